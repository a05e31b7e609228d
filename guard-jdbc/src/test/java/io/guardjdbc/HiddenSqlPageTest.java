package io.guardjdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The page of the places where SQL hides is a test: its blocks run in production. */
class HiddenSqlPageTest {

  @TestFactory
  List<DynamicTest> everyBlockIsAsThePageSays() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    String[] head = null;
    StringBuilder text = new StringBuilder();
    for (String line : Files.readAllLines(Path.of("docs/where-sql-hides.md"))) {
      if (!line.startsWith("```")) {
        text.append(line).append('\n');
      } else if (head == null) {
        head = line.substring(3).split(" ");
        text.setLength(0);
      } else {
        String[] block = head;
        String sql = text.toString().strip();
        String name = String.join(" ", block) + ": " + sql;
        tests.add(DynamicTest.dynamicTest(name, () -> run(block, sql)));
        head = null;
      }
    }
    assertTrue(tests.size() > 40, "blocks found: " + tests.size());
    return tests;
  }

  private static void run(String[] block, String sql) throws SQLException {
    assertEquals("sql", block[0]);
    Properties info = new Properties();
    info.setProperty("guard.environment", "production");
    info.setProperty("guard.driver", RecordingDriver.class.getName());
    String place = block[2].equals("h2") || block[2].equals("sqlite") ? ":mem:shop" : "://h/shop";
    String url = "jdbc:guard:" + block[2] + place;
    try (Connection connection = new GuardDriver().connect(url, info);
        Statement statement = connection.createStatement()) {
      RecordingDriver.reset();
      if (block[1].equals("allow")) {
        boolean inTransaction = block[2].equals("postgresql") && !sql.startsWith("BEGIN");
        connection.setAutoCommit(!inTransaction);
        statement.execute(sql);
        assertTrue(RecordingDriver.texts().contains(sql), "it reached the database");
      } else {
        assertEquals("refuse", block[1]);
        GuardViolationException refusal =
            assertThrows(GuardViolationException.class, () -> statement.execute(sql));
        assertTrue(
            refusal.rule().equals(block[3]) || refusal.getMessage().contains("[" + block[3] + "]"),
            refusal.getMessage());
        assertFalse(RecordingDriver.texts().contains(sql), "it did not reach the database");
      }
    }
  }
}
