--- about: What a colleague sends: dumps, tools, frameworks and routines, whose words only look dangerous.
--- colleague.1 harmless
/*M!999999\- enable the sandbox mode */ 
--- colleague.2 harmless
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `dump_t` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `txt` varchar(20) DEFAULT NULL COMMENT 'drop; table',
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=4 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */
--- colleague.3 harmless
/*M!100616 SET @OLD_NOTE_VERBOSITY=@@NOTE_VERBOSITY, NOTE_VERBOSITY=0 */
--- colleague.4 harmless
/*!50003 SET @saved_sql_mode = @@sql_mode */;
/*!50003 SET sql_mode = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO' */
--- colleague.5 harmless
/*!50003 CREATE*/ /*!50017 DEFINER=`root`@`localhost`*/ /*!50003 TRIGGER dump_trg BEFORE INSERT ON jobs FOR EACH ROW BEGIN
  IF NEW.attempts > 3 THEN SET NEW.state = 'delete'; END IF;
END */
--- colleague.6 harmless
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `dump_v` AS select `id` AS `id` from `jobs` */
--- colleague.7 harmless
/*!50106 SET @save_time_zone= @@TIME_ZONE */
--- colleague.8 harmless
/*!50106 CREATE EVENT IF NOT EXISTS `dump_e` ON SCHEDULE EVERY 1 DAY STARTS '2037-01-01 00:00:00' ON COMPLETION NOT PRESERVE DISABLE DO SET @x = 1 */
--- colleague.9 harmless
LOCK TABLES `jobs` WRITE, `settings` READ;
/*!40000 ALTER TABLE `jobs` DISABLE KEYS */;
/*!40000 ALTER TABLE `jobs` ENABLE KEYS */;
UNLOCK TABLES
--- colleague.10 harmless
/*!40014 SET UNIQUE_CHECKS=@@GLOBAL.UNIQUE_CHECKS */
--- colleague.11 harmless
SET foreign_key_checks = 1
--- colleague.12 harmless
SET foreign_key_checks = ON, unique_checks = 1
--- colleague.13 harmless
SET SESSION foreign_key_checks = DEFAULT
--- colleague.14 harmless
CREATE TABLE x8 (id INT) /*!50100 PARTITION BY RANGE (id) (PARTITION p0 VALUES LESS THAN (10) ENGINE = InnoDB, PARTITION p1 VALUES LESS THAN MAXVALUE ENGINE = InnoDB) */
--- colleague.15 harmless
CREATE TABLE x8 (id INT GENERATED ALWAYS AS (1) VIRTUAL, `drop` INT, CHECK (`drop` > 0)) COMMENT='truncate; delete from jobs'
--- colleague.16 harmless
CREATE TABLE x8 (id INT PRIMARY KEY, x INT, s DATE, e DATE, PERIOD FOR p(s, e))
--- colleague.17 harmless
CREATE TABLE x8 (id INT, row_start TIMESTAMP(6) GENERATED ALWAYS AS ROW START, row_end TIMESTAMP(6) GENERATED ALWAYS AS ROW END, PERIOD FOR SYSTEM_TIME(row_start, row_end)) WITH SYSTEM VERSIONING
--- colleague.18 harmless
CREATE TABLE x8 (id INT) WITH SYSTEM VERSIONING PARTITION BY SYSTEM_TIME (PARTITION h HISTORY, PARTITION c CURRENT)
--- colleague.19 harmless
CREATE TABLE x8 LIKE jobs
--- colleague.20 harmless
CREATE TABLE IF NOT EXISTS `x8` (LIKE jobs)
--- colleague.21 harmless
CREATE TABLE x8 AS SELECT id, REPLACE(queue, 'a', 'b') AS q FROM jobs
--- colleague.22 harmless
CREATE TABLE x8 (PRIMARY KEY (id)) IGNORE SELECT id FROM jobs
--- colleague.23 harmless
CREATE TABLE x8 (id INT PRIMARY KEY) REPLACE SELECT id FROM jobs
--- colleague.24 harmless
CREATE TABLE `wp_x8_posts` (
  ID bigint(20) unsigned NOT NULL auto_increment,
  post_date datetime NOT NULL default '0000-00-00 00:00:00',
  post_status varchar(20) NOT NULL default 'publish',
  PRIMARY KEY  (ID),
  KEY type_status_date (post_status,post_date,ID)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci
--- colleague.25 harmless
ALTER TABLE jobs ADD COLUMN z8 INT NULL DEFAULT 0 AFTER state, ALGORITHM=INSTANT, LOCK=NONE
--- colleague.26 harmless
ALTER TABLE jobs WAIT 5 ADD COLUMN z8 INT
--- colleague.27 harmless
ALTER TABLE jobs NOWAIT ADD INDEX i8 (state)
--- colleague.28 harmless
ALTER TABLE jobs ADD COLUMN IF NOT EXISTS (`drop` INT, `delete` INT)
--- colleague.29 harmless
ALTER ONLINE TABLE jobs ADD COLUMN z8 INT
--- colleague.30 harmless
ALTER IGNORE TABLE jobs ADD COLUMN z8 INT
--- colleague.31 harmless
ALTER TABLE jobs ADD UNIQUE KEY u8 (id, queue)
--- colleague.32 harmless
ALTER TABLE jobs ADD FULLTEXT INDEX ft8 (queue) COMMENT 'drop'
--- colleague.33 harmless
ALTER TABLE jobs ALTER COLUMN attempts SET DEFAULT 5
--- colleague.34 harmless
ALTER TABLE jobs ALTER attempts DROP DEFAULT
--- colleague.35 harmless
ALTER TABLE orders ADD CONSTRAINT c8 CHECK (total < 100000)
--- colleague.36 harmless
ALTER TABLE jobs COMMENT = 'drop column notes, rename', AUTO_INCREMENT = 1000
--- colleague.37 harmless
ALTER TABLE jobs ENGINE=InnoDB ROW_FORMAT=DYNAMIC
--- colleague.38 harmless
ALTER TABLE jobs FORCE, ALGORITHM=INPLACE
--- colleague.39 harmless
ALTER TABLE jobs ORDER BY id
--- colleague.40 harmless
ALTER TABLE events REORGANIZE PARTITION pmax INTO (PARTITION p2025 VALUES LESS THAN (2026), PARTITION pmax VALUES LESS THAN MAXVALUE)
--- colleague.41 harmless
ALTER TABLE events ANALYZE PARTITION p2022, p2023
--- colleague.42 harmless
ALTER TABLE events CHECK PARTITION ALL
--- colleague.43 harmless
ALTER TABLE jobs ADD SYSTEM VERSIONING
--- colleague.44 harmless
ALTER TABLE jobs DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
--- colleague.45 harmless
ALTER TABLE customers ALTER INDEX idx_customers_region IGNORED
--- colleague.46 harmless
ALTER DATABASE shop CHARACTER SET = utf8mb4
--- colleague.47 harmless
ALTER EVENT nightly ENABLE
--- colleague.48 harmless
ALTER EVENT nightly ON SCHEDULE EVERY 2 DAY COMMENT 'drop'
--- colleague.49 harmless
ALTER VIEW active_customers AS SELECT id, email, name, status FROM customers WHERE deleted_at IS NULL AND status <> 'drop'
--- colleague.50 harmless
ALTER SEQUENCE invoice_seq RESTART WITH 500
--- colleague.51 harmless
ALTER USER 'app'@'localhost' IDENTIFIED BY 'drop table x'
--- colleague.52 harmless
ALTER PROCEDURE touch_customer COMMENT 'drop table'
--- colleague.53 harmless
CREATE OR REPLACE VIEW active_customers AS SELECT id, email, name, status FROM customers
--- colleague.54 harmless
CREATE OR REPLACE ALGORITHM=MERGE DEFINER=CURRENT_USER SQL SECURITY INVOKER VIEW v8 AS SELECT 1 AS `delete`
--- colleague.55 harmless
CREATE UNIQUE INDEX IF NOT EXISTS i8 USING BTREE ON jobs (id, state) COMMENT 'x' ALGORITHM=INPLACE LOCK=NONE
--- colleague.56 harmless
CREATE OR REPLACE INDEX i8 ON jobs (state)
--- colleague.57 harmless
CREATE SEQUENCE s8 START WITH 5 INCREMENT BY 10 CACHE 20
--- colleague.58 harmless
CREATE SERVER sv8 FOREIGN DATA WRAPPER mysql OPTIONS (HOST 'localhost', DATABASE 'shop', USER 'drop')
--- colleague.59 harmless
CREATE USER IF NOT EXISTS 'app2'@'localhost' IDENTIFIED VIA mysql_native_password USING PASSWORD('x') WITH MAX_QUERIES_PER_HOUR 5
--- colleague.60 harmless
CREATE PROCEDURE p8(IN `delete` INT, OUT `drop` INT) READS SQL DATA BEGIN SELECT COUNT(*) INTO `drop` FROM jobs WHERE id = `delete`; END
--- colleague.61 harmless
CREATE PROCEDURE p8() BEGIN DO IF(1,2,3); DELETE FROM jobs; TRUNCATE settings; END
--- colleague.62 harmless
CREATE PROCEDURE p8() BEGIN DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN ROLLBACK; RESIGNAL; END; START TRANSACTION; DELETE FROM jobs; COMMIT; END
--- colleague.63 harmless
CREATE PROCEDURE p8() BEGIN DECLARE nope CONDITION FOR 1146; DECLARE CONTINUE HANDLER FOR nope, 1051, SQLSTATE '42S02' BEGIN SET @e = 1; END; DROP TABLE zzz; DELETE FROM jobs; END
--- colleague.64 harmless
CREATE PROCEDURE p8() BEGIN DECLARE CONTINUE HANDLER FOR NOT FOUND BEGIN END; IF (1 = 1) THEN BEGIN DELETE FROM jobs; END; ELSEIF 2 THEN TRUNCATE jobs; ELSE BEGIN DROP TABLE settings; END; END IF; DELETE FROM settings; END
--- colleague.65 harmless
CREATE PROCEDURE p8() outer_l: BEGIN inner_l: BEGIN LEAVE inner_l; END inner_l; DELETE FROM jobs; END outer_l
--- colleague.66 harmless
CREATE PROCEDURE p8() MODIFIES SQL DATA COMMENT 'nightly' SQL SECURITY INVOKER BEGIN REPEAT DELETE FROM jobs LIMIT 10; UNTIL ROW_COUNT() = 0 END REPEAT; DELETE FROM settings; END
--- colleague.67 harmless
CREATE PROCEDURE p8() BEGIN FOR r IN (SELECT id FROM jobs) DO IF r.id > 3 THEN DELETE FROM jobs; END IF; DELETE FROM settings; END FOR; TRUNCATE settings; END
--- colleague.68 harmless
CREATE PROCEDURE p8() BEGIN WHILE (SELECT COUNT(*) FROM jobs) > 0 DO IF RAND() > 0.5 THEN DELETE FROM jobs; END IF; DELETE FROM jobs; END WHILE; END
--- colleague.69 harmless
CREATE PROCEDURE p8() BEGIN SELECT CASE WHEN 1 THEN 2 END AS a, CASE 1 WHEN 1 THEN 'x' ELSE 'y' END; CASE WHEN 1 THEN DELETE FROM jobs; END CASE; DELETE FROM settings; END
--- colleague.70 harmless
CREATE PROCEDURE p8() FOR i IN 1..2 DO SELECT i; DELETE FROM jobs; END FOR
--- colleague.71 harmless
CREATE PROCEDURE p8() IF (SELECT COUNT(*) FROM jobs) > 5 THEN DELETE FROM jobs; TRUNCATE settings; END IF
--- colleague.72 harmless
CREATE PROCEDURE p8() WHILE 0 DO DELETE FROM jobs; DELETE FROM settings; END WHILE
--- colleague.73 harmless
CREATE PROCEDURE p8() BEGIN SET @sql = CONCAT('DROP TABLE ', 'x'); PREPARE s FROM @sql; EXECUTE s; DEALLOCATE PREPARE s; END
--- colleague.74 harmless
CREATE TRIGGER t8 AFTER INSERT ON jobs FOR EACH ROW BEGIN IF NEW.id > 5 THEN DELETE FROM settings; END IF; DELETE FROM drop_log; END
--- colleague.75 harmless
CREATE TRIGGER t8 AFTER INSERT ON jobs FOR EACH ROW CASE NEW.id WHEN 1 THEN DELETE FROM settings; ELSE DELETE FROM drop_log; END CASE
--- colleague.76 harmless
CREATE EVENT e8 ON SCHEDULE EVERY 1 HOUR STARTS CURRENT_TIMESTAMP + INTERVAL 10 YEAR DISABLE COMMENT 'delete old' DO BEGIN DELETE FROM jobs WHERE run_at < NOW() - INTERVAL 1 DAY; UPDATE settings SET v = 'x' WHERE k = 'motto'; END
--- colleague.77 harmless
CREATE FUNCTION f8(a INT) RETURNS INT DETERMINISTIC BEGIN IF a > 1 THEN RETURN 1; END IF; RETURN IF(a, 2, 3); END
--- colleague.78 harmless
CREATE FUNCTION f8(a INT) RETURNS INT DETERMINISTIC RETURN (SELECT COUNT(*) FROM jobs WHERE id = a)
--- colleague.79 harmless
CREATE AGGREGATE FUNCTION f8(x INT) RETURNS INT DETERMINISTIC BEGIN DECLARE s INT DEFAULT 0; DECLARE CONTINUE HANDLER FOR NOT FOUND RETURN s; LOOP FETCH GROUP NEXT ROW; SET s = s + x; END LOOP; END
--- colleague.80 harmless
BEGIN NOT ATOMIC DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN ROLLBACK; END; START TRANSACTION; UPDATE settings SET v = 'x' WHERE k = 'motto'; COMMIT; END
--- colleague.81 harmless
BEGIN NOT ATOMIC IF NOT EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_NAME = 'jobs' AND COLUMN_NAME = 'z8') THEN ALTER TABLE jobs ADD COLUMN z8 INT; END IF; END
--- colleague.82 harmless
BEGIN NOT ATOMIC DECLARE v ROW TYPE OF jobs; SELECT * INTO v FROM jobs WHERE id = 1; DELETE FROM jobs WHERE id = v.id; END
--- colleague.83 harmless
BEGIN NOT ATOMIC FOR r IN (SELECT id FROM jobs WHERE state = 'done') DO DELETE FROM jobs WHERE id = r.id; END FOR; END
--- colleague.84 harmless
BEGIN NOT ATOMIC DO IF(1,2,3); SET @x = REPEAT('drop', 2); END
--- colleague.85 harmless
IF (SELECT COUNT(*) FROM jobs) > 100 THEN DELETE FROM jobs WHERE state = 'done'; END IF
--- colleague.86 harmless
EXECUTE IMMEDIATE CONCAT('SELECT ', '1')
--- colleague.87 harmless
EXECUTE IMMEDIATE 'UPDATE jobs SET state = ? WHERE id = ?' USING 'x', 1
--- colleague.88 harmless
EXECUTE IMMEDIATE "INSERT INTO drop_log VALUES (77, \"DROP TABLE x\")"
--- colleague.89 harmless
PREPARE s FROM "SELECT * FROM jobs WHERE queue = 'delete' AND id > ?"; EXECUTE s USING 1; DEALLOCATE PREPARE s
--- colleague.90 harmless
SET STATEMENT max_statement_time = 5 FOR UPDATE jobs SET state = 'x' WHERE id = 1
--- colleague.91 harmless
SET STATEMENT sort_buffer_size = 100000 FOR INSERT INTO drop_log VALUES (78, 'delete from x')
--- colleague.92 harmless
SET STATEMENT max_statement_time = 5 FOR ALTER TABLE jobs ADD COLUMN z8 INT
--- colleague.93 harmless
ANALYZE FORMAT=JSON UPDATE jobs SET state = 'x' WHERE id = 1
--- colleague.94 harmless
ANALYZE FORMAT=JSON SELECT * FROM jobs WHERE state = 'drop'
--- colleague.95 harmless
ANALYZE INSERT INTO drop_log VALUES (79, 'truncate')
--- colleague.96 harmless
ANALYZE NO_WRITE_TO_BINLOG TABLE jobs, settings
--- colleague.97 harmless
OPTIMIZE LOCAL TABLE jobs WAIT 5
--- colleague.98 harmless
CHECKSUM TABLE jobs, settings QUICK
--- colleague.99 harmless
CHECK VIEW active_customers
--- colleague.100 harmless
REPAIR NO_WRITE_TO_BINLOG TABLE drop_log QUICK
--- colleague.101 harmless
FLUSH TABLES jobs, settings WITH READ LOCK; UNLOCK TABLES
--- colleague.102 harmless
FLUSH LOCAL STATUS
--- colleague.103 harmless
FLUSH USER_RESOURCES
--- colleague.104 harmless
FLUSH TABLES jobs FOR EXPORT; UNLOCK TABLES
--- colleague.105 harmless
BACKUP LOCK jobs; BACKUP UNLOCK
--- colleague.106 harmless
HANDLER jobs OPEN AS h; HANDLER h READ `PRIMARY` = (1) WHERE state = 'delete' LIMIT 5; HANDLER h CLOSE
--- colleague.107 harmless
XA BEGIN 'x8', 'y', 3; UPDATE jobs SET state = 'a' WHERE id = 1; XA END 'x8', 'y', 3; XA PREPARE 'x8', 'y', 3; XA ROLLBACK 'x8', 'y', 3
--- colleague.108 harmless
BEGIN WORK; UPDATE jobs SET state = 'x' WHERE id = 1; ROLLBACK WORK
--- colleague.109 harmless
BEGIN; DELETE FROM jobs WHERE id = 1; COMMIT
--- colleague.110 harmless
SAVEPOINT `sp-1`; DELETE FROM jobs WHERE id = 1; ROLLBACK WORK TO SAVEPOINT `sp-1`; RELEASE SAVEPOINT `sp-1`
--- colleague.111 harmless
SET @rownum := 0, @prev := NULL
--- colleague.112 harmless
SET @x = IF(1, 'drop table x', NULL), @@session.group_concat_max_len = 1000000
--- colleague.113 harmless
SET SESSION sql_mode = CONCAT(@@sql_mode, ',ANSI_QUOTES')
--- colleague.114 harmless
SET NAMES 'utf8mb4' COLLATE 'utf8mb4_unicode_ci', SESSION sql_mode='TRADITIONAL'
--- colleague.115 harmless
SET SESSION TRANSACTION READ WRITE, ISOLATION LEVEL SERIALIZABLE
--- colleague.116 harmless
SET DEFAULT ROLE NONE
--- colleague.117 harmless
SET @a = (SELECT MAX(id) FROM jobs), @b = 'x' 'y', @c = 0x41
--- colleague.118 harmless
SET @@local.sql_big_selects = 1, SESSION wait_timeout = 60, innodb_lock_wait_timeout = 5
--- colleague.119 harmless
INSERT INTO settings SET k = 'z8', v = 'drop'
--- colleague.120 harmless
INSERT IGNORE INTO settings (k, v) VALUES ('theme', 'x'), ('z8', DEFAULT)
--- colleague.121 harmless
INSERT INTO settings (k, v) VALUES ('theme', 'x') ON DUPLICATE KEY UPDATE v = CONCAT(VALUES(v), '-delete'), k = k
--- colleague.122 harmless
INSERT INTO settings (k, v) SELECT 'z8', what FROM drop_log WHERE id = 1 ON DUPLICATE KEY UPDATE v = VALUE(v)
--- colleague.123 harmless
INSERT HIGH_PRIORITY INTO drop_log (id, what) VALUES (90, 'x') RETURNING id, what AS `delete`
--- colleague.124 harmless
INSERT LOW_PRIORITY INTO drop_log VALUES (91, (SELECT `delete` FROM `drop` WHERE id = 1))
--- colleague.125 harmless
INSERT INTO `drop` (id, `delete`, `table`, `update`) VALUES (9, 1, 'truncate', 'alter')
--- colleague.126 harmless
INSERT INTO `truncate` VALUES (9, 'where', 1)
--- colleague.127 harmless
INSERT INTO drop_log WITH q AS (SELECT 92 AS a, 'delete' AS b) SELECT a, b FROM q
--- colleague.128 harmless
INSERT INTO drop_log VALUES (94, _binary 'drop\0table'), (95, 0x64726F70), (96, b'1100100')
--- colleague.129 harmless
INSERT INTO drop_log VALUES (97, 'O\'Reilly; DROP TABLE x; -- '), (98, "say \"DELETE FROM jobs\";")
--- colleague.130 harmless
INSERT INTO `documents` (`id`,`title`,`body`) VALUES (44,'post','<!-- wp:paragraph -->\n<p>DROP TABLE it\'s; /* x */ # y</p>\r\n<!-- /wp:paragraph -->')
--- colleague.131 harmless
REPLACE LOW_PRIORITY INTO settings (k, v) VALUES ('z8', 'x') RETURNING k
--- colleague.132 harmless
REPLACE INTO settings SET k = 'z9', v = 'y'
--- colleague.133 harmless
UPDATE customers c JOIN orders o ON o.customer_id = c.id SET total = total + 1, name = 'x' WHERE c.id = 1 AND o.id = 10
--- colleague.134 harmless
UPDATE customers, orders SET name = 'vip' WHERE customers.id = orders.customer_id AND orders.total > 50
--- colleague.135 harmless
UPDATE customers c LEFT JOIN orders o ON o.customer_id = c.id SET region = 'x' WHERE c.id = 3
--- colleague.136 harmless
UPDATE orders o JOIN (SELECT customer_id FROM orders GROUP BY customer_id HAVING COUNT(*) > 1) x USING (customer_id) SET status = 'multi'
--- colleague.137 harmless
UPDATE jobs USE INDEX (PRIMARY) SET state = 'x' WHERE id = 1
--- colleague.138 harmless
UPDATE IGNORE jobs FORCE INDEX (PRIMARY) SET queue = 'x' WHERE id IN (1, 2) ORDER BY id LIMIT 5
--- colleague.139 harmless
UPDATE events PARTITION (p2022) SET kind = 'z' WHERE id = 1
--- colleague.140 harmless
UPDATE jobs SET state = (SELECT v FROM settings WHERE k = 'theme'), locked_at = CURRENT_TIMESTAMP() WHERE id = 1 AND queue = 'mail'
--- colleague.141 harmless
update `customers` set `status` = 'x', `customers`.`version` = `version` + 1 where `email` in ('ann@example.com', 'bob@example.com') and `customers`.`deleted_at` is null
--- colleague.142 harmless
UPDATE `customers` SET `customers`.`name` = 'Rails', `customers`.`created_at` = '2024-11-22 20:00:00' WHERE `customers`.`id` = 1
--- colleague.143 harmless
DELETE FROM `customers` WHERE `customers`.`id` IN (SELECT `id` FROM (SELECT `customers`.`id` FROM `customers` WHERE `customers`.`status` = 'locked') AS `del`)
--- colleague.144 harmless
DELETE FROM `orders` WHERE `orders`.`customer_id` = 1 AND `orders`.`id` IN (10, 11)
--- colleague.145 harmless
DELETE a, b FROM orders a LEFT JOIN order_items b ON b.order_id = a.id WHERE a.id = 11
--- colleague.146 harmless
DELETE a, b FROM settings a, settings b WHERE a.k LIKE '\_transient\_%' AND a.k NOT LIKE '\_transient\_timeout\_%' AND b.k = CONCAT('_transient_timeout_', SUBSTRING(a.k, 12)) AND b.v < 1700000000
--- colleague.147 harmless
DELETE FROM settings WHERE k LIKE '\_transient\_%' AND v < UNIX_TIMESTAMP()
--- colleague.148 harmless
DELETE o FROM orders o FORCE INDEX (PRIMARY) JOIN customers c IGNORE INDEX (idx_customers_region) ON c.id = o.customer_id WHERE c.status = 'locked'
--- colleague.149 harmless
DELETE FROM jobs WHERE id BETWEEN 2 AND 3
--- colleague.150 harmless
DELETE FROM jobs WHERE state IN ('done', 'failed') AND run_at < CURDATE() - INTERVAL 30 DAY LIMIT 500
--- colleague.151 harmless
DELETE LOW_PRIORITY FROM jobs WHERE queue = 'mail' ORDER BY run_at ASC, id DESC LIMIT 1 
--- colleague.152 harmless
DELETE FROM jobs WHERE MD5(queue) = 'ffff'
--- colleague.153 harmless
DELETE FROM jobs WHERE id NOT IN (SELECT * FROM (SELECT MIN(id) FROM jobs GROUP BY queue) keepers)
--- colleague.154 harmless
DELETE FROM jobs WHERE id <= 2 AND id >= 2
--- colleague.155 harmless
DELETE HISTORY FROM prices BEFORE SYSTEM_TIME NOW() - INTERVAL 5 YEAR
--- colleague.156 harmless
DELETE FROM prices WHERE sku = 'A-1'
--- colleague.157 harmless
DELETE FROM jobs WHERE state = 'done' /* OR 1=1 */ -- OR 1=1
--- colleague.158 harmless
DELETE /*+ MAX_EXECUTION_TIME(1000) */ FROM jobs WHERE id = 1
--- colleague.159 harmless
SELECT /*+ MAX_EXECUTION_TIME(1000) */ id FROM jobs WHERE state = 'drop'
--- colleague.160 harmless
UPDATE /* app:shop,controller:jobs,action:delete */ jobs SET state = 'x' WHERE id = 1
--- colleague.161 harmless
SELECT /*!40001 SQL_NO_CACHE */ * FROM `jobs`
--- colleague.162 harmless
SELECT /*!40001 SQL_NO_CACHE */ `id`,`what` FROM `drop_log` WHERE (id > 1)
--- colleague.163 harmless
SELECT GET_LOCK('gh-ost.1.lock', 0), IS_USED_LOCK('x'), RELEASE_LOCK('gh-ost.1.lock')
--- colleague.164 harmless
create /* gh-ost */ table `shop`.`_jobs_gho` like `shop`.`jobs`
--- colleague.165 harmless
alter /* gh-ost */ table `shop`.`settings` add column z8 int, algorithm=instant
--- colleague.166 harmless
insert /* gh-ost `shop`.`jobs` */ ignore into `shop`.`drop_log` (`id`, `what`) (select `id` + 100, `queue` from `shop`.`jobs` force index (`PRIMARY`) where (((`id` > _binary'0') or ((`id` = _binary'0'))) and ((`id` < _binary'4') or ((`id` = _binary'4')))) lock in share mode)
--- colleague.167 harmless
replace /* gh-ost applyDML */ into `shop`.`settings` (`k`, `v`) values ('z8', 'x')
--- colleague.168 harmless
delete /* gh-ost `shop`.`_jobs_gho` */ from `shop`.`jobs` where ((`id` = 1))
--- colleague.169 harmless
lock /* gh-ost */ tables `shop`.`jobs` write, `shop`.`settings` write; unlock tables
--- colleague.170 harmless
CREATE TRIGGER `pt_osc_shop_jobs_del` AFTER DELETE ON `shop`.`jobs` FOR EACH ROW BEGIN DECLARE CONTINUE HANDLER FOR 1146 begin end; DELETE IGNORE FROM `shop`.`drop_log` WHERE `shop`.`drop_log`.`id` <=> OLD.`id`; END
--- colleague.171 harmless
CREATE TRIGGER `pt_osc_shop_jobs_upd` AFTER UPDATE ON `shop`.`jobs` FOR EACH ROW BEGIN DECLARE CONTINUE HANDLER FOR 1146 begin end; DELETE IGNORE FROM `shop`.`drop_log` WHERE !(OLD.`id` <=> NEW.`id`) AND `shop`.`drop_log`.`id` <=> OLD.`id`; REPLACE INTO `shop`.`drop_log` (`id`, `what`) VALUES (NEW.`id`, NEW.`queue`); END
--- colleague.172 harmless
INSERT LOW_PRIORITY IGNORE INTO `shop`.`drop_log` (`id`, `what`) SELECT `id` + 200, `queue` FROM `shop`.`jobs` FORCE INDEX(`PRIMARY`) WHERE ((`id` >= '1')) AND ((`id` <= '4')) LOCK IN SHARE MODE /*pt-online-schema-change 123 copy nibble*/
--- colleague.173 harmless
SELECT /*!40001 SQL_NO_CACHE */ `id` FROM `shop`.`jobs` FORCE INDEX(`PRIMARY`) WHERE ((`id` >= '1')) ORDER BY `id` LIMIT 999, 2 /*next chunk boundary*/
--- colleague.174 harmless
create table `migrations` (`id` int unsigned not null auto_increment primary key, `migration` varchar(255) not null, `batch` int not null) default character set utf8mb4 collate 'utf8mb4_unicode_ci'
--- colleague.175 harmless
alter table `jobs` add `z8` varchar(255) null comment 'drop it' after `state`
--- colleague.176 harmless
alter table `jobs` add index `jobs_state_index`(`state`)
--- colleague.177 harmless
select * from `jobs` where `queue` = 'default' and ((`locked_at` is null and `run_at` <= 1700000000) or (`locked_at` <= 1700000000)) order by `id` asc limit 1 FOR UPDATE SKIP LOCKED
--- colleague.178 harmless
select exists(select * from `customers` where `email` = 'x' and `customers`.`deleted_at` is null) as `exists`
--- colleague.179 harmless
insert into `settings` (`k`, `v`) values ('a8', 'a:1:{s:6:"delete";s:10:"DROP TABLE";}') on duplicate key update `v` = values(`v`)
--- colleague.180 harmless
ALTER TABLE `jobs` ADD COLUMN `z8` bool DEFAULT b'0' NOT NULL, ALTER COLUMN `z8` DROP DEFAULT
--- colleague.181 harmless
CREATE TABLE `django_migrations` (`id` bigint AUTO_INCREMENT NOT NULL PRIMARY KEY, `app` varchar(255) NOT NULL, `applied` datetime(6) NOT NULL)
--- colleague.182 harmless
SELECT (1) AS `a` FROM `customers` WHERE `customers`.`email` = BINARY 'x' LIMIT 1
--- colleague.183 harmless
select nextval(`invoice_seq`)
--- colleague.184 harmless
SELECT PREVIOUS VALUE FOR invoice_seq, SETVAL(invoice_seq, 900, 0)
--- colleague.185 harmless
GRANT SELECT, INSERT, UPDATE, DELETE, DROP, ALTER ON `shop`.* TO 'app'@'localhost' WITH GRANT OPTION
--- colleague.186 harmless
GRANT EXECUTE ON PROCEDURE shop.touch_customer TO 'app'@'localhost'
--- colleague.187 harmless
GRANT app_reader TO 'app'@'localhost'
--- colleague.188 harmless
SHOW CREATE EVENT nightly
--- colleague.189 harmless
SHOW INDEX FROM `drop` WHERE Key_name = 'delete'
--- colleague.190 harmless
SHOW BINLOG EVENTS LIMIT 1
--- colleague.191 harmless
SHOW PACKAGE STATUS
--- colleague.192 harmless
EXPLAIN FORMAT=JSON UPDATE jobs SET state = 'x'
--- colleague.193 harmless
EXPLAIN PARTITIONS DELETE FROM events
--- colleague.194 harmless
SELECT id INTO @x FROM jobs WHERE state = 'delete' LIMIT 1
--- colleague.195 harmless
SELECT * FROM jobs WHERE state = 'x' LIMIT ROWS EXAMINED 10000
--- colleague.196 harmless
SELECT id, `end`, begin FROM (SELECT 1 AS id, 2 AS `end`, 3 AS begin) t
--- colleague.197 harmless
SELECT id start, queue AS end FROM jobs
--- colleague.198 harmless
SELECT COLUMN_GET(COLUMN_CREATE('drop', 1), 'drop' AS INT)
--- colleague.199 harmless
SELECT * FROM jobs PROCEDURE ANALYSE(10, 2000)
--- colleague.200 harmless
SELECT a.k, b.v FROM settings a STRAIGHT_JOIN settings b USING (k) WHERE a.v REGEXP '(?i)drop|delete' OR a.v RLIKE BINARY '^x'
--- colleague.201 harmless
SELECT 'a' IN ('delete', 'drop'), NOT 1 IN (2), -(-1), - -1, !(!1), @a:=@a+1, 1.e1, .5e-3
--- colleague.202 harmless
SELECT CONVERT('drop' USING latin1), CAST('1' AS CHAR CHARACTER SET utf8mb4), CHAR(68, 82 USING utf8mb4), EXTRACT(DAY FROM NOW()), TRIM(LEADING 'x' FROM 'xdrop')
--- colleague.203 harmless
(SELECT 1 AS a) UNION (SELECT 2) EXCEPT (SELECT 3) LIMIT 1
--- colleague.204 harmless
WITH RECURSIVE del AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM del WHERE n < 5) CYCLE n RESTRICT SELECT * FROM del
--- colleague.205 harmless
VALUES ('delete from jobs'), ('drop table x')
--- colleague.206 harmless
DROP TEMPORARY TABLE IF EXISTS nope_tmp
--- colleague.207 harmless drop-table,unbounded-delete,truncate,drop-column,create,alter
CREATE TEMPORARY TABLE Tmp8 (id INT) ENGINE=MEMORY SELECT id FROM jobs; DELETE FROM Tmp8; TRUNCATE Tmp8; ALTER TABLE Tmp8 DROP COLUMN id, ADD COLUMN z INT; DROP TABLE Tmp8
--- colleague.208 harmless insert,unbounded-update,drop-table,create
CREATE OR REPLACE TEMPORARY TABLE tmp8 (id INT); INSERT INTO tmp8 VALUES (1); UPDATE tmp8 SET id = 2; DROP TABLE IF EXISTS tmp8
--- colleague.210 harmless
SELECT 1 # comment 'with quote

--- colleague.211 harmless
SELECT 1 -- it's "odd`
, 2
--- colleague.212 harmless
SELECT 1 /* it's; drop table x */ /* /* not nested */, 2
--- colleague.213 harmless
SELECT `a``b; drop table x` FROM (SELECT 1 AS `a``b; drop table x`) t
--- colleague.214 harmless
SELECT 'a''b; DROP TABLE x', "a""b; DROP TABLE x", 'a\\', 'b;'
--- colleague.215 harmless
SELECT "it's", 'say "x"', `id` FROM jobs WHERE queue = "drop' or '1'='1"
--- colleague.216 harmless
--- with: SET sql_mode = 'ORACLE'
BEGIN DELETE FROM jobs WHERE id = 1; END
--- colleague.217 harmless
--- with: SET sql_mode = 'ORACLE'
BEGIN IF 1=1 THEN UPDATE jobs SET state = 'x' WHERE id = 1; END IF; EXCEPTION WHEN OTHERS THEN NULL; END;
--- colleague.218 harmless
--- with: SET sql_mode = 'ORACLE'
DECLARE x INT := 1; BEGIN DELETE FROM jobs WHERE id = x; END;
--- colleague.220 harmless
--- with: SET sql_mode = 'ORACLE'
CREATE PROCEDURE p8 IS BEGIN NULL; DELETE FROM jobs; END p8
--- colleague.221 harmless
--- with: SET sql_mode = 'ORACLE'
CREATE FUNCTION f8(a INT) RETURN INT DETERMINISTIC AS BEGIN RETURN a; END
--- colleague.222 harmless
--- with: SET sql_mode = 'ORACLE'
CREATE PACKAGE pk8 AS FUNCTION f(a INT) RETURN INT; PROCEDURE p; END
--- colleague.223 harmless
--- with: SET sql_mode = 'ORACLE'
BEGIN FOR i IN 1..3 LOOP INSERT INTO drop_log VALUES (200 + i, 'delete'); END LOOP; END
--- colleague.224 harmless
--- with: SET sql_mode = 'ANSI_QUOTES'
SELECT "id" AS "drop", 'it''s' FROM "jobs" WHERE "state" = 'delete'
--- colleague.225 harmless
--- with: SET sql_mode = 'ANSI_QUOTES'
DELETE FROM "jobs" WHERE "id" = 1
--- colleague.226 harmless
--- with: SET sql_mode = 'ANSI_QUOTES'
UPDATE "drop" SET "update" = 'drop', "delete" = 1 WHERE "id" = 1
--- colleague.227 harmless
--- with: SET sql_mode = 'PIPES_AS_CONCAT'
DELETE FROM jobs WHERE queue || '-' || state = 'mail-done'
--- colleague.228 harmless
--- with: SET sql_mode = 'PIPES_AS_CONCAT'
UPDATE jobs SET state = state || '!' WHERE id = 1
--- colleague.229 harmless
--- with: SET sql_mode = 'NO_BACKSLASH_ESCAPES'
INSERT INTO drop_log VALUES (300, 'C:\temp\')
--- colleague.231 harmless
--- with: SET @id = 1
DELETE FROM jobs WHERE id = @id
--- colleague.232 harmless
--- with: SET @id = 1
UPDATE jobs SET state = CONCAT('x', @id), attempts = (@n := 5) WHERE id = @id
--- colleague.233 harmless
--- with: SET @OLD_FOREIGN_KEY_CHECKS = 1
/*!40014 SET FOREIGN_KEY_CHECKS=@OLD_FOREIGN_KEY_CHECKS */
