package io.guardjdbc.parser;

import java.util.Locale;

/** Patterns of LIKE. */
final class ConditionPatterns {

  /** Steps that matching two literals may take. */
  private static final int MAX_STEPS = 10_000;

  /** Stands for an unknown part of a text: only {@code %} is sure to match it. */
  static final char GAP = '\uFFFF';

  /** What means more than itself in a regular expression. */
  private static final String SIGNS = "\\.[]{}()*+?^$|";

  private ConditionPatterns() {}

  /** Whether every text of a shape is LIKE a pattern, however its unknown parts turn out. */
  static boolean likeShape(String shape, String pattern) {
    return pattern.indexOf('\\') < 0
        && (long) shape.length() * pattern.length() <= MAX_STEPS
        && matches(shape, pattern);
  }

  /**
   * Whether a text is LIKE a pattern of plain characters, {@code %} and {@code _}; null where the
   * case of letters, a character set or an escape decides.
   */
  static Boolean like(String text, String pattern) {
    boolean plain = isPlain(text) && isPlain(pattern) && pattern.indexOf('\\') < 0;
    if (!plain || (long) text.length() * pattern.length() > MAX_STEPS) {
      return null;
    }
    boolean exactly = matches(text, pattern);
    String lower = text.toLowerCase(Locale.ROOT);
    boolean loosely = exactly || matches(lower, pattern.toLowerCase(Locale.ROOT));
    return exactly == loosely ? exactly : null;
  }

  /**
   * Whether a regular expression of plain characters, of which the ends may be anchored, is found
   * in a text; null where the case of letters or a sign of regular expressions decides.
   */
  static Boolean finds(String text, String pattern) {
    boolean start = pattern.startsWith("^");
    boolean end = pattern.endsWith("$");
    String body = pattern.substring(start ? 1 : 0, pattern.length() - (end ? 1 : 0));
    if (!isPlain(text) || !isPlain(body) || body.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0)) {
      return null;
    }
    String like = (start ? "" : "%") + body + (end ? "" : "%");
    boolean wild = body.indexOf('%') >= 0 || body.indexOf('_') >= 0;
    return wild ? null : like(text, like);
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c < 0x7f);
  }

  private static boolean matches(String text, String pattern) {
    int t = 0;
    int p = 0;
    int star = -1;
    int resume = 0;
    while (t < text.length()) {
      char wanted = p < pattern.length() ? pattern.charAt(p) : 0;
      if (wanted == '%') {
        star = p++;
        resume = t;
      } else if ((wanted == '_' && text.charAt(t) != GAP) || wanted == text.charAt(t)) {
        t++;
        p++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++resume;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '%') {
      p++;
    }
    return p == pattern.length();
  }
}
