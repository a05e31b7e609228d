package io.guardjdbc;

import java.sql.SQLException;
import java.util.Properties;
import javax.sql.XAConnection;
import javax.sql.XAConnectionBuilder;
import javax.sql.XADataSource;

/**
 * Guards every connection of another XADataSource, for a pool or a transaction manager that takes
 * such a one. A branch in which something was refused can only be rolled back: {@code prepare} and
 * a one-phase {@code commit} roll it back and answer {@code XA_RBROLLBACK}.
 *
 * <p>A connection is weighed anew each time it is got from its XAConnection. As thread-safe as the
 * XADataSource behind it.
 */
public final class GuardXADataSource extends GuardedSource<XADataSource> implements XADataSource {

  private final RefusedBranches refused = new RefusedBranches();

  /** With the settings that system properties, environment variables and policy file give. */
  public GuardXADataSource(XADataSource delegate) {
    this(delegate, new Properties());
  }

  /**
   * Guards with settings of its own.
   *
   * @param settings {@code guard.*} settings, stronger than those of system properties, environment
   *     variables and policy file; copied
   */
  public GuardXADataSource(XADataSource delegate, Properties settings) {
    super(delegate, settings, XADataSource.class);
  }

  @Override
  public XAConnection getXAConnection() throws SQLException {
    return guard(delegate.getXAConnection());
  }

  @Override
  public XAConnection getXAConnection(String user, String password) throws SQLException {
    return guard(delegate.getXAConnection(user, password));
  }

  private XAConnection guard(XAConnection connection) {
    return connection == null ? null : new GuardedXAConnection(connection, settings, refused);
  }

  @Override
  public XAConnectionBuilder createXAConnectionBuilder() throws SQLException {
    return new GuardedBuilders.ForDistributed(delegate.createXAConnectionBuilder(), this::guard);
  }
}
