--- about: Texts put together from variables: what they hold is known where the text itself has set them.
--- assembled.1 destructive
SET @c = 'DROP COLUMN locked_by'; SET @q = CONCAT('ALTER TABLE jobs ', @c); PREPARE s FROM @q; EXECUTE s
--- assembled.2 destructive
SET @w = '1 = 1'; SET @q = CONCAT('DELETE FROM jobs WHERE ', @w); PREPARE s FROM @q; EXECUTE s
--- assembled.3 destructive
SET @w = ' OR 1'; SET @q = CONCAT('DELETE FROM jobs WHERE id = 1', @w); PREPARE s FROM @q; EXECUTE s
--- assembled.4 destructive
SET @w = ' OR 1'; EXECUTE IMMEDIATE CONCAT('DELETE FROM jobs WHERE id = 1', @w)
--- assembled.5 destructive
SET @q = CONCAT('ALTER TABLE jobs ', IF(1, 'DROP COLUMN locked_by', 'ADD z INT')); EXECUTE IMMEDIATE @q
--- assembled.6 destructive
EXECUTE IMMEDIATE CONCAT('ALTER TABLE jobs ', IF(1, 'DROP COLUMN locked_by', 'ADD z INT'))
--- assembled.7 destructive
SET @verb = 'DROP'; SET @q = CONCAT(@verb, ' TABLE settings'); EXECUTE IMMEDIATE @q
--- assembled.8 destructive
SET @t = 'jobs'; SET @q = CONCAT('TRUNCATE TABLE ', @t); PREPARE s FROM @q; EXECUTE s
--- assembled.9 destructive
SET @a = 'DROP ', @b = 'TABLE settings'; SET @q = CONCAT(@a, @b); PREPARE s FROM @q; EXECUTE s
--- assembled.10 destructive
SET @a = CONCAT_WS(' ', 'DROP', 'TABLE', 'settings'); PREPARE s FROM @a; EXECUTE s
--- assembled.11 destructive
SET @a = REPLACE('DROP TABLE X', 'X', 'settings'); PREPARE s FROM @a; EXECUTE s
--- assembled.12 destructive
SET @a = TRIM(' DROP TABLE settings '); EXECUTE IMMEDIATE @a
--- assembled.13 destructive
SET @a = CAST('DROP TABLE settings' AS CHAR); EXECUTE IMMEDIATE @a
--- assembled.14 destructive
SET @a = (SELECT 'DROP TABLE settings' FROM jobs LIMIT 1); EXECUTE IMMEDIATE @a
--- assembled.15 destructive
SET @a = NULL; SET @a = COALESCE(@a, 'DROP TABLE settings'); EXECUTE IMMEDIATE @a
--- assembled.16 destructive
SET @a = CASE WHEN 1 THEN 'DROP TABLE settings' END; EXECUTE IMMEDIATE @a
--- assembled.17 destructive
SELECT @a := 'DROP TABLE settings'; EXECUTE IMMEDIATE @a
--- assembled.18 destructive
SELECT v, 'DROP TABLE settings' INTO @x, @a FROM settings LIMIT 1; EXECUTE IMMEDIATE @a
--- assembled.19 destructive
SET @a = 'SELECT 1'; SET @a = 'DROP TABLE settings'; EXECUTE IMMEDIATE @a
--- assembled.20 harmless unreadable
SET @t = 'jobs'; EXECUTE IMMEDIATE CONCAT('SELECT COUNT(*) FROM ', @t)
--- assembled.21 harmless unreadable
SET @t = 'jobs'; SET @q = CONCAT('ALTER TABLE ', @t, ' ADD COLUMN z INT'); PREPARE s FROM @q; EXECUTE s; DEALLOCATE PREPARE s
--- assembled.22 harmless unreadable
SET @t = 'jobs'; PREPARE s FROM CONCAT('SELECT COUNT(*) FROM ', @t); EXECUTE s
--- assembled.23 harmless unreadable
SET @t = 'jobs', @c = IF(1, 'z INT', 'y INT'); SET @q = CONCAT('ALTER TABLE ', @t, ' ADD ', @c); PREPARE s FROM @q; EXECUTE s
--- assembled.24 harmless unreadable
SET @q = CONCAT('ALTER TABLE jobs ', IF(1, 'ADD COLUMN z INT', 'ADD INDEX i9 (state)')); EXECUTE IMMEDIATE @q
--- assembled.25 harmless unreadable
SET @d = 30; SET @q = CONCAT('DELETE FROM jobs WHERE run_at < NOW() - INTERVAL ', @d, ' DAY AND id = 1'); PREPARE s FROM @q; EXECUTE s
--- assembled.26 harmless unreadable
SET @p = CONCAT('p', YEAR(NOW()) + 5); SET @q = CONCAT('ALTER TABLE events REORGANIZE PARTITION pmax INTO (PARTITION ', @p, ' VALUES LESS THAN (2040), PARTITION pmax VALUES LESS THAN MAXVALUE)'); PREPARE s FROM @q; EXECUTE s
--- assembled.27 harmless unreadable
EXECUTE IMMEDIATE TRIM('SELECT 1')
--- assembled.28 harmless unreadable
EXECUTE IMMEDIATE COALESCE(NULL, 'SELECT 1')
--- assembled.29 harmless unreadable
EXECUTE IMMEDIATE CONVERT('SELECT 1' USING utf8mb4)
--- assembled.30 harmless unreadable
EXECUTE IMMEDIATE CASE WHEN 1 > 2 THEN 'SELECT 1' ELSE 'SELECT 2' END
--- assembled.31 harmless unreadable
EXECUTE IMMEDIATE CONCAT('SELECT ', 1)
--- assembled.32 destructive
SET @a = 0x44524F50205441424C452073657474696E6773; EXECUTE IMMEDIATE @a
--- assembled.33 destructive
SET @a = X'44524F50205441424C452073657474696E6773'; PREPARE s FROM @a; EXECUTE s
--- assembled.34 destructive
SET @a = CONCAT(0x44524F50, ' TABLE settings'); PREPARE s FROM @a; EXECUTE s
--- assembled.35 destructive
SET @a = CONCAT('DELETE FROM jobs WHERE id > ', 0); PREPARE s FROM @a; EXECUTE s
