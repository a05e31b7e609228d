package io.guardjdbc.benchmark;

import java.util.List;
import java.util.Locale;

/**
 * Horizontal bars as SVG, readable on light and on dark ground: it brings no ground of its own.
 *
 * @param from what the bars begin at
 * @param groups bars under a heading of their own each; an empty heading takes no room
 */
record Chart(String title, String subtitle, double from, List<Group> groups) {

  record Group(String heading, List<Bar> bars) {}

  /**
   * @param shown the value as text
   * @param own whether it is the guard's
   */
  record Bar(String label, double value, String shown, boolean own) {}

  private static final int WIDTH = 720;
  private static final int LEFT = 190;
  private static final int RIGHT = 110;
  private static final int BAR = 18;
  private static final int STEP = 26;
  private static final int TOP = 62;
  private static final int HEADING = 30;

  String svg() {
    StringBuilder body = new StringBuilder();
    int y = TOP;
    double most = most();
    for (Group group : groups) {
      if (!group.heading().isEmpty()) {
        y += HEADING - 10;
        text(body, "heading", 16, y, "start", group.heading());
        y += 10;
      }
      for (Bar bar : group.bars()) {
        double width = width(bar.value(), most);
        text(body, bar.own() ? "label own" : "label", LEFT - 10, y + 13, "end", bar.label());
        body.append(
            String.format(
                Locale.ROOT,
                "  <rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\"/>%n",
                bar.own() ? "bar own" : "bar",
                LEFT,
                y,
                width,
                BAR));
        text(
            body,
            bar.own() ? "value own" : "value",
            (int) Math.round(LEFT + width) + 8,
            y + 13,
            "start",
            bar.shown());
        y += STEP;
      }
    }
    int height = y + 6;
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\""
                + " height=\"%d\" role=\"img\" aria-label=\"%s\">%n",
            WIDTH,
            height,
            WIDTH,
            height,
            escaped(title)));
    svg.append(STYLE);
    text(svg, "title", 16, 26, "start", title);
    text(svg, "subtitle", 16, 46, "start", subtitle);
    svg.append(body);
    return svg.append("</svg>\n").toString().replace("\r\n", "\n");
  }

  private static final String STYLE =
      """
        <style>
          text { font: 13px system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; fill: #24292f; }
          .title { font-size: 16px; font-weight: 600; }
          .subtitle { fill: #57606a; }
          .heading { font-weight: 600; }
          .own { font-weight: 600; }
          .bar { fill: #8c959f; }
          .bar.own { fill: #0969da; }
          @media (prefers-color-scheme: dark) {
            text { fill: #e6edf3; }
            .subtitle { fill: #9198a1; }
            .bar { fill: #6e7681; }
            .bar.own { fill: #4493f8; }
          }
        </style>
      """;

  double most() {
    return groups.stream()
        .flatMap(group -> group.bars().stream())
        .mapToDouble(bar -> bar.value() - from)
        .max()
        .orElse(1);
  }

  /** In proportion to the longest; what is not above the beginning is a hair. */
  static double width(double value, double from, double most) {
    double room = WIDTH - LEFT - RIGHT;
    return most <= 0 ? 1 : Math.max(1, room * (value - from) / most);
  }

  private double width(double value, double most) {
    return width(value, from, most);
  }

  private static void text(
      StringBuilder svg, String type, int x, int y, String anchor, String text) {
    svg.append(
        String.format(
            Locale.ROOT,
            "  <text class=\"%s\" x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>%n",
            type,
            x,
            y,
            anchor,
            escaped(text)));
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
