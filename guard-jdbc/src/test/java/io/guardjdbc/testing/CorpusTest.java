package io.guardjdbc.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.testing.CorpusCase.Proof;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CorpusTest {

  private static final String FILE =
      """
      --- about: words
      --- setup
      CREATE TABLE x (id int);
      --- one destructive drop-table,truncate
      --- with: INSERT INTO x VALUES (1)
      --- unseen: because
      DROP TABLE x;

      TRUNCATE<U+00A0>y

      --- two harmless
      --- limit: nobody knows
      --- bind: 1 | NULL
      SELECT ?, ?
      """;

  @Test
  void readsLabelsTextsAndSetup() {
    List<CorpusCase> cases = CorpusFile.parse(Dialect.POSTGRESQL, "f.sql", FILE);
    assertEquals(2, cases.size());
    CorpusCase one = cases.get(0);
    assertEquals("f.sql:4 one", one.place());
    assertTrue(one.destructive());
    assertEquals(Set.of(Operation.DROP_TABLE, Operation.TRUNCATE), one.operations());
    assertEquals("DROP TABLE x;\n\nTRUNCATE\u00a0y", one.sql());
    assertEquals(List.of("CREATE TABLE x (id int);", "INSERT INTO x VALUES (1)"), one.setup());
    assertEquals(Proof.UNSEEN, one.proof());
    assertEquals("because", one.reason());
    assertNull(one.bindings());
    CorpusCase two = cases.get(1);
    assertFalse(two.destructive());
    assertEquals(Set.of(), two.operations());
    assertEquals(List.of("CREATE TABLE x (id int);"), two.setup());
    assertEquals(Arrays.asList("1", null), two.bindings());
    assertEquals("SELECT ?, ?", two.sql());
    assertEquals(Proof.SEEN, two.proof());
    assertEquals("nobody knows", two.limit());
    assertNull(one.limit());
  }

  @Test
  void aManualProvesAllCasesBehindIt() {
    List<CorpusCase> cases =
        CorpusFile.parse(
            Dialect.ORACLE,
            "f.sql",
            "--- manual: DROP TABLE\n--- a destructive\nDROP TABLE t\n--- b harmless\nSELECT 1");
    assertEquals(List.of("a", "b"), cases.stream().map(CorpusCase::id).toList());
    for (CorpusCase each : cases) {
      assertEquals(Proof.UNRUN, each.proof());
      assertEquals("DROP TABLE", each.reason());
    }
  }

  @Test
  void namesThePlaceOfAMistake() {
    Exception e =
        assertThrows(
            IllegalArgumentException.class,
            () -> CorpusFile.parse(Dialect.POSTGRESQL, "f.sql", "--- one harmful\nSELECT 1"));
    assertTrue(e.getMessage().startsWith("f.sql:1 "), e.getMessage());
  }
}
