package io.guardjdbc.rules;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;

/** {@code revoke}. */
final class Revoke extends OperationRule {

  Revoke() {
    super(Operation.REVOKE, "ZG211");
  }

  @Override
  String why(Finding finding) {
    return "clients that rely on the privilege fail from that moment on";
  }

  @Override
  String safe(Finding finding) {
    return "find out who uses the privilege first";
  }
}
