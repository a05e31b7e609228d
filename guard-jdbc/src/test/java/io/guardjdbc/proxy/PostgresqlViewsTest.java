package io.guardjdbc.proxy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.testing.PostgresServer;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.Query;
import org.postgresql.core.QueryExecutor;
import org.postgresql.largeobject.LargeObject;
import org.postgresql.largeobject.LargeObjectManager;
import org.postgresql.replication.PGReplicationConnection;

/** COPY, large objects and the query executor, on PostgreSQL. */
@Tag("server")
final class PostgresqlViewsTest {

  private Connection raw;
  private FakeInterceptor interceptor;
  private Connection connection;

  @BeforeEach
  void open() throws SQLException {
    raw = DriverManager.getConnection(PostgresServer.newDatabase());
    interceptor = new FakeInterceptor(raw);
    connection = GuardedConnection.guard(raw, interceptor);
    try (Statement statement = raw.createStatement()) {
      statement.execute("CREATE TABLE t (id int, name text)");
    }
  }

  @AfterEach
  void close() throws SQLException {
    raw.close();
  }

  private int rows() throws SQLException {
    try (Statement statement = raw.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM t")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  @Test
  void copyRunsBothWays() throws SQLException, IOException {
    CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();

    assertEquals(2, copy.copyIn("COPY t FROM STDIN", new StringReader("1\tone\n2\ttwo\n")));
    StringWriter out = new StringWriter();
    assertEquals(2, copy.copyOut("COPY t TO STDOUT", out));

    assertEquals("1\tone\n2\ttwo\n", out.toString());
    assertEquals("admit:COPY t FROM STDIN", interceptor.asked.get(0));
    assertEquals("admit:COPY t TO STDOUT", interceptor.asked.get(1));
  }

  @Test
  void copyRunsAsAMigrationToolCallsIt() throws SQLException, IOException {
    connection.setAutoCommit(false);
    CopyManager copy = new CopyManager(connection.unwrap(BaseConnection.class));

    assertEquals(1, copy.copyIn("COPY t FROM STDIN WITH CSV", new StringReader("1,one\n")));
    connection.commit();

    assertEquals(1, rows());
    assertTrue(interceptor.asked.contains("admit:COPY t FROM STDIN WITH CSV"));
  }

  @Test
  void aRefusedCopyNeverReachesTheServer() throws SQLException, IOException {
    CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
    copy.copyIn("COPY t FROM STDIN", new StringReader("1\tone\n"));

    assertThrows(
        FakeInterceptor.Refusal.class,
        () -> copy.copyIn("COPY t FROM PROGRAM 'echo 2'", new StringReader("")));
    interceptor.refusing = true;
    assertThrows(
        FakeInterceptor.Refusal.class,
        () -> copy.copyOut("COPY (DELETE FROM t RETURNING id) TO STDOUT", new StringWriter()));
    assertThrows(FakeInterceptor.Refusal.class, () -> copy.copyIn("COPY t FROM STDIN"));

    interceptor.refusing = false;
    assertEquals(1, rows());
    assertTrue(connection.isValid(5));
  }

  @Test
  void largeObjectsWorkAndTheirChangesAreJudged() throws SQLException {
    connection.setAutoCommit(false);
    LargeObjectManager objects = connection.unwrap(PGConnection.class).getLargeObjectAPI();
    long id = objects.createLO();
    try (LargeObject object = objects.open(id, LargeObjectManager.READWRITE)) {
      object.write("hello".getBytes(UTF_8));
      object.seek(0);
      interceptor.refusing = true;
      assertArrayEquals("hello".getBytes(UTF_8), object.read(5));
      assertThrows(FakeInterceptor.Refusal.class, () -> object.truncate(0));
      assertThrows(FakeInterceptor.Refusal.class, () -> objects.unlink(id));
    }
    interceptor.refusing = false;
    try (LargeObject object = objects.open(id, LargeObjectManager.READ)) {
      assertEquals(5, object.size());
    }
    objects.unlink(id);
    connection.rollback();
  }

  @Test
  @SuppressWarnings("deprecation")
  void aFastpathCallIsJudgedAsTheCallByNameWouldBe() throws SQLException {
    org.postgresql.fastpath.Fastpath fastpath =
        connection.unwrap(PGConnection.class).getFastpathAPI();
    org.postgresql.fastpath.FastpathArg[] none = {};
    interceptor.refusing = true;

    assertThrows(FakeInterceptor.Refusal.class, () -> fastpath.fastpath(964, none));
    assertThrows(FakeInterceptor.Refusal.class, () -> fastpath.fastpath(3780, none));
    assertThrows(FakeInterceptor.Refusal.class, () -> fastpath.fastpath(955, none));
    assertThrows(SQLException.class, () -> fastpath.fastpath(1, none));

    assertEquals(
        List.of(
            "admit:SELECT pg_catalog.lo_unlink()",
            "admit:SELECT pg_catalog.pg_drop_replication_slot()",
            "write:null"),
        interceptor.asked);
  }

  @Test
  void droppingAReplicationSlotIsJudged() throws SQLException {
    PGReplicationConnection replication = connection.unwrap(PGConnection.class).getReplicationAPI();

    assertThrows(FakeInterceptor.Refusal.class, () -> replication.dropReplicationSlot("it's"));

    assertEquals(
        List.of("admit:SELECT pg_catalog.pg_drop_replication_slot('it''s')"), interceptor.asked);
  }

  @Test
  void aBlobOfARowIsTheLargeObjectItself() throws SQLException {
    raw.setAutoCommit(false);
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT lo_from_bytea(0, 'abc'), 1")) {
      row.next();
      Blob blob = row.getBlob(1);
      assertArrayEquals("abc".getBytes(UTF_8), blob.getBytes(1, 3));
      interceptor.refusing = true;
      assertThrows(FakeInterceptor.Refusal.class, () -> blob.truncate(1));
      assertThrows(FakeInterceptor.Refusal.class, () -> blob.setBytes(1, new byte[1]));
      assertThrows(
          FakeInterceptor.Refusal.class, () -> row.getObject(1, Blob.class).setBinaryStream(1));
      assertThrows(FakeInterceptor.Refusal.class, () -> row.getClob(1).truncate(1));
      assertEquals(3, blob.length());
    }
    raw.rollback();
  }

  @Test
  void aQueryIsJudgedWhenItIsExecuted() throws SQLException {
    QueryExecutor executor = connection.unwrap(BaseConnection.class).getQueryExecutor();
    Query query = executor.createSimpleQuery("SELECT 1; DROP TABLE t");

    assertThrows(
        FakeInterceptor.Refusal.class,
        () -> executor.execute(query, null, null, 0, 0, QueryExecutor.QUERY_ONESHOT));
    assertThrows(
        FakeInterceptor.Refusal.class,
        () -> executor.execute(new Query[] {query}, null, null, 0, 0, 0));

    assertEquals(0, rows());
  }
}
