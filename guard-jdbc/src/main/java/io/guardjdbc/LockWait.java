package io.guardjdbc;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Effect;
import io.guardjdbc.sql.SqlStatement;
import io.guardjdbc.sql.SqlStatement.Trait;
import io.guardjdbc.transaction.TransactionTracker;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Limits how long DDL waits for its locks, where the policy says so: to the end of the transaction
 * where the database has such a setting, else for the length of the text. Only ever stricter than
 * what the session has.
 */
final class LockWait {

  private static final String POSTGRESQL_LOCALLY =
      "SELECT pg_catalog.set_config('lock_timeout', ?, true) FROM pg_catalog.pg_settings"
          + " WHERE name = 'lock_timeout' AND (setting = '0' OR CAST(setting AS bigint) > ?)";
  private static final String POSTGRESQL_ASK =
      "SELECT setting FROM pg_catalog.pg_settings WHERE name = 'lock_timeout'";
  private static final String POSTGRESQL_SET =
      "SELECT pg_catalog.set_config('lock_timeout', CAST(? AS text), false)";

  private final Connection delegate;
  private final Dialect dialect;
  private final TransactionTracker tracker;

  /** What the session had, in the database's own unit; -1 while nothing is to be put back. */
  private long before = -1;

  LockWait(Connection delegate, Dialect dialect, TransactionTracker tracker) {
    this.delegate = delegate;
    this.dialect = dialect;
    this.tracker = tracker;
  }

  /**
   * Sets the limit if one of the statements takes a lock that stops others.
   *
   * @param millis 0 for no limit
   */
  void limit(List<SqlStatement> statements, long millis) throws SQLException {
    if (millis == 0 || before >= 0 || statements.stream().noneMatch(LockWait::waits)) {
      return;
    }
    switch (dialect) {
      case POSTGRESQL -> {
        if (!tracker.inTransaction()) {
          limitSession(POSTGRESQL_ASK, millis);
        } else if (!tracker.isLimitedByGuard()) {
          limitTransaction(millis);
        }
      }
      case MARIADB, MYSQL -> {
        limitSession("SELECT @@session.lock_wait_timeout", (millis + 999) / 1000);
      }
      case H2 -> limitSession("SELECT LOCK_TIMEOUT()", millis);
      default -> {}
    }
  }

  private static boolean waits(SqlStatement statement) {
    for (Effect effect : statement.effects()) {
      if (effect.kind().isLock()) {
        return statement.is(Trait.DDL) || statement.is(Trait.OUTSIDE_TRANSACTION);
      }
    }
    return false;
  }

  private void limitTransaction(long millis) throws SQLException {
    try (PreparedStatement statement = delegate.prepareStatement(POSTGRESQL_LOCALLY)) {
      statement.setString(1, Long.toString(millis));
      statement.setLong(2, millis);
      statement.execute();
    }
    tracker.limitedByGuard();
  }

  private void limitSession(String ask, long limit) throws SQLException {
    long now;
    try (Statement statement = delegate.createStatement();
        ResultSet row = statement.executeQuery(ask)) {
      if (row == null || !row.next()) {
        return;
      }
      now = row.getLong(1);
    }
    boolean unlimited = now == 0 && dialect == Dialect.POSTGRESQL;
    if (unlimited || now > limit) {
      set(limit);
      before = now;
    }
  }

  /** As a parameter: an H2 database may forbid literals (ALLOW_LITERALS NONE). */
  private void set(long value) throws SQLException {
    String text =
        switch (dialect) {
          case POSTGRESQL -> POSTGRESQL_SET;
          case H2 -> "SET LOCK_TIMEOUT ?";
          default -> "SET SESSION lock_wait_timeout = ?";
        };
    try (PreparedStatement statement = delegate.prepareStatement(text)) {
      statement.setLong(1, value);
      statement.execute();
    }
  }

  /**
   * Puts back what the session had; on PostgreSQL not inside a transaction, which might undo it.
   * Called when a text or a transaction has ended; what fails now is tried again then.
   */
  void restore() {
    if (before < 0 || (dialect == Dialect.POSTGRESQL && tracker.inTransaction())) {
      return;
    }
    try {
      set(before);
      before = -1;
    } catch (SQLException e) {
      // A transaction that failed takes nothing more: its end comes here again.
    }
  }
}
