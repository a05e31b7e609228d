package io.guardjdbc.rules;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;

/** {@code insert}. */
final class Insert extends OperationRule {

  Insert() {
    super(Operation.INSERT, "ZG203");
  }

  @Override
  String why(Finding finding) {
    return "the environment's policy does not let rows be added";
  }

  @Override
  String safe(Finding finding) {
    return "write through the service that owns " + name(finding, "the table");
  }
}
