--- about: TRUNCATE and its relatives: partitions, engines, tablespaces, history.
--- truncate.table destructive truncate
TRUNCATE TABLE audit_log
--- truncate.short destructive truncate
TRUNCATE audit_log
--- truncate.lower-semicolon destructive truncate
truncate settings;
--- truncate.qualified destructive truncate
TRUNCATE TABLE archive.orders_2023
--- truncate.quoted destructive truncate
TRUNCATE`jobs`
--- truncate.comment-glue destructive truncate
TRUNCATE/* ok */TABLE/* ok */jobs
--- truncate.wait destructive truncate
TRUNCATE TABLE jobs WAIT 3
--- truncate.nowait destructive truncate
TRUNCATE jobs NOWAIT
--- truncate.truncate destructive truncate
TRUNCATE truncate
--- truncate.table-drop destructive truncate
TRUNCATE TABLE `drop`
--- truncate.partition destructive truncate
ALTER TABLE events TRUNCATE PARTITION p2023
--- truncate.partition-several destructive truncate
ALTER TABLE events TRUNCATE PARTITION p2022, p2024
--- truncate.partition-all destructive truncate
ALTER TABLE `events` TRUNCATE PARTITION ALL
--- truncate.drop-partition destructive drop-partition
ALTER TABLE events DROP PARTITION p2022
--- truncate.drop-partitions destructive drop-partition
alter table events drop partition if exists p2022, p2023
--- truncate.exchange-partition destructive
--- with: SET autocommit = 1
ALTER TABLE events EXCHANGE PARTITION p2022 WITH TABLE events_swap
--- truncate.convert-partition destructive
--- about: The rows leave the table, as with EXCHANGE, into a table of their own.
ALTER TABLE events CONVERT PARTITION p2023 TO TABLE events_2023
--- truncate.discard-tablespace destructive drop-table
ALTER TABLE settings DISCARD TABLESPACE
--- truncate.blackhole destructive truncate
--- unrun: the engine's library does not come with the test server
ALTER TABLE settings ENGINE=BLACKHOLE
--- truncate.delete-history destructive
DELETE HISTORY FROM prices
--- truncate.drop-versioning destructive
ALTER TABLE prices DROP SYSTEM VERSIONING
--- truncate.reserved-savepoint destructive truncate
SAVEPOINT before_it; TRUNCATE TABLE settings; ROLLBACK
--- truncate.in-transaction destructive truncate
START TRANSACTION; TRUNCATE TABLE settings; ROLLBACK
--- truncate.after-select destructive truncate
SELECT 'nothing to see';TRUNCATE settings
