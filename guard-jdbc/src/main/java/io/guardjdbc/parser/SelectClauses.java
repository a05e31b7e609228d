package io.guardjdbc.parser;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where the clauses of one SELECT stand, and what its list and its tables are. Not thread-safe. */
class SelectClauses {

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

  final Tokens tokens;
  final int from;
  final int to;
  int listFrom;
  int listTo;
  int tablesFrom = -1;
  int tablesTo;
  private int keptFrom;
  int whereFrom = -1;
  int whereTo;
  boolean groups;
  int groupFrom = -1;
  int groupTo;
  int havingFrom = -1;
  int havingTo;
  int distinctOn = -1;
  boolean limits;
  boolean findsNothing;
  boolean oneItem = true;
  boolean aggregates;
  boolean counts;
  int itemTo;
  boolean onlyLeftJoins = true;
  int derivedOpen = -1;

  /** The bracket around new names for the first table's columns; -1 for none. */
  int columnList = -1;

  String firstTable = "";
  String firstSchema;
  final List<String> aliases = new ArrayList<>();

  SelectClauses(Tokens tokens, int from, int to) {
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

  boolean isZero(int i) {
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

  int after(int i) {
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

  boolean isName(int i) {
    return tokens.kind(i) == Tokens.WORD || tokens.kind(i) == Tokens.QUOTED_NAME;
  }

  private void readTables() {
    keptFrom = keptFrom();
    readTables(keptFrom, tablesTo);
    if (keptFrom > tablesFrom) {
      readTables(tablesFrom, keptFrom);
    }
  }

  /**
   * Where the table stands whose rows all come through if any table's do: it is the first, or the
   * one behind the last RIGHT JOIN.
   */
  private int keptFrom() {
    int kept = tablesFrom;
    int waiting = 0;
    for (int i = tablesFrom; i < tablesTo; i = after(i)) {
      if (tokens.kind(i) == Tokens.COMMA) {
        return tablesFrom;
      }
      if (tokens.is(i, "ON") || tokens.is(i, "USING")) {
        waiting--;
      } else if (tokens.is(i, "JOIN") && !tokens.is(i - 1, "CROSS")) {
        kept = waiting == 0 && isJoin(tokens, i, "RIGHT") ? i + 1 : kept;
        waiting++;
      }
    }
    return kept;
  }

  /** Whether JOIN has this word before it, and maybe OUTER. */
  static boolean isJoin(Tokens tokens, int i, String side) {
    return tokens.is(i - 1, side) || (tokens.is(i - 1, "OUTER") && tokens.is(i - 2, side));
  }

  private void readTables(int from, int to) {
    boolean due = true;
    int i = from;
    while (i < to) {
      if (tokens.kind(i) == Tokens.COMMA) {
        onlyLeftJoins = false;
        due = true;
        i++;
      } else if (tokens.is(i, "JOIN") || tokens.is(i, "STRAIGHT_JOIN")) {
        onlyLeftJoins &= isJoin(tokens, i, "LEFT") || isJoin(tokens, i, "FULL");
        due = true;
        i++;
      } else if (due && isBeforeTable(tokens, i)) {
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

  /** A word before a table, or a bracket around several. */
  static boolean isBeforeTable(Tokens tokens, int i) {
    return tokens.is(i, "ONLY")
        || tokens.is(i, "LATERAL")
        || (tokens.kind(i) == Tokens.OPEN && !isQuery(tokens, i));
  }

  private static boolean isQuery(Tokens tokens, int open) {
    int first = open + 1;
    while (first < tokens.size() && tokens.kind(first) == Tokens.OPEN) {
      first++;
    }
    return first < tokens.size()
        && tokens.kind(first) == Tokens.WORD
        && switch (tokens.word(first)) {
          case "SELECT", "VALUES", "WITH", "TABLE" -> true;
          default -> false;
        };
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
    return !aliases.isEmpty();
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

  /** The names by which the tables are known inside. */
  Set<String> names() {
    return new TreeSet<>(aliases);
  }

  Set<String> firstNames() {
    return Set.of(aliases.get(0));
  }

  ConditionJoins joins() {
    return ConditionJoins.read(tokens, keptFrom, tablesTo, firstTable, keptFrom > tablesFrom);
  }

  /** Whether every row of the first table comes through, whatever is joined. */
  boolean keepsFirstTable() {
    return onlyLeftJoins;
  }
}
