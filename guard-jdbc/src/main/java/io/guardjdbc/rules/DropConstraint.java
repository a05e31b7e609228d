package io.guardjdbc.rules;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;

/** {@code drop-constraint}. */
final class DropConstraint extends OperationRule {

  DropConstraint() {
    super(Operation.DROP_CONSTRAINT, "ZG116");
  }

  @Override
  String why(Finding finding) {
    return "from then on rows that break it get in, and it cannot be put back over them";
  }

  @Override
  String safe(Finding finding) {
    return "add the new constraint first, drop " + member(finding, "it") + " afterwards";
  }
}
