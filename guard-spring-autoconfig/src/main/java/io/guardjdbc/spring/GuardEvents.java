package io.guardjdbc.spring;

import io.guardjdbc.audit.AuditEvent;
import io.guardjdbc.audit.AuditSink;
import io.guardjdbc.audit.AuditTrail;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.springframework.beans.factory.DisposableBean;

/**
 * The last refusals in this JVM, for those who ask later. Thread-safe.
 *
 * <p>What the guard records belongs to no application: where two contexts run in one JVM, each
 * hears of both.
 */
final class GuardEvents implements AuditSink, DisposableBean {

  static final int KEPT = 50;

  private final Deque<AuditEvent> refusals = new ArrayDeque<>();

  GuardEvents() {
    AuditTrail.addListener(this);
  }

  @Override
  public void record(AuditEvent event) {
    if (event.decision() == AuditEvent.Decision.REFUSED) {
      synchronized (refusals) {
        if (refusals.size() == KEPT) {
          refusals.removeFirst();
        }
        refusals.addLast(event);
      }
    }
  }

  /** The latest last; at most {@link #KEPT}. */
  List<AuditEvent> refusals() {
    synchronized (refusals) {
      return List.copyOf(refusals);
    }
  }

  @Override
  public void destroy() {
    AuditTrail.removeListener(this);
  }
}
