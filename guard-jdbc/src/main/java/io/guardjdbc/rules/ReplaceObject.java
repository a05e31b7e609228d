package io.guardjdbc.rules;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;

/** {@code replace-object}. */
final class ReplaceObject extends OperationRule {

  ReplaceObject() {
    super(Operation.REPLACE_OBJECT, "ZG117");
  }

  @Override
  String why(Finding finding) {
    return "the object of that name is dropped with what it holds before the new one is made";
  }

  @Override
  String safe(Finding finding) {
    return "create it under a new name, move what is needed, then rename";
  }
}
