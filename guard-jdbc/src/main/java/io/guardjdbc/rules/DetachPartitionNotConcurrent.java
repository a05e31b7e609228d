package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/**
 * {@code detach-partition-not-concurrent}. It takes ACCESS EXCLUSIVE locks on the table and the
 * partition (measured).
 */
final class DetachPartitionNotConcurrent extends HazardRule {

  DetachPartitionNotConcurrent() {
    super(Hazard.Kind.DETACH_PARTITION_NOT_CONCURRENT, "ZG267");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "nobody can read or write "
        + table(hazard)
        + " while the statement waits for running queries and is done (ACCESS EXCLUSIVE lock)";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "outside a transaction: ALTER TABLE "
        + table(hazard)
        + " DETACH PARTITION "
        + hazard.detail()
        + " CONCURRENTLY";
  }
}
