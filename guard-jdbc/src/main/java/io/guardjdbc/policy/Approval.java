package io.guardjdbc.policy;

import java.time.Instant;

/**
 * Someone's word that one operation on one object, or what one migration rule says of it, may run
 * in one environment until a moment.
 *
 * @param environment its name
 * @param database the database's name; null for any database of the environment
 * @param operation the id of an operation or of a migration rule; null only if {@code problem} is
 *     not
 * @param target the exact object as written, a dotted name; null for an operation without an object
 * @param reason why
 * @param expires it approves nothing at or after this moment
 * @param approver who; null if it does not say
 * @param maxRows how many rows the operation may touch; null for any number
 * @param source where it stands: {@code guard-approvals.yaml:4}, {@code a comment of the statement}
 * @param problem why it approves nothing whatever the statement is (unreadable, a wildcard, a
 *     missing reason); null if it is well formed
 */
public record Approval(
    String environment,
    String database,
    String operation,
    String target,
    String reason,
    Instant expires,
    String approver,
    Long maxRows,
    String source,
    String problem) {

  /** An approval that cannot be read, and therefore approves nothing. */
  public static Approval unreadable(String source, String problem) {
    return new Approval(null, null, null, null, null, null, null, null, source, problem);
  }

  /** What the source of an approval says that stands in a comment of the statement itself. */
  public static final String IN_STATEMENT = "the comment in the statement";

  /** Whether it stands in the very statement it approves. */
  public boolean inStatement() {
    return source.equals(IN_STATEMENT);
  }
}
