package io.guardjdbc.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.util.PSQLException;

/** The server is killed while eight threads are in the middle of their transactions. */
@Tag("server")
class ServerKilledTest {

  private static final int THREADS = 8;

  private final AtomicLong ids = new AtomicLong();
  private final Set<Long> promised = ConcurrentHashMap.newKeySet();

  /** Their commit was called and has not come back: they may have come through. */
  private final Set<Long> inDoubt = ConcurrentHashMap.newKeySet();

  enum Database {
    POSTGRESQL {
      @Override
      OwnServer start(Path directory) throws IOException {
        return new OwnPostgres(directory.resolve("pg"));
      }
    },
    MARIADB {
      @Override
      OwnServer start(Path directory) throws IOException {
        return new OwnMariaDb(directory);
      }
    };

    abstract OwnServer start(Path directory) throws IOException;
  }

  @ParameterizedTest
  @EnumSource
  @Timeout(value = 180, threadMode = ThreadMode.SEPARATE_THREAD)
  void whatWasPromisedIsKeptAndNothingRefusedRuns(Database database, @TempDir Path directory)
      throws Exception {
    try (OwnServer server = database.start(directory)) {
      Guarded.prepare(server.url());
      ExecutorService threads = Executors.newFixedThreadPool(THREADS);
      try (HikariDataSource pool = Guarded.pool(server.url(), THREADS, 10_000);
          Connection own = production(server.url());
          Statement statement = own.createStatement()) {
        own.setAutoCommit(false);
        statement.execute("INSERT INTO entry VALUES (0, 'lost')");
        List<CountDownLatch> warm = new ArrayList<>();
        List<Future<Exception>> ends = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
          CountDownLatch done = new CountDownLatch(20);
          warm.add(done);
          ends.add(threads.submit(() -> workUntilItFails(pool, done)));
        }
        for (CountDownLatch done : warm) {
          assertTrue(done.await(60, TimeUnit.SECONDS));
        }
        server.kill();
        for (Future<Exception> end : ends) {
          assertIsTheDrivers(end.get(20, TimeUnit.SECONDS));
        }
        // The connection is dead, and its guard is not.
        for (String text : Guarded.REFUSED) {
          assertThrows(SQLException.class, () -> statement.execute(text), text);
        }
        assertThrows(SQLException.class, own::commit);
        server.restart();

        try (Connection again = pool.getConnection()) {
          assertTrue(again.getAutoCommit());
          for (String text : Guarded.REFUSED) {
            assertTrue(Guarded.refuses(again, text), text);
          }
        }
        assertEquals(0, pool.getHikariPoolMXBean().getActiveConnections());
      } finally {
        threads.shutdownNow();
      }
      Set<Long> kept = Guarded.ids(server.url());
      assertEquals(Set.of(), without(promised, kept), "promised and lost");
      assertEquals(Set.of(), without(kept, promised, inDoubt), "there, and its commit never sent");
    }
  }

  @SafeVarargs
  private static Set<Long> without(Set<Long> all, Set<Long>... others) {
    Set<Long> rest = new TreeSet<>(all);
    for (Set<Long> other : others) {
      rest.removeAll(other);
    }
    return rest;
  }

  private Exception workUntilItFails(HikariDataSource pool, CountDownLatch warm) {
    while (true) {
      try (Connection connection = pool.getConnection()) {
        connection.setAutoCommit(false);
        try {
          long id = ids.incrementAndGet();
          try (PreparedStatement insert =
              connection.prepareStatement("INSERT INTO entry VALUES (?, 'x')")) {
            insert.setLong(1, id);
            insert.executeUpdate();
          }
          inDoubt.add(id);
          connection.commit();
          promised.add(id);
          inDoubt.remove(id);
          warm.countDown();
        } catch (SQLException e) {
          assertThrows(SQLException.class, () -> connection.createStatement().execute("SELECT 1"));
          return e;
        }
      } catch (SQLException e) {
        return e;
      }
    }
  }

  private static Connection production(String real) throws SQLException {
    Properties production = new Properties();
    production.setProperty("guard.environment", "production");
    return DriverManager.getConnection(Guarded.url(real), production);
  }

  private static void assertIsTheDrivers(Exception e) {
    if (e instanceof SQLTransientConnectionException) {
      return; // The pool's own: it found no connection any more.
    }
    String state = assertInstanceOf(SQLException.class, e).getSQLState();
    assertTrue(state.startsWith("08") || state.startsWith("57P"), state + " " + e);
    assertTrue(
        e instanceof PSQLException || e instanceof SQLNonTransientConnectionException,
        () -> "not the driver's own: " + e);
  }
}
