package io.guardjdbc.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.testing.MariaDbServer;
import io.guardjdbc.testing.PostgresServer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGRefCursorResultSet;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.BaseStatement;

/** Walks from a guarded connection to everything that can be got from it, on real databases. */
@Tag("server")
final class EscapeTest {

  private static final int DEPTH = 4;

  private static final List<Class<?>> HANDLES =
      List.of(
          Connection.class, Statement.class, ResultSet.class, DatabaseMetaData.class, Array.class);

  /** What a walk must not do: end what it walks over, or wait. */
  private static final Set<String> LEFT_OUT =
      Set.of("getCloseAction", "getClass", "clone", "readResolve");

  private record Place(Object object, String path, int depth) {}

  private final ArrayDeque<Place> waiting = new ArrayDeque<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<String> escapes = new ArrayList<>();
  private final Set<String> kindsSeen = new TreeSet<>();
  private List<Class<?>> vendorInterfaces = List.of();

  private void visit(Object object, String path, int depth) {
    if (object == null || depth > DEPTH || !seen.add(object)) {
      return;
    }
    if (object instanceof Object[] elements) {
      for (Object element : elements) {
        visit(element, path + "[]", depth);
      }
      return;
    }
    boolean handle = HANDLES.stream().anyMatch(type -> type.isInstance(object));
    String name = object.getClass().getName();
    if (handle && !name.startsWith("io.guardjdbc.") && !isView(object)) {
      escapes.add(path + " -> " + name);
      return;
    }
    if (handle || name.startsWith("org.postgresql.") || name.startsWith("org.h2.jdbc.")) {
      kindsSeen.add(isView(object) ? "view" : object.getClass().getSimpleName());
      waiting.add(new Place(object, path, depth));
    }
  }

  private static boolean isView(Object object) {
    return Proxy.isProxyClass(object.getClass())
        && Proxy.getInvocationHandler(object).getClass().getName().startsWith("io.guardjdbc.");
  }

  private void walk() throws SQLException {
    for (Place place = waiting.poll(); place != null; place = waiting.poll()) {
      if (place.object() instanceof ResultSet results && !results.isClosed()) {
        results.next();
      }
      for (Method method : methods(place.object())) {
        for (Object[] arguments : arguments(place.object(), method)) {
          visit(
              call(place.object(), method, arguments),
              place.path() + "." + method.getName(),
              place.depth() + 1);
        }
      }
    }
  }

  /** All public methods that answer with an object, in the same order everywhere. */
  private static List<Method> methods(Object object) {
    List<Class<?>> types = new ArrayList<>(VendorView.interfaces(object.getClass()));
    if (types.isEmpty() && Modifier.isPublic(object.getClass().getModifiers())) {
      types.add(object.getClass());
    }
    return types.stream()
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .distinct()
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> !method.getReturnType().isPrimitive())
        .filter(method -> !LEFT_OUT.contains(method.getName()))
        .sorted(Comparator.comparing(Method::toString))
        .toList();
  }

  private List<Object[]> arguments(Object object, Method method) {
    if (method.getName().equals("unwrap")) {
      return vendorInterfaces.stream().map(type -> new Object[] {type}).toList();
    }
    Object[] arguments = new Object[method.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      Class<?> type = method.getParameterTypes()[i];
      if (type == int.class) {
        arguments[i] = method.getName().endsWith("Statement") ? (i == 1 ? 1004 : 1007) : 1;
      } else if (type == String.class) {
        arguments[i] = object instanceof DatabaseMetaData ? null : "SELECT ARRAY[1, 2] AS a";
      } else if (type == boolean.class) {
        arguments[i] = false;
      } else if (type == Class.class) {
        arguments[i] = Array.class;
      } else if (type == Map.class) {
        arguments[i] = Map.of();
      } else if (type == Object[].class) {
        arguments[i] = new Integer[] {1};
      } else if (type == long.class) {
        arguments[i] = 1L;
      } else {
        arguments[i] = null;
      }
    }
    return List.<Object[]>of(arguments);
  }

  /** What the call answers; null where the driver refuses it, which is no way out. */
  private static Object call(Object object, Method method, Object[] arguments) {
    try {
      return method.invoke(object, arguments);
    } catch (InvocationTargetException | IllegalAccessException | IllegalArgumentException e) {
      return null;
    }
  }

  @Test
  void nothingOfPostgresqlsOwnComesOut() throws SQLException {
    vendorInterfaces =
        List.of(
            Connection.class,
            Statement.class,
            PreparedStatement.class,
            ResultSet.class,
            DatabaseMetaData.class,
            PGConnection.class,
            BaseConnection.class,
            BaseStatement.class,
            PGRefCursorResultSet.class);
    try (Connection raw = DriverManager.getConnection(PostgresServer.newDatabase())) {
      raw.createStatement()
          .execute(
              """
              CREATE TABLE t (id int PRIMARY KEY GENERATED ALWAYS AS IDENTITY, a int[]);
              INSERT INTO t (a) VALUES ('{1,2}'), ('{3}');
              CREATE FUNCTION cursor_of_t() RETURNS refcursor LANGUAGE plpgsql AS
              'DECLARE c refcursor; BEGIN OPEN c FOR SELECT id, a FROM t; RETURN c; END'
              """);
      Connection connection = FakeInterceptor.guard(raw);
      connection.setAutoCommit(false);
      start(connection);
      CallableStatement call = connection.prepareCall("{? = call cursor_of_t()}");
      call.registerOutParameter(1, Types.REF_CURSOR);
      call.execute();
      visit(call, "call", 0);
      visit(call.getObject(1), "call.getObject", 0);
      visit(call.getObject(1, ResultSet.class), "call.getObject(ResultSet)", 0);

      walk();
    }
    assertEquals(List.of(), escapes);
    assertTrue(
        kindsSeen.containsAll(
            Set.of(
                "GuardedArray",
                "GuardedCallableStatement",
                "GuardedConnection",
                "GuardedDatabaseMetaData",
                "GuardedPreparedStatement",
                "GuardedResultSet",
                "GuardedPlainStatement",
                "CopyManager",
                "LargeObjectManager",
                "view")),
        kindsSeen::toString);
  }

  @Test
  void nothingOfH2sOwnComesOut() throws SQLException {
    try (Connection raw = DriverManager.getConnection("jdbc:h2:mem:escape")) {
      vendorInterfaces = new ArrayList<>(VendorView.interfaces(raw.getClass()));
      raw.createStatement()
          .execute(
              "CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY, a int ARRAY);"
                  + "INSERT INTO t (a) VALUES (ARRAY[1, 2]), (ARRAY[3])");
      Connection connection = FakeInterceptor.guard(raw);
      start(connection);
      ResultSet rows =
          connection.createStatement().executeQuery("SELECT ROW (1, ARRAY[2]), ARRAY[ROW (1, 2)]");
      rows.next();
      visit(rows.getObject(1), "row value", 0);
      visit(rows.getArray(2).getArray(), "array of rows", 0);
      visit(connection.prepareCall("SELECT ARRAY[1]"), "call", 0);

      walk();
    }
    assertEquals(List.of(), escapes);
    assertTrue(
        kindsSeen.containsAll(
            Set.of(
                "GuardedArray",
                "GuardedCallableStatement",
                "GuardedConnection",
                "GuardedDatabaseMetaData",
                "GuardedPreparedStatement",
                "GuardedResultSet",
                "GuardedPlainStatement",
                "view")),
        kindsSeen::toString);
  }

  @Test
  void nothingOfMariaDbsOwnComesOut() throws SQLException {
    try (Connection raw = DriverManager.getConnection(MariaDbServer.newDatabase())) {
      vendorInterfaces = List.of(Connection.class, Statement.class, ResultSet.class);
      raw.createStatement()
          .execute("CREATE TABLE t (id int PRIMARY KEY AUTO_INCREMENT, a varchar(9))");
      Connection connection = FakeInterceptor.guard(raw);
      visit(connection, "connection", 0);
      Statement statement = connection.createStatement();
      statement.executeUpdate("INSERT INTO t (a) VALUES ('x')", Statement.RETURN_GENERATED_KEYS);
      visit(statement.getGeneratedKeys(), "generatedKeys", 0);
      visit(connection.createStatement().executeQuery("SELECT a, id FROM t"), "rows", 0);
      PreparedStatement prepared = connection.prepareStatement("SELECT a, id FROM t");
      prepared.execute();
      visit(prepared, "prepared", 0);

      walk();
    }
    assertEquals(List.of(), escapes);
    assertTrue(kindsSeen.contains("GuardedDatabaseMetaData"), kindsSeen::toString);
  }

  private void start(Connection connection) throws SQLException {
    visit(connection, "connection", 0);
    Statement statement = connection.createStatement();
    statement.executeUpdate("INSERT INTO t (a) VALUES (ARRAY[4])", Statement.RETURN_GENERATED_KEYS);
    visit(statement.getGeneratedKeys(), "generatedKeys", 0);
    ResultSet rows = connection.createStatement().executeQuery("SELECT a, id FROM t");
    visit(rows, "rows", 0);
    Statement scrollable = connection.createStatement(1004, 1008);
    scrollable.execute("SELECT a, id FROM t");
    visit(scrollable, "scrollable", 0);
    PreparedStatement prepared = connection.prepareStatement("SELECT a, id FROM t WHERE id > ?");
    prepared.setInt(1, 0);
    prepared.execute();
    visit(prepared, "prepared", 0);
    visit(connection.createArrayOf("integer", new Integer[] {1}), "createArrayOf", 0);
  }
}
