package io.guardjdbc.sql;

import io.guardjdbc.sql.SqlStatement.Trait;
import java.util.Set;

/**
 * What applications send all day: one statement that does one thing and leaves nothing behind that
 * a rule could ask for.
 */
public enum PlainStatement {
  /** A query that changes nothing. */
  SELECT(Operation.SELECT, Set.of()),
  /** An INSERT of the values that it names. */
  INSERT(Operation.INSERT, Set.of(Trait.WRITES)),
  /** An UPDATE of the rows that have given values in given columns. */
  UPDATE(Operation.UPDATE, Set.of(Trait.WRITES, Trait.COUNTABLE)),
  /** A DELETE of the rows that have given values in given columns. */
  DELETE(Operation.DELETE, Set.of(Trait.WRITES, Trait.COUNTABLE));

  private final Operation operation;
  private final Set<Trait> traits;

  PlainStatement(Operation operation, Set<Trait> traits) {
    this.operation = operation;
    this.traits = traits;
  }

  /** The operation of its one finding. */
  public Operation operation() {
    return operation;
  }

  /** All its traits. It has no hazard and no effect, and controls no transaction. */
  public Set<Trait> traits() {
    return traits;
  }
}
