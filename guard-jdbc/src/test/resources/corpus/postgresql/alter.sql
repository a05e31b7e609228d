--- about: ALTER that loses or reshapes.
--- alter.drop-column destructive drop-column
ALTER TABLE customers DROP COLUMN email

--- alter.drop-column.word destructive drop-column
ALTER TABLE customers DROP email

--- alter.drop-column.if-exists destructive drop-column
ALTER TABLE IF EXISTS ONLY t DROP COLUMN IF EXISTS v

--- alter.drop-column.cascade destructive drop-column
ALTER TABLE u DROP COLUMN note CASCADE

--- alter.drop-column.quoted destructive drop-column
ALTER TABLE "Drop Table" DROP "DELETE FROM"

--- alter.drop-column.keyword destructive drop-column
ALTER TABLE truncate DROP cascade

--- alter.drop-column.among destructive drop-column
ALTER TABLE orders ADD COLUMN a int, ALTER COLUMN note SET DEFAULT 'x', DROP COLUMN updated_at, ADD COLUMN b int

--- alter.drop-column.after-default destructive drop-column
ALTER TABLE t ADD COLUMN a text DEFAULT 'a, DROP COLUMN b', DROP COLUMN v

--- alter.drop-column.after-check destructive drop-column
ALTER TABLE t ADD CONSTRAINT c CHECK (id IN (1, 2, 3, 4)), DROP name

--- alter.drop-column.generated destructive drop-column
ALTER TABLE order_items DROP COLUMN amount

--- alter.drop-attribute destructive drop-column
ALTER TYPE address DROP ATTRIBUTE zip CASCADE

--- alter.drop-constraint destructive drop-constraint
ALTER TABLE orders DROP CONSTRAINT orders_total_check

--- alter.drop-constraint.fk destructive drop-constraint
ALTER TABLE orders DROP CONSTRAINT IF EXISTS orders_customer_id_fkey

--- alter.drop-constraint.pk destructive drop-constraint
ALTER TABLE t DROP CONSTRAINT t_pkey CASCADE

--- alter.drop-constraint.unique destructive drop-constraint
ALTER TABLE customers DROP CONSTRAINT customers_email_key, ADD COLUMN email_hash text

--- alter.domain.drop-constraint destructive drop-constraint
ALTER DOMAIN positive DROP CONSTRAINT positive_check

--- alter.type destructive alter-type
ALTER TABLE t ALTER COLUMN v TYPE bigint

--- alter.type.word destructive alter-type
ALTER TABLE t ALTER v TYPE text USING v::text

--- alter.type.set-data destructive alter-type
ALTER TABLE customers ALTER COLUMN email SET DATA TYPE varchar(5) USING left(email, 2) || id

--- alter.type.using-null destructive alter-type
ALTER TABLE t ALTER COLUMN name TYPE int USING NULL

--- alter.type.several destructive alter-type
ALTER TABLE orders ALTER note SET DEFAULT '', ALTER COLUMN version TYPE bigint

--- alter.type.collate destructive alter-type
ALTER TABLE customers ALTER COLUMN email TYPE text COLLATE german

--- alter.type.attribute destructive alter-type
--- with: CREATE TYPE point2 AS (x int, y int)
ALTER TYPE point2 ALTER ATTRIBUTE x TYPE bigint

--- alter.type.foreign destructive alter-type
ALTER FOREIGN TABLE remote_orders ALTER COLUMN total TYPE text

--- rename.table destructive rename
ALTER TABLE t RENAME TO t_old

--- rename.table.if-exists destructive rename
ALTER TABLE IF EXISTS orders RENAME TO orders_old

--- rename.column destructive rename
ALTER TABLE t RENAME COLUMN name TO title

--- rename.column.word destructive rename
ALTER TABLE t RENAME name TO title

--- rename.column.to destructive rename
ALTER TABLE "delete" RENAME "drop" TO "to"

--- rename.constraint destructive rename
ALTER TABLE orders RENAME CONSTRAINT orders_total_check TO total_ok

--- rename.index destructive rename
ALTER INDEX orders_open_idx RENAME TO orders_open

--- rename.view destructive rename
ALTER VIEW active_customers RENAME TO customers_active

--- rename.view-column destructive rename
ALTER VIEW active_customers RENAME COLUMN name TO label

--- rename.materialized destructive rename
ALTER MATERIALIZED VIEW order_totals RENAME TO totals

--- rename.sequence destructive rename
ALTER SEQUENCE ticket_seq RENAME TO tickets

--- rename.schema destructive rename
ALTER SCHEMA audit RENAME TO audit_old

--- rename.type destructive rename
ALTER TYPE mood RENAME TO temper

--- rename.enum-value destructive rename
ALTER TYPE mood RENAME VALUE 'ok' TO 'fine'

--- rename.attribute destructive rename
ALTER TYPE address RENAME ATTRIBUTE zip TO postcode

--- rename.function destructive rename
ALTER FUNCTION order_total(bigint) RENAME TO total_of

--- rename.role destructive rename
--- with: CREATE ROLE corpus_victim
ALTER ROLE corpus_victim RENAME TO corpus_other

--- rename.database destructive rename
--- with: CREATE DATABASE victim
ALTER DATABASE victim RENAME TO victim2

--- rename.domain destructive rename
ALTER DOMAIN positive RENAME TO natural_number

--- rename.trigger destructive rename
ALTER TRIGGER orders_touch ON orders RENAME TO touch_orders

--- rename.policy destructive rename
ALTER POLICY own ON accounts RENAME TO mine

--- rename.set-schema destructive rename
ALTER TABLE t SET SCHEMA audit

--- rename.set-schema.function destructive rename
ALTER FUNCTION order_total SET SCHEMA app

--- rename.swap destructive rename
BEGIN; ALTER TABLE t RENAME TO t_old; ALTER TABLE u RENAME TO t; COMMIT

--- safety.trigger destructive disable-safety
ALTER TABLE orders DISABLE TRIGGER orders_touch

--- safety.trigger-all destructive disable-safety
ALTER TABLE orders DISABLE TRIGGER ALL

--- safety.trigger-user destructive disable-safety
ALTER TABLE orders DISABLE TRIGGER USER

--- safety.rule destructive disable-safety
--- with: CREATE RULE keep AS ON DELETE TO t DO INSTEAD NOTHING
ALTER TABLE t DISABLE RULE keep

--- safety.row-security destructive disable-safety
ALTER TABLE accounts DISABLE ROW LEVEL SECURITY

--- safety.force-row-security destructive disable-safety
ALTER TABLE accounts NO FORCE ROW LEVEL SECURITY

--- safety.unlogged destructive disable-safety
ALTER TABLE t SET UNLOGGED

--- safety.unlogged-among destructive disable-safety
ALTER TABLE t ADD COLUMN z int, SET UNLOGGED

--- safety.replication-role destructive disable-safety
SET session_replication_role = replica

--- safety.replication-role.string destructive disable-safety
SET session_replication_role TO 'replica'

--- safety.replication-role.local destructive disable-safety
SET LOCAL session_replication_role = 'replica'

--- safety.replication-role.session destructive disable-safety
set session "session_replication_role" to replica

--- safety.replication-role.set-config destructive disable-safety
SELECT set_config('session_replication_role', 'replica', false)

--- safety.replication-role.database destructive disable-safety
ALTER DATABASE corpus_work SET session_replication_role = replica

--- safety.replication-role.role destructive disable-safety
ALTER ROLE app_rw SET session_replication_role TO 'replica'

--- safety.replication-role.pg-settings destructive disable-safety
UPDATE pg_settings SET setting = 'replica' WHERE name = 'session_replication_role'

--- safety.event-trigger destructive disable-safety
--- with: CREATE FUNCTION on_ddl() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN NULL; END'; CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION on_ddl()
ALTER EVENT TRIGGER watch DISABLE
