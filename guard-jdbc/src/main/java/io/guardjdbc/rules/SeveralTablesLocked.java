package io.guardjdbc.rules;

import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.policy.TransactionRule;
import io.guardjdbc.sql.Effect;
import io.guardjdbc.sql.ObjectName;

/** {@code several-tables-locked}: one transaction waits for a lock while it holds another. */
final class SeveralTablesLocked extends TransactionPattern {

  SeveralTablesLocked() {
    super(TransactionRule.SEVERAL_TABLES_LOCKED, "ZG257");
  }

  @Override
  Found find(RuleContext context) {
    if (!context.transaction().holdsLocks() || !context.dialect().transactionalDdl()) {
      return null;
    }
    for (Effect here : context.statement().effects()) {
      if (isFelt(here, context)) {
        Effect held = other(here.object(), context);
        if (held != null) {
          return new Found(
              here.object(),
              null,
              "it waits for its lock on "
                  + here.object()
                  + " while this transaction locks "
                  + held.object()
                  + ": clients that use both in the other order deadlock, and both are locked to the"
                  + " end",
              "commit between " + held.object() + " and " + here.object());
        }
      }
    }
    return null;
  }

  private static boolean isFelt(Effect effect, RuleContext context) {
    return effect.kind().isLock()
        && effect.object() != null
        && !context.isHarmless(effect.object());
  }

  /** A lock that is held on another table, if this one is not locked already; null if none. */
  private static Effect other(ObjectName table, RuleContext context) {
    Effect held = null;
    for (Effect effect : context.transaction().effects()) {
      if (isFelt(effect, context)) {
        if (isSame(effect.object(), table, context)) {
          return null;
        }
        held = held == null ? effect : held;
      }
    }
    return held;
  }
}
