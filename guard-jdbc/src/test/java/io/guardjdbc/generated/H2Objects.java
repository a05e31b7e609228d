package io.guardjdbc.generated;

import io.guardjdbc.generated.Sentence.Expects;

/** CREATE, ALTER and DROP for the fixture {@code h2.sql}. */
final class H2Objects {

  private final Choices choices;

  H2Objects(Choices choices) {
    this.choices = choices;
  }

  private String ifExists() {
    return choices.maybe("IF EXISTS ");
  }

  private String behaviour() {
    return choices.maybe(" CASCADE", "");
  }

  String drop() {
    String exists = ifExists();
    return switch (choices.below(16)) {
      case 0, 1, 2 ->
          "DROP TABLE "
              + exists
              + choices.of("u", "free", "child", "app.s", "\"drop\"", "public.free", "free, child")
              + " CASCADE";
      case 3 -> "DROP TABLE free " + choices.of("RESTRICT", "CASCADE CONSTRAINTS", "");
      case 4 -> "DROP VIEW " + exists + "tv" + choices.maybe(" RESTRICT", " CASCADE");
      case 5 -> "DROP INDEX " + exists + choices.of("ix_b", "ix_u", "public.ix_b");
      case 6 -> "DROP SEQUENCE " + exists + "sq";
      case 7 -> "DROP TRIGGER " + exists + "trg";
      case 8 -> "DROP CONSTANT " + exists + "most";
      case 9 -> "DROP DOMAIN " + exists + "mail" + behaviour();
      case 10 ->
          "DROP SCHEMA " + exists + choices.of("app CASCADE", "empty_one", "empty_one RESTRICT");
      case 11 -> "DROP ROLE " + exists + "reader";
      case 12 -> "DROP USER " + exists + "visitor";
      case 13 -> "DROP ALIAS " + exists + "root_of";
      case 14 -> "DROP SYNONYM " + exists + "syn";
      default -> "DROP ALL OBJECTS";
    };
  }

  String alter() {
    String table = "ALTER TABLE " + ifExists();
    if (choices.oneIn(2)) {
      return choices.of(
          table + "free ADD COLUMN IF NOT EXISTS deleted BOOLEAN DEFAULT FALSE NOT NULL",
          table + "free ADD (x1 INT, x2 VARCHAR(20) DEFAULT 'drop')",
          table + "free ADD CONSTRAINT ck_new CHECK (id > 0)",
          table
              + "free ADD CONSTRAINT fk_new FOREIGN KEY (other) REFERENCES t (id) ON DELETE SET"
              + " NULL",
          table + "free ALTER COLUMN spare SET DEFAULT 'DROP TABLE t'",
          table + "free ALTER COLUMN spare DROP DEFAULT",
          table + "free ALTER COLUMN spare SET NOT NULL",
          table + "t ALTER COLUMN n DROP NOT NULL",
          table + "u ALTER COLUMN id RESTART WITH 500",
          table + "free ALTER COLUMN spare SELECTIVITY 50",
          "ALTER SEQUENCE sq RESTART WITH 200 INCREMENT BY 2",
          "ALTER VIEW tv RECOMPILE",
          "ALTER USER visitor SET PASSWORD 'delete'",
          "ALTER USER visitor ADMIN FALSE",
          "ALTER DOMAIN mail ADD CHECK (VALUE <> 'drop')",
          "ALTER DOMAIN mail SET DEFAULT 'drop@x'");
    }
    return choices.of(
        table + "free DROP COLUMN spare",
        table + "free DROP COLUMN IF EXISTS spare, third",
        table + "free DROP COLUMN (other, third)",
        table + "free DROP spare",
        table + "u DROP CONSTRAINT ck_q",
        table + "u DROP CONSTRAINT IF EXISTS uq_v CASCADE",
        table + "child DROP CONSTRAINT fk_t RESTRICT",
        table + "child DROP PRIMARY KEY",
        table + "free ALTER COLUMN spare SET DATA TYPE VARCHAR(80)",
        table + "free ALTER COLUMN other BIGINT",
        table + "free ALTER COLUMN other RENAME TO others",
        table + "free RENAME TO freed",
        table + "free RENAME COLUMN spare TO spared",
        table + "u RENAME CONSTRAINT ck_q TO ck_r",
        "ALTER INDEX ix_b RENAME TO ix_c",
        "ALTER SCHEMA empty_one RENAME TO empty_two",
        "ALTER VIEW tv RENAME TO tw",
        "ALTER USER visitor RENAME TO guest",
        "ALTER DOMAIN mail DROP CONSTRAINT ck_mail",
        "ALTER DOMAIN mail RENAME TO letter",
        "ALTER DOMAIN mail RENAME CONSTRAINT ck_mail TO ck_letter");
  }

  Sentence create() {
    if (choices.oneIn(5)) {
      return Sentence.of(
              "create.code",
              choices.of(
                  "CREATE ALIAS cube FOR 'java.lang.Math.cbrt'",
                  "CREATE ALIAS IF NOT EXISTS cube DETERMINISTIC FOR 'java.lang.Math.cbrt'",
                  "CREATE AGGREGATE agg FOR 'io.guardjdbc.corpus.H2QuietAggregate'",
                  "CREATE TRIGGER trg2 BEFORE INSERT ON t FOR EACH ROW CALL"
                      + " 'io.guardjdbc.corpus.H2QuietTrigger'",
                  "CREATE FORCE TRIGGER trg3 AFTER DELETE ON t CALL"
                      + " 'io.guardjdbc.corpus.H2QuietTrigger'"))
          .expecting(Expects.UNSEEN_HARM);
    }
    String absent = choices.maybe("IF NOT EXISTS ");
    return Sentence.of(
        "create",
        choices.of(
            "CREATE TABLE " + absent + "made (id INT PRIMARY KEY, deleted BOOLEAN DEFAULT FALSE)",
            "CREATE CACHED TABLE made (id INT, CONSTRAINT fk FOREIGN KEY (id) REFERENCES t (id) ON"
                + " DELETE CASCADE ON UPDATE SET NULL)",
            "CREATE MEMORY TABLE made AS SELECT * FROM t",
            "CREATE LOCAL TEMPORARY TABLE made (id INT) ON COMMIT DROP",
            "CREATE GLOBAL TEMPORARY TABLE made (id INT) ON COMMIT DELETE ROWS",
            "CREATE LOCAL TEMPORARY TABLE made (id INT) TRANSACTIONAL",
            "CREATE UNIQUE INDEX " + absent + "ix_made ON t (a, b DESC)",
            "CREATE VIEW " + absent + "made AS SELECT 1 AS \"DELETE\"",
            "CREATE OR REPLACE VIEW tv AS SELECT id, b FROM t WHERE b <> 'drop'",
            "CREATE OR REPLACE FORCE VIEW made AS SELECT * FROM t",
            "CREATE SEQUENCE " + absent + "made START WITH 5",
            "CREATE SCHEMA " + absent + "made AUTHORIZATION sa",
            "CREATE DOMAIN " + absent + "made AS INT CHECK (VALUE > 0)",
            "CREATE ROLE " + absent + "made",
            "CREATE USER " + absent + "made PASSWORD 'drop table t'",
            "CREATE CONSTANT " + absent + "made VALUE 'delete'",
            "CREATE SYNONYM made FOR t",
            "CREATE MATERIALIZED VIEW made AS SELECT * FROM t"));
  }
}
