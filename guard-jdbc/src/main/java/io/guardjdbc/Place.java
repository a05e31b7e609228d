package io.guardjdbc;

import io.guardjdbc.audit.AuditEvent;
import io.guardjdbc.config.GuardConfig;
import io.guardjdbc.config.ThisProcess;
import io.guardjdbc.environment.DatabaseIdentity;
import io.guardjdbc.environment.EnvironmentResolver;
import io.guardjdbc.environment.Evidence;
import io.guardjdbc.environment.Mark;
import io.guardjdbc.environment.ResolvedEnvironment;
import io.guardjdbc.environment.TargetFacts;
import io.guardjdbc.policy.Policy;
import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.policy.Target;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Where a connection has arrived: the target, what the database says of itself, the environment
 * that follows, and its policy. Immutable; a switch to another database makes another place.
 */
record Place(
    Target target,
    TargetFacts facts,
    ResolvedEnvironment environment,
    Policy policy,
    Heeded heeded) {

  static Place of(GuardConfig config, Target target, TargetFacts facts) {
    ResolvedEnvironment environment =
        EnvironmentResolver.resolve(config.declared(), target, config.policy(), facts.mark());
    Policy policy = config.policy().policyFor(environment.environment());
    Heeded heeded =
        Heeded.of(
            target.dialect(),
            policy,
            environment.mismatch().isEmpty(),
            facts.mark().state() != Mark.State.NONE);
    return new Place(target, facts, environment, policy, heeded);
  }

  /** The database's name, by the database itself or else by the URL; null if neither tells. */
  String database() {
    DatabaseIdentity identity = facts.identity();
    return identity.database() != null ? identity.database() : target.database();
  }

  /** Where the database keeps its mark; null if it is not marked. */
  RuleContext.Marked marked() {
    if (facts.mark().state() == Mark.State.NONE) {
      return null;
    }
    String schema =
        switch (target.dialect()) {
          case POSTGRESQL -> "public";
          case H2, HSQLDB -> "PUBLIC";
          default -> facts.identity().schema();
        };
    return new RuleContext.Marked(schema, database());
  }

  /** The value of guard.confirm that confirms this place. */
  String confirmation() {
    return environment.environment().name() + "/" + (database() == null ? "" : database());
  }

  /** What surrounds a decision here. */
  AuditEvent.Context context(ThisProcess client, boolean inTransaction) {
    Set<Evidence> decidingFirst = new LinkedHashSet<>();
    decidingFirst.add(environment.deciding());
    decidingFirst.addAll(environment.evidence());
    return new AuditEvent.Context(
        null,
        new AuditEvent.Client(
            client.osUser(), client.application(), client.program(), client.host(), client.pid()),
        target.dialect().name().toLowerCase(Locale.ROOT),
        decidingFirst.stream().map(Place::written).toList(),
        inTransaction);
  }

  private static AuditEvent.Evidence written(Evidence evidence) {
    return new AuditEvent.Evidence(
        evidence.kind().id(), evidence.environment().name(), evidence.source());
  }

  /** For messages: {@code billing at db.prod.example.com:5432, marked production by …}. */
  String describe() {
    Evidence deciding = environment.deciding();
    return (database() == null ? "a database" : database())
        + " at "
        + target.where()
        + ", "
        + deciding.describe();
  }
}
