package io.guardjdbc.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.parser.SqlReader;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.testing.Corpus;
import io.guardjdbc.testing.CorpusCase;
import io.guardjdbc.testing.CorpusCase.Proof;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every destructive text of the corpora in every disguise, two more drawn at random around it, is
 * still destructive; every harmless one in every suspicious costume still harmless. {@code
 * -Ddisguise.seed} draws others, or those that a failure names.
 */
class DisguisesTest {

  private static final long SEED = Long.getLong("disguise.seed", 20261122L);

  private static final List<Disguise> BESIDE =
      Arrays.stream(Disguise.values()).filter(each -> !each.ofOneStatement).toList();

  @ParameterizedTest
  @EnumSource(
      value = Dialect.class,
      names = {"POSTGRESQL", "MARIADB", "H2"})
  void noDisguiseHidesADestructiveText(Dialect dialect) {
    List<String> escaped = new ArrayList<>();
    int tried = 0;
    for (CorpusCase each : Corpus.cases(dialect)) {
      Random random = new Random(SEED ^ each.sql().hashCode());
      for (Disguise inner : each.destructive() ? Disguise.values() : new Disguise[0]) {
        if (inner.ofOneStatement && each.proof() == Proof.INVALID) {
          continue;
        }
        List<Disguise> chain =
            List.of(
                inner,
                BESIDE.get(random.nextInt(BESIDE.size())),
                BESIDE.get(random.nextInt(BESIDE.size())));
        String text = each.sql();
        for (Disguise disguise : chain) {
          String wrapped = text == null ? null : disguise.wrap(text, dialect, random);
          text = disguise == inner || wrapped != null ? wrapped : text;
          if (text != null && !isStopped(text, dialect)) {
            escaped.add(each.place() + " by " + disguise + " of " + chain + ":\n" + text);
            break;
          }
          tried++;
        }
      }
    }
    assertTrue(tried > 5_000);
    assertEquals("", String.join("\n", escaped), "seed " + SEED);
  }

  @ParameterizedTest
  @EnumSource(
      value = Dialect.class,
      names = {"POSTGRESQL", "MARIADB", "H2"})
  void noCostumeStopsAHarmlessText(Dialect dialect) {
    List<String> stopped = new ArrayList<>();
    int tried = 0;
    for (CorpusCase each : Corpus.cases(dialect)) {
      if (each.destructive() || isStopped(each.sql(), dialect)) {
        continue;
      }
      Random random = new Random(SEED ^ each.sql().hashCode());
      List<String> texts = new ArrayList<>();
      for (Costume costume : Costume.values()) {
        String dressed = costume.wrap(each.sql(), dialect);
        if (dressed != null) {
          texts.add(dressed);
          Disguise beside = BESIDE.get(random.nextInt(BESIDE.size()));
          texts.add(beside.wrap(dressed, dialect, random));
        }
      }
      for (Disguise beside : BESIDE) {
        texts.add(beside.wrap(each.sql(), dialect, random));
      }
      for (String text : texts) {
        tried++;
        if (text != null && isStopped(text, dialect)) {
          stopped.add(each.place() + ":\n" + text);
        }
      }
    }
    assertTrue(tried > 5_000);
    assertEquals("", String.join("\n", stopped), "seed " + SEED);
  }

  private static boolean isStopped(String sql, Dialect dialect) {
    return SqlReader.read(sql, dialect).statements().stream()
        .flatMap(statement -> statement.findings().stream())
        .anyMatch(finding -> isStopped(finding.operation()));
  }

  private static boolean isStopped(Operation operation) {
    return switch (operation.group()) {
      case READ, WRITE, DEFINE, GRANT -> false;
      default -> true;
    };
  }
}
