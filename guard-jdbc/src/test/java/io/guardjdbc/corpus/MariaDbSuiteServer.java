package io.guardjdbc.corpus;

import io.guardjdbc.GuardDataSource;
import io.guardjdbc.GuardViolationException;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.testing.MariaDbServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * A session on a real server that is judged by the guard, and a second one that looks at all
 * databases before and after. What the guard refuses runs all the same, past it. Each has a
 * database of its own, and leaves none behind.
 */
final class MariaDbSuiteServer implements AutoCloseable {

  static final String DATABASE = "suite";
  private static final String KEPT =
      "('information_schema', 'performance_schema', 'mysql', 'sys', 'test')";

  /**
   * What a statement did.
   *
   * @param refused by the guard; null if it was let through
   * @param error by which the server rejected it; null if it ran
   * @param harm none if nobody looked
   */
  record Outcome(GuardViolationException refused, SQLException error, List<Change> harm) {}

  private final Connection observer;
  private final Properties guard = new Properties();
  private Connection raw;
  private Connection guarded;
  private MariaDbSnapshots snapshots;
  private Snapshot last;

  MariaDbSuiteServer() throws SQLException, IOException {
    Path policy = Files.createTempFile("guard", ".yaml");
    policy.toFile().deleteOnExit();
    Files.writeString(
        policy,
        """
        version: 1
        environments:
          production:
            ddl-transaction: allow
            after-refusal: continue
        """);
    guard.setProperty("guard.environment", "production");
    guard.setProperty("guard.policy", policy.toString());
    observer = DriverManager.getConnection(MariaDbServer.url("mysql"));
    clear();
    run(observer, "SET tx_isolation = 'READ-UNCOMMITTED', lock_wait_timeout = 2");
    run(observer, "CREATE DATABASE " + DATABASE);
    connect();
  }

  private void clear() throws SQLException {
    List<String> databases = new ArrayList<>();
    try (Statement statement = observer.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT schema_name FROM information_schema.schemata WHERE schema_name NOT IN "
                    + KEPT)) {
      while (rows.next()) {
        databases.add(rows.getString(1));
      }
    }
    for (String database : databases) {
      run(observer, "DROP DATABASE `" + database.replace("`", "``") + "`");
    }
  }

  private void connect() throws SQLException {
    raw = DriverManager.getConnection(MariaDbServer.url(DATABASE) + "&allowMultiQueries=true");
    run(
        raw,
        "SET lock_wait_timeout = 2, innodb_lock_wait_timeout = 2, max_statement_time = 10,"
            + " sql_mode = ''");
    guarded = new GuardDataSource(new Single(), guard).getConnection();
    last = null;
  }

  /** Hands out the one connection that is both guarded and used past the guard. */
  private final class Single extends MariaDbDataSource {
    @Override
    public Connection getConnection() {
      return raw;
    }
  }

  /** Runs a statement; looks at what it did only where that is asked for. */
  Outcome run(String sql, boolean look) throws SQLException {
    if (!raw.isValid(5)) {
      connect();
    }
    if (look && last == null) {
      anew();
    }
    Snapshot before = last;
    GuardViolationException refused = null;
    SQLException error = null;
    try {
      try {
        run(guarded, sql);
      } catch (GuardViolationException e) {
        refused = e;
        run(raw, sql);
      }
    } catch (SQLException e) {
      error = e;
    }
    if (!look) {
      return new Outcome(refused, error, List.of());
    }
    Snapshot after = raw.isValid(5) ? taken() : null;
    boolean seen = before != null && after != null && error == null;
    List<Change> harm = seen ? before.harm(after) : List.of();
    last = after;
    if (before == null
        || after == null
        || !before.objects().equals(after.objects())
        || !before.facts().equals(after.facts())) {
      last = null;
    }
    return new Outcome(refused, error, harm);
  }

  /** Rows are told by the columns that their tables have now. */
  private void anew() {
    snapshots = new MariaDbSnapshots();
    last = taken();
  }

  /** Null where a table is locked. */
  private Snapshot taken() {
    try {
      return snapshots.take(observer, null);
    } catch (SQLException e) {
      return null;
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setMaxRows(100);
      boolean rows = statement.execute(sql);
      while (rows || statement.getUpdateCount() != -1) {
        rows = statement.getMoreResults();
      }
    }
  }

  /** How many rows a table has now; 0 if there is none. */
  long rows(ObjectName table) {
    StringBuilder name = new StringBuilder();
    for (String part : table.parts()) {
      name.append(name.isEmpty() ? "`" : ".`").append(part.replace("`", "``")).append('`');
    }
    try (Statement statement = raw.createStatement();
        ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + name)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      return 0;
    }
  }

  @Override
  public void close() throws SQLException {
    raw.close();
    clear();
    observer.close();
  }
}
