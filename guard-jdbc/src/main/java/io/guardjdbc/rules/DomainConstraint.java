package io.guardjdbc.rules;

import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/**
 * {@code domain-constraint}. Every table with a column of the domain is read under a SHARE lock
 * (measured).
 */
final class DomainConstraint extends HazardRule {

  DomainConstraint() {
    super(Hazard.Kind.DOMAIN_CONSTRAINT, "ZG219");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "nobody can write to any table that uses "
        + table(hazard)
        + " until all its rows are checked (SHARE locks)";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "in two transactions: ALTER DOMAIN "
        + table(hazard)
        + " ADD CONSTRAINT "
        + name(hazard)
        + " "
        + (hazard.detail() == null ? "CHECK (VALUE IS NOT NULL)" : hazard.detail())
        + " NOT VALID; then ALTER DOMAIN "
        + table(hazard)
        + " VALIDATE CONSTRAINT "
        + name(hazard);
  }

  @Override
  boolean harms(Hazard hazard, RuleContext context) {
    return true;
  }

  private static String name(Hazard hazard) {
    return member(hazard, simple(hazard) + (hazard.detail() == null ? "_not_null" : "_check"));
  }
}
