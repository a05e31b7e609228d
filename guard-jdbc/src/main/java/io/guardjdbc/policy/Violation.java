package io.guardjdbc.policy;

import io.guardjdbc.sql.Finding;

/**
 * What a rule found, and what a person needs to know of it.
 *
 * @param rule who found it
 * @param finding the operation it is about; null for a rule about the transaction
 * @param subject what is named on the first line: the statement's summary
 * @param action what the policy says of it; never ALLOW
 * @param source where the policy says so
 * @param why what would happen, for people
 * @param safe the safe way, with the user's own names
 */
public record Violation(
    Rule rule,
    Finding finding,
    String subject,
    Action action,
    String source,
    String why,
    String safe) {

  /** Whether an approval can help. */
  public boolean isApprovable() {
    return action == Action.APPROVE && finding != null;
  }
}
