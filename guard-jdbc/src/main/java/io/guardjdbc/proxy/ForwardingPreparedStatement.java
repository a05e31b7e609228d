package io.guardjdbc.proxy;

import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.net.URL;
import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Date;
import java.sql.NClob;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.Ref;
import java.sql.ResultSetMetaData;
import java.sql.RowId;
import java.sql.SQLException;
import java.sql.SQLType;
import java.sql.SQLXML;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.Calendar;
import javax.annotation.processing.Generated;

/** Passes every call on, except those it leaves to its subclass. */
@Generated("io.guardjdbc.proxy.ForwardingGenerator")
@SuppressWarnings("deprecation")
public abstract class ForwardingPreparedStatement extends GuardedStatement
    implements PreparedStatement {

  final PreparedStatement preparedDelegate;

  ForwardingPreparedStatement(GuardedConnection connection, PreparedStatement delegate) {
    super(connection);
    this.preparedDelegate = delegate;
  }

  @Override
  public void clearParameters() throws SQLException {
    preparedDelegate.clearParameters();
  }

  @Override
  public ResultSetMetaData getMetaData() throws SQLException {
    return preparedDelegate.getMetaData();
  }

  @Override
  public ParameterMetaData getParameterMetaData() throws SQLException {
    return preparedDelegate.getParameterMetaData();
  }

  @Override
  public void setArray(int p1, Array p2) throws SQLException {
    preparedDelegate.setArray(p1, Handles.unguard(p2));
  }

  @Override
  public void setAsciiStream(int p1, InputStream p2, int p3) throws SQLException {
    preparedDelegate.setAsciiStream(p1, p2, p3);
  }

  @Override
  public void setAsciiStream(int p1, InputStream p2, long p3) throws SQLException {
    preparedDelegate.setAsciiStream(p1, p2, p3);
  }

  @Override
  public void setAsciiStream(int p1, InputStream p2) throws SQLException {
    preparedDelegate.setAsciiStream(p1, p2);
  }

  @Override
  public void setBigDecimal(int p1, BigDecimal p2) throws SQLException {
    preparedDelegate.setBigDecimal(p1, p2);
  }

  @Override
  public void setBinaryStream(int p1, InputStream p2, int p3) throws SQLException {
    preparedDelegate.setBinaryStream(p1, p2, p3);
  }

  @Override
  public void setBinaryStream(int p1, InputStream p2, long p3) throws SQLException {
    preparedDelegate.setBinaryStream(p1, p2, p3);
  }

  @Override
  public void setBinaryStream(int p1, InputStream p2) throws SQLException {
    preparedDelegate.setBinaryStream(p1, p2);
  }

  @Override
  public void setBlob(int p1, InputStream p2, long p3) throws SQLException {
    preparedDelegate.setBlob(p1, p2, p3);
  }

  @Override
  public void setBlob(int p1, InputStream p2) throws SQLException {
    preparedDelegate.setBlob(p1, p2);
  }

  @Override
  public void setBlob(int p1, Blob p2) throws SQLException {
    preparedDelegate.setBlob(p1, p2);
  }

  @Override
  public void setBoolean(int p1, boolean p2) throws SQLException {
    preparedDelegate.setBoolean(p1, p2);
  }

  @Override
  public void setByte(int p1, byte p2) throws SQLException {
    preparedDelegate.setByte(p1, p2);
  }

  @Override
  public void setBytes(int p1, byte[] p2) throws SQLException {
    preparedDelegate.setBytes(p1, p2);
  }

  @Override
  public void setCharacterStream(int p1, Reader p2, int p3) throws SQLException {
    preparedDelegate.setCharacterStream(p1, p2, p3);
  }

  @Override
  public void setCharacterStream(int p1, Reader p2, long p3) throws SQLException {
    preparedDelegate.setCharacterStream(p1, p2, p3);
  }

  @Override
  public void setCharacterStream(int p1, Reader p2) throws SQLException {
    preparedDelegate.setCharacterStream(p1, p2);
  }

  @Override
  public void setClob(int p1, Reader p2, long p3) throws SQLException {
    preparedDelegate.setClob(p1, p2, p3);
  }

  @Override
  public void setClob(int p1, Reader p2) throws SQLException {
    preparedDelegate.setClob(p1, p2);
  }

  @Override
  public void setClob(int p1, Clob p2) throws SQLException {
    preparedDelegate.setClob(p1, p2);
  }

  @Override
  public void setDate(int p1, Date p2, Calendar p3) throws SQLException {
    preparedDelegate.setDate(p1, p2, p3);
  }

  @Override
  public void setDate(int p1, Date p2) throws SQLException {
    preparedDelegate.setDate(p1, p2);
  }

  @Override
  public void setDouble(int p1, double p2) throws SQLException {
    preparedDelegate.setDouble(p1, p2);
  }

  @Override
  public void setFloat(int p1, float p2) throws SQLException {
    preparedDelegate.setFloat(p1, p2);
  }

  @Override
  public void setInt(int p1, int p2) throws SQLException {
    preparedDelegate.setInt(p1, p2);
  }

  @Override
  public void setLong(int p1, long p2) throws SQLException {
    preparedDelegate.setLong(p1, p2);
  }

  @Override
  public void setNCharacterStream(int p1, Reader p2, long p3) throws SQLException {
    preparedDelegate.setNCharacterStream(p1, p2, p3);
  }

  @Override
  public void setNCharacterStream(int p1, Reader p2) throws SQLException {
    preparedDelegate.setNCharacterStream(p1, p2);
  }

  @Override
  public void setNClob(int p1, Reader p2, long p3) throws SQLException {
    preparedDelegate.setNClob(p1, p2, p3);
  }

  @Override
  public void setNClob(int p1, Reader p2) throws SQLException {
    preparedDelegate.setNClob(p1, p2);
  }

  @Override
  public void setNClob(int p1, NClob p2) throws SQLException {
    preparedDelegate.setNClob(p1, p2);
  }

  @Override
  public void setNString(int p1, String p2) throws SQLException {
    preparedDelegate.setNString(p1, p2);
  }

  @Override
  public void setNull(int p1, int p2, String p3) throws SQLException {
    preparedDelegate.setNull(p1, p2, p3);
  }

  @Override
  public void setNull(int p1, int p2) throws SQLException {
    preparedDelegate.setNull(p1, p2);
  }

  @Override
  public void setObject(int p1, Object p2, int p3, int p4) throws SQLException {
    preparedDelegate.setObject(p1, Handles.unguard(p2), p3, p4);
  }

  @Override
  public void setObject(int p1, Object p2, int p3) throws SQLException {
    preparedDelegate.setObject(p1, Handles.unguard(p2), p3);
  }

  @Override
  public void setObject(int p1, Object p2, SQLType p3, int p4) throws SQLException {
    preparedDelegate.setObject(p1, Handles.unguard(p2), p3, p4);
  }

  @Override
  public void setObject(int p1, Object p2, SQLType p3) throws SQLException {
    preparedDelegate.setObject(p1, Handles.unguard(p2), p3);
  }

  @Override
  public void setObject(int p1, Object p2) throws SQLException {
    preparedDelegate.setObject(p1, Handles.unguard(p2));
  }

  @Override
  public void setRef(int p1, Ref p2) throws SQLException {
    preparedDelegate.setRef(p1, p2);
  }

  @Override
  public void setRowId(int p1, RowId p2) throws SQLException {
    preparedDelegate.setRowId(p1, p2);
  }

  @Override
  public void setSQLXML(int p1, SQLXML p2) throws SQLException {
    preparedDelegate.setSQLXML(p1, p2);
  }

  @Override
  public void setShort(int p1, short p2) throws SQLException {
    preparedDelegate.setShort(p1, p2);
  }

  @Override
  public void setString(int p1, String p2) throws SQLException {
    preparedDelegate.setString(p1, p2);
  }

  @Override
  public void setTime(int p1, Time p2, Calendar p3) throws SQLException {
    preparedDelegate.setTime(p1, p2, p3);
  }

  @Override
  public void setTime(int p1, Time p2) throws SQLException {
    preparedDelegate.setTime(p1, p2);
  }

  @Override
  public void setTimestamp(int p1, Timestamp p2, Calendar p3) throws SQLException {
    preparedDelegate.setTimestamp(p1, p2, p3);
  }

  @Override
  public void setTimestamp(int p1, Timestamp p2) throws SQLException {
    preparedDelegate.setTimestamp(p1, p2);
  }

  @Override
  public void setURL(int p1, URL p2) throws SQLException {
    preparedDelegate.setURL(p1, p2);
  }

  @Override
  public void setUnicodeStream(int p1, InputStream p2, int p3) throws SQLException {
    preparedDelegate.setUnicodeStream(p1, p2, p3);
  }
}
