package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import java.util.Arrays;
import java.util.Set;

/**
 * Cuts the tokens of a text into statements: at semicolons outside brackets and bodies, at lines of
 * SQL Server's GO and Oracle's slash, and on SQL Server, which needs no separator, at every verb.
 */
final class Splitter {

  /** Words that follow a name in a query, and begin no statement of a block. */
  private static final Set<String> AFTER_NAME =
      Set.of(
          "FROM",
          "INTO",
          "WHERE",
          "LIMIT",
          "ORDER",
          "GROUP",
          "HAVING",
          "UNION",
          "EXCEPT",
          "INTERSECT",
          "JOIN",
          "INNER",
          "LEFT",
          "RIGHT",
          "CROSS",
          "NATURAL",
          "STRAIGHT_JOIN",
          "ON");

  private final Tokens t;
  private final Dialect dialect;
  private int[] ranges = new int[4];
  private int count;

  private Splitter(Tokens t, Dialect dialect) {
    this.t = t;
    this.dialect = dialect;
  }

  /** Pairs of token indexes, from and to, one pair per statement that is not empty. */
  static int[] split(Tokens t, Dialect dialect) {
    Splitter splitter = new Splitter(t, dialect);
    splitter.run();
    return Arrays.copyOf(splitter.ranges, splitter.count);
  }

  private void add(int from, int to) {
    if (from >= to) {
      return;
    }
    if (count == ranges.length) {
      ranges = Arrays.copyOf(ranges, count * 2);
    }
    ranges[count++] = from;
    ranges[count++] = to;
  }

  private void run() {
    int from = 0;
    while (from < t.size()) {
      int end = statementEnd(from);
      if (dialect == Dialect.SQLSERVER) {
        splitAtVerbs(from, end);
      } else {
        add(from, end);
      }
      from = end + (end < t.size() && isSeparator(end) ? 1 : 0);
    }
  }

  private boolean isSeparator(int i) {
    return t.kind(i) == Tokens.SEMICOLON || isLineOf(i, "GO") || isSlashLine(i);
  }

  private boolean isLineOf(int i, String word) {
    return dialect == Dialect.SQLSERVER && t.is(i, word) && startsLine(i) && endsLine(i);
  }

  private boolean isSlashLine(int i) {
    return dialect == Dialect.ORACLE && t.isSymbol(i, "/") && startsLine(i) && endsLine(i);
  }

  private boolean startsLine(int i) {
    for (int k = t.start(i) - 1; k >= 0; k--) {
      char c = t.text().charAt(k);
      if (c == '\n') {
        return true;
      }
      if (c > ' ') {
        return false;
      }
    }
    return true;
  }

  private boolean endsLine(int i) {
    String text = t.text();
    for (int k = t.end(i); k < text.length(); k++) {
      char c = text.charAt(k);
      if (c == '\n') {
        return true;
      }
      if (c > ' ') {
        return c >= '0' && c <= '9';
      }
    }
    return true;
  }

  private int statementEnd(int from) {
    Body body = bodyOf(from);
    if (body == Body.REST) {
      for (int i = from; i < t.size(); i++) {
        if (i > from && (isLineOf(i, "GO") || isSlashLine(i))) {
          return i;
        }
      }
      return t.size();
    }
    boolean mayDeclare =
        body == Body.COMPOUND && dialect == Dialect.MARIADB && t.is(from, "CREATE");
    OracleModeBody oracle = mayDeclare ? OracleModeBody.of(t, from) : null;
    int depth = 0;
    for (int i = from; i < t.size(); i = Cursor.behind(t, i)) {
      byte kind = t.kind(i);
      if (kind == Tokens.WORD && body != Body.NONE) {
        Integer change = oracle == null ? null : oracle.change(i, depth);
        depth += change == null ? change(i, body, depth) : change;
      }
      if (kind == Tokens.SEMICOLON && (oracle == null ? depth <= 0 : oracle.endsAt(i, depth))) {
        return i;
      }
      if (isLineOf(i, "GO") || isSlashLine(i)) {
        return i;
      }
    }
    return t.size();
  }

  /** What bodies a statement may have, in which semicolons do not end it. */
  private enum Body {
    NONE,
    /** BEGIN ATOMIC … END. */
    ATOMIC,
    /** BEGIN … END with loops and branches. */
    COMPOUND,
    /** All that follows. */
    REST
  }

  private Body bodyOf(int from) {
    if (t.kind(from) != Tokens.WORD) {
      return Body.NONE;
    }
    boolean create = t.is(from, "CREATE") || t.is(from, "ALTER");
    switch (dialect) {
      case POSTGRESQL -> {
        return create && definesRoutine(from) ? Body.ATOMIC : Body.NONE;
      }
      case MARIADB, MYSQL, HSQLDB, STANDARD, SQLITE -> {
        boolean block =
            t.is(from, "BEGIN")
                && from + 1 < t.size()
                && (t.is(from + 1, "NOT")
                    || t.is(from + 1, "ATOMIC")
                    || beginsOracleBlock(t, from, t.size(), dialect));
        boolean control =
            dialect == Dialect.MARIADB
                && (t.is(from, "IF")
                    || t.is(from, "WHILE")
                    || t.is(from, "LOOP")
                    || t.is(from, "REPEAT")
                    || t.is(from, "FOR")
                    || t.is(from, "CASE"));
        return block || control || (create && definesRoutine(from)) ? Body.COMPOUND : Body.NONE;
      }
      case ORACLE -> {
        boolean block = t.is(from, "BEGIN") || t.is(from, "DECLARE");
        return block || (create && definesRoutine(from)) ? Body.REST : Body.NONE;
      }
      case SQLSERVER -> {
        return create && definesRoutine(from) ? Body.REST : Body.NONE;
      }
      default -> {
        return Body.NONE;
      }
    }
  }

  /**
   * With MariaDB's sql_mode ORACLE, a BEGIN that statements follow is a block that runs at once.
   */
  static boolean beginsOracleBlock(Tokens t, int begin, int to, Dialect dialect) {
    int next = begin + 1;
    return dialect == Dialect.MARIADB
        && t.is(begin, "BEGIN")
        && next < to
        && t.kind(next) != Tokens.SEMICOLON
        && !t.is(next, "WORK");
  }

  /** Whether a CREATE or ALTER is about something with a body. */
  private boolean definesRoutine(int from) {
    for (int i = from + 1; i < t.size() && i < from + 24; i = Cursor.behind(t, i)) {
      if (t.kind(i) == Tokens.SEMICOLON) {
        return false;
      }
      if (t.is(i, "FUNCTION")
          || t.is(i, "PROCEDURE")
          || t.is(i, "PROC")
          || t.is(i, "TRIGGER")
          || t.is(i, "EVENT")
          || t.is(i, "PACKAGE")
          || (t.is(i, "TYPE") && dialect == Dialect.ORACLE)) {
        return true;
      }
      if (t.is(i, "TABLE") || t.is(i, "VIEW") || t.is(i, "INDEX") || t.is(i, "DATABASE")) {
        return false;
      }
    }
    return false;
  }

  /** By how much a word changes the depth of blocks. */
  private int change(int i, Body body, int depth) {
    boolean qualified = i > 0 && t.kind(i - 1) == Tokens.DOT;
    if (qualified) {
      return 0;
    }
    if (t.is(i, "BEGIN")) {
      boolean atomic = i + 1 < t.size() && t.is(i + 1, "ATOMIC");
      boolean block = (i + 1 >= t.size() || !isOperand(i + 1)) && (depth == 0 || beginsBlock(i));
      return body == Body.ATOMIC ? (atomic ? 1 : 0) : (block ? 1 : 0);
    }
    if (body == Body.ATOMIC && depth == 0) {
      return 0;
    }
    if (t.is(i, "CASE")) {
      return isAfterEnd(i) ? 0 : 1;
    }
    if (t.is(i, "END")) {
      return -1;
    }
    if (body == Body.COMPOUND
        && (t.is(i, "IF")
            || t.is(i, "LOOP")
            || t.is(i, "WHILE")
            || t.is(i, "REPEAT")
            || t.is(i, "FOR"))) {
      return !isAfterEnd(i) && startsStatement(i) && !isFunction(i) ? 1 : 0;
    }
    return 0;
  }

  private boolean isOperand(int i) {
    return switch (t.kind(i)) {
      case Tokens.DOT, Tokens.COMMA, Tokens.CLOSE, Tokens.SEMICOLON -> true;
      case Tokens.OPERATOR -> !t.isSymbol(i, "<<");
      default -> AFTER_NAME.contains(t.kind(i) == Tokens.WORD ? t.word(i) : "");
    };
  }

  /** IF (a, b, c) and REPEAT (a, b) are functions, as in the statement DO IF (a, b, c). */
  private boolean isFunction(int i) {
    if (i + 1 >= t.size() || t.kind(i + 1) != Tokens.OPEN) {
      return false;
    }
    int close = t.matching(i + 1);
    for (int k = i + 2; k < close; k = Cursor.behind(t, k)) {
      if (t.kind(k) == Tokens.COMMA) {
        return true;
      }
    }
    return false;
  }

  /** Whether a BEGIN inside a block is a block: as a name it stands where no statement may. */
  private boolean beginsBlock(int i) {
    int before = i - 1;
    if (startsStatement(i) || t.is(before, "EXCEPTION") || t.isSymbol(before, ">>")) {
      return true;
    }
    while (before > 0
        && (t.kind(before) == Tokens.NUMBER
            || t.kind(before) == Tokens.STRING
            || t.kind(before) == Tokens.COMMA
            || t.kind(before) <= Tokens.QUOTED_NAME)) {
      if (t.is(before, "FOR")) {
        return true;
      }
      if (t.is(before, "BEGIN")) {
        return false;
      }
      before--;
    }
    return false;
  }

  private boolean isAfterEnd(int i) {
    return i > 0 && t.is(i - 1, "END");
  }

  private boolean startsStatement(int i) {
    if (i == 0) {
      return true;
    }
    return t.kind(i - 1) == Tokens.SEMICOLON
        || t.isSymbol(i - 1, ":")
        || t.is(i - 1, "BEGIN")
        || t.is(i - 1, "ATOMIC")
        || t.is(i - 1, "THEN")
        || t.is(i - 1, "ELSE")
        || t.is(i - 1, "DO")
        || t.is(i - 1, "LOOP")
        || t.is(i - 1, "REPEAT")
        || (t.is(i - 1, "ROW") && (!t.is(i, "FOR") || beginsLoop(i)))
        || (t.kind(i - 1) == Tokens.CLOSE && (!t.is(i, "FOR") || beginsLoop(i)))
        || i == firstOfStatement(i);
  }

  /** FOR i IN …, unlike FOR UPDATE and FOR EACH ROW. */
  private boolean beginsLoop(int i) {
    return i + 2 < t.size() && t.is(i + 2, "IN");
  }

  private int firstOfStatement(int i) {
    return count == 0 ? 0 : ranges[count - 1] + 1 == i ? i : -1;
  }

  /** Whether the queries of WITH are followed by MERGE. */
  private boolean merges(int from, int end) {
    int i = t.is(from, "WITH") ? from + 1 : end;
    while (i < end && !t.is(i, "MERGE") && !t.is(i, "SELECT") && !t.is(i, "UPDATE")) {
      i = Cursor.behind(t, i);
    }
    return i < end && t.is(i, "MERGE") && t.kind(i - 1) == Tokens.CLOSE;
  }

  private void splitAtVerbs(int from, int end) {
    boolean create = t.is(from, "CREATE") || t.is(from, "ALTER");
    boolean whole = (create && definesRoutine(from)) || t.is(from, "MERGE") || merges(from, end);
    int start = from;
    int quiet = BatchVerbs.behindPrivileges(t, from, end);
    for (int i = from; i < end && !whole; i = Cursor.behind(t, i)) {
      if (i > start && i >= quiet && BatchVerbs.begins(t, i, start)) {
        add(start, i);
        start = i;
        quiet = BatchVerbs.behindPrivileges(t, i, end);
      }
    }
    add(start, end);
  }
}
