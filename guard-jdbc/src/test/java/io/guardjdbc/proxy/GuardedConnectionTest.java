package io.guardjdbc.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.testing.RecordingDriver;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What an application sees of the guarded objects, on H2. */
final class GuardedConnectionTest {

  private Connection raw;
  private FakeInterceptor interceptor;
  private Connection connection;

  @BeforeEach
  void open() throws SQLException {
    raw = DriverManager.getConnection("jdbc:h2:mem:");
    interceptor = new FakeInterceptor(raw);
    connection = GuardedConnection.guard(raw, interceptor);
    raw.createStatement().execute("CREATE TABLE t (id int PRIMARY KEY, a int ARRAY)");
    raw.createStatement().execute("INSERT INTO t VALUES (1, ARRAY[1, 2]), (2, ARRAY[3])");
  }

  @AfterEach
  void close() throws SQLException {
    raw.close();
  }

  @Test
  void everyObjectLeadsBackToTheOneThatMadeIt() throws SQLException {
    Statement statement = connection.createStatement();
    PreparedStatement prepared = connection.prepareStatement("SELECT a FROM t");
    ResultSet results = statement.executeQuery("SELECT a FROM t ORDER BY id");
    results.next();

    assertSame(connection, statement.getConnection());
    assertSame(connection, prepared.getConnection());
    assertSame(connection, connection.getMetaData().getConnection());
    assertSame(statement, results.getStatement());
    assertSame(prepared, prepared.executeQuery().getStatement());
    assertSame(statement, statement.getGeneratedKeys().getStatement());
    assertSame(results, statement.getResultSet());
    ResultSet others = prepared.executeQuery();
    assertEquals(others, prepared.getResultSet());
    assertEquals(others.hashCode(), prepared.getResultSet().hashCode());
    assertNotEquals(results, others);
    assertNull(connection.getMetaData().getTables(null, null, "%", null).getStatement());
  }

  @Test
  void aResultSetIsTheSameObjectAsLongAsTheDriversIs() throws SQLException {
    Statement statement = connection.createStatement();
    statement.execute("SELECT 1");
    ResultSet first = statement.getResultSet();
    assertSame(first, statement.getResultSet());

    statement.execute("SELECT 2");

    assertNotSame(first, statement.getResultSet());
    assertTrue(first.isClosed());
  }

  @Test
  void equalityIsIdentity() throws SQLException {
    assertEquals(connection, connection);
    assertNotEquals(connection, GuardedConnection.guard(raw, interceptor));
    assertNotEquals(connection.createStatement(), connection.createStatement());
  }

  @Test
  void toStringIsTheDriversOwn() throws SQLException {
    PreparedStatement prepared = connection.prepareStatement("SELECT ?");
    prepared.setInt(1, 42);

    assertEquals(raw.toString(), connection.toString());
    assertTrue(prepared.toString().contains("42"), prepared::toString);
  }

  @Test
  void aGuardedArrayGoesBackIntoTheDriverUnwrapped() throws SQLException {
    Array array = connection.createArrayOf("INTEGER", new Integer[] {7, 8});
    PreparedStatement insert = connection.prepareStatement("INSERT INTO t VALUES (?, ?)");
    insert.setInt(1, 3);
    insert.setArray(2, array);
    assertEquals(1, insert.executeUpdate());
    insert.setInt(1, 4);
    insert.setObject(2, array);
    assertEquals(1, insert.executeUpdate());

    ResultSet rows = connection.createStatement().executeQuery("SELECT a FROM t WHERE id > 2");
    while (rows.next()) {
      assertEquals(List.of(7, 8), List.of((Object[]) rows.getArray(1).getArray()));
    }
    Array outer = connection.createArrayOf("INTEGER ARRAY", new Object[] {array});
    assertEquals(1, ((Object[]) outer.getArray()).length);
  }

  @Test
  void whatConcernsTheTransactionOrTheNamespaceGoesToTheInterceptor() throws SQLException {
    connection.setAutoCommit(false);
    Savepoint unnamed = connection.setSavepoint();
    Savepoint named = connection.setSavepoint("s");
    connection.rollback(named);
    connection.releaseSavepoint(unnamed);
    connection.commit();
    connection.rollback();
    connection.setSchema("PUBLIC");
    connection.setCatalog(raw.getCatalog());
    connection.close();

    assertEquals(
        List.of(
            "setAutoCommit:false",
            "setSavepoint",
            "setSavepoint:s",
            "rollback to savepoint",
            "releaseSavepoint",
            "commit",
            "rollback",
            "setSchema:PUBLIC",
            "setCatalog:" + "UNNAMED",
            "close"),
        interceptor.asked);
    assertTrue(raw.isClosed());
  }

  @Test
  void whatEndsOrAsksPassesStraightThrough() throws SQLException {
    RecordingDriver.reset();
    Connection delegate = new RecordingDriver().connect("jdbc:recording:", new Properties());
    interceptor = new FakeInterceptor(delegate);
    interceptor.refusing = true;
    Connection guarded = GuardedConnection.guard(delegate, interceptor);
    guarded.createStatement().cancel();
    guarded.isValid(1);
    guarded.clearWarnings();
    guarded.nativeSQL("select 1");
    guarded.setNetworkTimeout(Runnable::run, 1);
    guarded.abort(Runnable::run);
    guarded.isClosed();

    assertEquals(
        List.of(
            "connect",
            "createStatement",
            "cancel",
            "isValid",
            "clearWarnings",
            "nativeSQL",
            "setNetworkTimeout",
            "abort",
            "isClosed"),
        RecordingDriver.methods());
    assertEquals(List.of(), interceptor.asked);
  }

  @Test
  void anExceptionOfTheDriverComesOutAsTheSameObject() throws SQLException {
    RecordingDriver.reset();
    Connection guarded =
        FakeInterceptor.guard(new RecordingDriver().connect("jdbc:recording:", new Properties()));
    PreparedStatement prepared = guarded.prepareStatement("SELECT 1");
    SQLException failure = new SQLException("broken pipe", "08006");
    RecordingDriver.failWith(failure);

    assertSame(failure, assertThrows(SQLException.class, prepared::executeQuery));
    assertSame(
        failure,
        assertThrows(SQLException.class, () -> guarded.createStatement().execute("SELECT 1")));
  }

  @Test
  void closedObjectsComplainInTheDriversWords() throws SQLException {
    Statement statement = connection.createStatement();
    PreparedStatement prepared = connection.prepareStatement("SELECT 1");
    ResultSet results = prepared.executeQuery();
    results.close();
    statement.close();
    assertSameFailure(
        () -> closed(raw.createStatement()).executeQuery("SELECT 1"),
        () -> statement.executeQuery("SELECT 1"));
    assertSameFailure(() -> closed(raw.createStatement()).getResultSet(), statement::getResultSet);
    assertThrows(SQLException.class, results::next);

    connection.close();

    assertSameFailure(raw::createStatement, connection::createStatement);
    assertSameFailure(raw::getMetaData, connection::getMetaData);
    assertSameFailure(
        () -> raw.prepareStatement("SELECT 1"), () -> connection.prepareStatement("SELECT 1"));
    assertThrows(SQLException.class, prepared::executeQuery);
  }

  @Test
  void aNullTextIsTheDriversToRefuse() throws SQLException {
    Statement guarded = connection.createStatement();
    Statement bare = raw.createStatement();

    assertSameFailure(() -> bare.execute(null), () -> guarded.execute(null));
    assertSameFailure(() -> bare.executeQuery(null), () -> guarded.executeQuery(null));
    assertSameFailure(() -> bare.addBatch(null), () -> guarded.addBatch(null));
    assertSameFailure(() -> raw.prepareStatement(null), () -> connection.prepareStatement(null));
  }

  private static Statement closed(Statement statement) throws SQLException {
    statement.close();
    return statement;
  }

  private static void assertSameFailure(Executable bare, Executable guarded) {
    SQLException expected = assertThrows(SQLException.class, bare);
    SQLException actual = assertThrows(SQLException.class, guarded);
    assertEquals(expected.getClass(), actual.getClass());
    assertEquals(expected.getMessage(), actual.getMessage());
    assertEquals(expected.getSQLState(), actual.getSQLState());
  }

  @Test
  void aRowChangeIsJudgedWithTheTextItsRowsComeFrom() throws SQLException {
    Statement statement =
        connection.createStatement(ResultSet.TYPE_SCROLL_SENSITIVE, ResultSet.CONCUR_UPDATABLE);
    ResultSet rows = statement.executeQuery("SELECT id FROM t ORDER BY id");
    rows.next();
    rows.deleteRow();
    rows.moveToInsertRow();
    rows.updateInt(1, 9);
    rows.insertRow();
    rows.absolute(2);
    rows.updateInt(1, 5);
    rows.updateRow();
    interceptor.refusing = true;
    assertThrows(FakeInterceptor.Refusal.class, rows::deleteRow);

    assertEquals(
        List.of(
            "admit:SELECT id FROM t ORDER BY id",
            "row DELETE:SELECT id FROM t ORDER BY id",
            "row INSERT:SELECT id FROM t ORDER BY id",
            "row UPDATE:SELECT id FROM t ORDER BY id",
            "row DELETE:SELECT id FROM t ORDER BY id"),
        interceptor.asked);
    ResultSet left = raw.createStatement().executeQuery("SELECT count(*) FROM t");
    left.next();
    assertEquals(2, left.getInt(1));
  }

  @Test
  void aPreparedResultSetKnowsItsText() throws SQLException {
    PreparedStatement prepared =
        connection.prepareStatement(
            "SELECT id FROM t", ResultSet.TYPE_SCROLL_SENSITIVE, ResultSet.CONCUR_UPDATABLE);
    prepared.execute();
    ResultSet rows = prepared.getResultSet();
    rows.next();
    rows.deleteRow();

    assertEquals(
        List.of("prepare:SELECT id FROM t", "run:SELECT id FROM t", "row DELETE:SELECT id FROM t"),
        interceptor.asked);
  }

  @Test
  void aPreparedStatementThatRanAnotherTextKnowsWhichOneItsRowsComeFrom() throws SQLException {
    Connection lenient = new RecordingDriver().connect("jdbc:recording:lenient", new Properties());
    FakeInterceptor asked = new FakeInterceptor(lenient);
    PreparedStatement prepared =
        GuardedConnection.guard(lenient, asked).prepareStatement("SELECT id FROM t");

    prepared.executeQuery("SELECT id FROM other").deleteRow();
    prepared.executeQuery().deleteRow();

    assertEquals(
        List.of("row DELETE:SELECT id FROM other", "row DELETE:SELECT id FROM t"),
        asked.asked.stream().filter(each -> each.startsWith("row")).toList());
  }
}
