package io.guardjdbc.fuzz;

import io.guardjdbc.fuzz.PlainScan.Token;
import io.guardjdbc.sql.Dialect;
import java.util.List;
import java.util.Set;

/** What makes a harmless text look suspicious, and leaves it harmless. */
enum Costume {
  COMMENT_BEFORE,
  COMMENT_BEHIND,
  LINE_COMMENT_BEFORE,
  LINE_COMMENT_BEHIND,
  LITERAL_BEFORE,
  LITERAL_BEHIND,
  QUOTED_ALIAS_BEFORE,
  WORD_AS_ALIAS_BEFORE,
  EXPLAINED,
  IN_FROM;

  private static final Set<String> EXPLAINABLE = Set.of("SELECT", "INSERT", "UPDATE", "DELETE");

  /** The text in costume; null where the costume does not fit. */
  String wrap(String sql, Dialect dialect) {
    List<Token> tokens = PlainScan.of(sql, dialect);
    String first = tokens == null || tokens.isEmpty() ? "" : tokens.get(0).word();
    boolean one = tokens != null && tokens.stream().noneMatch(t -> t.kind() == ';');
    char quote = dialect.isMariaDbOrMySql() ? '`' : '"';
    return switch (this) {
      case COMMENT_BEFORE -> "/* DROP TABLE orders; TRUNCATE orders */ " + sql;
      case COMMENT_BEHIND -> tokens == null ? null : sql + "\n/* ; DELETE FROM orders; -- it's */";
      case LINE_COMMENT_BEFORE -> "-- DROP TABLE orders; it's \"odd\n" + sql;
      case LINE_COMMENT_BEHIND -> tokens == null ? null : sql + "\n-- ; DROP TABLE orders";
      case LITERAL_BEFORE -> "SELECT '; DROP TABLE orders; --'; " + sql;
      case LITERAL_BEHIND ->
          tokens == null ? null : sql + "\n; SELECT '/* ; DELETE FROM orders -- ''; TRUNCATE t'";
      case QUOTED_ALIAS_BEFORE -> "SELECT 1 AS " + quote + "DROP TABLE orders" + quote + "; " + sql;
      case WORD_AS_ALIAS_BEFORE -> "SELECT 1 AS truncate; " + sql;
      case EXPLAINED -> one && EXPLAINABLE.contains(first) ? "EXPLAIN " + sql : null;
      case IN_FROM ->
          one && first.equals("SELECT") && tokens.stream().noneMatch(t -> t.word().equals("INTO"))
              ? "SELECT count(*) FROM (" + sql + "\n) AS " + quote + "drop" + quote
              : null;
    };
  }
}
