--- about: DROP of everything that MariaDB knows, in plain and odd spellings.
--- drop.table destructive drop-table
DROP TABLE audit_log
--- drop.table-semicolon destructive drop-table
DROP TABLE audit_log;
--- drop.table-if-exists destructive drop-table
DROP TABLE IF EXISTS audit_log
--- drop.table-lower destructive drop-table
drop table audit_log
--- drop.table-mixed destructive drop-table
DrOp/**/TaBlE`audit_log`
--- drop.table-plural destructive drop-table
DROP TABLES audit_log, jobs
--- drop.table-list destructive drop-table
DROP TABLE IF EXISTS empty_bin, settings CASCADE
--- drop.table-restrict destructive drop-table
DROP TABLE settings RESTRICT
--- drop.table-qualified destructive drop-table
DROP TABLE archive.orders_2023
--- drop.table-qualified-quoted destructive drop-table
DROP TABLE `archive` . `orders_2023`
--- drop.table-wait destructive drop-table
DROP TABLE settings WAIT 5
--- drop.table-nowait destructive drop-table
DROP TABLE IF EXISTS settings NOWAIT
--- drop.table-named-drop destructive drop-table
DROP TABLE `drop`
--- drop.table-named-truncate destructive drop-table
DROP TABLE truncate
--- drop.table-comment-to-save destructive drop-table
--- with: CREATE TEMPORARY TABLE settings (id INT)
--- with: CREATE TEMPORARY TABLE audit_log (id INT)
DROP /*!40005 TEMPORARY */ /*! TABLE */ IF EXISTS settings, audit_log
--- drop.table-form-feed destructive drop-table
DROP<U+000C>TABLE<U+000B>jobs
--- drop.table-tab-newline destructive drop-table
DROP
	TABLE
		jobs
--- drop.table-tooltable destructive drop-table
DROP TABLE flyway_schema_history
--- drop.database destructive drop-database
DROP DATABASE archive
--- drop.database-if-exists destructive drop-database
DROP DATABASE IF EXISTS `archive`
--- drop.schema destructive drop-database
DROP SCHEMA archive
--- drop.database-own destructive drop-database
DROP DATABASE shop
--- drop.view destructive drop-object
DROP VIEW active_customers
--- drop.view-list destructive drop-object
DROP VIEW IF EXISTS active_customers, order_totals
--- drop.index destructive drop-object
DROP INDEX idx_orders_status ON orders
--- drop.index-algorithm destructive drop-object
DROP INDEX IF EXISTS idx_customers_region ON customers ALGORITHM=INPLACE LOCK=NONE
--- drop.index-primary destructive drop-object
DROP INDEX `PRIMARY` ON drop_log
--- drop.procedure destructive drop-object
DROP PROCEDURE touch_customer
--- drop.procedure-if-exists destructive drop-object
DROP PROCEDURE IF EXISTS shop.count_orders
--- drop.function destructive drop-object
DROP FUNCTION total_of
--- drop.trigger destructive drop-object
DROP TRIGGER audit_log_bi
--- drop.trigger-if-exists destructive drop-object
DROP TRIGGER IF EXISTS shop.audit_log_bi
--- drop.event destructive drop-object
DROP EVENT nightly
--- drop.sequence destructive drop-object
DROP SEQUENCE invoice_seq
--- drop.sequence-if-exists destructive drop-object
DROP SEQUENCE IF EXISTS shop.invoice_seq
--- drop.user destructive drop-object
DROP USER 'app'@'localhost'
--- drop.user-if-exists destructive drop-object
DROP USER IF EXISTS app@localhost
--- drop.role destructive drop-object
DROP ROLE app_reader
--- drop.role-if-exists destructive drop-object
DROP ROLE IF EXISTS app_reader
--- drop.server destructive drop-object
--- unseen: a server definition is not in the snapshot
--- with: CREATE OR REPLACE SERVER other FOREIGN DATA WRAPPER mysql OPTIONS (HOST '127.0.0.1', DATABASE 'x')
DROP SERVER other
--- drop.package destructive drop-object
--- with: SET sql_mode = ORACLE
--- with: CREATE PACKAGE tools AS FUNCTION one RETURN INT; END
DROP PACKAGE tools
--- drop.replace-table destructive replace-object
CREATE OR REPLACE TABLE settings (k VARCHAR(50) PRIMARY KEY, v VARCHAR(200))
--- drop.replace-table-select destructive replace-object
CREATE OR REPLACE TABLE drop_log AS SELECT id, name AS what FROM customers
--- drop.replace-table-like destructive replace-object
CREATE OR REPLACE TABLE audit_log LIKE settings
--- drop.replace-table-comment destructive replace-object
create /* keep */ or /* it */ replace /* safe */ table `shop`.`settings` (k int)
--- drop.replace-table-exec-comment destructive replace-object
CREATE /*M!100000 OR REPLACE */ TABLE settings (k INT)
--- drop.replace-sequence destructive replace-object
--- unseen: a sequence's position is not in the snapshot
CREATE OR REPLACE SEQUENCE invoice_seq START WITH 1
--- drop.replace-database destructive replace-object
CREATE OR REPLACE DATABASE archive
--- drop.replace-schema destructive replace-object
CREATE OR REPLACE SCHEMA archive
--- drop.replace-user destructive replace-object
--- unseen: the account's name survives, its password and grants do not
CREATE OR REPLACE USER app@localhost IDENTIFIED BY 'other'
--- drop.replace-role destructive replace-object
--- unseen: the role's name survives, its grants do not
CREATE OR REPLACE ROLE app_reader
--- drop.default-role-first destructive drop-table
SET ROLE NONE; DROP TABLE settings
--- drop.all-the-tables destructive drop-table
SET @a = 1; DROP TABLE IF EXISTS order_items, orders, customers
--- drop.mysqldump-preamble destructive drop-table
/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
/*!40101 SET NAMES utf8mb4 */;
DROP TABLE IF EXISTS `settings`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
--- drop.hibernate-create-drop destructive drop-constraint,drop-table
alter table if exists orders drop foreign key if exists fk_orders_customer;
drop table if exists order_items
--- drop.flyway-clean destructive disable-safety,drop-table
SET FOREIGN_KEY_CHECKS = 0; DROP TABLE IF EXISTS `shop`.`orders`; SET FOREIGN_KEY_CHECKS = 1
--- drop.liquibase-drop-all destructive drop-constraint
ALTER TABLE shop.order_items DROP FOREIGN KEY fk_items_order
