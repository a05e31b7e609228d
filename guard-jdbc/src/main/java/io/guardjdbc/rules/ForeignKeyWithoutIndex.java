package io.guardjdbc.rules;

import io.guardjdbc.policy.Catalog;
import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/**
 * {@code foreign-key-without-index}. PostgreSQL makes no index for the referencing columns (manual,
 * Constraints).
 */
final class ForeignKeyWithoutIndex extends HazardRule {

  ForeignKeyWithoutIndex() {
    super(Hazard.Kind.FOREIGN_KEY_WITHOUT_INDEX, "ZG234");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "without an index that begins with "
        + member(hazard, "it")
        + " each DELETE in the referenced table reads all of "
        + table(hazard);
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "outside a transaction: CREATE INDEX CONCURRENTLY ON "
        + table(hazard)
        + " ("
        + member(hazard, "the column")
        + ")";
  }

  @Override
  boolean harms(Hazard hazard, RuleContext context) {
    return hazard.table() == null
        || hazard.member() == null
        || context.catalog().isIndexed(hazard.table(), hazard.member()) != Catalog.Answer.YES;
  }
}
