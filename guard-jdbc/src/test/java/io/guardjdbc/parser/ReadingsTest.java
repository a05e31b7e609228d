package io.guardjdbc.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.sql.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What statements of each dialect are read as: one file per dialect, text and reading in turn. */
class ReadingsTest {

  @ParameterizedTest
  @EnumSource(
      value = Dialect.class,
      names = {"POSTGRESQL", "MARIADB", "H2", "SQLSERVER", "ORACLE", "SQLITE", "MYSQL"})
  void statementsAreReadAsListed(Dialect dialect) throws IOException {
    List<String> lines = lines(dialect);
    assertTrue(lines.size() > 10);
    StringBuilder expected = new StringBuilder();
    StringBuilder actual = new StringBuilder();
    for (int i = 0; i < lines.size(); i += 2) {
      String sql = lines.get(i).replace("\\n", "\n");
      String reading = Described.of(SqlReader.read(sql, dialect));
      expected.append(lines.get(i)).append('\n').append(lines.get(i + 1)).append('\n');
      actual.append(lines.get(i)).append("\n    => ").append(reading).append('\n');
    }
    assertEquals(expected.toString(), actual.toString());
  }

  private static List<String> lines(Dialect dialect) throws IOException {
    String name = dialect.name().toLowerCase(Locale.ROOT) + ".txt";
    try (InputStream in = ReadingsTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
