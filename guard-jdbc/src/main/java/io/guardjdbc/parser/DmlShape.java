package io.guardjdbc.parser;

import io.guardjdbc.parser.TableList.Table;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.sql.SqlStatement.Trait;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** UPDATE, DELETE, INSERT, REPLACE and TRUNCATE, as statements or nested in another. */
final class DmlShape {

  private static final Set<String> COUNTS =
      Set.of("reltuples", "relpages", "relallvisible", "relallfrozen");

  private static final Set<String> CATALOGS =
      Set.of(
          "pg_attribute",
          "pg_attrdef",
          "pg_authid",
          "pg_auth_members",
          "pg_class",
          "pg_constraint",
          "pg_database",
          "pg_depend",
          "pg_enum",
          "pg_event_trigger",
          "pg_index",
          "pg_inherits",
          "pg_largeobject",
          "pg_largeobject_metadata",
          "pg_namespace",
          "pg_partitioned_table",
          "pg_policy",
          "pg_proc",
          "pg_rewrite",
          "pg_trigger",
          "pg_type");

  /** MariaDB's and MySQL's tables of accounts, privileges, routines and events. */
  private static final Set<String> SYSTEM_TABLES =
      Set.of(
          "user",
          "global_priv",
          "db",
          "tables_priv",
          "columns_priv",
          "procs_priv",
          "proxies_priv",
          "roles_mapping",
          "role_edges",
          "default_roles",
          "global_grants",
          "proc",
          "event",
          "func",
          "plugin",
          "component",
          "servers");

  private static final Set<String> SQLITE_CATALOGS =
      Set.of("sqlite_schema", "sqlite_master", "sqlite_temp_schema", "sqlite_temp_master");

  private static final String PAST_CHECKS =
      "the system catalogs are changed past all of their checks";

  /** MariaDB and MySQL, which alone change several tables at once, take no more in a join. */
  private static final int MAX_TARGETS = 61;

  private static final String[] AFTER_WHERE = {
    "RETURNING", "ORDER", "LIMIT", "OPTION", "FETCH", "OFFSET", "LOG"
  };

  private DmlShape() {}

  /** Without what stands behind a semicolon, which no WHERE of this statement can be. */
  private static Cursor upToSemicolon(Cursor c) {
    for (int i = c.at; i < c.end; i = Cursor.behind(c.t, i)) {
      if (c.t.kind(i) == Tokens.SEMICOLON) {
        return new Cursor(c.t, c.dialect, c.at, i);
      }
    }
    return c;
  }

  static void delete(Cursor statement, Draft d) {
    Cursor c = upToSemicolon(statement);
    final int verb = c.at++;
    c.skipWords("LOW_PRIORITY", "QUICK", "IGNORE");
    if (c.is("HISTORY") && c.is(1, "FROM")) {
      c.at += 2;
      ObjectName table = c.name();
      boolean some = leavesHistory(c);
      d.add(some ? Operation.DELETE : Operation.DESTROY_RECOVERY, table, c.t.start(verb));
      return;
    }
    skipTop(c);
    c.accept("FROM");
    c.accept("ONLY");
    boolean bracket = c.isKind(Tokens.OPEN) && c.dialect == Dialect.POSTGRESQL;
    if (bracket) {
      c.at++;
    }
    int targetsFrom = c.at;
    List<ObjectName> targets = new ArrayList<>(1);
    do {
      if (c.isSymbol("*")) {
        c.at++;
      }
      ObjectName name = TableList.tableName(c);
      if (name == null) {
        break;
      }
      targets.add(name);
      if (c.isKind(Tokens.DOT) && c.at + 1 < c.end && c.t.isSymbol(c.at + 1, "*")) {
        c.at += 2;
      }
    } while (c.isKind(Tokens.COMMA) && c.at++ >= 0);
    if (bracket && c.isKind(Tokens.CLOSE)) {
      c.at++;
    }
    boolean query = targets.isEmpty() && c.isKind(Tokens.OPEN) && c.is(1, "SELECT");
    if (targets.isEmpty() && !query) {
      d.add(Operation.UNBOUNDED_DELETE, null, c.t.start(verb));
      return;
    }
    int where = c.findAny(c.at, "WHERE", "RETURNING", "ORDER", "LIMIT", "OPTION", "OUTPUT");
    if (where < c.end && c.t.is(where, "OUTPUT")) {
      where = c.find(where, "WHERE");
    }
    int sources = c.findAny(c.at, "USING", "FROM");
    Scoped scoped;
    if (sources < where) {
      int targetsTo = sources;
      TableList tables = TableList.read(c.t, c.dialect, sources + 1, where);
      if (c.t.is(sources, "USING") && !c.dialect.isMariaDbOrMySql()) {
        Table target = single(c, targetsFrom, targetsTo);
        tables.tables.add(0, target);
        scoped = new Scoped(tables, List.of(target));
      } else {
        scoped = new Scoped(tables, resolve(targets, tables));
      }
    } else {
      Table target = single(c, targetsFrom, where);
      TableList tables = TableList.read(c.t, c.dialect, where, where);
      tables.tables.add(target);
      scoped = new Scoped(tables, List.of(target));
    }
    judge(c, d, scoped, where, verb, Operation.DELETE, Operation.UNBOUNDED_DELETE);
  }

  /** Whether DELETE HISTORY says before when, and means another moment than now. */
  private static boolean leavesHistory(Cursor c) {
    Cursor moment = c.copy();
    moment.at = Math.min(c.end, c.find("BEFORE") + 1);
    moment.accept("SYSTEM_TIME");
    moment.skipWords("TIMESTAMP", "TRANSACTION");
    boolean now =
        moment.isAny(
            "NOW",
            "CURRENT_TIMESTAMP",
            "LOCALTIME",
            "LOCALTIMESTAMP",
            "SYSDATE",
            "CURDATE",
            "CURRENT_DATE");
    if (now) {
      moment.at++;
      if (moment.isKind(Tokens.OPEN)) {
        moment.step();
      }
    }
    boolean beyond =
        moment.isKind(Tokens.STRING)
            && ConditionConstants.sideOfAllDates(moment.t.value(moment.at)) > 0;
    return moment.more() && !beyond && !(now && moment.isSymbol("+"));
  }

  /** The tables of a statement, and those of them that it strikes. */
  private record Scoped(TableList tables, List<Table> targets) {}

  private static Table single(Cursor c, int from, int to) {
    TableList list = TableList.read(c.t, c.dialect, from, to);
    return list.tables.isEmpty() ? new Table(null) : list.tables.get(0);
  }

  private static List<Table> resolve(List<ObjectName> targets, TableList tables) {
    List<Table> resolved = new ArrayList<>(targets.size());
    for (ObjectName target : targets) {
      Table table = tables.called(target.name());
      if (table == null || (table.name == null && table.queryOpen < 0)) {
        table = new Table(target);
        tables.tables.add(table);
      }
      resolved.add(table);
    }
    return resolved;
  }

  /** H2 has it in its mode for SQL Server, where a table may still be called so. */
  static void skipTop(Cursor c) {
    boolean mayBe =
        c.dialect == Dialect.SQLSERVER
            || (c.dialect == Dialect.H2
                && switch (c.t.kind(c.at + 1)) {
                  case Tokens.NUMBER, Tokens.PARAMETER, Tokens.OPEN -> true;
                  default -> false;
                });
    if (mayBe && c.accept("TOP")) {
      c.step();
      c.accept("PERCENT");
    }
  }

  static void update(Cursor statement, Draft d) {
    Cursor c = upToSemicolon(statement);
    final int verb = c.at++;
    c.skipWords("LOW_PRIORITY", "IGNORE");
    if (c.dialect == Dialect.SQLSERVER && c.is("STATISTICS")) {
      d.add(Operation.ALTER, c.t.start(verb));
      return;
    }
    if (c.accept("OR")) {
      c.step();
    }
    skipTop(c);
    int tablesFrom = c.at;
    int set = setOf(c, tablesFrom);
    int where = whereOf(c, set);
    int from = fromOf(c, set, where);
    TableList tables = TableList.read(c.t, c.dialect, tablesFrom, set);
    if (tables.tables.isEmpty()) {
      d.add(Operation.UNBOUNDED_UPDATE, null, c.t.start(verb));
      return;
    }
    Table first = tables.tables.get(0);
    if (first.name != null && first.name.name().equals("pg_settings")) {
      settings(c, d);
    }
    Scoped scoped;
    if (from < where) {
      TableList sources = TableList.read(c.t, c.dialect, from + 1, where);
      Table target = tables.tables.get(0);
      Table aliased = target.name == null ? null : sources.called(target.name.name());
      boolean known = aliased != null && (aliased.name != null || aliased.queryOpen >= 0);
      if (c.dialect != Dialect.POSTGRESQL && known) {
        target = aliased;
      } else {
        sources.tables.add(0, target);
      }
      scoped = new Scoped(sources, List.of(target));
    } else if (tables.tables.size() == 1) {
      scoped = new Scoped(tables, List.of(tables.tables.get(0)));
    } else {
      scoped = new Scoped(tables, assigned(c, set + 1, where, tables));
    }
    judge(c, d, scoped, where, verb, Operation.UPDATE, Operation.UNBOUNDED_UPDATE);
  }

  /** PostgreSQL: an UPDATE of pg_settings is a SET. */
  private static void settings(Cursor c, Draft d) {
    for (int i = c.at; i < c.end; i++) {
      if (c.t.kind(i) == Tokens.STRING && SessionShape.isSafetySetting(c.t.value(i))) {
        d.add(Operation.DISABLE_SAFETY, null, null, false, c.t.start(i), c.t.value(i));
      }
    }
  }

  /** The SET that begins the assignments: a table may be called set as well. */
  private static int setOf(Cursor c, int from) {
    int i = Math.min(c.end, from + 1);
    return c.find(i, "SET");
  }

  private static int whereOf(Cursor c, int set) {
    int i = Math.min(set + 1, c.end);
    return c.findAny(i, "WHERE", "RETURNING", "ORDER", "LIMIT", "OPTION");
  }

  private static int fromOf(Cursor c, int set, int where) {
    int from = Math.min(set, where);
    while (true) {
      from = c.find(from, "FROM");
      if (from >= where) {
        return where;
      }
      if (!c.t.is(from - 1, "DISTINCT")) {
        return from;
      }
      from++;
    }
  }

  /** The tables whose columns a multi-table UPDATE assigns. */
  private static List<Table> assigned(Cursor c, int from, int to, TableList tables) {
    Set<Table> targets = new LinkedHashSet<>();
    Cursor s = new Cursor(c.t, c.dialect, from, to);
    while (s.more()) {
      int itemEnd = s.itemEnd();
      ObjectName column = s.name();
      Table table = column != null && column.isQualified() ? tables.called(column.schema()) : null;
      if (table != null && table.name != null) {
        targets.add(table);
      } else if (column == null || !column.isQualified()) {
        // the text does not tell whose column it is
        addNamed(tables, targets);
      }
      s.at = itemEnd + 1;
    }
    if (targets.isEmpty()) {
      addNamed(tables, targets);
    }
    return targets.isEmpty() ? List.of(tables.tables.get(0)) : List.copyOf(targets);
  }

  private static void addNamed(TableList tables, Set<Table> targets) {
    for (Table table : tables.tables) {
      if (table.name != null) {
        targets.add(table);
      }
    }
  }

  private static void judge(
      Cursor c, Draft d, Scoped scoped, int where, int verb, Operation some, Operation every) {
    StruckRows rows = new StruckRows(c, verb, d.loops());
    int from = where < c.end && c.t.is(where, "WHERE") ? where + 1 : -1;
    int to = from < 0 ? -1 : c.findAny(from, AFTER_WHERE);
    boolean current =
        from >= 0 && from + 1 < c.end && c.t.is(from, "CURRENT") && c.t.is(from + 1, "OF");
    boolean counts = some == Operation.UPDATE && setsCounts(c, where);
    int looks = 0;
    for (Table target : scoped.targets) {
      if (scoped.tables.incomplete || looks++ == MAX_TARGETS) {
        d.add(every, target.name, null, false, c.t.start(verb), "too many tables");
        return;
      }
      if (isCatalog(target.name, c.dialect) && !counts) {
        d.add(Operation.DISABLE_SAFETY, target.name, null, false, c.t.start(verb), PAST_CHECKS);
      }
      if (current) {
        Restriction.Scope scope = scoped.tables.scopeOf(target);
        boolean each =
            d.loops() != null
                && from + 2 < c.end
                && d.loops().goOverAll(c.t.value(from + 2), scope);
        String detail = each ? "a loop goes over every row" : null;
        d.add(each ? every : some, target.name, null, false, c.t.start(verb), detail);
        continue;
      }
      String all = rows.unrestricted(scoped.tables, target, from, to);
      if (all == null) {
        List<String> spared = rows.sparedNulls(scoped.tables, target, from, to);
        d.sparing(some, rows.tableOf(target), c.t.start(verb), spared);
      } else {
        d.add(every, rows.tableOf(target), null, false, c.t.start(verb), all);
      }
    }
  }

  /** Whether an UPDATE sets only what the next ANALYZE sets anew: the planner's counts. */
  private static boolean setsCounts(Cursor c, int where) {
    boolean counts = false;
    boolean due = true;
    for (int i = setOf(c, c.at) + 1; i < Math.min(where, c.end); i = Cursor.behind(c.t, i)) {
      if (due && !COUNTS.contains(c.t.value(i).toLowerCase(Locale.ROOT))) {
        return false;
      }
      counts |= due;
      due = c.t.kind(i) == Tokens.COMMA;
    }
    return counts;
  }

  /** A system catalog that says what exists and what protects it: superusers may write to it. */
  private static boolean isCatalog(ObjectName table, Dialect dialect) {
    if (table == null) {
      return false;
    }
    String name = table.name().toLowerCase(Locale.ROOT);
    if (dialect.isMariaDbOrMySql()) {
      return table.isQualified()
          && table.schema().equalsIgnoreCase("mysql")
          && SYSTEM_TABLES.contains(name);
    }
    if (dialect == Dialect.SQLITE) {
      return SQLITE_CATALOGS.contains(name);
    }
    return dialect == Dialect.POSTGRESQL
        && (!table.isQualified() || table.schema().equals("pg_catalog"))
        && CATALOGS.contains(table.name());
  }

  /** Notes that the statement as a whole is one UPDATE or DELETE. */
  static void countable(Cursor whole, Draft d) {
    d.trait(Trait.COUNTABLE);
    if (whole.findAny(whole.at, "RETURNING", "OUTPUT") < whole.end) {
      d.trait(Trait.RETURNING);
    }
  }

  static void insert(Cursor c, Draft d) {
    final int verb = c.at++;
    boolean replaces = c.t.is(verb, "REPLACE");
    if (c.accept("OR")) {
      replaces |= c.is("REPLACE");
      c.step();
    }
    if (c.accept("OVERWRITE")) {
      c.skipWords("INTO", "TABLE", "DIRECTORY");
      d.add(Operation.REPLACE_OBJECT, c.name(), c.t.start(verb));
      return;
    }
    c.skipWords("LOW_PRIORITY", "DELAYED", "HIGH_PRIORITY", "IGNORE");
    if (c.dialect == Dialect.ORACLE && c.acceptAny("ALL", "FIRST")) {
      int into = c.find("INTO");
      c.at = Math.min(into, c.end);
    }
    skipTop(c);
    c.accept("INTO");
    ObjectName target = c.name();
    d.add(replaces ? Operation.MERGE : Operation.INSERT, target, c.t.start(verb));
    if (c.dialect == Dialect.SQLITE && isCatalog(target, c.dialect)) {
      d.add(Operation.DISABLE_SAFETY, target, null, false, c.t.start(verb), PAST_CHECKS);
    }
    boolean whole =
        (c.t.marks() & Keywords.VERB) != 0
            && (Upsert.strikesAll(c, target) || (replaces && Upsert.replacesAll(c, target)));
    if (whole) {
      String detail = "every row of the table collides with itself";
      d.add(Operation.UNBOUNDED_UPDATE, target, null, false, c.t.start(verb), detail);
    }
  }

  static void truncate(Cursor c, Draft d) {
    final int verb = c.at++;
    c.skipWords("TABLE", "CLUSTER");
    boolean cascade = c.find("CASCADE") < c.end;
    int before = d.findings().size();
    while (c.more()) {
      if (c.is("ONLY") && c.at + 1 < c.end && !c.isKind(1, Tokens.COMMA)) {
        c.at++;
      }
      ObjectName target = c.name();
      if (target == null) {
        break;
      }
      d.add(Operation.TRUNCATE, target, null, cascade, c.t.start(verb), null);
      c.acceptSymbol("*");
      if (!c.isKind(Tokens.COMMA)) {
        break;
      }
      c.at++;
    }
    if (d.findings().size() == before) {
      d.add(Operation.TRUNCATE, c.t.start(verb));
    }
    d.commits(Dialect.MARIADB, Dialect.H2, Dialect.ORACLE);
  }
}
