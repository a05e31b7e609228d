package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/**
 * {@code foreign-key-without-not-valid}. Both tables are held under SHARE ROW EXCLUSIVE while every
 * row is checked (measured).
 */
final class ForeignKeyWithoutNotValid extends HazardRule {

  ForeignKeyWithoutNotValid() {
    super(Hazard.Kind.FOREIGN_KEY_WITHOUT_NOT_VALID, "ZG269");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "nobody can write to "
        + table(hazard)
        + " or to the table it references until every row is checked (SHARE ROW EXCLUSIVE locks)";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "in two transactions: ALTER TABLE "
        + table(hazard)
        + " ADD CONSTRAINT "
        + member(hazard, simple(hazard) + "_fkey")
        + " "
        + hazard.detail()
        + " NOT VALID; then ALTER TABLE "
        + table(hazard)
        + " VALIDATE CONSTRAINT "
        + member(hazard, simple(hazard) + "_fkey");
  }
}
