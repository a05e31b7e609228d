package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.PlainStatement;
import java.util.Set;

/**
 * Knows plain statements by their tokens alone, without the objects that a reading is made of. It
 * knows few of them, and those for certain: what it says is what the reading would say, and of
 * everything else it says nothing.
 */
final class PlainShape {

  /** With any of these the text may be cut otherwise, is broken, or holds an approval. */
  private static final int DOUBTS =
      Tokens.BACKSLASH_BEFORE_QUOTE
          | Tokens.DOUBLE_QUOTED_STRING
          | Tokens.NEWER_EXECUTABLE_COMMENT
          | Tokens.SQUARE_BRACKET
          | Tokens.UNBALANCED
          | Tokens.UNTERMINATED
          | Tokens.APPROVAL;

  /** Words that may be names of columns somewhere, and that a condition may mean otherwise. */
  private static final Set<String> SYNTAX =
      Set.of(
          "ALL",
          "AND",
          "ANY",
          "ARRAY",
          "BETWEEN",
          "BINARY",
          "BOTH",
          "BY",
          "COLLATE",
          "CURRENT",
          "DISTINCT",
          "DIV",
          "ELSE",
          "END",
          "ESCAPE",
          "GLOB",
          "ILIKE",
          "IN",
          "INTERVAL",
          "IS",
          "ISNULL",
          "LEADING",
          "LIKE",
          "MOD",
          "NOTNULL",
          "OPERATOR",
          "OR",
          "OVER",
          "PRIOR",
          "REGEXP",
          "RLIKE",
          "ROW",
          "SIMILAR",
          "SOME",
          "SOUNDS",
          "THEN",
          "TRAILING",
          "WHEN",
          "XOR");

  private final Tokens t;
  private final int end;

  private PlainShape(Tokens t, int end) {
    this.t = t;
    this.end = end;
  }

  /** The plain statement that the tokens are; null if they are something else, or may be. */
  static PlainStatement of(Tokens t, Dialect dialect) {
    int size = t.size();
    if (size == 0 || t.kind(0) != Tokens.WORD || t.has(DOUBTS)) {
      return null;
    }
    int end = t.kind(size - 1) == Tokens.SEMICOLON ? size - 1 : size;
    PlainShape shape = new PlainShape(t, end);
    if (t.marks() == 0) {
      boolean query = t.is(0, "SELECT") || t.is(0, "WITH");
      return query && shape.isOneStatement(dialect) ? PlainStatement.SELECT : null;
    }
    if (shape.isInsert()) {
      return shape.isOneStatement(dialect) ? PlainStatement.INSERT : null;
    }
    if (shape.isUpdate()) {
      return PlainStatement.UPDATE;
    }
    return shape.isDelete() ? PlainStatement.DELETE : null;
  }

  /** No separator in it: no semicolon, no line of GO, no line with a slash. */
  private boolean isOneStatement(Dialect dialect) {
    boolean lines = dialect == Dialect.SQLSERVER || dialect == Dialect.ORACLE;
    for (int i = 0; i < end; i++) {
      if (t.kind(i) == Tokens.SEMICOLON || (lines && (t.is(i, "GO") || t.isSymbol(i, "/")))) {
        return false;
      }
    }
    return true;
  }

  private boolean isMarked(int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.mark(i) != 0) {
        return true;
      }
    }
    return false;
  }

  /** INSERT INTO table, columns or none, VALUES. */
  private boolean isInsert() {
    if (end < 4 || !t.is(0, "INSERT") || !t.is(1, "INTO")) {
      return false;
    }
    int at = behindTable(2);
    if (at > 0 && at < end && t.kind(at) == Tokens.OPEN) {
      at = t.matching(at) + 1;
    }
    return at > 0 && at < end && t.is(at, "VALUES") && !isMarked(2, end);
  }

  /** UPDATE table SET, assignments of values, WHERE. */
  private boolean isUpdate() {
    if (end < 4 || !t.is(0, "UPDATE")) {
      return false;
    }
    int set = behindTable(1);
    if (set < 0 || set >= end || !t.is(set, "SET")) {
      return false;
    }
    int at = set + 1;
    while (at + 1 < end && isName(at) && t.isSymbol(at + 1, "=")) {
      at = behindValues(at + 2);
      if (at < 0 || at >= end || t.kind(at) != Tokens.COMMA) {
        return at > 0 && at < end && t.is(at, "WHERE") && restricts(at + 1);
      }
      at++;
    }
    return false;
  }

  /**
   * Behind values, columns and function calls with arithmetic between them; -1 if something else
   * stands there.
   */
  private int behindValues(int from) {
    int at = from;
    while (at < end && (isValue(at) || isName(at))) {
      boolean call = t.kind(at) == Tokens.WORD && at + 1 < end && t.kind(at + 1) == Tokens.OPEN;
      int next = call ? t.matching(at + 1) + 1 : at + 1;
      if (call && (t.first(at + 1) != '(' || !isArguments(at + 2, next - 1))) {
        return -1;
      }
      at = next;
      if (at >= end || !isArithmetic(at)) {
        return at;
      }
      at++;
    }
    return -1;
  }

  private boolean isArithmetic(int i) {
    return t.kind(i) == Tokens.OPERATOR
        && t.end(i) - t.start(i) == 1
        && "+-*".indexOf(t.first(i)) >= 0;
  }

  /** Values, columns and calls, but no query and no word that does something. */
  private boolean isArguments(int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.mark(i) != 0 || t.kind(i) == Tokens.SEMICOLON || t.is(i, "SELECT")) {
        return false;
      }
    }
    return true;
  }

  /** DELETE FROM table WHERE. */
  private boolean isDelete() {
    if (end < 4 || !t.is(0, "DELETE") || !t.is(1, "FROM")) {
      return false;
    }
    int where = behindTable(2);
    return where > 0 && where < end && t.is(where, "WHERE") && restricts(where + 1);
  }

  /** Behind the name of a table, qualified or not; -1 if it may be a special one. */
  private int behindTable(int at) {
    int i = at;
    while (i + 2 < end && isName(i) && t.kind(i + 1) == Tokens.DOT) {
      i += 2;
    }
    if (i >= end || !isName(i) || isSpecial(at) || isSpecial(i)) {
      return -1;
    }
    return i + 1;
  }

  private boolean isName(int i) {
    return t.mark(i) == 0 && (t.kind(i) == Tokens.WORD || t.kind(i) == Tokens.QUOTED_NAME);
  }

  private boolean isSpecial(int i) {
    boolean quoted = t.kind(i) == Tokens.QUOTED_NAME;
    return (quoted && (t.first(i) | 32) == 'u')
        || isSpecialTable(t.text(), t.start(i) + (quoted ? 1 : 0), t.end(i) - (quoted ? 1 : 0));
  }

  /** A system catalog, or a word that may be no name where a table's is expected. */
  static boolean isSpecialTable(String text, int from, int to) {
    return switch (text.charAt(from) | 32) {
      case 'p' -> text.regionMatches(true, from, "pg_", 0, 3);
      case 'm' -> text.regionMatches(true, from, "mysql", 0, 5);
      case 's' ->
          text.regionMatches(true, from, "sqlite_", 0, 7)
              || Keywords.same(text, from, to, "STATISTICS");
      case 'o' -> Keywords.same(text, from, to, "ONLY");
      case 't' -> Keywords.same(text, from, to, "TOP") || Keywords.same(text, from, to, "TABLE");
      case 'i' -> Keywords.same(text, from, to, "IGNORE");
      case 'l' -> Keywords.same(text, from, to, "LOW_PRIORITY");
      default -> false;
    };
  }

  private boolean isValue(int i) {
    byte kind = t.kind(i);
    return kind == Tokens.PARAMETER || kind == Tokens.NUMBER || kind == Tokens.STRING;
  }

  /** A value that the column of this name is not; SQLite may take a name in quotes for a text. */
  private boolean isOther(int i, int name) {
    return switch (t.kind(i)) {
      case Tokens.PARAMETER -> true;
      case Tokens.NUMBER -> t.kind(name) == Tokens.WORD;
      case Tokens.STRING -> t.kind(name) == Tokens.WORD || !t.value(name).equals(t.value(i));
      default -> false;
    };
  }

  private static boolean isColumn(String word) {
    return !SYNTAX.contains(word) && ConditionSyntax.isColumnWord(word);
  }

  /** Whether the rest is column = value, and more of these with AND, to the end. */
  private boolean restricts(int from) {
    int at = from;
    while (at + 3 <= end) {
      boolean fits =
          isName(at)
              && (t.kind(at) == Tokens.QUOTED_NAME || isColumn(t.word(at)))
              && !t.value(at).equalsIgnoreCase("tableoid")
              && t.isSymbol(at + 1, "=")
              && isOther(at + 2, at);
      if (!fits) {
        return false;
      }
      at += 3;
      if (at == end) {
        return true;
      }
      if (!t.is(at, "AND")) {
        return false;
      }
      at++;
    }
    return false;
  }
}
