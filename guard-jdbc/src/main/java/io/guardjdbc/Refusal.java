package io.guardjdbc;

import io.guardjdbc.audit.AuditEvent;
import io.guardjdbc.environment.Evidence;
import io.guardjdbc.policy.Approval;
import io.guardjdbc.policy.Rule;
import io.guardjdbc.policy.Violation;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.Operation;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a refusal says. Line 1 alone suffices in a log; then where, why, the safe way, how to allow
 * it, and the page. Literals of the statement never stand in it.
 */
final class Refusal {

  /**
   * A violation that is refused.
   *
   * @param object the exact object, qualified as far as is known; null where the text names none
   * @param approval what approves it, if only the confirmation is missing; else null
   * @param unconfirmed what is wrong with the confirmation; null if nothing or not looked at
   * @param declined why the approvals that may have been meant approve nothing
   */
  record Refused(
      Judge.Found found,
      ObjectName object,
      Approval approval,
      String unconfirmed,
      List<String> declined) {}

  private static final String INDENT = "\n          ";

  private final String rule;
  private final String sqlState;
  private final List<Operation> operations;
  private final List<String> objects;
  private final String summary;
  private final String source;
  private final Place place;
  private String fingerprint;
  private String origin;
  private final StringBuilder message = new StringBuilder();

  private Refusal(
      Rule rule,
      List<Operation> operations,
      List<String> objects,
      String summary,
      String source,
      Place place) {
    this.rule = rule.id();
    this.sqlState = rule.sqlState();
    this.operations = operations;
    this.objects = objects;
    this.summary = summary;
    this.source = source;
    this.place = place;
  }

  /**
   * The refusal of a statement.
   *
   * @param origin which piece of a migration it comes from; null if unknown
   */
  static Refusal of(List<Refused> refused, Place place, Instant now, String origin) {
    Violation first = refused.get(0).found().violation();
    Set<Operation> operations = new LinkedHashSet<>();
    Set<String> objects = new LinkedHashSet<>();
    for (Refused each : refused) {
      if (each.found().violation().finding() != null) {
        operations.add(each.found().violation().finding().operation());
      }
      if (each.object() != null) {
        objects.add(each.object().written(place.target().dialect()));
      }
    }
    Refusal refusal =
        new Refusal(
            first.rule(),
            List.copyOf(operations),
            List.copyOf(objects),
            first.subject(),
            first.source(),
            place);
    refusal.fingerprint = AuditEvent.fingerprint(refused.get(0).found().text().sql);
    refusal.origin = origin;
    refusal.head(first.subject()).line("where", place.describe());
    if (origin != null) {
      refusal.line("from", origin);
    }
    refusal.line("why", first.why());
    refusal.line("safe", first.safe());
    for (Refused each : refused.subList(1, refused.size())) {
      Violation violation = each.found().violation();
      refusal.line("also", "[" + violation.rule().id() + "] " + violation.why());
    }
    refusal.allow(refused, now);
    refusal.line(
        "rule",
        first.rule().id() + ", by " + first.source() + "; docs/rules/" + first.rule().id() + ".md");
    return refusal;
  }

  /** The refusal of something that no approval allows. */
  static Refusal ofRule(
      Rule rule, String subject, Place place, String source, String why, String safe) {
    Refusal refusal = new Refusal(rule, List.of(), List.of(), subject, source, place);
    refusal.head(subject).line("where", place.describe());
    refusal.line("why", why).line("safe", safe);
    refusal.line("rule", rule.id() + ", by " + source + "; docs/rules/" + rule.id() + ".md");
    return refusal;
  }

  /** The refusal of a connection that is pointed at the wrong database. */
  static Refusal mismatch(Rule rule, Place place) {
    Evidence declared = place.environment().mismatch().orElseThrow().declared();
    Evidence actual = place.environment().mismatch().orElseThrow().actual();
    Refusal refusal =
        new Refusal(
            rule, List.of(), List.of(), "the connection", "the contract, in every policy", place);
    refusal.message.append("Refused to connect as ").append(declared.environment().name());
    refusal.message.append(": ").append(place.database()).append(" is ");
    refusal.message.append(actual.environment().name()).append(" [").append(rule.id()).append("]");
    refusal.line("where", place.database() + " at " + place.target().where());
    refusal.line("said", declared.describe());
    refusal.line("found", actual.describe());
    refusal.line(
        "why",
        "this client believes that it works in "
            + declared.environment().name()
            + ", and everything it does next would happen to "
            + actual.environment().name());
    refusal.line(
        "safe",
        "point the URL at a "
            + declared.environment().name()
            + " database; or, if "
            + actual.environment().name()
            + " is meant, declare guard.environment="
            + actual.environment().name());
    refusal.line("rule", rule.id() + "; docs/rules/" + rule.id() + ".md");
    return refusal;
  }

  private Refusal head(String subject) {
    message.append("Refused in ").append(place.environment().environment().name());
    message.append(": ").append(subject).append(" [").append(rule).append(']');
    return this;
  }

  private Refusal line(String label, String text) {
    message.append("\n  ").append(label).append(':');
    message.append(" ".repeat(Math.max(1, 7 - label.length()))).append(text);
    return this;
  }

  private void allow(List<Refused> refused, Instant now) {
    List<Refused> unapproved = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Refused each : refused) {
      Violation violation = each.found().violation();
      if (!violation.hasActionOfPolicy()) {
        continue;
      }
      if (!violation.isApprovable()) {
        line("allow", "nothing does: the policy says deny (" + violation.source() + ")");
        return;
      }
      if (each.approval() == null) {
        unapproved.add(each);
        notes.addAll(each.declined());
      } else {
        notes.add("approved by " + each.approval().source() + ", but " + each.unconfirmed());
      }
    }
    if (unapproved.isEmpty() && notes.isEmpty()) {
      return;
    }
    if (unapproved.isEmpty()) {
      line("allow", "confirm where: guard.confirm=" + place.confirmation());
    } else {
      line(
          "allow",
          "approve it (an entry for guard-approvals.yaml follows) and confirm with guard.confirm="
              + place.confirmation());
      for (Refused each : unapproved) {
        entry(each, now);
      }
    }
    notes.forEach(note -> line("note", note));
  }

  private void entry(Refused refused, Instant now) {
    message.append(INDENT).append("- environment: ");
    message.append(place.environment().environment().name());
    if (place.database() != null) {
      message.append(INDENT).append("  database: ").append(yaml(place.database()));
    }
    message.append(INDENT).append("  operation: ");
    message.append(refused.found().violation().rule().id());
    String target =
        refused.object() == null
            ? Judge.fingerprint(refused.found())
            : refused.object().written(place.target().dialect());
    message.append(INDENT).append("  target: ").append(yaml(target));
    message.append(INDENT).append("  reason: \"<why, and the ticket>\"");
    message
        .append(INDENT)
        .append("  expires: ")
        .append(now.plus(1, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC).toLocalDate());
  }

  /** A YAML scalar: plain where that is safe, else in single quotes. */
  private static String yaml(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
      plain |= i > 0 && ((c >= '0' && c <= '9') || c == '.' || c == '-' || c == '$');
      if (!plain) {
        return "'" + text.replace("'", "''") + "'";
      }
    }
    return text;
  }

  GuardViolationException exception() {
    return new GuardViolationException(
        message.toString(),
        sqlState,
        rule,
        place.environment().environment().name(),
        operations.stream().map(Operation::id).toList(),
        place.database());
  }

  AuditEvent event(AuditEvent.Decision decision, Instant now, AuditEvent.Context context) {
    return new AuditEvent(
        now,
        decision,
        rule,
        place.environment().environment().name(),
        place.database(),
        place.target().where(),
        place.target().user(),
        operations,
        objects,
        summary,
        fingerprint,
        null,
        List.of(),
        source,
        origin == null ? null : "from " + origin,
        context);
  }

  Place place() {
    return place;
  }
}
