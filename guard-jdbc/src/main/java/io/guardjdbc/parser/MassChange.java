package io.guardjdbc.parser;

import io.guardjdbc.sql.Effect;
import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.ObjectName;

/**
 * Whether an UPDATE, DELETE, INSERT or MERGE may touch many rows: no comparison of a column with a
 * value, or a list of values, picks them. How many a value picks cannot be told by the text; that a
 * migration corrects some rows by their value is no backfill.
 */
final class MassChange {

  private final Cursor c;
  private final Draft d;

  /** The cursor stands behind the verb. */
  MassChange(Cursor c, Draft d) {
    this.c = c;
    this.d = d;
  }

  void read() {
    boolean many =
        switch (c.t.word(c.at - 1)) {
          case "UPDATE", "DELETE" -> !isPicked();
          case "MERGE" -> isSource(c.find("USING") + 1);
          default -> c.find("VALUES") == c.end && isSource(query());
        };
    ObjectName target = many ? target() : null;
    if (target != null && !d.isOwn(target)) {
      d.effect(Effect.of(Effect.Kind.CHANGES_MANY_ROWS, target));
    }
  }

  private ObjectName target() {
    for (Finding finding : d.findings()) {
      switch (finding.operation().group()) {
        case WRITE, UNBOUNDED -> {
          return finding.target();
        }
        default -> {}
      }
    }
    return null;
  }

  /** Where the query of an INSERT stands, in brackets or not. */
  private int query() {
    for (int i = c.at; i < c.end; i = Cursor.behind(c.t, i)) {
      boolean opens = c.t.kind(i) == Tokens.OPEN && i + 1 < c.end && c.t.is(i + 1, "SELECT");
      if (opens || c.t.is(i, "SELECT")) {
        return i;
      }
    }
    return c.end;
  }

  /** Whether rows come from a table, and not from the text alone. */
  private boolean isSource(int from) {
    if (from >= c.end) {
      return false;
    }
    boolean inBrackets = c.t.kind(from) == Tokens.OPEN;
    int query = inBrackets ? from + 1 : from;
    int end = inBrackets ? Math.min(c.end, Cursor.behind(c.t, from)) : c.end;
    if (query >= end || !c.t.is(query, "SELECT")) {
      return query < end && !inBrackets;
    }
    int source = new Cursor(c.t, c.dialect, query, end).find("FROM") + 1;
    return source < end
        && !(c.t.kind(source) == Tokens.OPEN && source + 1 < end && c.t.is(source + 1, "VALUES"));
  }

  private boolean isPicked() {
    int where = c.find("WHERE");
    if (where >= c.end) {
      return false;
    }
    int from = where + 1;
    int to = c.findAny(from, "RETURNING", "ORDER", "LIMIT", "OUTPUT");
    while (from < to && c.t.kind(from) == Tokens.OPEN && Cursor.behind(c.t, from) == to) {
      from++;
      to--;
    }
    boolean picked = false;
    for (int i = from; i < to; ) {
      int end = i;
      while (end < to && !c.t.is(end, "AND")) {
        if (c.t.is(end, "OR")) {
          return false;
        }
        end = Math.min(to, Cursor.behind(c.t, end));
      }
      picked |= picks(i, end);
      i = end + 1;
    }
    return picked;
  }

  /** column = value, value = column, column IN (values), CURRENT OF cursor. */
  private boolean picks(int from, int to) {
    if (c.t.is(from, "CURRENT") && from + 1 < to && c.t.is(from + 1, "OF")) {
      return true;
    }
    for (int i = from; i < to; i = Cursor.behind(c.t, i)) {
      if (c.t.isSymbol(i, "=")) {
        return (i + 2 == to && isValue(i + 1)) || (i == from + 1 && isValue(from));
      }
      if (c.t.is(i, "IN") && i + 1 < to && c.t.kind(i + 1) == Tokens.OPEN) {
        return (i == from || !c.t.is(i - 1, "NOT")) && isListOfValues(i + 1, to);
      }
    }
    return false;
  }

  private boolean isListOfValues(int open, int to) {
    int close = Math.min(to, Cursor.behind(c.t, open)) - 1;
    for (int i = open + 1; i < close; i++) {
      if (!isValue(i) && c.t.kind(i) != Tokens.COMMA) {
        return false;
      }
    }
    return true;
  }

  private boolean isValue(int i) {
    byte kind = c.t.kind(i);
    return kind == Tokens.STRING || kind == Tokens.NUMBER || kind == Tokens.PARAMETER;
  }
}
