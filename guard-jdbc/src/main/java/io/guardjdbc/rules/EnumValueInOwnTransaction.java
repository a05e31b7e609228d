package io.guardjdbc.rules;

import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.policy.TransactionRule;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Effect;
import io.guardjdbc.sql.ObjectName;
import java.util.List;

/** {@code enum-value-in-own-transaction}: a new value of an enum is used before it is committed. */
final class EnumValueInOwnTransaction extends TransactionPattern {

  EnumValueInOwnTransaction() {
    super(TransactionRule.ENUM_VALUE_IN_OWN_TRANSACTION, "ZG253");
  }

  @Override
  Found find(RuleContext context) {
    if (context.dialect() != Dialect.POSTGRESQL || !context.transaction().changedSchema()) {
      return null;
    }
    List<Effect> before = context.transaction().effects();
    for (Effect effect : before) {
      if (effect.kind() == Effect.Kind.ADDS_ENUM_VALUE
          && effect.object() != null
          && uses(context, effect.member())
          && !isNewType(effect.object(), before, context)) {
        return new Found(
            effect.object(),
            effect.member(),
            "PostgreSQL refuses a value of "
                + effect.object()
                + " in the transaction that adds it (55P04, unsafe use of new value), and the whole"
                + " migration is rolled back",
            "commit ALTER TYPE " + effect.object() + " ADD VALUE by itself, then use the value");
      }
    }
    return null;
  }

  /** As a literal; a further ADD VALUE may name it as its neighbour. */
  private static boolean uses(RuleContext context, String value) {
    for (Effect effect : context.statement().effects()) {
      if (effect.kind() == Effect.Kind.ADDS_ENUM_VALUE) {
        return false;
      }
    }
    return context.text().contains("'" + value.replace("'", "''") + "'");
  }

  private static boolean isNewType(ObjectName type, List<Effect> before, RuleContext context) {
    for (Effect effect : before) {
      if (effect.kind() == Effect.Kind.CREATES_TYPE
          && effect.object() != null
          && effect.object().sameAs(type, context.dialect())) {
        return true;
      }
    }
    return false;
  }
}
