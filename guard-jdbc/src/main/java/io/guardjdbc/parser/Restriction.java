package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether a condition restricts the rows of a table, or strikes them all.
 *
 * <p>A condition restricts nothing if it is true for every row ({@code id = id}, {@code a = 1 OR a
 * <> 1}, {@code id > 0} for a key) or if the row has no say in it ({@code 1 = 1}, {@code now() >
 * '2020-01-01'}, {@code EXISTS (SELECT 1 FROM u)}). One that is never true counts as restricting,
 * since it strikes nothing. Rows that a comparison of a column with itself leaves out because the
 * column is null do not count: {@code name = name} restricts nothing.
 *
 * <p>The id of a row is taken for never null, zero, negative or empty: by the names that keys bear
 * ({@code id}, {@code uuid}, {@code <table>_id} …), since no schema is at hand. A parameter, a
 * session's setting or the data of other tables next to a condition on the row, as in {@code ? IS
 * NULL OR name = ?}, leave it restricting: whether they open it is known only when it runs.
 *
 * <p>What is not understood and names a column restricts. Pure and thread-safe.
 */
final class Restriction {

  /**
   * @param restricts false if every row is struck, or all or none
   * @param reason why nothing is restricted, in words; empty if something is
   * @param position offset in chars of what the reason speaks of; -1 if something is restricted
   * @param always whether the condition holds whatever it asks, of this table or others
   */
  record Verdict(boolean restricts, String reason, int position, boolean always) {}

  /**
   * What the names before a dot stand for; compared ignoring case.
   *
   * @param targets names and aliases of the table whose rows are struck
   * @param onlyTarget whether no other table is in the statement
   * @param others names and aliases of the other tables; behind a dot, names of columns that only
   *     they have
   * @param schema by which the target is qualified; null if it is not
   * @param repeated whether the statement runs again and again, so that LIMIT bounds nothing
   * @param queries queries in FROM or WITH that hold all rows of the target, by their names
   */
  record Scope(
      Set<String> targets,
      boolean onlyTarget,
      Set<String> others,
      String schema,
      Map<String, Query> queries,
      boolean repeated) {
    Scope(Set<String> targets, boolean onlyTarget, Set<String> others) {
      this(targets, onlyTarget, others, null, Map.of(), false);
    }
  }

  /**
   * A query in FROM or WITH, or one that a loop goes over.
   *
   * @param from its first token, {@code to} the one behind it
   * @param list the bracket around new names for its columns; -1 for none
   * @param variable whether its name may be a variable that holds its only column
   */
  record Query(int from, int to, int list, boolean variable) {

    /** The query in a bracket. */
    static Query in(Tokens tokens, int open, int list) {
      return new Query(open + 1, tokens.matching(open), list, false);
    }
  }

  private static final Verdict RESTRICTS = new Verdict(true, "", -1, false);
  private static final int MAX_REASON = 80;

  private Restriction() {}

  /**
   * Judges the condition in the tokens {@code from} (inclusive) to {@code to} (exclusive), without
   * the word WHERE or ON. Never throws; time grows with the tokens, not with their nesting.
   */
  static Verdict ofWhere(Tokens tokens, int from, int to, Scope scope, Dialect dialect) {
    int end = Math.min(to, tokens.size());
    if (from >= end) {
      int position = tokens.size() == 0 ? 0 : tokens.end(Math.min(from, tokens.size()) - 1);
      return new Verdict(false, "there is no condition", position, true);
    }
    if (scope.others().stream().noneMatch(Restriction::isColumn) && isPlain(tokens, from, end)) {
      return RESTRICTS;
    }
    ConditionNode node = read(tokens, from, end, scope, dialect, null);
    if (node.isNeverTrue() || (node.row && !node.holdsAlways())) {
      return RESTRICTS;
    }
    return new Verdict(false, reason(tokens, node), tokens.start(node.from), node.holdsAlways());
  }

  /**
   * The columns of the target whose nulls alone make a condition restrict, as in {@code created_at
   * IS NOT NULL}: if the database lets none of them be null, every row is struck. Empty where more
   * restricts, or nothing.
   *
   * @return names as the database stores them, each once
   */
  static List<String> sparedNulls(Tokens tokens, int from, int to, Scope scope, Dialect dialect) {
    if (!asksForNull(tokens, from, to)) {
      return List.of();
    }
    Set<Integer> assumed = new TreeSet<>();
    ConditionNode node = read(tokens, from, to, scope, dialect, assumed);
    if (assumed.isEmpty() || !node.holdsAlways()) {
      return List.of();
    }
    return assumed.stream()
        .map(i -> tokens.kind(i) == Tokens.WORD ? dialect.fold(tokens.raw(i)) : tokens.value(i))
        .distinct()
        .toList();
  }

  /** Without subqueries: to read each of those again would double the work. */
  private static boolean asksForNull(Tokens tokens, int from, int to) {
    boolean asks = false;
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "SELECT")) {
        return false;
      }
      asks |= tokens.is(i, "NULL") || tokens.is(i, "NOTNULL") || tokens.is(i, "ISNULL");
    }
    return asks;
  }

  private static ConditionNode read(
      Tokens tokens, int from, int end, Scope scope, Dialect dialect, Set<Integer> assumed) {
    ConditionLogic logic = new ConditionLogic(dialect, scope.repeated(), assumed);
    logic.allow(tokens, end - from);
    ConditionScope own = ConditionScope.of(scope);
    ConditionScope known = own;
    for (Map.Entry<String, Query> each : scope.queries().entrySet()) {
      Query query = each.getValue();
      logic.allow(query.to() - query.from());
      known = known.with(ConditionSelect.known(tokens, query, each.getKey(), own, logic, 0));
    }
    return new ConditionReader(tokens, logic).condition(from, end, known, 0);
  }

  /**
   * Whether this is {@code column = literal AND …} and no more, by far the most common condition.
   */
  private static boolean isPlain(Tokens tokens, int from, int to) {
    for (int i = from; i + 3 <= to; i += 4) {
      boolean equality =
          tokens.kind(i) == Tokens.WORD
              && tokens.isSymbol(i + 1, "=")
              && isColumn(tokens, i)
              && (tokens.kind(i + 2) == Tokens.PARAMETER || tokens.kind(i + 2) == Tokens.NUMBER);
      if (!equality) {
        return false;
      }
      if (i + 3 == to) {
        return true;
      }
      if (!tokens.is(i + 3, "AND")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isColumn(String name) {
    return name.startsWith(ConditionScope.COLUMN);
  }

  private static boolean isColumn(Tokens tokens, int i) {
    char first = tokens.first(i);
    boolean special = "tTfFnNcClLsSuU".indexOf(first) >= 0;
    return !special || ConditionSyntax.isColumnWord(tokens.word(i));
  }

  private static String reason(Tokens tokens, ConditionNode node) {
    String text = text(tokens, node.from, node.to);
    if (!node.holdsAlways()) {
      return text + " does not depend on the row";
    }
    return switch (node.ground) {
      case CONSTANT -> text + " is constant";
      case SAME -> text + " holds for every row";
      case KEY -> text + " holds for every real key";
      case SUBQUERY -> "the subquery does not depend on the row";
    };
  }

  /** The tokens as one line; literals are left out, for they may be anyone's data. */
  private static String text(Tokens tokens, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i <= to && i < tokens.size(); i++) {
      boolean gap = i > from && tokens.start(i) > tokens.end(i - 1);
      text.append(gap ? " " : "");
      boolean secret = isLiteral(tokens, i);
      text.append(tokens.text(), tokens.start(i), secret ? tokens.start(i) : tokens.end(i));
      text.append(secret ? "?" : "");
      if (text.length() > MAX_REASON) {
        return text.substring(0, MAX_REASON) + "…";
      }
    }
    return text.toString();
  }

  /** Zero and one say nothing of anyone. */
  private static boolean isLiteral(Tokens tokens, int i) {
    return tokens.kind(i) == Tokens.STRING
        || (tokens.kind(i) == Tokens.NUMBER && tokens.end(i) - tokens.start(i) > 1);
  }
}
