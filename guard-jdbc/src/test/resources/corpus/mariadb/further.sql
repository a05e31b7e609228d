--- about: What came to mind last: character sets, the server's own procedures, constants of every kind.
--- further.1 destructive
UPDATE jobs FORCE INDEX (PRIMARY) SET attempts = 90 + id
--- further.2 destructive
UPDATE jobs USE INDEX (PRIMARY) SET attempts = 90 + id
--- further.3 destructive
UPDATE events PARTITION (p2022, p2023, p2024, pmax) SET kind = CONCAT('x', id)
--- further.4 destructive
CALL sys.execute_prepared_stmt('DROP TABLE shop.settings')
--- further.5 destructive
CALL `sys`.`execute_prepared_stmt`("TRUNCATE shop.jobs")
--- further.6 destructive
CALL mysql.DropGeometryColumn('', 'shop', 'jobs', 'state')
--- further.7 destructive
CALL mysql.AddGeometryColumn('', 'shop', 'jobs', 'zz GEOMETRY, DROP COLUMN state, ADD yy', 0)
--- further.8 harmless
CALL sys.execute_prepared_stmt('SELECT 1')
--- further.9 harmless
CALL sys.table_exists('shop', 'jobs', @x)
--- further.10 destructive
--- unrun: the driver leaves a session whose character set it does not know
SET NAMES gbk; SELECT '縗\'; DROP TABLE settings; -- '
--- further.11 destructive
--- unrun: the driver leaves a session whose character set it does not know
SET sql_mode = ''; SET NAMES gbk; SELECT '縗\'; DROP TABLE settings; -- '
--- further.12 destructive
--- unrun: the driver leaves a session whose character set it does not know
SET character_set_client = sjis; SELECT 'ソ\'; DROP TABLE settings; -- '
--- further.13 destructive
DELETE FROM jobs WHERE (id) > (0)
--- further.14 destructive
DELETE FROM jobs WHERE 0 < id
--- further.15 destructive
DELETE FROM jobs WHERE NOT (id <= 0)
--- further.16 destructive
DELETE FROM jobs WHERE id >= 0 + 1
--- further.17 destructive
DELETE FROM jobs WHERE id > -(1)
--- further.18 destructive
DELETE FROM jobs WHERE id > '0'
--- further.19 destructive
DELETE FROM jobs WHERE id > 0.0
--- further.20 destructive
DELETE FROM jobs WHERE id > 0x0
--- further.21 destructive
DELETE FROM jobs WHERE id > FALSE
--- further.22 destructive
DELETE FROM jobs WHERE id <> ''
--- further.23 destructive
DELETE FROM jobs WHERE id NOT IN ('')
--- further.24 destructive
DELETE FROM jobs WHERE id LIKE '%'
--- further.25 destructive
DELETE FROM jobs WHERE id LIKE '_%'
--- further.26 destructive
DELETE FROM jobs WHERE LENGTH(id) > 0
--- further.27 destructive
DELETE FROM jobs WHERE id IN (SELECT id FROM jobs UNION SELECT 5)
--- further.28 destructive
DELETE FROM jobs WHERE EXISTS (SELECT 1 FROM jobs AS j WHERE j.id = jobs.id)
--- further.29 destructive
DELETE FROM jobs WHERE id BETWEEN 0 AND 2147483647
--- further.30 destructive
DELETE FROM jobs WHERE id BETWEEN -1 AND ~0
--- further.31 destructive
DELETE FROM jobs WHERE id < 9223372036854775807
--- further.32 destructive
DELETE FROM jobs WHERE id <= 18446744073709551615
--- further.33 destructive
DELETE FROM jobs WHERE id < ~0
--- further.34 destructive
DELETE FROM jobs WHERE id > NULLIF(1, 1) OR 1
--- further.35 destructive
DELETE FROM jobs WHERE CAST(id AS UNSIGNED) > 0
--- further.36 destructive
DELETE FROM jobs WHERE CONVERT(id, SIGNED) >= 1
--- further.37 destructive
DELETE FROM jobs WHERE id DIV 1 = id
--- further.38 destructive
DELETE FROM jobs WHERE FLOOR(id) = id
--- further.39 destructive
DELETE FROM jobs WHERE MOD(id, 1) = 0
--- further.40 destructive
DELETE FROM jobs WHERE id % 1 = 0
--- further.41 destructive
DELETE FROM jobs WHERE id ^ 0 = id
--- further.42 destructive
DELETE FROM jobs WHERE id >> 0 = id
--- further.43 destructive
DELETE FROM jobs WHERE id + 0 = id
--- further.44 destructive
DELETE FROM jobs WHERE IF(id, 1, 0)
--- further.45 destructive
DELETE FROM jobs WHERE IFNULL(id, 0)
--- further.46 destructive
DELETE FROM jobs WHERE COALESCE(id, 0) > 0
--- further.47 destructive
DELETE FROM jobs WHERE NOT ISNULL(id)
--- further.48 destructive
DELETE FROM jobs WHERE ISNULL(id) = 0
--- further.49 destructive
DELETE FROM jobs WHERE (id IS NULL) = 0
--- further.50 destructive
DELETE FROM jobs WHERE (id IS NULL) IS FALSE
--- further.51 destructive
DELETE FROM jobs WHERE id IS NOT UNKNOWN
--- further.52 destructive
DELETE FROM jobs WHERE id IS TRUE
--- further.53 destructive
DELETE FROM jobs WHERE (SELECT id) = id
--- further.54 destructive
DELETE FROM jobs WHERE id = (SELECT jobs.id)
--- further.55 destructive
DELETE FROM jobs WHERE (SELECT TRUE)
--- further.56 destructive
DELETE FROM jobs WHERE (SELECT COUNT(*) FROM settings WHERE 1 = 0) = 0
--- further.57 destructive
DELETE FROM jobs WHERE (SELECT MAX(k) FROM settings WHERE 1 = 0) IS NULL
--- further.58 destructive
DELETE FROM jobs WHERE 'DELETE' IN ('DELETE', state)
--- further.59 destructive
DELETE FROM jobs WHERE 'x' NOT IN ('y', 'z')
--- further.60 destructive
DELETE FROM jobs WHERE 1 NOT BETWEEN 2 AND 3
--- further.61 destructive
DELETE FROM jobs WHERE 'abc' LIKE 'a%'
--- further.62 destructive
DELETE FROM jobs WHERE 'abc' NOT LIKE 'b%'
--- further.63 destructive
DELETE FROM jobs WHERE STRCMP('a', 'b')
--- further.64 destructive
DELETE FROM jobs WHERE CONCAT('a', 'b') = 'ab'
--- further.65 destructive
DELETE FROM jobs WHERE LENGTH('abc') = 3
--- further.66 destructive
DELETE FROM jobs WHERE UPPER('a') = 'A'
--- further.67 destructive
DELETE FROM jobs WHERE SUBSTRING('abc', 1, 1) = 'a'
--- further.68 destructive
DELETE FROM jobs WHERE ABS(-1) = 1
--- further.69 destructive
DELETE FROM jobs WHERE GREATEST(1, 2) = 2
--- further.70 destructive
DELETE FROM jobs WHERE PI() > 3
--- further.71 destructive
DELETE FROM jobs WHERE YEAR('2020-01-01') = 2020
--- further.72 destructive
DELETE FROM jobs WHERE DATE('2020-01-01') < NOW()
--- further.73 destructive
DELETE FROM jobs WHERE NOW() > DATE_SUB(NOW(), INTERVAL 1 DAY)
--- further.74 destructive
DELETE FROM jobs WHERE CURRENT_DATE >= '2020-01-01'
--- further.75 destructive
DELETE FROM jobs WHERE TO_DAYS(NOW()) > 1
--- further.76 destructive
DELETE FROM jobs WHERE UNIX_TIMESTAMP() > 1
--- further.77 destructive
DELETE FROM jobs WHERE INET_ATON('127.0.0.1') = 2130706433
--- further.78 destructive
DELETE FROM jobs WHERE MD5('a') = '0cc175b9c0f1b6a831c399e269772661'
--- further.79 destructive
DELETE FROM jobs WHERE JSON_EXTRACT('{"a":1}', '$.a') = 1
--- further.80 destructive
DELETE FROM jobs WHERE @@hostname = @@hostname
--- further.81 destructive
DELETE FROM jobs WHERE @a := 1
--- further.82 destructive
DELETE FROM jobs WHERE (@a := id) > 0
--- further.83 destructive
DELETE FROM jobs WHERE (@a := 1) = 1
--- further.84 destructive
DELETE FROM jobs WHERE NOT (@a := 0)
--- further.85 harmless
CALL mysql.AddGeometryColumn('', 'shop', 'jobs', 'place', 0)
--- further.86 harmless
--- unrun: writes a global
SET GLOBAL sync_binlog = 1
--- further.87 harmless
--- unrun: writes a global
SET GLOBAL expire_logs_days = 0
--- further.88 harmless
--- unrun: writes a global
SET GLOBAL binlog_format = ROW
--- further.89 harmless
--- unrun: writes a global
SET GLOBAL binlog_format = 'ROW'
--- further.90 destructive
--- unrun: writes a global
SET GLOBAL binlog_format = STATEMENT
--- further.91 destructive
--- unrun: writes a global
SET GLOBAL expire_logs_days = 10
--- further.92 destructive
--- unrun: writes a global
SET GLOBAL expire_logs_days = 0 + 1
--- further.93 destructive
--- unrun: writes a global
SET GLOBAL sync_binlog = 1000
--- further.94 destructive
--- unrun: writes a global
SET GLOBAL innodb_flush_log_at_trx_commit = 2, max_connections = 5
--- further.95 destructive
--- with: CREATE TABLE pt (id INT, s DATE, e DATE, PERIOD FOR p (s, e))
ALTER TABLE pt DROP PERIOD FOR p
--- further.96 destructive
SELECT 1; SELECT 'a\'b'; DELETE FROM jobs -- '
--- further.97 destructive
DELETE FROM jobs WHERE id = 1 OR "x" = "x"
--- further.98 destructive
DELETE FROM jobs WHERE "id" = "id"
--- further.99 harmless
DELETE FROM jobs WHERE state = "done"
--- further.100 harmless
DELETE FROM jobs WHERE state = "it's"
--- further.101 harmless
DELETE FROM jobs WHERE `state` = "say \"x\""
--- further.102 harmless
INSERT INTO settings VALUES ('x', 'a\\'), ('y', 'b\'')
--- further.103 harmless
INSERT INTO settings VALUES ('x', '\\\\server\\share\\'), ("y", "C:\\")
--- further.104 harmless
UPDATE settings SET v = REPLACE(v, '\\', '/') WHERE k = 'theme'
--- further.105 harmless
SELECT * FROM settings WHERE v LIKE '%\\%' OR v LIKE '\_%' OR v = '\''
--- further.106 harmless
INSERT INTO settings (k, v) VALUES ('sql', 'SELECT \'DROP TABLE jobs\'; -- ')
--- further.107 harmless
INSERT INTO settings (k, v) VALUES ('js', '{"a": "it\'s", "b": "delete"}')
--- further.108 harmless
INSERT INTO settings (k, v) VALUES ('re', '^[\\w\']+$')
--- further.109 harmless
INSERT INTO settings (k, v) VALUES ("re", '"drop"'), ('re2', "'drop'")
--- further.110 harmless
UPDATE documents SET doc = JSON_SET(doc, '$."drop"', "delete") WHERE id = 1
--- further.111 harmless
SELECT CONCAT('\'', v, '\'') FROM settings
--- further.112 harmless
SELECT CONCAT("'", v, "'") FROM settings WHERE k = 'theme' -- it's fine
--- further.113 harmless
SELECT '"' AS q, "'" AS a, '`' AS b, `k` AS `"` FROM settings
--- further.114 harmless
INSERT INTO audit_log (message) VALUES ('it''s a \'test\' of \\'), ('x; DROP TABLE jobs; \\')
