package io.guardjdbc.audit;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Where all guarded connections of this JVM record: the log, and then whoever listens. Thread-safe.
 */
public final class AuditTrail implements AuditSink {

  private static final Logger LOG = System.getLogger(AuditTrail.class.getName());
  private static final List<AuditSink> LISTENERS = new CopyOnWriteArrayList<>();

  private final AuditSink log;
  private final List<AuditSink> others;

  /**
   * @param log not null; gets every event first, and what it throws is thrown
   * @param others get every event behind it, as listeners do
   */
  public AuditTrail(AuditSink log, AuditSink... others) {
    this.log = log;
    this.others = List.of(others);
  }

  /**
   * Lets a sink hear of every event from now on, in the thread of the statement and before it runs:
   * it should be quick. What it throws is logged and changes nothing. A sink that listens already
   * hears everything once more.
   *
   * @param listener not null
   */
  public static void addListener(AuditSink listener) {
    if (listener == null) {
      throw new IllegalArgumentException("the listener is null");
    }
    LISTENERS.add(listener);
  }

  /** Ends what {@link #addListener} began; nothing happens if the sink does not listen. */
  public static void removeListener(AuditSink listener) {
    LISTENERS.remove(listener);
  }

  @Override
  public void record(AuditEvent event) {
    log.record(event);
    tell(others, each -> each.record(event));
    tell(LISTENERS, each -> each.record(event));
  }

  /** The statement has run: whatever fails here must not look as if it had not. */
  @Override
  public void ended(AuditEvent event, Outcome outcome) {
    tell(List.of(log), each -> each.ended(event, outcome));
    tell(others, each -> each.ended(event, outcome));
    tell(LISTENERS, each -> each.ended(event, outcome));
  }

  private static void tell(List<AuditSink> sinks, Consumer<AuditSink> what) {
    for (AuditSink sink : sinks) {
      try {
        what.accept(sink);
      } catch (RuntimeException | LinkageError e) {
        LOG.log(Level.WARNING, "a listener failed over an audit event", e);
      }
    }
  }
}
