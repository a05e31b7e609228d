package io.guardjdbc.parser;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The parts of one SELECT inside a condition. Not thread-safe. */
final class ConditionSelect {

  private static final Set<String> AGGREGATES =
      Set.of(
          "COUNT",
          "SUM",
          "MIN",
          "MAX",
          "AVG",
          "ARRAY_AGG",
          "STRING_AGG",
          "GROUP_CONCAT",
          "LISTAGG",
          "BOOL_AND",
          "BOOL_OR",
          "EVERY",
          "JSON_AGG",
          "JSON_ARRAYAGG");

  /** No table has so many rows. */
  private static final BigDecimal NO_LIMIT = BigDecimal.valueOf(Integer.MAX_VALUE);

  /** Deeper queries in FROM are taken to leave rows out. */
  private static final int MAX_NESTING = 8;

  private final Tokens tokens;
  private final int from;
  private final int to;
  private int listFrom;
  private int listTo;
  private int tablesFrom = -1;
  private int tablesTo;
  private int whereFrom = -1;
  private int whereTo;
  private boolean groups;
  private int groupFrom = -1;
  private int groupTo;
  private int havingFrom = -1;
  private int havingTo;
  private int distinctOn = -1;
  private boolean limits;
  private boolean findsNothing;
  private boolean oneItem = true;
  private boolean aggregates;
  private boolean counts;
  private int itemTo;
  private boolean onlyLeftJoins = true;
  private int derivedOpen = -1;

  /** The bracket around new names for the first table's columns; -1 for none. */
  private int columnList = -1;

  private String firstTable = "";
  private String firstSchema;
  private final List<String> aliases = new ArrayList<>();

  ConditionSelect(Tokens tokens, int from, int to) {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
    cut();
    readList();
    if (tablesFrom >= 0) {
      readTables();
    }
  }

  private void cut() {
    listFrom = from + 1;
    while (listFrom < to && (tokens.is(listFrom, "DISTINCT") || tokens.is(listFrom, "ALL"))) {
      if (listFrom + 2 < to && tokens.is(listFrom + 1, "ON")) {
        distinctOn = listFrom + 2;
        listFrom = after(distinctOn) - 1;
      }
      listFrom++;
    }
    if (listFrom < to && tokens.is(listFrom, "TOP")) {
      readTop();
    }
    listTo = to;
    int section = 0;
    for (int i = listFrom; i < to; i = after(i)) {
      if (tokens.kind(i) != Tokens.WORD) {
        continue;
      }
      int next = section(i);
      if (next <= section) {
        continue;
      }
      end(section, i);
      section = next;
      if (section == 1) {
        tablesFrom = i + 1;
      } else if (section == 2) {
        whereFrom = i + 1;
      }
      groups |= section == 3 || tokens.is(i, "HAVING");
      groupFrom = tokens.is(i, "GROUP") ? i + 2 : groupFrom;
      havingFrom = tokens.is(i, "HAVING") ? i + 1 : havingFrom;
      limits |= limits(i);
    }
    end(section, to);
    if (tablesFrom >= 0 && tokens.is(tablesFrom, "DUAL") && tablesTo == tablesFrom + 1) {
      tablesFrom = -1;
    }
  }

  /** TOP 10, TOP (10) PERCENT WITH TIES: only all of a hundred percent leave nothing out. */
  private void readTop() {
    int count = listFrom + 1;
    listFrom = count < to ? after(count) : to;
    boolean percent = listFrom < to && tokens.is(listFrom, "PERCENT");
    while (count + 1 < listFrom && tokens.kind(count) == Tokens.OPEN) {
      count++;
    }
    boolean all = percent ? is(count, 100) : isHuge(count);
    limits = !all;
    listFrom += percent ? 1 : 0;
    boolean ties = listFrom + 1 < to && tokens.is(listFrom, "WITH");
    listFrom += ties ? 2 : 0;
  }

  private boolean is(int i, int number) {
    BigDecimal value =
        i < to && tokens.kind(i) == Tokens.NUMBER ? ConditionConstants.parse(tokens.raw(i)) : null;
    return value != null && value.compareTo(BigDecimal.valueOf(number)) == 0;
  }

  /** Whether LIMIT, OFFSET or FETCH leave rows out: not so {@code LIMIT ALL OFFSET 0}. */
  private boolean limits(int i) {
    boolean last = i + 1 >= to;
    if (tokens.is(i, "LIMIT")) {
      boolean startsAtFirst = i + 2 < to && tokens.kind(i + 2) == Tokens.COMMA;
      findsNothing |= isZero(i + 1) && !startsAtFirst;
      boolean all = !last && (tokens.is(i + 1, "ALL") || tokens.is(i + 1, "NULL") || isHuge(i + 1));
      boolean skips = i + 2 < to && tokens.is(i + 2, "OFFSET") && !isZero(i + 3);
      return !all || skips;
    }
    if (tokens.is(i, "OFFSET")) {
      boolean rows = i + 2 < to && (tokens.is(i + 2, "ROWS") || tokens.is(i + 2, "ROW"));
      int next = rows ? i + 3 : i + 2;
      boolean fetches = next < to && (tokens.is(next, "LIMIT") || tokens.is(next, "FETCH"));
      return fetches || !isZero(i + 1);
    }
    boolean percent = i + 3 < to && tokens.is(i + 3, "PERCENT");
    findsNothing |= tokens.is(i, "FETCH") && isZero(i + 2);
    boolean all = percent ? is(i + 2, 100) : isHuge(i + 2);
    return tokens.is(i, "FETCH") && !all;
  }

  /** A number of rows that no table has. */
  private boolean isHuge(int i) {
    BigDecimal rows =
        i < to && tokens.kind(i) == Tokens.NUMBER ? ConditionConstants.parse(tokens.raw(i)) : null;
    return rows != null && rows.compareTo(NO_LIMIT) >= 0;
  }

  private boolean isZero(int i) {
    return i < to && tokens.kind(i) == Tokens.NUMBER && tokens.raw(i).equals("0");
  }

  private int section(int i) {
    return switch (tokens.word(i)) {
      case "FROM" -> 1;
      case "WHERE" -> 2;
      case "GROUP" -> i + 1 < to && tokens.is(i + 1, "BY") ? 3 : 0;
      case "HAVING" -> 4;
      case "WINDOW", "QUALIFY" -> 5;
      case "ORDER" -> 6;
      case "LIMIT", "OFFSET", "FETCH" -> 7;
      case "FOR" -> 8;
      default -> 0;
    };
  }

  private void end(int section, int i) {
    if (section == 0) {
      listTo = i;
    } else if (section == 1) {
      tablesTo = i;
    } else if (section == 2) {
      whereTo = i;
    } else if (section == 3) {
      groupTo = i;
    } else if (section == 4) {
      havingTo = i;
    }
  }

  private int after(int i) {
    boolean opens = tokens.kind(i) == Tokens.OPEN;
    int partner = opens ? tokens.matching(i) : -1;
    return partner > i && partner < to ? partner + 1 : i + 1;
  }

  private void readList() {
    itemTo = listTo;
    for (int i = listFrom; i < listTo; i = after(i)) {
      oneItem &= tokens.kind(i) != Tokens.COMMA;
      if (tokens.is(i, "AS")) {
        itemTo = Math.min(itemTo, i);
      }
      boolean call = i + 1 < listTo && tokens.kind(i + 1) == Tokens.OPEN;
      if (call && tokens.kind(i) == Tokens.WORD && AGGREGATES.contains(tokens.word(i))) {
        boolean window =
            tokens.matching(i + 1) > 0
                && tokens.matching(i + 1) + 1 < listTo
                && tokens.is(tokens.matching(i + 1) + 1, "OVER");
        aggregates |= !window;
        counts |= !window && tokens.is(i, "COUNT") && i == listFrom;
      }
    }
    int last = itemTo - 1;
    boolean bareAlias =
        last > listFrom
            && isName(last)
            && (isName(last - 1) || tokens.kind(last - 1) == Tokens.CLOSE)
            && !tokens.is(last, "END")
            && !tokens.is(last, "NULL");
    if (bareAlias) {
      itemTo = last;
    }
  }

  private boolean isName(int i) {
    return tokens.kind(i) == Tokens.WORD || tokens.kind(i) == Tokens.QUOTED_NAME;
  }

  private void readTables() {
    boolean due = true;
    int i = tablesFrom;
    while (i < tablesTo) {
      if (tokens.kind(i) == Tokens.COMMA) {
        onlyLeftJoins = false;
        due = true;
        i++;
      } else if (tokens.is(i, "JOIN")) {
        boolean left =
            tokens.is(i - 1, "LEFT") || (tokens.is(i - 1, "OUTER") && tokens.is(i - 2, "LEFT"));
        onlyLeftJoins &= left;
        due = true;
        i++;
      } else if (due && (tokens.is(i, "ONLY") || tokens.is(i, "LATERAL"))) {
        i++;
      } else if (due) {
        i = readTable(i);
        due = false;
      } else {
        onlyLeftJoins &= !tokens.is(i, "APPLY");
        i = after(i);
      }
    }
  }

  private int readTable(int i) {
    int next = i;
    String name = "";
    String schema = null;
    if (tokens.kind(i) == Tokens.OPEN) {
      if (aliases.isEmpty()) {
        derivedOpen = i;
      }
      next = after(i);
    } else {
      name = tokens.value(i);
      next = i + 1;
      while (next + 1 < tablesTo && tokens.kind(next) == Tokens.DOT) {
        schema = name;
        name = tokens.value(next + 1);
        next += 2;
      }
      if (next < tablesTo && tokens.kind(next) == Tokens.OPEN) {
        name = "";
        next = after(next);
      }
    }
    if (aliases.isEmpty()) {
      firstTable = name;
      firstSchema = schema;
    }
    next += next < tablesTo && tokens.is(next, "AS") ? 1 : 0;
    if (next < tablesTo && isName(next) && !isJoinWord(next)) {
      name = tokens.value(next);
      next++;
      if (aliases.isEmpty() && next < tablesTo && tokens.kind(next) == Tokens.OPEN) {
        columnList = next;
      }
    } else if (tokens.is(i, "TABLESAMPLE") || (next < tablesTo && tokens.is(next, "TABLESAMPLE"))) {
      int sample = tokens.is(i, "TABLESAMPLE") ? i : next;
      limits |= !isWholeSample(sample);
      next = Math.min(tablesTo, sample + 2);
    }
    aliases.add(name);
    return next;
  }

  /** TABLESAMPLE system (100). */
  private boolean isWholeSample(int i) {
    return i + 3 < tablesTo
        && tokens.kind(i + 2) == Tokens.OPEN
        && tokens.matching(i + 2) == i + 4
        && tokens.kind(i + 3) == Tokens.NUMBER
        && tokens.raw(i + 3).equals("100");
  }

  private boolean isJoinWord(int i) {
    return tokens.kind(i) == Tokens.WORD
        && switch (tokens.word(i)) {
          case "JOIN",
              "LEFT",
              "RIGHT",
              "FULL",
              "INNER",
              "CROSS",
              "NATURAL",
              "ON",
              "USING",
              "OUTER",
              "TABLESAMPLE",
              "STRAIGHT_JOIN",
              "WITH",
              "PARTITION",
              "APPLY" ->
              true;
          default -> false;
        };
  }

  boolean hasTables() {
    return tablesFrom >= 0;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  int listFrom() {
    return listFrom;
  }

  int itemTo() {
    return itemTo;
  }

  boolean hasOneItem() {
    return oneItem && itemTo > listFrom;
  }

  /** The token behind the whole list. */
  int listTo() {
    return listTo;
  }

  /** First token of the condition; -1 without WHERE. */
  int whereFrom() {
    return whereFrom;
  }

  int whereTo() {
    return whereTo;
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
      if (next < end && tokens.kind(next) != Tokens.COMMA && !tokens.is(next, "ORDER")) {
        return false;
      }
      among.add(ConditionScope.fold(tokens.value(next - 1)));
      i = tokens.is(next, "ORDER") ? next : next + 1;
    }
    int list = oneItem ? itemTo : listTo;
    for (int i = listFrom; i < list; ) {
      int next = columnEnd(i, list);
      boolean ends = next == list || tokens.kind(next) == Tokens.COMMA;
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

  boolean groups() {
    return groups || limits;
  }

  boolean aggregates() {
    return aggregates;
  }

  boolean countsRows() {
    return counts && oneItem && !groups;
  }

  /** Whether it is {@code … LIMIT 0} or {@code … FETCH FIRST 0 ROWS ONLY}. */
  boolean findsNothing() {
    return findsNothing;
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

  /** The names by which the tables are known inside. */
  Set<String> names() {
    return new TreeSet<>(aliases);
  }

  Set<String> firstNames() {
    return Set.of(aliases.get(0));
  }

  ConditionJoins joins() {
    return ConditionJoins.read(tokens, tablesFrom, tablesTo, firstTable);
  }

  /** Whether every row of the first table comes through, whatever is joined. */
  boolean keepsFirstTable() {
    return onlyLeftJoins;
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
