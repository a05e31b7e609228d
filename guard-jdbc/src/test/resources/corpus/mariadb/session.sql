--- about: Settings, transactions, locks, maintenance.
--- session.set-names harmless session
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_ci
--- session.set-character harmless session
SET CHARACTER SET utf8mb4
--- session.set-mode harmless session
SET SESSION sql_mode = 'STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION'
--- session.set-mode-concat harmless session
SET sql_mode=(SELECT REPLACE(@@sql_mode,'ONLY_FULL_GROUP_BY',''))
--- session.set-user-variable harmless session
SET @drop = 'DROP TABLE settings', @`delete` := 1
--- session.set-from-select harmless session
SET @n = (SELECT COUNT(*) FROM orders)
--- session.set-timezone harmless session
SET time_zone = '+00:00', @@session.lock_wait_timeout = 5
--- session.set-isolation harmless session
SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED
--- session.set-read-only harmless session
SET TRANSACTION READ ONLY
--- session.set-autocommit harmless session
SET autocommit=0
--- session.set-autocommit-on harmless session
set autocommit=1, session_track_schema=1
--- session.connector-start harmless session
set session_track_schema=1,session_track_system_variables='auto_increment_increment',sql_mode=concat(@@sql_mode,',STRICT_TRANS_TABLES')
--- session.set-default-role harmless
SET ROLE NONE
--- session.set-wait-timeout harmless session
SET wait_timeout = 28800
--- session.set-statement-timeout harmless session
SET max_statement_time=2.5
--- session.set-password harmless
SET PASSWORD FOR app@localhost = PASSWORD('drop')
--- session.begin harmless session
BEGIN
--- session.begin-work harmless session
BEGIN WORK
--- session.start harmless session
START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY
--- session.commit harmless session
COMMIT
--- session.commit-chain harmless session
COMMIT AND NO CHAIN RELEASE
--- session.rollback harmless session
ROLLBACK
--- session.savepoint harmless session
SAVEPOINT `drop`
--- session.rollback-to harmless session
--- with: SET autocommit = 0
--- with: SAVEPOINT truncate
ROLLBACK TO SAVEPOINT truncate
--- session.release harmless session
--- with: SET autocommit = 0
--- with: SAVEPOINT s1
RELEASE SAVEPOINT s1
--- session.lock-tables harmless session
LOCK TABLES customers WRITE, orders AS o READ LOCAL
--- session.unlock harmless session
UNLOCK TABLES
--- session.use harmless session
USE archive
--- session.flush-tables harmless
FLUSH TABLES customers
--- session.flush-privileges harmless
FLUSH PRIVILEGES
--- session.flush-status harmless
FLUSH STATUS
--- session.analyze harmless
ANALYZE TABLE customers, orders
--- session.analyze-persistent harmless
ANALYZE TABLE customers PERSISTENT FOR COLUMNS (region) INDEXES ()
--- session.optimize harmless
OPTIMIZE TABLE jobs
--- session.repair harmless
REPAIR TABLE jobs
--- session.deallocate harmless session
--- with: PREPARE s FROM 'SELECT 1'
DEALLOCATE PREPARE s
--- session.prepare harmless
PREPARE s FROM 'SELECT ''DELETE FROM jobs'''
--- session.execute-prepared harmless
--- with: PREPARE s FROM 'SELECT 1'
EXECUTE s
--- session.reset-query-cache harmless
RESET QUERY CACHE
--- session.xa harmless
XA START 'drop'; UPDATE settings SET v = 'x' WHERE k = 'motto'; XA END 'drop'; XA ROLLBACK 'drop'
--- session.xa-recover harmless
XA RECOVER
--- session.signal harmless
SIGNAL SQLSTATE '01000' SET MESSAGE_TEXT = 'DROP TABLE'
--- session.get-diagnostics harmless
GET DIAGNOSTICS @n = NUMBER
--- session.backup-stage harmless
BACKUP STAGE START; BACKUP STAGE END
--- session.dump-settings harmless session
/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
/*!40103 SET @OLD_TIME_ZONE=@@TIME_ZONE */;
/*!40103 SET TIME_ZONE='+00:00' */;
/*!40111 SET @OLD_SQL_NOTES=@@SQL_NOTES, SQL_NOTES=0 */;
--- session.dump-lock-insert harmless
LOCK TABLES `drop_log` WRITE;
/*!40000 ALTER TABLE `drop_log` DISABLE KEYS */;
INSERT INTO `drop_log` VALUES (81,'it\'s'),(82,'DROP TABLE `x`;'),(83,'a\\');
/*!40000 ALTER TABLE `drop_log` ENABLE KEYS */;
UNLOCK TABLES;
