--- about: Conditions that restrict nothing, and honest ones that look like them, over one table with
--- about: a column of every common type. The rows are chosen so that each honest condition leaves some.
--- setup
CREATE TABLE ledger (id int PRIMARY KEY, customer_id int, name text NOT NULL, amount numeric NOT NULL,
  active boolean NOT NULL, deleted_at timestamptz, status text NOT NULL, parent_id int, tags text[] NOT NULL,
  prefs jsonb NOT NULL, created_at timestamptz NOT NULL, day date NOT NULL, r int4range NOT NULL,
  total numeric NOT NULL, f float8 NOT NULL, b bytea NOT NULL, u uuid NOT NULL, ip inet, expires_at timestamptz,
  version int NOT NULL);
INSERT INTO ledger VALUES
  (1, 7, 'ann', 10, true, NULL, 'new', NULL, '{a,b}', '{"a":1}', '2024-01-01', '2024-01-01', '[1,5)', 10, 1.5, '\x01',
   '11111111-1111-1111-1111-111111111111', '10.0.0.1', '2024-01-01', 0),
  (2, 8, 'bob', -3, false, '2020-01-01', 'old', 1, '{}', '{}', '2020-05-05', '1999-12-31', 'empty', 0, -2, '\x',
   '22222222-1111-1111-1111-111111111111', '::1', '2035-01-01', 1),
  (3, NULL, 'x', 1, true, NULL, 'zz', NULL, '{}', '"x"', '1999-01-01', '2001-01-01', '[0,9)', -7, 0, '\x',
   '33333333-1111-1111-1111-111111111111', NULL, NULL, 3),
  (4, 0, '', 0, true, '2024-05-05', '', 3, '{c}', '[1,2]', '2025-06-01 12:30', '2030-01-01', '[,]', 5.5, 0, '\x0203',
   '00000000-0000-0000-0000-000000000001', '192.168.1.1/24', 'infinity', 100),
  (5, -1, 'x%', 5.5, false, '2030-01-01', 'new', 4, '{b}', '"s"', '2021-01-01', '2020-02-02', '[7,)', 100000, 7, '\xff',
   'ffffffff-1111-1111-1111-111111111111', '0.0.0.0', '2000-01-01', 7),
  (100, -5, 'M', -100, false, NULL, 'z', -1, '{}', 'null', '2023-03-01', '1999-01-01', '(,)', -1, 8, '\x',
   '77777777-1111-1111-1111-111111111111', '2.2.2.2', 'infinity', 2),
  (2000, 1000000, 'zzz', 1000000000, true, '2020-01-01', 'q', NULL, '{q}', '[]', now(), '2012-01-01', '[-5,5)', 1000000000,
   9, '\x7f', '88888888-1111-1111-1111-111111111111', '3.3.3.3', '2020-01-01', 2000000);
CREATE TABLE people (person int PRIMARY KEY, boss int, nick text);
INSERT INTO people VALUES (2, NULL, 'ann'), (5, 7, NULL), (1, 5, 'z'), (9, 1, 'x')

--- where.all-001 destructive unbounded-delete
DELETE FROM ledger WHERE id > 0b0

--- where.all-002 destructive unbounded-delete
DELETE FROM ledger WHERE id > 0o0

--- where.all-003 destructive unbounded-delete
DELETE FROM ledger WHERE id > 0x0

--- where.all-004 destructive unbounded-delete
DELETE FROM ledger WHERE id > 0x00

--- where.all-005 destructive unbounded-delete
DELETE FROM ledger WHERE id >= 0b1

--- where.all-006 destructive unbounded-delete
DELETE FROM ledger WHERE id > 0_0

--- where.all-007 destructive unbounded-delete
DELETE FROM ledger WHERE id > -0b1

--- where.all-008 destructive unbounded-delete
DELETE FROM ledger WHERE id > .5

--- where.all-009 destructive unbounded-delete
DELETE FROM ledger WHERE id > 0.0

--- where.all-010 destructive unbounded-delete
DELETE FROM ledger WHERE id > 0e0

--- where.all-011 destructive unbounded-delete
DELETE FROM ledger WHERE id > -1::numeric

--- where.all-012 destructive unbounded-delete
DELETE FROM ledger WHERE id > '-Infinity'::float8

--- where.all-013 destructive unbounded-delete
DELETE FROM ledger WHERE id < 'Infinity'::float8

--- where.all-014 destructive unbounded-delete
DELETE FROM ledger WHERE id < float8 'Infinity'

--- where.all-015 destructive unbounded-delete
DELETE FROM ledger WHERE amount > '-Infinity'::numeric

--- where.all-016 destructive unbounded-delete
DELETE FROM ledger WHERE id <> 'NaN'::float8

--- where.all-017 destructive unbounded-delete
DELETE FROM ledger WHERE 2*id > 0

--- where.all-018 destructive unbounded-delete
DELETE FROM ledger WHERE id*2 > 0

--- where.all-019 destructive unbounded-delete
DELETE FROM ledger WHERE id * 2.5 > 0

--- where.all-020 destructive unbounded-delete
DELETE FROM ledger WHERE 2*id >= 2

--- where.all-021 destructive unbounded-delete
DELETE FROM ledger WHERE 3*id + 1 > 1

--- where.all-022 destructive unbounded-delete
DELETE FROM ledger WHERE id*id > 0

--- where.all-023 destructive unbounded-delete
DELETE FROM ledger WHERE id/1 > 0

--- where.all-024 destructive unbounded-delete
DELETE FROM ledger WHERE id % 1 = 0

--- where.all-025 destructive unbounded-delete
DELETE FROM ledger WHERE id + id > 0

--- where.all-026 destructive unbounded-delete
DELETE FROM ledger WHERE id + 5 > 4

--- where.all-027 destructive unbounded-delete
DELETE FROM ledger WHERE id - 1 >= 0

--- where.all-028 destructive unbounded-delete
DELETE FROM ledger WHERE 10 + id > 10

--- where.all-029 destructive unbounded-delete
DELETE FROM ledger WHERE (id & id) = id

--- where.all-030 destructive unbounded-delete
DELETE FROM ledger WHERE (id | 0) > 0

--- where.all-031 destructive unbounded-delete
DELETE FROM ledger WHERE (id << 1) > 0

--- where.all-032 destructive unbounded-delete
DELETE FROM ledger WHERE (id # id) = 0

--- where.all-033 destructive unbounded-delete
DELETE FROM ledger WHERE ~id < 0

--- where.all-034 destructive unbounded-delete
DELETE FROM ledger WHERE |/ id > 0

--- where.all-035 destructive unbounded-delete
DELETE FROM ledger WHERE abs(-id) > 0

--- where.all-036 destructive unbounded-delete
DELETE FROM ledger WHERE abs(id) > 0

--- where.all-037 destructive unbounded-delete
DELETE FROM ledger WHERE abs(id) >= 1

--- where.all-038 destructive unbounded-delete
DELETE FROM ledger WHERE ceil(id) > 0

--- where.all-039 destructive unbounded-delete
DELETE FROM ledger WHERE power(id, 2) > 0

--- where.all-040 destructive unbounded-delete
DELETE FROM ledger WHERE sqrt(id) > 0

--- where.all-042 destructive unbounded-delete
DELETE FROM ledger WHERE ln(id) >= 0

--- where.all-043 destructive unbounded-delete
DELETE FROM ledger WHERE sign(id) > 0

--- where.all-044 destructive unbounded-delete
DELETE FROM ledger WHERE sign(id) >= 1

--- where.all-045 destructive unbounded-delete
DELETE FROM ledger WHERE mod(id, 1) = 0

--- where.all-046 destructive unbounded-delete
DELETE FROM ledger WHERE id::float8 > 0

--- where.all-047 destructive unbounded-delete
DELETE FROM ledger WHERE id::numeric >= 1

--- where.all-048 destructive unbounded-delete
DELETE FROM ledger WHERE id::bigint > 0

--- where.all-049 destructive unbounded-delete
DELETE FROM ledger WHERE id::text <> ''

--- where.all-050 destructive unbounded-delete
DELETE FROM ledger WHERE id::text ~ '.'

--- where.all-051 destructive unbounded-delete
DELETE FROM ledger WHERE id::text LIKE '_%'

--- where.all-052 destructive unbounded-delete
DELETE FROM ledger WHERE id::varchar LIKE '_%'

--- where.all-053 destructive unbounded-delete
DELETE FROM ledger WHERE length(id::text) >= 1

--- where.all-054 destructive unbounded-delete
DELETE FROM ledger WHERE id::bool

--- where.all-055 destructive unbounded-delete
DELETE FROM ledger WHERE id::int::bool = true

--- where.all-056 destructive unbounded-delete
DELETE FROM ledger WHERE (id > 0)::int = 1

--- where.all-057 destructive unbounded-delete
DELETE FROM ledger WHERE (id > 0)::text = 'true'

--- where.all-058 destructive unbounded-delete
DELETE FROM ledger WHERE (id is not null)::int > 0

--- where.all-059 destructive unbounded-delete
DELETE FROM ledger WHERE length(name) >= 0

--- where.all-060 destructive unbounded-delete
DELETE FROM ledger WHERE length(name) > -1

--- where.all-061 destructive unbounded-delete
DELETE FROM ledger WHERE length(name) <> -1

--- where.all-062 destructive unbounded-delete
DELETE FROM ledger WHERE not length(name) < 0

--- where.all-063 destructive unbounded-delete
DELETE FROM ledger WHERE bit_length(name) >= 0

--- where.all-064 destructive unbounded-delete
DELETE FROM ledger WHERE octet_length(b) >= 0

--- where.all-065 destructive unbounded-delete
DELETE FROM ledger WHERE length(b) >= 0

--- where.all-066 destructive unbounded-delete
DELETE FROM ledger WHERE cardinality(tags) >= 0

--- where.all-067 destructive unbounded-delete
DELETE FROM ledger WHERE cardinality(tags) > -1

--- where.all-068 destructive unbounded-delete
DELETE FROM ledger WHERE array_length(array[id],1) = 1

--- where.all-069 destructive unbounded-delete
DELETE FROM ledger WHERE cardinality(array[id]) = 1

--- where.all-070 destructive unbounded-delete
DELETE FROM ledger WHERE cardinality(array[id]) > 0

--- where.all-071 destructive unbounded-delete
DELETE FROM ledger WHERE position('' in name) = 1

--- where.all-072 destructive unbounded-delete
DELETE FROM ledger WHERE strpos(name, '') > 0

--- where.all-073 destructive unbounded-delete
DELETE FROM ledger WHERE ascii(name) >= 0

--- where.all-074 destructive unbounded-delete
DELETE FROM ledger WHERE active IS TRUE OR active IS NOT TRUE

--- where.all-075 destructive unbounded-delete
DELETE FROM ledger WHERE active = active

--- where.all-076 destructive unbounded-delete
DELETE FROM ledger WHERE active IS NOT NULL OR active IS NULL

--- where.all-077 destructive unbounded-delete
DELETE FROM ledger WHERE active <> NOT active

--- where.all-078 destructive unbounded-delete
DELETE FROM ledger WHERE NOT (active AND NOT active)

--- where.all-079 destructive unbounded-delete
DELETE FROM ledger WHERE active OR true

--- where.all-080 destructive unbounded-delete
DELETE FROM ledger WHERE active = true OR active = false

--- where.all-081 destructive unbounded-delete
DELETE FROM ledger WHERE active IN (true, false)

--- where.all-082 destructive unbounded-delete
DELETE FROM ledger WHERE CASE WHEN active THEN true ELSE true END

--- where.all-083 destructive unbounded-delete
DELETE FROM ledger WHERE CASE WHEN active THEN 1 ELSE 2 END > 0

--- where.all-084 destructive unbounded-delete
DELETE FROM ledger WHERE CASE WHEN active THEN 1 ELSE 2 END IN (1, 2)

--- where.all-085 destructive unbounded-delete
DELETE FROM ledger WHERE CASE WHEN active THEN 1 ELSE 2 END IS NOT NULL

--- where.all-086 destructive unbounded-delete
DELETE FROM ledger WHERE CASE WHEN active THEN 'a' ELSE 'b' END <> 'c'

--- where.all-087 destructive unbounded-delete
DELETE FROM ledger WHERE CASE WHEN id > 0 THEN 1 END = 1

--- where.all-088 destructive unbounded-delete
DELETE FROM ledger WHERE CASE name WHEN 'a' THEN id ELSE id END = id

--- where.all-089 destructive unbounded-delete
DELETE FROM ledger WHERE (name = 'a') IS DISTINCT FROM NULL OR true

--- where.all-090 destructive unbounded-delete
DELETE FROM ledger WHERE (name = 'a') IS TRUE OR (name = 'a') IS NOT TRUE

--- where.all-091 destructive unbounded-delete
DELETE FROM ledger WHERE num_nulls(name) <= 1

--- where.all-092 destructive unbounded-delete
DELETE FROM ledger WHERE num_nulls(name) >= 0

--- where.all-093 destructive unbounded-delete
DELETE FROM ledger WHERE num_nonnulls(name, status) >= 0

--- where.all-094 destructive unbounded-delete
DELETE FROM ledger WHERE num_nonnulls(id, name) > 0

--- where.all-095 destructive unbounded-delete
DELETE FROM ledger WHERE coalesce(name, '') = coalesce(name, '')

--- where.all-096 destructive unbounded-delete
DELETE FROM ledger WHERE coalesce(name, 'x') IS NOT NULL

--- where.all-097 destructive unbounded-delete
DELETE FROM ledger WHERE coalesce(length(name), 0) >= 0

--- where.all-098 destructive unbounded-delete
DELETE FROM ledger WHERE coalesce(length(name), 0) + 1 > 0

--- where.all-099 destructive unbounded-delete
DELETE FROM ledger WHERE coalesce(amount, 0) = coalesce(amount, 0)

--- where.all-100 destructive unbounded-delete
DELETE FROM ledger WHERE coalesce(name, status, 'x') IS NOT NULL

--- where.all-101 destructive unbounded-delete
DELETE FROM ledger WHERE coalesce(id, 0) = id

--- where.all-102 destructive unbounded-delete
DELETE FROM ledger WHERE coalesce(active, false) IS NOT NULL

--- where.all-103 destructive unbounded-delete
DELETE FROM ledger WHERE nullif(id, -1) IS NOT NULL

--- where.all-104 destructive unbounded-delete
DELETE FROM ledger WHERE nullif(id, 0) > 0

--- where.all-105 destructive unbounded-delete
DELETE FROM ledger WHERE nullif(name, name) IS NULL

--- where.all-106 destructive unbounded-delete
DELETE FROM ledger WHERE nullif(1, 2) IS NOT NULL

--- where.all-107 destructive unbounded-delete
DELETE FROM ledger WHERE greatest(id, 1) >= 1

--- where.all-108 destructive unbounded-delete
DELETE FROM ledger WHERE greatest(amount, 5) >= 5

--- where.all-109 destructive unbounded-delete
DELETE FROM ledger WHERE least(amount, 5) <= 5

--- where.all-110 destructive unbounded-delete
DELETE FROM ledger WHERE greatest(id, amount) >= id

--- where.all-111 destructive unbounded-delete
DELETE FROM ledger WHERE least(id, amount) <= id

--- where.all-112 destructive unbounded-delete
DELETE FROM ledger WHERE greatest(amount, 0) >= 0

--- where.all-113 destructive unbounded-delete
DELETE FROM ledger WHERE greatest(amount, 0) > -1

--- where.all-114 destructive unbounded-delete
DELETE FROM ledger WHERE greatest(length(name), 0) >= 0

--- where.all-115 destructive unbounded-delete
DELETE FROM ledger WHERE least(id, 0) = 0

--- where.all-116 destructive unbounded-delete
DELETE FROM ledger WHERE greatest(name, '') >= ''

--- where.all-117 destructive unbounded-delete
DELETE FROM ledger WHERE id = ANY(ARRAY[id])

--- where.all-118 destructive unbounded-delete
DELETE FROM ledger WHERE id = ANY(ARRAY[1, id])

--- where.all-119 destructive unbounded-delete
DELETE FROM ledger WHERE id = ANY(array_append('{}'::int[], id))

--- where.all-120 destructive unbounded-delete
DELETE FROM ledger WHERE array_position(ARRAY[id], id) = 1

--- where.all-121 destructive unbounded-delete
DELETE FROM ledger WHERE array_position(ARRAY[id], id) IS NOT NULL

--- where.all-122 destructive unbounded-delete
DELETE FROM ledger WHERE array_position(ARRAY[0, id], id) > 0

--- where.all-123 destructive unbounded-delete
DELETE FROM ledger WHERE ARRAY[id] @> ARRAY[id]

--- where.all-124 destructive unbounded-delete
DELETE FROM ledger WHERE ARRAY[id] && ARRAY[id]

--- where.all-125 destructive unbounded-delete
DELETE FROM ledger WHERE ARRAY[id, 5] && ARRAY[id]

--- where.all-126 destructive unbounded-delete
DELETE FROM ledger WHERE ARRAY[id] <@ ARRAY[id, 7]

--- where.all-127 destructive unbounded-delete
DELETE FROM ledger WHERE ARRAY[id, 7] @> ARRAY[id]

--- where.all-128 destructive unbounded-delete
DELETE FROM ledger WHERE (ARRAY[id])[1] = id

--- where.all-129 destructive unbounded-delete
DELETE FROM ledger WHERE (ARRAY[id])[1] > 0

--- where.all-130 destructive unbounded-delete
DELETE FROM ledger WHERE ARRAY[id] <> '{}'

--- where.all-131 destructive unbounded-delete
DELETE FROM ledger WHERE ARRAY[name] IS NOT NULL

--- where.all-132 destructive unbounded-delete
DELETE FROM ledger WHERE ARRAY[name] = ARRAY[name]

--- where.all-133 destructive unbounded-delete
DELETE FROM ledger WHERE tags = tags

--- where.all-134 destructive unbounded-delete
DELETE FROM ledger WHERE tags @> tags

--- where.all-135 destructive unbounded-delete
DELETE FROM ledger WHERE tags <@ tags

--- where.all-136 destructive unbounded-delete
DELETE FROM ledger WHERE tags @> '{}'

--- where.all-137 destructive unbounded-delete
DELETE FROM ledger WHERE '{}' <@ tags

--- where.all-138 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT unnest(ARRAY[id]))

--- where.all-139 destructive unbounded-delete
DELETE FROM ledger WHERE id = ANY (SELECT unnest(ARRAY[id, 3]))

--- where.all-140 destructive unbounded-delete
DELETE FROM ledger WHERE prefs @> '{}'::jsonb OR NOT prefs @> '{}'::jsonb

--- where.all-141 destructive unbounded-delete
DELETE FROM ledger WHERE prefs @> prefs

--- where.all-142 destructive unbounded-delete
DELETE FROM ledger WHERE prefs <@ prefs

--- where.all-143 destructive unbounded-delete
DELETE FROM ledger WHERE prefs = prefs

--- where.all-144 destructive unbounded-delete
DELETE FROM ledger WHERE prefs::text LIKE '%'

--- where.all-145 destructive unbounded-delete
DELETE FROM ledger WHERE to_jsonb(id) = to_jsonb(id)

--- where.all-146 destructive unbounded-delete
DELETE FROM ledger WHERE to_jsonb(id)::text <> ''

--- where.all-147 destructive unbounded-delete
DELETE FROM ledger WHERE row_to_json(ledger) IS NOT NULL

--- where.all-148 destructive unbounded-delete
DELETE FROM ledger WHERE jsonb_build_object('a', name) IS NOT NULL

--- where.all-149 destructive unbounded-delete
DELETE FROM ledger WHERE json_array(id) IS NOT NULL

--- where.all-150 destructive unbounded-delete
DELETE FROM ledger WHERE json_object('a': name) IS NOT NULL

--- where.all-151 destructive unbounded-delete
DELETE FROM ledger WHERE '{}'::jsonb <@ prefs OR true

--- where.all-152 destructive unbounded-delete
DELETE FROM ledger WHERE int4range(NULL,NULL) @> id

--- where.all-153 destructive unbounded-delete
DELETE FROM ledger WHERE id <@ '(,)'::int4range

--- where.all-154 destructive unbounded-delete
DELETE FROM ledger WHERE id <@ int4range '(,)'

--- where.all-155 destructive unbounded-delete
DELETE FROM ledger WHERE id <@ '[,]'::int4range

--- where.all-156 destructive unbounded-delete
DELETE FROM ledger WHERE id <@ CAST('(,)' AS int4range)

--- where.all-157 destructive unbounded-delete
DELETE FROM ledger WHERE id::bigint <@ int8range(NULL, NULL)

--- where.all-158 destructive unbounded-delete
DELETE FROM ledger WHERE int4range(0, NULL) @> id

--- where.all-159 destructive unbounded-delete
DELETE FROM ledger WHERE int4range(1, NULL) @> id

--- where.all-160 destructive unbounded-delete
DELETE FROM ledger WHERE int4range(NULL, 2147483647) @> id

--- where.all-161 destructive unbounded-delete
DELETE FROM ledger WHERE int4range(0, 2147483647) @> id

--- where.all-162 destructive unbounded-delete
DELETE FROM ledger WHERE int4range '[0,)' @> id

--- where.all-163 destructive unbounded-delete
DELETE FROM ledger WHERE numrange(NULL, NULL) @> amount

--- where.all-164 destructive unbounded-delete
DELETE FROM ledger WHERE '(,)'::numrange @> amount

--- where.all-165 destructive unbounded-delete
DELETE FROM ledger WHERE amount <@ '(,)'::numrange

--- where.all-166 destructive unbounded-delete
DELETE FROM ledger WHERE tstzrange(NULL,NULL) @> created_at

--- where.all-167 destructive unbounded-delete
DELETE FROM ledger WHERE created_at <@ tstzrange(NULL,NULL)

--- where.all-168 destructive unbounded-delete
DELETE FROM ledger WHERE created_at <@ '[,]'::tstzrange

--- where.all-169 destructive unbounded-delete
DELETE FROM ledger WHERE created_at <@ tstzrange('-infinity','infinity', '[]')

--- where.all-170 destructive unbounded-delete
DELETE FROM ledger WHERE daterange('-infinity','infinity','[]') @> day

--- where.all-171 destructive unbounded-delete
DELETE FROM ledger WHERE '[-infinity,infinity]'::tstzrange @> created_at

--- where.all-172 destructive unbounded-delete
DELETE FROM ledger WHERE created_at <@ '["-infinity","infinity"]'::tstzrange

--- where.all-173 destructive unbounded-delete
DELETE FROM ledger WHERE id <@ '{(,)}'::int4multirange

--- where.all-174 destructive unbounded-delete
DELETE FROM ledger WHERE int4multirange '{(,)}' @> id

--- where.all-175 destructive unbounded-delete
DELETE FROM ledger WHERE int4multirange(int4range(NULL, NULL)) @> id

--- where.all-176 destructive unbounded-delete
DELETE FROM ledger WHERE r @> r

--- where.all-177 destructive unbounded-delete
DELETE FROM ledger WHERE r <@ r

--- where.all-178 destructive unbounded-delete
DELETE FROM ledger WHERE r = r

--- where.all-179 destructive unbounded-delete
DELETE FROM ledger WHERE r @> 'empty'

--- where.all-180 destructive unbounded-delete
DELETE FROM ledger WHERE r @> 'empty'::int4range

--- where.all-181 destructive unbounded-delete
DELETE FROM ledger WHERE 'empty'::int4range <@ r

--- where.all-182 destructive unbounded-delete
DELETE FROM ledger WHERE isempty(r) OR NOT isempty(r)

--- where.all-183 destructive unbounded-delete
DELETE FROM ledger WHERE r <@ '(,)'::int4range

--- where.all-184 destructive unbounded-delete
DELETE FROM ledger WHERE r <@ int4range(NULL, NULL)

--- where.all-185 destructive unbounded-delete
DELETE FROM ledger WHERE int4range(id, NULL) @> id

--- where.all-186 destructive unbounded-delete
DELETE FROM ledger WHERE int4range(id, id, '[]') @> id

--- where.all-187 destructive unbounded-delete
DELETE FROM ledger WHERE int4range(id, id + 1) @> id

--- where.all-188 destructive unbounded-delete
DELETE FROM ledger WHERE int4range(NULL, id, '(]') @> id

--- where.all-189 destructive unbounded-delete
DELETE FROM ledger WHERE created_at > '-infinity'

--- where.all-190 destructive unbounded-delete
DELETE FROM ledger WHERE created_at >= '-infinity'

--- where.all-191 destructive unbounded-delete
DELETE FROM ledger WHERE created_at >= '-infinity'::timestamptz

--- where.all-192 destructive unbounded-delete
DELETE FROM ledger WHERE created_at <= 'infinity'

--- where.all-193 destructive unbounded-delete
DELETE FROM ledger WHERE created_at <= timestamptz 'infinity'

--- where.all-194 destructive unbounded-delete
DELETE FROM ledger WHERE created_at BETWEEN '-infinity' AND 'infinity'

--- where.all-195 destructive unbounded-delete
DELETE FROM ledger WHERE created_at BETWEEN timestamptz '-infinity' AND timestamptz 'infinity'

--- where.all-196 destructive unbounded-delete
DELETE FROM ledger WHERE created_at >= '0001-01-01'

--- where.all-197 destructive unbounded-delete
DELETE FROM ledger WHERE created_at > '0001-01-01'

--- where.all-198 destructive unbounded-delete
DELETE FROM ledger WHERE created_at > date '0001-01-01'

--- where.all-199 destructive unbounded-delete
DELETE FROM ledger WHERE created_at > '4713-01-01 BC'

--- where.all-200 destructive unbounded-delete
DELETE FROM ledger WHERE created_at > timestamp '1000-01-01 00:00:00'

--- where.all-201 destructive unbounded-delete
DELETE FROM ledger WHERE created_at >= '1900-01-01'

--- where.all-202 destructive unbounded-delete
DELETE FROM ledger WHERE created_at >= '1900-01-01'::date

--- where.all-203 destructive unbounded-delete
DELETE FROM ledger WHERE created_at > '1800-01-01'

--- where.all-204 destructive unbounded-delete
DELETE FROM ledger WHERE created_at <= '9999-12-31'

--- where.all-205 destructive unbounded-delete
DELETE FROM ledger WHERE created_at <= '9999-12-31 23:59:59'

--- where.all-206 destructive unbounded-delete
DELETE FROM ledger WHERE created_at <= '2999-12-31'

--- where.all-207 destructive unbounded-delete
DELETE FROM ledger WHERE created_at BETWEEN '1900-01-01' AND '2999-12-31'

--- where.all-208 destructive unbounded-delete
DELETE FROM ledger WHERE created_at BETWEEN '0001-01-01' AND '9999-12-31'

--- where.all-210 destructive unbounded-delete
DELETE FROM ledger WHERE created_at <= now()

--- where.all-212 destructive unbounded-delete
DELETE FROM ledger WHERE created_at <= current_timestamp

--- where.all-213 destructive unbounded-delete
DELETE FROM ledger WHERE created_at < clock_timestamp()

--- where.all-214 destructive unbounded-delete
DELETE FROM ledger WHERE created_at < now() + interval '1 day'

--- where.all-215 destructive unbounded-delete
DELETE FROM ledger WHERE created_at < now() + interval '100 years'

--- where.all-216 destructive unbounded-delete
DELETE FROM ledger WHERE created_at::date = created_at::date

--- where.all-217 destructive unbounded-delete
DELETE FROM ledger WHERE extract(year from created_at) > 0

--- where.all-218 destructive unbounded-delete
DELETE FROM ledger WHERE extract(year FROM created_at) >= 1

--- where.all-219 destructive unbounded-delete
DELETE FROM ledger WHERE extract(month from created_at) >= 1

--- where.all-220 destructive unbounded-delete
DELETE FROM ledger WHERE extract(month from created_at) BETWEEN 1 AND 12

--- where.all-221 destructive unbounded-delete
DELETE FROM ledger WHERE extract(dow from created_at) < 7

--- where.all-222 destructive unbounded-delete
DELETE FROM ledger WHERE extract(dow from created_at) BETWEEN 0 AND 6

--- where.all-223 destructive unbounded-delete
DELETE FROM ledger WHERE date_part('hour', created_at) >= 0

--- where.all-224 destructive unbounded-delete
DELETE FROM ledger WHERE extract(epoch from now()) > 0

--- where.all-225 destructive unbounded-delete
DELETE FROM ledger WHERE isfinite(created_at) OR NOT isfinite(created_at)

--- where.all-226 destructive unbounded-delete
DELETE FROM ledger WHERE name LIKE '%'

--- where.all-227 destructive unbounded-delete
DELETE FROM ledger WHERE name LIKE '%%'

--- where.all-228 destructive unbounded-delete
DELETE FROM ledger WHERE name LIKE '%' ESCAPE '!'

--- where.all-229 destructive unbounded-delete
DELETE FROM ledger WHERE name LIKE '%' OR name IS NULL

--- where.all-230 destructive unbounded-delete
DELETE FROM ledger WHERE name NOT LIKE '%x%' OR name LIKE '%x%'

--- where.all-231 destructive unbounded-delete
DELETE FROM ledger WHERE name ~ '.*'

--- where.all-232 destructive unbounded-delete
DELETE FROM ledger WHERE name ~ '^'

--- where.all-233 destructive unbounded-delete
DELETE FROM ledger WHERE name ~ '$'

--- where.all-234 destructive unbounded-delete
DELETE FROM ledger WHERE name ~ 'a*'

--- where.all-235 destructive unbounded-delete
DELETE FROM ledger WHERE name ~ '|'

--- where.all-236 destructive unbounded-delete
DELETE FROM ledger WHERE name ~ 'x|'

--- where.all-237 destructive unbounded-delete
DELETE FROM ledger WHERE name ~ '.*x?'

--- where.all-238 destructive unbounded-delete
DELETE FROM ledger WHERE name ~ '^.*'

--- where.all-239 destructive unbounded-delete
DELETE FROM ledger WHERE name ~ '.*$'

--- where.all-240 destructive unbounded-delete
DELETE FROM ledger WHERE name ~ '^.*$'

--- where.all-241 destructive unbounded-delete
DELETE FROM ledger WHERE name ~ '^(.*)$'

--- where.all-242 destructive unbounded-delete
DELETE FROM ledger WHERE name ~ '(.*)'

--- where.all-243 destructive unbounded-delete
DELETE FROM ledger WHERE name ~ '()'

--- where.all-244 destructive unbounded-delete
DELETE FROM ledger WHERE name ~ '[a-z]*'

--- where.all-245 destructive unbounded-delete
DELETE FROM ledger WHERE name ~ '^[\s\S]*$'

--- where.all-246 destructive unbounded-delete
DELETE FROM ledger WHERE name ~ '^\s*'

--- where.all-247 destructive unbounded-delete
DELETE FROM ledger WHERE name ~ '\s*$'

--- where.all-248 destructive unbounded-delete
DELETE FROM ledger WHERE name ~* ''

--- where.all-249 destructive unbounded-delete
DELETE FROM ledger WHERE name !~ 'x' OR name ~ 'x'

--- where.all-250 destructive unbounded-delete
DELETE FROM ledger WHERE name ~ '^.*$|x'

--- where.all-251 destructive unbounded-delete
DELETE FROM ledger WHERE name ~ '\d*'

--- where.all-252 destructive unbounded-delete
DELETE FROM ledger WHERE name ~ '\w*'

--- where.all-253 destructive unbounded-delete
DELETE FROM ledger WHERE name SIMILAR TO '%'

--- where.all-254 destructive unbounded-delete
DELETE FROM ledger WHERE name SIMILAR TO '%%'

--- where.all-255 destructive unbounded-delete
DELETE FROM ledger WHERE name ~~ '%'

--- where.all-256 destructive unbounded-delete
DELETE FROM ledger WHERE name ~~* '%'

--- where.all-257 destructive unbounded-delete
DELETE FROM ledger WHERE name ILIKE ANY ('{%,a}')

--- where.all-258 destructive unbounded-delete
DELETE FROM ledger WHERE name LIKE ANY ('{%}')

--- where.all-259 destructive unbounded-delete
DELETE FROM ledger WHERE name LIKE ANY (ARRAY['%'])

--- where.all-260 destructive unbounded-delete
DELETE FROM ledger WHERE name LIKE ALL (ARRAY['%','%%'])

--- where.all-261 destructive unbounded-delete
DELETE FROM ledger WHERE name LIKE name

--- where.all-262 destructive unbounded-delete
DELETE FROM ledger WHERE position(name in name) = 1

--- where.all-263 destructive unbounded-delete
DELETE FROM ledger WHERE strpos(name, name) = 1

--- where.all-264 destructive unbounded-delete
DELETE FROM ledger WHERE name ^@ ''

--- where.all-265 destructive unbounded-delete
DELETE FROM ledger WHERE starts_with(name, '')

--- where.all-266 destructive unbounded-delete
DELETE FROM ledger WHERE name || '' = name

--- where.all-267 destructive unbounded-delete
DELETE FROM ledger WHERE '' || name = name

--- where.all-268 destructive unbounded-delete
DELETE FROM ledger WHERE name || 'x' LIKE '%x'

--- where.all-269 destructive unbounded-delete
DELETE FROM ledger WHERE name || 'x' <> ''

--- where.all-270 destructive unbounded-delete
DELETE FROM ledger WHERE length(name || 'x') > 0

--- where.all-271 destructive unbounded-delete
DELETE FROM ledger WHERE lower(name) = lower(name)

--- where.all-272 destructive unbounded-delete
DELETE FROM ledger WHERE lower(name) LIKE '%'

--- where.all-273 destructive unbounded-delete
DELETE FROM ledger WHERE trim(name) = trim(name)

--- where.all-274 destructive unbounded-delete
DELETE FROM ledger WHERE substring(name, 1, 0) = ''

--- where.all-275 destructive unbounded-delete
DELETE FROM ledger WHERE left(name, 0) = ''

--- where.all-276 destructive unbounded-delete
DELETE FROM ledger WHERE right(name, 0) = ''

--- where.all-277 destructive unbounded-delete
DELETE FROM ledger WHERE repeat(name, 0) = ''

--- where.all-278 destructive unbounded-delete
DELETE FROM ledger WHERE concat(name) IS NOT NULL

--- where.all-279 destructive unbounded-delete
DELETE FROM ledger WHERE concat(name, 'x') <> ''

--- where.all-280 destructive unbounded-delete
DELETE FROM ledger WHERE concat(name, 'x') IS NOT NULL

--- where.all-281 destructive unbounded-delete
DELETE FROM ledger WHERE concat_ws(',', name) IS NOT NULL

--- where.all-282 destructive unbounded-delete
DELETE FROM ledger WHERE format('%s', name) IS NOT NULL

--- where.all-283 destructive unbounded-delete
DELETE FROM ledger WHERE format('x') = 'x'

--- where.all-284 destructive unbounded-delete
DELETE FROM ledger WHERE quote_nullable(name) IS NOT NULL

--- where.all-285 destructive unbounded-delete
DELETE FROM ledger WHERE quote_literal(name) <> ''

--- where.all-286 destructive unbounded-delete
DELETE FROM ledger WHERE name >= ''

--- where.all-287 destructive unbounded-delete
DELETE FROM ledger WHERE name >= '' OR name IS NULL

--- where.all-288 destructive unbounded-delete
DELETE FROM ledger WHERE '' <= name

--- where.all-289 destructive unbounded-delete
DELETE FROM ledger WHERE name COLLATE "C" >= ''

--- where.all-290 destructive unbounded-delete
DELETE FROM ledger WHERE lower(name) >= ''

--- where.all-291 destructive unbounded-delete
DELETE FROM ledger WHERE name::text >= ''

--- where.all-292 destructive unbounded-delete
DELETE FROM ledger WHERE b >= ''

--- where.all-293 destructive unbounded-delete
DELETE FROM ledger WHERE md5(name) = md5(name)

--- where.all-294 destructive unbounded-delete
DELETE FROM ledger WHERE md5(name) <> ''

--- where.all-295 destructive unbounded-delete
DELETE FROM ledger WHERE encode(b, 'hex') >= ''

--- where.all-296 destructive unbounded-delete
DELETE FROM ledger WHERE pg_typeof(name) = 'text'::regtype

--- where.all-297 destructive unbounded-delete
DELETE FROM ledger WHERE pg_typeof(id)::text <> ''

--- where.all-298 destructive unbounded-delete
DELETE FROM ledger WHERE pg_column_size(id) > 0

--- where.all-299 destructive unbounded-delete
DELETE FROM ledger WHERE name IS NORMALIZED OR name IS NOT NORMALIZED

--- where.all-300 destructive unbounded-delete
DELETE FROM ledger WHERE ctid IS NOT NULL

--- where.all-301 destructive unbounded-delete
DELETE FROM ledger WHERE ctid > '(0,0)'

--- where.all-302 destructive unbounded-delete
DELETE FROM ledger WHERE ctid >= '(0,0)'::tid

--- where.all-303 destructive unbounded-delete
DELETE FROM ledger WHERE ctid <> '(0,0)'

--- where.all-304 destructive unbounded-delete
DELETE FROM ledger WHERE ctid < '(4294967295,1)'

--- where.all-305 destructive unbounded-delete
DELETE FROM ledger WHERE ctid <= '(4294967295,65535)'

--- where.all-306 destructive unbounded-delete
DELETE FROM ledger WHERE xmin::text::int > 0

--- where.all-307 destructive unbounded-delete
DELETE FROM ledger WHERE xmin <> 0

--- where.all-308 destructive unbounded-delete
DELETE FROM ledger WHERE xmin::text <> '0'

--- where.all-309 destructive unbounded-delete
DELETE FROM ledger WHERE xmin IS NOT NULL

--- where.all-310 destructive unbounded-delete
DELETE FROM ledger WHERE cmin IS NOT NULL

--- where.all-311 destructive unbounded-delete
DELETE FROM ledger WHERE xmax IS NOT NULL

--- where.all-312 destructive unbounded-delete
DELETE FROM ledger WHERE tableoid::int > 0

--- where.all-313 destructive unbounded-delete
DELETE FROM ledger WHERE tableoid > 0

--- where.all-314 destructive unbounded-delete
DELETE FROM ledger WHERE tableoid = 'ledger'::regclass

--- where.all-315 destructive unbounded-delete
DELETE FROM ledger WHERE tableoid::regclass = 'ledger'::regclass

--- where.all-316 destructive unbounded-delete
DELETE FROM ledger WHERE tableoid::regclass::text = 'ledger'

--- where.all-317 destructive unbounded-delete
DELETE FROM ledger WHERE ledger.* = ledger.*

--- where.all-318 destructive unbounded-delete
DELETE FROM ledger WHERE ledger = ledger

--- where.all-319 destructive unbounded-delete
DELETE FROM ledger WHERE ledger IS NOT DISTINCT FROM ledger

--- where.all-320 destructive unbounded-delete
DELETE FROM ledger WHERE ROW(id) = ROW(id)

--- where.all-321 destructive unbounded-delete
DELETE FROM ledger WHERE ROW(id, name) IS NOT DISTINCT FROM ROW(id, name)

--- where.all-322 destructive unbounded-delete
DELETE FROM ledger WHERE (id, 1) > (0, 0)

--- where.all-323 destructive unbounded-delete
DELETE FROM ledger WHERE (id, 0) > (0, 0)

--- where.all-324 destructive unbounded-delete
DELETE FROM ledger WHERE (id, total) > (0, 0)

--- where.all-325 destructive unbounded-delete
DELETE FROM ledger WHERE (id, name) >= (0, '')

--- where.all-326 destructive unbounded-delete
DELETE FROM ledger WHERE ROW(id, total) > ROW(0, 0)

--- where.all-327 destructive unbounded-delete
DELETE FROM ledger WHERE (id, 1) = (id, 1)

--- where.all-328 destructive unbounded-delete
DELETE FROM ledger WHERE (id, total) = (id, total)

--- where.all-329 destructive unbounded-delete
DELETE FROM ledger WHERE (id, total) IN ((id, total))

--- where.all-330 destructive unbounded-delete
DELETE FROM ledger WHERE (id, total) IN ((1, 1), (id, total))

--- where.all-331 destructive unbounded-delete
DELETE FROM ledger WHERE ledger::text LIKE '%'

--- where.all-332 destructive unbounded-delete
DELETE FROM ledger WHERE EXISTS (SELECT 1)

--- where.all-333 destructive unbounded-delete
DELETE FROM ledger WHERE EXISTS (SELECT id)

--- where.all-334 destructive unbounded-delete
DELETE FROM ledger WHERE EXISTS (SELECT)

--- where.all-335 destructive unbounded-delete
DELETE FROM ledger WHERE EXISTS (SELECT NULL)

--- where.all-336 destructive unbounded-delete
DELETE FROM ledger WHERE EXISTS (SELECT 1 FROM ledger)

--- where.all-337 destructive unbounded-delete
DELETE FROM ledger WHERE EXISTS (SELECT 1 FROM ledger o WHERE o.id = ledger.id)

--- where.all-338 destructive unbounded-delete
DELETE FROM ledger WHERE EXISTS (SELECT 1 FROM ledger o WHERE ledger.id IN (o.id))

--- where.all-339 destructive unbounded-delete
DELETE FROM ledger WHERE EXISTS (SELECT FROM ledger o WHERE o.ctid = ledger.ctid)

--- where.all-340 destructive unbounded-delete
DELETE FROM ledger WHERE EXISTS (SELECT FROM ledger o WHERE (o.id, o.total) = (ledger.id, ledger.total))

--- where.all-341 destructive unbounded-delete
DELETE FROM ledger WHERE EXISTS (SELECT FROM ledger o WHERE o.id >= ledger.id)

--- where.all-342 destructive unbounded-delete
DELETE FROM ledger WHERE EXISTS (SELECT FROM ledger o WHERE o.id <= ledger.id)

--- where.all-343 destructive unbounded-delete
DELETE FROM ledger WHERE EXISTS (SELECT FROM ledger o WHERE o.id BETWEEN ledger.id AND ledger.id)

--- where.all-344 destructive unbounded-delete
DELETE FROM ledger WHERE EXISTS (SELECT FROM ledger o WHERE o = ledger)

--- where.all-345 destructive unbounded-delete
DELETE FROM ledger WHERE EXISTS (SELECT FROM ledger o WHERE o.* IS NOT DISTINCT FROM ledger.*)

--- where.all-346 destructive unbounded-delete
DELETE FROM ledger WHERE EXISTS (SELECT FROM ledger o JOIN ledger p ON o.id = p.id WHERE p.id = ledger.id)

--- where.all-347 destructive unbounded-delete
DELETE FROM ledger WHERE EXISTS (SELECT FROM ledger o JOIN ledger p USING (id) WHERE p.id = ledger.id)

--- where.all-348 destructive unbounded-delete
DELETE FROM ledger WHERE EXISTS (SELECT FROM ledger o LEFT JOIN people p ON true WHERE o.id = ledger.id)

--- where.all-349 destructive unbounded-delete
DELETE FROM ledger WHERE EXISTS (SELECT FROM ledger o, ledger p WHERE o.id = ledger.id)

--- where.all-350 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT id FROM ledger)

--- where.all-351 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT id FROM ledger o)

--- where.all-352 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT o.id FROM ledger o WHERE o.id > 0)

--- where.all-353 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT o.id FROM ledger o WHERE o.id >= 1 AND o.id IS NOT NULL)

--- where.all-354 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT abs(id) FROM ledger)

--- where.all-355 destructive unbounded-delete
DELETE FROM ledger WHERE id + 0 IN (SELECT id FROM ledger)

--- where.all-356 destructive unbounded-delete
DELETE FROM ledger WHERE id::text IN (SELECT id::text FROM ledger)

--- where.all-357 destructive unbounded-delete
DELETE FROM ledger WHERE id + 1 IN (SELECT id + 1 FROM ledger)

--- where.all-358 destructive unbounded-delete
DELETE FROM ledger WHERE id >= ALL (SELECT min(id) FROM ledger)

--- where.all-359 destructive unbounded-delete
DELETE FROM ledger WHERE id >= (SELECT min(id) FROM ledger)

--- where.all-360 destructive unbounded-delete
DELETE FROM ledger WHERE id <= (SELECT max(o.id) FROM ledger o)

--- where.all-361 destructive unbounded-delete
DELETE FROM ledger WHERE id >= ANY (SELECT id FROM ledger)

--- where.all-362 destructive unbounded-delete
DELETE FROM ledger WHERE id <= ANY (SELECT id FROM ledger)

--- where.all-363 destructive unbounded-delete
DELETE FROM ledger WHERE id <= SOME (SELECT o.id FROM ledger o)

--- where.all-364 destructive unbounded-delete
DELETE FROM ledger WHERE id = (SELECT o.id FROM ledger o WHERE o.id = ledger.id)

--- where.all-365 destructive unbounded-delete
DELETE FROM ledger WHERE (SELECT true)

--- where.all-366 destructive unbounded-delete
DELETE FROM ledger WHERE (SELECT count(*) FROM ledger) > 0

--- where.all-367 destructive unbounded-delete
DELETE FROM ledger WHERE (SELECT count(*) FROM people) >= 0

--- where.all-368 destructive unbounded-delete
DELETE FROM ledger WHERE (SELECT count(*) FROM people) > -1

--- where.all-369 destructive unbounded-delete
DELETE FROM ledger WHERE (SELECT count(*) FROM ledger o WHERE o.id = ledger.id) > 0

--- where.all-370 destructive unbounded-delete
DELETE FROM ledger WHERE (SELECT count(*) FROM ledger o WHERE o.id <= ledger.id) >= 1

--- where.all-371 destructive unbounded-delete
DELETE FROM ledger WHERE (SELECT count(*) FROM people p WHERE p.person = ledger.id) >= 0

--- where.all-372 destructive unbounded-delete
DELETE FROM ledger WHERE NOT EXISTS (SELECT 1 FROM people WHERE false)

--- where.all-373 destructive unbounded-delete
DELETE FROM ledger WHERE NOT EXISTS (SELECT 1 FROM people WHERE person < person)

--- where.all-374 destructive unbounded-delete
DELETE FROM ledger WHERE NOT EXISTS (SELECT 1 FROM ledger o WHERE o.id < 0)

--- where.all-375 destructive unbounded-delete
DELETE FROM ledger WHERE NOT EXISTS (SELECT 1 FROM people p WHERE p.person = ledger.id AND false)

--- where.all-376 destructive unbounded-delete
DELETE FROM ledger WHERE NOT EXISTS (SELECT 1 FROM people p WHERE p.person = ledger.id AND p.person <> ledger.id)

--- where.all-377 destructive unbounded-delete
DELETE FROM ledger WHERE EXISTS (SELECT 1 FROM people p WHERE p.person = ledger.id) OR NOT EXISTS (SELECT 1 FROM people p WHERE p.person = ledger.id)

--- where.all-378 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT person FROM people) OR id NOT IN (SELECT person FROM people)

--- where.all-379 destructive unbounded-delete
DELETE FROM ledger WHERE id NOT IN (SELECT id FROM ledger WHERE false)

--- where.all-380 destructive unbounded-delete
DELETE FROM ledger WHERE id NOT IN (SELECT -1)

--- where.all-381 destructive unbounded-delete
DELETE FROM ledger WHERE id NOT IN (SELECT 0)

--- where.all-382 destructive unbounded-delete
DELETE FROM ledger WHERE id <> ALL (SELECT 0)

--- where.all-383 destructive unbounded-delete
DELETE FROM ledger WHERE id > ALL (SELECT 0)

--- where.all-384 destructive unbounded-delete
DELETE FROM ledger WHERE id > ALL (VALUES (0), (-1))

--- where.all-385 destructive unbounded-delete
DELETE FROM ledger WHERE id > ALL (ARRAY[0, -5])

--- where.all-386 destructive unbounded-delete
DELETE FROM ledger WHERE id > ANY (ARRAY[0, 1000])

--- where.all-387 destructive unbounded-delete
DELETE FROM ledger WHERE id > (SELECT 0)

--- where.all-388 destructive unbounded-delete
DELETE FROM ledger WHERE id > (SELECT -1 + 1)

--- where.all-389 destructive unbounded-delete
DELETE FROM ledger WHERE id > (VALUES (0))

--- where.all-390 destructive unbounded-delete
DELETE FROM ledger WHERE id = ANY (ARRAY(SELECT id FROM ledger))

--- where.all-391 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (VALUES (id))

--- where.all-392 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (VALUES (id), (0))

--- where.all-393 destructive unbounded-delete
DELETE FROM ledger WHERE EXISTS (SELECT FROM generate_series(1, 5))

--- where.all-394 destructive unbounded-delete
DELETE FROM ledger WHERE EXISTS (SELECT FROM generate_series(id, id))

--- where.all-395 destructive unbounded-delete
DELETE FROM ledger WHERE EXISTS (SELECT FROM unnest(ARRAY[id]))

--- where.all-396 destructive unbounded-delete
DELETE FROM ledger WHERE EXISTS (SELECT FROM (VALUES (1)) v)

--- where.all-397 destructive unbounded-delete
DELETE FROM ledger WHERE EXISTS (SELECT 1 FROM (SELECT 1) x)

--- where.all-398 destructive unbounded-delete
DELETE FROM ledger WHERE EXISTS (SELECT 1 FROM pg_class)

--- where.all-399 destructive unbounded-delete
DELETE FROM ledger WHERE EXISTS (SELECT 1 FROM information_schema.tables)

--- where.all-400 destructive unbounded-delete
DELETE FROM ledger WHERE EXISTS (SELECT 1 FROM people) OR NOT EXISTS (SELECT 1 FROM people)

--- where.all-401 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (WITH x AS (SELECT id FROM ledger) SELECT id FROM x)

--- where.all-402 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (WITH x AS (SELECT * FROM ledger) SELECT id FROM x)

--- where.all-403 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (WITH x AS MATERIALIZED (SELECT id FROM ledger) SELECT x.id FROM x)

--- where.all-404 destructive unbounded-delete
DELETE FROM ledger WHERE (WITH x AS (SELECT 1) SELECT true FROM x)

--- where.all-405 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT o.id FROM ledger o JOIN ledger p USING (id))

--- where.all-406 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT o.id FROM ledger o JOIN ledger p ON p.id = o.id)

--- where.all-407 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT o.id FROM ledger o CROSS JOIN (SELECT 1) x)

--- where.all-408 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT o.id FROM ledger o, (SELECT 1) x)

--- where.all-409 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT o.id FROM ledger o, (VALUES (1)) x)

--- where.all-410 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT o.id FROM ledger o, generate_series(1, 2))

--- where.all-411 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT o.id FROM ledger o, LATERAL (SELECT o.id) x)

--- where.all-412 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT id FROM ledger UNION SELECT 5)

--- where.all-413 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT 5 UNION ALL SELECT id FROM ledger)

--- where.all-414 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT x.id FROM (SELECT id, row_number() OVER () rn FROM ledger) x)

--- where.all-415 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT id FROM ledger LIMIT 9223372036854775807)

--- where.all-416 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT id FROM ledger LIMIT 2147483647)

--- where.all-417 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT id FROM ledger ORDER BY id LIMIT NULL)

--- where.all-418 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT id FROM ledger FETCH FIRST 2147483647 ROWS ONLY)

--- where.all-419 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT id FROM ledger TABLESAMPLE BERNOULLI (100))

--- where.all-420 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT id FROM ledger TABLESAMPLE system (100))

--- where.all-421 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT id FROM ledger GROUP BY id, name)

--- where.all-422 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT DISTINCT id FROM ledger)

--- where.all-423 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT DISTINCT ON (id) id FROM ledger)

--- where.all-424 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT id FROM ONLY ledger)

--- where.all-425 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT id FROM ledger FOR UPDATE)

--- where.all-426 destructive unbounded-delete
DELETE FROM ledger WHERE random() < 2

--- where.all-427 destructive unbounded-delete
DELETE FROM ledger WHERE random() >= 0

--- where.all-428 destructive unbounded-delete
DELETE FROM ledger WHERE random() > -1

--- where.all-429 destructive unbounded-delete
DELETE FROM ledger WHERE random() <= 1

--- where.all-430 destructive unbounded-delete
DELETE FROM ledger WHERE random() <> 2

--- where.all-431 destructive unbounded-delete
DELETE FROM ledger WHERE random() * 10 < 11

--- where.all-432 destructive unbounded-delete
DELETE FROM ledger WHERE random() + 1 > 0

--- where.all-433 destructive unbounded-delete
DELETE FROM ledger WHERE now() IS NOT NULL

--- where.all-434 destructive unbounded-delete
DELETE FROM ledger WHERE version() LIKE 'Postgre%'

--- where.all-435 destructive unbounded-delete
DELETE FROM ledger WHERE version() IS NOT NULL

--- where.all-436 destructive unbounded-delete
DELETE FROM ledger WHERE pi() > 3

--- where.all-437 destructive unbounded-delete
DELETE FROM ledger WHERE current_user IS NOT NULL

--- where.all-438 destructive unbounded-delete
DELETE FROM ledger WHERE clock_timestamp() > '2000-01-01'

--- where.all-439 destructive unbounded-delete
DELETE FROM ledger WHERE txid_current() > 0

--- where.all-440 destructive unbounded-delete
DELETE FROM ledger WHERE pg_backend_pid() > 0

--- where.all-441 destructive unbounded-delete
DELETE FROM ledger WHERE current_database() <> ''

--- where.all-442 destructive unbounded-delete
DELETE FROM ledger WHERE id <> random()

--- where.all-443 destructive unbounded-delete
DELETE FROM ledger WHERE total <> random()

--- where.all-444 destructive unbounded-delete
DELETE FROM ledger WHERE u <> gen_random_uuid()

--- where.all-445 destructive unbounded-delete
DELETE FROM ledger WHERE u IS DISTINCT FROM gen_random_uuid()

--- where.all-446 destructive unbounded-delete
DELETE FROM ledger WHERE name IS DISTINCT FROM md5(random()::text)

--- where.all-447 destructive unbounded-delete
DELETE FROM ledger WHERE (id IS NULL) IS NOT NULL

--- where.all-448 destructive unbounded-delete
DELETE FROM ledger WHERE (name IS NULL) IS NOT NULL

--- where.all-449 destructive unbounded-delete
DELETE FROM ledger WHERE name IS NULL OR name IS NOT NULL

--- where.all-450 destructive unbounded-delete
DELETE FROM ledger WHERE name IS NOT DISTINCT FROM name

--- where.all-451 destructive unbounded-delete
DELETE FROM ledger WHERE (name IS NOT DISTINCT FROM 'a') IS NOT NULL

--- where.all-452 destructive unbounded-delete
DELETE FROM ledger WHERE (name IS DISTINCT FROM 'a') OR name = 'a'

--- where.all-453 destructive unbounded-delete
DELETE FROM ledger WHERE id < 10 OR id >= 10

--- where.all-454 destructive unbounded-delete
DELETE FROM ledger WHERE amount < 5 OR amount > 4

--- where.all-455 destructive unbounded-delete
DELETE FROM ledger WHERE amount < 5 OR amount >= 5 OR amount IS NULL

--- where.all-456 destructive unbounded-delete
DELETE FROM ledger WHERE name < 'm' OR name >= 'm'

--- where.all-457 destructive unbounded-delete
DELETE FROM ledger WHERE name = 'a' OR name <> 'a'

--- where.all-458 destructive unbounded-delete
DELETE FROM ledger WHERE name LIKE 'a%' OR name NOT LIKE 'a%'

--- where.all-459 destructive unbounded-delete
DELETE FROM ledger WHERE name LIKE 'a%' OR NOT name LIKE 'a%' OR name IS NULL

--- where.all-460 destructive unbounded-delete
DELETE FROM ledger WHERE id % 2 = 0 OR id % 2 = 1

--- where.all-461 destructive unbounded-delete
DELETE FROM ledger WHERE id % 2 IN (0, 1)

--- where.all-462 destructive unbounded-delete
DELETE FROM ledger WHERE id % 2 = 0 OR id % 2 <> 0

--- where.all-463 destructive unbounded-delete
DELETE FROM ledger WHERE mod(id, 3) < 3

--- where.all-464 destructive unbounded-delete
DELETE FROM ledger WHERE mod(id, 3) >= 0

--- where.all-465 destructive unbounded-delete
DELETE FROM ledger WHERE id % 10 < 10

--- where.all-466 destructive unbounded-delete
DELETE FROM ledger WHERE id % 10 BETWEEN 0 AND 9

--- where.all-467 destructive unbounded-delete
DELETE FROM ledger WHERE id % 3 IN (0, 1, 2)

--- where.all-468 destructive unbounded-delete
DELETE FROM ledger WHERE active OR active IS NOT TRUE

--- where.all-469 destructive unbounded-delete
DELETE FROM ledger WHERE active IS NOT TRUE OR active IS NOT FALSE

--- where.all-470 destructive unbounded-delete
DELETE FROM ledger WHERE active IS NOT FALSE OR active IS NOT NULL

--- where.all-471 destructive unbounded-delete
DELETE FROM ledger WHERE id BETWEEN 1 AND 10 OR id > 10

--- where.all-472 destructive unbounded-delete
DELETE FROM ledger WHERE id BETWEEN 1 AND 5 OR id NOT BETWEEN 1 AND 5

--- where.all-473 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (1, 2) OR id NOT IN (1, 2)

--- where.all-474 destructive unbounded-delete
DELETE FROM ledger WHERE id = 1 OR id > 1

--- where.all-475 destructive unbounded-delete
DELETE FROM ledger WHERE id = 1 OR id >= 2

--- where.all-476 destructive unbounded-delete
DELETE FROM ledger WHERE id < 5 OR id = 5 OR id > 5

--- where.all-477 destructive unbounded-delete
DELETE FROM ledger WHERE id < 5 OR id IN (5) OR id > 5

--- where.all-478 destructive unbounded-delete
DELETE FROM ledger WHERE id <= 5 OR id > 5

--- where.all-479 destructive unbounded-delete
DELETE FROM ledger WHERE id <> 1 OR id <> 2

--- where.all-480 destructive unbounded-delete
DELETE FROM ledger WHERE NOT (id = 1 AND id = 2)

--- where.all-481 destructive unbounded-delete
DELETE FROM ledger WHERE NOT (id < 0)

--- where.all-482 destructive unbounded-delete
DELETE FROM ledger WHERE NOT id IS NULL

--- where.all-483 destructive unbounded-delete
DELETE FROM ledger WHERE NOT (id <= 0 OR id IS NULL)

--- where.all-484 destructive unbounded-delete
DELETE FROM ledger WHERE NOT (name = 'a' AND name = 'b')

--- where.all-485 destructive unbounded-delete
DELETE FROM ledger WHERE (active AND id > 0) OR (active IS NOT TRUE AND id > 0)

--- where.all-486 destructive unbounded-delete
DELETE FROM ledger WHERE (active OR id > 5) OR (active IS NOT TRUE)

--- where.all-487 destructive unbounded-delete
DELETE FROM ledger WHERE (name = 'a' OR id > 0) AND (status = 'b' OR id > 0)

--- where.all-488 destructive unbounded-delete
DELETE FROM ledger WHERE id < id + 1

--- where.all-489 destructive unbounded-delete
DELETE FROM ledger WHERE id + 1 > id

--- where.all-490 destructive unbounded-delete
DELETE FROM ledger WHERE id <> id + 1

--- where.all-491 destructive unbounded-delete
DELETE FROM ledger WHERE total < total + 1

--- where.all-492 destructive unbounded-delete
DELETE FROM ledger WHERE total <= total

--- where.all-493 destructive unbounded-delete
DELETE FROM ledger WHERE total - 1 < total

--- where.all-494 destructive unbounded-delete
DELETE FROM ledger WHERE id * 0 = 0

--- where.all-495 destructive unbounded-delete
DELETE FROM ledger WHERE id - id = 0

--- where.all-496 destructive unbounded-delete
DELETE FROM ledger WHERE total * 0 = 0

--- where.all-497 destructive unbounded-delete
DELETE FROM ledger WHERE total + 0 = total

--- where.all-498 destructive unbounded-delete
DELETE FROM ledger WHERE total = total * 1

--- where.all-499 destructive unbounded-delete
DELETE FROM ledger WHERE 0 * total = 0

--- where.all-500 destructive unbounded-delete
DELETE FROM ledger WHERE - total = - total

--- where.all-501 destructive unbounded-delete
DELETE FROM ledger WHERE -(-total) = total

--- where.all-502 destructive unbounded-delete
DELETE FROM ledger WHERE CAST(id AS bigint) > 0

--- where.all-503 destructive unbounded-delete
DELETE FROM ledger WHERE CAST(id AS text) <> ''

--- where.all-504 destructive unbounded-delete
DELETE FROM ledger WHERE id::int8::text::int > 0

--- where.all-505 destructive unbounded-delete
DELETE FROM ledger WHERE (id::text)::int > 0

--- where.all-506 destructive unbounded-delete
DELETE FROM ledger WHERE id = id::text::int

--- where.all-507 destructive unbounded-delete
DELETE FROM ledger WHERE id::numeric = id

--- where.all-508 destructive unbounded-delete
DELETE FROM ledger WHERE id::bigint = id

--- where.all-509 destructive unbounded-delete
DELETE FROM ledger WHERE to_char(id, 'FM999999') <> ''

--- where.all-510 destructive unbounded-delete
DELETE FROM ledger WHERE to_char(created_at, 'YYYY') <> ''

--- where.all-511 destructive unbounded-delete
DELETE FROM ledger WHERE inet '0.0.0.0/0' >>= inet '10.0.0.1'

--- where.all-513 destructive unbounded-delete
DELETE FROM ledger WHERE u >= '00000000-0000-0000-0000-000000000000'

--- where.all-514 destructive unbounded-delete
DELETE FROM ledger WHERE u <= 'ffffffff-ffff-ffff-ffff-ffffffffffff'

--- where.all-515 destructive unbounded-delete
DELETE FROM ledger WHERE u IS NOT NULL OR u IS NULL

--- where.some-001 harmless delete
DELETE FROM ledger WHERE id > 1000

--- where.some-002 harmless delete
DELETE FROM ledger WHERE id < 1000

--- where.some-003 harmless delete
DELETE FROM ledger WHERE id <= 12

--- where.some-004 harmless delete
DELETE FROM ledger WHERE id >= 2

--- where.some-005 harmless delete
DELETE FROM ledger WHERE id BETWEEN 1 AND 3

--- where.some-006 harmless delete
DELETE FROM ledger WHERE id IN (1, 2, 3)

--- where.some-007 harmless delete
DELETE FROM ledger WHERE id % 2 = 0

--- where.some-008 harmless delete
DELETE FROM ledger WHERE id % 10 < 5

--- where.some-009 harmless delete
DELETE FROM ledger WHERE mod(id, 4) = 3

--- where.some-010 harmless delete
DELETE FROM ledger WHERE 2*id > 20

--- where.some-011 harmless delete
DELETE FROM ledger WHERE id * 2 < 10

--- where.some-012 harmless delete
DELETE FROM ledger WHERE id + 5 > 10

--- where.some-013 harmless delete
DELETE FROM ledger WHERE abs(total) > 5

--- where.some-014 harmless delete
DELETE FROM ledger WHERE total > 0

--- where.some-015 harmless delete
DELETE FROM ledger WHERE total >= 0

--- where.some-016 harmless delete
DELETE FROM ledger WHERE total < 0

--- where.some-017 harmless delete
DELETE FROM ledger WHERE amount > 0

--- where.some-019 harmless delete
DELETE FROM ledger WHERE amount IS NULL

--- where.some-021 harmless delete
DELETE FROM ledger WHERE name IS NULL

--- where.some-022 harmless delete
DELETE FROM ledger WHERE name = ''

--- where.some-023 harmless delete
DELETE FROM ledger WHERE name <> ''

--- where.some-024 harmless delete
DELETE FROM ledger WHERE name > ''

--- where.some-025 harmless delete
DELETE FROM ledger WHERE name > 'm'

--- where.some-026 harmless delete
DELETE FROM ledger WHERE name >= 'b'

--- where.some-027 harmless delete
DELETE FROM ledger WHERE name LIKE 'a%'

--- where.some-028 harmless delete
DELETE FROM ledger WHERE name LIKE '%n'

--- where.some-029 harmless delete
DELETE FROM ledger WHERE name LIKE '%n%'

--- where.some-030 harmless delete
DELETE FROM ledger WHERE name LIKE '_%'

--- where.some-031 harmless delete
DELETE FROM ledger WHERE name LIKE '___'

--- where.some-032 harmless delete
DELETE FROM ledger WHERE name ILIKE 'A%'

--- where.some-033 harmless delete
DELETE FROM ledger WHERE name NOT LIKE '%a%'

--- where.some-034 harmless delete
DELETE FROM ledger WHERE name ~ '^a'

--- where.some-035 harmless delete
DELETE FROM ledger WHERE name ~ 'n+'

--- where.some-036 harmless delete
DELETE FROM ledger WHERE name ~ '.+'

--- where.some-037 harmless delete
DELETE FROM ledger WHERE name ~ '.'

--- where.some-038 harmless delete
DELETE FROM ledger WHERE name ~ 'a|b'

--- where.some-039 harmless delete
DELETE FROM ledger WHERE name ~ '^(ann|bob)$'

--- where.some-040 harmless delete
DELETE FROM ledger WHERE name ~ '^a*$'

--- where.some-041 harmless delete
DELETE FROM ledger WHERE name ~ '^[a-z]*$'

--- where.some-042 harmless delete
DELETE FROM ledger WHERE name ~ '^x?$'

--- where.some-043 harmless delete
DELETE FROM ledger WHERE name ~ '\d'

--- where.some-044 harmless delete
DELETE FROM ledger WHERE name ~ '[a-z]'

--- where.some-045 harmless delete
DELETE FROM ledger WHERE name ~ '^.{3}$'

--- where.some-046 harmless delete
DELETE FROM ledger WHERE name ~ '^.{0,2}$'

--- where.some-047 harmless delete
DELETE FROM ledger WHERE name ~ 'a{2,}'

--- where.some-048 harmless delete
DELETE FROM ledger WHERE name ~ '(abc)+'

--- where.some-049 harmless delete
DELETE FROM ledger WHERE name ~ '\mann\M'

--- where.some-050 harmless delete
DELETE FROM ledger WHERE name ~ '^$'

--- where.some-051 harmless delete
DELETE FROM ledger WHERE name !~ '^a*$'

--- where.some-052 harmless delete
DELETE FROM ledger WHERE name SIMILAR TO 'a%'

--- where.some-053 harmless delete
DELETE FROM ledger WHERE name SIMILAR TO '(ann|bob)'

--- where.some-054 harmless delete
DELETE FROM ledger WHERE name SIMILAR TO 'x*'

--- where.some-055 harmless delete
DELETE FROM ledger WHERE name SIMILAR TO '_'

--- where.some-056 harmless delete
DELETE FROM ledger WHERE created_at < now() - interval '30 days'

--- where.some-057 harmless delete
DELETE FROM ledger WHERE created_at < now() - '1 year'::interval

--- where.some-058 harmless delete
DELETE FROM ledger WHERE created_at < current_date

--- where.some-059 harmless delete
DELETE FROM ledger WHERE created_at < current_date - 30

--- where.some-060 harmless delete
DELETE FROM ledger WHERE created_at < current_timestamp - interval '2 hours'

--- where.some-061 harmless delete
DELETE FROM ledger WHERE created_at > now() - interval '1 day'

--- where.some-062 harmless delete
DELETE FROM ledger WHERE created_at > now() - interval '5 years'

--- where.some-063 harmless delete
DELETE FROM ledger WHERE created_at < '2020-01-01'

--- where.some-064 harmless delete
DELETE FROM ledger WHERE created_at >= '2024-01-01'

--- where.some-065 harmless delete
DELETE FROM ledger WHERE created_at BETWEEN '2020-01-01' AND '2021-12-31'

--- where.some-066 harmless delete
DELETE FROM ledger WHERE created_at < date_trunc('month', now())

--- where.some-067 harmless delete
DELETE FROM ledger WHERE created_at::date = current_date

--- where.some-068 harmless delete
DELETE FROM ledger WHERE created_at::date = '2024-01-01'

--- where.some-069 harmless delete
DELETE FROM ledger WHERE extract(year from created_at) = 2024

--- where.some-070 harmless delete
DELETE FROM ledger WHERE extract(year from created_at) < 2021

--- where.some-071 harmless delete
DELETE FROM ledger WHERE extract(dow from created_at) = 0

--- where.some-072 harmless delete
DELETE FROM ledger WHERE extract(month from created_at) BETWEEN 1 AND 3

--- where.some-073 harmless delete
DELETE FROM ledger WHERE date_part('year', created_at) > 2022

--- where.some-074 harmless delete
DELETE FROM ledger WHERE expires_at < now()

--- where.some-075 harmless delete
DELETE FROM ledger WHERE expires_at <= current_timestamp

--- where.some-076 harmless delete
DELETE FROM ledger WHERE now() > expires_at

--- where.some-077 harmless delete
DELETE FROM ledger WHERE expires_at < 'infinity'

--- where.some-078 harmless delete
DELETE FROM ledger WHERE expires_at < '9999-12-31'

--- where.some-079 harmless delete
DELETE FROM ledger WHERE expires_at = 'infinity'

--- where.some-080 harmless delete
DELETE FROM ledger WHERE deleted_at IS NOT NULL

--- where.some-081 harmless delete
DELETE FROM ledger WHERE deleted_at < now()

--- where.some-082 harmless delete
DELETE FROM ledger WHERE deleted_at < now() - interval '1 day'

--- where.some-083 harmless delete
DELETE FROM ledger WHERE active

--- where.some-084 harmless delete
DELETE FROM ledger WHERE NOT active

--- where.some-085 harmless delete
DELETE FROM ledger WHERE active IS TRUE

--- where.some-086 harmless delete
DELETE FROM ledger WHERE active IS NOT TRUE

--- where.some-087 harmless delete
DELETE FROM ledger WHERE active IS NULL

--- where.some-088 harmless delete
DELETE FROM ledger WHERE active = false

--- where.some-089 harmless delete
DELETE FROM ledger WHERE active OR id = 1

--- where.some-090 harmless delete
DELETE FROM ledger WHERE active AND id > 0

--- where.some-092 harmless delete
DELETE FROM ledger WHERE coalesce(active, false)

--- where.some-093 harmless delete
DELETE FROM ledger WHERE coalesce(active, true)

--- where.some-094 harmless delete
DELETE FROM ledger WHERE coalesce(name, '') = ''

--- where.some-095 harmless delete
DELETE FROM ledger WHERE coalesce(name, 'x') = 'x'

--- where.some-096 harmless delete
DELETE FROM ledger WHERE coalesce(amount, 0) = 0

--- where.some-097 harmless delete
DELETE FROM ledger WHERE coalesce(amount, 0) > 0

--- where.some-098 harmless delete
DELETE FROM ledger WHERE coalesce(deleted_at, now()) < now()

--- where.some-099 harmless delete
DELETE FROM ledger WHERE coalesce(length(name), 0) > 2

--- where.some-100 harmless delete
DELETE FROM ledger WHERE coalesce(length(name), 0) = 0

--- where.some-101 harmless delete
DELETE FROM ledger WHERE length(name) > 2

--- where.some-102 harmless delete
DELETE FROM ledger WHERE length(name) > 0

--- where.some-103 harmless delete
DELETE FROM ledger WHERE length(name) = 0

--- where.some-104 harmless delete
DELETE FROM ledger WHERE length(name) <> 0

--- where.some-105 harmless delete
DELETE FROM ledger WHERE cardinality(tags) > 0

--- where.some-106 harmless delete
DELETE FROM ledger WHERE cardinality(tags) = 0

--- where.some-107 harmless delete
DELETE FROM ledger WHERE array_length(tags, 1) > 0

--- where.some-108 harmless delete
DELETE FROM ledger WHERE array_length(tags, 1) IS NULL

--- where.some-109 harmless delete
DELETE FROM ledger WHERE nullif(name, '') IS NULL

--- where.some-110 harmless delete
DELETE FROM ledger WHERE nullif(name, '') IS NOT NULL

--- where.some-111 harmless delete
DELETE FROM ledger WHERE nullif(customer_id, 0) IS NULL

--- where.some-112 harmless delete
DELETE FROM ledger WHERE greatest(amount, 5) > 5

--- where.some-113 harmless delete
DELETE FROM ledger WHERE least(amount, 5) < 5

--- where.some-114 harmless delete
DELETE FROM ledger WHERE greatest(id, 3) > 3

--- where.some-115 harmless delete
DELETE FROM ledger WHERE greatest(total, amount) > 9

--- where.some-116 harmless delete
DELETE FROM ledger WHERE id = ANY (ARRAY[1, 2])

--- where.some-117 harmless delete
DELETE FROM ledger WHERE id = ANY ('{1,2}')

--- where.some-118 harmless delete
DELETE FROM ledger WHERE id <> ALL (ARRAY[1, 2])

--- where.some-119 harmless delete
DELETE FROM ledger WHERE id <> ALL ('{1,2}')

--- where.some-120 harmless delete
DELETE FROM ledger WHERE tags @> '{a}'

--- where.some-121 harmless delete
DELETE FROM ledger WHERE tags @> ARRAY['a']

--- where.some-122 harmless delete
DELETE FROM ledger WHERE tags && '{a,b}'

--- where.some-123 harmless delete
DELETE FROM ledger WHERE tags && ARRAY['b']

--- where.some-124 harmless delete
DELETE FROM ledger WHERE tags = '{}'

--- where.some-125 harmless delete
DELETE FROM ledger WHERE tags <> '{}'

--- where.some-126 harmless delete
DELETE FROM ledger WHERE tags <@ '{a,b}'

--- where.some-127 harmless delete
DELETE FROM ledger WHERE 'a' = ANY (tags)

--- where.some-128 harmless delete
DELETE FROM ledger WHERE array_position(tags, 'a') = 1

--- where.some-129 harmless delete
DELETE FROM ledger WHERE array_position(tags, 'b') IS NOT NULL

--- where.some-130 harmless delete
DELETE FROM ledger WHERE array_position(ARRAY[1, 2], id) IS NOT NULL

--- where.some-131 harmless delete
DELETE FROM ledger WHERE array_position(ARRAY[1, 2], id) = 1

--- where.some-132 harmless delete
DELETE FROM ledger WHERE array_position(ARRAY[customer_id], id) = 1

--- where.some-133 harmless delete
DELETE FROM ledger WHERE prefs @> '{"a":1}'

--- where.some-134 harmless delete
DELETE FROM ledger WHERE prefs ? 'a'

--- where.some-135 harmless delete
DELETE FROM ledger WHERE prefs ->> 'a' = '1'

--- where.some-136 harmless delete
DELETE FROM ledger WHERE prefs -> 'a' IS NOT NULL

--- where.some-137 harmless delete
DELETE FROM ledger WHERE prefs = '{}'

--- where.some-138 harmless delete
DELETE FROM ledger WHERE prefs <> '{}'

--- where.some-139 harmless delete
DELETE FROM ledger WHERE jsonb_typeof(prefs) = 'object'

--- where.some-140 harmless delete
DELETE FROM ledger WHERE prefs @? '$.a'

--- where.some-141 harmless delete
DELETE FROM ledger WHERE prefs @@ '$.a > 0'

--- where.some-142 harmless delete
DELETE FROM ledger WHERE jsonb_path_exists(prefs, '$.a')

--- where.some-143 harmless delete
DELETE FROM ledger WHERE r @> 3

--- where.some-144 harmless delete
DELETE FROM ledger WHERE r && int4range(2, 3)

--- where.some-145 harmless delete
DELETE FROM ledger WHERE r @> int4range(2, 3)

--- where.some-146 harmless delete
DELETE FROM ledger WHERE isempty(r)

--- where.some-147 harmless delete
DELETE FROM ledger WHERE NOT isempty(r)

--- where.some-148 harmless delete
DELETE FROM ledger WHERE upper_inf(r)

--- where.some-149 harmless delete
DELETE FROM ledger WHERE r <@ int4range(0, 10)

--- where.some-150 harmless delete
DELETE FROM ledger WHERE r = 'empty'

--- where.some-151 harmless delete
DELETE FROM ledger WHERE id <@ int4range(2, 5)

--- where.some-152 harmless delete
DELETE FROM ledger WHERE int4range(2, 5) @> id

--- where.some-153 harmless delete
DELETE FROM ledger WHERE id <@ int4range(2, NULL)

--- where.some-154 harmless delete
DELETE FROM ledger WHERE int4range(3, NULL) @> id

--- where.some-155 harmless delete
DELETE FROM ledger WHERE int4range(NULL, 5) @> id

--- where.some-156 harmless delete
DELETE FROM ledger WHERE id <@ '[2,5)'::int4range

--- where.some-157 harmless delete
DELETE FROM ledger WHERE '(,4)'::int4range @> id

--- where.some-158 harmless delete
DELETE FROM ledger WHERE id <@ '[3,)'::int4range

--- where.some-159 harmless delete
DELETE FROM ledger WHERE total <@ numrange(0, 10)

--- where.some-160 harmless delete
DELETE FROM ledger WHERE total <@ numrange(0, NULL)

--- where.some-161 harmless delete
DELETE FROM ledger WHERE customer_id <@ int4range(0, NULL)

--- where.some-162 harmless delete
DELETE FROM ledger WHERE created_at <@ tstzrange('2020-01-01', '2022-01-01')

--- where.some-163 harmless delete
DELETE FROM ledger WHERE created_at <@ tstzrange(NULL, '2022-01-01')

--- where.some-164 harmless delete
DELETE FROM ledger WHERE created_at <@ tstzrange(now() - interval '4 years', now())

--- where.some-165 harmless delete
DELETE FROM ledger WHERE tstzrange(now() - interval '1 year', NULL) @> created_at

--- where.some-166 harmless delete
DELETE FROM ledger WHERE created_at <@ '[2020-01-01,)'::tstzrange

--- where.some-167 harmless delete
DELETE FROM ledger WHERE day <@ daterange(NULL, current_date)

--- where.some-168 harmless delete
DELETE FROM ledger WHERE int4range(customer_id, NULL) @> id

--- where.some-171 harmless delete
DELETE FROM ledger WHERE parent_id = id

--- where.some-172 harmless delete
DELETE FROM ledger WHERE parent_id <> id

--- where.some-173 harmless delete
DELETE FROM ledger WHERE parent_id < id

--- where.some-174 harmless delete
DELETE FROM ledger WHERE customer_id > 0

--- where.some-175 harmless delete
DELETE FROM ledger WHERE customer_id <> 0

--- where.some-176 harmless delete
DELETE FROM ledger WHERE customer_id IS NOT NULL

--- where.some-177 harmless delete
DELETE FROM ledger WHERE customer_id >= 1

--- where.some-178 harmless delete
DELETE FROM ledger WHERE parent_id IS NULL

--- where.some-179 harmless delete
DELETE FROM ledger WHERE version > 0

--- where.some-180 harmless delete
DELETE FROM ledger WHERE version = 0

--- where.some-181 harmless delete
DELETE FROM ledger WHERE version <> 0

--- where.some-182 harmless delete
DELETE FROM ledger WHERE 2*version > 0

--- where.some-184 harmless delete
DELETE FROM ledger WHERE version % 2 = 0

--- where.some-185 harmless delete
DELETE FROM ledger WHERE mod(version, 3) >= 1

--- where.some-186 harmless delete
DELETE FROM ledger WHERE abs(version) > 0

--- where.some-187 harmless delete
DELETE FROM ledger WHERE sign(version) = 1

--- where.some-188 harmless delete
DELETE FROM ledger WHERE f > 0

--- where.some-189 harmless delete
DELETE FROM ledger WHERE f = 'NaN'

--- where.some-193 harmless delete
DELETE FROM ledger WHERE amount < 'NaN' AND amount > 3

--- where.some-194 harmless delete
DELETE FROM ledger WHERE ctid = '(0,1)'

--- where.some-195 harmless delete
DELETE FROM ledger WHERE ctid < '(0,3)'

--- where.some-196 harmless delete
DELETE FROM ledger WHERE ctid > '(0,2)'

--- where.some-197 harmless delete
DELETE FROM ledger WHERE ctid <= '(0,2)'

--- where.some-198 harmless delete
DELETE FROM ledger WHERE ctid = ANY (ARRAY(SELECT ctid FROM ledger WHERE total > 5))

--- where.some-199 harmless delete
DELETE FROM ledger WHERE ctid IN (SELECT ctid FROM ledger ORDER BY id LIMIT 2)

--- where.some-200 harmless delete
DELETE FROM ledger WHERE tableoid = 'people'::regclass

--- where.some-201 harmless delete
DELETE FROM ledger WHERE xmin = pg_current_xact_id()::xid AND id > 2

--- where.some-202 harmless delete
DELETE FROM ledger WHERE (id, total) > (2, 0)

--- where.some-203 harmless delete
DELETE FROM ledger WHERE (id, total) IN ((1, 10), (2, 0))

--- where.some-204 harmless delete
DELETE FROM ledger WHERE (name, status) = ('ann', 'new')

--- where.some-205 harmless delete
DELETE FROM ledger WHERE (customer_id, id) > (0, 0)

--- where.some-206 harmless delete
DELETE FROM ledger WHERE ROW(name, status) IS NOT DISTINCT FROM ROW('ann', 'new')

--- where.some-207 harmless delete
DELETE FROM ledger WHERE ledger IS NOT NULL

--- where.some-208 harmless delete
DELETE FROM ledger WHERE EXISTS (SELECT 1 FROM people p WHERE p.person = ledger.id)

--- where.some-209 harmless delete
DELETE FROM ledger WHERE EXISTS (SELECT 1 FROM people p WHERE p.nick = name)

--- where.some-210 harmless delete
DELETE FROM ledger WHERE NOT EXISTS (SELECT 1 FROM people p WHERE p.person = ledger.id)

--- where.some-212 harmless delete
DELETE FROM ledger WHERE EXISTS (SELECT 1 FROM ledger o WHERE o.parent_id = ledger.id)

--- where.some-213 harmless delete
DELETE FROM ledger WHERE NOT EXISTS (SELECT 1 FROM ledger o WHERE o.parent_id = ledger.id)

--- where.some-214 harmless delete
DELETE FROM ledger WHERE EXISTS (SELECT 1 FROM ledger o WHERE o.id = ledger.parent_id)

--- where.some-215 harmless delete
DELETE FROM ledger WHERE EXISTS (SELECT 1 FROM ledger o WHERE o.id < ledger.id)

--- where.some-216 harmless delete
DELETE FROM ledger WHERE EXISTS (SELECT 1 FROM ledger o WHERE o.id > ledger.id)

--- where.some-217 harmless delete
DELETE FROM ledger WHERE EXISTS (SELECT 1 FROM ledger o WHERE o.name = ledger.name AND o.id < ledger.id)

--- where.some-218 harmless delete
DELETE FROM ledger WHERE EXISTS (SELECT 1 FROM ledger o WHERE o.customer_id = ledger.customer_id AND o.ctid <> ledger.ctid)

--- where.some-219 harmless delete
DELETE FROM ledger WHERE id IN (SELECT person FROM people)

--- where.some-220 harmless delete
DELETE FROM ledger WHERE id NOT IN (SELECT person FROM people)

--- where.some-221 harmless delete
DELETE FROM ledger WHERE customer_id IN (SELECT person FROM people)

--- where.some-222 harmless delete
DELETE FROM ledger WHERE id IN (SELECT boss FROM people)

--- where.some-223 harmless delete
DELETE FROM ledger WHERE id IN (SELECT parent_id FROM ledger)

--- where.some-224 harmless delete
DELETE FROM ledger WHERE id IN (SELECT id FROM ledger WHERE total > 5)

--- where.some-225 harmless delete
DELETE FROM ledger WHERE id IN (SELECT o.id FROM ledger o WHERE o.active)

--- where.some-226 harmless delete
DELETE FROM ledger WHERE id IN (SELECT id FROM ledger ORDER BY created_at LIMIT 2)

--- where.some-227 harmless delete
DELETE FROM ledger WHERE id IN (SELECT id FROM ledger LIMIT 1)

--- where.some-229 harmless delete
DELETE FROM ledger WHERE id NOT IN (SELECT max(id) FROM ledger GROUP BY customer_id)

--- where.some-230 harmless delete
DELETE FROM ledger WHERE id IN (SELECT id FROM ledger GROUP BY id HAVING count(*) > 1)

--- where.some-231 harmless delete
DELETE FROM ledger WHERE id IN (SELECT min(id) FROM ledger)

--- where.some-232 harmless delete
DELETE FROM ledger WHERE id < (SELECT max(id) FROM ledger)

--- where.some-233 harmless delete
DELETE FROM ledger WHERE id > (SELECT min(id) FROM ledger)

--- where.some-234 harmless delete
DELETE FROM ledger WHERE id > (SELECT avg(id) FROM ledger)

--- where.some-235 harmless delete
DELETE FROM ledger WHERE id = (SELECT max(id) FROM ledger)

--- where.some-236 harmless delete
DELETE FROM ledger WHERE id = (SELECT min(o.id) FROM ledger o WHERE o.customer_id = ledger.customer_id)

--- where.some-237 harmless delete
DELETE FROM ledger WHERE id <> (SELECT min(o.id) FROM ledger o WHERE o.name IS NOT DISTINCT FROM ledger.name)

--- where.some-238 harmless delete
DELETE FROM ledger WHERE total > (SELECT avg(total) FROM ledger)

--- where.some-239 harmless delete
DELETE FROM ledger WHERE (SELECT count(*) FROM people p WHERE p.person = ledger.id) > 0

--- where.some-240 harmless delete
DELETE FROM ledger WHERE (SELECT count(*) FROM people p WHERE p.person = ledger.id) = 0

--- where.some-241 harmless delete
DELETE FROM ledger WHERE (SELECT count(*) FROM ledger o WHERE o.customer_id = ledger.customer_id) > 1

--- where.some-242 harmless delete
DELETE FROM ledger WHERE (SELECT count(*) FROM ledger o WHERE o.parent_id = ledger.id) > 0

--- where.some-243 harmless delete
DELETE FROM ledger WHERE id IN (SELECT x.id FROM (SELECT id, row_number() OVER (PARTITION BY customer_id ORDER BY id) rn FROM ledger) x WHERE rn > 1)

--- where.some-244 harmless delete
DELETE FROM ledger WHERE id IN (SELECT x.id FROM (SELECT id, row_number() OVER (ORDER BY id) rn FROM ledger) x WHERE x.rn >= 2)

--- where.some-245 harmless delete
DELETE FROM ledger WHERE id IN (SELECT id FROM ledger TABLESAMPLE bernoulli (0))

--- where.some-246 harmless delete
DELETE FROM ledger WHERE id IN (SELECT id FROM ledger EXCEPT SELECT person FROM people)

--- where.some-247 harmless delete
DELETE FROM ledger WHERE id IN (SELECT id FROM ledger INTERSECT SELECT person FROM people)

--- where.some-248 harmless delete
DELETE FROM ledger WHERE id IN (SELECT person FROM people UNION SELECT 5)

--- where.some-249 harmless delete
DELETE FROM ledger WHERE id = ANY (SELECT person FROM people)

--- where.some-250 harmless delete
DELETE FROM ledger WHERE id <> ALL (SELECT person FROM people)

--- where.some-251 harmless delete
DELETE FROM ledger WHERE id > ALL (SELECT person FROM people WHERE person < 5)

--- where.some-252 harmless delete
DELETE FROM ledger WHERE id > ANY (ARRAY[2, 5])

--- where.some-253 harmless delete
DELETE FROM ledger WHERE id > ALL (ARRAY[0, 3])

--- where.some-254 harmless delete
DELETE FROM ledger WHERE name = 'ann' OR name = 'bob'

--- where.some-255 harmless delete
DELETE FROM ledger WHERE name = 'ann' OR status = 'old'

--- where.some-256 harmless delete
DELETE FROM ledger WHERE name <> 'ann'

--- where.some-257 harmless delete
DELETE FROM ledger WHERE name <> 'ann' AND name <> 'bob'

--- where.some-258 harmless delete
DELETE FROM ledger WHERE name NOT IN ('ann', 'bob')

--- where.some-259 harmless delete
DELETE FROM ledger WHERE id < 3 OR id > 10

--- where.some-260 harmless delete
DELETE FROM ledger WHERE id < 10 AND id > 2

--- where.some-261 harmless delete
DELETE FROM ledger WHERE amount < 5 OR amount > 7

--- where.some-262 harmless delete
DELETE FROM ledger WHERE amount <= 5 OR name = 'x'

--- where.some-263 harmless delete
DELETE FROM ledger WHERE id = 1 OR name = 'bob'

--- where.some-264 harmless delete
DELETE FROM ledger WHERE NOT (name = 'ann')

--- where.some-265 harmless delete
DELETE FROM ledger WHERE NOT (id > 5)

--- where.some-266 harmless delete
DELETE FROM ledger WHERE NOT (name = 'ann' OR status = 'old')

--- where.some-267 harmless delete
DELETE FROM ledger WHERE NOT (id = 1 AND active)

--- where.some-268 harmless delete
DELETE FROM ledger WHERE (name = 'ann' OR id > 5) AND status = 'new'

--- where.some-269 harmless delete
DELETE FROM ledger WHERE CASE WHEN active THEN id > 5 ELSE id > 1 END

--- where.some-270 harmless delete
DELETE FROM ledger WHERE CASE WHEN active THEN 1 ELSE 0 END = 1

--- where.some-272 harmless delete
DELETE FROM ledger WHERE CASE status WHEN 'new' THEN true WHEN 'old' THEN false END

--- where.some-273 harmless delete
DELETE FROM ledger WHERE CASE WHEN total > 5 THEN 'big' ELSE 'small' END = 'big'

--- where.some-274 harmless delete
DELETE FROM ledger WHERE num_nulls(name, status) > 0

--- where.some-277 harmless delete
DELETE FROM ledger WHERE concat(name) = ''

--- where.some-278 harmless delete
DELETE FROM ledger WHERE concat(name, status) = 'annnew'

--- where.some-279 harmless delete
DELETE FROM ledger WHERE concat_ws(',', name, status) LIKE 'a%'

--- where.some-280 harmless delete
DELETE FROM ledger WHERE name || status = 'annnew'

--- where.some-281 harmless delete
DELETE FROM ledger WHERE name || 'x' = 'annx'

--- where.some-282 harmless delete
DELETE FROM ledger WHERE lower(name) = 'ann'

--- where.some-283 harmless delete
DELETE FROM ledger WHERE upper(name) = name

--- where.some-284 harmless delete
DELETE FROM ledger WHERE lower(name) = name

--- where.some-285 harmless delete
DELETE FROM ledger WHERE trim(name) = ''

--- where.some-286 harmless delete
DELETE FROM ledger WHERE left(name, 1) = 'a'

--- where.some-287 harmless delete
DELETE FROM ledger WHERE right(status, 1) = 'w'

--- where.some-288 harmless delete
DELETE FROM ledger WHERE substr(name, 1, 2) = 'an'

--- where.some-289 harmless delete
DELETE FROM ledger WHERE position('n' in name) > 0

--- where.some-290 harmless delete
DELETE FROM ledger WHERE position('n' in name) = 0

--- where.some-291 harmless delete
DELETE FROM ledger WHERE strpos(name, 'n') > 0

--- where.some-292 harmless delete
DELETE FROM ledger WHERE starts_with(name, 'a')

--- where.some-293 harmless delete
DELETE FROM ledger WHERE name ^@ 'a'

--- where.some-294 harmless delete
DELETE FROM ledger WHERE name = status

--- where.some-295 harmless delete
DELETE FROM ledger WHERE name < status

--- where.some-296 harmless delete
DELETE FROM ledger WHERE name LIKE status

--- where.some-297 harmless delete
DELETE FROM ledger WHERE name LIKE '%' || status || '%'

--- where.some-298 harmless delete
DELETE FROM ledger WHERE md5(name) = '7c6a180b36896a0a8c02787eeafb0e4c' OR id = 2

--- where.some-299 harmless delete
DELETE FROM ledger WHERE md5(name) < '8'

--- where.some-300 harmless delete
DELETE FROM ledger WHERE random() < 0.5 AND id > 3

--- where.some-301 harmless delete
DELETE FROM ledger WHERE u = '11111111-1111-1111-1111-111111111111'

--- where.some-302 harmless delete
DELETE FROM ledger WHERE u > '33333333-0000-0000-0000-000000000000'

--- where.some-303 harmless delete
DELETE FROM ledger WHERE u::text LIKE '1%'

--- where.some-304 harmless delete
DELETE FROM ledger WHERE ip << inet '10.0.0.0/8'

--- where.some-305 harmless delete
DELETE FROM ledger WHERE family(ip) = 4

--- where.some-306 harmless delete
DELETE FROM ledger WHERE b = '\x01'

--- where.some-307 harmless delete
DELETE FROM ledger WHERE b > '\x01'

--- where.some-308 harmless delete
DELETE FROM ledger WHERE octet_length(b) > 0

--- where.some-309 harmless delete
DELETE FROM ledger WHERE date_trunc('year', created_at) = created_at

--- where.some-310 harmless delete
DELETE FROM ledger WHERE created_at::time > '01:00'

--- where.some-311 harmless delete
DELETE FROM ledger WHERE day - 1 = '2023-12-31'

--- where.some-312 harmless delete
DELETE FROM ledger WHERE age(day) > interval '3 years'

--- where.some-313 harmless delete
DELETE FROM ledger WHERE to_char(created_at, 'YYYY') = '2024'

--- where.some-314 harmless delete
DELETE FROM ledger WHERE to_char(created_at, 'YYYY') >= '2022'

--- where.some-315 harmless delete
DELETE FROM ledger WHERE status IS DISTINCT FROM 'new'

--- where.some-316 harmless delete
DELETE FROM ledger WHERE status IS NOT DISTINCT FROM 'new'

--- where.some-317 harmless delete
DELETE FROM ledger WHERE status IS DISTINCT FROM name

--- where.some-318 harmless delete
DELETE FROM ledger WHERE id::text LIKE '1%'

--- where.some-319 harmless delete
DELETE FROM ledger WHERE id::text = '1'

--- where.some-320 harmless delete
DELETE FROM ledger WHERE id::text > '2'

--- where.some-321 harmless delete
DELETE FROM ledger WHERE id::bool AND active

--- where.some-322 harmless delete
DELETE FROM ledger WHERE (id > 2)::int = 1

--- where.some-323 harmless delete
DELETE FROM ledger WHERE (active)::int = 1

--- where.some-324 harmless delete
DELETE FROM ledger WHERE (name IS NULL)::int = 1

--- where.regex-second-sign harmless delete
DELETE FROM ledger WHERE id::text ~ '.7'

--- where.regex-second-any destructive unbounded-delete
DELETE FROM ledger WHERE id::text ~ '.?.'

--- where.nothing-and-all.1 destructive unbounded-delete
DELETE FROM ledger WHERE id NOT IN (SELECT 1 WHERE false)

--- where.nothing-and-all.2 destructive unbounded-delete
DELETE FROM ledger WHERE id NOT IN (SELECT id FROM ledger WHERE false)

--- where.nothing-and-all.3 destructive unbounded-delete
DELETE FROM ledger WHERE id NOT IN (SELECT id FROM ledger LIMIT 0)

--- where.nothing-and-all.4 destructive unbounded-delete
DELETE FROM ledger WHERE id <> ALL (SELECT 1 LIMIT 0)

--- where.nothing-and-all.5 destructive unbounded-delete
DELETE FROM ledger WHERE id > ALL (SELECT id FROM ledger FETCH FIRST 0 ROWS ONLY)

--- where.nothing-and-all.6 harmless delete
DELETE FROM ledger WHERE id IN (SELECT id FROM ledger LIMIT 0)

--- where.nothing-and-all.7 harmless delete
DELETE FROM ledger WHERE id = ANY (SELECT 1 LIMIT 0)

--- where.nothing-and-all.8 harmless delete
DELETE FROM ledger WHERE EXISTS (SELECT 1 LIMIT 0)

--- where.nothing-and-all.9 harmless delete
DELETE FROM ledger WHERE id NOT IN (SELECT 1 LIMIT 1)

--- where.nothing-and-all.10 harmless delete
DELETE FROM ledger WHERE id = (SELECT 1 LIMIT 0)

--- where.nothing-and-all.11 destructive unbounded-delete
WITH x AS (SELECT id FROM ledger) DELETE FROM ledger WHERE id IN (TABLE x)

--- where.nothing-and-all.12 destructive unbounded-delete
WITH RECURSIVE x AS (SELECT id FROM ledger) DELETE FROM ledger WHERE id IN (TABLE x)

--- where.nothing-and-all.13 harmless delete
WITH x AS (SELECT id FROM ledger WHERE id = 1) DELETE FROM ledger WHERE id IN (TABLE x)

--- where.nothing-and-all.14 harmless delete
WITH x(id) AS (VALUES (1)) DELETE FROM ledger WHERE id IN (TABLE x)

--- where.nothing-and-all.15 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT * FROM (SELECT id FROM ledger) x)

--- where.nothing-and-all.16 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT x.* FROM (SELECT id FROM ledger) x)

--- where.nothing-and-all.17 destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT * FROM (SELECT * FROM (SELECT id FROM ledger) y) x)

--- where.nothing-and-all.18 harmless delete
DELETE FROM ledger WHERE id IN (SELECT * FROM (SELECT id FROM ledger WHERE id = 1) x)

--- where.nothing-and-all.19 harmless delete
DELETE FROM ledger WHERE id NOT IN (SELECT * FROM (SELECT id FROM ledger WHERE id > 1) x)

--- where.nothing-and-all.20 harmless delete
DELETE FROM ledger WHERE id IN (SELECT * FROM (SELECT 1 AS id) x)

--- where.offset-none destructive unbounded-delete
DELETE FROM ledger WHERE id IN (SELECT id FROM ledger OFFSET 0 ROWS)

--- where.offset-none-first harmless delete
DELETE FROM ledger WHERE id IN (SELECT id FROM ledger OFFSET 0 ROWS FETCH FIRST 1 ROW ONLY)

--- where.none-of-others destructive unbounded-delete
DELETE FROM ledger WHERE NOT EXISTS (SELECT 1 FROM customers c WHERE c.id = ledger.id LIMIT 0)

--- where.cursor-open-for-delete destructive unbounded-delete
DO $$ DECLARE c refcursor; r record; BEGIN OPEN c FOR DELETE FROM ledger RETURNING id; FETCH c INTO r; END $$

--- where.cursor-for-delete destructive unbounded-delete
DO $$ DECLARE c CURSOR FOR DELETE FROM ledger RETURNING id; r record; BEGIN OPEN c; FETCH c INTO r; END $$

--- where.cursor-open-for-select harmless call
DO $$ DECLARE c refcursor; r record; BEGIN OPEN c FOR SELECT id FROM ledger FOR UPDATE; FETCH c INTO r; END $$

--- where.explain-of-unknown destructive unreadable
DO $$ DECLARE q text; BEGIN SELECT 'DELETE FROM ledger' INTO q; EXECUTE 'EXPLAIN ANALYZE ' || q; END $$

--- where.cte-of-unknown destructive unreadable
DO $$ DECLARE q text; BEGIN SELECT 'DELETE FROM ledger RETURNING 1' INTO q; EXECUTE 'WITH x AS (' || q || ') SELECT 1'; END $$

--- where.values-of-unknown harmless call
DO $$ DECLARE v int := 7; n int; BEGIN EXECUTE 'SELECT count(*) FROM ledger WHERE id IN (' || v || ')' INTO n; END $$
