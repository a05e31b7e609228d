package io.guardjdbc.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The -all jar where the command lines of Flyway, Liquibase and SQLLine look for drivers. */
class CommandLineToolsIT {

  private static final List<String> OF_LIQUIBASE =
      List.of(
          "com.opencsv.CSVReader",
          "org.yaml.snakeyaml.Yaml",
          "javax.xml.bind.JAXBContext",
          "org.apache.commons.io.IOUtils",
          "org.apache.commons.lang3.StringUtils",
          "org.apache.commons.text.StringEscapeUtils",
          "org.apache.commons.collections4.CollectionUtils");

  @TempDir Path directory;

  /** Its script puts {@code drivers/*} on the class path beside {@code lib/*}. */
  @Test
  void flywayFindsTheGuardAmongItsDrivers() throws Exception {
    Path lib = folder("lib");
    copyAll("flyway-11", lib);
    copyAll("flyway-11-cli", lib);
    Path drivers = folder("drivers");
    copyGuardAndH2(drivers);
    Path sql = folder("sql");
    Files.writeString(sql.resolve("V1__orders.sql"), "CREATE TABLE orders (id INT PRIMARY KEY);");
    Files.writeString(
        directory.resolve("flyway.toml"),
        """
        [environments.shop]
        url = "jdbc:guard:h2:./shop"
        user = "sa"
        [environments.shop.jdbcProperties]
        "guard.environment" = "production"
        [flyway]
        environment = "shop"
        locations = ["filesystem:sql"]
        cleanDisabled = false
        """);
    String classPath = lib + "/*" + File.pathSeparator + drivers + "/*";
    String migrated = called(true, classPath, "org.flywaydb.commandline.Main", "migrate");
    assertTrue(migrated.contains("Successfully applied 1 migration"), migrated);

    Files.writeString(sql.resolve("V2__drop.sql"), "\nDROP TABLE orders;");
    String refused = called(false, classPath, "org.flywaydb.commandline.Main", "migrate");
    assertTrue(refused.contains("Refused in production: DROP TABLE orders [drop-table]"), refused);
    assertTrue(refused.contains("V2__drop.sql"), refused);
    assertTrue(refused.contains("Line       : 2"), refused);
    String clean = called(false, classPath, "org.flywaydb.commandline.Main", "clean");
    assertTrue(clean.contains("Refused in production: DROP TABLE"), clean);
  }

  /** Its launcher adds the jars of {@code lib} to those of {@code internal/lib}. */
  @Test
  void liquibaseFindsTheGuardInItsLib() throws Exception {
    Path internal = folder("internal/lib");
    copyAll("liquibase-4", internal);
    copyAll("liquibase-4-cli", internal);
    for (String name : OF_LIQUIBASE) {
      copy(jarOf(name), internal);
    }
    copyGuardAndH2(folder("lib"));
    Path changelog = directory.resolve("changelog.sql");
    Files.writeString(
        changelog,
        "--liquibase formatted sql\n--changeset ann:1\nCREATE TABLE orders (id INT PRIMARY KEY);\n");
    Files.writeString(
        directory.resolve("liquibase.properties"),
        """
        url: jdbc:guard:h2:./shop;USER=sa;guard.environment=production
        changelog-file: changelog.sql
        liquibase.analytics.enabled: false
        """);
    String main = "liquibase.integration.commandline.LiquibaseLauncher";
    String updated = called(true, internal + "/*", main, "update");
    assertTrue(updated.contains("Liquibase command 'update' was executed successfully"), updated);

    Files.writeString(
        changelog, "--changeset bob:2\nDROP TABLE orders;\n", StandardOpenOption.APPEND);
    String refused = called(false, internal + "/*", main, "update");
    assertTrue(refused.contains("Refused in production: DROP TABLE orders [drop-table]"), refused);
    assertTrue(refused.contains("from:   changeset 2 by bob in changelog.sql"), refused);
    String dropped = called(false, internal + "/*", main, "drop-all");
    assertTrue(dropped.contains("Refused in production"), dropped);
  }

  /** It asks DriverManager for the URL, so that nothing but the jars has to be there. */
  @Test
  void sqlLineShowsTheRefusalAndGoesOn() throws Exception {
    Path lib = folder("lib");
    copyAll("sqlline", lib);
    copyGuardAndH2(lib);
    String url = "jdbc:guard:h2:./shop;guard.environment=production";
    List<String> words =
        new ArrayList<>(List.of("--outputformat=csv", "-u", url, "-n", "sa", "-p", "sa"));
    for (String text :
        List.of(
            "CREATE TABLE orders (id INT);",
            "INSERT INTO orders VALUES (4711);",
            "DROP TABLE orders;",
            "SELECT id FROM orders;")) {
      words.addAll(List.of("-e", text));
    }
    String told = called(true, lib + "/*", "sqlline.SqlLine", words.toArray(String[]::new));
    assertTrue(told.contains("Refused in production: DROP TABLE orders [drop-table]"), told);
    assertTrue(told.substring(told.indexOf("Refused")).contains("4711"), told);
  }

  private Path folder(String name) throws IOException {
    return Files.createDirectories(directory.resolve(name));
  }

  private static void copyAll(String tool, Path to) throws IOException {
    try (Stream<Path> jars = Files.list(FinishedJar.directory().resolve("tools").resolve(tool))) {
      for (Path jar : jars.toList()) {
        copy(jar, to);
      }
    }
  }

  private static void copyGuardAndH2(Path to) throws Exception {
    copy(FinishedJar.all().path(), to);
    copy(jarOf("org.h2.Driver"), to);
  }

  private static Path jarOf(String className) throws Exception {
    CodeSource source = Class.forName(className).getProtectionDomain().getCodeSource();
    return Path.of(source.getLocation().toURI());
  }

  private static void copy(Path jar, Path to) throws IOException {
    Files.copy(jar, to.resolve(jar.getFileName()));
  }

  private String called(boolean succeeds, String classPath, String main, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath, main));
    command.addAll(List.of(words));
    Path printed = directory.resolve("printed.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile());
    builder.environment().put("LIQUIBASE_HOME", directory.toString());
    builder.environment().put("REDGATE_DISABLE_TELEMETRY", "true");
    Process process = builder.start();
    try {
      assertTrue(process.waitFor(2, TimeUnit.MINUTES));
    } finally {
      process.destroyForcibly();
    }
    String text = Files.readString(printed, UTF_8);
    if (succeeds) {
      assertEquals(0, process.exitValue(), text);
    } else {
      assertNotEquals(0, process.exitValue(), text);
    }
    return text;
  }
}
