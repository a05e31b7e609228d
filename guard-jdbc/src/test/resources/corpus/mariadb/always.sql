--- about: Conditions and joins that hold for every row, on MariaDB's own functions and operators.
--- always.1 destructive
DELETE FROM jobs WHERE id IS NOT NULL AND id <> 0
--- always.2 destructive
DELETE FROM jobs WHERE ! (id = 0)
--- always.3 destructive
DELETE FROM jobs WHERE NOT id IS NULL
--- always.4 destructive
DELETE FROM jobs WHERE id XOR 0
--- always.5 destructive
DELETE FROM jobs WHERE id | 1
--- always.6 destructive
DELETE FROM jobs WHERE id DIV id
--- always.7 destructive
DELETE FROM jobs WHERE id MOD id = 0
--- always.8 destructive
DELETE FROM jobs WHERE id << 0 = id
--- always.9 destructive
DELETE FROM jobs WHERE id BETWEEN 1 AND id
--- always.10 destructive
DELETE FROM jobs WHERE id IN (id)
--- always.11 destructive
DELETE FROM jobs WHERE id = ANY (SELECT id FROM jobs)
--- always.12 destructive
DELETE FROM jobs WHERE id >= ALL (SELECT 0)
--- always.13 destructive
DELETE FROM jobs WHERE id >= (SELECT MIN(x.id) FROM (SELECT id FROM jobs) x)
--- always.14 destructive
DELETE FROM jobs WHERE state LIKE '%' AND queue LIKE '%%'
--- always.15 destructive
DELETE FROM jobs WHERE state RLIKE '^.*$'
--- always.16 destructive
--- limit: an empty text, a zero moment would be left out
DELETE FROM jobs WHERE LENGTH(state) > 0
--- always.17 destructive
DELETE FROM jobs WHERE CHAR_LENGTH(CONCAT(state, 'x')) > 0
--- always.18 destructive
DELETE FROM jobs WHERE IFNULL(locked_by, '') = IFNULL(locked_by, '')
--- always.19 destructive
DELETE FROM jobs WHERE NVL(locked_by, 'x') = NVL(locked_by, 'x')
--- always.20 destructive
DELETE FROM jobs WHERE NVL2(locked_by, 1, 1)
--- always.21 destructive
DELETE FROM jobs WHERE NULLIF(id, 0) IS NOT NULL
--- always.22 destructive
DELETE FROM jobs WHERE COALESCE(NULL, locked_by, 'a') IS NOT NULL
--- always.23 destructive
DELETE FROM jobs WHERE ISNULL(locked_by) OR locked_by IS NOT NULL
--- always.24 destructive
DELETE FROM jobs WHERE locked_by <=> locked_by
--- always.25 destructive
DELETE FROM jobs WHERE GREATEST(id, 1) > 0
--- always.26 destructive
DELETE FROM jobs WHERE LEAST(id, 0) <= 0
--- always.27 destructive
DELETE FROM jobs WHERE ABS(attempts) >= 0
--- always.28 destructive
DELETE FROM jobs WHERE SIGN(attempts) IN (-1, 0, 1)
--- always.29 destructive
DELETE FROM jobs WHERE attempts * attempts >= 0
--- always.30 destructive
DELETE FROM jobs WHERE POW(attempts, 2) >= 0
--- always.31 destructive
DELETE FROM jobs WHERE attempts - attempts = 0
--- always.32 destructive
DELETE FROM jobs WHERE attempts * 0 = 0
--- always.33 destructive
DELETE FROM jobs WHERE attempts ^ attempts = 0
--- always.34 destructive
DELETE FROM jobs WHERE attempts & 0 = 0
--- always.35 destructive
DELETE FROM jobs WHERE attempts >= 0 OR attempts < 0
--- always.36 destructive
DELETE FROM jobs WHERE attempts <= 5 OR attempts >= 5
--- always.37 destructive
DELETE FROM jobs WHERE attempts NOT BETWEEN 3 AND 2
--- always.38 destructive
DELETE FROM jobs WHERE NOT attempts BETWEEN 3 AND 2
--- always.39 destructive
DELETE FROM jobs WHERE run_at > '1000-01-01'
--- always.40 destructive
DELETE FROM jobs WHERE run_at BETWEEN '0000-00-00' AND '9999-12-31'
--- always.41 destructive
DELETE FROM jobs WHERE YEAR(run_at) > 0
--- always.42 destructive
DELETE FROM jobs WHERE YEAR(run_at) = YEAR(run_at)
--- always.43 destructive
DELETE FROM jobs WHERE MONTH(run_at) BETWEEN 1 AND 12
--- always.44 destructive
DELETE FROM jobs WHERE DAYOFWEEK(run_at) IN (1, 2, 3, 4, 5, 6, 7)
--- always.45 destructive
DELETE FROM jobs WHERE QUARTER(run_at) < 5
--- always.46 destructive
DELETE FROM jobs WHERE NOW() >= NOW()
--- always.47 destructive
DELETE FROM jobs WHERE CURDATE() > '2020-01-01'
--- always.48 destructive
DELETE FROM jobs WHERE CURRENT_USER() IS NOT NULL
--- always.49 destructive
DELETE FROM jobs WHERE VERSION() LIKE '%'
--- always.50 destructive
DELETE FROM jobs WHERE CONNECTION_ID() > 0
--- always.51 destructive
DELETE FROM jobs WHERE RAND() < 2
--- always.52 destructive
DELETE FROM jobs WHERE SLEEP(0) = 0
--- always.53 destructive
DELETE FROM jobs WHERE @@autocommit IN (0, 1)
--- always.54 destructive
DELETE FROM jobs WHERE 0x31
--- always.55 destructive
DELETE FROM jobs WHERE b'1'
--- always.56 destructive
DELETE FROM jobs WHERE X'31'
--- always.57 destructive
DELETE FROM jobs WHERE 1e0
--- always.58 destructive
DELETE FROM jobs WHERE .5
--- always.59 destructive
DELETE FROM jobs WHERE '1abc'
--- always.60 destructive
DELETE FROM jobs WHERE -1
--- always.61 destructive
DELETE FROM jobs WHERE ~0
--- always.62 destructive
DELETE FROM jobs WHERE (((1)))
--- always.63 destructive
DELETE FROM jobs WHERE 1 = 1 = 1
--- always.64 destructive
DELETE FROM jobs WHERE NOT 1 = 0
--- always.65 destructive
DELETE FROM jobs WHERE NULL IS NULL
--- always.66 destructive
DELETE FROM jobs WHERE NULL <=> NULL
--- always.67 destructive
DELETE FROM jobs WHERE (1, 2) = (1, 2)
--- always.68 destructive
DELETE FROM jobs WHERE ROW(1, id) = ROW(1, id)
--- always.69 destructive
DELETE FROM jobs WHERE 'a' < 'b'
--- always.70 destructive
DELETE FROM jobs WHERE BINARY 'a' = 'a'
--- always.71 destructive
DELETE FROM jobs WHERE CAST(1 AS SIGNED)
--- always.72 destructive
DELETE FROM jobs WHERE CONVERT('1', UNSIGNED)
--- always.73 destructive
DELETE FROM jobs WHERE CAST(id AS CHAR) = id
--- always.74 destructive
DELETE FROM jobs WHERE CONVERT(state USING utf8mb4) = state
--- always.75 destructive
DELETE FROM jobs WHERE state COLLATE utf8mb4_bin = state
--- always.76 destructive
DELETE FROM jobs WHERE TRIM(state) = TRIM(state)
--- always.77 destructive
DELETE FROM jobs WHERE UPPER(state) = UPPER(state)
--- always.78 destructive
DELETE FROM jobs WHERE MD5(state) = MD5(state)
--- always.79 destructive
DELETE FROM jobs WHERE LEFT(state, 0) = ''
--- always.80 destructive
DELETE FROM jobs WHERE SUBSTRING(state, 1, 0) = ''
--- always.81 destructive
DELETE FROM jobs WHERE REPEAT(state, 0) = ''
--- always.82 destructive
DELETE FROM jobs WHERE LOCATE('', state)
--- always.83 destructive
DELETE FROM jobs WHERE INSTR(state, state)
--- always.84 destructive
DELETE FROM jobs WHERE FIND_IN_SET(state, state)
--- always.85 destructive
DELETE FROM jobs WHERE FIELD(state, state)
--- always.86 destructive
DELETE FROM jobs WHERE ELT(1, 1)
--- always.87 destructive
DELETE FROM jobs WHERE STRCMP(state, state) = 0
--- always.88 destructive
DELETE FROM jobs WHERE state SOUNDS LIKE state
--- always.89 destructive
DELETE FROM jobs WHERE SOUNDEX(state) = SOUNDEX(state)
--- always.90 destructive
DELETE FROM jobs WHERE CASE WHEN state = 'x' THEN 1 ELSE 2 END
--- always.91 destructive
DELETE FROM jobs WHERE CASE state WHEN state THEN 1 ELSE 0 END
--- always.92 destructive
DELETE FROM jobs WHERE IF(state = 'done', TRUE, state <> 'done')
--- always.93 destructive
DELETE FROM jobs WHERE id = 1 OR NOT id = 1
--- always.94 destructive
DELETE FROM jobs WHERE id = 1 OR id != 1
--- always.95 destructive
DELETE FROM jobs WHERE id < 3 OR id > 2
--- always.96 destructive
DELETE FROM jobs WHERE id IN (1, 2) OR id NOT IN (1, 2)
--- always.97 destructive
DELETE FROM jobs WHERE state = 'a' OR state <> 'a'
--- always.98 destructive
DELETE FROM jobs WHERE (state = 'a') IN (0, 1)
--- always.99 destructive
DELETE FROM jobs WHERE (state = 'a') = (state = 'a')
--- always.100 destructive
DELETE FROM jobs WHERE (state = 'a') >= 0
--- always.101 destructive
DELETE FROM jobs WHERE JSON_VALID('{}')
--- always.102 destructive
DELETE FROM jobs WHERE JSON_LENGTH('[1]') = 1
--- always.103 destructive
DELETE FROM jobs WHERE INET_ATON('1.1.1.1') > 0
--- always.104 destructive
DELETE FROM jobs WHERE BENCHMARK(1, 1) = 0
--- always.105 destructive
DELETE FROM jobs WHERE LAST_INSERT_ID() >= 0
--- always.106 destructive
DELETE FROM jobs WHERE ROW_COUNT() IS NOT NULL
--- always.107 destructive
DELETE FROM jobs WHERE EXISTS (SELECT NULL)
--- always.108 destructive
DELETE FROM jobs WHERE EXISTS (SELECT 1 FROM DUAL)
--- always.109 destructive
DELETE FROM jobs WHERE EXISTS (VALUES (1))
--- always.110 destructive
DELETE FROM jobs WHERE NOT EXISTS (SELECT 1 FROM jobs x WHERE 1 = 0)
--- always.111 destructive
DELETE FROM jobs WHERE (SELECT 1 UNION SELECT 1)
--- always.112 destructive
DELETE FROM jobs WHERE 1 IN (SELECT 1 UNION SELECT 2)
--- always.113 destructive
DELETE FROM jobs WHERE id IN (SELECT j.id FROM (SELECT * FROM jobs) j)
--- always.114 destructive
DELETE FROM jobs WHERE (id, state) IN (SELECT id, state FROM jobs)
--- always.115 destructive
DELETE FROM jobs WHERE id IN (WITH w AS (SELECT id FROM jobs) SELECT id FROM w)
--- always.116 destructive
DELETE FROM jobs WHERE id NOT IN (SELECT id FROM empty_bin WHERE 1 = 0)
--- always.117 destructive
DELETE FROM jobs WHERE id NOT IN (-1)
--- always.118 destructive
DELETE FROM jobs WHERE -id < 0
--- always.119 destructive
DELETE FROM jobs WHERE id + 1 > 0
--- always.120 destructive
DELETE FROM jobs WHERE id > 0 AND id > -1 AND 1
--- always.121 destructive
DELETE FROM jobs WHERE id >= 1 AND attempts >= attempts
--- always.122 destructive
DELETE FROM jobs WHERE id > (SELECT 0)
--- always.123 destructive
DELETE j FROM jobs j LEFT JOIN settings s ON s.k = j.queue
--- always.124 destructive
DELETE j FROM jobs j LEFT JOIN settings s ON s.k = j.queue WHERE s.k IS NULL OR s.k IS NOT NULL
--- always.125 destructive
DELETE j FROM jobs j INNER JOIN jobs k USING (id)
--- always.126 destructive
DELETE j FROM jobs j, (SELECT id FROM jobs) k WHERE j.id = k.id
--- always.127 destructive
DELETE j FROM jobs j JOIN jobs k ON j.id = k.id AND 1 = 1
--- always.128 destructive
DELETE j FROM jobs j STRAIGHT_JOIN settings s
--- always.129 destructive
UPDATE jobs j JOIN jobs k ON j.id = k.id SET j.attempts = 100 + j.id
--- always.130 destructive
UPDATE jobs j, jobs k SET j.attempts = 100 + j.id WHERE j.id = k.id
--- always.131 destructive
UPDATE jobs j NATURAL JOIN (SELECT id FROM jobs) k SET j.attempts = 100 + j.id
--- always.132 destructive
UPDATE jobs SET attempts = attempts + 100 WHERE id = id LIMIT 1000
--- always.133 destructive
UPDATE jobs SET attempts = attempts + 100 WHERE @a IS NULL OR @a = @a
--- always.134 destructive
DELETE FROM jobs WHERE id AND 1
--- always.135 destructive
DELETE FROM jobs WHERE id && TRUE
--- always.136 destructive
DELETE FROM jobs WHERE id || FALSE
--- always.137 destructive
DELETE FROM jobs WHERE 5 > 3 IS TRUE
--- always.138 destructive
DELETE FROM jobs WHERE state IN ('done', state)
--- always.139 destructive
DELETE FROM jobs WHERE state BETWEEN state AND state
--- always.140 destructive
DELETE FROM jobs WHERE state != '' OR state = ''
--- always.141 destructive
DELETE FROM jobs WHERE CRC32(state) >= 0
--- always.142 destructive
DELETE FROM jobs WHERE DATEDIFF(run_at, run_at) = 0
--- always.143 destructive
DELETE FROM jobs WHERE TO_DAYS(run_at) > 0
--- always.144 destructive
DELETE FROM jobs WHERE EXTRACT(YEAR FROM run_at) > 0
--- always.145 destructive
DELETE FROM jobs WHERE ROUND(id) = id
--- always.146 destructive
DELETE FROM jobs WHERE OCT(id) IS NOT NULL
--- always.147 destructive
--- limit: an empty text, a zero moment would be left out
DELETE FROM jobs WHERE HEX(state) <> ''
--- always.148 destructive
DELETE FROM jobs WHERE BIT_COUNT(attempts) >= 0
--- always.149 destructive
--- limit: an empty text, a zero moment would be left out
DELETE FROM jobs WHERE ASCII(state) > 0
--- always.150 destructive
--- limit: an empty text, a zero moment would be left out
DELETE FROM jobs WHERE ORD(state) > 0
--- always.151 destructive
DELETE FROM jobs WHERE DEFAULT(attempts) = 0
--- always.152 destructive
DELETE FROM jobs WHERE (SELECT MAX(id) FROM (SELECT id FROM jobs) x) >= id
--- always.153 destructive
DELETE FROM jobs WHERE EXISTS (SELECT 1 FROM (SELECT id FROM jobs) x WHERE x.id = jobs.id)
--- always.154 destructive
--- limit: whether the other table is empty stands in the data
DELETE FROM jobs WHERE id < ALL (SELECT id FROM empty_bin)
--- always.155 destructive
--- limit: whether the other table is empty stands in the data
DELETE FROM jobs WHERE id NOT IN (SELECT id FROM empty_bin)
--- always.156 harmless
DELETE FROM jobs WHERE attempts > ALL (SELECT v.n FROM (SELECT 2 AS n UNION SELECT 3) v)

--- always.star-and-nothing.1 destructive unbounded-delete
DELETE FROM jobs WHERE id IN (SELECT * FROM (SELECT id FROM jobs) x)

--- always.star-and-nothing.2 destructive unbounded-delete
DELETE FROM jobs WHERE id IN (SELECT x.* FROM (SELECT id FROM jobs) AS x)

--- always.star-and-nothing.3 harmless delete
DELETE FROM jobs WHERE id IN (SELECT * FROM (SELECT id FROM jobs WHERE id = 1) x)

--- always.star-and-nothing.4 harmless delete
DELETE FROM jobs WHERE id IN (SELECT * FROM (SELECT MIN(id) FROM jobs) x)

--- always.star-and-nothing.5 destructive unbounded-delete
DELETE FROM jobs WHERE id NOT IN (SELECT 1 FROM DUAL WHERE 0)

--- always.star-and-nothing.6 destructive unbounded-delete
DELETE FROM jobs WHERE id <> ALL (SELECT 1 FROM DUAL WHERE 0)

--- always.star-and-nothing.7 harmless delete
DELETE FROM jobs WHERE id = ANY (SELECT 1 FROM DUAL WHERE 0)

--- always.star-and-nothing.8 harmless delete
DELETE FROM jobs WHERE id NOT IN (SELECT * FROM (SELECT id FROM jobs LIMIT 0, 1) x)
