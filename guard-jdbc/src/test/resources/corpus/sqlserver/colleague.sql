--- about: What people, Hibernate, Spring, Entity Framework, SSMS and Flyway send.
--- manual: Transact-SQL reference
--- col.select-1 harmless
SELECT @@VERSION
--- col.select-2 harmless
SELECT 1 AS [drop], 2 AS [delete], 3 AS [truncate]
--- col.select-3 harmless
SELECT TOP (10) * FROM orders ORDER BY id DESC
--- col.select-4 harmless
SELECT TOP 10 PERCENT * FROM orders WITH (NOLOCK)
--- col.select-5 harmless
SELECT * FROM [dbo].[drop] WHERE [delete] = 1
--- col.select-6 harmless
SELECT * FROM orders ORDER BY id OFFSET 0 ROWS FETCH NEXT 20 ROWS ONLY
--- col.select-7 harmless
select o1_0.id,o1_0.status from orders o1_0 where o1_0.status=? order by (select 0) offset ? rows fetch first ? rows only
--- col.select-8 harmless
SELECT 'DROP TABLE orders' AS txt
--- col.select-9 harmless
SELECT N'DELETE FROM orders; TRUNCATE TABLE x' AS txt
--- col.select-10 harmless
SELECT "DROP TABLE orders" FROM t
--- col.select-11 harmless
SELECT * FROM sys.objects WHERE type IN ('U', 'V') AND name = 'drop'
--- col.select-12 harmless
SELECT OBJECT_ID('dbo.orders', 'U')
--- col.select-13 harmless
SELECT is_deleted, deleted_at, update_count FROM t
--- col.select-14 harmless
SELECT * FROM orders FOR XML PATH('delete'), ROOT('drop')
--- col.select-15 harmless
SELECT * FROM orders FOR JSON AUTO
--- col.select-16 harmless
SELECT o.*, d.x FROM orders o CROSS APPLY (SELECT TOP 1 x FROM d WHERE d.oid = o.id ORDER BY x) d
--- col.select-17 harmless
SELECT * FROM orders FOR SYSTEM_TIME AS OF '2024-01-01'
--- col.select-18 harmless
SELECT * FROM STRING_SPLIT('drop,table', ',')
--- col.select-19 harmless
SELECT x.value('(/delete)[1]', 'int') FROM t CROSS APPLY c.nodes('/drop') AS n(x)
--- col.select-20 harmless
WITH d AS (SELECT id FROM orders) SELECT * FROM d
--- col.select-21 harmless
WITH c (id, lvl) AS (SELECT id, 0 FROM e WHERE mgr IS NULL UNION ALL SELECT e.id, lvl + 1 FROM e JOIN c ON c.id = e.mgr) SELECT * FROM c OPTION (MAXRECURSION 0)
--- col.select-22 harmless
SELECT * FROM (VALUES (1, 'delete'), (2, 'drop')) AS v (id, what)
--- col.select-23 harmless
SELECT * INTO #tmp FROM orders WHERE id < 10
--- col.select-24 harmless
SELECT id, name INTO dbo.orders_copy FROM orders
--- col.select-25 harmless
SELECT PIVOTED.* FROM (SELECT a, b FROM t) s PIVOT (SUM(b) FOR a IN ([drop], [delete])) AS PIVOTED
--- col.select-26 harmless
DECLARE @id int = 5; SELECT * FROM orders WHERE id = @id
--- col.select-27 harmless
DECLARE @drop int, @delete nvarchar(10) = N'x' SELECT @drop, @delete
--- col.select-28 harmless
DECLARE @t TABLE (id int PRIMARY KEY, v nvarchar(50)) INSERT INTO @t SELECT id, v FROM s SELECT * FROM @t
--- col.select-30 harmless
SET NOCOUNT ON SELECT id FROM orders
--- col.select-31 harmless
SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED
--- col.select-33 harmless
SET IDENTITY_INSERT [dbo].[orders] OFF
--- col.select-34 harmless
SET DATEFORMAT dmy
--- col.select-35 harmless
SET LANGUAGE us_english
--- col.select-36 harmless
SET LOCK_TIMEOUT 5000
--- col.select-38 harmless
SET ANSI_NULLS ON
--- col.select-39 harmless
SET ARITHABORT ON
--- col.select-40 harmless
SET CONTEXT_INFO 0x01
--- col.select-41 harmless
SET STATISTICS IO, TIME ON
--- col.select-42 harmless
SET SHOWPLAN_XML ON
--- col.select-43 harmless
SET ROWCOUNT 100
--- col.select-44 harmless
SET TEXTSIZE 2147483647
--- col.select-46 harmless
SET QUOTED_IDENTIFIER ON
--- col.select-48 harmless
USE [billing]
--- col.select-49 harmless
PRINT 'DROP TABLE orders'
--- col.select-50 harmless
RAISERROR('cannot DELETE FROM orders', 16, 1)
--- col.select-51 harmless
THROW 50001, 'DROP TABLE orders', 1
--- col.select-52 harmless
WAITFOR DELAY '00:00:00.100'
--- col.select-53 harmless
IF @@TRANCOUNT > 0 COMMIT TRANSACTION
--- col.select-56 harmless
BEGIN TRAN t1
--- col.select-57 harmless
COMMIT TRAN
--- col.select-59 harmless
ROLLBACK TRANSACTION sp1
--- col.select-60 harmless
IF EXISTS (SELECT 1 FROM orders WHERE status = 'drop') PRINT 'yes' ELSE PRINT 'no'
--- col.select-61 harmless
SELECT CASE WHEN EXISTS (SELECT 1 FROM orders WHERE id = @p0) THEN CAST(1 AS BIT) ELSE CAST(0 AS BIT) END
--- col.select-62 harmless
SELECT NEXT VALUE FOR dbo.seq
--- col.select-63 harmless
SELECT SCOPE_IDENTITY()
--- col.select-64 harmless
SELECT @@IDENTITY AS id
--- col.select-65 harmless
SELECT sc.name FROM sys.schemas sc WHERE sc.name = SCHEMA_NAME()
--- col.select-66 harmless
SELECT definition FROM sys.sql_modules WHERE definition LIKE '%DROP TABLE%'
--- col.select-67 harmless
SELECT REPLACE(sql, 'DROP TABLE', '') FROM scripts
--- col.select-68 harmless
SELECT QUOTENAME('drop') + '.' + QUOTENAME('table')
--- col.select-69 harmless
SELECT 'DROP TABLE ' + QUOTENAME(name) FROM sys.tables
--- col.select-70 harmless
SELECT STRING_AGG('DROP TABLE ' + name, ';') FROM sys.tables
--- col.select-71 harmless
DECLARE c CURSOR LOCAL FAST_FORWARD FOR SELECT id FROM orders; OPEN c; FETCH NEXT FROM c INTO @id; CLOSE c; DEALLOCATE c
--- col.write-1 harmless
DELETE FROM orders WHERE id = 1
--- col.write-2 harmless
DELETE orders WHERE id = 1
--- col.write-3 harmless
DELETE FROM [dbo].[orders] WHERE [id] = @p0
--- col.write-4 harmless
DELETE TOP (1000) FROM orders WHERE created < '2020-01-01'
--- col.write-5 harmless
DELETE TOP (@batch) FROM log WHERE ts < @cutoff
--- col.write-6 harmless
WITH d AS (SELECT TOP (1000) * FROM log ORDER BY id) DELETE FROM d
--- col.write-7 harmless
WITH d AS (SELECT TOP 1000 * FROM log ORDER BY id) DELETE FROM d
--- col.write-8 harmless
;WITH d AS (SELECT TOP (10) * FROM queue WITH (ROWLOCK, READPAST, UPDLOCK) ORDER BY id) DELETE FROM d OUTPUT deleted.*
--- col.write-9 harmless
WITH d AS (SELECT id, ROW_NUMBER() OVER (PARTITION BY email ORDER BY id) AS rn FROM customers) DELETE FROM d WHERE rn > 1
--- col.write-10 harmless
WITH cte AS (SELECT *, ROW_NUMBER() OVER (PARTITION BY a, b ORDER BY (SELECT NULL)) rn FROM t) DELETE cte WHERE rn > 1
--- col.write-11 harmless
WITH d AS (SELECT * FROM log WHERE ts < '2020-01-01') DELETE FROM d
--- col.write-12 harmless
WITH d AS (SELECT * FROM log WHERE ts < '2020-01-01') DELETE d
--- col.write-13 harmless
WITH d AS (SELECT id FROM stale) DELETE o FROM orders o JOIN d ON d.id = o.id
--- col.write-14 harmless
WITH d AS (SELECT id FROM stale WHERE x = 1) DELETE FROM orders WHERE id IN (SELECT id FROM d)
--- col.write-15 harmless
WITH u AS (SELECT TOP (5) * FROM jobs WHERE state = 'ready' ORDER BY id) UPDATE u SET state = 'taken' OUTPUT inserted.id
--- col.write-16 harmless
DELETE o FROM orders o INNER JOIN customers c ON c.id = o.customer_id WHERE c.status = 'closed'
--- col.write-17 harmless
DELETE o FROM orders AS o JOIN @ids AS i ON i.id = o.id
--- col.write-18 harmless
DELETE o FROM orders o INNER JOIN #ids i ON i.id = o.id
--- col.write-19 harmless
DELETE FROM o FROM orders o JOIN stale s ON s.order_id = o.id
--- col.write-20 harmless
DELETE FROM orders FROM orders o INNER JOIN stale s ON s.order_id = o.id
--- col.write-21 harmless
DELETE FROM orders OUTPUT deleted.id WHERE id = 5
--- col.write-22 harmless
DELETE FROM orders OUTPUT deleted.* INTO audit WHERE status = 'x'
--- col.write-23 harmless
DELETE FROM orders WHERE EXISTS (SELECT 1 FROM stale s WHERE s.order_id = orders.id)
--- col.write-24 harmless
DELETE FROM orders WHERE id IN (1, 2, 3) OPTION (RECOMPILE)
--- col.write-25 harmless
DELETE FROM orders WHERE created_at < DATEADD(day, -90, GETDATE())
--- col.write-26 harmless
DELETE FROM orders WHERE created_at < DATEADD(DAY, -30, SYSUTCDATETIME()) AND status = N'closed'
--- col.write-27 harmless
DELETE FROM orders WHERE DATEDIFF(day, created_at, GETDATE()) > 30
--- col.write-28 harmless
DELETE FROM orders WITH (ROWLOCK) WHERE id = @id
--- col.write-29 harmless
DELETE FROM orders WHERE CURRENT OF c
--- col.write-30 harmless
DELETE FROM #tmp WHERE id = 1
--- col.write-31 harmless
DELETE FROM @t
--- col.write-32 harmless
DECLARE @t TABLE (id int); DELETE FROM @t
--- col.write-33 harmless
CREATE TABLE #tmp (id int); DELETE FROM #tmp
--- col.write-34 harmless
CREATE TABLE #tmp (id int); TRUNCATE TABLE #tmp
--- col.write-35 harmless
CREATE TABLE #tmp (id int); DROP TABLE #tmp
--- col.write-36 harmless
SELECT id INTO #tmp FROM orders; DROP TABLE #tmp
--- col.write-37 harmless
IF OBJECT_ID('tempdb..#tmp') IS NOT NULL DROP TABLE #tmp; CREATE TABLE #tmp (id int)
--- col.write-40 harmless
UPDATE #tmp SET x = 1
--- col.write-41 harmless
UPDATE @t SET x = 1
--- col.write-42 harmless
ALTER TABLE #tmp ADD y int
--- col.write-43 harmless
UPDATE orders SET status = 'x' WHERE id = 1
--- col.write-44 harmless
UPDATE o SET o.status = 'x' FROM orders o WHERE o.id = 1
--- col.write-45 harmless
UPDATE o SET status = c.status FROM orders o JOIN customers c ON c.id = o.customer_id WHERE c.region = 'n'
--- col.write-46 harmless
UPDATE o SET status = s.status FROM orders o INNER JOIN staging s ON s.id = o.id
--- col.write-47 harmless
UPDATE orders SET status = s.status FROM staging s WHERE s.id = orders.id
--- col.write-48 harmless
UPDATE TOP (1) jobs SET state = 'taken', worker = @w OUTPUT inserted.id WHERE state = 'ready'
--- col.write-49 harmless
UPDATE orders SET @n = total = total + 1 WHERE id = 3
--- col.write-50 harmless
UPDATE orders SET version = version + 1 OUTPUT inserted.version WHERE id = @id AND version = @v
--- col.write-52 harmless
UPDATE STATISTICS dbo.orders ix_orders WITH FULLSCAN
--- col.write-53 harmless
INSERT INTO orders (id, status) VALUES (1, 'delete'), (2, 'drop')
--- col.write-54 harmless
INSERT orders VALUES (1, 'x')
--- col.write-55 harmless
INSERT INTO orders (status) OUTPUT inserted.id VALUES (@p0)
--- col.write-56 harmless
INSERT INTO orders DEFAULT VALUES
--- col.write-57 harmless
INSERT INTO orders (id) EXEC dbo.get_ids @p = 1
--- col.write-58 harmless
INSERT INTO log (msg) VALUES ('DELETE FROM orders')
--- col.write-59 harmless
SET NOCOUNT ON; INSERT INTO [Blogs] ([Url]) VALUES (@p0); SELECT [BlogId] FROM [Blogs] WHERE @@ROWCOUNT = 1 AND [BlogId] = scope_identity();
--- col.write-60 harmless
SET IMPLICIT_TRANSACTIONS OFF; SET NOCOUNT ON; UPDATE [Blogs] SET [Url] = @p0 OUTPUT 1 WHERE [BlogId] = @p1;
--- col.write-61 harmless
SET NOCOUNT ON; MERGE [Blogs] USING (VALUES (@p0, 0), (@p1, 1)) AS i ([Url], _Position) ON 1=0 WHEN NOT MATCHED THEN INSERT ([Url]) VALUES (i.[Url]) OUTPUT INSERTED.[Id], i._Position;
--- col.write-62 harmless
MERGE INTO orders AS t USING (SELECT ? AS id, ? AS status) AS s ON t.id = s.id WHEN MATCHED THEN UPDATE SET t.status = s.status WHEN NOT MATCHED THEN INSERT (id, status) VALUES (s.id, s.status);
--- col.write-63 harmless
MERGE orders WITH (HOLDLOCK) AS t USING (VALUES (1, 'a')) AS s (id, st) ON t.id = s.id WHEN MATCHED THEN DELETE;
--- col.write-64 harmless
MERGE INTO orders t USING staging s ON t.id = s.id WHEN MATCHED THEN UPDATE SET t.status = s.status WHEN NOT MATCHED BY TARGET THEN INSERT (id) VALUES (s.id);
--- col.write-65 harmless
MERGE INTO orders t USING staging s ON t.id = s.id WHEN MATCHED AND s.gone = 1 THEN DELETE;
--- col.write-66 harmless
MERGE INTO orders t USING staging s ON t.id = s.id WHEN NOT MATCHED BY SOURCE AND t.batch = 7 THEN DELETE;
--- col.write-67 harmless
DECLARE @rows int = 1; WHILE @rows > 0 BEGIN DELETE TOP (1000) FROM log WHERE ts < '2020-01-01'; SET @rows = @@ROWCOUNT; END
--- col.write-68 harmless
WHILE 1 = 1 BEGIN DELETE TOP (4000) FROM log WHERE ts < @c; IF @@ROWCOUNT < 4000 BREAK; END
--- col.write-69 harmless
BEGIN TRY BEGIN TRAN; UPDATE orders SET status = 'x' WHERE id = 1; COMMIT; END TRY BEGIN CATCH IF @@TRANCOUNT > 0 ROLLBACK; THROW; END CATCH
--- col.write-70 harmless
IF NOT EXISTS (SELECT 1 FROM orders WHERE id = 1) INSERT INTO orders (id) VALUES (1) ELSE UPDATE orders SET status = 'x' WHERE id = 1
--- col.write-71 harmless
UPDATE orders WITH (UPDLOCK, SERIALIZABLE) SET status = 'x' WHERE id = 1; IF @@ROWCOUNT = 0 INSERT INTO orders (id) VALUES (1)
--- col.write-72 harmless
BULK_LOAD 'x'
--- col.exec-1 harmless
EXEC dbo.get_orders 1, 'drop'
--- col.exec-2 harmless
EXEC dbo.get_orders @id = 1, @mode = 'delete'
--- col.exec-3 harmless
EXECUTE sp_helptext 'dbo.drop_old'
--- col.exec-5 harmless
EXEC sp_who2
--- col.exec-7 harmless
EXEC sp_tables
--- col.exec-9 harmless
EXEC sp_helpindex 'orders'
--- col.exec-10 harmless
EXEC sp_depends 'orders'
--- col.exec-11 harmless
EXEC sp_getapplock @Resource = 'migration', @LockMode = 'Exclusive', @LockTimeout = 10000
--- col.exec-12 harmless
EXEC sp_releaseapplock @Resource = 'migration'
--- col.exec-13 harmless
EXEC sp_getapplock 'DROP TABLE orders', 'Exclusive'
--- col.exec-16 harmless
exec sp_executesql N'SELECT [o].[Id] FROM [Orders] AS [o] WHERE [o].[Name] = @p',N'@p nvarchar(4000)',@p=N'DROP TABLE orders'
--- col.exec-17 harmless
EXEC sp_executesql N'UPDATE orders SET status = @s WHERE id = @id', N'@s nvarchar(10), @id int', N'x', 1
--- col.exec-18 harmless
EXEC sp_set_session_context N'user', N'drop'
--- col.exec-19 harmless
EXEC sys.sp_set_session_context @key = N'tenant', @value = 5
--- col.exec-20 harmless
EXEC sp_addextendedproperty 'MS_Description', 'DROP TABLE orders', 'SCHEMA', 'dbo', 'TABLE', 'orders'
--- col.exec-21 harmless
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'delete from here', @level0type = N'SCHEMA', @level0name = N'dbo'
--- col.exec-23 harmless
EXEC sp_recompile 'orders'
--- col.exec-24 harmless
EXEC sp_refreshview 'v'
--- col.exec-25 harmless
EXEC sp_send_dbmail @profile_name = 'p', @recipients = 'a@b.c', @body = 'DROP TABLE orders'
--- col.exec-26 harmless
EXEC msdb.dbo.sp_start_job N'nightly'
--- col.exec-27 harmless
EXEC @rc = dbo.do_it @id
--- col.exec-28 harmless
DECLARE @rc int; EXEC @rc = dbo.do_it 1, 2; SELECT @rc
--- col.exec-29 harmless
{call dbo.get_orders(?, ?)}
--- col.exec-30 harmless
{? = call dbo.count_orders(?)}
--- col.exec-31 harmless
EXEC sp_MSforeachtable 'UPDATE STATISTICS ?'
--- col.exec-32 harmless
EXEC sp_MSforeachtable 'SELECT COUNT(*) FROM ?'
--- col.exec-33 harmless
EXEC sp_MSforeachtable 'ALTER TABLE ? WITH CHECK CHECK CONSTRAINT ALL'
--- col.exec-35 harmless
EXEC ('SELECT * FROM orders WHERE status = ''drop''')
--- col.exec-36 harmless
DECLARE @sql nvarchar(max) = N'SELECT * FROM orders WHERE 1 = 1'; IF @id IS NOT NULL SET @sql += N' AND id = @id'; EXEC sp_executesql @sql, N'@id int', @id
--- col.exec-37 harmless
EXEC sp_prepexec @h OUTPUT, N'@p int', N'SELECT * FROM orders WHERE id = @p', 1
--- col.exec-38 harmless
EXEC sp_unprepare 1
--- col.exec-39 harmless
EXEC sp_cursorfetch 180150003, 2, 0, 1
--- col.exec-40 harmless
EXEC sp_reset_connection
--- col.exec-41 harmless
EXEC sp_databases
--- col.exec-42 harmless
EXEC sp_pkeys 'orders'
--- col.exec-43 harmless
EXEC sp_statistics_100 'orders'
--- col.ddl-1 harmless
CREATE TABLE orders2 (id int IDENTITY(1, 1) PRIMARY KEY, [drop] bit NOT NULL DEFAULT 0, deleted_at datetime2 NULL)
--- col.ddl-2 harmless
CREATE TABLE [dbo].[t] ([id] bigint NOT NULL, CONSTRAINT [pk] PRIMARY KEY CLUSTERED ([id] ASC) WITH (PAD_INDEX = OFF, IGNORE_DUP_KEY = OFF) ON [PRIMARY]) ON [PRIMARY] TEXTIMAGE_ON [PRIMARY]
--- col.ddl-3 harmless
CREATE TABLE t (id int REFERENCES orders (id) ON DELETE CASCADE ON UPDATE SET NULL)
--- col.ddl-4 harmless
CREATE TABLE t (id int PRIMARY KEY, s datetime2 GENERATED ALWAYS AS ROW START, e datetime2 GENERATED ALWAYS AS ROW END, PERIOD FOR SYSTEM_TIME (s, e)) WITH (SYSTEM_VERSIONING = ON)
--- col.ddl-5 harmless
IF OBJECT_ID('t1') IS NULL CREATE TABLE t1 (id int)
--- col.ddl-6 harmless
IF NOT EXISTS (SELECT * FROM sys.objects WHERE object_id = OBJECT_ID(N'[dbo].[t1]') AND type in (N'U')) BEGIN CREATE TABLE [dbo].[t1] ([id] int) END
--- col.ddl-7 harmless
CREATE NONCLUSTERED INDEX ix ON orders (status) INCLUDE (total) WITH (DROP_EXISTING = ON, ONLINE = ON)
--- col.ddl-8 harmless
CREATE UNIQUE INDEX ix ON orders (email) WHERE deleted_at IS NULL
--- col.ddl-9 harmless
CREATE CLUSTERED COLUMNSTORE INDEX cci ON facts
--- col.ddl-10 harmless
CREATE VIEW v AS SELECT * FROM orders
--- col.ddl-11 harmless
CREATE OR ALTER VIEW v AS SELECT id FROM orders
--- col.ddl-12 harmless
ALTER VIEW v AS SELECT id, status FROM orders
--- col.ddl-13 harmless
CREATE PROCEDURE p @id int AS BEGIN SET NOCOUNT ON; DELETE FROM orders WHERE id = @id; END
--- col.ddl-14 harmless
CREATE PROCEDURE purge AS DELETE FROM log
--- col.ddl-15 harmless
CREATE OR ALTER PROCEDURE purge AS BEGIN TRUNCATE TABLE log END
--- col.ddl-16 harmless
ALTER PROCEDURE purge AS TRUNCATE TABLE log
--- col.ddl-17 harmless
CREATE FUNCTION f (@a int) RETURNS int AS BEGIN RETURN @a END
--- col.ddl-18 harmless
CREATE TRIGGER tr ON orders AFTER DELETE AS INSERT INTO audit SELECT id FROM deleted
--- col.ddl-19 harmless
CREATE TRIGGER tr ON orders INSTEAD OF DELETE AS UPDATE orders SET gone = 1 WHERE id IN (SELECT id FROM deleted)
--- col.ddl-20 harmless
CREATE SEQUENCE s START WITH 1 INCREMENT BY 50
--- col.ddl-21 harmless
CREATE SCHEMA sales AUTHORIZATION dbo
--- col.ddl-22 harmless
CREATE TYPE ids AS TABLE (id int)
--- col.ddl-23 harmless
CREATE SYNONYM s FOR dbo.orders
--- col.ddl-24 harmless
CREATE USER app FOR LOGIN app
--- col.ddl-25 harmless
CREATE LOGIN app WITH PASSWORD = 'DROP TABLE'
--- col.ddl-26 harmless
CREATE ROLE r
--- col.ddl-27 harmless
ALTER ROLE db_datareader ADD MEMBER app
--- col.ddl-28 harmless
ALTER TABLE orders ADD c int NULL
--- col.ddl-29 harmless
ALTER TABLE orders ADD c int NOT NULL CONSTRAINT df_c DEFAULT (0) WITH VALUES
--- col.ddl-30 harmless
ALTER TABLE orders ADD CONSTRAINT fk FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE CASCADE
--- col.ddl-31 harmless
ALTER TABLE orders WITH CHECK ADD CONSTRAINT fk FOREIGN KEY (a) REFERENCES b (c)
--- col.ddl-32 harmless
ALTER TABLE orders WITH CHECK CHECK CONSTRAINT ALL
--- col.ddl-33 harmless
ALTER TABLE orders CHECK CONSTRAINT fk
--- col.ddl-35 harmless
ENABLE TRIGGER ALL ON orders
--- col.ddl-36 harmless
ALTER TABLE orders REBUILD
--- col.ddl-37 harmless
ALTER TABLE orders SET (LOCK_ESCALATION = AUTO)
--- col.ddl-38 harmless
ALTER TABLE orders SET (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.orders_h))
--- col.ddl-39 harmless
ALTER INDEX ix ON orders REBUILD WITH (ONLINE = ON)
--- col.ddl-40 harmless
ALTER INDEX ALL ON orders REORGANIZE
--- col.ddl-41 harmless
ALTER SEQUENCE s RESTART WITH 100
--- col.ddl-42 harmless
ALTER USER app WITH DEFAULT_SCHEMA = dbo
--- col.ddl-43 harmless
ALTER DATABASE billing SET RECOVERY FULL
--- col.ddl-44 harmless
ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON
--- col.ddl-45 harmless
ALTER DATABASE billing SET MULTI_USER
--- col.ddl-46 harmless
ALTER DATABASE billing SET COMPATIBILITY_LEVEL = 150
--- col.ddl-47 harmless
ALTER PARTITION FUNCTION pf() SPLIT RANGE (100)
--- col.ddl-48 harmless
ALTER PARTITION SCHEME ps NEXT USED fg
--- col.ddl-49 harmless
ALTER AUTHORIZATION ON SCHEMA::sales TO dbo
--- col.ddl-50 harmless
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.orders TO app
--- col.ddl-51 harmless
GRANT EXECUTE ON SCHEMA::dbo TO app WITH GRANT OPTION
--- col.ddl-52 harmless
GRANT ALTER ON orders TO app
--- col.ddl-53 harmless
REVOKE DELETE ON orders FROM app
--- col.ddl-55 harmless
DBCC CHECKDB ('billing') WITH NO_INFOMSGS
--- col.ddl-56 harmless
DBCC CHECKIDENT ('orders', NORESEED)
--- col.ddl-57 harmless
DBCC SHOW_STATISTICS ('orders', 'ix')
--- col.ddl-59 harmless
DBCC DROPCLEANBUFFERS
--- col.ddl-60 harmless
DBCC OPENTRAN
--- col.ddl-61 harmless
DBCC SHRINKFILE (billing_log, 1)
--- col.ddl-62 harmless
DBCC INPUTBUFFER (53)
--- col.ddl-63 harmless
CHECKPOINT
--- col.ddl-64 harmless
EXECUTE AS USER = 'app'
--- col.ddl-66 harmless
ALTER TABLE t1 ADD c int SELECT 1
--- col.ddl-67 harmless
ALTER TABLE t1 ADD c int UPDATE t1 SET c = 1 WHERE id = 1
--- col.ddl-68 harmless
ALTER TABLE t1 ADD [drop] int, [delete] int
--- col.ddl-69 harmless
ALTER PARTITION FUNCTION pf() MERGE RANGE (100)
--- col.ddl-70 harmless
DBCC SHRINKDATABASE (billing)
--- col.ddl-73 harmless
CREATE STATISTICS st ON orders (status)
--- col.ddl-74 harmless
UPDATE [statistics] SET v = 1 WHERE id = 1
--- col.ddl-75 harmless
EXEC sp_configure
--- col.ddl-76 harmless
EXEC sp_configure 'max degree of parallelism', 4
--- col.ddl-77 harmless
EXEC sp_rename_log 'x'
--- manual: Transact-SQL reference, EXECUTE
--- col.variable-1 harmless
DECLARE @s nvarchar(max) = N'SELECT 1'; EXEC(@s)
--- col.variable-2 harmless
DECLARE @s nvarchar(max); SET @s = N'UPDATE orders SET x = 1 WHERE id = 5'; EXEC sp_executesql @s
--- col.variable-3 harmless
DECLARE @cols nvarchar(max), @query nvarchar(max); SET @cols = STUFF((SELECT ',' + QUOTENAME(name) FROM cats FOR XML PATH('')), 1, 1, ''); SET @query = 'SELECT ' + @cols + ' FROM orders PIVOT (SUM(x) FOR c IN (' + @cols + ')) p'; EXECUTE(@query)
--- col.variable-4 harmless
DECLARE @t sysname = N'orders'; EXEC('SELECT COUNT(*) FROM ' + @t)
--- col.variable-5 harmless
EXEC('CREATE TABLE ' + @t + ' (id int)')
--- col.variable-6 harmless
DECLARE @sql nvarchar(max) = N'SELECT * FROM orders WHERE 1 = 1'
IF @a IS NOT NULL SET @sql = @sql + N' AND a = @a'
IF @b IS NOT NULL SET @sql = @sql + N' AND b = @b'
SET @sql = @sql + N' ORDER BY id'
EXEC sp_executesql @sql, N'@a int, @b int', @a, @b
--- col.variable-7 harmless
DECLARE @s nvarchar(max) = N'DELETE FROM orders WHERE id = @id'; EXEC sp_executesql @s, N'@id int', @id = 5
--- col.variable-8 harmless
DECLARE @i int = 1; WHILE @i < 5 BEGIN EXEC('INSERT INTO t VALUES (1)') SET @i += 1 END
--- col.variable-9 harmless
DECLARE @v varchar(10) = 'x', @n int = 5 SELECT @v = name, @n = 1 FROM t WHERE id = 1
--- col.variable-10 harmless
EXEC('ALTER TABLE orders ADD c' + @n + ' int')
--- col.variable-11 harmless
DECLARE @msg nvarchar(100) = N'DROP TABLE orders'; PRINT @msg; SELECT @msg
--- col.variable-12 harmless
DECLARE @h int; EXEC @h = dbo.p N'text'; SELECT @h

--- col.label-loop harmless
again: UPDATE orders SET total = 1 WHERE id = 1

--- col.filter-unknown harmless
EXEC('SELECT * FROM orders WHERE total = 1 ' + @filter)


--- col.if-exists-filter harmless
EXEC('IF EXISTS (SELECT 1 FROM ' + @t + ') SELECT * FROM t WHERE id = 1' + @filter)

--- col.if-value-filter harmless
EXEC('IF 1 = ' + @w + ' SELECT 1 FROM t ' + @filter)

--- col.if-print harmless
EXEC('IF @@ROWCOUNT > 0 PRINT ''x'' + ' + @w)

--- col.merge-query harmless delete
WITH old AS (SELECT * FROM t WHERE a < 3) MERGE old USING (SELECT 1 id) s ON old.id = s.id WHEN MATCHED THEN DELETE;

--- col.update-query harmless update
UPDATE x SET a = 1 FROM (SELECT * FROM orders WHERE id = 3) x

--- col.row-number harmless delete
WITH d AS (SELECT *, ROW_NUMBER() OVER (PARTITION BY a ORDER BY b) AS n FROM orders) DELETE FROM d WHERE n > 1

--- col.cross-apply harmless delete
DELETE o FROM orders o CROSS APPLY (SELECT TOP 1 * FROM people p WHERE p.id = o.person_id) y

--- col.apply-function harmless
DELETE j FROM jobs AS j CROSS APPLY OPENJSON(j.payload) AS p WHERE p.[key] = 'obsolete'

--- col.apply-values harmless
UPDATE j SET state = 'x' FROM jobs AS j CROSS APPLY (VALUES (j.queue), (j.locked_by)) AS v(n) WHERE n = 'mail'
