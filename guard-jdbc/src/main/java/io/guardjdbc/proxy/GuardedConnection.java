package io.guardjdbc.proxy;

import java.sql.Array;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;

/**
 * A connection from which no object can be reached that would take SQL to the database unjudged.
 *
 * <p>As thread-safe as its delegate: it adds no lock and no state that matters, and {@code cancel},
 * {@code abort}, {@code isClosed}, {@code isValid} and {@code setNetworkTimeout} pass straight
 * through. Exceptions of the driver come out as they are, the same objects.
 */
public final class GuardedConnection extends ForwardingConnection implements Connection {

  final StatementInterceptor interceptor;

  /** What was given out last: PostgreSQL's driver gives the same object each time. */
  private GuardedDatabaseMetaData metaData;

  private GuardedConnection(Connection delegate, StatementInterceptor interceptor) {
    super(delegate);
    this.interceptor = interceptor;
  }

  /**
   * Guards a connection.
   *
   * @param delegate the driver's own connection, not null; nobody else should keep it
   * @param interceptor what is asked before anything is let through, not null; its {@code commit},
   *     {@code close} and so on act on the same delegate
   */
  public static Connection guard(Connection delegate, StatementInterceptor interceptor) {
    return new GuardedConnection(delegate, interceptor);
  }

  /** What is asked before anything is let through. */
  public StatementInterceptor interceptor() {
    return interceptor;
  }

  @Override
  public Statement createStatement() throws SQLException {
    return new GuardedPlainStatement(this, delegate.createStatement());
  }

  @Override
  public Statement createStatement(int type, int concurrency) throws SQLException {
    return new GuardedPlainStatement(this, delegate.createStatement(type, concurrency));
  }

  @Override
  public Statement createStatement(int type, int concurrency, int holdability) throws SQLException {
    return new GuardedPlainStatement(
        this, delegate.createStatement(type, concurrency, holdability));
  }

  @Override
  public PreparedStatement prepareStatement(String sql) throws SQLException {
    Prepared prepared = interceptor.prepare(sql);
    if (prepared.countsReturnedRows()) {
      return guard(delegate.prepareStatement(sql, SCROLLABLE, READ_ONLY), prepared);
    }
    return guard(delegate.prepareStatement(sql), prepared);
  }

  @Override
  public PreparedStatement prepareStatement(String sql, int type, int concurrency)
      throws SQLException {
    Prepared prepared = interceptor.prepare(sql);
    return guard(delegate.prepareStatement(sql, scrollable(type, prepared), concurrency), prepared);
  }

  @Override
  public PreparedStatement prepareStatement(String sql, int type, int concurrency, int holdability)
      throws SQLException {
    Prepared prepared = interceptor.prepare(sql);
    return guard(
        delegate.prepareStatement(sql, scrollable(type, prepared), concurrency, holdability),
        prepared);
  }

  @Override
  public PreparedStatement prepareStatement(String sql, int keys) throws SQLException {
    Prepared prepared = interceptor.prepare(sql);
    if (prepared.countsReturnedRows() && keys == Statement.NO_GENERATED_KEYS) {
      return guard(delegate.prepareStatement(sql, SCROLLABLE, READ_ONLY), prepared);
    }
    return guard(delegate.prepareStatement(sql, keys), prepared);
  }

  @Override
  public PreparedStatement prepareStatement(String sql, int[] keys) throws SQLException {
    Prepared prepared = interceptor.prepare(sql);
    return guard(delegate.prepareStatement(sql, keys), prepared);
  }

  @Override
  public PreparedStatement prepareStatement(String sql, String[] keys) throws SQLException {
    Prepared prepared = interceptor.prepare(sql);
    return guard(delegate.prepareStatement(sql, keys), prepared);
  }

  @Override
  public CallableStatement prepareCall(String sql) throws SQLException {
    Prepared prepared = interceptor.prepare(sql);
    if (prepared.countsReturnedRows()) {
      return guard(delegate.prepareCall(sql, SCROLLABLE, READ_ONLY), prepared);
    }
    return guard(delegate.prepareCall(sql), prepared);
  }

  @Override
  public CallableStatement prepareCall(String sql, int type, int concurrency) throws SQLException {
    Prepared prepared = interceptor.prepare(sql);
    return guard(delegate.prepareCall(sql, scrollable(type, prepared), concurrency), prepared);
  }

  @Override
  public CallableStatement prepareCall(String sql, int type, int concurrency, int holdability)
      throws SQLException {
    Prepared prepared = interceptor.prepare(sql);
    return guard(
        delegate.prepareCall(sql, scrollable(type, prepared), concurrency, holdability), prepared);
  }

  private static final int SCROLLABLE = ResultSet.TYPE_SCROLL_INSENSITIVE;
  private static final int READ_ONLY = ResultSet.CONCUR_READ_ONLY;

  private static int scrollable(int type, Prepared prepared) {
    return type == ResultSet.TYPE_FORWARD_ONLY && prepared.countsReturnedRows() ? SCROLLABLE : type;
  }

  private PreparedStatement guard(PreparedStatement statement, Prepared prepared) {
    return new GuardedPreparedStatement(this, statement, prepared);
  }

  private CallableStatement guard(CallableStatement statement, Prepared prepared) {
    return new GuardedCallableStatement(this, statement, prepared);
  }

  @Override
  public DatabaseMetaData getMetaData() throws SQLException {
    DatabaseMetaData made = delegate.getMetaData();
    GuardedDatabaseMetaData known = metaData;
    if (known == null || known.delegate != made) {
      known = new GuardedDatabaseMetaData(this, made);
      metaData = known;
    }
    return known;
  }

  @Override
  public Array createArrayOf(String typeName, Object[] elements) throws SQLException {
    return Handles.guard(this, delegate.createArrayOf(typeName, Handles.unguard(elements)));
  }

  @Override
  public void commit() throws SQLException {
    interceptor.commit();
  }

  @Override
  public void rollback() throws SQLException {
    interceptor.rollback();
  }

  @Override
  public void rollback(Savepoint savepoint) throws SQLException {
    interceptor.rollback(savepoint);
  }

  @Override
  public void releaseSavepoint(Savepoint savepoint) throws SQLException {
    interceptor.releaseSavepoint(savepoint);
  }

  @Override
  public Savepoint setSavepoint() throws SQLException {
    return interceptor.setSavepoint();
  }

  @Override
  public Savepoint setSavepoint(String name) throws SQLException {
    return interceptor.setSavepoint(name);
  }

  @Override
  public void setAutoCommit(boolean autoCommit) throws SQLException {
    interceptor.setAutoCommit(autoCommit);
  }

  @Override
  public void setCatalog(String catalog) throws SQLException {
    interceptor.setCatalog(catalog);
  }

  @Override
  public void setSchema(String schema) throws SQLException {
    interceptor.setSchema(schema);
  }

  @Override
  public void close() throws SQLException {
    interceptor.close();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return VendorView.unwrap(this, this, Connection.class, delegate, type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return VendorView.isWrapperFor(this, this, delegate, type);
  }
}
