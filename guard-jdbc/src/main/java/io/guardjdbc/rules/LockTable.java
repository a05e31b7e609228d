package io.guardjdbc.rules;

import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;
import java.util.Locale;

/** {@code lock-table}. The mode is the one that the statement asks for (measured). */
final class LockTable extends HazardRule {

  LockTable() {
    super(Hazard.Kind.LOCK_TABLE, "ZG226");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "nobody can "
        + (hazard.detail().startsWith("ACCESS EXCLUSIVE") || hazard.detail().equals("WRITE")
            ? "read or "
            : "")
        + "write "
        + table(hazard)
        + " until "
        + (dialect == Dialect.POSTGRESQL
            ? "the transaction ends (" + hazard.detail() + " lock)"
            : "UNLOCK TABLES (" + hazard.detail() + " lock)");
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return dialect == Dialect.POSTGRESQL
        ? "lock only the rows: SELECT … FROM "
            + table(hazard)
            + " WHERE … FOR UPDATE; to keep a second run out take pg_advisory_xact_lock"
        : "lock only the rows: SELECT … FROM "
            + table(hazard)
            + " WHERE … FOR UPDATE; to keep a second run out take GET_LOCK";
  }

  @Override
  boolean harms(Hazard hazard, RuleContext context) {
    return !isBookkeeping(hazard) && super.harms(hazard, context);
  }

  /** Migration tools lock their own tables to keep a second run out. */
  private static boolean isBookkeeping(Hazard hazard) {
    String table = simple(hazard).toLowerCase(Locale.ROOT);
    return table.equals("flyway_schema_history")
        || table.equals("databasechangelog")
        || table.equals("databasechangeloglock");
  }
}
