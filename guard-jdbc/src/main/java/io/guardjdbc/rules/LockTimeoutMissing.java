package io.guardjdbc.rules;

import io.guardjdbc.policy.Action;
import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.policy.TransactionRule;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Effect;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * {@code lock-timeout-missing}: DDL that may wait for its lock for ever, and all others behind it.
 */
final class LockTimeoutMissing extends TransactionPattern {

  LockTimeoutMissing() {
    super(TransactionRule.LOCK_TIMEOUT_MISSING, "ZG250");
  }

  /** What MariaDB and MySQL wait for a metadata lock by default: a day. */
  private static long usual() {
    return 86_400_000L;
  }

  @Override
  Found find(RuleContext context) {
    boolean mariaDb = context.dialect().isMariaDbOrMySql();
    if ((context.dialect() != Dialect.POSTGRESQL && !mariaDb)
        || context.policy().lockTimeout().value() > 0
        || context.statement().effects().isEmpty()) {
      return null;
    }
    Effect lock = feltLock(context);
    if (lock == null || wasTold(context) || isLimited(context, mariaDb)) {
      return null;
    }
    return new Found(
        lock.object(),
        null,
        "its lock on "
            + name(lock)
            + " waits for every transaction that has used the table, everyone who comes later waits"
            + " behind it, and nothing limits the wait",
        (mariaDb ? "SET SESSION lock_wait_timeout = 2" : "SET LOCAL lock_timeout = '2s'")
            + " before it (or lock-timeout: 2s in the policy file), and try again later if it gives"
            + " up");
  }

  /** Where it only warns, once in a transaction is enough. */
  private boolean wasTold(RuleContext context) {
    return context.policy().action(id()).value() == Action.WARN
        && feltLock(context.transaction().effects(), context) != null;
  }

  private static boolean isLimited(RuleContext context, boolean mariaDb) {
    for (Effect effect : context.statement().effects()) {
      if (effect.kind() == Effect.Kind.WAITS_BRIEFLY) {
        return true;
      }
    }
    Optional<Boolean> said = context.transaction().limitsLockWait();
    if (said.isPresent()) {
      return said.get();
    }
    OptionalLong now = context.catalog().lockTimeout();
    return now.isPresent() && (mariaDb ? now.getAsLong() < usual() : now.getAsLong() > 0);
  }
}
