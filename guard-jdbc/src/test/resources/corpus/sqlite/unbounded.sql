--- about: UPDATE and DELETE of every row.
--- delete.all destructive unbounded-delete
DELETE FROM jobs

--- delete.alias destructive unbounded-delete
DELETE FROM main.jobs AS j

--- delete.indexed destructive unbounded-delete
DELETE FROM customers INDEXED BY ix_customers_region WHERE region IS region

--- delete.not.indexed destructive unbounded-delete
DELETE FROM jobs NOT INDEXED

--- delete.returning destructive unbounded-delete
DELETE FROM jobs RETURNING *

--- delete.one destructive unbounded-delete
DELETE FROM jobs WHERE 1

--- delete.equal destructive unbounded-delete
DELETE FROM jobs WHERE 1 = 1

--- delete.equal2 destructive unbounded-delete
DELETE FROM jobs WHERE 1 == 1

--- delete.rowid destructive unbounded-delete
DELETE FROM jobs WHERE rowid IS NOT NULL

--- delete.self destructive unbounded-delete
DELETE FROM jobs WHERE id = id

--- delete.self.is destructive unbounded-delete
DELETE FROM jobs WHERE state IS state

--- delete.isnot destructive unbounded-delete
DELETE FROM jobs WHERE id IS NOT NULL

--- delete.notnull destructive unbounded-delete
DELETE FROM jobs WHERE id NOTNULL

--- delete.not0 destructive unbounded-delete
DELETE FROM jobs WHERE NOT 0

--- delete.glob destructive unbounded-delete
DELETE FROM customers WHERE name GLOB '*'

--- delete.like destructive unbounded-delete
DELETE FROM customers WHERE name LIKE '%'

--- delete.exists destructive unbounded-delete
DELETE FROM jobs WHERE EXISTS (SELECT 1)

--- delete.in destructive unbounded-delete
DELETE FROM jobs WHERE id IN (SELECT id FROM jobs)

--- delete.true destructive unbounded-delete
DELETE FROM jobs WHERE true

--- delete.bracket destructive unbounded-delete
DELETE FROM [jobs] WHERE [id] = [id]

--- delete.quoted destructive unbounded-delete
DELETE FROM "drop" WHERE "delete" = "delete"

--- delete.or destructive unbounded-delete
DELETE FROM jobs WHERE id = 1 OR 1 = 1

--- delete.with destructive unbounded-delete
WITH x AS (SELECT 1) DELETE FROM jobs

--- delete.with.where destructive unbounded-delete
WITH x(n) AS (SELECT 1) DELETE FROM jobs WHERE EXISTS (SELECT * FROM x)

--- delete.without.rowid destructive unbounded-delete
DELETE FROM order_items

--- delete.virtual destructive unbounded-delete
DELETE FROM pages

--- delete.string.table destructive unbounded-delete
DELETE FROM 'jobs'

--- delete.bound destructive unbounded-delete
--- bind: 1
DELETE FROM jobs WHERE ? = 1 OR 1 = 1

--- delete.between destructive unbounded-delete
DELETE FROM jobs WHERE 1 BETWEEN 0 AND 2

--- delete.string destructive unbounded-delete
DELETE FROM jobs WHERE 'a' = 'a'

--- delete.length destructive unbounded-delete
DELETE FROM jobs WHERE id = id + 0

--- delete.limit destructive unbounded-delete
DELETE FROM jobs LIMIT 10

--- update.all destructive unbounded-update
UPDATE orders SET total = 0

--- update.ignore destructive unbounded-update
UPDATE OR IGNORE orders SET total = 0

--- update.replace destructive unbounded-update
UPDATE OR REPLACE main.settings SET v = 'x'

--- update.rollback destructive unbounded-update
UPDATE OR ROLLBACK orders SET total = 0

--- update.fail destructive unbounded-update
UPDATE OR FAIL orders SET total = 0

--- update.returning destructive unbounded-update
UPDATE orders SET total = 0 RETURNING id

--- update.pair destructive unbounded-update
UPDATE orders SET (status, total) = ('x', 0)

--- update.one destructive unbounded-update
UPDATE orders SET total = 0 WHERE 1

--- update.from destructive unbounded-update
UPDATE orders SET total = s.v FROM (SELECT 1 AS v) AS s

--- update.quoted destructive unbounded-update
UPDATE `orders` SET `total` = 0

--- update.with destructive unbounded-update
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r LIMIT 5) UPDATE orders SET status = (SELECT MAX(n) FROM r)

--- update.string destructive unbounded-update
UPDATE orders SET status = 'WHERE id = 1'

--- update.comment destructive unbounded-update
UPDATE orders SET total = 0 /* WHERE id = 1 */

--- update.line destructive unbounded-update
UPDATE orders SET total = 0 -- WHERE id = 1

--- update.indexed destructive unbounded-update
UPDATE orders NOT INDEXED SET total = 0

--- update.subquery destructive unbounded-update
UPDATE orders SET total = (SELECT COUNT(*) FROM order_items WHERE order_id = orders.id)
