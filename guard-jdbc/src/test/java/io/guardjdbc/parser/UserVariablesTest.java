package io.guardjdbc.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guardjdbc.sql.Dialect;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What texts do that run what MariaDB's user variables hold. */
class UserVariablesTest {

  /** Before the first text, {@code @old} holds one text and {@code @two} one of two. */
  private static List<String> before(String name) {
    return switch (name) {
      case "old" -> List.of("DROP TABLE o");
      case "two" -> List.of("SELECT 1", "DROP TABLE b");
      default -> List.of();
    };
  }

  private static String spelledOut(String... texts) {
    UserVariables variables = new UserVariables(Dialect.MARIADB, UserVariablesTest::before);
    String last = null;
    for (String text : texts) {
      last = variables.spelledOut(text);
    }
    return last;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "SELECT @old | SELECT @old",
        "PREPARE s FROM 'SELECT 1' | PREPARE s FROM 'SELECT 1'",
        "PREPARE s FROM @old | PREPARE s FROM 'DROP TABLE o'",
        "PREPARE s FROM @OLD; EXECUTE s | PREPARE s FROM 'DROP TABLE o'; EXECUTE s",
        "PREPARE s FROM @`old` | PREPARE s FROM 'DROP TABLE o'",
        "PREPARE s FROM @'old' | PREPARE s FROM 'DROP TABLE o'",
        "PREPARE s FROM @x | PREPARE s FROM @x",
        "PREPARE s FROM @@old | PREPARE s FROM @@old",
        "PREPARE s | PREPARE s",
        "EXECUTE IMMEDIATE @old | EXECUTE IMMEDIATE 'DROP TABLE o'",
        "EXECUTE IMMEDIATE @old USING @a | EXECUTE IMMEDIATE 'DROP TABLE o' USING @a",
        "EXECUTE IMMEDIATE @two"
            + " | EXECUTE IMMEDIATE 'SELECT 1'; EXECUTE IMMEDIATE 'DROP TABLE b'",
        "SELECT 1; PREPARE s FROM @two; SELECT 2"
            + " | SELECT 1; PREPARE s FROM 'SELECT 1'; PREPARE s FROM 'DROP TABLE b'; SELECT 2",
        "SET @q = 'SELECT 5'; PREPARE s FROM @q | SET @q = 'SELECT 5'; PREPARE s FROM 'SELECT 5'",
        "SET @q := 5, @r = @old; PREPARE s FROM @r"
            + " | SET @q := 5, @r = @old; PREPARE s FROM 'DROP TABLE o'",
        "SET @q := 5; PREPARE s FROM @q | SET @q := 5; PREPARE s FROM '5'",
        "SET @q = NULL; PREPARE s FROM @q | SET @q = NULL; PREPARE s FROM ' '",
        "SET @q = ''; PREPARE s FROM @q | SET @q = ''; PREPARE s FROM @q",
        "SET @q = 'it''s'; PREPARE s FROM @q | SET @q = 'it''s'; PREPARE s FROM 'it''s'",
        "SET @q = 'a\\\\b'; PREPARE s FROM @q | SET @q = 'a\\\\b'; PREPARE s FROM 'a\\\\b'",
        "SET @q = (('SELECT 7')); PREPARE s FROM @q | SET @q = (('SELECT 7')); PREPARE s FROM"
            + " 'SELECT 7'",
        "SET @q = CONCAT('DROP ', 'TABLE t'); PREPARE s FROM @q"
            + " | SET @q = CONCAT('DROP ', 'TABLE t'); PREPARE s FROM 'DROP TABLE t'",
        "SET @q = CONCAT(@old, ', c'); PREPARE s FROM @q"
            + " | SET @q = CONCAT(@old, ', c'); PREPARE s FROM 'DROP TABLE o, c'",
        "SET @q = CONCAT(@x, 'a'); PREPARE s FROM @q"
            + " | SET @q = CONCAT(@x, 'a'); PREPARE s FROM @q",
        "SET @q = CONCAT(@two, @two); EXECUTE IMMEDIATE @q"
            + " | SET @q = CONCAT(@two, @two); EXECUTE IMMEDIATE 'SELECT 1SELECT 1';"
            + " EXECUTE IMMEDIATE 'SELECT 1DROP TABLE b'; EXECUTE IMMEDIATE 'DROP TABLE bSELECT 1';"
            + " EXECUTE IMMEDIATE 'DROP TABLE bDROP TABLE b'",
        "SET @q = CONCAT(@two, @two, @two, @two, @two); PREPARE s FROM @q"
            + " | SET @q = CONCAT(@two, @two, @two, @two, @two); PREPARE s FROM @q",
        "SET @q = IF(a, 'SELECT 1', 'DROP TABLE t'); PREPARE s FROM @q"
            + " | SET @q = IF(a, 'SELECT 1', 'DROP TABLE t'); PREPARE s FROM 'SELECT 1';"
            + " PREPARE s FROM 'DROP TABLE t'",
        "SET @q = IF(a, 'SELECT 1', @x); PREPARE s FROM @q"
            + " | SET @q = IF(a, 'SELECT 1', @x); PREPARE s FROM @q",
        "SET @q = IFNULL(@old, 'SELECT 7'); PREPARE s FROM @q | SET @q = IFNULL(@old, 'SELECT 7');"
            + " PREPARE s FROM 'DROP TABLE o'; PREPARE s FROM 'SELECT 7'",
        "SET @q = COALESCE('SELECT 7', 'SELECT 8', 'SELECT 9'); PREPARE s FROM @q | SET @q ="
            + " COALESCE('SELECT 7', 'SELECT 8', 'SELECT 9'); PREPARE s FROM 'SELECT 7'; PREPARE s"
            + " FROM 'SELECT 8'; PREPARE s FROM 'SELECT 9'",
        "SET @q = CASE WHEN a THEN 'SELECT 7' WHEN b THEN 'SELECT 8' ELSE 'SELECT 9' END; PREPARE s"
            + " FROM @q | SET @q = CASE WHEN a THEN 'SELECT 7' WHEN b THEN 'SELECT 8' ELSE 'SELECT"
            + " 9' END; PREPARE s FROM 'SELECT 7'; PREPARE s FROM 'SELECT 8'; PREPARE s FROM"
            + " 'SELECT 9'",
        "SET @q = CASE WHEN a THEN 'SELECT 7' ELSE f(b) END; PREPARE s FROM @q"
            + " | SET @q = CASE WHEN a THEN 'SELECT 7' ELSE f(b) END; PREPARE s FROM @q",
        "SET @q = TRIM('SELECT 7'); PREPARE s FROM @q | SET @q = TRIM('SELECT 7'); PREPARE s FROM"
            + " 'SELECT 7'",
        "SET @q = TRIM('SELECT 7' FROM 'xyx'); PREPARE s FROM @q"
            + " | SET @q = TRIM('SELECT 7' FROM 'xyx'); PREPARE s FROM @q",
        "SET @q = CAST(@old AS char); PREPARE s FROM @q"
            + " | SET @q = CAST(@old AS char); PREPARE s FROM 'DROP TABLE o'",
        "SET @q = CONVERT(@old USING utf8mb4); PREPARE s FROM @q"
            + " | SET @q = CONVERT(@old USING utf8mb4); PREPARE s FROM 'DROP TABLE o'",
        "SET @q = (SELECT 'SELECT 7'); PREPARE s FROM @q | SET @q = (SELECT 'SELECT 7'); PREPARE s"
            + " FROM 'SELECT 7'",
        "SET @q = (SELECT 'SELECT 7', 'SELECT 8'); PREPARE s FROM @q"
            + " | SET @q = (SELECT 'SELECT 7', 'SELECT 8'); PREPARE s FROM @q",
        "SELECT 'SELECT 7' INTO @q; PREPARE s FROM @q | SELECT 'SELECT 7' INTO @q; PREPARE s FROM"
            + " 'SELECT 7'",
        "SELECT 'SELECT 7', 'SELECT 8' INTO @q, @r; PREPARE s FROM @q"
            + " | SELECT 'SELECT 7', 'SELECT 8' INTO @q, @r; PREPARE s FROM @q",
        "SELECT 'SELECT 7' INTO @old FROM t; PREPARE s FROM @old | SELECT 'SELECT 7' INTO @old FROM"
            + " t; PREPARE s FROM 'DROP TABLE o'; PREPARE s FROM 'SELECT 7'",
        "SELECT IF(count(*) > 0, 'SELECT 7', 'SELECT 8') INTO @old FROM t; PREPARE s FROM @old |"
            + " SELECT IF(count(*) > 0, 'SELECT 7', 'SELECT 8') INTO @old FROM t; PREPARE s FROM"
            + " 'SELECT 7'; PREPARE s FROM 'SELECT 8'",
        "SELECT IF(max(a) > 0, 'SELECT 7', 'SELECT 8') INTO @old FROM t GROUP BY b; PREPARE s FROM"
            + " @old | SELECT IF(max(a) > 0, 'SELECT 7', 'SELECT 8') INTO @old FROM t GROUP BY b;"
            + " PREPARE s FROM 'DROP TABLE o'; PREPARE s FROM 'SELECT 7'; PREPARE s FROM 'SELECT"
            + " 8'",
        "SELECT IF(a, 'SELECT 7', 'SELECT 8') INTO @old FROM t; PREPARE s FROM @old | SELECT IF(a,"
            + " 'SELECT 7', 'SELECT 8') INTO @old FROM t; PREPARE s FROM 'DROP TABLE o'; PREPARE s"
            + " FROM 'SELECT 7'; PREPARE s FROM 'SELECT 8'",
        "SELECT IF(min(a) > 0, 'SELECT 7', 'SELECT 8') INTO @old FROM t; PREPARE s FROM @old |"
            + " SELECT IF(min(a) > 0, 'SELECT 7', 'SELECT 8') INTO @old FROM t; PREPARE s FROM"
            + " 'SELECT 7'; PREPARE s FROM 'SELECT 8'",
        "SELECT IF((SELECT max(a) FROM u) > 0, 'SELECT 7', 'SELECT 8') INTO @old FROM t; PREPARE s"
            + " FROM @old | SELECT IF((SELECT max(a) FROM u) > 0, 'SELECT 7', 'SELECT 8') INTO @old"
            + " FROM t; PREPARE s FROM 'DROP TABLE o'; PREPARE s FROM 'SELECT 7'; PREPARE s FROM"
            + " 'SELECT 8'",
        "SELECT IF((SELECT max(a) FROM u) > min(b), 'SELECT 7', 'SELECT 8') INTO @old FROM t;"
            + " PREPARE s FROM @old | SELECT IF((SELECT max(a) FROM u) > min(b), 'SELECT 7', 'SELECT"
            + " 8') INTO @old FROM t; PREPARE s FROM 'SELECT 7'; PREPARE s FROM 'SELECT 8'",
        "SELECT IF(max(a) OVER () > 0, 'SELECT 7', 'SELECT 8') INTO @old FROM t; PREPARE s FROM"
            + " @old | SELECT IF(max(a) OVER () > 0, 'SELECT 7', 'SELECT 8') INTO @old FROM t;"
            + " PREPARE s FROM 'DROP TABLE o'; PREPARE s FROM 'SELECT 7'; PREPARE s FROM 'SELECT"
            + " 8'",
        "SELECT a INTO @old FROM t; PREPARE s FROM @old"
            + " | SELECT a INTO @old FROM t; PREPARE s FROM @old",
        "SELECT @old := 'SELECT 7'; PREPARE s FROM @old | SELECT @old := 'SELECT 7'; PREPARE s FROM"
            + " @old",
        "CALL p(@old); PREPARE s FROM @old | CALL p(@old); PREPARE s FROM @old",
        "FETCH c INTO @old; PREPARE s FROM @old | FETCH c INTO @old; PREPARE s FROM @old",
        "SET @q = (@old := 'SELECT 7'); PREPARE s FROM @old"
            + " | SET @q = (@old := 'SELECT 7'); PREPARE s FROM @old",
        "SET x = (@old := 'SELECT 7'); PREPARE s FROM @old"
            + " | SET x = (@old := 'SELECT 7'); PREPARE s FROM @old",
        "SET @q = CONCAT('DROP TABLE ', @x); PREPARE s FROM @q"
            + " | SET @q = CONCAT('DROP TABLE ', @x); PREPARE s FROM 'DROP TABLE unknown_part'",
        "SET x = 1, @old = 'SELECT 8'; PREPARE s FROM @old"
            + " | SET x = 1, @old = 'SELECT 8'; PREPARE s FROM 'SELECT 8'",
        "BEGIN NOT ATOMIC SET @old = 'SELECT 7'; END; PREPARE s FROM @old"
            + " | BEGIN NOT ATOMIC SET @old = 'SELECT 7'; END; PREPARE s FROM @old",
        "BEGIN WORK; PREPARE s FROM @old | BEGIN WORK; PREPARE s FROM 'DROP TABLE o'",
        "PREPARE s FROM @old; SELECT 'x | PREPARE s FROM @old; SELECT 'x",
      })
  void whatIsRunIsSpelledOut(String text, String expected) {
    assertEquals(expected, spelledOut(text));
  }

  @Test
  void aVariableKeepsItsTextFromOneTextToTheNext() {
    String run = "EXECUTE IMMEDIATE @q";
    assertEquals("EXECUTE IMMEDIATE 'SELECT 7'", spelledOut("SET @q = 'SELECT 7'", run));
    assertEquals(
        "EXECUTE IMMEDIATE 'SELECT 8'",
        spelledOut("SET @q = 'SELECT 7'", "SET @Q = 'SELECT 8'", run));
    assertEquals(run, spelledOut("SET @q = 'SELECT 7'", "SELECT 1 INTO @q, @r", run));
    assertEquals(run, spelledOut("SET @q = 'SELECT 7'", "LOOP SET @q = 'SELECT 8'; END LOOP", run));
    assertEquals(
        run, spelledOut("SET @q = 'SELECT 7'", "IF a THEN SET @q = 'SELECT 8'; END IF", run));
    assertEquals(
        "EXECUTE IMMEDIATE 'SELECT 7'",
        spelledOut("SET @q = 'SELECT 7'", "SELECT REPEAT('a', 2)", run));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IF a THEN SELECT 1; ELSE SET @q = 'SELECT 8'; END IF",
        "CASE a WHEN 1 THEN SELECT 1; ELSE SET @q = 'SELECT 8'; END CASE",
        "FOR r IN (SELECT 1) DO SET @q = 'SELECT 8'; END FOR",
        "IF a THEN SELECT 'SELECT 8' INTO @q; END IF",
        "IF a THEN CALL p(@q); END IF",
        "IF a THEN EXECUTE s INTO @q; END IF",
        "IF a THEN FETCH c INTO @q; END IF",
        "IF a THEN EXECUTE IMMEDIATE 'SET @q = 8'; END IF",
        "IF a THEN CALL p(); END IF",
        "IF a THEN GET DIAGNOSTICS @q = ROW_COUNT; END IF",
        "EXECUTE IMMEDIATE 'SET @q = ''SELECT 8'''",
        "EXECUTE IMMEDIATE 'SELECT @q := ''SELECT 8'''",
        "EXECUTE IMMEDIATE 'SELECT ''SELECT 8'' INTO @q'",
        "EXECUTE IMMEDIATE 'EXECUTE IMMEDIATE ''SET @q = 8'''",
        "EXECUTE IMMEDIATE 'CALL p()'",
        "EXECUTE IMMEDIATE f()",
        "EXECUTE prepared_before",
        "PREPARE s FROM 'SET @q = 8'",
        "PREPARE s FROM 'CALL p()'",
        "CALL p()",
        "GET DIAGNOSTICS CONDITION 1 @q = MESSAGE_TEXT",
        "LOAD DATA INFILE 'x' INTO TABLE t (@q)",
        "SET STATEMENT max_statement_time = 1 FOR SET @q = f()",
        "SET STATEMENT max_statement_time = 1 FOR CALL p()",
        "SET @q = (SELECT 'SELECT 8' WHERE a UNION SELECT 'SELECT 9')",
        "SET @q = (SELECT 'SELECT 8' EXCEPT SELECT 'SELECT 9')",
      })
  void whatMayAssignAVariableLeavesItUnknown(String between) {
    String run = "EXECUTE IMMEDIATE @q";
    assertEquals(run, spelledOut("SET @q = 'SELECT 7'", between, run));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PREPARE s FROM 'SELECT 1'; EXECUTE s",
        "PREPARE s FROM 'SET @other = 1'; EXECUTE S",
        "EXECUTE IMMEDIATE 'SET @other = 1'",
        "EXECUTE IMMEDIATE 'SELECT @q'",
        "INSERT INTO t VALUES (@q)",
        "SET @other = (SELECT CASE WHEN a THEN 1 ELSE (SELECT 2) END)",
        "SET STATEMENT max_statement_time = 1 FOR SELECT @q",
        "GET DIAGNOSTICS @rows = ROW_COUNT",
        "IF a THEN SELECT 1; ELSE SET @other = 2; END IF",
      })
  void whatAssignsNoVariableLeavesItKnown(String between) {
    assertEquals(
        "EXECUTE IMMEDIATE 'SELECT 7'",
        spelledOut("SET @q = 'SELECT 7'", between, "EXECUTE IMMEDIATE @q"));
  }

  @Test
  void whatACallMayHaveAssignedIsKnownAgainAfterTheNextAssignment() {
    assertEquals("EXECUTE IMMEDIATE @old", spelledOut("CALL p()", "EXECUTE IMMEDIATE @old"));
    assertEquals(
        "EXECUTE IMMEDIATE 'SELECT 8'",
        spelledOut("CALL p()", "SET @q = 'SELECT 8'", "EXECUTE IMMEDIATE @q"));
    assertEquals(
        "SET STATEMENT x = 1 FOR SET @q = 'SELECT 8'; EXECUTE IMMEDIATE 'SELECT 8'",
        spelledOut("SET STATEMENT x = 1 FOR SET @q = 'SELECT 8'; EXECUTE IMMEDIATE @q"));
    assertEquals(
        "EXECUTE IMMEDIATE @q",
        spelledOut("PREPARE s FROM 'SET @q = 1'", "SET @q = 'SELECT 8'", "EXECUTE IMMEDIATE @q"),
        "what is prepared may run at any time");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONCAT(%s)", "TRIM(%s)", "COALESCE(%s)", "(SELECT %s)"})
  void anExpressionIsFollowedSixLevelsDeep(String form) {
    String six = "@old";
    for (int i = 0; i < 6; i++) {
      six = form.formatted(six);
    }
    assertEquals("EXECUTE IMMEDIATE 'DROP TABLE o'", spelledOut("EXECUTE IMMEDIATE " + six));
    String seven = "EXECUTE IMMEDIATE " + form.formatted(six);
    assertEquals(seven, spelledOut(seven));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EXECUTE IMMEDIATE CONCAT(@two, @two, @two, @two) | 16",
        "EXECUTE IMMEDIATE COALESCE(@two, @two, @two, @two, @two, @two, @two, @two) | 16",
        "EXECUTE IMMEDIATE COALESCE(@two, @two, @two, @two, @two, @two, @two, @two, @old) | 0",
        "SELECT COALESCE(@two, @two, @two, @two, @two, @two, @two) INTO @two FROM t;"
            + " EXECUTE IMMEDIATE @two | 16",
        "SELECT COALESCE(@two, @two, @two, @two, @two, @two, @two, @old) INTO @two FROM t;"
            + " EXECUTE IMMEDIATE @two | 0",
      })
  void sixteenTextsAreFollowedAndNoMore(String text, int followed) {
    String told = spelledOut(text);
    assertEquals(followed, told.split("IMMEDIATE '", -1).length - 1, told);
  }

  /** Forty doublings of eight characters would be eight terabytes. */
  @Test
  void aTextThatDoublesItselfIsNotFollowedForEver() {
    String twice = "SET @q = CONCAT(@q, @q)";
    String run = "EXECUTE IMMEDIATE @q";
    String[] texts = new String[42];
    Arrays.fill(texts, twice);
    texts[0] = "SET @q = 'SELECT 7'";
    texts[41] = run;
    assertEquals(run, spelledOut(texts));
    assertEquals(
        "EXECUTE IMMEDIATE '" + "SELECT 7".repeat(4) + "'",
        spelledOut("SET @q = 'SELECT 7'", twice, twice, run));
    String often = "PREPARE s FROM @q;".repeat(200);
    assertEquals(
        often,
        spelledOut("SET @q = '" + "SELECT 7;".repeat(1_000) + "'", often),
        "what is spelled out has an end too");
  }
}
