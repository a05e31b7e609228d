package io.guardjdbc.proxy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Wrapper;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What {@code unwrap} gives for a driver's own interface: it implements all public interfaces of
 * the driver's object. What belongs to JDBC goes to the guarded object, what takes SQL is judged,
 * what comes back is guarded, the rest passes to the driver. The driver's classes themselves are
 * refused, as an object of such a class would be the unguarded one: except where the policy would
 * stop nothing, and then it is written down.
 */
final class VendorView implements InvocationHandler {

  /** How the names of methods begin that send their first argument, a text, to the database. */
  private static final List<String> SENDING =
      List.of("exec", "query", "call", "run", "send", "copy", "startCopy");

  /** How the names of methods begin that make something to be sent of their first argument. */
  private static final List<String> PREPARING =
      List.of("prepare", "createQuery", "createSimpleQuery", "borrow", "addBatch");

  private final GuardedConnection connection;
  private final Object guarded;
  private final Class<?> jdbcType;
  private final Object delegate;

  private VendorView(
      GuardedConnection connection, Object guarded, Class<?> jdbcType, Object delegate) {
    this.connection = connection;
    this.guarded = guarded;
    this.jdbcType = jdbcType;
    this.delegate = delegate;
  }

  static boolean isWrapperFor(
      GuardedConnection connection, Object guarded, Wrapper delegate, Class<?> type)
      throws SQLException {
    // Asked even where the answer is known: a closed object has to complain as it always did.
    boolean wraps = delegate.isWrapperFor(type);
    if (type == null) {
      return wraps;
    }
    return type.isInstance(guarded)
        || (wraps && (type.isInterface() || connection.interceptor.handsOut()));
  }

  static <T> T unwrap(
      GuardedConnection connection,
      Object guarded,
      Class<?> jdbcType,
      Wrapper delegate,
      Class<T> type)
      throws SQLException {
    if (type != null && type.isInstance(guarded)) {
      if (type.isInstance(delegate)) {
        delegate.unwrap(type); // A closed object has to complain as it always did.
      }
      return type.cast(guarded);
    }
    // What it is no wrapper for, the driver itself says, in its own words.
    Object real = type != null && type.isInstance(delegate) ? delegate : delegate.unwrap(type);
    if (type == null || real == null) {
      throw new SQLException("Not a wrapper for " + type);
    }
    Object view = type.isInterface() ? view(connection, guarded, jdbcType, real) : null;
    if (type.isInstance(view)) {
      return type.cast(view);
    }
    if (!connection.interceptor.handsOut()) {
      throw refusal(type, real);
    }
    connection.interceptor.handedOut(type);
    return type.cast(real);
  }

  private static Object view(
      GuardedConnection connection, Object guarded, Class<?> jdbcType, Object real) {
    return Proxy.newProxyInstance(
        real.getClass().getClassLoader(),
        interfaces(real.getClass()).toArray(Class<?>[]::new),
        new VendorView(connection, guarded, jdbcType, real));
  }

  /** All interfaces of a class that a proxy beside it can implement. */
  static Set<Class<?>> interfaces(Class<?> type) {
    Set<Class<?>> found = new LinkedHashSet<>();
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      for (Class<?> each : c.getInterfaces()) {
        addInterfaces(each, type.getClassLoader(), found);
      }
    }
    return found;
  }

  private static void addInterfaces(Class<?> type, ClassLoader loader, Set<Class<?>> found) {
    if (Modifier.isPublic(type.getModifiers()) && !type.isSealed() && isVisible(type, loader)) {
      found.add(type);
    }
    for (Class<?> each : type.getInterfaces()) {
      addInterfaces(each, loader, found);
    }
  }

  private static boolean isVisible(Class<?> type, ClassLoader loader) {
    try {
      return Class.forName(type.getName(), false, loader) == type;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static SQLException refusal(Class<?> asked, Object real) {
    Collection<Class<?>> offered = interfaces(real.getClass());
    return new SQLFeatureNotSupportedException(
        "guard-jdbc does not unwrap the class "
            + asked.getName()
            + ", which would reach the database unguarded; ask for one of its interfaces: "
            + offered.stream().map(Class::getName).sorted().collect(Collectors.joining(", ")),
        "0A000");
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.getDeclaringClass() == Object.class) {
      return switch (method.getName()) {
        case "equals" -> isSameView(arguments[0]);
        case "hashCode" -> System.identityHashCode(guarded);
        default -> delegate.toString();
      };
    }
    Method jdbc = jdbcMethod(method);
    if (jdbc != null) {
      return handedOut(method, call(jdbc, guarded, arguments));
    }
    if (method.getDeclaringClass().getName().startsWith("org.postgresql.")
        && PostgresqlDoors.NAMES.contains(method.getName())) {
      return PostgresqlDoors.open(connection, proxy, delegate, method);
    }
    Object[] passed = unguarded(arguments);
    return handedOut(method, admitted(method, passed));
  }

  private boolean isSameView(Object other) {
    return other != null
        && Proxy.isProxyClass(other.getClass())
        && Proxy.getInvocationHandler(other) instanceof VendorView view
        && view.guarded == guarded
        && view.delegate == delegate;
  }

  /** The method of JDBC that this one is, even where the driver declares it again; else null. */
  private Method jdbcMethod(Method method) throws SQLException {
    if (method.getDeclaringClass().isInstance(guarded)) {
      return method;
    }
    if (method.getDeclaringClass().getPackageName().startsWith("java.sql")) {
      throw new SQLFeatureNotSupportedException(
          "guard-jdbc does not know the text that " + method.getName() + " would run", "0A000");
    }
    try {
      return jdbcType.getMethod(method.getName(), method.getParameterTypes());
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  private Object admitted(Method method, Object[] arguments) throws Throwable {
    String name = method.getName();
    boolean sends = SENDING.stream().anyMatch(name::startsWith);
    if (!sends && PREPARING.stream().noneMatch(name::startsWith)) {
      return call(method, delegate, arguments);
    }
    StatementInterceptor interceptor = connection.interceptor;
    Class<?>[] types = method.getParameterTypes();
    if (types.length > 0 && types[0] == String.class) {
      if (!sends) {
        interceptor.prepare((String) arguments[0]);
        return call(method, delegate, arguments);
      }
      Permit permit = interceptor.admit((String) arguments[0]);
      return permit.run(work(method, delegate, arguments), result -> RowCounts.UNKNOWN);
    }
    if (guarded instanceof GuardedPreparedStatement statement) {
      Permit permit = interceptor.admit(statement.prepared);
      return permit.run(work(method, delegate, arguments), result -> RowCounts.UNKNOWN);
    }
    throw new SQLFeatureNotSupportedException(
        "guard-jdbc does not know the text that " + name + " would run", "0A000");
  }

  /** What a driver's own method answers, guarded, and of the class that the method promises. */
  private Object handedOut(Method method, Object value) throws SQLException {
    Class<?> promised = method.getReturnType();
    if (value == null || promised.isPrimitive()) {
      return value;
    }
    Object safe = Handles.guard(connection, value);
    if (safe == value || promised.isInstance(safe)) {
      return safe;
    }
    if (value instanceof Connection && promised.isInterface()) {
      Object view = view(connection, connection, Connection.class, value);
      if (promised.isInstance(view)) {
        return view;
      }
    }
    throw refusal(promised, value);
  }

  static Object[] unguarded(Object[] arguments) {
    if (arguments == null) {
      return new Object[0];
    }
    Object[] passed = arguments.clone();
    for (int i = 0; i < passed.length; i++) {
      passed[i] = Handles.unguard(passed[i]);
    }
    return passed;
  }

  static SqlWork<Object> work(Method method, Object target, Object[] arguments) {
    return () -> {
      try {
        return call(method, target, arguments);
      } catch (SQLException | RuntimeException | Error e) {
        throw e;
      } catch (Throwable e) {
        throw new SQLException(e);
      }
    };
  }

  static Object call(Method method, Object target, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
