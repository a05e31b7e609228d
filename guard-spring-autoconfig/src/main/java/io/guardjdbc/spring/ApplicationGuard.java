package io.guardjdbc.spring;

import io.guardjdbc.config.GuardProperty;
import io.guardjdbc.policy.Sourced;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The guard of one application: whether it is asked for, and by which settings. Thread-safe. */
final class ApplicationGuard {

  private static final Logger LOG = LoggerFactory.getLogger("guard.spring");

  private final ApplicationSettings settings;
  private final DataSourceGuard guard;

  ApplicationGuard(ApplicationSettings settings) {
    this.settings = settings;
    this.guard =
        settings.reason().isPresent() ? new DataSourceGuard(settings.properties()) : null;
    if (guard == null) {
      LOG.warn(
          "guard-jdbc guards nothing: nothing asks for it. Set guard.environment to what this"
              + " application works in (development, test, staging, production)");
    } else {
      LOG.info("guard-jdbc guards every DataSource, because of {}", settings.reason().get());
    }
  }

  ApplicationSettings settings() {
    return settings;
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
