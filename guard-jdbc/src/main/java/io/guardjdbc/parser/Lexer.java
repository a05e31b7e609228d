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
final class Lexer {

  private static final String PG_OPERATOR_CHARS = "~!@#^&|`?+-*/%<>=";
  private static final String[] OPERATORS = {
    "->>", "<=>", "#>>", "<>", "!=", "<=", ">=", "||", "&&", ":=", "::", "->", "=>", "<<", ">>",
    "**", "..", "^=", "==", "!<", "!>", "+=", "-="
  };

  private final String text;
  private final int length;
  private final Dialect dialect;
  private final Lexis lexis;
  private final Tokens tokens;
  private final boolean postgres;
  private final boolean mariaDb;
  private int at;
  private int executableComments;

  private Lexer(String text, Dialect dialect, Lexis lexis) {
    this.text = text;
    this.length = text.length();
    this.dialect = dialect;
    this.lexis = lexis;
    this.tokens = new Tokens(text, lexis);
    this.postgres = dialect == Dialect.POSTGRESQL;
    this.mariaDb = dialect.isMariaDbOrMySql();
  }

  static Tokens lex(String text, Dialect dialect, Lexis lexis) {
    Lexer lexer = new Lexer(text, dialect, lexis);
    lexer.run();
    return lexer.tokens;
  }

  private char peek(int ahead) {
    int i = at + ahead;
    return i < length ? text.charAt(i) : 0;
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

  private static boolean isInvisible(char c) {
    return c == 0xFEFF || c == 0x200B || c == 0x200C || c == 0x200D || c == 0x2060;
  }

  /** PostgreSQL and MariaDB take every char beyond ASCII for a part of a name. */
  private boolean isForeignSpace(char c) {
    return !postgres && !mariaDb && (Character.isSpaceChar(c) || Character.isWhitespace(c));
  }

  private boolean isNamePart(char c) {
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
        if (dialect == Dialect.SQLSERVER || dialect == Dialect.SQLITE) {
          quotedName(at, at, ']');
        } else {
          tokens.addOpen(at++);
        }
      }
      case '(', '{' -> tokens.addOpen(at++);
      case ')', ']', '}' -> tokens.addClose(at++);
      case ',' -> single(Tokens.COMMA);
      case ';' -> single(Tokens.SEMICOLON);
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

  /** Reads a string whose opening quote stands at quoteAt. */
  private void string(int start, int quoteAt, boolean escapes) {
    at = quoteAt;
    if (!closeQuote('\'', escapes)) {
      tokens.unterminated(start);
    } else if (postgres) {
      continuations(escapes);
    }
    tokens.add(Tokens.STRING, start, at, 0);
  }

  /** Moves from an opening quote to behind the closing one; answers whether there is one. */
  private boolean closeQuote(char quote, boolean escapes) {
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
          tokens.feature(Tokens.BACKSLASH_BEFORE_QUOTE);
        }
        if (((close - run) & 1) == 1) {
          i = close + 1;
          continue;
        }
      } else if (close > i && text.charAt(close - 1) == '\\') {
        tokens.feature(Tokens.BACKSLASH_BEFORE_QUOTE);
      }
      if (close + 1 < length && text.charAt(close + 1) == quote) {
        i = close + 2;
        continue;
      }
      at = close + 1;
      return true;
    }
  }

  private void noteBackslash(int from, int to) {
    int backslash = text.indexOf('\\', from);
    if (backslash >= 0 && backslash < to) {
      tokens.feature(Tokens.BACKSLASH_BEFORE_QUOTE);
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

  private void doubleQuote() {
    if (mariaDb && !lexis.ansiQuotes()) {
      tokens.feature(Tokens.DOUBLE_QUOTED_STRING);
      int start = at;
      if (!closeQuote('"', lexis.backslashEscapes())) {
        tokens.unterminated(start);
      }
      tokens.add(Tokens.STRING, start, at, 0);
    } else {
      quotedName(at, at, '"');
    }
  }

  private void quotedName(int start, int quoteAt, char close) {
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
    if (start != quoteAt
        ? Literals.decode(text, start, at, lexis).equalsIgnoreCase(Keywords.MARKER_TABLE)
        : Keywords.same(text, start + 1, Math.max(start + 1, at - 1), Keywords.MARKER_TABLE)) {
      mark = Keywords.MARKER;
    }
    if (mark == 0 && start == quoteAt && at < length && at - start < 32) {
      mark = quotedFunction(start + 1, at - 1);
    }
    tokens.add(Tokens.QUOTED_NAME, start, at, mark);
  }

  /** A function can be called by its quoted name as well. */
  private int quotedFunction(int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = Keywords.hash(hash, text.charAt(i));
    }
    return Keywords.marks(text, from, to, hash) & Keywords.FUNCTION;
  }

  private void oracleQuote(int start) {
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

  private void number() {
    int start = at;
    int last = tokens.size() - 1;
    boolean behindDot = last >= 0 && tokens.kind(last) == Tokens.DOT && tokens.end(last) == start;
    digits();
    if (mariaDb && (behindDot || (at < length && isNamePart(text.charAt(at)) && !isExponent()))) {
      at = start;
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
    if (peek(0) == '0' || (peek(0) | 32) == 'x') {
      if (at - start == 1 && text.charAt(start) == '0') {
        at++;
        while (Character.digit(peek(0), 16) >= 0 && peek(0) < 0x80) {
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
    } else if (next == '.') {
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

  private int lineEnd(int from) {
    int i = from;
    while (i < length && text.charAt(i) != '\n' && (text.charAt(i) != '\r' || mariaDb)) {
      i++;
    }
    return i;
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
    boolean nested = postgres || dialect == Dialect.H2 || dialect == Dialect.SQLSERVER;
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

  /** Where the opening tag that begins here ends; 0 if none begins here. */
  private int dollarTag() {
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

  private void dollarString(int start, int tagEnd) {
    int close = text.indexOf(text.substring(start, tagEnd), tagEnd);
    if (close < 0) {
      at = length;
      tokens.unterminated(start);
    } else {
      at = close + (tagEnd - start);
    }
    tokens.add(Tokens.STRING, start, at, 0);
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
    if (c == '\'' || c == '"' || c == '`') {
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
