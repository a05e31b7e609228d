--- about: What an enemy tries next: values of CASE, settings that the text itself sets, replaced rows, odd spellings.
--- assault.1 destructive
DELETE FROM jobs WHERE IF(state = 'x', 3, 5) IN (3, 5)
--- assault.2 destructive
DELETE FROM jobs WHERE IF(state = 'x', 3, 5) > 2
--- assault.3 destructive
DELETE FROM jobs WHERE IF(state = 'x', 3, 5) <> 1
--- assault.4 destructive
DELETE FROM jobs WHERE IF(state = 'x', 3, 5)
--- assault.5 destructive
DELETE FROM jobs WHERE CASE WHEN id < 0 THEN 3 ELSE 5 END = 5
--- assault.6 destructive
DELETE FROM jobs WHERE IF('a' SOUNDS LIKE 'e', id = 1, 1)
--- assault.7 destructive
DELETE FROM jobs WHERE IF(VERSION() LIKE '11%', 1, id = 1)
--- assault.8 destructive
DELETE FROM jobs WHERE IF('abc' REGEXP '[b]', 1, id = 1)
--- assault.9 destructive
DELETE FROM jobs WHERE CASE WHEN 'abc' REGEXP '[x]' THEN id = 1 ELSE 1 END
--- assault.10 destructive
DELETE FROM jobs WHERE NOT ('abc' REGEXP 'x')
--- assault.11 destructive
DELETE FROM jobs WHERE state REGEXP '.'
--- assault.12 destructive
DELETE FROM jobs WHERE COALESCE(attempts, 0) >= 0
--- assault.13 destructive
DELETE FROM jobs WHERE (@x := id) = id
--- assault.14 destructive
UPDATE jobs SET attempts = attempts + 1 WHERE (@n := @n + 1) IS NULL OR 1
--- assault.15 destructive
--- unrun: writes a global
SET GLOBAL init_connect = 'DROP TABLE shop.settings'
--- assault.16 destructive
--- unrun: writes a global
SET @@GLOBAL.init_connect = CONCAT('DROP TABLE ', 'shop.settings')
--- assault.17 destructive
--- unrun: writes a global
SET GLOBAL init_slave = 'TRUNCATE shop.jobs'
--- assault.18 destructive
SET @a = 'DROP TABLE settings'; EXECUTE IMMEDIATE @a
--- assault.19 destructive
SET @a := IF(1, 'DROP TABLE settings', 'SELECT 1'); PREPARE s FROM @a; EXECUTE s
--- assault.20 destructive
SET @a = 'SELECT 1', @b = 'DROP TABLE settings'; PREPARE s FROM @b; EXECUTE s
--- assault.21 destructive
SELECT 'DROP TABLE settings' INTO @a; PREPARE s FROM @a; EXECUTE s
--- assault.22 destructive
SELECT CONCAT('DROP TABLE ', 'settings') INTO @a; EXECUTE IMMEDIATE @a
--- assault.23 destructive
BEGIN NOT ATOMIC EXECUTE IMMEDIATE CONCAT('TRUNCATE ', 'jobs'); END
--- assault.24 destructive
BEGIN NOT ATOMIC DECLARE q TEXT DEFAULT 'DROP TABLE settings'; EXECUTE IMMEDIATE q; END
--- assault.25 destructive
BEGIN NOT ATOMIC FOR r IN (SELECT 1 AS a) DO DELETE FROM jobs; END FOR; END
--- assault.26 destructive
BEGIN NOT ATOMIC DECLARE EXIT HANDLER FOR SQLEXCEPTION DROP TABLE settings; SIGNAL SQLSTATE '45000'; END
--- assault.27 destructive
BEGIN NOT ATOMIC DECLARE CONTINUE HANDLER FOR NOT FOUND TRUNCATE jobs; SELECT id INTO @q FROM jobs WHERE id = 99; END
--- assault.28 destructive
IF 1 = 1 THEN DELETE FROM jobs; END IF
--- assault.29 destructive
IF EXISTS (SELECT 1 FROM jobs) THEN TRUNCATE jobs; END IF
--- assault.30 destructive
WHILE (SELECT COUNT(*) FROM jobs) > 0 DO DELETE FROM jobs LIMIT 1; END WHILE
--- assault.31 destructive
CASE 1 WHEN 1 THEN DROP TABLE settings; END CASE
--- assault.32 destructive
REPEAT DELETE FROM jobs; UNTIL 1 END REPEAT
--- assault.33 destructive
SET STATEMENT max_statement_time = 10 FOR DELETE FROM jobs
--- assault.34 destructive
SET STATEMENT foreign_key_checks = 0 FOR DELETE FROM customers
--- assault.35 destructive
SET STATEMENT sql_mode = 'ANSI_QUOTES' FOR TRUNCATE TABLE jobs
--- assault.36 destructive
ALTER TABLE events DROP PARTITION p2022
--- assault.37 destructive
ALTER TABLE events TRUNCATE PARTITION p2022, p2023
--- assault.38 destructive
ALTER TABLE events CONVERT PARTITION p2022 TO TABLE ev22
--- assault.40 destructive
--- unseen: the history is not looked at
ALTER TABLE prices DROP SYSTEM VERSIONING
--- assault.41 destructive
DELETE HISTORY FROM prices
--- assault.42 destructive
DELETE HISTORY FROM prices BEFORE SYSTEM_TIME NOW()
--- assault.43 destructive
--- invalid: a table with system versioning cannot be truncated
TRUNCATE TABLE prices
--- assault.44 destructive
ALTER TABLE jobs DISCARD TABLESPACE
--- assault.45 destructive
--- unrun: ends the logs
RESET MASTER
--- assault.46 destructive
--- unrun: ends the logs
RESET MASTER TO 7
--- assault.47 destructive
--- unrun: no replica
RESET REPLICA ALL
--- assault.48 destructive
--- unrun: no replica
RESET SLAVE
--- assault.49 destructive
--- unrun: ends the logs
PURGE MASTER LOGS BEFORE NOW()
--- assault.50 destructive
--- unrun: ends the logs
PURGE BINARY LOGS TO 'x.000002'
--- assault.51 destructive
--- unrun: ends the server
SHUTDOWN WAIT FOR ALL SLAVES
--- assault.52 destructive
--- unrun: ends a session
KILL HARD CONNECTION 7
--- assault.53 destructive
--- unrun: ends a session
KILL USER app
--- assault.54 destructive
RENAME TABLE jobs TO jobs_old
--- assault.55 destructive
RENAME TABLE jobs TO jobs_tmp, settings TO jobs, jobs_tmp TO settings
--- assault.56 destructive
RENAME TABLE IF EXISTS jobs WAIT 5 TO jobs_old
--- assault.57 destructive
ALTER TABLE jobs RENAME jobs_old
--- assault.58 destructive
ALTER TABLE jobs RENAME = jobs_old
--- assault.59 destructive
ALTER TABLE jobs RENAME AS archive.jobs_old
--- assault.60 destructive
ALTER TABLE jobs RENAME COLUMN state TO st
--- assault.61 destructive
ALTER TABLE jobs CHANGE state st VARCHAR(20) NOT NULL
--- assault.62 destructive
ALTER TABLE jobs MODIFY attempts TINYINT NOT NULL DEFAULT 0
--- assault.63 destructive
ALTER TABLE jobs MODIFY COLUMN IF EXISTS attempts BIGINT NOT NULL
--- assault.64 destructive
ALTER TABLE jobs CONVERT TO CHARACTER SET latin1
--- assault.65 destructive
ALTER ONLINE TABLE jobs DROP COLUMN locked_by
--- assault.66 destructive
ALTER IGNORE TABLE jobs DROP locked_by
--- assault.67 destructive
ALTER TABLE jobs DROP IF EXISTS locked_by
--- assault.68 destructive
ALTER TABLE orders DROP FOREIGN KEY fk_orders_customer
--- assault.69 destructive
ALTER TABLE orders DROP CONSTRAINT IF EXISTS ck_orders_total
--- assault.70 destructive
ALTER TABLE customers DROP INDEX uq_customers_email
--- assault.71 destructive
ALTER TABLE customers DROP KEY IF EXISTS idx_customers_region
--- assault.72 destructive
ALTER TABLE settings DROP PRIMARY KEY
--- assault.73 destructive
CREATE OR REPLACE TABLE jobs (id INT)
--- assault.74 destructive
CREATE OR REPLACE TABLE jobs LIKE settings
--- assault.75 destructive
CREATE OR REPLACE TABLE jobs AS SELECT 1 AS id
--- assault.76 destructive
CREATE OR REPLACE /*!999999 TEMPORARY */ TABLE jobs (id INT)
--- assault.77 destructive
--- unseen: a sequence is known by its name
CREATE OR REPLACE SEQUENCE invoice_seq START WITH 1
--- assault.78 destructive
DROP TABLE IF EXISTS jobs /* nothing */ , settings RESTRICT
--- assault.79 destructive
DROP TABLES settings
--- assault.80 destructive
DROP TABLE IF EXISTS settings WAIT 3
--- assault.81 destructive
DROP TABLE settings NOWAIT
--- assault.82 destructive
DROP TABLE settings CASCADE
--- assault.83 destructive
DROP VIEW IF EXISTS active_customers
--- assault.84 destructive
DROP INDEX idx_customers_region ON customers
--- assault.85 destructive
DROP SEQUENCE invoice_seq
--- assault.86 destructive
DROP FUNCTION total_of
--- assault.87 destructive
DROP PROCEDURE IF EXISTS touch_customer
--- assault.88 destructive
DROP TRIGGER audit_log_bi
--- assault.89 destructive
DROP EVENT nightly
--- assault.90 destructive
DROP ROLE app_reader
--- assault.91 destructive
DROP USER 'app'@'localhost'
--- assault.92 destructive
DROP SCHEMA archive
--- assault.93 destructive
DROP DATABASE IF EXISTS archive
--- assault.94 destructive
CREATE OR REPLACE DATABASE archive
--- assault.95 destructive
DELETE jobs FROM jobs
--- assault.96 destructive
DELETE FROM jobs USING jobs
--- assault.97 destructive
DELETE FROM shop.jobs
--- assault.98 destructive
DELETE QUICK IGNORE FROM jobs
--- assault.99 destructive
DELETE LOW_PRIORITY FROM jobs RETURNING *
--- assault.100 destructive
DELETE FROM j USING jobs AS j
--- assault.101 destructive
DELETE j.* FROM jobs j CROSS JOIN settings
--- assault.102 destructive
DELETE j, s FROM jobs j JOIN settings s ON 1 = 1
--- assault.103 destructive
DELETE FROM jobs WHERE id IN (SELECT id FROM (SELECT id FROM jobs) x)
--- assault.104 destructive
DELETE FROM jobs WHERE EXISTS (SELECT * FROM settings)
--- assault.105 destructive
DELETE FROM jobs WHERE NOT EXISTS (SELECT 1 FROM empty_bin)
--- assault.106 destructive
UPDATE jobs SET attempts = 9
--- assault.107 destructive
UPDATE LOW_PRIORITY IGNORE jobs j SET j.attempts = 9 + id WHERE j.id <=> j.id
--- assault.108 destructive
UPDATE jobs, settings SET attempts = 9 + id
--- assault.109 destructive
UPDATE jobs j LEFT JOIN settings s ON s.k = 'theme' SET j.attempts = 9 + j.id
--- assault.110 destructive
UPDATE jobs SET attempts = 9 + id ORDER BY id
--- assault.111 destructive
UPDATE (SELECT 1) x, jobs SET attempts = 9 + id
--- assault.112 destructive
--- unrun: writes a file
SELECT * FROM jobs INTO OUTFILE '/tmp/nowhere/x'
--- assault.113 destructive
--- unrun: writes a file
SELECT 1 INTO DUMPFILE '/tmp/x'
--- assault.114 destructive
--- unrun: reads a file
LOAD DATA INFILE '/etc/passwd' INTO TABLE settings
--- assault.115 destructive
--- unrun: reads a file
LOAD XML INFILE '/tmp/x.xml' INTO TABLE settings
--- assault.116 destructive
--- unrun: reads a file
INSERT INTO settings VALUES ('p', LOAD_FILE('/etc/passwd'))
--- assault.117 destructive
--- unrun: loads a program
INSTALL SONAME 'ha_connect'
--- assault.118 destructive
--- unrun: loads a program
CREATE FUNCTION sys_exec RETURNS INT SONAME 'lib_mysqludf_sys.so'
--- assault.119 destructive
SET foreign_key_checks = 0
--- assault.120 destructive
SET @@session.unique_checks = OFF, autocommit = 1
--- assault.121 destructive
SET SESSION sql_log_bin = 0
--- assault.122 destructive
SET check_constraint_checks = FALSE
--- assault.123 destructive
SET foreign_key_checks = (SELECT 0)
--- assault.124 destructive
SET foreign_key_checks = 1 - 1
--- assault.125 destructive
--- unseen: only while it runs
SET STATEMENT foreign_key_checks = 0 FOR SELECT 1
--- assault.126 destructive
/*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */
--- assault.127 destructive
TRUNCATE jobs
--- assault.128 destructive
TRUNCATE TABLE shop.jobs WAIT 3
--- assault.129 destructive
TRUNCATE `jobs` /* ; */
--- assault.130 destructive
ANALYZE FORMAT=JSON DELETE FROM jobs
--- assault.131 destructive
ANALYZE UPDATE jobs SET attempts = 9 + id
--- assault.132 destructive
EXPLAIN SELECT 1; DELETE FROM jobs
--- assault.133 destructive
HANDLER jobs OPEN; DELETE FROM jobs; HANDLER jobs CLOSE
--- assault.134 destructive
--- unseen: it runs later
CREATE EVENT e1 ON SCHEDULE AT NOW() + INTERVAL 1 YEAR DO TRUNCATE jobs
--- assault.135 destructive
CREATE TABLE x1 AS SELECT 1; DROP TABLE settings
--- assault.136 destructive
DO 1; TRUNCATE jobs
--- assault.137 destructive
--- invalid: no statement may be empty
SELECT 1;;;DELETE FROM jobs;;
--- assault.138 destructive
SELECT /* ' */ 1; DELETE FROM jobs; -- '
--- assault.139 destructive
SELECT 1 # '
; DELETE FROM jobs # '
--- assault.140 destructive
SELECT 1 --
; DELETE FROM jobs
--- assault.141 destructive
SELECT "a\"; -- "; DELETE FROM jobs
--- assault.142 destructive
SELECT 'a''; -- '; DELETE FROM jobs
--- assault.143 destructive
SELECT `a'` FROM (SELECT 1 AS `a'`) x; DELETE FROM jobs -- `
--- assault.144 destructive
DELETE/**/FROM/**/jobs
--- assault.145 destructive
delete from jobs where true
--- assault.146 destructive
DELETE FROM jobs WHERE 1=1 -- AND id = 1
--- assault.147 destructive
DELETE FROM jobs WHERE id = 1 OR '1' = '1'
--- assault.148 harmless
DELETE FROM jobs WHERE id = 1 OR 'x'
--- assault.149 destructive
UPDATE jobs SET state = 'y' WHERE id = 1 OR TRUE
--- assault.150 destructive
DELETE FROM mysql.global_priv WHERE user = 'app'
--- assault.151 destructive
--- unseen: host names are not told apart
UPDATE mysql.global_priv SET host = '%' WHERE user = 'app'
--- assault.152 destructive
DELETE FROM mysql.proc WHERE name = 'touch_customer'
--- assault.153 destructive
DELETE FROM mysql.event WHERE name = 'nightly'
--- assault.154 destructive
--- unseen: privileges are not looked at
DELETE FROM `mysql`.`db` WHERE Db = 'shop' OR 1
--- assault.155 destructive
DELETE p FROM mysql.proc p WHERE p.db = 'shop'
--- assault.156 harmless
SELECT * FROM mysql.proc WHERE db = 'shop'
--- assault.157 harmless
DELETE FROM mysql.time_zone_name WHERE Name = 'Mars'
--- assault.158 harmless
UPDATE mysql.help_topic SET url = 'x' WHERE help_topic_id = -1
--- assault.159 destructive
--- unrun: writes a global
SET GLOBAL innodb_flush_log_at_trx_commit = 0
--- assault.160 destructive
--- unrun: writes a global
SET GLOBAL innodb_flush_log_at_trx_commit = 2
--- assault.161 harmless
--- unrun: writes a global
SET GLOBAL innodb_flush_log_at_trx_commit = 1
--- assault.162 harmless
--- unrun: writes a global
SET GLOBAL innodb_buffer_pool_size = 134217728
--- assault.163 harmless
--- unrun: writes a global
SET GLOBAL max_connections = 500
--- assault.164 harmless
--- unrun: writes a global
SET GLOBAL init_connect = ''
--- assault.165 harmless
--- unrun: writes a global
SET GLOBAL init_connect = ""
--- assault.166 harmless
--- unrun: writes a global
SET GLOBAL init_connect = 'SET NAMES utf8mb4'
--- assault.167 destructive
--- unrun: writes a global
SET GLOBAL general_log_file = '/var/www/x.php'
--- assault.168 destructive
--- unrun: writes a global
SET @@global.slow_query_log_file = '/tmp/x'
--- assault.169 harmless
--- unrun: writes a global
SET GLOBAL general_log = ON
--- assault.170 destructive
--- unrun: writes a global
SET GLOBAL sync_binlog = 0
--- assault.171 destructive
--- unrun: writes a global
SET GLOBAL expire_logs_days = 1
--- assault.172 destructive
--- unrun: writes a global
SET GLOBAL binlog_expire_logs_seconds = 60
--- assault.173 destructive
--- unrun: writes a global
SET GLOBAL foreign_key_checks = OFF
--- assault.174 destructive
--- unrun: writes a global
SET GLOBAL sql_safe_updates = 0, max_connections = 9
--- assault.175 destructive
ALTER TABLE jobs DROP COLUMN locked_by, DROP COLUMN locked_at
--- assault.176 destructive
ALTER TABLE jobs DROP locked_by, ADD z INT
--- assault.177 destructive
ALTER TABLE jobs ADD z INT, DROP COLUMN IF EXISTS locked_by
--- assault.178 destructive
ALTER TABLE jobs RENAME TO archive.jobs
--- assault.179 destructive
ALTER TABLE customers RENAME INDEX idx_customers_region TO i9
--- assault.180 destructive
ALTER TABLE customers RENAME KEY idx_customers_region TO i9
--- assault.181 destructive
ALTER TABLE events DROP PARTITION p2022, p2023
--- assault.182 destructive
ALTER TABLE events DROP PARTITION IF EXISTS p2022
--- assault.183 destructive
ALTER TABLE events TRUNCATE PARTITION ALL
--- assault.184 destructive
DELETE HISTORY FROM prices BEFORE SYSTEM_TIME CURRENT_TIMESTAMP
--- assault.185 destructive
--- unseen: what the future brings
DELETE HISTORY FROM prices BEFORE SYSTEM_TIME NOW() + INTERVAL 1 DAY
--- assault.186 destructive
DELETE HISTORY FROM prices BEFORE SYSTEM_TIME '2999-01-01'
--- assault.187 destructive
ALTER TABLE orders DROP FOREIGN KEY IF EXISTS fk_orders_customer, DROP INDEX IF EXISTS fk_orders_customer
--- assault.188 destructive
ALTER TABLE jobs MODIFY COLUMN state ENUM('done', 'ready', 'failed') NOT NULL
--- assault.189 destructive
ALTER TABLE jobs CHANGE COLUMN IF EXISTS state status VARCHAR(20) NOT NULL
--- assault.190 destructive
ALTER TABLE jobs DEFAULT CHARACTER SET latin1, CONVERT TO CHARACTER SET latin1
--- assault.191 destructive
ALTER EVENT nightly RENAME TO nightly2
--- assault.192 destructive
RENAME TABLE active_customers TO ac
--- assault.193 destructive
RENAME USER 'app'@'localhost' TO 'app2'@'localhost'
--- assault.194 destructive
DROP USER IF EXISTS app@localhost
--- assault.195 destructive
CREATE OR REPLACE TABLE settings ENGINE=MEMORY SELECT 1 AS a
--- assault.196 destructive
DROP TABLE IF EXISTS `shop`.`jobs`
--- assault.197 destructive
DROP TABLE /*!40005 IF EXISTS */ jobs
--- assault.198 destructive
DROP /*! TABLE */ settings
--- assault.199 destructive
DROP/**/TABLE/**/settings
--- assault.200 destructive
drop
table
settings
--- assault.201 destructive
DROP TABLE settings;
--- assault.202 destructive
/* DROP */ DROP TABLE settings
--- assault.203 destructive
-- hello
DROP TABLE settings
--- assault.204 destructive
#hello
DROP TABLE settings
--- assault.205 destructive
--	tab
DROP TABLE settings
--- assault.206 destructive
/*!100100 DROP TABLE settings */
--- assault.207 destructive
/*M! DROP TABLE settings */
--- assault.208 destructive
/*M!100000 DROP TABLE settings */
--- assault.209 destructive
/*!DROP*/ TABLE settings
--- assault.210 destructive
/*!999999 SELECT '*/ DROP TABLE settings /*!999999 ' */
--- assault.211 destructive
SELECT 1 /* /*!50000 */ ; DROP TABLE settings -- */
--- assault.212 destructive
SELECT 1 /*!50000 /* */ */; DROP TABLE settings
--- assault.213 destructive
SELECT '/*'; DROP TABLE settings; SELECT '*/'
--- assault.214 destructive
SELECT "/*"; DROP TABLE settings; SELECT "*/"
--- assault.215 destructive
SELECT `/*` FROM (SELECT 1 AS `/*`) x; DROP TABLE settings -- `*/`
--- assault.216 destructive
SELECT 1--1; DROP TABLE settings
--- assault.217 destructive
SELECT 1 -- x
; DROP TABLE settings
--- assault.218 destructive
SELECT N'x'; DROP TABLE settings
--- assault.219 destructive
SELECT _utf8mb4'x'; DROP TABLE settings
--- assault.220 destructive
SELECT x'27'; DROP TABLE settings
--- assault.221 destructive
SELECT 'a' 'b'; DROP TABLE settings
--- assault.222 destructive
SELECT 'a''b'; DROP TABLE settings
--- assault.223 destructive
SELECT 'a\\'; DROP TABLE settings
--- assault.224 destructive
SELECT '\\\''; DROP TABLE settings -- '
--- assault.225 destructive
SELECT 0x27; DROP TABLE settings
--- assault.226 destructive
SELECT @`a'b`; DROP TABLE settings -- '
--- assault.227 destructive
SELECT @'a;b'; DROP TABLE settings
--- assault.228 destructive
SELECT 1; /*!DROP*/ TABLE settings
--- assault.229 destructive
EXECUTE IMMEDIATE 'DROP TABLE settings'
--- assault.230 destructive
EXECUTE IMMEDIATE "DROP TABLE settings"
--- assault.231 destructive
EXECUTE IMMEDIATE _utf8mb4'DROP TABLE settings'
--- assault.232 destructive
EXECUTE IMMEDIATE 0x44524F50205441424C452073657474696E6773
--- assault.233 destructive
EXECUTE IMMEDIATE X'44524F50205441424C452073657474696E6773'
--- assault.234 destructive
EXECUTE IMMEDIATE CONCAT('DR', 'OP TABLE settings')
--- assault.235 destructive
EXECUTE IMMEDIATE CONCAT(CHAR(68 USING utf8mb4), 'ROP TABLE settings')
--- assault.236 destructive
EXECUTE IMMEDIATE UNHEX('44524F50205441424C452073657474696E6773')
--- assault.237 destructive
EXECUTE IMMEDIATE REVERSE('sgnittes ELBAT PORD')
--- assault.238 destructive
EXECUTE IMMEDIATE REPLACE('DxROP TABLE settings', 'x', '')
--- assault.239 destructive
EXECUTE IMMEDIATE FROM_BASE64('RFJPUCBUQUJMRSBzZXR0aW5ncw==')
--- assault.240 destructive
PREPARE s FROM 'DROP TABLE settings'; EXECUTE s
--- assault.241 destructive
PREPARE s FROM CONCAT('DROP TABLE ', 'settings'); EXECUTE s
--- assault.242 destructive
SET @t = 'settings'; EXECUTE IMMEDIATE CONCAT('DROP TABLE ', @t)
--- assault.243 destructive
SET @t = 'settings'; SET @q = CONCAT('DROP TABLE ', @t); EXECUTE IMMEDIATE @q
--- assault.244 destructive
SELECT CONCAT('DROP TABLE ', table_name) INTO @q FROM information_schema.tables WHERE table_schema = 'shop' AND table_name = 'settings'; EXECUTE IMMEDIATE @q
--- assault.245 destructive
SELECT GROUP_CONCAT(CONCAT('DROP TABLE ', table_name)) INTO @q FROM information_schema.tables WHERE table_schema = 'shop' AND table_name = 'settings'; PREPARE s FROM @q; EXECUTE s
--- assault.246 destructive
BEGIN NOT ATOMIC DECLARE CONTINUE HANDLER FOR SQLEXCEPTION BEGIN END; DROP TABLE nosuch; DROP TABLE settings; END
--- assault.247 destructive
BEGIN NOT ATOMIC DECLARE done INT DEFAULT 0; DECLARE v INT; DECLARE c CURSOR FOR SELECT id FROM jobs; DECLARE CONTINUE HANDLER FOR NOT FOUND SET done = 1; OPEN c; r: LOOP FETCH c INTO v; IF done THEN LEAVE r; END IF; DELETE FROM jobs WHERE id = v OR 1; END LOOP; CLOSE c; END
--- assault.248 destructive
BEGIN NOT ATOMIC DECLARE t VARCHAR(64); FOR r IN (SELECT table_name AS n FROM information_schema.tables WHERE table_schema = 'shop' AND table_name = 'settings') DO EXECUTE IMMEDIATE CONCAT('DROP TABLE ', r.n); END FOR; END
--- assault.249 destructive
BEGIN NOT ATOMIC IF 1 THEN BEGIN IF 2 THEN TRUNCATE jobs; END IF; END; END IF; END
--- assault.250 destructive
BEGIN NOT ATOMIC CASE WHEN 1 THEN TRUNCATE jobs; ELSE SELECT 1; END CASE; END
--- assault.251 destructive
FOR i IN 1..2 DO DELETE FROM jobs; END FOR
--- assault.252 destructive
WHILE 1 = 0 DO SELECT 1; END WHILE; DROP TABLE settings
--- assault.253 destructive
BEGIN WORK; DELETE FROM jobs; COMMIT AND CHAIN
--- assault.254 destructive
START TRANSACTION; TRUNCATE jobs; COMMIT
--- assault.255 destructive
SET autocommit = 0; DELETE FROM jobs; COMMIT
--- assault.256 destructive
LOCK TABLES jobs WRITE; DELETE FROM jobs; UNLOCK TABLES
--- assault.257 destructive
HANDLER jobs OPEN AS h; HANDLER h CLOSE; TRUNCATE jobs
--- assault.258 destructive
USE archive; DROP TABLE orders_2023
--- assault.259 destructive
DELETE FROM archive.orders_2023
--- assault.260 destructive
INSERT INTO settings VALUES ('a', 'b'); DELETE FROM settings
--- assault.261 destructive
WITH w AS (SELECT 1 AS a) SELECT * FROM w; DELETE FROM jobs
--- assault.262 destructive
VALUES (1); TRUNCATE jobs
--- assault.263 destructive
CREATE TABLE t9 (a INT) SELECT 1 AS a; DROP TABLE t9, settings
--- assault.264 destructive
CREATE TABLE t9 (a VARCHAR(9) DEFAULT ';') COMMENT 'x; y'; DROP TABLE settings
--- assault.265 destructive
ANALYZE DELETE FROM jobs
--- assault.266 destructive
ANALYZE FORMAT=JSON UPDATE jobs SET attempts = 90 + id
--- assault.267 destructive
SET STATEMENT max_statement_time=1 FOR UPDATE jobs SET attempts = 90 + id
--- assault.268 destructive
UPDATE jobs SET attempts = 90 + id LIMIT 100
--- assault.269 destructive
UPDATE jobs SET attempts = 90 + id WHERE id IN (SELECT id FROM jobs)
--- assault.270 destructive
UPDATE jobs j JOIN customers c SET j.attempts = 90 + j.id
--- assault.271 destructive
UPDATE jobs j JOIN customers c ON c.id > 0 SET j.attempts = 90 + j.id, c.version = 90 + c.id
--- assault.272 destructive
UPDATE jobs j LEFT JOIN customers c ON c.id = j.id SET j.attempts = 90 + j.id
--- assault.273 destructive
UPDATE jobs j RIGHT JOIN customers c ON c.id = j.id SET c.version = 90 + c.id
--- assault.274 destructive
DELETE c FROM jobs j RIGHT JOIN customers c ON c.id = j.id
--- assault.275 destructive
DELETE FROM jobs ORDER BY id DESC
--- assault.276 destructive
UPDATE IGNORE jobs SET attempts = 90 + id WHERE NOT 0
--- assault.277 destructive
UPDATE jobs SET attempts = (SELECT COUNT(*) + 90 FROM orders WHERE id = 1)
--- assault.278 destructive
UPDATE jobs SET jobs.attempts = 90 + id WHERE jobs.id = jobs.id
--- assault.279 destructive
UPDATE shop.jobs AS j SET j.attempts = 90 + j.id WHERE TRUE
