package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.ObjectName;
import java.util.ArrayList;
import java.util.List;

/** A place in a range of tokens that moves forward as the range is read. */
final class Cursor {

  final Tokens t;
  final Dialect dialect;
  final int end;
  int at;

  Cursor(Tokens t, Dialect dialect, int from, int end) {
    this.t = t;
    this.dialect = dialect;
    this.at = from;
    this.end = end;
  }

  Cursor copy() {
    return new Cursor(t, dialect, at, end);
  }

  boolean more() {
    return at < end;
  }

  boolean is(String word) {
    return at < end && t.is(at, word);
  }

  boolean is(int ahead, String word) {
    return at + ahead < end && t.is(at + ahead, word);
  }

  boolean isAny(String... words) {
    for (String word : words) {
      if (is(word)) {
        return true;
      }
    }
    return false;
  }

  boolean isKind(byte kind) {
    return at < end && t.kind(at) == kind;
  }

  boolean isKind(int ahead, byte kind) {
    return at + ahead < end && t.kind(at + ahead) == kind;
  }

  boolean isSymbol(String symbol) {
    return at < end && t.isSymbol(at, symbol);
  }

  boolean accept(String word) {
    if (is(word)) {
      at++;
      return true;
    }
    return false;
  }

  boolean accept(String first, String second) {
    if (is(first) && is(1, second)) {
      at += 2;
      return true;
    }
    return false;
  }

  boolean acceptAny(String... words) {
    for (String word : words) {
      if (accept(word)) {
        return true;
      }
    }
    return false;
  }

  /** Moves behind every one of these words that follow, in any order. */
  void skipWords(String... words) {
    boolean found = true;
    while (found) {
      found = acceptAny(words);
    }
  }

  boolean acceptSymbol(String symbol) {
    if (isSymbol(symbol)) {
      at++;
      return true;
    }
    return false;
  }

  void skipIfExists() {
    if (is("IF")) {
      if (is(1, "EXISTS")) {
        at += 2;
      } else if (is(1, "NOT") && is(2, "EXISTS")) {
        at += 3;
      }
    }
  }

  /** The index behind a token, and behind its partner if it opens a bracket. */
  static int behind(Tokens t, int i) {
    return t.kind(i) == Tokens.OPEN && t.matching(i) >= 0 ? t.matching(i) + 1 : i + 1;
  }

  /** Moves one token on, over a whole bracket if one opens here. */
  void step() {
    if (more()) {
      at = Math.min(end, behind(t, at));
    }
  }

  /** Where a word next stands outside brackets, from here on; the range's end if nowhere. */
  int find(String word) {
    return find(at, word);
  }

  int find(int from, String word) {
    for (int i = from; i < end; i = behind(t, i)) {
      if (t.is(i, word)) {
        return i;
      }
    }
    return end;
  }

  /** Where the first of these words next stands outside brackets; the range's end if nowhere. */
  int findAny(int from, String... words) {
    for (int i = from; i < end; i = behind(t, i)) {
      if (t.kind(i) == Tokens.WORD) {
        for (String word : words) {
          if (t.is(i, word)) {
            return i;
          }
        }
      }
    }
    return end;
  }

  /** The end of the list item that begins here: the next comma outside brackets. */
  int itemEnd() {
    for (int i = at; i < end; i = behind(t, i)) {
      if (t.kind(i) == Tokens.COMMA) {
        return i;
      }
    }
    return end;
  }

  boolean isName() {
    return at < end && isNameAt(at);
  }

  private boolean isNameAt(int i) {
    byte kind = t.kind(i);
    return kind == Tokens.WORD
        || kind == Tokens.QUOTED_NAME
        || (kind == Tokens.STRING && (t.first(i) == '"' || t.first(i) == '\''))
        || (kind == Tokens.PARAMETER && t.first(i) != '?');
  }

  /** One name as the database stores it, or null where no name stands here. */
  String part() {
    if (!isName()) {
      return null;
    }
    String part = partAt(at);
    at++;
    return part.isEmpty() ? null : part;
  }

  private String partAt(int i) {
    return t.kind(i) == Tokens.WORD ? dialect.fold(t.raw(i)) : t.value(i);
  }

  /** A dotted name, or null where none stands here. */
  ObjectName name() {
    String first = part();
    if (first == null) {
      return null;
    }
    if (!isKind(Tokens.DOT)) {
      return ObjectName.of(first);
    }
    List<String> parts = new ArrayList<>(3);
    parts.add(first);
    while (isKind(Tokens.DOT)) {
      if (isKind(1, Tokens.DOT)) {
        at++;
      } else if (at + 1 < end && isNameAt(at + 1)) {
        String part = partAt(at + 1);
        if (!part.isEmpty()) {
          parts.add(part);
        }
        at += 2;
      } else {
        break;
      }
    }
    return new ObjectName(parts);
  }

  /** Whether the value that stands here, behind an optional sign of assignment, means off. */
  boolean isOff() {
    int i = at;
    while (i < end
        && (t.isSymbol(i, "=") || t.isSymbol(i, ":=") || t.is(i, "TO") || t.is(i, "IS"))) {
      i++;
    }
    return i < end && (isZero(i) || Words.isFalse(t.value(i)));
  }

  /** Whether a number is zero in any notation, such as 00 or 0x0. */
  private boolean isZero(int i) {
    String number = t.kind(i) == Tokens.NUMBER ? t.raw(i) : "1";
    return number.chars().allMatch(c -> "0.xXbB".indexOf(c) >= 0);
  }

  boolean isOn() {
    int i = at;
    while (i < end && (t.isSymbol(i, "=") || t.isSymbol(i, ":=") || t.is(i, "TO"))) {
      i++;
    }
    return i < end && Words.isTrue(t.value(i));
  }
}
