package io.guardjdbc.lint;

import io.guardjdbc.sql.Dialect;

/**
 * Finds where literals, quoted names and comments end, as the client programs do: what looks like a
 * command or a delimiter inside one is none. Linear in the text.
 */
final class QuoteSkipper {

  private final String text;
  private final int end;
  private final Dialect dialect;
  private final boolean mySql;

  QuoteSkipper(String text, int end, Dialect dialect) {
    this.text = text;
    this.end = end;
    this.dialect = dialect;
    this.mySql = dialect.isMariaDbOrMySql();
  }

  /** The offset behind the literal, name or comment that begins here; the same where none does. */
  int behind(int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '\'' -> behindString(at);
      case '"' -> behindQuote(at, '"', mySql);
      case '`' -> dialect == Dialect.POSTGRESQL ? at : behindQuote(at, '`', false);
      case '[' ->
          dialect == Dialect.SQLSERVER || dialect == Dialect.SQLITE
              ? behindQuote(at, ']', false)
              : at;
      case '-' -> isLineComment(at) ? lineEnd(at) : at;
      case '#' -> mySql ? lineEnd(at) : at;
      case '/' -> behindSlash(at);
      case '$' -> behindDollar(at);
      default -> at;
    };
  }

  /** Whether what begins here is a comment; one that the server executes is none. */
  boolean isComment(int at) {
    char c = text.charAt(at);
    return isLineComment(at)
        || (c == '#' && mySql)
        || (c == '/' && isNext(at, '/') && dialect == Dialect.H2)
        || (c == '/' && isNext(at, '*') && !(mySql && isExecuted(at + 2)));
  }

  private boolean isExecuted(int at) {
    return at < end
        && (text.charAt(at) == '!' || ((text.charAt(at) | 32) == 'm' && isNext(at, '!')));
  }

  private boolean isNext(int at, char c) {
    return at + 1 < end && text.charAt(at + 1) == c;
  }

  private boolean isLineComment(int at) {
    return text.charAt(at) == '-'
        && isNext(at, '-')
        && (!mySql || at + 2 >= end || text.charAt(at + 2) <= ' ');
  }

  private int lineEnd(int at) {
    int newLine = text.indexOf('\n', at);
    return newLine < 0 || newLine > end ? end : newLine;
  }

  private int behindString(int at) {
    if (dialect == Dialect.ORACLE && isPrefixed(at, 'q') && at + 1 < end) {
      int close = text.indexOf("" + closing(text.charAt(at + 1)) + '\'', at + 2);
      return close < 0 || close + 2 > end ? end : close + 2;
    }
    boolean escapes = mySql || (dialect == Dialect.POSTGRESQL && isPrefixed(at, 'e'));
    return behindQuote(at, '\'', escapes);
  }

  private boolean isPrefixed(int at, char prefix) {
    return at > 0
        && (text.charAt(at - 1) | 32) == prefix
        && (at < 2 || !isNamePart(text.charAt(at - 2)) || (text.charAt(at - 2) | 32) == 'n');
  }

  private static char closing(char open) {
    return switch (open) {
      case '[' -> ']';
      case '(' -> ')';
      case '{' -> '}';
      case '<' -> '>';
      default -> open;
    };
  }

  /** A doubled quote is two literals side by side, which comes to the same. */
  private int behindQuote(int at, char quote, boolean escapes) {
    int i = at + 1;
    while (i < end) {
      char c = text.charAt(i);
      if (c == quote) {
        return i + 1;
      }
      i += escapes && c == '\\' ? 2 : 1;
    }
    return end;
  }

  private int behindSlash(int at) {
    if (isNext(at, '/') && dialect == Dialect.H2) {
      return lineEnd(at);
    }
    if (!isNext(at, '*')) {
      return at;
    }
    boolean nests =
        dialect == Dialect.POSTGRESQL || dialect == Dialect.H2 || dialect == Dialect.SQLSERVER;
    int depth = 1;
    int i = at + 2;
    while (i < end) {
      if (text.charAt(i) == '*' && isNext(i, '/')) {
        i += 2;
        if (--depth == 0) {
          return i;
        }
      } else if (nests && text.charAt(i) == '/' && isNext(i, '*')) {
        depth++;
        i += 2;
      } else {
        i++;
      }
    }
    return end;
  }

  private int behindDollar(int at) {
    boolean quotes = dialect == Dialect.POSTGRESQL || dialect == Dialect.H2;
    if (!quotes || (at > 0 && isNamePart(text.charAt(at - 1)))) {
      return at;
    }
    int i = at + 1;
    while (i < end && isNamePart(text.charAt(i)) && text.charAt(i) != '$') {
      i++;
    }
    boolean tag = i < end && text.charAt(i) == '$' && !Character.isDigit(text.charAt(at + 1));
    if (!tag) {
      return at;
    }
    int close = text.indexOf(text.substring(at, i + 1), i + 1);
    return close < 0 || close >= end ? end : close + (i + 1 - at);
  }

  static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$';
  }
}
