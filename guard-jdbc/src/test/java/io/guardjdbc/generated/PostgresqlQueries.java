package io.guardjdbc.generated;

/** SELECT in its many shapes; nothing of it harms, much of it looks so. */
final class PostgresqlQueries {

  private final Choices choices;

  PostgresqlQueries(Choices choices) {
    this.choices = choices;
  }

  String query() {
    return query(2);
  }

  private String query(int depth) {
    PostgresqlScope scope = PostgresqlScope.any(choices);
    if (depth == 0) {
      return simple(scope);
    }
    int d = depth - 1;
    return switch (choices.below(16)) {
      case 0 ->
          "WITH c AS "
              + choices.maybe("MATERIALIZED ", "NOT MATERIALIZED ")
              + "("
              + query(d)
              + ") SELECT * FROM c"
              + tail();
      case 1 ->
          "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3) SELECT * FROM n, ("
              + query(d)
              + ") AS q";
      case 2 ->
          "SELECT id FROM items WHERE "
              + where(new PostgresqlScope("items", ""))
              + choices.of(" UNION ", " UNION ALL ", " INTERSECT ", " EXCEPT ALL ")
              + "SELECT id FROM orders"
              + tail();
      case 3 ->
          "SELECT a.id, b.status FROM orders AS a "
              + join()
              + " items AS b ON a.id = b.id WHERE a.w > 3";
      case 4 ->
          "SELECT l.id, q.w FROM lines AS l CROSS JOIN LATERAL (SELECT w FROM items WHERE items.id = l.id LIMIT 1) AS q";
      case 5 ->
          "SELECT "
              + window()
              + " FROM "
              + scope.named(choices)
              + " WINDOW win AS (PARTITION BY "
              + scope.column("status", choices)
              + " ORDER BY "
              + scope.column("id", choices)
              + ")";
      case 6 ->
          "SELECT "
              + scope.column("status", choices)
              + ", count(*), sum("
              + scope.column("w", choices)
              + ") FROM "
              + scope.named(choices)
              + " GROUP BY "
              + choices
                  .of("1", "ROLLUP (1)", "GROUPING SETS ((1), ())")
                  .replace("1", scope.column("status", choices))
              + " HAVING count(*) > 0";
      case 7 -> "SELECT * FROM (" + query(d) + ") AS \"DROP TABLE t\"" + tail();
      case 8 ->
          "SELECT "
              + expression(scope)
              + ", (SELECT max(id) FROM lines) FROM "
              + scope.named(choices);
      case 9 ->
          choices.of(
              "VALUES (1, 'DELETE FROM t'), (2, 'x')",
              "TABLE items",
              "TABLE \"truncate\"",
              "SELECT",
              "SELECT 1 AS \"delete\", 2 AS \"DROP TABLE t; --\"");
      case 10 -> "SELECT " + functions();
      case 11 ->
          "SELECT * FROM "
              + choices.of(
                  "generate_series(1, 3) AS drop_",
                  "unnest(ARRAY['DROP', 'TABLE']) WITH ORDINALITY AS u (word, n)",
                  "json_to_recordset('[{\"a\": 1}]') AS j (a INT)",
                  "ROWS FROM (generate_series(1, 2), generate_series(1, 3)) AS r (a, b)",
                  "string_to_table('DELETE;FROM;t', ';') AS s");
      case 12 ->
          simple(scope)
              + choices.of(
                  " FOR UPDATE",
                  " FOR SHARE",
                  " FOR NO KEY UPDATE NOWAIT",
                  " FOR KEY SHARE SKIP LOCKED");
      case 13 -> "(" + query(d) + ")";
      case 14 ->
          "SELECT "
              + choices.of("DISTINCT ", "DISTINCT ON (status) ", "ALL ")
              + "status FROM "
              + choices.of("orders", "items", "app.users");
      default -> simple(scope);
    };
  }

  private String simple(PostgresqlScope scope) {
    return "SELECT "
        + expression(scope)
        + " FROM "
        + scope.named(choices)
        + " WHERE "
        + where(scope);
  }

  private String where(PostgresqlScope scope) {
    return new PostgresqlConditions(choices, scope).any();
  }

  private String join() {
    return choices.of("JOIN", "LEFT JOIN", "RIGHT OUTER JOIN", "FULL JOIN", "INNER JOIN");
  }

  private String tail() {
    return choices.maybe(
        "",
        " ORDER BY 1",
        " LIMIT 5",
        " LIMIT 3 OFFSET 1",
        " FETCH FIRST 2 ROWS ONLY",
        " ORDER BY 1 DESC NULLS LAST");
  }

  private String window() {
    return choices.of(
        "row_number() OVER win",
        "sum(w) OVER (win ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)",
        "lag(id, 1, 0) OVER win",
        "count(*) FILTER (WHERE w > 3) OVER win AS \"truncate\"",
        "first_value(status) OVER (PARTITION BY w ORDER BY id)");
  }

  private String expression(PostgresqlScope scope) {
    return switch (choices.below(14)) {
      case 0 -> "*";
      case 1 ->
          scope.column("id", choices) + ", " + scope.column("status", choices) + " AS \"drop\"";
      case 2 -> "count(*)";
      case 3 -> "CASE WHEN " + scope.column("w", choices) + " > 3 THEN 'DROP TABLE t' ELSE 'x' END";
      case 4 -> scope.column("data", choices) + " -> 'k', " + scope.column("tags", choices) + "[1]";
      case 5 -> "COALESCE(" + scope.column("note", choices) + ", 'DELETE FROM orders; ')";
      case 6 -> "EXTRACT(YEAR FROM " + scope.column("day", choices) + ") AS \"update\"";
      case 7 -> "'-- DROP TABLE t' || " + scope.column("status", choices);
      case 8 -> "'TRUNCATE' AS \"select\", " + scope.column("total", choices) + "::INT4";
      case 9 -> "row_to_json(" + (scope.alias().isEmpty() ? "ROW(1, 2)" : scope.alias()) + ")";
      case 10 ->
          "SUBSTRING("
              + scope.column("status", choices)
              + " FROM 1 FOR 2), OVERLAY('abc' PLACING 'x' FROM 1)";
      case 11 -> "CAST(" + scope.column("w", choices) + " AS TEXT), POSITION('a' IN 'DROP')";
      case 12 -> "replace(" + scope.column("status", choices) + ", 'drop', 'delete')";
      default -> scope.column("id", choices);
    };
  }

  private String functions() {
    return choices.of(
        "now(), CURRENT_USER, version()",
        "truth.pick(1, 2, 'drop|delete')",
        "drop_prefix('DROP TABLE orders')",
        "nextval('ticket_seq')",
        "format('DROP TABLE %I', 'orders')",
        "quote_literal('DELETE FROM t')",
        "set_config('search_path', 'app', TRUE)",
        "pg_advisory_xact_lock(1)",
        "regexp_replace('DROP TABLE t', 'DROP', 'x')",
        "to_tsvector('simple', 'delete all rows')",
        "encode(sha256('TRUNCATE t'), 'hex')",
        "current_setting('server_version')",
        "to_regclass('DROP')",
        "pg_get_viewdef('open_orders')",
        "has_table_privilege('orders', 'DELETE, TRUNCATE')",
        "pg_size_pretty(pg_total_relation_size('orders'))",
        "jsonb_build_object('sql', 'DROP TABLE t', 'n', 1)",
        "XMLELEMENT(NAME \"drop\", 'x')",
        "lo_get(4711)");
  }
}
