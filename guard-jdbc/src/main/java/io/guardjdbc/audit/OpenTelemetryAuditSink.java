package io.guardjdbc.audit;

import io.guardjdbc.audit.AuditEvent.Decision;
import io.guardjdbc.sql.Operation;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.Span;
import java.util.List;

/**
 * Puts every decision on the OpenTelemetry span that is current in the statement's thread: an event
 * {@code guard.decision} for each, and its first attributes on the span itself, where those of a
 * later decision take their place. Where no span is current, or nobody keeps it, it does next to
 * nothing; where the OpenTelemetry API is not on the guard's class path, nothing.
 */
public final class OpenTelemetryAuditSink implements AuditSink {

  private final AuditSink sink;

  public OpenTelemetryAuditSink() {
    AuditSink found;
    try {
      found = new CurrentSpan();
    } catch (LinkageError e) {
      found = event -> {};
    }
    this.sink = found;
  }

  @Override
  public void record(AuditEvent event) {
    sink.record(event);
  }

  /** Apart, so that the API is linked only when this class is. */
  private static final class CurrentSpan implements AuditSink {

    private static final String EVENT = "guard.decision";

    private final AttributeKey<String> decision = AttributeKey.stringKey("guard.decision");
    private final AttributeKey<String> rule = AttributeKey.stringKey("guard.rule");
    private final AttributeKey<String> environment = AttributeKey.stringKey("guard.environment");
    private final AttributeKey<List<String>> operations =
        AttributeKey.stringArrayKey("guard.operations");
    private final AttributeKey<String> database = AttributeKey.stringKey("guard.database");
    private final AttributeKey<List<String>> objects = AttributeKey.stringArrayKey("guard.objects");
    private final AttributeKey<String> fingerprint = AttributeKey.stringKey("guard.fingerprint");
    private final AttributeKey<String> id = AttributeKey.stringKey("guard.id");

    CurrentSpan() {
      // Links what a record needs now, where its absence is caught.
      Span.current().isRecording();
    }

    @Override
    public void record(AuditEvent event) {
      Span span = Span.current();
      if (event.decision() == Decision.INFO || !span.isRecording()) {
        return;
      }
      Attributes ofSpan = ofSpan(event);
      span.setAllAttributes(ofSpan);
      AttributesBuilder ofEvent = ofSpan.toBuilder();
      ofEvent.put(id, event.context().id());
      // A key without a value is left out.
      ofEvent.put(database, event.database());
      ofEvent.put(fingerprint, event.fingerprint());
      if (!event.objects().isEmpty()) {
        ofEvent.put(objects, event.objects());
      }
      span.addEvent(EVENT, ofEvent.build());
    }

    /** All four in any case, so that none of an earlier decision stays. */
    private Attributes ofSpan(AuditEvent event) {
      return Attributes.of(
          decision,
          event.decision().id(),
          rule,
          event.rule() == null ? "" : event.rule(),
          environment,
          event.environment() == null ? "" : event.environment(),
          operations,
          event.operations().stream().map(Operation::id).toList());
    }
  }
}
