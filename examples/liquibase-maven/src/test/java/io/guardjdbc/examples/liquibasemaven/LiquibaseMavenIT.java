package io.guardjdbc.examples.liquibasemaven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Plays run.sh, with the jar of this build and a Maven like the one that runs it. */
class LiquibaseMavenIT {

  @Test
  void theDropIsRefusedAndRunsOnceApproved() throws Exception {
    String told = played();
    assertTrue(told.contains("Refused in production: DROP TABLE invoices_old [drop-table]"), told);
    assertTrue(told.contains("changeset drop-old-invoices by bob in db/changelog.sql"), told);
    assertEquals(List.of("DATABASECHANGELOG", "DATABASECHANGELOGLOCK", "INVOICES"), tables());
    assertEquals("2", only("SELECT count(*) FROM invoices"));
    assertEquals("2", only("SELECT count(*) FROM databasechangelog"));
  }

  private static String played() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", "run.sh"));
    command.add("-Dmaven.repo.local=" + System.getProperty("maven.repository"));
    String settings = System.getProperty("maven.settings");
    if (Files.exists(Path.of(settings.substring("-s".length())))) {
      command.add(settings);
    }
    if (System.getProperty("maven.offline").equals("offline=true")) {
      command.add("-o");
    }
    Path printed = Files.createTempFile("run", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
    builder.environment().put("BUILT_JAR", System.getProperty("built.jar"));
    builder
        .environment()
        .merge(
            "PATH",
            Path.of(System.getProperty("maven.home"), "bin").toString(),
            (path, maven) -> maven + File.pathSeparator + path);
    Process process = builder.start();
    try {
      assertTrue(process.waitFor(5, TimeUnit.MINUTES));
      String text = Files.readString(printed, UTF_8);
      assertEquals(0, process.exitValue(), text);
      return text;
    } finally {
      process.destroyForcibly();
      Files.delete(printed);
    }
  }

  private static Connection past() throws SQLException {
    Path database = Path.of("target", "billing", "billing").toAbsolutePath();
    return DriverManager.getConnection("jdbc:h2:" + database + ";IFEXISTS=TRUE", "sa", "");
  }

  private static List<String> tables() throws SQLException {
    List<String> names = new ArrayList<>();
    try (Connection connection = past();
        ResultSet tables = connection.getMetaData().getTables(null, "PUBLIC", "%", null)) {
      while (tables.next()) {
        names.add(tables.getString("TABLE_NAME"));
      }
    }
    names.sort(String.CASE_INSENSITIVE_ORDER);
    return names;
  }

  private static String only(String sql) throws SQLException {
    try (Connection connection = past();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
