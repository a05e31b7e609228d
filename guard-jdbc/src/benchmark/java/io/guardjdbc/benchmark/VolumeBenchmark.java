package io.guardjdbc.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What a row of a batch, a row of a result and a connection cost. */
public class VolumeBenchmark {

  private static final int BATCH = 1_000;
  private static final int ROWS = 1_000_000;

  @State(Scope.Thread)
  public static class Insert {
    private PreparedStatement statement;

    @Setup
    public void prepare(Session session) throws SQLException {
      statement = session.connection.prepareStatement(Texts.BATCH);
    }

    @TearDown
    public void close() throws SQLException {
      statement.close();
    }
  }

  @State(Scope.Thread)
  public static class Query {
    private PreparedStatement statement;

    @Setup
    public void prepare(Session session) throws SQLException {
      statement = session.connection.prepareStatement(Texts.ROWS);
      statement.setMaxRows(ROWS);
    }

    @TearDown
    public void close() throws SQLException {
      statement.close();
    }
  }

  @Benchmark
  @OperationsPerInvocation(BATCH)
  public int[] batch(Session session, Insert insert) throws SQLException {
    PreparedStatement statement = insert.statement;
    for (int i = 0; i < BATCH; i++) {
      statement.setInt(1, i);
      statement.setString(2, "kind");
      statement.addBatch();
    }
    return statement.executeBatch();
  }

  @Benchmark
  @OperationsPerInvocation(ROWS)
  public double rows(Session session, Query query) throws SQLException {
    double sum = 0;
    try (ResultSet row = query.statement.executeQuery()) {
      while (row.next()) {
        sum +=
            row.getLong(1)
                + row.getString(2).length()
                + row.getInt(3)
                + row.getDouble(4)
                + row.getString(5).length();
      }
    }
    return sum;
  }

  @Benchmark
  public boolean open(Source source) throws SQLException {
    try (Connection connection = source.connections.open()) {
      return connection.getAutoCommit();
    }
  }
}
