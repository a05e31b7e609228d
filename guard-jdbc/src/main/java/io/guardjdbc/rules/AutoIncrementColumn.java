package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/**
 * {@code auto-increment-column}. PostgreSQL writes the table anew under ACCESS EXCLUSIVE, MariaDB
 * takes LOCK=SHARED (both measured).
 */
final class AutoIncrementColumn extends HazardRule {

  AutoIncrementColumn() {
    super(Hazard.Kind.AUTO_INCREMENT_COLUMN, "ZG217");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return dialect == Dialect.POSTGRESQL
        ? "every row gets a number: "
            + table(hazard)
            + " is written anew while nobody can read or write it (ACCESS EXCLUSIVE lock)"
        : "nobody can write to " + table(hazard) + " until every row has a number";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return dialect == Dialect.POSTGRESQL
        ? "add "
            + member(hazard, "the column")
            + " as a plain bigint and fill it in batches; then CREATE SEQUENCE "
            + sequence(hazard)
            + " OWNED BY "
            + table(hazard)
            + "."
            + member(hazard, "the column")
            + "; ALTER TABLE "
            + table(hazard)
            + " ALTER COLUMN "
            + member(hazard, "the column")
            + " SET DEFAULT nextval('"
            + sequence(hazard)
            + "')"
        : "add LOCK=NONE, so that the server refuses rather than stops writes; copy "
            + table(hazard)
            + " into a new table in batches (gh-ost, pt-online-schema-change)";
  }

  private static String sequence(Hazard hazard) {
    return simple(hazard) + "_" + member(hazard, "column") + "_seq";
  }
}
