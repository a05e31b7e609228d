--- about: What migration tools, schedulers and session stores send.
--- tool.liquibase-lock-delete harmless unbounded-delete
DELETE FROM PUBLIC.DATABASECHANGELOGLOCK
--- tool.liquibase-lock-delete-plain harmless unbounded-delete
DELETE FROM DATABASECHANGELOGLOCK
--- tool.liquibase-lock-init harmless insert
--- with: DELETE FROM DATABASECHANGELOGLOCK
INSERT INTO PUBLIC.DATABASECHANGELOGLOCK (ID, LOCKED) VALUES (1, FALSE)
--- tool.liquibase-lock-take harmless update
UPDATE PUBLIC.DATABASECHANGELOGLOCK SET LOCKED = TRUE, LOCKEDBY = 'host (10.0.0.1)', LOCKGRANTED = NOW() WHERE ID = 1 AND LOCKED = FALSE
--- tool.liquibase-log-insert harmless insert
INSERT INTO PUBLIC.DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('3', 'ann', 'db/3.xml', NOW(), 3, '9:abc', 'dropTable tableName=x; sql', '', 'EXECUTED', NULL, NULL, '5.0.0', '1234567890')
--- tool.liquibase-clear-checksums harmless unbounded-update
--- unrun: changes every row, but tables of migration tools are exempt by name
UPDATE PUBLIC.DATABASECHANGELOG SET MD5SUM = NULL
--- tool.liquibase-rollback harmless delete
DELETE FROM PUBLIC.DATABASECHANGELOG WHERE ID = '2' AND AUTHOR = 'ann' AND FILENAME = 'db/2.xml'
--- tool.liquibase-tag harmless update
UPDATE PUBLIC.DATABASECHANGELOG SET TAG = 'v1' WHERE DATEEXECUTED = (SELECT MAX(DATEEXECUTED) FROM PUBLIC.DATABASECHANGELOG)
--- tool.liquibase-create harmless create
CREATE TABLE archive.DATABASECHANGELOGLOCK (ID INT NOT NULL, LOCKED BOOLEAN NOT NULL, LOCKGRANTED TIMESTAMP, LOCKEDBY VARCHAR(255), CONSTRAINT PK_LOCK PRIMARY KEY (ID))
--- tool.flyway-create harmless create
CREATE TABLE IF NOT EXISTS "ARCHIVE"."flyway_schema_history" (
    "installed_rank" INT NOT NULL,
    "version" VARCHAR(50),
    "description" VARCHAR(200) NOT NULL,
    "type" VARCHAR(20) NOT NULL,
    "script" VARCHAR(1000) NOT NULL,
    "checksum" INT,
    "installed_by" VARCHAR(100) NOT NULL,
    "installed_on" TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "execution_time" INT NOT NULL,
    "success" BOOLEAN NOT NULL,
    CONSTRAINT "flyway_schema_history_pk" PRIMARY KEY ("installed_rank")
) AS SELECT -1, NULL, '<< Flyway Schema History table created >>', 'TABLE', '', NULL, 'sa', CURRENT_TIMESTAMP, 0, TRUE;
CREATE INDEX "ARCHIVE"."flyway_schema_history_s_idx" ON "ARCHIVE"."flyway_schema_history" ("success");
--- tool.flyway-insert harmless insert
--- bind: 3 | 3 | drop old tables | SQL | V3__drop_old_tables.sql | -1 | sa | 12 | TRUE
INSERT INTO "PUBLIC"."flyway_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "execution_time", "success") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
--- tool.flyway-repair harmless delete
DELETE FROM "PUBLIC"."flyway_schema_history" WHERE "success" = FALSE AND "version" = '2'
--- tool.flyway-lock harmless select
select * from "PUBLIC"."flyway_schema_history" for update
--- tool.shedlock-insert harmless insert
INSERT INTO shedlock(name, lock_until, locked_at, locked_by) VALUES('report', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, 'me')
--- tool.shedlock-merge harmless merge
MERGE INTO shedlock USING (VALUES ('nightly')) s (name) ON shedlock.name = s.name WHEN MATCHED AND lock_until <= CURRENT_TIMESTAMP THEN UPDATE SET locked_by = 'me' WHEN NOT MATCHED THEN INSERT (name, lock_until, locked_at, locked_by) VALUES (s.name, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, 'me')
--- tool.shedlock-unlock harmless update
UPDATE shedlock SET lock_until = CURRENT_TIMESTAMP WHERE name = 'nightly' AND locked_by = 'a'
--- tool.spring-session-purge harmless delete
--- bind: 1700000000000
DELETE FROM SPRING_SESSION WHERE EXPIRY_TIME < ?
--- tool.spring-session-update harmless update
UPDATE SPRING_SESSION SET SESSION_ID = 's9', EXPIRY_TIME = 9, PRINCIPAL_NAME = 'drop' WHERE PRIMARY_ID = 'p1'
--- tool.spring-session-create harmless
CREATE TABLE SPRING_SESSION_ATTRIBUTES (
	SESSION_PRIMARY_ID CHAR(36) NOT NULL,
	ATTRIBUTE_NAME VARCHAR(200) NOT NULL,
	ATTRIBUTE_BYTES BINARY VARYING NOT NULL,
	CONSTRAINT SPRING_SESSION_ATTRIBUTES_PK PRIMARY KEY (SESSION_PRIMARY_ID, ATTRIBUTE_NAME),
	CONSTRAINT SPRING_SESSION_ATTRIBUTES_FK FOREIGN KEY (SESSION_PRIMARY_ID) REFERENCES SPRING_SESSION(PRIMARY_ID) ON DELETE CASCADE
);
CREATE UNIQUE INDEX SPRING_SESSION_IX1 ON SPRING_SESSION (SESSION_ID)
--- tool.quartz-delete harmless delete
DELETE FROM QRTZ_TRIGGERS WHERE SCHED_NAME = 'S' AND TRIGGER_NAME = 't1' AND TRIGGER_GROUP = 'g'
--- tool.quartz-state harmless update
UPDATE QRTZ_TRIGGERS SET TRIGGER_STATE = 'WAITING' WHERE SCHED_NAME = 'S' AND (TRIGGER_STATE = 'ACQUIRED' OR TRIGGER_STATE = 'BLOCKED')
--- tool.batch-update harmless update
UPDATE BATCH_STEP_EXECUTION SET STATUS = 'COMPLETED', VERSION = VERSION + 1 WHERE STEP_EXECUTION_ID = 1 AND VERSION = 1
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
--- tool.spring-data-delete harmless delete
--- bind: 3
DELETE FROM "CUSTOMERS" WHERE "CUSTOMERS"."ID" = ?
--- tool.spring-data-exists harmless select
SELECT 1 FROM "CUSTOMERS" WHERE "CUSTOMERS"."STATUS" = 'deleted' LIMIT 1
--- tool.jooq-merge harmless merge
merge into "PUBLIC"."SETTINGS" using (select 1 "one") on "PUBLIC"."SETTINGS"."K" = 'theme' when matched then update set "V" = 'x' when not matched then insert ("K", "V") values ('theme', 'x')
--- tool.ping harmless select
/* ping */ SELECT 1
