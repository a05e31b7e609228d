package io.guardjdbc.config;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.policy.Action;
import io.guardjdbc.policy.Approval;
import io.guardjdbc.policy.Environment;
import io.guardjdbc.policy.MigrationRules;
import io.guardjdbc.policy.Policy;
import io.guardjdbc.sql.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The pages and the JSON Schemas say what the readers of the files know. */
class ConfigDocsTest {

  private static final Path DOCS = Path.of("docs");

  private static List<String> blocks(String page, String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    String text = Files.readString(DOCS.resolve(page));
    String open = "```" + language + "\n";
    for (int at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
      int start = at + open.length();
      blocks.add(text.substring(start, text.indexOf("```\n", start)));
    }
    assertTrue(!blocks.isEmpty(), page);
    return blocks;
  }

  @Test
  void thePoliciesOfTheFirstWeekAreRead() throws Exception {
    for (String example : blocks("first-week.md", "yaml")) {
      PolicyFile file = PolicyFile.parse(TextFile.of("guard.yaml", Path.of(""), "test"), example);
      assertTrue(file.policy().environment("production").isPresent());
    }
  }

  @Test
  void thePolicysExampleIsReadAndUsesEveryKey() throws Exception {
    for (String example : blocks("policy.md", "yaml")) {
      PolicyFile file = PolicyFile.parse(TextFile.of("guard.yaml", Path.of(""), "test"), example);
      assertEquals(2, file.policy().matchRules().size());
      for (List<String> keys :
          List.of(
              PolicyFile.KEYS,
              PolicySections.MATCH_KEYS,
              PolicySections.ENVIRONMENT_KEYS,
              PolicySections.EXCEPTION_KEYS)) {
        keys.forEach(key -> assertTrue(example.contains(key + ":"), key));
      }
    }
  }

  @Test
  void thePolicysPageListsTheOperationsOfEveryGroup() throws IOException {
    StringBuilder table = new StringBuilder("| group | operations |\n|---|---|\n");
    for (Operation.Group group : Operation.Group.values()) {
      String name = group.name().toLowerCase(Locale.ROOT);
      String operations =
          Arrays.stream(Operation.values())
              .filter(each -> each.group() == group)
              .map(each -> "`" + each.id() + "`")
              .collect(joining(", "));
      table.append("| `").append(name).append("` | ").append(operations).append(" |\n");
    }
    assertTrue(
        Files.readString(DOCS.resolve("policy.md")).contains(table),
        () -> "docs/policy.md must contain:\n\n" + table);
  }

  @Test
  void theApprovalsExamplesAreRead() throws Exception {
    for (String example : blocks("approvals.md", "yaml")) {
      List<Approval> approvals =
          ApprovalFile.parse(TextFile.of("a.yaml", Path.of(""), "test"), example);
      assertEquals(1, approvals.size());
      assertNull(approvals.get(0).problem());
      ApprovalFields.KEYS.forEach(key -> assertTrue(example.contains(key + ":"), key));
    }
    for (String example : blocks("approvals.md", "sql")) {
      String mark = "guard:approve";
      int start = example.indexOf(mark) + mark.length();
      String comment = example.substring(start, example.indexOf("*/"));
      assertNull(ApprovalFile.parseComment(comment, "page").problem());
    }
  }

  @Test
  void thePolicysSchemaKnowsWhatTheReaderKnows() throws IOException {
    Object schema = schema("guard.schema.json");
    assertKeys(PolicyFile.KEYS, schema, "properties");
    assertKeys(PolicySections.MATCH_KEYS, schema, "properties", "match", "items", "properties");
    String[] environment = {"$defs", "environment", "properties"};
    assertKeys(PolicySections.ENVIRONMENT_KEYS, schema, environment);
    assertKeys(
        PolicySections.EXCEPTION_KEYS,
        schema,
        "$defs",
        "environment",
        "properties",
        "exceptions",
        "items",
        "properties");
    assertEquals(OperationNames.all(), at(schema, "$defs", "operation", "enum"));
    assertEquals(
        Arrays.stream(Action.values()).map(Action::id).toList(),
        at(schema, "$defs", "action", "enum"));
    assertEquals(MigrationRules.ids(), at(schema, "$defs", "rule", "enum"));
    Object properties = at(schema, environment);
    assertEquals(
        PolicySections.RULE_ACTIONS, at(properties, "rules", "additionalProperties", "enum"));
    assertEquals(
        Environment.BUILT_IN.stream().map(Environment::name).toList(),
        at(properties, "like", "enum"));
    assertEquals(
        Arrays.stream(Policy.Mode.values()).map(Policy.Mode::id).toList(),
        at(properties, "mode", "enum"));
    assertEquals(
        Arrays.stream(Policy.DdlTransaction.values()).map(Policy.DdlTransaction::id).toList(),
        at(properties, "ddl-transaction", "enum"));
    assertEquals(
        Arrays.stream(Policy.AfterRefusal.values()).map(Policy.AfterRefusal::id).toList(),
        at(properties, "after-refusal", "enum"));
  }

  @Test
  void theApprovalsSchemaKnowsWhatTheReaderKnows() throws IOException {
    Object schema = schema("guard-approvals.schema.json");
    assertKeys(ApprovalFields.KEYS, schema, "$defs", "approval", "properties");
    assertEquals(ApprovalFields.REQUIRED, at(schema, "$defs", "approval", "required"));
    assertEquals(
        ApprovalFields.APPROVABLE,
        at(schema, "$defs", "approval", "properties", "operation", "enum"));
  }

  private static void assertKeys(List<String> keys, Object schema, String... path) {
    assertEquals(new TreeSet<>(keys), new TreeSet<>(((Map<?, ?>) at(schema, path)).keySet()));
    String[] closed = Arrays.copyOf(path, path.length);
    closed[path.length - 1] = "additionalProperties";
    assertEquals(false, at(schema, closed), "unknown keys are refused");
  }

  private static Object at(Object json, String... path) {
    Object value = json;
    for (String key : path) {
      value = ((Map<?, ?>) value).get(key);
      assertTrue(value != null, () -> String.join(".", path) + ": no " + key);
    }
    return value;
  }

  /** JSON is YAML. */
  private static Object schema(String name) throws IOException {
    Object schema =
        new Load(LoadSettings.builder().build())
            .loadFromString(Files.readString(DOCS.resolve(name)));
    assertEquals(Set.of(true), Set.of(schema instanceof Map));
    return schema;
  }
}
