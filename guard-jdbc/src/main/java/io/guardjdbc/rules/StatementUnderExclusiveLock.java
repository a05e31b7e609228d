package io.guardjdbc.rules;

import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.policy.TransactionRule;
import io.guardjdbc.sql.Effect;
import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.sql.SqlStatement.Trait;
import java.util.Locale;

/**
 * {@code statement-under-exclusive-lock}: rows are read or written while DDL keeps everyone out of
 * a table.
 */
final class StatementUnderExclusiveLock extends TransactionPattern {

  StatementUnderExclusiveLock() {
    super(TransactionRule.STATEMENT_UNDER_EXCLUSIVE_LOCK, "ZG258");
  }

  @Override
  Found find(RuleContext context) {
    if (!context.transaction().holdsLocks()
        || !context.dialect().transactionalDdl()
        || context.statement().is(Trait.DDL)
        || !takesTime(context)) {
      return null;
    }
    for (Effect effect : context.transaction().effects()) {
      if (effect.kind() == Effect.Kind.BLOCKS_ALL
          && effect.object() != null
          && !context.isOwn(effect.object())) {
        return new Found(
            effect.object(),
            null,
            "nobody can read or write "
                + effect.object()
                + " before this transaction ends, and this statement makes it longer",
            "commit the DDL on " + effect.object() + " first, then run it");
      }
    }
    return null;
  }

  /** A query of some table, or a change of rows of one that is not small. */
  private static boolean takesTime(RuleContext context) {
    for (Finding finding : context.statement().findings()) {
      Operation.Group group = finding.operation().group();
      if (finding.operation() == Operation.SELECT
          && context.text().toLowerCase(Locale.ROOT).contains("from")) {
        return true;
      }
      if ((group == Operation.Group.WRITE || group == Operation.Group.UNBOUNDED)
          && (finding.target() == null || !context.isHarmless(finding.target()))) {
        return true;
      }
    }
    return false;
  }
}
