package io.guardjdbc;

import static io.opentelemetry.api.common.AttributeKey.stringArrayKey;
import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.audit.AuditEvent;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is put on the current span of a real OpenTelemetry SDK by statements on a real H2. */
class OpenTelemetryH2Test {

  private static final String URL = "jdbc:h2:mem:traced;DB_CLOSE_DELAY=-1";
  private static final AttributeKey<String> DECISION = stringKey("guard.decision");
  private static final AttributeKey<String> RULE = stringKey("guard.rule");
  private static final AttributeKey<String> ENVIRONMENT = stringKey("guard.environment");
  private static final AttributeKey<List<String>> OPERATIONS = stringArrayKey("guard.operations");

  private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
  private final SdkTracerProvider tracing = provider(Sampler.alwaysOn());

  private SdkTracerProvider provider(Sampler sampler) {
    return SdkTracerProvider.builder()
        .setSampler(sampler)
        .addSpanProcessor(SimpleSpanProcessor.create(exporter))
        .build();
  }

  @BeforeEach
  void fill() throws SQLException {
    try (Connection raw = DriverManager.getConnection(URL);
        Statement statement = raw.createStatement()) {
      statement.execute("DROP ALL OBJECTS");
      statement.execute("CREATE TABLE entry (id INT, word VARCHAR)");
      statement.execute("INSERT INTO entry VALUES (1, 'a')");
    }
  }

  @AfterEach
  void end() {
    tracing.close();
  }

  private static Connection open() throws SQLException {
    return DriverManager.getConnection(
        URL.replace("jdbc:", "jdbc:guard:") + ";guard.environment=production");
  }

  /** Runs texts in a span, those that are refused included, and answers the span. */
  private static List<SpanData> within(
      SdkTracerProvider provider, InMemorySpanExporter exporter, String... texts)
      throws SQLException {
    Span span = provider.get("test").spanBuilder("work").startSpan();
    try (Scope current = span.makeCurrent();
        Connection connection = open();
        Statement statement = connection.createStatement()) {
      assertEquals(span, Span.current(), () -> "the scope is " + current);
      for (String text : texts) {
        try {
          statement.execute(text);
        } catch (GuardViolationException e) {
          span.addEvent("caught");
        }
      }
    } finally {
      span.end();
    }
    return exporter.getFinishedSpanItems();
  }

  @Test
  void aRefusalIsAnEventAndAttributesWithoutAnyLiteral() throws SQLException {
    String text = "DELETE FROM entry WHERE 'secret' = 'secret'";

    SpanData span = within(tracing, exporter, text).get(0);

    assertEquals("refused", span.getAttributes().get(DECISION));
    assertEquals("unbounded-delete", span.getAttributes().get(RULE));
    assertEquals("production", span.getAttributes().get(ENVIRONMENT));
    assertEquals(List.of("unbounded-delete"), span.getAttributes().get(OPERATIONS));
    assertEquals(4, span.getAttributes().size(), span.getAttributes()::toString);
    EventData event = span.getEvents().get(0);
    assertEquals("guard.decision", event.getName());
    assertEquals("refused", event.getAttributes().get(DECISION));
    assertEquals("unbounded-delete", event.getAttributes().get(RULE));
    assertEquals("production", event.getAttributes().get(ENVIRONMENT));
    assertEquals(List.of("unbounded-delete"), event.getAttributes().get(OPERATIONS));
    assertEquals("traced", event.getAttributes().get(stringKey("guard.database")));
    assertEquals(
        List.of("PUBLIC.ENTRY"), event.getAttributes().get(stringArrayKey("guard.objects")));
    assertEquals(
        AuditEvent.fingerprint(text), event.getAttributes().get(stringKey("guard.fingerprint")));
    assertEquals(36, event.getAttributes().get(stringKey("guard.id")).length());
    assertEquals(StatusCode.UNSET, span.getStatus().getStatusCode());
    assertFalse(span.toString().contains("secret"), span::toString);
  }

  @Test
  void eachDecisionIsAnEventAndTheSpanHasTheLast() throws SQLException {
    SpanData span =
        within(tracing, exporter, "DROP TABLE entry", "GRANT SELECT ON entry TO PUBLIC").get(0);

    assertEquals(
        List.of("refused", "allowed-warn"),
        span.getEvents().stream()
            .filter(event -> event.getName().equals("guard.decision"))
            .map(event -> event.getAttributes().get(DECISION))
            .toList());
    assertEquals("allowed-warn", span.getAttributes().get(DECISION));
    assertEquals(List.of("grant"), span.getAttributes().get(OPERATIONS));
  }

  @Test
  void whatIsAllowedLeavesNothing() throws SQLException {
    SpanData span = within(tracing, exporter, "SELECT * FROM entry").get(0);

    assertTrue(span.getAttributes().isEmpty(), span::toString);
    assertEquals(List.of(), span.getEvents());
  }

  @Test
  void aSpanThatNobodyKeepsIsLeftAlone() throws SQLException {
    try (SdkTracerProvider off = provider(Sampler.alwaysOff())) {
      assertEquals(List.of(), within(off, exporter, "DROP TABLE entry"));
    }
  }

  @Test
  void withoutASpanARefusalIsARefusal() throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      assertThrows(GuardViolationException.class, () -> statement.execute("DROP TABLE entry"));
    }
    assertEquals(List.of(), exporter.getFinishedSpanItems());
  }
}
