package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/** {@code json-column}. A matter of design: json has no = (manual, JSON Types). */
final class JsonColumn extends HazardRule {

  JsonColumn() {
    super(Hazard.Kind.JSON_COLUMN, "ZG240");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "json has no =: SELECT DISTINCT and GROUP BY over " + member(hazard, "it") + " fail";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "write " + member(hazard, "it") + " jsonb";
  }
}
