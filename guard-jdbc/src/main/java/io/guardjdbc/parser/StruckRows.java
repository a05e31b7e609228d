package io.guardjdbc.parser;

import io.guardjdbc.parser.TableList.Table;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.ObjectName;
import java.util.List;
import java.util.Map;

/**
 * Which rows of a table an UPDATE, DELETE or MERGE strikes. On SQL Server and Oracle a query may
 * stand in the place of the table, as a common table expression or in brackets: then the rows that
 * it leaves out are spared as well.
 */
final class StruckRows {

  /** Queries in queries are looked into so deep; deeper ones are taken to hold every row. */
  private static final int MAX_NESTING = 8;

  private static final String[] AFTER_FROM = {
    "WHERE", "GROUP", "HAVING", "ORDER", "OFFSET", "FETCH", "FOR", "OPTION", "UNION", "CONNECT"
  };

  private final Tokens t;
  private final Dialect dialect;

  /** The verb: a WITH before it may name the query. */
  private final int verb;

  /** Knows the queries that WITH gives names to; null where none can be struck by its name. */
  private final ConditionLogic commonTables;

  /** The loops around the statement; null for none. */
  private final Loops loops;

  StruckRows(Cursor c, int verb, Loops loops) {
    this.loops = loops;
    this.t = c.t;
    this.dialect = c.dialect;
    this.verb = verb;
    boolean with = dialect == Dialect.SQLSERVER && verb > 0 && Nested.isBehindCte(t, verb - 1);
    this.commonTables = with ? new ConditionLogic(dialect) : null;
  }

  /**
   * Why no row is spared; null if some are.
   *
   * @param from first token of the condition, {@code to} the one behind it; -1 without WHERE
   */
  String unrestricted(TableList tables, Table target, int from, int to) {
    return unrestricted(tables, target, from, to, verb, 0);
  }

  private String unrestricted(
      TableList tables, Table target, int from, int to, int place, int nesting) {
    Restriction.Scope scope = withColumns(tables.scopeOf(target), target, place);
    Restriction.Verdict verdict = verdict(scope, from, to);
    boolean always = verdict == null || verdict.always();
    boolean restricts = restricts(tables, target, scope, verdict, always, from, to);
    Restriction.Scope self = restricts ? tables.selfScopeOf(target, t, dialect) : null;
    if (self != null) {
      // still by the first verdict: a partner in the same table is another row, if it is not each
      verdict = verdict(self, from, to);
      restricts = restricts(tables, target, self, verdict, always, from, to);
    }
    Restriction.Scope loop =
        restricts && from >= 0 && loops != null
            ? loops.around(t, self == null ? scope : self)
            : null;
    if (loop != null) {
      verdict = verdict(loop, from, to);
      restricts = restricts(tables, target, loop, verdict, verdict.always(), from, to);
    }
    if (restricts || queryRestricts(target, place, nesting)) {
      return null;
    }
    return verdict == null ? "no WHERE clause" : verdict.reason();
  }

  /** The scope in which the columns of a query that stands for the target are what they are. */
  private Restriction.Scope withColumns(Restriction.Scope scope, Table target, int place) {
    int open = queryOf(target, place);
    if (open < 0 || t.matching(open) < 0 || !t.is(open + 1, "SELECT")) {
      return scope;
    }
    int list = target.columnList >= 0 ? target.columnList : ConditionLogic.columnList(t, open);
    Restriction.Query query = Restriction.Query.in(t, open, list);
    return new Restriction.Scope(
        scope.targets(),
        scope.onlyTarget(),
        scope.others(),
        scope.schema(),
        Map.of(target.calledAs(), query),
        scope.repeated());
  }

  private Restriction.Verdict verdict(Restriction.Scope scope, int from, int to) {
    return from < 0 ? null : Restriction.ofWhere(t, from, to, scope, dialect);
  }

  private boolean restricts(
      TableList tables,
      Table target,
      Restriction.Scope scope,
      Restriction.Verdict verdict,
      boolean always,
      int from,
      int to) {
    if (verdict != null && verdict.restricts()) {
      return true;
    }
    JoinedRows joined = tables.joined(t, dialect, target, scope);
    return joined.areRestricted() || (!always && joined.areAskedFor(from, to));
  }

  /** The columns of the only table whose nulls alone spare rows; empty where more does. */
  List<String> sparedNulls(TableList tables, Table target, int from, int to) {
    boolean only = from >= 0 && tables.tables.size() == 1 && !queryRestricts(target);
    return only ? Restriction.sparedNulls(t, from, to, tables.scopeOf(target), dialect) : List.of();
  }

  /** Whether a query stands for the table, and leaves rows of it out. */
  boolean queryRestricts(Table target) {
    return queryRestricts(target, verb, 0);
  }

  private boolean queryRestricts(Table target, int place, int nesting) {
    int open = queryOf(target, place);
    int close = open < 0 ? -1 : t.matching(open);
    if (close < 0 || !t.is(open + 1, "SELECT") || nesting == MAX_NESTING) {
      return false;
    }
    if (new ConditionSelect(t, open + 1, close).picks()) {
      return true;
    }
    Cursor query = new Cursor(t, dialect, open + 1, close);
    int first = query.find("FROM");
    int last = query.findAny(first, AFTER_FROM);
    TableList tables = TableList.read(t, dialect, Math.min(first + 1, close), last);
    if (tables.tables.isEmpty()) {
      return false;
    }
    boolean where = last < close && t.is(last, "WHERE");
    int to = where ? query.findAny(last + 1, AFTER_FROM) : -1;
    Table table = tables.tables.get(0);
    return unrestricted(tables, table, where ? last + 1 : -1, to, open, nesting + 1) == null;
  }

  /** The table itself, where a query stands for it: the first that it reads. */
  ObjectName tableOf(Table target) {
    Table table = target;
    int place = verb;
    for (int nesting = 0; nesting < MAX_NESTING; nesting++) {
      int open = queryOf(table, place);
      int close = open < 0 ? -1 : t.matching(open);
      if (close < 0) {
        break;
      }
      Cursor query = new Cursor(t, dialect, open + 1, close);
      int first = Math.min(query.find("FROM") + 1, close);
      TableList tables = TableList.read(t, dialect, first, query.findAny(first, AFTER_FROM));
      if (tables.tables.isEmpty()) {
        return null;
      }
      table = tables.tables.get(0);
      place = open;
    }
    return table.name;
  }

  /** The bracket around the query that a table is in truth, as seen from a place; -1 for none. */
  private int queryOf(Table table, int place) {
    boolean common =
        commonTables != null
            && table.queryOpen < 0
            && table.name != null
            && !table.name.isQualified();
    return common ? commonTables.commonTable(t, place, table.name.name()) : table.queryOpen;
  }
}
