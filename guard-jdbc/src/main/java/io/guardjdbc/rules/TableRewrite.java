package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/**
 * {@code table-rewrite}. The table is written anew under ACCESS EXCLUSIVE (measured; manual, ALTER
 * TABLE).
 */
final class TableRewrite extends HazardRule {

  TableRewrite() {
    super(Hazard.Kind.TABLE_REWRITE, "ZG221");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "every row of "
        + table(hazard)
        + " is written anew while nobody can read or write it (ACCESS EXCLUSIVE lock)";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "make a new table that way, copy the rows in batches and swap the names; or do it while nobody works";
  }
}
