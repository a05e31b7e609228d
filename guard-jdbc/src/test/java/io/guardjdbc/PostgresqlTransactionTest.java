package io.guardjdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Transactions of a real PostgreSQL: around DDL, after a refusal, and within a number of rows. */
@Tag("server")
class PostgresqlTransactionTest extends PostgresqlShop {

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
}
