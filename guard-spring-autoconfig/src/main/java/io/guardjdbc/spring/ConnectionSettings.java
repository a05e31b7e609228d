package io.guardjdbc.spring;

import io.guardjdbc.GuardDriver;
import io.guardjdbc.config.GuardProperty;
import io.guardjdbc.config.GuardUrl;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a pool that connects to a URL is told so that it connects through the guard.
 *
 * @param url with the prefix, where it is one that can have it: not {@code
 *     jdbc-secretsmanager:mysql:…}
 * @param added connection properties, to be set in addition to those that are there
 */
record ConnectionSettings(String url, Map<String, String> added) {

  static final String DRIVER = GuardDriver.class.getName();

  /**
   * What a pool sets for itself stays, but for the environment, of which every declaration counts.
   *
   * @param settings those of the application
   * @param url the pool's; null if it has none, which guards nothing
   * @param present the connection properties of the pool; null for none
   * @param driver the class of the pool's driver; null if it names none
   */
  static ConnectionSettings of(Properties settings, String url, Properties present, String driver) {
    Map<String, String> added = new TreeMap<>();
    for (GuardProperty property : GuardProperty.values()) {
      String value = settings.getProperty(property.propertyName());
      if (value == null && property == GuardProperty.DRIVER && !DRIVER.equals(driver)) {
        value = driver;
      }
      if (value == null) {
        continue;
      }
      String dotted = valueOf(present, property.propertyName());
      String alias = valueOf(present, property.alias());
      if (property == GuardProperty.ENVIRONMENT) {
        if (!value.equals(dotted) && !value.equals(alias)) {
          added.put(dotted == null ? property.propertyName() : property.alias(), value);
        }
      } else if (dotted == null && alias == null && !isIn(url, property)) {
        added.put(property.propertyName(), value);
      }
    }
    return new ConnectionSettings(withPrefix(url), added);
  }

  private static String withPrefix(String url) {
    return url == null || GuardUrl.accepts(url) || !url.startsWith("jdbc:")
        ? url
        : GuardUrl.PREFIX + url.substring("jdbc:".length());
  }

  /** Whether a pool that has this URL has all it needs. */
  boolean isComplete(String present) {
    return GuardUrl.accepts(present) && added.isEmpty();
  }

  private static String valueOf(Properties present, String name) {
    if (present == null) {
      return null;
    }
    return present.stringPropertyNames().stream()
        .filter(name::equalsIgnoreCase)
        .map(present::getProperty)
        .findFirst()
        .orElse(null);
  }

  private static boolean isIn(String url, GuardProperty property) {
    String names = Pattern.quote(property.propertyName()) + "|" + Pattern.quote(property.alias());
    return url != null
        && Pattern.compile("[?&;](" + names + ")=", Pattern.CASE_INSENSITIVE).matcher(url).find();
  }
}
