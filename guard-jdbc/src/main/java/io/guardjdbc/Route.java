package io.guardjdbc;

import io.guardjdbc.config.DriverLocator;
import io.guardjdbc.config.GuardConfig;
import io.guardjdbc.config.GuardUrl;
import io.guardjdbc.config.SystemSettings;
import io.guardjdbc.environment.DatabaseIdentity;
import io.guardjdbc.environment.Mark;
import io.guardjdbc.environment.TargetFacts;
import io.guardjdbc.sql.Dialect;
import java.lang.ref.WeakReference;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The way to a database: what a URL, its Properties and all that surrounds them come to. Kept from
 * one connection to the next while everything it rests on is as it was; what is kept holds no
 * password and no class loader. Thread-safe.
 */
final class Route {

  private static final int MAX_KEPT = 64;
  private static final Map<Key, Route> KEPT = new ConcurrentHashMap<>();

  /**
   * What a route rests on, besides the environment variables, which stay, and the files, which are
   * looked at anew each time.
   *
   * @param user of a connection that something else opened; null where the URL is the guard's
   * @param caller the connection Properties; of a secret no more than its name
   * @param system the JVM's properties that are, or may be meant as, settings of the guard
   */
  private record Key(
      String url, String user, Map<String, String> caller, Map<String, String> system) {

    /** Null where there is a value that is no text: it might hold on to anything. */
    static Key of(String url, String user, Properties caller) {
      Map<String, String> texts = new HashMap<>();
      for (String name : caller.stringPropertyNames()) {
        texts.put(name, isSecret(name) ? "" : caller.getProperty(name));
      }
      for (Map.Entry<Object, Object> entry : caller.entrySet()) {
        if (!(entry.getKey() instanceof String && entry.getValue() instanceof String)) {
          return null;
        }
      }
      return new Key(url, user, texts, SystemSettings.given());
    }

    private static boolean isSecret(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      return lower.contains("pass")
          || lower.contains("pwd")
          || lower.contains("secret")
          || lower.contains("token");
    }
  }

  private record Found(WeakReference<Driver> driver, WeakReference<ClassLoader> context) {}

  private final GuardUrl url;
  private final GuardConfig config;
  private final boolean hidesTemporaryTables;
  private final Place unasked;
  private volatile Found found = new Found(new WeakReference<>(null), new WeakReference<>(null));
  private volatile Place last;

  private Route(GuardUrl url, Properties caller, GuardConfig config) {
    this.url = url;
    this.config = config;
    this.hidesTemporaryTables =
        url.target().dialect() == Dialect.POSTGRESQL
            && (namesTemporarySchema(url.realUrl())
                || caller.stringPropertyNames().stream()
                    .map(caller::getProperty)
                    .anyMatch(Route::namesTemporarySchema));
    this.unasked =
        Place.of(
            config,
            url.target(),
            new TargetFacts(
                new DatabaseIdentity(url.target().database(), null, null, null, null), Mark.NONE));
  }

  /**
   * The route of a URL of the guard.
   *
   * @param caller the connection Properties, not null; only read
   * @throws SQLException if a setting is wrong
   */
  static Route of(String url, Properties caller) throws SQLException {
    Key key = Key.of(url, null, caller);
    Route kept = kept(key);
    if (kept != null) {
      return kept;
    }
    GuardUrl guardUrl = GuardUrl.parse(url, caller);
    return keep(key, new Route(guardUrl, caller, GuardConfig.resolve(guardUrl, caller)));
  }

  /**
   * The route of a connection that something else opened.
   *
   * @param user null if it is not known
   * @param settings the guard's, not null; only read
   * @throws SQLException if a setting is wrong
   */
  static Route ofOpened(String url, String user, Properties settings) throws SQLException {
    Key key = Key.of(url, user == null ? "" : user, settings);
    Route kept = kept(key);
    if (kept != null) {
      return kept;
    }
    Properties known = new Properties();
    if (user != null) {
      known.setProperty("user", user);
    }
    GuardUrl guardUrl = GuardUrl.ofReal(url, known);
    return keep(key, new Route(guardUrl, known, GuardConfig.resolve(guardUrl, settings)));
  }

  private static Route kept(Key key) throws SQLException {
    Route route = key == null ? null : KEPT.get(key);
    return route != null && route.config.isCurrent() ? route : null;
  }

  private static Route keep(Key key, Route route) {
    if (key != null && !route.url.mayHoldSecret()) {
      if (KEPT.size() >= MAX_KEPT) {
        KEPT.clear();
      }
      KEPT.put(key, route);
    }
    return route;
  }

  private static boolean namesTemporarySchema(String setting) {
    return setting.toLowerCase(Locale.ROOT).contains("pg_temp");
  }

  GuardUrl url() {
    return url;
  }

  GuardConfig config() {
    return config;
  }

  /**
   * The real driver, as it is found from this thread.
   *
   * @throws SQLException if there is none
   */
  Driver driver() throws SQLException {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    Found before = found;
    Driver driver = before.driver().get();
    if (driver == null || context == null || before.context().get() != context) {
      driver = DriverLocator.locate(url.realUrl(), config.driverClass());
      found = new Found(new WeakReference<>(driver), new WeakReference<>(context));
    }
    return driver;
  }

  /** Whether a search path is set that names the schema of temporary tables, maybe last. */
  boolean hidesTemporaryTables() {
    return hidesTemporaryTables;
  }

  /** What can be said of the place before the database is asked. */
  Place unasked() {
    return unasked;
  }

  /** The place that a connection has arrived at. */
  Place place(TargetFacts facts) {
    Place place = last;
    if (place == null || !place.facts().equals(facts)) {
      place = Place.of(config, url.target(), facts);
      GuardedDatabases.opened(url.target());
      last = place;
    }
    return place;
  }
}
