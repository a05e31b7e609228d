package io.guardjdbc.cli;

import io.guardjdbc.audit.AuditEvent.Decision;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes a page for people, or proposals for a policy, out of the audit log. */
final class ReportCommand implements Command {

  private static final Option OUTPUT =
      Option.optional("--output", "FILE", "Where to write it; without it to standard output.");
  private static final Option ENVIRONMENT =
      Option.repeatable(
          "--environment", "NAME", "Only what was decided in this environment; repeatable.");
  private static final Option SINCE =
      Option.optional("--since", "DATE", "Only from this day on, 2026-11-01.");
  private static final Option AS_POLICY =
      Option.flag(
          "--as-policy", "Propose exceptions for what was observed, as a policy file to review.");

  /** Bad lines that are told one by one; the page has more of them. */
  private static final int BAD_LINES_TOLD = 10;

  @Override
  public String name() {
    return "report";
  }

  @Override
  public String summary() {
    return "make a page for people out of the audit log";
  }

  @Override
  public String description() {
    return "Reads what the logger guard.audit.json wrote, and makes one HTML page of it: what was"
        + " refused and what was run, by whom, when, and where. FILES are such logs, or - for"
        + " standard input. Lines that are none are told, and make it answer 1. It connects"
        + " nowhere.";
  }

  @Override
  public String operands() {
    return "FILES…";
  }

  @Override
  public List<Option> options() {
    return List.of(OUTPUT, ENVIRONMENT, SINCE, AS_POLICY);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws UsageException {
    if (arguments.operands().isEmpty()) {
      throw new UsageException("files are missing: name audit logs, or - for standard input");
    }
    List<String> environments = arguments.all(ENVIRONMENT);
    Optional<LocalDate> since = since(arguments.get(SINCE));
    AuditFile file = AuditFile.read(arguments.operands(), terminal.in());
    List<AuditLine> decisions =
        file.decisions().stream()
            .filter(
                line -> environments.isEmpty() || environments.contains(line.text("environment")))
            .filter(line -> since.isEmpty() || !line.at().toLocalDate().isBefore(since.get()))
            .toList();
    boolean asPolicy = arguments.has(AS_POLICY);
    String text = asPolicy ? ReportPolicy.of(decisions) : new ReportPage(file, decisions).html();
    if (arguments.get(OUTPUT).isPresent()) {
      write(arguments.get(OUTPUT).get(), text);
      terminal.out().println(arguments.get(OUTPUT).get() + ": " + summary(decisions));
    } else {
      terminal.out().print(text);
      terminal.out().flush();
    }
    tellAside(file, decisions, terminal);
    return file.bad() == 0 ? FINE : FINDINGS;
  }

  private static Optional<LocalDate> since(Optional<String> given) throws UsageException {
    try {
      return given.map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new UsageException("--since must be a day, such as 2026-11-01, not " + given.get());
    }
  }

  private static void write(String file, String text) throws UsageException {
    try {
      Files.writeString(Path.of(file), text, StandardCharsets.UTF_8);
    } catch (IOException | InvalidPathException e) {
      throw new UsageException("--output " + file + " cannot be written: " + e);
    }
  }

  private static String summary(List<AuditLine> decisions) {
    StringBuilder summary = new StringBuilder(decisions.size() + " decisions");
    for (Decision each : ReportPage.ORDER) {
      long many = decisions.stream().filter(line -> line.decision() == each).count();
      summary.append(", ").append(many).append(' ').append(each.id());
    }
    return summary.toString();
  }

  private static void tellAside(AuditFile file, List<AuditLine> decisions, Terminal terminal) {
    int left = file.size() - decisions.size();
    if (left > 0) {
      terminal.err().println("report: left out as asked: " + left + " decisions");
    }
    for (AuditFile.BadLine each :
        file.badLines().subList(0, Math.min(BAD_LINES_TOLD, file.badLines().size()))) {
      terminal.err().println("report: " + each.file() + ":" + each.number() + ": " + each.why());
    }
    if (file.bad() > 0) {
      terminal.err().println("report: lines that cannot be used: " + file.bad());
    }
  }
}
