package io.guardjdbc.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The settings there are. Each has three spellings, all derived from the constant's name: {@code
 * guard.environment}, {@code guardEnvironment} for tools that take no dots, and the environment
 * variable {@code GUARD_ENVIRONMENT}. The case of the first two does not matter.
 */
public enum GuardProperty {
  ENVIRONMENT(
      "the environment that this client declares it works in",
      "`development`, `test`, `staging`, `production`, or one that the policy file defines"),
  POLICY(
      "the policy file; without it `guard.yaml` in the working directory, then on the class path,"
          + " then the built-in policy",
      "a path, or `classpath:` and the name of a resource"),
  APPROVALS("the approval files", "paths, or `classpath:` resources, separated by commas"),
  CONFIRM(
      "the confirmation of where a guarded operation runs; never in a file",
      "`<environment>/<database name>` of the target"),
  DRIVER("the real driver, where ServiceLoader does not find it", "a class name");

  private final String propertyName;
  private final String alias;
  private final String variable;
  private final String description;
  private final String choices;

  GuardProperty(String description, String choices) {
    String lower = name().toLowerCase(Locale.ROOT);
    this.propertyName = "guard." + lower;
    this.alias = "guard" + name().charAt(0) + lower.substring(1);
    this.variable = "GUARD_" + name();
    this.description = description;
    this.choices = choices;
  }

  /** With a dot: {@code guard.environment}. */
  public String propertyName() {
    return propertyName;
  }

  /** Without a dot: {@code guardEnvironment}. */
  public String alias() {
    return alias;
  }

  /** The environment variable: {@code GUARD_ENVIRONMENT}. */
  public String variable() {
    return variable;
  }

  /** What it is, in Markdown. */
  public String description() {
    return description;
  }

  /** Which values it takes, in Markdown. */
  public String choices() {
    return choices;
  }

  /** The key of the policy file that sets it: {@code environment}. */
  public String key() {
    return propertyName.substring("guard.".length());
  }

  /** The setting of this name or alias, in any case; empty if there is none. */
  public static Optional<GuardProperty> of(String name) {
    return Arrays.stream(values())
        .filter(
            each -> each.propertyName.equalsIgnoreCase(name) || each.alias.equalsIgnoreCase(name))
        .findFirst();
  }

  /** The setting of this environment variable; empty if there is none. */
  public static Optional<GuardProperty> ofVariable(String variable) {
    return Arrays.stream(values()).filter(each -> each.variable.equals(variable)).findFirst();
  }

  /**
   * Whether a name is meant for the guard: {@code guard.} or {@code guardX} in front, or so near to
   * a known name that it can only be a slip.
   */
  static boolean isGuardName(String name) {
    if (name.regionMatches(true, 0, "guard.", 0, 6)) {
      return true;
    }
    if (name.length() > 5 && name.startsWith("guard") && Character.isUpperCase(name.charAt(5))) {
      return true;
    }
    return name.regionMatches(true, 0, "guard", 0, 5)
        && !name.equalsIgnoreCase("guard")
        && Nearest.distance(name, nearestName(name)) <= 2;
  }

  /** The known name or alias that is nearest to this one. */
  private static String nearestName(String name) {
    return Nearest.of(name, names()).orElseThrow();
  }

  /** For messages, of a name that is no setting: the nearest that is one, and which there are. */
  public static String suggestion(String name) {
    return "did you mean " + nearestName(name) + "? There are " + knownNames();
  }

  /** For messages: {@code guard.environment, guard.policy …}. */
  static String knownNames() {
    return String.join(", ", Arrays.stream(values()).map(GuardProperty::propertyName).toList());
  }

  /** All names, dotted ones first. */
  private static List<String> names() {
    return Stream.concat(
            Arrays.stream(values()).map(GuardProperty::propertyName),
            Arrays.stream(values()).map(GuardProperty::alias))
        .toList();
  }

  /** The nearest environment variable, if it can be a slip of this one. */
  static Optional<String> nearVariable(String variable) {
    return Nearest.of(variable, Arrays.stream(values()).map(GuardProperty::variable).toList())
        .filter(nearest -> Nearest.distance(variable, nearest) <= 2);
  }
}
