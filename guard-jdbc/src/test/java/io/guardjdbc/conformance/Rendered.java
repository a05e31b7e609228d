package io.guardjdbc.conformance;

import java.io.InputStream;
import java.io.Reader;
import java.lang.reflect.Array;
import java.sql.BatchUpdateException;
import java.sql.Blob;
import java.sql.CallableStatement;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverPropertyInfo;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLClientInfoException;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.SQLXML;
import java.sql.Savepoint;
import java.sql.Statement;
import java.sql.Struct;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Objects of JDBC as text, with everything in it that a program could see. */
final class Rendered {

  private static final int ROWS = 300;

  /** The interfaces of JDBC whose objects are told by their kind alone, the narrowest first. */
  private static final List<Class<?>> HANDLES =
      List.of(
          CallableStatement.class,
          PreparedStatement.class,
          Statement.class,
          Connection.class,
          DatabaseMetaData.class,
          Savepoint.class);

  /** What the JVM says in these depends on how hot the code is that throws them. */
  private static final Set<Class<?>> SAID_BY_JVM =
      Set.of(
          NullPointerException.class,
          ArrayIndexOutOfBoundsException.class,
          ClassCastException.class,
          ArithmeticException.class,
          ArrayStoreException.class);

  private Rendered() {}

  static String of(Object value) {
    try {
      return value == null ? "null" : text(value);
    } catch (Exception e) {
      return "a value that cannot be read: " + of((Object) e);
    }
  }

  private static String text(Object value) throws Exception {
    if (value instanceof Throwable thrown) {
      return exception(thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
    }
    if (value instanceof ResultSet results) {
      return results(results);
    }
    if (value instanceof ResultSetMetaData metaData) {
      return columns(metaData);
    }
    if (value instanceof ParameterMetaData metaData) {
      return parameters(metaData);
    }
    for (Class<?> handle : HANDLES) {
      if (handle.isInstance(value)) {
        return "a " + handle.getSimpleName();
      }
    }
    if (value instanceof java.sql.Array array) {
      return "Array of " + array.getBaseTypeName() + " " + of(array.getArray());
    }
    if (value instanceof Blob blob) {
      return "Blob " + hex(blob.getBytes(1, (int) blob.length()));
    }
    if (value instanceof Clob clob) {
      return "Clob '" + clob.getSubString(1, (int) clob.length()) + "'";
    }
    if (value instanceof SQLXML xml) {
      return "SQLXML '" + xml.getString() + "'";
    }
    if (value instanceof Struct struct) {
      return "Struct " + struct.getSQLTypeName() + " " + of(struct.getAttributes());
    }
    return plain(value);
  }

  private static String plain(Object value) throws Exception {
    if (value instanceof byte[] bytes) {
      return hex(bytes);
    }
    if (value instanceof InputStream stream) {
      return "stream " + hex(stream.readAllBytes());
    }
    if (value instanceof Reader reader) {
      StringBuilder read = new StringBuilder();
      for (int c = reader.read(); c >= 0; c = reader.read()) {
        read.append((char) c);
      }
      return "reader '" + read + "'";
    }
    if (value instanceof DriverPropertyInfo property) {
      return property.name + "=" + property.value + " " + Arrays.toString(property.choices);
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, String> sorted = new TreeMap<>();
      map.forEach((key, each) -> sorted.put(of(key), of(each)));
      return sorted.toString();
    }
    if (value.getClass().isArray()) {
      List<String> elements = new ArrayList<>();
      for (int i = 0; i < Array.getLength(value); i++) {
        elements.add(of(Array.get(value, i)));
      }
      return value.getClass().getComponentType().getSimpleName() + elements;
    }
    if (value instanceof Iterable<?> many) {
      List<String> elements = new ArrayList<>();
      many.forEach(each -> elements.add(of(each)));
      return elements.toString();
    }
    return value.getClass().getSimpleName() + " " + value;
  }

  private static String hex(byte[] bytes) {
    return "0x" + HexFormat.of().formatHex(bytes);
  }

  /** With all that it leads to, once each: pgjdbc's chains can lead back. */
  private static String exception(Throwable thrown, Set<Throwable> told) {
    if (!told.add(thrown)) {
      return "again " + thrown.getClass().getName();
    }
    StringBuilder text = new StringBuilder(thrown.getClass().getName());
    if (thrown instanceof SQLException e) {
      text.append(" [").append(e.getSQLState()).append(' ').append(e.getErrorCode()).append(']');
    }
    text.append(' ').append(SAID_BY_JVM.contains(thrown.getClass()) ? "" : thrown.getMessage());
    if (thrown instanceof BatchUpdateException e) {
      text.append(" counts ").append(Arrays.toString(e.getUpdateCounts()));
      text.append(Arrays.toString(e.getLargeUpdateCounts()));
    }
    if (thrown instanceof SQLClientInfoException e) {
      text.append(" failed ").append(of(e.getFailedProperties()));
    }
    if (thrown instanceof SQLException e && e.getNextException() != null) {
      text.append(" next {").append(exception(e.getNextException(), told)).append('}');
    }
    if (thrown instanceof SQLWarning e && e.getNextWarning() != null) {
      text.append(" next warning {").append(exception(e.getNextWarning(), told)).append('}');
    }
    if (thrown.getCause() != null) {
      text.append(" cause {").append(exception(thrown.getCause(), told)).append('}');
    }
    for (Throwable each : thrown.getSuppressed()) {
      text.append(" suppressed {").append(exception(each, told)).append('}');
    }
    return text.toString();
  }

  private static String results(ResultSet results) throws SQLException {
    if (results.isClosed()) {
      return "a closed ResultSet";
    }
    StringBuilder text = new StringBuilder("rows of ");
    ResultSetMetaData metaData = results.getMetaData();
    text.append(columns(metaData));
    int row = 0;
    while (row++ < ROWS && results.next()) {
      text.append("\n  ");
      for (int i = 1; i <= metaData.getColumnCount(); i++) {
        text.append(i == 1 ? "" : ", ").append(of(results.getObject(i)));
      }
    }
    return text.toString();
  }

  private static String columns(ResultSetMetaData columns) throws SQLException {
    List<String> all = new ArrayList<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      all.add(Reflected.answers(ResultSetMetaData.class, columns, i));
    }
    return all.toString();
  }

  private static String parameters(ParameterMetaData parameters) throws SQLException {
    List<String> all = new ArrayList<>();
    for (int i = 1; i <= parameters.getParameterCount(); i++) {
      all.add(Reflected.answers(ParameterMetaData.class, parameters, i));
    }
    return all.toString();
  }

  /** A warning and those behind it. */
  static String warnings(SQLWarning first) {
    return first == null ? "none" : of(first);
  }
}
