package io.guardjdbc.rules;

import io.guardjdbc.policy.Action;
import io.guardjdbc.policy.Rule;
import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.policy.Sourced;
import io.guardjdbc.policy.TransactionRule;
import io.guardjdbc.policy.Violation;
import io.guardjdbc.sql.Effect;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.SqlStatement;
import io.guardjdbc.sql.SqlStatement.Trait;
import java.util.List;

/** A rule about what a migration does within its transaction. Off where the policy says so. */
abstract class TransactionPattern implements Rule {

  /**
   * What was found.
   *
   * @param table what it is about; null without
   * @param member the part of it; null for the whole
   */
  record Found(ObjectName table, String member, String why, String safe) {}

  private final TransactionRule rule;
  private final String sqlState;

  TransactionPattern(TransactionRule rule, String sqlState) {
    this.rule = rule;
    this.sqlState = sqlState;
  }

  /** Null for nothing. */
  abstract Found find(RuleContext context);

  @Override
  public final String id() {
    return rule.id();
  }

  @Override
  public final String sqlState() {
    return sqlState;
  }

  @Override
  public final List<Violation> check(RuleContext context) {
    Found found = context.policy().heeds(id()) ? find(context) : null;
    if (found == null) {
      return List.of();
    }
    Sourced<Action> action = context.action(id(), found.table(), found.member());
    return action.value() == Action.ALLOW
        ? List.of()
        : List.of(
            new Violation(
                this,
                null,
                found.table(),
                found.member(),
                context.statement().summary(),
                action.value(),
                action.source(),
                found.why(),
                found.safe()));
  }

  /**
   * The first lock of DDL in a statement that others can feel; null if it takes none. That of an
   * explicit LOCK TABLE or TRUNCATE is meant as it is written.
   */
  static Effect feltLock(RuleContext context) {
    SqlStatement statement = context.statement();
    return statement.is(Trait.DDL) || statement.is(Trait.OUTSIDE_TRANSACTION)
        ? feltLock(statement.effects(), context)
        : null;
  }

  /** The first lock among effects that others can feel; null if there is none. */
  static Effect feltLock(List<Effect> effects, RuleContext context) {
    for (Effect effect : effects) {
      if (effect.kind().isLock() && (effect.object() == null || !context.isOwn(effect.object()))) {
        return effect;
      }
    }
    return null;
  }

  /** The table of an effect for a message. */
  static String name(Effect effect) {
    return effect.object() == null ? "its table" : effect.object().toString();
  }

  static boolean isSame(ObjectName one, ObjectName other, RuleContext context) {
    return one.sameAs(other, context.dialect()) || context.sameObject().test(one, other);
  }
}
