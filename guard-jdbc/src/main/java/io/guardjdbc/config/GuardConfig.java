package io.guardjdbc.config;

import io.guardjdbc.policy.Approval;
import io.guardjdbc.policy.Environment;
import io.guardjdbc.policy.PolicySet;
import io.guardjdbc.policy.Sourced;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * All that is set for one connection, every value with its source: connection Properties before URL
 * parameters before JVM system properties before environment variables before the policy file.
 * Strength never lowers protection: the environments of all sources are {@link #declared}.
 * Immutable, but for {@link #approvals}, which follows its files.
 */
public final class GuardConfig {

  private final Settings settings;
  private final PolicySet policy;
  private final List<Sourced<Environment>> declared;
  private final Optional<Sourced<String>> confirm;
  private final Optional<Sourced<String>> driverClass;
  private final Properties delegateProperties;

  private GuardConfig(Settings settings, GuardUrl url, Properties caller, Surroundings surroundings)
      throws InvalidSettingException {
    this.settings = settings;
    this.policy = PolicySet.builtIn();
    this.declared = declared(settings, policy);
    this.confirm = settings.strongest(GuardProperty.CONFIRM);
    this.driverClass = settings.strongest(GuardProperty.DRIVER);
    this.delegateProperties = withoutGuardSettings(url, caller);
  }

  /**
   * Collects the settings of one connection.
   *
   * @param caller the connection Properties; null for none; only read
   * @throws InvalidSettingException if a name is unknown, a value cannot be accepted, or a file is
   *     missing or malformed
   */
  public static GuardConfig resolve(GuardUrl url, Properties caller)
      throws InvalidSettingException {
    return resolve(url, caller, Surroundings.ofThisJvm());
  }

  static GuardConfig resolve(GuardUrl url, Properties caller, Surroundings surroundings)
      throws InvalidSettingException {
    Properties given = caller == null ? new Properties() : caller;
    Settings settings = Settings.collect(url, given, surroundings);
    return new GuardConfig(settings, url, given, surroundings);
  }

  private static List<Sourced<Environment>> declared(Settings settings, PolicySet policy)
      throws InvalidSettingException {
    List<Sourced<Environment>> declared = new ArrayList<>();
    for (Sourced<String> each : settings.all(GuardProperty.ENVIRONMENT)) {
      Optional<Environment> environment = policy.environment(each.value());
      if (environment.isEmpty()) {
        throw new InvalidSettingException(
            each.source(),
            "there is no environment '"
                + each.value()
                + "'"
                + Nearest.question(each.value(), policy.environmentNames())
                + " Known are "
                + String.join(", ", policy.environmentNames())
                + " ("
                + policy.source()
                + ")");
      }
      declared.add(new Sourced<>(environment.get(), each.source()));
    }
    return List.copyOf(declared);
  }

  /** The caller's keys and no others; defaults become values, because drivers copy the Map view. */
  private static Properties withoutGuardSettings(GuardUrl url, Properties caller) {
    Properties copy = new Properties();
    for (Map.Entry<Object, Object> entry : caller.entrySet()) {
      if (!(entry.getKey() instanceof String && entry.getValue() instanceof String)) {
        copy.put(entry.getKey(), entry.getValue());
      }
    }
    for (String name : caller.stringPropertyNames()) {
      if (!GuardProperty.isGuardName(name) && !url.isTaken(name)) {
        copy.setProperty(name, caller.getProperty(name));
      }
    }
    return copy;
  }

  /** What the client says it works in, strongest source first; empty if it says nothing. */
  public List<Sourced<Environment>> declared() {
    return declared;
  }

  public PolicySet policy() {
    return policy;
  }

  /** For the real driver: a new copy of the caller's Properties without the guard's settings. */
  public Properties delegateProperties() {
    Properties copy = new Properties();
    copy.putAll(delegateProperties);
    return copy;
  }

  /** The setting {@code guard.confirm}, {@code <environment>/<database name>}. */
  public Optional<Sourced<String>> confirm() {
    return confirm;
  }

  /** The setting {@code guard.driver}. */
  public Optional<Sourced<String>> driverClass() {
    return driverClass;
  }

  /** The approvals of the files that are named, as the files are now. */
  public List<Approval> approvals() {
    return List.of();
  }

  /** Every value that was given for every setting, strongest first, for {@code doctor}. */
  public Map<GuardProperty, List<Sourced<String>>> given() {
    Map<GuardProperty, List<Sourced<String>>> given = new EnumMap<>(GuardProperty.class);
    for (GuardProperty property : GuardProperty.values()) {
      given.put(property, settings.all(property));
    }
    return given;
  }
}
