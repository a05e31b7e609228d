--- about: Comments, quotes and dynamic text that hide a statement, or only seem to hold one.
--- hide.comment-first destructive drop-table
/* SELECT 1 */ DROP TABLE settings
--- hide.nested-comment destructive drop-table
/* a /* b */ c */ DROP TABLE settings
--- hide.nested-comment-deep destructive drop-table
/*/**//*/**/*/*/DROP TABLE settings
--- hide.slash-first destructive drop-table
// SELECT 1
DROP TABLE settings
--- hide.dash-first destructive drop-table
--SELECT 1
DROP TABLE settings
--- hide.words-glued destructive drop-table
DROP/**/TABLE/**/settings
--- hide.mixed-case destructive drop-table
dRoP tAbLe SETTINGS
--- hide.newlines destructive drop-table
DROP

	TABLE
 settings
--- hide.form-feed destructive drop-table
DROP<U+000C>TABLE<U+000B>settings
--- hide.no-break-space destructive drop-table
DROP<U+00A0>TABLE<U+3000>settings
--- hide.byte-order-mark destructive drop-table
--- invalid: the database rejects the mark, but readers of files take it away
<U+FEFF>DROP TABLE settings
--- hide.leading-semicolons destructive drop-table
;;; DROP TABLE settings
--- hide.string destructive drop-table
SELECT ''''; DROP TABLE settings; SELECT ''''
--- hide.backslash-is-nothing destructive drop-table
SELECT '\'; DROP TABLE settings; SELECT '\'
--- hide.dollar-string destructive drop-table
SELECT $$'$$; DROP TABLE settings; SELECT $$'$$
--- hide.dollar-tag-is-none destructive
--- invalid: H2 has dollar quotes without a tag only
SELECT $x$; DROP TABLE settings; SELECT $x$
--- hide.name-holds-quote destructive drop-table
SELECT 1 AS "'"; DROP TABLE settings; SELECT 2 AS "'"
--- hide.back-quotes-hold-quote destructive drop-table
SELECT 1 AS `'`; DROP TABLE settings; SELECT 2 AS `'`
--- hide.comment-in-string destructive drop-table
SELECT '/*'; DROP TABLE settings; SELECT '*/'
--- hide.slashes-in-string destructive drop-table
SELECT '//'; DROP TABLE settings; SELECT '--'
--- hide.quote-in-comment destructive drop-table
SELECT 1 // it's
; DROP TABLE settings
--- hide.dollar-in-comment destructive drop-table
SELECT 1 /* $$ */; DROP TABLE settings; SELECT 1 /* $$ */
--- hide.executable-comment-is-none harmless select
SELECT 1 /*! ; DROP TABLE settings */
--- hide.hash-is-no-comment destructive
--- invalid: H2 knows no hash comment
SELECT 1 # it's
; DROP TABLE settings
--- hide.unterminated-string destructive
--- invalid: an unterminated string
DROP TABLE settings; SELECT 'a
--- hide.unterminated-comment destructive
--- invalid: an unterminated comment
DROP TABLE settings /* and
--- hide.unterminated-nested destructive
--- invalid: the outer comment is not closed
DROP TABLE settings /* a /* b */
--- hide.immediate destructive drop-table
EXECUTE IMMEDIATE 'DROP TABLE settings'
--- hide.immediate-dollar destructive truncate
EXECUTE IMMEDIATE $$TRUNCATE TABLE settings$$
--- hide.immediate-delete destructive unbounded-delete
execute immediate 'delete from jobs'
--- hide.immediate-concat destructive drop-table
EXECUTE IMMEDIATE 'DROP ' || 'TABLE ' || 'settings'
--- hide.immediate-function destructive
EXECUTE IMMEDIATE CONCAT('DR', 'OP TABLE settings')
--- hide.immediate-char destructive
EXECUTE IMMEDIATE CHAR(68) || 'ROP TABLE settings'
--- hide.immediate-reverse destructive
EXECUTE IMMEDIATE UTF8TOSTRING(X'44524F50205441424C452073657474696E6773')
--- hide.immediate-subquery destructive
--- with: INSERT INTO drop_log VALUES (99, 'DROP TABLE settings')
EXECUTE IMMEDIATE (SELECT what FROM drop_log WHERE id = 99)
--- hide.immediate-unicode destructive
EXECUTE IMMEDIATE U&'DR\004FP TABLE settings'
--- hide.immediate-nested destructive drop-table
EXECUTE IMMEDIATE 'EXECUTE IMMEDIATE ''DROP TABLE settings'''
--- hide.prepare-execute destructive unbounded-delete
PREPARE p1 AS DELETE FROM jobs; EXECUTE p1
--- hide.prepare-parameters destructive unbounded-update
PREPARE p1 (VARCHAR(20)) AS UPDATE customers SET status = ?; EXECUTE p1('gone')
--- hide.second-statement destructive unbounded-delete
INSERT INTO drop_log VALUES (40, 'x'); DELETE FROM jobs; SELECT 1
--- hide.keyed-then-all destructive unbounded-delete
DELETE FROM jobs WHERE id = 1; DELETE FROM jobs
--- hide.where-in-second destructive unbounded-delete
DELETE FROM jobs; SELECT * FROM orders WHERE id = 1
--- hide.begin-drop destructive drop-table
BEGIN; DROP TABLE settings; ROLLBACK
--- hide.set-schema destructive drop-table
SET SCHEMA archive; DROP TABLE orders_2023
--- hide.alias-source-then-drop destructive drop-table
SELECT 1 AS "x;y"; DROP TABLE settings
--- hide.run-text harmless select
SELECT 'EXECUTE IMMEDIATE ''DROP TABLE settings'''
--- hide.plain-string harmless select
SELECT 'DROP TABLE settings; --'
--- hide.dollar-text harmless select
SELECT $$DROP TABLE settings; it's /* $$
--- hide.unicode-string harmless select
SELECT U&'\0044ROP TABLE settings', X'44524F50', N'TRUNCATE'
--- hide.escape-string harmless select
SELECT E'it''s; DROP TABLE settings'
--- hide.comments harmless select
SELECT 1 /* DROP TABLE settings; /* TRUNCATE */ DELETE FROM jobs */ + 1 -- ; DROP
--- hide.slash-comment harmless select
SELECT 1 // ; DROP TABLE settings
 + 1
--- hide.windows-path harmless insert
INSERT INTO drop_log VALUES (9, 'C:\temp\')
--- hide.quoted-names harmless select
SELECT "delete" AS "drop", "update" AS "; DROP TABLE settings" FROM "drop" WHERE "table" = 'DELETE'
--- hide.immediate-insert harmless insert
EXECUTE IMMEDIATE 'INSERT INTO drop_log VALUES (41, ''DROP TABLE x'')'
--- hide.immediate-keyed harmless delete
EXECUTE IMMEDIATE 'DELETE FROM jobs WHERE id = 1'
--- hide.prepare-keyed harmless delete
PREPARE p1 (INT) AS DELETE FROM jobs WHERE id = ?; EXECUTE p1(1)
--- hide.deallocate harmless session
--- with: PREPARE p1 AS SELECT 1
DEALLOCATE p1
--- hide.adjacent-strings harmless select
SELECT 'DROP'
  ' TABLE'
  ' settings'
--- hide.only-comment harmless
/* DROP TABLE settings */
--- hide.semicolons harmless
;;
--- hide.division harmless select
SELECT 8 / 2 / 2, 1 - -1
