--- about: A text that sets its own sql_mode is read one way from there on.
--- mode.1 harmless
SET sql_mode='NO_BACKSLASH_ESCAPES'; UPDATE settings SET v = 'C:\drop\' WHERE k = 'theme' -- it's here
--- mode.2 harmless
SET sql_mode="NO_BACKSLASH_ESCAPES", @a = 1; UPDATE settings SET v = 'C:\drop\' WHERE k = 'theme' -- it's here
--- mode.3 harmless
SET SESSION sql_mode := ''; UPDATE settings SET v = 'it\'s -- ' WHERE k = 'theme'
--- mode.4 harmless
SET @@SESSION.SQL_MODE = 'ANSI_QUOTES'; UPDATE "settings" SET v = "k" WHERE "k" = 'theme'
--- mode.5 harmless
SET sql_mode = ansi; DELETE FROM "jobs" WHERE "state" = 'done'
--- mode.6 harmless
SET sql_mode='ORACLE'; DELETE FROM "jobs" WHERE "state" = 'done'
--- mode.7 destructive
SET sql_mode='NO_BACKSLASH_ESCAPES'; SELECT 'a\'; DELETE FROM jobs; SELECT 'b\'
--- mode.8 destructive
SET sql_mode=''; SELECT 'a\'' AS x; DELETE FROM jobs -- '
--- mode.9 destructive
SET sql_mode='ANSI_QUOTES'; DELETE FROM jobs WHERE "id" = "id"
--- mode.10 destructive
SET sql_mode='ANSI_QUOTES'; DELETE FROM jobs WHERE "id" > 0
--- mode.11 destructive
SET sql_mode='NO_BACKSLASH_ESCAPES'; SET sql_mode=DEFAULT; SELECT 'a\''; DELETE FROM jobs; SELECT 'b'
--- mode.12 destructive
SET sql_mode='NO_BACKSLASH_ESCAPES'; SET sql_mode = CONCAT('', ''); SELECT 'a\''; DELETE FROM jobs; SELECT 'b'
--- mode.13 destructive
SET sql_mode='NO_BACKSLASH_ESCAPES'; SET @m = ''; SET sql_mode = @m; SELECT 'a\''; DELETE FROM jobs; SELECT 'b'
--- mode.14 destructive
SET GLOBAL sql_mode=@@GLOBAL.sql_mode; SELECT 'a\''; DELETE FROM jobs; SELECT 'b'
--- mode.15 destructive
SET STATEMENT sql_mode='NO_BACKSLASH_ESCAPES' FOR SELECT 1; SELECT 'a\''; DELETE FROM jobs; SELECT 'b'
--- mode.16 destructive
BEGIN; SET sql_mode='NO_BACKSLASH_ESCAPES'; SELECT 'a\'; DELETE FROM jobs; SELECT 'b\'
--- mode.17 destructive
CREATE PROCEDURE pm() BEGIN SET sql_mode='NO_BACKSLASH_ESCAPES'; SELECT 'a\''; END; DELETE FROM jobs; SELECT 'b\''
--- mode.18 destructive
SET sql_mode='TRADITIONAL'; SELECT 'a\''; DELETE FROM jobs; SELECT 'b'
