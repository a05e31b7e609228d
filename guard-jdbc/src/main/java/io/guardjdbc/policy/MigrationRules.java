package io.guardjdbc.policy;

import io.guardjdbc.sql.Hazard;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rules beyond the contract's operations: what a migration locks, rewrites, breaks for running
 * clients or fails on. Each is off, or has an action, per environment. By the built-in policy none
 * refuses: those that nearly always harm warn in staging and production, the others are off.
 */
public final class MigrationRules {

  private static final Map<String, Boolean> WARNS = warns();
  private static final List<String> IDS = List.copyOf(WARNS.keySet());
  private static final Map<Hazard.Kind, String> HAZARDS =
      Arrays.stream(Hazard.Kind.values())
          .collect(Collectors.toUnmodifiableMap(k -> k, k -> k.id()));

  private MigrationRules() {}

  private static Map<String, Boolean> warns() {
    Map<String, Boolean> warns = new LinkedHashMap<>();
    for (Hazard.Kind kind : Hazard.Kind.values()) {
      warns.put(kind.id(), kind.threat() != Hazard.Threat.DESIGN);
    }
    for (TransactionRule rule : TransactionRule.values()) {
      warns.put(rule.id(), rule.warns());
    }
    return Collections.unmodifiableMap(warns);
  }

  /** The ids of all, in the order of the pages. */
  public static List<String> ids() {
    return IDS;
  }

  /** The ids of those about what a single statement does, spelt once for all connections. */
  public static Map<Hazard.Kind, String> hazards() {
    return HAZARDS;
  }

  public static boolean isKnown(String id) {
    return WARNS.containsKey(id);
  }

  /** What holds for a rule where no policy file says anything. */
  static Action builtInAction(String id, Environment environment) {
    return WARNS.get(id) && environment.isProtected() ? Action.WARN : Action.ALLOW;
  }
}
