package io.guardjdbc.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A whole policy: the environments there are, the rules that match targets to them, and the policy
 * of each. Immutable.
 */
public final class PolicySet {

  private final String source;
  private static final PolicySet WITHOUT_FILE =
      new PolicySet(Policy.BUILT_IN, List.of(), List.of());

  private final Map<String, Policy> policies;
  private final List<MatchRule> matchRules;

  /**
   * @param source the file it was read from, or {@link Policy#BUILT_IN}
   * @param policies those of a file; built-in environments that are missing get the built-in policy
   * @param matchRules in the order of the file
   */
  public PolicySet(String source, List<Policy> policies, List<MatchRule> matchRules) {
    this.source = source;
    Map<String, Policy> byName = new LinkedHashMap<>();
    for (Environment environment : Environment.BUILT_IN) {
      byName.put(environment.name(), Policy.builtIn(environment));
    }
    for (Policy policy : policies) {
      byName.put(policy.environment().name(), policy);
    }
    this.policies = Map.copyOf(byName);
    this.matchRules = List.copyOf(matchRules);
  }

  /** The policy without any file. */
  public static PolicySet builtIn() {
    return WITHOUT_FILE;
  }

  public String source() {
    return source;
  }

  public List<MatchRule> matchRules() {
    return matchRules;
  }

  /** The environment of this name; empty if neither built in nor defined. */
  public Optional<Environment> environment(String name) {
    return Optional.ofNullable(policies.get(name)).map(Policy::environment);
  }

  /** The names of all environments, sorted. */
  public List<String> environmentNames() {
    return policies.keySet().stream().sorted().toList();
  }

  /**
   * The policy of an environment.
   *
   * @throws IllegalArgumentException if the environment is not of this set
   */
  public Policy policyFor(Environment environment) {
    Policy policy = policies.get(environment.name());
    if (policy == null) {
      throw new IllegalArgumentException("no environment of this policy: " + environment);
    }
    return policy;
  }
}
