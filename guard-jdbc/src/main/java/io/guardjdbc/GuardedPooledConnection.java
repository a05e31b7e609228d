package io.guardjdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.ConnectionEvent;
import javax.sql.ConnectionEventListener;
import javax.sql.PooledConnection;
import javax.sql.StatementEventListener;

/** A physical connection for a pool, each of whose handles is guarded. */
class GuardedPooledConnection implements PooledConnection {

  private final PooledConnection delegate;
  private final Properties settings;
  private final Map<ConnectionEventListener, ConnectionEventListener> listeners =
      new ConcurrentHashMap<>();

  GuardedPooledConnection(PooledConnection delegate, Properties settings) {
    this.delegate = delegate;
    this.settings = settings;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return Opening.guard(delegate.getConnection(), settings, null);
  }

  final Properties settings() {
    return settings;
  }

  @Override
  public final void close() throws SQLException {
    delegate.close();
  }

  @Override
  public final void addConnectionEventListener(ConnectionEventListener listener) {
    if (listener != null) {
      delegate.addConnectionEventListener(listeners.computeIfAbsent(listener, Translation::new));
    }
  }

  @Override
  public final void removeConnectionEventListener(ConnectionEventListener listener) {
    ConnectionEventListener added = listener == null ? null : listeners.remove(listener);
    if (added != null) {
      delegate.removeConnectionEventListener(added);
    }
  }

  /** Nobody is told of statements: the events of the driver hold its own, unguarded ones. */
  @Override
  public final void addStatementEventListener(StatementEventListener listener) {
    // As where a driver pools no statements.
  }

  @Override
  public final void removeStatementEventListener(StatementEventListener listener) {
    // None was added.
  }

  @Override
  public final String toString() {
    return delegate.toString();
  }

  /**
   * Tells a listener of this connection, which is the one that it knows, and not of the driver's.
   */
  private final class Translation implements ConnectionEventListener {

    private final ConnectionEventListener listener;

    Translation(ConnectionEventListener listener) {
      this.listener = listener;
    }

    @Override
    public void connectionClosed(ConnectionEvent event) {
      listener.connectionClosed(translated(event));
    }

    @Override
    public void connectionErrorOccurred(ConnectionEvent event) {
      listener.connectionErrorOccurred(translated(event));
    }

    private ConnectionEvent translated(ConnectionEvent event) {
      return new ConnectionEvent(GuardedPooledConnection.this, event.getSQLException());
    }
  }
}
