package io.guardjdbc.parser;

import io.guardjdbc.parser.ConditionStack.Frame;
import io.guardjdbc.parser.ConditionStack.Pending;
import io.guardjdbc.sql.Dialect;
import java.util.List;
import java.util.Locale;

/**
 * The operands of a condition: values, columns, calls, subqueries. Where none can be read it goes
 * on with an unknown one. Not thread-safe.
 */
abstract class ConditionOperandReader {

  final Tokens tokens;
  final ConditionLogic logic;
  final ConditionOperators operators;
  ConditionStack stack;
  ConditionScope scope;
  int depth;
  int to;
  int at;

  /** Whether an operand comes next, rather than an operator. */
  boolean operandDue;

  ConditionOperandReader(Tokens tokens, ConditionLogic logic) {
    this.tokens = tokens;
    this.logic = logic;
    this.operators = new ConditionOperators(logic);
  }

  final void done(ConditionNode node, int last) {
    stack.push(node.at(at, last));
    at = last + 1;
    operandDue = false;
  }

  /** An operand that should be here and is not. */
  final void missing() {
    int token = Math.min(at, to - 1);
    stack.push(operators.unknown().at(token, token));
    operandDue = false;
  }

  final boolean is(int i, String word) {
    return i < to && tokens.is(i, word);
  }

  final boolean isOpen(int i) {
    return i < to && tokens.kind(i) == Tokens.OPEN && tokens.first(i) == '(';
  }

  final int closing(int open) {
    int partner = tokens.matching(open);
    return partner < 0 || partner >= to ? to - 1 : partner;
  }

  final void operand() {
    switch (tokens.kind(at)) {
      case Tokens.WORD -> wordOperand();
      case Tokens.QUOTED_NAME -> name();
      case Tokens.STRING -> string();
      case Tokens.NUMBER -> done(operators.number(tokens, at), at);
      case Tokens.PARAMETER, Tokens.VARIABLE -> parameter();
      case Tokens.OPERATOR -> prefix();
      case Tokens.OPEN -> open();
      default -> missing();
    }
  }

  /** A string, or several side by side that make one. */
  final void string() {
    int last = at;
    while (last + 1 < to && tokens.kind(last + 1) == Tokens.STRING) {
      last++;
    }
    if (last == at) {
      done(operators.string(tokens, at), at);
      return;
    }
    StringBuilder text = new StringBuilder();
    for (int i = at; i <= last; i++) {
      text.append(tokens.value(i));
    }
    done(logic.constant(text.toString()), last);
  }

  final void parameter() {
    if (at + 1 < to && tokens.isSymbol(at + 1, ":=")) {
      // MariaDB: the value of an assignment is what is assigned, all that follows
      at += 2;
      return;
    }
    String name = tokens.raw(at);
    boolean named = name.length() > 1;
    int id = named ? logic.terms.leaf("parameter", name) : logic.terms.unique();
    ConditionNode node = ConditionNode.value(id, false, true);
    node.neverNull = name.startsWith("@@");
    done(node, at);
  }

  final void prefix() {
    String operator = tokens.raw(at);
    if (operator.equals("*")) {
      ConditionNode all = operators.values().opaque("*", List.of(), true);
      all.neverNull = true;
      done(all, at);
      return;
    }
    stack.prefix(operator, ConditionSyntax.UNARY, at);
    at++;
  }

  final void open() {
    char bracket = tokens.first(at);
    if (bracket == '(' && ConditionSubquery.startsAt(tokens, at + 1, to)) {
      subquery(at, Frame.GROUP, false);
      return;
    }
    stack.open(bracket == '[' ? Frame.ARRAY : Frame.GROUP, "(", at);
    at++;
    skipEmptyList();
    if (bracket == '{' && at < to && tokens.kind(at) == Tokens.WORD) {
      at++;
    }
  }

  final void wordOperand() {
    String word = tokens.word(at);
    boolean dotted = at + 1 < to && tokens.kind(at + 1) == Tokens.DOT;
    if (dotted) {
      name();
      return;
    }
    switch (word) {
      case "NOT" -> {
        stack.prefix("NOT", ConditionSyntax.NOT, at);
        at++;
      }
      case "TRUE", "FALSE" -> {
        done(logic.constant(word.equals("TRUE")), at);
      }
      case "NULL" -> done(logic.constant(ConditionNode.NULL_VALUE), at);
      case "CASE" -> {
        boolean searched = is(at + 1, "WHEN");
        stack.openCase(at, searched);
        at += searched ? 2 : 1;
      }
      case "EXISTS", "UNIQUE" -> exists(word);
      case "ALL", "DISTINCT", "BOTH", "LEADING", "TRAILING", "BINARY", "PRIOR", "BY" ->
          skipModifier(word);
      case "CURRENT" -> {
        int last = is(at + 1, "OF") ? Math.min(at + 2, to - 1) : at;
        done(ConditionNode.value(logic.terms.unique(), true, false), last);
      }
      case "AND", "OR", "XOR", "IS", "LIKE", "BETWEEN", "THEN", "ELSE" -> missing();
      case "WHEN" -> {
        if (at > 0 && tokens.is(at - 1, "CASE")) {
          clause(word);
        } else {
          missing();
        }
      }
      case "END" -> end();
      default -> wordOrCall(word);
    }
  }

  /** Outside CASE the word is a name, as MariaDB allows. */
  final void end() {
    if (stack.frame() != null && stack.frame().frame == Frame.CASE) {
      missing();
    } else {
      name();
    }
  }

  final void skipModifier(String word) {
    if (isOpen(at + 1) && word.equals("ALL")) {
      wordOrCall(word);
    } else if (at + 1 < to && ConditionSyntax.startsOperand(tokens, at + 1)) {
      at++;
    } else {
      name();
    }
  }

  final void wordOrCall(String word) {
    if (isOpen(at + 1)) {
      call(word, at);
    } else if (DynamicText.isIntroducer(tokens, at, to, logic.dialect)) {
      // MariaDB: _utf8mb4 'x', and a hexadecimal literal that it makes a text
      at++;
      String text = DynamicText.content(tokens, at, logic.dialect);
      if (tokens.kind(at) == Tokens.NUMBER || "xX".indexOf(tokens.first(at)) >= 0) {
        done(logic.constant(text), at);
      } else {
        string();
      }
    } else if (at + 1 < to
        && tokens.kind(at + 1) == Tokens.STRING
        && ConditionSyntax.isColumnWord(word)) {
      typedLiteral(word);
    } else if (word.equals("ARRAY") && at + 1 < to && tokens.kind(at + 1) == Tokens.OPEN) {
      stack.open(Frame.ARRAY, "ARRAY", at);
      at += 2;
      skipEmptyList();
    } else if (word.equals("INTERVAL")
        && at + 1 < to
        && ConditionSyntax.startsOperand(tokens, at + 1)) {
      stack.prefix("INTERVAL", ConditionSyntax.UNARY, at);
      at++;
    } else if (word.equals("UNKNOWN") && logic.dialect == Dialect.H2) {
      done(logic.constant(ConditionNode.NULL_VALUE), at);
    } else if (!ConditionSyntax.isColumnWord(word)
        && !word.equals("USER")
        && !word.equals("UNKNOWN")) {
      done(operators.values().function(word, List.of()), at);
    } else {
      name();
    }
  }

  /** DATE '2020-01-01', INTERVAL '1 day', BOOLEAN 'true'. */
  final void typedLiteral(String type) {
    ConditionNode text = operators.string(tokens, at + 1).at(at + 1, at + 1);
    ConditionNode node = operators.values().cast(text, type.equals("BOOLEAN") ? "BOOL" : type);
    boolean unit = at + 2 < to && tokens.kind(at + 2) == Tokens.WORD && type.equals("INTERVAL");
    if (unit && ConditionSyntax.isUnit(tokens.word(at + 2))) {
      node = operators.values().interval(node, tokens.word(at + 2));
      at++;
    }
    done(node, at + 1);
  }

  final void call(String word, int first) {
    int open = first == at ? at + 1 : at;
    boolean takesQuery = ConditionSyntax.isQuantifier(word) || word.equals("ARRAY");
    if (takesQuery && ConditionSubquery.startsAt(tokens, open + 1, to)) {
      at = open;
      subquery(open, word.equals("ARRAY") ? Frame.ARRAY : Frame.CALL, word.equals("ALL"));
      return;
    }
    String name = word.equals("SOME") ? "ANY" : word;
    stack.open(word.equals("ROW") ? Frame.GROUP : Frame.CALL, name, first);
    at = open + 1;
    boolean unit =
        ConditionSyntax.takesUnit(word)
            && at + 1 < to
            && tokens.kind(at) == Tokens.WORD
            && ConditionSyntax.isUnit(tokens.word(at))
            && (tokens.kind(at + 1) == Tokens.COMMA || is(at + 1, "FROM"));
    if (unit) {
      stack.push(logic.constant(tokens.word(at)).at(at, at));
      at += 2;
    }
    skipEmptyList();
  }

  /** Expects no operand where the bracket just opened is closed again. */
  final void skipEmptyList() {
    if (at < to && tokens.kind(at) == Tokens.CLOSE) {
      operandDue = false;
    }
  }

  final void exists(String word) {
    int open = at + 1;
    while (isOpen(open)
        && isOpen(open + 1)
        && tokens.matching(open + 1) >= 0
        && tokens.matching(open + 1) == tokens.matching(open) - 1) {
      open++;
    }
    if (!isOpen(open) || !ConditionSubquery.startsAt(tokens, open + 1, to)) {
      wordOrCall(word);
      return;
    }
    int close = closing(at + 1);
    ConditionSubquery query = read(open);
    done(word.equals("UNIQUE") ? query.unique() : query.exists(), close);
  }

  final ConditionSubquery read(int open) {
    return ConditionSubquery.read(tokens, logic, open + 1, closing(open), scope, depth + 1);
  }

  /** A subquery in the place of a value, or after ANY, ALL or ARRAY. */
  final void subquery(int open, Frame frame, boolean all) {
    int close = closing(open);
    ConditionSubquery query = read(open);
    ConditionNode node = frame == Frame.GROUP ? query.scalar() : query.opaque();
    if (frame == Frame.CALL && query.isEmpty()) {
      node.elements = List.of();
    }
    if (frame == Frame.CALL && node.elements != null) {
      stack.quantifies(node, all);
    } else if (frame == Frame.CALL && !all && query.met() != null) {
      stack.meets(node, query.met());
    } else if (frame == Frame.ARRAY) {
      node.element = query.item();
    }
    done(node, close);
  }

  /** A column, or a function with a qualified name. */
  final void name() {
    int first = at;
    int last = at;
    while (last + 2 < to
        && tokens.kind(last + 1) == Tokens.DOT
        && (tokens.kind(last + 2) == Tokens.WORD || tokens.kind(last + 2) == Tokens.QUOTED_NAME)) {
      last += 2;
    }
    if (isOpen(last + 1)) {
      String function = tokens.value(last).toUpperCase(Locale.ROOT);
      at = last + 1;
      call(function, last == first && at == first ? first : last);
      return;
    }
    String qualifier = last == first ? null : tokens.value(last - 2);
    if ("DBMS_RANDOM".equalsIgnoreCase(qualifier) && logic.dialect == Dialect.ORACLE) {
      done(operators.values().function("RANDOM", List.of()), last);
      return;
    }
    if (qualifier == null && isMadeText(first)) {
      done(logic.constant(tokens.value(first)), first);
      return;
    }
    boolean star = last + 2 < to && tokens.kind(last + 1) == Tokens.DOT;
    done(scope.column(logic.terms, qualifier, tokens.value(last)), star ? last + 2 : last);
  }

  /**
   * SQLite takes a name in double quotes for a text where there is no such column, as in {@code "x"
   * = 'x'}; which of the two it is cannot be told.
   */
  final boolean isMadeText(int i) {
    if (logic.dialect != Dialect.SQLITE || tokens.first(i) != '"') {
      return false;
    }
    boolean before = i > 1 && tokens.kind(i - 1) == Tokens.OPERATOR && isText(i - 2, i);
    return before || (i + 2 < to && tokens.kind(i + 1) == Tokens.OPERATOR && isText(i + 2, i));
  }

  final boolean isText(int i, int name) {
    return tokens.kind(i) == Tokens.STRING && tokens.value(i).equals(tokens.value(name));
  }

  final void clause(String word) {
    Pending frame = stack.frame();
    if (frame == null || frame.frame != Frame.CASE) {
      at++;
      return;
    }
    stack.endClause(frame, word.charAt(0) == 'E' ? 'E' : word.charAt(0));
    if (word.equals("END")) {
      stack.close(at);
      at++;
    } else {
      next(1);
    }
  }

  final void next(int count) {
    at += count;
    operandDue = true;
  }
}
