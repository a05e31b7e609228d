--- about: Conditions of constants and subqueries alone, which MariaDB folds to true.
--- folded.1 destructive
UPDATE jobs SET state = 'x' WHERE id = id AND 1 = 1 OR 0
--- folded.2 destructive
DELETE FROM jobs WHERE id != NULL OR TRUE
--- folded.3 destructive
DELETE FROM jobs WHERE (1 OR NULL)
--- folded.4 destructive
DELETE FROM jobs WHERE NOT (NULL AND 0)
--- folded.5 destructive
DELETE FROM jobs WHERE NULL OR 1
--- folded.6 destructive
DELETE FROM jobs WHERE COALESCE(NULL, NULL, 1)
--- folded.7 destructive
DELETE FROM jobs WHERE NULLIF(1, 2)
--- folded.8 destructive
DELETE FROM jobs WHERE IF(NULL, 0, 1)
--- folded.9 destructive
DELETE FROM jobs WHERE CASE NULL WHEN NULL THEN 0 ELSE 1 END
--- folded.10 destructive
DELETE FROM jobs WHERE CASE WHEN NULL THEN 0 ELSE 1 END
--- folded.11 destructive
DELETE FROM jobs WHERE 1 = 1 XOR 1 = 0
--- folded.12 destructive
DELETE FROM jobs WHERE NOT (1 XOR 1)
--- folded.13 destructive
DELETE FROM jobs WHERE 5 DIV 2
--- folded.14 destructive
DELETE FROM jobs WHERE 5 MOD 2
--- folded.15 destructive
DELETE FROM jobs WHERE 1 << 1
--- folded.16 destructive
DELETE FROM jobs WHERE 3 & 1
--- folded.17 destructive
DELETE FROM jobs WHERE 0 | 1
--- folded.18 destructive
DELETE FROM jobs WHERE 2 ^ 1
--- folded.19 destructive
DELETE FROM jobs WHERE -(-1)
--- folded.20 destructive
DELETE FROM jobs WHERE + 1
--- folded.21 destructive
DELETE FROM jobs WHERE !!1
--- folded.22 destructive
DELETE FROM jobs WHERE NOT NOT 1
--- folded.23 destructive
DELETE FROM jobs WHERE 1.5 > 1
--- folded.24 destructive
DELETE FROM jobs WHERE 1e1 = 10
--- folded.25 destructive
DELETE FROM jobs WHERE '10' = 10
--- folded.26 destructive
DELETE FROM jobs WHERE '1' + '1' = 2
--- folded.27 destructive
DELETE FROM jobs WHERE 'abc' = 0
--- folded.28 destructive
DELETE FROM jobs WHERE 'a' = 'A'
--- folded.29 destructive
DELETE FROM jobs WHERE 'a' = 'a '
--- folded.30 destructive
DELETE FROM jobs WHERE 'a' <> 'b'
--- folded.31 destructive
DELETE FROM jobs WHERE 'b' > 'a'
--- folded.32 destructive
DELETE FROM jobs WHERE DATE '2020-01-01' < DATE '2021-01-01'
--- folded.33 destructive
DELETE FROM jobs WHERE TIMESTAMP '2020-01-01 00:00:00' IS NOT NULL
--- folded.34 destructive
DELETE FROM jobs WHERE INTERVAL(5, 1, 3) = 2
--- folded.35 destructive
DELETE FROM jobs WHERE FIELD('a', 'a', 'b')
--- folded.36 destructive
DELETE FROM jobs WHERE FIND_IN_SET('a', 'a,b')
--- folded.37 destructive
DELETE FROM jobs WHERE LOCATE('b', 'abc')
--- folded.38 destructive
DELETE FROM jobs WHERE INSTR('abc', 'c') = 3
--- folded.39 destructive
DELETE FROM jobs WHERE LEFT('abc', 1) = 'a'
--- folded.40 destructive
DELETE FROM jobs WHERE TRIM(' a ') = 'a'
--- folded.41 destructive
DELETE FROM jobs WHERE REPLACE('abc', 'b', '') = 'ac'
--- folded.42 destructive
DELETE FROM jobs WHERE CHAR_LENGTH('abc') > 2
--- folded.43 destructive
DELETE FROM jobs WHERE ISNULL(NULL)
--- folded.44 destructive
DELETE FROM jobs WHERE ISNULL(1) = 0
--- folded.45 destructive
DELETE FROM jobs WHERE 1 IS NOT NULL AND NULL IS NULL
--- folded.46 destructive
DELETE FROM jobs WHERE NOT (1 IN (2, 3))
--- folded.47 destructive
DELETE FROM jobs WHERE (1, 2) < (2, 1)
--- folded.48 destructive
DELETE FROM jobs WHERE ROW(1, 2) IN (ROW(1, 2))
--- folded.49 destructive
DELETE FROM jobs WHERE EXISTS (SELECT 1 UNION SELECT 2)
--- folded.50 destructive
DELETE FROM jobs WHERE EXISTS (SELECT 1 FROM settings HAVING COUNT(*) >= 0)
--- folded.51 destructive
DELETE FROM jobs WHERE 1 = ANY (SELECT 1)
--- folded.52 destructive
DELETE FROM jobs WHERE 1 < ALL (SELECT 2)
--- folded.53 destructive
DELETE FROM jobs WHERE 1 <> SOME (SELECT 2)
--- folded.54 destructive
DELETE FROM jobs WHERE (SELECT 1 FROM DUAL) = 1
--- folded.55 destructive
DELETE FROM jobs WHERE (SELECT COUNT(*) FROM orders WHERE orders.id = jobs.id) >= 0
--- folded.56 destructive
DELETE FROM jobs WHERE (SELECT COUNT(*) FROM orders WHERE orders.id = jobs.id) IS NOT NULL
--- folded.57 destructive
DELETE FROM jobs WHERE EXISTS (SELECT COUNT(*) FROM orders WHERE orders.id = jobs.id)
--- folded.58 destructive
DELETE FROM jobs WHERE id IN (SELECT jobs.id)
--- folded.59 destructive
DELETE FROM jobs WHERE id IN (SELECT jobs.id FROM settings)
--- folded.60 destructive
DELETE FROM jobs WHERE id = ANY (SELECT jobs.id FROM settings)
--- folded.61 destructive
DELETE FROM jobs WHERE id IN (SELECT id FROM (SELECT id FROM jobs ORDER BY id) x)
--- folded.62 destructive
DELETE FROM jobs WHERE id IN (SELECT id FROM (SELECT DISTINCT id FROM jobs) x)
--- folded.63 destructive
DELETE FROM jobs WHERE id IN (SELECT id FROM (SELECT id FROM jobs GROUP BY id) x)
--- folded.64 destructive
DELETE FROM jobs WHERE id IN (SELECT id FROM (SELECT id, state FROM jobs WHERE 1 = 1) x WHERE TRUE)
--- folded.65 destructive
UPDATE jobs SET attempts = 90 + id WHERE id IN (SELECT id FROM (SELECT id FROM jobs) AS x)
--- folded.66 destructive
UPDATE jobs SET attempts = 90 + id WHERE EXISTS (SELECT 1 FROM (SELECT 1) x)
--- folded.67 destructive
DELETE FROM jobs WHERE id = ANY (SELECT jobs.id FROM settings)
--- folded.68 destructive
DELETE FROM jobs WHERE state = ANY (SELECT jobs.state FROM settings)
--- folded.69 harmless
DELETE FROM jobs WHERE id = ANY (SELECT c.id FROM customers c WHERE c.status = 'locked')
--- folded.70 harmless
DELETE FROM jobs WHERE id = ANY (SELECT jobs.id FROM customers c WHERE c.id = jobs.id AND c.status = 'locked')
--- folded.71 harmless
DELETE FROM jobs WHERE id <> ANY (SELECT 3)
