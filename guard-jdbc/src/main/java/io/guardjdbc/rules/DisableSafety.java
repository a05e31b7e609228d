package io.guardjdbc.rules;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;

/** {@code disable-safety}. */
final class DisableSafety extends OperationRule {

  DisableSafety() {
    super(Operation.DISABLE_SAFETY, "ZG133");
  }

  @Override
  String why(Finding finding) {
    return "what protects the data from wrong rows is switched off, and nothing checks them afterwards";
  }

  @Override
  String safe(Finding finding) {
    return "load in the order that the constraints ask for, or validate and switch on again in the same transaction";
  }
}
