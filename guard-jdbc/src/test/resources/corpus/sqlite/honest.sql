--- about: Daily work, in suspicious costumes.
--- honest.select.brackets harmless select
SELECT [delete], `table`, "update" FROM [drop]

--- honest.select.bracket.text harmless select
SELECT 1 AS [it's; DROP TABLE x]

--- honest.select.backtick.text harmless select
SELECT v AS `a'b; DELETE FROM x` FROM "it's"

--- honest.select.string harmless select
SELECT 'DROP TABLE x', 'it''s; DELETE FROM orders'

--- honest.select.blob harmless select
SELECT x'44524F50', 'it''s'

--- honest.select.comment.line harmless select
SELECT 1 -- ; DROP TABLE orders

--- honest.select.comment.block harmless select
SELECT 1 /* ; DROP TABLE orders */

--- honest.select.comment.star harmless select
SELECT 2 /*** DELETE FROM orders **/ + 1

--- honest.select.replace harmless select
SELECT replace(name, 'drop', 'x') FROM customers

--- honest.select.schema harmless select
SELECT * FROM sqlite_master WHERE type = 'table'

--- honest.select.pragma harmless select
SELECT name FROM pragma_table_info('orders') WHERE name <> 'drop'

--- honest.select.json harmless select
SELECT json_extract('{"delete":1}', '$.delete'), '{"drop":2}' ->> '$.drop'

--- honest.select.match harmless select
SELECT * FROM pages WHERE pages MATCH 'drop OR delete'

--- honest.select.window harmless select
SELECT row_number() OVER (PARTITION BY status ORDER BY id) AS "update" FROM orders

--- honest.select.bound harmless select
--- bind: 1 | x
SELECT * FROM customers WHERE id = ?1 AND name = ?2

--- honest.select.rowid harmless select
SELECT last_insert_rowid(), changes(), total_changes()

--- honest.select.recursive harmless select
WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c LIMIT 9) SELECT n FROM c

--- honest.select.cte.names harmless select
WITH "drop" AS (SELECT 1 AS "delete"), truncate AS MATERIALIZED (SELECT 2) SELECT * FROM "drop", truncate

--- honest.select.values harmless
VALUES (1, 'drop'), (2, 'delete')

--- honest.select.truncate harmless select
SELECT * FROM truncate WHERE what = 'x'

--- honest.select.filter harmless select
SELECT COUNT(*) FILTER (WHERE status = 'delete') FROM orders

--- honest.select.case harmless select
SELECT CASE status WHEN 'drop' THEN 'delete' ELSE 'update' END FROM orders

--- honest.select.two harmless select
SELECT 1; SELECT 'DROP TABLE orders';

--- honest.select.glob harmless select
SELECT * FROM customers WHERE name GLOB '[drop]*' AND name NOT LIKE '\%' ESCAPE '\'

--- honest.select.indexed harmless select
SELECT * FROM orders INDEXED BY ix_orders_status WHERE status = 'delete'

--- honest.select.printf harmless select
SELECT printf('%s; DROP TABLE %s', 'a', name) FROM customers

--- honest.with.delete harmless delete
WITH del AS (SELECT 11 AS id) DELETE FROM orders WHERE id = 11

--- honest.with.delete.in harmless delete
WITH old AS (SELECT id FROM orders WHERE placed_at < '2024-01-01') DELETE FROM orders WHERE id IN (SELECT id FROM old)

--- honest.insert.values harmless insert
INSERT INTO settings VALUES ('text', 'DROP TABLE x')

--- honest.insert.ignore harmless insert
INSERT OR IGNORE INTO settings VALUES ('theme', 'x')

--- honest.insert.replace harmless merge
INSERT OR REPLACE INTO settings (k, v) VALUES ('theme', 'x')

--- honest.replace harmless merge
REPLACE INTO settings (k, v) VALUES ('theme', 'light')

--- honest.insert.upsert harmless insert
INSERT INTO settings (k, v) VALUES ('theme', 'x') ON CONFLICT (k) DO UPDATE SET v = excluded.v

--- honest.insert.nothing harmless insert
INSERT INTO settings (k, v) VALUES ('theme', 'x') ON CONFLICT DO NOTHING

--- honest.insert.upsert.where harmless insert
INSERT INTO settings (k, v) SELECT k, v || 'x' FROM settings WHERE true ON CONFLICT (k) DO UPDATE SET v = excluded.v WHERE k = 'theme'

--- honest.insert.returning harmless insert
INSERT INTO jobs DEFAULT VALUES RETURNING id

--- honest.insert.select harmless insert
INSERT INTO audit_log (at, message) SELECT placed_at, 'delete ' || id FROM orders

--- honest.insert.abort harmless insert
INSERT OR ROLLBACK INTO truncate VALUES (3, 'drop')

--- honest.update.one harmless update
UPDATE orders SET status = 'drop' WHERE id = 11

--- honest.update.ignore harmless update
UPDATE OR IGNORE settings SET v = 'x' WHERE k = 'theme'

--- honest.update.from harmless update
UPDATE orders SET status = c.status FROM customers AS c WHERE c.id = orders.customer_id AND c.region = 'south'

--- honest.update.pair harmless update
UPDATE orders SET (status, total) = (SELECT 'x', 2) WHERE id = 10 RETURNING total

--- honest.update.bound harmless update
--- bind: 1 | 1
UPDATE `drop` SET `delete` = ? WHERE `id` = ?

--- honest.update.json harmless update
UPDATE settings SET v = json_set('{}', '$.delete', 1) WHERE k = 'motto'

--- honest.update.case harmless update
UPDATE customers SET status = CASE WHEN version > 5 THEN 'delete' ELSE status END WHERE id IN (1, 4)

--- honest.update.optimistic harmless update
UPDATE customers SET version = version + 1 WHERE id = 2 AND version = 3

--- honest.delete.one harmless delete
DELETE FROM orders WHERE id = 13

--- honest.delete.in harmless delete
DELETE FROM jobs WHERE id IN (1, 2)

--- honest.delete.indexed harmless delete
DELETE FROM orders INDEXED BY ix_orders_status WHERE status = 'cancelled'

--- honest.delete.bound harmless delete
--- bind: 3
DELETE FROM jobs WHERE id = ? RETURNING *

--- honest.delete.rowid harmless delete
DELETE FROM jobs WHERE rowid = 2

--- honest.delete.glob harmless delete
DELETE FROM customers WHERE name GLOB 'C*'

--- honest.delete.date harmless delete
DELETE FROM audit_log WHERE at < date('2024-06-01', '-300 days')

--- honest.delete.exists harmless delete
DELETE FROM order_items WHERE EXISTS (SELECT 1 FROM orders o WHERE o.id = order_items.order_id AND o.status = 'new')

--- honest.delete.is harmless delete
DELETE FROM audit_log WHERE actor IS 'ann'

--- honest.delete.isnull harmless delete
DELETE FROM audit_log WHERE actor ISNULL

--- honest.delete.never harmless delete
DELETE FROM jobs WHERE 0

--- honest.delete.virtual harmless delete
DELETE FROM pages WHERE rowid = 1

--- honest.delete.limit.sub harmless delete
DELETE FROM jobs WHERE id IN (SELECT id FROM jobs WHERE state = 'done' ORDER BY id LIMIT 100)

--- honest.create.table harmless create
CREATE TABLE [delete] (id INTEGER PRIMARY KEY AUTOINCREMENT, [drop] TEXT DEFAULT 'x')

--- honest.create.without harmless create
CREATE TABLE IF NOT EXISTS lines (id INTEGER PRIMARY KEY, a REFERENCES orders (id) ON DELETE CASCADE) WITHOUT ROWID

--- honest.create.conflict harmless create
CREATE TABLE u (a INT, UNIQUE (a) ON CONFLICT REPLACE) STRICT

--- honest.create.temp harmless create
CREATE TEMP TABLE tt (id)

--- honest.create.temp.as harmless create
CREATE TEMP TABLE tt AS SELECT * FROM orders

--- honest.temp.drop harmless drop-table
--- with: CREATE TEMP TABLE tt AS SELECT * FROM orders
DROP TABLE tt

--- honest.temp.drop.schema harmless
--- with: CREATE TEMP TABLE tt AS SELECT * FROM orders
DROP TABLE temp.tt

--- honest.temp.delete harmless unbounded-delete
--- with: CREATE TEMP TABLE tt AS SELECT * FROM orders
DELETE FROM tt

--- honest.create.virtual harmless create
CREATE VIRTUAL TABLE f USING fts5(title, body, tokenize = 'porter')

--- honest.create.index harmless create
CREATE INDEX ix_drop ON customers (name COLLATE NOCASE) WHERE deleted = 0

--- honest.create.unique harmless create
CREATE UNIQUE INDEX IF NOT EXISTS ux ON customers (lower(email))

--- honest.create.view harmless create
CREATE VIEW v AS SELECT 1 AS "delete"

--- honest.create.trigger harmless create
CREATE TRIGGER t1 AFTER DELETE ON orders BEGIN DELETE FROM order_items WHERE order_id = old.id; END

--- honest.create.trigger.all harmless create
CREATE TRIGGER t2 BEFORE UPDATE ON orders BEGIN UPDATE jobs SET attempts = 1; DELETE FROM audit_log; END

--- honest.create.trigger.instead harmless create
CREATE TRIGGER t3 INSTEAD OF DELETE ON active_customers BEGIN SELECT CASE WHEN 1 THEN RAISE(ABORT, 'drop') END; END;

--- honest.create.trigger.when harmless create,insert
CREATE TRIGGER t4 AFTER UPDATE OF status ON orders WHEN new.status = 'delete' BEGIN INSERT INTO audit_log (message) VALUES ('drop; delete'); END; INSERT INTO truncate VALUES (4, 'x')

--- honest.alter.add harmless alter
ALTER TABLE customers ADD COLUMN removed INTEGER NOT NULL DEFAULT 0

--- honest.alter.add.bracket harmless alter
ALTER TABLE orders ADD [drop] TEXT

--- honest.explain.plan harmless
EXPLAIN QUERY PLAN DELETE FROM orders

--- honest.explain harmless
EXPLAIN DELETE FROM orders

--- honest.explain.drop harmless
EXPLAIN DROP TABLE orders

--- honest.liquibase.lock harmless
UPDATE DATABASECHANGELOGLOCK SET LOCKED = 1, LOCKEDBY = 'host', LOCKGRANTED = '2024-01-01' WHERE ID = 1 AND LOCKED = 0

--- honest.liquibase.init harmless unbounded-delete
DELETE FROM DATABASECHANGELOGLOCK

--- honest.flyway.insert harmless insert
INSERT INTO "flyway_schema_history" VALUES (3, '3', 'drop old', 1)

--- honest.hibernate.select harmless select
--- bind: paid | 5
select o1_0.id,o1_0.status from orders o1_0 where o1_0.status=? limit ?
