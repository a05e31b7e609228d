package io.guardjdbc.config;

import io.guardjdbc.policy.Approval;
import io.guardjdbc.policy.Environment;
import io.guardjdbc.policy.PolicySet;
import io.guardjdbc.policy.Sourced;
import java.nio.file.Path;
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
  private final GuardUrl url;
  private final PolicyFile policyFile;
  private final PolicyFile.Search policySearch;
  private final List<Sourced<TextFile>> approvalFiles;
  private final TextFile defaultApprovalFile;
  private final ThisProcess client;

  private GuardConfig(Settings settings, GuardUrl url, Surroundings surroundings)
      throws InvalidSettingException {
    this.url = url;
    Path directory = surroundings.workingDirectory();
    this.policySearch = PolicyFile.Search.of(settings.strongest(GuardProperty.POLICY), directory);
    PolicyFile file = policySearch.find();
    this.policyFile = file;
    this.policy = file.policy();
    file.environment().ifPresent(value -> settings.addOfFile(GuardProperty.ENVIRONMENT, value));
    file.driver().ifPresent(value -> settings.addOfFile(GuardProperty.DRIVER, value));
    this.settings = settings;
    this.declared = declared(settings, policy);
    this.confirm = settings.strongest(GuardProperty.CONFIRM);
    if (confirm.isPresent()) {
      checkConfirm(confirm.get());
    }
    this.driverClass = settings.strongest(GuardProperty.DRIVER);
    this.approvalFiles = approvalFiles(settings, file, directory);
    this.defaultApprovalFile =
        TextFile.of(ApprovalFile.DEFAULT_NAME, directory, ApprovalFile.DEFAULT_NAME);
    loadApprovals();
    this.client = ThisProcess.of(surroundings, url.application());
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
    return new GuardConfig(settings, url, surroundings);
  }

  /**
   * Whether the files say what they said when this was made.
   *
   * @throws InvalidSettingException if one is missing or malformed now
   */
  public boolean isCurrent() throws InvalidSettingException {
    loadApprovals();
    return policySearch.find() == policyFile;
  }

  private void loadApprovals() throws InvalidSettingException {
    for (Sourced<TextFile> each : approvalFiles) {
      ApprovalFile.load(each.value(), each.source());
    }
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

  private static void checkConfirm(Sourced<String> confirm) throws InvalidSettingException {
    int slash = confirm.value().indexOf('/');
    if (slash <= 0 || slash == confirm.value().length() - 1) {
      throw new InvalidSettingException(
          confirm.source(),
          "guard.confirm must be <environment>/<database name>, such as production/billing, not '"
              + confirm.value()
              + "'");
    }
  }

  /** Those of the strongest source alone; a policy file's are relative to that file. */
  private static List<Sourced<TextFile>> approvalFiles(
      Settings settings, PolicyFile file, Path directory) throws InvalidSettingException {
    Optional<Sourced<String>> set = settings.strongest(GuardProperty.APPROVALS);
    if (set.isEmpty()) {
      return file.approvals();
    }
    List<Sourced<TextFile>> files = new ArrayList<>();
    String source = set.get().source();
    for (String location : set.get().value().split(",", -1)) {
      if (location.isBlank()) {
        throw new InvalidSettingException(
            source, "guard.approvals has an empty name between its commas; take it away");
      }
      files.add(new Sourced<>(TextFile.of(location.strip(), directory, source), source));
    }
    return List.copyOf(files);
  }

  /** What the client says it works in, strongest source first; empty if it says nothing. */
  public List<Sourced<Environment>> declared() {
    return declared;
  }

  public PolicySet policy() {
    return policy;
  }

  /**
   * For the real driver: a new copy of the caller's Properties without the guard's settings.
   * Defaults become values, because drivers copy the Map view.
   *
   * @param caller null for none; only read
   */
  public Properties delegateProperties(Properties caller) {
    Properties copy = new Properties();
    if (caller == null) {
      return copy;
    }
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

  /** The setting {@code guard.confirm}, {@code <environment>/<database name>}. */
  public Optional<Sourced<String>> confirm() {
    return confirm;
  }

  /** Whose process it is, for the audit log. */
  public ThisProcess client() {
    return client;
  }

  /** The setting {@code guard.driver}. */
  public Optional<Sourced<String>> driverClass() {
    return driverClass;
  }

  /**
   * The approvals of all files that are named, or of {@code guard-approvals.yaml} in the working
   * directory where none is; as the files are now. A file that has gone since is one unreadable
   * approval.
   */
  public List<Approval> approvals() {
    List<Approval> approvals = new ArrayList<>();
    if (approvalFiles.isEmpty() && defaultApprovalFile.exists()) {
      addApprovals(defaultApprovalFile, defaultApprovalFile.label(), approvals);
    }
    for (Sourced<TextFile> each : approvalFiles) {
      addApprovals(each.value(), each.source(), approvals);
    }
    return approvals;
  }

  private static void addApprovals(TextFile file, String place, List<Approval> approvals) {
    try {
      approvals.addAll(ApprovalFile.load(file, place));
    } catch (InvalidSettingException e) {
      approvals.add(Approval.unreadable(file.label(), e.getMessage()));
    }
  }

  /** The approval files that are named, each with the place that names it. */
  public List<Sourced<String>> approvalFiles() {
    return approvalFiles.stream()
        .map(each -> new Sourced<>(each.value().label(), each.source()))
        .toList();
  }

  /**
   * Whether each of these is a setting that was given with this very value, from whichever source.
   */
  public boolean knows(Properties others) {
    for (String name : others.stringPropertyNames()) {
      String value = others.getProperty(name).strip();
      Optional<GuardProperty> property = GuardProperty.of(name);
      if (property.isEmpty()
          || settings.all(property.get()).stream().noneMatch(each -> each.value().equals(value))) {
        return false;
      }
    }
    return true;
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
