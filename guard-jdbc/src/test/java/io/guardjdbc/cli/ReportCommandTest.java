package io.guardjdbc.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.audit.AuditEvent;
import io.guardjdbc.audit.AuditSink;
import io.guardjdbc.audit.AuditTrail;
import io.guardjdbc.audit.JsonLine;
import io.guardjdbc.audit.Outcome;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the guard of a real H2 wrote, made into a page and into proposals. */
class ReportCommandTest {

  private static final String URL = "jdbc:h2:mem:reported;DB_CLOSE_DELAY=-1";

  @TempDir private Path directory;

  private static List<String> logged(Properties settings, String... texts) throws SQLException {
    List<String> lines = new ArrayList<>();
    AuditSink listener =
        new AuditSink() {
          @Override
          public void record(AuditEvent event) {
            lines.add(JsonLine.of(event));
          }

          @Override
          public void ended(AuditEvent event, Outcome outcome) {
            lines.add(JsonLine.of(event, outcome));
          }
        };
    AuditTrail.addListener(listener);
    try (Connection connection =
            DriverManager.getConnection(URL.replace("jdbc:", "jdbc:guard:"), settings);
        Statement statement = connection.createStatement()) {
      for (String text : texts) {
        try {
          statement.execute(text);
        } catch (SQLException e) {
          lines.add("");
        }
      }
    } finally {
      AuditTrail.removeListener(listener);
    }
    return lines;
  }

  private static void tables() throws SQLException {
    try (Connection raw = DriverManager.getConnection(URL);
        Statement statement = raw.createStatement()) {
      statement.execute("DROP ALL OBJECTS");
      statement.execute("CREATE TABLE entry (id INT, word VARCHAR)");
      statement.execute("CREATE TABLE \"Import; #1\" (id INT)");
      statement.execute("CREATE TABLE old (id INT)");
      statement.execute("INSERT INTO entry VALUES (1, '<b>'), (2, 'b')");
    }
  }

  private Properties settings(String environment, String policy) throws Exception {
    Properties settings = new Properties();
    settings.setProperty("guard.environment", environment);
    Path file = directory.resolve("guard.yaml");
    Files.writeString(file, policy);
    settings.setProperty("guard.policy", file.toString());
    return settings;
  }

  private Path file(List<String> lines) throws Exception {
    return Files.write(directory.resolve("audit.jsonl"), lines, UTF_8);
  }

  /** The page is written so that it is XML as well, but for what has no end tag. */
  private static Element parsed(String html) throws Exception {
    assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"), html);
    String xml =
        html.substring(html.indexOf('\n') + 1)
            .replaceAll("<(meta [^>]*|br)>", "<$1/>")
            .replaceAll("(?s)<style>.*</style>", "");
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    return builder.parse(new ByteArrayInputStream(xml.getBytes(UTF_8))).getDocumentElement();
  }

  private static String row(Element page, String text) {
    NodeList rows = page.getElementsByTagName("tr");
    for (int i = 0; i < rows.getLength(); i++) {
      if (rows.item(i).getTextContent().contains(text)) {
        return rows.item(i).getTextContent();
      }
    }
    throw new AssertionError("no row with " + text + " in " + page.getTextContent());
  }

  @Test
  void thePageTellsWhatWasRefusedAndWhatRanByWhomAndWhen() throws Exception {
    tables();
    List<String> lines = logged(settings("production", "version: 1\n"), "DROP TABLE entry");
    lines.addAll(
        logged(
            settings("staging", "version: 1\n"),
            "DELETE FROM entry WHERE '<i>secret' <> word OR 1 = 1",
            "TRUNCATE TABLE missing",
            "DROP TABLE \"Import; #1\""));

    Ran ran = Ran.of("report", file(lines).toString());

    assertEquals(0, ran.code(), ran.err());
    assertEquals("", ran.err());
    assertFalse(ran.out().contains("secret"), ran.out());
    assertFalse(ran.out().contains("<script"), ran.out());
    assertFalse(ran.out().contains("http:") || ran.out().contains("https:"), ran.out());
    Element page = parsed(ran.out());
    String text = page.getTextContent();
    assertTrue(text.contains("4 decisions, "), text);
    assertTrue(text.contains("1 refused"), text);
    assertTrue(text.contains("3 ran, reported"), text);
    assertTrue(text.contains(System.getProperty("user.name")), text);
    assertTrue(row(page, "it did not run").contains("DROP TABLE entry"), text);
    assertTrue(row(page, "it did not run").contains("declared production"), text);
    assertTrue(row(page, "rows: 2").contains("unbounded-delete"), text);
    assertTrue(row(page, "it failed 42S02").contains("TRUNCATE"), text);
    assertTrue(row(page, "PUBLIC.\"Import; #1\"").contains("drop-table"), text);
    Element svg = (Element) page.getElementsByTagName("svg").item(0);
    assertEquals("img", svg.getAttribute("role"));
    assertTrue(svg.getAttribute("aria-label").startsWith("Decisions over time, a minute a bar"));
    assertTrue(svg.getElementsByTagName("title").getLength() > 0);
  }

  @Test
  void everyTableHasHeadsAndScrollsByKeyboard() throws Exception {
    tables();
    List<String> lines = logged(settings("production", "version: 1\n"), "DROP TABLE entry");
    Element page = parsed(Ran.of("report", file(lines).toString()).out());

    NodeList tables = page.getElementsByTagName("table");
    assertEquals(4, tables.getLength());
    for (int i = 0; i < tables.getLength(); i++) {
      Element table = (Element) tables.item(i);
      NodeList heads = table.getElementsByTagName("th");
      for (int j = 0; j < heads.getLength(); j++) {
        assertFalse(((Element) heads.item(j)).getAttribute("scope").isEmpty());
      }
      assertEquals("0", ((Element) table.getParentNode()).getAttribute("tabindex"));
    }
  }

  @Test
  void linesThatCannotBeUsedAreToldAndCounted() throws Exception {
    tables();
    List<String> lines = logged(settings("production", "version: 1\n"), "DROP TABLE entry");
    String decision = lines.get(0);
    List<String> mixed = new ArrayList<>();
    mixed.add("12:00:01 DEBUG guard.audit.json - " + decision);
    mixed.add("12:00:02 INFO <something> else");
    mixed.add("");
    mixed.add(decision.substring(0, 60));
    mixed.add(decision.replace("{\"guardAudit\":1,", "{\"guardAudit\":2,"));
    mixed.add(decision.replace("\"refused\"", "\"forgiven\""));
    mixed.add(decision.replace("\"kind\":\"decision\"", "\"kind\":\"rumour\""));
    mixed.add(decision.replace("\"at\":\"", "\"at\":\"at "));
    mixed.add(decision.replace("\"id\":", "\"no\":"));
    mixed.add(decision);
    mixed.add(
        "{\"guardAudit\":1,\"kind\":\"outcome\",\"id\":\"gone\",\"at\":\"2026-11-22T18:06:11Z\","
            + "\"result\":\"ran\",\"durationMs\":1}");
    Path file = file(mixed);

    Ran ran = Ran.of("report", file.toString());

    assertEquals(1, ran.code());
    assertTrue(
        ran.err().contains("report: " + file + ":2: no event of the audit log stands in it\n"));
    assertTrue(ran.err().contains(file + ":4: it ends too early, at column 61"), ran.err());
    assertTrue(ran.err().contains(file + ":5: its version is not 1"), ran.err());
    assertTrue(ran.err().contains(file + ":6: 'forgiven' is not known"), ran.err());
    assertTrue(ran.err().contains(file + ":7: 'rumour' is not known"), ran.err());
    assertTrue(ran.err().contains(file + ":8: 'at 20"), ran.err());
    assertTrue(ran.err().contains(file + ":9: it has no id"), ran.err());
    assertTrue(ran.err().contains("report: lines that cannot be used: 7\n"), ran.err());
    String text = parsed(ran.out()).getTextContent();
    assertTrue(text.contains("1 decision, "), text);
    assertTrue(text.contains("Lines that only repeat another: 1"), text);
    assertTrue(text.contains("Outcomes of decisions that stand in none of the files: 1"), text);
    assertTrue(text.contains("Lines that cannot be used: 7"), text);
  }

  @Test
  void ofManyBadLinesTheNumberIsTold() throws Exception {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      lines.add("nothing");
    }

    Ran ran = Ran.with(String.join("\n", lines), "report", "-");

    assertEquals(1, ran.code());
    assertEquals(11, ran.err().lines().count(), ran.err());
    assertTrue(ran.err().contains("report: standard input:10: "), ran.err());
    assertTrue(ran.err().contains("lines that cannot be used: 250"), ran.err());
    String text = parsed(ran.out()).getTextContent();
    assertTrue(text.contains("Nothing was refused"), text);
    assertTrue(text.contains("… and 150 more."), text);
  }

  @Test
  void ofManyDecisionsTheLastStandOneByOneAndThePageSaysSo() throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ReportPage.ROWS + 5; i++) {
      lines.append("{\"guardAudit\":1,\"kind\":\"decision\",\"id\":\"").append(i);
      lines.append("\",\"at\":\"2026-11-22T18:06:11+01:00\",\"decision\":\"refused\",");
      lines.append("\"rule\":null,\"what\":{\"objects\":[\"t").append(i).append("\"]}}\n");
    }

    Ran ran = Ran.with(lines.toString(), "report", "-");

    assertEquals(0, ran.code(), ran.err());
    String text = parsed(ran.out()).getTextContent();
    assertTrue(text.contains("2005 decisions, 2026-11-22 18:06:11 +01:00 to"), text);
    assertTrue(text.contains("2005 refused"), text);
    assertTrue(text.contains("Only the first 2000 of 2005 rows stand here."), text);
    assertTrue(text.contains("Only the last 2000 of 2005 stand here"), text);
    assertTrue(text.contains("on t2004"), text);
    assertEquals(ReportPage.ROWS, text.split("it did not run", -1).length - 1);
  }

  @Test
  void whatIsLeftOutAsAskedIsTold() throws Exception {
    tables();
    List<String> lines = logged(settings("production", "version: 1\n"), "DROP TABLE entry");
    lines.addAll(logged(settings("staging", "version: 1\n"), "DELETE FROM entry"));
    Path page = directory.resolve("page.html");
    String file = file(lines).toString();

    Ran ran = Ran.of("report", file, "--environment=staging", "--output", page.toString());

    assertEquals(0, ran.code(), ran.err());
    assertEquals(
        page
            + ": 1 decisions, 0 refused, 0 observed, 0 approved, 1 allowed-warn, 0 info"
            + System.lineSeparator(),
        ran.out());
    assertEquals("report: left out as asked: 1 decisions", ran.err().strip());
    String text = parsed(Files.readString(page)).getTextContent();
    assertTrue(text.contains("Decisions left out, as asked: 1"), text);

    Ran none = Ran.of("report", file, "--since=2999-01-01");
    assertTrue(none.err().contains("left out as asked: 2"), none.err());
    assertEquals(2, Ran.of("report", file, "--since=yesterday").code());
    assertEquals(2, Ran.of("report").code());
    assertEquals(2, Ran.of("report", file + ".missing").code());
  }

  @Test
  void whatCameAgainIsProposedAndThenRunsAndTheRestIsRefused() throws Exception {
    tables();
    String[] day = {
      "DELETE FROM entry",
      "TRUNCATE TABLE \"Import; #1\"",
      "DELETE FROM entry",
      "TRUNCATE TABLE \"Import; #1\"",
      "DROP TABLE old",
      "SET REFERENTIAL_INTEGRITY FALSE",
      "SET REFERENTIAL_INTEGRITY FALSE"
    };
    String observe = "version: 1\nenvironments:\n  production:\n    mode: observe\n";
    List<String> lines = logged(settings("production", observe), day);

    Ran ran = Ran.of("report", "--as-policy", file(lines).toString());

    assertEquals(0, ran.code(), ran.err());
    String policy = ran.out();
    assertTrue(policy.contains("  \"production\":\n    exceptions:\n"), policy);
    assertTrue(
        policy.contains("- object: \"PUBLIC.ENTRY\"\n        operations: [unbounded-delete]"));
    assertTrue(policy.contains("- object: \"PUBLIC.\\\"Import; #1\\\"\"\n"), policy);
    assertEquals(2, policy.split("action: warn", -1).length - 1, policy);
    assertTrue(policy.contains("# - drop-table on PUBLIC.OLD, once, on "), policy);
    assertTrue(policy.contains("#   it came once: approve it when it comes again"), policy);
    assertTrue(policy.contains("# - disable-safety, 2 times, on "), policy);

    try (Connection raw = DriverManager.getConnection(URL)) {
      raw.createStatement().execute("CREATE TABLE old (id INT)");
    }
    Properties reviewed = settings("production", policy);
    assertFalse(logged(reviewed, day[0], day[1]).contains(""), policy);
    for (String refused : new String[] {"DROP TABLE old", day[5], "DELETE FROM old"}) {
      assertTrue(logged(reviewed, refused).contains(""), refused);
    }
  }

  @Test
  void withoutObservationsThereIsNothingToPropose() throws Exception {
    tables();
    List<String> lines = logged(settings("production", "version: 1\n"), "DROP TABLE entry");

    Ran ran = Ran.of("report", "--as-policy", file(lines).toString());

    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().startsWith("# Nothing was observed"), ran.out());
    Properties settings = settings("production", ran.out());
    assertThrows(
        SQLException.class,
        () -> {
          try (Connection connection =
              DriverManager.getConnection(URL.replace("jdbc:", "jdbc:guard:"), settings)) {
            connection.createStatement().execute("DROP TABLE entry");
          }
        });
  }

  @Test
  void noEventCanWriteIntoThePolicyOrThePage() throws Exception {
    String evil =
        "{\"guardAudit\":1,\"kind\":\"decision\",\"id\":\"%s\",\"at\":\"2026-11-22T18:06:11Z\","
            + "\"decision\":\"observed\",\"rule\":\"truncate\",\"environment\":\"production\","
            + "\"who\":{\"osUser\":\"a\\n  b: c\"},\"what\":{\"objects\":[\"x\\\"\\n- y\"],"
            + "\"statement\":\"</code><script>alert(1)</script>\\u2028environments:\"}}\n";
    String lines = evil.formatted("1") + evil.formatted("2");

    Ran policy = Ran.with(lines, "report", "--as-policy", "-");
    Ran page = Ran.with(lines, "report", "-");

    assertTrue(policy.out().contains("- object: \"x\\\"\\n- y\"\n"), policy.out());
    assertEquals(1, policy.out().lines().filter(l -> l.startsWith("environments:")).count());
    assertTrue(policy.out().lines().noneMatch(l -> l.strip().startsWith("b:")), policy.out());
    assertFalse(policy.out().contains("\u2028"), policy.out());
    assertFalse(page.out().contains("<script"), page.out());
    assertTrue(parsed(page.out()).getTextContent().contains("<script>alert(1)</script>"));
  }
}
