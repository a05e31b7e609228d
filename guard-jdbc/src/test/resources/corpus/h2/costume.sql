--- about: Reading statements whose words look dangerous; sessions; definitions.
--- read.truncate-function harmless select
SELECT TRUNCATE(1.999, 1), TRUNC(total) FROM orders
--- read.replace-function harmless select
SELECT REPLACE(name, 'a', 'drop'), INSERT('abcd', 1, 2, 'delete') FROM customers
--- read.aliases harmless select
SELECT 1 AS drop, 2 AS delete, 3 truncate, 4 AS update
--- read.keyword-table harmless select
SELECT * FROM truncate
--- read.keyword-table-quoted harmless select
SELECT d."delete", d."table" FROM "drop" d
--- read.bare-words harmless select
SELECT shutdown.id AS merge, shutdown.what AS execute FROM drop_log AS shutdown
--- read.for-update harmless select
SELECT * FROM jobs WHERE state = 'ready' ORDER BY id FETCH FIRST ROW ONLY FOR UPDATE
--- read.for-update-skip harmless select
SELECT id FROM jobs WHERE state = 'ready' FOR UPDATE SKIP LOCKED
--- read.for-update-wait harmless select
SELECT id FROM jobs FOR UPDATE WAIT 1
--- read.parenthesised harmless select
(SELECT id FROM customers) UNION ALL (SELECT id FROM orders) ORDER BY 1
--- read.values harmless select
VALUES (1, 'drop'), (2, 'delete')
--- read.table harmless select
TABLE drop_log
--- read.cte harmless select
WITH deleted AS (SELECT * FROM customers WHERE deleted_at IS NOT NULL) SELECT COUNT(*) FROM deleted
--- read.cte-recursive harmless select
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10) SELECT SUM(i) FROM n
--- read.cte-named harmless select
WITH "delete" (x) AS (SELECT 1) SELECT x AS drop FROM "delete"
--- read.window harmless select
SELECT id, ROW_NUMBER() OVER (PARTITION BY customer_id ORDER BY placed_at DESC) AS rn, SUM(total) OVER w FROM orders WINDOW w AS (PARTITION BY customer_id)
--- read.qualify harmless select
SELECT id, RANK() OVER (ORDER BY total) AS r FROM orders QUALIFY r <= 2
--- read.case harmless select
SELECT CASE status WHEN 'delete' THEN 'drop' ELSE 'alter' END FROM customers
--- read.json harmless select
SELECT JSON_OBJECT('drop': 1, 'delete': 'x'), (doc)."n", JSON_ARRAY(1, 'truncate') FROM documents
--- read.array harmless select
SELECT ARRAY_AGG(name ORDER BY name), tags[1], ARRAY_CONTAINS(tags, 'drop') FROM documents, customers GROUP BY tags
--- read.listagg harmless select
SELECT LISTAGG(name, '; DROP ') WITHIN GROUP (ORDER BY id) FROM customers
--- read.unnest harmless select
SELECT * FROM UNNEST(ARRAY['drop', 'delete']) WITH ORDINALITY
--- read.system-range harmless select
SELECT X FROM SYSTEM_RANGE(1, 10) WHERE X <> 5
--- read.table-function harmless select
SELECT * FROM TABLE (id INT = (1, 2), name VARCHAR = ('drop', 'delete'))
--- read.joins harmless select
SELECT * FROM orders o LEFT JOIN order_items i ON i.order_id = o.id CROSS JOIN settings
--- read.intervals harmless select
SELECT CURRENT_DATE - INTERVAL '3' DAY, DATEDIFF('DAY', DATE '2024-01-01', DATE '2024-02-01'), TIME '10:00:00'
--- read.information-schema harmless select
SELECT CONSTRAINT_NAME, DELETE_RULE FROM INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS WHERE DELETE_RULE = 'CASCADE'
--- read.settings harmless select
SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = 'info.VERSION'
--- read.view harmless select
SELECT * FROM active_customers a JOIN order_totals t ON t.customer_id = a.id
--- read.sequence harmless select
SELECT NEXT VALUE FOR invoice_seq, NEXTVAL('invoice_seq')
--- read.sequence-hibernate harmless select
select next value for invoice_seq
--- read.call harmless
CALL NEXT VALUE FOR invoice_seq
--- read.call-function harmless call
CALL half_of(16)
--- read.call-escape harmless call
{call half_of(16)}
--- read.call-assign harmless call
{? = call half_of(16)}
--- read.escapes harmless select
SELECT {fn UCASE('drop')}, {d '2024-01-01'}, {ts '2024-01-01 00:00:00'}
--- read.regexp harmless select
SELECT REGEXP_REPLACE(name, 'drop|delete', ''), name REGEXP 'truncate' FROM customers
--- read.bound harmless select
--- bind: active | DROP TABLE customers; --
SELECT id FROM customers WHERE status = ? OR name = ?
--- read.hibernate harmless select
select c1_0.id,c1_0.deleted_at,c1_0.email from customers c1_0 left join orders o1_0 on c1_0.id=o1_0.customer_id where c1_0.status='delete' order by c1_0.id offset 0 rows fetch first 10 rows only
--- read.except harmless select
SELECT id FROM customers EXCEPT SELECT customer_id FROM orders INTERSECT SELECT 1
--- read.exists harmless select
SELECT EXISTS (SELECT 1 FROM drop_log WHERE what = 'delete') AS "delete"
--- read.explain harmless
EXPLAIN SELECT * FROM orders
--- read.explain-analyze harmless select
EXPLAIN ANALYZE SELECT * FROM orders
--- read.show-tables harmless
SHOW TABLES
--- read.show-columns harmless
SHOW COLUMNS FROM "drop"
--- read.help harmless
HELP DROP TABLE
--- read.turkish harmless select
SELECT 1 AS ınsert, 2 AS dİlete, 3 AS truncaté
--- read.emoji harmless select
SELECT '💥 DROP TABLE 💥' AS "💣 DELETE"
--- read.grouping harmless select
SELECT status, COUNT(*) FILTER (WHERE total > 10) FROM orders GROUP BY status HAVING COUNT(*) > 0
--- read.user harmless select
SELECT CURRENT_USER, DATABASE(), SESSION_ID(), H2VERSION()
--- session.autocommit-off harmless session
SET AUTOCOMMIT FALSE
--- session.autocommit-on harmless session
SET AUTOCOMMIT ON
--- session.commit harmless session
COMMIT
--- session.begin harmless session
BEGIN
--- session.commit-work harmless session
COMMIT WORK
--- session.rollback harmless session
ROLLBACK
--- session.savepoint harmless session
SAVEPOINT "drop"
--- session.rollback-to harmless session
--- with: SET AUTOCOMMIT FALSE
--- with: SAVEPOINT s1
ROLLBACK TO SAVEPOINT s1
--- session.prepare-commit harmless session
PREPARE COMMIT t1
--- session.set-schema harmless session
SET SCHEMA archive
--- session.set-search-path harmless session
SET SCHEMA_SEARCH_PATH archive, public
--- session.set-variable harmless session
SET @drop = 'DROP TABLE settings'
--- session.set-mode harmless session
SET MODE REGULAR
--- session.set-lock-timeout harmless session
SET LOCK_TIMEOUT 1000
--- session.set-time-zone harmless session
SET TIME ZONE 'UTC'
--- session.set-isolation harmless session
SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL READ COMMITTED
--- session.set-query-timeout harmless session
SET QUERY_TIMEOUT 1000
--- session.use harmless session
USE archive
--- session.checkpoint harmless session
CHECKPOINT
--- session.analyze harmless
ANALYZE SAMPLE_SIZE 1000
--- session.analyze-table harmless
ANALYZE TABLE customers
--- define.table harmless create
CREATE TABLE t1 (id INT PRIMARY KEY, "drop" INT, deleted BOOLEAN DEFAULT FALSE)
--- define.table-if-not-exists harmless create
CREATE TABLE IF NOT EXISTS settings (k INT)
--- define.cached-table harmless create
CREATE CACHED TABLE t2 (id IDENTITY, truncate VARCHAR DEFAULT 'delete')
--- define.memory-table harmless create
CREATE MEMORY TABLE t3 (id UUID DEFAULT RANDOM_UUID() PRIMARY KEY, updated TIMESTAMP DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP)
--- define.table-fk harmless create
CREATE TABLE t4 (id INT PRIMARY KEY, c INT REFERENCES customers (id) ON DELETE CASCADE ON UPDATE SET NULL)
--- define.table-as harmless create
CREATE TABLE t5 AS SELECT * FROM customers WHERE deleted_at IS NOT NULL
--- define.table-check harmless create
CREATE TABLE t6 (kind VARCHAR(20) CHECK (kind IN ('drop', 'delete', 'truncate')))
--- define.temporary harmless create
CREATE LOCAL TEMPORARY TABLE tmp1 (id INT) ON COMMIT DROP
--- define.temporary-not-persistent harmless create
CREATE LOCAL TEMPORARY TABLE tmp2 (id INT) NOT PERSISTENT TRANSACTIONAL
--- define.global-temporary harmless create
CREATE GLOBAL TEMPORARY TABLE tmp3 (id INT) ON COMMIT DELETE ROWS
--- define.hibernate-temporary harmless create
create local temporary table HTE_customers(id integer not null, rn_ integer not null, primary key (rn_)) TRANSACTIONAL
--- define.index harmless
CREATE INDEX IF NOT EXISTS idx_drop ON customers (status, name DESC)
--- define.unique-index harmless
CREATE UNIQUE INDEX ux_jobs ON jobs (queue, run_at)
--- define.unique-nulls harmless
CREATE UNIQUE NULLS DISTINCT INDEX ux_audit ON audit_log (actor)
--- define.spatial-name harmless
CREATE HASH INDEX hx ON settings (k)
--- define.view harmless create
CREATE VIEW deleted_customers AS SELECT * FROM customers WHERE deleted_at IS NOT NULL
--- define.or-replace-view harmless create
CREATE OR REPLACE VIEW active_customers AS SELECT id, email, name, status FROM customers
--- define.force-view harmless create
CREATE FORCE VIEW v1 AS SELECT * FROM no_such_table
--- define.materialized-view harmless create
CREATE MATERIALIZED VIEW mv1 AS SELECT COUNT(*) AS n FROM drop_log
--- define.sequence harmless create
CREATE SEQUENCE drop_seq START WITH 1 INCREMENT BY 10
--- define.schema harmless create
CREATE SCHEMA IF NOT EXISTS scratch AUTHORIZATION sa
--- define.user harmless create
CREATE USER IF NOT EXISTS app2 PASSWORD 'DROP TABLE settings'
--- define.role harmless create
CREATE ROLE IF NOT EXISTS app_writer
--- define.domain harmless create
CREATE DOMAIN IF NOT EXISTS positive AS INT CHECK (VALUE > 0)
--- define.constant harmless create
CREATE CONSTANT delete_all VALUE 'DELETE FROM jobs'
--- define.synonym harmless create
CREATE SYNONYM truncate_log FOR drop_log
--- define.or-replace-synonym harmless create
CREATE OR REPLACE SYNONYM goods FOR stock
--- define.several harmless
CREATE TABLE t7 (id INT); INSERT INTO t7 VALUES (1); CREATE INDEX ix7 ON t7 (id)
