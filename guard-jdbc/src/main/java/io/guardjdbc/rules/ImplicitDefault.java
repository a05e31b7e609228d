package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/**
 * {@code implicit-default}. MariaDB fills the rows with 0, an empty text, the first value of an
 * ENUM or a date of zeros (measured).
 */
final class ImplicitDefault extends HazardRule {

  ImplicitDefault() {
    super(Hazard.Kind.IMPLICIT_DEFAULT, "ZG228");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "the rows of "
        + table(hazard)
        + " get a value in "
        + member(hazard, "the column")
        + " that nobody wrote: 0, an empty text, the first of a list, a date of zeros";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "say it: ADD COLUMN "
        + member(hazard, "the column")
        + " "
        + hazard.detail()
        + " NOT NULL DEFAULT <value>; or without NOT NULL, fill it, and make it NOT NULL then";
  }
}
