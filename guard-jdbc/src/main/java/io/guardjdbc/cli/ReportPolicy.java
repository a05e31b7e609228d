package io.guardjdbc.cli;

import io.guardjdbc.audit.AuditEvent.Decision;
import io.guardjdbc.policy.Environment;
import io.guardjdbc.policy.MigrationRules;
import io.guardjdbc.sql.Operation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Proposes exceptions for what was observed and would have been refused: for what came again, on
 * one object. All else stands there as a comment that says why not.
 */
final class ReportPolicy {

  /** How often a thing must have been seen to be more than a single errand. */
  private static final int RECURRING = 2;

  private record Thing(String rule, String object, String statement) {}

  private final StringBuilder out = new StringBuilder();

  private ReportPolicy() {}

  /**
   * @param decisions oldest first; those that were not observed count for nothing
   */
  static String of(List<AuditLine> decisions) {
    List<AuditLine> observed =
        decisions.stream().filter(line -> line.decision() == Decision.OBSERVED).toList();
    ReportPolicy policy = new ReportPolicy();
    policy.head(observed);
    Map<String, List<AuditLine>> byEnvironment =
        observed.stream()
            .collect(
                Collectors.groupingBy(
                    line -> line.text("environment"), TreeMap::new, Collectors.toList()));
    boolean begun = false;
    for (Map.Entry<String, List<AuditLine>> each : byEnvironment.entrySet()) {
      begun = policy.environment(each.getKey(), each.getValue(), begun);
    }
    return policy.out.toString();
  }

  private void head(List<AuditLine> observed) {
    if (observed.isEmpty()) {
      comment(
          "", "Nothing was observed that would have been refused. Either mode: observe was not");
      comment("", "on, or it can be taken out of the policy file: nothing would be missed.");
      out.append("version: 1\n");
      return;
    }
    String many = observed.size() == 1 ? "1 statement" : observed.size() + " statements";
    comment("", "Proposed from " + many + " that would have been refused, " + days(observed) + ".");
    comment(
        "",
        "Review every entry: it lets everyone do this to this object, in every database of the");
    comment(
        "", "environment. Say why it has to go on, or take it out; then it will be refused. When");
    comment("", "the policy file holds what is left, take its mode: observe out.");
    out.append("version: 1\n");
  }

  private boolean environment(String name, List<AuditLine> lines, boolean begun) {
    Map<Thing, List<AuditLine>> things = new LinkedHashMap<>();
    for (AuditLine line : lines) {
      things.computeIfAbsent(thing(line), any -> new ArrayList<>()).add(line);
    }
    Map<Thing, String> declined = new LinkedHashMap<>();
    things.forEach((thing, seen) -> whyNot(thing, seen).ifPresent(why -> declined.put(thing, why)));
    boolean proposes = declined.size() < things.size();
    if (proposes) {
      out.append(begun ? "" : "environments:\n").append("  ").append(quoted(name)).append(":\n");
      if (Environment.BUILT_IN.stream().noneMatch(each -> each.name().equals(name))) {
        out.append("    like: production  # or what the policy file says of it\n");
      }
      out.append("    exceptions:\n");
    }
    things.forEach(
        (thing, seen) -> {
          if (!declined.containsKey(thing)) {
            entry(thing, seen);
          }
        });
    if (!declined.isEmpty()) {
      comment("    ", "Not proposed for " + name + ":");
      declined.forEach(
          (thing, why) -> {
            String what = thing.object().isEmpty() ? "" : " on " + thing.object();
            comment("    ", "- " + thing.rule() + what + ", " + seen(things.get(thing)));
            comment("    ", "  " + why);
          });
    }
    return begun || proposes;
  }

  private static Thing thing(AuditLine line) {
    List<String> objects = line.texts("what", "objects");
    return objects.size() == 1
        ? new Thing(line.text("rule"), objects.get(0), "")
        : new Thing(line.text("rule"), "", line.text("what", "fingerprint"));
  }

  /** Why no exception is proposed; empty if one is. */
  private static Optional<String> whyNot(Thing thing, List<AuditLine> seen) {
    Optional<Operation> operation =
        Arrays.stream(Operation.values()).filter(o -> o.id().equals(thing.rule())).findFirst();
    if (operation.isEmpty() && !MigrationRules.isKnown(thing.rule())) {
      return Optional.of("it is no matter of an object: see docs/rules/" + thing.rule() + ".md");
    }
    if (operation.isPresent() && !isEveryday(operation.get())) {
      return Optional.of(
          "nothing that may do this should be able to every day: approve it each time");
    }
    if (thing.object().isEmpty()) {
      return Optional.of("it names no single object, so that no exception fits: approve it");
    }
    return seen.size() < RECURRING
        ? Optional.of("it came once: approve it when it comes again")
        : Optional.empty();
  }

  private static boolean isEveryday(Operation operation) {
    return switch (operation.group()) {
      case UNBOUNDED, TRUNCATE, RESHAPE, READ, WRITE, DEFINE -> true;
      case DROP -> operation != Operation.DROP_DATABASE && operation != Operation.DROP_SCHEMA;
      case GRANT, SERVER, UNREADABLE -> false;
    };
  }

  private void entry(Thing thing, List<AuditLine> seen) {
    comment("      ", seen(seen));
    out.append("      - object: ").append(quoted(thing.object())).append('\n');
    out.append("        operations: [").append(thing.rule()).append("]\n");
    out.append("        action: warn\n");
    out.append("        reason: ");
    out.append(quoted("<why, and who needs it>; observed " + times(seen.size()))).append('\n');
  }

  private static String seen(List<AuditLine> lines) {
    AuditLine last = lines.get(lines.size() - 1);
    String who = lines.stream().map(AuditLine::who).distinct().collect(Collectors.joining(", "));
    return times(lines.size())
        + ", "
        + days(lines)
        + ", by "
        + (last.means().isEmpty() ? who : who + " with " + last.means())
        + ", last: "
        + last.text("what", "statement");
  }

  private static String times(int many) {
    return many == 1 ? "once" : many + " times";
  }

  private static String days(List<AuditLine> lines) {
    LocalDate first = lines.get(0).at().toLocalDate();
    LocalDate last = lines.get(lines.size() - 1).at().toLocalDate();
    return first.equals(last) ? "on " + first : first + " to " + last;
  }

  /** A double-quoted scalar of YAML takes the escapes of JSON. */
  private static String quoted(String text) {
    return Json.of(text).strip();
  }

  private void comment(String indent, String text) {
    out.append(indent).append("# ");
    text.codePoints()
        .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF ? ' ' : c)
        .forEach(out::appendCodePoint);
    out.append('\n');
  }
}
