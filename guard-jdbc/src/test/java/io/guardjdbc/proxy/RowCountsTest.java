package io.guardjdbc.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.testing.PostgresServer;
import io.guardjdbc.testing.RecordingDriver;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a permit that counts rows is told, on PostgreSQL. */
@Tag("server")
final class RowCountsTest {

  private static Connection raw;

  private FakeInterceptor interceptor;
  private Connection connection;

  @BeforeAll
  static void open() throws SQLException {
    raw = DriverManager.getConnection(PostgresServer.newDatabase());
  }

  @AfterAll
  static void close() throws SQLException {
    raw.close();
  }

  @BeforeEach
  void fill() throws SQLException {
    interceptor = new FakeInterceptor(raw);
    interceptor.counting = true;
    connection = GuardedConnection.guard(raw, interceptor);
    try (Statement statement = raw.createStatement()) {
      statement.execute("DROP TABLE IF EXISTS t; CREATE TABLE t (id int)");
      statement.execute("INSERT INTO t SELECT generate_series(1, 5)");
    }
  }

  private static List<Integer> ids(ResultSet rows) throws SQLException {
    List<Integer> ids = new ArrayList<>();
    while (rows.next()) {
      ids.add(rows.getInt(1));
    }
    return ids;
  }

  @Test
  void everyFormOfExecuteTellsItsUpdateCount() throws SQLException {
    Statement statement = connection.createStatement();
    assertEquals(2, statement.executeUpdate("UPDATE t SET id = id WHERE id <= 2"));
    assertEquals(3, statement.executeLargeUpdate("UPDATE t SET id = id WHERE id <= 3"));
    assertFalse(statement.execute("UPDATE t SET id = id"));
    assertEquals(5, statement.getUpdateCount());
    PreparedStatement prepared = connection.prepareStatement("UPDATE t SET id = id WHERE id <= 4");
    assertEquals(4, prepared.executeUpdate());
    assertEquals(4, prepared.executeLargeUpdate());
    assertFalse(prepared.execute());
    assertFalse(statement.execute("CREATE TABLE IF NOT EXISTS t (id int)"));

    assertEquals(List.of(2L, 3L, 5L, 4L, 4L, 4L, 0L), interceptor.counted);
  }

  @Test
  void returnedRowsAreCountedAndStillThere() throws SQLException {
    Statement statement = connection.createStatement();
    ResultSet rows = statement.executeQuery("DELETE FROM t WHERE id < 4 RETURNING id");

    assertSame(statement, rows.getStatement());
    assertEquals(List.of(1, 2, 3), ids(rows));
    assertTrue(statement.execute("DELETE FROM t WHERE id < 5 RETURNING id"));
    assertEquals(List.of(4), ids(statement.getResultSet()));
    assertFalse(statement.getMoreResults());
    assertEquals(-1, statement.getUpdateCount());
    assertEquals(List.of(3L, 1L), interceptor.counted);
  }

  @Test
  void returnedRowsOfAPreparedStatementAreCountedAndStillThere() throws SQLException {
    PreparedStatement prepared =
        connection.prepareStatement("DELETE FROM t WHERE id < ? RETURNING id");
    prepared.setInt(1, 3);
    assertEquals(List.of(1, 2), ids(prepared.executeQuery()));
    prepared.setInt(1, 5);
    assertTrue(prepared.execute());
    assertEquals(List.of(3, 4), ids(prepared.getResultSet()));
    assertEquals(List.of(), ids(prepared.executeQuery()));

    assertEquals(List.of(2L, 2L, 0L), interceptor.counted);
  }

  @Test
  void aStatementKeepsItsSettingsAndItsBatchWhenItStartsToCount() throws SQLException {
    Statement statement = connection.createStatement();
    statement.setMaxRows(2);
    statement.setQueryTimeout(30);
    statement.setFetchSize(7);
    statement.addBatch("INSERT INTO t VALUES (100)");
    statement.addBatch("INSERT INTO t VALUES (100)");

    ResultSet rows = statement.executeQuery("SELECT id FROM t ORDER BY id");

    assertEquals(2, statement.getMaxRows());
    assertEquals(30, statement.getQueryTimeout());
    assertEquals(7, statement.getFetchSize());
    assertEquals(2, ids(rows).size());
    assertEquals(2, statement.executeBatch().length);
  }

  @Test
  void aStatementThatClosesOnCompletionStillDoesWhenItCounts() throws SQLException {
    Statement statement = connection.createStatement();
    statement.closeOnCompletion();

    ResultSet rows = statement.executeQuery("SELECT id FROM t");

    assertFalse(statement.isClosed());
    rows.close();
    assertTrue(statement.isClosed());
  }

  @Test
  void rowsThatCannotBeCountedAreUnknown() throws SQLException {
    Connection delegate = new RecordingDriver().connect("jdbc:recording:", new Properties());
    FakeInterceptor fake = new FakeInterceptor(delegate);
    fake.counting = true;

    GuardedConnection.guard(delegate, fake)
        .createStatement()
        .executeQuery("DELETE FROM t RETURNING id")
        .close();

    assertEquals(List.of(RowCounts.UNKNOWN), fake.counted);
  }

  @Test
  void aRowChangedThroughAResultSetIsOne() throws SQLException {
    try (Statement statement = raw.createStatement()) {
      statement.execute("ALTER TABLE t ADD PRIMARY KEY (id)");
    }
    Statement statement =
        connection.createStatement(ResultSet.TYPE_SCROLL_SENSITIVE, ResultSet.CONCUR_UPDATABLE);
    ResultSet rows = statement.executeQuery("SELECT id FROM t ORDER BY id");
    interceptor.counted.clear();
    rows.next();
    rows.deleteRow();
    rows.next();
    rows.updateInt(1, 20);
    rows.updateRow();
    rows.moveToInsertRow();
    rows.updateInt(1, 30);
    rows.insertRow();

    assertEquals(List.of(1L, 1L, 1L), interceptor.counted);
  }
}
