package io.guardjdbc.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.testing.MariaDbServer;
import io.guardjdbc.testing.PostgresServer;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("server")
class RecoveryPointsTest {

  @Test
  void postgresMakesANamedRestorePointAndSaysThatItDoesNotArchive() throws SQLException {
    try (Connection connection = DriverManager.getConnection(PostgresServer.newDatabase())) {
      RecoveryPoint point =
          RecoveryPoints.take(connection, Dialect.POSTGRESQL, "drop-table public.orders_old");

      assertTrue(point.name().matches("guard_\\d{8}T\\d{6}Z_[0-9a-f]{8}"), point.name());
      assertTrue(point.byServerClock());
      assertTrue(Duration.between(point.at(), Instant.now()).abs().toSeconds() < 60);
      String text = String.join("\n", point.lines());
      assertTrue(text.startsWith("# before drop-table public.orders_old: " + point.at()), text);
      assertTrue(text.contains("\nrecovery_target_name = '" + point.name() + "'\n"), text);
      assertTrue(text.contains("\n#recovery_target_lsn = '" + point.position() + "'\n"), text);
      assertTrue(text.contains("\nrecovery_target_timeline = '1'"), text);
      assertTrue(text.contains("+00'\n"), text);
      assertTrue(text.contains("archive_mode is off"), text);
      assertFalse(point.recoverable());
    }
  }

  @Test
  void aRoleThatMayNotNameARestorePointGetsThePositionAndItsTransactionGoesOn()
      throws SQLException {
    String url = PostgresServer.newDatabase();
    try (Connection owner = DriverManager.getConnection(url);
        Statement statement = owner.createStatement()) {
      statement.execute("CREATE ROLE migrator LOGIN");
      statement.execute("GRANT CREATE ON SCHEMA public TO migrator");
    }
    try (Connection connection =
            DriverManager.getConnection(url.replace("user=postgres", "user=migrator"));
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("CREATE TABLE kept (id int)");

      RecoveryPoint point = RecoveryPoints.take(connection, Dialect.POSTGRESQL, "a drop");

      assertNull(point.name());
      assertNotNull(point.position());
      String text = String.join("\n", point.lines());
      assertTrue(text.contains("\nrecovery_target_lsn = '" + point.position() + "'\n"), text);
      assertTrue(text.contains("No restore point was made: this user needs EXECUTE"), text);
      connection.commit();
      try (ResultSet row = statement.executeQuery("SELECT count(*) FROM kept")) {
        assertTrue(row.next());
      }
    }
  }

  @Test
  void aServerThatFailsTheQuestionLeavesTheTransactionAsItWas() throws SQLException {
    try (Connection connection = DriverManager.getConnection(PostgresServer.newDatabase());
        Statement statement = connection.createStatement()) {
      // As on a server that only resembles PostgreSQL: the functions asked for are not there.
      statement.execute("CREATE SCHEMA other");
      statement.execute(
          "CREATE FUNCTION other.pg_is_in_recovery() RETURNS boolean LANGUAGE plpgsql AS"
              + " $$ BEGIN RAISE 'not supported here'; END $$");
      statement.execute("SET search_path = other, pg_catalog, public");
      connection.setAutoCommit(false);
      statement.execute("CREATE TABLE public.kept (id int)");

      RecoveryPoint point = RecoveryPoints.take(connection, Dialect.POSTGRESQL, "a drop");

      assertFalse(point.byServerClock());
      assertTrue(String.join("\n", point.lines()).contains("not supported here"));
      statement.execute("INSERT INTO public.kept VALUES (1)");
      connection.commit();
    }
  }

  @Test
  void anInspectionMakesNoRestorePoint() throws SQLException {
    try (Connection connection = DriverManager.getConnection(PostgresServer.newDatabase())) {
      RecoveryPoint point = RecoveryPoints.inspect(connection, Dialect.POSTGRESQL);

      assertNull(point.name());
      assertFalse(String.join("\n", point.lines()).contains("No restore point"));
    }
  }

  @Test
  void mariaDbTellsWhereToStopItsBinaryLog() throws SQLException {
    try (Connection connection = DriverManager.getConnection(MariaDbServer.newDatabase());
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE orders (id int)");

      RecoveryPoint point = RecoveryPoints.take(connection, Dialect.MARIADB, "drop-table orders");

      try (ResultSet row = statement.executeQuery("SHOW MASTER STATUS")) {
        row.next();
        assertEquals(row.getString(1) + ":" + row.getString(2), point.position());
        String text = String.join("\n", point.lines());
        assertTrue(
            text.contains(
                "\nmariadb-binlog --stop-position=" + row.getString(2) + " " + row.getString(1)),
            text);
        assertTrue(text.contains("\n#TZ=UTC mariadb-binlog --stop-datetime='20"), text);
      }
      assertTrue(point.byServerClock());
      assertTrue(point.recoverable());
    }
  }

  @Test
  void anEmbeddedDatabaseGetsTheTimeAndWhatToUseInstead() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
      RecoveryPoint point = RecoveryPoints.take(connection, Dialect.H2, "drop-table\norders");

      assertEquals("drop-table orders", point.label());
      assertFalse(point.byServerClock());
      assertFalse(point.recoverable());
      assertTrue(String.join("\n", point.lines()).contains("SCRIPT TO"));
    }
  }

  @Test
  void stubsGetTheTimeOfThisJvm() {
    InvocationHandler answersNothing = (proxy, method, arguments) -> null;
    InvocationHandler fails =
        (proxy, method, arguments) -> {
          throw new AbstractMethodError();
        };
    for (Dialect dialect : Dialect.values()) {
      for (InvocationHandler stub : new InvocationHandler[] {answersNothing, fails}) {
        Connection connection =
            (Connection)
                Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, stub);

        RecoveryPoint point = RecoveryPoints.take(connection, dialect, "a drop");

        assertFalse(point.byServerClock());
        assertTrue(point.lines().get(0).endsWith("by the clock of this JVM"));
      }
    }
  }
}
