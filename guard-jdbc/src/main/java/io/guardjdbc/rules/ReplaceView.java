package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/** {@code replace-view}. Clients see other columns or rows at once. */
final class ReplaceView extends HazardRule {

  ReplaceView() {
    super(Hazard.Kind.REPLACE_VIEW, "ZG261");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "clients that read " + table(hazard) + " get the new columns and rows at once";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "create a view under a new name, move clients over, drop "
        + table(hazard)
        + " when none reads it";
  }
}
