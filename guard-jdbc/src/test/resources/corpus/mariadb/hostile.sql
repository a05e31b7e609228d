--- about: A second round, written after the reader had seen the first.
--- h.up-to-max destructive unbounded-delete
DELETE FROM jobs WHERE id <= (SELECT MAX(id) FROM jobs)
--- h.is-not-unknown destructive unbounded-delete
DELETE FROM jobs WHERE (id > 5) IS NOT UNKNOWN
--- h.is-true-or-false destructive unbounded-delete
DELETE FROM jobs WHERE (id = 1) IN (TRUE, FALSE)
--- h.in-derived-self destructive unbounded-delete
DELETE FROM jobs WHERE id IN (SELECT x.id FROM (SELECT id FROM jobs) x)
--- h.outer-column-subselect destructive unbounded-delete
DELETE FROM jobs WHERE id IN (SELECT jobs.id FROM settings)
--- h.exists-values destructive unbounded-delete
DELETE FROM jobs WHERE EXISTS (VALUES (1))
--- h.greatest destructive unbounded-delete
DELETE FROM jobs WHERE GREATEST(id, 1) >= 1
--- h.if-true destructive unbounded-delete
DELETE FROM jobs WHERE IF(TRUE, 1, id = 1)
--- h.if-same destructive unbounded-delete
DELETE FROM jobs WHERE IF(state = 'done', 1, 1)
--- h.nullif destructive unbounded-delete
DELETE FROM jobs WHERE ISNULL(NULLIF(id, id))
--- h.concat-self destructive unbounded-delete
DELETE FROM jobs WHERE CONCAT(queue, '') = queue
--- h.locate-empty destructive unbounded-delete
DELETE FROM jobs WHERE LOCATE('', queue) > 0
--- h.negated-negation destructive unbounded-delete
DELETE FROM jobs WHERE NOT (id = 1 AND id <> 1)
--- h.in-or-not-in destructive unbounded-delete
DELETE FROM jobs WHERE id IN (1, 2) OR id NOT IN (1, 2)
--- h.binary-self destructive unbounded-delete
DELETE FROM jobs WHERE BINARY queue = queue
--- h.immediate-concat-ws destructive
EXECUTE IMMEDIATE CONCAT_WS(' ', 'TRUNCATE', 'TABLE', 'settings')
--- h.set-multiplied destructive unbounded-update
UPDATE customers SET status = 'x' WHERE id * 1 = id
--- h.using-join-self destructive unbounded-delete
DELETE a FROM jobs a JOIN jobs b USING (id)
--- h.join-derived-self destructive unbounded-delete
DELETE j FROM jobs j JOIN (SELECT id FROM jobs) x ON x.id = j.id
--- h.natural-self destructive unbounded-delete
DELETE a FROM drop_log a NATURAL JOIN drop_log b
--- h.rollup-comment-chain destructive drop-table
/**//*!*//* */DROP/*!TABLE*//**/settings/**/
--- h.exec-comment-semicolons destructive drop-table
--- invalid: an empty statement
/*!; */ DROP TABLE settings
--- h.null-statement-compound destructive truncate
BEGIN NOT ATOMIC DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN TRUNCATE settings; END; SIGNAL SQLSTATE '45000'; END
--- h.signal-caught destructive unbounded-delete
BEGIN NOT ATOMIC DECLARE `end` INT DEFAULT 1; IF `end` THEN DELETE FROM jobs; END IF; END
--- h.lock-then-rename destructive rename
RENAME TABLE shop.settings TO archive.settings
--- h.alter-order-drop destructive drop-column
ALTER TABLE customers DROP notes, ORDER BY id
--- h.alter-drop-then-add destructive drop-column
--- unseen: the column is there again, what it held is not
ALTER TABLE customers DROP COLUMN notes, ADD COLUMN notes TEXT AFTER name
--- h.alter-drop-partition-quoted destructive drop-partition
ALTER TABLE `events` DROP PARTITION `p2022`
--- h.alter-remove-partitioning harmless alter
--- unrun: the partitions go, as the snapshot would show, but their rows stay
ALTER TABLE events REMOVE PARTITIONING
--- h.create-like-drop harmless create
CREATE TABLE IF NOT EXISTS `drop table settings` LIKE settings
--- h.delete-quoted-semicolon harmless delete
DELETE FROM settings WHERE k = ';' OR v = "; DELETE FROM settings; "
--- h.update-begin-end harmless update
UPDATE settings SET v = 'BEGIN NOT ATOMIC DROP TABLE settings; END' WHERE k = 'theme'
--- h.delete-limit-bound harmless delete
--- bind: done
DELETE FROM jobs WHERE state = ? LIMIT 10
--- h.delete-not-in-other harmless delete
DELETE FROM customers WHERE id NOT IN (SELECT customer_id FROM orders)
--- h.delete-tenant harmless delete
DELETE FROM orders WHERE customer_id = (SELECT id FROM customers WHERE email = 'ann@example.com')
--- h.delete-older-than-min harmless delete
DELETE FROM jobs WHERE id = (SELECT MIN(j.id) FROM (SELECT id FROM jobs) j)
--- h.delete-not-null-or-key harmless delete
DELETE FROM jobs WHERE locked_by IS NOT NULL AND locked_at < NOW()
--- h.select-comment-garden harmless select
SELECT /* /* -- */ 1 # */ DROP
 , '--', "#", `;` FROM (SELECT 1 AS `;`) t -- '
--- h.compound-variable-names harmless
BEGIN NOT ATOMIC DECLARE drop_count, delete_count INT DEFAULT 0; SET drop_count = delete_count + 1; END
--- h.insert-begin-text harmless insert
INSERT INTO audit_log (message) VALUES ('END; DROP TABLE audit_log; BEGIN'), ("it's"), ('\\')
