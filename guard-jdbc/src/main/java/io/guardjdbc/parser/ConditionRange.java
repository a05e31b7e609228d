package io.guardjdbc.parser;

import static io.guardjdbc.parser.ConditionComparison.EQUAL;
import static io.guardjdbc.parser.ConditionComparison.GREATER;
import static io.guardjdbc.parser.ConditionComparison.LESS;

import java.util.List;

/**
 * A range of PostgreSQL whose ends stand in the text: {@code int4range(0, NULL)} or {@code
 * '[1,5)'::int4range}.
 *
 * @param low null for none
 * @param high null for none
 * @param empty whether it is the range that holds nothing
 */
record ConditionRange(
    ConditionNode low, boolean lowClosed, ConditionNode high, boolean highClosed, boolean empty) {

  private static final ConditionRange EMPTY = new ConditionRange(null, false, null, false, true);
  private static final ConditionRange ALL = new ConditionRange(null, false, null, false, false);

  boolean isUnbounded() {
    return !empty && low == null && high == null;
  }

  /** The range that a literal of a range type stands for; null if it is none. */
  static ConditionRange ofLiteral(ConditionLogic logic, ConditionNode literal, String type) {
    if (!type.endsWith("RANGE") || !(literal.constant instanceof String constant)) {
      return null;
    }
    String text = constant.strip();
    if (type.endsWith("MULTIRANGE")) {
      // several ranges: only whether one of them holds everything is looked for
      String dense = text.replace(" ", "");
      boolean all = dense.contains("(,)") || dense.contains("[,]") || dense.contains("[,)");
      return all || dense.contains("(,]") ? ALL : null;
    }
    int comma = text.indexOf(',');
    if (text.equalsIgnoreCase("empty")) {
      return EMPTY;
    }
    boolean shaped =
        text.length() > 2
            && "[(".indexOf(text.charAt(0)) >= 0
            && "])".indexOf(text.charAt(text.length() - 1)) >= 0
            && comma > 0
            && comma == text.lastIndexOf(',');
    return shaped
        ? new ConditionRange(
            end(logic, text.substring(1, comma)),
            text.charAt(0) == '[',
            end(logic, text.substring(comma + 1, text.length() - 1)),
            text.endsWith("]"),
            false)
        : null;
  }

  private static ConditionNode end(ConditionLogic logic, String text) {
    String bare = text.strip();
    boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
    String end = quoted ? bare.substring(1, bare.length() - 1) : bare;
    return end.isEmpty() ? null : logic.constant(end);
  }

  /** The range that a call makes; null if it makes none. */
  static ConditionRange ofCall(String name, List<ConditionNode> arguments) {
    boolean several = name.endsWith("MULTIRANGE");
    if (several && arguments.size() == 1) {
      return arguments.get(0).range;
    }
    boolean known = name.endsWith("RANGE") && !several && arguments.size() >= 2;
    Object ends = arguments.size() > 2 ? arguments.get(2).constant : "[)";
    if (!known || arguments.size() > 3 || !(ends instanceof String text) || text.length() != 2) {
      return null;
    }
    ConditionNode low = arguments.get(0);
    ConditionNode high = arguments.get(1);
    return new ConditionRange(
        low.isNull() ? null : low,
        text.charAt(0) == '[',
        high.isNull() ? null : high,
        text.charAt(1) == ']',
        false);
  }

  /** Whether a value lies in this range, as a condition; null where that is no comparison. */
  ConditionNode holds(ConditionNode value, ConditionLogic logic, ConditionComparison comparison) {
    if (empty) {
      return null;
    }
    ConditionNode above =
        low == null ? null : comparison.compare(GREATER | (lowClosed ? EQUAL : 0), value, low);
    ConditionNode below =
        high == null ? null : comparison.compare(LESS | (highClosed ? EQUAL : 0), value, high);
    return above == null ? below : below == null ? above : logic.and(above, below);
  }
}
