package io.guardjdbc.benchmark;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A connection to nothing. */
abstract class StubConnection implements Connection {

  private static final MethodHandle NEW =
      Completion.constructor(MethodHandles.lookup(), StubConnection.class);

  private final StubMetaData metaData;
  private boolean autoCommit = true;
  private boolean closed;

  /** The statement made last: what a driver knows of, the compiler cannot leave out. */
  private StubStatement last;

  StubConnection(String url) {
    this.metaData = StubMetaData.of(this, url);
  }

  static StubConnection open(String url) {
    try {
      return (StubConnection) NEW.invokeExact(url);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  final StubStatement last() {
    return last;
  }

  private StubStatement statement(String sql) throws SQLException {
    if (closed) {
      throw new SQLException("the connection is closed", "08003");
    }
    StubStatement made = StubStatement.make(this, sql);
    last = made;
    return made;
  }

  @Override
  public final Statement createStatement() throws SQLException {
    return statement(null);
  }

  @Override
  public final Statement createStatement(int type, int concurrency) throws SQLException {
    return statement(null);
  }

  @Override
  public final Statement createStatement(int type, int concurrency, int holdability)
      throws SQLException {
    return statement(null);
  }

  @Override
  public final PreparedStatement prepareStatement(String sql) throws SQLException {
    return statement(sql);
  }

  @Override
  public final PreparedStatement prepareStatement(String sql, int type, int concurrency)
      throws SQLException {
    return statement(sql);
  }

  @Override
  public final PreparedStatement prepareStatement(
      String sql, int type, int concurrency, int holdability) throws SQLException {
    return statement(sql);
  }

  @Override
  public final PreparedStatement prepareStatement(String sql, int keys) throws SQLException {
    return statement(sql);
  }

  @Override
  public final DatabaseMetaData getMetaData() {
    return metaData;
  }

  @Override
  public final boolean getAutoCommit() {
    return autoCommit;
  }

  @Override
  public final void setAutoCommit(boolean autoCommit) {
    this.autoCommit = autoCommit;
  }

  @Override
  public final int getTransactionIsolation() {
    return TRANSACTION_READ_COMMITTED;
  }

  @Override
  public final int getHoldability() {
    return ResultSet.HOLD_CURSORS_OVER_COMMIT;
  }

  @Override
  public final boolean isValid(int timeout) {
    return !closed;
  }

  @Override
  public final boolean isClosed() {
    return closed;
  }

  @Override
  public final void close() {
    closed = true;
  }
}
