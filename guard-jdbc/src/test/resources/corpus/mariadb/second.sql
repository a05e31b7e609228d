--- about: A harmless statement first, then the one that counts.
--- second.1 destructive
SELECT SQL_CALC_FOUND_ROWS 1; DELETE FROM jobs
--- second.2 destructive
SELECT 1 LIMIT 0; TRUNCATE jobs
--- second.3 destructive
SELECT 1 FROM DUAL WHERE 0; DROP TABLE settings
--- second.4 destructive
(SELECT 1); DROP TABLE settings
--- second.5 destructive
((SELECT 1)); DROP TABLE settings
--- second.6 destructive
(SELECT 1) UNION (SELECT 2); DROP TABLE settings
--- second.7 destructive
SELECT CASE WHEN 1 THEN 2 END; DROP TABLE settings
--- second.8 destructive
SELECT 'BEGIN'; DROP TABLE settings; SELECT 'END'
--- second.9 destructive
SELECT `begin` FROM (SELECT 1 AS `begin`) x; DROP TABLE settings
--- second.10 destructive
SELECT 1 AS `begin`; DROP TABLE settings
--- second.11 destructive
SELECT IF(1, 2, 3); DROP TABLE settings
--- second.12 destructive
SELECT REPEAT('a', 3); DROP TABLE settings
--- second.13 destructive
SET @a = 1; DROP TABLE settings
--- second.14 destructive
SET @begin = 1; DROP TABLE settings
--- second.15 destructive
SHOW TABLES; DROP TABLE settings
--- second.16 destructive
SHOW CREATE PROCEDURE touch_customer; DROP TABLE settings
--- second.17 destructive
SHOW CREATE TRIGGER audit_log_bi; DROP TABLE settings
--- second.18 destructive
SHOW CREATE EVENT nightly; DROP TABLE settings
--- second.19 destructive
SHOW CREATE VIEW active_customers; DROP TABLE settings
--- second.20 destructive
DESCRIBE jobs; DROP TABLE settings
--- second.21 destructive
EXPLAIN DELETE FROM jobs; DELETE FROM jobs
--- second.22 destructive
EXPLAIN SELECT 1 UNION SELECT 2; DROP TABLE settings
--- second.23 destructive
CHECK TABLE jobs; DROP TABLE settings
--- second.24 destructive
ANALYZE TABLE jobs; DROP TABLE settings
--- second.25 destructive
OPTIMIZE TABLE jobs; DROP TABLE settings
--- second.26 destructive
FLUSH TABLES; DROP TABLE settings
--- second.27 destructive
HELP 'x'; DROP TABLE settings
--- second.28 destructive
DO 1; DROP TABLE settings
--- second.29 destructive
CALL touch_customer(1); DROP TABLE settings
--- second.30 destructive
INSERT INTO settings VALUES ('a', ';'); DROP TABLE settings
--- second.31 destructive
UPDATE jobs SET state = ';' WHERE id = 1; DROP TABLE settings
--- second.32 destructive
DELETE FROM jobs WHERE state = ';' AND id = 1; DROP TABLE settings
--- second.33 destructive
REPLACE INTO settings VALUES ('a', 'b'); DROP TABLE settings
--- second.34 destructive
CREATE TEMPORARY TABLE tt (a INT); DROP TABLE settings
--- second.35 destructive
CREATE TEMPORARY TABLE tt (a INT); DROP TABLE tt, settings
--- second.36 destructive
CREATE TEMPORARY TABLE tt (a INT); DELETE FROM tt; DELETE FROM jobs
--- second.37 destructive
CREATE TABLE t8 (a INT); DROP TABLE settings
--- second.38 destructive
CREATE TABLE t8 (`begin` INT); DROP TABLE settings
--- second.39 destructive
CREATE TABLE t8 (a INT COMMENT 'BEGIN'); DROP TABLE settings
--- second.40 destructive
CREATE VIEW v8 AS SELECT 1; DROP TABLE settings
--- second.41 destructive
CREATE VIEW v8 AS SELECT CASE WHEN 1 THEN 2 END AS a; DROP TABLE settings
--- second.42 destructive
CREATE INDEX i8 ON jobs (state); DROP TABLE settings
--- second.43 destructive
CREATE USER u8; DROP TABLE settings
--- second.44 destructive
CREATE DATABASE d8; DROP TABLE settings
--- second.45 destructive
CREATE SEQUENCE s8; DROP TABLE settings
--- second.46 destructive
CREATE SERVER s8 FOREIGN DATA WRAPPER mysql OPTIONS (HOST 'h'); DROP TABLE settings
--- second.47 destructive
ALTER TABLE jobs ADD a INT; DROP TABLE settings
--- second.48 destructive
ALTER TABLE jobs COMMENT ';'; DROP TABLE settings
--- second.49 destructive
GRANT SELECT ON shop.* TO app@localhost; DROP TABLE settings
--- second.50 destructive
PREPARE s FROM 'SELECT 1'; DROP TABLE settings
--- second.51 destructive
PREPARE s FROM 'SELECT 1'; EXECUTE s; DEALLOCATE PREPARE s; DROP TABLE settings
--- second.52 destructive
EXECUTE IMMEDIATE 'SELECT 1'; DROP TABLE settings
--- second.53 destructive
SAVEPOINT a; DROP TABLE settings
--- second.54 destructive
COMMIT; DROP TABLE settings
--- second.55 destructive
ROLLBACK; DROP TABLE settings
--- second.56 destructive
START TRANSACTION READ WRITE; DROP TABLE settings
--- second.57 destructive
BEGIN; DROP TABLE settings
--- second.58 destructive
BEGIN WORK; DROP TABLE settings; COMMIT WORK
--- second.59 destructive
SET TRANSACTION READ WRITE; DROP TABLE settings
--- second.60 destructive
LOCK TABLES jobs READ; UNLOCK TABLES; DROP TABLE settings
--- second.61 destructive
UNLOCK TABLES; DROP TABLE settings
--- second.62 destructive
USE shop; DROP TABLE settings
--- second.63 destructive
VALUES (1); DROP TABLE settings
--- second.64 destructive
WITH a AS (SELECT 1) SELECT * FROM a; DROP TABLE settings
--- second.65 destructive
XA RECOVER; DROP TABLE settings
--- second.66 destructive
SHOW WARNINGS; DROP TABLE settings
--- second.67 destructive
GET DIAGNOSTICS @n = NUMBER; DROP TABLE settings
--- second.68 destructive
SIGNAL SQLSTATE '01000'; DROP TABLE settings
--- second.69 destructive
BACKUP UNLOCK; DROP TABLE settings
--- second.70 destructive
RESET QUERY CACHE; DROP TABLE settings
--- second.71 destructive
CHECKSUM TABLE jobs; DROP TABLE settings
--- second.72 destructive
HANDLER jobs OPEN; HANDLER jobs READ FIRST; HANDLER jobs CLOSE; DROP TABLE settings
--- second.73 destructive
LOAD INDEX INTO CACHE jobs; DROP TABLE settings
--- second.74 destructive
BEGIN NOT ATOMIC SELECT 1; END; DROP TABLE settings
--- second.75 destructive
IF 1 THEN SELECT 1; END IF; DROP TABLE settings
--- second.76 destructive
DROP TEMPORARY TABLE IF EXISTS a; DROP TABLE settings
