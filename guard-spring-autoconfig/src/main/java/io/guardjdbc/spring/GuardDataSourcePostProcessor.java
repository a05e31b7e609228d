package io.guardjdbc.spring;

import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.CommonDataSource;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.DestructionAwareBeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;

/**
 * Guards every {@link DataSource} bean, and every {@link javax.sql.XADataSource} and {@link
 * javax.sql.ConnectionPoolDataSource} bean. Spring Boot has it from the auto-configuration; without
 * Spring Boot, declare it as a {@code static} bean method, as every post-processor:
 *
 * <pre>{@code
 * @Bean
 * static GuardDataSourcePostProcessor guard() {
 *   return new GuardDataSourcePostProcessor();
 * }
 * }</pre>
 *
 * <p>Pools of HikariCP, Tomcat and Commons DBCP 2, and Spring's own DataSources, stay the objects
 * they are: the prefix is put into their URL before they connect. A pool of HikariCP that has
 * connected already is closed, and another one of the same settings is the bean. Everything else
 * gets a guarded DataSource put around it, of the same class where that can be extended and has no
 * way of its own to give out connections, and else with its public interfaces: who injects such a
 * pool by its class gets it by {@code unwrap} instead, or gives the pool a URL with the prefix
 * instead. What is guarded already is left alone.
 *
 * <p>It runs before most other post-processors, so that whatever else they put around a {@code
 * DataSource} stands outside of the guard and cannot go past it. A {@code DataSource} that is no
 * bean is not seen.
 *
 * <p>Thread-safe.
 */
public final class GuardDataSourcePostProcessor
    implements DestructionAwareBeanPostProcessor, PriorityOrdered {

  /**
   * Behind Spring Boot's own that bind a pool's properties and connection details, at +1 and +2.
   */
  static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 3;

  private static final Logger LOG = LoggerFactory.getLogger("guard.spring");
  private static final String SCOPED_PROXY = "org.springframework.aop.scope.ScopedObject";

  private final DataSourceGuard guard;
  private final Set<String> seen = ConcurrentHashMap.newKeySet();
  private final Map<String, AutoCloseable> successors = new ConcurrentHashMap<>();

  /** With the settings of system properties, environment variables and the policy file. */
  public GuardDataSourcePostProcessor() {
    this(new Properties());
  }

  /**
   * With settings of its own.
   *
   * @param settings {@code guard.*} settings, as for {@code GuardDataSource}; copied
   */
  public GuardDataSourcePostProcessor(Properties settings) {
    this(new DataSourceGuard(settings));
  }

  /**
   * @param guard null for none: then it leaves everything alone
   */
  GuardDataSourcePostProcessor(DataSourceGuard guard) {
    this.guard = guard;
  }

  @Override
  public Object postProcessBeforeInitialization(Object bean, String beanName) {
    if (guard != null && bean instanceof DataSource dataSource && !isScopedProxy(bean)) {
      DataSource guarded = guard.guardInPlace(dataSource);
      return guarded == null ? bean : remembered(guarded, bean, beanName);
    }
    return bean;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String beanName) {
    if (guard == null || !(bean instanceof CommonDataSource dataSource)) {
      return bean;
    }
    seen.add(beanName);
    return isScopedProxy(bean) ? bean : remembered(guard.guard(dataSource), bean, beanName);
  }

  /** The container closes what its bean method gave, not what took the place of that. */
  private Object remembered(CommonDataSource guarded, Object bean, String beanName) {
    if (guarded != bean
        && guarded instanceof AutoCloseable closeable
        && !(guarded instanceof GuardedBean.Marker)) {
      successors.put(beanName, closeable);
    }
    return guarded;
  }

  @Override
  public boolean requiresDestruction(Object bean) {
    return bean instanceof DataSource;
  }

  @Override
  public void postProcessBeforeDestruction(Object bean, String beanName) {
    AutoCloseable successor = successors.remove(beanName);
    if (successor != null) {
      try {
        successor.close();
      } catch (Exception e) {
        LOG.warn("the DataSource {} could not be closed", beanName, e);
      }
    }
  }

  /** What it leads to is a bean as well, which is guarded; to look behind it would create that. */
  private static boolean isScopedProxy(Object bean) {
    for (Class<?> type : bean.getClass().getInterfaces()) {
      if (type.getName().equals(SCOPED_PROXY)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a bean has come by, or need not. What other post-processors have put around it since
   * does not tell.
   */
  boolean hasGuarded(String beanName, Object bean) {
    return guard == null
        || seen.contains(beanName)
        || (bean instanceof DataSource dataSource && guard.isGuarded(dataSource));
  }

  /** Whether it guards anything. */
  boolean isActive() {
    return guard != null;
  }

  @Override
  public int getOrder() {
    return ORDER;
  }
}
