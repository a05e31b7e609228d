package io.guardjdbc.proxy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.Query;
import org.postgresql.core.QueryExecutor;
import org.postgresql.largeobject.LargeObjectManager;

/**
 * pgjdbc's COPY, large object, fastpath and replication objects, made anew over a guarded
 * connection: most of them reach the server through its query executor, which is where they are
 * judged.
 */
final class PostgresqlViews implements InvocationHandler {

  /**
   * The functions on large objects that change none: lo_open, lo_close, loread, lo_lseek, lo_tell
   * and the 64-bit forms of the last two. Their numbers stand in pg_proc.dat and never change.
   */
  private static final Set<Integer> READING_FUNCTIONS = Set.of(952, 953, 954, 956, 958, 3170, 3171);

  /** Those that change one: lo_creat, lo_create, lowrite, lo_truncate and its 64-bit form. */
  private static final Set<Integer> WRITING_FUNCTIONS = Set.of(957, 715, 955, 1004, 3172);

  private static final String NAME_OF_FUNCTION =
      "SELECT quote_ident(n.nspname) || '.' || quote_ident(p.proname)"
          + " FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace"
          + " WHERE p.oid = ?";

  private final StatementInterceptor interceptor;
  private final Connection raw;
  private final QueryExecutor delegate;

  private PostgresqlViews(
      StatementInterceptor interceptor, Connection raw, QueryExecutor delegate) {
    this.interceptor = interceptor;
    this.raw = raw;
    this.delegate = delegate;
  }

  /** Whether the view belongs to another copy of pgjdbc than the one that is linked here. */
  static boolean isForeign(Object view) {
    return !(view instanceof BaseConnection);
  }

  @SuppressWarnings("deprecation")
  static Object open(GuardedConnection connection, Object view, Object delegate, String name)
      throws SQLException {
    BaseConnection guarded = (BaseConnection) view;
    if (((BaseConnection) delegate).isClosed()) {
      complain((BaseConnection) delegate, name);
    }
    return switch (name) {
      case "getCopyAPI" -> new CopyManager(guarded);
      case "getLargeObjectAPI" -> new LargeObjectManager(guarded);
      case "getFastpathAPI" -> new org.postgresql.fastpath.Fastpath(guarded);
      case "getReplicationAPI" ->
          new PostgresqlReplication(
              connection.interceptor, ((BaseConnection) delegate).getReplicationAPI());
      default -> executor(connection.interceptor, (BaseConnection) delegate);
    };
  }

  /** A closed connection has to complain as it always did. */
  @SuppressWarnings("deprecation")
  private static void complain(BaseConnection closed, String name) throws SQLException {
    switch (name) {
      case "getCopyAPI" -> closed.getCopyAPI();
      case "getLargeObjectAPI" -> closed.getLargeObjectAPI();
      case "getFastpathAPI" -> closed.getFastpathAPI();
      default -> {
        // The driver hands out the other two however closed it is.
      }
    }
  }

  private static Object executor(StatementInterceptor interceptor, BaseConnection raw)
      throws SQLException {
    QueryExecutor delegate = raw.getQueryExecutor();
    return Proxy.newProxyInstance(
        delegate.getClass().getClassLoader(),
        VendorView.interfaces(delegate.getClass()).toArray(Class<?>[]::new),
        new PostgresqlViews(interceptor, raw, delegate));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.getDeclaringClass() == Object.class && method.getName().equals("equals")) {
      return proxy == arguments[0];
    }
    switch (method.getName()) {
      case "execute" -> {
        Permit permit = admit(arguments[0]);
        return permit.run(
            VendorView.work(method, delegate, arguments), result -> RowCounts.UNKNOWN);
      }
      case "startCopy" -> {
        Permit permit = interceptor.admit((String) arguments[0]);
        return permit.run(
            VendorView.work(method, delegate, arguments), result -> RowCounts.UNKNOWN);
      }
      case "fastpathCall" -> {
        Permit permit = admitFunction((Integer) arguments[0]);
        return permit.run(
            VendorView.work(method, delegate, arguments), result -> RowCounts.UNKNOWN);
      }
      default -> {
        // A query made here is judged when it is executed.
      }
    }
    return VendorView.call(method, delegate, arguments);
  }

  /** A call by number is judged as the same call by name would be. */
  private Permit admitFunction(int number) throws SQLException {
    if (READING_FUNCTIONS.contains(number)) {
      return Permit.FREE;
    }
    if (WRITING_FUNCTIONS.contains(number)) {
      interceptor.admitWrite();
      return Permit.FREE;
    }
    return interceptor.admit("SELECT " + nameOf(number) + "()");
  }

  private String nameOf(int number) throws SQLException {
    try (PreparedStatement lookUp = raw.prepareStatement(NAME_OF_FUNCTION)) {
      // Numbers are unsigned, and int is the type that pgjdbc hands them on in.
      lookUp.setLong(1, Integer.toUnsignedLong(number));
      try (ResultSet row = lookUp.executeQuery()) {
        if (!row.next()) {
          throw new SQLException("There is no function with the number " + number, "42883");
        }
        return row.getString(1);
      }
    }
  }

  private Permit admit(Object queries) throws SQLException {
    if (queries instanceof Query query) {
      return interceptor.admit(query.getNativeSql());
    }
    List<Prepared> batch = new ArrayList<>();
    for (Query query : (Query[]) queries) {
      batch.add(interceptor.prepare(query.getNativeSql()));
    }
    return interceptor.admitBatch(batch);
  }
}
