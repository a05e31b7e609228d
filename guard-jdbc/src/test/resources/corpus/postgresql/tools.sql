--- about: What Flyway, Liquibase, Quartz, Spring Session, Spring Batch and ShedLock really send.
--- flyway.exists harmless select
SELECT EXISTS ( SELECT 1 FROM   pg_catalog.pg_class c JOIN   pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE  n.nspname = 'public' AND    c.relname = 'flyway_schema_history' AND    c.relkind = 'r')

--- flyway.create harmless create
CREATE TABLE "app"."flyway_schema_history" (
    "installed_rank" INT NOT NULL,
    "version" VARCHAR(50),
    "description" VARCHAR(200) NOT NULL,
    "type" VARCHAR(20) NOT NULL,
    "script" VARCHAR(1000) NOT NULL,
    "checksum" INTEGER,
    "installed_by" VARCHAR(100) NOT NULL,
    "installed_on" TIMESTAMP NOT NULL DEFAULT now(),
    "execution_time" INTEGER NOT NULL,
    "success" BOOLEAN NOT NULL
);
ALTER TABLE "app"."flyway_schema_history" ADD CONSTRAINT "flyway_schema_history_pk" PRIMARY KEY ("installed_rank");
CREATE INDEX "flyway_schema_history_s_idx" ON "app"."flyway_schema_history" ("success")

--- flyway.insert harmless insert
INSERT INTO "public"."flyway_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "execution_time", "success") VALUES (3, '3', 'drop old tables', 'SQL', 'V3__drop_old_tables.sql', -123, 'postgres', 12, true)

--- flyway.select harmless select
SELECT "installed_rank","version","description","type","script","checksum","installed_on","installed_by","execution_time","success" FROM "public"."flyway_schema_history" WHERE "installed_rank" > 1 ORDER BY "installed_rank"

--- flyway.repair harmless delete
DELETE FROM "public"."flyway_schema_history" WHERE "success" = false AND ("version" = '2')

--- flyway.repair-description harmless delete
--- bind: drop old
DELETE FROM "public"."flyway_schema_history" WHERE NOT "success" AND "description" = ? AND "version" IS NOT NULL

--- flyway.realign harmless update
UPDATE "public"."flyway_schema_history" SET "description" = 'drop old', "type" = 'SQL', "checksum" = 99 WHERE "installed_rank" = 2

--- flyway.lock harmless select
SELECT pg_try_advisory_lock(77431708279161)

--- flyway.table-lock harmless select
SELECT * FROM "public"."flyway_schema_history" FOR UPDATE

--- flyway.set-role harmless session
SET ROLE 'postgres'; SELECT set_config('search_path', 'public', false)

--- liquibase.lock-create harmless create
CREATE TABLE app.databasechangeloglock (ID INTEGER NOT NULL, LOCKED BOOLEAN NOT NULL, LOCKGRANTED TIMESTAMP WITHOUT TIME ZONE, LOCKEDBY VARCHAR(255), CONSTRAINT databasechangeloglock_pkey PRIMARY KEY (ID))

--- liquibase.lock-init harmless unbounded-delete
DELETE FROM databasechangeloglock

--- liquibase.lock-init-schema harmless unbounded-delete
DELETE FROM public.databasechangeloglock

--- liquibase.lock-insert harmless insert
INSERT INTO databasechangeloglock (ID, LOCKED) VALUES (2, FALSE)

--- liquibase.lock-select harmless select
SELECT LOCKED FROM databasechangeloglock WHERE ID=1

--- liquibase.lock-take harmless update
UPDATE databasechangeloglock SET LOCKED = TRUE, LOCKEDBY = 'host (127.0.0.1)', LOCKGRANTED = NOW() WHERE ID = 1 AND LOCKED = FALSE

--- liquibase.lock-release harmless update
UPDATE databasechangeloglock SET LOCKED = FALSE, LOCKEDBY = NULL, LOCKGRANTED = NULL WHERE ID = 1

--- liquibase.log-create harmless create
CREATE TABLE app.databasechangelog (ID VARCHAR(255) NOT NULL, AUTHOR VARCHAR(255) NOT NULL, FILENAME VARCHAR(255) NOT NULL, DATEEXECUTED TIMESTAMP WITHOUT TIME ZONE NOT NULL, ORDEREXECUTED INTEGER NOT NULL, EXECTYPE VARCHAR(10) NOT NULL, MD5SUM VARCHAR(35), DESCRIPTION VARCHAR(255), COMMENTS VARCHAR(255), TAG VARCHAR(255), LIQUIBASE VARCHAR(20), CONTEXTS VARCHAR(255), LABELS VARCHAR(255), DEPLOYMENT_ID VARCHAR(10))

--- liquibase.log-insert harmless insert
INSERT INTO databasechangelog (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('3', 'a', 'db.xml', NOW(), 3, '9:abc', 'dropTable tableName=t; delete tableName=u', '', 'EXECUTED', NULL, NULL, '4.31.1', '1')

--- liquibase.log-select harmless select
SELECT * FROM databasechangelog ORDER BY DATEEXECUTED ASC, ORDEREXECUTED ASC

--- liquibase.log-delete harmless delete
DELETE FROM databasechangelog WHERE ID = '2' AND AUTHOR = 'a' AND FILENAME = 'x.xml'

--- liquibase.log-tag harmless update
UPDATE databasechangelog SET TAG = 'before-drop' WHERE DATEEXECUTED = (SELECT MAX(DATEEXECUTED) FROM databasechangelog) AND ORDEREXECUTED = 2

--- liquibase.clear-checksums harmless update
UPDATE databasechangelog SET MD5SUM = NULL WHERE FILENAME = 'x.xml' AND ID = '1'

--- quartz.acquire harmless update
--- bind: ACQUIRED | t1 | g | WAITING
UPDATE QRTZ_TRIGGERS SET TRIGGER_STATE = ? WHERE SCHED_NAME = 'S' AND TRIGGER_NAME = ? AND TRIGGER_GROUP = ? AND TRIGGER_STATE = ?

--- quartz.lock harmless select
--- bind: TRIGGER_ACCESS
SELECT * FROM QRTZ_LOCKS WHERE SCHED_NAME = 'S' AND LOCK_NAME = ? FOR UPDATE

--- quartz.fired-delete harmless delete
--- bind: e1
DELETE FROM QRTZ_FIRED_TRIGGERS WHERE SCHED_NAME = 'S' AND ENTRY_ID = ?

--- quartz.fired-instance harmless delete
--- bind: i1
DELETE FROM QRTZ_FIRED_TRIGGERS WHERE SCHED_NAME = 'S' AND INSTANCE_NAME = ?

--- quartz.fired-all harmless delete
DELETE FROM QRTZ_FIRED_TRIGGERS WHERE SCHED_NAME = 'S'

--- quartz.delete-trigger harmless delete
--- bind: t1 | g
DELETE FROM QRTZ_TRIGGERS WHERE SCHED_NAME = 'S' AND TRIGGER_NAME = ? AND TRIGGER_GROUP = ?

--- quartz.states harmless update
--- bind: WAITING | ACQUIRED | BLOCKED
UPDATE QRTZ_TRIGGERS SET TRIGGER_STATE = ? WHERE SCHED_NAME = 'S' AND (TRIGGER_STATE = ? OR TRIGGER_STATE = ?)

--- quartz.misfire harmless select
SELECT COUNT(TRIGGER_NAME) FROM QRTZ_TRIGGERS WHERE SCHED_NAME = 'S' AND NOT (PRIORITY = -1) AND NEXT_FIRE_TIME < 5 AND TRIGGER_STATE = 'WAITING'

--- session.purge harmless delete
--- bind: 1000
DELETE FROM SPRING_SESSION WHERE EXPIRY_TIME < ?::bigint

--- session.delete harmless delete
--- bind: s1
DELETE FROM SPRING_SESSION WHERE SESSION_ID = ? AND MAX_INACTIVE_INTERVAL >= 0

--- session.attribute-delete harmless delete
--- bind: s1 | a
DELETE FROM SPRING_SESSION_ATTRIBUTES WHERE SESSION_PRIMARY_ID = (SELECT PRIMARY_ID FROM SPRING_SESSION WHERE SESSION_ID = ?) AND ATTRIBUTE_NAME = ?

--- session.attribute-upsert harmless insert
--- bind: b | \x02 | s2
INSERT INTO SPRING_SESSION_ATTRIBUTES (SESSION_PRIMARY_ID, ATTRIBUTE_NAME, ATTRIBUTE_BYTES) SELECT PRIMARY_ID, ?, ?::bytea FROM SPRING_SESSION WHERE SESSION_ID = ? ON CONFLICT (SESSION_PRIMARY_ID, ATTRIBUTE_NAME) DO UPDATE SET ATTRIBUTE_BYTES = EXCLUDED.ATTRIBUTE_BYTES

--- session.update harmless update
--- bind: s1 | 5 | 60 | 9 | ann | p1
UPDATE SPRING_SESSION SET SESSION_ID = ?, LAST_ACCESS_TIME = ?::bigint, MAX_INACTIVE_INTERVAL = ?::int, EXPIRY_TIME = ?::bigint, PRINCIPAL_NAME = ? WHERE PRIMARY_ID = ?

--- session.select harmless select
--- bind: s1
SELECT S.PRIMARY_ID, S.SESSION_ID, SA.ATTRIBUTE_NAME, SA.ATTRIBUTE_BYTES FROM SPRING_SESSION S LEFT JOIN SPRING_SESSION_ATTRIBUTES SA ON S.PRIMARY_ID = SA.SESSION_PRIMARY_ID WHERE S.SESSION_ID = ?

--- batch.schema harmless create
CREATE TABLE BATCH_STEP_EXECUTION (STEP_EXECUTION_ID BIGINT NOT NULL PRIMARY KEY, VERSION BIGINT NOT NULL, STEP_NAME VARCHAR(100) NOT NULL, JOB_EXECUTION_ID BIGINT NOT NULL, START_TIME TIMESTAMP DEFAULT NULL, READ_COUNT BIGINT, WRITE_SKIP_COUNT BIGINT, EXIT_CODE VARCHAR(2500), constraint JOB_EXEC_STEP_FK foreign key (JOB_EXECUTION_ID) references BATCH_JOB_EXECUTION(JOB_EXECUTION_ID)); CREATE SEQUENCE BATCH_STEP_EXECUTION_SEQ MAXVALUE 9223372036854775807 NO CYCLE

--- batch.update harmless update
--- bind: 2026-01-01 | DONE | 2 | 1
UPDATE BATCH_JOB_EXECUTION set END_TIME = ?::timestamp, STATUS = ?, VERSION = VERSION + 1 where JOB_EXECUTION_ID = ? and VERSION = ?

--- batch.instance harmless select
--- bind: purge | k
SELECT JOB_INSTANCE_ID, JOB_NAME FROM BATCH_JOB_INSTANCE WHERE JOB_NAME = ? and JOB_KEY = ?

--- batch.delete harmless delete
--- bind: 1 | 1
DELETE FROM BATCH_JOB_EXECUTION WHERE JOB_EXECUTION_ID = ? and VERSION = ?

--- shedlock.insert harmless insert
INSERT INTO shedlock(name, lock_until, locked_at, locked_by) VALUES('drop-old', timezone('utc', CURRENT_TIMESTAMP) + interval '30 seconds', timezone('utc', CURRENT_TIMESTAMP), 'me') ON CONFLICT (name) DO UPDATE SET lock_until = timezone('utc', CURRENT_TIMESTAMP) + interval '30 seconds', locked_at = timezone('utc', CURRENT_TIMESTAMP), locked_by = 'me' WHERE shedlock.name = 'drop-old' AND shedlock.lock_until <= timezone('utc', CURRENT_TIMESTAMP)

--- shedlock.update harmless update
--- bind: 2030-01-01 | 2026-01-01 | me | job
UPDATE shedlock SET lock_until = ?::timestamp, locked_at = ?::timestamp, locked_by = ? WHERE name = ? AND lock_until <= now()

--- shedlock.unlock harmless update
--- bind: 2026-01-01 | job
UPDATE shedlock SET lock_until = ?::timestamp WHERE name = ?

--- shedlock.create harmless create
CREATE TABLE app.shedlock(name VARCHAR(64) NOT NULL, lock_until TIMESTAMP NOT NULL, locked_at TIMESTAMP NOT NULL, locked_by VARCHAR(255) NOT NULL, PRIMARY KEY (name))

--- liquibase.drop-all destructive drop-table
DROP TABLE "public"."t" CASCADE

--- flyway.clean destructive drop-table
DROP TABLE IF EXISTS "public"."orders" CASCADE

--- flyway.clean-view destructive drop-object
DROP VIEW "public"."active_customers" CASCADE

--- hibernate.create-drop destructive drop-table
drop table if exists orders cascade

--- hibernate.create-drop-constraint destructive drop-constraint
alter table if exists orders drop constraint if exists orders_customer_id_fkey

--- hibernate.drop-sequence destructive drop-object
drop sequence if exists ticket_seq

--- spring.schema-script destructive drop-table
DROP TABLE IF EXISTS order_items;
CREATE TABLE order_items (id bigint);

--- pg-dump.clean destructive drop-table,drop-object
ALTER TABLE ONLY public.u ALTER COLUMN id SET DEFAULT 1;
DROP VIEW public.u_view;
DROP TABLE public.u;
CREATE TABLE public.u (id int);
