--- about: ALTER of everything: first what loses or reshapes, then what only adds.
--- alter.drop-column destructive drop-column
ALTER TABLE customers DROP COLUMN notes
--- alter.drop-column-short destructive drop-column
ALTER TABLE customers DROP notes
--- alter.drop-column-if-exists destructive drop-column
ALTER TABLE IF EXISTS customers DROP COLUMN IF EXISTS `notes`
--- alter.drop-column-among-adds destructive drop-column
ALTER TABLE customers ADD COLUMN nick VARCHAR(20), DROP COLUMN notes, ADD INDEX (nick)
--- alter.drop-column-after-default destructive drop-column
ALTER TABLE customers ALTER COLUMN status SET DEFAULT 'a, b', DROP notes
--- alter.drop-column-after-enum destructive drop-column
ALTER TABLE documents ADD COLUMN e ENUM('a','b,drop') DEFAULT 'a', DROP body
--- alter.drop-column-online destructive drop-column
ALTER ONLINE TABLE customers DROP COLUMN notes, ALGORITHM=INSTANT
--- alter.drop-column-ignore destructive drop-column
ALTER ONLINE IGNORE TABLE customers DROP COLUMN region
--- alter.drop-primary-key destructive drop-constraint
ALTER TABLE settings DROP PRIMARY KEY
--- alter.drop-foreign-key destructive drop-constraint
ALTER TABLE orders DROP FOREIGN KEY fk_orders_customer
--- alter.drop-constraint destructive drop-constraint
ALTER TABLE orders DROP CONSTRAINT ck_orders_total
--- alter.drop-constraint-unique destructive drop-constraint
ALTER TABLE customers DROP CONSTRAINT uq_customers_email
--- alter.drop-index destructive drop-object
ALTER TABLE orders DROP INDEX idx_orders_status
--- alter.drop-key destructive drop-object
ALTER TABLE customers DROP KEY IF EXISTS idx_customers_region
--- alter.modify destructive alter-type
ALTER TABLE customers MODIFY name VARCHAR(30) NOT NULL
--- alter.modify-column destructive alter-type
ALTER TABLE customers MODIFY COLUMN version BIGINT NOT NULL AFTER region
--- alter.modify-in-exec-comment destructive alter-type
ALTER TABLE customers /*!50000 MODIFY version SMALLINT */
--- alter.change-type destructive alter-type
ALTER TABLE customers CHANGE region region CHAR(5)
--- alter.change-name destructive rename
ALTER TABLE customers CHANGE COLUMN region area VARCHAR(20)
--- alter.rename-column destructive rename
ALTER TABLE customers RENAME COLUMN region TO area
--- alter.rename-to destructive rename
ALTER TABLE settings RENAME TO preferences
--- alter.rename-short destructive rename
ALTER TABLE settings RENAME preferences
--- alter.rename-as destructive rename
ALTER TABLE settings RENAME AS archive.settings
--- alter.rename-index destructive rename
ALTER TABLE orders RENAME INDEX idx_orders_status TO ix1
--- alter.rename-key destructive rename
ALTER TABLE orders RENAME KEY idx_orders_status TO ix1
--- alter.rename-table destructive rename
RENAME TABLE settings TO preferences
--- alter.rename-tables destructive rename
RENAME TABLES settings TO old_settings, drop_log TO settings
--- alter.rename-table-swap destructive rename
RENAME TABLE jobs TO jobs_old, empty_bin TO jobs
--- alter.rename-table-if-exists destructive rename
RENAME TABLE IF EXISTS settings WAIT 10 TO preferences
--- alter.rename-user destructive rename
RENAME USER app@localhost TO app2@localhost
--- alter.rename-event destructive rename
ALTER EVENT nightly RENAME TO weekly
--- alter.convert-charset destructive alter-type
ALTER TABLE customers CONVERT TO CHARACTER SET latin1
--- alter.enum-narrow destructive alter-type
ALTER TABLE documents MODIFY kind ENUM('draft','final')
--- alter.two-tables-second-drops destructive drop-column
ALTER TABLE orders ADD note TEXT; ALTER TABLE customers DROP region
--- alter.exec-comment-drop destructive drop-column
ALTER TABLE customers /*! DROP COLUMN notes */
--- alter.exec-comment-tail destructive drop-column
ALTER TABLE customers ADD nick VARCHAR(10) /*M!100301 , DROP COLUMN notes */
--- alter.coalesce-comment destructive drop-column
ALTER TABLE customers COMMENT='x', DROP notes
--- alter.add-column harmless alter
ALTER TABLE customers ADD COLUMN nick VARCHAR(20) NULL
--- alter.add-column-if-not-exists harmless alter
ALTER TABLE customers ADD COLUMN IF NOT EXISTS nick VARCHAR(20) DEFAULT 'drop' AFTER name
--- alter.add-column-named-drop harmless alter
ALTER TABLE customers ADD `drop` INT, ADD `truncate` INT DEFAULT 0
--- alter.add-columns-parens harmless alter
ALTER TABLE customers ADD (a INT, b VARCHAR(10) COMMENT 'drop column x')
--- alter.add-index harmless alter
ALTER TABLE customers ADD INDEX idx_name (name), ALGORITHM=INPLACE, LOCK=NONE
--- alter.add-fk-cascade harmless alter
ALTER TABLE jobs ADD COLUMN owner INT NULL, ADD CONSTRAINT fk_jobs_owner FOREIGN KEY (owner) REFERENCES customers (id) ON DELETE CASCADE ON UPDATE SET NULL
--- alter.add-check harmless alter
ALTER TABLE customers ADD CONSTRAINT ck_name CHECK (name <> 'drop table customers')
--- alter.add-generated harmless alter
ALTER TABLE orders ADD COLUMN total_cents INT AS (total * 100) STORED
--- alter.add-partition harmless alter
ALTER TABLE archive.orders_2023 PARTITION BY HASH (id) PARTITIONS 2
--- alter.reorganize-partition harmless alter
ALTER TABLE events REORGANIZE PARTITION pmax INTO (PARTITION p2025 VALUES LESS THAN (2026), PARTITION pmax VALUES LESS THAN MAXVALUE)
--- alter.drop-default harmless alter
ALTER TABLE customers ALTER COLUMN status DROP DEFAULT
--- alter.set-default harmless alter
ALTER TABLE customers ALTER status SET DEFAULT 'drop'
--- alter.auto-increment harmless alter
ALTER TABLE jobs AUTO_INCREMENT = 1000
--- alter.comment harmless alter
ALTER TABLE jobs COMMENT = 'drop me; DROP TABLE jobs'
--- alter.engine-innodb harmless alter
ALTER TABLE jobs ENGINE=InnoDB
--- alter.force harmless alter
ALTER TABLE jobs FORCE
--- alter.row-format harmless alter
ALTER TABLE jobs ROW_FORMAT=DYNAMIC
--- alter.analyze-partition harmless alter
ALTER TABLE events ANALYZE PARTITION p2023
--- alter.rebuild-partition harmless alter
ALTER TABLE events REBUILD PARTITION p2022, p2023
--- alter.sequence harmless alter
ALTER SEQUENCE invoice_seq INCREMENT BY 2
--- alter.sequence-restart harmless alter
ALTER SEQUENCE invoice_seq RESTART WITH 500
--- alter.view harmless alter
ALTER VIEW active_customers AS SELECT id, email, name, status, region FROM customers WHERE deleted_at IS NULL
--- alter.database harmless alter
ALTER DATABASE archive CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci
--- alter.procedure-comment harmless alter
ALTER PROCEDURE touch_customer COMMENT 'will DROP nothing'
--- alter.event-disable harmless alter
ALTER EVENT nightly COMMENT 'truncate' DISABLE
--- alter.user harmless alter
ALTER USER app@localhost IDENTIFIED BY 'drop table t'
--- alter.add-versioning harmless alter
ALTER TABLE settings ADD SYSTEM VERSIONING
--- alter.index-ignored harmless alter
ALTER TABLE orders ALTER INDEX idx_orders_status IGNORED
--- alter.add-column-wait harmless alter
ALTER TABLE customers WAIT 5 ADD COLUMN IF NOT EXISTS `delete` TINYINT NOT NULL DEFAULT 0
--- alter.disable-keys harmless alter
ALTER TABLE archive.orders_2023 DISABLE KEYS
