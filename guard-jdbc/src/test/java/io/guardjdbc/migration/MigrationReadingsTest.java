package io.guardjdbc.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guardjdbc.sql.Dialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** What the guard says of migrations, without the servers that prove it. */
class MigrationReadingsTest {

  /** How many migrations are one test: few, so that a mutant meets few. */
  private static final int TOGETHER = 12;

  private static final int LINES_EACH = 3;

  @SuppressWarnings("UnusedVariable") // @FieldSource names it
  private static final List<Arguments> PARTS = parts();

  @ParameterizedTest
  @FieldSource("PARTS")
  void hazardsAreToldAsProved(Dialect dialect, List<List<String>> migrations) {
    List<String> expected = new ArrayList<>();
    List<String> actual = new ArrayList<>();
    for (List<String> migration : migrations) {
      expected.add(migration.get(0));
      expected.add(migration.get(LINES_EACH - 1));
      actual.add(migration.get(0));
      actual.add("    told: " + TruthFile.hazards(migration.get(0), dialect));
    }
    assertEquals(String.join("\n", expected), String.join("\n", actual));
  }

  private static List<Arguments> parts() {
    List<Arguments> parts = new ArrayList<>();
    for (Dialect dialect : List.of(Dialect.POSTGRESQL, Dialect.MARIADB, Dialect.H2)) {
      List<String> lines = lines(dialect);
      List<List<String>> migrations = new ArrayList<>();
      for (int i = 0; i < lines.size(); i += LINES_EACH) {
        migrations.add(lines.subList(i, i + LINES_EACH));
      }
      for (int i = 0; i < migrations.size(); i += TOGETHER) {
        int to = Math.min(i + TOGETHER, migrations.size());
        parts.add(Arguments.of(dialect, migrations.subList(i, to)));
      }
    }
    return parts;
  }

  private static List<String> lines(Dialect dialect) {
    try {
      return TruthFile.of(dialect).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
