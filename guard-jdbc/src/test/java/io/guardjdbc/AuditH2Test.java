package io.guardjdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.audit.AuditEvent;
import io.guardjdbc.audit.AuditSink;
import io.guardjdbc.audit.AuditTrail;
import io.guardjdbc.audit.JsonLine;
import io.guardjdbc.audit.Outcome;
import io.guardjdbc.testing.JsonSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written down of statements on a real H2, in JSON and in flight recordings. */
class AuditH2Test {

  private static final String URL = "jdbc:h2:mem:audited;DB_CLOSE_DELAY=-1";
  private static final String GUARDED = URL.replace("jdbc:", "jdbc:guard:");

  @TempDir private Path directory;
  private final List<String> lines = new ArrayList<>();
  private final AuditSink listener =
      new AuditSink() {
        @Override
        public void record(AuditEvent event) {
          lines.add(JsonLine.of(event));
        }

        @Override
        public void ended(AuditEvent event, Outcome outcome) {
          lines.add(JsonLine.of(event, outcome));
        }
      };

  @BeforeEach
  void listen() throws SQLException {
    try (Connection raw = DriverManager.getConnection(URL);
        Statement statement = raw.createStatement()) {
      statement.execute("DROP ALL OBJECTS");
      statement.execute("CREATE TABLE entry (id INT, word VARCHAR)");
      statement.execute("INSERT INTO entry VALUES (1, 'a'), (2, 'b'), (3, 'c')");
    }
    AuditTrail.addListener(listener);
  }

  @AfterEach
  void listenNoMore() {
    AuditTrail.removeListener(listener);
  }

  private Connection open(String environment, String policy) throws Exception {
    Properties settings = new Properties();
    settings.setProperty("guard.environment", environment);
    settings.setProperty("user", "");
    Path file = Files.writeString(directory.resolve("guard.yaml"), policy);
    settings.setProperty("guard.policy", file.toString());
    return DriverManager.getConnection(GUARDED, settings);
  }

  private Map<?, ?> line(int index) throws Exception {
    Object line = JsonSchema.parse(lines.get(index));
    JsonSchema schema = JsonSchema.read(Path.of("docs", "audit-event.schema.json"));
    assertEquals(List.of(), schema.faults(line), lines.get(index));
    return (Map<?, ?>) line;
  }

  private static Map<?, ?> map(Object value) {
    return (Map<?, ?>) value;
  }

  @Test
  void aRefusalTellsWhoWhereAndWhatButNoLiteral() throws Exception {
    String text = "DELETE FROM entry WHERE 'secret' = 'secret'";
    try (Connection connection = open("production", "version: 1\n")) {
      connection.setAutoCommit(false);
      assertThrows(SQLException.class, () -> connection.createStatement().execute(text));
    }

    assertEquals(1, lines.size(), lines::toString);
    Map<?, ?> line = line(0);
    assertFalse(lines.get(0).contains("secret"), lines.get(0));
    assertEquals("refused", line.get("decision"));
    assertEquals("unbounded-delete", line.get("rule"));
    assertEquals("production", line.get("environment"));
    assertEquals(true, line.get("inTransaction"));
    Map<?, ?> evidence = map(((List<?>) line.get("evidence")).get(0));
    assertEquals("declared", evidence.get("kind"));
    Map<?, ?> who = map(line.get("who"));
    assertEquals(System.getProperty("user.name"), who.get("osUser"));
    assertEquals(ProcessHandle.current().pid(), ((Number) who.get("pid")).longValue());
    Map<?, ?> where = map(line.get("where"));
    assertEquals("h2", where.get("dialect"));
    Map<?, ?> what = map(line.get("what"));
    assertEquals(List.of("unbounded-delete"), what.get("operations"));
    assertEquals(List.of("PUBLIC.ENTRY"), what.get("objects"));
    assertEquals(AuditEvent.fingerprint(text), what.get("fingerprint"));
  }

  @Test
  void whatRunsIsToldBeforeAndEndedBehind() throws Exception {
    try (Connection connection = open("staging", "version: 1\n");
        Statement statement = connection.createStatement()) {
      assertEquals(3, statement.executeUpdate("UPDATE entry SET word = 'x'"));
      statement.execute("DELETE FROM entry");
      statement.execute("TRUNCATE TABLE entry");
    }

    assertEquals(6, lines.size(), lines::toString);
    assertEquals("allowed-warn", line(0).get("decision"));
    assertEquals(false, line(0).get("inTransaction"));
    assertEquals(line(0).get("id"), line(1).get("id"));
    assertEquals("ran", line(1).get("result"));
    assertEquals(3, line(1).get("rows"));
    assertTrue(((Number) line(1).get("durationMs")).doubleValue() >= 0, lines.get(1));
    assertEquals(3, line(3).get("rows"));
    assertFalse(line(5).containsKey("rows"), lines.get(5));
  }

  @Test
  void theRowsOfABatchAreThoseOfAllItsSets() throws Exception {
    try (Connection connection = open("staging", "version: 1\n");
        PreparedStatement update =
            connection.prepareStatement("UPDATE entry SET word = ? WHERE 1 = 1")) {
      for (String word : List.of("x", "y")) {
        update.setString(1, word);
        update.addBatch();
      }
      update.executeBatch();
    }

    assertEquals(6, line(1).get("rows"), lines::toString);
  }

  @Test
  void whatFailsOrIsTakenBackSaysSo() throws Exception {
    String policy = "version: 1\nenvironments:\n  staging:\n    max-rows: 2\n";
    try (Connection connection = open("staging", policy);
        Statement statement = connection.createStatement()) {
      assertThrows(SQLException.class, () -> statement.execute("TRUNCATE TABLE missing"));
      assertThrows(SQLException.class, () -> statement.execute("DELETE FROM entry"));
    }

    assertEquals("failed", line(1).get("result"));
    assertEquals("42S02", line(1).get("sqlState"));
    assertEquals("max-rows", line(3).get("rule"));
    assertEquals("rolled-back", line(4).get("result"), lines::toString);
    assertEquals(line(2).get("id"), line(4).get("id"));
  }

  @Test
  void tooManyRowsAreOnlyTellWorthyWhereTheyAreObserved() throws Exception {
    String policy = "version: 1\nenvironments:\n  staging:\n    max-rows: 2\n    mode: observe\n";
    try (Connection connection = open("staging", policy);
        Statement statement = connection.createStatement()) {
      assertEquals(3, statement.executeUpdate("UPDATE entry SET word = 'x' WHERE word < 'x'"));
    }

    assertEquals(2, lines.size(), lines::toString);
    assertEquals("observed", line(0).get("decision"));
    assertEquals("max-rows", line(0).get("rule"));
    assertEquals("ran", line(1).get("result"));
    assertEquals(3, line(1).get("rows"));
    try (Connection raw = DriverManager.getConnection(URL);
        var row =
            raw.createStatement().executeQuery("SELECT count(*) FROM entry WHERE word = 'x'")) {
      assertTrue(row.next());
      assertEquals(3, row.getInt(1));
    }
  }

  @Test
  void aFlightRecordingHoldsEveryDecision() throws Exception {
    Path file = directory.resolve("guard.jfr");
    try (Recording recording = new Recording()) {
      recording.start();
      try (Connection connection = open("staging", "version: 1\n");
          Statement statement = connection.createStatement()) {
        statement.execute("DELETE FROM entry WHERE id = 1");
        statement.execute("DELETE FROM entry");
        assertThrows(SQLException.class, () -> statement.execute("SHUTDOWN"));
      }
      recording.stop();
      recording.dump(file);
    }

    List<RecordedEvent> events =
        RecordingFile.readAllEvents(file).stream()
            .filter(each -> each.getEventType().getName().equals("io.guardjdbc.Decision"))
            .toList();
    assertEquals(2, events.size(), events::toString);
    RecordedEvent ran = events.get(0);
    assertEquals("allowed-warn", ran.getString("decision"));
    assertEquals("unbounded-delete", ran.getString("rule"));
    assertEquals("unbounded-delete", ran.getString("operations"));
    assertEquals("PUBLIC.ENTRY", ran.getString("objects"));
    assertEquals("staging", ran.getString("environment"));
    assertEquals(AuditEvent.fingerprint("DELETE FROM entry"), ran.getString("fingerprint"));
    assertEquals("ran", ran.getString("result"));
    assertEquals(2, ran.getLong("rows"));
    assertTrue(ran.getDuration("statementDuration").toNanos() > 0);
    assertTrue(ran.getStackTrace().getFrames().size() > 1);
    RecordedEvent refused = events.get(1);
    assertEquals("refused", refused.getString("decision"));
    assertEquals("shutdown", refused.getString("rule"));
    assertEquals(-1, refused.getLong("rows"));
    assertEquals(line(0).get("id"), ran.getString("id"));
  }
}
