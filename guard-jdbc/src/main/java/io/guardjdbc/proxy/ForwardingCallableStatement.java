package io.guardjdbc.proxy;

import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.net.URL;
import java.sql.Array;
import java.sql.Blob;
import java.sql.CallableStatement;
import java.sql.Clob;
import java.sql.Date;
import java.sql.NClob;
import java.sql.Ref;
import java.sql.RowId;
import java.sql.SQLException;
import java.sql.SQLType;
import java.sql.SQLXML;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.Calendar;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Passes every call on, except those it leaves to its subclass. */
@Generated("io.guardjdbc.proxy.ForwardingGenerator")
@SuppressWarnings("deprecation")
public abstract class ForwardingCallableStatement extends GuardedPreparedStatement
    implements CallableStatement {

  final CallableStatement callableDelegate;

  ForwardingCallableStatement(
      GuardedConnection connection, CallableStatement delegate, Prepared prepared) {
    super(connection, delegate, prepared);
    this.callableDelegate = delegate;
  }

  @Override
  public Array getArray(String p1) throws SQLException {
    return Handles.guard(connection, callableDelegate.getArray(p1));
  }

  @Override
  public Array getArray(int p1) throws SQLException {
    return Handles.guard(connection, callableDelegate.getArray(p1));
  }

  @Override
  public BigDecimal getBigDecimal(String p1) throws SQLException {
    return callableDelegate.getBigDecimal(p1);
  }

  @Override
  public BigDecimal getBigDecimal(int p1, int p2) throws SQLException {
    return callableDelegate.getBigDecimal(p1, p2);
  }

  @Override
  public BigDecimal getBigDecimal(int p1) throws SQLException {
    return callableDelegate.getBigDecimal(p1);
  }

  @Override
  public Blob getBlob(String p1) throws SQLException {
    return callableDelegate.getBlob(p1);
  }

  @Override
  public Blob getBlob(int p1) throws SQLException {
    return callableDelegate.getBlob(p1);
  }

  @Override
  public boolean getBoolean(String p1) throws SQLException {
    return callableDelegate.getBoolean(p1);
  }

  @Override
  public boolean getBoolean(int p1) throws SQLException {
    return callableDelegate.getBoolean(p1);
  }

  @Override
  public byte getByte(String p1) throws SQLException {
    return callableDelegate.getByte(p1);
  }

  @Override
  public byte getByte(int p1) throws SQLException {
    return callableDelegate.getByte(p1);
  }

  @Override
  public byte[] getBytes(String p1) throws SQLException {
    return callableDelegate.getBytes(p1);
  }

  @Override
  public byte[] getBytes(int p1) throws SQLException {
    return callableDelegate.getBytes(p1);
  }

  @Override
  public Reader getCharacterStream(String p1) throws SQLException {
    return callableDelegate.getCharacterStream(p1);
  }

  @Override
  public Reader getCharacterStream(int p1) throws SQLException {
    return callableDelegate.getCharacterStream(p1);
  }

  @Override
  public Clob getClob(String p1) throws SQLException {
    return callableDelegate.getClob(p1);
  }

  @Override
  public Clob getClob(int p1) throws SQLException {
    return callableDelegate.getClob(p1);
  }

  @Override
  public Date getDate(String p1, Calendar p2) throws SQLException {
    return callableDelegate.getDate(p1, p2);
  }

  @Override
  public Date getDate(String p1) throws SQLException {
    return callableDelegate.getDate(p1);
  }

  @Override
  public Date getDate(int p1, Calendar p2) throws SQLException {
    return callableDelegate.getDate(p1, p2);
  }

  @Override
  public Date getDate(int p1) throws SQLException {
    return callableDelegate.getDate(p1);
  }

  @Override
  public double getDouble(String p1) throws SQLException {
    return callableDelegate.getDouble(p1);
  }

  @Override
  public double getDouble(int p1) throws SQLException {
    return callableDelegate.getDouble(p1);
  }

  @Override
  public float getFloat(String p1) throws SQLException {
    return callableDelegate.getFloat(p1);
  }

  @Override
  public float getFloat(int p1) throws SQLException {
    return callableDelegate.getFloat(p1);
  }

  @Override
  public int getInt(String p1) throws SQLException {
    return callableDelegate.getInt(p1);
  }

  @Override
  public int getInt(int p1) throws SQLException {
    return callableDelegate.getInt(p1);
  }

  @Override
  public long getLong(String p1) throws SQLException {
    return callableDelegate.getLong(p1);
  }

  @Override
  public long getLong(int p1) throws SQLException {
    return callableDelegate.getLong(p1);
  }

  @Override
  public Reader getNCharacterStream(String p1) throws SQLException {
    return callableDelegate.getNCharacterStream(p1);
  }

  @Override
  public Reader getNCharacterStream(int p1) throws SQLException {
    return callableDelegate.getNCharacterStream(p1);
  }

  @Override
  public NClob getNClob(String p1) throws SQLException {
    return callableDelegate.getNClob(p1);
  }

  @Override
  public NClob getNClob(int p1) throws SQLException {
    return callableDelegate.getNClob(p1);
  }

  @Override
  public String getNString(String p1) throws SQLException {
    return callableDelegate.getNString(p1);
  }

  @Override
  public String getNString(int p1) throws SQLException {
    return callableDelegate.getNString(p1);
  }

  @Override
  public <T> T getObject(String p1, Class<T> p2) throws SQLException {
    return Handles.guard(connection, callableDelegate.getObject(p1, p2), p2);
  }

  @Override
  public Object getObject(String p1, Map<String, Class<?>> p2) throws SQLException {
    return Handles.guard(connection, callableDelegate.getObject(p1, p2));
  }

  @Override
  public Object getObject(String p1) throws SQLException {
    return Handles.guard(connection, callableDelegate.getObject(p1));
  }

  @Override
  public <T> T getObject(int p1, Class<T> p2) throws SQLException {
    return Handles.guard(connection, callableDelegate.getObject(p1, p2), p2);
  }

  @Override
  public Object getObject(int p1, Map<String, Class<?>> p2) throws SQLException {
    return Handles.guard(connection, callableDelegate.getObject(p1, p2));
  }

  @Override
  public Object getObject(int p1) throws SQLException {
    return Handles.guard(connection, callableDelegate.getObject(p1));
  }

  @Override
  public Ref getRef(String p1) throws SQLException {
    return callableDelegate.getRef(p1);
  }

  @Override
  public Ref getRef(int p1) throws SQLException {
    return callableDelegate.getRef(p1);
  }

  @Override
  public RowId getRowId(String p1) throws SQLException {
    return callableDelegate.getRowId(p1);
  }

  @Override
  public RowId getRowId(int p1) throws SQLException {
    return callableDelegate.getRowId(p1);
  }

  @Override
  public SQLXML getSQLXML(String p1) throws SQLException {
    return callableDelegate.getSQLXML(p1);
  }

  @Override
  public SQLXML getSQLXML(int p1) throws SQLException {
    return callableDelegate.getSQLXML(p1);
  }

  @Override
  public short getShort(String p1) throws SQLException {
    return callableDelegate.getShort(p1);
  }

  @Override
  public short getShort(int p1) throws SQLException {
    return callableDelegate.getShort(p1);
  }

  @Override
  public String getString(String p1) throws SQLException {
    return callableDelegate.getString(p1);
  }

  @Override
  public String getString(int p1) throws SQLException {
    return callableDelegate.getString(p1);
  }

  @Override
  public Time getTime(String p1, Calendar p2) throws SQLException {
    return callableDelegate.getTime(p1, p2);
  }

  @Override
  public Time getTime(String p1) throws SQLException {
    return callableDelegate.getTime(p1);
  }

  @Override
  public Time getTime(int p1, Calendar p2) throws SQLException {
    return callableDelegate.getTime(p1, p2);
  }

  @Override
  public Time getTime(int p1) throws SQLException {
    return callableDelegate.getTime(p1);
  }

  @Override
  public Timestamp getTimestamp(String p1, Calendar p2) throws SQLException {
    return callableDelegate.getTimestamp(p1, p2);
  }

  @Override
  public Timestamp getTimestamp(String p1) throws SQLException {
    return callableDelegate.getTimestamp(p1);
  }

  @Override
  public Timestamp getTimestamp(int p1, Calendar p2) throws SQLException {
    return callableDelegate.getTimestamp(p1, p2);
  }

  @Override
  public Timestamp getTimestamp(int p1) throws SQLException {
    return callableDelegate.getTimestamp(p1);
  }

  @Override
  public URL getURL(String p1) throws SQLException {
    return callableDelegate.getURL(p1);
  }

  @Override
  public URL getURL(int p1) throws SQLException {
    return callableDelegate.getURL(p1);
  }

  @Override
  public void registerOutParameter(String p1, int p2, String p3) throws SQLException {
    callableDelegate.registerOutParameter(p1, p2, p3);
  }

  @Override
  public void registerOutParameter(String p1, int p2, int p3) throws SQLException {
    callableDelegate.registerOutParameter(p1, p2, p3);
  }

  @Override
  public void registerOutParameter(String p1, int p2) throws SQLException {
    callableDelegate.registerOutParameter(p1, p2);
  }

  @Override
  public void registerOutParameter(String p1, SQLType p2, String p3) throws SQLException {
    callableDelegate.registerOutParameter(p1, p2, p3);
  }

  @Override
  public void registerOutParameter(String p1, SQLType p2, int p3) throws SQLException {
    callableDelegate.registerOutParameter(p1, p2, p3);
  }

  @Override
  public void registerOutParameter(String p1, SQLType p2) throws SQLException {
    callableDelegate.registerOutParameter(p1, p2);
  }

  @Override
  public void registerOutParameter(int p1, int p2, String p3) throws SQLException {
    callableDelegate.registerOutParameter(p1, p2, p3);
  }

  @Override
  public void registerOutParameter(int p1, int p2, int p3) throws SQLException {
    callableDelegate.registerOutParameter(p1, p2, p3);
  }

  @Override
  public void registerOutParameter(int p1, int p2) throws SQLException {
    callableDelegate.registerOutParameter(p1, p2);
  }

  @Override
  public void registerOutParameter(int p1, SQLType p2, String p3) throws SQLException {
    callableDelegate.registerOutParameter(p1, p2, p3);
  }

  @Override
  public void registerOutParameter(int p1, SQLType p2, int p3) throws SQLException {
    callableDelegate.registerOutParameter(p1, p2, p3);
  }

  @Override
  public void registerOutParameter(int p1, SQLType p2) throws SQLException {
    callableDelegate.registerOutParameter(p1, p2);
  }

  @Override
  public void setAsciiStream(String p1, InputStream p2, int p3) throws SQLException {
    callableDelegate.setAsciiStream(p1, p2, p3);
  }

  @Override
  public void setAsciiStream(String p1, InputStream p2, long p3) throws SQLException {
    callableDelegate.setAsciiStream(p1, p2, p3);
  }

  @Override
  public void setAsciiStream(String p1, InputStream p2) throws SQLException {
    callableDelegate.setAsciiStream(p1, p2);
  }

  @Override
  public void setBigDecimal(String p1, BigDecimal p2) throws SQLException {
    callableDelegate.setBigDecimal(p1, p2);
  }

  @Override
  public void setBinaryStream(String p1, InputStream p2, int p3) throws SQLException {
    callableDelegate.setBinaryStream(p1, p2, p3);
  }

  @Override
  public void setBinaryStream(String p1, InputStream p2, long p3) throws SQLException {
    callableDelegate.setBinaryStream(p1, p2, p3);
  }

  @Override
  public void setBinaryStream(String p1, InputStream p2) throws SQLException {
    callableDelegate.setBinaryStream(p1, p2);
  }

  @Override
  public void setBlob(String p1, InputStream p2, long p3) throws SQLException {
    callableDelegate.setBlob(p1, p2, p3);
  }

  @Override
  public void setBlob(String p1, InputStream p2) throws SQLException {
    callableDelegate.setBlob(p1, p2);
  }

  @Override
  public void setBlob(String p1, Blob p2) throws SQLException {
    callableDelegate.setBlob(p1, p2);
  }

  @Override
  public void setBoolean(String p1, boolean p2) throws SQLException {
    callableDelegate.setBoolean(p1, p2);
  }

  @Override
  public void setByte(String p1, byte p2) throws SQLException {
    callableDelegate.setByte(p1, p2);
  }

  @Override
  public void setBytes(String p1, byte[] p2) throws SQLException {
    callableDelegate.setBytes(p1, p2);
  }

  @Override
  public void setCharacterStream(String p1, Reader p2, int p3) throws SQLException {
    callableDelegate.setCharacterStream(p1, p2, p3);
  }

  @Override
  public void setCharacterStream(String p1, Reader p2, long p3) throws SQLException {
    callableDelegate.setCharacterStream(p1, p2, p3);
  }

  @Override
  public void setCharacterStream(String p1, Reader p2) throws SQLException {
    callableDelegate.setCharacterStream(p1, p2);
  }

  @Override
  public void setClob(String p1, Reader p2, long p3) throws SQLException {
    callableDelegate.setClob(p1, p2, p3);
  }

  @Override
  public void setClob(String p1, Reader p2) throws SQLException {
    callableDelegate.setClob(p1, p2);
  }

  @Override
  public void setClob(String p1, Clob p2) throws SQLException {
    callableDelegate.setClob(p1, p2);
  }

  @Override
  public void setDate(String p1, Date p2, Calendar p3) throws SQLException {
    callableDelegate.setDate(p1, p2, p3);
  }

  @Override
  public void setDate(String p1, Date p2) throws SQLException {
    callableDelegate.setDate(p1, p2);
  }

  @Override
  public void setDouble(String p1, double p2) throws SQLException {
    callableDelegate.setDouble(p1, p2);
  }

  @Override
  public void setFloat(String p1, float p2) throws SQLException {
    callableDelegate.setFloat(p1, p2);
  }

  @Override
  public void setInt(String p1, int p2) throws SQLException {
    callableDelegate.setInt(p1, p2);
  }

  @Override
  public void setLong(String p1, long p2) throws SQLException {
    callableDelegate.setLong(p1, p2);
  }

  @Override
  public void setNCharacterStream(String p1, Reader p2, long p3) throws SQLException {
    callableDelegate.setNCharacterStream(p1, p2, p3);
  }

  @Override
  public void setNCharacterStream(String p1, Reader p2) throws SQLException {
    callableDelegate.setNCharacterStream(p1, p2);
  }

  @Override
  public void setNClob(String p1, Reader p2, long p3) throws SQLException {
    callableDelegate.setNClob(p1, p2, p3);
  }

  @Override
  public void setNClob(String p1, Reader p2) throws SQLException {
    callableDelegate.setNClob(p1, p2);
  }

  @Override
  public void setNClob(String p1, NClob p2) throws SQLException {
    callableDelegate.setNClob(p1, p2);
  }

  @Override
  public void setNString(String p1, String p2) throws SQLException {
    callableDelegate.setNString(p1, p2);
  }

  @Override
  public void setNull(String p1, int p2, String p3) throws SQLException {
    callableDelegate.setNull(p1, p2, p3);
  }

  @Override
  public void setNull(String p1, int p2) throws SQLException {
    callableDelegate.setNull(p1, p2);
  }

  @Override
  public void setObject(String p1, Object p2, int p3, int p4) throws SQLException {
    callableDelegate.setObject(p1, Handles.unguard(p2), p3, p4);
  }

  @Override
  public void setObject(String p1, Object p2, int p3) throws SQLException {
    callableDelegate.setObject(p1, Handles.unguard(p2), p3);
  }

  @Override
  public void setObject(String p1, Object p2, SQLType p3, int p4) throws SQLException {
    callableDelegate.setObject(p1, Handles.unguard(p2), p3, p4);
  }

  @Override
  public void setObject(String p1, Object p2, SQLType p3) throws SQLException {
    callableDelegate.setObject(p1, Handles.unguard(p2), p3);
  }

  @Override
  public void setObject(String p1, Object p2) throws SQLException {
    callableDelegate.setObject(p1, Handles.unguard(p2));
  }

  @Override
  public void setRowId(String p1, RowId p2) throws SQLException {
    callableDelegate.setRowId(p1, p2);
  }

  @Override
  public void setSQLXML(String p1, SQLXML p2) throws SQLException {
    callableDelegate.setSQLXML(p1, p2);
  }

  @Override
  public void setShort(String p1, short p2) throws SQLException {
    callableDelegate.setShort(p1, p2);
  }

  @Override
  public void setString(String p1, String p2) throws SQLException {
    callableDelegate.setString(p1, p2);
  }

  @Override
  public void setTime(String p1, Time p2, Calendar p3) throws SQLException {
    callableDelegate.setTime(p1, p2, p3);
  }

  @Override
  public void setTime(String p1, Time p2) throws SQLException {
    callableDelegate.setTime(p1, p2);
  }

  @Override
  public void setTimestamp(String p1, Timestamp p2, Calendar p3) throws SQLException {
    callableDelegate.setTimestamp(p1, p2, p3);
  }

  @Override
  public void setTimestamp(String p1, Timestamp p2) throws SQLException {
    callableDelegate.setTimestamp(p1, p2);
  }

  @Override
  public void setURL(String p1, URL p2) throws SQLException {
    callableDelegate.setURL(p1, p2);
  }

  @Override
  public boolean wasNull() throws SQLException {
    return callableDelegate.wasNull();
  }
}
