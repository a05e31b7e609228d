package io.guardjdbc.rules;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;

/** {@code drop-database}. */
final class DropDatabase extends OperationRule {

  DropDatabase() {
    super(Operation.DROP_DATABASE, "ZG113");
  }

  @Override
  String why(Finding finding) {
    return "the whole database goes, with every schema, table and row; only a backup brings it back";
  }

  @Override
  String safe(Finding finding) {
    return "make a new database beside it and move clients over";
  }
}
