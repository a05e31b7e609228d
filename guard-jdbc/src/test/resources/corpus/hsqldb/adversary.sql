--- about: Written as an attacker would.
--- adv.server-3 destructive shutdown
--- unrun: closes the database
SHUTDOWN COMPACT
--- adv.server-4 destructive shutdown
--- unrun: closes the database
SHUTDOWN SCRIPT
--- adv.server-5 destructive shutdown
--- unrun: closes the database
SELECT 1 FROM (VALUES (1)); SHUTDOWN
--- adv.server-6 destructive server-file
--- unrun: writes a file
SCRIPT 'x.sql'
--- adv.server-7 destructive server-file
--- unrun: writes a file
PERFORM EXPORT SCRIPT FOR DATABASE STRUCTURE TO 'x.sql'
--- adv.server-8 destructive server-program
--- unrun: reads a file
PERFORM IMPORT SCRIPT VERSIONING DATA FROM 'x.sql' STOP ON ERROR
--- adv.server-9 destructive server-program
--- unrun: reads a file
PERFORM IMPORT SCRIPT DATA FROM 'x.sql' CONTINUE ON ERROR
--- adv.server-11 destructive server-file
--- unrun: writes a file
BACKUP DATABASE TO '/tmp/x/' NOT BLOCKING AS FILES
--- adv.server-12 destructive server-program
--- unseen: code for the server
CREATE FUNCTION jf (n DOUBLE) RETURNS DOUBLE LANGUAGE JAVA DETERMINISTIC NO SQL EXTERNAL NAME 'CLASSPATH:java.lang.Math.sqrt'
--- adv.server-13 destructive server-program
--- unrun: code for the server
CREATE PROCEDURE jp () LANGUAGE JAVA MODIFIES SQL DATA EXTERNAL NAME 'CLASSPATH:x.Y.z'
--- adv.server-14 destructive server-program
--- unrun: code for the server
CREATE TRIGGER tr AFTER DELETE ON orders FOR EACH ROW CALL "com.example.Trigger"
--- adv.server-15 destructive server-program
--- unrun: code for the server
CREATE TRIGGER tr AFTER INSERT ON orders QUEUE 0 CALL "com.example.Trigger"
--- adv.server-18 destructive drop-table
--- unrun: a switch
SET FILES WRITE DELAY 60; DROP TABLE settings
--- adv.server-19 destructive server-file
--- unrun: a file of the server
SET TABLE settings SOURCE 'x.csv;fs=,'
--- adv.server-20 destructive server-file
--- unrun: a file of the server
CREATE TEXT TABLE tx (id INT); SET TABLE tx SOURCE 'x.csv'
--- adv.server-21 destructive drop-table
--- unseen: a switch
SET TABLE orders READ ONLY; DROP TABLE settings
--- adv.server-22 destructive shutdown
--- unrun: other sessions
ALTER SESSION 2 CLOSE
--- adv.server-23 destructive shutdown
--- unrun: other sessions
ALTER SESSION 3 END STATEMENT
--- adv.server-24 destructive server-program
--- unrun: code for the server
SET DATABASE AUTHENTICATION FUNCTION EXTERNAL NAME 'CLASSPATH:x.Y.z'
--- adv.server-25 destructive drop-table
--- unrun: code for the server
SET DATABASE PASSWORD CHECK FUNCTION NONE; DROP TABLE settings
--- adv.drop-3 destructive drop-table
DROP TABLE IF EXISTS settings CASCADE
--- adv.drop-4 destructive drop-table
DROP TABLE public.settings CASCADE
--- adv.drop-5 destructive drop-table
DROP TABLE "drop"
--- adv.drop-6 destructive drop-table
drop table"drop"
--- adv.drop-8 destructive drop-schema
DROP SCHEMA IF EXISTS archive CASCADE
--- adv.drop-9 destructive
DROP SCHEMA public CASCADE
--- adv.drop-18 destructive drop-object
DROP DOMAIN email_address
--- adv.drop-20 destructive truncate
TRUNCATE TABLE settings
--- adv.drop-21 destructive truncate
TRUNCATE TABLE settings RESTART IDENTITY AND COMMIT NO CHECK
--- adv.drop-23 destructive truncate
TRUNCATE SCHEMA public RESTART IDENTITY AND COMMIT NO CHECK
--- adv.drop-24 destructive rename
ALTER TABLE settings RENAME TO prefs
--- adv.drop-26 destructive rename
ALTER INDEX ix_orders_status RENAME TO ix9
--- adv.drop-27 destructive rename
ALTER SCHEMA archive RENAME TO attic
--- adv.drop-28 destructive rename
ALTER SEQUENCE invoice_seq RENAME TO s9
--- adv.drop-31 destructive drop-constraint
ALTER TABLE orders DROP CONSTRAINT fk_orders_customer
--- adv.drop-33 destructive alter-type
ALTER TABLE customers ALTER COLUMN name VARCHAR(300)
--- adv.drop-34 destructive alter-type
ALTER TABLE customers ALTER COLUMN name SET DATA TYPE VARCHAR(300)
--- adv.drop-36 destructive rename
--- invalid: it is ALTER CONSTRAINT here
ALTER TABLE orders RENAME CONSTRAINT ck_orders_total TO ck2
--- adv.drop-37 destructive rename
ALTER CONSTRAINT ck_orders_total RENAME TO ck9
--- adv.rows-1 destructive unbounded-delete
DELETE FROM orders
--- adv.rows-2 destructive unbounded-delete
DELETE FROM public.orders AS o
--- adv.rows-3 destructive unbounded-delete
DELETE FROM orders WHERE TRUE
--- adv.rows-4 destructive unbounded-delete
DELETE FROM orders WHERE 1 = 1
--- adv.rows-5 destructive unbounded-delete
DELETE FROM orders WHERE id = id
--- adv.rows-6 destructive unbounded-delete
DELETE FROM orders WHERE id > 0
--- adv.rows-7 destructive unbounded-delete
DELETE FROM orders WHERE 'a' || '' = 'a'
--- adv.rows-8 destructive unbounded-delete
DELETE FROM orders WHERE EXISTS (VALUES (1))
--- adv.rows-9 destructive unbounded-delete
DELETE FROM orders WHERE EXISTS (SELECT * FROM customers)
--- adv.rows-10 destructive unbounded-delete
DELETE FROM orders WHERE id IN (SELECT id FROM orders)
--- adv.rows-11 destructive unbounded-delete
DELETE FROM orders WHERE LENGTH(status) >= 0
--- adv.rows-12 destructive unbounded-delete
DELETE FROM orders WHERE COALESCE(TRUE, FALSE)
--- adv.rows-13 destructive unbounded-delete
DELETE FROM orders WHERE CASE WHEN TRUE THEN TRUE END
--- adv.rows-14 destructive unbounded-delete
DELETE FROM orders WHERE CURRENT_DATE > DATE '2020-01-01'
--- adv.rows-15 destructive unbounded-delete
DELETE FROM orders WHERE IFNULL(1, 2) = 1
--- adv.rows-16 destructive unbounded-delete
DELETE FROM orders WHERE status LIKE '%'
--- adv.rows-17 destructive unbounded-delete
DELETE FROM orders WHERE status LIKE '%' ESCAPE '!'
--- adv.rows-18 destructive unbounded-delete
DELETE FROM orders WHERE ROWNUM() > 0
--- adv.rows-19 destructive unbounded-delete
DELETE FROM orders WHERE RAND() < 2
--- adv.rows-20 destructive unbounded-delete
DELETE FROM orders WHERE id IS NOT NULL
--- adv.rows-21 destructive unbounded-delete
DELETE FROM orders WHERE id <> 10 OR id = 10
--- adv.rows-22 destructive unbounded-delete
--- invalid: LIMIT needs a WHERE
DELETE FROM orders LIMIT 1000
--- adv.rows-23 destructive unbounded-delete
DELETE FROM orders WHERE TRUE LIMIT 1000
--- adv.rows-24 destructive unbounded-delete
DELETE FROM orders WHERE UNIQUE (VALUES (1))
--- adv.rows-26 destructive unbounded-update
UPDATE orders AS o SET status = DEFAULT, total = 1
--- adv.rows-27 destructive unbounded-update
UPDATE orders SET (status, total) = ('x', 1)
--- adv.rows-28 destructive unbounded-update
UPDATE orders SET (status, total) = (SELECT 'x', 1 FROM settings WHERE k = 'theme')
--- adv.rows-29 destructive unbounded-update
UPDATE orders SET status = 'x' LIMIT 1000
--- adv.rows-30 destructive unbounded-update
UPDATE orders SET status = 'x' WHERE 1 = 1
--- adv.rows-31 destructive unbounded-update
MERGE INTO orders o USING (VALUES (1)) s (x) ON TRUE WHEN MATCHED THEN UPDATE SET status = 'x'
--- adv.rows-32 destructive unbounded-delete
MERGE INTO orders o USING (VALUES (1)) s (x) ON o.id = o.id WHEN MATCHED THEN DELETE
--- adv.rows-33 destructive unbounded-delete
--- invalid: a block stands in routines only
BEGIN ATOMIC DELETE FROM orders; END
--- adv.rows-34 destructive unbounded-delete
--- invalid: a block stands in routines only
BEGIN ATOMIC DECLARE n INT; SET n = 1; IF n = 1 THEN DELETE FROM orders; END IF; END
--- adv.rows-35 destructive unbounded-delete
--- invalid: a block stands in routines only
BEGIN ATOMIC FOR SELECT id FROM customers DO DELETE FROM orders; END FOR; END
--- adv.rows-36 destructive unbounded-update
--- invalid: a block stands in routines only
BEGIN ATOMIC UPDATE orders SET status = 'x'; END
--- adv.rows-37 destructive truncate
--- invalid: no DDL in a block
BEGIN ATOMIC TRUNCATE TABLE orders; END
--- adv.rows-38 destructive unbounded-delete
SELECT 1 FROM (VALUES (1)); DELETE FROM orders
--- adv.rows-39 destructive drop-table
SELECT U&'\0027' FROM (VALUES (1)); DROP TABLE settings
