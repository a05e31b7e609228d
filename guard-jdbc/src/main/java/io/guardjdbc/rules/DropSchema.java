package io.guardjdbc.rules;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;

/** {@code drop-schema}. */
final class DropSchema extends OperationRule {

  DropSchema() {
    super(Operation.DROP_SCHEMA, "ZG112");
  }

  @Override
  String why(Finding finding) {
    return "everything in the schema goes with it; only a backup brings it back";
  }

  @Override
  String safe(Finding finding) {
    return "drop the objects in it one by one, each for its own reason";
  }
}
