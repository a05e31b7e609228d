package io.guardjdbc;

import io.guardjdbc.config.DatabaseAddress;
import io.guardjdbc.policy.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The databases that connections of this JVM were guarded to, for those who look for ways around
 * the guard. Holds no credential. Thread-safe.
 */
public final class GuardedDatabases {

  /** More than these are not remembered. */
  private static final int MOST = 1000;

  private static final Map<Target, Optional<DatabaseAddress>> SEEN = new ConcurrentHashMap<>();

  private GuardedDatabases() {}

  static void opened(Target target) {
    if (!SEEN.containsKey(target) && SEEN.size() < MOST) {
      SEEN.put(target, DatabaseAddress.of(target));
    }
  }

  /** Those of which the URL told where it leads, in no order, some of them maybe twice. */
  public static List<DatabaseAddress> seen() {
    return SEEN.values().stream().flatMap(Optional::stream).toList();
  }
}
