package io.guardjdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.XAConnection;
import javax.transaction.xa.XAResource;

/** A physical connection that takes part in distributed transactions. */
final class GuardedXAConnection extends GuardedPooledConnection implements XAConnection {

  private final XAConnection delegate;
  private final Branch branch;
  private GuardedXAResource resource;

  GuardedXAConnection(XAConnection delegate, Properties settings, RefusedBranches refused) {
    super(delegate, settings);
    this.delegate = delegate;
    this.branch = new Branch(refused);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return Opening.guard(delegate.getConnection(), settings(), branch);
  }

  @Override
  public XAResource getXAResource() throws SQLException {
    XAResource made = delegate.getXAResource();
    if (made == null) {
      return null;
    }
    if (resource == null || resource.delegate() != made) {
      resource = new GuardedXAResource(made, branch);
    }
    return resource;
  }
}
