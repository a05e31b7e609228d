package io.guardjdbc.config;

import io.guardjdbc.policy.PolicySet;
import io.guardjdbc.policy.Sourced;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A policy file as read: the policy, and the settings that a policy file may give. Immutable; a
 * file that has not changed is read once per JVM.
 */
public final class PolicyFile {

  /** What is looked for where no file is named. */
  static final String DEFAULT_NAME = "guard.yaml";

  static final List<String> KEYS =
      List.of("version", "environment", "approvals", "driver", "match", "environments");
  private static final Map<String, String> REFUSED_KEYS =
      Map.of(
          "confirm",
          "a confirmation cannot stand in a file, where it would confirm every run; give"
              + " guard.confirm to the one run that needs it",
          "policy",
          "a policy file cannot name another one");
  private static final FileCache<PolicyFile> CACHE = new FileCache<>(PolicyFile::parse);
  private static final PolicyFile NONE =
      new PolicyFile(PolicySet.builtIn(), Optional.empty(), Optional.empty(), List.of());

  private final PolicySet policy;
  private final Optional<Sourced<String>> environment;
  private final Optional<Sourced<String>> driver;
  private final List<Sourced<TextFile>> approvals;

  private PolicyFile(
      PolicySet policy,
      Optional<Sourced<String>> environment,
      Optional<Sourced<String>> driver,
      List<Sourced<TextFile>> approvals) {
    this.policy = policy;
    this.environment = environment;
    this.driver = driver;
    this.approvals = List.copyOf(approvals);
  }

  /**
   * Reads a policy file. One that was read before in this JVM and is now missing or malformed says
   * what it said then, and an error is logged.
   *
   * @param location a path, or {@code classpath:} and the name of a resource
   * @throws InvalidSettingException if it is missing or malformed, and always was; with file, line
   *     and column
   */
  public static PolicyFile load(String location) throws InvalidSettingException {
    return CACHE.getOrLast(TextFile.of(location, Path.of(""), location), location);
  }

  /**
   * Where a policy file is looked for: the file that is named; without one, {@code guard.yaml} in
   * the directory, then on the class path.
   *
   * @param places the files, the first that there is counts
   * @param source who names it; null where none is named
   */
  record Search(List<TextFile> places, String source) {

    static Search of(Optional<Sourced<String>> named, Path directory)
        throws InvalidSettingException {
      if (named.isPresent()) {
        String source = named.get().source();
        return new Search(List.of(TextFile.of(named.get().value(), directory, source)), source);
      }
      return new Search(
          List.of(
              TextFile.of(DEFAULT_NAME, directory, DEFAULT_NAME),
              TextFile.of("classpath:" + DEFAULT_NAME, directory, DEFAULT_NAME)),
          null);
    }

    /**
     * What is found, or the built-in policy. One that was there once and is gone counts as it was.
     * The same object as before where nothing has changed.
     */
    PolicyFile find() throws InvalidSettingException {
      if (source != null) {
        return CACHE.getOrLast(places.get(0), source);
      }
      for (TextFile file : places) {
        if (file.exists() || (file.path() != null && CACHE.knows(file))) {
          return CACHE.getOrLast(file, file.label());
        }
      }
      return NONE;
    }
  }

  static PolicyFile parse(TextFile file, String text) throws InvalidSettingException {
    Optional<Yaml> root = Yaml.parse(file.label(), text);
    if (root.isEmpty()) {
      throw new InvalidSettingException(
          file.label() + ":1:1",
          "is empty; write what differs from the built-in policy, or delete it");
    }
    Map<String, Yaml> keys = root.get().mapping(KEYS, REFUSED_KEYS);
    Yaml version = keys.get("version");
    if (version != null) {
      version.choice(List.of("1"));
    }
    PolicySet policy =
        new PolicySections(file.label(), keys.get("environments"), keys.get("match")).policySet();
    return new PolicyFile(
        policy, text(keys.get("environment")), text(keys.get("driver")), approvals(file, keys));
  }

  private static Optional<Sourced<String>> text(Yaml value) throws InvalidSettingException {
    return value == null
        ? Optional.empty()
        : Optional.of(new Sourced<>(value.text(), value.source()));
  }

  private static List<Sourced<TextFile>> approvals(TextFile file, Map<String, Yaml> keys)
      throws InvalidSettingException {
    List<Sourced<TextFile>> approvals = new ArrayList<>();
    if (keys.containsKey("approvals")) {
      for (Yaml each : keys.get("approvals").listOrOne()) {
        approvals.add(new Sourced<>(file.sibling(each.text(), each.place()), each.place()));
      }
    }
    return approvals;
  }

  /** The environments, the rules of each, and the match rules. */
  public PolicySet policy() {
    return policy;
  }

  /** The key {@code environment}: what clients with this file declare. */
  Optional<Sourced<String>> environment() {
    return environment;
  }

  Optional<Sourced<String>> driver() {
    return driver;
  }

  /** The files that the key {@code approvals} names, relative to this file. */
  List<Sourced<TextFile>> approvals() {
    return approvals;
  }
}
