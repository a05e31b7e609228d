package io.guardjdbc.rules;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;

/** {@code drop-table}. */
final class DropTable extends OperationRule {

  DropTable() {
    super(Operation.DROP_TABLE, "ZG110");
  }

  @Override
  String why(Finding finding) {
    return "every client loses the table and its rows at commit; only a backup brings them back";
  }

  @Override
  String safe(Finding finding) {
    return "rename it first (ALTER TABLE "
        + name(finding, "the table")
        + " RENAME TO "
        + simpleName(finding, "it")
        + "_retired), drop it when no client reads it any more";
  }
}
