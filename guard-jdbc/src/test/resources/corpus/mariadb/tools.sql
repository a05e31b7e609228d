--- about: What migration tools, schedulers and session stores send.
--- tool.liquibase-lock-init harmless
--- with: DELETE FROM DATABASECHANGELOGLOCK
INSERT INTO DATABASECHANGELOGLOCK (ID, `LOCKED`) VALUES (1, 0)
--- tool.liquibase-lock-delete harmless unbounded-delete
DELETE FROM DATABASECHANGELOGLOCK
--- tool.liquibase-lock-delete-qualified harmless unbounded-delete
DELETE FROM shop.DATABASECHANGELOGLOCK
--- tool.liquibase-lock-take harmless update
UPDATE DATABASECHANGELOGLOCK SET `LOCKED` = 1, LOCKEDBY = 'host (10.0.0.1)', LOCKGRANTED = NOW() WHERE ID = 1 AND `LOCKED` = 0
--- tool.liquibase-lock-release harmless update
UPDATE DATABASECHANGELOGLOCK SET `LOCKED` = 0, LOCKEDBY = NULL, LOCKGRANTED = NULL WHERE ID = 1
--- tool.liquibase-log-create harmless
--- with: CREATE DATABASE scratch
CREATE TABLE scratch.DATABASECHANGELOG (ID VARCHAR(255) NOT NULL, AUTHOR VARCHAR(255) NOT NULL, FILENAME VARCHAR(255) NOT NULL, DATEEXECUTED datetime NOT NULL, ORDEREXECUTED INT NOT NULL, EXECTYPE VARCHAR(10) NOT NULL, MD5SUM VARCHAR(35) NULL)
--- tool.liquibase-log-insert harmless
INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, `DESCRIPTION`, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('3', 'ann', 'db/3.xml', NOW(), 3, '9:abc', 'dropColumn columnName=x, tableName=y; sql', 'DROP COLUMN', 'EXECUTED', NULL, NULL, '5.0.0', '1234567890')
--- tool.liquibase-log-clear-checksums harmless unbounded-update
--- unrun: changes every row, but tables of migration tools are exempt by name
UPDATE DATABASECHANGELOG SET MD5SUM = NULL
--- tool.liquibase-log-tag harmless
UPDATE DATABASECHANGELOG C LEFT JOIN (SELECT ORDEREXECUTED, DATEEXECUTED FROM DATABASECHANGELOG order by DATEEXECUTED desc, ORDEREXECUTED desc limit 1) D ON C.DATEEXECUTED = D.DATEEXECUTED AND C.ORDEREXECUTED = D.ORDEREXECUTED SET C.TAG = 'v1' WHERE D.ORDEREXECUTED IS NOT NULL
--- tool.liquibase-log-rollback harmless delete
DELETE FROM DATABASECHANGELOG WHERE ID = '2' AND AUTHOR = 'ann' AND FILENAME = 'db/2.xml'
--- tool.liquibase-select harmless select
SELECT * FROM DATABASECHANGELOG ORDER BY DATEEXECUTED ASC, ORDEREXECUTED ASC
--- tool.liquibase-columns harmless alter
--- with: CREATE DATABASE scratch
--- with: CREATE TABLE scratch.DATABASECHANGELOG (ID VARCHAR(255) NOT NULL)
ALTER TABLE scratch.DATABASECHANGELOG ADD DEPLOYMENT_ID VARCHAR(10) NULL
--- tool.flyway-create harmless
CREATE TABLE `archive`.`flyway_schema_history` (
    `installed_rank` INT NOT NULL,
    `version` VARCHAR(50),
    `description` VARCHAR(200) NOT NULL,
    `type` VARCHAR(20) NOT NULL,
    `script` VARCHAR(1000) NOT NULL,
    `checksum` INT,
    `installed_by` VARCHAR(100) NOT NULL,
    `installed_on` TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
    `execution_time` INT NOT NULL,
    `success` BOOL NOT NULL,
    CONSTRAINT `flyway_schema_history_pk` PRIMARY KEY (`installed_rank`)
) ENGINE=InnoDB;
CREATE INDEX `flyway_schema_history_s_idx` ON `archive`.`flyway_schema_history` (`success`);
--- tool.flyway-insert harmless insert
--- bind: 3 | 3 | drop old tables | SQL | V3__drop_old_tables.sql | -1 | root | 12 | 1
INSERT INTO `shop`.`flyway_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `execution_time`, `success`) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
--- tool.flyway-repair-delete harmless delete
DELETE FROM `shop`.`flyway_schema_history` WHERE `success` = 0 AND `version` = '2'
--- tool.flyway-repair-update harmless update
UPDATE `shop`.`flyway_schema_history` SET `description`='more' , `type`='SQL' , `checksum`=7 WHERE `installed_rank`=2
--- tool.flyway-lock harmless
SELECT GET_LOCK('Flyway-123456', 10)
--- tool.flyway-schema-check harmless select
SELECT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema='shop' AND table_type='BASE TABLE')
--- tool.flyway-restore harmless session
SET foreign_key_checks=1, sql_safe_updates=1
--- tool.shedlock-insert harmless insert
--- bind: report | 2024-01-01 | 2024-01-01 | me
INSERT INTO shedlock(name, lock_until, locked_at, locked_by) VALUES(?, ?, ?, ?)
--- tool.shedlock-server-time harmless insert
INSERT IGNORE INTO shedlock(name, lock_until, locked_at, locked_by) VALUES('weekly', TIMESTAMPADD(MICROSECOND, 1000, UTC_TIMESTAMP(3)), UTC_TIMESTAMP(3), 'me')
--- tool.shedlock-update harmless update
UPDATE shedlock SET lock_until = '2024-06-01', locked_at = '2024-06-01', locked_by = 'me' WHERE name = 'nightly' AND lock_until <= '2024-06-01'
--- tool.shedlock-unlock harmless update
UPDATE shedlock SET lock_until = IF(lock_until > '2023-01-01', lock_until, UTC_TIMESTAMP(3)) WHERE name = 'nightly' AND locked_by = 'a'
--- tool.spring-session-delete harmless delete
DELETE FROM SPRING_SESSION WHERE SESSION_ID = 's1' AND MAX_INACTIVE_INTERVAL >= 0
--- tool.spring-session-purge harmless delete
--- bind: 1700000000000
DELETE FROM SPRING_SESSION WHERE EXPIRY_TIME < ?
--- tool.spring-session-update harmless update
UPDATE SPRING_SESSION SET SESSION_ID = 's9', LAST_ACCESS_TIME = 5, MAX_INACTIVE_INTERVAL = 60, EXPIRY_TIME = 9, PRINCIPAL_NAME = 'drop' WHERE PRIMARY_ID = 'p1'
--- tool.spring-session-attributes harmless create
CREATE TABLE SPRING_SESSION_ATTRIBUTES (SESSION_PRIMARY_ID CHAR(36) NOT NULL, ATTRIBUTE_NAME VARCHAR(200) NOT NULL, ATTRIBUTE_BYTES BLOB NOT NULL, CONSTRAINT SPRING_SESSION_ATTRIBUTES_PK PRIMARY KEY (SESSION_PRIMARY_ID, ATTRIBUTE_NAME), CONSTRAINT SPRING_SESSION_ATTRIBUTES_FK FOREIGN KEY (SESSION_PRIMARY_ID) REFERENCES SPRING_SESSION(PRIMARY_ID) ON DELETE CASCADE) ENGINE=InnoDB ROW_FORMAT=DYNAMIC
--- tool.quartz-delete harmless delete
DELETE FROM QRTZ_TRIGGERS WHERE SCHED_NAME = 'S' AND TRIGGER_NAME = 't1' AND TRIGGER_GROUP = 'g'
--- tool.quartz-clear-scheduler harmless delete
DELETE FROM QRTZ_TRIGGERS WHERE SCHED_NAME = 'S'
--- tool.quartz-state harmless update
UPDATE QRTZ_TRIGGERS SET TRIGGER_STATE = 'WAITING' WHERE SCHED_NAME = 'S' AND (TRIGGER_STATE = 'ACQUIRED' OR TRIGGER_STATE = 'BLOCKED')
--- tool.quartz-lock harmless select
SELECT * FROM QRTZ_TRIGGERS WHERE SCHED_NAME = 'S' AND TRIGGER_NAME = 't1' FOR UPDATE
--- tool.batch-update harmless update
UPDATE BATCH_STEP_EXECUTION SET STATUS = 'COMPLETED', VERSION = VERSION + 1, LAST_UPDATED = NOW(6) WHERE STEP_EXECUTION_ID = 1 AND VERSION = 1
--- tool.batch-sequence harmless
CREATE SEQUENCE BATCH_JOB_SEQ START WITH 1 MINVALUE 1 MAXVALUE 9223372036854775806 INCREMENT BY 1 NOCACHE NOCYCLE ENGINE=InnoDB
--- tool.batch-delete-old harmless delete
DELETE FROM BATCH_STEP_EXECUTION WHERE JOB_EXECUTION_ID IN (SELECT JOB_EXECUTION_ID FROM (SELECT JOB_EXECUTION_ID FROM BATCH_STEP_EXECUTION WHERE LAST_UPDATED < '2020-01-01') x)
--- tool.mybatis-script harmless update
UPDATE customers
         SET name = 'x',


            status = 'y'
        WHERE  id = 1
--- tool.mybatis-foreach harmless delete
DELETE FROM jobs WHERE id IN
         (
            1
         ,
            2
         )
--- tool.mybatis-plus-logic harmless update
UPDATE customers SET deleted_at=NOW() WHERE id=3 AND deleted_at IS NULL
--- tool.spring-data-delete harmless delete
--- bind: 3
DELETE FROM `customers` WHERE `customers`.`id` = ?
--- tool.spring-data-exists harmless select
SELECT 1 FROM `customers` WHERE `customers`.`status` = 'deleted' LIMIT 1
--- tool.jdbc-template-named harmless update
--- bind: x | 1 | 2
UPDATE settings SET v = ? WHERE LENGTH(k) > ? AND k <> 'theme' AND LENGTH(v) = ?
--- tool.jooq-merge harmless insert
insert into `settings` (`k`, `v`) values ('theme', 'x') on duplicate key update `settings`.`v` = values(`v`)
--- tool.jooq-limit harmless delete
delete from `jobs` where `jobs`.`id` in (1, 2) order by `jobs`.`id` limit 1
--- tool.hikari-test harmless select
/* ping */ SELECT 1
--- tool.hibernate-sequence harmless select
select next value for invoice_seq
--- tool.hibernate-bulk-id-table harmless
create temporary table if not exists HTE_customers(id integer not null, rn_ integer not null, primary key (rn_)) ; insert into HTE_customers(id, rn_) values (1, 1) ; delete from HTE_customers where rn_ = 1 ; drop temporary table if exists HTE_customers
--- tool.tpcc-new-order harmless update
UPDATE order_items SET qty = qty - 1 WHERE sku = 'A-1' AND order_id = 10
--- tool.tpcc-delivery harmless delete
DELETE FROM order_items WHERE order_id = 10 AND line_no = 1 AND sku = 'A-1'
--- tool.gh-ost-heartbeat harmless
insert /* gh-ost */ into settings (k, v) values ('hb', 'x') on duplicate key update v=values(v)
--- tool.outbox harmless delete
DELETE FROM jobs WHERE state = 'done' AND run_at < NOW() LIMIT 100
--- tool.metadata-like harmless select
SELECT TABLE_SCHEMA TABLE_CAT, NULL TABLE_SCHEM, TABLE_NAME, IF(TABLE_TYPE='BASE TABLE','TABLE',TABLE_TYPE) AS TABLE_TYPE FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'shop' ORDER BY TABLE_TYPE, TABLE_NAME
