package io.guardjdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.testing.PostgresServer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of a statement on a real PostgreSQL. */
@Tag("server")
class PostgresqlGuardTest {

  @TempDir Path folder;
  private String url;
  private String database;

  @BeforeEach
  void shop() throws SQLException {
    url = PostgresServer.newDatabase();
    database = url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
    raw(
        "CREATE TABLE orders (id int PRIMARY KEY, state text)",
        "INSERT INTO orders SELECT g, 'open' FROM generate_series(1, 100) g",
        "CREATE TABLE orders_old (id int)",
        "INSERT INTO orders_old VALUES (1), (2)");
  }

  private void raw(String... texts) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
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
    return count("SELECT count(*) FROM pg_class WHERE relname = '" + table + "'") == 1;
  }

  private Connection guarded(String... settings) throws SQLException {
    Properties info = new Properties();
    info.setProperty("guard.environment", "production");
    for (int i = 0; i < settings.length; i += 2) {
      info.setProperty(settings[i], settings[i + 1]);
    }
    return DriverManager.getConnection(url.replace("jdbc:", "jdbc:guard:"), info);
  }

  private Connection guardedBy(String policy) throws Exception {
    Path file = folder.resolve("guard.yaml");
    Files.writeString(file, policy);
    return guarded("guard.policy", file.toString());
  }

  private static void execute(Connection connection, String... texts) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String text : texts) {
        statement.execute(text);
      }
    }
  }

  private static GuardViolationException refused(Connection connection, String text) {
    return assertThrows(GuardViolationException.class, () -> execute(connection, text), text);
  }

  @Test
  void aDropIsRefusedAndTheTableStays() throws SQLException {
    try (Connection connection = guarded()) {
      GuardViolationException refusal = refused(connection, "DROP TABLE orders_old");
      assertEquals("drop-table", refusal.rule());
      assertEquals("production", refusal.environment());
      assertEquals(List.of("drop-table"), refusal.operations());
      assertEquals(database, refusal.database());
      assertEquals("ZG110", refusal.getSQLState());
      assertTrue(
          refusal
              .getMessage()
              .startsWith("Refused in production: DROP TABLE orders_old [drop-table]\n"),
          refusal.getMessage());
      assertTrue(refusal.getMessage().contains("target: public.orders_old"), refusal.getMessage());
      assertTrue(
          refusal.getMessage().contains("guard.confirm=production/" + database),
          refusal.getMessage());
      execute(connection, "SELECT 1");
    }
    assertTrue(exists("orders_old"));
  }

  @Test
  void everyInletRefuses() throws SQLException {
    String text = "DROP TABLE orders_old";
    try (Connection connection = guarded();
        Statement statement = connection.createStatement()) {
      assertThrows(GuardViolationException.class, () -> statement.executeQuery(text));
      assertThrows(GuardViolationException.class, () -> statement.executeUpdate(text));
      assertThrows(GuardViolationException.class, () -> statement.executeLargeUpdate(text));
      assertThrows(GuardViolationException.class, () -> statement.execute(text, 1));
      assertThrows(GuardViolationException.class, () -> statement.addBatch(text));
      assertThrows(GuardViolationException.class, () -> connection.prepareStatement(text));
      assertThrows(GuardViolationException.class, () -> connection.prepareCall(text));
      assertThrows(
          GuardViolationException.class,
          () -> connection.getMetaData().getConnection().createStatement().execute(text));
      try (ResultSet tables = connection.getMetaData().getTables(null, null, "orders", null)) {
        assertThrows(
            GuardViolationException.class,
            () -> tables.getStatement().getConnection().createStatement().execute(text));
      }
    }
    assertTrue(exists("orders_old"));
  }

  @Test
  void literalsStayOutOfTheMessage() throws SQLException {
    try (Connection connection = guarded()) {
      GuardViolationException refusal =
          refused(connection, "UPDATE orders SET state = 'secret-4711' WHERE 1 = 1");
      assertFalse(refusal.getMessage().contains("secret-4711"), refusal.getMessage());
    }
  }

  @Test
  void anApprovalByCommentNeedsTheConfirmation() throws SQLException {
    String approved =
        "/* guard:approve environment=production operation=drop-table target=public.orders_old"
            + " reason=\"OPS-123\" expires=2999-12-01 */ DROP TABLE orders_old";
    try (Connection connection = guarded()) {
      connection.setAutoCommit(false);
      GuardViolationException refusal = refused(connection, approved);
      assertTrue(refusal.getMessage().contains("not confirmed"), refusal.getMessage());
    }
    try (Connection connection = guarded("guard.confirm", "production/elsewhere")) {
      connection.setAutoCommit(false);
      GuardViolationException refusal = refused(connection, approved);
      assertTrue(refusal.getMessage().contains("confirms another place"), refusal.getMessage());
    }
    assertTrue(exists("orders_old"));
    try (Connection connection = guarded("guard.confirm", "production/" + database)) {
      connection.setAutoCommit(false);
      execute(connection, approved);
      connection.commit();
    }
    assertFalse(exists("orders_old"));
  }

  @Test
  void anApprovalByCommentIsForItsOwnStatement() throws SQLException {
    String approval =
        "/* guard:approve environment=production operation=drop-table target=public.orders_old"
            + " reason=\"OPS-123\" expires=2999-12-01 */ ";
    try (Connection connection = guarded("guard.confirm", "production/" + database)) {
      for (String text :
          List.of(
              approval + "SELECT 1; DROP TABLE orders_old",
              "DROP TABLE orders_old; " + approval + "SELECT 1",
              "SELECT 1 " + approval + "; DROP TABLE orders_old")) {
        connection.setAutoCommit(false);
        refused(connection, text);
        connection.rollback();
      }
      execute(connection, "SELECT 1; DROP TABLE orders_old " + approval + "; SELECT 2");
      connection.rollback();
      execute(connection, "SELECT ';'; " + approval + "DROP TABLE orders_old;");
      connection.commit();
    }
    assertFalse(exists("orders_old"));
  }

  @Test
  void anApprovedNameIsNotTheOneBehindASwitchOfSchemaInTheSameText() throws Exception {
    String approval =
        "/* guard:approve environment=production operation=drop-table target=public.orders_old"
            + " reason=\"OPS-123\" expires=2999-12-01 */ ";
    raw("CREATE SCHEMA archive", "CREATE TABLE archive.orders_old (id int)");
    try (Connection connection = guarded("guard.confirm", "production/" + database)) {
      connection.setAutoCommit(false);
      refused(connection, "SET search_path = archive; " + approval + "DROP TABLE orders_old");
      connection.rollback();
      refused(
          connection,
          "SELECT set_config('search_path', 'archive', false); "
              + approval
              + "DROP TABLE orders_old");
      connection.rollback();
      execute(
          connection, "SET search_path = archive; " + approval + "DROP TABLE public.orders_old");
      connection.rollback();
    }
    assertEquals(2, count("SELECT count(*) FROM pg_class WHERE relname = 'orders_old'"));
  }

  @Test
  void aNamedSavepointOfJdbcIsTheOneOfSql() throws SQLException {
    try (Connection connection = guarded()) {
      connection.setAutoCommit(false);
      connection.setSavepoint("before");
      execute(connection, "CREATE TEMP TABLE orders_old (id int)", "ROLLBACK TO before");
      refused(connection, "DELETE FROM orders_old");
      execute(connection, "ROLLBACK TO before");
      connection.commit();
    }
    assertEquals(2, count("SELECT count(*) FROM orders_old"));
  }

  @Test
  void anApprovalIsForOneObjectOnePlaceAndATime() throws Exception {
    Path file = folder.resolve("guard-approvals.yaml");
    Files.writeString(
        file,
        """
        approvals:
          - environment: production
            operation: drop-table
            target: public.orders
            reason: OPS-1
            expires: 2999-01-01
          - environment: production
            operation: drop-table
            target: public.orders_old
            reason: OPS-2
            expires: 2020-01-01
          - environment: staging
            operation: drop-table
            target: public.orders_old
            reason: OPS-3
            expires: 2999-01-01
          - environment: production
            operation: drop-table
            target: public.*
            reason: OPS-4
            expires: 2999-01-01
          - environment: production
            operation: drop-schema
            target: public
            reason: OPS-5
            expires: 2999-01-01
        """);
    try (Connection connection =
        guarded("guard.approvals", file.toString(), "guard.confirm", "production/" + database)) {
      connection.setAutoCommit(false);
      String message = refused(connection, "DROP TABLE orders_old").getMessage();
      assertTrue(message.contains("guard-approvals.yaml:2"), message);
      assertTrue(message.contains("is for public.orders, this is orders_old"), message);
      assertTrue(message.contains("expired"), message);
      assertTrue(message.contains("is for environment staging"), message);
      assertTrue(message.contains("wider"), message);
      connection.rollback();

      Files.writeString(
          file,
          """
          - environment: production
            database: %s
            operation: drop-table
            target: public.orders_old
            reason: OPS-6
            expires: 2999-01-01
          """
              .formatted(database));
      execute(connection, "DROP TABLE orders_old");
      connection.commit();
    }
    assertFalse(exists("orders_old"));
  }

  @Test
  void ddlNeedsATransaction() throws SQLException {
    try (Connection connection = guarded()) {
      assertEquals("ddl-transaction", refused(connection, "CREATE TABLE a (id int)").rule());
      execute(connection, "BEGIN", "CREATE TABLE a (id int)", "COMMIT");
      connection.setAutoCommit(false);
      execute(connection, "CREATE TABLE b (id int)");
      connection.commit();
      connection.setAutoCommit(true);
      execute(connection, "CREATE INDEX CONCURRENTLY orders_by_state ON orders (state)");
      execute(connection, "VACUUM orders");
    }
    assertTrue(exists("a") && exists("b") && exists("orders_by_state"));
  }

  @Test
  void ddlCanBeWrapped() throws Exception {
    try (Connection connection =
        guardedBy("environments:\n  production:\n    ddl-transaction: wrap\n")) {
      execute(connection, "CREATE TABLE a (id int)");
      assertTrue(connection.getAutoCommit());
      assertThrows(SQLException.class, () -> execute(connection, "CREATE TABLE a (id int)"));
      assertTrue(connection.getAutoCommit());
      execute(connection, "SELECT count(*) FROM a");
    }
    assertTrue(exists("a"));
  }

  @Test
  void aRefusalMakesTheTransactionRollbackOnly() throws SQLException {
    try (Connection connection = guarded()) {
      connection.setAutoCommit(false);
      execute(connection, "UPDATE orders SET state = 'paid' WHERE id = 1");
      refused(connection, "DROP TABLE orders_old");
      GuardViolationException commit =
          assertThrows(GuardViolationException.class, connection::commit);
      assertEquals("rollback-only", commit.rule());
      assertTrue(
          commit.getMessage().contains("DROP TABLE orders_old [drop-table]"), commit.getMessage());
      execute(connection, "UPDATE orders SET state = 'paid' WHERE id = 2");
      connection.commit();
    }
    assertEquals(1, count("SELECT count(*) FROM orders WHERE state = 'paid'"));
  }

  @Test
  void aSavepointBeforeTheRefusalSavesTheTransaction() throws SQLException {
    try (Connection connection = guarded()) {
      connection.setAutoCommit(false);
      execute(connection, "UPDATE orders SET state = 'paid' WHERE id = 1");
      Savepoint before = connection.setSavepoint();
      refused(connection, "DROP TABLE orders_old");
      connection.rollback(before);
      connection.commit();
    }
    assertEquals(1, count("SELECT count(*) FROM orders WHERE state = 'paid'"));
  }

  @Test
  void afterRefusalCanBeContinue() throws Exception {
    try (Connection connection =
        guardedBy("environments:\n  production:\n    after-refusal: continue\n")) {
      connection.setAutoCommit(false);
      execute(connection, "UPDATE orders SET state = 'paid' WHERE id = 1");
      refused(connection, "DROP TABLE orders_old");
      connection.commit();
    }
    assertEquals(1, count("SELECT count(*) FROM orders WHERE state = 'paid'"));
  }

  @Test
  void closeDoesNotCommitARefusedTransaction() throws SQLException {
    try (Connection connection = guarded()) {
      execute(connection, "BEGIN", "UPDATE orders SET state = 'paid' WHERE id = 1");
      refused(connection, "DROP TABLE orders_old");
      refused(connection, "COMMIT");
    }
    assertEquals(0, count("SELECT count(*) FROM orders WHERE state = 'paid'"));
  }

  @Test
  void maxRowsRollsBackToJustBefore() throws Exception {
    try (Connection connection =
        guardedBy(
            "environments:\n  production:\n    max-rows: 10\n    after-refusal: continue\n")) {
      execute(connection, "UPDATE orders SET state = 'a' WHERE id <= 10");
      assertEquals(
          "max-rows", refused(connection, "UPDATE orders SET state = 'b' WHERE id <= 11").rule());
      assertTrue(connection.getAutoCommit());
      assertEquals(0, count("SELECT count(*) FROM orders WHERE state = 'b'"));

      connection.setAutoCommit(false);
      execute(connection, "UPDATE orders SET state = 'c' WHERE id = 50");
      assertEquals("max-rows", refused(connection, "DELETE FROM orders WHERE id > 60").rule());
      connection.commit();
      connection.setAutoCommit(true);
      assertEquals(1, count("SELECT count(*) FROM orders WHERE state = 'c'"));
      assertEquals(100, count("SELECT count(*) FROM orders"));

      execute(connection, "BEGIN");
      assertEquals("max-rows", refused(connection, "DELETE FROM orders WHERE id > 60").rule());
      execute(connection, "DELETE FROM orders WHERE id > 95", "COMMIT");
      assertEquals(95, count("SELECT count(*) FROM orders"));

      try (PreparedStatement delete =
          connection.prepareStatement("DELETE FROM orders WHERE id > ? RETURNING id")) {
        delete.setInt(1, 50);
        assertEquals(
            "max-rows", assertThrows(GuardViolationException.class, delete::executeQuery).rule());
        delete.setInt(1, 90);
        try (ResultSet gone = delete.executeQuery()) {
          int rows = 0;
          while (gone.next()) {
            rows++;
          }
          assertEquals(5, rows);
        }
      }
      assertEquals(90, count("SELECT count(*) FROM orders"));
      assertEquals(
          "max-rows",
          refused(
                  connection,
                  "WITH gone AS (DELETE FROM orders WHERE id > 80 RETURNING id) SELECT 1 FROM gone")
              .rule());
    }
  }

  @Test
  void temporaryTablesAreTheSessionsOwn() throws SQLException {
    try (Connection connection = guarded()) {
      execute(
          connection,
          "CREATE TEMP TABLE orders_old (id int)",
          "CREATE INDEX ON orders_old (id)",
          "TRUNCATE orders_old",
          "DELETE FROM orders_old",
          "DROP TABLE orders_old");
      refused(connection, "DROP TABLE orders_old");
    }
    assertEquals(2, count("SELECT count(*) FROM orders_old"));
  }

  @Test
  void aTemporaryTableBehindOtherSchemasIsNotTrusted() throws SQLException {
    for (String path :
        List.of(
            "SET search_path = public, pg_temp",
            "SELECT set_config('search_path', 'public,pg_temp', false)")) {
      try (Connection connection = guarded()) {
        execute(connection, "CREATE TEMP TABLE orders (id int)", "DELETE FROM orders", path);
        refused(connection, "DELETE FROM orders");
      }
    }
    assertEquals(100, count("SELECT count(*) FROM orders"));
  }

  @Test
  void theCatalogKnowsTemporaryTablesThatNoTextTold() throws SQLException {
    raw(
        "CREATE FUNCTION pick() RETURNS void LANGUAGE sql AS"
            + " 'CREATE TEMP TABLE picked (id int); CREATE TEMP VIEW all_orders AS TABLE orders'");
    try (Connection connection = guarded()) {
      execute(
          connection,
          "SELECT pick()",
          "DELETE FROM picked",
          "ALTER TABLE picked DROP COLUMN id",
          "DROP TABLE picked");
      refused(connection, "DELETE FROM all_orders");
      refused(connection, "UPDATE all_orders SET state = 'x'");
      execute(connection, "CREATE TEMP VIEW every_order AS TABLE orders");
      refused(connection, "DELETE FROM every_order");
      execute(
          connection,
          "SET search_path = public, pg_temp",
          "CREATE TEMP TABLE draft (id int)",
          "DROP TABLE draft",
          "CREATE TEMP TABLE orders_old (id int)");
      refused(connection, "DROP TABLE orders_old");
      execute(connection, "RESET search_path", "DROP TABLE orders_old");
      refused(connection, "DROP TABLE orders_old");
    }
    assertEquals(2, count("SELECT count(*) FROM orders_old"));
  }

  @Test
  void anotherObjectOfATemporaryTablesNameIsNone() throws SQLException {
    raw("CREATE SCHEMA orders_old");
    try (Connection connection = guarded()) {
      execute(connection, "CREATE TEMP TABLE orders_old (id int)");
      refused(connection, "ALTER SCHEMA orders_old RENAME TO gone");
      refused(connection, "DROP SCHEMA orders_old");
    }
  }

  @Test
  void aConditionThatSparesOnlyNullsStrikesAllWhereThereAreNone() throws SQLException {
    raw(
        "ALTER TABLE orders ADD COLUMN \"At\" timestamp NOT NULL DEFAULT now(),"
            + " ADD COLUMN paid_at timestamp");
    try (Connection connection = guarded()) {
      assertEquals(
          "unbounded-delete",
          refused(connection, "DELETE FROM orders WHERE \"At\" IS NOT NULL").rule());
      assertEquals(
          "unbounded-update",
          refused(connection, "UPDATE orders SET state = 'x' WHERE NOT (\"At\" IS NULL)").rule());
      execute(
          connection,
          "DELETE FROM orders WHERE paid_at IS NOT NULL",
          "DELETE FROM orders WHERE \"At\" IS NOT NULL AND paid_at IS NOT NULL",
          "DELETE FROM orders WHERE \"At\" IS NOT NULL AND state = 'x'");
    }
    assertEquals(100, count("SELECT count(*) FROM orders WHERE state = 'open'"));
  }

  @Test
  void aTextIsDecidedWholeBeforeAnythingRuns() throws SQLException {
    try (Connection connection = guarded()) {
      refused(connection, "UPDATE orders SET state = 'paid' WHERE id = 1; DROP TABLE orders_old");
    }
    assertEquals(0, count("SELECT count(*) FROM orders WHERE state = 'paid'"));
  }

  @Test
  void anUpdatableResultSetIsAnInlet() throws SQLException {
    try (Connection connection = guarded();
        Statement statement =
            connection.createStatement(
                ResultSet.TYPE_SCROLL_SENSITIVE, ResultSet.CONCUR_UPDATABLE)) {
      try (ResultSet all = statement.executeQuery("SELECT id, state FROM orders")) {
        all.next();
        assertEquals(
            "unbounded-delete", assertThrows(GuardViolationException.class, all::deleteRow).rule());
      }
      try (ResultSet one = statement.executeQuery("SELECT id, state FROM orders WHERE id = 7")) {
        one.next();
        one.deleteRow();
      }
    }
    assertEquals(99, count("SELECT count(*) FROM orders"));
  }

  @Test
  void observingRunsEverythingAndTells() throws Exception {
    try (Connection connection = guardedBy("environments:\n  production:\n    mode: observe\n")) {
      execute(connection, "DROP TABLE orders_old");
    }
    assertFalse(exists("orders_old"));
  }

  @Test
  void urlParametersAreSettingsAndTheMetadataTellsTheRealUrl() throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(
            url.replace("jdbc:", "jdbc:guard:") + "&guard.environment=production")) {
      refused(connection, "TRUNCATE orders");
      assertEquals(url, connection.getMetaData().getURL());
    }
  }

  @Test
  void aGuardedDataSourceGuards() throws SQLException {
    org.postgresql.ds.PGSimpleDataSource raw = new org.postgresql.ds.PGSimpleDataSource();
    raw.setURL(url);
    Properties settings = new Properties();
    settings.setProperty("guard.environment", "production");
    try (Connection connection = new GuardDataSource(raw, settings).getConnection()) {
      refused(connection, "DROP TABLE orders_old");
    }
    assertTrue(exists("orders_old"));
  }

  @Test
  void aGuardedDataSourceOverAPoolSeesANewMarkAtTheNextBorrow() throws SQLException {
    try (Connection physical = DriverManager.getConnection(url)) {
      GuardDataSource guarded = new GuardDataSource(pooling(physical));
      try (Connection borrowed = guarded.getConnection()) {
        execute(borrowed, "DROP TABLE orders_old");
      }
      raw(
          "CREATE TABLE guard_environment (environment text, database_name text, system_id text,"
              + " marked_at text, marked_by text)",
          "INSERT INTO guard_environment VALUES ('production', '" + database + "')");
      for (int i = 0; i < 2; i++) {
        try (Connection borrowed = guarded.getConnection()) {
          borrowed.setAutoCommit(false);
          execute(borrowed, "INSERT INTO orders VALUES (" + (1000 + i) + ")");
          refused(borrowed, "DROP TABLE orders");
        }
      }
      assertFalse(physical.isClosed());
    }
    assertEquals(100, count("SELECT count(*) FROM orders"));
  }

  @Test
  void settingsOfAGuardedDataSourceCountOverAGuardedConnectionToo() throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("guard.environment", "production");
    org.postgresql.ds.PGSimpleDataSource raw = new org.postgresql.ds.PGSimpleDataSource();
    raw.setURL(url);
    GuardDataSource twice = new GuardDataSource(new GuardDataSource(raw), settings);
    try (Connection connection = twice.getConnection()) {
      refused(connection, "DROP TABLE orders_old");
      execute(connection, "BEGIN", "CREATE TABLE made (id int)", "COMMIT");
    }
    assertTrue(exists("orders_old") && exists("made"));
  }

  /** A pool of one connection, which closes none and leaves each in autocommit mode. */
  private static javax.sql.DataSource pooling(Connection physical) {
    ClassLoader loader = PostgresqlGuardTest.class.getClassLoader();
    Connection lent =
        (Connection)
            Proxy.newProxyInstance(
                loader,
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                  if (method.getName().equals("close")) {
                    physical.setAutoCommit(true);
                    return null;
                  }
                  try {
                    return method.invoke(physical, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
    return (javax.sql.DataSource)
        Proxy.newProxyInstance(
            loader,
            new Class<?>[] {javax.sql.DataSource.class},
            (proxy, method, arguments) -> lent);
  }
}
