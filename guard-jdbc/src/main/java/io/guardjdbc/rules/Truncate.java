package io.guardjdbc.rules;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;

/** {@code truncate}. */
final class Truncate extends OperationRule {

  Truncate() {
    super(Operation.TRUNCATE, "ZG103");
  }

  @Override
  String why(Finding finding) {
    return "every row of "
        + name(finding, "the table")
        + " is gone at once, without a row count, on most databases without a way back";
  }

  @Override
  String safe(Finding finding) {
    return "delete the rows that are no longer needed: DELETE FROM "
        + name(finding, "the table")
        + " WHERE <key> …";
  }
}
