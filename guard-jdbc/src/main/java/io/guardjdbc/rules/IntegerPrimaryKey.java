package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/** {@code integer-primary-key}. A matter of design. */
final class IntegerPrimaryKey extends HazardRule {

  IntegerPrimaryKey() {
    super(Hazard.Kind.INTEGER_PRIMARY_KEY, "ZG236");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return hazard.detail()
        + " ends, at 2147483647 or before, and to widen "
        + member(hazard, "the key")
        + " then writes the whole table anew";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "make " + member(hazard, "the key") + " a bigint";
  }
}
