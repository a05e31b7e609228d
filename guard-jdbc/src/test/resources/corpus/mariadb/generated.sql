--- about: One case or more of each family that generated statements found.

--- generated.strings.sideBySide destructive unbounded-delete
DELETE FROM jobs WHERE state REGEXP '' /* ' */ ''

--- generated.strings.sideBySideOne harmless delete
DELETE FROM jobs WHERE state = 'do' 'ne'

--- generated.strings.introducer destructive unbounded-delete
DELETE FROM jobs WHERE INSTR(CONCAT(state, _utf8mb4 X'78'), 'x')

--- generated.strings.introducerOne harmless delete
DELETE FROM jobs WHERE state = _utf8mb4 x'646f6e65'

--- generated.strings.noCodeEscapes destructive truncate
EXECUTE IMMEDIATE 'TR\uNCATE TABLE jobs'

--- generated.strings.noCodeEscapesOne harmless
EXECUTE IMMEDIATE 'DELETE \from jobs WHERE id = 1'

--- generated.strings.introducedText destructive unbounded-delete
EXECUTE IMMEDIATE _utf8mb4 x'44454c4554452046524f4d206a6f6273'

--- generated.strings.introducedTextOne harmless
EXECUTE IMMEDIATE _utf8mb4 x'53454c4543542031'

--- generated.set.zero destructive disable-safety
SET NAMES utf8mb4, check_constraint_checks = 00

--- generated.set.one harmless session
SET NAMES utf8mb4, check_constraint_checks = 01

--- generated.div.itself destructive unbounded-delete
DELETE FROM jobs WHERE id DIV id = 1

--- generated.div.number harmless delete
DELETE FROM jobs WHERE id DIV 2 = 0

--- generated.system.variable destructive unbounded-delete
DELETE FROM jobs WHERE @@version IS NOT NULL OR run_at <= NOW()

--- generated.system.function destructive unbounded-update
UPDATE jobs SET attempts = 9 WHERE DATABASE() IS NOT NULL OR id = 1

--- generated.system.functionAnd harmless update
UPDATE jobs SET attempts = 9 WHERE DATABASE() IS NOT NULL AND id = 1

--- generated.case.searched destructive unbounded-delete
DELETE FROM jobs WHERE (CASE WHEN 1 THEN 1 ELSE 0 END) OR id = 5

--- generated.case.never harmless delete
DELETE FROM jobs WHERE CASE WHEN id IS NULL THEN TRUE ELSE FALSE END

--- generated.count.notNegative destructive unbounded-delete
DELETE FROM jobs WHERE (SELECT COUNT(*) FROM orders) >= 0 OR id = 5

--- generated.count.some harmless delete
DELETE FROM jobs WHERE (SELECT COUNT(*) FROM orders) >= 99 OR id = 3

--- generated.subquery.spelling destructive unbounded-delete
DELETE FROM jobs WHERE state IN (SELECT `status`	FROM orders WHERE id = 010) OR NOT state IN (SELECT status FROM `orders` WHERE id = 10)

--- generated.partition.toTable destructive drop-partition
ALTER TABLE events CONVERT PARTITION p2022 TO TABLE events_2022

--- generated.safety.quotedSystemVariable destructive disable-safety
SET @@`sql_log_bin` = 0

--- generated.safety.quotedSessionVariable destructive disable-safety
SET @@session.`foreign_key_checks` = 0
