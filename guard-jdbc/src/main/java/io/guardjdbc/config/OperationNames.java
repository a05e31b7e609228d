package io.guardjdbc.config;

import io.guardjdbc.sql.Operation;
import io.guardjdbc.sql.Operation.Group;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How a policy file names operations: by id, or by the group in the contract's table. A name that
 * is both means the group: {@code grant} sets grant and revoke, and {@code revoke} beside it is
 * more exact and counts for revoke, so that every combination can be said.
 */
final class OperationNames {

  private OperationNames() {}

  /** All names, groups first. */
  static List<String> all() {
    Set<String> names = new LinkedHashSet<>();
    Arrays.stream(Group.values()).map(OperationNames::name).forEach(names::add);
    Arrays.stream(Operation.values()).map(Operation::id).forEach(names::add);
    return List.copyOf(names);
  }

  /** The ids alone. */
  static List<String> ids() {
    return Arrays.stream(Operation.values()).map(Operation::id).toList();
  }

  static boolean isGroup(String name) {
    return Arrays.stream(Group.values()).anyMatch(group -> name(group).equals(name));
  }

  /** The operations that a name of {@link #all} means. */
  static List<Operation> operations(String name) {
    return Arrays.stream(Operation.values())
        .filter(each -> isGroup(name) ? name(each.group()).equals(name) : each.id().equals(name))
        .toList();
  }

  private static String name(Group group) {
    return group.name().toLowerCase(Locale.ROOT);
  }
}
