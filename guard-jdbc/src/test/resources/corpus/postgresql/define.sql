--- about: DDL that adds and keeps.
--- ddl.create-table harmless create
CREATE TABLE invoices (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, order_id bigint NOT NULL, total numeric(12,2) DEFAULT 0)

--- ddl.create-if-not-exists harmless create
CREATE TABLE IF NOT EXISTS t (id int)

--- ddl.create-as harmless create
CREATE TABLE t_copy AS SELECT * FROM t WITH DATA

--- ddl.create-as-with harmless create
CREATE TABLE t_copy AS WITH x AS (SELECT id FROM t) SELECT * FROM x

--- ddl.create-as-execute harmless create
PREPARE q AS SELECT * FROM t; CREATE TABLE t_copy AS EXECUTE q

--- ddl.select-into harmless create
SELECT id, name INTO t_copy FROM t WHERE id > 2

--- ddl.select-into-table harmless create
SELECT * INTO UNLOGGED TABLE t_copy FROM t

--- ddl.create-like harmless create
CREATE TABLE t_like (LIKE t INCLUDING ALL EXCLUDING INDEXES, extra jsonb)

--- ddl.create-unlogged harmless create
CREATE UNLOGGED TABLE scratch (id int) WITH (fillfactor = 70)

--- ddl.create-partition harmless create
CREATE TABLE events_2026_04 PARTITION OF events FOR VALUES FROM ('2026-04-01') TO ('2026-05-01')

--- ddl.create-partitioned harmless create
CREATE TABLE logs (id bigint, at timestamptz) PARTITION BY HASH (id)

--- ddl.create-inherits harmless create
CREATE TABLE child2 (more int) INHERITS (base)

--- ddl.create-exclude harmless create
CREATE TABLE bookings (room int, during tsrange, EXCLUDE USING gist (during WITH &&))

--- ddl.create-generated harmless create
CREATE TABLE g (a int, b int GENERATED ALWAYS AS (a * 2) STORED, c int GENERATED ALWAYS AS (a + 1) VIRTUAL)

--- ddl.create-typed harmless create
CREATE TABLE addresses OF address (PRIMARY KEY (street))

--- ddl.create-schema harmless create
CREATE SCHEMA IF NOT EXISTS reporting AUTHORIZATION app_rw

--- ddl.create-schema-elements harmless create
CREATE SCHEMA reporting CREATE TABLE r (id int) CREATE VIEW rv AS SELECT * FROM r

--- ddl.create-index harmless create
CREATE INDEX IF NOT EXISTS orders_status_idx ON orders USING btree (status DESC NULLS LAST) INCLUDE (total) WHERE deleted_at IS NULL

--- ddl.create-index-concurrently harmless create
CREATE INDEX CONCURRENTLY orders_note_idx ON orders (note)

--- ddl.create-unique-index harmless create
CREATE UNIQUE INDEX t_name_key ON t (lower(name)) NULLS DISTINCT

--- ddl.create-gin harmless create
CREATE INDEX customers_prefs_idx ON customers USING gin (prefs jsonb_path_ops)

--- ddl.create-view harmless create
CREATE OR REPLACE VIEW active_customers AS SELECT id, name FROM customers WHERE active AND deleted_at IS NULL

--- ddl.create-view-check harmless create
CREATE VIEW cheap AS SELECT * FROM orders WHERE total < 10 WITH LOCAL CHECK OPTION

--- ddl.create-view-security harmless create
CREATE VIEW v1 WITH (security_barrier, security_invoker = true) AS TABLE t

--- ddl.create-recursive-view harmless create
CREATE RECURSIVE VIEW counting (n) AS VALUES (1) UNION ALL SELECT n + 1 FROM counting WHERE n < 10

--- ddl.create-materialized harmless create
CREATE MATERIALIZED VIEW IF NOT EXISTS daily AS SELECT day, count(*) FROM events GROUP BY day WITH NO DATA

--- ddl.create-temp harmless create
CREATE TEMP TABLE work_ids (id int) ON COMMIT DELETE ROWS

--- ddl.create-temp-drop harmless create
CREATE TEMPORARY TABLE work_ids ON COMMIT DROP AS SELECT id FROM t

--- ddl.temp-lifecycle harmless create,unbounded-delete,truncate,drop-table
CREATE TEMP TABLE work_ids (id int); INSERT INTO work_ids SELECT id FROM t; DELETE FROM work_ids; TRUNCATE work_ids; DROP TABLE work_ids

--- ddl.temp-schema harmless
--- with: CREATE TEMP TABLE work_ids (id int)
DROP TABLE pg_temp.work_ids

--- ddl.temp-schema-delete harmless
--- with: CREATE TEMP TABLE work_ids (id int)
DELETE FROM pg_temp.work_ids

--- ddl.temp-sequence harmless create
CREATE TEMP SEQUENCE IF NOT EXISTS temp_seq; SELECT nextval('temp_seq')

--- ddl.temp-view harmless create
CREATE OR REPLACE TEMP VIEW temp_view AS SELECT 1 AS one

--- ddl.select-into-temp harmless create
SELECT * INTO TEMP work_t FROM t

--- ddl.sequence harmless create
CREATE SEQUENCE IF NOT EXISTS invoice_seq AS int INCREMENT BY 10 MINVALUE 1 CACHE 5 NO CYCLE OWNED BY NONE

--- ddl.alter-sequence harmless alter
ALTER SEQUENCE ticket_seq RESTART WITH 1000 INCREMENT 5

--- ddl.function harmless create
CREATE OR REPLACE FUNCTION order_total(bigint) RETURNS numeric LANGUAGE sql STABLE PARALLEL SAFE COST 10 AS $$ SELECT coalesce(sum(total), 0) FROM orders WHERE customer_id = $1 $$

--- ddl.function-table harmless create
CREATE FUNCTION top(n int) RETURNS TABLE (id bigint, total numeric) LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$ BEGIN RETURN QUERY SELECT o.id, o.total FROM orders o ORDER BY 2 DESC LIMIT n; END $$

--- ddl.aggregate harmless create
CREATE OR REPLACE AGGREGATE product(numeric) (SFUNC = numeric_mul, STYPE = numeric, INITCOND = '1')

--- ddl.operator harmless create
CREATE OPERATOR !== (LEFTARG = int, RIGHTARG = int, FUNCTION = int_same, COMMUTATOR = OPERATOR(public.!==))

--- ddl.type harmless create
CREATE TYPE money2 AS (amount numeric, currency char(3)); CREATE TYPE span AS RANGE (subtype = float8, subtype_diff = float8mi)

--- ddl.domain harmless create
CREATE DOMAIN email AS citext NOT NULL CHECK (VALUE ~ '@')

--- ddl.cast harmless create
CREATE CAST (int AS mood) WITH INOUT AS ASSIGNMENT

--- ddl.extension harmless create
CREATE EXTENSION IF NOT EXISTS "uuid-ossp" WITH SCHEMA public

--- ddl.publication harmless create
CREATE PUBLICATION t_pub FOR TABLE t (id, name) WHERE (id > 1), u WITH (publish = 'insert, update, delete, truncate')

--- ddl.statistics harmless create
CREATE STATISTICS t_stats (ndistinct, dependencies) ON id, name FROM t

--- ddl.collation harmless create
CREATE COLLATION IF NOT EXISTS plain FROM "C"

--- ddl.text-search harmless create
CREATE TEXT SEARCH DICTIONARY simple2 (TEMPLATE = simple, STOPWORDS = english)

--- ddl.role harmless create
CREATE ROLE corpus_role WITH LOGIN NOINHERIT CONNECTION LIMIT 5 PASSWORD 'drop' VALID UNTIL '2030-01-01'

--- ddl.event-trigger harmless create
--- with: CREATE FUNCTION on_drop() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN NULL; END'
CREATE EVENT TRIGGER no_drop ON sql_drop WHEN TAG IN ('DROP TABLE', 'DROP SCHEMA') EXECUTE FUNCTION on_drop()

--- ddl.server harmless create
CREATE SERVER IF NOT EXISTS elsewhere2 FOREIGN DATA WRAPPER dummy OPTIONS (host 'drop', dbname 'x')

--- ddl.foreign-table harmless create
CREATE FOREIGN TABLE remote_t (id int OPTIONS (name 'drop')) SERVER elsewhere OPTIONS (table 'x')

--- ddl.add-column harmless alter
ALTER TABLE t ADD COLUMN created_at timestamptz NOT NULL DEFAULT now()

--- ddl.add-column-if harmless alter
ALTER TABLE IF EXISTS ONLY orders ADD COLUMN IF NOT EXISTS currency char(3) DEFAULT 'EUR' CHECK (currency <> 'XXX')

--- ddl.add-column-word harmless alter
ALTER TABLE t ADD drop_reason text

--- ddl.add-column-references harmless alter
ALTER TABLE t ADD COLUMN parent int REFERENCES t ON DELETE CASCADE

--- ddl.add-columns harmless alter
ALTER TABLE t ADD a numeric(10, 2), ADD b varchar(5)[] DEFAULT '{}', ADD COLUMN c mood DEFAULT 'ok'

--- ddl.drop-default harmless alter
ALTER TABLE orders ALTER COLUMN status DROP DEFAULT

--- ddl.drop-not-null harmless alter
ALTER TABLE orders ALTER status DROP NOT NULL

--- ddl.drop-identity harmless alter
ALTER TABLE orders ALTER COLUMN id DROP IDENTITY IF EXISTS

--- ddl.drop-expression harmless alter
ALTER TABLE order_items ALTER COLUMN amount DROP EXPRESSION

--- ddl.set-not-null harmless alter
ALTER TABLE u ALTER COLUMN id SET NOT NULL, ALTER COLUMN note SET DEFAULT 'x'

--- ddl.set-statistics harmless alter
ALTER TABLE t ALTER name SET STATISTICS 500, ALTER name SET STORAGE EXTERNAL, ALTER COLUMN name SET COMPRESSION pglz

--- ddl.add-identity harmless alter
ALTER TABLE t ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (START WITH 100)

--- ddl.restart-identity harmless alter
ALTER TABLE orders ALTER COLUMN id RESTART WITH 5000

--- ddl.add-constraint harmless alter
ALTER TABLE u ADD CONSTRAINT u_t FOREIGN KEY (t_id) REFERENCES t (id) NOT VALID, ADD UNIQUE (note)

--- ddl.add-constraint-index harmless alter
CREATE UNIQUE INDEX u_x ON u (x, id); ALTER TABLE u ADD CONSTRAINT u_x_key UNIQUE USING INDEX u_x

--- ddl.validate harmless alter
ALTER TABLE orders VALIDATE CONSTRAINT orders_customer_id_fkey

--- ddl.alter-constraint harmless alter
ALTER TABLE orders ALTER CONSTRAINT orders_customer_id_fkey DEFERRABLE INITIALLY DEFERRED

--- ddl.owner harmless alter
ALTER TABLE t OWNER TO app_rw

--- ddl.set-options harmless alter
ALTER TABLE t SET (autovacuum_enabled = false, fillfactor = 80), RESET (parallel_workers)

--- ddl.replica-identity harmless alter
ALTER TABLE t REPLICA IDENTITY FULL

--- ddl.cluster-on harmless alter
ALTER TABLE orders CLUSTER ON orders_customer_idx, SET WITHOUT CLUSTER

--- ddl.enable-trigger harmless alter
ALTER TABLE orders ENABLE TRIGGER orders_touch, ENABLE ALWAYS TRIGGER orders_touch

--- ddl.enable-rls harmless alter
ALTER TABLE t ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY

--- ddl.logged harmless alter
ALTER TABLE t SET LOGGED

--- ddl.attach harmless alter
ALTER TABLE events ATTACH PARTITION events_2026_03 FOR VALUES FROM ('2026-03-01') TO ('2026-04-01')

--- ddl.detach harmless alter
ALTER TABLE events DETACH PARTITION events_2026_01

--- ddl.detach-concurrently harmless alter
--- with: ALTER TABLE events DETACH PARTITION events_rest
ALTER TABLE events DETACH PARTITION events_2026_01 CONCURRENTLY

--- ddl.inherit harmless alter
ALTER TABLE child NO INHERIT base

--- ddl.view-default harmless alter
ALTER VIEW active_customers ALTER COLUMN name SET DEFAULT 'drop'

--- ddl.view-options harmless alter
ALTER VIEW active_customers SET (security_barrier = true)

--- ddl.function-options harmless alter
ALTER FUNCTION order_total(bigint) IMMUTABLE SECURITY INVOKER SET work_mem = '8MB'

--- ddl.type-add-attribute harmless alter
ALTER TYPE address ADD ATTRIBUTE country char(2) CASCADE

--- ddl.type-owner harmless alter
ALTER TYPE mood OWNER TO app_rw

--- ddl.domain-default harmless alter
ALTER DOMAIN positive SET DEFAULT 1

--- ddl.domain-drop-default harmless alter
ALTER DOMAIN positive DROP DEFAULT

--- ddl.domain-drop-not-null harmless alter
ALTER DOMAIN positive DROP NOT NULL

--- ddl.domain-add harmless alter
ALTER DOMAIN positive ADD CONSTRAINT small CHECK (VALUE < 1000) NOT VALID

--- ddl.index-options harmless alter
ALTER INDEX orders_customer_idx SET (fillfactor = 90)

--- ddl.role-options harmless alter
ALTER ROLE app_rw WITH CONNECTION LIMIT 10 NOSUPERUSER

--- ddl.role-set harmless alter
ALTER ROLE app_rw SET statement_timeout = '5s'

--- ddl.database-set harmless alter
ALTER DATABASE corpus_work SET timezone = 'UTC'

--- ddl.publication-set harmless alter
ALTER PUBLICATION orders_pub SET (publish = 'insert, update, delete, truncate')

--- ddl.publication-add harmless alter
ALTER PUBLICATION orders_pub ADD TABLE t, u

--- ddl.policy-change harmless alter
ALTER POLICY own ON accounts TO app_rw USING (true)

--- ddl.reassign harmless alter
REASSIGN OWNED BY app_rw TO app_ro

--- ddl.refresh harmless alter
REFRESH MATERIALIZED VIEW order_totals

--- ddl.refresh-concurrently harmless alter
REFRESH MATERIALIZED VIEW CONCURRENTLY order_totals WITH DATA

--- ddl.vacuum harmless alter
VACUUM (FULL, ANALYZE, VERBOSE) t

--- ddl.vacuum-plain harmless alter
VACUUM ANALYZE

--- ddl.vacuum-truncate harmless alter
VACUUM (TRUNCATE false, INDEX_CLEANUP on) t

--- ddl.vacuum-truncate-on harmless alter
VACUUM (TRUNCATE) truncate

--- ddl.reindex harmless alter
REINDEX TABLE t

--- ddl.reindex-concurrently harmless alter
REINDEX (VERBOSE) INDEX CONCURRENTLY orders_customer_idx

--- ddl.cluster harmless alter
CLUSTER orders USING orders_customer_idx

--- ddl.analyze harmless session
ANALYZE t (id, name), u

--- ddl.checkpoint harmless session
CHECKPOINT

--- ddl.import-foreign harmless
--- invalid: the fixture's wrapper has no handler
IMPORT FOREIGN SCHEMA public LIMIT TO (t) FROM SERVER elsewhere INTO app

--- ddl.create-database harmless create
CREATE DATABASE corpus_extra ENCODING 'UTF8' TEMPLATE template0

--- ddl.migration harmless
BEGIN;
SET LOCAL lock_timeout = '2s';
ALTER TABLE orders ADD COLUMN currency char(3);
UPDATE orders SET currency = 'EUR' WHERE currency IS NULL AND id < 4;
CREATE INDEX orders_currency_idx ON orders (currency);
COMMENT ON COLUMN orders.currency IS 'ISO 4217; do not DROP';
COMMIT;

--- ddl.alter-system harmless alter
--- unrun: changes the server's configuration
ALTER SYSTEM SET work_mem = '16MB'

--- ddl.alter-system-reset harmless alter
--- unrun: changes the server's configuration
ALTER SYSTEM RESET work_mem
