package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/** {@code hash-index}. A hash index serves equality only (manual, Index Types). */
final class HashIndex extends HazardRule {

  HashIndex() {
    super(Hazard.Kind.HASH_INDEX, "ZG233");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return "a hash index serves = and nothing else: no order, no range, no second column, no uniqueness";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "leave USING hash out: a B-tree serves all of it, = too";
  }
}
