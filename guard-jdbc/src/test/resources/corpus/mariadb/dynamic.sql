--- about: Text that is run from text: PREPARE, EXECUTE IMMEDIATE, compound statements, routines.
--- dyn.immediate destructive drop-table
EXECUTE IMMEDIATE 'DROP TABLE settings'
--- dyn.immediate-double-quotes destructive drop-table
EXECUTE IMMEDIATE "DROP TABLE settings"
--- dyn.immediate-truncate destructive truncate
execute immediate 'truncate table settings'
--- dyn.immediate-delete destructive unbounded-delete
EXECUTE IMMEDIATE 'DELETE FROM jobs'
--- dyn.immediate-escaped destructive drop-table
EXECUTE IMMEDIATE 'DROP TABLE `settings` /* it\'s */'
--- dyn.immediate-concat destructive drop-table
EXECUTE IMMEDIATE CONCAT('DROP TA', 'BLE settings')
--- dyn.immediate-adjacent destructive drop-table
EXECUTE IMMEDIATE 'DROP' ' TABLE ' 'settings'
--- dyn.immediate-using destructive unbounded-update
EXECUTE IMMEDIATE 'UPDATE customers SET status = ?' USING 'gone'
--- dyn.immediate-variable destructive unreadable
--- with: SET @q = 'DROP TABLE settings'
EXECUTE IMMEDIATE @q
--- dyn.immediate-variable-same-text destructive
SET @q = 'DROP TABLE settings'; EXECUTE IMMEDIATE @q
--- dyn.immediate-reverse destructive
EXECUTE IMMEDIATE REVERSE('sgnittes ELBAT PORD')
--- dyn.immediate-unhex destructive
EXECUTE IMMEDIATE UNHEX('44524F50205441424C452073657474696E6773')
--- dyn.immediate-char destructive
EXECUTE IMMEDIATE CONCAT(CHAR(68 USING utf8mb4), 'ROP TABLE settings')
--- dyn.immediate-hex-literal destructive
EXECUTE IMMEDIATE x'44524F50205441424C452073657474696E6773'
--- dyn.immediate-exec-comment destructive drop-table
EXECUTE IMMEDIATE '/*! DROP TABLE settings */'
--- dyn.prepare-execute destructive drop-table
PREPARE s FROM 'DROP TABLE settings'; EXECUTE s
--- dyn.prepare-lower destructive truncate
prepare s from "truncate settings"; execute s; deallocate prepare s
--- dyn.prepare-variable destructive unreadable
SET @q = CONCAT('DR', 'OP TABLE ', 'settings'); PREPARE s FROM @q; EXECUTE s
--- dyn.prepare-concat destructive unbounded-delete
PREPARE s FROM CONCAT('DELETE ', 'FROM jobs'); EXECUTE s
--- dyn.compound destructive drop-table
BEGIN NOT ATOMIC DROP TABLE settings; END
--- dyn.compound-delete destructive unbounded-delete
BEGIN NOT ATOMIC
  DECLARE n INT DEFAULT 0;
  SELECT COUNT(*) INTO n FROM jobs;
  IF n > 0 THEN
    DELETE FROM jobs;
  END IF;
END
--- dyn.compound-loop destructive truncate
BEGIN NOT ATOMIC
  FOR i IN 1..2 DO
    TRUNCATE TABLE settings;
  END FOR;
END
--- dyn.compound-else destructive drop-table
BEGIN NOT ATOMIC IF FALSE THEN SELECT 1; ELSE DROP TABLE settings; END IF; END
--- dyn.compound-case destructive unbounded-update
BEGIN NOT ATOMIC CASE 1 WHEN 1 THEN UPDATE customers SET status = 'x'; ELSE SELECT 2; END CASE; END
--- dyn.compound-handler destructive drop-table
BEGIN NOT ATOMIC
  DECLARE CONTINUE HANDLER FOR SQLEXCEPTION DROP TABLE settings;
  SELECT * FROM no_such_table;
END
--- dyn.compound-nested destructive drop-table
BEGIN NOT ATOMIC BEGIN BEGIN DROP TABLE settings; END; END; END
--- dyn.compound-while destructive unbounded-delete
BEGIN NOT ATOMIC
  DECLARE i INT DEFAULT 1;
  again: WHILE i > 0 DO DELETE FROM jobs; SET i = i - 1; END WHILE again;
END
--- dyn.compound-immediate destructive drop-table
BEGIN NOT ATOMIC EXECUTE IMMEDIATE 'DROP TABLE settings'; END
--- dyn.compound-immediate-built destructive
BEGIN NOT ATOMIC
  DECLARE t VARCHAR(64) DEFAULT 'settings';
  EXECUTE IMMEDIATE CONCAT('DROP TABLE ', t);
END
--- dyn.compound-repeat destructive truncate
BEGIN NOT ATOMIC REPEAT TRUNCATE settings; UNTIL TRUE END REPEAT; END
--- dyn.top-level-if destructive drop-table
IF 1 = 1 THEN DROP TABLE settings; END IF
--- dyn.top-level-loop destructive drop-table
FOR r IN (SELECT 1 AS x) DO DROP TABLE settings; END FOR
--- dyn.top-level-while destructive unbounded-delete
WHILE (SELECT COUNT(*) FROM jobs) > 0 DO DELETE FROM jobs; END WHILE
--- dyn.top-level-case destructive truncate
CASE WHEN TRUE THEN TRUNCATE settings; END CASE
--- dyn.event-body destructive drop-table
--- unseen: the body runs later by itself
CREATE EVENT sweep ON SCHEDULE AT CURRENT_TIMESTAMP + INTERVAL 1 DAY DO DROP TABLE settings
--- dyn.event-block destructive truncate
--- unseen: the body runs later by itself
CREATE EVENT sweep ON SCHEDULE EVERY 1 DAY DO BEGIN DELETE FROM jobs WHERE state = 'done'; TRUNCATE TABLE audit_log; END
--- dyn.event-alter-body destructive unbounded-delete
--- unseen: the body runs later by itself
ALTER EVENT nightly DO DELETE FROM jobs
--- dyn.create-then-drop destructive drop-table
CREATE PROCEDURE p1() SELECT 1; DROP TABLE settings
--- dyn.create-block-then-drop destructive drop-table
CREATE PROCEDURE p1() BEGIN SELECT 1; END; DROP TABLE settings
--- dyn.create-if-block-then-truncate destructive truncate
CREATE PROCEDURE p1(IN a INT) BEGIN IF a > 0 THEN SELECT 1; END IF; CASE a WHEN 1 THEN SELECT 2; ELSE BEGIN END; END CASE; END; TRUNCATE settings
--- dyn.create-loop-then-delete destructive unbounded-delete
CREATE PROCEDURE p1() BEGIN l: LOOP LEAVE l; END LOOP l; WHILE FALSE DO SELECT 1; END WHILE; END; DELETE FROM jobs
--- dyn.create-case-expression-then-drop destructive drop-table
CREATE FUNCTION f1(a INT) RETURNS INT DETERMINISTIC RETURN CASE a WHEN 1 THEN 2 ELSE 3 END; DROP TABLE settings
--- dyn.create-trigger-then-drop destructive drop-table
CREATE TRIGGER t1 BEFORE INSERT ON jobs FOR EACH ROW SET NEW.attempts = 0; DROP TABLE settings
--- dyn.analyze-delete destructive unbounded-delete
ANALYZE DELETE FROM jobs
--- dyn.analyze-json-delete destructive unbounded-delete
ANALYZE FORMAT=JSON DELETE FROM jobs
--- dyn.analyze-update destructive unbounded-update
ANALYZE UPDATE customers SET status = 'x'
--- dyn.set-statement destructive unbounded-delete
SET STATEMENT max_statement_time = 10 FOR DELETE FROM jobs
--- dyn.set-statement-drop destructive drop-table
SET STATEMENT lock_wait_timeout = 1 FOR DROP TABLE settings
--- dyn.set-statement-update destructive unbounded-update
SET STATEMENT sql_mode = '' FOR UPDATE customers SET status = 'x'
--- dyn.delimiter destructive
--- invalid: DELIMITER is a command of the client
DELIMITER //
DROP TABLE settings //
--- dyn.immediate-select harmless select
EXECUTE IMMEDIATE 'SELECT 1'
--- dyn.immediate-keyed-delete harmless delete
EXECUTE IMMEDIATE 'DELETE FROM jobs WHERE id = ?' USING 1
--- dyn.immediate-string-in-string harmless select
EXECUTE IMMEDIATE 'SELECT ''DROP TABLE settings'''
--- dyn.prepare-insert harmless insert
PREPARE s FROM 'INSERT INTO drop_log VALUES (?, ?)'; EXECUTE s USING 21, 'drop'; DEALLOCATE PREPARE s
--- dyn.drop-prepare harmless session
--- with: PREPARE s FROM 'SELECT 1'
DROP PREPARE s
--- dyn.compound-keyed harmless update
BEGIN NOT ATOMIC
  DECLARE n INT;
  SELECT COUNT(*) INTO n FROM jobs WHERE state = 'ready';
  IF n > 0 THEN
    UPDATE jobs SET attempts = attempts + 1 WHERE state = 'ready';
  ELSE
    INSERT INTO audit_log (message) VALUES ('nothing to DELETE');
  END IF;
END
--- dyn.compound-cursor harmless
BEGIN NOT ATOMIC
  DECLARE done INT DEFAULT FALSE;
  DECLARE c INT;
  DECLARE cur CURSOR FOR SELECT id FROM customers WHERE status = 'locked';
  DECLARE CONTINUE HANDLER FOR NOT FOUND SET done = TRUE;
  OPEN cur;
  l: LOOP
    FETCH cur INTO c;
    IF done THEN LEAVE l; END IF;
    DELETE FROM orders WHERE customer_id = c;
  END LOOP;
  CLOSE cur;
END
--- dyn.compound-signal harmless
BEGIN NOT ATOMIC IF 1 = 0 THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'DROP TABLE refused'; END IF; END
--- dyn.call harmless call
CALL touch_customer(1)
--- dyn.call-out harmless call
CALL count_orders(@n)
--- dyn.call-escape harmless call
--- invalid: the escape of a callable statement, run by a plain one
{call touch_customer(1)}
--- dyn.call-quoted harmless call
CALL `shop`.`touch_customer`(2)
--- dyn.do harmless
DO SLEEP(0)
--- dyn.do-release-lock harmless
DO RELEASE_LOCK('drop table')
--- dyn.select-function harmless select
SELECT total_of(id) FROM customers
--- dyn.create-procedure-destructive-body harmless create
CREATE PROCEDURE wipe() BEGIN DELETE FROM jobs; TRUNCATE TABLE audit_log; DROP TABLE IF EXISTS empty_bin; END
--- dyn.create-procedure-one-statement harmless create
CREATE PROCEDURE wipe() DELETE FROM jobs
--- dyn.create-or-replace-procedure harmless create
CREATE OR REPLACE PROCEDURE touch_customer(IN c INT) MODIFIES SQL DATA BEGIN UPDATE customers SET version = 0; END
--- dyn.create-procedure-loops harmless create
CREATE DEFINER = CURRENT_USER PROCEDURE tidy(IN days INT)
BEGIN
  DECLARE more INT DEFAULT 1;
  WHILE more > 0 DO
    DELETE FROM jobs WHERE run_at < NOW() - INTERVAL days DAY LIMIT 1000;
    SET more = ROW_COUNT();
  END WHILE;
  REPEAT SET more = more + 1; UNTIL more > 3 END REPEAT;
  lbl: LOOP LEAVE lbl; END LOOP lbl;
  CASE more WHEN 1 THEN TRUNCATE jobs; ELSE BEGIN END; END CASE;
END
--- dyn.create-function harmless create
CREATE FUNCTION f2(a INT) RETURNS VARCHAR(50) DETERMINISTIC BEGIN DECLARE r VARCHAR(50); SET r = 'drop table'; RETURN r; END
--- dyn.create-trigger-delete harmless create
CREATE TRIGGER orders_bd BEFORE DELETE ON orders FOR EACH ROW DELETE FROM order_items WHERE order_id = OLD.id
--- dyn.create-trigger-all harmless create
CREATE TRIGGER orders_au AFTER UPDATE ON orders FOR EACH ROW BEGIN INSERT INTO audit_log (message) VALUES ('update'); DELETE FROM drop_log; END
--- dyn.create-or-replace-trigger harmless create
CREATE OR REPLACE TRIGGER audit_log_bi BEFORE INSERT ON audit_log FOR EACH ROW SET NEW.actor = 'drop'
--- dyn.create-event-keyed harmless create
CREATE EVENT purge_jobs ON SCHEDULE EVERY 1 HOUR DO DELETE FROM jobs WHERE state = 'done' AND run_at < NOW() - INTERVAL 30 DAY
--- dyn.analyze-keyed harmless delete
ANALYZE DELETE FROM jobs WHERE id = 1
--- dyn.analyze-select harmless select
ANALYZE FORMAT=JSON SELECT * FROM orders
--- dyn.set-statement-select harmless select
SET STATEMENT max_statement_time = 1 FOR SELECT COUNT(*) FROM orders
--- dyn.prepare-double-quotes harmless
PREPARE found FROM "SELECT id FROM jobs WHERE id = ?"
--- dyn.prepare-double-quotes-drop destructive drop-table
--- unseen: it is prepared, not run
PREPARE gone FROM "DROP TABLE settings"
--- dyn.set-statement-alter harmless alter
SET STATEMENT sql_mode = 'NO_ENGINE_SUBSTITUTION' FOR ALTER TABLE jobs ALTER COLUMN queue SET DEFAULT 'x'
--- dyn.procedure-installs harmless create
CREATE PROCEDURE p_install() BEGIN INSTALL PLUGIN no_such_plugin SONAME 'no_such_object'; END

--- dynamic.hexadecimal-odd destructive drop-table
EXECUTE IMMEDIATE 0xA44524F50205441424C45206A6F6273

--- dynamic.text-with-x destructive drop-table
EXECUTE IMMEDIATE CONCAT('/* ', 'x*/ DROP TABLE jobs')
