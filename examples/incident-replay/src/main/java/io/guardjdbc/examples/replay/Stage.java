package io.guardjdbc.examples.replay;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Sets the story in 80 columns, and remembers whether every count was as told. */
final class Stage {

  private static final int WIDTH = 80;
  private static final int LABEL = 12;
  private static final String INDENT = "    ";

  private final PrintStream out;
  private final boolean colour;
  private final List<String> notAsTold = new ArrayList<>();

  Stage(PrintStream out, boolean colour) {
    this.out = out;
    this.colour = colour;
  }

  void title(String left, String right) {
    out.println();
    out.println(bold(left) + " ".repeat(WIDTH - left.length() - right.length()) + right);
    out.println("=".repeat(WIDTH));
  }

  void act(String heading) {
    out.println();
    out.println();
    out.println(bold(heading));
    out.println("-".repeat(WIDTH));
  }

  /** A paragraph, broken as it stands. */
  void tell(String paragraph) {
    out.println();
    out.print(paragraph.endsWith("\n") ? paragraph : paragraph + "\n");
  }

  /** A file, or the part of it that matters. */
  void file(String name, String text) {
    out.println();
    out.println(INDENT + dim(name));
    for (String written : text.lines().toList()) {
      String continuation = written.startsWith("#") ? "# " : "  ";
      for (String line : wrap(written, WIDTH - INDENT.length() - 2, continuation)) {
        out.println(INDENT + "  " + line);
      }
    }
  }

  /** A command and all that it printed. */
  void command(String shown, Command.Outcome outcome) {
    out.println();
    for (String line : wrap("$ " + shown, WIDTH - INDENT.length(), "    ")) {
      out.println(INDENT + bold(line));
    }
    for (String printed : outcome.lines()) {
      for (String line : wrap(printed, WIDTH - INDENT.length() - 2, continuation(printed))) {
        out.println((INDENT + dim("|") + " " + line).stripTrailing());
      }
    }
    out.println(INDENT + dim("exit code " + outcome.exitCode()));
  }

  /** Rows by table, as they were and as they are. */
  void tables(Map<String, Long> before, Map<String, Long> now) {
    out.println();
    out.println(INDENT + dim(String.format(Locale.ROOT, "%-16s%10s%10s", "", "before", "now")));
    SortedSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(now.keySet());
    for (String name : names) {
      out.println(line(name, before.get(name), now.get(name)));
    }
    out.println(INDENT + dim("-".repeat(36)));
    out.println(line("tables", (long) before.size(), (long) now.size()));
    out.println(line("rows", sum(before), sum(now)));
  }

  private String line(String name, Long before, Long now) {
    String rest = rows(now);
    String text = String.format(Locale.ROOT, "%-16s%10s", name, rows(before));
    String set = String.format(Locale.ROOT, "%10s", rest);
    return INDENT + text + (before != null && before.equals(now) ? set : red(set));
  }

  private static String rows(Long count) {
    return count == null ? "gone" : String.format(Locale.ROOT, "%,d", count);
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** What was to be shown, and whether it was seen. */
  void verdict(boolean asTold, String text) {
    out.println();
    if (asTold) {
      out.println(INDENT + green("as told:") + " " + text);
    } else {
      notAsTold.add(text);
      out.println(INDENT + red("NOT AS TOLD:") + " " + text);
    }
  }

  /** Ends the story. */
  boolean end() {
    out.println();
    out.println("=".repeat(WIDTH));
    if (notAsTold.isEmpty()) {
      out.println(green("Every count is as told."));
    } else {
      out.println(red("Not as told:"));
      notAsTold.forEach(text -> out.println("  - " + text));
    }
    return notAsTold.isEmpty();
  }

  /** Breaks at spaces; a word wider than the line stays whole. */
  static List<String> wrap(String text, int width, String continuation) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (rest.length() > width) {
      int indent = rest.length() - rest.stripLeading().length();
      int space = rest.lastIndexOf(' ', width);
      if (space <= indent) {
        space = rest.indexOf(' ', width);
      }
      if (space < 0) {
        break;
      }
      lines.add(rest.substring(0, space));
      rest = continuation + rest.substring(space + 1);
    }
    lines.add(rest);
    return lines;
  }

  /** Below the text of a line, behind its label where it has one. */
  private static String continuation(String line) {
    int text = line.length() - line.stripLeading().length();
    int label = line.indexOf("  ", text);
    if (label >= 0 && label < text + LABEL) {
      text = line.length() - line.substring(label).stripLeading().length();
      return " ".repeat(text);
    }
    return " ".repeat(text + 2);
  }

  private String bold(String text) {
    return styled("1", text);
  }

  private String dim(String text) {
    return styled("2", text);
  }

  private String green(String text) {
    return styled("32", text);
  }

  private String red(String text) {
    return styled("31", text);
  }

  private String styled(String code, String text) {
    return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
