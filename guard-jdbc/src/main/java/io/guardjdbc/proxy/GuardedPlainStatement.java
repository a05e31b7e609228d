package io.guardjdbc.proxy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A statement that is given its text when it runs. */
public final class GuardedPlainStatement extends GuardedStatement implements Statement {

  /** May be exchanged once, and {@code cancel} comes from other threads. */
  private volatile Statement delegate;

  private String text;
  private boolean escapeProcessing = true;

  GuardedPlainStatement(GuardedConnection connection, Statement delegate) {
    super(connection);
    this.delegate = delegate;
  }

  @Override
  Statement delegate() {
    return delegate;
  }

  @Override
  void walksOver(String sql, Permit permit) throws SQLException {
    text = sql;
    if (permit != Permit.FREE && permit.countsReturnedRows()) {
      becomeScrollable();
    }
  }

  @Override
  String walkedOver() {
    return text;
  }

  @Override
  public void setEscapeProcessing(boolean enable) throws SQLException {
    delegate.setEscapeProcessing(enable);
    escapeProcessing = enable;
  }

  /**
   * Exchanges a forward-only delegate for a scrollable one, whose rows can be counted before they
   * are handed out. Everything after that goes to the new one, and the old one ends, which is what
   * running something on it would have done to its results.
   */
  private void becomeScrollable() throws SQLException {
    Statement old = delegate;
    if (old.isClosed() || old.getResultSetType() != ResultSet.TYPE_FORWARD_ONLY) {
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
    for (Prepared added : batch()) {
      scrollable.addBatch(added.sql());
    }
    delegate = scrollable;
    old.close();
  }
}
