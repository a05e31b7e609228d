package io.guardjdbc.parser;

import io.guardjdbc.parser.TableList.Table;
import io.guardjdbc.sql.Dialect;
import java.util.HashSet;
import java.util.Set;

/** Which rows of one table the joins leave, and which other tables are joined to them. */
final class JoinedRows {

  private final Tokens tokens;
  private final Dialect dialect;
  private final Restriction.Scope scope;

  /** The target or, where it is not among the tables, those that count as the same row. */
  private final Set<Table> rows = new HashSet<>();

  /**
   * The partners: tables whose columns are null for those rows that find none in them. Their names,
   * and the columns that only they have.
   */
  private final Set<String> names = new HashSet<>();

  private final Set<String> columns = new HashSet<>();

  /** Whether the joins alone, without a WHERE, leave rows of the target out. */
  private boolean restricted;

  private JoinedRows(Tokens tokens, Dialect dialect, Restriction.Scope scope) {
    this.tokens = tokens;
    this.dialect = dialect;
    this.scope = scope;
  }

  /**
   * Follows one table through the joins.
   *
   * @param joins null for no tables
   */
  static JoinedRows of(
      JoinTree joins, Tokens tokens, Dialect dialect, Table target, Restriction.Scope scope) {
    JoinedRows followed = new JoinedRows(tokens, dialect, scope);
    if (joins != null) {
      joins.forEach(table -> followed.find(table, target));
      followed.follow(joins);
    }
    return followed;
  }

  private void find(Table table, Table target) {
    if (table == target) {
      rows.clear();
      rows.add(target);
    } else if (!rows.contains(target) && scope.targets().contains(table.calledAs())) {
      rows.add(table);
    }
  }

  boolean areRestricted() {
    return restricted;
  }

  /**
   * Whether a condition asks about a table that is outer-joined to the target's rows: whoever finds
   * no partner is told from the others by it.
   */
  boolean areAskedFor(int from, int to) {
    for (int i = from; i < to && !(names.isEmpty() && columns.isEmpty()); i++) {
      if (tokens.kind(i) > Tokens.QUOTED_NAME) {
        continue;
      }
      boolean qualifier = i + 1 < to && tokens.kind(i + 1) == Tokens.DOT;
      boolean qualified = i > 0 && tokens.kind(i - 1) == Tokens.DOT;
      String name = ConditionScope.fold(tokens.value(i));
      if (qualifier ? names.contains(name) : !qualified && columns.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** Follows the rows from the leaves up; answers whether they are below here. */
  private boolean follow(JoinTree tree) {
    if (tree.table != null) {
      return rows.contains(tree.table);
    }
    boolean onLeft = follow(tree.left);
    if (!onLeft && !follow(tree.right)) {
      return false;
    }
    if (!restricted && conditionRestricts(tree)) {
      boolean keeps =
          switch (tree.kind) {
            case INNER -> false;
            case LEFT -> onLeft;
            case RIGHT -> !onLeft;
            case FULL -> true;
          };
      restricted = !keeps;
      (onLeft ? tree.right : tree.left).forEach(this::addPartner);
    }
    return true;
  }

  private void addPartner(Table table) {
    // an alias hides the name, which may be the target's own
    names.add(ConditionScope.fold(table.calledAs()));
    if (table.columns != null) {
      columns.addAll(table.columns);
    }
  }

  /** Whether ON or USING compares columns of the target or its partners with something else. */
  private boolean conditionRestricts(JoinTree join) {
    if (join.byColumns) {
      return !isTargetItself(join);
    }
    if (join.onFrom < 0) {
      return false;
    }
    Restriction.Verdict verdict =
        Restriction.ofWhere(tokens, join.onFrom, join.onTo, scope, dialect);
    return verdict.restricts() || (!verdict.always() && areAskedFor(join.onFrom, join.onTo));
  }

  /** Whether all tables count as the same row, so that USING compares nothing. */
  private boolean isTargetItself(JoinTree join) {
    boolean[] itself = {true};
    join.forEach(table -> itself[0] &= scope.targets().contains(table.calledAs()));
    return itself[0];
  }
}
