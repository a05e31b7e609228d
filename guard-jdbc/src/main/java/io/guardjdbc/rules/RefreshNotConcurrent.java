package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/** {@code refresh-not-concurrent}. It takes an ACCESS EXCLUSIVE lock on the view (measured). */
final class RefreshNotConcurrent extends HazardRule {

  RefreshNotConcurrent() {
    super(Hazard.Kind.REFRESH_NOT_CONCURRENT, "ZG266");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "nobody can read " + table(hazard) + " until its query has run (ACCESS EXCLUSIVE lock)";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "REFRESH MATERIALIZED VIEW CONCURRENTLY "
        + table(hazard)
        + "; it needs a unique index on plain columns of it";
  }
}
