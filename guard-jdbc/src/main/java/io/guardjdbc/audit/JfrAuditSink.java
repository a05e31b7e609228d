package io.guardjdbc.audit;

import io.guardjdbc.audit.AuditEvent.Decision;

/**
 * Tells Java Flight Recorder of every decision: of what was refused at once, of what ran when it
 * has ended. Where no recording runs it does next to nothing, and where the JVM comes without the
 * module jdk.jfr nothing.
 */
public final class JfrAuditSink implements AuditSink {

  private final AuditSink sink;

  public JfrAuditSink() {
    AuditSink found;
    try {
      found = new FlightRecorder();
    } catch (LinkageError e) {
      found = event -> {};
    }
    this.sink = found;
  }

  @Override
  public void record(AuditEvent event) {
    sink.record(event);
  }

  @Override
  public void ended(AuditEvent event, Outcome outcome) {
    sink.ended(event, outcome);
  }

  /** Apart, so that jdk.jfr is linked only when this class is. */
  private static final class FlightRecorder implements AuditSink {

    FlightRecorder() {
      // Links the event's class now, where its absence is caught.
      new DecisionEvent().isEnabled();
    }

    @Override
    public void record(AuditEvent event) {
      if (event.decision() == Decision.REFUSED) {
        commit(event, null);
      }
    }

    @Override
    public void ended(AuditEvent event, Outcome outcome) {
      commit(event, outcome);
    }

    private static void commit(AuditEvent event, Outcome outcome) {
      DecisionEvent told = new DecisionEvent();
      if (told.isEnabled()) {
        told.fill(event, outcome);
        told.commit();
      }
    }
  }
}
