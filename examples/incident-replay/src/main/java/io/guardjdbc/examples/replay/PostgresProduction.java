package io.guardjdbc.examples.replay;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A real PostgreSQL server, whose binaries Maven brings. */
final class PostgresProduction implements Production {

  private static final String USER = "postgres";

  private final EmbeddedPostgres server;
  private final String version;

  private PostgresProduction(EmbeddedPostgres server, String version) {
    this.server = server;
    this.version = version;
  }

  static PostgresProduction start() throws IOException, SQLException {
    EmbeddedPostgres server = EmbeddedPostgres.start();
    try (Connection connection = DriverManager.getConnection(server.getJdbcUrl(USER, USER));
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE shop");
      try (ResultSet version = statement.executeQuery("SHOW server_version")) {
        version.next();
        return new PostgresProduction(server, version.getString(1));
      }
    } catch (SQLException e) {
      server.close();
      throw e;
    }
  }

  @Override
  public String product() {
    return "PostgreSQL " + version;
  }

  @Override
  public String url() {
    return "jdbc:postgresql://localhost:" + server.getPort() + "/shop";
  }

  @Override
  public String user() {
    return USER;
  }

  @Override
  public boolean takesDdlBack() {
    return true;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
