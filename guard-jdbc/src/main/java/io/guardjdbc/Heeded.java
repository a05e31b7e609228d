package io.guardjdbc;

import io.guardjdbc.policy.Action;
import io.guardjdbc.policy.MigrationRules;
import io.guardjdbc.policy.ObjectException;
import io.guardjdbc.policy.Policy;
import io.guardjdbc.policy.TransactionRule;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Effect;
import io.guardjdbc.sql.Hazard;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.sql.SqlStatement.Trait;
import java.util.Map;

/**
 * What has to be looked at more closely at a place, as sets of bits that {@link ReadText} has too:
 * a text with none of it runs unjudged.
 *
 * @param free operations that need no judging
 * @param traits that do
 * @param hazards that do
 * @param effects that do
 * @param noted effects that need no judging by themselves, but may where DDL follows
 * @param routines whether called routines are looked into
 */
record Heeded(long free, long traits, long hazards, long effects, long noted, boolean routines) {

  /**
   * @param free whether anything may run at all
   * @param marked whether the database keeps a mark, which must not be lost
   */
  static Heeded of(Dialect dialect, Policy policy, boolean free, boolean marked) {
    long freeOperations = free ? freeOperations(policy) : 0;
    if (marked) {
      freeOperations &=
          ~(ReadText.bit(Operation.DROP_SCHEMA) | ReadText.bit(Operation.DROP_DATABASE));
    }
    return new Heeded(
        freeOperations,
        traits(policy, freeOperations),
        hazards(policy),
        effects(policy),
        noted(policy, dialect),
        policy.inspectRoutines().value());
  }

  private static long freeOperations(Policy policy) {
    long free = 0;
    for (Operation operation : Operation.values()) {
      if (policy.action(operation).value() == Action.ALLOW) {
        free |= ReadText.bit(operation);
      }
    }
    for (ObjectException exception : policy.exceptions()) {
      if (exception.action() != Action.ALLOW) {
        for (Operation operation : exception.operations()) {
          free &= ~ReadText.bit(operation);
        }
      }
    }
    return free;
  }

  private static long traits(Policy policy, long freeOperations) {
    long heeded =
        ReadText.bit(Trait.DISCARDS_TEMPORARY)
            | ReadText.bit(Trait.HIDES_TEMPORARY)
            | ReadText.bit(Trait.SWITCHES_DATABASE)
            | ReadText.bit(Trait.NAMES_PREPARED)
            | ReadText.bit(Trait.TOUCHES_MARKER)
            | ReadText.bit(Trait.IMPLICIT_COMMIT);
    if (policy.ddlTransaction().value() != Policy.DdlTransaction.ALLOW) {
      heeded |= ReadText.bit(Trait.DDL);
    }
    long all = ReadText.bit(Operation.UNBOUNDED_DELETE) | ReadText.bit(Operation.UNBOUNDED_UPDATE);
    if ((freeOperations & all) != all) {
      heeded |= ReadText.bit(Trait.SPARES_NULLS);
    }
    if (policy.maxRows().value() > 0) {
      heeded |= ReadText.bit(Trait.COUNTABLE) | ReadText.bit(Trait.UNCOUNTABLE);
    }
    return heeded;
  }

  private static long hazards(Policy policy) {
    long heeded = 0;
    for (Map.Entry<Hazard.Kind, String> hazard : MigrationRules.hazards().entrySet()) {
      if (policy.heeds(hazard.getValue())) {
        heeded |= ReadText.bit(hazard.getKey());
      }
    }
    return heeded;
  }

  /** Where no rule and no setting turns on what statements leave behind, nothing is followed. */
  private static long effects(Policy policy) {
    boolean followed =
        policy.lockTimeout().value() != 0 || MigrationRules.ids().stream().anyMatch(policy::heeds);
    return followed ? ~ReadText.bit(Effect.Kind.CHANGES_MANY_ROWS) : 0;
  }

  private static long noted(Policy policy, Dialect dialect) {
    boolean rows =
        dialect.transactionalDdl() && policy.heeds(TransactionRule.DDL_WITH_BACKFILL.id());
    return rows ? ReadText.bit(Effect.Kind.CHANGES_MANY_ROWS) : 0;
  }
}
