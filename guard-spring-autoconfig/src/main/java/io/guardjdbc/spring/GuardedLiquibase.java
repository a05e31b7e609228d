package io.guardjdbc.spring;

import java.util.List;
import javax.sql.DataSource;
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

  @Override
  public DataSource dataSource(Object bean) {
    return bean instanceof SpringLiquibase liquibase ? liquibase.getDataSource() : null;
  }

  @Override
  public List<String> properties() {
    return List.of("spring.liquibase.url", "spring.liquibase.user");
  }
}
