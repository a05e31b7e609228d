package io.guardjdbc.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** What the threads of the load tests do, and what must come of it. */
final class Load {

  private final AtomicLong ids = new AtomicLong();
  private final AtomicLong rows = new AtomicLong();
  private final AtomicLong asked = new AtomicLong();
  private final AtomicLong refused = new AtomicLong();

  void forgetRows() {
    rows.set(0);
  }

  /** Virtual threads, one for each task, where the JDK has them. */
  static ExecutorService virtualThreads() throws ReflectiveOperationException {
    try {
      return (ExecutorService)
          Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    } catch (NoSuchMethodException e) {
      return Executors.newFixedThreadPool(200);
    }
  }

  /** So many tasks at once, each of so many rounds; ends when all have. */
  void run(HikariDataSource pool, ExecutorService threads, int tasks, int rounds) throws Exception {
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < tasks; i++) {
        int first = i;
        all.add(
            threads.submit(
                () -> {
                  for (int round = 0; round < rounds; round++) {
                    round(pool, first + round);
                  }
                  return null;
                }));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      threads.shutdown();
    }
    assertTrue(threads.awaitTermination(30, TimeUnit.SECONDS));
  }

  /**
   * The same in so many threads of the platform's; ends when they have, not only their executor.
   */
  void run(HikariDataSource pool, int threads, int rounds) throws Exception {
    List<Thread> started = Collections.synchronizedList(new ArrayList<>());
    ExecutorService executor =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(work);
              started.add(thread);
              return thread;
            });
    run(pool, executor, threads, rounds);
    for (Thread thread : started) {
      thread.join();
    }
  }

  private void round(HikariDataSource pool, int kind) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      assertTrue(connection.getAutoCommit(), "a refusal before left it otherwise");
      switch (kind % 5) {
        case 0 -> insert(connection);
        case 1 -> refusal(connection, kind);
        case 2 -> {
          connection.setAutoCommit(false);
          insert(connection);
          insert(connection);
          connection.commit();
        }
        case 3 -> rolledBack(connection, kind);
        default -> select(connection);
      }
    }
  }

  private void insert(Connection connection) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO entry VALUES (?, 'x')")) {
      insert.setLong(1, ids.incrementAndGet());
      assertEquals(1, insert.executeUpdate());
    }
    rows.incrementAndGet();
  }

  private void refusal(Connection connection, int kind) throws SQLException {
    asked.incrementAndGet();
    if (Guarded.refuses(connection, Guarded.REFUSED[kind / 5 % Guarded.REFUSED.length])) {
      refused.incrementAndGet();
    }
    select(connection);
  }

  /** What was done before a refusal goes with it, even though a commit is tried. */
  private void rolledBack(Connection connection, int kind) throws SQLException {
    connection.setAutoCommit(false);
    insert(connection);
    rows.decrementAndGet();
    asked.incrementAndGet();
    if (Guarded.refuses(connection, Guarded.REFUSED[kind / 5 % Guarded.REFUSED.length])) {
      refused.incrementAndGet();
    }
    try {
      connection.commit();
      throw new AssertionError("committed what had to be rolled back");
    } catch (SQLException e) {
      assertEquals("ZG", e.getSQLState().substring(0, 2), e::toString);
    }
  }

  private static void select(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM entry WHERE id = 1")) {
      assertTrue(row.next());
    }
  }

  void assertNothingLost(String real, HikariDataSource pool) throws SQLException {
    assertTrue(asked.get() > 0);
    assertEquals(asked.get(), refused.get());
    assertEquals(rows.get(), Guarded.number(real, "SELECT count(*) FROM entry"));
    assertEquals(0, Guarded.number(real, "SELECT count(*) FROM entry WHERE note <> 'x'"));
    assertEquals(0, pool.getHikariPoolMXBean().getActiveConnections());
    assertEquals(0, pool.getHikariPoolMXBean().getThreadsAwaitingConnection());
    assertTrue(pool.getHikariPoolMXBean().getTotalConnections() <= pool.getMaximumPoolSize());
  }

  /** The frames of the guard in which a virtual thread held on to its carrier. */
  static List<String> pinnedInTheGuard(Recording recording) throws IOException {
    Path file = Files.createTempFile("pinned", ".jfr");
    List<String> found = new ArrayList<>();
    try {
      recording.dump(file);
      for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
        boolean pinned = event.getEventType().getName().equals("jdk.VirtualThreadPinned");
        if (pinned && event.getStackTrace() != null) {
          event.getStackTrace().getFrames().stream()
              .map(Load::text)
              .filter(frame -> frame.startsWith("io.guardjdbc."))
              .filter(frame -> !frame.startsWith("io.guardjdbc.faults."))
              .findFirst()
              .ifPresent(found::add);
        }
      }
    } finally {
      Files.delete(file);
    }
    return found;
  }

  private static String text(RecordedFrame frame) {
    return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
  }
}
