package io.guardjdbc.rules;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;

/** {@code unbounded-update}. */
final class UnboundedUpdate extends OperationRule {

  UnboundedUpdate() {
    super(Operation.UNBOUNDED_UPDATE, "ZG101");
  }

  @Override
  String why(Finding finding) {
    return "every row of "
        + name(finding, "the table")
        + " is overwritten at once; the old values are only in a backup";
  }

  @Override
  String safe(Finding finding) {
    return "name the rows: UPDATE "
        + name(finding, "the table")
        + " … WHERE <key> …, in steps of a few thousand rows";
  }
}
