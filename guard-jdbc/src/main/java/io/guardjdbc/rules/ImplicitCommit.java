package io.guardjdbc.rules;

import io.guardjdbc.policy.Action;
import io.guardjdbc.policy.Catalog;
import io.guardjdbc.policy.Policy;
import io.guardjdbc.policy.Rule;
import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.policy.Violation;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.sql.SqlStatement;
import io.guardjdbc.sql.SqlStatement.Trait;
import io.guardjdbc.sql.SqlStatement.TransactionControl;
import java.util.List;

/**
 * {@code implicit-commit}: where the database commits at DDL, DDL does not stand in a transaction
 * that holds uncommitted changes. The text of a CALL does not tell whether it changes anything: H2
 * is asked.
 */
final class ImplicitCommit implements Rule {

  @Override
  public String id() {
    return "implicit-commit";
  }

  @Override
  public String sqlState() {
    return "ZG003";
  }

  @Override
  public List<Violation> check(RuleContext context) {
    if (context.policy().ddlTransaction().value() == Policy.DdlTransaction.ALLOW
        || context.dialect().transactionalDdl()
        || !commits(context.statement())
        || isFlywaysIndex(context.statement())
        || !context.transaction().holdsUncommittedChanges()
        || (context.first() && context.catalog().holdsUncommittedChanges() == Catalog.Answer.NO)) {
      return List.of();
    }
    return List.of(
        new Violation(
            this,
            null,
            null,
            null,
            context.statement().summary(),
            Action.DENY,
            context.policy().ddlTransaction().source(),
            "the open transaction holds uncommitted changes, and this database commits them"
                + " silently before it runs this statement: no rollback would bring them back",
            "commit or roll back first, then run it by itself (or ddl-transaction: allow in the"
                + " policy file)"));
  }

  /**
   * Flyway makes its own table, writes the baseline, and then makes the index: the baseline is to
   * stay. Rolled back, it would be lost, and the migrations before it would run.
   */
  private static boolean isFlywaysIndex(SqlStatement statement) {
    return !statement.findings().isEmpty()
        && statement.findings().stream()
            .allMatch(
                finding ->
                    finding.operation() == Operation.CREATE
                        && finding.target() != null
                        && finding.member() != null
                        && finding.target().name().equalsIgnoreCase("flyway_schema_history"));
  }

  /** DDL, and what a person takes for less than DDL; LOCK TABLES, ANALYZE and BEGIN mean to. */
  private static boolean commits(SqlStatement statement) {
    if (!statement.is(Trait.IMPLICIT_COMMIT) || statement.control() != TransactionControl.NONE) {
      return false;
    }
    return statement.is(Trait.DDL)
        || statement.temporary() != null
        || statement.findings().stream()
            .anyMatch(finding -> finding.operation() == Operation.TRUNCATE);
  }
}
