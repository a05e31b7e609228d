package io.guardjdbc.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.guardjdbc.policy.MigrationRules;
import io.guardjdbc.testing.PostgresServer;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What lint says of a file is what a guarded connection says when the real tool runs it: an
 * environment that is only observed lets everything run and writes down what it would refuse.
 */
@Tag("server")
class ToolTruthTest {

  private static final String OBSERVED =
      """
      environments:
        production:
          mode: observe
      """;

  @TempDir private Path directory;

  @Test
  void flywayOnPostgresql() throws Exception {
    String url = PostgresServer.newDatabase();
    List<String> heard = heard(() -> flyway(guarded(url, "&"), "postgresql"));

    assertSame(heard, "src/test/resources/migrations/flyway/postgresql", "postgresql");
  }

  @Test
  void flywayOnH2() throws Exception {
    String url = "jdbc:h2:mem:flywayTruth;DB_CLOSE_DELAY=-1";
    List<String> heard = heard(() -> flyway(guarded(url, ";"), "h2"));

    assertSame(heard, "src/test/resources/migrations/flyway/h2", "h2");
  }

  @Test
  void liquibaseOnH2() throws Exception {
    String url = guarded("jdbc:h2:mem:liquibaseTruth;DB_CLOSE_DELAY=-1", ";");
    List<String> heard = heard(() -> liquibase(url));

    assertSame(heard, "src/test/resources/migrations/liquibase/orders.sql", "h2");
  }

  @Test
  void liquibaseOnPostgresql() throws Exception {
    String url = guarded(PostgresServer.newDatabase(), "&");
    List<String> heard = heard(() -> liquibase(url));

    assertSame(heard, "src/test/resources/migrations/liquibase/orders.sql", "postgresql");
  }

  private interface Work {
    void run() throws Exception;
  }

  private String guarded(String url, String separator) throws Exception {
    Path policy = Files.writeString(directory.resolve("guard.yaml"), OBSERVED);
    return "jdbc:guard"
        + url.substring(4)
        + separator
        + "guard.environment=production"
        + separator
        + "guard.policy="
        + policy;
  }

  private static void flyway(String url, String folder) {
    Flyway.configure()
        .dataSource(url, null, null)
        .locations("filesystem:src/test/resources/migrations/flyway/" + folder)
        .placeholders(Map.of("defaultTable", "orders"))
        // its lock would keep CREATE INDEX CONCURRENTLY waiting for ever
        .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
        .load()
        .migrate();
  }

  private static void liquibase(String url) throws Exception {
    try (var connection = DriverManager.getConnection(url);
        Liquibase liquibase =
            new Liquibase(
                "migrations/liquibase/orders.sql",
                new ClassLoaderResourceAccessor(),
                DatabaseFactory.getInstance()
                    .findCorrectDatabaseImplementation(new JdbcConnection(connection)))) {
      liquibase.update("");
    }
  }

  /** Rules and statements of the audit log, the tools' own tables left out. */
  private static List<String> heard(Work work) throws Exception {
    PrintStream before = System.err;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setErr(new PrintStream(bytes, true, UTF_8));
    try {
      work.run();
    } finally {
      System.setErr(before);
    }
    List<String> heard = new ArrayList<>();
    for (String line : bytes.toString(UTF_8).lines().toList()) {
      if (line.contains("guard.audit - ") && !line.contains("guard.audit - info")) {
        String rule = between(line, " rule=", " ");
        String statement = between(line, " statement=\"", "\" fingerprint=").replace("\\\"", "\"");
        boolean own = statement.contains("DATABASECHANGELOG") || statement.contains("flyway_");
        if (!own && !MigrationRules.isKnown(rule)) {
          heard.add(rule + ": " + statement);
        }
      }
    }
    return heard;
  }

  private static String between(String line, String before, String after) {
    int from = line.indexOf(before) + before.length();
    int to = line.indexOf(after, from);
    return line.substring(from, to);
  }

  private void assertSame(List<String> heard, String files, String dialect) throws Exception {
    Path policy = Files.writeString(directory.resolve("guard.yaml"), OBSERVED);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Main.run(
        new String[] {
          "lint",
          files,
          "--dialect",
          dialect,
          "--policy",
          policy.toString(),
          "--quiet",
          "--placeholder",
          "defaultTable=orders"
        },
        InputStream.nullInputStream(),
        new PrintStream(out, true, UTF_8),
        new PrintStream(err, true, UTF_8),
        Map.of());
    List<String> said = new ArrayList<>();
    for (String line : out.toString(UTF_8).lines().toList()) {
      String finding = line.substring(line.indexOf("production: ") + "production: ".length());
      String rule = finding.substring(finding.lastIndexOf('[') + 1, finding.length() - 1);
      if (!MigrationRules.isKnown(rule)) {
        said.add(rule + ": " + finding.substring(0, finding.lastIndexOf(" [")));
      }
    }
    assertFalse(heard.isEmpty(), err.toString(UTF_8));
    assertEquals(String.join("\n", heard), String.join("\n", said));
  }
}
