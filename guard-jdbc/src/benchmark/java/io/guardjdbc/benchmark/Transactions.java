package io.guardjdbc.benchmark;

import io.guardjdbc.benchmark.Layer.Connections;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The work that is done on real databases; every statement is prepared and closed each time. */
final class Transactions {

  private static final int ACCOUNTS = 10_000;
  private static final int TELLERS = 10;

  private int number;
  private long inserted;

  static void prepare(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE branch (id INT PRIMARY KEY, balance BIGINT NOT NULL)");
      statement.execute("CREATE TABLE teller (id INT PRIMARY KEY, balance BIGINT NOT NULL)");
      statement.execute(
          "CREATE TABLE account (id INT PRIMARY KEY, balance BIGINT NOT NULL, filler VARCHAR(84))");
      statement.execute(
          "CREATE TABLE history (id BIGINT, teller_id INT, branch_id INT, account_id INT,"
              + " delta BIGINT)");
      statement.execute("INSERT INTO branch VALUES (1, 0)");
      for (int i = 0; i < TELLERS; i++) {
        statement.execute("INSERT INTO teller VALUES (" + i + ", 0)");
      }
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO account VALUES (?, 0, 'filler')")) {
      for (int i = 0; i < ACCOUNTS; i++) {
        insert.setInt(1, i);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** Takes away what the rounds have left, unmeasured. */
  void tidy(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("TRUNCATE TABLE history");
    }
  }

  void run(Workload workload, Connections connections, Connection connection, int operations)
      throws SQLException {
    switch (workload) {
      case H2_SELECT, PG_SELECT -> {
        for (int i = 0; i < operations; i++) {
          select(connection, account());
        }
      }
      case H2_INSERT -> {
        for (int i = 0; i < operations; i++) {
          history(connection, 1, account(), 5);
        }
      }
      case H2_UPDATE -> {
        for (int i = 0; i < operations; i++) {
          update(connection, "UPDATE account SET balance = balance + ? WHERE id = ?", account());
        }
      }
      case PG_TPCB -> {
        connection.setAutoCommit(false);
        for (int i = 0; i < operations; i++) {
          transfer(connection);
        }
        connection.setAutoCommit(true);
      }
      case PG_OPEN -> {
        for (int i = 0; i < operations; i++) {
          connections.open().close();
        }
      }
      default -> throw new IllegalArgumentException(workload.id());
    }
  }

  private int account() {
    number = (number + 7_919) % ACCOUNTS;
    return number;
  }

  private void transfer(Connection connection) throws SQLException {
    int account = account();
    int teller = account % TELLERS;
    update(connection, "UPDATE account SET balance = balance + ? WHERE id = ?", account);
    select(connection, account);
    update(connection, "UPDATE teller SET balance = balance + ? WHERE id = ?", teller);
    update(connection, "UPDATE branch SET balance = balance + ? WHERE id = ?", 1);
    history(connection, teller, account, 5);
    connection.commit();
  }

  private static long select(Connection connection, int id) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT balance FROM account WHERE id = ?")) {
      query.setInt(1, id);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? row.getLong(1) : -1;
      }
    }
  }

  private static void update(Connection connection, String sql, int id) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setLong(1, 5);
      update.setInt(2, id);
      update.executeUpdate();
    }
  }

  private void history(Connection connection, int teller, int account, long delta)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO history VALUES (?, ?, 1, ?, ?)")) {
      insert.setLong(1, ++inserted);
      insert.setInt(2, teller);
      insert.setInt(3, account);
      insert.setLong(4, delta);
      insert.executeUpdate();
    }
  }
}
