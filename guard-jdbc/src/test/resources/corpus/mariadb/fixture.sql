SET SESSION sql_mode = DEFAULT;
DROP DATABASE IF EXISTS shop;
DROP DATABASE IF EXISTS archive;
DROP DATABASE IF EXISTS scratch;
DROP DATABASE IF EXISTS tenant_7;
DROP USER IF EXISTS 'app'@'localhost', 'app2'@'localhost', 'old_app'@'localhost';
DROP ROLE IF EXISTS app_reader, app_writer;
CREATE DATABASE archive CHARACTER SET utf8mb4;
CREATE DATABASE shop CHARACTER SET utf8mb4;
CREATE ROLE app_reader;
CREATE USER 'app'@'localhost' IDENTIFIED BY 'secret';
USE shop;
CREATE TABLE customers (
  id INT PRIMARY KEY AUTO_INCREMENT,
  email VARCHAR(100) NOT NULL,
  name VARCHAR(100) NOT NULL,
  status VARCHAR(20) NOT NULL DEFAULT 'active',
  region VARCHAR(20) NULL,
  notes TEXT NULL,
  version INT NOT NULL DEFAULT 0,
  created_at DATETIME NOT NULL DEFAULT '2024-01-01',
  deleted_at DATETIME NULL,
  CONSTRAINT uq_customers_email UNIQUE (email),
  KEY idx_customers_region (region)
) ENGINE=InnoDB;
INSERT INTO customers (id, email, name, status, region, notes, version, created_at, deleted_at) VALUES
  (1, 'ann@example.com', 'Ann', 'active', 'north', NULL, 0, '2024-01-05', NULL),
  (2, 'bob@example.com', 'Bob', 'active', 'south', 'likes; semicolons', 3, '2024-02-05', NULL),
  (3, 'cyd@example.com', 'Cyd', 'locked', NULL, NULL, 1, '2024-03-05', NULL),
  (4, 'dan@example.com', 'Dan', 'closed', 'west', 'DROP TABLE customers', 7, '2023-04-05', '2024-09-01'),
  (5, 'eve@example.com', 'Eve', 'active', 'east', 'x', 2, '2022-05-05', NULL);
CREATE TABLE orders (
  id INT PRIMARY KEY,
  customer_id INT NOT NULL,
  status VARCHAR(20) NOT NULL DEFAULT 'new',
  total DECIMAL(10,2) NOT NULL,
  placed_at DATETIME NOT NULL,
  shipped_at DATETIME NULL,
  CONSTRAINT fk_orders_customer FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE CASCADE,
  CONSTRAINT ck_orders_total CHECK (total >= 0),
  KEY idx_orders_status (status)
) ENGINE=InnoDB;
INSERT INTO orders VALUES
  (10, 1, 'paid', 10.00, '2024-01-10', '2024-01-12'),
  (11, 1, 'new', 20.50, '2024-02-10', NULL),
  (12, 2, 'paid', 99.99, '2024-03-10', '2024-03-11'),
  (13, 3, 'cancelled', 5.00, '2023-01-10', NULL),
  (14, 5, 'new', 7.25, '2024-05-10', NULL);
CREATE TABLE order_items (
  order_id INT NOT NULL,
  line_no INT NOT NULL,
  sku VARCHAR(20) NOT NULL,
  qty INT NOT NULL DEFAULT 1,
  price DECIMAL(10,2) NOT NULL,
  PRIMARY KEY (order_id, line_no),
  CONSTRAINT fk_items_order FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE ON UPDATE CASCADE
) ENGINE=InnoDB;
INSERT INTO order_items VALUES
  (10, 1, 'A-1', 1, 10.00), (11, 1, 'A-1', 2, 10.00), (11, 2, 'B-2', 1, 0.50),
  (12, 1, 'C-3', 3, 33.33), (14, 1, 'B-2', 1, 7.25);
CREATE TABLE documents (
  id INT PRIMARY KEY,
  title VARCHAR(100) NOT NULL,
  body LONGTEXT NULL,
  doc JSON NULL,
  kind ENUM('draft','final','delete') NOT NULL DEFAULT 'draft',
  payload BLOB NULL,
  title_upper VARCHAR(100) AS (UPPER(title)) VIRTUAL,
  FULLTEXT KEY ft_documents_body (body)
) ENGINE=InnoDB;
INSERT INTO documents (id, title, body, doc, kind, payload) VALUES
  (1, 'First', 'how to drop a table', '{"tags":["a","b"],"n":1}', 'draft', x'00FF'),
  (2, 'Second', NULL, '{"tags":[],"n":2}', 'final', NULL),
  (3, 'Third', 'it''s; done', NULL, 'draft', x'2A');
CREATE TABLE jobs (
  id INT PRIMARY KEY AUTO_INCREMENT,
  queue VARCHAR(30) NOT NULL,
  state VARCHAR(20) NOT NULL,
  locked_by VARCHAR(50) NULL,
  locked_at DATETIME NULL,
  attempts INT NOT NULL DEFAULT 0,
  run_at DATETIME NOT NULL
) ENGINE=InnoDB;
INSERT INTO jobs VALUES
  (1, 'mail', 'done', 'w1', '2024-01-01', 1, '2024-01-01'),
  (2, 'mail', 'ready', NULL, NULL, 0, '2024-01-02'),
  (3, 'bill', 'failed', 'w2', '2024-01-03', 5, '2024-01-03'),
  (4, 'bill', 'ready', NULL, NULL, 0, '2099-01-01');
CREATE TABLE audit_log (
  id INT PRIMARY KEY AUTO_INCREMENT,
  at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
  actor VARCHAR(50) NULL,
  message TEXT NULL
) ENGINE=InnoDB;
INSERT INTO audit_log (id, at, actor, message) VALUES
  (1, '2023-01-01', 'ann', 'TRUNCATE TABLE audit_log'), (2, '2024-01-01', NULL, 'login'), (3, '2024-06-01', 'bob', NULL);
CREATE TABLE events (
  id INT NOT NULL,
  happened DATE NOT NULL,
  kind VARCHAR(20) NOT NULL,
  PRIMARY KEY (id, happened)
) ENGINE=InnoDB
PARTITION BY RANGE (YEAR(happened)) (
  PARTITION p2022 VALUES LESS THAN (2023),
  PARTITION p2023 VALUES LESS THAN (2024),
  PARTITION p2024 VALUES LESS THAN (2025),
  PARTITION pmax VALUES LESS THAN MAXVALUE
);
INSERT INTO events VALUES (1, '2022-03-01', 'a'), (2, '2022-04-01', 'b'), (3, '2023-05-01', 'a'),
  (4, '2023-05-02', 'b'), (5, '2024-01-01', 'a'), (6, '2024-02-02', 'c');
CREATE TABLE events_swap (
  id INT NOT NULL,
  happened DATE NOT NULL,
  kind VARCHAR(20) NOT NULL,
  PRIMARY KEY (id, happened)
) ENGINE=InnoDB;
CREATE TABLE prices (
  sku VARCHAR(20) PRIMARY KEY,
  amount DECIMAL(10,2) NOT NULL
) ENGINE=InnoDB WITH SYSTEM VERSIONING;
INSERT INTO prices VALUES ('A-1', 9.00), ('B-2', 0.50), ('C-3', 33.33);
UPDATE prices SET amount = amount + 1 WHERE sku <> 'C-3';
CREATE TABLE settings (k VARCHAR(50) PRIMARY KEY, v VARCHAR(200) NULL) ENGINE=InnoDB;
INSERT INTO settings VALUES ('theme', 'dark'), ('delete_after_days', '30'), ('motto', NULL);
CREATE TABLE `drop` (id INT PRIMARY KEY, `delete` INT NULL, `table` VARCHAR(20) NULL, `update` VARCHAR(20) NULL) ENGINE=InnoDB;
INSERT INTO `drop` VALUES (1, 0, 'a', 'b'), (2, 1, 'c', 'd');
CREATE TABLE truncate (id INT PRIMARY KEY, `where` VARCHAR(20) NULL, truncated INT NULL) ENGINE=InnoDB;
INSERT INTO truncate VALUES (1, 'x', 0), (2, 'y', 1);
CREATE TABLE drop_log (id INT PRIMARY KEY, what VARCHAR(50) NULL) ENGINE=InnoDB;
INSERT INTO drop_log VALUES (1, 'one'), (2, 'two');
CREATE TABLE empty_bin (id INT PRIMARY KEY, what VARCHAR(50) NULL) ENGINE=InnoDB;
CREATE TABLE DATABASECHANGELOG (ID VARCHAR(255) NOT NULL, AUTHOR VARCHAR(255) NOT NULL, FILENAME VARCHAR(255) NOT NULL, DATEEXECUTED DATETIME NOT NULL, ORDEREXECUTED INT NOT NULL, EXECTYPE VARCHAR(10) NOT NULL, MD5SUM VARCHAR(35) NULL, DESCRIPTION VARCHAR(255) NULL, COMMENTS VARCHAR(255) NULL, TAG VARCHAR(255) NULL, LIQUIBASE VARCHAR(20) NULL, CONTEXTS VARCHAR(255) NULL, LABELS VARCHAR(255) NULL, DEPLOYMENT_ID VARCHAR(10) NULL) ENGINE=InnoDB;
INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, EXECTYPE, MD5SUM) VALUES ('1', 'ann', 'db/1.xml', '2024-01-01', 1, 'EXECUTED', '8:1'), ('2', 'ann', 'db/2.xml', '2024-01-02', 2, 'EXECUTED', '8:2');
CREATE TABLE DATABASECHANGELOGLOCK (ID INT NOT NULL, `LOCKED` BIT(1) NOT NULL, LOCKGRANTED DATETIME NULL, LOCKEDBY VARCHAR(255) NULL, CONSTRAINT PK_DATABASECHANGELOGLOCK PRIMARY KEY (ID)) ENGINE=InnoDB;
INSERT INTO DATABASECHANGELOGLOCK VALUES (1, 0, NULL, NULL);
CREATE TABLE flyway_schema_history (installed_rank INT NOT NULL, version VARCHAR(50), description VARCHAR(200) NOT NULL, type VARCHAR(20) NOT NULL, script VARCHAR(1000) NOT NULL, checksum INT, installed_by VARCHAR(100) NOT NULL, installed_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, execution_time INT NOT NULL, success BOOL NOT NULL, CONSTRAINT flyway_schema_history_pk PRIMARY KEY (installed_rank)) ENGINE=InnoDB;
INSERT INTO flyway_schema_history VALUES (1, '1', 'init', 'SQL', 'V1__init.sql', 1, 'root', '2024-01-01', 5, 1), (2, '2', 'more', 'SQL', 'V2__more.sql', 2, 'root', '2024-01-02', 5, 1);
CREATE TABLE shedlock (name VARCHAR(64) NOT NULL PRIMARY KEY, lock_until TIMESTAMP(3) NOT NULL DEFAULT '2024-01-01', locked_at TIMESTAMP(3) NOT NULL DEFAULT '2024-01-01', locked_by VARCHAR(255) NOT NULL) ENGINE=InnoDB;
INSERT INTO shedlock VALUES ('nightly', '2024-01-01', '2024-01-01', 'a'), ('hourly', '2024-01-01', '2024-01-01', 'b');
CREATE TABLE SPRING_SESSION (PRIMARY_ID CHAR(36) NOT NULL, SESSION_ID CHAR(36) NOT NULL, CREATION_TIME BIGINT NOT NULL, LAST_ACCESS_TIME BIGINT NOT NULL, MAX_INACTIVE_INTERVAL INT NOT NULL, EXPIRY_TIME BIGINT NOT NULL, PRINCIPAL_NAME VARCHAR(100), CONSTRAINT SPRING_SESSION_PK PRIMARY KEY (PRIMARY_ID)) ENGINE=InnoDB;
INSERT INTO SPRING_SESSION VALUES ('p1', 's1', 1, 2, 1800, 1000, 'ann'), ('p2', 's2', 1, 2, 1800, 99999999999999, 'bob'), ('p3', 's3', 1, 2, 1800, 2000, NULL);
CREATE TABLE QRTZ_TRIGGERS (SCHED_NAME VARCHAR(120) NOT NULL, TRIGGER_NAME VARCHAR(100) NOT NULL, TRIGGER_GROUP VARCHAR(100) NOT NULL, TRIGGER_STATE VARCHAR(16) NOT NULL, NEXT_FIRE_TIME BIGINT NULL, PRIMARY KEY (SCHED_NAME, TRIGGER_NAME, TRIGGER_GROUP)) ENGINE=InnoDB;
INSERT INTO QRTZ_TRIGGERS VALUES ('S', 't1', 'g', 'WAITING', 1), ('S', 't2', 'g', 'ACQUIRED', 2), ('T', 't3', 'g', 'PAUSED', NULL);
CREATE TABLE BATCH_STEP_EXECUTION (STEP_EXECUTION_ID BIGINT NOT NULL PRIMARY KEY, VERSION BIGINT NOT NULL, STEP_NAME VARCHAR(100) NOT NULL, JOB_EXECUTION_ID BIGINT NOT NULL, STATUS VARCHAR(10), LAST_UPDATED DATETIME(6)) ENGINE=InnoDB;
INSERT INTO BATCH_STEP_EXECUTION VALUES (1, 1, 'load', 1, 'STARTED', NULL), (2, 4, 'clean', 1, 'COMPLETED', NULL);
CREATE TABLE archive.orders_2023 (id INT PRIMARY KEY, total DECIMAL(10,2) NULL) ENGINE=InnoDB;
INSERT INTO archive.orders_2023 VALUES (1, 1.00), (2, 2.00), (3, NULL);
CREATE VIEW active_customers AS SELECT id, email, name, status FROM customers WHERE deleted_at IS NULL;
CREATE VIEW order_totals AS SELECT customer_id, SUM(total) AS total FROM orders GROUP BY customer_id;
CREATE SEQUENCE invoice_seq START WITH 100;
CREATE FUNCTION total_of(c INT) RETURNS DECIMAL(10,2) READS SQL DATA RETURN (SELECT COALESCE(SUM(total), 0) FROM orders WHERE customer_id = c);
CREATE PROCEDURE touch_customer(IN c INT) UPDATE customers SET version = version + 1 WHERE id = c;
CREATE PROCEDURE count_orders(OUT n INT) SELECT COUNT(*) INTO n FROM orders;
CREATE TRIGGER audit_log_bi BEFORE INSERT ON audit_log FOR EACH ROW SET NEW.actor = COALESCE(NEW.actor, 'system');
CREATE EVENT nightly ON SCHEDULE EVERY 1 DAY STARTS '2037-01-01' DISABLE DO SET @nightly = 1;
