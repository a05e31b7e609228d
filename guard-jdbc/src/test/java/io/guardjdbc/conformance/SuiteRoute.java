package io.guardjdbc.conformance;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Wrapper;
import java.util.Properties;

/**
 * Where the classes that {@link SuiteRewriter} rewrote open their connections and cast them: by the
 * real driver, or with {@code -Dsuite.prefix=jdbc:guard:} by the guard.
 */
public final class SuiteRoute {

  private static final String PREFIX = System.getProperty("suite.prefix", "jdbc:");

  private SuiteRoute() {}

  public static Connection getConnection(String url) throws SQLException {
    return DriverManager.getConnection(routed(url));
  }

  public static Connection getConnection(String url, Properties properties) throws SQLException {
    return DriverManager.getConnection(routed(url), properties);
  }

  public static Connection getConnection(String url, String user, String password)
      throws SQLException {
    return DriverManager.getConnection(routed(url), user, password);
  }

  private static String routed(String url) {
    return url != null && url.startsWith("jdbc:") ? PREFIX + url.substring("jdbc:".length()) : url;
  }

  /** What {@code (Type) object} becomes. */
  public static Object cast(Object object, Class<?> type) throws SQLException {
    boolean wraps =
        object instanceof Wrapper wrapper && !type.isInstance(object) && wrapper.isWrapperFor(type);
    return wraps ? ((Wrapper) object).unwrap(type) : object;
  }

  /** What {@code object instanceof Type} becomes. */
  public static boolean isInstance(Object object, Class<?> type) throws SQLException {
    return type.isInstance(object)
        || (object instanceof Wrapper wrapper && wrapper.isWrapperFor(type));
  }

  /** What {@code field.get(object)} becomes. */
  public static Object get(Field field, Object object) throws IllegalAccessException, SQLException {
    return field.get(cast(object, field.getDeclaringClass()));
  }

  /** What {@code method.invoke(object, arguments)} becomes. */
  public static Object invoke(Method method, Object object, Object[] arguments)
      throws IllegalAccessException, InvocationTargetException, SQLException {
    return method.invoke(cast(object, method.getDeclaringClass()), arguments);
  }
}
