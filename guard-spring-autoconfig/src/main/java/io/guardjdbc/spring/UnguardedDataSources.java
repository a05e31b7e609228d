package io.guardjdbc.spring;

import java.util.ArrayList;
import java.util.List;
import javax.sql.CommonDataSource;
import org.springframework.beans.factory.BeanInitializationException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * Ends the start of an application that has a DataSource which the guard never got to see: one that
 * was created before the post-processors, or registered ready-made.
 */
final class UnguardedDataSources implements SmartInitializingSingleton {

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
