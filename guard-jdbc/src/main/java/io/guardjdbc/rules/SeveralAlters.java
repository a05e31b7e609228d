package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/** {@code several-alters}. Each takes its lock anew, and may write the table anew. */
final class SeveralAlters extends HazardRule {

  SeveralAlters() {
    super(Hazard.Kind.SEVERAL_ALTERS, "ZG232");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "each ALTER TABLE of "
        + table(hazard)
        + " takes its lock anew, and two that write it anew do it twice";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "join them: ALTER TABLE " + table(hazard) + " <one action>, <the next>";
  }
}
