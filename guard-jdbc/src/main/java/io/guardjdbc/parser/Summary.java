package io.guardjdbc.parser;

import io.guardjdbc.sql.SqlStatement;

/** A statement on one line, without comments and literals. */
final class Summary {

  private Summary() {}

  static String of(Tokens t, int from, int to) {
    if (from >= to) {
      return "";
    }
    int limit = SqlStatement.SUMMARY_LENGTH;
    StringBuilder line =
        new StringBuilder(Math.min(limit + 16, 16 + t.end(to - 1) - t.start(from)));
    int last = -1;
    for (int i = from; i < to; i++) {
      if (last >= 0 && t.start(i) > last) {
        line.append(' ');
      }
      last = t.end(i);
      if (t.kind(i) == Tokens.STRING || t.kind(i) == Tokens.NUMBER) {
        line.append('?');
      } else {
        line.append(t.text(), t.start(i), Math.min(t.end(i), t.start(i) + limit + 1));
      }
      if (line.length() > limit) {
        line.setLength(limit - 1);
        return line.append('…').toString();
      }
    }
    return line.toString();
  }
}
