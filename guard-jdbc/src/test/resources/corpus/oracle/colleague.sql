--- about: What people, Hibernate, jOOQ, Flyway and SQL Developer send.
--- manual: SQL Language Reference, PL/SQL Language Reference
--- col.select-1 harmless
SELECT 1 FROM dual
--- col.select-2 harmless
SELECT q'[DROP TABLE orders]' FROM dual
--- col.select-3 harmless
SELECT q'{it's; DELETE FROM orders}' FROM dual
--- col.select-4 harmless
SELECT q'<a>b>' || q'!x!' FROM dual
--- col.select-5 harmless
SELECT nq'(TRUNCATE TABLE x)' FROM dual
--- col.select-6 harmless
SELECT 'DROP TABLE ' || table_name || ';' FROM user_tables
--- col.select-7 harmless
SELECT "drop", "delete" FROM "table"
--- col.select-8 harmless
SELECT * FROM orders WHERE status = 'delete'
--- col.select-9 harmless
SELECT /*+ INDEX(o ix_delete) */ * FROM orders o
--- col.select-10 harmless
SELECT * FROM (SELECT a.*, ROWNUM rnum FROM (SELECT * FROM orders ORDER BY id) a WHERE ROWNUM <= 20) WHERE rnum > 10
--- col.select-11 harmless
select * from (select row_.*, rownum rownum_ from (select o.id from orders o) row_ where rownum <= ?) where rownum_ > ?
--- col.select-12 harmless
select o1_0.id,o1_0.status from orders o1_0 offset ? rows fetch next ? rows only
--- col.select-13 harmless
select o1_0.id from orders o1_0 where o1_0.id=? for update
--- col.select-14 harmless
SELECT id FROM orders WHERE ROWNUM = 1 FOR UPDATE SKIP LOCKED
--- col.select-15 harmless
SELECT * FROM orders FOR UPDATE OF status NOWAIT
--- col.select-16 harmless
SELECT * FROM orders AS OF TIMESTAMP SYSTIMESTAMP - INTERVAL '10' MINUTE
--- col.select-18 harmless
SELECT level, LPAD(' ', level) || name FROM emp START WITH mgr IS NULL CONNECT BY PRIOR id = mgr
--- col.select-19 harmless
WITH d AS (SELECT id FROM orders) SELECT * FROM d
--- col.select-20 harmless
WITH t (n) AS (SELECT 1 FROM dual UNION ALL SELECT n + 1 FROM t WHERE n < 10) SELECT * FROM t
--- col.select-21 harmless
SELECT LISTAGG(name, ',') WITHIN GROUP (ORDER BY name) FROM c
--- col.select-22 harmless
SELECT * FROM orders PIVOT (SUM(total) FOR status IN ('drop' AS d, 'delete' AS e))
--- col.select-24 harmless
SELECT DBMS_METADATA.GET_DDL('TABLE', 'DROP_LOG') FROM dual
--- col.select-25 harmless
SELECT seq.NEXTVAL FROM dual
--- col.select-26 harmless
SELECT * FROM all_objects WHERE object_name = 'DROP' AND owner = USER
--- col.select-27 harmless
SELECT text FROM user_source WHERE UPPER(text) LIKE '%DROP TABLE%'
--- col.select-28 harmless
SELECT o.*, (SELECT COUNT(*) FROM items i WHERE i.oid = o.id) n FROM orders o
--- col.select-29 harmless
SELECT CURSOR(SELECT id FROM orders) FROM dual
--- col.select-30 harmless
SELECT x.* FROM XMLTABLE('/delete' PASSING XMLTYPE('<delete/>') COLUMNS a VARCHAR2(10) PATH 'drop') x
--- col.select-31 harmless
SELECT JSON_VALUE(doc, '$.delete') FROM docs
--- col.select-32 harmless
SELECT CASE WHEN EXISTS (SELECT 1 FROM orders WHERE id = 1) THEN 1 ELSE 0 END FROM dual
--- col.select-33 harmless
SELECT SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA') FROM dual
--- col.select-34 harmless
SELECT a MULTISET UNION b FROM t
--- col.select-35 harmless
SELECT CAST(MULTISET(SELECT id FROM orders) AS ids) FROM dual
--- col.select-36 harmless
SELECT * FROM v$session
--- col.select-37 harmless
SELECT * FROM orders@remote WHERE id = 1
--- col.select-38 harmless
SELECT DECODE(status, 'drop', 1, 'delete', 2, 0) FROM orders
--- col.select-39 harmless
SELECT 'a' || q'[']' || 'b' FROM dual
--- col.write-1 harmless
DELETE FROM orders WHERE id = 1
--- col.write-2 harmless
DELETE orders WHERE id = :1
--- col.write-3 harmless
DELETE FROM orders o WHERE o.id = ?
--- col.write-4 harmless
DELETE /*+ INDEX(orders) */ FROM orders WHERE id IN (1, 2)
--- col.write-5 harmless
DELETE FROM orders WHERE id = 1 AND ROWNUM = 1
--- col.write-6 harmless
DELETE FROM log WHERE ts < SYSDATE - 90
--- col.write-7 harmless
DELETE FROM log WHERE ts < ADD_MONTHS(SYSDATE, -12)
--- col.write-8 harmless
DELETE FROM log WHERE ts < TRUNC(SYSDATE) - INTERVAL '30' DAY
--- col.write-9 harmless
DELETE FROM log WHERE ts < SYSTIMESTAMP - NUMTODSINTERVAL(30, 'DAY') AND ROWNUM <= 1000
--- col.write-10 harmless
DELETE FROM log WHERE ts < TO_DATE('2020-01-01', 'YYYY-MM-DD')
--- col.write-11 harmless
DELETE FROM orders WHERE ROWID = CHARTOROWID('AAA')
--- col.write-12 harmless
DELETE FROM orders WHERE ROWID = :r
--- col.write-13 harmless
DELETE FROM orders WHERE CURRENT OF c
--- col.write-14 harmless
DELETE FROM orders a WHERE a.ROWID > (SELECT MIN(b.ROWID) FROM orders b WHERE b.email = a.email)
--- col.write-15 harmless
DELETE FROM orders WHERE ROWID NOT IN (SELECT MIN(ROWID) FROM orders GROUP BY email)
--- col.write-16 harmless
DELETE FROM orders WHERE ROWID IN (SELECT rid FROM (SELECT ROWID rid, ROW_NUMBER() OVER (PARTITION BY email ORDER BY id) rn FROM orders) WHERE rn > 1)
--- col.write-17 harmless
DELETE FROM orders WHERE EXISTS (SELECT 1 FROM stale s WHERE s.id = orders.id)
--- col.write-18 harmless
DELETE FROM orders WHERE (a, b) IN (SELECT a, b FROM stale)
--- col.write-19 harmless
DELETE FROM (SELECT * FROM orders WHERE status = 'x')
--- col.write-20 harmless
DELETE (SELECT o.* FROM orders o WHERE o.id = 5)
--- col.write-21 harmless
DELETE FROM (SELECT o.id FROM orders o JOIN stale s ON s.id = o.id)
--- col.write-22 harmless
DELETE FROM (SELECT * FROM orders) WHERE id = 1
--- col.write-23 harmless
DELETE FROM orders PARTITION (p1) WHERE status = 'x'
--- col.write-24 harmless
DELETE FROM orders WHERE status = 'x' RETURNING id INTO :id
--- col.write-25 harmless
DELETE FROM orders WHERE id = 1 LOG ERRORS INTO err REJECT LIMIT 10
--- col.write-26 harmless
DELETE FROM orders@remote WHERE id = 1
--- col.write-27 harmless
DELETE FROM orders WHERE status = 'a' OR status = 'b'
--- col.write-28 harmless
DELETE FROM orders WHERE NVL(status, 'x') = 'x'
--- col.write-29 harmless
DELETE FROM orders WHERE REGEXP_LIKE(email, '^test')
--- col.write-30 harmless
UPDATE orders SET status = 'x' WHERE id = 1
--- col.write-31 harmless
UPDATE orders SET (a, b) = (SELECT 1, 2 FROM dual) WHERE id = 1
--- col.write-32 harmless
UPDATE (SELECT o.status FROM orders o WHERE o.id = 1) SET status = 'x'
--- col.write-33 harmless
UPDATE (SELECT o.status, s.st FROM orders o JOIN staging s ON s.id = o.id) SET status = st
--- col.write-34 harmless
UPDATE orders o SET o.status = (SELECT s.st FROM staging s WHERE s.id = o.id) WHERE EXISTS (SELECT 1 FROM staging s WHERE s.id = o.id)
--- col.write-35 harmless
UPDATE orders SET version = ? WHERE id = ? AND version = ?
--- col.write-36 harmless
UPDATE orders SET status = 'x' WHERE status = 'y' AND ROWNUM <= 100 RETURNING id BULK COLLECT INTO ids
--- col.write-37 harmless
update "SCOTT"."ORDERS" set "STATUS" = ? where "SCOTT"."ORDERS"."ID" = ?
--- col.write-38 harmless
INSERT INTO orders (id, status) VALUES (seq.NEXTVAL, 'delete')
--- col.write-39 harmless
INSERT INTO orders SELECT * FROM staging
--- col.write-40 harmless
INSERT /*+ APPEND */ INTO orders SELECT * FROM staging
--- col.write-41 harmless
INSERT ALL INTO a (x) VALUES (1) INTO b (x) VALUES (2) SELECT 1 FROM dual
--- col.write-42 harmless
INSERT ALL WHEN x > 1 THEN INTO a VALUES (x) ELSE INTO b VALUES (x) SELECT x FROM t
--- col.write-43 harmless
INSERT FIRST WHEN x = 'delete' THEN INTO a VALUES (x) SELECT x FROM t
--- col.write-44 harmless
INSERT INTO orders (id) VALUES (1) RETURNING id INTO :id
--- col.write-45 harmless
INSERT INTO orders (id) VALUES (1) LOG ERRORS
--- col.write-46 harmless
MERGE INTO orders t USING (SELECT ? id, ? st FROM dual) s ON (t.id = s.id) WHEN MATCHED THEN UPDATE SET t.status = s.st WHEN NOT MATCHED THEN INSERT (id, status) VALUES (s.id, s.st)
--- col.write-47 harmless
MERGE INTO orders t USING staging s ON (t.id = s.id) WHEN MATCHED THEN UPDATE SET t.status = s.status DELETE WHERE s.gone = 1
--- col.write-48 harmless
MERGE INTO orders t USING staging s ON (t.id = s.id) WHEN MATCHED THEN UPDATE SET t.x = s.x WHERE t.x <> s.x
--- col.write-49 harmless
MERGE INTO orders USING dual ON (id = 1) WHEN NOT MATCHED THEN INSERT (id) VALUES (1)
--- col.write-50 harmless
merge into orders using (select 1 one from dual) on (orders.id = 5) when matched then update set status = 'x' when not matched then insert (id, status) values (5, 'x')
--- col.write-51 harmless
LOCK TABLE orders IN SHARE MODE NOWAIT
--- col.write-52 harmless
SELECT * FROM orders WHERE id = 1 FOR UPDATE WAIT 5
--- col.block-2 harmless
BEGIN
  UPDATE orders SET status = 'x' WHERE id = 1;
  COMMIT;
END;
/
--- col.block-3 harmless
BEGIN DELETE FROM orders WHERE id = :1; END;
--- col.block-4 harmless
DECLARE n NUMBER; BEGIN SELECT COUNT(*) INTO n FROM user_tables WHERE table_name = 'T'; IF n = 0 THEN EXECUTE IMMEDIATE 'CREATE TABLE t (id NUMBER)'; END IF; END;
--- col.block-5 harmless
BEGIN EXECUTE IMMEDIATE 'CREATE INDEX ix ON orders (status)'; EXCEPTION WHEN OTHERS THEN IF SQLCODE != -955 THEN RAISE; END IF; END;
--- col.block-6 harmless
BEGIN EXECUTE IMMEDIATE 'ALTER TABLE orders ADD (c NUMBER)'; END;
--- col.block-7 harmless
BEGIN EXECUTE IMMEDIATE 'DELETE FROM orders WHERE id = :x' USING 5; END;
--- col.block-8 harmless
BEGIN EXECUTE IMMEDIATE 'UPDATE ' || t || ' SET x = 1 WHERE id = ' || n; END;
--- col.block-9 harmless
DECLARE s VARCHAR2(200) := 'SELECT COUNT(*) FROM orders'; n NUMBER; BEGIN EXECUTE IMMEDIATE s INTO n; END;
--- col.block-10 harmless
DECLARE s VARCHAR2(200); BEGIN s := 'ALTER TABLE orders ADD c NUMBER'; EXECUTE IMMEDIATE s; END;
--- col.block-11 harmless
DECLARE s VARCHAR2(200); BEGIN s := 'ALTER TABLE orders '; s := s || 'ADD c NUMBER'; EXECUTE IMMEDIATE s; END;
--- col.block-12 harmless
DECLARE v_sql VARCHAR2(4000); n NUMBER; BEGIN v_sql := 'SELECT COUNT(*) FROM orders WHERE 1 = 1'; IF :x IS NOT NULL THEN v_sql := v_sql || ' AND status = :s'; END IF; EXECUTE IMMEDIATE v_sql INTO n USING 'a'; END;
--- col.block-13 harmless
BEGIN FOR r IN (SELECT id FROM orders WHERE status = 'x') LOOP DELETE FROM items WHERE oid = r.id; END LOOP; END;
--- col.block-14 harmless
BEGIN FORALL i IN 1..ids.COUNT DELETE FROM orders WHERE id = ids(i); END;
--- col.block-15 harmless
BEGIN LOOP DELETE FROM log WHERE ts < SYSDATE - 30 AND ROWNUM <= 10000; EXIT WHEN SQL%ROWCOUNT = 0; COMMIT; END LOOP; END;
--- col.block-16 harmless
DECLARE TYPE t IS TABLE OF NUMBER; ids t; BEGIN SELECT id BULK COLLECT INTO ids FROM orders; ids.DELETE; ids.DELETE(1, 2); ids.TRIM; END;
--- col.block-17 destructive unbounded-update
DECLARE CURSOR c IS SELECT id FROM orders FOR UPDATE; BEGIN FOR r IN c LOOP UPDATE orders SET x = 1 WHERE CURRENT OF c; END LOOP; END;
--- col.block-18 harmless
BEGIN DBMS_OUTPUT.PUT_LINE('DROP TABLE orders'); END;
--- col.block-19 harmless
BEGIN RAISE_APPLICATION_ERROR(-20001, 'DELETE FROM orders'); END;
--- col.block-20 harmless
BEGIN DBMS_STATS.GATHER_TABLE_STATS('SCOTT', 'ORDERS'); END;
--- col.block-21 harmless
BEGIN DBMS_STATS.GATHER_SCHEMA_STATS(ownname => 'SCOTT', cascade => TRUE); END;
--- col.block-23 harmless
BEGIN DBMS_SESSION.SET_IDENTIFIER('drop'); END;
--- col.block-24 harmless
BEGIN DBMS_APPLICATION_INFO.SET_MODULE('delete', 'drop'); END;
--- col.block-25 harmless
BEGIN DBMS_MVIEW.REFRESH('MV', 'C'); END;
--- col.block-26 harmless
BEGIN DBMS_SCHEDULER.RUN_JOB('nightly'); END;
--- col.block-27 harmless
BEGIN DBMS_SCHEDULER.CREATE_JOB(job_name => 'j', job_type => 'STORED_PROCEDURE', job_action => 'pkg.nightly', enabled => TRUE); END;
--- col.block-28 harmless
BEGIN DBMS_SCHEDULER.CREATE_JOB('j', job_type => 'PLSQL_BLOCK', job_action => 'BEGIN DELETE FROM log WHERE ts < SYSDATE - 30; END;'); END;
--- col.block-29 harmless
BEGIN DBMS_SCHEDULER.DISABLE('nightly'); END;
--- col.block-30 harmless
BEGIN pkg.drop_old(5); END;
--- col.block-31 harmless
BEGIN delete_order(5); END;
--- col.block-32 harmless
CALL pkg.purge_orders(?)
--- col.block-33 harmless
{call pkg.do_it(?, ?)}
--- col.block-35 harmless
BEGIN :1 := pkg.f(:2); END;
--- col.block-36 harmless
DECLARE c INTEGER := DBMS_SQL.OPEN_CURSOR; n INTEGER; BEGIN DBMS_SQL.PARSE(c, 'SELECT * FROM orders', DBMS_SQL.NATIVE); n := DBMS_SQL.EXECUTE(c); DBMS_SQL.CLOSE_CURSOR(c); END;
--- col.block-37 harmless
DECLARE e EXCEPTION; PRAGMA EXCEPTION_INIT(e, -942); BEGIN NULL; EXCEPTION WHEN e THEN NULL; END;
--- col.block-38 harmless
DECLARE drop_count NUMBER := 0; "delete" NUMBER; BEGIN drop_count := drop_count + 1; END;
--- col.block-39 harmless
BEGIN IF DELETING THEN NULL; ELSIF UPDATING('x') THEN NULL; END IF; END;
--- col.block-40 harmless
BEGIN SAVEPOINT a; UPDATE orders SET x = 1 WHERE id = 2; ROLLBACK TO a; END;
--- col.block-41 harmless
BEGIN OPEN :c FOR SELECT * FROM orders; END;
--- col.block-42 harmless
BEGIN OPEN :c FOR 'SELECT * FROM orders WHERE id = :x' USING 5; END;
--- col.block-43 harmless
BEGIN UTL_HTTP.REQUEST('x'); END;
--- col.block-44 harmless
BEGIN DBMS_LOB.TRIM(l, 10); DBMS_LOB.ERASE(l, n, 1); END;
--- col.ddl-1 harmless
CREATE TABLE t (id NUMBER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, "drop" NUMBER, deleted CHAR(1) DEFAULT 'N')
--- col.ddl-2 harmless
CREATE TABLE t (id NUMBER REFERENCES orders ON DELETE CASCADE)
--- col.ddl-3 harmless
CREATE TABLE t AS SELECT * FROM orders WHERE 1 = 0
--- col.ddl-4 harmless
CREATE GLOBAL TEMPORARY TABLE g (id NUMBER) ON COMMIT DELETE ROWS
--- col.ddl-5 harmless
CREATE GLOBAL TEMPORARY TABLE g (id NUMBER) ON COMMIT PRESERVE ROWS
--- col.ddl-7 harmless
CREATE TABLE p (id NUMBER, d DATE) PARTITION BY RANGE (d) INTERVAL (NUMTOYMINTERVAL(1, 'MONTH')) (PARTITION p0 VALUES LESS THAN (DATE '2024-01-01'))
--- col.ddl-8 harmless
CREATE INDEX ix ON orders (status) ONLINE
--- col.ddl-9 harmless
CREATE UNIQUE INDEX ix ON orders (UPPER(email))
--- col.ddl-10 harmless
CREATE OR REPLACE VIEW v AS SELECT * FROM orders
--- col.ddl-11 harmless
CREATE OR REPLACE FORCE EDITIONABLE VIEW v AS SELECT * FROM orders WHERE status = 'drop'
--- col.ddl-12 harmless
CREATE MATERIALIZED VIEW mv BUILD IMMEDIATE REFRESH FAST ON COMMIT AS SELECT * FROM orders
--- col.ddl-13 harmless
CREATE MATERIALIZED VIEW LOG ON orders WITH ROWID
--- col.ddl-14 harmless
CREATE SEQUENCE s START WITH 1 INCREMENT BY 50 CACHE 20 NOCYCLE
--- col.ddl-15 harmless
CREATE OR REPLACE PROCEDURE p AS BEGIN DELETE FROM orders; END;
--- col.ddl-16 harmless
CREATE OR REPLACE PROCEDURE p AS BEGIN EXECUTE IMMEDIATE 'DROP TABLE orders'; END;
/
--- col.ddl-17 harmless
CREATE OR REPLACE FUNCTION f RETURN NUMBER IS BEGIN RETURN 1; END;
--- col.ddl-18 harmless
CREATE OR REPLACE PACKAGE pkg AS PROCEDURE drop_all; END pkg;
--- col.ddl-19 harmless
CREATE OR REPLACE PACKAGE BODY pkg AS PROCEDURE drop_all IS BEGIN DELETE FROM orders; END; END pkg;
--- col.ddl-20 harmless
CREATE OR REPLACE TRIGGER tr BEFORE DELETE ON orders FOR EACH ROW BEGIN INSERT INTO a VALUES (:old.id); END;
--- col.ddl-21 harmless
CREATE OR REPLACE TRIGGER tr BEFORE INSERT OR UPDATE OR DELETE ON orders BEGIN NULL; END;
--- col.ddl-23 harmless
CREATE PUBLIC SYNONYM s FOR scott.orders
--- col.ddl-24 harmless
CREATE USER app IDENTIFIED BY "drop" DEFAULT TABLESPACE users QUOTA UNLIMITED ON users
--- col.ddl-26 harmless
CREATE DATABASE LINK l CONNECT TO u IDENTIFIED BY p USING 'x'
--- col.ddl-27 harmless
CREATE DIRECTORY d AS '/u01/x'
--- col.ddl-28 harmless
CREATE RESTORE POINT before_upgrade
--- col.ddl-29 harmless
CREATE TABLESPACE ts DATAFILE 'x.dbf' SIZE 100M AUTOEXTEND ON
--- col.ddl-30 harmless
ALTER TABLE orders ADD c NUMBER
--- col.ddl-31 harmless
ALTER TABLE orders ADD (c NUMBER DEFAULT 0 NOT NULL, d DATE)
--- col.ddl-32 harmless
ALTER TABLE orders ADD CONSTRAINT fk FOREIGN KEY (a) REFERENCES b (c) ON DELETE CASCADE ENABLE NOVALIDATE
--- col.ddl-33 harmless
ALTER TABLE orders ADD PARTITION p9 VALUES LESS THAN (DATE '2025-01-01')
--- col.ddl-34 harmless
ALTER TABLE orders SPLIT PARTITION p AT (5) INTO (PARTITION a, PARTITION b)
--- col.ddl-35 harmless
ALTER TABLE orders MERGE PARTITIONS p1, p2 INTO PARTITION p3
--- col.ddl-36 harmless
ALTER TABLE orders MODIFY status DEFAULT 'drop'
--- col.ddl-37 harmless
ALTER TABLE orders MODIFY (status NOT NULL)
--- col.ddl-38 harmless
ALTER TABLE orders MODIFY status NULL
--- col.ddl-39 harmless
ALTER TABLE orders ENABLE CONSTRAINT fk
--- col.ddl-40 harmless
ALTER TABLE orders MODIFY CONSTRAINT fk ENABLE VALIDATE
--- col.ddl-43 harmless
ALTER TABLE orders MOVE TABLESPACE users COMPRESS
--- col.ddl-44 harmless
ALTER TABLE orders SHRINK SPACE CASCADE
--- col.ddl-45 harmless
ALTER TABLE orders ENABLE ROW MOVEMENT
--- col.ddl-46 harmless
ALTER TABLE orders PARALLEL 4
--- col.ddl-47 harmless
ALTER TABLE orders READ ONLY
--- col.ddl-49 harmless
ALTER INDEX ix INVISIBLE
--- col.ddl-50 harmless
ALTER SEQUENCE s INCREMENT BY 10
--- col.ddl-53 harmless
ALTER TRIGGER tr ENABLE
--- col.ddl-54 harmless
ALTER TRIGGER tr COMPILE
--- col.ddl-55 harmless
ALTER USER app IDENTIFIED BY "delete"
--- col.ddl-56 harmless
ALTER USER app ACCOUNT UNLOCK
--- col.ddl-57 harmless
ALTER SESSION SET CURRENT_SCHEMA = scott
--- col.ddl-59 harmless
ALTER SESSION SET "_ORACLE_SCRIPT" = TRUE
--- col.ddl-61 harmless
ALTER SESSION SET TIME_ZONE = 'UTC'
--- col.ddl-63 harmless
ALTER SYSTEM CHECKPOINT
--- col.ddl-65 harmless
ALTER SYSTEM SET open_cursors = 500
--- col.ddl-66 harmless
ALTER TABLESPACE ts ADD DATAFILE 'y.dbf' SIZE 10M
--- col.ddl-67 harmless
ALTER MATERIALIZED VIEW mv COMPILE
--- col.ddl-68 harmless
COMMENT ON TABLE orders IS 'DROP TABLE orders'
--- col.ddl-69 harmless
COMMENT ON COLUMN orders.status IS 'delete'
--- col.ddl-70 harmless
GRANT SELECT, INSERT, UPDATE, DELETE ON orders TO app
--- col.ddl-71 harmless
GRANT DROP ANY TABLE TO app
--- col.ddl-72 harmless
REVOKE DELETE ON orders FROM app
--- col.ddl-73 harmless
ANALYZE TABLE orders COMPUTE STATISTICS
--- col.ddl-75 harmless
EXPLAIN PLAN SET STATEMENT_ID = 'x' FOR UPDATE orders SET a = 1
--- col.ddl-77 harmless
FLASHBACK TABLE orders TO BEFORE DROP RENAME TO orders2
--- col.ddl-78 harmless
AUDIT SELECT TABLE BY ACCESS
--- col.ddl-80 harmless
SET TRANSACTION ISOLATION LEVEL SERIALIZABLE NAME 'drop'
--- col.ddl-81 harmless
SET ROLE app_role
--- col.ddl-83 harmless
COMMIT WORK WRITE BATCH NOWAIT
--- col.ddl-84 harmless
ROLLBACK TO SAVEPOINT a
--- col.ddl-85 harmless
SAVEPOINT a
--- col.ddl-86 harmless
ALTER SESSION SET DDL_LOCK_TIMEOUT = 30
--- col.ddl-87 harmless
ASSOCIATE STATISTICS WITH FUNCTIONS f USING t
--- col.ddl-88 harmless
WITH FUNCTION f (n NUMBER) RETURN NUMBER IS BEGIN RETURN n + 1; END; SELECT f(1) FROM dual
--- col.ddl-89 harmless
CREATE TABLE "flyway_schema_history" ("installed_rank" INT NOT NULL, "success" NUMBER(1) NOT NULL)
--- col.ddl-90 harmless
SELECT COUNT(*) FROM all_tables WHERE owner = 'SCOTT' AND table_name = 'flyway_schema_history'
--- col.ddl-91 harmless
LOCK TABLE "SCOTT"."flyway_schema_history" IN EXCLUSIVE MODE
--- col.ddl-92 harmless
DROP TABLE ora$ptt_x
--- manual: PL/SQL Language Reference, EXECUTE IMMEDIATE
--- col.variable-1 harmless
DECLARE s VARCHAR2(99) := 'SELECT id FROM orders'; BEGIN EXECUTE IMMEDIATE s BULK COLLECT INTO ids; END;
--- col.variable-2 harmless
DECLARE s VARCHAR2(99); BEGIN s := 'UPDATE orders SET x = 1 WHERE id = :1'; EXECUTE IMMEDIATE s USING 5; END;
--- col.variable-3 harmless
DECLARE s VARCHAR2(99); BEGIN s := 'INSERT INTO ' || t || ' VALUES (1)'; EXECUTE IMMEDIATE s; END;
--- col.variable-4 harmless
DECLARE s VARCHAR2(99) := 'DELETE FROM orders WHERE id = 5'; BEGIN s := s || ' AND x = 1'; EXECUTE IMMEDIATE s; END;
--- col.variable-5 harmless
BEGIN pkg.drop_job(5); pkg.fopen('x'); pkg.remove(5); END;
--- col.variable-6 harmless
DECLARE c SYS_REFCURSOR; BEGIN OPEN c FOR 'SELECT * FROM orders WHERE id = ' || n; END;
--- col.variable-7 harmless
DECLARE q VARCHAR2(200); BEGIN q := 'SELECT 1 FROM dual'; log_line('about to run'); EXECUTE IMMEDIATE q; END;
--- col.variable-8 harmless
DECLARE q VARCHAR2(200) := 'SELECT 1 FROM dual'; PROCEDURE p IS x VARCHAR2(9) := 'SELECT 2 FROM dual'; BEGIN EXECUTE IMMEDIATE x; END; BEGIN IF (1 = 1) THEN EXECUTE IMMEDIATE q; END IF; END;
