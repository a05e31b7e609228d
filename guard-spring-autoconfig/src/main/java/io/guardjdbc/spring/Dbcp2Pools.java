package io.guardjdbc.spring;

import io.guardjdbc.GuardDriver;
import io.guardjdbc.config.GuardUrl;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Properties;
import javax.sql.DataSource;
import org.apache.commons.dbcp2.BasicDataSource;
import org.springframework.util.ReflectionUtils;

/** Commons DBCP 2. */
final class Dbcp2Pools implements PoolKind {

  @Override
  public boolean covers(DataSource dataSource) {
    // One that extends it may take its connections from elsewhere, as that for XA does.
    return dataSource.getClass() == BasicDataSource.class;
  }

  @Override
  public boolean isGuarded(DataSource dataSource, DataSourceGuard guard) {
    BasicDataSource pool = (BasicDataSource) dataSource;
    return settings(pool, guard).isComplete(pool.getUrl());
  }

  @Override
  public DataSource guard(DataSource dataSource, DataSourceGuard guard) {
    BasicDataSource pool = (BasicDataSource) dataSource;
    ConnectionSettings settings = settings(pool, guard);
    if (isStarted(pool) || !GuardUrl.accepts(settings.url())) {
      return null;
    }
    settings.added().forEach(pool::addConnectionProperty);
    pool.setUrl(settings.url());
    pool.setDriver(new GuardDriver());
    return pool;
  }

  private static ConnectionSettings settings(BasicDataSource pool, DataSourceGuard guard) {
    String driver =
        pool.getDriver() == null
            ? pool.getDriverClassName()
            : pool.getDriver().getClass().getName();
    return ConnectionSettings.of(guard.settings(), pool.getUrl(), present(pool), driver);
  }

  private static Properties present(BasicDataSource pool) {
    Field field = ReflectionUtils.findField(BasicDataSource.class, "connectionProperties");
    if (field == null) {
      return new Properties();
    }
    ReflectionUtils.makeAccessible(field);
    return (Properties) ReflectionUtils.getField(field, pool);
  }

  /** A URL that is set once the pool has started changes nothing, without a word. */
  private static boolean isStarted(BasicDataSource pool) {
    Method connectionPool = ReflectionUtils.findMethod(BasicDataSource.class, "getConnectionPool");
    if (connectionPool == null) {
      return true;
    }
    ReflectionUtils.makeAccessible(connectionPool);
    return ReflectionUtils.invokeMethod(connectionPool, pool) != null;
  }
}
