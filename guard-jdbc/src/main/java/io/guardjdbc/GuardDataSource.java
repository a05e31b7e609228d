package io.guardjdbc;

import java.sql.Connection;
import java.sql.ConnectionBuilder;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.XADataSource;

/**
 * Guards every connection of another DataSource. Where the other one is a pool, a connection is
 * weighed anew each time it is borrowed; change the pool's URL instead where that can be done.
 *
 * <p>Statements that the other DataSource runs on its own (a pool's validation query, an H2 INIT in
 * its URL) are not guarded. As thread-safe as the DataSource behind it.
 */
public final class GuardDataSource extends GuardedSource<DataSource> implements DataSource {

  /** With the settings that system properties, environment variables and policy file give. */
  public GuardDataSource(DataSource delegate) {
    this(delegate, new Properties());
  }

  /**
   * @param settings {@code guard.*} settings, stronger than those of system properties, environment
   *     variables and policy file; copied
   */
  public GuardDataSource(DataSource delegate, Properties settings) {
    super(delegate, settings, DataSource.class);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return Opening.guard(delegate.getConnection(), settings, null);
  }

  @Override
  public Connection getConnection(String username, String password) throws SQLException {
    return Opening.guard(delegate.getConnection(username, password), settings, null);
  }

  @Override
  public ConnectionBuilder createConnectionBuilder() throws SQLException {
    return new GuardedBuilders.ForConnection(delegate.createConnectionBuilder(), settings);
  }

  /**
   * Gives this object where it is asked for what it is, a guarded one where it is asked for an
   * XADataSource or a ConnectionPoolDataSource, and otherwise the DataSource behind it, so that a
   * pool's metrics and settings stay in reach; its own connections are not guarded.
   */
  @Override
  public <T> T unwrap(Class<T> iface) throws SQLException {
    if (iface != null && iface.isInstance(this)) {
      return iface.cast(this);
    }
    T real =
        iface != null && iface.isInstance(delegate) ? iface.cast(delegate) : delegate.unwrap(iface);
    if (iface == XADataSource.class) {
      return iface.cast(new GuardXADataSource((XADataSource) real, settings));
    }
    if (iface == ConnectionPoolDataSource.class) {
      return iface.cast(
          new GuardConnectionPoolDataSource((ConnectionPoolDataSource) real, settings));
    }
    return real;
  }

  @Override
  public boolean isWrapperFor(Class<?> iface) throws SQLException {
    return (iface != null && (iface.isInstance(this) || iface.isInstance(delegate)))
        || delegate.isWrapperFor(iface);
  }
}
