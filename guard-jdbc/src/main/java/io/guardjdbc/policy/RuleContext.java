package io.guardjdbc.policy;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.SqlStatement;
import io.guardjdbc.transaction.TransactionTracker;
import java.util.function.BiPredicate;

/**
 * What a rule looks at.
 *
 * @param transaction as it is where the statement stands; rules only read it
 * @param alone whether the statement is the only one of its text
 * @param sameObject whether two names, each qualified or not, are the same object for the session
 * @param settled whether names without a schema mean what they mean now: not behind a SET
 *     search_path or USE in the same text, and {@code sameObject} then answers by the text alone
 * @param marked where the mark of the session's database stands; null if it is not marked
 */
public record RuleContext(
    SqlStatement statement,
    TransactionTracker transaction,
    Policy policy,
    Dialect dialect,
    boolean alone,
    BiPredicate<ObjectName, ObjectName> sameObject,
    boolean settled,
    Marked marked) {

  /**
   * Where a database keeps its mark.
   *
   * @param schema null where the database has none
   * @param database null if unknown
   */
  public record Marked(String schema, String database) {}
}
