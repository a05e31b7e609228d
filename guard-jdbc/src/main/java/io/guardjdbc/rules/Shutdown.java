package io.guardjdbc.rules;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;

/** {@code shutdown}. */
final class Shutdown extends OperationRule {

  Shutdown() {
    super(Operation.SHUTDOWN, "ZG132");
  }

  @Override
  String why(Finding finding) {
    return "the server, or another session's work on it, is ended";
  }

  @Override
  String safe(Finding finding) {
    return "stop the server by its own service manager, when clients have left";
  }
}
