--- about: Conditions that hold for every row by what functions, patterns and dates are, and their neighbours that do not.

--- opened.regexp.any destructive unbounded-delete
DELETE FROM jobs WHERE state REGEXP '.'

--- opened.regexp.anyAnchored destructive unbounded-update
UPDATE jobs SET attempts = 9 WHERE state RLIKE '^.+$'

--- opened.regexp.two harmless delete
DELETE FROM jobs WHERE state REGEXP '^.{5}$'

--- opened.regexp.one harmless delete
DELETE FROM jobs WHERE state REGEXP '^.$'

--- opened.like.nonEmptyOrEmpty destructive unbounded-delete
DELETE FROM jobs WHERE state LIKE '_%' OR state = ''

--- opened.like.nonEmptyOrNull harmless delete
DELETE FROM jobs WHERE NOT locked_by LIKE '_%' OR locked_by = ''

--- opened.concat.suffix destructive unbounded-delete
DELETE FROM jobs WHERE CONCAT(queue, 'x') LIKE '%x'

--- opened.concat.prefix destructive unbounded-update
UPDATE jobs SET attempts = 9 WHERE CONCAT('q-', queue) LIKE 'q%'

--- opened.concat.middle destructive unbounded-delete
DELETE FROM jobs WHERE CONCAT(queue, '/', state) LIKE '%/%'

--- opened.concat.otherSuffix harmless delete
DELETE FROM jobs WHERE CONCAT(queue, 'x') LIKE '%lx' AND CONCAT(queue, '-', state) LIKE 'mail-d%'

--- opened.concat.equal harmless update
UPDATE jobs SET attempts = 9 WHERE CONCAT(queue, '-', state) = 'mail-done'

--- opened.instr.known destructive unbounded-delete
DELETE FROM jobs WHERE INSTR(CONCAT(queue, 'x'), 'x')

--- opened.locate.known destructive unbounded-delete
DELETE FROM jobs WHERE LOCATE('-', CONCAT(queue, '-', state)) > 0

--- opened.instr.unknown harmless delete
DELETE FROM jobs WHERE INSTR(CONCAT(queue, '-', state), 'l-d') > 0

--- opened.date.zero destructive unbounded-delete
DELETE FROM jobs WHERE run_at > '0000-00-00'

--- opened.date.first destructive unbounded-update
UPDATE jobs SET attempts = 9 WHERE run_at >= '1000-01-01 00:00:00'

--- opened.date.last destructive unbounded-delete
DELETE FROM jobs WHERE run_at <= '9999-12-31'

--- opened.date.notLast harmless update
UPDATE jobs SET attempts = 9 WHERE run_at < '2024-01-02' AND run_at > '1000-01-01'

--- opened.date.year destructive unbounded-delete
DELETE FROM jobs WHERE YEAR(run_at) > 0

--- opened.date.yearOnce harmless delete
DELETE FROM jobs WHERE YEAR(run_at) = 2099

--- opened.counter.coalesce destructive unbounded-delete
DELETE FROM jobs WHERE COALESCE(attempts, 0) >= 0

--- opened.counter.plain destructive unbounded-update
UPDATE jobs SET queue = 'x' WHERE attempts >= 0

--- opened.counter.over harmless delete
DELETE FROM jobs WHERE COALESCE(attempts, 0) > 4

--- opened.balance harmless update
UPDATE orders SET status = 'settled' WHERE COALESCE(total, 0) >= 50

--- opened.sounds.constant destructive unbounded-delete
DELETE FROM jobs WHERE 'a' SOUNDS LIKE 'a'

--- opened.sounds.itself destructive unbounded-delete
DELETE FROM jobs WHERE queue SOUNDS LIKE queue

--- opened.sounds.other harmless delete
DELETE FROM jobs WHERE queue SOUNDS LIKE 'mall'

--- opened.assignment.same destructive unbounded-delete
DELETE FROM jobs WHERE (@x := id) = id

--- opened.assignment.key destructive unbounded-update
UPDATE jobs SET attempts = 9 WHERE (@x := id) > 0

--- opened.assignment.one harmless delete
DELETE FROM jobs WHERE (@x := id) = 3

--- opened.initConnect.drop destructive drop-table
--- unseen: it runs for the next user who connects and is no administrator
SET GLOBAL init_connect = 'DROP TABLE jobs'

--- opened.initReplica.delete destructive unbounded-delete
--- unseen: a replica's SQL thread runs it
SET @@GLOBAL.init_slave = 'DELETE FROM jobs'

--- opened.initConnect.names harmless session
SET GLOBAL init_connect = 'SET NAMES utf8mb4'

--- opened.initConnect.none harmless session
SET GLOBAL init_connect = ''

--- opened.oracle.procedure harmless create
--- with: SET sql_mode = ORACLE
CREATE PROCEDURE sweep AS b INT; BEGIN DELETE FROM jobs; END;

--- opened.oracle.function harmless create
--- with: SET sql_mode = ORACLE
CREATE OR REPLACE FUNCTION swept RETURN INT DETERMINISTIC IS b INT := 0; c VARCHAR(10); BEGIN DELETE FROM jobs; RETURN b; END

--- opened.oracle.package harmless create
--- with: SET sql_mode = ORACLE
CREATE PACKAGE sweeping AS PROCEDURE sweep; FUNCTION swept RETURN INT; END

--- opened.oracle.packageBody harmless create
--- with: SET sql_mode = ORACLE
--- with: CREATE PACKAGE sweeping AS PROCEDURE sweep; END
CREATE PACKAGE BODY sweeping AS PROCEDURE sweep AS b INT; BEGIN IF b > 1 THEN DELETE FROM jobs; END IF; END; END

--- opened.oracle.behind destructive create,drop-table
--- with: SET sql_mode = ORACLE
CREATE PROCEDURE sweep AS b INT; BEGIN DELETE FROM jobs; END; DROP TABLE jobs

--- opened.oracle.behindPackage destructive create,unbounded-delete
--- with: SET sql_mode = ORACLE
--- with: CREATE PACKAGE sweeping AS PROCEDURE sweep; END
CREATE PACKAGE BODY sweeping AS a INT := 1; PROCEDURE sweep AS BEGIN NULL; END; BEGIN a := 2; END; DELETE FROM jobs

--- opened.backslash.path harmless update
--- with: SET sql_mode = NO_BACKSLASH_ESCAPES
UPDATE jobs SET queue = 'C:\drop\' WHERE id = 1

--- opened.backslash.paths harmless update
--- with: SET sql_mode = NO_BACKSLASH_ESCAPES
UPDATE jobs SET queue = 'C:\drop\', state = 'x' WHERE id = 1

--- opened.backslash.all destructive unbounded-update
--- with: SET sql_mode = NO_BACKSLASH_ESCAPES
UPDATE jobs SET queue = 'C:\drop\'

--- opened.backslash.second destructive drop-table
--- with: SET sql_mode = NO_BACKSLASH_ESCAPES
SELECT 'C:\'; DROP TABLE jobs; -- '

--- opened.backslash.before destructive unbounded-delete
--- with: SET sql_mode = NO_BACKSLASH_ESCAPES
DELETE FROM jobs; SELECT 'C:\drop\'

--- opened.replica.stop harmless session
STOP ALL SLAVES
