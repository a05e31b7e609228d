package io.guardjdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole way of a statement on a real PostgreSQL. */
@Tag("server")
class PostgresqlGuardTest extends PostgresqlShop {

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
}
