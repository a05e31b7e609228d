package io.guardjdbc.rules;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;

/** {@code delete}. */
final class Delete extends OperationRule {

  Delete() {
    super(Operation.DELETE, "ZG205");
  }

  @Override
  String why(Finding finding) {
    return "the environment's policy does not let rows be deleted";
  }

  @Override
  String safe(Finding finding) {
    return "write through the service that owns " + name(finding, "the table");
  }
}
