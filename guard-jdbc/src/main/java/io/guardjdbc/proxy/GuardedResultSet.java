package io.guardjdbc.proxy;

import java.sql.Blob;
import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A result set: reading passes straight through, a change of its rows is judged first. */
@SuppressWarnings("deprecation") // methods that its interface still has
public final class GuardedResultSet extends ForwardingResultSet implements ResultSet {

  private static final RowCounts<Void> ONE_ROW = nothing -> 1;

  /** The guarded statement that made it, or the connection while only the driver knows that. */
  private Object maker;

  private final String origin;

  /**
   * A result set of a statement.
   *
   * @param origin the text whose rows it walks over; null where none is known
   */
  GuardedResultSet(GuardedStatement maker, ResultSet delegate, String origin) {
    super(delegate);
    this.maker = maker;
    this.origin = origin;
  }

  /** A result set that the driver made of its own, with a statement that nobody has seen. */
  GuardedResultSet(GuardedConnection connection, ResultSet delegate) {
    super(delegate);
    this.maker = connection;
    this.origin = null;
  }

  @Override
  GuardedConnection connection() {
    return maker instanceof GuardedStatement statement
        ? statement.connection
        : (GuardedConnection) maker;
  }

  @Override
  public Statement getStatement() throws SQLException {
    // Asked even where the answer is known: a closed result set has to complain as it always did.
    Statement made = delegate.getStatement();
    if (made == null) {
      return null;
    }
    if (maker instanceof GuardedStatement statement) {
      return statement;
    }
    GuardedStatement statement = new GuardedPlainStatement((GuardedConnection) maker, made);
    maker = statement;
    return statement;
  }

  @Override
  public Blob getBlob(int column) throws SQLException {
    return LargeValue.guard(connection(), delegate.getBlob(column));
  }

  @Override
  public Blob getBlob(String column) throws SQLException {
    return LargeValue.guard(connection(), delegate.getBlob(column));
  }

  @Override
  public Clob getClob(int column) throws SQLException {
    return LargeValue.guard(connection(), delegate.getClob(column));
  }

  @Override
  public Clob getClob(String column) throws SQLException {
    return LargeValue.guard(connection(), delegate.getClob(column));
  }

  @Override
  public void insertRow() throws SQLException {
    Permit permit = admit(StatementInterceptor.RowOperation.INSERT);
    if (permit == Permit.FREE) {
      delegate.insertRow();
    } else {
      permit.run(() -> done(delegate::insertRow), ONE_ROW);
    }
  }

  @Override
  public void updateRow() throws SQLException {
    Permit permit = admit(StatementInterceptor.RowOperation.UPDATE);
    if (permit == Permit.FREE) {
      delegate.updateRow();
    } else {
      permit.run(() -> done(delegate::updateRow), ONE_ROW);
    }
  }

  @Override
  public void deleteRow() throws SQLException {
    Permit permit = admit(StatementInterceptor.RowOperation.DELETE);
    if (permit == Permit.FREE) {
      delegate.deleteRow();
    } else {
      permit.run(() -> done(delegate::deleteRow), ONE_ROW);
    }
  }

  private Permit admit(StatementInterceptor.RowOperation operation) throws SQLException {
    return connection().interceptor.admitRow(operation, origin);
  }

  private interface RowChange {
    void run() throws SQLException;
  }

  private static Void done(RowChange change) throws SQLException {
    change.run();
    return null;
  }

  /** Two wrappers around the same rows are equal: a driver gives the same object for both. */
  @Override
  public boolean equals(Object other) {
    return other instanceof GuardedResultSet results && results.delegate == delegate;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(delegate);
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return VendorView.unwrap(connection(), this, ResultSet.class, delegate, type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return VendorView.isWrapperFor(connection(), this, delegate, type);
  }
}
