package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Functions whose value is known, or is one of their arguments. Not thread-safe. */
final class ConditionFunctions {

  /** Beyond so many arguments, those of nested calls included, the largest is not looked into. */
  private static final int MAX_ALTERNATIVES = 16;

  private static final long DAY_SECONDS = 86_400;
  private static final long MAX_SECONDS = 8_000 * 366 * DAY_SECONDS;

  /** What these make of a key is never null, zero or empty either. */
  private static final Set<String> KEEP_KEY =
      Set.of(
          "UPPER", "LOWER", "TRIM", "LTRIM", "RTRIM", "FLOOR", "CEIL", "CEILING", "ROUND", "TRUNC",
          "ABS");

  private final ConditionLogic logic;
  private final ConditionComparison comparison;
  private final ConditionValues values;

  ConditionFunctions(ConditionLogic logic, ConditionComparison comparison, ConditionValues values) {
    this.logic = logic;
    this.comparison = comparison;
    this.values = values;
  }

  /** The value of a call, or null where nothing is known of it. */
  ConditionNode known(String name, List<ConditionNode> arguments) {
    int count = arguments.size();
    return switch (name) {
      case "LOCATE", "POSITION", "CHARINDEX" ->
          count == 2 || (count == 3 && isNumber(arguments.get(2), 1))
              ? found(arguments.get(0), arguments.get(1))
              : null;
      case "INSTR", "STRPOS" -> count == 2 ? found(arguments.get(1), arguments.get(0)) : null;
      case "LEFT", "RIGHT", "REPEAT", "LPAD", "RPAD" ->
          count > 1 && isNumber(arguments.get(1), 0) ? empty(arguments.get(0)) : null;
      case "SUBSTR", "SUBSTRING", "MID" -> part(arguments);
      case "REPLACE", "TRANSLATE" ->
          count == 3 && arguments.get(1).id == arguments.get(2).id ? arguments.get(0) : null;
      case "ABS" -> count == 1 && arguments.get(0).key ? arguments.get(0) : null;
      case "SIGN", "POWER", "POW" -> one(name, arguments);
      case "DECODE", "DECODE_ORACLE" -> count > 2 ? decoded(arguments) : null;
      case "FIELD" -> count > 1 ? field(arguments) : null;
      case "ARRAY_CONTAINS" ->
          count == 2 && arguments.get(0).elements != null
              ? comparison.in(arguments.get(1), arguments.get(0).elements)
              : null;
      case "GREATEST", "LEAST" -> count > 0 ? extreme(name, arguments) : null;
      // SQLite: of several values, the largest or smallest
      case "MAX" -> count > 1 ? extreme("GREATEST", arguments) : null;
      case "MIN" -> count > 1 ? extreme("LEAST", arguments) : null;
      case "UNNEST" -> {
        ConditionNode rows = count == 1 ? values.opaque(name, arguments, true) : null;
        if (rows != null) {
          rows.elements = ConditionArrays.elements(arguments.get(0), logic);
        }
        yield rows;
      }
      case "CAST", "CONVERT" -> count == 1 ? arguments.get(0) : null;
      case "FIND_IN_SET" -> count == 2 ? ofSame(arguments, 0, BigDecimal.ONE) : null;
      case "STRCMP", "DATEDIFF" -> count == 2 ? ofSame(arguments, 0, BigDecimal.ZERO) : null;
      case "TIMESTAMPDIFF" -> count == 3 ? ofSame(arguments, 1, BigDecimal.ZERO) : null;
      case "DEFAULT" -> count == 1 ? ofColumn(arguments.get(0)) : null;
      case "LENGTH", "CHAR_LENGTH", "CHARACTER_LENGTH" ->
          count == 1 && isPlainText(arguments.get(0))
              ? logic.constant(BigDecimal.valueOf(((String) arguments.get(0).constant).length()))
              : null;
      case "ASCII" -> count == 1 && isPlainText(arguments.get(0)) ? code(arguments.get(0)) : null;
      case "TO_TIMESTAMP" ->
          count == 1 && arguments.get(0).constant instanceof BigDecimal seconds
              ? moment(seconds)
              : null;
      default -> count == 1 && KEEP_KEY.contains(name) ? key(name, arguments) : null;
    };
  }

  /** The result of comparing an argument with the next where they are the same. */
  private ConditionNode ofSame(List<ConditionNode> arguments, int first, BigDecimal result) {
    ConditionNode one = arguments.get(first);
    boolean same = one.row && one.id == arguments.get(first + 1).id;
    return same ? values.blankable(result, one, one) : null;
  }

  /** MariaDB: the default of a column, which no row has a say in. */
  private ConditionNode ofColumn(ConditionNode column) {
    int name = logic.terms.leaf("apply", "DEFAULT");
    return ConditionNode.value(logic.terms.term("apply", name, column.id), false, false);
  }

  private ConditionNode code(ConditionNode text) {
    String value = (String) text.constant;
    return logic.constant(BigDecimal.valueOf(value.isEmpty() ? 0 : value.charAt(0)));
  }

  /** The day of so many seconds after 1970; null where there is no such day. */
  private ConditionNode moment(BigDecimal seconds) {
    boolean known = seconds.abs().compareTo(BigDecimal.valueOf(MAX_SECONDS)) < 0;
    return known
        ? logic.constant(LocalDate.ofEpochDay(seconds.longValue() / DAY_SECONDS).toString())
        : null;
  }

  /** A text of which every database counts the same characters, and that is nowhere null. */
  private boolean isPlainText(ConditionNode node) {
    return node.constant instanceof String text
        && (!text.isEmpty() || logic.dialect != Dialect.ORACLE)
        && text.chars().allMatch(c -> c > ' ' && c < 127);
  }

  private static boolean isNumber(ConditionNode node, int number) {
    return node.constant instanceof BigDecimal value
        && value.compareTo(BigDecimal.valueOf(number)) == 0;
  }

  /** The empty text is found in every text, and every text in itself: at its beginning. */
  private ConditionNode found(ConditionNode part, ConditionNode whole) {
    boolean first = "".equals(part.constant) || part.id == whole.id;
    if (first && !whole.isNull()) {
      return values.blankable(BigDecimal.ONE, whole, part);
    }
    boolean within =
        part.constant instanceof String text && whole.shape != null && whole.shape.contains(text);
    if (!within) {
      return null;
    }
    ConditionNode place = values.opaque("LOCATE", List.of(part, whole), true);
    place.key = true;
    place.bounds = ConditionBounds.from(1);
    return place;
  }

  /** From the first character on, a text is itself. */
  private ConditionNode part(List<ConditionNode> arguments) {
    int count = arguments.size();
    if (count == 2 && isNumber(arguments.get(1), 1)) {
      return arguments.get(0);
    }
    return count == 3 && isNumber(arguments.get(2), 0) ? empty(arguments.get(0)) : null;
  }

  private ConditionNode empty(ConditionNode text) {
    return text.isNull() ? null : values.blankable("", text, text);
  }

  private ConditionNode one(String name, List<ConditionNode> arguments) {
    ConditionNode first = arguments.isEmpty() ? null : arguments.get(0);
    boolean sign = name.equals("SIGN") && arguments.size() == 1 && first.key;
    boolean power = arguments.size() == 2 && isNumber(arguments.get(1), 0) && !first.isNull();
    return sign || power ? values.blankable(BigDecimal.ONE, first, first) : null;
  }

  private ConditionNode key(String name, List<ConditionNode> arguments) {
    ConditionNode first = arguments.get(0);
    boolean same =
        switch (name) {
          case "FLOOR", "CEIL", "CEILING", "ROUND", "TRUNC", "ABS" -> true;
          default -> false;
        };
    if (same && first.key && first.bounds.whole()) {
      return first;
    }
    if (same || !first.key) {
      return null;
    }
    ConditionNode node = values.opaque(name, arguments, true);
    node.key = true;
    return node;
  }

  /** {@code DECODE(x, search, result, …, otherwise)}, which finds null equal to null. */
  private ConditionNode decoded(List<ConditionNode> arguments) {
    List<ConditionNode> conditions = new ArrayList<>();
    List<ConditionNode> results = new ArrayList<>();
    int i = 1;
    for (; i + 1 < arguments.size(); i += 2) {
      conditions.add(comparison.sameOrBothNull(arguments.get(0), arguments.get(i)));
      results.add(arguments.get(i + 1));
    }
    boolean otherwise = i < arguments.size();
    results.add(otherwise ? arguments.get(i) : logic.constant(ConditionNode.NULL_VALUE));
    return values.choice(conditions, results);
  }

  /** MariaDB: the place of the first argument among the others, from 1; 0 if it is not there. */
  private ConditionNode field(List<ConditionNode> arguments) {
    List<ConditionNode> conditions = new ArrayList<>();
    List<ConditionNode> places = new ArrayList<>();
    for (int i = 1; i < arguments.size(); i++) {
      conditions.add(
          comparison.compare(ConditionComparison.EQUAL, arguments.get(0), arguments.get(i)));
      places.add(logic.constant(BigDecimal.valueOf(i)));
    }
    places.add(logic.constant(BigDecimal.ZERO));
    return values.choice(conditions, places);
  }

  /** The largest or smallest of some values, which a comparison then asks of each of them. */
  private ConditionNode extreme(String name, List<ConditionNode> arguments) {
    ConditionNode first = arguments.get(0);
    int breadth = 0;
    boolean same = true;
    boolean neverNull = true;
    for (ConditionNode argument : arguments) {
      same &= argument.id == first.id;
      neverNull &= argument.neverNull || argument.key;
      breadth += argument.breadth;
    }
    if (same) {
      return first;
    }
    ConditionNode node = values.opaque(name, arguments, true);
    node.neverNull = neverNull;
    node.breadth = breadth;
    if (breadth <= MAX_ALTERNATIVES) {
      node.alternatives = List.copyOf(arguments);
      node.largest = name.equals("GREATEST");
    }
    return node;
  }
}
