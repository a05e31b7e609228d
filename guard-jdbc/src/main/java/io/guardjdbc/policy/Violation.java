package io.guardjdbc.policy;

import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.ObjectName;

/**
 * What a rule found, and what a person needs to know of it.
 *
 * @param rule who found it
 * @param finding the operation it is about; null for a rule about a migration or the transaction
 * @param table the object it is about; null where there is none
 * @param member the part of the object, such as a column or an index; null for the whole
 * @param subject what is named on the first line: the statement's summary
 * @param action what the policy says of it; never ALLOW
 * @param source where the policy says so
 * @param why what would happen, for people
 * @param safe the safe way, with the user's own names
 */
public record Violation(
    Rule rule,
    Finding finding,
    ObjectName table,
    String member,
    String subject,
    Action action,
    String source,
    String why,
    String safe) {

  /** The exact object: the table, or the member of it. Null where there is none. */
  public ObjectName object() {
    return table == null || member == null ? table : table.member(member);
  }

  /** Whether an approval can help. */
  public boolean isApprovable() {
    return action == Action.APPROVE;
  }

  /** Whether a policy file sets the action, so that another action would let it through. */
  public boolean hasActionOfPolicy() {
    return finding != null || MigrationRules.isKnown(rule.id());
  }
}
