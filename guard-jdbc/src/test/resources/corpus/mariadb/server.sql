--- about: Files, programs, safety switches, recovery evidence.
--- server.outfile destructive server-file
--- unrun: writes into the server's file system
SELECT * FROM customers INTO OUTFILE '/tmp/customers.csv'
--- server.outfile-fields destructive server-file
--- unrun: writes into the server's file system
SELECT id, email INTO OUTFILE 'c.csv' FIELDS TERMINATED BY ',' FROM customers
--- server.dumpfile destructive server-file
--- unrun: writes into the server's file system
SELECT payload FROM documents WHERE id = 1 INTO DUMPFILE '/tmp/p.bin'
--- server.outfile-exec-comment destructive server-file
--- unrun: writes into the server's file system
SELECT 1 /*! INTO OUTFILE '/tmp/x' */
--- server.outfile-union destructive server-file
--- unrun: writes into the server's file system
SELECT 1 UNION SELECT 2 INTO OUTFILE '/tmp/y'
--- server.load-data destructive server-file
--- unrun: reads the server's file system
LOAD DATA INFILE '/etc/passwd' INTO TABLE drop_log
--- server.load-data-replace destructive server-file
--- unrun: reads the server's file system
LOAD DATA CONCURRENT INFILE 'x.csv' REPLACE INTO TABLE settings FIELDS TERMINATED BY ','
--- server.load-xml destructive server-file
--- unrun: reads the server's file system
LOAD XML INFILE '/tmp/x.xml' INTO TABLE settings
--- server.load-file destructive server-file
--- unseen: reads the server's file system
SELECT LOAD_FILE('/etc/hostname')
--- server.load-file-insert destructive server-file
--- unseen: reads the server's file system
INSERT INTO drop_log VALUES (30, load_file ('/etc/hostname'))
--- server.install-plugin destructive server-program
--- unrun: loads a library into the server
INSTALL PLUGIN example SONAME 'ha_example.so'
--- server.install-soname destructive server-program
--- unrun: loads a library into the server
INSTALL SONAME 'ha_example'
--- server.create-udf destructive server-program
--- unrun: loads a library into the server
CREATE FUNCTION sys_exec RETURNS INT SONAME 'lib_mysqludf_sys.so'
--- server.create-aggregate-udf destructive server-program
--- unrun: loads a library into the server
CREATE AGGREGATE FUNCTION med RETURNS REAL SONAME 'udf_median.so'
--- server.sys-exec destructive server-program
--- unrun: the function of a library that is not loaded here
SELECT sys_exec('rm -rf /var/lib/mysql')
--- server.sys-eval destructive server-program
--- unrun: the function of a library that is not loaded here
SELECT sys_eval('id')
--- server.shutdown destructive shutdown
--- unrun: ends the server
SHUTDOWN
--- server.shutdown-wait destructive shutdown
--- unrun: ends the server
shutdown wait for all replicas;
--- server.shutdown-exec-comment destructive shutdown
--- unrun: ends the server
/*!SHUTDOWN*/
--- server.kill destructive shutdown
--- unrun: ends another session
KILL 42
--- server.kill-connection destructive shutdown
--- unrun: ends another session
KILL HARD CONNECTION 42
--- server.kill-user destructive shutdown
--- unrun: ends the sessions of a user
KILL USER app
--- server.purge-logs-to destructive destroy-recovery
--- unrun: takes the binary logs from a server that others use
PURGE BINARY LOGS TO 'mysql-bin.000010'
--- server.purge-logs-before destructive destroy-recovery
--- unseen: binary logs are not in the snapshot
PURGE BINARY LOGS BEFORE '2000-01-01 00:00:00'
--- server.purge-master-logs destructive destroy-recovery
--- unseen: binary logs are not in the snapshot
PURGE MASTER LOGS BEFORE '2000-01-01'
--- server.reset-master destructive destroy-recovery
--- unseen: binary logs are not in the snapshot
RESET MASTER
--- server.reset-slave destructive destroy-recovery
--- unseen: replication is not in the snapshot
RESET SLAVE ALL
--- server.reset-replica destructive destroy-recovery
--- unseen: replication is not in the snapshot
RESET REPLICA
--- server.fk-checks-off destructive disable-safety
SET FOREIGN_KEY_CHECKS = 0
--- server.fk-checks-off-session destructive disable-safety
SET SESSION foreign_key_checks = OFF
--- server.fk-checks-off-at destructive disable-safety
SET @@session.foreign_key_checks := 0
--- server.fk-checks-off-local destructive disable-safety
set local FOREIGN_KEY_CHECKS='off'
--- server.fk-checks-off-second destructive disable-safety
SET NAMES utf8mb4, autocommit = 1, foreign_key_checks = FALSE
--- server.fk-checks-off-dump destructive disable-safety
/*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */
--- server.fk-checks-off-global destructive disable-safety
--- unrun: a safety switch of the whole server
SET GLOBAL foreign_key_checks = 0
--- server.unique-checks-off destructive disable-safety
SET unique_checks = 0
--- server.check-constraints-off destructive disable-safety
SET check_constraint_checks = 0
--- server.safe-updates-off destructive disable-safety
--- with: SET SQL_SAFE_UPDATES = 1
SET SQL_SAFE_UPDATES = 0
--- server.log-bin-off destructive disable-safety
SET sql_log_bin = 0
--- server.set-statement-fk destructive disable-safety
--- unseen: a safety switch of the statement
SET STATEMENT foreign_key_checks = 0 FOR DELETE FROM customers WHERE id = 1
--- server.fk-checks-on harmless session
SET FOREIGN_KEY_CHECKS = 1
--- server.fk-checks-restore harmless session
--- with: SET @OLD_FOREIGN_KEY_CHECKS = @@FOREIGN_KEY_CHECKS
/*!40014 SET FOREIGN_KEY_CHECKS=@OLD_FOREIGN_KEY_CHECKS */
--- server.fk-checks-default harmless session
SET foreign_key_checks = DEFAULT
--- server.fk-checks-read harmless select
SELECT @@foreign_key_checks, @@unique_checks, @@sql_safe_updates
--- server.safe-updates-on harmless session
SET sql_safe_updates = ON
--- server.kill-query harmless session
--- unrun: needs the id of a running query
KILL QUERY 42
--- server.load-data-local harmless insert
--- unrun: needs a file at the client
LOAD DATA LOCAL INFILE 'drop_log.csv' INTO TABLE drop_log FIELDS TERMINATED BY ',' LINES TERMINATED BY '\n' (id, what)
--- server.into-variable harmless select
SELECT COUNT(*) INTO @n FROM orders
--- server.outfile-as-text harmless select
SELECT 'INTO OUTFILE ''/tmp/x''' AS `outfile`
--- server.shutdown-as-name harmless select
SELECT id AS shutdown, name AS `purge` FROM customers
--- server.grant harmless grant
GRANT SELECT, INSERT, UPDATE, DELETE, DROP ON shop.* TO app@localhost
--- server.grant-role harmless grant
GRANT app_reader TO app@localhost
--- server.revoke harmless revoke
--- with: GRANT DROP, DELETE ON shop.* TO app@localhost
REVOKE DROP, DELETE ON shop.* FROM app@localhost
--- server.revoke-all harmless revoke
REVOKE ALL PRIVILEGES, GRANT OPTION FROM app@localhost
