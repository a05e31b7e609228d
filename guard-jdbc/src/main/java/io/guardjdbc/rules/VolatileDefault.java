package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/**
 * {@code volatile-default}. Each row gets a value of its own, so the table is written anew under
 * ACCESS EXCLUSIVE (measured; manual, ALTER TABLE, Notes). MariaDB copies the table for uuid()
 * (measured).
 */
final class VolatileDefault extends HazardRule {

  VolatileDefault() {
    super(Hazard.Kind.VOLATILE_DEFAULT, "ZG216");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return dialect == Dialect.POSTGRESQL
        ? (isUnknown(hazard)
                ? "if "
                    + function(hazard)
                    + "() is volatile, which the guard does not know, every row of "
                : function(hazard) + "() gives each row a value of its own, so every row of ")
            + table(hazard)
            + " is written anew while nobody can read or write it (ACCESS EXCLUSIVE lock)"
        : COPIES.formatted(table(hazard));
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return dialect == Dialect.POSTGRESQL
        ? "ALTER TABLE "
            + table(hazard)
            + " ADD COLUMN "
            + member(hazard, "the column")
            + " without a default; then ALTER COLUMN "
            + member(hazard, "the column")
            + " SET DEFAULT "
            + function(hazard)
            + "(); then fill the rows that are there in batches"
        : "add "
            + member(hazard, "the column")
            + " without a default, set the default in a second statement, and fill the rows that are there in batches";
  }

  private static boolean isUnknown(Hazard hazard) {
    return hazard.detail().startsWith("?");
  }

  private static String function(Hazard hazard) {
    return isUnknown(hazard) ? hazard.detail().substring(1) : hazard.detail();
  }
}
