package io.guardjdbc.rules;

import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.policy.TransactionRule;
import io.guardjdbc.sql.Effect;
import io.guardjdbc.sql.ObjectName;
import java.util.List;

/**
 * {@code ddl-with-backfill}: many rows are changed while DDL of the same transaction locks a table.
 */
final class DdlWithBackfill extends TransactionPattern {

  DdlWithBackfill() {
    super(TransactionRule.DDL_WITH_BACKFILL, "ZG252");
  }

  @Override
  Found find(RuleContext context) {
    List<Effect> here = context.statement().effects();
    if (!context.dialect().transactionalDdl() || here.isEmpty()) {
      return null;
    }
    List<Effect> before = context.transaction().effects();
    // how large a table is, the database is asked only where the rest holds
    Effect lock = changesMany(here) ? feltLock(before, context) : null;
    ObjectName filled = lock == null ? null : filled(here, context);
    if (filled == null) {
      lock = changesMany(before) ? feltLock(context) : null;
      filled = lock == null ? null : filled(before, context);
    }
    if (filled == null) {
      return null;
    }
    return new Found(
        filled,
        null,
        "the lock that DDL takes on "
            + name(lock)
            + " is held to the end of the transaction, for as long as the change of many rows of "
            + filled
            + " takes",
        "commit the DDL first, then change the rows of "
            + filled
            + " in steps, each its own transaction");
  }

  private static boolean changesMany(List<Effect> effects) {
    for (Effect effect : effects) {
      if (effect.kind() == Effect.Kind.CHANGES_MANY_ROWS) {
        return true;
      }
    }
    return false;
  }

  /** The first table whose rows are changed in numbers that take time; null if none. */
  private static ObjectName filled(List<Effect> effects, RuleContext context) {
    for (Effect effect : effects) {
      if (effect.kind() == Effect.Kind.CHANGES_MANY_ROWS && !context.isHarmless(effect.object())) {
        return effect.object();
      }
    }
    return null;
  }
}
