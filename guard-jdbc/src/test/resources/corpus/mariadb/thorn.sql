--- about: Second thoughts of an enemy: rewriting views and joins, partitions, aliases, names that look like words.
--- thorn.1 destructive
DELETE `jobs` FROM `jobs`
--- thorn.2 destructive
DELETE `shop`.`jobs` FROM `shop`.`jobs`
--- thorn.3 destructive
DELETE a FROM jobs AS a
--- thorn.4 destructive
DELETE a, b FROM jobs AS a, settings AS b
--- thorn.5 destructive
DELETE FROM a, b USING jobs AS a CROSS JOIN settings AS b
--- thorn.6 destructive
DELETE a FROM jobs a WHERE a.id IN (SELECT b.id FROM (SELECT id FROM jobs) b)
--- thorn.7 destructive
DELETE a FROM jobs a INNER JOIN (SELECT id FROM jobs) b ON a.id = b.id
--- thorn.8 destructive
DELETE a FROM jobs a LEFT JOIN orders b ON a.id = b.id
--- thorn.9 destructive
DELETE a FROM jobs a LEFT JOIN orders b ON a.id = b.id WHERE b.id IS NULL OR 1
--- thorn.10 destructive
DELETE a FROM jobs a LEFT OUTER JOIN orders b ON b.customer_id = a.id WHERE a.id > 0
--- thorn.11 destructive
DELETE a FROM (SELECT 1 AS x) d, jobs a
--- thorn.12 destructive
DELETE a FROM jobs a, (SELECT MAX(id) AS m FROM orders) o WHERE o.m > 0
--- thorn.13 destructive
DELETE a FROM jobs a JOIN settings s ON s.k = 'theme'
--- thorn.14 destructive
DELETE a FROM jobs a JOIN settings s WHERE s.k = 'theme'
--- thorn.15 destructive
DELETE a FROM jobs a JOIN settings s ON a.id = a.id AND s.k = 'theme'
--- thorn.16 destructive
DELETE FROM jobs WHERE jobs.id = shop.jobs.id
--- thorn.17 destructive
DELETE FROM jobs WHERE `jobs`.`id` >= `id`
--- thorn.18 destructive
DELETE FROM shop.jobs WHERE shop.jobs.id IS NOT NULL
--- thorn.19 destructive
UPDATE shop.jobs SET shop.jobs.attempts = 90 + id
--- thorn.20 destructive
UPDATE jobs AS `where` SET `where`.attempts = 90 + id
--- thorn.21 destructive
UPDATE `drop` SET `delete` = 9 + id
--- thorn.22 destructive
UPDATE `drop` SET `table` = CONCAT('where id = ', id)
--- thorn.23 destructive
DELETE FROM `drop`
--- thorn.24 destructive
DELETE FROM truncate
--- thorn.25 destructive
UPDATE truncate SET `where` = CONCAT('x', id)
--- thorn.26 destructive
DELETE FROM `truncate` WHERE `where` = `where`
--- thorn.27 destructive
UPDATE jobs SET state = CONCAT('WHERE id = ', id)
--- thorn.28 destructive
UPDATE jobs SET state = CONCAT('x', id) -- WHERE id = 1
--- thorn.29 destructive
UPDATE jobs SET state = CONCAT('x', id) # WHERE id = 1
--- thorn.30 destructive
UPDATE jobs SET state = CONCAT('x', id) /* WHERE id = 1 */
--- thorn.31 destructive
UPDATE jobs SET attempts = (SELECT 90 + id FROM (SELECT 1 AS one) x WHERE 1 = 1)
--- thorn.32 destructive
UPDATE jobs SET attempts = 90 + id, state = (SELECT k FROM settings WHERE k = 'theme')
--- thorn.33 destructive
DELETE FROM jobs RETURNING (SELECT 1 FROM settings WHERE k = 'theme')
--- thorn.34 destructive
DELETE FROM jobs ORDER BY (SELECT 1 WHERE 1 = 1)
--- thorn.35 destructive
DELETE FROM jobs ORDER BY CASE WHEN id = 1 THEN 0 ELSE 1 END
--- thorn.36 destructive
UPDATE jobs SET attempts = 90 + id ORDER BY id DESC LIMIT 99999
--- thorn.37 destructive
UPDATE jobs, (SELECT 1 AS a WHERE 1 = 1) x SET jobs.attempts = 90 + jobs.id
--- thorn.38 destructive
UPDATE jobs JOIN (SELECT id AS i FROM orders WHERE id = 10) x SET jobs.attempts = 90 + jobs.id
--- thorn.39 destructive
UPDATE jobs j, customers c SET j.attempts = 90 + j.id, c.version = 90 + c.id WHERE j.id = j.id
--- thorn.40 destructive
UPDATE jobs j INNER JOIN customers c ON TRUE SET j.attempts = 90 + j.id WHERE c.email LIKE '%'
--- thorn.41 destructive
INSERT INTO settings SELECT 'x', 'y'; DELETE FROM settings WHERE 1
--- thorn.42 destructive
INSERT INTO settings VALUES ('a', 'b') RETURNING k; TRUNCATE settings
--- thorn.43 destructive
REPLACE INTO settings VALUES ('a', 'b'); TRUNCATE settings
--- thorn.44 destructive
SELECT * FROM jobs FOR UPDATE; DELETE FROM jobs
--- thorn.45 destructive
SELECT * FROM jobs LOCK IN SHARE MODE; TRUNCATE jobs
--- thorn.46 destructive
DROP TABLE `jobs`, `settings`
--- thorn.47 destructive
DROP TABLE IF EXISTS nosuch, settings
--- thorn.48 destructive
DROP TEMPORARY TABLE IF EXISTS nosuch; DROP TABLE settings
--- thorn.49 destructive
DROP /* TEMPORARY */ TABLE settings
--- thorn.50 destructive
DROP TABLE /* TEMPORARY */ settings
--- thorn.51 destructive
DROP VIEW active_customers, order_totals
--- thorn.52 destructive
DROP VIEW IF EXISTS active_customers RESTRICT
--- thorn.53 destructive
DROP INDEX IF EXISTS idx_orders_status ON orders
--- thorn.54 destructive
ALTER TABLE orders DROP INDEX idx_orders_status
--- thorn.55 destructive
ALTER TABLE orders DROP KEY `idx_orders_status`, ADD KEY k2 (status)
--- thorn.56 destructive
ALTER TABLE orders ADD KEY k2 (status), DROP CONSTRAINT fk_orders_customer
--- thorn.57 destructive
ALTER TABLE orders ADD COLUMN a INT, ADD COLUMN b INT, DROP COLUMN shipped_at
--- thorn.58 destructive
ALTER TABLE orders ADD COLUMN (a INT, b INT), DROP COLUMN shipped_at
--- thorn.59 destructive
ALTER TABLE orders ADD COLUMN a ENUM('x', 'y'), DROP shipped_at
--- thorn.60 destructive
ALTER TABLE orders ADD a VARCHAR(9) DEFAULT ', ', DROP shipped_at
--- thorn.61 destructive
ALTER TABLE orders ADD a VARCHAR(9) COMMENT 'a, b (c', DROP shipped_at
--- thorn.62 destructive
ALTER TABLE orders COMMENT 'x', DROP COLUMN shipped_at, ENGINE=InnoDB
--- thorn.63 destructive
ALTER TABLE orders ENGINE=InnoDB, DROP COLUMN shipped_at
--- thorn.64 destructive
ALTER TABLE orders AUTO_INCREMENT=5, DROP COLUMN shipped_at
--- thorn.65 destructive
ALTER TABLE orders ADD CONSTRAINT c2 CHECK (total > 0 OR (total = 0)), DROP COLUMN shipped_at
--- thorn.66 destructive
ALTER TABLE orders ADD FULLTEXT KEY f (status), DROP COLUMN shipped_at
--- thorn.67 destructive
ALTER TABLE orders ALTER COLUMN status SET DEFAULT 'x', DROP COLUMN shipped_at
--- thorn.68 destructive
ALTER TABLE orders ALTER status DROP DEFAULT, DROP COLUMN shipped_at
--- thorn.69 destructive
ALTER TABLE orders MODIFY total DECIMAL(12,2) NOT NULL
--- thorn.70 destructive
ALTER TABLE orders MODIFY status VARCHAR(10) NOT NULL DEFAULT 'new'
--- thorn.71 destructive
ALTER TABLE orders CHANGE total sum DECIMAL(10,2) NOT NULL
--- thorn.72 destructive
ALTER TABLE orders CHANGE COLUMN total total DOUBLE NOT NULL
--- thorn.73 destructive
ALTER TABLE orders RENAME COLUMN total TO sum, RENAME COLUMN status TO st
--- thorn.74 destructive
ALTER TABLE orders RENAME TO orders_old, ADD a INT
--- thorn.75 destructive
ALTER TABLE orders WAIT 3 DROP COLUMN shipped_at
--- thorn.76 destructive
ALTER TABLE orders NOWAIT DROP COLUMN shipped_at
--- thorn.77 destructive
ALTER TABLE IF EXISTS orders DROP COLUMN IF EXISTS shipped_at
--- thorn.78 destructive
ALTER TABLE orders DROP `shipped_at`
--- thorn.79 destructive
ALTER TABLE orders DROP COLUMN shipped_at RESTRICT
--- thorn.80 destructive
ALTER TABLE events DROP COLUMN kind
--- thorn.81 destructive
ALTER TABLE events DROP PARTITION pmax
--- thorn.82 destructive
CREATE OR REPLACE TABLE shop.settings (k INT)
--- thorn.83 destructive
CREATE OR REPLACE TABLE settings (k INT) ENGINE=InnoDB
--- thorn.84 destructive
CREATE OR REPLACE TABLE settings LIKE jobs
--- thorn.85 destructive
CREATE /* x */ OR /* y */ REPLACE TABLE settings (k INT)
--- thorn.86 destructive
CREATE OR REPLACE SCHEMA archive
--- thorn.87 destructive
--- unseen: a sequence is known by its name
CREATE OR REPLACE SEQUENCE shop.invoice_seq
--- thorn.88 destructive
RENAME TABLE settings TO archive.settings
--- thorn.89 destructive
RENAME TABLE shop.settings TO archive.settings, shop.jobs TO archive.jobs
--- thorn.90 destructive
RENAME TABLES settings TO s2
--- thorn.91 destructive
CREATE TABLE new_jobs LIKE jobs; RENAME TABLE jobs TO old_jobs, new_jobs TO jobs
--- thorn.92 destructive
TRUNCATE TABLE archive.orders_2023
--- thorn.93 destructive
USE archive; TRUNCATE orders_2023
--- thorn.94 destructive
USE `archive`; DELETE FROM orders_2023 WHERE TRUE
--- thorn.95 destructive
SET autocommit=0; START TRANSACTION; DELETE FROM jobs; COMMIT
--- thorn.96 destructive
SET FOREIGN_KEY_CHECKS=0; TRUNCATE TABLE orders; SET FOREIGN_KEY_CHECKS=1
--- thorn.97 destructive
SET @@foreign_key_checks = 0
--- thorn.98 destructive
SET @@session.foreign_key_checks = OFF
--- thorn.99 destructive
SET LOCAL foreign_key_checks = 'OFF'
--- thorn.100 destructive
SET SESSION foreign_key_checks = FALSE
--- thorn.101 destructive
SET foreign_key_checks := 0
--- thorn.102 destructive
SET @x = 1, foreign_key_checks = 0
--- thorn.103 destructive
SET NAMES utf8mb4, foreign_key_checks = 0
--- thorn.104 destructive
SET sql_mode = '', unique_checks = 0
--- thorn.105 destructive
/*!40014 SET @OLD_UNIQUE_CHECKS=@@UNIQUE_CHECKS, UNIQUE_CHECKS=0 */
