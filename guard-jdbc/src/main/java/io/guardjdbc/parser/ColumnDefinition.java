package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;

/** What stands behind a column's name in CREATE TABLE and ADD COLUMN: its type and constraints. */
final class ColumnDefinition {

  private static final String[] CONSTRAINTS = {
    "NOT", "NULL", "DEFAULT", "PRIMARY", "UNIQUE", "REFERENCES", "CHECK", "GENERATED", "CONSTRAINT",
    "AS", "AUTO_INCREMENT", "IDENTITY", "COLLATE", "KEY", "COMMENT", "FIRST", "AFTER", "STORED",
    "PERSISTENT", "VIRTUAL", "ON", "INVISIBLE", "ENFORCED", "CHARACTER", "STORAGE", "COMPRESSION"
  };

  final Cursor c;

  /** The range of the type's own words. */
  final int typeFrom;

  final int typeEnd;
  boolean notNull;
  boolean primary;
  boolean unique;
  boolean autoIncrement;
  boolean stored;
  boolean generated;

  /** Where the words REFERENCES and CHECK stand; -1 without. */
  int references = -1;

  int check = -1;

  /** The range of the default's expression; -1 without. */
  int defaultFrom = -1;

  int defaultEnd = -1;

  private ColumnDefinition(Cursor c) {
    this.c = c;
    this.typeFrom = c.at;
    int first = Math.min(c.end, c.at + (c.is("CHARACTER") || c.is("NATIONAL") ? 2 : 1));
    this.typeEnd = c.findAny(first, CONSTRAINTS);
  }

  /** Reads from behind the column's name to the end of the list item. */
  static ColumnDefinition read(Cursor behindName) {
    ColumnDefinition column = new ColumnDefinition(behindName.copy());
    column.constraints();
    return column;
  }

  private void constraints() {
    Tokens t = c.t;
    for (int i = typeEnd; i < c.end; ) {
      Cursor a = new Cursor(t, c.dialect, i, c.end);
      if (a.is("NOT") && a.is(1, "NULL")) {
        notNull = true;
        i += 2;
      } else if (a.is("DEFAULT") || (a.is("ON") && a.is(1, "UPDATE"))) {
        int end = a.findAny(i + 1, CONSTRAINTS);
        // DEFAULT NULL, and MariaDB's DEFAULT … ON UPDATE …
        end = end == i + 1 ? i + 2 : end;
        boolean action = i > 0 && t.is(i - 1, "SET");
        if (a.is("DEFAULT") && !action && i + 1 < c.end) {
          defaultFrom = i + 1;
          defaultEnd = Math.min(end, c.end);
        }
        i = Math.max(end, i + 2);
      } else if (a.is("PRIMARY") || (a.is("KEY") && c.dialect.isMariaDbOrMySql())) {
        primary = true;
        i += a.is("PRIMARY") ? 2 : 1;
      } else if (a.is("UNIQUE")) {
        unique = true;
        i += a.is(1, "KEY") ? 2 : 1;
      } else if (a.is("REFERENCES")) {
        references = i;
        i++;
      } else if (a.is("CHECK")) {
        check = i;
        i = i + 1 < c.end ? Cursor.behind(t, i + 1) : c.end;
      } else if (a.isAny("GENERATED", "AS")) {
        generated = true;
        i++;
      } else if (a.isAny("AUTO_INCREMENT", "IDENTITY")) {
        autoIncrement = true;
        i++;
      } else if (a.isAny("STORED", "PERSISTENT")) {
        stored = true;
        i++;
      } else {
        i = Cursor.behind(t, i);
      }
    }
    autoIncrement |= isSerial();
  }

  boolean isSerial() {
    return c.dialect == Dialect.POSTGRESQL
        && isType("SERIAL", "SERIAL2", "SERIAL4", "SERIAL8", "BIGSERIAL", "SMALLSERIAL");
  }

  /** Whether the type begins with one of these words. */
  boolean isType(String... words) {
    if (typeFrom >= typeEnd) {
      return false;
    }
    for (String word : words) {
      if (c.t.is(typeFrom, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of these words stands in the type. */
  boolean typeHas(String word) {
    for (int i = typeFrom; i < typeEnd; i++) {
      if (c.t.is(i, word)) {
        return true;
      }
    }
    return false;
  }

  boolean hasDefault() {
    return defaultFrom >= 0 && !c.t.is(defaultFrom, "NULL");
  }

  /** The type on one line, its length with it; empty where none stands there. */
  String type() {
    StringBuilder type = new StringBuilder();
    for (int i = typeFrom; i < typeEnd; i++) {
      boolean glued = i == typeFrom || c.t.end(i - 1) == c.t.start(i);
      type.append(glued ? "" : " ").append(c.t.raw(i));
    }
    return type.toString();
  }
}
