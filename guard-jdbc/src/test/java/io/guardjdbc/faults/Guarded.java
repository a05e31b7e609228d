package io.guardjdbc.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.guardjdbc.GuardViolationException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

/** What all tests of faults do with a guarded database. */
final class Guarded {

  /** Refused in production, each by another rule. */
  static final String[] REFUSED = {
    "DROP TABLE entry", "TRUNCATE TABLE entry", "DELETE FROM entry", "UPDATE entry SET note = ''"
  };

  private Guarded() {}

  static String url(String real) {
    return "jdbc:guard:" + real.substring("jdbc:".length());
  }

  /** Through the real driver: the table that all write into. */
  static void prepare(String real) throws SQLException {
    execute(real, "CREATE TABLE entry (id BIGINT PRIMARY KEY, note VARCHAR(20))");
  }

  static void execute(String real, String... texts) throws SQLException {
    try (Connection connection = DriverManager.getConnection(real);
        Statement statement = connection.createStatement()) {
      for (String text : texts) {
        statement.execute(text);
      }
    }
  }

  static long number(String real, String query) throws SQLException {
    try (Connection connection = DriverManager.getConnection(real);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Of all rows of the table that all write into. */
  static Set<Long> ids(String real) throws SQLException {
    try (Connection connection = DriverManager.getConnection(real);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT id FROM entry")) {
      Set<Long> ids = new HashSet<>();
      while (row.next()) {
        ids.add(row.getLong(1));
      }
      return ids;
    }
  }

  /** A pool as an application has it, in production. */
  static HikariDataSource pool(String real, int size, long patience) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url(real));
    config.addDataSourceProperty("guard.environment", "production");
    config.setMaximumPoolSize(size);
    config.setConnectionTimeout(patience);
    return new HikariDataSource(config);
  }

  /** Whether a text is refused, whatever else is the matter with the connection. */
  static boolean refuses(Connection connection, String text) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(text);
      return false;
    } catch (GuardViolationException e) {
      assertEquals("production", e.environment());
      return true;
    }
  }
}
