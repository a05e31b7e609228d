package io.guardjdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.testing.MariaDbServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole way of a statement on a real MariaDB, which commits at DDL. */
@Tag("server")
class MariaDbGuardTest {

  private String url;
  private String database;

  @BeforeEach
  void shop() throws SQLException {
    url = MariaDbServer.newDatabase();
    database = url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
    try (Connection connection = DriverManager.getConnection(url)) {
      execute(
          connection,
          "CREATE TABLE orders (id int PRIMARY KEY, state varchar(20))",
          "INSERT INTO orders SELECT seq, 'open' FROM seq_1_to_100",
          "CREATE TABLE orders_old (id int)");
    }
  }

  private static void execute(Connection connection, String... texts) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String text : texts) {
        statement.execute(text);
      }
    }
  }

  private long count(String query) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  private boolean exists(String table) throws SQLException {
    return count(
            "SELECT count(*) FROM information_schema.tables WHERE table_schema = '"
                + database
                + "' AND table_name = '"
                + table
                + "'")
        == 1;
  }

  private Connection guarded(String parameters, String... settings) throws SQLException {
    Properties info = new Properties();
    info.setProperty("guard.environment", "production");
    for (int i = 0; i < settings.length; i += 2) {
      info.setProperty(settings[i], settings[i + 1]);
    }
    return DriverManager.getConnection(url.replace("jdbc:", "jdbc:guard:") + parameters, info);
  }

  private static GuardViolationException refused(Connection connection, String text) {
    return assertThrows(GuardViolationException.class, () -> execute(connection, text), text);
  }

  @Test
  void aConditionThatSparesOnlyNullsStrikesAllWhereThereAreNone() throws SQLException {
    try (Connection connection = guarded("")) {
      execute(
          connection,
          "ALTER TABLE orders ADD COLUMN made timestamp NOT NULL DEFAULT now(),"
              + " ADD COLUMN paid_at datetime NULL");
      refused(connection, "DELETE FROM orders WHERE made IS NOT NULL");
      refused(connection, "UPDATE orders SET state = 'x' WHERE NOT ISNULL(made)");
      execute(connection, "DELETE FROM orders WHERE paid_at IS NOT NULL");
    }
    assertEquals(100, count("SELECT count(*) FROM orders WHERE state = 'open'"));
  }

  @Test
  void executableCommentsAreCode() throws SQLException {
    try (Connection connection = guarded("&allowMultiQueries=true")) {
      assertEquals("drop-table", refused(connection, "/*!50000 DROP TABLE orders_old */").rule());
      assertEquals("drop-table", refused(connection, "/*M! DROP TABLE orders_old */").rule());
      assertEquals(
          "drop-table",
          refused(connection, "/* a /* b */ DROP TABLE orders_old -- */ SELECT 1").rule());
      assertEquals(
          "unbounded-delete",
          refused(connection, "DELETE FROM orders WHERE id=1 /*!50000 OR 1=1 */").rule());
      assertEquals("unbounded-delete", refused(connection, "DELETE FROM orders WHERE 1").rule());
      refused(connection, "SELECT 'a\\'', 1; DROP TABLE orders_old -- '");
    }
    assertTrue(exists("orders_old"));
    assertEquals(100, count("SELECT count(*) FROM orders"));
  }

  @Test
  void ddlThatWouldCommitPendingChangesIsRefused() throws SQLException {
    try (Connection connection = guarded("")) {
      connection.setAutoCommit(false);
      execute(connection, "UPDATE orders SET state = 'paid' WHERE id = 1");
      assertEquals(
          "implicit-commit",
          refused(connection, "CREATE TABLE IF NOT EXISTS orders_old (id int)").rule());
      connection.rollback();
      execute(connection, "CREATE TABLE made (id int)");
      execute(connection, "UPDATE orders SET state = 'paid' WHERE id = 2");
      connection.commit();
      execute(connection, "CREATE TABLE made_too (id int)");
    }
    assertEquals(0, count("SELECT count(*) FROM orders WHERE id = 1 AND state = 'paid'"));
    assertEquals(1, count("SELECT count(*) FROM orders WHERE id = 2 AND state = 'paid'"));
    assertTrue(exists("made") && exists("made_too"));
  }

  @Test
  void autocommitBySqlIsFollowed() throws SQLException {
    try (Connection connection = guarded("")) {
      execute(connection, "SET autocommit=0", "UPDATE orders SET state = 'paid' WHERE id = 1");
      assertEquals("implicit-commit", refused(connection, "CREATE TABLE made (id int)").rule());
      execute(connection, "ROLLBACK", "START TRANSACTION");
      execute(connection, "UPDATE orders SET state = 'paid' WHERE id = 1");
      assertEquals("implicit-commit", refused(connection, "CREATE TABLE made (id int)").rule());
      execute(connection, "ROLLBACK");
      execute(connection, "CREATE TABLE made (id int)");
    }
    assertEquals(0, count("SELECT count(*) FROM orders WHERE state = 'paid'"));
  }

  @Test
  void anotherDatabaseIsAnotherPlace() throws SQLException {
    String other = MariaDbServer.newDatabase();
    String otherName = other.substring(other.lastIndexOf('/') + 1, other.indexOf('?'));
    try (Connection connection = guarded("", "guard.confirm", "production/" + database)) {
      connection.setCatalog(otherName);
      execute(connection, "CREATE TABLE x (id int)");
      GuardViolationException refusal = refused(connection, "DROP TABLE x");
      assertEquals(otherName, refusal.database());
      execute(connection, "USE " + database);
      assertEquals(database, refused(connection, "DROP TABLE orders_old").database());
    }
  }

  @Test
  void sessionVariablesOfTheUrlAreJudged() {
    assertEquals(
        "disable-safety",
        assertThrows(
                GuardViolationException.class,
                () -> guarded("&sessionVariables=foreign_key_checks=0").close())
            .rule());
    assertEquals(
        "drop-table",
        assertThrows(
                GuardViolationException.class,
                () -> guarded("&initSql=DROP TABLE orders_old").close())
            .rule());
  }

  @Test
  void anApprovedDropRuns() throws SQLException {
    try (Connection connection = guarded("", "guard.confirm", "production/" + database)) {
      execute(
          connection,
          "/* guard:approve environment=production operation=drop-table target=orders_old"
              + " reason='OPS-1' expires=2999-01-01 */ DROP TABLE orders_old");
    }
    assertFalse(exists("orders_old"));
  }

  @Test
  void aTemporaryTableIsOneOfItsDatabaseOnly() throws SQLException {
    String other = MariaDbServer.newDatabase();
    try (Connection connection = guarded("")) {
      execute(connection, "CREATE TEMPORARY TABLE orders (id int)", "DELETE FROM orders");
      String otherName = other.substring(other.lastIndexOf('/') + 1, other.indexOf('?'));
      try (Connection raw = DriverManager.getConnection(other)) {
        execute(raw, "CREATE TABLE orders (id int)");
      }
      connection.setCatalog(otherName);
      refused(connection, "DROP TABLE orders");
      connection.setCatalog(database);
      execute(connection, "CREATE TEMPORARY TABLE orders_old (id int)", "USE " + otherName);
      refused(connection, "DROP TABLE orders");
    }
  }

  @Test
  void whatFollowsUseInTheSameTextIsJudgedWhereItRuns() throws SQLException {
    String production = database;
    try (Connection connection = DriverManager.getConnection(url)) {
      execute(
          connection,
          "CREATE TABLE guard_environment (environment varchar(64), database_name"
              + " varchar(255), system_id varchar(255), marked_at varchar(64), marked_by"
              + " varchar(255))",
          "INSERT INTO guard_environment VALUES ('production', '"
              + database
              + "', NULL, NULL, NULL)");
    }
    String development = MariaDbServer.newDatabase();
    String local =
        development.substring(development.lastIndexOf('/') + 1, development.indexOf('?'));
    try (Connection connection =
        DriverManager.getConnection(
            development.replace("jdbc:", "jdbc:guard:") + "&allowMultiQueries=true")) {
      execute(connection, "CREATE TABLE orders_old (id int)");
      String text = "USE " + production + "; DROP TABLE orders_old";
      assertEquals("production", refused(connection, text).environment());
      assertEquals(local, connection.getCatalog());
      try (Statement batch = connection.createStatement()) {
        batch.addBatch("USE " + production);
        batch.addBatch("DELETE FROM orders");
        assertThrows(GuardViolationException.class, batch::executeBatch);
      }
      execute(connection, "USE " + local + "; DROP TABLE orders_old");
    }
    assertTrue(exists("orders_old"));
    assertEquals(100, count("SELECT count(*) FROM orders"));
  }
}
