package io.guardjdbc.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.GuardViolationException;
import io.guardjdbc.config.InvalidSettingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The policy file is edited, broken and taken away while connections are opened. */
@Tag("slow")
class PolicyEditTest {

  private static final String DATABASE = "jdbc:h2:mem:edited;DB_CLOSE_DELAY=-1";
  private static final String REFUSES_DELETE =
      """
      version: 1
      environments:
        development:
          operations:
            unbounded-delete: deny
      """;
  private static final String REFUSES_UPDATE =
      REFUSES_DELETE.replace("unbounded-delete", "unbounded-update");
  private static final List<String> BROKEN =
      List.of("", "version: [1", "version: 2\n", "environments: {}\nunheard: of\n", "\t\0\n", "{");

  private final List<LogRecord> logged = new ArrayList<>();
  private final Logger logger = Logger.getLogger("guard.config");
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord record) {
          synchronized (logged) {
            logged.add(record);
          }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @TempDir private Path directory;
  private Path file;

  @BeforeEach
  void listen() throws SQLException {
    file = directory.resolve("guard.yaml");
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
    try (Connection connection = DriverManager.getConnection(DATABASE);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE IF NOT EXISTS entry (id BIGINT, note VARCHAR(20))");
    }
  }

  @AfterEach
  void listenNoMore() {
    logger.removeHandler(handler);
    logger.setUseParentHandlers(true);
  }

  private Connection open() throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("guard.policy", file.toString());
    return DriverManager.getConnection(Guarded.url(DATABASE), settings);
  }

  private static boolean refuses(Connection connection, String text) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(text);
      return false;
    } catch (GuardViolationException e) {
      return true;
    }
  }

  /** As a program saves a file that minds those who read it: beside the old one, and renamed. */
  private void save(String text) throws IOException {
    Path beside = Files.writeString(directory.resolve("beside"), text);
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Test
  void everyConnectionHasOneWholePolicyWhateverIsDoneToTheFile() throws Exception {
    save(REFUSES_DELETE);
    open().close();
    AtomicBoolean done = new AtomicBoolean();
    AtomicInteger opened = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> readers = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        readers.add(
            threads.submit(
                () -> {
                  while (!done.get()) {
                    try (Connection connection = open()) {
                      assertTrue(
                          refuses(connection, "DELETE FROM entry")
                              != refuses(connection, "UPDATE entry SET note = 'x'"));
                      opened.incrementAndGet();
                    }
                  }
                  return null;
                }));
      }
      for (int edit = 0; edit < 200 || opened.get() < 200; edit++) {
        save(edit % 2 == 0 ? REFUSES_UPDATE : REFUSES_DELETE);
        Files.writeString(file, BROKEN.get(edit % BROKEN.size()));
        if (edit % 10 == 0) {
          Files.delete(file);
        }
      }
      done.set(true);
      for (Future<?> each : readers) {
        each.get();
      }
    } finally {
      done.set(true);
      threads.shutdownNow();
    }
    assertTrue(logged.stream().anyMatch(each -> each.getLevel().equals(Level.SEVERE)));
  }

  @Test
  void theLastGoodOneStaysLoudlyAndTheNextGoodOneCounts() throws Exception {
    save(REFUSES_DELETE);
    try (Connection before = open()) {
      for (String broken : BROKEN) {
        logged.clear();
        save(broken);
        for (int i = 0; i < 2; i++) {
          try (Connection connection = open()) {
            assertTrue(refuses(connection, "DELETE FROM entry"), broken);
            assertFalse(refuses(connection, "UPDATE entry SET note = 'x'"), broken);
          }
        }
        assertEquals(1, logged.size(), "said once for each new reason: " + broken);
        assertEquals(Level.SEVERE, logged.get(0).getLevel());
      }
      Files.delete(file);
      try (Connection connection = open()) {
        assertTrue(refuses(connection, "DELETE FROM entry"));
      }

      save(REFUSES_UPDATE);
      try (Connection connection = open()) {
        assertFalse(refuses(connection, "DELETE FROM entry"));
        assertTrue(refuses(connection, "UPDATE entry SET note = 'x'"));
      }
      assertTrue(refuses(before, "DELETE FROM entry"), "keeps what it was opened with");
    }
  }

  @Test
  void aFileThatNeverWasGoodOpensNothing() throws Exception {
    assertThrows(InvalidSettingException.class, this::open);
    for (String broken : BROKEN) {
      save(broken);
      assertThrows(InvalidSettingException.class, this::open, broken);
    }
    assertEquals(List.of(), logged);
  }
}
