--- about: Daily work, in suspicious costumes.
--- honest.select.one harmless
VALUES 1

--- honest.select.dummy harmless select
SELECT 'DROP TABLE x' FROM SYSIBM.SYSDUMMY1

--- honest.select.quoted harmless select
SELECT "delete", "table", "update" FROM "drop"

--- honest.select.text harmless select
SELECT 1 AS "it's; DROP TABLE x" FROM SYSIBM.SYSDUMMY1

--- honest.select.comment harmless select
SELECT * FROM orders -- ; DROP TABLE orders

--- honest.select.block harmless select
SELECT * /* DELETE FROM orders /* nested */ */ FROM orders

--- honest.select.truncate harmless select
SELECT * FROM truncate WHERE what = 'x'

--- honest.select.offset harmless select
SELECT * FROM orders ORDER BY id OFFSET 1 ROWS FETCH NEXT 2 ROWS ONLY

--- honest.select.lock harmless select
SELECT id FROM orders WHERE id = 10 FOR UPDATE WITH RS

--- honest.select.hint harmless select
SELECT * FROM orders --DERBY-PROPERTIES index=IX_ORDERS_STATUS
WHERE status = 'delete'

--- honest.select.fn harmless select
SELECT {fn UCASE(name)}, {d '2024-01-01'} FROM customers

--- honest.select.next harmless
VALUES NEXT VALUE FOR invoice_seq

--- honest.select.function harmless select
SELECT square_root(total) FROM orders

--- honest.select.case harmless select
SELECT CASE WHEN status = 'drop' THEN 'delete' ELSE 'update' END FROM orders

--- honest.select.with.rows harmless select
SELECT ROW_NUMBER() OVER () AS r FROM orders

--- honest.select.cast harmless select
SELECT CAST(id AS CHAR(10)) || '; DELETE' FROM orders

--- honest.select.sys harmless select
SELECT TABLENAME FROM SYS.SYSTABLES WHERE TABLETYPE = 'T'

--- honest.insert.values harmless insert
INSERT INTO settings VALUES ('text', 'DROP TABLE x')

--- honest.insert.default harmless insert
INSERT INTO customers (id, email, name) VALUES (DEFAULT, 'x@example.com', 'X')

--- honest.insert.select harmless insert
INSERT INTO truncate SELECT id + 100, status FROM orders

--- honest.insert.bound harmless insert
--- bind: a | b
INSERT INTO settings VALUES (?, ?)

--- honest.update.one harmless update
UPDATE orders SET status = 'drop' WHERE id = 11

--- honest.update.bound harmless update
--- bind: x | 12
UPDATE orders SET status = ? WHERE id = ?

--- honest.update.correlated harmless update
UPDATE orders SET status = (SELECT status FROM customers c WHERE c.id = customer_id) WHERE customer_id = 2

--- honest.update.quoted harmless update
UPDATE "drop" SET "delete" = 5 WHERE "delete" = 1

--- honest.delete.one harmless delete
DELETE FROM orders WHERE id = 13

--- honest.delete.date harmless delete
DELETE FROM audit_log WHERE logged < '2024-01-01'

--- honest.delete.exists harmless delete
DELETE FROM orders o WHERE EXISTS (SELECT 1 FROM customers c WHERE c.id = o.customer_id AND c.status = 'locked')

--- honest.delete.null harmless delete
DELETE FROM audit_log WHERE actor IS NULL

--- honest.merge.upsert harmless merge
MERGE INTO settings t USING SYSIBM.SYSDUMMY1 s ON t.k = 'theme' WHEN MATCHED THEN UPDATE SET v = 'x' WHEN NOT MATCHED THEN INSERT (k, v) VALUES ('theme', 'x')

--- honest.create.table harmless create
CREATE TABLE "delete" (id INT NOT NULL PRIMARY KEY, "drop" VARCHAR(20) DEFAULT 'x')

--- honest.create.fk harmless create
CREATE TABLE lines (id INT NOT NULL PRIMARY KEY, o INT REFERENCES orders (id) ON DELETE CASCADE ON UPDATE RESTRICT)

--- honest.create.as harmless create
CREATE TABLE copy_of AS SELECT * FROM orders WITH NO DATA

--- honest.create.index harmless create
CREATE UNIQUE INDEX ux ON settings (v)

--- honest.create.view harmless create
CREATE VIEW v AS SELECT 1 AS "DELETE" FROM SYSIBM.SYSDUMMY1

--- honest.create.trigger harmless create
CREATE TRIGGER t1 AFTER INSERT ON orders DELETE FROM audit_log

--- honest.create.trigger.update harmless create
CREATE TRIGGER t2 NO CASCADE BEFORE DELETE ON orders FOR EACH STATEMENT VALUES 1

--- honest.create.sequence harmless create
CREATE SEQUENCE s2 AS BIGINT START WITH 1 INCREMENT BY 1 NO CYCLE

--- honest.create.synonym harmless create
CREATE SYNONYM goods FOR orders

--- honest.create.schema harmless create
CREATE SCHEMA archive

--- honest.alter.add harmless alter
ALTER TABLE customers ADD COLUMN deleted BOOLEAN DEFAULT FALSE

--- honest.alter.add.short harmless alter
ALTER TABLE orders ADD "drop" VARCHAR(20)

--- honest.alter.add.fk harmless alter
ALTER TABLE truncate ADD CONSTRAINT fk_t FOREIGN KEY (id) REFERENCES truncate (id) ON DELETE CASCADE

--- honest.alter.null harmless alter
ALTER TABLE orders ALTER COLUMN placed_at NOT NULL

--- honest.alter.default harmless alter
ALTER TABLE orders ALTER COLUMN status DEFAULT 'drop'

--- honest.alter.restart harmless alter
ALTER TABLE customers ALTER COLUMN id RESTART WITH 200

--- honest.declare.temp harmless create
DECLARE GLOBAL TEMPORARY TABLE SESSION.tt (id INT) ON COMMIT PRESERVE ROWS NOT LOGGED

--- honest.temp.delete harmless
--- with: DECLARE GLOBAL TEMPORARY TABLE SESSION.tt (id INT) NOT LOGGED
DELETE FROM SESSION.tt

--- honest.temp.drop harmless
--- with: DECLARE GLOBAL TEMPORARY TABLE SESSION.tt (id INT) NOT LOGGED
DROP TABLE SESSION.tt

--- honest.set.schema harmless session
SET SCHEMA app

--- honest.set.isolation harmless session
SET ISOLATION TO CURSOR STABILITY

--- honest.set.current harmless session
SET CURRENT SCHEMA = APP

--- honest.lock harmless session
LOCK TABLE orders IN SHARE MODE

--- honest.call.property harmless call
CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('derby.locks.waitTimeout', '30')

--- honest.call.statistics harmless call
CALL SYSCS_UTIL.SYSCS_UPDATE_STATISTICS('APP', 'ORDERS', null)

--- honest.call.compress harmless call
CALL SYSCS_UTIL.SYSCS_INPLACE_COMPRESS_TABLE('APP', 'ORDERS', 1, 1, 1)

--- honest.call.checkpoint harmless call
--- unrun: a checkpoint cannot be taken inside the test's transaction
CALL SYSCS_UTIL.SYSCS_CHECKPOINT_DATABASE()

--- honest.call.own harmless call
CALL pause(1)

--- honest.liquibase.lock harmless update
UPDATE DATABASECHANGELOGLOCK SET LOCKED = TRUE, LOCKEDBY = 'host', LOCKGRANTED = CURRENT_TIMESTAMP WHERE ID = 1 AND LOCKED = FALSE
