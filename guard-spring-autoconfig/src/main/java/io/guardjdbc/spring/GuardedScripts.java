package io.guardjdbc.spring;

import java.lang.reflect.Field;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.BeanInitializationException;
import org.springframework.boot.jdbc.init.DataSourceScriptDatabaseInitializer;
import org.springframework.util.ReflectionUtils;

/**
 * {@code schema.sql} and {@code data.sql}: with a user of their own ({@code
 * spring.sql.init.username}) Spring Boot runs them on a DataSource that is no bean, and goes behind
 * a guard for what it is to connect to.
 */
final class GuardedScripts implements MigrationToolPostProcessor.Tool {

  private static final Field DATA_SOURCE =
      ReflectionUtils.findField(DataSourceScriptDatabaseInitializer.class, "dataSource");

  @Override
  public Object guarded(Object bean, DataSourceGuard guard) {
    if (bean instanceof DataSourceScriptDatabaseInitializer) {
      if (DATA_SOURCE == null) {
        throw new BeanInitializationException(
            "guard-jdbc does not know this version of Spring Boot: it cannot guard the scripts of"
                + " spring.sql.init");
      }
      ReflectionUtils.makeAccessible(DATA_SOURCE);
      if (ReflectionUtils.getField(DATA_SOURCE, bean) instanceof DataSource dataSource) {
        ReflectionUtils.setField(DATA_SOURCE, bean, guard.guard(dataSource));
      }
    }
    return bean;
  }

  @Override
  public DataSource dataSource(Object bean) {
    if (!(bean instanceof DataSourceScriptDatabaseInitializer) || DATA_SOURCE == null) {
      return null;
    }
    ReflectionUtils.makeAccessible(DATA_SOURCE);
    return (DataSource) ReflectionUtils.getField(DATA_SOURCE, bean);
  }

  @Override
  public List<String> properties() {
    return List.of("spring.sql.init.username");
  }
}
