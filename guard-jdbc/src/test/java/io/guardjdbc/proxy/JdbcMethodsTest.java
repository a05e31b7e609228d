package io.guardjdbc.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks every method of the JDBC interfaces as the running JDK has them: a method that a later JDK
 * adds fails here until it is forwarded or guarded.
 */
final class JdbcMethodsTest {

  private static final Map<Class<?>, Class<?>> GUARDED = new LinkedHashMap<>();

  static {
    GUARDED.put(Connection.class, GuardedConnection.class);
    GUARDED.put(Statement.class, GuardedPlainStatement.class);
    GUARDED.put(PreparedStatement.class, GuardedPreparedStatement.class);
    GUARDED.put(CallableStatement.class, GuardedCallableStatement.class);
    GUARDED.put(ResultSet.class, GuardedResultSet.class);
    GUARDED.put(DatabaseMetaData.class, GuardedDatabaseMetaData.class);
    GUARDED.put(Array.class, GuardedArray.class);
  }

  /** Starts of names of methods that send a text, or make something of it that is sent later. */
  private static final List<String> INLETS = List.of("execute", "prepare", "addBatch");

  private static final Set<Class<?>> HANDLES = GUARDED.keySet();

  /** The interceptor carries these out; their own tests say how. */
  private static final Set<String> INTERCEPTED =
      Set.of(
          "commit",
          "rollback",
          "releaseSavepoint",
          "setSavepoint",
          "setAutoCommit",
          "setCatalog",
          "setSchema");

  /** One method of one interface. */
  record Case(Class<?> type, Method method) {

    Class<?> guarded() {
      return GUARDED.get(type);
    }

    boolean is(String name) {
      return method.getName().equals(name);
    }

    String signature() {
      return signature(method);
    }

    static String signature(Method method) {
      return method.getName() + Arrays.toString(method.getParameterTypes());
    }

    boolean isInlet() {
      String name = method.getName();
      return (type == Connection.class || Statement.class.isAssignableFrom(type))
          && INLETS.stream().anyMatch(name::startsWith);
    }

    boolean isRowChange() {
      return type == ResultSet.class
          && Set.of("insertRow", "updateRow", "deleteRow").contains(method.getName());
    }

    boolean givesOutHandle() {
      Class<?> result = method.getReturnType();
      return HANDLES.contains(result) || result == Object.class;
    }

    @Override
    public String toString() {
      return type.getSimpleName()
          + "."
          + method.getName()
          + Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).toList();
    }
  }

  /** A delegate that notes what was called on it and answers with things of its own kind. */
  private static final class Stub {

    final List<Method> called = new ArrayList<>();
    final List<Object> answers = new ArrayList<>();
    Object[] arguments;

    <T> T of(Class<T> type) {
      return type.cast(
          Proxy.newProxyInstance(
              JdbcMethodsTest.class.getClassLoader(), new Class<?>[] {type}, this::answer));
    }

    private Object answer(Object self, Method method, Object[] given) {
      if (method.getDeclaringClass() == Object.class) {
        return switch (method.getName()) {
          case "equals" -> self == given[0];
          case "hashCode" -> System.identityHashCode(self);
          default -> "stub";
        };
      }
      called.add(method);
      arguments = given;
      Object answer = value(method.getReturnType());
      answers.add(answer);
      return answer;
    }

    private Object value(Class<?> type) {
      if (HANDLES.contains(type)) {
        return of(type);
      }
      return type == Object.class ? of(Array.class) : primitive(type);
    }
  }

  static Stream<Case> cases() {
    return GUARDED.keySet().stream()
        .flatMap(
            type ->
                Arrays.stream(type.getMethods())
                    .filter(method -> !Modifier.isStatic(method.getModifiers()))
                    .filter(method -> !method.getName().equals("unwrap"))
                    .filter(method -> !method.getName().equals("isWrapperFor"))
                    .map(method -> new Case(type, method)));
  }

  static Stream<Case> inlets() {
    return cases().filter(each -> each.isInlet() || each.isRowChange());
  }

  static Stream<Case> handles() {
    return cases().filter(Case::givesOutHandle);
  }

  static Stream<Case> plainMethods() {
    return cases()
        .filter(each -> !each.isInlet() && !each.isRowChange())
        .filter(each -> !INTERCEPTED.contains(each.method().getName()))
        .filter(each -> !(each.type() == Connection.class && each.is("close")))
        .filter(each -> !each.givesOutHandle());
  }

  private static Object primitive(Class<?> type) {
    if (type == boolean.class) {
      return true;
    }
    if (!type.isPrimitive() || type == void.class) {
      return null;
    }
    return java.lang.reflect.Array.get(java.lang.reflect.Array.newInstance(type, 1), 0);
  }

  private final Stub stub = new Stub();
  private final FakeInterceptor interceptor = new FakeInterceptor(stub.of(Connection.class));
  private final GuardedConnection connection =
      (GuardedConnection) GuardedConnection.guard(stub.of(Connection.class), interceptor);

  private Object guarded(Class<?> type) throws Exception {
    Prepared prepared = new FakeInterceptor(null).prepare("SELECT 1");
    if (type == Connection.class) {
      return connection;
    }
    if (type == PreparedStatement.class) {
      return new GuardedPreparedStatement(connection, stub.of(PreparedStatement.class), prepared);
    }
    if (type == CallableStatement.class) {
      return new GuardedCallableStatement(connection, stub.of(CallableStatement.class), prepared);
    }
    if (type == DatabaseMetaData.class) {
      return new GuardedDatabaseMetaData(connection, stub.of(DatabaseMetaData.class));
    }
    return type == Statement.class
        ? new GuardedPlainStatement(connection, stub.of(Statement.class))
        : Handles.guard(connection, (Object) stub.of(type));
  }

  private Object[] arguments(Method method) {
    Object[] arguments = new Object[method.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      Class<?> type = method.getParameterTypes()[i];
      if (type == String.class) {
        arguments[i] = "SELECT 1";
      } else if (type == Class.class) {
        arguments[i] = Array.class;
      } else if (type == Array.class || type == Object.class) {
        arguments[i] = new GuardedArray(connection, stub.of(Array.class));
      } else {
        arguments[i] = primitive(type);
      }
    }
    return arguments;
  }

  private static Object call(Case each, Object target, Object[] arguments) throws Throwable {
    try {
      return each.method().invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Test
  void theWalkSeesTheInterfacesWhole() {
    assertTrue(cases().count() > 800, () -> "only " + cases().count() + " methods");
    assertEquals(30, inlets().filter(Case::isInlet).map(Case::method).distinct().count());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noMethodIsLeftToTheInterface(Case each) throws Exception {
    Method found =
        each.guarded().getMethod(each.method().getName(), each.method().getParameterTypes());

    assertFalse(found.getDeclaringClass().isInterface(), () -> each + " is a default method still");
  }

  @ParameterizedTest
  @MethodSource("inlets")
  void aRefusedInletNeverReachesTheDriver(Case each) throws Throwable {
    Object target = guarded(each.type());
    Object[] arguments = arguments(each.method());
    if (each.method().getName().endsWith("Batch")
        && arguments.length == 0
        && !each.is("addBatch")) {
      ((Statement) target).addBatch("SELECT 1");
    }
    stub.called.clear();
    interceptor.refusing = true;

    if (each.is("addBatch") && arguments.length == 0) {
      // Adds parameters to a text that was judged; what runs is judged again.
      call(each, target, arguments);
      stub.called.clear();
      assertThrows(FakeInterceptor.Refusal.class, () -> ((Statement) target).executeBatch());
    } else {
      assertThrows(FakeInterceptor.Refusal.class, () -> call(each, target, arguments));
    }

    assertEquals(List.of(), stub.called);
  }

  @ParameterizedTest
  @MethodSource("inlets")
  void anAdmittedInletReachesTheSameMethodOfTheDriver(Case each) throws Throwable {
    Object target = guarded(each.type());
    Object[] arguments = arguments(each.method());

    call(each, target, arguments);

    assertEquals(List.of(each.signature()), stub.called.stream().map(Case::signature).toList());
  }

  @ParameterizedTest
  @MethodSource("handles")
  void everyHandleGivenOutIsGuarded(Case each) throws Throwable {
    Object target = guarded(each.type());

    Object handle = call(each, target, arguments(each.method()));

    assertFalse(stub.answers.contains(handle), () -> each + " gave out the driver's object");
    Class<?> promised = each.method().getReturnType();
    Class<?> expected = promised == Object.class ? GuardedArray.class : GUARDED.get(promised);
    assertInstanceOf(expected, handle);
    if (handle instanceof Connection) {
      assertSame(connection, handle);
    }
  }

  @ParameterizedTest
  @MethodSource("plainMethods")
  void everythingElsePassesThroughWithItsArguments(Case each) throws Throwable {
    Object target = guarded(each.type());
    Object[] arguments = arguments(each.method());
    stub.called.clear();

    Object answer = call(each, target, arguments);

    assertEquals(List.of(each.signature()), stub.called.stream().map(Case::signature).toList());
    assertEquals(stub.answers.get(stub.answers.size() - 1), answer);
    for (int i = 0; i < arguments.length; i++) {
      assertSame(
          arguments[i] instanceof GuardedArray array ? array.delegate : arguments[i],
          each.method().getParameterTypes()[i].isPrimitive() ? arguments[i] : stub.arguments[i]);
    }
  }
}
