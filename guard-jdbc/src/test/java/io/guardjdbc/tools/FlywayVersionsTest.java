package io.guardjdbc.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.testing.MariaDbServer;
import io.guardjdbc.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every version of Flyway that the guard speaks of, on every database, with nothing changed but the
 * URL; the rows of docs/tools.md.
 */
@Tag("server")
class FlywayVersionsTest {

  private static final String ORDERS =
      """
      -- orders, and a first one
      CREATE TABLE orders (id INT PRIMARY KEY);
      INSERT INTO orders VALUES (1);
      """;
  private static final String DROP =
      """
      -- nobody reads it any more

      DROP TABLE orders;
      """;

  private static final Map<String, IsolatedTool> VERSIONS = new HashMap<>();

  @TempDir Path folder;

  @AfterAll
  static void unload() {
    VERSIONS.values().forEach(IsolatedTool::close);
    VERSIONS.clear();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10", "11", "12", "13"})
  void thePrefixAloneGuardsPostgresql(String version) throws Exception {
    String url = PostgresServer.newDatabase();
    String database = url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
    guards(version, url, database, "public.orders", "flyway_schema_history", false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10", "11", "12", "13"})
  void thePrefixAloneGuardsMariaDb(String version) throws Exception {
    String url = MariaDbServer.newDatabase();
    String database = url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
    guards(version, url, database, database + ".orders", "flyway_schema_history", true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "10", "11", "12", "13"})
  void thePrefixAloneGuardsH2(String version) throws Exception {
    String url = "jdbc:h2:" + folder.resolve("shop") + ";USER=sa";
    guards(version, url, "shop", "PUBLIC.ORDERS", "\"flyway_schema_history\"", true);
  }

  /**
   * A migration runs, a destructive one is refused and told by file and line, a clean is refused,
   * and when it is approved and confirmed, the same migration runs.
   *
   * @param writesFailures whether Flyway itself notes a failed migration, because the database has
   *     no transaction around DDL that would take it back
   */
  private void guards(
      String version,
      String url,
      String database,
      String table,
      String history,
      boolean writesFailures)
      throws IOException, SQLException {
    Path migrations = Files.createDirectory(folder.resolve("migrations"));
    Files.writeString(migrations.resolve("V1__orders.sql"), ORDERS);
    Map<String, String> configuration = new HashMap<>();
    configuration.put("flyway.url", "jdbc:guard:" + url.substring("jdbc:".length()));
    configuration.put("flyway.locations", "filesystem:" + migrations);
    configuration.put("flyway.jdbcProperties.guard.environment", "production");
    configuration.put("flyway.cleanDisabled", "false");
    IsolatedTool flyway =
        VERSIONS.computeIfAbsent(
            version, each -> new IsolatedTool("flyway-" + each, "FlywayProbe"));
    assertEquals("ok 1", flyway.run("migrate", configuration));
    List<String> before = column(url, "SELECT \"script\" FROM " + history, history);

    Files.writeString(migrations.resolve("V2__drop.sql"), DROP);
    String refused = flyway.run("migrate", configuration);
    assertTrue(refused.startsWith("failed"), refused);
    String told = refused.substring(0, refused.indexOf("GuardViolationException"));
    assertTrue(told.contains("Refused in production: DROP TABLE orders [drop-table]"), told);
    assertTrue(told.contains(migrations.resolve("V2__drop.sql").toString()), told);
    assertTrue(told.contains("Line       : 3"), told);
    assertEquals(List.of("1"), column(url, "SELECT id FROM orders", history));
    if (writesFailures) {
      assertEquals("ok 1", flyway.run("repair", configuration));
    }
    assertEquals(before, column(url, "SELECT \"script\" FROM " + history, history));

    String clean = flyway.run("clean", configuration);
    assertTrue(clean.startsWith("failed"), clean);
    assertTrue(clean.contains("[GuardViolationException] Refused in production"), clean);
    assertEquals(before, column(url, "SELECT \"script\" FROM " + history, history));
    assertEquals(List.of("1"), column(url, "SELECT id FROM orders", history));

    Path approvals = folder.resolve("approvals.yaml");
    Files.writeString(approvals, approval(database, table));
    configuration.put("flyway.jdbcProperties.guard.approvals", approvals.toString());
    configuration.put("flyway.jdbcProperties.guard.confirm", "production/" + database);
    assertEquals("ok 1", flyway.run("migrate", configuration));
    assertEquals("ok ", flyway.run("validate", configuration));
    assertFalse(exists(url, "orders"));
  }

  private static String approval(String database, String table) {
    return """
        approvals:
          - environment: production
            database: '%s'
            operation: drop-table
            target: '%s'
            reason: OPS-123
            expires: 2999-01-01
        """
        .formatted(database, table);
  }

  private static boolean exists(String url, String table) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        ResultSet tables =
            connection.getMetaData().getTables(connection.getCatalog(), null, null, null)) {
      while (tables.next()) {
        if (tables.getString("TABLE_NAME").equalsIgnoreCase(table)) {
          return true;
        }
      }
      return false;
    }
  }

  /** The history's names are quoted where Flyway quotes them, on H2. */
  private static List<String> column(String url, String sql, String history) throws SQLException {
    String text = history.startsWith("\"") ? sql : sql.replace("\"", "");
    List<String> values = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(text)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
