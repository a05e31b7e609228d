package io.guardjdbc.transaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.parser.SqlReader;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.SqlStatement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TransactionTrackerTest {

  private final TransactionTracker postgresql = new TransactionTracker(Dialect.POSTGRESQL);
  private final TransactionTracker mariaDb = new TransactionTracker(Dialect.MARIADB);

  private static void run(TransactionTracker tracker, Dialect dialect, String... texts) {
    for (String text : texts) {
      for (SqlStatement statement : SqlReader.read(text, dialect).statements()) {
        tracker.ran(statement);
      }
    }
  }

  private void postgresql(String... texts) {
    run(postgresql, Dialect.POSTGRESQL, texts);
  }

  private void mariaDb(String... texts) {
    run(mariaDb, Dialect.MARIADB, texts);
  }

  @Test
  void aTransactionBegunBySqlCounts() {
    postgresql("BEGIN");
    assertTrue(postgresql.inTransaction());
    postgresql("COMMIT");
    assertFalse(postgresql.inTransaction());
    postgresql("start transaction read write");
    assertTrue(postgresql.inTransaction());
    postgresql("/* x */ END");
    assertFalse(postgresql.inTransaction());
  }

  @Test
  void aTransactionBegunByJdbcCounts() {
    postgresql.autoCommitIs(false);
    assertTrue(postgresql.inTransaction());
    postgresql("COMMIT");
    assertTrue(postgresql.inTransaction(), "autocommit stays off");
  }

  @Test
  void aRefusalMakesTheTransactionRollbackOnly() {
    postgresql("BEGIN");
    postgresql.refused();
    assertTrue(postgresql.isRollbackOnly());
    postgresql("ROLLBACK");
    assertFalse(postgresql.isRollbackOnly());
  }

  @Test
  void aRefusalOutsideATransactionLeavesNothingBehind() {
    postgresql.refused();
    assertFalse(postgresql.isRollbackOnly());
    postgresql("BEGIN");
    assertFalse(postgresql.isRollbackOnly());
  }

  @Test
  void aRollbackToAnEarlierSavepointForgetsTheRefusal() {
    postgresql("BEGIN", "SAVEPOINT a");
    postgresql.refused();
    postgresql("SAVEPOINT b", "ROLLBACK TO SAVEPOINT b");
    assertTrue(postgresql.isRollbackOnly(), "b was set after the refusal");
    postgresql("ROLLBACK TO a");
    assertFalse(postgresql.isRollbackOnly());
  }

  @Test
  void aReleaseDoesNotForgetTheRefusal() {
    postgresql("BEGIN", "SAVEPOINT a", "SAVEPOINT b");
    postgresql.refused();
    postgresql("RELEASE SAVEPOINT b");
    assertTrue(postgresql.isRollbackOnly());
    postgresql("ROLLBACK TO SAVEPOINT a");
    assertFalse(postgresql.isRollbackOnly());
  }

  @Test
  void ddlCommitsOnMariaDb() {
    mariaDb.autoCommitIs(false);
    mariaDb("INSERT INTO t VALUES (1)");
    assertTrue(mariaDb.holdsUncommittedChanges());
    mariaDb("CREATE TABLE IF NOT EXISTS t (a int)");
    assertFalse(mariaDb.holdsUncommittedChanges());
  }

  @Test
  void temporaryDdlDoesNotCommitOnMariaDb() {
    mariaDb.autoCommitIs(false);
    mariaDb(
        "INSERT INTO t VALUES (1)", "CREATE TEMPORARY TABLE x (a int)", "DROP TEMPORARY TABLE x");
    assertTrue(mariaDb.holdsUncommittedChanges());
  }

  @Test
  void rowsOfTemporaryTablesAreNoUncommittedChanges() {
    mariaDb.autoCommitIs(false);
    mariaDb("CREATE TEMPORARY TABLE x (a int)", "INSERT INTO x SELECT a FROM t", "DELETE FROM x");
    assertFalse(mariaDb.holdsUncommittedChanges());
    mariaDb("UPDATE x JOIN t ON x.a = t.a SET t.a = 2 WHERE x.a = 1");
    assertTrue(mariaDb.holdsUncommittedChanges());
  }

  @Test
  void temporaryTablesAreKnownUntilTheyAreDropped() {
    ObjectName picked = ObjectName.of("picked");
    postgresql("CREATE TEMP TABLE Picked (id int)");
    assertTrue(postgresql.isTemporary(picked));
    postgresql("DROP TABLE picked");
    assertFalse(postgresql.isTemporary(picked), "the next DROP would strike a permanent table");
  }

  @Test
  void aRolledBackTemporaryTableIsGone() {
    postgresql("BEGIN", "CREATE TEMP TABLE picked (id int)", "ROLLBACK");
    assertFalse(postgresql.isTemporary(ObjectName.of("picked")));
    postgresql("CREATE TEMP TABLE kept (id int)", "BEGIN", "DROP TABLE kept", "ROLLBACK");
    assertTrue(postgresql.isTemporary(ObjectName.of("kept")));
  }

  @Test
  void aTemporaryTableUntilCommitGoesAtCommit() {
    postgresql("BEGIN", "CREATE TEMP TABLE picked (id int) ON COMMIT DROP");
    assertTrue(postgresql.isTemporary(ObjectName.of("picked")));
    postgresql("COMMIT");
    assertFalse(postgresql.isTemporary(ObjectName.of("picked")));
  }

  @Test
  void discardEndsTemporaryTables() {
    postgresql("CREATE TEMP TABLE picked (id int)", "DISCARD ALL");
    assertFalse(postgresql.isTemporary(ObjectName.of("picked")));
  }

  @Test
  void aCopyMovesOnByItself() {
    TransactionTracker ahead = postgresql.copy();
    run(ahead, Dialect.POSTGRESQL, "BEGIN");
    assertTrue(ahead.inTransaction());
    assertFalse(postgresql.inTransaction());
  }

  @Test
  void aTextThatFailedInItsMiddleLeavesTheSaferAssumption() {
    postgresql("BEGIN");
    postgresql.failedWithin(SqlReader.read("SELECT 1; COMMIT", Dialect.POSTGRESQL).statements());
    assertFalse(postgresql.inTransaction());

    mariaDb.autoCommitIs(false);
    mariaDb.failedWithin(
        SqlReader.read("COMMIT; INSERT INTO t VALUES (1)", Dialect.MARIADB).statements());
    assertTrue(mariaDb.holdsUncommittedChanges());
  }

  @Test
  void locksAreHeldToTheEndOfTheTransaction() {
    postgresql("ALTER TABLE t ADD COLUMN a int");
    assertFalse(postgresql.holdsLocks(), "no transaction");
    postgresql("BEGIN", "UPDATE t SET a = 1");
    assertFalse(postgresql.changedSchema(), "rows only");
    postgresql("SAVEPOINT s", "ALTER TABLE t ADD COLUMN b int");
    assertTrue(postgresql.holdsLocks());
    assertTrue(postgresql.changedSchema());
    postgresql("ROLLBACK TO s");
    assertFalse(postgresql.holdsLocks());
    assertEquals(1, postgresql.effects().size(), "the change of rows is still there");
    postgresql("ALTER TABLE t ADD COLUMN b int", "ALTER TABLE t ADD COLUMN c int");
    assertEquals(2, postgresql.effects().size(), "each once");
    postgresql("COMMIT");
    assertEquals(List.of(), postgresql.effects());

    mariaDb.autoCommitIs(false);
    mariaDb("ALTER TABLE t ADD COLUMN a int");
    assertFalse(mariaDb.holdsLocks(), "it has committed");
  }

  @Test
  void newTablesAreKnownToTheEndOfTheTransactionOrText() {
    postgresql("CREATE TABLE t (a int)");
    assertTrue(postgresql.changedSchema());
    postgresql.textEnded();
    assertFalse(postgresql.changedSchema());
    postgresql("BEGIN", "CREATE TABLE t (a int)");
    postgresql.textEnded();
    assertTrue(postgresql.changedSchema());
    postgresql("ROLLBACK");
    assertFalse(postgresql.changedSchema());

    mariaDb.autoCommitIs(false);
    mariaDb("CREATE TABLE t (a int)", "ALTER TABLE t ADD COLUMN b int");
    assertTrue(mariaDb.changedSchema(), "the migration goes on");
    mariaDb.committed();
    assertFalse(mariaDb.changedSchema());
  }

  @Test
  void limitsAreThoseOfTheTransactionBeforeThoseOfTheSession() {
    assertEquals(Optional.empty(), postgresql.limitsLockWait());
    postgresql("SET lock_timeout = 0", "BEGIN", "SET LOCAL lock_timeout = '1s'");
    assertEquals(Optional.of(true), postgresql.limitsLockWait());
    postgresql.limitedByGuard();
    assertTrue(postgresql.copy().isLimitedByGuard());
    postgresql("SET LOCAL lock_timeout = '2s'");
    assertFalse(postgresql.isLimitedByGuard(), "it was set anew");
    postgresql("COMMIT");
    assertEquals(Optional.of(false), postgresql.limitsLockWait());
    postgresql("SET statement_timeout = '1s'");
    assertEquals(Optional.of(true), postgresql.limitsStatements());
    postgresql.forgetLimits();
    assertEquals(Optional.empty(), postgresql.limitsLockWait());
    assertEquals(Optional.empty(), postgresql.limitsStatements());
  }

  @Test
  void anEmptyTextMovesNothing() {
    run(postgresql, Dialect.POSTGRESQL, "BEGIN", " ; -- nothing");
    assertTrue(postgresql.inTransaction());
    assertTrue(List.of().equals(SqlReader.read(" -- x", Dialect.POSTGRESQL).statements()));
  }
}
