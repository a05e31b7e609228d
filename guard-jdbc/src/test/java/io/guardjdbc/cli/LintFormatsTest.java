package io.guardjdbc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The reports that programs read. */
class LintFormatsTest {

  private static final String SQL =
      """
      SELECT 1;
      DROP TABLE "a, b: 100%";
      DROP TABLE accepted;
      GRANT SELECT ON t TO anna;
      /* guard:approve environment=production operation=truncate target=t reason="OPS-1" \
      expires=2099-01-01 */ TRUNCATE t;
      \\i other.sql
      """;

  @TempDir private Path directory;

  private Ran lint(String format) throws IOException {
    Path file = directory.resolve("ü b.sql");
    Files.writeString(file, "DROP TABLE accepted;");
    Path baseline = directory.resolve("baseline.json");
    assertEquals(
        0,
        Ran.lint(
                directory,
                file.toString(),
                "--dialect=postgresql",
                "--write-baseline",
                "" + baseline)
            .code());
    Files.writeString(file, SQL);
    Ran ran =
        Ran.lint(
            directory,
            file.toString(),
            "--dialect=postgresql",
            "--format",
            format,
            "--baseline",
            baseline.toString());
    assertEquals(1, ran.code());
    assertEquals("", ran.err());
    return ran;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> parsed(String json) {
    assertTrue(json.chars().allMatch(c -> c < 128), json);
    return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(json);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value, Object... path) {
    Object at = value;
    for (Object step : path) {
      at = step instanceof Integer i ? ((List<?>) at).get(i) : ((Map<?, ?>) at).get(step);
    }
    return (Map<String, Object>) at;
  }

  private static List<?> list(Object map, String name) {
    return (List<?>) ((Map<?, ?>) map).get(name);
  }

  @Test
  void githubShowsWhatCountsBesideTheLinesWithEverySignEscaped() throws IOException {
    List<String> lines = lint("github").out().lines().toList();

    String file = directory.toString() + "/ü b.sql";
    assertEquals(3, lines.size(), lines.toString());
    assertTrue(lines.get(0).startsWith("::notice file=" + file + ",line=6,endLine=6,"));
    assertTrue(
        lines
            .get(1)
            .startsWith(
                "::error file="
                    + file
                    + ",line=2,endLine=2,col=1,endColumn=5,title=drop-table::refused in"
                    + " production: DROP TABLE \"a, b: 100%25\" [drop-table]%0Awhy: every client"),
        lines.get(1));
    assertTrue(lines.get(2).startsWith("::warning file=" + file + ",line=4,"), lines.get(2));
  }

  @Test
  void jsonHoldsWhatItsSchemaAsksFor() throws IOException {
    Map<String, Object> report = parsed(lint("json").out());
    Map<String, Object> schema =
        parsed(Files.readString(Path.of("docs", "lint-report.schema.json")));

    assertHolds(schema, report);
    Map<String, Object> file = map(report, "files", 0);
    assertHolds(map(schema, "properties", "files", "items"), file);
    for (Object finding : list(file, "findings")) {
      assertHolds(map(schema, "$defs", "finding"), map(finding));
    }
    assertEquals(directory + "/ü b.sql", file.get("file"));
    assertEquals(
        List.of("refused", "accepted", "warned", "approved"),
        list(file, "findings").stream().map(each -> map(each).get("verdict")).toList());
    assertEquals(
        Map.of(
            "files", 1, "statements", 5, "refused", 1, "warned", 1, "approved", 1, "accepted", 1),
        report.get("summary"));
    assertEquals("OPS-1", map(file, "findings", 3, "approval").get("reason"));
  }

  private static void assertHolds(Map<String, Object> schema, Map<String, Object> value) {
    Map<String, Object> known = map(schema, "properties");
    assertTrue(known.keySet().containsAll(value.keySet()), value.keySet().toString());
    assertTrue(value.keySet().containsAll(list(schema, "required")), value.keySet().toString());
    for (Map.Entry<String, Object> each : value.entrySet()) {
      Map<String, Object> asked = map(known, each.getKey());
      List<?> choices = list(asked, "enum");
      assertTrue(choices == null || choices.contains(each.getValue()), each.toString());
      Class<?> type =
          switch (String.valueOf(asked.get("type"))) {
            case "string" -> String.class;
            case "integer" -> Integer.class;
            case "array" -> List.class;
            case "object" -> Map.class;
            default -> Object.class;
          };
      assertTrue(type.isInstance(each.getValue()), each.toString());
    }
  }

  /** Section numbers are those of SARIF 2.1.0. */
  @Test
  void sarifIsAsItsStandardAsks() throws IOException {
    Map<String, Object> log = parsed(lint("sarif").out());

    assertEquals(Set.of("$schema", "version", "runs"), log.keySet()); // 3.13
    assertEquals("2.1.0", log.get("version"));
    Map<String, Object> run = map(log, "runs", 0);
    assertEquals("guard-jdbc", map(run, "tool", "driver").get("name")); // 3.19.8
    assertEquals("utf16CodeUnits", run.get("columnKind")); // 3.14.17
    List<?> rules = list(map(run, "tool", "driver"), "rules");
    List<?> results = list(run, "results");
    assertEquals(4, results.size());
    for (Object each : results) {
      Map<String, Object> result = map(each);
      assertEquals(
          result.get("ruleId"), map(rules, (Integer) result.get("ruleIndex")).get("id")); // 3.27.6
      assertTrue(Set.of("error", "warning").contains(result.get("level"))); // 3.27.10
      assertFalse(map(result, "message").get("text").toString().isBlank()); // 3.11
      Map<String, Object> region = map(result, "locations", 0, "physicalLocation", "region");
      assertTrue((Integer) region.get("startLine") >= 1); // 3.30
      assertTrue((Integer) region.get("endColumn") > (Integer) region.get("startColumn"));
      assertTrue(map(result, "partialFingerprints").containsKey("guardStatement/v1")); // 3.27.17
    }
    for (Object each : rules) {
      Map<String, Object> rule = map(each);
      String markdown = map(rule, "help").get("markdown").toString();
      assertTrue(markdown.startsWith("# " + rule.get("id")), markdown); // 3.49
      assertFalse(map(rule, "help").get("text").toString().contains("```"));
      assertFalse(map(rule, "shortDescription").get("text").toString().isBlank());
    }
    String uri =
        map(results, 0, "locations", 0, "physicalLocation", "artifactLocation")
            .get("uri")
            .toString();
    assertTrue(uri.startsWith("file:///") && uri.endsWith("/%C3%BC%20b.sql"), uri); // 3.4.3
    assertEquals("external", map(results, 1, "suppressions", 0).get("kind")); // 3.35
    assertEquals("unchanged", map(results, 1).get("baselineState")); // 3.27.24
    assertEquals("inSource", map(results, 3, "suppressions", 0).get("kind"));
    assertEquals(
        "another file runs here, which is not read with this one: \\i other.sql",
        map(run, "invocations", 0, "toolExecutionNotifications", 0, "message").get("text")); // 3.58
  }

  @Test
  void staleEntriesAreToldBesideAReportForPrograms() throws IOException {
    Path file = Files.writeString(directory.resolve("x.sql"), "DROP TABLE t;");
    String baseline = directory.resolve("b.json").toString();
    Ran.lint(directory, file.toString(), "--dialect=h2", "--write-baseline", baseline);
    Files.writeString(file, "SELECT 1;");

    Ran ran =
        Ran.lint(
            directory, file.toString(), "--dialect=h2", "--baseline", baseline, "--format=json");

    assertEquals(0, ran.code());
    assertTrue(ran.err().contains("no longer there: DROP TABLE t [drop-table]"), ran.err());
    assertEquals("drop-table", map(parsed(ran.out()), "stale", 0).get("rule"));
  }
}
