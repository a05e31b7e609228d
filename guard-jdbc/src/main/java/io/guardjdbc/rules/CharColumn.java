package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/** {@code char-column}. A matter of design (PostgreSQL wiki, Don't Do This). */
final class CharColumn extends HazardRule {

  CharColumn() {
    super(Hazard.Kind.CHAR_COLUMN, "ZG239");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return hazard.detail() + " fills short values up with spaces and forgets them when it compares";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "write " + member(hazard, "it") + " text, with a CHECK where the length matters";
  }
}
