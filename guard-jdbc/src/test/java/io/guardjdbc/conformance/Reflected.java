package io.guardjdbc.conformance;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The methods of the JDBC interfaces, called one after the other. */
final class Reflected {

  private Reflected() {}

  /** All methods of an interface, in the same order everywhere. */
  static List<Method> methods(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .sorted(Comparator.comparing(Reflected::signature))
        .toList();
  }

  static String signature(Method method) {
    return method.getName()
        + Arrays.stream(method.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(",", "(", ")"));
  }

  static Object call(Method method, Object target, Object... arguments) throws Exception {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw (Error) e.getCause();
    }
  }

  /** What all methods answer that take one number. */
  static String answers(Class<?> type, Object target, int number) {
    List<String> answers = new ArrayList<>();
    for (Method method : methods(type)) {
      if (Arrays.equals(method.getParameterTypes(), new Class<?>[] {int.class})) {
        answers.add(method.getName() + "=" + answer(method, target, number));
      }
    }
    return answers.toString();
  }

  private static String answer(Method method, Object target, int number) {
    try {
      return String.valueOf(call(method, target, number));
    } catch (Exception e) {
      return Rendered.of(e);
    }
  }

  /** Zeros, falses and nulls. */
  static Object[] nothings(Method method) {
    return Arrays.stream(method.getParameterTypes()).map(Reflected::nothing).toArray();
  }

  private static Object nothing(Class<?> type) {
    return type.isPrimitive()
        ? java.lang.reflect.Array.get(java.lang.reflect.Array.newInstance(type, 1), 0)
        : null;
  }

  /** Values that an application might give: ones, and a text that is a query. */
  static Object[] plausible(Method method, String text) {
    return Arrays.stream(method.getParameterTypes()).map(type -> plausible(type, text)).toArray();
  }

  private static Object plausible(Class<?> type, String text) {
    if (type == String.class) {
      return text;
    }
    if (type == int.class) {
      return 1;
    }
    if (type == long.class) {
      return 1L;
    }
    if (type == boolean.class) {
      return true;
    }
    if (type == Class.class) {
      return String.class;
    }
    if (type == Object.class) {
      return "1";
    }
    return nothing(type);
  }
}
