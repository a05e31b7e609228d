package io.guardjdbc.parser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The operands and pending operators of a condition while it is read: nesting lives here and not on
 * the thread's stack. Not thread-safe.
 */
final class ConditionStack {

  /** What an open bracket, or CASE, is going to become. */
  enum Frame {
    GROUP,
    CALL,
    IN,
    NOT_IN,
    ARRAY,
    SUBSCRIPT,
    CASE
  }

  /** A pending operator; a frame holds back everything before it. */
  static final class Pending {
    final String operator;
    final int binding;
    final boolean prefix;
    final int token;
    Frame frame;
    int base;

    /** For CASE: the clause of each operand so far, one of {@code O W T E}. */
    StringBuilder clauses;

    char clause = 'O';

    Pending(String operator, int binding, boolean prefix, int token) {
      this.operator = operator;
      this.binding = binding;
      this.prefix = prefix;
      this.token = token;
    }
  }

  final ArrayDeque<ConditionNode> operands = new ArrayDeque<>();
  private final Deque<Pending> pending = new ArrayDeque<>();
  private final Deque<Pending> frames = new ArrayDeque<>();
  private final ConditionOperators operators;

  /** The elements of ANY(…) and ALL(…), by the operand that stands for them. */
  private final Map<ConditionNode, List<ConditionNode>> anyOf = new HashMap<>();

  private final Map<ConditionNode, List<ConditionNode>> allOf = new HashMap<>();

  /** A value that a subquery behind ANY is sure to hold. */
  private final Map<ConditionNode, ConditionNode> meets = new HashMap<>();

  ConditionStack(ConditionOperators operators) {
    this.operators = operators;
  }

  void push(ConditionNode operand) {
    operands.push(operand);
  }

  void prefix(String operator, int binding, int token) {
    pending.push(new Pending(operator, binding, true, token));
  }

  void binary(String operator, int binding, int token) {
    reduce(binding);
    pending.push(new Pending(operator, binding, false, token));
  }

  Pending open(Frame frame, String name, int token) {
    Pending opened = new Pending(name, ConditionSyntax.FRAME, true, token);
    opened.frame = frame;
    opened.base = operands.size();
    opened.clauses = frame == Frame.CASE ? new StringBuilder() : null;
    pending.push(opened);
    frames.push(opened);
    return opened;
  }

  /** Opens a CASE, searched if WHEN stands right behind the word, and else with an operand. */
  void openCase(int token, boolean searched) {
    open(Frame.CASE, "CASE", token).clause = searched ? 'W' : 'O';
  }

  /** Says which value is sure to be among those that ANY compares with. */
  void meets(ConditionNode operand, ConditionNode value) {
    meets.put(operand, value);
  }

  /** Says that an operand stands for ANY or ALL of its elements. */
  void quantifies(ConditionNode operand, boolean all) {
    (all ? allOf : anyOf).put(operand, operand.elements);
  }

  /** The innermost open bracket or CASE; null outside all. */
  Pending frame() {
    return frames.peek();
  }

  /** Applies what binds at least as tightly. */
  void reduce(int binding) {
    while (!pending.isEmpty()) {
      Pending top = pending.peek();
      if (top.frame != null || top.binding < binding) {
        return;
      }
      pending.pop();
      apply(top);
    }
  }

  /** Whether an AND now belongs to a BETWEEN; the bound before it is complete then. */
  boolean closeLowerBound() {
    reduce(ConditionSyntax.OTHER);
    Pending top = pending.peek();
    if (top == null
        || top.frame != null
        || !top.operator.endsWith("BETWEEN")
        || top.clause == 'E') {
      return false;
    }
    top.clause = 'E';
    return true;
  }

  private void apply(Pending top) {
    ConditionNode right = pop(top.token);
    if (top.prefix) {
      push(operators.prefix(top.operator, right).at(Math.min(top.token, right.from), right.to));
      return;
    }
    ConditionNode left = pop(top.token);
    if (top.operator.endsWith("BETWEEN")) {
      ConditionNode result;
      if (top.clause == 'E') {
        ConditionNode subject = pop(top.token);
        result = operators.between(top.operator, subject, left, right).over(subject, right);
      } else {
        result = operators.binary("?", left, right).over(left, right);
      }
      push(result);
      return;
    }
    int relations = ConditionComparison.relations(top.operator);
    boolean pattern = ConditionSyntax.isPattern(top.operator);
    boolean tests = relations != 0 || pattern;
    List<ConditionNode> any = tests ? anyOf.get(right) : null;
    List<ConditionNode> all = tests ? allOf.get(right) : null;
    ConditionNode result;
    ConditionNode met = relations == 0 ? null : meets.get(right);
    if (met != null && operators.binary(top.operator, left, met).isTautology()) {
      result = operators.binary(top.operator, left, met).over(left, right);
    } else if (any != null) {
      result = operators.quantified(top.operator, left, any, false).over(left, right);
    } else if (all != null) {
      result = operators.quantified(top.operator, left, all, true).over(left, right);
    } else {
      result = operators.binary(top.operator, left, right);
    }
    push(result);
  }

  private ConditionNode pop(int token) {
    ConditionNode operand = operands.poll();
    return operand != null ? operand : operators.unknown().at(token, token);
  }

  /** Ends the clause of a CASE, which is the innermost frame. */
  void endClause(Pending frame, char next) {
    reduce(ConditionSyntax.OR);
    if (operands.size() - frame.base > frame.clauses.length()) {
      frame.clauses.append(frame.clause);
    }
    frame.clause = next;
  }

  /** Closes the innermost frame, whatever it is. */
  void close(int token) {
    reduce(ConditionSyntax.OR);
    Pending frame = pending.peek();
    if (frame == null) {
      return;
    }
    pending.pop();
    frames.pop();
    List<ConditionNode> inside = new ArrayList<>();
    while (operands.size() > frame.base) {
      inside.add(operands.pop());
    }
    Collections.reverse(inside);
    boolean withSubject =
        frame.frame == Frame.IN || frame.frame == Frame.NOT_IN || frame.frame == Frame.SUBSCRIPT;
    ConditionNode subject = withSubject ? pop(frame.token) : null;
    ConditionNode result = operators.closed(frame, subject, inside);
    if (inside.size() == 1 && frame.operator.equals("ANY") && inside.get(0).element != null) {
      meets.put(result, inside.get(0).element);
    } else if (inside.size() == 1) {
      boolean any = frame.operator.equals("ANY");
      boolean quantified = any || frame.operator.equals("ALL");
      List<ConditionNode> elements = quantified ? operators.elements(inside.get(0)) : null;
      if (elements != null) {
        (any ? anyOf : allOf).put(result, elements);
      }
    }
    int first = subject == null ? frame.token : Math.min(subject.from, frame.token);
    push(
        result.at(
            frame.frame == Frame.GROUP ? result.from : first,
            frame.frame == Frame.GROUP ? result.to : token));
  }

  /** Ends everything and answers the one operand. */
  ConditionNode finish(int token) {
    reduce(ConditionSyntax.OR);
    while (frame() != null) {
      close(token);
      reduce(ConditionSyntax.OR);
    }
    ConditionNode result = pop(token);
    while (!operands.isEmpty()) {
      result = operators.binary("?", operands.pop(), result);
    }
    return result;
  }
}
