package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Effect;
import io.guardjdbc.sql.Effect.Kind;
import io.guardjdbc.sql.ObjectName;

/**
 * The locks of ALTER TABLE: the strongest that one of its actions takes, by the page of
 * PostgreSQL's ALTER TABLE, which names those that take less than ACCESS EXCLUSIVE.
 */
final class AlterTableEffects {

  private final Cursor c;
  private final Draft d;
  private ObjectName table;
  private boolean blocksAll;
  private boolean blocksWrites;

  AlterTableEffects(Cursor c, Draft d) {
    this.c = c;
    this.d = d;
  }

  /** Reads from behind the word TABLE. */
  void read() {
    c.skipIfExists();
    c.accept("ONLY");
    if (c.is("ALL") && c.is(1, "IN")) {
      return;
    }
    table = c.name();
    c.acceptSymbol("*");
    if (c.accept("NOWAIT") || (c.accept("WAIT") && c.isKind(Tokens.NUMBER))) {
      add(Kind.WAITS_BRIEFLY, null, null);
    }
    if (c.dialect != Dialect.POSTGRESQL) {
      add(Kind.BLOCKS_ALL, table, null);
      return;
    }
    while (c.more()) {
      int end = c.itemEnd();
      action(new Cursor(c.t, c.dialect, c.at, end));
      c.at = end + 1;
    }
    if (blocksAll || blocksWrites) {
      add(blocksAll ? Kind.BLOCKS_ALL : Kind.BLOCKS_WRITES, table, null);
    }
  }

  private void add(Kind kind, ObjectName object, String member) {
    if (!d.isOwn(object)) {
      d.effect(new Effect(kind, object, member));
    }
  }

  private void action(Cursor a) {
    if (a.accept("VALIDATE", "CONSTRAINT")) {
      add(Kind.VALIDATES, table, a.part());
    } else if (a.is("CLUSTER")
        || a.is("RESET")
        || (a.is("SET") && (a.is(1, "WITHOUT") || a.isKind(1, Tokens.OPEN)))) {
      return;
    } else if (a.is("ENABLE") || a.is("DISABLE")) {
      boolean trigger = a.findAny(a.at, "TRIGGER") < a.end;
      blocksWrites |= trigger;
      blocksAll |= !trigger;
    } else if (a.accept("ATTACH", "PARTITION")) {
      add(Kind.BLOCKS_ALL, a.name(), null);
    } else if (a.is("DETACH")) {
      blocksAll |= a.findAny(a.at, "CONCURRENTLY", "FINALIZE") == a.end;
    } else if (a.is("ALTER")) {
      int set = a.findAny(a.at, "SET", "RESET");
      boolean weak =
          set + 1 < a.end && (a.t.is(set + 1, "STATISTICS") || a.t.kind(set + 1) == Tokens.OPEN);
      blocksAll |= !weak;
    } else {
      other(a);
    }
  }

  private void other(Cursor a) {
    boolean adds = a.accept("ADD");
    String constraint = a.accept("CONSTRAINT") ? a.part() : null;
    if (adds && constraint != null && isNotValid(a)) {
      add(Kind.ADDS_UNVALIDATED, table, constraint);
    }
    if (adds && a.is("FOREIGN")) {
      blocksWrites = true;
    } else {
      blocksAll = true;
    }
    int references = adds ? a.find("REFERENCES") : a.end;
    if (references < a.end) {
      add(Kind.BLOCKS_WRITES, new Cursor(a.t, a.dialect, references + 1, a.end).name(), null);
    }
  }

  private static boolean isNotValid(Cursor a) {
    for (int i = a.at; i + 1 < a.end; i = Cursor.behind(a.t, i)) {
      if (a.t.is(i, "NOT") && a.t.is(i + 1, "VALID")) {
        return true;
      }
    }
    return false;
  }
}
