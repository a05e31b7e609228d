package io.guardjdbc.rules;

import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.policy.TransactionRule;
import io.guardjdbc.sql.Effect;

/** {@code validate-in-same-transaction}: NOT VALID saves nothing where VALIDATE follows at once. */
final class ValidateInSameTransaction extends TransactionPattern {

  ValidateInSameTransaction() {
    super(TransactionRule.VALIDATE_IN_SAME_TRANSACTION, "ZG254");
  }

  @Override
  Found find(RuleContext context) {
    for (Effect effect : context.statement().effects()) {
      if (effect.kind() == Effect.Kind.VALIDATES
          && effect.object() != null
          && effect.member() != null
          && wasAddedHere(effect, context)
          && !context.isHarmless(effect.object())) {
        return new Found(
            effect.object(),
            effect.member(),
            "the lock that ADD CONSTRAINT took on "
                + effect.object()
                + " is still held while every row is checked: NOT VALID saved nothing",
            "commit between ADD CONSTRAINT "
                + effect.member()
                + " … NOT VALID and VALIDATE CONSTRAINT "
                + effect.member());
      }
    }
    return null;
  }

  private static boolean wasAddedHere(Effect validation, RuleContext context) {
    for (Effect effect : context.transaction().effects()) {
      if (effect.kind() == Effect.Kind.ADDS_UNVALIDATED
          && validation.member().equals(effect.member())
          && isSame(effect.object(), validation.object(), context)) {
        return true;
      }
    }
    return false;
  }
}
