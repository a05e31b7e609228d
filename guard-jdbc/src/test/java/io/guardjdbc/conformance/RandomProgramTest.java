package io.guardjdbc.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Programs of calls that nobody thought of: what the driver answers to each, the guard answers.
 * {@code -Dconformance.programs=N -Dconformance.seed=S} makes more and others.
 */
@Tag("server")
final class RandomProgramTest {

  private static final int PROGRAMS = Integer.getInteger("conformance.programs", 40);
  private static final long SEED = Long.getLong("conformance.seed", 1);
  private static final int CALLS = 80;
  private static final int ENOUGH = 10;

  /** What they do takes its time, or is another matter by intent: docs/conformance.md. */
  private static final Set<String> LEFT_OUT = Set.of("abort", "setNetworkTimeout", "unwrap");

  private static final Set<String> NOT_IN_PRODUCTION =
      Set.of("abort", "setNetworkTimeout", "unwrap", "updateRow", "deleteRow");

  private int compared;

  /** How a program connects, and its calls. */
  private record Program(
      TestedDatabase database,
      String environment,
      boolean pooled,
      Properties settings,
      List<Long> seeds) {

    static Program of(TestedDatabase database, int number, Random random) {
      return new Program(
          database,
          number % 2 == 0 ? "development" : "production",
          // of H2, a connection that HikariCP gives up may keep its locks for seconds
          number % 3 == 0 && database != TestedDatabase.H2,
          RandomTexts.settings(database, random),
          random.longs(CALLS).boxed().toList());
    }

    Program without(int from, int count) {
      List<Long> fewer = new ArrayList<>(seeds);
      fewer.subList(from, Math.min(fewer.size(), from + count)).clear();
      return new Program(database, environment, pooled, settings, fewer);
    }
  }

  @ParameterizedTest
  @EnumSource(TestedDatabase.class)
  void whatTheDriverAnswersTheGuardAnswers(TestedDatabase database) throws Exception {
    Random random = new Random(SEED);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < PROGRAMS && found.size() < ENOUGH; i++) {
      Program program = Program.of(database, i, random);
      String whole = difference(program);
      if (whole != null) {
        String shorter = program.pooled() ? null : difference(shortened(program));
        found.add(shorter == null ? whole : shorter);
      }
    }
    System.out.println(database + ": " + compared + " answers compared");
    assertEquals(List.of(), found, () -> String.join("\n\n", found));
    assertTrue(compared > PROGRAMS * CALLS / 2, "the programs do not get far");
  }

  private Program shortened(Program program) throws Exception {
    Program kept = program;
    for (int part = CALLS / 2; part > 0; part /= 2) {
      for (int from = 0; from < kept.seeds().size(); ) {
        Program shorter = kept.without(from, part);
        if (difference(shorter) != null) {
          kept = shorter;
        } else {
          from += part;
        }
      }
    }
    return kept;
  }

  /** The calls up to the first that is answered differently; null if none is. */
  private String difference(Program program) throws Exception {
    List<Recording.Line> driver = run(program, Side.raw(program.database()));
    List<Recording.Line> guard =
        run(program, Side.guarded(program.database(), program.environment()));
    compared += driver.size();
    for (int i = 0; i < driver.size(); i++) {
      if (i >= guard.size() || !driver.get(i).equals(guard.get(i))) {
        StringBuilder told =
            new StringBuilder(program.environment() + program.pooled() + program.settings());
        for (Recording.Line line : driver.subList(0, i + 1)) {
          told.append('\n').append(line.step()).append(" -> ").append(line.seen());
        }
        return told.append("\nGUARD: ")
            .append(i < guard.size() ? guard.get(i).seen() : "nothing")
            .toString();
      }
    }
    return null;
  }

  private static List<Recording.Line> run(Program program, Side opened) throws Exception {
    opened.database().reset();
    try (Side side = opened) {
      Recording seen = new Recording(side);
      DataSource pool = program.pooled() ? side.pool(program.settings()) : null;
      boolean production = program.environment().equals("production");
      new RandomProgram(
              seen,
              production ? RandomTexts.HARMLESS : RandomTexts.ALL,
              production ? NOT_IN_PRODUCTION : LEFT_OUT)
          .run(
              () -> pool == null ? side.open(program.settings()) : pool.getConnection(),
              program.pooled(),
              program.seeds());
      return seen.lines();
    }
  }
}
