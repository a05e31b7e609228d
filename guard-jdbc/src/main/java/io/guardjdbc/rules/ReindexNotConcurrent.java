package io.guardjdbc.rules;

import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/**
 * {@code reindex-not-concurrent}. It takes a SHARE lock on the table and ACCESS EXCLUSIVE on its
 * indexes (measured).
 */
final class ReindexNotConcurrent extends HazardRule {

  ReindexNotConcurrent() {
    super(Hazard.Kind.REINDEX_NOT_CONCURRENT, "ZG265");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "writes wait until it is done, and so do reads that use the index (ACCESS EXCLUSIVE lock on it)";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "outside a transaction: REINDEX "
        + hazard.detail()
        + " CONCURRENTLY"
        + (hazard.table() == null ? "" : " " + table(hazard));
  }

  @Override
  boolean harms(Hazard hazard, RuleContext context) {
    boolean isTable = "TABLE".equals(hazard.detail()) && hazard.table() != null;
    return !isTable || super.harms(hazard, context);
  }
}
