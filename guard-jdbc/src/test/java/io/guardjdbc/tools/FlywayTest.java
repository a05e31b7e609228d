package io.guardjdbc.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways by which a destructive statement comes into Flyway, and what must go on working. */
@Tag("server")
class FlywayTest {

  private static IsolatedTool flyway;

  @TempDir Path folder;
  private String url;
  private final Map<String, String> configuration = new HashMap<>();

  @BeforeAll
  static void load() {
    flyway = new IsolatedTool("flyway-12", "FlywayProbe");
  }

  @AfterAll
  static void unload() {
    flyway.close();
  }

  @BeforeEach
  void shop() throws IOException, SQLException {
    url = PostgresServer.newDatabase();
    configuration.put("flyway.url", "jdbc:guard:" + url.substring("jdbc:".length()));
    configuration.put("flyway.locations", "filesystem:" + folder);
    configuration.put("flyway.jdbcProperties.guard.environment", "production");
    configuration.put("flyway.cleanDisabled", "false");
    file(
        "V1__orders.sql",
        "CREATE TABLE orders (id INT PRIMARY KEY);\nINSERT INTO orders VALUES (1);");
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String run(String command) {
    return flyway.run(command, configuration);
  }

  private String refused(String command) {
    String told = run(command);
    assertTrue(told.startsWith("failed"), told);
    assertTrue(told.contains("[GuardViolationException] Refused in production: "), told);
    return told;
  }

  private String ask(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      StringBuilder values = new StringBuilder();
      while (rows.next()) {
        values.append(rows.getString(1)).append(' ');
      }
      return values.toString().strip();
    }
  }

  private void ordersAreStillThere() throws SQLException {
    assertEquals("1", ask("SELECT id FROM orders"));
    assertEquals("1", ask("SELECT version FROM flyway_schema_history"));
  }

  @Test
  void aJavaMigrationIsToldByClassAndLine() throws Exception {
    run("migrate");
    configuration.merge(
        "flyway.locations", "classpath:io/guardjdbc/tools/direct", (one, two) -> one + "," + two);
    String told = refused("migrate");
    assertTrue(
        told.contains(
            "from:   io.guardjdbc.tools.direct.V2__Drop_in_java.migrate (V2__Drop_in_java.java:14)"),
        told);
    ordersAreStillThere();
  }

  @Test
  void aSecondConnectionOfFlywaysIsGuardedToo() throws Exception {
    run("migrate");
    configuration.merge(
        "flyway.locations", "classpath:io/guardjdbc/tools/another", (one, two) -> one + "," + two);
    refused("migrate");
    ordersAreStillThere();
  }

  @Test
  void aRepeatableMigrationIsRefused() throws Exception {
    file("R__view.sql", "CREATE OR REPLACE VIEW latest AS SELECT id FROM orders;");
    assertEquals("ok 2", run("migrate"));
    file(
        "R__view.sql",
        "CREATE OR REPLACE VIEW latest AS SELECT id FROM orders;\n\nDELETE FROM orders;");
    String told = refused("migrate");
    assertTrue(told.contains("R__view.sql"), told);
    assertTrue(told.contains("Line       : 3"), told);
    assertEquals("1", ask("SELECT id FROM orders"));
  }

  @Test
  void aCallbackIsRefused() throws Exception {
    run("migrate");
    file("afterMigrate.sql", "\nTRUNCATE orders;");
    String told = refused("migrate");
    assertTrue(told.contains("afterMigrate.sql"), told);
    assertTrue(told.contains("Line       : 2"), told);
    ordersAreStillThere();
    file("afterMigrate.sql", "SELECT 1;");
    assertEquals("ok 0", run("migrate"));
  }

  @Test
  void theInitialSqlIsRefused() throws Exception {
    run("migrate");
    configuration.put("flyway.initSql", "DROP TABLE orders");
    refused("migrate");
    ordersAreStillThere();
  }

  @Test
  void aGroupOfMigrationsIsRefusedAsAWhole() throws Exception {
    configuration.put("flyway.group", "true");
    configuration.put("flyway.mixed", "true");
    configuration.put("flyway.batch", "true");
    file("V2__more.sql", "INSERT INTO orders VALUES (2);\nINSERT INTO orders VALUES (3);");
    file("V3__less.sql", "INSERT INTO orders VALUES (4);\nDELETE FROM orders;");
    refused("migrate");
    assertEquals("", ask("SELECT version FROM flyway_schema_history"));
    assertEquals("", ask("SELECT relname FROM pg_class WHERE relname = 'orders'"));
    file("V3__less.sql", "INSERT INTO orders VALUES (4);\nDELETE FROM orders WHERE id = 4;");
    assertEquals("ok 3", run("migrate"));
  }

  @Test
  void withoutATransactionAMigrationIsRefusedUnlessItCannotHaveOne() throws Exception {
    run("migrate");
    file("V2__items.sql", "CREATE TABLE items (id INT PRIMARY KEY);");
    file("V2__items.sql.conf", "executeInTransaction=false");
    assertTrue(refused("migrate").contains("[ddl-transaction]"));
    Files.delete(folder.resolve("V2__items.sql.conf"));
    assertEquals("ok 1", run("migrate"));

    configuration.put("flyway.postgresql.transactional.lock", "false");
    file("V3__index.sql", "CREATE INDEX CONCURRENTLY orders_id ON orders (id);");
    assertEquals("ok 1", run("migrate"));
    assertEquals("1 2 3", ask("SELECT version FROM flyway_schema_history ORDER BY 1"));
  }

  @Test
  void copyFromStandardInputIsAMigrationLikeAnyOther() throws Exception {
    file("V2__copy.sql", "COPY orders (id) FROM STDIN;\n7\n8\n\\.\n");
    assertEquals("ok 2", run("migrate"));
    assertEquals("1 7 8", ask("SELECT id FROM orders ORDER BY id"));
  }

  @Test
  void whatFlywayDoesForItselfIsNotRefused() throws Exception {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE older (id INT)");
    }
    configuration.put("flyway.baselineVersion", "0");
    assertEquals("ok true", run("baseline"));
    assertEquals("ok 1", run("migrate"));
    assertEquals("ok 0=BASELINE 1=SUCCESS ", run("info"));
    file("V1__orders.sql", "CREATE TABLE orders (id INT PRIMARY KEY);");
    assertTrue(run("validate").contains("checksum mismatch"));
    assertEquals("ok 0", run("repair"));
    assertEquals("ok ", run("validate"));
  }

  /** Flyway takes a refused DROP SCHEMA for done otherwise, and says so in a warning only. */
  @Test
  void aSchemaThatFlywayMadeIsNotCleaned() throws Exception {
    configuration.put("flyway.schemas", "app");
    assertEquals("ok 1", run("migrate"));
    run("clean");
    assertEquals("1", ask("SELECT id FROM app.orders"));
    assertEquals("1", ask("SELECT version FROM app.flyway_schema_history WHERE version = '1'"));
  }

  @Test
  void developmentIsCleanedAsEver() throws Exception {
    configuration.put("flyway.jdbcProperties.guard.environment", "development");
    assertEquals("ok 1", run("migrate"));
    assertEquals("ok [public]", run("clean"));
    assertEquals("ok 1", run("migrate"));
  }
}
