package io.guardjdbc.benign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guardjdbc.GuardDataSource;
import io.guardjdbc.benign.Watched.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Once a connection is open, the guard asks the database nothing of its own while an application
 * does its work in production: no round trip more, and no transaction that was not the
 * application's.
 */
@Tag("server")
class OwnQueriesTest {

  private static final List<String> WORK =
      List.of(
          "SELECT * FROM orders WHERE id = 1",
          "SELECT count(*) FROM orders o JOIN archive a ON a.id = o.id",
          "SELECT * FROM orders WHERE id = 1 FOR UPDATE",
          "INSERT INTO orders VALUES (4, 'new', 4)",
          "INSERT INTO archive SELECT id + 100, state FROM orders",
          "INSERT INTO archive SELECT id + 200, state FROM orders WHERE amount < 3",
          "UPDATE orders SET state = 'paid' WHERE id = 1",
          "UPDATE orders SET state = 'late' WHERE amount < 2",
          "UPDATE orders SET state = 'late' WHERE amount < 2 OR state LIKE 'n%'",
          "UPDATE orders SET amount = 1 WHERE id IN (SELECT id FROM archive)",
          "DELETE FROM archive WHERE id > 99",
          "DELETE FROM archive WHERE id = 7",
          "DELETE FROM archive WHERE state IS NULL");

  private static final List<String> IN_TRANSACTION =
      List.of("BEGIN", "SAVEPOINT a", "UPDATE orders SET amount = 3 WHERE amount > 3", "COMMIT");

  private static final List<String> WITH_TEMPORARY_TABLE =
      List.of(
          "CREATE LOCAL TEMPORARY TABLE scratch (id int, state varchar(20))",
          "INSERT INTO scratch SELECT id, state FROM orders",
          "UPDATE scratch SET state = 'seen'",
          "UPDATE orders SET state = 'seen' WHERE id IN (SELECT id FROM scratch)",
          "DELETE FROM scratch",
          "DROP TABLE scratch");

  @ParameterizedTest
  @EnumSource(Database.class)
  void nothingIsAskedWhileAnApplicationWorks(Database database) throws SQLException {
    Watched watched = new Watched(database);
    try (Connection connection = watched.plain();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE orders (id int PRIMARY KEY, state varchar(20), amount int)");
      statement.execute("CREATE TABLE archive (id int PRIMARY KEY, state varchar(20))");
      statement.execute("INSERT INTO orders VALUES (1, 'new', 1), (2, 'paid', 2), (3, 'new', 5)");
    }
    Properties production = new Properties();
    production.setProperty("guard.environment", "production");
    List<String> sent = new ArrayList<>();
    try (Connection connection =
        new GuardDataSource(watched.beneath(), production).getConnection()) {
      watched.texts().clear();
      run(connection, sent, WORK);
      connection.setAutoCommit(false);
      run(connection, sent, WORK.stream().filter(text -> !text.startsWith("INSERT")).toList());
      connection.commit();
      connection.setAutoCommit(true);
      run(connection, sent, IN_TRANSACTION);
      run(connection, sent, inDialect(database, WITH_TEMPORARY_TABLE));
    }
    assertEquals(sent, watched.texts());
  }

  private static List<String> inDialect(Database database, List<String> texts) {
    return texts.stream()
        .map(text -> database == Database.MARIADB ? text.replace("LOCAL ", "") : text)
        .toList();
  }

  private static void run(Connection connection, List<String> sent, List<String> texts)
      throws SQLException {
    for (String text : texts) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(text);
        sent.add(text);
      }
      try (Statement batch = connection.createStatement()) {
        batch.addBatch("UPDATE orders SET amount = 2 WHERE amount < 0");
        batch.addBatch("UPDATE orders SET amount = 2 WHERE id = 2");
        batch.executeBatch();
        sent.addAll(
            List.of(
                "UPDATE orders SET amount = 2 WHERE amount < 0",
                "UPDATE orders SET amount = 2 WHERE id = 2"));
      }
    }
    try (PreparedStatement prepared =
        connection.prepareStatement("DELETE FROM archive WHERE id < ?")) {
      sent.add("DELETE FROM archive WHERE id < ?");
      for (int id = 1; id < 4; id++) {
        prepared.setInt(1, id);
        prepared.executeUpdate();
      }
    }
  }
}
