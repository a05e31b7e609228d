package io.guardjdbc.spring;

import io.guardjdbc.GuardConnectionPoolDataSource;
import io.guardjdbc.GuardDataSource;
import io.guardjdbc.GuardXADataSource;
import io.guardjdbc.config.GuardUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.sql.CommonDataSource;
import javax.sql.DataSource;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.BeansException;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.util.ClassUtils;

/**
 * Makes guarded DataSources of others: where it can, by changing what a pool connects to, so that
 * the pool stays the object it is; else by putting a guarded one around it. Thread-safe.
 */
final class DataSourceGuard {

  /** Pools and drivers do not agree on one name. */
  private static final List<String> URL_PROPERTIES = List.of("jdbcUrl", "url", "URL");

  private final Properties settings;
  private final List<PoolKind> kinds;

  /**
   * @param settings of the guard, for every DataSource; copied
   */
  DataSourceGuard(Properties settings) {
    this.settings = new Properties();
    settings
        .stringPropertyNames()
        .forEach(name -> this.settings.setProperty(name, settings.getProperty(name)));
    this.kinds = kindsPresent();
  }

  private static List<PoolKind> kindsPresent() {
    List<PoolKind> kinds = new ArrayList<>();
    if (isPresent("com.zaxxer.hikari.HikariDataSource")) {
      kinds.add(new HikariPools());
    }
    if (isPresent("org.apache.tomcat.jdbc.pool.DataSource")) {
      kinds.add(new TomcatPools());
    }
    if (isPresent("org.apache.commons.dbcp2.BasicDataSource")) {
      kinds.add(new Dbcp2Pools());
    }
    if (isPresent("org.springframework.jdbc.datasource.SimpleDriverDataSource")) {
      kinds.add(new SpringDataSources());
      kinds.add(new SpringProxies());
    }
    return List.copyOf(kinds);
  }

  private static boolean isPresent(String name) {
    return ClassUtils.isPresent(name, DataSourceGuard.class.getClassLoader());
  }

  /** Not to be changed. */
  Properties settings() {
    return settings;
  }

  /** A guarded DataSource for this one, which may be this one. */
  DataSource guard(DataSource dataSource) {
    DataSource inPlace = guardInPlace(dataSource);
    return inPlace != null ? inPlace : (DataSource) GuardedBean.around(dataSource, settings);
  }

  /** A guarded one for an XADataSource, a ConnectionPoolDataSource or a DataSource. */
  CommonDataSource guard(CommonDataSource dataSource) {
    if (dataSource instanceof DataSource plain) {
      return guard(plain);
    }
    return isGuardedXa(dataSource) || dataSource instanceof GuardConnectionPoolDataSource
        ? dataSource
        : GuardedBean.around(dataSource, settings);
  }

  private static boolean isGuardedXa(Object dataSource) {
    return dataSource instanceof GuardXADataSource || dataSource instanceof GuardedBean.Marker;
  }

  /**
   * Guards without putting anything around.
   *
   * @return null if this one cannot be guarded so
   */
  DataSource guardInPlace(DataSource dataSource) {
    if (isGuarded(dataSource)) {
      return dataSource;
    }
    for (PoolKind kind : kinds) {
      if (kind.covers(dataSource)) {
        return kind.guard(dataSource, this);
      }
    }
    return null;
  }

  /** Whether it is known to open guarded connections only, under all settings. */
  boolean isGuarded(DataSource dataSource) {
    if (dataSource instanceof GuardDataSource || dataSource instanceof GuardedBean.Marker) {
      return true;
    }
    for (PoolKind kind : kinds) {
      if (kind.covers(dataSource)) {
        return kind.isGuarded(dataSource, this);
      }
    }
    BeanWrapper properties = PropertyAccessorFactory.forBeanPropertyAccess(dataSource);
    if (value(properties, "targetDataSource") instanceof DataSource target && isGuarded(target)) {
      return true;
    }
    if (isGuardedXa(value(properties, "xaDataSource"))) {
      return true;
    }
    // Its own settings are out of reach: if there are more, it needs another guard around it.
    return settings.isEmpty()
        && URL_PROPERTIES.stream()
            .anyMatch(
                name -> value(properties, name) instanceof String url && GuardUrl.accepts(url));
  }

  /** The URL that a DataSource, or what it stands before, connects to; null if it tells none. */
  static String url(CommonDataSource dataSource) {
    BeanWrapper properties = PropertyAccessorFactory.forBeanPropertyAccess(dataSource);
    for (String name : URL_PROPERTIES) {
      if (value(properties, name) instanceof String url) {
        return url;
      }
    }
    return value(properties, "targetDataSource") instanceof DataSource target
            && target != dataSource
        ? url(target)
        : null;
  }

  /** Null where there is no such property, or it cannot be read. */
  private static Object value(BeanWrapper properties, String name) {
    try {
      return properties.isReadableProperty(name) ? properties.getPropertyValue(name) : null;
    } catch (BeansException e) {
      return null;
    }
  }
}
