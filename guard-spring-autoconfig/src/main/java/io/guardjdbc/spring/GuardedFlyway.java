package io.guardjdbc.spring;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.BeanInitializationException;

/** Flyway has its configuration for good: another one of the same takes its place. */
final class GuardedFlyway implements MigrationToolPostProcessor.Tool {

  @Override
  public Object guarded(Object bean, DataSourceGuard guard) {
    if (!(bean instanceof Flyway flyway)) {
      return bean;
    }
    DataSource dataSource = flyway.getConfiguration().getDataSource();
    if (dataSource == null || guard.isGuarded(dataSource)) {
      return flyway;
    }
    if (flyway.getClass() != Flyway.class) {
      throw new BeanInitializationException(
          "guard-jdbc cannot guard the connections of "
              + flyway.getClass().getName()
              + "; give it a guarded DataSource, or a URL with the prefix jdbc:guard:");
    }
    return Flyway.configure(flyway.getConfiguration().getClassLoader())
        .configuration(flyway.getConfiguration())
        .dataSource(guard.guard(dataSource))
        .load();
  }

  @Override
  public DataSource dataSource(Object bean) {
    return bean instanceof Flyway flyway ? flyway.getConfiguration().getDataSource() : null;
  }

  @Override
  public List<String> properties() {
    return List.of("spring.flyway.url", "spring.flyway.user");
  }
}
