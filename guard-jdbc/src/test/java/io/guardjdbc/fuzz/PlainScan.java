package io.guardjdbc.fuzz;

import io.guardjdbc.sql.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A second opinion on which words of a text are code: written apart from the reader's lexer, and as
 * plain as it can be. Where databases or their settings differ it gives up instead of knowing
 * better.
 */
final class PlainScan {

  /** Kinds of tokens; every other kind is the symbol itself. */
  static final char WORD = 'w';

  static final char NUMBER = 'n';
  static final char QUOTED = 'q';
  static final char STRING = 's';

  /**
   * One token that is code.
   *
   * @param kind of {@link #WORD}, {@link #NUMBER}, {@link #QUOTED}, {@link #STRING} or a symbol
   * @param word in upper case, empty for all but words
   */
  record Token(char kind, String word, int position) {}

  private final String text;
  private final Dialect dialect;
  private final boolean mariaDb;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private boolean doubtful;

  private PlainScan(String text, Dialect dialect) {
    this.text = text;
    this.dialect = dialect;
    this.mariaDb = dialect.isMariaDbOrMySql();
  }

  /** The code of a text; null where it cannot be told simply. */
  static List<Token> of(String text, Dialect dialect) {
    if (text.indexOf('\\') >= 0 || text.indexOf('\r') >= 0) {
      return null;
    }
    PlainScan scan = new PlainScan(text, dialect);
    while (scan.at < text.length() && !scan.doubtful) {
      scan.next();
    }
    return scan.doubtful ? null : scan.tokens;
  }

  private void next() {
    char c = text.charAt(at);
    if (c <= ' ') {
      at++;
    } else if (c >= 0x7f) {
      doubtful = true;
    } else if (c == '\'' || c == '"') {
      quoted(c, c == '"' && !mariaDb ? QUOTED : STRING);
    } else if (c == '`' && dialect != Dialect.POSTGRESQL && dialect != Dialect.ORACLE) {
      quoted('`', QUOTED);
    } else if (c == '[' && (dialect == Dialect.SQLSERVER || dialect == Dialect.SQLITE)) {
      quoted(']', QUOTED);
    } else if ((c == '[' || c == '{') && dialect == Dialect.H2) {
      doubtful = true;
    } else if (isLineComment(c)) {
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end;
    } else if (text.startsWith("/*", at)) {
      comment();
    } else if (c == '$' && (dialect == Dialect.POSTGRESQL || dialect == Dialect.H2)) {
      dollars();
    } else if (isWordPart(c)) {
      word();
    } else {
      tokens.add(new Token(c, "", at++));
    }
  }

  private boolean isLineComment(char c) {
    return (text.startsWith("--", at)
            && (!mariaDb || at + 2 >= text.length() || text.charAt(at + 2) <= ' '))
        || (c == '#' && mariaDb)
        || (dialect == Dialect.H2 && text.startsWith("//", at));
  }

  private void quoted(char close, char kind) {
    int start = at;
    int end = text.indexOf(close, at + 1);
    while (end >= 0 && end + 1 < text.length() && text.charAt(end + 1) == close) {
      end = text.indexOf(close, end + 2);
    }
    boolean prefixed =
        start > 0
            && dialect == Dialect.ORACLE
            && (text.charAt(start - 1) | 32) == 'q'
            && close == '\'';
    doubtful |= end < 0 || prefixed || (dialect == Dialect.SQLITE && close == ']');
    at = end + 1;
    boolean temporary = dialect == Dialect.SQLSERVER && text.startsWith("#", start + 1);
    tokens.add(new Token(temporary ? '#' : kind, "", start));
  }

  private void comment() {
    boolean nests =
        dialect == Dialect.POSTGRESQL || dialect == Dialect.H2 || dialect == Dialect.SQLSERVER;
    boolean executable =
        mariaDb && (text.startsWith("!", at + 2) || text.regionMatches(true, at + 2, "m!", 0, 2));
    int depth = 1;
    at += 2;
    while (depth > 0 && at < text.length()) {
      if (text.startsWith("*/", at)) {
        depth--;
        at += 2;
      } else if (nests && text.startsWith("/*", at)) {
        depth++;
        at += 2;
      } else {
        at++;
      }
    }
    doubtful |= executable || depth > 0;
  }

  private void dollars() {
    int tag = text.indexOf('$', at + 1);
    boolean named = tag > at + 1;
    for (int i = at + 1; i < tag; i++) {
      named &= isWordPart(text.charAt(i)) && text.charAt(i) != '$';
    }
    named &= tag > 0 && !Character.isDigit(text.charAt(at + 1));
    if (tag == at + 1 || (named && dialect == Dialect.POSTGRESQL)) {
      int end = text.indexOf(text.substring(at, tag + 1), tag + 1);
      tokens.add(new Token(STRING, "", at));
      doubtful |= end < 0;
      at = end + tag + 1 - at;
    } else {
      tokens.add(new Token('$', "", at++));
    }
  }

  private void word() {
    int start = at;
    while (at < text.length() && isWordPart(text.charAt(at))) {
      at++;
    }
    char first = text.charAt(start);
    boolean number = Character.isDigit(first);
    for (int i = start; number && i < at; i++) {
      doubtful |= !Character.isDigit(text.charAt(i));
    }
    char kind = number ? NUMBER : first == '$' ? first : WORD;
    tokens.add(new Token(kind, text.substring(start, at).toUpperCase(Locale.ROOT), start));
  }

  private static boolean isWordPart(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '$';
  }
}
