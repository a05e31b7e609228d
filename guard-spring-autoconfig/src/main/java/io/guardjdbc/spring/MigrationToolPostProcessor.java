package io.guardjdbc.spring;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.PriorityOrdered;
import org.springframework.util.ClassUtils;

/**
 * Guards what Flyway, Liquibase and Spring Boot's scripts connect to. With a URL or a user of their
 * own they have a DataSource that is no bean.
 */
final class MigrationToolPostProcessor implements BeanPostProcessor, PriorityOrdered {

  /** One of the tools. */
  interface Tool {

    /** The bean, or the one that is to take its place; any other bean as it is. */
    Object guarded(Object bean, DataSourceGuard guard);

    /** What the bean connects to; null where it is no bean of this tool, or has none. */
    DataSource dataSource(Object bean);

    /** The properties that give it a connection of its own. */
    List<String> properties();
  }

  private final DataSourceGuard guard;
  private final List<Tool> tools = toolsPresent();

  /**
   * @param guard null for none: then it leaves everything alone
   */
  MigrationToolPostProcessor(DataSourceGuard guard) {
    this.guard = guard;
  }

  /** Those on the class path. */
  static List<Tool> toolsPresent() {
    List<Tool> tools = new ArrayList<>();
    ClassLoader loader = MigrationToolPostProcessor.class.getClassLoader();
    if (ClassUtils.isPresent("org.flywaydb.core.Flyway", loader)) {
      tools.add(new GuardedFlyway());
    }
    if (ClassUtils.isPresent("liquibase.integration.spring.SpringLiquibase", loader)) {
      tools.add(new GuardedLiquibase());
    }
    // Spring Boot 3 has it without Spring JDBC, which it cannot do without.
    if (ClassUtils.isPresent(
            "org.springframework.boot.jdbc.init.DataSourceScriptDatabaseInitializer", loader)
        && ClassUtils.isPresent(
            "org.springframework.jdbc.datasource.init.ResourceDatabasePopulator", loader)) {
      tools.add(new GuardedScripts());
    }
    return tools;
  }

  @Override
  public Object postProcessBeforeInitialization(Object bean, String beanName) {
    Object guarded = bean;
    if (guard != null) {
      for (Tool tool : tools) {
        guarded = tool.guarded(guarded, guard);
      }
    }
    return guarded;
  }

  @Override
  public int getOrder() {
    return GuardDataSourcePostProcessor.ORDER;
  }
}
