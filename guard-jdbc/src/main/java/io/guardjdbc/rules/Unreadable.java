package io.guardjdbc.rules;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;

/** {@code unreadable}. */
final class Unreadable extends OperationRule {

  Unreadable() {
    super(Operation.UNREADABLE, "ZG140");
  }

  @Override
  String why(Finding finding) {
    return "it holds a word that may destroy something, in a place that no reading of it explains";
  }

  @Override
  String safe(Finding finding) {
    return "write the statement out as literal text, one statement at a time";
  }
}
