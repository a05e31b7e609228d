package io.guardjdbc.rules;

import io.guardjdbc.policy.Catalog;
import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/**
 * {@code set-not-null}. Every row is read under ACCESS EXCLUSIVE, unless a validated CHECK already
 * proves it (both measured).
 */
final class SetNotNull extends HazardRule {

  SetNotNull() {
    super(Hazard.Kind.SET_NOT_NULL, "ZG215");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "nobody can read or write "
        + table(hazard)
        + " until every row is seen to hold a value (ACCESS EXCLUSIVE lock)";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "ALTER TABLE "
        + table(hazard)
        + " ADD CONSTRAINT "
        + check(hazard)
        + " CHECK ("
        + member(hazard, "the column")
        + " IS NOT NULL) NOT VALID; in a second transaction VALIDATE CONSTRAINT "
        + check(hazard)
        + "; SET NOT NULL then reads no row; then drop "
        + check(hazard);
  }

  @Override
  boolean harms(Hazard hazard, RuleContext context) {
    boolean known =
        hazard.table() != null
            && hazard.member() != null
            && context.catalog().provesNotNull(hazard.table(), hazard.member())
                == Catalog.Answer.YES;
    return !known && super.harms(hazard, context);
  }

  private static String check(Hazard hazard) {
    return simple(hazard) + "_" + member(hazard, "column") + "_not_null";
  }
}
