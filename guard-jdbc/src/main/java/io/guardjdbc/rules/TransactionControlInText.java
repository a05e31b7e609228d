package io.guardjdbc.rules;

import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.policy.TransactionRule;

/** {@code transaction-control-in-text}: SQL begins or ends a transaction that is JDBC's. */
final class TransactionControlInText extends TransactionPattern {

  TransactionControlInText() {
    super(TransactionRule.TRANSACTION_CONTROL_IN_TEXT, "ZG256");
  }

  @Override
  Found find(RuleContext context) {
    if (!context.transaction().isHeldByJdbc()) {
      return null;
    }
    return switch (context.statement().control()) {
      case BEGIN, COMMIT, ROLLBACK, PREPARE_TRANSACTION ->
          new Found(
              null,
              null,
              "the transaction is JDBC's (auto-commit is off): what came before is ended here, and"
                  + " a rollback by whoever opened it no longer undoes it",
              "take it out of the text, and let the tool or commit() and rollback() of the"
                  + " connection end the transaction");
      default -> null;
    };
  }
}
