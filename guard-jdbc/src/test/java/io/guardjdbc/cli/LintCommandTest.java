package io.guardjdbc.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are linted, with which settings, and what the command answers. */
class LintCommandTest {

  @TempDir private Path directory;

  @Test
  void aFindingShowsPlaceReasonAndSafeWayAndAnswersOne() throws IOException {
    Path file = file("V7__tidy.sql", "-- old\n\n\tDROP TABLE\n  orders_old;\n");

    Ran ran = Ran.lint(directory, file.toString(), "--dialect", "postgresql");

    assertEquals(1, ran.code());
    assertEquals("", ran.err());
    assertEquals(
        file
            + ":3:2: refused in production: DROP TABLE orders_old [drop-table]\n"
            + "  3 |  DROP TABLE\n"
            + "    |  ^^^^\n"
            + "  why:    every client loses the table and its rows at commit; only a backup brings"
            + " them back\n"
            + "  safe:   rename it first (ALTER TABLE orders_old RENAME TO orders_old_retired), drop"
            + " it when no client reads it any more\n"
            + "  allow:  approve drop-table on public.orders_old\n"
            + "  page:   explain drop-table (by built-in policy)\n"
            + "\n"
            + "1 file, 1 statement of postgresql in production: 1 refused, 0 reported\n",
        ran.out());
  }

  @Test
  void harmlessFilesAnswerNothingButTheSummary() throws IOException {
    Path file = file("V1__x.sql", "CREATE TABLE t (id int);\nSELECT 'DROP TABLE t';\n");

    Ran ran = Ran.lint(directory, file.toString(), "--dialect=h2");

    assertEquals(0, ran.code(), ran.out());
    assertEquals("1 file, 2 statements of h2 in production: 0 refused, 0 reported\n", ran.out());
  }

  @Test
  void whatIsOnlyReportedAnswersOneUnlessOnlyRefusalsCount() throws IOException {
    String file = file("x.sql", "DROP TABLE t;").toString();

    assertEquals(1, Ran.lint(directory, file, "--dialect=h2", "--environment=staging").code());
    Ran ran =
        Ran.lint(directory, file, "--dialect=h2", "--environment=staging", "--fail-on", "refused");
    assertEquals(0, ran.code());
    assertTrue(ran.out().contains("reported in staging: DROP TABLE t [drop-table]"), ran.out());
    assertEquals(0, Ran.lint(directory, file, "--dialect=h2", "--environment=test").code());
  }

  @Test
  void aMistypedCallSaysWhatWasMeant() throws IOException {
    String file = file("x.sql", "SELECT 1").toString();
    assertFails("lint: files are missing", "lint");
    assertFails("lint: --dialect is missing: whose SQL is it? postgresql, mariadb,", "lint", file);
    assertFails(
        "there is no dialect 'postgres'; did you mean 'postgresql'?",
        "lint",
        file,
        "--dialect=postgres");
    assertFails(
        "there is no environment 'prod'; did you mean 'production'?",
        "lint",
        file,
        "--dialect=h2",
        "--environment=prod");
    assertFails(
        "--format cannot be 'serif'; did you mean 'sarif'?",
        "lint",
        file,
        "--dialect=h2",
        "--format=serif");
    assertFails(
        "--placeholder must be NAME=VALUE",
        "lint",
        file,
        "--dialect=h2",
        "--placeholder",
        "schema");
    assertFails("--quiet takes no value", "lint", file, "--quiet=yes");
    assertFails(
        "there is no option --enviroment; did you mean '--environment'?",
        "lint",
        file,
        "--enviroment=test");
    assertFails("there is no file " + file + "x", "lint", file + "x", "--dialect=h2");
    assertFails("no file matches ", "lint", directory + "/*.ddl", "--dialect=h2");
    assertFails(
        "nix.yaml; correct the name or create it",
        "lint",
        file,
        "--dialect=h2",
        "--baseline",
        "nix.yaml");
    assertFails(
        "there is no .sql file in ",
        "lint",
        Files.createDirectory(directory.resolve("empty")).toString(),
        "--dialect=h2");
  }

  private static void assertFails(String message, String... words) {
    Ran ran = Ran.of(words);
    assertEquals(2, ran.code(), ran.out());
    assertTrue(ran.err().contains(message), ran.err());
  }

  @Test
  void namesOfFoldersAndFilesTellTheDialect() throws IOException {
    Path file = file("db/mariadb/V1__x.sql", "/*!50000 DROP TABLE t */;");
    assertEquals(1, Ran.lint(directory, file.toString()).code());
    Path other = file("V1__x.h2.sql", "/*!50000 DROP TABLE t */;");
    assertEquals(0, Ran.lint(directory, other.toString()).code());
    assertFails(
        "the names speak of several: mariadb, h2", "lint", file.toString(), other.toString());
  }

  @Test
  void foldersAndPatternsGiveFlywaysFilesInTheOrderOfTheirVersions() throws IOException {
    for (String name :
        List.of("V10__j", "V2__b", "R__z", "V1.10__i", "V1.9__h", "afterMigrate", "other")) {
      file("m/" + name + ".sql", "DROP TABLE " + name.replace(".", "_") + ";");
    }
    file("m/readme.txt", "DROP TABLE no;");
    String expected = "V1_9__h V1_10__i V2__b V10__j R__z afterMigrate other";
    assertEquals(
        expected, tables(Ran.lint(directory, directory + "/m", "--dialect=sqlite", "--quiet")));
    assertEquals(
        expected,
        tables(Ran.lint(directory, directory + "/**/*.sql", "--dialect=sqlite", "--quiet")));
    assertEquals(
        "V1_9__h V1_10__i",
        tables(Ran.lint(directory, directory + "/m/V1.*.sql", "--dialect=sqlite", "--quiet")));
  }

  private static String tables(Ran ran) {
    return String.join(
        " ",
        ran.out()
            .lines()
            .filter(line -> line.contains("[drop-table]"))
            .map(line -> line.replaceAll(".*DROP TABLE (\\S+) .*", "$1"))
            .toList());
  }

  @Test
  void standardInputIsAFile() {
    Ran ran =
        Ran.with("SELECT 1;\nTRUNCATE orders;", "lint", "-", "--dialect", "postgresql", "--quiet");

    assertEquals(1, ran.code());
    assertEquals("<stdin>:2:1: refused in production: TRUNCATE orders [truncate]\n", ran.out());
  }

  @Test
  void changelogsThatHoldNoSqlAreRefusedWithTheWayThatWorks() throws IOException {
    Path xml = file("m/changelog.xml", "<?xml version=\"1.0\"?><databaseChangeLog/>");
    file("m/V1__x.sql", "SELECT 1;");
    assertFails(
        "is a Liquibase changelog in XML, which holds no SQL. Let Liquibase write the SQL",
        "lint",
        xml.toString(),
        "--dialect=h2");

    Ran folder = Ran.lint(directory, directory + "/m", "--dialect=h2");
    assertEquals(0, folder.code());
    assertTrue(
        folder.err().contains("changelog.xml is left out: a changelog in XML holds no SQL"),
        folder.err());
  }

  @Test
  void bytesThatAreNotUtf8AreAnErrorWithTheLine() throws IOException {
    Path file = directory.resolve("x.sql");
    Files.write(file, "SELECT 1;\nSELECT 'ä';\n".getBytes(ISO_8859_1));
    assertFails(
        "x.sql:2: is not UTF-8; save it in that encoding", "lint", file.toString(), "--dialect=h2");

    file("x.sql.conf", "encoding=ISO-8859-1\n");
    assertEquals(0, Ran.lint(directory, file.toString(), "--dialect=h2").code());
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws IOException {
    Path file = file("x.sql", "\uFEFFDROP TABLE t;\r\nSELECT '\uFFFD';\r\n");
    Ran ran = Ran.lint(directory, file.toString(), "--dialect=h2");
    assertTrue(ran.out().contains(":1:1: refused"), ran.out());
    assertTrue(ran.out().contains("  1 | DROP TABLE t;\n"), ran.out());
  }

  @Test
  void anApprovalMakesAFindingNone() throws IOException {
    String file =
        file(
                "x.sql",
                "DROP TABLE a;\nDROP TABLE b;\n"
                    + "/* guard:approve environment=production operation=drop-table target=c reason=\"OPS-3\""
                    + " expires=2099-01-01 */ DROP TABLE c;")
            .toString();
    Path approvals =
        file(
            "approvals.yaml",
            """
        - environment: production
          database: billing
          operation: drop-table
          target: public.a
          reason: OPS-1
          expires: 2099-01-01
        - environment: production
          operation: drop-table
          target: b
          reason: OPS-2
          expires: 2020-01-01
        """);
    Ran ran =
        Ran.lint(directory, file, "--dialect=postgresql", "--approvals", approvals.toString());
    assertEquals(1, ran.code());
    assertTrue(
        ran.out().contains(":1:1: approved in production: DROP TABLE a [drop-table]"), ran.out());
    assertTrue(ran.out().contains("by:     " + approvals + ":1: OPS-1"), ran.out());
    assertTrue(ran.out().contains(":2:1: refused in production: DROP TABLE b"), ran.out());
    assertTrue(ran.out().contains("approves nothing here: it expired at"), ran.out());
    assertTrue(ran.out().contains("by:     the comment in the statement: OPS-3"), ran.out());
    assertTrue(ran.out().contains("1 refused, 0 reported, 2 approved"), ran.out());

    Ran elsewhere =
        Ran.lint(
            directory,
            file,
            "--dialect=postgresql",
            "--approvals",
            approvals.toString(),
            "--database=shop");
    assertTrue(
        elsewhere.out().contains("it is for database billing, this is shop"), elsewhere.out());
  }

  @Test
  void thePolicyFileHolds() throws IOException {
    String file = file("x.sql", "DROP TABLE a; TRUNCATE TABLE b;").toString();
    Path policy =
        file(
            "guard.yaml",
            """
        environments:
          production:
            mode: observe
            operations:
              truncate: allow
            rules:
              lock-timeout-missing: off
        """);
    Ran ran = Ran.of("lint", file, "--dialect=h2", "--policy", policy.toString(), "--quiet");
    assertEquals(1, ran.code());
    assertEquals(1, ran.out().lines().count(), ran.out());
    assertTrue(
        ran.out().contains("refused, were it not only observed, in production: DROP TABLE a"),
        ran.out());
    assertEquals(
        0,
        Ran.of("lint", file, "--dialect=h2", "--policy", policy.toString(), "--fail-on=refused")
            .code());
  }

  @Test
  void theBaselineAcceptsWhatWasThereHoweverItIsLaidOut() throws IOException {
    Path file = file("x.sql", "DROP TABLE a;\nTRUNCATE TABLE b;\nDROP TABLE a;\n");
    String baseline = directory.resolve("baseline.json").toString();
    Ran written =
        Ran.lint(directory, file.toString(), "--dialect=h2", "--write-baseline", baseline);
    assertEquals(0, written.code(), written.err());
    assertEquals("Wrote " + baseline + ": 3 findings accepted\n", written.out());

    file("x.sql", "\n-- moved\ndrop /* x */ table\n  a ;TRUNCATE TABLE b;\nDROP TABLE a;");
    Ran same = Ran.lint(directory, file.toString(), "--dialect=h2", "--baseline", baseline);
    assertEquals(0, same.code(), same.out());
    assertEquals(
        "1 file, 3 statements of h2 in production: 0 refused, 0 reported, 3 accepted by the baseline\n",
        same.out());

    file("x.sql", "DROP TABLE a;DROP TABLE a;DROP TABLE a;");
    Ran more = Ran.lint(directory, file.toString(), "--dialect=h2", "--baseline", baseline);
    assertEquals(1, more.code(), more.out());
    assertTrue(more.out().contains("1 refused, 0 reported, 2 accepted"), more.out());
    assertTrue(
        more.out()
            .contains("the baseline accepts what is no longer there: TRUNCATE TABLE b [truncate]"),
        more.out());

    Path other = file("other.json", "{\"version\": 1, \"findings\": [{\"rule\": \"x\"}]}");
    assertFails(
        "other.json:1:29: a finding needs file; write it with --write-baseline",
        "lint",
        file.toString(),
        "--dialect=h2",
        "--baseline",
        other.toString());
  }

  @Test
  void placeholdersTakeTheirValueOrAStandInThatIsTold() throws IOException {
    String file =
        file("V1__x.sql", "SELECT '${a}';\nDROP TABLE ${flyway:schema}.t, ${b};\nDROP TABLE u;")
            .toString();
    Ran without = Ran.lint(directory, file, "--dialect=mariadb");
    assertTrue(
        without
            .out()
            .contains(":2:12: note: ${flyway:schema} has no value and is read as some name"),
        without.out());
    assertTrue(
        without.out().contains("DROP TABLE p_flyway_schema_.t, p_b_ [drop-table]"), without.out());
    Ran with =
        Ran.lint(
            directory,
            file,
            "--dialect=mariadb",
            "--placeholder",
            "a=a longer text",
            "--placeholder=b=orders",
            "--placeholder=flyway:schema=shop");
    assertFalse(with.out().contains("note"), with.out());
    assertTrue(
        with.out().contains(":2:1: refused in production: DROP TABLE shop.t, orders"), with.out());
    assertTrue(with.out().contains(":3:1: refused in production: DROP TABLE u"), with.out());
  }

  @Test
  void aNoteIsNoFinding() throws IOException {
    String file = file("x.sql", "\\i other.sql\nSELECT 1;\n").toString();
    Ran ran = Ran.lint(directory, file, "--dialect=postgresql");
    assertEquals(0, ran.code());
    assertTrue(
        ran.out()
            .contains(
                ":1:1: note: another file runs here, which is not read with this one: \\i other.sql"),
        ran.out());
    assertEquals("", Ran.lint(directory, file, "--dialect=postgresql", "--quiet").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"postgresql", "mariadb"})
  void aStatementLongerThanTheWindowAndThoseBehindItAreRead(String dialect) throws IOException {
    StringBuilder text = new StringBuilder("INSERT INTO t VALUES ('x;y')");
    for (int i = 0; i < 250_000; i++) {
      text.append(",\n('it''s; DROP TABLE no;')");
    }
    text.append(";\n");
    for (int i = 0; i < 30_000; i++) {
      text.append("INSERT INTO t VALUES ('DROP TABLE no;');\n");
    }
    String file = file("x.sql", text + "DROP TABLE yes;").toString();

    Ran ran = Ran.lint(directory, file, "--dialect", dialect);

    assertTrue(
        ran.out().contains("x.sql:280002:1: refused in production: DROP TABLE yes"), ran.out());
    assertTrue(
        ran.out()
            .contains(
                "1 file, 30002 statements of " + dialect + " in production: 1 refused, 0 rep"),
        ran.out());
  }

  @Test
  void theReportGoesToAFile() throws IOException {
    String file = file("x.sql", "DROP TABLE t;").toString();
    Path report = directory.resolve("report.txt");
    Ran ran = Ran.lint(directory, file, "--dialect=h2", "--quiet", "--output", report.toString());
    assertEquals(1, ran.code());
    assertEquals("", ran.out());
    assertTrue(Files.readString(report).contains("DROP TABLE t [drop-table]"));
    assertFails(
        "cannot be written",
        "lint",
        file,
        "--dialect=h2",
        "--output",
        directory.resolve("no/such/folder").toString());
  }

  private Path file(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
