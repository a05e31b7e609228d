package io.guardjdbc.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.testing.MariaDbServer;
import io.guardjdbc.testing.PostgresServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Compares the verdicts with what databases do: every condition of the list is run as DELETE …
 * WHERE against several fillings of a table. If all rows went each time, or all or none, the row
 * had no say; what a condition leaves in one filling only, it restricts.
 */
@Tag("server")
class RestrictionDatabaseTest {

  private static final Restriction.Scope SCOPE =
      new Restriction.Scope(Set.of("orders"), true, Set.of());

  private static final String COLUMNS =
      "(id, customer_id, name, amount, active, deleted_at, status, parent_id)";

  /** Real keys; nulls, negatives, zeros and empty texts in the other columns. */
  private static final List<List<String>> FILLINGS =
      List.of(
          List.of(
              "(1, 7, 'ann', 10, true, NULL, 'new', NULL)",
              "(2, 8, 'bob', -3, false, '2020-01-01 00:00:00', 'old', 1)",
              "(3, NULL, NULL, NULL, NULL, NULL, NULL, NULL)",
              "(4, 0, '', 0, true, '2024-05-05 12:30:00', '', 3)",
              "(5, -1, 'x%', 5.5, false, NULL, 'new', 4)"),
          List.of("(9, 3, 'ann', 5, true, '2021-01-01 00:00:00', 'old', 9)"),
          List.of(
              "(12, 1, 'zoe', 100, false, NULL, 'x', 2)", "(13, 1, NULL, 2, true, NULL, 'y', 13)"),
          List.of(
              "(1, 1, 'a', 1, true, '2030-01-01 00:00:00', 'b', 1)",
              "(7, 5, 'b', 3, false, '2031-01-01 00:00:00', 'a', 7)"),
          List.of(
              "(9, 9, 'ann', 5, true, '2035-01-01 00:00:00', 'new', 10)",
              "(10, 7, 'ann', 3, false, '2020-05-01 00:00:00', 'new', 9)",
              "(11, 10, 'a', 7, NULL, '2020-06-01 00:00:00', 'old', 11)"));

  /** No null at all. */
  private static final List<List<String>> FULL_FILLINGS =
      List.of(
          List.of(
              "(1, 7, 'ann', 10, true, '2020-01-01 00:00:00', 'new', 2)",
              "(4, 0, '', 0, true, '2024-05-05 12:30:00', '', 4)",
              "(5, -1, 'x%', 5.5, false, '2030-01-01 00:00:00', 'old', 4)"),
          List.of("(9, 3, 'ann', 5, true, '2021-01-01 00:00:00', 'old', 9)"));

  private enum Label {
    ALL,
    ALL_OR_NONE,
    NONE,
    SOME
  }

  @Test
  void agreesWithPostgres() throws Exception {
    check(Dialect.POSTGRESQL, PostgresServer.newDatabase(), "postgresql");
  }

  @Test
  void agreesWithMariaDb() throws Exception {
    check(Dialect.MARIADB, MariaDbServer.newDatabase(), "mariadb");
  }

  @Test
  void agreesWithH2() throws Exception {
    check(Dialect.H2, "jdbc:h2:mem:restriction", "h2");
  }

  private static void check(Dialect dialect, String url, String section) throws Exception {
    try (Connection connection = DriverManager.getConnection(url)) {
      createTables(connection);
      List<String> differences = new ArrayList<>();
      List<String> conditions = conditions(section, "");
      differences.addAll(compare(connection, dialect, conditions, FILLINGS, false));
      List<String> blank = conditions(section, " null left out");
      differences.addAll(compare(connection, dialect, blank, FULL_FILLINGS, false));
      List<String> chance = conditions(section, " by chance");
      differences.addAll(compare(connection, dialect, chance, FILLINGS, true));
      assertEquals("", String.join("\n", differences));
      assertTrue(conditions.size() + blank.size() > 150, "conditions: " + conditions.size());
    }
  }

  private static List<String> conditions(String section, String kind) throws IOException {
    List<String> result = new ArrayList<>();
    String text;
    try (InputStream in =
        RestrictionDatabaseTest.class.getResourceAsStream("/restriction-conditions.txt")) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    boolean wanted = false;
    for (String line : text.lines().toList()) {
      if (line.startsWith("## ")) {
        String title = line.substring(3);
        wanted = title.equals("all" + kind) || title.equals(section + kind);
      } else if (wanted && !line.isBlank()) {
        result.add(line.strip());
      }
    }
    return result;
  }

  private static List<String> compare(
      Connection connection,
      Dialect dialect,
      List<String> conditions,
      List<List<String>> fillings,
      boolean byChance)
      throws SQLException {
    Map<String, Label> labels = new LinkedHashMap<>();
    List<String> differences = new ArrayList<>();
    connection.setAutoCommit(false);
    for (List<String> rows : fillings) {
      for (boolean others : new boolean[] {true, false}) {
        try (Statement statement = connection.createStatement()) {
          fill(statement, rows, others);
          for (String condition : conditions) {
            try {
              Label label = run(connection, statement, condition, rows.size());
              labels.merge(condition, label, RestrictionDatabaseTest::merge);
            } catch (SQLException refused) {
              differences.add(condition + ": " + refused.getMessage());
            }
          }
        }
        connection.rollback();
      }
    }
    labels.forEach(
        (condition, label) -> {
          boolean expected = label == Label.SOME || (label == Label.NONE && !byChance);
          Restriction.Verdict verdict = verdict(condition, dialect);
          if (verdict.restricts() != expected) {
            differences.add(label + ": " + condition + " -> " + verdict);
          }
        });
    return differences;
  }

  private static void createTables(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE orders (id int PRIMARY KEY, customer_id int, name varchar(50),"
              + " amount numeric(10,2), active boolean, deleted_at timestamp NULL,"
              + " status varchar(50), parent_id int)");
      statement.execute("CREATE TABLE people (person int PRIMARY KEY, boss int, nick varchar(9))");
    }
  }

  private static void fill(Statement statement, List<String> rows, boolean others)
      throws SQLException {
    for (String row : rows) {
      statement.execute("INSERT INTO orders " + COLUMNS + " VALUES " + row);
    }
    if (others) {
      statement.execute("INSERT INTO people VALUES (7, NULL, 'ann'), (9, 7, NULL), (1, 9, 'z')");
    }
  }

  private static Label run(Connection connection, Statement statement, String condition, int rows)
      throws SQLException {
    Savepoint before = connection.setSavepoint();
    try {
      int gone = statement.executeUpdate("DELETE FROM orders WHERE " + condition);
      return gone == rows ? Label.ALL : gone == 0 ? Label.NONE : Label.SOME;
    } finally {
      connection.rollback(before);
    }
  }

  private static Label merge(Label a, Label b) {
    if (a == b) {
      return a;
    }
    return a == Label.SOME || b == Label.SOME ? Label.SOME : Label.ALL_OR_NONE;
  }

  private static Restriction.Verdict verdict(String condition, Dialect dialect) {
    Tokens tokens = Lexer.lex(condition, dialect, Lexis.of(dialect));
    return Restriction.ofWhere(tokens, 0, tokens.size(), SCOPE, dialect);
  }
}
