package io.guardjdbc.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.policy.Action;
import io.guardjdbc.policy.Environment;
import io.guardjdbc.policy.MigrationRules;
import io.guardjdbc.policy.Policy;
import io.guardjdbc.policy.Rule;
import io.guardjdbc.rules.BuiltInRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of the rules about migrations names what there is, with the defaults that hold. */
class MigrationRulesDocTest {

  private static final Path PAGE = Path.of("docs/migration-rules.md");

  @Test
  void everyRuleStandsInItWithItsDefaults() throws IOException {
    Set<String> documented = new TreeSet<>();
    for (List<String> row : rows(4)) {
      String id = row.get(0).substring(row.get(0).indexOf('`') + 1, row.get(0).lastIndexOf('`'));
      documented.add(id);
      assertEquals("[`" + id + "`](rules/" + id + ".md)", row.get(0));
      assertEquals(inEnvironment(id, Environment.DEVELOPMENT), row.get(2), id);
      assertEquals(inEnvironment(id, Environment.TEST), row.get(2), id);
      assertEquals(inEnvironment(id, Environment.STAGING), row.get(3), id);
      assertEquals(inEnvironment(id, Environment.PRODUCTION), row.get(3), id);
    }
    assertEquals(new TreeSet<>(MigrationRules.ids()), documented);
  }

  private static String inEnvironment(String id, Environment environment) {
    Action action = Policy.builtIn(environment).action(id).value();
    return action == Action.ALLOW ? "off" : action.id();
  }

  @Test
  void everyRuleOfOursThatStandsBesideAnotherExists() throws IOException {
    Set<String> known = BuiltInRules.ALL.stream().map(Rule::id).collect(Collectors.toSet());
    known.addAll(MigrationRules.ids());
    int theirs = 0;
    for (List<String> row : rows(3)) {
      theirs++;
      if (row.get(1).equals("—")) {
        assertTrue(row.get(2).length() > 10, "no reason: " + row);
      } else {
        for (String id : row.get(1).split(" ")) {
          assertTrue(known.contains(id.substring(1, id.length() - 1)), id + " in " + row);
        }
      }
    }
    assertTrue(theirs > 200, "rules of others: " + theirs);
  }

  /** The rows of all tables with so many columns, without their heads. */
  private static List<List<String>> rows(int columns) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    boolean body = false;
    for (String line : Files.readAllLines(PAGE)) {
      if (line.startsWith("|---")) {
        body = true;
      } else if (!line.startsWith("|")) {
        body = false;
      } else if (body) {
        List<String> cells = new ArrayList<>();
        String inside = line.substring(1, line.lastIndexOf('|'));
        for (String cell : inside.split("\\|", -1)) {
          cells.add(cell.strip());
        }
        if (cells.size() == columns) {
          rows.add(cells);
        }
      }
    }
    return rows;
  }
}
