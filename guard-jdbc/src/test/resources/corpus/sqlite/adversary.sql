--- about: Written as an attacker would.
--- adv.switch-2 destructive disable-safety
PRAGMA writable_schema(1)
--- adv.switch-3 destructive disable-safety
PRAGMA main.writable_schema = 1
--- adv.switch-4 destructive disable-safety
PRAGMA writable_schema = 'yes'
--- adv.switch-7 destructive disable-safety
PRAGMA foreign_keys = false
--- adv.switch-8 destructive disable-safety
pragma "foreign_keys" = off
--- adv.switch-9 destructive disable-safety
PRAGMA ignore_check_constraints = 1
--- adv.switch-11 destructive unbounded-delete,disable-safety
--- unseen: no rows shown
PRAGMA writable_schema = ON; DELETE FROM sqlite_schema
--- adv.switch-12 destructive unbounded-delete,disable-safety
--- invalid: may not be modified
DELETE FROM sqlite_schema
--- adv.switch-13 destructive disable-safety
--- invalid: may not be modified
DELETE FROM sqlite_master WHERE name = 'orders'
--- adv.switch-14 destructive disable-safety
--- invalid: may not be modified
UPDATE sqlite_schema SET sql = 'x' WHERE name = 'orders'
--- adv.switch-15 destructive disable-safety
--- invalid: may not be modified
UPDATE main.sqlite_master SET name = 'x' WHERE name = 'orders'
--- adv.switch-16 destructive disable-safety
--- invalid: may not be modified
INSERT INTO sqlite_schema VALUES ('table', 'x', 'x', 1, 'y')
--- adv.switch-17 destructive server-file
--- unrun: writes a file
ATTACH DATABASE 'x.db' AS other
--- adv.switch-18 destructive server-file
--- unrun: writes a file
ATTACH 'x.db' AS other
--- adv.switch-19 destructive server-file
--- unrun: writes a file
VACUUM INTO 'x.db'
--- adv.switch-20 destructive server-file
--- unrun: writes a file
VACUUM main INTO 'x' || '.db'
--- adv.switch-21 destructive server-program
--- unrun: loads a library
SELECT load_extension('x.so')
--- adv.switch-22 destructive server-program
--- unrun: loads a library
SELECT load_extension('x.so', 'entry')
--- adv.switch-23 destructive server-program
--- unrun: loads a library
SELECT CASE WHEN 1 THEN load_extension('x') END
--- adv.switch-24 destructive server-file
--- unrun: of the command line client
SELECT writefile('x', 'y')
--- adv.switch-25 destructive server-file
--- unrun: of the command line client
SELECT readfile('x')
--- adv.switch-26 destructive server-file
--- unrun: of the command line client
INSERT INTO settings VALUES ('x', readfile('y'))
--- adv.switch-27 destructive server-file
--- unrun: writes a file
SELECT writefile(name, sql) FROM sqlite_schema
--- adv.switch-28 destructive drop-table
--- invalid: nothing attached
DETACH DATABASE other; DROP TABLE settings
--- adv.drop-1 destructive drop-table
DROP TABLE settings
--- adv.drop-2 destructive drop-table
DROP TABLE main.settings
--- adv.drop-3 destructive drop-table
DROP TABLE IF EXISTS settings
--- adv.drop-4 destructive drop-table
DROP TABLE "settings"
--- adv.drop-5 destructive drop-table
DROP TABLE [settings]
--- adv.drop-6 destructive drop-table
DROP TABLE `settings`
--- adv.drop-7 destructive drop-table
DROP TABLE 'settings'
--- adv.drop-8 destructive drop-table
DROP TABLE main."settings"
--- adv.drop-11 destructive drop-table
DROP/**/TABLE/**/settings
--- adv.drop-12 destructive drop-table
DROP TABLE settings -- x
--- adv.drop-13 destructive drop-table
DROP TABLE settings /* no end
--- adv.drop-14 destructive drop-table
/* ; */ DROP TABLE settings
--- adv.drop-15 destructive drop-table
SELECT 1; DROP TABLE settings
--- adv.drop-16 destructive drop-table
SELECT ';'; DROP TABLE settings
--- adv.drop-17 destructive drop-table
SELECT 'it''s'; DROP TABLE settings
--- adv.drop-18 destructive drop-table
SELECT "a;b" FROM (SELECT 1 AS "a;b"); DROP TABLE settings
--- adv.drop-19 destructive drop-table
SELECT [a;'b] FROM (SELECT 1 AS [a;'b]); DROP TABLE settings
--- adv.drop-20 destructive drop-table
SELECT `a;'b` FROM (SELECT 1 AS `a;'b`); DROP TABLE settings
--- adv.drop-21 destructive drop-table
SELECT x'27'; DROP TABLE settings
--- adv.drop-22 destructive drop-table
SELECT '\'; DROP TABLE settings; --'
--- adv.drop-23 destructive drop-table
SELECT 1 /* /* */; DROP TABLE settings; -- */
--- adv.drop-24 destructive drop-table
BEGIN; DROP TABLE settings; COMMIT
--- adv.drop-25 destructive unbounded-delete
BEGIN IMMEDIATE; DELETE FROM jobs; COMMIT
--- adv.drop-26 destructive drop-table
SAVEPOINT a; DROP TABLE settings; RELEASE a
--- adv.drop-27 destructive drop-table
EXPLAIN SELECT 1; DROP TABLE settings
--- adv.drop-28 destructive drop-table
PRAGMA foreign_keys; DROP TABLE settings
--- adv.drop-30 destructive drop-object
DROP VIEW IF EXISTS main.active_customers
--- adv.drop-32 destructive drop-object
DROP INDEX IF EXISTS ix_customers_region
--- adv.drop-33 destructive drop-object
DROP TRIGGER orders_ad
--- adv.drop-35 destructive drop-table
DROP TABLE IF EXISTS temp.x; DROP TABLE settings
--- adv.drop-36 destructive drop-table
CREATE TEMP TABLE x (a); DROP TABLE settings
--- adv.drop-37 destructive rename
ALTER TABLE settings RENAME TO prefs
--- adv.drop-42 destructive drop-column
ALTER TABLE main.customers DROP COLUMN "notes"
--- adv.drop-43 destructive
CREATE TABLE n AS SELECT * FROM settings; DROP TABLE settings; ALTER TABLE n RENAME TO settings
--- adv.drop-44 destructive
CREATE TABLE n (k TEXT); INSERT INTO n SELECT k FROM settings; DROP TABLE settings; ALTER TABLE n RENAME TO settings
--- adv.drop-45 destructive
PRAGMA foreign_keys = OFF; BEGIN; DROP TABLE settings; COMMIT; PRAGMA foreign_keys = ON
--- adv.rows-2 destructive unbounded-delete
DELETE FROM main.jobs
--- adv.rows-3 destructive unbounded-delete
DELETE FROM "jobs"
--- adv.rows-4 destructive unbounded-delete
DELETE FROM [jobs]
--- adv.rows-6 destructive unbounded-delete
DELETE FROM jobs AS j
--- adv.rows-7 destructive unbounded-delete
DELETE FROM customers INDEXED BY ix_customers_region; DELETE FROM jobs
--- adv.rows-10 destructive unbounded-delete
DELETE FROM jobs RETURNING id AS "where"
--- adv.rows-12 destructive unbounded-delete
DELETE FROM jobs WHERE 2
--- adv.rows-13 destructive unbounded-delete
DELETE FROM jobs WHERE -1
--- adv.rows-14 destructive unbounded-delete
DELETE FROM jobs WHERE 0.5
--- adv.rows-15 destructive unbounded-delete
DELETE FROM jobs WHERE '1'
--- adv.rows-16 destructive unbounded-delete
DELETE FROM jobs WHERE '1abc'
--- adv.rows-18 destructive unbounded-delete
DELETE FROM jobs WHERE NOT NOT 1
--- adv.rows-21 destructive unbounded-delete
DELETE FROM jobs WHERE 1 IS 1
--- adv.rows-22 destructive unbounded-delete
DELETE FROM jobs WHERE 1 IS NOT 2
--- adv.rows-23 destructive unbounded-delete
DELETE FROM jobs WHERE NULL IS NULL
--- adv.rows-24 destructive unbounded-delete
DELETE FROM jobs WHERE NULL ISNULL
--- adv.rows-25 destructive unbounded-delete
DELETE FROM jobs WHERE 1 NOTNULL
--- adv.rows-26 destructive unbounded-delete
DELETE FROM jobs WHERE 1 NOT NULL
--- adv.rows-27 destructive unbounded-delete
DELETE FROM jobs WHERE TRUE
--- adv.rows-28 destructive unbounded-delete
DELETE FROM jobs WHERE id
--- adv.rows-29 destructive unbounded-delete
DELETE FROM jobs WHERE rowid
--- adv.rows-31 destructive unbounded-delete
DELETE FROM jobs WHERE id == id
--- adv.rows-32 destructive unbounded-delete
DELETE FROM jobs WHERE id IS id
--- adv.rows-34 destructive unbounded-delete
DELETE FROM jobs WHERE rowid > 0
--- adv.rows-35 destructive unbounded-delete
DELETE FROM jobs WHERE rowid >= 1
--- adv.rows-36 destructive unbounded-delete
DELETE FROM jobs WHERE rowid = rowid
--- adv.rows-37 destructive unbounded-delete
DELETE FROM jobs WHERE oid = _rowid_
--- adv.rows-38 destructive unbounded-delete
DELETE FROM jobs WHERE rowid NOTNULL
--- adv.rows-39 destructive unbounded-delete
DELETE FROM jobs WHERE id NOT NULL
--- adv.rows-40 destructive unbounded-delete
DELETE FROM jobs WHERE id = rowid
--- adv.rows-41 destructive unbounded-delete
DELETE FROM jobs WHERE id > -1
--- adv.rows-42 destructive unbounded-delete
DELETE FROM jobs WHERE "a" = "a"
--- adv.rows-43 destructive unbounded-delete
DELETE FROM jobs WHERE "nope" = 'nope'
--- adv.rows-44 destructive unbounded-delete
DELETE FROM jobs WHERE "id" IS NOT NULL
--- adv.rows-45 destructive unbounded-delete
DELETE FROM jobs WHERE 'id' IS NOT NULL
--- adv.rows-47 destructive unbounded-delete
DELETE FROM jobs WHERE rowid IN (SELECT rowid FROM jobs)
--- adv.rows-48 destructive unbounded-delete
DELETE FROM jobs WHERE id IN jobs OR 1
--- adv.rows-50 destructive unbounded-delete
DELETE FROM jobs WHERE EXISTS (SELECT * FROM customers)
--- adv.rows-51 destructive unbounded-delete
DELETE FROM jobs WHERE (SELECT 1)
--- adv.rows-52 destructive unbounded-delete
DELETE FROM jobs WHERE (SELECT count(*) FROM customers)
--- adv.rows-53 destructive unbounded-delete
DELETE FROM jobs WHERE state GLOB '*'
--- adv.rows-54 destructive unbounded-delete
DELETE FROM jobs WHERE state LIKE '%'
--- adv.rows-55 destructive unbounded-delete
DELETE FROM jobs WHERE length(state) >= 0
--- adv.rows-56 destructive unbounded-delete
DELETE FROM jobs WHERE abs(id) > 0
--- adv.rows-57 destructive unbounded-delete
DELETE FROM jobs WHERE coalesce(state, 'x') = coalesce(state, 'x')
--- adv.rows-58 destructive unbounded-delete
DELETE FROM jobs WHERE ifnull(1, 0)
--- adv.rows-59 destructive unbounded-delete
DELETE FROM jobs WHERE iif(1, 1, 0)
--- adv.rows-60 destructive unbounded-delete
DELETE FROM jobs WHERE CASE WHEN 1 THEN 1 END
--- adv.rows-61 destructive unbounded-delete
DELETE FROM jobs WHERE random() IS NOT NULL
--- adv.rows-62 destructive unbounded-delete
DELETE FROM jobs WHERE date('now') > '2020-01-01'
--- adv.rows-63 destructive unbounded-delete
DELETE FROM jobs WHERE datetime('now') > datetime('2020-01-01')
--- adv.rows-64 destructive unbounded-delete
DELETE FROM jobs WHERE julianday('now') > 0
--- adv.rows-65 destructive unbounded-delete
DELETE FROM jobs WHERE CURRENT_TIMESTAMP > '2020'
--- adv.rows-66 destructive unbounded-delete
DELETE FROM jobs WHERE sqlite_version() IS NOT NULL
--- adv.rows-67 destructive unbounded-delete
DELETE FROM jobs WHERE 5 BETWEEN 1 AND 9
--- adv.rows-68 destructive unbounded-delete
DELETE FROM jobs WHERE 5 IN (5)
--- adv.rows-69 destructive unbounded-delete
DELETE FROM jobs WHERE id | 0 = id
--- adv.rows-70 destructive unbounded-delete
DELETE FROM jobs WHERE (id, state) = (id, state)
--- adv.rows-71 destructive unbounded-delete
DELETE FROM jobs WHERE id << 0 = id
--- adv.rows-72 destructive unbounded-delete
DELETE FROM jobs WHERE id = +id
--- adv.rows-73 destructive unbounded-delete
DELETE FROM jobs WHERE id = 1 OR 1
--- adv.rows-74 destructive unbounded-delete
DELETE FROM jobs WHERE id = 1 OR id != 1
--- adv.rows-75 destructive unbounded-delete
DELETE FROM jobs WHERE locked_by IS NULL OR locked_by IS NOT NULL
--- adv.rows-76 destructive unbounded-delete
DELETE FROM jobs WHERE locked_by ISNULL OR locked_by NOTNULL
--- adv.rows-77 destructive unbounded-delete
DELETE FROM jobs WHERE instr(state, '') >= 0
--- adv.rows-78 destructive unbounded-delete
DELETE FROM jobs WHERE 'a' || 'b' = 'ab'
--- adv.rows-79 destructive unbounded-delete
DELETE FROM jobs WHERE max(id, 0) >= 0
--- adv.rows-80 destructive unbounded-delete
DELETE FROM jobs WHERE 0x1
--- adv.rows-81 destructive unbounded-delete
DELETE FROM jobs WHERE 1_000
--- adv.rows-82 destructive unbounded-delete
DELETE FROM jobs WHERE '' = ''
--- adv.rows-83 destructive unbounded-delete
DELETE FROM jobs WHERE x'00' IS NOT NULL
--- adv.rows-84 destructive unbounded-delete
DELETE FROM jobs WHERE id IN (1, id)
--- adv.rows-85 destructive unbounded-delete
DELETE FROM jobs WHERE id COLLATE nocase = id
--- adv.rows-86 destructive unbounded-delete
DELETE FROM jobs WHERE likely(1)
--- adv.rows-87 destructive unbounded-delete
DELETE FROM jobs WHERE cast(1 AS boolean)
--- adv.rows-88 destructive unbounded-delete
DELETE FROM jobs WHERE json('1')
--- adv.rows-89 destructive unbounded-delete
WITH d AS (SELECT 1) DELETE FROM jobs
--- adv.rows-90 destructive unbounded-delete
WITH d AS (SELECT id FROM jobs) DELETE FROM jobs WHERE id IN d
--- adv.rows-91 destructive unbounded-delete
WITH d AS (SELECT id FROM jobs) DELETE FROM jobs WHERE id IN (SELECT id FROM d)
--- adv.rows-92 destructive unbounded-update
WITH d AS (SELECT 1) UPDATE jobs SET state = 'x'
--- adv.rows-93 destructive unbounded-update
UPDATE jobs SET state = 'x'
--- adv.rows-94 destructive unbounded-update
UPDATE OR IGNORE jobs SET state = 'x'
--- adv.rows-95 destructive unbounded-update
UPDATE OR REPLACE main.jobs SET state = 'x'
--- adv.rows-96 destructive unbounded-update
UPDATE jobs AS j SET state = 'x' WHERE 1
--- adv.rows-97 destructive unbounded-update
UPDATE jobs SET (state, queue) = ('a', 'b')
--- adv.rows-98 destructive unbounded-update
UPDATE jobs SET state = 'x' FROM customers
--- adv.rows-99 destructive unbounded-update
UPDATE jobs SET state = s.v FROM settings s WHERE s.k = 'theme'
--- adv.rows-100 destructive unbounded-update
UPDATE jobs SET state = 'x' RETURNING id
--- adv.rows-101 destructive unbounded-update
UPDATE jobs SET state = 'x' WHERE id = id
--- adv.rows-102 destructive unbounded-update
UPDATE settings SET v = 'x' WHERE k = k
--- adv.rows-103 destructive unbounded-delete
DELETE FROM pages WHERE 1
--- adv.rows-104 destructive unbounded-delete
DELETE FROM jobs; DELETE FROM sqlite_sequence
