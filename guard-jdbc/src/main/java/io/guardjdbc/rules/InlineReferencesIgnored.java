package io.guardjdbc.rules;

import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/**
 * {@code inline-references-ignored}. MySQL before 9.0 reads REFERENCES behind a column and makes no
 * foreign key (manual). MariaDB makes one (measured).
 */
final class InlineReferencesIgnored extends HazardRule {

  InlineReferencesIgnored() {
    super(Hazard.Kind.INLINE_REFERENCES_IGNORED, "ZG230");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "MySQL before 9.0 reads REFERENCES behind a column and makes no foreign key";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "write it as an element of its own: FOREIGN KEY ("
        + member(hazard, "the column")
        + ") REFERENCES "
        + hazard.detail();
  }

  @Override
  boolean harms(Hazard hazard, RuleContext context) {
    return true;
  }
}
