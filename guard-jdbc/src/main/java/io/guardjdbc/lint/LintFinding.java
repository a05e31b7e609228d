package io.guardjdbc.lint;

import io.guardjdbc.policy.Approval;
import io.guardjdbc.policy.Violation;
import io.guardjdbc.sql.ObjectName;
import java.util.List;
import java.util.Locale;

/**
 * What the guard would say of a statement of a script.
 *
 * @param script the file's name as reports show it
 * @param offset in the file, of what tells
 * @param end in the file, behind what tells
 * @param unit the changeset; empty for the file itself
 * @param object the exact object, with the schema it would be looked for in; null where the text
 *     names none
 * @param target what an approval of it has to name
 * @param approval what approves it; null if nothing does
 * @param declined why approvals that may have been meant do not
 * @param fingerprint of rule, object and statement; the same wherever in the file it stands and
 *     however it is laid out
 */
public record LintFinding(
    String script,
    int offset,
    int end,
    String unit,
    Violation violation,
    Verdict verdict,
    ObjectName object,
    String target,
    Approval approval,
    List<String> declined,
    String fingerprint) {

  public LintFinding {
    declined = List.copyOf(declined);
  }

  /** What would happen. */
  public enum Verdict {
    /** It would be refused. */
    REFUSED,
    /** It would run, and be reported. */
    WARNED,
    /** It would run because the environment is only observed; else it would be refused. */
    OBSERVED,
    /** It would run for whoever confirms the place: it is approved. */
    APPROVED;

    /** As reports spell it. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public String rule() {
    return violation.rule().id();
  }
}
