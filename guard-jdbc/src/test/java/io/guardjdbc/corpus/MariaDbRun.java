package io.guardjdbc.corpus;

import io.guardjdbc.testing.CorpusCase;
import io.guardjdbc.testing.MariaDbServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Runs cases, each on databases as the fixture left them. What a rollback undoes is rolled back;
 * after anything else the fixture is built anew.
 */
final class MariaDbRun implements AutoCloseable {

  private static final int LOCK_WAIT_TIMEOUT = 1205;

  /** Shorter than what a statement waits by itself: one that did wait is not run again. */
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(5);

  private final MariaDbFixture fixture;
  private final Connection observer;
  private Connection repairing;
  private final MariaDbSnapshots ofFixture = new MariaDbSnapshots();
  private final Snapshot clean;

  /**
   * What came of a case.
   *
   * @param harm what was lost or changed
   * @param error what the database said if it rejected the text, else null
   */
  record Outcome(List<Change> harm, SQLException error) {}

  MariaDbRun(String fixture) throws SQLException {
    this.fixture = new MariaDbFixture(fixture);
    observer = open("mysql");
    try (Statement statement = observer.createStatement()) {
      statement.execute("SET SESSION TRANSACTION ISOLATION LEVEL READ UNCOMMITTED");
    }
    repairing = open("mysql");
    this.fixture.build(repairing);
    try (Connection connection = open("shop")) {
      clean = ofFixture.take(observer, connection);
    }
  }

  /** Runs one case and leaves nothing of it. */
  @SuppressWarnings("try")
  Outcome run(CorpusCase each) throws SQLException {
    try (Connection connection = open("shop")) {
      prepare(each, connection);
      MariaDbSnapshots snapshots = each.setup().isEmpty() ? ofFixture : new MariaDbSnapshots();
      Snapshot before = each.setup().isEmpty() ? clean : snapshots.take(observer, connection);
      SQLException error = executePatiently(each, connection);
      boolean ended = !connection.isValid(5);
      if (!ended) {
        try (Statement statement = connection.createStatement()) {
          statement.execute("UNLOCK TABLES");
        }
      }
      Snapshot after = snapshots.take(observer, ended ? null : connection);
      if (!ended) {
        try (Statement statement = connection.createStatement()) {
          statement.execute("ROLLBACK");
        }
      }
      connection.close();
      if (!repairing.isValid(5)) {
        repairing = open("mysql");
      }
      fixture.repair(
          repairing,
          each.sql() + " " + each.setup(),
          clean,
          after.equals(clean) ? clean : ofFixture.take(observer, null));
      return new Outcome(error == null ? before.harm(after) : List.of(), error);
    }
  }

  private static void prepare(CorpusCase each, Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (each.bindings() == null) {
        statement.execute("SET autocommit = 0");
      }
      for (String setup : each.setup()) {
        statement.execute(setup);
      }
    }
  }

  /** The server's own threads lock a table for a moment too, which NOWAIT does not wait for. */
  private static SQLException executePatiently(CorpusCase each, Connection connection) {
    long end = System.nanoTime() + PATIENCE;
    SQLException error = execute(each, connection);
    while (isLockTimeout(error) && System.nanoTime() < end) {
      LockSupport.parkNanos(100_000_000);
      error = execute(each, connection);
    }
    return error;
  }

  private static boolean isLockTimeout(SQLException error) {
    return error != null && error.getErrorCode() == LOCK_WAIT_TIMEOUT;
  }

  private static SQLException execute(CorpusCase each, Connection connection) {
    try {
      if (each.bindings() == null) {
        try (Statement statement = connection.createStatement()) {
          boolean rows = statement.execute(each.sql());
          while (rows || statement.getUpdateCount() != -1) {
            rows = statement.getMoreResults();
          }
        }
        return null;
      }
      connection.setAutoCommit(false);
      try (PreparedStatement statement = connection.prepareStatement(each.sql())) {
        for (int i = 0; i < each.bindings().size(); i++) {
          statement.setString(i + 1, each.bindings().get(i));
        }
        statement.execute();
      }
      return null;
    } catch (SQLException e) {
      return e;
    }
  }

  private static Connection open(String database) throws SQLException {
    return DriverManager.getConnection(MariaDbServer.url(database) + "&allowMultiQueries=true");
  }

  @Override
  public void close() throws SQLException {
    repairing.close();
    observer.close();
  }
}
