--- about: What people, Hibernate, Django, Android and browsers send.
--- col.query-1 harmless
SELECT 'DROP TABLE settings'
--- col.query-2 harmless
SELECT "drop", [delete] FROM (SELECT 1 AS "drop", 2 AS [delete])
--- col.query-3 harmless
SELECT * FROM "drop" WHERE "delete" = 1
--- col.query-4 harmless
SELECT * FROM [drop]
--- col.query-5 harmless
SELECT * FROM `truncate`
--- col.query-6 harmless
SELECT sql FROM sqlite_schema WHERE name = 'drop'
--- col.query-7 harmless
SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
--- col.query-8 harmless
SELECT * FROM sqlite_sequence
--- col.query-9 harmless
SELECT * FROM pragma_table_info('drop')
--- col.query-11 harmless
SELECT snippet(pages, 0, '<b>', '</b>', '...', 5) FROM pages WHERE pages MATCH 'delete'
--- col.query-12 harmless
SELECT replace(notes, 'DROP', '') FROM customers
--- col.query-13 harmless
SELECT REPLACE('DELETE FROM x', 'x', 'y')
--- col.query-14 harmless
SELECT CASE state WHEN 'delete' THEN 'drop' END FROM jobs
--- col.query-15 harmless
SELECT changes(), total_changes(), last_insert_rowid()
--- col.query-16 harmless
SELECT * FROM jobs ORDER BY id LIMIT 10 OFFSET 0
--- col.query-17 harmless
SELECT json_extract('{"delete": 1}', '$.delete')
--- col.query-18 harmless
SELECT * FROM json_each('["drop", "table"]')
--- col.query-19 harmless
WITH d AS (SELECT id FROM jobs) SELECT * FROM d
--- col.query-20 harmless
WITH RECURSIVE t (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t LIMIT 5) SELECT * FROM t
--- col.query-22 harmless
EXPLAIN DELETE FROM jobs
--- col.query-23 harmless
EXPLAIN QUERY PLAN DELETE FROM jobs
--- col.query-24 harmless
EXPLAIN QUERY PLAN SELECT * FROM jobs WHERE id = 1
--- col.query-25 harmless
EXPLAIN DROP TABLE settings
--- col.query-26 harmless
EXPLAIN QUERY PLAN UPDATE jobs SET state = 'x'
--- col.query-27 harmless
SELECT printf('%s', 'DROP TABLE x'), quote('delete')
--- col.query-28 harmless
SELECT /* DROP TABLE x */ 1 -- DELETE FROM jobs
--- col.query-29 harmless
SELECT hex(randomblob(4)), zeroblob(3)
--- col.query-30 harmless
SELECT group_concat(id) FILTER (WHERE state = 'done') FROM jobs
--- col.query-31 harmless
SELECT * FROM jobs WHERE state IN ('delete', 'drop') AND queue GLOB 'm*'
--- col.query-32 harmless
SELECT strftime('%Y', 'now'), date('now', '-30 day')
--- col.query-33 harmless
SELECT count(*) AS "update" FROM jobs
--- col.query-34 harmless
SELECT iif(1, 'DROP', 'DELETE')
--- col.query-35 harmless
PRAGMA table_info(customers)
--- col.query-37 harmless
PRAGMA foreign_key_list(orders)
--- col.query-38 harmless
PRAGMA index_list("orders")
--- col.query-41 harmless
PRAGMA foreign_keys(1)
--- col.query-42 harmless
PRAGMA foreign_key_check
--- col.query-44 harmless
PRAGMA quick_check(10)
--- col.query-45 harmless
PRAGMA user_version
--- col.query-47 harmless
PRAGMA application_id = 7
--- col.query-49 harmless
PRAGMA journal_mode
--- col.query-52 harmless
PRAGMA cache_size = -2000
--- col.query-53 harmless
PRAGMA temp_store = MEMORY
--- col.query-54 harmless
PRAGMA mmap_size = 1000000
--- col.query-56 harmless
PRAGMA wal_checkpoint(TRUNCATE)
--- col.query-57 harmless
PRAGMA recursive_triggers = ON
--- col.query-59 harmless
PRAGMA case_sensitive_like = 1
--- col.query-60 harmless
PRAGMA secure_delete = ON
--- col.query-61 harmless
PRAGMA incremental_vacuum(10)
--- col.query-62 harmless
PRAGMA auto_vacuum = FULL
--- col.query-63 harmless
PRAGMA encoding
--- col.query-64 harmless
PRAGMA database_list
--- col.query-65 harmless
PRAGMA collation_list
--- col.query-66 harmless
PRAGMA writable_schema
--- col.query-68 harmless
PRAGMA locking_mode = EXCLUSIVE
--- col.query-69 harmless
PRAGMA query_only = ON
--- col.query-70 harmless
PRAGMA legacy_alter_table = OFF
--- col.query-71 harmless
BEGIN; COMMIT
--- col.query-72 harmless
BEGIN IMMEDIATE TRANSACTION; END TRANSACTION
--- col.query-73 harmless
BEGIN EXCLUSIVE; ROLLBACK
--- col.query-74 harmless
SAVEPOINT a; ROLLBACK TO a; RELEASE SAVEPOINT a
--- col.query-76 harmless
VACUUM main
--- col.query-78 harmless
ANALYZE orders
--- col.query-79 harmless
REINDEX
--- col.query-80 harmless
REINDEX ix_orders_status
--- col.write-1 harmless
DELETE FROM jobs WHERE id = 1
--- col.write-4 harmless
DELETE FROM jobs WHERE id IS 1
--- col.write-5 harmless
DELETE FROM jobs WHERE id == 3
--- col.write-6 harmless
DELETE FROM "jobs" WHERE "jobs"."id" = 1
--- col.write-7 harmless
DELETE FROM jobs AS j WHERE j.id = 1
--- col.write-8 harmless
DELETE FROM jobs WHERE state = 'done' RETURNING id
--- col.write-9 harmless
DELETE FROM jobs WHERE locked_by ISNULL
--- col.write-10 harmless
DELETE FROM jobs WHERE locked_by NOTNULL
--- col.write-11 harmless
DELETE FROM jobs WHERE locked_by IS NOT NULL
--- col.write-12 harmless
DELETE FROM jobs WHERE attempts > 3
--- col.write-13 harmless
DELETE FROM jobs WHERE attempts
--- col.write-14 harmless
DELETE FROM jobs WHERE NOT attempts
--- col.write-15 harmless
DELETE FROM jobs WHERE state GLOB 'd*'
--- col.write-16 harmless
DELETE FROM audit_log WHERE at < date('2024-02-01', '-1 day')
--- col.write-17 harmless
DELETE FROM audit_log WHERE at < datetime('now', '-90000 day')
--- col.write-18 harmless
DELETE FROM audit_log WHERE julianday('2024-06-02') - julianday(at) > 30
--- col.write-19 harmless
DELETE FROM jobs WHERE id IN (SELECT id FROM jobs ORDER BY id LIMIT 1)
--- col.write-20 harmless
DELETE FROM jobs WHERE rowid NOT IN (SELECT MIN(rowid) FROM jobs GROUP BY queue)
--- col.write-21 harmless
DELETE FROM jobs WHERE id = (SELECT max(id) FROM jobs)
--- col.write-22 harmless
DELETE FROM jobs WHERE EXISTS (SELECT 1 FROM settings WHERE k = jobs.state)
--- col.write-24 harmless
DELETE FROM jobs WHERE id = 1 AND 1
--- col.write-25 harmless
DELETE FROM jobs WHERE (id, state) IN (VALUES (1, 'done'), (9, 'x'))
--- col.write-26 harmless
DELETE FROM sqlite_sequence WHERE name = 'customers'
--- col.write-28 harmless
DELETE FROM pages WHERE pages MATCH 'drop'
--- col.write-29 harmless
WITH d AS (SELECT 1 AS id) DELETE FROM jobs WHERE id IN (SELECT id FROM d)
--- col.write-30 harmless
DELETE FROM jobs WHERE id = (SELECT id FROM jobs WHERE state = 'done' LIMIT 1)
--- col.write-31 harmless
UPDATE jobs SET state = 'x' WHERE id = 1
--- col.write-32 harmless
UPDATE OR IGNORE jobs SET state = 'x' WHERE id = 1
--- col.write-33 harmless
UPDATE jobs SET (state, queue) = ('a', 'b') WHERE id = 1
--- col.write-34 harmless
UPDATE jobs SET state = 'x' FROM settings WHERE settings.k = jobs.state
--- col.write-35 harmless
UPDATE jobs SET attempts = attempts + 1 WHERE id = 1 AND attempts = 1 RETURNING attempts
--- col.write-36 harmless
UPDATE settings SET v = 'DROP TABLE x' WHERE k = 'theme'
--- col.write-37 harmless
UPDATE sqlite_sequence SET seq = 100 WHERE name = 'customers'
--- col.write-38 harmless
INSERT INTO settings VALUES ('a', 'DELETE FROM jobs')
--- col.write-40 harmless
INSERT OR REPLACE INTO settings VALUES ('theme', 'x')
--- col.write-41 harmless
REPLACE INTO settings (k, v) VALUES ('theme', 'x')
--- col.write-44 harmless
INSERT INTO settings (k, v) VALUES ('theme', 'x') ON CONFLICT (k) DO UPDATE SET v = excluded.v WHERE settings.v <> 'y' RETURNING *
--- col.write-45 harmless
INSERT INTO jobs (queue) SELECT 'q' FROM jobs
--- col.write-46 harmless
INSERT INTO jobs DEFAULT VALUES
--- col.write-47 harmless
INSERT INTO pages VALUES ('drop', 'delete')
--- col.write-48 harmless
INSERT INTO pages (pages) VALUES ('optimize')
--- col.write-49 harmless
INSERT INTO pages (pages) VALUES ('rebuild')
--- col.write-50 harmless
--- bind: 1
DELETE FROM jobs WHERE id = ?
--- col.write-51 harmless
--- bind: 1
DELETE FROM jobs WHERE id = :id
--- col.write-52 harmless
--- bind: 1
UPDATE jobs SET state = 'x' WHERE id = @id
--- col.write-53 harmless
--- bind: 1
UPDATE jobs SET state = 'x' WHERE id = $id
--- col.write-54 harmless
--- with: CREATE TEMP TABLE tmp (id INTEGER)
DELETE FROM temp.tmp
--- col.write-55 harmless
--- with: CREATE TEMP TABLE tmp (id INTEGER)
DROP TABLE temp.tmp
--- col.write-56 harmless
--- with: CREATE TEMP TABLE tmp (id INTEGER)
DROP TABLE IF EXISTS temp.tmp
--- col.write-57 harmless
--- with: CREATE TEMP TABLE tmp (id INTEGER)
DELETE FROM jobs WHERE id IN (SELECT id FROM tmp)
--- col.write-58 harmless
CREATE TEMP TABLE t2 AS SELECT * FROM jobs
--- col.ddl-1 harmless
CREATE TABLE t1 (id INTEGER PRIMARY KEY AUTOINCREMENT, deleted INTEGER DEFAULT 0, "drop" TEXT)
--- col.ddl-2 harmless
CREATE TABLE IF NOT EXISTS t1 (id INTEGER PRIMARY KEY) STRICT, WITHOUT ROWID
--- col.ddl-3 harmless
CREATE TABLE t1 (id INTEGER REFERENCES customers (id) ON DELETE CASCADE ON UPDATE SET NULL)
--- col.ddl-4 harmless
CREATE TABLE t1 AS SELECT * FROM jobs WHERE state = 'drop'
--- col.ddl-5 harmless
CREATE TABLE t1 (a UNIQUE ON CONFLICT REPLACE)
--- col.ddl-6 harmless
CREATE TABLE t1 (a INT, b INT GENERATED ALWAYS AS (a * 2) STORED, CHECK (a <> 'delete'))
--- col.ddl-7 harmless
CREATE UNIQUE INDEX ix1 ON jobs (state) WHERE id = 1
--- col.ddl-8 harmless
CREATE INDEX IF NOT EXISTS ix1 ON jobs (lower(state))
--- col.ddl-9 harmless
CREATE VIEW v1 AS SELECT 'DROP TABLE x' AS t
--- col.ddl-10 harmless
CREATE TEMP VIEW v1 AS SELECT 1
--- col.ddl-11 harmless
CREATE TRIGGER t1 AFTER DELETE ON jobs BEGIN DELETE FROM settings; END
--- col.ddl-12 harmless
CREATE TRIGGER t1 BEFORE UPDATE OF state ON jobs WHEN new.state = 'delete' BEGIN SELECT RAISE(ABORT, 'DROP TABLE x'); UPDATE settings SET v = 'x'; END
--- col.ddl-13 harmless
CREATE TRIGGER t1 INSTEAD OF DELETE ON active_customers BEGIN DELETE FROM customers WHERE id = old.id; END
--- col.ddl-14 harmless
CREATE VIRTUAL TABLE f USING fts5(body, content='', tokenize='porter')
--- col.ddl-15 harmless
CREATE VIRTUAL TABLE r USING rtree(id, a, b)
--- col.ddl-16 harmless
ALTER TABLE jobs ADD COLUMN note TEXT DEFAULT 'drop'
--- col.ddl-17 harmless
ALTER TABLE jobs ADD "delete" TEXT
--- col.ddl-18 harmless
ALTER TABLE main.jobs ADD COLUMN x INTEGER NOT NULL DEFAULT 0
--- col.ddl-19 harmless
BEGIN; CREATE TABLE t1 (a); INSERT INTO t1 VALUES (1); COMMIT
