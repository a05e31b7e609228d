--- about: Harmless statements that are full of dangerous words.
--- word.column harmless select
SELECT "drop", truncate, "select" FROM "delete"

--- word.alias harmless select
SELECT id AS drop, v AS delete, name AS truncate, 1 AS update, 2 AS alter, 3 AS merge FROM t

--- word.alias-bare harmless select
SELECT id truncate, v cascade, name purge FROM t

--- word.table-alias harmless select
SELECT truncate.id, delete.name FROM t truncate, t AS delete WHERE truncate.id = delete.id

--- word.from-delete harmless select
SELECT * FROM "delete" WHERE "drop" = 'drop table t' ORDER BY truncate

--- word.from-truncate harmless select
SELECT * FROM truncate WHERE cascade

--- word.table-truncate harmless select
TABLE truncate

--- word.table-drop harmless select
TABLE "Drop Table"

--- word.string harmless select
SELECT 'DROP TABLE t', 'DELETE FROM t', ';TRUNCATE t;', 'x'';DROP TABLE t'

--- word.string-where harmless select
SELECT * FROM audit.log WHERE statement LIKE 'DROP TABLE%' OR statement ILIKE '%delete from%' OR statement ~* '^\s*truncate'

--- word.function harmless select
SELECT truncate_text('drop table', 4), drop_prefix('drop table', 'drop '), replace('delete', 'd', 'D'), trunc(1.5)

--- word.function-qualified harmless select
SELECT public.truncate_text(name, 2) FROM t

--- word.function-named harmless select
--- with: CREATE FUNCTION truncate(numeric, int) RETURNS numeric LANGUAGE sql RETURN trunc($1, $2)
SELECT truncate(1.567, 2), TRUNCATE (3.14159, 2)

--- word.for-update harmless select
SELECT * FROM t WHERE id = 1 FOR UPDATE

--- word.for-update-of harmless select
SELECT * FROM t JOIN u ON u.t_id = t.id FOR NO KEY UPDATE OF t SKIP LOCKED

--- word.for-update-nowait harmless select
SELECT id FROM t FOR UPDATE NOWAIT

--- word.for-share harmless select
SELECT id FROM t ORDER BY id LIMIT 1 FOR SHARE OF t

--- word.for-update-all harmless select
SELECT * FROM t FOR UPDATE

--- word.insert-values harmless insert
INSERT INTO audit.log (who, statement) VALUES ('delete', 'DROP TABLE t; DELETE FROM t'), ('truncate', NULL)

--- word.insert-columns harmless insert
INSERT INTO "delete" (id, "drop", truncate, "select") VALUES (9, 'drop', 'truncate', 1)

--- word.insert-truncate harmless insert
INSERT INTO truncate (id, "table", cascade) VALUES (9, 'TRUNCATE TABLE truncate CASCADE', true)

--- word.insert-log harmless insert
INSERT INTO drop_log (id, alter_text, purge, merge, replace) VALUES (9, 'ALTER TABLE x DROP y', true, 1, 'replace')

--- word.insert-select harmless insert
INSERT INTO truncate SELECT id + 50, 'delete', merge > 1 FROM drop_log

--- word.insert-default harmless insert
INSERT INTO audit.log DEFAULT VALUES

--- word.insert-alias harmless insert
INSERT INTO t AS delete (id, name) VALUES (9, 'x') ON CONFLICT (id) DO UPDATE SET name = excluded.name || delete.name

--- word.update-set harmless update
UPDATE "delete" SET "drop" = 'delete', truncate = 'drop table "delete"' WHERE id = 1

--- word.update-truncate harmless update
UPDATE truncate SET "table" = 'DROP', cascade = false WHERE id = 2

--- word.delete-truncate harmless delete
DELETE FROM truncate WHERE id = 1

--- word.delete-delete harmless delete
DELETE FROM "delete" WHERE "drop" = 'a'

--- word.delete-quoted harmless delete
DELETE FROM "Drop Table" WHERE "DELETE FROM" = 'p'

--- word.comment-line harmless select
SELECT 1 -- DROP TABLE t; DELETE FROM t

--- word.comment-first harmless select
-- This used to be: DROP TABLE t; TRUNCATE u;
SELECT count(*) FROM t

--- word.comment-block harmless update
/* do not TRUNCATE here; see DROP TABLE below */ UPDATE t SET v = 1 WHERE id = 1

--- word.comment-between harmless delete
DELETE /* FROM everything */ FROM t -- all of it?
WHERE id = 4 -- no

--- word.case harmless select
SELECT CASE WHEN statement LIKE 'DROP%' THEN 'drop' WHEN statement LIKE 'DELETE%' THEN 'delete' ELSE 'update' END AS alter FROM audit.log

--- word.values harmless select
VALUES ('drop', 1), ('delete', 2), ('truncate', 3)

--- word.with-names harmless select
WITH truncate AS (SELECT 1 AS delete), "drop" (update) AS (SELECT 2) SELECT truncate.delete, "drop".update FROM truncate, "drop"

--- word.with-name-delete harmless select
WITH delete AS (SELECT id FROM t WHERE id = 1) SELECT * FROM delete

--- word.with-name-update harmless select
WITH update (merge) AS (SELECT 1), drop AS (SELECT 2 AS alter) SELECT merge, alter FROM update, drop

--- word.window-name harmless select
SELECT sum(v) OVER delete FROM t WINDOW delete AS (ORDER BY id)

--- word.prepared-name harmless select
PREPARE drop AS SELECT 1; EXECUTE drop; DEALLOCATE drop

--- word.prepared-truncate harmless
PREPARE truncate (int) AS SELECT * FROM t WHERE id = $1; EXECUTE truncate(1); DEALLOCATE PREPARE truncate

--- word.savepoint harmless session
BEGIN; SAVEPOINT drop; ROLLBACK TO SAVEPOINT drop; RELEASE SAVEPOINT drop; COMMIT

--- word.savepoint-delete harmless session
BEGIN; SAVEPOINT delete; ROLLBACK TO delete; RELEASE delete; COMMIT

--- word.cursor harmless
BEGIN; DECLARE truncate CURSOR FOR SELECT * FROM t; FETCH NEXT FROM truncate; MOVE ALL IN truncate; CLOSE truncate; COMMIT

--- word.listen harmless session
LISTEN delete; NOTIFY delete, 'DROP TABLE t'; UNLISTEN delete

--- word.notify harmless session
NOTIFY truncate, 'TRUNCATE t'

--- word.set-name harmless session
SET application_name = 'drop table t; delete from t'

--- word.set-custom harmless session
SET app.truncate = 'delete'; SELECT current_setting('app.truncate')

--- word.show harmless
SHOW TRANSACTION ISOLATION LEVEL

--- word.comment-on harmless alter
COMMENT ON TABLE t IS 'DROP TABLE t; never TRUNCATE'

--- word.comment-column harmless alter
COMMENT ON COLUMN "delete"."drop" IS 'delete from drop'

--- word.comment-null harmless alter
COMMENT ON FUNCTION order_total(bigint) IS NULL

--- word.grant harmless grant
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON t TO app_rw

--- word.grant-all harmless grant
GRANT ALL PRIVILEGES ON ALL TABLES IN SCHEMA app TO app_rw WITH GRANT OPTION

--- word.grant-column harmless grant
GRANT UPDATE (name, v), SELECT (id) ON t TO app_ro

--- word.revoke harmless revoke
REVOKE DELETE, TRUNCATE ON t FROM app_rw CASCADE

--- word.revoke-option harmless revoke
REVOKE GRANT OPTION FOR UPDATE ON ALL TABLES IN SCHEMA public FROM app_rw RESTRICT

--- word.default-privileges harmless grant
ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT SELECT, DELETE, TRUNCATE ON TABLES TO app_rw

--- word.default-privileges-revoke harmless revoke
ALTER DEFAULT PRIVILEGES FOR ROLE app_rw REVOKE DELETE ON TABLES FROM app_ro

--- word.fk harmless create
CREATE TABLE x (id int PRIMARY KEY, t_id int REFERENCES t ON DELETE CASCADE ON UPDATE SET NULL)

--- word.fk-constraint harmless create
CREATE TABLE x (a int, b int, CONSTRAINT drop_fk FOREIGN KEY (a) REFERENCES t (id) MATCH FULL ON UPDATE RESTRICT ON DELETE SET DEFAULT DEFERRABLE INITIALLY DEFERRED)

--- word.fk-add harmless alter
ALTER TABLE u ADD CONSTRAINT u_t_fk FOREIGN KEY (t_id) REFERENCES t ON DELETE SET NULL ON UPDATE CASCADE NOT VALID

--- word.fk-set-column harmless create
CREATE TABLE x (a int, b int, FOREIGN KEY (a, b) REFERENCES order_items (order_id, line_no) ON DELETE SET NULL (b))

--- word.create-table-names harmless create
CREATE TABLE drop_me (delete_at timestamp, "drop" boolean DEFAULT false, truncate int, "DELETE FROM t" text DEFAULT '; DROP TABLE t')

--- word.create-truncate harmless create
CREATE TABLE app.truncate (truncate int, cascade int, restrict int)

--- word.create-view harmless create
CREATE VIEW deletions AS SELECT * FROM audit.log WHERE statement LIKE 'DELETE%' OR statement LIKE 'DROP%'

--- word.trigger harmless create
CREATE TRIGGER no_delete BEFORE DELETE OR UPDATE OF name OR INSERT ON t FOR EACH ROW EXECUTE FUNCTION touch()

--- word.trigger-truncate harmless create
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON t FOR EACH STATEMENT EXECUTE FUNCTION touch()

--- word.trigger-transition harmless create
CREATE TRIGGER log_delete AFTER DELETE ON t REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION touch()

--- word.trigger-replace harmless create
CREATE OR REPLACE TRIGGER orders_touch BEFORE UPDATE ON orders FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION touch()

--- word.rule-nothing harmless create
CREATE RULE keep AS ON DELETE TO t DO INSTEAD NOTHING

--- word.rule-delete harmless create
CREATE RULE clean AS ON INSERT TO t DO ALSO DELETE FROM u WHERE u.t_id = NEW.id

--- word.rule-several harmless create
CREATE OR REPLACE RULE clean AS ON UPDATE TO t DO ALSO (DELETE FROM u; UPDATE u SET x = 1; INSERT INTO audit.log (who) VALUES ('DROP TABLE'))

--- word.policy harmless create
CREATE POLICY no_delete ON t AS RESTRICTIVE FOR DELETE TO app_rw USING (false)

--- word.policy-update harmless create
CREATE POLICY only_own ON t FOR UPDATE USING (name = current_user) WITH CHECK (true)

--- word.function-body harmless create
CREATE FUNCTION purge_all() RETURNS void LANGUAGE plpgsql AS $$ BEGIN DELETE FROM t; TRUNCATE u; DROP TABLE app.settings; END $$

--- word.function-string-body harmless create
CREATE OR REPLACE FUNCTION purge_one(int) RETURNS void LANGUAGE sql AS 'DELETE FROM t; DROP TABLE IF EXISTS x'

--- word.function-atomic harmless create
CREATE FUNCTION purge_atomic() RETURNS void LANGUAGE sql BEGIN ATOMIC DELETE FROM t; UPDATE u SET x = 0; END

--- word.procedure-atomic harmless create
CREATE OR REPLACE PROCEDURE purge_proc(IN cutoff date) LANGUAGE sql BEGIN ATOMIC DELETE FROM orders WHERE created_at < cutoff; DELETE FROM t; SELECT CASE 1 WHEN 1 THEN 2 ELSE 3 END; END

--- word.function-default harmless create
CREATE FUNCTION f(a text DEFAULT 'DROP TABLE t', b int DEFAULT 0) RETURNS text LANGUAGE sql IMMUTABLE RETURN a

--- word.function-named-drop harmless create
CREATE FUNCTION drop_it() RETURNS trigger LANGUAGE plpgsql AS $fn$ BEGIN EXECUTE 'DROP TABLE ' || TG_TABLE_NAME; RETURN NULL; END $fn$

--- word.procedure harmless create
CREATE PROCEDURE wipe() LANGUAGE plpgsql AS $p$ BEGIN TRUNCATE t; COMMIT; END; $p$

--- word.enum harmless create
CREATE TYPE audit_action AS ENUM ('INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'DROP TABLE')

--- word.enum-add harmless alter
ALTER TYPE mood ADD VALUE 'drop' AFTER 'ok'

--- word.domain harmless create
CREATE DOMAIN action AS text CHECK (VALUE IN ('drop', 'delete', 'truncate'))

--- word.check harmless alter
ALTER TABLE t ADD CONSTRAINT no_drop CHECK (name <> 'DROP TABLE' AND name NOT LIKE 'DELETE%') NOT VALID

--- word.column-add harmless alter
ALTER TABLE t ADD COLUMN "drop" boolean DEFAULT false, ADD COLUMN truncate text DEFAULT 'drop column v', ADD deleted bool

--- word.column-default harmless alter
ALTER TABLE t ALTER COLUMN name SET DEFAULT 'drop column v'

--- word.index-expression harmless create
CREATE INDEX t_delete_idx ON t ((name = 'DROP')) WHERE name <> 'delete'

--- word.json harmless select
SELECT '{"drop": "table", "delete": ["from", "t"], "sql": "DROP TABLE t;"}'::jsonb ->> 'drop'

--- word.json-update harmless update
UPDATE customers SET prefs = jsonb_set(prefs, '{delete}', '"drop table"') - 'truncate' WHERE id = 1

--- word.json-path harmless select
SELECT * FROM customers WHERE prefs @? '$.drop ? (@ == "delete")' OR prefs @@ '$.n > 1'

--- word.xml harmless select
SELECT xmlelement(name delete, xmlattributes('drop' AS truncate), 'update')

--- word.extract harmless select
SELECT extract(epoch FROM now()), overlay('delete' PLACING 'drop' FROM 1 FOR 3), substring('truncate' FROM 2), trim(BOTH 'd' FROM 'delete')

--- word.text-search harmless select
SELECT to_tsvector('simple', 'drop the table') @@ to_tsquery('simple', 'drop & table')

--- word.regex harmless select
SELECT regexp_replace(statement, '(drop|delete|truncate)\s+table', '***', 'gi') FROM audit.log

--- word.catalog harmless select
SELECT tgname FROM pg_trigger WHERE tgname LIKE '%delete%' AND NOT tgisinternal

--- word.information-schema harmless select
SELECT constraint_name, delete_rule, update_rule FROM information_schema.referential_constraints WHERE delete_rule = 'CASCADE'

--- word.information-triggers harmless select
SELECT * FROM information_schema.triggers WHERE event_manipulation IN ('DELETE', 'UPDATE', 'INSERT')

--- word.privilege harmless select
SELECT has_table_privilege('app_rw', 't', 'DELETE'), has_table_privilege('t', 'UPDATE, TRUNCATE'), has_column_privilege('t', 'id', 'UPDATE')

--- word.stat-columns harmless select
SELECT n_tup_upd, n_tup_del, n_dead_tup, last_vacuum FROM pg_stat_user_tables WHERE relname = 'delete'

--- word.advisory harmless select
SELECT pg_try_advisory_lock(hashtext('drop table')), pg_advisory_unlock_all()

--- word.insert-returning harmless insert
INSERT INTO t (id, name) VALUES (77, 'update t set v = 1') RETURNING id AS delete, name AS "drop table"

--- word.position harmless select
SELECT position('drop' IN 'backdrop'), strpos('delete', 'e'), 'update' < 'upgrade'

--- word.typed-literal harmless select
SELECT text 'DROP TABLE t', json '{"delete": 1}', interval '1' day, date '2026-01-01'

--- word.collate harmless select
SELECT 'drop' COLLATE "C" < 'delete' COLLATE "C"

--- word.lock harmless session
BEGIN; LOCK TABLE t, truncate IN ROW EXCLUSIVE MODE NOWAIT; COMMIT

--- word.explain-delete harmless
EXPLAIN DELETE FROM t

--- word.explain-verbose harmless
EXPLAIN VERBOSE UPDATE t SET v = 0

--- word.explain-options harmless
EXPLAIN (FORMAT json, VERBOSE, COSTS off) DELETE FROM t

--- word.explain-analyze-off harmless
EXPLAIN (ANALYZE off) DELETE FROM t

--- word.explain-analyze-false harmless
EXPLAIN (ANALYZE false, VERBOSE true) UPDATE t SET v = 1

--- word.explain-analyze-zero harmless
EXPLAIN (COSTS, ANALYZE 0) DELETE FROM t

--- word.explain-analyze-select harmless select
EXPLAIN (ANALYZE, BUFFERS) SELECT * FROM "delete" WHERE "drop" = 'drop'

--- word.explain-analyze-bounded harmless delete
EXPLAIN ANALYZE DELETE FROM t WHERE id = 1

--- word.do-notice harmless
DO $$ BEGIN RAISE NOTICE 'would DROP TABLE t; DELETE FROM t'; END $$

--- word.do-insert harmless
DO $$ DECLARE "drop" int := 1; truncate text := 'DELETE FROM t'; BEGIN INSERT INTO audit.log (who, statement) VALUES ('do', truncate); IF "drop" = 1 THEN PERFORM 1; END IF; END $$

--- word.do-comment harmless
DO $$ BEGIN -- DROP TABLE t;
  /* TRUNCATE t; */ NULL; END $$

--- word.do-bounded harmless delete
DO $$ BEGIN DELETE FROM t WHERE id = 1; UPDATE t SET v = 2 WHERE id = 2; END $$

--- word.do-execute harmless
DO $$ BEGIN EXECUTE 'SELECT ''DROP TABLE t'''; EXECUTE format('INSERT INTO audit.log (who) VALUES (%L)', 'delete'); END $$

--- word.do-create harmless create
DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_type WHERE typname = 'drop_kind') THEN CREATE TYPE drop_kind AS ENUM ('drop', 'delete'); END IF; END $$

--- word.do-role harmless create
DO $do$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'app_rw') THEN CREATE ROLE app_rw LOGIN PASSWORD 'drop'; END IF; END $do$

--- word.do-exception harmless alter
DO $$ BEGIN ALTER TABLE t ADD COLUMN extra int; EXCEPTION WHEN duplicate_column THEN RAISE NOTICE 'column exists, not DROPped'; END $$

--- word.do-loop harmless
DO $$ DECLARE r record; BEGIN FOR r IN SELECT id FROM t WHERE name = 'delete' LOOP UPDATE t SET v = r.id WHERE id = r.id; END LOOP; END $$

--- word.do-grant harmless grant
DO $$ DECLARE r record; BEGIN GRANT DELETE, TRUNCATE ON t TO app_rw; FOR r IN SELECT 1 LOOP EXECUTE 'GRANT UPDATE ON u TO app_ro'; END LOOP; END $$

--- word.do-for-update harmless
DO $$ DECLARE x int; BEGIN SELECT id INTO x FROM t WHERE id = 1 FOR UPDATE; UPDATE t SET v = x WHERE id = x; END $$

--- word.prepare-harmless harmless
PREPARE find (text) AS SELECT * FROM audit.log WHERE statement = $1; EXECUTE find('DROP TABLE t')

--- word.prepare-bounded harmless delete
PREPARE one (int) AS DELETE FROM t WHERE id = $1; EXECUTE one(1)

--- word.prepare-transaction-text harmless session
SELECT 1; COMMIT AND NO CHAIN; BEGIN; ROLLBACK AND NO CHAIN

--- word.call harmless call
CALL archive_orders('2001-01-01')

--- word.security-label harmless alter
--- invalid: needs a label provider
SECURITY LABEL ON TABLE t IS 'drop'

--- word.sequence harmless select
SELECT nextval('ticket_seq'), setval('ticket_seq', 100, true), currval('ticket_seq')

--- word.tablesample harmless select
SELECT * FROM t TABLESAMPLE SYSTEM (100) REPEATABLE (1)

--- word.rows-from harmless select
SELECT * FROM ROWS FROM (generate_series(1, 2), unnest(ARRAY['drop', 'delete'])) WITH ORDINALITY AS drop (a, b, c)
