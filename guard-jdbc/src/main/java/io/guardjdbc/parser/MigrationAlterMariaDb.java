package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard.Kind;
import io.guardjdbc.sql.ObjectName;

/**
 * The actions of ALTER TABLE on MariaDB and MySQL. What forces a copy was asked of MariaDB 11.4, by
 * ALGORITHM and LOCK clauses that it accepts or not; a statement that carries such a clause itself
 * is refused by the server rather than run in a worse way.
 */
final class MigrationAlterMariaDb {

  private final Cursor c;
  private final Draft d;
  private final ObjectName table;
  private final boolean mysql;

  /** The statement forbids the server to copy the table, or to stop writes meanwhile. */
  private boolean neverCopies;

  private boolean neverLocks;
  private boolean addsPrimary;

  private MigrationAlterMariaDb(Cursor c, Draft d, ObjectName table) {
    this.c = c;
    this.d = d;
    this.table = table;
    this.mysql = c.dialect == Dialect.MYSQL;
  }

  static void read(Cursor c, Draft d, ObjectName table) {
    new MigrationAlterMariaDb(c, d, table).actions();
  }

  private void actions() {
    for (Cursor all = c.copy(); all.more(); all.at = all.itemEnd() + 1) {
      option(new Cursor(c.t, c.dialect, all.at, all.itemEnd()));
    }
    while (c.more()) {
      int itemEnd = c.itemEnd();
      action(new Cursor(c.t, c.dialect, c.at, itemEnd));
      c.at = itemEnd + 1;
    }
  }

  private void option(Cursor a) {
    int position = a.t.start(a.at);
    addsPrimary |= a.is("ADD") && a.find("PRIMARY") < a.end;
    boolean algorithm = a.is("ALGORITHM");
    if (!algorithm && !a.is("LOCK")) {
      return;
    }
    a.at++;
    a.acceptSymbol("=");
    if (algorithm) {
      neverCopies |= a.isAny("INSTANT", "NOCOPY", "INPLACE");
      neverLocks |= a.isAny("INSTANT", "NOCOPY");
      if (a.is("COPY")) {
        d.hazard(Kind.COPY_ALGORITHM, table, null, position, "ALGORITHM=COPY");
      }
    } else {
      neverLocks |= a.is("NONE");
      neverCopies |= a.is("NONE") && mysql;
      if (a.isAny("SHARED", "EXCLUSIVE")) {
        d.hazard(Kind.COPY_ALGORITHM, table, null, position, "LOCK=" + a.t.word(a.at));
      }
    }
  }

  private void add(Kind kind, String member, int position, String detail) {
    d.hazard(kind, table, member, position, detail);
  }

  private void copies(Kind kind, String member, int position, String detail) {
    if (!neverCopies && !neverLocks) {
      add(kind, member, position, detail);
    }
  }

  private void action(Cursor a) {
    int position = a.t.start(a.at);
    if (!a.isKind(Tokens.WORD)) {
      return;
    }
    switch (a.t.word(a.at++)) {
      case "ADD" -> added(a, position);
      case "ALTER" -> {
        a.accept("COLUMN");
        a.skipIfExists();
        String name = a.part();
        if (a.isAny("SET", "DROP") && a.is(1, "DEFAULT")) {
          add(Kind.CHANGE_DEFAULT, name, position, null);
        }
      }
      case "MODIFY" -> modified(a, position, false);
      case "CHANGE" -> modified(a, position, true);
      case "CONVERT" -> {
        String text = Summary.of(a.t, a.at, a.end);
        copies(Kind.CHARSET_CONVERSION, null, position, text);
      }
      case "ENGINE" -> {
        a.acceptSymbol("=");
        if (a.more() && !a.t.value(a.at).equalsIgnoreCase("InnoDB")) {
          copies(Kind.COPY_ALGORITHM, null, position, "another storage engine");
        }
      }
      case "PARTITION", "REMOVE" -> {
        if (a.isAny("BY", "PARTITIONING")) {
          copies(Kind.COPY_ALGORITHM, null, position, "another partitioning");
        }
      }
      case "ORDER" -> copies(Kind.COPY_ALGORITHM, null, position, "another order of the rows");
      case "DROP" -> {
        if (a.is("PRIMARY") && !addsPrimary) {
          copies(Kind.COPY_ALGORITHM, null, position, "dropping the primary key");
        }
      }
      default -> {}
    }
  }

  private void added(Cursor a, int position) {
    String name = null;
    if (a.accept("CONSTRAINT")) {
      a.skipIfExists();
      name = a.isAny("CHECK", "FOREIGN", "UNIQUE", "PRIMARY") ? null : a.part();
    }
    if (a.is("FOREIGN")) {
      copies(Kind.COPY_ALGORITHM, name, position, "a foreign key");
    } else if (a.is("CHECK")) {
      copies(Kind.COPY_ALGORITHM, name, position, "a CHECK over rows that are there");
    } else if (a.isAny("FULLTEXT", "SPATIAL")) {
      if (!neverLocks) {
        add(Kind.INDEX_NOT_CONCURRENT, null, position, a.t.word(a.at));
      }
    } else if (a.isAny("UNIQUE", "PRIMARY")) {
      int columns = a.at;
      while (columns < a.end && a.t.kind(columns) != Tokens.OPEN) {
        columns++;
      }
      String of = columns < a.end ? Summary.of(a.t, columns, Cursor.behind(a.t, columns)) : null;
      add(Kind.UNIQUE_ON_EXISTING_COLUMN, name, position, of);
    } else if (a.is("SYSTEM")) {
      copies(Kind.COPY_ALGORITHM, null, position, "system versioning");
    } else if (name == null && !a.isAny("INDEX", "KEY", "PARTITION", "PERIOD")) {
      a.accept("COLUMN");
      a.skipIfExists();
      if (a.isKind(Tokens.OPEN)) {
        int close = a.t.matching(a.at) < 0 ? a.end : Math.min(a.end, a.t.matching(a.at));
        Cursor list = new Cursor(a.t, a.dialect, a.at + 1, close);
        while (list.more()) {
          Cursor item = new Cursor(a.t, a.dialect, list.at, list.itemEnd());
          addedColumn(item, position);
          list.at = item.end + 1;
        }
      } else {
        addedColumn(a, position);
      }
    }
  }

  private void addedColumn(Cursor a, int position) {
    String name = a.part();
    if (name == null) {
      return;
    }
    ColumnDefinition column = ColumnDefinition.read(a);
    if (column.autoIncrement || column.isType("SERIAL")) {
      if (!neverLocks) {
        add(Kind.AUTO_INCREMENT_COLUMN, name, position, column.type());
      }
    } else if (column.stored) {
      copies(Kind.STORED_GENERATED_COLUMN, name, position, column.type());
    } else if (column.notNull
        && !column.hasDefault()
        && !column.generated
        && !column.isType("TIMESTAMP")) {
      add(Kind.IMPLICIT_DEFAULT, name, position, column.type());
    }
    if (column.hasDefault() && calls(a.t, column, "UUID")) {
      copies(Kind.VOLATILE_DEFAULT, name, position, "uuid");
    }
    if (column.references >= 0) {
      if (mysql) {
        MigrationTable.ignored(column, d, table, name, position);
      } else {
        copies(Kind.COPY_ALGORITHM, name, position, "a foreign key");
      }
    }
  }

  private static boolean calls(Tokens t, ColumnDefinition column, String function) {
    for (int i = column.defaultFrom; i + 1 < column.defaultEnd; i++) {
      if (t.is(i, function) && t.kind(i + 1) == Tokens.OPEN) {
        return true;
      }
    }
    return false;
  }

  private void modified(Cursor a, int position, boolean renames) {
    a.accept("COLUMN");
    a.skipIfExists();
    String name = a.part();
    if (renames) {
      a.part();
    }
    if (name == null) {
      return;
    }
    ColumnDefinition column = ColumnDefinition.read(a);
    boolean enumeration = column.isType("ENUM", "SET");
    copies(enumeration ? Kind.ENUM_REORDER : Kind.TYPE_REWRITE, name, position, column.type());
  }
}
