package io.guardjdbc.generated;

import io.guardjdbc.generated.Sentence.Expects;
import java.util.List;

/** INSERT, UPDATE, DELETE, MERGE and TRUNCATE. */
final class PostgresqlWrites {

  private static final String COLUMNS = "(id, status, w, total, active, tags, data, day, at, span)";

  private final Choices choices;

  PostgresqlWrites(Choices choices) {
    this.choices = choices;
  }

  Sentence next() {
    return switch (choices.below(20)) {
      case 0, 1, 2, 3, 4 -> Sentence.of("delete", delete());
      case 5, 6, 7, 8, 9 -> Sentence.of("update", update());
      case 10 -> joinedDelete();
      case 11 -> joinedUpdate();
      case 12, 13 -> Sentence.of("insert", insert());
      case 14 -> Sentence.of("merge", merge());
      case 15 -> Sentence.of("truncate", truncate());
      case 16, 17 -> Sentence.of("cte", modifyingQuery());
      case 18 -> bound();
      default -> Sentence.of("costume", costume());
    };
  }

  String delete() {
    PostgresqlScope scope = PostgresqlScope.any(choices);
    String text = "DELETE FROM " + scope.named(choices);
    return choices.oneIn(12)
        ? text + returning(scope)
        : text + " WHERE " + new PostgresqlConditions(choices, scope).any() + returning(scope);
  }

  String update() {
    PostgresqlScope scope = PostgresqlScope.any(choices);
    String text = "UPDATE " + scope.named(choices) + " SET " + assignment(scope);
    return choices.oneIn(12)
        ? text + returning(scope)
        : text + " WHERE " + new PostgresqlConditions(choices, scope).any() + returning(scope);
  }

  /** One that leaves rows. */
  String boundedWrite() {
    PostgresqlScope scope = PostgresqlScope.any(choices);
    String where = " WHERE " + new PostgresqlConditions(choices, scope).bounded();
    return choices.oneIn(2)
        ? "DELETE FROM " + scope.named(choices) + where
        : "UPDATE " + scope.named(choices) + " SET " + assignment(scope) + where;
  }

  /** One that leaves none. */
  String openWrite() {
    PostgresqlScope scope = PostgresqlScope.any(choices);
    String where =
        choices.oneIn(3) ? "" : " WHERE " + new PostgresqlConditions(choices, scope).open();
    return choices.oneIn(2)
        ? "DELETE FROM " + scope.named(choices) + where
        : "UPDATE " + scope.named(choices) + " SET " + assignment(scope) + where;
  }

  private String returning(PostgresqlScope scope) {
    return choices.percent(85)
        ? ""
        : " RETURNING "
            + choices.of(
                "*",
                scope.column("id", choices),
                "old.w, new.w",
                "(SELECT count(*) FROM lines WHERE id = 1) AS \"WHERE\"");
  }

  private String assignment(PostgresqlScope scope) {
    return switch (choices.below(14)) {
      case 0 -> "note = 'DROP TABLE orders'";
      case 1 -> "total = " + scope.column("total", choices) + " + 1";
      case 2 -> "(note, qty) = ('x', 1)";
      case 3 -> "(note, qty) = (SELECT 'DELETE', max(id) FROM lines WHERE id > 2)";
      case 4 -> "note = DEFAULT";
      case 5 -> "total = CASE WHEN " + scope.column("w", choices) + " > 3 THEN 1 ELSE 2 END";
      case 6 -> "data['seen'] = '1'";
      case 7 -> "tags[1] = 'WHERE'";
      case 8 -> "note = " + scope.column("note", choices);
      case 9 -> "qty = (SELECT count(*) FROM lines WHERE id = " + scope.qualified("id") + ")";
      case 10 -> "day = day + 0, at = now()";
      case 11 -> "note = ' WHERE id = 1'";
      case 12 -> "\"note\" = upper(" + scope.column("status", choices) + "), total = 0.5";
      default -> "qty = 0";
    };
  }

  private Sentence joinedDelete() {
    PostgresqlScope scope = PostgresqlScope.any(choices);
    String text = "DELETE FROM " + scope.named(choices) + " USING lines AS j";
    return joined("delete-join", text, scope);
  }

  private Sentence joinedUpdate() {
    PostgresqlScope scope = PostgresqlScope.any(choices);
    String text =
        "UPDATE "
            + scope.named(choices)
            + " SET note = 'x' FROM "
            + choices.of(
                "lines AS j",
                "lines AS j LEFT JOIN parents AS k ON k.id = j.id",
                "(SELECT * FROM lines WHERE id < 9) AS j");
    return joined("update-join", text, scope);
  }

  private Sentence joined(String topic, String text, PostgresqlScope scope) {
    String key = scope.qualified("id");
    String where =
        switch (choices.below(9)) {
          case 0 -> " WHERE j.id = " + key;
          case 1 -> " WHERE " + key + " = j.order_id AND j.id > 1";
          case 2 -> " WHERE j.id = " + key + " AND " + scope.qualified("w") + " > 3";
          case 3 -> "";
          case 4 -> " WHERE TRUE";
          case 5 -> " WHERE j.id > 0";
          case 6 -> " WHERE " + key + " = " + key;
          case 7 -> " WHERE j.id = j.id";
          default -> " WHERE j.id = " + key + " OR 1 = 1";
        };
    return Sentence.of(topic, text + where).expecting(Expects.TRUTH);
  }

  private String insert() {
    String table = choices.of(PostgresqlScope.TABLES);
    String into = "INSERT INTO " + table + " " + choices.maybe("AS i ") + COLUMNS + " ";
    String rows =
        choices.of(
            "VALUES (-1, 'DROP TABLE t', 1, 0.5, TRUE, '{}', '{\"a\": 1}', '2020-01-01', now(), '[1,2)')",
            "VALUES (-1, 'x', 1, 1, FALSE, ARRAY['DELETE'], '{}', CURRENT_DATE, now(), 'empty'), (-2, 'TRUNCATE', 1, 1, TRUE, '{}', '{}', now(), now(), '[,]')",
            "SELECT -id - 5000000, status, w, total, active, tags, data, day, at, span FROM items WHERE w > 1 AND id < 100000",
            "OVERRIDING USER VALUE SELECT -8, 'DELETE FROM t', 1, 1, TRUE, '{}', 'null', 'epoch', 'now', '(3,7)'");
    String conflict =
        table.equals("events")
            ? choices.maybe(" ON CONFLICT DO NOTHING")
            : switch (choices.below(7)) {
              case 0 -> " ON CONFLICT DO NOTHING";
              case 1 -> " ON CONFLICT (id) DO NOTHING";
              case 2 -> " ON CONFLICT (id) DO UPDATE SET note = EXCLUDED.note, w = EXCLUDED.w";
              case 3 ->
                  " ON CONFLICT (id) DO UPDATE SET (note, w) = ('delete', 3) WHERE EXCLUDED.w > 3";
              default -> "";
            };
    return into + rows + conflict + choices.maybe(" RETURNING id", "", "", "");
  }

  private String merge() {
    PostgresqlScope scope;
    do {
      scope = PostgresqlScope.any(choices);
    } while (scope.table().equals("\"truncate\""));
    String source =
        choices.of(
            "lines AS s",
            "(SELECT id, order_id FROM lines WHERE id > 2) AS s",
            "(VALUES (1, 2), (3, 4)) AS s (id, order_id)");
    String key = scope.qualified("id");
    String on =
        choices.of(
            " ON s.id = " + key,
            " ON " + key + " = s.order_id",
            " ON s.id = " + key + " AND " + scope.qualified("w") + " > 3");
    String act =
        choices.of(
            "UPDATE SET note = 'DELETE'",
            "DELETE",
            "DO NOTHING",
            "UPDATE SET (note, qty) = ('x', 1)");
    String when =
        switch (choices.below(7)) {
          case 0, 1 -> " WHEN MATCHED THEN " + act;
          case 2 -> " WHEN MATCHED AND s.id > 3 THEN " + act + " WHEN MATCHED THEN DO NOTHING";
          case 3 ->
              " WHEN NOT MATCHED THEN INSERT "
                  + COLUMNS
                  + " VALUES (-s.id, 'delete', 1, 1, TRUE, '{}', '{}', 'today', now(), 'empty')";
          case 4 ->
              " WHEN NOT MATCHED BY SOURCE AND "
                  + scope.qualified("w")
                  + " = 3 THEN "
                  + choices.of("DELETE", "UPDATE SET note = 'gone'");
          case 5 ->
              " WHEN MATCHED THEN "
                  + choices.of("DELETE", "DO NOTHING")
                  + " WHEN NOT MATCHED BY SOURCE THEN DO NOTHING";
          default ->
              choices.oneIn(2)
                  ? " WHEN NOT MATCHED BY SOURCE THEN DELETE WHEN MATCHED THEN DELETE"
                  : " WHEN NOT MATCHED BY SOURCE AND "
                      + scope.qualified("w")
                      + " = "
                      + scope.qualified("w")
                      + " THEN UPDATE SET note = 'x' WHEN MATCHED THEN UPDATE SET note = 'y'";
        };
    return "MERGE INTO " + scope.named(choices) + " USING " + source + on + when;
  }

  String truncate() {
    return "TRUNCATE "
        + choices.maybe("TABLE ")
        + choices.maybe("ONLY ", "", "")
        + choices.of(
            "items",
            "app.users",
            "\"Drop Table\"",
            "\"deleteFrom\"",
            "public.items, app.users",
            "\"truncate\"")
        + choices.maybe(" RESTART IDENTITY", " CONTINUE IDENTITY")
        + choices.maybe(" CASCADE", " RESTRICT", "");
  }

  private String modifyingQuery() {
    String inner = choices.oneIn(2) ? boundedWrite() : openWrite();
    String returned = " RETURNING " + choices.of("*", "1 AS a");
    return switch (choices.below(6)) {
      case 0 -> "WITH gone AS (" + inner + returned + ") SELECT count(*) FROM gone";
      case 1 -> "WITH a AS (SELECT 1 AS n), gone AS (" + inner + ") SELECT n FROM a";
      case 2 ->
          "WITH gone AS ("
              + inner
              + returned
              + ") INSERT INTO lines (id) SELECT 900 + count(*) FROM gone";
      case 3 -> "WITH \"DROP\" AS (SELECT id FROM lines) " + inner;
      case 4 ->
          "WITH RECURSIVE r (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM r WHERE n < 4) " + inner;
      default ->
          "WITH a AS MATERIALIZED (SELECT 1), gone AS NOT MATERIALIZED ("
              + inner
              + returned
              + ") SELECT 1 FROM gone, a WHERE 1 = 0";
    };
  }

  /** With parameters. */
  private Sentence bound() {
    PostgresqlScope scope = PostgresqlScope.any(choices);
    String change =
        choices.oneIn(2)
            ? "DELETE FROM " + scope.named(choices)
            : "UPDATE " + scope.named(choices) + " SET note = 'x?'";
    return switch (choices.below(6)) {
      case 0 ->
          Sentence.of("bound", change + " WHERE " + scope.column("id", choices) + " = ?::INT")
              .bound(List.of("3"));
      case 1 ->
          Sentence.of(
                  "bound",
                  change
                      + " WHERE "
                      + scope.column("status", choices)
                      + " IN (?, ?) AND "
                      + scope.column("w", choices)
                      + " > 1")
              .bound(List.of("paid", "DROP TABLE t"));
      case 2 ->
          Sentence.of(
                  "bound",
                  change
                      + " WHERE "
                      + scope.column("w", choices)
                      + " < ?::INT AND "
                      + new PostgresqlConditions(choices, scope).bounded())
              .bound(List.of("5"));
      case 3 -> Sentence.of("bound", change + " WHERE ?::INT = ?::INT").bound(List.of("1", "1"));
      case 4 ->
          Sentence.of(
                  "bound",
                  change
                      + " WHERE "
                      + scope.column("id", choices)
                      + " = "
                      + scope.column("id", choices)
                      + " AND ?::TEXT = 'x'")
              .bound(List.of("x"));
      default ->
          Sentence.of(
                  "bound", change + " WHERE " + scope.column("id", choices) + " = ANY (?::INT[])")
              .bound(List.of("{1,2,5}"));
    };
  }

  private String costume() {
    return choices.of(
        "INSERT INTO lines (id) VALUES (77)",
        "INSERT INTO items (id, status, w, total, active, tags, data, day, at, span) SELECT -3, «DROP TABLE orders», 1, 1, TRUE, '{}', '{}', now(), now(), 'empty'",
        "UPDATE items SET note = «DELETE FROM orders» WHERE id = 5",
        "DELETE FROM \"truncate\" WHERE status = «TRUNCATE orders»",
        "UPDATE \"Drop Table\" SET note = «BEGIN; DROP TABLE x; COMMIT» WHERE w = 3 AND note <> «DROP SCHEMA app CASCADE»",
        "DELETE FROM \"deleteFrom\" WHERE note = '1 OR 1=1' AND status <> '; DROP TABLE orders; --'",
        "SELECT «DO x», «DELETE FROM orders» FROM \"deleteFrom\" AS \"drop\"",
        "INSERT INTO lines SELECT 555 WHERE EXISTS (SELECT 1 FROM \"truncate\" WHERE status LIKE '%DELETE FROM%')",
        "UPDATE events_on SET note = 'truncate' WHERE w = 7",
        "DELETE FROM events_off WHERE id = 3",
        "CALL archive(3)",
        "UPDATE heirs SET note = 'alter table' WHERE extra < 9",
        "DELETE FROM lines WHERE id = 1 OR order_id = 2");
  }
}
