package io.guardjdbc.rules;

import io.guardjdbc.policy.Rule;
import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.policy.Violation;
import java.util.List;

/** {@code environment-mismatch}: found when a connection is opened, before any statement. */
final class EnvironmentMismatch implements Rule {

  @Override
  public String id() {
    return "environment-mismatch";
  }

  @Override
  public String sqlState() {
    return "ZG001";
  }

  @Override
  public List<Violation> check(RuleContext context) {
    return List.of();
  }
}
