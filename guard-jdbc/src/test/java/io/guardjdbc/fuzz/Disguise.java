package io.guardjdbc.fuzz;

import io.guardjdbc.fuzz.PlainScan.Token;
import io.guardjdbc.sql.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Other ways to write a text that do the same to the database. */
enum Disguise {
  AS_IT_IS,
  COMMENT_BEFORE,
  LINE_COMMENT_BEFORE,
  WHITE_SPACE,
  SEMICOLON_BEHIND,
  SECOND_STATEMENT,
  FIRST_STATEMENT,
  TRANSACTION,
  OTHER_CASE,
  COMMENTS_INSIDE,
  LINES_INSIDE,
  EXPLAIN_ANALYZE(true),
  PREPARE(true),
  CTE(true),
  DO_BLOCK(true),
  DYNAMIC_DO_BLOCK(true),
  EXECUTABLE_COMMENT(true),
  MARIADB_COMMENT(true),
  COMPOUND(true),
  EXECUTE_IMMEDIATE(true),
  PREPARE_FROM(true),
  DRIVER_ESCAPE(true);

  private static final Set<String> ROW_VERBS = Set.of("DELETE", "UPDATE");
  private static final Set<String> VERBS = Set.of("DELETE", "UPDATE", "DROP", "TRUNCATE", "ALTER");

  /** Whether it goes around one statement, rather than around any text. */
  final boolean ofOneStatement;

  Disguise() {
    this(false);
  }

  Disguise(boolean ofOneStatement) {
    this.ofOneStatement = ofOneStatement;
  }

  /** The disguised text; null where it would no longer do the same, or nobody could tell. */
  String wrap(String sql, Dialect dialect, Random random) {
    return ofOneStatement ? around(sql, dialect) : beside(sql, dialect, random);
  }

  private String beside(String sql, Dialect dialect, Random random) {
    return switch (this) {
      case COMMENT_BEFORE -> "/* harmless */" + sql;
      case LINE_COMMENT_BEFORE -> "-- harmless\n" + sql;
      case WHITE_SPACE -> " \n\t" + sql + "\n \t";
      case SEMICOLON_BEHIND -> sql + "\n;";
      case SECOND_STATEMENT -> "SELECT 1;" + sql;
      case FIRST_STATEMENT -> sql + "\n; SELECT 1";
      case TRANSACTION -> dialect == Dialect.H2 ? null : "BEGIN; " + sql + "\n; COMMIT";
      case OTHER_CASE -> otherCase(sql, dialect, random);
      case COMMENTS_INSIDE -> inGaps(sql, dialect, "/* x */", random);
      case LINES_INSIDE -> inGaps(sql, dialect, "-- ' x\n", random);
      default -> sql;
    };
  }

  private String around(String sql, Dialect dialect) {
    List<Token> tokens = PlainScan.of(sql, dialect);
    boolean one =
        tokens != null && !tokens.isEmpty() && tokens.stream().noneMatch(t -> t.kind() == ';');
    if (!one || sql.indexOf('?') >= 0) {
      return null;
    }
    boolean rows = ROW_VERBS.contains(tokens.get(0).word());
    boolean verb = VERBS.contains(tokens.get(0).word());
    boolean postgres = dialect == Dialect.POSTGRESQL;
    boolean mariaDb = dialect == Dialect.MARIADB;
    boolean quotable = verb && sql.indexOf('$') < 0;
    boolean uncommented = verb && !sql.contains("*/") && !sql.contains("--") && !sql.contains("#");
    String literal = "'" + sql.replace("'", "''") + "'";
    return switch (this) {
      case EXPLAIN_ANALYZE -> rows ? (mariaDb ? "ANALYZE " : "EXPLAIN ANALYZE ") + sql : null;
      case PREPARE -> postgres && rows ? "PREPARE p AS " + sql : null;
      case CTE ->
          postgres && rows && tokens.stream().noneMatch(t -> t.word().equals("RETURNING"))
              ? "WITH w AS (" + sql + "\nRETURNING 1) SELECT count(*) FROM w"
              : null;
      case DO_BLOCK -> postgres && quotable ? "DO $b$ BEGIN " + sql + "\n; END $b$" : null;
      case DYNAMIC_DO_BLOCK ->
          postgres && quotable ? "DO $b$ BEGIN EXECUTE $c$" + sql + "$c$; END $b$" : null;
      case EXECUTABLE_COMMENT -> mariaDb && uncommented ? "/*!50000 " + sql + " */" : null;
      case MARIADB_COMMENT -> mariaDb && uncommented ? "/*M!100100 " + sql + "*/" : null;
      case COMPOUND -> mariaDb && verb ? "BEGIN NOT ATOMIC " + sql + "\n; END" : null;
      case EXECUTE_IMMEDIATE -> mariaDb && verb ? "EXECUTE IMMEDIATE " + literal : null;
      case PREPARE_FROM -> mariaDb && verb ? "PREPARE p FROM " + literal : null;
      case DRIVER_ESCAPE ->
          dialect == Dialect.H2 && uncommented && sql.indexOf('}') < 0 ? "{fn " + sql + "}" : null;
      default -> null;
    };
  }

  private static String otherCase(String sql, Dialect dialect, Random random) {
    List<Token> tokens = PlainScan.of(sql, dialect);
    if (tokens == null) {
      return null;
    }
    StringBuilder other = new StringBuilder(sql);
    for (Token token : tokens) {
      if (token.kind() == PlainScan.WORD) {
        for (int i = token.position(); i < token.position() + token.word().length(); i++) {
          char c = other.charAt(i);
          boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
          other.setCharAt(i, letter && random.nextBoolean() ? (char) (c ^ 32) : c);
        }
      }
    }
    return other.toString();
  }

  /** Puts something between words where white space stands already. */
  private static String inGaps(String sql, Dialect dialect, String filling, Random random) {
    List<Token> tokens = PlainScan.of(sql, dialect);
    if (tokens == null) {
      return null;
    }
    List<Integer> gaps = new ArrayList<>();
    for (int i = 1; i < tokens.size(); i++) {
      int position = tokens.get(i).position();
      boolean strings =
          tokens.get(i).kind() == PlainScan.STRING && tokens.get(i - 1).kind() == PlainScan.STRING;
      if (!strings && sql.charAt(position - 1) <= ' ' && random.nextInt(3) > 0) {
        gaps.add(position);
      }
    }
    StringBuilder filled = new StringBuilder(sql);
    for (int i = gaps.size() - 1; i >= 0; i--) {
      filled.insert(gaps.get(i), filling);
    }
    return filled.toString();
  }
}
