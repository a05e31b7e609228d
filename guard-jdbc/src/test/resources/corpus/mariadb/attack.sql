--- about: What an enemy would try: destruction in blocks, settings, executable comments and odd conditions.
--- attack.1 destructive
DELETE FROM jobs /*!999999 WHERE id = 1 */
--- attack.2 destructive
DELETE FROM jobs /*!50701 WHERE id = 1 */
--- attack.3 destructive
DELETE FROM jobs /*!80000 WHERE id = 1 */
--- attack.4 destructive
DELETE FROM jobs /*M!999999 WHERE id = 1 */
--- attack.5 destructive
DELETE FROM jobs WHERE id > -5 /*!99999 AND id = 1 */
--- attack.6 destructive
DELETE FROM jobs WHERE 1 /*!80013 AND id = 1 */
--- attack.7 destructive
UPDATE customers SET status = 'x' /*!80000 WHERE id = 1 */
--- attack.8 destructive
DROP /*!999999 TEMPORARY */ TABLE settings
--- attack.9 destructive
/*!80000 EXPLAIN */ DELETE FROM jobs
--- attack.10 destructive
/*!80000 EXPLAIN */ DROP TABLE settings
--- attack.11 destructive
/*!80000 PREPARE s FROM ' */ DROP TABLE settings /*!80000 ' */
--- attack.12 destructive
SELECT 1 /*!80000 AS ' */; DROP TABLE settings; SELECT 2 /*!80000 AS ' */
--- attack.13 destructive
CREATE TABLE newt (id INT) /*!80000 COMMENT=' */; TRUNCATE jobs; SELECT 1 /*!80000 AS ' */
--- attack.14 destructive
/*!80000 CREATE PROCEDURE p9() BEGIN */ DELETE FROM jobs; /*!80000 END */
--- attack.15 destructive
DELETE FROM jobs WHERE id = /*!80000 5; -- */ id
--- attack.16 destructive
ALTER TABLE customers WAIT 5 DROP COLUMN notes
--- attack.17 destructive
ALTER TABLE customers NOWAIT DROP COLUMN notes
--- attack.18 destructive
ALTER TABLE IF EXISTS customers WAIT 1 DROP COLUMN notes, ADD COLUMN z INT
--- attack.19 destructive
ALTER TABLE customers ALGORITHM=COPY, DROP COLUMN notes
--- attack.20 destructive
ALTER TABLE customers LOCK=SHARED, ALGORITHM=INPLACE, DROP COLUMN notes
--- attack.21 destructive
ALTER TABLE customers COMMENT='x', DROP COLUMN notes
--- attack.22 destructive
ALTER TABLE customers COMMENT = 'a, b' ROW_FORMAT=DYNAMIC, DROP notes
--- attack.23 destructive
CREATE UNIQUE INDEX IF NOT EXISTS i ON settings (k); DROP TABLE settings
--- attack.24 destructive
ALTER TABLE events TRUNCATE PARTITION ALL
--- attack.25 destructive
ALTER TABLE events DROP PARTITION IF EXISTS p2022, p2023
--- attack.26 destructive
ALTER TABLE events CONVERT PARTITION p2022 TO TABLE old_events
--- attack.27 destructive
ALTER TABLE events EXCHANGE PARTITION p2023 WITH TABLE events_swap WITHOUT VALIDATION
--- attack.28 destructive
ALTER TABLE prices DROP SYSTEM VERSIONING
--- attack.29 destructive
DELETE HISTORY FROM prices
--- attack.30 destructive
DELETE HISTORY FROM prices BEFORE SYSTEM_TIME NOW()
--- attack.31 destructive
DELETE HISTORY FROM prices BEFORE SYSTEM_TIME CURRENT_TIMESTAMP(6)
--- attack.32 destructive
--- limit: the text does not tell what the time is
DELETE HISTORY FROM shop.prices BEFORE SYSTEM_TIME '2037-12-31'
--- attack.33 destructive
SET @@system_versioning_alter_history = KEEP; ALTER TABLE prices DROP COLUMN amount
--- attack.34 destructive
SET STATEMENT max_statement_time=(SELECT 5) FOR TRUNCATE TABLE jobs
--- attack.35 destructive
SET STATEMENT sort_buffer_size=100000, max_statement_time=9 FOR UPDATE jobs SET state = 'x' WHERE 1
--- attack.36 destructive
SET STATEMENT max_statement_time=5 FOR BEGIN NOT ATOMIC DELETE FROM jobs; END
--- attack.37 destructive
SET STATEMENT max_statement_time=5 FOR EXECUTE IMMEDIATE 'TRUNCATE jobs'
--- attack.38 destructive
SET STATEMENT max_statement_time=5 FOR ANALYZE DELETE FROM jobs
--- attack.39 destructive
SET STATEMENT max_statement_time=5 FOR ALTER TABLE customers DROP COLUMN notes
--- attack.40 destructive
SET STATEMENT max_statement_time=5 FOR RENAME TABLE settings TO settings2
--- attack.41 destructive
ANALYZE FORMAT=JSON UPDATE customers SET status='x' WHERE 1=1
--- attack.42 destructive
ANALYZE FORMAT='JSON' DELETE FROM jobs
--- attack.43 destructive
ANALYZE FORMAT=TRADITIONAL DELETE j FROM jobs j
--- attack.44 destructive
ANALYZE DELETE FROM jobs WHERE id = id
--- attack.45 destructive
EXECUTE IMMEDIATE _utf8mb4'DROP TABLE settings'
--- attack.46 destructive
EXECUTE IMMEDIATE N'DROP TABLE settings'
--- attack.47 destructive
EXECUTE IMMEDIATE 'ANALYZE DELETE FROM jobs'
--- attack.48 destructive
EXECUTE IMMEDIATE 'SET STATEMENT max_statement_time=1 FOR DELETE FROM jobs'
--- attack.49 destructive
EXECUTE IMMEDIATE 'BEGIN NOT ATOMIC EXECUTE IMMEDIATE ''TRUNCATE jobs''; END'
--- attack.50 destructive
EXECUTE IMMEDIATE CONCAT_WS(' ', 'DELETE', 'FROM', 'jobs')
--- attack.51 destructive
EXECUTE IMMEDIATE TRIM(' DROP TABLE settings ')
--- attack.52 destructive
EXECUTE IMMEDIATE IF(1, 'DROP TABLE settings', 'SELECT 1')
--- attack.53 destructive
EXECUTE IMMEDIATE 'DELETE FROM jobs WHERE id = ? OR 1' USING 5
--- attack.54 destructive
EXECUTE IMMEDIATE 'DELETE FROM jobs WHERE ? = ?' USING 5, 5
--- attack.55 destructive
PREPARE s FROM 'DELETE FROM jobs WHERE ?'; EXECUTE s USING 1
--- attack.56 destructive
PREPARE s FROM '/*!80000 SELECT 1 */ DROP TABLE settings'; EXECUTE s
--- attack.57 destructive
CREATE TEMPORARY TABLE settings (i INT); DROP TABLE settings; DROP TABLE settings
--- attack.58 destructive
CREATE TEMPORARY TABLE settings (i INT); DROP TEMPORARY TABLE settings; DROP TABLE settings
--- attack.59 destructive
CREATE TEMPORARY TABLE settings (i INT); CREATE OR REPLACE TABLE settings (j INT)
--- attack.60 destructive
CREATE TEMPORARY TABLE Settings (i INT); DROP TABLE settings
--- attack.61 destructive
CREATE TEMPORARY TABLE archive.settings (i INT); DROP TABLE settings
--- attack.62 destructive
CREATE TEMPORARY TABLE settings (i INT); DROP TABLE archive.orders_2023
--- attack.63 destructive
CREATE TEMPORARY TABLE orders_2023 (i INT); DROP TABLE archive.orders_2023
--- attack.64 destructive
CREATE TEMPORARY TABLE jobs (i INT); EXECUTE IMMEDIATE 'DROP TEMPORARY TABLE jobs'; DELETE FROM jobs
--- attack.65 destructive
CREATE TEMPORARY TABLE jobs (i INT); ALTER TABLE jobs RENAME TO jobs_tmp; DELETE FROM jobs
--- attack.66 destructive
CREATE TEMPORARY TABLE jobs (i INT); RENAME TABLE jobs TO jobs_tmp; DELETE FROM jobs
--- attack.67 destructive
CREATE TEMPORARY TABLE jobs (i INT); USE archive; DELETE FROM orders_2023
--- attack.68 destructive
CREATE TEMPORARY TABLE tmp_a (i INT); RENAME TABLE tmp_a TO tmp_b, settings TO settings_old
--- attack.69 destructive
BEGIN NOT ATOMIC IF 0 THEN CREATE TEMPORARY TABLE settings (i INT); END IF; DROP TABLE settings; END
--- attack.70 destructive
BEGIN NOT ATOMIC WHILE FALSE DO CREATE TEMPORARY TABLE jobs (i INT); END WHILE; DELETE FROM jobs; END
--- attack.71 destructive
PREPARE s FROM 'CREATE TEMPORARY TABLE settings (i INT)'; DROP TABLE settings
--- attack.72 destructive
CREATE PROCEDURE p9() CREATE TEMPORARY TABLE settings (i INT); DROP TABLE settings
--- attack.73 destructive
CREATE EVENT e9 ON SCHEDULE EVERY 1 DAY DO CREATE TEMPORARY TABLE settings (i INT); DROP TABLE settings
--- attack.74 destructive
EXPLAIN SELECT 1; CREATE TEMPORARY TABLE q (i INT); DROP TABLE q; DROP TABLE settings
--- attack.75 destructive
CREATE TEMPORARY SEQUENCE s9; DROP SEQUENCE invoice_seq
--- attack.76 destructive
CREATE PROCEDURE p9() BEGIN DO IF(1,2,3); END; DROP TABLE settings
--- attack.77 destructive
CREATE PROCEDURE p9() BEGIN DO REPEAT('x',3); END; DROP TABLE settings
--- attack.78 destructive
CREATE PROCEDURE p9() BEGIN SELECT 1 AS begin FROM dual; END; DROP TABLE settings
--- attack.79 destructive
CREATE PROCEDURE p9() BEGIN DECLARE begin INT; SELECT begin INTO @a; END; DROP TABLE settings
--- attack.80 destructive
CREATE PROCEDURE p9() BEGIN SELECT 1 begin; END; TRUNCATE jobs
--- attack.81 destructive
CREATE TRIGGER t9 AFTER INSERT ON jobs FOR EACH ROW IF NEW.id > 5 THEN SET @a = 1; END IF; TRUNCATE jobs
--- attack.82 destructive
CREATE TRIGGER t9 AFTER INSERT ON jobs FOR EACH ROW FOR i IN 1..2 DO SET @a = i; END FOR; TRUNCATE jobs
--- attack.83 destructive
CREATE PROCEDURE p9() lbl: BEGIN LEAVE lbl; END lbl; TRUNCATE jobs
--- attack.84 destructive
CREATE PROCEDURE p9() COMMENT 'begin' SELECT 1; TRUNCATE jobs
--- attack.85 destructive
CREATE EVENT e9 ON SCHEDULE EVERY 1 DAY DISABLE DO BEGIN SELECT 1; END; TRUNCATE jobs
--- attack.86 destructive
CREATE VIEW v9 AS SELECT 1 AS `begin`; DROP VIEW v9; DROP VIEW active_customers
--- attack.87 destructive
UPDATE jobs j, settings s SET v = 'x' WHERE j.id = 1
--- attack.88 destructive
UPDATE jobs j JOIN settings s SET s.v = 'x' WHERE j.id = 1
--- attack.89 destructive
UPDATE jobs j, settings s SET j.state = 'a', s.v = 'x' WHERE j.id = 1
--- attack.90 destructive
UPDATE jobs FORCE INDEX (PRIMARY) SET state = 'x'
--- attack.91 destructive
UPDATE jobs USE INDEX (PRIMARY), settings SET state = 'x'
--- attack.92 destructive
UPDATE events PARTITION (p2022) SET kind = 'z'
--- attack.93 destructive
UPDATE (SELECT 1) x, jobs SET jobs.state = 'y'
--- attack.94 destructive
UPDATE jobs LEFT JOIN settings ON settings.k = 'zzz' SET jobs.state = 'y' WHERE settings.k IS NULL
--- attack.95 destructive
UPDATE jobs j STRAIGHT_JOIN settings s SET j.state = 'y'
--- attack.96 destructive
DELETE j FROM jobs j FORCE INDEX (PRIMARY)
--- attack.97 destructive
DELETE FROM a1, a2 USING jobs AS a1 INNER JOIN settings AS a2
--- attack.98 destructive
DELETE j FROM jobs j JOIN jobs k ON j.id = k.id
--- attack.99 destructive
DELETE j FROM jobs j JOIN (SELECT 1 AS one) k ON k.one = 1
--- attack.100 destructive
DELETE j FROM jobs j, (SELECT 1 AS one) k WHERE k.one = 1
--- attack.101 destructive
DELETE j FROM jobs j RIGHT JOIN settings s ON 1
--- attack.102 destructive
DELETE settings, jobs FROM jobs JOIN settings WHERE jobs.id = 1
--- attack.103 destructive
DELETE FROM jobs WHERE 'abc' = 0
--- attack.104 destructive
DELETE FROM jobs WHERE 'abc' <> 1
--- attack.105 destructive
DELETE FROM jobs WHERE '1abc'
--- attack.106 destructive
DELETE FROM jobs WHERE 0x31
--- attack.107 destructive
DELETE FROM jobs WHERE x'31' = '1'
--- attack.108 destructive
DELETE FROM jobs WHERE b'1'
--- attack.109 destructive
DELETE FROM jobs WHERE 0b1
--- attack.110 destructive
DELETE FROM jobs WHERE 1.0
--- attack.111 destructive
DELETE FROM jobs WHERE 1e0
--- attack.112 destructive
DELETE FROM jobs WHERE .5
--- attack.113 destructive
DELETE FROM jobs WHERE -1
--- attack.114 destructive
DELETE FROM jobs WHERE ~0
--- attack.115 destructive
DELETE FROM jobs WHERE 'a' LIKE 'A'
--- attack.116 destructive
DELETE FROM jobs WHERE 'a' = 'A '
--- attack.117 destructive
DELETE FROM jobs WHERE 'a' REGEXP ''
--- attack.118 destructive
DELETE FROM jobs WHERE NULL IS NULL
--- attack.119 destructive
DELETE FROM jobs WHERE NULL <=> NULL
--- attack.120 destructive
DELETE FROM jobs WHERE ISNULL(NULL)
--- attack.121 destructive
DELETE FROM jobs WHERE NULLIF(1, 2)
--- attack.122 destructive
DELETE FROM jobs WHERE IF(1, 1, 0)
--- attack.123 destructive
DELETE FROM jobs WHERE IF(id = 1, 1, 1)
--- attack.124 destructive
DELETE FROM jobs WHERE NVL(NULL, 1)
--- attack.125 destructive
DELETE FROM jobs WHERE NVL2(1, 1, 0)
--- attack.126 destructive
DELETE FROM jobs WHERE STRCMP('a', 'b')
--- attack.127 destructive
DELETE FROM jobs WHERE 1 IS NOT UNKNOWN
--- attack.128 destructive
DELETE FROM jobs WHERE DATABASE() IS NOT NULL
--- attack.129 destructive
DELETE FROM jobs WHERE @@version_comment IS NOT NULL
--- attack.130 destructive
DELETE FROM jobs WHERE (@x := 1)
--- attack.131 destructive
DELETE FROM jobs WHERE SLEEP(0) = 0
--- attack.132 destructive
DELETE FROM jobs WHERE BENCHMARK(1, 1) = 0
--- attack.133 destructive
DELETE FROM jobs WHERE CONNECTION_ID()
--- attack.134 destructive
DELETE FROM jobs WHERE UUID() LIKE '%'
--- attack.135 destructive
DELETE FROM jobs WHERE ROW(1, 1) = ROW(1, 1)
--- attack.136 destructive
DELETE FROM jobs WHERE (1, 2) IN ((1, 2), (3, 4))
--- attack.137 destructive
DELETE FROM jobs WHERE EXISTS (SELECT * FROM dual)
--- attack.138 destructive
DELETE FROM jobs WHERE 1 = ANY (SELECT 1)
--- attack.139 destructive
DELETE FROM jobs WHERE id >= (SELECT MIN(id) FROM jobs)
--- attack.140 destructive
DELETE FROM jobs WHERE id <= (SELECT MAX(id) FROM jobs)
--- attack.141 destructive
DELETE FROM jobs WHERE id = ANY (SELECT id FROM jobs)
--- attack.142 destructive
--- limit: the text does not tell that the other table is empty
DELETE FROM jobs WHERE id NOT IN (SELECT id FROM empty_bin)
--- attack.143 destructive
DELETE FROM jobs WHERE id NOT BETWEEN 1 AND 0
--- attack.144 destructive
DELETE FROM jobs WHERE id IN (SELECT x.id FROM (SELECT id FROM jobs) x)
--- attack.145 destructive
DELETE FROM jobs WHERE id IN (SELECT j.id FROM jobs j)
--- attack.146 destructive
DELETE FROM jobs WHERE queue LIKE CONCAT('%', '')
--- attack.147 destructive
DELETE FROM jobs WHERE queue LIKE '%' ESCAPE '!'
--- attack.148 destructive
DELETE FROM jobs WHERE queue RLIKE '^'
--- attack.149 destructive
DELETE FROM jobs WHERE queue REGEXP '$'
--- attack.150 destructive
DELETE FROM jobs WHERE CHAR_LENGTH(queue) > -1
--- attack.151 destructive
DELETE FROM jobs WHERE COALESCE(locked_by, '') LIKE '%'
--- attack.152 destructive
DELETE FROM jobs WHERE locked_by IS NULL XOR locked_by IS NOT NULL
--- attack.153 destructive
DELETE FROM jobs WHERE id * 1 = id
--- attack.154 destructive
DELETE FROM jobs WHERE NOT id IS NULL
--- attack.155 destructive
DELETE FROM jobs WHERE NOT ISNULL(id)
--- attack.156 destructive
DELETE FROM jobs WHERE id > -1
--- attack.157 destructive
DELETE FROM jobs WHERE id >= 1
--- attack.158 destructive
DELETE FROM jobs WHERE id <> 0
--- attack.159 destructive
DELETE FROM jobs WHERE id != -1
--- attack.160 destructive
DELETE FROM jobs WHERE id < 99999999999
--- attack.161 destructive
DELETE FROM jobs WHERE id BETWEEN 0 AND 4294967295
--- attack.162 destructive
DELETE FROM jobs WHERE id BETWEEN -2147483648 AND 2147483647
--- attack.163 destructive
DELETE FROM jobs WHERE id % 1 = 0
--- attack.164 destructive
DELETE FROM jobs WHERE 'a' COLLATE utf8mb4_bin = 'a'
--- attack.165 destructive
DELETE FROM jobs WHERE _utf8mb4'a' = 'a'
--- attack.166 destructive
DELETE FROM jobs WHERE BINARY 'a' = 'a'
--- attack.167 destructive
DELETE FROM jobs WHERE CAST('1' AS SIGNED)
--- attack.168 destructive
DELETE FROM jobs WHERE CONVERT('1', SIGNED) = 1
--- attack.169 destructive
DELETE FROM jobs WHERE DATE '2024-01-01' < DATE '2025-01-01'
--- attack.170 destructive
DELETE FROM jobs WHERE CURDATE() > '1970-01-01'
--- attack.171 destructive
DELETE FROM jobs WHERE UNIX_TIMESTAMP() > 0
--- attack.172 destructive
DELETE FROM jobs WHERE GREATEST(0, 1)
--- attack.173 destructive
DELETE FROM jobs WHERE 5 % 2
--- attack.174 destructive
DELETE FROM jobs WHERE 1 << 1
--- attack.175 destructive
DELETE FROM jobs WHERE 1 | 0
--- attack.176 destructive
DELETE FROM jobs WHERE PI() > 3
--- attack.177 destructive
DELETE FROM jobs WHERE ABS(-1)
--- attack.178 destructive
DELETE FROM jobs WHERE LENGTH('a')
--- attack.179 destructive
DELETE FROM jobs WHERE LOCATE('b', 'abc')
--- attack.180 destructive
DELETE FROM jobs WHERE FIND_IN_SET('a', 'a,b')
--- attack.181 destructive
DELETE FROM jobs WHERE RAND() >= 0
--- attack.182 destructive
DELETE FROM jobs WHERE ROWNUM() >= 1
--- attack.183 destructive
DELETE FROM jobs WHERE ROWNUM() <= 1000
--- attack.184 destructive
DELETE FROM jobs WHERE LAST_INSERT_ID() >= 0
--- attack.185 destructive
DELETE FROM jobs WHERE JSON_VALID('{}')
--- attack.186 destructive
DELETE FROM jobs WHERE VERSION() <> ''
--- attack.187 destructive
DELETE FROM jobs WHERE id = 1 OR NOT id = 1
--- attack.188 destructive
DELETE FROM jobs WHERE id IN (1) OR id NOT IN (1)
--- attack.189 destructive
DELETE FROM jobs WHERE queue = 'mail' OR queue != 'mail'
--- attack.190 destructive
DELETE FROM jobs WHERE queue LIKE 'm%' OR queue NOT LIKE 'm%'
--- attack.191 destructive
DELETE FROM jobs WHERE CASE queue WHEN 'mail' THEN 1 ELSE 2 END
--- attack.192 destructive
DELETE FROM jobs WHERE EXISTS (SELECT 1 FROM (SELECT 1) x)
--- attack.193 destructive
DELETE FROM jobs WHERE EXISTS (WITH q AS (SELECT 1) SELECT * FROM q)
--- attack.194 destructive
DELETE FROM jobs WHERE (SELECT 1 FROM dual WHERE 1 = 1)
--- attack.195 destructive
DELETE FROM jobs WHERE EXISTS (VALUES (1))
--- attack.196 destructive
DELETE FROM jobs WHERE id = 1 OR EXISTS (SELECT 1)
--- attack.197 destructive
DELETE FROM jobs WHERE id = 99 OR (1 AND (2 AND (3)))
--- attack.198 destructive
DELETE FROM jobs WHERE MD5('a') = MD5('a')
--- attack.199 destructive
DELETE FROM jobs WHERE TRUE LIMIT 100 
--- attack.200 destructive
DELETE FROM jobs WHERE id = id RETURNING *
--- attack.201 destructive
UPDATE customers SET status = 'x' WHERE 'x' LIKE '_'
--- attack.202 destructive
UPDATE customers SET status = 'x' WHERE email IS NOT NULL OR email IS NULL
--- attack.203 destructive
UPDATE customers SET id = id WHERE 0 IS NOT NULL; UPDATE customers SET status = 'y' WHERE 0 = 0
--- attack.204 destructive
REPLACE INTO settings SELECT k, 'x' FROM settings; DROP TABLE drop_log
--- attack.205 destructive
HANDLER settings OPEN; HANDLER settings CLOSE; DROP TABLE settings
--- attack.206 destructive
XA START 'a', 'b', 1; UPDATE jobs SET state = 'x'; XA END 'a', 'b', 1; XA PREPARE 'a', 'b', 1; XA COMMIT 'a', 'b', 1
--- attack.207 destructive
LOCK TABLES jobs WRITE; DELETE FROM jobs; UNLOCK TABLES
--- attack.208 destructive
START TRANSACTION; DELETE FROM jobs; COMMIT RELEASE
--- attack.209 destructive
SET @@foreign_key_checks = 0
--- attack.210 destructive
SET @@SESSION.foreign_key_checks := OFF
--- attack.211 destructive
SET LOCAL foreign_key_checks = FALSE
--- attack.212 destructive
SET foreign_key_checks = 'off'
--- attack.213 destructive
SET @a = 1, foreign_key_checks = 0
--- attack.214 destructive
SET foreign_key_checks = 1 - 1
--- attack.215 destructive
SET foreign_key_checks = (SELECT 0)
--- attack.216 destructive
SET SESSION check_constraint_checks = OFF
--- attack.217 destructive
SET foreign_key_checks = -0
--- attack.218 destructive
DROP TABLE IF EXISTS settings WAIT 5
--- attack.219 destructive
TRUNCATE TABLE jobs NOWAIT
--- attack.220 destructive
TRUNCATE shop.jobs
--- attack.221 destructive
RENAME TABLE IF EXISTS settings WAIT 3 TO settings_gone
--- attack.222 destructive
RENAME TABLES settings TO archive.settings
--- attack.223 destructive
CREATE OR REPLACE TABLE settings LIKE jobs
--- attack.224 destructive
CREATE OR REPLACE TABLE settings SELECT 1 AS a
--- attack.225 destructive
DROP SEQUENCE invoice_seq
--- attack.226 destructive
DROP FUNCTION IF EXISTS total_of
--- attack.227 destructive
DROP EVENT nightly
--- attack.228 destructive
DROP TRIGGER audit_log_bi
--- attack.229 destructive
DROP VIEW active_customers, order_totals
--- attack.230 destructive
DROP PROCEDURE shop.touch_customer
--- attack.231 destructive
DROP SCHEMA archive
--- attack.232 destructive
DROP USER IF EXISTS 'app'@'localhost'
--- attack.233 destructive
DROP ROLE app_reader
--- attack.234 destructive
GRANT SELECT ON shop.* TO 'app'@'localhost'; DROP USER 'app'@'localhost'
--- attack.235 destructive
ALTER TABLE orders DROP CONSTRAINT ck_orders_total
--- attack.236 destructive
ALTER TABLE orders DROP FOREIGN KEY fk_orders_customer, ADD COLUMN zz INT
--- attack.237 destructive
ALTER TABLE orders MODIFY total INT
--- attack.238 destructive
ALTER TABLE orders CHANGE COLUMN total amount DECIMAL(10,2)
--- attack.239 destructive
ALTER TABLE customers CONVERT TO CHARACTER SET latin1
--- attack.240 destructive
ALTER TABLE customers RENAME COLUMN notes TO remarks
--- attack.241 destructive
ALTER TABLE customers RENAME INDEX idx_customers_region TO i2
--- attack.242 destructive
ALTER TABLE customers RENAME AS clients
--- attack.243 destructive
ALTER TABLE customers ADD COLUMN a INT AFTER id, DROP COLUMN IF EXISTS notes
--- attack.244 destructive
ALTER TABLE customers ADD COLUMN (a INT, b INT), DROP notes
--- attack.245 destructive
ALTER TABLE customers ALTER COLUMN status DROP DEFAULT, DROP COLUMN notes
--- attack.246 destructive
DELETE FROM jobs WHERE id IN (1, 2, id)
--- attack.247 destructive
DELETE FROM jobs WHERE (id, queue) = (id, queue)
--- attack.248 destructive
DELETE FROM jobs WHERE (id, 1) IN ((id, 1))
--- attack.249 destructive
IF NOT EXISTS (SELECT 1 FROM settings WHERE k = 'zz') THEN TRUNCATE jobs; END IF
--- attack.250 destructive
REPEAT DELETE FROM jobs; UNTIL 1 END REPEAT
--- attack.251 destructive
BEGIN NOT ATOMIC DECLARE EXIT HANDLER FOR 1051 BEGIN DROP TABLE settings; END; DROP TABLE nope_x; END
--- attack.252 destructive
BEGIN NOT ATOMIC DECLARE c CURSOR FOR SELECT 1; OPEN c; DROP TABLE settings; CLOSE c; END
--- attack.253 destructive
BEGIN NOT ATOMIC DECLARE t TYPE OF jobs.queue DEFAULT 'a'; DELETE FROM jobs WHERE queue = queue; END
--- attack.254 destructive
BEGIN NOT ATOMIC DECLARE id INT DEFAULT 1; DELETE FROM jobs WHERE jobs.id = jobs.id; END
--- attack.255 destructive
BEGIN NOT ATOMIC FOR r IN (SELECT id FROM jobs) DO DELETE FROM settings; END FOR; END
--- attack.256 destructive
BEGIN NOT ATOMIC SET @a = 1, @b = 2; TRUNCATE jobs; END
--- attack.257 destructive
BEGIN NOT ATOMIC x: LOOP TRUNCATE jobs; LEAVE x; END LOOP; END
--- attack.258 destructive
WITH q AS (SELECT 1) SELECT * FROM q; DELETE FROM jobs
--- attack.259 destructive
--- with: SET sql_mode = 'ORACLE'
BEGIN DROP TABLE settings; END
--- attack.260 destructive
--- with: SET sql_mode = 'ORACLE'
BEGIN DELETE FROM jobs; END;
--- attack.261 destructive
--- with: SET sql_mode = 'ORACLE'
BEGIN EXECUTE IMMEDIATE 'TRUNCATE TABLE jobs'; END
--- attack.262 destructive
--- with: SET sql_mode = 'ORACLE'
DECLARE x INT; BEGIN DELETE FROM jobs; END
--- attack.263 destructive
--- with: SET sql_mode = 'ORACLE'
TRUNCATE TABLE jobs DROP STORAGE
--- attack.264 destructive
--- with: SET sql_mode = 'ORACLE'
BEGIN IF 1=1 THEN DELETE FROM jobs; END IF; EXCEPTION WHEN OTHERS THEN NULL; END
--- attack.265 destructive
--- with: SET sql_mode = 'ORACLE'
BEGIN << lp >> FOR i IN 1..2 LOOP TRUNCATE TABLE jobs; END LOOP; END
--- attack.266 destructive
--- with: SET sql_mode = 'ORACLE'
EXECUTE IMMEDIATE 'DROP TABLE ' || 'settings'
--- attack.267 destructive
--- with: SET sql_mode = 'PIPES_AS_CONCAT'
DELETE FROM jobs WHERE id || '1'
--- attack.268 destructive
--- with: SET sql_mode = 'PIPES_AS_CONCAT'
EXECUTE IMMEDIATE 'TRUNCATE ' || 'jobs'
--- attack.269 destructive
--- with: SET sql_mode = 'ANSI_QUOTES'
DELETE FROM jobs WHERE "queue" = queue
--- attack.270 destructive
--- with: SET sql_mode = 'ANSI_QUOTES'
DELETE FROM "jobs"
--- attack.271 destructive
--- with: SET sql_mode = 'ANSI_QUOTES'
DROP TABLE "settings"
--- attack.272 destructive
--- with: SET sql_mode = 'ANSI_QUOTES'
DELETE FROM jobs WHERE "id" = id OR "id" = "id"
--- attack.273 destructive
--- with: SET sql_mode = 'ANSI'
ALTER TABLE "customers" DROP COLUMN "notes"
--- attack.274 destructive
--- with: SET sql_mode = 'NO_BACKSLASH_ESCAPES'
DELETE FROM jobs WHERE queue = '\' OR 1=1 -- '
--- attack.275 destructive
--- with: SET sql_mode = 'NO_BACKSLASH_ESCAPES'
UPDATE jobs SET state = 'a\' -- ' WHERE id = 1
--- attack.276 destructive
--- with: SET sql_mode = 'IGNORE_SPACE'
DELETE FROM jobs WHERE IF (1, 1, 0)
--- attack.277 destructive
--- with: SET sql_mode = 'HIGH_NOT_PRECEDENCE'
DELETE FROM jobs WHERE NOT 0 BETWEEN 1 AND 5
--- attack.278 destructive
--- limit: the text does not tell the session's sql_mode
--- with: SET sql_mode = 'EMPTY_STRING_IS_NULL'
DELETE FROM jobs WHERE '' IS NULL
--- attack.279 destructive
--- limit: the text does not tell what the variable holds
--- with: SET @zero = 0
SET foreign_key_checks = @zero
--- attack.280 destructive
--- with: SET @id = 1
DELETE FROM jobs WHERE @id = 1
--- attack.281 destructive
--- with: SET @id = 1
DELETE FROM jobs WHERE @id := 5
--- attack.282 destructive
--- with: SET @id = 1
DELETE FROM jobs WHERE @id IN (1, 2)
--- attack.283 destructive
--- with: PREPARE q FROM 'SELECT 1'
PREPARE q FROM 'DELETE FROM jobs'; EXECUTE q
--- attack.temporary-database destructive drop-database
CREATE TEMPORARY TABLE archive (i INT); DROP DATABASE archive
--- attack.temporary-view destructive drop-object
CREATE TEMPORARY TABLE active_customers (i INT); DROP VIEW active_customers
--- attack.temporary-sequence destructive drop-object
CREATE TEMPORARY TABLE invoice_seq (i INT); DROP SEQUENCE invoice_seq
--- attack.temporary-in-branch destructive drop-table
BEGIN NOT ATOMIC IF 0 THEN CREATE TEMPORARY TABLE settings (i INT); END IF; END; DROP TABLE settings
--- attack.immediate-bits destructive
EXECUTE IMMEDIATE b'01000100010100100100111101010000001000000101010001000001010000100100110001000101001000000111001101100101011101000111010001101001011011100110011101110011'
--- attack.alter-ignore destructive unbounded-delete
--- unseen: one of two rows goes, not all of them
--- with: CREATE TABLE twice (id INT PRIMARY KEY, word VARCHAR(9))
--- with: INSERT INTO twice VALUES (1, 'a'), (2, 'a')
ALTER IGNORE TABLE twice ADD UNIQUE KEY one_word (word)
--- attack.begin-before-union destructive drop-table
CREATE PROCEDURE p9() SELECT 1 begin UNION SELECT 2; DROP TABLE settings
--- attack.begin-as-alias destructive drop-table
CREATE PROCEDURE p9() SELECT 1 FROM jobs begin JOIN settings s; DROP TABLE settings
--- attack.sys-execute destructive drop-table
CALL sys.execute_prepared_stmt('DROP TABLE shop.settings')
--- attack.drop-geometry-column destructive drop-column
CALL mysql.DropGeometryColumn('', 'shop', 'customers', 'notes')
--- attack.binlog-events destructive unreadable
--- invalid: these events are none, but others would be run
BINLOG 'abcd'
--- attack.blackhole-behind-comment destructive truncate
--- invalid: the engine is not installed here
ALTER TABLE jobs COMMENT='x' ENGINE=BLACKHOLE
--- attack.date-that-every-row-has destructive unbounded-delete
--- limit: the text does not tell which moments the rows hold
DELETE FROM jobs WHERE run_at < '9999-12-31'
