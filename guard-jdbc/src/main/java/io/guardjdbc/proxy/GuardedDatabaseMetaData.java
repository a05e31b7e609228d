package io.guardjdbc.proxy;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** The metadata, whose connection and result sets are guarded. */
public final class GuardedDatabaseMetaData extends ForwardingDatabaseMetaData
    implements DatabaseMetaData {

  GuardedDatabaseMetaData(GuardedConnection connection, DatabaseMetaData delegate) {
    super(connection, delegate);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return delegate.getConnection() == null ? null : connection;
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return VendorView.unwrap(connection, this, DatabaseMetaData.class, delegate, type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return VendorView.isWrapperFor(connection, this, delegate, type);
  }
}
