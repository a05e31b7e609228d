package io.guardjdbc.conformance;

import java.lang.reflect.Method;
import java.sql.Array;
import java.sql.Blob;
import java.sql.CallableStatement;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.SQLXML;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Calls of JDBC's methods by chance, on a connection and on all that comes of it, each with what it
 * answered. The same seeds make the same calls, as long as the answers are the same.
 */
final class RandomProgram {

  private static final List<Class<?>> KINDS =
      List.of(
          CallableStatement.class,
          PreparedStatement.class,
          Statement.class,
          Connection.class,
          ResultSet.class,
          ResultSetMetaData.class,
          ParameterMetaData.class,
          Savepoint.class,
          Blob.class,
          Clob.class,
          SQLXML.class,
          Array.class);

  /** What moves a program on is called more often than the many getters and setters. */
  private static final Map<Class<?>, List<String>> OFTEN =
      Map.of(
          Connection.class,
              List.of(
                  "createStatement",
                  "prepareStatement",
                  "prepareStatement",
                  "prepareCall",
                  "commit",
                  "rollback",
                  "setAutoCommit",
                  "setSavepoint"),
          Statement.class,
              List.of(
                  "execute",
                  "executeQuery",
                  "executeUpdate",
                  "addBatch",
                  "executeBatch",
                  "getResultSet",
                  "getMoreResults",
                  "getGeneratedKeys",
                  "setFetchSize"),
          PreparedStatement.class,
              List.of("setInt", "setString", "setObject", "execute", "executeQuery", "addBatch"),
          CallableStatement.class,
              List.of("registerOutParameter", "setInt", "execute", "getInt", "getObject"),
          ResultSet.class,
              List.of(
                  "next",
                  "next",
                  "next",
                  "getObject",
                  "getString",
                  "absolute",
                  "updateString",
                  "updateRow"));

  private final Recording seen;
  private final List<String> texts;
  private final List<Object> made = new ArrayList<>();
  private final Set<String> leftOut;
  private boolean lost;

  /**
   * @param leftOut the methods that are not called
   */
  RandomProgram(Recording seen, List<String> texts, Set<String> leftOut) {
    this.seen = seen;
    this.texts = texts;
    this.leftOut = leftOut;
  }

  /** Where connections come from. */
  interface Source {
    Connection get() throws SQLException;
  }

  /**
   * Runs as many calls as there are seeds, the later half on another connection, or a pool's same.
   *
   * @param pooled whether another thread closes what lies behind a connection that is closed, so
   *     that what it answers then is a matter of time
   */
  void run(Source source, boolean pooled, List<Long> seeds) throws SQLException {
    for (int i = 0; i < seeds.size() && !lost; i++) {
      if (i == 0 || i == seeds.size() / 2) {
        borrow(source);
      }
      if (pooled && ((Connection) made.get(0)).isClosed()) {
        continue;
      }
      call(new Random(seeds.get(i)));
      if (i % 8 == 0) {
        state((Connection) made.get(0));
      }
    }
  }

  private void borrow(Source source) throws SQLException {
    if (!made.isEmpty()) {
      Connection before = (Connection) made.get(0);
      seen.run("close", before::close);
      made.clear();
    }
    Connection connection = source.get();
    made.add(connection);
    state(connection);
  }

  private void note(String what, Recording.Call call) {
    seen.note(
        what,
        () -> {
          try {
            return call.run();
          } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            // MariaDB's driver, once it has taken the answer to one question for that to another:
            // every question more that it is asked, as by the guard, moves the rest
            lost = true;
            throw e;
          }
        });
  }

  private void state(Connection connection) {
    seen.note("autocommit", connection::getAutoCommit);
    seen.note("closed", connection::isClosed);
    note("isolation", connection::getTransactionIsolation);
  }

  private void call(Random random) {
    Object target = target(random);
    Class<?> kind = kind(target);
    List<Method> methods =
        Reflected.methods(kind).stream()
            .filter(method -> !leftOut.contains(method.getName()))
            .toList();
    if (random.nextInt(3) > 0 && OFTEN.containsKey(kind)) {
      List<String> often = OFTEN.get(kind);
      String name = often.get(random.nextInt(often.size()));
      methods = methods.stream().filter(method -> method.getName().equals(name)).toList();
    }
    if (methods.isEmpty()) {
      return;
    }
    Method method = methods.get(random.nextInt(methods.size()));
    if (method.getName().equals("close") && random.nextInt(3) > 0) {
      return;
    }
    Object[] arguments = new RandomArguments(random, texts, type -> own(type, random)).of(method);
    String what =
        made.indexOf(target) + " " + kind.getSimpleName() + "." + Reflected.signature(method);
    note(what + shown(arguments), () -> answer(Reflected.call(method, target, arguments)));
  }

  private static String shown(Object[] arguments) {
    List<String> all = new ArrayList<>();
    for (Object argument : arguments) {
      boolean plain =
          argument instanceof String || argument instanceof Number || argument instanceof Boolean;
      all.add(plain || argument == null ? String.valueOf(argument) : "·");
    }
    return all.toString();
  }

  /** The latest objects more often than those from long ago. */
  private Object target(Random random) {
    int back = (int) (Math.pow(random.nextDouble(), 2.5) * made.size());
    return random.nextInt(6) == 0 ? made.get(0) : made.get(made.size() - 1 - back);
  }

  private Object own(Class<?> type, Random random) {
    if (type == Object.class) {
      return null;
    }
    List<Object> fit = made.stream().filter(type::isInstance).toList();
    return fit.isEmpty() ? null : fit.get(random.nextInt(fit.size()));
  }

  private static Class<?> kind(Object value) {
    return KINDS.stream().filter(kind -> kind.isInstance(value)).findFirst().orElse(null);
  }

  /** An object of JDBC's joins those that can be called, and is told by its place among them. */
  private Object answer(Object value) {
    Class<?> kind = kind(value);
    if (kind == null) {
      return value;
    }
    for (int i = 0; i < made.size(); i++) {
      if (isSame(made.get(i), value)) {
        return kind.getSimpleName() + " " + i;
      }
    }
    made.add(value);
    return "new " + kind.getSimpleName() + " " + (made.size() - 1);
  }

  /** Of a prepared query's rows the guard gives equal objects: docs/conformance.md. */
  private static boolean isSame(Object one, Object other) {
    return one == other || (one instanceof ResultSet && one.equals(other));
  }
}
