package io.guardjdbc.conformance;

import java.lang.reflect.Field;
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
    if (object == null || type.isInstance(object) || !(object instanceof Wrapper wrapper)) {
      return object;
    }
    if (wrapper.isWrapperFor(type)) {
      return wrapper.unwrap(type);
    }
    Object hidden = pastTheGuard(object, type);
    return hidden == null ? object : hidden;
  }

  /** What {@code object.unwrap(Type)} becomes. */
  public static Object unwrap(Wrapper object, Class<?> type) throws SQLException {
    Object hidden = object.isWrapperFor(type) ? null : pastTheGuard(object, type);
    return hidden == null ? object.unwrap(type) : hidden;
  }

  /**
   * The driver's own object, where a test asks for its class: the guard hands out none, and the
   * rest of the test is of interest. Such a test is told apart by the line written here.
   */
  private static Object pastTheGuard(Object object, Class<?> type) {
    Object hidden = hidden(object);
    if (hidden == object || !type.isInstance(hidden)) {
      return null;
    }
    System.err.println("suite: past the guard for " + type.getName() + " in " + caller());
    return hidden;
  }

  /** What {@code object instanceof Type} becomes. */
  public static boolean isInstance(Object object, Class<?> type) throws SQLException {
    return type.isInstance(object)
        || (object instanceof Wrapper wrapper
            && (wrapper.isWrapperFor(type) || type.isInstance(hidden(object))));
  }

  private static String caller() {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames
                    .filter(frame -> !frame.getClassName().equals(SuiteRoute.class.getName()))
                    .findFirst()
                    .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                    .orElse("?"));
  }

  private static Object hidden(Object guarded) {
    if (!guarded.getClass().getName().startsWith("io.guardjdbc.")) {
      return guarded;
    }
    for (Class<?> c = guarded.getClass(); c != null; c = c.getSuperclass()) {
      try {
        Field delegate = c.getDeclaredField("delegate");
        delegate.setAccessible(true);
        return delegate.get(guarded);
      } catch (NoSuchFieldException e) {
        // Declared further up.
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
    return guarded;
  }
}
