package io.guardjdbc.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.sql.Reading;
import io.guardjdbc.sql.SqlStatement;
import io.guardjdbc.sql.SqlStatement.Trait;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SqlReaderTest {

  private static final List<Dialect> DIALECTS = List.of(Dialect.values());

  private static SqlStatement only(String sql, Dialect dialect) {
    List<SqlStatement> statements = SqlReader.read(sql, dialect).statements();
    assertEquals(1, statements.size(), sql);
    return statements.get(0);
  }

  private static boolean finds(String sql, Dialect dialect, Operation operation) {
    return SqlReader.read(sql, dialect).statements().stream()
        .flatMap(s -> s.findings().stream())
        .anyMatch(f -> f.operation() == operation);
  }

  @Test
  void aTextWithoutStatementsHasNone() {
    assertEquals(List.of(), SqlReader.read("", Dialect.POSTGRESQL).statements());
    assertEquals(List.of(), SqlReader.read(" ;; -- x\n", Dialect.H2).statements());
  }

  @Test
  void statementsKnowTheirPlaceInTheText() {
    String sql = " SELECT 1 ; DROP TABLE t ;";
    List<SqlStatement> statements = SqlReader.read(sql, Dialect.POSTGRESQL).statements();
    assertEquals("SELECT 1", sql.substring(statements.get(0).start(), statements.get(0).end()));
    assertEquals("DROP TABLE t", sql.substring(statements.get(1).start(), statements.get(1).end()));
    assertEquals(12, statements.get(1).findings().get(0).position());
  }

  @Test
  void theSummaryLeavesLiteralsAndCommentsOut() {
    String sql = "UPDATE  t /* x */ SET a='secret',\n b = 12 WHERE c = $$x$$ -- y";
    assertEquals("UPDATE t SET a=?, b = ? WHERE c = ?", only(sql, Dialect.POSTGRESQL).summary());
    String wide = only("SELECT " + "abc, ".repeat(100) + "d", Dialect.POSTGRESQL).summary();
    assertEquals(SqlStatement.SUMMARY_LENGTH, wide.length());
    assertTrue(wide.endsWith("…"));
  }

  @Test
  void approvalsStandInComments() {
    Reading reading =
        SqlReader.read(
            "/* guard:approve operation=drop-table */ DROP TABLE t -- guard:approve x=1\n",
            Dialect.POSTGRESQL);
    assertEquals(2, reading.approvals().size());
    assertEquals(0, reading.approvals().get(0).position());
    assertEquals("operation=drop-table", reading.approvals().get(0).text());
    assertEquals("x=1", reading.approvals().get(1).text());
    assertEquals(
        List.of(),
        SqlReader.read("SELECT '/* guard:approve x */'", Dialect.POSTGRESQL).approvals());
  }

  @Test
  void theStricterReadingCountsWhereSettingsDecide() {
    assertTrue(finds("SELECT 'it\\'; DROP TABLE t; --'", Dialect.POSTGRESQL, Operation.DROP_TABLE));
    assertTrue(finds("SELECT '\\' ; DROP TABLE t; -- '", Dialect.MARIADB, Operation.DROP_TABLE));
    assertTrue(
        finds(
            "DELETE FROM t /*!999999 WHERE id=1 */", Dialect.MARIADB, Operation.UNBOUNDED_DELETE));
  }

  @Test
  void aReadingThatNoDatabaseCouldParseDoesNotCount() {
    String maria = "INSERT INTO n VALUES ('it\\'s; DROP TABLE t; it\\'s')";
    assertEquals(Operation.INSERT, only(maria, Dialect.MARIADB).findings().get(0).operation());
    String postgres = "INSERT INTO f VALUES ('C:\\')";
    assertEquals(
        Operation.INSERT, only(postgres, Dialect.POSTGRESQL).findings().get(0).operation());
  }

  @Test
  void textThatDoesNotEndIsUnreadableOnlyIfItMayDestroy() {
    assertTrue(finds("SELECT 'a; DROP TABLE t", Dialect.POSTGRESQL, Operation.UNREADABLE));
    assertFalse(finds("SELECT 'a; b", Dialect.POSTGRESQL, Operation.UNREADABLE));
    assertTrue(finds("/* drop", Dialect.POSTGRESQL, Operation.UNREADABLE));
  }

  @Test
  void theMarkerTableIsKnownInEverySpelling() {
    for (String name :
        List.of("guard_environment", "GUARD_Environment", "public.\"guard_environment\"")) {
      assertTrue(only("DROP TABLE " + name, Dialect.POSTGRESQL).is(Trait.TOUCHES_MARKER), name);
      assertTrue(only("SELECT * FROM " + name, Dialect.POSTGRESQL).is(Trait.READS_MARKER), name);
    }
    assertTrue(
        only("INSERT INTO U&\"guard\\005fenvironment\" VALUES (1)", Dialect.POSTGRESQL)
            .is(Trait.TOUCHES_MARKER));
    assertTrue(
        only("DO $$ BEGIN EXECUTE 'DROP TABLE guard_environment'; END $$", Dialect.POSTGRESQL)
            .is(Trait.TOUCHES_MARKER));
    assertFalse(
        only("DELETE FROM t WHERE a = 'guard_environment'", Dialect.POSTGRESQL)
            .is(Trait.TOUCHES_MARKER));
  }

  @Test
  void aStrayWordThatIsANameIsExplained() {
    assertFalse(finds("SELECT x delete FROM t", Dialect.POSTGRESQL, Operation.UNREADABLE));
    assertFalse(finds("SELECT a.drop, b.table FROM t", Dialect.POSTGRESQL, Operation.UNREADABLE));
    assertTrue(finds("SELECT 1 DROP TABLE t", Dialect.POSTGRESQL, Operation.UNREADABLE));
    assertTrue(finds("FOO BAR DROP TABLE t", Dialect.POSTGRESQL, Operation.UNREADABLE));
    assertFalse(finds("FOO BAR", Dialect.POSTGRESQL, Operation.UNREADABLE));
  }

  @Test
  void keywordsDoNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertTrue(finds("drop index i", Dialect.H2, Operation.DROP_OBJECT));
      Finding finding = only("truncate table items", Dialect.H2).findings().get(0);
      assertEquals("ITEMS", finding.target().name());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  @Tag("long-text")
  void aTextOfFiftyMegabytesIsRead() {
    String literal = "x; DROP TABLE t; ".repeat(3_000_000);
    SqlStatement insert = only("INSERT INTO t VALUES ('" + literal + "')", Dialect.POSTGRESQL);
    assertEquals(Operation.INSERT, insert.findings().get(0).operation());
    String rows = "(1, 'a'), ".repeat(1_000_000);
    SqlStatement many = only("INSERT INTO t VALUES " + rows + "(2, 'b')", Dialect.MARIADB);
    assertEquals(Operation.INSERT, many.findings().get(0).operation());
  }

  @Test
  void whatIsNotKnownIsAStatementOnlyWhereOneMayStand() {
    for (String value :
        List.of(
            "'SELECT CASE WHEN a = 1 THEN ' || q || ' ELSE ' || q || ' END'",
            "'INSERT INTO t VALUES (1) ON CONFLICT (id) DO ' || q",
            "'CREATE VIEW v AS (' || q || ')'")) {
      assertFalse(operationsOfExecuting(value).contains(Operation.UNREADABLE), value);
    }
    for (String statement :
        List.of(
            "'EXPLAIN ANALYZE ' || q",
            "'WITH x AS (' || q || ') SELECT 1'",
            "'DO ' || q",
            "'COPY (' || q || ') TO STDOUT'")) {
      assertTrue(operationsOfExecuting(statement).contains(Operation.UNREADABLE), statement);
    }
  }

  private static List<Operation> operationsOfExecuting(String text) {
    String block = "DO $$ BEGIN EXECUTE " + text + "; END $$";
    return SqlReader.read(block, Dialect.POSTGRESQL).statements().stream()
        .flatMap(each -> each.findings().stream())
        .map(Finding::operation)
        .toList();
  }

  @Test
  void aVariableThatDoublesItselfDoesNotFillTheMemory() {
    String batch =
        "DECLARE @s nvarchar(max) = 'SELECT 1 '; " + "SET @s = @s + @s; ".repeat(40) + "EXEC (@s)";
    List<SqlStatement> statements = SqlReader.read(batch, Dialect.SQLSERVER).statements();
    List<Operation> last =
        statements.get(statements.size() - 1).findings().stream().map(Finding::operation).toList();
    assertTrue(last.contains(Operation.UNREADABLE), last::toString);
  }

  @Test
  void aVariableIsReadWhereItIsRunUpToAnEnd() {
    String set = "DECLARE @sql varchar(max) = 'DELETE FROM t WHERE id IN (1" + ", 2".repeat(900);
    assertFalse(finds(set + ")'; EXEC (@sql)", Dialect.SQLSERVER, Operation.UNREADABLE));
    String often = "SET @sql = 'SELECT 1';" + "EXEC (@sql);".repeat(64);
    assertFalse(finds(often, Dialect.SQLSERVER, Operation.UNREADABLE));
    assertTrue(finds(often + "EXEC (@sql);", Dialect.SQLSERVER, Operation.UNREADABLE));
  }

  /** How much of a block is looked into for rows of a loop that goes over the whole table. */
  @Test
  void loopsAreLookedIntoEightDeepAndAHundredTimes() {
    String loop = "FOR r IN SELECT id FROM t LOOP ";
    String inner = "FOR i IN 1..2 LOOP ".repeat(7);
    String delete = "DELETE FROM t WHERE id = r.id; ";
    String eight = "DO $$ BEGIN " + loop + inner + delete + "END LOOP; ".repeat(8) + "END $$";
    assertTrue(finds(eight, Dialect.POSTGRESQL, Operation.UNBOUNDED_DELETE));
    String often = "DO $$ BEGIN " + loop + delete.repeat(101) + "END LOOP; END $$";
    List<Operation> found =
        only(often, Dialect.POSTGRESQL).findings().stream().map(Finding::operation).toList();
    assertEquals(100, found.lastIndexOf(Operation.UNBOUNDED_DELETE));
    assertEquals(102, found.size());
  }

  /** Whether a branch stands between an assignment and the EXECUTE is looked for so far only. */
  @Test
  void whatIsPutBehindATextFarFromItsExecuteMayBeMissing() {
    String head = "DO $$ DECLARE q text; BEGIN q := 'DELETE FROM t'; ";
    String tail = "q := q || ' WHERE id = 1'; EXECUTE q; END $$";
    String thousand = "PERFORM 1; " + "x := 1; ".repeat(247);
    String near = head + thousand + tail;
    assertFalse(finds(near, Dialect.POSTGRESQL, Operation.UNBOUNDED_DELETE));
    assertTrue(finds(near, Dialect.POSTGRESQL, Operation.DELETE));
    String far = head + "PERFORM 1; " + thousand + tail;
    assertTrue(finds(far, Dialect.POSTGRESQL, Operation.UNBOUNDED_DELETE));
  }

  @Test
  @Tag("long-text")
  void deepNestingNeedsNoStack() throws InterruptedException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Runnable reading =
        () -> {
          for (int depth : new int[] {10_000, 1_000_000}) {
            String open = "(".repeat(depth);
            String close = ")".repeat(depth);
            for (Dialect dialect : List.of(Dialect.POSTGRESQL, Dialect.MARIADB, Dialect.H2)) {
              assertNotNull(SqlReader.read("SELECT " + open + "1" + close, dialect));
              assertNotNull(SqlReader.read(open + "SELECT 1", dialect));
              assertFalse(
                  finds(
                      "DELETE FROM t WHERE " + open + "a = 1" + close,
                      dialect,
                      Operation.UNBOUNDED_DELETE));
            }
          }
          for (String repeated :
              List.of("EXPLAIN ANALYZE ", "PREPARE x AS ", "IF 1 THEN ", "CREATE EVENT e DO ")) {
            for (Dialect dialect : Dialect.values()) {
              String sql = repeated.repeat(20_000) + "DELETE FROM t";
              assertFalse(SqlReader.read(sql, dialect).statements().isEmpty());
            }
          }
        };
    Thread thread = new Thread(null, reading, "small stack", 256 * 1024);
    thread.setUncaughtExceptionHandler((t, e) -> failure.set(e));
    thread.start();
    thread.join();
    assertEquals(null, failure.get());
  }

  @Test
  @Tag("random-text")
  void everyTextGivesAReading() {
    Random random = new Random(20261122);
    String[] pieces = {
      "SELECT",
      "DELETE",
      "FROM",
      "WHERE",
      "t",
      "(",
      ")",
      "'",
      "\"",
      "`",
      "$$",
      "$a$",
      ";",
      "/*",
      "*/",
      "--",
      "\n",
      "#",
      "BEGIN",
      "END",
      "DO",
      "EXECUTE",
      "IF",
      "THEN",
      "DROP",
      "TABLE",
      "ALTER",
      "MERGE",
      "INTO",
      "USING",
      "ON",
      "WHEN",
      "MATCHED",
      "UPDATE",
      "SET",
      "=",
      ",",
      ".",
      "AS",
      "WITH",
      "EXPLAIN",
      "ANALYZE",
      "[",
      "]",
      "{",
      "}",
      "?",
      ":",
      "@",
      "\\",
      "E'",
      "U&\"",
      "PREPARE",
      "CREATE",
      "EVENT",
      "FUNCTION",
      "COPY",
      "TRUNCATE",
      "format(",
      "\u0000",
      "q'[",
      "/*!50000",
      "/*!999999",
      "CALL",
      "GRANT",
      "LANGUAGE",
      "1",
      "0x",
      "GO",
      "/",
      "CASE",
      "LOOP"
    };
    for (int i = 0; i < 20_000; i++) {
      StringBuilder sql = new StringBuilder();
      int words = 1 + random.nextInt(14);
      for (int w = 0; w < words; w++) {
        sql.append(pieces[random.nextInt(pieces.length)]);
        sql.append(random.nextInt(4) == 0 ? "" : " ");
      }
      Dialect dialect = DIALECTS.get(random.nextInt(DIALECTS.size()));
      for (SqlStatement statement : SqlReader.read(sql.toString(), dialect).statements()) {
        assertFalse(statement.findings().isEmpty(), sql::toString);
        for (Finding finding : statement.findings()) {
          assertFalse(
              finding.detail() != null && finding.detail().startsWith(SqlReader.FAULT),
              () -> dialect + " " + sql + " " + finding);
        }
      }
    }
    for (int i = 0; i < 5_000; i++) {
      char[] chars = new char[random.nextInt(60)];
      for (int k = 0; k < chars.length; k++) {
        chars[k] = (char) random.nextInt(random.nextInt(10) == 0 ? 0x10000 : 0x80);
      }
      Dialect dialect = DIALECTS.get(random.nextInt(DIALECTS.size()));
      assertNotNull(SqlReader.read(new String(chars), dialect));
    }
  }
}
