package io.guardjdbc.rules;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;

/** {@code create}. */
final class Create extends OperationRule {

  Create() {
    super(Operation.CREATE, "ZG208");
  }

  @Override
  String why(Finding finding) {
    return "the environment's policy does not let objects be created";
  }

  @Override
  String safe(Finding finding) {
    return "create it by a migration that has been reviewed";
  }
}
