package io.guardjdbc.parser;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The tokens of a text: parallel arrays, no object per token. Comments and white space are gone,
 * the content of executable comments stands in place. Filled by {@link Lexer}, read-only after.
 */
final class Tokens {

  static final byte WORD = 1;
  static final byte QUOTED_NAME = 2;
  static final byte STRING = 3;
  static final byte NUMBER = 4;
  static final byte PARAMETER = 5;
  static final byte VARIABLE = 6;
  static final byte OPERATOR = 7;
  static final byte OPEN = 8;
  static final byte CLOSE = 9;
  static final byte COMMA = 10;
  static final byte SEMICOLON = 11;
  static final byte DOT = 12;

  /** Features of a text: a plain string holds a backslash right before a quote. */
  static final int BACKSLASH_BEFORE_QUOTE = 1;

  /** A string in double quotes, which ANSI_QUOTES would make a name. */
  static final int DOUBLE_QUOTED_STRING = 2;

  /** An executable comment that some servers skip. */
  static final int NEWER_EXECUTABLE_COMMENT = 4;

  /** Brackets of some kind have no partner. */
  static final int UNBALANCED = 8;

  /** A string, name or comment does not end. */
  static final int UNTERMINATED = 16;

  /** A comment begins with guard:approve. */
  static final int APPROVAL = 32;

  /** A square bracket that may as well enclose a name. */
  static final int SQUARE_BRACKET = 64;

  /** A variable: its name begins with @. */
  static final int VARIABLES = 128;

  private final String text;
  private final Lexis lexis;
  private byte[] kinds;
  private byte[] marks;
  private int[] starts;
  private int[] ends;
  private int[] partners;
  private int size;
  private int features;
  private int wordMarks;
  private int doubtfulFrom = -1;
  private int[] open = new int[8];
  private int depth;

  /** What {@link CommonTables} found last, kept so that it looks once. */
  CommonTables commonTables;

  /** What {@link Cursors} found, kept so that it looks once. */
  Map<String, Restriction.Query> cursors;

  /** The few literals behind which UESCAPE stands; null if there is none. */
  private Map<Integer, Escape> escapes;

  /** From which offsets on other settings hold; null if the same hold throughout. */
  private TreeMap<Integer, Lexis> later;

  /** What the text assigns to variables; null until asked for. */
  private BatchVariables batchVariables;

  /** The names that WITH gives to queries, in lower case; null until asked for. */
  private Set<String> queryNames;

  private record Escape(int literalEnd, char sign) {}

  Tokens(String text, Lexis lexis) {
    this.text = text;
    this.lexis = lexis;
    int capacity = Math.max(16, Math.min(text.length() / 4, 1 << 16));
    kinds = new byte[capacity];
    marks = new byte[capacity];
    starts = new int[capacity];
    ends = new int[capacity];
    partners = new int[capacity];
  }

  void add(byte kind, int start, int end, int mark) {
    if (size == kinds.length) {
      int capacity = size + (size >> 1);
      kinds = Arrays.copyOf(kinds, capacity);
      marks = Arrays.copyOf(marks, capacity);
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      partners = Arrays.copyOf(partners, capacity);
    }
    kinds[size] = kind;
    marks[size] = (byte) mark;
    starts[size] = start;
    ends[size] = end;
    partners[size] = -1;
    wordMarks |= mark;
    size++;
  }

  /**
   * Notes that the token just added has a sign of its own for code points: U&amp;'!0041' UESCAPE
   * '!'.
   */
  void escape(int literalEnd, char sign) {
    if (literalEnd != ends[size - 1]) {
      escapes = escapes == null ? new HashMap<>() : escapes;
      escapes.put(size - 1, new Escape(literalEnd, sign));
    }
  }

  /** Notes that the text itself changes how what follows is read. */
  void lexisFrom(int offset, Lexis changed) {
    later = later == null ? new TreeMap<>() : later;
    later.put(offset, changed);
  }

  private Lexis lexisOf(int i) {
    Map.Entry<Integer, Lexis> changed = later == null ? null : later.floorEntry(starts[i]);
    return changed == null ? lexis : changed.getValue();
  }

  void addOpen(int start) {
    if (depth == open.length) {
      open = Arrays.copyOf(open, depth * 2);
    }
    open[depth++] = size;
    add(OPEN, start, start + 1, 0);
  }

  void addClose(int start) {
    if (depth == 0 || closing(text.charAt(starts[open[depth - 1]])) != text.charAt(start)) {
      features |= UNBALANCED;
    } else {
      int partner = open[--depth];
      partners[partner] = size;
      add(CLOSE, start, start + 1, 0);
      partners[size - 1] = partner;
      return;
    }
    add(CLOSE, start, start + 1, 0);
  }

  private static char closing(char opening) {
    return switch (opening) {
      case '(' -> ')';
      case '[' -> ']';
      default -> '}';
    };
  }

  void feature(int feature) {
    features |= feature;
  }

  void unterminated(int from) {
    features |= UNTERMINATED;
    if (doubtfulFrom < 0) {
      doubtfulFrom = from;
    }
  }

  void finish() {
    if (depth > 0) {
      features |= UNBALANCED;
    }
  }

  /** Whether WITH may give this name to a query somewhere in the text. */
  boolean namesQuery(String name) {
    if (queryNames == null) {
      queryNames = new HashSet<>();
      for (int i = 1; i + 1 < size; i++) {
        if (is(i, "AS")
            && (kinds[i + 1] == OPEN || is(i + 1, "MATERIALIZED") || is(i + 1, "NOT"))) {
          boolean columns = kinds[i - 1] == CLOSE && partners[i - 1] > 0;
          queryNames.add(value(columns ? partners[i - 1] - 1 : i - 1).toLowerCase(Locale.ROOT));
        }
      }
    }
    return queryNames.contains(name.toLowerCase(Locale.ROOT));
  }

  BatchVariables batchVariables() {
    if (batchVariables == null) {
      batchVariables = new BatchVariables(this);
    }
    return batchVariables;
  }

  int size() {
    return size;
  }

  String text() {
    return text;
  }

  Lexis lexis() {
    return lexis;
  }

  boolean has(int feature) {
    return (features & feature) != 0;
  }

  /** All marks of {@link Keywords} that some word of the text bears. */
  int marks() {
    return wordMarks;
  }

  /** The marks of {@link Keywords} that a token bears. */
  int mark(int i) {
    return marks[i];
  }

  /** Where the literal, name or comment that does not end begins; -1 if all end. */
  int doubtfulFrom() {
    return doubtfulFrom;
  }

  byte kind(int i) {
    return kinds[i];
  }

  /** Offset in the text, in chars. */
  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** The partner of an OPEN or CLOSE; -1 without. */
  int matching(int i) {
    return partners[i];
  }

  char first(int i) {
    return text.charAt(starts[i]);
  }

  /** Whether a token is this word, ASCII case aside; a quoted name is no word. */
  boolean is(int i, String upperCaseWord) {
    return kinds[i] == WORD && spells(i, upperCaseWord);
  }

  /** Whether a token is this operator, or a punctuation mark of one char. */
  boolean isSymbol(int i, String symbol) {
    return kinds[i] >= OPERATOR
        && ends[i] - starts[i] == symbol.length()
        && text.startsWith(symbol, starts[i]);
  }

  /** Whether a token's raw text is this, ASCII case aside. */
  boolean spells(int i, String upperCase) {
    int start = starts[i];
    int length = upperCase.length();
    if (ends[i] - start != length) {
      return false;
    }
    for (int k = 0; k < length; k++) {
      char c = text.charAt(start + k);
      if (c >= 'a' && c <= 'z') {
        c = (char) (c - 32);
      }
      if (c != upperCase.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  /** A word in upper case, ASCII letters only changed; null for other kinds. */
  String word(int i) {
    if (kinds[i] != WORD) {
      return null;
    }
    return upper(raw(i));
  }

  private static String upper(String word) {
    char[] chars = null;
    for (int k = 0; k < word.length(); k++) {
      char c = word.charAt(k);
      if (c >= 'a' && c <= 'z') {
        if (chars == null) {
          chars = word.toCharArray();
        }
        chars[k] = (char) (c - 32);
      }
    }
    return chars == null ? word : new String(chars);
  }

  /** A token as it stands in the text. */
  String raw(int i) {
    return text.substring(starts[i], ends[i]);
  }

  /** A string's content, a quoted name without its quotes, and else the token as it stands. */
  String value(int i) {
    return switch (kinds[i]) {
      case STRING, QUOTED_NAME -> {
        Escape own = escapes == null ? null : escapes.get(i);
        yield own == null
            ? Literals.decode(text, starts[i], ends[i], lexisOf(i), '\\')
            : Literals.decode(text, starts[i], own.literalEnd, lexisOf(i), own.sign);
      }
      default -> raw(i);
    };
  }
}
