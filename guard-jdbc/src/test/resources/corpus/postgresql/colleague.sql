--- about: Honest daily work that looks dangerous.
--- col.cte-same-name harmless delete
WITH orders AS (SELECT * FROM orders WHERE status = 'void') DELETE FROM orders WHERE id IN (SELECT id FROM orders)

--- col.cte-except harmless delete
WITH gone AS (SELECT id FROM orders EXCEPT SELECT id FROM orders WHERE status <> 'void') DELETE FROM orders WHERE id IN (SELECT id FROM gone)

--- col.derived-except harmless delete
DELETE FROM t WHERE id IN (SELECT id FROM (SELECT id FROM t EXCEPT SELECT t_id FROM u) x)

--- col.derived-intersect harmless delete
DELETE FROM t WHERE id IN (SELECT k.id FROM (SELECT id FROM t INTERSECT SELECT t_id FROM u) AS k)

--- col.derived-renamed harmless delete
DELETE FROM u WHERE id IN (SELECT id FROM (SELECT t_id AS id FROM u WHERE t_id IS NOT NULL) p)

--- col.derived-renamed-all harmless delete
DELETE FROM u WHERE id IN (SELECT parent FROM (SELECT t_id AS parent FROM u) p)

--- col.cte-renamed harmless delete
WITH p AS (SELECT t_id AS id FROM u) DELETE FROM u WHERE id IN (SELECT id FROM p)

--- col.cte-columns harmless delete
WITH p (id) AS (SELECT t_id FROM u) DELETE FROM u WHERE id IN (SELECT id FROM p)

--- col.distinct-on-keep harmless delete
DELETE FROM u WHERE id NOT IN (SELECT DISTINCT ON (t_id) id FROM u ORDER BY t_id, id)

--- col.distinct-on-drop harmless delete
DELETE FROM orders WHERE id IN (SELECT x.id FROM (SELECT DISTINCT ON (customer_id) id FROM orders ORDER BY customer_id, created_at) x)

--- col.cte-dedupe harmless delete
WITH d AS (SELECT id, row_number() OVER (PARTITION BY customer_id ORDER BY id) AS rn FROM orders) DELETE FROM orders o USING d WHERE d.id = o.id AND d.rn > 1

--- col.cte-ranked harmless delete
WITH ranked AS (SELECT id, rank() OVER (ORDER BY created_at DESC) r FROM orders) DELETE FROM orders WHERE id IN (SELECT id FROM ranked WHERE r > 4)

--- col.recursive-delete harmless delete
WITH RECURSIVE sub AS (SELECT id FROM u WHERE id = 1 UNION ALL SELECT u.id FROM u JOIN sub ON u.t_id = sub.id AND u.id <> sub.id AND u.id > 1) CYCLE id SET looped USING path DELETE FROM u WHERE id IN (SELECT id FROM sub) AND id < 3

--- col.min-newer harmless delete
DELETE FROM orders WHERE created_at > (SELECT min(created_at) FROM orders)

--- col.max-older harmless delete
DELETE FROM orders WHERE id < (SELECT max(id) FROM orders)

--- col.max-group harmless delete
DELETE FROM orders o WHERE o.id < (SELECT max(x.id) FROM orders x WHERE x.customer_id = o.customer_id)

--- col.max-some harmless delete
DELETE FROM orders WHERE created_at <= (SELECT max(created_at) FROM orders WHERE status = 'archived')

--- col.avg harmless delete
DELETE FROM orders WHERE total > (SELECT avg(total) FROM orders)

--- col.array-limited harmless delete
DELETE FROM orders WHERE ctid = ANY (ARRAY(SELECT ctid FROM orders WHERE status = 'void' LIMIT 100))

--- col.array-limited-all harmless delete
DELETE FROM orders WHERE ctid = ANY (ARRAY(SELECT ctid FROM orders ORDER BY created_at LIMIT 3))

--- col.array-agg harmless delete
DELETE FROM t WHERE id = ANY ((SELECT array_agg(t_id) FROM u WHERE x > 5)::int[])

--- col.not-any harmless delete
DELETE FROM t WHERE NOT (id = ANY (ARRAY(SELECT t_id FROM u WHERE t_id IS NOT NULL)))

--- col.staging-schema harmless delete
--- with: CREATE SCHEMA staging; CREATE TABLE staging.t (id int); INSERT INTO staging.t VALUES (1), (2), (77)
DELETE FROM staging.t WHERE id IN (SELECT id FROM public.t)

--- col.staging-using harmless delete
--- with: CREATE SCHEMA staging; CREATE TABLE staging.t (id int); INSERT INTO staging.t VALUES (1), (2), (77)
DELETE FROM staging.t s USING public.t p WHERE p.id = s.id

--- col.staging-exists harmless delete
--- with: CREATE SCHEMA staging; CREATE TABLE staging.t (id int); INSERT INTO staging.t VALUES (1), (2), (77)
DELETE FROM staging.t s WHERE EXISTS (SELECT FROM public.t p WHERE p.id = s.id)

--- col.staging-merge harmless
--- with: CREATE SCHEMA staging; CREATE TABLE staging.t (id int, v int); INSERT INTO staging.t VALUES (1, 5), (2, 6)
MERGE INTO public.t USING staging.t s ON s.id = t.id WHEN MATCHED THEN UPDATE SET v = s.v

--- col.staging-update harmless update
--- with: CREATE SCHEMA staging; CREATE TABLE staging.t (id int, v int); INSERT INTO staging.t VALUES (1, 5), (2, 6)
UPDATE public.t SET v = s.v FROM staging.t s WHERE s.id = public.t.id

--- col.history-infinity harmless delete
--- with: CREATE TABLE price (id int, valid_to date); INSERT INTO price VALUES (1, 'infinity'), (1, '2020-01-01'), (2, 'infinity')
DELETE FROM price WHERE valid_to < 'infinity'

--- col.history-close harmless update
--- with: CREATE TABLE price (id int, valid_to timestamptz); INSERT INTO price VALUES (1, 'infinity'), (1, '2020-01-01'), (2, 'infinity')
UPDATE price SET valid_to = now() WHERE id = 1 AND valid_to = 'infinity'::timestamptz

--- col.history-current harmless delete
--- with: CREATE TABLE price (id int, valid_to timestamptz); INSERT INTO price VALUES (1, 'infinity'), (1, '2020-01-01'), (2, 'infinity')
DELETE FROM price WHERE valid_to = 'infinity' AND id = 2

--- col.like-any harmless delete
DELETE FROM customers WHERE email LIKE ANY (ARRAY['ann%', 'bob%'])

--- col.like-any-literal harmless delete
DELETE FROM customers WHERE email LIKE ANY ('{ann%,bob%}')

--- col.not-like-all harmless delete
DELETE FROM customers WHERE email NOT LIKE ALL (ARRAY['a%', 'b%'])

--- col.ilike-any harmless delete
DELETE FROM customers WHERE email ILIKE ANY (ARRAY['ANN%'])

--- col.eq-any-literal harmless delete
DELETE FROM orders WHERE status = ANY ('{void,archived}')

--- col.tags-empty harmless update
UPDATE customers SET active = false WHERE tags = '{}' AND id > 2

--- col.starts-with harmless delete
DELETE FROM customers WHERE starts_with(email, 'ann') OR email ^@ 'bob'

--- col.strpos harmless delete
DELETE FROM customers WHERE strpos(email, 'ann') = 1

--- col.regexp-like harmless delete
DELETE FROM customers WHERE regexp_like(email, '^a', 'i')

--- col.power harmless delete
DELETE FROM orders WHERE total ^ 2 > 100

--- col.ctid-block harmless delete
DELETE FROM orders WHERE ctid >= '(0,1)' AND ctid < '(0,3)'

--- col.ctid-tid harmless delete
DELETE FROM t WHERE ctid = '(0,2)'::tid

--- col.tableoid-partition harmless delete
DELETE FROM events WHERE tableoid = 'events_2026_01'::regclass

--- col.tableoid-child harmless delete
DELETE FROM base WHERE tableoid::regclass::text = 'child'

--- col.uuid-after harmless delete
--- with: CREATE TABLE tokens (id uuid PRIMARY KEY, used boolean); INSERT INTO tokens VALUES ('11111111-1111-1111-1111-111111111111', true), ('22222222-2222-2222-2222-222222222222', false)
DELETE FROM tokens WHERE id > '11111111-1111-1111-1111-111111111111' AND NOT used

--- col.is-not-true harmless delete
DELETE FROM t WHERE (v > 20) IS NOT TRUE

--- col.is-unknown harmless delete
DELETE FROM t WHERE (v > 20) IS UNKNOWN

--- col.name-test-null harmless delete
DELETE FROM t WHERE (name = 'a') IS NULL

--- col.count-dup harmless delete
DELETE FROM u a WHERE (SELECT count(*) FROM u b WHERE b.t_id = a.t_id) > 1

--- col.in-group-having harmless delete
DELETE FROM orders WHERE customer_id IN (SELECT customer_id FROM orders GROUP BY customer_id HAVING count(*) > 1)

--- col.in-max-group harmless delete
DELETE FROM orders WHERE id IN (SELECT max(id) FROM orders GROUP BY customer_id)

--- col.in-limit-page harmless delete
DELETE FROM orders WHERE id IN (SELECT id FROM orders ORDER BY id OFFSET 5)

--- col.in-offset-limit harmless delete
DELETE FROM orders WHERE id IN (SELECT id FROM orders ORDER BY id OFFSET 0 LIMIT 2)

--- col.in-offset-fetch harmless delete
DELETE FROM orders WHERE id IN (SELECT id FROM orders ORDER BY id OFFSET 0 ROWS FETCH FIRST 2 ROWS ONLY)

--- col.tablesample harmless delete
DELETE FROM orders WHERE id IN (SELECT id FROM orders TABLESAMPLE system (0))

--- col.cte-move harmless insert,delete
WITH moved AS (DELETE FROM orders WHERE created_at < '2020-01-01' RETURNING *), logged AS (INSERT INTO audit.log (who, old_row) SELECT 'mover', to_jsonb(m) FROM moved m RETURNING 1) SELECT count(*) FROM logged

--- col.cte-upsert harmless insert,update
WITH up AS (UPDATE t SET v = 5 WHERE id = 77 RETURNING id) INSERT INTO t (id, v) SELECT 77, 5 WHERE NOT EXISTS (SELECT FROM up)

--- col.update-renumber-some harmless update
UPDATE orders o SET version = x.n FROM (SELECT id, row_number() OVER (ORDER BY created_at) AS n FROM orders WHERE status = 'paid') x WHERE x.id = o.id

--- col.update-running harmless update
WITH sums AS (SELECT customer_id, sum(total) AS s FROM orders GROUP BY customer_id HAVING sum(total) > 20) UPDATE customers c SET prefs = jsonb_set(prefs, '{total}', to_jsonb(s.s)) FROM sums s WHERE s.customer_id = c.id

--- col.merge-full harmless merge
MERGE INTO t USING (SELECT t_id, max(x) AS x FROM u WHERE t_id IS NOT NULL GROUP BY t_id) s ON s.t_id = t.id WHEN MATCHED AND s.x > 100 THEN DELETE WHEN MATCHED THEN UPDATE SET v = s.x WHEN NOT MATCHED THEN INSERT (id, v) VALUES (s.t_id, s.x) RETURNING merge_action(), old.v, new.v

--- col.merge-cte harmless merge
WITH s AS (SELECT id, v FROM t WHERE v > 30) MERGE INTO t USING s ON s.id = t.id WHEN MATCHED THEN UPDATE SET v = t.v + 1

--- col.merge-in-cte harmless merge
WITH m AS (MERGE INTO t USING (VALUES (1, 2)) AS s (id, v) ON s.id = t.id WHEN MATCHED THEN UPDATE SET v = s.v RETURNING t.*) SELECT * FROM m

--- col.merge-by-source harmless merge
MERGE INTO t USING u ON u.id = t.id WHEN NOT MATCHED BY SOURCE AND t.v = 99 THEN DELETE WHEN MATCHED THEN DO NOTHING

--- col.ordinality harmless select
SELECT x.ord, x.el FROM customers c, unnest(c.tags) WITH ORDINALITY AS x (el, ord) WHERE x.ord = 1

--- col.rows-from harmless select
SELECT * FROM ROWS FROM (generate_series(1, 3), unnest(ARRAY['drop', 'delete'])) WITH ORDINALITY AS r (a, b, c)

--- col.json-table harmless select
SELECT jt.* FROM customers, JSON_TABLE(prefs, '$' COLUMNS (id FOR ORDINALITY, lang text PATH '$.lang' DEFAULT 'none' ON EMPTY NULL ON ERROR, n int EXISTS PATH '$.n', NESTED PATH '$.a' COLUMNS (b int PATH '$.b'))) AS jt

--- col.json-scalar harmless select
SELECT JSON_SCALAR('drop'), JSON_SERIALIZE('{"delete":1}' RETURNING text), JSON_OBJECTAGG(name: id ABSENT ON NULL WITH UNIQUE KEYS), JSON_ARRAYAGG(id ORDER BY id RETURNING jsonb) FROM t WHERE name IS NOT NULL

--- col.json-value harmless select
SELECT JSON_VALUE(prefs, '$.n' RETURNING int DEFAULT 0 ON ERROR), prefs @? '$.a', prefs #- '{a,b}', jsonb_path_query_array(prefs, '$.* ? (@ > 1)') FROM customers

--- col.grouping harmless select
SELECT status, grouping(status, customer_id), count(*) FROM orders GROUP BY GROUPING SETS (ROLLUP (status, customer_id), CUBE (status), ()) HAVING count(*) > 0 ORDER BY 1, 2

--- col.window harmless select
SELECT id, nth_value(total, 2) OVER w, ntile(3) OVER (ORDER BY id), first_value(status) OVER w FROM orders WINDOW w AS (PARTITION BY status ORDER BY id GROUPS BETWEEN 1 PRECEDING AND UNBOUNDED FOLLOWING EXCLUDE CURRENT ROW)

--- col.lateral harmless select
SELECT c.id, x.* FROM customers c CROSS JOIN LATERAL (SELECT o.id, o.total FROM orders o WHERE o.customer_id = c.id ORDER BY o.total DESC FETCH FIRST 1 ROW ONLY) x

--- col.search-cycle harmless select
WITH RECURSIVE g AS (SELECT id, t_id FROM u UNION ALL SELECT u.id, u.t_id FROM u, g WHERE u.t_id = g.id) SEARCH BREADTH FIRST BY id SET ord CYCLE id SET is_cycle TO 'Y' DEFAULT 'N' USING path SELECT * FROM g ORDER BY ord LIMIT 5

--- col.xml harmless select
SELECT xmlelement(name "drop", xmlattributes(id AS "delete"), xmlforest(name AS "truncate")), xmlagg(xmlparse(content '<a/>')) OVER (), x.* FROM t, XMLTABLE('/r/i' PASSING ('<r><i>1</i></r>'::xml) COLUMNS "drop" int PATH '.') AS x

--- col.for-share harmless select
SELECT * FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.id = 1 FOR UPDATE OF o NOWAIT FOR KEY SHARE OF c SKIP LOCKED

--- col.overlay harmless select
SELECT overlay('dropped' placing 'X' from 1 for 4), trim(both 'x' from 'xxdropxx'), substring('delete' similar 'd#"%#"e' escape '#'), position('table' in 'drop table'), normalize('ä', NFC)

--- col.advisory harmless select
SELECT pg_advisory_lock(1, 2), pg_try_advisory_lock_shared(3), pg_advisory_unlock(1, 2), pg_advisory_unlock_all()

--- col.notify harmless session
LISTEN "drop"; NOTIFY "drop", 'delete from t'; UNLISTEN "drop"; SELECT pg_notify('truncate', 'drop table t')

--- col.cursor-hold harmless session
BEGIN; DECLARE "delete" NO SCROLL CURSOR WITHOUT HOLD FOR SELECT * FROM t FOR UPDATE; FETCH ABSOLUTE 1 FROM "delete"; FETCH ALL IN "delete"; CLOSE "delete"; COMMIT

--- col.cursor-binary harmless
BEGIN; DECLARE c BINARY INSENSITIVE CURSOR FOR VALUES (1), (2); MOVE FORWARD ALL IN c; FETCH LAST c; END

--- col.prepare-types harmless
PREPARE upd (int, text) AS UPDATE t SET name = $2 WHERE id = $1 RETURNING *; EXECUTE upd (1, 'drop'); EXECUTE upd (2, 'x'); DEALLOCATE PREPARE upd

--- col.prepare-delete harmless
PREPARE del AS DELETE FROM t WHERE id = ANY ($1); EXECUTE del ('{1,2}'); DEALLOCATE ALL

--- col.explain-off harmless
EXPLAIN (ANALYZE OFF, VERBOSE, COSTS OFF) DELETE FROM t

--- col.explain-plain harmless
EXPLAIN UPDATE t SET v = 0

--- col.explain-json harmless
EXPLAIN (FORMAT JSON, GENERIC_PLAN) DELETE FROM t WHERE id > $1

--- col.explain-analyze-false harmless
EXPLAIN (ANALYZE 0, BUFFERS false) MERGE INTO t USING u ON true WHEN MATCHED THEN DELETE

--- col.explain-analyze-key harmless
EXPLAIN (ANALYZE, WAL, SERIALIZE text, MEMORY) UPDATE t SET v = 1 WHERE id = 1

--- col.copy-in-options harmless insert
--- copy: in 900,drop,1
COPY t (id, name, v) FROM STDIN WITH (FORMAT csv, ON_ERROR ignore, LOG_VERBOSITY verbose, FORCE_NULL (v))

--- col.copy-in-where harmless insert
--- copy: in 901	drop	1
COPY t FROM STDIN WHERE id > 900 AND name <> 'delete'

--- col.copy-old-style harmless
--- copy: out
COPY public.t (id, name) TO STDOUT WITH CSV HEADER QUOTE '"' FORCE QUOTE name

--- col.copy-update-key harmless
--- copy: out
COPY (UPDATE t SET v = 1 WHERE id = 1 RETURNING *) TO STDOUT WITH (FORMAT binary)

--- col.lo harmless
BEGIN; SELECT lo_open(4711, 131072); SELECT loread(0, 10), lo_tell(0), lo_close(0); SELECT lo_put(4711, 0, 'x'), lo_get(4711, 0, 2); COMMIT

--- col.lo-create harmless
SELECT lo_creat(-1), lo_create(99999); COMMENT ON LARGE OBJECT 4711 IS 'drop me'; GRANT SELECT, UPDATE ON LARGE OBJECT 4711 TO app_ro

--- col.rls harmless
ALTER TABLE orders ENABLE ROW LEVEL SECURITY; CREATE POLICY del ON orders AS RESTRICTIVE FOR DELETE TO PUBLIC USING (status = 'void'); CREATE POLICY upd ON orders FOR UPDATE USING (true) WITH CHECK (total >= 0)

--- col.rls-alter harmless
ALTER POLICY own ON accounts USING (owner = session_user) WITH CHECK (balance >= 0)

--- col.event-trigger harmless
--- with: CREATE FUNCTION on_ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE NOTICE 'ddl'; END $$
CREATE EVENT TRIGGER log_drops ON sql_drop WHEN TAG IN ('DROP TABLE', 'ALTER TABLE', 'DROP OWNED') EXECUTE FUNCTION on_ddl(); ALTER EVENT TRIGGER log_drops ENABLE ALWAYS

--- col.trigger-when harmless
CREATE OR REPLACE TRIGGER orders_touch BEFORE UPDATE OF status OR DELETE ON orders FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION touch()

--- col.trigger-transition harmless
CREATE TRIGGER log_del AFTER DELETE ON t REFERENCING OLD TABLE AS dropped FOR EACH STATEMENT EXECUTE FUNCTION touch()

--- col.constraint-trigger harmless
CREATE CONSTRAINT TRIGGER ct AFTER INSERT OR UPDATE OR DELETE ON u DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION touch()

--- col.rule harmless
CREATE OR REPLACE RULE t_protect AS ON DELETE TO t WHERE OLD.id = 1 DO INSTEAD NOTHING

--- col.rule-many harmless
CREATE RULE t_log AS ON UPDATE TO t WHERE NEW.v IS DISTINCT FROM OLD.v DO ALSO (INSERT INTO audit.log (who) VALUES ('u'); DELETE FROM u WHERE t_id = OLD.id)

--- col.proc-transaction harmless
CREATE OR REPLACE PROCEDURE purge(OUT n bigint, batch int DEFAULT 1000) LANGUAGE plpgsql AS $proc$ BEGIN LOOP DELETE FROM orders WHERE id IN (SELECT id FROM orders WHERE status = 'void' LIMIT batch); GET DIAGNOSTICS n = ROW_COUNT; COMMIT; EXIT WHEN n = 0; END LOOP; END $proc$

--- col.proc-drop-body harmless
CREATE PROCEDURE rotate() LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'DROP TABLE IF EXISTS old_' || to_char(now(), 'YYYY'); TRUNCATE audit.log; ROLLBACK; END $$

--- col.do-commit harmless call
DO $$ DECLARE r record; BEGIN FOR r IN SELECT id FROM t WHERE v IS NULL LOOP UPDATE t SET v = 0 WHERE id = r.id; END LOOP; END $$

--- col.do-temp harmless
DO $$ BEGIN CREATE TEMP TABLE work (id int) ON COMMIT DROP; INSERT INTO work SELECT id FROM t WHERE id < 3; DELETE FROM t USING work WHERE work.id = t.id; END $$

--- col.do-partitions harmless
DO $do$ DECLARE m date := date '2026-05-01'; BEGIN WHILE m < '2026-08-01' LOOP EXECUTE format($f$CREATE TABLE IF NOT EXISTS %I PARTITION OF events FOR VALUES FROM (%L) TO (%L)$f$, 'events_' || to_char(m, 'YYYY_MM'), m, m + interval '1 month'); m := m + interval '1 month'; END LOOP; END $do$

--- col.do-notice harmless
DO $$ BEGIN RAISE NOTICE 'will drop table % and truncate %', 't', 'u' USING HINT = 'delete from t'; END $$

--- col.do-exception harmless
DO $$ BEGIN INSERT INTO t (id) VALUES (1); EXCEPTION WHEN unique_violation THEN UPDATE t SET name = 'dup' WHERE id = 1; WHEN OTHERS THEN RAISE; END $$

--- col.do-perform-format harmless
DO $$ DECLARE q text; BEGIN q := format('SELECT count(*) FROM %I WHERE note = %L', 'orders', 'drop'); EXECUTE q; END $$

--- col.partition-add harmless
CREATE TABLE events_2027 PARTITION OF events (CONSTRAINT k CHECK (kind <> 'drop')) FOR VALUES FROM ('2027-01-01') TO ('2028-01-01') WITH (fillfactor = 70)

--- col.partition-detach harmless
ALTER TABLE events DETACH PARTITION events_2026_02

--- col.partition-attach harmless
ALTER TABLE ONLY events_2026_03 ADD CONSTRAINT r CHECK (day >= '2026-03-01' AND day < '2026-04-01') NOT VALID; ALTER TABLE events_2026_03 VALIDATE CONSTRAINT r; ALTER TABLE events ATTACH PARTITION events_2026_03 FOR VALUES FROM ('2026-03-01') TO ('2026-04-01')

--- col.publication harmless
CREATE PUBLICATION all_pub FOR ALL TABLES WITH (publish = 'delete, truncate', publish_via_partition_root); ALTER PUBLICATION orders_pub SET TABLE orders, t (id, name) WHERE (id > 0); ALTER PUBLICATION orders_pub OWNER TO CURRENT_USER

--- col.replica-identity harmless
ALTER TABLE t REPLICA IDENTITY USING INDEX t_pkey; ALTER TABLE t REPLICA IDENTITY DEFAULT

--- col.slots-read harmless
SELECT slot_name, active, pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn) FROM pg_replication_slots; SELECT pg_switch_wal()

--- col.stats-reset harmless
SELECT pg_stat_reset(), pg_stat_reset_single_table_counters('t'::regclass)

--- col.set-many harmless
SET LOCAL work_mem = '64MB'; SET SESSION synchronous_commit TO off; SET TIMEZONE TO 'Europe/Berlin'; SET default_transaction_read_only = on; SET transform_null_equals TO on

--- col.guc-custom harmless
SET app.action = 'drop table'; SELECT current_setting('app.action', true); RESET app.action

--- col.tx-odd harmless
START TRANSACTION ISOLATION LEVEL SERIALIZABLE, READ ONLY, DEFERRABLE; ROLLBACK AND CHAIN; ABORT WORK

--- col.savepoints harmless
BEGIN; SAVEPOINT "drop"; UPDATE t SET v = 1 WHERE id = 1; ROLLBACK TRANSACTION TO SAVEPOINT "drop"; RELEASE "drop"; COMMIT

--- col.set-constraints harmless
BEGIN; SET CONSTRAINTS public.orders_customer_id_fkey IMMEDIATE; COMMIT

--- col.lock harmless
BEGIN; LOCK TABLE t, ONLY u IN SHARE ROW EXCLUSIVE MODE NOWAIT; COMMIT

--- col.comment-on harmless
COMMENT ON TABLE t IS 'drop table t;'; COMMENT ON COLUMN t.name IS NULL; COMMENT ON FUNCTION touch() IS $$ truncate $$; COMMENT ON CONSTRAINT t_pkey ON t IS 'x'

--- col.security-label harmless
--- invalid: no label provider is loaded
SECURITY LABEL FOR selinux ON TABLE t IS 'system_u:object_r:drop_t:s0'

--- col.grants harmless
GRANT TRUNCATE, DELETE, REFERENCES (id), TRIGGER ON TABLE t TO app_ro

--- col.default-privileges harmless
ALTER DEFAULT PRIVILEGES IN SCHEMA app REVOKE DELETE, TRUNCATE ON TABLES FROM app_rw; ALTER DEFAULT PRIVILEGES FOR ROLE app_rw GRANT ALL ON SEQUENCES TO app_ro

--- col.temp-flow harmless truncate,drop-table
CREATE TEMP TABLE batch ON COMMIT PRESERVE ROWS AS SELECT id FROM t WHERE v IS NULL; ANALYZE batch; CREATE INDEX ON batch (id); UPDATE t SET v = 0 FROM batch b WHERE b.id = t.id; TRUNCATE batch; DROP TABLE batch

--- col.temp-swap harmless unbounded-delete,unbounded-update,drop-table
CREATE TEMPORARY TABLE IF NOT EXISTS work_x (LIKE t INCLUDING DEFAULTS); DELETE FROM work_x; INSERT INTO work_x SELECT * FROM t; UPDATE work_x SET v = 0; DROP TABLE IF EXISTS work_x

--- col.temp-pg harmless
CREATE TABLE pg_temp.keep (id int); INSERT INTO pg_temp.keep VALUES (1), (2), (3); DELETE FROM t WHERE id NOT IN (SELECT id FROM pg_temp.keep); TRUNCATE pg_temp.keep; DROP TABLE pg_temp.keep

--- col.sqlcommenter harmless delete
DELETE FROM orders WHERE id = 1 /*action='drop',controller='delete',framework='spring%3Adrop',traceparent='00-5bd66ef5095369c7b0d1f8f4bd33716a-c532cb4098ac3dd2-01'*/

--- col.sqlcommenter-quote harmless delete
/* it's a "drop table" by o'neil */ DELETE FROM t WHERE id = 1 -- truncate t;

--- col.marginalia harmless update
UPDATE t SET v = 1 WHERE id = 2 /*application:Shop,controller:orders,action:delete_all; drop table t*/

--- col.hibernate-soft harmless update
--- bind: 1
/* soft delete for Customer */ update customers set deleted_at=now() where id=?::bigint and deleted_at is null

--- col.hibernate-multi harmless
create temporary table HT_orders(id bigint not null, rn_ integer not null, primary key(id)) on commit drop; insert into HT_orders(id,rn_) select o1_0.id,1 from orders o1_0 where o1_0.status='void'; delete from orders using HT_orders ht1_0 where orders.id=ht1_0.id

--- col.hibernate-cte harmless
with HTE_orders(id) as materialized (select o1_0.id from orders o1_0 where o1_0.status='void'), delete_cte(id) as (delete from order_items dml_target_ where dml_target_.order_id in (select id from HTE_orders) returning dml_target_.order_id) delete from orders dml_target_ where dml_target_.id in (select id from HTE_orders)

--- col.hibernate-true harmless
--- bind: 1
delete from orders o1_0 where (o1_0.customer_id=?::bigint) and (1=1)

--- col.jooq-merge harmless
--- bind: 1 | x
merge into "public"."t" using (select 1 as "one") as "s" on "public"."t"."id" = cast(? as int) when matched then update set "name" = ? 

--- col.jooq-returning harmless
delete from "public"."t" where ("public"."t"."id", "public"."t"."name") in ((1, 'a'), (2, 'b')) returning "public"."t"."id"

--- col.jooq-optimistic harmless
--- bind: 5 | 1 | 10
update "public"."t" set "v" = cast(? as int) where ("public"."t"."id" = cast(? as int) and "public"."t"."v" is not distinct from cast(? as int))

--- col.mybatis-optional harmless
--- bind: 1 | 1
DELETE FROM t WHERE 1 = 1 AND (?::int IS NULL OR id = ?::int)

--- col.spring-batch-clean harmless
DELETE FROM batch_job_execution WHERE job_instance_id IN (SELECT job_instance_id FROM batch_job_instance WHERE job_name = 'purge')

--- col.quartz harmless
DELETE FROM QRTZ_FIRED_TRIGGERS WHERE SCHED_NAME = 'T'; UPDATE QRTZ_TRIGGERS SET TRIGGER_STATE = 'WAITING' WHERE SCHED_NAME = 'S' AND (TRIGGER_STATE = 'ACQUIRED' OR TRIGGER_STATE = 'BLOCKED')

--- col.outbox harmless delete
DELETE FROM audit.log l USING (SELECT id FROM audit.log ORDER BY id LIMIT 2 FOR UPDATE SKIP LOCKED) b WHERE b.id = l.id RETURNING l.*

--- col.queue-claim harmless update
UPDATE orders o SET status = 'busy', version = o.version + 1 FROM (SELECT id FROM orders WHERE status = 'new' ORDER BY id LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED) q WHERE o.id = q.id RETURNING old.status, new.status

--- col.upsert-where harmless insert
INSERT INTO t AS target (id, v) VALUES (1, 5), (2, 6) ON CONFLICT (id) WHERE true DO UPDATE SET v = excluded.v, name = coalesce(target.name, 'drop') WHERE target.v IS DISTINCT FROM excluded.v RETURNING (xmax = 0) AS inserted

--- col.upsert-select harmless insert
INSERT INTO t (id, name) SELECT u.id, u.note FROM u WHERE u.id < 3 ON CONFLICT (id) DO UPDATE SET (name) = (SELECT coalesce(excluded.name, t.name))

--- col.generated harmless
INSERT INTO customers (email) OVERRIDING USER VALUE VALUES ('q@example.com') RETURNING id AS "drop", email AS truncate

--- col.values-default harmless
INSERT INTO audit.log DEFAULT VALUES RETURNING *

--- col.alter-safe harmless
ALTER TABLE orders ALTER COLUMN note SET STATISTICS 200, ALTER COLUMN note SET (n_distinct = -0.5), ALTER COLUMN total SET STORAGE main, ADD CONSTRAINT nn CHECK (note <> 'drop') NOT VALID

--- col.alter-not-null harmless
ALTER TABLE orders ADD CONSTRAINT st_nn NOT NULL note NOT VALID; ALTER TABLE t ALTER COLUMN v SET DEFAULT 0, ALTER COLUMN v DROP DEFAULT

--- col.identity harmless
ALTER TABLE t ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (START 100); ALTER TABLE t ALTER id SET GENERATED BY DEFAULT SET INCREMENT BY 5 RESTART

--- col.index-odd harmless
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS drop_idx ON customers USING btree (lower(email) text_pattern_ops DESC NULLS LAST) INCLUDE (name) NULLS NOT DISTINCT WITH (deduplicate_items = off) WHERE deleted_at IS NULL AND name <> 'truncate'

--- col.pgdump-data harmless
--- with: CREATE TABLE copied (id int)
SET row_security = off;
SET escape_string_warning = off;
INSERT INTO public.copied (id) VALUES (1), (2);
SELECT pg_catalog.setval('public.ticket_seq', 1, false);
ALTER TABLE ONLY public.copied ADD CONSTRAINT copied_pkey PRIMARY KEY (id);

--- col.function-atomic harmless
CREATE OR REPLACE FUNCTION purge_one(k int) RETURNS SETOF t LANGUAGE sql BEGIN ATOMIC DELETE FROM u WHERE t_id = k; DELETE FROM t WHERE id = k RETURNING *; END; SELECT 1

--- col.function-default harmless
CREATE FUNCTION del(drop text DEFAULT 'delete from t; drop table t', VARIADIC "truncate" int[] DEFAULT '{}') RETURNS TABLE (alter_ int, "update" text) LANGUAGE sql AS $f$ SELECT 1, 'x' $f$

--- col.postgis-like harmless
SELECT st.* FROM (SELECT point(1, 2) AS geom) st WHERE st.geom <@ box '((0,0),(3,3))' AND st.geom ~= point '(1,2)' ORDER BY st.geom <-> point(0,0) LIMIT 1

--- col.timescale-like harmless
--- invalid: no such extension here
SELECT create_hypertable('events', 'day', chunk_time_interval => interval '1 day', migrate_data => true); SELECT add_retention_policy('events', drop_after => interval '1 year')

--- col.timebucket harmless
SELECT date_bin('15 minutes', created_at, timestamptz '2001-01-01') AS bucket, percentile_disc(0.9) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY bucket

--- col.range-agg harmless
SELECT range_agg(daterange(day, day + 1)) FILTER (WHERE kind IS NOT NULL), multirange(int4range(1, 2)) @> 1, '{[1,2),[4,5)}'::int4multirange * '{[2,5)}' FROM events

--- col.var-count harmless call
DO $$ DECLARE q text; n bigint; BEGIN q := 'SELECT count(*) FROM ' || quote_ident('t') || ' WHERE id = $1'; EXECUTE q INTO n USING 1; RAISE NOTICE '%', n; END $$

--- col.var-partition harmless call
DO $$ DECLARE d date; stmt text; BEGIN FOR d IN SELECT generate_series('2027-01-01'::date, '2027-02-01', '1 month') LOOP stmt := format('CREATE TABLE IF NOT EXISTS %I (LIKE t INCLUDING ALL)', 'p_' || to_char(d, 'YYYY_MM')); EXECUTE stmt; END LOOP; END $$

--- col.var-grant harmless call
DO $$ DECLARE r record; sql text; BEGIN FOR r IN SELECT tablename FROM pg_tables WHERE schemaname = 'app' LOOP sql := 'GRANT SELECT, DELETE ON app.' || quote_ident(r.tablename) || ' TO app_ro'; EXECUTE sql; END LOOP; END $$

--- col.var-branches harmless call
DO $$ DECLARE q text; BEGIN IF current_setting('server_version_num')::int >= 140000 THEN q := 'SELECT 1'; ELSIF false THEN q := 'SELECT 2'; ELSE q := 'SELECT 3'; END IF; EXECUTE q; END $$

--- col.var-delete harmless call
DO $$ DECLARE q CONSTANT text := 'DELETE FROM t WHERE id = $1'; BEGIN EXECUTE q USING 1; EXECUTE q USING 2; END $$

--- col.var-index harmless call
DO $$ DECLARE cmd text DEFAULT 'CREATE INDEX IF NOT EXISTS u_note2 ON u (note)'; BEGIN IF NOT EXISTS (SELECT FROM pg_class WHERE relname = 'u_note2') THEN EXECUTE cmd; END IF; END $$

--- col2.catalog-read harmless select
SELECT c.relname, t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE tgenabled = 'D' FOR SHARE OF t

--- col2.own-pg-name harmless
--- with: CREATE TABLE pg_jobs (id int, done boolean); INSERT INTO pg_jobs VALUES (1, true), (2, false)
DELETE FROM pg_jobs WHERE done; UPDATE pg_jobs SET done = true WHERE id = 7

--- col2.matview-refresh harmless
REFRESH MATERIALIZED VIEW order_totals; ALTER MATERIALIZED VIEW order_totals SET (autovacuum_enabled = off)

--- col2.storage harmless
ALTER TABLE t SET ACCESS METHOD heap; ALTER TABLE t SET TABLESPACE pg_default; ALTER INDEX t_pkey SET TABLESPACE pg_default

--- col2.type-add harmless
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'angry' BEFORE 'sad'

--- col2.ts-config harmless
ALTER TEXT SEARCH CONFIGURATION plain_words ALTER MAPPING FOR word WITH simple; ALTER TEXT SEARCH CONFIGURATION plain_words OWNER TO CURRENT_USER

--- col2.opfamily harmless
CREATE OPERATOR FAMILY fam USING btree; ALTER OPERATOR FAMILY fam USING btree OWNER TO CURRENT_USER

--- col2.server-options harmless
ALTER SERVER elsewhere OPTIONS (ADD host 'drop'); ALTER SERVER elsewhere VERSION '2'; ALTER FOREIGN TABLE remote_orders ADD COLUMN note text

--- col2.sequence-owned harmless
ALTER SEQUENCE ticket_seq OWNED BY t.id; ALTER SEQUENCE ticket_seq AS bigint NO MAXVALUE NO CYCLE; SELECT setval('ticket_seq', max(id)) FROM t

--- col2.array-contains harmless delete
DELETE FROM customers WHERE tags @> '{vip}' OR prefs @> '{"n":7}'

--- col2.array-by harmless delete
DELETE FROM customers WHERE tags <@ '{eu}' AND tags <> '{}'

--- col2.range harmless delete
DELETE FROM t WHERE id <@ int4range(2, 4)

--- col2.range-day harmless delete
DELETE FROM events WHERE day <@ daterange('2026-01-01', '2026-02-01')

--- col2.range-open harmless delete
DELETE FROM orders WHERE tstzrange(NULL, '2020-01-01') @> created_at

--- col2.left harmless delete
DELETE FROM customers WHERE left(email, 1) = 'a' AND right(email, 4) = '.com'

--- col2.greatest harmless delete
DELETE FROM orders WHERE greatest(version, 0) > 4

--- col2.in-text-ids harmless delete
DELETE FROM t WHERE id::text = ANY (string_to_array('1,2', ','))

--- col2.in-json-ids harmless delete
DELETE FROM t WHERE id IN (SELECT (e ->> 'id')::int FROM jsonb_array_elements('[{"id":1}]') e)

--- col2.in-unnest harmless delete
--- bind: {1,2}
DELETE FROM t WHERE id IN (SELECT unnest(?::int[]))

--- col2.any-select-array harmless delete
DELETE FROM t WHERE id = ANY (SELECT t_id FROM u WHERE x = 5)

--- col2.all-other harmless delete
DELETE FROM t WHERE id <> ALL (SELECT t_id FROM u WHERE t_id IS NOT NULL)

--- col2.self-parent harmless delete
DELETE FROM u child USING u parent WHERE child.t_id = parent.id AND parent.note = 'one'

--- col2.self-anti harmless delete
DELETE FROM u x WHERE NOT EXISTS (SELECT FROM u y WHERE y.t_id = x.id)

--- col2.self-other-column harmless delete
DELETE FROM u WHERE id IN (SELECT t_id FROM u)

--- col2.cte-full-anti harmless delete
WITH keep AS (SELECT DISTINCT t_id FROM u WHERE t_id IS NOT NULL) DELETE FROM t WHERE id NOT IN (SELECT t_id FROM keep)

--- col2.cte-same-other harmless delete
WITH t AS (SELECT t_id AS id FROM u WHERE x = 5) DELETE FROM public.t AS d USING t WHERE t.id = d.id

--- col2.cte-full-other harmless delete
WITH a AS (SELECT * FROM u) DELETE FROM t USING a WHERE a.t_id = t.id

--- col2.cte-full-condition harmless delete
WITH a AS (SELECT * FROM t) DELETE FROM t USING a WHERE a.id = t.id AND a.name = 'a'

--- col2.derived-agg harmless update
UPDATE t SET v = s.m FROM (SELECT t_id AS id, max(x) AS m FROM u GROUP BY t_id) s WHERE s.id = t.id

--- col2.derived-limit harmless delete
DELETE FROM t USING (SELECT id FROM t ORDER BY id LIMIT 1) f WHERE f.id = t.id

--- col2.derived-distinct-on harmless update
UPDATE orders SET note = 'first' FROM (SELECT DISTINCT ON (customer_id) id FROM orders ORDER BY customer_id, id) f WHERE f.id = orders.id

--- col2.derived-join harmless update
UPDATE orders SET note = 'x' FROM (SELECT o.id FROM orders o JOIN customers c ON c.id = o.customer_id WHERE NOT c.active) f WHERE f.id = orders.id

--- col2.derived-inner-join harmless update
UPDATE orders SET note = 'x' FROM (SELECT o.id FROM orders o JOIN order_items i ON i.order_id = o.id AND i.qty > 5) f WHERE f.id = orders.id

--- col2.var-reset harmless call
DO $$ DECLARE q text := 'SET LOCAL work_mem = ' || quote_literal('8MB'); BEGIN EXECUTE q; END $$

--- col2.var-insert harmless call
DO $$ DECLARE ins text := 'INSERT INTO audit.log (who) VALUES ($1)'; i int; BEGIN FOR i IN 1..3 LOOP EXECUTE ins USING i::text; END LOOP; END $$

--- col2.do-return-query harmless
CREATE FUNCTION search(tab text) RETURNS SETOF record LANGUAGE plpgsql AS $$ DECLARE q text; BEGIN q := 'SELECT * FROM ' || tab; RETURN QUERY EXECUTE q; END $$

--- col2.do-if-exists harmless call
DO $$ BEGIN IF EXISTS (SELECT FROM information_schema.tables WHERE table_name = 'drop_log') THEN RAISE NOTICE 'there'; ELSE CREATE TABLE drop_log2 (id int); END IF; END $$

--- col2.do-batch harmless call
DO $$ DECLARE n int; BEGIN LOOP WITH b AS (SELECT ctid FROM orders WHERE status = 'void' LIMIT 10) DELETE FROM orders o USING b WHERE o.ctid = b.ctid; GET DIAGNOSTICS n = ROW_COUNT; EXIT WHEN n = 0; END LOOP; END $$

--- col2.do-ctid-batch harmless call
DO $$ BEGIN LOOP DELETE FROM orders WHERE ctid = ANY (ARRAY(SELECT ctid FROM orders WHERE created_at < '2020-01-01' LIMIT 100)); EXIT WHEN NOT FOUND; END LOOP; END $$

--- col2.flyway-lock harmless
SELECT pg_try_advisory_xact_lock(77431708279161); SET LOCAL lock_timeout = '5s'; SELECT set_config('search_path', '"app"', false)

--- col2.liquibase-session harmless
SELECT current_schema(); SHOW standard_conforming_strings; SET search_path TO public; SELECT COUNT(*) FROM public.databasechangeloglock

--- col2.pg-catalog-func harmless
SELECT pg_catalog.format_type(a.atttypid, a.atttypmod), pg_get_expr(d.adbin, d.adrelid) FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum WHERE a.attrelid = 't'::regclass AND NOT a.attisdropped

--- col2.kill-list harmless
SELECT pid, pg_blocking_pids(pid), wait_event FROM pg_stat_activity WHERE state = 'idle in transaction' AND query ~* '^\s*(update|delete|drop)'

--- col2.vacuum-many harmless
VACUUM (ANALYZE, SKIP_LOCKED, PARALLEL 0) t, u (note)

--- col2.insert-returning-cte harmless insert
WITH ins AS (INSERT INTO t (id) VALUES (301), (302) RETURNING id), link AS (INSERT INTO u (id, t_id) SELECT id, id FROM ins RETURNING id) TABLE link

--- col2.insert-on-delete-word harmless insert
INSERT INTO audit.log (who, statement) VALUES ('x', E'DELETE FROM t;
DROP TABLE t; -- '), ('y', $$TRUNCATE t$$), ('z', U&'\0044ROP') RETURNING id

--- col2.upsert-all-names harmless insert
INSERT INTO "delete" AS truncate (id, "drop") VALUES (1, 'x') ON CONFLICT (id) DO UPDATE SET "drop" = excluded."drop", "select" = truncate."select" + 1 WHERE truncate.id = 1

--- col2.update-subscript harmless update
UPDATE customers SET prefs['flags']['drop'] = 'true', tags[1:2] = '{a,b}' WHERE id = 1

--- col2.update-old-new harmless update
UPDATE t SET v = v + 1 WHERE id = 1 RETURNING WITH (OLD AS before, NEW AS after) before.v, after.v, after.v - before.v AS delta

--- colleague.lateral-function harmless
DELETE FROM customers USING customers c, unnest(c.tags) AS tag WHERE customers.id = c.id AND tag = 'no such tag'

--- colleague.lateral-function-list harmless
DELETE FROM customers USING customers c, jsonb_each_text(c.prefs) AS e(k, l) WHERE customers.id = c.id AND e.k = 'none' AND l = 'x'

--- colleague.lateral-query harmless
UPDATE t SET v = n FROM t AS a CROSS JOIN LATERAL (SELECT count(*) AS n FROM u WHERE u.t_id = a.id) AS c WHERE t.id = a.id AND n > 1

--- colleague.lateral-query-qualified harmless
UPDATE t SET v = c.n FROM t AS a CROSS JOIN LATERAL (SELECT count(*) AS n FROM u WHERE u.t_id = a.id) AS c WHERE t.id = a.id AND c.n > 1

--- colleague.values-by-key harmless
UPDATE t SET name = l FROM (VALUES (1, 'x'), (2, 'y')) AS s(n, l) WHERE id = n

--- colleague.joined-by-column harmless
DELETE FROM t USING (SELECT 1 AS n) AS s JOIN (SELECT 1 AS n) AS r USING (n) WHERE t.id = n

--- colleague.left-joined-query harmless
DELETE FROM t USING t AS a LEFT JOIN (SELECT t_id AS k FROM u) AS s ON s.k = a.id WHERE t.id = a.id AND k IS NULL

--- colleague.left-joined-count harmless
UPDATE t SET v = 1 FROM t AS a LEFT JOIN (SELECT t_id AS k, count(*) AS n FROM u GROUP BY t_id) AS s ON s.k = a.id WHERE t.id = a.id AND coalesce(n, 0) > 1

--- colleague.left-joined-lateral harmless
UPDATE t SET v = n FROM t AS a LEFT JOIN LATERAL (SELECT count(*) AS n FROM u WHERE u.t_id = a.id) AS c ON true WHERE t.id = a.id AND n > 1

--- colleague.rows-from harmless
UPDATE t SET v = 1 FROM ROWS FROM (generate_series(1, 2), generate_series(3, 4)) AS g(a, b) WHERE id = a
