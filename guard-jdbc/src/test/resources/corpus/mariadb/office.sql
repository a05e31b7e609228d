--- about: What a tired colleague's tools really send: Hibernate, jOOQ, MyBatis, mysqldump, Flyway, Liquibase, phpMyAdmin, HeidiSQL, DBeaver.
--- office.1 harmless
/* mysql-connector-j-8.3.0 */SELECT  @@session.auto_increment_increment AS auto_increment_increment, @@character_set_client AS character_set_client, @@sql_mode AS sql_mode, @@system_time_zone AS system_time_zone, @@time_zone AS time_zone, @@transaction_isolation AS transaction_isolation, @@wait_timeout AS wait_timeout
--- office.2 harmless
SET character_set_results = NULL
--- office.3 harmless
SET autocommit=1, sql_mode = concat(@@sql_mode,',STRICT_TRANS_TABLES')
--- office.4 harmless
SET session_track_schema=1,autocommit=1
--- office.5 harmless
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_ci
--- office.6 harmless
SET SESSION TRANSACTION READ ONLY
--- office.7 harmless
SET SESSION TRANSACTION READ WRITE
--- office.8 harmless
SET sql_mode='NO_BACKSLASH_ESCAPES'; UPDATE settings SET v = 'C:\drop\' WHERE k = 'theme' -- it's here
--- office.9 harmless
SET SESSION sql_mode = 'NO_BACKSLASH_ESCAPES,STRICT_TRANS_TABLES'; INSERT INTO settings VALUES ('p', 'C:\'); SELECT 'drop table x'
--- office.10 harmless
SET sql_mode = 'ANSI_QUOTES'; SELECT "id" FROM "jobs" WHERE "state" = 'it''s'
--- office.11 harmless
SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO'
--- office.12 harmless
/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */
--- office.13 harmless
/*!50503 SET NAMES utf8mb4 */
--- office.14 harmless
/*!40103 SET TIME_ZONE='+00:00' */
--- office.15 harmless
/*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO' */
--- office.16 harmless
/*M!999999\- enable the sandbox mode */ SELECT 1
--- office.17 harmless
/*!40000 ALTER TABLE `jobs` DISABLE KEYS */
--- office.18 harmless
LOCK TABLES `jobs` WRITE
--- office.19 harmless
UNLOCK TABLES
--- office.20 harmless
/*M!100616 SET @OLD_NOTE_VERBOSITY=@@NOTE_VERBOSITY, NOTE_VERBOSITY=0 */
--- office.21 harmless
CREATE DATABASE /*!32312 IF NOT EXISTS*/ `nextone` /*!40100 DEFAULT CHARACTER SET utf8mb4 */
--- office.22 harmless
FLUSH TABLES
--- office.23 harmless
FLUSH TABLES jobs
--- office.24 harmless
FLUSH PRIVILEGES
--- office.25 harmless
FLUSH NO_WRITE_TO_BINLOG STATUS
--- office.26 harmless
FLUSH LOGS
--- office.27 harmless
START TRANSACTION /*!40100 WITH CONSISTENT SNAPSHOT */
--- office.28 harmless
SAVEPOINT sp; ROLLBACK TO SAVEPOINT sp; RELEASE SAVEPOINT sp
--- office.29 harmless
SHOW CREATE TABLE `jobs`
--- office.30 harmless
SHOW FULL COLUMNS FROM `drop` FROM `shop`
--- office.31 harmless
SHOW TRIGGERS LIKE 'audit\_log'
--- office.32 harmless
SHOW TABLE STATUS LIKE 'drop%'
--- office.33 harmless
SHOW GLOBAL STATUS LIKE 'Handler_delete'
--- office.34 harmless
SHOW PROCEDURE STATUS WHERE Db = 'shop'
--- office.35 harmless
SELECT /*!40001 SQL_NO_CACHE */ * FROM `jobs`
--- office.36 harmless
SELECT TABLE_NAME, TABLE_TYPE FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME NOT LIKE 'drop%'
--- office.37 harmless
SELECT CONCAT('DROP TABLE `', table_name, '`;') FROM information_schema.tables WHERE table_schema = 'shop'
--- office.38 harmless
SELECT CONCAT('TRUNCATE TABLE ', table_name, ';') AS `-- run me` FROM information_schema.tables WHERE table_schema = DATABASE()
--- office.39 harmless
DELETE FROM jobs WHERE id = 1 LIMIT 1
--- office.40 harmless
DELETE FROM `shop`.`jobs` WHERE `jobs`.`id` = 1
--- office.41 harmless
UPDATE `jobs` SET `state` = 'x' WHERE `jobs`.`id` = 1 LIMIT 1
--- office.42 harmless
DELETE FROM jobs WHERE id IN (1, 2)
--- office.43 harmless
--- bind: 1
DELETE FROM jobs WHERE id=?
--- office.44 harmless
--- bind: 1 | 3
delete from jobs where id=? and attempts=?
--- office.45 harmless
--- bind: x | 3 | 1 | 0
update jobs set state=?, attempts=? where id=? and attempts=?
--- office.46 harmless
--- bind: done
DELETE FROM jobs WHERE state=? ORDER BY id LIMIT 1000
--- office.47 harmless
delete from orders where (customer_id, status) in ((1, 'paid'), (2, 'new'))
--- office.48 harmless
delete o from orders o inner join customers c on c.id = o.customer_id where c.status = 'locked'
--- office.49 harmless
update orders o inner join customers c on o.customer_id = c.id set o.status = 'x' where c.region = 'north'
--- office.50 harmless
delete from `shop`.`orders` where `shop`.`orders`.`id` in (select `alias_1`.`id` from (select `shop`.`orders`.`id` from `shop`.`orders` where `shop`.`orders`.`status` = 'cancelled') as `alias_1`)
--- office.51 harmless
insert into `settings` (`k`, `v`) values ('a', 'b') on duplicate key update `settings`.`v` = values(`v`)
--- office.52 harmless
insert into settings (k, v) values ('theme', 'light') on duplicate key update v = value(v), k = k
--- office.53 harmless
insert ignore into settings (k, v) values ('theme', 'delete from jobs')
--- office.54 harmless
replace into settings (k, v) values ('theme', 'drop table jobs')
--- office.55 harmless
INSERT INTO settings SELECT CONCAT(k, '2'), v FROM settings
--- office.56 harmless
INSERT INTO audit_log (actor, message) SELECT name, CONCAT('delete ', id) FROM customers
--- office.57 harmless
--- bind: w9 | 2
UPDATE jobs SET locked_by = ?, locked_at = NOW() WHERE id = ? AND locked_by IS NULL
--- office.58 harmless
SELECT * FROM jobs WHERE state = 'ready' ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED
--- office.59 harmless
select next value for invoice_seq
--- office.60 harmless
SELECT NEXTVAL(invoice_seq)
--- office.61 harmless
select nextval(`invoice_seq`) from dual
--- office.62 harmless
SELECT LAST_INSERT_ID()
--- office.63 harmless
SELECT GET_LOCK('Flyway--1', 10)
--- office.64 harmless
SELECT RELEASE_LOCK('Flyway--1')
--- office.65 harmless
CREATE TABLE `shop`.`flyway_schema_history2` ( `installed_rank` INT NOT NULL, `success` BOOL NOT NULL, CONSTRAINT `pk` PRIMARY KEY (`installed_rank`) ) ENGINE=InnoDB
--- office.66 harmless
INSERT INTO `shop`.`flyway_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `execution_time`, `success`) VALUES (3, '3', 'drop old table', 'SQL', 'V3__drop_old_table.sql', 42, 'root', 5, 1)
--- office.67 harmless
UPDATE DATABASECHANGELOGLOCK SET `LOCKED` = 1, LOCKEDBY = 'me', LOCKGRANTED = NOW() WHERE ID = 1 AND `LOCKED` = 0
--- office.68 harmless
--- with: UPDATE jobs SET attempts = attempts + 1 WHERE id = 1
COMMIT
--- office.69 harmless
ALTER TABLE jobs ADD COLUMN IF NOT EXISTS prio INT NOT NULL DEFAULT 0 AFTER state
--- office.70 harmless
ALTER TABLE jobs ADD INDEX idx_state (state), ADD INDEX idx_run (run_at)
--- office.71 harmless
ALTER TABLE jobs ADD CONSTRAINT ck CHECK (attempts >= 0)
--- office.72 harmless
ALTER TABLE jobs ALTER COLUMN attempts SET DEFAULT 1
--- office.73 harmless
ALTER TABLE jobs ALTER attempts DROP DEFAULT
--- office.74 harmless
ALTER TABLE jobs AUTO_INCREMENT = 100
--- office.75 harmless
ALTER TABLE jobs COMMENT = 'drop table later'
--- office.76 harmless
ALTER TABLE jobs ENGINE = InnoDB
--- office.77 harmless
ALTER TABLE jobs FORCE
--- office.78 harmless
ALTER TABLE jobs ROW_FORMAT=DYNAMIC
--- office.79 harmless
ALTER TABLE customers ADD UNIQUE KEY u2 (name), ALGORITHM=INPLACE, LOCK=NONE
--- office.80 harmless
CREATE UNIQUE INDEX IF NOT EXISTS i2 ON jobs (queue, id)
--- office.81 harmless
CREATE INDEX `drop` ON jobs (queue)
--- office.82 harmless
CREATE OR REPLACE VIEW active_customers AS SELECT id, email, name, status FROM customers WHERE deleted_at IS NULL
--- office.83 harmless
CREATE TABLE IF NOT EXISTS jobs2 LIKE jobs
--- office.84 harmless
CREATE TABLE jobs2 AS SELECT * FROM jobs WHERE 1 = 0
--- office.85 harmless
CREATE TEMPORARY TABLE tmp_ids (id INT PRIMARY KEY) ENGINE=MEMORY
--- office.86 harmless
CREATE TEMPORARY TABLE HT_jobs (id INT, rn INT, PRIMARY KEY (rn)) TRANSACTIONAL = 0
--- office.87 harmless
--- with: CREATE TEMPORARY TABLE HT_jobs (id INT)
DELETE FROM HT_jobs
--- office.88 harmless
--- with: CREATE TEMPORARY TABLE HT_jobs (id INT)
TRUNCATE TABLE HT_jobs
--- office.89 harmless
--- with: CREATE TEMPORARY TABLE HT_jobs (id INT)
DROP TEMPORARY TABLE IF EXISTS HT_jobs
--- office.90 harmless
--- with: CREATE TEMPORARY TABLE HT_jobs (id INT)
DELETE FROM jobs WHERE (id) IN (SELECT id FROM HT_jobs)
--- office.91 harmless
DROP TEMPORARY TABLE IF EXISTS jobs_tmp
--- office.92 harmless
ANALYZE TABLE jobs, orders
--- office.93 harmless
OPTIMIZE TABLE jobs
--- office.94 harmless
CHECK TABLE jobs EXTENDED
--- office.95 harmless
CHECKSUM TABLE jobs
--- office.96 harmless
EXPLAIN DELETE FROM jobs
--- office.97 harmless
EXPLAIN FORMAT=JSON UPDATE jobs SET attempts = 0
--- office.98 harmless
EXPLAIN EXTENDED DELETE FROM jobs
--- office.99 harmless
DESCRIBE `drop`
--- office.100 harmless
DESC drop_log what
--- office.101 harmless
USE shop
--- office.102 harmless
CALL touch_customer(1)
--- office.103 harmless
CALL count_orders(@n)
--- office.104 harmless
--- unrun: ends a query
KILL QUERY 42
--- office.105 harmless
SET GLOBAL slow_query_log = @@GLOBAL.slow_query_log
--- office.106 harmless
SET max_statement_time = 30
--- office.107 harmless
SET SESSION wait_timeout = 28800, net_write_timeout = 600
--- office.108 harmless
SET foreign_key_checks = 1
--- office.109 harmless
--- with: SET @OLD_FOREIGN_KEY_CHECKS = 1
SET FOREIGN_KEY_CHECKS=@OLD_FOREIGN_KEY_CHECKS
--- office.110 harmless unreadable
SET @sql = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'jobs' AND column_name = 'prio') = 0, 'ALTER TABLE jobs ADD COLUMN prio INT', 'SELECT 1'); PREPARE stmt FROM @sql; EXECUTE stmt; DEALLOCATE PREPARE stmt
--- office.111 harmless unreadable
SET @s = 'SELECT * FROM jobs WHERE state = ?'; PREPARE s FROM @s; SET @p = 'drop'; EXECUTE s USING @p
--- office.112 harmless
PREPARE s FROM 'DELETE FROM jobs WHERE id = ?'; SET @i = 1; EXECUTE s USING @i
--- office.113 harmless
DELETE FROM jobs WHERE locked_at < NOW() - INTERVAL 30 DAY
--- office.114 harmless
DELETE FROM jobs WHERE locked_at < DATE_SUB(NOW(), INTERVAL 30 DAY) LIMIT 10000
--- office.115 harmless
DELETE FROM audit_log WHERE at < '2023-06-01'
--- office.116 harmless
DELETE FROM SPRING_SESSION WHERE EXPIRY_TIME < 5000
--- office.117 harmless
DELETE FROM jobs WHERE state IN ('done', 'failed') AND run_at < CURDATE()
--- office.118 harmless
DELETE FROM jobs WHERE id BETWEEN 1 AND 2
--- office.119 harmless
DELETE FROM jobs WHERE id <= 2
--- office.120 harmless
DELETE FROM jobs WHERE NOT (state = 'ready')
--- office.121 harmless
DELETE FROM jobs WHERE state <> 'ready'
--- office.122 harmless
DELETE FROM jobs WHERE IF(state = 'done', 1, 2) = 1
--- office.123 harmless
DELETE FROM jobs WHERE CASE state WHEN 'done' THEN 1 WHEN 'failed' THEN 2 ELSE 3 END < 3
--- office.124 harmless
DELETE FROM jobs WHERE CASE WHEN state = 'done' THEN 1 ELSE 0 END
--- office.125 harmless
DELETE FROM jobs WHERE FIELD(state, 'done', 'failed') > 0
--- office.126 harmless
DELETE FROM jobs WHERE FIND_IN_SET(state, 'done,failed')
--- office.127 harmless
UPDATE jobs SET state = CASE id WHEN 1 THEN 'a' WHEN 2 THEN 'b' END WHERE id IN (1, 2)
--- office.128 harmless
UPDATE jobs SET attempts = attempts + 1 WHERE state REGEXP '^(done|failed)$'
--- office.129 harmless
UPDATE documents SET doc = JSON_SET(doc, '$.n', 5) WHERE JSON_VALUE(doc, '$.n') = 1
--- office.130 harmless
DELETE FROM documents WHERE JSON_CONTAINS(doc, '"a"', '$.tags')
--- office.131 harmless
DELETE FROM documents WHERE MATCH (body) AGAINST ('+drop +table' IN BOOLEAN MODE)
--- office.132 harmless
SELECT REPLACE(state, 'drop', 'x'), INSERT('abc', 1, 1, 'x'), TRUNCATE(1.5, 0), LEFT(state, 1), `drop`.`delete` FROM `drop`, jobs LIMIT 1
--- office.133 harmless
SELECT `delete`, `update`, `table` FROM `drop` WHERE `delete` = 0
--- office.134 harmless
UPDATE truncate SET truncated = 1 WHERE id = 1
--- office.135 harmless
DELETE FROM truncate WHERE id = 1
--- office.136 harmless
INSERT INTO drop_log (id, what) VALUES (3, 'DELETE FROM jobs; DROP TABLE jobs; --')
--- office.137 harmless
INSERT INTO settings VALUES ('q', 'it\'s; DROP TABLE jobs; -- ')
--- office.138 harmless
INSERT INTO settings VALUES ("q", "say \"drop table jobs\"; --")
--- office.139 harmless
INSERT INTO settings VALUES ('c', 'C:\\dir\\')
--- office.140 harmless
INSERT INTO documents (id, title, payload) VALUES (9, 'x', 0x44524F50205441424C45)
--- office.141 harmless
INSERT INTO documents (id, title, payload) VALUES (9, 'x', _binary '\'; DROP TABLE jobs')
--- office.142 harmless
SELECT 1 -- ; DROP TABLE jobs
--- office.143 harmless
SELECT 1 # ; DROP TABLE jobs
--- office.144 harmless
SELECT 1 /* ; DROP TABLE jobs */
--- office.145 harmless
SELECT 5--1, 'a' -- comment
--- office.146 harmless
GRANT SELECT, INSERT, DELETE, DROP ON shop.* TO 'app'@'localhost'
--- office.147 harmless
CREATE USER IF NOT EXISTS 'rep'@'%' IDENTIFIED BY 'drop;table'
--- office.148 harmless
CREATE PROCEDURE purge_old() BEGIN DELETE FROM jobs; TRUNCATE TABLE settings; END
--- office.149 harmless
CREATE TRIGGER t1 BEFORE DELETE ON jobs FOR EACH ROW INSERT INTO audit_log (message) VALUES ('deleted')
--- office.150 harmless
CREATE EVENT tidy ON SCHEDULE EVERY 1 DAY STARTS '2037-01-01' DO DELETE FROM jobs WHERE run_at < NOW() - INTERVAL 90 DAY
--- office.151 harmless
ALTER TABLE events REORGANIZE PARTITION pmax INTO (PARTITION p2025 VALUES LESS THAN (2026), PARTITION pmax VALUES LESS THAN MAXVALUE)
--- office.152 harmless
ALTER TABLE events ANALYZE PARTITION p2022
--- office.153 harmless
ALTER TABLE events REBUILD PARTITION p2022
--- office.154 harmless
SELECT * FROM events PARTITION (p2022)
--- office.155 harmless
DELETE FROM events PARTITION (p2022) WHERE id = 1
--- office.156 harmless
SELECT * FROM prices FOR SYSTEM_TIME ALL
--- office.157 harmless
DELETE HISTORY FROM prices BEFORE SYSTEM_TIME '2020-01-01'
--- office.158 harmless
HANDLER jobs OPEN; HANDLER jobs READ FIRST; HANDLER jobs CLOSE
--- office.159 harmless
--- unrun: the file is the client's
LOAD DATA LOCAL INFILE 'x.csv' INTO TABLE settings FIELDS TERMINATED BY ','
--- office.160 harmless
BEGIN NOT ATOMIC DECLARE n INT DEFAULT 0; SELECT COUNT(*) INTO n FROM jobs; IF n > 100 THEN DELETE FROM jobs WHERE state = 'done'; END IF; END
--- office.161 harmless
IF (SELECT COUNT(*) FROM jobs) = 0 THEN INSERT INTO settings VALUES ('empty', '1'); END IF
--- office.162 harmless
WITH old AS (SELECT id FROM jobs WHERE state = 'done') SELECT * FROM old
--- office.163 harmless
SELECT id FROM jobs WHERE id > 0
--- office.164 harmless
SELECT * FROM jobs PROCEDURE ANALYSE(10, 2000)
--- office.165 harmless
DO RELEASE_LOCK('x'), SLEEP(0)
--- office.166 harmless
XA RECOVER
--- office.167 harmless
SHOW MASTER STATUS
--- office.168 harmless
SHOW BINARY LOGS
--- office.169 harmless
SHOW ENGINE INNODB STATUS
--- office.170 harmless
SELECT @@GLOBAL.foreign_key_checks, @@unique_checks
