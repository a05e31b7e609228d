package io.guardjdbc.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.testing.PostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** Statements of eight connections are cancelled from four threads, again and again. */
@Tag("server")
class CancelStormTest {

  private static final int CONNECTIONS = 8;
  private static final int ROUNDS = 25;
  private static final String CANCELLED = "57014";

  private final AtomicBoolean calm = new AtomicBoolean();
  private final AtomicInteger cancelled = new AtomicInteger();

  @Test
  @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
  void eachStatementEndsCancelledOrWholeAndWhatIsRefusedStaysSo() throws Exception {
    String real = PostgresServer.newDatabase();
    Guarded.prepare(real);
    Guarded.execute(real, "INSERT INTO entry VALUES (1, 'x')");
    Properties production = new Properties();
    production.setProperty("guard.environment", "production");
    List<Statement> statements = new CopyOnWriteArrayList<>();
    List<Connection> connections = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      Connection connection = DriverManager.getConnection(Guarded.url(real), production);
      connections.add(connection);
      statements.add(connection.createStatement());
    }
    ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS + 4);
    try {
      List<Future<?>> storm = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        storm.add(threads.submit(() -> storm(statements)));
      }
      List<Future<?>> work = new ArrayList<>();
      for (Statement statement : statements) {
        work.add(threads.submit(() -> work(statement)));
      }
      for (Future<?> each : work) {
        each.get();
      }
      calm.set(true);
      for (Future<?> each : storm) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }

    assertTrue(cancelled.get() > CONNECTIONS, "cancelled: " + cancelled);
    for (Connection connection : connections) {
      assertTrue(connection.isValid(5));
      assertTrue(connection.getAutoCommit());
      connection.close();
    }
    assertEquals(1, Guarded.number(real, "SELECT count(*) FROM entry WHERE id = 1 AND note = 'x'"));
  }

  private Void storm(List<Statement> statements) throws Exception {
    while (!calm.get()) {
      for (Statement statement : statements) {
        statement.cancel();
      }
      TimeUnit.MILLISECONDS.sleep(2);
    }
    return null;
  }

  private Void work(Statement statement) throws SQLException {
    for (int i = 0; i < ROUNDS; i++) {
      endsCancelledOrWhole(statement, "SELECT pg_sleep(0.2)");
      for (String text : Guarded.REFUSED) {
        refusedOrCancelled(statement, text);
      }
    }
    return null;
  }

  /** Whole where the cancel came before the server had the text: pgjdbc sends none after that. */
  private void endsCancelledOrWhole(Statement statement, String text) {
    try {
      assertTrue(statement.execute(text));
    } catch (SQLException e) {
      assertEquals(CANCELLED, e.getSQLState(), e::toString);
      cancelled.incrementAndGet();
    }
  }

  /** To judge a text the guard may have to ask the database, and that can be cancelled as well. */
  private static void refusedOrCancelled(Statement statement, String text) {
    try {
      statement.execute(text);
      throw new AssertionError("ran: " + text);
    } catch (SQLException e) {
      String state = e.getSQLState();
      assertTrue(state.startsWith("ZG") || state.equals(CANCELLED), e::toString);
    }
  }
}
