package io.guardjdbc.generated;

import io.guardjdbc.corpus.Engine;
import io.guardjdbc.corpus.EngineSnapshots;
import io.guardjdbc.corpus.Snapshot;
import io.guardjdbc.corpus.Snapshot.TableRows;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;

/**
 * Runs statements on H2, in the mode that their topic begins with.
 *
 * <p>A new database is made only where a statement left something behind: H2 counts the changes of
 * its catalog, a change of rows is rolled back, and all others end the database.
 */
final class H2Truth implements Truth {

  private final String fixture;
  private final Map<String, Session> sessions = new HashMap<>();
  private final EngineSnapshots snapshots = new EngineSnapshots(Engine.H2);
  private Snapshot before;

  /** A database, and the number that H2 gives to the state of its catalog. */
  private static final class Session {
    final Connection connection;
    final Database database;
    final long meta;

    Session(String mode, String fixture) throws SQLException {
      connection = DriverManager.getConnection("jdbc:h2:mem:;MODE=REGULAR", "sa", "");
      try (Statement statement = connection.createStatement()) {
        statement.execute(fixture);
        statement.execute("SET MODE " + mode);
      }
      connection.setAutoCommit(false);
      database =
          ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession()).getDatabase();
      meta = database.getModificationMetaId();
    }
  }

  H2Truth() throws IOException {
    try (InputStream in = H2Truth.class.getResourceAsStream("h2.sql")) {
      fixture = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public Outcome run(Generated statement) throws SQLException {
    String topic = statement.sentence().topic();
    String mode =
        topic.startsWith("mysql.")
            ? "MySQL"
            : topic.startsWith("postgresql.") ? "PostgreSQL" : "REGULAR";
    Session session = sessions.get(mode);
    if (session == null) {
      session = new Session(mode, fixture);
      sessions.put(mode, session);
      if (before == null) {
        before = snapshots.take(session.connection);
        session.connection.commit();
      }
    }
    boolean kept = false;
    try {
      Outcome outcome = run(statement, session);
      kept = !topic.endsWith("session") && isAsBefore(session);
      return outcome;
    } finally {
      if (!kept) {
        sessions.remove(mode);
        session.connection.close();
      }
    }
  }

  private Outcome run(Generated statement, Session session) throws SQLException {
    try {
      execute(statement, session.connection);
    } catch (SQLException e) {
      return Outcome.rejected(e);
    }
    Snapshot after =
        session.database.getModificationMetaId() == session.meta
            ? snapshots.retake(session.connection, before)
            : snapshots.take(session.connection);
    return new Outcome(before.harm(after), spared(after), null);
  }

  private static void execute(Generated statement, Connection connection) throws SQLException {
    List<String> bindings = statement.sentence().bindings();
    if (bindings == null) {
      try (Statement plain = connection.createStatement()) {
        plain.execute(statement.sql());
      }
      return;
    }
    try (PreparedStatement prepared = connection.prepareStatement(statement.sql())) {
      for (int i = 0; i < bindings.size(); i++) {
        prepared.setString(i + 1, bindings.get(i));
      }
      prepared.execute();
    }
  }

  /** Whether a roll-back puts everything back, and the database can be used again. */
  private boolean isAsBefore(Session session) throws SQLException {
    if (session.connection.isClosed()) {
      return false;
    }
    session.connection.rollback();
    if (session.database.getModificationMetaId() != session.meta
        || session.connection.getAutoCommit()) {
      return false;
    }
    return snapshots.retake(session.connection, before).tables().equals(before.tables());
  }

  /** Whether of some table only rows that hold NULL are as they were. */
  private boolean spared(Snapshot after) {
    for (Map.Entry<String, TableRows> table : before.tables().entrySet()) {
      TableRows now = after.tables().get(table.getKey());
      Map<String, String> rows = table.getValue().rows();
      if (now != null && !now.equals(table.getValue())) {
        ArrayDeque<String> left = new ArrayDeque<>(rows.keySet());
        left.retainAll(now.rows().keySet());
        if (left.size() < rows.size() && left.stream().allMatch(row -> row.contains("null|"))) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public void close() throws SQLException {
    for (Session session : sessions.values()) {
      session.connection.close();
    }
    sessions.clear();
  }
}
