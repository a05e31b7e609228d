--- about: Destructive texts in all the places where SQL hides, written against a reader that passed the rest.
--- siege.delete-0b0 destructive unbounded-delete
DELETE FROM t WHERE id > 0b0

--- siege.delete-0x0 destructive unbounded-delete
DELETE FROM t WHERE id > 0x0

--- siege.delete-0o1 destructive unbounded-delete
DELETE FROM t WHERE id >= 0o1

--- siege.delete-1-000-000-000-000 destructive unbounded-delete
DELETE FROM t WHERE id < 1_000_000_000_000

--- siege.delete-0b1-0x1 destructive unbounded-delete
DELETE FROM t WHERE 0b1 = 0x1

--- siege.delete-int4range-null-null destructive unbounded-delete
DELETE FROM t WHERE int4range(NULL,NULL) @> id

--- siege.delete-int4range destructive unbounded-delete
DELETE FROM t WHERE id <@ '(,)'::int4range

--- siege.delete-int4range-null-null-2 destructive unbounded-delete
DELETE FROM t WHERE id <@ int4range(NULL, NULL)

--- siege.delete-int4range-2 destructive unbounded-delete
DELETE FROM t WHERE '(,)'::int4range @> id

--- siege.delete-int4range-0-null destructive unbounded-delete
DELETE FROM t WHERE int4range(0, NULL) @> id

--- siege.delete-int4multirange destructive unbounded-delete
DELETE FROM t WHERE id <@ '{(,)}'::int4multirange

--- siege.delete-cast-int4range destructive unbounded-delete
DELETE FROM t WHERE id <@ CAST('(,)' AS int4range)

--- siege.delete-int4range-3 destructive unbounded-delete
DELETE FROM t WHERE int4range '(,)' @> id

--- siege.delete-int4range-4 destructive unbounded-delete
DELETE FROM t WHERE id <@ int4range '(,)'

--- siege.delete-int8range-null-null-bigint destructive unbounded-delete
DELETE FROM t WHERE int8range(NULL,NULL,'[]') @> id::bigint

--- siege.delete-tstzrange-null-null-created-at destructive unbounded-delete
DELETE FROM orders WHERE tstzrange(NULL,NULL) @> created_at

--- siege.delete-created-at-tstzrange-infinity-infinity destructive unbounded-delete
DELETE FROM orders WHERE created_at <@ tstzrange('-infinity','infinity')

--- siege.delete-array-position-array-1 destructive unbounded-delete
DELETE FROM t WHERE array_position(ARRAY[id], id) = 1

--- siege.delete-array-position-array-not-null destructive unbounded-delete
DELETE FROM t WHERE array_position(ARRAY[id], id) IS NOT NULL

--- siege.delete-array-position-array-1-0 destructive unbounded-delete
DELETE FROM t WHERE array_position(ARRAY[id, 1], id) > 0

--- siege.delete-any-array-append-array-int destructive unbounded-delete
DELETE FROM t WHERE id = ANY(array_append(ARRAY[]::int[], id))

--- siege.delete-status destructive unbounded-delete
DELETE FROM orders WHERE status ~ '()'

--- siege.delete-status-a destructive unbounded-delete
DELETE FROM orders WHERE status ~ '(a*)*'

--- siege.delete-status-a-2 destructive unbounded-delete
DELETE FROM orders WHERE status ~ '(a|)'

--- siege.delete-status-a-3 destructive unbounded-delete
DELETE FROM orders WHERE status ~ '((a)?)'

--- siege.delete-status-2 destructive unbounded-delete
DELETE FROM orders WHERE status ~ '(?:x*)'

--- siege.delete-status-a-b destructive unbounded-delete
DELETE FROM orders WHERE status ~ '(a*|b*)+'

--- siege.delete-status-n destructive unbounded-delete
DELETE FROM orders WHERE status ~ '^(.|\n)*$'

--- siege.delete-status-3 destructive unbounded-delete
DELETE FROM orders WHERE status ~ '(^)'

--- siege.delete-status-4 destructive unbounded-delete
DELETE FROM orders WHERE status ~ '(?=)'

--- siege.delete-status-0 destructive unbounded-delete
DELETE FROM orders WHERE status ~ 'x{0}'

--- siege.delete-status-ab-0-2 destructive unbounded-delete
DELETE FROM orders WHERE status ~ '(ab){0,2}'

--- siege.delete-status-a-4 destructive unbounded-delete
DELETE FROM orders WHERE status ~ '\A'

--- siege.delete-status-5 destructive unbounded-delete
DELETE FROM orders WHERE status ~ '$'

--- siege.delete-status-a-b-2 destructive unbounded-delete
DELETE FROM orders WHERE status ~ 'a||b'

--- siege.delete-status-6 destructive unbounded-delete
DELETE FROM orders WHERE status ~ '(.*)(.*)'

--- siege.delete-status-similar-to destructive unbounded-delete
DELETE FROM orders WHERE status SIMILAR TO '(_|%)*'

--- siege.delete-status-similar-to-a-b destructive unbounded-delete
DELETE FROM orders WHERE status SIMILAR TO '%(a|b)*%'

--- siege.delete-regexp-like-status destructive unbounded-delete
DELETE FROM orders WHERE regexp_like(status, '(x*)')

--- siege.delete-group-by-having-count-0 destructive unbounded-delete
DELETE FROM t WHERE id IN (SELECT id FROM t GROUP BY id HAVING count(*) > 0)

--- siege.delete-exists-1-having-count-0 destructive unbounded-delete
DELETE FROM t WHERE EXISTS (SELECT 1 FROM t x WHERE x.id = t.id HAVING count(*) > 0)

--- siege.delete-group-by-having-count-1 destructive unbounded-delete
DELETE FROM t WHERE id IN (SELECT id FROM t GROUP BY id HAVING count(*) >= 1)

--- siege.delete-row-number-over-rn-rn destructive unbounded-delete
DELETE FROM t WHERE id IN (SELECT id FROM (SELECT id, row_number() OVER () AS rn FROM t) x WHERE rn >= 1)

--- siege.delete-row-number-over-order-by destructive unbounded-delete
DELETE FROM t WHERE id IN (SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) rn FROM t) x WHERE x.rn > 0)

--- siege.delete-not-exists-except destructive unbounded-delete
DELETE FROM t WHERE NOT EXISTS (SELECT id FROM t EXCEPT SELECT id FROM t)

--- siege.delete-not-except destructive unbounded-delete
DELETE FROM t WHERE id NOT IN (SELECT id FROM t EXCEPT SELECT id FROM t)

--- siege.delete-intersect destructive unbounded-delete
DELETE FROM t WHERE id IN (SELECT id FROM t INTERSECT SELECT id FROM t)

--- siege.delete-union destructive unbounded-delete
DELETE FROM t WHERE id IN (SELECT id FROM t UNION SELECT t_id FROM u)

--- siege.delete-date-trunc-day-created-at destructive unbounded-delete
DELETE FROM orders WHERE date_trunc('day', created_at) <= created_at

--- siege.delete-created-at-date-trunc-month destructive unbounded-delete
DELETE FROM orders WHERE created_at >= date_trunc('month', created_at)

--- siege.delete-created-at-date-created-at destructive unbounded-delete
DELETE FROM orders WHERE created_at::date <= created_at

--- siege.delete-floor-total-total destructive unbounded-delete
DELETE FROM orders WHERE floor(total) <= total

--- siege.delete-ceil-total-total destructive unbounded-delete
DELETE FROM orders WHERE ceil(total) >= total

--- siege.delete-total-floor-total-1 destructive unbounded-delete
DELETE FROM orders WHERE total < floor(total) + 1

--- siege.delete-abs-total-total destructive unbounded-delete
DELETE FROM orders WHERE abs(total) >= total

--- siege.delete-created-at-created-at-interval destructive unbounded-delete
DELETE FROM orders WHERE created_at < created_at + interval '1 day'

--- siege.delete-date-trunc-day-created-at-2 destructive unbounded-delete
DELETE FROM orders WHERE date_trunc('day', created_at) < created_at + interval '1 second'

--- siege.with-k-a-delete-using-k destructive unbounded-delete
WITH k(a) AS (SELECT id FROM u) DELETE FROM u USING k WHERE k.a = u.id

--- siege.with-k-a-b-1-delete destructive unbounded-delete
WITH k(a, b) AS (SELECT 1, id FROM u) DELETE FROM u USING k WHERE k.b = u.id

--- siege.delete-using-k-a-k-a destructive unbounded-delete
DELETE FROM u USING (SELECT id FROM u) AS k(a) WHERE k.a = u.id

--- siege.delete-using-true-doomed-k-k destructive unbounded-delete
DELETE FROM u USING (SELECT id, true AS doomed FROM u) k WHERE k.id = u.id AND k.doomed

--- siege.delete-using-1-one-k-k destructive unbounded-delete
DELETE FROM u USING (SELECT id, 1 AS one FROM u) k WHERE k.id = u.id AND k.one = 1

--- siege.with-k-row-number-over-order destructive unbounded-delete
WITH k AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM u) DELETE FROM u WHERE id IN (SELECT id FROM k WHERE n > 0)

--- siege.with-k-victim-delete-victim-k destructive unbounded-delete
WITH k AS (SELECT id AS victim FROM u) DELETE FROM u WHERE id IN (SELECT victim FROM k)

--- siege.with-k-victim-delete-exists-1 destructive unbounded-delete
WITH k AS (SELECT id AS victim FROM u) DELETE FROM u WHERE EXISTS (SELECT 1 FROM k WHERE k.victim = u.id)

--- siege.delete-group-by-having-min-0 destructive unbounded-delete
DELETE FROM u WHERE id IN (SELECT id FROM u GROUP BY id HAVING min(id) > 0)

--- siege.delete-group-by-having-true destructive unbounded-delete
DELETE FROM u WHERE id IN (SELECT id FROM u GROUP BY id HAVING true)

--- siege.delete-exists-1-v-v-group destructive unbounded-delete
DELETE FROM u WHERE EXISTS (SELECT 1 FROM u v WHERE v.id = u.id GROUP BY v.x HAVING count(v.id) > 0)

--- siege.alter-rename-to-tmp9-drop-tmp9 destructive rename, drop-table
--- with: CREATE TEMP TABLE tmp1 (id int)
ALTER TABLE t RENAME TO tmp9; DROP TABLE tmp9

--- siege.alter-function-touch-rename-to-drop destructive rename, drop-table
--- with: CREATE TEMP TABLE tmp1 (id int)
ALTER FUNCTION touch() RENAME TO t; DROP TABLE t

--- siege.execute-delete-1-using-0 destructive unbounded-delete
DO $$ BEGIN EXECUTE 'DELETE FROM u WHERE id > $1' USING 0; END $$

--- siege.execute-delete-1-using-true destructive unbounded-delete
DO $$ BEGIN EXECUTE 'DELETE FROM u WHERE $1' USING true; END $$

--- siege.execute-delete-1-2-using-1 destructive unbounded-delete
DO $$ BEGIN EXECUTE 'DELETE FROM u WHERE $1 = $2' USING 1, 1; END $$

--- siege.q-text-update-set-1-2 destructive unbounded-update
DO $$ DECLARE q text := 'UPDATE u SET x = $1 WHERE id <> $2'; BEGIN EXECUTE q USING 5, -1; END $$

--- siege.r-record-for-r-loop-delete destructive unbounded-delete
DO $$ DECLARE r record; BEGIN FOR r IN SELECT id FROM u LOOP DELETE FROM u WHERE id = r.id; END LOOP; END $$

--- siege.r-for-r-order-by-loop destructive unbounded-update
DO $$ DECLARE r u; BEGIN FOR r IN SELECT * FROM u ORDER BY id LOOP UPDATE u SET x = 0 WHERE u.id = r.id; END LOOP; END $$

--- siege.r-record-for-r-k-public destructive unbounded-delete
DO $$ DECLARE r record; BEGIN FOR r IN (SELECT id AS k FROM public.u) LOOP DELETE FROM u WHERE id = r.k; END LOOP; END $$

--- siege.c-cursor-for-for-update-for destructive unbounded-delete
DO $$ DECLARE c CURSOR FOR SELECT * FROM u FOR UPDATE; BEGIN FOR r IN c LOOP DELETE FROM u WHERE CURRENT OF c; END LOOP; END $$

--- siege.c-refcursor-r-record-open-c destructive unbounded-update
DO $$ DECLARE c refcursor; r record; BEGIN OPEN c FOR SELECT * FROM u FOR UPDATE; LOOP FETCH c INTO r; EXIT WHEN NOT FOUND; UPDATE u SET x = 0 WHERE CURRENT OF c; END LOOP; END $$

--- siege.while-exists-1-loop-delete-limit destructive unbounded-delete
DO $$ BEGIN WHILE EXISTS (SELECT 1 FROM u) LOOP DELETE FROM u WHERE id IN (SELECT id FROM u LIMIT 1); END LOOP; END $$

--- siege.loop-delete-ctid-ctid-limit-100 destructive unbounded-delete
DO $$ BEGIN LOOP DELETE FROM u WHERE ctid IN (SELECT ctid FROM u LIMIT 100); EXIT WHEN NOT FOUND; END LOOP; END $$

--- siege.loop-delete-ctid-any-array-ctid destructive unbounded-delete
DO $$ BEGIN LOOP DELETE FROM u WHERE ctid = ANY (ARRAY(SELECT ctid FROM u LIMIT 100)); EXIT WHEN NOT FOUND; END LOOP; END $$

--- siege.r-record-for-r-loop-r destructive unbounded-delete
DO $$ DECLARE r record; BEGIN FOR r IN SELECT id FROM u LOOP IF r.id > 0 THEN DELETE FROM u WHERE id = r.id; END IF; END LOOP; END $$

--- siege.update-pg-class-set-reltuples-10 destructive
UPDATE pg_class SET reltuples = 10, relname = 'x' WHERE relname = 'u'

--- siege.execute-dr-chr-79-p-cascade destructive drop-table
DO $$ BEGIN EXECUTE 'DR'||chr(79)||'P TABLE u CASCADE'; END $$

--- siege.execute-drop-chr-32-cascade destructive drop-table
DO $$ BEGIN EXECUTE 'DROP'||chr(32)||'TABLE u CASCADE'; END $$

--- siege.execute-chr-68-elete destructive unbounded-delete
DO $$ BEGIN EXECUTE chr(68)||'ELETE FROM u'; END $$

--- siege.execute-del-lower-ete destructive unbounded-delete
DO $$ BEGIN EXECUTE 'DEL'||lower('ETE')||' FROM u'; END $$

--- siege.execute-del-substr-xete-2 destructive unreadable
DO $$ BEGIN EXECUTE 'DEL'||substr('XETE', 2)||' FROM u'; END $$

--- siege.execute-concat-del-chr-69-te destructive unbounded-delete
DO $$ BEGIN EXECUTE concat('DEL', chr(69), 'TE FROM ', quote_ident('u')); END $$

--- siege.execute-1-del-substr-xete-2 destructive unreadable
DO $$ BEGIN EXECUTE 'SELECT 1; DEL'||substr('XETE', 2)||' FROM u'; END $$

--- siege.execute-upper-delete destructive unbounded-delete
DO $$ BEGIN EXECUTE upper('delete from u'); END $$

--- siege.delete-a-using-union-b-a destructive unbounded-delete
DELETE FROM u a USING (SELECT id FROM u UNION SELECT id FROM u) b WHERE a.id = b.id

--- siege.delete-a-using-b-a-b destructive unbounded-delete
DELETE FROM u a USING (TABLE u) b WHERE a.id = b.id

--- siege.delete-a-using-null-union-null destructive unbounded-delete
DELETE FROM u a USING (SELECT id FROM u WHERE x IS NULL UNION SELECT id FROM u WHERE x IS NULL OR true) b WHERE a.id = b.id OR true

--- siege.insert-into-note-conflict-update-set destructive unbounded-update
INSERT INTO u SELECT id, t_id, x, note FROM u ON CONFLICT (id) DO UPDATE SET x = 0

--- siege.insert-into-conflict-update-set-note destructive unbounded-update
INSERT INTO u SELECT * FROM u ON CONFLICT (id) DO UPDATE SET note = 'x'

--- siege.insert-into-conflict-update-set-note-2 destructive unbounded-update
INSERT INTO u TABLE u ON CONFLICT (id) DO UPDATE SET note = 'x'

--- siege.insert-into-conflict-constraint-pkey-update destructive unbounded-update
INSERT INTO u (id) SELECT id FROM u ON CONFLICT ON CONSTRAINT u_pkey DO UPDATE SET x = excluded.x

--- siege.insert-into-v-v-order-by destructive unbounded-update
INSERT INTO u (id) (SELECT v.id FROM u v ORDER BY v.id) ON CONFLICT (id) DO UPDATE SET x = excluded.x WHERE true

--- siege.insert-into-conflict-update-set-1 destructive unbounded-update
INSERT INTO u (id) SELECT id FROM u ON CONFLICT (id) DO UPDATE SET x = 1 WHERE u.id > 0 RETURNING *

--- siege.with-a-insert-into-a-conflict destructive unbounded-update
WITH a AS (SELECT id FROM u) INSERT INTO u (id) SELECT id FROM a ON CONFLICT (id) DO UPDATE SET x = 1

--- siege.delete-exp-0-null destructive unbounded-delete
DELETE FROM u WHERE exp(x) > 0 OR x IS NULL

--- siege.q-text-q-del-q-q destructive unbounded-delete
DO $$ DECLARE q text; BEGIN q := 'DEL'; q := q || 'ETE FROM u'; EXECUTE q; END $$

--- siege.q-text-q-1-q-q destructive unbounded-delete
DO $$ DECLARE q text; BEGIN q := 'SELECT 1;'; q := q || ' DELETE FROM u'; EXECUTE q; END $$

--- siege.q-text-delete-false-then-q destructive unbounded-delete
DO $$ DECLARE q text := 'DELETE FROM u'; BEGIN IF false THEN q := q || ' WHERE id = 1'; END IF; EXECUTE q; END $$

--- siege.q-text-q-q-truncate-q destructive unreadable
DO $$ DECLARE q text := ''; BEGIN q := q || 'TRUNCATE '; q := q || 'u'; EXECUTE q; END $$

--- siege.q-text-1-for-i-1 destructive unbounded-delete
DO $$ DECLARE q text := 'SELECT 1'; BEGIN FOR i IN 1..2 LOOP q := q || '; DELETE FROM u'; END LOOP; EXECUTE q; END $$

--- siege.q-text-delete-1-q-q destructive unbounded-delete
DO $$ DECLARE q text := 'DELETE FROM u WHERE id = 1'; BEGIN q := q || ' OR true'; EXECUTE q; END $$

--- siege.execute-drop-quote-ident-cascade destructive drop-table
DO $$ BEGIN EXECUTE 'DROP TABLE ' || quote_ident('orders') || ' CASCADE'; END $$

--- siege.execute-concat-trun-cate destructive truncate
DO $$ BEGIN EXECUTE concat('TRUN', 'CATE ', 'u'); END $$

--- siege.execute-concat-ws-delete destructive unreadable
DO $$ BEGIN EXECUTE concat_ws(' ', 'DELETE', 'FROM', 'u'); END $$

--- siege.s-text-delete-into-s-execute destructive unreadable
DO $$ DECLARE s text; BEGIN SELECT 'DELETE FROM u' INTO s; EXECUTE s; END $$

--- siege.s-text-s-format-delete-i destructive unbounded-delete
DO $$ DECLARE s text; BEGIN s := format('DELETE FROM %I.%I', 'public', 'u'); EXECUTE s; END $$

--- siege.delete destructive unbounded-delete
DO 'BEGIN DELETE FROM u; END'

--- siege.language-plpgsql-truncate destructive truncate
DO LANGUAGE plpgsql 'BEGIN TRUNCATE u; END'

--- siege.e-delete-tfrom destructive unbounded-delete
DO E'BEGIN DELETE\tFROM u; END'

--- siege.perform-1-true-then-delete destructive unbounded-delete
DO $$ BEGIN PERFORM 1; IF true THEN DELETE FROM u; END IF; END $$

--- siege.case-1-when-1-then-delete destructive unbounded-delete
DO $$ BEGIN CASE 1 WHEN 1 THEN DELETE FROM u; ELSE NULL; END CASE; END $$

--- siege.for-i-1-1-loop-delete destructive unbounded-delete
DO $$ BEGIN FOR i IN 1..1 LOOP DELETE FROM u; END LOOP; END $$

--- siege.r-record-for-r-delete-returning destructive unbounded-delete
DO $$ DECLARE r record; BEGIN FOR r IN DELETE FROM u RETURNING id LOOP NULL; END LOOP; END $$

--- siege.r-for-r-loop-update-set destructive unbounded-update
DO $$ DECLARE r u; BEGIN FOR r IN SELECT * FROM u LOOP UPDATE u SET x = 0 WHERE u.id = r.id; END LOOP; END $$

--- siege.n-int-with-d-delete-returning destructive unbounded-delete
DO $$ DECLARE n int; BEGIN WITH d AS (DELETE FROM u RETURNING 1) SELECT count(*) INTO n FROM d; END $$

--- siege.raise-notice-1-delete-exception-when destructive unbounded-delete
DO $$ BEGIN RAISE NOTICE '%', (SELECT 1); DELETE FROM u; EXCEPTION WHEN OTHERS THEN NULL; END $$

--- siege.null-exception-when-others-then-null destructive unbounded-delete
DO $$ BEGIN NULL; EXCEPTION WHEN OTHERS THEN NULL; END $$; DELETE FROM u

--- siege.l-delete-exit-l destructive unbounded-delete
DO $$ <<l>> BEGIN DELETE FROM u; EXIT l; END $$

--- siege.assert-true-execute-format-truncate-s destructive truncate
DO $$ BEGIN ASSERT true; EXECUTE format('TRUNCATE %s', 'u'::regclass); END $$

--- siege.execute-format-delete-1-i destructive unbounded-delete
DO $$ BEGIN EXECUTE format('DELETE FROM %1$I', 'u'); END $$

--- siege.text-foreach-array-array-base-loop destructive unbounded-delete
DO $$ DECLARE t text; BEGIN FOREACH t IN ARRAY ARRAY['u','base'] LOOP EXECUTE 'DELETE FROM ' || quote_ident(t); END LOOP; END $$

--- siege.text-for-tablename-pg-tables-tablename destructive truncate
DO $$ DECLARE t text; BEGIN FOR t IN SELECT tablename FROM pg_tables WHERE tablename = 'u' LOOP EXECUTE 'TRUNCATE ' || t; END LOOP; END $$

--- siege.execute-string-agg-delete-quote-ident destructive unreadable
DO $$ BEGIN EXECUTE (SELECT string_agg('DELETE FROM ' || quote_ident(tablename), ';') FROM pg_tables WHERE tablename IN ('u', 'warehouse')); END $$

--- siege.with-a-1-b-update-set destructive unbounded-update
WITH a AS (SELECT 1), b AS (UPDATE u SET x = 1 RETURNING *) SELECT * FROM a

--- siege.with-recursive-r-n-1-union destructive unbounded-delete
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 3), d AS (DELETE FROM u) SELECT * FROM r

--- siege.with-d-delete-returning-insert-into destructive unbounded-delete
WITH d AS (DELETE FROM u RETURNING id) INSERT INTO base SELECT id + 100, 'x' FROM d

--- siege.create-saved-with-d-1-d destructive unbounded-delete
CREATE TABLE saved AS WITH d AS (SELECT 1) SELECT * FROM d; DELETE FROM u

--- siege.with-materialized-delete-returning destructive unbounded-delete
WITH x AS MATERIALIZED (DELETE FROM u RETURNING *) TABLE x

--- siege.merge-into-using-base-b-b destructive unbounded-delete
MERGE INTO u USING base b ON u.id = b.id WHEN NOT MATCHED BY SOURCE THEN DELETE WHEN MATCHED THEN DELETE

--- siege.merge-into-using-1-k-false destructive unbounded-delete
MERGE INTO u USING (SELECT 1 AS k WHERE false) s ON u.id = s.k WHEN NOT MATCHED BY SOURCE THEN DELETE

--- siege.merge-into-using-s-s-when destructive unbounded-update
MERGE INTO u USING u s ON u.id = s.id WHEN MATCHED THEN UPDATE SET x = 0

--- siege.merge-into-using-values-1-v destructive unbounded-delete
MERGE INTO u USING (VALUES (1)) v(n) ON true WHEN MATCHED THEN DELETE

--- siege.merge-into-only-a-using-1 destructive unbounded-update
MERGE INTO ONLY u AS a USING (SELECT 1) v(n) ON 1 = 1 WHEN MATCHED AND true THEN UPDATE SET note = 'x'

--- siege.merge-into-using-s-s-when-2 destructive unbounded-delete
MERGE INTO u USING (SELECT id FROM u) s ON s.id = u.id WHEN MATCHED THEN DELETE

--- siege.merge-into-using-k-s-s destructive unbounded-delete
MERGE INTO u USING (SELECT id AS k FROM u) s ON s.k = u.id WHEN MATCHED THEN DELETE

--- siege.with-s-merge-into-using-s destructive unbounded-delete
WITH s AS (SELECT id FROM u) MERGE INTO u USING s ON s.id = u.id WHEN MATCHED AND u.id > 0 THEN DELETE

--- siege.merge-into-using-values-1-v-2 destructive unbounded-update, unbounded-delete
MERGE INTO u USING (VALUES (1)) v(n) ON u.id = v.n WHEN MATCHED THEN DO NOTHING WHEN NOT MATCHED BY SOURCE AND u.id <> 0 THEN UPDATE SET x = 0 WHEN NOT MATCHED BY TARGET THEN DO NOTHING; DELETE FROM u

--- siege.explain-analyze-delete destructive unbounded-delete
EXPLAIN ANALYZE DELETE FROM u

--- siege.explain-analyze-delete-2 destructive unbounded-delete
EXPLAIN (ANALYZE on) DELETE FROM u

--- siege.explain-analyze-true-costs-off-format destructive unbounded-update
EXPLAIN (analyze TRUE, costs off, FORMAT json) UPDATE u SET x = 1

--- siege.explain-analyze-1-delete destructive unbounded-delete
EXPLAIN (ANALYZE 1) DELETE FROM u

--- siege.explain-analyze-delete-3 destructive unbounded-delete
EXPLAIN ("analyze") DELETE FROM u

--- siege.explain-analyze-delete-4 destructive unbounded-delete
EXPLAIN (analyze 'on') DELETE FROM u

--- siege.explain-costs-off-analyze-off-analyze destructive unbounded-delete
EXPLAIN (COSTS off, analyze off, ANALYZE) DELETE FROM u

--- siege.explain-analyze-verbose-with-d-delete destructive unbounded-delete
EXPLAIN ANALYZE VERBOSE WITH d AS (DELETE FROM u RETURNING 1) SELECT 1

--- siege.explain-analyse-delete destructive unbounded-delete
EXPLAIN ANALYSE DELETE FROM u

--- siege.prepare-p-delete-explain-analyze-execute destructive unbounded-delete
PREPARE p AS DELETE FROM u; EXPLAIN ANALYZE EXECUTE p

--- siege.prepare-p-int-delete-0-1 destructive unbounded-delete
PREPARE p(int) AS DELETE FROM u WHERE id > 0 OR id = $1; EXECUTE p(1)

--- siege.prepare-p-1-execute-p-deallocate destructive unbounded-update
PREPARE p AS SELECT 1; EXECUTE p; DEALLOCATE p; PREPARE p AS UPDATE u SET x = 1; EXECUTE p

--- siege.copy-delete-returning-to-stdout destructive unbounded-delete
--- copy: out
COPY (DELETE FROM u RETURNING *) TO STDOUT

--- siege.copy-with-d-delete-returning-d destructive unbounded-delete
--- copy: out
COPY (WITH d AS (DELETE FROM u RETURNING *) SELECT * FROM d) TO STDOUT WITH (FORMAT csv)

--- siege.copy-update-set-1-returning-to destructive unbounded-update
--- copy: out
COPY (UPDATE u SET x = 1 RETURNING id) TO STDOUT

--- siege.create-rule-wipe-insert-to-base destructive unbounded-delete
CREATE RULE wipe AS ON INSERT TO base DO ALSO DELETE FROM u; INSERT INTO base VALUES (77, 'x'); DELETE FROM u

--- siege.alter-alter-column-drop-default-drop destructive drop-constraint
ALTER TABLE u ALTER COLUMN x DROP DEFAULT, DROP CONSTRAINT u_pkey

--- siege.alter-rename-to-y destructive rename
ALTER TABLE u RENAME x TO y

--- siege.alter-rename-to-v destructive rename
ALTER TABLE u RENAME TO v

--- siege.alter-set-schema-audit destructive rename
ALTER TABLE u SET SCHEMA audit

--- siege.alter-set-unlogged destructive disable-safety
ALTER TABLE u SET UNLOGGED

--- siege.alter-disable-trigger-user destructive disable-safety
ALTER TABLE orders DISABLE TRIGGER USER

--- siege.alter-disable-trigger-touch destructive disable-safety
ALTER TABLE orders DISABLE TRIGGER orders_touch

--- siege.alter-accounts-disable-row-level-security destructive disable-safety
ALTER TABLE accounts DISABLE ROW LEVEL SECURITY

--- siege.alter-accounts-no-force-row-level destructive disable-safety
ALTER TABLE accounts NO FORCE ROW LEVEL SECURITY

--- siege.alter-view-rename-to-vv destructive rename
ALTER TABLE u_view RENAME TO vv

--- siege.alter-view-view-rename-to-vv destructive rename
ALTER VIEW u_view RENAME TO vv

--- siege.alter-view-view-set-schema-audit destructive rename
ALTER VIEW u_view SET SCHEMA audit

--- siege.alter-materialized-view-order-totals-rename destructive rename
ALTER MATERIALIZED VIEW order_totals RENAME TO ot

--- siege.alter-index-open-idx-rename-to destructive rename
ALTER INDEX orders_open_idx RENAME TO ooi

--- siege.alter-sequence-ticket-seq-rename-to destructive rename
ALTER SEQUENCE ticket_seq RENAME TO ts2

--- siege.alter-sequence-ticket-seq-set-schema destructive rename
ALTER SEQUENCE ticket_seq SET SCHEMA audit

--- siege.alter-type-mood-rename-to-mood2 destructive rename
ALTER TYPE mood RENAME TO mood2

--- siege.alter-type-mood-rename-value-sad destructive rename
ALTER TYPE mood RENAME VALUE 'sad' TO 'blue'

--- siege.alter-type-address-drop-attribute-zip destructive drop-column
ALTER TYPE address DROP ATTRIBUTE zip

--- siege.alter-type-address-rename-attribute-zip destructive rename
ALTER TYPE address RENAME ATTRIBUTE zip TO plz

--- siege.alter-domain-positive-drop-constraint-positive destructive drop-constraint
ALTER DOMAIN positive DROP CONSTRAINT positive_check

--- siege.alter-domain-positive-rename-to-pos2 destructive rename
ALTER DOMAIN positive RENAME TO pos2

--- siege.alter-function-touch-rename-to-touch2 destructive rename
ALTER FUNCTION touch() RENAME TO touch2

--- siege.alter-function-touch-set-schema-audit destructive rename
ALTER FUNCTION touch() SET SCHEMA audit

--- siege.alter-schema-audit-rename-to-a2 destructive rename
ALTER SCHEMA audit RENAME TO a2

--- siege.alter-role-app-ro-rename-to destructive rename
ALTER ROLE app_ro RENAME TO app_ro2

--- siege.alter-trigger-touch-rename-to-ot destructive rename
ALTER TRIGGER orders_touch ON orders RENAME TO ot

--- siege.alter-policy-own-accounts-rename-to destructive rename
ALTER POLICY own ON accounts RENAME TO own2

--- siege.alter-rule-view-log-view-rename destructive rename
ALTER RULE u_view_log ON u_view RENAME TO uvl

--- siege.alter-rename-constraint-total-check-to destructive rename
ALTER TABLE orders RENAME CONSTRAINT orders_total_check TO otc

--- siege.drop-owned-by-app-rw destructive drop-object
DROP OWNED BY app_rw

--- siege.drop-owned-by-app-rw-app destructive drop-object
DROP OWNED BY app_rw, app_ro CASCADE

--- siege.drop-extension-hstore-cascade destructive drop-object
DROP EXTENSION hstore CASCADE

--- siege.drop-exists-base-cascade destructive drop-table
DROP TABLE IF EXISTS u, base CASCADE

--- siege.drop-function-touch-cascade destructive drop-object
DROP FUNCTION touch CASCADE

--- siege.drop-function-order-total-bigint-truncate destructive drop-object
DROP FUNCTION order_total(bigint), truncate_text

--- siege.drop-routine-order-total destructive drop-object
DROP ROUTINE order_total

--- siege.drop-aggregate-product-numeric destructive drop-object
DROP AGGREGATE product(numeric)

--- siege.drop-operator-int-int destructive drop-object
DROP OPERATOR === (int, int)

--- siege.drop-cast-mood-int destructive drop-object
DROP CAST (mood AS int)

--- siege.drop-schema-audit-cascade destructive drop-schema
DROP SCHEMA audit CASCADE

--- siege.drop-server-elsewhere-cascade destructive drop-object
DROP SERVER elsewhere CASCADE

--- siege.drop-user-mapping-for-app-rw destructive drop-object
DROP USER MAPPING FOR app_rw SERVER elsewhere

--- siege.drop-publication-pub destructive drop-object
DROP PUBLICATION orders_pub

--- siege.drop-statistics-stats destructive drop-object
DROP STATISTICS orders_stats

--- siege.drop-policy-own-accounts destructive drop-object
DROP POLICY own ON accounts

--- siege.drop-rule-view-log-view destructive drop-object
DROP RULE u_view_log ON u_view

--- siege.drop-text-search-configuration-plain-words destructive drop-object
DROP TEXT SEARCH CONFIGURATION plain_words

--- siege.drop-collation-german destructive drop-object
DROP COLLATION german

--- siege.drop-domain-positive destructive drop-object
DROP DOMAIN positive

--- siege.drop-type-mood-cascade destructive drop-object
DROP TYPE mood CASCADE

--- siege.drop-materialized-view-order-totals destructive drop-object
DROP MATERIALIZED VIEW order_totals

--- siege.drop-foreign-remote destructive drop-table
DROP FOREIGN TABLE remote_orders

--- siege.drop-trigger-touch destructive drop-object
DROP TRIGGER orders_touch ON orders

--- siege.lo-unlink-4711 destructive drop-object
SELECT lo_unlink(4711)

--- siege.lo-unlink-oid-pg-largeobject-metadata destructive drop-object
SELECT lo_unlink(oid) FROM pg_largeobject_metadata

--- siege.set-session-replication-role-replica destructive disable-safety
SET session_replication_role = replica

--- siege.set-local-session-replication-role-to destructive disable-safety
SET LOCAL session_replication_role TO 'replica'

--- siege.set-config-session-replication-role-replica destructive disable-safety
SELECT set_config('session_replication_role', 'replica', false)

--- siege.update-pg-settings-set-setting-replica destructive disable-safety
UPDATE pg_settings SET setting = 'replica' WHERE name = 'session_replication_role'

--- siege.alter-role-app-rw-set-session destructive disable-safety
ALTER ROLE app_rw SET session_replication_role = replica

--- siege.update-set-1-base destructive unbounded-update
UPDATE u SET x = 1 FROM base

--- siege.update-set-1-base-base-0 destructive unbounded-update
UPDATE u SET x = 1 FROM base WHERE base.id > 0

--- siege.update-set-v-n-values-1 destructive unbounded-update
UPDATE u SET x = v.n FROM (VALUES (1),(2)) v(n)

--- siege.update-set-o-o destructive unbounded-update
UPDATE u SET x = u.id FROM u AS o WHERE o.id = u.id

--- siege.update-set-note-1-a destructive unbounded-update
UPDATE u SET (x, note) = (1, 'a')

--- siege.update-set-note-row-1-a destructive unbounded-update
UPDATE u SET (x, note) = ROW(1, 'a') WHERE true

--- siege.update-set-s-c-lateral-count destructive unbounded-update
UPDATE u SET x = s.c FROM LATERAL (SELECT count(*) AS c FROM base) s

--- siege.update-a-set-1-a-b destructive unbounded-update
UPDATE u AS a SET x = 1 WHERE a.id IN (SELECT b.id FROM u b)

--- siege.update-set-1 destructive unbounded-update
UPDATE u SET x = 1 WHERE (id, id) = (id, id)

--- siege.update-set-1-row-not-null destructive unbounded-update
UPDATE u SET x = 1 WHERE ROW(id) IS NOT NULL

--- siege.update-set-1-not-null-null destructive unbounded-update
UPDATE u SET x = 1 WHERE (u) IS NOT NULL OR (u) IS NULL OR NOT (u IS NULL)

--- siege.update-set-1-2 destructive unbounded-update
UPDATE u SET x = 1 WHERE u = u

--- siege.update-set-1-not-distinct destructive unbounded-update
UPDATE u SET x = 1 WHERE u.* IS NOT DISTINCT FROM u.*

--- siege.update-set-1-not-distinct-2 destructive unbounded-update
UPDATE u SET x = 1 WHERE (id, x) IS NOT DISTINCT FROM (id, x)

--- siege.delete-distinct-null destructive unbounded-delete
DELETE FROM u WHERE id IS DISTINCT FROM NULL

--- siege.delete-note-not-distinct-note destructive unbounded-delete
DELETE FROM u WHERE note IS NOT DISTINCT FROM note

--- siege.delete-between-symmetric-2147483647-0 destructive unbounded-delete
DELETE FROM u WHERE id BETWEEN SYMMETRIC 2147483647 AND 0

--- siege.delete-between-symmetric-null-true destructive unbounded-delete
DELETE FROM u WHERE x BETWEEN SYMMETRIC x AND id OR x IS NULL OR true

--- siege.delete-between-0-9999999999 destructive unbounded-delete
DELETE FROM u WHERE id BETWEEN 0 AND 9999999999

--- siege.delete-not-between-5-0 destructive unbounded-delete
DELETE FROM u WHERE NOT id BETWEEN -5 AND 0

--- siege.delete-not-between-symmetric-0-10 destructive unbounded-delete
DELETE FROM u WHERE id NOT BETWEEN SYMMETRIC 0 AND -10

--- siege.delete-note-similar-to-note-null destructive unbounded-delete
DELETE FROM u WHERE note SIMILAR TO '%' OR note IS NULL

--- siege.delete-coalesce-note-similar-to destructive unbounded-delete
DELETE FROM u WHERE coalesce(note, '') SIMILAR TO '%'

--- siege.delete-note-null-note-like destructive unbounded-delete
DELETE FROM u WHERE note IS NULL OR note LIKE '%%'

--- siege.delete-note-ilike-note-isnull destructive unbounded-delete
DELETE FROM u WHERE note ILIKE '%' OR note ISNULL

--- siege.delete-coalesce-note destructive unbounded-delete
DELETE FROM u WHERE coalesce(note, 'x') ~~ '%'

--- siege.delete-coalesce-note-operator-pg-catalog destructive unbounded-delete
DELETE FROM u WHERE coalesce(note, 'x') OPERATOR(pg_catalog.~~) '%'

--- siege.delete-operator-pg-catalog destructive unbounded-delete
DELETE FROM u WHERE id OPERATOR(pg_catalog.=) id

--- siege.delete-operator-pg-catalog-0 destructive unbounded-delete
DELETE FROM u WHERE id OPERATOR(pg_catalog.>) 0

--- siege.delete-operator destructive unbounded-delete
DELETE FROM u WHERE id OPERATOR(=) id

--- siege.delete-0-not-true destructive unbounded-delete
DELETE FROM u WHERE (id = 0) IS NOT TRUE

--- siege.delete-5-not-unknown-5-unknown destructive unbounded-delete
DELETE FROM u WHERE (x > 5) IS NOT UNKNOWN OR (x > 5) IS UNKNOWN

--- siege.delete-5-true-5-not-true destructive unbounded-delete
DELETE FROM u WHERE (x > 5) IS TRUE OR (x > 5) IS NOT TRUE

--- siege.delete-5-5-null destructive unbounded-delete
DELETE FROM u WHERE x > 5 OR x <= 5 OR x IS NULL

--- siege.delete-5-distinct-5 destructive unbounded-delete
DELETE FROM u WHERE x = 5 OR x IS DISTINCT FROM 5

--- siege.delete-any-array-null destructive unbounded-delete
DELETE FROM u WHERE x = ANY (ARRAY[x]) OR x IS NULL

--- siege.delete-any-array-1-2 destructive unbounded-delete
DELETE FROM u WHERE id = ANY (ARRAY[id, 1, 2])

--- siege.delete-all-array-int destructive unbounded-delete
DELETE FROM u WHERE id <> ALL (ARRAY[]::int[])

--- siege.delete-all destructive unbounded-delete
DELETE FROM u WHERE id <> ALL ('{}')

--- siege.delete-all-0-1-int destructive unbounded-delete
DELETE FROM u WHERE id <> ALL ('{0,-1}'::int[])

--- siege.delete-not-0-1 destructive unbounded-delete
DELETE FROM u WHERE id NOT IN (0, -1)

--- siege.delete-2 destructive unbounded-delete
DELETE FROM u WHERE id IN (id)

--- siege.delete-some destructive unbounded-delete
DELETE FROM u WHERE id = SOME (SELECT id FROM u)

--- siege.delete-all-0 destructive unbounded-delete
DELETE FROM u WHERE id >= ALL (SELECT 0)

--- siege.delete-any-values-0-1 destructive unbounded-delete
DELETE FROM u WHERE id > ANY (VALUES (0), (1))

--- siege.delete-array-array destructive unbounded-delete
DELETE FROM u WHERE ARRAY[id] && ARRAY[id]

--- siege.delete-array-array-7 destructive unbounded-delete
DELETE FROM u WHERE ARRAY[id] <@ ARRAY[id, 7]

--- siege.delete-array-text destructive unbounded-delete
DELETE FROM u WHERE ARRAY[id]::text <> ''

--- siege.delete-jsonb-build-object-a destructive unbounded-delete
DELETE FROM u WHERE jsonb_build_object('a', id) @> '{}'

--- siege.delete-to-jsonb destructive unbounded-delete
DELETE FROM u WHERE to_jsonb(u) @> '{}'

--- siege.delete-row-to-json-not-null destructive unbounded-delete
DELETE FROM u WHERE row_to_json(u) IS NOT NULL

--- siege.delete-jsonb-path-exists destructive unbounded-delete
DELETE FROM u WHERE jsonb_path_exists('{}', '$')

--- siege.delete-a-1-jsonb-a-1 destructive unbounded-delete
DELETE FROM u WHERE '{"a":1}'::jsonb @@ '$.a == 1'

--- siege.delete-jsonb-path-match-a-1 destructive unbounded-delete
DELETE FROM u WHERE jsonb_path_match('{"a":1}', '$.a == 1')

--- siege.delete-customers-prefs destructive unbounded-delete
DELETE FROM customers WHERE prefs @? '$'

--- siege.delete-customers-jsonb-path-exists-prefs destructive unbounded-delete
DELETE FROM customers WHERE jsonb_path_exists(prefs, '$')

--- siege.delete-customers-prefs-2 destructive unbounded-delete
DELETE FROM customers WHERE prefs @> '{}'

--- siege.delete-customers-prefs-array-not-prefs destructive unbounded-delete
DELETE FROM customers WHERE prefs ?| ARRAY['x'] OR NOT prefs ?| ARRAY['x']

--- siege.delete-customers-tags destructive unbounded-delete
DELETE FROM customers WHERE tags @> '{}'

--- siege.delete-customers-tags-array-text destructive unbounded-delete
DELETE FROM customers WHERE tags @> ARRAY[]::text[]

--- siege.delete-customers-tags-tags destructive unbounded-delete
DELETE FROM customers WHERE tags <@ tags

--- siege.delete-customers-cardinality-tags-0 destructive unbounded-delete
DELETE FROM customers WHERE cardinality(tags) >= 0

--- siege.delete-customers-active-not-active destructive unbounded-delete
DELETE FROM customers WHERE active OR NOT active

--- siege.delete-customers-active-true-false destructive unbounded-delete
DELETE FROM customers WHERE active IN (true, false)

--- siege.delete-customers-active-active destructive unbounded-delete
DELETE FROM customers WHERE active = active

--- siege.delete-customers-active-not-null-active destructive unbounded-delete
DELETE FROM customers WHERE active IS NOT NULL OR active IS NULL

--- siege.delete-customers-active-false destructive unbounded-delete
DELETE FROM customers WHERE active >= false

--- siege.delete-customers-active-true destructive unbounded-delete
DELETE FROM customers WHERE active <= true

--- siege.delete-customers-active-not-active-2 destructive unbounded-delete
DELETE FROM customers WHERE active <> NOT active

--- siege.delete-customers-case-when-active-then destructive unbounded-delete
DELETE FROM customers WHERE CASE WHEN active THEN true ELSE true END

--- siege.delete-customers-case-when-active-then-2 destructive unbounded-delete
DELETE FROM customers WHERE CASE WHEN active THEN 1 ELSE 2 END > 0

--- siege.delete-customers-coalesce-active-true-true destructive unbounded-delete
DELETE FROM customers WHERE coalesce(active, true) OR true

--- siege.delete-customers-nullif-1-2-1 destructive unbounded-delete
DELETE FROM customers WHERE nullif(1, 2) = 1

--- siege.delete-created-at-now-interval-100 destructive unbounded-delete
DELETE FROM orders WHERE created_at < now() + interval '100 years'

--- siege.delete-created-at-infinity destructive unbounded-delete
DELETE FROM orders WHERE created_at > '-infinity'

--- siege.delete-created-at-infinity-2 destructive unbounded-delete
DELETE FROM orders WHERE created_at <= 'infinity'

--- siege.delete-created-at-0001-01-01 destructive unbounded-delete
DELETE FROM orders WHERE created_at > '0001-01-01'

--- siege.delete-created-at-to-timestamp-0 destructive unbounded-delete
DELETE FROM orders WHERE created_at > to_timestamp(0)

--- siege.delete-extract-epoch-created-at-0 destructive unbounded-delete
DELETE FROM orders WHERE extract(epoch from created_at) > 0

--- siege.delete-extract-year-created-at-1900 destructive unbounded-delete
DELETE FROM orders WHERE extract(year from created_at) > 1900

--- siege.delete-date-part-year-created-at destructive unbounded-delete
DELETE FROM orders WHERE date_part('year', created_at) >= 1970

--- siege.delete-created-at-text destructive unbounded-delete
DELETE FROM orders WHERE created_at::text <> ''

--- siege.delete-to-char-created-at-yyyy destructive unbounded-delete
DELETE FROM orders WHERE to_char(created_at, 'YYYY') LIKE '%'

--- siege.delete-now-created-at-interval-0 destructive unbounded-delete
DELETE FROM orders WHERE now() - created_at > interval '0'

--- siege.delete-age-now-created-at-interval destructive unbounded-delete
DELETE FROM orders WHERE age(now(), created_at) > interval '0'

--- siege.delete-length-status-0 destructive unbounded-delete
DELETE FROM orders WHERE length(status) >= 0

--- siege.delete-length-status-1 destructive unbounded-delete
DELETE FROM orders WHERE length(status) > -1

--- siege.delete-char-length-coalesce-note-0 destructive unbounded-delete
DELETE FROM orders WHERE char_length(coalesce(note, '')) >= 0

--- siege.delete-octet-length-status-1000000000000 destructive unbounded-delete
DELETE FROM orders WHERE octet_length(status) < 1000000000000

--- siege.delete-status-status destructive unbounded-delete
DELETE FROM orders WHERE status || '' = status

--- siege.delete-lower-status-lower-status destructive unbounded-delete
DELETE FROM orders WHERE lower(status) = lower(status)

--- siege.delete-upper-status-like-upper-status destructive unbounded-delete
DELETE FROM orders WHERE upper(status) LIKE upper(status)

--- siege.delete-status-status-collate-c destructive unbounded-delete
DELETE FROM orders WHERE status = status COLLATE "C"

--- siege.delete-status-collate-c destructive unbounded-delete
DELETE FROM orders WHERE status COLLATE "C" >= ''

--- siege.delete-starts-with-status destructive unbounded-delete
DELETE FROM orders WHERE starts_with(status, '')

--- siege.delete-status-7 destructive unbounded-delete
DELETE FROM orders WHERE status ^@ ''

--- siege.delete-position-status-1 destructive unbounded-delete
DELETE FROM orders WHERE position('' in status) = 1

--- siege.delete-strpos-status-0 destructive unbounded-delete
DELETE FROM orders WHERE strpos(status, '') > 0

--- siege.delete-left-status-0 destructive unbounded-delete
DELETE FROM orders WHERE left(status, 0) = ''

--- siege.delete-substring-status-1-for-0 destructive unbounded-delete
DELETE FROM orders WHERE substring(status from 1 for 0) = ''

--- siege.delete-total-0-0 destructive unbounded-delete
DELETE FROM orders WHERE total * 0 = 0

--- siege.delete-total-total-0 destructive unbounded-delete
DELETE FROM orders WHERE total - total = 0

--- siege.delete-sign-1 destructive unbounded-delete
DELETE FROM orders WHERE sign(id) = 1

--- siege.delete-1-0 destructive unbounded-delete
DELETE FROM orders WHERE id % 1 = 0

--- siege.delete-2-0-1 destructive unbounded-delete
DELETE FROM orders WHERE id % 2 IN (0, 1)

--- siege.delete-mod-2-2 destructive unbounded-delete
DELETE FROM orders WHERE mod(id, 2) < 2

--- siege.delete-0-0 destructive unbounded-delete
DELETE FROM orders WHERE id & 0 = 0

--- siege.delete-1-0-2 destructive unbounded-delete
DELETE FROM orders WHERE (id | 1) > 0

--- siege.delete-0 destructive unbounded-delete
DELETE FROM orders WHERE id # id = 0

--- siege.delete-0-2 destructive unbounded-delete
DELETE FROM orders WHERE id * id >= 0

--- siege.delete-power-0-1 destructive unbounded-delete
DELETE FROM orders WHERE power(id, 0) = 1

--- siege.delete-2-0 destructive unbounded-delete
DELETE FROM orders WHERE id ^ 2 >= 0

--- siege.delete-0-3 destructive unbounded-delete
DELETE FROM orders WHERE @ id > 0

--- siege.delete-0-4 destructive unbounded-delete
DELETE FROM orders WHERE |/ id > 0

--- siege.delete-0-5 destructive unbounded-delete
DELETE FROM orders WHERE -id < 0

--- siege.delete-0-6 destructive unbounded-delete
DELETE FROM orders WHERE - - id > 0

--- siege.delete-0-7 destructive unbounded-delete
DELETE FROM orders WHERE ~id < 0

--- siege.delete-text-like destructive unbounded-delete
DELETE FROM orders WHERE id::text LIKE '_%'

--- siege.delete-bigint-not-null destructive unbounded-delete
DELETE FROM orders WHERE id::bigint IS NOT NULL

--- siege.delete-cast-numeric-0-5 destructive unbounded-delete
DELETE FROM orders WHERE CAST(id AS numeric) > 0.5

--- siege.delete-float8-0e0 destructive unbounded-delete
DELETE FROM orders WHERE id::float8 > 0e0

--- siege.delete-infinity-float8 destructive unbounded-delete
DELETE FROM orders WHERE id > '-Infinity'::float8

--- siege.delete-nan-numeric destructive unbounded-delete
DELETE FROM orders WHERE id < 'NaN'::numeric

--- siege.delete-1-1 destructive unbounded-delete
DELETE FROM orders WHERE id > -1 + 1

--- siege.delete-length destructive unbounded-delete
DELETE FROM orders WHERE id > length('')

--- siege.delete-1 destructive unbounded-delete
DELETE FROM orders WHERE id + 1 > id

--- siege.delete-ascii-a-97 destructive unbounded-delete
DELETE FROM orders WHERE id > ascii('a') - 97

--- siege.delete-min destructive unbounded-delete
DELETE FROM orders WHERE id >= (SELECT min(id) FROM orders)

--- siege.delete-max-o-o destructive unbounded-delete
DELETE FROM orders WHERE id <= (SELECT max(o.id) FROM orders o)

--- siege.delete-1-2 destructive unbounded-delete
DELETE FROM orders WHERE id >= (SELECT 1)

--- siege.delete-values-0 destructive unbounded-delete
DELETE FROM orders WHERE id > (VALUES (0))

--- siege.delete-count-0 destructive unbounded-delete
DELETE FROM orders WHERE (SELECT count(*) FROM orders) > 0

--- siege.delete-true destructive unbounded-delete
DELETE FROM orders WHERE (SELECT true)

--- siege.delete-exists destructive unbounded-delete
DELETE FROM orders WHERE EXISTS (SELECT)

--- siege.delete-exists-2 destructive unbounded-delete
DELETE FROM orders WHERE EXISTS (SELECT FROM orders)

--- siege.delete-exists-3 destructive unbounded-delete
DELETE FROM orders WHERE EXISTS (TABLE orders)

--- siege.delete-exists-values-1 destructive unbounded-delete
DELETE FROM orders WHERE EXISTS (VALUES (1))

--- siege.delete-not-exists-1-false destructive unbounded-delete
DELETE FROM orders WHERE NOT EXISTS (SELECT 1 WHERE false)

--- siege.delete-3 destructive unbounded-delete
DELETE FROM orders WHERE id IN (SELECT id FROM orders WHERE id = orders.id)

--- siege.delete-4 destructive unbounded-delete
DELETE FROM orders WHERE id IN (SELECT orders.id)

--- siege.delete-o-o-left-join-customers destructive unbounded-delete
DELETE FROM orders WHERE id IN (SELECT o.id FROM orders o LEFT JOIN customers c ON c.id = o.customer_id)

--- siege.delete-o-o-p-o-p destructive unbounded-delete
DELETE FROM orders WHERE id IN (SELECT o.id FROM orders o, orders p WHERE o.id = p.id)

--- siege.delete-not-false destructive unbounded-delete
DELETE FROM orders WHERE id NOT IN (SELECT id FROM orders WHERE false)

--- siege.delete-customer-customer destructive unbounded-delete
DELETE FROM orders WHERE (id, customer_id) IN (SELECT id, customer_id FROM orders)

--- siege.delete-using-o-o destructive unbounded-delete
DELETE FROM orders USING orders o WHERE orders.id = o.id

--- siege.delete-using-customers-c-c-c destructive unbounded-delete
DELETE FROM orders USING customers c WHERE c.id = c.id

--- siege.delete-o-using-customers-c destructive unbounded-delete
DELETE FROM orders o USING customers c

--- siege.delete-o-using-order-by-l destructive unbounded-delete
DELETE FROM orders o USING (SELECT id FROM orders ORDER BY id) l WHERE l.id = o.id

--- siege.delete-o-using-unnest-array-1 destructive unbounded-delete
DELETE FROM orders o USING unnest(ARRAY[1]) x

--- siege.delete-ctid-ctid destructive unbounded-delete
DELETE FROM orders WHERE ctid = ctid

--- siege.delete-ctid-0-0 destructive unbounded-delete
DELETE FROM orders WHERE ctid >= '(0,0)'

--- siege.delete-tableoid-regclass destructive unbounded-delete
DELETE FROM orders WHERE tableoid = 'orders'::regclass

--- siege.delete-xmin-text-bigint-0 destructive unbounded-delete
DELETE FROM orders WHERE xmin::text::bigint > 0

--- siege.delete-pg-column-size-0 destructive unbounded-delete
DELETE FROM orders WHERE pg_column_size(orders) > 0

--- siege.delete-not-null-true destructive unbounded-delete
DELETE FROM orders WHERE orders IS NOT NULL OR true

--- siege.delete-num-nonnulls-1 destructive unbounded-delete
DELETE FROM orders WHERE num_nonnulls(id) = 1

--- siege.delete-random-0 destructive unbounded-delete
DELETE FROM orders WHERE random() >= 0

--- siege.delete-random-2 destructive unbounded-delete
DELETE FROM orders WHERE random() < 2

--- siege.delete-pg-sleep-0-not-null destructive unbounded-delete
DELETE FROM orders WHERE pg_sleep(0) IS NOT NULL

--- siege.delete-gen-random-uuid-gen-random destructive unbounded-delete
DELETE FROM orders WHERE gen_random_uuid() <> gen_random_uuid()

--- siege.delete-current-user-current-user destructive unbounded-delete
DELETE FROM orders WHERE current_user = current_user

--- siege.delete-current-date-2000-01-01 destructive unbounded-delete
DELETE FROM orders WHERE current_date > '2000-01-01'

--- siege.delete-version-like-postgre destructive unbounded-delete
DELETE FROM orders WHERE version() LIKE 'Postgre%'

--- siege.delete-inet-10-0-0-1 destructive unbounded-delete
DELETE FROM orders WHERE inet '10.0.0.1' << inet '10.0.0.0/8'

--- siege.delete-b-1-b-1 destructive unbounded-delete
DELETE FROM orders WHERE B'1' = B'1'

--- siege.delete-e-x41-a destructive unbounded-delete
DELETE FROM orders WHERE E'\x41' = 'A'

--- siege.delete-0041-a destructive unbounded-delete
DELETE FROM orders WHERE U&'\0041' = 'A'

--- siege.delete-a-a destructive unbounded-delete
DELETE FROM orders WHERE $$a$$ = 'a'

--- siege.delete-1-bool destructive unbounded-delete
DELETE FROM orders WHERE 1::bool

--- siege.delete-5 destructive unbounded-delete
DELETE FROM orders WHERE 't'

--- siege.delete-yes-boolean destructive unbounded-delete
DELETE FROM orders WHERE 'yes'::boolean

--- siege.delete-bool destructive unbounded-delete
DELETE FROM orders WHERE bool 'on'

--- siege.delete-not-f destructive unbounded-delete
DELETE FROM orders WHERE NOT 'f'

--- siege.delete-true-text-bool destructive unbounded-delete
DELETE FROM orders WHERE true::text::bool

--- siege.delete-not-not-true destructive unbounded-delete
DELETE FROM orders WHERE NOT NOT true

--- siege.delete-1-1-2 destructive unbounded-delete
DELETE FROM orders WHERE (((1=1)))

--- siege.delete-1-1-2-1 destructive unbounded-delete
DELETE FROM orders WHERE 1=1 AND 2>1

--- siege.delete-1-2-3-3 destructive unbounded-delete
DELETE FROM orders WHERE 1 < 2 AND (SELECT 3) = 3

--- siege.delete-not-null destructive unbounded-delete
DELETE FROM orders WHERE id IS NOT NULL

--- siege.delete-notnull destructive unbounded-delete
DELETE FROM orders WHERE id NOTNULL

--- siege.delete-not-isnull destructive unbounded-delete
DELETE FROM orders WHERE NOT id ISNULL

--- siege.delete-0-8 destructive unbounded-delete
DELETE FROM orders WHERE "id" > 0

--- siege.delete-0069d-0 destructive unbounded-delete
DELETE FROM orders WHERE U&"\0069d" > 0

--- siege.delete-public-0 destructive unbounded-delete
DELETE FROM orders WHERE public.orders.id > 0

--- siege.delete-public-0-2 destructive unbounded-delete
DELETE FROM public.orders WHERE orders.id > 0

--- siege.delete-0-9 destructive unbounded-delete
DELETE FROM orders WHERE (orders).id > 0

--- siege.delete-not-distinct destructive unbounded-delete
DELETE FROM orders WHERE (orders.*) IS NOT DISTINCT FROM (orders.*)

--- siege.delete-xmlexists-a-passing-xml-a destructive unbounded-delete
DELETE FROM orders WHERE xmlexists('/a' PASSING XML '<a/>')

--- siege.delete-int4range-1-5-int4range-2 destructive unbounded-delete
DELETE FROM orders WHERE int4range(1, 5) && int4range(2, 3)

--- siege.delete-int8range-0-null destructive unbounded-delete
DELETE FROM orders WHERE id <@ int8range(0, NULL)

--- siege.delete-status-not-distinct-status-not destructive unbounded-delete
DELETE FROM orders WHERE status IS NOT DISTINCT FROM status AND id IS NOT NULL

--- siege.delete-status-normalized-status-not-normalized destructive unbounded-delete
DELETE FROM orders WHERE status IS NORMALIZED OR status IS NOT NORMALIZED

--- siege.delete-1-json destructive unbounded-delete
DELETE FROM orders WHERE '1' IS JSON

--- siege.execute-delete-e-n destructive unbounded-delete
DO $$ BEGIN EXECUTE 'DELETE '||'FROM'||E'\n'||'u'; END $$

--- siege.execute-truncate destructive truncate
DO $$ BEGIN EXECUTE 'TRUNCATE '||(SELECT 'u'); END $$

--- siege.v-text-execute-truncate-v destructive truncate
DO $$ DECLARE v text := 'u'; BEGIN EXECUTE 'TRUNCATE TABLE '||v; END $$

--- siege.v-constant-text-default-delete-execute destructive unbounded-delete
DO $$ DECLARE v CONSTANT text DEFAULT 'DELETE FROM u'; BEGIN EXECUTE v; END $$

--- siege.a-text-delete-b-text-execute destructive unreadable
DO $$ DECLARE a text := 'DELETE'; b text := ' FROM u'; BEGIN EXECUTE a || b; END $$

--- siege.execute-regexp-replace-delete-g destructive unreadable
DO $$ BEGIN EXECUTE regexp_replace('DELETE_FROM_u', '_', ' ', 'g'); END $$

--- siege.execute-left-delete-garbage-13 destructive unreadable
DO $$ BEGIN EXECUTE left('DELETE FROM u; garbage', 13); END $$

--- siege.execute-array-delete-1 destructive unreadable
DO $$ BEGIN EXECUTE (ARRAY['DELETE FROM u'])[1]; END $$

--- siege.execute-case-when-true-then-delete destructive unreadable
DO $$ BEGIN EXECUTE CASE WHEN true THEN 'DELETE FROM u' ELSE 'SELECT 1' END; END $$

--- siege.execute-coalesce-null-delete destructive unreadable
DO $$ BEGIN EXECUTE coalesce(NULL, 'DELETE FROM u'); END $$

--- siege.execute-format-s-delete destructive unbounded-delete
DO $$ BEGIN EXECUTE format('%s', 'DELETE FROM u'); END $$

--- siege.execute-format-delete-s-s-true destructive unbounded-delete
DO $$ BEGIN EXECUTE format('DELETE FROM %s WHERE %s', 'u', 'true'); END $$

--- siege.execute-format-f-delete-l-l destructive unbounded-delete
DO $$ BEGIN EXECUTE format($f$DELETE FROM u WHERE %L = %L$f$, 1, 1); END $$

--- siege.execute-format-delete-s destructive unbounded-delete
DO $$ BEGIN EXECUTE format('DELETE FROM u%s', ''); END $$

--- siege.perform-with-d-1-d-delete destructive unbounded-delete
DO $$ BEGIN PERFORM * FROM (WITH d AS (SELECT 1) SELECT * FROM d) x; DELETE FROM u u2; END $$

--- siege.return-truncate destructive truncate
DO $$ BEGIN RETURN; END $$; TRUNCATE u

--- siege.delete-6 destructive unbounded-delete
DO $_$ BEGIN /* $$ */ DELETE -- x
FROM u; END $_$

--- siege.delete-language-plpgsql destructive unbounded-delete
DO $$BEGIN DELETE FROM u;END$$ LANGUAGE 'plpgsql'

--- siege.language-plpgsql-delete destructive unbounded-delete
DO LANGUAGE "plpgsql" $$BEGIN DELETE FROM u; END$$

--- siege.delete-7 destructive unbounded-delete
DO U&'BEGIN DELETE FROM u; END'

--- siege.delete-8 destructive unbounded-delete
DO 'BEGIN ' 
'DELETE FROM u; END'

--- siege.int-count-0-then-truncate destructive truncate
DO $$ DECLARE x int := (SELECT count(*) FROM u); BEGIN IF x > 0 THEN TRUNCATE u; END IF; END $$

--- siege.delete-commit destructive unbounded-delete
BEGIN; DELETE FROM u; COMMIT

--- siege.savepoint-a-delete-release-a destructive unbounded-delete
BEGIN; SAVEPOINT a; DELETE FROM u; RELEASE a; END

--- siege.start-transaction-truncate-commit-chain-rollback destructive truncate
START TRANSACTION; TRUNCATE u; COMMIT AND CHAIN; ROLLBACK

--- siege.1-truncate destructive truncate
SELECT 1;;; ; TRUNCATE u;;

--- siege.1-truncate-2 destructive truncate
SELECT 1; /* ; */ -- ;
TRUNCATE u

--- siege.truncate destructive truncate
SELECT ';'; TRUNCATE u --;

--- siege.a-a-truncate destructive truncate
SELECT $a$;$a$; TRUNCATE u

--- siege.e-truncate destructive truncate
SELECT E'\';'; TRUNCATE u

--- siege.truncate-2 destructive truncate
SELECT '\'; TRUNCATE u; --'

--- siege.0027-truncate destructive truncate
SELECT U&'\0027;'; TRUNCATE u

--- siege.1-truncate-3 destructive truncate
SELECT ";" FROM (SELECT 1 AS ";") x; TRUNCATE u

--- siege.b-1-truncate-1f destructive truncate
SELECT B'1'; TRUNCATE u; SELECT X'1F'

--- siege.1-nested-truncate destructive truncate
SELECT 1 /* /* nested */ */; TRUNCATE u

--- siege.truncate-3 destructive truncate
TRUNCATE/**/u

--- siege.truncate-4 destructive truncate
TRUNCATE--x
u

--- siege.delete-true-2 destructive unbounded-delete
DELETE/* */FROM/* */u/* */WHERE/* */true

--- siege.delete-0009-000b destructive unbounded-delete
DELETE<U+0009>FROM<U+000B>u

--- siege.delete-000c-000d destructive unbounded-delete
DELETE<U+000C>FROM<U+000D>u

--- siege.delete-9 destructive unbounded-delete
(((TABLE u))); DELETE FROM u

--- siege.delete-10 destructive unbounded-delete
TABLE u; DELETE FROM u

--- siege.values-1-delete destructive unbounded-delete
VALUES (1); DELETE FROM u

--- siege.delete-11 destructive unbounded-delete
delete from "u"

--- siege.delete-12 destructive unbounded-delete
DELETE FROM U

--- siege.delete-public destructive unbounded-delete
delete from public."u" as "x"

--- siege.delete-0075 destructive unbounded-delete
delete from U&"\0075"

--- siege.delete-0069-0064 destructive unbounded-delete
DELETE FROM u WHERE U&"\0069\0064" = U&"id"

--- siege.delete-1-1-3 destructive unbounded-delete
DELETE FROM u WHERE 1 = 1 --

--- siege.delete-1-1-2-2 destructive unbounded-delete
DELETE FROM u WHERE/**/1=1/**/OR/**/id=2

--- siege.delete-2-1-1 destructive unbounded-delete
DELETE FROM u WHERE id=2 OR 1=1

--- siege.delete-not-0-1-2 destructive unbounded-delete
DELETE FROM u WHERE NOT (id = 0 AND id = 1)

--- siege.delete-not-null-2 destructive unbounded-delete
DELETE FROM u WHERE NOT (id IS NULL)

--- siege.delete-1-1-4 destructive unbounded-delete
DELETE FROM u WHERE (id = 1) = (id = 1)

--- siege.delete-1-not-null destructive unbounded-delete
DELETE FROM u WHERE (id = 1) IS NOT NULL

--- siege.delete-1-int-0 destructive unbounded-delete
DELETE FROM u WHERE (id = 1)::int >= 0

--- siege.delete-5-3-false destructive unbounded-delete
DELETE FROM u WHERE (id > 5 AND id < 3) IS FALSE

--- siege.delete-5-6 destructive unbounded-delete
DELETE FROM u WHERE id > 5 OR id < 6

--- siege.delete-2-2 destructive unbounded-delete
DELETE FROM u WHERE id >= 2 OR id <= 2

--- siege.delete-1-2-2 destructive unbounded-delete
DELETE FROM u WHERE id <> 1 OR id <> 2

--- siege.delete-not-1-1 destructive unbounded-delete
DELETE FROM u WHERE id NOT IN (1) OR id = 1

--- siege.delete-1-1-null destructive unbounded-delete
DELETE FROM u WHERE x = 1 OR x <> 1 OR x IS NULL

--- siege.delete-null-not-null destructive unbounded-delete
DELETE FROM u WHERE x IS NULL OR x IS NOT NULL

--- siege.delete-coalesce-0-coalesce-0 destructive unbounded-delete
DELETE FROM u WHERE coalesce(x, 0) = coalesce(x, 0)

--- siege.delete-coalesce-1-not-null destructive unbounded-delete
DELETE FROM u WHERE coalesce(x, 1) IS NOT NULL

--- siege.delete-nullif-null destructive unbounded-delete
DELETE FROM u WHERE nullif(x, x) IS NULL

--- siege.delete-greatest-0 destructive unbounded-delete
DELETE FROM u WHERE greatest(id, 0) = id

--- siege.delete-least-1-1 destructive unbounded-delete
DELETE FROM u WHERE least(id, 1) <= 1

--- siege.delete-greatest-0-0 destructive unbounded-delete
DELETE FROM u WHERE greatest(x, 0) >= 0

--- siege.delete-between destructive unbounded-delete
DELETE FROM u WHERE id BETWEEN id AND id

--- siege.delete-between-1 destructive unbounded-delete
DELETE FROM u WHERE id BETWEEN 1 AND id

--- siege.delete-between-1-1 destructive unbounded-delete
DELETE FROM u WHERE id BETWEEN id - 1 AND id + 1

--- siege.delete-1-3 destructive unbounded-delete
DELETE FROM u WHERE id IN (1, id, 3)

--- siege.delete-case-when-1-then-else destructive unbounded-delete
DELETE FROM u WHERE id = CASE WHEN id = 1 THEN id ELSE id END

--- siege.delete-coalesce-0 destructive unbounded-delete
DELETE FROM u WHERE id = coalesce(id, 0)

--- siege.delete-text-text destructive unbounded-delete
DELETE FROM u WHERE id::text = id::text

--- siege.delete-text-int destructive unbounded-delete
DELETE FROM u WHERE id::text::int = id

--- siege.delete-cast-cast-text-int destructive unbounded-delete
DELETE FROM u WHERE CAST(CAST(id AS text) AS int) = id

--- siege.delete-numeric destructive unbounded-delete
DELETE FROM u WHERE id = id::numeric

--- siege.delete-1-4 destructive unbounded-delete
DELETE FROM u WHERE id * 1 = id

--- siege.delete-0-10 destructive unbounded-delete
DELETE FROM u WHERE id + 0 = id

--- siege.delete-0-11 destructive unbounded-delete
DELETE FROM u WHERE id - id = 0

--- siege.delete-1-5 destructive unbounded-delete
DELETE FROM u WHERE id / id = 1

--- siege.delete-1-0-3 destructive unbounded-delete
DELETE FROM u WHERE id % 1 = 0

--- siege.delete-abs destructive unbounded-delete
DELETE FROM u WHERE abs(id) = id

--- siege.delete-ceil destructive unbounded-delete
DELETE FROM u WHERE ceil(id) = id

--- siege.delete-sqrt-0 destructive unbounded-delete
DELETE FROM u WHERE sqrt(id) > 0

--- siege.delete-exp-0 destructive unbounded-delete
DELETE FROM u WHERE exp(id) > 0

--- siege.delete-length-text-0 destructive unbounded-delete
DELETE FROM u WHERE length(id::text) > 0

--- siege.delete-concat-note-a destructive unbounded-delete
DELETE FROM u WHERE concat(note, 'a') <> ''

--- siege.delete-note-a-like-a-note destructive unbounded-delete
DELETE FROM u WHERE note || 'a' LIKE '%a' OR note IS NULL

--- siege.delete-concat-a-note-like-a destructive unbounded-delete
DELETE FROM u WHERE concat('a', note) LIKE 'a%'

--- siege.delete-format-s-note-not-null destructive unbounded-delete
DELETE FROM u WHERE format('%s', note) IS NOT NULL

--- siege.delete-quote-nullable-note-not-null destructive unbounded-delete
DELETE FROM u WHERE quote_nullable(note) IS NOT NULL

--- siege.delete-position-a-a-coalesce-note destructive unbounded-delete
DELETE FROM u WHERE position('a' IN 'a' || coalesce(note, '')) > 0

--- siege.delete-repeat-coalesce-note-0 destructive unbounded-delete
DELETE FROM u WHERE repeat(coalesce(note, ''), 0) = ''

--- siege.delete-trim-coalesce-note-not-null destructive unbounded-delete
DELETE FROM u WHERE trim(coalesce(note, '')) IS NOT NULL

--- siege.delete-lower-upper-coalesce-note-not destructive unbounded-delete
DELETE FROM u WHERE lower(upper(coalesce(note, ''))) IS NOT NULL

--- siege.delete-array-length-array-1-1 destructive unbounded-delete
DELETE FROM u WHERE array_length(ARRAY[id], 1) = 1

--- siege.delete-cardinality-array-2 destructive unbounded-delete
DELETE FROM u WHERE cardinality(ARRAY[id, x]) = 2

--- siege.delete-array-1 destructive unbounded-delete
DELETE FROM u WHERE (ARRAY[id])[1] = id

--- siege.delete-array-array-2 destructive unbounded-delete
DELETE FROM u WHERE ARRAY[id] = ARRAY[id]

--- siege.delete-array-array-3 destructive unbounded-delete
DELETE FROM u WHERE ARRAY[id] @> ARRAY[id]

--- siege.delete-unnest-array destructive unbounded-delete
DELETE FROM u WHERE id IN (SELECT unnest(ARRAY[id]))

--- siege.delete-exists-1-generate-series-1 destructive unbounded-delete
DELETE FROM u WHERE EXISTS (SELECT 1 FROM generate_series(1, 1))

--- siege.delete-exists-1-values-1-v destructive unbounded-delete
DELETE FROM u WHERE EXISTS (SELECT 1 FROM (VALUES (1)) v)

--- siege.delete-exists-1-pg-class destructive unbounded-delete
DELETE FROM u WHERE EXISTS (SELECT 1 FROM pg_class)

--- siege.delete-exists-1-v-v-limit destructive unbounded-delete
DELETE FROM u WHERE EXISTS (SELECT 1 FROM u v WHERE v.id = u.id LIMIT 1)

--- siege.delete-exists-count-v-v-1 destructive unbounded-delete
DELETE FROM u WHERE EXISTS (SELECT count(*) FROM u v WHERE v.id = u.id + 1)

--- siege.delete-v-v-v-not-null destructive unbounded-delete
DELETE FROM u WHERE (SELECT v.id FROM u v WHERE v.id = u.id) IS NOT NULL

--- siege.delete-null-union destructive unbounded-delete
DELETE FROM u WHERE id IN (SELECT id FROM u WHERE x IS NULL UNION SELECT id FROM u)

--- siege.delete-13 destructive unbounded-delete
DELETE FROM u WHERE id IN ((SELECT id FROM u))

--- siege.delete-with-a-a destructive unbounded-delete
DELETE FROM u WHERE id IN (WITH a AS (SELECT id FROM u) SELECT id FROM a)

--- siege.delete-row-null destructive unbounded-delete
DELETE FROM u WHERE ROW(id, x) IN (SELECT id, x FROM u) OR x IS NULL

--- siege.delete-14 destructive unbounded-delete
DELETE FROM u WHERE (id) = (SELECT id)

--- siege.delete-using-generate-series-1-1 destructive unbounded-delete
DELETE FROM u USING generate_series(1, 1) g

--- siege.delete-using-values-1-v-n destructive unbounded-delete
DELETE FROM u USING (VALUES (1)) v(n) WHERE v.n = 1

--- siege.delete-using-base-base-base destructive unbounded-delete
DELETE FROM u USING base WHERE base.id = base.id

--- siege.delete-a-using-b-a-b-2 destructive unbounded-delete
DELETE FROM u a USING u b WHERE a.id = b.id AND b.id > 0

--- siege.delete-a-using-b-a-ctid destructive unbounded-delete
DELETE FROM u a USING u b WHERE a.ctid = b.ctid

--- siege.delete-a-using-b-a-a destructive unbounded-delete
DELETE FROM u a USING u b WHERE (a.id, a.id) = (b.id, b.id)

--- siege.delete-a-using-b-a-b-3 destructive unbounded-delete
DELETE FROM u a USING u b WHERE a.id IN (b.id)

--- siege.delete-a-using-b-a-not destructive unbounded-delete
DELETE FROM u a USING u b WHERE a.id IS NOT DISTINCT FROM b.id

--- siege.delete-a-using-b-a-b-4 destructive unbounded-delete
DELETE FROM u a USING u b WHERE a.id >= b.id

--- siege.delete-a-using-distinct-b-a destructive unbounded-delete
DELETE FROM u a USING (SELECT DISTINCT id FROM u) b WHERE a.id = b.id

--- siege.delete-a-using-b-join-base destructive unbounded-delete
DELETE FROM u a USING (SELECT * FROM u) b JOIN base ON true WHERE a.id = b.id

--- siege.update-set-b-b-left-join destructive unbounded-update
UPDATE u SET x = b.id FROM u b LEFT JOIN base c ON c.id = b.id WHERE b.id = u.id

--- siege.merge-into-using-s-s-when-3 destructive unbounded-delete
MERGE INTO u t USING u s ON t.id = s.id WHEN MATCHED AND s.id > 0 THEN DELETE

--- siege.merge-into-using-base-b-b-2 destructive unbounded-update
MERGE INTO u USING base b ON u.id = b.id AND false WHEN NOT MATCHED BY SOURCE THEN UPDATE SET x = 0

--- siege.merge-into-using-base-b-1 destructive unbounded-delete
MERGE INTO u USING base b ON u.id = -1 WHEN NOT MATCHED BY SOURCE THEN DELETE

--- siege.merge-into-using-1-s-one destructive unbounded-delete
MERGE INTO u USING (SELECT 1) s(one) ON s.one = 1 WHEN MATCHED THEN DELETE

--- siege.merge-into-using-s-s-when-4 destructive unbounded-update
MERGE INTO u USING (SELECT id, x FROM u) s ON s.id = u.id WHEN MATCHED AND u.id = s.id THEN UPDATE SET x = s.x

--- siege.merge-into-using-s-s-when-5 destructive unbounded-delete
MERGE INTO u USING (TABLE u) s ON s.id = u.id WHEN MATCHED THEN DELETE

--- siege.with-s-materialized-merge-into-using destructive unbounded-delete
WITH s AS MATERIALIZED (SELECT * FROM u) MERGE INTO u USING s ON s.id = u.id WHEN MATCHED THEN DELETE

--- siege.explain-analyze-true-format-xml-delete destructive unbounded-delete
EXPLAIN (ANALYZE true, FORMAT xml) DELETE FROM u WHERE id > 0

--- siege.explain-analyze-true-delete destructive unbounded-delete
EXPLAIN (ANALYZE 'true') DELETE FROM u

--- siege.explain-analyze-with-update-set-1 destructive unbounded-update
EXPLAIN ANALYZE WITH x AS (UPDATE u SET x = 1 RETURNING *) SELECT * FROM x

--- siege.explain-analyze-insert-into-conflict-update destructive unbounded-update
EXPLAIN ANALYZE INSERT INTO u SELECT * FROM u ON CONFLICT (id) DO UPDATE SET x = 1

--- siege.explain-analyze-create-cc-1-delete destructive unbounded-delete
EXPLAIN (ANALYZE) CREATE TABLE cc AS SELECT 1; DELETE FROM u

--- siege.prepare-d-delete-0-execute-d destructive unbounded-delete
PREPARE d AS DELETE FROM u WHERE id > 0; EXECUTE d

--- siege.prepare-d-bool-delete-1-true destructive unbounded-delete
PREPARE d(bool) AS DELETE FROM u WHERE $1 OR true; EXECUTE d(false)

--- siege.prepare-d-with-delete-returning-execute destructive unbounded-delete
PREPARE d AS WITH x AS (DELETE FROM u RETURNING *) SELECT * FROM x; EXECUTE d

--- siege.prepare-d-merge-into-using-s destructive unbounded-delete
PREPARE d AS MERGE INTO u USING u s ON s.id = u.id WHEN MATCHED THEN DELETE; EXECUTE d

--- siege.create-kept-with-1-drop-base destructive drop-table
CREATE TABLE kept AS WITH x AS (SELECT 1) SELECT * FROM x; DROP TABLE base CASCADE

--- siege.create-view-vx-1-drop-view destructive drop-object
CREATE VIEW vx AS SELECT 1; DROP VIEW u_view

--- siege.create-schema-sx-alter-set-schema destructive rename
CREATE SCHEMA sx; ALTER TABLE u SET SCHEMA sx

--- siege.create-u2-like-insert-into-u2 destructive truncate
CREATE TABLE u2 (LIKE u); INSERT INTO u2 SELECT * FROM u; TRUNCATE u

--- siege.alter-rename-to-old-create-int destructive rename
ALTER TABLE u RENAME TO u_old; CREATE TABLE u (id int)

--- siege.create-replace-view-active-customers-name destructive drop-object
CREATE OR REPLACE VIEW active_customers AS SELECT id, name FROM customers; DROP VIEW active_customers

--- siege.alter-add-column-n2-int-drop destructive drop-column
ALTER TABLE t ADD COLUMN n2 int, DROP COLUMN IF EXISTS v

--- siege.alter-alter-v-type-text-using destructive alter-type
ALTER TABLE t ALTER v TYPE text USING v::text, ADD z int

--- siege.alter-alter-column-name-type-varchar destructive alter-type
ALTER TABLE t ALTER COLUMN name TYPE varchar(1) USING left(name, 1)

--- siege.alter-drop-exists-v-cascade destructive drop-column
ALTER TABLE t DROP IF EXISTS v CASCADE

--- siege.alter-drop-v-restrict destructive drop-column
ALTER TABLE t DROP v RESTRICT

--- siege.alter-exists-public-rename-column-v destructive rename
ALTER TABLE IF EXISTS public.t RENAME COLUMN v TO w

--- siege.alter-rename-v-to-w destructive rename
ALTER TABLE t RENAME v TO w

--- siege.alter-drop-constraint-exists-total-check destructive drop-constraint
ALTER TABLE orders DROP CONSTRAINT IF EXISTS orders_total_check

--- siege.alter-alter-customer-drop-not-null destructive drop-constraint
ALTER TABLE orders ALTER customer_id DROP NOT NULL, DROP CONSTRAINT orders_customer_id_fkey

--- siege.alter-events-drop-column-body destructive drop-column
ALTER TABLE events DROP COLUMN body

--- siege.alter-foreign-remote-drop-column-total destructive drop-column
ALTER FOREIGN TABLE remote_orders DROP COLUMN total

--- siege.alter-accounts-disable-row-level-security-2 destructive disable-safety
ALTER TABLE accounts DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY

--- siege.alter-disable-trigger-all-add-z destructive disable-safety
ALTER TABLE orders DISABLE TRIGGER ALL, ADD z int

--- siege.alter-set-unlogged-add-z-int destructive disable-safety
ALTER TABLE u SET UNLOGGED, ADD z int

--- siege.alter-type-mood-rename-value-ok destructive rename
ALTER TYPE mood RENAME VALUE 'ok' TO 'fine'

--- siege.alter-type-address-drop-attribute-exists destructive drop-column
ALTER TYPE address DROP ATTRIBUTE IF EXISTS zip CASCADE

--- siege.alter-collation-german-rename-to-deutsch destructive rename
ALTER COLLATION german RENAME TO deutsch

--- siege.alter-text-search-configuration-plain-words destructive rename
ALTER TEXT SEARCH CONFIGURATION plain_words RENAME TO pw

--- siege.alter-server-elsewhere-rename-to-somewhere destructive rename
ALTER SERVER elsewhere RENAME TO somewhere

--- siege.alter-statistics-stats-rename-to-os2 destructive rename
ALTER STATISTICS orders_stats RENAME TO os2

--- siege.alter-aggregate-product-numeric-rename-to destructive rename
ALTER AGGREGATE product(numeric) RENAME TO prod2

--- siege.alter-procedure-archive-date-rename-to destructive rename
ALTER PROCEDURE archive_orders(date) RENAME TO ao2

--- siege.alter-routine-order-total-bigint-set destructive rename
ALTER ROUTINE order_total(bigint) SET SCHEMA audit

--- siege.alter-extension-hstore-set-schema-audit destructive rename
ALTER EXTENSION hstore SET SCHEMA audit

--- siege.drop-index-customer-idx-open-idx destructive drop-object
DROP INDEX orders_customer_idx, orders_open_idx

--- siege.drop-index-exists-public-open-idx destructive drop-object
DROP INDEX IF EXISTS public.orders_open_idx RESTRICT

--- siege.drop-view-exists-active-customers-view destructive drop-object
DROP VIEW IF EXISTS active_customers, u_view CASCADE

--- siege.drop-sequence-exists-ticket-seq destructive drop-object
DROP SEQUENCE IF EXISTS ticket_seq

--- siege.drop-procedure-archive destructive drop-object
DROP PROCEDURE archive_orders

--- siege.drop-type-address-cascade destructive drop-object
DROP TYPE address CASCADE

--- siege.drop-cast-exists-mood-int destructive drop-object
DROP CAST IF EXISTS (mood AS int)

--- siege.drop-extension-exists-dblink-pgcrypto destructive drop-object
DROP EXTENSION IF EXISTS dblink, pgcrypto

--- siege.drop-foreign-data-wrapper-dummy-cascade destructive drop-object
DROP FOREIGN DATA WRAPPER dummy CASCADE

--- siege.drop-schema-exists-app-audit-cascade destructive drop-schema
DROP SCHEMA IF EXISTS app, audit CASCADE

--- siege.drop-events destructive drop-table
DROP TABLE events

--- siege.drop-events-2026-01 destructive drop-table
DROP TABLE events_2026_01

--- siege.drop-gr-e-drop-mixed-case destructive drop-table
DROP TABLE "größe", "Drop Table", "Mixed Case"."Some Table"

--- siege.drop-truncate destructive drop-table
DROP/**/TABLE/**/truncate

--- siege.drop-delete-cascade destructive drop-table
drop table "delete" cascade

--- siege.drop-exists-truncate destructive drop-table
DO $$ BEGIN DROP TABLE IF EXISTS truncate; END $$

--- siege.alter-drop-column-v destructive drop-column
DO $$ BEGIN ALTER TABLE t DROP COLUMN v; END $$

--- siege.alter-disable-trigger-all-update-set destructive disable-safety
DO $$ BEGIN ALTER TABLE orders DISABLE TRIGGER ALL; UPDATE orders SET note = 'x' WHERE id = 1; END $$

--- siege.set-local-session-replication-role-replica destructive disable-safety
DO $$ BEGIN SET LOCAL session_replication_role = replica; END $$

--- siege.perform-set-config-session-replication-role destructive disable-safety
DO $$ BEGIN PERFORM set_config('session_replication_role', 'replica', true); END $$

--- siege.perform-lo-unlink-4711 destructive drop-object
DO $$ BEGIN PERFORM lo_unlink(4711); END $$

--- siege.n-int-n-lo-unlink-4711 destructive drop-object
DO $$ DECLARE n int; BEGIN n := lo_unlink(4711); END $$

--- siege.lo-unlink-4711-1-then-raise destructive drop-object
DO $$ BEGIN IF lo_unlink(4711) = 1 THEN RAISE NOTICE 'gone'; END IF; END $$

--- siege.text-foreach-array-base-text-loop destructive truncate
DO $$ DECLARE t text; BEGIN FOREACH t IN ARRAY '{u,base}'::text[] LOOP EXECUTE format('TRUNCATE TABLE %I CASCADE', t); END LOOP; END $$

--- siege.r-record-for-r-n-loop destructive unbounded-delete
DO $$ DECLARE r record; BEGIN FOR r IN SELECT 'u' AS n LOOP EXECUTE 'DELETE FROM ' || r.n; END LOOP; END $$

--- siege.r-record-for-r-execute-delete destructive unbounded-delete
DO $$ DECLARE r record; BEGIN FOR r IN EXECUTE 'DELETE FROM u RETURNING id' LOOP NULL; END LOOP; END $$

--- siege.c-refcursor-open-c-for-execute destructive unbounded-delete
DO $$ DECLARE c refcursor; BEGIN OPEN c FOR EXECUTE 'WITH d AS (SELECT 1) SELECT 1'; CLOSE c; DELETE FROM u; END $$

--- siege.a-int-a-array-delete-any destructive unbounded-delete
DO $$ DECLARE a int[]; BEGIN a := ARRAY(SELECT id FROM u); DELETE FROM u WHERE id = ANY (a) OR id IS NOT NULL; END $$

--- siege.delete-exception-when-others-then-raise destructive unbounded-delete
DO $$ BEGIN BEGIN DELETE FROM u; EXCEPTION WHEN others THEN RAISE; END; END $$

--- siege.1-2-then-null-elsif-true destructive unbounded-delete
DO $$ BEGIN IF 1 = 2 THEN NULL; ELSIF true THEN DELETE FROM u; END IF; END $$

--- siege.case-when-1-1-then-update destructive unbounded-update
DO $$ BEGIN CASE WHEN 1 = 1 THEN UPDATE u SET x = 0; END CASE; END $$

--- siege.outer-execute-inner-update-set-note destructive unbounded-update
DO $outer$ BEGIN EXECUTE $inner$ UPDATE u SET note = $s$x$s$ $inner$; END $outer$

--- siege.execute-q-delete-note-a-a destructive unbounded-delete
DO $$ BEGIN EXECUTE $q$DELETE FROM u WHERE note = 'a' OR 'a' = 'a'$q$; END $$

--- siege.execute-delete destructive unbounded-delete
DO $$ BEGIN EXECUTE 'DELETE FROM u WHERE id IN (SELECT id FROM u)'; END $$

--- siege.q-constant-text-q-truncate-q destructive truncate
DO $$ DECLARE q CONSTANT text := $q$TRUNCATE u$q$; BEGIN EXECUTE q; END $$

--- siege.q-text-q-truncate-execute-q destructive truncate
DO $$ DECLARE q text; BEGIN q = 'TRUNCATE u'; EXECUTE q; END $$

--- siege.q-text-q-format-truncate-s destructive truncate
DO $$ DECLARE q text; BEGIN q := format('TRUNCATE %s', quote_ident('u')); EXECUTE q; END $$

--- siege.q-text-e-delete-x20from-x20u destructive unbounded-delete
DO $$ DECLARE q text := E'DELETE\x20FROM\x20u'; BEGIN EXECUTE q; END $$

--- siege.with-a-with-b-1-one destructive unbounded-delete
WITH a AS (WITH b AS (SELECT 1 AS one) SELECT * FROM b), c AS (DELETE FROM u USING a WHERE a.one = 1 RETURNING u.id) SELECT * FROM c

--- siege.with-c-update-set-1-base destructive unbounded-update
WITH c AS (UPDATE u SET x = 1 FROM base RETURNING u.id) SELECT 1

--- siege.with-ids-order-by-delete-ids destructive unbounded-delete
WITH ids AS (SELECT id FROM u ORDER BY id) DELETE FROM u WHERE id IN (SELECT id FROM ids)

--- siege.with-recursive-r-delete-using-r destructive unbounded-delete
WITH RECURSIVE r AS (SELECT id FROM u) DELETE FROM u USING r WHERE r.id = u.id

--- siege.count-delete-exists-1 destructive unbounded-delete
SELECT (SELECT count(*) FROM u); DELETE FROM u WHERE EXISTS (SELECT 1)

--- siege.insert-into-base-300-delete destructive unbounded-delete
INSERT INTO base SELECT id + 300, 'x' FROM u; DELETE FROM u WHERE id IN (SELECT id FROM u)

--- siege.delete-1-delete-rollback-delete-commit destructive unbounded-delete
BEGIN; DELETE FROM u WHERE id = 1; DELETE FROM u; ROLLBACK; BEGIN; DELETE FROM u; COMMIT

--- siege.truncate-commit-1 destructive truncate
BEGIN; TRUNCATE u; COMMIT; SELECT 1

--- siege.alter-drop-column-v-2 destructive drop-column
BEGIN; ALTER TABLE t DROP COLUMN v; END

--- siege.set-constraints-all-deferred-delete destructive unbounded-delete
SET CONSTRAINTS ALL DEFERRED; DELETE FROM u

--- siege.lock-truncate destructive truncate
LOCK TABLE u; TRUNCATE u

--- siege.comment-truncate destructive truncate
COMMENT ON TABLE u IS 'x'; TRUNCATE u

--- siege.delete-bool-true destructive unbounded-delete
DELETE FROM u WHERE (SELECT bool_and(true))

--- siege.delete-15 destructive unbounded-delete
DELETE FROM u WHERE 'x' IN (SELECT 'x')

--- siege.delete-1-2-1-2 destructive unbounded-delete
DELETE FROM u WHERE (1, 2) = (1, 2)

--- siege.delete-1-2-1-3 destructive unbounded-delete
DELETE FROM u WHERE (1, 2) < (1, 3)

--- siege.delete-row-1-not-null destructive unbounded-delete
DELETE FROM u WHERE ROW(1) IS NOT NULL

--- siege.delete-5-between-1-9 destructive unbounded-delete
DELETE FROM u WHERE 5 BETWEEN 1 AND 9

--- siege.delete-abc-like-a destructive unbounded-delete
DELETE FROM u WHERE 'abc' LIKE 'a%'

--- siege.delete-abc-b destructive unbounded-delete
DELETE FROM u WHERE 'abc' ~ 'b'

--- siege.delete-3-any-1-2-3 destructive unbounded-delete
DELETE FROM u WHERE 3 = ANY ('{1,2,3}')

--- siege.delete-array-1-array-1-2 destructive unbounded-delete
DELETE FROM u WHERE ARRAY[1] <@ ARRAY[1, 2]

--- siege.delete-a-1-jsonb-a destructive unbounded-delete
DELETE FROM u WHERE '{"a":1}'::jsonb ? 'a'

--- siege.delete-2020-01-01-date-2021 destructive unbounded-delete
DELETE FROM u WHERE '2020-01-01'::date < '2021-01-01'::date

--- siege.delete-interval-1-day-interval-1 destructive unbounded-delete
DELETE FROM u WHERE interval '1 day' > interval '1 hour'

--- siege.delete-now-2000-01-01 destructive unbounded-delete
DELETE FROM u WHERE now() > '2000-01-01'

--- siege.delete-current-date-not-null destructive unbounded-delete
DELETE FROM u WHERE current_date IS NOT NULL

--- siege.delete-length-abc-3 destructive unbounded-delete
DELETE FROM u WHERE length('abc') = 3

--- siege.delete-upper-a-a destructive unbounded-delete
DELETE FROM u WHERE upper('a') = 'A'

--- siege.delete-coalesce-null-true destructive unbounded-delete
DELETE FROM u WHERE coalesce(NULL, true)

--- siege.delete-null-null destructive unbounded-delete
DELETE FROM u WHERE NULL IS NULL

--- siege.delete-null-1-null destructive unbounded-delete
DELETE FROM u WHERE (NULL = 1) IS NULL

--- siege.delete-not-1-2 destructive unbounded-delete
DELETE FROM u WHERE NOT (1 > 2)

--- siege.delete-1-1-2-3 destructive unbounded-delete
DELETE FROM u WHERE 1 IN (1, 2)

--- siege.delete-1-all-array-2-3 destructive unbounded-delete
DELETE FROM u WHERE 1 <> ALL (ARRAY[2, 3])

--- siege.delete-pi-3 destructive unbounded-delete
DELETE FROM u WHERE pi() > 3

--- siege.delete-pg-typeof-int-regtype destructive unbounded-delete
DELETE FROM u WHERE pg_typeof(id) = 'int'::regtype

--- siege.delete-pg-backend-pid-0 destructive unbounded-delete
DELETE FROM u WHERE pg_backend_pid() > 0

--- siege.delete-current-setting-server-version-num destructive unbounded-delete
DELETE FROM u WHERE current_setting('server_version_num')::int > 0

--- siege.delete-has-privilege destructive unbounded-delete
DELETE FROM u WHERE has_table_privilege('u', 'SELECT')

--- siege.delete-to-regclass-not-null destructive unbounded-delete
DELETE FROM u WHERE to_regclass('u') IS NOT NULL

--- siege.delete-octet-length-1 destructive unbounded-delete
DELETE FROM u WHERE octet_length('x') = 1

--- siege.delete-macaddr-08-00-2b-01 destructive unbounded-delete
DELETE FROM u WHERE macaddr '08:00:2b:01:02:03' IS NOT NULL

--- siege.delete-point-0-0-point-1 destructive unbounded-delete
DELETE FROM u WHERE point(0,0) <-> point(1,1) > 0

--- siege.delete-box-0-0-1-1 destructive unbounded-delete
DELETE FROM u WHERE box '((0,0),(1,1))' @> point '(0.5,0.5)'

--- siege.delete-a-a-collate-c destructive unbounded-delete
DELETE FROM u WHERE 'a' = 'a' COLLATE "C"

--- siege.delete-tag-tag destructive unbounded-delete
DELETE FROM u WHERE $tag$x$tag$ = 'x'

--- siege.delete-1-0-1 destructive unbounded-delete
DELETE FROM u WHERE 1.0 = 1

--- siege.delete-1e3-1000 destructive unbounded-delete
DELETE FROM u WHERE 1e3 = 1000

--- siege.delete-1-1-5 destructive unbounded-delete
DELETE FROM u WHERE -1 < +1

--- siege.delete-1-text-1 destructive unbounded-delete
DELETE FROM u WHERE 1::text = '1'

--- siege.delete-true-true-not-false destructive unbounded-delete
DELETE FROM u WHERE true IS TRUE IS NOT FALSE

--- siege.delete-not-null-not-null destructive unbounded-delete
DELETE FROM u WHERE id IS NOT NULL AND id IS NOT NULL

--- siege.delete-0-5-2 destructive unbounded-delete
DELETE FROM u WHERE id > 0 AND id > -5

--- siege.delete-0-note destructive unbounded-delete
DELETE FROM u WHERE id > 0 OR note = 'x'

--- siege.delete-0-1-1 destructive unbounded-delete
DELETE FROM u WHERE (id > 0) AND (1 = 1)

--- siege.delete-16 destructive unbounded-delete
DELETE FROM u WHERE (((id))) = ((id))

--- siege.delete-0-12 destructive unbounded-delete
--- bind: 1
DELETE FROM u WHERE id = ? OR id <> 0

--- siege.delete-int-int-true destructive unbounded-delete
--- bind: 1 | 1
DELETE FROM u WHERE ?::int = ?::int OR true

--- siege.update-set-int-note destructive unbounded-update
--- bind: 1 | x
UPDATE u SET x = ?::int, note = ?

--- siege.update-set-int-not-null destructive unbounded-update
--- bind: 5
UPDATE u SET x = ?::int WHERE id IS NOT NULL

--- siege.fn-concat-a-b-delete destructive unbounded-delete
SELECT {fn concat('a', 'b')}; DELETE FROM u

--- siege.delete-fn-length-a-1 destructive unbounded-delete
DELETE FROM u WHERE {fn length('a')} = 1

--- siege.delete-d-2020-01-01-d destructive unbounded-delete
DELETE FROM u WHERE {d '2020-01-01'} < {d '2021-01-01'}

--- siege.delete-created-at-ts-1900-01 destructive unbounded-delete
DELETE FROM orders WHERE created_at > {ts '1900-01-01 00:00:00'}

--- siege.delete-0009-1-1 destructive unbounded-delete
DELETE FROM u WHERE<U+0009>1=1

--- siege.delete-000a-000a-000a destructive unbounded-delete
DELETE<U+000A>FROM<U+000A>u<U+000A>;

--- siege.a-b-delete-c-d destructive unbounded-delete
/* a */ /* b */ DELETE /* c */ FROM -- d
 u

--- siege.000d-delete destructive unbounded-delete
--x<U+000D>DELETE FROM u

--- siege.truncate-5 destructive truncate
/*/**/*/TRUNCATE u

--- siege.truncate-6 destructive truncate
;;;TRUNCATE u

--- siege.delete-17 destructive unbounded-delete
;DELETE FROM u

--- siege.delete-18 destructive unbounded-delete
DELETE FROM u;

--- siege.delete-1-6 destructive unbounded-delete
DELETE FROM u -- WHERE id = 1

--- siege.delete-1-7 destructive unbounded-delete
DELETE FROM u /* WHERE id = 1 */

--- siege.delete-1-1-1 destructive unbounded-delete
DELETE FROM u WHERE id = 1 OR/**/1=1

--- siege.delete-19 destructive unbounded-delete
DELETE FROM "u" WHERE "id"="id"

--- siege.delete-public-not-null destructive unbounded-delete
DELETE FROM "public"."u" WHERE "u"."id" IS NOT NULL

--- siege.delete-public-2 destructive unbounded-delete
DELETE FROM public.u AS "WHERE"

--- siege.delete-1-8 destructive unbounded-delete
DELETE FROM u "where id = 1"

--- siege.update-set-1-3 destructive unbounded-update
UPDATE u "where" SET x = 1

--- siege.update-set-note-1 destructive unbounded-update
UPDATE u SET note = ' WHERE id = 1'

--- siege.update-set-note-1-2 destructive unbounded-update
UPDATE u SET note = $$ WHERE id = 1$$

--- siege.update-set-note-e-1 destructive unbounded-update
UPDATE u SET note = E'\' WHERE id = 1'

--- siege.update-set-note-a-1 destructive unbounded-update
UPDATE u SET note = 'a' -- ' WHERE id = 1

--- siege.update-set-note-note-1 destructive unbounded-update
UPDATE u SET note = (SELECT note FROM u WHERE id = 1)

--- siege.update-set-case-when-1-then destructive unbounded-update
UPDATE u SET x = CASE WHEN id = 1 THEN 1 ELSE x END

--- siege.update-set-null destructive unbounded-update
UPDATE u SET x = x WHERE x = x OR x IS NULL

--- siege.delete-returning-1-1 destructive unbounded-delete
DELETE FROM u RETURNING (SELECT 1 WHERE id = 1)

--- siege.delete-any-true destructive unbounded-delete
DELETE FROM u WHERE id = ANY (SELECT id FROM u WHERE true)

--- siege.truncate-only destructive truncate
TABLE u; TRUNCATE TABLE ONLY u

--- siege.truncate-base-restart-identity-cascade destructive truncate
TRUNCATE u, base RESTART IDENTITY CASCADE

--- siege.truncate-public-continue-identity destructive truncate
TRUNCATE TABLE public.u CONTINUE IDENTITY

--- siege.truncate-only-2 destructive truncate
TRUNCATE ONLY (u)

--- siege.1-a-b-truncate destructive truncate
SELECT 1 WHERE 'a' = 'b'; TRUNCATE u

--- siege.a-b-truncate destructive truncate
SELECT 'a
b'; TRUNCATE u

--- siege.q-a-b-q-truncate destructive truncate
SELECT $q$a;b$q$, $$;$$; TRUNCATE u

--- siege.a-b-1-a-b-s destructive truncate
SELECT "a;b" FROM (SELECT 1 AS "a;b") s; TRUNCATE u

--- siege.1-e-e-truncate destructive truncate
SELECT 1 AS e; SELECT 'e\'; TRUNCATE u; --'

--- siege.e-truncate-2 destructive truncate
SELECT e'\\'; TRUNCATE u; --'

--- siege.n-a-truncate destructive truncate
SELECT n'a'; TRUNCATE u

--- siege.d-0061t-000061-uescape-truncate destructive truncate
SELECT U&'d\0061t\+000061' UESCAPE '\'; TRUNCATE u

--- siege.1-text-char-truncate destructive truncate
SELECT 1::text::"char"; TRUNCATE u

--- siege.1-truncate-4 destructive truncate
SELECT 1 -- \
; TRUNCATE u

--- siege.1-truncate-5 destructive truncate
SELECT /* ' */ 1; TRUNCATE u; /* ' */

--- siege.1-truncate-6 destructive truncate
SELECT /* $$ */ 1; TRUNCATE u; /* $$ */

--- siege.a-b-1-b-a-truncate destructive truncate
SELECT a.b FROM (SELECT 1 AS b) a; TRUNCATE u

--- siege.1-000c-000b-truncate destructive truncate
SELECT 1<U+000C>;<U+000B>TRUNCATE u

--- siege.delete-using-u2 destructive unbounded-delete
DELETE FROM u USING u AS u2

--- siege.delete-using-u2-u2-5 destructive unbounded-delete
DELETE FROM u USING u AS u2 WHERE u.id = u2.id OR u.x = 5

--- siege.update-set-1-u2-u2-u2 destructive unbounded-update
UPDATE u SET x = 1 FROM u AS u2 WHERE u2.id = u.id AND u2.id IS NOT NULL

--- siege.update-a-set-b-b-a destructive unbounded-update
UPDATE u AS a SET x = b.x FROM u AS b WHERE a.id = b.id

--- siege.v-int-for-v-loop-delete destructive unbounded-delete
DO $$ DECLARE v_id int; BEGIN FOR v_id IN SELECT id FROM u LOOP DELETE FROM u WHERE id = v_id; END LOOP; END $$

--- siege.r-record-for-r-left-join destructive unbounded-update
DO $$ DECLARE r record; BEGIN FOR r IN SELECT u.id FROM u LEFT JOIN t ON t.id = u.t_id LOOP UPDATE u SET note = 'x' WHERE id = r.id; END LOOP; END $$

--- siege.count-of-the-one-with-the-same-key destructive unbounded-delete
DELETE FROM u WHERE (SELECT count(*) FROM u v WHERE v.id = u.id) = 1

--- siege.count-of-the-same-note-is-one harmless delete
DELETE FROM u WHERE (SELECT count(*) FROM u v WHERE v.t_id = u.t_id) = 1

--- siege.truncate-in-cte destructive unreadable
--- invalid: TRUNCATE is no query
WITH d AS (TRUNCATE u) SELECT 1
