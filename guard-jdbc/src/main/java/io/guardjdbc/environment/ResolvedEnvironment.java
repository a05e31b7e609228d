package io.guardjdbc.environment;

import io.guardjdbc.policy.Environment;
import java.util.List;
import java.util.Optional;

/**
 * The environment of a connection with all that speaks for it.
 *
 * @param environment the strictest of all evidence
 * @param evidence never empty: declared, matched, then marked or assumed
 * @param mismatch present if the client is pointed at the wrong database: the connection is to be
 *     refused
 */
public record ResolvedEnvironment(
    Environment environment, List<Evidence> evidence, Optional<Mismatch> mismatch) {

  public ResolvedEnvironment {
    evidence = List.copyOf(evidence);
  }

  /**
   * The client declared a weaker environment than a match rule or the mark tells.
   *
   * @param declared the strictest of what the client declared
   * @param actual the strictest of what was matched and marked
   */
  public record Mismatch(Evidence declared, Evidence actual) {

    /** For people, on one line. */
    public String describe() {
      return declared.describe() + ", but the target is " + actual.describe();
    }
  }

  /** The evidence that decided: the first of the strictest in the order marked to assumed. */
  public Evidence deciding() {
    return EnvironmentResolver.strictest(evidence).orElseThrow();
  }
}
