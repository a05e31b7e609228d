package io.guardjdbc.spring;

import io.guardjdbc.GuardDriver;
import io.guardjdbc.config.GuardUrl;
import java.util.Properties;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDriverBasedDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** Those of Spring itself that open a connection for each call. */
final class SpringDataSources implements PoolKind {

  @Override
  public boolean covers(DataSource dataSource) {
    // Not what extends them, which may have a connection already.
    return Set.of(DriverManagerDataSource.class, SimpleDriverDataSource.class)
        .contains(dataSource.getClass());
  }

  @Override
  public boolean isGuarded(DataSource dataSource, DataSourceGuard guard) {
    AbstractDriverBasedDataSource opening = (AbstractDriverBasedDataSource) dataSource;
    return settings(opening, guard).isComplete(opening.getUrl())
        && !(opening instanceof SimpleDriverDataSource simple
            && !(simple.getDriver() instanceof GuardDriver));
  }

  @Override
  public DataSource guard(DataSource dataSource, DataSourceGuard guard) {
    AbstractDriverBasedDataSource opening = (AbstractDriverBasedDataSource) dataSource;
    ConnectionSettings settings = settings(opening, guard);
    if (!GuardUrl.accepts(settings.url())) {
      return null;
    }
    Properties properties = new Properties();
    if (opening.getConnectionProperties() != null) {
      properties.putAll(opening.getConnectionProperties());
    }
    properties.putAll(settings.added());
    opening.setConnectionProperties(properties);
    opening.setUrl(settings.url());
    if (opening instanceof SimpleDriverDataSource simple) {
      simple.setDriver(new GuardDriver());
    }
    return opening;
  }

  private static ConnectionSettings settings(
      AbstractDriverBasedDataSource opening, DataSourceGuard guard) {
    String driver =
        opening instanceof SimpleDriverDataSource simple && simple.getDriver() != null
            ? simple.getDriver().getClass().getName()
            : null;
    return ConnectionSettings.of(
        guard.settings(), opening.getUrl(), opening.getConnectionProperties(), driver);
  }
}
