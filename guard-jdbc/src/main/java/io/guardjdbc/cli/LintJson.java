package io.guardjdbc.cli;

import io.guardjdbc.lint.Lines;
import io.guardjdbc.lint.LintFinding;
import io.guardjdbc.lint.Note;
import io.guardjdbc.policy.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The report for programs; its schema is a page of the documents. */
final class LintJson {

  private LintJson() {}

  static String of(LintReport report) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("version", 1);
    root.put("environment", report.environment());
    root.put("dialect", Dialects.name(report.dialect()));
    root.put("policy", report.policySource());
    List<Object> files = new ArrayList<>();
    for (LintReport.File file : report.files()) {
      files.add(file(file));
    }
    root.put("files", files);
    List<Object> stale = new ArrayList<>();
    for (var entry : report.stale()) {
      stale.add(
          map("rule", entry.rule(), "file", entry.file(), "fingerprint", entry.fingerprint()));
    }
    root.put("stale", stale);
    root.put(
        "summary",
        map(
            "files", report.files().size(),
            "statements", report.statements(),
            "refused", report.count(LintReport.Item::isRefused),
            "warned", report.count(LintReport.Item::isWarned),
            "approved", report.count(LintReport.Item::isApproved),
            "accepted", report.count(LintReport.Item::accepted)));
    return Json.of(root);
  }

  private static Map<String, Object> file(LintReport.File file) {
    List<Object> findings = new ArrayList<>();
    for (LintReport.Item item : file.items()) {
      findings.add(finding(item, file.lines()));
    }
    List<Object> notes = new ArrayList<>();
    for (Note note : file.notes()) {
      notes.add(
          map(
              "line", file.lines().line(note.offset()),
              "column", file.lines().column(note.offset()),
              "text", note.text()));
    }
    return map(
        "file", file.script().name(),
        "tool", file.script().tool().id(),
        "statements", file.statements(),
        "findings", findings,
        "notes", notes);
  }

  private static Map<String, Object> finding(LintReport.Item item, Lines lines) {
    LintFinding finding = item.finding();
    Violation violation = finding.violation();
    Map<String, Object> map =
        map(
            "rule", finding.rule(),
            "action", violation.action().id(),
            "verdict", item.verdict(),
            "line", lines.line(finding.offset()),
            "column", lines.column(finding.offset()),
            "endLine", lines.line(finding.end()),
            "endColumn", lines.column(finding.end()),
            "statement", violation.subject(),
            "why", violation.why(),
            "safe", violation.safe(),
            "source", violation.source(),
            "fingerprint", finding.fingerprint());
    if (finding.object() != null) {
      map.put("object", finding.object().toString());
    }
    if (violation.isApprovable()) {
      map.put("target", finding.target());
    }
    if (!finding.unit().isEmpty()) {
      map.put("unit", finding.unit());
    }
    if (finding.approval() != null) {
      map.put(
          "approval",
          map("source", finding.approval().source(), "reason", finding.approval().reason()));
    }
    if (!finding.declined().isEmpty()) {
      map.put("declined", finding.declined());
    }
    return map;
  }

  /** A map of names and values, in this order. */
  static Map<String, Object> map(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }
}
