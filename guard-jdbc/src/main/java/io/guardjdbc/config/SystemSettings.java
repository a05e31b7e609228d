package io.guardjdbc.config;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * The JVM's properties that are settings of the guard, or may be meant as such. All names are gone
 * through each time: one that is misspelt is to be told, whenever it is set.
 */
public final class SystemSettings {

  private SystemSettings() {}

  /** Those that are set now, by their names as they are written. */
  public static Map<String, String> given() {
    Properties properties = System.getProperties();
    Map<String, String> given = Map.of();
    for (Object key : properties.keySet()) {
      if (key instanceof String name && name.regionMatches(true, 0, "guard", 0, 5)) {
        given = with(given, name, properties.getProperty(name));
      }
    }
    // of defaults of the JVM's properties the key set has nothing
    for (GuardProperty property : GuardProperty.values()) {
      given = with(given, property.propertyName(), properties.getProperty(property.propertyName()));
      given = with(given, property.alias(), properties.getProperty(property.alias()));
    }
    return given;
  }

  private static Map<String, String> with(Map<String, String> given, String name, String value) {
    if (value == null) {
      return given;
    }
    Map<String, String> more = given.isEmpty() ? new HashMap<>() : given;
    more.put(name, value);
    return more;
  }
}
