package io.guardjdbc.parser;

import static io.guardjdbc.parser.ConditionNode.ANY;
import static io.guardjdbc.parser.ConditionNode.FALSE;
import static io.guardjdbc.parser.ConditionNode.TRUE;

import io.guardjdbc.parser.ConditionNode.Ground;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A subquery inside a condition: whether it hangs on the row outside, and whether it is sure to
 * find that row itself.
 *
 * <p>Over the target table the outer row is its own witness: if the subquery's WHERE holds for a
 * row compared with itself, {@code EXISTS} holds for every row and {@code id IN (SELECT id …)} too.
 */
final class ConditionSubquery {

  /** Deeper subqueries are taken to hang on the row, as are those for which no work is left. */
  private static final int MAX_NESTING = 16;

  /** More rows of VALUES are not looked at one by one. */
  private static final int MAX_LISTED = 50;

  private final ConditionLogic logic;
  private final int id;
  private boolean row;
  private boolean countsRows;

  /** Whether the outer row is among those counted, so that there is at least one, as with keys. */
  private boolean countsItself;

  /** Whether no other row has the key by which those counted are found. */
  private boolean countsOnlyItself;

  private ConditionNode exists;
  private ConditionNode item;
  private boolean itemIsOnlyRow;
  private ConditionNode every;
  private ConditionNode extreme;
  private int extremeSide;
  private ConditionNode element;

  /** All values that there are, where they stand in the text; else null. */
  private List<ConditionNode> listed;

  private boolean empty;

  private ConditionSubquery(ConditionLogic logic, int id) {
    this.logic = logic;
    this.id = id;
  }

  /** Whether a query begins at a token: that of a bracket's inside. */
  static boolean startsAt(Tokens tokens, int i, int to) {
    if (i >= to || tokens.kind(i) != Tokens.WORD) {
      return false;
    }
    if (tokens.is(i, "SELECT") || tokens.is(i, "WITH")) {
      return true;
    }
    boolean more = i + 1 < to;
    return (more && tokens.is(i, "VALUES") && startsRow(tokens, i + 1))
        || (more && tokens.is(i, "TABLE") && tokens.kind(i + 1) == Tokens.WORD);
  }

  /** H2 leaves out the brackets around a row of one value. */
  private static boolean startsRow(Tokens tokens, int i) {
    return switch (tokens.kind(i)) {
      case Tokens.OPEN, Tokens.NUMBER, Tokens.STRING, Tokens.PARAMETER -> true;
      default -> tokens.is(i, "NULL") || tokens.is(i, "TRUE") || tokens.is(i, "FALSE");
    };
  }

  static ConditionSubquery read(
      Tokens tokens, ConditionLogic logic, int from, int to, ConditionScope scope, int nesting) {
    if (nesting > MAX_NESTING || !logic.spend(to - from)) {
      int id = logic.terms.unique();
      ConditionSubquery query = new ConditionSubquery(logic, id);
      query.row = true;
      query.exists = query.unknown(id);
      return query;
    }
    int id = logic.terms.leaf("subquery", text(tokens, from, to));
    ConditionSubquery query = new ConditionSubquery(logic, id);
    query.readArms(tokens, from, to, scope, nesting);
    return query;
  }

  private static String text(Tokens tokens, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean name = tokens.kind(i) == Tokens.WORD || tokens.kind(i) == Tokens.QUOTED_NAME;
      BigDecimal number =
          tokens.kind(i) == Tokens.NUMBER ? ConditionConstants.parse(tokens.raw(i)) : null;
      text.append(tokens.kind(i) == Tokens.STRING ? '\'' : ' ')
          .append(
              name
                  ? ConditionScope.fold(tokens.value(i))
                  : number == null ? tokens.value(i) : number.stripTrailingZeros());
    }
    return text.toString();
  }

  /** The SELECT behind the queries of WITH; the same token where there is none. */
  private static int behindWith(Tokens tokens, int from, int to) {
    if (!tokens.is(from, "WITH")) {
      return from;
    }
    int i = from;
    while (i < to && !tokens.is(i, "SELECT")) {
      i = Cursor.behind(tokens, i);
    }
    return i < to ? i : from;
  }

  private void readArms(Tokens tokens, int first, int to, ConditionScope scope, int nesting) {
    boolean union = false;
    int from = behindWith(tokens, first, to);
    row |= ConditionSelect.mentionsTarget(tokens, first, from, scope);
    int start = from;
    for (int i = from; i <= to; i++) {
      boolean end = i >= to;
      if (!end && tokens.kind(i) == Tokens.OPEN && tokens.matching(i) > i) {
        i = tokens.matching(i);
        continue;
      }
      boolean setOperation = !end && (tokens.is(i, "UNION") || isIntersecting(tokens, i));
      if (!end && !setOperation) {
        continue;
      }
      boolean intersects = setOperation && isIntersecting(tokens, i);
      readArm(
          tokens, start, Math.min(i, to), scope, nesting, union || (setOperation && !intersects));
      if (intersects) {
        ConditionNode same =
            union || start > from ? null : sameValue(tokens, i, to, scope, nesting);
        if (same != null) {
          row |= ConditionSelect.mentionsTarget(tokens, i, to, scope);
          exists = same;
          item = null;
          listed = null;
          return;
        }
        readRest(tokens, start, i, to, scope, nesting, union);
        return;
      }
      union |= setOperation;
      start = i + 1 < to && tokens.is(i + 1, "ALL") ? i + 2 : i + 1;
    }
    if (exists == null || (!empty && exists.row != row && !exists.isTautology())) {
      exists = unknown(id);
    }
  }

  /**
   * {@code SELECT a INTERSECT SELECT b}, which finds a row where both are the same or null; with
   * EXCEPT where they are not. Null for all other queries.
   */
  private ConditionNode sameValue(
      Tokens tokens, int operator, int to, ConditionScope scope, int nesting) {
    boolean query = operator + 1 < to && tokens.is(operator + 1, "SELECT");
    if (!query || item == null) {
      return null;
    }
    ConditionSelect other = new ConditionSelect(tokens, operator + 1, to);
    for (int i = operator + 1; i < to; i = Cursor.behind(tokens, i)) {
      if (tokens.is(i, "UNION") || isIntersecting(tokens, i)) {
        return null;
      }
    }
    if (other.hasTables() || other.whereFrom() >= 0 || other.picks(logic) || !other.hasOneItem()) {
      return null;
    }
    ConditionNode value =
        new ConditionReader(tokens, logic)
            .expression(other.listFrom(), other.itemTo(), scope, nesting);
    row |= value.row;
    ConditionNode same = new ConditionComparison(logic).sameOrBothNull(item, value);
    return tokens.is(operator, "INTERSECT") ? same : logic.not(same);
  }

  /** Reads EXCEPT or INTERSECT, which stand at {@code i}, behind the query that begins at start. */
  private void readRest(
      Tokens tokens, int start, int i, int to, ConditionScope scope, int nesting, boolean union) {
    int second = tokens.is(i + 1, "ALL") || tokens.is(i + 1, "DISTINCT") ? i + 2 : i + 1;
    ConditionSubquery other = read(tokens, logic, second, to, scope, nesting + 1);
    boolean same = !union && !row && text(tokens, start, i).equals(text(tokens, second, to));
    boolean both =
        tokens.is(i, "INTERSECT")
            && item != null
            && other.item != null
            && item.id == other.item.id
            && !itemIsOnlyRow
            && !other.itemIsOnlyRow;
    row |= other.row || ConditionSelect.mentionsTarget(tokens, i, to, scope);
    listed = null;
    every = null;
    if (same && !tokens.is(i, "INTERSECT")) {
      empty = true;
      item = null;
      exists = logic.settled(false, Ground.SAME);
    } else if (!both) {
      item = null;
      empty = false;
      exists = unknown(id);
    }
  }

  private static boolean isIntersecting(Tokens tokens, int i) {
    return tokens.is(i, "EXCEPT") || tokens.is(i, "INTERSECT") || tokens.is(i, "MINUS");
  }

  private void readArm(
      Tokens tokens, int from, int to, ConditionScope scope, int nesting, boolean union) {
    if (from >= to) {
      return;
    }
    if (!tokens.is(from, "SELECT")) {
      boolean values = tokens.is(from, "VALUES");
      row |= ConditionSelect.mentionsTarget(tokens, from, to, scope);
      readList(tokens, from, to, scope, nesting, union);
      boolean target = tokens.is(from, "TABLE") && scope.isTarget(tokens.value(to - 1));
      int query = values ? -1 : logic.commonTable(tokens, from, tokens.value(to - 1));
      if (query >= 0 && ConditionSelect.isWhole(tokens, query, scope, logic, nesting)) {
        target = true;
        item = ConditionSelect.itemIn(tokens, query, scope, logic, nesting + 1);
      }
      exists = either(exists, values || target ? logic.settled(true, Ground.CONSTANT) : null);
      return;
    }
    ConditionSelect select = new ConditionSelect(tokens, from, to);
    if (!union && select.findsNothing()) {
      empty = true;
      exists = logic.settled(false, Ground.CONSTANT);
    } else if (!select.hasTables()) {
      readWithoutTables(select, tokens, scope, nesting, union);
    } else if (!readOverTarget(select, tokens, scope, nesting, union)) {
      readOverOthers(select, tokens, scope, nesting, union);
    }
  }

  /** Reads the rows of VALUES. */
  private void readList(
      Tokens tokens, int from, int to, ConditionScope scope, int nesting, boolean union) {
    if (union || !tokens.is(from, "VALUES")) {
      return;
    }
    ConditionReader reader = new ConditionReader(tokens, logic);
    List<ConditionNode> rows = new ArrayList<>();
    for (int i = from + 1; i < to; i = Cursor.behind(tokens, i)) {
      if (tokens.kind(i) == Tokens.OPEN && tokens.matching(i) > i + 1) {
        ConditionNode value = reader.row(i + 1, tokens.matching(i), scope, nesting);
        row |= value.row;
        rows.add(value);
      } else if (startsRow(tokens, i) && (i + 1 == to || tokens.kind(i + 1) == Tokens.COMMA)) {
        ConditionNode value = reader.expression(i, i + 1, scope, nesting);
        rows.add(value);
      } else if (tokens.kind(i) != Tokens.COMMA || rows.size() > MAX_LISTED) {
        return;
      }
    }
    listed = rows;
  }

  private ConditionNode either(ConditionNode a, ConditionNode b) {
    if (a == null || b == null) {
      ConditionNode known = a == null ? b : a;
      return known == null || !known.isTautology() ? null : known;
    }
    return logic.or(a, b);
  }

  private void readWithoutTables(
      ConditionSelect select, Tokens tokens, ConditionScope scope, int nesting, boolean union) {
    ConditionReader reader = new ConditionReader(tokens, logic);
    ConditionNode value = reader.expression(select.listFrom(), select.itemTo(), scope, nesting);
    row |= value.row;
    boolean whole = !select.picks(logic) && select.keepsGroups(logic, scope, nesting);
    ConditionNode found = whole ? logic.settled(true, Ground.CONSTANT) : null;
    if (select.whereFrom() >= 0) {
      ConditionNode where = reader.condition(select.whereFrom(), select.whereTo(), scope, nesting);
      row |= where.row;
      found = whole ? logic.is(where, true) : null;
      empty = whole && !union && where.isNeverTrue();
    } else if (whole && select.hasOneItem() && (item == null || !item.row)) {
      boolean unnested = tokens.is(select.listFrom(), "UNNEST") && value.elements != null;
      item = unnested ? null : value;
      itemIsOnlyRow = !union && !unnested;
      listed = union ? null : unnested ? value.elements : List.of(value);
    }
    exists = union ? either(exists, found) : found;
  }

  /** Reads a query over the target itself; false if it is over other tables. */
  private boolean readOverTarget(
      ConditionSelect select, Tokens tokens, ConditionScope scope, int nesting, boolean union) {
    if (!select.isOver(scope, logic, nesting)) {
      return false;
    }
    ConditionReader reader = new ConditionReader(tokens, logic);
    ConditionJoins joins = select.joins();
    ConditionScope witness = select.witness(scope, logic, nesting);
    ConditionScope inner = scope.inside(select.names(), false);
    boolean whole =
        !select.picks(logic) || (select.keepsFirstRow() && seeksKey(select, reader, inner));
    boolean kept = (whole || !select.limits(logic)) && joins.keepFirstTable();
    for (int[] condition : joins.conditions()) {
      kept &= kept && reader.condition(condition[0], condition[1], witness, nesting).isTautology();
    }
    boolean correlated = ConditionSelect.mentionsTarget(tokens, select.from(), select.to(), inner);
    if (kept && select.whereFrom() >= 0) {
      kept = reader.condition(select.whereFrom(), select.whereTo(), witness, nesting).isTautology();
    }
    kept &= kept && select.keepsGroups(logic, witness, nesting);
    if (kept && whole) {
      exists = logic.settled(true, Ground.SAME);
      item =
          select.hasOneItem()
              ? select.item(scope, witness, logic, nesting)
              : reader.row(select.listFrom(), select.listTo(), witness, nesting);
      itemIsOnlyRow = correlated;
      row |= correlated;
      return true;
    }
    row |= correlated;
    countsRows |= select.countsRows();
    if (!select.aggregates() && select.whereFrom() >= 0) {
      ConditionScope own = scope.inside(select.names(), true);
      empty =
          !union
              && reader.condition(select.whereFrom(), select.whereTo(), own, nesting).isNeverTrue();
      exists = empty ? logic.settled(false, Ground.SAME) : exists;
    }
    if (select.aggregates() && !select.groups()) {
      exists = logic.settled(true, Ground.SAME);
      countsItself =
          countsRows
              && select.keepsFirstTable()
              && (select.whereFrom() < 0
                  || reader
                      .condition(select.whereFrom(), select.whereTo(), witness, nesting)
                      .isTautology());
      countsOnlyItself =
          countsItself && select.names().size() == 1 && seeksKey(select, reader, inner);
      readExtreme(select, tokens, witness, nesting);
    }
    if (kept) {
      exists = logic.settled(true, Ground.SAME);
    }
    return true;
  }

  /** Whether it looks for the one row that has the key of the row outside. */
  private static boolean seeksKey(
      ConditionSelect select, ConditionReader reader, ConditionScope inner) {
    if (select.whereFrom() < 0) {
      return false;
    }
    ConditionNode where =
        reader.condition(select.whereFrom(), select.whereTo(), inner, MAX_NESTING);
    return where.left != null
        && where.relations == ConditionComparison.EQUAL
        && (where.left.key || where.right.key);
  }

  /** Reads {@code SELECT max(x)} over all rows of the target. */
  private void readExtreme(
      ConditionSelect select, Tokens tokens, ConditionScope witness, int nesting) {
    int list = select.listFrom();
    boolean largest = tokens.is(list, "MAX");
    boolean alone =
        select.itemTo() > list + 3
            && (largest || tokens.is(list, "MIN") || tokens.is(list, "ARRAY_AGG"))
            && tokens.matching(list + 1) == select.itemTo() - 1
            && select.keepsFirstTable();
    ConditionReader reader = new ConditionReader(tokens, logic);
    if (alone
        && (select.whereFrom() < 0
            || reader
                .condition(select.whereFrom(), select.whereTo(), witness, nesting)
                .isTautology())) {
      extreme = reader.expression(list + 2, select.itemTo() - 1, witness, nesting);
      if (tokens.is(list, "ARRAY_AGG")) {
        element = extreme;
        extreme = null;
        return;
      }
      extremeSide = ConditionComparison.EQUAL;
      extremeSide |= largest ? ConditionComparison.LESS : ConditionComparison.GREATER;
    }
  }

  private void readOverOthers(
      ConditionSelect select, Tokens tokens, ConditionScope scope, int nesting, boolean union) {
    ConditionScope inner = scope.inside(select.names(), true);
    boolean never = false;
    int tablesTo = select.whereFrom() >= 0 ? select.whereFrom() : select.to();
    boolean apart = !ConditionSelect.mentionsTarget(tokens, select.listTo(), tablesTo, inner);
    if (select.whereFrom() >= 0) {
      ConditionReader reader = new ConditionReader(tokens, logic);
      ConditionNode where = reader.condition(select.whereFrom(), select.whereTo(), inner, nesting);
      row |= where.rowDecides();
      apart &= !where.rowDecides();
      never = where.isNeverTrue();
      empty = never && !union && !select.aggregates();
      row |= ConditionSelect.mentionsTarget(tokens, select.from(), select.whereFrom(), inner);
      row |= ConditionSelect.mentionsTarget(tokens, select.whereTo(), select.to(), inner);
    } else {
      row |= ConditionSelect.mentionsTarget(tokens, select.from(), select.to(), inner);
    }
    boolean all = !select.picks(logic) && select.keepsGroups(logic, inner, nesting);
    if (apart && !union && all && select.hasOneItem()) {
      ConditionReader reader = new ConditionReader(tokens, logic);
      every = reader.expression(select.listFrom(), select.itemTo(), inner, nesting);
    }
    countsRows |= select.countsRows();
    ConditionNode found = null;
    if (select.aggregates() && !select.groups()) {
      found = logic.settled(true, Ground.SAME);
    } else if (never) {
      found = logic.settled(false, Ground.SAME);
    }
    exists = exists == null ? found : either(exists, found);
  }

  private ConditionNode unknown(int number) {
    return ConditionNode.condition(number, TRUE | FALSE, TRUE | FALSE, row, !row)
        .because(Ground.SUBQUERY);
  }

  /** Whether the subquery finds anything. */
  ConditionNode exists() {
    if (!exists.isTautology()) {
      exists.total = true;
      exists.neverNull = true;
    }
    return exists;
  }

  /** Whether no two rows that the subquery finds are the same. */
  ConditionNode unique() {
    return unknown(logic.terms.term("UNIQUE", id, 0));
  }

  /** Whether it is sure to find nothing. */
  boolean isEmpty() {
    return empty;
  }

  /** The value that {@code = ANY} is sure to meet; null if none is known. */
  ConditionNode item() {
    return item;
  }

  /** A value that is among those of the subquery, if it has any; null if none is known. */
  ConditionNode met() {
    return item != null ? item : every != null && every.row ? every : null;
  }

  /** The subquery as a value. */
  ConditionNode scalar() {
    boolean one = listed != null && listed.size() == 1;
    return one ? listed.get(0) : item != null && itemIsOnlyRow ? item : opaque();
  }

  /** The subquery as a value of which only is known whether it hangs on the row. */
  ConditionNode opaque() {
    ConditionNode node = ConditionNode.value(logic.terms.term("scalar", id, 0), row, !row);
    node.mentionsColumn = row;
    if (countsRows) {
      node.bounds =
          countsOnlyItself
              ? ConditionBounds.exactly(BigDecimal.ONE)
              : countsItself ? ConditionBounds.from(1) : ConditionBounds.COUNT;
    }
    node.neverNull = countsRows;
    node.ground = Ground.SUBQUERY;
    node.extremeOf = extreme == null ? 0 : extreme.id;
    node.extremeSide = extremeSide;
    node.element = element;
    node.elements = listed;
    return node;
  }

  /** {@code subject IN (subquery)}. */
  ConditionNode contains(ConditionNode subject) {
    int number = logic.terms.term("IN", subject.id, id);
    ConditionComparison comparison = new ConditionComparison(logic);
    if (listed != null) {
      return comparison.in(subject, listed);
    }
    if (item != null && (item.id == subject.id || itemIsOnlyRow)) {
      return comparison.in(subject, List.of(item));
    }
    if (empty) {
      return logic.settled(false, Ground.CONSTANT);
    }
    if (every != null && every.row && every.id == subject.id) {
      return ConditionNode.condition(number, TRUE | FALSE, TRUE | FALSE, false, true)
          .because(Ground.SUBQUERY);
    }
    boolean depends = row || subject.row;
    return ConditionNode.condition(number, ANY, ANY, depends, !depends).because(Ground.SUBQUERY);
  }
}
