package io.guardjdbc.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guardjdbc.sql.Dialect;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionPatternsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      emptyValue = "",
      value = {
        "abc | abc | true",
        "abc | a%c | true",
        "abc | %b% | true",
        "abc | a_c | true",
        "abc | _b | false",
        "abc | abcd | false",
        "abc | ab | false",
        "abc | abc% | true",
        "abc | abc%% | true",
        "abc | abc%d | false",
        "abab | %ab | true",
        "aab | %ab | true",
        "abc | %c%b | false",
        "`` | `` | true",
        "`` | % | true",
        "`` | _ | false",
        "abc | A% | none",
        "ABC | abc | none",
        "abc | x% | false",
        "ab~ | ab_ | true",
        "abü | ab% | none",
        "abc | abü | none",
        "abc | ab\u007f | none",
        "a c | a_c | true",
        "a\\b | a%b | true",
        "ab | a\\b | none",
      })
  void likeIsKnownForPlainTexts(String text, String pattern, String expected) {
    Boolean like = ConditionPatterns.like(text, pattern);
    assertEquals(expected, like == null ? "none" : like.toString());
  }

  @Test
  void longMatchesAreNotTried() {
    assertEquals(true, ConditionPatterns.like("a".repeat(100), "%".repeat(100)));
    assertEquals(null, ConditionPatterns.like("a".repeat(100), "%".repeat(101)));
    assertEquals(true, ConditionPatterns.likeShape("a".repeat(100), "%".repeat(100)));
    assertEquals(false, ConditionPatterns.likeShape("a".repeat(100), "%".repeat(101)));
  }

  @ParameterizedTest
  @CsvSource({
    "a?, a%, true",
    "a?, a_, false",
    "a?b, a%b, true",
    "?, %, true",
    "?, %%, true",
    "?, a%, false",
    "a?, a\\%, false",
  })
  void anUnknownPartIsMatchedByThePercentSignOnly(String shape, String pattern, boolean expected) {
    String gap = shape.replace('?', ConditionPatterns.GAP);
    assertEquals(expected, ConditionPatterns.likeShape(gap, pattern));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '`',
      emptyValue = "",
      value = {
        "`` true",
        "^ true",
        "$ true",
        ".* true",
        "^.*$ true",
        "^.*?$ true",
        "^[\\s\\S]*$ true",
        "^a*$ false",
        "^a* true",
        "a*$ true",
        "a false",
        "a? true",
        "a+ false",
        "a*b false",
        "a*b* true",
        "a*?b? true",
        "a?+ true",
        "a*a false",
        "(a*) true",
        "(a) false",
        "(a*)(b*) true",
        "(a*)*b? true",
        "((a)?) true",
        "(a)(b*) false",
        "(?:a*) true",
        "(?=a*) true",
        "(?!a) false",
        "(?i)a* true",
        "^(.|\\n)*$ true",
        "^(a|b)*$ false",
        "a{0} true",
        "(ab){0,2} true",
        "a{2} false",
        "a{1,} false",
        "\\A true",
        "a*\\Z true",
        "(a false",
        "a) false",
        "[ab]* true",
        "[]a]* true",
        "[ab] false",
        "[ab false",
        "\\d* true",
        "\\d false",
        "\\ false",
        "{a}* false",
        "a|b false",
        "a| true",
        "|a true",
        "a||b true",
        "a|b* true",
        "b*|a true",
        "a|b|c false",
        "(a|b) false",
        "(a|) true",
        "\\|* true",
        "[|]* true",
      })
  void anExpressionThatMayBeEmptyIsFoundEverywhere(String pattern, boolean expected) {
    assertEquals(expected, ConditionRegex.isInEvery(pattern));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '`',
      emptyValue = "",
      value = {
        ". true",
        ".+ true",
        "^. true",
        ".$ true",
        "^.$ false",
        "^.+$ true",
        "^..*$ true",
        "^.*.$ true",
        ".. false",
        ".* true",
        "(.) true",
        "(.+) true",
        ".{1,} true",
        ".{2} false",
        "^.?.$ false",
        ".?. true",
        "a false",
        ".a false",
        "`` false",
        "^ false",
        "^$ false",
        ".+.+ false",
      })
  void anExpressionOfOneCharIsFoundInEveryTextButTheEmptyOne(String pattern, boolean expected) {
    assertEquals(expected, ConditionRegex.isInEveryNonEmpty(pattern));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INT4RANGE | [1,5) | [1,5)",
        "INT4RANGE | (1,5] | (1,5]",
        "INT4RANGE | (,) | (,)",
        "INT4RANGE | [ 1 , ] | [1,]",
        "INT4RANGE | [,\"5\"] | [,5]",
        "INT4RANGE | empty | empty",
        "INT4RANGE | EMPTY | empty",
        "INT4RANGE | [1;5) | none",
        "INT4RANGE | [1,2,3) | none",
        "INT4RANGE | 1,5) | none",
        "INT4RANGE | [1,5 | none",
        "INT4RANGE | () | none",
        "INT4RANGE | ,) | none",
        "INT4MULTIRANGE | {(,)} | (,)",
        "INT4MULTIRANGE | {[ , ]} | (,)",
        "INT4MULTIRANGE | {[,)} | (,)",
        "INT4MULTIRANGE | {(,]} | (,)",
        "INT4MULTIRANGE | {[1,2]} | none",
        "INT4 | [1,5) | none",
      })
  void aRangeIsReadFromItsLiteral(String type, String literal, String expected) {
    ConditionLogic logic = new ConditionLogic(Dialect.POSTGRESQL);
    ConditionRange range = ConditionRange.ofLiteral(logic, logic.constant(literal), type);
    assertEquals(expected, written(range));
  }

  @Test
  void aRangeIsMadeByItsCall() {
    ConditionLogic logic = new ConditionLogic(Dialect.POSTGRESQL);
    ConditionNode one = logic.constant("1");
    ConditionNode five = logic.constant("5");
    assertEquals("[1,5)", written(ConditionRange.ofCall("INT4RANGE", List.of(one, five))));
    assertEquals(
        "(1,5]",
        written(ConditionRange.ofCall("INT4RANGE", List.of(one, five, logic.constant("(]")))));
    assertEquals(
        "none",
        written(ConditionRange.ofCall("INT4RANGE", List.of(one, five, logic.constant("(")))));
    assertEquals("none", written(ConditionRange.ofCall("INT4RANGE", List.of(one))));
    assertEquals(
        "none",
        written(
            ConditionRange.ofCall(
                "INT4RANGE", List.of(one, five, logic.constant("[]"), logic.constant("x")))));
    assertEquals("none", written(ConditionRange.ofCall("INT4", List.of(one, five))));
    assertEquals("none", written(ConditionRange.ofCall("INT4MULTIRANGE", List.of(one, five))));
  }

  private static String written(ConditionRange range) {
    if (range == null) {
      return "none";
    }
    if (range.empty()) {
      return "empty";
    }
    return (range.lowClosed() ? "[" : "(")
        + (range.low() == null ? "" : range.low().constant)
        + ","
        + (range.high() == null ? "" : range.high().constant)
        + (range.highClosed() ? "]" : ")");
  }
}
