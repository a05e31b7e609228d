package io.guardjdbc.generated;

import io.guardjdbc.generated.Sentence.Expects;

/** PostgreSQL's statements over the fixture {@code generated/postgresql.sql}. */
final class PostgresqlGrammar implements Grammar {

  @Override
  public Sentence next(Choices choices) {
    int n = choices.below(100);
    if (n < 12) {
      return Sentence.of("query", new PostgresqlQueries(choices).query());
    } else if (n < 55) {
      return new PostgresqlWrites(choices).next();
    } else if (n < 75) {
      return new PostgresqlDefinitions(choices).next();
    } else if (n < 93) {
      return hidden(choices);
    }
    return server(choices);
  }

  /** Statements inside other statements, and after them. */
  private static Sentence hidden(Choices choices) {
    Sentence inner = plain(choices);
    Sentence silent = silent(choices);
    String text = inner.canonical();
    return switch (choices.below(16)) {
      case 0 -> Sentence.of("explain", "EXPLAIN " + options(choices, false) + write(choices));
      case 1, 2 ->
          Sentence.of("explain-analyze", "EXPLAIN " + options(choices, true) + write(choices));
      case 3 ->
          Sentence.of(
              "prepare",
              "PREPARE p AS "
                  + write(choices)
                  + choices.of(
                      "; EXECUTE p", "; EXECUTE p; DEALLOCATE p", "; EXPLAIN ANALYZE EXECUTE p"));
      case 4, 5 ->
          Sentence.of(
                  "do",
                  "DO "
                      + choices.maybe("LANGUAGE plpgsql ")
                      + "«"
                      + block(choices, silent.canonical())
                      + "»")
              .expecting(silent.expects());
      case 6 ->
          Sentence.of("do-execute", "DO «BEGIN EXECUTE «" + text + "»; END»")
              .expecting(inner.expects());
      case 7 -> doFormat(choices);
      case 8, 9 -> Sentence.of("texts", sandwich(choices, text)).expecting(inner.expects());
      case 10 ->
          Sentence.of(
                  "texts-in-transaction",
                  "SAVEPOINT a; "
                      + text
                      + "; "
                      + choices.of("RELEASE a", "RELEASE SAVEPOINT a; SELECT 1", "SAVEPOINT b"))
              .expecting(inner.expects());
      case 11 -> Sentence.of("temporary", temporary(choices));
      case 12 -> Sentence.of("cursor", cursor(choices));
      case 13 -> Sentence.of("do-harmless", doHarmless(choices));
      case 14 -> Sentence.of("set", set(choices));
      default ->
          Sentence.of(
              "do", "DO «" + block(choices, new PostgresqlWrites(choices).boundedWrite()) + "»");
    };
  }

  private static Sentence plain(Choices choices) {
    Sentence inner;
    do {
      inner =
          choices.percent(70)
              ? new PostgresqlWrites(choices).next()
              : new PostgresqlDefinitions(choices).next();
    } while (inner.bindings() != null
        || inner.canonical().startsWith("SELECT")
        || inner.canonical().contains("‹"));
    return inner;
  }

  /** One that returns no rows, for which a block would need a place. */
  private static Sentence silent(Choices choices) {
    Sentence inner;
    do {
      inner = plain(choices);
    } while (inner.canonical().contains("RETURNING") || inner.topic().equals("cte"));
    return inner;
  }

  private static String write(Choices choices) {
    PostgresqlWrites writes = new PostgresqlWrites(choices);
    return choices.percent(60) ? writes.boundedWrite() : writes.openWrite();
  }

  private static String options(Choices choices, boolean analyze) {
    return analyze
        ? choices.of(
            "ANALYZE ",
            "(ANALYZE) ",
            "(ANALYZE TRUE, COSTS OFF) ",
            "(FORMAT JSON, ANALYZE ON) ",
            "ANALYZE VERBOSE ",
            "(ANALYZE, BUFFERS, TIMING OFF) ",
            "(BUFFERS, ANALYZE 1) ",
            "(ANALYSE) ",
            "ANALYSE ")
        : choices.of(
            "",
            "VERBOSE ",
            "(COSTS OFF) ",
            "(ANALYZE FALSE) ",
            "(VERBOSE, FORMAT YAML) ",
            "(ANALYZE OFF, SETTINGS) ",
            "(ANALYZE 0) ",
            "(GENERIC_PLAN) ");
  }

  private static String block(Choices choices, String text) {
    return switch (choices.below(7)) {
      case 0 -> "DECLARE ‹n› INT := 3; BEGIN " + text + "; ‹n› := ‹n› + 1; END";
      case 1 -> "BEGIN IF 1 = 1 THEN " + text + "; END IF; END";
      case 2 ->
          "BEGIN RAISE DEBUG 'DROP %', 1; BEGIN "
              + text
              + "; EXCEPTION WHEN no_data_found THEN NULL; END; END";
      case 3 -> "BEGIN FOR ‹i› IN 1..1 LOOP " + text + "; END LOOP; END";
      case 4 -> "<<‹a›>> BEGIN CASE 1 WHEN 1 THEN " + text + "; ELSE NULL; END CASE; END ‹a›";
      case 5 ->
          "DECLARE ‹r› RECORD; BEGIN FOR ‹r› IN SELECT 1 AS one LOOP "
              + text
              + "; EXIT; END LOOP; END";
      default -> "BEGIN " + text + "; END";
    };
  }

  private static Sentence doFormat(Choices choices) {
    return Sentence.of(
        "do-format",
        choices.of(
            "DO «BEGIN EXECUTE format('DROP TABLE %I CASCADE', 'items'); END»",
            "DO «BEGIN EXECUTE 'TRUNCATE ' || 'items'; END»",
            "DO «DECLARE ‹r› RECORD; BEGIN FOR ‹r› IN SELECT 'items' AS n LOOP EXECUTE format('DELETE FROM %I', ‹r.n›); END LOOP; END»",
            "DO «BEGIN EXECUTE 'DELETE FROM items WHERE id = $1' USING 3; END»",
            "DO «BEGIN EXECUTE format('UPDATE %I SET note = %L WHERE id = %s', 'items', 'DROP', 5); END»",
            "DO «DECLARE ‹q› TEXT := 'DROP TABLE items CASCADE'; BEGIN EXECUTE ‹q›; END»",
            "DO «DECLARE ‹q› TEXT; BEGIN ‹q› := 'DELETE FROM items'; EXECUTE ‹q› || ' WHERE ' || 'TRUE'; END»",
            "DO «DECLARE ‹q› TEXT := 'SELECT 1'; BEGIN EXECUTE ‹q›; END»",
            "DO «BEGIN EXECUTE concat('DR', 'OP VIEW open_orders'); END»",
            "DO «BEGIN EXECUTE 'ANALYZE ' || quote_ident('items'); END»",
            "DO «BEGIN EXECUTE 'SELECT ' || quote_literal('DROP TABLE items'); END»",
            "DO «BEGIN EXECUTE replace('DRXP TABLE lines', 'X', 'O'); END»",
            "DO «BEGIN EXECUTE format('INSERT INTO lines (id) VALUES (%s)', 4000); END»"));
  }

  private static String sandwich(Choices choices, String text) {
    String before =
        choices.of(
            "SELECT 1; ",
            "; ",
            "SET LOCAL statement_timeout = 0; ",
            "",
            "INSERT INTO lines (id) VALUES (800); ",
            "SELECT 'DROP TABLE t; '; ");
    String after =
        choices.of("; SELECT 2", ";;", "; DELETE FROM lines WHERE id = 2", "; SELECT «;»", "");
    return before + text + after;
  }

  private static String temporary(Choices choices) {
    return choices.of(
            "CREATE TEMP TABLE own (a INT)",
            "CREATE TEMPORARY TABLE own AS TABLE items",
            "CREATE TEMP TABLE own (a INT) ON COMMIT DROP",
            "CREATE LOCAL TEMP TABLE own ON COMMIT DELETE ROWS AS SELECT 1 AS a")
        + choices.of(
            "; ANALYZE own",
            "; SELECT * FROM own",
            "; DELETE FROM own",
            "; TRUNCATE own",
            "; DROP TABLE own",
            "; ALTER TABLE own ADD COLUMN b INT",
            "; INSERT INTO own SELECT * FROM own");
  }

  private static String cursor(Choices choices) {
    return "DECLARE c CURSOR FOR SELECT * FROM items FOR UPDATE; FETCH NEXT FROM c; "
        + choices.of(
            "DELETE FROM items WHERE CURRENT OF c",
            "UPDATE items SET note = 'x' WHERE CURRENT OF c",
            "MOVE 2 FROM c; CLOSE c",
            "DELETE FROM items WHERE id = 3",
            "DELETE FROM items");
  }

  private static String doHarmless(Choices choices) {
    return choices.of(
        "DO «DECLARE ‹\"drop\"› INT; BEGIN SELECT count(*) INTO ‹\"drop\"› FROM items; RAISE NOTICE 'DROP TABLE %', ‹\"drop\"›; END»",
        "DO «BEGIN PERFORM 1 FROM items WHERE note = 'DELETE FROM items'; END»",
        "DO «BEGIN CREATE TABLE fresh (id INT); INSERT INTO fresh VALUES (1); END»",
        "DO «BEGIN IF NOT EXISTS (SELECT FROM pg_class WHERE relname = 'drop') THEN ALTER TABLE items ADD COLUMN \"drop\" INT; END IF; END»",
        "DO «DECLARE ‹n› INT := 0; BEGIN LOOP ‹n› := ‹n› + 1; EXIT WHEN ‹n› > 3; UPDATE items SET qty = ‹n› WHERE id = ‹n›; END LOOP; END»",
        "DO «BEGIN RAISE EXCEPTION 'DROP TABLE items' USING HINT = 'TRUNCATE'; EXCEPTION WHEN OTHERS THEN NULL; END»",
        "DO «BEGIN PERFORM set_config('app.x', 'DROP TABLE items', TRUE); RETURN; END»",
        "DO «DECLARE ‹c› CURSOR FOR SELECT id FROM items; ‹i› INT; BEGIN OPEN ‹c›; FETCH ‹c› INTO ‹i›; CLOSE ‹c›; END»");
  }

  private static String set(Choices choices) {
    return choices.of(
        "SET search_path = app, public",
        "SET LOCAL search_path TO 'app', 'public'",
        "SET application_name = 'DROP TABLE orders; --'",
        "SET statement_timeout TO '5s'",
        "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY",
        "SET CONSTRAINTS ALL DEFERRED",
        "SET ROLE app_rw",
        "RESET ALL",
        "SHOW server_version",
        "SET TIME ZONE 'UTC'",
        "SET NAMES 'UTF8'",
        "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE",
        "LISTEN \"drop table\"",
        "NOTIFY jobs, 'DELETE FROM orders'",
        "UNLISTEN *",
        "DEALLOCATE ALL",
        "LOCK TABLE orders IN ACCESS EXCLUSIVE MODE",
        "SET session_replication_role = origin",
        "ANALYZE items",
        "CHECKPOINT");
  }

  private static Sentence server(Choices choices) {
    PostgresqlScope scope = new PostgresqlScope("items", "");
    return switch (choices.below(30)) {
      case 0, 1, 2, 3 ->
          Sentence.of(
              "grant",
              "GRANT "
                  + choices.of(
                      "SELECT", "DELETE", "TRUNCATE", "ALL", "UPDATE (note)", "INSERT, DELETE")
                  + " ON "
                  + choices.of("orders", "items", "\"truncate\"", "TABLE \"Drop Table\"")
                  + " TO "
                  + choices.of("app_rw", "app_ro WITH GRANT OPTION", "app_rw, app_ro"));
      case 4, 5 ->
          Sentence.of(
              "revoke",
              "REVOKE "
                  + choices.of("DELETE", "TRUNCATE, DELETE", "ALL PRIVILEGES")
                  + " ON "
                  + choices.of("orders", "items", "\"truncate\"")
                  + " FROM app_rw"
                  + choices.maybe(" CASCADE"));
      case 6 ->
          Sentence.of(
              "grant",
              choices.of(
                  "GRANT app_rw TO app_ro",
                  "GRANT EXECUTE ON FUNCTION drop_prefix TO app_ro",
                  "GRANT USAGE ON SCHEMA app TO app_ro",
                  "GRANT ALL ON ALL TABLES IN SCHEMA app TO app_rw"));
      case 7 ->
          Sentence.of("copy-program", "COPY items TO PROGRAM 'cat > /dev/null'")
              .expecting(Expects.UNSEEN_HARM);
      case 8 ->
          Sentence.of(
                  "copy-program",
                  "COPY (SELECT 1 AS \"drop\") TO PROGRAM "
                      + choices.of("'true'", "«cat > /dev/null»")
                      + choices.maybe(" WITH (FORMAT csv)", " CSV HEADER"))
              .expecting(Expects.UNRUN_HARM);
      case 9 ->
          Sentence.of(
                  "copy-file",
                  choices.of(
                      "COPY items FROM '/tmp/x'",
                      "COPY items TO '/etc/x' WITH (FORMAT csv)",
                      "COPY (TABLE orders) TO '/tmp/y' CSV"))
              .expecting(Expects.UNRUN_HARM);
      case 10 ->
          Sentence.of(
                  "server-function",
                  choices.of(
                      "SELECT pg_read_file('PG_VERSION')",
                      "SELECT pg_read_binary_file('PG_VERSION')",
                      "SELECT id FROM items WHERE pg_read_file('PG_VERSION') <> ''",
                      "SELECT pg_terminate_backend(2147483647)"))
              .expecting(Expects.UNSEEN_HARM);
      case 11 ->
          Sentence.of(
                  "server-recovery",
                  choices.of(
                      "ALTER SYSTEM SET archive_mode = off",
                      "ALTER SYSTEM SET archive_command TO ''",
                      "ALTER SYSTEM SET wal_level = 'minimal'"))
              .expecting(Expects.UNRUN_HARM);
      case 12 ->
          Sentence.of(
              "alone-harm",
              choices.of(
                  "DROP INDEX CONCURRENTLY orders_w_idx",
                  "DROP INDEX CONCURRENTLY IF EXISTS items_status_idx",
                  "ALTER TABLE events DETACH PARTITION events_off CONCURRENTLY"));
      case 13 ->
          Sentence.of(
              "alone",
              choices.of(
                  "VACUUM",
                  "VACUUM FULL items",
                  "VACUUM (ANALYZE, FREEZE) orders",
                  "CREATE INDEX CONCURRENTLY \"drop\" ON items (w)",
                  "REINDEX TABLE CONCURRENTLY orders",
                  "REINDEX INDEX CONCURRENTLY orders_w_idx"));
      case 14 ->
          Sentence.of(
              "maintenance",
              choices.of(
                  "CLUSTER items USING items_pkey",
                  "REINDEX TABLE items",
                  "REINDEX INDEX orders_w_idx",
                  "REINDEX TABLE app.users",
                  "ANALYZE (VERBOSE) orders (id, status)",
                  "REFRESH MATERIALIZED VIEW totals",
                  "REFRESH MATERIALIZED VIEW CONCURRENTLY totals"));
      case 15 ->
          choices.oneIn(12)
              ? Sentence.of(
                  "committed",
                  choices.of("COMMIT; BEGIN; ", "ROLLBACK; BEGIN; ", "BEGIN; COMMIT; ")
                      + write(choices))
              : Sentence.of(
                  "transaction",
                  choices.of(
                      "SAVEPOINT \"drop\"; SELECT 1",
                      "SAVEPOINT a; "
                          + new PostgresqlWrites(choices).boundedWrite()
                          + "; ROLLBACK TO a",
                      "BEGIN; SELECT 1",
                      "SAVEPOINT a; RELEASE SAVEPOINT a"));
      default ->
          Sentence.of(
              "query",
              "SELECT id FROM items WHERE " + new PostgresqlConditions(choices, scope).any());
    };
  }
}
