package io.guardjdbc.proxy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
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
 * pgjdbc's COPY, large object and fastpath objects, made anew over a guarded connection: all of
 * them reach the server through the connection's query executor, which is the place to judge.
 */
final class PostgresqlViews implements InvocationHandler {

  /**
   * The functions on large objects that change none: lo_open, lo_close, loread, lo_lseek, lo_tell
   * and the 64-bit forms of the last two. Their numbers stand in pg_proc.dat and never change.
   */
  private static final Set<Integer> READING_FUNCTIONS = Set.of(952, 953, 954, 956, 958, 3170, 3171);

  private final StatementInterceptor interceptor;
  private final QueryExecutor delegate;

  private PostgresqlViews(StatementInterceptor interceptor, QueryExecutor delegate) {
    this.interceptor = interceptor;
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
    return switch (name) {
      case "getCopyAPI" -> new CopyManager(guarded);
      case "getLargeObjectAPI" -> new LargeObjectManager(guarded);
      case "getFastpathAPI" -> new org.postgresql.fastpath.Fastpath(guarded);
      default -> executor(connection.interceptor, ((BaseConnection) delegate).getQueryExecutor());
    };
  }

  private static Object executor(StatementInterceptor interceptor, QueryExecutor delegate) {
    return Proxy.newProxyInstance(
        delegate.getClass().getClassLoader(),
        VendorView.interfaces(delegate.getClass()).toArray(Class<?>[]::new),
        new PostgresqlViews(interceptor, delegate));
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
        if (!READING_FUNCTIONS.contains((Integer) arguments[0])) {
          interceptor.admitWrite();
        }
      }
      default -> {
        // A query made here is judged when it is executed.
      }
    }
    return VendorView.call(method, delegate, arguments);
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
