package io.guardjdbc.environment;

import io.guardjdbc.environment.Evidence.Kind;
import io.guardjdbc.environment.ResolvedEnvironment.Mismatch;
import io.guardjdbc.policy.Environment;
import io.guardjdbc.policy.MatchRule;
import io.guardjdbc.policy.PolicySet;
import io.guardjdbc.policy.Sourced;
import io.guardjdbc.policy.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Weighs what is known of a target: the strictest counts. Pure. */
public final class EnvironmentResolver {

  private EnvironmentResolver() {}

  /**
   * The environment of a target.
   *
   * @param declared every value of {@code guard.environment} that was found, in any order
   * @param mark what the database says of itself; {@link Mark#NONE} if it says nothing
   */
  public static ResolvedEnvironment resolve(
      List<Sourced<Environment>> declared, Target target, PolicySet policy, Mark mark) {
    List<Evidence> word = new ArrayList<>();
    for (Sourced<Environment> each : declared) {
      word.add(new Evidence(Kind.DECLARED, each.value(), "by " + each.source()));
    }
    List<Evidence> facts = new ArrayList<>();
    for (MatchRule rule : policy.matchRules()) {
      if (rule.matches(target)) {
        facts.add(new Evidence(Kind.MATCHED, rule.environment(), "by " + rule.source()));
      }
    }
    marked(mark, policy).ifPresent(facts::add);

    List<Evidence> all = new ArrayList<>(word);
    all.addAll(facts);
    if (facts.isEmpty()) {
      all.add(assumed(target, policy, strictest(word)));
    }
    Environment environment = strictest(all).orElseThrow().environment();
    return new ResolvedEnvironment(environment, all, mismatch(strictest(word), strictest(facts)));
  }

  private static Optional<Evidence> marked(Mark mark, PolicySet policy) {
    return switch (mark.state()) {
      case NONE -> Optional.empty();
      case UNREADABLE ->
          Optional.of(
              new Evidence(
                  Kind.MARKED,
                  known(Environment.PRODUCTION, policy),
                  "by " + Mark.TABLE + ", which cannot be read: " + mark.problem()));
      case READ -> {
        Optional<Environment> named = policy.environment(mark.environment());
        String source = mark.origin();
        if (named.isEmpty()) {
          source +=
              "; it says '"
                  + mark.environment()
                  + "', which is no environment of "
                  + policy.source()
                  + " and therefore counts as production";
        }
        yield Optional.of(
            new Evidence(
                Kind.MARKED, named.orElseGet(() -> known(Environment.PRODUCTION, policy)), source));
      }
    };
  }

  private static Evidence assumed(Target target, PolicySet policy, Optional<Evidence> declared) {
    if (target.locality() != Target.Locality.REMOTE) {
      String where =
          target.locality() == Target.Locality.EMBEDDED
              ? "an embedded database"
              : "a database on this machine";
      return new Evidence(
          Kind.ASSUMED,
          known(Environment.DEVELOPMENT, policy),
          "because " + where + " that no match rule and no mark speaks for counts as development");
    }
    Environment production = known(Environment.PRODUCTION, policy);
    String source = "because no match rule and no mark says what " + target.where() + " is";
    if (declared.isPresent() && declared.get().environment().isWeakerThan(production)) {
      source +=
          "; declared "
              + declared.get().environment().name()
              + " alone does not lift that: a match rule or a mark does";
    }
    return new Evidence(Kind.ASSUMED, production, source);
  }

  private static Environment known(Environment builtIn, PolicySet policy) {
    return policy.environment(builtIn.name()).orElse(builtIn);
  }

  private static Optional<Mismatch> mismatch(Optional<Evidence> declared, Optional<Evidence> fact) {
    if (declared.isPresent()
        && fact.isPresent()
        && declared.get().environment().isWeakerThan(fact.get().environment())) {
      return Optional.of(new Mismatch(declared.get(), fact.get()));
    }
    return Optional.empty();
  }

  /** Of equally strict evidence the most trustworthy: marked, matched, declared, assumed. */
  static Optional<Evidence> strictest(List<Evidence> evidence) {
    return evidence.stream()
        .max(
            Comparator.comparing((Evidence each) -> each.environment().level())
                .thenComparing(each -> trust(each.kind())));
  }

  private static int trust(Kind kind) {
    return switch (kind) {
      case ASSUMED -> 0;
      case DECLARED -> 1;
      case MATCHED -> 2;
      case MARKED -> 3;
    };
  }
}
