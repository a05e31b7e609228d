--- about: DROP and TRUNCATE in all shapes.
--- drop.table destructive drop-table
DROP TABLE t

--- drop.table.lower destructive drop-table
drop table t;

--- drop.table.if-exists destructive drop-table
DROP TABLE IF EXISTS t

--- drop.table.nothing-there destructive drop-table
--- unseen: nothing of this name is in the fixture
DROP TABLE IF EXISTS nothing_here

--- drop.table.cascade destructive drop-table
DROP TABLE u CASCADE

--- drop.table.restrict destructive drop-table
DROP TABLE t RESTRICT

--- drop.table.several destructive drop-table
DROP TABLE t, "delete", app.settings

--- drop.table.schema destructive drop-table
DROP TABLE "Mixed Case"."Some Table"

--- drop.table.keyword-name destructive drop-table
DROP TABLE truncate

--- drop.table.quoted destructive drop-table
DROP TABLE "Drop Table"

--- drop.table.referenced destructive drop-table
DROP TABLE customers CASCADE

--- drop.table.database-qualified destructive drop-table
DROP TABLE IF EXISTS corpus_work.public.t

--- drop.table.partitioned destructive drop-table
DROP TABLE events

--- drop.table.partition destructive drop-table
DROP TABLE events_2026_01

--- drop.table.foreign destructive drop-table
DROP FOREIGN TABLE remote_orders

--- drop.table.flyway destructive drop-table
DROP TABLE flyway_schema_history

--- drop.table.in-transaction destructive drop-table
START TRANSACTION ISOLATION LEVEL SERIALIZABLE; DROP TABLE t; COMMIT AND CHAIN; COMMIT

--- drop.schema destructive drop-schema
DROP SCHEMA audit CASCADE

--- drop.schema.quoted destructive drop-schema
DROP SCHEMA IF EXISTS "Mixed Case" CASCADE

--- drop.schema.public destructive drop-schema
DROP SCHEMA public CASCADE; CREATE SCHEMA public

--- drop.schema.several destructive drop-schema
DROP SCHEMA app, audit CASCADE

--- drop.schema.empty destructive drop-schema
--- with: CREATE SCHEMA empty_one
DROP SCHEMA empty_one

--- drop.database destructive drop-database
--- with: CREATE DATABASE victim
DROP DATABASE victim

--- drop.database.force destructive drop-database
--- with: CREATE DATABASE victim
DROP DATABASE IF EXISTS victim WITH (FORCE)

--- drop.database.quoted destructive drop-database
--- with: CREATE DATABASE "Victim One"
drop database "Victim One"

--- drop.view destructive drop-object
DROP VIEW active_customers

--- drop.view.several destructive drop-object
DROP VIEW IF EXISTS active_customers, u_view

--- drop.materialized destructive
DROP MATERIALIZED VIEW order_totals

--- drop.index destructive drop-object
DROP INDEX orders_open_idx

--- drop.index.concurrently destructive drop-object
DROP INDEX CONCURRENTLY IF EXISTS orders_open_idx

--- drop.sequence destructive drop-object
DROP SEQUENCE ticket_seq

--- drop.function destructive drop-object
DROP FUNCTION order_total(bigint)

--- drop.function.bare destructive drop-object
DROP FUNCTION IF EXISTS truncate_text

--- drop.procedure destructive drop-object
DROP PROCEDURE archive_orders(date)

--- drop.routine destructive drop-object
DROP ROUTINE order_total

--- drop.aggregate destructive drop-object
DROP AGGREGATE product(numeric)

--- drop.operator destructive drop-object
DROP OPERATOR === (int, int)

--- drop.type destructive drop-object
DROP TYPE mood CASCADE

--- drop.type.composite destructive drop-object
DROP TYPE address CASCADE

--- drop.domain destructive drop-object
DROP DOMAIN positive

--- drop.cast destructive drop-object
DROP CAST (mood AS int)

--- drop.trigger destructive drop-object
DROP TRIGGER orders_touch ON orders

--- drop.rule destructive drop-object
DROP RULE u_view_log ON u_view

--- drop.policy destructive drop-object
DROP POLICY own ON accounts

--- drop.extension destructive drop-object
DROP EXTENSION hstore CASCADE

--- drop.role destructive drop-object
--- with: CREATE ROLE corpus_victim
DROP ROLE corpus_victim

--- drop.user destructive drop-object
--- with: CREATE USER corpus_victim
DROP USER IF EXISTS corpus_victim

--- drop.group destructive drop-object
--- with: CREATE GROUP corpus_victim
DROP GROUP corpus_victim

--- drop.owned destructive drop-object
--- with: CREATE TABLE owned (id int PRIMARY KEY); ALTER TABLE owned OWNER TO app_rw
DROP OWNED BY app_rw

--- drop.owned.cascade destructive drop-object
--- with: CREATE TABLE owned (id int PRIMARY KEY); ALTER TABLE owned OWNER TO app_rw
DROP OWNED BY app_rw, app_ro CASCADE

--- drop.server destructive drop-object
DROP SERVER elsewhere CASCADE

--- drop.wrapper destructive drop-object
DROP FOREIGN DATA WRAPPER dummy CASCADE

--- drop.user-mapping destructive drop-object
DROP USER MAPPING FOR app_rw SERVER elsewhere

--- drop.publication destructive drop-object
DROP PUBLICATION orders_pub

--- drop.subscription destructive drop-object
--- with: CREATE SUBSCRIPTION corpus_sub CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false, slot_name = NONE)
DROP SUBSCRIPTION corpus_sub

--- drop.statistics destructive drop-object
DROP STATISTICS orders_stats

--- drop.collation destructive drop-object
DROP COLLATION german

--- drop.text-search destructive drop-object
DROP TEXT SEARCH CONFIGURATION plain_words

--- drop.event-trigger destructive drop-object
--- with: CREATE FUNCTION on_ddl() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN NULL; END'; CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION on_ddl()
DROP EVENT TRIGGER watch

--- drop.language destructive drop-object
--- with: CREATE LANGUAGE extra HANDLER plpgsql_call_handler
DROP LANGUAGE extra

--- drop.tablespace destructive drop-object
--- unrun: needs a directory of the server
DROP TABLESPACE fast_disk

--- drop.access-method destructive drop-object
--- unseen: access methods are not in the snapshot
--- with: CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler
DROP ACCESS METHOD heap2

--- drop.large-object destructive drop-object
SELECT lo_unlink(4711)

--- drop.large-objects destructive drop-object
SELECT count(lo_unlink(oid)) FROM pg_largeobject_metadata

--- truncate destructive truncate
TRUNCATE t

--- truncate.table destructive truncate
TRUNCATE TABLE t

--- truncate.only destructive truncate
TRUNCATE TABLE ONLY t

--- truncate.several destructive truncate
TRUNCATE t, app.settings RESTART IDENTITY

--- truncate.cascade destructive truncate
TRUNCATE TABLE orders RESTART IDENTITY CASCADE

--- truncate.quoted destructive truncate
truncate "Mixed Case"."Some Table" continue identity

--- truncate.truncate destructive truncate
TRUNCATE truncate

--- truncate.delete destructive truncate
TRUNCATE "delete"

--- truncate.partition destructive truncate
TRUNCATE events_2026_02

--- truncate.partitioned destructive truncate
TRUNCATE events

--- truncate.inherit destructive truncate
TRUNCATE base *

--- truncate.comment destructive truncate
TRUNCATE/**/TABLE/**/t/**/

--- truncate.audit destructive truncate
BEGIN; TRUNCATE audit.log; COMMIT
