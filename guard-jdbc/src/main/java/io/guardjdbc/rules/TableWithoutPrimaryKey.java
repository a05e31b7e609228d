package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/** {@code table-without-primary-key}. A matter of design. */
final class TableWithoutPrimaryKey extends HazardRule {

  TableWithoutPrimaryKey() {
    super(Hazard.Kind.TABLE_WITHOUT_PRIMARY_KEY, "ZG235");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "two equal rows of "
        + table(hazard)
        + " cannot be told apart, and logical replication cannot update or delete them";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "give "
        + table(hazard)
        + " a primary key: id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY";
  }
}
