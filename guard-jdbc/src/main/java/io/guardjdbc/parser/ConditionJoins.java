package io.guardjdbc.parser;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The joins of a subquery: whether every row of its first table comes through, because the others
 * are outer-joined, are that table once more, or hold a row for sure.
 */
final class ConditionJoins {

  private final Tokens tokens;
  private final int to;
  private final String first;
  private final Set<String> self = new HashSet<>();
  private final List<int[]> conditions = new ArrayList<>();
  private boolean keeps = true;

  /** Whether USING takes no row of the first table away where the last table is joined. */
  private boolean kept;

  private int tables;

  /** The joins of what is outer-joined that still wait for their conditions. */
  private int waiting;

  private ConditionJoins(Tokens tokens, int to, String first) {
    this.tokens = tokens;
    this.to = to;
    this.first = first;
  }

  /**
   * Reads what stands behind FROM.
   *
   * @param first the name of the first table
   * @param right whether a RIGHT JOIN stands before it, whose condition follows
   */
  static ConditionJoins read(Tokens tokens, int from, int to, String first, boolean right) {
    ConditionJoins joins = new ConditionJoins(tokens, to, first);
    joins.waiting = right ? 1 : 0;
    joins.read(from, right);
    return joins;
  }

  /** Whether no row is lost as long as {@link #conditions} hold for a row with itself. */
  boolean keepFirstTable() {
    return keeps;
  }

  /** The names of the first table where it is joined once more. */
  Set<String> self() {
    return self;
  }

  /** The conditions of joins, as first token and the one behind. */
  List<int[]> conditions() {
    return conditions;
  }

  private void read(int from, boolean right) {
    boolean left = right;
    boolean due = true;
    int i = from;
    while (i < to) {
      if (tokens.kind(i) == Tokens.COMMA) {
        due = true;
        left = false;
        waiting = 0;
        i++;
      } else if (tokens.is(i, "JOIN") || tokens.is(i, "STRAIGHT_JOIN")) {
        left =
            waiting > 0
                || SelectClauses.isJoin(tokens, i, "LEFT")
                || SelectClauses.isJoin(tokens, i, "FULL");
        waiting += left && !tokens.is(i - 1, "CROSS") ? 1 : 0;
        due = true;
        i++;
      } else if (due && !left && SelectClauses.isBeforeTable(tokens, i)) {
        i++;
      } else if (due) {
        i = table(i, left);
        due = false;
      } else if (tokens.is(i, "ON")) {
        int end = conditionEnd(i + 1);
        if (!left) {
          conditions.add(new int[] {i + 1, end});
        }
        waiting -= left ? 1 : 0;
        i = end;
      } else {
        boolean using = tokens.is(i, "USING");
        boolean loses = (using && !kept) || tokens.is(i, "NATURAL") || tokens.is(i, "RIGHT");
        keeps &= waiting > 0 || !(loses || tokens.is(i, "APPLY"));
        waiting -= using && left ? 1 : 0;
        i = Math.min(to, Cursor.behind(tokens, i));
      }
    }
  }

  private int conditionEnd(int from) {
    int i = from;
    while (i < to && !endsCondition(i) && !startsJoin(i)) {
      i = Math.min(to, Cursor.behind(tokens, i));
    }
    return i;
  }

  private boolean endsCondition(int i) {
    return tokens.kind(i) == Tokens.COMMA
        || tokens.kind(i) == Tokens.CLOSE
        || tokens.is(i, "ON")
        || tokens.is(i, "USING");
  }

  private boolean startsJoin(int i) {
    if (tokens.kind(i) != Tokens.WORD || i + 1 >= to) {
      return false;
    }
    return switch (tokens.word(i)) {
      case "JOIN", "STRAIGHT_JOIN" -> true;
      case "LEFT", "RIGHT", "FULL" -> tokens.is(i + 1, "JOIN") || tokens.is(i + 1, "OUTER");
      case "INNER", "CROSS" -> tokens.is(i + 1, "JOIN");
      case "NATURAL" -> true;
      default -> false;
    };
  }

  private int table(int i, boolean left) {
    int next = Math.min(to, Cursor.behind(tokens, i));
    String name = isName(i) ? tokens.value(i) : "";
    while (isName(i) && next + 1 < to && tokens.kind(next) == Tokens.DOT) {
      name = tokens.value(next + 1);
      next += 2;
    }
    String table = name;
    boolean call = isName(i) && next < to && tokens.kind(next) == Tokens.OPEN;
    boolean same = !call && !name.isEmpty() && name.equalsIgnoreCase(first);
    boolean certain = call ? isCertainCall(name, next) : isCertainQuery(i);
    next = call ? Math.min(to, Cursor.behind(tokens, next)) : next;
    next += next < to && tokens.is(next, "AS") ? 1 : 0;
    if (next < to && isName(next) && !startsJoin(next) && !isClause(next)) {
      name = tokens.value(next++);
    }
    boolean plain = isName(i) && !call && !tokens.namesQuery(table);
    kept = left || same;
    if (tables++ > 0 && !left) {
      // whether another table has a row at all does not hang on the row
      keeps &= same || certain || plain;
      if (same) {
        self.add(name);
      }
    }
    return next;
  }

  private boolean isName(int i) {
    return tokens.kind(i) == Tokens.WORD || tokens.kind(i) == Tokens.QUOTED_NAME;
  }

  private boolean isClause(int i) {
    return tokens.is(i, "ON") || tokens.is(i, "USING") || tokens.is(i, "TABLESAMPLE");
  }

  /** A query in brackets that is sure to give a row: VALUES, or a list without any table. */
  private boolean isCertainQuery(int open) {
    int close = tokens.kind(open) == Tokens.OPEN ? tokens.matching(open) : -1;
    if (close < open + 2) {
      return false;
    }
    boolean certain = tokens.is(open + 1, "SELECT");
    for (int i = open + 2; certain && i < close; i = Cursor.behind(tokens, i)) {
      certain =
          !tokens.is(i, "FROM")
              && !tokens.is(i, "WHERE")
              && !tokens.is(i, "LIMIT")
              && !tokens.is(i, "OFFSET")
              && !tokens.is(i, "FETCH")
              && !tokens.is(i, "HAVING");
    }
    return certain || tokens.is(open + 1, "VALUES");
  }

  /** {@code generate_series(1, 2)}. */
  private boolean isCertainCall(String name, int open) {
    boolean numbers =
        name.equalsIgnoreCase("generate_series")
            && tokens.matching(open) == open + 4
            && tokens.kind(open + 1) == Tokens.NUMBER
            && tokens.kind(open + 3) == Tokens.NUMBER;
    BigDecimal first = numbers ? ConditionConstants.parse(tokens.raw(open + 1)) : null;
    BigDecimal last = numbers ? ConditionConstants.parse(tokens.raw(open + 3)) : null;
    return first != null && last != null && first.compareTo(last) <= 0;
  }
}
