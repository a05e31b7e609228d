package io.guardjdbc.parser;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Arrays whose elements stand in the text: {@code ARRAY[id, 5]}, {@code '{a,b}'}. */
final class ConditionArrays {

  /** Longer arrays are not looked into. */
  private static final int MAX_ELEMENTS = 50;

  private final ConditionLogic logic;
  private final ConditionValues values;

  ConditionArrays(ConditionLogic logic, ConditionValues values) {
    this.logic = logic;
    this.values = values;
  }

  /** The elements of an array, or of the literal of one; null where they are not known. */
  static List<ConditionNode> elements(ConditionNode array, ConditionLogic logic) {
    if (array.elements != null || !(array.constant instanceof String text)) {
      return array.elements;
    }
    boolean plain =
        text.length() > 1
            && text.startsWith("{")
            && text.endsWith("}")
            && text.indexOf('{', 1) < 0
            && text.indexOf('\\') < 0
            && text.indexOf('"') < 0;
    if (!plain) {
      return null;
    }
    List<ConditionNode> elements = new ArrayList<>();
    String inside = text.substring(1, text.length() - 1);
    int from = 0;
    while (from <= inside.length() && !inside.isBlank()) {
      int comma = inside.indexOf(',', from);
      int to = comma < 0 ? inside.length() : comma;
      String element = inside.substring(from, to).strip();
      boolean none = element.equalsIgnoreCase("null");
      elements.add(logic.constant(none ? ConditionNode.NULL_VALUE : element));
      if (elements.size() > MAX_ELEMENTS) {
        return null;
      }
      from = to + 1;
    }
    return elements;
  }

  /** Whether all elements of one array are among those of another. */
  static boolean isPart(ConditionNode part, ConditionNode whole) {
    return part.elements != null
        && (part.elements.isEmpty()
            || (whole.elements != null && ids(whole).containsAll(ids(part))));
  }

  /** Whether two arrays have an element in common. */
  static boolean share(ConditionNode a, ConditionNode b) {
    if (a.elements == null || b.elements == null) {
      return false;
    }
    Set<Integer> common = ids(a);
    common.retainAll(ids(b));
    return !common.isEmpty();
  }

  private static Set<Integer> ids(ConditionNode array) {
    Set<Integer> ids = new HashSet<>();
    for (ConditionNode element : array.elements) {
      ids.add(element.id);
    }
    return ids;
  }

  /** An array of these elements. */
  ConditionNode array(List<ConditionNode> elements) {
    ConditionNode array = values.opaque("ARRAY", elements, true);
    array.elements = elements.size() <= MAX_ELEMENTS ? elements : null;
    array.neverNull = true;
    return array;
  }

  /** The value of a function of arrays; null where nothing is known of it. */
  ConditionNode known(String name, List<ConditionNode> arguments) {
    if (arguments.isEmpty()) {
      return null;
    }
    List<ConditionNode> first = elements(arguments.get(0), logic);
    ConditionNode second = arguments.size() > 1 ? arguments.get(1) : null;
    return switch (name) {
      case "CARDINALITY", "ARRAY_LENGTH" ->
          first == null || first.isEmpty()
              ? null
              : logic.constant(BigDecimal.valueOf(first.size()));
      case "ARRAY_POSITION" -> first == null || second == null ? null : position(first, second);
      case "ARRAY_APPEND" ->
          first == null || second == null ? null : joined(first, List.of(second));
      case "ARRAY_PREPEND" -> {
        List<ConditionNode> rest = second == null ? null : elements(second, logic);
        yield rest == null ? null : joined(List.of(arguments.get(0)), rest);
      }
      case "ARRAY_CAT" -> {
        List<ConditionNode> rest = second == null ? null : elements(second, logic);
        yield rest == null || first == null ? null : joined(first, rest);
      }
      default -> null;
    };
  }

  /** {@code a || b}, where at least one side is an array of known elements; else null. */
  ConditionNode concatenated(ConditionNode a, ConditionNode b) {
    if (a.elements == null && b.elements == null) {
      return null;
    }
    List<ConditionNode> left = elements(a, logic);
    List<ConditionNode> right = elements(b, logic);
    return joined(left == null ? List.of(a) : left, right == null ? List.of(b) : right);
  }

  private ConditionNode joined(List<ConditionNode> left, List<ConditionNode> right) {
    List<ConditionNode> all = new ArrayList<>(left);
    all.addAll(right);
    return array(all);
  }

  /** The place of a value that is sure to be in an array; null where it may be missing. */
  private ConditionNode position(List<ConditionNode> elements, ConditionNode value) {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).id == value.id) {
        if (i == 0) {
          return values.blankable(BigDecimal.ONE, value, value);
        }
        ConditionNode place = values.opaque("ARRAY_POSITION", elements, true);
        place.bounds = ConditionBounds.between(1, i + 1L);
        place.neverNull = true;
        return place;
      }
    }
    return null;
  }

  /** {@code array[index]}; null where the element is not known. */
  static ConditionNode element(ConditionNode array, List<ConditionNode> index) {
    boolean one = array.elements != null && index.size() == 1;
    if (!one || !(index.get(0).constant instanceof BigDecimal number)) {
      return null;
    }
    for (int i = 0; i < array.elements.size(); i++) {
      if (number.compareTo(BigDecimal.valueOf(i + 1L)) == 0) {
        return array.elements.get(i);
      }
    }
    return null;
  }
}
