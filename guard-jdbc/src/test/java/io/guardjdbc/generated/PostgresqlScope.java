package io.guardjdbc.generated;

import java.util.List;

/**
 * A table of the fixture as a statement names it.
 *
 * @param table its name in the plain notation, with its schema where it needs one
 * @param alias by which its columns are known; empty for none
 */
record PostgresqlScope(String table, String alias) {

  /** The tables whose rows statements change; all have the same columns. */
  static final List<String> TABLES =
      List.of(
          "orders",
          "items",
          "app.users",
          "\"Drop Table\"",
          "\"truncate\"",
          "\"deleteFrom\"",
          "events",
          "parents",
          "public.orders",
          "public.\"Drop Table\"",
          "orders",
          "items");

  static final List<String> NUMBERS = List.of("id", "w", "qty", "total");
  static final List<String> WORDS = List.of("status", "note");

  /** Columns that hold no NULL. */
  static final List<String> FULL =
      List.of("id", "w", "status", "total", "active", "tags", "data", "day", "at", "span");

  static PostgresqlScope any(Choices choices) {
    String alias =
        choices.percent(60)
            ? ""
            : choices.of("x", "o", "t1", "\"update\"", "\"WHERE\"", "\"delete\"", "\"Set\"");
    return new PostgresqlScope(choices.of(TABLES), alias);
  }

  /** The table with its alias, as FROM, UPDATE and so on want it. */
  String named(Choices choices) {
    String only =
        table.equals("events") || table.equals("parents") ? "" : choices.maybe("ONLY ", "", "", "");
    return only + table + (alias.isEmpty() ? "" : choices.of(" AS ", " ") + alias);
  }

  /** A column, sometimes by the table's name. */
  String column(String column, Choices choices) {
    if (!alias.isEmpty()) {
      return choices.oneIn(2) ? alias + "." + column : column;
    }
    return choices.oneIn(5) ? table + "." + column : column;
  }

  /** A column that can be told from those of another table. */
  String qualified(String column) {
    return (alias.isEmpty() ? table : alias) + "." + column;
  }
}
