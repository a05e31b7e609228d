package io.guardjdbc.lint;

/** Stretches that a tool takes out of a text before it sends the rest. Immutable. */
final class Blanks {

  /** Pairs of offsets, in order. */
  private final int[] pairs;

  /**
   * @param pairs offsets, from and to in turn, in order
   */
  Blanks(int... pairs) {
    this.pairs = pairs.clone();
  }

  /** A part of a text as it is sent, its blanks filled with spaces. */
  String sent(String text, int from, int to) {
    int at = firstBehind(from);
    if (at >= pairs.length || pairs[at] >= to) {
      return text.substring(from, to);
    }
    StringBuilder sent = new StringBuilder(text.substring(from, to));
    for (; at < pairs.length && pairs[at] < to; at += 2) {
      for (int i = Math.max(pairs[at], from); i < Math.min(pairs[at + 1], to); i++) {
        if (text.charAt(i) != '\n') {
          sent.setCharAt(i - from, ' ');
        }
      }
    }
    return sent.toString();
  }

  private int firstBehind(int from) {
    int low = 0;
    int high = pairs.length / 2;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[2 * middle + 1] <= from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return 2 * low;
  }
}
