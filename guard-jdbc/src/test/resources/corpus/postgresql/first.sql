--- about: The plainest forms of everything.
--- first.drop destructive drop-table
DROP TABLE t

--- first.select harmless select
SELECT 1
