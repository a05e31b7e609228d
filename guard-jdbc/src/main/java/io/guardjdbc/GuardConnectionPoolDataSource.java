package io.guardjdbc;

import java.io.PrintWriter;
import java.sql.SQLException;
import java.sql.ShardingKeyBuilder;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.PooledConnection;
import javax.sql.PooledConnectionBuilder;

/**
 * Guards every connection of another ConnectionPoolDataSource, for a pool that takes such a one.
 *
 * <p>A connection is weighed anew each time it is got from its PooledConnection. As thread-safe as
 * the ConnectionPoolDataSource behind it.
 */
public final class GuardConnectionPoolDataSource implements ConnectionPoolDataSource {

  private final ConnectionPoolDataSource delegate;
  private final Properties settings;

  /** With the settings that system properties, environment variables and policy file give. */
  public GuardConnectionPoolDataSource(ConnectionPoolDataSource delegate) {
    this(delegate, new Properties());
  }

  /**
   * Guards with settings of its own.
   *
   * @param settings {@code guard.*} settings, stronger than those of system properties, environment
   *     variables and policy file; copied
   */
  public GuardConnectionPoolDataSource(ConnectionPoolDataSource delegate, Properties settings) {
    if (delegate == null) {
      throw new IllegalArgumentException("the ConnectionPoolDataSource to guard is null");
    }
    this.delegate = delegate;
    this.settings = GuardDataSource.copy(settings);
  }

  @Override
  public PooledConnection getPooledConnection() throws SQLException {
    return guard(delegate.getPooledConnection());
  }

  @Override
  public PooledConnection getPooledConnection(String user, String password) throws SQLException {
    return guard(delegate.getPooledConnection(user, password));
  }

  private PooledConnection guard(PooledConnection connection) {
    return connection == null ? null : new GuardedPooledConnection(connection, settings);
  }

  @Override
  public PooledConnectionBuilder createPooledConnectionBuilder() throws SQLException {
    return new GuardedBuilders.ForPool(delegate.createPooledConnectionBuilder(), this::guard);
  }

  @Override
  public ShardingKeyBuilder createShardingKeyBuilder() throws SQLException {
    return delegate.createShardingKeyBuilder();
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return delegate.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    delegate.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    delegate.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return delegate.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("io.guardjdbc");
  }
}
