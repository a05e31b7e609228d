package io.guardjdbc.boot;

import io.guardjdbc.config.GuardUrl;
import java.util.Set;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.boot.jdbc.EmbeddedDatabaseConnection;
import org.springframework.util.StringUtils;

/**
 * Gives Spring Boot the driver of a URL with the guard's prefix, which it does not know and would
 * take the class of another database for: in the properties of DataSources, Flyway and Liquibase,
 * those of further DataSources included. Thread-safe.
 */
public final class PrefixDriverPostProcessor implements BeanPostProcessor {

  /** By name, because their packages differ between Spring Boot 3 and 4. */
  private static final Set<String> CLASSES =
      Set.of("DataSourceProperties", "FlywayProperties", "LiquibaseProperties");

  private static final String DRIVER = "io.guardjdbc.GuardDriver";

  /** Behind the binding of the properties, which comes before the initialization. */
  @Override
  public Object postProcessAfterInitialization(Object bean, String beanName) {
    Class<?> type = bean.getClass();
    if (type.getName().startsWith("org.springframework.boot.")
        && CLASSES.contains(type.getSimpleName())) {
      BeanWrapper properties = PropertyAccessorFactory.forBeanPropertyAccess(bean);
      if (properties.getPropertyValue("url") instanceof String url && GuardUrl.accepts(url)) {
        properties.setPropertyValue("driverClassName", DRIVER);
        if (properties.isReadableProperty("username")
            && !StringUtils.hasText((String) properties.getPropertyValue("username"))
            && isEmbedded("jdbc:" + url.substring(GuardUrl.PREFIX.length()))) {
          properties.setPropertyValue("username", "sa");
          properties.setPropertyValue("password", "");
        }
      }
    }
    return bean;
  }

  /** Spring Boot logs into an embedded database as this user, and knows it by its driver. */
  private static boolean isEmbedded(String url) {
    return EmbeddedDatabaseConnection.isEmbedded(
        DatabaseDriver.fromJdbcUrl(url).getDriverClassName(), url);
  }
}
