package io.guardjdbc.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Programs of random calls that try to destroy what is there, in production: whatever way they take
 * through JDBC, and however their transactions end, all is there afterwards. {@code
 * -Dconformance.programs=N -Dconformance.seed=S} makes more and others.
 */
@Tag("server")
final class RandomAssaultTest {

  private static final int PROGRAMS = Integer.getInteger("conformance.programs", 40);
  private static final long SEED = Long.getLong("conformance.seed", 1);
  private static final int CALLS = 80;

  /** Adding a row is allowed. */
  private static final Set<String> LEFT_OUT = Set.of("abort", "setNetworkTimeout", "insertRow");

  @ParameterizedTest
  @EnumSource(TestedDatabase.class)
  void nothingIsDestroyed(TestedDatabase database) throws Exception {
    Random random = new Random(SEED);
    database.reset();
    String before = database.contents();
    int refused = 0;
    for (int i = 0; i < PROGRAMS; i++) {
      List<Recording.Line> seen = run(database, random);
      assertEquals(before, database.contents(), () -> told(seen));
      refused += (int) seen.stream().filter(line -> line.seen().contains("[ZG")).count();
    }
    System.out.println(database + ": " + refused + " refusals");
    assertTrue(refused > PROGRAMS * 5, "the programs do not try hard");
  }

  private static List<Recording.Line> run(TestedDatabase database, Random random) throws Exception {
    try (Side side = Side.guarded(database, "production")) {
      Recording seen = new Recording(side);
      Properties settings = RandomTexts.settings(database, random);
      new RandomProgram(seen, RandomTexts.HOSTILE, LEFT_OUT)
          .run(() -> side.open(settings), false, random.longs(CALLS).boxed().toList());
      return seen.lines();
    }
  }

  private static String told(List<Recording.Line> seen) {
    StringBuilder text = new StringBuilder();
    seen.forEach(line -> text.append(line.step()).append(" -> ").append(line.seen()).append('\n'));
    return text.toString();
  }
}
