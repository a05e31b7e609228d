-- The database of the generated statements. <rows> is the number of rows of each table. Every
-- table holds values that no other table holds, and rows with and without NULL; the values are
-- spread so widely that no condition on a column strikes all rows unless it must.
DO $$ BEGIN
  CREATE ROLE app_rw;
  CREATE ROLE app_ro;
EXCEPTION WHEN duplicate_object THEN NULL;
END $$;
CREATE SCHEMA truth;
CREATE SCHEMA app;
CREATE SCHEMA spare;
CREATE TABLE spare.left_over (id int);
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE TYPE pair AS (a int, b text);
CREATE DOMAIN positive AS int CHECK (VALUE > 0);
CREATE SEQUENCE ticket_seq;
CREATE COLLATION german (provider = icu, locale = 'de');

CREATE FUNCTION truth.pick(i int, salt int, values_ text) RETURNS text LANGUAGE sql IMMUTABLE AS
  $$ SELECT (string_to_array(values_, '|'))[1 + abs(hashint4(i * 7919 + salt) % cardinality(string_to_array(values_, '|')))] $$;
CREATE FUNCTION truth.words(i int, salt int) RETURNS text LANGUAGE sql IMMUTABLE AS
  $$ SELECT CASE WHEN hashint4(i + salt * 31) % 3 = 0 THEN 'w' || salt || '_' || i ELSE
     truth.pick(i, salt, 'new|paid|void|xpaid|xvoid|drop|DELETE FROM t|a_b|100%||Ann|zoë|''|it''s|1=1|NEW|x') END $$;
CREATE FUNCTION truth.number(i int, salt int) RETURNS int LANGUAGE sql IMMUTABLE AS
  $$ SELECT CASE WHEN hashint4(i + salt * 37) % 3 = 0 THEN salt * 1000 + i ELSE
     truth.pick(i, salt, '-2147483647|-7|0|1|2|3|5|7|10|42|100|2147483647')::int END $$;

CREATE TABLE orders (id int PRIMARY KEY, status text NOT NULL, w int NOT NULL, total numeric NOT NULL,
  qty int, note text, active boolean NOT NULL, tags text[] NOT NULL, data jsonb NOT NULL,
  day date NOT NULL, at timestamptz NOT NULL, span int4range NOT NULL);
CREATE TABLE items (LIKE orders INCLUDING ALL);
CREATE TABLE app.users (LIKE orders INCLUDING ALL);
CREATE TABLE "Drop Table" (LIKE orders INCLUDING ALL);
CREATE TABLE truncate (LIKE orders INCLUDING ALL);
CREATE TABLE "deleteFrom" (LIKE orders INCLUDING ALL);
CREATE TABLE events (LIKE orders) PARTITION BY LIST (active);
CREATE TABLE events_on PARTITION OF events FOR VALUES IN (true);
CREATE TABLE events_off PARTITION OF events FOR VALUES IN (false);
CREATE TABLE parents (LIKE orders INCLUDING ALL);
CREATE TABLE heirs (extra int) INHERITS (parents);

CREATE FUNCTION truth.fill(name regclass, salt int) RETURNS void LANGUAGE plpgsql AS $$ BEGIN
  EXECUTE format('INSERT INTO %s (id, status, w, total, qty, note, active, tags, data, day, at, span)
    SELECT CASE WHEN i = <rows> THEN 2147483647 WHEN i %% 3 = 0 AND i > 42 THEN %s * 100000 + i ELSE i END,
      truth.words(i, %2$s), truth.number(i, %2$s + 1), truth.number(i, %2$s + 2),
      CASE WHEN i %% 7 <> 3 THEN truth.number(i, %2$s + 3) END,
      CASE WHEN i %% 5 <> 1 THEN truth.words(i, %2$s + 4) END,
      hashint4(i + %2$s) %% 2 = 0,
      ARRAY[truth.words(i, %2$s + 5), truth.pick(i, %2$s + 6, ''a|b|c'')],
      jsonb_build_object(''k'', truth.words(i, %2$s + 7), truth.pick(i, %2$s + 8, ''n|m|drop''), i),
      CASE i %% 9 WHEN 0 THEN date ''0101-01-01'' WHEN 1 THEN date ''5874897-01-01''
        ELSE date ''2020-01-01'' + abs(truth.number(i, %2$s + 9) %% 4000) END,
      CASE i %% 8 WHEN 0 THEN timestamptz ''0101-01-01'' WHEN 1 THEN timestamptz ''9999-12-31''
        ELSE timestamptz ''2020-01-01'' + make_interval(hours => abs(truth.number(i, %2$s + 10) %% 90000)) END,
      CASE i %% 11 WHEN 0 THEN int4range(1, 5) WHEN 1 THEN int4range(2, 4)
        ELSE int4range(abs(hashint4(i + %2$s) %% 100), 100 + abs(hashint4(i) %% 100)) END
    FROM generate_series(1, <rows>) AS i', name, salt);
END $$;
SELECT truth.fill('orders', 1), truth.fill('items', 2), truth.fill('app.users', 3),
  truth.fill('"Drop Table"', 4), truth.fill('truncate', 5), truth.fill('"deleteFrom"', 6),
  truth.fill('events', 7), truth.fill('parents', 8), truth.fill('heirs', 9);
UPDATE heirs SET extra = id, id = CASE id WHEN 2147483647 THEN id ELSE id + 1000000 END;

CREATE TABLE lines (id int PRIMARY KEY, order_id int REFERENCES orders DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT lines_check CHECK (id > 0));
INSERT INTO lines SELECT i, CASE WHEN i % 3 <> 0 THEN i END FROM generate_series(1, 10) AS i;
ALTER TABLE app.users ADD CONSTRAINT users_w_check CHECK (w IS NOT NULL),
  ADD CONSTRAINT users_key UNIQUE (id, w);
CREATE INDEX orders_w_idx ON orders (w);
CREATE INDEX items_status_idx ON items (status) WHERE active;
CREATE VIEW open_orders AS SELECT id, status, w FROM orders WHERE active;
CREATE VIEW all_items AS SELECT * FROM heirs;
CREATE MATERIALIZED VIEW totals AS SELECT w, sum(total) AS total FROM orders GROUP BY w;
CREATE UNIQUE INDEX totals_key ON totals (w);
CREATE STATISTICS orders_stats ON w, status FROM orders;
CREATE FUNCTION twice(int) RETURNS int LANGUAGE sql IMMUTABLE RETURN $1 / 2 * 2;
CREATE FUNCTION drop_prefix(text) RETURNS text LANGUAGE sql IMMUTABLE RETURN substr($1, 2);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE PROCEDURE archive(int) LANGUAGE sql AS $$ UPDATE items SET note = 'old' WHERE id = $1 $$;
CREATE AGGREGATE product(numeric) (SFUNC = numeric_mul, STYPE = numeric);
CREATE TRIGGER orders_touch BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION touch();
CREATE RULE truncate_log AS ON INSERT TO truncate WHERE NEW.id < 0 DO INSTEAD NOTHING;
ALTER TABLE "deleteFrom" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON "deleteFrom" USING (status = current_user);
CREATE PUBLICATION items_pub FOR TABLE items;
CREATE TEXT SEARCH CONFIGURATION words (COPY = simple);
CREATE FOREIGN DATA WRAPPER dummy;
CREATE SERVER elsewhere FOREIGN DATA WRAPPER dummy;
CREATE USER MAPPING FOR app_rw SERVER elsewhere;
CREATE FOREIGN TABLE remote (id int) SERVER elsewhere;
SELECT lo_from_bytea(4711, 'abc');
GRANT USAGE ON SCHEMA app TO app_rw;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO app_rw;

CREATE FUNCTION truth.defined() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN
  PERFORM pg_catalog.set_config('truth.defined', 'yes', true);
END $$;
CREATE FUNCTION truth.dropped() RETURNS event_trigger LANGUAGE plpgsql AS $$ DECLARE gone text; BEGIN
  SELECT string_agg(object_type || ' ' || object_identity, ', ') INTO gone
    FROM pg_catalog.pg_event_trigger_dropped_objects()
    WHERE original AND NOT is_temporary AND object_type IN ('table', 'view', 'materialized view', 'index',
      'sequence', 'function', 'procedure', 'aggregate', 'schema', 'trigger', 'policy', 'table column',
      'type', 'domain', 'extension', 'statistics object', 'foreign table', 'server', 'rule',
      'publication', 'collation', 'user mapping', 'foreign-data wrapper')
      AND object_identity NOT LIKE '%pg_temp%';
  IF gone IS NOT NULL THEN
    PERFORM pg_catalog.set_config('truth.dropped',
      concat_ws(', ', nullif(pg_catalog.current_setting('truth.dropped', true), ''), gone), true);
  END IF;
END $$;
CREATE EVENT TRIGGER truth_defined ON ddl_command_end EXECUTE FUNCTION truth.defined();
CREATE EVENT TRIGGER truth_dropped ON sql_drop EXECUTE FUNCTION truth.dropped();
ALTER EVENT TRIGGER truth_defined ENABLE ALWAYS;
ALTER EVENT TRIGGER truth_dropped ENABLE ALWAYS;
