package io.guardjdbc.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.h2.engine.Constants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The -all jar in the driver folder of a tool: nothing beside it but the real driver. */
class AllJarIT {

  @TempDir Path directory;

  @Test
  void refusesWithoutSlf4jAndLogsToThePlatformsLogger() throws Exception {
    List<String> logged = new ArrayList<>();
    Handler handler = collecting(logged);
    Logger audit = Logger.getLogger("guard.audit");
    audit.addHandler(handler);
    audit.setUseParentHandlers(false);
    try (URLClassLoader loader = loader(List.of())) {
      assertDropIsRefused(loader);
    } finally {
      audit.removeHandler(handler);
      audit.setUseParentHandlers(true);
    }
    assertEquals(1, logged.size(), logged::toString);
    assertTrue(logged.get(0).contains("drop-table"), logged::toString);
  }

  @Test
  void refusesBesideTheSlf4jOfOlderToolsAndLogsThere() throws Exception {
    Path log = directory.resolve("audit.log");
    System.setProperty("org.slf4j.simpleLogger.logFile", log.toString());
    try (URLClassLoader loader = loader(slf4jOfOlderTools())) {
      assertDropIsRefused(loader);
    } finally {
      System.clearProperty("org.slf4j.simpleLogger.logFile");
    }
    String logged = Files.readString(log);
    assertTrue(logged.contains("guard.audit"), logged);
    assertTrue(logged.contains("drop-table"), logged);
  }

  @Test
  void isTheCommandLineTool() throws IOException, InterruptedException {
    String help = called(0, "--help");
    for (String command : List.of("doctor", "mark", "lint", "explain")) {
      assertTrue(help.contains(command), help);
    }
  }

  @Test
  void lintsAndExplainsWithThePagesItCarries() throws IOException, InterruptedException {
    Path file = Files.writeString(directory.resolve("V1__x.sql"), "DROP TABLE orders_old;");

    String text = called(1, "lint", file.toString(), "--dialect", "postgresql");
    assertTrue(text.contains("V1__x.sql:1:1: refused in production: DROP TABLE"), text);
    String sarif =
        called(1, "lint", file.toString(), "--dialect", "postgresql", "--format", "sarif");
    assertTrue(sarif.contains("\"markdown\": \"# drop-table"), sarif);
    assertTrue(called(0, "explain", "drop-table").contains("The safe way"));
    String read = called(0, "explain", "DROP TABLE t", "--dialect", "h2");
    assertTrue(read.contains("drop-table: T"), read);
  }

  private String called(int code, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(FinishedJar.all().path().toString());
    command.addAll(List.of(words));
    Path printed = directory.resolve("printed.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    try {
      assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    } finally {
      process.destroyForcibly();
    }
    String text = Files.readString(printed, UTF_8);
    assertEquals(code, process.exitValue(), text);
    return text;
  }

  private static void assertDropIsRefused(ClassLoader loader)
      throws SQLException, ReflectiveOperationException {
    Driver driver =
        ServiceLoader.load(Driver.class, loader).stream()
            .filter(provider -> provider.type().getName().equals("io.guardjdbc.GuardDriver"))
            .findFirst()
            .orElseThrow()
            .get();
    Properties settings = new Properties();
    settings.setProperty("guard.environment", "production");
    try (Connection connection = driver.connect("jdbc:guard:h2:mem:", settings);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE orders (id INT)");
      statement.execute("INSERT INTO orders VALUES (1)");
      SQLException refusal =
          assertThrows(SQLException.class, () -> statement.execute("DROP TABLE orders"));
      assertEquals("io.guardjdbc.GuardViolationException", refusal.getClass().getName());
      assertEquals("drop-table", refusal.getClass().getMethod("rule").invoke(refusal));
      try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM orders")) {
        rows.next();
        assertEquals(1, rows.getInt(1));
      }
    }
  }

  private static URLClassLoader loader(List<Path> others) throws IOException {
    List<URL> urls = new ArrayList<>();
    urls.add(FinishedJar.all().path().toUri().toURL());
    urls.add(Constants.class.getProtectionDomain().getCodeSource().getLocation());
    for (Path other : others) {
      urls.add(other.toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  private static List<Path> slf4jOfOlderTools() throws IOException {
    try (Stream<Path> jars = Files.list(FinishedJar.directory().resolve("slf4j-of-older-tools"))) {
      return jars.toList();
    }
  }

  private static Handler collecting(List<String> logged) {
    return new Handler() {
      @Override
      public void publish(LogRecord record) {
        logged.add(record.getMessage());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
