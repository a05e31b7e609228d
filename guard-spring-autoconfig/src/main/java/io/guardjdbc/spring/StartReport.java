package io.guardjdbc.spring;

import io.guardjdbc.audit.AuditEvent;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Says once what was refused while an application started that is running all the same. Hibernate
 * for one makes a warning of it and goes on without the table.
 */
final class StartReport implements ApplicationListener<ApplicationReadyEvent> {

  private static final Logger LOG = LoggerFactory.getLogger("guard.spring");

  private final ApplicationGuard guard;

  StartReport(ApplicationGuard guard) {
    this.guard = guard;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent event) {
    List<AuditEvent> refusals = guard.events().refusals();
    if (!refusals.isEmpty() && LOG.isErrorEnabled()) {
      LOG.error(
          "guard-jdbc refused {} while the application started, which runs without it. If that was"
              + " Hibernate: spring.jpa.hibernate.ddl-auto is not for this database, use migrations."
              + " Refused:{}",
          refusals.size() == 1 ? "a statement" : refusals.size() + " statements",
          refusals.stream()
              .map(each -> "\n  " + each.statement() + " [" + each.rule() + "]")
              .distinct()
              .collect(Collectors.joining()));
    }
  }
}
