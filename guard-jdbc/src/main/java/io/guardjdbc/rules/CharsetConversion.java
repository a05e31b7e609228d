package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/**
 * {@code charset-conversion}. A copy of the table on MariaDB 11.4 (measured), unless all is in that
 * character set already.
 */
final class CharsetConversion extends HazardRule {

  CharsetConversion() {
    super(Hazard.Kind.CHARSET_CONVERSION, "ZG224");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return COPIES.formatted(table(hazard))
        + ", unless all its texts are in that character set already";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "ALTER TABLE "
        + table(hazard)
        + " DEFAULT CHARACTER SET … for columns to come; for those that are there add LOCK=NONE, or use gh-ost or pt-online-schema-change";
  }
}
