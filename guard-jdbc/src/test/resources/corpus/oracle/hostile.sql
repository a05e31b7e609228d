--- about: What destroys, plain and in disguise. No server runs here: the labels are those of the manual.
--- manual: Oracle SQL and PL/SQL language references, SELECT
--- hostile.select.1 destructive
SELECT q'['; ]' FROM dual;
DROP TABLE orders

--- hostile.select.2 destructive
SELECT q'{it's}' FROM dual
/
DROP TABLE orders
/

--- hostile.select.3 destructive
SELECT nq'!'!' FROM dual;
TRUNCATE TABLE orders

--- hostile.select.4 destructive
SELECT 1 FROM dual
/
TRUNCATE TABLE orders

--- hostile.select.5 destructive
SELECT q'~'~' FROM dual;
DROP TABLE orders

--- hostile.select.6 destructive
SELECT Q'"it's"' FROM dual;
DROP TABLE orders

--- manual: Oracle SQL and PL/SQL language references, DROP statements
--- hostile.drop.1 destructive drop-table
DROP TABLE orders PURGE

--- hostile.drop.2 destructive drop-table
DROP TABLE hr.orders CASCADE CONSTRAINTS PURGE

--- hostile.drop.3 destructive drop-table
DROP TABLE "Orders"

--- hostile.drop.4 destructive drop-object
DROP USER app CASCADE

--- hostile.drop.5 destructive
DROP TABLESPACE users INCLUDING CONTENTS AND DATAFILES

--- hostile.drop.6 destructive drop-object
DROP PACKAGE BODY pkg

--- hostile.drop.7 destructive
DROP PUBLIC SYNONYM orders

--- hostile.drop.8 destructive
DROP MATERIALIZED VIEW LOG ON orders

--- hostile.drop.9 destructive
DROP DATABASE LINK remote

--- hostile.drop.10 destructive
DROP DIRECTORY d

--- hostile.drop.11 destructive
DROP CLUSTER c INCLUDING TABLES

--- hostile.drop.12 destructive drop-object
DROP TYPE addr FORCE

--- hostile.drop.13 destructive
DROP DATABASE

--- hostile.drop.14 destructive
DROP PLUGGABLE DATABASE p INCLUDING DATAFILES

--- hostile.drop.15 destructive
DROP RESTORE POINT before

--- hostile.drop.16 destructive
DROP FLASHBACK ARCHIVE fa

--- hostile.drop.17 destructive drop-object
DROP TRIGGER trg

--- hostile.drop.18 destructive drop-object
DROP SEQUENCE s

--- hostile.drop.19 destructive drop-object
DROP VIEW v CASCADE CONSTRAINTS

--- hostile.drop.20 destructive drop-object
DROP INDEX ix ONLINE

--- hostile.drop.21 destructive drop-object
DROP PROCEDURE p

--- hostile.drop.22 destructive drop-object
DROP FUNCTION f

--- hostile.drop.23 destructive drop-object
DROP ROLE r

--- hostile.drop.24 destructive
DROP PROFILE p CASCADE

--- hostile.drop.25 destructive drop-object
DROP TYPE BODY t

--- hostile.drop.26 destructive
DROP MATERIALIZED VIEW mv PRESERVE TABLE

--- hostile.drop.27 destructive
DROP JAVA SOURCE "X"

--- manual: Oracle SQL and PL/SQL language references, DELETE
--- hostile.delete.1 destructive unbounded-delete
DELETE orders

--- hostile.delete.2 destructive unbounded-delete
DELETE FROM orders

--- hostile.delete.3 destructive unbounded-delete
DELETE /*+ PARALLEL(4) */ FROM orders

--- hostile.delete.4 destructive unbounded-delete
DELETE FROM orders o WHERE 1 = 1

--- hostile.delete.5 destructive unbounded-delete
DELETE FROM orders PARTITION (p2023)

--- hostile.delete.6 destructive unbounded-delete
DELETE FROM (SELECT * FROM orders)

--- hostile.delete.7 destructive unbounded-delete
DELETE FROM orders RETURNING id INTO :x

--- hostile.delete.8 destructive unbounded-delete
DELETE FROM orders WHERE ROWID IS NOT NULL

--- hostile.delete.9 destructive unbounded-delete
DELETE FROM orders WHERE id = id LOG ERRORS

--- hostile.delete.10 destructive unbounded-delete
DELETE FROM orders o WHERE o.rowid = o.rowid

--- hostile.delete.11 destructive unbounded-delete
DELETE FROM orders WHERE ROWNUM > 0

--- hostile.delete.12 destructive unbounded-delete
DELETE FROM orders WHERE ROWNUM >= 1

--- hostile.delete.13 destructive unbounded-delete
DELETE FROM orders WHERE 1 = 1 AND ROWNUM > 0

--- hostile.delete.14 destructive unbounded-delete
DELETE FROM orders WHERE NVL(id, 0) = NVL(id, 0)

--- hostile.delete.15 destructive unbounded-delete
DELETE FROM orders WHERE '' IS NULL

--- manual: Oracle SQL and PL/SQL language references, UPDATE
--- hostile.update.1 destructive unbounded-update
UPDATE orders SET status = 'x'

--- hostile.update.2 destructive unbounded-update
UPDATE orders o SET (status, total) = (SELECT 'x', 1 FROM dual)

--- hostile.update.3 destructive unbounded-update
UPDATE /*+ INDEX(orders ix) */ orders SET status = q'[where id = 1]'

--- hostile.update.4 destructive unbounded-update
UPDATE orders SET status = 'x' WHERE 'a' = 'a'

--- hostile.update.5 destructive unbounded-update
UPDATE orders SET status = 'x' WHERE 'a' IS NOT NULL

--- hostile.update.6 destructive unbounded-update
UPDATE (SELECT * FROM orders) SET status = 'x'

--- manual: Oracle SQL and PL/SQL language references, TRUNCATE TABLE
--- hostile.truncate.1 destructive truncate
TRUNCATE TABLE orders DROP STORAGE

--- hostile.truncate.2 destructive truncate
TRUNCATE TABLE orders REUSE STORAGE CASCADE

--- hostile.truncate.3 destructive truncate
TRUNCATE TABLE orders PURGE MATERIALIZED VIEW LOG DROP ALL STORAGE

--- hostile.truncate.4 destructive truncate
TRUNCATE CLUSTER c

--- manual: Oracle SQL and PL/SQL language references, MERGE
--- hostile.merge.1 destructive
MERGE INTO orders t USING dual ON (1 = 1) WHEN MATCHED THEN UPDATE SET status = 'x' DELETE WHERE 1 = 1

--- hostile.merge.2 destructive
MERGE INTO orders t USING src s ON (t.id = t.id) WHEN MATCHED THEN UPDATE SET status = 'x'

--- manual: Oracle SQL and PL/SQL language references, ALTER TABLE
--- hostile.alter-table.1 destructive
ALTER TABLE orders DROP COLUMN status

--- hostile.alter-table.2 destructive
ALTER TABLE orders DROP (status, total) CASCADE CONSTRAINTS

--- hostile.alter-table.3 destructive
ALTER TABLE orders DROP UNUSED COLUMNS

--- hostile.alter-table.4 destructive
ALTER TABLE orders SET UNUSED (status)

--- hostile.alter-table.5 destructive
ALTER TABLE orders SET UNUSED COLUMN status

--- hostile.alter-table.6 destructive
ALTER TABLE orders MODIFY status VARCHAR2(5)

--- hostile.alter-table.7 destructive
ALTER TABLE orders MODIFY (status VARCHAR2(5), total NUMBER(5))

--- hostile.alter-table.8 destructive
ALTER TABLE orders RENAME TO orders_old

--- hostile.alter-table.9 destructive
ALTER TABLE orders RENAME COLUMN status TO state

--- hostile.alter-table.10 destructive
ALTER TABLE orders DROP PARTITION p2023

--- hostile.alter-table.11 destructive
ALTER TABLE orders TRUNCATE PARTITION p2023 DROP STORAGE

--- hostile.alter-table.12 destructive
ALTER TABLE orders TRUNCATE SUBPARTITION s1

--- hostile.alter-table.13 destructive
ALTER TABLE orders EXCHANGE PARTITION p1 WITH TABLE t2

--- hostile.alter-table.14 destructive
ALTER TABLE orders DROP CONSTRAINT fk_a CASCADE

--- hostile.alter-table.15 destructive
ALTER TABLE orders DROP PRIMARY KEY

--- hostile.alter-table.16 destructive
ALTER TABLE orders DISABLE CONSTRAINT fk_a

--- hostile.alter-table.17 destructive
ALTER TABLE orders DISABLE ALL TRIGGERS

--- hostile.alter-table.18 destructive
ALTER TABLE orders DISABLE PRIMARY KEY CASCADE

--- hostile.alter-table.19 destructive
ALTER TABLE orders DROP PARTITION FOR (DATE '2023-01-01')

--- hostile.alter-table.20 destructive
ALTER TABLE orders DROP SUBPARTITION s1

--- hostile.alter-table.21 destructive
ALTER TABLE orders MODIFY CONSTRAINT fk DISABLE

--- hostile.alter-table.22 destructive
ALTER TABLE orders DISABLE NOVALIDATE CONSTRAINT fk

--- hostile.alter-table.23 destructive
ALTER TABLESPACE users DROP DATAFILE '/u01/x.dbf'

--- hostile.alter-table.24 destructive
ALTER TABLESPACE users OFFLINE IMMEDIATE

--- hostile.alter-table.25 destructive
ALTER TABLE orders NO FLASHBACK ARCHIVE

--- hostile.alter-table.26 destructive
ALTER TABLE orders DROP UNIQUE (status)

--- hostile.alter-table.27 destructive
ALTER TABLE orders DROP COLUMN a CASCADE CONSTRAINTS CHECKPOINT 250

--- hostile.alter-table.28 destructive
ALTER TABLE orders RENAME PARTITION p1 TO p2

--- hostile.alter-table.29 destructive
ALTER TABLE orders TRUNCATE PARTITION p1, p2 UPDATE INDEXES

--- manual: Oracle SQL and PL/SQL language references, ALTER statements
--- hostile.alter-statements.1 destructive
ALTER TRIGGER trg DISABLE

--- hostile.alter-statements.2 destructive
ALTER SYSTEM KILL SESSION '12,34' IMMEDIATE

--- hostile.alter-statements.3 destructive
ALTER SYSTEM DISCONNECT SESSION '12,34' IMMEDIATE

--- hostile.alter-statements.4 destructive
ALTER DATABASE NOARCHIVELOG

--- hostile.alter-statements.5 destructive
ALTER DATABASE FLASHBACK OFF

--- hostile.alter-statements.6 destructive
ALTER DATABASE DATAFILE '/u01/x.dbf' OFFLINE DROP

--- hostile.alter-statements.7 destructive
ALTER DATABASE DROP LOGFILE GROUP 3

--- hostile.alter-statements.8 destructive
ALTER DATABASE CLEAR UNARCHIVED LOGFILE GROUP 3

--- hostile.alter-statements.9 destructive
ALTER PLUGGABLE DATABASE p CLOSE IMMEDIATE

--- hostile.alter-statements.10 destructive
ALTER INDEX ix RENAME TO iy

--- hostile.alter-statements.11 destructive
ALTER SYSTEM SET log_archive_dest_1 = '' SCOPE = BOTH

--- manual: Oracle SQL and PL/SQL language references, CREATE statements
--- hostile.create.1 destructive
CREATE OR REPLACE TYPE addr AS OBJECT (a NUMBER)

--- hostile.create.2 destructive
CREATE LIBRARY l AS '/tmp/x.so'

--- manual: Oracle SQL and PL/SQL language references, PURGE and FLASHBACK
--- hostile.purge.1 destructive
PURGE TABLE orders

--- hostile.purge.2 destructive
PURGE DBA_RECYCLEBIN

--- hostile.purge.3 destructive
PURGE TABLESPACE users

--- hostile.purge.4 destructive
FLASHBACK TABLE orders TO TIMESTAMP SYSTIMESTAMP - 1

--- hostile.purge.5 destructive
FLASHBACK DATABASE TO SCN 12345

--- hostile.purge.6 destructive
PURGE RECYCLEBIN

--- manual: Oracle SQL and PL/SQL language references, PL/SQL blocks and supplied packages
--- hostile.pl.1 destructive
BEGIN DELETE FROM orders; END;

--- hostile.pl.2 destructive
BEGIN EXECUTE IMMEDIATE 'DROP TABLE orders PURGE'; EXCEPTION WHEN OTHERS THEN NULL; END;

--- hostile.pl.3 destructive
BEGIN EXECUTE IMMEDIATE q'[TRUNCATE TABLE orders]'; END;

--- hostile.pl.4 destructive
BEGIN EXECUTE IMMEDIATE 'DROP TABLE ' || 'orders'; END;

--- hostile.pl.5 destructive
DECLARE s VARCHAR2(99) := 'DROP TABLE x'; BEGIN EXECUTE IMMEDIATE s; END;

--- hostile.pl.6 destructive
DECLARE n NUMBER; BEGIN SELECT 1 INTO n FROM dual; UPDATE orders SET status = 'x'; COMMIT; END;

--- hostile.pl.7 destructive
BEGIN FOR r IN (SELECT table_name FROM user_tables) LOOP EXECUTE IMMEDIATE 'DROP TABLE ' || r.table_name; END LOOP; END;

--- hostile.pl.8 destructive
BEGIN IF 1 = 1 THEN DELETE orders; END IF; END;

--- hostile.pl.9 destructive
BEGIN FORALL i IN 1 .. 3 DELETE FROM orders; END;

--- hostile.pl.10 destructive
BEGIN DBMS_UTILITY.EXEC_DDL_STATEMENT('DROP TABLE orders'); END;

--- hostile.pl.11 destructive
CALL DBMS_UTILITY.EXEC_DDL_STATEMENT('DROP TABLE orders')

--- hostile.pl.12 destructive
BEGIN DBMS_SQL.PARSE(c, 'DROP TABLE orders', DBMS_SQL.NATIVE); END;

--- hostile.pl.13 destructive
BEGIN DBMS_SCHEDULER.CREATE_JOB(job_name => 'J', job_type => 'PLSQL_BLOCK', job_action => 'BEGIN DELETE FROM orders; END;', enabled => TRUE); END;

--- hostile.pl.14 destructive
<<x>> BEGIN DELETE FROM orders; END;

--- hostile.pl.15 destructive
BEGIN DBMS_SCHEDULER.DROP_JOB('J'); END;

--- hostile.pl.16 destructive
BEGIN UTL_FILE.FREMOVE('D', 'x.txt'); END;

--- hostile.pl.17 destructive
DECLARE c INTEGER; BEGIN c := DBMS_SQL.OPEN_CURSOR; DBMS_SQL.PARSE(c, 'TRUNCATE TABLE orders', 1); END;

--- hostile.pl.18 destructive
BEGIN IF TRUE THEN EXECUTE IMMEDIATE 'alter table orders drop column x'; END IF; END;

--- hostile.pl.19 destructive
DECLARE PRAGMA AUTONOMOUS_TRANSACTION; BEGIN DELETE FROM orders; COMMIT; END;

--- hostile.pl.20 destructive
BEGIN DELETE orders; EXCEPTION WHEN OTHERS THEN NULL; END;

--- hostile.pl.21 destructive
{call DBMS_UTILITY.EXEC_DDL_STATEMENT('DROP TABLE orders')}

--- hostile.pl.22 destructive
BEGIN <<l>> LOOP DELETE FROM orders; EXIT l; END LOOP; END;

--- hostile.pl.23 destructive
BEGIN CASE WHEN 1 = 1 THEN DELETE FROM orders; END CASE; END;

--- hostile.pl.24 destructive
BEGIN WHILE TRUE LOOP UPDATE orders SET a = 1; EXIT; END LOOP; END;

--- hostile.pl.25 destructive
BEGIN EXECUTE IMMEDIATE 'DELETE FROM orders' USING 1; END;

--- hostile.pl.26 destructive
BEGIN EXECUTE IMMEDIATE q'{DROP TABLE "it's"}'; END;

--- hostile.pl.27 destructive
BEGIN EXECUTE IMMEDIATE 'BEGIN DELETE FROM orders; END;'; END;

--- hostile.pl.28 destructive
DECLARE PROCEDURE p IS BEGIN DELETE FROM orders; END; BEGIN p; END;

--- hostile.pl.29 destructive
BEGIN DBMS_RLS.DROP_POLICY('HR', 'ORDERS', 'P'); END;

--- hostile.pl.30 destructive
BEGIN DBMS_AQADM.DROP_QUEUE_TABLE('Q'); END;

--- hostile.pl.31 destructive
BEGIN DBMS_JOB.SUBMIT(j, 'BEGIN DELETE FROM orders; END;'); END;

--- manual: Oracle SQL and PL/SQL language references, Other statements
--- hostile.other-statements.1 destructive
RENAME orders TO orders_old
