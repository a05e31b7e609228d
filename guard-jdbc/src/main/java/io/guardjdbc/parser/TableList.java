package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.ObjectName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of a FROM, USING or multi-table UPDATE clause, with aliases and join conditions. */
final class TableList {

  /** More queries among the tables are taken for the target itself without a look. */
  private static final int MAX_QUERIES = 16;

  /** No more are read: SQL Server takes 256, MariaDB and MySQL take 61. */
  private static final int MAX_TABLES = 256;

  /** One table; name is null for a derived table or a function. */
  static final class Table {
    final ObjectName name;
    String alias;
    boolean joinedByColumns;

    /** The bracket behind USING; -1 where all columns of the same name join. */
    int joinColumns = -1;

    int queryOpen = -1;

    /** The bracket around new names for the columns of a query; -1 for none. */
    int columnList = -1;

    /** The name of the function that it is a call of; null if it is none. */
    String function;

    /** The bracket around what may look at the tables before it; -1 for none. */
    int lateralOpen = -1;

    /** See {@link TableColumns}; null until it is looked for. */
    Set<String> columns;

    Set<String> qualifiers;

    Table(ObjectName name) {
      this.name = name;
    }

    boolean answersTo(String called) {
      return called.equalsIgnoreCase(alias)
          || (name != null && called.equalsIgnoreCase(name.name()));
    }

    /** The one name that hides the others; empty if there is none. */
    String calledAs() {
      return alias != null ? alias : name != null ? name.name() : "";
    }

    /** Takes a name that this table bears away from a target that goes by an alias. */
    void hides(Table target, Set<String> names) {
      String visible = alias != null || name == null ? alias : name.name();
      if (visible != null && target.alias != null && !visible.equalsIgnoreCase(target.alias)) {
        names.remove(visible);
      }
    }

    /** The names by which columns of this table can be qualified. */
    void addNames(Set<String> names) {
      if (alias != null) {
        names.add(alias);
      }
      if (name != null) {
        names.add(name.name());
      }
    }
  }

  final List<Table> tables = new ArrayList<>(2);

  /** Whether there are more tables than are read. */
  boolean incomplete;

  /** How they are joined; null without a table. One that is added later is joined by a comma. */
  private JoinTree joins;

  private final Tokens tokens;

  /** First token of the clause. */
  private final int from;

  private TableList(Tokens tokens, int from) {
    this.tokens = tokens;
    this.from = from;
  }

  static TableList read(Tokens t, Dialect dialect, int from, int to) {
    TableList list = new TableList(t, from);
    list.read(new Cursor(t, dialect, from, to));
    if (list.tables.stream().anyMatch(table -> table.joinedByColumns)) {
      // a column by which tables are joined is that of both
      list.tables.forEach(table -> table.columns = Set.of());
    }
    return list;
  }

  private void read(Cursor c) {
    JoinTree.Builder builder = new JoinTree.Builder();
    Table last = null;
    boolean expected = true;
    boolean natural = false;
    boolean applies = false;
    while (c.more()) {
      if (expected) {
        boolean lateral = applies || c.is("LATERAL");
        c.skipWords("ONLY", "LATERAL", "LOW_PRIORITY", "IGNORE");
        incomplete = c.more() && tables.size() == MAX_TABLES;
        if (!c.more() || incomplete) {
          break;
        }
        if (c.isKind(Tokens.OPEN) && !isDerived(c)) {
          builder.open();
          c.at++;
          continue;
        }
        last = table(c);
        last.joinedByColumns = natural;
        last.lateralOpen = lateral && last.queryOpen >= 0 ? last.queryOpen : last.lateralOpen;
        builder.table(last);
        if (natural) {
          builder.byColumns();
        }
        if (applies && last.queryOpen >= 0 && tokens.matching(last.queryOpen) > 0) {
          // SQL Server and Oracle: the query looks at the row, and may find nothing for it
          ConditionSelect query =
              new ConditionSelect(tokens, last.queryOpen + 1, tokens.matching(last.queryOpen));
          builder.condition(query.whereFrom(), query.whereTo());
        }
        applies = false;
        tables.add(last);
        expected = false;
        natural = false;
        continue;
      }
      if (c.isKind(Tokens.COMMA)) {
        c.at++;
        builder.comma();
        expected = true;
      } else if (isJoinWord(c)) {
        int word = c.at;
        natural = tokens.is(word, "NATURAL");
        builder.nextJoin(() -> conditionsToCome(c));
        JoinTree.Kind kind = joinKind(c);
        applies = tokens.is(c.at - 1, "APPLY");
        builder.join(kind, natural || applies || tokens.is(word, "CROSS"));
        expected = true;
      } else if (c.accept("ON")) {
        int from = c.at;
        while (c.more() && !isBehindCondition(c)) {
          c.step();
        }
        builder.on(from, c.at);
      } else if (c.is("USING") && c.isKind(1, Tokens.OPEN)) {
        last.joinedByColumns = true;
        c.at++;
        last.joinColumns = c.at;
        c.step();
        builder.using();
      } else if (c.isKind(Tokens.CLOSE)) {
        c.at++;
        builder.close();
      } else {
        c.step();
      }
    }
    joins = builder.end();
  }

  private static boolean isBehindCondition(Cursor c) {
    return c.isKind(Tokens.COMMA)
        || c.isKind(Tokens.CLOSE)
        || c.is("ON")
        || (c.is("USING") && c.isKind(1, Tokens.OPEN))
        || isJoinWord(c);
  }

  /**
   * The conditions up to the end of the bracket that the joins from here on leave for those before:
   * MariaDB and MySQL take a JOIN without any.
   */
  private static int conditionsToCome(Cursor from) {
    Cursor c = from.copy();
    int conditions = 0;
    while (c.more() && !c.isKind(Tokens.COMMA) && !c.isKind(Tokens.CLOSE)) {
      if (c.accept("ON") || (c.accept("USING") && c.isKind(Tokens.OPEN))) {
        conditions++;
      } else if (isJoinWord(c)) {
        boolean complete = c.isAny("NATURAL", "CROSS");
        joinKind(c);
        conditions -= complete || c.t.is(c.at - 1, "APPLY") ? 0 : 1;
      } else {
        c.step();
      }
    }
    return conditions;
  }

  private static boolean isDerived(Cursor c) {
    return c.is(1, "SELECT") || c.is(1, "VALUES") || c.is(1, "WITH") || c.is(1, "TABLE");
  }

  private static boolean isJoinWord(Cursor c) {
    return c.is("JOIN")
        || c.is("STRAIGHT_JOIN")
        || (c.is(1, "JOIN") && c.isAny("INNER", "CROSS", "LEFT", "RIGHT", "FULL", "NATURAL"))
        || (c.is(1, "OUTER") && c.isAny("LEFT", "RIGHT", "FULL"))
        || (c.is(2, "JOIN") && c.isAny("INNER", "LEFT", "RIGHT", "FULL"))
        || (c.is(1, "APPLY") && c.isAny("CROSS", "OUTER"))
        || c.is("NATURAL");
  }

  private static JoinTree.Kind joinKind(Cursor c) {
    JoinTree.Kind join = JoinTree.Kind.INNER;
    while (c.more() && !c.acceptAny("JOIN", "STRAIGHT_JOIN", "APPLY")) {
      if (c.is("LEFT") || (c.is("OUTER") && c.is(1, "APPLY"))) {
        join = JoinTree.Kind.LEFT;
      } else if (c.is("RIGHT")) {
        join = JoinTree.Kind.RIGHT;
      } else if (c.is("FULL")) {
        join = JoinTree.Kind.FULL;
      }
      c.at++;
    }
    return join;
  }

  private static Table table(Cursor c) {
    Table table;
    if (c.isKind(Tokens.OPEN)) {
      table = new Table(null);
      table.queryOpen = c.at;
      c.step();
    } else if (c.is("ROWS") && c.is(1, "FROM") && c.isKind(2, Tokens.OPEN)) {
      // PostgreSQL: functions side by side
      c.at += 2;
      table = new Table(null);
      table.function = "";
      table.lateralOpen = c.at;
      c.step();
    } else {
      ObjectName name = tableName(c);
      if (name == null) {
        c.step();
        return new Table(null);
      }
      if (c.isKind(Tokens.OPEN)) {
        table = new Table(null);
        table.function = name.name();
        table.lateralOpen = c.at;
        c.step();
      } else {
        c.acceptSymbol("*");
        table = new Table(name);
      }
    }
    if (c.accept("PARTITION") && c.isKind(Tokens.OPEN)) {
      c.step();
    }
    c.accept("WITH", "ORDINALITY");
    if (c.accept("AS")) {
      table.alias = c.part();
    } else if (c.isName()
        && !isJoinWord(c)
        && !c.isAny("ON", "USING", "WITH", "USE", "FORCE", "IGNORE", "FOR", "TABLESAMPLE")) {
      table.alias = c.part();
    }
    if (c.accept("WITH") && c.isKind(Tokens.OPEN)) {
      c.step();
      // SQL Server: the target of MERGE has its alias behind its hints
      if (table.alias == null && c.accept("AS")) {
        table.alias = c.part();
      }
    } else if (table.alias != null && c.isKind(Tokens.OPEN)) {
      table.columnList = c.at;
      c.step();
    }
    return table;
  }

  /** The name of a table; on SQL Server that of a variable, too. */
  static ObjectName tableName(Cursor c) {
    boolean variable = c.dialect == Dialect.SQLSERVER && c.isKind(Tokens.VARIABLE);
    return variable ? ObjectName.of(c.t.raw(c.at++)) : c.name();
  }

  /** The table that a name or alias means; null if none. */
  Table called(String name) {
    for (Table table : tables) {
      if (table.answersTo(name)) {
        return table;
      }
    }
    return null;
  }

  /** The scope of conditions for the rows of one of these tables. */
  Restriction.Scope scopeOf(Table target) {
    Set<String> targets = new LinkedHashSet<>();
    target.addNames(targets);
    Set<String> others = new LinkedHashSet<>();
    Set<String> ofRow = new LinkedHashSet<>();
    for (Table table : tables) {
      if (table == target) {
        table.addNames(ofRow);
      } else {
        TableColumns.addNames(tokens, table, ofRow, others);
        table.hides(target, targets);
      }
    }
    return new Restriction.Scope(
        targets, tables.size() == 1, others, schema(target), Map.of(), false);
  }

  /**
   * The scope in which other mentions of the target's own table count as the same row, as a join
   * with itself by its key does; null if the table is mentioned once.
   */
  Restriction.Scope selfScopeOf(Table target, Tokens t, Dialect dialect) {
    Set<String> targets = new LinkedHashSet<>();
    Set<String> others = new LinkedHashSet<>();
    boolean self = false;
    int queries = 0;
    Map<String, Restriction.Query> wholes = new HashMap<>();
    Set<String> ofRow = new LinkedHashSet<>();
    ConditionLogic logic = new ConditionLogic(dialect);
    ConditionScope scope = ConditionScope.of(scopeOf(target));
    for (Table table : tables) {
      boolean same = table == target;
      if (!same && target.name != null) {
        int open = queryOf(table, t, logic);
        if (open >= 0) {
          queries++;
          logic.allow(t.matching(open) - open);
        }
        same =
            open < 0
                ? isSame(table, target, dialect)
                : queries > MAX_QUERIES
                    || (ConditionSelect.isWhole(t, open, scope, logic, 0)
                        && !joinsByNewName(table, t, open));
        if (same && open >= 0 && queries <= MAX_QUERIES) {
          int list = table.columnList >= 0 ? table.columnList : ConditionLogic.columnList(t, open);
          wholes.put(table.calledAs(), Restriction.Query.in(t, open, list));
        }
      }
      self |= same && table != target;
      if (same) {
        table.addNames(targets);
        table.addNames(ofRow);
      } else {
        TableColumns.addNames(tokens, table, ofRow, others);
        table.hides(target, targets);
      }
    }
    return self
        ? new Restriction.Scope(targets, others.isEmpty(), others, schema(target), wholes, false)
        : null;
  }

  /** The bracket around the query that a table is in truth, by FROM or WITH; -1 for none. */
  private int queryOf(Table table, Tokens t, ConditionLogic logic) {
    boolean common = table.queryOpen < 0 && table.name != null && !table.name.isQualified();
    return common ? logic.commonTable(t, from, table.name.name()) : table.queryOpen;
  }

  /** Whether USING or NATURAL compares with a column that only the query gives its name. */
  private static boolean joinsByNewName(Table table, Tokens t, int open) {
    if (!table.joinedByColumns) {
      return false;
    }
    ConditionSelect query = new ConditionSelect(t, open + 1, t.matching(open));
    Set<String> names = ConditionColumns.of(t, query, table.columnList).keySet();
    boolean any = table.joinColumns < 0 && !names.isEmpty();
    int close = table.joinColumns < 0 ? -1 : t.matching(table.joinColumns);
    for (int i = table.joinColumns + 1; i < close; i++) {
      any |= names.contains(ConditionScope.fold(t.value(i)));
    }
    return any;
  }

  private static boolean isSame(Table table, Table target, Dialect dialect) {
    if (table.name == null || !table.name.name().equalsIgnoreCase(target.name.name())) {
      return false;
    }
    return !ConditionScope.differ(schema(target), schema(table), dialect);
  }

  private static String schema(Table table) {
    return table.name != null && table.name.isQualified() ? table.name.schema() : null;
  }

  /** What becomes of the rows of this table in the joins. */
  JoinedRows joined(Tokens t, Dialect dialect, Table target, Restriction.Scope scope) {
    return JoinedRows.of(joins, t, dialect, target, scope);
  }
}
