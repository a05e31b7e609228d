package io.guardjdbc.parser;

import static io.guardjdbc.parser.ConditionNode.ANY;
import static io.guardjdbc.parser.ConditionNode.BLANK;
import static io.guardjdbc.parser.ConditionNode.FALSE;
import static io.guardjdbc.parser.ConditionNode.NULL;
import static io.guardjdbc.parser.ConditionNode.TRUE;

import io.guardjdbc.parser.ConditionNode.Ground;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Comparisons, pattern matches and list membership over {@link ConditionNode}. */
final class ConditionComparison {

  /** Relations of two values; a comparison operator is the set of those it accepts. */
  static final int LESS = 1;

  static final int EQUAL = 2;
  static final int GREATER = 4;
  static final int UNEQUAL = LESS | GREATER;
  static final int ALL = LESS | EQUAL | GREATER;

  /** Longer lists of literals are not compared one by one: no list holds all values. */
  private static final int MANY = 50;

  private final ConditionLogic logic;
  private final ConditionLimits limits;

  ConditionComparison(ConditionLogic logic) {
    this.logic = logic;
    this.limits = new ConditionLimits(logic.dialect);
  }

  static int id(ConditionTerms terms, ConditionNode left, ConditionNode right, int relations) {
    return terms.term("COMPARE " + relations, left.id, right.id);
  }

  /** The relations that an operator accepts; 0 for an operator that compares nothing. */
  static int relations(String operator) {
    return switch (operator) {
      case "=", "==" -> EQUAL;
      case "<>", "!=", "^=", "~=" -> UNEQUAL;
      case "<" -> LESS;
      case "<=", "!>" -> LESS | EQUAL;
      case ">" -> GREATER;
      case ">=", "!<" -> GREATER | EQUAL;
      default -> 0;
    };
  }

  static int mirrored(int relations) {
    int middle = relations & EQUAL;
    middle |= (relations & LESS) != 0 ? GREATER : 0;
    middle |= (relations & GREATER) != 0 ? LESS : 0;
    return middle;
  }

  ConditionNode compare(int relations, ConditionNode a, ConditionNode b) {
    boolean swap = a.constant != null ? b.constant == null : b.constant == null && b.id < a.id;
    ConditionNode result = swap ? ordered(mirrored(relations), b, a) : ordered(relations, a, b);
    return result.over(a, b);
  }

  private ConditionNode ordered(int relations, ConditionNode a, ConditionNode b) {
    int id = id(logic.terms, a, b, relations);
    if (a.isNull() || b.isNull()) {
      return ConditionNode.settled(id, NULL, Ground.CONSTANT);
    }
    if (a.condition && b.constant != null) {
      return outcomeAgainst(relations, a, b, id);
    }
    if (a.origin != null && a.offset.signum() != 0 && b.constant instanceof BigDecimal number) {
      return compare(relations, a.origin, logic.constant(number.subtract(a.offset)));
    }
    if (a.opposite != null && b.constant instanceof BigDecimal number) {
      return compare(mirrored(relations), a.opposite, logic.constant(number.negate()));
    }
    if (a.row && !a.condition && !a.key && b.constant instanceof Boolean truth) {
      if (isEquality(relations)) {
        return truth == (relations == EQUAL) ? logic.condition(a) : logic.not(a);
      }
      if (hasBooleans()) {
        return againstTruth(relations, a, truth, id);
      }
    }
    if (a.constant != null && b.constant != null) {
      return constants(relations, a, b, id);
    }
    int blank = a.neverNull && b.neverNull ? 0 : BLANK;
    if (a.chance && b.chance && isEquality(relations)) {
      return verdict(id, relations == UNEQUAL, blank, Ground.CONSTANT);
    }
    if (a.base == b.base) {
      int relation = relation(a.offset.compareTo(b.offset));
      return verdict(id, (relations & relation) != 0, blank, Ground.SAME);
    }
    if (a.centre() == b.centre()) {
      int possible = a.distance().relationsTo(b.distance());
      boolean all = (relations & possible) == possible;
      if (possible != 0 && (all || (relations & possible) == 0)) {
        return verdict(id, all, blank, a.row || b.row ? Ground.SAME : Ground.CONSTANT);
      }
    }
    if (!a.alternatives.isEmpty()) {
      return ofExtreme(relations, a, b);
    }
    if (!b.alternatives.isEmpty()) {
      return ofExtreme(mirrored(relations), b, a);
    }
    if (isBeyondNone(relations, a, b) || isBeyondNone(mirrored(relations), b, a)) {
      return verdict(id, true, blank, Ground.SUBQUERY);
    }
    if (!a.choices.isEmpty() && b.constant != null) {
      ConditionNode settled = ofChoices(relations, a, b, id);
      if (settled != null) {
        return settled;
      }
    }
    if (a.fields.size() > 1 && a.fields.size() == b.fields.size()) {
      return ofRows(relations, a, b);
    }
    boolean conditions = a.condition ? b.constant == null : b.condition && a.constant == null;
    if (conditions && isEquality(relations)) {
      ConditionNode difference = logic.xor(a, b);
      return relations == EQUAL ? logic.not(difference) : difference;
    }
    Boolean settled = limits.settles(relations, a, b);
    if (settled != null) {
      Ground ground = a.key || b.key ? Ground.KEY : Ground.SAME;
      return verdict(id, settled, a.isGiven() && b.isGiven() ? blank : BLANK, ground);
    }
    return undecided(id, relations, a, b);
  }

  /** The largest is above a bound if any alternative is, and below if all are. */
  private ConditionNode ofExtreme(int relations, ConditionNode a, ConditionNode b) {
    if (relations == UNEQUAL) {
      return logic.not(ofExtreme(EQUAL, a, b));
    }
    if (relations == EQUAL) {
      return logic.and(ofExtreme(LESS | EQUAL, a, b), ofExtreme(GREATER | EQUAL, a, b));
    }
    boolean any = a.largest == ((relations & GREATER) != 0);
    ConditionNode result = null;
    for (ConditionNode alternative : a.alternatives) {
      ConditionNode next = compare(relations, alternative, b);
      if (result == null) {
        result = next;
      } else {
        result = any ? logic.or(result, next) : logic.and(result, next);
      }
    }
    return result;
  }

  /** Whether {@code b} is the largest or smallest {@code a} of all rows, itself included. */
  private static boolean isBeyondNone(int relations, ConditionNode a, ConditionNode b) {
    return b.extremeOf == a.id && (relations & b.extremeSide) == b.extremeSide;
  }

  /** Whether nothing but true and false compares with them. */
  private boolean hasBooleans() {
    return switch (logic.dialect) {
      case POSTGRESQL, H2, HSQLDB, DERBY -> true;
      default -> false;
    };
  }

  /** {@code active >= false} and the like: false is less than true. */
  private ConditionNode againstTruth(int relations, ConditionNode a, boolean truth, int id) {
    boolean ifTrue = (relations & (truth ? EQUAL : GREATER)) != 0;
    boolean ifFalse = (relations & (truth ? LESS : EQUAL)) != 0;
    if (ifTrue == ifFalse) {
      return verdict(id, ifTrue, a.neverNull ? 0 : BLANK, Ground.SAME);
    }
    return ifTrue ? logic.condition(a) : logic.not(a);
  }

  private static boolean isEquality(int relations) {
    return relations == EQUAL || relations == UNEQUAL;
  }

  private static int relation(int sign) {
    return sign < 0 ? LESS : sign == 0 ? EQUAL : GREATER;
  }

  private static ConditionNode verdict(int id, boolean truth, int blank, Ground ground) {
    return ConditionNode.settled(id, (truth ? TRUE : FALSE) | blank, ground);
  }

  private ConditionNode undecided(int id, int relations, ConditionNode a, ConditionNode b) {
    boolean row = a.row || b.row || (a.weak && b.mentionsColumn) || (b.weak && a.mentionsColumn);
    boolean open = a.open || b.open;
    boolean fixed = !row && !open;
    boolean nonNull = (a.neverNull || a.key) && (b.neverNull || b.key);
    int outcomes = nonNull ? TRUE | FALSE : ANY;
    ConditionNode result =
        ConditionNode.condition(id, fixed ? TRUE : outcomes, fixed ? FALSE : outcomes, row, open);
    result.left = a;
    result.right = b;
    result.relations = relations;
    result.weak = a.weak || b.weak;
    result.mentionsColumn = a.mentionsColumn || b.mentionsColumn;
    return result;
  }

  private ConditionNode constants(int relations, ConditionNode a, ConditionNode b, int id) {
    int blank = a.blankable || b.blankable ? BLANK : 0;
    Integer order = ConditionConstants.order(a.constant, b.constant, logic.dialect);
    if (order != null) {
      return verdict(id, (relations & relation(order)) != 0, blank, Ground.CONSTANT);
    }
    boolean differ = ConditionConstants.differ(a.constant, b.constant, logic.dialect);
    if (differ && isEquality(relations)) {
      return verdict(id, relations == UNEQUAL, blank, Ground.CONSTANT);
    }
    return ConditionNode.condition(id, TRUE, FALSE, false, false);
  }

  /** A condition compared with a constant, as in {@code (x IS NULL) = false}. */
  private ConditionNode outcomeAgainst(int relations, ConditionNode a, ConditionNode b, int id) {
    int truth = ConditionConstants.truth(b.constant, logic.dialect);
    BigDecimal number = ConditionConstants.number(b.constant, logic.dialect);
    if (number == null) {
      if (truth == 0 || !isEquality(relations)) {
        return undecided(id, relations, a, b);
      }
      number = truth == TRUE ? BigDecimal.ONE : BigDecimal.ZERO;
    }
    boolean ifTrue = (relations & relation(BigDecimal.ONE.compareTo(number))) != 0;
    boolean ifFalse = (relations & relation(BigDecimal.ZERO.compareTo(number))) != 0;
    if (ifTrue != ifFalse) {
      return ifTrue ? a : logic.not(a);
    }
    int nulls = (a.high | a.low) & (NULL | BLANK);
    return ConditionNode.settled(id, (ifTrue ? TRUE : FALSE) | nulls, Ground.SAME);
  }

  /** CASE and the like against a constant: settled if every constant it may come to is. */
  private ConditionNode ofChoices(int relations, ConditionNode a, ConditionNode b, int id) {
    boolean all = true;
    boolean none = true;
    for (ConditionNode choice : a.choices) {
      ConditionNode each = compare(relations, choice, b);
      all &= each.isTautology();
      none &= each.isNeverTrue();
    }
    return all || none ? verdict(id, all, 0, Ground.SAME) : null;
  }

  /** Row values, field by field: the first that differs decides. */
  private ConditionNode ofRows(int relations, ConditionNode a, ConditionNode b) {
    if (relations == UNEQUAL) {
      return logic.not(ofRows(EQUAL, a, b));
    }
    int last = a.fields.size() - 1;
    ConditionNode result = compare(relations, a.fields.get(last), b.fields.get(last));
    for (int i = last - 1; i >= 0; i--) {
      ConditionNode equal = compare(EQUAL, a.fields.get(i), b.fields.get(i));
      result = logic.and(equal, result);
      if (relations != EQUAL) {
        ConditionNode less = compare(relations & ~EQUAL, a.fields.get(i), b.fields.get(i));
        result = logic.or(less, result);
      }
    }
    return result;
  }

  /** {@code <=>} and IS NOT DISTINCT FROM: equality that takes null for a value. */
  ConditionNode sameOrBothNull(ConditionNode a, ConditionNode b) {
    ConditionNode result;
    if (a.isNull()) {
      result = logic.isNull(b);
    } else if (b.isNull()) {
      result = logic.isNull(a);
    } else if (a.id == b.id) {
      int id = logic.terms.term("SAME", a.id, b.id);
      result = ConditionNode.settled(id, TRUE, Ground.SAME);
    } else {
      ConditionNode equal = compare(EQUAL, a, b);
      if (equal.high == equal.low && Integer.bitCount(equal.high) == 1) {
        result = equal;
      } else {
        result = logic.is(equal, true);
      }
    }
    return result.over(a, b);
  }

  /** What a pattern operator's pattern is written in. */
  enum PatternKind {
    LIKE,
    SIMILAR,
    REGEX,
    GLOB
  }

  ConditionNode matches(String name, PatternKind kind, ConditionNode a, ConditionNode pattern) {
    int id = logic.terms.term(name, a.id, pattern.id);
    ConditionNode result;
    int blank = a.neverNull ? 0 : BLANK;
    if (a.isNull() || pattern.isNull()) {
      result = ConditionNode.settled(id, NULL, Ground.CONSTANT);
    } else if (pattern.constant instanceof String text && matchesEverything(kind, text)) {
      result = ConditionNode.settled(id, TRUE | blank, a.row ? Ground.SAME : Ground.CONSTANT);
    } else if (a.row && pattern.constant instanceof String text && asksForAny(kind, text)) {
      result = compare(UNEQUAL, a, logic.constant(""));
    } else if (kind == PatternKind.LIKE
        && a.shape != null
        && pattern.constant instanceof String text
        && ConditionPatterns.likeShape(a.shape, text)) {
      result = ConditionNode.settled(id, TRUE | blank, Ground.SAME);
    } else if (a.id == pattern.id && kind != PatternKind.REGEX) {
      result = ConditionNode.settled(id, TRUE | blank, Ground.SAME);
    } else if (a.constant instanceof String text
        && pattern.constant instanceof String wanted
        && found(name, kind, text, wanted) != null) {
      boolean found = found(name, kind, text, wanted);
      result = ConditionNode.settled(id, found ? TRUE : FALSE, Ground.CONSTANT);
    } else {
      result = undecided(id, 0, a, pattern);
      result.left = null;
      result.right = null;
    }
    return result.over(a, pattern);
  }

  /** Whether a known text matches a known pattern; null where that is not known. */
  private static Boolean found(String name, PatternKind kind, String text, String pattern) {
    if (kind == PatternKind.REGEX) {
      return ConditionPatterns.finds(text, pattern);
    }
    return name.endsWith("LIKE") ? ConditionPatterns.like(text, pattern) : null;
  }

  private boolean matchesEverything(PatternKind kind, String pattern) {
    return switch (kind) {
      case LIKE -> !pattern.isEmpty() && pattern.chars().allMatch(c -> c == '%');
      case GLOB -> !pattern.isEmpty() && pattern.chars().allMatch(c -> c == '*');
      case REGEX ->
          ConditionRegex.isInEvery(pattern)
              || (logic.dialect.isMariaDbOrMySql() && ConditionRegex.isInEveryNonEmpty(pattern));
      case SIMILAR -> ConditionRegex.isLikeEvery(pattern);
    };
  }

  private static boolean asksForAny(PatternKind kind, String pattern) {
    return switch (kind) {
      case LIKE -> isNonEmptyPattern(pattern);
      case SIMILAR -> ConditionRegex.isLikeEveryNonEmpty(pattern);
      case REGEX -> ConditionRegex.isInEveryNonEmpty(pattern);
      case GLOB -> false;
    };
  }

  /** The pattern {@code _%}: anything but the empty text, which no key is. */
  private static boolean isNonEmptyPattern(String pattern) {
    return pattern.length() > 1
        && pattern.chars().allMatch(c -> c == '%' || c == '_')
        && pattern.indexOf('_') == pattern.lastIndexOf('_');
  }

  /** {@code a @> b} of arrays, jsonb and ranges: everything contains itself and the empty one. */
  ConditionNode contains(ConditionNode a, ConditionNode b) {
    int id = logic.terms.term("@>", a.id, b.id);
    ConditionNode within = a.range == null ? null : a.range.holds(b, logic, this);
    if (within != null && !within.isNull()) {
      return within.over(a, b);
    }
    boolean all =
        a.id == b.id
            || "{}".equals(b.constant)
            || "empty".equals(b.constant)
            || (a.range != null && a.range.isUnbounded())
            || (b.range != null && b.range.empty())
            || ConditionArrays.isPart(b, a);
    if (all && (a.row || b.row)) {
      return ConditionNode.settled(id, TRUE | (a.neverNull ? 0 : BLANK), Ground.SAME).over(a, b);
    }
    ConditionNode result = undecided(id, 0, a, b);
    result.left = null;
    result.right = null;
    return result.over(a, b);
  }

  /** {@code a && b} of arrays that share an element. */
  ConditionNode overlaps(ConditionNode a, ConditionNode b) {
    int id = logic.terms.term("&&", Math.min(a.id, b.id), Math.max(a.id, b.id));
    if (ConditionArrays.share(a, b) && (a.row || b.row)) {
      return ConditionNode.settled(id, TRUE | BLANK, Ground.SAME).over(a, b);
    }
    ConditionNode result = undecided(id, 0, a, b);
    result.left = null;
    result.right = null;
    return result.over(a, b);
  }

  /** {@code a IN (elements)}. */
  ConditionNode in(ConditionNode a, List<ConditionNode> elements) {
    if (elements.size() > MANY && a.row && !a.condition && isAllConstants(elements)) {
      int id = logic.terms.term("IN", a.id, logic.terms.unique());
      return ConditionNode.condition(id, ANY, ANY, true, false);
    }
    if (!a.choices.isEmpty() && isAllConstants(elements)) {
      ConditionNode settled = choicesIn(a, elements);
      if (settled != null) {
        return settled;
      }
    }
    if (a.row && !a.condition && coversAll(a.bounds, elements)) {
      int id = logic.terms.term("IN", a.id, logic.terms.unique());
      return verdict(id, true, a.neverNull ? 0 : BLANK, Ground.SAME);
    }
    ConditionNode result = null;
    for (ConditionNode element : elements) {
      ConditionNode equal = compare(EQUAL, a, element);
      result = result == null ? equal : logic.or(result, equal);
    }
    return result == null ? logic.settled(false, Ground.CONSTANT) : result;
  }

  /** CASE and the like in a list: settled if every constant that it may come to is in it. */
  private ConditionNode choicesIn(ConditionNode a, List<ConditionNode> elements) {
    for (ConditionNode choice : a.choices) {
      if (!logic.condition(in(choice, elements)).isTautology()) {
        return null;
      }
    }
    int id = logic.terms.term("IN", a.id, logic.terms.unique());
    return verdict(id, true, 0, Ground.SAME);
  }

  /** Whether these are all the numbers that a value may be, as in {@code QUARTER(d) IN (1 … 4)}. */
  private static boolean coversAll(ConditionBounds bounds, List<ConditionNode> elements) {
    boolean few =
        bounds.whole()
            && bounds.min() != null
            && bounds.max() != null
            && bounds.max().subtract(bounds.min()).compareTo(BigDecimal.valueOf(elements.size()))
                < 0;
    if (!few) {
      return false;
    }
    Set<BigDecimal> missing = new HashSet<>();
    for (BigDecimal n = bounds.min(); n.compareTo(bounds.max()) <= 0; n = n.add(BigDecimal.ONE)) {
      missing.add(n.stripTrailingZeros());
    }
    for (ConditionNode element : elements) {
      if (element.constant instanceof BigDecimal number) {
        missing.remove(number.stripTrailingZeros());
      }
    }
    return missing.isEmpty();
  }

  private static boolean isAllConstants(List<ConditionNode> elements) {
    for (ConditionNode element : elements) {
      if (element.constant == null) {
        return false;
      }
    }
    return true;
  }

  ConditionNode between(ConditionNode a, ConditionNode low, ConditionNode high) {
    return logic.and(compare(GREATER | EQUAL, a, low), compare(LESS | EQUAL, a, high));
  }
}
