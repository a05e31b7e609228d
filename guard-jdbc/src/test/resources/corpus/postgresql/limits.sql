--- about: Destructive, proved so, and not to be known from the text: what it does stands elsewhere.
--- limit.function destructive
--- limit: the body of the function is in the database
--- with: CREATE FUNCTION wipe() RETURNS void LANGUAGE sql AS 'DELETE FROM t'
SELECT wipe()

--- limit.call destructive
--- limit: the body of the procedure is in the database
--- with: CREATE PROCEDURE wipe() LANGUAGE sql AS 'TRUNCATE t'
CALL wipe()

--- limit.do-perform destructive
--- limit: the body of the function is in the database
--- with: CREATE FUNCTION wipe() RETURNS void LANGUAGE plpgsql AS 'BEGIN DROP TABLE t; END'
DO $$ BEGIN PERFORM wipe(); END $$

--- limit.trigger destructive
--- limit: the trigger is in the database
--- with: CREATE FUNCTION wipe() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN DELETE FROM t; RETURN NULL; END'; CREATE TRIGGER wipe AFTER INSERT ON u EXECUTE FUNCTION wipe()
INSERT INTO u (id) VALUES (9)

--- limit.rule destructive
--- limit: the rule is in the database
--- with: CREATE RULE wipe AS ON INSERT TO u DO ALSO DELETE FROM t
INSERT INTO u (id) VALUES (9)

--- limit.execute-prepared destructive
--- limit: the statement was prepared by an earlier text
--- with: PREPARE wipe AS DELETE FROM t
EXECUTE wipe

--- limit.data destructive
--- limit: whether any row is left depends on the data
DELETE FROM orders WHERE total < 1000000

--- limit.cascade destructive
--- limit: the foreign keys of other tables are in the database
DELETE FROM customers WHERE email LIKE '%@example.com'

--- limit.cursor-loop destructive
--- limit: each DELETE strikes one row, the loop all of them
DO $$ DECLARE r record; c CURSOR FOR SELECT * FROM t FOR UPDATE; BEGIN FOR r IN c LOOP DELETE FROM t WHERE CURRENT OF c; END LOOP; END $$

--- limit.below-infinity destructive
--- limit: a table that keeps history holds infinity in its current rows, this one does not
DELETE FROM orders WHERE created_at < 'infinity'
