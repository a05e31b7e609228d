package io.guardjdbc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

  @TempDir private Path directory;

  @Test
  void everyRuleHasItsPage() throws IOException {
    for (String id : RulePage.ids()) {
      Ran ran = Ran.of("explain", id);

      assertEquals(0, ran.code(), ran.err());
      String why =
          Files.readString(Path.of("docs", "rules", id + ".md")).contains("## Why") ? "Why" : id;
      assertTrue(ran.out().startsWith(id + "\n") && ran.out().contains(why), ran.out());
    }
  }

  @Test
  void aRulesPageEndsWithWhatHoldsInEachEnvironment() throws IOException {
    Path policy =
        Files.writeString(
            directory.resolve("guard.yaml"),
            "environments: {eu: {like: production, operations: {drop-table: deny}}}");

    Ran ran = Ran.of("explain", "drop-table", "--policy", policy.toString());

    String flat = ran.flat();
    assertTrue(flat.contains("production approve (built-in policy)"), ran.out());
    assertTrue(flat.contains("staging warn (built-in policy)"), ran.out());
    assertTrue(flat.contains("eu deny (" + policy + ":1)"), ran.out());
    assertTrue(Ran.of("explain", "index-not-concurrent").flat().contains("development off"));
  }

  @Test
  void aMistypedRuleSaysWhichWasMeant() {
    Ran ran = Ran.of("explain", "drop-tabel");

    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("no rule drop-tabel; did you mean 'drop-table'?"), ran.err());
    assertTrue(Ran.of("explain", "COMMIT").err().contains("one word of SQL needs --dialect"));
    assertEquals(2, Ran.of("explain").code());
  }

  @Test
  void aTextIsToldStatementByStatementAndEnvironmentByEnvironment() {
    Ran ran = Ran.of("explain", "BEGIN; DROP TABLE a.b CASCADE; COMMIT", "--dialect", "postgresql");

    String flat = ran.flat();
    assertEquals(0, ran.code(), ran.err());
    assertTrue(flat.contains("statement 2 DROP TABLE a.b CASCADE (line 1, column 8)"), ran.out());
    assertTrue(flat.contains("does drop-table: a.b, with all that depends on it"), ran.out());
    assertTrue(flat.contains("transaction control: begin"), ran.out());
    assertTrue(flat.contains("development runs"), ran.out());
    assertTrue(flat.contains("staging runs, and is reported [drop-table]"), ran.out());
    assertTrue(flat.contains("production refused unless approved [drop-table]"), ran.out());
    assertTrue(ran.out().lines().allMatch(line -> line.length() <= 80), ran.out());
  }

  @Test
  void whatOnlyHoldsOutsideATransactionIsToldApart() {
    Ran ran =
        Ran.of("explain", "CREATE TABLE t (id int)", "--dialect=derby", "--environment=production");

    assertTrue(ran.flat().contains("production runs outside a transaction: refused"), ran.out());
  }

  @Test
  void withoutADialectTheDifferencesAreTold() {
    Ran ran = Ran.of("explain", "/*!50000 DROP TABLE t */", "--environment", "production");

    assertTrue(ran.out().startsWith("The dialects read it in "), ran.out());
    assertTrue(ran.out().contains("As read by mariadb, mysql\n"), ran.out());
    assertTrue(ran.flat().contains("nothing but white space and comments"), ran.out());
    assertTrue(Ran.of("explain", "SELECT 1").out().startsWith("Every dialect reads it alike"));
  }

  @Test
  void aTextMayBePipedIn() {
    Ran ran = Ran.with("TRUNCATE\n t", "explain", "-", "--dialect=h2");

    assertTrue(ran.flat().contains("does truncate: T"), ran.out());
  }
}
