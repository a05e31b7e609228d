package io.guardjdbc.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.environment.Evidence.Kind;
import io.guardjdbc.policy.Environment;
import io.guardjdbc.policy.MatchRule;
import io.guardjdbc.policy.Policy;
import io.guardjdbc.policy.PolicySet;
import io.guardjdbc.policy.Sourced;
import io.guardjdbc.policy.Target;
import io.guardjdbc.policy.Target.Locality;
import io.guardjdbc.sql.Dialect;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnvironmentResolverTest {

  private static final Environment EU =
      new Environment("eu-production", Environment.Level.PRODUCTION);

  @Test
  void anUnknownRemoteHostIsAssumedToBeProduction() {
    ResolvedEnvironment resolved = resolve(List.of(), remote(), Mark.NONE);

    assertEquals(Environment.PRODUCTION, resolved.environment());
    assertEquals(Kind.ASSUMED, resolved.deciding().kind());
    assertTrue(resolved.mismatch().isEmpty());
  }

  @Test
  void theClientsWordAloneDoesNotLiftTheAssumptionAndTheEvidenceSaysSo() {
    ResolvedEnvironment resolved =
        resolve(List.of(declared(Environment.DEVELOPMENT)), remote(), Mark.NONE);

    assertEquals(Environment.PRODUCTION, resolved.environment());
    assertTrue(resolved.mismatch().isEmpty());
    assertTrue(
        resolved
            .deciding()
            .describe()
            .contains(
                "declared development alone does not lift that: a match rule or a mark does"));
  }

  @Test
  void loopbackAndEmbeddedTargetsAreAssumedToBeDevelopment() {
    for (Locality locality : List.of(Locality.LOOPBACK, Locality.EMBEDDED)) {
      ResolvedEnvironment resolved = resolve(List.of(), target("localhost", locality), Mark.NONE);

      assertEquals(Environment.DEVELOPMENT, resolved.environment());
    }
  }

  @Test
  void aStricterDeclarationCounts() {
    ResolvedEnvironment resolved =
        resolve(
            List.of(declared(Environment.TEST), declared(Environment.STAGING)), local(), Mark.NONE);

    assertEquals(Environment.STAGING, resolved.environment());
    assertEquals(Kind.DECLARED, resolved.deciding().kind());
  }

  @Test
  void aMarkLiftsTheAssumption() {
    ResolvedEnvironment resolved =
        resolve(List.of(declared(Environment.STAGING)), remote(), marked("staging"));

    assertEquals(Environment.STAGING, resolved.environment());
    assertTrue(resolved.mismatch().isEmpty());
    assertTrue(resolved.evidence().stream().noneMatch(e -> e.kind() == Kind.ASSUMED));
  }

  @Test
  void aTunnelToMarkedProductionIsAMismatch() {
    ResolvedEnvironment resolved =
        resolve(List.of(declared(Environment.DEVELOPMENT)), local(), marked("production"));

    assertEquals(Environment.PRODUCTION, resolved.environment());
    ResolvedEnvironment.Mismatch mismatch = resolved.mismatch().orElseThrow();
    assertEquals(Environment.DEVELOPMENT, mismatch.declared().environment());
    assertEquals(Environment.PRODUCTION, mismatch.actual().environment());
    assertEquals(
        "declared development by JVM system property guard.environment, but the target is"
            + " marked production by guard_environment, written 2026-11-22T18:06:11Z by anna,"
            + " for database billing (system 77)",
        mismatch.describe());
  }

  @Test
  void theStrictestDeclarationIsWhatAMismatchIsJudgedBy() {
    ResolvedEnvironment resolved =
        resolve(
            List.of(declared(Environment.DEVELOPMENT), declared(Environment.PRODUCTION)),
            local(),
            marked("production"));

    assertTrue(resolved.mismatch().isEmpty());
  }

  @Test
  void aStricterDeclarationThanTheMarkIsNoMismatch() {
    ResolvedEnvironment resolved =
        resolve(List.of(declared(Environment.PRODUCTION)), local(), marked("test"));

    assertEquals(Environment.PRODUCTION, resolved.environment());
    assertTrue(resolved.mismatch().isEmpty());
  }

  @Test
  void matchRulesAreEvidenceAndTheStrictestOfThemCounts() {
    PolicySet policy =
        new PolicySet(
            "guard.yaml",
            List.of(Policy.builtIn(EU)),
            List.of(
                rule(Environment.STAGING, "*.example.com", 3),
                rule(EU, "db.*", 5),
                rule(Environment.PRODUCTION, "other", 7)));

    ResolvedEnvironment resolved =
        EnvironmentResolver.resolve(
            List.of(declared(Environment.STAGING)), remote(), policy, Mark.NONE);

    assertEquals(EU, resolved.environment());
    assertEquals(
        List.of(
            "declared staging by JVM system property guard.environment",
            "matched staging by guard.yaml:3",
            "matched eu-production by guard.yaml:5"),
        resolved.evidence().stream().map(Evidence::describe).toList());
    assertEquals("guard.yaml:5", resolved.mismatch().orElseThrow().actual().source().substring(3));
  }

  @Test
  void ofEquallyStrictEvidenceTheDatabasesOwnWordDecides() {
    PolicySet policy = new PolicySet("guard.yaml", List.of(Policy.builtIn(EU)), List.of());

    ResolvedEnvironment resolved =
        EnvironmentResolver.resolve(List.of(declared(EU)), remote(), policy, marked("production"));

    assertEquals(Environment.PRODUCTION, resolved.environment());
    assertEquals(Kind.MARKED, resolved.deciding().kind());
    assertTrue(resolved.mismatch().isEmpty());
  }

  @Test
  void aDeclaredCustomEnvironmentIsPreferredToAnEquallyStrictAssumption() {
    PolicySet policy = new PolicySet("guard.yaml", List.of(Policy.builtIn(EU)), List.of());

    ResolvedEnvironment resolved =
        EnvironmentResolver.resolve(List.of(declared(EU)), remote(), policy, Mark.NONE);

    assertEquals(EU, resolved.environment());
  }

  @Test
  void aMarkThatNamesAnUnknownEnvironmentCountsAsProductionAndSaysSo() {
    ResolvedEnvironment resolved = resolve(List.of(), local(), marked("prod"));

    assertEquals(Environment.PRODUCTION, resolved.environment());
    assertTrue(
        resolved
            .deciding()
            .describe()
            .endsWith(
                "it says 'prod', which is no environment of built-in policy and therefore counts"
                    + " as production"));
  }

  @Test
  void aMarkThatCannotBeReadCountsAsProduction() {
    ResolvedEnvironment resolved =
        resolve(
            List.of(declared(Environment.DEVELOPMENT)), local(), Mark.unreadable("no privilege"));

    assertEquals(Environment.PRODUCTION, resolved.environment());
    assertEquals(
        "marked production by guard_environment, which cannot be read: no privilege",
        resolved.deciding().describe());
    assertTrue(resolved.mismatch().isPresent());
  }

  @Test
  void aCopiedMarkStillCountsAndSaysWhereItComesFrom() {
    DatabaseIdentity holder = new DatabaseIdentity("billing_copy", null, null, null, "77");
    Mark copied =
        Mark.read(
            "production",
            "billing",
            "77",
            "2026-11-22T18:06:11Z",
            "anna",
            holder,
            Dialect.POSTGRESQL);

    ResolvedEnvironment resolved = resolve(List.of(), local(), copied);

    assertEquals(Environment.PRODUCTION, resolved.environment());
    assertEquals(
        "marked production by guard_environment, written 2026-11-22T18:06:11Z by anna, copied"
            + " from database billing (system 77); mark it anew",
        resolved.deciding().describe());
  }

  @Test
  void aMarkOfAnotherLineageIsACopyAndAMarkThatDoesNotSayIsNone() {
    DatabaseIdentity holder = new DatabaseIdentity("billing", null, null, null, "78");

    assertTrue(Mark.read("test", "billing", "77", null, null, holder, Dialect.POSTGRESQL).copied());
    assertFalse(Mark.read("test", null, "", null, null, holder, Dialect.POSTGRESQL).copied());
    assertFalse(Mark.read("test", "BILLING", null, null, null, holder, Dialect.H2).copied());
  }

  private static ResolvedEnvironment resolve(
      List<Sourced<Environment>> declared, Target target, Mark mark) {
    return EnvironmentResolver.resolve(declared, target, PolicySet.builtIn(), mark);
  }

  private static Sourced<Environment> declared(Environment environment) {
    return new Sourced<>(environment, "JVM system property guard.environment");
  }

  private static Mark marked(String environment) {
    DatabaseIdentity holder = new DatabaseIdentity("billing", null, null, null, "77");
    return Mark.read(
        environment, "billing", "77", "2026-11-22T18:06:11Z", "anna", holder, Dialect.POSTGRESQL);
  }

  private static MatchRule rule(Environment environment, String host, int line) {
    return new MatchRule(environment, host, null, null, null, null, "guard.yaml:" + line);
  }

  private static Target remote() {
    return target("db.example.com", Locality.REMOTE);
  }

  private static Target local() {
    return target("localhost", Locality.LOOPBACK);
  }

  private static Target target(String host, Locality locality) {
    return new Target(
        Dialect.POSTGRESQL,
        "jdbc:postgresql://" + host + "/billing",
        List.of(host),
        5432,
        "billing",
        "anna",
        locality);
  }
}
