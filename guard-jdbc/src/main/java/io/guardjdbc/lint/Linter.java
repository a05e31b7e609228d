package io.guardjdbc.lint;

import io.guardjdbc.lint.LintFinding.Verdict;
import io.guardjdbc.parser.SqlReader;
import io.guardjdbc.parser.SqlText;
import io.guardjdbc.parser.UserVariables;
import io.guardjdbc.policy.Action;
import io.guardjdbc.policy.Approval;
import io.guardjdbc.policy.Approvals;
import io.guardjdbc.policy.Policy;
import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.policy.Violation;
import io.guardjdbc.rules.BuiltInRules;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Hazard;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.Reading;
import io.guardjdbc.sql.SqlStatement;
import io.guardjdbc.sql.SqlStatement.Trait;
import io.guardjdbc.transaction.TransactionTracker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Judges scripts as a guarded connection would, statement by statement, without one: every
 * statement is judged, also behind one that would be refused.
 */
public final class Linter {

  /** How much of a script is cut into statements at a time; a longer statement takes more. */
  private static final int WINDOW = 1 << 20;

  private final Policy policy;
  private final List<Approval> approvals;
  private final Function<String, Approval> comments;
  private final UnaryOperator<String> fingerprint;
  private final Place place;
  private final Instant now;

  /**
   * Where the scripts are to run, as far as is known without connecting.
   *
   * @param database null if unknown: then approvals for any database count
   * @param schema what names without a schema mean; null for what the database starts with
   */
  public record Place(String database, String schema) {}

  /**
   * Prepares to judge.
   *
   * @param approvals those of files
   * @param comments reads the approval of a comment
   * @param fingerprint of a text, as the audit log has it
   */
  public Linter(
      Policy policy,
      List<Approval> approvals,
      Function<String, Approval> comments,
      UnaryOperator<String> fingerprint,
      Place place,
      Instant now) {
    this.policy = policy;
    this.approvals = List.copyOf(approvals);
    this.comments = comments;
    this.fingerprint = fingerprint;
    this.place = place;
    this.now = now;
  }

  /**
   * What the guard would say of a script.
   *
   * @param findings in the order of the file
   * @param statements how many were judged
   */
  public record Result(List<LintFinding> findings, long statements) {
    public Result {
      findings = List.copyOf(findings);
    }
  }

  /** Judges a script. */
  public Result lint(Script script) {
    Run run = new Run(script, true);
    run.all();
    if (run.outside && script.settlesTransaction()) {
      run = new Run(script, false);
      run.all();
    }
    return new Result(run.findings, run.statements);
  }

  /** One way through a script. */
  private final class Run {
    final Script script;
    final Dialect dialect;
    final boolean transactions;
    final List<LintFinding> findings = new ArrayList<>();
    final TransactionTracker tracker;
    final ScriptCatalog catalog;

    /** What user variables hold whose content is run; null where there are none. */
    final UserVariables variables;

    boolean settled = true;
    long statements;

    /** Whether a statement was met that cannot run in a transaction. */
    boolean outside;

    Run(Script script, boolean transactions) {
      this.script = script;
      this.dialect = script.dialect();
      this.transactions = transactions;
      this.tracker = new TransactionTracker(dialect);
      this.variables =
          dialect.isMariaDbOrMySql() && script.file().indexOf('@') >= 0
              ? new UserVariables(dialect, unknown -> List.of())
              : null;
      this.catalog = new ScriptCatalog(dialect, this::same);
    }

    void all() {
      for (Unit unit : script.units()) {
        if (unit.begins()) {
          tracker.committed();
          tracker.autoCommitIs(!(transactions && unit.transaction()));
        }
        if (unit.whole()) {
          text(unit, unit.from(), script.sent(unit, unit.from(), unit.to()));
        } else {
          statements(unit);
        }
      }
    }

    private void statements(Unit unit) {
      int from = unit.from();
      int size = WINDOW;
      while (from < unit.to()) {
        int to = (int) Math.min(unit.to(), (long) from + size);
        String window = script.sent(unit, from, to);
        int[] texts = SqlText.texts(window, dialect);
        boolean last = to == unit.to();
        // The last statement of a window may go on behind it.
        int complete = last ? texts.length : texts.length - 2;
        if (!last && complete <= 0) {
          size *= 2;
          continue;
        }
        for (int i = 0; i < complete; i += 2) {
          text(unit, from + texts[i], window.substring(texts[i], texts[i + 1]));
        }
        from = last ? to : from + texts[complete];
        size = WINDOW;
      }
    }

    /** Judges what is sent as one text. */
    private void text(Unit unit, int at, String sql) {
      Reading reading = SqlReader.read(sql, dialect);
      String meant = variables == null ? sql : variables.spelledOut(sql);
      if (!meant.equals(sql) && !reading.statements().isEmpty()) {
        // What a variable holds stands elsewhere: it is told where it is run.
        SqlStatement runs = reading.statements().get(0);
        Reading read = SqlReader.read(meant, dialect);
        judge(unit, at, sql, new Reading(read.statements(), reading.approvals()), runs);
      } else {
        judge(unit, at, sql, reading, null);
      }
    }

    /**
     * Judges what a text does.
     *
     * @param placed the statement that all of it is told at; null where each is told at its own
     */
    private void judge(Unit unit, int at, String sql, Reading reading, SqlStatement placed) {
      for (SqlStatement statement : reading.statements()) {
        statements++;
        outside |= statement.is(Trait.OUTSIDE_TRANSACTION);
        RuleContext context =
            new RuleContext(
                statement,
                tracker,
                policy,
                dialect,
                reading.statements().size() == 1,
                false,
                settled ? this::same : (one, other) -> one.sameAs(other, dialect),
                settled,
                catalog,
                placed == null ? sql.substring(statement.start(), statement.end()) : sql,
                null);
        for (Violation violation : BuiltInRules.check(context)) {
          findings.add(finding(unit, at, sql, reading, statement, placed, violation));
        }
        tracker.ran(statement);
        if (placed == null) {
          catalog.ran(statement, sql.substring(statement.start(), statement.end()));
        }
        settled &= !statement.is(Trait.SWITCHES_SCHEMA) && !statement.is(Trait.SWITCHES_DATABASE);
      }
    }

    private LintFinding finding(
        Unit unit,
        int at,
        String sql,
        Reading reading,
        SqlStatement statement,
        SqlStatement placed,
        Violation violation) {
      SqlStatement shown = placed == null ? statement : placed;
      int start = shown.start();
      String text = sql.substring(start, shown.end());
      Finding finding = violation.finding();
      int position =
          placed != null
              ? start
              : finding != null ? finding.position() : hazardPosition(statement, violation);
      if (position < start || position >= shown.end()) {
        position = start;
      }
      int end =
          position >= sql.length()
              ? position
              : start + SqlText.tokenEnd(text, position - start, dialect);
      ObjectName object = violation.object() == null ? null : qualified(violation);
      String target =
          object == null ? "sha256:" + fingerprint.apply(text) : object.written(dialect);
      Approvals.Answer answer = new Approvals.Answer(null, List.of());
      if (violation.isApprovable()) {
        answer = approval(unit, reading, statement, violation, text);
      }
      return new LintFinding(
          script.name(),
          script.origin(at + position),
          Math.max(script.origin(at + end), script.origin(at + position)),
          unit.name(),
          violation,
          verdict(violation, answer.approval()),
          object,
          target,
          answer.approval(),
          answer.declined(),
          fingerprint.apply(
              violation.rule().id()
                  + '\n'
                  + (object == null ? "" : object)
                  + '\n'
                  + SqlText.folded(text, dialect)));
    }

    private int hazardPosition(SqlStatement statement, Violation violation) {
      for (Hazard hazard : statement.hazards()) {
        if (hazard.kind().id().equals(violation.rule().id())
            && Objects.equals(hazard.member(), violation.member())) {
          return hazard.position();
        }
      }
      return statement.start();
    }

    private Verdict verdict(Violation violation, Approval approval) {
      if (violation.action() == Action.WARN) {
        return Verdict.WARNED;
      }
      if (approval != null) {
        return Verdict.APPROVED;
      }
      boolean observed =
          policy.mode().value() == Policy.Mode.OBSERVE
              && !violation.rule().id().equals("guard-marker");
      return observed ? Verdict.OBSERVED : Verdict.REFUSED;
    }

    private Approvals.Answer approval(
        Unit unit, Reading reading, SqlStatement statement, Violation violation, String text) {
      boolean alone = reading.statements().size() == 1;
      List<Approval> candidates = new ArrayList<>();
      if (unit.comments() && alone) {
        reading.approvals().forEach(comment -> candidates.add(comments.apply(comment.text())));
      }
      candidates.addAll(approvals);
      return Approvals.find(
          violation,
          place.database() != null ? candidates : forAnyDatabase(candidates),
          new Approvals.Place(
              policy.environment(),
              place.database(),
              dialect,
              now,
              settled ? this::same : (one, other) -> one.sameAs(other, dialect),
              "sha256:" + fingerprint.apply(text),
              statement.is(Trait.COUNTABLE) && alone));
    }

    private boolean same(ObjectName one, ObjectName other) {
      int difference = one.parts().size() - other.parts().size();
      String schema = schema();
      if (schema == null || Math.abs(difference) != 1) {
        return one.sameAs(other, dialect);
      }
      return difference < 0
          ? one.in(schema).sameAs(other, dialect)
          : one.sameAs(other.in(schema), dialect);
    }

    private String schema() {
      if (place.schema() != null) {
        return place.schema();
      }
      return switch (dialect) {
        case POSTGRESQL -> "public";
        case H2, HSQLDB -> "PUBLIC";
        case SQLSERVER -> "dbo";
        case DERBY -> "APP";
        case SQLITE -> "main";
        case MARIADB, MYSQL -> place.database();
        default -> null;
      };
    }

    /** With its schema where it is one that lives in a schema. */
    private ObjectName qualified(Violation violation) {
      if (!settled || schema() == null || violation.table().isQualified()) {
        return violation.object();
      }
      if (violation.finding() == null) {
        return violation.object().in(schema());
      }
      return switch (violation.finding().operation()) {
        case UNBOUNDED_UPDATE,
            UNBOUNDED_DELETE,
            TRUNCATE,
            DROP_TABLE,
            DROP_PARTITION,
            DROP_COLUMN,
            DROP_CONSTRAINT,
            ALTER_TYPE,
            RENAME ->
            violation.object().in(schema());
        default -> violation.object();
      };
    }
  }

  private static List<Approval> forAnyDatabase(List<Approval> approvals) {
    return approvals.stream()
        .map(
            each ->
                new Approval(
                    each.environment(),
                    null,
                    each.operation(),
                    each.target(),
                    each.reason(),
                    each.expires(),
                    each.approver(),
                    each.maxRows(),
                    each.source(),
                    each.problem()))
        .toList();
  }
}
