package io.guardjdbc.parser;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * One expression inside a condition, abstracted to what decides whether the condition restricts
 * anything: which outcomes it can have over all rows, and whether the row has a say in it.
 *
 * <p>Built by {@link ConditionLogic} and its neighbours and not changed once handed on, except that
 * a coverage is moved from a part to the whole that absorbs it.
 */
final class ConditionNode {

  /** Outcomes of a condition, as bits of {@link #high} and {@link #low}. */
  static final int TRUE = 1;

  static final int FALSE = 2;
  static final int NULL = 4;

  /** Null only because the operand of a comparison with itself is null, as in {@code x = x}. */
  static final int BLANK = 8;

  static final int ANY = TRUE | FALSE | NULL;

  /** Stands for SQL's NULL among the constants. */
  static final Object NULL_VALUE = new Object();

  /** Equal for the same expression, however it is spelled. */
  final int id;

  /** Possible outcomes when everything fixed but unknown turns out as true as it can be. */
  final int high;

  /** Possible outcomes when everything fixed but unknown turns out as false as it can be. */
  final int low;

  /** Whether the row of the target decides. */
  final boolean row;

  /** Whether a parameter, a variable or other data decide: a switch rather than a constant. */
  final boolean open;

  /** Whether this is a condition rather than a value. */
  final boolean condition;

  /** The value, if it is the same for all rows and known: see {@link ConditionConstants}. */
  Object constant;

  /** Whether {@link #constant} gives way to null where an operand is null, as in {@code x - x}. */
  boolean blankable;

  boolean neverNull;
  boolean key;

  /** Whether this is a column of the target, and nothing besides. */
  boolean column;

  /** Between which numbers the value lies. */
  ConditionBounds bounds = ConditionBounds.ANY;

  /** Whether the value is a text that is never empty. */
  boolean nonEmpty;

  /** Whether the value is another one at each call, so that nothing ever equals it. */
  boolean chance;

  /** Whether the value is the present moment, or a later one. */
  boolean now;

  /** Whether the value is a stretch of time, and not one back in time. */
  boolean forward;

  /** Whether the value is, by its column's name, a moment that has passed. */
  boolean past;

  /**
   * An unqualified column inside a subquery: most likely the subquery's own, maybe the target's.
   */
  boolean weak;

  boolean mentionsColumn;

  /** The value is that of the expression {@code base} plus {@code offset}. */
  int base;

  BigDecimal offset = BigDecimal.ZERO;

  /** The expression from which this is {@code offset} off. */
  ConditionNode origin;

  /** The value near which this lies: {@code distance} off; null where only the base is known. */
  ConditionNode around;

  private ConditionBounds slack = ConditionBounds.ANY;

  /** The value of which this is the negative. */
  ConditionNode opposite;

  /** For {@code tableoid}: the tables that it may name. */
  Set<String> tables = Set.of();

  /** For an array: a value that is sure to be among its elements; null if none is known. */
  ConditionNode element;

  /** The expression of which this is the largest or smallest value of all rows; 0 if of none. */
  int extremeOf;

  /** Which relations {@code extremeOf} may have to this value: {@link ConditionComparison}. */
  int extremeSide;

  /** For a comparison: its sides and the set of {@link ConditionComparison} relations. */
  ConditionNode left;

  ConditionNode right;
  int relations;

  /** Which outcomes (mask) of which expression make this true. */
  int subject;

  int subjectOutcomes = TRUE;

  /** Whether this is never null, as IS tests are: its negation takes all the other outcomes. */
  boolean total;

  /** What the parts of an OR cover together. */
  ConditionCover either;

  /** What the negated parts of an AND cover together. */
  ConditionCover both;

  /**
   * For texts put together: their known parts, each unknown one a {@link ConditionPatterns#GAP}.
   */
  String shape;

  /** For an array of known length: its elements; else null. */
  List<ConditionNode> elements;

  /** For a row value: its fields; else empty. */
  List<ConditionNode> fields = List.of();

  /** For a range with a known beginning and end; else null. */
  ConditionRange range;

  /** For CASE: the constants that it may come to; else empty. */
  List<ConditionNode> choices = List.of();

  /** The values of which this is the largest, or else the smallest; empty if of none. */
  List<ConditionNode> alternatives = List.of();

  boolean largest;

  /** How many values there are under all alternatives of alternatives. */
  int breadth = 1;

  /** The expression under a NOT. */
  ConditionNode negated;

  /** First and last token, inclusive. */
  int from;

  int to;

  Ground ground = Ground.CONSTANT;

  /** Why something holds for every row. */
  enum Ground {
    CONSTANT,
    SAME,
    KEY,
    SUBQUERY
  }

  private ConditionNode(
      int id, int high, int low, boolean row, boolean open, boolean condition, boolean total) {
    this.id = id;
    this.high = high;
    this.low = low;
    this.row = row;
    this.open = open;
    this.condition = condition;
    this.total = total;
    this.base = id;
    this.subject = id;
  }

  static ConditionNode value(int id, boolean row, boolean open) {
    boolean fixed = !row && !open;
    return new ConditionNode(id, fixed ? TRUE : ANY, fixed ? FALSE : ANY, row, open, false, false);
  }

  /** A value of which it is known what it comes to where a condition is due. */
  static ConditionNode value(int id, int high, int low, boolean row, boolean open) {
    return new ConditionNode(id, high, low, row, open, false, false);
  }

  static ConditionNode constant(int id, Object constant) {
    ConditionNode node = value(id, false, false);
    node.constant = constant;
    node.neverNull = constant != NULL_VALUE;
    return node;
  }

  static ConditionNode condition(int id, int high, int low, boolean row, boolean open) {
    return new ConditionNode(id, high, low, row, open, true, false);
  }

  /** A condition that the database either knows to hold for all rows or for none. */
  static ConditionNode settled(int id, int outcomes, Ground ground) {
    ConditionNode node = condition(id, outcomes, outcomes, false, false);
    node.ground = ground;
    return node;
  }

  ConditionNode at(int first, int last) {
    from = first;
    to = last;
    return this;
  }

  ConditionNode over(ConditionNode first, ConditionNode last) {
    return at(Math.min(first.from, last.from), Math.max(first.to, last.to));
  }

  ConditionNode because(Ground why) {
    ground = why;
    return this;
  }

  /** Makes this the key of a row, or as positive as one. */
  ConditionNode asKey() {
    key = true;
    bounds = ConditionBounds.KEY;
    return this;
  }

  /** Notes that this value is that of another plus something within bounds. */
  void lieAround(ConditionNode other, ConditionBounds by) {
    if (by.isKnown()) {
      around = other.around == null ? other : other.around;
      slack = other.distance().plus(by);
    }
  }

  /** How far this value is off the base of {@link #centre}. */
  ConditionBounds distance() {
    return around == null ? ConditionBounds.exactly(offset) : slack;
  }

  int centre() {
    return around == null ? base : around.base;
  }

  boolean isNonEmptyText() {
    return key || nonEmpty || (constant instanceof String text && !text.isEmpty()) || hasShape();
  }

  private boolean hasShape() {
    return shape != null && shape.chars().anyMatch(c -> c != ConditionPatterns.GAP);
  }

  /** Whether the row's null is all that can make this null. */
  boolean isGiven() {
    return neverNull || key;
  }

  boolean isNull() {
    return constant == NULL_VALUE;
  }

  /** True for every row, leaving aside rows where the compared operand itself is null. */
  boolean holdsAlways() {
    return isTautology(high);
  }

  /** True for every row whatever the fixed but unknown parts turn out to be. */
  boolean isTautology() {
    return isTautology(high) && isTautology(low);
  }

  boolean isNeverTrue() {
    return (high & TRUE) == 0;
  }

  boolean isFalse() {
    return ((high | low) & (TRUE | NULL)) == 0;
  }

  /** Whether the row still has a say, seen from the AND or OR around it. */
  boolean rowDecides() {
    return row && !holdsAlways() && !isNeverTrue();
  }

  private static boolean isTautology(int outcomes) {
    return (outcomes & TRUE) != 0 && (outcomes & (FALSE | NULL)) == 0;
  }
}
