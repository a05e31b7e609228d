package io.guardjdbc.cli;

import io.guardjdbc.config.DatabaseAddress;
import io.guardjdbc.config.Durations;
import io.guardjdbc.config.GuardConfig;
import io.guardjdbc.config.GuardProperty;
import io.guardjdbc.environment.DatabaseIdentity;
import io.guardjdbc.environment.EnvironmentResolver;
import io.guardjdbc.environment.Evidence;
import io.guardjdbc.environment.Mark;
import io.guardjdbc.environment.ResolvedEnvironment;
import io.guardjdbc.environment.TargetReader;
import io.guardjdbc.policy.Action;
import io.guardjdbc.policy.Approval;
import io.guardjdbc.policy.MigrationRules;
import io.guardjdbc.policy.ObjectException;
import io.guardjdbc.policy.Policy;
import io.guardjdbc.policy.Sourced;
import io.guardjdbc.policy.Target;
import io.guardjdbc.recovery.RecoveryPoint;
import io.guardjdbc.recovery.RecoveryPoints;
import io.guardjdbc.sql.Operation;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows what the guard knows of a target. Changes nothing there. */
final class DoctorCommand implements Command {

  private static final int COLUMN = 22;
  private static final int RULE_COLUMN = 33;
  private static final Option ENVIRONMENT =
      Option.optional(
          "--environment", "NAME", "What the client would declare, as guard.environment.");
  private static final Option PROJECT =
      Option.optional(
          "--project",
          "DIR",
          "Where the configuration of Flyway, Liquibase, Maven and Spring Boot is looked at; the"
              + " working directory without it.");

  @Override
  public String name() {
    return "doctor";
  }

  @Override
  public String summary() {
    return "show what the guard knows of a target";
  }

  @Override
  public String description() {
    return "Connects without the guard, reads, changes nothing, and shows the evidence for the"
        + " target's environment, every value of the policy with its source, the approvals, whether"
        + " the server could be recovered to a point in time, and the ways around the guard that"
        + " the configuration of other tools opens.";
  }

  @Override
  public List<Option> options() {
    return List.of(
        Option.URL,
        Option.USER,
        Option.PASSWORD,
        Option.PASSWORD_ENV,
        Option.POLICY,
        Option.DRIVER_PATH,
        ENVIRONMENT,
        PROJECT);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws UsageException, SQLException {
    Path project = project(arguments);
    Connector connector = Connector.of(arguments, terminal, arguments.get(ENVIRONMENT));
    Target target = connector.url().target();
    GuardConfig config = connector.config();
    Mark mark;
    DatabaseIdentity identity;
    RecoveryPoint recovery;
    try (Connection connection = connector.connect()) {
      mark = TargetReader.read(connection, target).mark();
      identity = TargetReader.identify(connection, target);
      recovery = RecoveryPoints.inspect(connection, target.dialect());
    }
    ResolvedEnvironment resolved =
        EnvironmentResolver.resolve(config.declared(), target, config.policy(), mark);
    Policy policy = config.policy().policyFor(resolved.environment());
    List<Approval> approvals = config.approvals();
    Instant now = Instant.now();

    TextPage page = new TextPage(terminal.out());
    target(page, connector, identity);
    environment(page, resolved);
    settings(page, config);
    policy(page, config.policy().source(), policy);
    approvals(page, approvals, now);
    page.section("Recovery to this moment");
    recovery.lines().forEach(page::verbatim);
    notes(page, connector);
    SideDoors doors = SideDoors.of(project, DatabaseAddress.of(target), terminal.variables());
    sideDoors(page, doors);

    List<String> findings = findings(resolved, mark, policy, approvals, recovery, now);
    misplacedConfirmation(config, resolved, identity).ifPresent(findings::add);
    doors.doors().forEach(door -> findings.add(door.describe()));
    page.section(findings.isEmpty() ? "No findings" : "Findings");
    findings.forEach(page::item);
    return findings.isEmpty() ? FINE : FINDINGS;
  }

  private static Path project(Arguments arguments) throws UsageException {
    String given = arguments.get(PROJECT).orElse("");
    try {
      Path project = Path.of(given);
      if (Files.isDirectory(project)) {
        return project;
      }
    } catch (InvalidPathException e) {
      // It is none either.
    }
    throw new UsageException("--project is no directory: " + given);
  }

  private static void target(TextPage page, Connector connector, DatabaseIdentity identity) {
    Target target = connector.url().target();
    page.section("Target");
    page.entry("URL", COLUMN, target.url());
    page.entry("where", COLUMN, target.where());
    page.entry("database", COLUMN, identity.describe());
    if (target.user() != null) {
      page.entry("user", COLUMN, target.user());
    }
    page.entry(
        "driver",
        COLUMN,
        connector.driver().getClass().getName()
            + " "
            + connector.driver().getMajorVersion()
            + "."
            + connector.driver().getMinorVersion());
  }

  private static void environment(TextPage page, ResolvedEnvironment resolved) {
    page.section("Environment: " + resolved.environment());
    for (Evidence evidence : resolved.evidence()) {
      page.item(evidence.describe());
    }
  }

  private static void settings(TextPage page, GuardConfig config) {
    page.section("Settings");
    boolean any = false;
    for (Map.Entry<GuardProperty, List<Sourced<String>>> setting : config.given().entrySet()) {
      for (Sourced<String> value : setting.getValue()) {
        any = true;
        page.entry(
            setting.getKey().propertyName(), COLUMN, value.value() + " (" + value.source() + ")");
      }
    }
    if (!any) {
      page.paragraph("None given.");
    }
  }

  private static void policy(TextPage page, String source, Policy policy) {
    page.section("Policy for " + policy.environment() + " (" + source + ")");
    setting(page, "mode", policy.mode().value().id(), policy.mode().source());
    setting(
        page,
        "ddl-transaction",
        policy.ddlTransaction().value().id(),
        policy.ddlTransaction().source());
    setting(
        page, "after-refusal", policy.afterRefusal().value().id(), policy.afterRefusal().source());
    long maxRows = policy.maxRows().value();
    setting(
        page, "max-rows", maxRows == 0 ? "off" : Long.toString(maxRows), policy.maxRows().source());
    setting(
        page,
        "lock-timeout",
        Durations.written(policy.lockTimeout().value()),
        policy.lockTimeout().source());
    setting(
        page,
        "small-table",
        policy.smallTable().value() == 0 ? "off" : Long.toString(policy.smallTable().value()),
        policy.smallTable().source());
    setting(
        page,
        "inspect-routines",
        policy.inspectRoutines().value().toString(),
        policy.inspectRoutines().source());
    for (Operation operation : Operation.values()) {
      setting(
          page,
          operation.id(),
          policy.action(operation).value().id(),
          policy.action(operation).source());
    }
    for (String rule : MigrationRules.ids()) {
      Sourced<Action> action = policy.action(rule);
      String value = action.value() == Action.ALLOW ? "off" : action.value().id();
      page.entry(rule, RULE_COLUMN, padded(value, 9) + action.source());
    }
    for (ObjectException exception : policy.exceptions()) {
      page.item(
          exception.object()
              + ": "
              + String.join(
                  ", ",
                  Stream.concat(
                          exception.operations().stream().map(Operation::id),
                          exception.rules().stream())
                      .sorted()
                      .toList())
              + ": "
              + exception.action().id()
              + (exception.reason() == null ? "" : ", " + exception.reason())
              + " ("
              + exception.source()
              + ")");
    }
  }

  private static void setting(TextPage page, String name, String value, String source) {
    page.entry(name, COLUMN, padded(value, 14) + source);
  }

  private static String padded(String value, int width) {
    return value + " ".repeat(Math.max(1, width - value.length()));
  }

  private static void approvals(TextPage page, List<Approval> approvals, Instant now) {
    page.section("Approvals");
    if (approvals.isEmpty()) {
      page.paragraph("None.");
    }
    for (Approval approval : approvals) {
      Optional<String> useless = uselessness(approval, now);
      page.item(
          approval.source()
              + ": "
              + useless.orElseGet(
                  () ->
                      describe(approval)
                          + (approval.reason() == null ? "" : ", " + approval.reason())
                          + ", until "
                          + approval.expires()));
    }
  }

  private static String describe(Approval approval) {
    return approval.operation()
        + (approval.target() == null ? "" : " " + approval.target())
        + " in "
        + approval.environment()
        + (approval.database() == null ? "" : "/" + approval.database());
  }

  /** Why an approval approves nothing; empty if it may. */
  private static Optional<String> uselessness(Approval approval, Instant now) {
    if (approval.problem() != null) {
      return Optional.of("approves nothing: " + approval.problem());
    }
    if (!now.isBefore(approval.expires())) {
      return Optional.of(
          "approves nothing: expired " + approval.expires() + ", " + describe(approval));
    }
    return Optional.empty();
  }

  private static void notes(TextPage page, Connector connector) {
    List<String> notes = new ArrayList<>();
    if (!connector.url().target().dialect().transactionalDdl()) {
      notes.add(
          "This database commits at every DDL statement: a transaction protects nothing there, and"
              + " no rollback brings a dropped object back.");
    }
    for (String sql : connector.url().initialSql()) {
      notes.add("The URL hides SQL, which the guard runs under its rules: " + firstWords(sql));
    }
    for (String sql : connector.url().judgedSql()) {
      notes.add("The driver will do this while connecting, and it is judged: " + firstWords(sql));
    }
    if (!notes.isEmpty()) {
      page.section("Notes");
      notes.forEach(page::item);
    }
  }

  private static void sideDoors(TextPage page, SideDoors doors) {
    page.section("Side doors");
    if (doors.files().isEmpty()) {
      page.paragraph("No configuration of a tool was looked at.");
    } else {
      page.paragraph(
          (doors.doors().isEmpty() ? "None in " : "See the findings. Looked at: ")
              + String.join(", ", doors.files())
              + ".");
    }
    doors.remarks().forEach(remark -> page.item(remark + "."));
  }

  /** Not the whole text: a literal in it may be a secret. */
  private static String firstWords(String sql) {
    String[] words = sql.strip().split(" ", 4);
    return String.join(" ", List.of(words).subList(0, Math.min(2, words.length)))
        + (words.length > 2 ? " …" : "");
  }

  private static Optional<String> misplacedConfirmation(
      GuardConfig config, ResolvedEnvironment resolved, DatabaseIdentity identity) {
    String expected = resolved.environment() + "/" + identity.database();
    return config
        .confirm()
        .filter(confirm -> !confirm.value().equals(expected))
        .map(
            confirm ->
                "guard.confirm="
                    + confirm.value()
                    + " confirms nothing here, where it would have to be "
                    + expected
                    + " ("
                    + confirm.source()
                    + ").");
  }

  private static List<String> findings(
      ResolvedEnvironment resolved,
      Mark mark,
      Policy policy,
      List<Approval> approvals,
      RecoveryPoint recovery,
      Instant now) {
    List<String> findings = new ArrayList<>();
    resolved
        .mismatch()
        .ifPresent(
            mismatch ->
                findings.add(
                    "The guard refuses this connection (environment-mismatch): "
                        + mismatch.describe()
                        + "."));
    Evidence deciding = resolved.deciding();
    if (deciding.kind() == Evidence.Kind.ASSUMED && resolved.environment().isProtected()) {
      findings.add(
          "Production is only assumed. Say what the target is with the command mark or with a"
              + " match rule of the policy.");
    }
    if (mark.state() == Mark.State.UNREADABLE) {
      findings.add("The mark cannot be read: " + mark.problem() + ".");
    } else if (mark.copied()) {
      findings.add("The mark was written for another database; mark this one anew.");
    }
    if (policy.mode().value() == Policy.Mode.OBSERVE && resolved.environment().isProtected()) {
      findings.add(
          "Mode observe refuses nothing in "
              + resolved.environment()
              + " ("
              + policy.mode().source()
              + ").");
    }
    for (Approval approval : approvals) {
      uselessness(approval, now)
          .ifPresent(useless -> findings.add(approval.source() + " " + useless + "."));
    }
    if (!recovery.recoverable() && resolved.environment().isProtected()) {
      findings.add(
          "As far as the server tells, it cannot be recovered to a point in time (see above).");
    }
    return findings;
  }
}
