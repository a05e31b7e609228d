package io.guardjdbc.generated;

import static io.guardjdbc.generated.PostgresqlScope.FULL;
import static io.guardjdbc.generated.PostgresqlScope.NUMBERS;
import static io.guardjdbc.generated.PostgresqlScope.WORDS;

import java.util.List;

/**
 * Conditions on one table: such as restrict, such as hold for every row, and such as hold for none,
 * nested in one another. Which of them a whole condition is, the database decides; here they are
 * only put together so that chance does not decide it.
 */
final class PostgresqlConditions {

  private static final List<String> TEXTS =
      List.of("'paid'", "'new'", "'drop'", "'DELETE FROM t'", "'it''s'", "'a_b'", "'1=1'", "'zoë'");

  private final Choices choices;
  private final PostgresqlScope scope;

  PostgresqlConditions(Choices choices, PostgresqlScope scope) {
    this.choices = choices;
    this.scope = scope;
  }

  /** A condition that strikes all rows in about four of ten cases. */
  String any() {
    if (choices.percent(3)) {
      return foreign();
    }
    return choices.percent(42) ? open(2) : choices.percent(8) ? never(1) : bounded(2);
  }

  /** One that strikes some rows. */
  String bounded() {
    return bounded(2);
  }

  /** One that strikes every row. */
  String open() {
    return open(2);
  }

  /**
   * What the clock, chance or other tables say; beside a condition on the row it would leave that
   * restricting.
   */
  private String foreign() {
    return choices.of(
        "now() > '2000-01-01'",
        "random() >= 0",
        "ARRAY[1, 2] @> ARRAY[1]",
        "'{\"a\": 1}'::JSONB ->> 'a' = '1'",
        "'[1,5)'::INT4RANGE @> 3",
        "CURRENT_DATE > '2000-01-01'",
        "EXISTS (SELECT * FROM lines)",
        "(SELECT count(*) FROM lines) > 0",
        "EXISTS (SELECT 1 FROM lines WHERE lines.id = 1)",
        "1 IN (SELECT id FROM lines)",
        "1 = ANY ('{1,2}'::INT[])",
        "(SELECT max(id) FROM lines) IS NOT NULL");
  }

  private String bounded(int depth) {
    if (depth == 0) {
      return choices.percent(75) ? narrow() : wide();
    }
    int d = depth - 1;
    return switch (choices.below(22)) {
      case 0 -> bounded(d) + " AND " + bounded(d);
      case 1 -> bounded(d) + " AND " + parens(open(d));
      case 2 -> parens(open(d)) + " AND " + bounded(d);
      case 3 -> parens(narrow() + " OR " + narrow());
      case 4 -> parens(narrow() + " OR " + choices.of("", "NOT ") + column("active"));
      case 5 -> parens(narrow() + " OR " + never(d));
      case 6 -> "NOT " + parens(narrow());
      case 7 -> parens(bounded(d));
      case 8 -> "CASE WHEN " + narrow() + " THEN TRUE ELSE FALSE END";
      case 9 -> "CASE WHEN " + wide() + " THEN " + narrow() + " END";
      case 10 -> "COALESCE(" + bounded(d) + ", FALSE)";
      case 11 ->
          parens(bounded(d)) + choices.of(" IS TRUE", " = TRUE", " IS NOT FALSE", " <> FALSE");
      case 12 ->
          "EXISTS (SELECT "
              + choices.of("1", "*", "NULL")
              + " FROM lines WHERE lines.id = "
              + scope.qualified("id")
              + ")";
      case 13 ->
          column("id")
              + " IN (SELECT id FROM lines"
              + choices.maybe(" WHERE id > 3", " LIMIT 2")
              + ")";
      case 14 -> column("id") + " = ANY (SELECT order_id FROM lines WHERE order_id IS NOT NULL)";
      case 15 -> column("id") + " = (SELECT max(id) FROM lines WHERE id < 9)";
      case 16 -> "(SELECT count(*) FROM lines WHERE order_id = " + scope.qualified("id") + ") > 0";
      case 17 -> "NOT " + parens("NOT " + parens(bounded(d)));
      case 18 ->
          "NOT EXISTS (SELECT FROM lines AS l WHERE l.order_id <> "
              + scope.qualified("id")
              + " AND l.id = 1)";
      case 19 -> parens(bounded(d)) + " IS NOT DISTINCT FROM TRUE";
      default -> choices.percent(70) ? narrow() : wide();
    };
  }

  /** Strikes few rows. */
  private String narrow() {
    return switch (choices.below(34)) {
      case 0, 1, 2 -> number() + " = " + small();
      case 3 -> number() + " IN (" + small() + ", " + small() + choices.maybe(", 8") + ")";
      case 4 ->
          column("w")
              + " BETWEEN "
              + choices.of("2 AND 4", "1 AND 3", "SYMMETRIC 4 AND 2", "-10 AND -5");
      case 5 -> number() + " = ANY (ARRAY[" + small() + ", " + small() + "])";
      case 6 -> column("total") + choices.of(" + 0 = ", " * 1 = ", " - 0 = ") + small();
      case 7 -> choices.of("abs(", "(") + column("w") + ") = " + small();
      case 8 -> column("id") + " % 11 = 3";
      case 9 -> number() + "::TEXT = '" + small() + "'";
      case 10 -> "CAST(" + number() + " AS BIGINT) = " + small();
      case 11, 12 -> word() + " = " + text();
      case 13 -> word() + " IN (" + text() + ", " + text() + ")";
      case 14 ->
          word()
              + choices.of(
                  " LIKE 'pai%'",
                  " ILIKE 'DROP'",
                  " SIMILAR TO 'n(e|x)w'",
                  " ~ '^void$'",
                  " ~* 'PAID'",
                  " LIKE 'a!_b' ESCAPE '!'");
      case 15 -> choices.of("lower(", "btrim(", "drop_prefix(") + word() + ") = 'paid'";
      case 16 -> word() + " || 'x' = 'paidx'";
      case 17 ->
          "(" + column("status") + ", " + column("w") + ") = (" + text() + ", " + small() + ")";
      case 18 ->
          column("tags")
              + choices.of(" @> ARRAY['paid', 'a']", " && '{void}'", " = '{x,b}'", "[1] = 'new'");
      case 19 ->
          column("data")
              + choices.of(
                  " ->> 'k' = 'paid'",
                  " @> '{\"k\": \"void\"}'",
                  " -> 'drop' = '3'",
                  " ->> 'drop' = '4'",
                  " #>> '{k}' = 'new'");
      case 20 ->
          column("day")
              + choices.of(
                  " = '2020-01-02'",
                  " = DATE '2020-01-08'",
                  " < '1900-01-01'::DATE",
                  " BETWEEN '2020-01-01' AND '2020-01-03'");
      case 21 ->
          column("at")
              + choices.of(" < TIMESTAMPTZ '1900-01-01'", " = '2020-01-01'", " > '9000-01-01'");
      case 22 ->
          column("span") + choices.of(" @> 3", " && '[1,4)'", " = INT4RANGE(1, 5)", " << '[5,60)'");
      case 23 -> column("qty") + " IS NULL";
      case 24 -> column("note") + " IS NULL AND " + column("w") + " = 3";
      case 25 -> column("ctid") + " = '(0,1)'";
      case 26 -> "COALESCE(" + column("qty") + ", 0) = 7";
      case 27 -> "NULLIF(" + column("w") + ", 0) = 5";
      case 28 -> column("id") + " <= 3";
      case 29 -> "length(" + column("status") + ") = 13";
      case 30 -> column("w") + " = " + column("qty");
      case 31 -> "CASE " + column("status") + " WHEN 'new' THEN 1 ELSE 0 END = 1";
      case 32 -> column("id") + " = CASE WHEN 1 = 1 THEN 3 END";
      default -> "starts_with(" + column("status") + ", 'pa')";
    };
  }

  /** Strikes many rows, but not all. */
  private String wide() {
    return switch (choices.below(16)) {
      case 0 -> column("id") + " > 3";
      case 1 -> column("w") + choices.of(" > 0", " >= 1", " < 100", " <> 7", " != 10");
      case 2 -> column("status") + " <> 'paid'";
      case 3 -> column("status") + " NOT IN ('new', 'void')";
      case 4 -> column("qty") + " IS NOT NULL";
      case 5 -> column("note") + " IS DISTINCT FROM 'new'";
      case 6 -> choices.of("", "NOT ") + column("active");
      case 7 -> column("active") + choices.of(" = TRUE", " IS FALSE", " IS NOT TRUE", " <> 'f'");
      case 8 -> column("status") + " NOT LIKE 'p%'";
      case 9 -> column("day") + choices.of(" > '2000-01-01'", " < now()", " >= CURRENT_DATE - 30");
      case 10 -> column("at") + " < now() - INTERVAL '1 day'";
      case 11 -> column("id") + " NOT IN (SELECT id FROM lines)";
      case 12 -> column("id") + " % 2 = " + choices.of("0", "1");
      case 13 -> column("w") + " NOT BETWEEN 2 AND 5";
      case 14 -> "length(" + column("status") + ") > 1";
      default -> column("id") + " < 400";
    };
  }

  /** Holds for every row. */
  private String open(int depth) {
    if (depth == 0 || choices.percent(45)) {
      return choices.percent(40) ? constant() : same();
    }
    int d = depth - 1;
    return switch (choices.below(17)) {
      case 0 -> parens(bounded(d)) + " OR " + open(d);
      case 1 -> open(d) + " OR " + parens(bounded(d));
      case 2 -> parens(open(d)) + " AND " + parens(open(d));
      case 3 -> "NOT " + parens(never(d));
      case 4 -> parens(open(d));
      case 5 -> "CASE WHEN " + open(d) + " THEN TRUE ELSE FALSE END";
      case 6 -> "CASE WHEN " + narrow() + " THEN TRUE ELSE " + open(d) + " END";
      case 7 -> "COALESCE(" + open(d) + ", FALSE)";
      case 8 ->
          parens(open(d))
              + choices.of(" IS TRUE", " = TRUE", " IS NOT FALSE", " <> FALSE", " IS NOT NULL");
      case 9 -> complement();
      case 10 -> column("id") + " IN (SELECT id FROM " + scope.table() + ")";
      case 11 ->
          "EXISTS (SELECT 1 FROM "
              + scope.table()
              + " AS e WHERE e.id = "
              + scope.qualified("id")
              + ")";
      case 12 -> "NOT " + parens("NOT " + parens(open(d)));
      case 13 ->
          column("id")
              + " = (SELECT e.id FROM "
              + scope.table()
              + " e WHERE e.id = "
              + scope.qualified("id")
              + " LIMIT 1)";
      case 14 -> parens(open(d)) + " IS NOT DISTINCT FROM TRUE";
      default -> same();
    };
  }

  private String complement() {
    String number = column(choices.of("id", "w", "total"));
    String n = small();
    return parens(
        switch (choices.below(7)) {
          case 0 -> number + " = " + n + " OR " + number + " <> " + n;
          case 1 -> number + " < " + n + " OR " + number + " >= " + n;
          case 2 -> number + " <= " + n + " OR " + number + " > " + n;
          case 3 -> column("active") + " OR NOT " + column("active");
          case 4 -> column("status") + " = 'x' OR " + column("status") + " != 'x'";
          case 5 -> number + " IN (1, 2) OR " + number + " NOT IN (1, 2)";
          default -> column("status") + " LIKE 'a%' OR " + column("status") + " NOT LIKE 'a%'";
        });
  }

  private String constant() {
    return switch (choices.below(30)) {
      case 0, 1 -> "TRUE";
      case 2, 3 -> "1 = 1";
      case 4 -> "'a' = 'a'";
      case 5 -> "NOT FALSE";
      case 6 -> small() + " IN (1, 2, 3, 4, 5, 6, 7, 8, 9)";
      case 7 -> "2 > 1";
      case 8 -> "NULL IS NULL";
      case 9 -> "'drop' LIKE '%'";
      case 10 -> "1 <> 2";
      case 11 -> "5 BETWEEN 1 AND 10";
      case 12 -> "'t'::BOOLEAN";
      case 13 -> "CAST('yes' AS BOOL)";
      case 14 -> "EXISTS (SELECT 1)";
      case 15 -> "COALESCE(1, 0) = 1";
      case 16 -> "3 >= 2";
      case 17 -> "1 + 1 = 2";
      case 18 -> "length('abc') = 3";
      case 19 -> "(SELECT TRUE)";
      case 20 -> "(1, 2) = (1, 2)";
      case 21 -> "3 >= 2";
      case 22 -> "3 >= 2";
      case 23 -> "3 >= 2";
      case 24 -> "'b' = 'b'";
      case 25 -> "'x' || 'y' = 'xy'";
      case 26 -> "COALESCE(NULL, TRUE)";
      case 27 -> "CURRENT_USER IS NOT NULL";
      case 28 -> "3 >= 2";
      default -> "3 >= 2";
    };
  }

  private String same() {
    String name = choices.of(FULL);
    String one = column(name);
    String two = column(name);
    return switch (choices.below(30)) {
      case 0, 1, 2 -> one + " = " + two;
      case 3 -> one + choices.of(" >= ", " <= ") + two;
      case 4 -> one + " IS NOT DISTINCT FROM " + two;
      case 5 -> "NOT " + parens(one + " <> " + two);
      case 6 -> one + " IN (" + two + ")";
      case 7 -> one + " BETWEEN " + two + " AND " + one;
      case 8 ->
          column("id") + choices.of(" > 0", " >= 1", " >= 0", " <> 0", " > -1", " IS NOT NULL");
      case 9 -> column("status") + " LIKE '%'";
      case 10 -> "length(" + column("status") + ") >= 0";
      case 11 -> column("w") + choices.of(" + 0 = ", " * 1 = ", " - 0 = ") + column("w");
      case 12 -> column("status") + " || '' = " + column("status");
      case 13 -> column("tags") + choices.of(" @> '{}'", " <@ " + column("tags"));
      case 14 -> column("data") + " @> '{}'";
      case 15 -> column("span") + choices.of(" <@ ", " @> ") + column("span");
      case 16 -> column("ctid") + " IS NOT NULL";
      case 17 -> "(" + one + ", " + column("w") + ") = (" + two + ", " + column("w") + ")";
      case 18 -> one + " = ANY (ARRAY[" + two + "])";
      case 19 -> "COALESCE(" + one + ", " + two + ") = " + two;
      case 20 -> column("w") + " - " + column("w") + " = 0";
      case 21 -> "CASE WHEN " + one + " = " + two + " THEN 1 END = 1";
      case 22 -> one + "::TEXT = " + two + "::TEXT";
      case 23 -> column("id") + " = abs(" + column("id") + ")";
      case 24 -> "COALESCE(" + column("qty") + ", 0) = COALESCE(" + column("qty") + ", 0)";
      case 25 -> column("status") + " ~ '.*'";
      case 26 -> column("tableoid") + " = " + column("tableoid");
      case 27 -> parens(column("note") + " IS NULL OR " + column("note") + " IS NOT NULL");
      case 28 -> "ROW(" + column("id") + ") IS NOT NULL";
      default -> one + " = (SELECT " + scope.qualified(name) + ")";
    };
  }

  /** Holds for no row. */
  private String never(int depth) {
    if (depth == 0 || choices.percent(60)) {
      return switch (choices.below(9)) {
        case 0 -> "FALSE";
        case 1 -> "1 = 0";
        case 2 -> "'a' = 'b'";
        case 3 -> "NULL";
        case 4 -> column("id") + " IS NULL AND 1 = 2";
        case 5 -> column("w") + " = 1 AND " + column("w") + " = 2";
        case 6 -> column("w") + " <> " + column("w");
        case 7 -> "NOT TRUE";
        default -> "1 > 2";
      };
    }
    return "NOT " + parens(choices.of("TRUE", "1 = 1", "2 > 1", "NOT FALSE", "'a' = 'a'", same()));
  }

  private String column(String name) {
    return scope.column(name, choices);
  }

  private String number() {
    return column(choices.of(NUMBERS));
  }

  private String word() {
    return column(choices.of(WORDS));
  }

  private String small() {
    return choices.of("1", "2", "3", "5", "7", "10", "42");
  }

  private String text() {
    return choices.of(TEXTS);
  }

  private static String parens(String condition) {
    return "(" + condition + ")";
  }
}
