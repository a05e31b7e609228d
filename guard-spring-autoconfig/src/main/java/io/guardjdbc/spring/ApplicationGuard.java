package io.guardjdbc.spring;

import io.guardjdbc.config.GuardProperty;
import io.guardjdbc.policy.Sourced;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;

/** The guard of one application: whether it is asked for, and by which settings. Thread-safe. */
final class ApplicationGuard {

  private static final Logger LOG = LoggerFactory.getLogger("guard.spring");

  private final ApplicationSettings settings;
  private final DataSourceGuard guard;
  private final GuardEvents events;

  /**
   * @param events that are to hear of the first connection already
   */
  ApplicationGuard(ApplicationSettings settings, GuardEvents events) {
    this.events = events;
    this.settings = settings;
    this.guard = settings.reason().isPresent() ? new DataSourceGuard(settings.properties()) : null;
    if (guard == null) {
      LOG.warn(
          "guard-jdbc guards only what has its prefix in the URL, because nothing asks for more. Set"
              + " guard.environment to what this application works in (development, test, staging,"
              + " production){}",
          settings.hint());
    } else {
      LOG.info("guard-jdbc guards every DataSource, because of {}", settings.reason().get());
    }
  }

  /** Leaves it where it is found again after its application has failed to start. */
  void leaveIn(ConfigurableEnvironment environment) {
    environment.getPropertySources().remove(Left.NAME);
    environment.getPropertySources().addLast(new Left(this));
  }

  /** What was left in an environment; null if nothing was. */
  static ApplicationGuard leftIn(Environment environment) {
    return environment instanceof ConfigurableEnvironment configurable
            && configurable.getPropertySources().get(Left.NAME) instanceof Left left
        ? left.getSource()
        : null;
  }

  /**
   * Without any property. The beans are gone when a failure is analysed, the environment is not.
   */
  private static final class Left extends PropertySource<ApplicationGuard> {

    static final String NAME = "guard-jdbc";

    Left(ApplicationGuard guard) {
      super(NAME, guard);
    }

    @Override
    public Object getProperty(String name) {
      return null;
    }
  }

  ApplicationSettings settings() {
    return settings;
  }

  GuardEvents events() {
    return events;
  }

  /** Null if nothing asks for a guard. */
  DataSourceGuard guard() {
    return guard;
  }

  /** What the application declares, each with where it stands. */
  List<Sourced<String>> declared() {
    return settings.given().getOrDefault(GuardProperty.ENVIRONMENT, List.of());
  }
}
