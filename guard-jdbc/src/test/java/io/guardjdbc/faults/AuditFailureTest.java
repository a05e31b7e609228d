package io.guardjdbc.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guardjdbc.GuardDriver;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;

/**
 * The audit log has no place to write to: without slf4j, so that events go to the platform's
 * logger, and with that one failing, as where a disk is full.
 */
class AuditFailureTest {

  private static final String DATABASE = "jdbc:h2:mem:unaudited;DB_CLOSE_DELAY=-1";

  private final IllegalStateException full = new IllegalStateException("no space left");
  private final Logger logger = Logger.getLogger("guard.audit");
  private final Handler failing =
      new Handler() {
        @Override
        public void publish(LogRecord record) {
          throw full;
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @TempDir private Path directory;
  private URLClassLoader loader;
  private Driver driver;

  @BeforeEach
  void failToWrite() throws Exception {
    logger.setUseParentHandlers(false);
    logger.addHandler(failing);
    loader = new WithoutSlf4j();
    driver = (Driver) loader.loadClass(GuardDriver.class.getName()).getConstructor().newInstance();
    try (Connection raw = DriverManager.getConnection(DATABASE);
        Statement statement = raw.createStatement()) {
      statement.execute("DROP TABLE IF EXISTS entry");
      statement.execute("CREATE TABLE entry (id INT)");
      statement.execute("INSERT INTO entry VALUES (1), (2), (3)");
    }
  }

  @AfterEach
  void writeAgain() throws IOException {
    logger.removeHandler(failing);
    logger.setUseParentHandlers(true);
    loader.close();
  }

  private Connection open(String environment, String policy) throws SQLException, IOException {
    Path file = Files.writeString(directory.resolve("guard.yaml"), policy);
    Properties settings = new Properties();
    settings.setProperty("guard.environment", environment);
    settings.setProperty("guard.policy", file.toString());
    settings.setProperty("guard.driver", "org.h2.Driver");
    return driver.connect(Guarded.url(DATABASE), settings);
  }

  private static long rows() throws SQLException {
    return Guarded.number(DATABASE, "SELECT count(*) FROM entry WHERE id > 0");
  }

  private SQLException fails(Connection connection, String text, String state) {
    SQLException e =
        assertThrows(SQLException.class, () -> connection.createStatement().execute(text));
    assertEquals(state, e.getSQLState(), e::toString);
    return e;
  }

  @Test
  void whatIsRefusedStaysRefusedAndSpoilsItsTransaction() throws Exception {
    try (Connection connection = open("production", "version: 1\n")) {
      connection.setAutoCommit(false);
      connection.createStatement().executeUpdate("INSERT INTO entry VALUES (4)");
      SQLException refusal =
          assertThrows(
              SQLException.class, () -> connection.createStatement().execute("DELETE FROM entry"));
      assertEquals("ZG", refusal.getSQLState().substring(0, 2));
      assertSame(full, refusal.getSuppressed()[0]);

      SQLException commit = assertThrows(SQLException.class, connection::commit);
      assertEquals("ZG", commit.getSQLState().substring(0, 2));
    }
    assertEquals(3, rows());
  }

  @Test
  void whatHasToBeWrittenDownDoesNotRun() throws Exception {
    try (Connection connection = open("staging", "version: 1\n")) {
      SQLException e = fails(connection, "DELETE FROM entry", "ZG901");
      assertSame(full, e.getCause());
      connection.createStatement().execute("DELETE FROM entry WHERE id = 1");
    }
    assertEquals(2, rows());
  }

  @Test
  void whatTouchesTooManyRowsIsRolledBackAllTheSame() throws Exception {
    String policy = "version: 1\nenvironments:\n  production:\n    max-rows: 1\n";
    try (Connection connection = open("production", policy)) {
      connection.setAutoCommit(false);
      SQLException refusal =
          assertThrows(
              SQLException.class,
              () ->
                  connection
                      .createStatement()
                      .executeUpdate("UPDATE entry SET id = -id WHERE id > 1"));
      assertEquals("ZG", refusal.getSQLState().substring(0, 2));
      try (ResultSet row =
          connection.createStatement().executeQuery("SELECT count(*) FROM entry WHERE id < 0")) {
        row.next();
        assertEquals(0, row.getInt(1));
      }
      connection.rollback();
    }
    assertEquals(3, rows());
  }

  @Test
  void whatIsAllowedRunsAsEver() throws Exception {
    try (Connection connection = open("production", "version: 1\n");
        Statement statement = connection.createStatement()) {
      assertFalse(statement.execute("INSERT INTO entry VALUES (4)"));
    }
    assertEquals(4, rows());
  }

  /** The guard, its libraries and the database, and no slf4j. */
  private static final class WithoutSlf4j extends URLClassLoader {

    WithoutSlf4j() {
      super(
          new URL[] {place(GuardDriver.class), place(CCJSqlParserUtil.class), place(Load.class)},
          ClassLoader.getPlatformClassLoader());
    }

    private static URL place(Class<?> type) {
      return type.getProtectionDomain().getCodeSource().getLocation();
    }

    /** The database is the one that the test looks into. */
    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      return name.startsWith("org.h2.")
          ? AuditFailureTest.class.getClassLoader().loadClass(name)
          : super.findClass(name);
    }
  }
}
