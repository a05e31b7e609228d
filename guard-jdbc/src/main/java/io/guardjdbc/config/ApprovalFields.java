package io.guardjdbc.config;

import io.guardjdbc.policy.Approval;
import io.guardjdbc.policy.MigrationRules;
import io.guardjdbc.sql.Operation;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fields of an approval, wherever it is written. Whatever is wrong with one makes the approval
 * unreadable: it approves nothing, and says why.
 */
final class ApprovalFields {

  static final List<String> KEYS =
      List.of(
          "environment",
          "database",
          "operation",
          "target",
          "reason",
          "expires",
          "approver",
          "max-rows");

  /** What an approval can name as its operation. */
  static final List<String> APPROVABLE =
      Stream.concat(OperationNames.ids().stream(), MigrationRules.ids().stream()).toList();

  static final List<String> REQUIRED = List.of("environment", "operation", "reason", "expires");

  /** Why a field, or the whole approval, cannot be read. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String problem) {
      super(problem, null, false, false);
    }
  }

  private final Map<String, String> values = new LinkedHashMap<>();

  void put(String key, String value) throws Unreadable {
    if (!KEYS.contains(key)) {
      throw new Unreadable(
          "unknown key '"
              + key
              + "'"
              + Nearest.question(key, KEYS)
              + " Allowed are "
              + String.join(", ", KEYS));
    }
    if (values.containsKey(key)) {
      throw new Unreadable("the key " + key + " stands twice");
    }
    if (value.isBlank()) {
      throw new Unreadable("the key " + key + " has no value");
    }
    values.put(key, value.strip());
  }

  Approval approval(String source) throws Unreadable {
    for (String key : REQUIRED) {
      if (!values.containsKey(key)) {
        throw new Unreadable("the key " + key + " is missing");
      }
    }
    return new Approval(
        withoutWildcard("environment"),
        withoutWildcard("database"),
        operation(),
        target(),
        values.get("reason"),
        expires(),
        values.get("approver"),
        maxRows(),
        source,
        null);
  }

  private String withoutWildcard(String key) throws Unreadable {
    String value = values.get(key);
    if (value != null && (value.indexOf('*') >= 0 || value.indexOf('%') >= 0)) {
      throw new Unreadable("the " + key + " '" + value + "' has a wildcard; name it exactly");
    }
    return value;
  }

  /** The id of an operation or of a migration rule. */
  private String operation() throws Unreadable {
    String id = values.get("operation");
    if (APPROVABLE.contains(id)) {
      return id;
    }
    if (OperationNames.isGroup(id)) {
      throw new Unreadable(
          "'"
              + id
              + "' is a group; approve one operation: "
              + String.join(
                  ", ", OperationNames.operations(id).stream().map(Operation::id).toList()));
    }
    throw new Unreadable(
        "there is no operation and no migration rule '"
            + id
            + "'"
            + Nearest.question(id, APPROVABLE)
            + " There are "
            + String.join(", ", OperationNames.ids())
            + ", and the rules of docs/migration-rules.md");
  }

  /** The exact object, or the fingerprint of a statement whose operation has no object. */
  private String target() throws Unreadable {
    String target = values.get("target");
    if (target == null || isFingerprint(target)) {
      return target;
    }
    Optional<String> problem = Names.problemOfObject(target);
    if (problem.isPresent()) {
      throw new Unreadable("the target cannot be read: " + problem.get());
    }
    return target;
  }

  private static boolean isFingerprint(String target) {
    String digits = target.startsWith("sha256:") ? target.substring("sha256:".length()) : "";
    return !digits.isEmpty()
        && digits.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
  }

  /** A date counts through its end in UTC; a time needs an offset, or nobody knows when it is. */
  private Instant expires() throws Unreadable {
    String text = values.get("expires");
    try {
      return text.indexOf('T') < 0
          ? LocalDate.parse(text).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new Unreadable(
          isLocalTime(text)
              ? "expires '" + text + "' does not say where; add an offset: " + text + "Z"
              : "expires '"
                  + text
                  + "' is no date; write 2026-12-01 (through the end of that day, UTC) or"
                  + " 2026-12-01T18:00:00+01:00");
    }
  }

  private static boolean isLocalTime(String text) {
    try {
      return LocalDateTime.parse(text) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private Long maxRows() throws Unreadable {
    String text = values.get("max-rows");
    if (text == null) {
      return null;
    }
    boolean digits = text.length() <= 18 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || Long.parseLong(text) == 0) {
      throw new Unreadable("max-rows must be a whole number from 1, not '" + text + "'");
    }
    return Long.valueOf(text);
  }
}
