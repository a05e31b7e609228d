--- about: Daily work, in suspicious costumes. No server runs here: the labels are those of the manual.
--- manual: Transact-SQL reference, Queries
--- honest.queries.1 harmless
SELECT [drop], [delete from x], [it's] FROM [truncate]

--- honest.queries.2 harmless
SELECT TOP (10) WITH TIES id FROM orders ORDER BY id

--- honest.queries.3 harmless
SELECT id AS "drop table x" FROM orders WITH (NOLOCK)

--- honest.queries.4 harmless
SELECT 'a]b', N'; DROP TABLE x' FROM [a]]b]

--- honest.queries.5 harmless
SELECT 1 -- DROP TABLE x

--- honest.queries.6 harmless
SELECT 1 /* /* nested */ DROP TABLE x */

--- honest.queries.7 harmless
SELECT * FROM orders FOR UPDATE

--- honest.queries.8 harmless
SELECT * INTO #tmp FROM orders

--- honest.queries.9 harmless
WITH d AS (SELECT id, ROW_NUMBER() OVER (PARTITION BY a ORDER BY id) AS rn FROM orders) SELECT * FROM d

--- honest.queries.10 harmless
SELECT {fn NOW()}

--- honest.queries.11 harmless
SELECT * FROM sys.tables
GO
SELECT 2

--- honest.queries.12 harmless
SELECT TOP 5 * FROM [drop] WHERE [delete] = 1

--- honest.queries.13 harmless
SELECT OBJECT_ID('dbo.drop')

--- honest.queries.14 harmless
SELECT * FROM orders FOR JSON PATH

--- honest.queries.15 harmless
SELECT * FROM OPENJSON(@j) WITH (id int '$.delete')

--- honest.queries.16 harmless
SELECT * FROM OPENQUERY(srv, 'SELECT 1')

--- honest.queries.17 harmless
SELECT STRING_AGG(name, '; DROP TABLE ') FROM customers

--- honest.queries.18 harmless
SELECT deleted.id FROM deleted

--- honest.queries.19 harmless
SELECT * FROM orders WITH (UPDLOCK, READPAST) WHERE id = 1

--- honest.queries.20 harmless
SELECT a FROM t ORDER BY a OFFSET 5 ROWS FETCH NEXT 5 ROWS ONLY

--- honest.queries.21 harmless
SELECT CASE WHEN a = 'drop' THEN 'delete' ELSE 'update' END FROM t

--- honest.queries.22 harmless
SELECT * FROM t CROSS APPLY STRING_SPLIT(a, ';') s

--- honest.queries.23 harmless
SELECT N'it''s; DROP TABLE x', [a b;c] FROM [t]

--- honest.queries.24 harmless
SELECT 1 WHERE EXISTS (SELECT 1 FROM t) OPTION (RECOMPILE)

--- manual: Transact-SQL reference, DROP statements
--- honest.drop.1 harmless
DROP TABLE #tmp

--- honest.drop.2 harmless
DROP TABLE IF EXISTS #tmp

--- honest.drop.3 harmless
DROP TABLE IF EXISTS #a, #b

--- manual: Transact-SQL reference, DELETE
--- honest.delete.1 harmless
DELETE FROM #tmp

--- honest.delete.2 harmless
DELETE FROM orders WHERE id = @id

--- honest.delete.3 harmless
DELETE FROM orders WHERE id = @P0

--- honest.delete.4 harmless
DELETE TOP (100) FROM orders WHERE status = 'done'

--- honest.delete.5 harmless
DELETE o FROM orders o INNER JOIN src s ON s.id = o.id

--- honest.delete.6 harmless
DELETE FROM orders OUTPUT deleted.id WHERE id = 1

--- honest.delete.7 harmless
DELETE FROM orders WHERE CURRENT OF c1

--- honest.delete.8 harmless
DELETE o FROM orders o WHERE o.id = 1

--- manual: Transact-SQL reference, UPDATE STATISTICS
--- honest.update-statistics.1 harmless
UPDATE STATISTICS orders

--- manual: Transact-SQL reference, UPDATE
--- honest.update.1 harmless
UPDATE #tmp SET a = 1

--- honest.update.2 harmless
UPDATE orders SET status = 'delete' WHERE id = 1

--- honest.update.3 harmless
UPDATE o SET o.status = 'x' FROM orders o JOIN src s ON s.id = o.id

--- honest.update.4 harmless
UPDATE TOP (10) orders SET status = 'x' WHERE status = 'y'

--- honest.update.5 harmless
UPDATE orders SET total += 1 OUTPUT deleted.total WHERE id = 1

--- honest.update.6 harmless
UPDATE orders SET a = 1 WHERE id = 1 SELECT @@ROWCOUNT

--- manual: Transact-SQL reference, TRUNCATE TABLE
--- honest.truncate.1 harmless
TRUNCATE TABLE #tmp

--- manual: Transact-SQL reference, MERGE
--- honest.merge.1 harmless
MERGE INTO orders WITH (HOLDLOCK) AS t USING (VALUES (1, 'x')) AS s (id, st) ON t.id = s.id WHEN MATCHED THEN UPDATE SET status = s.st WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id);

--- honest.merge.2 harmless
MERGE orders t USING src s ON t.id = s.id WHEN MATCHED AND s.gone = 1 THEN DELETE OUTPUT $action, deleted.id;

--- honest.merge.3 harmless
MERGE orders AS t USING src AS s ON t.id = s.id WHEN MATCHED AND t.v < s.v THEN UPDATE SET v = s.v WHEN NOT MATCHED THEN INSERT (id, v) VALUES (s.id, s.v);

--- manual: Transact-SQL reference, INSERT
--- honest.insert.1 harmless
INSERT INTO #tmp SELECT id FROM orders

--- honest.insert.2 harmless
INSERT INTO orders (id) OUTPUT inserted.id VALUES (1)

--- honest.insert.3 harmless
INSERT INTO orders EXEC dbo.load_orders

--- honest.insert.4 harmless
INSERT TOP (5) INTO orders SELECT * FROM src

--- honest.insert.5 harmless
INSERT INTO orders OUTPUT inserted.id INTO @t VALUES (1)

--- honest.insert.6 harmless
INSERT INTO orders (id) VALUES (1) SELECT SCOPE_IDENTITY()

--- manual: Transact-SQL reference, ALTER DATABASE
--- honest.alter-database.1 harmless
ALTER DATABASE billing SET READ_COMMITTED_SNAPSHOT ON

--- honest.alter-database.2 harmless
ALTER DATABASE SCOPED CONFIGURATION SET MAXDOP = 4

--- manual: Transact-SQL reference, ALTER TABLE
--- honest.alter-table.1 harmless
ALTER TABLE orders ADD deleted bit NOT NULL DEFAULT 0

--- honest.alter-table.2 harmless
ALTER TABLE orders ADD CONSTRAINT fk FOREIGN KEY (a) REFERENCES b (id) ON DELETE SET NULL

--- honest.alter-table.3 harmless
ALTER TABLE orders CHECK CONSTRAINT ALL

--- honest.alter-table.4 harmless
ALTER TABLE orders ENABLE TRIGGER ALL

--- honest.alter-table.5 harmless
ALTER TABLE orders ADD CONSTRAINT df DEFAULT 0 FOR total

--- honest.alter-table.6 harmless
ALTER TABLE orders WITH CHECK CHECK CONSTRAINT fk

--- honest.alter-table.7 harmless
ALTER TABLE orders ADD a int NULL, b nvarchar(10) NOT NULL CONSTRAINT df DEFAULT 'drop'

--- honest.alter-table.8 harmless
ALTER TABLE orders REBUILD WITH (DATA_COMPRESSION = PAGE)

--- honest.alter-table.9 harmless
ALTER TABLE orders SET (LOCK_ESCALATION = TABLE)

--- honest.alter-table.10 harmless
ALTER TABLE orders SET (SYSTEM_VERSIONING = ON)

--- manual: Transact-SQL reference, ALTER statements
--- honest.alter-statements.1 harmless
ALTER INDEX ALL ON orders REBUILD

--- honest.alter-statements.2 harmless
ALTER SEQUENCE s RESTART WITH 1

--- honest.alter-statements.3 harmless
ALTER INDEX ix ON orders REORGANIZE

--- manual: Transact-SQL reference, CREATE statements
--- honest.create.1 harmless
CREATE TABLE #tmp (id int)

--- honest.create.2 harmless
CREATE TABLE [dbo].[drop] ([id] int IDENTITY(1,1) NOT NULL, CONSTRAINT [pk] PRIMARY KEY CLUSTERED ([id]))

--- honest.create.3 harmless
CREATE TABLE t (id int REFERENCES a (id) ON DELETE CASCADE ON UPDATE NO ACTION)

--- honest.create.4 harmless
CREATE NONCLUSTERED INDEX ix ON orders (status) INCLUDE (total) WITH (ONLINE = ON)

--- honest.create.5 harmless
CREATE PROCEDURE p AS BEGIN DELETE FROM orders END

--- honest.create.6 harmless
CREATE OR ALTER PROCEDURE p AS TRUNCATE TABLE x

--- honest.create.7 harmless
CREATE TRIGGER trg ON orders AFTER INSERT, UPDATE, DELETE AS BEGIN DELETE FROM audit END

--- honest.create.8 harmless
CREATE OR ALTER VIEW v AS SELECT 1 AS [delete]

--- honest.create.9 harmless
CREATE TABLE ##g (id int)

--- honest.create.10 harmless
CREATE INDEX ix ON #tmp (id)

--- honest.create.11 harmless
CREATE SEQUENCE s START WITH 1

--- honest.create.12 harmless
CREATE STATISTICS s ON orders (status)

--- honest.create.13 harmless
CREATE OR ALTER FUNCTION dbo.f() RETURNS int AS BEGIN RETURN 1 END

--- honest.create.14 harmless
CREATE TRIGGER trg ON orders INSTEAD OF DELETE AS BEGIN UPDATE orders SET deleted = 1 WHERE id IN (SELECT id FROM deleted) END

--- manual: Transact-SQL reference, EXECUTE and system stored procedures
--- honest.execute.1 harmless
EXEC dbo.recalculate 1, 'drop'

--- honest.execute.2 harmless
EXEC sp_executesql N'SELECT * FROM orders WHERE id = @id', N'@id int', @id = 1

--- honest.execute.3 harmless
EXEC sp_executesql N'DELETE FROM orders WHERE id = @id', N'@id int', @id = 1

--- honest.execute.4 harmless
EXEC('SELECT 1')

--- honest.execute.5 harmless
EXEC sp_help 'orders'

--- honest.execute.6 harmless
EXEC sp_addextendedproperty 'MS_Description', 'drop table orders'

--- honest.execute.7 harmless
EXEC sp_getapplock @Resource = 'x', @LockMode = 'Exclusive'

--- honest.execute.8 harmless
{call dbo.p(?)}

--- honest.execute.9 harmless
{? = call dbo.f(?)}

--- honest.execute.10 harmless
EXEC sp_columns 'orders'

--- honest.execute.11 harmless
EXEC dbo.[drop] @id = 1

--- honest.execute.12 harmless
EXEC sp_set_session_context 'k', 'drop'

--- honest.execute.13 harmless
EXEC sp_executesql @stmt = N'UPDATE orders SET a = 1 WHERE id = @i', @params = N'@i int', @i = 1

--- honest.execute.14 harmless
exec sp_executesql N'INSERT INTO t VALUES (@p)', N'@p nvarchar(9)', N'DROP'

--- honest.execute.15 harmless
EXEC sp_help [delete]

--- honest.execute.16 harmless
EXEC sp_updatestats

--- honest.execute.17 harmless
EXEC sp_dropextendedproperty 'MS_Description'

--- honest.execute.18 harmless
EXEC sp_configure 'show advanced options', 1

--- honest.execute.19 harmless
EXEC sp_spaceused 'orders'

--- manual: Transact-SQL reference, DBCC
--- honest.dbcc.1 harmless
DBCC CHECKIDENT ('orders', RESEED, 1)

--- honest.dbcc.2 harmless
DBCC FREEPROCCACHE

--- honest.dbcc.3 harmless
DBCC CHECKDB (billing)

--- manual: Transact-SQL reference, Transaction statements
--- honest.transaction-statements.1 harmless
BEGIN TRANSACTION

--- honest.transaction-statements.2 harmless
COMMIT TRANSACTION t1

--- honest.transaction-statements.3 harmless
ROLLBACK TRAN

--- honest.transaction-statements.4 harmless
SAVE TRANSACTION sp1

--- honest.transaction-statements.5 harmless
BEGIN TRY INSERT INTO orders (id) VALUES (1) END TRY BEGIN CATCH THROW END CATCH

--- honest.transaction-statements.6 harmless
BEGIN DISTRIBUTED TRAN

--- honest.transaction-statements.7 harmless
BEGIN TRAN UPDATE orders SET a = 1 WHERE id = 1 COMMIT

--- manual: Transact-SQL reference, SET statements
--- honest.set-statements.1 harmless
SET IDENTITY_INSERT orders ON

--- honest.set-statements.2 harmless
SET NOCOUNT ON; SELECT 1

--- honest.set-statements.3 harmless
SET XACT_ABORT ON

--- honest.set-statements.4 harmless
SET TRANSACTION ISOLATION LEVEL READ COMMITTED

--- honest.set-statements.5 harmless
SET DEADLOCK_PRIORITY LOW

--- honest.set-statements.6 harmless
SET IDENTITY_INSERT orders OFF

--- manual: Transact-SQL reference, Control of flow, and other statements
--- honest.control-of.1 harmless
IF OBJECT_ID('tempdb..#tmp') IS NOT NULL DROP TABLE #tmp

--- honest.control-of.2 harmless
DECLARE @id int; SET @id = 1; SELECT @id

--- honest.control-of.3 harmless
DECLARE @t TABLE (id int); INSERT INTO @t VALUES (1); SELECT * FROM @t

--- honest.control-of.4 harmless
IF @@TRANCOUNT > 0 ROLLBACK TRAN

--- honest.control-of.5 harmless
WHILE @i < 10 BEGIN SET @i = @i + 1 END

--- honest.control-of.6 harmless
ENABLE TRIGGER trg ON orders

--- honest.control-of.7 harmless
GRANT DELETE, UPDATE ON orders TO app

--- honest.control-of.8 harmless
DENY DELETE ON orders TO app

--- honest.control-of.9 harmless
DECLARE c CURSOR FOR SELECT id FROM orders FOR UPDATE OF status

--- honest.control-of.10 harmless
FETCH NEXT FROM c INTO @id

--- honest.control-of.11 harmless
CLOSE c; DEALLOCATE c

--- honest.control-of.12 harmless
WAITFOR DELAY '00:00:01'

--- honest.control-of.13 harmless
PRINT 'DROP TABLE x'

--- honest.control-of.14 harmless
RAISERROR('DELETE FROM x', 16, 1)

--- honest.control-of.15 harmless
USE billing

--- honest.control-of.16 harmless
DECLARE @drop int = 1; SELECT @drop

--- honest.control-of.17 harmless
THROW 50000, 'DROP TABLE x', 1

--- honest.control-of.18 harmless
DECLARE @s nvarchar(max) = N'DROP TABLE x'; SELECT @s

--- honest.control-of.19 harmless
IF NOT EXISTS (SELECT 1 FROM sys.columns WHERE name = 'deleted') ALTER TABLE orders ADD deleted bit

--- honest.control-of.20 harmless
IF OBJECT_ID('dbo.t') IS NULL CREATE TABLE dbo.t (id int)

--- honest.control-of.21 harmless
RECONFIGURE

--- honest.control-of.22 harmless
REVERT

--- manual: Transact-SQL reference, GRANT and ALTER
--- honest.unseparated.1 harmless grant
GRANT ALTER, DELETE, UPDATE ON t TO u WITH GRANT OPTION

--- honest.unseparated.2 harmless select,grant
SELECT 1 GRANT CREATE TABLE TO u

--- honest.unseparated.3 harmless revoke
REVOKE GRANT OPTION FOR EXECUTE ON p TO u CASCADE

--- honest.unseparated.4 harmless select,revoke
SELECT 1 DENY BACKUP DATABASE TO u

--- honest.unseparated.5 harmless create,grant
CREATE TABLE t (a int) GRANT DELETE ON t TO u

--- honest.unseparated.6 harmless alter
ALTER TABLE dbo.t ALTER INDEX i REBUILD WITH (BUCKET_COUNT = 64)

--- honest.unseparated.7 harmless
ALTER PROCEDURE p AS DELETE FROM t DROP TABLE u

--- honest.unseparated.8 harmless select
SELECT 1 DBCC SHOWCONTIG (t)

--- honest.unseparated.9 harmless grant
GRANT ALTER ANY ROLE, CREATE DATABASE TO u

--- manual: Transact-SQL reference, FROM: a joined table, join hints
--- honest.joins.1 harmless delete
DELETE j FROM jobs j INNER LOOP JOIN customers c ON c.id = j.id

--- honest.joins.2 harmless update
UPDATE j SET state = 'x' FROM jobs j RIGHT JOIN (customers c INNER JOIN orders o ON o.customer_id = c.id) ON c.id = j.id

--- honest.joins.3 harmless delete
DELETE j FROM jobs j LEFT JOIN customers c ON c.id = j.id LEFT JOIN orders o ON o.customer_id = c.id WHERE o.id IS NULL
