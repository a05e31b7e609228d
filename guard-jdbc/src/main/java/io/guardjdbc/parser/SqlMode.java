package io.guardjdbc.parser;

import io.guardjdbc.sql.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * MariaDB's and MySQL's sql_mode, as far as it decides where tokens end. A server reads the
 * statements of a text one after the other, so that what one sets holds for the next.
 */
final class SqlMode {

  private static final Set<String> ANSI_QUOTES =
      Set.of("ANSI_QUOTES", "ANSI", "ORACLE", "MSSQL", "DB2", "MAXDB", "POSTGRESQL");

  /** What may hold semicolons of its own, and is read as a whole. */
  private static final Set<String> WHOLES =
      Set.of("CREATE", "ALTER", "BEGIN", "IF", "CASE", "LOOP", "WHILE", "REPEAT", "FOR", "DECLARE");

  private SqlMode() {}

  /** The lexis of a session with this sql_mode. */
  static Lexis lexis(String sqlMode, Dialect dialect) {
    List<String> modes = new ArrayList<>();
    for (StringTokenizer each = new StringTokenizer(sqlMode, ", "); each.hasMoreTokens(); ) {
      modes.add(each.nextToken().toUpperCase(Locale.ROOT));
    }
    Lexis base = Lexis.of(dialect);
    return new Lexis(
        !modes.contains("NO_BACKSLASH_ESCAPES"),
        modes.stream().anyMatch(ANSI_QUOTES::contains),
        base.newerCode(),
        base.bracketNames(),
        base.codeEscapes());
  }

  /**
   * Whether the mode says where the strings of a text end. A backslash behind a sign beyond ASCII
   * may be its second half, where the client's character set is GBK or its like.
   */
  static boolean tells(String text) {
    for (int i = text.indexOf('\\', 1); i > 0; i = text.indexOf('\\', i + 1)) {
      if (text.charAt(i - 1) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Whether semicolons behind the beginning of this statement may be its own. */
  static boolean holdsStatements(Tokens t, int from, int to) {
    if (from >= to || t.kind(from) != Tokens.WORD) {
      return false;
    }
    boolean transaction =
        t.is(from, "BEGIN") && (from + 1 == to || (t.is(from + 1, "WORK") && from + 2 == to));
    boolean label = from + 1 < to && t.isSymbol(from + 1, ":");
    return label || (WHOLES.contains(t.word(from)) && !transaction);
  }

  /**
   * The sql_mode that a statement gives the session.
   *
   * @return null if it gives none, {@link #UNKNOWN} if the text does not tell which
   */
  static String setBy(Tokens t, int from, int to) {
    if (from >= to || !t.is(from, "SET") || (from + 1 < to && t.is(from + 1, "STATEMENT"))) {
      return null;
    }
    String set = null;
    int begin = from + 1;
    int depth = 0;
    for (int i = begin; i <= to; i++) {
      if (i < to && t.kind(i) == Tokens.OPEN) {
        depth++;
      } else if (i < to && t.kind(i) == Tokens.CLOSE) {
        depth--;
      } else if (i == to || (depth == 0 && t.kind(i) == Tokens.COMMA)) {
        String assigned = assigned(t, begin, i);
        set = assigned == null ? set : assigned;
        begin = i + 1;
      }
    }
    return set;
  }

  /** Stands for a mode that is not known; no server has one of this name. */
  static final String UNKNOWN = "?";

  private static String assigned(Tokens t, int from, int to) {
    int i = from;
    if (i + 1 < to && (t.is(i, "SESSION") || t.is(i, "LOCAL"))) {
      i++;
    }
    String name = i < to ? t.raw(i).toLowerCase(Locale.ROOT).replace("`", "") : "";
    boolean session =
        name.equals("sql_mode")
            || name.equals("@@sql_mode")
            || name.equals("@@session.sql_mode")
            || name.equals("@@local.sql_mode");
    if (!session) {
      return mentions(t, from, to) ? UNKNOWN : null;
    }
    boolean assigns = i + 1 < to && (t.isSymbol(i + 1, "=") || t.isSymbol(i + 1, ":="));
    boolean constant =
        assigns
            && i + 3 == to
            && t.kind(i + 2) <= Tokens.STRING
            && !t.is(i + 2, "DEFAULT")
            && t.first(i + 2) != '`';
    return constant ? t.value(i + 2) : UNKNOWN;
  }

  private static boolean mentions(Tokens t, int from, int to) {
    boolean global = from < to && (t.is(from, "GLOBAL") || t.raw(from).startsWith("@@g"));
    for (int i = from; i < to && !global; i++) {
      boolean target = i == from || t.isSymbol(i + 1 < to ? i + 1 : i, "=");
      if (target && t.raw(i).toLowerCase(Locale.ROOT).contains("sql_mode")) {
        return !t.raw(i).startsWith("@") || t.raw(i).startsWith("@@");
      }
    }
    return false;
  }
}
