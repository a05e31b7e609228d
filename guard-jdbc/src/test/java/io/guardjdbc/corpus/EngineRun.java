package io.guardjdbc.corpus;

import io.guardjdbc.testing.Corpus;
import io.guardjdbc.testing.CorpusCase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Runs cases on a database inside this JVM, each on the fixture as it was written. */
final class EngineRun {

  private final Engine engine;
  private final List<String> fixture;
  private boolean built;

  /**
   * What came of a case.
   *
   * @param harm what was lost or changed
   * @param error what the database said if it rejected the text, else null
   */
  record Outcome(List<Change> harm, SQLException error) {}

  EngineRun(Engine engine) {
    this.engine = engine;
    fixture = List.of(Corpus.fixture(engine.dialect).split(";\n"));
  }

  /** Runs one case on a database of its own; on Derby's, in a transaction that is rolled back. */
  Outcome run(CorpusCase each) throws SQLException {
    try (Connection connection = engine.open()) {
      boolean kept = engine == Engine.DERBY;
      if (!kept || !built) {
        execute(fixture, connection);
        built = true;
      }
      connection.setAutoCommit(!kept);
      try {
        execute(each.setup(), connection);
        return outcome(each, connection);
      } finally {
        if (kept) {
          connection.rollback();
        }
      }
    }
  }

  private Outcome outcome(CorpusCase each, Connection connection) throws SQLException {
    EngineSnapshots snapshots = new EngineSnapshots(engine);
    Snapshot before = snapshots.take(connection);
    try {
      execute(each, connection);
    } catch (SQLException e) {
      return new Outcome(List.of(), e);
    }
    return new Outcome(before.harm(snapshots.take(connection)), null);
  }

  private static void execute(List<String> texts, Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String text : texts) {
        if (!text.isBlank()) {
          statement.execute(text);
        }
      }
    }
  }

  private void execute(CorpusCase each, Connection connection) throws SQLException {
    if (each.bindings() == null) {
      try (Statement statement = connection.createStatement()) {
        if (engine == Engine.SQLITE) {
          // the driver runs a whole text here, and only its first statement by execute
          statement.executeUpdate(each.sql());
        } else {
          statement.execute(each.sql());
        }
      }
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(each.sql())) {
      for (int i = 0; i < each.bindings().size(); i++) {
        statement.setString(i + 1, each.bindings().get(i));
      }
      statement.execute();
    }
  }
}
