package io.guardjdbc.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Bounds are written as {@code 1..5}, {@code *} for none, with {@code ~} if no whole number. */
class ConditionBoundsTest {

  private static ConditionBounds bounds(String text) {
    boolean whole = !text.endsWith("~");
    String[] ends = (whole ? text : text.substring(0, text.length() - 1)).split("\\.\\.", -1);
    return new ConditionBounds(end(ends[0]), end(ends[1]), whole);
  }

  private static BigDecimal end(String text) {
    return text.equals("*") ? null : new BigDecimal(text);
  }

  private static String text(ConditionBounds bounds) {
    return text(bounds.min()) + ".." + text(bounds.max()) + (bounds.whole() ? "" : "~");
  }

  private static String text(BigDecimal end) {
    return end == null ? "*" : end.toPlainString();
  }

  @Test
  void aSumNeedsBothEnds() {
    assertEquals("3..9", text(bounds("1..5").plus(bounds("2..4"))));
    assertEquals("*..9", text(bounds("*..5").plus(bounds("2..4"))));
    assertEquals("*..9", text(bounds("2..4").plus(bounds("*..5"))));
    assertEquals("3..*", text(bounds("1..*").plus(bounds("2..4"))));
    assertEquals("3..*~", text(bounds("2..4~").plus(bounds("1..*"))));
    assertEquals("3..9~", text(bounds("2..4").plus(bounds("1..5~"))));
  }

  @Test
  void theNegativeSwapsTheEnds() {
    assertEquals("-5..-1", text(bounds("1..5").negative()));
    assertEquals("-5..*", text(bounds("*..5").negative()));
    assertEquals("*..-1~", text(bounds("1..*~").negative()));
  }

  @Test
  void aProductIsKnownOfWhatIsNotNegative() {
    assertEquals("2..20", text(bounds("1..5").times(bounds("2..4"))));
    assertEquals("0..*", text(bounds("0..*").times(bounds("2..4"))));
    assertEquals("0..*", text(bounds("2..4").times(bounds("0..*"))));
    assertEquals("*..*~", text(bounds("-1..5").times(bounds("2..4"))));
    assertEquals("*..*~", text(bounds("2..4").times(bounds("-1..5"))));
    assertEquals("*..*~", text(bounds("2..4").times(bounds("*..5"))));
    assertEquals("2..20~", text(bounds("1..5~").times(bounds("2..4"))));
    assertEquals("2..20~", text(bounds("2..4").times(bounds("1..5~"))));
  }

  @Test
  void aRestIsSmallerThanTheDivisor() {
    assertEquals("0..3", text(bounds("0..*").modulo(bounds("4..4"))));
    assertEquals("-3..3", text(bounds("*..*").modulo(bounds("4..4"))));
    assertEquals("-4..4~", text(bounds("*..*~").modulo(bounds("4..4"))));
    assertEquals("0..4~", text(bounds("1..9").modulo(bounds("4..4~"))));
    assertEquals("0..*", text(bounds("1..9").modulo(bounds("1..*"))));
    assertEquals("*..*", text(bounds("*..9").modulo(bounds("1..*"))));
    assertEquals("0..9", text(bounds("1..9").modulo(bounds("0..4"))));
    assertEquals("*..*~", text(bounds("-1..9").modulo(bounds("0..4"))));
  }

  @Test
  void aQuotientShrinksByADivisorFromOneOn() {
    assertEquals("0..9~", text(bounds("1..9").dividedBy(bounds("1..2"))));
    assertEquals("0..*~", text(bounds("1..9").dividedBy(bounds("0.5..2~"))));
    assertEquals("0..*~", text(bounds("1..*").dividedBy(bounds("1..2"))));
    assertEquals("*..*~", text(bounds("1..9").dividedBy(bounds("0..2"))));
    assertEquals("*..*~", text(bounds("-1..9").dividedBy(bounds("1..2"))));
  }

  @Test
  void theAbsoluteIsNotNegative() {
    assertEquals("0..9", text(bounds("0..9").absolute()));
    assertEquals("0..9", text(bounds("-9..5").absolute()));
    assertEquals("0..9", text(bounds("-5..9").absolute()));
    assertEquals("5..9", text(bounds("-9..-5").absolute()));
    assertEquals("0..*", text(bounds("*..9").absolute()));
    assertEquals("5..*", text(bounds("*..-5").absolute()));
    assertEquals("0..*", text(bounds("-9..*").absolute()));
    assertEquals("0..9", text(bounds("-9..0").absolute()));
  }

  @Test
  void roundingWidens() {
    assertEquals("1..3", text(bounds("1.2..2.1~").rounded()));
    assertEquals("-2..-1", text(bounds("-1.5..-1.5~").rounded()));
    assertEquals("*..3", text(bounds("*..2.1~").rounded()));
    assertEquals("1..*", text(bounds("1.9..*~").rounded()));
  }

  @Test
  void eitherOfTwoLiesBetweenTheOuterEnds() {
    assertEquals("1..9", text(bounds("1..5").or(bounds("4..9"))));
    assertEquals("1..9", text(bounds("4..9").or(bounds("1..5"))));
    assertEquals("*..9", text(bounds("*..5").or(bounds("4..9"))));
    assertEquals("*..9", text(bounds("4..9").or(bounds("*..5"))));
    assertEquals("1..*", text(bounds("1..5").or(bounds("4..*"))));
    assertEquals("1..*~", text(bounds("4..*").or(bounds("1..5~"))));
    assertEquals("1..*~", text(bounds("4..*~").or(bounds("1..5"))));
  }

  @Test
  void theRelationFollowsFromTheEnds() {
    assertEquals(ConditionComparison.LESS, bounds("1..2").relationsTo(bounds("3..4")));
    assertEquals(ConditionComparison.GREATER, bounds("3..4").relationsTo(bounds("1..2")));
    assertEquals(
        ConditionComparison.LESS | ConditionComparison.EQUAL,
        bounds("1..3").relationsTo(bounds("3..4")));
    assertEquals(
        ConditionComparison.GREATER | ConditionComparison.EQUAL,
        bounds("3..4").relationsTo(bounds("1..3")));
    assertEquals(ConditionComparison.EQUAL, bounds("3..3").relationsTo(bounds("3..3")));
    assertEquals(ConditionComparison.ALL, bounds("1..4").relationsTo(bounds("2..3")));
    assertEquals(ConditionComparison.ALL, bounds("*..*").relationsTo(bounds("2..3")));
    assertEquals(ConditionComparison.ALL, bounds("1..*").relationsTo(bounds("*..*")));
    assertEquals(ConditionComparison.LESS, bounds("*..1").relationsTo(bounds("2..*")));
    assertEquals(ConditionComparison.GREATER, bounds("2..*").relationsTo(bounds("*..1")));
  }

  @Test
  void signsAreKnownByTheSmallestNumber() {
    assertTrue(bounds("0..*").isNotNegative());
    assertFalse(bounds("-1..5").isNotNegative());
    assertFalse(bounds("*..5").isNotNegative());
    assertTrue(bounds("1..*").isPositive());
    assertFalse(bounds("0..*").isPositive());
    assertFalse(bounds("*..5").isPositive());
    assertTrue(bounds("*..5").isKnown());
    assertTrue(bounds("5..*").isKnown());
    assertFalse(ConditionBounds.ANY.isKnown());
  }

  @Test
  void numbersAreWholeByTheirValue() {
    assertEquals("0..*", text(ConditionBounds.COUNT));
    assertEquals("1..2147483646", text(ConditionBounds.KEY));
    assertEquals("5..5", text(ConditionBounds.exactly(new BigDecimal("5"))));
    assertEquals("5.00..5.00", text(ConditionBounds.exactly(new BigDecimal("5.00"))));
    assertEquals("0.0..0.0", text(ConditionBounds.exactly(new BigDecimal("0.0"))));
    assertEquals("100..100", text(ConditionBounds.exactly(new BigDecimal("1E2"))));
    assertEquals("5.5..5.5~", text(ConditionBounds.exactly(new BigDecimal("5.5"))));
    assertEquals("1..5~", text(bounds("1..5").fraction()));
  }

  @Test
  void longNumbersAreNotCalculatedWith() {
    String eighty = "9".repeat(80);
    assertEquals("0.." + eighty, text(bounds("0.." + eighty).plus(bounds("0..0"))));
    assertEquals("0..*", text(bounds("0.." + eighty).plus(bounds("0..1"))));
    ConditionBounds tiny = new ConditionBounds(new BigDecimal("1E-81"), BigDecimal.ONE, false);
    assertEquals("*..1~", text(tiny.or(tiny)));
    ConditionBounds small = new ConditionBounds(new BigDecimal("1E-80"), BigDecimal.ONE, false);
    assertEquals(small, small.or(small));
  }
}
