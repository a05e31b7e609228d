package io.guardjdbc.parser;

/** Regular expressions as far as it takes to see that one matches every text. */
final class ConditionPatterns {

  private ConditionPatterns() {}

  /**
   * Whether a regular expression, searched anywhere in a text, is sure to be found in every text:
   * because it may match the empty text, or because it is {@code ^.*$}.
   */
  static boolean matchesEverything(String pattern) {
    int bar = pattern.indexOf('|');
    boolean plain = bar >= 0 && pattern.chars().noneMatch(c -> "()[]\\".indexOf(c) >= 0);
    int start = 0;
    while (plain && bar >= 0) {
      if (findsEverything(pattern.substring(start, bar))) {
        return true;
      }
      start = bar + 1;
      bar = pattern.indexOf('|', start);
    }
    return findsEverything(pattern.substring(start));
  }

  private static boolean findsEverything(String pattern) {
    int from = pattern.startsWith("^") ? 1 : 0;
    boolean anchoredEnd = pattern.length() > from && pattern.endsWith("$");
    int to = anchoredEnd ? pattern.length() - 1 : pattern.length();
    String body = pattern.substring(from, to);
    if (body.startsWith("(") && body.indexOf(')') == body.length() - 1) {
      body = body.substring(1, body.length() - 1);
    }
    if (from == 1 && anchoredEnd) {
      return body.equals(".*") || body.equals(".*?") || body.equals("[\\s\\S]*");
    }
    return mayBeEmpty(body);
  }

  private static boolean mayBeEmpty(String body) {
    int at = 0;
    while (at < body.length()) {
      int next = afterAtom(body, at);
      if (next < 0 || next >= body.length()) {
        return false;
      }
      char quantifier = body.charAt(next);
      if (quantifier != '*' && quantifier != '?') {
        return false;
      }
      at = next + 1;
      if (at < body.length() && (body.charAt(at) == '?' || body.charAt(at) == '+')) {
        at++;
      }
    }
    return true;
  }

  private static int afterAtom(String body, int at) {
    char c = body.charAt(at);
    if (c == '\\') {
      return at + 2;
    }
    if (c == '[') {
      int close = body.indexOf(']', at + 2);
      return close < 0 ? -1 : close + 1;
    }
    return "()|{}*+?^$".indexOf(c) >= 0 ? -1 : at + 1;
  }
}
