package io.guardjdbc.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.sql.Dialect;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The properties that the fuzzer looks for, on the texts that it starts from. */
@Tag("slow")
class ReaderPropertiesTest {

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void holdForEverySeed(Dialect dialect) {
    ReaderProperties properties = new ReaderProperties(dialect);
    List<String> faults = new ArrayList<>();
    List<String> seeds = FuzzSeeds.texts(dialect);
    assertTrue(seeds.size() > 50);
    for (String text : seeds) {
      try {
        properties.check(text);
      } catch (AssertionError fault) {
        faults.add(fault.getMessage());
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void holdForWhatFuzzingFound(Dialect dialect) {
    ReaderProperties properties = new ReaderProperties(dialect);
    assertFalse(FuzzSeeds.found().isEmpty());
    for (String text : FuzzSeeds.found()) {
      properties.check(text);
      properties.checkTwice(text);
      properties.checkDeep(text);
      properties.checkWork(text);
    }
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void holdForWhateverNests(Dialect dialect) {
    ReaderProperties properties = new ReaderProperties(dialect);
    for (String level :
        List.of(
            "(",
            "[",
            "{fn ",
            "SELECT (",
            "SELECT * FROM (SELECT ",
            "DELETE FROM t WHERE (",
            "DELETE FROM t WHERE NOT ",
            "UPDATE t SET a = CASE WHEN ",
            "DELETE FROM t WHERE id IN (SELECT id FROM t WHERE ",
            "WITH a AS (DELETE FROM t WHERE ",
            "BEGIN ",
            "BEGIN NOT ATOMIC IF 1 THEN ",
            "DO $$ BEGIN ",
            "DECLARE s CLOB; BEGIN EXECUTE IMMEDIATE s; END;\n/\n",
            "DECLARE c CURSOR FOR UPDATE t ",
            "/* ",
            "/*! ",
            "EXPLAIN ANALYZE ",
            "PREPARE p AS ",
            "SET STATEMENT a = 1 FOR ",
            "EXECUTE IMMEDIATE 'EXECUTE IMMEDIATE ''")) {
      properties.checkDeep(level);
      properties.checkDeep(level + "\n");
      properties.checkWork(level);
    }
  }

  @Test
  void workThatGrowsFasterThanTheTextIsSeen() {
    assertThrows(
        AssertionError.class,
        () -> ReaderProperties.requireLinear(text -> (long) text.length() * text.length(), "x"));
    ReaderProperties.requireLinear(text -> 9L * text.length(), "x");
  }

  @Test
  void aClearedDropIsSeen() {
    for (String cleared :
        List.of(
            "DROP TABLE t",
            "SELECT 1; TRUNCATE TABLE t",
            "SELECT 1 DROP TABLE t",
            "BEGIN; DELETE FROM t;",
            "/* x */ UPDATE t SET a = 1",
            "ALTER TABLE t DROP COLUMN c",
            "EXPLAIN ANALYZE DELETE FROM t",
            "WITH w AS (DELETE FROM t) SELECT 1")) {
      assertNotNull(
          DestructiveWords.clearedWithoutExplanation(cleared, Dialect.POSTGRESQL), cleared);
    }
    for (String harmless :
        List.of(
            "SELECT 'DROP TABLE t'",
            "SELECT a AS drop FROM t",
            "SELECT \"DROP TABLE\" FROM t -- DROP TABLE t",
            "DELETE FROM t WHERE a = 1",
            "EXPLAIN DELETE FROM t",
            "SELECT $$DROP TABLE t$$")) {
      assertNull(
          DestructiveWords.clearedWithoutExplanation(harmless, Dialect.POSTGRESQL), harmless);
    }
  }
}
