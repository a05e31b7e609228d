package io.guardjdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.testing.RecordingDriver;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody should send, and that somebody will. */
@Tag("slow")
class BadInputTest {

  private static final int FIFTY_MEGABYTES = 50_000_000;

  @BeforeEach
  void forget() {
    RecordingDriver.reset();
  }

  private static Connection production(String subprotocol) throws SQLException {
    Properties info = new Properties();
    info.setProperty("guard.environment", "production");
    info.setProperty("guard.driver", RecordingDriver.class.getName());
    return new GuardDriver().connect("jdbc:guard:" + subprotocol + "://db.example.com/shop", info);
  }

  private static void execute(String subprotocol, String sql) throws SQLException {
    try (Connection connection = production(subprotocol);
        Statement statement = connection.createStatement()) {
      RecordingDriver.reset();
      statement.execute(sql);
    }
  }

  private static GuardViolationException refused(String subprotocol, String sql) {
    GuardViolationException refusal =
        assertThrows(GuardViolationException.class, () -> execute(subprotocol, sql));
    assertFalse(RecordingDriver.texts().contains(sql), "it reached the database");
    return refusal;
  }

  @ParameterizedTest
  @ValueSource(strings = {"postgresql", "mariadb", "h2"})
  void aTextOfFiftyMegabytesIsRead(String subprotocol) throws SQLException {
    String rows = "(1,'some text of a row'),".repeat(FIFTY_MEGABYTES / 25);
    String insert = "INSERT INTO orders VALUES " + rows + "(2,'last')";
    execute(subprotocol, insert);
    assertEquals(1, RecordingDriver.texts().size());
    assertEquals("drop-table", refused(subprotocol, insert + "; DROP TABLE orders").rule());
    String literal = "SELECT '" + "x".repeat(FIFTY_MEGABYTES) + "'";
    execute(subprotocol, literal);
    assertEquals("truncate", refused(subprotocol, literal + ";TRUNCATE TABLE orders").rule());
  }

  @ParameterizedTest
  @ValueSource(ints = {25, 10_000, 1_000_000})
  void nestingCostsNoStack(int depth) throws Throwable {
    String open = "(".repeat(depth);
    String close = ")".repeat(depth);
    onASmallStack(
        () -> {
          execute("postgresql", "SELECT " + open + "1" + close);
          execute("postgresql", "DELETE FROM orders WHERE " + open + "id = 7" + close);
          assertEquals(
              "unbounded-delete",
              refused("postgresql", "DELETE FROM orders WHERE " + open + "1 = 1" + close).rule());
          assertEquals(
              "drop-table",
              refused("h2", "SELECT " + open + "1" + close + "; DROP TABLE orders").rule());
          execute(
              "mariadb",
              "SELECT " + "CASE WHEN 1 THEN ".repeat(depth) + "1" + " END".repeat(depth));
          execute("postgresql", "/*".repeat(depth) + "*/".repeat(depth) + "SELECT 1");
        });
  }

  private interface Work {
    void run() throws Throwable;
  }

  private static void onASmallStack(Work work) throws Throwable {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              try {
                work.run();
              } catch (Throwable e) {
                thrown.set(e);
              }
            },
            "small stack",
            256 << 10);
    thread.start();
    thread.join();
    if (thrown.get() != null) {
      throw thrown.get();
    }
    assertNull(thrown.get());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ";",
        ";;;",
        "-- nothing",
        "/* nothing */",
        "\u0000",
        "\uD800",
        "((((",
        "))))",
        "'",
        "\"",
        "$$",
        "/*",
        "SELECT 'it",
        "blah blah blah"
      })
  void harmlessGarbageIsTheDatabasesToRefuse(String text) throws SQLException {
    for (String subprotocol : new String[] {"postgresql", "mariadb", "h2"}) {
      execute(subprotocol, text);
      assertEquals(1, RecordingDriver.texts().size(), subprotocol);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DROP",
        "DROP TABLE",
        "DROP TABLE orders WITH EXTRA CHEESE",
        "TRUNCATE",
        "DELETE FROM",
        "SELECT 1; DROP TABLE orders; SELECT '",
        "'unterminated DROP TABLE orders",
        "/* unterminated DROP TABLE orders",
        "\uFEFFDROP TABLE orders",
        "((DROP TABLE orders",
        "DELETE orders",
        "ALTER TABLE orders DROP"
      })
  void destructiveGarbageIsRefused(String text) {
    for (String subprotocol : new String[] {"postgresql", "mariadb", "h2"}) {
      assertTrue(refused(subprotocol, text).getSQLState().startsWith("ZG"), subprotocol);
    }
  }
}
