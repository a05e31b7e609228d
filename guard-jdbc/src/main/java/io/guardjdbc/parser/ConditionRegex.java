package io.guardjdbc.parser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Regular expressions, and the patterns of SIMILAR TO, as far as to see whether one is sure to be
 * found in every text, or in every text but the empty one. One pass, with a stack for the groups.
 */
final class ConditionRegex {

  /**
   * Lengths of the stretches of a text that a part matches, all of them: see {@link #stretches}.
   */
  private static final int NONE = 0;

  private static final int ONE = 1;
  private static final int ANY = 2;
  private static final int SOME = 3;

  private static final int LENGTHS = 4;
  private static final int KINDS = LENGTHS * 4;

  /** What a part and then another match, by the kinds of stretches of each. */
  private static final int[][] THEN = new int[KINDS][KINDS];

  private static final int EMPTY;
  private static final int AT_START;
  private static final int AT_END;
  private static final int CHAR;
  private static final int WHATEVER;

  static {
    for (int a = 0; a < KINDS; a++) {
      for (int b = 0; b < KINDS; b++) {
        THEN[a][b] = then(a, b);
      }
    }
    EMPTY = stretches(NONE, false, false);
    AT_START = stretches(NONE, true, false);
    AT_END = stretches(NONE, false, true);
    CHAR = stretches(ONE, false, false);
    WHATEVER = stretches(ANY, false, false);
  }

  /**
   * As a set of kinds: all stretches of a length, wherever they begin and end.
   *
   * @param first whether only those that begin where the text does
   * @param last whether only those that end where the text does
   */
  private static int stretches(int length, boolean first, boolean last) {
    int set = 0;
    for (int kind = 0; kind < KINDS; kind++) {
      int of = kind / 4;
      boolean among = of == length || length == ANY || (length == SOME && of == ONE);
      boolean here = (!first || (kind & 2) != 0) && (!last || (kind & 1) != 0);
      set |= among && here ? 1 << kind : 0;
    }
    return set;
  }

  private static int then(int a, int b) {
    boolean first = (a & 2) != 0;
    boolean last = (b & 1) != 0;
    boolean ended = (a & 1) != 0;
    boolean begins = (b & 2) != 0;
    if (begins && ended) {
      return mayBeEmpty(a / 4) && mayBeEmpty(b / 4) ? stretches(NONE, true, true) : 0;
    }
    if (begins) {
      return mayBeEmpty(a / 4) ? stretches(b / 4, true, last) : 0;
    }
    if (ended) {
      return mayBeEmpty(b / 4) ? stretches(a / 4, first, true) : 0;
    }
    int length = sum(a / 4, b / 4);
    return length < 0 ? 0 : stretches(length, first, last);
  }

  private static boolean mayBeEmpty(int length) {
    return length == NONE || length == ANY;
  }

  /** The length of both together; -1 where all texts would have to be longer than one char. */
  private static int sum(int a, int b) {
    if (a == NONE || b == NONE) {
      return a == NONE ? b : a;
    }
    return a == ANY && b == ANY ? ANY : a == ANY || b == ANY ? SOME : -1;
  }

  /** A group that has not ended: what its finished alternatives and the present one may match. */
  private static final class Group {
    int alternatives;
    int sequence = EMPTY;

    /** What the part before the last may match, for the last may yet be repeated. */
    int before = EMPTY;

    int last = EMPTY;

    /** Whether what it matches is looked at but not consumed, or must not be there. */
    boolean looks;

    boolean refuses;

    void add(int part) {
      before = sequence;
      last = part;
      sequence = joined(sequence, part);
    }

    void alternative() {
      alternatives = closed(alternatives | sequence);
      sequence = EMPTY;
      before = EMPTY;
      last = EMPTY;
    }
  }

  private final String pattern;
  private final boolean similar;
  private final Deque<Group> groups = new ArrayDeque<>();
  private int at;

  private ConditionRegex(String pattern, boolean similar) {
    this.pattern = pattern;
    this.similar = similar;
  }

  /** Whether every text holds a match. */
  static boolean isInEvery(String pattern) {
    int found = new ConditionRegex(pattern, false).read();
    boolean inEmpty = (found & 1 << (NONE * 4 + 3)) != 0;
    return isFound(found, NONE, ANY) || (inEmpty && isFound(found, ONE, SOME));
  }

  /** Whether every text that is not empty holds a match. */
  static boolean isInEveryNonEmpty(String pattern) {
    return isFound(new ConditionRegex(pattern, false).read(), ONE, SOME);
  }

  /** From the beginning to the end a text may be longer than what is found elsewhere. */
  private static boolean isFound(int found, int somewhere, int everywhere) {
    return (found & (7 << (somewhere * 4) | 1 << (everywhere * 4 + 3))) != 0;
  }

  /** Whether every text is SIMILAR TO the pattern. */
  static boolean isLikeEvery(String pattern) {
    return isLike(pattern, ANY);
  }

  /** Whether every text that is not empty is SIMILAR TO the pattern. */
  static boolean isLikeEveryNonEmpty(String pattern) {
    return isLike(pattern, SOME);
  }

  private static boolean isLike(String pattern, int length) {
    int whole = 1 << (length * 4 + 3);
    return (new ConditionRegex(pattern, true).read() & whole) != 0;
  }

  private static int joined(int a, int b) {
    int both = 0;
    for (int i = 0; a >>> i != 0 && b != 0; i++) {
      if ((a >>> i & 1) != 0) {
        for (int k = 0; b >>> k != 0; k++) {
          both |= (b >>> k & 1) != 0 ? THEN[i][k] : 0;
        }
      }
    }
    return closed(both);
  }

  /** Nothing, or something: that is anything. */
  private static int closed(int set) {
    int all = set;
    for (int where = 0; where < 4; where++) {
      boolean both = (set >>> (NONE * 4 + where) & set >>> (SOME * 4 + where) & 1) != 0;
      all |= both ? 1 << (ANY * 4 + where) : 0;
    }
    return all;
  }

  private int read() {
    groups.push(new Group());
    if (!similar && pattern.startsWith("***:")) {
      at = 4;
    }
    while (at < pattern.length()) {
      step();
    }
    while (groups.size() > 1) {
      groups.pop();
      groups.peek().add(0);
    }
    groups.peek().alternative();
    return groups.peek().alternatives;
  }

  private void step() {
    char c = pattern.charAt(at++);
    Group group = groups.peek();
    switch (c) {
      case '\\' -> escape(group);
      case '[' -> group.add(bracket());
      case '(' -> open();
      case ')' -> close();
      case '|' -> group.alternative();
      case '*' -> repeat(group, true, true);
      case '+' -> repeat(group, false, true);
      case '?' -> repeat(group, true, false);
      case '{' -> bound(group);
      case '.' -> group.add(similar ? 0 : CHAR);
      case '_' -> group.add(similar ? CHAR : 0);
      case '%' -> group.add(similar ? WHATEVER : 0);
      case '^' -> group.add(similar ? 0 : AT_START);
      case '$' -> group.add(similar ? 0 : AT_END);
      default -> group.add(0);
    }
  }

  private void escape(Group group) {
    char c = at < pattern.length() ? pattern.charAt(at++) : 0;
    int part = c == 'A' ? AT_START : c == 'Z' || c == 'z' ? AT_END : 0;
    group.add(similar ? 0 : part);
  }

  /** A set of characters: whatever character if it holds a class and its opposite. */
  private int bracket() {
    int from = at;
    int end = pattern.indexOf(']', Math.min(pattern.length(), from + 1));
    if (end < 0) {
      at = pattern.length();
      return 0;
    }
    at = end + 1;
    String set = pattern.substring(from, end);
    boolean any = false;
    for (String letter : new String[] {"s", "d", "w"}) {
      any |= set.contains("\\" + letter) && set.contains("\\" + letter.toUpperCase(Locale.ROOT));
    }
    return any && !set.startsWith("^") ? CHAR : 0;
  }

  private void open() {
    Group group = new Group();
    if (!similar && at + 1 < pattern.length() && pattern.charAt(at) == '?') {
      char kind = pattern.charAt(at + 1);
      at += 2;
      if (kind == '<') {
        char next = at < pattern.length() ? pattern.charAt(at) : 0;
        group.looks = next == '=' || next == '!';
        group.refuses = next == '!';
        at += group.looks ? 1 : 0;
        while (!group.looks && at < pattern.length() && pattern.charAt(at) != '>') {
          at++;
        }
        at += group.looks ? 0 : 1;
      } else if (Character.isLetter(kind)) {
        while (at < pattern.length() && ":)".indexOf(pattern.charAt(at)) < 0) {
          at++;
        }
        boolean options = at < pattern.length() && pattern.charAt(at++) == ')';
        if (options) {
          return;
        }
      } else {
        group.looks = kind == '=' || kind == '!';
        group.refuses = kind == '!';
      }
    }
    groups.push(group);
  }

  private void close() {
    if (groups.size() < 2) {
      groups.peek().add(0);
      return;
    }
    Group group = groups.pop();
    group.alternative();
    int part = group.alternatives;
    if (group.looks) {
      part = group.refuses ? 0 : part & EMPTY;
    }
    groups.peek().add(part);
  }

  private void repeat(Group group, boolean none, boolean many) {
    boolean more = at < pattern.length() && "?+".indexOf(pattern.charAt(at)) >= 0;
    at += more && !similar ? 1 : 0;
    int part = group.last;
    if (many && (part & CHAR) == CHAR) {
      part |= stretches(SOME, false, false);
    }
    if (none) {
      part = closed(part | EMPTY);
    }
    group.sequence = joined(group.before, part);
    group.last = part;
  }

  /** {@code {m,n}}; a brace without a number is a character. */
  private void bound(Group group) {
    int end = pattern.indexOf('}', at);
    boolean digit = at < pattern.length() && Character.isDigit(pattern.charAt(at));
    if (end < 0 || !digit) {
      group.add(0);
      return;
    }
    String bound = pattern.substring(at, end);
    at = end + 1;
    int comma = bound.indexOf(',');
    String least = comma < 0 ? bound : bound.substring(0, comma);
    boolean none = least.chars().allMatch(c -> c == '0');
    boolean one = least.equals("1");
    group.last &= none || one ? ~0 : EMPTY;
    repeat(group, none, comma == bound.length() - 1 && comma > 0);
  }
}
