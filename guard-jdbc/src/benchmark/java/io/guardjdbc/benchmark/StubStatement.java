package io.guardjdbc.benchmark;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A statement, prepared or not, that answers with as many rows as it was told to at most. */
abstract class StubStatement implements PreparedStatement {

  private static final MethodHandle NEW =
      Completion.constructor(MethodHandles.lookup(), StubStatement.class);

  private final StubConnection connection;
  private String sql;
  private int rows = 1;
  private int batched;
  private long parameter;
  private Object reference;
  private boolean closed;
  private StubResultSet results;

  StubStatement(StubConnection connection, String sql) {
    this.connection = connection;
    this.sql = sql;
  }

  static StubStatement make(StubConnection connection, String sql) {
    try {
      return (StubStatement) NEW.invokeExact(connection, sql);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  final String sql() {
    return sql;
  }

  final long parameter() {
    return parameter + (reference == null ? 0 : 1);
  }

  private StubResultSet run(String text) throws SQLException {
    if (closed) {
      throw new SQLException("the statement is closed", "55000");
    }
    sql = text;
    StubResultSet made = StubResultSet.make(this, rows);
    results = made;
    return made;
  }

  @Override
  public final ResultSet executeQuery(String text) throws SQLException {
    return run(text);
  }

  @Override
  public final ResultSet executeQuery() throws SQLException {
    return run(sql);
  }

  @Override
  public final boolean execute(String text) throws SQLException {
    return run(text) != null;
  }

  @Override
  public final boolean execute() throws SQLException {
    return run(sql) != null;
  }

  @Override
  public final int executeUpdate(String text) {
    sql = text;
    return 1;
  }

  @Override
  public final int executeUpdate() {
    return 1;
  }

  @Override
  public final void addBatch() {
    batched++;
  }

  @Override
  public final int[] executeBatch() {
    int[] counts = new int[batched];
    batched = 0;
    return counts;
  }

  @Override
  public final void setMaxRows(int max) {
    rows = max;
  }

  @Override
  public final void setInt(int index, int value) {
    parameter = value;
  }

  @Override
  public final void setLong(int index, long value) {
    parameter = value;
  }

  @Override
  public final void setString(int index, String value) {
    reference = value;
  }

  @Override
  public final ResultSet getResultSet() {
    return results;
  }

  @Override
  public final int getUpdateCount() {
    return -1;
  }

  @Override
  public final Connection getConnection() {
    return connection;
  }

  @Override
  public final int getResultSetType() {
    return ResultSet.TYPE_FORWARD_ONLY;
  }

  @Override
  public final boolean isClosed() {
    return closed;
  }

  @Override
  public final void close() {
    closed = true;
    results = null;
  }
}
