package io.guardjdbc.fuzz;

import io.guardjdbc.parser.SqlReader;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.Finding;
import io.guardjdbc.sql.Operation;
import io.guardjdbc.sql.PlainStatement;
import io.guardjdbc.sql.Reading;
import io.guardjdbc.sql.SqlStatement;
import io.guardjdbc.testing.FirstSight;
import java.util.function.ToLongFunction;

/** What holds for the reading of any text whatsoever. */
final class ReaderProperties {

  /** Steps per char that no text needs: usual ones take 20 to 60, EXISTS in EXISTS the most. */
  private static final long STEPS_PER_CHAR = 3_000;

  private static final int SHORT = 2_048;

  /** So long a text, made of one that opens something, nests deeply enough to overflow a stack. */
  private static final int DEEP = 16_384;

  private static final int LONG = 131_072;

  private final Dialect dialect;
  private final StepCounter counter;

  ReaderProperties(Dialect dialect) {
    this.dialect = dialect;
    this.counter = new StepCounter(dialect.name());
  }

  /**
   * Reads a text and checks all properties; what takes long only now and then, by the text and not
   * by turns, so that a text found is found again.
   *
   * @throws AssertionError that says what does not hold
   */
  void check(String text) {
    checkReading(text);
    int lot = (text.hashCode() * 0x9E3779B9) >>> 22;
    if (lot < 64) {
      checkTwice(text);
    }
    if (lot == 0) {
      checkWork(text);
    }
    if (lot == 1) {
      checkDeep(text);
    }
  }

  private void checkReading(String text) {
    Reading reading = SqlReader.read(text, dialect);
    PlainStatement plain = SqlReader.plain(text, dialect);
    require(
        plain == null || FirstSight.agrees(plain, reading),
        "at first sight a plain " + plain + ", and read it is not",
        text);
    boolean stopped = false;
    int last = 0;
    for (SqlStatement statement : reading.statements()) {
      require(!statement.findings().isEmpty(), "a statement without a finding", text);
      require(
          statement.start() >= last
              && statement.end() >= statement.start()
              && statement.end() <= text.length(),
          "a statement out of place",
          text);
      last = statement.end();
      require(statement.summary().length() <= SqlStatement.SUMMARY_LENGTH, "a long summary", text);
      for (Finding finding : statement.findings()) {
        require(
            finding.position() >= 0 && finding.position() <= text.length(),
            "a finding out of place",
            text);
        require(
            finding.detail() == null || !finding.detail().startsWith("the reader failed"),
            finding.detail(),
            text);
        stopped |= isStopped(finding.operation());
      }
    }
    if (stopped) {
      require(DestructiveWords.anywhereIn(text), "stopped, and no word in it tells why", text);
    } else if (DestructiveWords.verbIn(text)) {
      String cleared = DestructiveWords.clearedWithoutExplanation(text, dialect);
      require(cleared == null, cleared, text);
    }
  }

  void checkTwice(String text) {
    Reading reading = SqlReader.read(text, dialect);
    require(
        reading.equals(SqlReader.read(text, dialect)), "read twice, and not the same twice", text);
  }

  /** Checks what holds for a text in many levels of itself: a stack that overflows is a fault. */
  void checkDeep(String text) {
    if (!text.isEmpty()) {
      checkReading(text.repeat(Math.max(1, DEEP / text.length())));
    }
  }

  /** Checks that the text, repeated, takes work in proportion to its length. */
  void checkWork(String text) {
    requireLinear(counter::steps, text);
  }

  /**
   * What the reader keeps in small bounds may still grow while the text is short; then a long one
   * decides. Once more than so often as well: a string that one copy opens, the next one closes.
   */
  static void requireLinear(ToLongFunction<String> steps, String text) {
    if (!text.isEmpty() && grows(steps, text, SHORT) && grows(steps, text, LONG)) {
      throw new AssertionError("twice the text takes more than twice the work\n" + text);
    }
  }

  private static boolean grows(ToLongFunction<String> steps, String text, int length) {
    String once = text.repeat(Math.max(1, length / text.length()));
    long few = Math.max(steps.applyAsLong(once), steps.applyAsLong(once + text));
    if (few > STEPS_PER_CHAR * (once.length() + 64)) {
      throw new AssertionError(few + " steps for " + once.length() + " chars\n" + text);
    }
    return steps.applyAsLong(once + once) > 2.5 * few + 50_000;
  }

  private static boolean isStopped(Operation operation) {
    return switch (operation.group()) {
      case READ, WRITE, DEFINE, GRANT -> false;
      default -> true;
    };
  }

  private void require(boolean holds, String otherwise, String text) {
    if (!holds) {
      throw new AssertionError(dialect + ": " + otherwise + "\n" + text);
    }
  }
}
