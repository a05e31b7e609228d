--- about: What PostgreSQL's own regression suite taught: DDL by rare words, and the session's own objects.
--- suite.family-drop-operator destructive drop-object
--- with: CREATE OPERATOR FAMILY app.ints USING btree; ALTER OPERATOR FAMILY app.ints USING btree ADD OPERATOR 1 < (int4, int2)
--- unseen: the operators of a family are in no list of objects
ALTER OPERATOR FAMILY app.ints USING btree DROP OPERATOR 1 (int4, int2)

--- suite.class-schema destructive rename
--- with: CREATE OPERATOR CLASS app.ints_ops FOR TYPE int USING hash AS OPERATOR 1 =, FUNCTION 1 hashint4(int)
--- unseen: the schema of an operator class is in no list of objects
ALTER OPERATOR CLASS app.ints_ops USING hash SET SCHEMA audit

--- suite.family-schema destructive rename
--- with: CREATE OPERATOR FAMILY app.ints USING hash
--- unseen: families are in no list of objects
ALTER OPERATOR FAMILY app.ints USING hash SET SCHEMA audit

--- suite.family-add harmless alter
--- with: CREATE OPERATOR FAMILY app.ints USING btree
ALTER OPERATOR FAMILY app.ints USING btree ADD OPERATOR 1 < (int4, int2)

--- suite.publication-drop destructive drop-object
--- unseen: nothing goes here, but subscribers get no more of the table
ALTER PUBLICATION orders_pub DROP TABLE orders

--- suite.publication-add harmless alter
ALTER PUBLICATION orders_pub ADD TABLE t

--- suite.not-enforced destructive disable-safety
--- unseen: a foreign key stays by its name and is checked no more
ALTER TABLE orders ALTER CONSTRAINT orders_customer_id_fkey NOT ENFORCED

--- suite.deferrable harmless alter
ALTER TABLE orders ALTER CONSTRAINT orders_customer_id_fkey DEFERRABLE INITIALLY DEFERRED

--- suite.drop-not-null harmless alter
ALTER TABLE orders ALTER status DROP NOT NULL

--- suite.temp-qualified harmless
--- with: CREATE TABLE pg_temp.work (id int)
--- with: INSERT INTO pg_temp.work VALUES (1), (2)
DELETE FROM work

--- suite.temp-qualified-drop harmless
--- with: CREATE TABLE pg_temp.work (id int)
DROP TABLE work

--- suite.temp-index harmless
--- with: CREATE TEMP TABLE work (id int)
--- with: CREATE INDEX work_ix ON work (id)
DROP INDEX work_ix

--- suite.temp-index-gone destructive drop-object
--- with: CREATE TEMP TABLE work (id int)
--- with: CREATE INDEX orders_open_idx ON work (id)
--- with: DROP TABLE work
DROP INDEX orders_open_idx

--- suite.temp-sequence harmless
--- with: CREATE TEMP SEQUENCE counter
DROP SEQUENCE counter

--- suite.temp-view harmless
--- with: CREATE TEMP VIEW glance AS SELECT id FROM t
DROP VIEW glance

--- suite.temp-view-gone destructive drop-object
--- with: CREATE TEMP VIEW active_customers AS SELECT id FROM t
--- with: DROP VIEW active_customers
DROP VIEW active_customers RESTRICT

--- suite.other-schema harmless delete
--- with: CREATE SCHEMA staging; CREATE TABLE staging.t (LIKE public.t); INSERT INTO staging.t VALUES (1), (9)
DELETE FROM staging.t WHERE id IN (SELECT id FROM t)

--- suite.other-schema-archive harmless delete
--- with: CREATE SCHEMA archive; CREATE TABLE archive.t (LIKE public.t); INSERT INTO archive.t VALUES (1), (9)
DELETE FROM t WHERE id IN (SELECT id FROM archive.t)

--- suite.other-schema-join harmless update
--- with: CREATE SCHEMA staging; CREATE TABLE staging.t (LIKE public.t); INSERT INTO staging.t VALUES (1), (9)
UPDATE t SET v = s.v FROM staging.t s WHERE s.id = t.id

--- suite.same-schema destructive unbounded-delete
DELETE FROM public.t WHERE id IN (SELECT id FROM t)
