--- about: Ways in which only H2 can be made to destroy: delta tables in expressions, braces, modes, settings.
--- esc.fn destructive drop-table
{fn DROP TABLE settings}
--- esc.oj destructive drop-table
{oj DROP TABLE settings}
--- esc.params destructive drop-table
{params DROP TABLE settings}
--- esc.bare destructive drop-table
{DROP TABLE settings}
--- esc.word destructive drop-table
{DROP } TABLE settings
--- esc.word-tight destructive drop-table
DROP {fn TABLE} settings
--- esc.semicolon destructive drop-table
SELECT 1 {fn ; DROP TABLE settings}
--- esc.semicolon-oj destructive unbounded-delete
SELECT * FROM {oj drop_log; DELETE FROM jobs}
--- esc.where destructive unbounded-delete
DELETE FROM jobs {fn } -- WHERE id = 1
--- esc.fn-delete destructive unbounded-delete
{fn DELETE FROM jobs}
--- esc.fn-update destructive unbounded-update
{fn UPDATE customers SET status = 'x'}
--- esc.in-cte destructive unbounded-delete
SELECT * FROM OLD TABLE {fn (DELETE FROM jobs)}
--- delta.short destructive unbounded-delete
SELECT * FROM OLD TABLE (DELETE jobs)
--- delta.short-alias destructive unbounded-delete
SELECT * FROM OLD TABLE (DELETE jobs j)
--- delta.quoted-short destructive unbounded-delete
SELECT * FROM OLD TABLE (DELETE "PUBLIC".jobs WHERE TRUE)
--- delta.set-variable destructive unbounded-delete
SET @n = (SELECT COUNT(*) FROM OLD TABLE (DELETE FROM jobs))
--- delta.call destructive unbounded-delete
CALL (SELECT COUNT(*) FROM OLD TABLE (DELETE FROM jobs))
--- delta.values destructive unbounded-delete
VALUES (SELECT COUNT(*) FROM OLD TABLE (DELETE FROM jobs))
--- delta.with destructive unbounded-delete
WITH d AS (SELECT * FROM OLD TABLE (DELETE FROM jobs)) SELECT COUNT(*) FROM d
--- delta.limit destructive unbounded-delete
SELECT 1 LIMIT (SELECT COUNT(*) FROM OLD TABLE (DELETE FROM jobs))
--- delta.constant destructive unbounded-delete
CREATE CONSTANT n_jobs VALUE (SELECT COUNT(*) FROM OLD TABLE (DELETE FROM jobs))
--- delta.sequence-start destructive unbounded-delete
CREATE SEQUENCE s9 START WITH (SELECT COUNT(*) FROM OLD TABLE (DELETE FROM jobs))
--- delta.sequence-restart destructive unbounded-delete
ALTER SEQUENCE invoice_seq RESTART WITH (SELECT COUNT(*) FROM OLD TABLE (DELETE FROM jobs))
--- delta.comment destructive unbounded-delete
COMMENT ON TABLE settings IS (SELECT COUNT(*) FROM OLD TABLE (DELETE FROM jobs))
--- delta.add-default destructive unbounded-delete
ALTER TABLE settings ADD COLUMN n INT DEFAULT (SELECT COUNT(*) FROM OLD TABLE (DELETE FROM jobs)) NOT NULL
--- delta.password destructive unbounded-delete
ALTER USER app SET PASSWORD (SELECT 'x' || COUNT(*) FROM OLD TABLE (DELETE FROM jobs))
--- delta.create-user destructive unbounded-delete
CREATE USER app9 PASSWORD (SELECT 'x' || COUNT(*) FROM OLD TABLE (DELETE FROM jobs))
--- delta.lock-timeout destructive unbounded-delete
SET LOCK_TIMEOUT (SELECT 1000 + COUNT(*) FROM OLD TABLE (DELETE FROM jobs))
--- delta.materialized destructive unbounded-delete
CREATE MATERIALIZED VIEW mv9 AS SELECT * FROM OLD TABLE (DELETE FROM jobs)
--- delta.insert-values destructive unbounded-delete
INSERT INTO empty_bin VALUES ((SELECT COUNT(*) FROM OLD TABLE (DELETE FROM jobs)), 'n')
--- delta.keyed-delete-hides-all destructive unbounded-delete
DELETE FROM drop_log WHERE id IN (SELECT id FROM OLD TABLE (DELETE FROM jobs))
--- delta.keyed-update-hides-all destructive unbounded-delete
UPDATE drop_log SET what = 'x' WHERE id = (SELECT MAX(id) FROM OLD TABLE (DELETE FROM jobs))
--- delta.update-value destructive unbounded-delete
UPDATE settings SET v = (SELECT COUNT(*) FROM OLD TABLE (DELETE FROM jobs)) WHERE k = 'theme'
--- delta.merge-source destructive unbounded-delete
MERGE INTO drop_log t USING (SELECT id FROM OLD TABLE (DELETE FROM jobs)) s ON t.id = s.id WHEN NOT MATCHED THEN INSERT VALUES (s.id, 'x')
--- delta.merge-key-select destructive unbounded-delete
MERGE INTO drop_log KEY (id) SELECT id, state FROM OLD TABLE (DELETE FROM jobs)
--- delta.merge-delete destructive unbounded-delete
SELECT COUNT(*) FROM OLD TABLE (MERGE INTO jobs USING DUAL ON TRUE WHEN MATCHED THEN DELETE)
--- delta.merge-update destructive unbounded-update
SELECT COUNT(*) FROM NEW TABLE (MERGE INTO customers c USING (SELECT 1) s ON TRUE WHEN MATCHED THEN UPDATE SET c.status = 'x')
--- delta.join destructive unbounded-delete
SELECT * FROM drop_log l LEFT JOIN OLD TABLE (DELETE FROM jobs) d ON d.id = l.id
--- delta.join-comma destructive unbounded-delete
SELECT * FROM drop_log l, OLD TABLE (DELETE FROM jobs) d
--- delta.exists destructive unbounded-delete
SELECT 1 WHERE EXISTS (SELECT * FROM OLD TABLE (DELETE FROM jobs))
--- delta.union destructive unbounded-delete
SELECT 1 UNION ALL SELECT id FROM OLD TABLE (DELETE FROM jobs)
--- delta.array destructive unbounded-delete
SELECT ARRAY(SELECT id FROM OLD TABLE (DELETE FROM jobs))
--- delta.glued destructive unbounded-delete
SELECT*FROM OLD TABLE(DELETE/**/FROM/**/jobs)
--- delta.order-by destructive unbounded-delete
SELECT 1 ORDER BY (SELECT COUNT(*) FROM OLD TABLE (DELETE FROM jobs))
--- delta.case destructive unbounded-delete
SELECT CASE WHEN (SELECT COUNT(*) FROM OLD TABLE (DELETE FROM jobs)) > 0 THEN 1 END
--- delta.view destructive unbounded-delete
--- unseen: whoever reads the view deletes
CREATE VIEW v9 AS SELECT * FROM OLD TABLE (DELETE FROM jobs)
--- delta.explain-analyze destructive unbounded-delete
EXPLAIN ANALYZE SELECT * FROM OLD TABLE (DELETE FROM jobs)
--- delta.nested-delta destructive unbounded-delete
SELECT * FROM OLD TABLE (DELETE FROM drop_log WHERE id IN (SELECT id FROM OLD TABLE (DELETE FROM jobs)))
--- delta.domain-default destructive
--- with: ALTER TABLE empty_bin ADD n INT DEFAULT (SELECT COUNT(*) FROM OLD TABLE (DELETE FROM jobs))
--- limit: the default of a column deletes
INSERT INTO empty_bin (id) VALUES (1)
--- mode.mysql-drop-index destructive drop-object
--- with: SET MODE MySQL
ALTER TABLE orders DROP INDEX idx_orders_status
--- mode.mysql-drop-fk destructive drop-constraint
--- with: SET MODE MySQL
ALTER TABLE orders DROP FOREIGN KEY fk_orders_customer
--- mode.mysql-change destructive rename,alter-type
--- unseen: the column of the new type has a new name
--- with: SET MODE MySQL
ALTER TABLE customers CHANGE COLUMN notes remarks VARCHAR(99)
--- mode.mysql-modify destructive alter-type
--- with: SET MODE MySQL
ALTER TABLE customers MODIFY COLUMN name VARCHAR(222)
--- mode.mysql-modify-short destructive alter-type
--- with: SET MODE MySQL
ALTER TABLE customers MODIFY name VARCHAR(222)
--- mode.mariadb-modify destructive alter-type
--- with: SET MODE MariaDB
ALTER TABLE `customers` MODIFY COLUMN `version` BIGINT
--- mode.oracle-modify destructive alter-type
--- with: SET MODE Oracle
ALTER TABLE customers MODIFY (name VARCHAR2(222))
--- mode.oracle-modify-plain destructive alter-type
--- with: SET MODE Oracle
ALTER TABLE customers MODIFY name VARCHAR2(222)
--- mode.mysql-comment destructive drop-table
--- with: SET MODE MySQL
DROP TABLE `settings` /* `x` */
--- mode.mysql-replace-all destructive truncate
--- with: SET MODE MySQL
TRUNCATE TABLE `jobs`
--- mode.pg-truncate-short destructive truncate
--- with: SET MODE PostgreSQL
TRUNCATE TABLE jobs RESTART IDENTITY
--- mode.pg-alter-type destructive alter-type
--- with: SET MODE PostgreSQL
ALTER TABLE customers ALTER COLUMN version TYPE BIGINT
--- mode.mssql-bracket destructive drop-table
--- with: SET MODE MSSQLServer
DROP TABLE [SETTINGS]
--- mode.mssql-bracket-semicolon destructive drop-table
--- with: SET MODE MSSQLServer
SELECT 1 AS [(]; DROP TABLE settings; SELECT 2 AS [)]
--- mode.mssql-bracket-quote destructive drop-table
--- with: SET MODE MSSQLServer
SELECT 1 AS [']; DROP TABLE settings; SELECT 2 AS [']
--- mode.mssql-bracket-double destructive drop-table
--- with: SET MODE MSSQLServer
SELECT 1 AS ["]; DROP TABLE settings; SELECT 2 AS ["]
--- mode.mssql-bracket-comment destructive drop-table
--- with: SET MODE MSSQLServer
SELECT 1 AS [/*]; DROP TABLE settings; SELECT 2 AS [*/]
--- mode.mssql-bracket-dash destructive drop-table
--- with: SET MODE MSSQLServer
SELECT 1 AS [--]; DROP TABLE settings
--- mode.mssql-delete-top destructive unbounded-delete
--- with: SET MODE MSSQLServer
DELETE TOP 100 FROM jobs
--- mode.mssql-delete-top-parens destructive unbounded-delete
--- with: SET MODE MSSQLServer
DELETE TOP (100) FROM jobs
--- mode.mssql-delete-top-temporary destructive unbounded-delete
--- with: SET MODE MSSQLServer
--- with: CREATE LOCAL TEMPORARY TABLE top (id INT)
DELETE TOP 100 FROM jobs
--- mode.mssql-update-top destructive unbounded-update
--- with: SET MODE MSSQLServer
UPDATE TOP (100) jobs SET state = 'x'
--- mode.delete-top-regular destructive unbounded-delete
--- with: SET MODE LEGACY
DELETE TOP 100 FROM jobs
--- mode.db2-final-table destructive unbounded-delete
--- with: SET MODE DB2
SELECT COUNT(*) FROM OLD TABLE (DELETE FROM jobs)
--- mode.hsqldb-drop destructive drop-table
--- with: SET MODE HSQLDB
DROP TABLE settings IF EXISTS CASCADE
--- mode.derby-rename destructive rename
--- with: SET MODE Derby
ALTER TABLE settings RENAME TO old_settings
--- mode.set-then-bracket destructive drop-table
SET MODE MSSQLServer; SELECT 1 AS [']; DROP TABLE settings; SELECT 2 AS [']
--- mode.update-order-by destructive unbounded-update
--- with: SET MODE MySQL
UPDATE jobs SET state = 'x' ORDER BY id LIMIT 2147483647
--- mode.mysql-update-join destructive unbounded-delete
--- with: SET MODE MySQL
DELETE FROM `jobs` WHERE `id`=`id`
--- mode.mysql-foreign-key-checks destructive disable-safety
--- unseen: a safety switch
--- with: SET MODE MySQL
SET FOREIGN_KEY_CHECKS = 0
--- ddl.rename-domain-constraint destructive rename
--- with: ALTER DOMAIN email_address ADD CONSTRAINT ck_mail CHECK (VALUE <> '')
ALTER DOMAIN email_address RENAME CONSTRAINT ck_mail TO ck_other
--- ddl.drop-domain-cascade destructive drop-object
DROP DOMAIN IF EXISTS email_address CASCADE
--- ddl.drop-domain-drop-constraint-if destructive drop-constraint
--- with: ALTER DOMAIN email_address ADD CONSTRAINT ck_mail CHECK (VALUE <> '')
ALTER DOMAIN IF EXISTS email_address DROP CONSTRAINT IF EXISTS ck_mail
--- ddl.alter-column-short destructive alter-type
ALTER TABLE customers ALTER version BIGINT
--- ddl.alter-column-if-exists destructive alter-type
ALTER TABLE customers ALTER COLUMN IF EXISTS version BIGINT
--- ddl.alter-column-using destructive alter-type
ALTER TABLE customers ALTER COLUMN version SET DATA TYPE VARCHAR(20) USING 'gone'
--- ddl.alter-column-quoted destructive alter-type
ALTER TABLE "drop" ALTER COLUMN "delete" BIGINT
--- ddl.drop-column-mixed destructive drop-column
alter table customers drop column if exists "NOTES"
--- ddl.drop-column-commented destructive drop-column
ALTER TABLE customers /* ADD */ DROP /* CONSTRAINT */ notes
--- ddl.drop-column-like-word destructive drop-column
--- with: ALTER TABLE settings ADD partition INT
ALTER TABLE settings DROP partition
--- ddl.drop-column-named-index destructive drop-column
--- with: ALTER TABLE settings ADD index INT
ALTER TABLE settings DROP index
--- ddl.drop-column-named-default destructive drop-column
--- with: ALTER TABLE settings ADD "DEFAULT" INT
ALTER TABLE settings DROP "DEFAULT"
--- ddl.drop-column-named-period destructive drop-column
--- with: ALTER TABLE settings ADD system INT
ALTER TABLE settings DROP COLUMN system
--- ddl.alter-table-rename-if destructive rename
ALTER TABLE IF EXISTS public.settings RENAME TO prefs
--- ddl.rename-column-if destructive rename
ALTER TABLE IF EXISTS customers ALTER COLUMN IF EXISTS notes RENAME TO remarks
--- ddl.drop-schema-restrict destructive drop-schema
--- with: DROP TABLE archive.orders_2023
DROP SCHEMA archive RESTRICT
--- ddl.drop-linked destructive drop-table
--- with: CREATE LINKED TABLE far9 ('', 'jdbc:h2:mem:', 'sa', '', '(SELECT 1 AS x)')
DROP TABLE far9
--- ddl.drop-trigger-if destructive drop-object
DROP TRIGGER IF EXISTS public.jobs_bi
--- ddl.drop-alias-if destructive drop-object
DROP ALIAS IF EXISTS half_of
--- ddl.drop-constant-if destructive drop-object
DROP CONSTANT IF EXISTS max_jobs
--- ddl.drop-synonym-if destructive drop-object
DROP SYNONYM IF EXISTS goods
--- ddl.drop-role-if destructive drop-object
DROP ROLE IF EXISTS app_reader
--- ddl.drop-materialized-if destructive drop-object
DROP MATERIALIZED VIEW IF EXISTS stock_levels
--- ddl.rename-schema-quoted destructive rename
ALTER SCHEMA IF EXISTS "ARCHIVE" RENAME TO attic
--- ddl.drop-two-statements destructive drop-object
CREATE INDEX ix8 ON jobs (queue); DROP INDEX idx_orders_status
--- ddl.replace-by-two destructive
DROP TABLE IF EXISTS settings; CREATE TABLE settings (k VARCHAR(50) PRIMARY KEY, v VARCHAR(200))
--- ddl.spring-boot-schema destructive drop-table
-- schema.sql
DROP TABLE IF EXISTS order_items;
DROP TABLE IF EXISTS orders CASCADE;

CREATE TABLE orders (id BIGINT AUTO_INCREMENT PRIMARY KEY, name VARCHAR(255));
--- ddl.hibernate-create-drop destructive drop-table,drop-object,drop-constraint
alter table if exists orders drop constraint if exists fk_orders_customer;
drop table if exists customers cascade;
drop sequence if exists invoice_seq
--- ddl.liquibase-drop destructive drop-constraint
ALTER TABLE PUBLIC.orders DROP CONSTRAINT fk_orders_customer
--- ddl.liquibase-drop-unique destructive drop-constraint
ALTER TABLE PUBLIC.customers DROP CONSTRAINT uq_customers_email
--- ddl.liquibase-modify destructive alter-type
ALTER TABLE PUBLIC.customers ALTER COLUMN name VARCHAR(512)
--- ddl.liquibase-rename-sequence destructive
--- invalid: H2 cannot rename a sequence
ALTER SEQUENCE invoice_seq RENAME TO seq2
--- ddl.flyway-clean destructive drop-object
DROP VIEW "PUBLIC"."ORDER_TOTALS" CASCADE
--- ddl.flyway-clean-table destructive drop-table
DROP TABLE "PUBLIC"."CUSTOMERS" CASCADE
--- ddl.flyway-clean-sequence destructive drop-object
DROP SEQUENCE IF EXISTS "PUBLIC"."INVOICE_SEQ"
--- ddl.flyway-clean-constant destructive drop-object
DROP CONSTANT "PUBLIC"."MAX_JOBS"
--- ddl.flyway-clean-domain destructive drop-object
DROP DOMAIN "PUBLIC"."EMAIL_ADDRESS" CASCADE
--- ddl.flyway-clean-alias destructive drop-object
DROP ALIAS "PUBLIC"."HALF_OF"
--- ddl.drop-aggregate-if destructive
--- with: CREATE AGGREGATE med9 FOR 'io.guardjdbc.corpus.H2QuietAggregate'
DROP AGGREGATE IF EXISTS med9
--- srv.link-schema destructive replace-object
SELECT * FROM LINK_SCHEMA('PUBLIC', '', 'jdbc:h2:mem:lnk;INIT=CREATE TABLE IF NOT EXISTS SETTINGS(X INT)', 'sa', '', 'PUBLIC')
--- srv.linked-init destructive server-program
--- unseen: the text in the URL runs in another database
CREATE LINKED TABLE far8 ('', 'jdbc:h2:mem:;INIT=CREATE TABLE t8(a INT)\;DROP TABLE t8', 'sa', '', '(SELECT 1)')
--- srv.exclusive destructive shutdown
--- unseen: ends every other session
SET EXCLUSIVE 2
--- srv.exclusive-true destructive shutdown
--- unseen: shuts out every other session
SET EXCLUSIVE TRUE
--- srv.listener destructive server-program
--- unrun: the server loads the class
SET DATABASE_EVENT_LISTENER 'com.example.Listener'
--- srv.serializer destructive server-program
--- unrun: the server loads the class
SET JAVA_OBJECT_SERIALIZER 'com.example.Serializer'
--- srv.trigger-source destructive server-program
--- unseen: code that the server then runs at every insert
CREATE TRIGGER t9 BEFORE DELETE ON settings FOR EACH ROW AS $$ org.h2.api.Trigger create() { return new io.guardjdbc.corpus.H2QuietTrigger(); } $$
--- srv.trigger-instead destructive server-program
--- unseen: code that the server then runs at every update
CREATE TRIGGER IF NOT EXISTS t8 INSTEAD OF UPDATE ON active_customers FOR EACH ROW QUEUE 5 NOWAIT CALL 'io.guardjdbc.corpus.H2QuietTrigger'
--- srv.force-alias destructive server-program
--- unseen: code that the server then runs for whoever calls it
CREATE FORCE ALIAS later FOR 'com.example.Missing.method'
--- srv.force-aggregate destructive server-program
--- unseen: code that the server then runs for whoever calls it
CREATE FORCE AGGREGATE IF NOT EXISTS agg9 FOR 'com.example.Missing'
--- srv.csvwrite-in-values destructive server-file
--- unrun: writes into the server's file system
VALUES (CSVWRITE('/tmp/x.csv', 'SELECT * FROM customers'))
--- srv.csvwrite-set destructive server-file
--- unrun: writes into the server's file system
SET @x = CSVWRITE('/tmp/x.csv', 'SELECT 1')
--- srv.csvwrite-quoted destructive server-file
--- unrun: writes into the server's file system
SELECT "CSVWRITE"('/tmp/x.csv', 'SELECT 1')
--- srv.csvwrite-unbounded destructive server-file
--- unrun: writes into the server's file system
CALL CSVWRITE('/tmp/x.csv', 'SELECT * FROM OLD TABLE (DELETE FROM jobs)')
--- srv.csvread-create destructive server-file
--- unrun: reads the server's file system
CREATE TABLE loaded AS SELECT * FROM CSVREAD('/tmp/x.csv')
--- srv.csvread-insert destructive server-file
--- unrun: reads the server's file system
INSERT INTO settings SELECT * FROM CSVREAD('classpath:x.csv', NULL, 'charset=UTF-8')
--- srv.file-write-insert destructive server-file
--- unrun: writes into the server's file system
INSERT INTO empty_bin SELECT FILE_WRITE(payload, '/tmp/' || id), 'x' FROM documents
--- srv.runscript-url destructive server-program
--- unrun: runs a file of unknown content
RUNSCRIPT FROM 'http://example.com/x.sql' COMPRESSION GZIP
--- srv.runscript-second destructive server-program
--- unrun: runs a file of unknown content
SET SCHEMA public; RUNSCRIPT FROM 'backup.sql' QUIRKS_MODE
--- srv.script-drop destructive server-file
--- unrun: writes into the server's file system
SCRIPT SIMPLE NODATA TO 'x.sql' CIPHER AES PASSWORD 'x'
--- srv.backup-expression destructive server-file
--- unrun: writes into the server's file system
BACKUP TO 'back' || 'up.zip'
--- srv.shutdown-script destructive shutdown
--- unrun: closes the database under everyone
SHUTDOWN SCRIPT
--- srv.shutdown-immediate-text destructive shutdown
--- unrun: closes the database under everyone
EXECUTE IMMEDIATE 'SHUTDOWN IMMEDIATELY'
--- srv.shutdown-second destructive shutdown
--- unrun: closes the database under everyone
SELECT 1;SHUTDOWN;
--- srv.abort-select destructive shutdown
--- unrun: ends another session
SELECT ABORT_SESSION(SESSION_ID) FROM INFORMATION_SCHEMA.SESSIONS
--- srv.integrity-expression destructive disable-safety
--- unseen: a safety switch of the database
SET REFERENTIAL_INTEGRITY (1 = 0)
--- srv.integrity-equals destructive disable-safety
--- unseen: a safety switch of the database
SET REFERENTIAL_INTEGRITY = FALSE
--- srv.integrity-quoted destructive disable-safety
--- unseen: a safety switch of the table
ALTER TABLE "PUBLIC"."ORDERS" SET REFERENTIAL_INTEGRITY FALSE NOCHECK
--- imm.case destructive drop-table
execute immediate'drop table settings'
--- imm.comment destructive drop-table
EXECUTE IMMEDIATE 'DROP /* '' */ TABLE settings'
--- imm.nested-concat destructive
EXECUTE IMMEDIATE ('DROP' || (' TABLE ' || 'settings'))
--- imm.variable destructive
--- with: SET @q = 'DROP TABLE settings'
EXECUTE IMMEDIATE @q
--- imm.cast destructive
EXECUTE IMMEDIATE CAST('DROP TABLE settings' AS VARCHAR)
--- imm.case-when destructive
EXECUTE IMMEDIATE CASE WHEN TRUE THEN 'DROP TABLE settings' ELSE 'SELECT 1' END
--- imm.bound destructive
--- bind: DROP TABLE settings
EXECUTE IMMEDIATE ?
--- imm.double destructive truncate
EXECUTE IMMEDIATE $$EXECUTE IMMEDIATE 'TRUNCATE TABLE settings'$$
--- imm.bracket destructive
EXECUTE IMMEDIATE REPLACE('DROP_TABLE_settings', '_', ' ')
--- imm.adjacent destructive drop-table
EXECUTE IMMEDIATE 'DROP TABLE'
 ' settings'
--- lex.dollar-after-paren destructive drop-table
SELECT ($$'$$); DROP TABLE settings; SELECT ($$'$$)
--- lex.dollar-name destructive drop-table
SELECT 1 AS a$$; DROP TABLE settings; SELECT 1 AS b$$
--- lex.n-string destructive drop-table
SELECT N'\'; DROP TABLE settings; SELECT N'\'
--- lex.e-string destructive drop-table
SELECT E'\'; DROP TABLE settings; SELECT '\'
--- lex.hex-spaced destructive drop-table
SELECT X'41' '42'; DROP TABLE settings
--- lex.u-amp-name destructive drop-table
SELECT 1 AS U&"\0027"; DROP TABLE settings
--- lex.u-amp-string destructive drop-table
SELECT U&'\0027'; DROP TABLE settings
--- lex.u-amp-spaced destructive drop-table
SELECT 1 AS U FROM (SELECT 3 AS U) WHERE U&"U"=3; DROP TABLE settings
--- lex.cr-comment destructive drop-table
SELECT 1 -- x<U+000D>; DROP TABLE settings
--- lex.nel destructive drop-table
SELECT 1 -- x<U+0085>
; DROP TABLE settings
--- lex.ls-comment destructive drop-table
SELECT 1 // x<U+2028>'
; DROP TABLE settings // '
--- lex.slashes-url destructive drop-table
SELECT 'http://x'; DROP TABLE settings
--- lex.backtick-upper destructive drop-table
DROP TABLE`settings`
--- lex.comment-star destructive drop-table
SELECT 1 /***/; DROP TABLE settings /***/
--- lex.param-number destructive drop-table
SELECT 1 AS x$1; DROP TABLE settings
--- lex.question-glued destructive unbounded-delete
--- bind: 1
SELECT ?;DELETE FROM jobs
--- lex.zero-x destructive drop-table
SELECT 0x1F; DROP TABLE settings
--- lex.number-underscore destructive drop-table
SELECT 1_000, 0b1, 0o7; DROP TABLE settings
--- lex.at-quoted destructive drop-table
SET @"a'b" = 1; DROP TABLE settings; SET @"a'b" = 2
--- lex.thin-space destructive drop-table
DROP<U+2009>TABLE<U+205F>settings
--- lex.ogham destructive drop-table
DROP<U+1680>TABLE settings
--- lex.unit-separator destructive drop-table
DROP<U+001F>TABLE<U+001C>settings
--- lex.delete-char destructive
--- invalid: not white space for H2
DROP<U+007F>TABLE settings
--- lex.dotless-i destructive
--- with: CREATE TABLE "SİZE" (a INT)
--- with: INSERT INTO "SİZE" VALUES (1), (2)
DELETE FROM SİZE
--- delta.values-third destructive unbounded-update
VALUES 1, (SELECT COUNT(*) FROM FINAL TABLE (UPDATE customers SET status = 'x'))
--- esc.fn-glued destructive drop-table
{fnDROP TABLE settings}
--- esc.oj-glued destructive truncate
{ ojTRUNCATE TABLE settings }
--- esc.middle destructive drop-table
{fn DROP} TABLE settings
--- esc.nested destructive drop-table
{fn {oj DROP TABLE settings}}
--- esc.where-escape destructive unbounded-delete
DELETE FROM jobs WHERE {fn UCASE('a')} = 'A'
--- esc.where-date destructive unbounded-delete
DELETE FROM jobs WHERE {d '2024-01-01'} < {d '2024-02-01'}
--- esc.where-self destructive unbounded-delete
DELETE FROM jobs WHERE {fn ABS(id)} = {fn ABS(id)}
--- esc.delta-short destructive unbounded-delete
SELECT * FROM {oj drop_log l LEFT OUTER JOIN OLD TABLE (DELETE jobs) d ON d.id = l.id}
--- set.csvread destructive server-file
--- unrun: reads the server's file system
SET @rows = (SELECT COUNT(*) FROM CSVREAD('/etc/passwd'))
--- set.update destructive unbounded-update
SET @n = SELECT COUNT(*) FROM FINAL TABLE (UPDATE customers SET status = 'x')
--- with.schema-and-all destructive unbounded-delete
SET SCHEMA public; SET @a = 1; DELETE FROM jobs WHERE @a = 1
--- mode.mssql-first-array destructive drop-table
SELECT ARRAY[']']; DROP TABLE settings; SELECT ARRAY['x[']
--- mode.mssql-first-name destructive drop-table
--- with: SET MODE MSSQLServer
SELECT 1 AS [a], 1 AS [']; DROP TABLE settings; SELECT 2 AS [']
--- mode.mssql-before-bracket destructive drop-table
--- with: SET MODE MSSQLServer
DROP TABLE settings; SELECT [ID] FROM [ORDERS]
--- mode.mssql-delete-all destructive unbounded-delete
--- with: SET MODE MSSQLServer
DELETE FROM [JOBS] WHERE [ID] = [ID]
--- mode.mssql-index-like destructive drop-table
--- with: SET MODE MSSQLServer
SELECT id ['] FROM orders; DROP TABLE settings; SELECT id ['] FROM orders
