package io.guardjdbc.spring;

import java.util.ArrayList;
import java.util.List;
import javax.sql.CommonDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanInitializationException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.util.ClassUtils;

/**
 * Ends the start of an application that has a DataSource which the guard never got to see: one that
 * was created before the post-processors, or registered ready-made. Warns of connections that are
 * no JDBC.
 */
final class UnguardedDataSources implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger("guard.spring");
  private static final String R2DBC = "io.r2dbc.spi.ConnectionFactory";

  private final ConfigurableListableBeanFactory beans;
  private final GuardDataSourcePostProcessor guard;

  UnguardedDataSources(ConfigurableListableBeanFactory beans, GuardDataSourcePostProcessor guard) {
    this.beans = beans;
    this.guard = guard;
  }

  @Override
  public void afterSingletonsInstantiated() {
    List<String> unseen = new ArrayList<>();
    for (String name : beans.getBeanNamesForType(CommonDataSource.class, false, false)) {
      // What a factory bean makes comes by when it is made.
      if (beans.getSingleton(name) instanceof CommonDataSource made
          && !guard.hasGuarded(name, made)) {
        unseen.add(name);
      }
    }
    if (!unseen.isEmpty()) {
      throw new UnguardedDataSourceException(unseen);
    }
    if (guard.isActive() && ClassUtils.isPresent(R2DBC, beans.getBeanClassLoader())) {
      warnOfR2dbc();
    }
  }

  private void warnOfR2dbc() {
    Class<?> type = ClassUtils.resolveClassName(R2DBC, beans.getBeanClassLoader());
    for (String name : beans.getBeanNamesForType(type, false, false)) {
      LOG.warn("guard-jdbc does not guard the bean {}: what goes through R2DBC is no JDBC", name);
    }
  }

  /** For the failure analysis. */
  static final class UnguardedDataSourceException extends BeanInitializationException {

    private static final long serialVersionUID = 1L;

    UnguardedDataSourceException(List<String> names) {
      super(
          "guard-jdbc is to guard every DataSource, and could not guard the bean"
              + (names.size() == 1 ? " " : "s ")
              + String.join(", ", names)
              + ": created before the guard, or registered ready-made");
    }
  }
}
