package io.guardjdbc.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guardjdbc.parser.ReadingTable.Row;
import io.guardjdbc.sql.Dialect;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Which conditions restrict, and why the others do not. {@link RestrictionDatabaseTest} shows on
 * servers that the verdicts are right.
 */
class VerdictTableTest {

  @SuppressWarnings("UnusedVariable") // @FieldSource names it
  private static final List<Arguments> PARTS = ReadingTable.parts("verdicts.table");

  private static final String RESTRICTS = "restricts";

  private static final Restriction.Scope SCOPE =
      new Restriction.Scope(Set.of("orders"), true, Set.of());

  @ParameterizedTest
  @FieldSource("PARTS")
  void conditionsAreJudgedAsListed(Dialect dialect, List<Row> rows) {
    StringBuilder expected = new StringBuilder();
    StringBuilder actual = new StringBuilder();
    for (Row row : rows) {
      expected.append(ReadingTable.written(row.written(), row.expected()));
      String verdict = described(row.sql(), dialect);
      actual.append(ReadingTable.written(row.written(), List.of(verdict)));
    }
    assertEquals(expected.toString(), actual.toString());
  }

  /** The verdict of a condition, and that of its negation where that restricts nothing either. */
  static String described(String condition, Dialect dialect) {
    String verdict = verdict(condition, dialect);
    String negated = verdict("NOT (" + condition + "\n)", dialect);
    return negated.equals(RESTRICTS) ? verdict : verdict + " / negated: " + negated;
  }

  private static String verdict(String condition, Dialect dialect) {
    Tokens tokens = Lexer.lex(condition, dialect, Lexis.of(dialect));
    Restriction.Verdict verdict = Restriction.ofWhere(tokens, 0, tokens.size(), SCOPE, dialect);
    return verdict.restricts() ? RESTRICTS : verdict.reason();
  }
}
