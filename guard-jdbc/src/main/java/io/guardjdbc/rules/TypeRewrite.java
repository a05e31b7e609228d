package io.guardjdbc.rules;

import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/**
 * {@code type-rewrite}. Which changes PostgreSQL and MariaDB make in place was measured, type by
 * type.
 */
final class TypeRewrite extends HazardRule {

  TypeRewrite() {
    super(Hazard.Kind.TYPE_REWRITE, "ZG220");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return dialect == Dialect.POSTGRESQL
        ? "every row of "
            + table(hazard)
            + " is written anew while nobody can read or write it (ACCESS EXCLUSIVE lock)"
        : COPIES.formatted(table(hazard));
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "add a column of the new type, have writes fill both, fill the rows that are there in batches, move clients over, drop "
        + member(hazard, "the old one");
  }

  @Override
  boolean harms(Hazard hazard, RuleContext context) {
    if (hazard.table() == null || hazard.member() == null || hazard.detail() == null) {
      return false;
    }
    String now = context.catalog().columnType(hazard.table(), hazard.member()).orElse(null);
    return TypeChange.rewrites(now, hazard.detail(), context.dialect())
        && super.harms(hazard, context);
  }
}
