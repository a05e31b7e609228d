package io.guardjdbc.rules;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;

/** {@code rename}. */
final class Rename extends OperationRule {

  Rename() {
    super(Operation.RENAME, "ZG121");
  }

  @Override
  String why(Finding finding) {
    return "clients that use the old name fail from that moment on";
  }

  @Override
  String safe(Finding finding) {
    return "offer both names for a while: a view under the old name, or a second column kept in step";
  }
}
