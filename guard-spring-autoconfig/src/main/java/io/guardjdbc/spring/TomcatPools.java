package io.guardjdbc.spring;

import io.guardjdbc.config.GuardUrl;
import java.lang.reflect.Field;
import javax.sql.XADataSource;
import org.apache.tomcat.jdbc.pool.DataSource;
import org.springframework.util.ReflectionUtils;

/** The JDBC pool of Tomcat. */
final class TomcatPools implements PoolKind {

  @Override
  public boolean covers(javax.sql.DataSource dataSource) {
    return dataSource instanceof DataSource;
  }

  @Override
  public boolean isGuarded(javax.sql.DataSource dataSource, DataSourceGuard guard) {
    DataSource pool = (DataSource) dataSource;
    if (pool.getDataSource() instanceof javax.sql.DataSource inner) {
      return guard.isGuarded(inner);
    }
    return pool.getDataSource() == null
        && pool.getDataSourceJNDI() == null
        && settings(pool, guard).isComplete(pool.getUrl());
  }

  @Override
  public javax.sql.DataSource guard(javax.sql.DataSource dataSource, DataSourceGuard guard) {
    DataSource pool = (DataSource) dataSource;
    if (isStarted(pool)) {
      return null;
    }
    if (pool.getDataSource() instanceof javax.sql.DataSource inner) {
      pool.setDataSource(guard.guard(inner));
      return pool;
    }
    if (pool.getDataSource() instanceof XADataSource inner) {
      pool.setDataSource(guard.guard(inner));
      return pool;
    }
    ConnectionSettings settings = settings(pool, guard);
    if (pool.getDataSourceJNDI() != null || !GuardUrl.accepts(settings.url())) {
      return null;
    }
    settings.added().forEach(pool.getDbProperties()::setProperty);
    pool.setUrl(settings.url());
    pool.setDriverClassName(ConnectionSettings.DRIVER);
    return pool;
  }

  /** The getter would start it. */
  private static boolean isStarted(DataSource pool) {
    Field field = ReflectionUtils.findField(DataSource.class, "pool");
    if (field == null) {
      return true;
    }
    ReflectionUtils.makeAccessible(field);
    return ReflectionUtils.getField(field, pool) != null;
  }

  private static ConnectionSettings settings(DataSource pool, DataSourceGuard guard) {
    return ConnectionSettings.of(
        guard.settings(), pool.getUrl(), pool.getDbProperties(), pool.getDriverClassName());
  }
}
