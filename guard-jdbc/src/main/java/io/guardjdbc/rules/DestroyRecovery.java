package io.guardjdbc.rules;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;

/** {@code destroy-recovery}. */
final class DestroyRecovery extends OperationRule {

  DestroyRecovery() {
    super(Operation.DESTROY_RECOVERY, "ZG134");
  }

  @Override
  String why(Finding finding) {
    return "what a restore would need is destroyed: afterwards no backup reaches this moment";
  }

  @Override
  String safe(Finding finding) {
    return "let the backup tool expire what no restore needs any more";
  }
}
