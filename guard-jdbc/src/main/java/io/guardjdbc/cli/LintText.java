package io.guardjdbc.cli;

import io.guardjdbc.config.BaselineFile;
import io.guardjdbc.lint.Lines;
import io.guardjdbc.lint.LintFinding;
import io.guardjdbc.lint.LintFinding.Verdict;
import io.guardjdbc.lint.Note;
import io.guardjdbc.policy.Violation;

/** The report for people, as a compiler's. */
final class LintText {

  /** Longer lines of a script are shown around the place. */
  private static final int SHOWN = 160;

  private final LintReport report;
  private final boolean quiet;
  private final StringBuilder out = new StringBuilder();

  private LintText(LintReport report, boolean quiet) {
    this.report = report;
    this.quiet = quiet;
  }

  static String of(LintReport report, boolean quiet) {
    LintText text = new LintText(report, quiet);
    for (LintReport.File file : report.files()) {
      text.file(file);
    }
    if (!quiet) {
      text.summary();
    }
    return text.out.toString();
  }

  private void file(LintReport.File file) {
    if (!quiet) {
      for (Note note : file.notes()) {
        place(file, note.offset()).append(": note: ").append(note.text()).append("\n\n");
      }
    }
    for (LintReport.Item item : file.items()) {
      if (!item.accepted() && !(quiet && item.isApproved())) {
        finding(file, item);
      }
    }
  }

  private StringBuilder place(LintReport.File file, int offset) {
    return out.append(file.script().name())
        .append(':')
        .append(file.lines().line(offset))
        .append(':')
        .append(file.lines().column(offset));
  }

  private void finding(LintReport.File file, LintReport.Item item) {
    LintFinding finding = item.finding();
    Violation violation = finding.violation();
    place(file, finding.offset()).append(": ");
    out.append(item.headline(report.environment())).append('\n');
    if (quiet) {
      return;
    }
    source(file.lines(), finding);
    if (!finding.unit().isEmpty()) {
      line("in", finding.unit());
    }
    if (finding.verdict() == Verdict.APPROVED) {
      line("by", finding.approval().source() + ": " + finding.approval().reason());
      out.append('\n');
      return;
    }
    line("why", violation.why());
    line("safe", violation.safe());
    if (finding.verdict() == Verdict.REFUSED && violation.isApprovable()) {
      line("allow", "approve " + violation.rule().id() + " on " + finding.target());
    }
    finding.declined().forEach(note -> line("note", note));
    line("page", "explain " + finding.rule() + " (by " + violation.source() + ")");
    out.append('\n');
  }

  private void line(String label, String text) {
    out.append("  ").append(label).append(':').append(" ".repeat(7 - label.length()));
    out.append(text).append('\n');
  }

  private void source(Lines lines, LintFinding finding) {
    int line = lines.line(finding.offset());
    String text = lines.text(line);
    int column = Math.min(lines.column(finding.offset()) - 1, text.length());
    int marked = Math.max(1, Math.min(finding.end() - finding.offset(), text.length() - column));
    String gutter = "  " + line + " | ";
    int from = 0;
    String before = "";
    if (text.length() > SHOWN) {
      from = Math.max(0, column - SHOWN / 2);
      before = from > 0 ? "…" : "";
    }
    int to = Math.min(text.length(), from + SHOWN);
    marked = Math.min(marked, Math.max(1, to - column));
    out.append(gutter).append(before).append(visible(text.substring(from, to)));
    out.append(to < text.length() ? "…\n" : "\n");
    out.append(" ".repeat(gutter.length() - 2)).append("| ");
    out.append(" ".repeat(before.length() + column - from)).append("^".repeat(marked));
    out.append('\n');
  }

  /** A tab takes one column, so that the caret stands where it should; no char moves the cursor. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text);
    for (int i = 0; i < visible.length(); i++) {
      if (Character.isISOControl(visible.charAt(i))) {
        visible.setCharAt(i, ' ');
      }
    }
    return visible.toString();
  }

  private void summary() {
    for (BaselineFile.Entry entry : report.stale()) {
      out.append(stale(entry)).append('\n');
    }
    if (!report.stale().isEmpty()) {
      out.append('\n');
    }
    out.append(many(report.files().size(), "file")).append(", ");
    out.append(many(report.statements(), "statement")).append(" of ");
    out.append(Dialects.name(report.dialect())).append(" in ").append(report.environment());
    out.append(": ").append(report.count(LintReport.Item::isRefused)).append(" refused, ");
    out.append(report.count(LintReport.Item::isWarned)).append(" reported");
    long approved = report.count(LintReport.Item::isApproved);
    long accepted = report.count(LintReport.Item::accepted);
    out.append(approved > 0 ? ", " + approved + " approved" : "");
    out.append(accepted > 0 ? ", " + accepted + " accepted by the baseline" : "");
    out.append('\n');
  }

  static String stale(BaselineFile.Entry entry) {
    return entry.file()
        + ": the baseline accepts what is no longer there: "
        + (entry.subject().isEmpty() ? entry.fingerprint() : entry.subject())
        + " ["
        + entry.rule()
        + "]; write the baseline anew";
  }

  static String many(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
