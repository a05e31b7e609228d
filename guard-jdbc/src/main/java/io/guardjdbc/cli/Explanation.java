package io.guardjdbc.cli;

import io.guardjdbc.lint.Lines;
import io.guardjdbc.parser.SqlReader;
import io.guardjdbc.policy.Action;
import io.guardjdbc.policy.Catalog;
import io.guardjdbc.policy.Policy;
import io.guardjdbc.policy.RuleContext;
import io.guardjdbc.policy.Violation;
import io.guardjdbc.rules.BuiltInRules;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Reading;
import io.guardjdbc.sql.SqlStatement;
import io.guardjdbc.sql.SqlStatement.Trait;
import io.guardjdbc.sql.SqlStatement.TransactionControl;
import io.guardjdbc.transaction.TransactionTracker;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How one dialect reads a text, in words. */
record Explanation(List<Line> lines) {

  private static final int COLUMN = 16;

  /**
   * A line.
   *
   * @param name what it is about; a statement's number; empty for a line below the one before
   */
  record Line(String name, String text) {}

  static Explanation of(String sql, Dialect dialect, List<Policy> policies) {
    List<Line> lines = new ArrayList<>();
    Reading reading = SqlReader.read(sql, dialect);
    Lines places = new Lines(sql);
    if (reading.statements().isEmpty()) {
      lines.add(new Line("", "nothing but white space and comments"));
    }
    int number = 0;
    for (SqlStatement statement : reading.statements()) {
      number++;
      if (reading.statements().size() > 1) {
        lines.add(
            new Line(
                "statement " + number,
                statement.summary()
                    + " (line "
                    + places.line(statement.start())
                    + ", column "
                    + places.column(statement.start())
                    + ")"));
      }
      for (Finding finding : statement.findings()) {
        lines.add(new Line("does", does(finding)));
      }
      if (statement.temporary() != null) {
        lines.add(new Line("makes", "a temporary table of the session: " + statement.temporary()));
      }
      facts(statement).forEach(fact -> lines.add(new Line("is", fact)));
    }
    for (Policy policy : policies) {
      lines.addAll(verdict(sql, reading, dialect, policy));
    }
    return new Explanation(List.copyOf(lines));
  }

  private static String does(Finding finding) {
    StringBuilder does = new StringBuilder(finding.operation().id());
    if (finding.object() != null) {
      does.append(": ").append(finding.object());
    }
    if (finding.cascade()) {
      does.append(", with all that depends on it (CASCADE)");
    }
    if (finding.detail() != null) {
      does.append(", ").append(finding.detail());
    }
    return does.toString();
  }

  private static List<String> facts(SqlStatement statement) {
    List<String> facts = new ArrayList<>();
    for (Trait trait : Trait.values()) {
      if (statement.is(trait)) {
        facts.add(words(trait));
      }
    }
    if (statement.control() != TransactionControl.NONE) {
      facts.add(
          "transaction control: "
              + Dialects.kebab(statement.control())
              + (statement.name() == null ? "" : " " + statement.name()));
    }
    return facts;
  }

  private static String words(Trait trait) {
    return switch (trait) {
      case DDL -> "DDL, which belongs in a transaction where the database can roll it back";
      case OUTSIDE_TRANSACTION -> "what cannot run inside a transaction";
      case IMPLICIT_COMMIT -> "what makes the database commit the open transaction";
      case WRITES -> "what may leave changes in the open transaction";
      case COUNTABLE -> "one change whose rows the driver counts";
      case UNCOUNTABLE -> "a change whose rows the driver does not count";
      case RETURNING -> "a change that answers with rows";
      case TEMPORARY_UNTIL_COMMIT -> "a temporary table that goes at commit";
      case DISCARDS_TEMPORARY -> "the end of the session's temporary tables";
      case HIDES_TEMPORARY -> "what puts other schemas before the temporary tables";
      case TEMPORARY_VIEW -> "a temporary view, whose rows may be those of a table that stays";
      case SPARES_NULLS -> "a condition that strikes every row where a column may not be null";
      case SWITCHES_DATABASE -> "a switch to another database";
      case SWITCHES_SCHEMA -> "what changes the meaning of names without a schema";
      case TOUCHES_MARKER -> "a change of the guard's own mark";
      case READS_MARKER -> "a look at the guard's own mark";
      default -> Dialects.kebab(trait);
    };
  }

  /** What an environment would do: inside a transaction, and outside where that differs. */
  private static List<Line> verdict(String sql, Reading reading, Dialect dialect, Policy policy) {
    List<Violation> inside = violations(sql, reading, dialect, policy, false);
    List<Violation> outside = violations(sql, reading, dialect, policy, true);
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(policy.environment().name(), summary(inside, policy)));
    Set<String> told = new LinkedHashSet<>();
    for (Violation violation : inside) {
      if (told.add(violation.rule().id() + violation.why())) {
        lines.add(new Line("", "why: " + violation.why()));
        lines.add(new Line("", "safe: " + violation.safe()));
      }
    }
    for (Violation violation : outside) {
      boolean differs =
          inside.stream().noneMatch(each -> each.rule().id().equals(violation.rule().id()));
      if (differs && told.add(violation.rule().id() + violation.why())) {
        lines.add(
            new Line(
                "",
                "outside a transaction: "
                    + summary(List.of(violation), policy)
                    + ", because "
                    + violation.why()));
      }
    }
    return lines;
  }

  private static String summary(List<Violation> violations, Policy policy) {
    if (violations.isEmpty()) {
      return "runs";
    }
    Action strictest = Action.ALLOW;
    Set<String> rules = new LinkedHashSet<>();
    for (Violation each : violations) {
      strictest = each.action().compareTo(strictest) > 0 ? each.action() : strictest;
      rules.add("[" + each.rule().id() + "]");
    }
    boolean observed = policy.mode().value() == Policy.Mode.OBSERVE;
    String does =
        switch (strictest) {
          case ALLOW -> "runs ";
          case WARN -> "runs, and is reported ";
          case APPROVE -> observed ? "is only observed, and reported " : "refused unless approved ";
          case DENY -> observed ? "is only observed, and reported " : "refused ";
        };
    return does + String.join(" ", rules);
  }

  private static List<Violation> violations(
      String sql, Reading reading, Dialect dialect, Policy policy, boolean autoCommit) {
    TransactionTracker tracker = new TransactionTracker(dialect);
    tracker.autoCommitIs(autoCommit);
    List<Violation> violations = new ArrayList<>();
    for (SqlStatement statement : reading.statements()) {
      violations.addAll(
          BuiltInRules.check(
              new RuleContext(
                  statement,
                  tracker,
                  policy,
                  dialect,
                  reading.statements().size() == 1,
                  false,
                  (one, other) -> one.sameAs(other, dialect),
                  true,
                  Catalog.UNKNOWN,
                  sql.substring(statement.start(), statement.end()),
                  null)));
      tracker.ran(statement);
    }
    return violations;
  }

  /** The same for two dialects that read the text alike, but for the case of names. */
  String folded() {
    return lines.toString().toLowerCase(Locale.ROOT);
  }

  void print(TextPage page) {
    for (Line line : lines) {
      page.entry(line.name(), COLUMN, line.text());
    }
  }
}
