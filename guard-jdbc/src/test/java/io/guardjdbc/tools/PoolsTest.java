package io.guardjdbc.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guardjdbc.testing.PostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pools with nothing changed but the URL, and with the driver named: work runs, what destroys is
 * refused, and the pool keeps the connection.
 */
@Tag("server")
class PoolsTest {

  private static final String TOLD =
      """
      ran
      GuardViolationException: Refused in production: DELETE FROM orders [unbounded-delete]
      GuardViolationException: Refused in production: DROP TABLE orders [drop-table]
      GuardViolationException: Refused in production: COPY orders FROM PROGRAM ? [server-program]
      same session""";

  private String url;

  @BeforeEach
  void orders() throws SQLException {
    url = PostgresServer.newDatabase();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE orders (id INT PRIMARY KEY)");
      statement.execute("INSERT INTO orders VALUES (1)");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "hikari,", "hikari,io.guardjdbc.GuardDriver",
    "tomcat,", "tomcat,io.guardjdbc.GuardDriver",
    "dbcp2,", "dbcp2,io.guardjdbc.GuardDriver",
    "agroal,", "agroal,io.guardjdbc.GuardDriver",
  })
  void thePrefixGuardsAPool(String pool, String driver) throws SQLException {
    assertEquals(TOLD, new PoolProbe().apply(pool, settings(driver)));
    assertEquals(List.of(1, 2), ids());
  }

  @ParameterizedTest
  @ValueSource(strings = {"hikari-5", "hikari-6"})
  void thePrefixGuardsOlderHikariCp(String version) throws SQLException {
    try (IsolatedTool pool = new IsolatedTool(version, "PoolProbe")) {
      assertEquals(TOLD, pool.run("hikari", settings(null)));
      assertEquals(TOLD, pool.run("hikari", settings("io.guardjdbc.GuardDriver")));
      assertEquals(List.of(1, 2, 3), ids());
    }
  }

  private Map<String, String> settings(String driver) {
    Map<String, String> settings = new HashMap<>();
    settings.put("url", url.replace("jdbc:", "jdbc:guard:") + "&guard.environment=production");
    if (driver != null) {
      settings.put("driver", driver);
    }
    return settings;
  }

  private List<Integer> ids() throws SQLException {
    List<Integer> ids = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT id FROM orders ORDER BY id")) {
      while (rows.next()) {
        ids.add(rows.getInt(1));
      }
    }
    return ids;
  }
}
