--- about: What people, Hibernate and the tools of Java EE send.
--- col.query-2 harmless
VALUES CURRENT_TIMESTAMP
--- col.query-3 harmless
VALUES 'DROP TABLE settings'
--- col.query-4 harmless
SELECT * FROM "drop" WHERE "delete" = 1
--- col.query-5 harmless
SELECT 1 FROM SYSIBM.SYSDUMMY1
--- col.query-6 harmless
SELECT * FROM SYS.SYSTABLES WHERE TABLENAME = 'DROP'
--- col.query-7 harmless
SELECT id FROM orders ORDER BY id OFFSET 0 ROWS FETCH NEXT 2 ROWS ONLY
--- col.query-8 harmless
SELECT * FROM orders WHERE id = 10 FOR UPDATE WITH RS
--- col.query-9 harmless
SELECT * FROM orders --DERBY-PROPERTIES index=IX_ORDERS_STATUS
--- col.query-10 harmless
SELECT NEXT VALUE FOR invoice_seq FROM SYSIBM.SYSDUMMY1
--- col.query-12 harmless
VALUES SYSCS_UTIL.SYSCS_GET_DATABASE_PROPERTY('derby.database.x')
--- col.query-13 harmless
VALUES SYSCS_UTIL.SYSCS_CHECK_TABLE('APP', 'ORDERS')
--- col.query-14 harmless
VALUES IDENTITY_VAL_LOCAL()
--- col.query-15 harmless
SELECT CASE WHEN status = 'delete' THEN 'drop' ELSE status END FROM orders
--- col.query-16 harmless
SELECT {fn UCASE(status)} FROM orders
--- col.query-17 harmless
SELECT ROW_NUMBER() OVER () AS rn FROM orders
--- col.query-18 harmless
SELECT square_root(4.0) FROM SYSIBM.SYSDUMMY1
--- col.query-19 harmless
SELECT * FROM TABLE (SYSCS_DIAG.SPACE_TABLE('ORDERS')) t
--- col.query-20 harmless
SELECT * FROM SYSCS_DIAG.LOCK_TABLE
--- col.query-21 harmless
CALL SYSCS_UTIL.SYSCS_SET_RUNTIMESTATISTICS(1)
--- col.query-22 harmless
CALL SYSCS_UTIL.SYSCS_COMPRESS_TABLE('APP', 'ORDERS', 1)
--- col.query-24 harmless
CALL SYSCS_UTIL.SYSCS_UPDATE_STATISTICS('APP', 'ORDERS', NULL)
--- col.query-26 harmless
CALL SYSCS_UTIL.SYSCS_UNFREEZE_DATABASE()
--- col.query-27 harmless
CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('derby.storage.pageSize', '8192')
--- col.query-28 harmless
CALL SYSCS_UTIL.SYSCS_EMPTY_STATEMENT_CACHE()
--- col.query-30 harmless
{call pause(1)}
--- col.query-32 harmless
SET CURRENT SCHEMA = app
--- col.query-33 harmless
SET CURRENT ISOLATION = RS
--- col.query-34 harmless
SET ISOLATION READ COMMITTED
--- col.query-35 harmless
LOCK TABLE orders IN EXCLUSIVE MODE
--- col.write-1 harmless
DELETE FROM orders WHERE id = 10
--- col.write-2 harmless
DELETE FROM orders o WHERE o.id = 10
--- col.write-3 harmless
DELETE FROM app.orders WHERE status = 'new'
--- col.write-4 harmless
DELETE FROM orders WHERE placed_at < DATE('2023-06-01')
--- col.write-5 harmless
DELETE FROM orders WHERE id IN (10, 11)
--- col.write-6 harmless
DELETE FROM orders WHERE id IN (SELECT id FROM orders WHERE status = 'new')
--- col.write-7 harmless
DELETE FROM orders WHERE customer_id = (SELECT id FROM customers WHERE name = 'Bob')
--- col.write-8 harmless
DELETE FROM orders WHERE EXISTS (SELECT 1 FROM settings WHERE k = orders.status)
--- col.write-9 harmless
DELETE FROM orders WHERE total > 50
--- col.write-10 harmless
DELETE FROM orders WHERE 1 = 0
--- col.write-11 harmless
DELETE FROM orders WHERE LENGTH(status) > 5
--- col.write-12 harmless
DELETE FROM "drop" WHERE id = 1
--- col.write-14 harmless
DELETE FROM audit_log WHERE {fn TIMESTAMPDIFF(SQL_TSI_DAY, CAST(logged AS TIMESTAMP), CURRENT_TIMESTAMP)} > 3650000
--- col.write-15 harmless
--- bind: 10
DELETE FROM orders WHERE id = ?
--- col.write-16 harmless
UPDATE orders SET status = 'x' WHERE id = 10
--- col.write-17 harmless
UPDATE orders o SET o.status = 'x' WHERE o.id = 10
--- col.write-18 harmless
UPDATE orders SET status = DEFAULT WHERE id = 10
--- col.write-19 harmless
UPDATE orders SET total = (SELECT MAX(total) FROM orders) WHERE id = 11
--- col.write-20 harmless
UPDATE settings SET v = 'DROP TABLE x' WHERE k = 'theme'
--- col.write-21 harmless
UPDATE "drop" SET "update" = 'delete' WHERE "delete" = 0
--- col.write-22 harmless
INSERT INTO settings VALUES ('a', 'DELETE FROM orders')
--- col.write-23 harmless
INSERT INTO settings (k) SELECT name FROM customers
--- col.write-24 harmless
INSERT INTO customers (email, name) VALUES ('x@example.com', 'X')
--- col.write-25 harmless
MERGE INTO settings s USING SYSIBM.SYSDUMMY1 d ON s.k = 'theme' WHEN MATCHED THEN UPDATE SET v = 'x' WHEN NOT MATCHED THEN INSERT VALUES ('theme', 'x')
--- col.write-26 harmless
MERGE INTO orders o USING customers c ON o.customer_id = c.id WHEN MATCHED AND c.name = 'Bob' THEN DELETE
--- col.ddl-1 harmless
CREATE TABLE t1 (id INT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY, deleted SMALLINT, "drop" VARCHAR(10))
--- col.ddl-2 harmless
CREATE TABLE t1 (id INT REFERENCES customers (id) ON DELETE CASCADE)
--- col.ddl-3 harmless
CREATE TABLE t1 AS SELECT * FROM orders WITH NO DATA
--- col.ddl-4 harmless
CREATE INDEX ix1 ON orders (total DESC)
--- col.ddl-5 harmless
CREATE UNIQUE INDEX ix2 ON orders (id, status)
--- col.ddl-6 harmless
CREATE VIEW v1 AS SELECT 'DROP TABLE x' AS t FROM SYSIBM.SYSDUMMY1
--- col.ddl-7 harmless
CREATE SEQUENCE s1 AS BIGINT START WITH 1
--- col.ddl-8 harmless
CREATE SYNONYM sy FOR orders
--- col.ddl-9 harmless
CREATE SCHEMA s1
--- col.ddl-10 harmless
CREATE TRIGGER t1 AFTER DELETE ON customers REFERENCING OLD AS o FOR EACH ROW MODE DB2SQL DELETE FROM orders WHERE customer_id = o.id
--- col.ddl-11 harmless
CREATE TRIGGER t1 AFTER UPDATE OF status ON orders FOR EACH STATEMENT DELETE FROM settings
--- col.ddl-12 harmless
ALTER TABLE orders ADD COLUMN note VARCHAR(10) DEFAULT 'drop'
--- col.ddl-13 harmless
ALTER TABLE orders ADD CONSTRAINT ck2 CHECK (status <> 'delete')
--- col.ddl-14 harmless
ALTER TABLE orders ADD FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE CASCADE
--- col.ddl-15 harmless
ALTER TABLE orders ALTER COLUMN status SET DEFAULT 'x'
--- col.ddl-16 harmless
ALTER TABLE orders ALTER COLUMN status DROP DEFAULT
--- col.ddl-17 harmless
ALTER TABLE orders ALTER COLUMN status NULL
--- col.ddl-18 harmless
ALTER TABLE orders ALTER COLUMN placed_at NULL
--- col.ddl-19 harmless
ALTER TABLE customers ALTER COLUMN id RESTART WITH 500
--- col.ddl-20 harmless
ALTER TABLE customers ALTER COLUMN id SET INCREMENT BY 5
--- col.ddl-21 harmless
ALTER TABLE orders LOCKSIZE TABLE
--- col.ddl-22 harmless
--- invalid: no SQL authorization here
GRANT SELECT ON orders TO app
