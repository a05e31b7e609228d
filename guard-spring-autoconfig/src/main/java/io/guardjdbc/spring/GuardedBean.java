package io.guardjdbc.spring;

import io.guardjdbc.GuardConnectionPoolDataSource;
import io.guardjdbc.GuardDataSource;
import io.guardjdbc.GuardXADataSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ConnectionBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import javax.sql.CommonDataSource;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.PooledConnection;
import javax.sql.PooledConnectionBuilder;
import javax.sql.XAConnectionBuilder;
import javax.sql.XADataSource;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/**
 * A guard around a DataSource that is more than a DataSource: it has the interfaces of the other
 * one, so that it can be injected and used by each of them. Whatever gives out connections is
 * guarded; the rest goes to the DataSource behind it.
 */
final class GuardedBean implements InvocationHandler {

  /** By which it is known again. */
  interface Marker {}

  /** What leads to the database. XAConnection is a PooledConnection. */
  private static final List<Class<?>> DOORS =
      List.of(
          Connection.class,
          PooledConnection.class,
          ConnectionBuilder.class,
          PooledConnectionBuilder.class,
          XAConnectionBuilder.class);

  private static final List<Class<?>> GUARDED =
      List.of(DataSource.class, XADataSource.class, ConnectionPoolDataSource.class);

  private final CommonDataSource delegate;
  private final List<CommonDataSource> guards;

  private GuardedBean(CommonDataSource delegate, List<CommonDataSource> guards) {
    this.delegate = delegate;
    this.guards = guards;
  }

  static CommonDataSource around(CommonDataSource delegate, Properties settings) {
    List<CommonDataSource> guards = new ArrayList<>();
    if (delegate instanceof DataSource plain) {
      guards.add(new GuardDataSource(plain, settings));
    }
    if (delegate instanceof XADataSource distributed) {
      guards.add(new GuardXADataSource(distributed, settings));
    }
    if (delegate instanceof ConnectionPoolDataSource pooled) {
      guards.add(new GuardConnectionPoolDataSource(pooled, settings));
    }
    Set<Class<?>> interfaces = new LinkedHashSet<>(interfaces(delegate));
    interfaces.add(Marker.class);
    return (CommonDataSource)
        Proxy.newProxyInstance(
            GuardedBean.class.getClassLoader(),
            interfaces.toArray(new Class<?>[0]),
            new GuardedBean(delegate, guards));
  }

  /** But for those that cannot be seen from here, or have a door of their own to the database. */
  static Set<Class<?>> interfaces(CommonDataSource delegate) {
    Set<Class<?>> interfaces = new LinkedHashSet<>();
    for (Class<?> each : ClassUtils.getAllInterfacesForClassAsSet(delegate.getClass())) {
      if (Modifier.isPublic(each.getModifiers())
          && ClassUtils.isVisible(each, GuardedBean.class.getClassLoader())
          && Arrays.stream(each.getMethods()).noneMatch(GuardedBean::isUnknownDoor)) {
        interfaces.add(each);
      }
    }
    return interfaces;
  }

  private static boolean isUnknownDoor(Method method) {
    return DOORS.stream().anyMatch(door -> door.isAssignableFrom(method.getReturnType()))
        && GUARDED.stream().noneMatch(guarded -> hasMethod(guarded, method));
  }

  private static boolean hasMethod(Class<?> type, Method method) {
    return ReflectionUtils.findMethod(type, method.getName(), method.getParameterTypes()) != null;
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (ReflectionUtils.isEqualsMethod(method)) {
      return proxy == arguments[0];
    }
    if (ReflectionUtils.isHashCodeMethod(method)) {
      return System.identityHashCode(proxy);
    }
    if (ReflectionUtils.isToStringMethod(method)) {
      return "guarded " + delegate;
    }
    try {
      for (CommonDataSource guard : guards) {
        Method guarded =
            ReflectionUtils.findMethod(
                guard.getClass(), method.getName(), method.getParameterTypes());
        if (guarded != null) {
          return guarded.invoke(guard, arguments);
        }
      }
      return method.invoke(delegate, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
