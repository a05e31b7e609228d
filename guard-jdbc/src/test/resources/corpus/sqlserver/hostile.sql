--- about: What destroys, plain and in disguise. No server runs here: the labels are those of the manual.
--- manual: Transact-SQL reference, Queries
--- hostile.queries.1 destructive
SELECT 1 DROP TABLE dbo.orders

--- hostile.queries.2 destructive
SELECT 1 AS [']; DROP TABLE orders; SELECT 2 AS [']

--- hostile.queries.3 destructive
SELECT 'a' DELETE FROM orders

--- hostile.queries.4 destructive
SELECT id FROM orders DELETE orders

--- hostile.queries.5 destructive
WITH x AS (SELECT TOP 10 * FROM orders) DELETE FROM orders

--- hostile.queries.6 destructive
WITH c AS (SELECT 1 AS n) UPDATE orders SET status = 'x'

--- hostile.queries.7 destructive
SELECT * FROM OPENROWSET(BULK 'c:\x.csv', SINGLE_CLOB) AS x

--- hostile.queries.8 destructive
SELECT * INTO archive FROM orders DROP TABLE orders

--- hostile.queries.9 destructive
SELECT * FROM OPENQUERY(srv, 'DELETE FROM orders')

--- hostile.queries.10 destructive
WITH d AS (SELECT * FROM orders) DELETE FROM d

--- hostile.queries.11 destructive
SELECT 1;DROP TABLE orders

--- hostile.queries.12 destructive
select 1 drop table orders

--- manual: Transact-SQL reference, DROP statements
--- hostile.drop.1 destructive drop-table
DROP TABLE [dbo].[it's]

--- hostile.drop.2 destructive drop-table
DROP TABLE IF EXISTS dbo.a, dbo.b

--- hostile.drop.3 destructive drop-object
DROP INDEX orders.ix_a

--- hostile.drop.4 destructive drop-object
DROP PROCEDURE dbo.p

--- hostile.drop.5 destructive drop-object
DROP LOGIN app

--- hostile.drop.6 destructive
DROP SCHEMA archive

--- hostile.drop.7 destructive drop-object
DROP ASSEMBLY x

--- hostile.drop.8 destructive drop-table
DROP TABLE ##shared

--- hostile.drop.9 destructive drop-object
DROP STATISTICS orders.s

--- hostile.drop.10 destructive
DROP SECURITY POLICY p

--- hostile.drop.11 destructive
DROP DATABASE IF EXISTS billing

--- hostile.drop.12 destructive drop-object
DROP SEQUENCE s

--- hostile.drop.13 destructive drop-object
DROP SYNONYM s

--- hostile.drop.14 destructive drop-object
DROP TYPE t

--- hostile.drop.15 destructive drop-object
DROP USER u

--- hostile.drop.16 destructive drop-object
DROP ROLE r

--- hostile.drop.17 destructive
DROP PARTITION SCHEME ps

--- hostile.drop.18 destructive
DROP FULLTEXT INDEX ON orders

--- hostile.drop.19 destructive drop-object
DROP VIEW dbo.v

--- hostile.drop.20 destructive drop-object
DROP FUNCTION dbo.f

--- hostile.drop.21 destructive drop-object
DROP TRIGGER trg ON DATABASE

--- hostile.drop.22 destructive drop-object
DROP INDEX ix ON orders WITH (ONLINE = ON)

--- manual: Transact-SQL reference, DELETE
--- hostile.delete.1 destructive
DELETE TOP (100) PERCENT FROM orders

--- hostile.delete.2 destructive unbounded-delete
DELETE FROM orders OUTPUT deleted.* INTO archive

--- hostile.delete.3 destructive unbounded-delete
DELETE o FROM orders o

--- hostile.delete.4 destructive unbounded-delete
DELETE o FROM orders AS o LEFT JOIN customers c ON c.id = o.customer_id

--- hostile.delete.5 destructive unbounded-delete
DELETE FROM orders WITH (TABLOCK)

--- hostile.delete.6 destructive unbounded-delete
DELETE FROM orders OPTION (MAXDOP 1)

--- hostile.delete.7 destructive unbounded-delete
DELETE FROM orders WHERE 1 = 1

--- hostile.delete.8 destructive unbounded-delete
DELETE dbo.orders

--- hostile.delete.9 destructive unbounded-delete
DELETE orders FROM orders

--- hostile.delete.10 destructive unbounded-delete
DELETE FROM srv.billing.dbo.orders

--- hostile.delete.11 destructive
DELETE FROM orders WHERE id = id -- x
GO
SELECT 1

--- hostile.delete.12 destructive
DELETE FROM orders WHERE id = 1 UPDATE orders SET a = 1

--- hostile.delete.13 destructive unbounded-delete
DELETE FROM orders WHERE id IN (SELECT id FROM orders)

--- manual: Transact-SQL reference, UPDATE
--- hostile.update.1 destructive unbounded-update
UPDATE orders SET status = 'x' OUTPUT inserted.id

--- hostile.update.2 destructive unbounded-update
UPDATE o SET o.status = 'x' FROM orders o

--- hostile.update.3 destructive unbounded-update
UPDATE TOP (50) PERCENT orders SET status = 'x'

--- hostile.update.4 destructive unbounded-update
UPDATE orders WITH (ROWLOCK) SET status = 'x'

--- hostile.update.5 destructive unbounded-update
UPDATE orders SET status += 'x'

--- hostile.update.6 destructive unbounded-update
UPDATE orders SET status = 'x' FROM orders

--- hostile.update.7 destructive unbounded-update
UPDATE t SET x = 1 FROM (SELECT * FROM orders) t

--- hostile.update.8 destructive
UPDATE orders SET a = 1 WHERE id = 1 DELETE FROM orders

--- manual: Transact-SQL reference, TRUNCATE TABLE
--- hostile.truncate.1 destructive truncate
TRUNCATE TABLE orders WITH (PARTITIONS (2, 4 TO 6))

--- hostile.truncate.2 destructive truncate
TRUNCATE TABLE [dbo].[orders]

--- hostile.truncate.3 destructive truncate
TRUNCATE TABLE ##shared

--- manual: Transact-SQL reference, MERGE
--- hostile.merge.1 destructive
MERGE orders AS t USING src AS s ON 1 = 1 WHEN MATCHED THEN DELETE;

--- hostile.merge.2 destructive
MERGE INTO orders t USING src s ON t.id = s.id WHEN NOT MATCHED BY SOURCE THEN UPDATE SET status = 'x';

--- hostile.merge.3 destructive
MERGE orders t USING src s ON t.id = s.id WHEN NOT MATCHED BY SOURCE THEN DELETE;

--- manual: Transact-SQL reference, INSERT
--- hostile.insert.1 destructive
INSERT INTO log VALUES (1) TRUNCATE TABLE orders

--- hostile.insert.2 destructive
INSERT INTO log SELECT 1 DELETE FROM orders

--- hostile.insert.3 destructive
INSERT INTO log EXEC('DELETE FROM orders')

--- manual: Transact-SQL reference, ALTER DATABASE
--- hostile.alter-database.1 destructive
ALTER DATABASE billing SET RECOVERY SIMPLE

--- hostile.alter-database.2 destructive
ALTER DATABASE billing MODIFY NAME = billing_old

--- hostile.alter-database.3 destructive
ALTER DATABASE billing SET OFFLINE WITH ROLLBACK IMMEDIATE

--- hostile.alter-database.4 destructive
ALTER DATABASE billing SET SINGLE_USER WITH ROLLBACK IMMEDIATE

--- hostile.alter-database.5 destructive
ALTER DATABASE billing REMOVE FILE data2

--- hostile.alter-database.6 destructive
ALTER DATABASE billing SET EMERGENCY

--- manual: Transact-SQL reference, ALTER TABLE
--- hostile.alter-table.1 destructive
ALTER TABLE orders DROP COLUMN status

--- hostile.alter-table.2 destructive
ALTER TABLE orders DROP CONSTRAINT fk_a, ck_b

--- hostile.alter-table.3 destructive
ALTER TABLE orders ALTER COLUMN status nvarchar(5) NOT NULL

--- hostile.alter-table.4 destructive
ALTER TABLE orders NOCHECK CONSTRAINT ALL

--- hostile.alter-table.5 destructive
ALTER TABLE orders DISABLE TRIGGER ALL

--- hostile.alter-table.6 destructive
ALTER TABLE orders SWITCH PARTITION 3 TO archive

--- hostile.alter-table.7 destructive
ALTER TABLE orders SET (SYSTEM_VERSIONING = OFF)

--- hostile.alter-table.8 destructive
ALTER TABLE orders DROP COLUMN a, b

--- hostile.alter-table.9 destructive
ALTER TABLE orders DROP CONSTRAINT IF EXISTS pk

--- hostile.alter-table.10 destructive
ALTER TABLE orders DROP PERIOD FOR SYSTEM_TIME

--- manual: Transact-SQL reference, ALTER statements
--- hostile.alter-statements.1 destructive
ALTER SCHEMA archive TRANSFER dbo.orders

--- hostile.alter-statements.2 destructive
ALTER SECURITY POLICY p WITH (STATE = OFF)

--- manual: Transact-SQL reference, CREATE statements
--- hostile.create.1 destructive
CREATE ASSEMBLY x FROM 'c:\x.dll'

--- manual: Transact-SQL reference, EXECUTE and system stored procedures
--- hostile.execute.1 destructive
EXEC('DROP TABLE orders')

--- hostile.execute.2 destructive
EXEC ('DROP ' + 'TABLE orders')

--- hostile.execute.3 destructive
EXECUTE (N'TRUNCATE TABLE orders')

--- hostile.execute.4 destructive
EXEC(@sql)

--- hostile.execute.5 destructive
EXEC('DELETE FROM orders') AT linked_server

--- hostile.execute.6 destructive
EXEC sp_executesql N'DROP TABLE orders'

--- hostile.execute.7 destructive
EXEC sp_executesql @stmt = N'DELETE FROM orders'

--- hostile.execute.8 destructive
EXEC sys.sp_executesql N'UPDATE orders SET status = @s', N'@s int', @s = 1

--- hostile.execute.9 destructive
EXEC sp_executesql @sql

--- hostile.execute.10 destructive
EXEC sp_rename 'orders', 'orders_old'

--- hostile.execute.11 destructive
EXEC sp_rename 'dbo.orders.status', 'state', 'COLUMN'

--- hostile.execute.12 destructive
EXEC xp_cmdshell 'del c:\data'

--- hostile.execute.13 destructive
EXEC master..xp_cmdshell 'dir'

--- hostile.execute.14 destructive
EXEC sp_MSforeachtable 'DROP TABLE ?'

--- hostile.execute.15 destructive
EXEC sp_detach_db 'billing'

--- hostile.execute.16 destructive
EXEC sp_dropuser 'app'

--- hostile.execute.17 destructive
sp_rename 'orders', 'orders_old'

--- hostile.execute.18 destructive
EXEC sp_MSforeachdb 'DROP TABLE ?..x'

--- hostile.execute.19 destructive
{call sp_executesql(N'DROP TABLE orders')}

--- hostile.execute.20 destructive
{call xp_cmdshell('dir')}

--- hostile.execute.21 destructive
EXEC sp_configure 'xp_cmdshell', 1

--- hostile.execute.22 destructive
EXECUTE AS USER = 'dbo'; DROP TABLE orders

--- hostile.execute.23 destructive
EXEC dbo.p DROP TABLE orders

--- hostile.execute.24 destructive
EXEC dbo.p @x = 1 DELETE FROM orders

--- hostile.execute.25 destructive
EXEC sp_executesql @stmt = N'TRUNCATE TABLE orders', @params = N''

--- hostile.execute.26 destructive
EXEC @rc = sp_executesql N'DROP TABLE orders'

--- manual: Transact-SQL reference, DBCC
--- hostile.dbcc.1 destructive
DBCC SHRINKFILE (1, EMPTYFILE) DROP TABLE x

--- hostile.dbcc.2 destructive
DBCC CHECKDB (billing, REPAIR_ALLOW_DATA_LOSS)

--- manual: Transact-SQL reference, BACKUP and RESTORE
--- hostile.backup.1 destructive
RESTORE DATABASE billing FROM DISK = 'c:\b.bak' WITH REPLACE

--- hostile.backup.2 destructive
BACKUP DATABASE billing TO DISK = 'c:\b.bak'

--- hostile.backup.3 destructive
BACKUP LOG billing WITH TRUNCATE_ONLY

--- manual: Transact-SQL reference, Transaction statements
--- hostile.transaction-statements.1 destructive
BEGIN TRAN DELETE FROM orders COMMIT

--- hostile.transaction-statements.2 destructive
BEGIN TRY DELETE FROM orders END TRY BEGIN CATCH SELECT 1 END CATCH

--- hostile.transaction-statements.3 destructive
BEGIN TRAN; TRUNCATE TABLE orders; COMMIT TRAN

--- hostile.transaction-statements.4 destructive
COMMIT DROP TABLE orders

--- hostile.transaction-statements.5 destructive
BEGIN TRY SELECT 1 END TRY BEGIN CATCH DROP TABLE orders END CATCH

--- manual: Transact-SQL reference, SET statements
--- hostile.set-statements.1 destructive
SET NOCOUNT ON DELETE FROM orders

--- hostile.set-statements.2 destructive
SET ROWCOUNT 0 DELETE FROM orders

--- hostile.set-statements.3 destructive
SET QUOTED_IDENTIFIER OFF DROP TABLE orders

--- manual: Transact-SQL reference, Control of flow, and other statements
--- hostile.control-of.1 destructive
DECLARE @x int = 1 DELETE FROM orders

--- hostile.control-of.2 destructive
PRINT 'x' TRUNCATE TABLE orders

--- hostile.control-of.3 destructive
USE billing DROP TABLE orders

--- hostile.control-of.4 destructive
USE master
GO
DROP DATABASE billing
GO

--- hostile.control-of.5 destructive
IF 1 = 1 BEGIN DROP TABLE orders END

--- hostile.control-of.6 destructive
IF EXISTS (SELECT * FROM sys.objects WHERE name = 'orders') DROP TABLE orders

--- hostile.control-of.7 destructive
IF 1 = 2 SELECT 1 ELSE TRUNCATE TABLE orders

--- hostile.control-of.8 destructive
WHILE 1 = 1 DELETE TOP (1000) FROM orders

--- hostile.control-of.9 destructive
DISABLE TRIGGER ALL ON DATABASE

--- hostile.control-of.10 destructive
DISABLE TRIGGER trg_audit ON dbo.orders

--- hostile.control-of.11 destructive
BULK INSERT orders FROM 'c:\x.csv'

--- hostile.control-of.12 destructive
SHUTDOWN WITH NOWAIT

--- hostile.control-of.13 destructive
KILL 53

--- hostile.control-of.14 destructive
RECONFIGURE DROP TABLE orders

--- hostile.control-of.15 destructive
DECLARE @s nvarchar(99) = N'DROP TABLE orders'; EXEC (@s)

--- hostile.control-of.16 destructive
DECLARE c CURSOR FOR SELECT 1; OPEN c; FETCH NEXT FROM c; DROP TABLE orders

--- hostile.control-of.17 destructive
WAITFOR DELAY '00:00:05' DROP TABLE orders

--- hostile.control-of.18 destructive
again: DELETE FROM orders

--- hostile.control-of.19 destructive
IF @@ROWCOUNT = 0 DELETE orders ELSE PRINT 'x'

--- hostile.control-of.20 destructive
THROW 50000, 'x', 1; DELETE FROM orders

--- hostile.control-of.21 destructive
RETURN DROP TABLE orders

--- hostile.control-of.22 destructive
DECLARE @t TABLE (id int) DELETE FROM orders

--- hostile.control-of.23 destructive
IF 1 = 1 SELECT 1 DROP TABLE orders

--- hostile.control-of.24 destructive
WHILE 1 = 1 BEGIN DELETE FROM orders BREAK END

--- manual: Transact-SQL reference, ALTER TABLE, GRANT, RESTORE, DBCC, BULK INSERT: none of them needs a semicolon behind it
--- hostile.unseparated.1 destructive drop-table
ALTER TABLE t ADD c int DROP TABLE u

--- hostile.unseparated.2 destructive drop-table
ALTER INDEX ALL ON t REBUILD DROP TABLE u

--- hostile.unseparated.3 destructive drop-object
ALTER ROLE r ADD MEMBER m DROP USER u

--- hostile.unseparated.4 destructive truncate
ALTER LOGIN l DISABLE TRUNCATE TABLE t

--- hostile.unseparated.5 destructive drop-column
ALTER TABLE t ADD c int ALTER TABLE u DROP COLUMN d

--- hostile.unseparated.6 destructive drop-object
ALTER TABLE t ADD c int DROP INDEX IF EXISTS i ON dbo.u

--- hostile.unseparated.7 destructive drop-table
GRANT SELECT ON t TO u DROP TABLE v

--- hostile.unseparated.8 destructive truncate
DENY DELETE, UPDATE ON t TO u TRUNCATE TABLE v

--- hostile.unseparated.9 destructive unbounded-delete
REVOKE GRANT OPTION FOR UPDATE ON t FROM u CASCADE DELETE FROM v

--- hostile.unseparated.10 destructive drop-table
GRANT SELECT ON t TO u WITH GRANT OPTION DROP TABLE v

--- hostile.unseparated.11 destructive replace-object
SELECT 1 RESTORE DATABASE d FROM DISK = 'x'

--- hostile.unseparated.12 destructive unbounded-delete
DECLARE @x int = 1 DBCC CHECKDB (billing, REPAIR_ALLOW_DATA_LOSS)

--- hostile.unseparated.13 destructive server-file
SELECT 1 BULK INSERT t FROM 'c:\x.csv'

--- manual: Transact-SQL reference, FROM: a joined table, join hints
--- hostile.joins.1 destructive unbounded-delete
DELETE j FROM jobs j LEFT JOIN (customers c INNER JOIN orders o ON o.customer_id = c.id) ON c.id = j.id

--- hostile.joins.2 destructive unbounded-update
UPDATE j SET state = 'x' FROM jobs j LEFT JOIN customers c INNER JOIN orders o ON o.customer_id = c.id ON c.id = j.id

--- hostile.joins.3 destructive unbounded-delete
DELETE j FROM jobs j LEFT HASH JOIN customers c ON c.id = j.id

--- hostile.joins.4 destructive unbounded-delete
DELETE FROM jobs WHERE id IN (SELECT j.id FROM customers c RIGHT JOIN jobs j ON c.id = j.id)
