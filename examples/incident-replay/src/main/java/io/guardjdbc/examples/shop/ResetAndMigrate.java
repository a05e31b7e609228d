package io.guardjdbc.examples.shop;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code reset-and-migrate SETTINGS}: drops every table and builds the schema anew, as one does
 * many times a day on a development database.
 */
public final class ResetAndMigrate {

  private static final List<String> MIGRATIONS =
      List.of("V1__customers_and_products", "V2__orders", "V3__payments");

  private ResetAndMigrate() {}

  public static void main(String[] args) throws IOException {
    try (Connection connection = Database.connect(args[0])) {
      dropAllTables(connection);
      for (String migration : MIGRATIONS) {
        Database.migrate(connection, migration);
      }
      System.out.println("done: a fresh database");
    } catch (SQLException e) {
      System.out.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void dropAllTables(Connection connection) throws SQLException {
    List<String> tables = tables(connection);
    try (Statement statement = connection.createStatement()) {
      for (String table : tables) {
        statement.execute("DROP TABLE " + table + " CASCADE");
      }
    }
    connection.commit();
    System.out.println("dropped " + tables.size() + " tables");
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    String[] types = {"TABLE", "BASE TABLE"};
    try (ResultSet found =
        connection.getMetaData().getTables(null, connection.getSchema(), "%", types)) {
      while (found.next()) {
        tables.add(found.getString("TABLE_NAME"));
      }
    }
    return tables;
  }
}
