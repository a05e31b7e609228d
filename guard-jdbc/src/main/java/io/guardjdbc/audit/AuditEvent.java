package io.guardjdbc.audit;

import io.guardjdbc.sql.Operation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * One decision other than allow, or one thing worth knowing. Holds no literal of any statement and
 * no credential. Everything but {@code at} and {@code decision} may be null or empty.
 *
 * @param at when it was decided
 * @param rule the id of the rule that decided, {@code drop-table}
 * @param environment the connection's
 * @param database its name
 * @param where host and port
 * @param user the database user
 * @param operations what the statement does
 * @param objects what it does that to, dotted names as an approval spells them
 * @param statement its summary, literals replaced by {@code ?}
 * @param fingerprint of the exact text, from {@link #fingerprint(String)}
 * @param approval what approved it
 * @param recovery the lines of the recovery point taken before it ran
 * @param policySource where the deciding value stands
 * @param note for people: what was assumed, why something was refused
 * @param context what surrounds it; null for nothing but an id
 */
public record AuditEvent(
    Instant at,
    Decision decision,
    String rule,
    String environment,
    String database,
    String where,
    String user,
    List<Operation> operations,
    List<String> objects,
    String statement,
    String fingerprint,
    ApprovalUsed approval,
    List<String> recovery,
    String policySource,
    String note,
    Context context) {

  /** What was decided. */
  public enum Decision {
    /** It runs, and the policy wants it reported. */
    ALLOWED_WARN,
    /** It runs because someone approved it and the place was confirmed. */
    APPROVED,
    REFUSED,
    /** It runs because the environment is only observed; else it would have been refused. */
    OBSERVED,
    /** No decision: something to know of the connection. */
    INFO;

    /** As the audit line spells it: {@code allowed-warn}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * The approval that let something run.
   *
   * @param source where it stands, {@code guard-approvals.yaml:4}
   * @param approver null if it does not say
   */
  public record ApprovalUsed(String source, String reason, String approver) {}

  /**
   * What surrounds a decision. Everything but the id may be null or empty.
   *
   * @param id of this event alone, on every machine; null for a new one
   * @param dialect whose SQL the statement is, {@code postgresql}
   * @param evidence all that speaks for the environment, the deciding piece first
   * @param inTransaction whether the application had a transaction open
   */
  public record Context(
      String id, Client client, String dialect, List<Evidence> evidence, Boolean inTransaction) {

    public Context {
      id = id == null ? UUID.randomUUID().toString() : id;
      evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
  }

  /**
   * Whose process it is. Everything may be null.
   *
   * @param osUser the user of the operating system
   * @param application the name that the application gives itself in its connection settings
   * @param program what the JVM runs: a main class, or a jar
   * @param host the machine
   * @param pid the process id there
   */
  public record Client(String osUser, String application, String program, String host, Long pid) {}

  /**
   * What speaks for an environment.
   *
   * @param kind {@code declared}, {@code matched}, {@code marked} or {@code assumed}
   * @param source for people: {@code by guard.yaml:12}
   */
  public record Evidence(String kind, String environment, String source) {}

  public AuditEvent {
    context = context == null ? new Context(null, null, null, null, null) : context;
    operations = operations == null ? List.of() : List.copyOf(operations);
    objects = objects == null ? List.of() : List.copyOf(objects);
    recovery = recovery == null ? List.of() : List.copyOf(recovery);
  }

  /** The first 16 hex digits of the SHA-256 of a text, the same on every machine. */
  public static String fingerprint(String sql) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(sql.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * The event on one line, {@code decision key=value …}, absent parts left out. Values with blanks
   * stand in double quotes; control chars are escaped, so that no statement can forge a line.
   */
  public String line() {
    StringBuilder line = new StringBuilder(decision.id());
    append(line, "rule", rule);
    append(line, "environment", environment);
    append(line, "database", database);
    append(line, "where", where);
    append(line, "user", user);
    append(line, "operations", String.join(",", operations.stream().map(Operation::id).toList()));
    append(line, "objects", String.join(",", objects));
    append(line, "statement", statement);
    append(line, "fingerprint", fingerprint);
    append(line, "policy", policySource);
    if (approval != null) {
      append(line, "approval", approval.source());
      append(line, "reason", approval.reason());
      append(line, "approver", approval.approver());
    }
    append(line, "note", note);
    append(line, "recovery", String.join("\n", recovery));
    append(line, "at", at.toString());
    return line.toString();
  }

  private static void append(StringBuilder line, String key, String value) {
    if (value == null || value.isEmpty()) {
      return;
    }
    line.append(' ').append(key).append('=');
    int start = line.length();
    boolean quoted = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      quoted |= c == ' ' || c == '"' || c == '\\' || c == '=' || isControl(c);
      switch (c) {
        case '"' -> line.append("\\\"");
        case '\\' -> line.append("\\\\");
        case '\n' -> line.append("\\n");
        default -> {
          if (isControl(c)) {
            line.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            line.append(c);
          }
        }
      }
    }
    if (quoted) {
      line.insert(start, '"').append('"');
    }
  }

  /** Line and paragraph separators end a line in some viewers as well. */
  private static boolean isControl(char c) {
    return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
  }
}
