--- about: A second wave of harmless texts, written against a reader that already knew the first.
--- o.table-update harmless update
--- with: CREATE TABLE update (id int, set int, "where" int); INSERT INTO update VALUES (1, 1, 1), (2, 2, 2)
UPDATE update SET set = 1 WHERE id = 1

--- o.table-delete harmless delete
--- with: CREATE TABLE drop (id int, delete int); INSERT INTO drop VALUES (1, 1), (2, 2)
DELETE FROM drop WHERE delete = 1

--- o.table-drop-insert harmless insert
--- with: CREATE TABLE drop (id int, delete int)
INSERT INTO drop (id, delete) VALUES (1, 2)

--- o.table-drop-select harmless select
--- with: CREATE TABLE drop (id int, delete int)
SELECT drop.*, drop.delete FROM drop WHERE drop.delete > 0 ORDER BY drop.id

--- o.alter-named harmless alter
--- with: CREATE TABLE drop (type int, rename int)
ALTER TABLE drop ADD COLUMN drop int, ALTER COLUMN type SET DEFAULT 1, ALTER rename SET NOT NULL

--- o.add-named-like-actions harmless alter
ALTER TABLE t ADD COLUMN rename text, ADD COLUMN type int, ADD truncate int, ADD COLUMN disable boolean DEFAULT false

--- o.function-drop harmless select
--- with: CREATE FUNCTION drop(int) RETURNS int LANGUAGE sql RETURN $1
SELECT drop(1), public.drop(2), delete.drop FROM (SELECT drop(3)) AS delete

--- o.call-truncate harmless call
--- with: CREATE PROCEDURE truncate(int) LANGUAGE sql AS 'SELECT $1'
CALL truncate(1)

--- o.create-function-delete harmless create
CREATE FUNCTION delete(drop int) RETURNS int LANGUAGE sql RETURN drop

--- o.for-update-of-alias harmless select
SELECT * FROM t AS update, u AS delete WHERE update.id = delete.id FOR UPDATE OF update

--- o.with-update-from harmless update
WITH truncate (drop) AS (VALUES (1)) UPDATE t SET v = drop FROM truncate WHERE t.id = truncate.drop

--- o.insert-unquoted harmless insert
INSERT INTO "delete" (id, drop, truncate) VALUES (70, 'x', 'y')

--- o.update-set-drop harmless update
UPDATE "delete" SET drop = truncate, truncate = drop WHERE id = 1

--- o.order-by-delete harmless select
SELECT id AS delete FROM t GROUP BY delete HAVING count(*) > 0 ORDER BY delete DESC, id

--- o.partition-by-drop harmless select
SELECT row_number() OVER (PARTITION BY drop ORDER BY truncate) AS drop FROM "delete"

--- o.named-arg harmless select
--- with: CREATE FUNCTION f(drop int, delete text) RETURNS text LANGUAGE sql RETURN delete
SELECT f(drop => 1, delete => 'x'), f(delete := 'y', drop := 2)

--- o.comment-trigger harmless alter
COMMENT ON TRIGGER orders_touch ON orders IS 'fires on UPDATE; not on DELETE'

--- o.grant-function harmless grant
GRANT EXECUTE ON FUNCTION order_total(bigint), drop_prefix TO app_rw

--- o.grant-truncate-table harmless grant
GRANT DELETE ON truncate TO app_rw

--- o.grant-role harmless grant
GRANT app_rw TO app_ro WITH ADMIN OPTION

--- o.do-execute-select harmless
DO $$ DECLARE n int; BEGIN EXECUTE 'SELECT count(*) FROM ' || quote_ident('t') INTO n; END $$

--- o.do-execute-analyze harmless
DO $$ DECLARE r record; BEGIN FOR r IN SELECT tablename FROM pg_tables WHERE schemaname = 'app' LOOP EXECUTE 'ANALYZE app.' || quote_ident(r.tablename); END LOOP; END $$

--- o.do-execute-partition harmless
DO $$ DECLARE d date; BEGIN FOR d IN SELECT generate_series('2026-05-01'::date, '2026-06-01', '1 month') LOOP EXECUTE format('CREATE TABLE %I PARTITION OF events FOR VALUES FROM (%L) TO (%L)', 'events_' || to_char(d, 'YYYY_MM'), d, d + interval '1 month'); END LOOP; END $$

--- o.do-execute-grant harmless
DO $$ DECLARE r record; BEGIN FOR r IN SELECT relname FROM pg_class WHERE relname = 't' LOOP EXECUTE format('GRANT SELECT, DELETE ON %I TO app_ro', r.relname); END LOOP; END $$

--- o.do-execute-insert harmless
DO $$ BEGIN EXECUTE 'INSERT INTO audit.log (who, statement) VALUES ($1, $2)' USING 'drop', 'DELETE FROM t'; END $$

--- o.do-execute-bounded harmless
DO $$ BEGIN EXECUTE 'DELETE FROM t WHERE id = $1' USING 1; EXECUTE format('UPDATE %I SET v = 0 WHERE id = %s', 't', 2); END $$

--- o.do-diagnostics harmless
DO $$ DECLARE n int; BEGIN UPDATE t SET v = 1 WHERE id = 1; GET DIAGNOSTICS n = ROW_COUNT; ASSERT n = 1, 'nothing to delete'; RAISE INFO 'updated % rows, delete: %', n, 0; END $$

--- o.do-batches harmless delete
DO $$ DECLARE n int; BEGIN LOOP DELETE FROM orders WHERE id IN (SELECT id FROM orders WHERE status = 'void' LIMIT 100); GET DIAGNOSTICS n = ROW_COUNT; EXIT WHEN n = 0; END LOOP; END $$

--- o.do-record harmless
DO $$ <<main>> DECLARE rec t%ROWTYPE; name text; BEGIN SELECT * INTO STRICT rec FROM t WHERE id = 1; main.name := rec.name; CASE WHEN name = 'drop' THEN NULL; ELSE RAISE DEBUG 'ok'; END CASE; END main $$

--- o.do-return harmless
DO $$ BEGIN IF EXISTS (SELECT 1 FROM t) THEN RETURN; END IF; RAISE EXCEPTION 'cannot drop'; END $$

--- o.do-create-extension harmless
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; EXCEPTION WHEN insufficient_privilege OR undefined_file THEN RAISE WARNING 'no extension; DROP nothing'; END $$

--- o.do-add-constraint harmless
DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'u_t_fkey') THEN ALTER TABLE u ADD CONSTRAINT u_t_fkey FOREIGN KEY (t_id) REFERENCES t ON DELETE CASCADE; END IF; END $$

--- o.do-temp harmless
DO $$ BEGIN CREATE TEMP TABLE scratch AS SELECT * FROM t; INSERT INTO scratch SELECT * FROM t; END $$

--- o.trigger-function harmless create
CREATE OR REPLACE FUNCTION audit_row() RETURNS trigger AS $BODY$
BEGIN
  IF (TG_OP = 'DELETE') THEN
    INSERT INTO audit.log (who, old_row) VALUES (current_user, to_jsonb(OLD)); RETURN OLD;
  ELSIF TG_OP = 'TRUNCATE' THEN
    EXECUTE 'DROP TABLE ' || TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END;
$BODY$ LANGUAGE plpgsql VOLATILE COST 100;
ALTER FUNCTION audit_row() OWNER TO app_rw;
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON t FOR EACH ROW EXECUTE PROCEDURE audit_row();

--- o.function-sql-old harmless create
CREATE FUNCTION cleanup(int) RETURNS SETOF t LANGUAGE 'sql' VOLATILE AS '
  DELETE FROM u;
  TRUNCATE app.settings;
  SELECT * FROM t WHERE id = $1;
'

--- o.function-nested-dollar harmless create
CREATE FUNCTION nested() RETURNS void LANGUAGE plpgsql AS $outer$ BEGIN EXECUTE $inner$ DROP TABLE t; $inner$; PERFORM $x$ ; DELETE FROM t; $x$; END $outer$

--- o.function-atomic-case harmless create
CREATE FUNCTION a(x int) RETURNS int BEGIN ATOMIC SELECT CASE WHEN x > 0 THEN CASE x WHEN 1 THEN 1 END END; DELETE FROM t WHERE id = x; SELECT 1 AS "end"; END

--- o.two-functions harmless create
CREATE FUNCTION f1() RETURNS void LANGUAGE sql BEGIN ATOMIC DELETE FROM t; END; CREATE FUNCTION f2() RETURNS void LANGUAGE sql AS $$ DELETE FROM u $$; SELECT 1

--- o.delete-above harmless delete
DELETE FROM orders WHERE id > 5

--- o.delete-positive-and harmless delete
DELETE FROM orders WHERE id > 0 AND status = 'void'

--- o.delete-below harmless delete
DELETE FROM t WHERE id < 3

--- o.delete-all-but-one harmless delete
DELETE FROM t WHERE id <> 3

--- o.delete-not-one harmless delete
DELETE FROM t WHERE NOT id = 1

--- o.delete-two-statuses harmless delete
DELETE FROM orders WHERE status = 'new' OR status = 'void'

--- o.delete-not-in harmless delete
DELETE FROM orders WHERE status NOT IN ('new', 'paid')

--- o.delete-not-or harmless delete
DELETE FROM orders WHERE NOT (status = 'new' OR status = 'paid')

--- o.delete-and-unequals harmless delete
DELETE FROM orders WHERE status <> 'new' AND status <> 'paid'

--- o.delete-outside-range harmless delete
DELETE FROM orders WHERE total > 5 OR total < 2

--- o.delete-not-between harmless delete
DELETE FROM orders WHERE total NOT BETWEEN 1 AND 50

--- o.delete-null-or-other harmless delete
DELETE FROM t WHERE name IS NULL OR v IS NULL

--- o.delete-null-or-other-not harmless delete
DELETE FROM orders WHERE note IS NULL OR updated_at IS NOT NULL

--- o.delete-or-different harmless delete
DELETE FROM orders WHERE status = 'void' OR note <> 'void'

--- o.delete-length harmless delete
DELETE FROM orders WHERE length(status) > 4

--- o.delete-like-end harmless delete
DELETE FROM orders WHERE status LIKE '%d' OR note LIKE '%\%%'

--- o.delete-like-contains harmless delete
DELETE FROM customers WHERE name LIKE '%' || 'a' || '%'

--- o.delete-exists-unqualified harmless delete
DELETE FROM t WHERE EXISTS (SELECT 1 FROM u WHERE t_id = t.id)

--- o.delete-exists-outer harmless delete
DELETE FROM orders WHERE EXISTS (SELECT 1 FROM customers c WHERE c.id = customer_id AND NOT c.active)

--- o.delete-in-nested harmless delete
DELETE FROM order_items WHERE order_id IN (SELECT o.id FROM orders o WHERE o.customer_id IN (SELECT c.id FROM customers c WHERE c.email = 'bob@example.com'))

--- o.delete-any-literal harmless delete
DELETE FROM orders WHERE status = ANY ('{new,void}'::text[])

--- o.delete-any-split harmless delete
DELETE FROM orders WHERE status = ANY (string_to_array('new,void', ','))

--- o.delete-not-all harmless delete
DELETE FROM orders WHERE status <> ALL (ARRAY['new', 'paid'])

--- o.delete-age harmless delete
DELETE FROM orders WHERE now() > created_at + interval '6 years'

--- o.delete-days harmless delete
DELETE FROM orders WHERE current_date - created_at::date > 2200

--- o.delete-age-function harmless delete
DELETE FROM orders WHERE age(now(), created_at) > interval '6 years'

--- o.delete-trunc harmless delete
DELETE FROM orders WHERE date_trunc('year', created_at) = '2024-01-01'

--- o.delete-extract harmless delete
DELETE FROM orders WHERE extract(year FROM created_at) = 2024

--- o.delete-to-char harmless delete
DELETE FROM orders WHERE to_char(created_at, 'YYYY') = '2024'

--- o.delete-coalesce-date harmless delete
DELETE FROM orders WHERE coalesce(deleted_at, '2999-01-01') < now()

--- o.delete-same-nullness harmless delete
DELETE FROM orders WHERE (note IS NULL) = (deleted_at IS NOT NULL)

--- o.delete-json-exists harmless delete
DELETE FROM customers WHERE prefs ? 'lang' AND NOT prefs ? 'n'

--- o.delete-json-null harmless delete
DELETE FROM customers WHERE prefs -> 'n' IS NOT NULL

--- o.delete-json-path harmless delete
DELETE FROM customers WHERE prefs @@ '$.n > 1' OR jsonb_path_exists(prefs, '$.a.b')

--- o.delete-empty-array harmless delete
DELETE FROM customers WHERE tags = '{}'

--- o.delete-ctid harmless delete
DELETE FROM t WHERE ctid = '(0,1)'

--- o.delete-tableoid-and harmless delete
DELETE FROM base WHERE tableoid = 'child'::regclass AND id = 3

--- o.delete-row-compare harmless delete
DELETE FROM order_items WHERE (order_id, line_no) >= (4, 1)

--- o.delete-hash harmless delete
DELETE FROM customers WHERE md5(email) < '8'

--- o.delete-xor harmless delete
DELETE FROM customers WHERE active <> (deleted_at IS NULL)

--- o.delete-boolean-eq harmless delete
DELETE FROM customers WHERE active = false AND true = true

--- o.delete-is-not-true harmless delete
DELETE FROM accounts WHERE locked IS NOT TRUE

--- o.delete-greatest harmless delete
DELETE FROM orders WHERE greatest(created_at, updated_at) < '2024-02-15'

--- o.delete-nullif harmless delete
DELETE FROM orders WHERE nullif(note, '') IS NOT NULL

--- o.delete-count-subquery harmless delete
DELETE FROM customers c WHERE (SELECT count(*) FROM orders o WHERE o.customer_id = c.id) < 2

--- o.delete-latest harmless delete
DELETE FROM orders o WHERE o.created_at < (SELECT max(x.created_at) FROM orders x WHERE x.customer_id = o.customer_id)

--- o.delete-older-self harmless delete
DELETE FROM u x USING u y WHERE x.t_id = y.t_id AND x.id > y.id

--- o.delete-in-self-filtered harmless delete
DELETE FROM orders WHERE id IN (SELECT id FROM orders WHERE status = 'void')

--- o.delete-exists-self-filtered harmless delete
DELETE FROM u a WHERE EXISTS (SELECT 1 FROM u b WHERE b.t_id = a.t_id AND b.id < a.id)

--- o.update-self-join-filtered harmless update
UPDATE u SET x = p.x FROM u AS p WHERE u.t_id = p.t_id AND u.x IS NULL

--- o.update-distinct harmless update
UPDATE t SET v = 10 WHERE v IS DISTINCT FROM 10

--- o.update-not-equal harmless update
UPDATE orders SET status = 'x' WHERE status <> 'paid'

--- o.update-changed harmless update
UPDATE t SET name = s.note FROM u AS s WHERE s.t_id = t.id AND t.name IS DISTINCT FROM s.note

--- o.update-left-join harmless update
UPDATE t SET v = 0 FROM u LEFT JOIN base ON base.id = u.id WHERE u.t_id = t.id AND base.id IS NULL

--- o.update-param-mix harmless update
--- bind: 5 | 1 | a
UPDATE t SET v = ? WHERE (id = ? AND name = ?) AND (1 = 1)

--- o.delete-params-null harmless delete
--- bind: NULL
DELETE FROM t WHERE name = ?

--- o.delete-params-like harmless delete
--- bind: a%
DELETE FROM t WHERE name LIKE ?

--- o.delete-param-between harmless delete
--- bind: 1 | 2
DELETE FROM t WHERE id BETWEEN ?::int AND ?::int

--- o.delete-param-either harmless delete
--- bind: 1 | 2
DELETE FROM t WHERE ?::int = id OR id = ?::int

--- o.delete-param-array harmless delete
--- bind: {a,b}
DELETE FROM t WHERE name = ANY (?::text[])

--- o.delete-param-limit harmless delete
--- bind: 2020-01-01 | 10
DELETE FROM orders WHERE id IN (SELECT id FROM orders WHERE created_at < ?::timestamptz ORDER BY id LIMIT ?::int)

--- o.merge-values harmless merge
--- bind: 1 | x
MERGE INTO t USING (SELECT ?::int AS id, ?::text AS name) AS s ON (t.id = s.id) WHEN MATCHED AND t.name IS DISTINCT FROM s.name THEN UPDATE SET name = s.name WHEN NOT MATCHED THEN INSERT (id, name) VALUES (s.id, s.name)

--- o.merge-delete-flag harmless merge
MERGE INTO t USING (VALUES (1, true), (2, false)) AS s (id, gone) ON t.id = s.id WHEN MATCHED AND s.gone THEN DELETE WHEN MATCHED THEN UPDATE SET v = 1

--- o.values-alias harmless select
SELECT * FROM (VALUES ('drop'), ('truncate')) AS words (alter)

--- o.array-index harmless select
SELECT (ARRAY['drop', 'delete'])[1], tags[array_length(tags, 1)] FROM customers WHERE tags[1] = 'drop' OR 'delete' = ANY (tags)

--- o.backslash-strings harmless insert
INSERT INTO audit.log (who, statement) VALUES ('a\', 'b'), ('\\server\share\', '; DELETE FROM t'), ('x', '\')

--- o.backslash-update harmless update
UPDATE t SET name = 'C:\temp\' WHERE id = 1

--- o.backslash-where harmless delete
DELETE FROM t WHERE name = 'C:\' AND id = 1 -- it's fine

--- o.quotes-in-comment harmless update
UPDATE t /* don't */ SET name = 'it''s' -- isn't it?
WHERE id = 1 /* "quoted */

--- o.regex-strings harmless select
SELECT regexp_matches(statement, E'^\\s*(DROP|DELETE)\\s+''x''', 'i'), statement ~ '\mdrop\M' FROM audit.log

--- o.crlf harmless delete
DELETE FROM t<U+000D>
 WHERE id = 1<U+000D>
   AND name = 'a'<U+000D>

--- o.trailing-comment harmless delete
DELETE FROM t WHERE id = 1; -- DELETE FROM t

--- o.leading-semicolon harmless delete
; DELETE FROM t WHERE id = 1;

--- o.copy-named harmless insert
--- copy: in 71<U+0009>x<U+0009>y<U+0009>1<U+000A>
COPY "delete" (id, drop, truncate, "select") FROM STDIN

--- o.temp-reuse harmless
CREATE TEMP TABLE IF NOT EXISTS batch (id int) ON COMMIT DELETE ROWS; INSERT INTO batch SELECT id FROM t WHERE id < 3; DELETE FROM t USING batch WHERE batch.id = t.id

--- o.create-index-on-drop harmless create
CREATE INDEX ON "delete" (drop, truncate)

--- o.create-publication-all harmless create
CREATE PUBLICATION drop FOR TABLES IN SCHEMA app

--- o.create-view-truncate harmless create
CREATE VIEW truncate_view (delete, drop) AS SELECT id, "table" FROM truncate

--- o.xml-namespace harmless select
SELECT xpath('/drop/delete/text()', '<drop><delete>t</delete></drop>'::xml)

--- o.interval harmless select
SELECT INTERVAL '1' YEAR, INTERVAL '1-2' YEAR TO MONTH, TIMESTAMP WITH TIME ZONE '2026-01-01 00:00+00', TIME '10:00' AT LOCAL

--- o.operator-schema harmless select
SELECT 1 OPERATOR(pg_catalog.+) 2, t.id OPERATOR(pg_catalog.=) ANY (ARRAY[1]) FROM t
