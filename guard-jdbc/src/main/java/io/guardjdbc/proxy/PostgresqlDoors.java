package io.guardjdbc.proxy;

import java.lang.reflect.Method;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Set;

/**
 * The five methods of pgjdbc's connection that hand out an object which talks to the server past
 * JDBC. Needs no class of pgjdbc itself, so that it loads where another driver is used.
 */
final class PostgresqlDoors {

  static final Set<String> NAMES =
      Set.of(
          "getCopyAPI",
          "getLargeObjectAPI",
          "getFastpathAPI",
          "getReplicationAPI",
          "getQueryExecutor");

  private PostgresqlDoors() {}

  /** What the method would answer, guarded. */
  static Object open(GuardedConnection connection, Object view, Object delegate, Method method)
      throws SQLException {
    try {
      if (PostgresqlViews.isForeign(view)) {
        throw unguardable(method, null);
      }
    } catch (NoClassDefFoundError e) {
      throw unguardable(method, e);
    }
    return PostgresqlViews.open(connection, view, delegate, method.getName());
  }

  private static SQLException unguardable(Method method, Throwable cause) {
    return new SQLFeatureNotSupportedException(
        "guard-jdbc cannot guard "
            + method.getName()
            + ": it does not see the classes of the PostgreSQL driver in use; put both jars on the"
            + " same class path",
        "0A000",
        cause);
  }
}
