package io.guardjdbc.spring;

import io.guardjdbc.audit.AllowedStatements;
import io.guardjdbc.audit.AuditEvent;
import io.guardjdbc.audit.AuditSink;
import io.guardjdbc.audit.AuditTrail;
import io.guardjdbc.audit.Outcome;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.DisposableBean;

/**
 * Counts what the guard decides, as {@code guard.statements}, and times what it takes and what runs
 * under its eyes. The tags have as many values as there are decisions, operations and environments.
 *
 * <p>Nothing is counted before there is a registry.
 */
final class GuardMetrics
    implements MeterBinder, AuditSink, AllowedStatements.Listener, DisposableBean {

  static final String STATEMENTS = "guard.statements";
  static final String DURATION = "guard.statements.duration";

  private final List<MeterRegistry> registries = new ArrayList<>();

  /** Each registers one meter. They hold what the registries themselves refer to but weakly. */
  private final List<Consumer<MeterRegistry>> meters = new ArrayList<>();

  @Override
  public void bindTo(MeterRegistry registry) {
    boolean first;
    synchronized (this) {
      first = registries.isEmpty();
      registries.add(registry);
      meters.forEach(meter -> meter.accept(registry));
    }
    if (first) {
      AuditTrail.addListener(this);
      AllowedStatements.addListener(this);
    }
  }

  private synchronized void add(Consumer<MeterRegistry> meter) {
    meters.add(meter);
    registries.forEach(meter);
  }

  private synchronized List<MeterRegistry> registries() {
    return List.copyOf(registries);
  }

  @Override
  public void allowed(String environment, String operation, LongSupplier count) {
    add(
        registry ->
            FunctionCounter.builder(STATEMENTS, count, LongSupplier::getAsLong)
                .description("Statements that the guard judged")
                .tags(tags("allowed", operation, environment))
                .register(registry));
  }

  @Override
  public void spent(AllowedStatements.Work work, LongSupplier count, LongSupplier nanoseconds) {
    add(
        registry ->
            FunctionTimer.builder(
                    "guard." + work.name().toLowerCase(Locale.ROOT),
                    nanoseconds,
                    ignored -> count.getAsLong(),
                    LongSupplier::getAsLong,
                    TimeUnit.NANOSECONDS)
                .description("Time that the guard takes")
                .register(registry));
  }

  @Override
  public void record(AuditEvent event) {
    if (event.decision() == AuditEvent.Decision.INFO) {
      return;
    }
    for (MeterRegistry registry : registries()) {
      Counter.builder(STATEMENTS)
          .description("Statements that the guard judged")
          .tags(tags(event))
          .register(registry)
          .increment();
    }
  }

  @Override
  public void ended(AuditEvent event, Outcome outcome) {
    for (MeterRegistry registry : registries()) {
      Timer.builder(DURATION)
          .description("How long statements ran that the guard reported")
          .tags(tags(event).and("result", outcome.result().id()))
          .register(registry)
          .record(outcome.took());
    }
  }

  private static Tags tags(AuditEvent event) {
    return tags(
        event.decision().id(),
        event.operations().isEmpty() ? "none" : event.operations().get(0).id(),
        event.environment() == null ? "unknown" : event.environment());
  }

  private static Tags tags(String decision, String operation, String environment) {
    return Tags.of("decision", decision, "operation", operation, "environment", environment);
  }

  @Override
  public void destroy() {
    AllowedStatements.removeListener(this);
    AuditTrail.removeListener(this);
  }
}
