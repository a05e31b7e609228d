--- about: PRAGMA, files, libraries; and the ones that do no harm.
--- pragma.fk.off destructive disable-safety
PRAGMA foreign_keys = OFF

--- pragma.fk.call destructive disable-safety
PRAGMA foreign_keys(0)

--- pragma.fk.no destructive disable-safety
PRAGMA foreign_keys = no

--- pragma.fk.false destructive disable-safety
PRAGMA main.foreign_keys = false

--- pragma.fk.quoted destructive disable-safety
PRAGMA foreign_keys = 'off'

--- pragma.writable destructive disable-safety
PRAGMA writable_schema = ON

--- pragma.writable.one destructive disable-safety
PRAGMA writable_schema = 1

--- pragma.writable.yes destructive disable-safety
pragma Writable_Schema(yes)

--- pragma.writable.reset destructive disable-safety
--- unseen: only throws away the schema in memory and reads it anew
PRAGMA writable_schema=RESET

--- pragma.fk.word destructive disable-safety
PRAGMA foreign_keys = maybe

--- pragma.fk.minus destructive disable-safety
PRAGMA foreign_keys = -1

--- pragma.schema.version destructive disable-safety
--- unseen: other connections no longer learn that the schema has changed
PRAGMA schema_version = 7

--- pragma.checks destructive disable-safety
PRAGMA ignore_check_constraints = true

--- pragma.writable.two destructive disable-safety
PRAGMA writable_schema = 2

--- pragma.second destructive disable-safety
SELECT 1; PRAGMA foreign_keys = OFF

--- pragma.rewrite destructive disable-safety,unbounded-delete
PRAGMA writable_schema = ON; DELETE FROM sqlite_master

--- pragma.rewrite.update destructive disable-safety,unbounded-update
--- unseen: the snapshot holds no rows of the catalog
PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'TEXT', 'BLOB')

--- pragma.journal.off destructive disable-safety
--- unseen: a crash of the machine may now leave the file broken
PRAGMA journal_mode = OFF

--- pragma.journal.off.call destructive disable-safety
--- unseen: a transaction can no longer be rolled back
PRAGMA main.journal_mode(off)

--- schema.delete destructive unbounded-delete, disable-safety
--- invalid: the schema may not be written to
DELETE FROM sqlite_master

--- vacuum.into destructive server-file
--- unseen: it writes a file
VACUUM INTO '/tmp/guard-jdbc-copy-' || hex(randomblob(8)) || '.db'

--- vacuum.into.schema destructive server-file
--- unrun: it writes a file
VACUUM main INTO 'copy.db'

--- load.extension destructive server-program
--- unrun: the driver does not let a text load a library unless told so
SELECT load_extension('/tmp/x.so')

--- load.extension.quoted destructive server-program
--- unrun: the driver does not let a text load a library unless told so
SELECT "load_extension"('/tmp/x.so', 'init')

--- writefile destructive server-file
--- unrun: a function of the shell, or of an extension
SELECT writefile('/tmp/x', 'y')

--- readfile destructive server-file
--- unrun: a function of the shell, or of an extension
INSERT INTO settings SELECT 'passwd', readfile('/etc/passwd')

--- backup destructive server-file
--- unrun: a command of the driver, that writes a file
backup to 'copy.db'

--- restore destructive replace-object
--- unrun: a command of the driver, that puts a file in the place of the database
restore from 'copy.db'

--- restore.schema destructive replace-object
--- unrun: a command of the driver, that puts a file in the place of the database
RESTORE main FROM "copy.db"

--- pragma.fk harmless
PRAGMA foreign_keys

--- pragma.fk.on harmless session
PRAGMA foreign_keys = ON

--- pragma.wal harmless session
PRAGMA journal_mode = WAL

--- pragma.timeout harmless session
PRAGMA busy_timeout = 5000

--- pragma.info harmless
PRAGMA table_info('drop')

--- pragma.list harmless
PRAGMA index_list([orders])

--- pragma.check harmless
PRAGMA integrity_check

--- pragma.fkcheck harmless
PRAGMA foreign_key_check(orders)

--- pragma.version harmless session
PRAGMA user_version = 5

--- pragma.sync harmless session
PRAGMA synchronous = NORMAL

--- pragma.optimize harmless session
PRAGMA optimize

--- pragma.writable.off harmless session
PRAGMA writable_schema = OFF

--- pragma.schema.version.read harmless session
PRAGMA main.schema_version

--- pragma.fk.yes harmless session
PRAGMA foreign_keys = 'yes'

--- pragma.fk.two harmless session
PRAGMA foreign_keys(2)

--- pragma.memory harmless session
PRAGMA journal_mode(memory)

--- pragma.cache harmless session
PRAGMA cache_size = -20000

--- pragma.defer harmless session
PRAGMA defer_foreign_keys = ON

--- attach harmless
ATTACH DATABASE ':memory:' AS other

--- attach.detach harmless
ATTACH ':memory:' AS [drop]; DETACH DATABASE [drop]

--- analyze harmless
ANALYZE

--- analyze.table harmless
ANALYZE main.orders

--- reindex harmless
REINDEX orders

--- vacuum harmless
VACUUM

--- begin harmless
BEGIN IMMEDIATE

--- begin.exclusive harmless
BEGIN EXCLUSIVE TRANSACTION

--- commit harmless
--- with: BEGIN
COMMIT

--- end harmless
--- with: BEGIN
END TRANSACTION

--- savepoint harmless
SAVEPOINT "drop"; ROLLBACK TO "drop"; RELEASE "drop"
