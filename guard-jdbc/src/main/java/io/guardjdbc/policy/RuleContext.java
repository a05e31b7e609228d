package io.guardjdbc.policy;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Effect;
import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.SqlStatement;
import io.guardjdbc.transaction.TransactionTracker;
import java.util.function.BiPredicate;

/**
 * What a rule looks at.
 *
 * @param transaction as it is where the statement stands; rules only read it
 * @param alone whether the statement is the only one of its text
 * @param first whether nothing runs between the catalog's answers and the statement
 * @param sameObject whether two names, each qualified or not, are the same object for the session
 * @param settled whether names without a schema mean what they mean now: not behind a SET
 *     search_path or USE in the same text, and {@code sameObject} then answers by the text alone
 * @param catalog what the database knows, asked only where the text does not tell
 * @param text the statement as it stands in its text, literals and all; never for a message
 * @param marked where the mark of the session's database stands; null if it is not marked
 */
public record RuleContext(
    SqlStatement statement,
    TransactionTracker transaction,
    Policy policy,
    Dialect dialect,
    boolean alone,
    boolean first,
    BiPredicate<ObjectName, ObjectName> sameObject,
    boolean settled,
    Catalog catalog,
    String text,
    Marked marked) {

  /**
   * Where a database keeps its mark.
   *
   * @param schema null where the database has none
   * @param database null if unknown
   */
  public record Marked(String schema, String database) {}

  /** What the policy says of an operation on its object, exceptions for the object heeded. */
  public Sourced<Action> action(Finding finding) {
    Sourced<Action> usual = policy.action(finding.operation());
    for (ObjectException exception : policy.exceptions()) {
      if (exception.operations().contains(finding.operation())
          && isFor(exception, usual, finding.target(), finding.object())) {
        return new Sourced<>(exception.action(), exception.source());
      }
    }
    return usual;
  }

  /**
   * What the policy says of one of the {@link MigrationRules} for an object, exceptions heeded.
   *
   * @param table null where the rule is about no object
   * @param member the part of the object; null for the whole
   */
  public Sourced<Action> action(String rule, ObjectName table, String member) {
    Sourced<Action> usual = policy.action(rule);
    if (table == null) {
      return usual;
    }
    ObjectName object = member == null ? table : table.member(member);
    for (ObjectException exception : policy.exceptions()) {
      if (exception.rules().contains(rule) && isFor(exception, usual, table, object)) {
        return new Sourced<>(exception.action(), exception.source());
      }
    }
    return usual;
  }

  private boolean isFor(
      ObjectException exception, Sourced<Action> usual, ObjectName table, ObjectName object) {
    boolean stricter = exception.action().compareTo(usual.value()) > 0;
    BiPredicate<ObjectName, ObjectName> same =
        stricter && !settled ? (one, other) -> one.maybe(other, dialect) : sameObject;
    try {
      ObjectName written = ObjectName.parse(exception.object(), dialect);
      return same.test(written, table) || same.test(written, object);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * Whether a table is a temporary one of this session: a text of it told so, or on PostgreSQL the
   * catalog does, for one that a function or a branch made, or that a search path hides.
   */
  public boolean isTemporary(ObjectName table) {
    return transaction.isTemporary(table)
        || (dialect == Dialect.POSTGRESQL
            && first
            && settled
            && catalog.isTemporary(table) == Catalog.Answer.YES);
  }

  /**
   * Whether nobody else sees a table yet, so that no lock on it holds anyone up: it is temporary,
   * or was created in this transaction.
   */
  public boolean isOwn(ObjectName table) {
    if (transaction.isTemporary(table)) {
      return true;
    }
    for (Effect effect : transaction.effects()) {
      switch (effect.kind()) {
        case CREATES_TABLE -> {
          if (isSame(effect.object(), table)) {
            return true;
          }
        }
        case CREATES_TABLE_IF_MISSING -> {
          if (isSame(effect.object(), table)) {
            long rows = catalog.table(table).rows();
            return rows <= policy.smallTable().value();
          }
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean isSame(ObjectName one, ObjectName other) {
    return one != null && (one.sameAs(other, dialect) || sameObject.test(one, other));
  }

  /**
   * Whether a lock on a table, for as long as its rows take, harms nobody: it is this transaction's
   * own, does not exist, or is small.
   */
  public boolean isHarmless(ObjectName table) {
    if (isOwn(table)) {
      return true;
    }
    long rows = catalog.table(table).rows();
    return rows >= 0 && rows <= policy.smallTable().value();
  }
}
