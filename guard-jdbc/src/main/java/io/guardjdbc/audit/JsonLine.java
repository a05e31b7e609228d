package io.guardjdbc.audit;

import io.guardjdbc.audit.AuditEvent.ApprovalUsed;
import io.guardjdbc.audit.AuditEvent.Client;
import io.guardjdbc.audit.AuditEvent.Context;
import io.guardjdbc.audit.AuditEvent.Evidence;
import io.guardjdbc.sql.Operation;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Events and outcomes as one JSON object on one line, in ASCII whatever is in them: no value can
 * forge a line. {@code docs/audit-event.schema.json} says what may stand in it; what is not known
 * is left out. Times are those of this machine's zone, with their offset.
 */
public final class JsonLine {

  /** The version of the format. A later one may add names to it; one that changes any is 2. */
  public static final int VERSION = 1;

  /** What every line starts with, so that it can be found in a log with other lines. */
  public static final String START = "{\"guardAudit\":";

  private final StringBuilder out = new StringBuilder();

  private JsonLine() {}

  /** A decision. */
  public static String of(AuditEvent event) {
    Context context = event.context();
    Map<String, Object> line = begin("decision", context.id(), event.at());
    line.put("decision", event.decision().id());
    line.put("rule", event.rule());
    line.put("environment", event.environment());
    line.put("evidence", context.evidence().stream().map(JsonLine::of).toList());
    line.put("who", who(context.client(), event.user()));
    line.put(
        "where",
        object(
            "server", event.where(), "database", event.database(), "dialect", context.dialect()));
    line.put(
        "what",
        object(
            "operations", event.operations().stream().map(Operation::id).toList(),
            "objects", event.objects(),
            "statement", event.statement(),
            "fingerprint", event.fingerprint()));
    line.put("policy", event.policySource());
    line.put("approval", of(event.approval()));
    line.put("inTransaction", context.inTransaction());
    line.put("recovery", event.recovery());
    line.put("note", event.note());
    return text(line);
  }

  /** What came of the statement that an event told of. */
  public static String of(AuditEvent event, Outcome outcome) {
    Map<String, Object> line = begin("outcome", event.context().id(), outcome.at());
    line.put("result", outcome.result().id());
    line.put("durationMs", milliseconds(outcome.took()));
    line.put("rows", outcome.rows());
    line.put("sqlState", outcome.sqlState());
    return text(line);
  }

  private static Map<String, Object> begin(String kind, String id, Instant at) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("guardAudit", VERSION);
    line.put("kind", kind);
    line.put("id", id);
    line.put(
        "at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(ZoneId.systemDefault())));
    return line;
  }

  private static Double milliseconds(Duration took) {
    return took == null ? null : TimeUnit.NANOSECONDS.toMicros(took.toNanos()) / 1000.0;
  }

  private static Map<String, Object> of(Evidence evidence) {
    return object(
        "kind", evidence.kind(),
        "environment", evidence.environment(),
        "source", evidence.source());
  }

  private static Map<String, Object> who(Client client, String databaseUser) {
    Map<String, Object> who = new LinkedHashMap<>();
    if (client != null) {
      who.put("osUser", client.osUser());
      who.put("application", client.application());
      who.put("program", client.program());
      who.put("host", client.host());
      who.put("pid", client.pid());
    }
    who.put("databaseUser", databaseUser);
    return who;
  }

  private static Map<String, Object> of(ApprovalUsed approval) {
    return approval == null
        ? Map.of()
        : object(
            "source", approval.source(),
            "reason", approval.reason(),
            "approver", approval.approver());
  }

  private static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }

  private static String text(Map<String, Object> line) {
    JsonLine json = new JsonLine();
    json.value(line);
    return json.out.toString();
  }

  private void value(Object value) {
    if (value instanceof Map<?, ?> map) {
      out.append('{');
      String comma = "";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        if (isKnown(entry.getValue())) {
          out.append(comma);
          string((String) entry.getKey());
          out.append(':');
          value(entry.getValue());
          comma = ",";
        }
      }
      out.append('}');
    } else if (value instanceof List<?> list) {
      out.append('[');
      Iterator<?> items = list.iterator();
      while (items.hasNext()) {
        value(items.next());
        out.append(items.hasNext() ? "," : "");
      }
      out.append(']');
    } else if (value instanceof String string) {
      string(string);
    } else {
      out.append(value);
    }
  }

  private static boolean isKnown(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.values().stream().anyMatch(JsonLine::isKnown);
    }
    return value != null && !value.equals("") && !value.equals(List.of());
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c >= ' ' && c <= '~') {
        out.append(c);
      } else {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(Character.forDigit((c >> shift) & 15, 16));
        }
      }
    }
    out.append('"');
  }
}
