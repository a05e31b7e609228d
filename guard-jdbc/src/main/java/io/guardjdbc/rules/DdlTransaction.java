package io.guardjdbc.rules;

import io.guardjdbc.policy.Action;
import io.guardjdbc.policy.Policy;
import io.guardjdbc.policy.Rule;
import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.policy.Violation;
import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.SqlStatement;
import io.guardjdbc.sql.SqlStatement.Trait;
import java.util.List;

/**
 * {@code ddl-transaction}: where the database can roll DDL back, DDL stands in an explicit
 * transaction. What cannot run inside one runs alone, outside.
 */
final class DdlTransaction implements Rule {

  @Override
  public String id() {
    return "ddl-transaction";
  }

  @Override
  public String sqlState() {
    return "ZG002";
  }

  @Override
  public List<Violation> check(RuleContext context) {
    SqlStatement statement = context.statement();
    if (!context.dialect().transactionalDdl()
        || !statement.is(Trait.DDL)
        || statement.is(Trait.OUTSIDE_TRANSACTION)
        || context.transaction().inTransaction()) {
      return List.of();
    }
    boolean wrapped =
        context.policy().ddlTransaction().value() == Policy.DdlTransaction.WRAP && context.alone();
    if (wrapped
        || context.policy().ddlTransaction().value() == Policy.DdlTransaction.ALLOW
        || isAboutTemporaryTables(context)) {
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
            context.policy().ddlTransaction().source(),
            "this database can roll DDL back, but only inside a transaction: outside, a change that"
                + " fails half-way stays half done",
            "open a transaction around it: setAutoCommit(false) … commit(), or BEGIN; … COMMIT;"
                + " (or ddl-transaction: wrap in the policy file)"));
  }

  private static boolean isAboutTemporaryTables(RuleContext context) {
    for (Finding finding : context.statement().findings()) {
      if (finding.target() == null || !context.isTemporary(finding.target())) {
        return false;
      }
    }
    return true;
  }
}
