package io.guardjdbc.rules;

import io.guardjdbc.policy.Action;
import io.guardjdbc.policy.Rule;
import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.policy.Sourced;
import io.guardjdbc.policy.Violation;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Hazard;
import java.util.ArrayList;
import java.util.List;

/**
 * The rule that a kind of hazard is. Speaks only where somebody can be harmed: not of a table that
 * this transaction or session made or that holds nothing, nor of a lock on one that is small.
 */
abstract class HazardRule implements Rule {

  private final Hazard.Kind kind;
  private final String sqlState;

  HazardRule(Hazard.Kind kind, String sqlState) {
    this.kind = kind;
    this.sqlState = sqlState;
  }

  /** What would happen. */
  abstract String why(Hazard hazard, Dialect dialect);

  /** The safe way, with the user's own names. */
  abstract String safe(Hazard hazard, Dialect dialect);

  /** Whether it does harm; asked only where the rule is not off. */
  boolean harms(Hazard hazard, RuleContext context) {
    if (hazard.table() == null) {
      return true;
    }
    return switch (kind.threat()) {
      case LOCKS -> !context.isHarmless(hazard.table());
      case CLIENTS, DATA ->
          !context.isOwn(hazard.table()) && context.catalog().table(hazard.table()).rows() != 0;
      case DESIGN -> true;
    };
  }

  @Override
  public final String id() {
    return kind.id();
  }

  @Override
  public final String sqlState() {
    return sqlState;
  }

  @Override
  public final List<Violation> check(RuleContext context) {
    List<Violation> violations = null;
    for (Hazard hazard : context.statement().hazards()) {
      if (hazard.kind() == kind) {
        Sourced<Action> action = context.action(id(), hazard.table(), hazard.member());
        if (action.value() != Action.ALLOW && harms(hazard, context)) {
          violations = violations == null ? new ArrayList<>(1) : violations;
          violations.add(violation(hazard, action, context));
        }
      }
    }
    return violations == null ? List.of() : violations;
  }

  private Violation violation(Hazard hazard, Sourced<Action> action, RuleContext context) {
    return new Violation(
        this,
        null,
        hazard.table(),
        hazard.member(),
        context.statement().summary(),
        action.value(),
        action.source(),
        why(hazard, context.dialect()),
        safe(hazard, context.dialect()));
  }

  /** What a copy of a table costs on MariaDB and MySQL. */
  static final String COPIES =
      "every row of %s is copied, and replicas wait; before MariaDB 11.2, and on MySQL, nobody can"
          + " write meanwhile";

  /** The table as the text names it. */
  static String table(Hazard hazard) {
    return hazard.table() == null ? "the table" : hazard.table().toString();
  }

  /** The table without its schema, to make other names of. */
  static String simple(Hazard hazard) {
    return hazard.table() == null ? "table" : hazard.table().name();
  }

  /** The member's name, or a stand-in where the text names none. */
  static String member(Hazard hazard, String otherwise) {
    return hazard.member() == null ? otherwise : hazard.member();
  }
}
