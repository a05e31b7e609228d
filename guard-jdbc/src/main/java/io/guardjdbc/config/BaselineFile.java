package io.guardjdbc.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the findings that a baseline file of the command line accepts. JSON is YAML. */
public final class BaselineFile {

  private static final int MAX_BYTES = 1 << 24;

  private BaselineFile() {}

  /**
   * Findings that are accepted.
   *
   * @param rule its id
   * @param file the script, as reports show it
   * @param fingerprint of rule, object and statement
   * @param count how many of them
   * @param subject the statement on one line, for readers; empty without
   */
  public record Entry(String rule, String file, String fingerprint, long count, String subject) {}

  /**
   * Reads a baseline file.
   *
   * @throws InvalidSettingException if it is missing or malformed; with file, line and column
   */
  public static List<Entry> load(String location) throws InvalidSettingException {
    TextFile file = TextFile.of(location, Path.of(""), location);
    Optional<Yaml> root = Yaml.parse(file.label(), file.read(location, MAX_BYTES));
    if (root.isEmpty()) {
      throw new InvalidSettingException(
          file.label() + ":1:1", "is empty; write it with --write-baseline");
    }
    Map<String, Yaml> keys = root.get().mapping(List.of("version", "findings"));
    List<Entry> entries = new ArrayList<>();
    if (!keys.containsKey("version") || !keys.containsKey("findings")) {
      throw root.get().invalid("needs version and findings; write it with --write-baseline");
    }
    keys.get("version").choice(List.of("1"));
    for (Yaml each : keys.get("findings").list()) {
      Map<String, Yaml> entry =
          each.mapping(List.of("rule", "file", "fingerprint", "count", "subject"));
      for (String key : List.of("rule", "file", "fingerprint")) {
        if (!entry.containsKey(key)) {
          throw each.invalid("a finding needs " + key + "; write it with --write-baseline");
        }
      }
      entries.add(
          new Entry(
              entry.get("rule").text(),
              entry.get("file").text(),
              entry.get("fingerprint").text(),
              entry.containsKey("count") ? entry.get("count").number(1_000_000) : 1,
              entry.containsKey("subject") ? entry.get("subject").text() : ""));
    }
    return List.copyOf(entries);
  }
}
