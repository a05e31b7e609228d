package io.guardjdbc.parser;

import java.util.Set;

/**
 * The body of a routine or package that MariaDB takes under {@code sql_mode=ORACLE}: behind AS or
 * IS stand declarations, each with a semicolon of its own, before BEGIN. No other sql_mode takes an
 * AS there (measured with 11.4), so the text alone tells.
 */
final class OracleModeBody {

  private static final Set<String> CHARACTERISTICS =
      Set.of(
          "DETERMINISTIC",
          "NOT",
          "CONTAINS",
          "NO",
          "READS",
          "MODIFIES",
          "SQL",
          "DATA",
          "SECURITY",
          "DEFINER",
          "INVOKER",
          "CURRENT_USER",
          "AUTHID",
          "LANGUAGE",
          "COMMENT");

  private static final int MAX_TYPE_TOKENS = 16;

  private final Tokens t;
  private final boolean isPackage;
  private final int begin;
  private boolean declaring = true;
  private boolean header;
  private boolean routine;

  private OracleModeBody(Tokens t, boolean isPackage, int begin) {
    this.t = t;
    this.isPackage = isPackage;
    this.begin = begin;
  }

  /** The body of the CREATE that begins at a token; null if it has none of this kind. */
  static OracleModeBody of(Tokens t, int create) {
    int i = create + 1;
    while (i < t.size() && i < create + 24 && !isKind(t, i)) {
      if (t.kind(i) == Tokens.SEMICOLON) {
        return null;
      }
      i = Cursor.behind(t, i);
    }
    if (i >= t.size() || !isKind(t, i)) {
      return null;
    }
    boolean isPackage = t.is(i, "PACKAGE");
    if (t.is(i, "TRIGGER")) {
      int declare = rowTrigger(t, i);
      return declare < 0 ? null : new OracleModeBody(t, false, declare);
    }
    int as = behindHeader(t, i + 1, isPackage);
    boolean body =
        as < t.size()
            && (t.is(as, "AS") || t.is(as, "IS"))
            && as + 1 < t.size()
            && t.kind(as + 1) != Tokens.STRING;
    return body ? new OracleModeBody(t, isPackage, as) : null;
  }

  private static boolean isKind(Tokens t, int i) {
    return t.is(i, "PROCEDURE") || t.is(i, "FUNCTION") || t.is(i, "PACKAGE") || t.is(i, "TRIGGER");
  }

  /** The DECLARE behind FOR EACH ROW; -1 if something else stands there. */
  private static int rowTrigger(Tokens t, int trigger) {
    for (int i = trigger; i < t.size() && t.kind(i) != Tokens.SEMICOLON; i++) {
      if (t.is(i, "DECLARE")) {
        return t.is(i - 1, "ROW") ? i : -1;
      }
      if (t.is(i, "BEGIN")) {
        return -1;
      }
    }
    return -1;
  }

  private static int behindHeader(Tokens t, int from, boolean isPackage) {
    int i = isPackage && t.size() > from && t.is(from, "BODY") ? from + 1 : from;
    if (i + 2 < t.size() && t.is(i, "IF") && t.is(i + 1, "NOT")) {
      i += 3;
    }
    i++;
    if (i + 1 < t.size() && t.kind(i) == Tokens.DOT) {
      i += 2;
    }
    if (i < t.size() && t.kind(i) == Tokens.OPEN) {
      i = Cursor.behind(t, i);
    }
    while (i < t.size() && !t.is(i, "AS") && !t.is(i, "IS")) {
      if (t.is(i, "RETURN")) {
        i = behindType(t, i);
      } else if (t.kind(i) == Tokens.STRING
          || (t.kind(i) == Tokens.WORD && CHARACTERISTICS.contains(t.word(i)))) {
        i++;
      } else {
        return t.size();
      }
    }
    return i;
  }

  private static int behindType(Tokens t, int from) {
    int end = Math.min(t.size(), from + MAX_TYPE_TOKENS);
    int i = from + 1;
    while (i < end && t.kind(i) != Tokens.SEMICOLON && !t.is(i, "AS") && !t.is(i, "IS")) {
      if (t.is(i, "BEGIN") || (t.kind(i) == Tokens.WORD && CHARACTERISTICS.contains(t.word(i)))) {
        return i;
      }
      i = Cursor.behind(t, i);
    }
    return i;
  }

  /**
   * By how many blocks a word changes the depth where this body decides; null where it does not.
   */
  Integer change(int i, int depth) {
    if (i < begin) {
      return 0;
    }
    if (!isPackage) {
      declaring &= !t.is(i, "BEGIN");
      return declaring ? 0 : null;
    }
    if (i == begin) {
      declaring = false;
      return 1;
    }
    if (depth != 1) {
      return null;
    }
    header |= t.is(i, "PROCEDURE") || t.is(i, "FUNCTION");
    routine |= header && (t.is(i, "AS") || t.is(i, "IS"));
    if (!t.is(i, "BEGIN")) {
      return t.is(i, "END") ? -1 : 0;
    }
    // without a routine before it, what BEGIN begins ends with the package's END
    int opened = routine ? 1 : 0;
    header = false;
    routine = false;
    return opened;
  }

  /** Whether a semicolon at this depth ends the statement. */
  boolean endsAt(int i, int depth) {
    header &= routine;
    return i >= begin && !declaring && depth <= 0;
  }
}
