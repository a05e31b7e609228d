package io.guardjdbc.cli;

import io.guardjdbc.audit.AuditEvent;
import io.guardjdbc.config.ApprovalFile;
import io.guardjdbc.config.BaselineFile;
import io.guardjdbc.config.GuardConfig;
import io.guardjdbc.config.GuardProperty;
import io.guardjdbc.config.GuardUrl;
import io.guardjdbc.config.InvalidSettingException;
import io.guardjdbc.config.Nearest;
import io.guardjdbc.lint.Lines;
import io.guardjdbc.lint.LintFinding;
import io.guardjdbc.lint.Linter;
import io.guardjdbc.lint.Note;
import io.guardjdbc.lint.Script;
import io.guardjdbc.policy.Approval;
import io.guardjdbc.policy.Environment;
import io.guardjdbc.policy.Policy;
import io.guardjdbc.sql.Dialect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** Tells what the guard would do with migration files, without a database. */
final class LintCommand implements Command {

  private static final Option ENVIRONMENT =
      Option.optional(
          "--environment", "NAME", "The environment they are to run in; without it production.");
  static final Option DIALECT =
      Option.optional(
          "--dialect",
          "NAME",
          "Whose SQL it is: "
              + String.join(", ", Dialects.NAMES)
              + ". Needed unless a folder or file name, or a match rule of the policy, says so.");
  private static final Option APPROVALS =
      Option.repeatable(
          "--approvals", "FILE", "An approval file, as the setting guard.approvals; repeatable.");
  private static final Option DATABASE =
      Option.optional(
          "--database",
          "NAME",
          "The database's name; without it approvals for any database count.");
  private static final Option SCHEMA =
      Option.optional(
          "--schema",
          "NAME",
          "What names without a schema mean; without it what the database starts with.");
  private static final Option FORMAT =
      Option.optional(
          "--format", "FORMAT", "text, json, sarif or github (workflow commands); text without.");
  private static final Option OUTPUT =
      Option.optional("--output", "FILE", "Where to write it; without it to standard output.");
  private static final Option BASELINE =
      Option.optional("--baseline", "FILE", "Old findings that are accepted.");
  private static final Option WRITE_BASELINE =
      Option.optional(
          "--write-baseline", "FILE", "Accept all there is: write it to FILE, and answer 0.");
  private static final Option PLACEHOLDER =
      Option.repeatable(
          "--placeholder", "NAME=VALUE", "The value of a placeholder ${NAME}; repeatable.");
  private static final Option FAIL_ON =
      Option.optional(
          "--fail-on", "WHAT", "refused: warnings answer 0. warn, as without: any finding is one.");
  private static final Option ROLLBACKS =
      Option.flag("--rollbacks", "Judge also what undoes a Liquibase changeset.");
  private static final Option QUIET =
      Option.flag("--quiet", "One line for each finding, and nothing else.");

  @Override
  public String name() {
    return "lint";
  }

  @Override
  public String summary() {
    return "show what the guard would do with migration files";
  }

  @Override
  public String description() {
    return "Reads plain SQL, Flyway's files, Liquibase's formatted SQL and the scripts of psql,"
        + " mysql, SQL*Plus and sqlcmd as their tools would run them, and tells what would be"
        + " refused or reported. FILES are files, folders (their .sql files), patterns or - for"
        + " standard input. It connects nowhere.";
  }

  @Override
  public String operands() {
    return "FILES…";
  }

  @Override
  public List<Option> options() {
    return List.of(
        ENVIRONMENT,
        DIALECT,
        Option.POLICY,
        APPROVALS,
        DATABASE,
        SCHEMA,
        FORMAT,
        OUTPUT,
        BASELINE,
        WRITE_BASELINE,
        PLACEHOLDER,
        FAIL_ON,
        ROLLBACKS,
        QUIET);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws UsageException, SQLException {
    if (arguments.operands().isEmpty()) {
      throw new UsageException("files are missing: name files, folders, or - for standard input");
    }
    String format =
        choice(FORMAT, arguments.get(FORMAT).orElse("text"), "text", "json", "sarif", "github");
    String failOn = choice(FAIL_ON, arguments.get(FAIL_ON).orElse("warn"), "refused", "warn");
    Map<String, String> placeholders = placeholders(arguments.all(PLACEHOLDER));
    GuardConfig config = config(arguments);
    Policy policy = policy(arguments.get(ENVIRONMENT).orElse("production"), config);
    LintFiles files = LintFiles.of(arguments.operands(), terminal.in());
    files.warnings().forEach(warning -> terminal.err().println("lint: " + warning));
    Dialect dialect =
        Dialects.of(arguments.get(DIALECT), files.names(), config.policy().matchRules());
    Linter linter =
        new Linter(
            policy,
            config.approvals(),
            comment -> ApprovalFile.parseComment(comment, Approval.IN_STATEMENT),
            AuditEvent::fingerprint,
            new Linter.Place(
                arguments.get(DATABASE).orElse(null), arguments.get(SCHEMA).orElse(null)),
            Instant.now());
    Baseline baseline =
        new Baseline(
            arguments.get(BASELINE).isPresent()
                ? BaselineFile.load(arguments.get(BASELINE).get())
                : List.of());
    List<LintReport.File> linted = new ArrayList<>();
    Script.Settings settings = new Script.Settings(dialect, placeholders, arguments.has(ROLLBACKS));
    for (String name : files.names()) {
      try {
        Script script = Script.read(name, files.text(name), files.transaction(name), settings);
        linted.add(linted(script, linter.lint(script), baseline));
      } catch (OutOfMemoryError e) {
        throw new UsageException(name + " takes more memory than java has; give it -Xmx2g or more");
      }
    }
    LintReport report =
        new LintReport(
            policy,
            config.policy().source(),
            dialect,
            linted,
            baseline.stale(Set.copyOf(files.names())));
    if (arguments.get(WRITE_BASELINE).isPresent()) {
      return writeBaseline(arguments.get(WRITE_BASELINE).get(), report, terminal);
    }
    print(arguments, terminal, rendered(format, report, arguments.has(QUIET)));
    tellAside(format, report, arguments.has(QUIET), terminal);
    boolean found =
        report.count(LintReport.Item::isRefused) > 0
            || (failOn.equals("warn") && report.count(LintReport.Item::isWarned) > 0);
    return found ? FINDINGS : FINE;
  }

  private static LintReport.File linted(Script script, Linter.Result result, Baseline baseline) {
    List<LintReport.Item> items = new ArrayList<>();
    for (LintFinding finding : result.findings()) {
      items.add(new LintReport.Item(finding, baseline.accepts(finding)));
    }
    List<Note> notes = new ArrayList<>(script.notes());
    notes.sort(Comparator.comparingInt(Note::offset));
    return new LintReport.File(script, new Lines(script.file()), result.statements(), items, notes);
  }

  private static String rendered(String format, LintReport report, boolean quiet) {
    return switch (format) {
      case "json" -> LintJson.of(report);
      case "sarif" -> LintSarif.of(report);
      case "github" -> LintGithub.of(report);
      default -> LintText.of(report, quiet);
    };
  }

  private static void print(Arguments arguments, Terminal terminal, String text)
      throws UsageException {
    if (arguments.get(OUTPUT).isPresent()) {
      write(OUTPUT, arguments.get(OUTPUT).get(), text);
    } else {
      terminal.out().print(text);
      terminal.out().flush();
    }
  }

  /** What a format for machines has no place for. */
  private static void tellAside(
      String format, LintReport report, boolean quiet, Terminal terminal) {
    if (format.equals("text") || quiet) {
      return;
    }
    for (BaselineFile.Entry entry : report.stale()) {
      terminal.err().println("lint: " + LintText.stale(entry));
    }
  }

  private static int writeBaseline(String file, LintReport report, Terminal terminal)
      throws UsageException {
    List<LintFinding> findings =
        report.files().stream()
            .flatMap(each -> each.items().stream())
            .map(LintReport.Item::finding)
            .toList();
    write(WRITE_BASELINE, file, Baseline.file(findings));
    long accepted =
        findings.stream().filter(f -> f.verdict() != LintFinding.Verdict.APPROVED).count();
    terminal
        .out()
        .println("Wrote " + file + ": " + LintText.many(accepted, "finding") + " accepted");
    return FINE;
  }

  private static void write(Option option, String file, String text) throws UsageException {
    try {
      Files.writeString(Path.of(file), text, StandardCharsets.UTF_8);
    } catch (IOException | InvalidPathException e) {
      throw new UsageException(option.name() + " " + file + " cannot be written: " + e);
    }
  }

  private static Map<String, String> placeholders(List<String> given) throws UsageException {
    Map<String, String> placeholders = new LinkedHashMap<>();
    for (String each : given) {
      int equals = each.indexOf('=');
      if (equals <= 0) {
        throw new UsageException(
            "--placeholder must be NAME=VALUE, such as schema=billing, not '" + each + "'");
      }
      placeholders.put(each.substring(0, equals), each.substring(equals + 1));
    }
    return placeholders;
  }

  /** The settings that a connection from the same place would find, whatever it connects to. */
  static GuardConfig config(Arguments arguments) throws InvalidSettingException {
    Properties properties = new Properties();
    arguments
        .get(Option.POLICY)
        .ifPresent(file -> properties.setProperty(GuardProperty.POLICY.propertyName(), file));
    List<String> approvals = arguments.all(APPROVALS);
    if (!approvals.isEmpty()) {
      properties.setProperty(GuardProperty.APPROVALS.propertyName(), String.join(",", approvals));
    }
    return GuardConfig.resolve(GuardUrl.ofReal("jdbc:h2:mem:", properties), properties);
  }

  static Policy policy(String name, GuardConfig config) throws UsageException {
    Optional<Environment> environment = config.policy().environment(name);
    if (environment.isEmpty()) {
      List<String> known = config.policy().environmentNames();
      String question = Nearest.question(name, known);
      throw new UsageException(
          "there is no environment '"
              + name
              + "'"
              + (question.isEmpty() ? "; known are " : question + " Known are ")
              + String.join(", ", known)
              + " ("
              + config.policy().source()
              + ")");
    }
    return config.policy().policyFor(environment.get());
  }

  private static String choice(Option option, String value, String... choices)
      throws UsageException {
    List<String> known = List.of(choices);
    if (!known.contains(value)) {
      String question = Nearest.question(value, known);
      throw new UsageException(
          option.name()
              + " cannot be '"
              + value
              + "'"
              + (question.isEmpty() ? "; it can be " : question + " It can be ")
              + String.join(", ", known));
    }
    return value;
  }
}
