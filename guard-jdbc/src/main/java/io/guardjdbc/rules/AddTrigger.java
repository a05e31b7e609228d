package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/**
 * {@code add-trigger}. PostgreSQL takes a SHARE ROW EXCLUSIVE lock for it (measured), and every
 * later write runs it.
 */
final class AddTrigger extends HazardRule {

  AddTrigger() {
    super(Hazard.Kind.ADD_TRIGGER, "ZG260");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "every write of every client to "
        + table(hazard)
        + " runs it from now on, inside its own transaction: where it is slow or fails, they are";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "try "
        + member(hazard, "it")
        + " against a copy under the load of production first; DROP TRIGGER "
        + member(hazard, "it")
        + (dialect == Dialect.POSTGRESQL ? " ON " + table(hazard) : "")
        + " takes it back";
  }
}
