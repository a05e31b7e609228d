package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard.Kind;
import io.guardjdbc.sql.ObjectName;

/** The actions of ALTER TABLE on PostgreSQL and H2, and what all dialects share. */
final class MigrationAlter {

  private final Cursor c;
  private final Draft d;
  private final ObjectName table;
  private final Dialect dialect;
  private final boolean postgres;

  private MigrationAlter(Cursor c, Draft d, ObjectName table) {
    this.c = c;
    this.d = d;
    this.table = table;
    this.dialect = c.dialect;
    this.postgres = dialect == Dialect.POSTGRESQL;
  }

  /** Reads from behind the word TABLE. */
  static void read(Cursor c, Draft d, int verb) {
    c.skipIfExists();
    c.accept("ONLY");
    if (c.is("ALL") && c.is(1, "IN")) {
      return;
    }
    ObjectName table = c.name();
    c.acceptSymbol("*");
    if (!c.accept("NOWAIT") && c.is("WAIT") && c.isKind(1, Tokens.NUMBER)) {
      c.at += 2;
    }
    if (table == null) {
      return;
    }
    d.altered(table);
    if (c.dialect.isMariaDbOrMySql()) {
      MigrationAlterMariaDb.read(c, d, table);
    } else if (c.dialect == Dialect.POSTGRESQL || c.dialect == Dialect.H2) {
      new MigrationAlter(c, d, table).actions();
    }
    if (c.dialect == Dialect.POSTGRESQL && !table.isQualified()) {
      d.hazard(Kind.UNQUALIFIED_TABLE, table, null, c.t.start(verb), null);
    }
  }

  private void actions() {
    while (c.more()) {
      int itemEnd = c.itemEnd();
      action(new Cursor(c.t, dialect, c.at, itemEnd));
      c.at = itemEnd + 1;
    }
  }

  private void add(Kind kind, String member, int position, String detail) {
    d.hazard(kind, table, member, position, detail);
  }

  private void action(Cursor a) {
    int position = a.t.start(a.at);
    if (a.accept("ADD")) {
      added(a, position);
    } else if (a.accept("ALTER")) {
      column(a, position);
    } else if (postgres && a.accept("SET")) {
      if (a.isAny("LOGGED", "UNLOGGED", "ACCESS", "TABLESPACE")) {
        add(Kind.TABLE_REWRITE, null, position, "SET " + Summary.of(a.t, a.at, a.end));
      }
    } else if (postgres && a.accept("ATTACH", "PARTITION")) {
      ObjectName partition = a.name();
      d.hazard(Kind.ATTACH_PARTITION_WITHOUT_CHECK, partition, null, position, table.toString());
    } else if (postgres && a.accept("DETACH", "PARTITION")) {
      ObjectName partition = a.name();
      if (partition != null && !a.isAny("CONCURRENTLY", "FINALIZE")) {
        add(Kind.DETACH_PARTITION_NOT_CONCURRENT, partition.name(), position, partition.toString());
      }
    }
  }

  private void added(Cursor a, int position) {
    String name = null;
    if (a.accept("CONSTRAINT")) {
      a.skipIfExists();
      name = a.part();
    }
    if (a.isAny("CHECK", "FOREIGN", "UNIQUE", "PRIMARY", "EXCLUDE")
        || (name != null && a.is("NOT"))) {
      constraint(a, name, position);
    } else if (name == null) {
      a.accept("COLUMN");
      a.skipIfExists();
      if (a.isKind(Tokens.OPEN)) {
        int close = a.t.matching(a.at) < 0 ? a.end : Math.min(a.end, a.t.matching(a.at));
        Cursor list = new Cursor(a.t, dialect, a.at + 1, close);
        while (list.more()) {
          Cursor item = new Cursor(a.t, dialect, list.at, list.itemEnd());
          addedColumn(item, position);
          list.at = item.end + 1;
        }
      } else {
        addedColumn(a, position);
      }
    }
  }

  private void constraint(Cursor a, String name, int position) {
    String text = Summary.of(a.t, a.at, a.end);
    if (a.isAny("UNIQUE", "PRIMARY")) {
      key(a, name, position);
    } else if (postgres && a.is("EXCLUDE")) {
      add(Kind.EXCLUSION_CONSTRAINT, name, position, text);
    } else if (postgres && !MigrationShape.isNotValid(a)) {
      Kind kind =
          switch (a.t.word(a.at)) {
            case "CHECK" -> Kind.CHECK_WITHOUT_NOT_VALID;
            case "FOREIGN" -> Kind.FOREIGN_KEY_WITHOUT_NOT_VALID;
            default -> Kind.SET_NOT_NULL;
          };
      if (kind == Kind.SET_NOT_NULL) {
        a.at += 2;
        add(kind, a.part(), position, null);
      } else {
        add(kind, name, position, text);
      }
    }
    if (postgres && a.is("FOREIGN")) {
      unindexed(a, position);
    }
  }

  /** A foreign key's first column; whether it has an index only the database can tell. */
  private void unindexed(Cursor a, int position) {
    a.at = Math.min(a.end, a.at + 2);
    if (a.isKind(Tokens.OPEN)) {
      a.at++;
      add(Kind.FOREIGN_KEY_WITHOUT_INDEX, a.part(), position, null);
    }
  }

  private void key(Cursor a, String name, int position) {
    boolean primary = a.is("PRIMARY");
    boolean withIndex = a.find("USING") < a.end && a.find("INDEX") == a.find("USING") + 1;
    int columns = a.at;
    while (columns < a.end && a.t.kind(columns) != Tokens.OPEN) {
      columns++;
    }
    String of = columns < a.end ? Summary.of(a.t, columns, Cursor.behind(a.t, columns)) : null;
    if (withIndex) {
      return;
    }
    if (postgres) {
      add(
          primary ? Kind.PRIMARY_KEY_WITHOUT_INDEX : Kind.UNIQUE_CONSTRAINT_WITHOUT_INDEX,
          name,
          position,
          of);
    }
    add(Kind.UNIQUE_ON_EXISTING_COLUMN, name, position, of);
  }

  private void addedColumn(Cursor a, int position) {
    String name = a.part();
    if (name == null) {
      return;
    }
    ColumnDefinition column = ColumnDefinition.read(a);
    boolean filled = column.hasDefault() || column.autoIncrement || column.generated;
    if ((column.notNull || column.primary) && !filled) {
      add(Kind.NOT_NULL_WITHOUT_DEFAULT, name, position, column.type());
    }
    if (!postgres) {
      return;
    }
    MigrationTable.types(column, d, table, name, position);
    if (column.autoIncrement) {
      add(Kind.AUTO_INCREMENT_COLUMN, name, position, column.type());
    }
    if (column.stored) {
      add(Kind.STORED_GENERATED_COLUMN, name, position, column.type());
    }
    if (column.hasDefault()) {
      String function = VolatileFunctions.find(a.t, column.defaultFrom, column.defaultEnd);
      if (function != null) {
        add(Kind.VOLATILE_DEFAULT, name, position, function);
      }
    }
    if (column.check >= 0) {
      String text =
          Summary.of(a.t, column.check, Cursor.behind(a.t, Math.min(column.check + 1, a.end - 1)));
      add(Kind.CHECK_WITHOUT_NOT_VALID, null, position, text);
    }
    if (column.primary) {
      add(Kind.PRIMARY_KEY_WITHOUT_INDEX, null, position, "(" + name + ")");
    } else if (column.unique) {
      add(Kind.UNIQUE_CONSTRAINT_WITHOUT_INDEX, null, position, "(" + name + ")");
    }
    if (column.references >= 0) {
      // without a default all rows hold NULL, and PostgreSQL knows that there is nothing to check
      if (column.hasDefault()) {
        String text = "FOREIGN KEY (" + name + ") " + Summary.of(a.t, column.references, a.end);
        add(Kind.FOREIGN_KEY_WITHOUT_NOT_VALID, null, position, text);
      }
      add(Kind.FOREIGN_KEY_WITHOUT_INDEX, name, position, null);
    }
  }

  private void column(Cursor a, int position) {
    if (a.is("CONSTRAINT") || (a.is("INDEX") && a.at + 2 < a.end)) {
      return;
    }
    if (a.is("COLUMN") && a.at + 1 < a.end) {
      a.at++;
    }
    a.skipIfExists();
    String name = a.part();
    if (a.is("SET") && a.is(1, "NOT") && a.is(2, "NULL")) {
      if (postgres) {
        add(Kind.SET_NOT_NULL, name, position, null);
      }
    } else if ((a.is("DROP") && a.is(1, "NOT")) || (a.is("SET") && a.is(1, "NULL"))) {
      add(Kind.DROP_NOT_NULL, name, position, null);
    } else if (a.isAny("SET", "DROP") && a.is(1, "DEFAULT")) {
      add(Kind.CHANGE_DEFAULT, name, position, null);
    } else if (postgres && a.is("SET") && a.is(1, "EXPRESSION")) {
      add(Kind.TABLE_REWRITE, name, position, "SET EXPRESSION");
    } else if (postgres && (a.accept("TYPE") || (a.accept("SET", "DATA") && a.accept("TYPE")))) {
      int using = a.find("USING");
      String type = ColumnDefinition.read(new Cursor(a.t, dialect, a.at, using)).type();
      add(Kind.TYPE_REWRITE, name, position, type + (using < a.end ? " USING" : ""));
    }
  }
}
