package io.guardjdbc.examples.shop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** How the shop's commands reach their database. */
final class Database {

  private Database() {}

  /**
   * Connects to the {@code url} of a settings file, as its {@code user}. All settings of the file
   * become system properties, as if given with {@code -D}.
   */
  static Connection connect(String settingsFile) throws IOException, SQLException {
    try (Reader settings = Files.newBufferedReader(Path.of(settingsFile))) {
      System.getProperties().load(settings);
    }
    Connection connection =
        DriverManager.getConnection(
            System.getProperty("url"), System.getProperty("user"), System.getProperty("password"));
    connection.setAutoCommit(false);
    return connection;
  }

  /** Runs a migration whole, or not at all where the database can take DDL back. */
  static void migrate(Connection connection, String migration) throws IOException, SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(read(migration));
      connection.commit();
    } catch (SQLException e) {
      connection.rollback();
      throw e;
    }
    System.out.println("applied " + migration);
  }

  private static String read(String migration) throws IOException {
    try (InputStream in = Database.class.getResourceAsStream("/migrations/" + migration + ".sql")) {
      if (in == null) {
        throw new FileNotFoundException("no migration " + migration);
      }
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
