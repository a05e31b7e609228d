package io.guardjdbc.audit;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * What came of a statement that an event told of before it ran.
 *
 * @param at when it had ended
 * @param took how long it took, with what the guard put around it
 * @param rows how many rows it changed; null where that is not known or means nothing
 * @param sqlState of the failure; null if there was none, or none that has one
 */
public record Outcome(Instant at, Result result, Duration took, Long rows, String sqlState) {

  /** How it ended. */
  public enum Result {
    RAN,
    /** The database or its driver threw. */
    FAILED,
    /** The guard took it back: it changed more rows than allowed. */
    ROLLED_BACK;

    /** As the audit log spells it: {@code rolled-back}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Derives the result from what was thrown.
   *
   * @param failure null if nothing was
   */
  public static Outcome of(Instant at, Duration took, Long rows, Exception failure) {
    String state = failure instanceof SQLException sql ? sql.getSQLState() : null;
    Result result = Result.RAN;
    if (failure != null) {
      result = state != null && state.startsWith("ZG") ? Result.ROLLED_BACK : Result.FAILED;
    }
    return new Outcome(at, result, took, rows, state);
  }
}
