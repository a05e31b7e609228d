package io.guardjdbc.proxy;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A prepared statement: its text was judged when it was prepared, and is admitted at each run. */
@SuppressWarnings("deprecation") // methods that its interface still has
public class GuardedPreparedStatement extends ForwardingPreparedStatement
    implements PreparedStatement {

  final Prepared prepared;

  GuardedPreparedStatement(
      GuardedConnection connection, PreparedStatement delegate, Prepared prepared) {
    super(connection, delegate);
    this.prepared = prepared;
  }

  @Override
  final PreparedStatement delegate() {
    return preparedDelegate;
  }

  @Override
  public final void setEscapeProcessing(boolean enable) throws SQLException {
    preparedDelegate.setEscapeProcessing(enable);
  }

  @Override
  public final ResultSet executeQuery() throws SQLException {
    Permit permit = admit();
    if (permit == Permit.FREE) {
      return made(preparedDelegate.executeQuery());
    }
    return made(permit.run(preparedDelegate::executeQuery, Counts.of(permit)));
  }

  /**
   * Wraps the result set of a query. It is kept nowhere, so that the compiler can leave the wrapper
   * out where the caller reads the rows and lets go of it.
   */
  private ResultSet made(ResultSet made) {
    return made == null ? null : new GuardedResultSet(this, made, walkedOver());
  }

  @Override
  public final int executeUpdate() throws SQLException {
    Permit permit = admit();
    if (permit == Permit.FREE) {
      return preparedDelegate.executeUpdate();
    }
    return permit.run(preparedDelegate::executeUpdate, Counts.UPDATE);
  }

  @Override
  public final long executeLargeUpdate() throws SQLException {
    Permit permit = admit();
    if (permit == Permit.FREE) {
      return preparedDelegate.executeLargeUpdate();
    }
    return permit.run(preparedDelegate::executeLargeUpdate, Counts.LARGE_UPDATE);
  }

  @Override
  public final boolean execute() throws SQLException {
    Permit permit = admit();
    if (permit == Permit.FREE) {
      return preparedDelegate.execute();
    }
    return permit.run(preparedDelegate::execute, counted(permit));
  }

  @Override
  public final void addBatch() throws SQLException {
    preparedDelegate.addBatch();
    batchedOnce(prepared);
  }

  private Permit admit() throws SQLException {
    ranItself();
    return connection.interceptor.admit(prepared);
  }

  @Override
  final void walksOver(String sql, Permit permit) {
    ranOtherText(sql);
  }

  @Override
  final String walkedOver() {
    String other = otherText();
    return other == null ? prepared.sql() : other;
  }
}
