package io.guardjdbc.spring;

import io.guardjdbc.audit.AuditEvent;
import io.guardjdbc.audit.AuditSink;
import io.guardjdbc.audit.AuditTrail;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.DisposableBean;

/**
 * Counts what the guard decides other than to let it through silently, as {@code guard.statements}.
 * The tags have as many values as there are decisions, operations and environments.
 */
final class GuardMetrics implements MeterBinder, AuditSink, DisposableBean {

  static final String NAME = "guard.statements";

  private final List<MeterRegistry> registries = new CopyOnWriteArrayList<>();

  GuardMetrics() {
    AuditTrail.addListener(this);
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    registries.add(registry);
  }

  @Override
  public void record(AuditEvent event) {
    if (event.decision() == AuditEvent.Decision.INFO) {
      return;
    }
    String operation = event.operations().isEmpty() ? "none" : event.operations().get(0).id();
    for (MeterRegistry registry : registries) {
      Counter.builder(NAME)
          .description("Statements that the guard refused or reported")
          .tag("decision", event.decision().id())
          .tag("operation", operation)
          .tag("environment", event.environment() == null ? "unknown" : event.environment())
          .register(registry)
          .increment();
    }
  }

  @Override
  public void destroy() {
    AuditTrail.removeListener(this);
  }
}
