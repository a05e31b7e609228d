package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard.Kind;
import io.guardjdbc.sql.ObjectName;

/**
 * CREATE TABLE: nobody is harmed by a new table, so this is about design, and about what MySQL
 * reads and forgets.
 */
final class MigrationTable {

  private final Cursor c;
  private final Draft d;
  private final ObjectName table;
  private final int position;
  private boolean primary;

  private MigrationTable(Cursor c, Draft d, ObjectName table, int position) {
    this.c = c;
    this.d = d;
    this.table = table;
    this.position = position;
  }

  /** Reads from behind the word TABLE. */
  static void read(Cursor c, Draft d, int verb) {
    boolean conditional = c.is("IF");
    c.skipIfExists();
    ObjectName table = c.name();
    if (table == null) {
      return;
    }
    if (!conditional) {
      d.created(table);
    }
    new MigrationTable(c, d, table, c.t.start(verb)).elements();
  }

  private void elements() {
    if (c.dialect == Dialect.POSTGRESQL && !table.isQualified()) {
      d.hazard(Kind.UNQUALIFIED_TABLE, table, null, position, null);
    }
    if (!c.isKind(Tokens.OPEN) || c.is(1, "LIKE") || c.is(1, "SELECT") || c.is(1, "WITH")) {
      return;
    }
    int close = c.t.matching(c.at);
    boolean taken = close >= 0 && c.findAny(close, "AS", "SELECT", "INHERITS", "LIKE") < c.end;
    Cursor list = new Cursor(c.t, c.dialect, c.at + 1, close < 0 ? c.end : Math.min(close, c.end));
    while (list.more()) {
      Cursor item = new Cursor(c.t, c.dialect, list.at, list.itemEnd());
      taken |= item.is("LIKE");
      element(item);
      list.at = item.end + 1;
    }
    if (!primary && !taken && MigrationShape.speaksOfRows(c.dialect)) {
      d.hazard(Kind.TABLE_WITHOUT_PRIMARY_KEY, table, null, position, null);
    }
  }

  private void element(Cursor item) {
    if (item.isAny(
        "CONSTRAINT",
        "PRIMARY",
        "UNIQUE",
        "CHECK",
        "FOREIGN",
        "EXCLUDE",
        "LIKE",
        "INDEX",
        "KEY",
        "FULLTEXT",
        "SPATIAL",
        "PERIOD")) {
      primary |= item.find("PRIMARY") < item.end;
      return;
    }
    String name = item.part();
    ColumnDefinition column = ColumnDefinition.read(item);
    primary |= column.primary;
    types(column, d, table, name, position);
    if (column.primary) {
      integerKey(column, name);
    }
    if (column.references >= 0 && c.dialect == Dialect.MYSQL) {
      ignored(column, d, table, name, position);
    }
  }

  private void integerKey(ColumnDefinition column, String name) {
    if (column.isType(
            "INT",
            "INTEGER",
            "INT4",
            "SMALLINT",
            "INT2",
            "SERIAL",
            "SERIAL4",
            "SMALLSERIAL",
            "SERIAL2",
            "MEDIUMINT",
            "TINYINT")
        && !(column.isType("SERIAL") && c.dialect.isMariaDbOrMySql())
        && MigrationShape.speaksOfRows(c.dialect)) {
      d.hazard(Kind.INTEGER_PRIMARY_KEY, table, name, position, column.type());
    }
  }

  static void ignored(
      ColumnDefinition column, Draft d, ObjectName table, String name, int position) {
    Cursor to = new Cursor(column.c.t, column.c.dialect, column.references, column.c.end);
    to.at++;
    ObjectName parent = to.name();
    String of =
        to.isKind(Tokens.OPEN) ? " " + Summary.of(to.t, to.at, Cursor.behind(to.t, to.at)) : "";
    d.hazard(Kind.INLINE_REFERENCES_IGNORED, table, name, position, parent + of);
  }

  /** What PostgreSQL's own wiki advises against ("Don't Do This"), of new columns. */
  static void types(ColumnDefinition column, Draft d, ObjectName table, String name, int position) {
    if (column.c.dialect != Dialect.POSTGRESQL) {
      return;
    }
    boolean array = column.typeHas("ARRAY");
    if (column.isSerial()) {
      d.hazard(Kind.SERIAL_COLUMN, table, name, position, column.type());
    } else if (column.isType("TIMESTAMP") && !column.typeHas("WITH")) {
      d.hazard(Kind.TIMESTAMP_WITHOUT_TIME_ZONE, table, name, position, null);
    } else if (column.isType("CHAR", "CHARACTER", "BPCHAR", "NCHAR")
        && !column.typeHas("VARYING")
        && !array) {
      d.hazard(Kind.CHAR_COLUMN, table, name, position, column.type());
    } else if (column.isType("JSON") && !array) {
      d.hazard(Kind.JSON_COLUMN, table, name, position, null);
    }
  }
}
