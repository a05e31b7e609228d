package io.guardjdbc.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.testing.MariaDbServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What migrations cost on a real MariaDB beside what the guard says of them: the cheapest ALGORITHM
 * that the server accepts, which is the one it takes by itself, and whether writers go on meanwhile
 * (LOCK=NONE).
 */
@Tag("server")
class MariaDbTruthTest {

  private static final List<String> ALGORITHMS = List.of("INSTANT", "NOCOPY", "INPLACE", "COPY");

  private static Connection connection;
  private static List<String> fixture;

  @BeforeAll
  static void connect() throws Exception {
    connection = DriverManager.getConnection(MariaDbServer.newDatabase());
    fixture = TruthFile.fixture(Dialect.MARIADB);
  }

  @AfterAll
  static void disconnect() throws SQLException {
    connection.close();
  }

  @Test
  void algorithmsAndLocksAreAsListed() throws Exception {
    TruthFile file = TruthFile.of(Dialect.MARIADB);
    assertEquals(file.expected(), file.actual(MariaDbTruthTest::truth));
  }

  private static String truth(String sql) throws SQLException {
    String plain = attempt(sql);
    boolean asks = sql.startsWith("ALTER TABLE") && !sql.contains(";");
    if (plain != null || !asks || sql.contains("ALGORITHM=") || sql.contains("LOCK=")) {
      return plain == null ? "runs" : "fails with " + plain;
    }
    for (String algorithm : ALGORITHMS) {
      if (attempt(sql + ", ALGORITHM=" + algorithm) == null) {
        boolean open = attempt(sql + ", ALGORITHM=" + algorithm + ", LOCK=NONE") == null;
        return algorithm + (open ? "" : ", stops writes");
      }
    }
    return "takes no clause";
  }

  /** Runs a text against fresh tables; answers the SQLState of its failure, or null. */
  private static String attempt(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String each : fixture) {
        statement.execute(each);
      }
      for (String each : sql.split("; ")) {
        statement.execute(each);
      }
      return null;
    } catch (SQLException e) {
      return e.getSQLState();
    } finally {
      try (Statement statement = connection.createStatement()) {
        statement.execute("UNLOCK TABLES");
      }
    }
  }
}
