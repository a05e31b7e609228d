package io.guardjdbc.conformance;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.Date;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLXML;
import java.sql.Statement;
import java.sql.Time;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;

/** Every getter on every kind of column, every setter, large values, arrays. */
@SuppressWarnings("SelfEquals") // what the object itself answers is compared
final class ValueScenarios {

  private static final List<Class<?>> CLASSES =
      List.of(
          String.class,
          Integer.class,
          Long.class,
          Boolean.class,
          BigDecimal.class,
          byte[].class,
          Date.class,
          Time.class,
          Timestamp.class,
          LocalDate.class,
          LocalTime.class,
          LocalDateTime.class,
          OffsetDateTime.class,
          Instant.class,
          UUID.class,
          java.sql.Array.class,
          Blob.class,
          Clob.class,
          SQLXML.class,
          Object.class,
          Object[].class,
          Map.class,
          ResultSet.class);

  private ValueScenarios() {}

  static Stream<Scenario> all() {
    return Stream.of(
        Scenario.everywhere("every getter", ValueScenarios::everyGetter),
        Scenario.everywhere("every getter by name", ValueScenarios::everyGetterByName),
        Scenario.everywhere("every class", ValueScenarios::everyClass),
        Scenario.everywhere("every setter", ValueScenarios::everySetter),
        Scenario.everywhere("values there and back", ValueScenarios::values),
        Scenario.everywhere("large values", ValueScenarios::largeValues),
        Scenario.everywhere("arrays and structs", ValueScenarios::arrays));
  }

  private static void everyGetter(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT * FROM kinds")) {
      row.next();
      int columns = row.getMetaData().getColumnCount();
      for (Method method : getters(int.class)) {
        for (int i = 1; i <= columns; i++) {
          int column = i;
          seen.note(Reflected.signature(method) + i, () -> Reflected.call(method, row, column));
          seen.note("wasNull", row::wasNull);
        }
      }
    }
    connection.rollback();
  }

  private static List<Method> getters(Class<?> by) {
    return Reflected.methods(ResultSet.class).stream()
        .filter(method -> method.getName().startsWith("get"))
        .filter(method -> method.getParameterCount() == 1)
        .filter(method -> method.getParameterTypes()[0] == by)
        .toList();
  }

  private static void everyGetterByName(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT * FROM kinds")) {
      row.next();
      for (Method method : getters(String.class)) {
        for (String name : List.of("d", "J", "n", "t", "nothing")) {
          seen.note(Reflected.signature(method) + name, () -> Reflected.call(method, row, name));
        }
      }
      Calendar calendar = Calendar.getInstance(TimeZone.getTimeZone("Asia/Tokyo"));
      seen.note("getTimestamp, calendar", () -> row.getTimestamp("p", calendar));
      seen.note("getDate, calendar", () -> row.getDate("n", calendar));
      seen.note("getTime, calendar", () -> row.getTime("o", calendar));
      seen.note("getObject, map", () -> row.getObject("j", Map.of()));
    }
  }

  private static void everyClass(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT * FROM kinds")) {
      row.next();
      for (Class<?> type : CLASSES) {
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          int column = i;
          seen.note(type.getSimpleName() + " " + i, () -> row.getObject(column, type));
        }
      }
      seen.note("null", () -> row.getObject(1, (Class<?>) null));
    }
    connection.rollback();
  }

  /** Each setter with nothing and with something, on a text of one parameter. */
  private static void everySetter(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    try (PreparedStatement prepared =
        connection.prepareStatement("SELECT name FROM item WHERE name = ? OR id = 1")) {
      for (Method method : Reflected.methods(PreparedStatement.class)) {
        if (method.getName().startsWith("set")
            && method.getParameterCount() > 1
            && method.getParameterTypes()[0] == int.class) {
          Object[] nothings = Reflected.nothings(method);
          nothings[0] = 1;
          seen.note(Reflected.signature(method), () -> Reflected.call(method, prepared, nothings));
          seen.note("run", prepared::executeQuery);
          Object[] some = Reflected.plausible(method, "1");
          seen.note(
              Reflected.signature(method) + "1", () -> Reflected.call(method, prepared, some));
          seen.note("run", prepared::executeQuery);
        }
      }
      for (Object value : somethings()) {
        seen.run("setObject " + value.getClass(), () -> prepared.setObject(1, value));
        seen.note("run", prepared::executeQuery);
      }
    }
  }

  private static List<Object> somethings() {
    return List.of(
        "1",
        1,
        2L,
        (short) 3,
        (byte) 4,
        1.5f,
        2.5d,
        true,
        'c',
        BigDecimal.TEN,
        java.math.BigInteger.TWO,
        new byte[] {1},
        Date.valueOf("2026-01-02"),
        Time.valueOf("03:04:05"),
        Timestamp.valueOf("2026-01-02 03:04:05"),
        LocalDate.of(2026, 1, 2),
        LocalTime.of(3, 4, 5),
        LocalDateTime.of(2026, 1, 2, 3, 4, 5),
        OffsetDateTime.of(2026, 1, 2, 3, 4, 5, 0, ZoneOffset.UTC),
        new UUID(0, 1),
        new Integer[] {1, 2},
        List.of(1),
        new Object() {
          @Override
          public String toString() {
            return "an object";
          }
        });
  }

  private static void values(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    try (PreparedStatement prepared =
        connection.prepareStatement("INSERT INTO large (id, bytes, words) VALUES (?, ?, ?)")) {
      byte[] bytes = "bytes".getBytes(StandardCharsets.UTF_8);
      prepared.setInt(1, 1);
      prepared.setBytes(2, bytes);
      prepared.setString(3, "words");
      seen.note("plain", () -> prepared.executeUpdate());
      prepared.setInt(1, 2);
      seen.run("a JDBCType", () -> prepared.setObject(1, 2, JDBCType.INTEGER));
      prepared.setBinaryStream(2, new ByteArrayInputStream(bytes));
      prepared.setCharacterStream(3, new StringReader("stream"));
      seen.note("streams", () -> prepared.executeUpdate());
      prepared.setObject(1, "3", Types.INTEGER);
      prepared.setBinaryStream(2, new ByteArrayInputStream(bytes), 3);
      prepared.setCharacterStream(3, new StringReader("stream"), 3);
      seen.run(
          "a long length", () -> prepared.setCharacterStream(3, new StringReader("stream"), 3L));
      seen.note("streams of a length", () -> prepared.executeUpdate());
      prepared.setLong(1, 4);
      prepared.setNull(2, Types.VARBINARY);
      prepared.setString(3, "ascii");
      seen.run("ASCII", () -> prepared.setAsciiStream(3, new ByteArrayInputStream(bytes)));
      seen.note("ascii", () -> prepared.executeUpdate());
      prepared.setLong(1, 5);
      seen.run(
          "a shorter stream",
          () -> prepared.setBinaryStream(2, new ByteArrayInputStream(bytes), 50));
      seen.note("a shorter stream, run", () -> prepared.executeUpdate());
    }
    seen.note(
        "rows",
        () ->
            connection
                .createStatement()
                .executeQuery("SELECT id, bytes, words FROM large ORDER BY id"));
    try (ResultSet row =
        connection.createStatement().executeQuery("SELECT bytes, words FROM large WHERE id = 2")) {
      row.next();
      seen.note("getBinaryStream", () -> row.getBinaryStream(1));
      seen.note("getCharacterStream", () -> row.getCharacterStream(2));
      seen.note("getAsciiStream", () -> row.getAsciiStream(2));
      seen.note("getNString", () -> row.getNString(2));
      seen.note("getNCharacterStream", () -> row.getNCharacterStream(2));
    }
  }

  private static void largeValues(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    connection.setAutoCommit(false);
    String bytes = side.database() == TestedDatabase.POSTGRESQL ? "object" : "bytes";
    seen.note(
        "blob",
        () -> {
          Blob blob = connection.createBlob();
          blob.setBytes(1, new byte[] {1, 2, 3});
          seen.note("length", blob::length);
          try (PreparedStatement insert =
              connection.prepareStatement("INSERT INTO large (id, " + bytes + ") VALUES (1, ?)")) {
            insert.setBlob(1, blob);
            return insert.executeUpdate();
          }
        });
    seen.note(
        "clob",
        () -> {
          Clob clob = connection.createClob();
          clob.setString(1, "words");
          try (PreparedStatement insert =
              connection.prepareStatement("INSERT INTO large (id, words) VALUES (2, ?)")) {
            insert.setClob(1, clob);
            return insert.executeUpdate();
          }
        });
    seen.note(
        "blob from a stream",
        () -> {
          try (PreparedStatement insert =
              connection.prepareStatement("INSERT INTO large (id, " + bytes + ") VALUES (3, ?)")) {
            insert.setBlob(1, new ByteArrayInputStream(new byte[] {7, 8, 9}));
            return insert.executeUpdate();
          }
        });
    seen.note("NClob", connection::createNClob);
    seen.note(
        "XML",
        () -> {
          SQLXML xml = connection.createSQLXML();
          xml.setString("<a/>");
          return xml;
        });
    try (ResultSet row =
        connection.createStatement().executeQuery("SELECT " + bytes + " FROM large WHERE id = 1")) {
      row.next();
      Blob blob = row.getBlob(1);
      seen.note("getBlob", () -> blob);
      seen.note("getBytes", () -> blob.getBytes(2, 1));
      seen.note("getBytes at 0", () -> blob.getBytes(0, 1));
      seen.note("getBinaryStream", blob::getBinaryStream);
      seen.note("part", () -> blob.getBinaryStream(2, 2));
      seen.note("position", () -> blob.position(new byte[] {2, 3}, 1));
      seen.note("position of itself", () -> blob.position(blob, 1));
      seen.note("setBytes", () -> blob.setBytes(2, new byte[] {9}));
      seen.note("changed", () -> blob);
      seen.run(
          "setBinaryStream",
          () -> {
            try (var out = blob.setBinaryStream(1)) {
              out.write(5);
            }
          });
      seen.run("truncate", () -> blob.truncate(1));
      seen.note("truncated", () -> blob);
      seen.note("equals", () -> blob.equals(blob));
      seen.run("free", blob::free);
      seen.note("freed", blob::length);
      seen.run("free again", blob::free);
      seen.note(
          "as a parameter",
          () -> {
            try (PreparedStatement insert =
                connection.prepareStatement(
                    "INSERT INTO large (id, " + bytes + ") VALUES (9, ?)")) {
              insert.setBlob(1, row.getBlob(1));
              return insert.executeUpdate();
            }
          });
      seen.note(
          "as an object",
          () -> {
            try (PreparedStatement insert =
                connection.prepareStatement(
                    "INSERT INTO large (id, " + bytes + ") VALUES (10, ?)")) {
              insert.setObject(1, row.getBlob(1), Types.BLOB);
              return insert.executeUpdate();
            }
          });
    } catch (SQLException e) {
      seen.note("row", () -> e);
    }
    connection.rollback();
  }

  private static void arrays(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    String integer = side.database() == TestedDatabase.H2 ? "INTEGER" : "int4";
    seen.note("createArrayOf", () -> connection.createArrayOf(integer, new Object[] {1, 2, null}));
    seen.note("createArrayOf null", () -> connection.createArrayOf(integer, null));
    seen.note("createArrayOf nothing", () -> connection.createArrayOf("nothing", new Object[] {1}));
    seen.note("createStruct", () -> connection.createStruct("pair", new Object[] {1, "a"}));
    if (side.database() == TestedDatabase.MARIADB) {
      return;
    }
    java.sql.Array array = connection.createArrayOf(integer, new Object[] {1, 2, 3});
    for (Method method : Reflected.methods(java.sql.Array.class)) {
      if (!method.getName().equals("free")) {
        Object[] some = Reflected.plausible(method, "");
        seen.note(Reflected.signature(method), () -> Reflected.call(method, array, some));
      }
    }
    seen.note("toString", () -> array.toString());
    seen.note("equals", () -> array.equals(array));
    try (PreparedStatement prepared =
        connection.prepareStatement("SELECT t FROM kinds WHERE t = ? OR 1 = 1")) {
      prepared.setArray(1, array);
      seen.note("setArray", prepared::executeQuery);
      prepared.setObject(1, array);
      seen.note("setObject", prepared::executeQuery);
      prepared.setObject(1, array, Types.ARRAY);
      seen.note("setObject, type", prepared::executeQuery);
      ResultSet row = prepared.executeQuery();
      row.next();
      java.sql.Array read = row.getArray(1);
      seen.note("getArray", () -> read);
      seen.note("elements", read::getResultSet);
      seen.note(
          "elements lead back",
          () -> {
            Statement made = read.getResultSet().getStatement();
            return made == null || made.getConnection() == connection;
          });
      prepared.setArray(1, read);
      seen.note("given back", prepared::executeQuery);
    }
    seen.run("free", array::free);
    seen.note("freed", array::getArray);
  }
}
