--- about: What people, Hibernate, jOOQ, Flyway and Spring send.
--- col.query-1 harmless
SELECT 1
--- col.query-2 harmless
VALUES 1, 2, 3
--- col.query-3 harmless
TABLE settings
--- col.query-5 harmless
SELECT 'DROP TABLE settings; DELETE FROM jobs' AS t
--- col.query-6 harmless
SELECT $$DROP TABLE settings; '$$ AS t
--- col.query-7 harmless
SELECT U&'DROP \0054ABLE settings' AS t
--- col.query-8 harmless
SELECT "delete", "table", "update" FROM "drop"
--- col.query-9 harmless
SELECT truncated FROM truncate WHERE "where" = 'x'
--- col.query-10 harmless
SELECT d.* FROM "drop" AS d JOIN truncate AS t ON t.id = d.id
--- col.query-11 harmless
SELECT * FROM jobs WHERE state = 'delete' OR queue = 'drop' OR locked_by = 'truncate'
--- col.query-12 harmless
SELECT COUNT(*) AS "delete" FROM jobs HAVING COUNT(*) > 0
--- col.query-13 harmless
SELECT id AS drop_id, queue AS delete_queue FROM jobs
--- col.query-14 harmless
SELECT * FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME LIKE 'DROP%'
--- col.query-15 harmless
SELECT 'DROP TABLE ' || TABLE_NAME FROM INFORMATION_SCHEMA.TABLES
--- col.query-16 harmless
SELECT CONCAT('DELETE FROM ', 'x') AS s
--- col.query-17 harmless
select c1_0.id, c1_0.email from customers c1_0 where c1_0.id = 1
--- col.query-18 harmless
select j1_0.id from jobs j1_0 where j1_0.state = 'ready' order by j1_0.id offset 0 rows fetch first 2 rows only
--- col.query-19 harmless
select j1_0.id from jobs j1_0 where j1_0.id = 1 for update
--- col.query-20 harmless
SELECT * FROM jobs FOR UPDATE SKIP LOCKED
--- col.query-21 harmless
SELECT * FROM jobs WHERE id = 1 FOR UPDATE WAIT 1
--- col.query-22 harmless
select "PUBLIC"."JOBS"."ID" from "PUBLIC"."JOBS" where "PUBLIC"."JOBS"."ID" in (1, 2)
--- col.query-23 harmless
WITH j AS (SELECT id FROM jobs) SELECT COUNT(*) FROM j
--- col.query-24 harmless
WITH RECURSIVE t (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 5) SELECT * FROM t
--- col.query-25 harmless
SELECT * FROM (VALUES (1, 'delete'), (2, 'drop')) AS v (id, what)
--- col.query-26 harmless
SELECT ARRAY_AGG(id ORDER BY id) FROM jobs
--- col.query-27 harmless
SELECT LISTAGG(queue, ', ') WITHIN GROUP (ORDER BY id) FROM jobs
--- col.query-28 harmless
SELECT id, ROW_NUMBER() OVER (PARTITION BY queue ORDER BY id) AS rn FROM jobs QUALIFY rn = 1
--- col.query-29 harmless
SELECT REGEXP_REPLACE('DROP TABLE x', 'DROP', 'KEEP') AS r
--- col.query-30 harmless
SELECT REPLACE(message, 'DELETE', '') FROM audit_log
--- col.query-31 harmless
SELECT INSERT('abc', 1, 1, 'drop') AS i
--- col.query-32 harmless
SELECT TRUNCATE(3.7, 0) AS t
--- col.query-33 harmless
SELECT TRUNCATE(total, 1) FROM orders
--- col.query-34 harmless
SELECT TRUNC(total) FROM orders
--- col.query-35 harmless
SELECT CASE WHEN state = 'delete' THEN 'drop' ELSE 'keep' END FROM jobs
--- col.query-36 harmless
SELECT EXISTS (SELECT 1 FROM jobs WHERE state = 'delete') AS e
--- col.query-37 harmless
SELECT (SELECT COUNT(*) FROM orders o WHERE o.customer_id = c.id) AS n FROM customers c
--- col.query-38 harmless
SELECT * FROM customers c LEFT JOIN orders o ON o.customer_id = c.id WHERE o.id IS NULL
--- col.query-39 harmless
SELECT JSON_OBJECT('delete': 1, 'drop': 2)
--- col.query-40 harmless
SELECT doc FROM documents WHERE id = 1
--- col.query-41 harmless
SELECT tags[1] FROM documents
--- col.query-42 harmless
SELECT CAST('delete' AS VARCHAR(10))
--- col.query-43 harmless
SELECT DATE '2024-01-01' + INTERVAL '1' DAY
--- col.query-44 harmless
SELECT NEXT VALUE FOR invoice_seq
--- col.query-45 harmless
SELECT CURRVAL('invoice_seq') FROM (SELECT NEXTVAL('invoice_seq')) x
--- col.query-47 harmless
CALL 1 + 1
--- col.query-48 harmless
CALL half_of(4)
--- col.query-49 harmless
SELECT half_of(4) AS h
--- col.query-50 harmless
CALL DATABASE_PATH()
--- col.query-51 harmless
SELECT H2VERSION()
--- col.query-52 harmless
EXPLAIN SELECT * FROM jobs
--- col.query-53 harmless
EXPLAIN PLAN FOR SELECT * FROM jobs
--- col.query-54 harmless
EXPLAIN ANALYZE SELECT * FROM jobs
--- col.query-56 harmless
EXPLAIN UPDATE jobs SET state = 'x'
--- col.query-57 harmless
EXPLAIN PLAN FOR DELETE FROM jobs
--- col.query-61 harmless
SHOW SCHEMAS
--- col.query-62 harmless
SCRIPT SIMPLE
--- col.query-63 harmless
SCRIPT NODATA SCHEMA PUBLIC
--- col.query-64 harmless
SCRIPT NODATA TABLE "drop"
--- col.query-66 harmless
HELP DELETE
--- col.query-67 harmless
SELECT /* DROP TABLE settings */ 1
--- col.query-68 harmless
SELECT 1 -- DELETE FROM jobs
--- col.query-69 harmless
SELECT 1 // DROP TABLE settings
--- col.query-70 harmless
SELECT 1; SELECT 2; SELECT 'DROP TABLE x'
--- col.query-71 harmless
SELECT {d '2024-01-01'}, {t '10:00:00'}, {ts '2024-01-01 00:00:00'}
--- col.query-72 harmless
SELECT {fn UCASE('drop')}, {fn CONCAT('delete ', 'from')}
--- col.query-73 harmless
SELECT * FROM {oj customers c LEFT OUTER JOIN orders o ON o.customer_id = c.id}
--- col.query-74 harmless
{call half_of(4)}
--- col.query-75 harmless
--- bind: theme
SELECT v FROM settings WHERE k = ?
--- col.session-1 harmless
SET @id = 1
--- col.session-2 harmless
SET @txt = 'DROP TABLE settings'
--- col.session-3 harmless
SET @n = (SELECT COUNT(*) FROM jobs)
--- col.session-4 harmless
SET SCHEMA PUBLIC
--- col.session-5 harmless
SET SCHEMA_SEARCH_PATH PUBLIC, archive
--- col.session-8 harmless
SET AUTOCOMMIT TRUE
--- col.session-9 harmless
SET MODE MySQL
--- col.session-10 harmless
SET MODE PostgreSQL
--- col.session-11 harmless
SET IGNORECASE FALSE
--- col.session-15 harmless
SET NON_KEYWORDS VALUE
--- col.session-16 harmless
SET VARIABLE_BINARY FALSE
--- col.session-18 harmless
SET OPTIMIZE_REUSE_RESULTS 1
--- col.session-19 harmless
SET DEFAULT_TABLE_TYPE MEMORY
--- col.session-20 harmless
SET CLUSTER ''
--- col.session-21 harmless
SET TRACE_LEVEL_FILE 0
--- col.session-22 harmless
SET CATALOG CURRENT_CATALOG
--- col.session-23 harmless
BEGIN; COMMIT
--- col.session-24 harmless
BEGIN WORK
--- col.session-25 harmless
SET AUTOCOMMIT FALSE; SAVEPOINT a; ROLLBACK TO SAVEPOINT a
--- col.session-28 harmless
CHECKPOINT SYNC
--- col.session-29 harmless
ANALYZE
--- col.session-30 harmless
ANALYZE TABLE jobs SAMPLE_SIZE 100
--- col.session-32 harmless
USE PUBLIC
--- col.write-2 harmless
DELETE FROM jobs j WHERE j.id = 1
--- col.write-3 harmless
DELETE FROM PUBLIC.jobs WHERE PUBLIC.jobs.id = 1
--- col.write-4 harmless
DELETE jobs WHERE id = 1
--- col.write-5 harmless
DELETE FROM jobs WHERE id IN (1, 2)
--- col.write-6 harmless
DELETE FROM jobs WHERE id NOT IN (1, 2)
--- col.write-7 harmless
DELETE FROM jobs WHERE id > 1
--- col.write-8 harmless
DELETE FROM jobs WHERE id >= 2 AND id <= 3
--- col.write-9 harmless
DELETE FROM jobs WHERE id <> 3
--- col.write-10 harmless
DELETE FROM jobs WHERE id BETWEEN 1 AND 2
--- col.write-11 harmless
DELETE FROM jobs WHERE state LIKE 'd%'
--- col.write-12 harmless
DELETE FROM jobs WHERE state IS NOT DISTINCT FROM 'done'
--- col.write-13 harmless
DELETE FROM jobs WHERE locked_by IS NULL
--- col.write-14 harmless
DELETE FROM jobs WHERE locked_by IS NOT NULL
--- col.write-15 harmless
DELETE FROM jobs WHERE run_at < CURRENT_TIMESTAMP
--- col.write-16 harmless
DELETE FROM jobs WHERE run_at < DATEADD('DAY', -30, CURRENT_DATE)
--- col.write-17 harmless
DELETE FROM jobs WHERE run_at < CURRENT_DATE - INTERVAL '30' DAY
--- col.write-18 harmless
DELETE FROM jobs WHERE run_at < TIMESTAMP '2024-01-02 00:00:00'
--- col.write-19 harmless
DELETE FROM jobs WHERE EXISTS (SELECT 1 FROM settings WHERE k = jobs.queue)
--- col.write-20 harmless
DELETE FROM jobs WHERE NOT EXISTS (SELECT 1 FROM settings s WHERE s.k <> jobs.queue)
--- col.write-22 harmless
DELETE FROM jobs WHERE id IN (SELECT id FROM jobs WHERE state = 'done')
--- col.write-23 harmless
DELETE FROM jobs WHERE id IN (SELECT id FROM jobs ORDER BY run_at FETCH FIRST 2 ROWS ONLY)
--- col.write-24 harmless
DELETE FROM jobs WHERE id NOT IN (SELECT MIN(id) FROM jobs GROUP BY queue)
--- col.write-25 harmless
DELETE FROM jobs WHERE state = 'done' FETCH FIRST 10 ROWS ONLY
--- col.write-26 harmless
DELETE FROM jobs WHERE state = 'done' LIMIT 10
--- col.write-27 harmless
DELETE FROM jobs WHERE id = 1 OR state = 'done'
--- col.write-29 harmless
DELETE FROM jobs WHERE 1 = 0
--- col.write-30 harmless
DELETE FROM jobs WHERE id IS NULL
--- col.write-31 harmless
DELETE FROM jobs WHERE (id, queue) IN ((1, 'mail'), (2, 'mail'))
--- col.write-32 harmless
DELETE FROM jobs WHERE id = ANY (ARRAY[1, 2])
--- col.write-33 harmless
DELETE FROM jobs WHERE _ROWID_ = 1
--- col.write-34 harmless
DELETE FROM jobs WHERE LENGTH(queue) > 100
--- col.write-35 harmless
DELETE FROM jobs WHERE COALESCE(locked_by, '') = ''
--- col.write-36 harmless
DELETE FROM jobs WHERE attempts >= 5
--- col.write-37 harmless
DELETE FROM jobs WHERE attempts > 0 AND state = 'done'
--- col.write-38 harmless
DELETE FROM jobs WHERE MONTH(run_at) = 1 AND YEAR(run_at) = 2023
--- col.write-39 harmless
DELETE FROM jobs WHERE CASE WHEN state = 'done' THEN TRUE ELSE FALSE END
--- col.write-40 harmless
DELETE FROM jobs WHERE state = 'done' AND 1 = 1
--- col.write-41 harmless
DELETE FROM jobs WHERE 1 = 1 AND id = 3
--- col.write-43 harmless
DELETE FROM archive.orders_2023 WHERE id = 1
--- col.write-44 harmless
DELETE FROM goods WHERE sku = 'A-1'
--- col.write-45 harmless
delete from jobs j1_0 where j1_0.id = 1
--- col.write-46 harmless
delete from "PUBLIC"."JOBS" where "PUBLIC"."JOBS"."ID" = 1
--- col.write-47 harmless
--- bind: 1
DELETE FROM jobs WHERE id = ?
--- col.write-48 harmless
--- bind: 1 | done
DELETE FROM jobs WHERE id = ?1 OR state = ?2
--- col.write-49 harmless
UPDATE jobs SET state = 'x' WHERE id = 1
--- col.write-50 harmless
UPDATE jobs j SET j.state = 'x' WHERE j.id = 1
--- col.write-51 harmless
UPDATE jobs SET state = 'x' WHERE id IN (SELECT id FROM jobs WHERE state = 'ready' ORDER BY id LIMIT 1)
--- col.write-52 harmless
UPDATE jobs SET (state, locked_by) = ('taken', 'w') WHERE id = 2
--- col.write-53 harmless
UPDATE jobs SET state = 'x' WHERE state = 'ready' FETCH FIRST ROW ONLY
--- col.write-54 harmless
UPDATE jobs SET attempts = attempts + 1 WHERE id = 1 AND attempts = 1
--- col.write-55 harmless
UPDATE customers SET deleted_at = CURRENT_TIMESTAMP WHERE id = 1
--- col.write-56 harmless
UPDATE customers SET status = 'closed' WHERE id IN (SELECT customer_id FROM orders WHERE status = 'cancelled')
--- col.write-57 harmless
UPDATE "drop" SET "update" = 'drop', "table" = 'delete' WHERE id = 1
--- col.write-58 harmless
UPDATE settings SET v = 'DELETE FROM jobs' WHERE k = 'theme'
--- col.write-59 harmless
UPDATE documents SET doc = JSON '{"drop": true}' WHERE id = 1
--- col.write-60 harmless
update customers c1_0 set status = 'x', version = 1 where c1_0.id = 1 and c1_0.version = 0
--- col.write-61 harmless
INSERT INTO settings VALUES ('drop', 'table')
--- col.write-62 harmless
INSERT INTO settings (k, v) VALUES ('a', 'DROP TABLE x'), ('b', $$it's$$)
--- col.write-63 harmless
INSERT INTO settings (k) SELECT 'k' || id FROM jobs
--- col.write-64 harmless
INSERT INTO settings SET k = 'x', v = 'delete'
--- col.write-65 harmless
INSERT INTO jobs (queue, state, run_at) VALUES ('q', 'delete', CURRENT_TIMESTAMP)
--- col.write-67 harmless
insert into customers (email, name, id) values ('x@example.com', 'X', default)
--- col.write-68 harmless
INSERT INTO drop_log DIRECT SELECT id + 10, what FROM drop_log
--- col.write-69 harmless
MERGE INTO settings KEY (k) VALUES ('theme', 'light')
--- col.write-70 harmless
MERGE INTO settings (k, v) VALUES ('theme', 'light')
--- col.write-71 harmless
MERGE INTO settings (k, v) KEY (k) SELECT 'x', 'y'
--- col.write-72 harmless
MERGE INTO settings s USING (VALUES ('theme', 'light')) t (k, v) ON s.k = t.k WHEN MATCHED THEN UPDATE SET v = t.v WHEN NOT MATCHED THEN INSERT VALUES (t.k, t.v)
--- col.write-73 harmless
MERGE INTO settings s USING DUAL ON s.k = 'theme' WHEN MATCHED THEN DELETE
--- col.write-74 harmless
MERGE INTO settings s USING DUAL ON s.k = 'theme' WHEN MATCHED AND s.v = 'dark' THEN UPDATE SET v = 'x'
--- col.write-75 harmless
MERGE INTO jobs j USING settings s ON s.k = j.queue WHEN MATCHED THEN UPDATE SET state = 'x'
--- col.write-76 harmless
MERGE INTO jobs j USING (SELECT 1 AS id) s ON j.id = s.id WHEN NOT MATCHED THEN INSERT (queue, state, run_at) VALUES ('a', 'b', CURRENT_TIMESTAMP)
--- col.write-77 harmless
SELECT * FROM OLD TABLE (DELETE FROM jobs WHERE id = 1)
--- col.write-78 harmless
SELECT id FROM FINAL TABLE (INSERT INTO jobs (queue, state, run_at) VALUES ('q', 's', CURRENT_TIMESTAMP))
--- col.write-79 harmless
SELECT * FROM NEW TABLE (UPDATE jobs SET state = 'x' WHERE id = 2)
--- col.write-80 harmless
SELECT * FROM FINAL TABLE (MERGE INTO settings KEY (k) VALUES ('theme', 'l'))
--- col.write-81 harmless
WITH x AS (SELECT * FROM OLD TABLE (DELETE FROM jobs WHERE id = 1)) SELECT * FROM x
--- col.write-83 harmless
EXECUTE IMMEDIATE 'INSERT INTO settings VALUES (''a'', ''b'')'
--- col.write-84 harmless
EXECUTE IMMEDIATE 'CREATE TABLE z (id INT)'
--- col.write-85 harmless
PREPARE p AS SELECT 1
--- col.write-86 harmless
--- with: PREPARE q (INT) AS SELECT * FROM jobs WHERE id = ?
EXECUTE q (1)
--- col.write-87 harmless
--- with: PREPARE q AS SELECT 1
DEALLOCATE q
--- col.write-90 harmless
--- with: SET MODE MySQL
REPLACE INTO settings VALUES ('theme', 'x')
--- col.write-92 harmless
--- with: SET MODE PostgreSQL
UPDATE jobs SET state = 'y' FROM settings WHERE jobs.queue = settings.k
--- col.write-93 harmless
--- with: SET MODE MSSQLServer
SELECT [delete], [table] FROM [drop] WITH (NOLOCK)
--- col.write-94 harmless
--- with: SET MODE Oracle
SELECT 1 FROM dual WHERE ROWNUM <= 1
--- col.ddl-1 harmless
CREATE TABLE t1 (id INT PRIMARY KEY, deleted BOOLEAN, "drop" INT)
--- col.ddl-2 harmless
CREATE TABLE IF NOT EXISTS t1 (id BIGINT AUTO_INCREMENT, CONSTRAINT pk PRIMARY KEY (id))
--- col.ddl-3 harmless
create table t1 (id bigint generated by default as identity, status enum ('ACTIVE', 'DELETE', 'DROP'), primary key (id))
--- col.ddl-4 harmless
CREATE CACHED TABLE t1 (id INT)
--- col.ddl-5 harmless
CREATE MEMORY TABLE t1 (id INT) NOT PERSISTENT
--- col.ddl-6 harmless
CREATE TEMPORARY TABLE t1 (id INT)
--- col.ddl-7 harmless
CREATE LOCAL TEMPORARY TABLE t1 (id INT) ON COMMIT DROP
--- col.ddl-8 harmless
CREATE GLOBAL TEMPORARY TABLE t1 (id INT) ON COMMIT DELETE ROWS
--- col.ddl-9 harmless
CREATE TABLE t1 AS SELECT * FROM jobs WHERE state = 'delete'
--- col.ddl-10 harmless
CREATE TABLE t1 (a INT) AS SELECT 1
--- col.ddl-11 harmless
CREATE TABLE t1 (id INT REFERENCES customers (id) ON DELETE CASCADE ON UPDATE SET NULL)
--- col.ddl-12 harmless
--- with: SET MODE MySQL
CREATE TABLE t1 (id INT AUTO_INCREMENT, KEY ix (id)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='drop'
--- col.ddl-13 harmless
CREATE INDEX ix1 ON jobs (state, queue DESC)
--- col.ddl-14 harmless
CREATE UNIQUE INDEX IF NOT EXISTS ix1 ON jobs (id)
--- col.ddl-15 harmless
CREATE UNIQUE NULLS DISTINCT INDEX ix2 ON jobs (id)
--- col.ddl-16 harmless
CREATE VIEW v1 AS SELECT id FROM jobs WHERE state = 'drop'
--- col.ddl-17 harmless
CREATE OR REPLACE VIEW v1 AS SELECT 1 AS x
--- col.ddl-18 harmless
CREATE FORCE VIEW v1 AS SELECT * FROM nowhere
--- col.ddl-19 harmless
CREATE SEQUENCE s1 START WITH 1 INCREMENT BY 50
--- col.ddl-20 harmless
create sequence jobs_seq start with 1 increment by 50
--- col.ddl-21 harmless
CREATE SCHEMA IF NOT EXISTS s1 AUTHORIZATION sa
--- col.ddl-22 harmless
CREATE DOMAIN d1 AS VARCHAR(10) CHECK (VALUE <> 'drop')
--- col.ddl-23 harmless
CREATE ROLE r1
--- col.ddl-24 harmless
CREATE USER IF NOT EXISTS u1 PASSWORD 'delete'
--- col.ddl-25 harmless
CREATE CONSTANT c1 VALUE 'DROP TABLE settings'
--- col.ddl-26 harmless
CREATE SYNONYM s1 FOR jobs
--- col.ddl-28 harmless
CREATE MATERIALIZED VIEW mv1 AS SELECT * FROM jobs
--- col.ddl-29 harmless
ALTER TABLE jobs ADD COLUMN note VARCHAR(10) DEFAULT 'drop'
--- col.ddl-30 harmless
ALTER TABLE jobs ADD COLUMN IF NOT EXISTS note VARCHAR(10) AFTER queue
--- col.ddl-31 harmless
ALTER TABLE jobs ADD (a INT, b INT)
--- col.ddl-32 harmless
ALTER TABLE jobs ADD CONSTRAINT u1 UNIQUE (id)
--- col.ddl-33 harmless
ALTER TABLE jobs ADD CHECK (attempts >= 0)
--- col.ddl-34 harmless
alter table if exists drop_log add constraint fk1 foreign key (id) references customers
--- col.ddl-35 harmless
ALTER TABLE jobs ALTER COLUMN state SET DEFAULT 'new'
--- col.ddl-36 harmless
ALTER TABLE jobs ALTER COLUMN id RESTART WITH 500
--- col.ddl-37 harmless
ALTER TABLE jobs ALTER COLUMN state DROP NOT NULL
--- col.ddl-38 harmless
ALTER TABLE jobs ALTER COLUMN attempts DROP DEFAULT
--- col.ddl-39 harmless
ALTER TABLE jobs ALTER COLUMN state SET VISIBLE
--- col.ddl-41 harmless
ALTER TABLE jobs SET REFERENTIAL_INTEGRITY TRUE
--- col.ddl-42 harmless
ALTER SEQUENCE invoice_seq RESTART WITH 1
--- col.ddl-44 harmless
ALTER USER app SET PASSWORD 'x'
--- col.ddl-45 harmless
ALTER TABLE order_items ALTER COLUMN qty SELECTIVITY 10
--- col.ddl-47 harmless
COMMENT ON COLUMN jobs.state IS 'DROP me'
--- col.ddl-48 harmless
COMMENT ON TABLE jobs IS U&'delete'
--- col.ddl-49 harmless
COMMENT ON SCHEMA archive IS $$TRUNCATE$$
--- col.ddl-50 harmless
GRANT ALL ON jobs TO app
--- col.ddl-51 harmless
GRANT SELECT ON SCHEMA archive TO PUBLIC
--- col.ddl-52 harmless
REVOKE ALL ON jobs FROM app
--- col.ddl-55 harmless
CREATE TABLE "DELETE FROM jobs" (id INT)
--- col.ddl-56 harmless
CREATE TABLE t9 (id INT); INSERT INTO t9 VALUES (1); DELETE FROM t9 WHERE id = 1
--- col.ddl-57 harmless
--- with: CREATE LOCAL TEMPORARY TABLE tmp (id INT)
DELETE FROM jobs WHERE id IN (SELECT id FROM tmp)
--- col.ddl-58 harmless
--- with: CREATE LOCAL TEMPORARY TABLE tmp (id INT)
INSERT INTO tmp SELECT id FROM jobs
