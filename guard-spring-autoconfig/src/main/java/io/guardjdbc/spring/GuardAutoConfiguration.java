package io.guardjdbc.spring;

import io.guardjdbc.config.InvalidSettingException;
import org.springframework.beans.factory.BeanInitializationException;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Role;
import org.springframework.core.env.ConfigurableEnvironment;

/** Guards the databases of a Spring Boot application. */
@AutoConfiguration
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
public class GuardAutoConfiguration {

  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static ApplicationGuard applicationGuard(ConfigurableEnvironment environment) {
    try {
      return new ApplicationGuard(ApplicationSettings.of(environment));
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
}
