package io.guardjdbc.examples.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** The shop's tables and rows as production holds them. */
final class Shop {

  /** Rows by table. */
  static final SortedMap<String, Long> ROWS =
      new TreeMap<>(
          Map.of(
              "customers", 1_200L,
              "order_items", 7_500L,
              "orders", 3_000L,
              "orders_old", 950L,
              "payments", 2_900L,
              "products", 80L));

  /** Children first, so that each can be dropped. */
  private static final List<String> TABLES =
      List.of("order_items", "payments", "orders", "customers", "products", "orders_old");

  private static final LocalDate OPENED = LocalDate.of(2023, 1, 2);

  private Shop() {}

  /** Brings every table and row back, whatever is left of them. */
  static void restore(Connection connection) throws IOException, SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        statement.execute("DROP TABLE IF EXISTS " + table);
      }
      for (String migration : List.of("V1__customers_and_products", "V2__orders", "V3__payments")) {
        statement.execute(read(migration));
      }
      statement.execute("CREATE TABLE orders_old (id INTEGER PRIMARY KEY, placed_on DATE)");
    }
    fill(connection, "customers", 3, i -> row(i, "Customer " + i, "c" + i + "@example.org"));
    fill(connection, "products", 3, i -> row(i, "Product " + i, i + 9));
    fill(connection, "orders", 3, i -> row(i, i % 1_200 + 1, OPENED.plusDays(i / 4)));
    fill(connection, "order_items", 3, i -> row(i % 3_000 + 1, (i + i / 3_000) % 80 + 1, 1));
    fill(connection, "payments", 3, i -> row(i, i, i % 80 + 10));
    fill(connection, "orders_old", 2, i -> row(i, OPENED.minusDays(i)));
    connection.commit();
  }

  private static Object[] row(Object... values) {
    return values;
  }

  private static void fill(
      Connection connection, String table, int columns, IntFunction<Object[]> rows)
      throws SQLException {
    String sql = "INSERT INTO " + table + " VALUES (?" + ", ?".repeat(columns - 1) + ")";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (int i = 1; i <= ROWS.get(table); i++) {
        Object[] row = rows.apply(i);
        for (int column = 0; column < columns; column++) {
          insert.setObject(column + 1, row[column]);
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** Counts the rows of every table there is, the guard's own marker left out. */
  static SortedMap<String, Long> count(Connection connection) throws SQLException {
    SortedMap<String, Long> counted = new TreeMap<>();
    String[] types = {"TABLE", "BASE TABLE"};
    try (ResultSet tables =
        connection.getMetaData().getTables(null, connection.getSchema(), "%", types)) {
      while (tables.next()) {
        String table = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
        if (!table.equals("guard_environment")) {
          counted.put(table, rows(connection, table));
        }
      }
    }
    return counted;
  }

  private static long rows(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** The columns of the table {@code customers}. */
  static int customerColumns(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM customers WHERE id = 0")) {
      return rows.getMetaData().getColumnCount();
    }
  }

  /** The text of a migration. */
  static String read(String migration) throws IOException {
    try (InputStream in = Shop.class.getResourceAsStream("/migrations/" + migration + ".sql")) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
