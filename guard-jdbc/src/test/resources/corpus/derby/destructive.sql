--- about: What takes something away, plain and in disguise.
--- drop.table destructive drop-table
DROP TABLE settings

--- drop.table.schema destructive drop-table
drop table APP.SETTINGS

--- drop.table.quoted destructive drop-table
DROP TABLE "drop"

--- drop.table.if destructive drop-table
--- invalid: no IF EXISTS before Derby 10.17
DROP TABLE IF EXISTS truncate

--- drop.table.comment destructive drop-table
DROP /* a /* b */ c */ TABLE -- x
 settings

--- drop.view destructive drop-object
DROP VIEW active_customers

--- drop.index destructive drop-object
DROP INDEX ix_orders_status

--- drop.sequence destructive drop-object
DROP SEQUENCE invoice_seq RESTRICT

--- drop.synonym destructive drop-object
DROP SYNONYM clients

--- drop.function destructive drop-object
DROP FUNCTION square_root

--- drop.procedure destructive drop-object
DROP PROCEDURE pause

--- drop.trigger destructive drop-object
DROP TRIGGER orders_ad

--- drop.type destructive drop-object
DROP TYPE price RESTRICT

--- drop.schema destructive drop-schema
--- with: CREATE SCHEMA empty_one
DROP SCHEMA empty_one RESTRICT

--- drop.column destructive drop-column
ALTER TABLE customers DROP COLUMN notes

--- drop.column.short destructive drop-column
ALTER TABLE orders DROP placed_at RESTRICT

--- drop.column.cascade destructive drop-column
ALTER TABLE orders DROP COLUMN status CASCADE

--- drop.pk destructive drop-constraint
ALTER TABLE orders DROP PRIMARY KEY

--- drop.fk destructive drop-constraint
ALTER TABLE orders DROP FOREIGN KEY fk_orders_customer

--- drop.unique destructive drop-constraint
ALTER TABLE customers DROP UNIQUE uq_customers_email

--- drop.check destructive drop-constraint
ALTER TABLE orders DROP CHECK ck_orders_total

--- drop.constraint destructive drop-constraint
ALTER TABLE orders DROP CONSTRAINT ck_orders_total

--- alter.type destructive alter-type
ALTER TABLE settings ALTER COLUMN v SET DATA TYPE VARCHAR(250)

--- alter.type.short destructive alter-type
ALTER TABLE settings ALTER v SET DATA TYPE VARCHAR(251)

--- rename.table destructive rename
RENAME TABLE settings TO options

--- rename.column destructive rename
RENAME COLUMN settings.v TO val

--- rename.index destructive rename
RENAME INDEX ix_orders_status TO ix_os

--- truncate destructive truncate
TRUNCATE TABLE settings

--- truncate.named destructive truncate
TRUNCATE TABLE truncate

--- delete.all destructive unbounded-delete
DELETE FROM audit_log

--- delete.schema destructive unbounded-delete
DELETE FROM app.audit_log

--- delete.alias destructive unbounded-delete
DELETE FROM audit_log AS a WHERE 1 = 1

--- delete.self destructive unbounded-delete
DELETE FROM audit_log WHERE id = id

--- delete.true destructive unbounded-delete
DELETE FROM audit_log WHERE TRUE

--- delete.in destructive unbounded-delete
DELETE FROM audit_log WHERE id IN (SELECT id FROM audit_log)

--- delete.hint destructive unbounded-delete
DELETE FROM settings -- WHERE k = 'x'

--- delete.synonym destructive unbounded-delete
DELETE FROM "APP"."AUDIT_LOG" WHERE id IS NOT NULL

--- delete.braces destructive unbounded-delete
--- invalid: braces only enclose expressions and calls
{DELETE FROM audit_log}

--- update.all destructive unbounded-update
UPDATE orders SET status = 'x'

--- update.alias destructive unbounded-update
UPDATE orders AS o SET o.status = 'WHERE id = 1'

--- update.self destructive unbounded-update
UPDATE settings SET v = 'x' WHERE k = k

--- update.or destructive unbounded-update
UPDATE settings SET v = 'x' WHERE k = 'a' OR 1 = 1

--- update.fn destructive unbounded-update
UPDATE settings SET v = {fn UCASE('x')}

--- merge.delete destructive unbounded-delete
MERGE INTO audit_log t USING SYSIBM.SYSDUMMY1 s ON 1 = 1 WHEN MATCHED THEN DELETE

--- merge.update destructive unbounded-update
MERGE INTO settings t USING SYSIBM.SYSDUMMY1 s ON t.k = t.k WHEN MATCHED THEN UPDATE SET v = 'x'

--- second destructive drop-table
--- invalid: one statement per text
SELECT 1 FROM SYSIBM.SYSDUMMY1; DROP TABLE orders

--- call.export destructive server-file
--- unrun: it writes files
CALL SYSCS_UTIL.SYSCS_EXPORT_TABLE('APP', 'ORDERS', '/tmp/orders.csv', NULL, NULL, NULL)

--- call.export.query destructive server-file
--- unrun: it writes files
CALL SYSCS_UTIL.SYSCS_EXPORT_QUERY('SELECT * FROM orders', '/tmp/orders.csv', NULL, NULL, NULL)

--- call.import destructive server-file,truncate
--- unrun: with the last argument 1 the rows that were there go first
CALL SYSCS_UTIL.SYSCS_IMPORT_TABLE(null, 'ORDERS', 'orders.csv', null, null, null, 1)

--- call.import.data destructive server-file,truncate
--- unrun: with the last argument 1 the rows that were there go first
call SYSCS_UTIL.SYSCS_IMPORT_DATA_LOBS_FROM_EXTFILE('APP', 'ORDERS', null, null, 'orders.csv', null, null, 'UTF-8', 1)

--- call.backup destructive server-file
--- unrun: it writes files
CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE('/tmp/backup')

--- call.backup.log destructive server-file
--- unrun: it writes files
{CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE_AND_ENABLE_LOG_ARCHIVE_MODE('/tmp/backup', 1)}

--- call.log.off destructive destroy-recovery
--- unrun: the logs that recovery needs are deleted
CALL SYSCS_UTIL.SYSCS_DISABLE_LOG_ARCHIVE_MODE(1)

--- call.jar destructive server-program
--- unrun: it changes the JVM's database
CALL SQLJ.INSTALL_JAR('/tmp/x.jar', 'APP.X', 0)

--- call.jar.remove destructive drop-object
--- unrun: there is none to take away
CALL SQLJ.REMOVE_JAR('APP.X', 0)

--- call.user destructive drop-object
--- unrun: needs native authentication
CALL SYSCS_UTIL.SYSCS_DROP_USER('fred')

--- call.statistics destructive drop-object
--- unseen: the snapshot holds no statistics
CALL SYSCS_UTIL.SYSCS_DROP_STATISTICS('APP', 'ORDERS', null)

--- call.import.add destructive server-file
--- unrun: needs a file
CALL SYSCS_UTIL.SYSCS_IMPORT_TABLE(null, 'ORDERS', 'orders.csv', null, null, null, 0)

--- create.function destructive server-program
--- unseen: a function whose body is a method of any class on the class path
CREATE FUNCTION absolute (n DOUBLE) RETURNS DOUBLE PARAMETER STYLE JAVA NO SQL LANGUAGE JAVA EXTERNAL NAME 'java.lang.Math.abs'

--- call.freeze destructive shutdown
--- unrun: writes for the time until the next call are lost if the machine stops
CALL SYSCS_UTIL.SYSCS_FREEZE_DATABASE()
