package io.guardjdbc.parser;

import io.guardjdbc.parser.TableList.Table;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.Operation;

/** MERGE, with what its WHEN clauses do to rows that are there. */
final class MergeShape {

  private MergeShape() {}

  static void merge(Cursor c, Draft d) {
    final int verb = c.at++;
    DmlShape.skipTop(c);
    c.skipWords("INTO", "ONLY");
    int using = c.find("USING");
    int targetFrom = c.at;
    ObjectName target = c.name();
    d.add(Operation.MERGE, target, c.t.start(verb));
    if (using >= c.end) {
      if (c.dialect == Dialect.H2 && Upsert.replacesAll(c, target)) {
        String detail = "every row of the table collides with itself";
        d.add(Operation.UNBOUNDED_UPDATE, target, null, false, c.t.start(verb), detail);
      }
      return;
    }
    int firstWhen = nextWhen(c, using);
    int on = c.find(using, "ON");
    TableList tables = TableList.read(c.t, c.dialect, using + 1, Math.min(on, firstWhen));
    TableList intos = TableList.read(c.t, c.dialect, targetFrom, using);
    if (intos.tables.isEmpty()) {
      return;
    }
    Table into = intos.tables.get(0);
    tables.tables.add(0, into);
    Restriction.Scope scope = tables.scopeOf(into);
    Restriction.Scope self = tables.selfScopeOf(into, c.t, c.dialect);
    boolean onRestricts =
        on < firstWhen
            && Restriction.ofWhere(c.t, on + 1, firstWhen, scope, c.dialect).restricts()
            && (self == null
                || Restriction.ofWhere(c.t, on + 1, firstWhen, self, c.dialect).restricts());
    StruckRows rows = new StruckRows(c, verb, null);
    boolean query = rows.queryRestricts(into);
    ObjectName table = rows.tableOf(into);
    Restriction.Scope matched = self == null || onRestricts ? scope : self;
    int when = firstWhen;
    while (when < c.end) {
      int next = nextWhen(c, when + 1);
      action(new Cursor(c.t, c.dialect, when + 1, next), d, table, matched, onRestricts, query);
      when = next;
    }
  }

  private static int nextWhen(Cursor c, int from) {
    for (int i = from; i < c.end; i = Cursor.behind(c.t, i)) {
      if (c.t.is(i, "WHEN")
          && i + 1 < c.end
          && (c.t.is(i + 1, "MATCHED")
              || (c.t.is(i + 1, "NOT") && i + 2 < c.end && c.t.is(i + 2, "MATCHED")))) {
        return i;
      }
    }
    return c.end;
  }

  private static void action(
      Cursor c,
      Draft d,
      ObjectName target,
      Restriction.Scope scope,
      boolean onRestricts,
      boolean queryRestricts) {
    boolean not = c.accept("NOT");
    c.accept("MATCHED");
    boolean bySource = c.accept("BY", "SOURCE");
    c.accept("BY", "TARGET");
    boolean restricts = queryRestricts || (onRestricts && !bySource);
    int then = then(c);
    if (c.is("AND")) {
      Restriction.Verdict verdict = Restriction.ofWhere(c.t, c.at + 1, then, scope, c.dialect);
      restricts |= verdict.restricts();
    }
    c.at = Math.min(c.end, then + 1);
    if ((not && !bySource) || !c.more()) {
      return;
    }
    String detail = restricts ? null : "the MERGE reaches every row";
    int position = c.t.start(c.at);
    if (c.is("DELETE")) {
      d.add(
          restricts ? Operation.DELETE : Operation.UNBOUNDED_DELETE,
          target,
          null,
          false,
          position,
          detail);
    } else if (c.is("UPDATE")) {
      // Oracle: UPDATE SET … WHERE … DELETE WHERE …
      int where = c.find("WHERE");
      boolean updates = restricts;
      if (where < c.end) {
        int to = c.find(where, "DELETE");
        updates |= Restriction.ofWhere(c.t, where + 1, to, scope, c.dialect).restricts();
      }
      d.add(
          updates ? Operation.UPDATE : Operation.UNBOUNDED_UPDATE,
          target,
          null,
          false,
          position,
          updates ? null : detail);
      int delete = c.find("DELETE");
      if (delete + 1 < c.end && c.t.is(delete + 1, "WHERE")) {
        Operation deletes = restricts ? Operation.DELETE : Operation.UNBOUNDED_DELETE;
        d.add(deletes, target, null, false, c.t.start(delete), detail);
      }
    }
  }

  /** The THEN of a WHEN clause, over those of CASE expressions in its condition. */
  private static int then(Cursor c) {
    int cases = 0;
    for (int i = c.at; i < c.end; i = Cursor.behind(c.t, i)) {
      if (c.t.is(i, "CASE")) {
        cases++;
      } else if (c.t.is(i, "END")) {
        cases--;
      } else if (cases <= 0 && c.t.is(i, "THEN")) {
        return i;
      }
    }
    return c.end;
  }
}
