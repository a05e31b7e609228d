package io.guardjdbc.transaction;

import io.guardjdbc.sql.Effect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The effects of the statements of one transaction, each once, and the session's limits. */
final class Effects {

  private final List<Effect> list = new ArrayList<>();
  private final Set<Effect> known = new HashSet<>();
  private int locks;
  private int changesOfSchema;
  private boolean limitedByGuard;
  private Boolean lockWait;
  private Boolean localLockWait;
  private Boolean statements;
  private Boolean localStatements;

  Effects copy() {
    Effects copy = new Effects();
    copy.list.addAll(list);
    copy.known.addAll(known);
    copy.locks = locks;
    copy.changesOfSchema = changesOfSchema;
    copy.limitedByGuard = limitedByGuard;
    copy.lockWait = lockWait;
    copy.localLockWait = localLockWait;
    copy.statements = statements;
    copy.localStatements = localStatements;
    return copy;
  }

  List<Effect> list() {
    return Collections.unmodifiableList(list);
  }

  boolean holdLocks() {
    return locks > 0;
  }

  boolean changeSchema() {
    return changesOfSchema > 0;
  }

  boolean limitedByGuard() {
    return limitedByGuard;
  }

  void limitByGuard() {
    limitedByGuard = true;
  }

  Optional<Boolean> lockWait() {
    return Optional.ofNullable(localLockWait == null ? lockWait : localLockWait);
  }

  Optional<Boolean> statements() {
    return Optional.ofNullable(localStatements == null ? statements : localStatements);
  }

  /**
   * @param held whether locks stay to the end of a transaction, and other changes undone till then
   */
  void add(Effect effect, boolean held) {
    switch (effect.kind()) {
      case LIMITS_LOCK_WAIT, UNLIMITS_LOCK_WAIT -> {
        lockWait = effect.kind() == Effect.Kind.LIMITS_LOCK_WAIT;
        localLockWait = null;
        limitedByGuard = false;
      }
      case LIMITS_LOCK_WAIT_LOCALLY -> {
        localLockWait = true;
        limitedByGuard = false;
      }
      case LIMITS_STATEMENT, UNLIMITS_STATEMENT -> {
        statements = effect.kind() == Effect.Kind.LIMITS_STATEMENT;
        localStatements = null;
      }
      case LIMITS_STATEMENT_LOCALLY -> localStatements = true;
      case CREATES_TABLE, CREATES_TABLE_IF_MISSING -> keep(effect);
      case WAITS_BRIEFLY -> {}
      default -> {
        if (held) {
          keep(effect);
        }
      }
    }
  }

  private void keep(Effect effect) {
    if (known.add(effect)) {
      list.add(effect);
      count(effect, 1);
    }
  }

  private void count(Effect effect, int by) {
    locks += effect.kind().isLock() ? by : 0;
    changesOfSchema += effect.kind() == Effect.Kind.CHANGES_MANY_ROWS ? 0 : by;
  }

  /** A rollback to a savepoint, when there were so many. */
  void backTo(int size) {
    while (list.size() > size) {
      Effect last = list.remove(list.size() - 1);
      known.remove(last);
      count(last, -1);
    }
    limitedByGuard = false;
    localLockWait = null;
    localStatements = null;
  }

  /**
   * The transaction ended.
   *
   * @param byIntent and not because its database commits at DDL: a migration goes on there, and the
   *     tables it made are still its own
   */
  void ended(boolean byIntent) {
    if (byIntent) {
      backTo(0);
    } else {
      list.removeIf(effect -> !isNewTable(effect));
      known.removeIf(effect -> !isNewTable(effect));
      locks = 0;
      changesOfSchema = list.size();
    }
    limitedByGuard = false;
    localLockWait = null;
    localStatements = null;
  }

  private static boolean isNewTable(Effect effect) {
    return effect.kind() == Effect.Kind.CREATES_TABLE
        || effect.kind() == Effect.Kind.CREATES_TABLE_IF_MISSING;
  }

  void forgetLimits() {
    lockWait = null;
    localLockWait = null;
    statements = null;
    localStatements = null;
  }
}
