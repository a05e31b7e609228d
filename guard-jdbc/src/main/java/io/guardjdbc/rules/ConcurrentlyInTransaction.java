package io.guardjdbc.rules;

import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.policy.TransactionRule;
import io.guardjdbc.sql.SqlStatement.Trait;

/**
 * {@code concurrently-in-transaction}: a statement that cannot run inside a transaction stands in
 * one.
 */
final class ConcurrentlyInTransaction extends TransactionPattern {

  ConcurrentlyInTransaction() {
    super(TransactionRule.CONCURRENTLY_IN_TRANSACTION, "ZG255");
  }

  @Override
  Found find(RuleContext context) {
    if (!context.dialect().transactionalDdl()
        || !context.statement().is(Trait.OUTSIDE_TRANSACTION)
        || (context.alone() && !context.transaction().inTransaction())) {
      return null;
    }
    return new Found(
        null,
        null,
        "the database refuses it inside a transaction, and so the migration fails here",
        "run it by itself with auto-commit on: executeInTransaction=false for the script in Flyway,"
            + " runInTransaction:false for the changeset in Liquibase");
  }
}
