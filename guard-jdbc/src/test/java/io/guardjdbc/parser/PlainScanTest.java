package io.guardjdbc.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.PlainStatement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one pass over the chars says is what the tokens say. */
class PlainScanTest {

  /** Everything that begins, ends or hides something in some dialect, and what stands around it. */
  private static final String[] PIECES = {
    " ",
    " ",
    " ",
    " ",
    "\n",
    "\r",
    "\t",
    "\f",
    "\u000b",
    "\0",
    "\u00a0",
    "\u2028",
    "\ufeff",
    ",",
    ".",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ";",
    "=",
    "<",
    ">",
    "!",
    "+",
    "-",
    "--",
    "-- ",
    "--\n",
    "---",
    "*",
    "/",
    "//",
    "/*",
    "*/",
    "/**/",
    "/*!",
    "/*!50000",
    "/*M!",
    "/*+",
    "/* x */",
    "#",
    "'",
    "''",
    "'x'",
    "'\\'",
    "\\",
    "E'",
    "e'a\\'b'",
    "N'",
    "x'41'",
    "q'[",
    "]'",
    "U&'",
    "_utf8'",
    "U&\"",
    "\"",
    "\"\"",
    "\"a\"",
    "\"drop\"",
    "\"lo_import\"",
    "`",
    "``",
    "`a`",
    "$",
    "$$",
    "$a$",
    "$1",
    "?",
    "??",
    "?1",
    ":",
    "::",
    ":=",
    ":a",
    "@",
    "@@",
    "@a",
    "%",
    "^",
    "&",
    "&&",
    "|",
    "||",
    "~",
    "0",
    "1",
    "12",
    "1.5",
    ".5",
    "1e5",
    "0x1F",
    "1_000",
    "1a",
    "a",
    "b1",
    "_",
    "ä",
    "K",
    "select",
    "from",
    "t",
    "where",
    "with",
    "as",
    "values",
    "into",
    "insert",
    "update",
    "delete",
    "drop",
    "drop table t",
    "; drop table t",
    "set",
    "call",
    "do",
    "go",
    "\ngo\n",
    "\n/\n",
    "old",
    "returning",
    "guard_environment",
    "guard:approve",
    "csvread",
    "pg_class",
    "sqlite_master",
    "only",
    "top",
    "ignore",
    "table",
    "mysql",
    "null",
    "and",
    "or",
    "in",
    "like",
    "case",
    "end"
  };

  private static final String[] BEGINNINGS = {
    "",
    "SELECT ",
    "select a from t where ",
    "WITH x AS (",
    "INSERT INTO ",
    "insert into t ",
    "insert into t (a, b) values ",
    "INSERT INTO t (",
    "-- x\nSELECT ",
    "/* x */select ",
    "(SELECT "
  };

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void ofTextsMadeByChanceItSaysWhatTheTokensSay(Dialect dialect) {
    Random random = new Random(20_261_130 + dialect.name().hashCode());
    Map<PlainStatement, Integer> told = new EnumMap<>(PlainStatement.class);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < 60_000; i++) {
      String text = text(random);
      PlainStatement scanned = PlainScan.of(text, dialect);
      if (scanned != null) {
        told.merge(scanned, 1, Integer::sum);
        if (scanned != PlainShape.of(Lexer.lex(text, dialect, Lexis.of(dialect)), dialect)) {
          wrong.add(text);
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(told.getOrDefault(PlainStatement.SELECT, 0) > 500, told.toString());
    assertTrue(told.getOrDefault(PlainStatement.INSERT, 0) > 50, told.toString());
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder(BEGINNINGS[random.nextInt(BEGINNINGS.length)]);
    int pieces = random.nextInt(8);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      if (random.nextBoolean()) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "SELECT | select c1_0.id,c1_0.name from customer c1_0 where c1_0.id=?",
        "SELECT | SELECT a::text, count(*) FROM t WHERE b LIKE 'Mei%' AND c <> 'o''brien' LIMIT 20;",
        "SELECT | /* by id */ SELECT 1 -- the last¶",
        "SELECT | -- orders, newest first¶SELECT max(a) - 1.5 FROM t",
        "SELECT | SELECT 'DROP TABLE t; -- müller €'",
        "SELECT | with recursive x as (select 1) select * from x",
        "INSERT | insert into shop.orders (id, state) values (?, 'new'), (2, upper('x'))",
        "INSERT | INSERT INTO t VALUES (1, now())",
      })
  void itKnowsWhatApplicationsSendAllDay(PlainStatement plain, String text) {
    for (Dialect dialect : Dialect.values()) {
      assertEquals(plain, PlainScan.of(text.replace('¶', '\n'), dialect), dialect + ": " + text);
    }
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void namesAreQuotedAsTheDialectQuotesThem(Dialect dialect) {
    boolean mySql = dialect.isMariaDbOrMySql();
    assertEquals(
        mySql ? null : PlainStatement.SELECT,
        PlainScan.of("SELECT \"a\".\"the id\" FROM \"t\" AS \"a\"", dialect));
    boolean backticks = dialect != Dialect.POSTGRESQL && dialect != Dialect.ORACLE;
    assertEquals(
        backticks ? PlainStatement.INSERT : null,
        PlainScan.of("INSERT INTO `s`.`t` (`a`) VALUES (?)", dialect));
  }

  @Test
  void aSlashPartsStatementsWhereItStandsAlone() {
    assertNull(PlainScan.of("SELECT 1\n/\nSELECT 2", Dialect.ORACLE));
    assertNull(PlainScan.of("SELECT a / 2 FROM t", Dialect.SQLSERVER));
    assertEquals(PlainStatement.SELECT, PlainScan.of("SELECT a / 2 FROM t", Dialect.POSTGRESQL));
  }

  /** In time that grows with the text: nothing is looked at again and again. */
  @ParameterizedTest
  @ValueSource(
      strings = {"/**/", "-- \n", "'", "''", "\"a\"", "(", "a ", "1 ", "?", "/* ", "create "})
  void aLongTextEnds(String piece) {
    for (Dialect dialect : Dialect.values()) {
      String text = "SELECT " + piece.repeat(200_000);
      PlainStatement told = PlainScan.of(text, dialect);
      assertEquals(
          told == null ? null : PlainShape.of(Lexer.lex(text, dialect, Lexis.of(dialect)), dialect),
          told);
    }
  }
}
