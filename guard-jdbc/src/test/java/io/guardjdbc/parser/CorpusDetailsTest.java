package io.guardjdbc.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Reading;
import io.guardjdbc.sql.SqlStatement;
import io.guardjdbc.sql.SqlStatement.Trait;
import io.guardjdbc.sql.SqlStatement.TransactionControl;
import io.guardjdbc.testing.Corpus;
import io.guardjdbc.testing.CorpusCase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Every corpus text is read as it was read before, to the last detail: what a label does not say,
 * such as places, reasons and traits, changes only where someone looked. The files {@code
 * corpus/readings/<dialect>.txt} have a line for each case; a run leaves them as they would be now
 * in {@code target/readings}, to be looked at, and copied where the new reading is the better one.
 */
class CorpusDetailsTest {

  private static final int TOGETHER = 20;

  private static final Map<String, String> EXPECTED = new HashMap<>();

  @SuppressWarnings("UnusedVariable") // @FieldSource names it
  private static final List<Arguments> PARTS = parts();

  @ParameterizedTest
  @FieldSource("PARTS")
  void everyTextIsReadAsBefore(String part, List<CorpusCase> cases) {
    assertFalse(cases.isEmpty(), part);
    StringBuilder expected = new StringBuilder();
    StringBuilder actual = new StringBuilder();
    for (CorpusCase each : cases) {
      String line = line(each);
      String before = EXPECTED.get(key(each));
      if (!line.equals(before)) {
        String where = each.place() + " " + each.sql() + "\n";
        expected.append(where).append(before == null ? "no line" : before).append('\n');
        actual.append(where).append(line).append('\n');
      }
    }
    assertEquals(expected.toString(), actual.toString());
  }

  /** Not for mutants: it meets all of them, and a static initializer would keep what they break. */
  @Test
  @Tag("long-text")
  void thereIsALineForEachCaseAndNoOther() throws IOException {
    Set<String> cases = new TreeSet<>();
    Path folder = Files.createDirectories(Path.of("target", "readings"));
    for (Dialect dialect : Corpus.dialects()) {
      List<String> lines = new ArrayList<>();
      for (CorpusCase each : Corpus.cases(dialect)) {
        cases.add(key(each));
        lines.add(line(each));
      }
      Files.write(folder.resolve(name(dialect)), lines);
    }
    assertEquals(cases, new TreeSet<>(EXPECTED.keySet()));
  }

  private static List<Arguments> parts() {
    List<Arguments> parts = new ArrayList<>();
    for (Dialect dialect : Corpus.dialects()) {
      expect(dialect);
      List<CorpusCase> cases = Corpus.cases(dialect);
      for (int from = 0; from < cases.size(); from += TOGETHER) {
        List<CorpusCase> part = cases.subList(from, Math.min(from + TOGETHER, cases.size()));
        parts.add(Arguments.of(dialect + " " + part.get(0).place(), part));
      }
    }
    return parts;
  }

  private static void expect(Dialect dialect) {
    String file = "/corpus/readings/" + name(dialect);
    try (InputStream in = CorpusDetailsTest.class.getResourceAsStream(file)) {
      String lines = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : lines.split("\n")) {
        EXPECTED.put(dialect + " " + line.split(" ", 2)[0], line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Dialect dialect) {
    return dialect.name().toLowerCase(Locale.ROOT) + ".txt";
  }

  private static String key(CorpusCase each) {
    return each.dialect() + " " + each.id();
  }

  private static String line(CorpusCase each) {
    Reading reading = SqlReader.read(each.sql(), each.dialect());
    StringBuilder line = new StringBuilder(each.id());
    for (SqlStatement statement : reading.statements()) {
      describe(statement, line);
    }
    reading.approvals().forEach(a -> line.append(" approval@").append(a.position()));
    return ReadingTable.escape(line.toString());
  }

  private static void describe(SqlStatement statement, StringBuilder line) {
    line.append(" [").append(statement.start()).append('-').append(statement.end());
    new TreeSet<Trait>(statement.traits()).forEach(trait -> line.append(' ').append(trait));
    if (statement.control() != TransactionControl.NONE) {
      line.append(" does ").append(statement.control());
    }
    if (statement.name() != null) {
      line.append(" name ").append(statement.name());
    }
    if (statement.temporary() != null) {
      line.append(" temporary ").append(statement.temporary());
    }
    line.append(']');
    for (Finding finding : statement.findings()) {
      line.append(' ').append(finding.operation().id()).append('@').append(finding.position());
      line.append(finding.object() == null ? "" : " " + finding.object());
      line.append(finding.cascade() ? " cascade" : "");
      line.append(finding.detail() == null ? "" : " (" + finding.detail() + ")");
      line.append(finding.spared().isEmpty() ? "" : " spares " + finding.spared());
    }
    statement
        .hazards()
        .forEach(
            hazard ->
                line.append(" !")
                    .append(hazard.kind().id())
                    .append('@')
                    .append(hazard.position())
                    .append(hazard.detail() == null ? "" : "(" + hazard.detail() + ")"));
    statement
        .effects()
        .forEach(
            effect ->
                line.append(" ~")
                    .append(effect.kind().name())
                    .append(effect.member() == null ? "" : "(" + effect.member() + ")"));
  }
}
