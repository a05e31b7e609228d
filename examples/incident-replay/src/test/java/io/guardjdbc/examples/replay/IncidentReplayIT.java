package io.guardjdbc.examples.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncidentReplayIT {

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void everyCountIsAsToldOnH2() throws IOException, SQLException {
    assertEquals(0, replay(ReplayCommand.GUARD), this::text);
    assertTrue(text().contains("[environment-mismatch]"), this::text);
    assertTrue(text().contains("[drop-table]"), this::text);
    assertTrue(text().endsWith("Every count is as told.\n"), this::text);
  }

  @Test
  void everyCountIsAsToldOnPostgres() throws IOException, SQLException {
    assertEquals(0, replay(ReplayCommand.GUARD, "--postgres"), this::text);
    assertTrue(text().contains("rolled back whole"), this::text);
  }

  @Test
  void withoutTheGuardTheReplayFails() throws IOException, SQLException {
    assertEquals(1, replay("jdbc:"), this::text);
    assertTrue(text().contains("NOT AS TOLD: no connection, no statement"), this::text);
    assertTrue(text().contains("NOT AS TOLD: the statement is refused"), this::text);
  }

  @Test
  void theStoryFitsATerminal() throws IOException, SQLException {
    replay(ReplayCommand.GUARD);
    List<String> wide = text().lines().filter(line -> line.length() > 80).toList();
    assertEquals(List.of(), wide);
    assertFalse(text().contains("\u001b"));
  }

  @Test
  void anUnknownOptionIsNamed() throws IOException, SQLException {
    assertEquals(2, replay(ReplayCommand.GUARD, "--mysql"));
    assertEquals("unknown option --mysql; there is only --postgres\n", text());
  }

  private int replay(String guard, String... options) throws IOException, SQLException {
    return ReplayCommand.run(List.of(options), guard, new PrintStream(printed, true, UTF_8));
  }

  private String text() {
    return printed.toString(UTF_8);
  }
}
