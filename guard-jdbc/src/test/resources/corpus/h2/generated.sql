--- about: Families that generated statements have found.
--- gen.uescape.column.plain destructive drop-column
ALTER TABLE U&"CUSTOMER^0053"uescape'^' DROP COLUMN notes

--- gen.uescape.table destructive drop-table
DROP TABLE U&"STO!0043K" /* x */ UEscape -- y
 '!' CASCADE

--- gen.uescape.type destructive alter-type
ALTER TABLE U&"SETTINGS" UESCAPE '*' ALTER COLUMN v SET DATA TYPE CLOB

--- gen.uescape.rename destructive rename
ALTER TABLE U&"SETTINGS" UESCAPE '!' RENAME TO options

--- gen.uescape.delete destructive unbounded-delete
DELETE FROM U&"SETT!0049NGS" UESCAPE '!' WHERE U&"!004B" UESCAPE '!' = "K"

--- gen.uescape.like destructive unbounded-delete
DELETE FROM customers WHERE email LIKE U&'!0025' UESCAPE '!'

--- gen.uescape.where harmless delete
DELETE FROM settings WHERE k = U&'them!0065' UESCAPE '!'

--- gen.uescape.text harmless select
SELECT U&'!0044ROP TABLE x' UESCAPE '!' FROM settings

--- gen.uescape.name harmless update
UPDATE settings SET v = 'x' WHERE U&"!004B" UESCAPE '!' = 'theme'

--- gen.case.or destructive unbounded-delete
DELETE FROM customers WHERE id = 1 OR (CASE WHEN 1 = 1 THEN TRUE ELSE FALSE END)

--- gen.case.before destructive unbounded-update
UPDATE customers SET status = 'x' WHERE CASE WHEN TRUE THEN 1 ELSE 0 END = 1 OR id = 2

--- gen.case.column harmless delete
DELETE FROM customers WHERE id = 4 OR CASE WHEN id = 5 THEN TRUE ELSE FALSE END

--- gen.case.never harmless delete
DELETE FROM customers WHERE id = 4 OR CASE WHEN 1 = 2 THEN TRUE ELSE FALSE END

--- gen.not.never.and destructive unbounded-delete
DELETE FROM customers WHERE NOT (id <> id AND name = 'x')

--- gen.not.never.or destructive unbounded-update
UPDATE customers SET status = 'x' WHERE NOT (name = 'x' AND id <> id) OR id = 1

--- gen.not.some harmless delete
DELETE FROM customers WHERE NOT (id <> 4 AND name = name)

--- gen.not.exists destructive unbounded-delete
DELETE FROM customers WHERE id = 1 OR NOT EXISTS (SELECT 1 FROM customers WHERE FALSE)

--- gen.not.exists.and harmless delete
DELETE FROM customers WHERE id = 4 AND NOT EXISTS (SELECT 1 FROM customers WHERE FALSE)

--- gen.mysql.index destructive drop-object
--- with: SET MODE MySQL
ALTER TABLE customers DROP INDEX idx_customers_region

--- gen.mysql.fk destructive drop-constraint
--- with: SET MODE MySQL
ALTER TABLE orders DROP FOREIGN KEY fk_orders_customer

--- gen.mysql.column destructive drop-column
--- with: SET MODE MySQL
ALTER TABLE customers DROP COLUMN notes

--- gen.mysql.duplicate harmless insert
--- with: SET MODE MySQL
INSERT INTO settings (k, v) VALUES ('theme', 'a') ON DUPLICATE KEY UPDATE v = 'b'

--- gen.mysql.modify destructive alter-type
--- with: SET MODE MySQL
ALTER TABLE settings MODIFY COLUMN v VARCHAR(70)

--- gen.explain.analyze destructive unbounded-delete
EXPLAIN ANALYZE DELETE FROM settings

--- gen.explain.analyze.one harmless delete
EXPLAIN ANALYZE DELETE FROM settings WHERE k = 'theme'

--- gen.explain harmless session
EXPLAIN PLAN FOR DELETE FROM settings
