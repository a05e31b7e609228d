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
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/**
 * A guard around a DataSource that is more than a DataSource: it has the class of the other one
 * where that can be, and else its interfaces, so that it can be injected and used as before.
 * Whatever gives out connections is guarded; the rest goes to the DataSource behind it.
 */
final class GuardedBean implements InvocationHandler {

  /** By which it is known again. */
  public interface Marker {}

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
  private final List<CommonDataSource> guards = new ArrayList<>();

  private GuardedBean(CommonDataSource delegate, Properties settings) {
    this.delegate = delegate;
    if (delegate instanceof DataSource plain) {
      guards.add(new GuardDataSource(plain, settings));
    }
    if (delegate instanceof XADataSource distributed) {
      guards.add(new GuardXADataSource(distributed, settings));
    }
    if (delegate instanceof ConnectionPoolDataSource pooled) {
      guards.add(new GuardConnectionPoolDataSource(pooled, settings));
    }
  }

  static CommonDataSource around(CommonDataSource delegate, Properties settings) {
    GuardedBean guard = new GuardedBean(delegate, settings);
    return canBeExtended(delegate.getClass()) ? guard.extended() : guard.implemented();
  }

  /**
   * Whether a class can have a subclass that hands all calls on: nothing in it is final, and no
   * method gives out connections that are not the JDK's.
   */
  private static boolean canBeExtended(Class<?> type) {
    if (Modifier.isFinal(type.getModifiers())
        || Proxy.isProxyClass(type)
        || !ClassUtils.isVisible(Marker.class, type.getClassLoader())) {
      return false;
    }
    for (Method method : ReflectionUtils.getAllDeclaredMethods(type)) {
      boolean ofObject = method.getDeclaringClass() == Object.class;
      boolean called =
          !Modifier.isStatic(method.getModifiers()) && !Modifier.isPrivate(method.getModifiers());
      if (!ofObject
          && called
          && (Modifier.isFinal(method.getModifiers()) || isUnknownDoor(method))) {
        return false;
      }
    }
    return true;
  }

  private CommonDataSource extended() {
    ProxyFactory factory = new ProxyFactory();
    factory.setTarget(delegate);
    factory.setProxyTargetClass(true);
    factory.addInterface(Marker.class);
    factory.addAdvice(
        (MethodInterceptor)
            invocation ->
                invoke(invocation.getThis(), invocation.getMethod(), invocation.getArguments()));
    return (CommonDataSource) factory.getProxy(delegate.getClass().getClassLoader());
  }

  private CommonDataSource implemented() {
    Set<Class<?>> interfaces = new LinkedHashSet<>(interfaces(delegate));
    interfaces.add(Marker.class);
    return (CommonDataSource)
        Proxy.newProxyInstance(
            GuardedBean.class.getClassLoader(), interfaces.toArray(new Class<?>[0]), this);
  }

  /** But for those that cannot be seen from here, or have a door of their own to the database. */
  private static Set<Class<?>> interfaces(CommonDataSource delegate) {
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
        && GUARDED.stream().noneMatch(guarded -> declares(guarded, method));
  }

  private static boolean declares(Class<?> type, Method method) {
    Method declared =
        ReflectionUtils.findMethod(type, method.getName(), method.getParameterTypes());
    return declared != null && declared.getReturnType() == method.getReturnType();
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
      ReflectionUtils.makeAccessible(method);
      return method.invoke(delegate, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
