package io.guardjdbc.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.sql.PlainStatement;
import io.guardjdbc.sql.Reading;
import io.guardjdbc.sql.SqlStatement;
import io.guardjdbc.testing.Corpus;
import io.guardjdbc.testing.CorpusCase;
import io.guardjdbc.testing.FirstSight;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** Every corpus text is read as its label says, without a database. */
class CorpusReadingsTest {

  /** How many cases are one test: few, so that a fault is told by a few and mutants meet few. */
  private static final int TOGETHER = 20;

  @SuppressWarnings("UnusedVariable") // @FieldSource names it
  private static final List<Arguments> PARTS = parts();

  @ParameterizedTest
  @FieldSource("PARTS")
  void everyTextIsReadAsItsLabelSays(String part, List<CorpusCase> cases) {
    assertFalse(cases.isEmpty(), part);
    List<String> wrong = new ArrayList<>();
    for (CorpusCase each : cases) {
      Set<Operation> found = operations(each);
      Set<Operation> stopped = EnumSet.noneOf(Operation.class);
      found.stream().filter(CorpusReadingsTest::isStopped).forEach(stopped::add);
      PlainStatement plain = SqlReader.plain(each.sql(), each.dialect());
      if (plain != null && !FirstSight.agrees(plain, reading(each))) {
        wrong.add(each.place() + " is no plain " + plain + ": " + each.sql());
      }
      boolean mislabelled = stopped.isEmpty() == each.destructive() && !isLetThrough(each);
      boolean others = !each.operations().isEmpty() && !each.operations().containsAll(stopped);
      if (mislabelled || others || !found.containsAll(each.operations())) {
        wrong.add(each.place() + " finds " + found + " in " + each.sql());
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  private static List<Arguments> parts() {
    List<Arguments> parts = new ArrayList<>();
    for (Dialect dialect : Corpus.dialects()) {
      Map<String, List<CorpusCase>> byFile =
          Corpus.cases(dialect).stream()
              .collect(Collectors.groupingBy(CorpusCase::file, TreeMap::new, Collectors.toList()));
      byFile.forEach(
          (file, cases) -> {
            for (int from = 0; from < cases.size(); from += TOGETHER) {
              List<CorpusCase> part = cases.subList(from, Math.min(from + TOGETHER, cases.size()));
              parts.add(Arguments.of(dialect + " " + part.get(0).place(), part));
            }
          });
    }
    return parts;
  }

  /**
   * Of a harmless case, the reading may find what the policy then lets through: what the label
   * names, or what strikes the session's own temporary objects.
   */
  private static boolean isLetThrough(CorpusCase each) {
    return !each.destructive()
        && (each.operations().stream().anyMatch(CorpusReadingsTest::isStopped)
            || each.setup().stream().anyMatch(setup -> makesTemporary(setup, each.dialect())));
  }

  private static boolean makesTemporary(String setup, Dialect dialect) {
    return setup.toUpperCase(Locale.ROOT).contains("TEMP")
        && SqlReader.read(setup, dialect).statements().stream()
            .flatMap(statement -> statement.findings().stream())
            .anyMatch(finding -> finding.operation() == Operation.CREATE);
  }

  private static Set<Operation> operations(CorpusCase each) {
    Set<Operation> operations = EnumSet.noneOf(Operation.class);
    for (SqlStatement statement : reading(each).statements()) {
      statement.findings().stream().map(Finding::operation).forEach(operations::add);
    }
    return operations;
  }

  private static Reading reading(CorpusCase each) {
    return SqlReader.read(each.sql(), each.dialect());
  }

  private static boolean isStopped(Operation operation) {
    return switch (operation.group()) {
      case READ, WRITE, DEFINE, GRANT -> false;
      default -> true;
    };
  }
}
