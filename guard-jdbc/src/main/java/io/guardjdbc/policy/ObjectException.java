package io.guardjdbc.policy;

import io.guardjdbc.sql.Operation;
import java.util.Set;

/**
 * An exception of a policy for one object: {@code truncate} on {@code staging.import} is allowed.
 *
 * @param object the exact object as the file spells it, a dotted name; unquoted parts are folded by
 *     the dialect of the connection it is applied to
 * @param operations to which operations it applies
 * @param rules to which of the {@link MigrationRules} it applies, by id; with the operations never
 *     empty
 * @param action what holds instead of the environment's action
 * @param reason why, as the file says; null if it says nothing
 * @param source where it stands, {@code guard.yaml:31}
 */
public record ObjectException(
    String object,
    Set<Operation> operations,
    Set<String> rules,
    Action action,
    String reason,
    String source) {

  public ObjectException {
    rules = Set.copyOf(rules);
    operations = Set.copyOf(operations);
  }
}
