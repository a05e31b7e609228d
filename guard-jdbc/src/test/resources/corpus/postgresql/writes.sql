--- about: The keyed and bounded writes of applications and their frameworks.
--- key.delete harmless delete
--- bind: 1
DELETE FROM t WHERE id = ?

--- key.delete.literal harmless delete
DELETE FROM t WHERE id = 1

--- key.delete.schema harmless delete
DELETE FROM public.t WHERE public.t.id = 1

--- key.delete.alias harmless delete
DELETE FROM t AS x WHERE x.id = 1

--- key.delete.reversed harmless delete
DELETE FROM t WHERE 1 = id

--- key.delete.paren harmless delete
DELETE FROM t WHERE ((id) = (1))

--- key.delete.quoted harmless delete
delete from "public"."t" where "public"."t"."id" = 1

--- key.delete.in harmless delete
--- bind: 1 | 2
DELETE FROM t WHERE id IN (?, ?)

--- key.delete.any harmless delete
--- bind: {1,2}
DELETE FROM t WHERE id = ANY (?::int[])

--- key.delete.any-unnest harmless delete
DELETE FROM t WHERE id IN (SELECT unnest(ARRAY[1, 2]))

--- key.delete.in-values harmless delete
DELETE FROM t WHERE id IN (VALUES (1), (3))

--- key.delete.in-limit harmless delete
DELETE FROM orders WHERE id IN (SELECT id FROM orders WHERE created_at < '2020-01-01' ORDER BY id LIMIT 1000)

--- key.delete.in-limit-lock harmless delete
DELETE FROM orders WHERE id IN (SELECT id FROM orders WHERE status = 'archived' ORDER BY created_at FOR UPDATE SKIP LOCKED LIMIT 10) RETURNING id

--- key.delete.ctid-batch harmless delete
DELETE FROM orders WHERE ctid = ANY (ARRAY(SELECT ctid FROM orders WHERE deleted_at < now() - interval '1 year' LIMIT 500))

--- key.delete.composite harmless delete
--- bind: 2 | 1
delete from order_items where order_id=? and line_no=?

--- key.delete.row-value harmless delete
DELETE FROM order_items WHERE (order_id, line_no) = (2, 1)

--- key.delete.row-in harmless delete
DELETE FROM order_items WHERE (order_id, line_no) IN ((2, 1), (4, 1))

--- key.delete.between harmless delete
DELETE FROM t WHERE id BETWEEN 1 AND 2

--- key.delete.range harmless delete
DELETE FROM orders WHERE created_at < now() - interval '5 years'

--- key.delete.range-param harmless delete
--- bind: 2024-03-01
DELETE FROM orders WHERE created_at < ?::timestamptz

--- key.delete.null harmless delete
DELETE FROM t WHERE name IS NULL

--- key.delete.not-null harmless delete
DELETE FROM orders WHERE deleted_at IS NOT NULL

--- key.delete.boolean harmless delete
DELETE FROM customers WHERE NOT active

--- key.delete.boolean-bare harmless update
UPDATE customers SET mood = 'ok' WHERE active

--- key.delete.boolean-is harmless update
UPDATE accounts SET balance = 0 WHERE locked IS TRUE

--- key.delete.like harmless delete
DELETE FROM customers WHERE email LIKE 'ann%'

--- key.delete.regex harmless delete
DELETE FROM orders WHERE note ~ '^drop'

--- key.delete.exists harmless delete
DELETE FROM t WHERE EXISTS (SELECT 1 FROM u WHERE u.t_id = t.id AND u.x > 5)

--- key.delete.not-exists harmless delete
DELETE FROM t WHERE NOT EXISTS (SELECT 1 FROM u WHERE u.t_id = t.id)

--- key.delete.in-subquery harmless delete
DELETE FROM t WHERE id IN (SELECT t_id FROM u WHERE x IS NOT NULL)

--- key.delete.not-in harmless delete
DELETE FROM t WHERE id NOT IN (SELECT t_id FROM u WHERE t_id IS NOT NULL)

--- key.delete.using harmless delete
DELETE FROM t USING u WHERE u.t_id = t.id AND u.x = 5

--- key.delete.using-alias harmless delete
DELETE FROM orders o USING customers c WHERE c.id = o.customer_id AND NOT c.active

--- key.delete.using-values harmless delete
DELETE FROM order_items i USING (VALUES (2, 1), (4, 1)) AS k (o, l) WHERE i.order_id = k.o AND i.line_no = k.l

--- key.delete.duplicates harmless delete
DELETE FROM u a USING u b WHERE a.id < b.id AND a.t_id = b.t_id

--- key.delete.max harmless delete
DELETE FROM t WHERE id = (SELECT max(id) FROM t)

--- key.delete.below-max harmless delete
DELETE FROM orders WHERE id < (SELECT max(id) - 5 FROM orders)

--- key.delete.cte harmless delete
WITH old AS (SELECT id FROM orders WHERE created_at < '2020-01-01') DELETE FROM orders WHERE id IN (SELECT id FROM old)

--- key.delete.cte-using harmless delete
WITH old AS (SELECT id FROM orders WHERE status = 'void') DELETE FROM orders o USING old WHERE o.id = old.id RETURNING o.*

--- key.delete.queue harmless delete
WITH next AS (SELECT id FROM orders WHERE status = 'new' ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED) DELETE FROM orders USING next WHERE orders.id = next.id RETURNING orders.id

--- key.delete.move harmless delete
WITH moved AS (DELETE FROM orders WHERE status = 'archived' RETURNING id) INSERT INTO audit.log (who, statement) SELECT 'archive', id::text FROM moved

--- key.delete.partition harmless delete
DELETE FROM events WHERE day < DATE '2026-02-01'

--- key.delete.partition-itself harmless delete
DELETE FROM events_2026_01 WHERE id = 1

--- key.delete.json harmless delete
DELETE FROM customers WHERE prefs @> '{"lang": "de"}'

--- key.delete.json-text harmless delete
DELETE FROM customers WHERE prefs ->> 'lang' = 'de' OR (prefs #>> '{a,b}')::int = 2

--- key.delete.array harmless delete
DELETE FROM customers WHERE 'vip' = ANY (tags)

--- key.delete.array-overlap harmless delete
DELETE FROM customers WHERE tags && ARRAY['vip'] AND cardinality(tags) > 1

--- key.delete.lower harmless delete
DELETE FROM customers WHERE lower(email) = 'ann@example.com'

--- key.delete.cast harmless delete
DELETE FROM customers WHERE id::text = '1'

--- key.delete.coalesce harmless delete
DELETE FROM orders WHERE coalesce(note, '') = ''

--- key.delete.case harmless delete
DELETE FROM orders WHERE CASE status WHEN 'void' THEN true ELSE false END

--- key.delete.false harmless delete
DELETE FROM t WHERE false

--- key.delete.never harmless delete
DELETE FROM t WHERE 1 = 0

--- key.delete.null-constant harmless delete
DELETE FROM t WHERE NULL

--- key.delete.and-true harmless delete
DELETE FROM t WHERE 1 = 1 AND id = 2

--- key.delete.and-true-last harmless delete
DELETE FROM t WHERE id = 2 AND true

--- key.delete.or-false harmless delete
DELETE FROM t WHERE id = 1 OR 1 = 0

--- key.delete.or-keys harmless delete
DELETE FROM t WHERE id = 1 OR id = 2 OR (name = 'd' AND v > 5)

--- key.delete.unequal harmless delete
DELETE FROM orders WHERE status <> 'new'

--- key.delete.two-columns harmless delete
DELETE FROM orders WHERE updated_at > created_at

--- key.delete.foreign-key-positive harmless delete
DELETE FROM u WHERE t_id > 1

--- key.delete.amount harmless delete
DELETE FROM orders WHERE total > 0

--- key.delete.optional-filter harmless delete
--- bind: a | a
DELETE FROM t WHERE (CAST(? AS text) IS NULL OR name = ?)

--- key.delete.current-of harmless delete
BEGIN; DECLARE c CURSOR FOR SELECT * FROM t WHERE id = 2 FOR UPDATE; FETCH c; DELETE FROM t WHERE CURRENT OF c; COMMIT

--- key.delete.returning harmless delete
DELETE FROM t WHERE id = 1 RETURNING *, (SELECT count(*) FROM u)

--- key.delete.only harmless delete
DELETE FROM ONLY base WHERE id = 1

--- key.delete.star harmless delete
DELETE FROM base * WHERE id = 3

--- key.delete.umlaut harmless delete
DELETE FROM größe WHERE länge = 'ü'

--- key.delete.string-keyword harmless delete
DELETE FROM app.settings WHERE key = 'drop' AND value = 'table'

--- key.delete.citext harmless delete
DELETE FROM app.users WHERE login = 'ROOT'

--- key.delete.composite-field harmless delete
DELETE FROM app.users WHERE (home).city = 'c'

--- key.delete.hstore harmless delete
DELETE FROM app.users WHERE attrs -> 'a' = '1'

--- key.delete.window harmless delete
DELETE FROM u WHERE id IN (SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY t_id ORDER BY id DESC) AS n FROM u) x WHERE n > 1)

--- key.delete.overlaps harmless delete
DELETE FROM orders WHERE (created_at, created_at) OVERLAPS (timestamptz '2019-01-01', timestamptz '2020-01-01')

--- key.delete.between-columns harmless delete
DELETE FROM orders WHERE now() BETWEEN created_at AND deleted_at OR deleted_at - created_at < interval '5 days'

--- key.delete.is-distinct harmless delete
DELETE FROM t WHERE name IS DISTINCT FROM 'a'

--- key.delete.count harmless delete
DELETE FROM customers WHERE (SELECT count(*) FROM orders WHERE orders.customer_id = customers.id) = 2

--- key.delete.lateral harmless delete
DELETE FROM t USING LATERAL (SELECT u.id FROM u WHERE u.x = 5) s WHERE s.id = t.id

--- key.delete.mod harmless delete
DELETE FROM t WHERE id % 2 = 0

--- key.delete.substring harmless delete
DELETE FROM customers WHERE substring(email FROM 1 FOR 3) = 'ann' AND position('@' IN email) > 0

--- key.delete.not-like harmless delete
DELETE FROM customers WHERE email NOT LIKE 'a%' AND name IS NOT NULL

--- upd.key harmless update
--- bind: x | 1
UPDATE t SET name = ? WHERE id = ?

--- upd.increment harmless update
UPDATE accounts SET balance = balance - 10 WHERE id = 1 AND balance >= 10

--- upd.transfer harmless update
BEGIN; UPDATE accounts SET balance = balance - 10 WHERE id = 1; UPDATE accounts SET balance = balance + 10 WHERE id = 2; COMMIT

--- upd.version harmless update
--- bind: paid | 1 | 1 | 0
update orders set status=?, version=? where id=? and version=?

--- upd.soft-delete harmless update
--- bind: 1
UPDATE orders SET deleted_at = now() WHERE id = ? AND deleted_at IS NULL

--- upd.soft-delete-many harmless update
UPDATE customers SET deleted_at = current_timestamp, active = false WHERE deleted_at IS NULL AND created_at < '2021-06-01'

--- upd.from harmless update
UPDATE t SET name = u.note FROM u WHERE u.t_id = t.id AND u.x = 6

--- upd.from-alias harmless update
UPDATE orders AS o SET note = c.name FROM customers AS c WHERE c.id = o.customer_id AND c.mood = 'happy'

--- upd.from-values harmless update
UPDATE t SET v = d.v FROM (VALUES (1, 100), (2, 200)) AS d (id, v) WHERE t.id = d.id

--- upd.from-unnest harmless update
UPDATE t SET v = d.v FROM unnest(ARRAY[1, 2], ARRAY[7, 8]) AS d (id, v) WHERE d.id = t.id

--- upd.from-join harmless update
UPDATE order_items i SET qty = qty + 1 FROM orders o JOIN customers c ON c.id = o.customer_id WHERE i.order_id = o.id AND c.id = 1

--- upd.row harmless update
UPDATE t SET (name, v) = ('x', 1) WHERE id = 1

--- upd.row-subselect harmless update
UPDATE t SET (name, v) = (SELECT note, x FROM u WHERE u.t_id = t.id LIMIT 1) WHERE id IN (SELECT t_id FROM u)

--- upd.array-element harmless update
UPDATE customers SET tags[2] = 'new', prefs['a']['b'] = '3' WHERE id = 5

--- upd.array-append harmless update
UPDATE customers SET tags = array_append(array_remove(tags, 'eu'), 'drop') WHERE 'eu' = ANY (tags)

--- upd.returning harmless update
UPDATE accounts SET balance = 0 WHERE id = 3 RETURNING old.balance, new.balance, id AS delete

--- upd.queue harmless update
UPDATE orders SET status = 'working' WHERE id = (SELECT id FROM orders WHERE status = 'new' ORDER BY id FOR UPDATE SKIP LOCKED LIMIT 1) RETURNING *

--- upd.cte harmless update
WITH pick AS (SELECT id FROM orders WHERE status = 'new' LIMIT 1) UPDATE orders SET status = 'x' FROM pick WHERE pick.id = orders.id

--- upd.cte-write harmless update
WITH x AS (UPDATE t SET v = 1 WHERE id = 1 RETURNING id) SELECT * FROM x

--- upd.where-current-of harmless update
BEGIN; DECLARE c CURSOR FOR SELECT * FROM t WHERE id = 2 FOR UPDATE; FETCH c; UPDATE t SET v = 5 WHERE CURRENT OF c; COMMIT

--- upd.backfill harmless update
UPDATE orders SET note = 'none' WHERE note IS NULL

--- upd.backfill-batch harmless update
UPDATE orders SET updated_at = created_at WHERE id BETWEEN 1 AND 3 AND updated_at IS NULL

--- upd.case harmless update
UPDATE t SET v = CASE id WHEN 1 THEN 10 WHEN 2 THEN 20 END WHERE id IN (1, 2)

--- upd.settings harmless update
UPDATE app.settings SET value = 'drop table' WHERE key = 'mode'

--- upd.composite harmless update
UPDATE app.users SET home.city = 'X', attrs = attrs || 'b=>2' WHERE id = 2

--- upd.partition harmless update
UPDATE events SET kind = 'z' WHERE day = '2026-01-05' AND id = 1

--- upd.default harmless update
UPDATE orders SET status = DEFAULT, version = version + 1 WHERE id = 4

--- upd.unicode-name harmless update
UPDATE größe SET naïve = 3 WHERE "länge" = 'é'

--- ins.on-conflict harmless insert
INSERT INTO t (id, name) VALUES (1, 'z') ON CONFLICT (id) DO UPDATE SET name = EXCLUDED.name

--- ins.on-conflict-where harmless insert
INSERT INTO t VALUES (1, 'z', 3) ON CONFLICT (id) DO UPDATE SET v = t.v + EXCLUDED.v WHERE t.v IS NOT NULL RETURNING *

--- ins.on-conflict-nothing harmless insert
INSERT INTO t VALUES (1, 'z', 3) ON CONFLICT DO NOTHING

--- ins.on-conflict-constraint harmless insert
INSERT INTO customers (email) VALUES ('ann@example.com') ON CONFLICT ON CONSTRAINT customers_email_key DO UPDATE SET active = true, deleted_at = NULL

--- ins.on-conflict-row harmless insert
INSERT INTO t (id, name, v) VALUES (1, 'a', 1), (99, 'b', 2) ON CONFLICT (id) DO UPDATE SET (name, v) = ROW (EXCLUDED.name, EXCLUDED.v)

--- ins.select harmless insert
INSERT INTO t SELECT id + 1000, note, x FROM u WHERE x > 5

--- ins.select-with harmless insert
INSERT INTO t WITH s AS (SELECT 500 AS id) SELECT id, 'x', NULL FROM s

--- ins.with harmless insert
WITH c AS (INSERT INTO customers (email) VALUES ('new@example.com') RETURNING id) INSERT INTO orders (customer_id) SELECT id FROM c

--- ins.multi harmless insert
INSERT INTO t (id, name, v) VALUES (101, 'a', 1), (102, 'b', 2), (103, NULL, DEFAULT)

--- ins.overriding harmless insert
INSERT INTO customers (id, email) OVERRIDING SYSTEM VALUE VALUES (100, 'x@example.com')

--- ins.generate-series harmless insert
INSERT INTO u (id, x) SELECT g, g * 2 FROM generate_series(1000, 1100) AS g

--- ins.not-exists harmless insert
INSERT INTO t (id, name) SELECT 7, 'q' WHERE NOT EXISTS (SELECT 1 FROM t WHERE id = 7)

--- ins.lo harmless
SELECT lo_create(0), lo_from_bytea(0, '\xdeadbeef'::bytea), lo_get(4711)

--- merge.upsert harmless merge
MERGE INTO t USING (VALUES (1, 'x'), (50, 'y')) AS s (id, name) ON t.id = s.id WHEN MATCHED THEN UPDATE SET name = s.name WHEN NOT MATCHED THEN INSERT (id, name) VALUES (s.id, s.name)

--- merge.delete-bounded harmless merge
MERGE INTO t USING u ON u.t_id = t.id WHEN MATCHED AND u.x = 5 THEN DELETE WHEN MATCHED THEN DO NOTHING

--- merge.delete-key harmless merge
MERGE INTO t AS d USING (SELECT 1 AS id) AS s ON d.id = s.id WHEN MATCHED THEN DELETE

--- merge.nothing harmless merge
MERGE INTO ONLY t USING u ON t.id = u.id WHEN NOT MATCHED THEN DO NOTHING WHEN MATCHED AND t.v IS NULL THEN UPDATE SET v = 0

--- merge.by-source-bounded harmless merge
MERGE INTO t USING (SELECT 1 AS id) s ON t.id = s.id WHEN NOT MATCHED BY SOURCE AND t.name IS NULL THEN DELETE WHEN NOT MATCHED BY TARGET THEN INSERT (id) VALUES (s.id)

--- merge.insert-only harmless merge
MERGE INTO audit.log l USING (SELECT 'drop' AS w) s ON l.who = s.w WHEN NOT MATCHED THEN INSERT (who, statement) VALUES (s.w, 'DELETE FROM t')

--- hib.insert harmless insert
--- bind: true | 2026-01-01 | a@b | {} | X | {}
/* insert for io.shop.Customer */insert into customers (active,created_at,email,prefs,name,tags) values (?,?,?,?,?,?)

--- hib.update harmless update
--- bind: x@y | Z | 1
/* update for io.shop.Customer */update customers set email=?,name=? where id=?

--- hib.delete harmless delete
--- bind: 1 | 0
/* delete for io.shop.Order */delete from orders where id=? and version=?

--- hib.select harmless select
--- bind: 1
select c1_0.id,c1_0.email,o1_0.customer_id,o1_0.id,o1_0.total from customers c1_0 left join orders o1_0 on c1_0.id=o1_0.customer_id where c1_0.id=?

--- hib.bulk-delete harmless delete
--- bind: void
delete from orders o1_0 where o1_0.status=?

--- hib.bulk-delete-in harmless delete
--- bind: 3
delete from order_items to_delete where to_delete.order_id in (select o1_0.id from orders o1_0 where o1_0.customer_id=?)

--- hib.collection-remove harmless delete
--- bind: 2
delete from order_items where order_id=?

--- hib.lock harmless select
--- bind: 1
select o1_0.id,o1_0.version from orders o1_0 where o1_0.id=? for no key update

--- hib.soft-delete harmless update
--- bind: 1
update orders set deleted_at=localtimestamp where id=? and deleted_at is null

--- hib.in-array harmless select
--- bind: {1,2,3}
select t1_0.id,t1_0.name from t t1_0 where t1_0.id = any (?::int[])

--- hib.page harmless select
--- bind: paid | 0 | 20
select o1_0.id from orders o1_0 where o1_0.status=? order by o1_0.created_at desc offset ? rows fetch first ? rows only

--- hib.sequence harmless select
select nextval('ticket_seq')

--- jooq.delete harmless delete
--- bind: 1
delete from "public"."t" where "public"."t"."id" = cast(? as int)

--- jooq.update harmless update
--- bind: q | 1
update "public"."t" set "name" = ? where "public"."t"."id" = cast(? as int) returning "public"."t"."v"

--- jooq.upsert harmless insert
--- bind: 1 | q | q
insert into "public"."t" ("id", "name") values (cast(? as int), ?) on conflict ("id") do update set "name" = ?

--- jooq.no-condition harmless delete
--- bind: 1
delete from "public"."t" where (true and "public"."t"."id" = cast(? as int))

--- jooq.row harmless update
--- bind: a | 3 | 2
update "public"."t" set ("name", "v") = row(?, cast(? as int)) where "t"."id" = cast(? as int)

--- mybatis.foreach harmless delete
--- bind: 1 | 2 | 3
DELETE FROM t
        WHERE id IN
         (
            ?
         ,
            ?
         ,
            ?
         )

--- mybatis.dynamic harmless update
--- bind: n | 5 | 1
UPDATE t
         SET name = ?,
            v = ?
        WHERE 1=1
          AND id = ?

--- mybatis-plus.logic-delete harmless update
--- bind: 1
UPDATE customers SET active=false WHERE id=? AND active=true

--- spring-data.delete-by harmless delete
--- bind: 2020-01-01
delete from orders where created_at<?::timestamptz and deleted_at is not null

--- spring-data.jdbc harmless delete
--- bind: 1
DELETE FROM "t" WHERE "t"."id" = ?

--- spring-data.optimistic harmless delete
--- bind: 1 | 0
DELETE FROM "orders" WHERE "orders"."id" = ? AND "orders"."version" = ?

--- django.delete harmless delete
DELETE FROM "t" WHERE "t"."id" IN (1, 2)

--- rails.touch harmless update
UPDATE "orders" SET "updated_at" = '2026-01-01 00:00:00' WHERE "orders"."id" = 1

--- exposed.delete harmless delete
DELETE FROM orders WHERE (orders.status = 'void') AND (orders.total < 100)

--- pgbench harmless update
BEGIN; UPDATE accounts SET balance = balance + 5 WHERE id = 1; SELECT balance FROM accounts WHERE id = 1; INSERT INTO audit.log (who) VALUES ('b'); END;
