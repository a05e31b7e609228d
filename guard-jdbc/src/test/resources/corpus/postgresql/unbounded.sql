--- about: DELETE and UPDATE that strike every row, with and without a WHERE that pretends otherwise.
--- all.delete destructive unbounded-delete
DELETE FROM t

--- all.delete.lower destructive unbounded-delete
delete from t;

--- all.delete.mixed destructive unbounded-delete
DeLeTe FrOm T

--- all.delete.only destructive unbounded-delete
DELETE FROM ONLY t

--- all.delete.star destructive unbounded-delete
DELETE FROM base *

--- all.delete.alias destructive unbounded-delete
DELETE FROM t AS x

--- all.delete.quoted destructive unbounded-delete
DELETE FROM "Drop Table"

--- all.delete.schema destructive unbounded-delete
DELETE FROM "Mixed Case"."Some Table"

--- all.delete.returning destructive unbounded-delete
DELETE FROM t RETURNING id

--- all.delete.returning-where destructive unbounded-delete
DELETE FROM t RETURNING (SELECT count(*) FROM u WHERE x = 5) AS n

--- all.delete.using destructive unbounded-delete
--- with: INSERT INTO u VALUES (9, 3, 3, '3')
DELETE FROM t USING u

--- all.delete.using-foreign destructive unbounded-delete
DELETE FROM t USING u WHERE u.id = 4

--- all.delete.keyword-table destructive unbounded-delete
DELETE FROM "delete"

--- all.delete.truncate-table destructive unbounded-delete
DELETE FROM truncate

--- all.delete.partitioned destructive unbounded-delete
DELETE FROM events

--- all.delete.partition destructive unbounded-delete
DELETE FROM events_2026_01

--- all.delete.umlaut destructive unbounded-delete
DELETE FROM größe

--- all.delete.where-in-comment destructive unbounded-delete
DELETE FROM t -- WHERE id = 1

--- all.delete.where-in-block destructive unbounded-delete
DELETE FROM t /* WHERE id = 1 */

--- all.delete.where-after-semicolon destructive unbounded-delete
DELETE FROM t; SELECT * FROM t WHERE id = 1

--- all.delete.where-elsewhere destructive unbounded-delete
WITH w AS (SELECT id FROM u WHERE id = 1) DELETE FROM t

--- all.delete.where-in-string destructive unbounded-update
UPDATE t SET name = ' WHERE id = 1'

--- all.update destructive unbounded-update
UPDATE t SET v = 0

--- all.update.only destructive unbounded-update
UPDATE ONLY t SET v = 0

--- all.update.alias destructive unbounded-update
UPDATE t x SET v = x.id

--- all.update.row destructive unbounded-update
UPDATE t SET (name, v) = ROW('x', 1)

--- all.update.subquery destructive unbounded-update
UPDATE t SET v = (SELECT max(x) FROM u WHERE u.t_id = t.id)

--- all.update.subquery-multi destructive unbounded-update
UPDATE t SET (name, v) = (SELECT note, x FROM u WHERE u.id = t.id)

--- all.update.same destructive unbounded-update
UPDATE t SET name = name

--- all.update.case destructive unbounded-update
UPDATE orders SET status = CASE WHEN id = 1 THEN 'paid' ELSE status END

--- all.update.from destructive unbounded-update
UPDATE t SET name = u.note FROM u WHERE u.id = 1

--- all.update.from-join destructive unbounded-update
UPDATE t SET name = u.note FROM u JOIN customers c ON c.id = u.id WHERE u.id = 1 AND c.id = 1

--- all.update.default destructive unbounded-update
UPDATE orders SET status = DEFAULT

--- all.update.jsonb destructive unbounded-update
UPDATE customers SET prefs['seen'] = 'true'

--- all.update.array destructive unbounded-update
UPDATE customers SET tags[1] = 'x'

--- all.update.returning destructive unbounded-update
UPDATE accounts SET balance = 0 RETURNING old.balance, new.balance

--- all.update.password destructive unbounded-update
UPDATE app.users SET home.city = 'X'

--- taut.one-one destructive unbounded-delete
DELETE FROM t WHERE 1=1

--- taut.true destructive unbounded-delete
DELETE FROM t WHERE true

--- taut.true-string destructive unbounded-delete
DELETE FROM t WHERE 't'

--- taut.true-cast destructive unbounded-delete
DELETE FROM t WHERE 'yes'::boolean

--- taut.on-cast destructive unbounded-delete
DELETE FROM t WHERE CAST('on' AS bool)

--- taut.one-cast destructive unbounded-delete
DELETE FROM t WHERE 1::boolean

--- taut.bool-literal destructive unbounded-delete
DELETE FROM t WHERE bool '1'

--- taut.not-false destructive unbounded-delete
DELETE FROM t WHERE NOT false

--- taut.not-not destructive unbounded-delete
DELETE FROM t WHERE NOT NOT TRUE

--- taut.two-one destructive unbounded-delete
DELETE FROM t WHERE 2 > 1

--- taut.strings destructive unbounded-delete
DELETE FROM t WHERE 'a' = 'a'

--- taut.strings-quoted destructive unbounded-delete
DELETE FROM t WHERE 'it''s' = $$it's$$

--- taut.string-number destructive unbounded-delete
DELETE FROM t WHERE '1' = 1

--- taut.unequal destructive unbounded-delete
DELETE FROM t WHERE 1 <> 2

--- taut.bang-unequal destructive unbounded-update
UPDATE t SET v = 1 WHERE 'x' != 'y'

--- taut.in-list destructive unbounded-delete
DELETE FROM t WHERE 1 IN (1, 2, 3)

--- taut.between destructive unbounded-delete
DELETE FROM t WHERE 5 BETWEEN 1 AND 10

--- taut.like destructive unbounded-delete
DELETE FROM t WHERE 'abc' LIKE 'a%'

--- taut.null-is-null destructive unbounded-delete
DELETE FROM t WHERE NULL IS NULL

--- taut.is-true destructive unbounded-delete
DELETE FROM t WHERE (1 = 1) IS TRUE

--- taut.arith destructive unbounded-delete
DELETE FROM t WHERE 1 + 1 = 2

--- taut.parens destructive unbounded-delete
DELETE FROM t WHERE ((((1))) = (1))

--- taut.comment-inside destructive unbounded-delete
DELETE FROM t WHERE /* id = 5 */ 1 = 1 -- AND id = 5

--- taut.self destructive unbounded-delete
DELETE FROM t WHERE id = id

--- taut.self-qualified destructive unbounded-delete
DELETE FROM t WHERE t.id = id

--- taut.self-alias destructive unbounded-delete
DELETE FROM t AS x WHERE x.id = id

--- taut.self-quoted destructive unbounded-delete
DELETE FROM t WHERE "id" = ID

--- taut.self-schema destructive unbounded-delete
DELETE FROM public.t WHERE public.t.id = t.id

--- taut.self-plus-zero destructive unbounded-delete
DELETE FROM t WHERE id = id + 0

--- taut.self-ge destructive unbounded-delete
DELETE FROM t WHERE id >= id

--- taut.self-between destructive unbounded-delete
DELETE FROM t WHERE id BETWEEN id AND id

--- taut.self-in destructive unbounded-delete
DELETE FROM t WHERE id IN (id, 7)

--- taut.self-any destructive unbounded-delete
DELETE FROM t WHERE id = ANY (ARRAY[id])

--- taut.not-self destructive unbounded-delete
DELETE FROM t WHERE NOT (id <> id)

--- taut.not-distinct destructive unbounded-delete
DELETE FROM t WHERE name IS NOT DISTINCT FROM name

--- taut.coalesce-same destructive unbounded-update
UPDATE t SET v = 0 WHERE coalesce(name, '') = coalesce(name, '')

--- taut.null-or-not destructive unbounded-delete
DELETE FROM t WHERE name IS NULL OR name IS NOT NULL

--- taut.complement destructive unbounded-delete
DELETE FROM orders WHERE status = 'void' OR status <> 'void'

--- taut.complement-range destructive unbounded-delete
DELETE FROM orders WHERE total > 5 OR total <= 5

--- taut.complement-id destructive unbounded-delete
DELETE FROM orders WHERE id > 0 OR id <= 0

--- taut.or-true destructive unbounded-delete
DELETE FROM t WHERE id = 1 OR true

--- taut.or-one destructive unbounded-delete
DELETE FROM t WHERE id = 1 OR 1=1

--- taut.or-injected destructive unbounded-delete
DELETE FROM t WHERE name = '' OR ''='' --'

--- taut.or-and destructive unbounded-delete
DELETE FROM t WHERE id = 1 AND name = 'a' OR 'x' = 'x'

--- taut.or-exists destructive unbounded-delete
DELETE FROM t WHERE id = 1 OR EXISTS (SELECT 1)

--- taut.and-and destructive unbounded-delete
DELETE FROM t WHERE true AND 1=1 AND NOT false

--- taut.exists-one destructive unbounded-delete
DELETE FROM t WHERE EXISTS (SELECT 1)

--- taut.exists-uncorrelated destructive unbounded-delete
DELETE FROM t WHERE EXISTS (SELECT 1 FROM u WHERE u.id = 1)

--- taut.exists-values destructive unbounded-delete
DELETE FROM t WHERE EXISTS (VALUES (1))

--- taut.not-exists destructive unbounded-delete
DELETE FROM t WHERE NOT EXISTS (SELECT 1 FROM u WHERE u.id = 99)

--- taut.subquery-true destructive unbounded-delete
DELETE FROM t WHERE (SELECT true)

--- taut.subquery-count destructive unbounded-delete
DELETE FROM t WHERE (SELECT count(*) FROM u) > 0

--- taut.in-self destructive unbounded-delete
DELETE FROM t WHERE id IN (SELECT id FROM t)

--- taut.id-not-null destructive unbounded-delete
DELETE FROM t WHERE id IS NOT NULL

--- taut.id-positive destructive unbounded-delete
DELETE FROM orders WHERE id > 0

--- taut.id-ge-one destructive unbounded-update
UPDATE customers SET active = false WHERE customers.id >= 1

--- taut.id-above-minus destructive unbounded-delete
DELETE FROM t WHERE id > -1

--- taut.id-not-zero destructive unbounded-delete
DELETE FROM t WHERE id <> 0

--- taut.ctid destructive unbounded-delete
DELETE FROM t WHERE ctid IS NOT NULL

--- taut.like-percent destructive unbounded-delete
DELETE FROM orders WHERE status LIKE '%'

--- taut.regex-any destructive unbounded-delete
DELETE FROM orders WHERE status ~ '.*'

--- taut.ilike-percent destructive unbounded-update
UPDATE customers SET active = true WHERE email ILIKE '%%'

--- taut.similar destructive unbounded-update
UPDATE customers SET active = true WHERE email SIMILAR TO '%'

--- taut.length destructive unbounded-delete
DELETE FROM orders WHERE length(status) >= 0

--- taut.case destructive unbounded-delete
DELETE FROM t WHERE CASE WHEN true THEN true END

--- taut.case-covers destructive unbounded-delete
DELETE FROM t WHERE CASE WHEN name IS NULL THEN true ELSE true END

--- taut.coalesce-true destructive unbounded-delete
DELETE FROM t WHERE coalesce(true, name = 'x')

--- taut.is-not-null-of-test destructive unbounded-delete
DELETE FROM t WHERE (name IS NULL) IS NOT NULL

--- taut.now destructive unbounded-delete
DELETE FROM t WHERE now() > '2020-01-01'

--- taut.current-date destructive unbounded-update
UPDATE t SET v = 1 WHERE current_date > DATE '2001-01-01'

--- taut.random destructive unbounded-delete
DELETE FROM t WHERE random() < 2

--- taut.current-user destructive unbounded-delete
DELETE FROM t WHERE current_user = current_user

--- taut.param-param destructive unbounded-delete
--- bind: 1 | 1
DELETE FROM t WHERE ? = ?

--- taut.param destructive unbounded-delete
--- bind: true
DELETE FROM t WHERE ?

--- taut.param-constant destructive unbounded-delete
--- bind: 1
DELETE FROM t WHERE 1 = ?

--- taut.or-param destructive unbounded-update
--- bind: 7 | 3
UPDATE t SET v = ? WHERE id = ? OR 1 = 1

--- taut.dollar-param destructive unbounded-delete
--- invalid: pgjdbc takes no numbered parameters, other clients do
DELETE FROM t WHERE $1 = $1

--- taut.array-constant destructive unbounded-delete
DELETE FROM t WHERE 1 = ANY ('{1,2}')

--- taut.row destructive unbounded-delete
DELETE FROM t WHERE (1, 2) = (1, 2)

--- taut.overlaps destructive unbounded-delete
DELETE FROM t WHERE (DATE '2020-01-01', DATE '2020-12-31') OVERLAPS (DATE '2020-06-01', DATE '2020-06-02')

--- taut.where-returning destructive unbounded-delete
DELETE FROM t WHERE 1=1 RETURNING id, name

--- taut.unicode-spelling destructive unbounded-delete
DELETE FROM t WHERE U&"id" = "id"

--- taut.is-distinct-constant destructive unbounded-delete
DELETE FROM t WHERE 1 IS DISTINCT FROM 2

--- query.group-by-qualified destructive unbounded-delete
DELETE FROM t WHERE id IN (SELECT x.id FROM t x GROUP BY x.id, x.name)

--- query.group-by-row destructive unbounded-delete
DELETE FROM t WHERE (id, v) IN (SELECT id, v FROM t GROUP BY id, v) OR id IN (SELECT t.id FROM t GROUP BY v, id)

--- query.group-by-other harmless delete
DELETE FROM t WHERE id IN (SELECT max(id) FROM t GROUP BY v / 100)

--- query.exists-fetch-row destructive unbounded-delete
DELETE FROM t WHERE EXISTS (SELECT 1 FROM t FETCH FIRST 1 ROW ONLY)

--- query.exists-fetch-first destructive unbounded-delete
DELETE FROM t WHERE EXISTS (SELECT 1 FROM t OFFSET 0 FETCH NEXT ROW ONLY)

--- query.exists-fetch-none harmless delete
DELETE FROM t WHERE EXISTS (SELECT 1 FROM t FETCH FIRST 0 ROWS ONLY)

--- query.in-recursive destructive unbounded-delete
DELETE FROM t WHERE id IN (WITH RECURSIVE r AS (SELECT 1) SELECT id FROM t)

--- query.in-recursive-some harmless delete
DELETE FROM t WHERE id IN (WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r WHERE n < 2) SELECT n FROM r)

--- query.in-three-brackets destructive unbounded-delete
DELETE FROM t WHERE id IN (((SELECT id FROM t)))

--- query.in-three-brackets-some harmless delete
DELETE FROM t WHERE id IN (((SELECT id FROM t WHERE id = 2)))

--- query.in-three-brackets-value harmless delete
DELETE FROM t WHERE id IN (((2)))

--- query.cross-join destructive unbounded-delete
DELETE FROM t WHERE id IN (SELECT x.id FROM t x CROSS JOIN u)

--- query.comma-join destructive unbounded-delete
DELETE FROM t WHERE id IN (SELECT x.id FROM t x, u y)

--- query.join-on-true destructive unbounded-delete
DELETE FROM t WHERE id IN (SELECT x.id FROM t x JOIN u y ON true)

--- query.comma-join-some harmless delete
DELETE FROM t WHERE id IN (SELECT x.id FROM t x, u y WHERE y.t_id = x.id)

--- query.join-using-some harmless delete
DELETE FROM t WHERE id IN (SELECT x.id FROM t x JOIN (SELECT t_id AS id FROM u) y USING (id))

--- query.join-table-using-some harmless delete
DELETE FROM t WHERE id IN (SELECT x.id FROM t x JOIN accounts y USING (id))

--- query.cross-join-lateral-some harmless delete
DELETE FROM t WHERE id IN (SELECT x.id FROM t x CROSS JOIN LATERAL (SELECT 1 WHERE x.v > 10) y)

--- query.cross-join-with-none harmless delete
DELETE FROM t WHERE id IN (WITH old AS (SELECT 1 FROM u WHERE x > 100) SELECT x.id FROM t x CROSS JOIN old)

--- same.substr destructive unbounded-update
UPDATE u SET x = 1 WHERE substr(id::text, 1) = id::text

--- same.replace destructive unbounded-delete
DELETE FROM t WHERE replace(id::text, 'a', 'a') = translate(id::text, '', '')

--- same.sum-not-null destructive unbounded-delete
DELETE FROM t WHERE id + 1 IS NOT NULL

--- same.hash-not-null destructive unbounded-delete
DELETE FROM t WHERE hashtext(id::text) IS NOT NULL

--- same.substr-some harmless delete
DELETE FROM t WHERE substr(id::text, 2) = id::text

--- same.replace-some harmless
DELETE FROM t WHERE replace(id::text, '1', '2') = id::text
