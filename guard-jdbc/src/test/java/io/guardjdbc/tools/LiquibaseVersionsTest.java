package io.guardjdbc.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.testing.MariaDbServer;
import io.guardjdbc.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every version of Liquibase that the guard speaks of, with nothing changed but the URL; the rows
 * of docs/tools.md.
 */
@Tag("server")
class LiquibaseVersionsTest {

  private static final String ORDERS =
      """
      --liquibase formatted sql
      --changeset ann:orders
      CREATE TABLE orders (id INT PRIMARY KEY);
      INSERT INTO orders VALUES (1);
      --rollback DROP TABLE orders;
      """;
  private static final Map<String, IsolatedTool> VERSIONS = new HashMap<>();

  @TempDir Path folder;
  private String url;
  private static final String HISTORY = "SELECT ID FROM DATABASECHANGELOG";
  private final Map<String, String> arguments = new HashMap<>();

  @AfterAll
  static void unload() {
    VERSIONS.values().forEach(IsolatedTool::close);
    VERSIONS.clear();
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "5"})
  void thePrefixAloneGuardsPostgresql(String version) throws Exception {
    url = PostgresServer.newDatabase();
    shop("&guard.environment=production");
    guards(version, "public.orders");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "5"})
  void thePrefixAloneGuardsMariaDb(String version) throws Exception {
    url = MariaDbServer.newDatabase();
    shop("&guard.environment=production");
    guards(version, database() + ".orders");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "5"})
  void thePrefixAloneGuardsH2(String version) throws Exception {
    url = "jdbc:h2:" + folder.resolve("shop") + ";USER=sa";
    shop(";guard.environment=production");
    guards(version, "PUBLIC.ORDERS");
  }

  private void shop(String setting) throws IOException {
    arguments.put("folder", folder.toString());
    arguments.put("url", "jdbc:guard:" + url.substring("jdbc:".length()) + setting);
    arguments.put("changelogFile", "changelog.sql");
    Files.writeString(folder.resolve("changelog.sql"), ORDERS);
  }

  private String database() {
    return url.startsWith("jdbc:h2:")
        ? "shop"
        : url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
  }

  private void append(String changes) throws IOException {
    Files.writeString(folder.resolve("changelog.sql"), changes, StandardOpenOption.APPEND);
  }

  private String run(String version, String command, String... more) {
    Map<String, String> all = new HashMap<>(arguments);
    if (command.equals("dropAll") || command.equals("clearChecksums")) {
      all.remove("changelogFile");
    }
    for (int i = 0; i < more.length; i += 2) {
      all.put(more[i], more[i + 1]);
    }
    return VERSIONS
        .computeIfAbsent(version, each -> new IsolatedTool("liquibase-" + each, "LiquibaseProbe"))
        .run(command, all);
  }

  private String refused(String version, String command, String... more) {
    String told = run(version, command, more);
    assertTrue(told.startsWith("failed"), told);
    assertTrue(told.contains("[GuardViolationException] Refused in production: "), told);
    return told;
  }

  private void guards(String version, String table) throws Exception {
    assertEquals("ok", run(version, "update"));

    append("--changeset bob:gone\nDROP TABLE orders;\n--rollback empty\n");
    String told = refused(version, "update");
    assertTrue(told.contains("[drop-table]"), told);
    assertTrue(told.contains("from:   changeset gone by bob in changelog.sql"), told);
    ordersAreStillThere();

    assertTrue(refused(version, "rollbackCount", "count", "1").contains("changeset orders by ann"));
    refused(version, "dropAll");
    ordersAreStillThere();

    for (String harmless : new String[] {"status", "validate", "clearChecksums"}) {
      assertEquals("ok", run(version, harmless));
    }
    assertEquals("ok", run(version, "tag", "tag", "before"));

    Path approvals = folder.resolve("approvals.yaml");
    Files.writeString(
        approvals,
        """
        approvals:
          - environment: production
            database: '%s'
            operation: drop-table
            target: '%s'
            reason: OPS-123
            expires: 2999-01-01
        """
            .formatted(database(), table));
    String separator = url.startsWith("jdbc:h2:") ? ";" : "&";
    arguments.merge(
        "url",
        separator
            + "guard.approvals="
            + approvals
            + separator
            + "guard.confirm=production/"
            + database(),
        String::concat);
    assertEquals("ok", run(version, "update"));
    assertEquals("gone orders", ask(HISTORY));
  }

  private void ordersAreStillThere() throws SQLException {
    assertEquals("1", ask("SELECT id FROM orders"));
    assertEquals("orders", ask(HISTORY));
    String locked = ask("SELECT LOCKED FROM DATABASECHANGELOGLOCK");
    assertTrue(locked.equals("f") || locked.equals("0") || locked.equals("FALSE"), locked);
  }

  private String ask(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      TreeSet<String> values = new TreeSet<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return String.join(" ", values);
    }
  }
}
