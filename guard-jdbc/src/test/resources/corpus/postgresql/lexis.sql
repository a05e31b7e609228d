--- about: What is a string, a name, a comment or a statement decides what runs.
--- lex.comment.nested-open harmless select
/* a /* b */ DROP TABLE t; */ SELECT 1

--- lex.comment.nested-closed destructive drop-table
/* a /* b */ */ DROP TABLE t

--- lex.comment.deep harmless select
/*/*/*/*/* DROP TABLE t */*/*/*/*/ SELECT 1

--- lex.comment.deep-out destructive drop-table
/*/*/**/*/*/ DROP TABLE t /*/**/*/

--- lex.comment.slash-star-slash harmless select
/*/ DROP TABLE t /*/ x */ */ SELECT 2

--- lex.comment.string-inside destructive drop-table
/* ' */ DROP TABLE t /* ' */

--- lex.comment.dash-in-block destructive drop-table
/* -- */ DROP TABLE t

--- lex.comment.block-in-dash destructive drop-table
-- /*
DROP TABLE t
-- */

--- lex.comment.mysql-executable harmless select
/*!50000 DROP TABLE t */ SELECT 1

--- lex.comment.mysql-hash destructive
--- invalid: # is an operator here, and MySQL's comment
# DROP TABLE x
DROP TABLE t

--- lex.comment.hint harmless select
/*+ IndexScan(t) DROP */ SELECT * FROM t WHERE id = 1

--- lex.comment.between destructive drop-table
DROP/**/TABLE/**/t

--- lex.comment.line-between destructive drop-table
DROP--x
TABLE--y
t

--- lex.comment.carriage-return destructive drop-table
--<U+000D>DROP TABLE t

--- lex.comment.form-feed-does-not-end harmless select
SELECT 1 -- <U+000C>; DROP TABLE t

--- lex.comment.vertical-tab-does-not-end harmless select
SELECT 1 --<U+000B>; DROP TABLE t

--- lex.comment.next-line-does-not-end harmless select
SELECT 1 --<U+0085>; DROP TABLE t

--- lex.comment.line-separator-does-not-end harmless select
SELECT 1 --<U+2028>; DROP TABLE t<U+2029>; DROP TABLE t

--- lex.comment.no-space destructive drop-table
SELECT 1--1
; DROP TABLE t

--- lex.comment.minus-minus harmless select
SELECT 1 --1; DROP TABLE t

--- lex.comment.split-keyword harmless
--- invalid: a comment parts words
DR/**/OP TABLE t

--- lex.comment.only harmless
-- DROP TABLE t

--- lex.comment.only-block harmless
/* DELETE FROM t; */

--- lex.comment.quote-in-line destructive drop-table
SELECT 1 -- '
; DROP TABLE t -- '

--- lex.comment.sqlcommenter harmless update
UPDATE t SET v = 1 WHERE id = 1 /*action='drop table',route='/delete%20all;truncate',traceparent='00-ab'*/

--- lex.comment.unterminated destructive
--- invalid: the comment does not end
DROP TABLE t /* 

--- lex.comment.star-op harmless select
SELECT 5 */* ; DROP TABLE t; */ 3

--- lex.comment.operator-before harmless select
SELECT id FROM t WHERE id >-- DROP TABLE t
0

--- lex.space.form-feed destructive drop-table
DROP<U+000C>TABLE<U+000C>t

--- lex.space.vertical-tab destructive drop-table
DROP<U+000B>TABLE<U+000B>t

--- lex.space.carriage-return destructive unbounded-delete
DELETE<U+000D>FROM<U+000D>t

--- lex.space.tabs destructive truncate
	TRUNCATE	TABLE	t	

--- lex.space.none-quoted destructive drop-table
DROP TABLE"t"

--- lex.space.none-delete destructive unbounded-delete
DELETE FROM"t"WHERE(1)=(1)

--- lex.space.none-star destructive unbounded-update
UPDATE"t"SET"v"=1

--- lex.space.none-number destructive unbounded-delete
DELETE FROM t WHERE (1=1)OR id=3

--- lex.space.bom destructive
--- invalid: the server takes the mark for a letter; clients cut it off
<U+FEFF>DROP TABLE t

--- lex.string.backslash destructive drop-table
SELECT '\'; DROP TABLE t; --'

--- lex.string.backslash-value harmless insert
INSERT INTO t VALUES (9, 'C:\', 1)

--- lex.string.backslash-two-rows harmless insert
INSERT INTO t VALUES (9, 'C:\', 1), (10, '; DROP TABLE t; --', 2)

--- lex.string.backslash-like harmless select
SELECT * FROM t WHERE name LIKE '%\%%' OR name LIKE '\_%' ESCAPE '\'

--- lex.string.escape-out destructive drop-table
SELECT E'\''; DROP TABLE t; --'

--- lex.string.escape-lower destructive drop-table
SELECT e'\''; DROP TABLE t; --'

--- lex.string.escape-backslashes destructive drop-table
SELECT E'\\'; DROP TABLE t; --'

--- lex.string.escape-inside harmless select
SELECT E'\'; DROP TABLE t; --'

--- lex.string.escape-three harmless select
SELECT E'\\\'; DROP TABLE t; --'

--- lex.string.escape-octal destructive drop-table
SELECT E'\047'; DROP TABLE t; --'

--- lex.string.escape-doubled harmless select
SELECT E''''; SELECT '; DROP TABLE t; --'

--- lex.string.not-e destructive drop-table
SELECT 1 AS e, 'x\'; DROP TABLE t; --'

--- lex.string.e-name destructive drop-table
SELECT name'\'; DROP TABLE t; --'

--- lex.string.unicode destructive drop-table
SELECT U&'\0027'; DROP TABLE t; --'

--- lex.string.unicode-inside harmless select
SELECT U&'d\0061t\+000061 ''; DROP TABLE t; --'

--- lex.string.unicode-uescape destructive drop-table
SELECT U&'!0027' UESCAPE '!'; DROP TABLE t; --'

--- lex.string.national harmless select
SELECT N'a''; DROP TABLE t; --'

--- lex.string.bits destructive drop-table
SELECT B'101', X'1F', b'', x'ab'; DROP TABLE t

--- lex.string.continued harmless select
SELECT 'a'
'; DROP TABLE t; --'

--- lex.string.continued-comment harmless select
SELECT 'a' -- c
'; DROP TABLE t; --'

--- lex.string.continued-escape harmless select
SELECT E'a'
'\'; DROP TABLE t; --'

--- lex.string.continued-standard destructive drop-table
SELECT 'a'
'\'; DROP TABLE t; --'

--- lex.string.same-line destructive
--- invalid: strings are not continued on the same line
SELECT 'a' '\'; DROP TABLE t; --'

--- lex.string.doubled harmless select
SELECT 'it''s; DROP TABLE t; --'

--- lex.string.doubled-out destructive drop-table
SELECT ''''; DROP TABLE t; --'

--- lex.string.newlines harmless insert
INSERT INTO audit.log (statement) VALUES ('
DROP TABLE t;
')

--- lex.string.unterminated destructive
--- invalid: the string does not end
SELECT 'abc; DROP TABLE t

--- lex.dollar.out destructive drop-table
SELECT $a$ ' $a$; DROP TABLE t; --'

--- lex.dollar.empty-tag destructive drop-table
SELECT $$ ' $$; DROP TABLE t; --'

--- lex.dollar.other-tag-inside destructive drop-table
SELECT $a$ $b$ $a$; DROP TABLE t; --$b$

--- lex.dollar.case harmless select
SELECT $a$ $A$; DROP TABLE t; $A$ $a$

--- lex.dollar.inside harmless select
SELECT $x$; DROP TABLE t; TRUNCATE u; $x$

--- lex.dollar.nested harmless select
SELECT $x$ $$; DROP TABLE t; $$ $x$

--- lex.dollar.comment-inside destructive drop-table
SELECT $$ /* $$; DROP TABLE t /* */

--- lex.dollar.in-name destructive drop-table
SELECT 1 AS a$b$; DROP TABLE t; --$b$

--- lex.dollar.umlaut-tag harmless select
SELECT $größe$; DROP TABLE t; $größe$

--- lex.dollar.digit-tag destructive
--- invalid: a tag does not begin with a digit
SELECT $1a$; DROP TABLE t; --$1a$

--- lex.dollar.quote-in-dollar harmless insert
INSERT INTO audit.log (statement) VALUES ($q$DELETE FROM t WHERE name = 'x'; DROP TABLE t$q$)

--- lex.dollar.unterminated destructive
--- invalid: the string does not end
SELECT $a$ ; DROP TABLE t; $b$

--- lex.name.quoted-inside harmless select
SELECT 1 AS "; DROP TABLE t; --"

--- lex.name.doubled harmless select
SELECT 1 AS "a""; DROP TABLE t; --"

--- lex.name.out destructive drop-table
SELECT 1 AS "a"; DROP TABLE t; --"

--- lex.name.single-quote-inside destructive drop-table
SELECT 1 AS "'"; DROP TABLE t; --'

--- lex.name.backslash destructive drop-table
SELECT 1 AS "\"; DROP TABLE t; --"

--- lex.name.unicode destructive drop-table
DROP TABLE U&"\0074"

--- lex.name.unicode-uescape destructive drop-table
DROP TABLE U&"!0074" UESCAPE '!'

--- lex.name.unicode-delete destructive unbounded-delete
DELETE FROM u&"\0074"

--- lex.name.quoted-keyword harmless
--- invalid: a quoted word is no keyword
"DROP" TABLE t

--- lex.name.full-width harmless
--- invalid: no keyword, as only ASCII letters make one
ＤＲＯＰ TABLE t

--- lex.name.emoji harmless select
SELECT 1 AS 🗑, 2 AS "💥 drop"

--- lex.name.dollar harmless select
SELECT 1 AS drop$table, 2 AS delete$

--- lex.name.underscore harmless select
SELECT 1 AS _drop, 2 AS drop_, 3 AS drop2, 4 AS xdrop

--- lex.name.nbsp harmless select
SELECT 1 AS a<U+00A0>drop

--- lex.op.arrow harmless select
SELECT prefs->'drop', prefs->>'table', prefs#>'{delete,from}', prefs @> '{"truncate": 1}' FROM customers

--- lex.op.question harmless select
SELECT * FROM customers WHERE prefs ? 'lang' OR prefs ?| array['drop', 'delete'] OR prefs ?& array['x']

--- lex.op.jdbc-question harmless select
--- bind: lang
SELECT count(*) FROM customers WHERE prefs ?? ?

--- lex.op.cast harmless select
SELECT '1'::int, 'a'::text::varchar(3), 1::numeric(3,1), ARRAY[1,2]::int[]

--- lex.op.slice harmless select
SELECT tags[1:2], (ARRAY[1,2,3])[2:], tags[:1] FROM customers

--- lex.op.minus-comment destructive drop-table
SELECT 3 +-1 ; DROP TABLE t

--- lex.op.at-comment harmless select
SELECT @-- absolute value; DROP TABLE t
-5

--- lex.op.custom harmless select
SELECT 1 OPERATOR(public.===) 1, 2 === 2, 5 # 3, ~1, |/ 4, 1 << 2

--- lex.number.forms harmless select
SELECT 1e5, .5, 5., 0x1F, 0b101, 0o17, 1_000_000, 1.5e-3

--- lex.param.colon-colon harmless select
--- bind: 5 | a
SELECT ?::int AS delete, ?::text AS "drop"

--- lex.escape.function harmless select
SELECT {fn upper('drop table t')}, {d '2026-01-01'}, {ts '2026-01-01 00:00:00'}

--- lex.escape.braces harmless select
SELECT {fn concat('{', '}')}, '{1,2}'::int[], {t '10:00:00'}

--- lex.escape.delete destructive unbounded-delete
DELETE FROM t WHERE {fn length('x')} = 1

--- lex.semicolon.name harmless select
SELECT 1 AS "a;b", ';' AS c, $$;$$ AS d -- ;
/* ; */ ;

--- lex.paren.deep harmless select
SELECT ((((((((((((((((((((1))))))))))))))))))))

--- lex.psql.command destructive
--- invalid: a command of the client, not of the server
\c prod
DROP TABLE t

--- lex.set-lexis destructive drop-table
--- unseen: the server, which reads the whole text after the setting counts for its tokens, sees one string; driver and server may disagree
SET standard_conforming_strings = off; SELECT '\'; DROP TABLE t; --'
