package io.guardjdbc.generated;

import io.guardjdbc.generated.Sentence.Expects;

/** CREATE, ALTER, DROP and their kin. */
final class PostgresqlDefinitions {

  private final Choices choices;

  PostgresqlDefinitions(Choices choices) {
    this.choices = choices;
  }

  Sentence next() {
    return switch (choices.below(12)) {
      case 0, 1 -> Sentence.of("drop", drop());
      case 2 -> Sentence.of("drop-absent", dropAbsent()).expecting(Expects.ALL_OR_NONE);
      case 3, 4 -> Sentence.of("alter-harm", alterTable(true));
      case 5, 6 -> Sentence.of("alter-more", alterTable(false));
      case 7 -> Sentence.of("alter-other-harm", alterOther(true));
      case 8 -> Sentence.of("alter-other", alterOther(false));
      default -> Sentence.of("create", create());
    };
  }

  /** DROP of what stands in the fixture. */
  String drop() {
    String maybe = choices.maybe("", "IF EXISTS ");
    String how = choices.maybe("", " CASCADE", " RESTRICT");
    return switch (choices.below(30)) {
      case 0, 1, 2, 3 ->
          "DROP TABLE "
              + maybe
              + choices.of(
                  "lines",
                  "items",
                  "app.users",
                  "\"truncate\"",
                  "\"Drop Table\", \"deleteFrom\"",
                  "heirs",
                  "events_on",
                  "events")
              + " CASCADE";
      case 4 ->
          "DROP VIEW "
              + maybe
              + choices.of("open_orders", "all_items", "open_orders, all_items")
              + how;
      case 5 -> "DROP MATERIALIZED VIEW " + maybe + "totals" + how;
      case 6 ->
          "DROP INDEX "
              + maybe
              + choices.of("orders_w_idx", "items_status_idx", "public.orders_w_idx, totals_key")
              + how;
      case 7 -> "DROP SEQUENCE " + maybe + "ticket_seq" + how;
      case 8 ->
          "DROP FUNCTION "
              + maybe
              + choices.of("twice", "twice(INT)", "drop_prefix(TEXT), twice", "touch()")
              + " CASCADE";
      case 9 -> "DROP PROCEDURE " + maybe + "archive" + choices.maybe("(INT)") + how;
      case 10 -> "DROP ROUTINE " + maybe + "archive" + how;
      case 11 -> "DROP AGGREGATE " + maybe + "product(NUMERIC)" + how;
      case 12 -> "DROP TYPE " + maybe + choices.of("mood", "pair", "mood, pair") + how;
      case 13 -> "DROP DOMAIN " + maybe + "positive" + how;
      case 14, 15 -> "DROP SCHEMA " + maybe + choices.of("spare", "app", "app, spare") + " CASCADE";
      case 16 -> "DROP TRIGGER " + maybe + "orders_touch ON orders" + how;
      case 17 -> "DROP RULE " + maybe + "truncate_log ON \"truncate\"" + how;
      case 18 -> "DROP POLICY " + maybe + "own ON \"deleteFrom\"";
      case 19 -> "DROP PUBLICATION " + maybe + "items_pub";
      case 20 -> "DROP STATISTICS " + maybe + "orders_stats";
      case 21 -> "DROP COLLATION " + maybe + "german";
      case 22 -> "DROP TEXT SEARCH CONFIGURATION " + maybe + "words";
      case 23 -> "DROP SERVER " + maybe + "elsewhere CASCADE";
      case 24 -> "DROP FOREIGN DATA WRAPPER " + maybe + "dummy CASCADE";
      case 25 -> "DROP FOREIGN TABLE " + maybe + "remote" + how;
      case 26 -> "DROP USER MAPPING " + maybe + "FOR app_rw SERVER elsewhere";
      case 27 -> "DROP " + choices.of("ROLE", "USER", "GROUP") + " " + maybe + "app_ro";
      case 28 -> "DROP OWNED BY app_rw, app_ro";
      default -> "DROP TABLE app.users";
    };
  }

  private String dropAbsent() {
    return "DROP "
        + choices.of("TABLE", "VIEW", "INDEX", "SEQUENCE", "SCHEMA", "FUNCTION", "TYPE")
        + " IF EXISTS "
        + choices.of("nothing", "\"no such\"", "nothing_else")
        + choices.maybe(" CASCADE");
  }

  private String alterTable(boolean harm) {
    String table =
        choices.of(
            "orders",
            "items",
            "app.users",
            "\"Drop Table\"",
            "\"truncate\"",
            "\"deleteFrom\"",
            "events",
            "parents");
    String action = harm ? harmfulAction() : additiveAction();
    String target =
        "ALTER TABLE "
            + choices.maybe("IF EXISTS ")
            + table
            + choices.maybe(" *", "", "", "")
            + " ";
    if (table.equals("events") || table.equals("app.users")) {
      target = "ALTER TABLE " + table + " ";
    }
    return switch (choices.below(12)) {
      case 0 -> target + additiveAction() + ", " + action;
      case 1 -> target + action + ", ADD COLUMN \"drop column w\" INT";
      case 2 -> harm ? "ALTER TABLE orders " + onOrders() : target + action;
      case 3 ->
          harm
              ? "ALTER TABLE "
                  + choices.of(
                      "orders RENAME TO orders_old",
                      "items RENAME note TO remark",
                      "items RENAME COLUMN note TO remark",
                      "lines RENAME CONSTRAINT lines_check TO lines_positive",
                      "app.users SET SCHEMA spare",
                      "items SET SCHEMA app")
              : target + action;
      case 4 ->
          harm
              ? "ALTER TABLE "
                  + choices.of(
                      "events DETACH PARTITION events_off",
                      "app.users DROP CONSTRAINT users_key",
                      "app.users DROP CONSTRAINT IF EXISTS users_w_check CASCADE",
                      "lines DROP CONSTRAINT lines_order_id_fkey, ADD COLUMN n INT",
                      "lines DROP CONSTRAINT lines_check",
                      "events DETACH PARTITION events_on")
              : target + action;
      default -> target + action;
    };
  }

  private String harmfulAction() {
    return switch (choices.below(8)) {
      case 0, 1, 2 ->
          "DROP "
              + choices.of("COLUMN ", "", "COLUMN IF EXISTS ", "IF EXISTS ")
              + choices.of("note", "qty", "total")
              + " CASCADE";
      case 3 ->
          "ALTER "
              + choices.maybe("COLUMN ")
              + "qty "
              + choices.of("TYPE BIGINT", "SET DATA TYPE NUMERIC(20)", "TYPE TEXT USING qty::TEXT");
      case 4 -> "ALTER note TYPE VARCHAR(500) COLLATE \"C\"";
      case 5 -> "ALTER COLUMN data SET DATA TYPE JSON USING data::JSON";
      case 6 -> "DROP note CASCADE, DROP COLUMN qty CASCADE";
      default -> "ADD COLUMN more INT, DROP COLUMN note CASCADE";
    };
  }

  private String onOrders() {
    return choices.of(
        "DISABLE TRIGGER orders_touch", "DISABLE TRIGGER ALL", "DISABLE TRIGGER USER");
  }

  private String additiveAction() {
    return switch (choices.below(20)) {
      case 0 ->
          "ADD COLUMN "
              + choices.of("extra_1", "\"drop\"", "\"alter type\"", "truncate_")
              + " "
              + choices.of(
                  "INT",
                  "TEXT DEFAULT 'DROP TABLE t'",
                  "TIMESTAMPTZ DEFAULT now()",
                  "BIGINT GENERATED ALWAYS AS IDENTITY",
                  "NUMERIC(10, 2) NOT NULL DEFAULT 0",
                  "TEXT[]",
                  "mood",
                  "INT GENERATED ALWAYS AS (id / 2) STORED");
      case 1 -> "ADD IF NOT EXISTS more JSONB";
      case 2 -> "ALTER note SET DEFAULT 'x'";
      case 3 -> "ALTER COLUMN note DROP DEFAULT";
      case 4 -> "ALTER COLUMN w DROP NOT NULL";
      case 5 -> "ALTER qty SET STATISTICS 100";
      case 6 -> "ADD CONSTRAINT \"drop_check\" CHECK (w IS NOT NULL) NOT VALID";
      case 7 -> "ADD CHECK (length(status) < 1000)";
      case 8 -> "ADD CONSTRAINT more_key UNIQUE (id, active, w)";
      case 9 -> "ALTER COLUMN tags SET STORAGE EXTERNAL";
      case 10 -> "OWNER TO app_rw";
      case 11 -> "ALTER COLUMN status SET COMPRESSION pglz";
      case 12 -> "ALTER COLUMN note SET (n_distinct = 5)";
      case 13 -> "ALTER w SET NOT NULL";
      case 14 -> "ENABLE ROW LEVEL SECURITY";
      case 15 -> "REPLICA IDENTITY FULL";
      case 16 -> "ALTER COLUMN total SET DEFAULT -1, ALTER total DROP DEFAULT";
      case 17 -> "FORCE ROW LEVEL SECURITY";
      default ->
          "ADD " + choices.of("c1", "c2") + " DATE, ADD COLUMN c3 UUID DEFAULT gen_random_uuid()";
    };
  }

  private String alterOther(boolean harm) {
    return harm
        ? choices.of(
            "ALTER VIEW open_orders RENAME TO shut_orders",
            "ALTER INDEX orders_w_idx RENAME TO orders_w",
            "ALTER SEQUENCE ticket_seq RENAME TO seq",
            "ALTER TYPE mood RENAME TO moods",
            "ALTER TYPE mood RENAME VALUE 'ok' TO 'fine'",
            "ALTER TYPE pair DROP ATTRIBUTE b",
            "ALTER TYPE pair ALTER ATTRIBUTE a TYPE BIGINT",
            "ALTER TYPE pair RENAME ATTRIBUTE a TO z",
            "ALTER DOMAIN positive DROP CONSTRAINT positive_check",
            "ALTER DOMAIN positive RENAME TO negative",
            "ALTER SCHEMA app RENAME TO app_old",
            "ALTER FUNCTION twice(INT) RENAME TO thrice",
            "ALTER FUNCTION twice SET SCHEMA app",
            "ALTER PROCEDURE archive RENAME TO keep",
            "ALTER ROLE app_ro RENAME TO reader",
            "ALTER TRIGGER orders_touch ON orders RENAME TO touch_2",
            "ALTER POLICY own ON \"deleteFrom\" RENAME TO mine",
            "ALTER MATERIALIZED VIEW totals RENAME COLUMN total TO amount",
            "ALTER VIEW open_orders RENAME COLUMN w TO x",
            "ALTER SERVER elsewhere RENAME TO there",
            "ALTER PUBLICATION items_pub RENAME TO pub",
            "ALTER STATISTICS orders_stats RENAME TO stats",
            "ALTER COLLATION german RENAME TO deutsch",
            "ALTER FOREIGN TABLE remote DROP COLUMN id",
            "ALTER TABLE \"deleteFrom\" DISABLE ROW LEVEL SECURITY",
            "ALTER TABLE \"truncate\" DISABLE RULE truncate_log",
            "ALTER TABLE " + choices.of("items", "app.users", "heirs") + " SET UNLOGGED",
            "ALTER TABLE items DISABLE TRIGGER ALL, DROP COLUMN note CASCADE",
            "SET session_replication_role = replica",
            "SET LOCAL session_replication_role TO 'local'",
            "SELECT set_config('session_replication_role', 'replica', FALSE)",
            "ALTER ROLE app_rw SET session_replication_role = 'replica'",
            "SELECT lo_unlink(4711)")
        : choices.of(
            "ALTER VIEW open_orders SET (security_barrier = TRUE)",
            "ALTER VIEW open_orders ALTER COLUMN w SET DEFAULT 3",
            "ALTER INDEX orders_w_idx SET (fillfactor = 70)",
            "ALTER SEQUENCE ticket_seq INCREMENT BY 5 RESTART",
            "ALTER SEQUENCE ticket_seq OWNED BY NONE",
            "ALTER TYPE mood ADD VALUE 'drop' BEFORE 'ok'",
            "ALTER TYPE mood ADD VALUE IF NOT EXISTS 'delete'",
            "ALTER TYPE pair ADD ATTRIBUTE c DATE",
            "ALTER DOMAIN positive SET DEFAULT 1",
            "ALTER DOMAIN positive ADD CONSTRAINT below CHECK (VALUE < 1000)",
            "ALTER DOMAIN positive SET NOT NULL",
            "ALTER FUNCTION twice(INT) STABLE COST 5",
            "ALTER FUNCTION drop_prefix(TEXT) OWNER TO app_rw",
            "ALTER PROCEDURE archive(INT) SECURITY INVOKER",
            "ALTER ROLE app_ro CONNECTION LIMIT 5 VALID UNTIL '2030-01-01'",
            "ALTER ROLE app_ro SET statement_timeout = '5s'",
            "ALTER TABLE orders ENABLE TRIGGER orders_touch",
            "ALTER TABLE orders ENABLE ALWAYS TRIGGER orders_touch",
            "ALTER TABLE \"truncate\" ENABLE RULE truncate_log",
            "ALTER TABLE lines VALIDATE CONSTRAINT lines_check",
            "ALTER TABLE lines ALTER CONSTRAINT lines_order_id_fkey NOT DEFERRABLE",
            "ALTER TABLE orders CLUSTER ON orders_pkey",
            "ALTER TABLE items SET (autovacuum_enabled = FALSE)",
            "ALTER TABLE items RESET (fillfactor)",
            "ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT SELECT ON TABLES TO app_ro",
            "ALTER PUBLICATION items_pub ADD TABLE orders",
            "ALTER SERVER elsewhere VERSION '2'",
            "ALTER STATISTICS orders_stats SET STATISTICS 50",
            "ALTER MATERIALIZED VIEW totals OWNER TO app_rw",
            "ALTER POLICY own ON \"deleteFrom\" USING (status = 'drop')",
            "ALTER FOREIGN TABLE remote ADD COLUMN \"drop\" INT",
            "ALTER SCHEMA app OWNER TO app_rw",
            "ALTER EXTENSION plpgsql UPDATE",
            "COMMENT ON TABLE orders IS 'DROP TABLE orders'",
            "COMMENT ON COLUMN items.note IS 'DELETE FROM items'",
            "COMMENT ON FUNCTION drop_prefix(TEXT) IS 'TRUNCATE'",
            "COMMENT ON CONSTRAINT lines_check ON lines IS NULL",
            "COMMENT ON TRIGGER orders_touch ON orders IS 'DISABLE TRIGGER ALL'");
  }

  String create() {
    PostgresqlQueries queries = new PostgresqlQueries(choices);
    return switch (choices.below(32)) {
      case 0, 1 ->
          "CREATE "
              + choices.maybe("UNLOGGED ")
              + "TABLE "
              + choices.maybe("IF NOT EXISTS ")
              + name()
              + " (id INT PRIMARY KEY, \"delete\" TEXT DEFAULT 'DROP TABLE t', w INT CHECK (w > 0), o INT REFERENCES orders ON DELETE "
              + choices.of("CASCADE", "SET NULL", "RESTRICT", "NO ACTION")
              + choices.maybe(" ON UPDATE CASCADE")
              + ")";
      case 2 ->
          "CREATE "
              + choices.maybe("UNLOGGED ", "TEMP ", "TEMPORARY ", "LOCAL TEMP ")
              + "TABLE "
              + name()
              + " AS SELECT * FROM items WHERE w > 3"
              + choices.maybe(" WITH NO DATA");
      case 3 -> "CREATE TABLE " + name() + " (LIKE orders INCLUDING ALL)";
      case 4 ->
          "CREATE TABLE "
              + name()
              + " (a INT, b TEXT) PARTITION BY "
              + choices.of("RANGE (a)", "HASH (a)", "LIST (b)");
      case 5 ->
          "SELECT id, w INTO "
              + choices.maybe("TEMP ", "UNLOGGED ", "TABLE ")
              + name()
              + " FROM items";
      case 6, 7 ->
          "CREATE VIEW "
              + name()
              + " AS "
              + choices.of(
                  "SELECT 1 AS a, 'DELETE FROM t' AS b",
                  "SELECT id FROM items WHERE note = 'drop' WITH CHECK OPTION",
                  "TABLE orders");
      case 8 -> "CREATE OR REPLACE VIEW " + name() + " AS SELECT 1 AS \"drop\"";
      case 9 ->
          "CREATE MATERIALIZED VIEW "
              + name()
              + " AS SELECT count(*) AS n FROM orders WHERE status <> 'TRUNCATE'";
      case 10, 11 ->
          "CREATE "
              + choices.maybe("UNIQUE ")
              + "INDEX "
              + choices.of("more_idx", "\"drop\"", "IF NOT EXISTS more_idx")
              + " ON "
              + choices.of(
                  "orders (id, status)",
                  "items USING BTREE (lower(status), id)",
                  "app.users (id) WHERE status <> 'delete'",
                  "\"Drop Table\" (id DESC NULLS LAST) INCLUDE (w)");
      case 12 ->
          "CREATE INDEX ON items USING "
              + choices.of("GIN (tags)", "GIN (data)", "GIST (span)", "BRIN (id)", "HASH (status)");
      case 13 ->
          "CREATE SEQUENCE " + name() + choices.maybe(" START 5 CYCLE", " AS BIGINT INCREMENT -1");
      case 14, 15 ->
          "CREATE "
              + choices.maybe("OR REPLACE ")
              + "FUNCTION "
              + name()
              + "(a INT) RETURNS INT LANGUAGE plpgsql AS "
              + choices.of(
                  "«BEGIN DELETE FROM orders; RETURN 1; END»",
                  "«DECLARE n INT; BEGIN EXECUTE 'DROP TABLE items'; RETURN n; END»",
                  "«BEGIN TRUNCATE items; RETURN a; END»")
              + choices.maybe(" VOLATILE STRICT", " SECURITY DEFINER SET search_path = app");
      case 16 ->
          "CREATE FUNCTION "
              + name()
              + "() RETURNS VOID LANGUAGE SQL "
              + choices.of(
                  "AS «DELETE FROM items; TRUNCATE orders»",
                  "AS «UPDATE items SET note = 'x'»",
                  "BEGIN ATOMIC DELETE FROM items; UPDATE items SET note = 'x'; END");
      case 17 ->
          "CREATE OR REPLACE PROCEDURE "
              + name()
              + "(a INT) LANGUAGE SQL AS "
              + choices.of(
                  "«DELETE FROM orders»",
                  "«TRUNCATE items»",
                  "«ALTER TABLE items DROP COLUMN note»");
      case 18 ->
          "CREATE TRIGGER "
              + name()
              + " "
              + choices.of("BEFORE", "AFTER")
              + " "
              + choices.of("DELETE", "UPDATE OF w", "INSERT OR UPDATE OR DELETE")
              + " ON "
              + choices.of("orders", "items", "\"truncate\"")
              + " FOR EACH ROW WHEN (1 = 1) EXECUTE FUNCTION touch()";
      case 19 -> "CREATE TRIGGER " + name() + " AFTER TRUNCATE ON items EXECUTE PROCEDURE touch()";
      case 20 ->
          "CREATE RULE "
              + name()
              + " AS ON "
              + choices.of("DELETE", "UPDATE", "INSERT")
              + " TO items DO "
              + choices.of("ALSO ", "INSTEAD ", "")
              + choices.of(
                  "NOTHING",
                  "INSERT INTO lines (id) VALUES (99)",
                  "DELETE FROM lines",
                  "(DELETE FROM lines; UPDATE orders SET note = 'x')");
      case 21 ->
          "CREATE POLICY "
              + name()
              + " ON items FOR "
              + choices.of(
                  "DELETE USING (TRUE)",
                  "UPDATE USING (w > 3) WITH CHECK (w > 4)",
                  "ALL TO app_rw USING (status = 'drop')");
      case 22 ->
          "CREATE TYPE "
              + name()
              + " AS "
              + choices.of(
                  "ENUM ('drop', 'delete', 'truncate')",
                  "(a INT, \"drop\" TEXT)",
                  "RANGE (SUBTYPE = FLOAT8)");
      case 23 ->
          "CREATE DOMAIN " + name() + " AS TEXT DEFAULT 'drop' CHECK (VALUE <> 'DROP TABLE')";
      case 24 ->
          "CREATE SCHEMA "
              + name()
              + choices.maybe(
                  " AUTHORIZATION app_rw",
                  " CREATE TABLE a (id INT) CREATE VIEW b AS SELECT 1 AS c");
      case 25 ->
          "CREATE "
              + choices.of("ROLE", "USER", "GROUP")
              + " "
              + name()
              + choices.maybe(" LOGIN PASSWORD 'DROP'", " NOINHERIT IN ROLE app_ro");
      case 26 -> "CREATE STATISTICS " + name() + " (NDISTINCT) ON w, status FROM items";
      case 27 ->
          "CREATE EXTENSION "
              + choices.maybe("IF NOT EXISTS ")
              + choices.of("hstore", "citext", "pg_trgm");
      case 28 ->
          "CREATE "
              + choices.of(
                  "AGGREGATE new_sum(NUMERIC) (SFUNC = numeric_add, STYPE = NUMERIC)",
                  "PUBLICATION more_pub FOR TABLE orders",
                  "COLLATION more_c (provider = icu, locale = 'en')",
                  "TEXT SEARCH CONFIGURATION more_t (COPY = simple)",
                  "SERVER other FOREIGN DATA WRAPPER dummy",
                  "FOREIGN TABLE far (a INT) SERVER elsewhere",
                  "USER MAPPING FOR app_ro SERVER elsewhere",
                  "CAST (pair AS TEXT) WITH INOUT",
                  "OPERATOR ==== (LEFTARG = TEXT, RIGHTARG = TEXT, FUNCTION = texteq)",
                  "EVENT TRIGGER more_e ON sql_drop EXECUTE FUNCTION truth.dropped()");
      case 29 ->
          "CREATE TABLE "
              + name()
              + " (CONSTRAINT \"drop\" UNIQUE (a), a INT, b INT GENERATED ALWAYS AS IDENTITY)";
      case 30 -> "REFRESH MATERIALIZED VIEW totals" + choices.maybe(" WITH DATA");
      default ->
          "CREATE TEMP VIEW "
              + name()
              + " AS SELECT 'DROP' AS a FROM ("
              + queries.query()
              + ") AS q";
    };
  }

  private String name() {
    return choices.of(
        "fresh",
        "new_one",
        "\"drop\"",
        "\"DELETE FROM orders\"",
        "truncate_log",
        "\"alter\"",
        "drop_table",
        "fresh_2");
  }
}
