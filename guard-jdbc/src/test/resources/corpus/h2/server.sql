--- about: Files, programs, switches.
--- server.script-to destructive server-file
--- unrun: writes into the server's file system
SCRIPT TO '/tmp/backup.sql'
--- server.script-options destructive server-file
--- unrun: writes into the server's file system
SCRIPT DROP TO 'x.sql' COMPRESSION GZIP TABLE customers
--- server.backup destructive server-file
--- unrun: writes into the server's file system
BACKUP TO '/tmp/backup.zip'
--- server.runscript destructive server-program
--- unrun: runs a file of unknown content
RUNSCRIPT FROM '/tmp/backup.sql'
--- server.runscript-class-path destructive server-program
--- unrun: runs a file of unknown content
runscript from 'classpath:/db/all.sql' charset 'UTF-8'
--- server.csvwrite destructive server-file
--- unrun: writes into the server's file system
CALL CSVWRITE('/tmp/customers.csv', 'SELECT * FROM customers')
--- server.csvwrite-select destructive server-file
--- unrun: writes into the server's file system
SELECT CSVWRITE('x.csv', 'SELECT * FROM customers')
--- server.csvread destructive server-file
--- unrun: reads the server's file system
SELECT * FROM CSVREAD('/etc/passwd')
--- server.file-read destructive server-file
--- unseen: reads the server's file system
SELECT FILE_READ('/etc/hostname', NULL)
--- server.file-write destructive server-file
--- unrun: writes into the server's file system
SELECT FILE_WRITE(X'41', '/tmp/x.bin')
--- server.alias-source destructive server-program
--- unseen: code that the server then runs for whoever calls it
CREATE ALIAS shell AS 'String shell(String c) throws Exception { return c; }'
--- server.alias-dollar destructive server-program
--- unseen: code that the server then runs for whoever calls it
CREATE ALIAS IF NOT EXISTS shell2 AS $$ void shell2(String c) throws Exception { Runtime.getRuntime(); } $$
--- server.alias-method destructive server-program
--- unseen: code that the server then runs for whoever calls it
CREATE ALIAS exit_now FOR 'java.lang.System.exit'
--- server.alias-replace destructive
--- invalid: H2 has no OR REPLACE for an alias
CREATE OR REPLACE ALIAS half_of FOR 'java.lang.Math.cbrt'
--- server.aggregate destructive server-program
--- unseen: code that the server then runs for whoever calls it
CREATE AGGREGATE med FOR 'io.guardjdbc.corpus.H2QuietAggregate'
--- server.trigger-call destructive server-program
--- unseen: code that the server then runs at every insert
CREATE TRIGGER t1 BEFORE INSERT ON customers FOR EACH ROW CALL 'io.guardjdbc.corpus.H2QuietTrigger'
--- server.shutdown destructive shutdown
--- unrun: closes the database under everyone
SHUTDOWN
--- server.shutdown-immediately destructive shutdown
--- unrun: closes the database under everyone
SHUTDOWN IMMEDIATELY
--- server.shutdown-compact destructive shutdown
--- unrun: closes the database under everyone
shutdown compact;
--- server.shutdown-defrag destructive shutdown
--- unrun: closes the database under everyone
SHUTDOWN/**/DEFRAG
--- server.integrity-off destructive disable-safety
--- unseen: a safety switch of the database
SET REFERENTIAL_INTEGRITY FALSE
--- server.integrity-off-0 destructive disable-safety
--- unseen: a safety switch of the database
SET REFERENTIAL_INTEGRITY 0
--- server.integrity-off-lower destructive disable-safety
--- unseen: a safety switch of the database
set referential_integrity false; select 1
--- server.abort-session destructive shutdown
--- unrun: ends another session
CALL ABORT_SESSION(7)
--- server.integrity-on harmless session
SET REFERENTIAL_INTEGRITY TRUE
--- server.script harmless
SCRIPT NODATA NOPASSWORDS
--- server.cancel-session harmless
--- unrun: needs the id of a running session
CALL CANCEL_SESSION(7)
--- server.linked-table harmless create
--- unrun: needs a second database
CREATE LINKED TABLE far ('org.h2.Driver', 'jdbc:h2:mem:other', 'sa', '', 'T')
--- server.grant harmless grant
GRANT SELECT, INSERT, UPDATE, DELETE ON customers TO app
--- server.grant-role harmless grant
GRANT app_reader TO app
--- server.grant-all harmless grant
GRANT ALTER ANY SCHEMA TO app
--- server.revoke harmless revoke
--- with: GRANT DELETE ON customers TO app
REVOKE DELETE ON customers FROM app
--- server.as-names harmless select
SELECT id AS shutdown, name AS script, status AS backup FROM customers
