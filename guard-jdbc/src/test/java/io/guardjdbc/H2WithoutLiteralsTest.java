package io.guardjdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.catalog.JdbcCatalog;
import io.guardjdbc.environment.MarkerTable;
import io.guardjdbc.policy.Catalog;
import io.guardjdbc.policy.Catalog.Answer;
import io.guardjdbc.policy.Environment;
import io.guardjdbc.policy.Target;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.ObjectName;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** A database that takes no literal in any text (ALLOW_LITERALS NONE), the guard's own included. */
class H2WithoutLiteralsTest {

  @TempDir Path folder;
  private String url;
  private Connection keeper;

  @BeforeEach
  void shop(TestInfo test) throws SQLException {
    url = "jdbc:h2:mem:" + test.getTestMethod().orElseThrow().getName() + ";LOCK_TIMEOUT=20000";
    keeper = DriverManager.getConnection(url);
    execute(
        keeper,
        "CREATE TABLE orders (id int PRIMARY KEY, state varchar(20) NOT NULL)",
        "INSERT INTO orders SELECT x, 'open' FROM system_range(1, 5000)",
        "CREATE INDEX orders_by_state ON orders (state)",
        "CREATE GLOBAL TEMPORARY TABLE scratch (id int)",
        "SET ALLOW_LITERALS NONE");
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

  private Connection guarded(String environment) throws SQLException {
    Properties info = new Properties();
    info.setProperty("guard.environment", environment);
    return DriverManager.getConnection(url.replaceFirst("jdbc:", "jdbc:guard:"), info);
  }

  @Test
  void isWhatItIsDeclaredAsLongAsNothingMarksIt() throws SQLException {
    try (Connection connection = guarded("development")) {
      execute(connection, "DELETE FROM orders");
    }
    try (Connection connection = guarded("production")) {
      assertThrows(GuardViolationException.class, () -> execute(connection, "DELETE FROM orders"));
      execute(connection, "DELETE FROM scratch");
    }
  }

  @Test
  void canBeMarkedAndTheMarkIsRead() throws SQLException {
    Target target =
        new Target(Dialect.H2, url, List.of(), -1, null, null, Target.Locality.EMBEDDED);
    MarkerTable.write(
        keeper, target, Environment.PRODUCTION, "anna", Instant.parse("2026-11-22T18:00:00Z"));

    GuardViolationException refusal =
        assertThrows(GuardViolationException.class, () -> guarded("development"));

    assertEquals("environment-mismatch", refusal.rule());
    assertTrue(
        refusal.getMessage().contains("written 2026-11-22T18:00:00Z by anna"),
        refusal.getMessage());
  }

  @Test
  void tellsOfItsTablesAllTheSame() {
    Catalog catalog = new JdbcCatalog(keeper, Dialect.H2);
    ObjectName orders = ObjectName.of("PUBLIC", "ORDERS");

    assertEquals(new Catalog.Table(Answer.YES, 5000), catalog.table(orders));
    assertEquals(Catalog.Table.MISSING, catalog.table(ObjectName.of("NOTHING")));
    assertEquals(Answer.NO, catalog.isTemporary(orders));
    assertEquals(Answer.YES, catalog.isTemporary(ObjectName.of("SCRATCH")));
    assertEquals(Answer.YES, catalog.provesNotNull(orders, "STATE"));
    assertEquals(Answer.YES, catalog.hasIndex(orders, "ORDERS_BY_STATE"));
    assertEquals(Answer.NO, catalog.hasIndex(orders, "ORDERS_BY_ID"));
    assertEquals(Answer.YES, catalog.isIndexed(orders, "STATE"));
    assertEquals(OptionalLong.of(20_000), catalog.lockTimeout());
    assertEquals(OptionalLong.of(0), catalog.statementTimeout());
  }

  @Test
  void tellsOfChangesThatAreNotYetCommitted() throws SQLException {
    Catalog before = new JdbcCatalog(keeper, Dialect.H2);
    assertEquals(Answer.NO, before.holdsUncommittedChanges());
    keeper.setAutoCommit(false);
    execute(keeper, "DELETE FROM orders");
    assertEquals(Answer.YES, before.holdsUncommittedChanges());
    keeper.rollback();
  }

  @Test
  void takesTheGuardsLimitOfALockWait() throws Exception {
    String policy = "environments: {production: {lock-timeout: 300ms}}";
    try (WatchedConnection watched = new WatchedConnection(url, folder, policy);
        Connection writer = DriverManager.getConnection(url)) {
      writer.setAutoCommit(false);
      execute(writer, "UPDATE orders SET state = state");
      String text = "CREATE INDEX orders_by_all ON orders (id, state)";
      SQLException gaveUp = assertThrows(SQLException.class, () -> watched.run(text));
      assertEquals(50200, gaveUp.getErrorCode());
      writer.rollback();
      watched.run(text);
      assertEquals("20000", watched.ask("SELECT LOCK_TIMEOUT()"), "put back");
    }
  }
}
