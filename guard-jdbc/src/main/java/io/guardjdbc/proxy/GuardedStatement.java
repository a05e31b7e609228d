package io.guardjdbc.proxy;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A statement: every text is judged before the driver sees it. */
class GuardedStatement extends ForwardingStatement {

  private List<Prepared> batch = List.of();
  private GuardedResultSet results;
  private String text;
  private boolean escapeProcessing = true;

  GuardedStatement(GuardedConnection connection, Statement delegate) {
    super(connection, delegate);
  }

  @Override
  public final ResultSet executeQuery(String sql) throws SQLException {
    Permit permit = admit(sql);
    if (permit == Permit.FREE) {
      return guard(delegate.executeQuery(sql));
    }
    return guard(permit.run(() -> delegate.executeQuery(sql), Counts.of(permit)));
  }

  @Override
  public final boolean execute(String sql) throws SQLException {
    Permit permit = admit(sql);
    if (permit == Permit.FREE) {
      return delegate.execute(sql);
    }
    return permit.run(() -> delegate.execute(sql), counted(permit));
  }

  @Override
  public final int executeUpdate(String sql) throws SQLException {
    Permit permit = admit(sql);
    if (permit == Permit.FREE) {
      return delegate.executeUpdate(sql);
    }
    return permit.run(() -> delegate.executeUpdate(sql), Counts.UPDATE);
  }

  @Override
  public final long executeLargeUpdate(String sql) throws SQLException {
    return admit(sql).run(() -> delegate.executeLargeUpdate(sql), Counts.LARGE_UPDATE);
  }

  @Override
  public final boolean execute(String sql, int keys) throws SQLException {
    Permit permit = admit(sql);
    return permit.run(() -> delegate.execute(sql, keys), counted(permit));
  }

  @Override
  public final boolean execute(String sql, int[] keys) throws SQLException {
    Permit permit = admit(sql);
    return permit.run(() -> delegate.execute(sql, keys), counted(permit));
  }

  @Override
  public final boolean execute(String sql, String[] keys) throws SQLException {
    Permit permit = admit(sql);
    return permit.run(() -> delegate.execute(sql, keys), counted(permit));
  }

  @Override
  public final int executeUpdate(String sql, int keys) throws SQLException {
    return admit(sql).run(() -> delegate.executeUpdate(sql, keys), Counts.UPDATE);
  }

  @Override
  public final int executeUpdate(String sql, int[] keys) throws SQLException {
    return admit(sql).run(() -> delegate.executeUpdate(sql, keys), Counts.UPDATE);
  }

  @Override
  public final int executeUpdate(String sql, String[] keys) throws SQLException {
    return admit(sql).run(() -> delegate.executeUpdate(sql, keys), Counts.UPDATE);
  }

  @Override
  public final long executeLargeUpdate(String sql, int keys) throws SQLException {
    return admit(sql).run(() -> delegate.executeLargeUpdate(sql, keys), Counts.LARGE_UPDATE);
  }

  @Override
  public final long executeLargeUpdate(String sql, int[] keys) throws SQLException {
    return admit(sql).run(() -> delegate.executeLargeUpdate(sql, keys), Counts.LARGE_UPDATE);
  }

  @Override
  public final long executeLargeUpdate(String sql, String[] keys) throws SQLException {
    return admit(sql).run(() -> delegate.executeLargeUpdate(sql, keys), Counts.LARGE_UPDATE);
  }

  @Override
  public final void addBatch(String sql) throws SQLException {
    Prepared added = connection.interceptor.prepare(sql);
    delegate.addBatch(sql);
    batched(added);
  }

  @Override
  public final void clearBatch() throws SQLException {
    delegate.clearBatch();
    batch = List.of();
  }

  @Override
  public final int[] executeBatch() throws SQLException {
    return runBatch(delegate::executeBatch, Counts.BATCH);
  }

  @Override
  public final long[] executeLargeBatch() throws SQLException {
    return runBatch(delegate::executeLargeBatch, Counts.LARGE_BATCH);
  }

  private <T> T runBatch(SqlWork<T> work, RowCounts<? super T> counts) throws SQLException {
    if (batch.isEmpty()) {
      return work.run();
    }
    Permit permit = connection.interceptor.admitBatch(Collections.unmodifiableList(batch));
    try {
      T answer = permit.run(work, counts);
      batch = List.of();
      return answer;
    } catch (SQLException | RuntimeException failure) {
      forgetBatch();
      throw failure;
    }
  }

  /**
   * Drivers differ in whether a failed batch is still there. What the driver kept must not run
   * later without being judged again, so both lists end empty, or ours stays.
   */
  private void forgetBatch() {
    try {
      delegate.clearBatch();
      batch = List.of();
    } catch (SQLException e) {
      // A closed statement. The failure that the application sees stays as the driver made it.
    }
  }

  /** Notes what the driver's batch holds now. */
  final void batched(Prepared added) {
    if (batch.isEmpty()) {
      batch = new ArrayList<>();
    }
    batch.add(added);
  }

  /** As {@link #batched}, but once for all the parameters given to one prepared text in a row. */
  final void batchedOnce(Prepared added) {
    if (batch.isEmpty() || batch.get(batch.size() - 1) != added) {
      batched(added);
    }
  }

  @Override
  public final ResultSet getResultSet() throws SQLException {
    return guard(delegate.getResultSet());
  }

  @Override
  public final ResultSet getGeneratedKeys() throws SQLException {
    ResultSet keys = delegate.getGeneratedKeys();
    return keys == null ? null : new GuardedResultSet(connection, keys, this, null);
  }

  @Override
  public final Connection getConnection() throws SQLException {
    // Asked even though the answer is known: a closed statement has to complain as it always did.
    return delegate.getConnection() == null ? null : connection;
  }

  @Override
  public final void setEscapeProcessing(boolean enable) throws SQLException {
    delegate.setEscapeProcessing(enable);
    escapeProcessing = enable;
  }

  private Permit admit(String sql) throws SQLException {
    Permit permit = connection.interceptor.admit(sql);
    text = sql;
    if (permit != Permit.FREE && permit.countsReturnedRows()) {
      becomeScrollable();
    }
    return permit;
  }

  /** Notes the text whose rows the next result set walks over. */
  final void walksOver(String sql) {
    text = sql;
  }

  /** Wraps a result set of this statement, once. */
  final ResultSet guard(ResultSet made) {
    if (made == null) {
      return null;
    }
    if (results == null || results.delegate != made) {
      results = new GuardedResultSet(connection, made, this, text);
    }
    return results;
  }

  /** Counts what {@link Statement#execute(String)} and its like changed. */
  final RowCounts<Boolean> counted(Permit permit) {
    return isResultSet -> {
      if (!isResultSet) {
        int updateCount = delegate.getUpdateCount();
        return updateCount == -1 ? 0 : Counts.known(updateCount);
      }
      return permit.countsReturnedRows() ? Counts.returned(delegate.getResultSet()) : 0;
    };
  }

  /**
   * Exchanges a forward-only delegate for a scrollable one, whose rows can be counted before they
   * are handed out. Everything after that goes to the new one, and the old one ends, which is what
   * running something on it would have done to its results.
   */
  private void becomeScrollable() throws SQLException {
    Statement old = delegate;
    if (this instanceof PreparedStatement
        || old.isClosed()
        || old.getResultSetType() != ResultSet.TYPE_FORWARD_ONLY) {
      return;
    }
    Statement scrollable =
        connection.delegate.createStatement(
            ResultSet.TYPE_SCROLL_INSENSITIVE,
            old.getResultSetConcurrency(),
            old.getResultSetHoldability());
    scrollable.setMaxFieldSize(old.getMaxFieldSize());
    scrollable.setMaxRows(old.getMaxRows());
    scrollable.setQueryTimeout(old.getQueryTimeout());
    scrollable.setFetchDirection(old.getFetchDirection());
    scrollable.setFetchSize(old.getFetchSize());
    scrollable.setPoolable(old.isPoolable());
    scrollable.setEscapeProcessing(escapeProcessing);
    if (old.isCloseOnCompletion()) {
      scrollable.closeOnCompletion();
    }
    for (Prepared added : batch) {
      scrollable.addBatch(added.sql());
    }
    delegate = scrollable;
    old.close();
  }

  /** The interface that it stands for. */
  private Class<?> jdbcType() {
    if (this instanceof CallableStatement) {
      return CallableStatement.class;
    }
    return this instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
  }

  @Override
  public final <T> T unwrap(Class<T> type) throws SQLException {
    return VendorView.unwrap(connection, this, jdbcType(), delegate, type);
  }

  @Override
  public final boolean isWrapperFor(Class<?> type) throws SQLException {
    return VendorView.isWrapperFor(this, delegate, type);
  }
}
