--- about: Changes hidden below another verb: CTE, EXPLAIN ANALYZE, MERGE, COPY, PREPARE, DO, several statements.
--- cte.delete destructive unbounded-delete
WITH gone AS (DELETE FROM t RETURNING *) SELECT * FROM gone

--- cte.delete.lower destructive unbounded-delete
with gone as (delete from t returning id) select count(*) from gone

--- cte.update destructive unbounded-update
WITH x AS (UPDATE t SET v = 0 RETURNING 1) SELECT count(*) FROM x

--- cte.no-returning destructive unbounded-delete
WITH x AS (DELETE FROM t) SELECT 1

--- cte.materialized destructive unbounded-delete
WITH x AS MATERIALIZED (SELECT 1), y (a) AS NOT MATERIALIZED (DELETE FROM t RETURNING id) SELECT * FROM x

--- cte.second destructive unbounded-delete
WITH a AS (SELECT 1 AS delete), b AS (SELECT 2), c AS (DELETE FROM t RETURNING 1) TABLE a

--- cte.recursive destructive unbounded-delete
WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 3), d AS (DELETE FROM t) SELECT * FROM n

--- cte.nested-with destructive unbounded-delete
WITH a AS (WITH b AS (SELECT id FROM u) DELETE FROM t RETURNING id) SELECT * FROM a

--- cte.insert destructive unbounded-delete
WITH moved AS (DELETE FROM t RETURNING id, name) INSERT INTO u (id, note) SELECT id + 100, name FROM moved

--- cte.insert-inner destructive unbounded-update
INSERT INTO audit.log (who) WITH x AS (SELECT 1) SELECT name FROM t; UPDATE t SET v = NULL

--- cte.create-table destructive unbounded-delete
CREATE TABLE kept AS WITH moved AS (DELETE FROM t RETURNING *) SELECT * FROM moved

--- cte.update-main destructive unbounded-update
WITH w AS (SELECT 1 AS one) UPDATE t SET v = w.one FROM w

--- cte.delete-of-cte-name destructive unbounded-delete
WITH t AS (SELECT 1) DELETE FROM t

--- cte.tautology destructive unbounded-delete
WITH x AS (DELETE FROM t WHERE id = id RETURNING *) SELECT 1

--- cte.bounded-and-not destructive unbounded-delete
WITH x AS (DELETE FROM u WHERE id = 1 RETURNING *), y AS (DELETE FROM t RETURNING *) SELECT 1

--- cte.merge destructive unbounded-delete
--- with: DELETE FROM u WHERE id > 1
WITH m AS (MERGE INTO t USING u ON true WHEN MATCHED THEN DELETE RETURNING t.id) SELECT 1

--- explain.analyze destructive unbounded-delete
EXPLAIN ANALYZE DELETE FROM t

--- explain.analyze-verbose destructive unbounded-delete
EXPLAIN ANALYZE VERBOSE DELETE FROM t

--- explain.options destructive unbounded-delete
EXPLAIN (ANALYZE) DELETE FROM t

--- explain.options-true destructive unbounded-update
EXPLAIN (COSTS off, ANALYZE true, FORMAT json) UPDATE t SET v = 1

--- explain.options-on destructive unbounded-delete
EXPLAIN (FORMAT yaml, analyze ON) DELETE FROM t

--- explain.options-one destructive unbounded-delete
EXPLAIN (ANALYZE 1) DELETE FROM t

--- explain.options-string destructive unbounded-delete
EXPLAIN (ANALYZE 'true') DELETE FROM t

--- explain.options-last-wins destructive unbounded-delete
EXPLAIN (ANALYZE false, ANALYZE true) DELETE FROM t

--- explain.options-quoted destructive unbounded-delete
EXPLAIN ("analyze") DELETE FROM t

--- explain.analyse destructive unbounded-delete
EXPLAIN ANALYSE DELETE FROM t

--- explain.analyse-option destructive unbounded-delete
EXPLAIN (ANALYSE) DELETE FROM t

--- explain.cte destructive unbounded-delete
EXPLAIN ANALYZE WITH x AS (DELETE FROM t RETURNING 1) SELECT * FROM x

--- explain.buffers destructive unbounded-update
explain (analyze, buffers, wal, timing off) update t set v = v + 1 where true

--- explain.execute destructive unbounded-delete
PREPARE p AS DELETE FROM t; EXPLAIN ANALYZE EXECUTE p

--- merge.delete destructive unbounded-delete
MERGE INTO t USING (VALUES (1)) AS s (x) ON true WHEN MATCHED THEN DELETE

--- merge.update destructive unbounded-update
MERGE INTO t USING (SELECT 1 AS x) s ON 1 = 1 WHEN MATCHED THEN UPDATE SET v = s.x

--- merge.not-by-source destructive unbounded-delete
MERGE INTO t USING (SELECT 99 AS id) s ON t.id = s.id WHEN NOT MATCHED BY SOURCE THEN DELETE

--- merge.not-by-source-update destructive unbounded-update
MERGE INTO t AS x USING (SELECT 99 AS id) s ON x.id = s.id WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id) WHEN NOT MATCHED BY SOURCE THEN UPDATE SET v = 0

--- merge.and-true destructive unbounded-delete
MERGE INTO t USING (SELECT 1) s ON t.id = t.id WHEN MATCHED AND true THEN DELETE

--- copy.delete destructive unbounded-delete
--- copy: out
COPY (DELETE FROM t RETURNING *) TO STDOUT

--- copy.update destructive unbounded-update
--- copy: out
COPY (UPDATE t SET v = 0 RETURNING id) TO STDOUT WITH (FORMAT csv)

--- copy.cte destructive unbounded-delete
--- copy: out
COPY (WITH d AS (DELETE FROM t RETURNING 1) SELECT * FROM d) TO STDOUT

--- multi.second destructive drop-table
SELECT 1; DROP TABLE t

--- multi.third destructive unbounded-delete
INSERT INTO u VALUES (9, 1, 1, 'x'); UPDATE u SET x = 1 WHERE id = 9; DELETE FROM t;

--- multi.empty destructive drop-table
;;; ; DROP TABLE t ; ;

--- multi.begin-commit destructive drop-table
BEGIN; DROP TABLE t; COMMIT

--- multi.commit-first destructive drop-table
COMMIT; DROP TABLE t

--- multi.rollback-first destructive drop-table
ROLLBACK; DROP TABLE t

--- multi.rolled-back destructive drop-table
--- unseen: rolls itself back, which no reading should have to prove
BEGIN; DROP TABLE t; ROLLBACK

--- multi.after-string destructive drop-table
SELECT ';'; DROP TABLE t

--- multi.after-insert destructive truncate
INSERT INTO t VALUES (9, 'a;b', 1); TRUNCATE t

--- multi.newlines destructive drop-table
SELECT 1
;
DROP
TABLE
t

--- multi.after-function destructive drop-table
CREATE FUNCTION one() RETURNS int LANGUAGE sql AS $$ SELECT 1; $$; DROP TABLE t

--- multi.after-atomic destructive drop-table
CREATE FUNCTION one() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; SELECT CASE WHEN true THEN 2 END; END; DROP TABLE t

--- multi.after-atomic-column-end destructive drop-table
CREATE PROCEDURE two() BEGIN ATOMIC INSERT INTO audit.log (who) VALUES ('end'); END; DROP TABLE t; SELECT 1

--- multi.after-rule destructive drop-table
CREATE RULE r AS ON INSERT TO t DO ALSO (SELECT 1; SELECT 2); DROP TABLE t CASCADE

--- multi.drop-recreate destructive drop-table
DROP TABLE t; CREATE TABLE t (id int PRIMARY KEY, name text, v int)

--- prepare.delete destructive unbounded-delete
PREPARE wipe AS DELETE FROM t; EXECUTE wipe

--- prepare.only destructive unbounded-delete
--- unseen: strikes when it is executed
PREPARE wipe AS DELETE FROM t

--- prepare.typed destructive unbounded-update
PREPARE wipe (int) AS UPDATE t SET v = $1; EXECUTE wipe(3)

--- prepare.cte destructive unbounded-delete
PREPARE wipe AS WITH x AS (DELETE FROM t RETURNING 1) SELECT * FROM x; EXECUTE wipe

--- prepare.tautology destructive unbounded-delete
PREPARE wipe (int) AS DELETE FROM t WHERE $1 = $1; EXECUTE wipe(1)

--- declare.cursor-harmless-then-drop destructive drop-table
DECLARE c CURSOR FOR SELECT * FROM u; DROP TABLE t

--- do.delete destructive unbounded-delete
DO $$ BEGIN DELETE FROM t; END $$

--- do.drop destructive drop-table
DO $$ BEGIN DROP TABLE t; END $$

--- do.tag destructive truncate
DO $body$ BEGIN TRUNCATE TABLE t; END $body$

--- do.language destructive drop-table
DO LANGUAGE plpgsql $$ BEGIN DROP TABLE IF EXISTS t; END $$

--- do.language-after destructive drop-table
DO $$ BEGIN DROP TABLE IF EXISTS t; END $$ LANGUAGE plpgsql

--- do.string destructive drop-table
DO 'BEGIN DROP TABLE t; END'

--- do.string-quotes destructive drop-table
DO 'BEGIN EXECUTE ''DROP TABLE t''; END'

--- do.estring destructive drop-table
DO E'BEGIN\n  EXECUTE \'DROP TABLE t\';\nEND'

--- do.if destructive unbounded-delete
DO $$ BEGIN IF EXISTS (SELECT 1 FROM u) THEN DELETE FROM t; ELSE PERFORM 1; END IF; END $$

--- do.else destructive unbounded-update
DO $$ DECLARE n int := 0; BEGIN IF n > 0 THEN RAISE NOTICE 'no'; ELSE UPDATE t SET v = n; END IF; END $$

--- do.loop destructive drop-table
DO $$ DECLARE r record; BEGIN FOR r IN SELECT 1 LOOP DROP TABLE IF EXISTS t; END LOOP; END $$

--- do.while destructive unbounded-delete
DO $$ DECLARE i int := 0; BEGIN WHILE i < 2 LOOP i := i + 1; DELETE FROM t; END LOOP; END $$

--- do.case destructive truncate
DO $$ BEGIN CASE 1 WHEN 1 THEN TRUNCATE t; ELSE NULL; END CASE; END $$

--- do.exception destructive drop-table
DO $$ BEGIN PERFORM 1 / 0; EXCEPTION WHEN division_by_zero THEN DROP TABLE t; END $$

--- do.nested-block destructive drop-table
DO $$ << outer_block >> BEGIN BEGIN NULL; END; DECLARE x int; BEGIN DROP TABLE t; END; END $$

--- do.execute destructive drop-table
DO $$ BEGIN EXECUTE 'DROP TABLE t'; END $$

--- do.execute-concat destructive drop-table
DO $$ BEGIN EXECUTE 'DR' || 'OP TA' || 'BLE t'; END $$

--- do.execute-quote-ident destructive drop-table
DO $$ DECLARE r record; BEGIN FOR r IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename = 't' LOOP EXECUTE 'DROP TABLE ' || quote_ident(r.tablename) || ' CASCADE'; END LOOP; END $$

--- do.execute-format destructive drop-table
DO $$ BEGIN EXECUTE format('DROP TABLE %I', 't'); END $$

--- do.execute-format-verb destructive
DO $$ BEGIN EXECUTE format('%s TABLE t', 'DROP'); END $$

--- do.execute-variable destructive unreadable
DO $$ DECLARE q text; BEGIN SELECT 'DR' || chr(79) || 'P TABLE t' INTO q; EXECUTE q; END $$

--- do.execute-reverse destructive
DO $$ BEGIN EXECUTE reverse('t ELBAT PORD'); END $$

--- do.execute-convert destructive
DO $$ BEGIN EXECUTE convert_from(decode('44524f50205441424c452074', 'hex'), 'UTF8'); END $$

--- do.execute-dollar destructive drop-table
DO $a$ BEGIN EXECUTE $b$ DROP TABLE t $b$; END $a$

--- do.execute-into destructive
DO $$ DECLARE n int; BEGIN EXECUTE 'DELETE FROM t RETURNING id' INTO n; END $$

--- do.execute-using destructive unbounded-update
DO $$ BEGIN EXECUTE 'UPDATE t SET v = $1' USING 3; END $$

--- do.for-execute destructive
DO $$ DECLARE r record; BEGIN FOR r IN EXECUTE 'DELETE FROM t RETURNING id' LOOP NULL; END LOOP; END $$

--- do.for-delete destructive unbounded-delete
DO $$ DECLARE r record; BEGIN FOR r IN DELETE FROM t RETURNING id LOOP NULL; END LOOP; END $$

--- do.with destructive unbounded-delete
DO $$ BEGIN WITH d AS (DELETE FROM t RETURNING 1) INSERT INTO audit.log (who) SELECT 'x' FROM d; END $$

--- do.comment-inside destructive drop-table
DO $$ BEGIN /* nothing */ DROP /* x */ TABLE t; -- done
END $$

--- do.variable-named-delete destructive unbounded-delete
DO $$ DECLARE truncate int := 1; BEGIN truncate := 2; DELETE FROM t; END $$

--- do.session-role destructive disable-safety
DO $$ BEGIN SET session_replication_role = replica; END $$

--- do.nested-do destructive drop-table
DO $a$ BEGIN DO $b$ BEGIN DROP TABLE t; END $b$; END $a$

--- do.and-more destructive drop-table
DO $$ BEGIN NULL; END $$; DROP TABLE t

--- query-to-xml destructive
--- invalid: PostgreSQL runs the query of query_to_xml read-only
SELECT query_to_xml('DELETE FROM t RETURNING 1', true, false, '')

--- dblink.exec destructive drop-table
--- unrun: needs a second login to the server
SELECT dblink_exec('dbname=prod', 'DROP TABLE t')

--- dblink.query destructive
--- unrun: needs a second login to the server
SELECT * FROM dblink('dbname=prod', 'DELETE FROM t RETURNING id') AS x (id int)

--- execute-immediate destructive
--- invalid: not PostgreSQL's grammar, but that of databases that speak its protocol
EXECUTE IMMEDIATE 'DROP TABLE t'

--- variable.field-then-text destructive unreadable
DO $$ DECLARE q text := 'SELECT 1'; r record; BEGIN SELECT 1 AS a INTO r; SELECT 1, 'DROP TABLE u CASCADE' INTO r.a, q; EXECUTE q; END $$

--- variable.alias destructive unreadable
DO $$ DECLARE q text := 'SELECT 1'; a ALIAS FOR q; BEGIN a := 'DROP TABLE u CASCADE'; EXECUTE q; END $$

--- variable.strict destructive unreadable
DO $$ DECLARE q text := 'SELECT 1'; BEGIN SELECT 'DROP TABLE u CASCADE' INTO STRICT q; EXECUTE q; END $$

--- variable.declared harmless
DO $$ DECLARE q text := 'SELECT 1'; r record; BEGIN SELECT 1 AS a INTO r; IF (r.a = 1) THEN EXECUTE q; END IF; END $$
