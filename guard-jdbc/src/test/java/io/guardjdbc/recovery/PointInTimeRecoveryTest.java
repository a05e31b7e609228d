package io.guardjdbc.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.environment.MarkerTable;
import io.guardjdbc.environment.TargetReader;
import io.guardjdbc.policy.Environment;
import io.guardjdbc.policy.Target;
import io.guardjdbc.sql.Dialect;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of a recovery point, pasted into the configuration of a restored backup. */
@Tag("server")
class PointInTimeRecoveryTest {

  private static final Target TARGET =
      new Target(
          Dialect.POSTGRESQL,
          "jdbc:postgresql://localhost/postgres",
          List.of("localhost"),
          5432,
          "postgres",
          null,
          Target.Locality.LOOPBACK);

  @TempDir private static Path directory;
  private static Path backup;
  private static Path archive;
  private static RecoveryPoint point;

  @BeforeAll
  static void loseATable() throws IOException, SQLException {
    backup = directory.resolve("backup");
    archive = Files.createDirectory(directory.resolve("archive"));
    Path live = directory.resolve("live");
    try (EmbeddedPostgres server = start(live);
        Connection connection = server.getPostgresDatabase().getConnection()) {
      MarkerTable.write(connection, TARGET, Environment.STAGING, "anna", Instant.now());
      execute(connection, "CREATE TABLE orders AS SELECT generate_series(1, 1000) AS id");
    }
    copy(live, backup);
    configure(live, List.of("archive_mode = on", "archive_command = 'cp %p " + archive + "/%f'"));
    try (EmbeddedPostgres server = start(live);
        Connection connection = server.getPostgresDatabase().getConnection()) {
      execute(connection, "INSERT INTO orders VALUES (1001)");
      point = RecoveryPoints.take(connection, Dialect.POSTGRESQL, "drop-table public.orders");
      execute(connection, "DROP TABLE orders");
      execute(connection, "SELECT pg_switch_wal()");
      awaitArchived(connection);
    }
  }

  @Test
  void recoveringToTheNameBringsTheDroppedTableBack() throws IOException, SQLException {
    assertTrue(point.recoverable(), () -> String.join("\n", point.lines()));
    assertEquals(1001, ordersAfterRecovery(point.lines()));
  }

  @Test
  void recoveringToThePositionBringsTheDroppedTableBack() throws IOException, SQLException {
    assertEquals(1001, ordersAfterRecovery(alternative("recovery_target_lsn")));
  }

  @Test
  void recoveringToTheTimeBringsTheDroppedTableBack() throws IOException, SQLException {
    assertEquals(1001, ordersAfterRecovery(alternative("recovery_target_time")));
  }

  @Test
  void aStandbyTellsItsMarkAndItsPositionAndMakesNoRestorePoint() throws IOException, SQLException {
    Path standby = Files.createTempDirectory(directory, "standby").resolve("data");
    copy(backup, standby);
    Files.createFile(standby.resolve("standby.signal"));
    configure(standby, List.of("restore_command = 'cp " + archive + "/%f %p'"));
    try (EmbeddedPostgres server = start(standby);
        Connection connection = server.getPostgresDatabase().getConnection()) {
      assertEquals("staging", TargetReader.read(connection, TARGET).mark().environment());

      RecoveryPoint here = RecoveryPoints.take(connection, Dialect.POSTGRESQL, "a drop");

      assertNull(here.name());
      assertNotNull(here.position());
      String text = String.join("\n", here.lines());
      assertTrue(text.contains("# No restore point was made: the server is a standby."), text);
      assertTrue(text.contains("recovery_target_timeline = '1'"), text);
    }
  }

  /** The lines with another of the alternatives chosen, as their comments say. */
  private static List<String> alternative(String setting) {
    List<String> lines = new ArrayList<>();
    boolean chosen = false;
    for (String line : point.lines()) {
      if (line.startsWith("recovery_target_name")) {
        lines.add("#" + line);
      } else if (line.startsWith("#" + setting)
          || (chosen && line.startsWith("#recovery_target_inclusive"))) {
        lines.add(line.substring(1));
        chosen = !chosen;
      } else {
        lines.add(line);
      }
    }
    return lines;
  }

  private static int ordersAfterRecovery(List<String> lines) throws IOException, SQLException {
    Path restored = Files.createTempDirectory(directory, "restored").resolve("data");
    copy(backup, restored);
    Files.createFile(restored.resolve("recovery.signal"));
    List<String> settings = new ArrayList<>(lines);
    settings.add("restore_command = 'cp " + archive + "/%f %p'");
    settings.add("recovery_target_action = 'promote'");
    configure(restored, settings);
    try (EmbeddedPostgres server = start(restored);
        Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM orders")) {
      assertTrue(row.next());
      return row.getInt(1);
    }
  }

  private static void configure(Path data, List<String> settings) throws IOException {
    Files.write(data.resolve("postgresql.conf"), settings, StandardOpenOption.APPEND);
  }

  private static EmbeddedPostgres start(Path data) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setServerConfig("fsync", "off")
        .start();
  }

  private static void awaitArchived(Connection connection) throws SQLException {
    long deadline = System.nanoTime() + 20_000_000_000L;
    try (Statement statement = connection.createStatement()) {
      while (System.nanoTime() < deadline) {
        try (ResultSet row =
            statement.executeQuery(
                "SELECT archived_count > 0 AND pg_sleep(0.05) IS NOT NULL"
                    + " FROM pg_stat_archiver")) {
          if (row.next() && row.getBoolean(1)) {
            return;
          }
        }
      }
    }
    throw new AssertionError("no WAL was archived within 20 s");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(
            file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
