package io.guardjdbc.generated;

/** Statements that change rows, or only read them. */
final class MariaDbRows {

  private static final String[] TABLES = {
    "accounts", "accounts", "orders", "orders", "\"drop\"", "events", "prices", "stays"
  };

  /** Texts that speak of what they do not do. */
  private static final String[] TALK = {
    "DROP TABLE accounts",
    "; DELETE FROM orders; --",
    "it''s",
    "C:\\drop\\",
    "\"quoted\"",
    "/*! TRUNCATE spare */",
    "x",
    "`",
    "# not a comment",
    "-- neither",
    "\\",
  };

  private MariaDbRows() {}

  static Sentence next(Choices c) {
    return switch (c.below(20)) {
      case 0, 1, 2, 3, 4 -> change(true, c);
      case 5, 6, 7, 8, 9 -> change(false, c);
      case 10, 11 -> multiple(true, c);
      case 12, 13 -> multiple(false, c);
      case 14, 15 -> Sentence.of("insert", insert(c));
      case 16 ->
          Sentence.of(
              "select-talk", "SELECT " + talk(c) + " AS " + c.of("a", "\"drop\"", "\"delete\""));
      default -> Sentence.of("select", select(c));
    };
  }

  /** One that changes rows of one table, all of them or some. */
  static Sentence change(boolean all, Choices c) {
    boolean delete = c.oneIn(2);
    String topic = (delete ? "delete" : "update") + (all ? "-every" : "-some");
    String table = c.of(TABLES);
    boolean portion = table.equals("stays") && c.oneIn(2);
    boolean alias = !portion && !delete && c.oneIn(3);
    String q = alias ? "a." : "";
    String qualified = c.oneIn(5) ? "app." + table : table;
    String where =
        all
            ? c.percent(20) ? "" : " WHERE " + MariaDbConditions.every(q, c)
            : " WHERE " + MariaDbConditions.some(q, c);
    String end =
        portion
            ? ""
            : c.maybe(
                " ORDER BY " + q + "id",
                " ORDER BY " + q + "id DESC LIMIT 1000",
                " LIMIT 500",
                "",
                "",
                "");
    String period = portion ? " FOR PORTION OF valid FROM '2000-01-01' TO '2100-01-01'" : "";
    if (delete) {
      String returning =
          end.isEmpty() && !portion ? c.maybe(" RETURNING id", " RETURNING *", "", "", "") : "";
      return Sentence.of(
          topic,
          "DELETE "
              + c.maybe("LOW_PRIORITY ", "QUICK ", "IGNORE ", "", "", "")
              + "FROM "
              + qualified
              + period
              + where
              + end
              + returning);
    }
    return Sentence.of(
        topic,
        "UPDATE "
            + c.maybe("LOW_PRIORITY ", "IGNORE ", "", "", "")
            + qualified
            + (alias ? c.of(" a", " AS a") : "")
            + period
            + " SET "
            + set(q, table, c)
            + where
            + end);
  }

  private static String set(String q, String table, Choices c) {
    String sets =
        q
            + c.of(
                "status = 'moved'",
                "attempts = 70 + " + q + "id",
                "total = " + q + "total + 1000",
                "region = CONCAT('r', " + q + "id)");
    if (c.oneIn(3)) {
      sets +=
          ", "
              + q
              + (table.equals("\"drop\"") ? "\"delete\" = 7" : "attempts = " + q + "attempts + 40");
    }
    return c.oneIn(8)
        ? q + "status = IF(" + q + "id = 1, LEFT(" + talk(c) + ", 19), CONCAT('s', " + q + "id))"
        : sets;
  }

  private static Sentence multiple(boolean all, Choices c) {
    String join = c.of("INNER JOIN", "JOIN", "STRAIGHT_JOIN");
    String on = " ON o.account_id = a.id";
    String canonical;
    if (all) {
      String every = c.percent(40) ? "" : " WHERE " + MariaDbConditions.every(c.of("a.", "o."), c);
      canonical =
          switch (c.below(7)) {
            case 0 -> "UPDATE accounts a, orders o SET a.status = 'moved'" + every;
            case 1 ->
                "UPDATE accounts a CROSS JOIN orders o SET o.total = o.total + 500, a.attempts = 77"
                    + every;
            case 2 ->
                "UPDATE accounts a LEFT JOIN orders o"
                    + on
                    + " SET a.status = 'moved'"
                    + (every.contains("o.") ? "" : every);
            case 3 -> "DELETE o FROM accounts a, orders o" + every;
            case 4 -> "DELETE o.* FROM accounts AS a, orders AS o" + every;
            case 5 -> "DELETE FROM o USING orders AS o CROSS JOIN accounts a" + every;
            default ->
                "UPDATE accounts a " + join + " orders o ON TRUE SET o.status = 'moved'" + every;
          };
      return Sentence.of("multiple-every", canonical);
    }
    String some = " WHERE " + MariaDbConditions.some(c.of("a.", "o."), c);
    canonical =
        switch (c.below(8)) {
          case 0 ->
              "UPDATE accounts a " + join + " orders o" + on + " SET a.status = 'moved'" + some;
          case 1 ->
              "UPDATE accounts a, orders o SET o.total = o.total + 500 WHERE o.account_id = a.id AND a.id = 1";
          case 2 -> "DELETE o FROM accounts a " + join + " orders o" + on + some;
          case 3 -> "DELETE o, a FROM accounts a " + join + " orders o" + on + some;
          case 4 -> "DELETE FROM o USING orders AS o " + join + " accounts AS a" + on + some;
          case 5 -> "DELETE o FROM orders o LEFT JOIN accounts a" + on + " WHERE a.id IS NULL";
          case 6 ->
              "UPDATE accounts a "
                  + join
                  + " (SELECT id FROM orders WHERE status = 'open') x ON x.id = a.id SET a.total = 77";
          default ->
              "UPDATE accounts a " + join + " orders o" + on + " AND o.id = 1 SET a.region = 'rr'";
        };
    return Sentence.of("multiple-some", canonical);
  }

  private static String insert(Choices c) {
    int id = 100 + c.below(9000);
    String row = "(" + id + ", 'open', " + c.of("NULL", talk(c)) + ", 5, 1, NOW())";
    String columns = " (id, status, region, total, attempts, made_at) ";
    String talk = "LEFT(" + talk(c) + ", 9)";
    return switch (c.below(10)) {
      case 0 -> "INSERT INTO spare VALUES (" + id + ", " + talk + ")";
      case 1 -> "INSERT IGNORE INTO spare (id, what) VALUES (1, " + talk + "), (" + id + ", NULL)";
      case 2 ->
          "INSERT INTO spare (id, what) VALUES (1, "
              + talk
              + ") ON DUPLICATE KEY UPDATE what = VALUES(what)";
      case 3 -> "INSERT INTO spare SET id = " + id + ", what = " + talk;
      case 4 -> "REPLACE INTO spare (id, what) VALUES (2, " + talk + ")";
      case 5 ->
          "INSERT INTO spare SELECT id + "
              + id
              + ", LEFT(status, 9) FROM accounts WHERE "
              + MariaDbConditions.some("", c);
      case 6 ->
          "INSERT INTO \"drop\""
              + columns
              + "VALUES "
              + row.replace("'open', ", "'open', LEFT(")
                  .replace(", 5, 1", ", 9), 5, 1")
                  .replace("LEFT(NULL, 9)", "NULL")
              + " RETURNING id";
      case 7 ->
          "INSERT INTO spare (id, what) SELECT "
              + id
              + ", 'x' FROM DUAL WHERE NOT EXISTS (SELECT 1 FROM spare WHERE id = "
              + id
              + ")";
      case 8 -> "REPLACE INTO spare SELECT id + " + id + ", 'y' FROM spare";
      default ->
          "INSERT INTO spare WITH w AS (SELECT id FROM orders) SELECT id + " + id + ", 'w' FROM w";
    };
  }

  static String select(Choices c) {
    String some = MariaDbConditions.some("", c);
    String every = MariaDbConditions.every("", c);
    String table = c.of(TABLES);
    return switch (c.below(13)) {
      case 0 -> "SELECT * FROM " + table + " WHERE " + every;
      case 1 -> "SELECT id, " + talk(c) + " FROM " + table + " WHERE " + some + " FOR UPDATE";
      case 2 ->
          "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3) SELECT * FROM n";
      case 3 ->
          "SELECT id, ROW_NUMBER() OVER (PARTITION BY status ORDER BY id) AS rn FROM " + table;
      case 4 -> "SELECT COUNT(*) INTO ‹@n› FROM " + table + " WHERE " + every;
      case 5 -> "(SELECT id FROM accounts) UNION (SELECT id FROM orders) EXCEPT (SELECT 1)";
      case 6 ->
          "SELECT REPLACE(status, 'open', 'drop') AS \"delete\", INSERT('abc', 1, 1, 'x') FROM "
              + table;
      case 7 -> "VALUES (1, " + talk(c) + "), (2, 'x')";
      case 8 -> "SELECT " + table + ".id FROM " + table + " LOCK IN SHARE MODE";
      case 9 ->
          "SELECT status, GROUP_CONCAT(id ORDER BY id SEPARATOR ';') FROM "
              + table
              + " GROUP BY status WITH ROLLUP";
      case 10 ->
          "SELECT a.id FROM accounts a LEFT JOIN orders o ON o.account_id = a.id WHERE "
              + MariaDbConditions.every("a.", c);
      case 11 -> "SELECT NEXTVAL(seq), LASTVAL(seq)";
      default ->
          "SELECT CASE WHEN id = 1 THEN 'DELETE' ELSE 'DROP' END, \""
              + c.of("status", "region")
              + "\" FROM "
              + table
              + " LIMIT 5";
    };
  }

  static String talk(Choices c) {
    return "'" + c.of(TALK) + "'";
  }
}
