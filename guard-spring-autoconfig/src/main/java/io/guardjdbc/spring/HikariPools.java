package io.guardjdbc.spring;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.PropertyElf;
import io.guardjdbc.config.GuardUrl;
import javax.sql.DataSource;
import org.springframework.beans.BeanUtils;
import org.springframework.util.ClassUtils;

/** HikariCP. */
final class HikariPools implements PoolKind {

  @Override
  public boolean covers(DataSource dataSource) {
    return dataSource instanceof HikariDataSource;
  }

  /** Asks in the order in which Hikari looks for where to get connections. */
  @Override
  public boolean isGuarded(DataSource dataSource, DataSourceGuard guard) {
    HikariDataSource pool = (HikariDataSource) dataSource;
    if (pool.getDataSource() != null) {
      return guard.isGuarded(pool.getDataSource());
    }
    return pool.getDataSourceClassName() == null
        && settings(pool, guard).isComplete(pool.getJdbcUrl());
  }

  @Override
  public DataSource guard(DataSource dataSource, DataSourceGuard guard) {
    HikariDataSource pool = (HikariDataSource) dataSource;
    if (pool.getHikariPoolMXBean() == null) {
      return configure(pool, guard) ? pool : null;
    }
    // Started in its constructor, and sealed since: another one of the same settings takes over.
    boolean idle = pool.getHikariPoolMXBean().getActiveConnections() == 0;
    if (pool.getClass() != HikariDataSource.class || !idle) {
      return null;
    }
    HikariDataSource successor = new HikariDataSource();
    pool.copyStateTo(successor);
    if (!configure(successor, guard)) {
      return null;
    }
    pool.close();
    return successor;
  }

  private static boolean configure(HikariDataSource pool, DataSourceGuard guard) {
    if (pool.getDataSource() != null) {
      pool.setDataSource(guard.guard(pool.getDataSource()));
    } else if (pool.getDataSourceClassName() != null) {
      pool.setDataSource(guard.guard(instantiate(pool)));
    } else if (GuardUrl.accepts(settings(pool, guard).url())) {
      ConnectionSettings settings = settings(pool, guard);
      settings.added().forEach(pool::addDataSourceProperty);
      pool.setJdbcUrl(settings.url());
      pool.setDriverClassName(ConnectionSettings.DRIVER);
    } else {
      return false;
    }
    return true;
  }

  private static ConnectionSettings settings(HikariDataSource pool, DataSourceGuard guard) {
    return ConnectionSettings.of(
        guard.settings(),
        pool.getJdbcUrl(),
        pool.getDataSourceProperties(),
        pool.getDriverClassName());
  }

  private static DataSource instantiate(HikariDataSource pool) {
    Class<?> type =
        ClassUtils.resolveClassName(
            pool.getDataSourceClassName(), ClassUtils.getDefaultClassLoader());
    DataSource real = (DataSource) BeanUtils.instantiateClass(type);
    PropertyElf.setTargetFromProperties(real, pool.getDataSourceProperties());
    return real;
  }
}
