package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/**
 * {@code not-null-without-default}. PostgreSQL and H2 refuse it on a table that holds rows
 * (measured).
 */
final class NotNullWithoutDefault extends HazardRule {

  NotNullWithoutDefault() {
    super(Hazard.Kind.NOT_NULL_WITHOUT_DEFAULT, "ZG227");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "it fails as soon as "
        + table(hazard)
        + " holds a row, and clients that do not know "
        + member(hazard, "the column")
        + " can insert none";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "ADD COLUMN "
        + member(hazard, "the column")
        + " "
        + hazard.detail()
        + " NOT NULL DEFAULT <value>; or without NOT NULL, fill it in batches, and make it NOT NULL then";
  }
}
