package io.guardjdbc;

import io.guardjdbc.audit.AuditEvent;
import io.guardjdbc.policy.Policy;
import io.guardjdbc.proxy.Permit;
import io.guardjdbc.proxy.RowCounts;
import io.guardjdbc.proxy.SqlWork;
import io.guardjdbc.sql.SqlStatement;
import io.guardjdbc.sql.SqlStatement.Trait;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Leave to run texts that were judged, with all that belongs around them. */
final class Admission implements Permit {

  private static final String ROWS_SAVEPOINT = "guard_rows";

  private final GuardSession session;
  private final Judge.Judgement judgement;

  /** What was written down, to be ended when it has run. */
  private final List<AuditEvent> told = new ArrayList<>();

  Admission(GuardSession session, Judge.Judgement judgement) {
    this.session = session;
    this.judgement = judgement;
  }

  @Override
  public boolean countsReturnedRows() {
    return judgement.limit() > 0 && isReturning();
  }

  private boolean isReturning() {
    return judgement.texts().stream().anyMatch(text -> text.has(Trait.RETURNING));
  }

  @Override
  public <T> T run(SqlWork<T> work, RowCounts<? super T> counts) throws SQLException {
    told.addAll(session.judge().tellBeforeRunning(judgement, session.delegate()));
    long start = System.nanoTime();
    T result;
    try {
      result = runUntold(work, counts);
    } catch (SQLException | RuntimeException e) {
      session.judge().tellEnd(told, since(start), null, e);
      throw e;
    }
    if (!told.isEmpty()) {
      session.judge().tellEnd(told, since(start), rows(result, counts), null);
    }
    return result;
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** How many rows its one statement changed; null where that is not known, or means nothing. */
  private <T> Long rows(T result, RowCounts<? super T> counts) {
    List<SqlStatement> statements = statements();
    if (statements.size() != 1
        || !statements.get(0).is(Trait.COUNTABLE)
        || statements.get(0).is(Trait.RETURNING)) {
      return null;
    }
    try {
      long rows = counts.all(result);
      return rows < 0 ? null : rows;
    } catch (SQLException | RuntimeException e) {
      return null;
    }
  }

  private <T> T runUntold(SqlWork<T> work, RowCounts<? super T> counts) throws SQLException {
    List<SqlStatement> statements = statements();
    T result;
    LockWait lockWait = session.lockWait();
    try {
      lockWait.limit(statements, session.place().policy().lockTimeout().value());
      if (judgement.limit() > 0) {
        result = withinLimit(work, counts);
      } else if (wraps(statements)) {
        result = inOwnTransaction(work);
      } else {
        result = work.run();
      }
    } catch (SQLException | RuntimeException | Error e) {
      if (e instanceof GuardViolationException violation) {
        session.refused(violation);
      } else if (statements.size() > 1) {
        session.tracker().failedWithin(statements);
      }
      lockWait.restore();
      throw e;
    }
    for (SqlStatement statement : statements) {
      session.tracker().ran(statement);
    }
    session.tracker().textEnded();
    lockWait.restore();
    follow(statements);
    session.ran(judgement.texts());
    return result;
  }

  private List<SqlStatement> statements() {
    return judgement.texts().stream()
        .flatMap(text -> text.reading().statements().stream())
        .toList();
  }

  private boolean wraps(List<SqlStatement> statements) {
    return statements.size() == 1
        && statements.get(0).is(Trait.DDL)
        && !statements.get(0).is(Trait.OUTSIDE_TRANSACTION)
        && session.place().target().dialect().transactionalDdl()
        && session.place().policy().ddlTransaction().value() == Policy.DdlTransaction.WRAP
        && !session.tracker().inTransaction();
  }

  private <T> T inOwnTransaction(SqlWork<T> work) throws SQLException {
    Connection delegate = session.delegate();
    delegate.setAutoCommit(false);
    T result;
    try {
      result = work.run();
      delegate.commit();
    } catch (SQLException | RuntimeException | Error e) {
      rollBack(delegate, e);
      throw e;
    }
    delegate.setAutoCommit(true);
    return result;
  }

  private static void rollBack(Connection delegate, Throwable cause) {
    try {
      delegate.rollback();
      delegate.setAutoCommit(true);
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  private <T> T withinLimit(SqlWork<T> work, RowCounts<? super T> counts) throws SQLException {
    Connection delegate = session.delegate();
    if (!session.tracker().inTransaction()) {
      return inOwnTransaction(() -> checked(work.run(), counts));
    }
    if (delegate.getAutoCommit()) {
      return withinSavepointByText(delegate, work, counts);
    }
    Savepoint before = delegate.setSavepoint();
    T result;
    try {
      result = checked(work.run(), counts);
    } catch (SQLException | RuntimeException | Error e) {
      if (e instanceof GuardViolationException) {
        delegate.rollback(before);
      }
      throw e;
    }
    delegate.releaseSavepoint(before);
    return result;
  }

  /** In a transaction that was begun by SQL, JDBC's own savepoints refuse to work. */
  private <T> T withinSavepointByText(
      Connection delegate, SqlWork<T> work, RowCounts<? super T> counts) throws SQLException {
    try (Statement statement = delegate.createStatement()) {
      statement.execute("SAVEPOINT " + ROWS_SAVEPOINT);
      T result;
      try {
        result = checked(work.run(), counts);
      } catch (GuardViolationException e) {
        statement.execute("ROLLBACK TO SAVEPOINT " + ROWS_SAVEPOINT);
        throw e;
      }
      statement.execute("RELEASE SAVEPOINT " + ROWS_SAVEPOINT);
      return result;
    }
  }

  private <T> T checked(T result, RowCounts<? super T> counts) throws SQLException {
    long rows = counts.largest(result);
    if (rows < 0 || rows > judgement.limit()) {
      told.addAll(session.judge().tooManyRows(judgement, session.place(), rows));
    }
    return result;
  }

  private void follow(List<SqlStatement> statements) throws SQLException {
    for (SqlStatement statement : statements) {
      if (statement.is(Trait.SWITCHES_DATABASE)) {
        session.switchedDatabase(statement.name());
      }
    }
  }
}
