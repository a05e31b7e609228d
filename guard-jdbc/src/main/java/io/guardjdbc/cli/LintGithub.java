package io.guardjdbc.cli;

import io.guardjdbc.lint.LintFinding;
import io.guardjdbc.lint.Note;
import io.guardjdbc.policy.Violation;

/** The report as workflow commands, which GitHub shows beside the lines of a pull request. */
final class LintGithub {

  private final StringBuilder out = new StringBuilder();

  private LintGithub() {}

  static String of(LintReport report) {
    LintGithub commands = new LintGithub();
    for (LintReport.File file : report.files()) {
      for (Note note : file.notes()) {
        commands.command("notice", file, note.offset(), note.offset(), "guard-jdbc", note.text());
      }
      for (LintReport.Item item : file.items()) {
        if (item.isRefused() || item.isWarned()) {
          LintFinding finding = item.finding();
          Violation violation = finding.violation();
          String message =
              item.headline(report.environment())
                  + "\nwhy: "
                  + violation.why()
                  + "\nsafe: "
                  + violation.safe();
          commands.command(
              item.isRefused() ? "error" : "warning",
              file,
              finding.offset(),
              finding.end(),
              finding.rule(),
              message);
        }
      }
    }
    return commands.out.toString();
  }

  private void command(
      String kind, LintReport.File file, int offset, int end, String title, String message) {
    int line = file.lines().line(offset);
    out.append("::").append(kind).append(" file=").append(property(file.script().name()));
    out.append(",line=").append(line);
    out.append(",endLine=").append(file.lines().line(end));
    if (file.lines().line(end) == line) {
      out.append(",col=").append(file.lines().column(offset));
      out.append(",endColumn=").append(Math.max(file.lines().column(end), 1));
    }
    out.append(",title=").append(property(title)).append("::").append(data(message)).append('\n');
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
