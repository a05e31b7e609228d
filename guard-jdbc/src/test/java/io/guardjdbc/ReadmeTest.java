package io.guardjdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.config.GuardProperty;
import io.guardjdbc.policy.Action;
import io.guardjdbc.policy.Environment;
import io.guardjdbc.policy.Policy;
import io.guardjdbc.sql.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README says of settings, operations and pages is what the code says. */
class ReadmeTest {

  private static String readme() throws IOException {
    return Files.readString(Path.of("../README.md"));
  }

  @Test
  void theSettingsAreThoseOfTheList() throws IOException {
    StringBuilder table = new StringBuilder("| setting | meaning |\n|---|---|\n");
    for (GuardProperty property : GuardProperty.values()) {
      table.append("| `").append(property.propertyName()).append("` | ");
      table.append(property.description()).append(" |\n");
    }
    String readme = readme();
    String shown =
        readme
            .substring(
                readme.indexOf("<!-- settings -->") + "<!-- settings -->".length(),
                readme.indexOf("<!-- /settings -->"))
            .strip();
    assertEquals(table.toString().strip(), shown);
  }

  @Test
  void theTableOfOperationsIsTheBuiltInPolicy() throws IOException {
    String readme = readme();
    for (Operation operation : Operation.values()) {
      String row = rowOf(readme, operation);
      String[] cells = row.split("\\|");
      assertEquals(action(Environment.DEVELOPMENT, operation), firstWord(cells[3]), row);
      assertEquals(action(Environment.TEST, operation), firstWord(cells[3]), row);
      assertEquals(action(Environment.STAGING, operation), firstWord(cells[4]), row);
      assertEquals(action(Environment.PRODUCTION, operation), firstWord(cells[5]), row);
    }
  }

  private static String rowOf(String readme, Operation operation) {
    return readme
        .lines()
        .filter(line -> line.startsWith("|") && line.contains("[`" + operation.id() + "`]"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row for " + operation.id()));
  }

  private static String action(Environment environment, Operation operation) {
    Action action = Policy.builtIn(environment).action(operation).value();
    return action.id();
  }

  private static String firstWord(String cell) {
    return cell.strip().split("[ ,]")[0];
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    try (var pages = Files.walk(Path.of("docs"))) {
      for (Path page : pages.filter(each -> each.toString().endsWith(".md")).toList()) {
        broken.addAll(brokenLinks(page));
      }
    }
    broken.addAll(brokenLinks(Path.of("../README.md")));
    assertTrue(broken.isEmpty(), broken.toString());
  }

  private static List<String> brokenLinks(Path page) throws IOException {
    List<String> broken = new ArrayList<>();
    String text = Files.readString(page);
    for (int at = text.indexOf("]("); at >= 0; at = text.indexOf("](", at + 1)) {
      String link = text.substring(at + 2, text.indexOf(')', at));
      String file = link.contains("#") ? link.substring(0, link.indexOf('#')) : link;
      boolean elsewhere = file.startsWith("https:") || file.isEmpty();
      if (!elsewhere && !Files.exists(page.resolveSibling(file))) {
        broken.add(page + " -> " + link);
      }
    }
    return broken;
  }
}
