package io.guardjdbc.rules;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;

/** {@code select}. */
final class Select extends OperationRule {

  Select() {
    super(Operation.SELECT, "ZG201");
  }

  @Override
  String why(Finding finding) {
    return "the environment's policy does not let rows be read";
  }

  @Override
  String safe(Finding finding) {
    return "read from a replica or a copy that the policy allows";
  }
}
