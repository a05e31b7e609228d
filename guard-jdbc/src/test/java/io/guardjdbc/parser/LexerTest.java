package io.guardjdbc.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.sql.Dialect;
import org.junit.jupiter.api.Test;

class LexerTest {

  private static Tokens lex(String sql, Dialect dialect) {
    return Lexer.lex(sql, dialect, Lexis.of(dialect));
  }

  private static String raw(String sql, Dialect dialect) {
    Tokens t = lex(sql, dialect);
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < t.size(); i++) {
      line.append(i == 0 ? "" : "|").append(t.raw(i));
    }
    return line.toString();
  }

  private static String value(String sql, Dialect dialect) {
    Tokens t = lex(sql, dialect);
    assertEquals(1, t.size(), sql);
    return t.value(0);
  }

  @Test
  void commentsNestWhereTheDatabaseNestsThem() {
    String sql = "/* a /* b */ DROP TABLE t -- */ SELECT 1";
    assertEquals("SELECT|1", raw(sql, Dialect.POSTGRESQL));
    assertEquals("SELECT|1", raw(sql, Dialect.H2));
    assertEquals("DROP|TABLE|t", raw(sql, Dialect.MARIADB));
    assertEquals("DROP|TABLE|t", raw(sql, Dialect.ORACLE));
  }

  @Test
  void twoDashesBeginACommentOnMariaDbOnlyBeforeSpace() {
    assertEquals("5|-|-|1", raw("5--1", Dialect.MARIADB));
    assertEquals("5", raw("5--1", Dialect.POSTGRESQL));
    assertEquals("5|1", raw("5--\t6\n1", Dialect.MARIADB));
  }

  @Test
  void hashBeginsACommentOnMariaDbOnly() {
    assertEquals("1", raw("1 # x", Dialect.MARIADB));
    assertEquals("1|#|x", raw("1 # x", Dialect.POSTGRESQL));
    assertEquals("#t", raw("#t", Dialect.SQLSERVER));
  }

  @Test
  void twoSlashesBeginACommentOnH2Only() {
    assertEquals("1", raw("1 // x", Dialect.H2));
    assertEquals("1|//|x", raw("1 // x", Dialect.POSTGRESQL));
  }

  @Test
  void carriageReturnEndsALineCommentExceptOnMariaDb() {
    assertEquals("x", raw("--\rx", Dialect.POSTGRESQL));
    assertEquals("x", raw("--\rx", Dialect.H2));
    assertEquals("", raw("-- \rx", Dialect.MARIADB));
  }

  @Test
  void executableCommentsAreCode() {
    assertEquals("DROP|TABLE|t", raw("/*!50000 DROP /* x */ TABLE t */", Dialect.MARIADB));
    assertEquals("a|b", raw("/*! a */ b", Dialect.MYSQL));
    assertEquals("b", raw("/*! a */ b", Dialect.POSTGRESQL));
    assertEquals("a", raw("/*M!100100 a */", Dialect.MARIADB));
    assertEquals("12|a", raw("/*!12 a */", Dialect.MARIADB));
  }

  @Test
  void executableCommentsForNewerVersionsHaveTwoReadings() {
    String sql = "DELETE FROM t /*!999999 WHERE id = 1 */";
    Tokens code = lex(sql, Dialect.MARIADB);
    assertEquals(7, code.size());
    Tokens comment = Lexer.lex(sql, Dialect.MARIADB, new Lexis(true, false, false, false, false));
    assertEquals(3, comment.size());
  }

  @Test
  void dollarQuotesEndAtTheirOwnTagOnly() {
    assertEquals(" $$ $b$ ", value("$a$ $$ $b$ $a$", Dialect.POSTGRESQL));
    assertEquals("'x", value("$$'x$$", Dialect.H2));
    assertEquals("a$b$", raw("a$b$", Dialect.POSTGRESQL));
    assertEquals("$1|,|$2", raw("$1,$2", Dialect.POSTGRESQL));
    assertEquals("ü", value("$größe$ü$größe$", Dialect.POSTGRESQL));
  }

  @Test
  void backslashEscapesWhereTheDatabaseSaysSo() {
    assertEquals("C:\\", value("'C:\\'", Dialect.POSTGRESQL));
    assertEquals("it's", value("E'it\\'s'", Dialect.POSTGRESQL));
    assertEquals("it's", value("'it\\'s'", Dialect.MARIADB));
    assertEquals("it's", value("\"it's\"", Dialect.MARIADB));
    assertEquals("a\nA", value("E'a\\n\\x41'", Dialect.POSTGRESQL));
  }

  @Test
  void literalsGoOnBehindALineBreakOnPostgreSql() {
    assertEquals("ab", value("'a'\n'b'", Dialect.POSTGRESQL));
    assertEquals("a'b", value("E'a' -- c\n '\\'b'", Dialect.POSTGRESQL));
    assertEquals("'a'|'b'", raw("'a' 'b'", Dialect.POSTGRESQL));
  }

  @Test
  void quotedNamesAreDecoded() {
    assertEquals("a\"b", value("\"a\"\"b\"", Dialect.POSTGRESQL));
    assertEquals("aA", value("U&\"a\\0041\"", Dialect.POSTGRESQL));
    assertEquals("a`b", value("`a``b`", Dialect.MARIADB));
    assertEquals("a]b", value("[a]]b]", Dialect.SQLSERVER));
    assertEquals("it's", value("q'[it's]'", Dialect.ORACLE));
  }

  @Test
  void operatorsDoNotSwallowCommentsOrSigns() {
    assertEquals("a|=|-|1", raw("a=-1", Dialect.POSTGRESQL));
    assertEquals("a|>=|?", raw("a>=?", Dialect.POSTGRESQL));
    assertEquals("a|??|b", raw("a ?? b", Dialect.POSTGRESQL));
    assertEquals("a|+", raw("a+/* x */", Dialect.POSTGRESQL));
    assertEquals("a|->>|'x'|::|int", raw("a->>'x'::int", Dialect.POSTGRESQL));
    assertEquals("1|..|5", raw("1..5", Dialect.POSTGRESQL));
  }

  @Test
  void namesMayBeginWithDigitsOnMariaDb() {
    assertEquals("1a|,|0x1F|,|1e5", raw("1a,0x1F,1e5", Dialect.MARIADB));
    assertEquals("1.5e3|.5", raw("1.5e3 .5", Dialect.POSTGRESQL));
  }

  @Test
  void keywordsFoldAsciiOnly() {
    Tokens t = lex("ınsert \uff24ROP DrOp", Dialect.POSTGRESQL);
    assertFalse(t.is(0, "INSERT"));
    assertFalse(t.is(1, "DROP"));
    assertTrue(t.is(2, "DROP"));
    assertEquals("DROP", t.word(2));
    assertNull(lex("\"drop\"", Dialect.POSTGRESQL).word(0));
  }

  @Test
  void bracketsKnowTheirPartners() {
    Tokens t = lex("(a[1]))", Dialect.POSTGRESQL);
    assertEquals(5, t.matching(0));
    assertEquals(4, t.matching(2));
    assertEquals(-1, t.matching(6));
    assertTrue(t.has(Tokens.UNBALANCED));
  }

  @Test
  void whatDoesNotEndIsNoted() {
    assertEquals(2, lex("a 'b", Dialect.POSTGRESQL).doubtfulFrom());
    assertEquals(0, lex("/* a", Dialect.POSTGRESQL).doubtfulFrom());
    assertEquals(0, lex("$x$ a $y$", Dialect.POSTGRESQL).doubtfulFrom());
    assertEquals(-1, lex("a 'b'", Dialect.POSTGRESQL).doubtfulFrom());
  }

  @Test
  void aByteOrderMarkIsWhiteSpace() {
    assertEquals("DROP|TABLE|t", raw("\ufeffDROP TABLE t", Dialect.POSTGRESQL));
  }
}
