--- about: Written as an attacker would.
--- adv.server-1 destructive server-program
--- unrun: runs a file
RUNSCRIPT FROM 'x.sql'
--- adv.server-2 destructive server-program
--- unrun: runs a file
RUNSCRIPT FROM 'x.sql' COMPRESSION ZIP CIPHER AES PASSWORD 'p' CHARSET 'UTF-8' FROM_1X
--- adv.server-3 destructive server-program
--- unrun: runs a file
RUNSCRIPT FROM 'x.sql' VARIABLE_BINARY QUIRKS_MODE
--- adv.server-4 destructive server-file
--- unrun: writes a file
SCRIPT NODATA TO 'x.sql'
--- adv.server-5 destructive server-file
--- unrun: writes a file
SCRIPT SIMPLE NOPASSWORDS TO 'x.sql' CHARSET 'UTF-8' SCHEMA PUBLIC
--- adv.server-6 destructive server-file
--- unrun: writes a file
SCRIPT COLUMNS NOSETTINGS DROP BLOCKSIZE 100 TO 'x.sql'
--- adv.server-7 destructive server-file
--- unrun: writes a file
SCRIPT TO ('x' || '.sql')
--- adv.server-8 destructive shutdown
--- unrun: closes the database
SHUTDOWN;
--- adv.server-9 destructive shutdown
--- unrun: closes the database
/* a */ SHUTDOWN -- now
--- adv.server-10 destructive shutdown
--- unrun: closes the database
SELECT 1; SHUTDOWN IMMEDIATELY
--- adv.server-11 destructive shutdown
--- unrun: closes the database
EXECUTE IMMEDIATE 'SHUTDOWN'
--- adv.server-12 destructive drop-database
DROP ALL OBJECTS; SELECT 1
--- adv.server-13 destructive drop-database
DROP /* x */ ALL -- y
OBJECTS DELETE /* z */ FILES
--- adv.server-14 destructive drop-database
drop all objects
--- adv.server-15 destructive server-file
--- unrun: writes a file
BACKUP TO 'x' || '.zip'
--- adv.server-16 destructive server-file
--- unrun: writes a file
CALL CSVWRITE('x.csv', 'SELECT 1')
--- adv.server-17 destructive server-file
--- unrun: reads a file
CREATE TABLE z1 AS SELECT * FROM CSVREAD('x.csv')
--- adv.server-18 destructive server-file
--- unrun: reads a file
INSERT INTO empty_bin SELECT * FROM CSVREAD('x.csv')
--- adv.server-19 destructive server-file
--- unrun: reads a file
MERGE INTO settings SELECT * FROM CSVREAD('x.csv', 'K,V')
--- adv.server-20 destructive server-file
--- unrun: reads a file
SELECT (SELECT COUNT(*) FROM CSVREAD('x'))
--- adv.server-21 destructive server-file
--- unrun: reads a file
UPDATE settings SET v = FILE_READ('/etc/passwd', NULL) WHERE k = 'theme'
--- adv.server-22 destructive server-file
--- unrun: writes a file
SELECT * FROM settings WHERE FILE_WRITE(X'00', 'x') > 0
--- adv.server-23 destructive server-program
--- unseen: code for the server
CREATE ALIAS IF NOT EXISTS a1 AS 'int f() { return 1; }'
--- adv.server-24 destructive server-program
--- unseen: code for the server
CREATE FORCE ALIAS a1 FOR 'java.lang.Math.abs'
--- adv.server-25 destructive server-program
--- unseen: code for the server
CREATE ALIAS a1 NOBUFFER FOR 'java.lang.Math.abs(int)'
--- adv.server-26 destructive server-program
--- unseen: code for the server
CREATE ALIAS a1 DETERMINISTIC AS $$ int f() { return 1; } $$
--- adv.server-27 destructive server-program
--- unseen: code for the server
CREATE ALIAS PUBLIC.a1 AS U&'int f() \007b return 1; }'
--- adv.server-28 destructive server-program
--- unseen: code for the server
CREATE TRIGGER tx AFTER INSERT, UPDATE, DELETE ON jobs FOR EACH ROW QUEUE 10 NOWAIT CALL 'io.guardjdbc.corpus.H2QuietTrigger'
--- adv.server-29 destructive server-program
--- invalid: ROLLBACK needs another event
CREATE TRIGGER tx AFTER ROLLBACK ON jobs CALL 'io.guardjdbc.corpus.H2QuietTrigger'
--- adv.server-30 destructive server-program
--- unseen: code for the server
CREATE TRIGGER IF NOT EXISTS tx BEFORE SELECT ON jobs CALL "io.guardjdbc.corpus.H2QuietTrigger"
--- adv.server-31 destructive server-program
--- unseen: code for the server
CREATE FORCE TRIGGER tx INSTEAD OF DELETE ON active_customers FOR EACH ROW CALL 'io.guardjdbc.corpus.H2QuietTrigger'
--- adv.server-32 destructive server-program
--- unseen: code for the server
CREATE FORCE AGGREGATE ag FOR 'io.guardjdbc.corpus.H2QuietAggregate'
--- adv.server-34 destructive disable-safety
--- invalid: H2 takes FALSE only
SET REFERENTIAL_INTEGRITY OFF
--- adv.server-35 destructive disable-safety
--- unseen: a switch
ALTER TABLE customers SET REFERENTIAL_INTEGRITY FALSE CHECK
--- adv.server-36 destructive disable-safety
--- unseen: a switch
ALTER TABLE IF EXISTS customers SET REFERENTIAL_INTEGRITY FALSE NOCHECK
--- adv.server-37 destructive drop-table
--- unrun: a switch
SET WRITE_DELAY 0; DROP TABLE settings
--- adv.server-38 destructive shutdown
--- unrun: other sessions
SET EXCLUSIVE 1
--- adv.server-39 destructive server-program
--- unrun: code
CREATE LINKED TABLE l ('', 'jdbc:h2:mem:x;INIT=RUNSCRIPT FROM ''x.sql''', 'sa', '', 'T')
--- adv.server-40 destructive server-program
--- unrun: code
CREATE TABLE tt (a INT) ENGINE "com.example.Engine"
--- adv.server-41 destructive server-program
--- unrun: code
CREATE TABLE tt (a INT) ENGINE 'com.example.Engine' WITH "x"
--- adv.server-42 destructive server-program
--- unrun: code
SET JAVA_OBJECT_SERIALIZER "x.Y"
--- adv.server-43 destructive replace-object
--- unrun: code
SELECT LINK_SCHEMA('A', 'org.h2.Driver', 'jdbc:h2:mem:x;INIT=DROP TABLE a', 'sa', '', 'PUBLIC')
--- adv.dynamic-2 destructive drop-table
EXECUTE IMMEDIATE 'DROP ' || 'TABLE settings'
--- adv.dynamic-3 destructive drop-table
EXECUTE IMMEDIATE $$DROP TABLE settings$$
--- adv.dynamic-4 destructive drop-table
EXECUTE IMMEDIATE U&'DROP TABLE settin\0067s'
--- adv.dynamic-5 destructive drop-table
EXECUTE IMMEDIATE U&'DROP TABLE settin!0067s' UESCAPE '!'
--- adv.dynamic-6 destructive unbounded-delete
EXECUTE IMMEDIATE 'DELETE FROM jobs'
--- adv.dynamic-8 destructive truncate
EXECUTE IMMEDIATE CONCAT('TRUNCATE', ' TABLE jobs')
--- adv.dynamic-10 destructive unreadable
EXECUTE IMMEDIATE (SELECT 'DROP TABLE settings')
--- adv.dynamic-11 destructive unreadable
EXECUTE IMMEDIATE UPPER('drop table jobs')
--- adv.dynamic-12 destructive drop-table
EXECUTE IMMEDIATE 'drop table settings' /* x */
--- adv.dynamic-14 destructive unreadable
EXECUTE IMMEDIATE UTF8TOSTRING(X'44524f50205441424c452073657474696e6773')
--- adv.dynamic-15 destructive unreadable
EXECUTE IMMEDIATE TRIM('  DROP TABLE settings  ')
--- adv.dynamic-16 destructive unreadable
EXECUTE IMMEDIATE SUBSTRING('xDROP TABLE settings' FROM 2)
--- adv.dynamic-17 destructive unreadable
EXECUTE IMMEDIATE CASE WHEN TRUE THEN 'DROP TABLE settings' END
--- adv.dynamic-18 destructive unreadable
EXECUTE IMMEDIATE COALESCE(NULL, 'DELETE FROM jobs')
--- adv.dynamic-19 destructive drop-table
--- invalid: one statement only
EXECUTE IMMEDIATE 'SELECT 1; DROP TABLE settings'
--- adv.dynamic-20 destructive unreadable
SET @s = 'DROP TABLE settings'; EXECUTE IMMEDIATE @s
--- adv.dynamic-22 destructive drop-table
EXPLAIN PLAN FOR SELECT 1; DROP TABLE settings
--- adv.dynamic-23 destructive unbounded-update
EXPLAIN ANALYZE UPDATE jobs SET state = 'x'
--- adv.dynamic-24 destructive unbounded-delete
EXPLAIN ANALYZE MERGE INTO jobs USING DUAL ON TRUE WHEN MATCHED THEN DELETE
--- adv.dynamic-25 destructive drop-table
--- invalid: not explained
EXPLAIN ANALYZE DROP TABLE settings
--- adv.dynamic-26 destructive unbounded-delete
--- unseen: prepared, not yet run
PREPARE p AS DELETE FROM jobs
--- adv.dynamic-27 destructive unreadable
--- invalid: of H2's test scripts
@LOOP 1 DROP TABLE settings
--- adv.text-1 destructive drop-table
SELECT $$;$$; DROP TABLE settings
--- adv.text-2 destructive drop-table
SELECT $$'$$; DROP TABLE settings; --'
--- adv.text-3 destructive drop-table
SELECT '$$'; DROP TABLE settings; SELECT '$$'
--- adv.text-4 destructive drop-table
SELECT 1 /* $$ */; DROP TABLE settings /* $$ */
--- adv.text-6 destructive drop-table
SELECT U&"\0049D" FROM jobs; DROP TABLE settings
--- adv.text-7 destructive drop-table
SELECT U&'a!0027' UESCAPE '!'; DROP TABLE settings
--- adv.text-8 destructive drop-table
SELECT 'a' 'b'; DROP TABLE settings
--- adv.text-9 destructive drop-table
SELECT X'27'; DROP TABLE settings
--- adv.text-10 destructive drop-table
SELECT N'a''b'; DROP TABLE settings
--- adv.text-11 destructive drop-table
SELECT "a""b" FROM (SELECT 1 AS "a""b"); DROP TABLE settings
--- adv.text-12 destructive drop-table
SELECT `ID` FROM jobs; DROP TABLE settings
--- adv.text-13 destructive drop-table
SELECT '\'; DROP TABLE settings; --'
--- adv.text-14 destructive drop-table
SELECT 1 // '
; DROP TABLE settings
--- adv.text-15 destructive drop-table
SELECT 1 -- $$
; DROP TABLE settings
--- adv.text-16 destructive drop-table
SELECT 1 /* /* */ */; DROP TABLE settings
--- adv.text-17 destructive drop-table
/* ; */ DROP /* ; */ TABLE /* ; */ settings
--- adv.text-18 destructive drop-table
;;; DROP TABLE settings ;;;
--- adv.text-19 destructive drop-table
DROP TABLE settings;SELECT 1
--- adv.text-20 destructive drop-table
SELECT 1;DROP TABLE"SETTINGS"
--- adv.text-21 destructive drop-table
DROP TABLE PUBLIC."SETTINGS"
--- adv.text-22 destructive drop-table
DROP TABLE IF EXISTS nothing, settings
--- adv.text-23 destructive drop-table
DROP TABLE settings CASCADE CONSTRAINTS
--- adv.text-24 destructive drop-table
(SELECT 1); DROP TABLE settings
--- adv.text-25 destructive drop-table
VALUES 1; DROP TABLE settings
--- adv.text-26 destructive drop-table
TABLE settings; DROP TABLE settings
--- adv.text-27 destructive drop-table
SET @x = 'DROP'; DROP TABLE settings
--- adv.text-28 destructive drop-table
SELECT e'x' FROM (SELECT 1 AS e); DROP TABLE settings
--- adv.text-29 destructive unbounded-delete
SELECT 1 ORDER BY 1; DELETE jobs
--- adv.text-30 destructive truncate
COMMIT; TRUNCATE TABLE jobs
--- adv.text-31 destructive drop-table
SET MODE MySQL; DROP TABLE settings
--- adv.text-33 destructive unbounded-delete
SET SCHEMA_SEARCH_PATH archive; DELETE FROM orders_2023
--- adv.text-34 destructive unbounded-delete
SET LOCK_TIMEOUT 10; DELETE FROM jobs
--- adv.text-35 destructive drop-table
CREATE TABLE q (a INT); DROP TABLE q; DROP TABLE settings
--- adv.text-36 destructive drop-schema
CREATE SCHEMA s1; DROP SCHEMA archive CASCADE
--- adv.text-37 destructive drop-table
COMMENT ON TABLE jobs IS $$;$$; DROP TABLE settings
--- adv.text-38 destructive unbounded-delete
--- bind: 1
DELETE FROM jobs WHERE ? = 1
--- adv.text-39 destructive unbounded-delete
--- bind: 1 | 1
DELETE FROM jobs WHERE ?1 = ?2
--- adv.text-40 destructive unbounded-delete
--- bind: 1
SELECT * FROM OLD TABLE (DELETE FROM jobs) WHERE id > ?
--- adv.delta-1 destructive unbounded-delete
SELECT * FROM OLD TABLE (DELETE FROM jobs WHERE 1 = 1)
--- adv.delta-2 destructive unbounded-update
SELECT * FROM FINAL TABLE (UPDATE jobs SET state = 'x')
--- adv.delta-3 destructive unbounded-update
SELECT * FROM NEW TABLE (UPDATE jobs SET state = 'x' WHERE TRUE)
--- adv.delta-4 destructive unbounded-update
SELECT * FROM OLD TABLE (UPDATE jobs SET attempts = attempts + 1)
--- adv.delta-5 destructive unbounded-delete
SELECT * FROM OLD TABLE (DELETE FROM jobs WHERE id IS NOT NULL)
--- adv.delta-6 destructive unbounded-update
SELECT * FROM FINAL TABLE (MERGE INTO jobs j USING jobs k ON j.id = k.id WHEN MATCHED THEN UPDATE SET state = 'x')
--- adv.delta-7 destructive unbounded-delete
(SELECT * FROM OLD TABLE (DELETE FROM jobs))
--- adv.delta-8 destructive unbounded-delete
SELECT 1 FROM jobs WHERE id IN (SELECT id FROM OLD TABLE (DELETE FROM drop_log))
--- adv.delta-9 destructive unbounded-delete
SELECT 1 HAVING (SELECT COUNT(*) FROM OLD TABLE (DELETE FROM jobs)) > 0
--- adv.delta-10 destructive unbounded-delete
SELECT 1 QUALIFY ROW_NUMBER() OVER () = (SELECT COUNT(*) FROM OLD TABLE (DELETE FROM jobs))
--- adv.delta-11 destructive unbounded-delete
SELECT 1 FETCH FIRST (SELECT COUNT(*) FROM OLD TABLE (DELETE FROM jobs)) ROWS ONLY
--- adv.delta-12 destructive unbounded-delete
SELECT COALESCE((SELECT MAX(id) FROM OLD TABLE (DELETE FROM jobs)), 0)
--- adv.delta-13 destructive unbounded-delete
INSERT INTO drop_log (id, what) SELECT 100 + id, state FROM OLD TABLE (DELETE FROM jobs)
--- adv.delta-14 destructive unbounded-delete
--- with: SET MODE MySQL
REPLACE INTO settings SELECT queue || id, state FROM OLD TABLE (DELETE FROM jobs)
--- adv.delta-15 destructive unbounded-delete
SET @a = SELECT COUNT(*) FROM OLD TABLE (DELETE FROM jobs)
--- adv.delta-16 destructive unbounded-delete
DELETE FROM drop_log WHERE id = 1 AND EXISTS (SELECT 1 FROM OLD TABLE (DELETE FROM jobs))
--- adv.delta-17 destructive unbounded-delete
--- invalid: no query
EXECUTE IMMEDIATE 'SELECT 1 FROM OLD TABLE (DELETE FROM jobs)'
--- adv.tautology-1 destructive unbounded-delete
DELETE FROM jobs WHERE NOT (1 <> 1)
--- adv.tautology-2 destructive unbounded-delete
DELETE FROM jobs WHERE 1 < 2
--- adv.tautology-3 destructive unbounded-delete
DELETE FROM jobs WHERE 'x' <> 'y'
--- adv.tautology-4 destructive unbounded-delete
DELETE FROM jobs WHERE TRUE IS TRUE
--- adv.tautology-5 destructive unbounded-delete
DELETE FROM jobs WHERE FALSE IS NOT TRUE
--- adv.tautology-6 destructive unbounded-delete
DELETE FROM jobs WHERE UNKNOWN IS UNKNOWN
--- adv.tautology-7 destructive unbounded-delete
DELETE FROM jobs WHERE NULL IS NULL
--- adv.tautology-8 destructive unbounded-delete
DELETE FROM jobs WHERE 1 IS NOT NULL
--- adv.tautology-9 destructive unbounded-delete
DELETE FROM jobs WHERE 1 IN (1)
--- adv.tautology-10 destructive unbounded-delete
DELETE FROM jobs WHERE 3 NOT IN (1, 2)
--- adv.tautology-11 destructive unbounded-delete
DELETE FROM jobs WHERE 1 BETWEEN 0 AND 2
--- adv.tautology-12 destructive unbounded-delete
DELETE FROM jobs WHERE 'abc' LIKE 'a%'
--- adv.tautology-13 destructive unbounded-delete
DELETE FROM jobs WHERE 'abc' REGEXP 'b'
--- adv.tautology-14 destructive unbounded-delete
DELETE FROM jobs WHERE 'abc' NOT LIKE 'z%'
--- adv.tautology-15 destructive unbounded-delete
DELETE FROM jobs WHERE LENGTH('abc') = 3
--- adv.tautology-16 destructive unbounded-delete
DELETE FROM jobs WHERE UPPER('a') = 'A'
--- adv.tautology-17 destructive unbounded-delete
DELETE FROM jobs WHERE ABS(-1) = 1
--- adv.tautology-18 destructive unbounded-delete
DELETE FROM jobs WHERE MOD(4, 2) = 0
--- adv.tautology-19 destructive unbounded-delete
DELETE FROM jobs WHERE 2 * 2 = 4
--- adv.tautology-20 destructive unbounded-delete
DELETE FROM jobs WHERE CAST('1' AS INT) = 1
--- adv.tautology-21 destructive unbounded-delete
DELETE FROM jobs WHERE '1' = 1
--- adv.tautology-22 destructive unbounded-delete
DELETE FROM jobs WHERE DATE '2020-01-01' < CURRENT_DATE
--- adv.tautology-23 destructive unbounded-delete
DELETE FROM jobs WHERE INTERVAL '1' DAY > INTERVAL '1' HOUR
--- adv.tautology-24 destructive unbounded-delete
DELETE FROM jobs WHERE X'00' = X'00'
--- adv.tautology-25 destructive unbounded-delete
DELETE FROM jobs WHERE ARRAY[1] = ARRAY[1]
--- adv.tautology-26 destructive unbounded-delete
DELETE FROM jobs WHERE ROW (1, 2) = ROW (1, 2)
--- adv.tautology-27 destructive unbounded-delete
DELETE FROM jobs WHERE JSON '1' = JSON '1'
--- adv.tautology-28 destructive unbounded-delete
DELETE FROM jobs WHERE UUID '00000000-0000-0000-0000-000000000000' IS NOT NULL
--- adv.tautology-29 destructive unbounded-delete
DELETE FROM jobs WHERE 1 = ANY (VALUES 1, 2)
--- adv.tautology-30 destructive unbounded-delete
DELETE FROM jobs WHERE 1 = SOME (SELECT 1)
--- adv.tautology-31 destructive unbounded-delete
DELETE FROM jobs WHERE 1 <= ALL (VALUES 1, 2)
--- adv.tautology-32 destructive unbounded-delete
DELETE FROM jobs WHERE EXISTS (TABLE settings)
--- adv.tautology-33 destructive unbounded-delete
DELETE FROM jobs WHERE UNIQUE (VALUES 1, 2)
--- adv.tautology-34 destructive unbounded-delete
DELETE FROM jobs WHERE EXISTS (SELECT 1 UNION SELECT 2)
--- adv.tautology-35 destructive unbounded-delete
DELETE FROM jobs WHERE (SELECT TRUE)
--- adv.tautology-36 destructive unbounded-delete
DELETE FROM jobs WHERE (SELECT MAX(x) FROM SYSTEM_RANGE(1, 3)) = 3
--- adv.tautology-37 destructive unbounded-delete
DELETE FROM jobs WHERE CASE 1 WHEN 1 THEN TRUE ELSE FALSE END
--- adv.tautology-38 destructive unbounded-delete
DELETE FROM jobs WHERE NVL(TRUE, FALSE)
--- adv.tautology-39 destructive unbounded-delete
DELETE FROM jobs WHERE IFNULL(NULL, TRUE)
--- adv.tautology-40 destructive unbounded-delete
DELETE FROM jobs WHERE NULLIF(TRUE, FALSE)
--- adv.tautology-41 destructive unbounded-delete
DELETE FROM jobs WHERE USER() = USER()
--- adv.tautology-42 destructive unbounded-delete
DELETE FROM jobs WHERE SESSION_ID() > 0
--- adv.tautology-43 destructive unbounded-delete
DELETE FROM jobs WHERE DATABASE() IS NOT NULL
--- adv.tautology-44 destructive unbounded-delete
DELETE FROM jobs WHERE LOCK_MODE() >= 0
--- adv.tautology-45 destructive unbounded-delete
DELETE FROM jobs WHERE MEMORY_USED() > 0
--- adv.tautology-46 destructive unbounded-delete
DELETE FROM jobs WHERE H2VERSION() IS NOT NULL
--- adv.tautology-47 destructive unbounded-delete
DELETE FROM jobs WHERE RANDOM_UUID() IS NOT NULL
--- adv.tautology-48 destructive unbounded-delete
DELETE FROM jobs WHERE CURRENT_USER = CURRENT_USER
--- adv.tautology-49 destructive unbounded-delete
DELETE FROM jobs WHERE NOT NOT TRUE
--- adv.tautology-50 destructive unbounded-delete
DELETE FROM jobs WHERE TRUE AND TRUE
--- adv.tautology-51 destructive unbounded-delete
DELETE FROM jobs WHERE FALSE OR TRUE
--- adv.tautology-52 destructive unbounded-delete
DELETE FROM jobs WHERE id * 1 = id
--- adv.tautology-53 destructive unbounded-delete
DELETE FROM jobs WHERE id - 1 < id
--- adv.tautology-54 destructive unbounded-delete
DELETE FROM jobs WHERE id + 1 > id
--- adv.tautology-55 destructive unbounded-delete
DELETE FROM jobs WHERE -id = -id
--- adv.tautology-56 destructive unbounded-delete
DELETE FROM jobs WHERE ABS(id) >= 0
--- adv.tautology-57 destructive unbounded-delete
DELETE FROM jobs WHERE id * id >= 0
--- adv.tautology-58 destructive unbounded-delete
DELETE FROM jobs WHERE CAST(id AS VARCHAR) = CAST(id AS VARCHAR)
--- adv.tautology-59 destructive unbounded-delete
DELETE FROM jobs WHERE id::INT = id
--- adv.tautology-60 destructive unbounded-delete
DELETE FROM jobs WHERE (id) = (id)
--- adv.tautology-61 destructive unbounded-delete
DELETE FROM jobs WHERE (id, queue) = (id, queue)
--- adv.tautology-62 destructive unbounded-delete
DELETE FROM jobs WHERE queue LIKE queue
--- adv.tautology-63 destructive unbounded-delete
DELETE FROM jobs WHERE queue || state LIKE '%'
--- adv.tautology-64 destructive unbounded-delete
DELETE FROM jobs WHERE UPPER(queue) = UPPER(queue)
--- adv.tautology-65 destructive unbounded-delete
DELETE FROM jobs WHERE LOWER(queue) = LOWER(QUEUE)
--- adv.tautology-66 destructive unbounded-delete
DELETE FROM jobs WHERE CHAR_LENGTH(queue) > -1
--- adv.tautology-67 destructive unbounded-delete
DELETE FROM jobs WHERE OCTET_LENGTH(queue) >= 0
--- adv.tautology-68 destructive unbounded-delete
DELETE FROM jobs WHERE POSITION('', queue) >= 0
--- adv.tautology-69 destructive unbounded-delete
DELETE FROM jobs WHERE INSTR(queue, '') >= 0
--- adv.tautology-70 destructive unbounded-delete
DELETE FROM jobs WHERE id NOT IN (SELECT id FROM jobs WHERE FALSE)
--- adv.tautology-71 destructive unbounded-delete
DELETE FROM jobs WHERE id NOT IN (-1)
--- adv.tautology-72 destructive unbounded-delete
DELETE FROM jobs WHERE id <> -1
--- adv.tautology-73 destructive unbounded-delete
DELETE FROM jobs WHERE id <> 0
--- adv.tautology-74 destructive unbounded-delete
DELETE FROM jobs WHERE id > ANY (VALUES 0)
--- adv.tautology-75 destructive unbounded-delete
DELETE FROM jobs WHERE id >= (SELECT MIN(id) FROM jobs)
--- adv.tautology-76 destructive unbounded-delete
DELETE FROM jobs WHERE id <= 2147483647
--- adv.tautology-77 destructive unbounded-delete
DELETE FROM jobs WHERE id < 9223372036854775807
--- adv.tautology-78 destructive unbounded-delete
DELETE FROM jobs WHERE YEAR(run_at) > 0
--- adv.tautology-79 destructive unbounded-delete
DELETE FROM jobs WHERE EXTRACT(MONTH FROM run_at) BETWEEN 1 AND 12
--- adv.tautology-80 destructive unbounded-delete
DELETE FROM jobs WHERE MONTH(run_at) <= 12
--- adv.tautology-81 destructive unbounded-delete
DELETE FROM jobs WHERE attempts = 0 OR attempts <> 0
--- adv.tautology-82 destructive unbounded-delete
DELETE FROM jobs WHERE attempts IN (0) OR attempts NOT IN (0)
--- adv.tautology-83 destructive unbounded-delete
DELETE FROM jobs WHERE attempts > 0 OR NOT attempts > 0
--- adv.tautology-84 destructive unbounded-delete
DELETE FROM jobs WHERE locked_by IS NULL OR locked_by = locked_by
--- adv.tautology-85 destructive unbounded-delete
DELETE FROM jobs WHERE (locked_by IS NULL) IN (TRUE, FALSE)
--- adv.tautology-86 destructive unbounded-delete
DELETE FROM jobs WHERE (locked_by IS NULL) = (locked_by IS NULL)
--- adv.tautology-87 destructive unbounded-delete
DELETE FROM jobs WHERE (locked_by IS NULL) OR TRUE
--- adv.tautology-88 destructive unbounded-delete
DELETE FROM jobs WHERE (id = 1) IS NOT NULL
--- adv.tautology-89 destructive unbounded-delete
DELETE FROM jobs WHERE (id = 1) IS NOT UNKNOWN
--- adv.tautology-90 destructive unbounded-delete
DELETE FROM jobs WHERE id = 1 OR id <> 1
--- adv.tautology-91 destructive unbounded-delete
DELETE FROM jobs WHERE id < 3 OR id >= 3
--- adv.tautology-92 destructive unbounded-delete
DELETE FROM jobs WHERE id < 5 OR id > 2
--- adv.tautology-93 destructive unbounded-delete
DELETE FROM jobs WHERE CASE WHEN id > 0 THEN TRUE ELSE TRUE END
--- adv.tautology-94 destructive unbounded-delete
DELETE FROM jobs WHERE CASE WHEN id = 1 THEN 1 ELSE 1 END = 1
--- adv.tautology-95 destructive unbounded-delete
DELETE FROM jobs WHERE DECODE(id, 1, 1, 1) = 1
--- adv.tautology-96 destructive unbounded-delete
DELETE FROM jobs WHERE NVL2(locked_by, TRUE, TRUE)
--- adv.tautology-97 destructive unbounded-delete
DELETE FROM jobs WHERE GREATEST(id, 0) = id
--- adv.tautology-98 destructive unbounded-delete
DELETE FROM jobs WHERE LEAST(id, 0) <= 0
--- adv.tautology-99 destructive unbounded-delete
DELETE FROM jobs WHERE CARDINALITY(ARRAY[id]) = 1
--- adv.tautology-100 destructive unbounded-delete
DELETE FROM jobs WHERE ARRAY[id] = ARRAY[id]
--- adv.tautology-101 destructive unbounded-delete
DELETE FROM jobs WHERE id IN (SELECT k.id FROM jobs k)
--- adv.tautology-102 destructive unbounded-delete
DELETE FROM jobs j WHERE EXISTS (SELECT 1 FROM jobs k WHERE k.id = j.id)
--- adv.tautology-103 destructive unbounded-delete
DELETE FROM jobs j WHERE j.id IN (SELECT k.id FROM jobs k WHERE k.id = j.id)
--- adv.tautology-104 destructive unbounded-delete
DELETE FROM jobs WHERE id = (SELECT k.id FROM jobs k WHERE k.id = jobs.id)
--- adv.tautology-105 destructive unbounded-delete
DELETE FROM jobs WHERE EXISTS (SELECT id)
--- adv.tautology-106 destructive unbounded-delete
DELETE FROM jobs WHERE EXISTS (SELECT id INTERSECT SELECT id)
--- adv.tautology-107 destructive unbounded-delete
DELETE FROM jobs WHERE id IN (SELECT id FROM empty_bin) OR TRUE
--- adv.tautology-108 destructive unbounded-delete
DELETE FROM jobs WHERE PUBLIC.jobs.id = id
--- adv.tautology-109 destructive unbounded-delete
DELETE FROM jobs WHERE _ROWID_ > 0
--- adv.tautology-110 destructive unbounded-delete
DELETE FROM jobs WHERE _ROWID_ = _ROWID_
--- adv.tautology-111 destructive unbounded-delete
DELETE FROM jobs WHERE ROWNUM() > 0
--- adv.tautology-112 destructive unbounded-delete
DELETE FROM jobs WHERE RAND() >= 0
--- adv.tautology-113 destructive unbounded-delete
DELETE FROM jobs FETCH FIRST 1000 ROWS ONLY
--- adv.tautology-115 destructive unbounded-delete
DELETE FROM jobs FETCH NEXT 100 ROWS ONLY
--- adv.tautology-116 destructive unbounded-delete
DELETE FROM jobs j LIMIT (SELECT 100)
--- adv.tautology-118 destructive unbounded-delete
DELETE FROM "PUBLIC"."JOBS"
--- adv.tautology-119 destructive unbounded-delete
DELETE FROM archive.orders_2023
--- adv.tautology-120 destructive unbounded-delete
DELETE FROM goods
--- adv.tautology-121 destructive unbounded-delete
DELETE FROM jobs; DELETE FROM settings WHERE k = 'theme'
--- adv.tautology-122 destructive unbounded-update
UPDATE jobs SET state = 'x' WHERE id = id
--- adv.tautology-123 destructive unbounded-update
UPDATE jobs j SET j.state = 'x' WHERE j.id IS NOT NULL
--- adv.tautology-124 destructive unbounded-update
UPDATE jobs SET locked_at = DEFAULT, queue = 'q' LIMIT 100
--- adv.tautology-125 destructive unbounded-update
--- invalid: jobs.state has no default
UPDATE jobs SET state = DEFAULT
--- adv.tautology-126 destructive unbounded-update
UPDATE jobs SET (state, queue) = ('a', 'b')
--- adv.tautology-127 destructive unbounded-update
UPDATE jobs SET (state, queue) = (SELECT 'a', 'b')
--- adv.tautology-128 destructive unbounded-update
UPDATE jobs SET state = (SELECT MAX(state) || 'x' FROM jobs WHERE id = 1)
--- adv.tautology-129 destructive unbounded-update
UPDATE jobs SET state = CASE WHEN id = 1 THEN 'a' ELSE 'b' END
--- adv.tautology-130 destructive unbounded-update
UPDATE jobs SET state = 'x' WHERE EXISTS (SELECT 1 FROM customers WHERE id = 1)
--- adv.tautology-131 destructive unbounded-update
UPDATE documents SET doc = JSON '{}' WHERE TRUE
--- adv.tautology-132 destructive unbounded-update
UPDATE documents SET tags = ARRAY[]
--- adv.tautology-133 destructive unbounded-update
UPDATE settings SET v = 'x' WHERE k = k
--- adv.tautology-134 destructive unbounded-update
UPDATE settings SET v = 'x' WHERE k LIKE '%'
--- adv.tautology-135 destructive unbounded-delete
MERGE INTO jobs j USING (VALUES 1) s (x) ON TRUE WHEN MATCHED THEN DELETE
--- adv.tautology-136 destructive unbounded-update
MERGE INTO jobs j USING jobs k ON j.id = k.id WHEN MATCHED THEN UPDATE SET state = 'x'
--- adv.tautology-137 destructive unbounded-delete
MERGE INTO jobs j USING (SELECT * FROM jobs) k ON j.id = k.id WHEN MATCHED THEN DELETE
--- adv.tautology-138 destructive unbounded-delete
MERGE INTO jobs j USING DUAL ON j.id > 0 WHEN MATCHED THEN DELETE
--- adv.tautology-139 destructive unbounded-delete
MERGE INTO jobs j USING DUAL ON 1 = 1 WHEN MATCHED AND TRUE THEN DELETE
--- adv.tautology-140 destructive unbounded-delete
MERGE INTO jobs USING DUAL ON 1 = 1 WHEN NOT MATCHED THEN INSERT VALUES (9, 'a', 'b', NULL, NULL, 0, CURRENT_TIMESTAMP) WHEN MATCHED THEN DELETE
--- adv.tautology-141 destructive unbounded-delete
MERGE INTO jobs j USING SYSTEM_RANGE(1, 1) r ON j.id = j.id WHEN MATCHED THEN DELETE
--- adv.tautology-142 destructive unbounded-delete
--- invalid: H2 2.5 has WITH before queries only
WITH d AS (SELECT 1 AS x) DELETE FROM jobs
--- adv.tautology-143 destructive unbounded-delete
--- invalid: H2 2.5 has WITH before queries only
WITH d AS (DELETE FROM jobs) SELECT * FROM d
--- adv.tautology-144 destructive unbounded-delete
--- invalid: H2 2.5 has WITH before queries only
WITH d (x) AS (SELECT 1) DELETE FROM jobs WHERE EXISTS (SELECT * FROM d)
--- adv.tautology-145 destructive unbounded-delete
--- invalid: H2 2.5 has WITH before queries only
WITH d AS (SELECT id FROM jobs) DELETE FROM jobs WHERE id IN (SELECT id FROM d)
--- adv.tautology-146 destructive unbounded-update
--- invalid: H2 2.5 has WITH before queries only
WITH d AS (SELECT 1 AS x) UPDATE jobs SET state = 'x'
--- adv.tautology-147 destructive unbounded-delete
--- invalid: H2 2.5 has WITH before queries only
WITH d AS (SELECT 1 AS x) MERGE INTO jobs USING d ON TRUE WHEN MATCHED THEN DELETE
--- adv.ddl-1 destructive truncate
TRUNCATE TABLE PUBLIC.jobs RESTART IDENTITY
--- adv.ddl-2 destructive drop-column
ALTER TABLE jobs DROP COLUMN state
--- adv.ddl-3 destructive drop-column
ALTER TABLE jobs DROP COLUMN IF EXISTS state, attempts
--- adv.ddl-4 destructive drop-column
ALTER TABLE jobs DROP state
--- adv.ddl-5 destructive alter-type
ALTER TABLE jobs ALTER COLUMN state VARCHAR(50)
--- adv.ddl-6 destructive alter-type
ALTER TABLE jobs ALTER COLUMN attempts SET DATA TYPE BIGINT
--- adv.ddl-7 destructive rename
ALTER TABLE jobs ALTER COLUMN attempts RENAME TO tries
--- adv.ddl-8 destructive rename
ALTER TABLE jobs RENAME TO tasks
--- adv.ddl-10 destructive drop-constraint
ALTER TABLE customers DROP CONSTRAINT uq_customers_email
--- adv.ddl-12 destructive rename
ALTER TABLE orders RENAME CONSTRAINT ck_orders_total TO ck2
--- adv.ddl-13 destructive drop-object
DROP INDEX idx_orders_status; SELECT 1
--- adv.ddl-14 destructive drop-object
DROP VIEW IF EXISTS order_totals CASCADE
--- adv.ddl-18 destructive drop-object
DROP DOMAIN email_address RESTRICT
--- adv.ddl-19 destructive drop-object
DROP TYPE email_address
--- adv.ddl-20 destructive drop-object
DROP USER app; SELECT 1
--- adv.ddl-21 destructive drop-object
DROP ROLE app_reader; SELECT 1
--- adv.ddl-22 destructive drop-table,drop-object
--- with: CREATE USER b PASSWORD 'x'
DROP USER IF EXISTS b; DROP TABLE settings
--- adv.ddl-23 destructive
CREATE TABLE nn AS SELECT * FROM settings; DROP TABLE settings; ALTER TABLE nn RENAME TO settings
--- adv.ddl-24 destructive rename
ALTER TABLE settings RENAME TO s0; CREATE TABLE settings (k INT)
--- adv.ddl-25 destructive replace-object
--- invalid: only views
CREATE OR REPLACE TABLE settings (k INT)
--- adv.ddl-26 destructive
DROP TABLE IF EXISTS settings; CREATE TABLE IF NOT EXISTS settings (k INT)
--- adv.ddl-27 destructive server-file
--- unrun: writes a file
{call CSVWRITE('x.csv', 'SELECT 1')}
--- adv.ddl-28 destructive unbounded-delete
{ DELETE FROM jobs }
--- adv.ddl-29 destructive truncate
{fn TRUNCATE TABLE jobs}
