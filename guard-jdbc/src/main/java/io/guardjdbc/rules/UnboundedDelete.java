package io.guardjdbc.rules;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;

/** {@code unbounded-delete}. */
final class UnboundedDelete extends OperationRule {

  UnboundedDelete() {
    super(Operation.UNBOUNDED_DELETE, "ZG102");
  }

  @Override
  String why(Finding finding) {
    return "every row of "
        + name(finding, "the table")
        + " is deleted at once; only a backup brings them back";
  }

  @Override
  String safe(Finding finding) {
    return "name the rows: DELETE FROM "
        + name(finding, "the table")
        + " WHERE <key> …, in steps of a few thousand rows";
  }
}
