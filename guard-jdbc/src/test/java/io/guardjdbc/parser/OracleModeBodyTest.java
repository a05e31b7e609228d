package io.guardjdbc.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where what MariaDB takes under {@code sql_mode=ORACLE} ends. */
class OracleModeBodyTest {

  private static final String BEHIND = "DROP TABLE z";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE PROCEDURE p AS x INT; BEGIN DELETE FROM t; END",
        "CREATE PROCEDURE p(a INT) IS x INT := 1; y INT; BEGIN DELETE FROM t; END",
        "CREATE OR REPLACE DEFINER = u PROCEDURE d.p(a INT) AS x INT; BEGIN DELETE FROM t; END",
        "CREATE PROCEDURE IF NOT EXISTS p AS x INT; BEGIN DELETE FROM t; END",
        "CREATE FUNCTION f RETURN INT AS x INT; BEGIN RETURN 1; END",
        "CREATE FUNCTION f RETURN VARCHAR(10) COMMENT 'x' IS x INT; BEGIN RETURN 1; END",
        "CREATE FUNCTION f(a INT) RETURN INT DETERMINISTIC AS x INT; BEGIN RETURN a; END",
        "CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW DECLARE x INT; BEGIN SELECT 1; END",
        "CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW BEGIN DECLARE x INT; SELECT 1; END",
        "CREATE PROCEDURE p() COMMENT 'AS' BEGIN DELETE FROM t; END",
        "CREATE PACKAGE k AS PROCEDURE p; FUNCTION f RETURN INT; END",
        "CREATE PACKAGE IF NOT EXISTS d.k IS PROCEDURE p(a INT); END",
        "CREATE PACKAGE BODY k AS PROCEDURE p AS BEGIN DELETE FROM t; END; END",
        "CREATE PACKAGE BODY k AS FUNCTION f RETURN INT IS BEGIN RETURN 1; END f; END k",
        "CREATE PACKAGE BODY k AS PROCEDURE p IS x INT; BEGIN BEGIN SELECT 1; END; END; END",
        "CREATE PACKAGE BODY IF NOT EXISTS d.k IS PROCEDURE p(a INT) IS"
            + " BEGIN IF a THEN DELETE FROM t; END IF; END p; END k",
        "CREATE PACKAGE BODY k AS x INT; BEGIN SET x = 1; END",
        "CREATE PACKAGE BODY k AS x INT; PROCEDURE p AS BEGIN SELECT 1; END; BEGIN p; END",
        "CREATE PACKAGE BODY k AS CURSOR c IS SELECT 1; BEGIN SELECT 2; END",
        "CREATE PACKAGE BODY k AS PROCEDURE p; x INT; BEGIN SELECT 1; END",
        "CREATE PACKAGE BODY k AS PROCEDURE p; CURSOR c IS SELECT 1; BEGIN SELECT 2; END",
      })
  void whatStandsBehindABodyIsAStatementOfItsOwn(String body) {
    String text = body + "; " + BEHIND;
    Reading reading = SqlReader.read(text, Dialect.MARIADB);
    assertEquals(2, reading.statements().size(), text);
    assertEquals(0, reading.statements().get(0).start());
    assertEquals(body.length(), reading.statements().get(0).end());
    assertEquals(text.length() - BEHIND.length(), reading.statements().get(1).start());
  }
}
