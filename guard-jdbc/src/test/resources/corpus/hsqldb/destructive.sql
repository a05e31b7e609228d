--- about: What takes something away, plain and in disguise.
--- drop.table destructive drop-table
DROP TABLE settings

--- drop.table.cascade destructive drop-table
DROP TABLE customers CASCADE

--- drop.table.if destructive drop-table
DROP TABLE settings IF EXISTS

--- drop.table.if.before destructive drop-table
DROP TABLE IF EXISTS PUBLIC.settings

--- drop.table.quoted destructive drop-table
drop table "drop"

--- drop.table.comment destructive drop-table
DROP /* x */ TABLE -- y
 settings

--- drop.table.glued destructive drop-table
DROP TABLE/**/settings

--- drop.view destructive drop-object
DROP VIEW active_customers

--- drop.index destructive drop-object
DROP INDEX ix_orders_status

--- drop.sequence destructive drop-object
DROP SEQUENCE invoice_seq

--- drop.function destructive drop-object
DROP FUNCTION twice

--- drop.procedure.plain destructive drop-object
DROP PROCEDURE purge_audit

--- drop.trigger destructive drop-object
DROP TRIGGER orders_ad

--- drop.role destructive drop-object
DROP ROLE reader

--- drop.user destructive drop-object
DROP USER app

--- drop.domain destructive drop-object
DROP DOMAIN email_address CASCADE

--- drop.schema destructive drop-schema
DROP SCHEMA archive CASCADE

--- drop.schema.public destructive drop-schema
--- unseen: it is there at once, and empty
DROP SCHEMA PUBLIC CASCADE

--- drop.column destructive drop-column
ALTER TABLE customers DROP COLUMN notes

--- drop.column.short destructive drop-column
ALTER TABLE customers DROP notes

--- drop.constraint destructive drop-constraint
ALTER TABLE orders DROP CONSTRAINT ck_orders_total

--- drop.pk destructive drop-constraint
ALTER TABLE settings DROP PRIMARY KEY

--- drop.domain.constraint destructive drop-constraint
ALTER DOMAIN email_address DROP CONSTRAINT ck_email

--- alter.type destructive alter-type
ALTER TABLE settings ALTER COLUMN v SET DATA TYPE VARCHAR(250)

--- alter.type.plain destructive alter-type
ALTER TABLE settings ALTER COLUMN v VARCHAR(300)

--- rename.table destructive rename
ALTER TABLE settings RENAME TO options

--- rename.column destructive rename
ALTER TABLE settings ALTER COLUMN v RENAME TO val

--- rename.index destructive rename
ALTER INDEX ix_orders_status RENAME TO ix_os

--- rename.constraint destructive rename
ALTER CONSTRAINT ck_orders_total RENAME TO ck_ot

--- rename.schema destructive rename
ALTER SCHEMA archive RENAME TO old_archive

--- rename.sequence destructive rename
ALTER SEQUENCE invoice_seq RENAME TO s

--- truncate destructive truncate
TRUNCATE TABLE audit_log

--- truncate.restart destructive truncate
TRUNCATE TABLE audit_log RESTART IDENTITY AND COMMIT NO CHECK

--- truncate.schema destructive truncate
TRUNCATE SCHEMA archive AND COMMIT

--- truncate.versioning destructive truncate
TRUNCATE TABLE archive.orders_2023

--- delete.all destructive unbounded-delete
DELETE FROM audit_log

--- delete.true destructive unbounded-delete
DELETE FROM audit_log WHERE TRUE

--- delete.self destructive unbounded-delete
DELETE FROM audit_log AS a WHERE a.id = a.id

--- delete.in destructive unbounded-delete
DELETE FROM audit_log WHERE id IN (SELECT id FROM audit_log)

--- delete.limit destructive unbounded-delete
--- invalid: only in the mode for MySQL
DELETE FROM audit_log LIMIT 100

--- update.all destructive unbounded-update
UPDATE orders SET status = 'x'

--- update.alias destructive unbounded-update
UPDATE orders o SET o.status = 'WHERE id = 1'

--- update.row destructive unbounded-update
UPDATE orders SET (status, total) = ('x', 0)

--- update.or destructive unbounded-update
UPDATE settings SET v = 'x' WHERE k = 'a' OR 1 = 1

--- merge.update destructive unbounded-update
MERGE INTO settings t USING (VALUES (1)) AS s (n) ON 1 = 1 WHEN MATCHED THEN UPDATE SET t.v = 'x'

--- merge.delete destructive unbounded-delete
MERGE INTO audit_log t USING (VALUES (1)) AS s (n) ON s.n = 1 WHEN MATCHED THEN DELETE

--- second destructive drop-table
SELECT 1 FROM orders; DROP TABLE settings

--- second.string destructive drop-table
VALUES 'a''; --'; DROP TABLE settings

--- second.backslash destructive drop-table
VALUES '\'; DROP TABLE settings; --'

--- second.body destructive drop-table
CREATE PROCEDURE p() MODIFIES SQL DATA BEGIN ATOMIC DELETE FROM orders WHERE id = 1; END; DROP TABLE settings

--- block destructive unbounded-delete
--- invalid: a block stands in a routine only
BEGIN ATOMIC DELETE FROM audit_log; END

--- block.loop destructive unbounded-update
--- invalid: a block stands in a routine only
BEGIN ATOMIC DECLARE n INT DEFAULT 0; WHILE n < 1 DO UPDATE orders SET status = 'x'; SET n = n + 1; END WHILE; END

--- block.if destructive unbounded-delete
--- invalid: a block stands in a routine only
BEGIN ATOMIC IF 1 = 1 THEN DELETE FROM audit_log; END IF; END

--- referential destructive disable-safety
--- unseen: the snapshot does not ask whether keys are checked
SET DATABASE REFERENTIAL INTEGRITY FALSE

--- referential.old destructive disable-safety
--- invalid: as HSQLDB 1.8 had it
SET REFERENTIAL_INTEGRITY FALSE

--- shutdown destructive shutdown
--- unrun: no other case could run after it
SHUTDOWN

--- shutdown.immediately destructive shutdown
--- unrun: no other case could run after it
SHUTDOWN IMMEDIATELY

--- script destructive server-file
--- unrun: it writes a file
SCRIPT '/tmp/dump.sql'

--- backup destructive server-file
--- unrun: it writes a file
BACKUP DATABASE TO '/tmp/' BLOCKING

--- text.table destructive server-file
--- unrun: it reads or writes files
SET TABLE settings SOURCE '/tmp/settings.csv;fs=|'

--- import.script destructive server-program
--- unrun: it runs a file of statements
PERFORM IMPORT SCRIPT DATA FROM '/tmp/dump.sql' STOP ON ERROR

--- export.script destructive server-file
--- unrun: it writes a file
PERFORM EXPORT SCRIPT FOR DATABASE DATA TO '/tmp/dump.sql'

--- session destructive shutdown
--- unrun: it ends the work of another session
ALTER SESSION 5 CLOSE

--- session.release destructive shutdown
--- unrun: it ends the work of another session
ALTER SESSION 5 RELEASE

--- java.function destructive server-program
--- unseen: a function whose body is a method of any class on the class path
CREATE FUNCTION sinh(v DOUBLE) RETURNS DOUBLE LANGUAGE JAVA DETERMINISTIC NO SQL EXTERNAL NAME 'CLASSPATH:java.lang.Math.sinh'

--- second.nested destructive drop-table
SELECT 1 FROM orders /* /* */; DROP TABLE settings

--- log.off destructive disable-safety
--- unrun: what happens before the next checkpoint is lost if the machine stops
SET FILES LOG FALSE
