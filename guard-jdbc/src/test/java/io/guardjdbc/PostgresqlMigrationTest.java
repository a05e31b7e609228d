package io.guardjdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.audit.AuditEvent;
import io.guardjdbc.testing.PostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations on a real PostgreSQL, watched by the rules that know the transaction. */
@Tag("server")
class PostgresqlMigrationTest {

  private static final String QUIET =
      """
      environments:
        production:
          small-table: 100
          rules:
            lock-timeout-missing: off
            several-tables-locked: off
      """;

  @TempDir Path folder;
  private String url;

  @BeforeEach
  void shop() throws SQLException {
    url = PostgresServer.newDatabase();
    raw(
        "CREATE TABLE orders (id int PRIMARY KEY, state text, customer int)",
        "INSERT INTO orders SELECT g, 'open', 1 FROM generate_series(1, 5000) g",
        "CREATE TABLE customers (id int PRIMARY KEY, name text)",
        "INSERT INTO customers SELECT g, 'x' FROM generate_series(1, 5000) g",
        "CREATE TABLE countries (id int PRIMARY KEY, name text)",
        "INSERT INTO countries SELECT g, 'x' FROM generate_series(1, 50) g",
        "ANALYZE");
  }

  private void raw(String... texts) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (String text : texts) {
        statement.execute(text);
      }
    }
  }

  private WatchedConnection watched(String policy, String... settings) throws Exception {
    WatchedConnection watched = new WatchedConnection(url, folder, policy, settings);
    watched.connection.setAutoCommit(false);
    return watched;
  }

  private static String rules(String... lines) {
    return "environments:\n  production:\n    small-table: 100\n    rules:\n      "
        + String.join("\n      ", lines)
        + "\n";
  }

  @Test
  void aWarningIsRecordedAndTheStatementRuns() throws Exception {
    try (WatchedConnection watched = watched(rules("lock-timeout-missing: warn"))) {
      watched.run("ALTER TABLE orders ADD COLUMN note text");
      AuditEvent event = watched.events().get(0);
      assertEquals(AuditEvent.Decision.ALLOWED_WARN, event.decision());
      assertEquals("lock-timeout-missing", event.rule());
      assertEquals(List.of("public.orders"), event.objects());
      assertTrue(event.policySource().endsWith(".yaml:5"), event.policySource());
      assertEquals(1, watched.events().size());
      watched.connection.commit();
      assertEquals("0", watched.ask("SELECT count(note) FROM orders"));
    }
  }

  @Test
  void denyRefusesAndApproveWantsAnEntry() throws Exception {
    try (WatchedConnection watched = watched(rules("lock-timeout-missing: deny"))) {
      GuardViolationException refusal =
          assertThrows(
              GuardViolationException.class,
              () -> watched.run("ALTER TABLE orders ADD COLUMN note text"));
      assertEquals("lock-timeout-missing", refusal.rule());
      assertTrue(refusal.getMessage().contains("nothing does: the policy says deny"));
      assertEquals("ZG250", refusal.getSQLState());
    }
    String statement = "ALTER TABLE orders ADD COLUMN note text";
    String policy = rules("lock-timeout-missing: approve");
    try (WatchedConnection watched = watched(policy)) {
      GuardViolationException refusal =
          assertThrows(GuardViolationException.class, () -> watched.run(statement));
      assertTrue(
          refusal.getMessage().contains("operation: lock-timeout-missing"), refusal.getMessage());
      assertTrue(refusal.getMessage().contains("target: public.orders\n"), refusal.getMessage());
    }
    String database = url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
    try (WatchedConnection watched = watched(policy, "guard.confirm", "production/" + database)) {
      String approval =
          "/* guard:approve environment=production operation=lock-timeout-missing"
              + " target=public.customers reason=x expires=2999-01-01 */ ";
      GuardViolationException refusal =
          assertThrows(GuardViolationException.class, () -> watched.run(approval + statement));
      assertTrue(refusal.getMessage().contains("it is for public.customers"));
      watched.connection.rollback();
      watched.run(approval.replace("customers", "orders") + statement);
      assertEquals(AuditEvent.Decision.APPROVED, watched.events().get(1).decision());
    }
  }

  @Test
  void anExceptionIsForItsObject() throws Exception {
    String policy =
        """
        environments:
          production:
            rules:
              lock-timeout-missing: deny
            exceptions:
              - object: public.orders
                operations: [lock-timeout-missing]
                action: allow
        """;
    try (WatchedConnection watched = watched(policy)) {
      watched.run("ALTER TABLE orders ADD COLUMN note text");
      assertEquals(List.of(), watched.told());
      assertThrows(
          GuardViolationException.class,
          () -> watched.run("ALTER TABLE customers ADD COLUMN note text"));
    }
  }

  @Test
  void aTableOfTheOwnTransactionHarmsNobody() throws Exception {
    try (WatchedConnection watched = watched(rules("lock-timeout-missing: deny"))) {
      watched.run(
          "CREATE TABLE invoices (id int)",
          "ALTER TABLE invoices ADD COLUMN paid date",
          "ALTER TABLE public.invoices ADD COLUMN due date",
          "CREATE TABLE copies AS SELECT * FROM orders",
          "ALTER TABLE copies ADD PRIMARY KEY (id)",
          "SELECT * INTO more FROM orders",
          "ALTER TABLE more ADD COLUMN x int",
          "CREATE TEMP TABLE picked (id int)",
          "ALTER TABLE picked ADD COLUMN x int",
          "CREATE TABLE IF NOT EXISTS fresh (id int)",
          "ALTER TABLE fresh ADD COLUMN x int");
      assertEquals(List.of(), watched.told());
      watched.connection.commit();
      assertThrows(
          GuardViolationException.class, () -> watched.run("ALTER TABLE copies ADD COLUMN y int"));
      watched.connection.rollback();
      watched.run("CREATE TABLE IF NOT EXISTS orders (id int)");
      assertThrows(
          GuardViolationException.class, () -> watched.run("ALTER TABLE orders ADD COLUMN y int"));
      watched.connection.rollback();
      Savepoint before = watched.connection.setSavepoint();
      watched.run("CREATE SCHEMA other", "CREATE TABLE other.orders (id int)");
      assertThrows(
          GuardViolationException.class, () -> watched.run("ALTER TABLE orders ADD COLUMN y int"));
      watched.connection.rollback(before);
    }
  }

  @Test
  void aLimitThatTheSessionHasIsSeen() throws Exception {
    try (WatchedConnection watched = watched(rules("lock-timeout-missing: deny"))) {
      watched.run("SET LOCAL lock_timeout = '2s'", "ALTER TABLE orders ADD COLUMN a int");
      watched.connection.commit();
      assertThrows(
          GuardViolationException.class, () -> watched.run("ALTER TABLE orders ADD COLUMN b int"));
      watched.connection.rollback();
      watched.run("SET lock_timeout TO 500; ALTER TABLE orders ADD COLUMN b int");
      assertThrows(
          GuardViolationException.class,
          () -> watched.run("SET lock_timeout = 0; ALTER TABLE orders ADD COLUMN c int"));
      watched.connection.rollback();
      watched.run("SELECT set_config('lock_timeout', '2s', true)");
      watched.run("ALTER TABLE orders ADD COLUMN c int");
      assertEquals(2, watched.told().size());
    }
  }

  @Test
  void theGuardLimitsTheWaitAndOthersGoOn() throws Exception {
    String policy = "environments: {production: {lock-timeout: 300ms}}";
    try (WatchedConnection watched = watched(policy);
        Connection reader = DriverManager.getConnection(url);
        Connection writer = DriverManager.getConnection(url)) {
      reader.setAutoCommit(false);
      reader.createStatement().executeQuery("SELECT count(*) FROM orders").close();
      writer.createStatement().execute("SET statement_timeout = '20s'");

      Instant start = Instant.now();
      SQLException gaveUp =
          assertThrows(
              SQLException.class, () -> watched.run("ALTER TABLE orders ADD COLUMN note text"));
      assertEquals("55P03", gaveUp.getSQLState());
      assertTrue(Duration.between(start, Instant.now()).toSeconds() < 15);
      watched.connection.rollback();
      writer.createStatement().execute("UPDATE orders SET state = 'paid' WHERE id = 1");
      reader.rollback();

      watched.run("ALTER TABLE orders ADD COLUMN note text");
      assertEquals("300ms", watched.ask("SHOW lock_timeout"));
      watched.connection.commit();
      assertEquals("0", watched.ask("SHOW lock_timeout"), "only to the end of the transaction");
      assertFalse(watched.told().contains("lock-timeout-missing public.orders"));
    }
  }

  @Test
  void theGuardNeverLoosensAndSeesALaterSetting() throws Exception {
    String policy = "environments: {production: {lock-timeout: 2s, ddl-transaction: wrap}}";
    try (WatchedConnection watched = watched(policy)) {
      watched.run("SET LOCAL lock_timeout = '100ms'", "ALTER TABLE orders ADD COLUMN a int");
      assertEquals("100ms", watched.ask("SHOW lock_timeout"));
      watched.run("SET LOCAL lock_timeout = 0", "ALTER TABLE orders ADD COLUMN b int");
      assertEquals("2s", watched.ask("SHOW lock_timeout"));
      Savepoint before = watched.connection.setSavepoint();
      watched.connection.rollback(before);
      watched.run("ALTER TABLE orders ADD COLUMN c int");
      assertEquals("2s", watched.ask("SHOW lock_timeout"));
      watched.connection.commit();

      watched.run("CREATE TABLE fresh (id int)", "UPDATE orders SET a = 1 WHERE id = 1");
      assertEquals("0", watched.ask("SHOW lock_timeout"), "nothing waits here");
      watched.connection.commit();

      watched.connection.setAutoCommit(true);
      watched.run("ALTER TABLE orders ADD COLUMN d int");
      assertEquals("0", watched.ask("SHOW lock_timeout"), "put back");
      watched.run("BEGIN; ALTER TABLE orders ADD COLUMN e int");
      assertEquals("2s", watched.ask("SHOW lock_timeout"));
      watched.run("ROLLBACK");
      assertEquals("0", watched.ask("SHOW lock_timeout"), "put back");
      assertThrows(
          SQLException.class, () -> watched.run("BEGIN; ALTER TABLE orders ADD COLUMN d int"));
      watched.run("ROLLBACK");
      assertEquals("0", watched.ask("SHOW lock_timeout"), "put back after a failure");
      watched.run("CREATE INDEX CONCURRENTLY ON orders (state)");
      assertEquals("0", watched.ask("SHOW lock_timeout"));
    }
  }

  @Test
  void wrappedDdlGivesUpToo() throws Exception {
    String policy = "environments: {production: {lock-timeout: 300ms, ddl-transaction: wrap}}";
    try (WatchedConnection watched = watched(policy);
        Connection reader = DriverManager.getConnection(url)) {
      watched.connection.setAutoCommit(true);
      reader.setAutoCommit(false);
      reader.createStatement().executeQuery("SELECT count(*) FROM orders").close();
      SQLException gaveUp =
          assertThrows(
              SQLException.class, () -> watched.run("ALTER TABLE orders ADD COLUMN note text"));
      assertEquals("55P03", gaveUp.getSQLState());
      assertEquals("0", watched.ask("SHOW lock_timeout"));
      assertTrue(watched.connection.getAutoCommit());
    }
  }

  @Test
  void aBackfillBesideDdlIsTold() throws Exception {
    try (WatchedConnection watched = watched(QUIET)) {
      watched.run(
          "ALTER TABLE orders ADD COLUMN total int",
          "UPDATE orders SET total = 0 WHERE total IS NULL");
      assertEquals(List.of("ddl-with-backfill public.orders"), watched.told());
      watched.connection.rollback();

      watched.run(
          "DELETE FROM customers WHERE name IS NULL", "ALTER TABLE orders ADD COLUMN total int");
      assertEquals(List.of("ddl-with-backfill public.customers"), watched.told());
      watched.connection.rollback();

      watched.run(
          "ALTER TABLE orders ADD COLUMN total int",
          "UPDATE orders SET state = 'x' WHERE id = 7",
          "UPDATE orders SET state = 'x' WHERE id IN (7, 8) AND state > 'a'",
          "INSERT INTO orders (id) VALUES (-1), ((SELECT min(id) FROM customers) - 10)",
          "INSERT INTO countries SELECT id + 100, name FROM countries",
          "UPDATE countries SET name = upper(name) WHERE name IS NOT NULL",
          "CREATE TABLE copies (id int)",
          "INSERT INTO copies SELECT id FROM orders");
      assertEquals(List.of(), watched.told());
      watched.connection.commit();
      watched.run("UPDATE orders SET state = 'y' WHERE total IS NULL");
      assertEquals(List.of(), watched.told(), "another transaction");
    }
  }

  @Test
  void anEnumsValueIsUsedTooEarly() throws Exception {
    raw("CREATE TYPE state AS ENUM ('open', 'paid')", "ALTER TABLE orders ADD COLUMN s state");
    try (WatchedConnection watched = watched(QUIET)) {
      watched.run(
          "ALTER TYPE state ADD VALUE 'void'", "ALTER TYPE state ADD VALUE 'lost' AFTER 'void'");
      SQLException unsafe =
          assertThrows(
              SQLException.class, () -> watched.run("UPDATE orders SET s = 'void' WHERE id = 1"));
      assertEquals("55P04", unsafe.getSQLState());
      assertEquals(List.of("enum-value-in-own-transaction state.void"), watched.told());
      watched.connection.rollback();

      watched.run(
          "CREATE TYPE color AS ENUM ('red')",
          "ALTER TYPE color ADD VALUE 'blue'",
          "SELECT 'blue'::color",
          "ALTER TYPE state ADD VALUE 'sent'");
      watched.connection.commit();
      watched.run("UPDATE orders SET s = 'sent' WHERE id = 1");
      assertEquals(List.of(), watched.told());
    }
  }

  @Test
  void validatingInTheSameTransactionIsTold() throws Exception {
    try (WatchedConnection watched = watched(QUIET)) {
      String add = "ALTER TABLE orders ADD CONSTRAINT paid CHECK (state <> '') NOT VALID";
      String validate = "ALTER TABLE public.orders VALIDATE CONSTRAINT paid";
      watched.run(add, validate);
      assertEquals(List.of("validate-in-same-transaction public.orders.paid"), watched.told());
      watched.connection.rollback();
      watched.run(add);
      watched.connection.commit();
      watched.run(validate);
      assertEquals(List.of(), watched.told());
      watched.connection.commit();
      watched.run(
          add.replace("orders", "countries").replace("state", "name"),
          "ALTER TABLE countries VALIDATE CONSTRAINT paid");
      assertEquals(List.of(), watched.told(), "a small table");
    }
  }

  @Test
  void whatCannotRunInATransactionIsToldBeforePostgresqlRefusesIt() throws Exception {
    try (WatchedConnection watched = watched(QUIET)) {
      String statement = "CREATE INDEX CONCURRENTLY orders_by_state ON orders (state)";
      SQLException refused = assertThrows(SQLException.class, () -> watched.run(statement));
      assertEquals("25001", refused.getSQLState());
      assertEquals(List.of("concurrently-in-transaction"), watched.told());
      watched.connection.rollback();
      watched.connection.setAutoCommit(true);
      assertThrows(SQLException.class, () -> watched.run("SELECT 1; " + statement));
      assertEquals(List.of("concurrently-in-transaction"), watched.told());
      watched.run(statement);
      assertEquals(List.of(), watched.told());
    }
  }

  @Test
  void transactionControlInSqlIsToldWhereItIsAskedFor() throws Exception {
    try (WatchedConnection watched = watched(rules("transaction-control-in-text: warn"))) {
      watched.run("UPDATE orders SET state = 'x' WHERE id = 1", "COMMIT");
      assertEquals(List.of("transaction-control-in-text"), watched.told());
      watched.connection.setAutoCommit(true);
      watched.run("BEGIN", "COMMIT");
      assertEquals(List.of(), watched.told());
    }
  }

  @Test
  void aSecondLargeTableIsTold() throws Exception {
    try (WatchedConnection watched = watched(rules("lock-timeout-missing: off"))) {
      watched.run(
          "ALTER TABLE orders ADD COLUMN a int",
          "ALTER TABLE orders ADD COLUMN b int",
          "ALTER TABLE countries ADD COLUMN a int",
          "ALTER TABLE customers ADD COLUMN a int",
          "ALTER TABLE customers ADD COLUMN b int");
      assertEquals(List.of("several-tables-locked public.customers"), watched.told());
      watched.connection.rollback();
      watched.run("ALTER TABLE orders VALIDATE CONSTRAINT orders_id_not_null");
      watched.run("ALTER TABLE customers ADD COLUMN a int");
      assertEquals(List.of(), watched.told(), "a weak lock");
    }
  }

  @Test
  void workUnderAnExclusiveLockIsToldWhereItIsAskedFor() throws Exception {
    try (WatchedConnection watched =
        watched(
            rules(
                "lock-timeout-missing: off",
                "ddl-with-backfill: off",
                "statement-under-exclusive-lock: warn"))) {
      watched.run("SELECT count(*) FROM customers", "ALTER TABLE orders ADD COLUMN a int");
      assertEquals(List.of(), watched.told());
      watched.run("SELECT 1", "INSERT INTO countries VALUES (999, 'x')");
      assertEquals(List.of(), watched.told());
      watched.run("SELECT count(*) FROM customers");
      assertEquals(List.of("statement-under-exclusive-lock public.orders"), watched.told());
      watched.connection.commit();
      watched.run("SELECT count(*) FROM customers");
      assertEquals(List.of(), watched.told());
    }
  }

  @Test
  void aLookUpThatMayNotLookBreaksNoTransaction() throws Exception {
    raw(
        "CREATE SCHEMA hidden",
        "CREATE TABLE hidden.secrets (id int)",
        "DROP ROLE IF EXISTS clerk",
        "CREATE ROLE clerk LOGIN");
    try (WatchedConnection watched = watched(QUIET)) {
      watched.run(
          "ALTER TABLE orders ADD COLUMN total int",
          "UPDATE orders SET total = 0 WHERE id = 1",
          "SET LOCAL ROLE clerk");
      SQLException denied =
          assertThrows(
              SQLException.class, () -> watched.run("DELETE FROM hidden.secrets WHERE id IS NULL"));
      assertEquals("42501", denied.getSQLState(), "the statement's own error, no other");
      watched.connection.rollback();
    } finally {
      raw("DROP ROLE clerk");
    }
  }
}
