package io.guardjdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.catalog.JdbcCatalog;
import io.guardjdbc.policy.Catalog;
import io.guardjdbc.policy.Catalog.Answer;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.testing.PostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What PostgreSQL tells of its tables, and the rules that ask. */
@Tag("server")
class PostgresqlCatalogTest {

  @TempDir Path folder;
  private String url;
  private Connection raw;

  @BeforeEach
  void shop() throws SQLException {
    url = PostgresServer.newDatabase();
    raw = DriverManager.getConnection(url);
    run(
        "CREATE TABLE orders (id int PRIMARY KEY, state text, \"Odd Name\" text)",
        "INSERT INTO orders SELECT g, 'open' FROM generate_series(1, 5000) g",
        "CREATE TABLE countries (id int PRIMARY KEY, name text)",
        "INSERT INTO countries SELECT g, 'x' FROM generate_series(1, 50) g");
  }

  @AfterEach
  void close() throws SQLException {
    raw.close();
  }

  private void run(String... texts) throws SQLException {
    try (Statement statement = raw.createStatement()) {
      for (String text : texts) {
        statement.execute(text);
      }
    }
  }

  private Catalog catalog() {
    return new JdbcCatalog(raw, Dialect.POSTGRESQL);
  }

  private long rows(String... name) {
    return catalog().table(ObjectName.of(name)).rows();
  }

  @Test
  void rowsAreThoseOfTheStatisticsOrWhatThePagesCanHold() throws SQLException {
    assertTrue(rows("orders") >= 5000, "never analyzed");
    assertTrue(rows("countries") >= 50 && rows("countries") < 1000, "never analyzed");
    run("ANALYZE");
    assertEquals(5000, rows("orders"));
    assertEquals(50, rows("public", "countries"));
    run("CREATE TABLE empty (id int)");
    assertEquals(0, rows("empty"));
    assertEquals(Catalog.Table.MISSING, catalog().table(ObjectName.of("nothing")));
    assertEquals(Catalog.Table.MISSING, catalog().table(ObjectName.of("elsewhere", "orders")));
    run(
        "CREATE TABLE parted (id int) PARTITION BY RANGE (id)",
        "CREATE TABLE parted1 PARTITION OF parted FOR VALUES FROM (0) TO (10000)",
        "CREATE TABLE parted2 PARTITION OF parted FOR VALUES FROM (10000) TO (20000)",
        "INSERT INTO parted SELECT g FROM generate_series(1, 15000) g");
    assertTrue(rows("parted") >= 15000);
  }

  @Test
  void theSizeIsNotWaitedFor() throws SQLException {
    try (Connection other = DriverManager.getConnection(url);
        Statement locks = other.createStatement()) {
      other.setAutoCommit(false);
      locks.execute("LOCK TABLE orders");
      run("SET lock_timeout = '5s'");
      raw.setAutoCommit(false);
      assertEquals(new Catalog.Table(Answer.YES, -1), catalog().table(ObjectName.of("orders")));
      run("SELECT 1");
      raw.rollback();
      other.rollback();
    }
  }

  @Test
  void columnsAndIndexesAreKnown() throws SQLException {
    run(
        "ALTER TABLE orders ADD CONSTRAINT a CHECK (state IS NOT NULL) NOT VALID",
        "ALTER TABLE orders ADD CONSTRAINT b CHECK (\"Odd Name\" IS NOT NULL OR id > 0)",
        "CREATE INDEX orders_by_state ON orders (state)",
        "CREATE INDEX orders_by_odd ON orders (\"Odd Name\") WHERE id > 7");
    ObjectName orders = ObjectName.of("orders");
    assertEquals(Answer.YES, catalog().provesNotNull(orders, "id"));
    assertEquals(Answer.NO, catalog().provesNotNull(orders, "state"), "not validated");
    assertEquals(Answer.NO, catalog().provesNotNull(orders, "Odd Name"), "an OR");
    run(
        "ALTER TABLE orders VALIDATE CONSTRAINT a",
        "ALTER TABLE orders DROP CONSTRAINT b",
        "UPDATE orders SET \"Odd Name\" = ''",
        "ALTER TABLE orders ADD CHECK (id > 0 AND \"Odd Name\" IS NOT NULL)");
    assertEquals(Answer.YES, catalog().provesNotNull(orders, "state"));
    assertEquals(Answer.YES, catalog().provesNotNull(orders, "Odd Name"));
    assertEquals(Answer.YES, catalog().hasIndex(orders, "orders_by_state"));
    assertEquals(Answer.NO, catalog().hasIndex(orders, "orders_by_id"));
    assertEquals(Answer.YES, catalog().isIndexed(orders, "state"));
    assertEquals(Answer.NO, catalog().isIndexed(orders, "Odd Name"), "a partial index");
    assertEquals(OptionalLong.of(0), catalog().lockTimeout());
    run("SET lock_timeout = '2s'");
    assertEquals(OptionalLong.of(2000), catalog().lockTimeout());
    assertEquals(OptionalLong.of(0), catalog().statementTimeout());
  }

  @Test
  void whatFailsIsUnknown() throws SQLException {
    raw.setAutoCommit(false);
    assertThrows(SQLException.class, () -> run("SELECT * FROM nothing"));
    assertEquals(Catalog.Table.UNKNOWN, catalog().table(ObjectName.of("orders")));
    assertEquals(Answer.UNKNOWN, catalog().provesNotNull(ObjectName.of("orders"), "id"));
    assertEquals(OptionalLong.empty(), catalog().lockTimeout());
    raw.rollback();
  }

  @Test
  void rulesAboutLocksAskHowManyRowsThereAre() throws Exception {
    String policy =
        """
        environments:
          production:
            small-table: 1000
            rules: {lock-timeout-missing: off, index-not-concurrent: deny, set-not-null: deny}
        """;
    run("ANALYZE");
    try (WatchedConnection watched = new WatchedConnection(url, folder, policy)) {
      watched.connection.setAutoCommit(false);
      watched.run(
          "CREATE INDEX ON countries (name)",
          "CREATE TABLE copies AS SELECT * FROM orders",
          "CREATE INDEX ON copies (state)",
          "ALTER TABLE countries ALTER COLUMN name SET NOT NULL");
      watched.connection.commit();
      GuardViolationException refusal =
          assertThrows(
              GuardViolationException.class,
              () -> watched.run("CREATE INDEX by_state ON orders (state)"));
      assertEquals("index-not-concurrent", refusal.rule());
      watched.connection.rollback();
      String setNotNull = "ALTER TABLE orders ALTER COLUMN state SET NOT NULL";
      assertEquals(
          "set-not-null",
          assertThrows(GuardViolationException.class, () -> watched.run(setNotNull)).rule());
      watched.connection.rollback();
      watched.run("ALTER TABLE orders ADD CONSTRAINT s CHECK (state IS NOT NULL)");
      watched.connection.commit();
      watched.told();
      watched.run(setNotNull);
      assertEquals(List.of(), watched.told());
    }
  }

  @Test
  void aRulesApprovalIsForItsIndex() throws Exception {
    String policy =
        "environments: {production: {rules:"
            + " {lock-timeout-missing: off, index-not-concurrent: approve}, small-table: off}}";
    String database = url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
    try (WatchedConnection watched =
        new WatchedConnection(url, folder, policy, "guard.confirm", "production/" + database)) {
      watched.connection.setAutoCommit(false);
      String text = "CREATE INDEX by_state ON orders (state)";
      String message =
          assertThrows(GuardViolationException.class, () -> watched.run(text)).getMessage();
      watched.connection.rollback();
      assertTrue(message.contains("operation: index-not-concurrent"), message);
      String target = message.lines().filter(line -> line.contains("target: ")).findFirst().get();
      String approval =
          "/* guard:approve environment=production operation=index-not-concurrent target="
              + target.substring(target.indexOf(": ") + 2)
              + " reason=x expires=2999-01-01 */ ";
      watched.run(approval + text);
      assertEquals("public.orders.by_state", target.substring(target.indexOf(": ") + 2));
      watched.connection.commit();
    }
  }
}
