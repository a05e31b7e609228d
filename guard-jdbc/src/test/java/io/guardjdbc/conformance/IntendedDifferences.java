package io.guardjdbc.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The table of docs/conformance.md: where the guard is meant to differ from the driver, and why.
 */
final class IntendedDifferences {

  private static final Path PAGE = Path.of("docs/conformance.md");
  private static final String START = "<!-- differences -->";
  private static final String END = "<!-- /differences -->";

  /** One row; {@code *} in its cells stands for any text. */
  private record Row(String scenario, String step, String driver, String guard) {

    boolean covers(String scenarioSeen, String stepSeen, String driverSeen, String guardSeen) {
      return matches(scenario, scenarioSeen)
          && matches(step, stepSeen)
          && matches(driver, driverSeen)
          && matches(guard, guardSeen);
    }
  }

  private final List<Row> rows = new ArrayList<>();
  private final Set<Integer> met = new TreeSet<>();

  static IntendedDifferences read() throws IOException {
    IntendedDifferences all = new IntendedDifferences();
    String page = Files.readString(PAGE);
    String table = page.substring(page.indexOf(START) + START.length(), page.indexOf(END));
    table
        .lines()
        .filter(line -> line.startsWith("| `"))
        .forEach(
            line -> {
              String[] cells = line.split("\\|", -1);
              if (cells.length != 7 || cells[5].isBlank()) {
                throw new IllegalStateException("four cells and a reason are wanted: " + line);
              }
              all.rows.add(new Row(text(cells[1]), text(cells[2]), text(cells[3]), text(cells[4])));
            });
    return all;
  }

  private static String text(String cell) {
    return cell.strip().replace("`", "");
  }

  boolean cover(String scenario, String step, String driver, String guard) {
    boolean covered = false;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).covers(scenario, step, oneLine(driver), oneLine(guard))) {
        met.add(i);
        covered = true;
      }
    }
    return covered;
  }

  /** The rows that no difference was covered by. */
  List<String> unmet() {
    List<String> unmet = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!met.contains(i)) {
        unmet.add(rows.get(i).toString());
      }
    }
    return unmet;
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ').replace("|", "").replace("`", "");
  }

  /** Whether a text is what a pattern says, in which {@code *} stands for any text. */
  private static boolean matches(String pattern, String text) {
    String[] parts = pattern.split("\\*", -1);
    if (parts.length == 1) {
      return pattern.equals(text);
    }
    if (!text.startsWith(parts[0]) || !text.endsWith(parts[parts.length - 1])) {
      return false;
    }
    int at = parts[0].length();
    for (int i = 1; i < parts.length - 1; i++) {
      int found = text.indexOf(parts[i], at);
      if (found < 0) {
        return false;
      }
      at = found + parts[i].length();
    }
    return at <= text.length() - parts[parts.length - 1].length();
  }
}
