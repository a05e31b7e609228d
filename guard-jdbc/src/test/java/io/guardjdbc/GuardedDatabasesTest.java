package io.guardjdbc;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.config.DatabaseAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class GuardedDatabasesTest {

  private static boolean isSeen(String url) {
    DatabaseAddress address = DatabaseAddress.of(url).orElseThrow();
    return GuardedDatabases.seen().stream().anyMatch(address::isSameAs);
  }

  @Test
  void whatWasConnectedToIsKnownHoweverItWasGuarded() throws SQLException {
    try (Connection raw = DriverManager.getConnection("jdbc:h2:mem:seen-raw")) {
      assertFalse(raw.isClosed());
    }
    try (Connection guarded = DriverManager.getConnection("jdbc:guard:h2:mem:seen-by-url")) {
      assertFalse(guarded.isClosed());
    }
    JdbcDataSource source = new JdbcDataSource();
    source.setUrl("jdbc:h2:mem:seen-by-source");
    try (Connection guarded = new GuardDataSource(source, new Properties()).getConnection()) {
      assertFalse(guarded.isClosed());
    }

    assertTrue(isSeen("jdbc:h2:mem:seen-by-url;MODE=MySQL"));
    assertTrue(isSeen("jdbc:h2:mem:seen-by-source"));
    assertFalse(isSeen("jdbc:h2:mem:seen-raw"));
  }

  @Test
  void whatWasOnlyTriedIsNot() {
    assertThrows(
        SQLException.class,
        () -> DriverManager.getConnection("jdbc:guard:h2:mem:seen-tried;IFEXISTS=TRUE").close());

    assertFalse(isSeen("jdbc:h2:mem:seen-tried"));
  }
}
