package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;

/** The part of {@link Lexer} that finds where literals and quoted names end. */
abstract class LiteralScanner {

  final String text;
  final int length;
  final Dialect dialect;

  /** How the rest of the text is read: a text may change the settings that it runs under. */
  Lexis lexis;

  /** Whether the settings are known, so that there is no other way to read the text. */
  boolean settled;

  final Tokens tokens;
  final boolean postgres;
  final boolean mariaDb;

  /** Where the next char to read stands. */
  int at;

  LiteralScanner(String text, Dialect dialect, Lexis lexis) {
    this.text = text;
    this.length = text.length();
    this.dialect = dialect;
    this.lexis = lexis;
    this.tokens = new Tokens(text, lexis);
    this.postgres = dialect == Dialect.POSTGRESQL;
    this.mariaDb = dialect.isMariaDbOrMySql();
  }

  final char peek(int ahead) {
    int i = at + ahead;
    return i < length ? text.charAt(i) : 0;
  }

  /** PostgreSQL, MariaDB and SQLite take every char beyond ASCII for a part of a name. */
  final boolean isForeignSpace(char c) {
    return !postgres
        && !mariaDb
        && dialect != Dialect.SQLITE
        && (Character.isSpaceChar(c) || Character.isWhitespace(c));
  }

  final boolean isNamePart(char c) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c >= '0' && c <= '9')) {
      return true;
    }
    if (c >= 0x80) {
      return !isForeignSpace(c);
    }
    return switch (c) {
      case '$' -> true;
      case '#' -> dialect == Dialect.SQLSERVER || dialect == Dialect.ORACLE;
      case '@' -> dialect == Dialect.SQLSERVER;
      default -> false;
    };
  }

  /** Reads a string whose opening quote stands at quoteAt. */
  final void string(int start, int quoteAt, boolean escapes) {
    at = quoteAt;
    if (!closeQuote('\'', escapes)) {
      tokens.unterminated(start);
    } else if (postgres) {
      continuations(escapes);
    }
    int literalEnd = at;
    char escape = quoteAt > start + 1 ? unicodeEscape() : '\\';
    tokens.add(Tokens.STRING, start, at, 0);
    tokens.escape(literalEnd, escape);
  }

  /**
   * Reads UESCAPE and the sign that takes the backslash's place in the U&amp; literal before it;
   * answers the backslash where there is none.
   */
  private char unicodeEscape() {
    int literalEnd = at;
    skipSpace();
    if (text.regionMatches(true, at, "UESCAPE", 0, 7)) {
      at += 7;
      skipSpace();
      if (peek(0) == '\'' && peek(2) == '\'' && peek(1) != '\'') {
        char escape = peek(1);
        at += 3;
        return escape;
      }
    }
    at = literalEnd;
    return '\\';
  }

  /** Moves over white space and comments. */
  abstract void skipSpace();

  /** Moves from an opening quote to behind the closing one; answers whether there is one. */
  final boolean closeQuote(char quote, boolean escapes) {
    int i = at + 1;
    while (true) {
      int close = text.indexOf(quote, i);
      if (close < 0) {
        noteBackslash(i, length);
        at = length;
        return false;
      }
      if (escapes) {
        int run = close;
        while (run > i && text.charAt(run - 1) == '\\') {
          run--;
        }
        if (run < close) {
          doubt(Tokens.BACKSLASH_BEFORE_QUOTE);
        }
        if (((close - run) & 1) == 1) {
          i = close + 1;
          continue;
        }
      } else if (close > i && text.charAt(close - 1) == '\\') {
        doubt(Tokens.BACKSLASH_BEFORE_QUOTE);
      }
      if (close + 1 < length && text.charAt(close + 1) == quote) {
        i = close + 2;
        continue;
      }
      at = close + 1;
      return true;
    }
  }

  /** Notes what other settings would read otherwise. */
  final void doubt(int feature) {
    if (!settled) {
      tokens.feature(feature);
    }
  }

  private void noteBackslash(int from, int to) {
    int backslash = text.indexOf('\\', from);
    if (backslash >= 0 && backslash < to) {
      doubt(Tokens.BACKSLASH_BEFORE_QUOTE);
    }
  }

  /** PostgreSQL: white space with a line break between two quotes joins two strings into one. */
  private void continuations(boolean escapes) {
    while (true) {
      int i = at;
      boolean lineBreak = false;
      while (i < length) {
        char c = text.charAt(i);
        if (c == '\n' || c == '\r') {
          lineBreak = true;
          i++;
        } else if (c == ' ' || c == '\t' || c == '\f' || c == 0x0b) {
          i++;
        } else if (c == '-' && i + 1 < length && text.charAt(i + 1) == '-') {
          i = lineEnd(i);
        } else {
          break;
        }
      }
      if (!lineBreak || i >= length || text.charAt(i) != '\'') {
        return;
      }
      int start = i;
      at = i;
      if (!closeQuote('\'', escapes)) {
        tokens.unterminated(start);
        return;
      }
    }
  }

  final void quotedName(int start, int quoteAt, char close) {
    int i = quoteAt + 1;
    while (true) {
      int end = text.indexOf(close, i);
      if (end < 0) {
        at = length;
        tokens.unterminated(start);
        break;
      }
      if (end + 1 < length && text.charAt(end + 1) == close) {
        i = end + 2;
        continue;
      }
      at = end + 1;
      break;
    }
    int mark = 0;
    int nameEnd = at;
    char escape = start != quoteAt ? unicodeEscape() : '\\';
    String decoded = start == quoteAt ? null : Literals.decode(text, start, nameEnd, lexis, escape);
    if (decoded != null
        ? decoded.equalsIgnoreCase(Keywords.MARKER_TABLE)
        : Keywords.same(text, start + 1, Math.max(start + 1, at - 1), Keywords.MARKER_TABLE)) {
      mark = Keywords.MARKER;
    }
    if (mark == 0 && decoded != null) {
      mark = functionMark(decoded, 0, decoded.length());
    } else if (mark == 0 && at < length && at - start < 32) {
      mark = functionMark(text, start + 1, at - 1);
    }
    tokens.add(Tokens.QUOTED_NAME, start, at, mark);
    tokens.escape(nameEnd, escape);
  }

  /** A function can be called by its quoted name as well. */
  private static int functionMark(String name, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = Keywords.hash(hash, name.charAt(i));
    }
    return Keywords.marks(name, from, to, hash) & Keywords.FUNCTION;
  }

  final void oracleQuote(int start) {
    char open = peek(1);
    char close =
        switch (open) {
          case '[' -> ']';
          case '(' -> ')';
          case '{' -> '}';
          case '<' -> '>';
          default -> open;
        };
    int i = at + 2;
    while (true) {
      int end = text.indexOf(close, i);
      if (end < 0) {
        at = length;
        tokens.unterminated(start);
        break;
      }
      if (end + 1 < length && text.charAt(end + 1) == '\'') {
        at = end + 2;
        break;
      }
      i = end + 1;
    }
    tokens.add(Tokens.STRING, start, at, 0);
  }

  final int lineEnd(int from) {
    int i = from;
    while (i < length && text.charAt(i) != '\n' && (text.charAt(i) != '\r' || mariaDb)) {
      i++;
    }
    return i;
  }

  /** Where the opening tag that begins here ends; 0 if none begins here. */
  final int dollarTag() {
    int i = at + 1;
    if (i < length && text.charAt(i) == '$') {
      return i + 1;
    }
    if (!postgres || i >= length || !isTagStart(text.charAt(i))) {
      return 0;
    }
    while (i < length && (isTagStart(text.charAt(i)) || Character.isDigit(text.charAt(i)))) {
      i++;
    }
    return i < length && text.charAt(i) == '$' ? i + 1 : 0;
  }

  private static boolean isTagStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
  }

  final void dollarString(int start, int tagEnd) {
    int close = text.indexOf(text.substring(start, tagEnd), tagEnd);
    if (close < 0) {
      at = length;
      tokens.unterminated(start);
    } else {
      at = close + (tagEnd - start);
    }
    tokens.add(Tokens.STRING, start, at, 0);
  }
}
