package io.guardjdbc.transaction;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Effect;
import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.sql.SqlStatement;
import io.guardjdbc.sql.SqlStatement.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a session's transaction and temporary tables, moved on by every statement that
 * ran and every call of JDBC's transaction methods. A {@link #copy()} can be moved on ahead, to
 * judge a text of several statements as a whole.
 *
 * <p>Not thread-safe: belongs to one connection.
 */
public final class TransactionTracker {

  private final Dialect dialect;
  private boolean autoCommit = true;
  private boolean begun;
  private boolean uncommitted;
  private boolean rollbackOnly;
  private int savepointsAtRefusal;
  private List<Saved> savepoints = new ArrayList<>();
  private Set<ObjectName> temporary = new HashSet<>();
  private Set<ObjectName> temporaryBefore = Set.of();

  /** Indexes of temporary tables, with their tables. */
  private Map<ObjectName, ObjectName> indexes = Map.of();

  private Set<ObjectName> untilCommit = new HashSet<>();
  private Set<ObjectName> views = Set.of();
  private boolean hidden;
  private Effects effects = new Effects();

  /**
   * A savepoint, under its name in SQL, the JDBC object, or both, with what held when it was set.
   */
  private record Saved(
      Object key, String name, boolean uncommitted, Set<ObjectName> temporary, int effects) {}

  public TransactionTracker(Dialect dialect) {
    this.dialect = dialect;
  }

  /** A tracker of its own that knows what this one knows. */
  public TransactionTracker copy() {
    TransactionTracker copy = new TransactionTracker(dialect);
    copy.autoCommit = autoCommit;
    copy.begun = begun;
    copy.uncommitted = uncommitted;
    copy.rollbackOnly = rollbackOnly;
    copy.savepointsAtRefusal = savepointsAtRefusal;
    copy.savepoints = new ArrayList<>(savepoints);
    copy.temporary = new HashSet<>(temporary);
    copy.temporaryBefore = temporaryBefore;
    copy.indexes = indexes;
    copy.views = views;
    copy.untilCommit = new HashSet<>(untilCommit);
    copy.hidden = hidden;
    copy.effects = effects.copy();
    return copy;
  }

  /** What the delegate answers to getAutoCommit, asked anew before each judgement. */
  public void autoCommitIs(boolean value) {
    autoCommit = value;
  }

  /** Whether a transaction is open that the application opened, by JDBC or by SQL. */
  public boolean inTransaction() {
    return begun || !autoCommit;
  }

  /** Whether the open transaction was opened by JDBC, and is JDBC's to end. */
  public boolean isHeldByJdbc() {
    return !autoCommit;
  }

  /** Whether the open transaction may hold changes that a commit would make permanent. */
  public boolean holdsUncommittedChanges() {
    return uncommitted && inTransaction();
  }

  /** Whether only a rollback may end the transaction. */
  public boolean isRollbackOnly() {
    return rollbackOnly && inTransaction();
  }

  /** What the statements of the open transaction left behind so far, in their order. */
  public List<Effect> effects() {
    return effects.list();
  }

  /** Whether the open transaction holds a lock that stops others. */
  public boolean holdsLocks() {
    return effects.holdLocks();
  }

  /**
   * Whether the open transaction changed more than rows, so that what comes later is to be looked
   * at. Cheap: on the way of every statement.
   */
  public boolean changedSchema() {
    return effects.changeSchema();
  }

  /**
   * Whether the guard itself limits, to the end of the transaction, how long it waits for locks.
   */
  public boolean isLimitedByGuard() {
    return effects.limitedByGuard();
  }

  /** Notes such a limit. */
  public void limitedByGuard() {
    effects.limitByGuard();
  }

  /**
   * What the texts so far said about waiting for locks: that it is limited or not; empty if
   * nothing.
   */
  public Optional<Boolean> limitsLockWait() {
    return effects.lockWait();
  }

  /** What the texts so far said about how long a statement may run; empty if nothing. */
  public Optional<Boolean> limitsStatements() {
    return effects.statements();
  }

  /** Forgets what texts said about waiting and running: the session itself can be asked. */
  public void forgetLimits() {
    effects.forgetLimits();
  }

  /**
   * Notes that a text has run to its end: what its statements made is no longer new, unless the
   * transaction goes on.
   */
  public void textEnded() {
    if (!inTransaction()) {
      effects.ended(true);
    }
  }

  /** Whether this session has temporary tables, so that names must be looked at. */
  public boolean hasTemporaryTables() {
    return !temporary.isEmpty();
  }

  /**
   * Whether this session created the temporary table of this name, and it still exists. No longer
   * sure of any once a search path has put other schemas before the temporary one.
   */
  public boolean isTemporary(ObjectName table) {
    if (temporary.isEmpty() || hidden) {
      return false;
    }
    ObjectName name = unqualified(table);
    for (ObjectName each : temporary) {
      // on MariaDB another case may be another table, by a setting of the server
      if (dialect.isMariaDbOrMySql() ? each.equals(name) : each.sameAs(name, dialect)) {
        return true;
      }
    }
    return false;
  }

  /** Whether this session created a temporary view of this name, whatever became of it. */
  public boolean isTemporaryView(ObjectName table) {
    ObjectName name = unqualified(table);
    return views.stream().anyMatch(each -> each.sameAs(name, dialect));
  }

  /** Whether an index of this name belongs to a temporary table that this session created. */
  public boolean isTemporaryIndex(ObjectName index) {
    ObjectName table = indexes.get(unqualified(index));
    return table != null && isTemporary(table);
  }

  /** A temporary table's name without PostgreSQL's schema for it, which need not be told. */
  private ObjectName unqualified(ObjectName table) {
    boolean told = dialect == Dialect.POSTGRESQL && "pg_temp".equals(table.schema());
    return told ? ObjectName.of(table.name()) : table;
  }

  /**
   * Notes that the session's search path puts other schemas before the temporary one, so that no
   * name is surely a temporary table's.
   */
  public void hideTemporaryTables() {
    hidden = true;
  }

  /**
   * Notes that the names of temporary tables mean others now: there are none any more, or the
   * session is in another database, where a table of the same name is no temporary one.
   */
  public void forgetTemporaryTables() {
    temporary.clear();
    temporaryBefore = Set.of();
  }

  /** Notes that something may leave changes behind. Cheap: on the way of every statement. */
  public void wrote() {
    uncommitted = true;
  }

  /** As {@link #wrote()}, unless all that is changed are rows of the session's temporary tables. */
  public void wrote(List<SqlStatement> statements) {
    for (SqlStatement statement : statements) {
      wrote(statement);
    }
  }

  private void wrote(SqlStatement statement) {
    if (statement.is(Trait.WRITES) && !writesOnlyTemporary(statement)) {
      uncommitted = true;
    }
  }

  /** Notes what statements that nothing is said of leave behind in an open transaction. */
  public void changed(List<SqlStatement> statements) {
    if (inTransaction()) {
      for (SqlStatement statement : statements) {
        for (Effect effect : statement.effects()) {
          effects.add(effect, true);
        }
      }
    }
  }

  /** Notes a refusal inside the transaction: from now on only a rollback ends it. */
  public void refused() {
    if (inTransaction() && !rollbackOnly) {
      rollbackOnly = true;
      savepointsAtRefusal = savepoints.size();
    }
  }

  /** Notes a commit, by JDBC, by SQL or by the database itself. */
  public void committed() {
    temporary.removeAll(untilCommit);
    ended();
  }

  /** Notes a rollback of the whole transaction. */
  public void rolledBack() {
    if (dialect.transactionalDdl()) {
      temporary = new HashSet<>(temporaryBefore);
      indexes = Map.of();
    }
    ended();
  }

  private void ended() {
    ended(true);
  }

  private void ended(boolean byIntent) {
    effects.ended(byIntent);
    begun = false;
    uncommitted = false;
    rollbackOnly = false;
    savepoints.clear();
    untilCommit.clear();
    temporaryBefore = temporary.isEmpty() ? Set.of() : Set.copyOf(temporary);
  }

  /** Notes a savepoint under its name in SQL or its JDBC object. */
  public void saved(Object key) {
    saved(key, null);
  }

  /** Notes a savepoint of JDBC that has a name, under which SQL knows it too. */
  public void saved(Object key, String name) {
    savepoints.add(new Saved(key, name, uncommitted, Set.copyOf(temporary), effects.list().size()));
  }

  /** Notes a release. */
  public void released(Object key) {
    int at = lastIndexOf(key);
    if (at >= 0) {
      savepoints.subList(at, savepoints.size()).clear();
      savepointsAtRefusal = Math.min(savepointsAtRefusal, savepoints.size());
    }
  }

  /** Notes a rollback to a savepoint; a refusal since it was set is forgotten. */
  public void rolledBackTo(Object key) {
    int at = lastIndexOf(key);
    if (at < 0) {
      return;
    }
    Saved saved = savepoints.get(at);
    savepoints.subList(at + 1, savepoints.size()).clear();
    uncommitted = saved.uncommitted();
    effects.backTo(saved.effects());
    if (dialect.transactionalDdl()) {
      temporary = new HashSet<>(saved.temporary());
      indexes = Map.of();
    }
    if (savepointsAtRefusal > at) {
      rollbackOnly = false;
    }
  }

  private int lastIndexOf(Object key) {
    for (int i = savepoints.size() - 1; i >= 0; i--) {
      if (savepoints.get(i).key().equals(key) || key.equals(savepoints.get(i).name())) {
        return i;
      }
    }
    return -1;
  }

  /** Moves on by a statement that ran. */
  public void ran(SqlStatement statement) {
    if (statement.is(Trait.IMPLICIT_COMMIT)) {
      temporary.removeAll(untilCommit);
      ended(false);
    }
    switch (statement.control()) {
      case BEGIN -> {
        committed();
        begun = true;
      }
      case COMMIT, PREPARE_TRANSACTION -> committed();
      case ROLLBACK -> rolledBack();
      case SAVEPOINT -> saved(savepointName(statement));
      case ROLLBACK_TO_SAVEPOINT -> rolledBackTo(savepointName(statement));
      case RELEASE_SAVEPOINT -> released(savepointName(statement));
      case AUTOCOMMIT_OFF -> {
        autoCommit = false;
        uncommitted = false;
      }
      case AUTOCOMMIT_ON -> {
        committed();
        autoCommit = true;
      }
      case NONE -> wrote(statement);
    }
    for (Effect effect : statement.effects()) {
      effects.add(effect, inTransaction() && !statement.is(Trait.IMPLICIT_COMMIT));
    }
    followTemporaryTables(statement);
  }

  /** Whether all that a statement changes are rows of temporary tables, which no commit keeps. */
  private boolean writesOnlyTemporary(SqlStatement statement) {
    if (temporary.isEmpty()) {
      return false;
    }
    boolean writes = false;
    for (Finding finding : statement.findings()) {
      switch (finding.operation()) {
        case SELECT -> {}
        case INSERT, UPDATE, DELETE, MERGE, UNBOUNDED_UPDATE, UNBOUNDED_DELETE, TRUNCATE -> {
          if (finding.target() == null || !isTemporary(finding.target())) {
            return false;
          }
          writes = true;
        }
        default -> {
          return false;
        }
      }
    }
    return writes;
  }

  private static String savepointName(SqlStatement statement) {
    return statement.name() == null ? "" : statement.name();
  }

  private void followTemporaryTables(SqlStatement statement) {
    if (statement.temporary() != null) {
      ObjectName table = unqualified(statement.temporary());
      if (statement.is(Trait.TEMPORARY_VIEW)) {
        views = new HashSet<>(views);
        views.add(table);
      }
      temporary.add(table);
      if (statement.is(Trait.TEMPORARY_UNTIL_COMMIT)) {
        if (inTransaction()) {
          untilCommit.add(table);
        } else {
          temporary.remove(table);
        }
      }
    }
    hidden |= statement.is(Trait.HIDES_TEMPORARY);
    if (statement.is(Trait.DISCARDS_TEMPORARY) || statement.is(Trait.SWITCHES_DATABASE)) {
      forgetTemporaryTables();
    }
    if (!temporary.isEmpty()) {
      for (Finding finding : statement.findings()) {
        if (endsTemporary(finding)
            && temporary.removeIf(each -> each.sameAs(unqualified(finding.target()), dialect))
            && finding.operation() == Operation.RENAME
            && statement.name() != null) {
          renamed(unqualified(finding.target()), ObjectName.of(statement.name()));
        }
        followIndex(finding);
      }
    }
    if (!inTransaction()) {
      temporaryBefore = temporary.isEmpty() ? Set.of() : Set.copyOf(temporary);
    }
  }

  private void renamed(ObjectName from, ObjectName to) {
    temporary.add(to);
    indexes = new HashMap<>(indexes);
    indexes.replaceAll((index, table) -> unqualified(table).sameAs(from, dialect) ? to : table);
  }

  private void followIndex(Finding finding) {
    boolean made =
        finding.operation() == Operation.CREATE
            && finding.member() != null
            && finding.detail() != null
            && finding.detail().startsWith("index")
            && isTemporary(finding.target());
    boolean gone = finding.operation() == Operation.DROP_OBJECT && finding.target() != null;
    if (!made && (!gone || indexes.isEmpty())) {
      return;
    }
    indexes = new HashMap<>(indexes);
    if (made) {
      indexes.put(ObjectName.of(finding.member()), finding.target());
    } else {
      indexes.remove(unqualified(finding.target()));
    }
  }

  /**
   * DROP TABLE, SEQUENCE or VIEW, DROP TEMPORARY TABLE, which is about the session alone, and
   * RENAME of the whole.
   */
  private static boolean endsTemporary(Finding finding) {
    return finding.target() != null
        && switch (finding.operation()) {
          case DROP_TABLE, SESSION -> true;
          case DROP_OBJECT, RENAME -> finding.member() == null;
          default -> false;
        };
  }

  /**
   * Moves on by a text of several statements that failed somewhere in its middle: what protects
   * more is assumed.
   */
  public void failedWithin(List<SqlStatement> statements) {
    for (SqlStatement statement : statements) {
      if (statement.control() != SqlStatement.TransactionControl.NONE) {
        begun = begun && !dialect.transactionalDdl();
      }
      if (statement.is(Trait.WRITES)) {
        uncommitted = true;
      }
      if (statement.is(Trait.DISCARDS_TEMPORARY)) {
        temporary.clear();
      }
      for (Finding finding : statement.findings()) {
        if (endsTemporary(finding)) {
          temporary.removeIf(each -> each.sameAs(unqualified(finding.target()), dialect));
        }
      }
      indexes = Map.of();
    }
  }
}
