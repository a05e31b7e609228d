package io.guardjdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What only the catalog of a real PostgreSQL can tell: temporary tables, columns without nulls. */
@Tag("server")
class PostgresqlCatalogTest extends PostgresqlShop {

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
}
