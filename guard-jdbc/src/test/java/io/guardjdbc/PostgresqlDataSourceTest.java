package io.guardjdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where the settings come from, over a real PostgreSQL: the URL, a data source, a pool. */
@Tag("server")
class PostgresqlDataSourceTest extends PostgresqlShop {

  @Test
  void urlParametersAreSettingsAndTheMetadataTellsTheRealUrl() throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(
            url.replace("jdbc:", "jdbc:guard:") + "&guard.environment=production")) {
      refused(connection, "TRUNCATE orders");
      assertEquals(url, connection.getMetaData().getURL());
    }
  }

  @Test
  void aGuardedDataSourceGuards() throws SQLException {
    org.postgresql.ds.PGSimpleDataSource raw = new org.postgresql.ds.PGSimpleDataSource();
    raw.setURL(url);
    Properties settings = new Properties();
    settings.setProperty("guard.environment", "production");
    try (Connection connection = new GuardDataSource(raw, settings).getConnection()) {
      refused(connection, "DROP TABLE orders_old");
    }
    assertTrue(exists("orders_old"));
  }

  @Test
  void aGuardedDataSourceOverAPoolSeesANewMarkAtTheNextBorrow() throws SQLException {
    try (Connection physical = DriverManager.getConnection(url)) {
      GuardDataSource guarded = new GuardDataSource(pooling(physical));
      try (Connection borrowed = guarded.getConnection()) {
        execute(borrowed, "DROP TABLE orders_old");
      }
      raw(
          "CREATE TABLE guard_environment (environment text, database_name text, system_id text,"
              + " marked_at text, marked_by text)",
          "INSERT INTO guard_environment VALUES ('production', '" + database + "')");
      for (int i = 0; i < 2; i++) {
        try (Connection borrowed = guarded.getConnection()) {
          borrowed.setAutoCommit(false);
          execute(borrowed, "INSERT INTO orders VALUES (" + (1000 + i) + ")");
          refused(borrowed, "DROP TABLE orders");
        }
      }
      assertFalse(physical.isClosed());
    }
    assertEquals(100, count("SELECT count(*) FROM orders"));
  }

  @Test
  void settingsOfAGuardedDataSourceCountOverAGuardedConnectionToo() throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("guard.environment", "production");
    org.postgresql.ds.PGSimpleDataSource raw = new org.postgresql.ds.PGSimpleDataSource();
    raw.setURL(url);
    GuardDataSource twice = new GuardDataSource(new GuardDataSource(raw), settings);
    try (Connection connection = twice.getConnection()) {
      refused(connection, "DROP TABLE orders_old");
      execute(connection, "BEGIN", "CREATE TABLE made (id int)", "COMMIT");
    }
    assertTrue(exists("orders_old") && exists("made"));
  }

  /** A pool of one connection, which closes none and leaves each in autocommit mode. */
  private static javax.sql.DataSource pooling(Connection physical) {
    ClassLoader loader = PostgresqlDataSourceTest.class.getClassLoader();
    Connection lent =
        (Connection)
            Proxy.newProxyInstance(
                loader,
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                  if (method.getName().equals("close")) {
                    physical.setAutoCommit(true);
                    return null;
                  }
                  try {
                    return method.invoke(physical, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
    return (javax.sql.DataSource)
        Proxy.newProxyInstance(
            loader,
            new Class<?>[] {javax.sql.DataSource.class},
            (proxy, method, arguments) -> lent);
  }
}
