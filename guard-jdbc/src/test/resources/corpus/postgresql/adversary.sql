--- about: Destructive texts written against a reader that passed all earlier ones.
--- adv.truncate-partition-root destructive truncate
TRUNCATE TABLE events RESTART IDENTITY RESTRICT

--- adv.truncate-temp-mixed destructive truncate
CREATE TEMP TABLE batch (id int); TRUNCATE batch, t

--- adv.truncate-star destructive truncate
TRUNCATE base *

--- adv.truncate-after-listen destructive truncate
LISTEN jobs; NOTIFY jobs, 'x'; TRUNCATE u

--- adv.truncate-in-proc-call destructive truncate
DO $$ BEGIN PERFORM pg_advisory_xact_lock(1); TRUNCATE u CASCADE; END $$

--- adv.delete-only-star destructive unbounded-delete
DELETE FROM base *

--- adv.delete-returning-with destructive unbounded-delete
DELETE FROM t RETURNING WITH (OLD AS o, NEW AS n) o.id, n.id

--- adv.delete-using-self-alias destructive unbounded-delete
DELETE FROM ONLY t AS a USING t AS b WHERE a.ctid = b.ctid

--- adv.update-from-values destructive unbounded-update
UPDATE t SET v = s.x FROM (VALUES (1)) AS s(x)

--- adv.update-from-cross destructive unbounded-update
UPDATE t SET v = 1 FROM u CROSS JOIN base WHERE u.id = base.id

--- adv.update-row-subselect destructive unbounded-update
UPDATE t SET (name, v) = (SELECT note, x FROM u WHERE u.t_id = t.id LIMIT 1)

--- adv.update-default destructive unbounded-update
UPDATE orders SET note = DEFAULT, version = DEFAULT

--- adv.update-where-lateral destructive unbounded-update
UPDATE t SET v = l.n FROM LATERAL (SELECT 1 AS n) l

--- adv.cte-delete-in-cte-chain destructive unbounded-delete
WITH a AS (SELECT id FROM u), b AS (DELETE FROM t RETURNING id), c AS (SELECT id FROM b) SELECT count(*) FROM c

--- adv.cte-all-materialized destructive unbounded-delete
WITH a AS MATERIALIZED (SELECT id FROM t) DELETE FROM t WHERE id IN (SELECT a.id FROM a)

--- adv.cte-all-exists destructive unbounded-delete
WITH a AS (SELECT * FROM t) DELETE FROM t WHERE EXISTS (SELECT 1 FROM a WHERE a.id = t.id)

--- adv.cte-all-using destructive unbounded-delete
WITH a AS (SELECT id FROM t) DELETE FROM t USING a WHERE a.id = t.id

--- adv.cte-of-cte destructive unbounded-delete
WITH a AS (SELECT id FROM t), b AS NOT MATERIALIZED (SELECT id FROM a) DELETE FROM t WHERE id = ANY (SELECT id FROM b)

--- adv.derived-all destructive unbounded-delete
DELETE FROM t WHERE id IN (SELECT x.id FROM (SELECT * FROM t) AS x)

--- adv.derived-join destructive unbounded-delete
DELETE FROM t USING (SELECT id FROM t) x WHERE x.id = t.id

--- adv.exists-derived destructive unbounded-delete
DELETE FROM t WHERE EXISTS (SELECT FROM (SELECT id AS k FROM t) x)

--- adv.in-union destructive unbounded-delete
DELETE FROM t WHERE id IN (SELECT id FROM u UNION SELECT id FROM t)

--- adv.in-order destructive unbounded-delete
DELETE FROM t WHERE id IN (SELECT id FROM t ORDER BY id DESC)

--- adv.in-for-update destructive unbounded-delete
DELETE FROM orders WHERE id IN (SELECT id FROM orders FOR UPDATE)

--- adv.in-for-update-skip destructive unbounded-delete
DELETE FROM orders WHERE ctid IN (SELECT ctid FROM orders ORDER BY id FOR UPDATE SKIP LOCKED)

--- adv.in-limit-all destructive unbounded-delete
DELETE FROM t WHERE id IN (SELECT id FROM t LIMIT ALL)

--- adv.in-limit-null destructive unbounded-delete
DELETE FROM t WHERE id IN (SELECT id FROM t LIMIT NULL OFFSET 0)

--- adv.in-offset-zero destructive unbounded-delete
DELETE FROM t WHERE id IN (SELECT id FROM t OFFSET 0)

--- adv.in-distinct destructive unbounded-delete
DELETE FROM t WHERE id IN (SELECT DISTINCT id FROM t)

--- adv.in-group-key destructive unbounded-delete
DELETE FROM t WHERE id IN (SELECT id FROM t GROUP BY id)

--- adv.any-array-agg destructive unbounded-delete
DELETE FROM t WHERE id = ANY ((SELECT array_agg(id) FROM t)::int[])

--- adv.min destructive unbounded-delete
DELETE FROM orders WHERE created_at >= (SELECT min(created_at) FROM orders)

--- adv.min-alias destructive unbounded-delete
DELETE FROM orders WHERE (SELECT min(o.id) FROM orders o) <= id

--- adv.between-min-max destructive unbounded-delete
DELETE FROM t WHERE id BETWEEN (SELECT min(id) FROM t) AND (SELECT max(id) FROM t)

--- adv.all-of-self destructive unbounded-delete
DELETE FROM t a WHERE a.id >= ANY (SELECT b.id FROM t b)

--- adv.count-self destructive unbounded-delete
DELETE FROM t WHERE (SELECT count(*) FROM t x WHERE x.id = t.id) > 0

--- adv.count-self-one destructive unbounded-delete
DELETE FROM t WHERE (SELECT count(*) FROM t x WHERE x.id = t.id) >= 1

--- adv.like-any destructive unbounded-delete
DELETE FROM orders WHERE status LIKE ANY (ARRAY['%', 'x'])

--- adv.ilike-percent destructive unbounded-delete
DELETE FROM orders WHERE status ILIKE '%'

--- adv.similar destructive unbounded-delete
DELETE FROM orders WHERE status SIMILAR TO '%'

--- adv.starts-op destructive unbounded-delete
DELETE FROM orders WHERE status ^@ ''

--- adv.strpos destructive unbounded-delete
DELETE FROM orders WHERE strpos(status, '') = 1

--- adv.left-zero destructive unbounded-delete
DELETE FROM orders WHERE left(status, 0) = ''

--- adv.length-always destructive unbounded-delete
DELETE FROM orders WHERE char_length(status) >= 0

--- adv.octets destructive unbounded-delete
DELETE FROM orders WHERE octet_length(status) > -1

--- adv.regex-dotstar destructive unbounded-delete
DELETE FROM orders WHERE status ~* '.*'

--- adv.regexp-like destructive unbounded-delete
DELETE FROM orders WHERE regexp_like(status, '.*')

--- adv.cast-text destructive unbounded-delete
DELETE FROM t WHERE id::text <> ''

--- adv.cast-self destructive unbounded-delete
DELETE FROM t WHERE id::text = id::text

--- adv.concat-self destructive unbounded-delete
DELETE FROM t WHERE id || '' = id || ''

--- adv.num-nulls destructive unbounded-delete
DELETE FROM t WHERE num_nonnulls(id) = 1

--- adv.num-nulls-zero destructive unbounded-delete
DELETE FROM t WHERE num_nulls(id) = 0

--- adv.ctid-range destructive unbounded-delete
DELETE FROM t WHERE ctid >= '(0,0)'

--- adv.ctid-text destructive unbounded-delete
DELETE FROM t WHERE ctid::text <> ''

--- adv.xmin destructive unbounded-delete
DELETE FROM t WHERE xmin IS NOT NULL

--- adv.tableoid-text destructive unbounded-delete
DELETE FROM t WHERE tableoid::regclass::text = 't'

--- adv.tableoid-qualified destructive unbounded-delete
DELETE FROM public.t WHERE tableoid = 'public.t'::regclass::oid

--- adv.whole-row-not-null destructive unbounded-delete
DELETE FROM orders WHERE orders IS NOT NULL OR orders IS NULL OR true

--- adv.whole-row-eq destructive unbounded-delete
DELETE FROM t WHERE t = t

--- adv.row-in destructive unbounded-delete
DELETE FROM order_items WHERE (order_id, line_no) IN (SELECT order_id, line_no FROM order_items)

--- adv.exists-using-pk destructive unbounded-delete
DELETE FROM order_items a WHERE EXISTS (SELECT FROM order_items b WHERE (b.order_id, b.line_no) = (a.order_id, a.line_no))

--- adv.not-in-empty destructive unbounded-delete
DELETE FROM t WHERE id NOT IN (SELECT id FROM t WHERE false)

--- adv.not-in-negative destructive unbounded-delete
DELETE FROM t WHERE id NOT IN (0, -1)

--- adv.ne-all destructive unbounded-delete
DELETE FROM t WHERE id <> ALL (ARRAY[0, -1])

--- adv.ne-all-literal destructive unbounded-delete
DELETE FROM t WHERE id <> ALL ('{}')

--- adv.in-case destructive unbounded-delete
DELETE FROM t WHERE CASE WHEN id > 0 THEN true ELSE false END

--- adv.case-both destructive unbounded-delete
DELETE FROM orders WHERE CASE status WHEN 'new' THEN 1 ELSE 1 END = 1

--- adv.bool-column-pair destructive unbounded-delete
DELETE FROM customers WHERE active IN (true, false)

--- adv.bool-is-not-null destructive unbounded-delete
DELETE FROM customers WHERE active OR NOT active

--- adv.bool-or-null destructive unbounded-delete
DELETE FROM accounts WHERE locked OR NOT locked OR locked IS NULL

--- adv.distinct-null destructive unbounded-delete
DELETE FROM t WHERE id IS DISTINCT FROM NULL

--- adv.coalesce-true destructive unbounded-delete
DELETE FROM t WHERE coalesce(name = 'zzz', true) OR true

--- adv.commutes destructive unbounded-delete
DELETE FROM orders WHERE total + version = version + total

--- adv.power destructive unbounded-delete
DELETE FROM orders WHERE total ^ 2 >= 0

--- adv.square destructive unbounded-delete
DELETE FROM orders WHERE total * total >= 0

--- adv.random destructive unbounded-delete
DELETE FROM t WHERE random() >= 0

--- adv.now destructive unbounded-delete
DELETE FROM t WHERE now() > '2001-01-01'

--- adv.current-date destructive unbounded-delete
DELETE FROM t WHERE current_date BETWEEN '2001-01-01' AND '2999-01-01'

--- adv.current-user destructive unbounded-delete
DELETE FROM t WHERE current_user = session_user

--- adv.setting destructive unbounded-delete
DELETE FROM t WHERE current_setting('server_version_num')::int > 90000

--- adv.pg-typeof destructive unbounded-delete
DELETE FROM t WHERE pg_typeof(1) = 'integer'::regtype

--- adv.array-len destructive unbounded-delete
DELETE FROM t WHERE cardinality(ARRAY[1]) = 1

--- adv.exists-catalog destructive unbounded-delete
DELETE FROM t WHERE EXISTS (SELECT 1 FROM pg_tables WHERE tablename = 't')

--- adv.lock-func destructive unbounded-delete
DELETE FROM t WHERE pg_try_advisory_xact_lock(42)

--- adv.json-exists destructive unbounded-delete
DELETE FROM t WHERE JSON_EXISTS(jsonb '{"a":1}', '$.a')

--- adv.merge-true destructive unbounded-delete
MERGE INTO t USING (VALUES (1)) s (x) ON t.id = t.id WHEN MATCHED THEN DELETE RETURNING merge_action(), t.*

--- adv.merge-source destructive unbounded-delete
MERGE INTO t USING (SELECT -1 AS id) s ON t.id = s.id WHEN NOT MATCHED BY SOURCE THEN DELETE

--- adv.merge-source-true destructive unbounded-update
MERGE INTO t USING (SELECT -1 AS id) s ON t.id = s.id WHEN NOT MATCHED BY SOURCE AND t.id > 0 THEN UPDATE SET v = 0

--- adv.merge-cte-self destructive unbounded-update
WITH s AS (SELECT * FROM t) MERGE INTO t USING s ON s.id = t.id WHEN MATCHED THEN UPDATE SET v = 0

--- adv.merge-derived-self destructive unbounded-delete
MERGE INTO t USING (SELECT id FROM t) s ON s.id = t.id WHEN MATCHED THEN DELETE

--- adv.merge-in-cte destructive unbounded-delete
WITH m AS (MERGE INTO t USING (VALUES (1)) s(x) ON true WHEN MATCHED THEN DELETE RETURNING t.id) SELECT count(*) FROM m

--- adv.explain-generic destructive unbounded-delete
EXPLAIN (COSTS OFF, ANALYZE, BUFFERS) DELETE FROM t

--- adv.explain-timing destructive unbounded-update
EXPLAIN (ANALYZE 'on', TIMING off, SUMMARY off) UPDATE t SET v = v

--- adv.explain-verbose destructive unbounded-delete
EXPLAIN ANALYZE VERBOSE WITH d AS (DELETE FROM u RETURNING 1) SELECT * FROM d

--- adv.explain-execute destructive unbounded-delete
PREPARE wipe AS DELETE FROM t; EXPLAIN ANALYZE EXECUTE wipe

--- adv.prepare-update destructive unbounded-update
PREPARE p (int) AS UPDATE t SET v = $1; EXECUTE p (5); DEALLOCATE p

--- adv.ctas-execute destructive unbounded-delete
PREPARE p AS DELETE FROM t RETURNING *; EXECUTE p

--- adv.copy-delete destructive unbounded-delete
--- copy: out
COPY (DELETE FROM t RETURNING id) TO STDOUT (FORMAT csv)

--- adv.copy-update destructive unbounded-update
--- copy: out
COPY (UPDATE t SET v = 1 RETURNING *) TO STDOUT

--- adv.copy-with destructive unbounded-delete
--- copy: out
COPY (WITH d AS (DELETE FROM t RETURNING id) SELECT id FROM d) TO STDOUT

--- adv.matview-with destructive drop-object
CREATE MATERIALIZED VIEW mv2 AS SELECT 1 AS x; DROP MATERIALIZED VIEW order_totals

--- adv.drop-if-exists-many destructive drop-table
DROP TABLE IF EXISTS nope, t, neither RESTRICT

--- adv.drop-index-concurrently destructive drop-object
DROP INDEX CONCURRENTLY IF EXISTS orders_open_idx

--- adv.drop-owned destructive
--- with: ALTER TABLE t OWNER TO app_rw
DROP OWNED BY app_rw CASCADE

--- adv.drop-owned-current destructive
--- with: CREATE ROLE corpus_owner; ALTER TABLE t OWNER TO corpus_owner
SET ROLE corpus_owner; DROP OWNED BY CURRENT_ROLE

--- adv.drop-routine destructive drop-object
DROP ROUTINE IF EXISTS order_total(bigint)

--- adv.drop-procedure destructive drop-object
DROP PROCEDURE archive_orders

--- adv.drop-aggregate destructive drop-object
DROP AGGREGATE product(numeric)

--- adv.drop-operator destructive drop-object
DROP OPERATOR === (int, int)

--- adv.drop-cast destructive drop-object
DROP CAST (mood AS int)

--- adv.drop-domain destructive drop-object
DROP DOMAIN positive CASCADE

--- adv.drop-policy destructive drop-object
DROP POLICY own ON accounts

--- adv.drop-rule destructive drop-object
DROP RULE u_view_log ON u_view

--- adv.drop-publication destructive drop-object
DROP PUBLICATION IF EXISTS orders_pub

--- adv.drop-statistics destructive drop-object
DROP STATISTICS orders_stats

--- adv.drop-user-mapping destructive drop-object
DROP USER MAPPING IF EXISTS FOR app_rw SERVER elsewhere

--- adv.drop-fdw destructive drop-object
DROP FOREIGN DATA WRAPPER dummy CASCADE

--- adv.drop-ts destructive drop-object
DROP TEXT SEARCH CONFIGURATION plain_words

--- adv.drop-extension destructive drop-object
DROP EXTENSION hstore CASCADE

--- adv.drop-collation destructive drop-object
DROP COLLATION german

--- adv.drop-transform destructive drop-object
--- invalid: there is no such transform
DROP TRANSFORM FOR hstore LANGUAGE plpgsql

--- adv.drop-event-trigger destructive drop-object
--- with: CREATE FUNCTION ev() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END'; CREATE EVENT TRIGGER guard_ddl ON ddl_command_start EXECUTE FUNCTION ev()
DROP EVENT TRIGGER guard_ddl

--- adv.disable-event-trigger destructive disable-safety
--- with: CREATE FUNCTION ev() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END'; CREATE EVENT TRIGGER guard_ddl ON ddl_command_start EXECUTE FUNCTION ev()
ALTER EVENT TRIGGER guard_ddl DISABLE

--- adv.alter-inherit-drop destructive drop-column
ALTER TABLE base DROP what CASCADE

--- adv.alter-multi-mixed destructive drop-column
ALTER TABLE customers ADD COLUMN IF NOT EXISTS x int, ALTER COLUMN name SET DEFAULT '', DROP COLUMN IF EXISTS tags RESTRICT

--- adv.alter-type-using destructive alter-type
ALTER TABLE t ALTER COLUMN name TYPE varchar(1) USING left(name, 1)

--- adv.alter-type-collate destructive alter-type
ALTER TABLE orders ALTER COLUMN version SET DATA TYPE bigint USING version::bigint

--- adv.alter-attr-type destructive
--- with: CREATE TYPE pair AS (a int, b int); CREATE TABLE typed OF pair
ALTER TYPE pair ALTER ATTRIBUTE b TYPE text CASCADE

--- adv.alter-enum-rename destructive rename
--- unseen: labels of a type are no objects of their own
ALTER TYPE mood RENAME VALUE 'sad' TO 'blue'

--- adv.alter-schema-rename destructive rename
ALTER SCHEMA app RENAME TO app_old

--- adv.alter-matview-rename destructive rename
--- unseen: the columns of a materialized view are in no snapshot
ALTER MATERIALIZED VIEW order_totals RENAME COLUMN total TO sum

--- adv.alter-set-schema destructive rename
ALTER TABLE ALL IN TABLESPACE pg_default SET TABLESPACE pg_default; ALTER FUNCTION order_total(bigint) SET SCHEMA app

--- adv.alter-not-valid-drop destructive drop-constraint
ALTER TABLE orders DROP CONSTRAINT orders_total_check, ADD CONSTRAINT orders_total_check2 CHECK (total >= -1) NOT VALID

--- adv.alter-domain-drop destructive drop-constraint
ALTER DOMAIN positive DROP CONSTRAINT positive_check

--- adv.alter-disable-user destructive disable-safety
ALTER TABLE orders DISABLE TRIGGER USER

--- adv.alter-no-force destructive disable-safety
ALTER TABLE accounts NO FORCE ROW LEVEL SECURITY

--- adv.alter-replica-trigger destructive disable-safety
--- unseen: the trigger still counts as enabled, but fires in replicas only
ALTER TABLE orders ENABLE REPLICA TRIGGER orders_touch

--- adv.set-role-then destructive
SET ROLE app_rw; RESET ROLE; DELETE FROM t

--- adv.set-local-replica destructive disable-safety
--- unseen: the setting ends with the transaction
BEGIN; SET LOCAL session_replication_role = 'replica'; COMMIT

--- adv.set-quoted destructive disable-safety
SET "session_replication_role" TO 'replica'

--- adv.set-from-current destructive disable-safety
--- unseen: a function's own setting
ALTER FUNCTION order_total(bigint) SET session_replication_role = replica

--- adv.system-set destructive
--- unrun: it changes the server
ALTER SYSTEM SET archive_mode = off

--- adv.system-fsync destructive
--- unrun: it changes the server
ALTER SYSTEM SET fsync = off

--- adv.tx-prepared destructive truncate
--- invalid: prepared transactions are disabled here
BEGIN; TRUNCATE t; PREPARE TRANSACTION 'x'

--- adv.do-perform-delete destructive unbounded-delete
DO $$ DECLARE c int; BEGIN WITH d AS (DELETE FROM t RETURNING 1) SELECT count(*) INTO c FROM d; END $$

--- adv.do-return-query-exec destructive
DO $$ DECLARE s text := 'DELETE FROM t'; BEGIN EXECUTE s; END $$

--- adv.do-format-multi destructive
DO $$ BEGIN EXECUTE format('ALTER TABLE %I DROP COLUMN %I', 't', 'v'); END $$

--- adv.do-concat-op destructive
DO $$ DECLARE op text := 'TRUN' || 'CATE'; BEGIN EXECUTE op || ' t'; END $$

--- adv.do-case destructive unbounded-delete
DO $$ BEGIN CASE WHEN true THEN DELETE FROM t; ELSE NULL; END CASE; END $$

--- adv.do-while destructive unbounded-delete
DO $$ DECLARE i int := 0; BEGIN WHILE i < 1 LOOP i := i + 1; DELETE FROM t; END LOOP; END $$

--- adv.do-for-in-delete destructive unbounded-delete
DO $$ DECLARE r record; BEGIN FOR r IN DELETE FROM t RETURNING id LOOP RAISE NOTICE '%', r.id; END LOOP; END $$

--- adv.do-open-cursor destructive
DO $$ DECLARE c refcursor; r record; BEGIN OPEN c FOR EXECUTE 'WITH d AS (DELETE FROM t RETURNING 1) SELECT * FROM d'; FETCH c INTO r; END $$

--- adv.do-comment-tag destructive drop-table
DO $body$ BEGIN -- $body2$ ;
 DROP TABLE t; END $body$

--- adv.do-nested-block destructive drop-table
DO $$ DECLARE a int; BEGIN DECLARE b int; BEGIN DROP TABLE t; EXCEPTION WHEN undefined_table THEN NULL; END; END $$

--- adv.do-into destructive unbounded-update
DO $$ DECLARE n int; BEGIN WITH x AS (UPDATE t SET v = 0 RETURNING id) SELECT max(id) INTO n FROM x; END $$

--- adv.query-to-xml destructive unbounded-delete
--- invalid: the function may not write
SELECT query_to_xml('DELETE FROM t RETURNING 1', true, false, '')

--- adv.trailing-comment-drop destructive drop-table
SELECT 1 /* traceparent='00-4bf9',action='drop' */; DROP TABLE t /*controller='x'*/

--- adv.sqlcommenter destructive unbounded-delete
DELETE FROM t /*application='shop',route='%2Ft%2F1',where='id%3D1'*/

--- adv.sqlcommenter-where destructive unbounded-delete
DELETE FROM t -- WHERE id = 1

--- adv.hibernate-bulk destructive unbounded-delete
/* dynamic HQL: delete from Order */ delete from orders o1_0

--- adv.hibernate-update destructive unbounded-update
--- bind: false
/* update */ update customers c1_0 set active=?::boolean

--- adv.hibernate-1eq1 destructive unbounded-delete
delete from t t1_0 where 1=1 and (t1_0.id=t1_0.id)

--- adv.jooq-true destructive unbounded-delete
delete from "public"."t" where (true and 1 = 1)

--- adv.jooq-noop destructive unbounded-update
update "public"."t" set "v" = 3 where not (false)

--- adv.mybatis-empty destructive unbounded-update
UPDATE t
 SET name = 'x'
 WHERE 1=1


--- adv.spring-batch destructive unbounded-delete
DELETE FROM BATCH_JOB_EXECUTION WHERE JOB_EXECUTION_ID IN (SELECT JOB_EXECUTION_ID FROM BATCH_JOB_EXECUTION)

--- adv.liquibase-delete destructive unbounded-delete
DELETE FROM public.customers; INSERT INTO databasechangelog (id, author, filename, dateexecuted, orderexecuted, exectype) VALUES ('9', 'a', 'x', now(), 9, 'EXECUTED')

--- adv.flyway-clean destructive drop-schema
DROP SCHEMA "audit" CASCADE; CREATE SCHEMA "audit"

--- adv.pgdump-clean destructive drop-constraint
ALTER TABLE IF EXISTS ONLY public.orders DROP CONSTRAINT IF EXISTS orders_pkey CASCADE

--- adv.pgdump-drop-policy destructive drop-object
DROP POLICY IF EXISTS own ON public.accounts;
DROP TRIGGER IF EXISTS orders_touch ON public.orders;

--- adv.detach-finalize destructive drop-table
ALTER TABLE events DETACH PARTITION events_2026_02; DROP TABLE IF EXISTS events_2026_02 CASCADE

--- adv.partition-truncate destructive truncate
TRUNCATE events_2026_01, ONLY events_rest

--- adv.sequence-drop destructive drop-object
DROP SEQUENCE IF EXISTS ticket_seq CASCADE

--- adv.lo-all destructive
SELECT lo_unlink(oid) FROM pg_largeobject_metadata

--- adv.lo-unlink-lateral destructive
SELECT l.* FROM pg_largeobject_metadata m, LATERAL lo_unlink(m.oid) l

--- adv.swap-tables destructive rename
BEGIN; ALTER TABLE t RENAME TO t_old; CREATE TABLE t (id int); COMMIT

--- adv.view-column-drop destructive drop-object
DROP VIEW IF EXISTS active_customers; CREATE VIEW active_customers AS SELECT id FROM customers

--- adv.declare-begin destructive truncate
BEGIN; DECLARE c CURSOR FOR SELECT 1; FETCH c; CLOSE c; TRUNCATE u; END

--- adv.unlisten destructive drop-table
UNLISTEN *; DROP TABLE t

--- adv.pg-temp-mixed destructive truncate
CREATE TEMP TABLE x (id int); TRUNCATE x; TRUNCATE public.u

--- adv.temp-if-not-exists destructive
CREATE TEMP TABLE IF NOT EXISTS t2 (id int); DROP TABLE t2; TRUNCATE t

--- adv.temp-dropped-then destructive drop-table
CREATE TEMP TABLE t (id int); DROP TABLE t; DROP TABLE t

--- adv.temp-renamed destructive
CREATE TEMP TABLE t (id int); ALTER TABLE t RENAME TO work2; DROP TABLE t

--- adv.temp-rolled-back destructive drop-table
BEGIN; SAVEPOINT s; CREATE TEMP TABLE t (id int); ROLLBACK TO s; DROP TABLE t; COMMIT

--- adv.temp-on-commit destructive drop-table
BEGIN; CREATE TEMP TABLE t (id int) ON COMMIT DROP; COMMIT; DROP TABLE t

--- adv.temp-discard destructive drop-table
CREATE TEMP TABLE t (id int); DISCARD TEMP; DROP TABLE t

--- adv.temp-select-into destructive
SELECT 1 AS id INTO TEMP u; DROP TABLE u; DELETE FROM u

--- adv.var-two-branches destructive drop-table
DO $$ DECLARE q text; BEGIN IF now() < '2001-01-01' THEN q := 'SELECT 1'; ELSE q := 'DROP TABLE t'; END IF; EXECUTE q; END $$

--- adv.var-select-into destructive
DO $$ DECLARE q text := 'SELECT 1'; BEGIN SELECT 'DROP TABLE t' INTO q; EXECUTE q; END $$

--- adv.var-select-into-strict destructive
DO $$ DECLARE q text := 'SELECT 1'; n int; BEGIN SELECT 1, 'DROP TABLE t' INTO STRICT n, q; EXECUTE q; END $$

--- adv.var-for destructive
DO $$ DECLARE q text := 'SELECT 1'; BEGIN FOR q IN SELECT 'DROP TABLE t' LOOP EXECUTE q; END LOOP; END $$

--- adv.var-foreach destructive
DO $$ DECLARE q text := 'SELECT 1'; BEGIN FOREACH q IN ARRAY ARRAY['DROP TABLE t'] LOOP EXECUTE q; END LOOP; END $$

--- adv.var-self destructive
DO $$ DECLARE q text := 'DROP'; BEGIN q := q || ' TABLE t'; EXECUTE q; END $$

--- adv.var-prefix destructive
DO $$ DECLARE q text := 'SELECT 1'; p text := 'DROP '; BEGIN q := p || 'TABLE t'; EXECUTE q; END $$

--- adv.var-quoted destructive drop-table
DO $$ DECLARE "Q" text; BEGIN "Q" := 'DROP TABLE t'; EXECUTE "Q"; END $$

--- adv.var-default destructive truncate
DO $$ DECLARE q CONSTANT text NOT NULL DEFAULT 'TRUNCATE t'; BEGIN EXECUTE q; END $$

--- adv.var-label destructive truncate
DO $$ <<b>> DECLARE q text; BEGIN b.q := 'TRUNCATE t'; EXECUTE q; END $$

--- adv.var-equals destructive unbounded-delete
DO $$ DECLARE q text; BEGIN q = 'DELETE FROM ' || quote_ident('t'); EXECUTE q; END $$

--- adv.var-nested-declare destructive drop-table
DO $$ BEGIN DECLARE q text := format('DROP TABLE %I', 't'); BEGIN EXECUTE q; END; END $$

--- adv.var-call destructive
--- with: CREATE PROCEDURE fill(INOUT q text) LANGUAGE plpgsql AS 'BEGIN q := ''DROP TABLE t''; END'
DO $$ DECLARE q text := 'SELECT 1'; BEGIN CALL fill(q); EXECUTE q; END $$

--- adv.var-fetch destructive
DO $$ DECLARE q text := 'SELECT 1'; c CURSOR FOR SELECT 'DROP TABLE t'; BEGIN OPEN c; FETCH c INTO q; EXECUTE q; END $$

--- adv.var-execute-into destructive
DO $$ DECLARE q text := 'SELECT 1'; BEGIN EXECUTE $q$SELECT 'DROP TABLE t'$q$ INTO q; EXECUTE q; END $$

--- adv.var-array destructive
DO $$ DECLARE q text[] := ARRAY['SELECT 1']; BEGIN q[1] := 'DROP TABLE t'; EXECUTE q[1]; END $$

--- adv.var-returning destructive
DO $$ DECLARE q text := 'SELECT 1'; BEGIN INSERT INTO audit.log (who) VALUES ('DROP TABLE t') RETURNING who INTO q; EXECUTE q; END $$

--- adv.var-alias destructive
DO $$ DECLARE q text; r ALIAS FOR q; BEGIN r := 'DROP TABLE t'; EXECUTE q; END $$

--- adv.var-alias-init destructive
DO $$ DECLARE q text := 'SELECT 1'; r ALIAS FOR q; BEGIN r := 'DROP TABLE t'; EXECUTE q; END $$

--- adv.var-label-init destructive
DO $$ <<b>> DECLARE q text := 'SELECT 1'; BEGIN b.q := 'DROP TABLE t'; EXECUTE q; END $$

--- adv.var-case destructive
DO $$ DECLARE q text := 'SELECT 1'; BEGIN q := CASE WHEN true THEN 'DROP TABLE t' ELSE 'SELECT 1' END; EXECUTE q; END $$

--- adv.var-using destructive unbounded-update
DO $$ DECLARE q text := 'UPDATE t SET v = $1'; BEGIN EXECUTE q USING 5; END $$

--- adv.var-loop-rows destructive
DO $$ DECLARE r record; q text; BEGIN FOR r IN SELECT 't' AS n LOOP q := format('DROP TABLE IF EXISTS %I', r.n); EXECUTE q; END LOOP; END $$

--- adv.catalog-trigger destructive disable-safety
UPDATE pg_trigger SET tgenabled = 'D' WHERE tgname = 'orders_touch'

--- adv.catalog-rls destructive disable-safety
UPDATE pg_catalog.pg_class SET relrowsecurity = false, relforcerowsecurity = false WHERE relname = 'accounts'

--- adv.catalog-delete destructive
DELETE FROM pg_trigger WHERE tgname = 'orders_touch'

--- adv.catalog-column destructive
UPDATE pg_attribute SET attname = 'gone' WHERE attrelid = 't'::regclass AND attname = 'v'

--- adv.catalog-constraint destructive
DELETE FROM pg_constraint WHERE conname = 'orders_total_check'

--- adv.catalog-do destructive
DO $$ BEGIN UPDATE pg_trigger SET tgenabled = 'D' WHERE tgrelid = 'orders'::regclass; END $$

--- adv.drop-chunks destructive
--- with: CREATE FUNCTION drop_chunks(regclass, interval) RETURNS void LANGUAGE plpgsql AS 'BEGIN DROP TABLE events_2026_01; END'
SELECT drop_chunks('events', interval '1 month')

--- adv.drop-geometry-table destructive
--- with: CREATE FUNCTION dropgeometrytable(text) RETURNS text LANGUAGE plpgsql AS 'BEGIN DROP TABLE t; RETURN $1; END'
SELECT DropGeometryTable('t')

--- adv.drop-geometry-column destructive
--- with: CREATE FUNCTION dropgeometrycolumn(text, text) RETURNS text LANGUAGE plpgsql AS 'BEGIN ALTER TABLE t DROP COLUMN v; RETURN $1; END'
SELECT dropgeometrycolumn('t', 'v')

--- adv.drop-opfamily destructive drop-object
--- unseen: operator families are in no snapshot
--- with: CREATE OPERATOR FAMILY fam USING btree
DROP OPERATOR FAMILY fam USING btree

--- adv.reindex-then destructive
REINDEX TABLE t; ALTER TABLE t DROP COLUMN name

--- adv.alter-inherit-of destructive drop-column
ALTER TABLE child NO INHERIT base, DROP COLUMN extra

--- adv.tablespace destructive drop-object
--- invalid: no such tablespace
DROP TABLESPACE IF EXISTS fast; DROP TABLESPACE slow

--- adv.role-reassign destructive
--- with: CREATE ROLE corpus_gone
REASSIGN OWNED BY corpus_gone TO CURRENT_USER; DROP OWNED BY corpus_gone; DROP ROLE corpus_gone

--- adv.revoke-drop-user destructive drop-object
--- with: CREATE ROLE corpus_gone
DROP USER corpus_gone

--- adv.drop-subscription destructive drop-object
--- invalid: there is none
DROP SUBSCRIPTION sub1

--- adv.using-where-or destructive unbounded-delete
DELETE FROM t USING u WHERE t.id = u.t_id OR t.id = t.id

--- adv.using-key-not-null destructive unbounded-delete
DELETE FROM t USING u WHERE t.id IS NOT NULL AND u.id IS NOT NULL

--- adv.left-join-update destructive unbounded-update
UPDATE t SET v = x.x FROM t AS self LEFT JOIN u x ON x.t_id = self.id WHERE self.id = t.id

--- adv.row-number-all destructive unbounded-update
UPDATE t SET v = x.n FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM t) x WHERE x.id = t.id

--- adv.cte-number-all destructive unbounded-update
WITH x AS (SELECT id, row_number() OVER () AS n FROM t) UPDATE t SET v = x.n FROM x WHERE t.id = x.id

--- adv.values-all destructive unbounded-delete
DELETE FROM t WHERE (VALUES (true))

--- adv.array-any-true destructive unbounded-delete
DELETE FROM t WHERE true = ANY (ARRAY[false, true])

--- adv.some-one destructive unbounded-delete
DELETE FROM t WHERE 1 = SOME (ARRAY[1, 2])

--- adv.in-row-constant destructive unbounded-delete
DELETE FROM t WHERE (1, 2) IN ((1, 2))

--- adv.between-symmetric destructive unbounded-delete
DELETE FROM t WHERE 5 BETWEEN SYMMETRIC 9 AND 1

--- adv.overlaps destructive unbounded-delete
DELETE FROM t WHERE (DATE '2001-01-01', DATE '2099-01-01') OVERLAPS (DATE '2010-01-01', DATE '2020-01-01')

--- adv.bool-literal destructive unbounded-delete
DELETE FROM t WHERE 'yes'

--- adv.bool-cast destructive unbounded-delete
DELETE FROM t WHERE 'on'::boolean

--- adv.bool-type destructive unbounded-delete
DELETE FROM t WHERE boolean 't'

--- adv.int-bool destructive unbounded-delete
DELETE FROM t WHERE 1::boolean

--- adv.not-null-is destructive unbounded-delete
DELETE FROM t WHERE NULL IS NULL

--- adv.unicode-escape destructive drop-table
DROP TABLE U&"\0074"

--- adv.unicode-uescape destructive unbounded-delete
DELETE FROM U&"!0074" UESCAPE '!'

--- adv.e-string-where destructive unbounded-delete
DELETE FROM t WHERE E'\x31' = '1'

--- adv.dollar-where destructive unbounded-delete
DELETE FROM t WHERE $a$x$a$ = 'x'

--- adv.bitstring destructive unbounded-delete
DELETE FROM t WHERE B'1' = B'1'

--- adv.hexint destructive unbounded-delete
DELETE FROM t WHERE 0x1F = 31

--- adv.underscore destructive unbounded-delete
DELETE FROM t WHERE 1_000 = 1000

--- adv.operator-syntax destructive unbounded-delete
DELETE FROM t WHERE id OPERATOR(pg_catalog.=) id

--- adv.operator-keep destructive unbounded-delete
DELETE FROM t WHERE id OPERATOR(pg_catalog.>) 0

--- adv.jsonb-self destructive unbounded-delete
DELETE FROM customers WHERE prefs @> prefs

--- adv.jsonb-empty destructive unbounded-delete
DELETE FROM customers WHERE prefs @> '{}'

--- adv.array-contains-empty destructive unbounded-delete
DELETE FROM customers WHERE tags @> '{}'

--- adv.array-overlap-self destructive unbounded-delete
DELETE FROM customers WHERE tags @> tags

--- adv.extract destructive unbounded-delete
DELETE FROM t WHERE extract(year FROM now()) > 2000

--- adv.age destructive unbounded-delete
DELETE FROM t WHERE now() - interval '1 day' < now()

--- adv.length-text-id destructive unbounded-delete
DELETE FROM t WHERE length(id::text) > 0

--- adv.id-plus destructive unbounded-delete
DELETE FROM t WHERE id + 1 > 1

--- adv.id-sign destructive unbounded-delete
DELETE FROM t WHERE sign(id) = 1

--- adv.id-abs destructive unbounded-delete
DELETE FROM t WHERE @ id >= 0

--- adv.id-neg destructive unbounded-delete
DELETE FROM t WHERE -id < 0

--- adv.case-id destructive unbounded-delete
DELETE FROM t WHERE coalesce(id, -1) > 0

--- adv.nullif-id destructive unbounded-delete
DELETE FROM t WHERE nullif(id, 0) IS NOT NULL

--- adv.id-exists-values destructive unbounded-delete
DELETE FROM t WHERE EXISTS (VALUES (t.id))

--- adv.id-exists-select destructive unbounded-delete
DELETE FROM t WHERE EXISTS (SELECT t.id WHERE t.id > 0)

--- adv.id-in-array destructive unbounded-delete
DELETE FROM t WHERE id = ANY (ARRAY[id, 5])

--- adv.id-greatest destructive unbounded-delete
DELETE FROM t WHERE greatest(id, 0) > 0
--- adversary.catalog-in-quotes destructive disable-safety
--- unrun: it would spoil the catalog for the cases behind it
DELETE FROM "pg_class" WHERE relname = 'customers'
--- adversary.catalog-in-code-points destructive disable-safety
--- unrun: it would spoil the catalog for the cases behind it
UPDATE U&"pg\005fclass" SET relname = 'x' WHERE relname = 'customers'

--- adversary.table-called-temp destructive unbounded-delete
--- with: SELECT * INTO temp FROM t
DELETE FROM temp

--- adversary.column-of-a-function destructive unbounded-delete
DELETE FROM t USING generate_series(1, 10) g WHERE g = 1

--- adversary.column-of-a-function-2 destructive unbounded-delete
DELETE FROM t USING generate_series(1, 10) AS g(n) WHERE n > 9

--- adversary.column-of-a-function-3 destructive unbounded-update
UPDATE t SET v = 0 FROM unnest(ARRAY[1, 2]) WHERE unnest = 2

--- adversary.column-of-a-query destructive unbounded-delete
DELETE FROM t USING (SELECT max(x) AS most FROM u) AS s WHERE most = 8

--- adversary.column-of-values destructive unbounded-delete
DELETE FROM t USING (VALUES (1, 'a'), (2, 'b')) AS s(n, l) WHERE l = 'b'

--- adversary.column-of-a-record destructive unbounded-delete
DELETE FROM t USING json_to_recordset('[{"a": 1}]') AS s(a int, b text) WHERE a = 1

--- adversary.column-of-merge destructive unbounded-delete
MERGE INTO t USING (SELECT 5 AS five) AS s ON five = 5 WHEN MATCHED THEN DELETE

--- adversary.column-of-rows-from destructive unbounded-update
UPDATE t SET v = 1 FROM ROWS FROM (generate_series(1, 2)) AS g WHERE g > 0

--- a.using-of-others destructive unbounded-delete
DELETE FROM t USING (SELECT 1 AS k) a JOIN (SELECT 1 AS k) b USING (k)

--- a.natural-of-others destructive unbounded-update
UPDATE t SET v = 9 FROM (SELECT 1 AS k) a NATURAL JOIN (SELECT 1 AS k) b

--- a.on-of-others destructive unbounded-delete
DELETE FROM t USING (SELECT 1 AS k) a JOIN (SELECT 1 AS m) b ON k = m

--- a.in-right-join destructive unbounded-delete
DELETE FROM t WHERE id IN (SELECT x.id FROM customers c RIGHT JOIN t x ON c.id = x.id)

--- a.in-full-join destructive unbounded-delete
DELETE FROM t WHERE id IN (SELECT x.id FROM t x FULL JOIN customers c ON c.id = x.id)

--- a.in-group destructive unbounded-delete
DELETE FROM t WHERE id IN (SELECT x.id FROM (t x LEFT JOIN customers c ON c.id = x.id))

--- a.in-on-behind destructive unbounded-delete
DELETE FROM t WHERE id IN (SELECT x.id FROM t x LEFT JOIN customers c JOIN orders o ON o.customer_id = c.id ON c.id = x.id)
