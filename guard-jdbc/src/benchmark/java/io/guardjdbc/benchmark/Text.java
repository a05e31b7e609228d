package io.guardjdbc.benchmark;

import java.nio.charset.StandardCharsets;

/** A text that is made anew each time, with another number where a run of zeros stands. */
final class Text {

  private static final String HOLE = "0000000000";

  private final byte[] bytes;
  private final int hole;

  Text(String template) {
    this.bytes = template.getBytes(StandardCharsets.ISO_8859_1);
    this.hole = template.indexOf(HOLE);
    if (hole < 0) {
      throw new IllegalArgumentException("no run of ten zeros in: " + template);
    }
  }

  int length() {
    return bytes.length;
  }

  /** As text, never the same object and never with a hash that is known already. */
  String with(long number) {
    long rest = number;
    for (int i = hole + HOLE.length() - 1; i >= hole; i--) {
      bytes[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
