package io.guardjdbc.rules;

import io.guardjdbc.policy.Action;
import io.guardjdbc.policy.Catalog.Answer;
import io.guardjdbc.policy.Rule;
import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.policy.Sourced;
import io.guardjdbc.policy.Violation;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rule that an operation of the contract's table is: what the policy says of it holds. */
abstract class OperationRule implements Rule {

  private final Operation operation;
  private final String sqlState;

  OperationRule(Operation operation, String sqlState) {
    this.operation = operation;
    this.sqlState = sqlState;
  }

  /** What would happen. */
  abstract String why(Finding finding);

  /** The safe way, with the user's own names. */
  abstract String safe(Finding finding);

  @Override
  public final String id() {
    return operation.id();
  }

  @Override
  public final String sqlState() {
    return sqlState;
  }

  @Override
  public final List<Violation> check(RuleContext context) {
    List<Violation> violations = null;
    for (Finding stated : context.statement().findings()) {
      Finding finding = struck(stated, context);
      if (finding.operation() == operation) {
        Sourced<Action> action = actionFor(finding, context);
        if (action.value() != Action.ALLOW) {
          violations = violations == null ? new ArrayList<>(1) : violations;
          violations.add(
              new Violation(
                  this,
                  finding,
                  finding.target(),
                  finding.member(),
                  context.statement().summary(),
                  action.value(),
                  action.source(),
                  why(finding) + (finding.detail() == null ? "" : " (" + finding.detail() + ")"),
                  safe(finding)));
        }
      }
    }
    return violations == null ? List.of() : violations;
  }

  /**
   * What a finding is, the catalog asked: where the columns whose nulls alone are spared hold none,
   * every row is struck.
   */
  private static Finding struck(Finding finding, RuleContext context) {
    if (finding.spared().isEmpty() || !context.settled()) {
      return finding;
    }
    for (String column : finding.spared()) {
      if (context.catalog().provesNotNull(finding.target(), column) != Answer.YES) {
        return finding;
      }
    }
    boolean update = finding.operation() == Operation.UPDATE;
    String columns = String.join(", ", finding.spared());
    return new Finding(
        update ? Operation.UNBOUNDED_UPDATE : Operation.UNBOUNDED_DELETE,
        finding.target(),
        null,
        finding.cascade(),
        finding.position(),
        (finding.detail() == null ? "" : finding.detail() + ", ") + columns + " is never null");
  }

  /** Whether the target is a table for sure: a database or a view may bear the same name. */
  private static boolean isAboutTable(Finding finding) {
    return switch (finding.operation()) {
      case DROP_DATABASE, DROP_SCHEMA, REPLACE_OBJECT -> false;
      case DROP_OBJECT -> finding.member() != null;
      case RENAME -> finding.detail() == null;
      default -> true;
    };
  }

  private static Sourced<Action> actionFor(Finding finding, RuleContext context) {
    ObjectName target = finding.target();
    if (target == null) {
      return context.policy().action(finding.operation());
    }
    if (isAboutTable(finding)
        && context.transaction().isTemporary(target)
        && !context.transaction().isTemporaryView(target)) {
      return new Sourced<>(Action.ALLOW, "the session's own temporary table");
    }
    if (finding.operation() == Operation.DROP_OBJECT && isOwn(finding, context)) {
      return new Sourced<>(Action.ALLOW, "the session's own temporary object");
    }
    if (isBookkeeping(finding)) {
      return new Sourced<>(Action.ALLOW, "a migration tool's own table");
    }
    Sourced<Action> action = context.action(finding);
    return action.value() != Action.ALLOW && isTemporaryByCatalog(finding, context)
        ? new Sourced<>(Action.ALLOW, "a temporary table")
        : action;
  }

  /**
   * Whether the database says that a temporary table is meant, though no text of this session
   * created it: a function or a branch did, or a search path puts other schemas first. On H2 and
   * HSQLDB a global temporary table is made once, and every session fills and empties it: only its
   * rows may go.
   */
  private static boolean isTemporaryByCatalog(Finding finding, RuleContext context) {
    return switch (finding.operation()) {
      case UNBOUNDED_UPDATE, UNBOUNDED_DELETE, TRUNCATE ->
          context.first()
              && context.settled()
              && context.catalog().isTemporary(finding.target()) == Answer.YES;
      case DROP_OBJECT ->
          // elsewhere a view or a sequence is another object than a temporary table of its name
          context.dialect() == Dialect.POSTGRESQL
              && (finding.member() != null || isRelation(finding.detail()))
              && context.isTemporary(finding.target());
      case DROP_TABLE, DROP_COLUMN, DROP_CONSTRAINT, ALTER_TYPE ->
          context.isTemporary(finding.target());
      case RENAME -> finding.detail() == null && context.isTemporary(finding.target());
      default -> false;
    };
  }

  private static boolean isRelation(String kind) {
    return "index".equals(kind) || "sequence".equals(kind);
  }

  /** Whether a DROP is of a temporary sequence or view, or of an index of a temporary table. */
  private static boolean isOwn(Finding finding, RuleContext context) {
    return finding.detail() != null
        && switch (finding.detail()) {
          case "index" -> context.transaction().isTemporaryIndex(finding.target());
          case "sequence", "view" ->
              context.dialect() == Dialect.POSTGRESQL
                  && context.transaction().isTemporary(finding.target());
          default -> false;
        };
  }

  /**
   * What Liquibase must do with its own tables: it empties the lock table at its first start and
   * blanks the checksums of the log on request (measured with 4.33 and 5.0).
   */
  private static boolean isBookkeeping(Finding finding) {
    String table = finding.target().name().toLowerCase(Locale.ROOT);
    return switch (finding.operation()) {
      case UNBOUNDED_DELETE -> table.equals("databasechangeloglock");
      case UNBOUNDED_UPDATE ->
          table.equals("databasechangelog") || table.equals("databasechangeloglock");
      default -> false;
    };
  }

  /** The object's name, or a stand-in where the text names none. */
  static String name(Finding finding, String otherwise) {
    return finding.target() == null ? otherwise : finding.target().toString();
  }

  /** The object's name without its schema, or a stand-in where the text names none. */
  static String simpleName(Finding finding, String otherwise) {
    return finding.target() == null ? otherwise : finding.target().name();
  }

  /** The member's name, or a stand-in where the text names none. */
  static String member(Finding finding, String otherwise) {
    return finding.member() == null ? otherwise : finding.member();
  }
}
