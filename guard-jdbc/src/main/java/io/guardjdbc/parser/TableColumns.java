package io.guardjdbc.parser;

import io.guardjdbc.parser.TableList.Table;
import java.util.LinkedHashSet;
import java.util.Set;

/** Whose the columns of the tables beside the target are: their own, or made of the row. */
final class TableColumns {

  private TableColumns() {}

  /**
   * Sorts a table by whether it looks at the row, as {@code unnest(t.tags)} and LATERAL do.
   *
   * @param ofRow names of the target and of what looks at it, in the order of the clause
   * @param others as in {@link Restriction.Scope}
   */
  static void addNames(Tokens t, Table table, Set<String> ofRow, Set<String> others) {
    if (table.qualifiers == null) {
      table.qualifiers = qualifiers(t, table);
    }
    for (String name : ofRow) {
      if (table.qualifiers.contains(ConditionScope.fold(name))) {
        table.addNames(ofRow);
        return;
      }
    }
    table.addNames(others);
    if (table.columns == null) {
      table.columns = columns(t, table);
    }
    for (String column : table.columns) {
      others.add(ConditionScope.COLUMN + column);
    }
  }

  /** Whether a token is the unqualified name of a column that only this table can have. */
  static boolean names(Tokens t, int i, Table table) {
    return table.columns != null
        && !table.columns.isEmpty()
        && t.kind(i) <= Tokens.QUOTED_NAME
        && (i == 0 || t.kind(i - 1) != Tokens.DOT)
        && table.columns.contains(ConditionScope.fold(t.value(i)));
  }

  /** The names before a dot in the lateral bracket that are not of its own query. */
  private static Set<String> qualifiers(Tokens t, Table table) {
    int open = table.lateralOpen;
    int end = open < 0 ? -1 : t.matching(open);
    Set<String> names = new LinkedHashSet<>();
    for (int i = open + 1; i + 1 < end; i++) {
      boolean first = t.kind(i - 1) != Tokens.DOT && t.kind(i + 1) == Tokens.DOT;
      if (first && t.kind(i) <= Tokens.QUOTED_NAME) {
        names.add(ConditionScope.fold(t.value(i)));
      }
    }
    if (end > 0 && t.is(open + 1, "SELECT")) {
      for (String own : new ConditionSelect(t, open + 1, end).names()) {
        names.remove(ConditionScope.fold(own));
      }
    }
    return names;
  }

  /**
   * The columns to which the text gives a name. The target has none of that name, which would be
   * ambiguous.
   */
  private static Set<String> columns(Tokens t, Table table) {
    int list = table.columnList;
    int query = table.queryOpen;
    if (list >= 0) {
      Set<String> names = new LinkedHashSet<>();
      for (int i = list + 1; i < t.matching(list); i = Cursor.behind(t, i)) {
        if (i == list + 1 || t.kind(i - 1) == Tokens.COMMA) {
          names.add(ConditionScope.fold(t.value(i)));
        }
      }
      return names;
    }
    if (query >= 0 && t.is(query + 1, "SELECT") && t.matching(query) > 0) {
      ConditionSelect select = new ConditionSelect(t, query + 1, t.matching(query));
      return ConditionColumns.of(t, select, -1).keySet();
    }
    // PostgreSQL: the one column of a function is called as the function or its alias is
    return table.function == null
        ? Set.of()
        : Set.of(ConditionScope.fold(table.alias == null ? table.function : table.alias));
  }
}
