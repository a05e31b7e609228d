--- about: Daily work, in suspicious costumes. No server runs here: the labels are those of the manual.
--- manual: Oracle SQL and PL/SQL language references, SELECT
--- honest.select.1 harmless
SELECT q'[it's; DROP TABLE x]' FROM dual

--- honest.select.2 harmless
SELECT q'!DELETE FROM x!' AS "drop" FROM dual

--- honest.select.3 harmless
SELECT nq'<'; TRUNCATE TABLE x>' FROM dual

--- honest.select.4 harmless
SELECT Q'(a ' b)' FROM dual

--- honest.select.5 harmless
SELECT * FROM orders WHERE ROWNUM <= 10

--- honest.select.6 harmless
SELECT /*+ FULL(o) PARALLEL(4) */ * FROM orders o

--- honest.select.7 harmless
SELECT id FROM orders FOR UPDATE OF status NOWAIT

--- honest.select.8 harmless
SELECT id FROM orders FOR UPDATE SKIP LOCKED

--- honest.select.9 harmless
SELECT * FROM orders AS OF TIMESTAMP SYSTIMESTAMP - INTERVAL '1' HOUR

--- honest.select.10 harmless
SELECT s.NEXTVAL FROM dual

--- honest.select.11 harmless
SELECT TRUNC(SYSDATE), REPLACE(name, 'drop', 'x') FROM customers

--- honest.select.12 harmless
SELECT LEVEL FROM dual CONNECT BY LEVEL <= 5

--- honest.select.13 harmless
SELECT LISTAGG(name, '; DELETE ') WITHIN GROUP (ORDER BY id) FROM customers

--- honest.select.14 harmless
SELECT id, status FROM orders START WITH id = 1 CONNECT BY PRIOR id = customer_id

--- honest.select.15 harmless
WITH d AS (SELECT /*+ MATERIALIZE */ id FROM orders) SELECT * FROM d

--- honest.select.16 harmless
SELECT 1 FROM dual
/
SELECT 2 FROM dual
/

--- honest.select.17 harmless
SELECT * FROM "drop" WHERE "delete" = 1

--- honest.select.18 harmless
SELECT 'x' FROM dual -- ; DROP TABLE orders

--- honest.select.19 harmless
SELECT a, b FROM t WHERE t.id = u.id (+)

--- honest.select.20 harmless
SELECT * FROM t PIVOT (SUM(x) FOR y IN ('drop' AS d, 'delete' AS e))

--- honest.select.21 harmless
SELECT * FROM orders VERSIONS BETWEEN SCN MINVALUE AND MAXVALUE

--- honest.select.22 harmless
SELECT * FROM t SAMPLE (10)

--- honest.select.23 harmless
SELECT * FROM t WHERE REGEXP_LIKE(a, 'drop|delete')

--- honest.select.24 harmless
SELECT * FROM JSON_TABLE('{}', '$' COLUMNS (a NUMBER PATH '$.drop'))

--- honest.select.25 harmless
SELECT XMLELEMENT("delete", a) FROM t

--- honest.select.26 harmless
SELECT q'(it's; (DROP) TABLE)' FROM dual

--- honest.select.27 harmless
SELECT /*+ INDEX(o "drop") */ 1 FROM orders o

--- honest.select.28 harmless
SELECT SYS_CONTEXT('USERENV', 'SESSION_USER') FROM dual

--- honest.select.29 harmless
WITH r (n) AS (SELECT 1 FROM dual UNION ALL SELECT n + 1 FROM r WHERE n < 5) SELECT n FROM r

--- honest.select.30 harmless
SELECT * FROM orders FETCH FIRST 5 ROWS ONLY

--- honest.select.31 harmless
SELECT * FROM orders WHERE id = :1 FOR UPDATE WAIT 5

--- honest.select.32 harmless
SELECT DBMS_METADATA.GET_DDL('TABLE', 'ORDERS') FROM dual

--- honest.select.33 harmless
SELECT * FROM TABLE(DBMS_XPLAN.DISPLAY)

--- manual: Oracle SQL and PL/SQL language references, DELETE
--- honest.delete.1 harmless
DELETE FROM orders WHERE id = :id

--- honest.delete.2 harmless
DELETE orders WHERE id = 1

--- honest.delete.3 harmless
DELETE FROM orders WHERE ROWID = 'AAAB'

--- honest.delete.4 harmless
DELETE FROM orders PARTITION (p2023) WHERE status = 'done'

--- honest.delete.5 harmless
DELETE FROM orders WHERE status = 'done' AND ROWNUM <= 1000

--- honest.delete.6 harmless
DELETE FROM orders WHERE created < SYSDATE - 30

--- honest.delete.7 harmless
DELETE /*+ INDEX(o ix) */ FROM orders o WHERE o.status = 'x'

--- honest.delete.8 harmless
DELETE FROM orders WHERE id = 1 LOG ERRORS INTO err$_orders REJECT LIMIT UNLIMITED

--- honest.delete.9 harmless
DELETE FROM orders WHERE ROWNUM < 100

--- honest.delete.10 harmless
DELETE FROM orders WHERE id = 1 RETURNING status INTO :s

--- honest.delete.11 harmless
DELETE FROM hr.orders o WHERE EXISTS (SELECT 1 FROM gone g WHERE g.id = o.id)

--- honest.delete.12 harmless
DELETE FROM orders SUBPARTITION (s1) WHERE id = 1

--- manual: Oracle SQL and PL/SQL language references, UPDATE
--- honest.update.1 harmless
UPDATE orders SET status = 'drop' WHERE id = 1

--- honest.update.2 harmless
UPDATE orders o SET (status, total) = (SELECT 'x', 1 FROM dual) WHERE o.id = :1

--- honest.update.3 harmless
UPDATE orders SET status = q'[it's]' WHERE id = 1 RETURNING total INTO :t

--- honest.update.4 harmless
UPDATE orders SET deleted = 'Y' WHERE id IN (SELECT id FROM old_orders)

--- honest.update.5 harmless
UPDATE orders SET a = DEFAULT WHERE id = 1

--- honest.update.6 harmless
UPDATE orders SET status = 'x' WHERE ROWNUM <= 10 AND status = 'y'

--- manual: Oracle SQL and PL/SQL language references, MERGE
--- honest.merge.1 harmless
MERGE INTO orders t USING (SELECT 1 id FROM dual) s ON (t.id = s.id) WHEN MATCHED THEN UPDATE SET status = 'x' WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id)

--- honest.merge.2 harmless
MERGE INTO orders t USING src s ON (t.id = s.id) WHEN MATCHED THEN UPDATE SET status = 'x' DELETE WHERE t.total = 0

--- honest.merge.3 harmless
MERGE INTO t USING dual ON (t.id = 1) WHEN MATCHED THEN UPDATE SET v = 'x' WHEN NOT MATCHED THEN INSERT (id) VALUES (1)

--- manual: Oracle SQL and PL/SQL language references, INSERT
--- honest.insert.1 harmless
INSERT INTO orders (id) VALUES (1) RETURNING id INTO :x

--- honest.insert.2 harmless
INSERT /*+ APPEND */ INTO orders SELECT * FROM src

--- honest.insert.3 harmless
INSERT ALL INTO a VALUES (1) INTO b VALUES (2) SELECT 1 FROM dual

--- honest.insert.4 harmless
INSERT INTO log VALUES (q'[DROP TABLE x; it's]')

--- honest.insert.5 harmless
INSERT INTO orders VALUES (orders_seq.NEXTVAL, q'[x]', SYSDATE)

--- honest.insert.6 harmless
INSERT FIRST WHEN a > 1 THEN INTO t1 VALUES (a) ELSE INTO t2 VALUES (a) SELECT a FROM src

--- honest.insert.7 harmless
INSERT INTO t (a) VALUES (TO_DATE('2024-01-01', 'YYYY-MM-DD')) LOG ERRORS

--- manual: Oracle SQL and PL/SQL language references, ALTER TABLE
--- honest.alter-table.1 harmless
ALTER TABLE orders ADD (deleted CHAR(1) DEFAULT 'N' NOT NULL)

--- honest.alter-table.2 harmless
ALTER TABLE orders ADD CONSTRAINT fk FOREIGN KEY (a) REFERENCES b (id) ON DELETE SET NULL

--- honest.alter-table.3 harmless
ALTER TABLE orders ADD PARTITION p2025 VALUES LESS THAN (DATE '2026-01-01')

--- honest.alter-table.4 harmless
ALTER TABLE orders ENABLE CONSTRAINT fk_a

--- honest.alter-table.5 harmless
ALTER TABLE orders ENABLE ALL TRIGGERS

--- honest.alter-table.6 harmless
ALTER TABLE orders MOVE ONLINE

--- honest.alter-table.7 harmless
ALTER TABLE t ADD CONSTRAINT ck CHECK (a IN ('drop', 'delete'))

--- honest.alter-table.8 harmless
ALTER TABLE t ADD b VARCHAR2(9) DEFAULT ON NULL 'x'

--- honest.alter-table.9 harmless
ALTER TABLE t ENABLE ROW MOVEMENT

--- honest.alter-table.10 harmless
ALTER TABLE t SHRINK SPACE CASCADE

--- honest.alter-table.11 harmless
ALTER TABLE t SPLIT PARTITION p AT (5) INTO (PARTITION a, PARTITION b)

--- honest.alter-table.12 harmless
ALTER TABLE t READ ONLY

--- honest.alter-table.13 harmless
ALTER TABLE t INVISIBLE

--- honest.alter-table.14 harmless
ALTER TABLE t MODIFY PARTITION p ADD VALUES ('x')

--- honest.alter-table.15 harmless
ALTER TABLE t CACHE

--- honest.alter-table.16 harmless
ALTER TABLE t LOGGING

--- honest.alter-table.17 harmless
ALTER TABLESPACE users ADD DATAFILE '/u01/y.dbf' SIZE 1G

--- manual: Oracle SQL and PL/SQL language references, ALTER statements
--- honest.alter-statements.1 harmless
ALTER INDEX ix REBUILD ONLINE

--- honest.alter-statements.2 harmless
ALTER SESSION SET NLS_DATE_FORMAT = 'YYYY-MM-DD'

--- honest.alter-statements.3 harmless
ALTER SESSION SET CURRENT_SCHEMA = hr

--- honest.alter-statements.4 harmless
ALTER SESSION ENABLE PARALLEL DML

--- honest.alter-statements.5 harmless
ALTER TRIGGER trg ENABLE

--- honest.alter-statements.6 harmless
ALTER PACKAGE pkg COMPILE BODY

--- honest.alter-statements.7 harmless
ALTER SEQUENCE s INCREMENT BY 50

--- honest.alter-statements.8 harmless
ALTER VIEW v COMPILE

--- honest.alter-statements.9 harmless
ALTER PROCEDURE p COMPILE

--- honest.alter-statements.10 harmless
ALTER USER u IDENTIFIED BY "drop"

--- honest.alter-statements.11 harmless
ALTER SYSTEM SET open_cursors = 500 SCOPE = BOTH

--- honest.alter-statements.12 harmless
ALTER SYSTEM SWITCH LOGFILE

--- honest.alter-statements.13 harmless
ALTER SYSTEM FLUSH SHARED_POOL

--- honest.alter-statements.14 harmless
ALTER SESSION SET EVENTS '10046 trace name context off'

--- manual: Oracle SQL and PL/SQL language references, CREATE statements
--- honest.create.1 harmless
CREATE TABLE "DROP" (id NUMBER(19) PRIMARY KEY, deleted CHAR(1) DEFAULT 'N')

--- honest.create.2 harmless
CREATE TABLE t (id NUMBER REFERENCES a (id) ON DELETE CASCADE) TABLESPACE users

--- honest.create.3 harmless
CREATE GLOBAL TEMPORARY TABLE gtt (id NUMBER) ON COMMIT DELETE ROWS

--- honest.create.4 harmless
CREATE PRIVATE TEMPORARY TABLE ora$ptt_x (id NUMBER) ON COMMIT DROP DEFINITION

--- honest.create.5 harmless
CREATE INDEX ix ON orders (status) ONLINE PARALLEL 4

--- honest.create.6 harmless
CREATE SEQUENCE s START WITH 1 CACHE 20

--- honest.create.7 harmless
CREATE OR REPLACE VIEW v AS SELECT 1 AS "DELETE" FROM dual

--- honest.create.8 harmless
CREATE OR REPLACE PROCEDURE p IS BEGIN DELETE FROM orders; END;

--- honest.create.9 harmless
CREATE OR REPLACE FUNCTION f RETURN NUMBER IS BEGIN EXECUTE IMMEDIATE 'DROP TABLE x'; RETURN 1; END;

--- honest.create.10 harmless
CREATE OR REPLACE TRIGGER trg BEFORE DELETE ON orders FOR EACH ROW BEGIN DELETE FROM audit_log; END;

--- honest.create.11 harmless
CREATE OR REPLACE SYNONYM s FOR orders

--- honest.create.12 harmless
CREATE TABLE t2 AS SELECT * FROM t

--- honest.create.13 harmless
CREATE TABLE p (id NUMBER) PARTITION BY RANGE (id) (PARTITION p1 VALUES LESS THAN (10))

--- honest.create.14 harmless
CREATE UNIQUE INDEX ux ON t (UPPER(a)) TABLESPACE users

--- honest.create.15 harmless
CREATE BITMAP INDEX bx ON t (status)

--- honest.create.16 harmless
CREATE OR REPLACE PACKAGE pkg AS PROCEDURE p; END pkg;

--- honest.create.17 harmless
CREATE OR REPLACE PACKAGE BODY pkg AS PROCEDURE p IS BEGIN DELETE FROM orders; END; END pkg;

--- honest.create.18 harmless
CREATE OR REPLACE TYPE BODY t AS MEMBER FUNCTION f RETURN NUMBER IS BEGIN RETURN 1; END; END;

--- honest.create.19 harmless
CREATE MATERIALIZED VIEW mv BUILD IMMEDIATE REFRESH FAST ON COMMIT AS SELECT * FROM t

--- honest.create.20 harmless
CREATE DATABASE LINK l CONNECT TO u IDENTIFIED BY "drop" USING 'db'

--- honest.create.21 harmless
CREATE USER u IDENTIFIED BY "delete" DEFAULT TABLESPACE users

--- honest.create.22 harmless
CREATE ROLE r

--- manual: Oracle SQL and PL/SQL language references, PURGE and FLASHBACK
--- honest.purge.1 harmless
FLASHBACK TABLE orders TO BEFORE DROP

--- manual: Oracle SQL and PL/SQL language references, PL/SQL blocks and supplied packages
--- honest.pl.1 harmless
CALL pkg.recalculate(1, 'drop')

--- honest.pl.2 harmless
{call pkg.p(?)}

--- honest.pl.3 harmless
{? = call pkg.f(?)}

--- honest.pl.4 harmless
BEGIN pkg.p(:1); END;

--- honest.pl.5 harmless
BEGIN NULL; END;

--- honest.pl.6 harmless
BEGIN DBMS_OUTPUT.PUT_LINE('DROP TABLE x'); END;

--- honest.pl.7 harmless
BEGIN DBMS_STATS.GATHER_TABLE_STATS('HR', 'ORDERS'); END;

--- honest.pl.8 harmless
DECLARE n NUMBER; BEGIN SELECT COUNT(*) INTO n FROM orders; END;

--- honest.pl.9 harmless
BEGIN INSERT INTO orders (id) VALUES (1); COMMIT; EXCEPTION WHEN DUP_VAL_ON_INDEX THEN NULL; END;

--- honest.pl.10 harmless
BEGIN DELETE FROM orders WHERE id = 1; END;

--- honest.pl.11 harmless
BEGIN UPDATE orders SET status = 'x' WHERE id = :1 RETURNING total INTO :2; END;

--- honest.pl.12 harmless
BEGIN EXECUTE IMMEDIATE 'CREATE TABLE x (id NUMBER)'; END;

--- honest.pl.13 harmless
BEGIN EXECUTE IMMEDIATE 'DELETE FROM orders WHERE id = :1' USING 5; END;

--- honest.pl.14 harmless
BEGIN IF :1 = 'drop' THEN INSERT INTO log VALUES (1); ELSIF :1 = 'x' THEN NULL; END IF; END;

--- honest.pl.15 harmless
BEGIN :1 := pkg.f('drop'); END;

--- honest.pl.16 harmless
DECLARE v VARCHAR2(99) := 'DROP TABLE x'; BEGIN DBMS_OUTPUT.PUT_LINE(v); END;

--- honest.pl.17 harmless
BEGIN DBMS_LOCK.SLEEP(1); END;

--- honest.pl.18 harmless
BEGIN DBMS_MVIEW.REFRESH('MV'); END;

--- honest.pl.19 harmless
BEGIN EXECUTE IMMEDIATE 'INSERT INTO t VALUES (:1)' USING 'DROP'; END;

--- honest.pl.20 harmless
BEGIN MERGE INTO t USING dual ON (t.id = 1) WHEN MATCHED THEN UPDATE SET v = 1; END;

--- manual: Oracle SQL and PL/SQL language references, Other statements
--- honest.other-statements.1 harmless
COMMENT ON TABLE orders IS 'DROP TABLE orders; it''s'

--- honest.other-statements.2 harmless
COMMENT ON COLUMN orders.status IS q'[delete]'

--- honest.other-statements.3 harmless
GRANT DELETE ON orders TO app

--- honest.other-statements.4 harmless
REVOKE ALTER ON orders FROM app

--- honest.other-statements.5 harmless
LOCK TABLE orders IN EXCLUSIVE MODE

--- honest.other-statements.6 harmless
SET TRANSACTION READ ONLY

--- honest.other-statements.7 harmless
SAVEPOINT drop_it

--- honest.other-statements.8 harmless
ROLLBACK TO SAVEPOINT drop_it

--- honest.other-statements.9 harmless
COMMIT WORK

--- honest.other-statements.10 harmless
EXPLAIN PLAN FOR DELETE FROM orders

--- honest.other-statements.11 harmless
ANALYZE TABLE t COMPUTE STATISTICS

--- honest.other-statements.12 harmless
AUDIT SELECT ON t

--- honest.other-statements.13 harmless
ASSOCIATE STATISTICS WITH COLUMNS t.a USING x

--- honest.other-statements.14 harmless
SET CONSTRAINTS ALL DEFERRED

--- honest.other-statements.15 harmless
SET ROLE ALL
