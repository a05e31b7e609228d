package io.guardjdbc.parser;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Between which numbers a value lies wherever it is not null.
 *
 * @param min the smallest number that it may be; null if any
 * @param max the largest; null if any
 * @param whole whether it is a whole number
 */
record ConditionBounds(BigDecimal min, BigDecimal max, boolean whole) {

  static final ConditionBounds ANY = new ConditionBounds(null, null, false);
  static final ConditionBounds COUNT = from(0);

  /** Real keys: no key is zero or negative, or as large as the largest 32 bit integer. */
  static final ConditionBounds KEY = between(1, Integer.MAX_VALUE - 1L);

  /** More than nothing. */
  static final ConditionBounds POSITIVE = new ConditionBounds(new BigDecimal("1E-9"), null, false);

  /** Nothing or less. */
  static final ConditionBounds NOT_POSITIVE = new ConditionBounds(null, BigDecimal.ZERO, false);

  /** What rounding down takes away: less than one. */
  static final ConditionBounds ROUNDED_DOWN =
      new ConditionBounds(new BigDecimal("-0.999999999"), BigDecimal.ZERO, false);

  /** Longer numbers are not calculated with. */
  private static final int MAX_DIGITS = 80;

  static ConditionBounds from(long min) {
    return new ConditionBounds(BigDecimal.valueOf(min), null, true);
  }

  static ConditionBounds between(long min, long max) {
    return new ConditionBounds(BigDecimal.valueOf(min), BigDecimal.valueOf(max), true);
  }

  static ConditionBounds exactly(BigDecimal number) {
    boolean whole = number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    return new ConditionBounds(number, number, whole);
  }

  /** The same bounds for a value that need not be whole. */
  ConditionBounds fraction() {
    return new ConditionBounds(min, max, false);
  }

  boolean isKnown() {
    return min != null || max != null;
  }

  boolean isNotNegative() {
    return min != null && min.signum() >= 0;
  }

  boolean isPositive() {
    return min != null && min.signum() > 0;
  }

  /** How a value within these bounds may compare with one in others. */
  int relationsTo(ConditionBounds other) {
    int possible = ConditionComparison.ALL;
    if (max != null && other.min != null) {
      int order = max.compareTo(other.min);
      possible &= order < 0 ? ConditionComparison.LESS : ~0;
      possible &= order == 0 ? ~ConditionComparison.GREATER : ~0;
    }
    if (min != null && other.max != null) {
      int order = min.compareTo(other.max);
      possible &= order > 0 ? ConditionComparison.GREATER : ~0;
      possible &= order == 0 ? ~ConditionComparison.LESS : ~0;
    }
    return possible;
  }

  ConditionBounds plus(ConditionBounds other) {
    return of(
        min == null || other.min == null ? null : min.add(other.min),
        max == null || other.max == null ? null : max.add(other.max),
        whole && other.whole);
  }

  ConditionBounds negative() {
    return of(max == null ? null : max.negate(), min == null ? null : min.negate(), whole);
  }

  /** The product, where neither side is negative. */
  ConditionBounds times(ConditionBounds other) {
    if (!isNotNegative() || !other.isNotNegative()) {
      return ANY;
    }
    BigDecimal largest = max == null || other.max == null ? null : max.multiply(other.max);
    return of(min.multiply(other.min), largest, whole && other.whole);
  }

  /** The rest of a division by a positive number; it has the sign of what is divided. */
  ConditionBounds modulo(ConditionBounds divisor) {
    if (!divisor.isPositive()) {
      return isNotNegative() ? of(BigDecimal.ZERO, max, whole) : ANY;
    }
    boolean wholes = whole && divisor.whole;
    BigDecimal largest = divisor.max;
    if (largest != null && wholes) {
      largest = largest.subtract(BigDecimal.ONE);
    }
    BigDecimal smallest =
        isNotNegative() ? BigDecimal.ZERO : largest == null ? null : largest.negate();
    return of(smallest, largest, wholes);
  }

  ConditionBounds dividedBy(ConditionBounds divisor) {
    boolean known = isNotNegative() && divisor.isPositive();
    boolean shrinks = known && max != null && divisor.min.compareTo(BigDecimal.ONE) >= 0;
    return known ? of(BigDecimal.ZERO, shrinks ? max : null, false) : ANY;
  }

  ConditionBounds absolute() {
    if (isNotNegative()) {
      return this;
    }
    boolean both = min != null && max != null;
    BigDecimal largest = both ? max.max(min.negate()) : null;
    return of(max != null && max.signum() < 0 ? max.negate() : BigDecimal.ZERO, largest, whole);
  }

  /** Rounded to a whole number in whatever direction. */
  ConditionBounds rounded() {
    return of(
        min == null ? null : min.setScale(0, RoundingMode.FLOOR),
        max == null ? null : max.setScale(0, RoundingMode.CEILING),
        true);
  }

  ConditionBounds or(ConditionBounds other) {
    return of(
        min == null || other.min == null ? null : min.min(other.min),
        max == null || other.max == null ? null : max.max(other.max),
        whole && other.whole);
  }

  private static ConditionBounds of(BigDecimal min, BigDecimal max, boolean whole) {
    return new ConditionBounds(carried(min), carried(max), whole);
  }

  private static BigDecimal carried(BigDecimal number) {
    boolean longer =
        number != null
            && (number.precision() > MAX_DIGITS || Math.abs(number.scale()) > MAX_DIGITS);
    return longer ? null : number;
  }
}
