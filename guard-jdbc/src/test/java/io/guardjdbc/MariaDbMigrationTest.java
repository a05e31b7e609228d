package io.guardjdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.catalog.JdbcCatalog;
import io.guardjdbc.policy.Catalog;
import io.guardjdbc.policy.Catalog.Answer;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.testing.MariaDbServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations on a real MariaDB: a lock is waited for by the session's own setting. */
@Tag("server")
class MariaDbMigrationTest {

  @TempDir Path folder;
  private String url;

  @BeforeEach
  void shop() throws SQLException {
    url = MariaDbServer.newDatabase();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE orders (id int PRIMARY KEY, state varchar(20) NOT NULL)");
      statement.execute("INSERT INTO orders SELECT seq, 'open' FROM seq_1_to_5000");
      statement.execute("CREATE INDEX orders_by_state ON orders (state)");
      statement.execute("ANALYZE TABLE orders");
    }
  }

  @Test
  void aMissingLimitIsTold() throws Exception {
    String policy = "environments: {production: {rules: {lock-timeout-missing: deny}}}";
    try (WatchedConnection watched = new WatchedConnection(url, folder, policy)) {
      GuardViolationException refusal =
          assertThrows(
              GuardViolationException.class,
              () -> watched.run("ALTER TABLE orders ADD COLUMN note text"));
      assertEquals("lock-timeout-missing", refusal.rule());
      watched.run(
          "ALTER TABLE orders WAIT 2 ADD COLUMN a int",
          "SET STATEMENT lock_wait_timeout = 2 FOR ALTER TABLE orders ADD COLUMN b int",
          "SET SESSION lock_wait_timeout = 5",
          "ALTER TABLE orders ADD COLUMN c int");
      assertEquals(
          List.of("lock-timeout-missing"),
          watched.told().stream().filter(each -> each.startsWith("lock-")).toList());
    }
  }

  @Test
  void aTableThatAMigrationMadeIsItsOwnThoughEachStatementCommits() throws Exception {
    String policy = "environments: {production: {rules: {lock-timeout-missing: deny}}}";
    try (WatchedConnection watched = new WatchedConnection(url, folder, policy)) {
      watched.connection.setAutoCommit(false);
      watched.run(
          "CREATE TABLE fresh (id int)",
          "ALTER TABLE fresh ADD COLUMN c int",
          "CREATE INDEX fresh_by_c ON fresh (c)");
      watched.connection.commit();
      assertThrows(
          GuardViolationException.class, () -> watched.run("ALTER TABLE fresh ADD COLUMN d int"));
    }
  }

  @Test
  void theGuardLimitsTheWaitAndOthersGoOn() throws Exception {
    String policy = "environments: {production: {lock-timeout: 500ms}}";
    try (WatchedConnection watched = new WatchedConnection(url, folder, policy);
        Connection reader = DriverManager.getConnection(url);
        Connection writer = DriverManager.getConnection(url)) {
      String before = watched.ask("SELECT @@lock_wait_timeout");
      reader.setAutoCommit(false);
      reader.createStatement().executeQuery("SELECT count(*) FROM orders").close();
      SQLException gaveUp =
          assertThrows(
              SQLException.class, () -> watched.run("ALTER TABLE orders ADD COLUMN note text"));
      assertEquals(1205, gaveUp.getErrorCode());
      assertEquals(before, watched.ask("SELECT @@lock_wait_timeout"), "put back");
      writer.createStatement().execute("UPDATE orders SET state = 'paid' WHERE id = 1");
      reader.rollback();
      watched.run("ALTER TABLE orders ADD COLUMN note text");
      assertEquals(before, watched.ask("SELECT @@lock_wait_timeout"), "put back");

      watched.run("SET SESSION lock_wait_timeout = 0");
      watched.run("ALTER TABLE orders ADD COLUMN more text");
      assertEquals("0", watched.ask("SELECT @@lock_wait_timeout"), "a stricter one stays");
      assertTrue(watched.told().stream().noneMatch(each -> each.startsWith("lock-timeout")));
    }
  }

  @Test
  void theCatalogKnowsTables() throws SQLException {
    try (Connection connection = DriverManager.getConnection(url)) {
      Catalog catalog = new JdbcCatalog(connection, Dialect.MARIADB);
      ObjectName orders = ObjectName.of("orders");
      assertEquals(Answer.YES, catalog.table(orders).exists());
      assertTrue(catalog.table(orders).rows() > 2000, "by the statistics");
      assertEquals(Catalog.Table.MISSING, catalog.table(ObjectName.of("nothing")));
      assertEquals(
          Answer.YES, catalog.table(ObjectName.of(connection.getCatalog(), "orders")).exists());
      assertEquals(Answer.YES, catalog.provesNotNull(orders, "state"));
      assertEquals(Answer.YES, catalog.hasIndex(orders, "orders_by_state"));
      assertEquals(Answer.NO, catalog.hasIndex(orders, "orders_by_id"));
      assertEquals(Answer.YES, catalog.isIndexed(orders, "state"));
      assertEquals(OptionalLong.of(86_400_000), catalog.lockTimeout());
      assertEquals(OptionalLong.of(0), catalog.statementTimeout());
    }
  }
}
