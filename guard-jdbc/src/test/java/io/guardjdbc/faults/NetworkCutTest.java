package io.guardjdbc.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.GuardViolationException;
import io.guardjdbc.testing.PostgresServer;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** The network fails at every point of what a guarded connection says to its server. */
@Tag("server")
@Timeout(value = 90, threadMode = ThreadMode.SEPARATE_THREAD)
class NetworkCutTest {

  private static final int CUTS = 80;

  private String real;
  private int port;

  @BeforeEach
  void makeAMarkedDatabase() throws SQLException {
    real = PostgresServer.newDatabase();
    port = URI.create(real.substring("jdbc:".length())).getPort();
    Guarded.prepare(real);
    Guarded.execute(
        real,
        "CREATE TABLE guard_environment (environment varchar(64), database_name varchar(255),"
            + " system_id varchar(255), marked_at varchar(64), marked_by varchar(255))",
        "INSERT INTO guard_environment SELECT 'production', current_database(),"
            + " system_identifier::text FROM pg_control_system()");
  }

  private String through(CutProxy proxy) {
    return Guarded.url(real).replace("localhost:" + port, "localhost:" + proxy.port());
  }

  /** As far as the network lets it; what is refused is refused to the end. */
  private void work(CutProxy proxy, long id) throws SQLException {
    try (Connection connection = DriverManager.getConnection(through(proxy))) {
      connection.setAutoCommit(false);
      SQLException failure = null;
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO entry VALUES (?, 'x')")) {
        insert.setLong(1, id);
        insert.executeUpdate();
        connection.commit();
      } catch (SQLException e) {
        failure = e;
      }
      for (String text : Guarded.REFUSED) {
        try {
          assertTrue(Guarded.refuses(connection, text), text);
        } catch (GuardViolationException e) {
          throw e;
        } catch (SQLException e) {
          failure = failure == null ? e : failure;
        }
      }
      connection.rollback();
      if (failure != null) {
        throw failure;
      }
    }
  }

  @Test
  void cutAtAnyByteNothingRefusedRunsAndNothingElseThanTheDriversFailureComesOut()
      throws Exception {
    long whole;
    try (CutProxy proxy = new CutProxy(port)) {
      proxy.cutAfter(Long.MAX_VALUE);
      work(proxy, 0);
      whole = proxy.answered();
    }
    int failed = 0;
    for (int i = 0; i < CUTS; i++) {
      try (CutProxy proxy = new CutProxy(port)) {
        proxy.cutAfter(whole * i / CUTS);
        work(proxy, 1 + i);
      } catch (SQLException e) {
        assertFalse(e instanceof GuardViolationException, e.toString());
        assertTrue(e.getSQLState().startsWith("08"), e.getSQLState() + " " + e);
        failed++;
      }
    }
    assertTrue(failed > CUTS / 2, "failed: " + failed);
    assertTrue(Guarded.number(real, "SELECT count(*) FROM entry") > 0);
    assertEquals(0, Guarded.number(real, "SELECT count(*) FROM entry WHERE note <> 'x'"));
  }

  /** Else a client that believes to be in development would be believed. */
  @Test
  void cutAtAnyByteNoMarkIsOverlooked() throws Exception {
    Properties development = new Properties();
    development.setProperty("guard.environment", "development");
    long whole;
    try (CutProxy proxy = new CutProxy(port)) {
      proxy.cutAfter(Long.MAX_VALUE);
      assertEquals("environment-mismatch", mismatch(proxy, development).rule());
      whole = proxy.answered();
    }
    for (int i = 0; i < CUTS; i++) {
      try (CutProxy proxy = new CutProxy(port)) {
        proxy.cutAfter(whole * i / CUTS);
        SQLException failed =
            assertThrows(
                SQLException.class, () -> DriverManager.getConnection(through(proxy), development));
        assertFalse(failed instanceof GuardViolationException, failed.toString());
        assertTrue(failed.getSQLState().startsWith("08"), failed.getSQLState());
      }
    }
  }

  private GuardViolationException mismatch(CutProxy proxy, Properties properties) {
    return assertThrows(
        GuardViolationException.class,
        () -> DriverManager.getConnection(through(proxy), properties));
  }

  @Test
  void whereTheNetworkFallsSilentTheDriversTimeLimitHolds() throws Exception {
    try (CutProxy proxy = new CutProxy(port);
        Connection limited = DriverManager.getConnection(through(proxy) + "&socketTimeout=1");
        Statement statement = limited.createStatement()) {
      limited.setAutoCommit(false);
      proxy.fallSilent();

      SQLException late =
          assertThrows(SQLException.class, () -> statement.executeQuery("SELECT id FROM entry"));

      assertEquals("08006", late.getSQLState());
      assertTrue(limited.isClosed());
      assertThrows(SQLException.class, () -> statement.execute("DROP TABLE entry"));
    }
  }

  @Test
  void whereTheNetworkFallsSilentAbortFreesAllThatWait() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try (CutProxy proxy = new CutProxy(port)) {
      Connection connection = DriverManager.getConnection(through(proxy));
      Statement one = connection.createStatement();
      Statement other = connection.createStatement();
      proxy.fallSilent();
      Future<?> query = threads.submit(() -> one.executeQuery("SELECT id FROM entry"));
      Future<?> drop = threads.submit(() -> other.execute("DROP TABLE entry"));
      TimeUnit.MILLISECONDS.sleep(200);

      connection.abort(Runnable::run);

      for (Future<?> each : List.of(query, drop)) {
        ExecutionException end =
            assertThrows(ExecutionException.class, () -> each.get(10, TimeUnit.SECONDS));
        assertInstanceOf(SQLException.class, end.getCause());
      }
      assertTrue(connection.isClosed());
    } finally {
      threads.shutdownNow();
    }
    assertEquals(0, Guarded.number(real, "SELECT count(*) FROM entry"));
  }
}
