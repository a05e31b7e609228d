package io.guardjdbc.rules;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;

/** {@code update}. */
final class Update extends OperationRule {

  Update() {
    super(Operation.UPDATE, "ZG204");
  }

  @Override
  String why(Finding finding) {
    return "the environment's policy does not let rows be changed";
  }

  @Override
  String safe(Finding finding) {
    return "write through the service that owns " + name(finding, "the table");
  }
}
