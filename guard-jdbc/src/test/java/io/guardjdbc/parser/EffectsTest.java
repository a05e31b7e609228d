package io.guardjdbc.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Effect;
import io.guardjdbc.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What statements leave behind in their transaction. */
class EffectsTest {

  private static String effects(String sql, Dialect dialect) {
    List<String> effects = new ArrayList<>();
    for (SqlStatement statement : SqlReader.read(sql, dialect).statements()) {
      for (Effect effect : statement.effects()) {
        effects.add(
            effect.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
                + (effect.object() == null ? "" : " " + effect.object())
                + (effect.member() == null ? "" : " " + effect.member()));
      }
    }
    return String.join(", ", effects);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      emptyValue = "",
      value = {
        "ALTER TABLE IF EXISTS ONLY app.t ADD COLUMN a int | blocks-all app.t",
        "ALTER TABLE t RENAME TO u | blocks-all t",
        "ALTER TABLE t ALTER a SET STATISTICS 100, SET (fillfactor = 70) | ``",
        "ALTER TABLE t ALTER COLUMN a SET (n_distinct = 5) | ``",
        "ALTER TABLE t ALTER a SET DEFAULT 1 | blocks-all t",
        "ALTER TABLE t CLUSTER ON i | ``",
        "ALTER TABLE t DISABLE TRIGGER ALL | blocks-writes t",
        "ALTER TABLE t ENABLE ROW LEVEL SECURITY | blocks-all t",
        "ALTER TABLE t VALIDATE CONSTRAINT c | validates t c",
        "ALTER TABLE t ADD CONSTRAINT c FOREIGN KEY (a) REFERENCES s (b) NOT VALID |"
            + " adds-unvalidated t c, blocks-writes s, blocks-writes t",
        "ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID | adds-unvalidated t c, blocks-all t",
        "ALTER TABLE t ADD COLUMN a int REFERENCES s | blocks-writes s, blocks-all t",
        "ALTER TABLE t DETACH PARTITION p | blocks-all t",
        "ALTER TABLE t DETACH PARTITION p CONCURRENTLY | ``",
        "ALTER TABLE t ATTACH PARTITION p FOR VALUES IN (1) | blocks-all p",
        "ALTER TABLE pg_temp.t ADD COLUMN a int | ``",
        "ALTER TYPE app.mood ADD VALUE IF NOT EXISTS 'so''so' AFTER 'x' |"
            + " adds-enum-value app.mood so'so",
        "CREATE TYPE mood AS ENUM ('a') | creates-type mood",
        "CREATE TABLE t (a int REFERENCES s) | creates-table t, blocks-writes s",
        "CREATE TABLE IF NOT EXISTS t (a int) | creates-table-if-missing t",
        "CREATE UNLOGGED TABLE t AS SELECT 1 | creates-table t",
        "CREATE TEMP TABLE t (a int) | ``",
        "CREATE TABLE p PARTITION OF t FOR VALUES IN (1) | creates-table p, blocks-all t",
        "SELECT * INTO t FROM s | creates-table t",
        "CREATE MATERIALIZED VIEW v AS SELECT 1 | creates-table v",
        "CREATE UNIQUE INDEX IF NOT EXISTS i ON ONLY app.t (a) | blocks-writes app.t",
        "CREATE INDEX CONCURRENTLY i ON t (a) | ``",
        "CREATE TRIGGER g AFTER INSERT ON t EXECUTE FUNCTION f() | blocks-writes t",
        "CREATE VIEW v AS SELECT * FROM t | ``",
        "DROP TABLE IF EXISTS a, b CASCADE | blocks-all a, blocks-all b",
        "DROP INDEX i | blocks-all",
        "DROP INDEX CONCURRENTLY i | ``",
        "DROP TRIGGER g ON t | blocks-all t",
        "TRUNCATE a, ONLY b | blocks-all a, blocks-all b",
        "LOCK TABLE t | blocks-all t",
        "LOCK a, b IN SHARE ROW EXCLUSIVE MODE | blocks-writes a, blocks-writes b",
        "LOCK t IN ACCESS EXCLUSIVE MODE NOWAIT | blocks-all t",
        "LOCK t IN ACCESS SHARE MODE | ``",
        "LOCK t IN ROW EXCLUSIVE MODE | ``",
        "LOCK t IN SHARE UPDATE EXCLUSIVE MODE | ``",
        "VACUUM (FULL, ANALYZE) t | blocks-all t",
        "VACUUM FULL t | blocks-all t",
        "VACUUM t | ``",
        "CLUSTER t USING i | blocks-all t",
        "REINDEX TABLE t | blocks-writes t",
        "REINDEX TABLE CONCURRENTLY t | ``",
        "REFRESH MATERIALIZED VIEW v | blocks-all v",
        "REFRESH MATERIALIZED VIEW CONCURRENTLY v | ``",
        "DO $$ BEGIN ALTER TABLE t ADD COLUMN a int; END $$ | blocks-all t",
        "SET lock_timeout = '2s' | limits-lock-wait",
        "SET SESSION lock_timeout TO 2000 | limits-lock-wait",
        "SET LOCAL lock_timeout = 2000 | limits-lock-wait-locally",
        "SET lock_timeout = '0ms' | unlimits-lock-wait",
        "SET lock_timeout TO DEFAULT | unlimits-lock-wait",
        "RESET lock_timeout | unlimits-lock-wait",
        "RESET ALL | unlimits-lock-wait, unlimits-statement",
        "SET LOCAL statement_timeout = '1min' | limits-statement-locally",
        "SET search_path = a, b | ``",
        "UPDATE t SET a = 1 | changes-many-rows t",
        "UPDATE t SET a = 1 WHERE a IS NULL | changes-many-rows t",
        "UPDATE t SET a = b + 1 WHERE a = b | changes-many-rows t",
        "UPDATE t SET a = 1 WHERE id = 7 OR true | changes-many-rows t",
        "UPDATE t SET a = 1 WHERE (x > 1 AND id = ?) RETURNING a | ``",
        "UPDATE t SET a = 1 WHERE 'x' = code | ``",
        "DELETE FROM t WHERE id IN (1, ?, 'x') | ``",
        "DELETE FROM t WHERE id NOT IN (1, 2) | changes-many-rows t",
        "DELETE FROM t WHERE id IN (SELECT id FROM s) | changes-many-rows t",
        "DELETE FROM t WHERE CURRENT OF c | ``",
        "INSERT INTO t VALUES (1, (SELECT max(a) FROM s)) | ``",
        "INSERT INTO t (a) SELECT a FROM s | changes-many-rows t",
        "INSERT INTO t (a) (SELECT a FROM s) | changes-many-rows t",
        "INSERT INTO t SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM t) | ``",
        "INSERT INTO t SELECT a FROM (VALUES (1)) v (a) | ``",
        "WITH s AS (SELECT 1) INSERT INTO t SELECT * FROM s | changes-many-rows t",
        "MERGE INTO t USING s ON t.id = s.id WHEN MATCHED THEN DELETE | changes-many-rows t",
        "MERGE INTO t USING (VALUES (1)) s (id) ON t.id = s.id WHEN MATCHED THEN DELETE | ``",
        "COPY t FROM STDIN | changes-many-rows t",
        "COPY t TO STDOUT | ``",
        "SELECT * FROM t WHERE a = 1 | ``",
        "ALTER | ``",
        "ALTER TABLE | ``",
        "CREATE TABLE | ``",
        "CREATE INDEX ON | ``",
        "MERGE INTO t USING | ``",
        "SET lock_timeout | unlimits-lock-wait",
      })
  void postgresql(String sql, String expected) {
    assertEquals(expected, effects(sql, Dialect.POSTGRESQL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      emptyValue = "",
      value = {
        "ALTER TABLE t ADD COLUMN a int | blocks-all t",
        "ALTER TABLE t WAIT 5 ADD COLUMN a int | waits-briefly, blocks-all t",
        "ALTER TABLE t NOWAIT ADD COLUMN a int | waits-briefly, blocks-all t",
        "SET STATEMENT lock_wait_timeout = 1 FOR ALTER TABLE t ADD COLUMN a int |"
            + " waits-briefly, blocks-all t",
        "CREATE INDEX i ON t (a) | blocks-all t",
        "DROP INDEX i ON t | blocks-all t",
        "RENAME TABLE a TO b, c TO d | blocks-all a, blocks-all c",
        "LOCK TABLES a WRITE, b READ | blocks-all a, blocks-all b",
        "SET SESSION lock_wait_timeout = 2, max_statement_time = 5 |"
            + " limits-lock-wait, limits-statement",
        "SET @@session.lock_wait_timeout = 0 | limits-lock-wait",
        "SET lock_wait_timeout = DEFAULT | unlimits-lock-wait",
        "CREATE TABLE t (a int) | creates-table t",
      })
  void mariaDb(String sql, String expected) {
    assertEquals(expected, effects(sql, Dialect.MARIADB));
  }
}
