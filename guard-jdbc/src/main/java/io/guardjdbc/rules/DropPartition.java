package io.guardjdbc.rules;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;

/** {@code drop-partition}. */
final class DropPartition extends OperationRule {

  DropPartition() {
    super(Operation.DROP_PARTITION, "ZG114");
  }

  @Override
  String why(Finding finding) {
    return "the partition's rows are lost; only a backup brings them back";
  }

  @Override
  String safe(Finding finding) {
    return "detach or exchange the partition and keep it as a table until its rows are archived";
  }
}
