package io.guardjdbc.rules;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;

/** {@code call}. */
final class Call extends OperationRule {

  Call() {
    super(Operation.CALL, "ZG206");
  }

  @Override
  String why(Finding finding) {
    return "a routine can do anything, and the environment's policy does not let it be called";
  }

  @Override
  String safe(Finding finding) {
    return "run the routine's statements one by one, so that each can be judged";
  }
}
