package io.guardjdbc.rules;

import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/**
 * {@code enum-reorder}. New values at the end are told at once; any other change copies the table
 * (measured on MariaDB 11.4).
 */
final class EnumReorder extends HazardRule {

  EnumReorder() {
    super(Hazard.Kind.ENUM_REORDER, "ZG225");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return COPIES.formatted(table(hazard))
        + ", because the values that are there change their places";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "keep the values of "
        + member(hazard, "the column")
        + " in their order and add new ones at the end";
  }

  @Override
  boolean harms(Hazard hazard, RuleContext context) {
    if (hazard.table() == null || hazard.member() == null || hazard.detail() == null) {
      return false;
    }
    String now = context.catalog().columnType(hazard.table(), hazard.member()).orElse(null);
    return now != null
        && !TypeChange.beginsWithSameValues(now, hazard.detail())
        && super.harms(hazard, context);
  }
}
