package io.guardjdbc.rules;

import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.policy.TransactionRule;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Effect;
import java.util.Optional;
import java.util.OptionalLong;

/** {@code statement-timeout-missing}: DDL that may hold its lock for ever. */
final class StatementTimeoutMissing extends TransactionPattern {

  StatementTimeoutMissing() {
    super(TransactionRule.STATEMENT_TIMEOUT_MISSING, "ZG251");
  }

  @Override
  Found find(RuleContext context) {
    boolean mariaDb = context.dialect().isMariaDbOrMySql();
    if ((context.dialect() != Dialect.POSTGRESQL && !mariaDb)
        || context.statement().effects().isEmpty()) {
      return null;
    }
    Effect lock = feltLock(context);
    if (lock == null || isLimited(context)) {
      return null;
    }
    String setting =
        switch (context.dialect()) {
          case MARIADB -> "SET SESSION max_statement_time = 60";
          case MYSQL -> "SET SESSION max_execution_time = 60000";
          default -> "SET LOCAL statement_timeout = '60s'";
        };
    return new Found(
        lock.object(),
        null,
        "once it has its lock on "
            + name(lock)
            + ", nothing limits how long it keeps everyone else out",
        setting + " before it");
  }

  private static boolean isLimited(RuleContext context) {
    Optional<Boolean> said = context.transaction().limitsStatements();
    if (said.isPresent()) {
      return said.get();
    }
    OptionalLong now = context.catalog().statementTimeout();
    return now.isPresent() && now.getAsLong() > 0;
  }
}
