package io.guardjdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guardjdbc.testing.MariaDbServer;
import io.guardjdbc.testing.PostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * On real servers the hasty way is told of, once, and whoever goes the way that the rule advises
 * hears nothing more.
 */
@Tag("server")
class SafeWayTest {

  private static final String POLICY =
      """
      environments:
        production:
          ddl-transaction: allow
          small-table: 100
          operations:
            reshape: allow
            drop: allow
          rules:
            lock-timeout-missing: off
            foreign-key-without-index: warn
      """;

  @TempDir Path folder;

  private static void make(String url, String... texts) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (String text : texts) {
        statement.execute(text);
      }
    }
  }

  private static void tells(WatchedConnection watched, String sql, String... told)
      throws SQLException {
    watched.run(sql);
    assertEquals(List.of(told), watched.told(), sql);
  }

  @Test
  void onPostgresql() throws Exception {
    String url = PostgresServer.newDatabase();
    make(
        url,
        "CREATE TABLE orders (id int NOT NULL, customer int, state varchar(20), amount numeric(8,2),"
            + " note text)",
        "INSERT INTO orders SELECT g, g, 'open', 1 FROM generate_series(1, 5000) g",
        "CREATE TABLE customers (id int PRIMARY KEY)",
        "INSERT INTO customers SELECT g FROM generate_series(1, 5000) g",
        "CREATE TABLE countries (id int, name text)",
        "INSERT INTO countries SELECT g, 'x' FROM generate_series(1, 50) g",
        "CREATE TABLE events (at date NOT NULL) PARTITION BY RANGE (at)",
        "CREATE TABLE events_1 (at date NOT NULL)",
        "INSERT INTO events_1 SELECT '2026-05-05' FROM generate_series(1, 5000)",
        "CREATE TABLE events_2 (at date NOT NULL)",
        "INSERT INTO events_2 SELECT '2027-05-05' FROM generate_series(1, 5000)",
        "ANALYZE");
    try (WatchedConnection watched = new WatchedConnection(url, folder, POLICY)) {
      tells(
          watched,
          "CREATE INDEX hasty ON orders (customer)",
          "index-not-concurrent public.orders.hasty");
      tells(watched, "CREATE INDEX small ON countries (name)");
      tells(watched, "DROP INDEX hasty", "drop-index-not-concurrent public.hasty");
      tells(watched, "CREATE INDEX CONCURRENTLY orders_customer ON orders (customer)");

      tells(
          watched,
          "ALTER TABLE orders ALTER COLUMN state SET NOT NULL",
          "set-not-null public.orders.state");
      tells(watched, "ALTER TABLE orders ALTER COLUMN state SET NOT NULL");
      tells(watched, "ALTER TABLE orders ADD CONSTRAINT c CHECK (customer IS NOT NULL) NOT VALID");
      tells(watched, "ALTER TABLE orders VALIDATE CONSTRAINT c");
      tells(watched, "ALTER TABLE orders ALTER COLUMN customer SET NOT NULL");

      tells(watched, "ALTER TABLE orders ALTER COLUMN state TYPE varchar(40)");
      tells(watched, "ALTER TABLE orders ALTER COLUMN state TYPE text");
      tells(watched, "ALTER TABLE orders ALTER COLUMN amount TYPE numeric(12,2)");
      tells(
          watched,
          "ALTER TABLE orders ALTER COLUMN amount TYPE numeric(12,4)",
          "type-rewrite public.orders.amount");
      tells(watched, "ALTER TABLE countries ALTER COLUMN id TYPE bigint");

      tells(
          watched,
          "ALTER TABLE orders ADD CONSTRAINT f FOREIGN KEY (customer) REFERENCES customers (id)"
              + " NOT VALID");
      tells(watched, "ALTER TABLE orders VALIDATE CONSTRAINT f");
      tells(
          watched,
          "ALTER TABLE orders ADD CONSTRAINT g FOREIGN KEY (id) REFERENCES customers (id) NOT VALID",
          "foreign-key-without-index public.orders.id");

      tells(watched, "CREATE UNIQUE INDEX CONCURRENTLY orders_pkey ON orders (id)");
      tells(
          watched,
          "ALTER TABLE orders ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_pkey");

      tells(
          watched,
          "ALTER TABLE events ATTACH PARTITION events_1 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')",
          "attach-partition-without-check public.events_1");
      tells(
          watched,
          "ALTER TABLE events_2 ADD CONSTRAINT events_2_bounds"
              + " CHECK (at >= '2027-01-01' AND at < '2028-01-01') NOT VALID");
      tells(watched, "ALTER TABLE events_2 VALIDATE CONSTRAINT events_2_bounds");
      tells(
          watched,
          "ALTER TABLE events ATTACH PARTITION events_2 FOR VALUES FROM ('2027-01-01') TO ('2028-01-01')");
    }
  }

  @Test
  void whatTheTransactionMadeHarmsNobody() throws Exception {
    String url = PostgresServer.newDatabase();
    try (WatchedConnection watched = new WatchedConnection(url, folder, POLICY)) {
      watched.connection.setAutoCommit(false);
      tells(watched, "CREATE TABLE parts (id int)");
      tells(watched, "INSERT INTO parts SELECT g FROM generate_series(1, 5000) g");
      tells(watched, "CREATE INDEX parts_id ON parts (id)");
      tells(watched, "ALTER TABLE parts ADD CHECK (id > 0)");
      tells(watched, "ALTER TABLE parts ALTER COLUMN id DROP NOT NULL");
      watched.connection.commit();
      make(url, "ANALYZE");
      tells(
          watched,
          "ALTER TABLE parts ADD CONSTRAINT again CHECK (id > 0)",
          "check-without-not-valid public.parts.again");
    }
  }

  @Test
  void onMariaDb() throws Exception {
    String url = MariaDbServer.newDatabase();
    make(
        url,
        "CREATE TABLE orders (id int PRIMARY KEY, state varchar(20), kind enum('a','b'), n int)",
        "INSERT INTO orders SELECT seq, 'open', 'a', 1 FROM seq_1_to_5000",
        "CREATE TABLE countries (id int PRIMARY KEY, n int)",
        "ANALYZE TABLE orders, countries");
    try (WatchedConnection watched = new WatchedConnection(url, folder, POLICY)) {
      tells(watched, "ALTER TABLE orders MODIFY kind enum('a','b','c')");
      tells(
          watched, "ALTER TABLE orders MODIFY kind enum('c','b','a')", "enum-reorder orders.kind");
      tells(watched, "ALTER TABLE orders MODIFY state varchar(40)");
      tells(watched, "ALTER TABLE orders MODIFY n int(11) COMMENT 'how many'");
      tells(watched, "ALTER TABLE orders MODIFY n bigint", "type-rewrite orders.n");
      tells(watched, "ALTER TABLE countries MODIFY n bigint");
      tells(
          watched,
          "ALTER TABLE orders ADD CONSTRAINT positive CHECK (n > 0)",
          "copy-algorithm orders.positive");
      tells(watched, "ALTER TABLE orders ADD CONSTRAINT more CHECK (n > 0), LOCK=NONE");
      tells(watched, "ALTER TABLE orders ADD COLUMN x int NOT NULL", "implicit-default orders.x");
      assertEquals("0", watched.ask("SELECT max(x) FROM orders"));
    }
  }
}
