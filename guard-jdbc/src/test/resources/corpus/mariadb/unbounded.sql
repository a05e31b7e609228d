--- about: UPDATE and DELETE without a WHERE, or with one that holds for every row.
--- all.delete destructive unbounded-delete
DELETE FROM jobs
--- all.delete-semicolon destructive unbounded-delete
delete from jobs ;
--- all.delete-modifiers destructive unbounded-delete
DELETE LOW_PRIORITY QUICK IGNORE FROM jobs
--- all.delete-returning destructive unbounded-delete
DELETE FROM jobs RETURNING id, state
--- all.delete-quoted destructive unbounded-delete
DELETE FROM `shop`.`jobs`
--- all.delete-limit destructive unbounded-delete
DELETE FROM jobs LIMIT 1000
--- all.delete-order-limit destructive unbounded-delete
DELETE FROM jobs ORDER BY run_at DESC LIMIT 100
--- all.delete-limit-one destructive unbounded-delete
--- unseen: one row goes, whichever comes first
DELETE FROM jobs LIMIT 1
--- all.delete-partition destructive unbounded-delete
--- unseen: every row of one partition goes, others stay
DELETE FROM events PARTITION (p2023)
--- all.delete-keyword-table destructive unbounded-delete
DELETE FROM `drop`
--- all.delete-tool-table destructive unbounded-delete
DELETE FROM SPRING_SESSION
--- all.delete-where-in-comment destructive unbounded-delete
DELETE FROM jobs /* WHERE id = 1 */
--- all.delete-where-in-line-comment destructive unbounded-delete
DELETE FROM jobs -- WHERE id = 1
--- all.delete-where-in-hash-comment destructive unbounded-delete
DELETE FROM jobs # WHERE id = 1
--- all.delete-where-in-string destructive unbounded-delete
DELETE FROM jobs ORDER BY ' WHERE id = 1 ' LIMIT 50
--- all.delete-history-all destructive unbounded-delete
DELETE FROM prices
--- all.update destructive unbounded-update
UPDATE customers SET status = 'gone'
--- all.update-lower destructive unbounded-update
update customers set status='gone',version=version+1
--- all.update-modifiers destructive unbounded-update
UPDATE LOW_PRIORITY IGNORE customers SET notes = NULL, name = 'x'
--- all.update-alias destructive unbounded-update
UPDATE customers AS c SET c.name = CONCAT(c.name, '!')
--- all.update-order-limit destructive unbounded-update
UPDATE customers SET name = 'x' ORDER BY id LIMIT 999999
--- all.update-limit-hundred destructive unbounded-update
UPDATE jobs SET state = 'void' LIMIT 100
--- all.update-where-inside-subselect destructive unbounded-update
UPDATE customers SET name = (SELECT what FROM drop_log WHERE id = 1)
--- all.update-where-inside-case destructive unbounded-update
UPDATE settings SET v = CASE WHEN k = 'theme' THEN 'light' ELSE 'none' END
--- all.update-set-keyword destructive unbounded-update
UPDATE `drop` SET `update` = 'where id = 1'
--- all.update-comment destructive unbounded-update
UPDATE settings /* where */ SET v = 'lost' -- WHERE k = 'theme'
--- all.where-1 destructive unbounded-delete
DELETE FROM jobs WHERE 1
--- all.where-true destructive unbounded-delete
DELETE FROM jobs WHERE TRUE
--- all.where-1-eq-1 destructive unbounded-delete
DELETE FROM jobs WHERE 1=1
--- all.where-1-eq-1-limit destructive unbounded-delete
DELETE FROM jobs WHERE 1=1 LIMIT 5000
--- all.where-a-eq-a destructive unbounded-delete
DELETE FROM jobs WHERE 'a'='a'
--- all.where-mixed-quotes destructive unbounded-delete
DELETE FROM jobs WHERE "x" = 'x'
--- all.where-not-false destructive unbounded-delete
DELETE FROM jobs WHERE NOT FALSE
--- all.where-not-zero destructive unbounded-delete
DELETE FROM jobs WHERE !0
--- all.where-double-not destructive unbounded-delete
DELETE FROM jobs WHERE NOT NOT 1
--- all.where-2-gt-1 destructive unbounded-delete
DELETE FROM jobs WHERE 2 > 1
--- all.where-neq destructive unbounded-delete
DELETE FROM jobs WHERE 1 <> 2
--- all.where-parens destructive unbounded-delete
DELETE FROM jobs WHERE ((((1))))
--- all.where-or destructive unbounded-delete
DELETE FROM jobs WHERE id = 1 OR 1 = 1
--- all.where-or-pipes destructive unbounded-delete
DELETE FROM jobs WHERE id = 1 || 1
--- all.where-and-of-truths destructive unbounded-delete
DELETE FROM jobs WHERE 1 = 1 && TRUE
--- all.where-xor destructive unbounded-delete
DELETE FROM jobs WHERE 1 XOR 0
--- all.where-id-eq-id destructive unbounded-delete
DELETE FROM jobs WHERE id = id
--- all.where-id-eq-qualified destructive unbounded-delete
DELETE FROM jobs WHERE jobs.id = `id`
--- all.where-id-case destructive unbounded-delete
DELETE FROM jobs WHERE ID = id
--- all.where-id-plus-zero destructive unbounded-delete
DELETE FROM jobs WHERE id = id + 0
--- all.where-null-safe destructive unbounded-delete
DELETE FROM jobs WHERE locked_by <=> locked_by
--- all.where-between-self destructive unbounded-delete
DELETE FROM jobs WHERE id BETWEEN id AND id
--- all.where-in-self destructive unbounded-delete
DELETE FROM jobs WHERE id IN (0, id)
--- all.where-like-percent destructive unbounded-delete
DELETE FROM jobs WHERE queue LIKE '%'
--- all.where-regexp-all destructive unbounded-delete
DELETE FROM jobs WHERE queue REGEXP '.*'
--- all.where-rlike-all destructive unbounded-delete
DELETE FROM jobs WHERE queue RLIKE '.*'
--- all.where-null-or-not-null destructive unbounded-delete
DELETE FROM jobs WHERE locked_by IS NULL OR locked_by IS NOT NULL
--- all.where-complement destructive unbounded-delete
DELETE FROM jobs WHERE attempts = 1 OR attempts <> 1
--- all.where-complement-range destructive unbounded-delete
DELETE FROM jobs WHERE attempts > 5 OR attempts <= 5
--- all.where-not-impossible destructive unbounded-delete
DELETE FROM jobs WHERE NOT (1 = 0)
--- all.where-not-self-differs destructive unbounded-delete
DELETE FROM jobs WHERE NOT (id <> id)
--- all.where-exists-constant destructive unbounded-delete
DELETE FROM jobs WHERE EXISTS (SELECT 1)
--- all.where-exists-other-table destructive unbounded-delete
DELETE FROM jobs WHERE EXISTS (SELECT 1 FROM customers WHERE id = 1)
--- all.where-select-true destructive unbounded-delete
DELETE FROM jobs WHERE (SELECT TRUE)
--- all.where-in-own-ids destructive unbounded-delete
DELETE FROM jobs WHERE id IN (SELECT id FROM jobs)
--- all.where-now destructive unbounded-delete
DELETE FROM jobs WHERE NOW() > '2020-01-01'
--- all.where-rand destructive unbounded-delete
DELETE FROM jobs WHERE RAND() < 2
--- all.where-case-true destructive unbounded-delete
DELETE FROM jobs WHERE CASE WHEN TRUE THEN TRUE END
--- all.where-case-else-true destructive unbounded-delete
DELETE FROM jobs WHERE CASE WHEN locked_by IS NULL THEN 1 ELSE 1 END
--- all.where-coalesce-true destructive unbounded-delete
DELETE FROM jobs WHERE COALESCE(TRUE, state = 'done')
--- all.where-ifnull-same destructive unbounded-delete
DELETE FROM jobs WHERE IFNULL(locked_by, '') = IFNULL(locked_by, '')
--- all.where-key-not-null destructive unbounded-delete
DELETE FROM jobs WHERE id IS NOT NULL
--- all.where-key-positive destructive unbounded-delete
DELETE FROM jobs WHERE id > 0
--- all.where-key-bare destructive unbounded-delete
DELETE FROM jobs WHERE id
--- all.where-length destructive unbounded-delete
DELETE FROM jobs WHERE LENGTH(queue) >= 0
--- all.where-is-true destructive unbounded-delete
DELETE FROM jobs WHERE TRUE IS TRUE
--- all.where-variable destructive unbounded-delete
--- with: SET @always = 1
DELETE FROM jobs WHERE @always
--- all.where-in-constants destructive unbounded-delete
DELETE FROM jobs WHERE 1 IN (1, 2, 3)
--- all.where-hex-literals destructive unbounded-delete
DELETE FROM jobs WHERE 0x61 = 'a'
--- all.where-bound-constant destructive unbounded-delete
--- bind: 1 | 1
DELETE FROM jobs WHERE ? = ?
--- all.where-bound-bare destructive unbounded-delete
--- bind: 1
DELETE FROM jobs WHERE ?
--- all.where-executable-comment destructive unbounded-delete
DELETE FROM jobs WHERE id = 1 /*! OR 1 = 1 */
--- all.where-executable-comment-versioned destructive unbounded-delete
DELETE FROM jobs WHERE id = 1 /*!50000 OR 1 */
--- all.where-plus-quote-escape destructive unbounded-delete
DELETE FROM jobs WHERE queue = 'it\'s' OR 1=1 -- '
--- all.where-backslash-escape destructive unbounded-delete
DELETE FROM jobs WHERE queue = '\\' OR 1=1 OR queue = '\\'
--- all.update-where-1 destructive unbounded-update
UPDATE customers SET status = 'x' WHERE 1
--- all.update-where-or-true destructive unbounded-update
UPDATE customers SET status = 'x' WHERE id = 3 OR TRUE
--- all.update-where-self destructive unbounded-update
UPDATE customers c SET c.status = 'x' WHERE c.id = c.id
--- all.update-where-exists destructive unbounded-update
UPDATE customers SET status = 'x' WHERE EXISTS (SELECT * FROM orders)
--- all.update-where-like destructive unbounded-update
UPDATE customers SET status = 'x' WHERE email LIKE '%%'
--- all.update-where-key destructive unbounded-update
UPDATE customers SET status = 'x' WHERE id IS NOT NULL ORDER BY id
--- all.update-where-count destructive unbounded-update
UPDATE customers SET status = 'x' WHERE (SELECT COUNT(*) FROM orders) > 0
--- all.history-versioned destructive unbounded-update
UPDATE prices SET amount = 0
--- all.exists-limit-from-first destructive unbounded-delete
DELETE FROM jobs WHERE EXISTS (SELECT 1 FROM customers LIMIT 0, 1)
--- all.in-query-limit-from-first destructive unbounded-delete
DELETE FROM jobs WHERE EXISTS (SELECT 1 FROM (SELECT id FROM jobs LIMIT 0, 1) x)
--- all.in-cross-join destructive unbounded-delete
DELETE FROM jobs WHERE id IN (SELECT id FROM (SELECT j.id FROM jobs j CROSS JOIN customers c) x)
--- all.replace-itself destructive unbounded-update
REPLACE INTO jobs (id, queue, state, run_at) SELECT id, 'x', 'y', '2026-01-01' FROM jobs
--- all.replace-itself-brackets destructive unbounded-update
REPLACE jobs (id, queue, state, run_at) (SELECT id, CONCAT(queue, 'x'), state, '2026-01-01' FROM jobs j WHERE j.id = id)
--- all.replace-itself-distinct destructive unbounded-update
REPLACE INTO jobs (id, queue, state, run_at) SELECT DISTINCT id, 'x', 'y', '2026-01-01' FROM jobs
--- all.in-straight-join destructive unbounded-delete
DELETE FROM jobs WHERE id IN (SELECT id FROM (SELECT j.id FROM jobs j STRAIGHT_JOIN customers c) x)
--- all.replace-itself-alias destructive unbounded-update
REPLACE INTO jobs (id, queue, state, run_at) SELECT j.id AS id, 'x', 'y', '2026-01-01' FROM jobs j
--- all.replace-itself-sum destructive unbounded-update
REPLACE INTO jobs (id, queue, state, run_at) SELECT id + 0, 'x', 'y', '2026-01-01' FROM jobs
--- all.replace-itself-last destructive unbounded-update
REPLACE INTO jobs (queue, state, run_at, id) SELECT 'x', 'y', '2026-01-01', (j.id) k FROM jobs j
--- all.replace-itself-coalesce destructive unbounded-update
REPLACE INTO jobs (queue, id, state, run_at) SELECT 'x', COALESCE(id, 0), 'y', '2026-01-01' FROM jobs
--- all.column-of-a-query destructive unbounded-delete
DELETE jobs FROM jobs JOIN (SELECT 1 AS one) d WHERE one = 1
--- all.column-of-a-query-update destructive unbounded-update
UPDATE jobs, (SELECT MAX(id) AS most FROM customers) s SET state = 'x' WHERE most > 0
--- all.right-join destructive unbounded-delete
DELETE jobs FROM customers c RIGHT JOIN jobs ON c.id = 1 WHERE c.id IS NOT NULL
