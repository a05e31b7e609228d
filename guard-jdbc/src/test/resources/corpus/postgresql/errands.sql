--- about: Harmless texts that look like those of siege.sql, as people, tools and mappers send them.
--- errand.drop-trigger-tg-tmp1 harmless drop-object
--- with: CREATE TEMP TABLE tmp1 (id int)
--- with: CREATE TRIGGER tg BEFORE INSERT ON tmp1 FOR EACH ROW EXECUTE FUNCTION touch()
DROP TRIGGER tg ON tmp1

--- errand.drop-tmp2 harmless drop-table
--- with: CREATE TEMP TABLE tmp1 (id int)
--- with: ALTER TABLE tmp1 RENAME TO tmp2
DROP TABLE tmp2

--- errand.alter-tmp1-rename-to-tmp2 harmless rename
--- with: CREATE TEMP TABLE tmp1 (id int)
ALTER TABLE tmp1 RENAME TO tmp2

--- errand.alter-tmp1-rename-to-tmp2-truncate harmless rename, truncate, drop-table
--- with: CREATE TEMP TABLE tmp1 (id int)
ALTER TABLE tmp1 RENAME TO tmp2; TRUNCATE tmp2; DROP TABLE tmp2

--- errand.alter-tmp1-rename-column-a-to harmless rename
--- with: CREATE TEMP TABLE tmp1 (id int, a int)
ALTER TABLE tmp1 RENAME COLUMN a TO b

--- errand.alter-tmp1-drop-column-a-alter harmless drop-column, alter-type
--- with: CREATE TEMP TABLE tmp1 (id int, a int)
ALTER TABLE tmp1 DROP COLUMN a, ALTER id TYPE bigint

--- errand.drop-index-tmpi harmless drop-object
--- with: CREATE TEMP TABLE tmp1 (id int, a int)
--- with: CREATE INDEX tmpi ON tmp1 (a)
DROP INDEX tmpi

--- errand.drop-view-tv harmless drop-object
--- with: CREATE TEMP VIEW tv AS SELECT 1
DROP VIEW tv

--- errand.drop-sequence-ts harmless drop-object
--- with: CREATE TEMP SEQUENCE ts
DROP SEQUENCE ts

--- errand.drop-rule-tr-tmp1 harmless drop-object
--- with: CREATE TEMP TABLE tmp1 (id int, a int)
--- with: CREATE RULE tr AS ON DELETE TO tmp1 DO INSTEAD NOTHING
DROP RULE tr ON tmp1

--- errand.drop-policy-tp-tmp1 harmless drop-object
--- with: CREATE TEMP TABLE tmp1 (id int, a int)
--- with: CREATE POLICY tp ON tmp1
DROP POLICY tp ON tmp1

--- errand.delete-tmp9 harmless unbounded-delete
--- with: SELECT * INTO TEMP tmp9 FROM t
DELETE FROM tmp9

--- errand.delete-group-by-having-count-1 harmless
DELETE FROM u WHERE id IN (SELECT id FROM u GROUP BY id HAVING count(*) > 1)

--- errand.delete-row-number-over-partition-by harmless
DELETE FROM u WHERE id IN (SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY t_id ORDER BY id) AS rn FROM u) x WHERE rn > 1)

--- errand.with-k-row-number-over-partition harmless
WITH k AS (SELECT id, row_number() OVER (PARTITION BY t_id ORDER BY id) AS rn FROM u) DELETE FROM u USING k WHERE k.id = u.id AND k.rn > 1

--- errand.with-k-5-delete-using-k harmless
WITH k AS (SELECT t_id AS id FROM u WHERE x > 5) DELETE FROM u USING k WHERE k.id = u.id

--- errand.delete-not-min-group-by harmless
DELETE FROM u WHERE id NOT IN (SELECT min(id) FROM u GROUP BY t_id)

--- errand.delete-except-min-group-by harmless
DELETE FROM u WHERE id IN (SELECT id FROM u EXCEPT SELECT min(id) FROM u GROUP BY t_id)

--- errand.delete-intersect harmless
DELETE FROM u WHERE id IN (SELECT id FROM u INTERSECT SELECT t_id FROM u)

--- errand.delete-k-5 harmless
DELETE FROM u WHERE id IN (SELECT id AS k FROM u WHERE x = 5)

--- errand.update-set-s-n-count-n harmless
UPDATE u SET x = s.n FROM (SELECT t_id, count(*) AS n FROM u GROUP BY t_id) s WHERE s.t_id = u.id

--- errand.delete-customers-prefs-lang harmless
DELETE FROM customers WHERE prefs ? 'lang'

--- errand.delete-customers-prefs-array-n harmless
DELETE FROM customers WHERE prefs ?| ARRAY['n']

--- errand.delete-customers-prefs-n harmless
DELETE FROM customers WHERE prefs @? '$.n'

--- errand.delete-customers-active-true harmless
DELETE FROM customers WHERE active < true

--- errand.delete-customers-active-false harmless
DELETE FROM customers WHERE active > false

--- errand.delete-status-new-void harmless
DELETE FROM orders WHERE status ~ '^(new|void)$'

--- errand.delete-status-ed harmless
DELETE FROM orders WHERE status ~ '(ed)+$'

--- errand.delete-status-3 harmless
DELETE FROM orders WHERE status ~ '^.{3}$'

--- errand.delete-note-space harmless
DELETE FROM orders WHERE note ~ '[[:space:]]'

--- errand.delete-status-similar-to-new-void harmless
DELETE FROM orders WHERE status SIMILAR TO '(new|void)'

--- errand.delete-status-similar-to-ai-oi harmless
DELETE FROM orders WHERE status SIMILAR TO '%(ai|oi)%'

--- errand.delete-date-trunc-day-created-at harmless
DELETE FROM orders WHERE date_trunc('day', created_at) = '2024-01-01'

--- errand.delete-date-trunc-month-created-at harmless
DELETE FROM orders WHERE date_trunc('month', created_at) < date_trunc('month', updated_at)

--- errand.delete-total-floor-total harmless
DELETE FROM orders WHERE total <> floor(total)

--- errand.delete-updated-at-created-at-interval harmless
DELETE FROM orders WHERE updated_at < created_at + interval '1 day'

--- errand.delete-created-at-interval-6-years harmless
DELETE FROM orders WHERE created_at + interval '6 years' < now()

--- errand.delete-now-created-at-interval-2600 harmless
DELETE FROM orders WHERE now() - created_at > interval '2600 days'

--- errand.delete-age-now-created-at-interval harmless
DELETE FROM orders WHERE age(now(), created_at) > interval '5 years'

--- errand.delete-extract-year-created-at-2024 harmless
DELETE FROM orders WHERE extract(year FROM created_at) = 2024

--- errand.delete-extract-epoch-created-at-1600000000 harmless
DELETE FROM orders WHERE extract(epoch FROM created_at) < 1600000000

--- errand.delete-created-at-to-timestamp-1600000000 harmless
DELETE FROM orders WHERE created_at < to_timestamp(1600000000)

--- errand.delete-length-status-4 harmless
DELETE FROM orders WHERE length(status) > 4

--- errand.delete-created-at-date-2024-01 harmless
DELETE FROM orders WHERE created_at::date = '2024-01-01'

--- errand.delete-customers-tags-array-us-text harmless
DELETE FROM customers WHERE tags @> ARRAY['us']::text[]

--- errand.delete-all-array-1-2-bigint harmless
DELETE FROM orders WHERE id <> ALL (ARRAY[1,2]::bigint[])

--- errand.truncate-tmp1-drop-tmp1 harmless truncate, drop-table
--- with: CREATE TEMP TABLE tmp1 (id int, a int)
--- with: ALTER TABLE tmp1 RENAME COLUMN a TO b
TRUNCATE tmp1; DROP TABLE tmp1

--- errand.execute-delete-1-using-2 harmless
DO $$ BEGIN EXECUTE 'DELETE FROM u WHERE id = $1' USING 2; END $$

--- errand.n-int-2-execute-delete-1 harmless
DO $$ DECLARE n int := 2; BEGIN EXECUTE 'DELETE FROM u WHERE id = $1' USING n; END $$

--- errand.execute-update-set-note-1-2 harmless
DO $$ BEGIN EXECUTE 'UPDATE u SET note = $1 WHERE id = $2' USING 'DELETE FROM u', 2; END $$

--- errand.r-record-for-r-5-loop harmless
DO $$ DECLARE r record; BEGIN FOR r IN SELECT id FROM u WHERE x = 5 LOOP DELETE FROM u WHERE id = r.id; END LOOP; END $$

--- errand.r-record-for-r-base-loop harmless
DO $$ DECLARE r record; BEGIN FOR r IN SELECT id FROM base LOOP DELETE FROM u WHERE id = r.id AND x = 5; END LOOP; END $$

--- errand.r-record-for-r-loop-delete harmless
DO $$ DECLARE r record; BEGIN FOR r IN SELECT id, t_id FROM u LOOP DELETE FROM t WHERE id = r.t_id; END LOOP; END $$

--- errand.loop-delete-5-limit-100-exit harmless
DO $$ BEGIN LOOP DELETE FROM u WHERE id IN (SELECT id FROM u WHERE x = 5 LIMIT 100); EXIT WHEN NOT FOUND; END LOOP; END $$

--- errand.r-record-for-r-loop-null harmless
DO $$ DECLARE r record; BEGIN FOR r IN SELECT id FROM u LOOP NULL; END LOOP; DELETE FROM u WHERE id = 1; END $$

--- errand.c-cursor-for-1-for-update harmless
DO $$ DECLARE c CURSOR FOR SELECT * FROM u WHERE id = 1 FOR UPDATE; BEGIN FOR r IN c LOOP DELETE FROM u WHERE CURRENT OF c; END LOOP; END $$

--- errand.c-cursor-for-for-update-r harmless
DO $$ DECLARE c CURSOR FOR SELECT * FROM u FOR UPDATE; r record; BEGIN OPEN c; FETCH c INTO r; DELETE FROM u WHERE CURRENT OF c; CLOSE c; END $$

--- errand.r-record-for-r-order-by harmless
DO $$ DECLARE r record; BEGIN FOR r IN SELECT id FROM u ORDER BY id LIMIT 1 LOOP DELETE FROM u WHERE id = r.id; END LOOP; END $$

--- errand.r-record-for-r-count-n harmless
DO $$ DECLARE r record; BEGIN FOR r IN SELECT t_id, count(*) AS n FROM u GROUP BY t_id LOOP UPDATE t SET v = r.n WHERE id = r.t_id; END LOOP; END $$

--- errand.update-pg-class-set-reltuples-10 harmless
UPDATE pg_class SET reltuples = 10 WHERE relname = 'u'

--- errand.update-pg-catalog-pg-class-set harmless
UPDATE pg_catalog.pg_class SET reltuples = 10, relpages = 1 WHERE oid = 'u'::regclass

--- errand.execute-chr-10-1 harmless
DO $$ BEGIN EXECUTE 'SELECT'||chr(10)||'1'; END $$

--- errand.execute-1-chr-10-quote-ident harmless
DO $$ BEGIN EXECUTE 'SELECT 1'||chr(10)||'FROM '||quote_ident('u')||chr(13)||chr(10)||'WHERE id = '||quote_literal('1'); END $$

--- errand.n-text-execute-count-quote-ident harmless
DO $$ DECLARE n text := 'u'; BEGIN EXECUTE 'SELECT count(*) FROM '||quote_ident(n)||' WHERE id > 0'; END $$

--- errand.n-int-2-execute-delete-n harmless
DO $$ DECLARE n int := 2; BEGIN EXECUTE 'DELETE FROM u WHERE id = '||n; END $$

--- errand.text-execute-analyze-quote-ident harmless
DO $$ DECLARE t text := 'u'; BEGIN EXECUTE 'ANALYZE '||quote_ident(t); END $$

--- errand.insert-into-values-1-2-9 harmless
INSERT INTO u (id, x) VALUES (1, 2), (9, 3) ON CONFLICT (id) DO UPDATE SET x = excluded.x

--- errand.insert-into-100-5-conflict-update harmless
INSERT INTO u (id, x) SELECT id + 100, x FROM u WHERE x > 5 ON CONFLICT (id) DO UPDATE SET x = excluded.x

--- errand.insert-into-1-conflict-update-set harmless
INSERT INTO u (id, x) SELECT id, x FROM u WHERE id = 1 ON CONFLICT (id) DO UPDATE SET x = excluded.x + 1

--- errand.insert-into-conflict-nothing harmless
INSERT INTO u SELECT * FROM u ON CONFLICT DO NOTHING

--- errand.insert-into-v-3-conflict-update harmless
INSERT INTO u (id, x) SELECT id, v FROM t WHERE id < 3 ON CONFLICT (id) DO UPDATE SET x = excluded.x

--- errand.insert-into-conflict-update-set-1 harmless
INSERT INTO u SELECT * FROM u ON CONFLICT (id) DO UPDATE SET x = 1 WHERE u.x = 5

--- errand.cmd-text-r-record-for-r harmless
DO $$ DECLARE cmd text; r record; BEGIN FOR r IN SELECT tablename FROM pg_tables WHERE schemaname = 'app' LOOP cmd := 'SELECT count(*)'; cmd := cmd || ' FROM app.' || quote_ident(r.tablename); EXECUTE cmd; END LOOP; END $$

--- errand.q-text-1-for-i-1 harmless
DO $$ DECLARE q text := 'SELECT 1'; BEGIN FOR i IN 1..3 LOOP q := q || ' UNION SELECT ' || i; END LOOP; EXECUTE q; END $$

--- errand.q-text-update-set-note-q harmless
DO $$ DECLARE q text := 'UPDATE u SET note = ''x'''; BEGIN q := q || ' WHERE id = 1'; EXECUTE q; END $$

--- errand.q-text-n-int-2-q harmless
DO $$ DECLARE q text; n int := 2; BEGIN q := 'DELETE FROM u'; q := q || ' WHERE id = ' || n; EXECUTE q; END $$

--- errand.count-pg-ls-dir harmless
SELECT count(*) FROM pg_ls_dir('.')

--- errand.size-pg-stat-file-pg-version harmless
SELECT size FROM pg_stat_file('PG_VERSION')

--- errand.load-plpgsql harmless
LOAD 'plpgsql'

--- errand.merge-into-using-values-1-9 harmless
MERGE INTO u USING (VALUES (1, 9)) s(id, x) ON u.id = s.id WHEN MATCHED THEN UPDATE SET x = s.x WHEN NOT MATCHED THEN INSERT (id, x) VALUES (s.id, s.x)

--- errand.merge-into-using-base-b-b harmless
MERGE INTO u USING base b ON u.id = b.id WHEN NOT MATCHED BY SOURCE AND u.x > 6 THEN DELETE

--- errand.merge-into-using-base-b-b-2 harmless
MERGE INTO u USING base b ON u.id = b.id WHEN MATCHED AND u.x = 5 THEN DO NOTHING WHEN MATCHED AND u.x = 6 THEN DELETE

--- errand.explain-analyze-create-cc-1 harmless
EXPLAIN (ANALYZE) CREATE TABLE cc AS SELECT 1

--- errand.explain-generic-plan-delete harmless
EXPLAIN (GENERIC_PLAN) DELETE FROM u

--- errand.delete-int harmless
--- bind: 1
DELETE FROM u WHERE id = ?::int

--- errand.delete-int-int harmless
--- bind: 1 | 2
DELETE FROM u WHERE id IN (?::int, ?::int)

--- errand.delete-any-int harmless
--- bind: {1,2}
DELETE FROM u WHERE id = ANY (?::int[])

--- errand.delete-customers-prefs-1 harmless
--- bind: lang
DELETE FROM customers WHERE prefs ?? ? AND id = 1

--- errand.update-set-int-note harmless
--- bind: 3 | one
UPDATE u SET x = ?::int WHERE note = ?

--- errand.update-set-int-int-not-distinct harmless
--- bind: 5 | 1 | 5
UPDATE u SET x = ?::int WHERE id = ?::int AND x IS NOT DISTINCT FROM ?::int

--- errand.delete-note-text-note-text harmless
--- bind: x | x
DELETE FROM u WHERE note = ?::text OR note = ?::text

--- errand.delete-lower-note-lower-text harmless
--- bind: one
DELETE FROM u WHERE lower(note) = lower(?::text)

--- errand.delete-created-at-between-timestamptz-timestampt harmless
--- bind: 2024-01-01 | 2024-02-15
DELETE FROM orders WHERE created_at BETWEEN ?::timestamptz AND ?::timestamptz

--- errand.delete-created-at-ts-2025-05 harmless
DELETE FROM orders WHERE created_at > {ts '2025-05-05 00:00:00'}

--- errand.fn-ucase-delete-d-2020-01 harmless
SELECT {fn ucase('delete from u')}, {d '2020-01-01'}, {t '10:00:00'}

--- errand.delete-fn-length-note-4 harmless
DELETE FROM u WHERE {fn length(note)} = 4

--- errand.oj-left-outer-join harmless
SELECT * FROM {oj t LEFT OUTER JOIN u ON t.id = u.t_id}

--- errand.delete harmless
SELECT ';DELETE FROM u'

--- errand.truncate harmless
SELECT $$;TRUNCATE u;$$

--- errand.drop harmless
SELECT $x$ $$ ; DROP TABLE u; $$ $x$

--- errand.e-drop harmless
SELECT E'\'; DROP TABLE u; --'

--- errand.1-truncate-nested-drop harmless
SELECT 1 /* ; TRUNCATE u; /* nested ; */ DROP TABLE u */

--- errand.1-truncate harmless
SELECT 1 -- ; TRUNCATE u

--- errand.drop-1-drop-s harmless
SELECT ";DROP TABLE u" FROM (SELECT 1 AS ";DROP TABLE u") s

--- errand.003bdrop-1-drop-s harmless
SELECT U&"\003bDROP" FROM (SELECT 1 AS ";DROP") s

--- errand.it-s-delete-truncate harmless
SELECT 'it''s; DELETE FROM u' || $$ "; TRUNCATE u $$

--- errand.update-set-note-delete-1 harmless
UPDATE u SET note = 'DELETE FROM u' WHERE id = 1

--- errand.update-set-note-d-drop-d harmless
UPDATE u SET note = $d$'; DROP TABLE u; --$d$ WHERE id = 1

--- errand.insert-into-note-values-91-delete harmless
INSERT INTO u (id, note) VALUES (91, $$'); DELETE FROM u; --$$)

--- errand.update-a-set-b-b-a harmless
UPDATE u AS a SET x = b.x FROM u AS b WHERE a.id = b.id + 1

--- errand.update-a-set-1-b-a harmless
UPDATE u AS a SET x = 1 FROM u AS b WHERE a.t_id = b.t_id AND b.id = 1

--- errand.v-int-for-v-5-loop harmless
DO $$ DECLARE v_id int; BEGIN FOR v_id IN SELECT id FROM u WHERE x = 5 LOOP DELETE FROM u WHERE id = v_id; END LOOP; END $$

--- errand.this-id1-0-0-this-email harmless
select this_.id as id1_0_0_, this_.email as email2_0_0_ from customers this_ where this_.deleted_at is null order by this_.id asc limit 20

--- errand.c1-0-c1-0-active-c1 harmless
select c1_0.id,c1_0.active,c1_0.created_at,c1_0.deleted_at,c1_0.email,c1_0.name from customers c1_0 where c1_0.email like '%drop table%' escape ''

--- errand.delete-customers harmless
--- bind: 1
delete from customers where id=?

--- errand.update-set-status-version-version harmless
--- bind: paid | 3 | 1 | 0
update orders set status=?,version=? where id=? and version=?

--- errand.insert-into-note-values-77 harmless
--- bind: 5 | 1 | x
insert into u (t_id,x,id,note) values (?,?,77,?)

--- errand.update-o1-0-set-note-o1 harmless
update orders o1_0 set note='x' where o1_0.id in (select o2_0.id from orders o2_0 where o2_0.status='void')

--- errand.delete-order-items-oi1-0-oi1 harmless
delete from order_items oi1_0 where (oi1_0.order_id,oi1_0.line_no) in (select o.order_id,o.line_no from order_items o where o.sku='A')

--- errand.nextval-ticket-seq harmless
select nextval('ticket_seq')

--- errand.setval-ticket-seq-1000-false harmless
select setval('ticket_seq', 1000, false)

--- errand.setval-ticket-seq-max harmless
select setval('ticket_seq', (select max(id) from t))

--- errand.pg-get-serial-sequence-audit-log harmless
select pg_get_serial_sequence('audit.log', 'id')

--- errand.public-public-public-deleted-at-null harmless
select "public"."orders"."id" from "public"."orders" where ("public"."orders"."deleted_at" is null and "public"."orders"."status" = 'DELETE')

--- errand.merge-into-using-1-one-1 harmless
merge into "t" using (select 1 as "one") on ("t"."id" = 1) when matched then update set "v" = 5 when not matched then insert ("id", "v") values (1, 5)

--- errand.insert-into-v-values-1-5 harmless
insert into "t" ("id", "v") values (1, 5) on conflict ("id") do update set "v" = "excluded"."v", "name" = "excluded"."name" returning "t"."id"

--- errand.insert-into-v-values-50-1 harmless
insert into t (id, v) values (50, 1) on conflict do nothing

--- errand.update-set-v-v-1-1 harmless
update "t" set "v" = ("t"."v" + 1) where "t"."id" = 1 returning "t"."v"

--- errand.with-v-5-limit-1-for harmless
with "x" as (select "id" from "t" where "v" > 5 limit 1 for update skip locked) update "t" set "v" = 0 from "x" where "x"."id" = "t"."id"

--- errand.with-delete-5-limit-10-returning harmless
with x as (delete from u where id in (select id from u where x = 5 limit 10) returning *) insert into base select id + 500, note from x

--- errand.with-moved-delete-created-at-2020 harmless
WITH moved AS (DELETE FROM orders WHERE created_at < '2020-01-01' RETURNING *) SELECT count(*) FROM moved

--- errand.with-recursive-tree-1-union-all harmless
WITH RECURSIVE tree AS (SELECT id, t_id FROM u WHERE id = 1 UNION ALL SELECT u.id, u.t_id FROM u JOIN tree ON u.t_id = tree.id AND u.id > tree.id) SELECT * FROM tree

--- errand.note-truncate-drop harmless
SELECT * FROM u WHERE note = 'TRUNCATE u; DROP TABLE u'

--- errand.delete-sql-drop-other-e-truncate harmless
SELECT 'DELETE FROM u' AS sql, $$DROP TABLE u$$ AS other, E'TRUNCATE\tu'

--- errand.count-filter-status-void-void-sum harmless
SELECT count(*) FILTER (WHERE status = 'void') AS void, sum(total) FROM orders GROUP BY GROUPING SETS ((customer_id), ())

--- errand.drop-prefix-name-drop harmless
SELECT drop_prefix(name, 'drop ') FROM t

--- errand.truncate-text-note-3 harmless
SELECT truncate_text(note, 3) FROM u

--- errand.trunc-12-7-trunc-12-789 harmless
SELECT trunc(12.7), trunc(12.789, 2), date_trunc('day', now())

--- errand.replace-a-b-c-overlay-abc harmless
SELECT replace('a', 'b', 'c'), overlay('abc' placing 'x' from 1)

--- errand.delete-drop-a harmless
SELECT * FROM "delete" WHERE "drop" = 'a'

--- errand.update-delete-set-drop-truncate-null harmless
UPDATE "delete" SET "drop" = 'x', truncate = NULL WHERE id = 1

--- errand.delete-delete-1 harmless
DELETE FROM "delete" WHERE id = 1

--- errand.delete-truncate-1 harmless
DELETE FROM truncate WHERE id = 1

--- errand.insert-into-truncate-cascade-values-9 harmless
INSERT INTO truncate (id, "table", cascade) VALUES (9, 'drop', true)

--- errand.cascade-truncate harmless
SELECT cascade FROM truncate

--- errand.update-truncate-set-cascade-not-cascade harmless
UPDATE truncate SET cascade = NOT cascade WHERE id = 2

--- errand.drop-log-purge-merge-1 harmless
SELECT * FROM drop_log WHERE purge AND merge = 1

--- errand.update-drop-log-set-purge-true harmless
UPDATE drop_log SET purge = true, replace = 'delete' WHERE id = 3

--- errand.alter-text-purge-merge-replace-drop harmless
SELECT alter_text, purge, merge, replace FROM drop_log ORDER BY merge

--- errand.d-purge-drop-log-d-join harmless
SELECT d.purge FROM drop_log AS d JOIN truncate USING (id)

--- errand.comment-drop harmless
COMMENT ON TABLE u IS 'DROP TABLE u'

--- errand.comment-column-note-null harmless
COMMENT ON COLUMN u.note IS NULL

--- errand.set-search-path-to-public-app harmless
SET search_path TO public, app

--- errand.set-local-statement-timeout-5s harmless
SET LOCAL statement_timeout = '5s'

--- errand.set-time-zone-utc harmless
SET TIME ZONE 'UTC'

--- errand.set-role-app-ro harmless
SET ROLE app_ro

--- errand.reset-role harmless
RESET ROLE

--- errand.set-session-characteristics-transaction-isolatio harmless
SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SERIALIZABLE

--- errand.set-constraints-all-deferred harmless
SET CONSTRAINTS ALL DEFERRED

--- errand.set-standard-conforming-strings harmless
SET standard_conforming_strings = on

--- errand.set-application-name-drop-worker harmless
SET application_name = 'drop table worker'

--- errand.show-server-version harmless
SHOW server_version

--- errand.show-all harmless
SHOW ALL

--- errand.reset-all harmless
RESET ALL

--- errand.discard-plans harmless
DISCARD PLANS

--- errand.discard-sequences harmless
DISCARD SEQUENCES

--- errand.listen-drop harmless
LISTEN drop_table

--- errand.notify-drop-delete harmless
NOTIFY drop_table, 'DELETE FROM u'

--- errand.unlisten harmless
UNLISTEN *

--- errand.pg-notify-q-truncate harmless
SELECT pg_notify('q', 'TRUNCATE u')

--- errand.lock-share-mode harmless
LOCK TABLE u IN SHARE MODE

--- errand.for-update harmless
SELECT * FROM u FOR UPDATE

--- errand.for-no-key-update-nowait harmless
SELECT * FROM u FOR NO KEY UPDATE NOWAIT

--- errand.pg-advisory-xact-lock-42 harmless
SELECT pg_advisory_xact_lock(42)

--- errand.pg-try-advisory-lock-hashtext-drop harmless
SELECT pg_try_advisory_lock(hashtext('DROP TABLE'))

--- errand.explain-delete harmless
EXPLAIN DELETE FROM u

--- errand.explain-costs-off-update-set-1 harmless
EXPLAIN (COSTS off) UPDATE u SET x = 1

--- errand.explain-analyze-off-verbose-delete harmless
EXPLAIN (ANALYZE off, VERBOSE) DELETE FROM u

--- errand.explain-analyze harmless
EXPLAIN ANALYZE SELECT * FROM u

--- errand.explain-analyze-buffers-status-delete harmless
EXPLAIN (ANALYZE, BUFFERS) SELECT * FROM orders WHERE status = 'delete'

--- errand.explain-analyze-delete-1 harmless
EXPLAIN ANALYZE DELETE FROM u WHERE id = 1

--- errand.explain-verbose-merge-into-using-base harmless
EXPLAIN VERBOSE MERGE INTO u USING base b ON u.id = b.id WHEN MATCHED THEN DELETE

--- errand.prepare-p1-int-1 harmless
PREPARE p1 (int) AS SELECT * FROM u WHERE id = $1

--- errand.prepare-p2-delete-1 harmless
PREPARE p2 AS DELETE FROM u WHERE id = 1

--- errand.prepare-p3-int-text-update-set harmless
PREPARE p3 (int, text) AS UPDATE u SET note = $2 WHERE id = $1; EXECUTE p3(1, 'x'); DEALLOCATE p3

--- errand.prepare-p4-insert-into-values-80 harmless
PREPARE p4 AS INSERT INTO u (id) VALUES (80); EXECUTE p4

--- errand.deallocate-all harmless
DEALLOCATE ALL

--- errand.raise-notice-drop harmless
DO $$ BEGIN RAISE NOTICE 'DROP TABLE u'; END $$

--- errand.perform-1 harmless
DO $$ BEGIN PERFORM 1; END $$

--- errand.n-int-count-into-n-raise harmless
DO $$ DECLARE n int; BEGIN SELECT count(*) INTO n FROM u; RAISE NOTICE '%', n; END $$

--- errand.not-exists-1-pg-type-typname harmless
DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_type WHERE typname = 'drop_kind') THEN CREATE TYPE drop_kind AS ENUM ('table', 'column'); END IF; END $$

--- errand.not-exists-information-schema-columns-name harmless
DO $$ BEGIN IF NOT EXISTS (SELECT FROM information_schema.columns WHERE table_name = 'u' AND column_name = 'purge') THEN ALTER TABLE u ADD COLUMN purge boolean; END IF; END $$

--- errand.create-role-dropper-exception-when-duplicate harmless
DO $$ BEGIN CREATE ROLE dropper; EXCEPTION WHEN duplicate_object THEN RAISE NOTICE 'exists'; END $$

--- errand.execute-format-comment-i-l-truncate harmless
DO $$ BEGIN EXECUTE format('COMMENT ON TABLE %I IS %L', 'u', 'truncate me'); END $$

--- errand.execute-create-quote-ident-made-up harmless
DO $$ BEGIN EXECUTE 'CREATE TABLE ' || quote_ident('made_' || 'up') || ' (id int)'; END $$

--- errand.r-record-for-r-tablename-pg harmless
DO $$ DECLARE r record; BEGIN FOR r IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP RAISE NOTICE '%', r.tablename; END LOOP; END $$

--- errand.r-record-for-r-schemaname-tablename harmless
DO $$ DECLARE r record; BEGIN FOR r IN SELECT schemaname, tablename FROM pg_tables WHERE schemaname = 'app' LOOP EXECUTE format('GRANT SELECT ON %I.%I TO app_ro', r.schemaname, r.tablename); END LOOP; END $$

--- errand.r-record-for-r-tablename-pg-2 harmless
DO $$ DECLARE r record; BEGIN FOR r IN SELECT tablename FROM pg_tables WHERE schemaname = 'app' LOOP EXECUTE 'ANALYZE app.' || quote_ident(r.tablename); END LOOP; END $$

--- errand.r-record-for-r-5-loop-2 harmless
DO $$ DECLARE r record; BEGIN FOR r IN SELECT id FROM u WHERE x = 5 LOOP UPDATE u SET note = 'seen' WHERE id = r.id; END LOOP; END $$

--- errand.for-i-1-3-loop-insert harmless
DO $$ BEGIN FOR i IN 1..3 LOOP INSERT INTO u (id) VALUES (100 + i); END LOOP; END $$

--- errand.update-set-0-1-not-found harmless
DO $$ BEGIN UPDATE u SET x = 0 WHERE id = 1; IF NOT FOUND THEN INSERT INTO u (id, x) VALUES (1, 0); END IF; END $$

--- errand.v-sql-text-v-sql-1 harmless
DO $$ DECLARE v_sql text; BEGIN v_sql := 'SELECT 1'; EXECUTE v_sql; END $$

--- errand.c-cursor-for-r-record-open harmless
DO $$ DECLARE c CURSOR FOR SELECT id FROM u; r record; BEGIN OPEN c; FETCH c INTO r; CLOSE c; END $$

--- errand.assert-count-0-empty-was-it harmless
DO $$ BEGIN ASSERT (SELECT count(*) FROM u) > 0, 'u is empty; was it truncated?'; END $$

--- errand.body-perform-set-config-app-user harmless
DO $body$ BEGIN PERFORM set_config('app.user', 'drop', true); END $body$

--- errand.alter-add-constraint-pos-check-0 harmless
DO $$ BEGIN ALTER TABLE u ADD CONSTRAINT u_x_pos CHECK (x > 0) NOT VALID; END $$

--- errand.create-index-not-exists harmless
DO $$ BEGIN CREATE INDEX IF NOT EXISTS u_x ON u (x); END $$

--- errand.create-replace-function-purge-old-returns harmless
CREATE OR REPLACE FUNCTION purge_old() RETURNS void LANGUAGE plpgsql AS $$ BEGIN DELETE FROM orders; TRUNCATE u; EXECUTE 'DROP TABLE t'; END $$

--- errand.create-function-wipe-returns-void-language harmless
CREATE FUNCTION wipe() RETURNS void LANGUAGE sql AS 'TRUNCATE u; DELETE FROM orders'

--- errand.create-procedure-tidy-language-plpgsql-delete harmless
CREATE PROCEDURE tidy() LANGUAGE plpgsql AS $$ BEGIN DELETE FROM u; COMMIT; END $$

--- errand.create-function-atomic-wipe-returns-void harmless
CREATE FUNCTION atomic_wipe() RETURNS void LANGUAGE sql BEGIN ATOMIC DELETE FROM u; END

--- errand.create-replace-procedure-p-atomic-language harmless
CREATE OR REPLACE PROCEDURE p_atomic() LANGUAGE sql BEGIN ATOMIC DELETE FROM u; UPDATE t SET v = 1; END

--- errand.create-trigger-no-delete-before-delete harmless
CREATE TRIGGER no_delete BEFORE DELETE OR TRUNCATE ON u FOR EACH STATEMENT EXECUTE FUNCTION suppress_redundant_updates_trigger()

--- errand.create-rule-no-delete-delete-to harmless
CREATE RULE no_delete AS ON DELETE TO u DO INSTEAD NOTHING

--- errand.create-rule-log-delete-delete-to harmless
CREATE RULE log_delete AS ON DELETE TO u DO ALSO INSERT INTO audit.log (who) VALUES ('x')

--- errand.create-rule-cascade-delete-delete-to harmless
CREATE RULE cascade_delete AS ON DELETE TO t DO ALSO DELETE FROM u WHERE t_id = OLD.id

--- errand.create-view-dropped-deleted-at-not harmless
CREATE VIEW dropped AS SELECT * FROM orders WHERE deleted_at IS NOT NULL

--- errand.create-replace-view-view harmless
CREATE OR REPLACE VIEW u_view AS SELECT * FROM u

--- errand.create-materialized-view-deleted-totals-count harmless
CREATE MATERIALIZED VIEW deleted_totals AS SELECT count(*) FROM orders WHERE deleted_at IS NOT NULL

--- errand.refresh-materialized-view-order-totals harmless
REFRESH MATERIALIZED VIEW order_totals

--- errand.create-not-exists-int harmless
CREATE TABLE IF NOT EXISTS orders (id int)

--- errand.create-drop-me-int-primary-key harmless
CREATE TABLE drop_me (id int PRIMARY KEY, deleted boolean DEFAULT false, t_id int REFERENCES t ON DELETE CASCADE ON UPDATE CASCADE)

--- errand.create-copy harmless
CREATE TABLE u_copy AS TABLE u

--- errand.create-copy-like-including-all harmless
CREATE TABLE u_copy (LIKE u INCLUDING ALL)

--- errand.create-temp-scratch-delete-scratch-drop harmless unbounded-delete, drop-table
CREATE TEMP TABLE scratch AS SELECT * FROM u; DELETE FROM scratch; DROP TABLE scratch

--- errand.create-temp-scratch-int-commit-drop harmless
CREATE TEMP TABLE scratch (id int) ON COMMIT DROP

--- errand.create-temp-scratch-int-commit-delete harmless
CREATE TEMP TABLE scratch (id int) ON COMMIT DELETE ROWS

--- errand.create-temporary-not-exists-scratch-int harmless truncate
CREATE TEMPORARY TABLE IF NOT EXISTS scratch (id int); TRUNCATE scratch; INSERT INTO scratch SELECT id FROM u

--- errand.into-temp-scratch-update-scratch-set harmless unbounded-update, drop-table
SELECT id INTO TEMP scratch FROM u; UPDATE scratch SET id = 0; DROP TABLE IF EXISTS scratch

--- errand.create-temp-a-int-create-temp harmless drop-table
CREATE TEMP TABLE a (id int); CREATE TEMP TABLE b (id int); DROP TABLE a, b

--- errand.create-temp-a-int-alter-a harmless drop-column, alter-type
CREATE TEMP TABLE a (id int); ALTER TABLE a ADD x int; ALTER TABLE a DROP COLUMN x; ALTER TABLE a ALTER id TYPE bigint

--- errand.create-temp-a-int-create-index harmless drop-object, drop-table
CREATE TEMP TABLE a (id int); CREATE INDEX ai ON a (id); DROP INDEX ai; DROP TABLE a CASCADE

--- errand.create-temp-view-v-1-drop harmless drop-object
CREATE TEMP VIEW v AS SELECT 1 AS x; DROP VIEW v

--- errand.drop-exists-pg-temp-scratch harmless
DROP TABLE IF EXISTS pg_temp.scratch

--- errand.create-unlogged-staging-int harmless
CREATE UNLOGGED TABLE staging (id int)

--- errand.create-part-int-d-date-partition harmless
CREATE TABLE part_t (id int, d date) PARTITION BY RANGE (d)

--- errand.create-events-2026-04-partition-of harmless
CREATE TABLE events_2026_04 PARTITION OF events FOR VALUES FROM ('2026-04-01') TO ('2026-05-01')

--- errand.alter-events-attach-partition-events-2026 harmless
ALTER TABLE events ATTACH PARTITION events_2026_03 FOR VALUES FROM ('2026-03-01') TO ('2026-04-01')

--- errand.alter-add-column-deleted-at-timestamptz harmless
ALTER TABLE u ADD COLUMN deleted_at timestamptz, ADD COLUMN dropped boolean NOT NULL DEFAULT false

--- errand.alter-add-constraint-fk-foreign-key harmless
ALTER TABLE u ADD CONSTRAINT u_t_fk FOREIGN KEY (t_id) REFERENCES t ON DELETE SET NULL NOT VALID

--- errand.alter-alter-column-set-default-0 harmless
ALTER TABLE u ALTER COLUMN x SET DEFAULT 0

--- errand.alter-alter-column-drop-default harmless
ALTER TABLE u ALTER COLUMN x DROP DEFAULT

--- errand.alter-alter-column-set-statistics-500 harmless
ALTER TABLE u ALTER COLUMN x SET STATISTICS 500, ALTER note SET STORAGE EXTENDED

--- errand.alter-alter-column-status-drop-not harmless
ALTER TABLE orders ALTER COLUMN status DROP NOT NULL

--- errand.alter-alter-set-not-null harmless
ALTER TABLE u ALTER id SET NOT NULL

--- errand.alter-cluster-pkey harmless
ALTER TABLE u CLUSTER ON u_pkey

--- errand.alter-set-autovacuum-enabled-false harmless
ALTER TABLE u SET (autovacuum_enabled = false)

--- errand.alter-reset-fillfactor harmless
ALTER TABLE u RESET (fillfactor)

--- errand.alter-owner-to-current-user harmless
ALTER TABLE u OWNER TO CURRENT_USER

--- errand.alter-replica-identity-full harmless
ALTER TABLE u REPLICA IDENTITY FULL

--- errand.alter-enable-row-level-security harmless
ALTER TABLE u ENABLE ROW LEVEL SECURITY

--- errand.alter-enable-trigger-touch harmless
ALTER TABLE orders ENABLE TRIGGER orders_touch

--- errand.alter-enable-always-trigger-touch harmless
ALTER TABLE orders ENABLE ALWAYS TRIGGER orders_touch

--- errand.alter-sequence-ticket-seq-restart-with harmless
ALTER SEQUENCE ticket_seq RESTART WITH 500

--- errand.alter-sequence-ticket-seq-increment-by harmless
ALTER SEQUENCE ticket_seq INCREMENT BY 5 OWNED BY NONE

--- errand.alter-type-mood-add-value-dropped harmless
ALTER TYPE mood ADD VALUE 'dropped' BEFORE 'sad'

--- errand.alter-type-address-add-attribute-country harmless
ALTER TYPE address ADD ATTRIBUTE country text

--- errand.alter-domain-positive-set-default-1 harmless
ALTER DOMAIN positive SET DEFAULT 1

--- errand.alter-function-touch-set-search-path harmless
ALTER FUNCTION touch() SET search_path = public

--- errand.alter-role-app-rw-with-connection harmless
ALTER ROLE app_rw WITH CONNECTION LIMIT 5

--- errand.alter-role-app-rw-set-statement harmless
ALTER ROLE app_rw SET statement_timeout = '1min'

--- errand.alter-view-view-alter-column-note harmless
ALTER VIEW u_view ALTER COLUMN note SET DEFAULT 'x'

--- errand.alter-index-open-idx-set-fillfactor harmless
ALTER INDEX orders_open_idx SET (fillfactor = 80)

--- errand.alter-default-privileges-schema-public-grant harmless
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO app_ro

--- errand.alter-publication-pub-add-customers harmless
ALTER PUBLICATION orders_pub ADD TABLE customers

--- errand.alter-policy-own-accounts-using-owner harmless
ALTER POLICY own ON accounts USING (owner = session_user)

--- errand.grant-delete-truncate-to-app-rw harmless
GRANT DELETE, TRUNCATE ON u TO app_rw

--- errand.revoke-truncate-app-rw harmless
REVOKE TRUNCATE ON orders FROM app_rw

--- errand.grant-app-ro-to-app-rw harmless
GRANT app_ro TO app_rw

--- errand.reassign-owned-by-app-ro-to harmless
REASSIGN OWNED BY app_ro TO app_rw

--- errand.create-policy-p-del-for-delete harmless
CREATE POLICY p_del ON orders FOR DELETE USING (status = 'void')

--- errand.create-index-deleted-deleted-at-deleted harmless
CREATE INDEX orders_deleted ON orders (deleted_at) WHERE deleted_at IS NULL

--- errand.create-statistics-s1 harmless
CREATE STATISTICS s1 ON t_id, x FROM u

--- errand.create-sequence-purge-seq harmless
CREATE SEQUENCE purge_seq

--- errand.create-schema-not-exists-trash harmless
CREATE SCHEMA IF NOT EXISTS trash

--- errand.create-schema-trash2-create-dropped-int harmless
CREATE SCHEMA trash2 CREATE TABLE dropped (id int)

--- errand.create-extension-not-exists-pg-trgm harmless
CREATE EXTENSION IF NOT EXISTS pg_trgm

--- errand.create-domain-dropped-text-check-value harmless
CREATE DOMAIN dropped AS text CHECK (VALUE <> 'drop')

--- errand.create-cast-text-mood-with-inout harmless
CREATE CAST (text AS mood) WITH INOUT AS ASSIGNMENT

--- errand.create-collation-c2-c harmless
CREATE COLLATION c2 FROM "C"

--- errand.vacuum harmless
VACUUM u

--- errand.vacuum-analyze-verbose harmless
VACUUM (ANALYZE, VERBOSE) orders

--- errand.analyze harmless
ANALYZE

--- errand.analyze-verbose harmless
ANALYZE VERBOSE u (x)

--- errand.reindex harmless
REINDEX TABLE u

--- errand.cluster-using-pkey harmless
CLUSTER u USING u_pkey

--- errand.checkpoint harmless
CHECKPOINT

--- errand.copy-to-stdout harmless
--- copy: out
COPY u TO STDOUT

--- errand.copy-note-delete-to-stdout-with harmless
--- copy: out
COPY (SELECT * FROM u WHERE note <> 'DELETE FROM u') TO STDOUT WITH (FORMAT csv, HEADER)

--- errand.copy-note-to-stdout-delimiter harmless
--- copy: out
COPY u (id, note) TO STDOUT DELIMITER ';'

--- errand.copy-delete-1-returning-to-stdout harmless
--- copy: out
COPY (DELETE FROM u WHERE id = 1 RETURNING *) TO STDOUT

--- errand.update-set-v-v-5-1 harmless
BEGIN; UPDATE t SET v = v - 5 WHERE id = 1; UPDATE t SET v = v + 5 WHERE id = 3; COMMIT

--- errand.savepoint-drop-rollback-to-drop-release harmless
BEGIN; SAVEPOINT drop_table; ROLLBACK TO drop_table; RELEASE drop_table; COMMIT

--- errand.start-transaction-read-only-commit harmless
START TRANSACTION READ ONLY; SELECT * FROM u; COMMIT

--- errand.isolation-level-repeatable-read-1-rollback harmless
BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1; ROLLBACK

--- errand.c-cursor-for-fetch-all-c harmless
DECLARE c CURSOR FOR SELECT * FROM u; FETCH ALL FROM c; CLOSE c

--- errand.c-cursor-for-1-for-update-2 harmless
BEGIN; DECLARE c CURSOR FOR SELECT * FROM u WHERE id = 1 FOR UPDATE; FETCH c; DELETE FROM u WHERE CURRENT OF c; COMMIT

--- errand.drop-scroll-cursor-with-hold-for harmless
DECLARE "drop" SCROLL CURSOR WITH HOLD FOR SELECT 1; MOVE 1 FROM "drop"; CLOSE "drop"

--- errand.delete-created-at-now-interval-7 harmless
DELETE FROM orders WHERE created_at < now() - interval '7 years'

--- errand.delete-deleted-at-now-interval-30 harmless
DELETE FROM orders WHERE deleted_at < now() - interval '30 days'

--- errand.delete-deleted-at-not-null-deleted harmless
DELETE FROM orders WHERE deleted_at IS NOT NULL AND deleted_at < current_date - 30

--- errand.delete-status-void-archived harmless
DELETE FROM orders WHERE status IN ('void', 'archived')

--- errand.delete-status-any-void-archived harmless
DELETE FROM orders WHERE status = ANY ('{void,archived}')

--- errand.delete-status-like-arch harmless
DELETE FROM orders WHERE status LIKE 'arch%'

--- errand.delete-not-exists-1-order-items harmless
DELETE FROM orders WHERE NOT EXISTS (SELECT 1 FROM order_items i WHERE i.order_id = orders.id AND i.qty < 9)

--- errand.delete-order-items-i-using-o harmless
DELETE FROM order_items i USING orders o WHERE o.id = i.order_id AND o.status = 'void'

--- errand.delete-not-v-null harmless
DELETE FROM u WHERE t_id NOT IN (SELECT id FROM t WHERE v IS NULL)

--- errand.delete-null harmless
DELETE FROM u WHERE t_id IS NULL

--- errand.delete-a-using-b-a-b harmless
DELETE FROM u a USING u b WHERE a.t_id = b.t_id AND a.id > b.id

--- errand.delete-ctid-not-min-ctid-group harmless
DELETE FROM u WHERE ctid NOT IN (SELECT min(ctid) FROM u GROUP BY t_id)

--- errand.delete-order-by-limit-2 harmless
DELETE FROM u WHERE id IN (SELECT id FROM u ORDER BY id LIMIT 2)

--- errand.delete-ctid-ctid-order-by-limit harmless
DELETE FROM u WHERE ctid = (SELECT ctid FROM u ORDER BY id LIMIT 1)

--- errand.delete-max harmless
DELETE FROM u WHERE id = (SELECT max(id) FROM u)

--- errand.delete-between-2-3 harmless
DELETE FROM u WHERE id BETWEEN 2 AND 3

--- errand.delete-2 harmless
DELETE FROM u WHERE id > 2

--- errand.delete-1-5 harmless
DELETE FROM u WHERE (t_id, x) = (1, 5)

--- errand.delete-5-true harmless
DELETE FROM u WHERE x = 5 AND true

--- errand.delete-1-1-5 harmless
DELETE FROM u WHERE 1 = 1 AND x = 5

--- errand.delete-false harmless
DELETE FROM u WHERE false

--- errand.delete-1-0-1 harmless
DELETE FROM u WHERE 1 = 0 OR id = 1

--- errand.delete-null-2 harmless
DELETE FROM u WHERE id = NULL

--- errand.delete-note-note-one harmless
DELETE FROM u WHERE note = '' OR note = 'one'

--- errand.delete-length-note-3 harmless
DELETE FROM u WHERE length(note) > 3

--- errand.delete-note-f harmless
DELETE FROM u WHERE note ~* '^f'

--- errand.delete-distinct-6-not-null-1 harmless
DELETE FROM u WHERE x IS DISTINCT FROM 6 AND x IS NOT NULL AND t_id = 1

--- errand.update-set-deleted-at-now-4 harmless
UPDATE orders SET deleted_at = now() WHERE id = 4

--- errand.update-set-status-paid-updated-at harmless
UPDATE orders SET status = 'paid', updated_at = now() WHERE status = 'new' AND customer_id = 1

--- errand.update-set-total-sum-amount-order harmless
UPDATE orders SET total = (SELECT sum(amount) FROM order_items i WHERE i.order_id = orders.id) WHERE id = 2

--- errand.update-o-set-note-c-email harmless
UPDATE orders o SET note = c.email FROM customers c WHERE c.id = o.customer_id AND c.active = false

--- errand.update-set-1-1 harmless
UPDATE u SET x = x + 1 WHERE t_id = 1

--- errand.update-set-v-case-when-1 harmless
UPDATE t SET v = CASE id WHEN 1 THEN 5 WHEN 2 THEN 6 END WHERE id IN (1, 2)

--- errand.update-set-v-values-1-10 harmless
UPDATE u SET x = v.x FROM (VALUES (1, 10), (2, 20)) AS v(id, x) WHERE v.id = u.id

--- errand.update-set-note-unnest-array-1 harmless
UPDATE u SET note = 'x' FROM unnest(ARRAY[1, 2]) AS ids(id) WHERE u.id = ids.id

--- errand.update-customers-set-prefs-prefs-drop harmless
UPDATE customers SET prefs = prefs || '{"drop": true}' WHERE id = 1

--- errand.update-customers-set-prefs-jsonb-set harmless
UPDATE customers SET prefs = jsonb_set(prefs, '{lang}', '"fr"') WHERE prefs ->> 'lang' = 'en'

--- errand.update-customers-set-tags-array-remove harmless
UPDATE customers SET tags = array_remove(tags, 'eu') WHERE 'eu' = ANY (tags)

--- errand.update-customers-set-active-not-active harmless
UPDATE customers SET active = NOT active WHERE id = 3

--- errand.update-customers-set-name-null-active harmless
UPDATE customers SET name = NULL WHERE active AND name = 'Ann'

--- errand.update-customers-set-deleted-at-null harmless
UPDATE customers SET deleted_at = NULL WHERE deleted_at IS NOT NULL

--- errand.lo-get-4711 harmless
SELECT lo_get(4711)

--- errand.pg-size-pretty-pg-total-relation harmless
SELECT pg_size_pretty(pg_total_relation_size('u'))

--- errand.pg-cancel-backend-0 harmless
SELECT pg_cancel_backend(0)

--- errand.pg-stat-activity-query-like-drop harmless
SELECT * FROM pg_stat_activity WHERE query LIKE 'DROP%'

--- errand.pg-get-functiondef-touch-regproc harmless
SELECT pg_get_functiondef('touch'::regproc)

--- errand.query-pg-stat-activity harmless
SELECT query FROM pg_stat_activity

--- errand.txid-current-pg-current-wal-lsn harmless
SELECT txid_current(), pg_current_wal_lsn()

--- errand.has-privilege-app-rw-delete harmless
SELECT has_table_privilege('app_rw', 'u', 'DELETE')

--- errand.current-setting-session-replication-role harmless
SELECT current_setting('session_replication_role')

--- errand.set-config-app-tenant-42-false harmless
SELECT set_config('app.tenant', '42', false)

--- errand.encode-digest-sha256-hex harmless
SELECT encode(digest('x', 'sha256'), 'hex')

--- errand.hstore-drop-drop harmless
SELECT hstore('drop', 'table') -> 'drop'

--- errand.xmlelement-name-drop harmless
SELECT xmlelement(name "drop", 'table')

--- errand.jsonb-path-query-delete-1-delete harmless
SELECT jsonb_path_query('{"delete": 1}', '$.delete')

--- errand.truncate-1-jsonb-truncate harmless
SELECT '{"truncate":1}'::jsonb - 'truncate'

--- errand.jsonb-to-recordset-drop-1-drop harmless
SELECT * FROM jsonb_to_recordset('[{"drop":1}]') AS x("drop" int)

--- errand.ts-rank-to-tsvector-drop-drop harmless
SELECT ts_rank(to_tsvector('drop table'), 'drop & table'::tsquery)

--- errand.regexp-replace-drop-drop-keep-g harmless
SELECT regexp_replace('drop table u', 'drop', 'keep', 'g')

--- errand.string-agg-format-drop-i-tablename harmless
SELECT string_agg(format('DROP TABLE %I;', tablename), ' ') FROM pg_tables

--- errand.format-truncate-i-i-schemaname-tablename harmless
SELECT format('TRUNCATE TABLE %I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname = 'public'

--- errand.row-number-over-partition-by-order harmless
SELECT id, row_number() OVER (PARTITION BY t_id ORDER BY id DESC) FROM u

--- errand.tablesample-system-50 harmless
SELECT * FROM u TABLESAMPLE SYSTEM (50)

--- errand.lateral-count-c harmless
SELECT * FROM u, LATERAL (SELECT count(*) FROM orders) c

--- errand.distinct-order-by-desc harmless
SELECT DISTINCT ON (t_id) * FROM u ORDER BY t_id, id DESC

--- errand.1-drop-2-delete-3-truncate harmless
SELECT 1 AS "DROP TABLE u", 2 AS delete, 3 AS truncate

--- errand.delete-truncate-not-null harmless
SELECT "select" FROM "delete" WHERE truncate IS NOT NULL

--- errand.order-by-limit-1 harmless
TABLE u ORDER BY id LIMIT 1

--- errand.values-1-delete-2 harmless
VALUES (1, 'DELETE FROM u'), (2, 'x')

--- errand.drop-1-truncate harmless
/* DROP TABLE u */ SELECT 1 -- TRUNCATE u

--- errand.delete-1 harmless
-- DELETE FROM u;
SELECT 1

--- errand.1-drop harmless
SELECT 1; -- DROP TABLE u

--- errand.call-archive-2019-12-31 harmless
CALL archive_orders('2019-12-31')

--- errand.order-total-1 harmless
SELECT order_total(1)

--- errand.insert-into-note-values-90-it harmless
INSERT INTO u (id, note) VALUES (90, 'it''s; DROP TABLE u; --')

--- errand.insert-into-note-200-note harmless
INSERT INTO u (id, note) SELECT id + 200, note FROM u

--- errand.insert-into-audit-log-who-statement harmless
INSERT INTO audit.log (who, statement) VALUES ('me', $x$DELETE FROM u WHERE 1=1$x$)

--- errand.insert-into-audit-log-default-values harmless
INSERT INTO audit.log DEFAULT VALUES

--- errand.insert-into-customer-values-1-returning harmless
INSERT INTO orders (customer_id) VALUES (1) RETURNING id, created_at

--- errand.insert-into-flyway-schema-history-installed harmless
INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) VALUES (3, '3', 'drop table', 'SQL', 'V3__drop_table.sql', 1, 'x', 1, true)

--- errand.update-databasechangeloglock-set-locked-true-loc harmless
UPDATE databasechangeloglock SET locked = true, lockedby = 'me', lockgranted = now() WHERE id = 1 AND locked = false

--- errand.delete-flyway-schema-history-success-false harmless
DELETE FROM flyway_schema_history WHERE success = false

--- errand.delete-spring-session-expiry-time-100 harmless
DELETE FROM spring_session WHERE expiry_time < 100

--- errand.update-shedlock-set-lock-until-now harmless
UPDATE shedlock SET lock_until = now() WHERE name = 'purge'

--- errand.delete-qrtz-fired-triggers-sched-name harmless
DELETE FROM qrtz_fired_triggers WHERE sched_name = 'S' AND instance_name = 'i1'

--- errand.update-qrtz-triggers-set-trigger-state harmless
UPDATE qrtz_triggers SET trigger_state = 'WAITING' WHERE sched_name = 'S' AND trigger_state = 'ACQUIRED'
