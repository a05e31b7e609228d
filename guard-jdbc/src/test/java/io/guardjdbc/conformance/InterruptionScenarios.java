package io.guardjdbc.conformance;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What ends before it is done: by time, by another thread, by the server. */
final class InterruptionScenarios {

  private static final String UPDATE = "UPDATE item SET amount = amount + 1 WHERE id = 1";
  private static final String AMOUNT = "SELECT amount FROM item WHERE id = 1";

  private InterruptionScenarios() {}

  static Stream<Scenario> all() {
    return Stream.of(
        Scenario.everywhere("network timeout", InterruptionScenarios::networkTimeout),
        Scenario.everywhere("abort", InterruptionScenarios::abort),
        Scenario.everywhere("close in a transaction", InterruptionScenarios::closeInTransaction),
        Scenario.everywhere("query timeout", InterruptionScenarios::queryTimeout).inDevelopment(),
        Scenario.everywhere("cancel", InterruptionScenarios::cancel),
        Scenario.everywhere("killed", InterruptionScenarios::killed),
        new Scenario(
            "a server that keeps silent",
            EnumSet.of(TestedDatabase.POSTGRESQL, TestedDatabase.MARIADB),
            false,
            InterruptionScenarios::silent));
  }

  private static void networkTimeout(Side side, Recording seen) throws Exception {
    Connection connection = side.open();
    ExecutorService executor = Executors.newSingleThreadExecutor();
    try {
      seen.note("before", connection::getNetworkTimeout);
      seen.run("set", () -> connection.setNetworkTimeout(executor, 60_000));
      seen.note("after", connection::getNetworkTimeout);
      seen.run("negative", () -> connection.setNetworkTimeout(executor, -1));
      seen.run("no executor", () -> connection.setNetworkTimeout(null, 10_000));
      if (side.database() != TestedDatabase.H2) {
        connection.setNetworkTimeout(executor, 1_000);
        seen.note("too slow", () -> connection.createStatement().executeQuery(sleep(side, 30)));
        seen.note("closed", connection::isClosed);
        seen.note("valid", () -> connection.isValid(1));
      }
      connection.close();
      seen.run("closed", () -> connection.setNetworkTimeout(executor, 1));
      seen.note("closed", connection::getNetworkTimeout);
    } finally {
      executor.shutdown();
    }
  }

  private static void abort(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    connection.setAutoCommit(false);
    Statement statement = connection.createStatement();
    statement.executeUpdate(UPDATE);
    seen.run("no executor", () -> side.open().abort(null));
    seen.run("abort", () -> connection.abort(Runnable::run));
    seen.note("closed", connection::isClosed);
    seen.note("valid", () -> connection.isValid(1));
    seen.note("statement", () -> statement.executeQuery(AMOUNT));
    seen.note("statement closed", statement::isClosed);
    seen.run("abort again", () -> connection.abort(Runnable::run));
    seen.run("close", connection::close);
    seen.run("commit", connection::commit);
    seen.run("rollback", connection::rollback);
    if (side.database() != TestedDatabase.H2) {
      seen.note("rolled back", () -> amount(side));
    }
  }

  private static void closeInTransaction(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    connection.setAutoCommit(false);
    Statement statement = connection.createStatement();
    statement.executeUpdate(UPDATE);
    seen.run("close", connection::close);
    seen.note("from outside", () -> amount(side));
    seen.note("statement closed", statement::isClosed);
    seen.note("statement", () -> statement.executeQuery(AMOUNT));
    seen.run("statement.cancel", statement::cancel);
    seen.run("statement.close", statement::close);
    seen.note("autoCommit", connection::getAutoCommit);
    seen.run("setAutoCommit", () -> connection.setAutoCommit(true));
    seen.note("savepoint", connection::setSavepoint);
    seen.run("setCatalog", () -> connection.setCatalog("x"));
    seen.run("setSchema", () -> connection.setSchema("x"));
  }

  private static String sleep(Side side, int seconds) {
    return switch (side.database()) {
      case POSTGRESQL -> "SELECT pg_sleep(" + seconds + ")";
      case MARIADB -> "SELECT SLEEP(" + seconds + ")";
      case H2 -> "SELECT COUNT(*) FROM SYSTEM_RANGE(1, 100000) a, SYSTEM_RANGE(1, 1000000) b";
    };
  }

  private static void queryTimeout(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    try (Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(1);
      seen.note("too slow", () -> statement.executeQuery(sleep(side, 30)));
      seen.note("it goes on", () -> statement.executeQuery(AMOUNT));
    }
    connection.setAutoCommit(false);
    try (PreparedStatement prepared = connection.prepareStatement(sleep(side, 30))) {
      prepared.setQueryTimeout(1);
      seen.note("prepared, in a transaction", prepared::executeQuery);
      seen.note("closed", prepared::isClosed);
      seen.note("after it", () -> connection.createStatement().executeQuery(AMOUNT));
      seen.run("rollback", connection::rollback);
    }
  }

  private static void cancel(Side side, Recording seen) throws Exception {
    Connection connection = side.open();
    ExecutorService executor = Executors.newSingleThreadExecutor();
    try (Statement statement = connection.createStatement()) {
      Future<String> running =
          executor.submit(
              () -> {
                try {
                  return Rendered.of(statement.executeQuery(sleep(side, 60)));
                } catch (SQLException e) {
                  return Rendered.of(e);
                }
              });
      // Cancelled until it is seen to be: the first may come before the statement runs.
      while (!running.isDone()) {
        TimeUnit.MILLISECONDS.sleep(100);
        statement.cancel();
      }
      seen.note("cancelled", running::get);
      seen.run("nothing to cancel", statement::cancel);
    } finally {
      executor.shutdown();
    }
    try (Statement next = connection.createStatement()) {
      seen.note("it goes on", () -> next.executeQuery(AMOUNT));
    }
  }

  /** The server ends the session in the middle of a transaction. */
  private static void killed(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    connection.setAutoCommit(false);
    Statement statement = connection.createStatement();
    String identity =
        switch (side.database()) {
          case POSTGRESQL -> "SELECT pg_backend_pid()";
          case MARIADB -> "SELECT CONNECTION_ID()";
          case H2 -> "SELECT SESSION_ID()";
        };
    ResultSet row = statement.executeQuery(identity);
    row.next();
    long id = row.getLong(1);
    statement.executeUpdate(UPDATE);
    try (Connection other = side.openRaw()) {
      other
          .createStatement()
          .execute(
              switch (side.database()) {
                case POSTGRESQL -> "SELECT pg_terminate_backend(" + id + ", 10000)";
                case MARIADB -> "KILL " + id;
                case H2 -> "CALL ABORT_SESSION(" + id + ")";
              });
    }
    seen.note("query", () -> statement.executeQuery(AMOUNT));
    seen.note("another", () -> statement.executeQuery(AMOUNT));
    seen.note("closed", connection::isClosed);
    seen.note("valid", () -> connection.isValid(1));
    seen.run("commit", connection::commit);
    seen.run("rollback", connection::rollback);
    seen.run("close", connection::close);
    seen.note("from outside", () -> amount(side));
  }

  /** The amount of the first item, as another connection sees it. */
  static String amount(Side side) throws SQLException {
    try (Connection other = side.openRaw();
        Statement statement = other.createStatement()) {
      return Rendered.of(statement.executeQuery(AMOUNT));
    }
  }

  /** What the URL says of time holds while a connection is opened and afterwards. */
  private static void silent(Side side, Recording seen) throws Exception {
    boolean seconds = side.database() == TestedDatabase.POSTGRESQL;
    String second = seconds ? "1" : "1000";
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String url = side.url().replaceFirst("localhost:\\d+", "localhost:" + silent.getLocalPort());
      for (String name :
          seconds
              ? List.of("loginTimeout", "connectTimeout,socketTimeout")
              : List.of("connectTimeout")) {
        Properties properties = side.properties();
        for (String each : name.split(",")) {
          properties.setProperty(each, second);
        }
        seen.note(
            name,
            () -> {
              try (Connection connection = DriverManager.getConnection(url, properties)) {
                return connection.isValid(1);
              } catch (SQLException e) {
                return e.getClass().getName() + " " + e.getSQLState();
              }
            });
      }
    }
    Properties properties = new Properties();
    properties.setProperty("socketTimeout", second);
    Connection connection = side.open(properties);
    seen.note("too slow", () -> connection.createStatement().executeQuery(sleep(side, 30)));
    seen.note("closed", connection::isClosed);
  }
}
