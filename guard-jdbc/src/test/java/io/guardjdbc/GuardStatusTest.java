package io.guardjdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guardjdbc.config.InvalidSettingException;
import io.guardjdbc.environment.Evidence;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
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

  @Test
  void whatIsGuardedUnderTheSameSettingsIsNotGuardedTwice() throws SQLException {
    try (Connection guarded =
        DriverManager.getConnection("jdbc:guard:h2:mem:twice;guard.environment=staging")) {
      assertSame(guarded, again(guarded, "guard.environment", " staging "));
      assertSame(guarded, again(guarded, "guardEnvironment", "staging"));
      assertNotSame(guarded, again(guarded, "guard.environment", "test"));
      Connection stricter = again(guarded, "guard.environment", "production");
      assertNotSame(guarded, stricter);
      assertEquals(
          "production", GuardStatus.of(stricter).orElseThrow().environment().environment().name());
    }
  }

  @Test
  void anUnknownSettingIsRefusedOfAGuardedConnectionToo() throws SQLException {
    try (Connection guarded = DriverManager.getConnection("jdbc:guard:h2:mem:twice")) {
      assertThrows(
          InvalidSettingException.class, () -> again(guarded, "guard.enviroment", "staging"));
    }
  }

  private static Connection again(Connection connection, String name, String value)
      throws SQLException {
    Properties settings = new Properties();
    settings.setProperty(name, value);
    DataSource lending =
        (DataSource)
            Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> connection);
    return new GuardDataSource(lending, settings).getConnection();
  }
}
