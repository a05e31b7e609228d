package io.guardjdbc.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guardjdbc.sql.Dialect;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** Which migrations fail on the rows of a real H2 beside what the guard says of them. */
class H2TruthTest {

  @Test
  void failuresAreAsListed() throws Exception {
    TruthFile file = TruthFile.of(Dialect.H2);
    assertEquals(file.expected(), file.actual(H2TruthTest::truth));
  }

  private static String truth(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
        Statement statement = connection.createStatement()) {
      for (String each : fixture()) {
        statement.execute(each);
      }
      statement.execute(sql);
      return "runs";
    } catch (SQLException e) {
      return "fails with " + e.getSQLState();
    }
  }

  private static Iterable<String> fixture() {
    try {
      return TruthFile.fixture(Dialect.H2);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
