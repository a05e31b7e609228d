package io.guardjdbc.generated;

import java.util.ArrayList;
import java.util.List;

/**
 * The plain notation in which grammars write statements, and what it says of each piece:
 *
 * <ul>
 *   <li>{@code UPPER CASE}: a keyword, or whatever else may change its case but take no quotes (a
 *       type, a function with a grammar of its own);
 *   <li>{@code lower_case} or {@code "Any Case"}: a name, which may be quoted;
 *   <li>{@code 'text'}: a string, with {@code ''} for a quote;
 *   <li>{@code «text»}: a statement in this notation that stands in a string;
 *   <li>{@code ‹text›}: copied as it is;
 *   <li>numbers and symbols.
 * </ul>
 *
 * Where this notation has no space, {@link Token#spaced} says so: some dialects read {@code f (}
 * otherwise than {@code f(}.
 */
final class Canonical {

  enum Kind {
    KEYWORD,
    NAME,
    STRING,
    NUMBER,
    SYMBOL,
    SUBTEXT,
    RAW
  }

  /**
   * A piece of a statement.
   *
   * @param text without the quotes that the notation puts around it
   * @param exact whether a name must keep its case, and so its quotes
   * @param spaced whether white space stands before it
   */
  record Token(Kind kind, String text, boolean exact, boolean spaced) {
    boolean isWord() {
      return kind != Kind.SYMBOL;
    }
  }

  private static final String OPERATOR = "+-*/<>=~!@#%^&|`?:";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Canonical(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    Canonical reader = new Canonical(text);
    reader.read();
    return reader.tokens;
  }

  private void read() {
    while (at < text.length()) {
      int before = at;
      while (at < text.length() && text.charAt(at) <= ' ') {
        at++;
      }
      if (at < text.length()) {
        readOne(at > before);
      }
    }
  }

  private void readOne(boolean spaced) {
    char c = text.charAt(at);
    switch (c) {
      case '\'' -> add(Kind.STRING, quoted(c), false, spaced);
      case '"' -> add(Kind.NAME, quoted(c), true, spaced);
      case '«' -> add(Kind.SUBTEXT, nested('«', '»'), false, spaced);
      case '‹' -> add(Kind.RAW, nested('‹', '›'), false, spaced);
      default -> {
        int from = at;
        if (isWordChar(c)) {
          while (at < text.length() && (isWordChar(text.charAt(at)) || isPoint(from))) {
            at++;
          }
          String word = text.substring(from, at);
          Kind kind = Character.isDigit(c) ? Kind.NUMBER : isUpper(word) ? Kind.KEYWORD : Kind.NAME;
          add(kind, word, false, spaced);
        } else {
          boolean operator = OPERATOR.indexOf(c) >= 0;
          at++;
          while (operator && at < text.length() && OPERATOR.indexOf(text.charAt(at)) >= 0) {
            at++;
          }
          add(Kind.SYMBOL, text.substring(from, at), false, spaced);
        }
      }
    }
  }

  private boolean isPoint(int from) {
    return Character.isDigit(text.charAt(from))
        && text.charAt(at) == '.'
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }

  private static boolean isWordChar(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }

  private static boolean isUpper(String word) {
    return word.chars().noneMatch(Character::isLowerCase);
  }

  private void add(Kind kind, String value, boolean exact, boolean spaced) {
    tokens.add(new Token(kind, value, exact, spaced));
  }

  private String quoted(char quote) {
    StringBuilder value = new StringBuilder();
    for (at++; at < text.length(); at++) {
      if (text.charAt(at) == quote) {
        at++;
        if (at >= text.length() || text.charAt(at) != quote) {
          return value.toString();
        }
      }
      value.append(text.charAt(at));
    }
    throw new IllegalArgumentException("unclosed " + quote + " in " + text);
  }

  private String nested(char open, char close) {
    int depth = 0;
    int from = at + 1;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == open) {
        depth++;
      } else if (c == close && --depth == 0) {
        return text.substring(from, at++);
      }
    }
    throw new IllegalArgumentException("unclosed " + open + " in " + text);
  }
}
