package io.guardjdbc.generated;

import io.guardjdbc.corpus.Change;
import io.guardjdbc.corpus.Snapshot;
import io.guardjdbc.testing.MariaDbServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * What statements do on a real MariaDB. Each runs in a transaction that is rolled back; where that
 * is not enough, the tables that changed are built anew.
 */
final class MariaDbTruth implements Truth {

  private final MariaDbState state;
  private final Connection observer;
  private final String script;
  private Snapshot clean;
  private Connection session;

  MariaDbTruth() throws SQLException {
    script = script();
    observer = open("mysql");
    MariaDbState.run(observer, "SET SESSION TRANSACTION ISOLATION LEVEL READ UNCOMMITTED");
    MariaDbState.run(observer, script);
    state = new MariaDbState(observer);
    clean = state.take(null);
  }

  private static String script() {
    try (InputStream in = MariaDbTruth.class.getResourceAsStream("mariadb.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Connection open(String database) throws SQLException {
    return DriverManager.getConnection(
        MariaDbServer.url(database)
            + "&allowMultiQueries=true&useResetConnection=true&useBulkStmts=false");
  }

  @Override
  public Outcome run(Generated statement) throws SQLException {
    return run(statement.sql(), statement.sentence().bindings());
  }

  /** Runs a text, and leaves the databases as they were. */
  Outcome run(String sql, List<String> bindings) throws SQLException {
    begin();
    SQLException error = execute(sql, bindings);
    boolean ended = error != null && !session.isValid(5);
    Snapshot after = clean;
    if (ended) {
      session = null;
    } else {
      after = state.take(session);
    }
    List<Change> harm = error == null ? clean.harm(after) : List.of();
    boolean spared = error == null && harm.isEmpty() && state.sparesOnlyNulls(clean, after);
    boolean same = after.tables().equals(clean.tables()) && after.objects().equals(clean.objects());
    if (ended || !same || state.catalogChanged()) {
      if (!ended) {
        MariaDbState.run(session, "ROLLBACK");
      }
      repair();
    }
    return error == null ? new Outcome(harm, spared, null) : Outcome.rejected(error);
  }

  private void begin() throws SQLException {
    if (session == null) {
      session = open("app");
    } else {
      session.setAutoCommit(true);
      session.unwrap(org.mariadb.jdbc.Connection.class).reset();
    }
    MariaDbState.run(
        session,
        "USE app; SET autocommit = 0, lock_wait_timeout = 5, innodb_lock_wait_timeout = 5,"
            + " max_statement_time = 20");
  }

  private SQLException execute(String sql, List<String> bindings) {
    try {
      if (bindings == null) {
        MariaDbState.run(session, sql);
      } else {
        try (PreparedStatement statement = session.prepareStatement(sql)) {
          for (int i = 0; i < bindings.size(); i++) {
            statement.setString(i + 1, bindings.get(i));
          }
          MariaDbState.drain(statement, statement.execute());
        }
      }
      return null;
    } catch (SQLException e) {
      return e;
    }
  }

  private void repair() throws SQLException {
    Snapshot now = state.take(null);
    if (!state.catalogChanged() && now.equals(clean)) {
      return;
    }
    // events and prepared transactions of the session must not hold what is built anew
    if (session != null) {
      session.close();
      session = null;
    }
    String some = state.repair(script, clean, now);
    MariaDbState.run(observer, "SET SESSION sql_mode = DEFAULT; USE mysql");
    MariaDbState.run(observer, some == null ? script : some);
    state.settle();
    Snapshot mended = state.take(null);
    if (some != null && !mended.equals(clean)) {
      MariaDbState.run(observer, script);
      state.settle();
      mended = state.take(null);
    }
    clean = mended;
  }

  @Override
  public void close() throws SQLException {
    if (session != null) {
      session.close();
    }
    try (Statement statement = observer.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS app");
      statement.execute("DROP DATABASE IF EXISTS other");
    }
    observer.close();
  }
}
