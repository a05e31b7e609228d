package io.guardjdbc.rules;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;

/** {@code alter-type}. */
final class AlterType extends OperationRule {

  AlterType() {
    super(Operation.ALTER_TYPE, "ZG120");
  }

  @Override
  String why(Finding finding) {
    return "values may be cut or refused, the table may be rewritten under a lock, and clients that expect the old type fail";
  }

  @Override
  String safe(Finding finding) {
    return "add a column of the new type, fill it in steps, move clients over, drop the old one";
  }
}
