package io.guardjdbc.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.guardjdbc.corpus.SuiteServer.Outcome;
import io.guardjdbc.parser.SqlReader;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Finding;
import io.guardjdbc.testing.PostgresServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Runs the PostgreSQL project's regression suite, statement by statement, and compares what the
 * server says each one did with what the guard says of it. Not part of the build: the suite is not
 * ours to bring along. Named by {@code -Dsuite=<directory>}; see the corpus' page.
 */
@Tag("server")
class SuiteTruth {

  private final Map<String, List<String>> found = new TreeMap<>();
  private int statements;
  private int rejected;
  private int unseen;

  @Test
  void theGuardSaysWhatTheServerSaw() throws SQLException, IOException {
    String suite = System.getProperty("suite");
    assertNotNull(suite, "name the suite's directory by -Dsuite");
    PrintStream err = System.err;
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    Path directory = Path.of(suite);
    Path report = Path.of(System.getProperty("suite.report", "target/suite-truth"));
    Files.createDirectories(report);
    Files.createDirectories(report.resolve("results"));
    try {
      run(directory, report.toAbsolutePath());
    } finally {
      System.setErr(err);
    }
    write(report);
    System.out.println(Files.readString(report.resolve("summary.txt")));
    assertEquals(0, count(SuiteDifference.ESCAPE) + count(SuiteDifference.FALSE_REFUSAL));
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

  private int count(String difference) {
    return found.getOrDefault(difference, List.of()).size();
  }

  private void run(Path directory, Path report) throws SQLException, IOException {
    Path policy = report.resolve("guard.yaml");
    Files.writeString(
        policy,
        """
        version: 1
        environments:
          production:
            ddl-transaction: allow
            after-refusal: continue
        """);
    Properties guard = new Properties();
    guard.setProperty("guard.environment", "production");
    guard.setProperty("guard.policy", policy.toString());
    Path schedule = directory.resolve("parallel_schedule");
    boolean one = Files.exists(schedule);
    SuiteServer server = null;
    for (String name : one ? names(schedule) : names(directory)) {
      Path file = directory.resolve("sql").resolve(name + ".sql");
      if (!Files.exists(file) || !isWanted(name)) {
        continue;
      }
      if (server == null || !one) {
        server = new SuiteServer(newDatabase(one ? "regression" : "suite_" + name), guard);
      } else {
        server.connect("regression", "postgres");
      }
      try (SuiteServer open = server) {
        script(open, name, Files.readString(file, Charset.forName("UTF-8")), directory, report);
      } catch (IOException e) {
        add("unread", name, 0, e.toString(), "");
      }
      write(report);
    }
  }

  private static boolean isWanted(String name) {
    String only = System.getProperty("suite.only");
    return only == null || name.equals("test_setup") || List.of(only.split(",")).contains(name);
  }

  private static List<String> names(Path place) throws IOException {
    List<String> names = new ArrayList<>();
    if (Files.isDirectory(place)) {
      try (Stream<Path> files = Files.list(place.resolve("sql"))) {
        files
            .sorted()
            .forEach(file -> names.add(file.getFileName().toString().replace(".sql", "")));
      }
      return names;
    }
    for (String line : Files.readAllLines(place)) {
      if (line.startsWith("test:")) {
        names.addAll(List.of(line.substring(5).strip().split("\\s+")));
      }
    }
    return names;
  }

  private static String newDatabase(String name) throws SQLException {
    String quoted = "\"" + name + "\"";
    try (Connection admin = DriverManager.getConnection(PostgresServer.url("postgres"));
        Statement statement = admin.createStatement()) {
      statement.execute("ALTER SYSTEM SET allow_in_place_tablespaces = on");
      statement.execute("ALTER SYSTEM SET max_prepared_transactions = 5");
      statement.execute("SELECT pg_reload_conf()");
      statement.execute("CREATE DATABASE " + quoted + " TEMPLATE template0 ENCODING 'UTF8'");
      for (String setting :
          List.of(
              "lc_messages = 'C'",
              "timezone = 'America/Los_Angeles'",
              "datestyle = 'Postgres, MDY'",
              "bytea_output = 'hex'")) {
        statement.execute("ALTER DATABASE " + quoted + " SET " + setting);
      }
    }
    return name;
  }

  private void script(SuiteServer server, String name, String text, Path directory, Path report)
      throws SQLException {
    PsqlScript script = new PsqlScript(text);
    script.set("DBNAME", "regression");
    script.set("USER", server.user());
    Map<String, String> environment =
        Map.of(
            "PG_ABS_SRCDIR",
            directory.toString(),
            "PG_ABS_BUILDDIR",
            report.toString(),
            "PG_LIBDIR",
            "/nowhere",
            "PG_DLSUFFIX",
            ".so");
    for (PsqlScript.Item item = script.next(); item != null; item = script.next()) {
      if (!item.sql().isEmpty()) {
        statement(server, script, name, item, item.sql(), item.command());
      } else if (!command(server, script, item.command(), environment)) {
        return;
      }
    }
  }

  private void statement(
      SuiteServer server,
      PsqlScript script,
      String file,
      PsqlScript.Item item,
      String sql,
      String command)
      throws SQLException {
    if (sql.matches("(?is)set\\s+((session|local)\\s+)?datestyle\\b.*")
        || sql.matches(
            "(?is).*;\\s*copy\\b.*\\bstd(in|out)\\b.*|copy\\b.*\\bstd(in|out)\\b.*;.*")) {
      unseen++; // the driver cannot copy and more by one text, nor lose sight of its date style
      add("unseen", file, item.line(), sql, "copies and more");
      return;
    }
    boolean copies = sql.strip().matches("(?is)copy\\b.*\\bfrom\\s+stdin\\b.*");
    Supplier<String> data = copies ? script::data : null;
    Outcome outcome;
    try {
      outcome = server.run(sql, data);
    } catch (SQLException | RuntimeException e) {
      unseen++;
      add("unseen", file, item.line(), sql, e.toString());
      server.connect(null, null);
      return;
    }
    statements++;
    rejected += outcome.error() == null ? 0 : 1;
    List<Finding> findings = new ArrayList<>();
    SqlReader.read(sql, Dialect.POSTGRESQL)
        .statements()
        .forEach(statement -> findings.addAll(statement.findings()));
    String difference = SuiteDifference.of(outcome, findings, server);
    if (difference != null) {
      add(difference, file, item.line(), sql, told(outcome, findings));
    }
    List<List<String>> rows = outcome.rows();
    if (command.startsWith("gset") && rows.size() == 2) {
      String prefix = command.substring(4).strip();
      for (int i = 0; i < rows.get(0).size(); i++) {
        String value = rows.get(1).get(i);
        script.set(prefix + rows.get(0).get(i), value == null ? "" : value);
      }
    } else if (command.startsWith("gexec")) {
      for (List<String> row : rows.subList(Math.min(1, rows.size()), rows.size())) {
        for (String each : row) {
          if (each != null) {
            statement(server, script, file, item, each, "");
          }
        }
      }
    }
  }

  private static String told(Outcome outcome, List<Finding> findings) {
    StringBuilder told = new StringBuilder();
    for (Finding finding : findings) {
      told.append(finding.operation().id()).append(' ').append(finding.target());
      told.append(finding.detail() == null ? "; " : " (" + finding.detail() + "); ");
    }
    if (outcome.refused() != null) {
      told.append("refused by ").append(outcome.refused().rule()).append("; ");
    }
    if (outcome.error() != null) {
      told.append("server: ").append(outcome.error().getMessage()).append("; ");
    }
    return told + String.join("; ", outcome.losses());
  }

  private void add(String difference, String file, int line, String sql, String told) {
    found
        .computeIfAbsent(difference, key -> new ArrayList<>())
        .add("== " + file + ":" + line + "\n" + sql.strip() + "\n   -> " + told);
  }

  /** Runs a backslash command as far as it matters here; false if it ends the script. */
  private static boolean command(
      SuiteServer server, PsqlScript script, String command, Map<String, String> environment)
      throws SQLException {
    String[] words = command.split("\\s+");
    switch (words[0]) {
      case "q", "quit" -> {
        return false;
      }
      case "c", "connect" -> {
        String database = words.length > 1 && !words[1].equals("-") ? words[1] : null;
        server.connect(named(script, database), named(script, words.length > 2 ? words[2] : null));
      }
      case "getenv" -> script.set(words[1], environment.getOrDefault(words[2], ""));
      case "set" -> set(script, words);
      case "if", "elif" -> branch(script, words[0].equals("if") ? words : new String[] {"if", "0"});
      case "else" -> branch(script, new String[] {"if", "0"});
      default -> {}
    }
    return true;
  }

  private static String named(PsqlScript script, String word) {
    if (word == null || !word.startsWith(":")) {
      return word == null ? null : word.replace("\"", "");
    }
    return script.get(word.substring(1).replace("\"", ""));
  }

  private static void set(PsqlScript script, String[] words) {
    StringBuilder value = new StringBuilder();
    for (int i = 2; i < words.length; i++) {
      String word = words[i];
      boolean variable = word.startsWith(":");
      String known = variable ? script.get(word.substring(1).replaceAll("['\"]", "")) : null;
      value.append(known != null ? known : word.replaceAll("^'|'$", ""));
    }
    if (words.length > 1) {
      script.set(words[1], value.toString());
    }
  }

  /** Goes on behind the first branch that is taken. */
  private static void branch(PsqlScript script, String[] words) {
    String[] condition = words;
    boolean done = condition.length > 1 && condition[1].equals("0");
    while (true) {
      String value = condition.length > 1 ? condition[1] : "";
      value = value.startsWith(":") ? String.valueOf(script.get(value.substring(1))) : value;
      boolean taken =
          "1 t true on yes".contains(value.toLowerCase(Locale.ROOT)) && !value.isEmpty();
      if (taken && !done) {
        return;
      }
      String next = script.skipBranch();
      if (next.startsWith("endif") || (next.startsWith("else") && !done)) {
        return;
      }
      condition = next.split("\\s+");
    }
  }
}
