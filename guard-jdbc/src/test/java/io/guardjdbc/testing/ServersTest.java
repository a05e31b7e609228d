package io.guardjdbc.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("server")
class ServersTest {

  @Test
  void postgresIsReal() throws SQLException {
    try (Connection connection = DriverManager.getConnection(PostgresServer.newDatabase())) {
      assertTrue(connection.getMetaData().getDatabaseProductVersion().startsWith("18"));
    }
  }

  @Test
  void mariaDbIsReal() throws SQLException {
    try (Connection connection = DriverManager.getConnection(MariaDbServer.newDatabase())) {
      assertTrue(connection.getMetaData().getDatabaseProductVersion().startsWith("11"));
    }
  }
}
