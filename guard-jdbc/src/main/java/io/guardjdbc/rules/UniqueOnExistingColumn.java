package io.guardjdbc.rules;

import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/**
 * {@code unique-on-existing-column}. It fails on the first value that stands twice (measured on
 * PostgreSQL and H2).
 */
final class UniqueOnExistingColumn extends HazardRule {

  UniqueOnExistingColumn() {
    super(Hazard.Kind.UNIQUE_ON_EXISTING_COLUMN, "ZG229");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "it fails on the first value that stands twice in "
        + table(hazard)
        + (hazard.detail() == null ? "" : " " + hazard.detail());
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "look first: SELECT "
        + columns(hazard)
        + ", count(*) FROM "
        + table(hazard)
        + " GROUP BY "
        + columns(hazard)
        + " HAVING count(*) > 1";
  }

  @Override
  boolean harms(Hazard hazard, RuleContext context) {
    return hazard.table() == null || !context.isOwn(hazard.table());
  }

  private static String columns(Hazard hazard) {
    String columns = hazard.detail() == null ? "" : hazard.detail();
    boolean listed = columns.startsWith("(") && columns.endsWith(")");
    return listed ? columns.substring(1, columns.length() - 1) : "<the columns>";
  }
}
