package io.guardjdbc.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.PlainStatement;
import io.guardjdbc.testing.Corpus;
import io.guardjdbc.testing.CorpusCase;
import io.guardjdbc.testing.FirstSight;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a text at first sight is what reading it in full tells. */
class PlainStatementTest {

  @Tag("long-text")
  @ParameterizedTest
  @EnumSource(Dialect.class)
  void ofEveryTextOfTheCorporaItSaysWhatTheReadingSays(Dialect dialect) {
    List<String> wrong = new ArrayList<>();
    int plain = 0;
    for (Dialect source : Corpus.dialects()) {
      for (CorpusCase each : Corpus.all(source)) {
        for (String text : List.of(each.sql(), each.sql() + ";", "/* x */ " + each.sql())) {
          PlainStatement told = SqlReader.plain(text, dialect);
          plain += told == null ? 0 : 1;
          if (told != null && !FirstSight.agrees(told, SqlReader.read(text, dialect))) {
            wrong.add(told + ": " + text + " is read as " + SqlReader.read(text, dialect));
          }
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
    assertTrue(plain > 1_000, "only " + plain + " texts are plain");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "SELECT | select o.id, o.\"total\" from orders o where o.id = ? and o.state = 'new'",
        "SELECT | WITH a AS (SELECT 1 AS x) SELECT x FROM a",
        "SELECT | /* by id */ select 1;",
        "INSERT | INSERT INTO shop.orders (id, \"state\") VALUES (?, 'new'), (2, upper('x'));",
        "INSERT | insert into t values (1)",
        "UPDATE | update orders set state = ?, version = 2 where id = ? and version = 'x'",
        "UPDATE | UPDATE orders SET version = version + 1, total = total - ? WHERE id = ?",
        "UPDATE | update t set a = now(), b = coalesce(b, upper('x')) where id = 5 and v = 17",
        "UPDATE | update shop.\"orders\" set state = 'DROP TABLE t' where \"id\" = $1",
        "DELETE | delete from orders where id = ?",
      })
  void itKnowsWhatApplicationsSendAllDay(PlainStatement plain, String text) {
    for (Dialect dialect : Dialect.values()) {
      assertEquals(
          dialect.isMariaDbOrMySql() && text.contains("\"") ? null : plain,
          SqlReader.plain(text, dialect),
          dialect + ": " + text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ";",
        "SELECT 1; SELECT 2",
        "SELECT 'a",
        "SELECT (1",
        "SELECT 1 INTO x",
        "SELECT pg_terminate_backend(1)",
        "SELECT * FROM guard_environment",
        "/* guard:approve operation=delete */ SELECT 1",
        "INSERT INTO t SELECT * FROM s",
        "INSERT INTO t VALUES (1) RETURNING id",
        "INSERT INTO t VALUES (1) ON CONFLICT (id) DO UPDATE SET a = 1",
        "UPDATE t SET a = ?",
        "UPDATE t SET a = ? WHERE",
        "UPDATE t SET WHERE id = ?",
        "UPDATE t SET a = ?, WHERE id = ?",
        "UPDATE t SET a = b c WHERE id = ?",
        "UPDATE t SET a = (SELECT 1) WHERE id = ?",
        "UPDATE t SET a = b + WHERE id = ?",
        "UPDATE t SET a = lo_unlink(1) WHERE id = ?",
        "UPDATE t SET a = f((SELECT 1)) WHERE id = ?",
        "UPDATE t SET a = f(b WHERE id = ?)",
        "UPDATE t SET a = f(b WHERE id = ?",
        "UPDATE t SET a = f(b; DROP TABLE t) WHERE id = ?",
        "UPDATE t SET a = f(b) c WHERE id = ?",
        "UPDATE t SET a = ? FROM s WHERE id = ?",
        "UPDATE t, s SET a = ? WHERE id = ?",
        "UPDATE t SET a = ? WHERE id = ? OR 1 = 1",
        "UPDATE t SET a = ? WHERE id = id",
        "UPDATE t SET a = ? WHERE ? = id",
        "UPDATE pg_settings SET setting = 'off' WHERE name = 'x'",
        "DELETE FROM t",
        "DELETE FROM t WHERE TRUE = ?",
        "DELETE FROM t WHERE \"5\" = 5",
        "DELETE FROM t WHERE 5 = 5",
        "DELETE FROM t WHERE id = 5 OR 1 = 1",
        "DELETE FROM t WHERE is = 'x'",
        "DELETE FROM t WHERE all = ?",
        "DELETE FROM t WHERE current_user = 'x'",
        "DELETE FROM t WHERE tableoid = 't'",
        "DELETE FROM t WHERE \"tableoid\" = 't' AND id = ?",
        "DELETE FROM t WHERE id > ?",
        "DELETE FROM t WHERE id = ? AND",
        "DELETE FROM t WHERE x.id = ?",
        "DELETE FROM pg_class WHERE relname = 'x'",
        "DELETE FROM t WHERE id = ? RETURNING id",
        "DELETE FROM t WHERE id = ? LIMIT 1",
        "(SELECT 1)",
        "{call p}",
      })
  void ofWhatMayBeMoreItSaysNothing(String text) {
    for (Dialect dialect : Dialect.values()) {
      assertNull(SqlReader.plain(text, dialect), dialect + ": " + text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT 1\nGO\nSELECT 2", "SELECT 1\n/\nSELECT 2"})
  void aLineThatPartsStatementsIsSeen(String text) {
    assertNull(SqlReader.plain(text, text.contains("GO") ? Dialect.SQLSERVER : Dialect.ORACLE));
  }
}
