package io.guardjdbc.spring;

import io.guardjdbc.GuardViolationException;
import io.guardjdbc.audit.AuditEvent;
import io.guardjdbc.config.InvalidSettingException;
import io.guardjdbc.policy.Sourced;
import java.sql.SQLException;
import java.util.List;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * Explains a start that the guard ended, directly or behind the exception of a tool: what was
 * refused, and what to do.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class GuardFailureAnalyzer implements FailureAnalyzer {

  private static final List<String> ACTIONS = List.of("safe", "allow", "note");

  /** So many refused statements are told one by one. */
  private static final int MOST_TOLD = 5;

  private final Environment environment;

  /**
   * Created by Spring Boot.
   *
   * @param environment of the application that failed; null if it has none yet
   */
  public GuardFailureAnalyzer(Environment environment) {
    this.environment = environment;
  }

  @Override
  public FailureAnalysis analyze(Throwable failure) {
    GuardViolationException refusal = behind(failure, GuardViolationException.class);
    if (refusal != null) {
      return ofRefusal(refusal, failure);
    }
    InvalidSettingException setting = behind(failure, InvalidSettingException.class);
    if (setting != null) {
      return new FailureAnalysis(
          "A setting of guard-jdbc cannot be accepted:\n\n" + setting.getMessage(),
          "Correct it where it stands. What there is: guard-jdbc/docs/settings.md",
          failure);
    }
    UnguardedDataSources.UnguardedDataSourceException unguarded =
        behind(failure, UnguardedDataSources.UnguardedDataSourceException.class);
    if (unguarded != null) {
      return new FailureAnalysis(
          unguarded.getMessage() + ".",
          "Give its URL the prefix jdbc:guard: and declare it as an ordinary bean that no"
              + " BeanFactoryPostProcessor or BeanPostProcessor depends on.",
          failure);
    }
    FailureAnalysis mismatch = ofMaskedMismatch(failure);
    return mismatch == null ? ofEarlierRefusals(failure) : mismatch;
  }

  private static <T extends Throwable> T behind(Throwable failure, Class<T> type) {
    Throwable each = failure;
    while (each != null && !type.isInstance(each)) {
      each = each.getCause();
    }
    return type.cast(each);
  }

  private FailureAnalysis ofRefusal(GuardViolationException refusal, Throwable failure) {
    StringBuilder description = new StringBuilder();
    StringBuilder action = new StringBuilder();
    StringBuilder part = description;
    for (String line : refusal.getMessage().split("\n")) {
      int colon = line.indexOf(':');
      if (line.startsWith("  ") && !line.startsWith("   ") && colon > 0) {
        part = ACTIONS.contains(line.substring(2, colon)) ? action : description;
      }
      part.append(part.isEmpty() ? "" : "\n").append(line);
    }
    if (refusal.rule().equals("environment-mismatch")) {
      description.append(declarations());
    }
    return new FailureAnalysis(
        description.toString(),
        action.isEmpty() ? "See docs/rules/" + refusal.rule() + ".md" : action.toString(),
        failure);
  }

  /** Where an application has said what it works in; the connection knows it only as handed on. */
  private String declarations() {
    ApplicationGuard guard = ApplicationGuard.leftIn(environment);
    StringBuilder text = new StringBuilder();
    if (guard != null) {
      for (Sourced<String> declared : guard.declared()) {
        text.append("\n  set:   ").append(declared.value());
        text.append(" by ").append(declared.source());
      }
    }
    return text.toString();
  }

  /**
   * A tool may take the refusal to connect for a database that is not there, and complain of
   * something else: Hibernate, that it cannot tell the dialect.
   */
  private FailureAnalysis ofMaskedMismatch(Throwable failure) {
    ApplicationGuard guard = ApplicationGuard.leftIn(environment);
    if (guard == null) {
      return null;
    }
    for (AuditEvent event : guard.events().refusals()) {
      if (event.rule().equals("environment-mismatch")) {
        return new FailureAnalysis(
            "guard-jdbc refused to connect to "
                + event.database()
                + " at "
                + event.where()
                + ", which is "
                + event.environment()
                + ", because the application declares a weaker environment"
                + " [environment-mismatch]."
                + declarations()
                + "\n\nThe start then failed with: "
                + last(failure).getMessage(),
            "Point the URL at the database that is meant, or declare guard.environment="
                + event.environment()
                + " if this one is.",
            failure);
      }
    }
    return null;
  }

  /**
   * A script that goes on after a refusal leaves out what later is looked for: the database then
   * complains of a table that is not there.
   */
  private FailureAnalysis ofEarlierRefusals(Throwable failure) {
    ApplicationGuard guard = ApplicationGuard.leftIn(environment);
    List<AuditEvent> refusals = guard == null ? List.of() : guard.events().refusals();
    if (refusals.isEmpty() || behind(failure, SQLException.class) == null) {
      return null;
    }
    StringBuilder text = new StringBuilder("The start failed with: ");
    text.append(last(failure).getMessage()).append("\n\nBefore that, guard-jdbc had refused:");
    for (AuditEvent event : refusals.subList(0, Math.min(MOST_TOLD, refusals.size()))) {
      text.append("\n  ").append(event.statement()).append(" [").append(event.rule()).append(']');
    }
    if (refusals.size() > MOST_TOLD) {
      text.append("\n  and ").append(refusals.size() - MOST_TOLD).append(" more");
    }
    return new FailureAnalysis(
        text.toString(),
        "If it failed for want of what was refused: let a reviewed migration do that, or allow it."
            + " See docs/rules/"
            + refusals.get(0).rule()
            + ".md",
        failure);
  }

  private static Throwable last(Throwable failure) {
    Throwable last = failure;
    while (last.getCause() != null) {
      last = last.getCause();
    }
    return last;
  }
}
