package io.guardjdbc.rules;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;

/** {@code session}. */
final class Session extends OperationRule {

  Session() {
    super(Operation.SESSION, "ZG202");
  }

  @Override
  String why(Finding finding) {
    return "the environment's policy does not let the session be changed";
  }

  @Override
  String safe(Finding finding) {
    return "leave the setting as the environment has it";
  }
}
