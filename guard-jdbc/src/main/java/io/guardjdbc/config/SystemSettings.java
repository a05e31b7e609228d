package io.guardjdbc.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The JVM's properties that are settings of the guard, or may be meant as such: one that is
 * misspelt is to be told. The known names are looked up each time; all names are gone through a
 * thousand times a second at most, or more often where their number has changed.
 */
public final class SystemSettings {

  private static final List<String> KNOWN = known();
  private static final long AT_LEAST_EVERY_NANOS = 1_000_000;

  /** Names that begin like the guard's and are none, in properties that had so many names. */
  private record Scan(Properties of, int size, long nanoTime, List<String> unknown) {}

  private static final AtomicReference<Scan> LAST =
      new AtomicReference<>(new Scan(null, 0, 0, List.of()));

  private SystemSettings() {}

  private static List<String> known() {
    List<String> names = new ArrayList<>();
    for (GuardProperty property : GuardProperty.values()) {
      names.add(property.propertyName());
      names.add(property.alias());
    }
    return List.copyOf(names);
  }

  /** Those that are set now, by their names as they are written. */
  public static Map<String, String> given() {
    Properties properties = System.getProperties();
    Map<String, String> given = Map.of();
    for (String name : KNOWN) {
      given = with(given, name, properties.getProperty(name));
    }
    for (String name : unknown(properties)) {
      given = with(given, name, properties.getProperty(name));
    }
    return given;
  }

  @SuppressWarnings("ReferenceEquality") // equal ones would have to be compared by all they hold
  private static List<String> unknown(Properties properties) {
    Scan scan = LAST.get();
    int size = properties.size();
    long now = System.nanoTime();
    if (scan.of() != properties
        || scan.size() != size
        || now - scan.nanoTime() >= AT_LEAST_EVERY_NANOS) {
      List<String> unknown = new ArrayList<>();
      for (Object key : properties.keySet()) {
        if (key instanceof String name
            && name.regionMatches(true, 0, "guard", 0, 5)
            && !KNOWN.contains(name)) {
          unknown.add(name);
        }
      }
      scan = new Scan(properties, size, now, List.copyOf(unknown));
      LAST.set(scan);
    }
    return scan.unknown();
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
