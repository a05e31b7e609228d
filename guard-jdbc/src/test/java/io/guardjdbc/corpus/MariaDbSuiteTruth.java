package io.guardjdbc.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.guardjdbc.parser.SqlReader;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Runs MariaDB's own test suite, statement by statement, and compares what the databases are like
 * before and after each with what the guard said of it. Not part of the build: the suite is not
 * ours to bring along. Named by {@code -Dsuite=<directory of .test files>}; see the corpus' page.
 */
@Tag("server")
class MariaDbSuiteTruth {

  static final String ESCAPE = "escape";
  static final String FALSE_REFUSAL = "false refusal";

  /** What would stop, lock or spoil the server for the statements behind it. */
  private static final List<String> SPOILS =
      List.of(
          "mysql.",
          "use mysql",
          "global",
          "shutdown",
          "kill ",
          "slave",
          "replica",
          "change master",
          "read lock",
          "lock table",
          "get_lock",
          "sleep(",
          "benchmark(",
          "sql_log_bin",
          "reset master",
          "purge ",
          "read_only",
          "xa ",
          "plugin",
          "soname",
          "set password",
          "root@",
          "outfile",
          "dumpfile",
          "backup ",
          "debug",
          "autocommit",
          "for export");

  private static final long MOST_SECONDS = Long.getLong("suite.seconds", 60);

  private final Map<String, List<String>> found = new TreeMap<>();
  private int statements;
  private int rejected;
  private int unseen;

  @Test
  void theGuardSaysWhatTheServerDid() throws IOException {
    String suite = System.getProperty("suite");
    assertNotNull(suite, "name the suite's directory by -Dsuite");
    Path report = Path.of(System.getProperty("suite.report", "target/mariadb-suite-truth"));
    Files.createDirectories(report);
    PrintStream err = System.err;
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    try {
      for (Path file : files(Path.of(suite))) {
        script(file);
        write(report);
      }
    } finally {
      System.setErr(err);
    }
    System.out.println(Files.readString(report.resolve("summary.txt")));
    assertEquals(0, count(ESCAPE) + count(FALSE_REFUSAL));
  }

  private static List<Path> files(Path directory) throws IOException {
    String only = System.getProperty("suite.only");
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".test"))
          .filter(file -> only == null || file.getFileName().toString().matches(only))
          .sorted()
          .toList();
    }
  }

  private int count(String difference) {
    return found.getOrDefault(difference, List.of()).size();
  }

  private void write(Path report) throws IOException {
    List<String> summary = new ArrayList<>();
    summary.add(
        statements + " statements, " + rejected + " rejected by the server, " + unseen + " unseen");
    for (Map.Entry<String, List<String>> each : found.entrySet()) {
      summary.add(each.getValue().size() + " " + each.getKey());
      String name = each.getKey().replace(": ", "-").replace(' ', '-').replace(",", "");
      Files.write(report.resolve(name + ".txt"), each.getValue());
    }
    Files.write(report.resolve("summary.txt"), summary);
  }

  private void script(Path file) throws IOException {
    long until = System.nanoTime() + MOST_SECONDS * 1_000_000_000L;
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    MysqltestScript script = new MysqltestScript(text);
    try (MariaDbSuiteServer server = new MariaDbSuiteServer()) {
      for (MysqltestScript.Item item = script.next(); item != null; item = script.next()) {
        if (item.elsewhere() || spoils(item.sql()) || System.nanoTime() > until) {
          unseen++;
        } else {
          statement(server, file.getFileName() + ":" + item.line(), inOwnDatabase(item.sql()));
        }
      }
    } catch (SQLException e) {
      found.computeIfAbsent("unread", key -> new ArrayList<>()).add("== " + file + "\n" + e);
    }
  }

  /** The suite's scripts begin in a database test, and go back to it. */
  private static String inOwnDatabase(String sql) {
    return sql.equalsIgnoreCase("use test") ? "USE " + MariaDbSuiteServer.DATABASE : sql;
  }

  private static boolean spoils(String sql) {
    String lower = sql.toLowerCase(Locale.ROOT).replace('\n', ' ');
    return SPOILS.stream().anyMatch(lower::contains);
  }

  private void statement(MariaDbSuiteServer server, String place, String sql) throws SQLException {
    List<Finding> findings = new ArrayList<>();
    SqlReader.read(sql, Dialect.MARIADB)
        .statements()
        .forEach(statement -> findings.addAll(statement.findings()));
    MariaDbSuiteServer.Outcome outcome = server.run(sql, isWorthALook(findings));
    statements++;
    if (outcome.error() != null) {
      rejected++;
      return;
    }
    String difference = difference(outcome, findings, server, sql.toLowerCase(Locale.ROOT));
    if (difference != null) {
      found
          .computeIfAbsent(difference, key -> new ArrayList<>())
          .add("== " + place + "\n" + sql + "\n   -> " + told(outcome, findings));
    }
  }

  /** What reads, adds and creates is most of the suite; to look after each would take hours. */
  private static boolean isWorthALook(List<Finding> findings) {
    for (Finding finding : findings) {
      switch (finding.operation()) {
        case SELECT, SESSION, INSERT, CREATE, GRANT -> {}
        default -> {
          return true;
        }
      }
    }
    return false;
  }

  private static String difference(
      MariaDbSuiteServer.Outcome outcome,
      List<Finding> findings,
      MariaDbSuiteServer server,
      String text) {
    if (outcome.refused() == null) {
      return outcome.harm().isEmpty() ? null : let(outcome.harm(), text);
    }
    return outcome.harm().isEmpty() ? refused(findings, server) : null;
  }

  private static String let(List<Change> harm, String text) {
    boolean named = false;
    boolean rowsOnly = true;
    for (Change change : harm) {
      named |= text.contains(lastName(change.what()));
      rowsOnly &= change.kind() == Change.Kind.ROWS_LOST;
    }
    if (harm.stream().allMatch(each -> each.kind() == Change.Kind.PARTITION_ROWS_LOST)
        || harm.stream().allMatch(each -> each.what().startsWith("partition "))) {
      return "let through: a partition is emptied, comes or goes";
    }
    if (!named) {
      return "let through: struck through something else";
    }
    if (rowsOnly && (text.contains("duplicate key") || text.contains("replace"))) {
      return "let through: INSERT over every row";
    }
    if (rowsOnly && (text.contains("where") || text.contains("join"))) {
      return "let through: every row met the condition";
    }
    return ESCAPE;
  }

  private static String lastName(String what) {
    String name = what.replace("`", "").split(": ")[0];
    int from = Math.max(name.lastIndexOf(' '), name.lastIndexOf('.')) + 1;
    return name.substring(from).toLowerCase(Locale.ROOT);
  }

  private static String refused(List<Finding> findings, MariaDbSuiteServer server) {
    boolean byContract = false;
    boolean reshapes = false;
    boolean spared = false;
    for (Finding finding : findings) {
      switch (finding.operation().group()) {
        case SERVER -> byContract = true;
        case UNBOUNDED, TRUNCATE -> {
          if (finding.target() != null && server.rows(finding.target()) > 1) {
            spared = true;
            if (finding.detail() == null || !finding.detail().startsWith("no WHERE clause")) {
              return FALSE_REFUSAL;
            }
          }
        }
        case RESHAPE -> reshapes = true;
        case UNREADABLE -> {
          return "refused: unreadable";
        }
        default -> {}
      }
    }
    if (byContract) {
      return "refused: the contract stops it, whatever it strikes";
    }
    if (spared) {
      return "refused: no WHERE, though the database spared rows";
    }
    return reshapes ? "refused: nothing was reshaped" : "refused: nothing was there to lose";
  }

  private static String told(MariaDbSuiteServer.Outcome outcome, List<Finding> findings) {
    StringBuilder told = new StringBuilder();
    for (Finding finding : findings) {
      told.append(finding.operation().id()).append(' ').append(finding.target());
      told.append(finding.detail() == null ? "; " : " (" + finding.detail() + "); ");
    }
    if (outcome.refused() != null) {
      told.append("refused by ").append(outcome.refused().rule()).append("; ");
    }
    outcome.harm().forEach(change -> told.append(change.kind() + " " + change.what() + "; "));
    return told.toString();
  }
}
