--- about: Written as an attacker would, and as a tired colleague, by the Transact-SQL reference.
--- manual: Transact-SQL reference
--- adv.glued-1 destructive drop-table
SELECT 1 DROP TABLE orders
--- adv.glued-2 destructive drop-table
SELECT @@VERSION DROP TABLE dbo.orders
--- adv.glued-3 destructive drop-table
DECLARE @n int SELECT @n = COUNT(*) FROM orders DROP TABLE orders
--- adv.glued-4 destructive truncate
SELECT id FROM orders WHERE id = 1 TRUNCATE TABLE orders
--- adv.glued-5 destructive unbounded-delete
UPDATE orders SET status = 'x' WHERE id = 1 DELETE FROM orders
--- adv.glued-6 destructive unbounded-delete
UPDATE orders SET status = 'x' WHERE id = 1 DELETE orders
--- adv.glued-7 destructive unbounded-delete
INSERT INTO orders (id) VALUES (1) DELETE FROM orders
--- adv.glued-8 destructive unbounded-delete
INSERT INTO orders (id) VALUES (1) DELETE orders
--- adv.glued-9 destructive drop-table
INSERT INTO audit (msg) SELECT 'x' DROP TABLE orders
--- adv.glued-10 destructive unbounded-delete
DELETE FROM orders WHERE id = 1 DELETE FROM customers
--- adv.glued-11 destructive unbounded-update
DELETE FROM orders WHERE id = 1 UPDATE customers SET name = 'x'
--- adv.glued-12 destructive drop-table
BEGIN TRAN DROP TABLE orders COMMIT
--- adv.glued-13 destructive unbounded-delete
BEGIN TRAN DELETE FROM orders COMMIT TRAN
--- adv.glued-15 destructive unbounded-delete
SET NOCOUNT ON; DELETE orders;
--- adv.glued-16 destructive truncate
SET XACT_ABORT ON TRUNCATE TABLE orders
--- adv.glued-18 destructive drop-database
USE master DROP DATABASE billing
--- adv.glued-19 destructive drop-table
PRINT 'start' DROP TABLE orders
--- adv.glued-20 destructive unbounded-delete
PRINT 'start' DELETE orders PRINT 'done'
--- adv.glued-21 destructive drop-table
RAISERROR('x', 10, 1) WITH NOWAIT DROP TABLE orders
--- adv.glued-22 destructive drop-table
WAITFOR DELAY '00:00:01' DROP TABLE orders
--- adv.glued-23 destructive drop-column
SELECT 1 AS a, 2 AS b ALTER TABLE orders DROP COLUMN status
--- adv.glued-24 destructive rename
SELECT name FROM sys.tables EXEC sp_rename 'orders', 'orders_old'
--- adv.glued-25 destructive unbounded-delete
DECLARE @t table (id int) INSERT @t VALUES (1) DELETE orders
--- adv.glued-27 destructive truncate
ROLLBACK TRUNCATE TABLE orders
--- adv.glued-28 destructive unbounded-delete
SELECT 1 MERGE orders AS t USING staging AS s ON 1 = 1 WHEN MATCHED THEN DELETE;
--- adv.glued-29 destructive drop-object
SELECT TOP 1 * FROM orders ORDER BY id DROP VIEW v_orders
--- adv.glued-30 destructive drop-object
SELECT * FROM orders o DROP PROCEDURE p
--- adv.glued-31 destructive unbounded-update
SELECT 'a' UPDATE orders SET total = 0
--- adv.glued-32 destructive shutdown
SELECT 1 SHUTDOWN WITH NOWAIT
--- adv.glued-33 destructive drop-table
CREATE TABLE t1 (id int) DROP TABLE orders
--- adv.glued-34 destructive drop-table
ALTER TABLE t1 ADD c int DROP TABLE orders
--- adv.glued-35 destructive drop-column
ALTER TABLE t1 ADD c int ALTER TABLE t1 DROP COLUMN b
--- adv.glued-36 destructive drop-table
GRANT SELECT ON orders TO app DROP TABLE orders
--- adv.glued-37 destructive drop-table
EXEC sp_who DROP TABLE orders
--- adv.glued-38 destructive drop-table
EXEC sp_who 'active' DROP TABLE orders
--- adv.glued-39 destructive unbounded-delete
EXEC dbo.p @a = 1, @b = 'x' DELETE FROM orders
--- adv.glued-40 destructive drop-table
DECLARE c CURSOR FOR SELECT id FROM orders OPEN c DROP TABLE orders
--- adv.glued-41 destructive unbounded-delete
FETCH NEXT FROM c INTO @id DELETE FROM orders
--- adv.glued-42 destructive drop-table
CLOSE c DEALLOCATE c DROP TABLE orders
--- adv.glued-43 destructive drop-table
CHECKPOINT DROP TABLE orders
--- adv.glued-44 destructive drop-table,shutdown
KILL 53 DROP TABLE orders
--- adv.glued-45 destructive drop-table
SELECT 1 GOTO done DROP TABLE orders done:
--- adv.glued-46 destructive drop-table
lbl: DROP TABLE orders
--- adv.glued-47 destructive unbounded-delete
lbl: DELETE orders
--- adv.control-1 destructive drop-table
IF 1 = 1 DROP TABLE orders
--- adv.control-2 destructive drop-table
IF EXISTS (SELECT * FROM sys.tables WHERE name = 'orders') DROP TABLE orders
--- adv.control-3 destructive drop-table
IF OBJECT_ID('dbo.orders', 'U') IS NOT NULL DROP TABLE dbo.orders;
--- adv.control-4 destructive drop-table
IF OBJECT_ID(N'[dbo].[orders]', N'U') IS NOT NULL
BEGIN
  DROP TABLE [dbo].[orders]
END
--- adv.control-5 destructive unbounded-delete
IF NOT EXISTS (SELECT 1 FROM t) PRINT 'x' ELSE DELETE FROM orders
--- adv.control-6 destructive truncate
IF @a = 1 SELECT 1 ELSE TRUNCATE TABLE orders
--- adv.control-7 destructive unbounded-delete
IF @@ROWCOUNT = 0 BEGIN PRINT 'none' END ELSE BEGIN DELETE orders END
--- adv.control-9 destructive unbounded-delete
WHILE @@ROWCOUNT > 0 DELETE orders
--- adv.control-10 destructive unbounded-delete
WHILE (SELECT COUNT(*) FROM orders) > 0 BEGIN DELETE TOP (1000) FROM orders END
--- adv.control-11 destructive drop-table
BEGIN TRY DROP TABLE orders END TRY BEGIN CATCH THROW; END CATCH
--- adv.control-12 destructive unbounded-delete
BEGIN TRY SELECT 1 END TRY BEGIN CATCH DELETE FROM orders END CATCH
--- adv.control-13 destructive unbounded-delete
BEGIN TRY DELETE orders; END TRY BEGIN CATCH PRINT ERROR_MESSAGE() END CATCH
--- adv.control-14 destructive unbounded-delete
BEGIN DELETE FROM orders END
--- adv.control-15 destructive drop-table
BEGIN BEGIN BEGIN DROP TABLE orders END END END
--- adv.control-16 destructive unbounded-delete
BEGIN TRANSACTION; DELETE FROM dbo.orders; COMMIT TRANSACTION;
--- adv.control-17 destructive drop-table
BEGIN DISTRIBUTED TRAN DROP TABLE orders COMMIT
--- adv.control-18 destructive unbounded-delete
BEGIN TRAN t1 WITH MARK 'x' DELETE FROM orders COMMIT TRAN t1
--- adv.control-19 destructive unbounded-delete
SAVE TRAN s1 DELETE orders
--- adv.control-20 destructive truncate
DECLARE @i int = 0; WHILE @i < 10 BEGIN SET @i += 1; TRUNCATE TABLE orders; END
--- adv.dynamic-3 destructive unbounded-delete
EXECUTE ('DELETE FROM orders')
--- adv.dynamic-4 destructive truncate
EXEC (N'TRUNCATE TABLE orders')
--- adv.dynamic-5 destructive unbounded-delete
EXEC('DELETE FROM ' + @t)
--- adv.dynamic-6 destructive drop-table
EXEC('DROP TABLE ' + @t)
--- adv.dynamic-7 destructive truncate
EXEC('TRUNCATE TABLE [' + @schema + '].[' + @t + ']')
--- adv.dynamic-9 destructive unbounded-delete
EXEC sys.sp_executesql N'DELETE FROM orders'
--- adv.dynamic-10 destructive drop-table
EXECUTE master.sys.sp_executesql @stmt = N'DROP TABLE orders'
--- adv.dynamic-11 destructive unbounded-delete
EXEC sp_executesql N'DELETE FROM orders WHERE id = @id OR 1 = 1', N'@id int', @id = 1
--- adv.dynamic-12 destructive drop-table
sp_executesql N'DROP TABLE orders'
--- adv.dynamic-13 destructive drop-table
DECLARE @s nvarchar(max) = N'DROP TABLE orders'; EXEC sp_executesql @s
--- adv.dynamic-14 destructive drop-table
DECLARE @s nvarchar(max); SET @s = N'DROP TABLE orders'; EXEC(@s)
--- adv.dynamic-15 destructive unbounded-delete
DECLARE @s nvarchar(max) SELECT @s = 'DELETE ' + 'FROM orders' EXEC (@s)
--- adv.dynamic-16 destructive drop-table
DECLARE @sql NVARCHAR(MAX) = N''; SELECT @sql += N'DROP TABLE ' + QUOTENAME(name) + ';' FROM sys.tables; EXEC sp_executesql @sql;
--- adv.dynamic-17 destructive drop-constraint
DECLARE @sql NVARCHAR(MAX) = N''; SELECT @sql = @sql + 'ALTER TABLE ' + QUOTENAME(OBJECT_SCHEMA_NAME(parent_object_id)) + '.' + QUOTENAME(OBJECT_NAME(parent_object_id)) + ' DROP CONSTRAINT ' + QUOTENAME(name) + ';' FROM sys.foreign_keys; EXEC(@sql)
--- adv.dynamic-18 destructive drop-table
EXEC('SELECT 1; EXEC(''DROP TABLE orders'')')
--- adv.dynamic-19 destructive drop-table
EXEC('EXEC(''EXEC(''''DROP TABLE orders'''')'')')
--- adv.dynamic-20 destructive drop-table
EXEC ('DROP TABLE orders') AS USER = 'dbo'
--- adv.dynamic-21 destructive drop-table
EXEC ('DROP TABLE orders') AT LinkedServer
--- adv.dynamic-22 destructive unbounded-delete
EXEC ('DELETE FROM orders WHERE 1 = ?', 1) AT LinkedServer
--- adv.dynamic-23 destructive unbounded-delete
SELECT * FROM OPENQUERY(lnk, 'DELETE FROM orders; SELECT 1')
--- adv.dynamic-24 destructive drop-table
SELECT * FROM OPENROWSET('SQLNCLI', 'Server=.;Trusted_Connection=yes', 'SET NOCOUNT ON; DROP TABLE db.dbo.orders; SELECT 1')
--- adv.dynamic-25 destructive unbounded-delete
DELETE OPENQUERY(lnk, 'SELECT * FROM orders')
--- adv.dynamic-26 destructive unbounded-update
UPDATE OPENQUERY(lnk, 'SELECT * FROM orders') SET status = 'x'
--- adv.dynamic-27 destructive unbounded-delete
INSERT INTO t EXEC('DELETE FROM orders OUTPUT deleted.id')
--- adv.dynamic-28 destructive unbounded-delete
INSERT t EXEC sp_executesql N'DELETE FROM orders OUTPUT deleted.id'
--- adv.dynamic-30 destructive truncate
EXEC sp_MSforeachtable @command1 = 'TRUNCATE TABLE ?'
--- adv.dynamic-31 destructive unbounded-delete
EXEC sp_msforeachtable 'DELETE FROM ?'
--- adv.dynamic-32 destructive disable-safety
EXEC sp_MSforeachtable 'ALTER TABLE ? NOCHECK CONSTRAINT ALL'
--- adv.dynamic-33 destructive disable-safety
EXEC sp_MSforeachtable 'DISABLE TRIGGER ALL ON ?'
--- adv.dynamic-34 destructive drop-database
EXEC sp_MSforeachdb 'DROP DATABASE ?'
--- adv.dynamic-35 destructive unbounded-delete
EXEC sp_MSforeachdb 'USE [?]; DELETE FROM orders'
--- adv.dynamic-36 destructive drop-table
EXEC msdb.dbo.sp_add_jobstep @job_name = 'x', @step_name = 'y', @subsystem = 'TSQL', @command = N'DROP TABLE orders'
--- adv.dynamic-37 destructive drop-table
EXEC sp_prepexec @h OUTPUT, N'', N'DROP TABLE orders'
--- adv.dynamic-38 destructive unbounded-delete
EXEC sp_prepare @h OUTPUT, N'', N'DELETE FROM orders'
--- adv.dynamic-39 destructive drop-table
EXEC sp_cursoropen @c OUTPUT, N'SELECT 1; DROP TABLE orders'
--- adv.dynamic-40 destructive server-program
EXEC xp_cmdshell 'sqlcmd -Q "DROP TABLE orders"'
--- adv.dynamic-41 destructive server-program
EXEC master..xp_cmdshell 'del c:\data\*.mdf'
--- adv.dynamic-42 destructive server-program
EXEC master.dbo.xp_cmdshell N'whoami'
--- adv.dynamic-43 destructive server-program
xp_cmdshell 'whoami'
--- adv.dynamic-44 destructive server-program
EXECUTE xp_cmdshell @cmd
--- adv.dynamic-45 destructive server-program
EXEC [master]..[xp_cmdshell] 'dir'
--- adv.dynamic-46 destructive server-file
EXEC xp_regdeletekey 'HKEY_LOCAL_MACHINE', 'SOFTWARE\x'
--- adv.dynamic-47 destructive destroy-recovery
EXEC xp_delete_file 0, N'D:\backup', N'bak', N'2024-01-01'
--- adv.dynamic-48 destructive server-program
EXEC sp_OACreate 'WScript.Shell', @o OUT
--- adv.dynamic-49 destructive server-program
EXEC sp_OAMethod @o, 'Run', NULL, 'cmd.exe'
--- adv.dynamic-50 destructive server-program
EXEC sp_execute_external_script @language = N'Python', @script = N'import os'
--- adv.dynamic-52 destructive drop-table
DECLARE @h int EXEC sp_executesql @statement = N'DROP TABLE orders'
--- adv.dynamic-53 destructive drop-table
DECLARE @r int EXEC @r = sp_executesql N'DROP TABLE orders'
--- adv.dynamic-54 destructive drop-table
EXEC('DR' + 'OP TA' + 'BLE orders')
--- adv.dynamic-55 destructive drop-table
EXEC(CONCAT('DROP', ' TABLE orders'))
--- adv.dynamic-56 destructive unreadable
DECLARE @s varchar(max) = REPLACE('DROP#TABLE#orders', '#', ' '); EXEC(@s)
--- adv.dynamic-57 destructive unreadable
DECLARE @s varchar(max) = CAST(0x44524F50205441424C45206F7264657273 AS varchar(max)); EXEC(@s)
--- adv.dynamic-58 destructive drop-table
EXEC(CHAR(68) + 'ROP TABLE orders')
--- adv.dynamic-59 destructive drop-table
DECLARE @c varchar(100) = 'sp_executesql'; EXEC @c N'DROP TABLE orders'
--- adv.dynamic-61 destructive unreadable
EXEC (@sql)
--- adv.rows-1 destructive unbounded-delete
DELETE FROM orders
--- adv.rows-2 destructive unbounded-delete
DELETE orders
--- adv.rows-3 destructive unbounded-delete
DELETE [dbo].[orders]
--- adv.rows-4 destructive unbounded-delete
DELETE FROM [billing].[dbo].[orders]
--- adv.rows-5 destructive unbounded-delete
DELETE billing..orders
--- adv.rows-6 destructive unbounded-delete
DELETE FROM "orders"
--- adv.rows-8 destructive unbounded-delete
DELETE TOP (100) PERCENT orders
--- adv.rows-9 destructive unbounded-delete
DELETE TOP (@n) PERCENT FROM orders
--- adv.rows-11 destructive unbounded-delete
DELETE FROM orders WITH (ROWLOCK, READPAST)
--- adv.rows-12 destructive unbounded-delete
DELETE orders WITH (TABLOCKX)
--- adv.rows-13 destructive unbounded-delete
DELETE FROM orders OUTPUT deleted.*
--- adv.rows-14 destructive unbounded-delete
DELETE FROM orders OUTPUT deleted.id INTO audit (id)
--- adv.rows-17 destructive unbounded-delete
DELETE o FROM orders AS o
--- adv.rows-18 destructive unbounded-delete
DELETE FROM o FROM orders AS o
--- adv.rows-19 destructive unbounded-delete
DELETE o FROM orders o JOIN orders p ON o.id = p.id
--- adv.rows-20 destructive unbounded-delete
DELETE o FROM orders o CROSS JOIN settings s
--- adv.rows-21 destructive unbounded-delete
DELETE o FROM orders o LEFT JOIN customers c ON c.id = o.customer_id
--- adv.rows-22 destructive unbounded-delete
DELETE o FROM orders o, customers c
--- adv.rows-23 destructive unbounded-delete
DELETE o FROM orders o WHERE 1 = 1
--- adv.rows-24 destructive unbounded-delete
DELETE FROM orders WHERE 1 = 1 OPTION (RECOMPILE)
--- adv.rows-25 destructive unbounded-delete
DELETE FROM orders WHERE id = id
--- adv.rows-26 destructive unbounded-delete
DELETE FROM orders WHERE [id] = id
--- adv.rows-27 destructive unbounded-delete
DELETE FROM orders WHERE 'a' = 'a'
--- adv.rows-28 destructive unbounded-delete
DELETE FROM orders WHERE 'a' = N'a'
--- adv.rows-29 destructive unbounded-delete
DELETE FROM orders WHERE id IS NOT NULL
--- adv.rows-30 destructive unbounded-delete
DELETE FROM orders WHERE id > 0
--- adv.rows-31 destructive unbounded-delete
DELETE FROM orders WHERE id >= -1
--- adv.rows-32 destructive unbounded-delete
DELETE FROM orders WHERE id LIKE '%'
--- adv.rows-33 destructive unbounded-delete
DELETE FROM orders WHERE status LIKE '%' OR status IS NULL
--- adv.rows-34 destructive unbounded-delete
DELETE FROM orders WHERE EXISTS (SELECT 1)
--- adv.rows-35 destructive unbounded-delete
DELETE FROM orders WHERE EXISTS (SELECT * FROM orders)
--- adv.rows-37 destructive unbounded-delete
DELETE FROM orders WHERE id IN (SELECT TOP 100 PERCENT id FROM orders)
--- adv.rows-38 destructive unbounded-delete
DELETE FROM orders WHERE NOT 1 = 0
--- adv.rows-39 destructive unbounded-delete
DELETE FROM orders WHERE NOT (id = 1 AND id = 2)
--- adv.rows-40 destructive unbounded-delete
DELETE FROM orders WHERE 1 = 1 AND 2 > 1
--- adv.rows-41 destructive unbounded-delete
DELETE FROM orders WHERE GETDATE() > '2020-01-01'
--- adv.rows-42 destructive unbounded-delete
DELETE FROM orders WHERE ISNULL(id, 0) = ISNULL(id, 0)
--- adv.rows-43 destructive unbounded-delete
DELETE FROM orders WHERE ISNULL(status, '') = ISNULL(status, '')
--- adv.rows-44 destructive unbounded-delete
DELETE FROM orders WHERE COALESCE(1, id) = 1
--- adv.rows-45 destructive unbounded-delete
DELETE FROM orders WHERE IIF(1 = 1, 1, 0) = 1
--- adv.rows-46 destructive unbounded-delete
DELETE FROM orders WHERE CASE WHEN 1 = 1 THEN 1 ELSE 0 END = 1
--- adv.rows-47 destructive unbounded-delete
DELETE FROM orders WHERE LEN('abc') = 3
--- adv.rows-48 destructive unbounded-delete
DELETE FROM orders WHERE DB_NAME() = DB_NAME()
--- adv.rows-49 destructive unbounded-delete
DELETE FROM orders WHERE @@ROWCOUNT >= 0
--- adv.rows-50 destructive unbounded-delete
DELETE FROM orders WHERE @@SPID > 0
--- adv.rows-51 destructive unbounded-delete
DELETE FROM orders WHERE 1 <> 2
--- adv.rows-52 destructive unbounded-delete
DELETE FROM orders WHERE 1 != 2
--- adv.rows-53 destructive unbounded-delete
DELETE FROM orders WHERE 1 !> 2
--- adv.rows-54 destructive unbounded-delete
DELETE FROM orders WHERE 3 !< 2
--- adv.rows-55 destructive unbounded-delete
DELETE FROM orders WHERE id - id = 0
--- adv.rows-56 destructive unbounded-delete
DELETE FROM orders WHERE id & 0 = 0
--- adv.rows-57 destructive unbounded-delete
DELETE FROM orders WHERE id ^ id = 0
--- adv.rows-58 destructive unbounded-delete
DELETE FROM orders WHERE id % 1 = 0
--- adv.rows-59 destructive unbounded-delete
DELETE FROM orders WHERE DATALENGTH(status) >= 0
--- adv.rows-60 destructive unbounded-delete
DELETE FROM orders WHERE NEWID() = NEWID() OR 1 = 1
--- adv.rows-61 destructive unbounded-delete
DELETE FROM orders WHERE RAND() < 2
--- adv.rows-62 destructive unbounded-delete
DELETE FROM orders WHERE EXISTS (SELECT id INTERSECT SELECT id)
--- adv.rows-63 destructive unbounded-delete
DELETE FROM orders WHERE id BETWEEN id AND id
--- adv.rows-64 destructive unbounded-delete
DELETE FROM orders WHERE id >= ALL (SELECT MIN(id) FROM orders)
--- adv.rows-65 destructive unbounded-delete
DELETE FROM orders WHERE id >= (SELECT MIN(id) FROM orders)
--- adv.rows-66 destructive unbounded-delete
DELETE FROM orders WHERE id = ANY (SELECT id FROM orders)
--- adv.rows-67 destructive unbounded-delete
DELETE FROM orders WHERE 0x1 = 1
--- adv.rows-68 destructive unbounded-delete
DELETE FROM orders WHERE $1 = 1
--- adv.rows-69 destructive unbounded-delete
DELETE FROM orders WHERE TRY_CAST(id AS int) = id
--- adv.rows-70 destructive unbounded-delete
DELETE FROM orders WHERE CAST(id AS varchar(20)) = CAST(id AS varchar(20))
--- adv.rows-71 destructive unbounded-delete
DELETE FROM orders WHERE CONVERT(varchar(20), id) LIKE '%%'
--- adv.rows-72 destructive unbounded-delete
DELETE FROM orders WHERE PATINDEX('%%', status) >= 0
--- adv.rows-73 destructive unbounded-delete
DELETE FROM orders WHERE CHARINDEX('', status) >= 0
--- adv.rows-74 destructive unbounded-delete
DELETE FROM orders WHERE (SELECT COUNT(*) FROM customers) >= 0
--- adv.rows-75 destructive unbounded-update
UPDATE orders SET status = 'x'
--- adv.rows-77 destructive unbounded-update
UPDATE o SET status = 'x' FROM orders o
--- adv.rows-78 destructive unbounded-update
UPDATE o SET o.status = 'x' FROM dbo.orders AS o WITH (TABLOCK)
--- adv.rows-79 destructive unbounded-update
UPDATE o SET status = s.status FROM orders o CROSS JOIN settings s
--- adv.rows-80 destructive unbounded-update
UPDATE TOP (100) PERCENT orders SET status = 'x'
--- adv.rows-83 destructive unbounded-update
UPDATE orders SET @n = total = total + 1
--- adv.rows-84 destructive unbounded-update
UPDATE orders SET total += 1
--- adv.rows-85 destructive unbounded-update
UPDATE orders SET notes.WRITE('x', 0, NULL)
--- adv.rows-86 destructive unbounded-update
UPDATE orders SET status = 'x' WHERE 1 = 1
--- adv.rows-87 destructive unbounded-update
UPDATE orders SET status = (SELECT TOP 1 status FROM customers WHERE id = 1)
--- adv.rows-88 destructive unbounded-update
UPDATE orders SET status = DEFAULT OPTION (MAXDOP 2)
--- adv.rows-89 destructive unbounded-update
UPDATE [statistics] SET status = 'x'
--- adv.rows-91 destructive unbounded-delete
WITH d AS (SELECT * FROM orders) DELETE d
--- adv.rows-92 destructive unbounded-delete
;WITH d AS (SELECT * FROM orders) DELETE FROM d
--- adv.rows-93 destructive unbounded-delete
WITH d AS (SELECT TOP 100 PERCENT * FROM orders) DELETE FROM d
--- adv.rows-94 destructive unbounded-delete
WITH d AS (SELECT TOP (100) PERCENT * FROM orders ORDER BY id) DELETE FROM d
--- adv.rows-95 destructive unbounded-delete
WITH d AS (SELECT id, ROW_NUMBER() OVER (ORDER BY id) AS rn FROM orders) DELETE FROM d WHERE rn >= 1
--- adv.rows-96 destructive unbounded-delete
WITH d AS (SELECT id, ROW_NUMBER() OVER (ORDER BY id) AS rn FROM orders) DELETE FROM d WHERE rn > 0
--- adv.rows-97 destructive unbounded-update
WITH d AS (SELECT * FROM orders) UPDATE d SET status = 'x'
--- adv.rows-98 destructive unbounded-delete
WITH a AS (SELECT 1 AS x), d AS (SELECT * FROM orders) DELETE FROM d
--- adv.rows-99 destructive unbounded-delete
WITH d AS (SELECT * FROM orders WHERE 1 = 1) DELETE FROM d
--- adv.rows-100 destructive unbounded-delete
WITH s AS (SELECT id FROM staging) DELETE FROM orders
--- adv.rows-101 destructive unbounded-delete
WITH s AS (SELECT TOP 10 id FROM staging) DELETE FROM orders
--- adv.rows-102 destructive unbounded-delete
WITH x AS (SELECT 1 AS a) MERGE orders t USING x ON 1 = 1 WHEN MATCHED THEN DELETE;
--- adv.rows-103 destructive unbounded-delete
MERGE orders AS t USING (SELECT 1 AS a) AS s ON 1 = 1 WHEN MATCHED THEN DELETE;
--- adv.rows-104 destructive unbounded-delete
MERGE INTO orders t USING staging s ON t.id = s.id WHEN NOT MATCHED BY SOURCE THEN DELETE;
--- adv.rows-105 destructive unbounded-delete
MERGE INTO orders t USING staging s ON t.id = s.id WHEN MATCHED THEN UPDATE SET t.status = s.status WHEN NOT MATCHED BY SOURCE THEN DELETE;
--- adv.rows-106 destructive unbounded-update
MERGE orders t USING (SELECT TOP 0 * FROM staging) s ON t.id = s.id WHEN NOT MATCHED BY SOURCE THEN UPDATE SET status = 'gone';
--- adv.rows-107 destructive unbounded-delete
MERGE TOP (100) PERCENT orders t USING staging s ON 1 = 1 WHEN MATCHED THEN DELETE;
--- adv.rows-108 destructive unbounded-delete
MERGE orders WITH (HOLDLOCK) AS t USING orders AS s ON t.id = s.id WHEN MATCHED THEN DELETE OUTPUT deleted.id;
--- adv.rows-109 destructive unbounded-delete
INSERT INTO audit SELECT * FROM (MERGE orders t USING staging s ON 1 = 1 WHEN MATCHED THEN DELETE OUTPUT deleted.id) AS x (id)
--- adv.rows-110 destructive unbounded-delete
INSERT INTO audit (id) SELECT id FROM (DELETE FROM orders OUTPUT deleted.id) AS d
--- adv.rows-111 destructive unbounded-update
INSERT INTO audit (id) SELECT id FROM (UPDATE orders SET status = 'x' OUTPUT deleted.id) AS d
--- adv.rows-112 destructive unbounded-delete
DELETE FROM orders WHERE CURRENT OF c; DELETE orders
--- adv.rows-113 destructive unbounded-delete
DELETE v_orders
--- adv.rows-114 destructive unbounded-delete
DELETE FROM (SELECT * FROM orders) AS d
--- adv.rows-115 destructive unbounded-delete
DELETE d FROM (SELECT * FROM orders) AS d
--- adv.rows-116 destructive unbounded-update
UPDATE d SET status = 'x' FROM (SELECT * FROM orders) AS d
--- adv.rows-117 destructive unbounded-delete
DELETE FROM #t FROM orders; DELETE orders
--- adv.rows-119 destructive unbounded-delete
SET ROWCOUNT 0; DELETE orders
--- adv.rows-120 destructive truncate
TRUNCATE TABLE orders
--- adv.rows-121 destructive truncate
TRUNCATE TABLE dbo.[orders]
--- adv.rows-122 destructive truncate
TRUNCATE TABLE orders WITH (PARTITIONS (1, 3 TO 5))
--- adv.rows-123 destructive truncate
TRUNCATE TABLE billing..orders;
--- adv.rows-124 destructive truncate
SELECT * INTO #t FROM orders; TRUNCATE TABLE orders
--- adv.drop-1 destructive drop-table
DROP TABLE orders, customers
--- adv.drop-2 destructive drop-table
DROP TABLE IF EXISTS dbo.orders
--- adv.drop-3 destructive drop-table
DROP TABLE #t, orders
--- adv.drop-4 destructive drop-table
DROP TABLE [or]]ders]
--- adv.drop-5 destructive drop-table
DROP TABLE "orders"
--- adv.drop-6 destructive drop-table
DROP TABLE orders--
--- adv.drop-7 destructive drop-table
DROP/**/TABLE/**/orders
--- adv.drop-8 destructive drop-table
DROP TABLE billing.dbo.orders
--- adv.drop-9 destructive drop-table
DROP TABLE billing..orders
--- adv.drop-10 destructive drop-database
DROP DATABASE billing
--- adv.drop-11 destructive drop-database
DROP DATABASE IF EXISTS billing, archive
--- adv.drop-12 destructive drop-database
DROP DATABASE billing_snapshot
--- adv.drop-13 destructive drop-schema
DROP SCHEMA IF EXISTS sales
--- adv.drop-14 destructive drop-object
DROP VIEW IF EXISTS dbo.v
--- adv.drop-15 destructive drop-object
DROP INDEX ix ON orders
--- adv.drop-16 destructive drop-object
DROP INDEX IF EXISTS ix1 ON orders, ix2 ON customers
--- adv.drop-17 destructive drop-object
DROP INDEX orders.ix
--- adv.drop-18 destructive drop-object
DROP INDEX PK_x ON orders WITH (ONLINE = ON, MOVE TO [PRIMARY])
--- adv.drop-20 destructive drop-object
DROP PROC IF EXISTS p1, p2
--- adv.drop-21 destructive drop-object
DROP FUNCTION IF EXISTS dbo.f
--- adv.drop-22 destructive drop-object
DROP TRIGGER tr
--- adv.drop-23 destructive drop-object
DROP TRIGGER tr ON DATABASE
--- adv.drop-24 destructive drop-object
DROP TRIGGER tr ON ALL SERVER
--- adv.drop-26 destructive drop-object
DROP SYNONYM IF EXISTS s
--- adv.drop-27 destructive drop-object
DROP TYPE IF EXISTS dbo.ssn
--- adv.drop-28 destructive drop-object
DROP USER IF EXISTS app
--- adv.drop-31 destructive drop-object
DROP APPLICATION ROLE r
--- adv.drop-32 destructive drop-object
DROP SERVER ROLE r
--- adv.drop-33 destructive drop-object
DROP STATISTICS orders.st1
--- adv.drop-34 destructive drop-object
DROP PARTITION FUNCTION pf
--- adv.drop-36 destructive drop-object
DROP ASSEMBLY a
--- adv.drop-37 destructive drop-object
DROP CERTIFICATE c
--- adv.drop-38 destructive drop-object
DROP SYMMETRIC KEY k
--- adv.drop-39 destructive drop-object
DROP ASYMMETRIC KEY k
--- adv.drop-40 destructive drop-object
DROP MASTER KEY
--- adv.drop-41 destructive drop-database
DROP DATABASE ENCRYPTION KEY
--- adv.drop-42 destructive drop-object
DROP COLUMN ENCRYPTION KEY k
--- adv.drop-44 destructive drop-object
DROP FULLTEXT CATALOG c
--- adv.drop-45 destructive drop-object
DROP XML SCHEMA COLLECTION x
--- adv.drop-46 destructive drop-object
DROP EXTERNAL TABLE ext
--- adv.drop-47 destructive drop-object
DROP EXTERNAL DATA SOURCE ds
--- adv.drop-48 destructive drop-object
DROP CREDENTIAL c
--- adv.drop-49 destructive drop-object
DROP EVENT SESSION s ON SERVER
--- adv.drop-50 destructive drop-object
DROP EVENT NOTIFICATION n ON DATABASE
--- adv.drop-51 destructive drop-object
DROP AVAILABILITY GROUP ag
--- adv.drop-52 destructive drop-object
DROP ENDPOINT e
--- adv.drop-54 destructive drop-object
DROP SERVER AUDIT a
--- adv.drop-55 destructive drop-object
DROP SERVER AUDIT SPECIFICATION a
--- adv.drop-56 destructive drop-database
DROP DATABASE AUDIT SPECIFICATION a
--- adv.drop-57 destructive drop-object
DROP SERVICE s
--- adv.drop-58 destructive drop-object
DROP QUEUE q
--- adv.drop-59 destructive drop-object
DROP MESSAGE TYPE m
--- adv.drop-60 destructive drop-object
DROP CONTRACT c
--- adv.drop-61 destructive drop-object
DROP ROUTE r
--- adv.drop-62 destructive drop-object
DROP REMOTE SERVICE BINDING b
--- adv.drop-63 destructive drop-object
DROP RESOURCE POOL p
--- adv.drop-64 destructive drop-object
DROP WORKLOAD GROUP g
--- adv.drop-65 destructive drop-object
DROP RULE r
--- adv.drop-66 destructive drop-object
DROP DEFAULT d
--- adv.drop-67 destructive drop-object
DROP AGGREGATE a
--- adv.drop-68 destructive drop-object
DROP SEARCH PROPERTY LIST l
--- adv.drop-69 destructive drop-object
DROP SENSITIVITY CLASSIFICATION FROM dbo.orders.email
--- adv.drop-70 destructive drop-object
DROP SIGNATURE FROM dbo.p BY CERTIFICATE c
--- adv.alter-2 destructive drop-column
ALTER TABLE orders DROP COLUMN status, total
--- adv.alter-3 destructive drop-column
ALTER TABLE orders DROP COLUMN IF EXISTS status
--- adv.alter-4 destructive drop-constraint
ALTER TABLE orders DROP CONSTRAINT pk_orders
--- adv.alter-5 destructive drop-constraint
ALTER TABLE orders DROP CONSTRAINT IF EXISTS fk1, COLUMN status
--- adv.alter-6 destructive drop-column
ALTER TABLE orders DROP pk_orders
--- adv.alter-7 destructive drop-constraint
ALTER TABLE orders DROP CONSTRAINT pk WITH (ONLINE = ON)
--- adv.alter-8 destructive alter-type
ALTER TABLE orders ALTER COLUMN status int
--- adv.alter-9 destructive alter-type
ALTER TABLE orders ALTER COLUMN status nvarchar(10) NULL
--- adv.alter-10 destructive alter-type
ALTER TABLE orders ALTER COLUMN total decimal(18, 4) NOT NULL
--- adv.alter-11 destructive drop-partition
ALTER TABLE orders SWITCH TO orders_stage
--- adv.alter-12 destructive drop-partition
ALTER TABLE orders SWITCH PARTITION 1 TO orders_stage
--- adv.alter-13 destructive drop-partition
ALTER TABLE orders SWITCH PARTITION 1 TO orders_stage PARTITION 1 WITH (WAIT_AT_LOW_PRIORITY (MAX_DURATION = 1 MINUTES, ABORT_AFTER_WAIT = BLOCKERS))
--- adv.alter-15 destructive disable-safety
ALTER TABLE orders NOCHECK CONSTRAINT fk_orders_customer
--- adv.alter-17 destructive disable-safety
ALTER TABLE orders DISABLE TRIGGER tr
--- adv.alter-18 destructive disable-safety
DISABLE TRIGGER ALL ON orders
--- adv.alter-19 destructive disable-safety
DISABLE TRIGGER tr ON orders
--- adv.alter-21 destructive disable-safety
DISABLE TRIGGER ALL ON ALL SERVER
--- adv.alter-24 destructive disable-safety
ALTER TABLE orders DISABLE CHANGE_TRACKING
--- adv.alter-27 destructive destroy-recovery
ALTER DATABASE CURRENT SET RECOVERY SIMPLE
--- adv.alter-30 destructive drop-object
ALTER DATABASE billing REMOVE FILE f1
--- adv.alter-31 destructive drop-object
ALTER DATABASE billing REMOVE FILEGROUP fg
--- adv.alter-32 destructive shutdown
ALTER DATABASE billing SET RESTRICTED_USER
--- adv.alter-34 destructive disable-safety
ALTER INDEX ALL ON orders DISABLE
--- adv.alter-35 destructive disable-safety
ALTER INDEX ix ON orders DISABLE
--- adv.alter-38 destructive rename
EXEC sp_rename @objname = 'orders', @newname = 'x'
--- adv.alter-40 destructive rename
EXEC sys.sp_rename N'orders', N'o2'
--- adv.alter-41 destructive rename
EXEC sp_renamedb 'billing', 'old'
--- adv.alter-44 destructive drop-object
EXEC sp_droplogin 'app'
--- adv.alter-45 destructive drop-object
EXEC sp_droprole 'r'
--- adv.alter-46 destructive drop-object
EXEC sp_droptype 'ssn'
--- adv.alter-47 destructive drop-object
EXEC sp_dropserver 'lnk', 'droplogins'
--- adv.alter-48 destructive destroy-recovery
EXEC sp_delete_backuphistory '2024-01-01'
--- adv.alter-49 destructive drop-object
EXEC msdb.dbo.sp_delete_job @job_name = N'nightly'
--- adv.alter-50 destructive destroy-recovery
EXEC msdb.dbo.sp_delete_database_backuphistory @database_name = N'billing'
--- adv.alter-51 destructive destroy-recovery
EXEC sp_cdc_disable_db
--- adv.alter-52 destructive destroy-recovery
EXEC sys.sp_cdc_disable_table @source_schema = 'dbo', @source_name = 'orders', @capture_instance = 'all'
--- adv.alter-53 destructive drop-object
EXEC sp_removedbreplication 'billing'
--- adv.alter-54 destructive unbounded-delete
DBCC CHECKDB ('billing', REPAIR_ALLOW_DATA_LOSS)
--- adv.alter-55 destructive unbounded-delete
DBCC CHECKTABLE ('orders', REPAIR_ALLOW_DATA_LOSS) WITH NO_INFOMSGS
--- adv.alter-56 destructive disable-safety
DBCC WRITEPAGE ('billing', 1, 1, 0, 1, 0x00)
--- adv.alter-57 destructive replace-object
RESTORE DATABASE billing FROM DISK = 'x.bak' WITH REPLACE
--- adv.alter-58 destructive replace-object
RESTORE LOG billing FROM DISK = 'x.trn'
--- adv.alter-59 destructive server-file
BACKUP DATABASE billing TO DISK = 'NUL'
--- adv.alter-60 destructive server-file
BACKUP LOG billing TO DISK = 'NUL'
--- adv.alter-63 destructive server-file
INSERT INTO orders SELECT * FROM OPENROWSET(BULK 'c:\x.csv', FORMATFILE = 'c:\x.fmt') AS x
--- adv.alter-64 destructive server-file
SELECT * FROM OPENROWSET(BULK 'c:\secret.txt', SINGLE_CLOB) AS x
--- adv.alter-65 destructive shutdown
SHUTDOWN
--- adv.alter-68 destructive shutdown
KILL STATS JOB 53
--- adv.alter-69 destructive server-program
CREATE ASSEMBLY a FROM 'c:\x.dll' WITH PERMISSION_SET = UNSAFE
--- adv.alter-70 destructive server-program
CREATE EXTERNAL LIBRARY l FROM (CONTENT = 0x00) WITH (LANGUAGE = 'R')
--- adv.quotes-1 destructive drop-table
SET QUOTED_IDENTIFIER OFF; SELECT "'"; DROP TABLE orders; SELECT "'"
--- adv.quotes-2 destructive unreadable
SET QUOTED_IDENTIFIER OFF; EXEC("DROP TABLE orders")
--- adv.quotes-3 destructive drop-table
SELECT [a''] DROP TABLE orders
--- adv.quotes-4 destructive drop-table
SELECT 1 AS [x'] DROP TABLE orders --']
--- adv.quotes-5 destructive drop-table
SELECT 'it''s' DROP TABLE orders
--- adv.quotes-6 destructive drop-table
SELECT N'x' DROP TABLE orders
--- adv.quotes-7 destructive drop-table
SELECT "a""b" DROP TABLE orders
--- adv.quotes-8 destructive drop-table
SELECT /* /* nested */ */ 1 DROP TABLE orders
--- adv.quotes-9 destructive drop-table
SELECT /* -- */ 1 DROP TABLE orders
--- adv.quotes-10 destructive drop-table
SELECT 1 -- /*
 DROP TABLE orders -- */
--- adv.quotes-11 destructive drop-table
SELECT 'a\' DROP TABLE orders --'
--- adv.quotes-12 destructive drop-table
SELECT 'line\
two' DROP TABLE orders
--- adv.quotes-13 destructive drop-table
SELECT 1
GO
DROP TABLE orders
GO
--- adv.quotes-14 destructive unbounded-delete
GO
DELETE FROM orders
GO 5
--- adv.quotes-16 destructive server-program
{? = call xp_cmdshell('dir')}
--- adv.quotes-17 destructive drop-table
{ DROP TABLE orders }
--- manual: Transact-SQL reference, EXECUTE
--- adv.variable-1 destructive drop-table
DECLARE @s nvarchar(max) = N'SELECT 1'; IF @x = 1 SET @s = N'DROP TABLE orders'; EXEC(@s)
--- adv.variable-2 destructive drop-table
DECLARE @s nvarchar(max) = N'SELECT 1'; SET @s += N'; DROP TABLE orders'; EXEC(@s)
--- adv.variable-3 destructive unbounded-delete
DECLARE @s nvarchar(max) = N'DELETE FROM orders'; IF @x IS NOT NULL SET @s += N' WHERE id = @x'; EXEC sp_executesql @s, N'@x int', @x
--- adv.variable-4 destructive drop-table
DECLARE @a nvarchar(max) = N'DROP', @b nvarchar(max) = N' TABLE orders'; DECLARE @s nvarchar(max) = @a + @b; EXEC(@s)
--- adv.variable-5 destructive unreadable
DECLARE @s nvarchar(max); EXEC dbo.build @s OUTPUT; EXEC(@s)
--- adv.variable-6 destructive unreadable
DECLARE @s nvarchar(max) = N'SELECT 1'; EXEC dbo.build @text = @s OUTPUT; EXEC(@s)
--- adv.variable-7 destructive unreadable
DECLARE @s nvarchar(max); FETCH NEXT FROM c INTO @s; EXEC(@s)
--- adv.variable-8 destructive drop-table
DECLARE @s nvarchar(max) = N'SELECT 1'; WHILE 1 = 1 BEGIN EXEC(@s) SET @s = N'DROP TABLE orders' END
--- adv.variable-9 destructive unreadable
DECLARE @s nvarchar(max); SELECT @s = cmd FROM jobs; EXEC(@s)
--- adv.variable-10 destructive unreadable
DECLARE @s nvarchar(max) = (SELECT cmd FROM jobs); EXEC(@s)
--- adv.variable-11 destructive truncate
DECLARE @s nvarchar(max) = N'SELECT 1' EXEC(@s) SET @s = N'TRUNCATE TABLE orders' EXEC(@s)
--- adv.variable-12 destructive drop-table
DECLARE @t sysname = N'orders'; EXEC('DROP TABLE ' + @t)
--- adv.variable-13 destructive unreadable
EXEC('SET NOCOUNT ON; ' + @sql)
--- adv.variable-14 destructive unreadable
EXEC('' + @sql)
--- adv.variable-15 destructive unbounded-delete
EXEC(N'DELETE FROM ' + @t + N' WHERE 1 = 1')
--- adv.variable-16 destructive drop-table
DECLARE @sql nvarchar(max) = ''; SELECT @sql = @sql + 'DROP TABLE ' + name + ';' FROM sys.tables; EXEC(@sql)
--- adv.variable-17 destructive unreadable
DECLARE @sql nvarchar(max); SELECT @sql = STRING_AGG('DROP TABLE ' + name, ';') FROM sys.tables; EXEC(@sql)
--- adv.variable-18 destructive unreadable
DECLARE @sql nvarchar(max); SET @sql = CASE WHEN 1 = 1 THEN 'DROP TABLE orders' ELSE 'x' END; EXEC(@sql)
--- adv.variable-19 destructive drop-table
DECLARE @s varchar(max) = 'SELECT 1', @u varchar(max) = 'DROP TABLE orders' EXEC(@u)
--- adv.variable-20 destructive unreadable
UPDATE jobs SET @s = cmd WHERE id = 1; EXEC(@s)
--- adv.variable-21 destructive truncate
DECLARE @s varchar(100) SET @s = 'TRUNCATE ' SET @s = @s + 'TABLE ' SET @s = @s + 'orders' EXEC sp_executesql @s

--- adv.label-exec destructive drop-table
again: EXEC('DROP TABLE orders')

--- adv.output-star destructive unbounded-update,drop-table
UPDATE orders SET total = 1 OUTPUT inserted.* DROP TABLE orders

--- adv.nocount-unknown destructive unreadable
EXEC('SET NOCOUNT ON ' + @sql)

--- adv.within-group destructive unbounded-delete
DELETE FROM orders WHERE EXISTS (SELECT STRING_AGG(name, ',') WITHIN GROUP (ORDER BY name) FROM people p WHERE p.person = orders.id)


--- adv.variable-top destructive drop-table
DECLARE @sql nvarchar(max) = N'SELECT 1'; SELECT TOP (1) @sql = N'DROP TABLE orders'; EXEC(@sql)

--- adv.variable-top-1 destructive drop-table
DECLARE @sql nvarchar(max) = N'SELECT 1'; SELECT TOP 1 @sql = N'DROP TABLE orders'; EXEC(@sql)

--- adv.variable-distinct destructive drop-table
DECLARE @sql nvarchar(max) = N'SELECT 1'; SELECT DISTINCT @sql = N'DROP TABLE orders'; EXEC(@sql)

--- adv.if-unknown destructive unreadable
EXEC('IF 1 = 1 ' + @sql)

--- adv.if-exists-unknown destructive unreadable
EXEC('IF EXISTS (SELECT 1 FROM t) ' + @sql)

--- adv.while-unknown destructive unreadable
EXEC('WHILE @@ROWCOUNT > 0 ' + @sql)

--- adv.row-number-all destructive unbounded-delete
WITH d AS (SELECT *, ROW_NUMBER() OVER (PARTITION BY a ORDER BY b) AS n FROM orders) DELETE FROM d WHERE n > 0

--- adv.update-query-all destructive unbounded-update
UPDATE x SET a = 1 FROM (SELECT * FROM orders) x

--- adv.outer-apply destructive unbounded-delete
DELETE o FROM orders o OUTER APPLY (SELECT TOP 1 * FROM people p WHERE p.id = o.person_id) y

--- adv.cross-apply-all destructive unbounded-delete
DELETE o FROM orders o CROSS APPLY (SELECT 1 AS x) y

--- adv.column-of-values destructive unbounded-delete
DELETE j FROM jobs AS j CROSS JOIN (VALUES (1), (2)) AS v(n) WHERE n = 1
