package io.guardjdbc.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guardjdbc.parser.SqlReader;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.SqlStatement;
import io.guardjdbc.sql.SqlStatement.Trait;
import io.guardjdbc.testing.PostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What migrations do on a real PostgreSQL beside what the guard says of them: the locks on tables
 * that are there, which a statement leaves held, the tables it wrote anew, and those it read.
 */
@Tag("server")
class PostgresqlTruthTest {

  /** The strongest lock last. */
  private static final String STATE =
      """
      SELECT c.relname, pg_relation_filenode(c.oid), coalesce(s.seq_tup_read, 0),
        (SELECT l.mode FROM pg_locks l WHERE l.pid = pg_backend_pid() AND l.granted
           AND l.locktype = 'relation' AND l.relation = c.oid
           AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
           ORDER BY array_position(ARRAY['AccessShareLock', 'RowShareLock', 'RowExclusiveLock',
             'ShareUpdateExclusiveLock', 'ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock',
             'AccessExclusiveLock'], l.mode) DESC LIMIT 1)
      FROM pg_class c LEFT JOIN pg_stat_xact_user_tables s ON s.relid = c.oid
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'm', 'i')
      """;

  private static String url;

  private record State(String file, long read, String lock) {}

  @BeforeAll
  static void makeDatabase() throws Exception {
    url = PostgresServer.newDatabase();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (String sql : TruthFile.fixture(Dialect.POSTGRESQL)) {
        statement.execute(sql);
      }
    }
  }

  @Test
  void locksRewritesAndReadsAreAsListed() throws Exception {
    TruthFile file = TruthFile.of(Dialect.POSTGRESQL);
    assertEquals(file.expected(), file.actual(PostgresqlTruthTest::truth));
  }

  private static String truth(String sql) throws SQLException {
    for (SqlStatement each : SqlReader.read(sql, Dialect.POSTGRESQL).statements()) {
      if (each.is(Trait.OUTSIDE_TRANSACTION)) {
        return "runs outside a transaction";
      }
    }
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      Map<String, State> before = state(statement);
      connection.rollback();
      String answer;
      try {
        statement.execute(sql);
        answer = difference(before, state(statement));
      } catch (SQLException e) {
        answer = "fails with " + e.getSQLState();
      }
      connection.rollback();
      return answer;
    }
  }

  private static Map<String, State> state(Statement statement) throws SQLException {
    Map<String, State> state = new TreeMap<>();
    try (ResultSet rows = statement.executeQuery(STATE)) {
      while (rows.next()) {
        state.put(
            rows.getString(1), new State(rows.getString(2), rows.getLong(3), rows.getString(4)));
      }
    }
    return state;
  }

  private static String difference(Map<String, State> before, Map<String, State> after) {
    StringBuilder told = new StringBuilder();
    before.forEach(
        (table, was) -> {
          State is = after.get(table);
          if (is != null && is.lock() != null) {
            told.append(told.isEmpty() ? "" : "; ").append(table).append(' ').append(is.lock());
            told.append(is.read() > 0 ? ", reads" : "");
            boolean rewritten = was.file() != null && !was.file().equals(is.file());
            told.append(rewritten ? ", rewrites" : "");
          }
        });
    return told.isEmpty() ? "nothing" : told.toString();
  }
}
