package io.guardjdbc.conformance;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.rowset.CachedRowSet;
import javax.sql.rowset.RowSetProvider;

/** Walking over rows, changing them on the way, and calls. */
final class CursorScenarios {

  private static final String QUERY =
      "SELECT id, name, amount FROM item WHERE id < 100 ORDER BY id";

  private CursorScenarios() {}

  static Stream<Scenario> all() {
    return Stream.of(
        Scenario.everywhere("scrolling", CursorScenarios::scrolling),
        Scenario.everywhere("fetch size", CursorScenarios::fetchSize),
        Scenario.everywhere("a row set", CursorScenarios::rowSet),
        Scenario.everywhere("updatable", CursorScenarios::updatable),
        Scenario.everywhere("every updater", CursorScenarios::everyUpdater),
        Scenario.everywhere("calls", CursorScenarios::calls));
  }

  private static void scrolling(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    for (int type : new int[] {1003, 1004, 1005}) {
      try (Statement statement = connection.createStatement(type, ResultSet.CONCUR_READ_ONLY);
          ResultSet row = statement.executeQuery(QUERY)) {
        seen.note("type", row::getType);
        seen.note("concurrency", row::getConcurrency);
        seen.note("isBeforeFirst", row::isBeforeFirst);
        seen.note("value before the first", () -> row.getInt(1));
        seen.note("next", row::next);
        seen.note("getRow", row::getRow);
        seen.note("isFirst", row::isFirst);
        seen.note("last", row::last);
        seen.note("getRow", row::getRow);
        seen.note("isLast", row::isLast);
        seen.note("previous", row::previous);
        seen.note("absolute", () -> row.absolute(1));
        seen.note("absolute, from the end", () -> row.absolute(-1));
        seen.note("absolute 0", () -> row.absolute(0));
        seen.note("relative", () -> row.relative(2));
        seen.note("first", row::first);
        seen.note("value", () -> row.getString("name"));
        seen.run("afterLast", row::afterLast);
        seen.note("isAfterLast", row::isAfterLast);
        seen.note("value after the last", () -> row.getInt(1));
        seen.run("beforeFirst", row::beforeFirst);
        seen.run("direction", () -> row.setFetchDirection(ResultSet.FETCH_REVERSE));
        seen.note("cursor name", row::getCursorName);
        seen.run("refreshRow", row::refreshRow);
        seen.note("rowUpdated", row::rowUpdated);
      }
    }
    seen.note("wrong type", () -> connection.createStatement(7, 1007));
    seen.note("wrong concurrency", () -> connection.createStatement(1003, 7));
  }

  private static void fetchSize(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    connection.setAutoCommit(false);
    try (PreparedStatement prepared = connection.prepareStatement(QUERY)) {
      prepared.setFetchSize(1);
      try (ResultSet row = prepared.executeQuery()) {
        seen.note("size", row::getFetchSize);
        row.next();
        seen.run("size 2", () -> row.setFetchSize(2));
        seen.note("size", row::getFetchSize);
        seen.note(
            "another statement between", () -> connection.createStatement().executeQuery(QUERY));
        seen.note("the rest", () -> row);
        seen.note("over the end", row::next);
        seen.note("over the end", row::isClosed);
      }
    }
    connection.rollback();
  }

  private static void updatable(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    try (Statement statement =
            connection.createStatement(
                ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_UPDATABLE);
        ResultSet row = statement.executeQuery("SELECT id, name, amount FROM item WHERE id = 2")) {
      row.next();
      row.updateString("name", "changed");
      seen.run("cancelRowUpdates", row::cancelRowUpdates);
      seen.note("as it was", () -> row.getString(2));
      row.updateString("name", "changed");
      row.updateObject(3, new BigDecimal("4.5"));
      seen.run("updateRow", row::updateRow);
      seen.note("changed", () -> row.getString(2));
      seen.note("rowUpdated", row::rowUpdated);
      seen.run("moveToInsertRow", row::moveToInsertRow);
      row.updateInt(1, 50);
      row.updateString(2, "new");
      seen.run("insertRow", row::insertRow);
      seen.run("insertRow, the same", row::insertRow);
      seen.note("rowInserted", row::rowInserted);
      seen.run("deleteRow, on the insert row", row::deleteRow);
      seen.run("moveToCurrentRow", row::moveToCurrentRow);
      seen.note("current", () -> row.getInt(1));
      seen.run("updateRow, nothing changed", row::updateRow);
      seen.run("insertRow, on a row", row::insertRow);
      row.updateNull(2);
      seen.run("updateRow, not allowed", row::updateRow);
      seen.run("cancel", row::cancelRowUpdates);
      seen.run("refreshRow", row::refreshRow);
      seen.run("deleteRow", row::deleteRow);
      seen.note("rowDeleted", row::rowDeleted);
    }
    seen.note("rows", () -> connection.createStatement().executeQuery(QUERY));
  }

  private static void everyUpdater(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    connection.setAutoCommit(false);
    try (Statement statement =
            connection.createStatement(
                ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_UPDATABLE);
        ResultSet row = statement.executeQuery("SELECT id, name, amount FROM item WHERE id = 2")) {
      row.next();
      for (Method method : Reflected.methods(ResultSet.class)) {
        if (method.getName().startsWith("update") && method.getParameterCount() > 1) {
          Object[] nothings = Reflected.nothings(method);
          nothings[0] = method.getParameterTypes()[0] == int.class ? 2 : "name";
          seen.note(Reflected.signature(method), () -> Reflected.call(method, row, nothings));
          Object[] some = Reflected.plausible(method, "name");
          some[0] = nothings[0];
          seen.note(Reflected.signature(method) + "1", () -> Reflected.call(method, row, some));
          seen.run("cancel", row::cancelRowUpdates);
        }
      }
    }
    connection.rollback();
  }

  private static void calls(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    for (String sql :
        List.of("{? = call abs(?)}", "{?= call abs(?)}", "? = call abs(?)", "{call abs(?)}")) {
      seen.note(
          sql,
          () -> {
            try (var call = connection.prepareCall(sql)) {
              call.registerOutParameter(1, Types.INTEGER);
              call.setInt(2, -5);
              seen.note("execute", call::execute);
              seen.note("again", call::executeUpdate);
              for (Method method : Reflected.methods(java.sql.CallableStatement.class)) {
                if (method.getName().startsWith("get")
                    && method.getParameterCount() == 1
                    && method.getParameterTypes()[0] == int.class
                    && !method.getName().equals("getMoreResults")) {
                  seen.note(Reflected.signature(method), () -> Reflected.call(method, call, 1));
                }
              }
              seen.note("wasNull", call::wasNull);
              seen.note("by name", () -> call.getInt("nothing"));
              seen.note("parameters", call::getParameterMetaData);
              return call.getInt(1);
            }
          });
    }
  }

  /** Rows that are taken away, changed there, and written back by the JDK's own code. */
  private static void rowSet(Side side, Recording seen) throws SQLException {
    Connection connection = side.open();
    connection.setAutoCommit(false);
    try (CachedRowSet rows = RowSetProvider.newFactory().createCachedRowSet()) {
      try (Statement statement = connection.createStatement();
          ResultSet results = statement.executeQuery("SELECT id, name FROM item ORDER BY id")) {
        seen.run("taken away", () -> rows.populate(results));
      }
      rows.setTableName("item");
      rows.setKeyColumns(new int[] {1});
      seen.note("size", rows::size);
      rows.absolute(2);
      rows.updateString(2, "set");
      rows.updateRow();
      seen.run("written back", () -> rows.acceptChanges(connection));
    }
    seen.note("rows", () -> connection.createStatement().executeQuery(QUERY));
    connection.rollback();
  }
}
