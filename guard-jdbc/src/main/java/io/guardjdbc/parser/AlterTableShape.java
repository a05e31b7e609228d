package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.sql.SqlStatement.Trait;

/** The actions of ALTER TABLE, each by itself. */
final class AlterTableShape {

  private final Cursor c;
  private final Draft d;
  private final ObjectName table;
  private final int verb;
  private final Dialect dialect;
  private boolean plain;

  private AlterTableShape(Cursor c, Draft d, ObjectName table, int verb) {
    this.c = c;
    this.d = d;
    this.table = table;
    this.verb = verb;
    this.dialect = c.dialect;
  }

  /** Reads from behind the word TABLE; the statement's verb stands at this offset. */
  static void read(Cursor c, Draft d, int verb) {
    c.skipIfExists();
    c.accept("ONLY");
    d.ddl();
    if (c.is("ALL") && c.is(1, "IN")) {
      d.add(Operation.ALTER, verb);
      return;
    }
    ObjectName table = c.name();
    c.acceptSymbol("*");
    if (!c.accept("NOWAIT") && c.is("WAIT") && c.isKind(1, Tokens.NUMBER)) {
      c.at += 2;
    }
    new AlterTableShape(c, d, table, verb).actions();
    if (d.isOwn(table)) {
      d.drop(Trait.DDL);
      d.drop(Trait.IMPLICIT_COMMIT);
    }
  }

  private void actions() {
    int before = d.findings().size();
    String repeated = null;
    while (c.more()) {
      int itemEnd = c.itemEnd();
      Cursor action = new Cursor(c.t, dialect, c.at, itemEnd);
      repeated = action(action, repeated);
      c.at = itemEnd + 1;
    }
    if (plain || d.findings().size() == before) {
      d.add(Operation.ALTER, table, verb);
    }
  }

  private void add(Operation operation, String member, int position) {
    add(operation, member, false, position, null);
  }

  private void add(Operation op, String member, boolean cascade, int position, String detail) {
    d.add(op, table, member, cascade, position, detail);
  }

  /** CONVERT TO CHARACTER SET, and MariaDB's moves of rows out of a partition and into one. */
  private void convert(Cursor a, int position) {
    a.at++;
    if (a.accept("PARTITION")) {
      add(Operation.DROP_PARTITION, a.part(), position);
    } else if (a.accept("TABLE")) {
      d.add(Operation.DROP_TABLE, a.name(), position);
    } else {
      add(Operation.ALTER_TYPE, null, position);
    }
  }

  /** Reads one action; answers the verb that a bare name behind a comma would repeat. */
  private String action(Cursor a, String repeated) {
    int position = a.t.start(a.at);
    int engine = dialect.isMariaDbOrMySql() && !a.is("ENGINE") ? a.find("ENGINE") + 1 : a.end;
    if (engine < a.end && a.t.isSymbol(engine, "=")) {
      engine++;
    }
    if (engine < a.end && a.t.value(engine).equalsIgnoreCase("blackhole")) {
      add(Operation.TRUNCATE, null, position);
    }
    if (!a.isKind(Tokens.WORD)) {
      return bare(a, repeated, position);
    }
    String word = a.t.word(a.at);
    if (DynamicText.isHole(word)) {
      d.add(Operation.UNREADABLE, null, null, false, position, "what it does to " + table);
      return null;
    }
    switch (word) {
      case "DROP" -> {
        a.at++;
        return drop(a, position);
      }
      case "TRUNCATE" -> {
        a.at++;
        a.skipWords("PARTITION", "SUBPARTITION");
        add(Operation.TRUNCATE, a.part(), position);
        return "TRUNCATE";
      }
      case "ALTER" -> {
        a.at++;
        alterColumn(a, position);
      }
      case "MODIFY" -> {
        a.at++;
        modify(a, position);
      }
      case "CHANGE" -> {
        a.at++;
        change(a, position);
      }
      case "RENAME" -> {
        a.at++;
        rename(a, position);
      }
      case "CONVERT" -> convert(a, position);
      case "SET" -> set(a, position);
      case "DISABLE" -> {
        boolean keys = a.is(1, "KEYS");
        addOrPlain(keys ? null : Operation.DISABLE_SAFETY, position);
      }
      case "NO" -> {
        boolean history = a.is(1, "FLASHBACK");
        addOrPlain(
            history
                ? Operation.DESTROY_RECOVERY
                : a.is(1, "FORCE") ? Operation.DISABLE_SAFETY : null,
            position);
      }
      case "NOCHECK" -> add(Operation.DISABLE_SAFETY, null, position);
      case "DISCARD" -> {
        boolean partition = a.is(1, "PARTITION");
        add(partition ? Operation.DROP_PARTITION : Operation.DROP_TABLE, null, position);
      }
      case "EXCHANGE", "SWITCH" -> {
        int name = a.find("PARTITION");
        a.at = Math.min(a.end, name + 1);
        add(Operation.DROP_PARTITION, a.part(), position);
      }
      case "DETACH" -> {
        if (a.find("CONCURRENTLY") < a.end) {
          d.outside();
        }
        plain = true;
      }
      case "ENGINE" -> {
        a.at++;
        a.acceptSymbol("=");
        boolean hole = a.more() && a.t.value(a.at).equalsIgnoreCase("blackhole");
        addOrPlain(hole ? Operation.TRUNCATE : null, position);
      }
      case "WITH" -> {
        // SQL Server: WITH NOCHECK CHECK CONSTRAINT trusts what is there, and adds
        plain = true;
      }
      case "ENABLE" -> addOrPlain(a.is(1, "REPLICA") ? Operation.DISABLE_SAFETY : null, position);
      case "ADD", "OWNER", "CLUSTER", "VALIDATE", "ATTACH", "INHERIT", "FORCE" -> {
        plain = true;
      }
      default -> {
        return bare(a, repeated, position);
      }
    }
    return null;
  }

  private void addOrPlain(Operation operation, int position) {
    if (operation == null) {
      plain = true;
    } else {
      add(operation, null, position);
    }
  }

  /** A list item without a verb: H2's DROP COLUMN a, b; MariaDB's DROP PARTITION p, q; options. */
  private String bare(Cursor a, String repeated, int position) {
    boolean name =
        a.isName() && (a.at + 1 == a.end || a.isKind(1, Tokens.CLOSE) || a.is(1, "CASCADE"));
    if (repeated == null || !name) {
      boolean constraint = "COLUMN".equals(repeated) && a.is("CONSTRAINT");
      if (constraint) {
        a.at++;
        add(Operation.DROP_CONSTRAINT, a.part(), position);
        return repeated;
      }
      plain = true;
      return null;
    }
    Operation operation =
        switch (repeated) {
          case "PARTITION" -> Operation.DROP_PARTITION;
          case "TRUNCATE" -> Operation.TRUNCATE;
          case "CONSTRAINT" -> Operation.DROP_CONSTRAINT;
          default -> Operation.DROP_COLUMN;
        };
    add(operation, a.part(), position);
    return repeated;
  }

  private String drop(Cursor a, int position) {
    boolean cascade = a.find("CASCADE") < a.end;
    boolean maria = dialect.isMariaDbOrMySql();
    if (a.is("CONSTRAINT") && a.at + 1 < a.end) {
      a.at++;
      a.skipIfExists();
      add(Operation.DROP_CONSTRAINT, a.part(), cascade, position, null);
      return "CONSTRAINT";
    }
    if (a.accept("PRIMARY", "KEY")) {
      add(Operation.DROP_CONSTRAINT, "PRIMARY KEY", cascade, position, null);
      return null;
    }
    // H2 in its mode for MySQL; nowhere else may a name follow these words there
    boolean named = maria;
    if (dialect == Dialect.H2 && a.at + 1 < a.end) {
      named = a.t.kind(a.at + 1) <= Tokens.QUOTED_NAME;
    }
    if (((named || dialect == Dialect.DERBY) && a.accept("FOREIGN", "KEY"))
        || ((maria || dialect == Dialect.DERBY)
            && a.at + 1 < a.end
            && a.acceptAny("CHECK", "UNIQUE"))) {
      a.skipIfExists();
      add(Operation.DROP_CONSTRAINT, a.part(), position);
      return null;
    }
    if (named && a.at + 1 < a.end && a.acceptAny("INDEX", "KEY")) {
      a.skipIfExists();
      add(Operation.DROP_OBJECT, a.part(), false, position, "index");
      return null;
    }
    if (dialect != Dialect.POSTGRESQL
        && a.at + 1 < a.end
        && a.acceptAny("PARTITION", "SUBPARTITION")) {
      a.skipIfExists();
      add(Operation.DROP_PARTITION, a.part(), position);
      return "PARTITION";
    }
    if (maria && a.accept("SYSTEM", "VERSIONING")) {
      add(Operation.DESTROY_RECOVERY, null, false, position, "the history of all rows");
      return null;
    }
    if (maria && a.accept("PERIOD", "FOR")) {
      add(Operation.DROP_CONSTRAINT, a.part(), position);
      return null;
    }
    if (a.is("COLUMN") && a.at + 1 < a.end) {
      a.at++;
    }
    a.skipIfExists();
    if (a.isKind(Tokens.OPEN)) {
      int close = a.t.matching(a.at) < 0 ? a.end : a.t.matching(a.at);
      Cursor names = new Cursor(a.t, dialect, a.at + 1, Math.min(close, a.end));
      while (names.more()) {
        add(Operation.DROP_COLUMN, names.part(), cascade, position, null);
        names.at = names.itemEnd() + 1;
      }
      return null;
    }
    add(Operation.DROP_COLUMN, a.part(), cascade, position, null);
    return "COLUMN";
  }

  private void alterColumn(Cursor a, int position) {
    if (a.at + 1 < a.end && a.isAny("CONSTRAINT", "CHECK", "INDEX", "KEY") && isNameLike(a)) {
      int enforced = a.find("ENFORCED");
      boolean off = enforced < a.end && a.t.is(enforced - 1, "NOT");
      addOrPlain(off ? Operation.DISABLE_SAFETY : null, position);
      return;
    }
    if (a.is("COLUMN") && a.at + 1 < a.end) {
      a.at++;
    }
    a.skipIfExists();
    String column = a.part();
    if (a.accept("RENAME")) {
      add(Operation.RENAME, column, position);
    } else if (a.is("TYPE") || (a.is("SET") && a.is(1, "DATA"))) {
      add(Operation.ALTER_TYPE, column, position);
    } else if (!a.more()
        || a.isAny("SET", "DROP", "RESTART", "SELECTIVITY", "ADD", "RESET", "NOT", "NULL")
        || (dialect == Dialect.DERBY && a.isAny("DEFAULT", "WITH"))
        || dialect.isMariaDbOrMySql()
        || dialect == Dialect.POSTGRESQL) {
      plain = true;
    } else {
      add(Operation.ALTER_TYPE, column, position);
    }
  }

  private static boolean isNameLike(Cursor a) {
    return a.isKind(1, Tokens.WORD) || a.isKind(1, Tokens.QUOTED_NAME);
  }

  private static boolean versioningOff(Cursor a) {
    for (int i = a.at; i + 2 < a.end; i++) {
      if (a.t.is(i, "SYSTEM_VERSIONING")) {
        return a.t.is(i + 2, "OFF");
      }
    }
    return false;
  }

  private void modify(Cursor a, int position) {
    if (dialect == Dialect.ORACLE && a.is("CONSTRAINT") && a.find("DISABLE") < a.end) {
      add(Operation.DISABLE_SAFETY, null, position);
      return;
    }
    if (a.isAny("PARTITION", "LOB", "CONSTRAINT", "DEFAULT", "NESTED")) {
      plain = true;
      return;
    }
    if (a.is("COLUMN") && a.at + 1 < a.end) {
      a.at++;
    }
    a.skipIfExists();
    if (a.isKind(Tokens.OPEN)) {
      int close = a.t.matching(a.at) < 0 ? a.end : a.t.matching(a.at);
      Cursor columns = new Cursor(a.t, dialect, a.at + 1, Math.min(close, a.end));
      while (columns.more()) {
        int itemEnd = columns.itemEnd();
        modifyColumn(new Cursor(a.t, dialect, columns.at, itemEnd), position);
        columns.at = itemEnd + 1;
      }
    } else {
      modifyColumn(a, position);
    }
  }

  /** A column with what changes of it: its type, unless only what Oracle lets stand without one. */
  private void modifyColumn(Cursor a, int position) {
    String column = a.part();
    boolean typed =
        dialect.isMariaDbOrMySql()
            || !a.isAny(
                "DEFAULT",
                "NOT",
                "NULL",
                "CONSTRAINT",
                "CHECK",
                "UNIQUE",
                "PRIMARY",
                "REFERENCES",
                "ENABLE",
                "VISIBLE",
                "INVISIBLE",
                "GENERATED",
                "ENCRYPT",
                "DECRYPT");
    if (typed) {
      add(Operation.ALTER_TYPE, column, position);
    } else {
      plain = true;
    }
  }

  private void change(Cursor a, int position) {
    if (a.is("COLUMN") && a.at + 2 < a.end) {
      a.at++;
    }
    a.skipIfExists();
    String before = a.part();
    String after = a.part();
    if (before != null && after != null && !before.equalsIgnoreCase(after)) {
      add(Operation.RENAME, before, position);
    }
    add(Operation.ALTER_TYPE, before, position);
  }

  private void rename(Cursor a, int position) {
    if (a.isAny("TO", "AS") || a.isSymbol("=")) {
      add(Operation.RENAME, null, position);
      a.at++;
      d.name(a.part());
      return;
    }
    if (a.isAny("COLUMN", "CONSTRAINT", "INDEX", "KEY", "PARTITION") && !a.is(1, "TO")) {
      a.at++;
    }
    a.skipIfExists();
    boolean member = a.find("TO") < a.end;
    add(Operation.RENAME, member ? a.part() : null, position);
  }

  private void set(Cursor a, int position) {
    if (a.is(1, "SCHEMA")) {
      add(Operation.RENAME, null, position);
    } else if (a.is(1, "UNLOGGED")) {
      add(Operation.DISABLE_SAFETY, null, false, position, "the table does not survive a crash");
    } else if (a.is(1, "REFERENTIAL_INTEGRITY") && a.is(2, "FALSE")) {
      add(Operation.DISABLE_SAFETY, null, position);
    } else if (dialect == Dialect.SQLSERVER && versioningOff(a)) {
      add(
          Operation.DISABLE_SAFETY,
          null,
          false,
          position,
          "the history of its rows is kept no more");
    } else if (a.is(1, "UNUSED")) {
      int column = a.at + 2;
      a.at = a.is(2, "COLUMN") ? column + 1 : column;
      if (a.isKind(Tokens.OPEN)) {
        a.at++;
      }
      add(Operation.DROP_COLUMN, a.part(), position);
    } else {
      plain = true;
    }
  }
}
