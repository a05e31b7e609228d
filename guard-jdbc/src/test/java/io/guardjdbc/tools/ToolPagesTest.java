package io.guardjdbc.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.testing.PostgresServer;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the pages about tools, run as they stand there, but for the database's place. */
@Tag("server")
class ToolPagesTest {

  private static final List<Path> PLACES =
      Stream.of(
              "src/test/java/io/guardjdbc/tools",
              "src/test/java/io/guardjdbc/packaging",
              "src/test/java/io/guardjdbc/benign",
              "../guard-spring-autoconfig/src/test/java/io/guardjdbc/spring",
              "../examples/flyway-maven/src/test/java/io/guardjdbc/examples/flywaymaven",
              "../examples/liquibase-maven/src/test/java/io/guardjdbc/examples/liquibasemaven")
          .map(Path::of)
          .toList();

  private static final Pattern PLUGIN =
      Pattern.compile("-maven-plugin</artifactId>\\s*<version>([^<]+)</version>");

  @TempDir Path folder;
  private String place;
  private String database;

  @BeforeEach
  void billing() throws SQLException {
    String url = PostgresServer.newDatabase();
    URI uri = URI.create(url.substring("jdbc:".length()));
    place = uri.getHost() + ":" + uri.getPort();
    database = uri.getPath().substring(1);
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE orders_old (id INT PRIMARY KEY)");
    }
  }

  /** A block of a page by what stands behind its fence, at this test's place. */
  private String block(String page, String info) throws IOException {
    String text = Files.readString(Path.of("docs", page));
    String fence = "```" + info + "\n";
    int start = text.indexOf(fence) + fence.length();
    assertTrue(start >= fence.length(), info);
    return text.substring(start, text.indexOf("```", start))
        .replace("db.prod.example.com", place)
        .replace("billing", database);
  }

  private Map<String, String> properties(String page, String info) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(block(page, info)));
    Map<String, String> map = new HashMap<>();
    properties.stringPropertyNames().forEach(each -> map.put(each, properties.getProperty(each)));
    return map;
  }

  private static void tells(String told, String message) {
    message.lines().forEach(line -> assertTrue(told.contains(line), line + "\n is not in " + told));
  }

  @Test
  void thePageAboutFlyway() throws Exception {
    String page = "with-flyway.md";
    Map<String, String> configuration = properties(page, "properties flyway.conf");
    configuration.put("flyway.user", "postgres");
    configuration.put("flyway.locations", "filesystem:" + folder);
    configuration.put("flyway.baselineOnMigrate", "true");
    String script = "V2__drop_old_orders.sql";
    Files.writeString(folder.resolve(script), block(page, "sql " + script));
    try (IsolatedTool flyway = new IsolatedTool("flyway-12", "FlywayProbe")) {
      String told = flyway.run("migrate", configuration);
      tells(told, block(page, "text message").replace("db/migration", folder.toString()));

      Path approvals = folder.resolve("guard-approvals.yaml");
      Files.writeString(approvals, block(page, "yaml guard-approvals.yaml"));
      configuration.putAll(properties(page, "properties confirmed"));
      configuration.replace("flyway.jdbcProperties.guard.approvals", approvals.toString());
      assertEquals("ok 1", flyway.run("migrate", configuration));
    }
  }

  @Test
  void thePageAboutLiquibase() throws Exception {
    String page = "with-liquibase.md";
    Map<String, String> arguments = properties(page, "properties liquibase.properties");
    arguments.put("username", "postgres");
    arguments.put("folder", folder.toString());
    arguments.put("changelogFile", "changelog.sql");
    Files.writeString(folder.resolve("changelog.sql"), block(page, "sql changelog.sql"));
    try (IsolatedTool liquibase = new IsolatedTool("liquibase-5", "LiquibaseProbe")) {
      tells(liquibase.run("update", arguments), block(page, "text message"));

      Path approvals = folder.resolve("guard-approvals.yaml");
      Files.writeString(approvals, block(page, "yaml guard-approvals.yaml"));
      arguments.merge(
          "url",
          "&guard.approvals=" + approvals + "&guard.confirm=production/" + database,
          String::concat);
      assertEquals("ok", liquibase.run("update", arguments));
    }
  }

  @Test
  void everyRowThatWorksNamesItsTestAndAVersionOfTheBuild() throws IOException {
    String versions = versions();
    int rows = 0;
    for (String row : Files.readAllLines(Path.of("docs", "tools.md"))) {
      String[] cells = row.split("\\|");
      if (cells.length > 5 && cells[4].strip().equals("works")) {
        rows++;
        assertTrue(versions.contains("-" + cells[2].strip() + ".jar"), row);
        for (String test : cells[5].strip().split(", ")) {
          String name = test.replace("`", "") + ".java";
          assertTrue(PLACES.stream().anyMatch(place -> Files.exists(place.resolve(name))), row);
        }
      }
    }
    assertEquals(33, rows);
  }

  /** Of what the build copies, of what the tests run with, of Spring Boot, and of the plugins. */
  private static String versions() throws IOException {
    StringBuilder names = new StringBuilder(System.getProperty("java.class.path"));
    try (Stream<Path> jars = Files.walk(Path.of("target", "tools"))) {
      jars.forEach(jar -> names.append(' ').append(jar.getFileName()));
    }
    for (String line : Files.readAllLines(Path.of("..", "pom.xml"))) {
      if (line.contains("<version.spring-boot")) {
        String version = line.substring(line.indexOf('>') + 1, line.indexOf("</"));
        names.append(" -Spring Boot ").append(version).append(".jar");
      }
    }
    for (String tool : List.of("flyway", "liquibase")) {
      Path example = Path.of("..", "examples", tool + "-maven", "billing", "pom.xml");
      Matcher version = PLUGIN.matcher(Files.readString(example));
      assertTrue(version.find(), example::toString);
      names.append(" -").append(version.group(1)).append(".jar");
    }
    return names.toString().replace("-jar-with-dependencies", "");
  }
}
