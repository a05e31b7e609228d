package io.guardjdbc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts as the clients and tools that they are written for read them. */
class LintScriptsTest {

  @TempDir private Path directory;

  /** Line, column and rule of every finding that a refusal would be, in order. */
  private String refused(String dialect, String text, String... options) throws IOException {
    return refusedIn("x.sql", dialect, text, options);
  }

  private String refusedIn(String name, String dialect, String text, String... options)
      throws IOException {
    Path file = Files.writeString(directory.resolve(name), text);
    String[] words = new String[options.length + 4];
    words[0] = "lint";
    words[1] = file.toString();
    words[2] = "--quiet";
    words[3] = "--dialect=" + dialect;
    System.arraycopy(options, 0, words, 4, options.length);
    Ran ran = Ran.of(words);
    assertEquals("", ran.err());
    StringBuilder found = new StringBuilder();
    for (String line : ran.out().lines().toList()) {
      if (line.contains(": refused in ")) {
        String place = line.substring(file.toString().length() + 1, line.indexOf(": refused"));
        String rule = line.substring(line.lastIndexOf('[') + 1, line.length() - 1);
        found.append(found.isEmpty() ? "" : " ").append(place).append(' ').append(rule);
      }
    }
    return found.toString();
  }

  @Test
  void psqlCommandsAndRowsBehindCopyAreNoSql() throws IOException {
    String text =
        """
        \\set ON_ERROR_STOP on
        \\echo it's a 'test
        COPY orders (id, note) FROM stdin WITH (FORMAT text);
        1\tDROP TABLE it's;
        \\.
        COPY "from" TO STDOUT;
        SELECT 1 \\gset
        SELECT '\\'; \\connect shop
        DROP TABLE a;
        SELECT 'x' \\g out.txt
        DROP TABLE b;
        COPY t FROM '/tmp/x';
        """;
    assertEquals("9:1 drop-table 11:1 drop-table 12:1 server-file", refused("postgresql", text));
  }

  @Test
  void mysqlsDelimiterEndsStatementsAndNothingElseDoes() throws IOException {
    String text =
        """
        delimiter $$
        CREATE PROCEDURE p() BEGIN DELETE FROM t; DROP TABLE u; END $$
        DROP TABLE a$$
        -- $$ DROP TABLE no
        SELECT '$$ DROP TABLE no' $$
        DELIMITER ;
        DROP TABLE b; # DROP TABLE no
        SELECT 1\\G
        DROP TABLE c;
        """;
    assertEquals("3:1 drop-table 7:1 drop-table 9:1 drop-table", refused("mariadb", text));
    assertEquals(
        "3:1 drop-table 7:1 drop-table 9:1 drop-table", refusedIn("V1__x.sql", "mysql", text));
  }

  @Test
  void aDumpsExecutableCommentsAreStatements() throws IOException {
    String text =
        """
        DELIMITER ;;
        /*!50003 CREATE*/ /*!50017 DEFINER=`a`*/ /*!50003 TRIGGER t BEFORE INSERT ON u
          FOR EACH ROW BEGIN DELETE FROM v; END */;;
        /*!50000 DROP TABLE a */;;
        /*M! DROP TABLE b */;;
        /* DROP TABLE no */;;
        DELIMITER ;
        """;
    assertEquals("4:10 drop-table 5:6 drop-table", refused("mariadb", text));
  }

  @Test
  void whatAVariableHoldsIsToldWhereItIsRun() throws IOException {
    String text =
        """
        SET @s = IF(1 > 0, 'DROP TABLE t', 'SELECT 1');
        SELECT 1;
          PREPARE s FROM @s;
        """;
    assertEquals("3:3 drop-table", refused("mariadb", text));
  }

  @Test
  void sqlPlusLinesAndSlashesAreNoSql() throws IOException {
    String text =
        """
        SET DEFINE OFF
        PROMPT it's dropping
        WHENEVER SQLERROR EXIT FAILURE
        CREATE OR REPLACE PROCEDURE p IS BEGIN DELETE FROM t; END;
        /
        DROP TABLE a;
        DROP TABLE b
        /
        SELECT q'[it's; DROP TABLE no]' FROM dual;
        TRUNCATE TABLE c;
        """;
    assertEquals("6:1 drop-table 7:1 drop-table 10:1 truncate", refused("oracle", text));
  }

  @Test
  void sqlServersBatchesEndAtGo() throws IOException {
    String text =
        """
        :setvar db shop
        USE [shop; it's]
        GO
        CREATE PROCEDURE p AS DROP TABLE no;
        GO
        DROP TABLE [a;b]
        GO 2
        TRUNCATE TABLE c
        """;
    assertTrue(refused("sqlserver", text).contains("6:1 drop-table"), refused("sqlserver", text));
    assertTrue(refused("sqlserver", text).contains("8:1 truncate"), refused("sqlserver", text));
    assertEquals(false, refused("sqlserver", text).contains("4:"));
  }

  @Test
  void sqlitesDotCommandsAreNoSql() throws IOException {
    assertEquals("3:1 drop-table", refused("sqlite", ".bail on\n.print it's\nDROP TABLE a;\n"));
  }

  @Test
  void flywaysFilesRunInOneTransactionUnlessOneStatementCannot() throws IOException {
    String table = "CREATE TABLE t (id int);\n";
    assertEquals("", refusedIn("V1__x.sql", "postgresql", table));
    assertEquals(
        "1:1 ddl-transaction",
        refusedIn("V1__x.sql", "postgresql", table + "CREATE INDEX CONCURRENTLY i ON t (id);\n"));
    Files.writeString(directory.resolve("V1__x.sql.conf"), "executeInTransaction=false");
    assertEquals("1:1 ddl-transaction", refusedIn("V1__x.sql", "postgresql", table));
    Files.writeString(directory.resolve("V1__x.sql.conf"), "executeInTransaction=true");
    assertEquals("", refusedIn("V1__x.sql", "postgresql", table));
  }

  @Test
  void whereDdlCommitsFlywaysChangesBeforeItAreLostToRollbackAndAScriptsAreNot()
      throws IOException {
    String text = "INSERT INTO t VALUES (1);\nCREATE TABLE u (id int);\n";
    assertEquals("2:1 implicit-commit", refusedIn("V1__x.sql", "h2", text));
    assertEquals("", refusedIn("x.sql", "h2", text));
  }

  @Test
  void liquibasesChangesetsHaveTransactionsDelimitersAndDatabasesOfTheirOwn() throws IOException {
    String text =
        """
        -- liquibase formatted sql
        -- property name:old value:orders_old
        -- changeset anna:1
        CREATE TABLE t (id int);
        --  ROLLBACK DROP TABLE t;
        -- changeset anna:2 runInTransaction:false
        CREATE TABLE u (id int);
        -- changeset anna:3 dbms:oracle
        DROP TABLE no;
        -- changeset anna:4 endDelimiter:GO dbms:"postgresql, h2"
        DROP TABLE ${old}
        GO
        TRUNCATE t
        go
        -- changeset anna:5 stripComments:false
        /* guard:approve environment=production operation=truncate target=t reason=x \
        expires=2099-01-01 */ TRUNCATE t;
        -- ignoreLines:start
        DROP TABLE no;
        -- ignoreLines:end
        DROP TABLE yes;
        /* liquibase rollback
          DROP TABLE back;
        */
        """;
    assertEquals(
        "7:1 ddl-transaction 11:1 drop-table 13:1 truncate 20:1 drop-table",
        refused("postgresql", text));
    assertEquals(
        "5:14 drop-table 7:1 ddl-transaction 11:1 drop-table 13:1 truncate 20:1 drop-table 22:3"
            + " drop-table",
        refused("postgresql", text, "--rollbacks"));
  }

  @Test
  void aTableThatTheFileMadeIsNew() throws IOException {
    String index = "CREATE INDEX i ON t (id);\n";
    Path file = directory.resolve("V1__x.sql");
    Files.writeString(file, "CREATE TABLE t (id int);\n" + index);
    assertEquals(0, Ran.of("lint", file.toString(), "--dialect=postgresql").code());
    Files.writeString(file, "SELECT 1;\n " + index);
    Ran ran = Ran.of("lint", file.toString(), "--dialect=postgresql", "--fail-on=refused");
    assertEquals(0, ran.code());
    assertTrue(ran.out().contains("2:2: reported in production: CREATE INDEX i"), ran.out());
  }
}
