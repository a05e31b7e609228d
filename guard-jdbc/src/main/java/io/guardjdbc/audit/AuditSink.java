package io.guardjdbc.audit;

/**
 * Where audit events go. Thread-safe. Throws only where an event can be written nowhere: what was
 * refused stays refused then, and what had to be written down before it runs does not run.
 */
@FunctionalInterface
public interface AuditSink {
  void record(AuditEvent event);

  /**
   * What came of a statement that ran, told behind each event that was recorded before it. Nothing
   * is told of what was refused; nor of what ran, if the JVM dies meanwhile.
   */
  default void ended(AuditEvent event, Outcome outcome) {}
}
