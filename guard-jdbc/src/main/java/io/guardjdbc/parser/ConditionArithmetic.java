package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import java.math.BigDecimal;
import java.util.List;

/** Sums, products and texts put together, over {@link ConditionNode}. Not thread-safe. */
final class ConditionArithmetic {

  /** The known parts of texts longer than this are forgotten. */
  private static final int MAX_SHAPE = 200;

  private final ConditionLogic logic;
  private final ConditionValues values;
  private final ConditionArrays arrays;

  ConditionArithmetic(ConditionLogic logic, ConditionValues values, ConditionArrays arrays) {
    this.logic = logic;
    this.values = values;
    this.arrays = arrays;
  }

  ConditionNode of(String operator, ConditionNode a, ConditionNode b) {
    if (a.isNull() || b.isNull()) {
      // Oracle: null is the empty text, and joins as that
      boolean joins = operator.equals("||") && logic.dialect == Dialect.ORACLE;
      ConditionNode other = a.isNull() ? b : a;
      return joins ? other : logic.constant(ConditionNode.NULL_VALUE).over(a, b);
    }
    ConditionNode simple = simplified(operator, a, b);
    if (simple == null && isCommutative(operator)) {
      simple = simplified(operator, b, a);
    }
    if (simple != null) {
      return simple.over(a, b);
    }
    boolean swap = isCommutative(operator) && b.id < a.id;
    ConditionNode node = values.opaque(operator, swap ? List.of(b, a) : List.of(a, b), true);
    node.shape = operator.equals("||") ? joined(shape(a), shape(b)) : null;
    node.neverNull = a.neverNull && b.neverNull && "+-*|&".contains(operator);
    node.bounds = bounds(operator, a, b);
    node.now = a.now && operator.equals("+") && b.forward;
    if (operator.equals("+")) {
      node.lieAround(a, b.bounds);
    } else if (operator.equals("-")) {
      node.lieAround(a, b.bounds.negative());
      node.bounds = a.now && b.past ? ConditionBounds.POSITIVE : node.bounds;
    }
    return node.over(a, b);
  }

  private static boolean isCommutative(String operator) {
    return operator.equals("+")
        || operator.equals("*")
        || operator.equals("&")
        || operator.equals("|");
  }

  private ConditionNode simplified(String operator, ConditionNode a, ConditionNode b) {
    BigDecimal x = ConditionConstants.number(a.constant, logic.dialect);
    BigDecimal y = ConditionConstants.number(b.constant, logic.dialect);
    boolean texts = a.constant instanceof String && b.constant instanceof String;
    if (operator.equals("||")) {
      ConditionNode array = arrays.concatenated(a, b);
      return array != null ? array : concatenated(a, b, texts);
    }
    if (x != null && y != null && !texts) {
      BigDecimal result = calculated(operator, x, y);
      return result == null ? null : values.blankable(result, a, b);
    }
    if (y != null) {
      return withNumber(operator, a, y);
    }
    if (a.base == b.base && operator.equals("-")) {
      return values.blankable(a.offset.subtract(b.offset), a, b);
    }
    if (a.id == b.id) {
      return switch (operator) {
        case "/", "DIV" -> values.blankable(BigDecimal.ONE, a, b);
        case "%" -> values.blankable(BigDecimal.ZERO, a, b);
        case "XOR BITS" -> values.blankable(BigDecimal.ZERO, a, b);
        case "&", "|" -> copy(a, a.base, a.offset);
        default -> null;
      };
    }
    return null;
  }

  private ConditionNode concatenated(ConditionNode a, ConditionNode b, boolean texts) {
    if (texts) {
      return logic.constant((String) a.constant + b.constant);
    }
    if ("".equals(b.constant)) {
      return copy(a, a.base, a.offset);
    }
    return "".equals(a.constant) ? copy(b, b.base, b.offset) : null;
  }

  /** What is known of a text, as long as it is not too much to carry about. */
  private static String shape(ConditionNode text) {
    String known = text.constant instanceof String constant ? constant : text.shape;
    boolean carried = known != null && known.length() < MAX_SHAPE;
    return carried ? known : String.valueOf(ConditionPatterns.GAP);
  }

  private static String joined(String a, String b) {
    String both = a + b;
    return both.chars().allMatch(c -> c == ConditionPatterns.GAP) ? null : both;
  }

  private static ConditionBounds bounds(String operator, ConditionNode a, ConditionNode b) {
    ConditionBounds x = a.bounds;
    ConditionBounds y = b.bounds;
    return switch (operator) {
      case "+" -> x.plus(y);
      case "-" -> x.plus(y.negative());
      case "*" ->
          a.id == b.id && !x.isNotNegative() ? ConditionBounds.from(0).fraction() : x.times(y);
      case "/", "DIV" -> x.dividedBy(y);
      case "%" -> x.modulo(y);
      case "&" ->
          x.isNotNegative() || y.isNotNegative()
              ? new ConditionBounds(BigDecimal.ZERO, x.isNotNegative() ? x.max() : y.max(), true)
              : ConditionBounds.ANY;
      case "<<" ->
          x.isNotNegative() && y.isNotNegative()
              ? new ConditionBounds(x.min(), null, x.whole())
              : ConditionBounds.ANY;
      case "|" ->
          x.isPositive() && y.isNotNegative() ? ConditionBounds.from(1) : ConditionBounds.ANY;
      default -> ConditionBounds.ANY;
    };
  }

  /** MariaDB's numbers of bits have no sign: one that has these is no smaller than they are. */
  private ConditionNode withBits(ConditionNode a, BigDecimal bits) {
    if (!logic.dialect.isMariaDbOrMySql()) {
      return null;
    }
    ConditionNode node = values.opaque("|", List.of(a, logic.constant(bits)), true);
    node.bounds = ConditionBounds.from(1);
    return node;
  }

  private ConditionNode withNumber(String operator, ConditionNode a, BigDecimal y) {
    boolean zero = y.signum() == 0;
    boolean one = y.compareTo(BigDecimal.ONE) == 0;
    return switch (operator) {
      case "+" -> shifted(a, y);
      case "-" -> shifted(a, y.negate());
      case "*" -> zero ? values.blankable(y, a, a) : one ? shifted(a, BigDecimal.ZERO) : null;
      case "/", "DIV" -> one ? shifted(a, BigDecimal.ZERO) : null;
      case "%" -> one && a.bounds.whole() ? values.blankable(BigDecimal.ZERO, a, a) : null;
      case "&" -> zero ? values.blankable(y, a, a) : null;
      case "|" -> zero ? shifted(a, y) : y.signum() > 0 ? withBits(a, y) : null;
      case "XOR BITS", "<<", ">>" -> zero ? shifted(a, y) : null;
      default -> null;
    };
  }

  private ConditionNode shifted(ConditionNode a, BigDecimal by) {
    return copy(a, a.base, a.offset.add(by));
  }

  /** The same value some way off its base. */
  private ConditionNode copy(ConditionNode a, int base, BigDecimal offset) {
    boolean none = offset.signum() == 0;
    BigDecimal canonical = none ? BigDecimal.ZERO : offset.stripTrailingZeros();
    int id = none ? base : logic.terms.term("+", base, logic.terms.leaf("constant", canonical));
    ConditionNode node = ConditionNode.value(id, a.row, a.open);
    node.base = base;
    node.offset = canonical;
    node.origin = a.origin == null ? a : a.origin;
    node.neverNull = a.isGiven();
    node.key = a.key && none;
    node.bounds = none ? a.bounds : node.origin.bounds.plus(ConditionBounds.exactly(canonical));
    if (a.around != null) {
      node.lieAround(node.origin, ConditionBounds.exactly(canonical));
    }
    node.chance = a.chance;
    node.nonEmpty = none && a.nonEmpty;
    node.past = none && a.past;
    node.weak = a.weak;
    node.mentionsColumn = a.mentionsColumn;
    return node;
  }

  private static BigDecimal calculated(String operator, BigDecimal x, BigDecimal y) {
    if (x.precision() + y.precision() > 100 || Math.abs(x.scale()) + Math.abs(y.scale()) > 100) {
      return null;
    }
    return switch (operator) {
      case "+" -> x.add(y);
      case "-" -> x.subtract(y);
      case "*" -> x.multiply(y);
      case "/", "DIV" -> y.signum() != 0 && x.remainder(y).signum() == 0 ? x.divide(y) : null;
      case "%" -> y.signum() != 0 ? x.remainder(y) : null;
      default -> null;
    };
  }

  ConditionNode negative(ConditionNode a) {
    if (a.constant instanceof BigDecimal number) {
      return logic.constant(number.negate()).at(a.from, a.to);
    }
    if (a.opposite != null) {
      return a.opposite;
    }
    ConditionNode node = values.opaque("-", List.of(a), true);
    node.opposite = a;
    node.bounds = a.bounds.negative();
    return node.at(a.from, a.to);
  }

  /** {@code a ^ b}, which an even number makes a square. */
  ConditionNode power(ConditionNode a, ConditionNode b) {
    ConditionNode node = values.opaque("^", List.of(a, b), true);
    boolean square =
        b.constant instanceof BigDecimal number
            && number.remainder(BigDecimal.valueOf(2)).signum() == 0;
    boolean grows = a.bounds.isPositive() && a.bounds.whole() && b.bounds.isNotNegative();
    node.bounds =
        grows
            ? ConditionBounds.from(1).fraction()
            : square ? ConditionBounds.from(0).fraction() : ConditionBounds.ANY;
    return node;
  }
}
