package io.guardjdbc.spring;

import io.guardjdbc.GuardDataSource;
import io.guardjdbc.config.GuardUrl;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.BeansException;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;

/**
 * Puts a {@link GuardDataSource} around every {@link DataSource} bean. Declare it as a {@code
 * static} bean method, as every post-processor:
 *
 * <pre>{@code
 * @Bean
 * static GuardDataSourcePostProcessor guard() {
 *   return new GuardDataSourcePostProcessor();
 * }
 * }</pre>
 *
 * <p>Left alone is what is guarded already: a {@code GuardDataSource}, a pool whose URL begins with
 * {@code jdbc:guard:}, and a {@code DataSource} that stands before one of these and says so by a
 * property {@code targetDataSource}. What does not tell is guarded; a second guard is merely
 * slower.
 *
 * <p>It runs before other post-processors, so that whatever else they put around a {@code
 * DataSource} stands outside of the guard and cannot go past it. The bean is a {@code
 * GuardDataSource} from then on: who injects a pool by its own class gets it by {@code unwrap}, or
 * gives the pool a URL with the prefix instead. A {@code DataSource} that is no bean, such as the
 * one that a migration tool opens from a URL of its own, is not seen: that URL needs the prefix.
 *
 * <p>Thread-safe.
 */
public final class GuardDataSourcePostProcessor implements BeanPostProcessor, PriorityOrdered {

  /** Pools and drivers do not agree on one name. */
  private static final List<String> URL_PROPERTIES = List.of("jdbcUrl", "url", "URL");

  private final Properties settings;

  /** With the settings of system properties, environment variables and the policy file. */
  public GuardDataSourcePostProcessor() {
    this(new Properties());
  }

  /**
   * @param settings {@code guard.*} settings, as for {@code GuardDataSource}; copied
   */
  public GuardDataSourcePostProcessor(Properties settings) {
    this.settings = new Properties();
    settings
        .stringPropertyNames()
        .forEach(name -> this.settings.setProperty(name, settings.getProperty(name)));
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String beanName) {
    return bean instanceof DataSource dataSource && !isGuarded(dataSource)
        ? new GuardDataSource(dataSource, settings)
        : bean;
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  private static boolean isGuarded(DataSource dataSource) {
    if (dataSource instanceof GuardDataSource) {
      return true;
    }
    BeanWrapper properties = PropertyAccessorFactory.forBeanPropertyAccess(dataSource);
    for (String name : URL_PROPERTIES) {
      if (value(properties, name) instanceof String url && GuardUrl.accepts(url)) {
        return true;
      }
    }
    return value(properties, "targetDataSource") instanceof DataSource target && isGuarded(target);
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
