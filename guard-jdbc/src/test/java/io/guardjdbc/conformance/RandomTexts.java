package io.guardjdbc.conformance;

import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;

/** What random programs run, and how they connect. */
final class RandomTexts {

  /** Nothing in production has anything to say of these. */
  static final List<String> HARMLESS =
      List.of(
          "SELECT id, name, amount FROM item ORDER BY id",
          "SELECT id, name FROM item WHERE id = ?",
          "SELECT id, name FROM item WHERE id = ?",
          "SELECT id, name FROM item WHERE name = ? OR id > ?",
          "SELECT * FROM kinds",
          "SELECT * FROM large",
          "SELECT id, name FROM item_view",
          "SELECT id, name, amount FROM item WHERE id = 1 FOR UPDATE",
          "INSERT INTO item VALUES (?, ?, 1)",
          "INSERT INTO item VALUES (?, ?, 1)",
          "INSERT INTO item VALUES (7, 'seven', 1)",
          "INSERT INTO item SELECT id + 10, name, 1 FROM item WHERE id < 4",
          "INSERT INTO keyed (name) VALUES ('k')",
          "INSERT INTO keyed (name) VALUES (?)",
          "INSERT INTO part VALUES (1, 99, '')",
          "UPDATE item SET amount = 9 WHERE id = 1",
          "UPDATE item SET name = ? WHERE id = ?",
          "DELETE FROM item WHERE id IN (2, 3)",
          "DELETE FROM item WHERE id = ?",
          "BEGIN",
          "COMMIT",
          "ROLLBACK",
          "START TRANSACTION",
          "SAVEPOINT a",
          "RELEASE SAVEPOINT a",
          "ROLLBACK TO SAVEPOINT a",
          "SELECT 1; SELECT 2",
          "UPDATE item SET amount = 8 WHERE id = 2; SELECT id FROM item",
          "SELECT id FROM item; SELECT * FROM nothing; SELECT 3",
          "INSERT INTO item VALUES (8, 'a', 1); BEGIN; INSERT INTO item VALUES (9, 'b', 1)",
          "{? = call abs(?)}",
          "{call abs(?)}",
          "SELECT {fn abs(-3)}, {d '2026-01-02'}",
          "SELECT ?",
          "SELECT * FROM nothing",
          "SELEC 1",
          "SELECT 'unfinished",
          "SELECT (1",
          "",
          " ",
          ";",
          "-- nothing",
          "/* a */ SELECT /* b */ 1 -- c",
          "SELECT 1 / 0",
          "VALUES (1), (2)",
          "EXPLAIN SELECT * FROM item",
          "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE");

  /** Runs in development, as everything does. */
  static final List<String> ALL =
      Stream.concat(
              HARMLESS.stream(),
              Stream.of(
                  "CREATE TEMPORARY TABLE scratch (id INT PRIMARY KEY, name VARCHAR(9))",
                  "CREATE TEMPORARY TABLE scratch (id INT PRIMARY KEY, name VARCHAR(9))",
                  "INSERT INTO scratch VALUES (?, ?)",
                  "INSERT INTO scratch VALUES (1, 'x')",
                  "DELETE FROM scratch",
                  "DROP TABLE scratch",
                  "CREATE TABLE made (id INT)",
                  "DROP TABLE IF EXISTS made",
                  "ALTER TABLE item ADD COLUMN extra INT",
                  "ALTER TABLE item DROP COLUMN extra",
                  "DROP VIEW item_view",
                  "TRUNCATE TABLE part",
                  "DELETE FROM part",
                  "UPDATE item SET amount = 0",
                  "CREATE TABLE made (id INT); INSERT INTO made VALUES (1); SELECT * FROM made"))
          .toList();

  /** Queries and the control of transactions, and what no production may lose. */
  static final List<String> HOSTILE =
      List.of(
          "SELECT id, name, amount FROM item ORDER BY id",
          "SELECT id, name, amount FROM item ORDER BY id",
          "SELECT * FROM item",
          "SELECT ?",
          "BEGIN",
          "COMMIT",
          "ROLLBACK",
          "SAVEPOINT a",
          "ROLLBACK TO SAVEPOINT a",
          "{? = call abs(?)}",
          "SELECT * FROM nothing",
          "DROP TABLE part",
          "DROP TABLE IF EXISTS part, large",
          "/* {call */ DROP TABLE part /* } */",
          "DELETE FROM part",
          "DELETE FROM item WHERE 1 = ?",
          "DELETE FROM item WHERE id = id",
          "UPDATE item SET amount = 0",
          "UPDATE item SET amount = ? WHERE id > ? OR 1 = 1",
          "TRUNCATE TABLE part",
          "ALTER TABLE item DROP COLUMN amount",
          "ALTER TABLE part RENAME TO gone",
          "DROP VIEW item_view",
          "SELECT 1; DROP TABLE part",
          "BEGIN; DELETE FROM item; COMMIT",
          "SELECT 1; UPDATE item SET amount = 7; SELECT 2",
          "WITH a AS (SELECT 1) DELETE FROM item");

  private RandomTexts() {}

  /** Settings of the driver that change how it talks to the server, each with some chance. */
  static Properties settings(TestedDatabase database, Random random) {
    List<String> known =
        switch (database) {
          case H2 -> List.of("LAZY_QUERY_EXECUTION=TRUE", "LOCK_TIMEOUT=100", "AUTOCOMMIT=FALSE");
          case POSTGRESQL ->
              List.of(
                  "preferQueryMode=simple",
                  "preferQueryMode=extendedCacheEverything",
                  "prepareThreshold=1",
                  "prepareThreshold=-1",
                  "autosave=always",
                  "reWriteBatchedInserts=true",
                  "escapeSyntaxCallMode=callIfNoReturn",
                  "defaultRowFetchSize=1",
                  "stringtype=unspecified",
                  "cleanupSavepoints=true",
                  "readOnlyMode=ignore",
                  "adaptiveFetch=true");
          case MARIADB ->
              List.of(
                  "useServerPrepStmts=true",
                  "useBulkStmts=true",
                  "useBulkStmtsForInserts=false",
                  "useAffectedRows=true",
                  "defaultFetchSize=1",
                  "tinyInt1isBit=false",
                  "disablePipeline=true",
                  "cachePrepStmts=false",
                  "autocommit=false",
                  "dumpQueriesOnException=true");
        };
    Properties settings = new Properties();
    if (database == TestedDatabase.MARIADB) {
      // its driver, out of step, waits for what does not come
      settings.setProperty("socketTimeout", "2000");
    }
    for (String each : known) {
      if (random.nextInt(4) == 0) {
        String[] parts = each.split("=");
        settings.setProperty(parts[0], parts[1]);
      }
    }
    return settings;
  }
}
