package io.guardjdbc.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Statements of databases that no test here runs, labelled by their manuals only: one text per
 * line, hostile ones and honest ones apart.
 */
class OtherDialectsTest {

  @ParameterizedTest
  @EnumSource(
      value = Dialect.class,
      names = {"SQLSERVER", "ORACLE", "SQLITE"})
  void hostileStatementsAreSeen(Dialect dialect) throws IOException {
    List<String> missed = new ArrayList<>();
    for (String sql : texts(dialect, "hostile")) {
      if (!isDestructive(sql, dialect)) {
        missed.add(sql + "\n    => " + Described.of(SqlReader.read(sql, dialect)));
      }
    }
    assertEquals("", String.join("\n", missed));
  }

  @ParameterizedTest
  @EnumSource(
      value = Dialect.class,
      names = {"SQLSERVER", "ORACLE", "SQLITE"})
  void honestStatementsAreLeftAlone(Dialect dialect) throws IOException {
    List<String> stopped = new ArrayList<>();
    for (String sql : texts(dialect, "honest")) {
      if (isDestructive(sql, dialect)) {
        stopped.add(sql + "\n    => " + Described.of(SqlReader.read(sql, dialect)));
      }
    }
    assertEquals("", String.join("\n", stopped));
  }

  private static boolean isDestructive(String sql, Dialect dialect) {
    return SqlReader.read(sql, dialect).statements().stream()
        .flatMap(statement -> statement.findings().stream())
        .map(Finding::operation)
        .map(Operation::group)
        .anyMatch(
            group ->
                switch (group) {
                  case READ, WRITE, DEFINE, GRANT -> false;
                  default -> true;
                });
  }

  private static List<String> texts(Dialect dialect, String label) throws IOException {
    String name = "other/" + dialect.name().toLowerCase(Locale.ROOT) + "-" + label + ".txt";
    try (InputStream in = OtherDialectsTest.class.getResourceAsStream(name)) {
      List<String> texts =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(
                  line ->
                      line.replace("\\\\", "\u0000").replace("\\n", "\n").replace('\u0000', '\\'))
              .toList();
      assertTrue(texts.size() >= 60, texts.size() + " texts in " + name);
      return texts;
    }
  }
}
