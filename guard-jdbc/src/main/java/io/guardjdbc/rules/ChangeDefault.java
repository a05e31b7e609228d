package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/** {@code change-default}. Clients that leave the column out write another value. */
final class ChangeDefault extends HazardRule {

  ChangeDefault() {
    super(Hazard.Kind.CHANGE_DEFAULT, "ZG262");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "clients that leave "
        + member(hazard, "the column")
        + " out write another value from now on";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "have clients write "
        + member(hazard, "the column")
        + " themselves first, then change its default";
  }
}
