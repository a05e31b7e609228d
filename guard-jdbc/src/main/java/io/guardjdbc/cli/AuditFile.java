package io.guardjdbc.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands in files of the audit log: every line is a decision, an outcome, or told as bad. */
final class AuditFile {

  /** A line that is none of the audit log. */
  record BadLine(String file, long number, String why) {}

  /** Of more bad lines than these only the number is kept. */
  static final int BAD_LINES_KEPT = 100;

  private final Map<String, AuditLine> decisions = new LinkedHashMap<>();
  private final Map<String, AuditLine> outcomes = new LinkedHashMap<>();
  private final Map<Object, Object> shared = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<BadLine> badLines = new ArrayList<>();
  private long bad;
  private long repeated;

  /**
   * Reads files one after the other.
   *
   * @param in for {@code -}
   * @throws UsageException if one cannot be read
   */
  static AuditFile read(List<String> names, InputStream in) throws UsageException {
    AuditFile file = new AuditFile();
    for (String name : names) {
      try (InputStream bytes = name.equals("-") ? in : Files.newInputStream(Path.of(name))) {
        file.read(name.equals("-") ? "standard input" : name, bytes);
      } catch (IOException | InvalidPathException e) {
        throw new UsageException(name + " cannot be read: " + e);
      }
    }
    return file;
  }

  private void read(String name, InputStream bytes) throws IOException {
    names.add(name);
    BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, UTF_8));
    long number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        add(AuditLine.parse(line).sharing(shared));
      } catch (JsonText.MalformedException e) {
        bad++;
        if (badLines.size() < BAD_LINES_KEPT) {
          badLines.add(new BadLine(name, number, e.getMessage()));
        }
      }
    }
  }

  private void add(AuditLine line) {
    Map<String, AuditLine> all = line.decision() == null ? outcomes : decisions;
    if (all.putIfAbsent(line.id(), line) != null) {
      repeated++;
    }
  }

  /** Every decision once, oldest first. */
  List<AuditLine> decisions() {
    return decisions.values().stream()
        .sorted(Comparator.comparing(line -> line.at().toInstant()))
        .toList();
  }

  /** How many decisions there are. */
  int size() {
    return decisions.size();
  }

  /** What came of a decision; null if that is not written. */
  AuditLine outcome(AuditLine decision) {
    return outcomes.get(decision.id());
  }

  /** How many outcomes there are of decisions that stand in none of the files. */
  long strayOutcomes() {
    return outcomes.keySet().stream().filter(id -> !decisions.containsKey(id)).count();
  }

  List<String> names() {
    return names;
  }

  /** The first bad lines, in their order. */
  List<BadLine> badLines() {
    return badLines;
  }

  /** How many bad lines there are. */
  long bad() {
    return bad;
  }

  /** How many lines say what another one has said. */
  long repeated() {
    return repeated;
  }
}
