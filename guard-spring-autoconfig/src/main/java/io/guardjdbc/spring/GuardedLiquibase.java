package io.guardjdbc.spring;

import liquibase.integration.spring.SpringLiquibase;

/** Liquibase migrates when its bean is initialized. */
final class GuardedLiquibase implements MigrationToolPostProcessor.Tool {

  @Override
  public Object guarded(Object bean, DataSourceGuard guard) {
    if (bean instanceof SpringLiquibase liquibase && liquibase.getDataSource() != null) {
      liquibase.setDataSource(guard.guard(liquibase.getDataSource()));
    }
    return bean;
  }
}
