package io.guardjdbc.parser;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What one SELECT inside a condition leaves out of the rows it reads. Not thread-safe. */
final class ConditionSelect extends SelectClauses {

  /** Deeper queries in FROM are taken to leave rows out. */
  private static final int MAX_NESTING = 8;

  ConditionSelect(Tokens tokens, int from, int to) {
    super(tokens, from, to);
  }

  /**
   * Whether HAVING leaves out no group that has a row.
   *
   * @param own the scope of the query's own conditions
   */
  boolean keepsGroups(ConditionLogic logic, ConditionScope own, int nesting) {
    return havingFrom < 0
        || new ConditionReader(tokens, logic)
            .ofGroups()
            .condition(havingFrom, havingTo, own, nesting)
            .isTautology();
  }

  /** Whether LIMIT and the like leave rows out. */
  boolean limits(ConditionLogic logic) {
    return limits && !logic.repeated;
  }

  /** Whether GROUP BY, LIMIT, aggregates and the like leave only some of the rows. */
  boolean picks() {
    return picks(false) || havingFrom >= 0;
  }

  boolean picks(ConditionLogic logic) {
    return picks(logic.repeated);
  }

  private boolean picks(boolean repeated) {
    boolean whole = groupFrom < 0 || has(groupFrom, groupTo);
    boolean distinct = distinctOn < 0 || has(distinctOn + 1, after(distinctOn) - 1);
    return !whole || !distinct || (limits && !repeated) || (aggregates && groupFrom < 0);
  }

  /** Whether it leaves rows out only by keeping the first, or the first few, of those it finds. */
  boolean keepsFirstRow() {
    if (groups || aggregates || !limits) {
      return false;
    }
    for (int i = from; i < to; i = after(i)) {
      if (mayTakeNothing(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean mayTakeNothing(int i) {
    if (tokens.is(i, "LIMIT")) {
      boolean skips = i + 2 < to && tokens.kind(i + 2) == Tokens.COMMA;
      return skips ? !isZero(i + 1) || !isPositive(i + 3) : !isPositive(i + 1);
    }
    if (tokens.is(i, "FETCH")) {
      boolean one = i + 2 < to && (tokens.is(i + 2, "ROW") || tokens.is(i + 2, "ROWS"));
      return !one && !isPositive(i + 2);
    }
    return (tokens.is(i, "TOP") && !isPositive(i + 1))
        || (tokens.is(i, "OFFSET") && !isZero(i + 1))
        || tokens.is(i, "TABLESAMPLE");
  }

  private boolean isPositive(int i) {
    return i < to && tokens.kind(i) == Tokens.NUMBER && !isZero(i);
  }

  /**
   * Whether every item of the list is among these columns: {@code SELECT id … GROUP BY id, name}
   * leaves nothing out.
   */
  private boolean has(int columns, int end) {
    Set<String> among = new HashSet<>();
    for (int i = columns; columns >= 0 && i < end && !tokens.is(i, "ORDER"); ) {
      int next = columnEnd(i, end);
      boolean orders = next < end && tokens.is(next, "ORDER");
      if (next > end || (next < end && !orders && tokens.kind(next) != Tokens.COMMA)) {
        return false;
      }
      among.add(ConditionScope.fold(tokens.value(next - 1)));
      i = orders ? next : next + 1;
    }
    int list = oneItem ? itemTo : listTo;
    for (int i = listFrom; i < list; ) {
      int next = columnEnd(i, list);
      boolean ends = next == list || (next < list && tokens.kind(next) == Tokens.COMMA);
      if (!ends || !among.contains(ConditionScope.fold(tokens.value(next - 1)))) {
        return false;
      }
      i = next + 1;
    }
    return !among.isEmpty() && listFrom < list;
  }

  /** The token behind a column's name, which may be qualified. */
  private int columnEnd(int first, int end) {
    int i = first + 1;
    while (i + 1 < end && tokens.kind(i) == Tokens.DOT) {
      i += 2;
    }
    return isName(first) ? i : end + 1;
  }

  /**
   * The value of the one item; of {@code *}, that of the query in FROM.
   *
   * @param outer the scope around this query
   * @param own the scope of its list
   */
  ConditionNode item(ConditionScope outer, ConditionScope own, ConditionLogic logic, int nesting) {
    boolean star =
        aliases.size() == 1
            && tokens.isSymbol(itemTo - 1, "*")
            && (itemTo == listFrom + 1
                || (itemTo == listFrom + 3 && tokens.kind(listFrom + 1) == Tokens.DOT));
    int open = star && nesting <= MAX_NESTING ? query(logic) : -1;
    ConditionNode queried = open < 0 ? null : itemIn(tokens, open, outer, logic, nesting + 1);
    return queried == null
        ? new ConditionReader(tokens, logic).expression(listFrom, itemTo, own, nesting)
        : queried;
  }

  /** The value of the one item of the query in a bracket; null if there are several. */
  static ConditionNode itemIn(
      Tokens tokens, int open, ConditionScope scope, ConditionLogic logic, int nesting) {
    ConditionSelect inner = new ConditionSelect(tokens, open + 1, tokens.matching(open));
    if (!inner.hasOneItem() || !inner.hasTables() || !logic.spend(inner.to - inner.from)) {
      return null;
    }
    return inner.item(scope, inner.witness(scope, logic, nesting), logic, nesting);
  }

  /** Whether the first table is the target, or a query by FROM or WITH that holds all its rows. */
  boolean isOver(ConditionScope scope, ConditionLogic logic, int nesting) {
    int open = query(logic);
    return open < 0
        ? !aliases.isEmpty()
            && !firstTable.isEmpty()
            && scope.isTarget(firstSchema, firstTable, logic.dialect)
        : isWhole(tokens, open, scope, logic, nesting);
  }

  /** The bracket around the query that the first table is by FROM or WITH; -1 for none. */
  private int query(ConditionLogic logic) {
    return derivedOpen >= 0 || firstTable.isEmpty()
        ? derivedOpen
        : logic.commonTable(tokens, from, firstTable);
  }

  /** Whether the query in a bracket holds all rows of the target. */
  static boolean isWhole(
      Tokens tokens, int open, ConditionScope scope, ConditionLogic logic, int nesting) {
    int close = tokens.matching(open);
    if (close >= 0 && tokens.is(open + 1, "TABLE")) {
      return scope.isTarget(tokens.value(close - 1));
    }
    if (close < 0
        || !tokens.is(open + 1, "SELECT")
        || nesting > MAX_NESTING
        || !logic.spend(close - open)) {
      return false;
    }
    int end = open + 1;
    boolean adds = true;
    for (int i = close - 1; i > open; i = before(tokens, i)) {
      boolean union = tokens.is(i, "UNION");
      end = union ? i : end;
      adds &= !tokens.is(i, "EXCEPT") && !tokens.is(i, "INTERSECT") && !tokens.is(i, "MINUS");
    }
    // another query behind UNION takes no row away
    int first = end > open + 1 && adds ? end : close;
    return new ConditionSelect(tokens, open + 1, first).isWhole(scope, logic, nesting);
  }

  private static int before(Tokens tokens, int i) {
    boolean closes = tokens.kind(i) == Tokens.CLOSE && tokens.matching(i) >= 0;
    return (closes ? Math.min(i, tokens.matching(i)) : i) - 1;
  }

  /** Whether this query holds all rows of the target. */
  boolean isWhole(ConditionScope scope, ConditionLogic logic, int nesting) {
    if (!hasTables()
        || picks(logic)
        || combines()
        || !(keepsFirstTable() || joins().keepFirstTable())
        || !isOver(scope, logic, nesting + 1)) {
      return false;
    }
    ConditionScope witness = witness(scope, logic, nesting);
    return (keepsFirstTable() || joinsKeep(witness, logic, nesting))
        && keepsGroups(logic, witness, nesting)
        && (whereFrom < 0
            || new ConditionReader(tokens, logic)
                .condition(whereFrom, whereTo, witness, nesting + 1)
                .isTautology());
  }

  private boolean joinsKeep(ConditionScope witness, ConditionLogic logic, int nesting) {
    ConditionReader reader = new ConditionReader(tokens, logic);
    return joins().conditions().stream()
        .allMatch(on -> reader.condition(on[0], on[1], witness, nesting + 1).isTautology());
  }

  private boolean combines() {
    for (int i = listFrom; i < to; i = after(i)) {
      boolean set = tokens.is(i, "UNION") || tokens.is(i, "EXCEPT");
      if (set || tokens.is(i, "INTERSECT") || tokens.is(i, "MINUS")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The scope of the query's own conditions, where the target's row stands for the row that is
   * read, and the columns of a query in FROM or WITH for what they are.
   */
  ConditionScope witness(ConditionScope scope, ConditionLogic logic, int nesting) {
    Set<String> same = new TreeSet<>(firstNames());
    same.addAll(joins().self());
    ConditionScope witness = scope.inside(names(), false).witness(same);
    int open = query(logic);
    if (open < 0 || nesting > MAX_NESTING) {
      return witness;
    }
    int list = columnList >= 0 ? columnList : ConditionLogic.columnList(tokens, open);
    Restriction.Query query = Restriction.Query.in(tokens, open, list);
    return witness.with(known(tokens, query, aliases.get(0), scope, logic, nesting + 1));
  }

  /** What the newly named columns of a query are, by their names, qualified and not. */
  static Map<String, ConditionNode> known(
      Tokens tokens,
      Restriction.Query query,
      String alias,
      ConditionScope scope,
      ConditionLogic logic,
      int nesting) {
    ConditionSelect inner = new ConditionSelect(tokens, query.from(), query.to());
    Map<String, ConditionColumns.Column> columns = ConditionColumns.of(tokens, inner, query.list());
    boolean variable = query.variable() && inner.hasOneItem();
    if ((columns.isEmpty() && !variable) || !logic.spend(query.to() - query.from())) {
      return Map.of();
    }
    ConditionScope own = inner.hasTables() ? inner.witness(scope, logic, nesting) : scope;
    Map<String, ConditionNode> known = new HashMap<>();
    columns.forEach(
        (name, column) -> {
          ConditionNode node =
              new ConditionReader(tokens, logic)
                  .expression(column.from(), column.to(), own, nesting);
          known.put(name, node);
          known.put(ConditionScope.fold(alias) + "." + name, node);
        });
    if (variable) {
      known.put(
          ConditionScope.fold(alias),
          new ConditionReader(tokens, logic)
              .expression(inner.listFrom(), inner.itemTo(), own, nesting));
    }
    return known;
  }

  /** Whether a range of tokens names a column of the target by the target's name. */
  static boolean mentionsTarget(Tokens tokens, int from, int to, ConditionScope scope) {
    for (int i = from; i + 1 < to; i++) {
      boolean qualifier =
          tokens.kind(i + 1) == Tokens.DOT
              && (tokens.kind(i) == Tokens.WORD || tokens.kind(i) == Tokens.QUOTED_NAME);
      if (qualifier && scope.isTarget(tokens.value(i)) && !tokens.is(Math.max(i - 1, 0), "FROM")) {
        return true;
      }
    }
    return false;
  }
}
