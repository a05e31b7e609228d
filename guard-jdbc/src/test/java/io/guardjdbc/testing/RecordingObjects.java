package io.guardjdbc.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The JDBC objects of the {@link RecordingDriver}: one handler stands for all their interfaces. */
final class RecordingObjects implements InvocationHandler {

  private final Class<?> type;
  private final RecordingObjects owner;
  private final String sql;
  private final List<String> batch = new ArrayList<>();
  private final Map<String, Object> properties = new ConcurrentHashMap<>();
  private Object proxy;
  private boolean closed;
  private int pendingCount = -1;

  private RecordingObjects(Class<?> type, RecordingObjects owner, String sql) {
    this.type = type;
    this.owner = owner;
    this.sql = sql;
  }

  static Connection connection(String url, String user) {
    RecordingObjects connection = new RecordingObjects(Connection.class, null, null);
    connection.put("AutoCommit", true);
    connection.put("Catalog", RecordingDriver.catalog());
    connection.put("Schema", RecordingDriver.schema());
    connection.put("URL", url);
    connection.put("UserName", user);
    connection.put("TransactionIsolation", Connection.TRANSACTION_READ_COMMITTED);
    return (Connection) connection.object();
  }

  private void put(String name, Object value) {
    if (value == null) {
      properties.remove(name);
    } else {
      properties.put(name, value);
    }
  }

  private Object object() {
    proxy =
        Proxy.newProxyInstance(
            RecordingObjects.class.getClassLoader(), new Class<?>[] {type}, this);
    return proxy;
  }

  private Object make(Class<?> made, String text) {
    return new RecordingObjects(made, this, text).object();
  }

  @Override
  public Object invoke(Object self, Method method, Object[] arguments) throws SQLException {
    String name = method.getName();
    if (method.getDeclaringClass() == Object.class) {
      return switch (name) {
        case "equals" -> self == arguments[0];
        case "hashCode" -> System.identityHashCode(self);
        default -> "recording " + type.getSimpleName() + (sql == null ? "" : ": " + sql);
      };
    }
    Object[] given = arguments == null ? new Object[0] : arguments;
    record(method, given);
    if (closed && !name.equals("close") && !name.equals("isClosed") && !name.equals("abort")) {
      throw new SQLException("This " + type.getSimpleName() + " is closed.", "08003");
    }
    return answer(method, name, given);
  }

  private void record(Method method, Object[] given) {
    String name = method.getName();
    boolean takesText =
        given.length > 0
            && given[0] instanceof String
            && (name.startsWith("execute")
                || name.startsWith("prepare")
                || name.equals("addBatch"));
    boolean executes = name.startsWith("execute") && Statement.class.isAssignableFrom(type);
    List<Object> arguments = Collections.unmodifiableList(new ArrayList<>(Arrays.asList(given)));
    if (executes && name.endsWith("Batch")) {
      for (String text : batch) {
        RecordingDriver.record(new RecordedCall(type.getSimpleName(), name, text, arguments, true));
      }
      return;
    }
    String text = takesText ? (String) given[0] : sql;
    RecordingDriver.record(new RecordedCall(type.getSimpleName(), name, text, arguments, executes));
  }

  private Object answer(Method method, String name, Object[] given) throws SQLException {
    if (name.equals("unwrap") || name.equals("isWrapperFor")) {
      return wrapper(name, (Class<?>) given[0]);
    }
    if (Statement.class.isAssignableFrom(type)) {
      if (name.startsWith("execute")) {
        return executed(method, name);
      }
      switch (name) {
        case "addBatch" -> {
          batch.add(given.length == 0 ? sql : (String) given[0]);
          return null;
        }
        case "clearBatch" -> {
          batch.clear();
          return null;
        }
        case "getUpdateCount" -> {
          return count();
        }
        case "getLargeUpdateCount" -> {
          return (long) count();
        }
        case "getResultSet" -> {
          return null;
        }
        default -> {
          // Answered below, as for every other object.
        }
      }
    }
    return common(method, name, given);
  }

  private Object common(Method method, String name, Object[] given) {
    switch (name) {
      case "prepareStatement" -> {
        return make(PreparedStatement.class, (String) given[0]);
      }
      case "prepareCall" -> {
        return make(CallableStatement.class, (String) given[0]);
      }
      case "nativeSQL" -> {
        return given[0];
      }
      case "close", "abort" -> {
        closed = true;
        return null;
      }
      case "isClosed" -> {
        return closed;
      }
      case "isValid" -> {
        return !closed;
      }
      case "getDatabaseProductName" -> {
        return RecordingDriver.product();
      }
      case "getURL", "getUserName" -> {
        return owner.properties.get(name.substring(3));
      }
      case "getType", "getResultSetType" -> {
        return ResultSet.TYPE_FORWARD_ONLY;
      }
      case "getConcurrency", "getResultSetConcurrency" -> {
        return ResultSet.CONCUR_READ_ONLY;
      }
      case "getResultSetHoldability", "getHoldability" -> {
        return ResultSet.CLOSE_CURSORS_AT_COMMIT;
      }
      default -> {
        return property(method, name, given);
      }
    }
  }

  private Object property(Method method, String name, Object[] given) {
    if (name.startsWith("set") && given.length == 1 && method.getReturnType() == void.class) {
      put(name.substring(3), given[0]);
      return null;
    }
    String asked = name.startsWith("is") ? name.substring(2) : name.replaceFirst("^get", "");
    if (given.length == 0 && properties.containsKey(asked)) {
      return properties.get(asked);
    }
    return nothing(method.getReturnType());
  }

  private Object nothing(Class<?> wanted) {
    if (wanted == Connection.class || (wanted == Statement.class && owner != null)) {
      return owner == null ? proxy : owner.proxy;
    }
    if (wanted == Statement.class
        || wanted == ResultSet.class
        || wanted == DatabaseMetaData.class
        || wanted == ResultSetMetaData.class
        || wanted == ParameterMetaData.class
        || wanted == Savepoint.class
        || wanted == Array.class) {
      return make(wanted, null);
    }
    if (wanted == boolean.class) {
      return false;
    }
    if (wanted == long.class) {
      return 0L;
    }
    return wanted == int.class ? 0 : null;
  }

  private Object executed(Method method, String name) throws SQLException {
    List<String> ran = List.copyOf(batch);
    batch.clear();
    if (RecordingDriver.failure() != null) {
      throw RecordingDriver.failure();
    }
    int count = RecordingDriver.updateCount();
    if (name.equals("executeBatch")) {
      return ran.stream().mapToInt(text -> count).toArray();
    }
    if (name.equals("executeLargeBatch")) {
      return ran.stream().mapToLong(text -> count).toArray();
    }
    pendingCount = count;
    Class<?> wanted = method.getReturnType();
    if (wanted == boolean.class) {
      return false;
    }
    if (wanted == long.class) {
      return (long) count;
    }
    return wanted == int.class ? (Object) count : make(ResultSet.class, null);
  }

  private int count() {
    int count = pendingCount;
    pendingCount = -1;
    return count;
  }

  private Object wrapper(String name, Class<?> wanted) throws SQLException {
    boolean is = wanted.isInstance(proxy);
    if (name.equals("isWrapperFor")) {
      return is;
    }
    if (!is) {
      throw new SQLException("Not a wrapper for " + wanted.getName());
    }
    return proxy;
  }
}
