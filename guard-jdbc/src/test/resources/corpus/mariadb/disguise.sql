--- about: Comments, quotes and white space that hide a statement, or only seem to hold one.
--- hide.exec-comment destructive drop-table
/*! DROP TABLE settings */
--- hide.exec-comment-versioned destructive drop-table
/*!50000 DROP TABLE settings */
--- hide.exec-comment-six-digits destructive drop-table
/*!100100 DROP TABLE settings */
--- hide.exec-comment-mariadb destructive drop-table
/*M! DROP TABLE settings */
--- hide.exec-comment-mariadb-versioned destructive drop-table
/*M!100301 DROP TABLE settings */
--- hide.exec-comment-no-space destructive drop-table
/*!DROP*//*!TABLE*/settings
--- hide.exec-comment-delete destructive unbounded-delete
/*M! DELETE FROM jobs */
--- hide.exec-comment-truncate destructive truncate
/*!TRUNCATE jobs*/
--- hide.exec-comment-nested-comment destructive drop-table
/*! DROP /* harmless? */ TABLE settings */
--- hide.exec-comment-where-eaten destructive unbounded-delete
DELETE FROM jobs /*!50000 -- */ WHERE id = 1
*/
--- hide.exec-comment-in-select destructive drop-table
SELECT 1 /*! ; DROP TABLE settings */
--- hide.exec-comment-high-version destructive
--- invalid: a server of this version skips the comment and finds no statement, a newer one runs it
/*!999999 DROP TABLE settings */
--- hide.exec-comment-split-word destructive unbounded-delete
DELETE /*!FROM*/ jobs
--- hide.not-nested destructive drop-table
/* a /* b */ DROP TABLE settings -- */
--- hide.comment-first destructive drop-table
/* SELECT 1 */ DROP TABLE settings
--- hide.hint-first destructive drop-table
/*+ NO_ICP() */ DROP TABLE settings
--- hide.hash-first destructive drop-table
# SELECT 1
DROP TABLE settings
--- hide.dash-first destructive drop-table
-- SELECT 1;
DROP TABLE settings
--- hide.dash-tab destructive drop-table
--<U+0009>all fine
DROP TABLE settings
--- hide.double-minus-no-comment destructive unbounded-delete
DELETE FROM jobs WHERE 1--1
--- hide.minus-minus-one-or destructive unbounded-delete
DELETE FROM jobs WHERE id = 1 OR 2--1
--- hide.comment-end-crlf destructive drop-table
-- note<U+000D>
DROP TABLE settings
--- hide.hash-ends-at-newline destructive drop-table
SELECT 1 # '
; DROP TABLE settings # '
--- hide.string-backslash-quote destructive drop-table
--- with: SET sql_mode = 'NO_BACKSLASH_ESCAPES'
SELECT 'a\'; SELECT 'b'; DROP TABLE settings; SELECT 'c'
--- hide.string-double-backslash destructive drop-table
SELECT 'a\\'; DROP TABLE settings; SELECT 'b'
--- hide.string-double-quotes destructive drop-table
SELECT "'"; DROP TABLE settings; SELECT "'"
--- hide.string-doubled-quote destructive drop-table
SELECT 'a'''; DROP TABLE settings; SELECT ''''
--- hide.backtick-holds-quote destructive drop-table
SELECT 1 AS `'`; DROP TABLE settings; SELECT 2 AS `'`
--- hide.backtick-doubled destructive drop-table
SELECT 1 AS ```'`; DROP TABLE settings; SELECT 2 AS ```'`
--- hide.comment-opener-in-string destructive drop-table
SELECT '/*'; DROP TABLE settings; SELECT '*/'
--- hide.comment-opener-in-backticks destructive drop-table
SELECT 1 AS `/*`; DROP TABLE settings; SELECT 1 AS `*/`
--- hide.dash-opener-in-string destructive drop-table
SELECT '-- '; DROP TABLE settings
--- hide.hash-in-string destructive drop-table
SELECT '#'; DROP TABLE settings
--- hide.quote-in-comment destructive drop-table
SELECT 1 /* ' */; DROP TABLE settings; SELECT 2 /* ' */
--- hide.quote-in-hash-comment destructive drop-table
SELECT 1 # it's
; DROP TABLE settings
--- hide.quote-in-dash-comment destructive drop-table
SELECT 1 -- it's
; DROP TABLE settings
--- hide.dollar-quotes-are-none destructive drop-table
SELECT 1 AS $x$; DROP TABLE settings; SELECT 1 AS $x$
--- hide.introducer destructive drop-table
SELECT _utf8mb4'a', N'b', x'41', b'1'; DROP TABLE settings
--- hide.leading-semicolons destructive drop-table
--- invalid: the server runs no empty statement, but a client may take them away
;;; DROP TABLE settings
--- hide.leading-space destructive drop-table
<U+0009><U+000A>  <U+000D><U+000A>DROP TABLE settings
--- hide.vertical-tab destructive unbounded-delete
DELETE<U+000B>FROM<U+000C>jobs
--- hide.byte-order-mark destructive drop-table
--- invalid: the server rejects the mark, but readers of files take it away
<U+FEFF>DROP TABLE settings
--- hide.no-break-space destructive drop-table
--- invalid: the server takes the space for a letter
DROP<U+00A0>TABLE settings
--- hide.zero-byte destructive
--- invalid: the server stops at the zero byte
DROP<U+0000> TABLE settings
--- hide.unterminated-comment destructive
--- invalid: an unterminated comment
DROP TABLE settings /* and
--- hide.unterminated-exec-comment destructive
/*!50000 DROP TABLE settings
--- hide.unterminated-string destructive
--- invalid: an unterminated string
DROP TABLE settings; SELECT 'a
--- hide.number-glued destructive drop-table
SELECT 1e1; DROP TABLE settings
--- hide.ansi-quotes destructive drop-table
--- with: SET sql_mode = 'ANSI_QUOTES'
SELECT 1 AS "\"; DROP TABLE settings; SELECT 1 AS "\"
--- hide.in-identifier-case destructive drop-table
--- with: CREATE TABLE SETTINGS (id INT)
dRoP tAbLe SETTINGS
--- hide.plain-string harmless select
SELECT 'DROP TABLE settings'
--- hide.plain-string-semicolons harmless select
SELECT '; DROP TABLE settings; -- '
--- hide.double-quoted-string harmless select
SELECT "DELETE FROM jobs; TRUNCATE jobs"
--- hide.escaped-quote-string harmless select
SELECT 'it\'s; DROP TABLE settings; it\'s'
--- hide.insert-escaped-quote harmless insert
INSERT INTO drop_log VALUES (7, 'it\'s; DROP TABLE t; it\'s')
--- hide.doubled-quote-string harmless select
SELECT 'it''s; DROP TABLE settings; it''s'
--- hide.comment harmless select
SELECT 1 /* ; DROP TABLE settings; */
--- hide.comment-multi-line harmless select
/* DELETE FROM jobs;
   TRUNCATE TABLE jobs;
   -- DROP TABLE jobs */
SELECT 1
--- hide.dash-comment harmless select
-- DROP TABLE settings;
SELECT 1 -- ; TRUNCATE jobs
--- hide.hash-comment harmless select
# DROP TABLE settings;
SELECT 1 # ; DELETE FROM jobs
--- hide.optimizer-hint harmless select
SELECT /*+ DROP TABLE settings */ 1
--- hide.exec-comment-select harmless select
/*!50000 SELECT 1 */
--- hide.exec-comment-keyed-delete harmless delete
DELETE FROM jobs /*! WHERE id = 1 */
--- hide.exec-comment-set harmless session
/*!40101 SET NAMES utf8mb4 */
--- hide.exec-comment-straight-join harmless select
SELECT /*! STRAIGHT_JOIN */ c.id FROM customers c JOIN orders o ON o.customer_id = c.id
--- hide.sqlcommenter harmless update
UPDATE customers SET name = 'x' WHERE id = 3 /*traceparent='00-5bd66ef5095369c7b0d1f8f4bd33716a-c532cb4098ac3dd2-01',action='drop%20table'*/
--- hide.backtick-names harmless select
SELECT `delete` AS `drop`, `update` AS `truncate` FROM `drop` WHERE `table` = 'DELETE'
--- hide.backtick-with-semicolon harmless select
SELECT 1 AS `; DROP TABLE settings; `
--- hide.empty-comment harmless select
SELECT/**/1
--- hide.hex-string harmless select
SELECT 0x44524F50205441424C4520742C, x'3B', b'1010', N'DROP', _latin1'TRUNCATE'
--- hide.adjacent-strings harmless select
SELECT 'DROP' ' TABLE' ' settings'
--- hide.line-break-in-string harmless insert
INSERT INTO drop_log VALUES (8, 'line
DELETE FROM jobs;
DROP TABLE jobs')
--- hide.windows-path harmless insert
INSERT INTO drop_log VALUES (9, 'C:\\temp\\delete.sql')
--- hide.json-text harmless update
UPDATE documents SET doc = '{"cmd": "DROP TABLE \\"x\\"; --"}' WHERE id = 2
--- hide.comment-only harmless
--- invalid: the server runs no empty statement
/* DROP TABLE settings */
--- hide.tight-minus harmless select
SELECT 5--3, 4 --2
