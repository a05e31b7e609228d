package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/** {@code serial-column}. A matter of design (PostgreSQL wiki, Don't Do This). */
final class SerialColumn extends HazardRule {

  SerialColumn() {
    super(Hazard.Kind.SERIAL_COLUMN, "ZG237");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "the sequence behind a serial has rights and an owner of its own, and nothing keeps clients from writing other numbers";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "write " + member(hazard, "it") + " bigint GENERATED ALWAYS AS IDENTITY";
  }
}
