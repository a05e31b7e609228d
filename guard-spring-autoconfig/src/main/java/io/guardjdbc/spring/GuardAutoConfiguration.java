package io.guardjdbc.spring;

import io.guardjdbc.boot.PrefixDriverPostProcessor;
import io.guardjdbc.config.InvalidSettingException;
import org.springframework.beans.factory.BeanInitializationException;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.XADataSourceWrapper;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.dao.support.PersistenceExceptionTranslator;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Guards the databases of a Spring Boot application, 3.5 or 4.x: every DataSource bean, and what
 * Flyway and Liquibase connect to, where {@code guard.*} settings, a policy file, an active profile
 * named like an environment or a URL with the prefix ask for it.
 */
@AutoConfiguration
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
public class GuardAutoConfiguration {

  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static GuardEvents guardEvents() {
    return new GuardEvents();
  }

  /** Depends on the events, so that they are heard from the first connection on. */
  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static ApplicationGuard applicationGuard(
      ConfigurableEnvironment environment, GuardEvents events) {
    try {
      ApplicationGuard guard = new ApplicationGuard(ApplicationSettings.of(environment), events);
      guard.leaveIn(environment);
      return guard;
    } catch (InvalidSettingException e) {
      throw new BeanInitializationException(e.getMessage(), e);
    }
  }

  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  @ConditionalOnMissingBean
  static GuardDataSourcePostProcessor guardDataSourcePostProcessor(ApplicationGuard guard) {
    return new GuardDataSourcePostProcessor(guard.guard());
  }

  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static PrefixDriverPostProcessor guardPrefixDriverPostProcessor() {
    return new PrefixDriverPostProcessor();
  }

  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static MigrationToolPostProcessor guardMigrationToolPostProcessor(ApplicationGuard guard) {
    return new MigrationToolPostProcessor(guard.guard());
  }

  @Bean
  static UnguardedDataSources guardUnguardedDataSources(
      ConfigurableListableBeanFactory beans, GuardDataSourcePostProcessor guard) {
    return new UnguardedDataSources(beans, guard);
  }

  @Bean
  static StartReport guardStartReport(ApplicationGuard guard) {
    return new StartReport(guard);
  }

  @Bean
  static SideDoors guardSideDoors(ConfigurableApplicationContext context, ApplicationGuard guard) {
    return new SideDoors(context, guard);
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(XADataSourceWrapper.class)
  static class Xa {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static XaPostProcessor guardXaPostProcessor(ApplicationGuard guard) {
      return new XaPostProcessor(guard.guard());
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(JdbcTransactionManager.class)
  static class JdbcExceptions {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static RefusalTranslationPostProcessor guardRefusalTranslationPostProcessor() {
      return new RefusalTranslationPostProcessor();
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(PersistenceExceptionTranslator.class)
  static class RepositoryExceptions {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static RefusalPersistenceTranslator guardRefusalPersistenceTranslator() {
      return new RefusalPersistenceTranslator();
    }
  }
}
