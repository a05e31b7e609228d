package io.guardjdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guardjdbc.environment.Evidence;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuardStatusTest {

  @Test
  void aGuardedConnectionTellsWhatIsKnownOfIt() throws SQLException {
    try (Connection connection =
        DriverManager.getConnection("jdbc:guard:h2:mem:status;guard.environment=staging")) {
      GuardStatus status = GuardStatus.of(connection).orElseThrow();
      assertEquals("status", status.database());
      assertEquals("an embedded database", status.where());
      assertEquals("staging", status.environment().environment().name());
      assertEquals("staging", status.policy().environment().name());
      assertEquals(
          List.of(Evidence.Kind.DECLARED, Evidence.Kind.ASSUMED),
          status.environment().evidence().stream().map(Evidence::kind).toList());
    }
  }

  @Test
  void anUnguardedOneHasNoStatus() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:status")) {
      assertEquals(Optional.empty(), GuardStatus.of(connection));
    }
    assertEquals(Optional.empty(), GuardStatus.of(null));
  }
}
