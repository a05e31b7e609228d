package io.guardjdbc.sql;

import io.guardjdbc.sql.SqlStatement.Trait;
import java.util.Set;

/**
 * What applications send all day: one statement that does one thing and leaves nothing behind that
 * a rule could ask for.
 */
public enum PlainStatement {
  /** A query that changes nothing. */
  SELECT(Operation.SELECT),
  /** An INSERT of the values that it names. */
  INSERT(Operation.INSERT),
  /** An UPDATE of the rows that have given values in given columns. */
  UPDATE(Operation.UPDATE),
  /** A DELETE of the rows that have given values in given columns. */
  DELETE(Operation.DELETE);

  private final Operation operation;

  PlainStatement(Operation operation) {
    this.operation = operation;
  }

  /** The operation of its one finding. */
  public Operation operation() {
    return operation;
  }

  /** All its traits. It has no hazard and no effect, and controls no transaction. */
  public Set<Trait> traits() {
    return switch (this) {
      case SELECT -> Set.of();
      case INSERT -> Set.of(Trait.WRITES);
      case UPDATE, DELETE -> Set.of(Trait.WRITES, Trait.COUNTABLE);
    };
  }
}
