package io.guardjdbc.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.Array;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.h2.jdbc.JdbcArray;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class HandlesTest {

  private Connection raw;
  private GuardedConnection connection;
  private Array array;

  @BeforeEach
  void open() throws SQLException {
    raw = DriverManager.getConnection("jdbc:h2:mem:");
    connection = (GuardedConnection) FakeInterceptor.guard(raw);
    array = raw.createArrayOf("INTEGER", new Integer[] {1});
  }

  @AfterEach
  void close() throws SQLException {
    raw.close();
  }

  @Test
  void aValueThatIsNoHandleIsTheSameObject() {
    Object date = java.time.LocalDate.EPOCH;
    Integer[] numbers = {1, 2};
    Object[] mixed = {1, "two", new Object[] {3}};

    assertSame(date, Handles.guard(connection, date));
    assertSame(numbers, Handles.guard(connection, (Object) numbers));
    assertSame(mixed, Handles.guard(connection, (Object) mixed));
  }

  @Test
  void handlesInsideAnArrayAreGuardedInACopy() {
    Object[] given = {1, new Object[] {array}};

    Object[] guarded = (Object[]) Handles.guard(connection, (Object) given);

    assertNotSame(given, guarded);
    assertInstanceOf(GuardedArray.class, ((Object[]) guarded[1])[0]);
    assertSame(array, ((Object[]) given[1])[0]);
  }

  @Test
  void anArrayOfHandlesKeepsItsTypeWhereThatIsAnInterface() {
    assertInstanceOf(Array[].class, Handles.guard(connection, (Object) new Array[] {array}));
    assertEquals(
        Object[].class,
        Handles.guard(connection, (Object) new JdbcArray[] {(JdbcArray) array}).getClass());
  }

  @Test
  void aClassOfTheDriverIsNotHandedOutEvenWhenAskedFor() throws SQLException {
    assertInstanceOf(GuardedArray.class, Handles.guard(connection, array, Array.class));
    SQLException refusal =
        assertThrows(
            SQLException.class,
            () -> Handles.guard(connection, (JdbcArray) array, JdbcArray.class));
    assertEquals(
        "guard-jdbc does not hand out a org.h2.jdbc.JdbcArray, which would reach the database"
            + " unguarded; ask for java.sql.Array",
        refusal.getMessage());
  }

  @Test
  void guardingTwiceIsGuardingOnce() {
    Array guarded = Handles.guard(connection, array);

    assertSame(guarded, Handles.guard(connection, guarded));
    assertSame(array, Handles.unguard(guarded));
  }

  /** Whoever makes a proxy of a handle asks its class for {@code getInterfaces()}, and no other. */
  @Test
  void theClassOfEachHandleNamesItsInterface() throws SQLException {
    handles()
        .forEach(
            (type, handle) -> {
              List<Class<?>> named = List.of(handle.getClass().getInterfaces());
              assertTrue(named.contains(type), () -> handle.getClass() + " names " + named);
            });
  }

  /**
   * As H2's classes let it; a method of a class that is not public cannot be called from outside.
   */
  @Test
  void aMethodLookedUpInTheClassOfAHandleCanBeCalled() throws Exception {
    for (Map.Entry<Class<?>, Object> handle : handles().entrySet()) {
      for (Method method : handle.getKey().getMethods()) {
        Class<?> found =
            handle
                .getValue()
                .getClass()
                .getMethod(method.getName(), method.getParameterTypes())
                .getDeclaringClass();
        assertTrue(Modifier.isPublic(found.getModifiers()), () -> method + " in " + found);
      }
    }
  }

  private Map<Class<?>, Object> handles() throws SQLException {
    return Map.of(
        Connection.class, connection,
        Statement.class, connection.createStatement(),
        PreparedStatement.class, connection.prepareStatement("SELECT 1"),
        CallableStatement.class, connection.prepareCall("CALL 1"),
        ResultSet.class, connection.createStatement().executeQuery("SELECT 1"),
        DatabaseMetaData.class, connection.getMetaData(),
        Array.class, Handles.guard(connection, array, Array.class));
  }
}
