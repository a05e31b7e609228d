--- about: Written as an attacker would, and as a tired colleague, by the Oracle references.
--- manual: SQL Language Reference, PL/SQL Packages and Types Reference
--- adv.quotes-1 destructive drop-table
BEGIN EXECUTE IMMEDIATE q'[DROP TABLE orders]'; END;
--- adv.quotes-2 destructive drop-table
BEGIN EXECUTE IMMEDIATE q'{DROP TABLE orders}'; END;
--- adv.quotes-3 destructive drop-table
BEGIN EXECUTE IMMEDIATE q'<DROP TABLE orders>'; END;
--- adv.quotes-4 destructive drop-table
BEGIN EXECUTE IMMEDIATE q'(DROP TABLE orders)'; END;
--- adv.quotes-5 destructive drop-table
BEGIN EXECUTE IMMEDIATE q'!DROP TABLE orders!'; END;
--- adv.quotes-6 destructive drop-table
BEGIN EXECUTE IMMEDIATE q'|DROP TABLE orders|'; END;
--- adv.quotes-7 destructive drop-table
BEGIN EXECUTE IMMEDIATE q'xDROP TABLE ordersx'; END;
--- adv.quotes-8 destructive drop-table
BEGIN EXECUTE IMMEDIATE q'"DROP TABLE orders"'; END;
--- adv.quotes-9 destructive truncate
BEGIN EXECUTE IMMEDIATE Q'~TRUNCATE TABLE orders~'; END;
--- adv.quotes-10 destructive drop-table
BEGIN EXECUTE IMMEDIATE nq'[DROP TABLE orders]'; END;
--- adv.quotes-11 destructive unbounded-delete
BEGIN EXECUTE IMMEDIATE NQ'#DELETE FROM orders#'; END;
--- adv.quotes-12 destructive drop-table
BEGIN EXECUTE IMMEDIATE N'DROP TABLE orders'; END;
--- adv.quotes-13 destructive unbounded-delete
BEGIN EXECUTE IMMEDIATE q'[it's] DELETE]' || 'x'; DELETE FROM orders; END;
--- adv.quotes-14 destructive drop-table
SELECT q'[']' FROM dual; DROP TABLE orders; --'
--- adv.quotes-15 destructive drop-table
SELECT q'''' FROM dual; DROP TABLE orders
--- adv.quotes-16 destructive drop-table
SELECT q'!'!' FROM dual
/
DROP TABLE orders
/
--- adv.quotes-17 destructive drop-table
SELECT 'it''s' FROM dual; DROP TABLE orders
--- adv.quotes-18 destructive drop-table
SELECT q'[a]]' FROM dual; DROP TABLE orders; SELECT q'[b]' FROM dual
--- adv.quotes-19 destructive drop-table
SELECT '\' FROM dual; DROP TABLE orders --'
--- adv.quotes-20 destructive drop-table
DROP TABLE "orders"
--- adv.quotes-21 destructive drop-table
DROP TABLE "my orders"
--- adv.quotes-22 destructive drop-table
DROP/**/TABLE/**/orders
--- adv.quotes-23 destructive drop-table
DROP TABLE orders -- PURGE
--- adv.quotes-24 destructive drop-table
drop table ORDERS purge
--- adv.quotes-25 destructive drop-table
DROP TABLE orders CASCADE CONSTRAINTS PURGE
--- adv.quotes-26 destructive drop-table
DROP TABLE scott.orders
--- adv.quotes-27 destructive drop-table
DROP TABLE orders@remote
--- adv.quotes-28 destructive drop-table
DROP TABLE IF EXISTS orders
--- adv.quotes-29 destructive drop-table
DROP TABLE orders;
--- adv.quotes-30 destructive drop-table
DROP TABLE orders
/
--- adv.block-2 destructive unbounded-delete
BEGIN DELETE orders; END;
--- adv.block-3 destructive unbounded-delete
BEGIN NULL; DELETE FROM orders; COMMIT; END;
/
--- adv.block-4 destructive unbounded-update
BEGIN UPDATE orders SET status = 'x'; END;
--- adv.block-5 destructive unbounded-delete
DECLARE n NUMBER; BEGIN SELECT COUNT(*) INTO n FROM orders; DELETE FROM orders; END;
--- adv.block-6 destructive unbounded-delete
DECLARE n NUMBER; BEGIN IF n > 0 THEN DELETE FROM orders; END IF; END;
--- adv.block-7 destructive unbounded-delete
BEGIN FOR i IN 1..10 LOOP DELETE FROM orders; END LOOP; END;
--- adv.block-8 destructive drop-table
BEGIN FOR r IN (SELECT table_name FROM user_tables) LOOP EXECUTE IMMEDIATE 'DROP TABLE ' || r.table_name || ' CASCADE CONSTRAINTS'; END LOOP; END;
--- adv.block-9 destructive unreadable
BEGIN FOR r IN (SELECT 'DROP TABLE ' || table_name AS cmd FROM user_tables) LOOP EXECUTE IMMEDIATE r.cmd; END LOOP; END;
--- adv.block-10 destructive drop-table
BEGIN EXECUTE IMMEDIATE 'DROP TABLE orders'; EXCEPTION WHEN OTHERS THEN NULL; END;
--- adv.block-11 destructive drop-table
BEGIN EXECUTE IMMEDIATE 'DROP TABLE orders'; EXCEPTION WHEN OTHERS THEN IF SQLCODE != -942 THEN RAISE; END IF; END;
--- adv.block-12 destructive truncate
BEGIN EXECUTE IMMEDIATE 'TRUNCATE TABLE ' || v_t; END;
--- adv.block-13 destructive unbounded-delete
BEGIN EXECUTE IMMEDIATE 'DELETE FROM ' || v_t; END;
--- adv.block-14 destructive unbounded-delete
BEGIN EXECUTE IMMEDIATE 'DELETE FROM orders WHERE 1 = :x' USING 1; END;
--- adv.block-15 destructive drop-table
BEGIN EXECUTE IMMEDIATE 'DROP ' || 'TABLE ' || 'orders'; END;
--- adv.block-16 destructive drop-table
BEGIN EXECUTE IMMEDIATE 'BEGIN EXECUTE IMMEDIATE ''DROP TABLE orders''; END;'; END;
--- adv.block-17 destructive drop-table
DECLARE s VARCHAR2(100) := 'DROP TABLE orders'; BEGIN EXECUTE IMMEDIATE s; END;
--- adv.block-18 destructive drop-table
DECLARE s VARCHAR2(100); BEGIN s := 'DROP TABLE orders'; EXECUTE IMMEDIATE s; END;
--- adv.block-19 destructive drop-table
DECLARE s VARCHAR2(100); BEGIN s := 'DROP '; s := s || 'TABLE orders'; EXECUTE IMMEDIATE s; END;
--- adv.block-20 destructive drop-table
DECLARE c INTEGER := DBMS_SQL.OPEN_CURSOR; BEGIN DBMS_SQL.PARSE(c, 'DROP TABLE orders', DBMS_SQL.NATIVE); END;
--- adv.block-21 destructive unbounded-delete
DECLARE c INTEGER; BEGIN c := DBMS_SQL.OPEN_CURSOR; DBMS_SQL.PARSE(c, 'DELETE FROM orders', 1); n := DBMS_SQL.EXECUTE(c); END;
--- adv.block-22 destructive truncate
BEGIN SYS.DBMS_SQL.PARSE(1, 'TRUNCATE TABLE orders', 1); END;
--- adv.block-24 destructive drop-table
BEGIN dbms_utility.exec_ddl_statement@remote('DROP TABLE orders'); END;
--- adv.block-26 destructive drop-table
{call dbms_utility.exec_ddl_statement('DROP TABLE orders')}
--- adv.block-27 destructive unbounded-delete
BEGIN DBMS_SCHEDULER.CREATE_JOB(job_name => 'j', job_type => 'PLSQL_BLOCK', job_action => 'BEGIN DELETE FROM orders; END;', enabled => TRUE); END;
--- adv.block-28 destructive server-program
BEGIN DBMS_SCHEDULER.CREATE_JOB('j', 'EXECUTABLE', '/bin/rm'); END;
--- adv.block-29 destructive drop-table
BEGIN DBMS_SCHEDULER.CREATE_PROGRAM('p', 'PLSQL_BLOCK', 'BEGIN EXECUTE IMMEDIATE ''DROP TABLE orders''; END;'); END;
--- adv.block-30 destructive unbounded-delete
BEGIN DBMS_JOB.SUBMIT(:j, 'DELETE FROM orders;', SYSDATE); END;
--- adv.block-31 destructive drop-object
BEGIN DBMS_SCHEDULER.DROP_JOB('nightly'); END;
--- adv.block-32 destructive drop-object
BEGIN DBMS_SCHEDULER.DROP_PROGRAM('p'); END;
--- adv.block-33 destructive drop-object
BEGIN DBMS_JOB.REMOVE(7); END;
--- adv.block-34 destructive replace-object
BEGIN DBMS_REDEFINITION.FINISH_REDEF_TABLE('scott', 'orders', 'int_orders'); END;
--- adv.block-35 destructive unbounded-delete
BEGIN DBMS_STATS.DELETE_SCHEMA_STATS('SCOTT'); DELETE FROM orders; END;
--- adv.block-36 destructive drop-object
BEGIN DBMS_AQADM.DROP_QUEUE_TABLE('qt'); END;
--- adv.block-37 destructive truncate
BEGIN DBMS_AQADM.PURGE_QUEUE_TABLE('qt', NULL, p); END;
--- adv.block-38 destructive server-file
BEGIN UTL_FILE.FREMOVE('DIR', 'x.dbf'); END;
--- adv.block-39 destructive server-file
DECLARE f UTL_FILE.FILE_TYPE; BEGIN f := UTL_FILE.FOPEN('DIR', 'x', 'w'); END;
--- adv.block-40 destructive server-file
BEGIN UTL_FILE.FRENAME('DIR', 'a', 'DIR', 'b', TRUE); END;
--- adv.block-41 destructive destroy-recovery
BEGIN DBMS_BACKUP_RESTORE.DELETEFILE('x'); END;
--- adv.block-42 destructive server-file
BEGIN DBMS_FILE_TRANSFER.PUT_FILE('a', 'b', 'c', 'd', 'e'); END;
--- adv.block-43 destructive unbounded-delete
BEGIN DBMS_XMLGEN.GETXML('x'); DELETE orders; END;
--- adv.block-44 destructive unbounded-delete
BEGIN DBMS_LOB.FILEOPEN(f); DELETE FROM orders; END;
--- adv.block-45 destructive unbounded-delete
BEGIN FORALL i IN 1..10 DELETE FROM orders; END;
--- adv.block-46 destructive unbounded-delete
BEGIN FORALL i IN INDICES OF ids EXECUTE IMMEDIATE 'DELETE FROM orders WHERE 1 = 1'; END;
--- adv.block-47 destructive unreadable
<<outer>> BEGIN DELETE FROM orders; END outer;
--- adv.block-51 destructive unbounded-delete
BEGIN WHILE TRUE LOOP DELETE orders; END LOOP; END;
--- adv.block-52 destructive drop-table
BEGIN OPEN c FOR 'DROP TABLE orders'; END;
--- adv.block-53 destructive unreadable
BEGIN EXECUTE IMMEDIATE :sql; END;
--- adv.block-54 destructive unreadable
BEGIN EXECUTE IMMEDIATE UTL_RAW.CAST_TO_VARCHAR2(HEXTORAW('44524F50')); END;
--- adv.block-55 destructive drop-table
BEGIN EXECUTE IMMEDIATE CHR(68) || 'ROP TABLE orders'; END;
--- adv.block-56 destructive unreadable
BEGIN EXECUTE IMMEDIATE REPLACE('DR#OP TABLE orders', '#'); END;
--- adv.block-57 destructive shutdown
BEGIN EXECUTE IMMEDIATE 'ALTER SYSTEM KILL SESSION ''1,2'''; END;
--- adv.block-58 destructive drop-column
BEGIN EXECUTE IMMEDIATE 'ALTER TABLE orders DROP COLUMN status'; END;
--- adv.block-59 destructive drop-object
BEGIN BEGIN BEGIN EXECUTE IMMEDIATE 'DROP USER scott CASCADE'; END; END; END;
--- adv.block-60 destructive drop-table
WITH FUNCTION f RETURN NUMBER IS PRAGMA AUTONOMOUS_TRANSACTION; BEGIN EXECUTE IMMEDIATE 'DROP TABLE orders'; RETURN 1; END; SELECT f FROM dual
--- adv.block-61 destructive unbounded-delete
SELECT 1 FROM dual
/
BEGIN
  DELETE FROM orders;
END;
/
--- adv.block-62 destructive drop-table
CREATE TABLE t (id NUMBER)
/
DROP TABLE orders
/
--- adv.block-63 destructive truncate
BEGIN NULL; END;
/
TRUNCATE TABLE orders
/
--- adv.block-64 destructive drop-table
EXEC DBMS_UTILITY.EXEC_DDL_STATEMENT('DROP TABLE orders')
--- adv.block-65 destructive drop-table
EXECUTE IMMEDIATE 'DROP TABLE orders'
--- adv.rows-3 destructive unbounded-delete
DELETE orders o
--- adv.rows-4 destructive unbounded-delete
DELETE FROM orders o
--- adv.rows-5 destructive unbounded-delete
DELETE FROM scott.orders
--- adv.rows-6 destructive unbounded-delete
DELETE FROM orders@remote
--- adv.rows-7 destructive unbounded-delete
DELETE FROM ONLY (orders)
--- adv.rows-8 destructive unbounded-delete
DELETE /*+ PARALLEL(orders, 8) */ FROM orders
--- adv.rows-9 destructive unbounded-delete
DELETE --+ APPEND
FROM orders
--- adv.rows-12 destructive unbounded-delete
DELETE (SELECT * FROM orders)
--- adv.rows-13 destructive unbounded-delete
DELETE FROM (SELECT * FROM orders WHERE 1 = 1)
--- adv.rows-14 destructive unbounded-delete
DELETE FROM (SELECT * FROM orders WHERE ROWNUM > 0)
--- adv.rows-15 destructive unbounded-delete
DELETE FROM (SELECT o.* FROM orders o JOIN customers c ON 1 = 1)
--- adv.rows-16 destructive unbounded-delete
DELETE FROM (SELECT * FROM orders) WHERE 1 = 1
--- adv.rows-17 destructive unbounded-delete
DELETE FROM orders RETURNING id BULK COLLECT INTO ids
--- adv.rows-18 destructive unbounded-delete
DELETE FROM orders LOG ERRORS REJECT LIMIT UNLIMITED
--- adv.rows-19 destructive unbounded-delete
DELETE FROM orders WHERE 1 = 1
--- adv.rows-20 destructive unbounded-delete
DELETE FROM orders WHERE 1 = 1 LOG ERRORS INTO err
--- adv.rows-24 destructive unbounded-delete
DELETE FROM orders WHERE ROWID = ROWID
--- adv.rows-25 destructive unbounded-delete
DELETE FROM orders WHERE id = id
--- adv.rows-26 destructive unbounded-delete
DELETE FROM orders WHERE id IS NOT NULL
--- adv.rows-27 destructive unbounded-delete
DELETE FROM orders WHERE NVL(status, 'x') = NVL(status, 'x')
--- adv.rows-28 destructive unbounded-delete
DELETE FROM orders WHERE NVL(1, 0) = 1
--- adv.rows-29 destructive unbounded-delete
DELETE FROM orders WHERE DECODE(1, 1, 1, 0) = 1
--- adv.rows-30 destructive unbounded-delete
DELETE FROM orders WHERE DECODE(id, id, 1, 0) = 1
--- adv.rows-31 destructive unbounded-delete
DELETE FROM orders WHERE SYSDATE > DATE '2020-01-01'
--- adv.rows-32 destructive unbounded-delete
DELETE FROM orders WHERE SYSTIMESTAMP > TIMESTAMP '2020-01-01 00:00:00'
--- adv.rows-33 destructive unbounded-delete
DELETE FROM orders WHERE USER = USER
--- adv.rows-35 destructive unbounded-delete
DELETE FROM orders WHERE 'a' || '' = 'a'
--- adv.rows-36 destructive unbounded-delete
DELETE FROM orders WHERE EXISTS (SELECT 1 FROM dual)
--- adv.rows-37 destructive unbounded-delete
DELETE FROM orders WHERE EXISTS (SELECT NULL FROM orders)
--- adv.rows-38 destructive unbounded-delete
DELETE FROM orders WHERE 1 = (SELECT 1 FROM dual)
--- adv.rows-39 destructive unbounded-delete
DELETE FROM orders WHERE id IN (SELECT id FROM orders)
--- adv.rows-40 destructive unbounded-delete
DELETE FROM orders WHERE (id, status) IN (SELECT id, status FROM orders)
--- adv.rows-41 destructive unbounded-delete
DELETE FROM orders WHERE ROWID IN (SELECT ROWID FROM orders)
--- adv.rows-42 destructive unbounded-delete
DELETE FROM orders o WHERE EXISTS (SELECT 1 FROM orders i WHERE i.id = o.id)
--- adv.rows-43 destructive unbounded-delete
DELETE FROM orders WHERE LNNVL(1 = 2)
--- adv.rows-44 destructive unbounded-delete
DELETE FROM orders WHERE LNNVL(1 = NULL)
--- adv.rows-45 destructive unbounded-delete
DELETE FROM orders WHERE NOT (1 = 2)
--- adv.rows-46 destructive unbounded-delete
DELETE FROM orders WHERE 1 <> 2 AND 1 != 2 AND 1 ^= 2
--- adv.rows-47 destructive unbounded-delete
DELETE FROM orders WHERE REGEXP_LIKE(status, '.*')
--- adv.rows-48 destructive unbounded-delete
DELETE FROM orders WHERE status LIKE '%' OR status IS NULL
--- adv.rows-49 destructive unbounded-delete
DELETE FROM orders WHERE LENGTH(status) >= 1 OR status IS NULL
--- adv.rows-50 destructive unbounded-delete
DELETE FROM orders WHERE GREATEST(id, 0) >= 0
--- adv.rows-51 destructive unbounded-delete
DELETE FROM orders WHERE MOD(id, 1) = 0
--- adv.rows-52 destructive unbounded-delete
DELETE FROM orders WHERE DBMS_RANDOM.VALUE < 2
--- adv.rows-53 destructive unbounded-delete
DELETE FROM orders WHERE id > -1
--- adv.rows-54 destructive unbounded-delete
DELETE FROM orders WHERE id >= ALL (SELECT MIN(id) FROM orders)
--- adv.rows-55 destructive unbounded-delete
DELETE FROM orders WHERE id = ANY (SELECT id FROM orders)
--- adv.rows-56 destructive unbounded-delete
DELETE FROM orders WHERE CASE WHEN 1 = 1 THEN 1 END = 1
--- adv.rows-57 destructive unbounded-delete
DELETE FROM orders WHERE 1 IN (1, 2)
--- adv.rows-58 destructive unbounded-delete
DELETE FROM orders WHERE id BETWEEN id AND id
--- adv.rows-59 destructive unbounded-delete
DELETE FROM orders WHERE SYS_CONTEXT('USERENV', 'SID') IS NOT NULL
--- adv.rows-60 destructive unbounded-delete
DELETE FROM orders WHERE ORA_HASH(id) >= 0
--- adv.rows-61 destructive unbounded-delete
DELETE FROM orders WHERE VSIZE(id) > 0
--- adv.rows-62 destructive unbounded-delete
DELETE FROM orders WHERE COALESCE(id, 0) = COALESCE(id, 0)
--- adv.rows-63 destructive unbounded-delete
DELETE FROM orders WHERE NVL2(id, 1, 1) = 1
--- adv.rows-64 destructive unbounded-delete
DELETE FROM orders WHERE TO_CHAR(id) = TO_CHAR(id)
--- adv.rows-66 destructive unbounded-update
UPDATE orders o SET o.status = 'x'
--- adv.rows-67 destructive unbounded-update
UPDATE orders SET (a, b) = (SELECT 1, 2 FROM dual)
--- adv.rows-69 destructive unbounded-update
UPDATE orders SET status = 'x' WHERE 1 = 1 RETURNING id INTO :x
--- adv.rows-70 destructive unbounded-update
UPDATE orders PARTITION (p1) SET status = 'x'
--- adv.rows-71 destructive unbounded-update
UPDATE /*+ parallel */ orders SET status = (SELECT s FROM c WHERE c.id = orders.id)
--- adv.rows-72 destructive unbounded-update
UPDATE ONLY (orders) SET status = 'x'
--- adv.rows-73 destructive unbounded-update
MERGE INTO orders t USING dual ON (1 = 1) WHEN MATCHED THEN UPDATE SET t.status = 'x'
--- adv.rows-74 destructive unbounded-update,unbounded-delete
MERGE INTO orders t USING (SELECT 1 x FROM dual) s ON (1 = 1) WHEN MATCHED THEN UPDATE SET t.status = 'x' DELETE WHERE 1 = 1
--- adv.rows-75 destructive unbounded-update
MERGE INTO orders t USING orders s ON (t.id = s.id) WHEN MATCHED THEN UPDATE SET t.status = 'x'
--- adv.rows-76 destructive unbounded-delete
MERGE INTO orders t USING orders s ON (t.rowid = s.rowid) WHEN MATCHED THEN UPDATE SET t.status = 'x' DELETE WHERE t.status = 'x'
--- adv.rows-77 destructive unbounded-delete
INSERT INTO audit SELECT 1 FROM dual; DELETE FROM orders
--- adv.rows-78 destructive unbounded-delete
INSERT ALL INTO a VALUES (1) SELECT * FROM dual; DELETE orders
--- adv.rows-79 destructive truncate
TRUNCATE TABLE orders
--- adv.rows-80 destructive truncate
TRUNCATE TABLE scott.orders DROP STORAGE
--- adv.rows-82 destructive truncate
TRUNCATE CLUSTER emp_dept
--- adv.rows-83 destructive truncate
TRUNCATE TABLE orders PRESERVE MATERIALIZED VIEW LOG
--- adv.drop-1 destructive drop-object
DROP USER scott CASCADE
--- adv.drop-5 destructive drop-database
DROP PUBLIC DATABASE LINK remote
--- adv.drop-6 destructive drop-object
DROP PLUGGABLE DATABASE pdb1 INCLUDING DATAFILES
--- adv.drop-7 destructive drop-object
DROP VIEW v
--- adv.drop-9 destructive drop-object
DROP MATERIALIZED VIEW mv
--- adv.drop-11 destructive drop-object
DROP INDEX ix
--- adv.drop-12 destructive drop-object
DROP INDEX ix FORCE
--- adv.drop-14 destructive drop-object
DROP SYNONYM s
--- adv.drop-15 destructive drop-object
DROP PUBLIC SYNONYM s FORCE
--- adv.drop-18 destructive drop-object
DROP PACKAGE p
--- adv.drop-19 destructive drop-object
DROP PACKAGE BODY p
--- adv.drop-20 destructive drop-object
DROP TYPE t FORCE
--- adv.drop-22 destructive drop-object
DROP TRIGGER tr
--- adv.drop-26 destructive drop-object
DROP CLUSTER c INCLUDING TABLES CASCADE CONSTRAINTS
--- adv.drop-27 destructive drop-object
DROP CONTEXT c
--- adv.drop-28 destructive drop-object
DROP DIMENSION d
--- adv.drop-29 destructive drop-object
DROP EDITION e CASCADE
--- adv.drop-30 destructive drop-object
DROP INDEXTYPE t
--- adv.drop-31 destructive drop-object
DROP OPERATOR o
--- adv.drop-32 destructive drop-object
DROP OUTLINE o
--- adv.drop-33 destructive drop-object
DROP LIBRARY l
--- adv.drop-34 destructive drop-object
DROP JAVA SOURCE "x"
--- adv.drop-35 destructive drop-object
DROP JAVA CLASS "x"
--- adv.drop-36 destructive drop-object
DROP ROLLBACK SEGMENT r
--- adv.drop-37 destructive drop-object
DROP RESTORE POINT before_upgrade
--- adv.drop-39 destructive drop-object
DROP DISKGROUP dg INCLUDING CONTENTS
--- adv.drop-40 destructive drop-object
DROP ANALYTIC VIEW av
--- adv.drop-41 destructive drop-object
DROP AUDIT POLICY p
--- adv.drop-42 destructive drop-object
DROP LOCKDOWN PROFILE p
--- adv.drop-43 destructive drop-object
DROP INMEMORY JOIN GROUP g
--- adv.drop-44 destructive drop-object
DROP ZONEMAP z
--- adv.drop-45 destructive drop-object
DROP MATERIALIZED ZONEMAP z
--- adv.drop-46 destructive drop-object
DROP PROPERTY GRAPH g
--- adv.drop-47 destructive drop-object
DROP DOMAIN d
--- adv.drop-51 destructive destroy-recovery
PURGE INDEX ix
--- adv.drop-54 destructive replace-object
FLASHBACK TABLE orders TO SCN 12345
--- adv.drop-55 destructive replace-object
FLASHBACK DATABASE TO RESTORE POINT x
--- adv.alter-2 destructive drop-column
ALTER TABLE orders DROP (status, total)
--- adv.alter-3 destructive drop-column
ALTER TABLE orders DROP (status) CASCADE CONSTRAINTS
--- adv.alter-5 destructive drop-column
ALTER TABLE orders SET UNUSED (status, total) ONLINE
--- adv.alter-7 destructive drop-column
ALTER TABLE orders DROP COLUMNS CONTINUE
--- adv.alter-8 destructive drop-constraint
ALTER TABLE orders DROP CONSTRAINT fk
--- adv.alter-9 destructive drop-constraint
ALTER TABLE orders DROP CONSTRAINT pk CASCADE DROP INDEX
--- adv.alter-10 destructive drop-constraint
ALTER TABLE orders DROP PRIMARY KEY CASCADE
--- adv.alter-11 destructive drop-column
ALTER TABLE orders DROP UNIQUE (email)
--- adv.alter-12 destructive alter-type
ALTER TABLE orders MODIFY status VARCHAR2(10)
--- adv.alter-13 destructive alter-type
ALTER TABLE orders MODIFY (status VARCHAR2(10), total NUMBER(5))
--- adv.alter-14 destructive alter-type
ALTER TABLE orders MODIFY (status CLOB)
--- adv.alter-15 destructive disable-safety
ALTER TABLE orders DISABLE CONSTRAINT fk
--- adv.alter-19 destructive disable-safety
ALTER TRIGGER tr DISABLE
--- adv.alter-22 destructive rename
ALTER TABLE orders RENAME CONSTRAINT a TO b
--- adv.alter-23 destructive rename
ALTER INDEX ix RENAME TO ix2
--- adv.alter-25 destructive drop-partition
ALTER TABLE orders DROP PARTITION p2023 UPDATE GLOBAL INDEXES
--- adv.alter-26 destructive drop-partition
ALTER TABLE orders DROP SUBPARTITION sp1
--- adv.alter-28 destructive truncate
ALTER TABLE orders TRUNCATE PARTITION p2023
--- adv.alter-30 destructive truncate
ALTER TABLE orders TRUNCATE SUBPARTITION sp1
--- adv.alter-31 destructive drop-partition
ALTER TABLE orders EXCHANGE PARTITION p1 WITH TABLE stage
--- adv.alter-32 destructive drop-partition
ALTER TABLE orders EXCHANGE PARTITION p1 WITH TABLE stage INCLUDING INDEXES WITHOUT VALIDATION
--- adv.alter-35 destructive shutdown
ALTER SYSTEM DISCONNECT SESSION '12,34' POST_TRANSACTION
--- adv.alter-36 destructive destroy-recovery
ALTER SYSTEM SET recyclebin = OFF SCOPE = SPFILE
--- adv.alter-38 destructive shutdown
ALTER DATABASE CLOSE
--- adv.alter-40 destructive drop-object
ALTER DATABASE DATAFILE 5 OFFLINE FOR DROP
--- adv.alter-41 destructive drop-object
ALTER DATABASE TEMPFILE '/u01/t.dbf' DROP INCLUDING DATAFILES
--- adv.alter-43 destructive destroy-recovery
ALTER DATABASE OPEN RESETLOGS
--- adv.alter-45 destructive destroy-recovery
ALTER DATABASE CLEAR UNARCHIVED LOGFILE GROUP 1
--- adv.alter-47 destructive drop-object
ALTER TABLESPACE users DROP DATAFILE 'x.dbf'
--- adv.alter-48 destructive shutdown
ALTER PLUGGABLE DATABASE pdb1 CLOSE IMMEDIATE
--- adv.alter-49 destructive drop-database
ALTER PLUGGABLE DATABASE pdb1 UNPLUG INTO 'x.xml'
--- adv.alter-50 destructive rename
ALTER USER scott RENAME TO tiger
--- adv.alter-51 destructive destroy-recovery
ALTER SESSION SET RECYCLEBIN = OFF
--- adv.alter-52 destructive destroy-recovery
ALTER SYSTEM SET "recyclebin" = OFF
--- adv.alter-53 destructive drop-column
ALTER TYPE t DROP ATTRIBUTE a CASCADE
--- adv.alter-54 destructive drop-table
ALTER TABLE orders MODIFY PARTITION p1 UNUSABLE LOCAL INDEXES; DROP TABLE x
--- adv.alter-55 destructive drop-object
ALTER CLUSTER c DEALLOCATE UNUSED; DROP CLUSTER c
--- adv.alter-56 destructive shutdown
ALTER SYSTEM SHUTDOWN IMMEDIATE 'D001'
--- adv.alter-57 destructive shutdown
SHUTDOWN IMMEDIATE
--- adv.alter-58 destructive shutdown
SHUTDOWN ABORT
--- adv.alter-59 destructive drop-table
STARTUP FORCE; DROP TABLE x
--- adv.alter-60 destructive replace-object
CREATE OR REPLACE TABLE orders (id NUMBER)
--- adv.alter-61 destructive replace-object
CREATE OR REPLACE TYPE t AS OBJECT (x NUMBER)
--- adv.alter-62 destructive drop-object
CREATE OR REPLACE DIRECTORY d AS '/etc'; DROP DIRECTORY d
--- adv.alter-63 destructive server-program
CREATE LIBRARY l AS '/lib/x.so'
--- adv.alter-64 destructive server-program
CREATE OR REPLACE AND COMPILE JAVA SOURCE NAMED "x" AS public class x {}
--- adv.alter-65 destructive server-program
CREATE TABLE ext (a NUMBER) ORGANIZATION EXTERNAL (TYPE ORACLE_LOADER DEFAULT DIRECTORY d ACCESS PARAMETERS (PREPROCESSOR d:'rm.sh') LOCATION ('x'))
--- adv.alter-66 destructive drop-table
CREATE PFILE = '/tmp/p.ora' FROM SPFILE; DROP TABLE x
--- adv.alter-67 destructive replace-object
CREATE CONTROLFILE REUSE DATABASE x RESETLOGS
--- adv.alter-68 destructive drop-table
CREATE SCHEMA AUTHORIZATION scott CREATE TABLE a (id NUMBER) GRANT SELECT ON a TO b; DROP TABLE a
--- adv.alter-69 destructive disable-safety
NOAUDIT ALL
--- adv.alter-70 destructive unbounded-delete,unreadable
AUDIT DELETE TABLE; DELETE FROM orders
--- adv.alter-71 destructive unbounded-delete
LOCK TABLE orders IN EXCLUSIVE MODE; DELETE FROM orders
--- adv.alter-72 destructive drop-table
EXPLAIN PLAN FOR SELECT 1 FROM dual; DROP TABLE orders
--- adv.alter-73 destructive drop-table
COMMIT; DROP TABLE orders
--- adv.alter-74 destructive unbounded-delete
SAVEPOINT a; DELETE orders
--- adv.alter-75 destructive drop-table
SET ROLE ALL; DROP TABLE orders
--- manual: PL/SQL Language Reference, EXECUTE IMMEDIATE
--- adv.variable-1 destructive drop-table
DECLARE s VARCHAR2(99) := 'SELECT 1 FROM dual'; BEGIN IF a THEN s := 'DROP TABLE orders'; END IF; EXECUTE IMMEDIATE s; END;
--- adv.variable-2 destructive unbounded-delete
DECLARE s VARCHAR2(99) := 'DELETE FROM orders'; BEGIN IF a IS NOT NULL THEN s := s || ' WHERE id = :a'; END IF; EXECUTE IMMEDIATE s; END;
--- adv.variable-3 destructive unreadable
DECLARE s VARCHAR2(99); BEGIN SELECT cmd INTO s FROM jobs; EXECUTE IMMEDIATE s; END;
--- adv.variable-4 destructive drop-table
DECLARE s VARCHAR2(99); BEGIN s := 'DROP '; s := s || 'TABLE '; s := s || t; EXECUTE IMMEDIATE s; END;
--- adv.variable-5 destructive unreadable
DECLARE s VARCHAR2(99) := 'SELECT 1 FROM dual'; BEGIN build(s); s := get_text; EXECUTE IMMEDIATE s; END;
--- adv.variable-6 destructive unreadable
DECLARE s VARCHAR2(99); BEGIN s := CASE WHEN a THEN 'DROP TABLE x' END; EXECUTE IMMEDIATE s; END;
--- adv.variable-7 destructive unreadable
BEGIN EXECUTE IMMEDIATE s BULK COLLECT INTO ids; END;
--- adv.variable-8 destructive drop-table
DECLARE s CLOB; c SYS_REFCURSOR; BEGIN s := q'[DROP TABLE orders]'; EXECUTE IMMEDIATE s; END;
--- adv.variable-out destructive unreadable
DECLARE q VARCHAR2(200) := 'SELECT 1 FROM dual'; BEGIN get_sql(q); EXECUTE IMMEDIATE q; END;
--- adv.variable-package-out destructive unreadable
DECLARE q VARCHAR2(200) := 'SELECT 1 FROM dual'; BEGIN app.tools.get_sql(1, q); EXECUTE IMMEDIATE q; END;
--- adv.variable-using-out destructive unreadable
DECLARE q VARCHAR2(200) := 'SELECT 1 FROM dual'; BEGIN EXECUTE IMMEDIATE 'BEGIN f(:1); END;' USING OUT q; EXECUTE IMMEDIATE q; END;
--- adv.variable-into-list destructive unreadable
DECLARE q VARCHAR2(200) := 'SELECT 1 FROM dual'; BEGIN SELECT 1, text INTO r.a(1), q FROM texts; EXECUTE IMMEDIATE q; END;
