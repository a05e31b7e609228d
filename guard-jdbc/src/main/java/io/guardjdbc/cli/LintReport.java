package io.guardjdbc.cli;

import io.guardjdbc.config.BaselineFile;
import io.guardjdbc.lint.Lines;
import io.guardjdbc.lint.LintFinding;
import io.guardjdbc.lint.LintFinding.Verdict;
import io.guardjdbc.lint.Note;
import io.guardjdbc.lint.Script;
import io.guardjdbc.policy.Policy;
import io.guardjdbc.sql.Dialect;
import java.util.List;

/**
 * All that a run of {@code lint} has to tell.
 *
 * @param stale entries of the baseline that nothing answers to any more
 */
record LintReport(
    Policy policy,
    String policySource,
    Dialect dialect,
    List<File> files,
    List<BaselineFile.Entry> stale) {

  /**
   * One script.
   *
   * @param notes in the order of the file
   */
  record File(Script script, Lines lines, long statements, List<Item> items, List<Note> notes) {}

  /**
   * One finding.
   *
   * @param accepted whether the baseline holds it
   */
  record Item(LintFinding finding, boolean accepted) {

    /** Whether it would be refused here and now. */
    boolean isRefused() {
      return !accepted && finding.verdict() == Verdict.REFUSED;
    }

    /** Whether it would run and be reported. */
    boolean isWarned() {
      return !accepted
          && (finding.verdict() == Verdict.WARNED || finding.verdict() == Verdict.OBSERVED);
    }

    boolean isApproved() {
      return !accepted && finding.verdict() == Verdict.APPROVED;
    }

    /** {@code refused}, {@code warned}, {@code observed}, {@code approved} or {@code accepted}. */
    String verdict() {
      return accepted ? "accepted" : finding.verdict().id();
    }

    /** The first line of a refusal, without what comes before it. */
    String headline(String environment) {
      String done =
          switch (finding.verdict()) {
            case REFUSED -> "refused in ";
            case WARNED -> "reported in ";
            case OBSERVED -> "refused, were it not only observed, in ";
            case APPROVED -> "approved in ";
          };
      return done
          + environment
          + ": "
          + finding.violation().subject()
          + " ["
          + finding.rule()
          + "]";
    }
  }

  long count(java.util.function.Predicate<Item> kind) {
    return files.stream().flatMap(file -> file.items().stream()).filter(kind).count();
  }

  long statements() {
    return files.stream().mapToLong(File::statements).sum();
  }

  String environment() {
    return policy.environment().name();
  }
}
