package io.guardjdbc.rules;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;

/** {@code drop-column}. */
final class DropColumn extends OperationRule {

  DropColumn() {
    super(Operation.DROP_COLUMN, "ZG111");
  }

  @Override
  String why(Finding finding) {
    return "the column's values are lost in every row, and clients that still name it fail";
  }

  @Override
  String safe(Finding finding) {
    return "stop reading and writing "
        + member(finding, "it")
        + " in every client first, release that, then drop it";
  }
}
