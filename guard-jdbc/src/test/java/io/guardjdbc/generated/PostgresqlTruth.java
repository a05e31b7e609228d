package io.guardjdbc.generated;

import io.guardjdbc.corpus.Change;
import io.guardjdbc.corpus.Change.Kind;
import io.guardjdbc.corpus.PostgresqlSnapshots;
import io.guardjdbc.corpus.Snapshot;
import io.guardjdbc.testing.PostgresServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What PostgreSQL did. Each statement runs in a transaction that is rolled back. A row that stands
 * as it stood has the xmin that it had; event triggers tell that something was defined or dropped,
 * and then the whole catalog is compared.
 */
final class PostgresqlTruth implements Truth {

  /** SQLState of a statement that may not run in a transaction. */
  private static final String ACTIVE_TRANSACTION = "25001";

  private static final String SMALL_NAME = "generated";
  private static final String LARGE_NAME = "generated_large";
  private static final int SMALL = 60;
  private static final int LARGE = 3000;

  /** Dead rows make everything slow. */
  private static final int RENEWAL = 4000;

  private static final String TABLES =
      "SELECT c.oid::regclass::text,"
          + " EXISTS (SELECT 1 FROM pg_inherits WHERE inhrelid = c.oid AND c.relispartition),"
          + " (SELECT string_agg(quote_ident(attname), ', ') FROM pg_attribute"
          + " WHERE attrelid = c.oid AND attnum > 0)"
          + " FROM pg_class c JOIN pg_namespace s ON s.oid = relnamespace"
          + " WHERE relkind = 'r' AND nspname IN ('public', 'app') ORDER BY c.oid";

  /** What event triggers do not see: objects of the whole cluster, event triggers, settings. */
  private static final String SHARED =
      "(SELECT concat_ws(' ',"
          + "(SELECT count(*) || '/' || max(xmin::text::bigint) FROM pg_authid),"
          + "(SELECT count(*) || '/' || max(xmin::text::bigint) FROM pg_database),"
          + "(SELECT count(*) || '/' || max(xmin::text::bigint) FROM pg_tablespace),"
          + "(SELECT count(*) || '/' || max(xmin::text::bigint) FROM pg_event_trigger),"
          + "(SELECT count(*) || '/' || max(xmin::text::bigint) FROM pg_db_role_setting),"
          + "(SELECT count(*) || '/' || max(xmin::text::bigint) FROM pg_largeobject_metadata),"
          + "current_setting('session_replication_role')))";

  private final String name;
  private final PostgresqlTruth larger;
  private final List<String> databases;
  private PostgresqlSnapshots fixture = new PostgresqlSnapshots();
  private Connection connection;
  private String rows;
  private String shared;
  private int runs;

  PostgresqlTruth() throws SQLException {
    this(SMALL_NAME, SMALL, new PostgresqlTruth(LARGE_NAME, LARGE, null));
  }

  private PostgresqlTruth(String name, int rows, PostgresqlTruth larger) throws SQLException {
    this.name = name;
    this.larger = larger;
    try (Connection admin = open("postgres");
        Statement statement = admin.createStatement()) {
      statement.execute("CREATE DATABASE " + name + "_template");
      try (Connection template = open(name + "_template");
          Statement build = template.createStatement()) {
        build.execute(script().replace("<rows>", String.valueOf(rows)));
      }
      databases = databases(statement);
      databases.add(name);
    }
    renew();
  }

  private static String script() {
    try (InputStream in = PostgresqlTruth.class.getResourceAsStream("/generated/postgresql.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Outcome run(Generated statement) throws SQLException {
    if (++runs % RENEWAL == 0) {
      renew();
    }
    try {
      return runInTransaction(statement);
    } catch (SQLException e) {
      if (!ACTIVE_TRANSACTION.equals(e.getSQLState())) {
        leave();
        return Outcome.rejected(e);
      }
    }
    leave();
    return runAlone(statement);
  }

  @Override
  public Outcome confirm(Generated statement, Outcome outcome) throws SQLException {
    boolean onlyRows =
        outcome.harm().stream()
            .allMatch(
                change ->
                    change.kind() == Kind.ROWS_LOST || change.kind() == Kind.PARTITION_ROWS_LOST);
    return onlyRows ? larger.run(statement) : outcome;
  }

  private Outcome runInTransaction(Generated statement) throws SQLException {
    connection.setAutoCommit(false);
    boolean mayEnd = says(statement, "COMMIT") || says(statement, "ROLLBACK");
    if (mayEnd) {
      ask("SELECT set_config('truth.same', 'yes', true)");
    }
    execute(statement);
    List<String> facts =
        ask(
            "SELECT current_setting('truth.same', true),"
                + " pg_current_xact_id_if_assigned(), current_setting('truth.defined', true),"
                + " current_setting('truth.dropped', true), "
                + SHARED);
    boolean same = !mayEnd || "yes".equals(facts.get(0));
    boolean wrote = facts.get(1) != null;
    boolean defined = "yes".equals(facts.get(2)) || !shared.equals(facts.get(4));
    String dropped = facts.get(3) == null ? "" : facts.get(3);
    if (!same) {
      return compareAndRenew();
    }
    List<Change> harm = new ArrayList<>();
    boolean spared = false;
    if (defined || !dropped.isEmpty()) {
      harm.addAll(harm(fixture.take(connection)));
      if (harm.isEmpty() && !dropped.isEmpty()) {
        harm.add(new Change(Kind.OBJECT_LOST, "sql_drop: " + dropped));
      }
    } else if (wrote) {
      spared = lostRows(harm);
    }
    leave(says(statement, "PREPARE"));
    return new Outcome(harm, spared, null);
  }

  /** That the other database of this test was made anew is no harm. */
  private List<Change> harm(Snapshot after) {
    return fixture.first().harm(after).stream()
        .filter(change -> !change.what().equals("database " + SMALL_NAME))
        .filter(change -> !change.what().equals("database " + LARGE_NAME))
        .toList();
  }

  private static boolean says(Generated statement, String word) {
    return statement.sql().toUpperCase(Locale.ROOT).contains(word);
  }

  /** Whether of some table only rows with NULL are left. */
  private boolean lostRows(List<Change> harm) throws SQLException {
    boolean spared = false;
    try (Statement statement = connection.createStatement()) {
      statement.execute("RESET SESSION AUTHORIZATION; SET row_security = off");
      try (ResultSet row = statement.executeQuery(rows)) {
        while (row.next()) {
          if (row.getInt(3) == 0) {
            Kind kind = row.getBoolean(2) ? Kind.PARTITION_ROWS_LOST : Kind.ROWS_LOST;
            harm.add(new Change(kind, "rows " + row.getString(1)));
          } else if (row.getInt(4) == 0) {
            spared = true;
          }
        }
      }
    }
    return spared;
  }

  private Outcome runAlone(Generated statement) throws SQLException {
    connection.setAutoCommit(true);
    try {
      execute(statement);
    } catch (SQLException e) {
      renew();
      return Outcome.rejected(e);
    }
    return compareAndRenew();
  }

  private Outcome compareAndRenew() throws SQLException {
    if (!connection.getAutoCommit()) {
      connection.commit();
      connection.setAutoCommit(true);
    }
    Snapshot after = fixture.take(connection);
    List<Change> harm = harm(after);
    if (!after.equals(fixture.first())) {
      renew();
    } else {
      leave();
    }
    return new Outcome(harm, false, null);
  }

  private void execute(Generated generated) throws SQLException {
    List<String> bindings = generated.sentence().bindings();
    if (bindings == null) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(generated.sql());
      }
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(generated.sql())) {
      for (int i = 0; i < bindings.size(); i++) {
        statement.setObject(i + 1, bindings.get(i), Types.OTHER);
      }
      statement.execute();
    }
  }

  private List<String> ask(String question) throws SQLException {
    List<String> answer = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(question)) {
      row.next();
      for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
        answer.add(row.getString(i));
      }
    }
    return answer;
  }

  private void leave() throws SQLException {
    leave(true);
  }

  /** Rolls back, and forgets what the session holds beyond its transactions. */
  private void leave(boolean holds) throws SQLException {
    if (connection.isClosed()) {
      renew();
      return;
    }
    if (!connection.getAutoCommit()) {
      connection.rollback();
      connection.setAutoCommit(true);
    }
    if (holds) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("DISCARD ALL");
      }
    }
  }

  private void renew() throws SQLException {
    disconnect();
    try (Connection admin = open("postgres");
        Statement statement = admin.createStatement()) {
      for (String database : databases(statement)) {
        if (database.equals(name) || (larger != null && isStray(database))) {
          statement.execute("DROP DATABASE \"" + database + "\" WITH (FORCE)");
        }
      }
      statement.execute("CREATE DATABASE " + name + " TEMPLATE " + name + "_template");
    }
    connection = open(name);
    fixture = new PostgresqlSnapshots();
    fixture.takeFirst(connection);
    shared = ask("SELECT " + SHARED).get(0);
    rows = rowsQuery();
  }

  private boolean isStray(String database) {
    return !databases.contains(database);
  }

  /** Per table: how many rows stand as they stood, and how many of them are without NULL. */
  private String rowsQuery() throws SQLException {
    String now = ask("SELECT pg_current_xact_id()::text").get(0);
    List<String> parts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet tables = statement.executeQuery(TABLES)) {
      while (tables.next()) {
        String table = tables.getString(1);
        parts.add(
            "SELECT '%s', %s, count(*), count(*) FILTER (WHERE num_nulls(%s) = 0) FROM ONLY %s WHERE xmin::text::bigint < %s"
                .formatted(
                    table.replace("'", "''"),
                    tables.getBoolean(2),
                    tables.getString(3),
                    table.contains(".") ? table : "public." + table,
                    now));
      }
    }
    return String.join(" UNION ALL ", parts);
  }

  private static List<String> databases(Statement statement) throws SQLException {
    Set<String> names = new HashSet<>();
    try (ResultSet found = statement.executeQuery("SELECT datname FROM pg_database")) {
      while (found.next()) {
        names.add(found.getString(1));
      }
    }
    return new ArrayList<>(names);
  }

  private static Connection open(String database) throws SQLException {
    return DriverManager.getConnection(PostgresServer.url(database) + "&preferQueryMode=simple");
  }

  @Override
  public void close() throws SQLException {
    disconnect();
    if (larger != null) {
      larger.close();
    }
  }

  private void disconnect() throws SQLException {
    if (connection != null) {
      connection.close();
    }
  }
}
