package io.guardjdbc.parser;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
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
  private int distinctOn = -1;
  private boolean limits;
  private boolean oneItem = true;
  private boolean aggregates;
  private boolean counts;
  private int itemTo;
  private boolean onlyLeftJoins = true;
  private int derivedOpen = -1;
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
      groups |= tokens.is(i, "GROUP") || tokens.is(i, "HAVING");
      groupFrom = tokens.is(i, "GROUP") ? i + 2 : groupFrom;
      limits |= limits(i);
      limits |= tokens.is(i, "HAVING");
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
      boolean all = !last && (tokens.is(i + 1, "ALL") || tokens.is(i + 1, "NULL") || isHuge(i + 1));
      boolean skips = i + 2 < to && tokens.is(i + 2, "OFFSET") && !isZero(i + 3);
      return !all || skips;
    }
    if (tokens.is(i, "OFFSET")) {
      boolean fetches = i + 2 < to && (tokens.is(i + 2, "LIMIT") || tokens.is(i + 2, "ROWS"));
      return fetches || !isZero(i + 1);
    }
    return tokens.is(i, "FETCH") && (i + 2 >= to || !isHuge(i + 2));
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
      case "GROUP" -> 3;
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

  /** Whether GROUP BY, HAVING, LIMIT, aggregates and the like leave only some of the rows. */
  boolean picks() {
    boolean whole = !groups || has(groupFrom, to);
    boolean distinct = distinctOn < 0 || has(distinctOn + 1, after(distinctOn) - 1);
    return !whole || !distinct || limits || aggregates;
  }

  /** Whether it leaves rows out only by keeping the first, or the first few, of those it finds. */
  boolean keepsFirstRow() {
    if (groups || aggregates || !limits) {
      return false;
    }
    for (int i = from; i < to; i = after(i)) {
      boolean none = (tokens.is(i, "LIMIT") || tokens.is(i, "TOP")) && !isPositive(i + 1);
      if (none || tokens.is(i, "OFFSET") || tokens.is(i, "TABLESAMPLE") || tokens.is(i, "FETCH")) {
        return false;
      }
    }
    return true;
  }

  private boolean isPositive(int i) {
    return i < to && tokens.kind(i) == Tokens.NUMBER && !isZero(i);
  }

  /**
   * Whether the one item of the list is among these columns: {@code SELECT id … GROUP BY id, name}
   * leaves nothing out.
   */
  private boolean has(int columns, int end) {
    boolean found = false;
    if (columns < 0 || !oneItem || itemTo != listFrom + 1) {
      return false;
    }
    for (int i = columns; i < end; i++) {
      boolean name = isName(i) && !tokens.is(i, "ORDER") && !tokens.is(i, "BY");
      if (!name && tokens.kind(i) != Tokens.COMMA) {
        return false;
      }
      found |= name && tokens.value(i).equalsIgnoreCase(tokens.value(listFrom));
      if (tokens.is(i, "ORDER")) {
        return found;
      }
    }
    return found;
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
    int open = derivedOpen;
    if (open < 0) {
      open = logic.commonTable(tokens, from, firstTable);
      if (open < 0) {
        return !aliases.isEmpty()
            && !firstTable.isEmpty()
            && scope.isTarget(firstSchema, firstTable, logic.dialect);
      }
    }
    return isWhole(tokens, open, from, to, scope, logic, nesting);
  }

  /**
   * Whether the query in a bracket holds all rows of the target.
   *
   * @param from where what speaks of that query begins, and {@code to} where it ends
   */
  static boolean isWhole(
      Tokens tokens,
      int open,
      int from,
      int to,
      ConditionScope scope,
      ConditionLogic logic,
      int nesting) {
    int close = tokens.matching(open);
    if (close < 0
        || !tokens.is(open + 1, "SELECT")
        || nesting > MAX_NESTING
        || !logic.spend(close - open)) {
      return false;
    }
    ConditionSelect inner = new ConditionSelect(tokens, open + 1, close);
    if (!inner.hasTables()
        || inner.picks()
        || inner.combines()
        || inner.renames(from, to, nesting == 0)
        || !inner.keepsFirstTable()
        || !inner.isOver(scope, logic, nesting + 1)) {
      return false;
    }
    if (inner.whereFrom() < 0) {
      return true;
    }
    ConditionScope witness = scope.witness(inner.firstNames());
    return new ConditionReader(tokens, logic)
        .condition(inner.whereFrom(), inner.whereTo(), witness, nesting + 1)
        .isTautology();
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
   * Whether an item goes by a new name that the query around it speaks of.
   *
   * @param resolved whether qualified new names of columns are resolved outside
   */
  private boolean renames(int first, int end, boolean resolved) {
    Map<String, String> names = newNames();
    for (int i = first; i < end && !names.isEmpty(); i++) {
      String source = isName(i) ? names.get(ConditionScope.fold(tokens.value(i))) : null;
      boolean inside = i >= from && i < to;
      boolean known = resolved && i > 0 && tokens.kind(i - 1) == Tokens.DOT && !"".equals(source);
      if (source != null && !inside && !known) {
        return true;
      }
    }
    return false;
  }

  /** The new names of items, with the columns that they are; empty for other expressions. */
  private Map<String, String> newNames() {
    Map<String, String> names = new HashMap<>();
    int item = listFrom;
    for (int i = listFrom + 1; i < listTo; i = after(i)) {
      boolean last = i + 1 == listTo || tokens.kind(i + 1) == Tokens.COMMA;
      boolean plain = i == item || tokens.kind(i - 1) == Tokens.DOT;
      if (last && isName(i) && !plain) {
        int source = tokens.is(i - 1, "AS") ? i - 2 : i - 1;
        String name = ConditionScope.fold(tokens.value(i));
        String column = isColumn(item, source) ? ConditionScope.fold(tokens.value(source)) : "";
        if (!column.equals(name)) {
          names.put(name, column);
        }
      }
      item = tokens.kind(i) == Tokens.COMMA ? i + 1 : item;
    }
    return names;
  }

  /** Whether an item up to a token is a column's name, at most with those of schema and table. */
  private boolean isColumn(int item, int last) {
    boolean shape = last >= item && last - item <= 4 && (last - item) % 2 == 0 && isName(last);
    for (int i = item + 1; shape && i < last; i += 2) {
      shape = tokens.kind(i) == Tokens.DOT;
    }
    boolean word = shape && tokens.kind(last) == Tokens.WORD;
    return shape && (!word || ConditionSyntax.isColumnWord(tokens.word(last)));
  }

  /** The columns that the query in a bracket gives other names, by these. */
  static Map<String, String> renamed(Tokens tokens, int open) {
    return new ConditionSelect(tokens, open + 1, tokens.matching(open)).newNames();
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
