package io.guardjdbc.rules;

import io.guardjdbc.policy.Catalog;
import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/**
 * {@code attach-partition-without-check}. Without a CHECK that proves the bounds, the partition is
 * read under ACCESS EXCLUSIVE (measured); the partitioned table itself stays open.
 */
final class AttachPartitionWithoutCheck extends HazardRule {

  AttachPartitionWithoutCheck() {
    super(Hazard.Kind.ATTACH_PARTITION_WITHOUT_CHECK, "ZG268");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "all rows of "
        + table(hazard)
        + " are read while nobody else can use it, unless a CHECK of its own says what the bounds say; with a default partition, so are that one's";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "first ALTER TABLE "
        + table(hazard)
        + " ADD CONSTRAINT "
        + simple(hazard)
        + "_bounds CHECK (<the bounds>) NOT VALID; then ALTER TABLE "
        + table(hazard)
        + " VALIDATE CONSTRAINT "
        + simple(hazard)
        + "_bounds; then attach it";
  }

  /** Who gave it a CHECK and validated it, did so for this. */
  @Override
  boolean harms(Hazard hazard, RuleContext context) {
    boolean checked =
        hazard.table() != null && context.catalog().hasCheck(hazard.table()) == Catalog.Answer.YES;
    return !checked && super.harms(hazard, context);
  }
}
