package io.guardjdbc.conformance;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Running texts: results, counts, keys, batches, several results, and who belongs to whom. */
@SuppressWarnings({
  "IdentityBinaryExpression",
  "EqualsNull"
}) // what the object itself answers is compared
final class StatementScenarios {

  private static final String QUERY = "SELECT id, name, amount FROM item ORDER BY id";

  private StatementScenarios() {}

  static Stream<Scenario> all() {
    return Stream.of(
        Scenario.everywhere("queries", StatementScenarios::queries),
        Scenario.everywhere("update counts", StatementScenarios::updateCounts),
        Scenario.everywhere("errors", StatementScenarios::errors),
        Scenario.everywhere("warnings", StatementScenarios::warnings),
        Scenario.everywhere("several results", StatementScenarios::severalResults),
        Scenario.everywhere("prepared statements", StatementScenarios::prepared),
        Scenario.everywhere("statement settings", StatementScenarios::settings),
        Scenario.everywhere("close on completion", StatementScenarios::closeOnCompletion),
        Scenario.everywhere("handles", StatementScenarios::handles),
        Scenario.everywhere("quoting", StatementScenarios::quoting),
        Scenario.everywhere("odd texts", StatementScenarios::oddTexts));
  }

  private static void queries(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    try (Statement statement = connection.createStatement()) {
      seen.note("executeQuery", () -> statement.executeQuery(QUERY));
      seen.note("execute", () -> statement.execute(QUERY));
      seen.note("getResultSet", statement::getResultSet);
      seen.note("getUpdateCount", statement::getUpdateCount);
      seen.note("getLargeUpdateCount", statement::getLargeUpdateCount);
      seen.note("getMoreResults", () -> statement.getMoreResults());
      seen.note("getResultSet, at the end", statement::getResultSet);
      seen.note(
          "no rows", () -> statement.executeQuery(QUERY.replace("ORDER", "WHERE id > 9 ORDER")));
      seen.note(
          "an update as a query",
          () -> statement.executeQuery("UPDATE item SET amount = 1 WHERE id = 1"));
      seen.note("a query as an update", () -> statement.executeUpdate(QUERY));
      seen.note("toString", () -> statement.toString().isEmpty());
    }
  }

  private static void updateCounts(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    String none = "UPDATE item SET amount = 9 WHERE id = 77";
    String one = "UPDATE item SET amount = 9 WHERE id = 1";
    String two = "DELETE FROM item WHERE id IN (2, 3)";
    try (Statement statement = connection.createStatement()) {
      seen.note("none", () -> statement.executeUpdate(none));
      seen.note("one", () -> statement.executeUpdate(one));
      seen.note("large", () -> statement.executeLargeUpdate(one));
      seen.note("large, keys", () -> statement.executeLargeUpdate(one, 1));
      seen.note("large, columns", () -> statement.executeLargeUpdate(one, new int[] {1}));
      seen.note("large, names", () -> statement.executeLargeUpdate(one, new String[] {"id"}));
      seen.note("execute", () -> statement.execute(two));
      seen.note("getUpdateCount", statement::getUpdateCount);
      seen.note("getLargeUpdateCount", statement::getLargeUpdateCount);
      seen.note("getResultSet", statement::getResultSet);
      seen.note("getMoreResults", () -> statement.getMoreResults());
      seen.note("getUpdateCount, at the end", statement::getUpdateCount);
      seen.note("getLargeUpdateCount, at the end", statement::getLargeUpdateCount);
      seen.note("what is left", () -> statement.executeQuery(QUERY));
    }
    try (PreparedStatement prepared =
        connection.prepareStatement("UPDATE item SET amount = ? WHERE id = ?")) {
      prepared.setBigDecimal(1, new BigDecimal("3.25"));
      prepared.setInt(2, 1);
      seen.note("prepared", () -> prepared.executeUpdate());
      seen.note("prepared, large", () -> prepared.executeLargeUpdate());
      seen.note("prepared, execute", () -> prepared.execute());
      seen.note("prepared, count", prepared::getUpdateCount);
      seen.note("prepared, large count", prepared::getLargeUpdateCount);
    }
  }

  private static void errors(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    try (Statement statement = connection.createStatement()) {
      for (String sql :
          List.of(
              "SELECT * FROM nothing",
              "SELECT nothing FROM item",
              "SELEC 1",
              "SELECT (1",
              "SELECT 1 FROM item WHERE name = 'unfinished",
              "INSERT INTO item VALUES (1, 'again', 1)",
              "INSERT INTO item VALUES (9, NULL, 1)",
              "INSERT INTO item VALUES (9, 'a name that is much too long for it', 1)",
              "INSERT INTO part VALUES (1, 99, '')",
              "DELETE FROM nothing WHERE id = 1",
              "UPDATE item SET id = 2 WHERE id = 1",
              "SELECT 1 / 0",
              "SELECT CAST('x' AS DECIMAL(4,2))")) {
        seen.note(sql, () -> statement.execute(sql));
        seen.note(sql + ", as a query", () -> statement.executeQuery(sql));
        seen.note(sql + ", prepared", () -> connection.prepareStatement(sql).execute());
      }
      seen.note("it goes on", () -> statement.executeQuery(QUERY));
    }
  }

  private static void warnings(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    String warning =
        switch (side.database()) {
          case POSTGRESQL -> "DO $$ BEGIN RAISE WARNING 'first'; RAISE NOTICE 'second'; END $$";
          case MARIADB -> "SELECT CAST('12x' AS SIGNED), 1 / 0";
          case H2 -> "SELECT 1";
        };
    try (Statement statement = connection.createStatement()) {
      seen.note("before", () -> Rendered.warnings(statement.getWarnings()));
      seen.note("run", () -> statement.execute(warning));
      seen.note("of the statement", () -> Rendered.warnings(statement.getWarnings()));
      seen.note("of the connection", () -> Rendered.warnings(connection.getWarnings()));
      seen.run("cleared", statement::clearWarnings);
      seen.note("after", () -> Rendered.warnings(statement.getWarnings()));
      seen.run("cleared, connection", connection::clearWarnings);
      try (ResultSet results = statement.executeQuery(QUERY)) {
        seen.note("of the results", () -> Rendered.warnings(results.getWarnings()));
      }
    }
    seen.note(
        "a type that is not there",
        () -> {
          connection.createStatement(
              ResultSet.TYPE_SCROLL_SENSITIVE, ResultSet.CONCUR_UPDATABLE, 1);
          return Rendered.warnings(connection.getWarnings());
        });
  }

  private static void severalResults(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    String sql =
        "SELECT 1; UPDATE item SET amount = 3 WHERE id = 1; SELECT name FROM item WHERE id < 3";
    for (int current : new int[] {1, 2, 3, 9}) {
      try (Statement statement = connection.createStatement()) {
        seen.note("run", () -> statement.execute(sql));
        seen.note("first", statement::getResultSet);
        seen.note("more", () -> statement.getMoreResults(current));
        seen.note("count", statement::getUpdateCount);
        seen.note("more", () -> statement.getMoreResults(current));
        seen.note("second", statement::getResultSet);
        seen.note("the same one again", () -> statement.getResultSet() == statement.getResultSet());
        seen.note("more", () -> statement.getMoreResults(current));
        seen.note("end", statement::getLargeUpdateCount);
      }
    }
    try (PreparedStatement prepared = connection.prepareStatement("SELECT 1; SELECT ?")) {
      prepared.setInt(1, 5);
      seen.note("prepared", prepared::execute);
      seen.note("prepared, first", prepared::getResultSet);
      seen.note("prepared, more", () -> prepared.getMoreResults());
      seen.note("prepared, second", prepared::getResultSet);
    } catch (SQLException e) {
      seen.note("prepared", () -> e);
    }
  }

  private static void prepared(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    try (PreparedStatement prepared =
        connection.prepareStatement("SELECT id, name FROM item WHERE id >= ? ORDER BY id")) {
      seen.note("without parameter", prepared::executeQuery);
      for (int i = 0; i < 8; i++) {
        prepared.setInt(1, i % 3);
        seen.note("run " + i, prepared::executeQuery);
      }
      seen.run("index too large", () -> prepared.setInt(2, 1));
      seen.run("index 0", () -> prepared.setString(0, "x"));
      seen.note("toString", prepared::toString);
      seen.run("cleared", prepared::clearParameters);
      seen.note("toString, cleared", prepared::toString);
      seen.note("after that", prepared::executeQuery);
    }
    seen.note("toString of an open statement", () -> connection.createStatement().toString());
    seen.note("toString of a connection", connection::toString);
    seen.note(
        "toString of a result set",
        () -> connection.createStatement().executeQuery(QUERY).toString());
    seen.note("toString of metadata", () -> connection.getMetaData().toString());
  }

  private static void settings(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    try (Statement statement = connection.createStatement()) {
      seen.run("maxRows", () -> statement.setMaxRows(2));
      seen.note("maxRows", statement::getMaxRows);
      seen.note("largeMaxRows", statement::getLargeMaxRows);
      seen.note("two rows", () -> statement.executeQuery(QUERY));
      seen.run("largeMaxRows", () -> statement.setLargeMaxRows(1));
      seen.note("one row", () -> statement.executeQuery(QUERY));
      seen.run("maxRows, negative", () -> statement.setMaxRows(-1));
      seen.run("maxFieldSize", () -> statement.setMaxFieldSize(2));
      seen.note("maxFieldSize", statement::getMaxFieldSize);
      seen.note("short", () -> statement.executeQuery(QUERY));
      seen.run("fetchSize", () -> statement.setFetchSize(1));
      seen.note("fetchSize", statement::getFetchSize);
      seen.run("fetchSize, negative", () -> statement.setFetchSize(-1));
      seen.run("fetchDirection", () -> statement.setFetchDirection(ResultSet.FETCH_REVERSE));
      seen.note("fetchDirection", statement::getFetchDirection);
      seen.run("fetchDirection, wrong", () -> statement.setFetchDirection(5));
      seen.run("queryTimeout", () -> statement.setQueryTimeout(7));
      seen.note("queryTimeout", statement::getQueryTimeout);
      seen.run("queryTimeout, negative", () -> statement.setQueryTimeout(-1));
      seen.run("escapeProcessing", () -> statement.setEscapeProcessing(false));
      seen.note("escape", () -> statement.executeQuery("SELECT {fn abs(-1)}"));
      seen.run("escapeProcessing", () -> statement.setEscapeProcessing(true));
      seen.note("escape", () -> statement.executeQuery("SELECT {fn abs(-1)}, {d '2026-01-02'}"));
      seen.run("poolable", () -> statement.setPoolable(true));
      seen.note("poolable", statement::isPoolable);
      seen.run("cursorName", () -> statement.setCursorName("c"));
    }
  }

  private static void closeOnCompletion(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    Statement statement = connection.createStatement();
    seen.note("before", statement::isCloseOnCompletion);
    seen.run("set", statement::closeOnCompletion);
    seen.note("after", statement::isCloseOnCompletion);
    ResultSet results = statement.executeQuery(QUERY);
    results.close();
    seen.note("closed", statement::isClosed);
    Statement second = connection.createStatement();
    ResultSet first = second.executeQuery(QUERY);
    second.executeQuery(QUERY);
    seen.note("the first of two is closed", first::isClosed);
    second.close();
    seen.run("closed twice", second::close);
    seen.note("results closed", () -> first.isClosed());
  }

  private static void handles(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    Statement statement = connection.createStatement();
    PreparedStatement prepared = connection.prepareStatement(QUERY);
    ResultSet results = statement.executeQuery(QUERY);
    ResultSet others = prepared.executeQuery();
    seen.note("statement.getConnection", () -> statement.getConnection() == connection);
    seen.note("prepared.getConnection", () -> prepared.getConnection() == connection);
    seen.note("results.getStatement", () -> results.getStatement() == statement);
    seen.note("prepared results.getStatement", () -> others.getStatement() == prepared);
    seen.note("getResultSet", () -> statement.getResultSet() == results);
    seen.note("prepared getResultSet", () -> prepared.getResultSet() == others);
    seen.note("prepared getResultSet, equal", () -> prepared.getResultSet().equals(others));
    seen.note("getResultSet again", () -> prepared.getResultSet() == prepared.getResultSet());
    try (Statement inserts = connection.createStatement()) {
      inserts.execute("INSERT INTO keyed (name) VALUES ('h')", Statement.RETURN_GENERATED_KEYS);
      ResultSet keys = inserts.getGeneratedKeys();
      seen.note("getGeneratedKeys again", () -> inserts.getGeneratedKeys() == keys);
      seen.note("keys.getStatement", () -> keys.getStatement() == inserts);
    }
    seen.note("metadata again", () -> connection.getMetaData() == connection.getMetaData());
    seen.note(
        "metadata.getConnection", () -> connection.getMetaData().getConnection() == connection);
    seen.note("unwrap", () -> connection.unwrap(Connection.class) == connection);
    seen.note("unwrap, statement", () -> statement.unwrap(Statement.class) == statement);
    seen.note("isWrapperFor itself", () -> connection.isWrapperFor(connection.getClass()));
    seen.note("isWrapperFor Connection", () -> connection.isWrapperFor(Connection.class));
    seen.note("isWrapperFor Runnable", () -> connection.isWrapperFor(Runnable.class));
    seen.note("unwrap Runnable", () -> connection.unwrap(Runnable.class));
    seen.note("unwrap, statement, Runnable", () -> statement.unwrap(Runnable.class));
    seen.note("unwrap, results, Runnable", () -> results.unwrap(Runnable.class));
    seen.note("isWrapperFor null", () -> connection.isWrapperFor(null));
    seen.note("unwrap null", () -> connection.unwrap(null));
    Set<Object> all = new HashSet<>(List.of(connection, statement, prepared, results, others));
    seen.note("equality", all::size);
    seen.note(
        "contains",
        () -> all.contains(statement.getConnection()) && all.contains(results.getStatement()));
    seen.note("equals", () -> connection.equals(statement.getConnection()));
    seen.note("equals null", () -> connection.equals(null) || statement.equals(null));
    seen.note("hashCode", () -> connection.hashCode() == statement.getConnection().hashCode());
  }

  private static void quoting(Side side, Recording seen) throws SQLException {
    Statement statement = side.open().createStatement();
    for (String text :
        new String[] {"a", "A b", "o'clock", "\"q\"", "", "select", "1a", "ü", null}) {
      seen.note("enquoteLiteral " + text, () -> statement.enquoteLiteral(text));
      seen.note("enquoteNCharLiteral " + text, () -> statement.enquoteNCharLiteral(text));
      seen.note("enquoteIdentifier " + text, () -> statement.enquoteIdentifier(text, false));
      seen.note("enquoteIdentifier, always " + text, () -> statement.enquoteIdentifier(text, true));
      seen.note("isSimpleIdentifier " + text, () -> statement.isSimpleIdentifier(text));
    }
  }

  private static void oddTexts(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    try (Statement statement = connection.createStatement()) {
      for (String sql :
          new String[] {
            null,
            "",
            " ",
            ";",
            "-- nothing",
            "/* nothing */",
            "SELECT 1;",
            "SELECT 1 -- end",
            "{call abs(1)}",
            "(SELECT 1)",
            "VALUES (1)",
            "SELECT '?', \"id\" FROM item WHERE id = 1"
          }) {
        seen.note("execute " + sql, () -> statement.execute(sql));
        seen.note("executeQuery " + sql, () -> statement.executeQuery(sql));
        seen.note("executeUpdate " + sql, () -> statement.executeUpdate(sql));
        seen.note("prepareStatement " + sql, () -> connection.prepareStatement(sql));
        seen.note("prepareCall " + sql, () -> connection.prepareCall(sql));
        seen.note("nativeSQL " + sql, () -> connection.nativeSQL(sql));
      }
    }
  }
}
