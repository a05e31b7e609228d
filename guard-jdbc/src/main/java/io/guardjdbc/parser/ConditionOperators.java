package io.guardjdbc.parser;

import io.guardjdbc.parser.ConditionComparison.PatternKind;
import io.guardjdbc.parser.ConditionStack.Pending;
import io.guardjdbc.sql.Dialect;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What an operator, a bracket or a CASE makes of its operands. Not thread-safe. */
final class ConditionOperators {

  /** MariaDB's numbers of bits have 64 of them, and no sign. */
  private static final BigDecimal ALL_BITS = new BigDecimal("18446744073709551615");

  private final ConditionLogic logic;
  private final ConditionComparison comparison;
  private final ConditionValues values;

  ConditionOperators(ConditionLogic logic) {
    this.logic = logic;
    this.comparison = new ConditionComparison(logic);
    this.values = new ConditionValues(logic, comparison);
  }

  ConditionValues values() {
    return values;
  }

  /** An operand of which nothing is known but that it is no column. */
  ConditionNode unknown() {
    return ConditionNode.value(logic.terms.unique(), false, true);
  }

  ConditionNode string(Tokens tokens, int i) {
    if ("bBxX".indexOf(tokens.first(i)) >= 0) {
      return values.opaque(tokens.raw(i), List.of(), true);
    }
    String value = tokens.value(i);
    boolean isNull = value.isEmpty() && logic.dialect == Dialect.ORACLE;
    return logic.constant(isNull ? ConditionNode.NULL_VALUE : value);
  }

  ConditionNode number(Tokens tokens, int i) {
    BigDecimal value = ConditionConstants.literal(tokens.raw(i), logic.dialect);
    if (value != null) {
      return logic.constant(value);
    }
    ConditionNode node = values.opaque(tokens.raw(i), List.of(), true);
    if (logic.dialect.isMariaDbOrMySql()) {
      // a text, or where a number is due, a number
      node.bounds = ConditionConstants.hexadecimal(tokens.raw(i));
    }
    return node;
  }

  ConditionNode prefix(String operator, ConditionNode operand) {
    return switch (operator) {
      case "NOT", "!" -> logic.not(operand);
      case "-" -> values.negative(operand);
      case "+", "BINARY", "PRIOR" -> operand;
      case "@" -> values.function("ABS", List.of(operand));
      case "|/" -> values.function("SQRT", List.of(operand));
      case "~" ->
          logic.dialect.isMariaDbOrMySql()
              ? values.arithmetic("-", logic.constant(ALL_BITS), operand)
              : values.arithmetic("-", values.negative(operand), logic.constant(BigDecimal.ONE));
      case "INTERVAL" -> {
        ConditionNode interval = values.opaque(operator, List.of(operand), true);
        interval.forward = operand.bounds.isNotNegative();
        yield interval;
      }
      default -> values.opaque(operator, List.of(operand), true);
    };
  }

  ConditionNode binary(String operator, ConditionNode left, ConditionNode right) {
    int relations = ConditionComparison.relations(operator);
    if (relations != 0) {
      return comparison.compare(relations, left, right);
    }
    ConditionNode result =
        switch (operator) {
          case "AND" -> logic.and(left, right);
          case "OR" -> logic.or(left, right);
          case "XOR" -> logic.xor(left, right);
          case "<=>", "IS NOT DISTINCT FROM" -> comparison.sameOrBothNull(left, right);
          case "IS DISTINCT FROM" -> logic.not(comparison.sameOrBothNull(left, right));
          case "SIMILAR TO" -> comparison.matches(operator, PatternKind.SIMILAR, left, right);
          case "NOT SIMILAR TO" ->
              logic.not(comparison.matches("SIMILAR TO", PatternKind.SIMILAR, left, right));
          case "LIKE", "ILIKE", "~~", "~~*" ->
              comparison.matches(operator, PatternKind.LIKE, left, right);
          case "NOT LIKE", "NOT ILIKE" ->
              logic.not(comparison.matches(operator.substring(4), PatternKind.LIKE, left, right));
          case "!~~", "!~~*" ->
              logic.not(comparison.matches(operator.substring(1), PatternKind.LIKE, left, right));
          case "~", "~*", "REGEXP" -> comparison.matches(operator, PatternKind.REGEX, left, right);
          case "NOT REGEXP" ->
              logic.not(comparison.matches("REGEXP", PatternKind.REGEX, left, right));
          case "!~", "!~*" ->
              logic.not(comparison.matches(operator.substring(1), PatternKind.REGEX, left, right));
          case "SOUNDS LIKE" ->
              comparison.compare(
                  ConditionComparison.EQUAL,
                  values.function("SOUNDEX", List.of(left)),
                  values.function("SOUNDEX", List.of(right)));
          case "@>" -> comparison.contains(left, right);
          case "<@" -> comparison.contains(right, left);
          case "@?" -> values.pathExists(left, right);
          case "&&" -> comparison.overlaps(left, right);
          case "^@" -> values.function("STARTS_WITH", List.of(left, right));
          case "GLOB" -> comparison.matches(operator, PatternKind.GLOB, left, right);
          case "NOT GLOB" -> logic.not(comparison.matches("GLOB", PatternKind.GLOB, left, right));
          case "+", "-", "*", "/", "%", "||", "&", "|", "<<", ">>", "DIV" ->
              values.arithmetic(operator, left, right);
          case "MOD" -> values.arithmetic("%", left, right);
          case "#" -> values.arithmetic("XOR BITS", left, right);
          case "^" ->
              logic.dialect.isMariaDbOrMySql() || logic.dialect == Dialect.SQLSERVER
                  ? values.arithmetic("XOR BITS", left, right)
                  : values.power(left, right);
          case "ESCAPE" -> escaped(left, right);
          case "COLLATE" -> left;
          default -> values.opaque(operator, List.of(left, right), true);
        };
    boolean chosenPart = operator.equals("AND") || operator.equals("OR");
    return chosenPart ? result : result.over(left, right);
  }

  /** A pattern, of which nothing is known if it makes use of its escape character. */
  private ConditionNode escaped(ConditionNode pattern, ConditionNode escape) {
    boolean used =
        pattern.constant instanceof String text
            && escape.constant instanceof String character
            && !character.isEmpty()
            && text.contains(character);
    return used ? values.opaque("ESCAPE", List.of(pattern, escape), true) : pattern;
  }

  ConditionNode between(
      String operator, ConditionNode subject, ConditionNode low, ConditionNode high) {
    ConditionNode result = comparison.between(subject, low, high);
    if (operator.contains("SYMMETRIC")) {
      result = logic.or(result, comparison.between(subject, high, low));
    }
    return operator.startsWith("NOT") ? logic.not(result) : result;
  }

  /** A comparison or match with ANY or ALL of some elements. */
  ConditionNode quantified(
      String operator, ConditionNode left, List<ConditionNode> elements, boolean all) {
    ConditionNode result = null;
    for (ConditionNode element : elements) {
      ConditionNode next = binary(operator, left, element);
      if (result == null) {
        result = next;
      } else {
        result = all ? logic.and(result, next) : logic.or(result, next);
      }
    }
    return result == null ? logic.settled(all, ConditionNode.Ground.CONSTANT) : result;
  }

  ConditionNode in(boolean negated, ConditionNode subject, List<ConditionNode> elements) {
    ConditionNode result = comparison.in(subject, elements);
    return negated ? logic.not(result) : result;
  }

  ConditionNode is(ConditionNode operand, String test, boolean negated) {
    ConditionNode result =
        switch (test) {
          case "NULL", "UNKNOWN" -> logic.isNull(operand);
          case "TRUE" -> logic.is(operand, true);
          case "FALSE" -> logic.is(operand, false);
          default -> {
            ConditionNode other = values.opaque("IS " + test, List.of(operand), true);
            yield logic.condition(other.at(operand.from, operand.to));
          }
        };
    return negated ? logic.not(result) : result;
  }

  /** The elements behind ANY or ALL; null where they are not known. */
  List<ConditionNode> elements(ConditionNode array) {
    return ConditionArrays.elements(array, logic);
  }

  /** What a closed bracket or CASE amounts to. */
  ConditionNode closed(Pending frame, ConditionNode subject, List<ConditionNode> inside) {
    return switch (frame.frame) {
      case GROUP ->
          inside.size() == 1 ? inside.get(0) : values.row(inside).at(frame.token, frame.token);
      case CALL -> call(frame, inside);
      case IN -> in(false, subject, inside);
      case NOT_IN -> in(true, subject, inside);
      case ARRAY -> {
        yield values.array(inside);
      }
      case SUBSCRIPT -> {
        List<ConditionNode> parts = new ArrayList<>(inside);
        parts.add(0, subject);
        ConditionNode element = ConditionArrays.element(subject, inside);
        yield element != null ? element : values.opaque("[", parts, true);
      }
      case CASE -> choice(frame, inside);
    };
  }

  private ConditionNode call(Pending frame, List<ConditionNode> inside) {
    boolean cast = frame.operator.equals("CAST") || frame.operator.equals("TRY_CAST");
    if (cast && inside.size() == 1) {
      return inside.get(0);
    }
    return values.function(frame.operator, inside);
  }

  private ConditionNode choice(Pending frame, List<ConditionNode> inside) {
    ConditionNode operand = null;
    List<ConditionNode> conditions = new ArrayList<>();
    List<ConditionNode> results = new ArrayList<>();
    ConditionNode otherwise = logic.constant(ConditionNode.NULL_VALUE);
    for (int i = 0; i < inside.size() && i < frame.clauses.length(); i++) {
      ConditionNode part = inside.get(i);
      switch (frame.clauses.charAt(i)) {
        case 'O' -> operand = part;
        case 'W' ->
            conditions.add(operand == null ? logic.condition(part) : values.branch(operand, part));
        case 'T' -> results.add(part);
        default -> otherwise = part;
      }
    }
    if (conditions.isEmpty() || conditions.size() != results.size()) {
      return values.opaque("CASE", inside, false);
    }
    results.add(otherwise);
    return values.choice(conditions, results);
  }
}
