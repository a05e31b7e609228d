package io.guardjdbc.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import io.guardjdbc.testing.MariaDbServer;
import io.guardjdbc.testing.PostgresServer;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import jdk.jfr.Recording;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Many threads share a pool of 16; some of what they do is refused. {@code -Dfaults.minutes=10}
 * makes a soak of it, during which the heap in use and the open files are looked at.
 */
@Tag("server")
class LoadTest {

  private static final int POOL = 16;
  private static final int MINUTES = Integer.getInteger("faults.minutes", 0);

  enum Server {
    POSTGRESQL {
      @Override
      String newDatabase() throws SQLException {
        return PostgresServer.newDatabase();
      }
    },
    MARIADB {
      @Override
      String newDatabase() throws SQLException {
        return MariaDbServer.newDatabase();
      }
    };

    abstract String newDatabase() throws SQLException;
  }

  @ParameterizedTest
  @EnumSource
  @Timeout(value = 60 + 90 * 60, threadMode = ThreadMode.SEPARATE_THREAD)
  void sixtyFourThreadsLoseNothingAndRunNothingThatIsRefused(Server server) throws Exception {
    String real = server.newDatabase();
    Guarded.prepare(real);
    Load load = new Load();
    List<Usage> usages = new ArrayList<>();
    try (HikariDataSource pool = Guarded.pool(real, POOL, 30_000)) {
      long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
      do {
        load.run(pool, 64, MINUTES == 0 ? 40 : 500);
        if (MINUTES > 0) {
          usages.add(Usage.now());
          load.assertNothingLost(real, pool);
          Guarded.execute(real, "TRUNCATE TABLE entry");
          load.forgetRows();
        }
      } while (System.nanoTime() < end);
      load.assertNothingLost(real, pool);
    }
    assertFlat(usages);
  }

  /** In virtual threads where the JDK has them, else in 200 of the platform's. */
  @Test
  @Timeout(value = 120, threadMode = ThreadMode.SEPARATE_THREAD)
  void tenThousandThreadsLoseNothingAndRunNothingThatIsRefused() throws Exception {
    String real = PostgresServer.newDatabase();
    Guarded.prepare(real);
    Load load = new Load();
    try (HikariDataSource pool = Guarded.pool(real, POOL, 100_000);
        Recording pinning = new Recording()) {
      load.run(pool, POOL, 10);
      // a thread is pinned while it waits for a class to be loaded: all are, before it is counted
      load.run(pool, Load.virtualThreads(), 1_000, 1);
      pinning.enable("jdk.VirtualThreadPinned").withStackTrace().withoutThreshold();
      pinning.start();
      // a recording that starts has the guard's own event linked anew
      load.run(pool, POOL, 10);
      load.run(pool, Load.virtualThreads(), 10_000, 1);
      pinning.stop();
      load.assertNothingLost(real, pool);
      assertEquals(List.of(), Load.pinnedInTheGuard(pinning));
    }
  }

  @Test
  void anEmptyPoolSaysWhatItAlwaysSaid() throws Exception {
    String real = PostgresServer.newDatabase();
    Guarded.prepare(real);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try (HikariDataSource pool = Guarded.pool(real, 2, 500);
        Connection one = pool.getConnection()) {
      try (Connection two = pool.getConnection()) {
        List<Future<SQLException>> waiting = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
          waiting.add(threads.submit(() -> assertThrows(SQLException.class, pool::getConnection)));
        }
        for (String text : Guarded.REFUSED) {
          assertTrue(Guarded.refuses(one, text), text);
          assertTrue(Guarded.refuses(two, text), text);
        }
        for (Future<SQLException> each : waiting) {
          assertEquals(SQLTransientConnectionException.class, each.get().getClass());
        }
      }
      try (Connection free = pool.getConnection()) {
        assertTrue(free.isValid(5));
        assertTrue(free.getAutoCommit());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** What a process holds on to. */
  private record Usage(long heap, long files, List<String> threads) {

    static Usage now() {
      System.gc();
      var system = ManagementFactory.getOperatingSystemMXBean();
      long files =
          system instanceof com.sun.management.UnixOperatingSystemMXBean unix
              ? unix.getOpenFileDescriptorCount()
              : 0;
      Usage usage =
          new Usage(
              ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
              files,
              Thread.getAllStackTraces().keySet().stream().map(Thread::getName).sorted().toList());
      System.out.println("load: " + usage);
      return usage;
    }
  }

  private static void assertFlat(List<Usage> usages) {
    if (usages.size() < 6) {
      return;
    }
    Usage warm = usages.get(usages.size() / 3);
    Usage last = usages.get(usages.size() - 1);
    assertTrue(last.heap() < warm.heap() * 1.05 + 2e6, warm + " " + last);
    assertTrue(last.files() <= warm.files() + 8, warm + " " + last);
    assertTrue(last.threads().size() <= warm.threads().size() + 4, warm + " " + last);
  }
}
