package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/** {@code timestamp-without-time-zone}. A matter of design (PostgreSQL wiki, Don't Do This). */
final class TimestampWithoutTimeZone extends HazardRule {

  TimestampWithoutTimeZone() {
    super(Hazard.Kind.TIMESTAMP_WITHOUT_TIME_ZONE, "ZG238");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "a timestamp without time zone names no moment: two clients read two moments out of "
        + member(hazard, "it");
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "write " + member(hazard, "it") + " timestamptz";
  }
}
