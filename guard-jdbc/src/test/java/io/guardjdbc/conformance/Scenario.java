package io.guardjdbc.conformance;

import java.util.EnumSet;
import java.util.Set;

/**
 * A piece of JDBC work and where it runs.
 *
 * @param harmless whether production lets it through as well
 */
record Scenario(String name, Set<TestedDatabase> databases, boolean harmless, Work work) {

  /** What is done; everything seen is noted. */
  @FunctionalInterface
  interface Work {
    void run(Side side, Recording recording) throws Exception;
  }

  /** Harmless work for every database. */
  static Scenario everywhere(String name, Work work) {
    return new Scenario(name, EnumSet.allOf(TestedDatabase.class), true, work);
  }

  /** Harmless work for one database. */
  static Scenario on(TestedDatabase database, String name, Work work) {
    return new Scenario(name, EnumSet.of(database), true, work);
  }

  /** The same, but only where nothing is refused. */
  Scenario inDevelopment() {
    return new Scenario(name, databases, false, work);
  }

  @Override
  public String toString() {
    return name;
  }
}
