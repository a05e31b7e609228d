package io.guardjdbc;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guardjdbc.testing.PostgresServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A shop on a real PostgreSQL, and the ways to it: raw, and guarded as production. */
abstract class PostgresqlShop {

  @TempDir Path folder;
  String url;
  String database;

  @BeforeEach
  void shop() throws SQLException {
    url = PostgresServer.newDatabase();
    database = url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
    raw(
        "CREATE TABLE orders (id int PRIMARY KEY, state text)",
        "INSERT INTO orders SELECT g, 'open' FROM generate_series(1, 100) g",
        "CREATE TABLE orders_old (id int)",
        "INSERT INTO orders_old VALUES (1), (2)");
  }

  void raw(String... texts) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (String text : texts) {
        statement.execute(text);
      }
    }
  }

  long count(String query) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  boolean exists(String table) throws SQLException {
    return count("SELECT count(*) FROM pg_class WHERE relname = '" + table + "'") == 1;
  }

  Connection guarded(String... settings) throws SQLException {
    Properties info = new Properties();
    info.setProperty("guard.environment", "production");
    for (int i = 0; i < settings.length; i += 2) {
      info.setProperty(settings[i], settings[i + 1]);
    }
    return DriverManager.getConnection(url.replace("jdbc:", "jdbc:guard:"), info);
  }

  Connection guardedBy(String policy) throws Exception {
    Path file = folder.resolve("guard.yaml");
    Files.writeString(file, policy);
    return guarded("guard.policy", file.toString());
  }

  static void execute(Connection connection, String... texts) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String text : texts) {
        statement.execute(text);
      }
    }
  }

  static GuardViolationException refused(Connection connection, String text) {
    return assertThrows(GuardViolationException.class, () -> execute(connection, text), text);
  }
}
