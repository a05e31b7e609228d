--- about: Written as an attacker would.
--- adv.server-1 destructive truncate,server-file
--- unrun: reads a file
CALL SYSCS_UTIL.SYSCS_IMPORT_TABLE('APP', 'ORDERS', 'x.csv', NULL, NULL, NULL, 1)
--- adv.server-2 destructive server-file
--- unrun: reads a file
CALL SYSCS_UTIL.SYSCS_IMPORT_DATA(NULL, 'ORDERS', NULL, NULL, 'x.csv', NULL, NULL, NULL, 0)
--- adv.server-3 destructive server-file
--- unrun: reads a file
CALL SYSCS_UTIL.SYSCS_IMPORT_TABLE_LOBS_FROM_EXTFILE(NULL, 'ORDERS', 'x', NULL, NULL, NULL, 0)
--- adv.server-4 destructive truncate,server-file
--- unrun: reads a file
CALL SYSCS_UTIL.SYSCS_IMPORT_TABLE_BULK(NULL, 'ORDERS', 'x', NULL, NULL, NULL, 1, 1)
--- adv.server-5 destructive server-file
--- unrun: writes a file
CALL SYSCS_UTIL.SYSCS_EXPORT_TABLE('APP', 'ORDERS', 'x.csv', NULL, NULL, NULL)
--- adv.server-6 destructive server-file
--- unrun: writes a file
CALL SYSCS_UTIL.SYSCS_EXPORT_QUERY('SELECT * FROM orders', 'x.csv', NULL, NULL, NULL)
--- adv.server-7 destructive server-file
--- unrun: writes a file
CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE('/tmp/x')
--- adv.server-8 destructive server-file
--- unrun: writes a file
CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE_AND_ENABLE_LOG_ARCHIVE_MODE('/tmp/x', 1)
--- adv.server-9 destructive server-file
--- unrun: writes a file
CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE_NOWAIT('/tmp/x')
--- adv.server-12 destructive disable-safety
--- unrun: a switch of the database
CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('derby.database.defaultConnectionMode', 'noAccess')
--- adv.server-13 destructive disable-safety
--- unrun: a switch of the database
CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('derby.connection.requireAuthentication', 'false')
--- adv.server-14 destructive disable-safety
--- unrun: a switch of the database
CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('derby.database.sqlAuthorization', 'false')
--- adv.server-15 destructive drop-object
--- unseen: statistics only
CALL SYSCS_UTIL.SYSCS_DROP_STATISTICS('APP', 'ORDERS', NULL)
--- adv.server-16 destructive drop-object
--- unrun: users
CALL SYSCS_UTIL.SYSCS_DROP_USER('x')
--- adv.server-17 destructive server-program
--- unrun: loads code
CALL SQLJ.INSTALL_JAR('x.jar', 'APP.x', 0)
--- adv.server-18 destructive drop-object
--- unrun: loads code
CALL SQLJ.REMOVE_JAR('APP.x', 0)
--- adv.server-19 destructive server-file
--- unrun: loads code
call syscs_util.syscs_bulk_insert('APP', 'ORDERS', 'x.Y', 'z')
--- adv.server-20 destructive server-file
--- unrun: loads code
{call SYSCS_UTIL.SYSCS_EXPORT_TABLE(null, 'ORDERS', 'x', null, null, null)}
--- adv.server-21 destructive server-program
--- unseen: code for the server
CREATE FUNCTION f1 (n INT) RETURNS INT PARAMETER STYLE JAVA NO SQL LANGUAGE JAVA EXTERNAL NAME 'java.lang.Math.abs'
--- adv.server-22 destructive server-program
--- unseen: code for the server
CREATE PROCEDURE p1 () PARAMETER STYLE JAVA LANGUAGE JAVA EXTERNAL NAME 'java.lang.System.gc'
--- adv.server-23 destructive server-program
--- unseen: code for the server
CREATE DERBY AGGREGATE ag FOR INT EXTERNAL NAME 'com.example.Ag'
--- adv.server-24 destructive drop-table
--- invalid: one statement only
CREATE TYPE ty EXTERNAL NAME 'java.util.Date' LANGUAGE JAVA; DROP TABLE settings
--- adv.drop-2 destructive drop-table
DROP TABLE app.settings
--- adv.drop-3 destructive drop-table
drop table "drop"
--- adv.drop-4 destructive drop-table
DROP TABLE "APP"."SETTINGS"
--- adv.drop-5 destructive drop-table
DROP /* x */ TABLE settings
--- adv.drop-7 destructive drop-table
-- x
DROP TABLE settings
--- adv.drop-8 destructive drop-table
--- invalid: Derby has no IF EXISTS
DROP TABLE IF EXISTS settings
--- adv.drop-17 destructive drop-schema
--- with: CREATE SCHEMA s1
DROP SCHEMA s1 RESTRICT
--- adv.drop-18 destructive drop-object
--- invalid: no SQL authorization here
DROP ROLE r1
--- adv.drop-20 destructive truncate
--- with: DROP TRIGGER orders_ad
TRUNCATE TABLE app.orders
--- adv.drop-21 destructive rename
RENAME TABLE settings TO prefs
--- adv.drop-23 destructive rename
RENAME INDEX ix_orders_status TO ix9
--- adv.drop-25 destructive drop-column
ALTER TABLE customers DROP notes
--- adv.drop-27 destructive drop-constraint
ALTER TABLE orders DROP CONSTRAINT fk_orders_customer
--- adv.drop-31 destructive drop-constraint
ALTER TABLE settings DROP PRIMARY KEY
--- adv.drop-32 destructive alter-type
ALTER TABLE customers ALTER COLUMN name SET DATA TYPE VARCHAR(300)
--- adv.drop-33 destructive disable-safety
--- invalid: for deferrable constraints of another mode only
ALTER TABLE orders ALTER CONSTRAINT ck_orders_total NOT ENFORCED
--- adv.rows-1 destructive unbounded-delete
DELETE FROM orders
--- adv.rows-2 destructive unbounded-delete
DELETE FROM app.orders
--- adv.rows-3 destructive unbounded-delete
DELETE FROM orders AS o
--- adv.rows-4 destructive unbounded-delete
DELETE FROM orders o WHERE 1 = 1
--- adv.rows-5 destructive unbounded-delete
DELETE FROM orders WHERE TRUE
--- adv.rows-6 destructive unbounded-delete
DELETE FROM orders WHERE id = id
--- adv.rows-7 destructive unbounded-delete
DELETE FROM orders WHERE id IS NOT NULL
--- adv.rows-8 destructive unbounded-delete
DELETE FROM orders WHERE id > 0
--- adv.rows-9 destructive unbounded-delete
DELETE FROM orders WHERE 'a' = 'a'
--- adv.rows-10 destructive unbounded-delete
DELETE FROM orders WHERE CURRENT_DATE > DATE('2020-01-01')
--- adv.rows-11 destructive unbounded-delete
DELETE FROM orders WHERE EXISTS (SELECT 1 FROM SYSIBM.SYSDUMMY1)
--- adv.rows-12 destructive unbounded-delete
DELETE FROM orders WHERE EXISTS (SELECT * FROM customers)
--- adv.rows-13 destructive unbounded-delete
DELETE FROM orders WHERE id IN (SELECT id FROM orders)
--- adv.rows-14 destructive unbounded-delete
DELETE FROM orders WHERE (SELECT COUNT(*) FROM customers) > 0
--- adv.rows-15 destructive unbounded-delete
DELETE FROM orders WHERE CASE WHEN 1 = 1 THEN TRUE ELSE FALSE END
--- adv.rows-16 destructive unbounded-delete
DELETE FROM orders WHERE COALESCE(status, 'x') = COALESCE(status, 'x')
--- adv.rows-17 destructive unbounded-delete
DELETE FROM orders WHERE LENGTH(status) >= 0
--- adv.rows-18 destructive unbounded-delete
DELETE FROM orders WHERE status LIKE '%'
--- adv.rows-19 destructive unbounded-delete
DELETE FROM orders WHERE NOT (1 = 2)
--- adv.rows-20 destructive unbounded-delete
DELETE FROM orders WHERE id BETWEEN id AND id
--- adv.rows-21 destructive unbounded-delete
DELETE FROM orders WHERE 1 IN (1, 2)
--- adv.rows-22 destructive unbounded-delete
DELETE FROM orders WHERE NULLIF(1, 2) = 1
--- adv.rows-23 destructive unbounded-delete
DELETE FROM orders WHERE CAST(id AS CHAR(20)) = CAST(id AS CHAR(20))
--- adv.rows-24 destructive unbounded-delete
DELETE FROM orders WHERE id = 10 OR id <> 10
--- adv.rows-25 destructive unbounded-delete
DELETE FROM orders WHERE CURRENT_USER = CURRENT_USER
--- adv.rows-26 destructive unbounded-delete
DELETE FROM orders WHERE RANDOM() < 2
--- adv.rows-27 destructive unbounded-delete
DELETE FROM orders -- WHERE id = 10

--- adv.rows-29 destructive unbounded-update
UPDATE orders SET status = DEFAULT, total = 0
--- adv.rows-30 destructive unbounded-update
UPDATE orders o SET o.status = 'x'
--- adv.rows-31 destructive unbounded-update
UPDATE app.orders SET total = total + 1
--- adv.rows-32 destructive unbounded-update
UPDATE orders SET status = 'x' WHERE 1 = 1
--- adv.rows-33 destructive unbounded-update
UPDATE orders SET total = (SELECT MAX(total) + 1 FROM orders)
--- adv.rows-34 destructive unbounded-delete
MERGE INTO orders o USING SYSIBM.SYSDUMMY1 s ON 1 = 1 WHEN MATCHED THEN DELETE
--- adv.rows-35 destructive unbounded-update
MERGE INTO orders o USING SYSIBM.SYSDUMMY1 d ON 1 = 1 WHEN MATCHED THEN UPDATE SET status = 'x'
--- adv.rows-36 destructive unbounded-delete
MERGE INTO orders o USING orders p ON o.id = p.id WHEN MATCHED THEN DELETE
