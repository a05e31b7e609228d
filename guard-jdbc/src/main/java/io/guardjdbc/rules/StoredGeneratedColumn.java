package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/**
 * {@code stored-generated-column}. PostgreSQL writes the table anew under ACCESS EXCLUSIVE, MariaDB
 * copies it (both measured).
 */
final class StoredGeneratedColumn extends HazardRule {

  StoredGeneratedColumn() {
    super(Hazard.Kind.STORED_GENERATED_COLUMN, "ZG218");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return dialect == Dialect.POSTGRESQL
        ? "the value is computed for every row: "
            + table(hazard)
            + " is written anew while nobody can read or write it (ACCESS EXCLUSIVE lock)"
        : COPIES.formatted(table(hazard));
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return dialect == Dialect.POSTGRESQL
        ? "from PostgreSQL 18 on say VIRTUAL in place of STORED; before, add "
            + member(hazard, "it")
            + " as a plain column, keep it by a trigger, and fill it in batches"
        : "say VIRTUAL in place of STORED: "
            + member(hazard, "it")
            + " is then computed when it is read";
  }
}
