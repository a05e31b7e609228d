package io.guardjdbc.conformance;

import static io.guardjdbc.conformance.TestedDatabase.POSTGRESQL;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.postgresql.PGProperty;
import org.postgresql.PGResultSetMetaData;
import org.postgresql.PGStatement;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.postgresql.copy.CopyOut;
import org.postgresql.copy.PGCopyOutputStream;
import org.postgresql.largeobject.LargeObject;
import org.postgresql.largeobject.LargeObjectManager;
import org.postgresql.replication.LogSequenceNumber;
import org.postgresql.replication.PGReplicationStream;

/** What pgjdbc offers beside JDBC, and what only PostgreSQL does. */
final class PostgresqlScenarios {

  private static final String COPY_IN = "COPY item FROM STDIN WITH (FORMAT csv)";
  private static final String COPY_OUT =
      "COPY (SELECT id, name FROM item ORDER BY id) TO STDOUT WITH (FORMAT csv)";

  private PostgresqlScenarios() {}

  static Stream<Scenario> all() {
    return Stream.of(
        Scenario.on(POSTGRESQL, "COPY", PostgresqlScenarios::copy),
        Scenario.on(POSTGRESQL, "COPY step by step", PostgresqlScenarios::copyBySteps),
        Scenario.on(POSTGRESQL, "notifications", PostgresqlScenarios::notifications),
        Scenario.on(POSTGRESQL, "large objects", PostgresqlScenarios::largeObjects),
        Scenario.on(POSTGRESQL, "PGConnection", PostgresqlScenarios::pgConnection),
        Scenario.on(POSTGRESQL, "PGStatement", PostgresqlScenarios::pgStatement),
        Scenario.on(POSTGRESQL, "cursors of functions", PostgresqlScenarios::refCursors)
            .inDevelopment(),
        Scenario.on(POSTGRESQL, "functions and procedures", PostgresqlScenarios::routines)
            .inDevelopment(),
        Scenario.on(POSTGRESQL, "replication", PostgresqlScenarios::replication).inDevelopment(),
        Scenario.on(POSTGRESQL, "query modes", PostgresqlScenarios::queryModes),
        Scenario.on(POSTGRESQL, "cached plans", PostgresqlScenarios::cachedPlans).inDevelopment());
  }

  private static void copy(Side side, Recording seen) throws Exception {
    Connection connection = side.open();
    CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
    seen.note(
        "in, reader", () -> copy.copyIn(COPY_IN, new StringReader("10,ten,1\n11,eleven,2\n")));
    seen.note(
        "in, stream",
        () ->
            copy.copyIn(
                COPY_IN,
                new ByteArrayInputStream("12,twelve,\n".getBytes(StandardCharsets.UTF_8)),
                4));
    seen.note("in, broken", () -> copy.copyIn(COPY_IN, new StringReader("13,thirteen\n")));
    seen.note("in, nowhere", () -> copy.copyIn("COPY nothing FROM STDIN", new StringReader("")));
    StringWriter words = new StringWriter();
    seen.note("out, writer", () -> copy.copyOut(COPY_OUT, words));
    seen.note("what came", words::toString);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    seen.note("out, stream", () -> copy.copyOut(COPY_OUT, bytes));
    seen.note("what came", bytes::toString);
    seen.note("not a copy", () -> copy.copyOut("SELECT 1", words));
    seen.note("null", () -> copy.copyOut(null, words));
    seen.note(
        "output stream",
        () -> {
          try (PGCopyOutputStream out =
              new PGCopyOutputStream(connection.unwrap(PGConnection.class), COPY_IN)) {
            out.write("14,fourteen,4\n".getBytes(StandardCharsets.UTF_8));
            return out.endCopy();
          }
        });
    seen.note("by a statement", () -> connection.createStatement().execute(COPY_OUT));
    connection.setAutoCommit(false);
    seen.note("in a transaction", () -> copy.copyIn(COPY_IN, new StringReader("20,twenty,1\n")));
    connection.rollback();
    seen.note(
        "rows", () -> connection.createStatement().executeQuery("SELECT * FROM item ORDER BY id"));
  }

  private static void copyBySteps(Side side, Recording seen) throws Exception {
    Connection connection = side.open();
    CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
    CopyIn in = copy.copyIn(COPY_IN);
    seen.note("active", in::isActive);
    seen.note("fields", in::getFieldCount);
    byte[] row = "15,fifteen,5\n".getBytes(StandardCharsets.UTF_8);
    in.writeToCopy(row, 0, row.length);
    CompletableFuture<String> meanwhile =
        CompletableFuture.supplyAsync(() -> Rendered.of(number(connection)));
    seen.note("end", in::endCopy);
    seen.note("a query of another thread", meanwhile::get);
    seen.note("handled", in::getHandledRowCount);
    CopyIn cancelled = copy.copyIn(COPY_IN);
    cancelled.writeToCopy(row, 0, row.length);
    seen.run("cancel", cancelled::cancelCopy);
    CopyOut out = copy.copyOut(COPY_OUT);
    seen.note("first", out::readFromCopy);
    seen.run("cancel", out::cancelCopy);
    seen.note("rows", () -> connection.createStatement().executeQuery("SELECT count(*) FROM item"));
  }

  /** What a query answers that has to wait until the copying is done. */
  private static Object number(Connection connection) {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT 1")) {
      row.next();
      return row.getInt(1);
    } catch (SQLException e) {
      return e;
    }
  }

  private static void notifications(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    Connection other = side.open();
    seen.note("listen", () -> connection.createStatement().execute("LISTEN news"));
    PGConnection view = connection.unwrap(PGConnection.class);
    seen.note("none", () -> names(view.getNotifications()));
    seen.note("notify", () -> other.createStatement().execute("NOTIFY news, 'hello'"));
    seen.note("one", () -> names(view.getNotifications(5_000)));
    seen.note("notify", () -> other.createStatement().execute("SELECT pg_notify('news', 'again')"));
    seen.note("by a query", () -> connection.createStatement().executeQuery("SELECT 1"));
    seen.note("two", () -> names(view.getNotifications(5_000)));
    seen.note("unlisten", () -> connection.createStatement().execute("UNLISTEN news"));
  }

  private static String names(PGNotification[] notifications) {
    if (notifications == null) {
      return "none";
    }
    StringBuilder all = new StringBuilder();
    for (PGNotification each : notifications) {
      all.append(each.getName()).append('=').append(each.getParameter()).append(' ');
    }
    return all.toString();
  }

  private static void largeObjects(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    LargeObjectManager manager = connection.unwrap(PGConnection.class).getLargeObjectAPI();
    seen.note("in autoCommit", manager::createLO);
    connection.setAutoCommit(false);
    long oid = manager.createLO();
    LargeObject object = manager.open(oid);
    seen.run("write", () -> object.write(new byte[] {1, 2, 3, 4}));
    seen.run("seek", () -> object.seek(1));
    seen.note("read", () -> object.read(2));
    seen.note("tell", object::tell);
    seen.note("tell64", object::tell64);
    seen.note("size", object::size);
    seen.run("truncate", () -> object.truncate(3));
    seen.note("size", object::size64);
    seen.note("stream", object::getInputStream);
    seen.run(
        "output",
        () -> {
          try (var out = object.getOutputStream()) {
            out.write(9);
          }
        });
    seen.run("close", object::close);
    seen.note("closed", () -> object.read(1));
    seen.run("gone", () -> manager.open(1L));
    connection.rollback();
  }

  private static void pgConnection(Side side, Recording seen) throws SQLException {
    Properties properties = new Properties();
    PGProperty.APPLICATION_NAME.set(properties, "conformance");
    Connection connection = side.open(properties);
    PGConnection view = connection.unwrap(PGConnection.class);
    seen.note("isWrapperFor", () -> connection.isWrapperFor(PGConnection.class));
    for (String method :
        List.of(
            "getDefaultFetchSize",
            "getPrepareThreshold",
            "getAutosave",
            "getPreferQueryMode",
            "getParameterStatuses",
            "getAdaptiveFetch",
            "getNotifications")) {
      seen.note(method, () -> Reflected.call(PGConnection.class.getMethod(method), view));
    }
    seen.note("pid", () -> view.getBackendPID() > 0);
    seen.note("escapeIdentifier", () -> view.escapeIdentifier("a\"b"));
    seen.note("escapeLiteral", () -> view.escapeLiteral("o'clock"));
    seen.note("parameter", () -> view.getParameterStatus("application_name"));
    seen.note("createArrayOf", () -> view.createArrayOf("int4", new int[] {1, 2}));
    seen.note("same", () -> view.equals(connection.unwrap(PGConnection.class)));
    seen.run("prepareThreshold", () -> view.setPrepareThreshold(1));
    seen.run("fetchSize", () -> view.setDefaultFetchSize(3));
    seen.note("fetchSize", () -> connection.createStatement().getFetchSize());
    seen.run("addDataType", () -> view.addDataType("pair", org.postgresql.util.PGobject.class));
    seen.note("pair", () -> connection.createStatement().executeQuery("SELECT x FROM kinds"));
    seen.run("cancelQuery", view::cancelQuery);
    seen.note("query", () -> connection.createStatement().executeQuery("SELECT 1"));
    connection.close();
    seen.note("closed", () -> view.getParameterStatus("TimeZone"));
    seen.note("closed", view::getCopyAPI);
    seen.note("closed", view::getLargeObjectAPI);
    seen.note("closed", () -> view.getReplicationAPI().replicationStream());
    seen.note("closed", view::getNotifications);
  }

  private static void pgStatement(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    try (PreparedStatement prepared =
        connection.prepareStatement("SELECT id FROM item WHERE id = ?")) {
      PGStatement view = prepared.unwrap(PGStatement.class);
      view.setPrepareThreshold(2);
      prepared.setInt(1, 1);
      for (int i = 0; i < 3; i++) {
        seen.note("run", prepared::executeQuery);
        seen.note("prepared by the server", view::isUseServerPrepare);
      }
      seen.note("oid", view::getLastOID);
      ResultSet row = prepared.executeQuery();
      seen.note(
          "base column",
          () -> row.getMetaData().unwrap(PGResultSetMetaData.class).getBaseTableName(1));
      seen.note("cast", () -> ((PGResultSetMetaData) row.getMetaData()).getBaseColumnName(1));
    }
  }

  private static void refCursors(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    connection
        .createStatement()
        .execute(
            "CREATE OR REPLACE FUNCTION items() RETURNS refcursor AS $$ DECLARE c refcursor :="
                + " 'c1'; BEGIN OPEN c FOR SELECT id, name FROM item ORDER BY id; RETURN c; END $$"
                + " LANGUAGE plpgsql");
    connection.setAutoCommit(false);
    try (CallableStatement call = connection.prepareCall("{? = call items()}")) {
      call.registerOutParameter(1, Types.REF_CURSOR);
      call.execute();
      ResultSet rows = (ResultSet) call.getObject(1);
      seen.note("leads back", () -> rows.getStatement().getConnection() == connection);
      seen.note("rows", () -> rows);
      seen.note("as a class", () -> call.getObject(1, ResultSet.class));
      seen.note("once more", () -> call.getObject(1));
    }
    seen.note("by a query", () -> connection.createStatement().executeQuery("SELECT items()"));
    connection.rollback();
  }

  private static void routines(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    Statement statement = connection.createStatement();
    statement.execute(
        "CREATE OR REPLACE FUNCTION both_ways(INOUT a INT, OUT b TEXT, IN c INT) AS $$"
            + " BEGIN b := 'b' || c; a := a + 1; END $$ LANGUAGE plpgsql");
    statement.execute(
        "CREATE OR REPLACE PROCEDURE doubled(INOUT a INT) AS $$ BEGIN a := a * 2; END $$"
            + " LANGUAGE plpgsql");
    try (CallableStatement call = connection.prepareCall("{call both_ways(?, ?, ?)}")) {
      call.setInt(1, 4);
      call.registerOutParameter(1, Types.INTEGER);
      call.registerOutParameter(2, Types.VARCHAR);
      call.setInt(3, 5);
      seen.note("function", call::execute);
      seen.note("a", () -> call.getInt(1));
      seen.note("b", () -> call.getString(2));
      seen.note("b, as a number", () -> call.getInt(2));
      seen.note("c", () -> call.getInt(3));
    }
    try (CallableStatement call = connection.prepareCall("CALL doubled(?)")) {
      call.setInt(1, 21);
      call.registerOutParameter(1, Types.INTEGER);
      seen.note("procedure", call::execute);
      seen.note("doubled", () -> call.getInt(1));
    }
  }

  private static void replication(Side side, Recording seen) throws Exception {
    Properties properties = new Properties();
    PGProperty.REPLICATION.set(properties, "database");
    PGProperty.ASSUME_MIN_SERVER_VERSION.set(properties, "10");
    PGProperty.PREFER_QUERY_MODE.set(properties, "simple");
    Connection connection = side.open(properties);
    seen.note(
        "identify",
        () -> {
          try (ResultSet row = connection.createStatement().executeQuery("IDENTIFY_SYSTEM")) {
            return row.next()
                + " "
                + row.getMetaData().getColumnCount()
                + " "
                + row.getString("dbname");
          }
        });
    seen.note("show", () -> connection.createStatement().executeQuery("SHOW server_version_num"));
    var api = connection.unwrap(PGConnection.class).getReplicationAPI();
    seen.note(
        "slot",
        () ->
            api.createReplicationSlot()
                .logical()
                .withTemporaryOption()
                .withSlotName("conformance")
                .withOutputPlugin("pgoutput")
                .make()
                .getSlotName());
    seen.note(
        "physical slot",
        () ->
            api.createReplicationSlot()
                .physical()
                .withSlotName("conformance_physical")
                .make()
                .getSlotName());
    seen.note(
        "stream",
        () -> {
          PGReplicationStream stream =
              api.replicationStream()
                  .physical()
                  .withSlotName("conformance_physical")
                  .withStartPosition(here(connection))
                  .start();
          boolean open = !stream.isClosed();
          stream.close();
          return open;
        });
    seen.run("drop", () -> api.dropReplicationSlot("conformance_physical"));
    seen.run("drop again", () -> api.dropReplicationSlot("conformance_physical"));
    seen.run("null", () -> api.dropReplicationSlot(null));
  }

  /** Where the log is now: its beginning may be gone. */
  private static LogSequenceNumber here(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("IDENTIFY_SYSTEM")) {
      row.next();
      return LogSequenceNumber.valueOf(row.getString("xlogpos"));
    }
  }

  private static void queryModes(Side side, Recording seen) throws SQLException {
    for (String mode :
        List.of("simple", "extended", "extendedForPrepared", "extendedCacheEverything")) {
      Properties properties = new Properties();
      PGProperty.PREFER_QUERY_MODE.set(properties, mode);
      PGProperty.REWRITE_BATCHED_INSERTS.set(properties, true);
      PGProperty.AUTOSAVE.set(properties, "always");
      PGProperty.DEFAULT_ROW_FETCH_SIZE.set(properties, 2);
      Connection connection = side.open(properties);
      connection.setAutoCommit(false);
      try (PreparedStatement prepared =
          connection.prepareStatement("INSERT INTO item VALUES (?, ?, ?)")) {
        for (int i = 60; i < 65; i++) {
          prepared.setInt(1, i);
          prepared.setString(2, "x");
          prepared.setInt(3, -i);
          prepared.addBatch();
        }
        seen.note("batch", prepared::executeBatch);
      }
      seen.note("error", () -> connection.createStatement().execute("SELECT * FROM nothing"));
      seen.note(
          "after it",
          () -> connection.createStatement().executeQuery("SELECT * FROM item ORDER BY id"));
      connection.rollback();
    }
  }

  /** A plan that the server has kept no longer fits its table. */
  private static void cachedPlans(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    Statement statement = connection.createStatement();
    statement.execute("CREATE TEMPORARY TABLE changing (a INT)");
    for (boolean autoCommit : new boolean[] {true, false}) {
      connection.setAutoCommit(autoCommit);
      try (PreparedStatement prepared = connection.prepareStatement("SELECT * FROM changing")) {
        prepared.unwrap(PGStatement.class).setPrepareThreshold(1);
        seen.note("before", prepared::executeQuery);
        seen.note(
            "add",
            () -> statement.execute("ALTER TABLE changing ADD COLUMN b" + autoCommit + " INT"));
        seen.note("after", prepared::executeQuery);
        seen.note("discard", () -> statement.execute("DEALLOCATE ALL"));
        seen.note("after that", prepared::executeQuery);
      }
      if (!autoCommit) {
        connection.rollback();
      }
    }
  }
}
