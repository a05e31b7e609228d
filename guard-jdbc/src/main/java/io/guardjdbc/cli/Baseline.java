package io.guardjdbc.cli;

import io.guardjdbc.config.BaselineFile.Entry;
import io.guardjdbc.lint.LintFinding;
import io.guardjdbc.lint.LintFinding.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Old findings that are accepted: each by rule, file and the fingerprint of its statement, as often
 * as it was there. One more of the same is a new one.
 */
final class Baseline {

  private record Key(String rule, String file, String fingerprint) {}

  private final Map<Key, Long> left = new LinkedHashMap<>();
  private final List<Entry> entries;

  Baseline(List<Entry> entries) {
    this.entries = entries;
    for (Entry each : entries) {
      left.merge(new Key(each.rule(), each.file(), each.fingerprint()), each.count(), Long::sum);
    }
  }

  /** Whether a finding is accepted; each acceptance serves once. */
  boolean accepts(LintFinding finding) {
    Key key = key(finding);
    long many = left.getOrDefault(key, 0L);
    if (finding.verdict() == Verdict.APPROVED || many == 0) {
      return false;
    }
    left.put(key, many - 1);
    return true;
  }

  private static Key key(LintFinding finding) {
    return new Key(finding.rule(), finding.script(), finding.fingerprint());
  }

  /** Entries that nothing answered to: of these files, or of files that are gone. */
  List<Entry> stale(Set<String> files) {
    List<Entry> stale = new ArrayList<>();
    for (Entry each : entries) {
      long unused = left.getOrDefault(new Key(each.rule(), each.file(), each.fingerprint()), 0L);
      boolean looked = files.contains(each.file()) || !Files.exists(Path.of(each.file()));
      if (unused > 0 && looked) {
        stale.add(each);
      }
    }
    return stale;
  }

  /** The file that accepts these findings. */
  static String file(List<LintFinding> findings) {
    Map<Key, Map<String, Object>> byKey = new LinkedHashMap<>();
    for (LintFinding finding : findings) {
      if (finding.verdict() != Verdict.APPROVED) {
        Map<String, Object> entry =
            byKey.computeIfAbsent(key(finding), key -> entry(key, finding.violation().subject()));
        entry.merge("count", 1L, (one, other) -> (Long) one + (Long) other);
      }
    }
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("version", 1);
    root.put("findings", List.copyOf(byKey.values()));
    return Json.of(root);
  }

  private static Map<String, Object> entry(Key key, String subject) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("rule", key.rule());
    entry.put("file", key.file());
    entry.put("fingerprint", key.fingerprint());
    if (!subject.isBlank()) {
      entry.put("subject", subject);
    }
    return entry;
  }
}
