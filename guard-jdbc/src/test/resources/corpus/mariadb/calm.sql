--- about: Harmless work with the very functions and words that the enemy used.
--- calm.1 harmless
DELETE FROM jobs WHERE IF(state = 'done', 3, 5) = 3
--- calm.2 harmless
DELETE FROM jobs WHERE CASE WHEN state = 'done' THEN 1 ELSE 2 END = 1
--- calm.3 harmless
DELETE FROM jobs WHERE CASE WHEN state = 'done' THEN 1 ELSE 2 END IN (1, 9)
--- calm.4 harmless
DELETE FROM jobs WHERE CASE state WHEN 'done' THEN 1 WHEN 'failed' THEN 2 ELSE 3 END <> 3
--- calm.5 harmless
DELETE FROM jobs WHERE IF(state = 'done', id = 1, id = 2)
--- calm.6 harmless
DELETE FROM jobs WHERE IF(id = 1, TRUE, FALSE)
--- calm.7 harmless
DELETE FROM jobs WHERE IF(VERSION() LIKE '11%', id = 1, id = 2)
--- calm.8 harmless
DELETE FROM jobs WHERE IF('abc' REGEXP '[b]', id = 1, id = 2)
--- calm.9 harmless
DELETE FROM jobs WHERE CASE WHEN 'abc' REGEXP '[x]' THEN id = 1 ELSE id = 2 END
--- calm.10 harmless
DELETE FROM jobs WHERE MONTH(run_at) = 1 AND YEAR(run_at) = 2024
--- calm.11 harmless
DELETE FROM jobs WHERE QUARTER(run_at) > 1
--- calm.12 harmless
DELETE FROM jobs WHERE DAY(run_at) BETWEEN 2 AND 31
--- calm.13 harmless
DELETE FROM jobs WHERE HOUR(run_at) <> 0
--- calm.14 harmless
DELETE FROM jobs WHERE WEEK(run_at) = 53
--- calm.15 harmless
DELETE FROM jobs WHERE EXTRACT(DAY FROM run_at) IN (2, 3)
--- calm.16 harmless
DELETE FROM jobs WHERE UNIX_TIMESTAMP(run_at) < 1704153600
--- calm.17 harmless
DELETE FROM jobs WHERE TO_DAYS(NOW()) - TO_DAYS(run_at) > 900000
--- calm.18 harmless
DELETE FROM jobs WHERE DATEDIFF(locked_at, run_at) > 5
--- calm.19 harmless
DELETE FROM jobs WHERE TIMESTAMPDIFF(HOUR, run_at, locked_at) > 5
--- calm.20 harmless
DELETE FROM jobs WHERE STRCMP(state, queue) = 1 AND id = 1
--- calm.21 harmless
DELETE FROM jobs WHERE FIND_IN_SET(queue, 'bill,ship')
--- calm.22 harmless
DELETE FROM jobs WHERE CRC32(state) % 7 = 3
--- calm.23 harmless
DELETE FROM jobs WHERE BIT_COUNT(attempts) = 2
--- calm.24 harmless
DELETE FROM jobs WHERE ASCII(state) = 100
--- calm.25 harmless
DELETE FROM jobs WHERE ORD(state) < 110 AND id < 3
--- calm.26 harmless
DELETE FROM jobs WHERE POW(attempts, 2) > 4
--- calm.27 harmless
DELETE FROM jobs WHERE attempts | 0 = 5
--- calm.28 harmless
DELETE FROM jobs WHERE (attempts | 1) = 5
--- calm.29 harmless
DELETE FROM jobs WHERE attempts & ~1 = 4
--- calm.30 harmless
DELETE FROM jobs WHERE id = ~0
--- calm.31 harmless
DELETE FROM jobs WHERE id > ~0
--- calm.32 harmless
DELETE FROM jobs WHERE id = 0x1
--- calm.33 harmless
DELETE FROM jobs WHERE id < 0x03
--- calm.34 harmless
DELETE FROM jobs WHERE id = TRUE
--- calm.35 harmless
DELETE FROM jobs WHERE id > TRUE AND id < 4
--- calm.36 harmless
DELETE FROM jobs WHERE attempts = FALSE
--- calm.37 harmless
DELETE FROM jobs WHERE attempts > FALSE
--- calm.38 harmless
DELETE FROM jobs WHERE attempts IS FALSE
--- calm.39 harmless
DELETE FROM jobs WHERE state = 0x646F6E65
--- calm.40 harmless
DELETE FROM jobs WHERE state = X'646F6E65'
--- calm.41 harmless
DELETE FROM jobs WHERE state = _utf8mb4 X'646F6E65'
--- calm.42 harmless
DELETE FROM jobs WHERE state = N'done'
--- calm.43 harmless
DELETE FROM jobs WHERE CONVERT(state USING latin1) = 'done'
--- calm.44 harmless
DELETE FROM jobs WHERE CONVERT(attempts, CHAR) = '5'
--- calm.45 harmless
DELETE FROM jobs WHERE CAST(run_at AS DATE) = '2024-01-01'
--- calm.46 harmless
DELETE FROM jobs WHERE HEX(state) = '646F6E65'
--- calm.47 harmless
DELETE FROM jobs WHERE MD5(state) = MD5('done')
--- calm.48 harmless
DELETE FROM jobs WHERE LENGTH(state) = 4
--- calm.49 harmless
DELETE FROM jobs WHERE LENGTH(locked_by) > 0
--- calm.50 harmless
DELETE FROM jobs WHERE CHAR_LENGTH(TRIM(queue)) = 9
--- calm.51 harmless
DELETE FROM jobs WHERE 'done' REGEXP state AND id < 3
--- calm.52 harmless
DELETE FROM jobs WHERE state REGEXP '^done$'
--- calm.53 harmless
DELETE FROM jobs WHERE state REGEXP 'do|fa'
--- calm.54 harmless
DELETE FROM jobs WHERE state RLIKE '[df]' AND id <> 2
--- calm.55 harmless
DELETE FROM jobs WHERE NOT state REGEXP 'ready'
--- calm.56 harmless
DELETE FROM jobs WHERE queue LIKE 'b%' AND state LIKE '%d%' AND id = 3
--- calm.57 harmless
DELETE FROM jobs WHERE DEFAULT(attempts) = attempts
--- calm.58 harmless
DELETE FROM jobs WHERE attempts = DEFAULT(attempts)
--- calm.59 harmless
DELETE FROM jobs WHERE INTERVAL(attempts, 1, 5) = 2
--- calm.60 harmless
DELETE FROM jobs WHERE ELT(FIELD(state, 'done', 'failed'), 'a', 'b') = 'a'
--- calm.61 harmless
DELETE FROM jobs WHERE GREATEST(attempts, 3) = 5
--- calm.62 harmless
DELETE FROM jobs WHERE LEAST(attempts, 3) = 3
--- calm.63 harmless
DELETE FROM jobs WHERE (state, queue) IN (('done', 'mail'), ('failed', 'bill'))
--- calm.64 harmless
DELETE FROM jobs WHERE (id, attempts) > (2, 0) AND state <> 'ready'
--- calm.65 harmless
DELETE FROM jobs WHERE id IN (SELECT MAX(x.id) FROM (SELECT * FROM jobs) x GROUP BY x.queue)
--- calm.66 harmless
DELETE FROM jobs WHERE id < (SELECT AVG(x.id) FROM (SELECT id FROM jobs) x)
--- calm.67 harmless
DELETE FROM jobs WHERE id = (SELECT MIN(x.id) FROM (SELECT id FROM jobs) x)
--- calm.68 harmless
DELETE FROM jobs WHERE NOT EXISTS (SELECT 1 FROM customers c WHERE c.id = jobs.id AND c.status = 'active')
--- calm.69 harmless
DELETE FROM jobs WHERE attempts > (SELECT AVG(attempts) FROM (SELECT attempts FROM jobs) x)
--- calm.70 harmless
DELETE FROM jobs WHERE id > ALL (SELECT v.n FROM (SELECT 2 AS n UNION SELECT 1) v)
--- calm.71 harmless
DELETE FROM jobs WHERE id = ANY (SELECT v.n FROM (SELECT 2 AS n UNION SELECT 1) v)
--- calm.72 harmless
DELETE j FROM jobs j LEFT JOIN customers c ON c.id = j.id AND c.status = 'active' WHERE c.id IS NULL
--- calm.73 harmless
DELETE j FROM jobs j LEFT JOIN customers c ON c.id = j.id + 3 WHERE c.id IS NOT NULL
--- calm.74 harmless
DELETE j FROM jobs j JOIN customers c USING (id) WHERE c.status = 'locked'
--- calm.75 harmless
DELETE j FROM jobs j NATURAL JOIN (SELECT 1 AS id) x
--- calm.76 harmless
UPDATE jobs j LEFT JOIN customers c ON c.id = j.id SET j.locked_by = c.name WHERE j.state = 'ready'
--- calm.77 harmless
UPDATE jobs j JOIN (SELECT queue, MAX(id) AS m FROM jobs GROUP BY queue) x ON x.m = j.id SET j.attempts = 9
--- calm.78 harmless
UPDATE jobs SET state = IF(attempts > 3, 'failed', state), attempts = ~attempts & 1 WHERE id = 2
--- calm.79 harmless
UPDATE jobs SET attempts = attempts | 4, locked_by = NULL WHERE id IN (1, 2) AND attempts & 1
--- calm.80 harmless
UPDATE jobs SET run_at = run_at + INTERVAL 1 DAY WHERE run_at < '2024-01-03'
--- calm.81 harmless
UPDATE jobs SET run_at = DATE_ADD(run_at, INTERVAL 1 MONTH) WHERE MONTH(run_at) = 1 AND id = 1
--- calm.82 harmless
UPDATE jobs SET locked_at = FROM_UNIXTIME(0), locked_by = CONCAT_WS('/', 'drop', 'table') WHERE id = 4
--- calm.83 harmless
BEGIN NOT ATOMIC DECLARE e CONDITION FOR SQLSTATE '42S02'; DECLARE CONTINUE HANDLER FOR e SET @missing = 1; SELECT COUNT(*) FROM nosuch; END
--- calm.84 harmless
BEGIN NOT ATOMIC DECLARE EXIT HANDLER FOR 1062, 1048 BEGIN SELECT 'delete from jobs'; END; INSERT INTO settings VALUES ('theme', 'x'); END
--- calm.85 harmless
BEGIN NOT ATOMIC DECLARE CONTINUE HANDLER FOR SQLEXCEPTION, NOT FOUND UPDATE jobs SET attempts = 1 WHERE id = 1; SELECT id INTO @i FROM jobs WHERE id = 99; END
--- calm.86 harmless
SET @t = 'jobs', @c = 'prio'; SELECT CONCAT('ALTER TABLE ', @t, ' DROP COLUMN ', @c) AS statement
--- calm.87 harmless
SET @s = CONCAT('SELECT COUNT(*) FROM ', 'jobs'); SELECT @s
--- calm.88 harmless
SET @n = (SELECT COUNT(*) FROM jobs); SELECT IF(@n > 3, 'drop', 'keep')
--- calm.89 harmless
DELETE j FROM jobs j NATURAL JOIN (SELECT id FROM jobs WHERE state = 'done') x
--- calm.90 harmless
DELETE j FROM jobs j NATURAL JOIN (SELECT 1 AS id) x
--- calm.91 destructive
DELETE j FROM jobs j NATURAL JOIN (SELECT id FROM jobs) x
--- calm.92 destructive
DELETE j FROM jobs j NATURAL LEFT JOIN customers c
--- calm.93 harmless
DELETE j FROM jobs j JOIN (SELECT 1 AS id) x USING (id)
--- calm.94 harmless
DELETE j FROM jobs j JOIN (SELECT 1 AS id) x ON x.id = j.id
--- calm.95 harmless
DELETE FROM jobs WHERE id IN (SELECT id FROM (SELECT j.id FROM jobs j JOIN customers c ON c.id = j.id AND c.id = 2) x)
--- calm.96 harmless
REPLACE INTO jobs (id, queue, state, run_at) SELECT id, 'x', 'y', '2026-01-01' FROM jobs WHERE id = 1
--- calm.97 harmless
REPLACE INTO jobs (id, queue, state, run_at) SELECT 900 + id, 'x', 'y', '2026-01-01' FROM customers
--- calm.98 harmless
REPLACE INTO jobs (id, queue, state, run_at) SELECT 900 + id, queue, state, '2026-01-01' FROM jobs
--- calm.99 harmless
REPLACE INTO jobs (id, queue, state, run_at) SELECT NULL, queue, state, '2026-01-01' FROM jobs
--- calm.100 harmless
DELETE FROM jobs WHERE id IN (SELECT id FROM (SELECT j.id FROM jobs j STRAIGHT_JOIN customers c ON c.id = j.id AND c.id = 2) x)
--- calm.101 harmless
REPLACE INTO jobs (queue, state, run_at, id) SELECT queue, state, '2026-01-01', id + 900 FROM jobs
--- calm.102 harmless
REPLACE INTO jobs (queue, state, run_at, id) SELECT queue, state, '2026-01-01', NULL FROM jobs
--- calm.103 harmless
DELETE jobs FROM jobs JOIN (SELECT 1 AS one) d WHERE jobs.id = one
--- calm.104 harmless
DELETE jobs FROM jobs JOIN (SELECT 1 AS id) d USING (id) WHERE id = 1
--- calm.105 harmless
DELETE jobs FROM jobs, JSON_TABLE(JSON_ARRAY(jobs.queue), '$[*]' COLUMNS (q VARCHAR(30) PATH '$')) j WHERE j.q = 'none'
--- calm.106 harmless
DELETE jobs FROM jobs LEFT JOIN (SELECT id AS k FROM jobs WHERE id > 1) s ON s.k = jobs.id WHERE k IS NULL
--- calm.107 harmless
DELETE jobs FROM jobs LEFT JOIN (SELECT customer_id AS k, COUNT(*) AS n FROM orders GROUP BY customer_id) s ON s.k = jobs.id WHERE n > 1
--- calm.108 harmless
UPDATE jobs LEFT JOIN (SELECT id AS k, COUNT(*) AS n FROM jobs WHERE id < 3 GROUP BY id) s ON s.k = jobs.id SET state = 'x' WHERE COALESCE(n, 0) > 0
--- calm.109 harmless
DELETE jobs FROM (SELECT id FROM jobs WHERE id > 1) s RIGHT JOIN jobs ON s.id = jobs.id WHERE s.id IS NULL
--- calm.110 harmless
DELETE jobs FROM customers c RIGHT JOIN jobs ON c.id = jobs.id + 1 WHERE c.id IS NULL
