package io.guardjdbc.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guardjdbc.parser.ReadingTable.Row;
import io.guardjdbc.sql.Dialect;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Where tokens end, dialect by dialect: kind, raw text and, where it differs, value of each, and
 * what was noted about the text.
 */
class TokenTableTest {

  @SuppressWarnings("UnusedVariable") // @FieldSource names it
  private static final List<Arguments> PARTS = ReadingTable.parts("tokens.table");

  private static final String[] KINDS = {
    "",
    "word",
    "name",
    "string",
    "number",
    "parameter",
    "variable",
    "operator",
    "open",
    "close",
    "comma",
    "semicolon",
    "dot"
  };

  private static final String[] FEATURES = {
    "backslash",
    "double-quoted",
    "newer-comment",
    "unbalanced",
    "unterminated",
    "approval",
    "square-bracket",
    "variables"
  };

  @ParameterizedTest
  @FieldSource("PARTS")
  void textsAreCutAsListed(Dialect dialect, List<Row> rows) {
    StringBuilder expected = new StringBuilder();
    StringBuilder actual = new StringBuilder();
    for (Row row : rows) {
      expected.append(ReadingTable.written(row.written(), row.expected()));
      Tokens tokens = Lexer.lex(row.sql(), dialect, Lexis.of(dialect));
      actual.append(ReadingTable.written(row.written(), List.of(described(tokens))));
    }
    assertEquals(expected.toString(), actual.toString());
  }

  static String described(Tokens t) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < t.size(); i++) {
      line.append(line.isEmpty() ? "" : " ").append(KINDS[t.kind(i)]);
      line.append('<').append(ReadingTable.escape(t.raw(i)));
      String value = t.value(i);
      if (!value.equals(t.raw(i))) {
        line.append("|").append(ReadingTable.escape(value));
      }
      line.append('>');
      if (t.mark(i) != 0) {
        line.append('*');
      }
      if (t.kind(i) == Tokens.OPEN || t.kind(i) == Tokens.CLOSE) {
        line.append(t.matching(i));
      }
    }
    for (int i = 0; i < FEATURES.length; i++) {
      if (t.has(1 << i)) {
        line.append(line.isEmpty() ? "" : " ").append('+').append(FEATURES[i]);
      }
    }
    if (t.doubtfulFrom() >= 0) {
      line.append(" from ").append(t.doubtfulFrom());
    }
    return line.toString();
  }
}
