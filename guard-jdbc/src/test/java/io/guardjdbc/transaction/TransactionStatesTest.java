package io.guardjdbc.transaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.parser.SqlReader;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * In what state steps leave a transaction. A step is a text that ran, or in brackets what JDBC did;
 * {@code x} and {@code i} are the table and the index that may be the session's own.
 */
class TransactionStatesTest {

  private static TransactionTracker after(Dialect dialect, String steps) {
    TransactionTracker tracker = new TransactionTracker(dialect);
    for (String step : steps.split(" / ", -1)) {
      switch (step) {
        case "[autocommit off]" -> tracker.autoCommitIs(false);
        case "[autocommit on]" -> tracker.autoCommitIs(true);
        case "[commit]" -> tracker.committed();
        case "[rollback]" -> tracker.rolledBack();
        case "[refused]" -> tracker.refused();
        case "[wrote]" -> tracker.wrote();
        case "[save k]" -> tracker.saved("k");
        case "[save k named n]" -> tracker.saved("k", "n");
        case "[back to k]" -> tracker.rolledBackTo("k");
        case "[release k]" -> tracker.released("k");
        case "[hide]" -> tracker.hideTemporaryTables();
        case "[forget limits]" -> tracker.forgetLimits();
        case "[limited]" -> tracker.limitedByGuard();
        case "[end of text]" -> tracker.textEnded();
        default -> {
          boolean failed = step.startsWith("[failed] ");
          String text = failed ? step.substring(9) : step;
          List<SqlStatement> statements = SqlReader.read(text, dialect).statements();
          if (failed) {
            tracker.failedWithin(statements);
          } else {
            statements.forEach(tracker::ran);
          }
        }
      }
    }
    return tracker;
  }

  private static String state(TransactionTracker tracker, Dialect dialect) {
    List<String> state = new ArrayList<>();
    add(state, tracker.inTransaction(), "open");
    add(state, tracker.isHeldByJdbc(), "held");
    add(state, tracker.holdsUncommittedChanges(), "changes");
    add(state, tracker.isRollbackOnly(), "rollback-only");
    add(state, tracker.hasTemporaryTables(), "temporary");
    add(state, tracker.isTemporary(ObjectName.of(dialect.fold("x"))), "x");
    add(state, tracker.isTemporaryIndex(ObjectName.of(dialect.fold("i"))), "i");
    add(state, tracker.holdsLocks(), "locks");
    add(state, tracker.changedSchema(), "schema");
    add(state, tracker.isLimitedByGuard(), "limited");
    tracker.limitsLockWait().ifPresent(is -> state.add("waits " + (is ? "briefly" : "long")));
    tracker.limitsStatements().ifPresent(is -> state.add("runs " + (is ? "briefly" : "long")));
    tracker
        .effects()
        .forEach(
            each ->
                state.add(
                    each.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
                        + (each.object() == null ? "" : "(" + each.object() + ")")));
    return String.join(" ", state);
  }

  private static void add(List<String> state, boolean holds, String word) {
    if (holds) {
      state.add(word);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "POSTGRESQL | SELECT 1 | ^^",
        "POSTGRESQL | BEGIN / SELECT 1 | open",
        "POSTGRESQL | BEGIN / INSERT INTO t VALUES (1) | open changes",
        "POSTGRESQL | INSERT INTO t VALUES (1) | ^^",
        "POSTGRESQL | [autocommit off] / INSERT INTO t VALUES (1) | open held changes",
        "POSTGRESQL | [autocommit off] / [wrote] / [commit] | open held",
        "POSTGRESQL | [autocommit off] / [wrote] / [autocommit on] | ^^",
        "POSTGRESQL | BEGIN / INSERT INTO t VALUES (1) / COMMIT | ^^",
        "POSTGRESQL | BEGIN / INSERT INTO t VALUES (1) / ROLLBACK | ^^",
        "POSTGRESQL | BEGIN / INSERT INTO t VALUES (1) / PREPARE TRANSACTION 'p' | ^^",
        "POSTGRESQL | BEGIN / [wrote] / BEGIN | open",
        "POSTGRESQL | [refused] | ^^",
        "POSTGRESQL | BEGIN / [refused] | open rollback-only",
        "POSTGRESQL | BEGIN / [refused] / ROLLBACK | ^^",
        "POSTGRESQL | BEGIN / SAVEPOINT a / [refused] / ROLLBACK TO a | open",
        "POSTGRESQL | BEGIN / SAVEPOINT a / [refused] / SAVEPOINT b / ROLLBACK TO b"
            + " | open rollback-only",
        "POSTGRESQL | BEGIN / SAVEPOINT a / [refused] / RELEASE a | open rollback-only",
        "POSTGRESQL | BEGIN / SAVEPOINT a / SAVEPOINT b / [refused] / RELEASE b / ROLLBACK TO a"
            + " | open",
        "POSTGRESQL | BEGIN / [refused] / SAVEPOINT a / [refused] / ROLLBACK TO a"
            + " | open rollback-only",
        "POSTGRESQL | BEGIN / SAVEPOINT a / [wrote] / ROLLBACK TO a | open",
        "POSTGRESQL | BEGIN / [wrote] / SAVEPOINT a / ROLLBACK TO a | open changes",
        "POSTGRESQL | BEGIN / SAVEPOINT a / [wrote] / SAVEPOINT a / ROLLBACK TO a | open changes",
        "POSTGRESQL | BEGIN / SAVEPOINT a / [wrote] / SAVEPOINT a / RELEASE a / ROLLBACK TO a"
            + " | open",
        "POSTGRESQL | BEGIN / [wrote] / ROLLBACK TO nowhere | open changes",
        "POSTGRESQL | BEGIN / [save k] / [wrote] / [back to k] | open",
        "POSTGRESQL | BEGIN / [save k] / [wrote] / [release k] / [back to k] | open changes",
        "POSTGRESQL | BEGIN / [save k named n] / [wrote] / ROLLBACK TO n | open",
        "POSTGRESQL | BEGIN / [wrote] / [failed] COMMIT | ^^",
        "POSTGRESQL | BEGIN / [failed] INSERT INTO t VALUES (1) | open changes",
        "MARIADB | BEGIN / [failed] COMMIT | open",
        "POSTGRESQL | CREATE TEMP TABLE x (a int) | temporary x",
        "POSTGRESQL | CREATE TEMP TABLE x (a int) / DROP TABLE x | ^^",
        "POSTGRESQL | CREATE TEMP TABLE x (a int) / DROP TABLE pg_temp.x | ^^",
        "POSTGRESQL | CREATE TEMP TABLE x (a int) / ALTER TABLE x RENAME TO y | temporary",
        "POSTGRESQL | CREATE TEMP TABLE pg_temp.x (a int) | temporary x",
        "POSTGRESQL | CREATE TEMP TABLE x (a int) / [hide] | temporary",
        "POSTGRESQL | CREATE TEMP TABLE x (a int) / SET search_path = a, pg_temp | temporary",
        "POSTGRESQL | CREATE TEMP TABLE x (a int) / DISCARD TEMP | ^^",
        "POSTGRESQL | CREATE TEMP TABLE x (a int) / [failed] DISCARD TEMP | ^^",
        "POSTGRESQL | CREATE TEMP TABLE x (a int) / [failed] DROP TABLE x | ^^",
        "POSTGRESQL | CREATE TEMP TABLE x (a int) / [failed] DROP TABLE y | temporary x",
        "POSTGRESQL | CREATE TEMP TABLE x (a int) ON COMMIT DROP | ^^",
        "POSTGRESQL | BEGIN / CREATE TEMP TABLE x (a int) ON COMMIT DROP | open temporary x",
        "POSTGRESQL | BEGIN / CREATE TEMP TABLE x (a int) ON COMMIT DROP / COMMIT | ^^",
        "POSTGRESQL | BEGIN / CREATE TEMP TABLE x (a int) / COMMIT | temporary x",
        "POSTGRESQL | BEGIN / CREATE TEMP TABLE x (a int) / ROLLBACK | ^^",
        "POSTGRESQL | BEGIN / CREATE TEMP TABLE x (a int) / COMMIT / BEGIN / DROP TABLE x / ROLLBACK"
            + " | temporary x",
        "POSTGRESQL | BEGIN / SAVEPOINT a / CREATE TEMP TABLE x (a int) / ROLLBACK TO a | open",
        "POSTGRESQL | CREATE TEMP TABLE x (a int) / CREATE INDEX i ON x (a) | temporary x i",
        "POSTGRESQL | CREATE TEMP TABLE x (a int) / CREATE INDEX i ON x (a) / DROP INDEX i"
            + " | temporary x",
        "POSTGRESQL | CREATE TEMP TABLE x (a int) / CREATE INDEX i ON y (a) | temporary x",
        "POSTGRESQL | CREATE TEMP TABLE x (a int) / CREATE INDEX i ON x (a) / [failed] SELECT 1"
            + " | temporary x",
        "POSTGRESQL | CREATE TEMP TABLE x (a int) / CREATE INDEX i ON x (a) / BEGIN / ROLLBACK"
            + " | temporary x",
        "POSTGRESQL | CREATE TEMP TABLE x (a int) / CREATE INDEX i ON x (a) / DROP TABLE x | ^^",
        "MARIADB | CREATE TEMPORARY TABLE x (a int) | temporary x",
        "MARIADB | CREATE TEMPORARY TABLE x (a int) / USE other | ^^",
        "MARIADB | BEGIN / CREATE TEMPORARY TABLE x (a int) / ROLLBACK | temporary x",
        "MARIADB | BEGIN / SAVEPOINT a / CREATE TEMPORARY TABLE x (a int) / ROLLBACK TO a"
            + " | open temporary x",
        "MARIADB | CREATE TEMPORARY TABLE x (a int) / DROP TEMPORARY TABLE x | ^^",
        "MARIADB | BEGIN / [wrote] / CREATE TABLE y (a int) | schema creates-table(y)",
        "MARIADB | SET autocommit = 0 / [wrote] | open held changes",
        "MARIADB | SET autocommit = 0 / [wrote] / SET autocommit = 0 | open held",
        "MARIADB | SET autocommit = 0 / [wrote] / SET autocommit = 1 | ^^",
        "POSTGRESQL | BEGIN / ALTER TABLE t ADD a int" + " | open locks schema blocks-all(t)",
        "POSTGRESQL | ALTER TABLE t ADD a int | ^^",
        "POSTGRESQL | BEGIN / ALTER TABLE t ADD a int / ALTER TABLE t ADD b int"
            + " | open locks schema blocks-all(t)",
        "POSTGRESQL | BEGIN / ALTER TABLE t ADD a int / COMMIT | ^^",
        "POSTGRESQL | BEGIN / SAVEPOINT a / ALTER TABLE t ADD a int / ROLLBACK TO a | open",
        "POSTGRESQL | BEGIN / ALTER TABLE t ADD a int / SAVEPOINT a / LOCK TABLE u / ROLLBACK TO a"
            + " | open locks schema blocks-all(t)",
        "POSTGRESQL | BEGIN / DELETE FROM t | open changes changes-many-rows(t)",
        "POSTGRESQL | CREATE TABLE t (a int) | schema creates-table(t)",
        "POSTGRESQL | CREATE TABLE t (a int) / [end of text] | ^^",
        "POSTGRESQL | BEGIN / CREATE TABLE t (a int) / [end of text] | open schema creates-table(t)",
        "MARIADB | CREATE TABLE t (a int) / CREATE INDEX i ON t (a) | schema creates-table(t)",
        "MARIADB | BEGIN / LOCK TABLES t WRITE | ^^",
        "POSTGRESQL | SET lock_timeout = '1s' | waits briefly",
        "POSTGRESQL | SET lock_timeout = 0 | waits long",
        "POSTGRESQL | SET lock_timeout = 0 / BEGIN / SET LOCAL lock_timeout = '1s'"
            + " | open waits briefly",
        "POSTGRESQL | SET lock_timeout = 0 / BEGIN / SET LOCAL lock_timeout = '1s' / COMMIT"
            + " | waits long",
        "POSTGRESQL | BEGIN / SET LOCAL lock_timeout = '1s' / SET lock_timeout = 0"
            + " | open waits long",
        "POSTGRESQL | BEGIN / SAVEPOINT a / SET LOCAL lock_timeout = '1s' / ROLLBACK TO a | open",
        "POSTGRESQL | SET statement_timeout = '1s' | runs briefly",
        "POSTGRESQL | SET statement_timeout = '1s' / RESET statement_timeout | runs long",
        "POSTGRESQL | SET statement_timeout = 0 / BEGIN / SET LOCAL statement_timeout = 5"
            + " | open runs briefly",
        "POSTGRESQL | SET statement_timeout = 0 / BEGIN / SET LOCAL statement_timeout = 5 / COMMIT"
            + " | runs long",
        "POSTGRESQL | BEGIN / SET LOCAL statement_timeout = 5 / SET statement_timeout = 0"
            + " | open runs long",
        "POSTGRESQL | SET lock_timeout = 1 / SET statement_timeout = 1 / [forget limits] | ^^",
        "POSTGRESQL | BEGIN / SET LOCAL lock_timeout = 1 / SET LOCAL statement_timeout = 1"
            + " / [forget limits] | open",
        "MARIADB | SET max_statement_time = 0 | runs long",
        "MARIADB | SET lock_wait_timeout = 0 | waits briefly",
        "POSTGRESQL | BEGIN / [limited] | open limited",
        "POSTGRESQL | BEGIN / [limited] / COMMIT | ^^",
        "POSTGRESQL | BEGIN / [limited] / SET lock_timeout = 1 | open waits briefly",
        "POSTGRESQL | BEGIN / [limited] / SET LOCAL lock_timeout = 1 | open waits briefly",
        "POSTGRESQL | BEGIN / SAVEPOINT a / [limited] / ROLLBACK TO a | open",
      })
  void stepsLeaveATransactionInAState(Dialect dialect, String steps, String expected) {
    TransactionTracker tracker = after(dialect, steps);
    assertEquals(expected, state(tracker, dialect));
    assertEquals(expected, state(tracker.copy(), dialect));
  }

  @Test
  void aCopyIsAsTheTransactionWas() {
    TransactionTracker tracker =
        after(
            Dialect.POSTGRESQL,
            "SET lock_timeout = 0 / SET statement_timeout = 0 / CREATE TEMP TABLE x (a int)"
                + " / CREATE INDEX i ON x (a) / BEGIN / SAVEPOINT a / DELETE FROM t"
                + " / SET LOCAL lock_timeout = 1 / SET LOCAL statement_timeout = 1 / [refused]");
    String before = state(tracker, Dialect.POSTGRESQL);
    TransactionTracker copy = tracker.copy();
    tracker.rolledBack();
    assertEquals(before, state(copy, Dialect.POSTGRESQL));
    copy.rolledBackTo("a");
    assertFalse(copy.isRollbackOnly());
    assertFalse(copy.holdsUncommittedChanges());
    assertTrue(copy.isTemporary(ObjectName.of("x")));
  }

  @Test
  void anotherCaseIsAnotherTemporaryTableOnMariaDb() {
    TransactionTracker tracker = after(Dialect.MARIADB, "CREATE TEMPORARY TABLE x (a int)");
    assertFalse(tracker.isTemporary(ObjectName.of("X")));
    tracker = after(Dialect.SQLITE, "CREATE TEMP TABLE x (a)");
    assertTrue(tracker.isTemporary(ObjectName.of("X")));
  }
}
