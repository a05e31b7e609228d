package io.guardjdbc.benign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guardjdbc.GuardViolationException;
import io.guardjdbc.benign.Watched.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ordinary sessions, in transactions and without, under the defaults of production. */
@Tag("server")
class SessionsTest {

  private static Watched shop(Database database) throws SQLException {
    Watched watched = new Watched(database);
    try (Connection connection = watched.plain()) {
      run(
          connection,
          "CREATE TABLE orders (id int PRIMARY KEY, state varchar(20))",
          "CREATE TABLE archive (id int PRIMARY KEY, state varchar(20))",
          "INSERT INTO orders VALUES (1, 'new'), (2, 'paid'), (3, 'new')");
    }
    return watched;
  }

  private static void run(Connection connection, String... texts) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String text : texts) {
        statement.execute(text);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void transactionsOfAnApplication(Database database) throws SQLException {
    Watched watched = shop(database);
    try (Connection connection = watched.getConnection()) {
      connection.setReadOnly(true);
      run(connection, "SELECT * FROM orders");
      connection.setReadOnly(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
      connection.setAutoCommit(false);
      run(connection, "UPDATE orders SET state = 'sent' WHERE id = 2");
      Savepoint savepoint = connection.setSavepoint("inner_step");
      run(connection, "INSERT INTO archive SELECT id, state FROM orders WHERE state = 'sent'");
      connection.rollback(savepoint);
      connection.releaseSavepoint(connection.setSavepoint());
      connection.rollback();
      try (PreparedStatement batch =
          connection.prepareStatement("INSERT INTO archive VALUES (?, ?)")) {
        for (int i = 10; i < 20; i++) {
          batch.setInt(1, i);
          batch.setString(2, "moved");
          batch.addBatch();
        }
        batch.executeBatch();
      }
      connection.commit();
      run(connection, "DELETE FROM archive WHERE id BETWEEN 10 AND 19");
      connection.setAutoCommit(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      run(connection, "UPDATE orders SET state = 'new' WHERE state = 'sent'");
    }
    assertEquals(List.of(), watched.refusals());
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void temporaryTablesOfTheSession(Database database) throws SQLException {
    Watched watched = shop(database);
    String temporary = database == Database.H2 ? "LOCAL TEMPORARY" : "TEMPORARY";
    String drop = database == Database.MARIADB ? "DROP TEMPORARY TABLE" : "DROP TABLE";
    try (Connection connection = watched.getConnection()) {
      for (boolean autoCommit : new boolean[] {true, false}) {
        connection.setAutoCommit(autoCommit);
        run(
            connection,
            "CREATE " + temporary + " TABLE picked (id int, state varchar(20))",
            "CREATE INDEX picked_state ON picked (state)",
            "INSERT INTO picked SELECT id, state FROM orders WHERE state = 'new'",
            "UPDATE picked SET state = 'x'",
            "DELETE FROM picked",
            "TRUNCATE TABLE picked",
            database == Database.H2
                ? "SELECT * FROM picked"
                : "ALTER TABLE picked ADD COLUMN note varchar(10)",
            drop + " IF EXISTS picked");
      }
      connection.commit();
      run(connection, "CREATE " + temporary + " TABLE kept AS SELECT id FROM orders");
      run(connection, "UPDATE orders SET state = 'paid' WHERE id IN (SELECT id FROM kept)");
      connection.rollback();
      connection.setAutoCommit(true);
    }
    assertEquals(List.of(), watched.refusals());
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void whatToolsSayToASession(Database database) throws SQLException {
    Watched watched = shop(database);
    String[] texts =
        switch (database) {
          case H2 ->
              new String[] {
                "SET LOCK_TIMEOUT 1000",
                "SET SCHEMA PUBLIC",
                "ANALYZE",
                "SELECT 1",
                "CALL 1",
                "SHOW TABLES",
                "SET @x = 1",
                "EXPLAIN SELECT * FROM orders",
                "SELECT H2VERSION()",
                "SCRIPT NODATA"
              };
          case POSTGRESQL ->
              new String[] {
                "SET search_path = public",
                "SET LOCAL statement_timeout = '5s'",
                "SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE",
                "SHOW TRANSACTION ISOLATION LEVEL",
                "SELECT set_config('app.user', 'ann', false), pg_advisory_lock(1)",
                "SELECT pg_advisory_unlock_all()",
                "LISTEN changes",
                "NOTIFY changes, 'drop'",
                "UNLISTEN *",
                "ANALYZE orders",
                "EXPLAIN (ANALYZE, BUFFERS) SELECT * FROM orders",
                "PREPARE find(int) AS SELECT * FROM orders WHERE id = $1",
                "EXECUTE find(1)",
                "DEALLOCATE ALL",
                "RESET ALL",
                ""
              };
          case MARIADB ->
              new String[] {
                "SET NAMES utf8mb4",
                "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED",
                "SET @x = 1, @y := 2",
                "SELECT GET_LOCK('a', 1), RELEASE_LOCK('a')",
                "/* ping */ SELECT 1",
                "SHOW FULL TABLES",
                "SHOW CREATE TABLE orders",
                "ANALYZE TABLE orders",
                "CHECK TABLE orders",
                "LOCK TABLES orders WRITE, archive READ",
                "UPDATE orders SET state = 'new' WHERE id = 1",
                "UNLOCK TABLES",
                "START TRANSACTION READ ONLY",
                "COMMIT",
                "FLUSH STATUS",
                "DO SLEEP(0)",
                "EXPLAIN UPDATE orders SET state = 'x' WHERE id = 1"
              };
        };
    try (Connection connection = watched.getConnection()) {
      for (boolean autoCommit : new boolean[] {true, false}) {
        connection.setAutoCommit(autoCommit);
        run(connection, "UPDATE orders SET state = 'busy' WHERE id = 3");
        run(connection, texts);
      }
      connection.commit();
    }
    assertEquals(List.of(), watched.refusals());
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void anOutageOfOneStatementIsNoRefusalOfTheNext(Database database) throws SQLException {
    Watched watched = shop(database);
    try (Connection connection = watched.getConnection()) {
      connection.setAutoCommit(false);
      Savepoint savepoint = connection.setSavepoint();
      try {
        run(connection, "INSERT INTO orders VALUES (1, 'twice')");
      } catch (SQLException duplicate) {
        connection.rollback(savepoint);
      }
      run(connection, "UPDATE orders SET state = 'again' WHERE id = 1");
      connection.commit();
    }
    assertEquals(List.of(), watched.refusals());
  }

  @Test
  void additiveDefinitionsInATransactionOfPostgresql() throws SQLException {
    Watched watched = shop(Database.POSTGRESQL);
    try (Connection connection = watched.getConnection()) {
      connection.setAutoCommit(false);
      run(
          connection,
          "CREATE TABLE IF NOT EXISTS refunds (id bigserial PRIMARY KEY, order_id int)",
          "ALTER TABLE refunds ADD COLUMN note text, ADD CONSTRAINT u UNIQUE (note)",
          "CREATE INDEX ON refunds (order_id)",
          "CREATE MATERIALIZED VIEW totals AS SELECT state, count(*) FROM orders GROUP BY state",
          "COMMENT ON TABLE refunds IS 'drop'");
      connection.commit();
      connection.setAutoCommit(true);
      run(
          connection,
          "REFRESH MATERIALIZED VIEW totals",
          "VACUUM orders",
          "CREATE INDEX CONCURRENTLY refunds_note ON refunds (note)",
          "BEGIN; ALTER TABLE refunds ADD COLUMN more int; COMMIT");
    }
    assertEquals(List.of(), watched.refusals());
  }

  /** On both a global temporary table is made once, and every session fills and empties it. */
  @Test
  void rowsOfGlobalTemporaryTables() throws SQLException {
    for (String url :
        List.of(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
            "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;DATABASE_TO_UPPER=FALSE",
            "jdbc:hsqldb:mem:" + UUID.randomUUID())) {
      Properties production = new Properties();
      production.setProperty("guard.environment", "production");
      try (Connection plain = DriverManager.getConnection(url);
          Connection guarded =
              DriverManager.getConnection(url.replace("jdbc:", "jdbc:guard:"), production)) {
        run(
            plain,
            "CREATE GLOBAL TEMPORARY TABLE picked (id int)",
            "CREATE TABLE kept (id int)",
            "INSERT INTO kept VALUES (1)");
        run(
            guarded,
            "INSERT INTO picked VALUES (1)",
            "UPDATE picked SET id = 2",
            "DELETE FROM picked",
            "DELETE FROM PUBLIC.picked");
        for (String text :
            List.of("DELETE FROM kept", "UPDATE kept SET id = 2", "DROP TABLE picked")) {
          assertThrows(GuardViolationException.class, () -> run(guarded, text), text);
        }
      }
    }
  }
}
