package io.guardjdbc.rules;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;

/** {@code alter}. */
final class Alter extends OperationRule {

  Alter() {
    super(Operation.ALTER, "ZG209");
  }

  @Override
  String why(Finding finding) {
    return "the environment's policy does not let objects be altered";
  }

  @Override
  String safe(Finding finding) {
    return "alter it by a migration that has been reviewed";
  }
}
