--- about: A second round, written after the reader had seen the first.
--- h.up-to-max destructive unbounded-delete
DELETE FROM jobs WHERE id <= (SELECT MAX(id) FROM jobs)
--- h.is-not-unknown destructive unbounded-delete
DELETE FROM jobs WHERE (id > 5) IS NOT UNKNOWN
--- h.in-booleans destructive unbounded-delete
DELETE FROM jobs WHERE (id = 1) IN (TRUE, FALSE)
--- h.in-derived-self destructive unbounded-delete
DELETE FROM jobs WHERE id IN (SELECT x.id FROM (SELECT id FROM jobs) x)
--- h.outer-column-subselect destructive unbounded-delete
DELETE FROM jobs WHERE id IN (SELECT jobs.id FROM settings)
--- h.greatest destructive unbounded-delete
DELETE FROM jobs WHERE GREATEST(id, 1) >= 1
--- h.casewhen destructive unbounded-delete
DELETE FROM jobs WHERE CASEWHEN(state = 'done', TRUE, TRUE)
--- h.decode destructive unbounded-delete
DELETE FROM jobs WHERE DECODE(id, id, TRUE, FALSE)
--- h.nullif destructive unbounded-delete
DELETE FROM jobs WHERE NULLIF(id, id) IS NULL
--- h.concat-self destructive unbounded-delete
DELETE FROM jobs WHERE queue || '' = queue
--- h.locate-empty destructive unbounded-delete
DELETE FROM jobs WHERE LOCATE('', queue) > 0
--- h.not-both destructive unbounded-delete
DELETE FROM jobs WHERE NOT (id = 1 AND id <> 1)
--- h.in-or-not-in destructive unbounded-delete
DELETE FROM jobs WHERE id IN (1, 2) OR id NOT IN (1, 2)
--- h.like-escape destructive unbounded-delete
DELETE FROM jobs WHERE queue LIKE '%' ESCAPE '!'
--- h.distinct-from-null destructive unbounded-delete
DELETE FROM jobs WHERE id IS DISTINCT FROM NULL
--- h.array-contains-self destructive unbounded-delete
DELETE FROM jobs WHERE ARRAY_CONTAINS(ARRAY[id], id)
--- h.between-symmetric destructive unbounded-delete
DELETE FROM jobs WHERE id BETWEEN SYMMETRIC id AND 0 OR id BETWEEN id AND id
--- h.merge-self-key destructive unbounded-delete
MERGE INTO jobs j USING jobs s ON j.id = s.id WHEN MATCHED THEN DELETE
--- h.merge-self-derived destructive unbounded-update
MERGE INTO customers c USING (SELECT id FROM customers) s ON s.id = c.id WHEN MATCHED THEN UPDATE SET status = 'x'
--- h.old-table-nested destructive unbounded-delete
SELECT * FROM (SELECT COUNT(*) AS n FROM OLD TABLE (DELETE FROM jobs)) t WHERE n > 0
--- h.old-table-cte destructive unbounded-delete
WITH gone AS (SELECT * FROM OLD TABLE (DELETE FROM jobs)) SELECT COUNT(*) FROM gone
--- h.comment-garden destructive drop-table
/*/**/*/DROP/*--*/TABLE//x
settings
--- h.immediate-comment destructive drop-table
EXECUTE IMMEDIATE '/* nothing */ DROP/**/TABLE settings'
--- h.drop-quoted-lower destructive drop-table
DROP TABLE IF EXISTS "flyway_schema_history"
--- h.with-old-table-keyed harmless delete
WITH gone AS (SELECT * FROM OLD TABLE (DELETE FROM jobs WHERE state = 'done')) SELECT COUNT(*) FROM gone
--- h.delete-not-in-other harmless delete
DELETE FROM customers WHERE id NOT IN (SELECT customer_id FROM orders)
--- h.delete-min harmless delete
DELETE FROM jobs WHERE id = (SELECT MIN(id) FROM jobs)
--- h.update-text harmless update
UPDATE settings SET v = $$'; DROP TABLE settings; --$$ WHERE k = 'theme'
--- h.delete-range harmless delete
DELETE FROM jobs WHERE id BETWEEN 2 AND 3
--- h.delete-tenant harmless delete
DELETE FROM orders WHERE customer_id = (SELECT id FROM customers WHERE email = 'ann@example.com')
--- h.select-garden harmless select
SELECT /* /* -- */ DROP */ 1, '//', "--" FROM (SELECT 1 AS "--") t // '
--- h.create-as-text harmless create
CREATE TABLE "DROP TABLE settings" AS SELECT 'DELETE FROM jobs' AS "TRUNCATE"
--- h.merge-keyed harmless merge
MERGE INTO jobs j USING (VALUES (1), (2)) s (id) ON j.id = s.id WHEN MATCHED THEN DELETE
--- h.delete-name-rule harmless delete
DELETE FROM customers WHERE region IS DISTINCT FROM 'north' AND status <> 'active'
