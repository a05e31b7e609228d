package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/**
 * {@code primary-key-without-index}. The index is built, and nulls are looked for, under ACCESS
 * EXCLUSIVE (measured).
 */
final class PrimaryKeyWithoutIndex extends HazardRule {

  PrimaryKeyWithoutIndex() {
    super(Hazard.Kind.PRIMARY_KEY_WITHOUT_INDEX, "ZG213");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "nobody can read or write "
        + table(hazard)
        + " until the index behind it is built and every row is seen to hold no null (ACCESS EXCLUSIVE lock)";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "make its columns NOT NULL first (set-not-null tells how); outside a transaction: CREATE UNIQUE INDEX CONCURRENTLY "
        + member(hazard, simple(hazard) + "_pkey")
        + " ON "
        + table(hazard)
        + " "
        + hazard.detail()
        + "; then ALTER TABLE "
        + table(hazard)
        + " ADD CONSTRAINT "
        + member(hazard, simple(hazard) + "_pkey")
        + " PRIMARY KEY USING INDEX "
        + member(hazard, simple(hazard) + "_pkey");
  }
}
