package io.guardjdbc.rules;

import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/**
 * {@code drop-index-not-concurrent}. It takes an ACCESS EXCLUSIVE lock on the table of the index
 * (measured).
 */
final class DropIndexNotConcurrent extends HazardRule {

  DropIndexNotConcurrent() {
    super(Hazard.Kind.DROP_INDEX_NOT_CONCURRENT, "ZG264");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "nobody can read or write its table while the drop waits for running queries and is done (ACCESS EXCLUSIVE lock)";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "outside a transaction: DROP INDEX CONCURRENTLY " + table(hazard);
  }

  @Override
  boolean harms(Hazard hazard, RuleContext context) {
    return hazard.table() == null || !context.isOwn(hazard.table());
  }
}
