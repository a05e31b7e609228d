package io.guardjdbc.lint;

import java.util.Arrays;

/** The lines of a text; lines and columns are counted from 1, columns in UTF-16 code units. */
public final class Lines {

  private final String text;
  private int[] starts = new int[64];
  private int count = 1;

  public Lines(String text) {
    this.text = text;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = at + 1;
    }
  }

  public int line(int offset) {
    int at = Arrays.binarySearch(starts, 0, count, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  public int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }

  /** A line without its end. */
  public String text(int line) {
    int from = starts[line - 1];
    int to = line < count ? starts[line] - 1 : text.length();
    return text.substring(from, to > from && text.charAt(to - 1) == '\r' ? to - 1 : to);
  }
}
