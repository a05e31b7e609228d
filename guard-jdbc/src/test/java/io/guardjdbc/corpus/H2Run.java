package io.guardjdbc.corpus;

import io.guardjdbc.testing.CorpusCase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Runs cases, each on a new database in memory. */
final class H2Run {

  private final String fixture;

  /**
   * What came of a case.
   *
   * @param harm what was lost or changed
   * @param error what the database said if it rejected the text, else null
   */
  record Outcome(List<Change> harm, SQLException error) {}

  H2Run(String fixture) {
    this.fixture = fixture;
  }

  /** Runs one case on a database of its own. */
  Outcome run(CorpusCase each) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:", "sa", "")) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(fixture);
        for (String setup : each.setup()) {
          statement.execute(setup);
        }
      }
      H2Snapshots snapshots = new H2Snapshots();
      Snapshot before = snapshots.take(connection);
      SQLException error = null;
      try {
        execute(each, connection);
      } catch (SQLException e) {
        error = e;
      }
      return new Outcome(
          error == null ? before.harm(snapshots.take(connection)) : List.of(), error);
    }
  }

  private static void execute(CorpusCase each, Connection connection) throws SQLException {
    if (each.bindings() == null) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(each.sql());
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
