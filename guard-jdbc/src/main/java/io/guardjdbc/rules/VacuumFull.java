package io.guardjdbc.rules;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;

/**
 * {@code vacuum-full}. The table is written anew under ACCESS EXCLUSIVE (CLUSTER measured; manual,
 * VACUUM).
 */
final class VacuumFull extends HazardRule {

  VacuumFull() {
    super(Hazard.Kind.VACUUM_FULL, "ZG222");
  }

  @Override
  String why(Hazard hazard, Dialect dialect) {
    return (hazard.table() == null ? "one table after the other" : table(hazard))
        + " is written anew while nobody can read or write it (ACCESS EXCLUSIVE lock)";
  }

  @Override
  String safe(Hazard hazard, Dialect dialect) {
    return "VACUUM"
        + (hazard.table() == null ? "" : " " + table(hazard))
        + " makes the space usable again beside readers and writers; pg_repack gives it back to the system, or orders the rows, without the lock";
  }
}
