package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/**
 * {@code unique-constraint-without-index}. The index is built under ACCESS EXCLUSIVE (measured).
 */
final class UniqueConstraintWithoutIndex extends HazardRule {

  UniqueConstraintWithoutIndex() {
    super(Hazard.Kind.UNIQUE_CONSTRAINT_WITHOUT_INDEX, "ZG212");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "nobody can read or write "
        + table(hazard)
        + " until the index behind it is built (ACCESS EXCLUSIVE lock)";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "outside a transaction: CREATE UNIQUE INDEX CONCURRENTLY "
        + member(hazard, simple(hazard) + "_key")
        + " ON "
        + table(hazard)
        + " "
        + hazard.detail()
        + "; then ALTER TABLE "
        + table(hazard)
        + " ADD CONSTRAINT "
        + member(hazard, simple(hazard) + "_key")
        + " UNIQUE USING INDEX "
        + member(hazard, simple(hazard) + "_key");
  }
}
