package io.guardjdbc.rules;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;

/** {@code drop-object}. */
final class DropObject extends OperationRule {

  DropObject() {
    super(Operation.DROP_OBJECT, "ZG115");
  }

  @Override
  String why(Finding finding) {
    return "clients and objects that use it fail, and its definition is lost";
  }

  @Override
  String safe(Finding finding) {
    return "keep its definition in a migration that can make it again, and drop it when nothing uses it";
  }
}
