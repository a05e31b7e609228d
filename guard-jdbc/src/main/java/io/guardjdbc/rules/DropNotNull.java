package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/** {@code drop-not-null}. Clients that never met a null in the column meet one. */
final class DropNotNull extends HazardRule {

  DropNotNull() {
    super(Hazard.Kind.DROP_NOT_NULL, "ZG200");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "a client that reads "
        + member(hazard, "the column")
        + " and never met a null there fails at the first";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "release clients that take a null in "
        + member(hazard, "the column")
        + " first, then drop NOT NULL";
  }
}
