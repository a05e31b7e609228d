package io.guardjdbc.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same JDBC work through the real driver and through the guard, on real databases: whatever can
 * be observed is the same, but for what docs/conformance.md lists, and all that it lists occurs.
 */
@TestInstance(Lifecycle.PER_CLASS)
@Tag("server")
final class ConformanceTest {

  private static final int SHOWN = 400;

  private IntendedDifferences intended;
  private int compared;

  static Stream<Arguments> works() {
    return Arrays.stream(TestedDatabase.values())
        .flatMap(
            database ->
                Scenarios.all()
                    .filter(scenario -> scenario.databases().contains(database))
                    .map(scenario -> Arguments.of(database, scenario)));
  }

  @BeforeAll
  void read() throws Exception {
    intended = IntendedDifferences.read();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("works")
  @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
  void behindTheGuardAllIsAsItWas(TestedDatabase database, Scenario scenario) throws Exception {
    List<Recording.Line> expected = record(scenario, Side.raw(database));
    assertTrue(!expected.isEmpty(), "nothing was observed");

    List<String> differences = new ArrayList<>();
    compare(
        scenario, expected, record(scenario, Side.guarded(database, "development")), differences);
    if (scenario.harmless()) {
      compare(
          scenario, expected, record(scenario, Side.guarded(database, "production")), differences);
    }

    assertEquals(List.of(), differences, () -> String.join("\n", differences));
  }

  @AfterAll
  void everyListedDifferenceOccurs() {
    System.out.println("conformance: " + compared + " observations compared");
    assertEquals(List.of(), intended.unmet());
  }

  private static List<Recording.Line> record(Scenario scenario, Side opened) throws Exception {
    opened.database().reset();
    try (Side side = opened) {
      Recording recording = new Recording(side);
      scenario.work().run(side, recording);
      return recording.lines();
    }
  }

  private void compare(
      Scenario scenario,
      List<Recording.Line> driver,
      List<Recording.Line> guard,
      List<String> differences) {
    assertEquals(
        driver.stream().map(Recording.Line::step).toList(),
        guard.stream().map(Recording.Line::step).toList());
    compared += driver.size();
    for (int i = 0; i < driver.size(); i++) {
      String step = driver.get(i).step();
      String wanted = driver.get(i).seen();
      String found = guard.get(i).seen();
      if (!wanted.equals(found) && !intended.cover(scenario.name(), step, wanted, found)) {
        differences.add(
            step
                + "\n   driver: "
                + around(wanted, found)
                + "\n   guard:  "
                + around(found, wanted));
      }
    }
  }

  /** The text, from shortly before the place where it differs. */
  private static String around(String text, String other) {
    int same = Math.max(0, Arrays.mismatch(text.toCharArray(), other.toCharArray()));
    int from = text.length() < SHOWN ? 0 : Math.max(0, same - SHOWN / 2);
    return text.substring(from, Math.min(text.length(), from + SHOWN));
  }
}
