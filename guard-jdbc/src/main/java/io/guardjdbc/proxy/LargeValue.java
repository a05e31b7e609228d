package io.guardjdbc.proxy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Blob;
import java.sql.Clob;

/**
 * A Blob or Clob of pgjdbc, which is no copy of what the row held but the large object itself: a
 * change of it is a change in the database.
 */
final class LargeValue implements InvocationHandler {

  private final StatementInterceptor interceptor;
  private final Object delegate;

  private LargeValue(StatementInterceptor interceptor, Object delegate) {
    this.interceptor = interceptor;
    this.delegate = delegate;
  }

  static Blob guard(GuardedConnection connection, Blob value) {
    return isLargeObject(value) ? (Blob) proxy(connection, value) : value;
  }

  static Clob guard(GuardedConnection connection, Clob value) {
    return isLargeObject(value) ? (Clob) proxy(connection, value) : value;
  }

  private static boolean isLargeObject(Object value) {
    return value != null && value.getClass().getName().startsWith("org.postgresql.");
  }

  private static Object proxy(GuardedConnection connection, Object value) {
    return Proxy.newProxyInstance(
        value.getClass().getClassLoader(),
        VendorView.interfaces(value.getClass()).toArray(Class<?>[]::new),
        new LargeValue(connection.interceptor, value));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    String name = method.getName();
    if (name.equals("equals")) {
      return proxy == arguments[0];
    }
    if (name.startsWith("set") || name.equals("truncate")) {
      interceptor.admitWrite();
    }
    return VendorView.call(method, delegate, arguments);
  }
}
