--- about: What takes a table, an index, a view, a trigger or a column away, plain and in disguise.
--- drop.table destructive drop-table
DROP TABLE orders

--- drop.table.if destructive drop-table
DROP TABLE IF EXISTS main.orders

--- drop.table.bracket destructive drop-table
DROP TABLE [orders]

--- drop.table.backtick destructive drop-table
drop table `orders`

--- drop.table.quoted destructive drop-table
Drop Table "orders"

--- drop.table.string destructive drop-table
DROP TABLE 'orders'

--- drop.table.comment destructive drop-table
DROP/**/TABLE/* x */orders

--- drop.table.lines destructive drop-table
-- cleanup
DROP -- all
	TABLE
  order_items ;

--- drop.table.keyword destructive drop-table
DROP TABLE "drop"

--- drop.table.apostrophe destructive drop-table
DROP TABLE "it's"

--- drop.table.virtual destructive drop-table
DROP TABLE pages

--- drop.index destructive drop-object
DROP INDEX ix_orders_status

--- drop.index.if destructive drop-object
DROP INDEX IF EXISTS main.ix_orders_status

--- drop.view destructive drop-object
DROP VIEW active_customers

--- drop.trigger destructive drop-object
DROP TRIGGER IF EXISTS orders_ad

--- drop.column destructive drop-column
ALTER TABLE customers DROP COLUMN notes

--- drop.column.short destructive drop-column
ALTER TABLE customers DROP notes

--- drop.column.quoted destructive drop-column
ALTER TABLE [customers] DROP COLUMN `notes`

--- drop.constraint destructive drop-constraint
--- unseen: the driver's catalog of checks is the table's text
ALTER TABLE orders DROP CONSTRAINT ck_total

--- rename.table destructive rename
ALTER TABLE orders RENAME TO orders_old

--- rename.table.quoted destructive rename
ALTER TABLE "orders" RENAME TO "drop_me"

--- rename.column destructive rename
ALTER TABLE customers RENAME COLUMN notes TO remarks

--- rename.column.short destructive rename
ALTER TABLE customers RENAME notes TO remarks

--- rebuild destructive drop-table,rename
--- unseen: another table has the name afterwards
CREATE TABLE orders_new AS SELECT id FROM orders; DROP TABLE orders; ALTER TABLE orders_new RENAME TO orders

--- second destructive drop-table
SELECT 1; DROP TABLE orders

--- second.bracket destructive drop-table
SELECT 1 AS [']; DROP TABLE orders; SELECT 2 AS [']

--- second.backtick destructive drop-table
SELECT '`' AS `'`; DROP TABLE orders; SELECT 1 AS `'`

--- second.backslash destructive drop-table
SELECT '\'; DROP TABLE orders; --'

--- second.nested destructive drop-table
SELECT 1 /* /* */; DROP TABLE orders

--- second.line destructive drop-table
SELECT 1 -- x
; DROP TABLE orders

--- second.trigger destructive drop-table
CREATE TRIGGER t AFTER INSERT ON jobs BEGIN SELECT CASE WHEN 1 THEN 2 END; END; DROP TABLE orders

--- second.trigger.nested destructive drop-table
CREATE TRIGGER t AFTER INSERT ON jobs BEGIN UPDATE jobs SET state = CASE WHEN new.id > 1 THEN CASE 1 WHEN 1 THEN 'a' END ELSE 'b' END WHERE id = new.id; END; DROP TABLE orders

--- second.explain destructive unbounded-delete
EXPLAIN SELECT 1; DELETE FROM jobs

--- second.transaction destructive drop-table
BEGIN IMMEDIATE; DROP TABLE orders; END

--- second.commit destructive unbounded-delete
BEGIN; DELETE FROM jobs; COMMIT TRANSACTION

--- second.savepoint destructive drop-table
SAVEPOINT a; DROP TABLE jobs; RELEASE a

--- second.comment.open destructive drop-table
DROP TABLE orders /* the end is missing

--- second.number destructive drop-table
SELECT 1_000, 0x1F, 1e5, .5; DROP TABLE jobs

--- second.blob destructive drop-table
SELECT x'3B', X'27'; DROP TABLE jobs

--- second.json destructive drop-table
SELECT '{"a":"b"}' ->> '$.a'; DROP TABLE jobs

--- formfeed destructive drop-table
DROP<U+000C>TABLE<U+000C>jobs

--- carriage destructive drop-table
DROP<U+000D>TABLE<U+000D><U+000A>jobs

--- bom destructive drop-table
<U+FEFF>DROP TABLE jobs

--- semicolons destructive drop-table
;;; DROP TABLE jobs ;;
