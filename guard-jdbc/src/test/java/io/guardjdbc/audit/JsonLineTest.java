package io.guardjdbc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.audit.AuditEvent.ApprovalUsed;
import io.guardjdbc.audit.AuditEvent.Client;
import io.guardjdbc.audit.AuditEvent.Context;
import io.guardjdbc.audit.AuditEvent.Decision;
import io.guardjdbc.audit.AuditEvent.Evidence;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.testing.JsonSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonLineTest {

  private static final Instant NOW = Instant.parse("2026-11-22T18:06:11.5Z");

  private static Map<?, ?> map(Object value) {
    return (Map<?, ?>) value;
  }

  private static AuditEvent full(String note) {
    return new AuditEvent(
        NOW,
        Decision.APPROVED,
        "drop-table",
        "production",
        "billing",
        "db:5432",
        "app",
        List.of(Operation.DROP_TABLE),
        List.of("public.orders_old"),
        "DROP TABLE orders_old",
        AuditEvent.fingerprint("DROP TABLE orders_old"),
        new ApprovalUsed("guard-approvals.yaml:4", "OPS-1", null),
        List.of("recovery_target_time = '…'"),
        "built-in policy",
        note,
        new Context(
            "id-1",
            new Client("anna", "billing", "flyway.jar", "ops-3", 17L),
            "postgresql",
            List.of(new Evidence("marked", "production", "by guard_environment")),
            true));
  }

  @Test
  void aLineHoldsWhatItsSchemaAsksFor() throws Exception {
    JsonSchema schema = JsonSchema.read(Path.of("docs", "audit-event.schema.json"));
    Outcome ran = Outcome.of(NOW, Duration.ofNanos(1_234_567), 3L, null);
    for (String line :
        List.of(
            JsonLine.of(full("x")),
            JsonLine.of(AuditEventTest.info("only a note")),
            JsonLine.of(full("x"), ran),
            JsonLine.of(full("x"), Outcome.of(NOW, Duration.ZERO, null, new SQLException())))) {
      assertEquals(List.of(), schema.faults(JsonSchema.parse(line)), line);
      assertTrue(line.startsWith(JsonLine.START + JsonLine.VERSION + ","), line);
    }
    assertEquals(
        List.of("$ has no at", "$ has an unknown user"),
        schema.faults(
            JsonSchema.parse(
                "{\"guardAudit\":1,\"kind\":\"decision\",\"id\":\"1\",\"user\":1,"
                    + "\"decision\":\"info\"}")));
  }

  @Test
  void thePagesLinesAreThoseOfTheSchema() throws Exception {
    JsonSchema schema = JsonSchema.read(Path.of("docs", "audit-event.schema.json"));
    String[] parts = Files.readString(Path.of("docs", "audit.md")).split("```json\n");
    assertEquals(3, parts.length);
    for (int i = 1; i < parts.length; i++) {
      String line = parts[i].substring(0, parts[i].indexOf("```"));
      assertEquals(List.of(), schema.faults(JsonSchema.parse(line)), line);
    }
  }

  @Test
  void theSchemaKnowsEveryDecisionResultAndDialect() throws Exception {
    String schema = Files.readString(Path.of("docs", "audit-event.schema.json"));
    Map<?, ?> names = map(map(JsonSchema.parse(schema)).get("properties"));
    assertEquals(
        Arrays.stream(Decision.values()).map(Decision::id).toList(),
        map(names.get("decision")).get("enum"));
    assertEquals(
        Arrays.stream(Outcome.Result.values()).map(Outcome.Result::id).toList(),
        map(names.get("result")).get("enum"));
    assertEquals(
        Arrays.stream(Dialect.values()).map(d -> d.name().toLowerCase(Locale.ROOT)).toList(),
        map(map(map(names.get("where")).get("properties")).get("dialect")).get("enum"));
  }

  @Test
  void theTimeIsThatOfTheMachinesZoneWithItsOffset() {
    Map<?, ?> line = map(JsonSchema.parse(JsonLine.of(full(null))));

    OffsetDateTime at = OffsetDateTime.parse((String) line.get("at"));
    assertEquals(NOW, at.toInstant());
    assertEquals(ZoneId.systemDefault().getRules().getOffset(NOW), at.getOffset());
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    String line = JsonLine.of(AuditEventTest.info("n"));

    assertEquals(
        List.of("guardAudit", "kind", "id", "at", "decision", "note"),
        List.copyOf(map(JsonSchema.parse(line)).keySet()),
        line);
  }

  @Test
  void noValueCanForgeALine() {
    String evil = "a\r\n{\"guardAudit\":1} \\ \u0007 \u2028 ü \ud83d\ude00 \ud83d end";
    String line = JsonLine.of(full(evil));

    assertTrue(line.chars().allMatch(c -> c >= ' ' && c <= '~'), line);
    assertEquals(1, line.split("\\{\"guardAudit\"", -1).length - 1, line);
    assertTrue(line.contains("\"a\\u000d\\u000a{\\\"guardAudit\\\":1} \\\\ \\u0007 \\u2028"), line);
    assertTrue(line.contains("\\u00fc \\ud83d\\ude00 \\ud83d end"), line);
  }

  @Test
  void anOutcomeTellsHowItEnded() {
    Map<?, ?> ran =
        map(JsonSchema.parse(JsonLine.of(full(null), Outcome.of(NOW, ms(12), 5L, null))));
    assertEquals("id-1", ran.get("id"));
    assertEquals("ran", ran.get("result"));
    assertEquals(12.0, ran.get("durationMs"));
    assertEquals(5, ran.get("rows"));

    SQLException failure = new SQLException("no such table", "42P01");
    assertEquals(Outcome.Result.FAILED, Outcome.of(NOW, ms(1), null, failure).result());
    assertEquals("42P01", Outcome.of(NOW, ms(1), null, failure).sqlState());
    SQLException tooMany = new SQLException("too many rows", "ZG104");
    assertEquals(Outcome.Result.ROLLED_BACK, Outcome.of(NOW, ms(1), null, tooMany).result());
    Exception other = new IllegalStateException();
    assertEquals(Outcome.Result.FAILED, Outcome.of(NOW, ms(1), null, other).result());
  }

  private static Duration ms(int many) {
    return Duration.ofMillis(many);
  }
}
