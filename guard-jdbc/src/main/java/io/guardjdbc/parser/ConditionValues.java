package io.guardjdbc.parser;

import static io.guardjdbc.parser.ConditionNode.BLANK;
import static io.guardjdbc.parser.ConditionNode.NULL;

import io.guardjdbc.parser.ConditionComparison.PatternKind;
import io.guardjdbc.sql.Dialect;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Arithmetic, functions and CASE over {@link ConditionNode}. */
final class ConditionValues {

  /** Functions that tell of the session, and always tell something. */
  private static final Set<String> OF_SESSION =
      Set.of(
          "DATABASE",
          "SCHEMA",
          "USER",
          "CURRENT_USER",
          "SESSION_USER",
          "SYSTEM_USER",
          "CURRENT_SCHEMA",
          "CURRENT_DATABASE",
          "CONNECTION_ID",
          "LAST_INSERT_ID");

  /** More values of a CASE are not looked into one by one. */
  static final int MAX_CHOICES = 16;

  /** The known parts of texts longer than this are forgotten. */
  private static final int MAX_SHAPE = 200;

  /** Types to which a text is converted without another value coming of it. */
  private static final Set<String> KEPT = Set.of("TEXT", "UUID", "TID", "REGCLASS", "OID");

  /** Functions whose result hangs on their arguments, the clock or chance only. */
  private static final Set<String> FIXED =
      Set.of(
          "NOW",
          "RANDOM",
          "RAND",
          "SYSDATE",
          "SYSTIMESTAMP",
          "GETDATE",
          "SYSDATETIME",
          "UUID",
          "GEN_RANDOM_UUID",
          "RANDOM_UUID",
          "NEWID",
          "VERSION",
          "PI",
          "CURDATE",
          "CURTIME",
          "CURRENT_DATE",
          "CURRENT_TIME",
          "CURRENT_TIMESTAMP",
          "LOCALTIME",
          "LOCALTIMESTAMP",
          "UTC_DATE",
          "UTC_TIMESTAMP",
          "CLOCK_TIMESTAMP",
          "TRANSACTION_TIMESTAMP",
          "STATEMENT_TIMESTAMP",
          "TIMEOFDAY",
          "UNIX_TIMESTAMP",
          "SLEEP",
          "PG_SLEEP",
          "UPPER",
          "LOWER",
          "INITCAP",
          "TRIM",
          "LTRIM",
          "RTRIM",
          "BTRIM",
          "REPLACE",
          "REPEAT",
          "REVERSE",
          "SUBSTR",
          "SUBSTRING",
          "LEFT",
          "RIGHT",
          "LPAD",
          "RPAD",
          "ASCII",
          "CHR",
          "CHAR",
          "MD5",
          "SOUNDEX",
          "SHA1",
          "SHA2",
          "CONCAT",
          "CONCAT_WS",
          "CAST",
          "CONVERT",
          "DATE",
          "TIME",
          "TIMESTAMP",
          "INTERVAL",
          "EXTRACT",
          "DATE_TRUNC",
          "DATE_PART",
          "DATE_ADD",
          "DATE_SUB",
          "DATEADD",
          "DATEDIFF",
          "AGE",
          "TO_DATE",
          "TO_TIMESTAMP",
          "TO_CHAR",
          "TO_NUMBER",
          "YEAR",
          "MONTH",
          "DAY",
          "GREATEST",
          "LEAST",
          "NULLIF",
          "COALESCE",
          "MOD",
          "FLOOR",
          "CEIL",
          "CEILING",
          "ROUND",
          "TRUNC",
          "TRUNCATE",
          "SIGN",
          "POWER",
          "SQRT",
          "EXP",
          "LN",
          "LOG",
          "ARRAY",
          "ROW",
          "OPERATOR",
          "CASE");

  private final ConditionLogic logic;
  private final ConditionComparison comparison;
  private final ConditionFunctions functions;
  private final ConditionMeasures measures;
  private final ConditionArrays arrays;
  private final ConditionChoices choices;

  /** Whether aggregates are those of groups that have a row. */
  private boolean grouped;

  ConditionValues(ConditionLogic logic, ConditionComparison comparison) {
    this.logic = logic;
    this.comparison = comparison;
    this.measures = new ConditionMeasures(logic.dialect);
    this.arrays = new ConditionArrays(logic, this);
    this.functions = new ConditionFunctions(logic, comparison, this);
    this.choices = new ConditionChoices(logic, this);
  }

  /** A value made of others in a way that is not looked into. */
  ConditionNode opaque(String name, List<ConditionNode> parts, boolean fixed) {
    int id = logic.terms.leaf("apply", name);
    boolean row = false;
    boolean open = !fixed;
    boolean weak = false;
    boolean column = false;
    boolean chance = false;
    for (ConditionNode part : parts) {
      chance |= part.chance;
      id = logic.terms.term("apply", id, part.id);
      row |= part.row || (part.weak && column) || (weak && part.mentionsColumn);
      open |= part.open;
      weak |= part.weak;
      column |= part.mentionsColumn;
    }
    ConditionNode node = ConditionNode.value(id, row, open && !row);
    node.weak = weak;
    node.mentionsColumn = column;
    node.chance = chance;
    return node;
  }

  void ofGroups() {
    grouped = true;
  }

  ConditionNode array(List<ConditionNode> elements) {
    return arrays.array(elements);
  }

  ConditionNode row(List<ConditionNode> fields) {
    ConditionNode row = opaque("ROW", fields, true);
    row.fields = fields.size() <= MAX_CHOICES ? fields : List.of();
    return row;
  }

  ConditionNode arithmetic(String operator, ConditionNode a, ConditionNode b) {
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
    ConditionNode node = opaque(operator, swap ? List.of(b, a) : List.of(a, b), true);
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
      return result == null ? null : blankable(result, a, b);
    }
    if (y != null) {
      return withNumber(operator, a, y);
    }
    if (a.base == b.base && operator.equals("-")) {
      return blankable(a.offset.subtract(b.offset), a, b);
    }
    if (a.id == b.id) {
      return switch (operator) {
        case "/", "DIV" -> blankable(BigDecimal.ONE, a, b);
        case "%" -> blankable(BigDecimal.ZERO, a, b);
        case "XOR BITS" -> blankable(BigDecimal.ZERO, a, b);
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

  static ConditionBounds boundsOfAny(List<ConditionNode> values) {
    ConditionBounds all = null;
    for (ConditionNode value : values) {
      if (!value.isNull()) {
        ConditionBounds bounds = value.condition ? ConditionBounds.between(0, 1) : value.bounds;
        all = all == null ? bounds : all.or(bounds);
      }
    }
    return all == null ? ConditionBounds.ANY : all;
  }

  /** MariaDB's numbers of bits have no sign: one that has these is no smaller than they are. */
  private ConditionNode withBits(ConditionNode a, BigDecimal bits) {
    if (!logic.dialect.isMariaDbOrMySql()) {
      return null;
    }
    ConditionNode node = opaque("|", List.of(a, logic.constant(bits)), true);
    node.bounds = ConditionBounds.from(1);
    return node;
  }

  private ConditionNode withNumber(String operator, ConditionNode a, BigDecimal y) {
    boolean zero = y.signum() == 0;
    boolean one = y.compareTo(BigDecimal.ONE) == 0;
    return switch (operator) {
      case "+" -> shifted(a, y);
      case "-" -> shifted(a, y.negate());
      case "*" -> zero ? blankable(y, a, a) : one ? shifted(a, BigDecimal.ZERO) : null;
      case "/", "DIV" -> one ? shifted(a, BigDecimal.ZERO) : null;
      case "%" -> one && a.bounds.whole() ? blankable(BigDecimal.ZERO, a, a) : null;
      case "&" -> zero ? blankable(y, a, a) : null;
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

  /** A constant, but null where one of two operands is. */
  ConditionNode blankable(Object value, ConditionNode a, ConditionNode b) {
    ConditionNode node = logic.constant(value);
    node.blankable = !(a.neverNull && b.neverNull);
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
    ConditionNode node = opaque("-", List.of(a), true);
    node.opposite = a;
    node.bounds = a.bounds.negative();
    return node.at(a.from, a.to);
  }

  /** As many units of time as a text says. */
  ConditionNode interval(ConditionNode text, String unit) {
    ConditionNode node = opaque("INTERVAL " + unit, List.of(text), true);
    node.forward = text.forward || isForward(text.constant);
    return node;
  }

  /** CAST: another value in general, the same for a key, which survives any conversion. */
  ConditionNode cast(ConditionNode a, String type) {
    boolean truth = type.startsWith("BOOL");
    if (a.key && truth) {
      int id = logic.terms.term("CAST BOOL", a.id, 0);
      return ConditionNode.settled(id, ConditionNode.TRUE | BLANK, ConditionNode.Ground.KEY);
    }
    if (a.key || a.isNull()) {
      return a;
    }
    ConditionRange range = ConditionRange.ofLiteral(logic, a, type);
    if (range != null) {
      ConditionNode node = opaque("CAST " + type, List.of(a), true);
      node.range = range;
      return node;
    }
    int outcome =
        truth && a.constant != null ? ConditionConstants.truth(a.constant, logic.dialect) : 0;
    if (outcome != 0 && outcome != NULL) {
      return logic.constant(outcome == ConditionNode.TRUE);
    }
    if (a.condition && truth) {
      return a;
    }
    boolean numeric = isNumeric(type);
    BigDecimal number =
        numeric && a.constant instanceof String text
            ? ConditionConstants.parse(text.strip())
            : null;
    if (number != null) {
      return logic.constant(number);
    }
    if (a.constant instanceof BigDecimal whole && numeric && whole.scale() <= 0) {
      return a;
    }
    boolean textual = type.contains("CHAR") || type.equals("TEXT");
    boolean spelled = textual || KEPT.contains(type) || isArray(a.constant);
    spelled |= numeric && a.constant instanceof String text && isNoNumber(text);
    if (a.constant instanceof String text && (spelled || isDate(text, type))) {
      return a;
    }
    ConditionNode node = opaque("CAST " + type, List.of(a), true);
    node.neverNull = a.neverNull;
    node.element = a.element;
    node.elements = a.elements;
    node.chance = a.chance;
    node.past = a.past && (type.startsWith("TIMESTAMP") || type.equals("DATE"));
    if (type.equals("INTERVAL") && isForward(a.constant)) {
      node.forward = true;
      node.bounds = span((String) a.constant);
    }
    if (type.equals("DATE")) {
      node.lieAround(a, ConditionBounds.NOT_POSITIVE);
    }
    if (numeric && a.constant == null) {
      node.bounds = a.condition ? ConditionBounds.between(0, 1) : a.bounds.rounded();
    }
    boolean written = a.isNonEmptyText() || a.bounds.isKnown() || a.past || a.elements != null;
    node.nonEmpty = textual && (a.condition || written);
    return node;
  }

  private static boolean isDate(String text, String type) {
    boolean date = type.equals("DATE") || type.startsWith("TIMESTAMP") || type.equals("DATETIME");
    return ConditionConstants.isBeyondDates(text)
        || (date && ConditionConstants.year(text) != null);
  }

  private static boolean isNumeric(String type) {
    return switch (type) {
      case "FLOAT", "FLOAT4", "FLOAT8", "REAL", "DOUBLE", "DECIMAL", "DEC" -> true;
      default ->
          (type.startsWith("INT") && !type.equals("INTERVAL"))
              ? !type.endsWith("RANGE")
              : type.endsWith("INT") || type.equals("NUMERIC") || type.equals("NUMBER");
    };
  }

  private static boolean isArray(Object constant) {
    return constant instanceof String text && text.startsWith("{") && text.endsWith("}");
  }

  private static boolean isNoNumber(String text) {
    return ConditionConstants.isInfinite(text) || text.strip().equalsIgnoreCase("nan");
  }

  /** Whether the text of an interval leads on in time. */
  static boolean isForward(Object constant) {
    return constant instanceof String text && text.indexOf('-') < 0 && !text.contains("ago");
  }

  /** Whether a function tells of other rows than one, so that it is another one for each. */
  private static boolean ofRows(String name) {
    return switch (name) {
      case "ROW_NUMBER",
          "RANK",
          "DENSE_RANK",
          "NTILE",
          "LAG",
          "LEAD",
          "FIRST_VALUE",
          "LAST_VALUE",
          "COUNT",
          "SUM",
          "MIN",
          "MAX",
          "AVG" ->
          true;
      default -> false;
    };
  }

  private List<ConditionNode> withRow(List<ConditionNode> arguments) {
    List<ConditionNode> all = new ArrayList<>(arguments);
    all.add(ConditionNode.value(logic.terms.leaf("row", ""), true, false));
    return all;
  }

  /** How long an interval is that does not lead back in time: not at all, or some time. */
  private static ConditionBounds span(String text) {
    boolean some = text.chars().anyMatch(c -> c >= '1' && c <= '9');
    boolean none = !some && text.indexOf('0') >= 0;
    return some
        ? ConditionBounds.POSITIVE
        : none ? ConditionBounds.exactly(BigDecimal.ZERO) : ConditionBounds.from(0).fraction();
  }

  /** {@code a ^ b}, which an even number makes a square. */
  ConditionNode power(ConditionNode a, ConditionNode b) {
    ConditionNode node = opaque("^", List.of(a, b), true);
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

  ConditionNode function(String name, List<ConditionNode> arguments) {
    ConditionNode known = functions.known(name, arguments);
    if (known == null) {
      known = arrays.known(name, arguments);
    }
    if (known != null) {
      return known;
    }
    int count = arguments.size();
    ConditionNode first = count == 0 ? null : arguments.get(0);
    switch (name) {
      case "COALESCE", "IFNULL", "NVL", "VALUE":
        return choices.coalesce(name, arguments);
      case "CONVERT":
        // MariaDB: CONVERT (x, type); the type reads like a column
        return count == 2 && logic.dialect.isMariaDbOrMySql()
            ? cast(first, "INT")
            : opaque(name, arguments, true);
      case "ISNULL":
        return count == 1 ? logic.isNull(first) : choices.coalesce(name, arguments);
      case "IF", "IIF", "CASEWHEN":
        if (count == 3) {
          return choices.choice(List.of(logic.condition(first)), arguments.subList(1, 3));
        }
        break;
      case "NVL2":
        if (count == 3) {
          return choices.choice(List.of(logic.not(logic.isNull(first))), arguments.subList(1, 3));
        }
        break;
      case "NULLIF":
        if (count == 2 && first.id == arguments.get(1).id) {
          return logic.constant(ConditionNode.NULL_VALUE);
        }
        if (count == 2
            && first.key
            && comparison
                .compare(ConditionComparison.EQUAL, first, arguments.get(1))
                .isNeverTrue()) {
          return first;
        }
        break;
      case "STARTS_WITH":
        if (count == 2 && "".equals(arguments.get(1).constant)) {
          return comparison.matches(name, PatternKind.LIKE, first, logic.constant("%"));
        }
        break;
      case "JSONB_PATH_EXISTS":
        if (count == 2) {
          return pathExists(first, arguments.get(1));
        }
        break;
      case "REGEXP_LIKE":
        if (count == 2) {
          return comparison.matches(name, PatternKind.REGEX, first, arguments.get(1));
        }
        break;
      case "STRPOS":
        if (count == 2 && "".equals(arguments.get(1).constant)) {
          return blankable(BigDecimal.ONE, first, first);
        }
        break;
      case "LEFT", "RIGHT":
        if (count == 2
            && arguments.get(1).constant instanceof BigDecimal length
            && length.signum() == 0) {
          ConditionNode none = logic.constant("");
          none.blankable = !first.neverNull;
          return none;
        }
        break;
      case "NUM_NULLS", "NUM_NONNULLS":
        if (count > 0 && arguments.stream().allMatch(a -> a.key)) {
          return logic.constant(BigDecimal.valueOf(name.equals("NUM_NULLS") ? 0 : count));
        }
        break;
      case "PG_TYPEOF":
        // the same for all rows, whatever its argument
        return ConditionNode.value(logic.terms.leaf("apply", name), false, false);
      case "MOD":
        if (count == 2) {
          return arithmetic("%", first, arguments.get(1));
        }
        break;
      case "CONCAT":
        if (count > 0) {
          return concat(arguments);
        }
        break;
      default:
        break;
    }
    boolean fixed = FIXED.contains(name) || ConditionMeasures.isMeasure(name);
    ConditionNode node =
        opaque(name, count < 2 && ofRows(name) ? withRow(arguments) : arguments, fixed);
    measures.note(node, name, arguments);
    if (grouped && count == 1) {
      measures.noteOfGroup(node, name, first);
    }
    node.neverNull |= count == 0 && (FIXED.contains(name) || OF_SESSION.contains(name));
    node.range = ConditionRange.ofCall(name, arguments);
    node.neverNull |= ConditionSyntax.isNiladic(name);
    return node;
  }

  /** {@code doc @? path}: the path that is the whole document finds one in each. */
  ConditionNode pathExists(ConditionNode document, ConditionNode path) {
    if (path.constant instanceof String text) {
      String steps = text.strip();
      String bare = steps.startsWith("lax ") ? steps.substring(4).strip() : steps;
      bare = bare.startsWith("strict ") ? bare.substring(7).strip() : bare;
      if (bare.equals("$")) {
        int id = logic.terms.term("@?", document.id, path.id);
        int blank = document.neverNull ? 0 : BLANK;
        return ConditionNode.settled(id, ConditionNode.TRUE | blank, ConditionNode.Ground.SAME);
      }
    }
    return opaque("@?", List.of(document, path), true);
  }

  private ConditionNode concat(List<ConditionNode> arguments) {
    ConditionNode result = arguments.get(0);
    for (ConditionNode next : arguments.subList(1, arguments.size())) {
      result = arithmetic("||", result, next);
    }
    boolean given = logic.dialect != Dialect.POSTGRESQL || result.isGiven();
    if (given) {
      return result;
    }
    // PostgreSQL: takes null for the empty text
    ConditionNode node = opaque("CONCAT", arguments, true);
    node.neverNull = true;
    node.shape = result.shape;
    return node;
  }

  /** {@code CASE}; see {@link ConditionChoices#choice}. */
  ConditionNode choice(List<ConditionNode> conditions, List<ConditionNode> values) {
    return choices.choice(conditions, values);
  }

  /** {@code CASE operand WHEN value …}: the condition of one branch. */
  ConditionNode branch(ConditionNode operand, ConditionNode value) {
    return comparison.compare(ConditionComparison.EQUAL, operand, value);
  }
}
