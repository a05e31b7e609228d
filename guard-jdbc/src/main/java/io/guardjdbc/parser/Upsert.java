package io.guardjdbc.parser;

import io.guardjdbc.sql.ObjectName;
import java.util.Set;

/**
 * An INSERT that updates the rows it collides with, fed with all the rows of its own table: each
 * collides with itself, so that it is an UPDATE of the whole table.
 */
final class Upsert {

  private Upsert() {}

  /** Whether what stands behind the table's name of an INSERT makes it such a one. */
  static boolean strikesAll(Cursor c, ObjectName target) {
    int on = c.at;
    while (on + 1 < c.end
        && !(c.t.is(on, "ON") && (c.t.is(on + 1, "CONFLICT") || c.t.is(on + 1, "DUPLICATE")))) {
      on = Cursor.behind(c.t, on);
    }
    Cursor action = new Cursor(c.t, c.dialect, Math.min(on, c.end), c.end);
    int update = action.find("UPDATE");
    if (target == null || update >= c.end) {
      return false;
    }
    Restriction.Scope scope = scopeOf(target);
    return readsAll(c, on, scope) && !isConditional(action, update, scope);
  }

  /**
   * Whether what stands behind the table's name of a REPLACE or H2's MERGE is a query over the
   * whole table: each of its rows gives way to the one that has its key.
   */
  static boolean replacesAll(Cursor c, ObjectName target) {
    return target != null && readsAll(c, c.end, scopeOf(target)) && !makesNewKeys(c);
  }

  /** Whether the query's first column, which is most often the key, is calculated or constant. */
  private static boolean makesNewKeys(Cursor c) {
    int first = c.at;
    while (first < c.end && !c.t.is(first, "SELECT")) {
      first++;
    }
    int i = first + 1;
    i += i < c.end && (c.t.is(i, "DISTINCT") || c.t.is(i, "ALL")) ? 1 : 0;
    while (i + 2 < c.end && c.t.kind(i + 1) == Tokens.DOT) {
      i += 2;
    }
    boolean column = i < c.end && (c.t.kind(i) <= Tokens.QUOTED_NAME || c.t.isSymbol(i, "*"));
    boolean ends = i + 1 < c.end && (c.t.kind(i + 1) == Tokens.COMMA || c.t.is(i + 1, "FROM"));
    return first < c.end && !(column && ends && !c.t.is(i, "NULL") && !c.t.is(i, "DEFAULT"));
  }

  private static Restriction.Scope scopeOf(ObjectName target) {
    return new Restriction.Scope(Set.of(ConditionScope.fold(target.name())), false, Set.of());
  }

  private static boolean readsAll(Cursor c, int to, Restriction.Scope scope) {
    int query = c.at;
    while (query < to && !startsQuery(c, query)) {
      query = Cursor.behind(c.t, query);
    }
    int end = to;
    while (query < end && c.t.kind(query) == Tokens.OPEN) {
      end = Math.min(end, c.t.matching(query));
      query++;
    }
    return query < end && isWhole(c, query, end, scope);
  }

  private static boolean startsQuery(Cursor c, int i) {
    boolean opens = c.t.kind(i) == Tokens.OPEN && i + 1 < c.end;
    return c.t.is(opens ? i + 1 : i, "SELECT") || c.t.is(opens ? i + 1 : i, "TABLE");
  }

  private static boolean isWhole(Cursor c, int query, int end, Restriction.Scope scope) {
    ConditionScope own = ConditionScope.of(scope);
    ConditionLogic logic = new ConditionLogic(c.dialect);
    logic.allow(end - query);
    return c.t.is(query, "TABLE")
        ? own.isTarget(c.t.value(end - 1))
        : new ConditionSelect(c.t, query, end).isWhole(own, logic, 0);
  }

  /** Whether a WHERE behind DO UPDATE leaves rows out. */
  private static boolean isConditional(Cursor action, int update, Restriction.Scope scope) {
    Cursor set = new Cursor(action.t, action.dialect, update, action.end);
    int where = set.find("WHERE");
    int to = set.findAny(Math.min(where, set.end), "RETURNING");
    return where < set.end
        && Restriction.ofWhere(action.t, where + 1, to, scope, action.dialect).restricts();
  }
}
