--- about: INSERT, UPDATE, DELETE and MERGE as applications send them.
--- keyed.delete-id harmless delete
DELETE FROM jobs WHERE id = 1
--- keyed.delete-bound harmless delete
--- bind: 2
delete from jobs where id=?
--- keyed.delete-numbered harmless delete
--- bind: 2
DELETE FROM jobs WHERE id = ?1
--- keyed.delete-composite harmless delete
--- bind: 11 | 2
delete from order_items where order_id=? and line_no=?
--- keyed.delete-row harmless delete
DELETE FROM order_items WHERE (order_id, line_no) = (11, 2)
--- keyed.delete-rows harmless delete
DELETE FROM order_items WHERE (order_id, line_no) IN ((11, 1), (11, 2))
--- keyed.delete-in harmless delete
DELETE FROM jobs WHERE id IN (1, 2, 99)
--- keyed.delete-any harmless delete
DELETE FROM jobs WHERE id = ANY(ARRAY[1, 3])
--- keyed.delete-version harmless delete
--- bind: 2 | 3
delete from customers where id=? and version=?
--- keyed.delete-like harmless delete
DELETE FROM customers WHERE email LIKE 'ann@%'
--- keyed.delete-null harmless delete
DELETE FROM customers WHERE region IS NULL
--- keyed.delete-age harmless delete
DELETE FROM audit_log WHERE at < DATEADD(DAY, -30, TIMESTAMP '2024-03-01 00:00:00')
--- keyed.delete-interval harmless delete
DELETE FROM audit_log WHERE at < TIMESTAMP '2024-03-01 00:00:00' - INTERVAL '1' YEAR
--- keyed.delete-fetch harmless delete
DELETE FROM jobs WHERE state = 'done' FETCH FIRST 100 ROWS ONLY
--- keyed.delete-limit harmless delete
DELETE FROM jobs WHERE state = 'done' LIMIT 100
--- keyed.delete-or harmless delete
DELETE FROM jobs WHERE state = 'done' OR attempts > 3
--- keyed.delete-true-and harmless delete
DELETE FROM jobs WHERE 1 = 1 AND state = 'done'
--- keyed.delete-subquery harmless delete
DELETE FROM order_items WHERE order_id IN (SELECT id FROM orders WHERE status = 'cancelled' OR id = 10)
--- keyed.delete-correlated harmless delete
DELETE FROM orders o WHERE EXISTS (SELECT 1 FROM customers c WHERE c.id = o.customer_id AND c.status = 'locked')
--- keyed.delete-not-exists harmless delete
DELETE FROM customers c WHERE NOT EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = c.id)
--- keyed.delete-false harmless delete
DELETE FROM jobs WHERE FALSE
--- keyed.delete-alias harmless delete
DELETE FROM jobs j WHERE j.id = 3
--- keyed.delete-max harmless delete
DELETE FROM jobs WHERE id = (SELECT MAX(id) FROM jobs)
--- keyed.delete-keyword-columns harmless delete
DELETE FROM "drop" WHERE "delete" = 1
--- keyed.delete-keyword-table harmless delete
DELETE FROM truncate WHERE truncated
--- keyed.delete-not-column harmless delete
DELETE FROM truncate WHERE NOT truncated
--- keyed.delete-regexp harmless delete
DELETE FROM customers WHERE email REGEXP '^(ann|bob)@'
--- keyed.delete-rownum harmless delete
DELETE FROM jobs WHERE state = 'ready' AND ROWNUM() <= 1
--- keyed.delete-dollar harmless delete
DELETE FROM jobs WHERE state = $$done$$
--- keyed.delete-old-table harmless delete
SELECT id FROM OLD TABLE (DELETE FROM jobs WHERE state = 'done')
--- keyed.update-final-table harmless update
SELECT id, version FROM FINAL TABLE (UPDATE customers SET version = version + 1 WHERE id = 1)
--- keyed.insert-final-table harmless insert
SELECT id FROM FINAL TABLE (INSERT INTO jobs (queue, state, run_at) VALUES ('drop', 'ready', CURRENT_TIMESTAMP))
--- keyed.merge-final-table harmless merge
SELECT k FROM NEW TABLE (MERGE INTO settings KEY (k) VALUES ('theme', 'delete'))
--- keyed.explain-delete harmless
EXPLAIN DELETE FROM jobs
--- keyed.explain-plan harmless
EXPLAIN PLAN FOR UPDATE customers SET status = 'x'
--- keyed.explain-analyze harmless delete
EXPLAIN ANALYZE DELETE FROM jobs WHERE id = 1
--- keyed.update-id harmless update
UPDATE customers SET name = 'Anna' WHERE id = 1
--- keyed.update-hibernate harmless update
--- bind: ann@example.org | Ann | 1 | 1 | 0
update customers set email=?,name=?,version=? where id=? and version=?
--- keyed.update-soft-delete harmless update
UPDATE customers SET deleted_at = CURRENT_TIMESTAMP WHERE id = 2 AND deleted_at IS NULL
--- keyed.update-row harmless update
UPDATE customers SET (status, region) = ('gold', 'delete') WHERE id IN (1, 2)
--- keyed.update-row-subquery harmless update
UPDATE customers c SET (name, status) = (SELECT what, 'x' FROM drop_log WHERE id = 1) WHERE c.id = 4
--- keyed.update-case harmless update
UPDATE customers SET status = CASE WHEN version > 2 THEN 'gold' ELSE 'silver' END WHERE region IN ('north', 'south')
--- keyed.update-keyword-columns harmless update
UPDATE "drop" SET "update" = 'x', "delete" = 1 WHERE id = 2
--- keyed.update-text harmless update
UPDATE settings SET v = 'DROP ALL OBJECTS; SHUTDOWN' WHERE k = 'motto'
--- keyed.update-json harmless update
UPDATE documents SET doc = JSON '{"delete": true, "n": 9}' WHERE id = 1
--- keyed.update-array harmless update
UPDATE documents SET tags = ARRAY['drop', 'delete'] || tags WHERE tags IS NOT NULL AND id = 1
--- keyed.update-exists harmless update
UPDATE customers c SET status = 'buyer' WHERE EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = c.id AND o.status = 'paid')
--- keyed.update-default harmless update
UPDATE customers SET status = DEFAULT WHERE id = 3
--- keyed.insert harmless insert
INSERT INTO drop_log VALUES (50, 'DELETE FROM drop_log')
--- keyed.insert-columns harmless insert
INSERT INTO "drop" (id, "delete", "table", "update") VALUES (9, 1, 'drop', 'truncate')
--- keyed.insert-set harmless insert
INSERT INTO settings SET k = 'delete', v = 'update'
--- keyed.insert-select harmless insert
INSERT INTO audit_log (message) SELECT 'DROP ' || name FROM customers
--- keyed.insert-defaults harmless insert
INSERT INTO audit_log DEFAULT VALUES
--- keyed.insert-many harmless insert
INSERT INTO drop_log (id, what) VALUES (60, 'a;b'), (61, 'c''d'), (62, $$e'f;$$), (63, NULL), (64, DEFAULT)
--- keyed.insert-overriding harmless insert
INSERT INTO jobs (id, queue, state, run_at) OVERRIDING SYSTEM VALUE VALUES (70, 'q', 'ready', CURRENT_TIMESTAMP)
--- keyed.merge-key harmless merge
MERGE INTO settings (k, v) KEY (k) VALUES ('theme', 'light')
--- keyed.merge-short harmless merge
MERGE INTO settings VALUES ('theme', 'light')
--- keyed.merge-select harmless merge
MERGE INTO drop_log KEY (id) SELECT id + 70, name FROM customers
--- keyed.merge-using harmless merge
MERGE INTO settings t USING (VALUES ('theme', 'blue'), ('delete', 'x')) s (k, v) ON t.k = s.k WHEN MATCHED THEN UPDATE SET t.v = s.v WHEN NOT MATCHED THEN INSERT (k, v) VALUES (s.k, s.v)
--- keyed.merge-delete harmless merge
MERGE INTO jobs j USING (SELECT 1 AS id) s ON j.id = s.id WHEN MATCHED AND j.state = 'done' THEN DELETE
--- keyed.merge-insert-only harmless merge
MERGE INTO settings t USING DUAL ON t.k = 'drop' WHEN NOT MATCHED THEN INSERT VALUES ('drop', 'delete')
--- keyed.merge-delete-conditional harmless merge
MERGE INTO orders o USING customers c ON o.customer_id = c.id WHEN MATCHED AND c.status = 'locked' THEN DELETE WHEN MATCHED AND c.status = 'closed' THEN UPDATE SET status = 'void'
