package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/** {@code unqualified-table}. A matter of design: which table it is, search_path decides. */
final class UnqualifiedTable extends HazardRule {

  UnqualifiedTable() {
    super(Hazard.Kind.UNQUALIFIED_TABLE, "ZG241");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "which " + table(hazard) + " it is, the search_path of whoever runs it decides";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "write the schema: <schema>." + table(hazard);
  }
}
