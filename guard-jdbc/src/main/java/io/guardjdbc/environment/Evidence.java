package io.guardjdbc.environment;

import io.guardjdbc.policy.Environment;
import java.util.Locale;

/**
 * One reason to take a target for an environment.
 *
 * @param source for people, to stand behind kind and environment: {@code by guard.yaml:12}
 */
public record Evidence(Kind kind, Environment environment, String source) {

  /** Where evidence comes from, in the contract's order. */
  public enum Kind {
    /** The client's own word. */
    DECLARED,
    /** A match rule of the policy. */
    MATCHED,
    /** The database's own word. */
    MARKED,
    /** What a target counts as that nothing else speaks for. */
    ASSUMED;

    /** As messages spell it. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** For people, on one line: {@code marked production by guard_environment, written …}. */
  public String describe() {
    return kind.id() + " " + environment.name() + " " + source;
  }
}
