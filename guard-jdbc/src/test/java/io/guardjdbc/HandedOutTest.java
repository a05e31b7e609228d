package io.guardjdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.audit.AuditEvent;
import io.guardjdbc.audit.AuditSink;
import io.guardjdbc.audit.AuditTrail;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When {@code unwrap} gives the driver's own object, which the guard does not see into. */
class HandedOutTest {

  private final List<AuditEvent> events = new CopyOnWriteArrayList<>();

  @TempDir private Path folder;

  private boolean handsOut(String settings) throws SQLException {
    String name = "handed_out_" + System.nanoTime();
    AuditSink listener =
        event -> {
          if (name.equalsIgnoreCase(event.database())) {
            events.add(event);
          }
        };
    AuditTrail.addListener(listener);
    try (Connection connection =
        DriverManager.getConnection("jdbc:guard:h2:mem:" + name + ";" + settings)) {
      boolean wraps = connection.isWrapperFor(JdbcConnection.class);
      assertEquals(List.of(), events);
      if (!wraps) {
        SQLException refusal =
            assertThrows(SQLException.class, () -> connection.unwrap(JdbcConnection.class));
        assertTrue(refusal.getMessage().contains("does not unwrap the class"), refusal::toString);
        assertEquals(List.of(), events);
        return false;
      }
      assertFalse(connection.unwrap(JdbcConnection.class).isClosed());
      assertEquals(1, events.size());
      assertEquals(AuditEvent.Decision.INFO, events.get(0).decision());
      assertTrue(events.get(0).note().contains(JdbcConnection.class.getName()));
      return true;
    } finally {
      AuditTrail.removeListener(listener);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"development", "test"})
  void whereNothingIsRefusedTheDriversObjectIsHandedOutAndThatIsWrittenDown(String environment)
      throws SQLException {
    assertTrue(handsOut("guard.environment=" + environment));
  }

  @ParameterizedTest
  @ValueSource(strings = {"staging", "production"})
  void whereSomethingMayBeRefusedItIsNot(String environment) throws SQLException {
    assertFalse(handsOut("guard.environment=" + environment));
  }

  private String withPolicy(String policy) throws Exception {
    Path file = folder.resolve("guard.yaml");
    Files.writeString(file, policy);
    return "guard.environment=development;guard.policy=" + file;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "operations: { drop-table: approve }",
        "rules: { index-not-concurrent: deny }",
        "ddl-transaction: wrap",
        "max-rows: 5",
        "exceptions: [{ object: orders, operations: [delete], action: deny, reason: kept }]"
      })
  void oneThingThatIsStoppedIsEnough(String setting) throws Exception {
    assertFalse(
        handsOut(withPolicy("version: 1\nenvironments:\n  development:\n    " + setting + "\n")));
  }

  @Test
  void anEnvironmentThatIsOnlyObservedRefusesNothing() throws Exception {
    Path file = folder.resolve("guard.yaml");
    Files.writeString(file, "version: 1\nenvironments:\n  production:\n    mode: observe\n");
    assertTrue(handsOut("guard.environment=production;guard.policy=" + file));
  }
}
