package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the alternatives of an OR cover together: {@code a > 5 OR a <= 5} covers everything.
 *
 * <p>Grows with every alternative; two coverages are merged smaller into larger, so that a chain of
 * n alternatives costs n log n. Not thread-safe.
 */
final class ConditionCover {

  /** The covered values of one expression compared with constants. */
  private static final class Range {
    Object belowThis;
    boolean belowClosed;
    Object aboveThis;
    boolean aboveClosed;
    Object allBut;
    boolean whole;

    /** Single values, while there are few of them: next to each other they make up a stretch. */
    private final Set<BigDecimal> points = new HashSet<>();

    /** Whether only whole numbers come into question. */
    private final boolean wholeNumbers;

    private final ConditionBounds domain;

    Range(ConditionBounds bounds) {
      domain = bounds;
      wholeNumbers = bounds.whole();
      belowThis = bounds.min();
      aboveThis = bounds.max();
    }

    /** Takes single values that lie next to what is covered into it. */
    void grow() {
      while (belowThis instanceof BigDecimal below && !points.isEmpty()) {
        BigDecimal next = wholeNumbers && belowClosed ? below.add(BigDecimal.ONE) : below;
        if (!points.remove(plain(next))) {
          break;
        }
        belowThis = next;
        belowClosed = true;
      }
      if (aboveThis instanceof BigDecimal above && points.remove(plain(above))) {
        aboveClosed = true;
      }
    }

    static BigDecimal plain(BigDecimal number) {
      return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    /** Whether no whole number lies between the two sides. */
    boolean meets() {
      return wholeNumbers
          && belowClosed
          && aboveClosed
          && belowThis instanceof BigDecimal below
          && aboveThis instanceof BigDecimal above
          && above.subtract(below).compareTo(BigDecimal.ONE) <= 0;
    }
  }

  private static final int MAX_POINTS = 32;

  private record Pair(int left, int right) {}

  private static final int TRUE_OR_FALSE = ConditionNode.TRUE | ConditionNode.FALSE;

  private final Dialect dialect;
  private final Map<Integer, Integer> outcomes = new HashMap<>();
  private final Map<Integer, Integer> plainOutcomes = new HashMap<>();
  private final Map<Pair, Integer> relations = new HashMap<>();
  private final Map<Integer, Range> ranges = new HashMap<>();

  /** What all outcomes of the covered expression amount to; 0 while something is left out. */
  private int complete;

  ConditionCover(Dialect dialect) {
    this.dialect = dialect;
  }

  /** The outcomes of the whole once every row is covered; 0 while something is left out. */
  int complete() {
    return complete;
  }

  private int size() {
    return outcomes.size() + relations.size() + ranges.size();
  }

  /** Adds one alternative, or its negation. */
  void add(ConditionNode node, boolean negate) {
    int mask = node.subjectOutcomes;
    if (negate) {
      mask = node.total ? ConditionNode.ANY & ~mask : swap(mask);
    }
    addOutcomes(node.subject, mask);
    if (node.left != null) {
      int set = negate ? ConditionComparison.ALL & ~node.relations : node.relations;
      addRelations(new Pair(node.left.id, node.right.id), set);
      if (node.right.constant != null && !node.right.isNull()) {
        addRange(node.left, node.right.constant, set);
      }
    }
  }

  private static int swap(int mask) {
    int swapped = mask & ConditionNode.NULL;
    if ((mask & ConditionNode.TRUE) != 0) {
      swapped |= ConditionNode.FALSE;
    }
    if ((mask & ConditionNode.FALSE) != 0) {
      swapped |= ConditionNode.TRUE;
    }
    return swapped;
  }

  private void addOutcomes(int subject, int mask) {
    int all = outcomes.merge(subject, mask, (a, b) -> a | b);
    if (all == ConditionNode.ANY) {
      complete = ConditionNode.TRUE;
    }
    // IS NOT NULL alone is no pair of opposites, though it takes true and false
    if ((mask & TRUE_OR_FALSE) != TRUE_OR_FALSE) {
      int plain = plainOutcomes.merge(subject, mask, (a, b) -> a | b);
      if ((plain & TRUE_OR_FALSE) == TRUE_OR_FALSE) {
        cover();
      }
    }
  }

  private void addRelations(Pair sides, int set) {
    if (relations.merge(sides, set, (a, b) -> a | b) == ConditionComparison.ALL) {
      cover();
    }
  }

  private void addRange(ConditionNode left, Object bound, int set) {
    Range range = ranges.computeIfAbsent(left.id, id -> new Range(left.bounds));
    if (set == ConditionComparison.EQUAL) {
      if (bound instanceof BigDecimal point && range.points.size() < MAX_POINTS) {
        range.points.add(Range.plain(point));
      }
    } else if (set == ConditionComparison.UNEQUAL) {
      boolean second =
          range.allBut != null && ConditionConstants.differ(range.allBut, bound, dialect);
      range.whole |= second;
      range.allBut = bound;
    } else {
      if ((set & ConditionComparison.LESS) != 0) {
        raise(range, bound, (set & ConditionComparison.EQUAL) != 0);
      }
      if ((set & ConditionComparison.GREATER) != 0) {
        sink(range, bound, (set & ConditionComparison.EQUAL) != 0);
      }
    }
    settle(range);
  }

  private void raise(Range range, Object bound, boolean closed) {
    Integer order = range.belowThis == null ? null : order(bound, range.belowThis);
    if (range.belowThis == null || (order != null && order > 0)) {
      range.belowThis = bound;
      range.belowClosed = closed;
    } else if (order != null && order == 0) {
      range.belowClosed |= closed;
    }
  }

  private void sink(Range range, Object bound, boolean closed) {
    Integer order = range.aboveThis == null ? null : order(bound, range.aboveThis);
    if (range.aboveThis == null || (order != null && order < 0)) {
      range.aboveThis = bound;
      range.aboveClosed = closed;
    } else if (order != null && order == 0) {
      range.aboveClosed |= closed;
    }
  }

  private void settle(Range range) {
    range.grow();
    range.whole |= range.meets();
    if (range.belowThis != null && range.aboveThis != null) {
      Integer order = order(range.belowThis, range.aboveThis);
      boolean touching = range.belowClosed || range.aboveClosed;
      range.whole |= order != null && (order > 0 || (order == 0 && touching));
    }
    if (range.allBut != null) {
      range.whole |=
          range.belowThis != null
              && (isOrder(range.belowThis, range.allBut, 1)
                  || (range.belowClosed && isOrder(range.belowThis, range.allBut, 0)));
      range.whole |=
          range.aboveThis != null
              && (isOrder(range.aboveThis, range.allBut, -1)
                  || (range.aboveClosed && isOrder(range.aboveThis, range.allBut, 0)));
    }
    if (range.whole) {
      cover();
    }
  }

  private boolean isOrder(Object left, Object right, int sign) {
    Integer order = order(left, right);
    return order != null && order == sign;
  }

  private Integer order(Object left, Object right) {
    return ConditionConstants.order(left, right, dialect);
  }

  private void cover() {
    if (complete == 0) {
      complete = ConditionNode.TRUE | ConditionNode.BLANK;
    }
  }

  /** The union of two coverages, in one of the two objects; the other must not be used again. */
  static ConditionCover union(ConditionCover a, ConditionCover b) {
    if (a.size() < b.size()) {
      return union(b, a);
    }
    b.outcomes.forEach(a::addOutcomes);
    b.plainOutcomes.forEach(a::addOutcomes);
    b.relations.forEach(a::addRelations);
    b.ranges.forEach(a::mergeRange);
    if (b.complete != 0) {
      a.complete = b.complete;
    }
    return a;
  }

  private void mergeRange(int subject, Range other) {
    Range range = ranges.computeIfAbsent(subject, id -> new Range(other.domain));
    for (BigDecimal point : other.points) {
      if (range.points.size() < MAX_POINTS) {
        range.points.add(point);
      }
    }
    if (other.belowThis != null) {
      raise(range, other.belowThis, other.belowClosed);
    }
    if (other.aboveThis != null) {
      sink(range, other.aboveThis, other.aboveClosed);
    }
    if (other.allBut != null) {
      range.whole |=
          range.allBut != null && ConditionConstants.differ(range.allBut, other.allBut, dialect);
      range.allBut = other.allBut;
    }
    settle(range);
  }
}
