--- about: Routines, events and blocks: what runs at once and what is only defined.
--- routine.1 harmless
CREATE PROCEDURE p1() DELETE FROM jobs
--- routine.2 harmless
CREATE OR REPLACE PROCEDURE p1() BEGIN DROP TABLE IF EXISTS tmp; TRUNCATE jobs; END
--- routine.3 harmless
CREATE FUNCTION f1() RETURNS INT DETERMINISTIC MODIFIES SQL DATA BEGIN DELETE FROM jobs; RETURN 1; END
--- routine.4 harmless
CREATE TRIGGER tr1 AFTER INSERT ON jobs FOR EACH ROW BEGIN DELETE FROM audit_log WHERE id = NEW.id; END
--- routine.5 harmless
CREATE PROCEDURE p1(IN a INT, OUT b INT, INOUT c INT) COMMENT 'drop table jobs' SQL SECURITY INVOKER BEGIN SET b = a; END
--- routine.6 harmless
CREATE DEFINER=`root`@`localhost` PROCEDURE `p1`() BEGIN IF 1 THEN DELETE FROM jobs; ELSEIF 2 THEN TRUNCATE jobs; END IF; END
--- routine.7 harmless
CREATE PROCEDURE p1() BEGIN DECLARE x INT; w: WHILE 1 DO LEAVE w; END WHILE w; CASE x WHEN 1 THEN DELETE FROM jobs; ELSE BEGIN END; END CASE; END
--- routine.8 harmless
CREATE PROCEDURE p1() BEGIN DECLARE c CURSOR FOR SELECT id FROM jobs; OPEN c; CLOSE c; END
--- routine.9 harmless
CREATE PROCEDURE p1() BEGIN DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN ROLLBACK; RESIGNAL; END; START TRANSACTION; DELETE FROM jobs; COMMIT; END
--- routine.10 harmless
SET sql_mode = 'ORACLE'; CREATE PROCEDURE p1 AS b INT; BEGIN DELETE FROM jobs; END
--- routine.11 harmless
SET sql_mode = 'ORACLE'; CREATE OR REPLACE PROCEDURE p1 (a IN INT) IS b INT := 1; c VARCHAR2(10); BEGIN TRUNCATE TABLE jobs; END p1
--- routine.12 harmless
SET sql_mode = 'ORACLE'; CREATE FUNCTION f1 (a INT) RETURN INT DETERMINISTIC AS BEGIN DELETE FROM jobs; RETURN a; END
--- routine.13 harmless
SET sql_mode = 'ORACLE'; CREATE PACKAGE pk AS PROCEDURE p1; END; CREATE PACKAGE BODY pk AS PROCEDURE p1 AS BEGIN DELETE FROM jobs; END; END
--- routine.14 destructive
SET sql_mode = 'ORACLE'; CREATE PROCEDURE p1 AS b INT; BEGIN SELECT 1; END; DELETE FROM jobs
--- routine.15 destructive
SET sql_mode = 'ORACLE'; BEGIN DELETE FROM jobs; END
--- routine.16 destructive
SET sql_mode = 'ORACLE'; DECLARE b INT; BEGIN DELETE FROM jobs; END
--- routine.17 destructive
SET sql_mode = 'ORACLE'; BEGIN EXECUTE IMMEDIATE 'DROP TABLE settings'; END
--- routine.18 destructive
SET sql_mode = 'ORACLE'; BEGIN FOR r IN (SELECT id FROM jobs) LOOP DELETE FROM jobs; END LOOP; END
--- routine.19 destructive
CREATE PROCEDURE p1() SELECT 1; DELETE FROM jobs
--- routine.20 destructive
CREATE PROCEDURE p1() BEGIN SELECT 1; END; DELETE FROM jobs
--- routine.21 destructive
CREATE PROCEDURE p1() BEGIN IF 1 THEN SELECT 1; END IF; END; DELETE FROM jobs
--- routine.22 destructive
CREATE PROCEDURE p1() BEGIN CASE WHEN 1 THEN SELECT 1; END CASE; END; DELETE FROM jobs
--- routine.23 destructive
CREATE PROCEDURE p1() BEGIN SELECT CASE WHEN 1 THEN 2 END; END; DELETE FROM jobs
--- routine.24 destructive
CREATE PROCEDURE p1() BEGIN l: LOOP LEAVE l; END LOOP; REPEAT SELECT 1; UNTIL 1 END REPEAT; END; DELETE FROM jobs
--- routine.25 destructive
CREATE PROCEDURE p1() BEGIN DECLARE `begin` INT; SET `begin` = 1; END; DELETE FROM jobs
--- routine.26 destructive
CREATE PROCEDURE p1() BEGIN DECLARE a INT DEFAULT IF(1, 2, 3); END; DELETE FROM jobs
--- routine.27 destructive
CREATE PROCEDURE p1() BEGIN SELECT IF(1, 2, 3), `end`, 'end' FROM (SELECT 1 AS `end`) x; END; DELETE FROM jobs
--- routine.28 destructive
CREATE PROCEDURE p1() BEGIN FOR i IN 1..3 DO SELECT i; END FOR; END; DELETE FROM jobs
--- routine.29 destructive
CREATE PROCEDURE p1() BEGIN BEGIN END; BEGIN NOT ATOMIC END; END; DELETE FROM jobs
--- routine.30 destructive
CREATE PROCEDURE p1() IF 1 THEN SELECT 1; END IF; DELETE FROM jobs
--- routine.31 destructive
CREATE PROCEDURE p1() WHILE 0 DO SELECT 1; END WHILE; DELETE FROM jobs
--- routine.32 destructive
CREATE TRIGGER tr1 BEFORE INSERT ON jobs FOR EACH ROW SET NEW.state = 'x'; DELETE FROM jobs
--- routine.33 destructive
CREATE TRIGGER tr1 BEFORE INSERT ON jobs FOR EACH ROW BEGIN SET NEW.state = 'x'; END; DELETE FROM jobs
--- routine.34 destructive
CREATE TRIGGER tr1 BEFORE INSERT ON jobs FOR EACH ROW IF NEW.id > 3 THEN SET NEW.state = 'x'; END IF; DELETE FROM jobs
--- routine.35 destructive
CREATE EVENT ev1 ON SCHEDULE EVERY 1 DAY STARTS '2037-01-01' DO SELECT 1; DELETE FROM jobs
--- routine.36 destructive
CREATE EVENT ev1 ON SCHEDULE EVERY 1 DAY STARTS '2037-01-01' DO BEGIN SELECT 1; END; DELETE FROM jobs
--- routine.37 destructive
--- unseen: it runs later
CREATE EVENT ev1 ON SCHEDULE EVERY 1 DAY STARTS '2037-01-01' DO BEGIN DELETE FROM jobs; END
--- routine.38 destructive
--- unseen: it runs later
CREATE EVENT IF NOT EXISTS ev1 ON SCHEDULE AT '2037-01-01' ON COMPLETION PRESERVE COMMENT 'x' DO TRUNCATE jobs
--- routine.39 destructive
--- unseen: it runs later
CREATE OR REPLACE EVENT nightly2 ON SCHEDULE EVERY 1 HOUR STARTS '2037-01-01' DO UPDATE jobs SET attempts = 0
--- routine.40 destructive
--- unseen: it runs later
ALTER EVENT nightly DO DELETE FROM jobs
--- routine.41 harmless
ALTER EVENT nightly DISABLE
--- routine.42 harmless
ALTER EVENT nightly ON SCHEDULE EVERY 2 DAY STARTS '2037-01-01'
--- routine.43 harmless
ALTER EVENT nightly DO DELETE FROM jobs WHERE run_at < NOW() - INTERVAL 1 YEAR
--- routine.44 harmless
CREATE EVENT ev1 ON SCHEDULE EVERY 1 DAY STARTS '2037-01-01' DO CALL touch_customer(1)
--- routine.45 harmless
ALTER PROCEDURE touch_customer COMMENT 'drop me'
--- routine.46 harmless
ALTER FUNCTION total_of SQL SECURITY INVOKER
--- routine.47 harmless
SHOW CREATE PROCEDURE touch_customer
--- routine.48 harmless
BEGIN NOT ATOMIC DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN ROLLBACK; END; DELETE FROM jobs WHERE id = 1; END
--- routine.49 harmless
BEGIN NOT ATOMIC SET @x = 1; IF @x THEN UPDATE jobs SET attempts = 1 WHERE id = 2; END IF; END
--- routine.50 harmless
BEGIN NOT ATOMIC DECLARE v INT; DECLARE done INT DEFAULT 0; DECLARE c CURSOR FOR SELECT id FROM jobs WHERE state = 'done'; DECLARE CONTINUE HANDLER FOR NOT FOUND SET done = 1; OPEN c; r: LOOP FETCH c INTO v; IF done THEN LEAVE r; END IF; DELETE FROM jobs WHERE id = v; END LOOP; CLOSE c; END
--- routine.51 harmless
BEGIN NOT ATOMIC CREATE TEMPORARY TABLE tt (a INT); INSERT INTO tt VALUES (1); END
--- routine.52 harmless
BEGIN NOT ATOMIC EXECUTE IMMEDIATE 'SELECT 1'; END
--- routine.53 harmless
IF NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = 'shop' AND table_name = 'jobs' AND column_name = 'prio') THEN ALTER TABLE jobs ADD prio INT; END IF
--- routine.54 harmless
FOR r IN (SELECT id FROM jobs WHERE state = 'done') DO UPDATE jobs SET attempts = 9 WHERE id = r.id; END FOR
--- routine.55 harmless
WHILE (SELECT COUNT(*) FROM jobs WHERE state = 'zzz') > 0 DO DELETE FROM jobs WHERE state = 'zzz' LIMIT 100; END WHILE
--- routine.56 harmless
REPEAT DELETE FROM jobs WHERE state = 'done' LIMIT 1; UNTIL ROW_COUNT() = 0 END REPEAT
--- routine.57 destructive
FOR r IN (SELECT id FROM jobs) DO UPDATE jobs SET attempts = 90 + id; END FOR
--- routine.58 destructive
BEGIN NOT ATOMIC DECLARE v INT DEFAULT 0; l: LOOP SET v = v + 1; IF v > 1 THEN LEAVE l; END IF; ITERATE l; END LOOP; DELETE FROM jobs; END
--- routine.59 destructive
BEGIN NOT ATOMIC DECLARE CONTINUE HANDLER FOR 1051 BEGIN END; DROP TABLE nosuch; TRUNCATE jobs; END
--- routine.60 destructive
BEGIN NOT ATOMIC DECLARE my_err CONDITION FOR SQLSTATE '42S02'; DECLARE CONTINUE HANDLER FOR my_err DELETE FROM jobs; SELECT * FROM nosuch; END
--- routine.61 destructive
BEGIN NOT ATOMIC DECLARE r ROW TYPE OF jobs; DELETE FROM jobs; END
--- routine.62 destructive
BEGIN NOT ATOMIC DECLARE t TYPE OF jobs.id DEFAULT 5; DELETE FROM jobs WHERE id < t OR id >= t; END
--- routine.63 destructive
BEGIN NOT ATOMIC PREPARE s FROM 'DELETE FROM jobs'; EXECUTE s; END
--- routine.64 destructive
BEGIN NOT ATOMIC SET @q = 'DELETE FROM jobs'; PREPARE s FROM @q; EXECUTE s; END
--- routine.65 destructive
BEGIN NOT ATOMIC RETURN_me: BEGIN DELETE FROM jobs; END; END
--- routine.66 destructive
BEGIN NOT ATOMIC IF (SELECT 1) THEN SELECT 1; ELSE SELECT 2; END IF; TRUNCATE TABLE jobs; END
--- routine.67 destructive
BEGIN NOT ATOMIC SELECT 1; END; DELETE FROM jobs
--- routine.68 destructive
IF 0 THEN SELECT 1; ELSE DELETE FROM jobs; END IF
--- routine.69 destructive
IF 0 THEN SELECT 1; ELSEIF 1 THEN DELETE FROM jobs; END IF
--- routine.70 destructive
CASE WHEN 0 THEN SELECT 1; ELSE DELETE FROM jobs; END CASE
--- routine.71 destructive
WHILE (SELECT COUNT(*) FROM jobs) > 0 DO TRUNCATE jobs; END WHILE
--- routine.72 destructive
BEGIN NOT ATOMIC DECLARE CONTINUE HANDLER FOR SQLSTATE VALUE '42S02', SQLWARNING, 1051 DELETE FROM jobs; SELECT * FROM nosuch; END
--- routine.73 destructive
BEGIN NOT ATOMIC DECLARE e CONDITION FOR 1146; DECLARE EXIT HANDLER FOR NOT FOUND, e BEGIN DELETE FROM jobs; END; SELECT * FROM nosuch; END
