package io.guardjdbc;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.testing.MariaDbServer;
import io.guardjdbc.testing.PostgresServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts whose meaning stands elsewhere: in a variable, under a name, in a routine. */
@Tag("server")
class SessionReadingTest {

  private static final String INSPECT =
      "environments:\n  production:\n    inspect-routines: true\n";

  @TempDir Path folder;

  private static void execute(Connection connection, String... texts) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String text : texts) {
        statement.execute(text);
      }
    }
  }

  private static String mariaDb(String... texts) throws SQLException {
    return filled(MariaDbServer.newDatabase(), texts);
  }

  private static String postgresql(String... texts) throws SQLException {
    return filled(PostgresServer.newDatabase(), texts);
  }

  private static String filled(String url, String... texts) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url)) {
      execute(
          connection,
          "CREATE TABLE orders (id int PRIMARY KEY, state varchar(20))",
          "INSERT INTO orders VALUES (1, 'open'), (2, 'open'), (3, 'paid')");
      execute(connection, texts);
    }
    return url;
  }

  private Connection guarded(String url, String policy, String... settings) throws Exception {
    Properties info = new Properties();
    info.setProperty("guard.environment", "production");
    if (policy != null) {
      Path file = folder.resolve("guard.yaml");
      Files.writeString(file, policy);
      info.setProperty("guard.policy", file.toString());
    }
    for (int i = 0; i < settings.length; i += 2) {
      info.setProperty(settings[i], settings[i + 1]);
    }
    return DriverManager.getConnection(url.replace("jdbc:", "jdbc:guard:"), info);
  }

  private static void refused(String rule, Connection connection, String text) {
    GuardViolationException refusal =
        assertThrows(GuardViolationException.class, () -> execute(connection, text), text);
    assertEquals(rule, refusal.rule(), refusal.getMessage());
  }

  private static String[] addColumnIfMissing(String column) {
    return new String[] {
      "SET @missing = (SELECT count(*) = 0 FROM information_schema.columns WHERE table_schema ="
          + " DATABASE() AND table_name = 'orders' AND column_name = '"
          + column
          + "')",
      "SET @ddl = IF(@missing, 'ALTER TABLE orders ADD COLUMN " + column + " int', 'SELECT 1')",
      "PREPARE stmt FROM @ddl",
      "EXECUTE stmt",
      "DEALLOCATE PREPARE stmt"
    };
  }

  @Test
  void aMigrationThatPreparesAVariableRuns() throws Exception {
    String url = mariaDb();
    try (Connection connection = guarded(url, null)) {
      execute(connection, addColumnIfMissing("memo"));
      execute(connection, addColumnIfMissing("memo"));
      execute(connection, "UPDATE orders SET memo = 1 WHERE id = 1");
    }
    try (Connection connection = guarded(url + "&allowMultiQueries=true", null)) {
      execute(connection, String.join("; ", addColumnIfMissing("note")));
      execute(connection, "UPDATE orders SET note = 1 WHERE id = 1");
    }
  }

  @Test
  void whatAVariableHoldsIsJudged() throws Exception {
    String url =
        mariaDb("CREATE PROCEDURE fill(OUT text varchar(99)) SET text = 'DROP TABLE orders'");
    try (Connection connection = guarded(url + "&allowMultiQueries=true", null)) {
      execute(connection, "SET @a = 'DROP TABLE orders'");
      refused("drop-table", connection, "PREPARE s FROM @a");
      refused("drop-table", connection, "EXECUTE IMMEDIATE @A");
      execute(connection, "SELECT CONCAT('TRUNCATE TABLE ', 'orders') INTO @b");
      refused("truncate", connection, "PREPARE s FROM @b");
      execute(connection, "CALL fill(@c)");
      refused("drop-table", connection, "PREPARE s FROM @`c`");
      execute(connection, "SET @d = 'SELECT 1'");
      refused("drop-table", connection, "SET @d = 'DROP TABLE orders'; PREPARE s FROM @d");
      refused("unreadable", connection, "CALL fill(@d); PREPARE s FROM @d");
      refused("unreadable", connection, "SELECT @d := state FROM orders; PREPARE s FROM @d");
      refused(
          "drop-table",
          connection,
          "SET @d = IF(1 = 1, 'DROP TABLE orders', 'SELECT 1'); PREPARE s FROM @d");
      refused(
          "drop-table",
          connection,
          "SET @d = CASE WHEN 1 = 0 THEN 'SELECT 1' ELSE 'DROP TABLE orders' END; PREPARE s FROM"
              + " @d");
      refused(
          "unreadable",
          connection,
          "BEGIN NOT ATOMIC SET @d = 'DROP TABLE orders'; PREPARE s FROM @d; END");
      execute(connection, "SET @d = 'DROP TABLE orders'");
      refused(
          "drop-table",
          connection,
          "SELECT 'SELECT 1' INTO @d FROM orders WHERE id = 0; PREPARE s FROM @d");
      refused(
          "drop-table",
          connection,
          "SELECT IF((SELECT COUNT(*) FROM orders) = 0, 'SELECT 1', 'SELECT 2') INTO @d FROM orders"
              + " WHERE id = 0; PREPARE s FROM @d");
      execute(
          connection,
          "SELECT IF(COUNT(*) = 0, 'SELECT 1', 'SELECT 2') INTO @d FROM orders WHERE id = 0;"
              + " PREPARE s FROM @d");
      execute(connection, "SELECT count(*) FROM orders");
    }
  }

  @Test
  void aVariableIsReadAgainWhenItsStatementRuns() throws Exception {
    String url = mariaDb();
    try (Connection connection = guarded(url, null);
        PreparedStatement prepare = connection.prepareStatement("PREPARE s FROM @a")) {
      execute(connection, "SET @a = 'DROP TABLE orders'");
      GuardViolationException refusal =
          assertThrows(GuardViolationException.class, prepare::execute);
      assertEquals("drop-table", refusal.rule());
    }
  }

  @Test
  void theSqlModeOfTheSessionSaysWhereAStringEnds() throws Exception {
    String url = mariaDb();
    String asWritten = "UPDATE orders SET state = 'C:\\drop\\' WHERE id = 1 -- it's here";
    String escaped = "SELECT 'a\\''; DELETE FROM orders; SELECT '\\''";
    String quoted = "DELETE FROM orders WHERE \"state\" = 'none' OR 'a' = \"state\"";
    try (Connection connection = guarded(url + "&allowMultiQueries=true", null)) {
      refused("unbounded-update", connection, asWritten);
      refused("unbounded-delete", connection, escaped);
      execute(connection, "SET sql_mode = CONCAT(@@sql_mode, ',NO_BACKSLASH_ESCAPES')");
      execute(connection, asWritten);
      refused("unbounded-delete", connection, "SELECT 'a\\'; DELETE FROM orders; SELECT '\\'");
      refused("unbounded-delete", connection, "SET sql_mode = DEFAULT; " + escaped);
      execute(connection, "SET sql_mode = 'ANSI_QUOTES'", quoted);
      refused("unbounded-delete", connection, "DELETE FROM orders WHERE \"id\" = \"id\"");
    }
  }

  @Test
  void executeCommitsIfOneOfTheTextsOfItsNameMay() throws Exception {
    String url = mariaDb();
    try (Connection connection = guarded(url + "&allowMultiQueries=true", null)) {
      execute(
          connection,
          "SET @text = IF(1, 'ALTER TABLE orders ADD COLUMN memo int', 'SELECT 1');"
              + " PREPARE s FROM @text");
      connection.setAutoCommit(false);
      execute(connection, "INSERT INTO orders VALUES (4, 'open')");
      refused("implicit-commit", connection, "EXECUTE s");
      connection.rollback();
      execute(connection, "EXECUTE s");
    }
  }

  @Test
  void executeMeansTheStatementOfItsName() throws Exception {
    String url = mariaDb();
    try (Connection connection = guarded(url, null)) {
      execute(connection, "PREPARE s FROM 'ALTER TABLE orders ADD COLUMN memo int'");
      connection.setAutoCommit(false);
      execute(connection, "INSERT INTO orders VALUES (4, 'open')");
      refused("implicit-commit", connection, "EXECUTE s");
      connection.rollback();
      execute(connection, "EXECUTE s");
    }
  }

  @Test
  void anApprovalOfPrepareHoldsForEveryExecute() throws Exception {
    String url = postgresql();
    String database = url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
    try (Connection connection = guarded(url, null, "guard.confirm", "production/" + database)) {
      execute(
          connection,
          "/* guard:approve environment=production operation=unbounded-delete"
              + " target=public.orders reason=\"OPS-1\" expires=2099-12-31 */"
              + " PREPARE empty AS DELETE FROM orders",
          "EXECUTE empty",
          "EXECUTE empty",
          "EXPLAIN ANALYZE EXECUTE empty",
          "DEALLOCATE empty",
          "PREPARE empty AS DELETE FROM orders WHERE id = $1",
          "EXECUTE empty(1)");
    }
  }

  @Test
  void maxRowsHoldsForExecute() throws Exception {
    String url = postgresql();
    try (Connection connection = guarded(url, "environments:\n  production:\n    max-rows: 1\n")) {
      execute(connection, "PREPARE few(text) AS DELETE FROM orders WHERE state = $1");
      execute(connection, "EXECUTE few('paid')");
      refused("max-rows", connection, "EXECUTE few('open')");
    }
  }

  @Test
  void routinesAreLookedIntoOnDemand() throws Exception {
    String url =
        postgresql(
            "CREATE FUNCTION purge() RETURNS void LANGUAGE sql AS 'DELETE FROM orders'",
            "CREATE FUNCTION drop_all() RETURNS int LANGUAGE plpgsql AS"
                + " $$DECLARE n int; BEGIN DROP TABLE orders; RETURN 1; END$$",
            "CREATE PROCEDURE nightly() LANGUAGE plpgsql AS $$BEGIN PERFORM purge(); END$$",
            "CREATE FUNCTION modern() RETURNS void BEGIN ATOMIC DELETE FROM orders; END",
            "CREATE FUNCTION one(n int) RETURNS int LANGUAGE sql AS 'SELECT n'",
            "CREATE FUNCTION close_order(n int) RETURNS void LANGUAGE sql AS"
                + " $$UPDATE orders SET state = 'closed' WHERE id = n$$",
            "CREATE SCHEMA app",
            "CREATE FUNCTION app.one(n int) RETURNS int LANGUAGE sql AS"
                + " 'DELETE FROM orders; SELECT n'");
    try (Connection connection = guarded(url, INSPECT)) {
      refused("unbounded-delete", connection, "SELECT purge()");
      refused("drop-table", connection, "SELECT count(*) FROM orders WHERE id = drop_all()");
      refused("unbounded-delete", connection, "CALL nightly()");
      refused("unbounded-delete", connection, "SELECT modern()");
      refused("unbounded-delete", connection, "SELECT app.one(1)");
      execute(
          connection,
          "SELECT one(1), count(*) FROM orders",
          "SELECT close_order(1)",
          "SELECT 'purge()'",
          "BEGIN",
          "CREATE FUNCTION later() RETURNS void LANGUAGE sql AS 'SELECT purge()'",
          "CREATE OR REPLACE FUNCTION purge() RETURNS void LANGUAGE sql AS ''",
          "SELECT purge()",
          "COMMIT");
    }
    try (Connection connection = guarded(url, null)) {
      assertDoesNotThrow(() -> execute(connection, "SELECT modern()"));
    }
  }

  @Test
  void mariaDbsRoutinesAreLookedIntoOnDemand() throws Exception {
    String url =
        mariaDb(
            "CREATE PROCEDURE clean_up() BEGIN DELETE FROM orders; END",
            "CREATE PROCEDURE nightly() CALL clean_up()",
            "CREATE PROCEDURE close_order(n int) UPDATE orders SET state = 'closed' WHERE id = n");
    try (Connection connection = guarded(url, INSPECT)) {
      refused("unbounded-delete", connection, "CALL clean_up()");
      refused("unbounded-delete", connection, "CALL nightly");
      execute(connection, "CALL close_order(1)", "SELECT count(*) FROM orders");
    }
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      assertTrue(statement.executeQuery("SELECT 1 FROM orders WHERE state = 'closed'").next());
    }
  }
}
