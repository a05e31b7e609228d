package io.guardjdbc.conformance;

import java.lang.reflect.Method;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every method of every interface: on an object that is closed, on one whose connection is, with
 * nothing for arguments and with plausible ones.
 */
final class MethodScenarios {

  private static final String QUERY = "SELECT id, name, amount FROM item ORDER BY id";

  /** The methods that wait, or that their own scenarios call. */
  private static final Set<String> LEFT_OUT = Set.of("abort", "setNetworkTimeout", "unwrap");

  /** Makes the object that a method is called on. */
  @FunctionalInterface
  private interface Maker<T> {
    T of(Connection connection) throws SQLException;
  }

  private record Kind<T extends AutoCloseable>(Class<T> type, String text, Maker<T> maker) {}

  private static final List<Kind<?>> CLOSEABLE =
      List.of(
          new Kind<>(Connection.class, "SELECT 1", connection -> connection),
          new Kind<>(Statement.class, "SELECT 1", Connection::createStatement),
          new Kind<>(
              PreparedStatement.class,
              "SELECT 1",
              connection -> connection.prepareStatement("SELECT * FROM item WHERE id = ?")),
          new Kind<>(CallableStatement.class, "SELECT 1", MethodScenarios::callable),
          new Kind<>(ResultSet.class, "name", MethodScenarios::results));

  private MethodScenarios() {}

  private static CallableStatement callable(Connection connection) throws SQLException {
    return connection.prepareCall("{? = call abs(?)}");
  }

  private static ResultSet results(Connection connection) throws SQLException {
    ResultSet results = connection.createStatement().executeQuery(QUERY);
    results.next();
    return results;
  }

  static Stream<Scenario> all() {
    return Stream.concat(
        CLOSEABLE.stream().flatMap(MethodScenarios::of),
        Stream.of(
            Scenario.everywhere("metadata", MethodScenarios::metadata),
            Scenario.everywhere("metadata with arguments", MethodScenarios::metadataOfTables),
            Scenario.everywhere(
                "metadata of a closed connection", MethodScenarios::metadataAfterClose),
            Scenario.everywhere("result set metadata", MethodScenarios::resultSetMetadata),
            Scenario.everywhere("parameter metadata", MethodScenarios::parameterMetadata)));
  }

  private static <T extends AutoCloseable> Stream<Scenario> of(Kind<T> kind) {
    String name = kind.type().getSimpleName();
    return Stream.of(
        Scenario.everywhere(name + " when closed", (side, seen) -> closed(kind, side, seen)),
        Scenario.everywhere(
            name + " of a closed connection", (side, seen) -> orphaned(kind, side, seen)),
        Scenario.everywhere(
            name + " given nothing", (side, seen) -> each(kind, side, seen, Reflected::nothings)),
        Scenario.everywhere(
            name + " given something",
            (side, seen) ->
                each(kind, side, seen, method -> Reflected.plausible(method, kind.text()))));
  }

  private static List<Method> methods(Class<?> type) {
    return Reflected.methods(type).stream()
        .filter(method -> !LEFT_OUT.contains(method.getName()))
        .toList();
  }

  private static <T extends AutoCloseable> void closed(Kind<T> kind, Side side, Recording seen)
      throws Exception {
    T object = kind.maker().of(side.open());
    object.close();
    for (Method method : methods(kind.type())) {
      Object[] arguments = Reflected.plausible(method, kind.text());
      seen.note(Reflected.signature(method), () -> Reflected.call(method, object, arguments));
    }
  }

  private static <T extends AutoCloseable> void orphaned(Kind<T> kind, Side side, Recording seen)
      throws Exception {
    Connection connection = side.open();
    T object = kind.maker().of(connection);
    connection.close();
    for (Method method : methods(kind.type())) {
      Object[] arguments = Reflected.nothings(method);
      seen.note(Reflected.signature(method), () -> Reflected.call(method, object, arguments));
    }
  }

  private interface Arguments {
    Object[] of(Method method);
  }

  /** Each method on an object of its own, so that what one does is not seen by the next. */
  private static <T extends AutoCloseable> void each(
      Kind<T> kind, Side side, Recording seen, Arguments arguments) throws Exception {
    boolean shared = kind.type() != Connection.class;
    Connection connection = side.open();
    for (Method method : methods(kind.type())) {
      if (!shared || connection.isClosed()) {
        connection.close();
        connection = side.open();
      }
      T object = kind.maker().of(connection);
      Object[] given = arguments.of(method);
      seen.note(Reflected.signature(method), () -> Reflected.call(method, object, given));
      object.close();
    }
  }

  private static void metadata(Side side, Recording seen) throws SQLException {
    DatabaseMetaData metaData = side.open().getMetaData();
    for (Method method : Reflected.methods(DatabaseMetaData.class)) {
      if (method.getParameterCount() == 0) {
        seen.note(Reflected.signature(method), () -> Reflected.call(method, metaData));
      } else if (method.getParameterCount() == 1 && method.getParameterTypes()[0] == int.class) {
        for (int i : new int[] {-1, 1, 2, 1003, 1004, 1005}) {
          seen.note(Reflected.signature(method) + i, () -> Reflected.call(method, metaData, i));
        }
      }
    }
  }

  private static void metadataAfterClose(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    DatabaseMetaData metaData = connection.getMetaData();
    connection.close();
    for (Method method : Reflected.methods(DatabaseMetaData.class)) {
      seen.note(
          Reflected.signature(method),
          () -> Reflected.call(method, metaData, Reflected.nothings(method)));
    }
  }

  private static void metadataOfTables(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    DatabaseMetaData metaData = connection.getMetaData();
    String catalog = connection.getCatalog();
    String schema = connection.getSchema();
    boolean upper = metaData.storesUpperCaseIdentifiers();
    String item = upper ? "ITEM" : "item";
    String part = upper ? "PART" : "part";
    String[] tables = {"TABLE", "BASE TABLE", "VIEW"};
    seen.note("getTables", () -> metaData.getTables(catalog, schema, "%", tables));
    seen.note("getTables(null)", () -> metaData.getTables(null, null, item, null));
    seen.note("getColumns", () -> metaData.getColumns(catalog, schema, "%", "%"));
    seen.note("getPrimaryKeys", () -> metaData.getPrimaryKeys(catalog, schema, item));
    seen.note("getImportedKeys", () -> metaData.getImportedKeys(catalog, schema, part));
    seen.note("getExportedKeys", () -> metaData.getExportedKeys(catalog, schema, item));
    seen.note(
        "getCrossReference",
        () -> metaData.getCrossReference(catalog, schema, item, catalog, schema, part));
    seen.note("getIndexInfo", () -> metaData.getIndexInfo(catalog, schema, item, false, true));
    seen.note(
        "getBestRowIdentifier",
        () ->
            metaData.getBestRowIdentifier(
                catalog, schema, item, DatabaseMetaData.bestRowSession, true));
    seen.note("getVersionColumns", () -> metaData.getVersionColumns(catalog, schema, item));
    seen.note("getTablePrivileges", () -> metaData.getTablePrivileges(catalog, schema, item));
    seen.note(
        "getColumnPrivileges", () -> metaData.getColumnPrivileges(catalog, schema, item, "%"));
    seen.note("getSchemas", () -> metaData.getSchemas(catalog, schema));
    seen.note("getProcedures", () -> metaData.getProcedures(catalog, schema, "%"));
    seen.note("getProcedureColumns", () -> metaData.getProcedureColumns(catalog, schema, "%", "%"));
    seen.note("getFunctions", () -> metaData.getFunctions(catalog, schema, "a%"));
    seen.note("getFunctionColumns", () -> metaData.getFunctionColumns(catalog, schema, "a%", "%"));
    seen.note("getUDTs", () -> metaData.getUDTs(catalog, schema, "%", null));
    seen.note("getSuperTypes", () -> metaData.getSuperTypes(catalog, schema, "%"));
    seen.note("getSuperTables", () -> metaData.getSuperTables(catalog, schema, "%"));
    seen.note("getAttributes", () -> metaData.getAttributes(catalog, schema, "%", "%"));
    seen.note("getPseudoColumns", () -> metaData.getPseudoColumns(catalog, schema, item, "%"));
    seen.note("supportsConvert", () -> metaData.supportsConvert(4, 12));
    seen.note("supportsResultSetConcurrency", () -> metaData.supportsResultSetConcurrency(1003, 1));
    seen.note(
        "a result set leads back",
        () -> {
          try (ResultSet results = metaData.getCatalogs()) {
            Statement statement = results.getStatement();
            return statement == null || statement.getConnection() == connection;
          }
        });
    seen.note("getConnection", () -> metaData.getConnection() == connection);
  }

  private static void resultSetMetadata(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    try (PreparedStatement prepared =
        connection.prepareStatement(
            "SELECT i.id AS number, name, 1 + 1, kinds.* FROM item i, kinds")) {
      seen.note("before execution", prepared::getMetaData);
      seen.note("isWrapperFor", () -> prepared.getMetaData().isWrapperFor(ResultSetMetaData.class));
      try (ResultSet results = prepared.executeQuery()) {
        ResultSetMetaData metaData = results.getMetaData();
        seen.note("after execution", () -> metaData);
        seen.note("column 0", () -> metaData.getColumnName(0));
        seen.note("column 99", () -> metaData.getColumnType(99));
        seen.note("findColumn", () -> results.findColumn("NUMBER"));
        seen.note("findColumn, missing", () -> results.findColumn("nothing"));
      }
    }
  }

  private static void parameterMetadata(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    for (String sql :
        List.of(
            "SELECT * FROM item WHERE id = ? AND name LIKE ? AND amount > ?",
            "INSERT INTO item VALUES (?, ?, ?)",
            "UPDATE item SET name = ? WHERE id = ?",
            "SELECT 1")) {
      try (PreparedStatement prepared = connection.prepareStatement(sql)) {
        seen.note(sql, prepared::getParameterMetaData);
      }
    }
    seen.note(
        "wrong",
        () ->
            connection
                .prepareStatement("SELECT * FROM nothing WHERE a = ?")
                .getParameterMetaData());
  }
}
