package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/**
 * {@code copy-algorithm}. What MariaDB 11.4 does only with ALGORITHM=COPY (measured); before 11.2
 * and on MySQL a copy stops writes (manuals).
 */
final class CopyAlgorithm extends HazardRule {

  CopyAlgorithm() {
    super(Hazard.Kind.COPY_ALGORITHM, "ZG223");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return hazard.detail().startsWith("LOCK=")
        ? "nobody can "
            + (hazard.detail().endsWith("EXCLUSIVE") ? "read or " : "")
            + "write to "
            + table(hazard)
            + " until the statement is done ("
            + hazard.detail()
            + ")"
        : hazard.detail() + ": " + COPIES.formatted(table(hazard));
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return hazard.detail().contains("=")
        ? "leave "
            + hazard.detail()
            + " out, and add LOCK=NONE, so that the server refuses rather than stops writes"
        : "add LOCK=NONE, so that the server refuses rather than stops writes; before MariaDB 11.2, and on MySQL, use gh-ost or pt-online-schema-change";
  }
}
