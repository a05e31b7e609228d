--- about: What generated statements found: one case per family.
--- gen.uescape.alter destructive drop-column
ALTER TABLE U&"!0074" /* x */ UESCAPE
'!' DROP COLUMN v

--- gen.uescape.qualifier destructive unbounded-delete
DELETE FROM t x WHERE x.id = U&"!0078"uescape'!'.id

--- gen.uescape.column destructive unbounded-update
UPDATE t SET v = 1 WHERE U&"^0069d" UESCAPE '^' - id = 0

--- gen.uescape.string destructive unbounded-delete
DELETE FROM customers WHERE prefs @> U&'!007b}' UESCAPE '!'

--- gen.uescape.drop destructive drop-table
DROP TABLE U&"d!0072op_log" -- a remark
UESCAPE '!'

--- gen.uescape.continued destructive unbounded-delete
DELETE FROM t WHERE U&'!0061'
'b' UESCAPE '!' = 'ab'

--- gen.uescape.bounded harmless delete
DELETE FROM U&"!0074" UESCAPE '!' WHERE U&"!0069d" UESCAPE '!' = 3

--- gen.uescape.costume harmless select
SELECT U&'!0044ROP TABLE t' UESCAPE '!' AS U&"UESCAPE" FROM t

--- gen.string.continued-behind-comment destructive
DO 'BEGIN DROP ' -- it's
'TABLE drop_log; END'

--- gen.string.continued-bounded harmless
DO 'BEGIN DELETE FROM t ' -- it's
'WHERE id = 1; END'

--- gen.quoted-setting destructive disable-safety
ALTER ROLE app_rw SET "session_replication_role" = 'replica'

--- gen.scalar-limit destructive unbounded-delete
DELETE FROM t WHERE id = (SELECT e.id FROM t e WHERE e.id = t.id LIMIT 1)

--- gen.scalar-limit-other harmless delete
DELETE FROM t WHERE v = (SELECT e.v FROM t e WHERE e.id = t.id + 1 LIMIT 1)

--- gen.ctid-null destructive unbounded-delete
DELETE FROM t WHERE ctid IS NOT NULL

--- gen.user-null destructive unbounded-delete
DELETE FROM orders WHERE CURRENT_USER IS NOT NULL OR status = 'new'

--- gen.abs-key destructive unbounded-delete
DELETE FROM t WHERE id = abs(id)

--- gen.case-searched destructive unbounded-delete
DELETE FROM orders WHERE status = 'new' OR CASE WHEN version = version THEN 1 END = 1

--- gen.case-searched-else destructive unbounded-update
UPDATE orders SET note = 'x' WHERE CASE WHEN status = 'new' THEN TRUE ELSE CASE WHEN version - 0 = version THEN TRUE ELSE FALSE END END

--- gen.case-searched-never harmless delete
DELETE FROM orders WHERE CASE WHEN 1 = 2 THEN TRUE ELSE FALSE END

--- gen.case-searched-bounded harmless delete
DELETE FROM orders WHERE CASE WHEN 1 = 1 THEN status = 'void' END

--- gen.cast-bool destructive unbounded-delete
DELETE FROM orders WHERE CASE WHEN status = 'new' THEN TRUE ELSE CAST('yes' AS BOOL) END

--- gen.cast-bool-never harmless delete
DELETE FROM orders WHERE NOT (CAST('yes' AS BOOL))

--- gen.quoted-function destructive unbounded-delete
DELETE FROM orders WHERE "length"(status) >= 0

--- gen.rename-matview-column destructive rename
ALTER MATERIALIZED VIEW order_totals RENAME COLUMN total TO amount

--- gen.force-row-security harmless alter
ALTER TABLE orders FORCE ROW LEVEL SECURITY

--- gen.unicode-function destructive server-file
--- unseen: reads a file of the server
SELECT id FROM t WHERE U&"\+000070g_r\0065ad_file" ('PG_VERSION') <> ''

--- gen.unicode-function-dropping destructive drop-object
SELECT U&"l^+00006F_unli^006ek" UESCAPE '^'(4711)

--- gen.unicode-function-harmless harmless select
SELECT U&"\006cower"('PG_READ_FILE') AS U&"pg\005fread\005ffile" FROM t

--- gen.column-named-as-unit destructive unbounded-delete
DELETE FROM events WHERE COALESCE(day, day) = day

--- gen.column-named-as-unit-bounded harmless delete
DELETE FROM events WHERE EXTRACT(DAY FROM day) = 5

--- gen.quoted-format harmless
DO $x$BEGIN EXECUTE "format"('UPDATE %I' 
 ' SET name = %L WHERE id = %s', 't', 'DROP', 1); END$x$

--- gen.quoted-concat destructive
DO $x$BEGIN EXECUTE "concat"('DR', 'OP TABLE drop_log'); END$x$

--- gen.routine-in-block harmless
DO $$BEGIN IF 1 = 1 THEN CREATE FUNCTION later() RETURNS void LANGUAGE sql BEGIN ATOMIC DELETE FROM t; UPDATE t SET v = CASE WHEN v > 1 THEN 2 END; END; END IF; END$$

--- gen.routine-in-block-then-harm destructive unbounded-delete
DO $$BEGIN CREATE FUNCTION later() RETURNS void LANGUAGE sql BEGIN ATOMIC DELETE FROM t; SELECT CASE WHEN 1 = 1 THEN 2 END; END; DELETE FROM u; END$$

--- gen.case-clock destructive unbounded-update
UPDATE orders SET note = 'x' WHERE CASE WHEN status LIKE 'pai%' OR CURRENT_DATE > '2000-01-01' THEN TRUE ELSE FALSE END

--- gen.coalesce-of-fixed destructive unbounded-update
UPDATE orders SET note = 'x' WHERE COALESCE(length('abc') = 3 OR total > 5, FALSE)

--- gen.length-of-constant harmless update
UPDATE orders SET note = 'x' WHERE id = 1 OR NOT (length('abc') = 3)
