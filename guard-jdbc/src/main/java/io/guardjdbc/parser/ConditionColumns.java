package io.guardjdbc.parser;

import java.util.HashMap;
import java.util.Map;

/**
 * The columns of a query in FROM or WITH that go by other names outside than inside: aliases, and
 * the names of a list behind the query's own name.
 */
final class ConditionColumns {

  /**
   * The expression that a column is.
   *
   * @param from its first token, {@code to} the one behind it
   */
  record Column(int from, int to) {}

  private final Tokens tokens;

  /** The bracket around a list of new names; -1 for none. */
  private final int list;

  private final Map<String, Column> found = new HashMap<>();

  private ConditionColumns(Tokens tokens, int list) {
    this.tokens = tokens;
    this.list = list;
  }

  /** The columns with a new name, by this in lower case. */
  static Map<String, Column> of(Tokens tokens, ConditionSelect select, int list) {
    ConditionColumns columns = new ConditionColumns(tokens, list);
    columns.read(select.listFrom(), select.listTo());
    return columns.found;
  }

  private void read(int from, int to) {
    int item = from;
    int next = list < 0 ? -1 : list + 1;
    for (int i = from; i < to; i = Cursor.behind(tokens, i)) {
      int behind = Cursor.behind(tokens, i);
      boolean last = behind >= to || tokens.kind(behind) == Tokens.COMMA;
      if (!last || tokens.kind(i) == Tokens.COMMA) {
        item = tokens.kind(i) == Tokens.COMMA ? i + 1 : item;
        continue;
      }
      boolean alias = isName(i) && i > item && tokens.kind(i - 1) != Tokens.DOT;
      alias &= !tokens.is(i, "END") || tokens.is(i - 1, "AS");
      int end = alias ? (tokens.is(i - 1, "AS") ? i - 1 : i) : behind;
      boolean listed = next > 0 && next + 1 < tokens.size() && isName(next);
      if (listed || alias) {
        String name = ConditionScope.fold(tokens.value(listed ? next : i));
        found.put(name, new Column(item, end));
      }
      next = listed && tokens.kind(next + 1) == Tokens.COMMA ? next + 2 : -1;
    }
  }

  private boolean isName(int i) {
    return tokens.kind(i) == Tokens.WORD || tokens.kind(i) == Tokens.QUOTED_NAME;
  }
}
