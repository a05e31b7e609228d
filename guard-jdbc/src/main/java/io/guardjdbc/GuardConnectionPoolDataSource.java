package io.guardjdbc;

import java.sql.SQLException;
import java.util.Properties;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.PooledConnection;
import javax.sql.PooledConnectionBuilder;

/**
 * Guards every connection of another ConnectionPoolDataSource, for a pool that takes such a one.
 *
 * <p>A connection is weighed anew each time it is got from its PooledConnection. As thread-safe as
 * the ConnectionPoolDataSource behind it.
 */
public final class GuardConnectionPoolDataSource extends GuardedSource<ConnectionPoolDataSource>
    implements ConnectionPoolDataSource {

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
    super(delegate, settings, ConnectionPoolDataSource.class);
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
}
