package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard.Kind;
import io.guardjdbc.sql.ObjectName;
import java.util.Locale;

/**
 * What in a DDL statement may stop a running system. Reads a statement a second time, for this
 * alone: what it destroys was read before, and stays as it is. Speaks of a dialect only what was
 * seen on a server of it; of MySQL what its manual says.
 */
final class MigrationShape {

  /** PostgreSQL cuts longer names, in bytes (manual, Lexical Structure, Identifiers). */
  private static final int LONGEST_NAME = 63;

  private MigrationShape() {}

  /** Reads a statement from its verb. */
  static void read(Cursor whole, Draft d) {
    if (!whole.isKind(Tokens.WORD)) {
      return;
    }
    Cursor c = whole.copy();
    int verb = c.at++;
    boolean postgres = c.dialect == Dialect.POSTGRESQL;
    switch (c.t.word(verb)) {
      case "CREATE" -> {
        create(c, d, verb);
        names(whole, d);
      }
      case "ALTER" -> {
        alter(c, d, verb);
        names(whole, d);
      }
      case "LOCK" -> lock(c, d, verb);
      case "DROP" -> {
        if (postgres) {
          dropIndex(c, d, verb);
        }
      }
      case "VACUUM" -> {
        if (postgres) {
          vacuum(c, d, verb);
        }
      }
      case "CLUSTER" -> {
        if (postgres) {
          cluster(c, d, verb);
        }
      }
      case "REINDEX" -> {
        if (postgres) {
          reindex(c, d, verb);
        }
      }
      case "REFRESH" -> {
        if (postgres) {
          refresh(c, d, verb);
        }
      }
      default -> {}
    }
  }

  private static void create(Cursor c, Draft d, int verb) {
    boolean replace = c.accept("OR", "REPLACE");
    boolean temporary = false;
    boolean unique = false;
    String special = null;
    while (c.more()) {
      if (!c.isKind(Tokens.WORD)) {
        c.step();
        continue;
      }
      String word = c.t.word(c.at++);
      switch (word) {
        case "TEMP", "TEMPORARY" -> temporary = true;
        case "UNIQUE" -> unique = true;
        case "FULLTEXT", "SPATIAL" -> special = word;
        case "TABLE" -> {
          if (!temporary) {
            MigrationTable.read(c, d, verb);
          }
          return;
        }
        case "INDEX" -> {
          index(c, d, verb, unique, special);
          return;
        }
        case "TRIGGER" -> {
          trigger(c, d, verb);
          return;
        }
        case "VIEW" -> {
          c.skipIfExists();
          if (replace && !temporary) {
            d.hazard(Kind.REPLACE_VIEW, c.name(), null, c.t.start(verb), null);
          }
          return;
        }
        case "EVENT", "FUNCTION", "PROCEDURE", "PROC", "AGGREGATE", "TYPE", "DOMAIN", "RULE" -> {
          return;
        }
        default -> {}
      }
    }
  }

  private static void index(Cursor c, Draft d, int verb, boolean unique, String special) {
    boolean concurrently = c.accept("CONCURRENTLY");
    int rest = c.at;
    c.skipIfExists();
    String index = c.is("ON") ? null : c.part();
    c.at = c.find("ON");
    if (!c.accept("ON")) {
      return;
    }
    boolean only = c.accept("ONLY");
    ObjectName table = c.name();
    int position = c.t.start(verb);
    int columns = c.at;
    while (columns < c.end && c.t.kind(columns) != Tokens.OPEN) {
      columns++;
    }
    if (c.dialect == Dialect.POSTGRESQL) {
      if (!concurrently && !only) {
        String text = Summary.of(c.t, rest, c.end);
        d.hazard(
            Kind.INDEX_NOT_CONCURRENT,
            table,
            index,
            position,
            "CREATE " + (unique ? "UNIQUE " : "") + "INDEX CONCURRENTLY " + text);
      }
      if (c.is("USING") && c.is(1, "HASH")) {
        d.hazard(Kind.HASH_INDEX, table, index, position, null);
      }
    } else if (special != null && c.dialect.isMariaDbOrMySql() && !leavesOpen(c)) {
      d.hazard(Kind.INDEX_NOT_CONCURRENT, table, index, position, special);
    }
    if (unique && speaksOfRows(c.dialect)) {
      String of = columns < c.end ? Summary.of(c.t, columns, Cursor.behind(c.t, columns)) : null;
      d.hazard(Kind.UNIQUE_ON_EXISTING_COLUMN, table, index, position, of);
    }
  }

  /** MariaDB: LOCK=NONE has the server refuse what would stop writers. */
  private static boolean leavesOpen(Cursor c) {
    Cursor lock = new Cursor(c.t, c.dialect, c.find("LOCK"), c.end);
    lock.accept("LOCK");
    lock.acceptSymbol("=");
    return lock.is("NONE");
  }

  /** Where it was tried what a statement does that the rows do not fit. */
  static boolean speaksOfRows(Dialect dialect) {
    return dialect == Dialect.POSTGRESQL || dialect == Dialect.H2 || dialect.isMariaDbOrMySql();
  }

  private static void trigger(Cursor c, Draft d, int verb) {
    c.skipIfExists();
    String name = c.part();
    int on = c.find("ON");
    boolean insteadOf = c.find("INSTEAD") < on;
    c.at = on;
    if (c.accept("ON") && !insteadOf) {
      ObjectName table = c.name();
      boolean ofDatabase =
          c.dialect != Dialect.POSTGRESQL
              && table != null
              && (table.name().equalsIgnoreCase("DATABASE")
                  || table.name().equalsIgnoreCase("SCHEMA")
                  || table.name().equalsIgnoreCase("ALL"));
      if (!ofDatabase) {
        d.hazard(Kind.ADD_TRIGGER, table, name, c.t.start(verb), null);
      }
    }
  }

  private static void alter(Cursor c, Draft d, int verb) {
    while (c.isAny("ONLINE", "OFFLINE", "IGNORE", "FOREIGN")) {
      c.at++;
    }
    if (c.accept("TABLE")) {
      MigrationAlter.read(c, d, verb);
    } else if (c.accept("DOMAIN") && c.dialect == Dialect.POSTGRESQL) {
      domain(c, d, verb);
    } else if (c.dialect.isMariaDbOrMySql()) {
      int view = c.find("VIEW");
      if (view < c.end && c.find(view, "AS") < c.end) {
        c.at = view + 1;
        d.hazard(Kind.REPLACE_VIEW, c.name(), null, c.t.start(verb), null);
      }
    }
  }

  private static void domain(Cursor c, Draft d, int verb) {
    ObjectName domain = c.name();
    int position = c.t.start(verb);
    if (c.accept("SET", "NOT")) {
      d.hazard(Kind.DOMAIN_CONSTRAINT, domain, null, position, null);
    } else if (c.accept("ADD") && !isNotValid(c)) {
      String name = c.accept("CONSTRAINT") ? c.part() : null;
      String text = c.more() ? Summary.of(c.t, c.at, c.end) : null;
      d.hazard(Kind.DOMAIN_CONSTRAINT, domain, name, position, text);
    }
  }

  /** Whether what is added does not look at the rows that are there. */
  static boolean isNotValid(Cursor c) {
    for (int not = c.find("NOT"); not < c.end; not = c.find(not + 1, "NOT")) {
      if (not + 1 < c.end && c.t.is(not + 1, "VALID")) {
        return true;
      }
    }
    return false;
  }

  private static void dropIndex(Cursor c, Draft d, int verb) {
    if (!c.accept("INDEX") || c.accept("CONCURRENTLY")) {
      return;
    }
    c.skipIfExists();
    boolean more = true;
    while (more && c.more()) {
      d.hazard(Kind.DROP_INDEX_NOT_CONCURRENT, c.name(), null, c.t.start(verb), null);
      more = c.isKind(Tokens.COMMA);
      c.at++;
    }
  }

  private static void vacuum(Cursor c, Draft d, int verb) {
    boolean full = false;
    if (c.isKind(Tokens.OPEN)) {
      int close = Math.min(c.end, Cursor.behind(c.t, c.at));
      for (int i = c.at + 1; i < close; i++) {
        boolean off = i + 1 < close && Words.isFalse(c.t.value(i + 1));
        full |= c.t.is(i, "FULL") && !off;
      }
      c.step();
    } else {
      full = c.is("FULL");
    }
    c.skipWords("FULL", "FREEZE", "VERBOSE", "ANALYZE", "ANALYSE");
    while (full) {
      c.accept("ONLY");
      d.hazard(Kind.VACUUM_FULL, c.name(), null, c.t.start(verb), "VACUUM FULL");
      if (c.isKind(Tokens.OPEN)) {
        c.step();
      }
      full = c.isKind(Tokens.COMMA);
      c.at++;
    }
  }

  private static void cluster(Cursor c, Draft d, int verb) {
    if (c.isKind(Tokens.OPEN)) {
      c.step();
    }
    c.accept("VERBOSE");
    d.hazard(Kind.VACUUM_FULL, c.name(), null, c.t.start(verb), "CLUSTER");
  }

  private static void reindex(Cursor c, Draft d, int verb) {
    boolean concurrently = false;
    if (c.isKind(Tokens.OPEN)) {
      int close = Math.min(c.end, Cursor.behind(c.t, c.at));
      for (int i = c.at + 1; i < close; i++) {
        boolean off = i + 1 < close && Words.isFalse(c.t.value(i + 1));
        concurrently |= c.t.is(i, "CONCURRENTLY") && !off;
      }
      c.step();
    }
    if (!c.isAny("INDEX", "TABLE", "SCHEMA", "DATABASE")) {
      return;
    }
    String kind = c.t.word(c.at++);
    concurrently |= c.accept("CONCURRENTLY");
    if (!concurrently) {
      d.hazard(Kind.REINDEX_NOT_CONCURRENT, c.name(), null, c.t.start(verb), kind);
    }
  }

  private static void refresh(Cursor c, Draft d, int verb) {
    c.skipWords("MATERIALIZED", "VIEW");
    boolean empties = c.find("NO") < c.end;
    if (!c.accept("CONCURRENTLY") && !empties) {
      d.hazard(Kind.REFRESH_NOT_CONCURRENT, c.name(), null, c.t.start(verb), null);
    }
  }

  private static void lock(Cursor c, Draft d, int verb) {
    if (c.dialect == Dialect.POSTGRESQL) {
      lockPostgresql(c, d, verb);
    } else if (c.dialect.isMariaDbOrMySql() && c.acceptAny("TABLE", "TABLES")) {
      while (c.more()) {
        ObjectName table = c.name();
        Cursor item = new Cursor(c.t, c.dialect, c.at, c.itemEnd());
        boolean write = item.find("WRITE") < item.end;
        if (write || item.find("READ") < item.end) {
          d.hazard(Kind.LOCK_TABLE, table, null, c.t.start(verb), write ? "WRITE" : "READ");
        }
        c.at = item.end + 1;
      }
    }
  }

  private static void lockPostgresql(Cursor c, Draft d, int verb) {
    c.accept("TABLE");
    int in = c.find("IN");
    String mode = in < c.end ? Summary.of(c.t, in + 1, c.find(in, "MODE")) : "ACCESS EXCLUSIVE";
    boolean strong =
        switch (mode.toUpperCase(Locale.ROOT)) {
          case "SHARE", "SHARE ROW EXCLUSIVE", "EXCLUSIVE", "ACCESS EXCLUSIVE" -> true;
          default -> false;
        };
    while (strong && c.at < in) {
      c.accept("ONLY");
      ObjectName table = c.name();
      c.acceptSymbol("*");
      d.hazard(Kind.LOCK_TABLE, table, null, c.t.start(verb), mode);
      strong = c.isKind(Tokens.COMMA);
      c.at++;
    }
  }

  /** Names that PostgreSQL will store otherwise than they are written. */
  private static void names(Cursor c, Draft d) {
    if (c.dialect != Dialect.POSTGRESQL) {
      return;
    }
    for (int i = c.at; i < c.end; i++) {
      boolean name = c.t.kind(i) == Tokens.WORD || c.t.kind(i) == Tokens.QUOTED_NAME;
      if (name && c.t.end(i) - c.t.start(i) > LONGEST_NAME / 4 && isTooLong(c.t.value(i))) {
        d.hazard(Kind.IDENTIFIER_TOO_LONG, ObjectName.of(c.t.value(i)), null, c.t.start(i), null);
      }
    }
  }

  private static boolean isTooLong(String name) {
    int bytes = 0;
    for (int i = 0; i < name.length(); i++) {
      char ch = name.charAt(i);
      bytes += ch < 0x80 ? 1 : ch < 0x800 || Character.isSurrogate(ch) ? 2 : 3;
    }
    return bytes > LONGEST_NAME;
  }
}
