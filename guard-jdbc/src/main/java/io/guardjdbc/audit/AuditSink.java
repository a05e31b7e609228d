package io.guardjdbc.audit;

/** Where audit events go. Thread-safe; never throws, for a log must not decide over statements. */
@FunctionalInterface
public interface AuditSink {
  void record(AuditEvent event);
}
