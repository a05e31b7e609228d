package io.guardjdbc.corpus;

import io.guardjdbc.testing.CorpusCase;
import io.guardjdbc.testing.PostgresServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Runs cases, each on a database as the fixture left it. Most run in a transaction that is rolled
 * back; what cannot, or ends its transaction itself, costs a new copy of the database.
 */
final class PostgresqlRun implements AutoCloseable {

  /** SQLState of a statement that may not run in a transaction. */
  private static final String ACTIVE_TRANSACTION = "25001";

  /** SQLState of a text of which nothing ran, because the server parses all of it first. */
  private static final String SYNTAX_ERROR = "42601";

  /** A setting that ends with the transaction, and so tells whether a text ended it. */
  private static final String MARK = "corpus.mark";

  private static final String SAME = "current_setting('" + MARK + "', true) = 'same'";

  /** Whether the transaction wrote anything, or the session gave up a protection. */
  private static final String CHANGED =
      "pg_current_xact_id_if_assigned() IS NOT NULL"
          + " OR current_setting('session_replication_role') <> 'origin'";

  private static final String TEMPLATE = "corpus_template";
  private static final String WORK = "corpus_work";

  private final List<String> databases;
  private final PostgresqlSnapshots fixture = new PostgresqlSnapshots();
  private Connection connection;

  /**
   * What came of a case.
   *
   * @param harm what was lost or changed
   * @param error what the database said if it rejected the text, else null
   */
  record Outcome(List<Change> harm, SQLException error) {}

  PostgresqlRun(String fixture) throws SQLException {
    try (Connection admin = open("postgres");
        Statement statement = admin.createStatement()) {
      statement.execute("CREATE DATABASE " + TEMPLATE);
      try (Connection template = open(TEMPLATE);
          Statement build = template.createStatement()) {
        build.execute(fixture);
      }
      databases = databases(statement);
    }
    renew();
  }

  /** Runs one case and leaves nothing of it. */
  Outcome run(CorpusCase each) throws SQLException {
    try {
      return runIn(each, false);
    } catch (SQLException e) {
      if (!ACTIVE_TRANSACTION.equals(e.getSQLState())) {
        throw e;
      }
      renew();
      return runIn(each, true);
    }
  }

  private Outcome runIn(CorpusCase each, boolean autoCommit) throws SQLException {
    connection.setAutoCommit(autoCommit);
    for (String setup : each.setup()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(setup);
      }
    }
    PostgresqlSnapshots snapshots = each.setup().isEmpty() ? fixture : new PostgresqlSnapshots();
    if (snapshots.first() == null) {
      snapshots.takeFirst(connection);
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET LOCAL " + MARK + " = 'same'");
    }
    SQLException error = null;
    try {
      execute(each);
    } catch (SQLException e) {
      if (ACTIVE_TRANSACTION.equals(e.getSQLState()) && !autoCommit) {
        throw e;
      }
      error = e;
    }
    if (error != null) {
      if (SYNTAX_ERROR.equals(error.getSQLState()) && !autoCommit) {
        leave();
      } else {
        renew();
      }
      return new Outcome(List.of(), error);
    }
    boolean sameTransaction = ask(SAME);
    List<Change> harm = List.of();
    if (!sameTransaction || !each.setup().isEmpty() || ask(CHANGED)) {
      harm = snapshots.first().harm(snapshots.take(connection));
    }
    if (!sameTransaction) {
      renew();
    } else {
      leave();
    }
    return new Outcome(harm, error);
  }

  private void leave() throws SQLException {
    connection.rollback();
    connection.setAutoCommit(true);
    try (Statement statement = connection.createStatement()) {
      statement.execute("DISCARD ALL");
    }
  }

  private void execute(CorpusCase each) throws SQLException {
    if (each.copy() != null) {
      copy(each);
    } else if (each.bindings() != null) {
      try (PreparedStatement statement = connection.prepareStatement(each.sql())) {
        for (int i = 0; i < each.bindings().size(); i++) {
          String value = each.bindings().get(i);
          if (value == null) {
            statement.setNull(i + 1, Types.NULL);
          } else {
            statement.setObject(i + 1, value, Types.OTHER);
          }
        }
        statement.execute();
      }
    } else {
      try (Statement statement = connection.createStatement()) {
        statement.execute(each.sql());
      }
    }
  }

  private void copy(CorpusCase each) throws SQLException {
    CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
    try {
      if (each.copy().equals("out")) {
        copies.copyOut(each.sql(), new ByteArrayOutputStream());
      } else {
        copies.copyIn(each.sql(), new StringReader(each.copy().substring("in".length()).strip()));
      }
    } catch (IOException e) {
      throw new SQLException(e);
    }
  }

  private boolean ask(String question) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT " + question)) {
      row.next();
      return row.getBoolean(1);
    }
  }

  private void renew() throws SQLException {
    close();
    try (Connection admin = open("postgres");
        Statement statement = admin.createStatement()) {
      for (String database : databases(statement)) {
        if (!databases.contains(database)) {
          statement.execute("DROP DATABASE \"" + database + "\" WITH (FORCE)");
        }
      }
      statement.execute("CREATE DATABASE " + WORK + " TEMPLATE " + TEMPLATE);
    }
    connection = open(WORK);
  }

  private static List<String> databases(Statement statement) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery("SELECT datname FROM pg_database")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private static Connection open(String database) throws SQLException {
    return DriverManager.getConnection(PostgresServer.url(database) + "&preferQueryMode=simple");
  }

  @Override
  public void close() throws SQLException {
    if (connection != null) {
      connection.close();
    }
  }
}
