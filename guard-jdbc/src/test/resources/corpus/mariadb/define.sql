--- about: CREATE of everything, and temporary tables, which are the session's own.
--- define.table harmless create
CREATE TABLE t1 (id INT PRIMARY KEY, `drop` INT, deleted BOOLEAN DEFAULT FALSE)
--- define.table-if-not-exists harmless create
CREATE TABLE IF NOT EXISTS settings (k INT)
--- define.table-fk harmless create
CREATE TABLE t2 (id INT PRIMARY KEY, c INT, FOREIGN KEY (c) REFERENCES customers (id) ON DELETE SET NULL ON UPDATE CASCADE)
--- define.table-on-update harmless create
CREATE TABLE t3 (id INT AUTO_INCREMENT PRIMARY KEY, changed TIMESTAMP DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP, note VARCHAR(50) COMMENT 'DROP TABLE t3')
--- define.table-select harmless create
CREATE TABLE t4 AS SELECT * FROM customers WHERE deleted_at IS NOT NULL
--- define.table-select-replace harmless create
CREATE TABLE t4 (id INT PRIMARY KEY, what VARCHAR(50)) REPLACE SELECT id, what FROM drop_log
--- define.table-like harmless create
CREATE TABLE t5 LIKE orders
--- define.table-partitioned harmless create
CREATE TABLE t6 (id INT, d DATE) PARTITION BY RANGE (YEAR(d)) (PARTITION p0 VALUES LESS THAN (2000) COMMENT = 'drop partition', PARTITION p1 VALUES LESS THAN MAXVALUE)
--- define.table-named-delete harmless create
CREATE TABLE `delete` (`update` INT, `insert` INT, `alter` INT)
--- define.table-named-truncate harmless create
CREATE TABLE archive.truncate (shutdown INT, execute INT, merge INT)
--- define.table-versioned harmless create
CREATE TABLE t7 (id INT, v INT) WITH SYSTEM VERSIONING
--- define.table-checks harmless create
CREATE TABLE t8 (id INT, kind ENUM('drop','delete','truncate'), flags SET('update','alter'), CHECK (kind <> 'drop' OR id > 0))
--- define.table-dump harmless create
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `t9` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `deleted` tinyint(1) NOT NULL DEFAULT 0,
  PRIMARY KEY (`id`),
  KEY `drop` (`deleted`)
) ENGINE=InnoDB AUTO_INCREMENT=5 DEFAULT CHARSET=utf8mb4 COMMENT='DELETE me';
--- define.index harmless
CREATE INDEX idx_drop ON customers (status, name)
--- define.unique-index harmless
CREATE UNIQUE INDEX IF NOT EXISTS ux_jobs ON jobs (queue, run_at) ALGORITHM=INPLACE LOCK=NONE
--- define.or-replace-index harmless
CREATE OR REPLACE INDEX idx_orders_status ON orders (status, placed_at)
--- define.fulltext-index harmless
CREATE FULLTEXT INDEX ft_title ON documents (title)
--- define.view harmless create
CREATE VIEW deleted_customers AS SELECT * FROM customers WHERE deleted_at IS NOT NULL WITH CHECK OPTION
--- define.or-replace-view harmless create
CREATE OR REPLACE ALGORITHM=MERGE DEFINER=CURRENT_USER SQL SECURITY INVOKER VIEW active_customers AS SELECT id, email, name, status FROM customers
--- define.sequence harmless create
CREATE SEQUENCE drop_seq START WITH 1 INCREMENT BY 10 NOCACHE NOCYCLE
--- define.database harmless create
CREATE DATABASE scratch CHARACTER SET utf8mb4 COMMENT 'drop'
--- define.schema-if-not-exists harmless create
CREATE SCHEMA IF NOT EXISTS archive
--- define.user harmless create
CREATE USER 'app2'@'localhost' IDENTIFIED BY 'DROP DATABASE shop'
--- define.user-if-not-exists harmless create
CREATE USER IF NOT EXISTS app@localhost
--- define.role harmless create
CREATE ROLE app_writer
--- define.temporary harmless
CREATE TEMPORARY TABLE tmp1 (id INT)
--- define.temporary-select harmless
CREATE TEMPORARY TABLE IF NOT EXISTS tmp2 AS SELECT id FROM customers WHERE status = 'active'
--- define.temporary-or-replace harmless
--- with: CREATE TEMPORARY TABLE tmp3 (id INT)
CREATE OR REPLACE TEMPORARY TABLE tmp3 (id INT, x INT)
--- define.drop-temporary harmless
--- with: CREATE TEMPORARY TABLE settings (id INT)
DROP TEMPORARY TABLE settings
--- define.drop-temporary-if-exists harmless
DROP TEMPORARY TABLE IF EXISTS tmp_none, settings
--- define.drop-temporary-tables harmless
--- with: CREATE TEMPORARY TABLE tmp4 (id INT)
drop temporary table if exists `tmp4`
--- define.temporary-then-delete harmless
CREATE TEMPORARY TABLE tmp5 AS SELECT id FROM jobs WHERE state = 'done'; DELETE FROM jobs WHERE id IN (SELECT id FROM tmp5)
--- define.lock-wait harmless create
CREATE TABLE t10 (c1 VARCHAR(20) DEFAULT 'a;b', c2 VARCHAR(20) DEFAULT 'it''s', c3 VARCHAR(20) DEFAULT "dro\"p")
--- define.generated harmless create
CREATE TABLE t11 (a INT, b INT GENERATED ALWAYS AS (TRUNCATE(a, 1)) STORED, c VARCHAR(9) AS (REPLACE('x', 'x', 'drop')) VIRTUAL)
--- define.foreign-keys-mutual harmless create
CREATE TABLE t12 (id INT PRIMARY KEY, parent INT, CONSTRAINT `drop` FOREIGN KEY `delete` (parent) REFERENCES t12 (id) ON DELETE CASCADE)
