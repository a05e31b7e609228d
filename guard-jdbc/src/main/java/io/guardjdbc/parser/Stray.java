package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Operation;

/** Destructive phrases in places where no shape expects them. */
final class Stray {

  private static final String[] DESTRUCTIVE = {
    "DROP",
    "TRUNCATE",
    "DELETE",
    "UPDATE",
    "ALTER",
    "MERGE",
    "SHUTDOWN",
    "EXECUTE",
    "GRANT",
    "REVOKE",
    "RENAME",
    "REPLACE",
    "PURGE"
  };

  private Stray() {}

  /**
   * Refuses a statement that holds a destructive phrase which neither its shape nor JSqlParser
   * explains. DROP, its kind and a name in a row JSqlParser cannot explain: it is lenient enough to
   * take them for the names and types of an argument.
   *
   * @param from where the statement begins, whatever a shape has read of it
   */
  static void refuse(Cursor c, int from, Draft d) {
    int stray = find(c.t, from, c.end, c.dialect);
    boolean rows = stray >= 0 && (c.t.is(stray, "DELETE") || c.t.is(stray, "UPDATE"));
    boolean explained = rows && JSqlParserReading.explains(c.t, from, c.end, c.dialect);
    if (stray >= 0 && !explained) {
      d.add(
          Operation.UNREADABLE,
          null,
          null,
          false,
          c.t.start(stray),
          "an unexpected " + c.t.word(stray));
    }
  }

  /** Where a destructive phrase stands that nothing before it explains as a name; -1 if nowhere. */
  private static int find(Tokens t, int from, int to, Dialect dialect) {
    if ((t.marks() & Keywords.VERB) == 0) {
      return -1;
    }
    for (int i = from + 1; i + 1 < to; i++) {
      if (t.mark(i) == Keywords.VERB && isPhrase(t, i, to) && !isExplained(t, i - 1)) {
        boolean alias =
            t.is(i, "DELETE")
                && dialect != Dialect.SQLSERVER
                && new Cursor(t, dialect, from, to).find("FROM") == i + 1;
        if (!alias) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean isPhrase(Tokens t, int i, int to) {
    if (t.is(i, "DROP") || t.is(i, "ALTER")) {
      return Words.isObjectKind(t, i + 1) && i + 2 < to && t.kind(i + 2) <= Tokens.STRING;
    }
    if (t.is(i, "TRUNCATE")) {
      boolean told = t.is(i + 1, "TABLE") && i + 2 < to && t.kind(i + 2) <= Tokens.STRING;
      return told || (Nested.opensCte(t, i - 1) && t.kind(i + 1) <= Tokens.QUOTED_NAME);
    }
    if (t.is(i, "DELETE")) {
      return t.is(i + 1, "FROM") && i + 2 < to && t.kind(i + 2) <= Tokens.QUOTED_NAME;
    }
    if (t.is(i, "UPDATE")) {
      boolean alias = i + 3 < to && t.kind(i + 2) <= Tokens.QUOTED_NAME && t.is(i + 3, "SET");
      return t.kind(i + 1) <= Tokens.QUOTED_NAME && i + 2 < to && (alias || t.is(i + 2, "SET"));
    }
    return false;
  }

  /** Whether the token before makes a name of the word that follows. */
  private static boolean isExplained(Tokens t, int before) {
    boolean changesRows = t.is(before + 1, "DELETE") || t.is(before + 1, "UPDATE");
    return switch (t.kind(before)) {
      case Tokens.COMMA, Tokens.DOT, Tokens.OPERATOR -> true;
      case Tokens.OPEN -> changesRows || !Nested.opensCte(t, before);
      case Tokens.CLOSE -> changesRows && Nested.isBehindCte(t, before);
      case Tokens.WORD ->
          t.is(before, "AS")
              || t.is(before, "SELECT")
              || t.is(before, "BY")
              || t.is(before, "ON")
              || t.is(before, "FOR")
              || t.is(before, "AND")
              || t.is(before, "OR")
              || t.is(before, "NOT")
              || t.is(before, "WHERE")
              || t.is(before, "THEN")
              || t.is(before, "WHEN")
              || t.is(before, "DO")
              || t.is(before, "DISTINCT")
              || t.is(before, "INTO")
              || t.is(before, "FROM")
              || t.is(before, "JOIN")
              || t.is(before, "SET")
              || t.is(before, "RETURNING")
              || t.is(before, "KEY")
              || ((t.is(before, "UPDATE") || t.is(before, "ONLY"))
                  && !isOperand(t, before - 1)
                  && isFollowedBySet(t, before + 2))
              || t.is(before, "GRANT")
              || t.is(before, "REVOKE")
              || t.is(before, "DENY");
      default -> false;
    };
  }

  /** Whether what stands behind a token is a value, and so begins no statement. */
  private static boolean isOperand(Tokens t, int before) {
    return before >= 0
        && switch (t.kind(before)) {
          case Tokens.COMMA, Tokens.DOT, Tokens.OPERATOR, Tokens.NUMBER, Tokens.STRING -> true;
          default -> false;
        };
  }

  /** Whether SET follows, at once or behind an alias. */
  private static boolean isFollowedBySet(Tokens t, int from) {
    int last = Math.min(t.size(), from + 2);
    for (int i = from; i < last; i++) {
      if (t.is(i, "SET")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a destructive word stands anywhere in a text from a place on, whatever around it. */
  static boolean holdsDestructiveWord(String text, int from) {
    int i = from;
    while (i < text.length()) {
      int start = i;
      int hash = 0;
      while (i < text.length() && isLetter(text.charAt(i))) {
        hash = Keywords.hash(hash, text.charAt(i));
        i++;
      }
      if (i > start && Keywords.marks(text, start, i, hash) == Keywords.VERB) {
        for (String word : DESTRUCTIVE) {
          if (Keywords.same(text, start, i, word)) {
            return true;
          }
        }
      }
      i = i == start ? i + 1 : i;
    }
    return false;
  }

  /** Whether a destructive word stands among these tokens, as a word. */
  static boolean holdsDestructiveWord(Tokens t, int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.mark(i) == Keywords.VERB) {
        for (String word : DESTRUCTIVE) {
          if (t.is(i, word)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c >= '0' && c <= '9');
  }
}
