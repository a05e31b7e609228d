package io.guardjdbc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.testing.MariaDbServer;
import io.guardjdbc.testing.PostgresServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("server")
class MainTest {

  @TempDir private Path directory;

  @Test
  void helpIsEverywhereAndFitsATerminal() {
    for (String[] call :
        new String[][] {
          {"--help"},
          {"doctor", "--help"},
          {"mark", "--help"},
          {"mark", "--url", "x", "--help"},
          {"lint", "--help"},
          {"explain", "--help"},
          {"report", "--help"}
        }) {
      Ran ran = run(call);

      assertEquals(0, ran.code());
      assertTrue(ran.out().contains("Exit codes"), ran.out());
      assertTrue(ran.out().lines().allMatch(line -> line.length() <= 80), ran.out());
      assertEquals("", ran.err());
    }
  }

  @Test
  void theVersionIsTold() {
    Ran ran = run("--version");

    assertEquals(0, ran.code());
    assertTrue(ran.out().startsWith("guard-jdbc "));
  }

  @Test
  void aMistypedCallIsAnErrorThatSaysWhatWasMeant() {
    assertFails("Usage");
    assertFails("there is no command docter; did you mean 'doctor'?", "docter");
    assertFails(
        "mark: there is no option --enviroment; did you mean '--environment'?",
        "mark",
        "--url",
        "jdbc:h2:mem:",
        "--enviroment",
        "test");
    assertFails("doctor: --url is missing: --url URL", "doctor");
    assertFails("doctor: --url needs a value: --url URL", "doctor", "--url");
    assertFails("doctor: --url needs a value", "doctor", "--url", "--user", "anna");
    assertFails("--url is given twice", "doctor", "--url=a", "--url=b");
    assertFails("a value stands without its option", "doctor", "secret");
    assertFails(
        "there is no environment 'prod'; did you mean 'production'? Known are",
        "mark",
        "--url",
        "jdbc:h2:mem:",
        "--environment",
        "prod");
    assertFails(
        "--password and --password-env are both given",
        "doctor",
        "--url",
        "jdbc:h2:mem:",
        "--password",
        "a",
        "--password-env",
        "B");
    assertFails(
        "the environment variable that --password-env names is not set: B",
        "doctor",
        "--url",
        "jdbc:h2:mem:",
        "--password-env",
        "B");
    assertFails("is no JDBC URL", "doctor", "--url", "postgres://localhost/shop");
    assertFails("no JDBC driver accepts it", "doctor", "--url", "jdbc:nix://localhost/shop");
  }

  @Test
  void aDatabaseIsMarkedAndTheDoctorSaysSo() throws SQLException {
    String url = PostgresServer.newDatabase();
    Ran marked = run("mark", "--url", url, "--environment", "production", "--by", "anna");
    assertEquals(0, marked.code(), marked::err);
    assertTrue(marked.out().startsWith("Marked production: "), marked.out());

    Ran doctor =
        run("doctor", "--url", "jdbc:guard" + url.substring(4) + "&guard.environment=development");

    assertEquals(1, doctor.code(), doctor::err);
    String flat = flat(doctor);
    assertTrue(flat.contains("Environment: production"), doctor.out());
    assertTrue(flat.contains("declared development by the JDBC URL"), doctor.out());
    assertTrue(flat.contains("marked production by guard_environment, written 20"), doctor.out());
    assertTrue(flat.contains("The guard refuses this connection (environment-mismatch)"), flat);
    assertTrue(flat.contains("drop-table approve built-in policy"), doctor.out());
    assertTrue(flat.contains("recovery_target_lsn = '"), doctor.out());
    assertTrue(flat.contains("cannot be recovered to a point in time"), doctor.out());
    assertTrue(doctor.out().lines().allMatch(line -> line.length() <= 80), doctor.out());
  }

  @Test
  void anUnmarkedLocalDatabaseIsFine() throws SQLException {
    for (String url : new String[] {PostgresServer.newDatabase(), MariaDbServer.newDatabase()}) {
      Ran ran = run("doctor", "--url", url);

      assertEquals(0, ran.code(), () -> ran.out() + ran.err());
      assertTrue(ran.out().contains("Environment: development"));
      assertTrue(ran.out().contains("No findings"));
    }
  }

  @Test
  void markingWeakerNeedsTheConfirmationOfWhatItIsAndIsCalled() throws SQLException {
    String url = PostgresServer.newDatabase();
    String database = url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
    assertEquals(0, run("mark", "--url", url, "--environment", "production").code());

    Ran unconfirmed = run("mark", "--url", url, "--environment", "staging");
    assertEquals(2, unconfirmed.code());
    assertTrue(
        unconfirmed.err().contains("confirm with --confirm production/" + database),
        unconfirmed.err());
    Ran misconfirmed =
        run("mark", "--url", url, "--environment", "test", "--confirm", "production/other");
    assertEquals(2, misconfirmed.code());
    assertEquals("production", markOf(url));

    Ran confirmed =
        run("mark", "--url", url, "--environment", "test", "--confirm=production/" + database);
    assertEquals(0, confirmed.code(), confirmed::err);
    assertEquals("test", markOf(url));
    assertEquals(0, run("mark", "--url", url, "--environment", "staging").code());
    assertEquals("staging", markOf(url));
  }

  @Test
  void mariaDbIsMarkedWithItsServer() throws SQLException {
    String url = MariaDbServer.newDatabase();

    Ran ran = run("mark", "--url", url, "--environment", "staging");

    assertEquals(0, ran.code(), ran::err);
    Ran doctor = run("doctor", "--url", url);
    assertTrue(flat(doctor).contains("marked staging by guard_environment"), doctor.out());
    assertTrue(flat(doctor).contains("(system "), doctor.out());
    assertFalse(flat(doctor).contains("copied"), doctor.out());
  }

  @Test
  void noSecretIsEverPrinted() throws SQLException {
    String h2 = "jdbc:h2:" + directory.resolve("shop");
    try (Connection connection = DriverManager.getConnection(h2, "anna", "s3cret-word")) {
      assertTrue(connection.isValid(1));
    }
    Ran byOption = run("doctor", "--url", h2, "--user", "anna", "--password", "s3cret-word");
    Ran byVariable =
        run(
            Map.of("PW", "s3cret-word"),
            "doctor",
            "--url",
            h2,
            "--user",
            "anna",
            "--password-env",
            "PW");
    Ran byUrl = run("doctor", "--url", h2 + ";USER=anna;PASSWORD=s3cret-word");
    Ran wrong = run("doctor", "--url", h2 + ";USER=anna;PASSWORD=s3cret-wordy");

    for (Ran ran : new Ran[] {byOption, byVariable, byUrl}) {
      assertEquals(0, ran.code(), () -> ran.out() + ran.err());
      assertFalse((ran.out() + ran.err()).contains("s3cret"), ran::out);
    }
    assertEquals(2, wrong.code());
    assertTrue(wrong.err().contains("cannot connect to"), wrong.err());
    assertFalse((wrong.out() + wrong.err()).contains("s3cret"), wrong.err());
  }

  @Test
  void aMistypedPathMakesNoDatabase() throws IOException {
    for (String command : new String[] {"doctor", "mark"}) {
      String url = "jdbc:guard:h2:" + directory.resolve("shpo");
      Ran ran =
          command.equals("mark")
              ? run(command, "--url", url, "--environment", "test")
              : run(command, "--url", url);

      assertEquals(2, ran.code(), ran::out);
      try (var files = Files.list(directory)) {
        assertEquals(0, files.count());
      }
    }
  }

  @Test
  void thePageOfTheCommandLineShowsTheHelpAsItIs() throws IOException {
    String page = Files.readString(Path.of("docs", "command-line.md"));
    for (String[] call :
        new String[][] {
          {"--help"},
          {"doctor", "--help"},
          {"mark", "--help"},
          {"lint", "--help"},
          {"explain", "--help"},
          {"report", "--help"}
        }) {
      String block = "```text help\n" + run(call).out() + "```";

      assertTrue(page.contains(block), "docs/command-line.md should contain\n" + block);
    }
  }

  @Test
  void aForbiddenMarkIsAFinding() throws SQLException {
    String url = PostgresServer.newDatabase();
    assertEquals(0, run("mark", "--url", url, "--environment", "test").code());
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("REVOKE SELECT ON guard_environment FROM PUBLIC");
      statement.execute("CREATE ROLE blind LOGIN");
    }

    Ran ran = run("doctor", "--url", url.replace("user=postgres", "user=blind"));

    assertEquals(1, ran.code());
    assertTrue(flat(ran).contains("The mark cannot be read: this user may not read it"), ran.out());
  }

  @Test
  void thePolicyFilesEnvironmentsCanBeMarked() throws IOException, SQLException {
    Path policy = directory.resolve("guard.yaml");
    Files.writeString(
        policy,
        """
        version: 1
        environments:
          eu-production:
            like: production
            operations:
              truncate: deny
        """);
    String url = PostgresServer.newDatabase();

    Ran marked =
        run("mark", "--url", url, "--environment", "eu-production", "--policy", policy.toString());
    assertEquals(0, marked.code(), marked::err);
    Ran doctor = run("doctor", "--url", url, "--policy", policy.toString());

    assertTrue(flat(doctor).contains("Environment: eu-production"), doctor.out());
    assertTrue(flat(doctor).contains("truncate deny " + policy + ":6"), doctor.out());
  }

  @Test
  void expiredAndUnreadableApprovalsAndAMisplacedConfirmationAreFindings() throws Exception {
    Path approvals = directory.resolve("approvals.yaml");
    Files.writeString(
        approvals,
        """
        approvals:
          - environment: production
            operation: drop-table
            target: public.orders_old
            reason: OPS-123
            expires: 2020-01-01
          - environment: production
            operation: drop-table
            target: public.*
            reason: everything
            expires: 2099-01-01
        """);

    Ran ran =
        run(
            "doctor",
            "--url",
            "jdbc:h2:mem:shop;guardApprovals=" + approvals + ";guard.confirm=production/shop");

    assertEquals(1, ran.code(), ran::err);
    String findings = flat(ran).substring(flat(ran).indexOf("Findings"));
    assertTrue(findings.contains("approves nothing: expired 2020-01-0"), findings);
    assertEquals(2, findings.split("approves nothing", -1).length - 1, findings);
    assertTrue(
        findings.contains(
            "guard.confirm=production/shop confirms nothing here, where it would have to be"
                + " development/shop"),
        findings);
  }

  private static void assertFails(String message, String... words) {
    Ran ran = run(words);

    assertEquals(2, ran.code());
    assertTrue(ran.err().contains(message), ran.err());
    assertEquals("", ran.out());
  }

  private static String markOf(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        var row = statement.executeQuery("SELECT environment FROM guard_environment")) {
      assertTrue(row.next());
      return row.getString(1);
    }
  }

  /** Line breaks and runs of blanks folded, to find text wherever it is wrapped. */
  private static String flat(Ran ran) {
    return String.join(" ", java.util.Arrays.stream(ran.out().split("[ \n]+")).toList());
  }

  private record Ran(int code, String out, String err) {}

  private static Ran run(String... words) {
    return run(Map.of(), words);
  }

  private static Ran run(Map<String, String> variables, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            words,
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            variables);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
