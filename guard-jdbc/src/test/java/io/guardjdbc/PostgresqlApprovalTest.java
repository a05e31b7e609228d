package io.guardjdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an approval lets through on a real PostgreSQL, and nothing beside it. */
@Tag("server")
class PostgresqlApprovalTest extends PostgresqlShop {

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
}
