--- about: Daily work, in suspicious costumes.
--- honest.select.values harmless
VALUES (1, 'DROP TABLE x')

--- honest.select.quoted harmless select
SELECT "delete", "table", "update" FROM "drop"

--- honest.select.text harmless select
SELECT 1 AS "it's; DROP TABLE x" FROM (VALUES (0))

--- honest.select.comment harmless select
SELECT * FROM orders -- ; DROP TABLE orders

--- honest.select.block harmless select
SELECT * /* ; DELETE FROM orders */ FROM orders

--- honest.select.limit harmless select
SELECT LIMIT 0 2 * FROM orders ORDER BY id

--- honest.select.top harmless select
SELECT TOP 2 * FROM orders

--- honest.select.offset harmless select
SELECT * FROM orders OFFSET 1 ROWS FETCH 2 ROWS ONLY

--- honest.select.lock harmless select
SELECT id FROM orders WHERE id = 10 FOR UPDATE

--- honest.select.fn harmless select
SELECT {fn UCASE(name)}, {d '2024-01-01'} FROM customers

--- honest.select.next harmless
CALL NEXT VALUE FOR invoice_seq

--- honest.select.function harmless select
SELECT twice(id), REPLACE(status, 'drop', 'x') FROM orders

--- honest.select.unicode harmless select
SELECT U&'\0044ROP TABLE x' FROM (VALUES (0))

--- honest.select.truncate harmless select
SELECT TRUNCATE(total, 0) FROM orders

--- honest.select.with harmless select
WITH del (n) AS (SELECT id FROM orders) SELECT * FROM del

--- honest.select.recursive harmless select
WITH RECURSIVE r (n) AS (VALUES (1) UNION SELECT n + 1 FROM r WHERE n < 5) SELECT * FROM r

--- honest.select.case harmless select
SELECT CASE WHEN status = 'drop' THEN 'delete' ELSE 'update' END FROM orders

--- honest.select.two harmless select
SELECT 1 FROM orders; SELECT 'DELETE FROM orders' FROM orders

--- honest.select.schema harmless select
SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES

--- honest.insert.values harmless insert
INSERT INTO settings VALUES ('text', 'DROP TABLE x'), ('b', 'it''s; x')

--- honest.insert.identity harmless insert
INSERT INTO customers (email, name) VALUES ('x@example.com', 'X')

--- honest.insert.bound harmless insert
--- bind: a | b
INSERT INTO settings VALUES (?, ?)

--- honest.update.one harmless update
UPDATE orders SET status = 'drop' WHERE id = 11

--- honest.update.bound harmless update
--- bind: x | 12
UPDATE orders SET status = ? WHERE id = ?

--- honest.update.row harmless update
UPDATE orders SET (status, total) = (SELECT status, 1 FROM customers c WHERE c.id = 1) WHERE id = 10

--- honest.delete.one harmless delete
DELETE FROM orders WHERE id = 13

--- honest.delete.date harmless delete
DELETE FROM audit_log WHERE logged < DATE '2024-01-01'

--- honest.delete.interval harmless delete
DELETE FROM audit_log WHERE logged < DATE '2024-05-01' - INTERVAL '60' DAY

--- honest.delete.exists harmless delete
DELETE FROM orders o WHERE EXISTS (SELECT 1 FROM customers c WHERE c.id = o.customer_id AND c.status = 'locked')

--- honest.merge.upsert harmless merge
MERGE INTO settings t USING (VALUES ('theme', 'x')) AS s (k, v) ON t.k = s.k WHEN MATCHED THEN UPDATE SET t.v = s.v WHEN NOT MATCHED THEN INSERT VALUES (s.k, s.v)

--- honest.create.table harmless create
CREATE TABLE "delete" (id INT PRIMARY KEY, "drop" VARCHAR(20) DEFAULT 'x')

--- honest.create.cached harmless create
CREATE CACHED TABLE IF NOT EXISTS lines (id INT PRIMARY KEY, o INT REFERENCES orders (id) ON DELETE CASCADE ON UPDATE SET NULL)

--- honest.create.as harmless create
CREATE TABLE copy_of AS (SELECT * FROM orders) WITH DATA

--- honest.create.temp harmless create
DECLARE LOCAL TEMPORARY TABLE tt (id INT) ON COMMIT PRESERVE ROWS

--- honest.temp.delete harmless unbounded-delete
--- with: DECLARE LOCAL TEMPORARY TABLE tt (id INT) ON COMMIT PRESERVE ROWS
DELETE FROM tt

--- honest.temp.drop harmless
--- with: DECLARE LOCAL TEMPORARY TABLE tt (id INT) ON COMMIT PRESERVE ROWS
DROP TABLE SESSION.tt

--- honest.temp.session harmless
--- with: DECLARE LOCAL TEMPORARY TABLE tt (id INT) ON COMMIT PRESERVE ROWS
DELETE FROM SESSION.tt

--- honest.create.index harmless create
CREATE INDEX ix_drop ON settings (v)

--- honest.create.view harmless create
CREATE VIEW v AS SELECT id AS "DELETE" FROM orders

--- honest.create.trigger harmless create
CREATE TRIGGER t1 AFTER DELETE ON orders REFERENCING OLD ROW AS o FOR EACH ROW BEGIN ATOMIC DELETE FROM audit_log; DELETE FROM settings WHERE k = 'x'; END

--- honest.create.procedure harmless create
CREATE PROCEDURE wipe() MODIFIES SQL DATA BEGIN ATOMIC DELETE FROM audit_log; UPDATE orders SET status = 'x'; END

--- honest.create.function harmless create
CREATE FUNCTION f (n INT) RETURNS INT READS SQL DATA BEGIN ATOMIC DECLARE m INT; SELECT COUNT(*) INTO m FROM orders; RETURN CASE WHEN n > 1 THEN m ELSE n END; END

--- honest.create.sequence harmless create
CREATE SEQUENCE s2 AS BIGINT START WITH 1

--- honest.create.type harmless create
CREATE TYPE money_t AS DECIMAL(10,2)

--- honest.create.role harmless create
CREATE ROLE writer

--- honest.create.schema harmless create
CREATE SCHEMA more AUTHORIZATION DBA

--- honest.alter.add harmless alter
ALTER TABLE customers ADD COLUMN deleted BOOLEAN DEFAULT FALSE NOT NULL BEFORE notes

--- honest.alter.add.fk harmless alter
ALTER TABLE archive.orders_2023 ADD CONSTRAINT fk_a FOREIGN KEY (id) REFERENCES archive.orders_2023 (id) ON DELETE CASCADE

--- honest.alter.default harmless alter
ALTER TABLE orders ALTER COLUMN status SET DEFAULT 'drop'

--- honest.alter.restart harmless alter
ALTER TABLE customers ALTER COLUMN id RESTART WITH 200

--- honest.alter.sequence harmless alter
ALTER SEQUENCE invoice_seq RESTART WITH 1000

--- honest.alter.user harmless alter
ALTER USER app SET PASSWORD 'delete'

--- honest.comment harmless
COMMENT ON TABLE orders IS 'DROP TABLE orders; it''s'

--- honest.grant harmless grant
GRANT SELECT, DELETE ON TABLE orders TO reader

--- honest.revoke.none harmless revoke
REVOKE SELECT ON TABLE orders FROM reader RESTRICT

--- honest.set.schema harmless session
SET SCHEMA archive

--- honest.set.autocommit harmless session
SET AUTOCOMMIT FALSE

--- honest.set.isolation harmless session
SET TRANSACTION ISOLATION LEVEL READ COMMITTED

--- honest.set.referential harmless
SET DATABASE REFERENTIAL INTEGRITY TRUE

--- honest.set.mode harmless session
SET DATABASE SQL SYNTAX MYS TRUE

--- honest.set.session harmless session
SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE

--- honest.checkpoint harmless session
CHECKPOINT

--- honest.start harmless
START TRANSACTION

--- honest.lock harmless session
LOCK TABLE orders WRITE

--- honest.call harmless call
CALL purge_audit(DATE '2000-01-01')

--- honest.call.expression harmless call
CALL 'DROP TABLE x'

--- honest.explain harmless
EXPLAIN PLAN FOR DELETE FROM orders

--- honest.block harmless
--- invalid: a block stands in a routine only
BEGIN ATOMIC DELETE FROM orders WHERE id = 13; UPDATE settings SET v = 'x' WHERE k = 'theme'; END

--- honest.liquibase.lock harmless update
UPDATE DATABASECHANGELOGLOCK SET LOCKED = TRUE, LOCKEDBY = 'host', LOCKGRANTED = NOW() WHERE ID = 1 AND LOCKED = FALSE
