package io.guardjdbc.parser;

import static io.guardjdbc.parser.ConditionNode.BLANK;
import static io.guardjdbc.parser.ConditionNode.NULL;

import io.guardjdbc.parser.ConditionComparison.PatternKind;
import io.guardjdbc.sql.Dialect;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Functions, casts and CASE over {@link ConditionNode}. */
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
  private final ConditionArithmetic arithmetic;

  /** Whether aggregates are those of groups that have a row. */
  private boolean grouped;

  ConditionValues(ConditionLogic logic, ConditionComparison comparison) {
    this.logic = logic;
    this.comparison = comparison;
    this.measures = new ConditionMeasures(logic.dialect);
    this.arrays = new ConditionArrays(logic, this);
    this.functions = new ConditionFunctions(logic, comparison, this);
    this.choices = new ConditionChoices(logic, this);
    this.arithmetic = new ConditionArithmetic(logic, this, arrays);
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

  /** A constant, but null where one of two operands is. */
  ConditionNode blankable(Object value, ConditionNode a, ConditionNode b) {
    ConditionNode node = logic.constant(value);
    node.blankable = !(a.neverNull && b.neverNull);
    return node;
  }

  ConditionNode arithmetic(String operator, ConditionNode a, ConditionNode b) {
    return arithmetic.of(operator, a, b);
  }

  ConditionNode negative(ConditionNode a) {
    return arithmetic.negative(a);
  }

  ConditionNode power(ConditionNode a, ConditionNode b) {
    return arithmetic.power(a, b);
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
