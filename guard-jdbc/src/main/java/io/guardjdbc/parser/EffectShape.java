package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Effect;
import io.guardjdbc.sql.Effect.Kind;
import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.sql.SqlStatement.Trait;

/**
 * What a statement leaves behind in its transaction: locks by PostgreSQL's table of lock levels
 * (explicit locking; the page of each command), tables that are new, limits of waiting. The other
 * databases have no weaker locks for DDL that are worth telling apart.
 */
final class EffectShape {

  private final Cursor c;
  private final Draft d;
  private final boolean postgresql;

  private EffectShape(Cursor c, Draft d) {
    this.c = c;
    this.d = d;
    this.postgresql = c.dialect == Dialect.POSTGRESQL;
  }

  /** Reads a statement of the text itself, whose findings are already told. */
  static void read(Cursor c, Draft d) {
    if (c.isKind(Tokens.WORD) && !c.is("SELECT")) {
      new EffectShape(c, d).statement();
    } else if (d.has(Trait.DDL)) {
      new EffectShape(c, d).selectInto();
    }
  }

  private void statement() {
    switch (c.t.word(c.at++)) {
      case "UPDATE", "DELETE", "INSERT", "REPLACE", "MERGE" -> new MassChange(c, d).read();
      case "WITH" -> {
        c.at = c.findAny(c.at, "UPDATE", "DELETE", "INSERT", "MERGE", "SELECT");
        if (c.is("SELECT")) {
          selectInto();
        } else if (c.more()) {
          c.at++;
          new MassChange(c, d).read();
        }
      }
      case "COPY" -> {
        if (c.find("FROM") < c.end && !d.findings().isEmpty()) {
          effect(Kind.CHANGES_MANY_ROWS, d.findings().get(0).target());
        }
      }
      case "SET", "RESET", "DISCARD" -> limits();
      case "ALTER" -> alter();
      case "CREATE" -> create();
      case "DROP" -> drop();
      case "TRUNCATE" -> each(Kind.BLOCKS_ALL, "TABLE");
      case "RENAME", "OPTIMIZE" -> {
        if (c.acceptAny("TABLE", "TABLES")) {
          each(Kind.BLOCKS_ALL, "TABLE");
        }
      }
      case "LOCK" -> lock();
      case "VACUUM" -> {
        if (c.find("FULL") < c.end || (c.isKind(Tokens.OPEN) && hasWithin("FULL"))) {
          c.skipWords("FULL", "FREEZE", "VERBOSE", "ANALYZE");
          upkeep(Kind.BLOCKS_ALL);
        }
      }
      case "CLUSTER" -> upkeep(Kind.BLOCKS_ALL);
      case "REINDEX" -> reindex();
      case "REFRESH" -> {
        if (c.accept("MATERIALIZED", "VIEW") && !c.accept("CONCURRENTLY")) {
          effect(Kind.BLOCKS_ALL, c.name());
        }
      }
      case "DO" -> within();
      default -> {}
    }
  }

  private void effect(Kind kind, ObjectName object) {
    effect(kind, object, null);
  }

  private void effect(Kind kind, ObjectName object, String member) {
    if (!d.isOwn(object)) {
      d.effect(new Effect(kind, object, member));
    }
  }

  private void selectInto() {
    for (Finding finding : d.findings()) {
      if (d.has(Trait.DDL) && finding.operation() == Operation.CREATE && finding.target() != null) {
        effect(Kind.CREATES_TABLE, finding.target());
      }
    }
  }

  /** What a DO block does to a table it locks; in which order, its findings tell. */
  private void within() {
    for (Finding finding : d.findings()) {
      switch (finding.operation()) {
        case ALTER, ALTER_TYPE, RENAME, TRUNCATE, DROP_TABLE, DROP_COLUMN, DROP_CONSTRAINT -> {
          if (finding.target() != null) {
            effect(Kind.BLOCKS_ALL, finding.target());
          }
        }
        default -> {}
      }
    }
  }

  private void alter() {
    if (c.accept("TYPE")) {
      ObjectName type = c.name();
      if (c.accept("ADD", "VALUE")) {
        c.skipIfExists();
        if (c.isKind(Tokens.STRING)) {
          effect(Kind.ADDS_ENUM_VALUE, type, c.t.value(c.at));
        }
      }
      return;
    }
    c.skipWords("ONLINE", "IGNORE", "FOREIGN");
    if (c.accept("TABLE")) {
      new AlterTableEffects(c, d).read();
    }
  }

  private void create() {
    boolean temporary = false;
    while (c.more() && !isKindOfObject()) {
      temporary |= c.isAny("TEMP", "TEMPORARY");
      c.step();
    }
    String kind = c.more() ? c.t.word(c.at++) : "";
    switch (kind) {
      case "TABLE" -> {
        boolean conditional = c.is("IF");
        c.skipIfExists();
        ObjectName table = c.name();
        if (table != null && !temporary) {
          effect(conditional ? Kind.CREATES_TABLE_IF_MISSING : Kind.CREATES_TABLE, table);
          if (postgresql) {
            referenced(c.at, Kind.BLOCKS_WRITES);
            if (c.accept("PARTITION", "OF")) {
              effect(Kind.BLOCKS_ALL, c.name());
            }
          }
        }
      }
      case "MATERIALIZED" -> {
        c.accept("VIEW");
        c.skipIfExists();
        effect(Kind.CREATES_TABLE, c.name());
      }
      case "TYPE" -> effect(Kind.CREATES_TYPE, c.name());
      case "INDEX" -> {
        boolean waits = c.accept("CONCURRENTLY");
        c.at = c.find("ON") + 1;
        c.accept("ONLY");
        if (!waits && c.more()) {
          effect(postgresql ? Kind.BLOCKS_WRITES : Kind.BLOCKS_ALL, c.name());
        }
      }
      case "TRIGGER", "POLICY" -> on(kind.equals("TRIGGER") && postgresql);
      case "RULE" -> {
        c.at = c.find("TO") + 1;
        effect(Kind.BLOCKS_ALL, c.name());
      }
      default -> {}
    }
  }

  private boolean isKindOfObject() {
    return c.isAny(
        "TABLE",
        "MATERIALIZED",
        "TYPE",
        "INDEX",
        "TRIGGER",
        "POLICY",
        "RULE",
        "VIEW",
        "FUNCTION",
        "PROCEDURE",
        "EVENT",
        "SCHEMA",
        "DATABASE",
        "SEQUENCE",
        "ROLE",
        "USER",
        "DOMAIN",
        "AS");
  }

  private void on(boolean writesOnly) {
    c.at = c.find("ON") + 1;
    if (c.more()) {
      effect(writesOnly ? Kind.BLOCKS_WRITES : Kind.BLOCKS_ALL, c.name());
    }
  }

  /** A table that a foreign key refers to is locked as well. */
  private void referenced(int from, Kind kind) {
    for (int i = from; i < c.end; i++) {
      if (c.t.is(i, "REFERENCES")) {
        Cursor name = new Cursor(c.t, c.dialect, i + 1, c.end);
        ObjectName table = name.name();
        if (table != null) {
          effect(kind, table);
        }
      }
    }
  }

  private void drop() {
    if (c.accept("TABLE") || c.accept("MATERIALIZED", "VIEW")) {
      each(Kind.BLOCKS_ALL, "TABLE");
    } else if (c.accept("INDEX")) {
      if (!c.is("CONCURRENTLY")) {
        int on = c.find("ON");
        c.at = on + 1;
        effect(Kind.BLOCKS_ALL, on < c.end ? c.name() : null);
      }
    } else if (c.acceptAny("TRIGGER", "POLICY", "RULE")) {
      on(false);
    }
  }

  /** Every table of a list. */
  private void each(Kind kind, String noise) {
    c.accept(noise);
    c.skipIfExists();
    while (c.more()) {
      c.accept("ONLY");
      ObjectName table = c.name();
      if (table == null) {
        return;
      }
      effect(kind, table);
      c.at = c.itemEnd() + 1;
    }
  }

  private void lock() {
    boolean tables = c.acceptAny("TABLE", "TABLES");
    if (!tables && !postgresql) {
      return;
    }
    Cursor mode = new Cursor(c.t, c.dialect, c.find("IN") + 1, c.end);
    boolean weak =
        mode.is("ROW")
            || (mode.is("ACCESS") && mode.is(1, "SHARE"))
            || (mode.is("SHARE") && mode.is(1, "UPDATE"));
    if (!weak) {
      boolean writesOnly = mode.isAny("SHARE", "EXCLUSIVE");
      each(writesOnly ? Kind.BLOCKS_WRITES : Kind.BLOCKS_ALL, "ONLY");
    }
  }

  private void upkeep(Kind kind) {
    c.accept("VERBOSE");
    if (c.isKind(Tokens.OPEN)) {
      c.step();
    }
    ObjectName table = c.name();
    effect(kind, table);
  }

  private boolean hasWithin(String word) {
    int close = Math.min(c.end, Cursor.behind(c.t, c.at));
    for (int i = c.at; i < close; i++) {
      if (c.t.is(i, word)) {
        return true;
      }
    }
    return false;
  }

  private void reindex() {
    if (c.isKind(Tokens.OPEN)) {
      if (hasWithin("CONCURRENTLY")) {
        return;
      }
      c.step();
    }
    boolean table = c.accept("TABLE");
    if (c.find("CONCURRENTLY") < c.end || (!table && !c.accept("INDEX"))) {
      return;
    }
    effect(Kind.BLOCKS_WRITES, table ? c.name() : null);
  }

  /** SET, RESET and DISCARD, as far as they say how long to wait or to run. */
  private void limits() {
    if (c.t.is(c.at - 1, "RESET") || c.t.is(c.at - 1, "DISCARD")) {
      boolean all = c.is("ALL");
      if (all || mentions("lock_timeout")) {
        effect(Kind.UNLIMITS_LOCK_WAIT, null);
      }
      if (all || mentions("statement_timeout")) {
        effect(Kind.UNLIMITS_STATEMENT, null);
      }
      return;
    }
    if (c.is("STATEMENT") && c.dialect.isMariaDbOrMySql()) {
      int body = c.find("FOR") + 1;
      if (body < c.end) {
        if (mentions("lock_wait_timeout")) {
          effect(Kind.WAITS_BRIEFLY, null);
        }
        read(new Cursor(c.t, c.dialect, body, c.end), d);
      }
      return;
    }
    while (c.more()) {
      int end = c.itemEnd();
      limit(new Cursor(c.t, c.dialect, c.at, end));
      c.at = end + 1;
    }
  }

  private boolean mentions(String setting) {
    return (c.more() && c.t.value(c.at).equalsIgnoreCase(setting))
        || (c.at + 1 < c.end && c.t.value(c.at + 1).equalsIgnoreCase(setting));
  }

  private void limit(Cursor a) {
    boolean local = a.accept("LOCAL") && postgresql;
    a.accept("SESSION");
    if (!a.more() || a.t.kind(a.at) > Tokens.VARIABLE) {
      return;
    }
    String setting = a.t.value(a.at++);
    if (setting.startsWith("@@") && a.isKind(Tokens.DOT) && a.at + 1 < a.end) {
      setting = setting + "." + a.t.value(a.at + 1);
      a.at += 2;
    }
    if (setting.regionMatches(true, 0, "@@session.", 0, 10)) {
      setting = setting.substring(10);
    } else if (setting.startsWith("@@")) {
      setting = setting.substring(2);
    }
    while (a.isSymbol("=") || a.isSymbol(":=") || a.is("TO")) {
      a.at++;
    }
    boolean given = a.more() && !a.is("DEFAULT");
    boolean zero = given && isZero(a.t.value(a.at));
    if (setting.equalsIgnoreCase("lock_timeout") || setting.equalsIgnoreCase("lock_wait_timeout")) {
      effect(
          !given || (zero && !c.dialect.isMariaDbOrMySql())
              ? Kind.UNLIMITS_LOCK_WAIT
              : local ? Kind.LIMITS_LOCK_WAIT_LOCALLY : Kind.LIMITS_LOCK_WAIT,
          null);
    } else if (setting.equalsIgnoreCase("statement_timeout")
        || setting.equalsIgnoreCase("max_statement_time")
        || setting.equalsIgnoreCase("max_execution_time")) {
      effect(
          !given || zero
              ? Kind.UNLIMITS_STATEMENT
              : local ? Kind.LIMITS_STATEMENT_LOCALLY : Kind.LIMITS_STATEMENT,
          null);
    }
  }

  /** 0, '0', '0ms': for ever; but MariaDB waits 0 seconds for a lock, which is a limit. */
  private static boolean isZero(String value) {
    int i = 0;
    while (i < value.length() && value.charAt(i) == '0') {
      i++;
    }
    return i > 0 && (i == value.length() || Character.isLetter(value.charAt(i)));
  }
}
