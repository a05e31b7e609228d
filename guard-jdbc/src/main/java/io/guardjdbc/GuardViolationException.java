package io.guardjdbc;

import java.sql.SQLNonTransientException;
import java.util.List;

/**
 * A refusal: the guard did not let something through. Nothing of the refused text has reached the
 * database, except for {@code max-rows}, whose statement was rolled back. The connection stays
 * usable.
 *
 * <p>The SQLState is of class {@code ZG}, one code per rule: a class that no pool takes for a lost
 * connection and that no framework translates into something else (HikariCP evicts on 08xxx and
 * 0A000, measured).
 */
public final class GuardViolationException extends SQLNonTransientException {

  private static final long serialVersionUID = 1L;

  private final String rule;
  private final String environment;
  private final String[] operations;
  private final String database;

  GuardViolationException(
      String message,
      String sqlState,
      String rule,
      String environment,
      List<String> operations,
      String database) {
    super(message, sqlState);
    this.rule = rule;
    this.environment = environment;
    this.operations = operations.toArray(new String[0]);
    this.database = database;
  }

  /** The id of the rule that was violated first, such as {@code drop-table}. Never null. */
  public String rule() {
    return rule;
  }

  /** The name of the environment that the connection works in. Never null. */
  public String environment() {
    return environment;
  }

  /**
   * The ids of the operations that were refused, in the text's order, each once; empty for a rule
   * about the connection or the transaction.
   */
  public List<String> operations() {
    return List.of(operations);
  }

  /** The name of the database; null if it is unknown. */
  public String database() {
    return database;
  }
}
