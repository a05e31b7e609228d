package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;

/**
 * Cuts a text into tokens exactly as its database does: one linear pass, no recursion, no regular
 * expression. Never throws: what does not end is noted in the tokens.
 *
 * <p>Rules from the manuals' lexical chapters, and measured on PostgreSQL 18, MariaDB 11.4 and H2
 * 2.4. A byte order mark and other invisible signs at a text's start count as white space, though
 * PostgreSQL would refuse them: the stricter reading.
 */
final class Lexer extends LiteralScanner {

  private static final String PG_OPERATOR_CHARS = "~!@#^&|`?+-*/%<>=";
  private static final String[] OPERATORS = {
    "->>", "<=>", "#>>", "<>", "!=", "<=", ">=", "||", "&&", ":=", "::", "->", "=>", "<<", ">>",
    "**", "..", "^=", "==", "!<", "!>", "+=", "-="
  };

  private static final String[] BLANKED_ESCAPES = {"fn", "oj", "params"};

  private final Lexis first;
  private int executableComments;
  private int statement;
  private boolean whole;

  /** Whether the sql_mode says where strings end; null if that was not asked for yet. */
  private Boolean telling;

  private Lexer(String text, Dialect dialect, Lexis lexis) {
    super(text, dialect, lexis);
    first = lexis;
  }

  static Tokens lex(String text, Dialect dialect, Lexis lexis) {
    return lex(text, dialect, lexis, false);
  }

  /**
   * @param settled whether the session is known to have the settings of this lexis
   */
  static Tokens lex(String text, Dialect dialect, Lexis lexis, boolean settled) {
    Lexer lexer = new Lexer(text, dialect, lexis);
    lexer.settled = settled;
    lexer.run();
    return lexer.tokens;
  }

  /** What a statement set is how the server reads those behind it. */
  private void statementEnds() {
    int end = tokens.size();
    whole |= executableComments > 0 || SqlMode.holdsStatements(tokens, statement, end);
    String mode = whole ? null : SqlMode.setBy(tokens, statement, end);
    if (mode != null) {
      if (telling == null) {
        telling = SqlMode.tells(text);
      }
      settled = telling && !mode.equals(SqlMode.UNKNOWN);
      lexis = settled ? SqlMode.lexis(mode, dialect).withNewerCode(first.newerCode()) : first;
      tokens.lexisFrom(at, lexis);
    }
    statement = end + 1;
  }

  private void run() {
    while (at < length && isInvisible(text.charAt(at))) {
      at++;
    }
    while (at < length) {
      char c = text.charAt(at);
      if (c <= ' ' || c == 0x7f) {
        at++;
      } else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_') {
        word();
      } else if (c >= '0' && c <= '9') {
        number();
      } else if (c >= 0x80) {
        if (isForeignSpace(c)) {
          at++;
        } else {
          word();
        }
      } else {
        sign(c);
      }
    }
    if (executableComments > 0) {
      tokens.unterminated(length);
    }
    tokens.finish();
  }

  @Override
  void skipSpace() {
    while (at < length) {
      char c = text.charAt(at);
      if (c <= ' ' || c == 0x7f || (c >= 0x80 && isForeignSpace(c))) {
        at++;
      } else if (c == '/' && peek(1) == '*') {
        blockComment();
      } else if ((c == '-' && peek(1) == '-' && startsLineComment())
          || (c == '/' && peek(1) == '/' && dialect == Dialect.H2)) {
        lineComment(2);
      } else {
        return;
      }
    }
  }

  private static boolean isInvisible(char c) {
    return c == 0xFEFF || c == 0x200B || c == 0x200C || c == 0x200D || c == 0x2060;
  }

  private void sign(char c) {
    switch (c) {
      case '\'' -> string(at, at, lexis.backslashEscapes());
      case '"' -> doubleQuote();
      case '`' -> {
        if (postgres || dialect == Dialect.ORACLE) {
          operator();
        } else {
          quotedName(at, at, '`');
        }
      }
      case '[' -> {
        if (lexis.bracketNames()) {
          quotedName(at, at, ']');
        } else {
          tokens.feature(Tokens.SQUARE_BRACKET);
          tokens.addOpen(at++);
        }
      }
      case '(' -> tokens.addOpen(at++);
      case ')', ']' -> tokens.addClose(at++);
      case '{' -> {
        if (dialect == Dialect.H2) {
          blankEscape();
        } else {
          tokens.addOpen(at++);
        }
      }
      case '}' -> {
        if (dialect == Dialect.H2) {
          at++;
        } else {
          tokens.addClose(at++);
        }
      }
      case ',' -> single(Tokens.COMMA);
      case ';' -> {
        if (mariaDb) {
          statementEnds();
        }
        single(Tokens.SEMICOLON);
      }
      case '.' -> dot();
      case '-' -> {
        if (peek(1) == '-' && startsLineComment()) {
          lineComment(2);
        } else {
          operator();
        }
      }
      case '/' -> {
        if (peek(1) == '*') {
          blockComment();
        } else if (peek(1) == '/' && dialect == Dialect.H2) {
          lineComment(2);
        } else {
          operator();
        }
      }
      case '*' -> {
        if (executableComments > 0 && peek(1) == '/') {
          executableComments--;
          at += 2;
        } else {
          operator();
        }
      }
      case '#' -> {
        if (mariaDb) {
          lineComment(1);
        } else if (isNamePart('#')) {
          word();
        } else {
          operator();
        }
      }
      case '?' -> question();
      case '$' -> dollar();
      case ':' -> colon();
      case '@' -> {
        if (postgres) {
          operator();
        } else {
          variable();
        }
      }
      default -> operator();
    }
  }

  /**
   * H2's driver blanks out the braces of JDBC escapes, and some of their words, wherever they
   * stand: {@code {fn DROP TABLE t}} drops a table (measured with 2.4).
   */
  private void blankEscape() {
    at++;
    while (at < length && Character.isSpaceChar(text.charAt(at))) {
      at++;
    }
    for (String word : BLANKED_ESCAPES) {
      if (text.regionMatches(true, at, word, 0, word.length())) {
        at += word.length();
        return;
      }
    }
  }

  private void single(byte kind) {
    tokens.add(kind, at, at + 1, 0);
    at++;
  }

  private void word() {
    int start = at;
    int hash = 0;
    while (at < length) {
      char c = text.charAt(at);
      if (!isNamePart(c)) {
        break;
      }
      hash = Keywords.hash(hash, c);
      at++;
    }
    if (at < length && at - start <= 2) {
      char next = text.charAt(at);
      if ((next == '\'' || next == '"' || next == '&') && prefixed(start, next)) {
        return;
      }
    }
    tokens.add(Tokens.WORD, start, at, Keywords.marks(text, start, at, hash));
  }

  /** Whether the word just read is the prefix of a literal; then the literal has been read. */
  private boolean prefixed(int start, char next) {
    char c = (char) (text.charAt(start) | 32);
    boolean one = at - start == 1;
    if (one && c == 'u' && next == '&' && !mariaDb) {
      char quote = peek(1);
      if (quote == '\'') {
        string(start, at + 1, false);
        return true;
      }
      if (quote == '"') {
        quotedName(start, at + 1, '"');
        return true;
      }
      return false;
    }
    if (next != '\'') {
      return false;
    }
    if (dialect == Dialect.ORACLE && c == 'q' && one) {
      oracleQuote(start);
      return true;
    }
    if (dialect == Dialect.ORACLE && !one && c == 'n' && (text.charAt(start + 1) | 32) == 'q') {
      oracleQuote(start);
      return true;
    }
    if (!one) {
      return false;
    }
    if (c == 'e' && postgres) {
      string(start, at, true);
      return true;
    }
    if (c == 'n' || c == 'x' || c == 'b') {
      string(start, at, lexis.backslashEscapes());
      return true;
    }
    return false;
  }

  private void doubleQuote() {
    if (mariaDb && !lexis.ansiQuotes()) {
      doubt(Tokens.DOUBLE_QUOTED_STRING);
      int start = at;
      if (!closeQuote('"', lexis.backslashEscapes())) {
        tokens.unterminated(start);
      }
      tokens.add(Tokens.STRING, start, at, 0);
    } else {
      quotedName(at, at, '"');
    }
  }

  private void number() {
    int start = at;
    int last = tokens.size() - 1;
    boolean behindDot = last >= 0 && tokens.kind(last) == Tokens.DOT && tokens.end(last) == start;
    digits();
    if (mariaDb && (behindDot || (at < length && isNamePart(text.charAt(at)) && !isExponent()))) {
      at = start;
      if (bits()) {
        tokens.add(Tokens.NUMBER, start, at, 0);
        return;
      }
      if (peek(0) == '0' && (peek(1) | 32) == 'x') {
        at = start + 2;
        while (Character.digit(peek(0), 16) >= 0 && peek(0) < 0x80) {
          at++;
        }
        tokens.add(Tokens.NUMBER, start, at, 0);
        return;
      }
      word();
      return;
    }
    boolean binary = (peek(0) | 32) == 'b' || (peek(0) | 32) == 'o';
    if ((peek(0) | 32) == 'x' || (binary && Character.digit(peek(1), 8) >= 0)) {
      if (at - start == 1 && text.charAt(start) == '0') {
        at++;
        while ((Character.digit(peek(0), 16) >= 0 && peek(0) < 0x80) || peek(0) == '_') {
          at++;
        }
        tokens.add(Tokens.NUMBER, start, at, 0);
        return;
      }
    }
    if (peek(0) == '.' && peek(1) != '.') {
      at++;
      digits();
    }
    exponent();
    tokens.add(Tokens.NUMBER, start, at, 0);
  }

  /** MariaDB: moves behind 0b01; what goes on with other digits or letters is a name. */
  private boolean bits() {
    int end = at + 2;
    while (end < length && (text.charAt(end) == '0' || text.charAt(end) == '1')) {
      end++;
    }
    boolean literal =
        peek(0) == '0'
            && peek(1) == 'b'
            && end > at + 2
            && (end >= length || !isNamePart(text.charAt(end)));
    at = literal ? end : at;
    return literal;
  }

  private void digits() {
    while (at < length) {
      char c = text.charAt(at);
      if ((c >= '0' && c <= '9') || (c == '_' && Character.isDigit(peek(1)))) {
        at++;
      } else {
        return;
      }
    }
  }

  private boolean isExponent() {
    if ((peek(0) | 32) != 'e') {
      return false;
    }
    int sign = peek(1) == '+' || peek(1) == '-' ? 1 : 0;
    char digit = peek(1 + sign);
    return digit >= '0' && digit <= '9';
  }

  private void exponent() {
    if (isExponent()) {
      at += 2;
      digits();
    }
  }

  private void dot() {
    char next = peek(1);
    int last = tokens.size() - 1;
    boolean qualifies =
        last >= 0
            && tokens.end(last) == at
            && (tokens.kind(last) == Tokens.WORD
                || tokens.kind(last) == Tokens.QUOTED_NAME
                || tokens.kind(last) == Tokens.VARIABLE);
    if (next >= '0' && next <= '9' && !qualifies) {
      int start = at++;
      digits();
      exponent();
      tokens.add(Tokens.NUMBER, start, at, 0);
    } else if (next == '.' && dialect != Dialect.SQLSERVER) {
      tokens.add(Tokens.OPERATOR, at, at + 2, 0);
      at += 2;
    } else {
      single(Tokens.DOT);
    }
  }

  private boolean startsLineComment() {
    if (!mariaDb) {
      return true;
    }
    return at + 2 >= length || peek(2) <= ' ' || peek(2) == 0x7f;
  }

  private void lineComment(int mark) {
    int start = at;
    at = lineEnd(at);
    noteApproval(start + mark, at);
  }

  private void noteApproval(int from, int to) {
    int i = from;
    while (i < to && text.charAt(i) <= ' ') {
      i++;
    }
    if (text.startsWith(ApprovalComments.PREFIX, i) && i < to) {
      tokens.feature(Tokens.APPROVAL);
    }
  }

  private void blockComment() {
    int start = at;
    if (mariaDb && (peek(2) == '!' || ((peek(2) == 'M' || peek(2) == 'm') && peek(3) == '!'))) {
      executableComment(start);
      return;
    }
    boolean nested =
        switch (dialect) {
          case POSTGRESQL, H2, SQLSERVER, DERBY -> true;
          default -> false;
        };
    skipBlock(start, nested);
    noteApproval(start + 2, at);
  }

  /** Moves behind the comment that begins at start. */
  private void skipBlock(int start, boolean nested) {
    at = start + 2;
    int depth = 1;
    while (at < length) {
      char c = text.charAt(at);
      if (c == '*' && peek(1) == '/') {
        at += 2;
        if (--depth == 0) {
          return;
        }
      } else if (nested && c == '/' && peek(1) == '*') {
        at += 2;
        depth++;
      } else {
        at++;
      }
    }
    tokens.unterminated(start);
  }

  private void executableComment(int start) {
    boolean own = peek(2) != '!';
    at += own ? 4 : 3;
    int version = 0;
    int digits = 0;
    while (digits < 6 && peek(digits) >= '0' && peek(digits) <= '9') {
      version = version * 10 + (peek(digits) - '0');
      digits++;
    }
    if (digits >= 5) {
      at += digits;
    } else {
      version = 0;
    }
    if (version >= Lexis.NEWER_VERSION || (own && dialect == Dialect.MYSQL)) {
      tokens.feature(Tokens.NEWER_EXECUTABLE_COMMENT);
      if (!lexis.newerCode()) {
        skipBlock(start, true);
        return;
      }
    }
    executableComments++;
  }

  private void question() {
    if (postgres && peek(1) == '?') {
      operator();
      return;
    }
    int start = at++;
    while (at < length && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    tokens.add(Tokens.PARAMETER, start, at, 0);
  }

  private void dollar() {
    int start = at;
    if (postgres || dialect == Dialect.H2) {
      int tagEnd = dollarTag();
      if (tagEnd > 0) {
        dollarString(start, tagEnd);
        return;
      }
    }
    char next = peek(1);
    if (next >= '0' && next <= '9') {
      at++;
      digits();
      tokens.add(Tokens.PARAMETER, start, at, 0);
    } else if (isNamePart(next)) {
      word();
    } else {
      tokens.add(Tokens.OPERATOR, at, at + 1, 0);
      at++;
    }
  }

  private void colon() {
    char next = peek(1);
    boolean behindName = at > 0 && (isNamePart(text.charAt(at - 1)) || text.charAt(at - 1) == ']');
    if (next == ':' || next == '=' || behindName || !isNamePart(next)) {
      int end = at + (next == ':' || next == '=' ? 2 : 1);
      tokens.add(Tokens.OPERATOR, at, end, 0);
      at = end;
      return;
    }
    int start = at++;
    while (at < length && isNamePart(text.charAt(at))) {
      at++;
    }
    tokens.add(Tokens.PARAMETER, start, at, 0);
  }

  private void variable() {
    int start = at;
    while (peek(0) == '@') {
      at++;
    }
    char c = peek(0);
    if (c == '"' || (mariaDb && (c == '\'' || c == '`'))) {
      int quote = at;
      if (!closeQuote(c, c != '`' && lexis.backslashEscapes())) {
        tokens.unterminated(quote);
      }
    } else {
      while (at < length && (isNamePart(text.charAt(at)) || (text.charAt(at) == '.' && mariaDb))) {
        at++;
      }
    }
    tokens.add(Tokens.VARIABLE, start, at, 0);
    tokens.feature(Tokens.VARIABLES);
  }

  private void operator() {
    int end = postgres ? postgresOperatorEnd() : at + operatorLength();
    tokens.add(Tokens.OPERATOR, at, end, 0);
    at = end;
  }

  private int operatorLength() {
    for (String operator : OPERATORS) {
      if (text.startsWith(operator, at)) {
        return operator.length();
      }
    }
    return 1;
  }

  /** The manual's rule: the longest run, no comment start in it, no + or - at a plain one's end. */
  private int postgresOperatorEnd() {
    int end = at;
    boolean special = false;
    while (end < length && PG_OPERATOR_CHARS.indexOf(text.charAt(end)) >= 0) {
      char c = text.charAt(end);
      char next = end + 1 < length ? text.charAt(end + 1) : 0;
      if (end > at && ((c == '-' && next == '-') || (c == '/' && next == '*'))) {
        break;
      }
      if (c == '?') {
        // pgjdbc: one question mark is a parameter, two are the operator
        if (next != '?') {
          break;
        }
        end++;
      }
      special |= "~!@#^&|`?%".indexOf(c) >= 0;
      end++;
    }
    if (!special) {
      while (end - at > 1 && (text.charAt(end - 1) == '+' || text.charAt(end - 1) == '-')) {
        end--;
      }
    }
    return end == at ? at + 1 : end;
  }
}
