package io.guardjdbc.rules;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;

/** {@code merge}. */
final class Merge extends OperationRule {

  Merge() {
    super(Operation.MERGE, "ZG207");
  }

  @Override
  String why(Finding finding) {
    return "the environment's policy does not let rows be merged";
  }

  @Override
  String safe(Finding finding) {
    return "write through the service that owns " + name(finding, "the table");
  }
}
