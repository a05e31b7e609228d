package io.guardjdbc.cli;

import io.guardjdbc.audit.AuditEvent.Decision;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many decisions there were when: bars of equal spans of time, as inline SVG. */
final class ReportTimeline {

  private static final int WIDTH = 960;
  private static final int HEIGHT = 190;
  private static final int LEFT = 44;
  private static final int TOP = 12;
  private static final int BASE = 150;
  private static final int MOST_BARS = 96;

  /** Spans that a person can think of, in minutes. */
  private static final List<Integer> SPANS =
      List.of(1, 5, 15, 60, 180, 360, 720, 1440, 7 * 1440, 28 * 1440, 364 * 1440);

  private final ZoneOffset offset;
  private final long start;
  private final long span;
  private final int bars;
  private final List<Map<Decision, Integer>> counts;

  /**
   * @param lines at least one, oldest first
   */
  ReportTimeline(List<AuditLine> lines) {
    Instant first = lines.get(0).at().toInstant();
    Instant last = lines.get(lines.size() - 1).at().toInstant();
    offset = lines.get(lines.size() - 1).at().getOffset();
    long seconds = Duration.between(first, last).toSeconds();
    span =
        SPANS.stream()
            .mapToLong(minutes -> minutes * 60L)
            .filter(each -> seconds / each < MOST_BARS - 1)
            .findFirst()
            .orElse(seconds / (MOST_BARS - 1) + 1);
    long local = first.getEpochSecond() + offset.getTotalSeconds();
    start = Math.floorDiv(local, span) * span - offset.getTotalSeconds();
    bars = (int) ((last.getEpochSecond() - start) / span) + 1;
    counts = new ArrayList<>();
    for (int i = 0; i < bars; i++) {
      counts.add(new EnumMap<>(Decision.class));
    }
    for (AuditLine line : lines) {
      int bar = (int) ((line.at().toEpochSecond() - start) / span);
      counts.get(bar).merge(line.decision(), 1, Integer::sum);
    }
  }

  /** In words, how long a bar is. */
  String unit() {
    long minutes = span / 60;
    if (minutes % 1440 == 0) {
      return minutes == 1440 ? "a day" : minutes / 1440 + " days";
    }
    if (minutes % 60 == 0) {
      return minutes == 60 ? "an hour" : minutes / 60 + " hours";
    }
    return minutes == 1 ? "a minute" : minutes + " minutes";
  }

  /** The figure; what it says in numbers stands in the titles of its bars. */
  String svg() {
    int most = counts.stream().mapToInt(ReportTimeline::total).max().orElse(1);
    int step = step(most);
    int top = (most + step - 1) / step * step;
    StringBuilder svg = new StringBuilder();
    svg.append("<svg class=\"timeline\" viewBox=\"0 0 ").append(WIDTH).append(' ').append(HEIGHT);
    svg.append("\" role=\"img\" aria-label=\"Decisions over time, ").append(unit());
    svg.append(" a bar, at most ").append(most).append(" in one\">\n");
    for (int value = 0; value <= top; value += step) {
      int y = BASE - (BASE - TOP) * value / top;
      svg.append("<line class=\"grid\" x1=\"").append(LEFT).append("\" x2=\"").append(WIDTH);
      svg.append("\" y1=\"").append(y).append("\" y2=\"").append(y).append("\"/>");
      text(svg, LEFT - 8, y + 4, "end", String.valueOf(value));
    }
    double slot = (WIDTH - LEFT) / (double) bars;
    for (int i = 0; i < bars; i++) {
      bar(svg, i, slot, top);
    }
    labels(svg, slot);
    return svg.append("</svg>\n").toString();
  }

  private static int total(Map<Decision, Integer> bar) {
    return bar.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static int step(int most) {
    int step = 1;
    for (int factor = 0; most / step > 4; factor++) {
      step = factor % 3 == 1 ? step / 2 * 5 : step * 2;
    }
    return step;
  }

  private void bar(StringBuilder svg, int index, double slot, int top) {
    Map<Decision, Integer> bar = counts.get(index);
    if (bar.isEmpty()) {
      return;
    }
    double width = Math.min(Math.max(slot - 2, 1), 40);
    double x = LEFT + slot * index + (slot - width) / 2;
    svg.append("<g><title>").append(label(index, "yyyy-MM-dd HH:mm")).append(": ");
    String comma = "";
    for (Decision each : ReportPage.ORDER) {
      if (bar.containsKey(each)) {
        svg.append(comma).append(bar.get(each)).append(' ').append(each.id());
        comma = ", ";
      }
    }
    svg.append("</title>");
    double y = BASE;
    for (Decision each : ReportPage.ORDER) {
      double height = (BASE - TOP) * bar.getOrDefault(each, 0) / (double) top;
      y -= height;
      if (height > 0) {
        svg.append(
            String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                each.id(),
                x,
                y,
                width,
                height));
      }
    }
    svg.append("</g>\n");
  }

  private void labels(StringBuilder svg, double slot) {
    String pattern = span >= 1440 * 60 ? "yyyy-MM-dd" : "MM-dd HH:mm";
    int every = Math.max(1, (int) Math.ceil(130 / slot));
    for (int i = 0; i < bars; i += every) {
      double middle = LEFT + slot * i + slot / 2;
      boolean first = i == 0 && middle < LEFT + 40;
      int x = first ? LEFT : (int) Math.min(middle, WIDTH - 40);
      text(svg, x, BASE + 18, first ? "start" : "middle", label(i, pattern));
    }
    text(svg, WIDTH, BASE + 36, "end", "UTC" + (offset.getTotalSeconds() == 0 ? "" : offset));
  }

  private String label(int index, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .format(Instant.EPOCH.plus(start + index * span, ChronoUnit.SECONDS).atOffset(offset));
  }

  private static void text(StringBuilder svg, int x, int y, String anchor, String text) {
    svg.append("<text x=\"").append(x).append("\" y=\"").append(y).append("\" text-anchor=\"");
    svg.append(anchor).append("\">").append(text).append("</text>\n");
  }
}
