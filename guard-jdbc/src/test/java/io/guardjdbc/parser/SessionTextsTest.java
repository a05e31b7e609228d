package io.guardjdbc.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.sql.Reading;
import io.guardjdbc.sql.SqlStatement;
import io.guardjdbc.sql.SqlStatement.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of texts besides their reading: names, routines, rows and parts of scripts. */
class SessionTextsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "POSTGRESQL | PREPARE p AS DELETE FROM t | PREPARE p DELETE FROM t",
        "POSTGRESQL | PREPARE \"P\" (int, text) AS SELECT $1 | PREPARE P SELECT $1",
        "POSTGRESQL | PREPARE P AS SELECT 1 | PREPARE p SELECT 1",
        "POSTGRESQL | PREPARE p | PREPARE p null",
        "POSTGRESQL | PREPARE p AS | PREPARE p null",
        "POSTGRESQL | PREPARE | none",
        "MARIADB | PREPARE P FROM 'DELETE FROM t' | PREPARE p DELETE FROM t",
        "MARIADB | PREPARE p FROM @x | PREPARE p null",
        "H2 | PREPARE p AS SELECT 1 | PREPARE P SELECT 1",
        "POSTGRESQL | EXECUTE p (1) | EXECUTE p null",
        "POSTGRESQL | EXPLAIN ANALYZE EXECUTE p | EXECUTE p null",
        "POSTGRESQL | CREATE TABLE t AS EXECUTE p | EXECUTE p null",
        "MARIADB | EXECUTE P USING @a | EXECUTE p null",
        "POSTGRESQL | EXECUTE | none",
        "POSTGRESQL | DEALLOCATE p | DEALLOCATE p null",
        "POSTGRESQL | DEALLOCATE PREPARE p | DEALLOCATE p null",
        "POSTGRESQL | DEALLOCATE ALL | DEALLOCATE null null",
        "MARIADB | DROP PREPARE p | DEALLOCATE p null",
      })
  void aPreparedStatementIsKnownByItsName(Dialect dialect, String sql, String expected) {
    SqlStatement whole =
        new SqlStatement(
            0,
            sql.length(),
            "",
            List.of(Finding.of(Operation.SESSION, 0)),
            List.of(),
            List.of(),
            Set.of(),
            SqlStatement.TransactionControl.NONE,
            null,
            null);
    assertEquals(
        expected,
        PreparedName.of(sql, whole, dialect)
            .map(name -> name.verb() + " " + name.name() + " " + name.text())
            .orElse("none"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "SELECT 1; SELECT 2 | [SELECT 1][ SELECT 2]",
        "SELECT 1 | [SELECT 1]",
        "SELECT 1; | [SELECT 1]",
        "/* a */ SELECT 1 /* b */; -- c | [/* a */ SELECT 1 /* b */]",
        "SELECT 1;; SELECT 2 /* x */ | [SELECT 1][; SELECT 2 /* x */]",
        "/* a */ | ",
      })
  void aScriptIsCutAsAToolSendsIt(String sql, String expected) {
    int[] texts = SqlText.texts(sql, Dialect.POSTGRESQL);
    StringBuilder cut = new StringBuilder();
    for (int i = 0; i < texts.length; i += 2) {
      cut.append('[').append(sql, texts[i], texts[i + 1]).append(']');
    }
    assertEquals(expected == null ? "" : expected, cut.toString());
  }

  @Test
  void statementsWithoutASeparatorAreCutAtTheirVerbs() {
    String sql = "SELECT 1 DELETE FROM t; SELECT 2";
    int[] texts = SqlText.texts(sql, Dialect.SQLSERVER);
    List<String> cut = new ArrayList<>();
    for (int i = 0; i < texts.length; i += 2) {
      cut.add(sql.substring(texts[i], texts[i + 1]));
    }
    assertEquals(List.of("SELECT 1", " DELETE FROM t", " SELECT 2"), cut);
  }

  @Test
  void aFingerprintIsTakenOfWordsAndLiterals() {
    assertEquals(
        "SELECT 'a b' , \"Id\" FROM T",
        SqlText.folded("select 'a b',\n \"Id\" -- c\n From t", Dialect.POSTGRESQL));
    assertEquals("", SqlText.folded(" /* x */ ", Dialect.POSTGRESQL));
  }

  @Test
  void aTokenEndsWhereItEnds() {
    String sql = "SELECT 'a b', c";
    assertEquals(6, SqlText.tokenEnd(sql, 0, Dialect.POSTGRESQL));
    assertEquals(12, SqlText.tokenEnd(sql, 7, Dialect.POSTGRESQL));
    assertEquals(9, SqlText.tokenEnd(sql, 8, Dialect.POSTGRESQL));
    assertEquals(15, SqlText.tokenEnd(sql, 14, Dialect.POSTGRESQL));
    assertEquals(15, SqlText.tokenEnd(sql, 15, Dialect.POSTGRESQL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "POSTGRESQL | SELECT f(1), app.g(h(2)) FROM t | f app.g h",
        "POSTGRESQL | SELECT f FROM t | ^^",
        "POSTGRESQL | SELECT f[1] FROM t | ^^",
        "POSTGRESQL | CALL p | p",
        "POSTGRESQL | CALL a.p(1) | a.p",
        "POSTGRESQL | INSERT INTO t (a) VALUES (f(1)) | values f",
        "POSTGRESQL | SELECT \"F\"(1) | F",
        "POSTGRESQL | CREATE TABLE t (a int REFERENCES u (b)) | ^^",
        "POSTGRESQL | CREATE FUNCTION f() RETURNS int AS 'x' | ^^",
        "POSTGRESQL | CREATE OR REPLACE VIEW v AS SELECT f(1) | ^^",
        "POSTGRESQL | CREATE TABLE t AS SELECT f(1) | f",
        "POSTGRESQL | DROP FUNCTION f(int) | ^^",
        "POSTGRESQL | GRANT EXECUTE ON FUNCTION f(int) TO u; SELECT g(1) | g",
        "POSTGRESQL | (SELECT f(1)) | f",
        "H2 | CALL p(1) | P",
        "POSTGRESQL | DO $$ BEGIN PERFORM app.purge(); END $$ | app.purge",
        "POSTGRESQL | DO $$ BEGIN EXECUTE 'SELECT purge()'; END $$ | purge",
        "POSTGRESQL | SELECT 'f(1)' | ^^",
        "MARIADB | EXECUTE IMMEDIATE 'CALL purge' | purge",
        "MARIADB | PREPARE s FROM 'CALL purge()' | purge",
      })
  void routinesThatMayBeCalledAreNamed(Dialect dialect, String sql, String expected) {
    String called =
        Routines.called(sql, dialect).stream()
            .map(ObjectName::toString)
            .collect(Collectors.joining(" "));
    assertEquals(expected, called);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "plpgsql | BEGIN DELETE FROM t; END | unbounded-delete t inside f",
        "sql | DELETE FROM t; TRUNCATE u | unbounded-delete t inside f; truncate u inside f",
        "sql | BEGIN DELETE FROM t; END | unbounded-delete t inside f",
        "sql | x: BEGIN DELETE FROM t; END | unbounded-delete t inside f",
        "sql | SELECT 1 | select null inside f",
        "c | DELETE FROM t | ^^",
      })
  void theSourceOfARoutineIsRead(String language, String source, String expected) {
    StringBuilder told = new StringBuilder();
    for (SqlStatement each : Routines.statements(source, language, Dialect.POSTGRESQL, "f")) {
      assertEquals(0, each.start());
      for (Finding finding : each.findings()) {
        assertTrue(finding.detail().endsWith("inside f"), finding.detail());
        assertEquals(0, finding.position());
        told.append(told.isEmpty() ? "" : "; ")
            .append(finding.operation().id() + " " + finding.target() + " inside f");
      }
    }
    assertEquals(expected, told.toString());
  }

  @Test
  void aRoutineOfWhichNothingIsKnownIsUnreadable() {
    List<SqlStatement> told = Routines.unreadable(Dialect.POSTGRESQL, "no source");
    assertEquals(1, told.size());
    Finding only = told.get(0).findings().get(0);
    assertEquals(Operation.UNREADABLE, only.operation());
    assertEquals("no source", only.detail());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "DELETE | SELECT * FROM t | unbounded-delete t, deleteRow of a result set over t",
        "UPDATE | SELECT * FROM t | unbounded-update t, updateRow of a result set over t",
        "INSERT | SELECT * FROM t | insert t, insertRow of a result set over t",
        "DELETE | SELECT * FROM a.\"T\" WHERE id = 1 | delete a.T, deleteRow of a result set over a.T",
        "DELETE | SELECT * FROM ONLY T WHERE 1 = 1 ORDER BY id"
            + " | unbounded-delete t, deleteRow of a result set over t",
        "DELETE | SELECT * FROM t WHERE id = 1 FOR UPDATE"
            + " | delete t, deleteRow of a result set over t",
        "DELETE | SELECT * FROM t WHERE t.id = t.id LIMIT 5"
            + " | unbounded-delete t, deleteRow of a result set over t",
        "DELETE | SELECT (SELECT 1 FROM u WHERE b = 1) FROM t"
            + " | unbounded-delete t, deleteRow of a result set over t",
        "DELETE | SELECT * FROM (SELECT 1) x | unbounded-delete null, deleteRow of a result set",
        "DELETE | ^^ | unbounded-delete null, deleteRow of a result set",
        "DELETE | SELECT * FROM t ORDER BY a WHERE"
            + " | unbounded-delete t, deleteRow of a result set over t",
      })
  void aChangeOfARowIsThatOfTheQuerysRows(Operation change, String query, String expected) {
    Reading reading = RowChange.read(query, change, Dialect.POSTGRESQL);
    SqlStatement only = reading.statements().get(0);
    Finding finding = only.findings().get(0);
    assertEquals(
        expected, finding.operation().id() + " " + finding.target() + ", " + only.summary());
    assertEquals(Set.of(Trait.WRITES), only.traits());
    assertEquals(query.length(), only.end());
    assertEquals(finding.operation() == change, finding.detail() == null);
  }

  @Test
  void aRowOfTheMarkerTableIsTheMarker() {
    for (String query :
        List.of("SELECT * FROM guard_environment", "SELECT * FROM \"Guard_Environment\" x")) {
      SqlStatement only =
          RowChange.read(query, Operation.UPDATE, Dialect.POSTGRESQL).statements().get(0);
      assertTrue(only.is(Trait.TOUCHES_MARKER), query);
    }
  }
}
