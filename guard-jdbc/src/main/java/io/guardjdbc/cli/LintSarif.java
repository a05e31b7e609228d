package io.guardjdbc.cli;

import static io.guardjdbc.cli.LintJson.map;

import io.guardjdbc.lint.Lines;
import io.guardjdbc.lint.LintFinding;
import io.guardjdbc.lint.LintFinding.Verdict;
import io.guardjdbc.lint.Note;
import io.guardjdbc.policy.Action;
import io.guardjdbc.policy.Approval;
import io.guardjdbc.policy.Violation;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The report as SARIF 2.1.0 (OASIS), which code scanning services show. */
final class LintSarif {

  private final LintReport report;
  private final List<String> rules;

  private LintSarif(LintReport report) {
    this.report = report;
    Set<String> met = new TreeSet<>();
    for (LintReport.File file : report.files()) {
      file.items().forEach(item -> met.add(item.finding().rule()));
    }
    this.rules = List.copyOf(met);
  }

  static String of(LintReport report) {
    return Json.of(new LintSarif(report).log());
  }

  private Map<String, Object> log() {
    List<Object> results = new ArrayList<>();
    List<Object> notifications = new ArrayList<>();
    for (LintReport.File file : report.files()) {
      for (LintReport.Item item : file.items()) {
        results.add(result(file, item));
      }
      for (Note note : file.notes()) {
        notifications.add(
            map(
                "level", "note",
                "message", map("text", note.text()),
                "locations",
                    List.of(location(file, region(file.lines(), note.offset(), note.offset())))));
      }
    }
    Map<String, Object> invocation = map("executionSuccessful", true);
    if (!notifications.isEmpty()) {
      invocation.put("toolExecutionNotifications", notifications);
    }
    Map<String, Object> driver = map("name", "guard-jdbc", "version", Main.version());
    driver.put("rules", rules.stream().map(this::rule).toList());
    return map(
        "$schema",
        "https://json.schemastore.org/sarif-2.1.0.json",
        "version",
        "2.1.0",
        "runs",
        List.of(
            map(
                "tool", map("driver", driver),
                "columnKind", "utf16CodeUnits",
                "invocations", List.of(invocation),
                "results", results,
                "properties",
                    map(
                        "environment", report.environment(),
                        "dialect", Dialects.name(report.dialect()),
                        "policy", report.policySource()))));
  }

  private Map<String, Object> rule(String id) {
    RulePage page = RulePage.of(id).orElse(new RulePage(id, ""));
    Map<String, Object> rule = map("id", id);
    rule.put("shortDescription", map("text", page.summary()));
    if (!page.markdown().isEmpty()) {
      rule.put("help", map("text", page.text(), "markdown", page.markdown()));
    }
    rule.put("defaultConfiguration", map("level", "error"));
    return rule;
  }

  private Map<String, Object> result(LintReport.File file, LintReport.Item item) {
    LintFinding finding = item.finding();
    Violation violation = finding.violation();
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", finding.rule());
    result.put("ruleIndex", rules.indexOf(finding.rule()));
    boolean refused = finding.verdict() == Verdict.REFUSED || finding.verdict() == Verdict.APPROVED;
    result.put("level", refused && violation.action() != Action.WARN ? "error" : "warning");
    result.put(
        "message",
        map(
            "text",
            item.headline(report.environment())
                + "\nWhy: "
                + violation.why()
                + "\nSafe: "
                + violation.safe()));
    result.put(
        "locations",
        List.of(location(file, region(file.lines(), finding.offset(), finding.end()))));
    result.put("partialFingerprints", map("guardStatement/v1", finding.fingerprint()));
    if (item.accepted()) {
      result.put("baselineState", "unchanged");
      result.put(
          "suppressions",
          List.of(
              map(
                  "kind", "external",
                  "status", "accepted",
                  "justification", "in the baseline")));
    } else if (finding.approval() != null) {
      Approval approval = finding.approval();
      result.put(
          "suppressions",
          List.of(
              map(
                  "kind",
                  approval.inStatement() ? "inSource" : "external",
                  "status",
                  "accepted",
                  "justification",
                  approval.reason() + " (" + approval.source() + ")")));
    }
    result.put("properties", map("verdict", item.verdict(), "action", violation.action().id()));
    return result;
  }

  private static Map<String, Object> location(LintReport.File file, Map<String, Object> region) {
    return map(
        "physicalLocation",
        map("artifactLocation", map("uri", uri(file.script().name())), "region", region));
  }

  private static Map<String, Object> region(Lines lines, int offset, int end) {
    return map(
        "startLine", lines.line(offset),
        "startColumn", lines.column(offset),
        "endLine", lines.line(end),
        "endColumn", lines.column(end));
  }

  /** Relative to the working directory, or a file: URI. */
  private static String uri(String name) {
    if (name.equals(LintFiles.STDIN)) {
      return "stdin";
    }
    if (Path.of(name).isAbsolute()) {
      return Path.of(name).toUri().toASCIIString();
    }
    try {
      return new URI(null, null, name, null).toASCIIString();
    } catch (URISyntaxException e) {
      return Path.of(name).toUri().toASCIIString();
    }
  }
}
