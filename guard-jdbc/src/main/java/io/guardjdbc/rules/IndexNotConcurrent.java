package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/**
 * {@code index-not-concurrent}. PostgreSQL holds a SHARE lock while it builds; MariaDB builds
 * FULLTEXT and SPATIAL indexes under LOCK=SHARED (both measured).
 */
final class IndexNotConcurrent extends HazardRule {

  IndexNotConcurrent() {
    super(Hazard.Kind.INDEX_NOT_CONCURRENT, "ZG263");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "nobody can write to "
        + table(hazard)
        + " until the index is built"
        + (dialect == Dialect.POSTGRESQL ? " (SHARE lock)" : "");
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return dialect == Dialect.POSTGRESQL
        ? "outside a transaction: " + hazard.detail()
        : "add LOCK=NONE: the server then copies "
            + table(hazard)
            + " while writes go on, or refuses";
  }
}
