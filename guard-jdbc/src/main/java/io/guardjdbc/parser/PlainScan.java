package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.PlainStatement;
import java.util.Arrays;

/**
 * Knows the plainest of plain statements, SELECT and INSERT of VALUES, by one pass over the chars
 * and without cutting them into tokens, at about what a hash of the text would cost. It says only
 * what {@link PlainShape} says of the tokens: at every char, word or literal that could be read in
 * more than one way it gives up, and the tokens are looked at.
 */
final class PlainScan {

  private static final byte LETTER = 0;
  private static final byte DIGIT = 1;

  /** White space, and signs that neither begin nor hide anything. */
  private static final byte FREE = 2;

  private static final byte STRING = 3;
  private static final byte NAME = 4;
  private static final byte DASH = 5;
  private static final byte SLASH = 6;
  private static final byte QUESTION = 7;
  private static final byte SEMICOLON = 8;

  /** What follows depends on the dialect, on settings, or on more than one char. */
  private static final byte UNCLEAR = 9;

  /** For each char: a table of all of them spares the hot loop a comparison. */
  private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

  /** What a char adds to the depth of brackets. */
  private static final byte[] DEPTHS = new byte[128];

  static {
    Arrays.fill(KINDS, UNCLEAR);
    Arrays.fill(KINDS, '0', '9' + 1, DIGIT);
    Arrays.fill(KINDS, 'a', 'z' + 1, LETTER);
    Arrays.fill(KINDS, 'A', 'Z' + 1, LETTER);
    KINDS['_'] = LETTER;
    for (char c : " \t\n\r\f,.()=<>*+%|!:".toCharArray()) {
      KINDS[c] = FREE;
    }
    KINDS['\''] = STRING;
    KINDS['"'] = NAME;
    KINDS['`'] = NAME;
    KINDS['-'] = DASH;
    KINDS['/'] = SLASH;
    KINDS['?'] = QUESTION;
    KINDS[';'] = SEMICOLON;
    DEPTHS['('] = 1;
    DEPTHS[')'] = -1;
  }

  private final String text;
  private final Dialect dialect;
  private int at;

  /** Where the word begins that the scan stands behind. */
  private int word;

  private int depth;
  private int lowest;

  private PlainScan(String text, Dialect dialect) {
    this.text = text;
    this.dialect = dialect;
  }

  /** The plain statement that a text is; null if it is another, or takes a closer look. */
  static PlainStatement of(String text, Dialect dialect) {
    PlainScan scan = new PlainScan(text, dialect);
    PlainStatement begun = scan.skip() ? scan.beginning() : null;
    return begun != null && scan.isHarmlessTo(text.length()) && scan.depth == 0 ? begun : null;
  }

  /** Moves behind the words that begin a plain statement. */
  private PlainStatement beginning() {
    if (at == text.length()) {
      return null;
    }
    return switch (text.charAt(at)) {
      case 'S', 's' -> keyword("SELECT") ? PlainStatement.SELECT : null;
      case 'W', 'w' -> keyword("WITH") ? PlainStatement.SELECT : null;
      case 'I', 'i' -> insert() ? PlainStatement.INSERT : null;
      default -> null;
    };
  }

  /** Moves over INSERT INTO, the table's name, its columns in brackets or none, and VALUES. */
  private boolean insert() {
    if (!keyword("INSERT") || !skip() || !keyword("INTO") || !skip()) {
      return false;
    }
    do {
      if (!tableName()) {
        return false;
      }
    } while (at < text.length() && text.charAt(at++) == '.');
    at--;
    if (!skip()) {
      return false;
    }
    if (at < text.length() && text.charAt(at) == '(') {
      int close = text.indexOf(')', at);
      if (close < 0 || !isHarmlessTo(close) || depth != 1) {
        return false;
      }
      depth = 0;
      at++;
    }
    return skip() && keyword("VALUES");
  }

  /** Moves over one part of a table's name, of those that no dialect takes for anything else. */
  private boolean tableName() {
    int start = at;
    if (at < text.length() && KINDS[text.charAt(at)] == NAME) {
      if (!name()) {
        return false;
      }
      start++;
    } else {
      while (at < text.length() && isWordPart(at)) {
        at++;
      }
      word = start;
      if (at == start || KINDS[text.charAt(start)] != LETTER || !isUnmarked()) {
        return false;
      }
    }
    return !PlainShape.isSpecialTable(text, start, at) && at < text.length();
  }

  /** Whether there is no marked word, open end or second statement up to here. */
  private boolean isHarmlessTo(int limit) {
    while (at < limit) {
      boolean clear =
          switch (run(limit)) {
            case LETTER -> isUnmarked();
            case STRING -> string();
            case NAME -> name();
            case DASH -> dash();
            case SLASH -> slash();
            case QUESTION -> question();
            case SEMICOLON -> isEnd();
            case FREE, DIGIT -> true;
            default -> false;
          };
      if (!clear) {
        return false;
      }
    }
    return at == limit && lowest == 0;
  }

  /**
   * Moves over what is clear by itself: words, whole numbers, white space, brackets, operators.
   * There is no call in this loop that is not inlined, so that everything stays in registers.
   *
   * @return the kind of what it stopped at; LETTER behind a word that may be marked
   */
  private byte run(int limit) {
    String chars = text;
    byte[] kinds = KINDS;
    byte[] depths = DEPTHS;
    boolean[] hints = Keywords.HINTS;
    int i = at;
    int start = i;
    int open = depth;
    int least = lowest;
    byte kind = FREE;
    while (i < limit) {
      char c = chars.charAt(i);
      kind = kinds[c];
      if (kind == LETTER) {
        start = i;
        do {
          i++;
          if (i == limit) {
            kind = FREE;
            break;
          }
          c = chars.charAt(i);
          kind = kinds[c];
        } while (kind <= DIGIT);
        if (hints[Keywords.hint(chars, start, i)]) {
          kind = LETTER;
          break;
        }
        if (i == limit) {
          break;
        }
      }
      if (kind == FREE) {
        open += depths[c & 127];
        least = Math.min(least, open);
        i++;
      } else if (kind == DIGIT) {
        i++;
        while (i < limit && kinds[chars.charAt(i)] == DIGIT) {
          i++;
        }
        if (i < limit && kinds[chars.charAt(i)] == LETTER) {
          kind = UNCLEAR;
          break;
        }
      } else {
        break;
      }
    }
    at = i;
    word = start;
    depth = open;
    lowest = least;
    return kind;
  }

  private boolean isUnmarked() {
    return !Keywords.isMarked(text, word, at) && !Keywords.same(text, word, at, Keywords.SEPARATOR);
  }

  private boolean isWordPart(int i) {
    return KINDS[text.charAt(i)] <= DIGIT;
  }

  /** Moves over a word that is to stand here, with white space or an operator behind it. */
  private boolean keyword(String upperCase) {
    int end = at + upperCase.length();
    boolean here =
        end < text.length()
            && Keywords.same(text, at, end, upperCase)
            && KINDS[text.charAt(end)] == FREE;
    at = end;
    return here;
  }

  /** With a word before it, a quote may begin another kind of literal. */
  private boolean string() {
    if (isWordPart(at - 1)) {
      return false;
    }
    int from = at + 1;
    while (true) {
      int close = text.indexOf('\'', from);
      if (close < 0 || text.charAt(close - 1) == '\\') {
        return false;
      }
      at = close + 1;
      if (at == text.length() || text.charAt(at) != '\'') {
        return true;
      }
      from = at + 1;
    }
  }

  private boolean name() {
    char quote = text.charAt(at);
    boolean other =
        quote == '"'
            ? dialect.isMariaDbOrMySql()
            : dialect == Dialect.POSTGRESQL || dialect == Dialect.ORACLE;
    int close = other ? -1 : text.indexOf(quote, at + 1);
    if (close < 0 || Keywords.isMarked(text, at + 1, close)) {
      return false;
    }
    at = close + 1;
    return at == text.length() || text.charAt(at) != quote;
  }

  /** Two question marks are an operator for pgjdbc. */
  private boolean question() {
    at++;
    return at == text.length() || text.charAt(at) != '?';
  }

  private boolean isEnd() {
    at++;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at == text.length();
  }

  /** Moves over white space and comments; false if a comment takes a closer look. */
  private boolean skip() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
        at++;
      } else if (c == '-' || c == '/') {
        int start = at;
        boolean clear = c == '-' ? dash() : slash();
        if (!clear || at == start + 1) {
          return false;
        }
      } else {
        return true;
      }
    }
    return true;
  }

  /** Moves over a minus sign or the comment that it begins. */
  private boolean dash() {
    int next = at + 1;
    if (next == text.length() || text.charAt(next) != '-') {
      at = next;
      return true;
    }
    int from = next + 1;
    if (from == text.length() || text.charAt(from) != ' ') {
      return false;
    }
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    at = end;
    boolean lonelyReturn =
        end < text.length()
            && text.charAt(end) == '\r'
            && (end + 1 == text.length() || text.charAt(end + 1) != '\n');
    return !lonelyReturn && !approves(from);
  }

  /** Moves over a slash or the comment that it begins; with ! in it, it may be executed. */
  private boolean slash() {
    int next = at + 1;
    if (next < text.length() && text.charAt(next) == '*') {
      int from = next + 1;
      int close = text.indexOf("*/", from);
      if (close < 0 || text.charAt(from) == '!' || text.charAt(from + 1) == '!') {
        return false;
      }
      at = close + 2;
      return !opensComment(from, close) && !approves(from);
    }
    at = next;
    return next < text.length()
        && text.charAt(next) != '/'
        && dialect != Dialect.SQLSERVER
        && dialect != Dialect.ORACLE;
  }

  /** Some nest comments, others do not. */
  private boolean opensComment(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '/' && text.charAt(i + 1) == '*') {
        return true;
      }
    }
    return false;
  }

  private boolean approves(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) <= ' ') {
      i++;
    }
    return text.startsWith(ApprovalComments.PREFIX, i);
  }
}
