package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whose column a name is, seen from inside a condition. */
final class ConditionScope {

  /** Stands before the name of a column among the names of other tables. */
  static final String COLUMN = ".";

  private static final Set<String> KEY_NAMES =
      Set.of(
          "id",
          "uuid",
          "pk",
          "rowid",
          "_rowid_",
          "ctid",
          "oid",
          "guid",
          "rownum",
          "rnum",
          "rn",
          "row_num",
          "row_number",
          "tableoid",
          "xmin");

  /** Other names of a table's key where it has one: SQLite's, of which H2 and Oracle know some. */
  private static final Set<String> ROW_IDS = Set.of("rowid", "_rowid_", "oid");

  /** PostgreSQL's system columns that may be zero. */
  private static final Set<String> SYSTEM = Set.of("cmin", "cmax", "xmax");

  /** Columns that say when a row came to be. */
  private static final Set<String> PAST =
      Set.of(
          "created",
          "created_at",
          "created_on",
          "created_date",
          "created_time",
          "createdat",
          "createddate",
          "create_time",
          "create_date",
          "creation_time",
          "creation_date",
          "date_created",
          "inserted_at");

  private final Set<String> targets;
  private final Set<String> others;
  private final boolean unqualifiedIsInner;
  private final String schema;
  private final Map<String, ConditionNode> known;

  private ConditionScope(
      Set<String> targets,
      Set<String> others,
      boolean unqualifiedIsInner,
      String schema,
      Map<String, ConditionNode> known) {
    this.known = known;
    this.schema = schema;
    this.targets = targets;
    this.others = others;
    this.unqualifiedIsInner = unqualifiedIsInner;
  }

  static ConditionScope of(Restriction.Scope scope) {
    return new ConditionScope(
        folded(scope.targets()), folded(scope.others()), false, scope.schema(), Map.of());
  }

  private static Set<String> folded(Set<String> names) {
    Set<String> folded = new TreeSet<>();
    for (String name : names) {
      folded.add(fold(name));
    }
    return folded;
  }

  static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Whether a table is the target, by its name and by what schema it is in. */
  boolean isTarget(String otherSchema, String name, Dialect dialect) {
    return !differ(schema, otherSchema, dialect) && isTarget(name);
  }

  /**
   * Whether two schemas are different ones; null for that of a name without one. PostgreSQL's usual
   * one is public: {@code DELETE FROM staging.t WHERE id IN (SELECT id FROM t)} is about two
   * tables.
   */
  static boolean differ(String schema, String other, Dialect dialect) {
    if (schema == null && other == null) {
      return false;
    }
    boolean usual = dialect == Dialect.POSTGRESQL;
    if (!usual && (schema == null || other == null)) {
      return false;
    }
    String one = schema == null ? "public" : schema;
    return !one.equalsIgnoreCase(other == null ? "public" : other);
  }

  boolean isTarget(String name) {
    return targets.contains(fold(name));
  }

  /**
   * The scope of a subquery over tables that hide the same names outside.
   *
   * @param unqualified whether an unqualified name may still be the target's
   */
  ConditionScope inside(Set<String> inner, boolean unqualified) {
    Set<String> visible = new TreeSet<>(targets);
    visible.removeAll(folded(inner));
    Set<String> hidden = new TreeSet<>(others);
    hidden.addAll(folded(inner));
    Map<String, ConditionNode> kept = new HashMap<>(known);
    Set<String> names = folded(inner);
    kept.keySet().removeIf(name -> isHidden(name, names));
    return new ConditionScope(visible, hidden, unqualified, schema, kept);
  }

  /** The scope of a subquery over the target itself, with the row itself as its witness. */
  ConditionScope witness(Set<String> inner) {
    Set<String> same = new TreeSet<>(targets);
    same.addAll(folded(inner));
    Set<String> rest = new TreeSet<>(others);
    rest.removeAll(folded(inner));
    return new ConditionScope(same, rest, false, schema, known);
  }

  /** Whether a column's name may mean another column where these tables are nearer. */
  private static boolean isHidden(String name, Set<String> nearer) {
    int dot = name.indexOf('.');
    return dot < 0 || nearer.contains(name.substring(0, dot));
  }

  /** The same scope, in which some columns are known to be other expressions. */
  ConditionScope with(Map<String, ConditionNode> columns) {
    if (columns.isEmpty()) {
      return this;
    }
    Map<String, ConditionNode> all = new HashMap<>(known);
    all.putAll(columns);
    return new ConditionScope(targets, others, unqualifiedIsInner, schema, all);
  }

  /** A column reference; the qualifier is null for an unqualified one. */
  ConditionNode column(ConditionTerms terms, String qualifier, String name) {
    String column = fold(name);
    String owner = qualifier == null ? null : fold(qualifier);
    ConditionNode same = known.get(owner == null ? column : owner + "." + column);
    if (same != null) {
      return same;
    }
    ConditionNode node;
    if (owner == null && unqualifiedIsInner) {
      node = ConditionNode.value(terms.leaf("inner", column), false, true);
      node.weak = true;
    } else if (owner == null && others.contains(COLUMN + column)) {
      node = ConditionNode.value(terms.term(COLUMN, terms.leaf("column", column), 0), false, true);
    } else if (owner == null || targets.contains(owner)) {
      column = ROW_IDS.contains(column) ? "id" : column;
      node = ConditionNode.value(terms.leaf("column", column), true, false);
      if (isKey(column)) {
        node.asKey();
      } else if (isCounter(column)) {
        node.bounds = ConditionBounds.COUNT;
      }
      node.column = true;
      node.neverNull |= SYSTEM.contains(column);
      node.past = PAST.contains(column);
      node.tables = column.equals("tableoid") ? targets : Set.of();
      node.neverNull |= column.equals("tableoid") || column.equals("ctid");
    } else if (others.contains(owner)) {
      node = ConditionNode.value(terms.term(owner, terms.leaf("column", column), 0), false, true);
    } else {
      node = ConditionNode.value(terms.term(owner, terms.leaf("column", column), 0), true, false);
    }
    node.mentionsColumn = true;
    return node;
  }

  /** Whether a column by its name counts something, and so is never negative. */
  private static boolean isCounter(String column) {
    String last = column.substring(column.lastIndexOf('_') + 1);
    return switch (last) {
      case "attempt", "attempts", "tries", "retries", "count", "version", "visits", "hits" -> true;
      default -> false;
    };
  }

  /** Whether a column is by its name the key of the target, never null, zero or empty. */
  private boolean isKey(String column) {
    if (KEY_NAMES.contains(column)) {
      return true;
    }
    if (!column.endsWith("id")) {
      return false;
    }
    for (String target : targets) {
      boolean sibilant = target.endsWith("uses") || target.endsWith("ases");
      if (isKeyOf(column, target)
          || isKeyOf(column, singular(target))
          || (sibilant && isKeyOf(column, target.substring(0, target.length() - 2)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isKeyOf(String column, String table) {
    return column.equals(table + "_id") || (table.length() > 2 && column.equals(table + "id"));
  }

  private static String singular(String table) {
    if (table.length() > 4 && table.endsWith("ies")) {
      return table.substring(0, table.length() - 3) + "y";
    }
    boolean sibilant =
        table.endsWith("ses")
            || table.endsWith("xes")
            || table.endsWith("ches")
            || table.endsWith("shes");
    if (sibilant && table.length() > 4 && !table.endsWith("uses") && !table.endsWith("ases")) {
      return table.substring(0, table.length() - 2);
    }
    boolean plural = table.length() > 3 && table.endsWith("s") && !table.endsWith("ss");
    return plural ? table.substring(0, table.length() - 1) : table;
  }
}
