--- about: Hibernate 6, jOOQ, Liquibase, Quartz, Spring Batch, ShedLock and Flyway, as their logs show them on MariaDB.
--- frameworks.1 harmless
create table Orders_SEQ (next_val bigint) engine=InnoDB
--- frameworks.2 harmless
--- with: CREATE TEMPORARY TABLE HTE_jobs (id INT, rn_ INT)
delete from HTE_jobs
--- frameworks.3 harmless
--- with: CREATE TEMPORARY TABLE HTE_jobs (id INT, rn_ INT)
drop temporary table HTE_jobs
--- frameworks.4 harmless
--- with: CREATE TABLE Orders_SEQ (next_val BIGINT)
select next_val as id_val from Orders_SEQ for update
--- frameworks.5 harmless
--- bind: 1
select c1_0.id,c1_0.email,c1_0.name from customers c1_0 where c1_0.id=? for update
--- frameworks.6 harmless
--- bind: x | 1 | 0
update customers set name=?,version=1 where id=? and version=?
--- frameworks.7 harmless
--- bind: 1
delete from order_items where order_id=?
--- frameworks.8 harmless
delete from orders where id in (select dt.id from (select o1_0.id from orders o1_0 where o1_0.status='cancelled') dt)
--- frameworks.9 harmless
delete o1_0 from orders o1_0 where o1_0.status='cancelled'
--- frameworks.10 harmless
update orders o1_0 set o1_0.status='x' where o1_0.total>50
--- frameworks.11 harmless
update orders o1_0 set o1_0.status=concat(o1_0.status,'!') where exists(select 1 from customers c1_0 where c1_0.id=o1_0.customer_id and c1_0.region='south')
--- frameworks.12 harmless
insert into audit_log(actor,message) select c1_0.name,'delete' from customers c1_0 where c1_0.status='active'
--- frameworks.13 harmless
--- bind: S | t1 | g
DELETE FROM QRTZ_TRIGGERS WHERE SCHED_NAME = ? AND TRIGGER_NAME = ? AND TRIGGER_GROUP = ?
--- frameworks.14 harmless
UPDATE QRTZ_TRIGGERS SET TRIGGER_STATE = 'ACQUIRED' WHERE SCHED_NAME = 'S' AND TRIGGER_NAME = 't1' AND TRIGGER_GROUP = 'g' AND TRIGGER_STATE = 'WAITING'
--- frameworks.15 harmless
UPDATE QRTZ_TRIGGERS SET TRIGGER_STATE = 'WAITING' WHERE SCHED_NAME = 'S' AND (TRIGGER_STATE = 'ACQUIRED' OR TRIGGER_STATE = 'BLOCKED')
--- frameworks.16 harmless
DELETE FROM QRTZ_TRIGGERS WHERE SCHED_NAME = 'S' AND TRIGGER_STATE = 'COMPLETE'
--- frameworks.17 harmless
SELECT TRIGGER_NAME FROM QRTZ_TRIGGERS WHERE SCHED_NAME = 'S' AND NOT(TRIGGER_STATE = 'PAUSED') AND NEXT_FIRE_TIME < 5 ORDER BY NEXT_FIRE_TIME ASC
--- frameworks.18 harmless
--- bind: STARTED | 1 | 1
UPDATE BATCH_STEP_EXECUTION SET STATUS = ?, VERSION = VERSION + 1 WHERE STEP_EXECUTION_ID = ? AND VERSION = ?
--- frameworks.19 harmless
UPDATE shedlock SET lock_until = timestampadd(MICROSECOND, 5000000, utc_timestamp(3)), locked_at = utc_timestamp(3), locked_by = 'me' WHERE shedlock.name = 'nightly' AND shedlock.lock_until <= utc_timestamp(3)
--- frameworks.20 harmless
UPDATE shedlock SET lock_until = CURRENT_TIMESTAMP(3) WHERE name = 'hourly' AND locked_by = 'b'
--- frameworks.21 harmless
INSERT IGNORE INTO shedlock(name, lock_until, locked_at, locked_by) VALUES ('z', NOW(3), NOW(3), 'me')
--- frameworks.22 harmless
DELETE FROM SPRING_SESSION WHERE SESSION_ID = 's1' AND MAX_INACTIVE_INTERVAL >= 0
--- frameworks.23 harmless
UPDATE SPRING_SESSION SET LAST_ACCESS_TIME = 5, EXPIRY_TIME = 6 WHERE PRIMARY_ID = 'p1'
--- frameworks.24 harmless
SELECT COUNT(*) FROM shop.DATABASECHANGELOGLOCK
--- frameworks.25 harmless
UPDATE shop.DATABASECHANGELOGLOCK SET `LOCKED` = 0, LOCKEDBY = NULL, LOCKGRANTED = NULL WHERE ID = 1
--- frameworks.26 harmless
INSERT INTO shop.DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, `DESCRIPTION`, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('9', 'ann', 'x.xml', NOW(), 9, '9:a', 'dropTable tableName=old', '', 'EXECUTED', NULL, NULL, '4.29.2', '1')
--- frameworks.27 harmless
SELECT `installed_rank`,`version`,`description`,`type`,`script`,`checksum`,`installed_on`,`installed_by`,`execution_time`,`success` FROM `shop`.`flyway_schema_history` WHERE `installed_rank` > 0 ORDER BY `installed_rank`
--- frameworks.28 harmless
delete from `shop`.`flyway_schema_history` where `success` = 0
--- frameworks.29 harmless
with `t`(`a`) as (select `id` from `jobs` where `state` = 'done') select count(*) from `t`
--- frameworks.30 harmless
insert into `jobs` (`queue`, `state`, `run_at`) values ('q', 's', {ts '2024-01-01 00:00:00.0'})
--- frameworks.31 harmless
select `shop`.`jobs`.`id` from `shop`.`jobs` where (`shop`.`jobs`.`run_at` < date_add(current_timestamp(), interval -1 day) and `shop`.`jobs`.`state` in ('a', 'b')) limit 10 offset 5
--- frameworks.32 harmless
update `shop`.`jobs` set `shop`.`jobs`.`attempts` = (`shop`.`jobs`.`attempts` + 1) where (`shop`.`jobs`.`id` = 1 and `shop`.`jobs`.`state` = 'done')
--- frameworks.33 harmless
delete from `shop`.`jobs` where (`shop`.`jobs`.`id`, `shop`.`jobs`.`queue`) = (1, 'mail')
--- frameworks.34 harmless
delete from `shop`.`jobs` where `shop`.`jobs`.`id` in (1, 2) order by `shop`.`jobs`.`id` limit 1
--- frameworks.35 harmless
delete from `shop`.`jobs` where 1 = 0
--- frameworks.36 harmless
delete from `shop`.`jobs` where (true and `shop`.`jobs`.`id` = 3)
--- frameworks.37 harmless
delete from `shop`.`jobs` where not (`shop`.`jobs`.`id` <> 3)
--- frameworks.38 harmless
SELECT * FROM `shop`.`jobs` WHERE `id` = 1 ORDER BY `id` LIMIT 1000
--- frameworks.39 harmless
DELETE FROM `shop`.`jobs` WHERE  `id`=1 LIMIT 1
--- frameworks.40 harmless
UPDATE `shop`.`jobs` SET `state`='drop table jobs;' WHERE  `id`=1 LIMIT 1
--- frameworks.41 harmless
INSERT INTO `shop`.`settings` (`k`, `v`) VALUES ('x', '\\\'; DROP TABLE `settings`; -- ')
--- frameworks.42 harmless
SELECT `DEFAULT_COLLATION_NAME` FROM `information_schema`.`SCHEMATA` WHERE `SCHEMA_NAME`='shop'
--- frameworks.43 harmless
SHOW TABLE STATUS FROM `shop`
--- frameworks.44 harmless
SHOW FUNCTION STATUS WHERE `Db`='shop'
--- frameworks.45 harmless
SHOW CREATE DATABASE `shop`
--- frameworks.46 harmless
SELECT *, EVENT_SCHEMA AS `Db`, EVENT_NAME AS `Name` FROM information_schema.`EVENTS` WHERE `EVENT_SCHEMA`='shop'
--- frameworks.47 harmless
/* ApplicationName=DBeaver 24.1.0 - Main */ SET SESSION sql_select_limit = DEFAULT
--- frameworks.48 harmless
/* ApplicationName=IntelliJ IDEA 2024.1 */ select database()
--- frameworks.49 harmless
SELECT `id` AS `__id__`, 'x' AS `drop` FROM `jobs` WHERE MD5(`id`) = '0' LIMIT 1
--- frameworks.50 harmless
SET SQL_MODE = "NO_AUTO_VALUE_ON_ZERO"; START TRANSACTION; SET time_zone = "+00:00"
--- frameworks.51 harmless
SET lc_messages = 'en_US'
--- frameworks.52 harmless
SELECT CURRENT_USER(); SELECT @@version, @@version_comment
--- frameworks.53 harmless
SELECT COUNT(*) FROM mysql.user
--- frameworks.54 harmless
SELECT 1 FROM (SELECT GRANTEE, IS_GRANTABLE FROM INFORMATION_SCHEMA.COLUMN_PRIVILEGES) t WHERE GRANTEE = "'app'@'localhost'" LIMIT 1
