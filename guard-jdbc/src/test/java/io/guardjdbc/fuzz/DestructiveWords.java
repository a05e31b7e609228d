package io.guardjdbc.fuzz;

import io.guardjdbc.fuzz.PlainScan.Token;
import io.guardjdbc.sql.Dialect;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which destructive words of a text must have made a reading stop it. Knows only statements that
 * leave no doubt, and of those every one.
 */
final class DestructiveWords {

  /** Without one of these, or of {@link #OTHERS}, nothing in a text can be worth stopping. */
  private static final Set<String> VERBS = Set.of("DROP", "TRUNCATE", "DELETE", "UPDATE", "ALTER");

  private static final List<String> OTHERS =
      List.of(
          "MERGE",
          "SHUTDOWN",
          "EXEC",
          "GRANT",
          "REVOKE",
          "RENAME",
          "REPLACE",
          "PURGE",
          "SET",
          "COPY",
          "LOAD",
          "FILE",
          "SCRIPT",
          "BACKUP",
          "RESTORE",
          "KILL",
          "DISABLE",
          "INTO",
          "BULK",
          "CREATE",
          "IMPORT",
          "INSTALL",
          "BINLOG",
          "FLASHBACK",
          "PRAGMA",
          "CALL",
          "DO",
          "LO_",
          "PG_",
          "PREPARE",
          "VACUUM",
          "CSV",
          "SP_",
          "XP_",
          "SYS_",
          "OPEN",
          "LINK",
          "ATTACH",
          "DETACH",
          "DISCARD",
          "ABORT",
          "EXTENSION",
          "REFRESH",
          "CHANGE",
          "RESET",
          "STOP",
          "DBCC",
          "PARSE",
          "SUBMIT",
          "EXPORT",
          "DBMS_",
          "AUDIT",
          "CLONE",
          "RESTART",
          "FREMOVE",
          "FRENAME",
          "FCOPY",
          "HEAP_FORCE");

  private static final Set<String> KINDS =
      Set.of(
          "TABLE",
          "SCHEMA",
          "DATABASE",
          "VIEW",
          "INDEX",
          "SEQUENCE",
          "FUNCTION",
          "PROCEDURE",
          "TRIGGER",
          "ROLE",
          "USER");

  /** Behind these a word is a name: of a column, an alias, a label. */
  private static final Set<String> NAMING =
      Set.of(
          "AS",
          "SELECT",
          "BY",
          "ON",
          "FOR",
          "AND",
          "OR",
          "NOT",
          "WHERE",
          "THEN",
          "WHEN",
          "DO",
          "DISTINCT",
          "INTO",
          "FROM",
          "JOIN",
          "SET",
          "RETURNING",
          "KEY",
          "ALL",
          "GRANT",
          "REVOKE",
          "DENY");

  /** Statements that define, name or show other statements and run none of them. */
  private static final Set<String> SHOWING =
      Set.of(
          "CREATE",
          "ALTER",
          "GRANT",
          "REVOKE",
          "DENY",
          "EXPLAIN",
          "DESCRIBE",
          "DESC",
          "SHOW",
          "HELP");

  private static final Set<String> DEFINING = Set.of("CREATE", "ALTER");

  /** Behind these, where they are no words of the dialect, nothing is a statement. */
  private static final Set<String> BLOCKS =
      Set.of("DO", "BEGIN", "DECLARE", "IF", "WHILE", "LOOP", "REPEAT", "FOR", "CASE");

  private static final Set<String> TRANSACTIONS =
      Set.of("WORK", "TRAN", "TRANSACTION", "DEFERRED", "IMMEDIATE", "EXCLUSIVE");

  private static final Set<String> OWN_SCHEMAS = Set.of("PG_TEMP", "TEMP", "SESSION");

  private DestructiveWords() {}

  /** Whether a word that might destroy stands anywhere at all, in strings and comments as well. */
  static boolean anywhereIn(String text) {
    if (verbIn(text) || text.indexOf('\\') >= 0 || text.contains("&\"")) {
      return true;
    }
    String upper = text.toUpperCase(Locale.ROOT);
    return OTHERS.stream().anyMatch(upper::contains);
  }

  /** Whether one of the verbs stands anywhere at all. */
  static boolean verbIn(String text) {
    for (int i = 0; i + 4 <= text.length(); i++) {
      boolean verb =
          switch (text.charAt(i)) {
            case 'd', 'D' ->
                text.regionMatches(true, i, "DROP", 0, 4)
                    || text.regionMatches(true, i, "DELETE", 0, 6);
            case 't', 'T' -> text.regionMatches(true, i, "TRUNCATE", 0, 8);
            case 'u', 'U' -> text.regionMatches(true, i, "UPDATE", 0, 6);
            case 'a', 'A' -> text.regionMatches(true, i, "ALTER", 0, 5);
            default -> false;
          };
      if (verb) {
        return true;
      }
    }
    return false;
  }

  /** What a reading that stops nothing has missed; null if nothing. */
  static String clearedWithoutExplanation(String text, Dialect dialect) {
    List<Token> tokens = PlainScan.of(text, dialect);
    if (tokens == null) {
      return null;
    }
    int head = headAt(tokens, 0, dialect);
    int depth = 0;
    // on SQL Server, which needs no semicolons, a definition may begin behind anything
    boolean defines = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      defines |= dialect == Dialect.SQLSERVER && is(tokens, i, DEFINING);
      depth += token.kind() == '(' ? 1 : token.kind() == ')' ? -1 : 0;
      if (dialect == Dialect.ORACLE && token.kind() == '/' && is(tokens, i + 1, BLOCKS)) {
        head = i + 1;
      }
      if (token.kind() == ';') {
        boolean block = is(tokens, head, BLOCKS) && !beginsTransaction(tokens, head, i, dialect);
        if (depth != 0 || block || isShowing(tokens, head, dialect)) {
          // what follows may be the body of a definition
          return null;
        }
        head = headAt(tokens, i + 1, dialect);
      } else if (token.kind() == PlainScan.WORD && VERBS.contains(token.word())) {
        boolean begins = beginsAt(tokens, head, i, dialect);
        boolean runs = begins || isCte(tokens, head, i, dialect);
        boolean defined = defines && depth > 0;
        if ((runs || !(defined || isNamed(tokens, head, i, dialect)))
            && destroys(tokens, i, runs)) {
          return "cleared " + token.word() + " at " + token.position() + " without explanation";
        }
      }
    }
    return null;
  }

  /** Whether this is BEGIN, alone or with a word that makes no block of it. */
  private static boolean beginsTransaction(List<Token> tokens, int head, int end, Dialect dialect) {
    boolean plain = end == head + 1 || (end == head + 2 && is(tokens, head + 1, TRANSACTIONS));
    return plain && isWord(tokens, head, "BEGIN") && dialect != Dialect.ORACLE;
  }

  /** MariaDB's SET STATEMENT … FOR stands in front of any statement. */
  private static int headAt(List<Token> tokens, int first, Dialect dialect) {
    int head = first;
    if (dialect.isMariaDbOrMySql()
        && isWord(tokens, head, "SET")
        && isWord(tokens, head + 1, "STATEMENT")) {
      while (head < tokens.size() && !isKind(tokens, head, ';')) {
        if (isWord(tokens, head++, "FOR")) {
          return head;
        }
      }
    }
    return first;
  }

  /** Whether a statement begins here, behind words that run what follows. */
  private static boolean beginsAt(List<Token> tokens, int head, int i, Dialect dialect) {
    int at = head;
    if (dialect == Dialect.POSTGRESQL && isWord(tokens, at, "EXPLAIN")) {
      at++;
      if (!isWord(tokens, at, "ANALYZE")) {
        return false;
      }
      at++;
      at += isWord(tokens, at, "VERBOSE") ? 1 : 0;
    }
    return at == i;
  }

  /** Whether a data-modifying CTE begins here, in a statement that runs it. */
  private static boolean isCte(List<Token> tokens, int head, int i, Dialect dialect) {
    return dialect == Dialect.POSTGRESQL
        && isWord(tokens, head, "WITH")
        && i >= 2
        && isKind(tokens, i - 1, '(')
        && isWord(tokens, i - 2, "AS");
  }

  /** Whether what stands before a word makes a name of it, or of the statement a mere mention. */
  private static boolean isNamed(List<Token> tokens, int head, int i, Dialect dialect) {
    if (isShowing(tokens, head, dialect) || is(tokens, head, BLOCKS)) {
      return true;
    }
    Token before = tokens.get(i - 1);
    return switch (before.kind()) {
      case PlainScan.WORD -> NAMING.contains(before.word());
      case PlainScan.NUMBER, PlainScan.QUOTED, PlainScan.STRING -> false;
      default -> before.kind() != ')' || head == i;
    };
  }

  /** H2's SCRIPT writes statements down, with DROP as one of its options. */
  private static boolean isShowing(List<Token> tokens, int head, Dialect dialect) {
    return is(tokens, head, SHOWING) || (dialect == Dialect.H2 && isWord(tokens, head, "SCRIPT"));
  }

  private static boolean destroys(List<Token> tokens, int i, boolean runs) {
    int next = i + 1;
    boolean drop = isWord(tokens, i, "DROP");
    if (drop && is(tokens, next, KINDS)) {
      boolean maybe = isWord(tokens, next + 1, "IF") && isWord(tokens, next + 2, "EXISTS");
      int name = next + (maybe ? 3 : 1);
      return isPlainName(tokens, name) && !isOwn(tokens, name);
    }
    if (isWord(tokens, i, "TRUNCATE")) {
      return isWord(tokens, next, "TABLE")
          && isPlainName(tokens, next + 1)
          && !isOwn(tokens, next + 1);
    }
    if (isWord(tokens, i, "DELETE") && isWord(tokens, next, "FROM")) {
      return runs
          && isPlainName(tokens, next + 1)
          && !isOwn(tokens, next + 1)
          && endsAt(tokens, next + 2, i);
    }
    if (isWord(tokens, i, "UPDATE") && runs && isPlainName(tokens, next)) {
      return isWord(tokens, next + 1, "SET")
          && !isOwn(tokens, next)
          && isPlainName(tokens, next + 2)
          && isKind(tokens, next + 3, '=')
          && (isKind(tokens, next + 4, PlainScan.NUMBER)
              || isKind(tokens, next + 4, PlainScan.STRING))
          && endsAt(tokens, next + 5, i);
    }
    return isWord(tokens, i, "ALTER")
        && runs
        && isWord(tokens, next, "TABLE")
        && isPlainName(tokens, next + 1)
        && !isOwn(tokens, next + 1)
        && isWord(tokens, next + 2, "DROP")
        && isWord(tokens, next + 3, "COLUMN")
        && isPlainName(tokens, next + 4);
  }

  /** Whether the statement of a verb ends here: with the text, or with the bracket it stands in. */
  private static boolean endsAt(List<Token> tokens, int i, int verb) {
    return i >= tokens.size()
        || isKind(tokens, i, ';')
        || (isKind(tokens, i, ')') && verb > 0 && isKind(tokens, verb - 1, '('));
  }

  private static boolean isPlainName(List<Token> tokens, int i) {
    return isKind(tokens, i, PlainScan.WORD) || isKind(tokens, i, PlainScan.QUOTED);
  }

  /** Temporary tables are the session's own: by their schema, a # in front, or Oracle's prefix. */
  private static boolean isOwn(List<Token> tokens, int i) {
    int last = i;
    while (isKind(tokens, last, '.') || isKind(tokens, last + 1, '.')) {
      last++;
    }
    boolean named = i < tokens.size() && tokens.get(i).word().startsWith("ORA$PTT_");
    if (named || isKind(tokens, last, '#')) {
      return true;
    }
    return isKind(tokens, i + 1, '.')
        && (isKind(tokens, i, PlainScan.QUOTED) || is(tokens, i, OWN_SCHEMAS));
  }

  private static boolean is(List<Token> tokens, int i, Set<String> words) {
    return i < tokens.size() && words.contains(tokens.get(i).word());
  }

  private static boolean isWord(List<Token> tokens, int i, String word) {
    return i < tokens.size() && tokens.get(i).word().equals(word);
  }

  private static boolean isKind(List<Token> tokens, int i, char kind) {
    return i < tokens.size() && tokens.get(i).kind() == kind;
  }
}
