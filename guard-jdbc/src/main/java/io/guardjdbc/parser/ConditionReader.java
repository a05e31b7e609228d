package io.guardjdbc.parser;

import io.guardjdbc.parser.ConditionStack.Frame;
import io.guardjdbc.parser.ConditionStack.Pending;
import io.guardjdbc.sql.Dialect;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a condition into a {@link ConditionNode}, by operator precedence with an explicit stack. It
 * reads every text: where it meets what it does not know it goes on with an unknown operand or
 * operator. Not thread-safe.
 */
final class ConditionReader extends ConditionOperandReader {

  /** Words that part the arguments of a call as a comma does. */
  private static final Set<String> SEPARATORS =
      Set.of("FROM", "FOR", "USING", "PLACING", "PASSING", "SEPARATOR", "ORDER");

  ConditionReader(Tokens tokens, ConditionLogic logic) {
    super(tokens, logic);
  }

  /** From now on expressions are those of groups, each of which has a row. */
  ConditionReader ofGroups() {
    operators.values().ofGroups();
    return this;
  }

  ConditionNode condition(int from, int end, ConditionScope in, int nesting) {
    return logic.condition(expression(from, end, in, nesting));
  }

  /** Reads one expression; {@code nesting} counts the subqueries around it. */
  ConditionNode expression(int from, int end, ConditionScope in, int nesting) {
    stack = new ConditionStack(operators);
    return read(from, end, in, nesting);
  }

  /** Reads expressions with commas between them as the row value that they make up. */
  ConditionNode row(int from, int end, ConditionScope in, int nesting) {
    stack = new ConditionStack(operators);
    stack.open(Frame.GROUP, "(", from);
    return read(from, end, in, nesting);
  }

  private ConditionNode read(int from, int end, ConditionScope in, int nesting) {
    scope = in;
    depth = nesting;
    to = end;
    at = from;
    operandDue = true;
    int stuck = 0;
    while (at < to) {
      int before = at;
      if (operandDue) {
        operand();
      } else {
        operator();
      }
      stuck = at == before ? stuck + 1 : 0;
      if (stuck > 2) {
        at++;
      }
    }
    if (operandDue) {
      missing();
    }
    return stack.finish(Math.max(from, to - 1));
  }

  private void operator() {
    switch (tokens.kind(at)) {
      case Tokens.OPERATOR -> symbol();
      case Tokens.WORD -> wordOperator();
      case Tokens.COMMA -> separate();
      case Tokens.CLOSE -> {
        Pending frame = stack.frame();
        if (frame != null) {
          while (frame != null && frame.frame == Frame.CASE) {
            stack.endClause(frame, 'E');
            stack.close(at);
            frame = stack.frame();
          }
          if (frame != null) {
            stack.close(at);
          }
        }
        at++;
      }
      case Tokens.OPEN -> afterOperand();
      case Tokens.DOT -> field();
      case Tokens.SEMICOLON -> at++;
      case Tokens.PARAMETER -> question();
      default -> juxtaposed();
    }
  }

  /** PostgreSQL without placeholders: {@code doc ? 'key'}, {@code ?|} and {@code ?&}. */
  private void question() {
    if (!isQuestion(at)) {
      juxtaposed();
      return;
    }
    boolean longer =
        at + 1 < to
            && tokens.kind(at + 1) == Tokens.OPERATOR
            && tokens.start(at + 1) == tokens.end(at);
    stack.binary(longer ? "?" + tokens.raw(at + 1) : "?=", ConditionSyntax.OTHER, at);
    next(longer ? 2 : 1);
  }

  private boolean isQuestion(int i) {
    return logic.dialect == Dialect.POSTGRESQL
        && tokens.kind(i) == Tokens.PARAMETER
        && tokens.raw(i).equals("?");
  }

  /** A field of a composite value: of the row itself, where that is the value, its column. */
  private void field() {
    ConditionNode whole = stack.operands.peek();
    int dot = at;
    at = Math.min(at + 2, to);
    boolean row =
        dot + 1 < to
            && whole != null
            && dot >= 3
            && tokens.kind(dot - 1) == Tokens.CLOSE
            && tokens.kind(dot - 3) == Tokens.OPEN
            && scope.isTarget(tokens.value(dot - 2));
    if (row) {
      stack.operands.pop();
      stack.push(scope.column(logic.terms, null, tokens.value(dot + 1)).at(whole.from, dot + 1));
    }
  }

  private void separate() {
    stack.reduce(ConditionSyntax.OR);
    at++;
    operandDue = true;
  }

  /** Two operands side by side, by an operator that is not known. */
  private void juxtaposed() {
    stack.binary("?", ConditionSyntax.OTHER, at);
    operandDue = true;
  }

  private void afterOperand() {
    if (tokens.first(at) == '[') {
      stack.reduce(ConditionSyntax.UNARY + 1);
      stack.open(Frame.SUBSCRIPT, "[", at);
      at++;
      operandDue = true;
    } else if (tokens.isSymbol(at, "(") && tokens.is(at - 1, "+")) {
      at = closing(at) + 1;
    } else {
      juxtaposed();
    }
  }

  private void symbol() {
    String operator = tokens.raw(at);
    if (operator.equals("::")) {
      cast();
      return;
    }
    boolean path =
        operator.equals("@")
            && at + 2 < to
            && isQuestion(at + 1)
            && ConditionSyntax.startsOperand(tokens, at + 2);
    binary(path ? "@?" : operator.replace("??", "?"));
    at += path ? 1 : 0;
  }

  private void binary(String operator) {
    boolean maria = logic.dialect.isMariaDbOrMySql();
    int binding = ConditionSyntax.binding(operator, logic.dialect);
    String name =
        maria && operator.equals("||") ? "OR" : maria && operator.equals("&&") ? "AND" : operator;
    stack.binary(name, binding, at);
    at++;
    operandDue = true;
  }

  private void cast() {
    int first = at;
    stack.reduce(ConditionSyntax.UNARY + 1);
    at++;
    String type = at < to ? tokens.raw(at).toUpperCase(Locale.ROOT) : "";
    at = ConditionSyntax.afterType(tokens, at, to);
    ConditionNode operand = stack.operands.isEmpty() ? operators.unknown() : stack.operands.pop();
    int from = operand.from;
    stack.push(operators.values().cast(operand, type).at(Math.min(from, first), at - 1));
  }

  private void wordOperator() {
    String word = tokens.word(at);
    switch (word) {
      case "AND" -> {
        if (!stack.closeLowerBound()) {
          stack.binary("AND", ConditionSyntax.AND, at);
        }
        next(1);
      }
      case "OR" -> {
        stack.binary("OR", ConditionSyntax.OR, at);
        next(1);
      }
      case "XOR" -> {
        stack.binary("XOR", ConditionSyntax.XOR, at);
        next(1);
      }
      case "IS" -> is();
      case "ISNULL", "NOTNULL" -> test("NULL", word.equals("NOTNULL"), at);
      case "NOT" -> predicate(at + 1, true);
      case "IN", "BETWEEN", "LIKE", "ILIKE", "REGEXP", "RLIKE", "SIMILAR", "GLOB" ->
          predicate(at, false);
      case "SOUNDS" -> {
        stack.binary("SOUNDS LIKE", ConditionSyntax.PREDICATE, at);
        next(is(at + 1, "LIKE") ? 2 : 1);
      }
      case "DIV", "MOD" -> {
        stack.binary(word, ConditionSyntax.PRODUCT, at);
        next(1);
      }
      case "COLLATE" -> {
        at += 2;
        while (at + 1 < to && tokens.kind(at) == Tokens.DOT) {
          at += 2;
        }
      }
      case "ESCAPE" -> {
        stack.binary("ESCAPE", ConditionSyntax.OTHER, at);
        next(1);
      }
      case "AT" -> {
        stack.binary("AT TIME ZONE", ConditionSyntax.UNARY, at);
        next(is(at + 1, "TIME") ? 3 : 2);
      }
      case "WHEN", "THEN", "ELSE", "END" -> clause(word);
      case "AS" -> castType();
      case "FILTER", "OVER", "AGAINST" -> {
        at = isOpen(at + 1) ? closing(at + 1) + 1 : at + 2;
      }
      case "OPERATOR" -> namedOperator();
      default -> otherWord(word);
    }
  }

  private void otherWord(String word) {
    Pending frame = stack.frame();
    boolean inCall = frame != null && frame.frame == Frame.CALL;
    if (inCall && word.equals("USING") && frame.operator.equals("CONVERT")) {
      // MariaDB: the same text in another character set
      at = Math.min(at + 2, to);
    } else if (inCall && SEPARATORS.contains(word)) {
      separate();
    } else if (ConditionSyntax.isUnit(word) || is(at, "ASC") || is(at, "DESC")) {
      at++;
    } else {
      juxtaposed();
    }
  }

  /** CAST (x AS type): the type ends with the bracket. */
  private void castType() {
    Pending frame = stack.frame();
    if (frame == null || frame.frame != Frame.CALL || at + 1 >= to) {
      at = Math.min(at + 2, to);
      return;
    }
    String type = tokens.raw(at + 1).toUpperCase(Locale.ROOT);
    stack.reduce(ConditionSyntax.OR);
    int i = at + 1;
    while (i < to && tokens.kind(i) != Tokens.CLOSE) {
      i = tokens.kind(i) == Tokens.OPEN ? closing(i) + 1 : i + 1;
    }
    ConditionNode operand = stack.operands.isEmpty() ? operators.unknown() : stack.operands.pop();
    int from = operand.from;
    int last = operand.to;
    stack.push(operators.values().cast(operand, type).at(from, last));
    at = i;
  }

  private void namedOperator() {
    int close = isOpen(at + 1) ? closing(at + 1) : at;
    if (close > at + 1 && tokens.kind(close - 1) == Tokens.OPERATOR) {
      stack.binary(tokens.raw(close - 1), ConditionSyntax.OTHER, at);
      next(close - at + 1);
    } else {
      juxtaposed();
    }
  }

  private void is() {
    int i = at + 1;
    boolean negated = is(i, "NOT");
    i += negated ? 1 : 0;
    if (is(i, "DISTINCT")) {
      String operator = negated ? "IS NOT DISTINCT FROM" : "IS DISTINCT FROM";
      stack.binary(operator, ConditionSyntax.IS, at);
      next(i - at + (is(i + 1, "FROM") ? 2 : 1));
    } else if (i < to && tokens.kind(i) == Tokens.WORD && ConditionSyntax.isTest(tokens.word(i))) {
      test(tokens.word(i), negated, i);
    } else if (i < to && ConditionSyntax.isTestOfKind(tokens, i)) {
      test(tokens.word(i), negated, i);
      while (at < to && ConditionSyntax.isTestOfKind(tokens, at)) {
        at++;
      }
    } else {
      // SQLite: IS compares any two values
      stack.binary(negated ? "IS DISTINCT FROM" : "IS NOT DISTINCT FROM", ConditionSyntax.IS, at);
      next(i - at);
    }
  }

  private void test(String test, boolean negated, int last) {
    stack.reduce(ConditionSyntax.IS);
    ConditionNode operand = stack.operands.isEmpty() ? operators.unknown() : stack.operands.pop();
    int from = operand.from;
    stack.push(operators.is(operand, test, negated).at(from, last));
    at = last + 1;
  }

  private void predicate(int i, boolean negated) {
    String word = i < to && tokens.kind(i) == Tokens.WORD ? tokens.word(i) : "";
    String not = negated ? "NOT " : "";
    switch (word) {
      case "IN" -> in(i, negated);
      case "BETWEEN" -> {
        boolean symmetric = is(i + 1, "SYMMETRIC");
        boolean modified = symmetric || is(i + 1, "ASYMMETRIC");
        String operator = not + (symmetric ? "SYMMETRIC BETWEEN" : "BETWEEN");
        stack.binary(operator, ConditionSyntax.PREDICATE, at);
        next(i - at + (modified ? 2 : 1));
      }
      case "LIKE", "ILIKE", "GLOB" -> {
        stack.binary(not + word, ConditionSyntax.PREDICATE, at);
        next(i - at + 1);
      }
      case "REGEXP", "RLIKE" -> {
        stack.binary(not + "REGEXP", ConditionSyntax.PREDICATE, at);
        next(i - at + 1);
      }
      case "SIMILAR" -> {
        stack.binary(not + "SIMILAR TO", ConditionSyntax.PREDICATE, at);
        next(i - at + (is(i + 1, "TO") ? 2 : 1));
      }
      case "NULL" -> test("NULL", true, i);
      default -> juxtaposed();
    }
  }

  private void in(int i, boolean negated) {
    Pending frame = stack.frame();
    if (frame != null && frame.frame == Frame.CALL && frame.operator.equals("POSITION")) {
      separate();
      return;
    }
    stack.reduce(ConditionSyntax.PREDICATE);
    int open = i + 1;
    while (isOpen(open)
        && isOpen(open + 1)
        && tokens.matching(open + 1) == tokens.matching(open) - 1) {
      open++;
    }
    if (isOpen(open) && ConditionSubquery.startsAt(tokens, open + 1, to)) {
      ConditionNode subject = stack.operands.isEmpty() ? operators.unknown() : stack.operands.pop();
      ConditionSubquery query = read(open);
      ConditionNode result = query.contains(subject);
      int from = subject.from;
      int last = closing(i + 1);
      stack.push((negated ? logic.not(result) : result).at(from, last));
      at = last + 1;
    } else if (isOpen(i + 1)) {
      stack.open(negated ? Frame.NOT_IN : Frame.IN, "IN", i + 1);
      at = i + 2;
      operandDue = true;
    } else if (commonTable(i + 1) >= 0) {
      int query = commonTable(i + 1) + 1;
      ConditionNode subject = stack.operands.isEmpty() ? operators.unknown() : stack.operands.pop();
      ConditionNode result =
          ConditionSubquery.read(tokens, logic, query, tokens.matching(query - 1), scope, depth + 1)
              .contains(subject);
      stack.push((negated ? logic.not(result) : result).at(subject.from, i + 1));
      at = i + 2;
    } else {
      stack.binary("?", ConditionSyntax.PREDICATE, at);
      next(i - at + 1);
    }
  }

  /** SQLite: the query that WITH gives the name behind IN; -1 for none. */
  private int commonTable(int i) {
    boolean name =
        logic.dialect == Dialect.SQLITE && i < to && tokens.kind(i) <= Tokens.QUOTED_NAME;
    return name ? logic.commonTable(tokens, i, tokens.value(i)) : -1;
  }
}
