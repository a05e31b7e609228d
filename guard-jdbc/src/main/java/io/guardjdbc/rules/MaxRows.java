package io.guardjdbc.rules;

import io.guardjdbc.policy.Action;
import io.guardjdbc.policy.Rule;
import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.policy.Violation;
import io.guardjdbc.sql.SqlStatement;
import io.guardjdbc.sql.SqlStatement.Trait;
import java.util.List;

/**
 * {@code max-rows}: beforehand it stops only what could not be counted afterwards; the count itself
 * is taken when the statement has run.
 */
final class MaxRows implements Rule {

  @Override
  public String id() {
    return "max-rows";
  }

  @Override
  public String sqlState() {
    return "ZG004";
  }

  @Override
  public List<Violation> check(RuleContext context) {
    SqlStatement statement = context.statement();
    boolean changesRows = statement.is(Trait.COUNTABLE) || statement.is(Trait.UNCOUNTABLE);
    // PREPARE changes nothing yet: the session counts its EXECUTE
    if (context.policy().maxRows().value() == 0
        || !changesRows
        || statement.is(Trait.NAMES_PREPARED)) {
      return List.of();
    }
    if (statement.is(Trait.COUNTABLE) && context.alone()) {
      return List.of();
    }
    return List.of(
        new Violation(
            this,
            null,
            null,
            null,
            statement.summary(),
            Action.DENY,
            context.policy().maxRows().source(),
            "max-rows is "
                + context.policy().maxRows().value()
                + " here, and the driver does not tell how many rows an UPDATE or DELETE inside a"
                + " longer text changes",
            "send the UPDATE or DELETE as a statement of its own"));
  }
}
