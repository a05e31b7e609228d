package io.guardjdbc.audit;

/**
 * Where audit events go. Thread-safe. Throws only where an event can be written nowhere: what was
 * refused stays refused then, and what had to be written down before it runs does not run.
 */
@FunctionalInterface
public interface AuditSink {
  void record(AuditEvent event);
}
