package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/** {@code check-without-not-valid}. Every row is read under ACCESS EXCLUSIVE (measured). */
final class CheckWithoutNotValid extends HazardRule {

  CheckWithoutNotValid() {
    super(Hazard.Kind.CHECK_WITHOUT_NOT_VALID, "ZG270");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "nobody can read or write "
        + table(hazard)
        + " until every row is checked (ACCESS EXCLUSIVE lock)";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "in two transactions: ALTER TABLE "
        + table(hazard)
        + " ADD CONSTRAINT "
        + member(hazard, simple(hazard) + "_check")
        + " "
        + hazard.detail()
        + " NOT VALID; then ALTER TABLE "
        + table(hazard)
        + " VALIDATE CONSTRAINT "
        + member(hazard, simple(hazard) + "_check");
  }
}
