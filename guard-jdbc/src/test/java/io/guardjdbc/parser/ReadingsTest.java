package io.guardjdbc.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guardjdbc.sql.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** What statements of each dialect are read as: one file per dialect, text and reading in turn. */
class ReadingsTest {

  private static final List<Dialect> DIALECTS =
      List.of(
          Dialect.POSTGRESQL,
          Dialect.MARIADB,
          Dialect.H2,
          Dialect.SQLSERVER,
          Dialect.ORACLE,
          Dialect.SQLITE,
          Dialect.MYSQL);

  /** How many statements are one test. */
  private static final int TOGETHER = 20;

  @SuppressWarnings("UnusedVariable") // @FieldSource names it
  private static final List<Arguments> PARTS = parts();

  @ParameterizedTest
  @FieldSource("PARTS")
  void statementsAreReadAsListed(Dialect dialect, int first, List<String> lines) {
    StringBuilder expected = new StringBuilder();
    StringBuilder actual = new StringBuilder();
    for (int i = 0; i < lines.size(); i += 2) {
      String sql = lines.get(i).replace("\\n", "\n");
      String reading = Described.of(SqlReader.read(sql, dialect));
      expected.append(lines.get(i)).append('\n').append(lines.get(i + 1)).append('\n');
      actual.append(lines.get(i)).append("\n    => ").append(reading).append('\n');
    }
    assertEquals(expected.toString(), actual.toString(), "from line " + first);
  }

  private static List<Arguments> parts() {
    List<Arguments> parts = new ArrayList<>();
    for (Dialect dialect : DIALECTS) {
      List<String> lines = lines(dialect);
      for (int from = 0; from < lines.size(); from += 2 * TOGETHER) {
        int to = Math.min(from + 2 * TOGETHER, lines.size());
        parts.add(Arguments.of(dialect, from + 1, lines.subList(from, to)));
      }
    }
    return parts;
  }

  private static List<String> lines(Dialect dialect) {
    String name = dialect.name().toLowerCase(Locale.ROOT) + ".txt";
    try (InputStream in = ReadingsTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
