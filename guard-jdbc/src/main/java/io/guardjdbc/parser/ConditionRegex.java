package io.guardjdbc.parser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Regular expressions, and the patterns of SIMILAR TO, as far as to see whether one is sure to be
 * found in every text, or in every text but the empty one. One pass, with a stack for the groups.
 */
final class ConditionRegex {

  /** May match nothing, anywhere; only at the text's beginning; only at its end. */
  private static final int EMPTY = 1;

  private static final int EMPTY_AT_START = 2;
  private static final int EMPTY_AT_END = 4;

  /** May match whatever one character; the same at the beginning or the end only. */
  private static final int CHAR = 8;

  private static final int CHAR_AT_START = 16;
  private static final int CHAR_AT_END = 32;

  /** May match any stretch up to the end; any but an empty one. */
  private static final int ALL = 64;

  private static final int SOME = 128;

  /** May match any stretch, whatever comes behind it: what {@code .*$} does not. */
  private static final int FREE = 256;

  private static final int AT_START = EMPTY | EMPTY_AT_START;
  private static final int AT_END = EMPTY | EMPTY_AT_END;

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
      alternatives |= sequence;
      alternatives |= (alternatives & EMPTY) != 0 && (alternatives & SOME) != 0 ? ALL : 0;
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
    return (new ConditionRegex(pattern, false).read() & (AT_START | AT_END | ALL)) != 0;
  }

  /** Whether every text that is not empty holds a match. */
  static boolean isInEveryNonEmpty(String pattern) {
    int found = new ConditionRegex(pattern, false).read();
    return (found & (CHAR | CHAR_AT_START | CHAR_AT_END | SOME)) != 0;
  }

  /** Whether every text is SIMILAR TO the pattern. */
  static boolean isLikeEvery(String pattern) {
    return (new ConditionRegex(pattern, true).read() & ALL) != 0;
  }

  /** Whether every text that is not empty is SIMILAR TO the pattern. */
  static boolean isLikeEveryNonEmpty(String pattern) {
    return (new ConditionRegex(pattern, true).read() & SOME) != 0;
  }

  private static int joined(int a, int b) {
    int both = a & b & EMPTY;
    both |= (a & AT_START) != 0 && (b & AT_START) != 0 ? EMPTY_AT_START : 0;
    both |= (a & AT_END) != 0 && (b & AT_END) != 0 ? EMPTY_AT_END : 0;
    boolean empty = (a & EMPTY) != 0;
    boolean then = (b & EMPTY) != 0;
    both |= (empty && (b & CHAR) != 0) || (then && (a & CHAR) != 0) ? CHAR : 0;
    boolean atStart = (a & AT_START) != 0 && (b & (CHAR | CHAR_AT_START)) != 0;
    both |= atStart || (then && (a & CHAR_AT_START) != 0) ? CHAR_AT_START : 0;
    boolean atEnd = (b & AT_END) != 0 && (a & (CHAR | CHAR_AT_END)) != 0;
    both |= atEnd || (empty && (b & CHAR_AT_END) != 0) ? CHAR_AT_END : 0;
    boolean begins = (a & AT_START) != 0;
    boolean ends = (b & AT_END) != 0;
    both |= (begins && (b & ALL) != 0) || (ends && (a & ALL) != 0) ? ALL : 0;
    boolean some = (begins && (b & SOME) != 0) || (ends && (a & SOME) != 0);
    some |= (a & (CHAR | CHAR_AT_START)) != 0 && (b & ALL) != 0;
    some |= (a & FREE) != 0 && (b & (CHAR | CHAR_AT_END)) != 0;
    both |= (empty && (b & FREE) != 0) || ((a & FREE) != 0 && (b & (EMPTY | FREE)) != 0) ? FREE : 0;
    return both | (some ? SOME : 0);
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
      case '%' -> group.add(similar ? EMPTY | CHAR | ALL | SOME | FREE : 0);
      case '^' -> group.add(similar ? 0 : EMPTY_AT_START);
      case '$' -> group.add(similar ? 0 : EMPTY_AT_END);
      default -> group.add(0);
    }
  }

  private void escape(Group group) {
    char c = at < pattern.length() ? pattern.charAt(at++) : 0;
    int part = c == 'A' ? EMPTY_AT_START : c == 'Z' || c == 'z' ? EMPTY_AT_END : 0;
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
      part = group.refuses ? 0 : part & (EMPTY | EMPTY_AT_START | EMPTY_AT_END);
    }
    groups.peek().add(part);
  }

  private void repeat(Group group, boolean none, boolean many) {
    boolean more = at < pattern.length() && "?+".indexOf(pattern.charAt(at)) >= 0;
    at += more && !similar ? 1 : 0;
    int part = group.last;
    if (many && (part & CHAR) != 0) {
      part |= SOME | (none ? FREE : 0);
    }
    if (none) {
      part |= EMPTY | ((part & SOME) != 0 && many ? ALL : 0);
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
    int keep = AT_START | AT_END;
    group.last &= none || one ? ~0 : keep;
    repeat(group, none, comma == bound.length() - 1 && comma > 0);
  }
}
