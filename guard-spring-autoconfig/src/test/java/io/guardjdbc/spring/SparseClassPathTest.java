package io.guardjdbc.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** Applications that have next to nothing of what the guard could work with, in a JVM each. */
class SparseClassPathTest {

  private static final String TOOLS =
      "flyway|liquibase|hibernate|jakarta.persistence|spring-orm|spring-data|data-jpa|boot-jpa"
          + "|tomcat|dbcp2|r2dbc|actuator|micrometer|boot-health|spring-boot-test|boot-persistence";

  @ParameterizedTest
  @CsvSource({
    "a DataSource alone, " + TOOLS + ", refused",
    "no pool, " + TOOLS + "|HikariCP, refused",
    "no database, "
        + TOOLS
        + "|HikariCP|spring-jdbc|spring-tx|boot-jdbc|boot-sql|boot-transaction"
        + "|spring-boot-starter-jdbc, no DataSource"
  })
  void startsAndGuardsWhatThereIs(String name, String missing, String expected)
      throws IOException, InterruptedException {
    String classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(
                each -> !Path.of(each).getFileName().toString().matches(".*(" + missing + ").*"))
            .collect(Collectors.joining(File.pathSeparator));
    Process application =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                Sparse.class.getName(),
                "--spring.main.banner-mode=off",
                "--guard.environment=production")
            .redirectErrorStream(true)
            .start();
    String printed =
        new String(application.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, application.waitFor(), printed);
    assertTrue(printed.contains("found: " + expected), printed);
  }

  @Configuration
  @EnableAutoConfiguration
  static class Sparse {

    public static void main(String[] arguments) throws SQLException {
      try (ConfigurableApplicationContext context =
          SpringApplication.run(Sparse.class, arguments)) {
        DataSource dataSource = context.getBeanProvider(DataSource.class).getIfAvailable();
        System.out.println("found: " + (dataSource == null ? "no DataSource" : drop(dataSource)));
      }
    }

    private static String drop(DataSource dataSource) throws SQLException {
      try (Connection connection = dataSource.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE TABLE t (id INT)");
        try {
          statement.execute("DROP TABLE t");
          return "dropped";
        } catch (SQLException e) {
          return e.getSQLState().startsWith("ZG") ? "refused" : e.toString();
        }
      }
    }
  }
}
