package io.guardjdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.guardjdbc.policy.MigrationRules;
import io.guardjdbc.testing.RecordingDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A rule's page is a test: its blocks run in production, and the page tells what happens. */
class RulePagesTest {

  private record Block(String language, String kind, String dialect, String text) {
    String last() {
      return text.substring(text.lastIndexOf("\n\n") + 1).strip();
    }
  }

  @TempDir Path folder;

  @TestFactory
  List<DynamicTest> everyBlockIsAsThePageSays() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> pages = Files.list(Path.of("docs/rules"))) {
      for (Path page : pages.sorted().toList()) {
        String rule = page.getFileName().toString().replace(".md", "");
        Path policy = denying(rule);
        int number = 0;
        for (Block block : blocks(page)) {
          number++;
          if (block.language().equals("yaml")) {
            policy = folder.resolve(rule + "-" + number + ".yaml");
            Files.writeString(policy, block.text());
          } else {
            Path inForce = policy;
            tests.add(
                DynamicTest.dynamicTest(
                    rule + " " + number + " " + block.kind() + " " + block.dialect(),
                    () -> run(rule, block, inForce)));
          }
        }
      }
    }
    assertTrue(tests.size() > 100, "blocks found: " + tests.size());
    return tests;
  }

  /** A migration rule refuses nothing by itself: its page shows what it says where it is deny. */
  private Path denying(String rule) throws IOException {
    if (!MigrationRules.isKnown(rule)) {
      return null;
    }
    return Files.writeString(
        folder.resolve(rule + ".yaml"),
        "environments:\n  production:\n    rules:\n      " + rule + ": deny\n");
  }

  private static void run(String rule, Block block, Path policy) throws SQLException {
    RecordingDriver.reset();
    Properties info = new Properties();
    info.setProperty("guard.environment", "production");
    info.setProperty("guard.driver", RecordingDriver.class.getName());
    if (policy != null) {
      info.setProperty("guard.policy", policy.toString());
    }
    String url =
        "jdbc:guard:"
            + block.dialect()
            + (block.dialect().equals("h2") ? ":mem:shop" : "://db.example.com/shop");
    try (Connection connection = new GuardDriver().connect(url, info);
        Statement statement = connection.createStatement()) {
      RecordingDriver.reset();
      runAllButTheLast(statement, block);
      statement.execute(block.last());
      if (block.kind().equals("refuse")) {
        fail("not refused: " + block.text());
      }
      assertTrue(RecordingDriver.texts().contains(block.last()), "it reached the database");
    } catch (GuardViolationException refusal) {
      assertEquals("refuse", block.kind(), refusal.getMessage());
      assertFalse(RecordingDriver.texts().contains(block.last()), "it did not reach it");
      assertTrue(
          refusal.rule().equals(rule) || refusal.getMessage().contains("[" + rule + "]"),
          refusal.getMessage());
    }
  }

  /**
   * A blank line separates texts that run one after the other; the last is what the block shows.
   */
  private static void runAllButTheLast(Statement statement, Block block) throws SQLException {
    String[] texts = block.text().split("\n\n");
    for (int i = 0; i < texts.length - 1; i++) {
      try {
        statement.execute(texts[i]);
      } catch (GuardViolationException refusal) {
        assertFalse(refusal.rule().isEmpty());
      }
    }
  }

  private static List<Block> blocks(Path page) throws IOException {
    List<Block> blocks = new ArrayList<>();
    String[] head = null;
    StringBuilder text = new StringBuilder();
    for (String line : Files.readAllLines(page)) {
      if (line.startsWith("```")) {
        if (head == null) {
          head = line.substring(3).split(" ");
          text.setLength(0);
        } else {
          blocks.add(
              new Block(
                  head[0],
                  head.length > 1 ? head[1] : "",
                  head.length > 2 ? head[2] : "",
                  head[0].equals("yaml") ? text.toString() : text.toString().strip()));
          head = null;
        }
      } else if (head != null) {
        text.append(line).append('\n');
      }
    }
    return blocks;
  }
}
