package io.guardjdbc.parser;

import static io.guardjdbc.parser.ConditionNode.BLANK;
import static io.guardjdbc.parser.ConditionNode.NULL;

import java.util.List;

/** CASE and COALESCE: values that are one of several. Not thread-safe. */
final class ConditionChoices {

  private final ConditionLogic logic;
  private final ConditionValues values;

  ConditionChoices(ConditionLogic logic, ConditionValues values) {
    this.logic = logic;
    this.values = values;
  }

  /** The first value that is not null. */
  ConditionNode coalesce(String name, List<ConditionNode> arguments) {
    if (arguments.isEmpty()) {
      return values.opaque(name, arguments, false);
    }
    ConditionNode first = null;
    boolean same = true;
    for (ConditionNode argument : arguments) {
      if (argument.isNull()) {
        continue;
      }
      if (first == null) {
        first = argument;
        boolean certain =
            first.neverNull
                || first.key
                || (first.condition && ((first.high | first.low) & NULL) == 0);
        if (certain) {
          return first;
        }
      }
      same &= argument.id == first.id;
    }
    if (first == null) {
      return logic.constant(ConditionNode.NULL_VALUE);
    }
    if (same) {
      return first;
    }
    ConditionNode last = arguments.get(arguments.size() - 1);
    if (first.condition || last.constant instanceof Boolean) {
      ConditionNode unknown = logic.isNull(logic.condition(first));
      if (arguments.size() == 2) {
        ConditionNode either = choice(List.of(unknown), List.of(last, first));
        boolean own = either != first && either != last;
        either.neverNull |= own && last.isGiven();
        return either;
      }
    }
    ConditionNode node = values.opaque("COALESCE", arguments, true);
    node.neverNull = arguments.stream().anyMatch(ConditionNode::isGiven);
    node.bounds = ConditionValues.boundsOfAny(arguments);
    node.base = first.base;
    node.offset = first.offset;
    return node;
  }

  /**
   * CASE: the first value whose condition holds; one value more than conditions, the ELSE.
   *
   * @param conditions in order
   * @param outcomes in order, then the value of ELSE
   */
  ConditionNode choice(List<ConditionNode> conditions, List<ConditionNode> outcomes) {
    ConditionNode result = null;
    boolean row = false;
    boolean open = false;
    boolean same = true;
    int high = 0;
    int low = 0;
    // the outcomes of those branches that no fixed but unknown condition can skip
    int certain = 0;
    boolean truest = false;
    int id = logic.terms.leaf("apply", "CASE");
    ConditionNode covered = logic.constant(false);
    boolean highEnds = false;
    for (int i = 0; i < outcomes.size(); i++) {
      ConditionNode when = i < conditions.size() ? conditions.get(i) : null;
      if (when != null && when.isNeverTrue()) {
        continue;
      }
      ConditionNode value = outcomes.get(i);
      ConditionNode outcome = logic.condition(value);
      int adds = highEnds ? 0 : outcome.high;
      truest |= isTrue(certain | adds) && (when == null || isFixed(when));
      certain |= when != null && isFixed(when) ? 0 : adds;
      high |= adds;
      low |= outcome.low;
      row |= value.row && !outcome.isTautology();
      open |= value.open;
      same &= result == null || result.id == value.id;
      result = result == null ? value : result;
      id = logic.terms.term("apply", id, value.id);
      covered = when == null ? covered : logic.or(covered, when);
      if (when == null || covered.isTautology()) {
        break;
      }
      highEnds |= isTrue(high) && logic.condition(covered).holdsAlways();
      row |= when.row;
      open |= when.open;
      id = logic.terms.term("apply", id, when.id);
    }
    if (same) {
      return result;
    }
    if (conditions.size() == 1 && coverEachOther(conditions.get(0), outcomes)) {
      return ConditionNode.settled(id, ConditionNode.TRUE | BLANK, ConditionNode.Ground.SAME);
    }
    if (high != low && (high & low & ConditionNode.TRUE) == 0) {
      low |= high;
    }
    boolean settled = isTrue(high) && low == high;
    int highest = truest ? ConditionNode.TRUE | (high & BLANK) : high;
    boolean truths =
        outcomes.stream().allMatch(v -> v.condition || v.constant instanceof Boolean || v.isNull());
    if (truths) {
      return ConditionNode.condition(id, highest, low, row && !settled, open)
          .because(ConditionNode.Ground.SAME);
    }
    boolean known = settled || truest;
    ConditionNode value =
        known
            ? ConditionNode.value(id, highest, low, row, open)
            : ConditionNode.value(id, row, open);
    value.because(ConditionNode.Ground.SAME);
    value.neverNull = outcomes.stream().allMatch(v -> v.neverNull);
    value.bounds = ConditionValues.boundsOfAny(outcomes);
    boolean constants =
        outcomes.size() <= ConditionValues.MAX_CHOICES
            && outcomes.stream().allMatch(v -> v.constant != null);
    value.choices = constants ? List.copyOf(outcomes) : List.of();
    value.mentionsColumn = row;
    return value;
  }

  /**
   * Whether one branch is true, and the other wherever the condition is not: IF(a, TRUE, NOT a).
   */
  private boolean coverEachOther(ConditionNode when, List<ConditionNode> outcomes) {
    ConditionNode first = logic.condition(outcomes.get(0));
    ConditionNode second = logic.condition(outcomes.get(1));
    boolean truths = outcomes.get(0).constant instanceof Boolean || outcomes.get(0).condition;
    return truths
        && ((first.isTautology() && logic.or(when, second).holdsAlways())
            || (second.isTautology() && logic.or(logic.not(when), first).holdsAlways()));
  }

  private static boolean isTrue(int outcomes) {
    return (outcomes & ~BLANK) == ConditionNode.TRUE;
  }

  /** Whether all rows and all runs have the same outcome, which is not known. */
  private static boolean isFixed(ConditionNode condition) {
    return !condition.row && !condition.open && condition.high != condition.low;
  }
}
