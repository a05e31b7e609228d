package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/**
 * {@code identifier-too-long}. PostgreSQL stores the first 63 bytes of a name (manual, Lexical
 * Structure).
 */
final class IdentifierTooLong extends HazardRule {

  IdentifierTooLong() {
    super(Hazard.Kind.IDENTIFIER_TOO_LONG, "ZG231");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "PostgreSQL keeps 63 bytes of "
        + table(hazard)
        + ", without an error: who looks for the whole name finds nothing, and two such names may become one";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "choose a name of at most 63 bytes";
  }
}
