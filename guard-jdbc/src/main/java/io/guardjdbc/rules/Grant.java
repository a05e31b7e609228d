package io.guardjdbc.rules;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;

/** {@code grant}. */
final class Grant extends OperationRule {

  Grant() {
    super(Operation.GRANT, "ZG210");
  }

  @Override
  String why(Finding finding) {
    return "it changes who may do what in the environment";
  }

  @Override
  String safe(Finding finding) {
    return "grant the least that is needed, by a migration that has been reviewed";
  }
}
