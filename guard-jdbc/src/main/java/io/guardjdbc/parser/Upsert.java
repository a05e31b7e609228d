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
   * whole table that keeps its key: each row gives way to the one that has its key.
   */
  static boolean replacesAll(Cursor c, ObjectName target) {
    if (target == null) {
      return false;
    }
    Restriction.Scope scope = scopeOf(target);
    Cursor query = query(c, c.end);
    return query.more()
        && isWhole(query, scope)
        && (query.is("TABLE") || keepsKey(c, query, scope));
  }

  private static boolean keepsKey(Cursor c, Cursor query, Restriction.Scope scope) {
    ConditionSelect select = new ConditionSelect(c.t, query.at, query.end);
    int key = keyIn(c);
    int item = 0;
    int from = select.listFrom;
    for (int i = from; i <= select.listTo; i = select.after(i)) {
      boolean ends = i == select.listTo || c.t.kind(i) == Tokens.COMMA;
      if (ends && (isStar(c.t, from, i) || item == key)) {
        return isStar(c.t, from, i) || isColumn(c, select, from, withoutAlias(c.t, from, i), scope);
      }
      from = ends ? i + 1 : from;
      item += ends ? 1 : 0;
    }
    return false;
  }

  /** Which of the columns is the key: the first, unless another of them is called so. */
  private static int keyIn(Cursor c) {
    int column = 0;
    for (int i = c.at + 1; c.isKind(Tokens.OPEN) && i < c.t.matching(c.at); i++) {
      if (c.t.kind(i) == Tokens.COMMA) {
        column++;
      } else if (c.t.value(i).equalsIgnoreCase("id")) {
        return column;
      }
    }
    return 0;
  }

  private static boolean isStar(Tokens t, int from, int to) {
    boolean qualified = to == from + 3 && t.kind(from + 1) == Tokens.DOT;
    return (to == from + 1 || qualified) && t.isSymbol(to - 1, "*");
  }

  private static int withoutAlias(Tokens t, int from, int to) {
    if (to - from >= 2 && t.kind(to - 1) <= Tokens.QUOTED_NAME) {
      if (t.is(to - 2, "AS")) {
        return to - 2;
      }
      boolean behindValue = t.kind(to - 2) <= Tokens.QUOTED_NAME || t.kind(to - 2) == Tokens.CLOSE;
      return behindValue && !t.is(to - 1, "END") ? to - 1 : to;
    }
    return to;
  }

  /** Whether an item is a column as it stands in the table, though it be spelled {@code id + 0}. */
  private static boolean isColumn(
      Cursor c, ConditionSelect select, int from, int to, Restriction.Scope scope) {
    ConditionLogic logic = new ConditionLogic(c.dialect);
    logic.allow(2 * (to - from));
    ConditionScope own = select.witness(ConditionScope.of(scope), logic, 0);
    ConditionReader reader = new ConditionReader(c.t, logic);
    int value = reader.expression(from, to, own, 0).id;
    for (int i = from; i < to; i++) {
      int end = i + 1;
      while (end + 1 < to && c.t.kind(end) == Tokens.DOT) {
        end += 2;
      }
      boolean name = c.t.kind(i) <= Tokens.QUOTED_NAME;
      ConditionNode column = name ? reader.expression(i, end, own, 0) : null;
      if (column != null && column.column && column.id == value) {
        return true;
      }
      i = end - 1;
    }
    return false;
  }

  private static Restriction.Scope scopeOf(ObjectName target) {
    return new Restriction.Scope(Set.of(ConditionScope.fold(target.name())), false, Set.of());
  }

  private static boolean readsAll(Cursor c, int to, Restriction.Scope scope) {
    Cursor query = query(c, to);
    return query.more() && isWhole(query, scope);
  }

  /** The query, out of its brackets; at its end where there is none. */
  private static Cursor query(Cursor c, int to) {
    int query = c.at;
    while (query < to && !startsQuery(c, query)) {
      query = Cursor.behind(c.t, query);
    }
    int end = to;
    while (query < end && c.t.kind(query) == Tokens.OPEN) {
      end = Math.min(end, c.t.matching(query));
      query++;
    }
    return new Cursor(c.t, c.dialect, Math.min(query, end), end);
  }

  private static boolean startsQuery(Cursor c, int i) {
    boolean opens = c.t.kind(i) == Tokens.OPEN && i + 1 < c.end;
    return c.t.is(opens ? i + 1 : i, "SELECT") || c.t.is(opens ? i + 1 : i, "TABLE");
  }

  private static boolean isWhole(Cursor query, Restriction.Scope scope) {
    ConditionScope own = ConditionScope.of(scope);
    ConditionLogic logic = new ConditionLogic(query.dialect);
    logic.allow(query.end - query.at);
    return query.is("TABLE")
        ? own.isTarget(query.t.value(query.end - 1))
        : new ConditionSelect(query.t, query.at, query.end).isWhole(own, logic, 0);
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
