package io.guardjdbc.cli;

import io.guardjdbc.audit.AuditEvent.Decision;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** One HTML page out of the audit log: it loads nothing, and runs no script. */
final class ReportPage {

  /** As they are told everywhere: what was stopped first. */
  static final List<Decision> ORDER =
      List.of(
          Decision.REFUSED,
          Decision.OBSERVED,
          Decision.APPROVED,
          Decision.ALLOWED_WARN,
          Decision.INFO);

  /** The last decisions that are told one by one; the figures tell of all. */
  static final int ROWS = 2_000;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT);

  private final AuditFile file;
  private final List<AuditLine> decisions;
  private final StringBuilder out = new StringBuilder();

  /**
   * @param decisions of the file, those to tell of, oldest first
   */
  ReportPage(AuditFile file, List<AuditLine> decisions) {
    this.file = file;
    this.decisions = decisions;
  }

  String html() {
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';");
    out.append(" style-src 'unsafe-inline'\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<title>What the guard decided</title>\n<style>\n").append(style());
    out.append("</style>\n</head>\n<body>\n<header>\n<h1>What the guard decided</h1>\n<p>");
    out.append(escape(span())).append("</p>\n</header>\n<main>\n");
    if (decisions.isEmpty()) {
      out.append("<p>Nothing was refused, and nothing ran that had to be told.</p>\n");
    } else {
      figures();
      timeline();
      counted(
          "Where",
          List.of("environment", "database"),
          line -> List.of(line.text("environment"), line.where()));
      counted("By whom", List.of("who", "by means of"), line -> List.of(line.who(), line.means()));
      counted(
          "What",
          List.of("rule", "object or statement", "environment"),
          line -> List.of(line.text("rule"), object(line), line.text("environment")));
      everyDecision();
    }
    notes();
    out.append("</main>\n<footer><p>Made by guard-jdbc ").append(escape(Main.version()));
    out.append(" from ").append(escape(String.join(", ", file.names())));
    out.append(". Literals of statements are never written down.</p></footer>\n");
    return out.append("</body>\n</html>\n").toString();
  }

  private static String style() {
    try (InputStream css = ReportPage.class.getResourceAsStream("report.css")) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String span() {
    if (decisions.isEmpty()) {
      return "No decisions";
    }
    AuditLine last = decisions.get(decisions.size() - 1);
    return decisions.size()
        + (decisions.size() == 1 ? " decision, " : " decisions, ")
        + TIME.format(decisions.get(0).at())
        + " to "
        + TIME.format(last.at());
  }

  private void figures() {
    out.append("<ul class=\"figures\">\n");
    for (Decision each : ORDER) {
      long many = count(decisions, each);
      if (each != Decision.INFO || many > 0) {
        out.append("<li class=\"").append(each.id()).append("\"><b>").append(many);
        out.append("</b> ").append(words(each)).append("</li>\n");
      }
    }
    out.append("</ul>\n");
  }

  private static String words(Decision decision) {
    return switch (decision) {
      case REFUSED -> "refused";
      case OBSERVED -> "ran, would be refused";
      case APPROVED -> "ran, approved";
      case ALLOWED_WARN -> "ran, reported";
      case INFO -> "to know";
    };
  }

  private static long count(List<AuditLine> lines, Decision decision) {
    return lines.stream().filter(line -> line.decision() == decision).count();
  }

  private void timeline() {
    ReportTimeline timeline = new ReportTimeline(decisions);
    out.append("<section>\n<h2>When</h2>\n<figure>\n").append(timeline.svg());
    out.append("<figcaption>").append(timeline.unit()).append(" a bar, bottom to top:");
    for (Decision each : ORDER) {
      if (count(decisions, each) > 0) {
        out.append(" <span class=\"key ").append(each.id()).append("\">");
        out.append(words(each)).append("</span>");
      }
    }
    out.append("</figcaption>\n</figure>\n</section>\n");
  }

  /** A table with a row for each combination of texts, and its numbers; refusals first. */
  private void counted(String title, List<String> heads, Function<AuditLine, List<String>> key) {
    Map<List<String>, List<AuditLine>> groups = grouped(key);
    begin(title, heads);
    groups.entrySet().stream()
        .limit(ROWS)
        .forEach(
            group -> {
              out.append("<tr><th scope=\"row\">").append(escape(group.getKey().get(0)));
              out.append("</th>");
              group.getKey().subList(1, heads.size()).forEach(this::cell);
              numbers(group.getValue());
            });
    out.append("</tbody>\n</table></div>\n");
    if (groups.size() > ROWS) {
      out.append("<p class=\"warning\">Only the first ").append(ROWS).append(" of ");
      out.append(groups.size()).append(" rows stand here.</p>\n");
    }
    out.append("</section>\n");
  }

  private Map<List<String>, List<AuditLine>> grouped(Function<AuditLine, List<String>> key) {
    Map<List<String>, List<AuditLine>> groups = new LinkedHashMap<>();
    for (AuditLine line : decisions) {
      groups.computeIfAbsent(key.apply(line), any -> new ArrayList<>()).add(line);
    }
    Comparator<Map.Entry<List<String>, List<AuditLine>>> order =
        Comparator.comparing(entry -> -count(entry.getValue(), ORDER.get(0)));
    for (Decision each : ORDER.subList(1, ORDER.size())) {
      order = order.thenComparing(entry -> -count(entry.getValue(), each));
    }
    Map<List<String>, List<AuditLine>> sorted = new LinkedHashMap<>();
    groups.entrySet().stream()
        .sorted(order)
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  private void begin(String title, List<String> heads) {
    out.append("<section>\n<h2>").append(title).append("</h2>\n");
    table(title);
    heads.forEach(head -> out.append("<th scope=\"col\">").append(head).append("</th>"));
    for (Decision each : ORDER.subList(0, 4)) {
      out.append("<th scope=\"col\" class=\"number\">").append(words(each)).append("</th>");
    }
    out.append("<th scope=\"col\">last</th></tr></thead>\n<tbody>\n");
  }

  /** Opens a table up to its heads, which scrolls by itself, by keyboard as well. */
  private void table(String label) {
    out.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"").append(label);
    out.append("\"><table>\n<thead><tr>");
  }

  private void numbers(List<AuditLine> lines) {
    for (Decision each : ORDER.subList(0, 4)) {
      long many = count(lines, each);
      out.append("<td class=\"number").append(many == 0 ? " none" : "").append("\">");
      out.append(many).append("</td>");
    }
    time(lines.get(lines.size() - 1));
    out.append("</tr>\n");
  }

  private void time(AuditLine line) {
    out.append("<td class=\"time\"><time datetime=\"").append(line.at()).append("\">");
    out.append(TIME.format(line.at())).append("</time></td>");
  }

  private void cell(String text) {
    out.append("<td>").append(escape(text)).append("</td>");
  }

  private static String object(AuditLine line) {
    List<String> objects = line.texts("what", "objects");
    return objects.isEmpty() ? line.text("what", "statement") : String.join(", ", objects);
  }

  private void everyDecision() {
    out.append("<section>\n<h2>Every decision</h2>\n");
    if (decisions.size() > ROWS) {
      out.append("<p class=\"warning\">Only the last ").append(ROWS).append(" of ");
      out.append(decisions.size()).append(" stand here; --since and --environment choose.</p>\n");
    }
    table("Every decision");
    for (String head :
        List.of("when", "decision", "statement", "where", "who", "what came of it")) {
      out.append("<th scope=\"col\">").append(head).append("</th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    for (int i = decisions.size() - 1; i >= Math.max(0, decisions.size() - ROWS); i--) {
      row(decisions.get(i));
    }
    out.append("</tbody>\n</table></div>\n</section>\n");
  }

  private void row(AuditLine line) {
    out.append("<tr>");
    time(line);
    out.append("<td><span class=\"key ").append(line.decision().id()).append("\">");
    out.append(words(line.decision())).append("</span><br><small>");
    out.append(escape(line.text("rule"))).append("</small></td><td>");
    if (!line.text("what", "statement").isEmpty()) {
      out.append("<code>").append(escape(line.text("what", "statement"))).append("</code>");
    }
    small("on ", String.join(", ", line.texts("what", "objects")));
    small("fingerprint ", line.text("what", "fingerprint"));
    small("", line.text("note"));
    out.append("</td><td>").append(escape(line.text("environment")));
    small("", line.where());
    small("", line.evidence());
    out.append("</td><td>").append(escape(line.who()));
    small("", line.means());
    out.append("</td><td>").append(escape(end(line)));
    if (line.decision() == Decision.APPROVED) {
      String approver = line.text("approval", "approver");
      small("approved by ", approver.isEmpty() ? line.text("approval", "source") : approver);
      small("reason: ", line.text("approval", "reason"));
    }
    small("policy: ", line.text("policy"));
    out.append("</td></tr>\n");
  }

  private void small(String label, String text) {
    if (!text.isEmpty()) {
      out.append("<br><small>").append(label).append(escape(text)).append("</small>");
    }
  }

  /** What is known of how a statement ended. */
  private String end(AuditLine line) {
    if (line.decision() == Decision.REFUSED || line.decision() == Decision.INFO) {
      return line.decision() == Decision.REFUSED ? "it did not run" : "";
    }
    AuditLine outcome = file.outcome(line);
    if (outcome == null) {
      return "no end is written";
    }
    String end =
        switch (outcome.result()) {
          case RAN -> "it ran";
          case FAILED -> ("it failed " + outcome.text("sqlState")).strip();
          case ROLLED_BACK -> "it was rolled back: too many rows";
        };
    String took =
        outcome
            .number("durationMs")
            .map(ms -> String.format(Locale.ROOT, ", %.1f ms", ms))
            .orElse("");
    String rows = outcome.number("rows").map(each -> ", rows: " + each.longValue()).orElse("");
    return end + took + rows;
  }

  /** What the page is not made of. */
  private void notes() {
    List<String> notes = new ArrayList<>();
    int left = file.size() - decisions.size();
    if (left > 0) {
      notes.add("Decisions left out, as asked: " + left);
    }
    if (file.repeated() > 0) {
      notes.add("Lines that only repeat another: " + file.repeated());
    }
    if (file.strayOutcomes() > 0) {
      notes.add("Outcomes of decisions that stand in none of the files: " + file.strayOutcomes());
    }
    if (file.bad() > 0) {
      notes.add("Lines that cannot be used: " + file.bad());
    }
    if (notes.isEmpty()) {
      return;
    }
    out.append("<section>\n<h2>Not told of above</h2>\n<ul>\n");
    notes.forEach(note -> out.append("<li>").append(note).append("</li>\n"));
    out.append("</ul>\n");
    if (file.bad() > 0) {
      table("Lines that cannot be used");
      out.append("<th scope=\"col\">line</th>");
      out.append("<th scope=\"col\">why</th></tr></thead>\n<tbody>\n");
      for (AuditFile.BadLine each : file.badLines()) {
        out.append("<tr>");
        cell(each.file() + ":" + each.number());
        cell(each.why());
        out.append("</tr>\n");
      }
      out.append("</tbody>\n</table></div>\n");
      if (file.bad() > file.badLines().size()) {
        out.append("<p>… and ").append(file.bad() - file.badLines().size()).append(" more.</p>\n");
      }
    }
    out.append("</section>\n");
  }

  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
    return escaped.toString();
  }
}
