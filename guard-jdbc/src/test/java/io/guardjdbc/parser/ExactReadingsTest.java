package io.guardjdbc.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guardjdbc.parser.ReadingTable.Row;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Effect;
import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Hazard;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.Reading;
import io.guardjdbc.sql.SqlStatement;
import io.guardjdbc.sql.SqlStatement.Trait;
import io.guardjdbc.sql.SqlStatement.TransactionControl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Readings to the last detail. For each statement a line with its text between angle quotes, its
 * traits and what it does to the transaction; below it a line for each finding, hazard and effect,
 * with the word that tells behind an {@code @}.
 */
class ExactReadingsTest {

  @SuppressWarnings("UnusedVariable") // @FieldSource names it
  private static final List<Arguments> PARTS = ReadingTable.parts("exact.table");

  @ParameterizedTest
  @FieldSource("PARTS")
  void textsAreReadAsListed(Dialect dialect, List<Row> rows) {
    StringBuilder expected = new StringBuilder();
    StringBuilder actual = new StringBuilder();
    for (Row row : rows) {
      expected.append(ReadingTable.written(row.written(), row.expected()));
      actual.append(ReadingTable.written(row.written(), described(row.sql(), dialect)));
    }
    assertEquals(expected.toString(), actual.toString());
  }

  static List<String> described(String sql, Dialect dialect) {
    Reading reading = SqlReader.read(sql, dialect);
    List<String> lines = new ArrayList<>();
    for (SqlStatement statement : reading.statements()) {
      lines.add(head(statement, sql));
      for (Finding finding : statement.findings()) {
        lines.add(
            "  "
                + finding.operation().id()
                + object(finding.target(), finding.member())
                + (finding.cascade() ? " cascade" : "")
                + at(sql, finding.position())
                + detail(finding.detail()));
      }
      for (Hazard hazard : statement.hazards()) {
        lines.add(
            "  ! "
                + hazard.kind().id()
                + object(hazard.table(), hazard.member())
                + at(sql, hazard.position())
                + detail(hazard.detail()));
      }
      for (Effect effect : statement.effects()) {
        lines.add(
            "  ~ "
                + effect.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
                + object(effect.object(), effect.member()));
      }
    }
    reading
        .approvals()
        .forEach(each -> lines.add("approval" + at(sql, each.position()) + detail(each.text())));
    return lines;
  }

  private static String head(SqlStatement statement, String sql) {
    StringBuilder line = new StringBuilder("«");
    line.append(ReadingTable.escape(sql.substring(statement.start(), statement.end())));
    line.append('»');
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
    return line.toString();
  }

  private static String object(ObjectName name, String member) {
    return (name == null ? "" : " " + name) + (member == null ? "" : " / " + member);
  }

  /** The word at a place, or the sign. */
  private static String at(String sql, int position) {
    int end = position;
    while (end < sql.length() && Character.isJavaIdentifierPart(sql.charAt(end))) {
      end++;
    }
    String word = sql.substring(position, Math.min(sql.length(), Math.max(end, position + 1)));
    return " @" + ReadingTable.escape(word);
  }

  private static String detail(String detail) {
    return detail == null ? "" : " -- " + ReadingTable.escape(detail);
  }
}
