--- about: UPDATE, DELETE and MERGE that strike every row.
--- all.delete destructive unbounded-delete
DELETE FROM jobs
--- all.delete-short destructive unbounded-delete
DELETE jobs
--- all.delete-alias destructive unbounded-delete
DELETE FROM jobs AS j
--- all.delete-lower destructive unbounded-delete
delete from "PUBLIC"."JOBS";
--- all.delete-limit destructive unbounded-delete
DELETE FROM jobs LIMIT 1000
--- all.delete-fetch destructive unbounded-delete
DELETE FROM jobs FETCH FIRST 500 ROWS ONLY
--- all.delete-fetch-one destructive unbounded-delete
--- unseen: one row goes, whichever comes first
DELETE FROM jobs FETCH FIRST ROW ONLY
--- all.delete-keyword destructive unbounded-delete
DELETE FROM "drop"
--- all.delete-truncate destructive unbounded-delete
DELETE FROM truncate
--- all.delete-comment destructive unbounded-delete
DELETE FROM jobs /* WHERE id = 1 */
--- all.delete-slash-comment destructive unbounded-delete
DELETE FROM jobs // WHERE id = 1
--- all.delete-dash-comment destructive unbounded-delete
DELETE FROM jobs --WHERE id = 1
--- all.delete-nested-comment destructive unbounded-delete
DELETE FROM jobs /* a /* b */ WHERE id = 1 */
--- all.old-table destructive unbounded-delete
SELECT * FROM OLD TABLE (DELETE FROM jobs)
--- all.old-table-count destructive unbounded-delete
SELECT COUNT(*) FROM OLD TABLE (DELETE FROM jobs WHERE TRUE) AS d
--- all.final-table destructive unbounded-update
SELECT id FROM FINAL TABLE (UPDATE customers SET status = 'x')
--- all.new-table destructive unbounded-update
SELECT id FROM NEW TABLE (UPDATE customers SET status = 'x') ORDER BY id
--- all.old-table-in-insert destructive unbounded-delete
INSERT INTO empty_bin SELECT id, state FROM OLD TABLE (DELETE FROM jobs)
--- all.old-table-in-subquery destructive unbounded-delete
SELECT (SELECT COUNT(*) FROM OLD TABLE (DELETE FROM jobs))
--- all.old-table-in-create destructive unbounded-delete
CREATE TABLE gone AS SELECT * FROM OLD TABLE (DELETE FROM jobs)
--- all.explain-analyze destructive unbounded-delete
EXPLAIN ANALYZE DELETE FROM jobs
--- all.explain-analyze-update destructive unbounded-update
explain analyze update customers set status = 'x'
--- all.update destructive unbounded-update
UPDATE customers SET status = 'gone'
--- all.update-alias destructive unbounded-update
UPDATE customers c SET c.status = 'closed', c.version = c.version + 1
--- all.update-row destructive unbounded-update
UPDATE customers SET (status, region) = ('x', 'y')
--- all.update-subselect destructive unbounded-update
UPDATE customers SET name = (SELECT what FROM drop_log WHERE id = 1)
--- all.update-row-subselect destructive unbounded-update
UPDATE customers SET (name, status) = (SELECT what, 'x' FROM drop_log WHERE id = 1)
--- all.update-case destructive unbounded-update
UPDATE settings SET v = CASE WHEN k = 'theme' THEN 'light' ELSE 'none' END
--- all.update-default destructive unbounded-update
UPDATE orders SET status = 'where id = 1'
--- all.update-fetch destructive unbounded-update
UPDATE jobs SET state = 'x' FETCH FIRST 100 ROWS ONLY
--- all.where-true destructive unbounded-delete
DELETE FROM jobs WHERE TRUE
--- all.where-1 destructive unbounded-delete
DELETE FROM jobs WHERE 1
--- all.where-1-1 destructive unbounded-delete
DELETE FROM jobs WHERE 1=1
--- all.where-string destructive unbounded-delete
DELETE FROM jobs WHERE 'a' = 'a'
--- all.where-dollar-string destructive unbounded-delete
DELETE FROM jobs WHERE $$a$$ = 'a'
--- all.where-not-false destructive unbounded-delete
DELETE FROM jobs WHERE NOT FALSE
--- all.where-parens destructive unbounded-delete
DELETE FROM jobs WHERE (((TRUE)))
--- all.where-or destructive unbounded-delete
DELETE FROM jobs WHERE id = 1 OR 1 = 1
--- all.where-self destructive unbounded-delete
DELETE FROM jobs WHERE id = id
--- all.where-self-quoted destructive unbounded-delete
DELETE FROM jobs j WHERE j.id = "ID"
--- all.where-not-distinct destructive unbounded-delete
DELETE FROM jobs WHERE locked_by IS NOT DISTINCT FROM locked_by
--- all.where-plus-zero destructive unbounded-delete
DELETE FROM jobs WHERE id + 0 = id
--- all.where-like destructive unbounded-delete
DELETE FROM jobs WHERE queue LIKE '%'
--- all.where-ilike destructive unbounded-delete
DELETE FROM jobs WHERE queue ILIKE '%%'
--- all.where-regexp destructive unbounded-delete
DELETE FROM jobs WHERE queue REGEXP '.*'
--- all.where-null-or-not destructive unbounded-delete
DELETE FROM jobs WHERE locked_by IS NULL OR locked_by IS NOT NULL
--- all.where-complement destructive unbounded-delete
DELETE FROM jobs WHERE attempts > 2 OR attempts <= 2
--- all.where-between destructive unbounded-delete
DELETE FROM jobs WHERE id BETWEEN id AND id
--- all.where-in-self destructive unbounded-delete
DELETE FROM jobs WHERE id IN (0, id)
--- all.where-in-own destructive unbounded-delete
DELETE FROM jobs WHERE id IN (SELECT id FROM jobs)
--- all.where-exists destructive unbounded-delete
DELETE FROM jobs WHERE EXISTS (SELECT 1)
--- all.where-exists-table destructive unbounded-delete
DELETE FROM jobs WHERE EXISTS (SELECT 1 FROM customers WHERE id = 1)
--- all.where-exists-values destructive unbounded-delete
DELETE FROM jobs WHERE EXISTS (VALUES 1)
--- all.where-unique destructive unbounded-delete
DELETE FROM jobs WHERE NOT EXISTS (SELECT 1 WHERE FALSE)
--- all.where-case destructive unbounded-delete
DELETE FROM jobs WHERE CASE WHEN TRUE THEN TRUE END
--- all.where-coalesce destructive unbounded-delete
DELETE FROM jobs WHERE COALESCE(TRUE, state = 'done')
--- all.where-coalesce-same destructive unbounded-delete
DELETE FROM jobs WHERE COALESCE(locked_by, '') = COALESCE(locked_by, '')
--- all.where-now destructive unbounded-delete
DELETE FROM jobs WHERE CURRENT_TIMESTAMP > TIMESTAMP '2020-01-01 00:00:00'
--- all.where-rand destructive unbounded-delete
DELETE FROM jobs WHERE RAND() < 2
--- all.where-is-true destructive unbounded-delete
DELETE FROM jobs WHERE (1 = 1) IS TRUE
--- all.where-is-not-null-test destructive unbounded-delete
DELETE FROM jobs WHERE (locked_by IS NULL) IS NOT NULL
--- all.where-key destructive unbounded-delete
DELETE FROM jobs WHERE id IS NOT NULL
--- all.where-key-positive destructive unbounded-delete
DELETE FROM jobs WHERE id > 0
--- all.where-rowid destructive unbounded-delete
DELETE FROM jobs WHERE _ROWID_ IS NOT NULL
--- all.where-length destructive unbounded-delete
DELETE FROM jobs WHERE LENGTH(queue) >= 0
--- all.where-row destructive unbounded-delete
DELETE FROM jobs WHERE (1, 2) = (1, 2)
--- all.where-any destructive unbounded-delete
DELETE FROM jobs WHERE id = ANY(ARRAY[id])
--- all.where-bound destructive unbounded-delete
--- bind: TRUE
DELETE FROM jobs WHERE ?
--- all.where-bound-pair destructive unbounded-delete
--- bind: 7 | 7
DELETE FROM jobs WHERE CAST(? AS INT) = CAST(? AS INT)
--- all.update-where-1 destructive unbounded-update
UPDATE customers SET status = 'x' WHERE 1 = 1
--- all.update-where-or destructive unbounded-update
UPDATE customers SET status = 'x' WHERE id = 3 OR TRUE
--- all.update-where-count destructive unbounded-update
UPDATE customers SET status = 'x' WHERE (SELECT COUNT(*) FROM orders) > 0
--- all.update-where-key destructive unbounded-update
UPDATE customers SET status = 'x' WHERE id >= 1
--- all.merge-delete destructive unbounded-delete
MERGE INTO jobs j USING (SELECT 1 AS x) s ON TRUE WHEN MATCHED THEN DELETE
--- all.merge-delete-1 destructive unbounded-delete
MERGE INTO jobs USING settings s ON s.k = 'theme' WHEN MATCHED THEN DELETE
--- all.merge-update destructive unbounded-update
MERGE INTO customers c USING DUAL ON 1 = 1 WHEN MATCHED THEN UPDATE SET status = 'x'
--- all.merge-self destructive unbounded-update
MERGE INTO customers c USING (SELECT 'gone' AS st) s ON c.id = c.id WHEN MATCHED THEN UPDATE SET c.status = s.st WHEN NOT MATCHED THEN INSERT (id, email, name) VALUES (900, 'x@x', 'x')

--- all.star-and-nothing.1 destructive unbounded-delete
DELETE FROM orders WHERE id IN (SELECT * FROM (SELECT id FROM orders) x)

--- all.star-and-nothing.2 harmless delete
DELETE FROM orders WHERE id IN (SELECT * FROM (SELECT id FROM orders WHERE id = 1) x)

--- all.star-and-nothing.3 destructive unbounded-delete
DELETE FROM orders WHERE id NOT IN (SELECT 1 FETCH FIRST 0 ROWS ONLY)

--- all.star-and-nothing.4 destructive unbounded-delete
DELETE FROM orders WHERE id NOT IN (SELECT 1 WHERE FALSE)

--- all.star-and-nothing.5 harmless delete
DELETE FROM orders WHERE id IN (SELECT 1 FETCH FIRST 1 ROWS ONLY)

--- all.hundred-percent destructive unbounded-delete
DELETE FROM orders WHERE id IN (SELECT id FROM orders FETCH FIRST 100 PERCENT ROWS ONLY)

--- all.fifty-percent harmless delete
DELETE FROM orders WHERE id IN (SELECT id FROM orders FETCH FIRST 50 PERCENT ROWS ONLY)

--- all.merge-itself destructive unbounded-update
MERGE INTO customers (id, email, name) KEY (id) SELECT id, 'x' || id, 'y' FROM customers

--- all.merge-itself-brackets destructive unbounded-update
MERGE INTO customers (id, email, name) (SELECT id, email || 'x', 'y' FROM customers c)

--- all.merge-itself-some harmless merge
MERGE INTO customers (id, email, name) KEY (id) SELECT id, 'x', 'y' FROM customers WHERE id = 1

--- all.merge-other harmless merge
MERGE INTO customers (id, email, name) KEY (id) SELECT 900 + id, 'x' || id, 'y' FROM jobs

--- all.merge-itself-sum destructive unbounded-update
MERGE INTO customers (email, name, id) KEY (id) SELECT 'x' || id, 'y', 0 + id AS n FROM customers
