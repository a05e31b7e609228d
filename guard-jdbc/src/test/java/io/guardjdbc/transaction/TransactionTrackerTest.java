package io.guardjdbc.transaction;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.parser.SqlReader;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.SqlStatement;
import java.util.List;
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
  void anEmptyTextMovesNothing() {
    run(postgresql, Dialect.POSTGRESQL, "BEGIN", " ; -- nothing");
    assertTrue(postgresql.inTransaction());
    assertTrue(List.of().equals(SqlReader.read(" -- x", Dialect.POSTGRESQL).statements()));
  }
}
