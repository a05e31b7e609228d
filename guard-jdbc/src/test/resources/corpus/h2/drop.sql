--- about: DROP, TRUNCATE, ALTER and RENAME of what H2 knows.
--- drop.table destructive drop-table
DROP TABLE audit_log
--- drop.table-if-exists destructive drop-table
DROP TABLE IF EXISTS audit_log;
--- drop.table-lower destructive drop-table
drop table audit_log
--- drop.table-list destructive drop-table
DROP TABLE settings, jobs
--- drop.table-cascade destructive drop-table
DROP TABLE customers CASCADE
--- drop.table-cascade-constraints destructive drop-table
DROP TABLE IF EXISTS orders CASCADE CONSTRAINTS
--- drop.table-restrict destructive drop-table
DROP TABLE settings RESTRICT
--- drop.table-old-syntax destructive drop-table
DROP TABLE settings IF EXISTS
--- drop.table-quoted destructive drop-table
DROP TABLE "drop"
--- drop.table-quoted-qualified destructive drop-table
DROP TABLE"PUBLIC"."SETTINGS"
--- drop.table-qualified destructive drop-table
DROP TABLE archive . orders_2023
--- drop.table-truncate destructive drop-table
DROP TABLE truncate
--- drop.table-back-quotes destructive drop-table
DROP TABLE `settings`
--- drop.table-unicode-name destructive drop-table
DROP TABLE U&"SETT\0049NGS"
--- drop.table-unicode-escape-char destructive drop-table
DROP TABLE U&"SETT!0049NGS" UESCAPE '!'
--- drop.schema destructive drop-schema
DROP SCHEMA archive CASCADE
--- drop.schema-if-exists destructive drop-schema
DROP SCHEMA IF EXISTS "ARCHIVE" CASCADE
--- drop.all-objects destructive drop-database
DROP ALL OBJECTS
--- drop.all-objects-files destructive drop-database
DROP ALL OBJECTS DELETE FILES
--- drop.view destructive drop-object
DROP VIEW active_customers
--- drop.view-if-exists destructive drop-object
DROP VIEW IF EXISTS order_totals RESTRICT
--- drop.materialized-view destructive drop-object
DROP MATERIALIZED VIEW stock_levels
--- drop.index destructive drop-object
DROP INDEX idx_orders_status
--- drop.index-if-exists destructive drop-object
DROP INDEX IF EXISTS public.idx_customers_region
--- drop.sequence destructive drop-object
DROP SEQUENCE invoice_seq
--- drop.trigger destructive drop-object
DROP TRIGGER jobs_bi
--- drop.alias destructive drop-object
DROP ALIAS half_of
--- drop.constant destructive drop-object
DROP CONSTANT max_jobs
--- drop.domain destructive drop-object
DROP DOMAIN email_address
--- drop.role destructive drop-object
DROP ROLE app_reader
--- drop.user destructive drop-object
DROP USER app
--- drop.user-if-exists destructive drop-object
DROP USER IF EXISTS app
--- drop.synonym destructive drop-object
DROP SYNONYM goods
--- drop.aggregate destructive drop-object
--- with: CREATE AGGREGATE med FOR 'io.guardjdbc.corpus.H2QuietAggregate'
DROP AGGREGATE med
--- drop.second destructive drop-table
SELECT 1; DROP TABLE settings
--- drop.hibernate destructive drop-table
drop table if exists order_items cascade
--- drop.sequence-hibernate destructive drop-object
drop sequence if exists invoice_seq
--- truncate.table destructive truncate
TRUNCATE TABLE audit_log
--- truncate.lower destructive truncate
truncate table settings;
--- truncate.restart destructive truncate
TRUNCATE TABLE jobs RESTART IDENTITY
--- truncate.continue destructive truncate
TRUNCATE TABLE jobs CONTINUE IDENTITY
--- truncate.qualified destructive truncate
TRUNCATE TABLE archive.orders_2023
--- truncate.truncate destructive truncate
TRUNCATE TABLE truncate
--- truncate.quoted destructive truncate
TRUNCATE/**/TABLE/**/"drop"
--- truncate.rolled-back destructive truncate
SET AUTOCOMMIT FALSE; TRUNCATE TABLE settings; ROLLBACK
--- alter.drop-column destructive drop-column
ALTER TABLE customers DROP COLUMN notes
--- alter.drop-column-short destructive drop-column
ALTER TABLE customers DROP notes
--- alter.drop-column-if-exists destructive drop-column
ALTER TABLE IF EXISTS customers DROP COLUMN IF EXISTS notes
--- alter.drop-columns destructive drop-column
ALTER TABLE customers DROP COLUMN notes, created_at
--- alter.drop-columns-parens destructive drop-column
ALTER TABLE customers DROP COLUMN (notes, version)
--- alter.drop-column-named-constraint-like destructive drop-column
--- with: ALTER TABLE settings ADD primary_note VARCHAR(10)
ALTER TABLE settings DROP primary_note
--- alter.drop-constraint destructive drop-constraint
ALTER TABLE orders DROP CONSTRAINT ck_orders_total
--- alter.drop-constraint-fk destructive drop-constraint
ALTER TABLE orders DROP CONSTRAINT IF EXISTS fk_orders_customer CASCADE
--- alter.drop-primary-key destructive drop-constraint
ALTER TABLE settings DROP PRIMARY KEY
--- alter.domain-drop-constraint destructive drop-constraint
--- with: ALTER DOMAIN email_address ADD CONSTRAINT ck_mail CHECK (VALUE <> '')
ALTER DOMAIN email_address DROP CONSTRAINT ck_mail
--- alter.type destructive alter-type
ALTER TABLE customers ALTER COLUMN version BIGINT
--- alter.type-not-null destructive alter-type
ALTER TABLE customers ALTER COLUMN name VARCHAR(200) NOT NULL
--- alter.set-data-type destructive alter-type
ALTER TABLE customers ALTER COLUMN name SET DATA TYPE VARCHAR(300)
--- alter.modify destructive alter-type
--- invalid: MODIFY is of another mode
ALTER TABLE customers MODIFY COLUMN name VARCHAR(150)
--- alter.rename-table destructive rename
ALTER TABLE settings RENAME TO preferences
--- alter.rename-column destructive rename
ALTER TABLE customers ALTER COLUMN notes RENAME TO remarks
--- alter.rename-column-standard destructive rename
ALTER TABLE customers RENAME COLUMN notes TO remarks
--- alter.rename-constraint destructive rename
ALTER TABLE orders RENAME CONSTRAINT ck_orders_total TO ck_total
--- alter.rename-index destructive rename
ALTER INDEX idx_orders_status RENAME TO ix1
--- alter.rename-schema destructive rename
ALTER SCHEMA archive RENAME TO attic
--- alter.rename-view destructive rename
ALTER VIEW active_customers RENAME TO living_customers
--- alter.rename-user destructive rename
ALTER USER app RENAME TO app2
--- alter.rename-domain destructive rename
ALTER DOMAIN email_address RENAME TO mail
--- alter.set-schema destructive rename
--- invalid: H2 has no such action
ALTER TABLE settings SET SCHEMA archive
--- alter.referential-integrity destructive disable-safety
--- unseen: a safety switch of the table
ALTER TABLE orders SET REFERENTIAL_INTEGRITY FALSE
--- alter.referential-integrity-on harmless
ALTER TABLE orders SET REFERENTIAL_INTEGRITY TRUE CHECK
--- alter.add-column harmless alter
ALTER TABLE customers ADD COLUMN nick VARCHAR(20)
--- alter.add-column-if harmless alter
ALTER TABLE customers ADD IF NOT EXISTS "drop" INT DEFAULT 0 NOT NULL
--- alter.add-columns harmless alter
ALTER TABLE customers ADD (a INT, b VARCHAR(20) DEFAULT 'drop column notes')
--- alter.add-column-before harmless alter
ALTER TABLE drop_log ADD COLUMN deleted BOOLEAN BEFORE what
--- alter.add-constraint harmless alter
ALTER TABLE jobs ADD CONSTRAINT ck_state CHECK (state <> 'drop')
--- alter.add-fk harmless alter
ALTER TABLE drop_log ADD CONSTRAINT fk_log FOREIGN KEY (id) REFERENCES customers (id) ON DELETE CASCADE ON UPDATE SET NULL NOCHECK
--- alter.add-unique harmless alter
ALTER TABLE settings ADD UNIQUE (k, v)
--- alter.set-default harmless alter
ALTER TABLE customers ALTER COLUMN status SET DEFAULT 'drop'
--- alter.drop-default harmless alter
ALTER TABLE customers ALTER COLUMN status DROP DEFAULT
--- alter.drop-not-null harmless alter
ALTER TABLE customers ALTER COLUMN name DROP NOT NULL
--- alter.set-null harmless alter
ALTER TABLE customers ALTER COLUMN name SET NULL
--- alter.set-not-null harmless alter
ALTER TABLE customers ALTER COLUMN name SET NOT NULL
--- alter.drop-identity harmless alter
ALTER TABLE jobs ALTER COLUMN id DROP IDENTITY
--- alter.drop-expression harmless alter
ALTER TABLE documents ALTER COLUMN title_upper DROP EXPRESSION
--- alter.restart-identity harmless alter
ALTER TABLE jobs ALTER COLUMN id RESTART WITH 1000
--- alter.selectivity harmless alter
ALTER TABLE customers ALTER COLUMN status SELECTIVITY 20
--- alter.invisible harmless alter
ALTER TABLE customers ALTER COLUMN notes SET INVISIBLE
--- alter.sequence harmless alter
ALTER SEQUENCE invoice_seq INCREMENT BY 5
--- alter.sequence-restart harmless alter
ALTER SEQUENCE invoice_seq RESTART WITH 900
--- alter.view-recompile harmless alter
ALTER VIEW active_customers RECOMPILE
--- alter.user-password harmless alter
ALTER USER app SET PASSWORD 'drop table settings'
--- alter.user-admin harmless
ALTER USER app ADMIN TRUE
--- alter.domain-add harmless alter
ALTER DOMAIN email_address ADD CONSTRAINT ck_mail CHECK (VALUE <> 'delete')
--- alter.comment harmless alter
COMMENT ON TABLE customers IS 'DROP TABLE customers; TRUNCATE TABLE orders'
--- alter.comment-column harmless alter
COMMENT ON COLUMN customers.notes IS 'delete me'
--- alter.refresh harmless
REFRESH MATERIALIZED VIEW stock_levels
