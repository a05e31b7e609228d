package io.guardjdbc.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.testing.PostgresServer;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Wrapper;
import java.util.List;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGStatement;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.BaseStatement;
import org.postgresql.jdbc.PgConnection;
import org.postgresql.jdbc.PgStatement;

@Tag("server")
final class UnwrapTest {

  private static String url;

  private Connection raw;
  private FakeInterceptor interceptor;
  private Connection connection;

  @BeforeAll
  static void start() throws SQLException {
    url = PostgresServer.newDatabase();
  }

  @BeforeEach
  void open() throws SQLException {
    raw = DriverManager.getConnection(url);
    interceptor = new FakeInterceptor(raw);
    connection = GuardedConnection.guard(raw, interceptor);
  }

  @AfterEach
  void close() throws SQLException {
    raw.close();
  }

  @Test
  void aTypeOfJdbcUnwrapsToTheGuardedObjectItself() throws SQLException {
    Statement statement = connection.createStatement();
    PreparedStatement prepared = connection.prepareStatement("SELECT 1");
    ResultSet results = prepared.executeQuery();

    assertSame(connection, connection.unwrap(Connection.class));
    assertSame(connection, connection.unwrap(Wrapper.class));
    assertSame(statement, statement.unwrap(Statement.class));
    assertSame(prepared, prepared.unwrap(PreparedStatement.class));
    assertSame(results, results.unwrap(ResultSet.class));
    DatabaseMetaData metaData = connection.getMetaData();
    assertSame(metaData, metaData.unwrap(DatabaseMetaData.class));
    assertTrue(results.isWrapperFor(results.getClass()));
    assertTrue(connection.isWrapperFor(connection.getClass()));
  }

  @Test
  void anInterfaceOfTheDriverWorksAndIsGuarded() throws SQLException {
    assertTrue(connection.isWrapperFor(PGConnection.class));
    PGConnection view = connection.unwrap(PGConnection.class);

    assertEquals(raw.unwrap(PGConnection.class).getBackendPID(), view.getBackendPID());
    assertEquals("\"a b\"", view.escapeIdentifier("a b"));
    assertEquals(view, connection.unwrap(BaseConnection.class));
    assertEquals(view.hashCode(), connection.unwrap(BaseConnection.class).hashCode());
    assertNotEquals(view, FakeInterceptor.guard(raw).unwrap(PGConnection.class));
    assertEquals(raw.toString(), view.toString());
    Connection asJdbc = assertInstanceOf(Connection.class, view);
    assertThrows(
        FakeInterceptor.Refusal.class, () -> asJdbc.createStatement().execute("DROP TABLE t"));
    assertSame(connection, asJdbc.createStatement().getConnection());
    assertSame(connection, asJdbc.unwrap(Connection.class));
    assertInstanceOf(GuardedArray.class, view.createArrayOf("int4", new int[] {1}));
  }

  @Test
  void notificationsStillArrive() throws SQLException {
    connection.createStatement().execute("LISTEN news");
    raw.createStatement().execute("NOTIFY news, 'hello'");

    assertEquals(
        "hello", connection.unwrap(PGConnection.class).getNotifications()[0].getParameter());
  }

  @Test
  void textsGivenToTheDriversOwnMethodsAreJudged() throws SQLException {
    BaseConnection view = connection.unwrap(BaseConnection.class);
    try (ResultSet rows = view.execSQLQuery("SELECT 1")) {
      assertInstanceOf(GuardedResultSet.class, rows);
      assertSame(connection, rows.getStatement().getConnection());
    }

    assertThrows(FakeInterceptor.Refusal.class, () -> view.execSQLUpdate("DROP TABLE t"));
    assertThrows(FakeInterceptor.Refusal.class, () -> view.execSQLQuery("DROP TABLE t"));
    assertThrows(
        FakeInterceptor.Refusal.class, () -> view.createQuery("DROP TABLE t", false, false));
    assertEquals(
        List.of(
            "admit:SELECT 1", "admit:DROP TABLE t", "admit:DROP TABLE t", "prepare:DROP TABLE t"),
        interceptor.asked);
  }

  @Test
  void aStatementsOwnInterfaceIsGuardedToo() throws SQLException {
    Statement statement = connection.createStatement();
    BaseStatement view = statement.unwrap(BaseStatement.class);
    assertThrows(FakeInterceptor.Refusal.class, () -> view.executeWithFlags("DROP TABLE t", 0));
    assertThrows(FakeInterceptor.Refusal.class, () -> view.execute("DROP TABLE t"));
    assertThrows(SQLException.class, () -> view.executeWithFlags(0));

    PreparedStatement prepared = connection.prepareStatement("SELECT 1");
    prepared.unwrap(PGStatement.class).setPrepareThreshold(3);
    assertEquals(3, prepared.unwrap(PGStatement.class).getPrepareThreshold());
    interceptor.refusing = true;
    BaseStatement preparedView = prepared.unwrap(BaseStatement.class);
    assertThrows(FakeInterceptor.Refusal.class, () -> preparedView.executeWithFlags(0));
  }

  @Test
  void aClassOfTheDriverIsRefusedAndTheInterfacesAreNamed() throws SQLException {
    assertFalse(connection.isWrapperFor(PgConnection.class));
    SQLException refusal =
        assertThrows(SQLException.class, () -> connection.unwrap(PgConnection.class));
    assertTrue(refusal.getMessage().contains(PgConnection.class.getName()), refusal::getMessage);
    assertTrue(refusal.getMessage().contains(BaseConnection.class.getName()), refusal::getMessage);
    Statement statement = connection.createStatement();
    assertFalse(statement.isWrapperFor(PgStatement.class));
    assertThrows(SQLException.class, () -> statement.unwrap(PgStatement.class));
  }

  @Test
  void aClassOfTheDriverIsHandedOutWhereNothingWouldBeRefused() throws SQLException {
    interceptor.handsOut = true;
    assertTrue(connection.isWrapperFor(PgConnection.class));
    assertFalse(interceptor.asked.contains("handed out:PgConnection"), "asking hands nothing out");
    assertSame(raw, connection.unwrap(PgConnection.class));
    assertTrue(interceptor.asked.contains("handed out:PgConnection"));
    try (Statement statement = connection.createStatement()) {
      assertTrue(statement.isWrapperFor(PgStatement.class));
      assertSame(raw, statement.unwrap(PgStatement.class).getConnection());
    }
    assertNotEquals(raw, connection.unwrap(PGConnection.class), "an interface stays guarded");
    assertThrows(SQLException.class, () -> connection.unwrap(JdbcConnection.class));
  }

  @Test
  void whatTheDriverDoesNotWrapIsNotWrapped() throws SQLException {
    assertFalse(connection.isWrapperFor(Runnable.class));
    assertThrows(SQLException.class, () -> connection.unwrap(Runnable.class));
    try (Connection h2 = FakeInterceptor.guard(DriverManager.getConnection("jdbc:h2:mem:"))) {
      assertThrows(SQLException.class, () -> h2.unwrap(JdbcConnection.class));
      assertThrows(SQLException.class, () -> h2.unwrap(PGConnection.class));
    }
  }

  @Test
  void whatIsNoInterfaceAtAllIsAnsweredAsByTheDriver() throws SQLException {
    assertThrows(NullPointerException.class, () -> connection.isWrapperFor(null));
    assertThrows(NullPointerException.class, () -> connection.unwrap(null));
    try (Connection h2 = FakeInterceptor.guard(DriverManager.getConnection("jdbc:h2:mem:"))) {
      assertFalse(h2.isWrapperFor(null));
      assertThrows(SQLException.class, () -> h2.unwrap(null));
    }
  }

  @Test
  void aConnectionThatItselfWrapsTheDriversIsSeenThrough() throws SQLException {
    Connection twice = FakeInterceptor.guard(connection);

    PGConnection view = twice.unwrap(PGConnection.class);

    assertTrue(view.getBackendPID() > 0);
    assertThrows(FakeInterceptor.Refusal.class, () -> view.getCopyAPI().copyOut("DROP TABLE t"));
  }
}
