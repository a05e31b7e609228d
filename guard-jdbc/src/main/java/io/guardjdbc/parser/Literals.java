package io.guardjdbc.parser;

/** The content of string literals and quoted names. */
final class Literals {

  private Literals() {}

  /**
   * Decodes the literal or quoted name that stands at from..to, quotes and prefix included.
   *
   * @param escape what begins a code point in a U&amp; literal
   */
  static String decode(String text, int from, int to, Lexis lexis, char escape) {
    char first = text.charAt(from);
    if (first == '$') {
      return dollarQuoted(text, from, to);
    }
    int at = from;
    boolean escapes = lexis.backslashEscapes();
    boolean unicode = false;
    boolean oracle = false;
    while (at < to && !isQuote(text.charAt(at))) {
      char prefix = text.charAt(at);
      escapes |= prefix == 'E' || prefix == 'e';
      unicode |= prefix == '&';
      oracle |= prefix == 'q' || prefix == 'Q';
      at++;
    }
    if (at >= to) {
      return text.substring(from, to);
    }
    if (oracle) {
      int content = Math.min(at + 2, to);
      return text.substring(content, Math.max(content, to - 2));
    }
    char quote = text.charAt(at) == '[' ? ']' : text.charAt(at);
    escapes &= quote == '\'' || (quote == '"' && !lexis.ansiQuotes());
    String content = quoted(text, at + 1, to, quote, escapes, lexis.codeEscapes());
    return unicode ? unicodeEscapes(content, escape) : content;
  }

  private static boolean isQuote(char c) {
    return c == '\'' || c == '"' || c == '`' || c == '[';
  }

  private static String dollarQuoted(String text, int from, int to) {
    int tagEnd = text.indexOf('$', from + 1) + 1;
    int tag = tagEnd - from;
    return text.substring(tagEnd, Math.max(tagEnd, to - tag));
  }

  private static String quoted(
      String text, int from, int to, char quote, boolean escapes, boolean codes) {
    StringBuilder content = null;
    int plain = from;
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (c == quote) {
        content = content == null ? new StringBuilder() : content;
        content.append(text, plain, at);
        if (at + 1 < to && text.charAt(at + 1) == quote) {
          content.append(quote);
          at += 2;
        } else {
          at = continuation(text, at + 1, to, quote);
          if (at == to) {
            return content.toString();
          }
        }
        plain = at;
      } else if (c == '\\' && escapes && at + 1 < to) {
        content = content == null ? new StringBuilder() : content;
        content.append(text, plain, at);
        at = codes ? backslash(text, at + 1, to, content) : escaped(text, at + 1, content);
        plain = at;
      } else {
        at++;
      }
    }
    return content == null
        ? text.substring(from, to)
        : content.append(text, plain, Math.max(plain, to)).toString();
  }

  /** MariaDB: a few letters stand for others, and {@code \%} keeps its backslash for LIKE. */
  private static int escaped(String text, int at, StringBuilder content) {
    char c = text.charAt(at);
    content.append(
        switch (c) {
          case '0' -> "\0";
          case 'b' -> "\b";
          case 'n' -> "\n";
          case 'r' -> "\r";
          case 't' -> "\t";
          case 'Z' -> "\u001a";
          case '%', '_' -> "\\" + c;
          default -> String.valueOf(c);
        });
    return at + 1;
  }

  /** PostgreSQL: where a literal goes on behind a line break; its end if it does not. */
  private static int continuation(String text, int from, int to, char quote) {
    int at = from;
    while (at < to && text.charAt(at) != quote) {
      if (text.charAt(at) == '-') {
        while (at < to && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
          at++;
        }
      } else {
        at++;
      }
    }
    return Math.min(at + 1, to);
  }

  private static int backslash(String text, int at, int to, StringBuilder content) {
    char c = text.charAt(at);
    switch (c) {
      case 'n' -> content.append('\n');
      case 't' -> content.append('\t');
      case 'r' -> content.append('\r');
      case 'b' -> content.append('\b');
      case 'f' -> content.append('\f');
      case 'x' -> {
        return numeric(text, at + 1, Math.min(at + 3, to), 16, content);
      }
      case 'u' -> {
        return numeric(text, at + 1, Math.min(at + 5, to), 16, content);
      }
      case 'U' -> {
        return numeric(text, at + 1, Math.min(at + 9, to), 16, content);
      }
      default -> {
        if (c >= '0' && c <= '7') {
          return numeric(text, at, Math.min(at + 3, to), 8, content);
        }
        content.append(c);
      }
    }
    return at + 1;
  }

  private static int numeric(String text, int from, int to, int radix, StringBuilder content) {
    int at = from;
    int code = 0;
    while (at < to && Character.digit(text.charAt(at), radix) >= 0) {
      code = code * radix + Character.digit(text.charAt(at), radix);
      at++;
    }
    if (Character.isValidCodePoint(code) && at > from) {
      content.appendCodePoint(code);
    }
    return at;
  }

  private static String unicodeEscapes(String content, char escape) {
    if (content.indexOf(escape) < 0) {
      return content;
    }
    StringBuilder decoded = new StringBuilder(content.length());
    int at = 0;
    while (at < content.length()) {
      char c = content.charAt(at);
      if (c != escape || at + 1 >= content.length()) {
        decoded.append(c);
        at++;
      } else if (content.charAt(at + 1) == escape) {
        decoded.append(escape);
        at += 2;
      } else if (content.charAt(at + 1) == '+') {
        at = numeric(content, at + 2, Math.min(at + 8, content.length()), 16, decoded);
      } else {
        at = numeric(content, at + 1, Math.min(at + 5, content.length()), 16, decoded);
      }
    }
    return decoded.toString();
  }
}
