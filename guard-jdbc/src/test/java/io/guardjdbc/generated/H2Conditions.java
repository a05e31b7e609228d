package io.guardjdbc.generated;

/**
 * Conditions over the fixture's tables, known to hold for every row, or to leave rows alone.
 *
 * <p>Those that leave rows are true of some and false of others; none of them is undecided.
 */
final class H2Conditions {

  /** A table of the fixture, and columns of it that are never null. */
  record Table(String name, String id, String number, String text) {

    static Table of(Choices choices) {
      return choices.of(
          new Table("t", "id", "a", "b"),
          new Table("public.t", "id", "a", "b"),
          new Table("t", "id", "a", "b"),
          new Table("u", "id", "q", "v"),
          new Table("app.s", "w", "w", "k"),
          new Table("\"drop\"", "id", "\"delete\"", "\"Where\""),
          new Table("free", "id", "id", "id"));
    }

    /** An update that leaves no row as it was. */
    String assignment(Choices choices) {
      return choices.of(
          number + " = " + number + " + 100",
          number + " = 77",
          number + " = (SELECT 78)",
          number + " = (SELECT COUNT(*) + 70 FROM t WHERE id = 1)",
          number + " = CASE WHEN 1 = 1 THEN 76 ELSE 75 END",
          "(" + number + ") = (74)",
          number + " = CAST('73' AS INT)",
          number + " = ABS(-72)");
    }
  }

  private final Choices choices;
  private final String id;
  private final String outer;
  private final String number;
  private final String text;
  private final Table table;

  H2Conditions(Choices choices, Table table, String alias) {
    this.choices = choices;
    this.table = table;
    String prefix = alias.isEmpty() || choices.oneIn(2) ? "" : alias + ".";
    id = prefix + table.id();
    outer = (alias.isEmpty() ? table.name() : alias) + "." + table.id();
    number = prefix + table.number();
    text = prefix + table.text();
  }

  /** True of every row. */
  String all(int depth) {
    if (depth > 0 && choices.oneIn(2)) {
      return switch (choices.below(7)) {
        case 0 -> all(depth - 1) + " AND " + all(depth - 1);
        case 1 -> "(" + all(depth - 1) + ") OR " + some(depth - 1);
        case 2 -> some(depth - 1) + " OR " + all(depth - 1);
        case 3 -> "NOT (" + none(depth - 1) + ")";
        case 4 -> "(" + all(depth - 1) + ")";
        case 5 -> "(" + none(depth - 1) + ") OR (" + all(depth - 1) + ")";
        default -> "NOT (NOT (" + all(depth - 1) + "))";
      };
    }
    return choices.of(
        "TRUE",
        "1 = 1",
        "'a' = 'a'",
        "1",
        "2 > 1",
        "NOT FALSE",
        "1 <> 2",
        id + " = " + id,
        text + " = " + text,
        number + " >= " + number,
        table.id().equals("id") ? id + " IS NOT NULL" : "4 = 4",
        "NOT " + id + " = NULL + 1 OR TRUE",
        id + " + 0 = " + id,
        id + " BETWEEN " + id + " AND " + id,
        text + " LIKE '%'",
        "EXISTS (SELECT 1)",
        "EXISTS (SELECT 1 FROM " + table.name() + ")",
        "NOT EXISTS (SELECT 1 FROM t WHERE FALSE)",
        id + " IN (SELECT " + table.id() + " FROM " + table.name() + ")",
        "1 IN (1, 2)",
        id + " IN (" + id + ", 3)",
        "COALESCE(" + id + ", 0) = " + id,
        "UPPER(" + text + ") = UPPER(" + text + ")",
        "CASE WHEN 1 = 1 THEN TRUE ELSE FALSE END",
        id + " IS NOT DISTINCT FROM " + id,
        id + " = 1 OR " + id + " <> 1",
        "1 BETWEEN 0 AND 2",
        "NOT (1 = 2)",
        "'abc' LIKE 'a%'",
        "TRUE IS TRUE",
        "1 IS NOT NULL");
  }

  /** True of no row. */
  String none(int depth) {
    if (depth > 0 && choices.oneIn(2)) {
      return choices.of(
          none(depth - 1) + " AND " + some(depth - 1),
          "NOT (" + all(depth - 1) + ")",
          "(" + none(depth - 1) + " OR " + none(depth - 1) + ")");
    }
    return choices.of(
        "FALSE",
        "1 = 0",
        "1 = 2",
        "'a' = 'b'",
        id + " <> " + id,
        table.id().equals("id") ? id + " IS NULL" : "3 = 4",
        "NOT TRUE");
  }

  /** True of some rows and false of others, or false of all; rows are left that hold no null. */
  String some(int depth) {
    if (depth > 0 && choices.oneIn(2)) {
      return switch (choices.below(6)) {
        case 0 -> some(depth - 1) + " AND (" + all(depth - 1) + ")";
        case 1 -> "(" + all(depth - 1) + ") AND " + some(depth - 1);
        case 2 -> "(" + some(depth - 1) + " OR " + none(depth - 1) + ")";
        case 3 -> "(" + some(depth - 1) + ")";
        case 4 -> "NOT (NOT (" + some(depth - 1) + "))";
        default -> some(depth - 1) + " AND " + some(depth - 1);
      };
    }
    int n = 1 + choices.below(2);
    return choices.of(
        id + " = " + n,
        id + " = -" + n,
        n + " = " + id,
        id + " < " + (n + 1),
        id + " IN (" + n + ", 99)",
        id + " NOT IN (" + n + ", 3)",
        id + " BETWEEN " + n + " AND 2",
        id + " > 2",
        "NOT " + id + " = " + n,
        id + " <> " + n,
        "ABS(" + id + ") = " + n,
        "MOD(" + id + ", 2) = 0",
        "CAST(" + id + " AS VARCHAR) = '" + n + "'",
        text + " = 'DROP TABLE t'",
        text + " LIKE 'a%'",
        id + " IN (SELECT t_id FROM child WHERE id = " + n + ")",
        "EXISTS (SELECT 1 FROM child c WHERE c.id = 3 AND c.t_id = " + outer + ")",
        id + " = (SELECT MIN(id) FROM t)",
        "CASE WHEN " + id + " = " + n + " THEN TRUE ELSE FALSE END",
        "COALESCE(" + id + ", 0) = " + n,
        id + " IS NOT DISTINCT FROM " + n,
        id + " = ANY (SELECT id FROM t WHERE id = " + n + ")",
        "(" + id + ", 1) = (" + n + ", 1)");
  }
}
