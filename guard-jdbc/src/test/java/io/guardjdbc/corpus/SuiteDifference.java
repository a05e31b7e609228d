package io.guardjdbc.corpus;

import io.guardjdbc.corpus.SuiteServer.Outcome;
import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;
import java.util.List;
import java.util.Locale;

/**
 * Where guard and server say different things of a statement, and which of these differences are
 * right: what no reading of the text can know, and what the contract stops whatever it strikes.
 */
final class SuiteDifference {

  static final String ESCAPE = "escape";
  static final String FALSE_REFUSAL = "false refusal";

  private SuiteDifference() {}

  /** The class of a difference; null if there is none. */
  static String of(Outcome outcome, List<Finding> findings, SuiteServer server) {
    if (outcome.error() != null) {
      return outcome.refused() == null ? null : rejected(findings);
    }
    if (outcome.refused() == null) {
      return outcome.losses().isEmpty() ? null : let(outcome);
    }
    if (!outcome.losses().isEmpty()) {
      return null;
    }
    return outcome.ownDropped() ? FALSE_REFUSAL : refused(findings, server);
  }

  /** The server rejected what the guard refused as well: right if the text names a destruction. */
  private static String rejected(List<Finding> findings) {
    boolean unreadable = findings.stream().anyMatch(f -> f.operation() == Operation.UNREADABLE);
    return unreadable ? "rejected and unreadable" : "rejected by the server too";
  }

  private static String let(Outcome outcome) {
    String text = outcome.sql().toLowerCase(Locale.ROOT);
    boolean named = false;
    boolean rowsOnly = true;
    for (String loss : outcome.losses()) {
      named |= text.contains(lastName(loss));
      rowsOnly &= loss.startsWith("all ");
    }
    if (!named) {
      // by a foreign key, a trigger, a rule, a function or a dependency: the text names none
      return "let through: struck through something else";
    }
    if (outcome.losses().stream().allMatch(loss -> loss.startsWith("dropped publication "))) {
      // SET TABLE names what is published from now on; what else was is not in the text
      return "let through: a publication publishes something else";
    }
    if (text.contains("drop not null")) {
      // PostgreSQL 18 keeps NOT NULL as a constraint; taking it off loses nothing
      return "let through: NOT NULL goes";
    }
    if (text.contains("partition") && !rowsOnly) {
      // the copies of constraints and triggers that a partition has go and come with it
      return "let through: a partition comes or goes";
    }
    if (rowsOnly && text.contains("merge")) {
      return "let through: MERGE of every row";
    }
    if (rowsOnly && text.contains("conflict")) {
      return "let through: INSERT over every row";
    }
    if (rowsOnly && (text.contains("where") || text.contains(" join "))) {
      // the condition restricts, and all rows of these small tables happened to meet it
      return "let through: every row met the condition";
    }
    return ESCAPE;
  }

  private static String lastName(String loss) {
    int from = Math.max(loss.lastIndexOf(' '), loss.lastIndexOf('.')) + 1;
    return loss.substring(from).replace("\"", "").toLowerCase(Locale.ROOT);
  }

  private static String refused(List<Finding> findings, SuiteServer server) {
    boolean byContract = false;
    boolean reshapes = false;
    boolean spared = false;
    boolean unexplained = false;
    for (Finding finding : findings) {
      switch (finding.operation().group()) {
        case SERVER -> byContract = true;
        case TRUNCATE -> unexplained |= hasRows(finding, server);
        case UNBOUNDED -> {
          boolean rows = hasRows(finding, server);
          spared |= rows && strikesAll(finding);
          unexplained |= rows && !strikesAll(finding);
        }
        case RESHAPE -> reshapes = true;
        case UNREADABLE -> unexplained = true;
        default -> {}
      }
    }
    if (unexplained) {
      return FALSE_REFUSAL;
    }
    if (byContract) {
      return "refused: the contract stops it, whatever it strikes";
    }
    if (spared) {
      // a trigger, a rule, a view or a policy held rows back
      return "refused: no WHERE, though the database spared rows";
    }
    // IF EXISTS, the same name or type once more, or nobody else has seen the object yet
    return reshapes
        ? "refused: nothing changed for anybody else"
        : "refused: nothing was there to lose";
  }

  private static boolean hasRows(Finding finding, SuiteServer server) {
    return finding.target() != null && server.rowsNow(quoted(finding)) > 0;
  }

  private static boolean strikesAll(Finding finding) {
    return finding.detail() != null
        && (finding.detail().startsWith("no WHERE clause")
            || finding.detail().startsWith("the MERGE reaches every row"));
  }

  private static String quoted(Finding finding) {
    StringBuilder name = new StringBuilder();
    for (String part : finding.target().parts()) {
      name.append(name.isEmpty() ? "" : ".").append('"').append(part).append('"');
    }
    return name.toString();
  }
}
