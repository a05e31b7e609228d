package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The loops around a statement of a block: a DELETE of one row, run for each row of a query over
 * the whole table, deletes the whole table. Not thread-safe.
 */
final class Loops {

  /**
   * A loop.
   *
   * @param row the name of its row; null where it goes over no query
   * @param query the query; null where it goes over none
   */
  private record Loop(String row, Restriction.Query query) {}

  /** More loops around each other are not looked into. */
  private static final int MAX_DEPTH = 8;

  /** So many times a block's queries are looked into; what comes then counts as bounded. */
  private static final int MAX_LOOKS = 100;

  private final Tokens tokens;
  private final Dialect dialect;
  private int looks;
  private final Deque<Loop> open = new ArrayDeque<>();

  Loops(Tokens tokens, Dialect dialect) {
    this.tokens = tokens;
    this.dialect = dialect;
  }

  /** Begins a loop that ends by a condition, or never. */
  void begin() {
    open.push(new Loop(null, null));
  }

  /** Begins the loop whose head, FOR row IN query, stands in these tokens. */
  void begin(int from, int in, int to) {
    String row = in == from + 2 ? fold(tokens.value(from + 1)) : "";
    int first = in + 1;
    int last = to;
    while (first < last
        && tokens.kind(first) == Tokens.OPEN
        && tokens.matching(first) == last - 1) {
      first++;
      last--;
    }
    Restriction.Query query = null;
    if (first < last && tokens.is(first, "SELECT")) {
      query = new Restriction.Query(first, last, -1, true);
    } else if (first < last) {
      query = Cursors.of(tokens).get(fold(tokens.value(first)));
    }
    open.push(new Loop(row, query));
  }

  void end() {
    open.poll();
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Whether a loop goes over the rows of a cursor that holds the whole table. */
  boolean goOverAll(String cursor, Restriction.Scope target) {
    Restriction.Query query = Cursors.of(tokens).get(fold(cursor));
    return !open.isEmpty() && query != null && isWhole(query, target);
  }

  private boolean isWhole(Restriction.Query query, Restriction.Scope target) {
    ConditionLogic logic = new ConditionLogic(dialect);
    logic.allow(query.to() - query.from());
    return looks++ < MAX_LOOKS
        && new ConditionSelect(tokens, query.from(), query.to())
            .isWhole(ConditionScope.of(target), logic, 0);
  }

  /**
   * The scope in which the row of a loop over the whole table counts as the row that is struck;
   * null where no loop tells more than the statement itself.
   */
  Restriction.Scope around(Tokens statement, Restriction.Scope scope) {
    boolean deep = open.size() > MAX_DEPTH || looks > MAX_LOOKS;
    if (statement != tokens || open.isEmpty() || deep) {
      return null;
    }
    Set<String> targets = new HashSet<>(scope.targets());
    Map<String, Restriction.Query> queries = new HashMap<>(scope.queries());
    boolean repeated = false;
    for (Loop loop : open) {
      repeated |= loop.row == null;
      if (loop.query != null && isWhole(loop.query, scope)) {
        targets.add(loop.row);
        queries.put(loop.row, loop.query);
      }
    }
    boolean more = repeated || targets.size() > scope.targets().size();
    return more
        ? new Restriction.Scope(
            targets, scope.onlyTarget(), scope.others(), scope.schema(), queries, repeated)
        : null;
  }
}
