package io.guardjdbc.proxy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guardjdbc.testing.RecordingDriver;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class BatchTest {

  private FakeInterceptor interceptor;
  private Connection connection;

  @BeforeEach
  void open() {
    RecordingDriver.reset();
    Connection delegate = new RecordingDriver().connect("jdbc:recording:batch", new Properties());
    interceptor = new FakeInterceptor(delegate);
    connection = GuardedConnection.guard(delegate, interceptor);
  }

  @Test
  void aRefusedTextIsNotAdded() throws SQLException {
    Statement statement = connection.createStatement();
    statement.addBatch("INSERT INTO t VALUES (1)");

    assertThrows(FakeInterceptor.Refusal.class, () -> statement.addBatch("DROP TABLE t"));
    statement.executeBatch();

    assertEquals(List.of("INSERT INTO t VALUES (1)"), RecordingDriver.executed());
  }

  @Test
  void theTextsAreJudgedTogetherBeforeAnyRuns() throws SQLException {
    Statement statement = connection.createStatement();
    statement.addBatch("INSERT INTO t VALUES (1)");
    statement.addBatch("INSERT INTO t VALUES (2)");
    interceptor.refusing = true;

    assertThrows(FakeInterceptor.Refusal.class, statement::executeBatch);
    assertThrows(FakeInterceptor.Refusal.class, statement::executeLargeBatch);

    assertEquals(
        "batch:INSERT INTO t VALUES (1) | INSERT INTO t VALUES (2)",
        interceptor.asked.get(interceptor.asked.size() - 1));
    assertEquals(List.of(), RecordingDriver.executed());
  }

  @Test
  void aClearedOrExecutedBatchIsEmpty() throws SQLException {
    Statement statement = connection.createStatement();
    statement.addBatch("INSERT INTO t VALUES (1)");
    statement.clearBatch();
    statement.addBatch("INSERT INTO t VALUES (2)");
    statement.executeBatch();
    statement.executeBatch();
    statement.addBatch("INSERT INTO t VALUES (3)");
    statement.executeLargeBatch();

    assertEquals(
        List.of("batch:INSERT INTO t VALUES (2)", "batch:INSERT INTO t VALUES (3)"),
        interceptor.asked.stream().filter(question -> question.startsWith("batch")).toList());
    assertEquals(
        List.of("INSERT INTO t VALUES (2)", "INSERT INTO t VALUES (3)"),
        RecordingDriver.executed());
  }

  @Test
  void afterAFailureNoTextIsLeftThatWouldRunUnjudged() throws SQLException {
    Statement statement = connection.createStatement();
    statement.addBatch("INSERT INTO t VALUES (1)");
    SQLException failure = new SQLException("disk full");
    RecordingDriver.failWith(failure);
    assertSame(failure, assertThrows(SQLException.class, statement::executeBatch));
    RecordingDriver.reset();

    statement.executeBatch();

    assertEquals(List.of(), RecordingDriver.executed());
  }

  @Test
  void aPreparedBatchIsJudgedOnceHoweverManyRowsItHas() throws SQLException {
    PreparedStatement insert = connection.prepareStatement("INSERT INTO t VALUES (?)");
    for (int i = 0; i < 100; i++) {
      insert.setInt(1, i);
      insert.addBatch();
    }

    assertEquals(100, insert.executeBatch().length);

    assertEquals(
        List.of("prepare:INSERT INTO t VALUES (?)", "batch:INSERT INTO t VALUES (?)"),
        interceptor.asked);
    assertEquals(100, RecordingDriver.executed().size());
  }

  @Test
  void aRefusedPreparedBatchDoesNotRun() throws SQLException {
    PreparedStatement insert = connection.prepareStatement("INSERT INTO t VALUES (?)");
    insert.addBatch();
    interceptor.refusing = true;

    assertThrows(FakeInterceptor.Refusal.class, insert::executeBatch);

    assertEquals(List.of(), RecordingDriver.executed());
  }

  @Test
  void theLargestCountOfABatchCounts() throws SQLException {
    interceptor.counting = true;
    Statement statement = connection.createStatement();
    RecordingDriver.updateCount(3);
    statement.addBatch("INSERT INTO t VALUES (1)");
    assertArrayEquals(new int[] {3}, statement.executeBatch());
    RecordingDriver.updateCount(Statement.SUCCESS_NO_INFO);
    statement.addBatch("INSERT INTO t VALUES (1)");
    assertArrayEquals(new long[] {Statement.SUCCESS_NO_INFO}, statement.executeLargeBatch());

    assertEquals(List.of(3L, RowCounts.UNKNOWN), interceptor.counted);
  }
}
