package io.guardjdbc;

import io.guardjdbc.audit.AuditEvent;
import io.guardjdbc.audit.AuditSink;
import io.guardjdbc.audit.Outcome;
import io.guardjdbc.config.ApprovalFile;
import io.guardjdbc.config.GuardConfig;
import io.guardjdbc.policy.Action;
import io.guardjdbc.policy.Approval;
import io.guardjdbc.policy.Approvals;
import io.guardjdbc.policy.Policy;
import io.guardjdbc.policy.Sourced;
import io.guardjdbc.policy.Violation;
import io.guardjdbc.recovery.RecoveryPoint;
import io.guardjdbc.recovery.RecoveryPoints;
import io.guardjdbc.rules.BuiltInRules;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.Reading.ApprovalComment;
import io.guardjdbc.sql.SqlStatement;
import io.guardjdbc.transaction.TransactionTracker;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns what the rules found into a decision: which violations are approved, which are only told,
 * and which are refused. The one place where a refusal is made.
 */
final class Judge {

  /**
   * A violation with the statement it was found in.
   *
   * @param place where the statement will run: not where the session is, behind a USE in its text
   * @param settled whether names without a schema mean there what they mean now
   */
  record Found(
      Violation violation, ReadText text, SqlStatement statement, Place place, boolean settled) {}

  /** A violation that someone approved and the one who runs it confirmed. */
  record Approved(Found found, Approval approval) {}

  /**
   * What runs, and with what around it.
   *
   * @param told violations that run all the same, by action or because the environment is observed
   * @param limit how many rows its one statement may change; 0 for any number
   */
  record Judgement(
      List<ReadText> texts,
      List<Approved> approved,
      List<Found> told,
      boolean observed,
      long limit) {

    /** Whether no rule had anything to say. */
    boolean isSilent() {
      return told.isEmpty() && approved.isEmpty();
    }
  }

  private final GuardConfig config;
  private final Names names;
  private final AuditSink audit;
  private final InstantSource clock;
  private final TransactionTracker tracker;

  Judge(
      GuardConfig config,
      Names names,
      AuditSink audit,
      InstantSource clock,
      TransactionTracker tracker) {
    this.config = config;
    this.names = names;
    this.audit = audit;
    this.clock = clock;
    this.tracker = tracker;
  }

  /**
   * Decides over texts that run one after the other.
   *
   * @throws GuardViolationException if anything in them is refused
   */
  Judgement judge(List<ReadText> texts, List<Found> found, Place place)
      throws GuardViolationException {
    List<Approved> approved = new ArrayList<>();
    List<Found> told = new ArrayList<>();
    List<Refusal.Refused> refused = new ArrayList<>();
    for (Found each : found) {
      Violation violation = each.violation();
      if (violation.action() == Action.WARN) {
        told.add(each);
      } else if (violation.isApprovable()) {
        Approvals.Answer answer = approvalOf(each);
        String unconfirmed = answer.approval() == null ? null : unconfirmed(each.place());
        if (answer.approval() != null && unconfirmed == null) {
          approved.add(new Approved(each, answer.approval()));
        } else {
          refused.add(
              new Refusal.Refused(
                  each, objectOf(each), answer.approval(), unconfirmed, answer.declined()));
        }
      } else {
        refused.add(new Refusal.Refused(each, null, null, null, List.of()));
      }
    }
    boolean observed = place.policy().mode().value() == Policy.Mode.OBSERVE;
    if (!refused.isEmpty()) {
      if (!refused.stream().allMatch(Judge::isObserved)
          || refused.stream().anyMatch(Judge::protectsTheMarker)) {
        throw refuse(refused);
      }
      refused.forEach(each -> told.add(each.found()));
    }
    return new Judgement(texts, approved, told, observed, limit(texts, approved, place));
  }

  private static boolean isObserved(Refusal.Refused refused) {
    return refused.found().place().policy().mode().value() == Policy.Mode.OBSERVE;
  }

  private static boolean protectsTheMarker(Refusal.Refused refused) {
    return refused.found().violation().rule().id().equals("guard-marker");
  }

  private static long limit(List<ReadText> texts, List<Approved> approved, Place place) {
    for (Approved each : approved) {
      if (each.approval().maxRows() != null) {
        return each.approval().maxRows();
      }
    }
    return texts.stream().anyMatch(text -> text.has(SqlStatement.Trait.COUNTABLE))
        ? place.policy().maxRows().value()
        : 0;
  }

  private Approvals.Answer approvalOf(Found found) {
    Place place = found.place();
    List<Approval> approvals = new ArrayList<>();
    for (ApprovalComment comment : found.text().approvalsOf(found.statement())) {
      approvals.add(ApprovalFile.parseComment(comment.text(), Approval.IN_STATEMENT));
    }
    approvals.addAll(config.approvals());
    return Approvals.find(
        found.violation(),
        approvals,
        new Approvals.Place(
            place.environment().environment(),
            place.database(),
            place.target().dialect(),
            clock.instant(),
            found.settled()
                ? names::same
                : (one, other) -> one.sameAs(other, place.target().dialect()),
            fingerprint(found),
            found.statement().is(SqlStatement.Trait.COUNTABLE)
                && found.text().reading().statements().size() == 1));
  }

  /** The exact object, with its schema where it is one that lives in a schema. */
  private ObjectName objectOf(Found found) {
    Violation violation = found.violation();
    ObjectName object = violation.object();
    if (object == null || !found.settled() || violation.table().isQualified()) {
      return object;
    }
    if (violation.finding() == null) {
      return names.qualifiedRelation(object);
    }
    return switch (violation.finding().operation()) {
      case UNBOUNDED_UPDATE, UNBOUNDED_DELETE, TRUNCATE, DROP_TABLE, DROP_PARTITION ->
          names.qualified(object);
      case DROP_COLUMN, DROP_CONSTRAINT, ALTER_TYPE, RENAME -> names.qualifiedRelation(object);
      default -> object;
    };
  }

  /** What is wrong with the confirmation; null if it confirms this place. */
  private String unconfirmed(Place place) {
    Optional<Sourced<String>> confirm = config.confirm();
    if (confirm.isEmpty()) {
      return "it is not confirmed";
    }
    String value = confirm.get().value();
    int slash = value.indexOf('/');
    boolean confirms =
        slash > 0
            && place.database() != null
            && value.substring(0, slash).equals(place.environment().environment().name())
            && Approvals.sameDatabase(
                value.substring(slash + 1), place.database(), place.target().dialect());
    return confirms
        ? null
        : "guard.confirm=" + value + " (" + confirm.get().source() + ") confirms another place";
  }

  /** Writes the refusal down and makes its exception. */
  private GuardViolationException refuse(List<Refusal.Refused> refused) {
    Refusal refusal =
        Refusal.of(refused, refused.get(0).found().place(), clock.instant(), Origin.find());
    return written(refusal);
  }

  /** What is refused stays refused, whether or not it can be written down. */
  private GuardViolationException written(Refusal refusal) {
    GuardViolationException exception = refusal.exception();
    try {
      audit.record(
          refusal.event(AuditEvent.Decision.REFUSED, clock.instant(), context(refusal.place())));
    } catch (RuntimeException | Error e) {
      exception.addSuppressed(e);
    }
    return exception;
  }

  /** Writes down that what runs through an object of the driver's is not seen from here on. */
  void tellHandedOut(Class<?> type, Place place) throws SQLException {
    mustBeWritten(
        new AuditEvent(
            clock.instant(),
            AuditEvent.Decision.INFO,
            null,
            place.environment().environment().name(),
            place.database(),
            place.target().where(),
            place.target().user(),
            List.of(),
            List.of(),
            null,
            null,
            null,
            List.of(),
            null,
            "unwrap gave the driver's own " + type.getName() + ": what runs by it is not guarded",
            context(place)));
  }

  /** The refusal of everything on a connection that is pointed at the wrong database. */
  GuardViolationException mismatch(Place place) {
    Refusal refusal = Refusal.mismatch(BuiltInRules.ENVIRONMENT_MISMATCH, place);
    return written(refusal);
  }

  /**
   * The refusal of a commit whose transaction was rolled back instead.
   *
   * @param first the refusal that made it so, on one line: tools show only the last error
   */
  GuardViolationException rolledBackInstead(Place place, String first) {
    Refusal refusal =
        Refusal.ofRule(
            BuiltInRules.ROLLBACK_ONLY,
            "COMMIT",
            place,
            place.policy().afterRefusal().source(),
            "a statement of this transaction was refused, and so it was rolled back instead of"
                + " committed ("
                + first
                + ")",
            "mend what was refused, and run the whole transaction again");
    return written(refusal);
  }

  /**
   * Refuses a statement that changed too many rows, or writes it down where that is only observed.
   *
   * @param rows negative where the driver does not tell
   * @return what was written down
   * @throws GuardViolationException if it is to be rolled back
   */
  List<AuditEvent> tooManyRows(Judgement judgement, Place place, long rows) throws SQLException {
    long limit = judgement.limit();
    SqlStatement statement = judgement.texts().get(0).reading().statements().get(0);
    Refusal refusal =
        Refusal.ofRule(
            BuiltInRules.MAX_ROWS,
            statement.summary(),
            place,
            place.policy().maxRows().source(),
            rows < 0
                ? "the driver does not tell how many rows it changed, so that max-rows ("
                    + limit
                    + ") cannot be kept; it was rolled back"
                : "it changed " + rows + " rows, max-rows is " + limit + "; it was rolled back",
            "change fewer rows at a time, or raise max-rows for what is meant");
    if (judgement.observed()) {
      return List.of(
          mustBeWritten(
              refusal.event(AuditEvent.Decision.OBSERVED, clock.instant(), context(place))));
    }
    throw written(refusal);
  }

  /**
   * Writes down what is about to run although a rule found something, and takes the recovery point
   * of what was approved. Before it runs: nothing destructive is done unrecorded.
   *
   * @return what was written down, to be ended when it has run
   * @throws SQLException if it cannot be written down; then it must not run
   */
  List<AuditEvent> tellBeforeRunning(Judgement judgement, Connection delegate) throws SQLException {
    List<AuditEvent> written = new ArrayList<>();
    for (Found found : judgement.told()) {
      AuditEvent.Decision decision =
          found.violation().action() == Action.WARN
              ? AuditEvent.Decision.ALLOWED_WARN
              : AuditEvent.Decision.OBSERVED;
      written.add(mustBeWritten(event(found, decision, null, List.of())));
    }
    for (Approved approved : judgement.approved()) {
      Approval approval = approved.approval();
      String what = approved.found().violation().rule().id() + " " + objectText(approved.found());
      RecoveryPoint point =
          RecoveryPoints.take(delegate, approved.found().place().target().dialect(), what);
      written.add(
          mustBeWritten(
              event(
                  approved.found(),
                  AuditEvent.Decision.APPROVED,
                  new AuditEvent.ApprovalUsed(
                      approval.source(), approval.reason(), approval.approver()),
                  point.lines())));
    }
    return written;
  }

  /** Writes down what came of what was told before it ran. */
  void tellEnd(List<AuditEvent> events, Duration took, Long rows, Exception failure) {
    Outcome outcome = Outcome.of(clock.instant(), took, rows, failure);
    for (AuditEvent event : events) {
      audit.ended(event, outcome);
    }
  }

  private AuditEvent mustBeWritten(AuditEvent event) throws SQLException {
    try {
      audit.record(event);
      return event;
    } catch (RuntimeException | Error e) {
      throw new SQLNonTransientException(
          "Not run, as it cannot be written down: the audit log failed with " + e, "ZG901", e);
    }
  }

  private String objectText(Found found) {
    ObjectName object = objectOf(found);
    return object == null ? fingerprint(found) : object.toString();
  }

  private AuditEvent event(
      Found found,
      AuditEvent.Decision decision,
      AuditEvent.ApprovalUsed approval,
      List<String> recovery) {
    Place place = found.place();
    Violation violation = found.violation();
    boolean aboutOperation = violation.finding() != null;
    return new AuditEvent(
        clock.instant(),
        decision,
        violation.rule().id(),
        place.environment().environment().name(),
        place.database(),
        place.target().where(),
        place.target().user(),
        aboutOperation ? List.of(violation.finding().operation()) : List.of(),
        violation.object() == null
            ? List.of()
            : List.of(objectOf(found).written(place.target().dialect())),
        found.statement().summary(),
        AuditEvent.fingerprint(found.text().sql),
        approval,
        recovery,
        violation.source(),
        null,
        context(place));
  }

  private AuditEvent.Context context(Place at) {
    return at.context(config.client(), tracker.inTransaction());
  }

  /** What stands for the object of an operation that names none: the statement's exact text. */
  static String fingerprint(Found found) {
    return "sha256:"
        + AuditEvent.fingerprint(
            found.text().sql.substring(found.statement().start(), found.statement().end()));
  }
}
