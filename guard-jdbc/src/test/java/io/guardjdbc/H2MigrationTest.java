package io.guardjdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.catalog.JdbcCatalog;
import io.guardjdbc.policy.Catalog;
import io.guardjdbc.policy.Catalog.Answer;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.ObjectName;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations on a real H2. */
class H2MigrationTest {

  private static final String URL = "jdbc:h2:mem:migrations;LOCK_TIMEOUT=20000";

  @TempDir Path folder;
  private Connection keeper;

  @BeforeEach
  void shop() throws SQLException {
    keeper = DriverManager.getConnection(URL);
    try (Statement statement = keeper.createStatement()) {
      statement.execute("DROP ALL OBJECTS");
      statement.execute("CREATE TABLE orders (id int PRIMARY KEY, state varchar(20) NOT NULL)");
      statement.execute("INSERT INTO orders SELECT x, 'open' FROM system_range(1, 5000)");
      statement.execute("CREATE INDEX orders_by_state ON orders (state)");
    }
  }

  @AfterEach
  void close() throws SQLException {
    keeper.close();
  }

  @Test
  void theGuardLimitsTheWaitAndOthersGoOn() throws Exception {
    String policy = "environments: {production: {lock-timeout: 300ms}}";
    try (WatchedConnection watched = new WatchedConnection(URL, folder, policy);
        Connection writer = DriverManager.getConnection(URL)) {
      writer.setAutoCommit(false);
      writer.createStatement().execute("UPDATE orders SET state = 'paid' WHERE id = 1");
      Instant start = Instant.now();
      SQLException gaveUp =
          assertThrows(
              SQLException.class, () -> watched.run("ALTER TABLE orders ADD COLUMN note varchar"));
      assertEquals(50200, gaveUp.getErrorCode());
      assertTrue(Duration.between(start, Instant.now()).toSeconds() < 15);
      assertEquals("20000", watched.ask("SELECT LOCK_TIMEOUT()"), "put back");
      writer.createStatement().execute("UPDATE orders SET state = 'paid' WHERE id = 2");
      writer.commit();
      watched.run("ALTER TABLE orders ADD COLUMN note varchar", "SET LOCK_TIMEOUT 100");
      watched.run("ALTER TABLE orders ADD COLUMN more varchar");
      assertEquals("100", watched.ask("SELECT LOCK_TIMEOUT()"), "a stricter one stays");
    }
  }

  @Test
  void settingTheLimitCommitsNothing() throws Exception {
    String policy = "environments: {production: {lock-timeout: 300ms, ddl-transaction: require}}";
    try (WatchedConnection watched = new WatchedConnection(URL, folder, policy)) {
      watched.connection.setAutoCommit(false);
      watched.run("UPDATE orders SET state = 'paid' WHERE id = 1");
      assertThrows(
          GuardViolationException.class,
          () -> watched.run("ALTER TABLE orders ADD COLUMN note varchar"));
      watched.connection.rollback();
      assertEquals("open", watched.ask("SELECT state FROM orders WHERE id = 1"));
    }
  }

  @Test
  void theCatalogKnowsTables() {
    Catalog catalog = new JdbcCatalog(keeper, Dialect.H2);
    ObjectName orders = ObjectName.of("ORDERS");
    assertEquals(new Catalog.Table(Answer.YES, 5000), catalog.table(orders));
    assertEquals(catalog.table(orders), catalog.table(ObjectName.of("PUBLIC", "ORDERS")));
    assertEquals(Catalog.Table.MISSING, catalog.table(ObjectName.of("NOTHING")));
    assertEquals(Answer.YES, catalog.provesNotNull(orders, "STATE"));
    assertEquals(Answer.YES, catalog.hasIndex(orders, "ORDERS_BY_STATE"));
    assertEquals(Answer.NO, catalog.hasIndex(orders, "ORDERS_BY_ID"));
    assertEquals(Answer.YES, catalog.isIndexed(orders, "STATE"));
    assertEquals(OptionalLong.of(20_000), catalog.lockTimeout());
    assertEquals(Catalog.Table.UNKNOWN, new JdbcCatalog(keeper, Dialect.ORACLE).table(orders));
  }
}
