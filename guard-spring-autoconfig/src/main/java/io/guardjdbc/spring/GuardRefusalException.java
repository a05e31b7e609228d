package io.guardjdbc.spring;

import io.guardjdbc.GuardViolationException;
import org.springframework.dao.PermissionDeniedDataAccessException;

/**
 * A refusal of the guard, as Spring's data access throws it: {@code JdbcTemplate} and what is built
 * on it, and repositories of every kind. Not transient: to try again leads to the same refusal.
 */
public class GuardRefusalException extends PermissionDeniedDataAccessException {

  private static final long serialVersionUID = 1L;

  private final GuardViolationException violation;

  GuardRefusalException(GuardViolationException violation) {
    super(violation.getMessage(), violation);
    this.violation = violation;
  }

  /** Null if no refusal is behind an exception. */
  static GuardRefusalException behind(Throwable exception) {
    Throwable each = exception;
    while (each != null && !(each instanceof GuardViolationException)) {
      each = each.getCause();
    }
    return each == null ? null : new GuardRefusalException((GuardViolationException) each);
  }

  /** The refusal with its rule, environment, operations and database. Never null. */
  public GuardViolationException violation() {
    return violation;
  }
}
