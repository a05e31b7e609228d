package io.guardjdbc.generated;

import io.guardjdbc.generated.Sentence.Expects;

/**
 * Statements for MariaDB 11.4, most of them inside others that run them, tell of them or do not.
 */
final class MariaDbGrammar implements Grammar {

  @Override
  public Sentence next(Choices c) {
    return switch (c.below(16)) {
      case 0, 1, 2, 3, 4, 5, 6 -> MariaDbRows.next(c);
      case 7, 8, 9 -> MariaDbDefinitions.next(c);
      case 10 -> defining(c);
      case 11 -> mode(c);
      default -> wrapped(c);
    };
  }

  private static Sentence seen(Choices c) {
    return switch (c.below(6)) {
      case 0 -> MariaDbDefinitions.lost(c);
      case 1 -> MariaDbRows.next(c);
      default -> MariaDbRows.change(c.oneIn(2), c);
    };
  }

  private static Sentence wrapped(Choices c) {
    if (c.oneIn(6)) {
      Sentence change = MariaDbRows.change(c.oneIn(2), c);
      String analyze = c.of("ANALYZE ", "ANALYZE FORMAT=JSON ");
      boolean returns = change.canonical().contains("RETURNING");
      return c.oneIn(2) && !returns
          ? Sentence.of("analyze", analyze + change.canonical())
          : Sentence.of(
              "explain", c.of("EXPLAIN ", "EXPLAIN EXTENDED ", "DESCRIBE ") + change.canonical());
    }
    Sentence inner = seen(c);
    String s = inner.canonical();
    String talk = c.of("SELECT 1", "SET ‹@a› = 1", "SELECT " + MariaDbRows.talk(c), "DO 0");
    return switch (c.below(11)) {
      case 0 -> Sentence.of("prepare", "PREPARE p FROM «" + s + "»; EXECUTE p");
      case 1 -> Sentence.of("immediate", "EXECUTE IMMEDIATE «" + s + "»");
      case 2 -> Sentence.of("block", "BEGIN NOT ATOMIC " + talk + "; " + s + "; END");
      case 3 -> Sentence.of("block-if", "IF 1 = 1 THEN " + s + "; END IF");
      case 4 ->
          Sentence.of(
              "block-declare",
              "BEGIN NOT ATOMIC DECLARE n INT DEFAULT 0; DECLARE CONTINUE HANDLER FOR 9999 BEGIN END; "
                  + "WHILE n < 1 DO "
                  + s
                  + "; SET n = n + 1; END WHILE; END");
      case 5 -> Sentence.of("set-statement", "SET STATEMENT max_statement_time = 10 FOR " + s);
      case 6 -> Sentence.of("second", talk + "; " + s);
      case 7 -> Sentence.of("first", s + "; " + talk);
      case 8 ->
          Sentence.of("block-case", "CASE 1 WHEN 1 THEN " + s + "; ELSE " + talk + "; END CASE");
      case 9 ->
          Sentence.of(
              "block-label",
              "BEGIN NOT ATOMIC outer_1: LOOP " + s + "; LEAVE outer_1; END LOOP; END");
      default -> Sentence.of("nested-text", "EXECUTE IMMEDIATE «BEGIN NOT ATOMIC " + s + "; END»");
    };
  }

  /** What only runs later: to define it is not to run it, but an event runs by itself. */
  private static Sentence defining(Choices c) {
    Sentence change = MariaDbRows.change(true, c);
    String s = change.canonical().replaceAll(" RETURNING .*", "");
    return switch (c.below(7)) {
      case 0 -> Sentence.of("procedure", "CREATE PROCEDURE fresh() " + s);
      case 1 ->
          Sentence.of(
              "procedure-block",
              "CREATE OR REPLACE PROCEDURE fresh(IN a INT) MODIFIES SQL DATA BEGIN "
                  + s
                  + "; TRUNCATE spare; END");
      case 2 ->
          Sentence.of(
              "procedure-loop",
              "CREATE PROCEDURE fresh() BEGIN IF 1 THEN "
                  + s
                  + "; ELSE DROP TABLE spare; END IF; END; SELECT 1");
      case 3 ->
          Sentence.of("trigger", "CREATE TRIGGER fresh AFTER DELETE ON spare FOR EACH ROW " + s);
      case 4 ->
          Sentence.of(
              "trigger-block",
              "CREATE TRIGGER fresh BEFORE UPDATE ON spare FOR EACH ROW BEGIN " + s + "; END");
      case 5 ->
          Sentence.of(
                  "event",
                  "CREATE EVENT fresh ON SCHEDULE EVERY 1 DAY STARTS '2037-01-01' DISABLE DO " + s)
              .expecting(Expects.UNSEEN_HARM);
      default ->
          Sentence.of("behind-procedure", "CREATE PROCEDURE fresh() BEGIN SELECT 1; END; " + s);
    };
  }

  /** Under another sql_mode, which the text sets itself. */
  private static Sentence mode(Choices c) {
    boolean all = c.oneIn(2);
    String where = all ? MariaDbConditions.every("", c) : MariaDbConditions.some("", c);
    return switch (c.below(4)) {
      case 0 ->
          Sentence.of(
              "mode-ansi",
              "SET sql_mode = 'ANSI_QUOTES'; DELETE FROM ‹\"orders\"› WHERE "
                  + (all ? "‹\"id\" = \"id\"›" : "‹\"status\" = 'open'›"));
      case 1 ->
          Sentence.of(
              "mode-oracle",
              "SET sql_mode = 'ORACLE'; BEGIN DELETE FROM orders WHERE "
                  + where.replace("||", "OR")
                  + "; END");
      case 2 ->
          Sentence.of(
              "mode-oracle-define",
              "SET sql_mode = 'ORACLE'; CREATE PROCEDURE fresh AS n INT; BEGIN DELETE FROM orders; END");
      default ->
          Sentence.of(
              "mode-backslash",
              "‹SET sql_mode = 'NO_BACKSLASH_ESCAPES'; UPDATE orders SET status = 'C:\\drop\\' WHERE "
                  + (all ? "id = id" : c.of("status = 'open'", "id = 1", "id IN (2, 3)"))
                  + "›");
    };
  }
}
