package io.guardjdbc.parser;

import static io.guardjdbc.parser.ConditionComparison.EQUAL;
import static io.guardjdbc.parser.ConditionComparison.GREATER;
import static io.guardjdbc.parser.ConditionComparison.LESS;
import static io.guardjdbc.parser.ConditionComparison.UNEQUAL;

import io.guardjdbc.sql.Dialect;
import java.math.BigDecimal;

/** Where values lie before any row is seen: keys, lengths, parts of dates, the empty text. */
final class ConditionLimits {

  private static final String NIL_UUID = "00000000-0000-0000-0000-000000000000";
  private static final String LAST_UUID = "ffffffff-ffff-ffff-ffff-ffffffffffff";

  /** A ctid's beginning in the last page that there can be. */
  private static final String LAST_PLACE = "(4294967295,";

  /** Years in which no row came to be. */
  static final int NO_ROW_BEFORE = 1970;

  static final int NO_ROW_AFTER = 2100;

  private final Dialect dialect;

  ConditionLimits(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Whether a comparison holds for all values, or for none; null where it hangs on them. */
  Boolean settles(int relations, ConditionNode a, ConditionNode b) {
    if ((a.row && b.chance) || (b.row && a.chance)) {
      // that a random value is met by chance is as good as never
      return relations == UNEQUAL ? Boolean.TRUE : relations == EQUAL ? Boolean.FALSE : null;
    }
    int possible = bounds(a, b).relationsTo(bounds(b, a));
    if (b.constant instanceof String text && a.constant == null) {
      possible &= relationsToText(a, text);
      if (isBeforeAll(relations, a, text)) {
        return true;
      }
    } else if (isPast(relations, a, b) || isPast(ConditionComparison.mirrored(relations), b, a)) {
      return true;
    }
    boolean settled = (relations & possible) == possible || (relations & possible) == 0;
    return (settled && possible != 0) ? (Boolean) ((relations & possible) != 0) : null;
  }

  /** The bounds of a side; a text is a number where the other side is one. */
  private ConditionBounds bounds(ConditionNode a, ConditionNode other) {
    if (!(a.constant instanceof String text)) {
      return a.bounds;
    }
    BigDecimal number = other.bounds.isKnown() ? ConditionConstants.parse(text.strip()) : null;
    return number == null ? ConditionBounds.ANY : ConditionBounds.exactly(number);
  }

  private int relationsToText(ConditionNode a, String text) {
    int possible = ConditionComparison.ALL;
    if (a.key && isNoKey(text)) {
      possible = GREATER;
    } else if (text.isEmpty()) {
      boolean asNumber = dialect.isMariaDbOrMySql() || dialect == Dialect.ORACLE;
      possible = a.isNonEmptyText() ? GREATER : a.row && !asNumber ? GREATER | EQUAL : possible;
    } else if (a.row && text.equals(NIL_UUID)) {
      possible = GREATER | EQUAL;
    } else if (a.row && text.equalsIgnoreCase(LAST_UUID)) {
      possible = LESS | EQUAL;
    } else if (a.bounds.isKnown() && ConditionConstants.isInfinite(text)) {
      possible = text.strip().startsWith("-") ? GREATER : LESS;
    } else if (a.bounds.isKnown() && text.strip().equalsIgnoreCase("nan")) {
      possible = LESS;
    }
    if (a.elements != null && !a.elements.isEmpty() && text.equals("{}")) {
      possible = GREATER;
    }
    return a.tables.contains(tableName(text)) ? EQUAL : possible;
  }

  private static boolean isNoKey(String text) {
    return text.isBlank() || text.equals(NIL_UUID) || text.equals("(0,0)");
  }

  private static String tableName(String text) {
    return ConditionScope.fold(text.substring(text.lastIndexOf('.') + 1).replace("\"", ""));
  }

  /**
   * Whether everything lies on this side of a first or last date, or of a first or last place in a
   * table. {@code < 'infinity'} is left out: tables that keep history hold that date in the rows
   * that are current.
   */
  private static boolean isBeforeAll(int relations, ConditionNode a, String bound) {
    if (!a.row) {
      return false;
    }
    boolean after = (relations & GREATER) != 0 && (relations & LESS) == 0;
    boolean before = (relations & LESS) != 0 && (relations & GREATER) == 0;
    Integer year = a.past ? ConditionConstants.year(bound) : null;
    if (a.past && ConditionConstants.isInfinite(bound)) {
      return bound.strip().startsWith("-") ? after : before;
    }
    if (year != null) {
      return year <= NO_ROW_BEFORE ? after : year >= NO_ROW_AFTER && before;
    }
    if (bound.startsWith(LAST_PLACE)) {
      return before;
    }
    int side = ConditionConstants.sideOfAllDates(bound);
    return side < 0 ? after : side > 0 && relations == (LESS | EQUAL);
  }

  /** Whether a moment that lies in the past, by its name, is asked to be before now. */
  private static boolean isPast(int relations, ConditionNode a, ConditionNode b) {
    boolean before = relations == LESS || relations == (LESS | EQUAL);
    return before && a.past && b.now;
  }
}
