package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/**
 * {@code exclusion-constraint}. The index is built under ACCESS EXCLUSIVE, and PostgreSQL takes no
 * finished index for it (manual, ALTER TABLE).
 */
final class ExclusionConstraint extends HazardRule {

  ExclusionConstraint() {
    super(Hazard.Kind.EXCLUSION_CONSTRAINT, "ZG214");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "nobody can read or write "
        + table(hazard)
        + " until every row is compared with the others (ACCESS EXCLUSIVE lock)";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "no way lets writes go on: add it to a new, empty table, copy the rows in batches, swap the names; or while nobody works";
  }
}
