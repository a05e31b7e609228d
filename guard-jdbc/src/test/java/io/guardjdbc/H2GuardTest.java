package io.guardjdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.config.InvalidSettingException;
import io.guardjdbc.environment.MarkerTable;
import io.guardjdbc.policy.Environment;
import io.guardjdbc.policy.Target;
import io.guardjdbc.sql.Dialect;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** The whole way of a statement on a real H2, and what is the same on every database. */
class H2GuardTest {

  private String url;
  private Connection keeper;

  @BeforeEach
  void shop(TestInfo test) throws SQLException {
    url = "jdbc:h2:mem:" + test.getTestMethod().orElseThrow().getName();
    keeper = DriverManager.getConnection(url);
    execute(
        keeper,
        "CREATE TABLE orders (id int PRIMARY KEY, state varchar)",
        "INSERT INTO orders SELECT x, 'open' FROM system_range(1, 100)",
        "CREATE TABLE orders_old (id int)");
  }

  @AfterEach
  void close() throws SQLException {
    keeper.close();
  }

  private static void execute(Connection connection, String... texts) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String text : texts) {
        statement.execute(text);
      }
    }
  }

  private long count(String query) throws SQLException {
    try (Statement statement = keeper.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  private boolean exists(String table) throws SQLException {
    return count(
            "SELECT count(*) FROM information_schema.tables WHERE table_name = '" + table + "'")
        == 1;
  }

  private Connection guarded(String parameters, String... settings) throws SQLException {
    Properties info = new Properties();
    for (int i = 0; i < settings.length; i += 2) {
      info.setProperty(settings[i], settings[i + 1]);
    }
    return DriverManager.getConnection(url.replace("jdbc:", "jdbc:guard:") + parameters, info);
  }

  private static GuardViolationException refused(Connection connection, String text) {
    return assertThrows(GuardViolationException.class, () -> execute(connection, text), text);
  }

  private void mark(Environment environment) throws SQLException {
    Target target =
        new Target(Dialect.H2, url, List.of(), -1, null, null, Target.Locality.EMBEDDED);
    MarkerTable.write(keeper, target, environment, "anna", Instant.parse("2026-11-22T18:00:00Z"));
  }

  @Test
  void aConditionThatSparesOnlyNullsStrikesAllWhereThereAreNone() throws SQLException {
    execute(
        keeper,
        "ALTER TABLE orders ADD COLUMN made timestamp DEFAULT now() NOT NULL",
        "ALTER TABLE orders ADD COLUMN paid_at timestamp");
    try (Connection connection = guarded("", "guard.environment", "production")) {
      refused(connection, "DELETE FROM orders WHERE made IS NOT NULL");
      refused(connection, "SELECT 1; DELETE FROM orders WHERE made IS NOT NULL");
      execute(connection, "DELETE FROM orders WHERE paid_at IS NOT NULL");
    }
    try (Connection connection = guarded("", "guard.environment", "development")) {
      execute(connection, "DELETE FROM orders WHERE made IS NOT NULL");
    }
    assertEquals(0, count("SELECT count(*) FROM orders"));
  }

  @Test
  void anEmbeddedDatabaseThatNothingSpeaksForIsDevelopment() throws SQLException {
    try (Connection connection = guarded("")) {
      execute(connection, "DROP TABLE orders_old");
    }
    assertFalse(exists("ORDERS_OLD"));
  }

  @Test
  void theMarkCountsWithoutAnyDeclaration() throws SQLException {
    mark(Environment.PRODUCTION);
    try (Connection connection = guarded("")) {
      GuardViolationException refusal = refused(connection, "DROP TABLE orders_old");
      assertEquals("production", refusal.environment());
      assertTrue(refusal.getMessage().contains("marked production"), refusal.getMessage());
    }
    assertTrue(exists("ORDERS_OLD"));
  }

  @Test
  void aWeakerDeclarationThanTheMarkIsRefusedAtConnect() throws SQLException {
    mark(Environment.PRODUCTION);
    GuardViolationException refusal =
        assertThrows(
            GuardViolationException.class, () -> guarded(";guard.environment=development").close());
    assertEquals("environment-mismatch", refusal.rule());
    assertEquals("production", refusal.environment());
    assertTrue(refusal.getMessage().contains("development"), refusal.getMessage());
  }

  @Test
  void nobodyTouchesTheMark() throws SQLException {
    mark(Environment.DEVELOPMENT);
    try (Connection connection = guarded("");
        Statement updatable =
            connection.createStatement(
                ResultSet.TYPE_SCROLL_SENSITIVE, ResultSet.CONCUR_UPDATABLE)) {
      for (String text :
          List.of(
              "DELETE FROM guard_environment WHERE environment = 'x'",
              "DROP TABLE \"GUARD_ENVIRONMENT\"",
              "ALTER TABLE PUBLIC.guard_environment RENAME TO x",
              "INSERT INTO guard_environment (environment) VALUES ('development')",
              "MERGE INTO guard_environment (environment) VALUES ('test')")) {
        assertEquals("guard-marker", refused(connection, text).rule());
      }
      try (ResultSet rows = updatable.executeQuery("SELECT * FROM guard_environment")) {
        assertTrue(rows.next());
        assertThrows(GuardViolationException.class, rows::deleteRow);
      }
    }
    assertEquals(1, count("SELECT count(*) FROM guard_environment"));
  }

  @Test
  void everythingAtOnceIsRefusedOnAMarkedDatabase() throws SQLException {
    mark(Environment.DEVELOPMENT);
    try (Connection connection = guarded("")) {
      assertEquals("guard-marker", refused(connection, "DROP ALL OBJECTS").rule());
      assertEquals("guard-marker", refused(connection, "DROP SCHEMA public CASCADE").rule());
    }
    assertEquals(1, count("SELECT count(*) FROM guard_environment"));
  }

  @Test
  void theInitOfTheUrlIsGuarded() throws SQLException {
    GuardViolationException refusal =
        assertThrows(
            GuardViolationException.class,
            () ->
                guarded(
                        ";INIT=CREATE SCHEMA IF NOT EXISTS s\\;DROP TABLE orders_old",
                        "guard.environment",
                        "production")
                    .close());
    assertEquals("drop-table", refusal.rule());
    assertTrue(exists("ORDERS_OLD"));
    try (Connection connection =
        guarded(
            ";INIT=CREATE SCHEMA IF NOT EXISTS s\\;SET SCHEMA s",
            "guard.environment",
            "production")) {
      assertEquals("S", connection.getSchema());
    }
  }

  @Test
  void ddlThatWouldCommitPendingChangesIsRefused() throws SQLException {
    try (Connection connection = guarded("", "guard.environment", "production")) {
      connection.setAutoCommit(false);
      try (PreparedStatement update =
          connection.prepareStatement("UPDATE orders SET state = 'paid' WHERE id = ?")) {
        update.setInt(1, 1);
        update.executeUpdate();
      }
      assertEquals("implicit-commit", refused(connection, "CREATE TABLE made (id int)").rule());
      connection.rollback();
      execute(connection, "CREATE TABLE made (id int)");
    }
    assertEquals(0, count("SELECT count(*) FROM orders WHERE state = 'paid'"));
  }

  @Test
  void aCallThatChangesNothingHoldsNothingBack() throws SQLException {
    try (Connection connection = guarded("", "guard.environment", "production")) {
      connection.setAutoCommit(false);
      execute(connection, "CALL SCHEMA()");
      execute(connection, "CREATE TABLE made (id int)");
      execute(connection, "INSERT INTO made VALUES (1)");
      execute(connection, "CALL SCHEMA()");
      assertEquals("implicit-commit", refused(connection, "CREATE TABLE more (id int)").rule());
      connection.rollback();
      execute(connection, "CALL SCHEMA()");
      String together = "INSERT INTO made VALUES (1); CREATE TABLE more (id int)";
      assertEquals("implicit-commit", refused(connection, together).rule());
    }
    assertEquals(0, count("SELECT count(*) FROM made"));
  }

  @Test
  void batchesAreDecidedWhole() throws SQLException {
    try (Connection connection = guarded("", "guard.environment", "production");
        Statement statement = connection.createStatement()) {
      statement.addBatch("INSERT INTO orders VALUES (101, 'new')");
      assertThrows(
          GuardViolationException.class, () -> statement.addBatch("DROP TABLE orders_old"));
      statement.executeBatch();
    }
    assertEquals(101, count("SELECT count(*) FROM orders"));
    assertTrue(exists("ORDERS_OLD"));
  }

  @Test
  void theConfirmationIgnoresTheCaseOfAnH2Name() throws SQLException {
    try (Connection connection =
        guarded(
            "",
            "guard.environment",
            "production",
            "guard.confirm",
            "production/theConfirmationIgnoresTheCaseOfAnH2Name")) {
      execute(
          connection,
          "/* guard:approve environment=production operation=drop-table target=public.orders_old"
              + " reason=OPS-1 expires=2999-01-01 */ DROP TABLE orders_old");
    }
    assertFalse(exists("ORDERS_OLD"));
  }

  @Test
  void wrongSettingsAreRefusedWithTheNearestName() {
    assertTrue(
        assertThrows(SQLException.class, () -> guarded(";guard.enviroment=test").close())
            .getMessage()
            .contains("guard.environment"));
    assertTrue(
        assertThrows(
                InvalidSettingException.class,
                () -> guarded("", "guard.environment", "prodution").close())
            .getMessage()
            .contains("production"));
    assertThrows(
        InvalidSettingException.class,
        () -> guarded("", "guard.policy", "/nowhere/guard.yaml").close());
  }

  @Test
  void theCallersPropertiesStayAsTheyAre() throws SQLException {
    Properties defaults = new Properties();
    defaults.setProperty("guard.environment", "production");
    Properties info = new Properties(defaults);
    info.setProperty("user", "");
    Properties before = (Properties) info.clone();
    try (Connection connection =
        DriverManager.getConnection(url.replace("jdbc:", "jdbc:guard:"), info)) {
      assertEquals(before, info);
      refused(connection, "DROP TABLE orders_old");
    }
  }

  @Test
  void foreignUrlsAreNotOurs() throws SQLException {
    assertNull(new GuardDriver().connect("jdbc:h2:mem:x", new Properties()));
    assertFalse(new GuardDriver().acceptsURL("jdbc:guardian:h2:mem:x"));
    assertThrows(SQLException.class, () -> new GuardDriver().connect(null, null));
  }

  @Test
  void anUnknownDriverIsToldWithWhatWasTried() {
    SQLException error =
        assertThrows(
            SQLException.class,
            () -> DriverManager.getConnection("jdbc:guard:nosuch://host/db").close());
    assertTrue(error.getMessage().contains("jdbc:nosuch:"), error.getMessage());
    assertTrue(error.getMessage().contains("guard.driver"), error.getMessage());
  }

  @Test
  void nullAndClosedAreTheDriversToComplainAbout() throws SQLException {
    Connection connection = guarded("", "guard.environment", "production");
    try (Statement statement = connection.createStatement()) {
      assertEquals(
          driversError(() -> keeper.createStatement().execute(null)).getClass(),
          driversError(() -> statement.execute(null)).getClass());
    }
    connection.close();
    connection.close();
    SQLException closed = driversError(() -> execute(connection, "DROP TABLE orders_old"));
    assertFalse(closed instanceof GuardViolationException, closed.toString());
  }

  private interface Attempt {
    void run() throws SQLException;
  }

  private static SQLException driversError(Attempt attempt) {
    return assertThrows(SQLException.class, attempt::run);
  }

  @Test
  void propertyInfoTellsTheGuardsSettingsFirst() throws SQLException {
    assertEquals(
        "guard.environment",
        new GuardDriver().getPropertyInfo(url.replace("jdbc:", "jdbc:guard:"), null)[0].name);
  }
}
