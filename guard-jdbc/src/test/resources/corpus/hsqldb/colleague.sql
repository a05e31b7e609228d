--- about: What people, Hibernate and Spring send.
--- col.query-1 harmless
VALUES (1)
--- col.query-2 harmless
VALUES ('DROP TABLE settings')
--- col.query-3 harmless
CALL 1 + 1
--- col.query-5 harmless
CALL CURRENT_TIMESTAMP
--- col.query-6 harmless
CALL twice(2)
--- col.query-7 harmless
SELECT twice(2) FROM (VALUES (0))
--- col.query-8 harmless
SELECT * FROM "drop" WHERE "delete" = 1
--- col.query-9 harmless
SELECT * FROM INFORMATION_SCHEMA.SYSTEM_TABLES WHERE TABLE_NAME = 'DROP'
--- col.query-10 harmless
SELECT LIMIT 0 2 id FROM orders
--- col.query-11 harmless
SELECT TOP 2 id FROM orders ORDER BY id
--- col.query-12 harmless
SELECT id FROM orders ORDER BY id OFFSET 0 ROWS FETCH 2 ROWS ONLY
--- col.query-13 harmless
SELECT id FROM orders WHERE id > 10 LIMIT 2
--- col.query-14 harmless
SELECT GROUP_CONCAT(status) FROM orders
--- col.query-15 harmless
SELECT CASE WHEN status = 'delete' THEN 'drop' END FROM orders
--- col.query-16 harmless
SELECT REPLACE(status, 'DROP', 'x') FROM orders
--- col.query-17 harmless
SELECT INSERT('abc', 1, 1, 'drop') FROM (VALUES (0))
--- col.query-18 harmless
SELECT TRUNCATE(1.5, 0) FROM (VALUES (0))
--- col.query-19 harmless
WITH c AS (SELECT id FROM orders) SELECT * FROM c
--- col.query-20 harmless
WITH RECURSIVE t (n) AS (VALUES (1) UNION SELECT n + 1 FROM t WHERE n < 3) SELECT * FROM t
--- col.query-21 harmless
SELECT * FROM UNNEST(ARRAY[1, 2]) AS u (x)
--- col.query-22 harmless
SELECT * FROM orders FOR UPDATE
--- col.query-23 harmless
SELECT CURRENT_USER FROM (VALUES (0))
--- col.query-25 harmless
EXPLAIN PLAN FOR SELECT * FROM orders
--- col.query-26 harmless
SELECT {fn UCASE('drop')}, {d '2024-01-01'} FROM (VALUES (0))
--- col.query-27 harmless
SCRIPT
--- col.query-28 harmless
SET SCHEMA public
--- col.query-29 harmless
SET AUTOCOMMIT TRUE
--- col.query-30 harmless
SET IGNORECASE FALSE
--- col.query-31 harmless
SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL READ COMMITTED
--- col.query-32 harmless
SET TRANSACTION READ WRITE
--- col.query-33 harmless
SET TIME ZONE INTERVAL '0:00' HOUR TO MINUTE
--- col.query-35 harmless
SET DATABASE SQL NAMES TRUE
--- col.query-36 harmless
SET DATABASE TRANSACTION CONTROL MVCC
--- col.query-37 harmless
SET DATABASE DEFAULT RESULT MEMORY ROWS 1000
--- col.query-39 harmless
SET DATABASE COLLATION "English" NO PAD
--- col.query-40 harmless
SET DATABASE EVENT LOG LEVEL 1
--- col.query-41 harmless
--- unrun: of files
SET FILES WRITE DELAY FALSE
--- col.query-42 harmless
--- unrun: of files
SET FILES DEFRAG 20
--- col.query-44 harmless
--- unrun: of files
CHECKPOINT DEFRAG
--- col.query-45 harmless
SET TABLE orders READ ONLY
--- col.query-46 harmless
SET TABLE orders READ WRITE
--- col.query-48 harmless
SAVEPOINT a; RELEASE SAVEPOINT a
--- col.query-50 harmless
DECLARE LOCAL TEMPORARY TABLE tmp1 (id INT) ON COMMIT PRESERVE ROWS
--- col.write-1 harmless
DELETE FROM orders WHERE id = 10
--- col.write-2 harmless
DELETE FROM orders AS o WHERE o.id = 10
--- col.write-3 harmless
DELETE FROM orders WHERE status = 'new' LIMIT 1
--- col.write-4 harmless
DELETE FROM orders WHERE placed_at < DATE '2023-06-01'
--- col.write-5 harmless
DELETE FROM orders WHERE placed_at < CURRENT_DATE - 36500 DAY
--- col.write-6 harmless
DELETE FROM orders WHERE id IN (SELECT id FROM orders WHERE status = 'new')
--- col.write-7 harmless
DELETE FROM orders WHERE id IN (SELECT id FROM orders ORDER BY id LIMIT 1)
--- col.write-8 harmless
DELETE FROM orders WHERE EXISTS (SELECT 1 FROM settings WHERE k = orders.status)
--- col.write-9 harmless
DELETE FROM archive.orders_2023 WHERE id = 1
--- col.write-10 harmless
DELETE FROM "drop" WHERE "table" = 'a'
--- col.write-11 harmless
DELETE FROM orders WHERE FALSE
--- col.write-12 harmless
--- bind: 10
DELETE FROM orders WHERE id = ?
--- col.write-13 harmless
UPDATE orders SET status = 'x' WHERE id = 10
--- col.write-14 harmless
UPDATE orders SET (status, total) = ('x', 1) WHERE id = 10
--- col.write-15 harmless
UPDATE orders SET status = 'x' WHERE status = 'new' LIMIT 1
--- col.write-16 harmless
UPDATE settings SET v = 'DROP TABLE x' WHERE k = 'theme'
--- col.write-17 harmless
INSERT INTO settings VALUES ('a', 'DELETE FROM orders')
--- col.write-18 harmless
INSERT INTO settings (k, v) VALUES ('a', 'b'), ('c', U&'dr\006fp')
--- col.write-20 harmless
MERGE INTO settings s USING (VALUES ('theme', 'x')) t (k, v) ON s.k = t.k WHEN MATCHED THEN UPDATE SET s.v = t.v WHEN NOT MATCHED THEN INSERT VALUES (t.k, t.v)
--- col.write-21 harmless
MERGE INTO orders o USING (VALUES (10)) s (id) ON o.id = s.id WHEN MATCHED THEN DELETE
--- col.write-23 harmless
{call purge_audit(DATE '2000-01-01')}
--- col.write-24 harmless
--- invalid: a block stands in routines only
BEGIN ATOMIC UPDATE orders SET status = 'x' WHERE id = 10; INSERT INTO settings VALUES ('q', 'w'); END
--- col.write-25 harmless
--- invalid: a block stands in routines only
BEGIN ATOMIC DECLARE n INT; SELECT COUNT(*) INTO n FROM orders; IF n > 100 THEN DELETE FROM orders WHERE id = 10; END IF; END
--- col.write-26 harmless
--- with: SET DATABASE SQL SYNTAX MYS TRUE
REPLACE INTO settings VALUES ('theme', 'x')
--- col.write-27 harmless
--- with: SET DATABASE SQL SYNTAX MYS TRUE
INSERT INTO settings VALUES ('theme', 'x') ON DUPLICATE KEY UPDATE v = 'y'
--- col.write-28 harmless
--- with: DECLARE LOCAL TEMPORARY TABLE tmp (id INT)
DELETE FROM SESSION.tmp
--- col.write-29 harmless
--- with: DECLARE LOCAL TEMPORARY TABLE tmp (id INT)
DROP TABLE SESSION.tmp
--- col.ddl-1 harmless
CREATE TABLE t1 (id BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, deleted BOOLEAN, "drop" VARCHAR(10))
--- col.ddl-2 harmless
CREATE CACHED TABLE t1 (id INT)
--- col.ddl-3 harmless
CREATE TABLE IF NOT EXISTS t1 (id INT REFERENCES customers (id) ON DELETE CASCADE)
--- col.ddl-4 harmless
CREATE TABLE t1 AS (SELECT * FROM orders) WITH DATA
--- col.ddl-5 harmless
CREATE GLOBAL TEMPORARY TABLE t1 (id INT) ON COMMIT DELETE ROWS
--- col.ddl-6 harmless
CREATE INDEX ix1 ON orders (total)
--- col.ddl-7 harmless
CREATE VIEW v1 AS SELECT 'DROP TABLE x' AS t FROM (VALUES (0))
--- col.ddl-8 harmless
CREATE SEQUENCE s1 START WITH 1
--- col.ddl-9 harmless
CREATE SCHEMA s1 AUTHORIZATION DBA
--- col.ddl-10 harmless
CREATE ROLE r1
--- col.ddl-11 harmless
CREATE USER u1 PASSWORD 'drop'
--- col.ddl-12 harmless
CREATE FUNCTION f1 (n INT) RETURNS INT RETURN n
--- col.ddl-13 harmless
CREATE PROCEDURE p1 () MODIFIES SQL DATA BEGIN ATOMIC DELETE FROM settings; END
--- col.ddl-14 harmless
CREATE TRIGGER t1 AFTER DELETE ON customers REFERENCING OLD ROW AS o FOR EACH ROW DELETE FROM orders WHERE customer_id = o.id
--- col.ddl-15 harmless
CREATE TYPE money2 AS DECIMAL(10, 2)
--- col.ddl-16 harmless
CREATE DOMAIN d1 AS VARCHAR(10) CHECK (VALUE <> 'delete')
--- col.ddl-17 harmless
CREATE SYNONYM sy FOR orders
--- col.ddl-18 harmless
ALTER TABLE orders ADD COLUMN note VARCHAR(10) DEFAULT 'drop'
--- col.ddl-19 harmless
ALTER TABLE orders ADD CONSTRAINT ck2 CHECK (status <> 'delete')
--- col.ddl-20 harmless
ALTER TABLE orders ALTER COLUMN status SET DEFAULT 'x'
--- col.ddl-21 harmless
ALTER TABLE orders ALTER COLUMN status DROP DEFAULT
--- col.ddl-22 harmless
ALTER TABLE orders ALTER COLUMN status SET NULL
--- col.ddl-23 harmless
ALTER TABLE customers ALTER COLUMN id RESTART WITH 500
--- col.ddl-24 harmless
ALTER TABLE customers ALTER COLUMN id DROP IDENTITY
--- col.ddl-25 harmless
ALTER SEQUENCE invoice_seq RESTART WITH 1
--- col.ddl-26 harmless
ALTER USER app SET PASSWORD 'x'
--- col.ddl-27 harmless
COMMENT ON TABLE orders IS 'DROP TABLE orders'
--- col.ddl-28 harmless
GRANT ALL ON orders TO app
--- col.ddl-29 harmless
REVOKE DELETE ON orders FROM app RESTRICT
