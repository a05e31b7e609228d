--- about: A second wave of destructive texts, written against a reader that already knew the first.
--- h.in-self-column destructive unbounded-delete
DELETE FROM t WHERE id IN (SELECT t.id)

--- h.in-self-column-from destructive unbounded-delete
DELETE FROM t WHERE id IN (SELECT t.id FROM u)

--- h.eq-self-subquery destructive unbounded-delete
DELETE FROM t WHERE id = (SELECT t.id)

--- h.self-semijoin destructive unbounded-delete
DELETE FROM t x WHERE EXISTS (SELECT 1 FROM t y WHERE y.id = x.id)

--- h.self-join destructive unbounded-delete
DELETE FROM t USING t AS t2 WHERE t.id = t2.id

--- h.self-join-update destructive unbounded-update
UPDATE t SET v = 0 FROM t AS t2 WHERE t2.id = t.id

--- h.and-of-nothing destructive unbounded-delete
DELETE FROM t WHERE id > 0 AND id IS NOT NULL

--- h.or-of-unequals destructive unbounded-delete
DELETE FROM orders WHERE status <> 'paid' OR status <> 'new'

--- h.not-in-or destructive unbounded-delete
DELETE FROM orders WHERE status NOT IN ('paid') OR status IN ('paid', 'new')

--- h.times-one destructive unbounded-delete
DELETE FROM orders WHERE total * 1 = total

--- h.minus-self destructive unbounded-delete
DELETE FROM orders WHERE total - total = 0

--- h.upper-same destructive unbounded-delete
DELETE FROM orders WHERE upper(status) = upper(status)

--- h.concat-empty destructive unbounded-delete
DELETE FROM orders WHERE status || '' = status

--- h.coalesce-not-null destructive unbounded-delete
DELETE FROM t WHERE coalesce(name, 'x') IS NOT NULL

--- h.coalesce-id destructive unbounded-delete
DELETE FROM t WHERE coalesce(id, 0) >= 0

--- h.abs destructive unbounded-delete
DELETE FROM orders WHERE abs(total) >= 0

--- h.like-percents destructive unbounded-delete
DELETE FROM orders WHERE status LIKE '%%%'

--- h.like-concat destructive unbounded-delete
DELETE FROM orders WHERE status LIKE '%' || '' || '%'

--- h.in-self-where-true destructive unbounded-delete
DELETE FROM orders WHERE id IN (SELECT id FROM orders WHERE true)

--- h.in-self-tautology destructive unbounded-delete
DELETE FROM orders WHERE id IN (SELECT o.id FROM orders o WHERE o.id = o.id)

--- h.any-self destructive unbounded-delete
DELETE FROM orders WHERE id = ANY (SELECT id FROM orders)

--- h.array-self destructive unbounded-delete
DELETE FROM orders WHERE ctid = ANY (ARRAY(SELECT ctid FROM orders))

--- h.cte-self destructive unbounded-delete
WITH every AS (SELECT id FROM orders) DELETE FROM orders WHERE id IN (SELECT id FROM every)

--- h.tableoid destructive unbounded-delete
DELETE FROM t WHERE tableoid = 't'::regclass

--- h.tableoid-null destructive unbounded-delete
DELETE FROM t WHERE tableoid IS NOT NULL

--- h.row-self destructive unbounded-delete
DELETE FROM t WHERE (id, 1) = (id, 1)

--- h.row-whole destructive unbounded-delete
DELETE FROM t WHERE t.* IS NOT DISTINCT FROM t.*

--- h.array-of-self destructive unbounded-delete
DELETE FROM t WHERE ARRAY[id] = ARRAY[id]

--- h.case-self destructive unbounded-delete
DELETE FROM t WHERE CASE id WHEN id THEN true END

--- h.nullif destructive unbounded-delete
DELETE FROM t WHERE nullif(1, 2) = 1

--- h.greatest destructive unbounded-delete
DELETE FROM t WHERE greatest(1, 2) = 2

--- h.least-self destructive unbounded-delete
DELETE FROM t WHERE least(id, id) = id

--- h.not-exists-never destructive unbounded-delete
DELETE FROM t WHERE NOT EXISTS (SELECT 1 WHERE false)

--- h.exists-table destructive unbounded-delete
DELETE FROM t WHERE EXISTS (TABLE u)

--- h.one-is-subquery destructive unbounded-delete
DELETE FROM t WHERE 1 = (SELECT 1)

--- h.up-to-max destructive unbounded-delete
DELETE FROM t WHERE id <= (SELECT max(id) FROM t)

--- h.true-eq-test destructive unbounded-delete
DELETE FROM t WHERE (name IS NULL) = (name IS NULL)

--- h.true-in-test destructive unbounded-delete
DELETE FROM t WHERE (name IS NULL) IN (true, false)

--- h.or-newline destructive unbounded-delete
DELETE FROM t WHERE id = 1 -- only this one
OR true

--- h.or-carriage-return destructive unbounded-delete
DELETE FROM t WHERE id = 1 --<U+000D> OR true

--- h.or-after-nested-comment destructive unbounded-delete
DELETE FROM t WHERE id = 1 /* /* */ AND name = 'x' */ OR 1 < 2

--- h.where-false-or destructive unbounded-delete
DELETE FROM t WHERE false OR NOT false

--- h.double-negation destructive unbounded-delete
DELETE FROM t WHERE NOT (NOT (id = id))

--- h.is-not-false destructive unbounded-delete
DELETE FROM t WHERE (id = 1) IS NOT NULL

--- h.is-not-unknown destructive unbounded-delete
DELETE FROM t WHERE (id > 5) IS NOT UNKNOWN

--- h.between-infinity destructive unbounded-delete
DELETE FROM orders WHERE created_at > '-infinity'

--- h.regex-empty destructive unbounded-delete
DELETE FROM orders WHERE status ~ ''

--- h.starts-with-empty destructive unbounded-delete
DELETE FROM orders WHERE starts_with(status, '')

--- h.position destructive unbounded-delete
DELETE FROM orders WHERE position('' IN status) >= 0

--- h.json-constant destructive unbounded-delete
DELETE FROM t WHERE '{"a":1}'::jsonb @> '{"a":1}'

--- h.constant-deep destructive unbounded-delete
DELETE FROM t WHERE ((1 + 2) * 3 = 9 AND 'x' IN ('x', 'y')) OR id IS NULL

--- h.some-row-of-other destructive unbounded-delete
DELETE FROM t USING u WHERE u.id IN (1, 2) AND u.x IS NOT NULL

--- h.update-where-other destructive unbounded-update
UPDATE t AS a SET v = 0 FROM u AS b WHERE b.id = 1 AND b.x = 5 AND a.id IS NOT NULL

--- h.space-around-dot destructive drop-table
DROP TABLE public . t

--- h.mixed-quote destructive unbounded-delete
DELETE FROM public . "t"

--- h.semicolons destructive drop-table
SELECT 1;;;;DROP TABLE t

--- h.paren-then-drop destructive drop-table
((SELECT 1)); DROP TABLE t

--- h.values-then-drop destructive drop-table
VALUES (1), (2); DROP TABLE t

--- h.table-then-drop destructive drop-table
TABLE t; DROP TABLE t

--- h.comments-between destructive unbounded-delete
SELECT * FROM t; /* x */ -- y
delete from t

--- h.end-of-transaction destructive unbounded-delete
BEGIN; DELETE FROM t; END

--- h.second-alter destructive drop-column
ALTER TABLE t ADD COLUMN x int; ALTER TABLE t DROP COLUMN v

--- h.same-type destructive alter-type
--- unseen: the type is the same already
ALTER TABLE t ALTER v SET DATA TYPE int

--- h.foreign-column destructive drop-column
ALTER FOREIGN TABLE remote_orders DROP COLUMN total

--- h.detach-and-drop destructive drop-table
ALTER TABLE events DETACH PARTITION events_2026_01; DROP TABLE events_2026_01

--- h.swap-key destructive drop-constraint
--- unseen: the new key takes the name of the old one
ALTER TABLE t DROP CONSTRAINT t_pkey, ADD PRIMARY KEY (id)

--- h.view-by-alter-table destructive rename
ALTER TABLE active_customers RENAME TO customers_now

--- h.index-by-alter-table destructive rename
ALTER TABLE orders_open_idx RENAME TO orders_open2

--- h.role-all destructive disable-safety
ALTER ROLE ALL SET session_replication_role = 'replica'

--- h.role-in-database destructive disable-safety
ALTER ROLE app_rw IN DATABASE corpus_work SET session_replication_role TO replica

--- h.set-upper destructive disable-safety
SET SESSION_REPLICATION_ROLE = REPLICA

--- h.set-e-string destructive disable-safety
SET session_replication_role = E'replic\x61'

--- h.set-dollar destructive disable-safety
--- invalid: SET takes no dollar quotes for a name
SET $$session_replication_role$$ = 'replica'

--- h.set-config-upper destructive disable-safety
SELECT pg_catalog.set_config('SESSION_REPLICATION_ROLE', 'replica', true)

--- h.set-config-concat destructive
SELECT set_config('session_' || 'replication_role', 'replica', false)

--- h.set-config-where destructive disable-safety
SELECT 1 WHERE set_config('session_replication_role', 'replica', false) IS NOT NULL

--- h.set-config-insert destructive disable-safety
INSERT INTO audit.log (who) SELECT set_config('session_replication_role', 'replica', false)

--- h.set-config-do destructive disable-safety
DO $$ BEGIN PERFORM set_config('session_replication_role', 'replica', false); END $$

--- h.lo-quoted destructive drop-object
SELECT "lo_unlink"(4711)

--- h.lo-qualified destructive drop-object
SELECT pg_catalog . "lo_unlink" (4711)

--- h.lo-comment destructive drop-object
SELECT lo_unlink/* */(4711)

--- h.lo-values destructive drop-object
VALUES (lo_unlink(4711))

--- h.lo-from destructive drop-object
SELECT * FROM lo_unlink(4711)

--- h.lo-insert destructive drop-object
INSERT INTO audit.log (who) SELECT lo_unlink(4711)::text

--- h.lo-where destructive drop-object
DELETE FROM t WHERE id = 1 AND lo_unlink(4711) = 1

--- h.lo-do destructive drop-object
DO $$ BEGIN PERFORM lo_unlink(4711); END $$

--- h.lo-assign destructive drop-object
DO $$ DECLARE n int; BEGIN n := lo_unlink(4711); END $$

--- h.lo-declare destructive drop-object
DO $$ DECLARE n int := lo_unlink(4711); BEGIN NULL; END $$

--- h.lo-if destructive drop-object
DO $$ BEGIN IF lo_unlink(4711) = 1 THEN NULL; END IF; END $$

--- h.slots destructive destroy-recovery
--- with: SELECT pg_create_physical_replication_slot('corpus_slot2')
SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots

--- h.copy-lo destructive drop-object
--- copy: out
COPY (SELECT lo_unlink(4711)) TO STDOUT

--- h.explain-lo destructive drop-object
EXPLAIN ANALYZE SELECT lo_unlink(4711)

--- h.do-dollar-concat destructive drop-table
DO $$ BEGIN EXECUTE $q$DROP TABLE $q$ || 't'; END $$

--- h.do-concat-function destructive
DO $$ BEGIN EXECUTE concat('DROP ', 'TABLE t'); END $$

--- h.do-replace destructive
DO $$ BEGIN EXECUTE replace('DRxOP TABLE t', 'x', ''); END $$

--- h.do-subselect destructive
DO $$ BEGIN EXECUTE (SELECT 'DROP TABLE t'); END $$

--- h.do-loop-variable destructive
DO $$ DECLARE cmd text; BEGIN FOR cmd IN SELECT format('DROP TABLE %I', tablename) FROM pg_tables WHERE tablename = 't' LOOP EXECUTE cmd; END LOOP; END $$

--- h.do-string-agg destructive
DO $$ DECLARE s text; BEGIN SELECT 'TRUNCATE ' || string_agg(quote_ident(tablename), ', ') INTO s FROM pg_tables WHERE tablename = 't'; EXECUTE s; END $$

--- h.do-in-execute destructive drop-table
DO $$ BEGIN EXECUTE $x$DO $y$ BEGIN DROP TABLE t; END $y$ $x$; END $$

--- h.do-label destructive drop-table
DO $$BEGIN<<lbl>>LOOP DROP TABLE t;EXIT lbl;END LOOP;END$$

--- h.do-tight destructive unbounded-delete
DO $$begin if true then delete from t where id=id;end if;end$$

--- h.do-option destructive drop-table
DO $$ #variable_conflict use_column
BEGIN DROP TABLE t; END $$

--- h.do-constant-variable destructive
DO $$ DECLARE y CONSTANT text := 'DROP'; BEGIN EXECUTE y || ' TABLE t'; END $$

--- h.do-language-string destructive drop-table
DO LANGUAGE 'plpgsql' $$ BEGIN DROP TABLE t; END $$

--- h.do-language-quoted destructive drop-table
DO LANGUAGE "plpgsql" 'BEGIN DROP TABLE t; END'

--- h.do-unicode-string destructive drop-table
DO U&'BEGIN \0044ROP TABLE t; END'

--- h.do-escape-string destructive drop-table
do language plpgsql e'begin \x64rop table t; end'

--- h.do-continued destructive drop-table
DO 'BEGIN '
'DR'
'OP TABLE t; END'

--- h.do-return-early destructive truncate
DO $$ BEGIN IF now() < '2000-01-01' THEN RETURN; END IF; TRUNCATE t; END $$

--- h.do-elsif destructive unbounded-update
DO $$ DECLARE n int := 2; BEGIN IF n = 1 THEN NULL; ELSIF n = 2 THEN UPDATE t SET v = 0; END IF; END $$

--- h.do-foreach destructive drop-table
DO $$ DECLARE x text; BEGIN FOREACH x IN ARRAY ARRAY['t'] LOOP EXECUTE 'DROP TABLE ' || x; END LOOP; END $$

--- h.do-alter destructive drop-column
DO $$ BEGIN IF EXISTS (SELECT 1 FROM information_schema.columns WHERE table_name = 't' AND column_name = 'v') THEN ALTER TABLE t DROP COLUMN v; END IF; END $$

--- h.do-merge destructive unbounded-delete
DO $$ BEGIN MERGE INTO t USING (VALUES (1)) s (x) ON true WHEN MATCHED THEN DELETE; END $$

--- h.do-explain destructive unbounded-delete
DO $$ DECLARE r record; BEGIN FOR r IN EXPLAIN ANALYZE DELETE FROM t LOOP NULL; END LOOP; END $$

--- h.do-truncate-exception destructive truncate
DO $$ BEGIN BEGIN TRUNCATE t; EXCEPTION WHEN others THEN NULL; END; END $$

--- h.do-two destructive drop-table,truncate
DO $$ BEGIN TRUNCATE u; END $$; DO $$ BEGIN DROP TABLE t; END $$

--- h.cursor-delete destructive unbounded-delete
--- invalid: a cursor takes no data-modifying WITH
DECLARE c CURSOR FOR WITH d AS (DELETE FROM t RETURNING *) SELECT * FROM d

--- h.from-delete destructive
--- invalid: DELETE is no table expression
SELECT * FROM (DELETE FROM t RETURNING *) x

--- h.paren-delete destructive
--- invalid: DELETE takes no parentheses
(DELETE FROM t)

--- h.go destructive
--- invalid: a batch separator of another database
SELECT 1
GO
DROP TABLE t

--- h.exec-string destructive
--- invalid: another database's dynamic SQL
EXEC('DROP TABLE t')

--- h.nul destructive
--- invalid: no zero characters in SQL
SELECT 1<U+0000>; DROP TABLE t

--- h.typo destructive
--- invalid: what a typing error leaves
DELETE t WHERE id = 1 OR true

--- h.mysql-update destructive
--- invalid: MySQL's update of several tables
UPDATE t JOIN u ON true SET t.v = 0

--- h.cte-then-delete-other destructive unbounded-delete
WITH d AS (UPDATE t SET v = 1 WHERE id = 1 RETURNING *) DELETE FROM u

--- h.cte-shadow destructive unbounded-delete
WITH u AS (SELECT 1 AS id) DELETE FROM t USING u

--- h.merge-self destructive unbounded-delete
MERGE INTO t USING t AS s ON t.id = s.id WHEN MATCHED THEN DELETE

--- h.merge-and-self destructive unbounded-delete
MERGE INTO t USING (VALUES (1)) AS s (x) ON s.x = 1 WHEN MATCHED AND t.id = t.id THEN DELETE

--- h.merge-second-when destructive unbounded-delete
MERGE INTO t USING (VALUES (1)) AS s (x) ON true WHEN MATCHED AND t.id = 1 THEN UPDATE SET v = 0 WHEN MATCHED THEN DELETE

--- h.truncate-only-list destructive truncate
TRUNCATE ONLY t, ONLY u

--- h.prepared-insert-cte destructive unbounded-delete
PREPARE p AS WITH d AS (DELETE FROM t RETURNING id) INSERT INTO audit.log (who) SELECT id::text FROM d; EXECUTE p

--- h.insert-nested-with destructive unbounded-delete
WITH d AS (DELETE FROM t RETURNING id) INSERT INTO audit.log (who) WITH x AS (SELECT * FROM d) SELECT id::text FROM x

--- h.create-table-nested destructive unbounded-delete
CREATE TEMP TABLE gone AS WITH d AS (DELETE FROM t RETURNING *) SELECT * FROM d

--- h.select-into-cte destructive unbounded-update
WITH d AS (UPDATE t SET v = 0 RETURNING *) SELECT * INTO gone FROM d

--- h.values-cte destructive unbounded-delete
WITH d AS (DELETE FROM t) VALUES (1)

--- h.table-cte destructive unbounded-delete
WITH d AS (DELETE FROM t RETURNING *) TABLE d

--- h.paren-cte destructive unbounded-delete
(WITH d AS (DELETE FROM t RETURNING *) SELECT * FROM d)

--- h.union-cte destructive unbounded-delete
WITH d AS (DELETE FROM t RETURNING id) SELECT id FROM d UNION ALL SELECT id FROM u ORDER BY 1

--- h.temp-name-elsewhere destructive drop-table
CREATE TEMP TABLE work_ids (id int); DROP TABLE t

--- h.temp-then-permanent destructive unbounded-delete
CREATE TEMP TABLE t2 AS SELECT * FROM t; DELETE FROM t

--- h.drop-temp-and-more destructive drop-table
CREATE TEMP TABLE work_ids (id int); DROP TABLE work_ids, t

--- h.public-over-temp destructive drop-table
CREATE TEMP TABLE t (id int); DROP TABLE public.t
