package io.guardjdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.guardjdbc.audit.AllowedStatements;
import io.guardjdbc.audit.AllowedStatements.Work;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is counted of statements on a real H2 about which no rule has anything to say. */
class AllowedStatementsH2Test {

  private static final String URL = "jdbc:h2:mem:counted;DB_CLOSE_DELAY=-1";

  private static final class Figures implements AllowedStatements.Listener {
    final Map<String, LongSupplier> counts = new HashMap<>();
    final Map<Work, LongSupplier> times = new EnumMap<>(Work.class);
    final Map<Work, LongSupplier> nanoseconds = new EnumMap<>(Work.class);

    @Override
    public void allowed(String environment, String operation, LongSupplier count) {
      LongSupplier before = counts.put(environment + " " + operation, count);
      assertEquals(null, before, "told once");
    }

    @Override
    public void spent(Work work, LongSupplier count, LongSupplier spent) {
      times.put(work, count);
      nanoseconds.put(work, spent);
    }

    long of(String series) {
      LongSupplier count = counts.get(series);
      return count == null ? 0 : count.getAsLong();
    }
  }

  /** A run of statements. */
  private interface Run {
    void on(Connection connection) throws SQLException;
  }

  private final Figures figures = new Figures();

  @BeforeEach
  void fill() throws SQLException {
    try (Connection raw = DriverManager.getConnection(URL);
        Statement statement = raw.createStatement()) {
      statement.execute("DROP ALL OBJECTS");
      statement.execute("CREATE TABLE entry (id INT PRIMARY KEY, word VARCHAR)");
      statement.execute("INSERT INTO entry VALUES (1, 'a'), (2, 'b')");
    }
    AllowedStatements.addListener(figures);
  }

  @AfterEach
  void listenNoMore() {
    AllowedStatements.removeListener(figures);
  }

  private static Connection open(String environment) throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("guard.environment", environment);
    return DriverManager.getConnection(URL.replace("jdbc:", "jdbc:guard:"), settings);
  }

  /** By how much a count grows. */
  private long added(String series, String environment, Run run) throws SQLException {
    long before = figures.of(series);
    try (Connection connection = open(environment)) {
      run.on(connection);
    }
    return figures.of(series) - before;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void eachExecutionCountsByOperationAndEnvironment() throws SQLException {
    Run threeTimes =
        connection -> {
          try (PreparedStatement select = connection.prepareStatement("SELECT * FROM entry")) {
            for (int i = 0; i < 3; i++) {
              select.execute();
            }
          }
        };

    assertEquals(3, added("production select", "production", threeTimes));
    assertEquals(0, added("production select", "staging", threeTimes));
    assertEquals(3, added("staging select", "staging", threeTimes));
  }

  @Test
  void eachOperationOfATextCountsOnce() throws SQLException {
    String text = "INSERT INTO entry VALUES (3, 'c'); DELETE FROM entry WHERE id = 3";

    assertEquals(1, added("production insert", "production", c -> execute(c, text)));
    assertEquals(1, added("production delete", "production", c -> execute(c, text)));
  }

  @Test
  void aBatchCountsEachTextOnce() throws SQLException {
    Run batch =
        connection -> {
          String sql = "UPDATE entry SET word = ? WHERE id = ?";
          try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 1; i <= 2; i++) {
              update.setString(1, "x");
              update.setInt(2, i);
              update.addBatch();
            }
            update.executeBatch();
          }
        };

    assertEquals(1, added("production update", "production", batch));
  }

  @Test
  void aChangeThroughAResultSetCounts() throws SQLException {
    Run change =
        connection -> {
          try (Statement statement =
                  connection.createStatement(
                      ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_UPDATABLE);
              ResultSet rows = statement.executeQuery("SELECT id, word FROM entry WHERE id = 1")) {
            assertTrue(rows.next());
            rows.updateString(2, "y");
            rows.updateRow();
          }
        };

    assertEquals(1, added("production update", "production", change));
  }

  @Test
  void whatTheRulesWereAskedAboutAndLetPassCounts() throws SQLException {
    Run create =
        connection -> {
          connection.setAutoCommit(false);
          execute(connection, "CREATE TABLE other (id INT)");
        };

    assertEquals(1, added("production create", "production", create));
  }

  @Test
  void whatIsReportedOrRefusedIsNotCountedAsAllowed() throws SQLException {
    assertEquals(
        0,
        added("staging truncate", "staging", c -> execute(c, "TRUNCATE TABLE entry")),
        "reported");
    assertEquals(
        0,
        added(
            "production drop-table",
            "production",
            c ->
                assertThrows(GuardViolationException.class, () -> execute(c, "DROP TABLE entry"))));
  }

  @Test
  void readingAndJudgingAreTimed() throws SQLException {
    long read = figures.times.get(Work.READING).getAsLong();
    long judged = figures.times.get(Work.JUDGING).getAsLong();
    long reading = figures.nanoseconds.get(Work.READING).getAsLong();
    long judging = figures.nanoseconds.get(Work.JUDGING).getAsLong();
    String text = "TRUNCATE TABLE entry /* of readingAndJudgingAreTimed */";

    try (Connection connection = open("staging")) {
      execute(connection, text);
      execute(connection, text);
    }

    assertEquals(1, figures.times.get(Work.READING).getAsLong() - read, "read once");
    assertEquals(2, figures.times.get(Work.JUDGING).getAsLong() - judged);
    assertTrue(figures.nanoseconds.get(Work.READING).getAsLong() > reading);
    assertTrue(figures.nanoseconds.get(Work.JUDGING).getAsLong() > judging);
  }

  @Test
  void whileNobodyListensNothingIsCounted() throws SQLException {
    added("test select", "test", c -> execute(c, "SELECT 1"));
    AllowedStatements.removeListener(figures);

    assertFalse(AllowedStatements.areCounted());
    assertEquals(0, added("test select", "test", c -> execute(c, "SELECT 1")));

    Figures later = new Figures();
    AllowedStatements.addListener(later);
    try {
      assertEquals(figures.of("test select"), later.of("test select"));
    } finally {
      AllowedStatements.removeListener(later);
    }
  }

  @Test
  void aListenerThatFailsChangesNothing() throws SQLException {
    AllowedStatements.Listener failing =
        new AllowedStatements.Listener() {
          @Override
          public void allowed(String environment, String operation, LongSupplier count) {
            throw new IllegalStateException("on purpose");
          }

          @Override
          public void spent(Work work, LongSupplier count, LongSupplier nanoseconds) {
            // Told at once, and not within a statement.
          }
        };
    AllowedStatements.addListener(failing);
    try {
      assertEquals(1, added("development call", "development", c -> execute(c, "CALL ABS(1)")));
    } finally {
      AllowedStatements.removeListener(failing);
    }
  }

  @Test
  void nullIsNoListener() {
    assertThrows(IllegalArgumentException.class, () -> AllowedStatements.addListener(null));
  }

  @Test
  void countingAllocatesNothing() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    AllowedStatements.Counts counts = AllowedStatements.in("of countingAllocatesNothing");
    counts.add(1);
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < 100_000; i++) {
      counts.add(1);
    }
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    assertTrue(allocated < 10_000, () -> "bytes: " + allocated);
  }
}
