package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.sql.Reading;
import io.guardjdbc.sql.SqlStatement;
import io.guardjdbc.sql.SqlStatement.Trait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads what a change of a row through an updatable result set is: an UPDATE or DELETE of the rows
 * that its query names. One row at a time, but a loop over a query without a restriction empties
 * the table, and no text ever says DELETE.
 */
public final class RowChange {

  private static final Set<String> AFTER_WHERE =
      Set.of(
          "GROUP",
          "HAVING",
          "ORDER",
          "LIMIT",
          "OFFSET",
          "FETCH",
          "FOR",
          "UNION",
          "WINDOW",
          "INTERSECT",
          "EXCEPT",
          "LOCK");

  private final Tokens tokens;
  private final Dialect dialect;

  private RowChange(Tokens tokens, Dialect dialect) {
    this.tokens = tokens;
    this.dialect = dialect;
  }

  /**
   * Reads a change of a row.
   *
   * @param query the text behind the result set; empty where none is known
   * @param change INSERT, UPDATE or DELETE
   */
  public static Reading read(String query, Operation change, Dialect dialect) {
    return new RowChange(Lexer.lex(query, dialect, Lexis.of(dialect)), dialect).read(change);
  }

  private Reading read(Operation change) {
    int from = top("FROM", 0);
    ObjectName table = from < 0 ? null : name(from + 1);
    Operation operation = isRestricted(from, table) ? change : unbounded(change);
    Set<Trait> traits = EnumSet.of(Trait.WRITES);
    if (mentionsMarker()) {
      traits.add(Trait.TOUCHES_MARKER);
    }
    String detail =
        operation == change
            ? null
            : "through an updatable result set whose query has no WHERE clause that restricts";
    SqlStatement statement =
        new SqlStatement(
            0,
            tokens.text().length(),
            (change == Operation.DELETE
                    ? "deleteRow"
                    : change == Operation.INSERT ? "insertRow" : "updateRow")
                + " of a result set"
                + (table == null ? "" : " over " + table),
            List.of(new Finding(operation, table, null, false, 0, detail)),
            List.of(),
            List.of(),
            traits,
            SqlStatement.TransactionControl.NONE,
            null,
            null);
    return new Reading(List.of(statement), List.of());
  }

  private static Operation unbounded(Operation change) {
    return switch (change) {
      case UPDATE -> Operation.UNBOUNDED_UPDATE;
      case DELETE -> Operation.UNBOUNDED_DELETE;
      default -> change;
    };
  }

  private boolean isRestricted(int from, ObjectName table) {
    int where = from < 0 ? -1 : top("WHERE", from);
    if (where < 0) {
      return false;
    }
    int to = where + 1;
    while (to < tokens.size() && !AFTER_WHERE.contains(String.valueOf(tokens.word(to)))) {
      to = next(to);
    }
    Set<String> names = table == null ? Set.of() : Set.of(table.name().toLowerCase(Locale.ROOT));
    return Restriction.ofWhere(
            tokens, where + 1, to, new Restriction.Scope(names, true, Set.of()), dialect)
        .restricts();
  }

  /** Where a word stands outside parentheses, from a token on; -1 if nowhere. */
  private int top(String word, int start) {
    for (int i = start; i < tokens.size(); i = next(i)) {
      if (tokens.is(i, word)) {
        return i;
      }
    }
    return -1;
  }

  private int next(int i) {
    return tokens.kind(i) == Tokens.OPEN && tokens.matching(i) > i ? tokens.matching(i) + 1 : i + 1;
  }

  private ObjectName name(int start) {
    List<String> parts = new ArrayList<>();
    int i = tokens.is(start, "ONLY") ? start + 1 : start;
    while (i < tokens.size()
        && (tokens.kind(i) == Tokens.WORD || tokens.kind(i) == Tokens.QUOTED_NAME)) {
      parts.add(tokens.kind(i) == Tokens.WORD ? dialect.fold(tokens.raw(i)) : tokens.value(i));
      if (i + 1 >= tokens.size() || tokens.kind(i + 1) != Tokens.DOT) {
        break;
      }
      i += 2;
    }
    return parts.isEmpty() ? null : new ObjectName(parts);
  }

  private boolean mentionsMarker() {
    for (int i = 0; i < tokens.size(); i++) {
      boolean name = tokens.kind(i) == Tokens.WORD || tokens.kind(i) == Tokens.QUOTED_NAME;
      if (name && tokens.value(i).equalsIgnoreCase("guard_environment")) {
        return true;
      }
    }
    return false;
  }
}
