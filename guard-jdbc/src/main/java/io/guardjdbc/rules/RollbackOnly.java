package io.guardjdbc.rules;

import io.guardjdbc.policy.Action;
import io.guardjdbc.policy.Rule;
import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.policy.Violation;
import io.guardjdbc.sql.SqlStatement.Trait;
import java.util.List;

/**
 * {@code rollback-only}: after a refusal in a transaction nothing may make the rest of it
 * permanent. Tools commit after a refusal (Liquibase 4.33, measured), and half a migration is worse
 * than none.
 */
final class RollbackOnly implements Rule {

  @Override
  public String id() {
    return "rollback-only";
  }

  @Override
  public String sqlState() {
    return "ZG005";
  }

  @Override
  public List<Violation> check(RuleContext context) {
    if (!context.transaction().isRollbackOnly()) {
      return List.of();
    }
    boolean commits =
        switch (context.statement().control()) {
          case COMMIT, PREPARE_TRANSACTION, BEGIN, AUTOCOMMIT_ON -> true;
          default -> context.statement().is(Trait.IMPLICIT_COMMIT);
        };
    return commits
        ? List.of(
            new Violation(
                this,
                null,
                null,
                null,
                context.statement().summary(),
                Action.DENY,
                context.policy().afterRefusal().source(),
                "a statement of this transaction was refused, and a commit would make the rest of"
                    + " it permanent",
                "roll back, mend what was refused, and run the whole transaction again"))
        : List.of();
  }
}
