package io.guardjdbc.generated;

import io.guardjdbc.generated.H2Conditions.Table;
import io.guardjdbc.generated.Sentence.Expects;
import java.util.List;

/** Statements for the fixture {@code h2.sql}, by the grammar of H2 2.5 and two of its modes. */
final class H2Grammar implements Grammar {

  @Override
  public Sentence next(Choices choices) {
    return new H2Sentences(choices).next();
  }

  /** One statement's choices. */
  private static final class H2Sentences {

    private final Choices choices;
    private final H2Objects objects;

    H2Sentences(Choices choices) {
      this.choices = choices;
      objects = new H2Objects(choices);
    }

    Sentence next() {
      return switch (choices.below(20)) {
        case 0, 1, 2 -> Sentence.of("delete", delete());
        case 3, 4, 5 -> Sentence.of("update", update());
        case 6 -> Sentence.of("merge", merge());
        case 7, 8 -> Sentence.of("drop", objects.drop());
        case 9 -> Sentence.of("alter", objects.alter());
        case 10 -> objects.create();
        case 11, 12 -> Sentence.of("select", choices.oneIn(8) ? called() : query(2));
        case 13 -> several();
        case 14 -> wrapped();
        case 15 -> server();
        case 16 -> session();
        case 17 -> bound();
        case 18 -> inMode();
        default -> Sentence.of("insert", insert());
      };
    }

    /** A statement that changes rows, objects or nothing. */
    private String any() {
      return switch (choices.below(7)) {
        case 0 -> delete();
        case 1 -> update();
        case 2 -> objects.drop();
        case 3 -> objects.alter();
        case 4 -> insert();
        case 5 -> query(1);
        default -> merge();
      };
    }

    /** One that strikes no rows, so that it cannot strike those which another one leaves. */
    private String other() {
      return switch (choices.below(4)) {
        case 0 -> objects.alter();
        case 1 -> "DROP TABLE IF EXISTS free";
        case 2 -> insert();
        default -> "SELECT * FROM t WHERE " + new H2Conditions(choices, plainT(), "").some(1);
      };
    }

    private String alias() {
      return choices.oneIn(2) ? "" : choices.of("x", "y1", "del");
    }

    private String named(Table table, String alias) {
      return alias.isEmpty() ? table.name() : table.name() + choices.of(" ", " AS ") + alias;
    }

    /** A WHERE clause for a statement of which every second strikes all rows. */
    private String where(Table table, String alias) {
      H2Conditions conditions = new H2Conditions(choices, table, alias);
      if (choices.percent(55)) {
        return " WHERE " + conditions.some(2);
      }
      return choices.oneIn(3) ? "" : " WHERE " + conditions.all(2);
    }

    private String delete() {
      Table table = Table.of(choices);
      String alias = alias();
      if (choices.oneIn(10)) {
        return "TRUNCATE TABLE "
            + choices.of("u", "child", "free", "\"drop\"", "app.s")
            + choices.maybe(" CONTINUE IDENTITY", " RESTART IDENTITY");
      }
      return "DELETE FROM " + named(table, alias) + where(table, alias);
    }

    private String update() {
      Table table = Table.of(choices);
      if (table.name().equals("free") || table.name().equals("app.s")) {
        table = new Table("t", "id", "a", "b");
      }
      String alias = alias();
      return "UPDATE "
          + named(table, alias)
          + " SET "
          + table.assignment(choices)
          + where(table, alias);
    }

    private String merge() {
      H2Conditions conditions = new H2Conditions(choices, plainT(), "m");
      String on = choices.oneIn(2) ? conditions.some(1) : conditions.all(1);
      String action =
          choices.of(
              "UPDATE SET a = 77",
              "UPDATE SET m.a = m.a + 100, b = 'zz'",
              "DELETE",
              "UPDATE SET a = x.n + 70");
      String and = choices.oneIn(4) ? " AND " + conditions.some(0) : "";
      return switch (choices.below(4)) {
        case 0 ->
            "MERGE INTO t (id, a, b, f, d) KEY (id) VALUES ("
                + choices.of("1", "9")
                + ", 5, 'DELETE FROM t', TRUE, DATE '2020-01-01')";
        case 1 ->
            "MERGE INTO t m USING (SELECT 1 AS n) x ON ("
                + on
                + ") WHEN NOT MATCHED THEN INSERT (id, a, b, f, d) VALUES (50 + x.n, 1, 'x', TRUE,"
                + " CURRENT_DATE)";
        default ->
            "MERGE INTO t AS m USING (VALUES (1)) AS x (n) ON ("
                + on
                + ") WHEN MATCHED"
                + and
                + " THEN "
                + action;
      };
    }

    private String insert() {
      return choices.of(
          "INSERT INTO child VALUES (" + (10 + choices.below(90)) + ", 1)",
          "INSERT INTO app.s (k, v, w) VALUES ('q', 'DELETE FROM t', 4), ('r', 'it''s; x', 5)",
          "INSERT INTO u (v, q) SELECT b || 'x', a FROM t WHERE id = 1",
          "INSERT INTO u (v, q) VALUES (DEFAULT, 5)",
          "INSERT INTO free (id) " + query(0).replace("*", "COUNT(*) + 90"),
          "INSERT INTO \"drop\" (id, \"delete\", \"Where\") VALUES (9, 9, 'TRUNCATE TABLE t')",
          "INSERT INTO child SELECT id + 50, id FROM t");
    }

    private String query(int depth) {
      if (depth > 0) {
        return switch (choices.below(9)) {
          case 0 -> "WITH del AS (" + query(depth - 1) + ") SELECT * FROM del";
          case 1 -> "SELECT * FROM (" + query(depth - 1) + ") x";
          case 2 -> query(0) + " UNION ALL " + query(0);
          case 3 -> "(" + query(0) + ")";
          case 4 -> changed();
          case 5 -> changed();
          case 6 -> "SELECT (SELECT COUNT(*) FROM (" + query(depth - 1) + ") y) AS n";
          default -> costume();
        };
      }
      return "SELECT * FROM t WHERE " + new H2Conditions(choices, plainT(), "").some(1);
    }

    private static Table plainT() {
      return new Table("t", "id", "a", "b");
    }

    private String changed() {
      String kind = choices.of("OLD", "NEW", "FINAL");
      String change = kind.equals("OLD") && choices.oneIn(2) ? delete() : update();
      if (change.startsWith("TRUNCATE")) {
        change = "DELETE FROM t WHERE id = 1";
      }
      String list = choices.of("*", "COUNT(*)", "id");
      if (change.contains("app.s")) {
        list = "*";
      }
      String select = "SELECT " + list + " FROM " + kind + " TABLE (" + change + ")";
      return choices.oneIn(3) ? select + choices.of(" AS x", " x") : select;
    }

    private String costume() {
      return choices.of(
          "SELECT 'DROP TABLE t', b FROM t",
          "SELECT \"delete\", \"Where\" FROM \"drop\" ORDER BY \"delete\"",
          "SELECT b AS \"DELETE FROM t\" FROM t",
          "SELECT REPLACE(b, 'drop', 'x'), TRUNCATE(a, 1), INSERT(b, 1, 1, 'delete') FROM t",
          "SELECT * FROM t FOR UPDATE",
          "SELECT id FROM t WHERE b = 'x; DROP TABLE t' OR b LIKE '%DELETE%'",
          "VALUES (1, 'DELETE FROM t'), (2, 'x')",
          "TABLE t",
          "SELECT ROW_NUMBER() OVER (ORDER BY id) AS truncated FROM t",
          "SELECT CASE WHEN f THEN 'delete' ELSE 'update' END FROM t",
          "SELECT {fn UCASE(b)}, {d '2024-01-01'}, {ts '2024-01-01 00:00:00'} FROM t",
          "SELECT * FROM SYSTEM_RANGE(1, 3)",
          "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = 'DROP'",
          "SELECT NEXT VALUE FOR sq",
          "SELECT DISTINCT ON (f) id FROM t",
          "SELECT a AS drop_a, b AS delete_b FROM t truncated");
    }

    /** What answers rows, and cannot stand inside a query. */
    private String called() {
      return choices.of(
          "CALL 1 + 2",
          "CALL UPPER('drop table t')",
          "SHOW TABLES",
          "HELP DROP",
          "SELECT * FROM {oj t LEFT OUTER JOIN u ON u.t_id = t.id}",
          "WITH RECURSIVE r (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 5) SELECT *"
              + " FROM r");
    }

    private Sentence several() {
      String text = any();
      int more = 1 + choices.below(2);
      for (int i = 0; i < more; i++) {
        text += choices.of(" ; ", "; ;", ";") + other();
      }
      return Sentence.of("several", text);
    }

    private Sentence wrapped() {
      return switch (choices.below(6)) {
        case 0 -> Sentence.of("explain", "EXPLAIN " + explained());
        case 1 -> Sentence.of("explain", "EXPLAIN PLAN FOR " + explained());
        case 2 -> Sentence.of("explain", "EXPLAIN ANALYZE " + explained());
        case 3 -> Sentence.of("immediate", "EXECUTE IMMEDIATE «" + immediate() + "»");
        case 4 -> Sentence.of("immediate", "EXECUTE IMMEDIATE «" + delete() + " » || '-- x'");
        default -> Sentence.of("braces", "{" + choices.of(delete(), update(), query(1)) + "}");
      };
    }

    private String immediate() {
      return switch (choices.below(6)) {
        case 0 -> delete();
        case 1 -> update();
        case 2 -> objects.drop();
        case 3 -> objects.alter();
        case 4 -> insert();
        default -> merge();
      };
    }

    private String explained() {
      return switch (choices.below(4)) {
        case 0 -> query(1);
        case 1 -> update();
        case 2 -> insert();
        default -> {
          String delete = delete();
          yield delete.startsWith("TRUNCATE") ? "DELETE FROM t" : delete;
        }
      };
    }

    private Sentence server() {
      if (choices.oneIn(2)) {
        return Sentence.of(
            "server",
            choices.of(
                "SCRIPT",
                "SCRIPT NODATA NOSETTINGS",
                "SCRIPT SIMPLE TABLE t",
                "ANALYZE",
                "ANALYZE TABLE t SAMPLE_SIZE 10",
                "COMMENT ON TABLE t IS 'DROP TABLE t'",
                "COMMENT ON COLUMN t.b IS 'x; DELETE FROM t'",
                "GRANT SELECT, DELETE ON t TO reader",
                "GRANT reader TO visitor",
                "REVOKE SELECT ON t FROM reader",
                "GRANT ALTER ANY SCHEMA TO visitor"));
      }
      return Sentence.of(
              "server",
              choices.of(
                  "RUNSCRIPT FROM 'x.sql'",
                  "RUNSCRIPT FROM 'x.sql' COMPRESSION ZIP CHARSET 'UTF-8'",
                  "SCRIPT TO 'x.sql'",
                  "SCRIPT DROP TO 'x.sql' TABLE t",
                  "BACKUP TO 'x.zip'",
                  "SHUTDOWN",
                  "SHUTDOWN IMMEDIATELY",
                  "SHUTDOWN DEFRAG",
                  "CALL CSVWRITE('x.csv', 'SELECT * FROM t')",
                  "SELECT * FROM CSVREAD('x.csv')",
                  "SELECT FILE_READ('x.txt')",
                  "CALL FILE_WRITE('a', 'x.txt')",
                  "INSERT INTO free (id) SELECT 9 FROM CSVREAD('x.csv')",
                  "CALL LINK_SCHEMA('app', '', 'jdbc:h2:mem:x', '', '', 'PUBLIC')",
                  "SET DATABASE_EVENT_LISTENER 'x.Y'",
                  "SET EXCLUSIVE 1",
                  "SET REFERENTIAL_INTEGRITY FALSE",
                  "SET REFERENTIAL_INTEGRITY 0",
                  "ALTER TABLE child SET REFERENTIAL_INTEGRITY FALSE"))
          .expecting(Expects.UNRUN_HARM);
    }

    private Sentence session() {
      return Sentence.of(
          "session",
          choices.of(
              "SET SCHEMA app",
              "SET SCHEMA_SEARCH_PATH app, public",
              "SET MODE MySQL",
              "SET LOCK_TIMEOUT 1000",
              "SET QUERY_TIMEOUT 60000",
              "SET THROTTLE 0",
              "SET REFERENTIAL_INTEGRITY TRUE",
              "SET EXCLUSIVE FALSE",
              "SET @drop = 5",
              "SET @x = (SELECT COUNT(*) FROM t)",
              "SET MAX_MEMORY_ROWS 1000",
              "SET TIME ZONE 'UTC'",
              "SET AUTOCOMMIT FALSE",
              "COMMIT",
              "ROLLBACK",
              "BEGIN",
              "BEGIN; " + insert() + "; COMMIT",
              "SAVEPOINT drop_it; ROLLBACK TO SAVEPOINT drop_it",
              "SET @n = 1; DELETE FROM free WHERE id = @n",
              "CHECKPOINT",
              "CHECKPOINT SYNC"));
    }

    private Sentence bound() {
      Table table = plainT();
      if (choices.oneIn(2)) {
        String text =
            choices.oneIn(2)
                ? "DELETE FROM " + table.name()
                : "UPDATE " + table.name() + " SET " + table.assignment(choices);
        return choices.oneIn(2)
            ? Sentence.of("bound", text + " WHERE id = ?").bound(List.of("2"))
            : Sentence.of("bound", text + " WHERE b = ? AND a < ?").bound(List.of("ann", "15"));
      }
      return Sentence.of("bound", "DELETE FROM t WHERE id = ? OR " + tautology())
          .bound(List.of("1"));
    }

    private String tautology() {
      return new H2Conditions(choices, plainT(), "").all(1);
    }

    private Sentence inMode() {
      if (choices.oneIn(2)) {
        return Sentence.of(
            "mysql.mode",
            choices.of(
                "REPLACE INTO app.s (k, v, w) VALUES ('x', 'DROP TABLE t', 9)",
                "INSERT INTO app.s (k, v, w) VALUES ('x', 'a', 1) ON DUPLICATE KEY UPDATE v = 'b'",
                "INSERT IGNORE INTO app.s (k, v, w) VALUES ('x', 'a', 1)",
                "ALTER TABLE u DROP INDEX ix_u",
                "ALTER TABLE child DROP FOREIGN KEY fk_t",
                "ALTER TABLE free MODIFY COLUMN spare VARCHAR(70)",
                "ALTER TABLE free CHANGE COLUMN spare spared VARCHAR(20)",
                "ALTER TABLE free ADD COLUMN extra INT AFTER spare",
                "ALTER TABLE free MODIFY COLUMN other BIGINT",
                "SHOW COLUMNS FROM t",
                "UPDATE t SET a = 77 LIMIT 5",
                "DELETE FROM t WHERE id = 1 LIMIT 1",
                "DELETE FROM u",
                "SELECT * FROM t LIMIT 1, 2"));
      }
      return Sentence.of(
          "postgresql.mode",
          choices.of(
              "INSERT INTO app.s (k, v, w) VALUES ('x', 'a', 1) ON CONFLICT DO NOTHING",
              "SELECT id::VARCHAR FROM t",
              "SELECT b ILIKE 'DROP%' FROM t",
              "UPDATE t SET a = 77",
              "UPDATE t SET a = 77 WHERE id = 1",
              "DELETE FROM u WHERE t_id IS NULL",
              "DELETE FROM u",
              "DROP TABLE free",
              "ALTER TABLE free ALTER COLUMN other TYPE BIGINT",
              "SET search_path TO app"));
    }
  }
}
