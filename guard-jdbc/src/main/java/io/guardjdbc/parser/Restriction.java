package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import java.util.Set;

/** Whether a condition restricts the rows that a statement strikes. */
final class Restriction {

  /** What a condition does; reason and position say why it restricts nothing. */
  record Verdict(boolean restricts, String reason, int position) {}

  /** The names by which the target rows, and those of other tables, are referred to. */
  record Scope(Set<String> targets, boolean onlyTarget, Set<String> others) {}

  private Restriction() {}

  static Verdict ofWhere(Tokens t, int from, int to, Scope scope, Dialect d) {
    for (int i = from; i < to; i++) {
      if (t.kind(i) == Tokens.WORD && !t.is(i, "TRUE") || t.kind(i) == Tokens.QUOTED_NAME) {
        return new Verdict(true, null, -1);
      }
    }
    return new Verdict(false, "the condition names no column", from < to ? t.start(from) : -1);
  }
}
