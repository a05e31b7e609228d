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
public abstract class GuardedStatement extends ForwardingStatement {

  /** What was given out last, since {@link #getResultSet()} gives it again. */
  private GuardedResultSet results;

  /** What few statements need to know; null for the others. */
  private Aside aside;

  GuardedStatement(GuardedConnection connection) {
    super(connection);
  }

  private static final class Aside {
    private List<Prepared> batch = List.of();
    private Prepared lastOfBatch;
    private String otherText;
    private GuardedResultSet keys;
  }

  private Aside aside() {
    if (aside == null) {
      aside = new Aside();
    }
    return aside;
  }

  @Override
  public final ResultSet executeQuery(String sql) throws SQLException {
    Permit permit = admit(sql);
    if (permit == Permit.FREE) {
      return guard(delegate().executeQuery(sql));
    }
    return guard(permit.run(() -> delegate().executeQuery(sql), Counts.of(permit)));
  }

  @Override
  public final boolean execute(String sql) throws SQLException {
    Permit permit = admit(sql);
    if (permit == Permit.FREE) {
      return delegate().execute(sql);
    }
    return permit.run(() -> delegate().execute(sql), counted(permit));
  }

  @Override
  public final int executeUpdate(String sql) throws SQLException {
    Permit permit = admit(sql);
    if (permit == Permit.FREE) {
      return delegate().executeUpdate(sql);
    }
    return permit.run(() -> delegate().executeUpdate(sql), Counts.UPDATE);
  }

  @Override
  public final long executeLargeUpdate(String sql) throws SQLException {
    return admit(sql).run(() -> delegate().executeLargeUpdate(sql), Counts.LARGE_UPDATE);
  }

  @Override
  public final boolean execute(String sql, int keys) throws SQLException {
    Permit permit = admit(sql);
    return permit.run(() -> delegate().execute(sql, keys), counted(permit));
  }

  @Override
  public final boolean execute(String sql, int[] keys) throws SQLException {
    Permit permit = admit(sql);
    return permit.run(() -> delegate().execute(sql, keys), counted(permit));
  }

  @Override
  public final boolean execute(String sql, String[] keys) throws SQLException {
    Permit permit = admit(sql);
    return permit.run(() -> delegate().execute(sql, keys), counted(permit));
  }

  @Override
  public final int executeUpdate(String sql, int keys) throws SQLException {
    return admit(sql).run(() -> delegate().executeUpdate(sql, keys), Counts.UPDATE);
  }

  @Override
  public final int executeUpdate(String sql, int[] keys) throws SQLException {
    return admit(sql).run(() -> delegate().executeUpdate(sql, keys), Counts.UPDATE);
  }

  @Override
  public final int executeUpdate(String sql, String[] keys) throws SQLException {
    return admit(sql).run(() -> delegate().executeUpdate(sql, keys), Counts.UPDATE);
  }

  @Override
  public final long executeLargeUpdate(String sql, int keys) throws SQLException {
    return admit(sql).run(() -> delegate().executeLargeUpdate(sql, keys), Counts.LARGE_UPDATE);
  }

  @Override
  public final long executeLargeUpdate(String sql, int[] keys) throws SQLException {
    return admit(sql).run(() -> delegate().executeLargeUpdate(sql, keys), Counts.LARGE_UPDATE);
  }

  @Override
  public final long executeLargeUpdate(String sql, String[] keys) throws SQLException {
    return admit(sql).run(() -> delegate().executeLargeUpdate(sql, keys), Counts.LARGE_UPDATE);
  }

  @Override
  public final void addBatch(String sql) throws SQLException {
    Prepared added = connection.interceptor.prepare(sql);
    delegate().addBatch(sql);
    batched(added);
  }

  @Override
  public final void clearBatch() throws SQLException {
    delegate().clearBatch();
    batchIsEmpty();
  }

  @Override
  public final int[] executeBatch() throws SQLException {
    return runBatch(delegate()::executeBatch, Counts.BATCH);
  }

  @Override
  public final long[] executeLargeBatch() throws SQLException {
    return runBatch(delegate()::executeLargeBatch, Counts.LARGE_BATCH);
  }

  private <T> T runBatch(SqlWork<T> work, RowCounts<? super T> counts) throws SQLException {
    List<Prepared> batch = batch();
    if (batch.isEmpty()) {
      return work.run();
    }
    Permit permit = connection.interceptor.admitBatch(Collections.unmodifiableList(batch));
    try {
      T answer = permit.run(work, counts);
      batchIsEmpty();
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
      delegate().clearBatch();
      batchIsEmpty();
    } catch (SQLException e) {
      // A closed statement. The failure that the application sees stays as the driver made it.
    }
  }

  /** Notes what the driver's batch holds now. */
  private void batched(Prepared added) {
    Aside noted = aside();
    if (noted.batch.isEmpty()) {
      noted.batch = new ArrayList<>();
    }
    noted.batch.add(added);
    noted.lastOfBatch = added;
  }

  /** As {@link #batched}, but once for all the parameters given to one prepared text in a row. */
  final void batchedOnce(Prepared added) {
    if (aside == null || aside.lastOfBatch != added) {
      batched(added);
    }
  }

  private void batchIsEmpty() {
    if (aside != null) {
      aside.batch = List.of();
      aside.lastOfBatch = null;
    }
  }

  /** What the driver's batch holds. */
  final List<Prepared> batch() {
    return aside == null ? List.of() : aside.batch;
  }

  /** The text that ran instead of the prepared one, or null where that ran itself. */
  final String otherText() {
    return aside == null ? null : aside.otherText;
  }

  final void ranOtherText(String sql) {
    aside().otherText = sql;
  }

  final void ranItself() {
    if (aside != null) {
      aside.otherText = null;
    }
  }

  @Override
  public final ResultSet getResultSet() throws SQLException {
    return guard(delegate().getResultSet());
  }

  @Override
  public final ResultSet getGeneratedKeys() throws SQLException {
    ResultSet made = delegate().getGeneratedKeys();
    if (made == null) {
      return null;
    }
    Aside kept = aside();
    if (kept.keys == null || kept.keys.delegate != made) {
      kept.keys = new GuardedResultSet(this, made, null);
    }
    return kept.keys;
  }

  @Override
  public final Connection getConnection() throws SQLException {
    // Asked even though the answer is known: a closed statement has to complain as it always did.
    return delegate().getConnection() == null ? null : connection;
  }

  private Permit admit(String sql) throws SQLException {
    Permit permit = connection.interceptor.admit(sql);
    walksOver(sql, permit);
    return permit;
  }

  /** Notes the text whose rows the next result set walks over, and how it will run. */
  abstract void walksOver(String sql, Permit permit) throws SQLException;

  /** The text whose rows the next result set walks over; null where none has run. */
  abstract String walkedOver();

  /** Wraps a result set of this statement, once. */
  private ResultSet guard(ResultSet made) {
    if (made == null) {
      return null;
    }
    if (results == null || results.delegate != made) {
      results = new GuardedResultSet(this, made, walkedOver());
    }
    return results;
  }

  /** Counts what {@link Statement#execute(String)} and its like changed. */
  final RowCounts<Boolean> counted(Permit permit) {
    return isResultSet -> {
      if (!isResultSet) {
        int updateCount = delegate().getUpdateCount();
        return updateCount == -1 ? 0 : Counts.known(updateCount);
      }
      return permit.countsReturnedRows() ? Counts.returned(delegate().getResultSet()) : 0;
    };
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
    return VendorView.unwrap(connection, this, jdbcType(), delegate(), type);
  }

  @Override
  public final boolean isWrapperFor(Class<?> type) throws SQLException {
    return VendorView.isWrapperFor(connection, this, delegate(), type);
  }
}
