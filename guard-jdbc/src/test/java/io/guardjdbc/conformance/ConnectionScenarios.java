package io.guardjdbc.conformance;

import java.lang.reflect.Method;
import java.sql.ClientInfoStatus;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** Transactions, and what else a connection is asked for. */
final class ConnectionScenarios {

  private static final String UPDATE = "UPDATE item SET amount = amount + 1 WHERE id = 1";
  private static final String AMOUNT = "SELECT amount FROM item WHERE id = 1";

  private ConnectionScenarios() {}

  static Stream<Scenario> all() {
    return Stream.of(
        Scenario.everywhere("transactions", ConnectionScenarios::transactions),
        Scenario.everywhere("transactions by text", ConnectionScenarios::transactionsByText),
        Scenario.everywhere("savepoints", ConnectionScenarios::savepoints),
        Scenario.everywhere("foreign savepoints", ConnectionScenarios::foreignSavepoints),
        Scenario.everywhere("holdability", ConnectionScenarios::holdability),
        Scenario.everywhere("isolation", ConnectionScenarios::isolation),
        Scenario.everywhere("read-only", ConnectionScenarios::readOnly),
        Scenario.everywhere("schema and catalog", ConnectionScenarios::places),
        Scenario.everywhere("client info", ConnectionScenarios::clientInfo),
        Scenario.everywhere("type map", ConnectionScenarios::typeMap),
        Scenario.everywhere("validity", ConnectionScenarios::validity),
        Scenario.everywhere("requests and shards", ConnectionScenarios::requests));
  }

  private static void transactions(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    Statement statement = connection.createStatement();
    seen.note("autoCommit", connection::getAutoCommit);
    seen.run("commit, in autoCommit", connection::commit);
    seen.run("rollback, in autoCommit", connection::rollback);
    seen.run("off", () -> connection.setAutoCommit(false));
    seen.run("off again", () -> connection.setAutoCommit(false));
    seen.note("update", () -> statement.executeUpdate(UPDATE));
    seen.note("from outside", () -> InterruptionScenarios.amount(side));
    seen.run("rollback", connection::rollback);
    seen.note("rolled back", () -> statement.executeQuery(AMOUNT));
    seen.note("update", () -> statement.executeUpdate(UPDATE));
    seen.run("commit", connection::commit);
    seen.note("from outside", () -> InterruptionScenarios.amount(side));
    seen.note("update", () -> statement.executeUpdate(UPDATE));
    seen.run("on commits", () -> connection.setAutoCommit(true));
    seen.note("from outside", () -> InterruptionScenarios.amount(side));
    connection.setAutoCommit(false);
    seen.note("error", () -> statement.executeQuery("SELECT * FROM nothing"));
    seen.note("after an error", () -> statement.executeQuery(AMOUNT));
    seen.run("commit after an error", connection::commit);
    seen.note("it goes on", () -> statement.executeQuery(AMOUNT));
    connection.rollback();
  }

  private static void transactionsByText(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    Statement statement = connection.createStatement();
    String begin = side.database() == TestedDatabase.H2 ? "SET AUTOCOMMIT FALSE" : "BEGIN";
    seen.note(begin, () -> statement.execute(begin));
    seen.note("autoCommit", connection::getAutoCommit);
    seen.note("update", () -> statement.executeUpdate(UPDATE));
    seen.note("savepoint", () -> statement.execute("SAVEPOINT s1"));
    seen.note("update", () -> statement.executeUpdate(UPDATE));
    seen.note("back to it", () -> statement.execute("ROLLBACK TO SAVEPOINT s1"));
    seen.note("commit", () -> statement.execute("COMMIT"));
    seen.note("from outside", () -> InterruptionScenarios.amount(side));
    seen.run("commit by JDBC", connection::commit);
    seen.note("commit of nothing", () -> statement.execute("COMMIT"));
    seen.note("rollback of nothing", () -> statement.execute("ROLLBACK"));
  }

  private static void savepoints(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    seen.note("in autoCommit", connection::setSavepoint);
    seen.note("named, in autoCommit", () -> connection.setSavepoint("a"));
    connection.setAutoCommit(false);
    Statement statement = connection.createStatement();
    Savepoint unnamed = connection.setSavepoint();
    seen.note("id", () -> unnamed.getSavepointId() >= 0);
    seen.note("name of an unnamed", unnamed::getSavepointName);
    seen.note("update", () -> statement.executeUpdate(UPDATE));
    Savepoint named = connection.setSavepoint("my point");
    seen.note("name", named::getSavepointName);
    seen.note("id of a named", named::getSavepointId);
    seen.note("toString", () -> named.toString().isEmpty());
    seen.note("update", () -> statement.executeUpdate(UPDATE));
    seen.run("rollback to named", () -> connection.rollback(named));
    seen.note("amount", () -> statement.executeQuery(AMOUNT));
    seen.run("release", () -> connection.releaseSavepoint(named));
    seen.run("rollback to released", () -> connection.rollback(named));
    seen.run("release again", () -> connection.releaseSavepoint(named));
    seen.note("name of a released", named::getSavepointName);
    seen.run("rollback to unnamed", () -> connection.rollback(unnamed));
    seen.note("amount", () -> statement.executeQuery(AMOUNT));
    seen.run("null", () -> connection.rollback((Savepoint) null));
    seen.run("release null", () -> connection.releaseSavepoint(null));
    seen.note("null name", () -> connection.setSavepoint(null));
    seen.run("commit", connection::commit);
    seen.run("rollback to one of before", () -> connection.rollback(unnamed));
    seen.run("rollback", connection::rollback);
  }

  private static void foreignSavepoints(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    Connection other = side.open();
    connection.setAutoCommit(false);
    other.setAutoCommit(false);
    Savepoint foreign = other.setSavepoint("foreign");
    seen.run("rollback", () -> connection.rollback(foreign));
    seen.run("rolled back", connection::rollback);
    seen.run("release", () -> connection.releaseSavepoint(foreign));
    connection.rollback();
    other.rollback();
  }

  private static void holdability(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    seen.note("default", connection::getHoldability);
    for (int hold :
        new int[] {ResultSet.HOLD_CURSORS_OVER_COMMIT, ResultSet.CLOSE_CURSORS_AT_COMMIT}) {
      seen.run("set " + hold, () -> connection.setHoldability(hold));
      seen.note("is", connection::getHoldability);
      connection.setAutoCommit(false);
      seen.note(
          "over a commit",
          () -> {
            Statement statement = connection.createStatement(1003, 1007, hold);
            statement.setFetchSize(1);
            ResultSet results = statement.executeQuery("SELECT id FROM item ORDER BY id");
            results.next();
            connection.commit();
            return statement.getResultSetHoldability()
                + " "
                + results.getHoldability()
                + " "
                + results.isClosed()
                + " "
                + results.next();
          });
      connection.rollback();
      connection.setAutoCommit(true);
    }
    seen.run("wrong", () -> connection.setHoldability(7));
  }

  private static void isolation(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    seen.note("default", connection::getTransactionIsolation);
    for (int level : new int[] {1, 2, 4, 8, 0, 6, -1, 3}) {
      seen.run("set " + level, () -> connection.setTransactionIsolation(level));
      seen.note("is", connection::getTransactionIsolation);
    }
  }

  private static void readOnly(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    seen.note("before", connection::isReadOnly);
    seen.run("set", () -> connection.setReadOnly(true));
    seen.note("after", connection::isReadOnly);
    seen.note("update", () -> connection.createStatement().executeUpdate(UPDATE));
    seen.note("query", () -> connection.createStatement().executeQuery(AMOUNT));
    seen.run("unset", () -> connection.setReadOnly(false));
    seen.note("update", () -> connection.createStatement().executeUpdate(UPDATE));
    connection.setAutoCommit(false);
    seen.note("query", () -> connection.createStatement().executeQuery(AMOUNT));
    seen.run("in a transaction", () -> connection.setReadOnly(true));
    connection.rollback();
  }

  private static void places(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    String catalog = connection.getCatalog();
    String schema = connection.getSchema();
    seen.note("catalog", connection::getCatalog);
    seen.note("schema", connection::getSchema);
    for (String name : new String[] {"nowhere", "", schema, "INFORMATION_SCHEMA", schema, null}) {
      seen.run("set schema " + name, () -> connection.setSchema(name));
      seen.note("schema is", connection::getSchema);
      seen.note("search", () -> connection.createStatement().executeQuery(AMOUNT));
    }
    for (String name : new String[] {"nowhere", "", catalog, "information_schema", catalog, null}) {
      seen.run("set catalog " + name, () -> connection.setCatalog(name));
      seen.note("catalog is", connection::getCatalog);
    }
    seen.note("search", () -> connection.createStatement().executeQuery(AMOUNT));
  }

  private static void clientInfo(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    seen.note("supported", () -> connection.getMetaData().getClientInfoProperties());
    seen.note("before", () -> connection.getClientInfo());
    for (String name :
        new String[] {"ApplicationName", "numServers", "ClientUser", "unheard", "", null}) {
      seen.run("set " + name, () -> connection.setClientInfo(name, "conformance"));
      seen.note("get " + name, () -> connection.getClientInfo(name));
    }
    seen.run("null value", () -> connection.setClientInfo("ApplicationName", null));
    Properties properties = new Properties();
    properties.setProperty("ApplicationName", "many");
    properties.setProperty("unheard", "x");
    seen.run("properties", () -> connection.setClientInfo(properties));
    seen.note("after", () -> connection.getClientInfo());
    seen.run("null properties", () -> connection.setClientInfo(null));
    seen.note("status", () -> ClientInfoStatus.values().length);
    connection.close();
    seen.run("closed", () -> connection.setClientInfo("ApplicationName", "x"));
    seen.run("closed, properties", () -> connection.setClientInfo(properties));
  }

  private static void typeMap(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    seen.note("before", connection::getTypeMap);
    seen.run("set", () -> connection.setTypeMap(Map.of("thing", Object.class)));
    seen.note("after", connection::getTypeMap);
    seen.run("null", () -> connection.setTypeMap(null));
    seen.note("null", connection::getTypeMap);
  }

  private static void validity(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    seen.note("valid", () -> connection.isValid(5));
    seen.note("no limit", () -> connection.isValid(0));
    seen.note("negative", () -> connection.isValid(-1));
    seen.note("closed", connection::isClosed);
    connection.close();
    seen.note("closed", connection::isClosed);
    seen.note("valid", () -> connection.isValid(5));
    seen.note("negative", () -> connection.isValid(-1));
    seen.run("closed twice", connection::close);
  }

  private static void requests(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    seen.run("begin", connection::beginRequest);
    seen.run("begin again", connection::beginRequest);
    seen.note("inside", () -> connection.createStatement().executeQuery(AMOUNT));
    seen.run("end", connection::endRequest);
    seen.run("end again", connection::endRequest);
    for (Method method : Reflected.methods(Connection.class)) {
      if (method.getName().contains("ShardingKey")) {
        Object[] nothings = Reflected.nothings(method);
        seen.note(Reflected.signature(method), () -> Reflected.call(method, connection, nothings));
      }
    }
    connection.close();
    seen.run("begin, closed", connection::beginRequest);
    seen.run("end, closed", connection::endRequest);
  }
}
