package io.guardjdbc.benign;

import io.guardjdbc.GuardViolationException;
import io.guardjdbc.testing.MariaDbServer;
import io.guardjdbc.testing.PostgresServer;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Guarded connections to a fresh database that counts as production, each text and each refusal
 * noted: frameworks swallow exceptions.
 */
final class Watched implements DataSource {

  /** The databases that the build brings. */
  enum Database {
    H2,
    POSTGRESQL,
    MARIADB;

    String fresh() throws SQLException {
      return switch (this) {
        case H2 -> "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        case POSTGRESQL -> PostgresServer.newDatabase();
        case MARIADB -> MariaDbServer.newDatabase() + "&allowMultiQueries=true";
      };
    }
  }

  private final Database database;
  private final String url;
  private final Properties settings = new Properties();
  private final List<String> texts = new ArrayList<>();
  private final List<String> refusals = new ArrayList<>();
  private boolean guarded = true;
  private boolean beneath;

  Watched(Database database) throws SQLException {
    this.database = database;
    url = database.fresh();
    settings.setProperty("guard.environment", "production");
  }

  /** Adds a setting of the guard. */
  Watched with(String name, String value) {
    settings.setProperty(name, value);
    return this;
  }

  Database database() {
    return database;
  }

  /**
   * Stands beneath the guard from now on: gives the driver's connections, and notes their texts.
   */
  Watched beneath() {
    beneath = true;
    texts.clear();
    return this;
  }

  /** A connection past the guard, to make what a case starts from and to see what it left. */
  Connection plain() throws SQLException {
    return DriverManager.getConnection(url);
  }

  /** Whether connections from now on are guarded; past the guard a case makes its beginning. */
  void guarded(boolean value) {
    guarded = value;
  }

  /** Every text that was sent to the guard, or from it, in order. */
  List<String> texts() {
    return texts;
  }

  /** Every refusal so far, with its text; forgets them. */
  List<String> refusals() {
    List<String> all = List.copyOf(refusals);
    refusals.clear();
    return all;
  }

  @Override
  public Connection getConnection() throws SQLException {
    if (beneath) {
      return (Connection) watch(plain(), "");
    }
    if (!guarded) {
      return plain();
    }
    String guardedUrl = url.replaceFirst("^jdbc:", "jdbc:guard:");
    return (Connection) watch(DriverManager.getConnection(guardedUrl, settings), "");
  }

  private Object watch(Object jdbc, String text) {
    Class<?> type =
        jdbc instanceof CallableStatement
            ? CallableStatement.class
            : jdbc instanceof PreparedStatement
                ? PreparedStatement.class
                : jdbc instanceof Statement
                    ? Statement.class
                    : jdbc instanceof Connection ? Connection.class : null;
    return type == null
        ? jdbc
        : Proxy.newProxyInstance(
            Watched.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> call(jdbc, text, method, arguments));
  }

  private Object call(Object jdbc, String prepared, Method method, Object[] arguments)
      throws Throwable {
    String name = method.getName().toLowerCase(Locale.ROOT);
    boolean sendsText =
        arguments != null
            && arguments.length > 0
            && arguments[0] instanceof String
            && (name.startsWith("execute") || name.startsWith("prep") || name.equals("addbatch"));
    String text = sendsText ? (String) arguments[0] : prepared;
    if (sendsText) {
      texts.add(text);
    }
    try {
      return watch(method.invoke(jdbc, arguments), text);
    } catch (InvocationTargetException e) {
      for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
        if (cause instanceof GuardViolationException refusal) {
          refusals.add(refusal.rule() + ": " + text);
        }
      }
      throw e.getCause();
    }
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) {}

  @Override
  public void setLoginTimeout(int seconds) {}

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLException("wraps nothing");
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
