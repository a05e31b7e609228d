package io.guardjdbc.cli;

import io.guardjdbc.audit.AuditEvent.Decision;
import io.guardjdbc.audit.JsonLine;
import io.guardjdbc.audit.Outcome;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A line of the audit log: a decision, or the outcome of one.
 *
 * @param decision null for an outcome
 * @param result null for a decision
 */
record AuditLine(
    String id, OffsetDateTime at, Decision decision, Outcome.Result result, Map<?, ?> values) {

  /** What each line has of its own, or nobody asks for here. */
  private static final Set<String> ALONE = Set.of("guardAudit", "kind", "id", "at", "recovery");

  /**
   * Reads a line, wherever in it the object begins.
   *
   * @throws JsonText.MalformedException if it is none; the message says why
   */
  static AuditLine parse(String line) throws JsonText.MalformedException {
    int start = line.indexOf(JsonLine.START);
    if (start < 0) {
      throw new JsonText.MalformedException("no event of the audit log stands in it");
    }
    Map<?, ?> values = (Map<?, ?>) JsonText.parse(line, start);
    if (!Double.valueOf(JsonLine.VERSION).equals(values.get("guardAudit"))) {
      throw new JsonText.MalformedException(
          "its version is not " + JsonLine.VERSION + "; a newer report may read it");
    }
    AuditLine read = new AuditLine("", OffsetDateTime.MIN, null, null, values);
    String id = read.required("id");
    OffsetDateTime at = time(read.required("at"));
    String kind = read.required("kind");
    if (kind.equals("decision")) {
      String name = read.required("decision");
      Optional<Decision> decision =
          Arrays.stream(Decision.values()).filter(each -> each.id().equals(name)).findFirst();
      return new AuditLine(id, at, decision.orElseThrow(() -> unknown(name)), null, values);
    }
    if (!kind.equals("outcome")) {
      throw unknown(kind);
    }
    String name = read.required("result");
    Optional<Outcome.Result> result =
        Arrays.stream(Outcome.Result.values()).filter(each -> each.id().equals(name)).findFirst();
    return new AuditLine(id, at, null, result.orElseThrow(() -> unknown(name)), values);
  }

  private static JsonText.MalformedException unknown(String word) {
    return new JsonText.MalformedException("'" + word + "' is not known; a newer report may be");
  }

  private static OffsetDateTime time(String text) throws JsonText.MalformedException {
    try {
      return OffsetDateTime.parse(text);
    } catch (DateTimeException e) {
      throw new JsonText.MalformedException("'" + text + "' is no time with an offset");
    }
  }

  private String required(String name) throws JsonText.MalformedException {
    if (values.get(name) instanceof String text) {
      return text;
    }
    throw new JsonText.MalformedException("it has no " + name);
  }

  /**
   * The same line in little memory: most lines of a log say the same of who and where.
   *
   * @param known values of other lines, to be used again and added to
   */
  AuditLine sharing(Map<Object, Object> known) {
    Map<Object, Object> small = new HashMap<>();
    values.forEach(
        (name, value) -> {
          if (value != null && !ALONE.contains(name)) {
            small.put(
                known.computeIfAbsent(name, same -> same),
                known.computeIfAbsent(value, same -> same));
          }
        });
    return new AuditLine(id, at, decision, result, Map.copyOf(small));
  }

  /** A text of the line, by the names that lead to it; empty if there is none. */
  String text(String... path) {
    return at(path) instanceof String text ? text : "";
  }

  /** A list of texts of the line; empty if there is none. */
  List<String> texts(String... path) {
    return at(path) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** A number of the line. */
  Optional<Double> number(String... path) {
    return at(path) instanceof Double number ? Optional.of(number) : Optional.empty();
  }

  private Object at(String... path) {
    Object value = values;
    for (String name : path) {
      value = value instanceof Map<?, ?> map ? map.get(name) : null;
    }
    return value;
  }

  /** The first, deciding piece of evidence, for people. */
  String evidence() {
    Object list = values.get("evidence");
    if (list instanceof List<?> pieces
        && !pieces.isEmpty()
        && pieces.get(0) instanceof Map<?, ?> m) {
      return m.get("kind") + " " + m.get("environment") + " " + m.get("source");
    }
    return "";
  }

  /** Who it was, in as few words as tell. */
  String who() {
    String user = text("who", "osUser");
    String host = text("who", "host");
    String person = user.isEmpty() || host.isEmpty() ? user + host : user + "@" + host;
    return person.isEmpty() ? "unknown" : person;
  }

  /** With which program, and as which database user. */
  String means() {
    String application = text("who", "application");
    String program = application.isEmpty() ? text("who", "program") : application;
    String user = text("who", "databaseUser");
    return user.isEmpty() ? program : (program + " as " + user).strip();
  }

  /** Where it was, for people. */
  String where() {
    String database = text("where", "database");
    String server = text("where", "server");
    return database.isEmpty() || server.isEmpty() ? database + server : database + " at " + server;
  }
}
