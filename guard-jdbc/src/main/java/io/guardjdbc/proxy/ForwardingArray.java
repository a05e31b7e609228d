package io.guardjdbc.proxy;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Passes every call on, except those it leaves to its subclass. */
@Generated("io.guardjdbc.proxy.ForwardingGenerator")
@SuppressWarnings("deprecation")
public abstract class ForwardingArray implements Array {

  final GuardedConnection connection;
  final Array delegate;

  ForwardingArray(GuardedConnection connection, Array delegate) {
    this.connection = connection;
    this.delegate = delegate;
  }

  @Override
  public void free() throws SQLException {
    delegate.free();
  }

  @Override
  public Object getArray() throws SQLException {
    return Handles.guard(connection, delegate.getArray());
  }

  @Override
  public Object getArray(Map<String, Class<?>> p1) throws SQLException {
    return Handles.guard(connection, delegate.getArray(p1));
  }

  @Override
  public Object getArray(long p1, int p2, Map<String, Class<?>> p3) throws SQLException {
    return Handles.guard(connection, delegate.getArray(p1, p2, p3));
  }

  @Override
  public Object getArray(long p1, int p2) throws SQLException {
    return Handles.guard(connection, delegate.getArray(p1, p2));
  }

  @Override
  public int getBaseType() throws SQLException {
    return delegate.getBaseType();
  }

  @Override
  public String getBaseTypeName() throws SQLException {
    return delegate.getBaseTypeName();
  }

  @Override
  public ResultSet getResultSet() throws SQLException {
    return Handles.guard(connection, delegate.getResultSet());
  }

  @Override
  public ResultSet getResultSet(Map<String, Class<?>> p1) throws SQLException {
    return Handles.guard(connection, delegate.getResultSet(p1));
  }

  @Override
  public ResultSet getResultSet(long p1, int p2, Map<String, Class<?>> p3) throws SQLException {
    return Handles.guard(connection, delegate.getResultSet(p1, p2, p3));
  }

  @Override
  public ResultSet getResultSet(long p1, int p2) throws SQLException {
    return Handles.guard(connection, delegate.getResultSet(p1, p2));
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
