--- about: Reading statements whose words look dangerous, and reading statements of every shape.
--- read.truncate-function harmless select
SELECT TRUNCATE(1.999, 1), TRUNCATE(total, 0) FROM orders
--- read.replace-function harmless select
SELECT REPLACE(name, 'a', 'drop') FROM customers
--- read.insert-function harmless select
SELECT INSERT('abcdef', 2, 3, 'DELETE')
--- read.aliases harmless select
SELECT 1 AS `drop`, 2 AS `delete`, 3 `truncate`
--- read.bare-aliases harmless select
SELECT id AS truncate, name AS shutdown, status AS execute FROM customers
--- read.keyword-table harmless select
SELECT * FROM truncate
--- read.keyword-table-quoted harmless select
SELECT d.`delete`, d.`table` FROM `drop` d
--- read.keyword-table-qualified harmless select
SELECT shop.truncate.truncated, truncate.`where` FROM shop.truncate
--- read.names-with-keywords harmless select
SELECT l.id AS drop_id, l.what AS deleted_by FROM drop_log l
--- read.for-update harmless select
SELECT * FROM jobs WHERE state = 'ready' ORDER BY id LIMIT 1 FOR UPDATE
--- read.for-update-skip harmless select
SELECT id FROM jobs WHERE state = 'ready' FOR UPDATE SKIP LOCKED
--- read.for-update-nowait harmless select
SELECT id FROM jobs FOR UPDATE NOWAIT
--- read.share-mode harmless select
SELECT id FROM jobs LOCK IN SHARE MODE
--- read.parenthesised harmless select
(SELECT id FROM customers) UNION ALL (SELECT id FROM orders) ORDER BY 1
--- read.values harmless select
VALUES (1, 'drop'), (2, 'delete')
--- read.cte harmless select
WITH deleted AS (SELECT * FROM customers WHERE deleted_at IS NOT NULL) SELECT COUNT(*) FROM deleted
--- read.cte-named-delete harmless select
WITH `delete` AS (SELECT 1 AS x), truncate AS (SELECT 2 AS y) SELECT * FROM `delete`, truncate
--- read.cte-recursive harmless select
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10) SELECT SUM(i) FROM n
--- read.window harmless select
SELECT id, ROW_NUMBER() OVER (PARTITION BY customer_id ORDER BY placed_at DESC) AS rn, SUM(total) OVER w FROM orders WINDOW w AS (PARTITION BY customer_id)
--- read.case harmless select
SELECT CASE status WHEN 'delete' THEN 'drop' WHEN 'update' THEN 'truncate' ELSE 'alter' END FROM customers
--- read.json harmless select
SELECT JSON_EXTRACT(doc, '$.drop'), JSON_VALUE(doc, '$.n'), JSON_UNQUOTE(JSON_EXTRACT(doc, '$.tags[0]')) FROM documents
--- read.json-table harmless select
SELECT t.* FROM documents d, JSON_TABLE(COALESCE(d.doc, '{}'), '$.tags[*]' COLUMNS (i FOR ORDINALITY, tag VARCHAR(10) PATH '$' DEFAULT 'drop' ON EMPTY)) t
--- read.match harmless select
SELECT id FROM documents WHERE MATCH (body) AGAINST ('+drop -table' IN BOOLEAN MODE)
--- read.regexp harmless select
SELECT id FROM customers WHERE notes REGEXP 'drop|delete|truncate' AND notes NOT RLIKE ';\\s*drop'
--- read.group-concat harmless select
SELECT GROUP_CONCAT(DISTINCT name ORDER BY name DESC SEPARATOR '; DROP ') FROM customers
--- read.interval harmless select
SELECT NOW() - INTERVAL 3 DAY, DATE_ADD('2024-01-01', INTERVAL '1-2' YEAR_MONTH), TIMESTAMPDIFF(HOUR, '2024-01-01', '2024-01-02')
--- read.using-join harmless select
SELECT * FROM orders o LEFT JOIN order_items i ON i.order_id = o.id NATURAL JOIN settings
--- read.index-hints harmless select
SELECT * FROM orders USE INDEX (idx_orders_status) IGNORE INDEX FOR ORDER BY (PRIMARY) WHERE status = 'new'
--- read.partition harmless select
SELECT * FROM events PARTITION (p2023, p2024)
--- read.system-time harmless select
SELECT * FROM prices FOR SYSTEM_TIME ALL
--- read.system-time-as-of harmless select
SELECT * FROM prices FOR SYSTEM_TIME AS OF TIMESTAMP '2024-01-01 00:00:00'
--- read.except harmless select
SELECT id FROM customers EXCEPT SELECT customer_id FROM orders INTERSECT SELECT 1
--- read.user-variables harmless select
SELECT @drop := 1, @`delete from` := 2, @@version
--- read.dual harmless select
SELECT 1 FROM DUAL
--- read.sql-calc harmless select
SELECT SQL_NO_CACHE SQL_CALC_FOUND_ROWS HIGH_PRIORITY DISTINCTROW id FROM customers LIMIT 5, 10
--- read.offset-fetch harmless select
SELECT id FROM customers ORDER BY id OFFSET 2 ROWS FETCH NEXT 2 ROWS ONLY
--- read.procedure-analyse-name harmless select
SELECT ROUTINE_NAME, ROUTINE_DEFINITION FROM information_schema.ROUTINES WHERE ROUTINE_DEFINITION LIKE '%DELETE%'
--- read.information-schema harmless select
SELECT CONSTRAINT_NAME, DELETE_RULE, UPDATE_RULE FROM information_schema.REFERENTIAL_CONSTRAINTS WHERE DELETE_RULE = 'CASCADE'
--- read.privileges harmless select
SELECT Host, User FROM mysql.user WHERE User = 'DROP'
--- read.view harmless select
SELECT * FROM active_customers a JOIN order_totals t ON t.customer_id = a.id
--- read.sequence harmless select
SELECT NEXT VALUE FOR invoice_seq, NEXTVAL(invoice_seq), LASTVAL(invoice_seq)
--- read.setval harmless select
SELECT SETVAL(invoice_seq, 2000)
--- read.introducers harmless select
SELECT _utf8mb4 'drop' COLLATE utf8mb4_bin, n'truncate', DATE '2024-01-01', {ts '2024-01-01 00:00:00'}, {d '2024-01-01'}
--- read.escape-function harmless select
SELECT {fn UCASE('drop')}, {fn LOCATE('a', 'ba')}
--- read.escape-outer-join harmless select
SELECT c.id FROM {oj customers c LEFT OUTER JOIN orders o ON o.customer_id = c.id}
--- read.bound harmless select
--- bind: active | DROP TABLE customers; --
SELECT id FROM customers WHERE status = ? OR name = ?
--- read.hibernate-aliases harmless select
select c1_0.id,c1_0.deleted_at,c1_0.email,o1_0.customer_id,o1_0.id from customers c1_0 left join orders o1_0 on c1_0.id=o1_0.customer_id where c1_0.status='delete' order by c1_0.id limit 0,10
--- read.jooq harmless select
select `shop`.`customers`.`id`, `shop`.`customers`.`deleted_at` from `shop`.`customers` where (`shop`.`customers`.`id` in (1, 2, 3) and not (`shop`.`customers`.`name` is null)) for update
--- read.exists-delete-name harmless select
SELECT EXISTS (SELECT 1 FROM drop_log WHERE what = 'delete') AS `delete`
--- read.tpch-q1 harmless select
SELECT sku, SUM(qty) AS sum_qty, SUM(price) AS sum_base, AVG(price) AS avg_price, COUNT(*) AS n FROM order_items WHERE price <= 100 GROUP BY sku HAVING SUM(qty) > 0 ORDER BY sku
--- read.rollup harmless select
SELECT status, COUNT(*) FROM orders GROUP BY status WITH ROLLUP
--- read.lateral-like harmless select
SELECT c.id, (SELECT MAX(o.total) FROM orders o WHERE o.customer_id = c.id) AS top FROM customers c
--- read.not-operator harmless select
SELECT !1, ~0, 1 <=> NULL, 5 DIV 2, 5 MOD 2, 1 XOR 1, 3 << 2, 'a' 'b'
--- read.comments-between harmless select
SELECT /* drop */ id -- delete
 , name # truncate
FROM customers /* ; */ WHERE /*!50000 status */ = 'active'
--- read.user-functions harmless select
SELECT CURRENT_USER, DATABASE(), CONNECTION_ID(), USER(), VERSION()
--- read.soundex-password harmless select
SELECT SOUNDEX('drop'), MD5('truncate'), ELT(1, 'delete'), FIELD('drop', 'a', 'drop'), QUOTE('it''s; drop')
--- read.long-in harmless select
SELECT id FROM orders WHERE id IN (1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30)
--- read.turkish-name harmless select
SELECT 1 AS `dro̧p`, 2 AS ınsert, 3 AS İd
--- read.emoji harmless select
SELECT '💥 DROP TABLE 💥' AS `💣`
--- read.explain-delete harmless
EXPLAIN DELETE FROM jobs
--- read.explain-update harmless
EXPLAIN UPDATE customers SET status = 'x'
--- read.explain-json harmless
EXPLAIN FORMAT=JSON DELETE FROM jobs WHERE 1 = 1
--- read.explain-extended harmless
EXPLAIN EXTENDED SELECT * FROM orders
--- read.explain-replace harmless
EXPLAIN REPLACE INTO settings SELECT k, 'x' FROM settings
--- read.describe-delete harmless
DESCRIBE DELETE FROM jobs
--- read.desc-update harmless
DESC UPDATE jobs SET state = 'x'
--- read.describe-table harmless
DESCRIBE customers
--- read.desc-column harmless
DESC `drop` `delete`
--- read.explain-table harmless
EXPLAIN truncate
--- read.show-create harmless session
SHOW CREATE TABLE `drop`
--- read.show-columns harmless session
SHOW FULL COLUMNS FROM customers LIKE 'del%'
--- read.show-tables harmless session
SHOW TABLES LIKE '%drop%'
--- read.show-triggers harmless session
SHOW TRIGGERS WHERE `Event` = 'DELETE'
--- read.show-create-procedure harmless session
SHOW CREATE PROCEDURE touch_customer
--- read.show-grants harmless session
SHOW GRANTS FOR CURRENT_USER
--- read.show-variables harmless session
SHOW GLOBAL VARIABLES LIKE 'foreign_key_checks'
--- read.show-processlist harmless session
SHOW FULL PROCESSLIST
--- read.show-binary-logs harmless session
SHOW BINARY LOGS
--- read.show-index harmless session
SHOW INDEX FROM orders FROM shop
--- read.show-warnings harmless session
SHOW WARNINGS LIMIT 5
--- read.show-engine harmless session
SHOW ENGINE INNODB STATUS
--- read.show-events harmless session
SHOW EVENTS FROM shop
--- read.help harmless session
HELP 'drop table'
--- read.checksum harmless
CHECKSUM TABLE customers, orders
--- read.check-table harmless
CHECK TABLE orders EXTENDED
--- read.handler harmless
HANDLER orders OPEN; HANDLER orders READ FIRST; HANDLER orders CLOSE
--- read.get-lock harmless select
SELECT GET_LOCK('truncate table', 1), RELEASE_ALL_LOCKS()
