--- about: INSERT, UPDATE and DELETE as applications send them: all of them restricted.
--- keyed.delete-id harmless delete
DELETE FROM jobs WHERE id = 1
--- keyed.delete-bound harmless delete
--- bind: 2
DELETE FROM jobs WHERE id = ?
--- keyed.delete-composite harmless delete
--- bind: 11 | 2
delete from order_items where order_id=? and line_no=?
--- keyed.delete-row-value harmless delete
DELETE FROM order_items WHERE (order_id, line_no) = (11, 2)
--- keyed.delete-row-values harmless delete
DELETE FROM order_items WHERE (order_id, line_no) IN ((11, 1), (11, 2))
--- keyed.delete-in harmless delete
--- bind: 1 | 3 | 99
DELETE FROM jobs WHERE id IN (?, ?, ?)
--- keyed.delete-version harmless delete
--- bind: 2 | 3
delete from customers where id=? and version=?
--- keyed.delete-like harmless delete
DELETE FROM customers WHERE email LIKE 'ann@%'
--- keyed.delete-null harmless delete
DELETE FROM customers WHERE region IS NULL
--- keyed.delete-not-null harmless delete
DELETE FROM customers WHERE deleted_at IS NOT NULL
--- keyed.delete-age harmless delete
DELETE FROM audit_log WHERE at < '2023-06-01'
--- keyed.delete-interval harmless delete
DELETE FROM audit_log WHERE at < DATE_SUB('2024-03-01', INTERVAL 30 DAY)
--- keyed.delete-limit harmless delete
DELETE FROM jobs WHERE state = 'done' ORDER BY id LIMIT 1000
--- keyed.delete-returning harmless delete
DELETE FROM jobs WHERE state = 'done' RETURNING id, queue
--- keyed.delete-not-equal harmless delete
DELETE FROM jobs WHERE queue <> 'mail'
--- keyed.delete-or harmless delete
DELETE FROM jobs WHERE state = 'done' OR attempts > 3
--- keyed.delete-and-true harmless delete
DELETE FROM jobs WHERE 1 = 1 AND state = 'done'
--- keyed.delete-true-and harmless delete
DELETE FROM jobs WHERE TRUE AND (state = 'done' OR state = 'failed')
--- keyed.delete-subquery harmless delete
DELETE FROM order_items WHERE order_id IN (SELECT id FROM orders WHERE status = 'cancelled' OR id = 10)
--- keyed.delete-not-in harmless delete
DELETE FROM archive.orders_2023 WHERE id NOT IN (SELECT id + 1 FROM drop_log)
--- keyed.delete-correlated harmless delete
DELETE FROM orders WHERE EXISTS (SELECT 1 FROM customers c WHERE c.id = orders.customer_id AND c.status = 'locked')
--- keyed.delete-not-exists harmless delete
DELETE FROM customers WHERE NOT EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = customers.id)
--- keyed.delete-false harmless delete
DELETE FROM jobs WHERE 1 = 0
--- keyed.delete-where-null harmless delete
DELETE FROM jobs WHERE NULL
--- keyed.delete-alias-less harmless delete
DELETE FROM shop.jobs WHERE shop.jobs.id = 3
--- keyed.delete-max harmless delete
DELETE FROM jobs WHERE id = (SELECT MAX(id) FROM jobs)
--- keyed.delete-partition harmless delete
DELETE FROM events PARTITION (p2024) WHERE kind = 'a'
--- keyed.delete-function harmless delete
DELETE FROM customers WHERE LOWER(email) = 'eve@example.com'
--- keyed.delete-regexp harmless delete
DELETE FROM customers WHERE email REGEXP '^(ann|bob)@'
--- keyed.delete-match harmless delete
DELETE FROM documents WHERE MATCH (body) AGAINST ('drop' IN BOOLEAN MODE)
--- keyed.delete-json harmless delete
DELETE FROM documents WHERE JSON_VALUE(doc, '$.n') = 2
--- keyed.delete-keyword-columns harmless delete
DELETE FROM `drop` WHERE `delete` = 1
--- keyed.delete-keyword-table harmless delete
DELETE FROM truncate WHERE truncated = 1
--- keyed.delete-between harmless delete
DELETE FROM jobs WHERE run_at BETWEEN '2024-01-01' AND '2024-01-02'
--- keyed.delete-history-before harmless
DELETE HISTORY FROM prices BEFORE SYSTEM_TIME '2001-01-01 00:00:00'
--- keyed.delete-optional-filter harmless delete
--- bind: done | done
DELETE FROM jobs WHERE (? IS NULL OR state = ?) AND attempts < 3
--- keyed.delete-boolean-column harmless delete
DELETE FROM truncate WHERE truncated
--- keyed.delete-not-column harmless delete
DELETE FROM `drop` WHERE NOT `delete`
--- keyed.delete-amount-positive harmless delete
DELETE FROM jobs WHERE attempts > 0
--- keyed.delete-null-safe-null harmless delete
DELETE FROM jobs WHERE locked_by <=> NULL AND queue = 'mail'
--- keyed.delete-cte-like-name harmless delete
DELETE FROM jobs WHERE queue = 'WHERE 1 = 1' OR state = 'done'
--- keyed.delete-xor harmless delete
DELETE FROM jobs WHERE (queue = 'mail') XOR (state = 'ready')
--- keyed.delete-sounds harmless delete
DELETE FROM customers WHERE name SOUNDS LIKE 'Anne'
--- keyed.delete-binary harmless delete
DELETE FROM customers WHERE BINARY name = 'Ann'
--- keyed.delete-div harmless delete
DELETE FROM jobs WHERE id % 2 = 0
--- keyed.delete-bits harmless delete
DELETE FROM jobs WHERE attempts & 1
--- keyed.delete-foreign-key-positive harmless delete
DELETE FROM orders WHERE customer_id > 2
--- keyed.update-id harmless update
UPDATE customers SET name = 'Anna' WHERE id = 1
--- keyed.update-hibernate harmless update
--- bind: ann@example.org | Ann | 1 | 1 | 0
update customers set email=?,name=?,version=? where id=? and version=?
--- keyed.update-soft-delete harmless update
UPDATE customers SET deleted_at = CURRENT_TIMESTAMP WHERE id = 2 AND deleted_at IS NULL
--- keyed.update-increment harmless update
UPDATE jobs SET attempts = attempts + 1, locked_by = 'w9', locked_at = NOW() WHERE state = 'ready' AND locked_by IS NULL ORDER BY run_at LIMIT 1
--- keyed.update-case harmless update
UPDATE customers SET status = CASE WHEN version > 2 THEN 'gold' ELSE 'silver' END WHERE region IN ('north', 'south')
--- keyed.update-keyword-values harmless update
UPDATE settings SET v = 'DROP DATABASE shop' WHERE k = 'motto'
--- keyed.update-keyword-columns harmless update
UPDATE `drop` SET `update` = 'x', `delete` = 1 WHERE id = 2
--- keyed.update-subquery harmless update
UPDATE customers SET version = (SELECT COUNT(*) FROM orders o WHERE o.customer_id = customers.id) WHERE status = 'active'
--- keyed.update-json harmless update
UPDATE documents SET doc = JSON_SET(doc, '$.delete', TRUE) WHERE id = 1
--- keyed.update-alias harmless update
UPDATE customers c SET c.status = 'x' WHERE c.id = 4
--- keyed.update-ignore harmless update
UPDATE IGNORE customers SET email = 'bob@example.com' WHERE id = 1
--- keyed.update-like harmless update
UPDATE customers SET notes = 'deleted' WHERE notes LIKE '%DROP TABLE%'
--- keyed.update-boolean harmless update
UPDATE truncate SET `where` = 'now' WHERE NOT truncated
--- keyed.update-exists-correlated harmless update
UPDATE customers c SET c.status = 'buyer' WHERE EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = c.id AND o.status = 'paid')
--- keyed.update-blob harmless update
UPDATE documents SET payload = x'3B44524F50' WHERE id = 3
--- keyed.update-default harmless update
UPDATE customers SET status = DEFAULT WHERE id = 3
--- keyed.update-concat-pipes harmless update
UPDATE customers SET notes = CONCAT(COALESCE(notes, ''), '; delete') WHERE id = 5
--- keyed.insert harmless insert
INSERT INTO drop_log VALUES (50, 'DELETE FROM drop_log')
--- keyed.insert-columns harmless insert
INSERT INTO `drop` (id, `delete`, `table`, `update`) VALUES (9, 1, 'drop', 'truncate')
--- keyed.insert-set harmless insert
INSERT INTO settings SET k = 'delete', v = 'update settings set v = 1'
--- keyed.insert-select harmless insert
INSERT INTO audit_log (message) SELECT CONCAT('DROP ', name) FROM customers
--- keyed.insert-duplicate harmless insert
INSERT INTO settings (k, v) VALUES ('theme', 'light') ON DUPLICATE KEY UPDATE v = VALUES(v)
--- keyed.insert-duplicate-increment harmless insert
INSERT INTO customers (id, email, name) VALUES (1, 'ann@example.com', 'A') ON DUPLICATE KEY UPDATE version = version + 1, status = 'delete'
--- keyed.insert-ignore harmless insert
INSERT IGNORE INTO settings (k, v) VALUES ('theme', 'x'), ('new', 'y')
--- keyed.insert-returning harmless insert
INSERT INTO jobs (queue, state, run_at) VALUES ('drop', 'ready', NOW()) RETURNING id
--- keyed.insert-select-duplicate harmless insert
INSERT INTO settings (k, v) SELECT name, status FROM customers ON DUPLICATE KEY UPDATE v = 'x'
--- keyed.insert-delayed harmless insert
INSERT LOW_PRIORITY INTO drop_log () VALUES (51, NULL)
--- keyed.insert-cte harmless insert
INSERT INTO drop_log WITH RECURSIVE n AS (SELECT 100 AS x UNION ALL SELECT x + 1 FROM n WHERE x < 105) SELECT x, 'delete' FROM n
--- keyed.insert-many harmless insert
INSERT INTO drop_log (id, what) VALUES (60, 'a;b'), (61, 'c''d'), (62, "e\"f"), (63, NULL), (64, DEFAULT(what))
--- keyed.replace harmless merge
REPLACE INTO settings (k, v) VALUES ('theme', 'light')
--- keyed.replace-set harmless merge
REPLACE settings SET k = 'theme', v = 'blue'
--- keyed.replace-select harmless merge
REPLACE INTO drop_log SELECT id + 70, name FROM customers
--- keyed.insert-sequence harmless insert
INSERT INTO drop_log VALUES (NEXT VALUE FOR invoice_seq, 'x')
--- keyed.insert-empty-parens harmless insert
INSERT INTO audit_log () VALUES ()
