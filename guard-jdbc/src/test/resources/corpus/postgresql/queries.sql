--- about: Queries with the grammar of a grown application.
--- q.recursive harmless select
WITH RECURSIVE tree AS (SELECT id, t_id, 1 AS depth FROM u WHERE t_id IS NULL UNION ALL SELECT u.id, u.t_id, depth + 1 FROM u JOIN tree ON u.t_id = tree.id) SEARCH DEPTH FIRST BY id SET ordering CYCLE id SET is_cycle USING path SELECT * FROM tree

--- q.lateral harmless select
SELECT c.id, o.total FROM customers c LEFT JOIN LATERAL (SELECT total FROM orders WHERE customer_id = c.id ORDER BY created_at DESC LIMIT 1) o ON true

--- q.window harmless select
SELECT id, sum(total) OVER (PARTITION BY customer_id ORDER BY created_at ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW EXCLUDE TIES), lag(total) OVER w FROM orders WINDOW w AS (ORDER BY id)

--- q.grouping harmless select
SELECT status, customer_id, count(*) FILTER (WHERE total > 5), grouping(status) FROM orders GROUP BY GROUPING SETS ((status), (customer_id), ()) HAVING count(*) > 0

--- q.cube harmless select
SELECT status, sum(total) FROM orders GROUP BY DISTINCT ROLLUP (status), CUBE (status) ORDER BY 1 NULLS FIRST

--- q.distinct-on harmless select
SELECT DISTINCT ON (customer_id) * FROM orders ORDER BY customer_id, created_at DESC

--- q.union harmless select
(SELECT id FROM t UNION ALL SELECT id FROM u) EXCEPT (SELECT 1 INTERSECT SELECT 2) ORDER BY 1 LIMIT ALL OFFSET 0

--- q.union-paren harmless select
((SELECT 1) UNION (VALUES (2))) UNION ALL (SELECT id FROM t)

--- q.ties harmless select
SELECT * FROM orders ORDER BY total DESC FETCH FIRST 3 ROWS WITH TIES

--- q.percentile harmless select
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY total), string_agg(DISTINCT status, ',' ORDER BY status), mode() WITHIN GROUP (ORDER BY status) FROM orders

--- q.json-table harmless select
SELECT * FROM JSON_TABLE('[{"a":1,"drop":"x"}]', '$[*]' COLUMNS (a int PATH '$.a', "delete" text PATH '$.drop'))

--- q.json-functions harmless select
SELECT json_build_object('drop', 1, 'delete', jsonb_agg(name)), JSON_QUERY('{"a":[1]}', '$.a' WITH WRAPPER), JSON_EXISTS(jsonb '{"a":1}', '$.a'), JSON_VALUE(jsonb '{"delete":1}', '$.delete' RETURNING int) FROM customers

--- q.json-object harmless select
SELECT JSON_OBJECT('drop': 'table', 'delete' VALUE 1 ABSENT ON NULL), JSON_ARRAY(1, 2), jsonb '{"a":1}' - 'a', '[1]'::jsonb IS JSON ARRAY

--- q.arrays harmless select
SELECT ARRAY[[1,2],[3,4]], array_agg(id ORDER BY id) FILTER (WHERE active), (ARRAY['drop','delete'])[1], tags <@ ARRAY['vip'], ARRAY(SELECT id FROM t) FROM customers GROUP BY tags

--- q.row-compare harmless select
SELECT * FROM order_items WHERE (order_id, line_no) > (1, 1) AND ROW(sku, qty) IS DISTINCT FROM ROW('A', 1) AND qty = SOME (ARRAY[1, 2]) AND price > ALL (SELECT 0)

--- q.keyset harmless select
--- bind: 2024-01-01 | 1
SELECT * FROM orders WHERE (created_at, id) > (?::timestamptz, ?::bigint) ORDER BY created_at, id LIMIT 50

--- q.case harmless select
SELECT CASE WHEN total > 50 THEN 'big' WHEN total IS NULL THEN NULL ELSE 'small' END, CASE status WHEN 'new' THEN 1 END, nullif(note, ''), greatest(1, 2) FROM orders

--- q.natural harmless select
SELECT * FROM t NATURAL LEFT JOIN u CROSS JOIN truncate FULL OUTER JOIN child ON child.id = t.id

--- q.join-using-alias harmless select
SELECT j.id FROM t JOIN u USING (id) AS j WHERE j.id > 0

--- q.subquery-exists harmless select
SELECT * FROM customers c WHERE EXISTS (SELECT FROM orders WHERE customer_id = c.id) AND NOT EXISTS (SELECT 1 FROM orders WHERE customer_id = c.id AND status = 'void')

--- q.where-true harmless select
SELECT * FROM t WHERE 1 = 1 OR true

--- q.dates harmless select
SELECT created_at AT TIME ZONE 'UTC', created_at::date, now() - interval '1 day 2 hours', date_part('year', created_at), DATE '2026-01-01' + 1, extract(isodow FROM created_at) FROM orders WHERE created_at BETWEEN SYMMETRIC now() AND 'yesterday'

--- q.ranges harmless select
SELECT int4range(1, 5) && int4range(3, 8), '[1,5)'::int4range @> 3, tsrange(NULL, now()::timestamp, '[)'), daterange('2026-01-01', '2026-02-01') -|- daterange('2026-02-01', '2026-03-01')

--- q.network harmless select
SELECT inet '10.0.0.1' << inet '10.0.0.0/8', host('::1'::inet), macaddr '08:00:2b:01:02:03'

--- q.geometry harmless select
SELECT point(1,2) <-> point(3,4), box '((0,0),(1,1))' && box '((1,1),(2,2))', circle '((0,0),1)' ~= circle '((0,0),1)', @@ box '((0,0),(2,2))', # path '((0,0),(1,1))'

--- q.hstore harmless select
SELECT attrs -> 'a', attrs ? 'a', attrs || 'drop=>table'::hstore, akeys(attrs) FROM app.users

--- q.composite harmless select
SELECT (home).city, (u).login, u.* , (ROW(1, 'a')).f1 FROM app.users AS u WHERE (u.home).zip IS NULL

--- q.crypto harmless select
SELECT digest('drop', 'sha256'), crypt('delete', gen_salt('bf', 4)), gen_random_uuid(), md5('truncate'), encode('\x00ff', 'hex')

--- q.named-arguments harmless select
SELECT make_interval(days => 3, hours := 2), make_date(year => 2026, month => 1, day => 1), format('%I %L %s', 'drop', 'delete', 'x')

--- q.variadic harmless select
SELECT concat_ws(',', VARIADIC ARRAY['drop', 'delete']), json_extract_path_text('{"a":{"b":1}}', VARIADIC ARRAY['a', 'b'])

--- q.generate harmless select
SELECT g::date AS day, count(o.id) FROM generate_series('2024-01-01'::timestamptz, '2024-02-01', '1 day') AS g LEFT JOIN orders o ON o.created_at::date = g::date GROUP BY 1

--- q.system-columns harmless select
SELECT tableoid::regclass, ctid, xmin, cmax FROM events

--- q.values-join harmless select
SELECT * FROM (VALUES (1, 'drop'), (2, 'delete')) AS drop (id, update) JOIN t USING (id)

--- q.cte-materialized harmless select
WITH a AS MATERIALIZED (SELECT * FROM t), b AS NOT MATERIALIZED (SELECT * FROM a) SELECT count(*) FROM b

--- q.temporal harmless select
SELECT localtimestamp, current_time(3), CURRENT_CATALOG, current_schema, session_user, current_role

--- q.is-tests harmless select
SELECT (1 = 1) IS UNKNOWN, NULL IS NOT NULL, 1 ISNULL, 2 NOTNULL, 'a' IS NFC NORMALIZED, true IS NOT FALSE

--- q.like-forms harmless select
SELECT 'a' ~~ 'b', 'a' !~~* 'b', 'a' NOT ILIKE 'b' ESCAPE '#', 'x' SIMILAR TO '(x|y)', 'a' ^@ 'a'

--- q.trigram harmless select
SELECT name FROM customers WHERE name ~* 'drop|delete' AND name !~ '^trunc' ORDER BY name COLLATE german USING <

--- q.deep-case harmless select
SELECT CASE WHEN (SELECT count(*) FROM (SELECT * FROM (SELECT 1 AS delete) a) b) > 0 THEN (SELECT max(id) FROM t) END

--- q.explain harmless
EXPLAIN (ANALYZE, SETTINGS, FORMAT json) SELECT * FROM orders WHERE id = 1

--- q.unicode harmless select
SELECT 'ｄｒｏｐ ｔａｂｌｅ', 'Löschen; DROP', U&'\0441\043B\043E\043D', 'ẞ', '𝔡𝔯𝔬𝔭'

--- q.long-in harmless select
SELECT * FROM t WHERE id IN (1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40)

--- tpch.q1 harmless select
select status, sum(qty) as sum_qty, sum(i.price * (1 - 0.1)) as disc_price, avg(qty) as avg_qty, count(*) as count_order from orders o, order_items i where o.id = i.order_id and created_at <= date '2026-12-01' - interval '90' day group by status order by status

--- tpch.q4 harmless select
select status, count(*) as order_count from orders where created_at >= date '2024-01-01' and created_at < date '2024-01-01' + interval '3' month and exists (select * from order_items where order_id = orders.id and qty < line_no) group by status

--- tpch.q13 harmless select
select c_count, count(*) as custdist from (select c.id, count(o.id) from customers c left outer join orders o on c.id = o.customer_id and note not like '%special%requests%' group by c.id) as c_orders (c_id, c_count) group by c_count order by custdist desc, c_count desc

--- tpch.q15 harmless
create view revenue0 (supplier_no, total_revenue) as select customer_id, sum(total) from orders where created_at >= date '2024-01-01' group by customer_id; select * from revenue0 where total_revenue = (select max(total_revenue) from revenue0)

--- tpch.q15-drop destructive drop-object
--- with: create view revenue0 as select 1 as x
drop view revenue0

--- tpcc.new-order harmless update
--- bind: 1 | 1
UPDATE district SET d_next_o_id = d_next_o_id + 1 WHERE d_w_id = ? AND d_id = ?

--- tpcc.stock harmless update
--- bind: 45 | 5 | 0 | 1 | 1
UPDATE stock SET s_quantity = ?, s_ytd = s_ytd + ?, s_order_cnt = s_order_cnt + 1, s_remote_cnt = s_remote_cnt + ? WHERE s_i_id = ? AND s_w_id = ?

--- tpcc.payment harmless update
--- bind: 100 | 1
UPDATE warehouse SET w_ytd = w_ytd + ? WHERE w_id = ?

--- tpcc.delivery harmless delete
--- bind: 1 | 1 | 1
DELETE FROM new_order WHERE no_o_id = ? AND no_d_id = ? AND no_w_id = ?

--- tpcc.delivery-min harmless select
--- bind: 1 | 1
SELECT no_o_id FROM new_order WHERE no_d_id = ? AND no_w_id = ? ORDER BY no_o_id ASC LIMIT 1 FOR UPDATE

--- tpcc.stock-level harmless select
--- bind: 1 | 1 | 20
SELECT COUNT(DISTINCT s_i_id) FROM stock, district WHERE d_w_id = ? AND d_id = ? AND s_w_id = d_w_id AND s_quantity < ?
