package io.guardjdbc.cli;

import java.io.PrintStream;

/** Sets text for a terminal of {@value #WIDTH} columns. Words longer than a line stay whole. */
final class TextPage {

  static final int WIDTH = 80;

  private final PrintStream out;
  private boolean begun;

  TextPage(PrintStream out) {
    this.out = out;
  }

  /** A heading, with an empty line before it unless it is the first. */
  void section(String title) {
    if (begun) {
      out.println();
    }
    begun = true;
    out.println(title);
  }

  /** An indented paragraph. */
  void paragraph(String text) {
    wrap("  ", text, 2);
  }

  /** An indented item of a list; further lines stand deeper. */
  void item(String text) {
    wrap("  - ", text, 4);
  }

  /** A name and what belongs to it, in two columns. */
  void entry(String name, int column, String text) {
    wrap(
        ("  " + name + " ".repeat(column)).substring(0, Math.max(column, name.length() + 3)),
        text,
        column);
  }

  /** An empty line. */
  void blank() {
    out.println();
  }

  /** A line as it stands: a setting or a command to be copied. */
  void verbatim(String line) {
    out.println("  " + line);
  }

  private void wrap(String start, String text, int indent) {
    StringBuilder line = new StringBuilder(start);
    boolean empty = true;
    for (String word : text.split(" ", -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        out.println(line);
        line.setLength(0);
        line.append(" ".repeat(indent));
        empty = true;
      }
      if (!empty) {
        line.append(' ');
      }
      line.append(word);
      empty = false;
    }
    out.println(line);
  }
}
