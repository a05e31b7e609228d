--- about: Texts of several statements; one bad apple makes the text destructive.
--- several.select-drop destructive drop-table
SELECT 1; DROP TABLE settings
--- several.insert-delete destructive unbounded-delete
INSERT INTO drop_log VALUES (40, 'x'); DELETE FROM jobs; INSERT INTO drop_log VALUES (41, 'y')
--- several.keyed-then-unbounded destructive unbounded-delete
DELETE FROM jobs WHERE id = 1; DELETE FROM jobs
--- several.where-belongs-to-second destructive unbounded-delete
DELETE FROM jobs; SELECT * FROM orders WHERE id = 1
--- several.where-before destructive unbounded-update
SELECT * FROM orders WHERE id = 1; UPDATE customers SET status = 'x'
--- several.use-then-drop destructive drop-table
USE archive; DROP TABLE orders_2023
--- several.begin-drop-rollback destructive drop-table
BEGIN; DROP TABLE settings; ROLLBACK
--- several.xa destructive unbounded-delete
XA START 'x'; DELETE FROM jobs; XA END 'x'; XA COMMIT 'x' ONE PHASE
--- several.lock-truncate destructive truncate
LOCK TABLES settings WRITE; TRUNCATE settings; UNLOCK TABLES
--- several.case-expression destructive drop-table
SELECT CASE WHEN 1 THEN 2 END; DROP TABLE settings
--- several.begin-is-transaction destructive drop-table
--- invalid: END ends no transaction in MariaDB
BEGIN; SELECT 1; END; DROP TABLE settings
--- several.if-function destructive drop-table
SELECT IF(1, 2, 3); DROP TABLE settings
--- several.repeat-function destructive truncate
SELECT REPEAT('x', 3); TRUNCATE settings
--- several.set-then-all destructive unbounded-update
SET @x = 'gone'; UPDATE customers SET status = @x
--- several.temporary-then-real destructive drop-table
CREATE TEMPORARY TABLE tmp_x (id INT); DROP TABLE tmp_x, settings
--- several.create-delete-keyed harmless
INSERT INTO drop_log VALUES (42, 'x'); DELETE FROM drop_log WHERE id = 42; SELECT 1
--- several.batch-update harmless update
UPDATE jobs SET state = 'a' WHERE id = 1;
UPDATE jobs SET state = 'b' WHERE id = 2;
--- several.trailing harmless select
SELECT 1;
--- several.strings harmless select
SELECT ';'; SELECT ';;'; SELECT '; DROP TABLE x'
--- several.transaction harmless
START TRANSACTION; UPDATE settings SET v = 'light' WHERE k = 'theme'; COMMIT
--- several.temporary harmless
CREATE TEMPORARY TABLE tmp_ids (id INT); INSERT INTO tmp_ids VALUES (1); DROP TEMPORARY TABLE tmp_ids
