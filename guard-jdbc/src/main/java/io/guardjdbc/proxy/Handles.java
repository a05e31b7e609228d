package io.guardjdbc.proxy;

import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Date;

/**
 * The border between the guarded objects and the driver's: what comes out of the driver and could
 * reach the database is wrapped, what goes back in is unwrapped.
 */
final class Handles {

  private Handles() {}

  static ResultSet guard(GuardedConnection connection, ResultSet results) {
    return results == null || results instanceof GuardedResultSet
        ? results
        : new GuardedResultSet(connection, results);
  }

  static Array guard(GuardedConnection connection, Array array) {
    return array == null || array instanceof GuardedArray
        ? array
        : new GuardedArray(connection, array);
  }

  /** Wraps a value of a column or of a parameter if it is a handle, or an array that holds some. */
  static Object guard(GuardedConnection connection, Object value) {
    // Classes first: a test against a class costs next to nothing, one against an interface does.
    if (value == null
        || value instanceof String
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Date
        || value instanceof byte[]) {
      return value;
    }
    if (value instanceof Array array) {
      return guard(connection, array);
    }
    if (value instanceof ResultSet results) {
      return guard(connection, results);
    }
    if (value instanceof Statement statement) {
      return statement instanceof GuardedStatement
          ? statement
          : new GuardedPlainStatement(connection, statement);
    }
    if (value instanceof Connection) {
      return connection;
    }
    if (value instanceof Blob blob) {
      return LargeValue.guard(connection, blob);
    }
    if (value instanceof Clob clob) {
      return LargeValue.guard(connection, clob);
    }
    return value instanceof Object[] elements ? guardElements(connection, elements) : value;
  }

  /** As the value would be, where the caller named the class it wants. */
  static <T> T guard(GuardedConnection connection, T value, Class<T> type) throws SQLException {
    Object guarded = guard(connection, (Object) value);
    if (guarded == value) {
      return value;
    }
    if (type.isInstance(guarded)) {
      return type.cast(guarded);
    }
    throw new SQLFeatureNotSupportedException(
        "guard-jdbc does not hand out a "
            + type.getName()
            + ", which would reach the database unguarded; ask for java.sql."
            + (value instanceof Array ? "Array" : "ResultSet"),
        "0A000");
  }

  private static Object[] guardElements(GuardedConnection connection, Object[] elements) {
    Class<?> component = elements.getClass().getComponentType();
    if (Number.class.isAssignableFrom(component) || component == String.class) {
      return elements;
    }
    // A copy where an element has to be wrapped: the driver may keep the array it gave out.
    Object[] safe = elements;
    for (int i = 0; i < elements.length; i++) {
      Object guarded = guard(connection, elements[i]);
      if (guarded != elements[i]) {
        if (safe == elements) {
          safe = component.isInstance(guarded) ? elements.clone() : copy(elements);
        }
        safe[i] = guarded;
      }
    }
    return safe;
  }

  private static Object[] copy(Object[] elements) {
    Object[] copy = new Object[elements.length];
    System.arraycopy(elements, 0, copy, 0, elements.length);
    return copy;
  }

  static Object unguard(Object value) {
    return value instanceof GuardedArray array ? array.delegate : value;
  }

  static Array unguard(Array value) {
    return value instanceof GuardedArray array ? array.delegate : value;
  }

  static Object[] unguard(Object[] values) {
    if (values == null) {
      return null;
    }
    Object[] unguarded = values;
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof GuardedArray array) {
        unguarded = unguarded == values ? copy(values) : unguarded;
        unguarded[i] = array.delegate;
      }
    }
    return unguarded;
  }
}
