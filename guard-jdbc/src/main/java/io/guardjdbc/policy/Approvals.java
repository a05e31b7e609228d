package io.guardjdbc.policy;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.Operation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Finds the approval of a violation among those at hand, or says why each of them is none. */
public final class Approvals {

  /**
   * What was found among the approvals.
   *
   * @param approval the one that approves; null if none does
   * @param declined why those that may have been meant do not approve, each with its source
   */
  public record Answer(Approval approval, List<String> declined) {}

  /**
   * Where and when an approval is to hold.
   *
   * @param database the connection's database; null if unknown
   * @param now the moment of judging
   * @param sameObject whether two names, each qualified or not, are the same object there
   * @param fingerprint what stands for the object of an operation that names none
   * @param countable whether the driver will tell how many rows the statement changed
   */
  public record Place(
      Environment environment,
      String database,
      Dialect dialect,
      Instant now,
      BiPredicate<ObjectName, ObjectName> sameObject,
      String fingerprint,
      boolean countable) {}

  private Approvals() {}

  /**
   * Finds the one that approves a violation, or why none does.
   *
   * @param violation one that is {@linkplain Violation#isApprovable approvable}; its rule's id is
   *     what an approval names as operation
   */
  public static Answer find(Violation violation, List<Approval> approvals, Place place) {
    List<String> declined = new ArrayList<>();
    for (Approval approval : approvals) {
      String reason = whyNot(approval, violation, place);
      if (reason == null) {
        return new Answer(approval, List.of());
      }
      if (!reason.isEmpty()) {
        declined.add(approval.source() + " approves nothing here: " + reason);
      }
    }
    return new Answer(null, declined);
  }

  /** Null if it approves; empty if it is plainly about something else. */
  private static String whyNot(Approval approval, Violation violation, Place place) {
    if (approval.problem() != null) {
      return approval.problem();
    }
    String operation = violation.rule().id();
    boolean sameOperation = approval.operation().equals(operation);
    boolean sameObject = namesObject(approval, violation.object(), place);
    if (!sameOperation) {
      if (isWider(approval.operation(), violation)) {
        return "it is for " + approval.operation() + ", which is wider than this " + operation;
      }
      return sameObject && violation.object() != null
          ? "it is for " + approval.operation() + ", this is " + operation
          : "";
    }
    if (!sameObject) {
      return "it is for " + approval.target() + ", this is " + object(violation, place);
    }
    if (!approval.environment().equals(place.environment().name())) {
      return "it is for environment "
          + approval.environment()
          + ", this is "
          + place.environment().name();
    }
    if (approval.database() != null
        && !sameDatabase(approval.database(), place.database(), place.dialect())) {
      return "it is for database " + approval.database() + ", this is " + place.database();
    }
    if (approval.maxRows() != null && !place.countable()) {
      return "its max-rows cannot be kept: only a single UPDATE or DELETE tells how many rows it"
          + " changes";
    }
    if (!place.now().isBefore(approval.expires())) {
      return "it expired at " + approval.expires();
    }
    return null;
  }

  private static boolean isWider(String approved, Violation found) {
    return (approved.equals(Operation.DROP_SCHEMA.id())
            || approved.equals(Operation.DROP_DATABASE.id()))
        && found.finding() != null
        && found.finding().operation().group() == Operation.Group.DROP
        && found.finding().operation() != Operation.DROP_DATABASE;
  }

  private static boolean namesObject(Approval approval, ObjectName object, Place place) {
    if (object == null) {
      return approval.target() == null
          ? approval.inStatement()
          : approval.target().equals(place.fingerprint());
    }
    if (approval.target() == null) {
      return false;
    }
    try {
      return place.sameObject().test(ObjectName.parse(approval.target(), place.dialect()), object);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** What an approval of this violation has to name. */
  public static String object(Violation violation, Place place) {
    return violation.object() == null ? place.fingerprint() : violation.object().toString();
  }

  /** Whether two names are the same database: H2 stores in upper case what its URL has in lower. */
  public static boolean sameDatabase(String one, String other, Dialect dialect) {
    boolean exact = dialect == Dialect.POSTGRESQL || dialect.isMariaDbOrMySql();
    return exact ? one.equals(other) : one.equalsIgnoreCase(other);
  }
}
