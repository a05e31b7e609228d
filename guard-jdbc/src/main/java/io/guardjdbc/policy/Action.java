package io.guardjdbc.policy;

import java.util.Locale;

/** What a policy says of an operation, mildest first. */
public enum Action {
  /** Runs. */
  ALLOW,
  /** Runs, and is reported. */
  WARN,
  /** Refused unless approved and confirmed. */
  APPROVE,
  /** Refused; no approval helps. */
  DENY;

  /** As a policy file spells it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
