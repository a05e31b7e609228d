package io.guardjdbc.config;

import io.guardjdbc.policy.Sourced;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every value given for every setting, strongest source first: connection Properties, URL, system
 * properties, environment variables. The policy file comes after these.
 */
final class Settings {

  private static final Logger LOG = System.getLogger("guard.config");
  private static final Set<String> LOGGED = ConcurrentHashMap.newKeySet();

  private final Map<GuardProperty, List<Sourced<String>>> values =
      new EnumMap<>(GuardProperty.class);

  static Settings collect(GuardUrl url, Properties caller, Surroundings surroundings)
      throws InvalidSettingException {
    Settings settings = new Settings();
    refuseValuesThatAreNoText(caller);
    settings.addAll(caller, "connection property ");
    for (GuardUrl.Setting setting : url.settings()) {
      settings.add(known(setting.name(), GuardUrl.SOURCE), setting.value(), GuardUrl.SOURCE);
    }
    settings.addAll(surroundings.systemProperties(), "JVM system property ");
    settings.addVariables(surroundings.variables());
    return settings;
  }

  private static void refuseValuesThatAreNoText(Properties properties)
      throws InvalidSettingException {
    for (Map.Entry<Object, Object> entry : properties.entrySet()) {
      if (entry.getKey() instanceof String name
          && GuardProperty.isGuardName(name)
          && !(entry.getValue() instanceof String)) {
        throw new InvalidSettingException(
            "connection property " + name, "is no String; set it with setProperty");
      }
    }
  }

  /** Through stringPropertyNames, because Flyway hands its settings on as defaults. */
  private void addAll(Properties properties, String kind) throws InvalidSettingException {
    // Sorted, so that which of two faults is reported does not depend on hashing.
    for (String name : new TreeSet<>(properties.stringPropertyNames())) {
      if (GuardProperty.isGuardName(name)) {
        add(known(name, kind + name), properties.getProperty(name), kind + name);
      }
    }
  }

  private void addVariables(Map<String, String> variables) throws InvalidSettingException {
    for (String name : new TreeSet<>(variables.keySet())) {
      if (!name.startsWith("GUARD_")) {
        continue;
      }
      Optional<GuardProperty> property = GuardProperty.ofVariable(name);
      if (property.isPresent()) {
        add(property.get(), variables.get(name), "environment variable " + name);
        continue;
      }
      Optional<String> near = GuardProperty.nearVariable(name);
      if (near.isPresent()) {
        throw new InvalidSettingException(
            "environment variable " + name,
            "is no setting; did you mean " + near.get() + "? Rename it or unset it");
      }
      // Other programs use the prefix too: said once, not refused.
      if (LOGGED.add(name)) {
        LOG.log(Level.INFO, "environment variable {0} is no setting of the guard", name);
      }
    }
  }

  private static GuardProperty known(String name, String place) throws InvalidSettingException {
    Optional<GuardProperty> property = GuardProperty.of(name);
    if (property.isEmpty()) {
      throw new InvalidSettingException(
          place, "there is no setting " + name + "; " + GuardProperty.suggestion(name));
    }
    return property.get();
  }

  private void add(GuardProperty property, String given, String source)
      throws InvalidSettingException {
    String value = given.strip();
    if (value.isEmpty()) {
      throw new InvalidSettingException(
          source,
          "the setting "
              + property.propertyName()
              + " is empty; give it a value ("
              + property.choices()
              + ") or take it away");
    }
    List<Sourced<String>> known = values.computeIfAbsent(property, p -> new ArrayList<>());
    known.add(new Sourced<>(value, source));
  }

  /** Adds what the policy file sets, which is the weakest source. */
  void addOfFile(GuardProperty property, Sourced<String> value) {
    values.computeIfAbsent(property, p -> new ArrayList<>()).add(value);
  }

  /** All values of a setting, strongest first. */
  List<Sourced<String>> all(GuardProperty property) {
    return List.copyOf(values.getOrDefault(property, List.of()));
  }

  /**
   * The strongest value of a setting.
   *
   * @throws InvalidSettingException if the strongest source gives two different values
   */
  Optional<Sourced<String>> strongest(GuardProperty property) throws InvalidSettingException {
    List<Sourced<String>> all = all(property);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Sourced<String> first = all.get(0);
    for (Sourced<String> other : all) {
      if (kind(other.source()).equals(kind(first.source()))
          && !other.value().equals(first.value())) {
        throw new InvalidSettingException(
            first.source().equals(other.source())
                ? first.source()
                : first.source() + " and " + other.source(),
            "give "
                + property.propertyName()
                + " twice, as '"
                + first.value()
                + "' and '"
                + other.value()
                + "'; keep one");
      }
    }
    return Optional.of(first);
  }

  /** The source without the name at its end: {@code connection property}. */
  private static String kind(String source) {
    int blank = source.lastIndexOf(' ');
    return blank < 0 || source.equals(GuardUrl.SOURCE) ? source : source.substring(0, blank);
  }
}
