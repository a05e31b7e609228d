package io.guardjdbc.testing;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.sql.PlainStatement;
import io.guardjdbc.sql.Reading;
import io.guardjdbc.sql.SqlStatement;
import io.guardjdbc.sql.SqlStatement.TransactionControl;
import java.util.List;

/** Compares what is told of a text at first sight with its reading. */
public final class FirstSight {

  private FirstSight() {}

  /** Whether a reading says just what is known of a plain statement. */
  public static boolean agrees(PlainStatement plain, Reading reading) {
    if (reading.statements().size() != 1 || !reading.approvals().isEmpty()) {
      return false;
    }
    SqlStatement statement = reading.statements().get(0);
    List<Operation> operations =
        statement.findings().stream().map(Finding::operation).distinct().toList();
    return operations.equals(List.of(plain.operation()))
        && statement.traits().equals(plain.traits())
        && statement.hazards().isEmpty()
        && statement.effects().isEmpty()
        && statement.control() == TransactionControl.NONE
        && statement.temporary() == null;
  }
}
