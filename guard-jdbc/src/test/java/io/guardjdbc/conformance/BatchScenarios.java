package io.guardjdbc.conformance;

import java.math.BigDecimal;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Batches, whole and failing, and the keys that a database generates. */
final class BatchScenarios {

  private static final String QUERY = "SELECT id, name, amount FROM item ORDER BY id";
  private static final String INSERT_ITEM = "INSERT INTO item VALUES (?, ?, ?)";
  private static final String INSERT_KEYED = "INSERT INTO keyed (name) VALUES ";

  private BatchScenarios() {}

  static Stream<Scenario> all() {
    return Stream.of(
        Scenario.everywhere("generated keys", BatchScenarios::generatedKeys),
        Scenario.everywhere("prepared generated keys", BatchScenarios::preparedKeys),
        Scenario.everywhere("batches", BatchScenarios::batches),
        Scenario.everywhere("failing batches", BatchScenarios::failingBatches),
        Scenario.everywhere("prepared batches", BatchScenarios::preparedBatches),
        Scenario.everywhere("pipelined batches", BatchScenarios::pipelined),
        Scenario.on(TestedDatabase.MARIADB, "ways to send a batch", BatchScenarios::sent));
  }

  private static void generatedKeys(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    try (Statement statement = connection.createStatement()) {
      seen.note("none asked for", () -> statement.executeUpdate(INSERT_KEYED + "('a')"));
      seen.note("none asked for, keys", statement::getGeneratedKeys);
      seen.note("flag", () -> statement.executeUpdate(INSERT_KEYED + "('b')", 1));
      seen.note("flag, keys", statement::getGeneratedKeys);
      seen.note("flag off", () -> statement.executeUpdate(INSERT_KEYED + "('b2')", 2));
      seen.note("flag off, keys", statement::getGeneratedKeys);
      seen.note("flag wrong", () -> statement.executeUpdate(INSERT_KEYED + "('b3')", 5));
      seen.note("columns", () -> statement.executeUpdate(INSERT_KEYED + "('c')", new int[] {1, 2}));
      seen.note("columns, keys", statement::getGeneratedKeys);
      seen.note(
          "names",
          () -> statement.executeUpdate(INSERT_KEYED + "('d')", new String[] {"id", "extra"}));
      seen.note("names, keys", statement::getGeneratedKeys);
      seen.note("no names", () -> statement.executeUpdate(INSERT_KEYED + "('e')", new String[0]));
      seen.note("no names, keys", statement::getGeneratedKeys);
      seen.note(
          "wrong name", () -> statement.executeUpdate(INSERT_KEYED + "('f')", new String[] {"no"}));
      seen.note(
          "null names", () -> statement.executeUpdate(INSERT_KEYED + "('g')", (String[]) null));
      seen.note("many", () -> statement.execute(INSERT_KEYED + "('h'), ('i')", 1));
      seen.note("many, keys", statement::getGeneratedKeys);
      seen.note("execute, columns", () -> statement.execute(INSERT_KEYED + "('j')", new int[] {1}));
      seen.note("execute, columns, keys", statement::getGeneratedKeys);
      seen.note(
          "execute, names", () -> statement.execute(INSERT_KEYED + "('k')", new String[] {"id"}));
      seen.note("execute, names, keys", statement::getGeneratedKeys);
      seen.note("large", () -> statement.executeLargeUpdate(INSERT_KEYED + "('l')", 1));
      seen.note("large, keys", statement::getGeneratedKeys);
      seen.note("query", () -> statement.execute(QUERY, 1));
      seen.note("query, keys", statement::getGeneratedKeys);
      seen.note(
          "update", () -> statement.executeUpdate("UPDATE keyed SET extra = 1 WHERE id = 1", 1));
      seen.note("update, keys", statement::getGeneratedKeys);
      seen.note("rows", () -> statement.executeQuery("SELECT * FROM keyed ORDER BY id"));
    }
  }

  private static void preparedKeys(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    String sql = INSERT_KEYED + "(?)";
    keysOf(connection, () -> connection.prepareStatement(sql), "plain", seen);
    keysOf(connection, () -> connection.prepareStatement(sql, 1), "flag", seen);
    keysOf(connection, () -> connection.prepareStatement(sql, 2), "flag off", seen);
    keysOf(connection, () -> connection.prepareStatement(sql, new int[] {1}), "columns", seen);
    String[] names = {"id", "extra"};
    keysOf(connection, () -> connection.prepareStatement(sql, names), "names", seen);
    seen.note("null", () -> connection.prepareStatement(sql, (String[]) null));
    seen.note("null text", () -> connection.prepareStatement(null, 1));
  }

  private interface Preparing {
    PreparedStatement run() throws SQLException;
  }

  private static void keysOf(
      Connection connection, Preparing preparing, String way, Recording seen) {
    try (PreparedStatement prepared = preparing.run()) {
      prepared.setString(1, way + " 1");
      seen.note("run", () -> prepared.executeUpdate());
      seen.note("keys", prepared::getGeneratedKeys);
      prepared.setString(1, way + " 2");
      prepared.addBatch();
      prepared.setString(1, way + " 3");
      prepared.addBatch();
      seen.note("batch", () -> prepared.executeBatch());
      seen.note("batch, keys", prepared::getGeneratedKeys);
      seen.note(
          "keys lead back",
          () -> {
            ResultSet keys = prepared.getGeneratedKeys();
            return keys.getStatement() == null || keys.getStatement().getConnection() == connection;
          });
    } catch (SQLException e) {
      seen.note(way, () -> e);
    }
  }

  private static void batches(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    try (Statement statement = connection.createStatement()) {
      seen.note("empty", statement::executeBatch);
      seen.note("empty, large", statement::executeLargeBatch);
      for (String sql :
          List.of(
              "INSERT INTO item VALUES (4, 'four', 4)",
              "UPDATE item SET amount = 8 WHERE id < 3",
              "DELETE FROM item WHERE id = 99")) {
        seen.run("add " + sql, () -> statement.addBatch(sql));
      }
      seen.note("run", statement::executeBatch);
      seen.note("again", statement::executeBatch);
      seen.note("count afterwards", statement::getUpdateCount);
      seen.run("add", () -> statement.addBatch("INSERT INTO item VALUES (5, 'five', 5)"));
      seen.run("clear", statement::clearBatch);
      seen.note("cleared", statement::executeBatch);
      seen.run("add", () -> statement.addBatch("INSERT INTO item VALUES (6, 'six', 6)"));
      seen.note("a query between", () -> statement.executeQuery(QUERY));
      seen.note("large", statement::executeLargeBatch);
      seen.run("add null", () -> statement.addBatch(null));
      seen.run("add nothing", () -> statement.addBatch(""));
      seen.note("run these", statement::executeBatch);
      seen.note("rows", () -> connection.createStatement().executeQuery(QUERY));
    }
  }

  private static void failingBatches(Side side, Recording seen) throws SQLException {
    for (boolean autoCommit : new boolean[] {true, false}) {
      Connection connection = side.open();
      connection.setAutoCommit(autoCommit);
      try (Statement statement = connection.createStatement()) {
        statement.addBatch("UPDATE item SET amount = 5 WHERE id = 1");
        statement.addBatch("INSERT INTO item VALUES (1, 'again', 1)");
        statement.addBatch("UPDATE item SET amount = 6 WHERE id = 2");
        seen.note("fails", statement::executeBatch);
        if (!autoCommit) {
          connection.rollback();
        }
        seen.note("afterwards", statement::executeBatch);
        statement.addBatch("UPDATE item SET amount = 7 WHERE id = 3");
        statement.addBatch("SELECT 1");
        seen.note("with a query", statement::executeBatch);
      }
      if (!autoCommit) {
        connection.rollback();
      }
      try (PreparedStatement prepared = connection.prepareStatement(INSERT_ITEM)) {
        for (int id : new int[] {10, 1, 11}) {
          prepared.setInt(1, id);
          prepared.setString(2, "n");
          prepared.setBigDecimal(3, null);
          prepared.addBatch();
        }
        seen.note("prepared fails", prepared::executeBatch);
        if (!autoCommit) {
          connection.rollback();
        }
        seen.note("prepared afterwards", prepared::executeLargeBatch);
        seen.note(
            "parameters stay",
            () -> {
              prepared.setInt(1, 12);
              return prepared.executeUpdate();
            });
      }
      seen.note("rows", () -> connection.createStatement().executeQuery(QUERY));
      seen.note(
          "the exception has its counts",
          () -> {
            try (Statement statement = connection.createStatement()) {
              statement.addBatch("INSERT INTO item VALUES (1, 'again', 1)");
              return statement.executeLargeBatch();
            } catch (BatchUpdateException e) {
              return e.getLargeUpdateCounts().length;
            }
          });
      connection.close();
    }
  }

  private static void preparedBatches(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    try (PreparedStatement prepared = connection.prepareStatement(INSERT_ITEM)) {
      for (int i = 100; i < 110; i++) {
        prepared.setInt(1, i);
        prepared.setString(2, "item " + i);
        prepared.setBigDecimal(3, BigDecimal.valueOf(i, 2));
        prepared.addBatch();
      }
      seen.note("run", prepared::executeBatch);
      seen.note("empty", prepared::executeBatch);
      seen.run("no parameters", prepared::clearParameters);
      seen.run("added without", prepared::addBatch);
      seen.run("cleared", prepared::clearBatch);
      seen.run("a text", () -> prepared.addBatch("SELECT 1"));
      seen.note("a text, run", prepared::executeBatch);
      seen.note("a text as an update", () -> prepared.executeUpdate("SELECT 1"));
      seen.note("a text as a query", () -> prepared.executeQuery("SELECT 1"));
      seen.note("a text", () -> prepared.execute("SELECT 1"));
    }
    seen.note("rows", () -> connection.createStatement().executeQuery(QUERY));
  }

  /**
   * More rows than a driver sends before it looks at the answers, and one in their middle fails.
   */
  private static void pipelined(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    connection.setAutoCommit(false);
    for (int keys : new int[] {Statement.NO_GENERATED_KEYS, Statement.RETURN_GENERATED_KEYS}) {
      try (PreparedStatement prepared = connection.prepareStatement(INSERT_KEYED + "(?)", keys)) {
        for (int i = 0; i < 1_000; i++) {
          prepared.setString(1, keys + " " + i);
          prepared.addBatch();
        }
        seen.note("run", prepared::executeBatch);
        seen.note("keys", prepared::getGeneratedKeys);
        for (int i = 1_000; i < 2_000; i++) {
          prepared.setString(1, keys + " " + (i == 1_500 ? 1 : i));
          prepared.addBatch();
        }
        seen.note("fails", prepared::executeBatch);
        connection.rollback();
      }
    }
    connection.setAutoCommit(true);
    // Stays, so that the table is made anew: the numbers that it gave out are not rolled back.
    connection.createStatement().executeUpdate(INSERT_KEYED + "('last')");
    seen.note("rows", () -> connection.createStatement().executeQuery("SELECT * FROM keyed"));
  }

  private static void sent(Side side, Recording seen) throws SQLException {
    for (String way :
        List.of(
            "useBulkStmts",
            "useBulkStmtsForInserts",
            "rewriteBatchedStatements",
            "useServerPrepStmts",
            "disablePipeline",
            "useCompression",
            "allowMultiQueries")) {
      Properties properties = new Properties();
      properties.setProperty(way, "true");
      Connection connection = side.open(properties);
      connection.setAutoCommit(false);
      try (PreparedStatement prepared = connection.prepareStatement(INSERT_ITEM)) {
        for (int i = 200; i < 205; i++) {
          prepared.setInt(1, i);
          prepared.setString(2, i == 203 ? null : "x");
          prepared.setBigDecimal(3, null);
          prepared.addBatch();
        }
        seen.note(way + " fails", prepared::executeBatch);
        prepared.clearBatch();
        prepared.setInt(1, 300);
        prepared.setString(2, way);
        prepared.addBatch();
        prepared.setInt(1, 301);
        prepared.addBatch();
        seen.note(way, prepared::executeBatch);
      }
      seen.note(way + " rows", () -> connection.createStatement().executeQuery(QUERY));
      connection.rollback();
    }
  }
}
